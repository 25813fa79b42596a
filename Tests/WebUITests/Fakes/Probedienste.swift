// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Ingestion
import Norms
import Retrieval
import WebUI

/// Search that gives what it was told to give.
struct Probesuche: Searching {
    var ergebnis: SearchResult
    var fehler: (any Error)?

    func search(_ request: SearchRequest) async throws -> SearchResult {
        if let fehler { throw fehler }
        return ergebnis
    }
}

/// Answers with what it was told to answer.
struct Probeantworter: Answerer {
    var suche: SearchResult?
    var antwort: @Sendable (String, Stichtag) async throws -> Antwort

    func antwort(auf frage: String, zuvor: String?, stichtag: Stichtag) async throws -> Antwort {
        var antwort = try await antwort(frage, stichtag)
        antwort.suche = antwort.suche ?? suche
        return antwort
    }
}

/// Draws every page as the same few bytes, or refuses.
struct Probezeichner: PageRendering {
    var bild: [UInt8] = [0xFF, 0xD8, 0xFF, 0xD9]
    var ablehnung: Ablehnung?

    func jpeg(pdf: [UInt8], seite: Int, dpi: Int) async throws(Ablehnung) -> [UInt8] {
        if let ablehnung { throw ablehnung }
        return bild
    }
}

/// What happened to the corpus, as a test tells it.
struct Probeereignisse: EreignisReading {
    var alle: [Ereignis] = []

    func ereignisse(nach nummer: Int64) async throws -> [Ereignis] { alle.filter { $0.nummer > nummer } }
}

struct Probefehler: Error {}

enum Probe {
    static let heute = Probebestand.tag(2026, 11, 23)

    static func hit(
        _ rank: Int, _ sha: String, _ ordnung: Int, _ zitat: String, pfad: String? = nil,
        bestand: Probebestand = .standard, stichtag: Stichtag = heute
    ) -> Hit {
        let gespeichert = bestand.fassungen.first { $0.fassung.sha256 == sha } ?? bestand.fassungen[0]
        let abschnitt = bestand.abschnitte[sha]?.first { $0.ordnung == ordnung } ?? Probetexte.studium
        let bereich = abschnitt.stelle(zitat)
        let ganz = 0..<abschnitt.text.utf8.count
        return Hit(
            rank: rank, score: 12.5 / Double(rank), id: PassageID(rawValue: Int64(rank)),
            passage: Passage(
                abschnitt: ordnung, pfad: abschnitt.bezeichnung, bereich: ganz, text: abschnitt.text,
                titel: abschnitt.ueberschrift, kontext: abschnitt.gliederung.joined(separator: " › ")),
            vorschrift: gespeichert.vorschrift, fassung: gespeichert.fassung,
            geltung: geltung(gespeichert, am: stichtag),
            fundstelle: Fundstelle(
                fassung: sha, abschnitt: ordnung, pfad: pfad ?? abschnitt.pfad(at: bereich.lowerBound),
                seite: abschnitt.seite(at: bereich.lowerBound), bereich: bereich, zitat: zitat),
            explanation: Explanation(
                "Gesamtwert", 12.5 / Double(rank),
                [
                    Explanation(
                        "Wörter der Frage", 7.25, [Explanation("aufenthaltserlaubn", 3.5), Explanation("dauer", 3.75)]),
                    Explanation("genannte Norm", 5.25),
                ]))
    }

    private static func geltung(_ fassung: GespeicherteFassung, am tag: Stichtag) -> Geltung {
        fassung.geltung.first?.geltung(am: tag) ?? Geltung(status: .unklar)
    }

    static func suchergebnis(_ hits: [Hit]) -> SearchResult {
        SearchResult(
            hits: hits, verworfen: [],
            verstanden: ["Suchwörter: aufenthaltserlaubnis, studium, verlängerung", "Genannte Norm: § 16b AufenthG"],
            zeiten: [("Frage verstehen", 0.4), ("Stellen suchen", 3.1)])
    }

