// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Regelungen
import Synchronization

/// The rules that Abschnitte state, read once: an Abschnitt never changes under the sha256 of its file, nor does what
/// the same changes make of it.
final class Regelungsspeicher: Sendable {
    struct Ort: Hashable {
        var fassung: String
        var abschnitt: Int
        /// What later decrees change.
        var wirkungen: [Stellenwirkung]
    }

    struct Eintrag {
        var abschnitt: Abschnitt
        var alle: [GeltendeRegelung]
    }

    private let eintraege = Mutex<[Ort: Eintrag]>([:])
    /// Sections of decrees that state rules are short: some kB each.
    private static let hoechstens = 24_000

    subscript(ort: Ort) -> Eintrag? {
        get { eintraege.withLock { $0[ort] } }
        set {
            eintraege.withLock { eintraege in
                if eintraege.count >= Self.hoechstens, eintraege[ort] == nil, let eines = eintraege.keys.first {
                    eintraege[eines] = nil
                }
                eintraege[ort] = newValue
            }
        }
    }
}
