// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// A corpus in memory: a law with three wordings, a decree in force (PDF), its repealed forerunner, hints that do not
/// bind. Everything about it can be replaced by a test.
struct Probebestand: CorpusReading {
    var fassungen: [GespeicherteFassung]
    var abschnitte: [String: [Abschnitt]]
    var seiten: [String: [Seite]]
    var beziehungenNachFassung: [String: [Beziehung]]
    var originale: [String: [UInt8]]
    var fehler: (any Error)?
    var ledgerzeilen: [Ledgereintrag] = []

    static let gesetz = sha("a")
    static let gesetzAlt = sha("b")
    static let gesetzKuenftig = sha("c")
    static let erlass = sha("d")
    static let erlassAlt = sha("e")
    static let hinweise = sha("f")

    static func sha(_ digit: Character) -> String { String(repeating: digit, count: 64) }

    func snapshot() async throws -> CorpusSnapshot {
        if let fehler { throw fehler }
        return CorpusSnapshot(stand: 1, fassungen: fassungen, passagenzahl: 42, mittlereWortzahl: 120)
    }

    func abschnitte(fassung sha256: String) async throws -> [Abschnitt] { abschnitte[sha256] ?? [] }

    func abschnitt(fassung sha256: String, ordnung: Int) async throws -> Abschnitt? {
        abschnitte[sha256]?.first { $0.ordnung == ordnung }
    }

    func abschnitte(fassung sha256: String, bezeichnung: String) async throws -> [Abschnitt] {
        (abschnitte[sha256] ?? []).filter { $0.bezeichnung == bezeichnung }
    }

    func passagen(_ ids: [PassageID]) async throws -> [GespeichertePassage] { [] }

    func passagen(fassung sha256: String, abschnitt: Int) async throws -> [GespeichertePassage] { [] }

    func regelungsarten() async throws -> Passagenarten { Passagenarten([]) }

    func seite(fassung sha256: String, nummer: Int) async throws -> Seite? {
        seiten[sha256]?.first { $0.nummer == nummer }
    }

    func beziehungen(fassung sha256: String) async throws -> [Beziehung] { beziehungenNachFassung[sha256] ?? [] }
    func alleBeziehungen() async throws -> [String: [Beziehung]] { beziehungenNachFassung }
    func erkennung(fassung sha256: String) async throws -> [Feldangabe] { [] }

    func zitierende(_ verweis: Verweis, limit: Int) async throws -> [(fassung: String, abschnitt: Int)] {
        let orte = abschnitte.flatMap { sha, liste in
            liste.filter { $0.verweise.contains(verweis) }.map { (fassung: sha, abschnitt: $0.ordnung) }
        }
        return Array(orte.sorted { ($0.fassung, $0.abschnitt) < ($1.fassung, $1.abschnitt) }.prefix(limit))
    }

    func original(sha256: String) async throws -> [UInt8]? { originale[sha256] }

    func ledger() async throws -> [Ledgereintrag] { ledgerzeilen }

    /// The same without relations.
    static var ohneBeziehungen: Probebestand {
        var bestand = standard
        bestand.beziehungenNachFassung = [:]
        return bestand
    }
}

extension Probebestand {
    static let aufenthG = Vorschrift(
        kennung: "gesetz:AufenthG 2004", art: .gesetz, kurz: "AufenthG",
        auchGenannt: ["AufenthG 2004", "Aufenthaltsgesetz"],
        titel: "Gesetz über den Aufenthalt, die Erwerbstätigkeit und die Integration von Ausländern im Bundesgebiet",
        normgeber: "Bund", land: "Bund", rang: .bundesgesetz, datum: tag(2004, 7, 30))
    static let studienerlass = Vorschrift(
        kennung: "erlass:Ministerium für Integration Mittelland|523260209|2025-02-12", art: .erlass,
        kurz: "Erlass v. 12.02.2025, 523-26.02.09", auchGenannt: [],
        titel: "Aufenthaltsrecht; hier: Aufenthaltserlaubnis zum Zweck des Studiums nach § 16b AufenthG",
        normgeber: "Ministerium für Integration Mittelland", land: "Mittelland", rang: .landeserlass,
        aktenzeichen: "523-26.02.09", aktenzeichenNormalisiert: "523-26.02.09", datum: tag(2025, 2, 12))
    static let alterStudienerlass = Vorschrift(
        kennung: "erlass:Ministerium für Integration Mittelland|523260204|2019-05-03", art: .erlass,
        kurz: "Erlass v. 03.05.2019, 523-26.02.04", auchGenannt: [],
        titel: "Befristung der Aufenthaltserlaubnis zum Studium", normgeber: "Ministerium für Integration Mittelland",
        land: "Mittelland", rang: .landeserlass, aktenzeichen: "523-26.02.04",
        aktenzeichenNormalisiert: "523-26.02.04", datum: tag(2019, 5, 3))
    static let anwendungshinweise = Vorschrift(
        kennung: "erlass:Bundesministerium|m3|2024-03-01", art: .anwendungshinweise,
        kurz: "Anwendungshinweise v. 01.03.2024", auchGenannt: [],
        titel: "Anwendungshinweise zum Gesetz zur Weiterentwicklung der Fachkräfteeinwanderung",
        normgeber: "Bundesministerium des Innern", land: "Bund", rang: .ohneBindung, datum: tag(2024, 3, 1))

