// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Tables in Markdown and their cells.
enum Tabellentext {
    static func tabelle(_ kopf: [String], _ zeilen: [[String]]) -> String {
        func zeile(_ zellen: [String]) -> String {
            "| " + zellen.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        }
        let strich = "|" + String(repeating: "---|", count: kopf.count)
        return ([zeile(kopf), strich] + zeilen.map(zeile)).joined(separator: "\n")
    }

    static func zahl(_ wert: Double?) -> String { wert.map { stellen($0, 3) } ?? "–" }

    static func zeiten(_ median: Double?, _ fast: Double?) -> String {
        guard let median, let fast else { return "–" }
        return "\(stellen(median, 1)) / \(stellen(fast, 1))"
    }

    private static func stellen(_ wert: Double, _ anzahl: Int) -> String {
        String(format: "%.\(anzahl)f", wert)
    }
}
