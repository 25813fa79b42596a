// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import fundstelle

@Suite struct DienstnamenTests {
    /// A service without a name is printed with the whole corpus that it holds when the program starts.
    @Test func everyServiceHasAShortName() {
        let dienste: [Any.Type] = [
            Vektordienst.self, Eingangsdienst.self, Ordnerwache.self, Auswertungsdienst.self,
            Aenderungsvorbereitung.self,
        ]
        #expect(dienste.allSatisfy { $0 is any CustomStringConvertible.Type })
    }
}
