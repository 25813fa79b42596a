// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Beziehung.Art {
    /// As a reader sees it: „hebt auf“.
    public var anzeige: String {
        switch self {
        case .hebtAuf: "hebt auf"
        case .hebtTeilweiseAuf: "hebt teilweise auf"
        case .ersetzt: "ersetzt"
        case .aendert: "ändert"
        case .ergaenzt: "ergänzt"
        case .verlaengert: "verlängert"
        case .bezug: "nimmt Bezug auf"
        }
    }
}

extension Beziehung {
    /// The target as the text names it: „Erlass vom 12.02.2025, Az. 523-26.02.09“.
    public var zielAnzeige: String {
        let name = bezugseintrag.anzeige
        return name.isEmpty ? "ein nicht genannter Erlass" : "Erlass \(name)"
    }

    /// „hebt auf: Erlass vom 12.02.2025 (ab 01.03.2025)“
    public var anzeige: String {
        let stellen = zielStellen.isEmpty ? nil : "Nr. " + zielStellen.joined(separator: ", ")
        let zusatz = [stellen, wirkungAb.map { "ab \($0.deutsch)" }, neuBis.map { "bis \($0.deutsch)" }]
            .compactMap(\.self)
        return "\(art.anzeige): \(zielAnzeige)" + (zusatz.isEmpty ? "" : " (\(zusatz.joined(separator: ", ")))")
    }
}
