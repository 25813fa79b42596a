// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Checks the original files against their sums.
struct OriginalCheck: Sendable {
    struct Eintrag: Sendable {
        var sha256: String
        var datei: String
    }

    let originals: OriginalStore

    /// What is wrong with the original of a document, nil if nothing is.
    func mangel(_ eintrag: Eintrag) -> String? {
        guard let bytes = originals.bytes(eintrag.sha256) else {
            return "Die Urschrift von „\(eintrag.datei)“ fehlt. Bitte sie aus einer Sicherung zurückholen."
        }
        guard OriginalStore.sha256(bytes) == eintrag.sha256 else {
            return "Die Urschrift von „\(eintrag.datei)“ wurde verändert. Bitte sie aus einer Sicherung zurückholen."
        }
        return nil
    }

    /// Removes files that belong to no document, such as those of an import that was cut off. Only to be called within
    /// a write transaction, so that no import is under way.
    /// - Returns: how many.
    func entferneVerwaiste(behalten: Set<String>) -> Int {
        var entfernt = 0
        for (name, url) in originals.files() where !behalten.contains(name) {
            if (try? FileManager.default.removeItem(at: url)) != nil { entfernt += 1 }
        }
        return entfernt
    }
}
