// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Retrieval

/// The page of evaluation: for one set the course of its figures, the questions gained and lost, and all runs.
struct Auswertungsansicht: Sendable {
    /// A figure of a run in a row of the table.
    struct Zeile: Sendable {
        let zeit: String
        let verfahren: String
        let anlass: String
        let fragen: String
        let gefunden: String
        let ersteAussage: String
        let ohneAntwort: String
        let zuRecht: String
        let zeitbedarf: String
        let bestand: String
    }

    /// The figures of one kind of question.
    struct Artzeile: Sendable {
        let art: String
        let fragen: String
        let gefunden: String
        let ersteAussage: String
        let ohneAntwort: String
        let zuRecht: String
    }

    /// A line of the plots: how it looks and what it stands for.
    struct Legende: Sendable {
        let art: String
        let name: String
        let marke: String
    }

    let unterseiten: [Unterseite]
    let istLeer: Bool
    let saetze: [Auswahl]
    let hatAuswahl: Bool
    let satz: String
    /// Set if this is the city's own set and questions were lost against its measure.
    let verschlechterung: Fragenwechsel?
    let legende: [Legende]
    let bilder: [Kurvenbild]
    let wechsel: [Fragenwechsel]
    let arten: [Artzeile]
    /// „Lauf vom 29.11.2026, 10:15 Uhr, gesucht nach beidem“
    let artenTitel: String
    let hinweise: [String]
    let zeilen: [Zeile]

    /// One of the sets.
    struct Auswahl: Sendable {
        let name: String
        let href: String
        let istGewaehlt: Bool
    }

    /// Runs that plots and table show.
    static let meiste = 40

    init(_ zugang: Auswertungszugang, anfrage: Anfrage) {
        let verlaeufe = Auswertungsverlauf.alle(zugang.laeufe())
        let namen = verlaeufe.map(\.satz).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        let gewaehlt = [anfrage["satz"], zugang.eigenerSatz, Self.neuester(verlaeufe)].compactMap(\.self)
            .first(where: namen.contains)
        let eigene = verlaeufe.filter { $0.satz == gewaehlt }
        let laeufe = Array(eigene.flatMap(\.laeufe).sorted { $0.zeitpunkt < $1.zeitpunkt }.suffix(Self.meiste))
        unterseiten = Unterseite.alle(aktuell: "/auswertung", anfrage: anfrage)
        istLeer = laeufe.isEmpty
        hatAuswahl = namen.count > 1
        saetze = namen.map { name in
            Auswahl(
                name: Anzeigetext.sicher(name),
                href: Adresse("/auswertung").mit("satz", name).mit(anfrage.stichtagFeld).text,
                istGewaehlt: name == gewaehlt)
        }
        satz = Anzeigetext.sicher(gewaehlt ?? "")
        verschlechterung =
            gewaehlt == zugang.eigenerSatz
            ? eigene.lazy.compactMap(\.verschlechterung).first.map {
                Fragenwechsel(alt: $0.massstab, neu: $0.neu, $0.vergleich, nurVerlorene: true)
            } : nil
        legende = eigene.map {
            Legende(
                art: $0.verfahren.rawValue, name: $0.verfahren.suchwort, marke: Kurvenbild.marke($0.verfahren, 8, 6))
        }
        bilder = Kurvenbild.alle(laeufe)
        wechsel = eigene.compactMap(\.letzterSchritt).map { Fragenwechsel(alt: $0.alt, neu: $0.neu, $0.vergleich) }
        let letzter = eigene.max { ($0.laeufe.last?.zeitpunkt ?? "") < ($1.laeufe.last?.zeitpunkt ?? "") }?.laeufe.last
        arten = letzter?.nachTyp.map { Artzeile(typ: $0.typ, $0.kennzahlen) } ?? []
        artenTitel = letzter.map(Self.titel) ?? ""
        hinweise = letzter.map { [$0.bestand.vektoren].compactMap(\.self) + $0.hinweise }?.map(Anzeigetext.sicher) ?? []
        zeilen = laeufe.reversed().map(Zeile.init)
    }

    private static func neuester(_ verlaeufe: [Auswertungsverlauf]) -> String? {
        verlaeufe.max { ($0.laeufe.last?.zeitpunkt ?? "") < ($1.laeufe.last?.zeitpunkt ?? "") }?.satz
    }

    static func titel(_ lauf: Auswertungslauf) -> String {
        "\(Zeitanzeige.uhrzeit(iso: lauf.zeitpunkt)), gesucht nach \(lauf.verfahren.suchwort)"
    }

    /// `71,5 %`; „–“ for a share of nothing.
    static func prozent(_ wert: Double?) -> String {
        wert.map { Anzeigetext.dezimal($0 * 100) + " %" } ?? "–"
    }
}

extension Auswertungsansicht.Zeile {
    init(_ lauf: Auswertungslauf) {
        let zahlen = lauf.kennzahlen
        zeit = Zeitanzeige.uhrzeit(iso: lauf.zeitpunkt)
        verfahren = lauf.verfahren.suchwort
        anlass = lauf.anlass == .aufnahme ? "nach einer Aufnahme" : "von Hand"
        fragen = Anzeigetext.zahl(zahlen.fragen)
        gefunden = Auswertungsansicht.prozent(zahlen.recall5)
        ersteAussage = Auswertungsansicht.prozent(zahlen.ersteAussage)
        ohneAntwort = Auswertungsansicht.prozent(zahlen.verweigert)
        zuRecht = Auswertungsansicht.prozent(zahlen.enthaltungRecall)
        zeitbedarf = (zahlen.antwortP95 ?? zahlen.sucheP95).map { Anzeigetext.dezimal($0) + " ms" } ?? "–"
        bestand = "\(Anzeigetext.zahl(lauf.bestand.fassungen)) Fassungen"
    }
}

extension Auswertungsansicht.Artzeile {
    init(typ: String, _ zahlen: Kennzahlen) {
        art = Anzeigetext.sicher(typ)
        fragen = Anzeigetext.zahl(zahlen.fragen)
        gefunden = Auswertungsansicht.prozent(zahlen.recall5)
        ersteAussage = Auswertungsansicht.prozent(zahlen.ersteAussage)
        ohneAntwort = Auswertungsansicht.prozent(zahlen.verweigert)
        zuRecht = Auswertungsansicht.prozent(zahlen.enthaltungRecall)
    }
}

extension Suchverfahren {
    /// What is searched by: „gesucht nach …“.
    var suchwort: String {
        switch self {
        case .worte: "Wörtern"
        case .bedeutung: "Bedeutung"
        case .beide: "beidem"
        }
    }
}
