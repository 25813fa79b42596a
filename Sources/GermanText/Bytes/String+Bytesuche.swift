// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension String {
    /// Whether the bytes of the text stand somewhere in this one. Both must be folded, so that bytes stand for letters.
    ///
    /// The standard library's `contains` prepares a table of characters with each call; patterns are tried at every word
    /// of every text.
    func enthaelt(bytes text: String) -> Bool {
        var (heu, nadel) = (self, text)
        return heu.withUTF8 { heu in
            nadel.withUTF8 { nadel in
                guard nadel.count <= heu.count, let erstes = nadel.first else { return nadel.isEmpty }
                return (0...(heu.count - nadel.count)).contains { start in
                    heu[start] == erstes && sameBytes(heu.baseAddress! + start, nadel.baseAddress!, nadel.count)
                }
            }
        }
    }
}
