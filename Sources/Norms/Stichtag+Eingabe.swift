// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stichtag {
    /// Reads what people type: `2026-11-23` or `23.11.2026`; nil for anything else and for days no calendar has.
    public init?(eingabe: String) {
        if let tag = Stichtag(iso: eingabe) {
            self = tag
            return
        }
        let teile = eingabe.split(separator: ".", omittingEmptySubsequences: false)
        guard teile.count == 3, teile[2].utf8.count == 4, teile.allSatisfy({ $0.utf8.allSatisfy { 48...57 ~= $0 } }),
            let tag = Int(teile[0]), let monat = Int(teile[1]), let jahr = Int(teile[2])
        else { return nil }
        self.init(jahr: jahr, monat: monat, tag: tag)
    }
}