    static func tag(_ jahr: Int, _ monat: Int, _ tag: Int) -> Stichtag {
        Stichtag(jahr: jahr, monat: monat, tag: tag) ?? Stichtag(tage: 0)
    }

    static let standard = Probebestand(
        fassungen: [
            fassung(
                aufenthG, gesetzAlt, "gesetze/aufenthg_2004-2023.xml", "application/xml", tag(2023, 11, 18), 1,
                [spanne(tag(2023, 11, 18), tag(2024, 2, 29), nil, "Ab 01.03.2024 ist eine neuere Fassung bekannt.")],
                stand: "Zuletzt geändert durch Art. 1 G v. 16.8.2023 I Nr. 217"),
            fassung(
                aufenthG, gesetz, "gesetze/aufenthg_2004.xml", "application/xml", tag(2024, 3, 1), 1,
                [spanne(tag(2024, 3, 1), tag(2026, 12, 31), "Fassung bekannt ab 01.03.2024.", nil)],
                stand: "Zuletzt geändert durch Art. 4 G v. 8.10.2023 I Nr. 271"),
            fassung(
                aufenthG, gesetzKuenftig, "gesetze/aufenthg_2004-2027.xml", "application/xml", tag(2027, 1, 1), 1,
                [spanne(tag(2027, 1, 1), nil, "Tritt am 01.01.2027 in Kraft.", nil)]),
            fassung(
                studienerlass, erlass, "2025/Erlass Studium.pdf", "application/pdf", tag(2025, 2, 12), 2,
                [
                    spanne(
                        tag(2025, 3, 1), tag(2027, 12, 31), "Dieser Erlass tritt am 1. März 2025 in Kraft.",
                        "Dieser Erlass tritt mit Ablauf des 31.12.2027 außer Kraft.")
                ]),
            fassung(
                alterStudienerlass, erlassAlt, "2019/befristung.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", tag(2019, 5, 3), 1,
                [
                    spanne(
                        tag(2019, 5, 3), tag(2025, 2, 28), nil,
                        "Den Erlass vom 03.05.2019 – 523-26.02.04 – hebe ich mit Wirkung vom 1. März 2025 auf.")
                ]),
            fassung(
                anwendungshinweise, hinweise, "bund/hinweise.html", "text/html", tag(2024, 3, 1), 1,
                [spanne(tag(2024, 3, 1), nil, "Stand: 01.03.2024", nil)]),
        ],
        abschnitte: [
            gesetz: Probetexte.aufenthaltsgesetz, gesetzAlt: Probetexte.aufenthaltsgesetz,
            gesetzKuenftig: Probetexte.aufenthaltsgesetz, erlass: Probetexte.erlass,
            erlassAlt: Probetexte.alterErlass, hinweise: Probetexte.hinweise,
        ],
        seiten: [erlass: Seitensatz.seiten(Probetexte.erlass)],
        beziehungenNachFassung: [
            erlass: [
                Beziehung(
                    art: .hebtAuf, zielAktenzeichen: "523-26.02.04", zielDatum: tag(2019, 5, 3),
                    wirkungAb: tag(2025, 3, 1),
                    beleg: "Den Erlass vom 03.05.2019 – 523-26.02.04 – hebe ich mit Wirkung vom 1. März 2025 auf.")
            ]
        ],
        originale: [
            erlass: Array("%PDF-1.7 Probe".utf8), hinweise: Array("<h1>Hinweise</h1>".utf8),
            gesetz: Array("<dokumente/>".utf8), gesetzAlt: Array("<dokumente/>".utf8), erlassAlt: [0x50, 0x4B],
        ])

    private static func spanne(
        _ von: Stichtag?, _ bis: Stichtag?, _ belegVon: String?, _ belegBis: String?
    ) -> Geltungszeitraum {
        Geltungszeitraum(zeitraum: Zeitraum(von: von, bis: bis) ?? .immer, belegVon: belegVon, belegBis: belegBis)
    }

    private static func fassung(
        _ vorschrift: Vorschrift, _ sha: String, _ datei: String, _ medientyp: String, _ bekanntAb: Stichtag,
        _ seiten: Int, _ geltung: [Geltungszeitraum], stand: String? = nil
    ) -> GespeicherteFassung {
        GespeicherteFassung(
            vorschrift: vorschrift,
            fassung: Fassung(
                sha256: sha, datei: datei, bekanntAb: bekanntAb, stand: stand, seiten: seiten, medientyp: medientyp),
            geltung: geltung, passagen: 0..<1)
    }
}
