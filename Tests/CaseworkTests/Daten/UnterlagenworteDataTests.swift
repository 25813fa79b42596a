// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ShippedData

@Suite struct UnterlagenworteDataTests {
    @Test(arguments: [
        ("- {worte: sonstige, liste: [a], quelle: Q}", "sonstige: Diese Liste gibt es nicht"),
        ("- {worte: formworte, liste: [a], quelle: Q}", "fuellworte: Die Liste fehlt"),
        ("- {worte: formworte, liste: [a]}", "„quelle“ fehlt"),
        ("- {worte: formworte, liste: a, quelle: Q}", "eine Liste sein"),
    ])
    func aBrokenListIsNamed(yaml: String, grund: String) {
        #expect {
            try ShippedData.unterlagenworte(yaml, datei: "unterlagenworte.yaml")
        } throws: { error in
            "\(error)".hasPrefix("unterlagenworte.yaml, ") && "\(error)".contains(grund)
        }
    }
}
