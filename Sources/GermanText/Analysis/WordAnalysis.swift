// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// From one word as written to its terms: the first is the word itself, the others stand at the same place.
final class WordAnalysis {
    private let configuration: AnalysisConfiguration
    private let stems: WordStems
    private let derivation: Derivation
    private let splitter: CompoundSplitter

    init(_ configuration: AnalysisConfiguration) {
        self.configuration = configuration
        stems = WordStems(lexikon: configuration.lexikon)
        derivation = Derivation(stems: stems)
        splitter = CompoundSplitter(lexikon: configuration.lexikon)
    }

    /// The terms of a word, none for a stop word.
    func terms(_ surface: UnsafeBufferPointer<UInt8>, zweck: Zweck) -> [[UInt8]] {
        if let entry = configuration.abkuerzungen.find(surface) { return terms(entry, zweck: zweck) }
        return plainTerms(withoutGenderEnding(surface), zweck: zweck, withParts: true)
    }

    /// The terms of an abbreviation: itself, then its long forms.
    ///
    /// One with a closing full stop and a single meaning ("Abs.") is only another way to write the long form and
    /// gives the
    /// terms of that; none in a question if they are stop words there.
    func terms(_ entry: Abkuerzung, zweck: Zweck) -> [[UInt8]] {
        var long: [[UInt8]] = []
        for lang in entry.lang {
            for word in lang.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "," }) {
                Array(word.utf8).withUnsafeBufferPointer {
                    long += plainTerms($0, zweck: zweck, withParts: !entry.mehrdeutig)
                }
            }
        }
        if entry.kurz.last == ".", entry.lang.count == 1, !entry.mehrdeutig { return long.uniqued() }
        return ([Array(entry.kurz.lowercased().utf8.filter { $0 != 0x2E && $0 != 0x20 })] + long).uniqued()
    }

    private func plainTerms(_ surface: UnsafeBufferPointer<UInt8>, zweck: Zweck, withParts: Bool) -> [[UInt8]] {
        switch configuration.folding.fold(surface) {
        case .andere(let word):
            return word.isEmpty ? [] : [word]
        case .deutsch(let word, let original):
            guard !word.isEmpty, !configuration.istStoppwort(word, zweck: zweck) else { return [] }
            let istKlein = surface.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false
            let derived = derivation.derive(word, istKlein: istKlein)
            guard withParts else { return [derived.stem] }
            let parts = parts(stems.maennlich(word) ?? word, original: original, istKlein: istKlein)
            return ([derived.stem] + derived.zusatz + parts).uniqued()
        }
    }

    /// The stems of the parts of a compound.
    private func parts(_ word: Latin1, original: Latin1?, istKlein: Bool) -> [[UInt8]] {
        if let original {
            let parts = splitter.split(original, istKlein: istKlein)
            if !parts.isEmpty { return parts.map(stems.stem) }
        }
        return splitter.split(word, istKlein: istKlein).map(stems.stem)
    }

    /// "AntragstellerInnen" → "Antragsteller".
    private func withoutGenderEnding(_ surface: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        for ending in [Array("Innen".utf8), Array("In".utf8)] where surface.count > ending.count + 3 {
            let start = surface.count - ending.count
            let before = surface[start - 1]
            guard before >= 0x61, before <= 0x7A, surface[start...].elementsEqual(ending) else { continue }
            return UnsafeBufferPointer(rebasing: surface[..<start])
        }
        return surface
    }
}

@available(*, unavailable)
extension WordAnalysis: Sendable {}

extension Array where Element: Hashable {
    /// The elements in order, each once.
    func uniqued() -> [Element] {
        guard count > 1 else { return self }
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
