// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird

/// Gathers what a page of the Erlasspflege shows.
struct Pflegebau: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand
    let fragen: Fragenstand
    let schutz: Formularschutz

    private var speicher: any Festlegungsspeicher { seiten.dependencies.festlegungen }
    private var pruefung: Feldpruefung { seiten.dependencies.pflege.pruefung }

    /// Lines of the log that a document shows, and in which the latest step is looked for.
    private static let protokollzeilen = 60

    // MARK: Pages

    /// The inbox.
    /// - Parameter eingabe: what was sent and could not be settled, to be shown again.
    func posteingang(
        _ anfrage: Anfrage, eingabe: Pflegeeingabe? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let tafel = try await bestand.aktuell()
        var adresse = Pflegeadresse(anfrage)
        let liste = try await fragen.gleich(stand: tafel.stand, frage: adresse.frage, art: adresse.art)
        let gesucht = adresse.frage.flatMap { liste.fall($0) }
        let faelle = liste.faelle(adresse.art)
        let fall = gesucht ?? faelle.first
        let istWeg = adresse.frage != nil && gesucht == nil
        adresse.frage = fall?.kennung
        let posteingang = Posteingang(liste, gewaehlt: fall, tafel: tafel, adresse: adresse)
        let gezeigt = Self.ansicht(adresse, fehlt: anfrage["frage"].isEmpty)
        var teile = Teile()
        if let fall, let gespeichert = tafel.fassungen[fall.fassung] {
            teile = try await self.teile(
                fall, reihe: Fragenreihe(faelle, stelle: posteingang.stelle, adresse), gespeichert, tafel, adresse,
                anfrage,
                gesucht == nil ? nil : eingabe)
        }
        var ansicht = Pflegeansicht(
            istPosteingang: true, titel: "Erlasspflege", eingangHref: adresse.frage(nil).href,
            protokollHref: anfrage.href("/erlasspflege/protokoll"), ansicht: gezeigt.rawValue,
            reiter: Self.reiter(adresse, gezeigt), posteingang: posteingang,
            letzterSchritt: try await letzterSchritt(tafel, adresse, anfrage),
            hinweis: gesucht == nil ? Anzeigetext.optional(eingabe?.fehler) ?? (istWeg ? Self.nichtOffen : nil) : nil,
            leer: fall == nil ? Self.leer(liste, adresse) : nil, frage: teile.frage, akte: teile.akte,
            pflegedokument: teile.dokument)
        ansicht.auswertung = Auswertungshinweis(seiten.dependencies.auswertung, anfrage: anfrage)
        ansicht.rueckmeldungen = try await Rueckmeldungsverweis(seiten.dependencies.rueckmeldungen, anfrage: anfrage)
        ansicht.pruefschemataHref = seiten.dependencies.pruefschemata.map { _ in anfrage.href(Schemaadresse.liste) }
        let titel = fall.map { "\($0.ueberschrift): Erlasspflege" } ?? "Erlasspflege"
        return try seiten.seite(
            ansicht, template: "erlasspflege", titel: titel, ort: .erlasspflege, anfrage: anfrage, status: status)
    }

    /// A document with all that is held of it.
    func dokument(
        _ gespeichert: GespeicherteFassung, _ anfrage: Anfrage, eingabe: Pflegeeingabe? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let tafel = try await bestand.aktuell()
        let adresse = Pflegeadresse(anfrage, dokument: gespeichert.fassung.sha256)
        let akte = try await akte(gespeichert.fassung.sha256)
        let ort = ort(adresse, tafel, gespeichert, beleg: nil)
        let stelle = adresse.stelle ?? adresse.ziel?.text
        let gezeigt = Self.ansicht(adresse, fehlt: false)
        let ansicht = Pflegeansicht(
            istPosteingang: false, titel: Anzeigetext.sicher(gespeichert.vorschrift.kurz),
            eingangHref: anfrage.href("/erlasspflege"), protokollHref: anfrage.href("/erlasspflege/protokoll"),
            ansicht: gezeigt.rawValue, reiter: Self.reiter(adresse, gezeigt), posteingang: nil,
            letzterSchritt: nil, hinweis: adresse.ziel == nil ? Anzeigetext.optional(eingabe?.fehler) : nil, leer: nil,
            frage: adresse.ziel.map { Frageansicht($0, akte: akte, ort: ort, eingabe: eingabe) },
            akte: try await self.aktenansicht(akte, ort, anfrage),
            pflegedokument: try await pflegedokument(
                gespeichert, beleg: Self.beleg(stelle, akte, gespeichert), istAnderes: false, adresse: adresse))
        return try seiten.seite(
            ansicht, template: "erlasspflege", titel: "\(ansicht.titel): Erlasspflege", ort: .erlasspflege,
            anfrage: anfrage, status: status)
    }

    func protokoll(_ anfrage: Anfrage) async throws -> Response {
        let eintraege = try await speicher.protokoll(fassung: nil, limit: Pflegeprotokollansicht.groesste + 1)
        let ansicht = Pflegeprotokollansicht(
            eintraege, tafel: try await bestand.aktuell(), adresse: Pflegeadresse(anfrage))
        return try seiten.seite(
            ansicht, template: "pflegeprotokoll", titel: "Protokoll der Erlasspflege", ort: .erlasspflege,
            anfrage: anfrage)
    }

    /// All that is held of a document.
    /// - Throws: `Seitenfehler` (404) if the corpus does not hold it.
    func akte(_ sha256: String) async throws -> Pflegeakte {
        guard let erkannt = try await speicher.erkannteAngaben(fassung: sha256) else {
            throw Seitenfehler.nichtGefunden("Dieses Dokument ist nicht mehr im Bestand.")
        }
        return Pflegeakte(erkannt: erkannt, festlegungen: try await speicher.festlegungen(fassung: sha256))
    }

    // MARK: Parts

    private struct Teile {
        var frage: Frageansicht?
        var akte: Aktenansicht?
        var dokument: Pflegedokumentansicht?
    }

    private func teile(
        _ fall: Klaerungsfall, reihe: Fragenreihe, _ gespeichert: GespeicherteFassung, _ tafel: Bestandstafel,
        _ adresse: Pflegeadresse, _ anfrage: Anfrage, _ eingabe: Pflegeeingabe?
    ) async throws -> Teile {
        let akte = try await akte(fall.fassung)
        let gewaehlt = adresse.stelle.map { Int($0).map { $0 - 1 } } ?? 0
        let index = gewaehlt.flatMap { fall.belege.indices.contains($0) ? $0 : nil }
        let ort = ort(adresse, tafel, gespeichert, beleg: index)
        let beleg = index.map { fall.belege[$0] } ?? Self.beleg(adresse.stelle, akte, gespeichert)
        let gezeigt = beleg.flatMap { tafel.fassungen[$0.fassung] } ?? gespeichert
        return Teile(
            frage: Frageansicht(fall, reihe: reihe, akte: akte, ort: ort, eingabe: eingabe),
            akte: try await aktenansicht(akte, ort, anfrage),
            dokument: try await pflegedokument(
                gezeigt, beleg: beleg, istAnderes: gezeigt.fassung.sha256 != fall.fassung, adresse: adresse))
    }

    private func ort(
        _ adresse: Pflegeadresse, _ tafel: Bestandstafel, _ gespeichert: GespeicherteFassung, beleg: Int?
    ) -> Pflegeort {
        Pflegeort(
            adresse: adresse, tafel: tafel, gespeichert: gespeichert, pruefung: pruefung, marke: schutz.marke,
            gezeigterBeleg: beleg)
    }

    private func aktenansicht(_ akte: Pflegeakte, _ ort: Pflegeort, _ anfrage: Anfrage) async throws -> Aktenansicht {
        let protokoll = try await speicher.protokoll(fassung: ort.sha256, limit: Self.protokollzeilen)
        return Aktenansicht(akte, protokoll: protokoll, ort: ort, stichtag: anfrage.stichtag)
    }

    private func letzterSchritt(
        _ tafel: Bestandstafel, _ adresse: Pflegeadresse, _ anfrage: Anfrage
    ) async throws -> Pflegeansicht.LetzterSchritt? {
        let protokoll = try await speicher.protokoll(fassung: nil, limit: Self.protokollzeilen)
        let widerrufene = Set(protokoll.filter { $0.schritt == .widerrufen }.map(\.festlegung.id))
        let letzter = protokoll.first { $0.schritt == .festgelegt && !widerrufene.contains($0.festlegung.id) }
        guard let letzter, let gespeichert = tafel.fassungen[letzter.festlegung.festlegung.fassung] else { return nil }
        let ort = ort(adresse, tafel, gespeichert, beleg: nil)
        let was = letzter.festlegung.festlegung.inhalt.gegenstandAnzeige
        let wert = Anzeigetext.gekuerzt(letzter.nachher, laenge: 80)
        let id = String(letzter.festlegung.id.rawValue)
        return Pflegeansicht.LetzterSchritt(
            text: Anzeigetext.sicher("\(was): \(wert) (\(gespeichert.vorschrift.kurz))"),
            istEben: anfrage["getan"] == id,
            widerruf: .init(verborgen: ort.formularfelder + [Formularfeld(name: "id", wert: id)], worum: was))
    }

    /// The document with what is to be marked in it: words whose place is known or is looked for.
    private func pflegedokument(
        _ gespeichert: GespeicherteFassung, beleg: Klaerungsfall.Beleg?, istAnderes: Bool, adresse: Pflegeadresse
    ) async throws -> Pflegedokumentansicht {
        let sha256 = gespeichert.fassung.sha256
        let abschnitte = try await bestand.corpus.abschnitte(fassung: sha256)
        let stelle = beleg.flatMap { $0.stelle ?? Textstelle.suche($0.worte, in: abschnitte) }
        var bild: Seitenbildansicht?
        if gespeichert.fassung.medientyp == "application/pdf" {
            let nummer = min(adresse.seite ?? stelle?.seite ?? 1, max(1, gespeichert.fassung.seiten))
            bild = try await bestand.corpus.seite(fassung: sha256, nummer: nummer).map {
                Seitenbildansicht($0, von: gespeichert, stelle: stelle, adresse: adresse)
            }
        }
        return Pflegedokumentansicht(
            gespeichert, istAnderes: istAnderes, abschnitte: abschnitte, stelle: stelle, gesucht: beleg != nil,
            seitenbild: bild, adresse: adresse)
    }

    /// The place of a value or a relation of the document, by its `Pflegeziel`.
    private static func beleg(
        _ stelle: String?, _ akte: Pflegeakte, _ gespeichert: GespeicherteFassung
    ) -> Klaerungsfall.Beleg? {
        let sha256 = gespeichert.fassung.sha256
        switch stelle.flatMap(Pflegeziel.init) {
        case .feld(let feld, let eintrag):
            let angabe = akte.angaben.first { $0.feld == feld && (!feld.istListe || $0.eintrag == eintrag) }
            return angabe?.erkannt?.stelle.map { .init(fassung: sha256, worte: $0.text, stelle: $0) }
        case .beziehung(let schluessel):
            let erkannt = akte.beziehungen.compactMap(\.erkannt).first {
                Pflegeziel.beziehung($0) == .beziehung(schluessel)
            }
            return erkannt.flatMap { $0.beleg.isEmpty ? nil : .init(fassung: sha256, worte: $0.beleg) }
        case .geltung:
            let angabe = gespeichert.fassung.geltungsangaben.first
            return angabe.map { .init(fassung: sha256, worte: $0.beleg) }
        case .dublette, nil: return nil
        }
    }

    // MARK: Words

    private static let nichtOffen = "Diese Frage ist geklärt oder nicht mehr offen."

    private static func ansicht(_ adresse: Pflegeadresse, fehlt: Bool) -> Pflegeadresse.Ansicht {
        adresse.ansicht ?? (fehlt && adresse.dokument == nil ? .liste : .frage)
    }

    private static func reiter(_ adresse: Pflegeadresse, _ gezeigt: Pflegeadresse.Ansicht) -> [Pflegeansicht.Reiter] {
        let namen: [(Pflegeadresse.Ansicht, String)] =
            adresse.dokument == nil
            ? [(.liste, "Liste"), (.frage, "Frage"), (.dokument, "Dokument")]
            : [(.frage, "Angaben"), (.dokument, "Dokument")]
        return namen.map { ansicht, name in
            Pflegeansicht.Reiter(
                name: name, href: adresse.mit { $0.ansicht = ansicht }.href, istGewaehlt: ansicht == gezeigt)
        }
    }

    private static func leer(_ liste: Fragenliste, _ adresse: Pflegeadresse) -> String {
        liste.faelle.isEmpty
            ? "Alles geklärt. Neue Fragen erscheinen hier, wenn Erlasse aufgenommen werden, an denen etwas unklar ist."
            : "In dieser Gruppe ist nichts mehr offen."
    }
}
