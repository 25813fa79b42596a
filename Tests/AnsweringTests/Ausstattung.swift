// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Norms
import Retrieval
import ShippedData

/// The shipped data, read once for all tests.
enum Ausstattung {
    private static let geladen = Result {
        (
            analysis: try ShippedData.analysis(), register: try ShippedData.lawRegister(),
            wissen: try ShippedData.fragewissen()
        )
    }

    static var analysis: AnalysisConfiguration { get throws { try geladen.get().analysis } }
    static var register: LawRegister { get throws { try geladen.get().register } }
    static var wissen: Fragewissen { get throws { try geladen.get().wissen } }
}
