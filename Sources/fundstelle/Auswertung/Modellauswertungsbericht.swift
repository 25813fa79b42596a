// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation

/// An evaluation of drafted answers as tables in Markdown, for people and for the pages of measurements.
struct Modellauswertungsbericht {
    let auswertung: Modellauswertung
    let schwellen: Modellschwellen

    var text: String {
        var teile = [kopf, gesamt]
        if !auswertung.entfernungsgruende.isEmpty { teile.append(entfernte) }
        if !auswertung.ausfallgruende.isEmpty { teile.append(ausfaelle) }
        if auswertung.nachTyp.count > 1 { teile.append(nachTyp) }
        teile.append(urteil)
        return teile.joined(separator: "\n\n")
    }

    private var istAuszug: Bool { auswertung.modell == nil }

    private var kopf: String {
        let zahlen = auswertung.kennzahlen
        let gestellt =
            zahlen.fragen == auswertung.imSatz
            ? "\(zahlen.fragen) Fragen" : "\(zahlen.fragen) von \(auswertung.imSatz) Fragen"
        let wer = auswertung.modell.map { $0.isEmpty ? "Sprachmodell" : "„\($0)“" } ?? "Auszug ohne Sprachmodell"
        let zeilen = [
            "### Antworten auf „\(auswertung.satz.name)“, \(wer): \(gestellt), \(zahlen.beantwortbar) beantwortbar", "",
            "Satz sha256 \(auswertung.satz.sha256.prefix(12))…, Bestand: \(auswertung.bestand.fassungen) Fassungen, "
                + "\(auswertung.bestand.passagen) Passagen. Programm \(auswertung.version), \(auswertung.zeitpunkt).",
        ]
        return (zeilen + [auswertung.bestand.vektoren].compactMap(\.self) + auswertung.hinweise)
            .joined(separator: "\n")
    }

    private var gesamt: String {
        let zahlen = auswertung.kennzahlen
        let entwuerfe = [
            [
                "Antworten mit Entwurf / ohne Kern / ausgefallen",
                "\(zahlen.entwuerfe) / \(zahlen.ohneKern) / \(zahlen.ausgefallen)",
            ],
            ["Aussagen des Modells: geschrieben / entfernt", "\(zahlen.geschrieben) / \(zahlen.entfernt)"],
            ["davon gezeigt / wörtlich", "\(zahlen.gezeigt) / \(zahlen.woertlich)"],
            ["gezeigte Aussagen, Beleg in Kraft", Tabellentext.zahl(zahlen.inKraft)],
            ["gezeigte Aussagen, vom Beleg getragen", Tabellentext.zahl(zahlen.getragen)],
            ["gezeigte Aussagen, richtig belegt (beides)", Tabellentext.zahl(zahlen.belege)],
        ]
        let antworten = [
            ["erste Aussage ist richtig", Tabellentext.zahl(zahlen.ersteAussage)],
            ["eine Aussage ist richtig", Tabellentext.zahl(zahlen.eineAussage)],
            ["erste Aussage aus falscher Quelle", Tabellentext.zahl(zahlen.falscheQuelle)],
            ["Vollständigkeit", Tabellentext.zahl(zahlen.vollstaendigkeit)],
            ["beantwortbar, aber ohne Antwort", Tabellentext.zahl(zahlen.verweigert)],
            ["Enthaltung bei unbeantwortbaren Fragen", Tabellentext.zahl(zahlen.enthaltung)],
            ["abzulehnende Fragen abgelehnt", Tabellentext.zahl(zahlen.abgelehnt)],
            ["beantwortbar, aber abgelehnt", Tabellentext.zahl(zahlen.faelschlichAbgelehnt)],
            ["Sprachmodell, Median / 95 % (ms)", Tabellentext.zeiten(zahlen.modellP50, zahlen.modellP95)],
            ["alles andere, Median / 95 % (ms)", Tabellentext.zeiten(zahlen.uebrigeP50, zahlen.uebrigeP95)],
            ["gescheiterte Fragen", "\(zahlen.fehler)"],
        ]
        return Tabellentext.tabelle(["", "Wert"], (istAuszug ? [] : entwuerfe) + antworten)
    }

    private var entfernte: String {
        "Von der Prüfung entfernte Aussagen, nach dem ersten Grund\n\n"
            + Tabellentext.tabelle(
                ["Grund", "Aussagen"], auswertung.entfernungsgruende.map { [$0.art, "\($0.aussagen)"] })
    }

    private var ausfaelle: String {
        "Ohne Entwurf, weil\n\n"
            + Tabellentext.tabelle(["Grund", "Fragen"], auswertung.ausfallgruende.map { [$0.grund, "\($0.fragen)"] })
    }

    private var nachTyp: String {
        let zeilen = auswertung.nachTyp.map { typ, zahlen in
            [
                typ, "\(zahlen.fragen)", "\(zahlen.geschrieben)", "\(zahlen.entfernt)",
                Tabellentext.zahl(zahlen.belege),
                Tabellentext.zahl(zahlen.ersteAussage), Tabellentext.zahl(zahlen.vollstaendigkeit),
                Tabellentext.zahl(zahlen.verweigert), Tabellentext.zahl(zahlen.enthaltung),
            ]
        }
        return "Nach Art der Frage\n\n"
            + Tabellentext.tabelle(
                [
                    "Art", "Fragen", "geschrieben", "entfernt", "richtig belegt", "erste Aussage", "Vollständigkeit",
                    "ohne Antwort", "zu Recht ohne Antwort",
                ], zeilen)
    }

    private var urteil: String {
        guard !istAuszug else { return "Schwellen gelten nur für ein Sprachmodell." }
        let verfehlt = schwellen.verfehlt(auswertung.kennzahlen).map {
            "\($0.mass.anzeige) \(Tabellentext.zahl($0.wert)) unter \(Tabellentext.zahl($0.schwelle))"
        }
        return verfehlt.isEmpty
            ? "Keine gemessene Schwelle ist verfehlt." : "Schwellen verfehlt: \(verfehlt.joined(separator: "; "))."
    }
}
