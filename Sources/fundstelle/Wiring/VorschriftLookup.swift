// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// What `fundstelle show` found.
struct Auszug: Encodable {
    var gefunden: Bool
    /// Why nothing was found, or what the reader should know, in German.
    var hinweis: String?
    var stichtag: Stichtag
    var vorschrift: String?
    var titel: String?
    var fassung: FassungView?
    var geltung: Geltung?
    var abschnitt: String?
    var ueberschrift: String?
    var text: String?
    var gliederung: [String] = []
    var fussnoten: [String] = []

    struct FassungView: Encodable {
        var bekanntAb: Stichtag?
        var stand: String?
        var datei: String
        var sha256: String
        /// Pages that were read by text recognition
        var texterkennung: [Bildseite] = []
    }
}

/// Finds a Vorschrift by any of its names and an Abschnitt in the wording of a day.
struct VorschriftLookup {
    let corpus: any CorpusReading
    let register: LawRegister
    let zitate: CitationParser

    func find(_ name: String, abschnitt: String, stichtag: Stichtag) async throws -> Auszug {
        let snapshot = try await corpus.snapshot()
        let candidates = fassungen(named: name, in: snapshot)
        guard !candidates.isEmpty else {
            return Auszug(
                gefunden: false,
                hinweis: "„\(name)“ ist nicht im Bestand. Bitte Schreibweise prüfen oder die Vorschrift aufnehmen "
                    + "(fundstelle import).", stichtag: stichtag)
        }
        guard let stored = Self.best(candidates, am: stichtag) else {
            let erste = candidates.compactMap(\.fassung.bekanntAb).min()?.deutsch ?? "unbekannt"
            return Auszug(
                gefunden: false,
                hinweis: "Für den \(stichtag.deutsch) ist keine Fassung von \(candidates[0].vorschrift.kurz) da "
                    + "(älteste bekannte: \(erste)).",
                stichtag: stichtag, vorschrift: candidates[0].vorschrift.kurz, titel: candidates[0].vorschrift.titel)
        }
        return try await auszug(stored, abschnitt, stichtag)
    }

    private func auszug(_ stored: GespeicherteFassung, _ gesucht: String, _ stichtag: Stichtag) async throws -> Auszug {
        let fassung = stored.fassung
        var auszug = Auszug(
            gefunden: true, stichtag: stichtag, vorschrift: stored.vorschrift.kurz, titel: stored.vorschrift.titel,
            fassung: .init(
                bekanntAb: fassung.bekanntAb, stand: fassung.stand, datei: fassung.datei, sha256: fassung.sha256,
                texterkennung: fassung.bildseiten),
            geltung: stored.geltung(am: stichtag))
        guard !gesucht.isEmpty else {
            auszug.gliederung = try await corpus.abschnitte(fassung: fassung.sha256).map(Self.zeile)
            return auszug
        }
        let zitat = Self.zitat(gesucht, zitate)
        let bezeichnung = zitat?.bezeichnung ?? gesucht
        guard let abschnitt = try await corpus.abschnitte(fassung: fassung.sha256, bezeichnung: bezeichnung).first
        else {
            auszug.gefunden = false
            auszug.abschnitt = bezeichnung
            auszug.hinweis =
                "\(bezeichnung) gab es am \(stichtag.deutsch) in \(stored.vorschrift.kurz) nicht "
                + "(Wortlaut bekannt ab \(fassung.bekanntAb?.deutsch ?? "unbekannt"))."
            return auszug
        }
        return Self.fill(auszug, abschnitt, zitat)
    }

    private static func fill(_ auszug: Auszug, _ abschnitt: Abschnitt, _ zitat: Normzitat?) -> Auszug {
        var auszug = auszug
        let teil = zitat.flatMap { abschnitt.teil(zu: $0) }
        if let zitat, !zitat.unterteil.isEmpty, teil == nil {
            auszug.hinweis = "\(zitat.unterteil) gibt es in \(abschnitt.bezeichnung) nicht; gezeigt wird das Ganze."
        } else if abschnitt.istWeggefallen {
            auszug.hinweis = "\(abschnitt.bezeichnung) ist weggefallen."
        }
        auszug.abschnitt = abschnitt.pfad(of: teil)
        auszug.ueberschrift = abschnitt.ueberschrift
        auszug.text = teil.map { abschnitt.text(in: $0.bereich) } ?? abschnitt.text
        auszug.gliederung = abschnitt.gliederung
        auszug.fussnoten = abschnitt.fussnoten
        return auszug
    }

    private func fassungen(named name: String, in snapshot: CorpusSnapshot) -> [GespeicherteFassung] {
        let kurz = register.canonical(name) ?? name
        let aktenzeichen = Aktenzeichen(gedruckt: name).normalisiert
        return snapshot.fassungen.filter { stored in
            guard !stored.istAbgeloest, !stored.istDoppel else { return false }
            let vorschrift = stored.vorschrift
            return [name, kurz].contains(vorschrift.kurz) || vorschrift.auchGenannt.contains(name)
                || vorschrift.titel == name || vorschrift.kennung == name
                || vorschrift.aktenzeichenNormalisiert.map { $0 == aktenzeichen } == true
        }
    }

    /// The wording in force, else an unclear one, else the newest that was known by then.
    private static func best(_ fassungen: [GespeicherteFassung], am tag: Stichtag) -> GespeicherteFassung? {
        let byStatus = Dictionary(grouping: fassungen) { $0.geltung(am: tag).status }
        for status in [Geltung.Status.inKraft, .ausserKraft] {
            if let newest = byStatus[status]?.max(by: Self.isOlder) { return newest }
        }
        return byStatus[.unklar]?.filter { ($0.fassung.bekanntAb ?? tag) <= tag }.max(by: Self.isOlder)
    }

    private static func isOlder(_ a: GespeicherteFassung, _ b: GespeicherteFassung) -> Bool {
        (a.fassung.bekanntAb ?? Stichtag(tage: .min)) < (b.fassung.bekanntAb ?? Stichtag(tage: .min))
    }

    private static func zitat(_ text: String, _ zitate: CitationParser) -> Normzitat? {
        let spelled = text.first?.isNumber == true ? "§ " + text : text
        return zitate.citations(in: spelled).first?.zitat
    }

    private static func zeile(_ abschnitt: Abschnitt) -> String {
        [abschnitt.bezeichnung, abschnitt.ueberschrift].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
