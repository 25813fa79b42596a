// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// One way through a text. Each step reads from a place, emits, and gives the place to go on; nil stops everything.
struct AnalysisPass {
    let analyser: Analyser
    let scanner: TextScanner
    let cache: WordCache
    let zweck: Zweck

    @inline(__always)
    func run(_ emit: Analyser.Emit) {
        var index = 0
        while index < scanner.count {
            switch scanner.byteClass(index) {
            case .separator, .control:
                index &+= 1
            case .letter:
                guard let next = word(at: index, emit) else { return }
                index = next
            case .digit:
                guard let next = number(at: index, emit) else { return }
                index = next
            case .high:
                guard let next = high(at: index, emit) else { return }
                index = next
            }
        }
    }

    /// A byte beyond ASCII: a word, a paragraph sign, or something to pass over.
    private func high(at index: Int, _ emit: Analyser.Emit) -> Int? {
        if scanner.isParagraph(index) { return paragraph(at: index, emit) }
        if scanner.startsHighWord(index) { return word(at: index, emit) }
        return index + scanner.step(index)
    }

    /// A word and what follows it closely: the full stop of an abbreviation, a gender ending, the number of an article.
    @inline(__always)
    func word(at start: Int, _ emit: Analyser.Emit) -> Int? {
        let end = scanner.wordEnd(from: start)
        switch scanner.byte(end) {
        case 0x20, 0x2C, 0x0A: break
        case 0x2E, 0x2A, 0x3A, 0x5F, 0x2F, 0x28, 0x2D:
            if let done = closeFollower(start, end, emit) { return done.next }
        default: break
        }
        if scanner.bytes[start] == 0x41, let done = article(start, end, emit) { return done.next }
        return plainWord(start..<end, emit) ? end : nil
    }

    /// Emits a word as it stands.
    @inline(__always)
    func plainWord(_ range: Range<Int>, _ emit: Analyser.Emit) -> Bool {
        let surface = scanner.slice(range)
        guard let base = surface.baseAddress else { return true }
        if let entry = cache.find(base, surface.count) { return cache.emit(entry, at: range, to: emit) }
        return newWord(surface, range, emit)
    }

    @inline(never)
    private func newWord(_ surface: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ emit: Analyser.Emit) -> Bool {
        let terms = analyser.words.terms(surface, zweck: zweck)
        return cache.emit(cache.insert(surface, terms: terms), at: range, to: emit)
    }

    /// Emits a term made here, with those at its place.
    func emitTerms(_ terms: [[UInt8]], at range: Range<Int>, _ emit: Analyser.Emit) -> Bool {
        for (offset, term) in terms.enumerated() where !term.isEmpty {
            guard term.withUnsafeBufferPointer({ emit($0, range, offset > 0) }) else { return false }
        }
        return true
    }
}

/// Where a step that applied goes on; `next` nil stops everything.
struct Step {
    var next: Int?
}

@available(*, unavailable)
extension AnalysisPass: Sendable {}