    static func antwort(stichtag: Stichtag = heute) -> Antwort {
        let gesetz = hit(
            1, Probebestand.gesetz, 3,
            "Die Geltungsdauer der Aufenthaltserlaubnis bei der Ersterteilung und bei der Verlängerung beträgt "
                + "mindestens ein Jahr und soll zwei Jahre nicht überschreiten.", stichtag: stichtag)
        let studium = hit(
            2, Probebestand.gesetz, 3,
            "Dauert das Studium weniger als zwei Jahre, so wird die Aufenthaltserlaubnis nur für die Dauer des "
                + "Studiums erteilt.", stichtag: stichtag)
        let erlass = hit(
            3, Probebestand.erlass, 0,
            "Ist der Pass weniger als zwei Jahre gültig, ist die Aufenthaltserlaubnis auf die Gültigkeit des Passes "
                + "zu befristen.", pfad: "Nr. 3.2", stichtag: stichtag)
        let hinweis = hit(
            4, Probebestand.hinweise, 0,
            "Die Geltungsdauer sollte sich an der voraussichtlichen Restdauer des Studiums orientieren und kann "
                + "zwei Jahre auch überschreiten.", stichtag: stichtag)
        let alt = hit(
            5, Probebestand.erlassAlt, 0,
            "Die Aufenthaltserlaubnis ist bei der Verlängerung auf ein Jahr zu befristen.", stichtag: stichtag)
        return Antwort(
            status: .vollstaendig, frageart: .dauer,
            aussagen: [gesetz, studium, erlass, hinweis].map(Aussage.init(auszug:)),
            hinweise: ["Eine Änderung des § 16b AufenthG ist angekündigt und noch nicht eingearbeitet."],
            verworfen: [
                VerworfenerTreffer(
                    hit: alt, grund: "außer Kraft seit 01.03.2025, aufgehoben durch den Erlass v. 12.02.2025")
            ],
            stichtag: stichtag, ms: 6.8)
    }

    static let anliegen = [
        Anliegen(
            kennung: "studium", name: "Studium (§ 16b)",
            normen: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b")],
            worte: ["studium", "studiums"].compactMap(Stichwort.init)),
        Anliegen(
            kennung: "pass", name: "Passpflicht (§ 3)", normen: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 3")],
            worte: []),
    ]

    private static let pruefung = Feldpruefung(laender: [("Nordrhein-Westfalen", "NRW"), ("Bayern", "Bayern")])

    /// - Parameter pflegebestand: a corpus in which something can be settled; it takes the place of `bestand`.
    static func dependencies(
        bestand: Probebestand = .standard, suche: SearchResult? = nil, suchfehler: (any Error)? = nil,
        zeichner: Probezeichner = Probezeichner(), pflegebestand: InMemoryCorpus? = nil,
        eingang: Eingangszugang = Probeeingang.leer(), ereignisse: [Ereignis] = [],
        antwort: @escaping @Sendable (String, Stichtag) async throws -> Antwort = { Probe.antwort(stichtag: $1) }
    ) -> WebDependencies {
        let speicher = pflegebestand ?? InMemoryCorpus()
        let suche = suche ?? suchergebnis(Probe.antwort().aussagen.flatMap(\.belege))
        var dependencies = WebDependencies(
            search: Probesuche(ergebnis: suche, fehler: suchfehler),
            answerer: Probeantworter(suche: suchfehler == nil ? suche : nil, antwort: antwort),
            corpus: pflegebestand ?? bestand, renderer: zeichner,
            aenderungen: Aenderungsdienst(
                corpus: bestand, ereignisse: Probeereignisse(alle: ereignisse), anliegen: Self.anliegen),
            heute: { heute },
            register: LawRegister(entries: [.init(kurz: "AufenthG", titel: "Aufenthaltsgesetz")]), eingang: eingang,
            pflege: Erlasspflege(speicher: speicher, pruefung: pruefung) { $0.land == "NRW" ? $0.rang : .ohneBindung },
            festlegungen: speicher, loesche: { try await speicher.loesche($0, durch: $1) }, rolle: "Erlasspflege",
            version: "0.1.0",
            organisation: "Ausländerbehörde Musterstadt")
        dependencies.rueckmeldungen = speicher
        return dependencies
    }
}
