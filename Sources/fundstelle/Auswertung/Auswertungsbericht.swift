// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Foundation
import Retrieval

/// Runs of one set as tables in Markdown, for people and for the pages of measurements.
struct Auswertungsbericht {
    /// Of the same set, each by another way of search.
    let laeufe: [Auswertungslauf]
    /// By the way of search of `laeufe`.
    let vergleiche: [(alt: Auswertungslauf, neu: Auswertungslauf, vergleich: Laufvergleich)]

    var text: String {
        var teile = [kopf, gesamt]
        if laeufe.contains(where: { $0.nachTyp.count > 1 }) { teile += laeufe.map(Self.nachTyp) }
        teile += vergleiche.map(Self.vergleich)
        return teile.joined(separator: "\n\n")
    }

    // MARK: Parts

    private var kopf: String {
        guard let erster = laeufe.first else { return "" }
        let zahlen = erster.kennzahlen
        var zeilen = [
            "### Auswertung „\(erster.satz.name)“: \(zahlen.fragen) Fragen, \(zahlen.beantwortbar) beantwortbar", "",
            "Satz sha256 \(erster.satz.sha256.prefix(12))…, Bestand: \(erster.bestand.fassungen) Fassungen, "
                + "\(erster.bestand.passagen) Passagen. Programm \(erster.version), \(erster.zeitpunkt).",
        ]
        for lauf in laeufe {
            let hinweise = [lauf.bestand.vektoren].compactMap(\.self) + lauf.hinweise
            zeilen += hinweise.map { "\(lauf.verfahren.auswertungsname): \($0)" }
        }
        return zeilen.joined(separator: "\n")
    }

    private var gesamt: String {
        let kennzahlen = laeufe.map(\.kennzahlen)
        func zeile(_ name: String, _ wert: (Kennzahlen) -> String) -> [String] { [name] + kennzahlen.map(wert) }
        func anteil(_ name: String, _ wert: (Kennzahlen) -> Double?) -> [String] {
            zeile(name) { Tabellentext.zahl(wert($0)) }
        }
        return Tabellentext.tabelle(
            ["gesucht nach"] + laeufe.map(\.verfahren.auswertungsname),
            [
                anteil("richtige Stelle an erster Stelle (Recall@1)", \.recall1),
                anteil("unter den ersten fünf (Recall@5)", \.recall5),
                anteil("unter den ersten zehn (Recall@10)", \.recall10), anteil("MRR@10", \.mrr10),
                anteil("nDCG@10", \.ndcg10), anteil("erste Aussage ist richtig", \.ersteAussage),
                anteil("beantwortbar, aber ohne Antwort", \.verweigert),
                anteil("Enthaltung, Präzision", \.enthaltungPraezision),
                anteil("Enthaltung, Recall", \.enthaltungRecall),
                zeile("Suche, Median / 95 % (ms)") { Tabellentext.zeiten($0.sucheP50, $0.sucheP95) },
                zeile("Antwort, Median / 95 % (ms)") { Tabellentext.zeiten($0.antwortP50, $0.antwortP95) },
                zeile("gescheiterte Fragen") { "\($0.fehler)" },
            ])
    }

    private static func nachTyp(_ lauf: Auswertungslauf) -> String {
        let zeilen = lauf.nachTyp.map { typ, zahlen in
            [
                typ, "\(zahlen.fragen)", Tabellentext.zahl(zahlen.recall1), Tabellentext.zahl(zahlen.recall5),
                Tabellentext.zahl(zahlen.recall10), Tabellentext.zahl(zahlen.mrr10), Tabellentext.zahl(zahlen.ndcg10),
                Tabellentext.zahl(zahlen.ersteAussage), Tabellentext.zahl(zahlen.verweigert),
                Tabellentext.zahl(zahlen.enthaltungRecall),
            ]
        }
        return "Nach Art der Frage, gesucht nach: \(lauf.verfahren.auswertungsname)\n\n"
            + Tabellentext.tabelle(
                [
                    "Art", "Fragen", "@1", "@5", "@10", "MRR@10", "nDCG@10", "erste Aussage", "ohne Antwort",
                    "zu Recht ohne Antwort",
                ], zeilen)
    }

    private static func vergleich(
        _ schritt: (alt: Auswertungslauf, neu: Auswertungslauf, vergleich: Laufvergleich)
    ) -> String {
        let vergleich = schritt.vergleich
        let kopf =
            "Gegen den Lauf vom \(schritt.alt.zeitpunkt) (\(schritt.alt.verfahren.auswertungsname)), gesucht nach: "
            + "\(schritt.neu.verfahren.auswertungsname): \(vergleich.gewonnen.count) gewonnen, "
            + "\(vergleich.verloren.count) verloren von \(vergleich.gemeinsame) gemeinsamen Fragen."
        let zeilen =
            vergleich.verloren.map { zeile("verloren", $0) } + vergleich.gewonnen.map { zeile("gewonnen", $0) }
        return ([kopf] + (zeilen.isEmpty ? [] : [""]) + zeilen).joined(separator: "\n")
    }

    private static func zeile(_ wort: String, _ aenderung: Laufvergleich.Aenderung) -> String {
        func rang(_ rang: Int?) -> String { rang.map(String.init) ?? "–" }
        let worin = aenderung.gesichtspunkte.map(\.anzeige).joined(separator: ", ")
        let raenge =
            aenderung.gesichtspunkte.contains(.gefunden)
            ? "; Rang \(rang(aenderung.rangVorher)) → \(rang(aenderung.rangNachher))" : ""
        return "- \(wort): \(aenderung.id) „\(aenderung.frage)“ (\(worin)\(raenge))"
    }
}
