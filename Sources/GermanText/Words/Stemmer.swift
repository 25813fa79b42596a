// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibStemmer

/// The German Snowball stemmer of libstemmer on ISO 8859-1. Not to be shared between threads.
///
/// Its answer is always a beginning of the word, with the dots of umlauts taken off.
final class Stemmer {
    private let handle: OpaquePointer?

    init() {
        handle = sb_stemmer_new("german", "ISO_8859_1")
    }

    deinit {
        if let handle { sb_stemmer_delete(handle) }
    }

    /// The stem of a folded word (lower case, ß as ss); the word itself if the library cannot help.
    func stem(_ word: Latin1) -> Latin1 {
        guard let handle, !word.isEmpty, let result = sb_stemmer_stem(handle, word, Int32(word.count)) else {
            return word
        }
        return Latin1(UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(handle))))
    }
}

@available(*, unavailable)
extension Stemmer: Sendable {}
