// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension AnalysisPass {
    /// What a word and the character right after it may be together; nil if the word stands for itself.
    @inline(never)
    func closeFollower(_ start: Int, _ end: Int, _ emit: Analyser.Emit) -> Step? {
        switch scanner.byte(end) {
        case 0x2E: return abbreviation(start, end, emit)
        case 0x2D: return digitsInside(start..<end) ? fileNumber(start, end, emit) : nil
        default: break
        }
        guard let after = afterGenderEnding(end) else { return nil }
        return Step(next: plainWord(start..<end, emit) ? after : nil)
    }

    /// An abbreviation with full stops ("Abs.", "i. V. m."): the longest one known.
    private func abbreviation(_ start: Int, _ end: Int, _ emit: Analyser.Emit) -> Step? {
        guard end - start <= 12 else { return nil }
        var key = Array(scanner.slice(start..<end))
        var best: (key: [UInt8], end: Int)?
        var stop = end
        for _ in 0..<5 {
            key.append(0x2E)
            if analyser.configuration.abkuerzungen.find(key) != nil { best = (key, stop + 1) }
            key.removeLast()
            let next = scanner.afterSpaces(stop + 1)
            guard next < scanner.count, scanner.byteClass(next) == .letter else { break }
            stop = scanner.wordEnd(from: next)
            guard scanner.byte(stop) == 0x2E, stop - next <= 6 else { break }
            key += scanner.slice(next..<stop)
        }
        guard let best else { return nil }
        if isArticle(best.key.dropLast()), let step = numbered(start, best.end, emit) { return step }
        return Step(next: emitAbbreviation(best.key, at: start..<best.end, emit) ? best.end : nil)
    }

    private func emitAbbreviation(_ key: [UInt8], at range: Range<Int>, _ emit: Analyser.Emit) -> Bool {
        key.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return true }
            if let entry = cache.find(base, bytes.count) { return cache.emit(entry, at: range, to: emit) }
            guard let abbreviation = analyser.configuration.abkuerzungen.find(key) else { return true }
            let terms = analyser.words.terms(abbreviation, zweck: zweck)
            return cache.emit(cache.insert(bytes, terms: terms), at: range, to: emit)
        }
    }

    /// The place after "*innen", ":in", "_innen", "/-in", "(innen)"; nil if there is no such ending.
    private func afterGenderEnding(_ end: Int) -> Int? {
        var index = end + 1
        let isBracket = scanner.byte(end) == 0x28
        if scanner.byte(index) == 0x2D { index += 1 }
        guard scanner.byte(index) == 0x69, scanner.byte(index + 1) == 0x6E else { return nil }
        index += 2
        if scanner.byte(index) == 0x6E, scanner.byte(index + 1) == 0x65, scanner.byte(index + 2) == 0x6E { index += 3 }
        if isBracket { return scanner.byte(index) == 0x29 ? index + 1 : nil }
        return index < scanner.count && scanner.wordEnd(from: index) > index ? nil : index
    }

    /// "Artikel 6" without a full stop; nil for all other words.
    @inline(__always)
    func article(_ start: Int, _ end: Int, _ emit: Analyser.Emit) -> Step? {
        guard scanner.byte(start + 1) == 0x72, scanner.byte(start + 2) == 0x74 else { return nil }
        return articleWord(start, end, emit)
    }

    @inline(never)
    private func articleWord(_ start: Int, _ end: Int, _ emit: Analyser.Emit) -> Step? {
        guard isArticle(scanner.slice(start..<end)) else { return nil }
        return numbered(start, scanner.byte(end) == 0x2E ? end + 1 : end, emit)
    }

    private func isArticle(_ word: some Sequence<UInt8>) -> Bool {
        ["Art", "Artikel", "Artikels", "Artikeln"].contains { $0.utf8.elementsEqual(word) }
    }

    /// The article with the number after it as one term ("art6"), the number beside it; nil if no number follows.
    private func numbered(_ start: Int, _ end: Int, _ emit: Analyser.Emit) -> Step? {
        let first = scanner.afterSpaces(end)
        guard first > end, scanner.isDigit(first) else { return nil }
        let last = scanner.wordEnd(from: first)
        let number = lowered(first..<last)
        let terms = [Array("art".utf8) + number, number]
        return Step(next: emitTerms(terms, at: start..<last, emit) ? last : nil)
    }

    private func digitsInside(_ range: Range<Int>) -> Bool {
        range.contains { scanner.byteClass($0) == .digit }
    }

    /// The bytes of a range with ASCII in lower case, controls and soft hyphens left out.
    func lowered(_ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        for index in range {
            switch scanner.byteClass(index) {
            case .letter: text.append(scanner.bytes[index] | 0x20)
            case .control: continue
            default: text.append(scanner.bytes[index])
            }
        }
        return text
    }
}
