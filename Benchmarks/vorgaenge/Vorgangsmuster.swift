// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import SQLiteStorage

/// Made-up Vorgänge: half of the places each shows are of one law, half of some of 2,000 decrees.
struct Vorgangsmuster {
    let schema = Pruefschema(
        kennung: "studium", anliegen: "studium", name: "Verlängerung", version: 1, gueltig: .immer, verfasst: "Bench",
        freigegeben: nil, fakten: [],
        punkte: (0..<10).map {
            Pruefpunkt(kennung: "p\($0)", frage: "Punkt \($0)?", normen: [Normzitat(gesetz: "AufenthG", nummer: "16b")])
        }, unterlagen: [], dauer: nil, quelle: "§ 16b AufenthG")
    private let gesetz = Self.summe(1)
    private let akteur = Akteur(rolle: "Sachbearbeitung")

    /// What is asked of the impact, with its name.
    var anstoesse: [(String, Anstoss)] {
        [
            ("what a decree touches that some have seen", anstoss([Self.summe(9): .alles])),
            ("what a decree on the matter of all touches", anstoss([:], anliegen: ["studium"])),
            ("what a change of one § of the law touches", anstoss([gesetz: .abschnitte(["§ 3"])])),
        ]
    }

    private func anstoss(_ fassungen: [String: Anstoss.Umfang], anliegen: Set<String> = []) -> Anstoss {
        Anstoss(kennung: "bench", satz: "Geändert.", fassungen: fassungen, anliegen: anliegen)
    }

    /// Opens a Vorgang and sets two points.
    func lege(_ nummer: Int, in corpus: SQLiteCorpus) async throws {
        let eroeffnung = eintrag(
            1, .eroeffnet(referenz: "2026-\(nummer)", schema: schema.verweis, stichtag: Stichtag(tage: 20_000)), nummer)
        var vorgang = try Vorgang(id: VorgangID(rawValue: 0), eroeffnung: eroeffnung)
        let id = try await corpus.haengeAn(nachtrag(nil, vorgang, eroeffnung))
        for schritt in 2...3 {
            let punkt = eintrag(
                schritt, .punkt(kennung: "p\(schritt)", status: .erfuellt, grund: "liegt vor", abweichung: nil), nummer)
            vorgang = try vorgang.nach(punkt)
            _ = try await corpus.haengeAn(nachtrag(id, vorgang, punkt))
        }
    }

    private func nachtrag(_ id: VorgangID?, _ vorgang: Vorgang, _ eintrag: Schritteintrag) -> Vorgangsnachtrag {
        Vorgangsnachtrag(
            vorgang: id, eintrag: eintrag, zeile: Vorgangszeile(vorgang, schema: schema, geaendert: eintrag.um))
    }

    private func eintrag(_ nummer: Int, _ schritt: Vorgangsschritt, _ vorgang: Int) -> Schritteintrag {
        Schritteintrag(
            nummer: nummer, schritt: schritt, durch: akteur, um: Zeitmarke(millisekunden: Int64(vorgang)),
            gezeigt: (0..<20).map { stelle($0, vorgang) }, corpusstand: 1)
    }

    private func stelle(_ nummer: Int, _ vorgang: Int) -> Corpus.Fundstelle {
        let zitat = String(repeating: "Wort ", count: 60) + "\(nummer)"
        let istGesetz = nummer < 10
        return Corpus.Fundstelle(
            fassung: istGesetz ? gesetz : Self.summe(2 + (vorgang * 7 + nummer) % 2_000), abschnitt: nummer,
            pfad: istGesetz ? "§ \(nummer)" : "Nr. \(nummer)", seite: nil, bereich: 0..<zitat.utf8.count, zitat: zitat)
    }

    private static func summe(_ zahl: Int) -> String {
        let hex = String(zahl, radix: 16)
        return String(repeating: "0", count: 64 - hex.count) + hex
    }
}
