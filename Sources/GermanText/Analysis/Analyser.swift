// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Turns German legal text into terms: words folded, stemmed, split and expanded; norms, numbers and file numbers
/// whole.
///
/// The same words give the same terms in a text and in a question. Remembers the words it has seen: make one for each
/// thread with `AnalysisConfiguration.makeAnalyser()` and keep it.
public final class Analyser {
    /// Takes a term (valid only during the call), its place in UTF-8 bytes, and whether it stands where the term before
    /// it stands; false to stop.
    public typealias Emit = (_ term: UnsafeBufferPointer<UInt8>, _ bereich: Range<Int>, _ colocated: Bool) -> Bool

    let configuration: AnalysisConfiguration
    let words: WordAnalysis
    let caches: [WordCache]
    private let classes: UnsafeMutablePointer<ByteClass>

    init(_ configuration: AnalysisConfiguration) {
        self.configuration = configuration
        words = WordAnalysis(configuration)
        caches = Zweck.allCases.map { _ in WordCache() }
        classes = .allocate(capacity: 256)
        classes.initialize(from: ByteClass.table, count: 256)
    }

    deinit {
        classes.deallocate()
    }

    /// Hands out the terms of a text in their order. Any bytes will do; what is not UTF-8 separates words.
    ///
    /// `emit` must not call this analyser.
    public func analyse(_ bytes: UnsafeBufferPointer<UInt8>, zweck: Zweck, emit: Emit) {
        let scanner = TextScanner(bytes, classes: classes)
        let cache = caches[zweck == .index ? 0 : 1]
        let pass = AnalysisPass(analyser: self, scanner: scanner, cache: cache, zweck: zweck)
        withoutActuallyEscaping(emit) { pass.run($0) }
    }

    /// The terms of a text.
    public func terms(_ text: String, zweck: Zweck) -> [Term] {
        var terms: [Term] = []
        var text = text
        text.withUTF8 { bytes in
            analyse(bytes, zweck: zweck) { term, range, colocated in
                terms.append(Term(text: String(decoding: term, as: UTF8.self), bereich: range, colocated: colocated))
                return true
            }
        }
        return terms
    }

    /// Whether a word says nothing in a text (`.index`) or a question (`.frage`).
    public func istStoppwort(_ word: String, zweck: Zweck = .frage) -> Bool {
        configuration.istStoppwort(word, zweck: zweck)
    }
}

@available(*, unavailable)
extension Analyser: Sendable {}
