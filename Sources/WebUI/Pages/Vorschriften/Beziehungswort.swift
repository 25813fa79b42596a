// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Relations between texts, in words for both directions.
enum Beziehungswort {
    /// „hebt auf (ab 01.03.2025)“: what this text does to another.
    static func aktiv(_ beziehung: Beziehung) -> String {
        beziehung.art.anzeige + zusatz(beziehung)
    }

    /// „aufgehoben durch (ab 01.03.2025)“: what another text does to this one.
    static func passiv(_ beziehung: Beziehung) -> String {
        let wort =
            switch beziehung.art {
            case .hebtAuf: "aufgehoben durch"
            case .hebtTeilweiseAuf: "teilweise aufgehoben durch"
            case .ersetzt: "ersetzt durch"
            case .aendert: "geändert durch"
            case .ergaenzt: "ergänzt durch"
            case .verlaengert: "verlängert durch"
            case .bezug: "in Bezug genommen von"
            }
        return wort + zusatz(beziehung)
    }

    private static func zusatz(_ beziehung: Beziehung) -> String {
        let ab = beziehung.wirkungAb.map { " (ab \($0.deutsch))" } ?? ""
        let bis = beziehung.neuBis.map { " (bis \($0.deutsch))" } ?? ""
        return ab + bis
    }
}
