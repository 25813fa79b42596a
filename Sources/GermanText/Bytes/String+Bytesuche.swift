// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension String {
    /// Whether the bytes of the text stand somewhere in this one.
    ///
    /// The standard library's `contains` prepares a table of characters with each call; patterns are tried at every word
    /// of every text.
    public func enthaelt(bytes text: String) -> Bool { versatz(bytes: text) != nil }

    /// Where the bytes of the text stand first; nil if nowhere. Both must be folded, so that bytes stand for letters.
    public func stelle(bytes text: String) -> Index? {
        versatz(bytes: text).map { utf8.index(startIndex, offsetBy: $0) }
    }

    private func versatz(bytes text: String) -> Int? {
        var (heu, nadel) = (self, text)
        return heu.withUTF8 { heu in
            nadel.withUTF8 { nadel in
                guard let erstes = nadel.first else { return 0 }
                guard nadel.count <= heu.count else { return nil }
                return (0...(heu.count - nadel.count)).first { start in
                    heu[start] == erstes && sameBytes(heu.baseAddress! + start, nadel.baseAddress!, nadel.count)
                }
            }
        }
    }
}
