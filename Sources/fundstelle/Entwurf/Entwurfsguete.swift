// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Foundation
import Norms

/// Whether a model was good enough when it was last evaluated. A model that never was may draft.
struct Entwurfsguete: Sendable {
    let modell: String
    let schwellen: Modellschwellen
    let ablage: Modellauswertungsablage

    /// Why the model may not draft, German: which figure is too low, of when, and what to do; nil if it may.
    var sperre: String? {
        guard let letzte = ablage.letzte(modell: modell) else { return nil }
        let verfehlt = schwellen.verfehlt(letzte.kennzahlen)
        guard !verfehlt.isEmpty else { return nil }
        let werte = verfehlt.map { fehl in
            "\(fehl.mass.anzeige) \(Self.prozent(fehl.wert)) statt mindestens \(Self.prozent(fehl.schwelle)) "
                + "(Einstellung \(Self.setting(fehl.mass).key))"
        }
        return "Das Sprachmodell\(name) entwirft nicht, weil es in seiner letzten Auswertung \(Self.wann(letzte)) zu "
            + "schlecht war: \(werte.joined(separator: "; ")). Bitte ein anderes Modell einrichten oder nach einer "
            + "Änderung mit „fundstelle evaluate … --answers --speichere“ neu auswerten."
    }

    /// How the model stands, a German sentence.
    var stand: String {
        guard let letzte = ablage.letzte(modell: modell) else {
            return "Das Sprachmodell\(name) wurde nie ausgewertet. Bitte vor dem Einsatz mit „fundstelle evaluate … "
                + "--answers --speichere“ prüfen."
        }
        let zahlen = letzte.kennzahlen
        let werte = [
            (Modellschwellen.Mass.belege, zahlen.belege), (.enthaltung, zahlen.enthaltung),
            (.vollstaendigkeit, zahlen.vollstaendigkeit),
        ].map { mass, wert in "\(mass.anzeige) \(wert.map(Self.prozent) ?? "nicht gemessen")" }
        return "Letzte Auswertung \(Self.wann(letzte)): \(werte.joined(separator: ", "))."
    }

    private var name: String { modell.isEmpty ? "" : " „\(modell)“" }

    private static func wann(_ eintrag: Modellauswertungsablage.Eintrag) -> String {
        let tag = String(eintrag.zeitpunkt.prefix(10))
        let zahl = eintrag.kennzahlen.fragen
        return
            "vom \(Stichtag(iso: tag)?.deutsch ?? tag) („\(eintrag.satz)“, \(zahl) \(zahl == 1 ? "Frage" : "Fragen"))"
    }

    /// With one decimal, rounded down: what lies below a threshold must not look like it.
    private static func prozent(_ anteil: Double) -> String {
        let promille = Int((anteil * 1_000 + 1e-6).rounded(.down))
        return "\(promille / 10),\(promille % 10) %"
    }

    private static func setting(_ mass: Modellschwellen.Mass) -> Setting {
        switch mass {
        case .belege: .chatSchwelleBelege
        case .enthaltung: .chatSchwelleEnthaltung
        case .vollstaendigkeit: .chatSchwelleVollstaendigkeit
        }
    }
}
