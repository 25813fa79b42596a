// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension Geltung {
    /// The status with its days as a reader sees it: „in Kraft seit 01.03.2024“. Where only the days are known on which
    /// wordings were fetched it says so: „in Kraft, Wortlaut bekannt ab 28.04.2026“.
    public var anzeige: String {
        switch status {
        case .inKraft: grenzenSindBekanntgabe ? inKraftNachBekanntgabe : inKraft
        case .ausserKraft: ausserKraft
        case .kuenftig: von.map { "tritt erst am \($0.deutsch) in Kraft" } ?? "noch nicht in Kraft"
        case .unklar: "Geltung unklar"
        }
    }

    private var inKraft: String {
        switch (von, bis) {
        case (let von?, let bis?): "in Kraft vom \(von.deutsch) bis \(bis.deutsch)"
        case (let von?, nil): "in Kraft seit \(von.deutsch)"
        case (nil, let bis?): "in Kraft bis \(bis.deutsch)"
        case (nil, nil): "in Kraft"
        }
    }

    private var inKraftNachBekanntgabe: String {
        let anfang = von.map { "Wortlaut bekannt ab \($0.deutsch)" }
        let ende = bis.map { "neuerer ab \($0.adding(tage: 1).deutsch)" }
        return (["in Kraft"] + [anfang, ende].compactMap(\.self)).joined(separator: ", ")
    }

    private var ausserKraft: String {
        guard let ende = bis?.adding(tage: 1) else { return "außer Kraft" }
        return grenzenSindBekanntgabe
            ? "überholt, neuerer Wortlaut bekannt ab \(ende.deutsch)" : "außer Kraft seit \(ende.deutsch)"
    }
}
