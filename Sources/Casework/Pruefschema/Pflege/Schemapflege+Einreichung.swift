// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// What happens to a draft between writing and approval.
extension Schemapflege {
    /// Keeps a text as the draft of the next version of a schema, whatever is still to be mended: nothing typed is lost.
    /// A draft that was handed in is taken back by it.
    /// - Parameter alt: the draft that the author saw and goes on with; nil for a first one
    /// - Throws: `Schemapflegefehler` if the draft belongs to another version, or another draft is open
    public func sicherung(
        _ yaml: String, von kennung: String, statt alt: Schemafassung?, durch akteur: Akteur, um jetzt: Zeitmarke,
        in bestand: Schemabestand
    ) throws(Schemapflegefehler) -> Schemawechsel {
        let verweis = Schemaverweis(kennung: kennung, version: bestand.naechsteVersion(von: kennung))
        try pruefe(entwurf: alt, als: verweis, in: bestand)
        let schritt = try schritt(akteur, "", jetzt)
        let neu = Schemafassung(
            verweis: verweis, yaml: yaml, sha256: sha256(yaml), status: .entwurf,
            beitraege: (alt?.beitraege ?? []) + [schritt], rueckgabe: alt?.rueckgabe)
        return Schemawechsel(von: alt, zu: neu)
    }

    /// What has to be mended in a draft, without a look into the corpus.
    public func befunde(_ entwurf: Schemafassung, in bestand: Schemabestand) -> [Schemabefund] {
        let befunde = befunde(entwurf.yaml, in: bestand)
        guard let kennung = lies(entwurf.yaml).schema?.kennung, kennung != entwurf.verweis.kennung else {
            return befunde
        }
        let fremd = Schemabefund(
            pfad: .schema.schluessel("kennung"), eintrag: Schemabereich.allgemein.eintrag(""),
            was: "Der Text gehört zu „\(kennung)“, der Entwurf zu „\(entwurf.verweis.kennung)“.",
            tun: "Schreiben Sie „kennung: \(entwurf.verweis.kennung)“ oder legen Sie „\(kennung)“ neu an.")
        return [fremd] + befunde
    }

    /// Hands a draft in for approval.
    /// - Parameter bemerkung: what was changed and why; may be empty
    /// - Throws: `Schemapflegefehler` with all that has to be mended before
    public func einreichung(
        _ entwurf: Schemafassung, durch akteur: Akteur, bemerkung: String, um jetzt: Zeitmarke,
        in bestand: Schemabestand
    ) throws(Schemapflegefehler) -> Schemawechsel {
        guard entwurf.status == .entwurf else { throw Self.keinEntwurf }
        let maengel = befunde(entwurf, in: bestand)
        guard maengel.isEmpty else {
            throw Schemapflegefehler(
                "Der Entwurf ist gespeichert, aber noch nicht eingereicht: Es ist noch etwas zu berichtigen.",
                befunde: maengel)
        }
        var neu = entwurf
        neu.einreichung = try schritt(akteur, bemerkung, jetzt)
        neu.rueckgabe = nil
        return Schemawechsel(von: entwurf, zu: neu)
    }

    /// Whether a role did not write at a draft, and so may approve it.
    public func istAndere(_ akteur: Akteur, als entwurf: Schemafassung) -> Bool {
        !entwurf.beitraege.contains { Self.istDieselbe($0.durch.rolle, akteur.rolle) }
    }

    /// Takes a draft back that was handed in.
    /// - Throws: `Schemapflegefehler` if it was not
    public func zurueckziehung(_ entwurf: Schemafassung) throws(Schemapflegefehler) -> Schemawechsel {
        guard entwurf.einreichung != nil else { throw Self.nichtEingereicht }
        var neu = entwurf
        neu.einreichung = nil
        return Schemawechsel(von: entwurf, zu: neu)
    }

    /// Gives a draft that was handed in back to its author.
    /// - Throws: `Schemapflegefehler` if it was not handed in, or the reason is missing
    public func rueckgabe(
        _ entwurf: Schemafassung, durch akteur: Akteur, grund: String, um jetzt: Zeitmarke
    ) throws(Schemapflegefehler) -> Schemawechsel {
        guard entwurf.einreichung != nil else { throw Self.nichtEingereicht }
        guard !grund.allSatisfy(\.isWhitespace) else {
            throw Schemapflegefehler("Bitte nennen Sie den Grund, aus dem Sie den Entwurf zurückgeben.")
        }
        var neu = entwurf
        neu.einreichung = nil
        neu.rueckgabe = try schritt(akteur, grund, jetzt)
        return Schemawechsel(von: entwurf, zu: neu)
    }

    private static let keinEntwurf = Schemapflegefehler(
        "Diese Version ist kein Entwurf mehr. Legen Sie einen neuen Entwurf an.")
    private static let nichtEingereicht = Schemapflegefehler(
        "Dieser Entwurf liegt nicht zur Freigabe vor. Bitte laden Sie die Seite neu.")
}
