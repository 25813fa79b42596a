// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// The rules by which a Prüfschema becomes a version: a draft, findings, approval by another, then never changed.
///
/// Each step gives the exchange that the store is to make; nothing is stored here. Whoever lets a person act makes the
/// exchange and notes it in the audit log.
public struct Schemapflege: Sendable {
    let lies: @Sendable (String) -> Schemalesung
    let sha256: @Sendable (String) -> String

    /// - Parameters:
    ///   - lies: reads the text of a schema
    ///   - sha256: of the UTF-8 of a text, 64 hex digits
    public init(lies: @escaping @Sendable (String) -> Schemalesung, sha256: @escaping @Sendable (String) -> String) {
        self.lies = lies
        self.sha256 = sha256
    }

    /// Whether two roles are the same person mark, however they are typed.
    static func istDieselbe(_ rolle: String, _ andere: String) -> Bool { vergleichbar(rolle) == vergleichbar(andere) }

    private static func vergleichbar(_ rolle: String) -> String {
        rolle.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// The versions, read.
    public func bestand(_ fassungen: [Schemafassung]) -> Schemabestand { Schemabestand(fassungen, lies: lies) }

    // MARK: Drafts

    /// What has to be mended in a text before it can be approved as the next version.
    public func befunde(_ yaml: String, in bestand: Schemabestand) -> [Schemabefund] {
        let lesung = lies(yaml)
        guard let schema = lesung.schema else { return lesung.befunde }
        return lesung.befunde + entwurfsbefunde(schema, bestand)
    }

    private func entwurfsbefunde(_ schema: Pruefschema, _ bestand: Schemabestand) -> [Schemabefund] {
        let eintrag = Schemabereich.allgemein.eintrag("")
        var befunde: [Schemabefund] = []
        let naechste = bestand.naechsteVersion(von: schema.kennung)
        if schema.version != naechste {
            befunde.append(
                Schemabefund(
                    pfad: .schema.schluessel("version"), eintrag: eintrag,
                    was: "Die nächste Version von „\(schema.kennung)“ ist \(naechste), nicht \(schema.version).",
                    tun: "Schreiben Sie „version: \(naechste)“."))
        }
        if schema.freigegeben != nil {
            befunde.append(
                Schemabefund(
                    pfad: .schema.schluessel("freigegeben"), eintrag: eintrag,
                    was: "Ein Entwurf kann sich nicht selbst freigeben.", tun: "Streichen Sie „freigegeben“."))
        }
        return befunde
    }

    /// Keeps a text as the draft of the next version; findings do not matter yet, but the kennung must be readable.
    /// - Parameter alt: the draft that the author saw and goes on with; nil for a first one
    /// - Throws: `Schemapflegefehler` if the text names no schema, or another draft of it is open
    public func entwurf(
        _ yaml: String, statt alt: Schemafassung?, durch akteur: Akteur, bemerkung: String, um jetzt: Zeitmarke,
        in bestand: Schemabestand
    ) throws(Schemapflegefehler) -> Schemawechsel {
        let schritt = try schritt(akteur, bemerkung, jetzt)
        let lesung = lies(yaml)
        guard let schema = lesung.schema else {
            throw Schemapflegefehler(
                "Der Entwurf ist nicht lesbar und wurde nicht gespeichert.", befunde: lesung.befunde)
        }
        let verweis = Schemaverweis(kennung: schema.kennung, version: bestand.naechsteVersion(von: schema.kennung))
        try pruefe(entwurf: alt, als: verweis, in: bestand)
        let neu = Schemafassung(
            verweis: verweis, yaml: yaml, sha256: sha256(yaml), status: .entwurf,
            beitraege: (alt?.beitraege ?? []) + [schritt])
        return Schemawechsel(von: alt, zu: neu)
    }

    /// Whether a text may become the draft of a version, in the place of the one that the author saw.
    func pruefe(
        entwurf alt: Schemafassung?, als verweis: Schemaverweis, in bestand: Schemabestand
    ) throws(Schemapflegefehler) {
        if let alt, alt.status != .entwurf || alt.verweis != verweis {
            throw Schemapflegefehler(
                "Dieser Entwurf gehört zu Version \(alt.verweis.version) von „\(alt.verweis.kennung)“, die es so nicht mehr "
                    + "gibt. Legen Sie einen neuen Entwurf an.")
        }
        if alt == nil, bestand.fassung(verweis) != nil {
            throw Schemapflegefehler(
                "Zu „\(verweis.kennung)“ gibt es schon einen Entwurf. Bearbeiten oder verwerfen Sie ihn zuerst.")
        }
    }

    /// Throws a draft away.
    /// - Throws: `Schemapflegefehler` for an approved version
    public func verwerfen(_ entwurf: Schemafassung) throws(Schemapflegefehler) -> Schemawechsel {
        let wechsel = Schemawechsel(von: entwurf, zu: nil)
        try wechsel.pruefe()
        return wechsel
    }

    // MARK: Approval

    /// Makes a draft a version that never changes.
    /// - Parameters:
    ///   - gesehen: sha256 of the text that the approver read
    ///   - tag: the day of the place
    ///   - normbefunde: what `Schemapruefung.normbefunde` found for the text
    /// - Throws: `Schemapflegefehler` if something has to be mended, the approver wrote at it, or it was changed since
    public func freigabe(
        _ entwurf: Schemafassung, gesehen: String, durch akteur: Akteur, bemerkung: String, um jetzt: Zeitmarke,
        am tag: Stichtag, normbefunde: [Schemabefund], in bestand: Schemabestand
    ) throws(Schemapflegefehler) -> Schemawechsel {
        guard entwurf.status == .entwurf else {
            throw Schemapflegefehler("Nur ein Entwurf kann freigegeben werden; diese Version ist es schon gewesen.")
        }
        guard entwurf.sha256 == gesehen, sha256(entwurf.yaml) == gesehen else {
            throw Schemapflegefehler("Der Entwurf wurde inzwischen geändert. Sehen Sie ihn noch einmal an.")
        }
        guard istAndere(akteur, als: entwurf) else {
            throw Schemapflegefehler(
                "Die Rolle „\(akteur.rolle)“ hat an dem Entwurf mitgeschrieben (Vier-Augen-Prinzip). Lassen Sie ihn von einer "
                    + "anderen Rolle freigeben.")
        }
        let maengel = befunde(entwurf, in: bestand) + normbefunde
        guard maengel.isEmpty else {
            throw Schemapflegefehler("Der Entwurf hat noch Mängel und wurde nicht freigegeben.", befunde: maengel)
        }
        var neu = entwurf
        neu.status = .freigegeben
        neu.freigabe = Schemafassung.Freigabeschritt(schritt: try schritt(akteur, bemerkung, jetzt), am: tag)
        return Schemawechsel(von: entwurf, zu: neu)
    }

    /// Lets no new Vorgang begin with a version.
    /// - Throws: `Schemapflegefehler` if it is no approved version of the authority's own, or the reason is missing
    public func ruecknahme(
        _ fassung: Schemafassung, durch akteur: Akteur, grund: String, um jetzt: Zeitmarke
    ) throws(Schemapflegefehler) -> Schemawechsel {
        guard !fassung.istAusgeliefert else {
            throw Schemapflegefehler(
                "Ausgelieferte Prüfschemata lassen sich nicht zurückziehen. Legen Sie eine eigene Version mit höherer Nummer an."
            )
        }
        guard fassung.status == .freigegeben else {
            throw Schemapflegefehler("Nur eine freigegebene Version kann zurückgezogen werden.")
        }
        guard !grund.allSatisfy(\.isWhitespace) else {
            throw Schemapflegefehler("Bitte nennen Sie den Grund, aus dem die Version zurückgezogen wird.")
        }
        var neu = fassung
        neu.status = .zurueckgezogen
        neu.ruecknahme = try schritt(akteur, grund, jetzt)
        return Schemawechsel(von: fassung, zu: neu)
    }

    func schritt(
        _ akteur: Akteur, _ bemerkung: String, _ jetzt: Zeitmarke
    ) throws(Schemapflegefehler) -> Schemafassung.Schritt {
        guard !akteur.rolle.allSatisfy(\.isWhitespace) else {
            throw Schemapflegefehler("Es ist nicht bekannt, wer handelt. Bitte stellen Sie eine Rolle ein.")
        }
        if let grund = Personenschutz.befund(bemerkung) { throw Schemapflegefehler(grund) }
        return Schemafassung.Schritt(durch: akteur, um: jetzt, bemerkung: bemerkung)
    }
}
