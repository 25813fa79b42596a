// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension AnalysisPass {
    /// Something that begins with a digit: number, numbering, date, file number, or a word such as "16b".
    @inline(__always)
    func number(at start: Int, _ emit: Analyser.Emit) -> Int? {
        let end = scanner.wordEnd(from: start)
        switch scanner.byte(end) {
        case 0x20:
            if scanner.byte(end + 1) == 0x2D || scanner.byte(end + 1) == 0xE2 { break }
            return plainNumber(start..<end, emit) ? end : nil
        case 0x2E, 0x2C, 0x2D, 0x2F, 0xC2, 0xE2: break
        default: return plainNumber(start..<end, emit) ? end : nil
        }
        return longNumber(start, end, emit)
    }

    /// "7", "16b": the bytes as they stand, in lower case.
    @inline(__always)
    private func plainNumber(_ range: Range<Int>, _ emit: Analyser.Emit) -> Bool {
        let isPlain = range.allSatisfy { scanner.byteClass($0) == .digit }
        return isPlain ? emit(scanner.slice(range), range, false) : plainWord(range, emit)
    }

    @inline(never)
    private func longNumber(_ start: Int, _ end: Int, _ emit: Analyser.Emit) -> Int? {
        if let step = fileNumber(start, end, emit) { return step.next }
        if let date = WrittenDate.read(scanner, day: start..<end) {
            return emitTerms([lowered(start..<end), date.text], at: start..<end, emit) ? end : nil
        }
        let dotted = groupEnd(start, end)
        guard dotted > end || hasDecimals(end) else { return plainNumber(start..<end, emit) ? end : nil }
        let whole = hasDecimals(dotted) ? scanner.wordEnd(from: dotted + 1) : dotted
        let terms = NumberForm.terms(lowered(start..<dotted), decimals: lowered(min(dotted + 1, whole)..<whole))
        return emitTerms(terms, at: start..<whole, emit) ? whole : nil
    }

    /// Where digits joined by full stops end ("3.1.2", "26.02.2009").
    private func groupEnd(_ start: Int, _ end: Int) -> Int {
        var end = end
        while scanner.byte(end) == 0x2E, scanner.isDigit(end + 1) { end = scanner.wordEnd(from: end + 1) }
        return end
    }

    private func hasDecimals(_ end: Int) -> Bool { scanner.byte(end) == 0x2C && scanner.isDigit(end + 1) }

    /// A file number or another joined number, whole and in parts; nil if the number stands alone.
    ///
    /// Dashes are unified and the spaces around them left out, if the groups are three or more; two groups must be
    /// joined
    /// closely and one of them be long or dotted. Two groups with a slash always stay whole ("2003/109").
    func fileNumber(_ start: Int, _ end: Int, _ emit: Analyser.Emit) -> Step? {
        var groups = [start..<groupEnd(start, end)]
        var joints: [UInt8] = []
        var hasSpaces = false
        while groups.count < 12, let joint = joint(groups[groups.count - 1].upperBound) {
            groups.append(joint.next..<groupEnd(joint.next, scanner.wordEnd(from: joint.next)))
            joints.append(joint.sign)
            hasSpaces = hasSpaces || joint.hasSpaces
        }
        guard isWhole(groups, joints, hasSpaces: hasSpaces), let last = groups.last else { return nil }
        let parts = groups.map(lowered)
        let range = start..<last.upperBound
        if let date = NumberForm.isoDate(parts, joints) {
            return Step(next: emitTerms(date, at: range, emit) ? range.upperBound : nil)
        }
        var whole = parts[0]
        for (joint, part) in zip(joints, parts.dropFirst()) { whole += [joint] + part }
        return Step(next: emitTerms(([whole] + parts).uniqued(), at: range, emit) ? range.upperBound : nil)
    }

    private func isWhole(_ groups: [Range<Int>], _ joints: [UInt8], hasSpaces: Bool) -> Bool {
        guard groups.count > 1 else { return false }
        if joints.contains(0x2F) && !hasSpaces { return true }
        let isTelling = groups.contains { $0.count >= 5 || scanner.slice($0).contains(0x2E) }
        if groups.count == 2 { return !hasSpaces && isTelling && !groups.allSatisfy(isDate) }
        return !hasSpaces || isTelling
    }

    private func isDate(_ range: Range<Int>) -> Bool { NumberForm.date(lowered(range)) != nil }

    /// A dash or slash that leads to a further group beginning with a digit.
    private func joint(_ end: Int) -> (next: Int, sign: UInt8, hasSpaces: Bool)? {
        if scanner.byte(end) == 0x2F, scanner.isDigit(end + 1) { return (end + 1, 0x2F, false) }
        let dash = scanner.afterSpaces(end)
        let width = scanner.dashWidth(dash)
        guard width > 0 else { return nil }
        let next = scanner.afterSpaces(dash + width)
        guard scanner.isDigit(next) else { return nil }
        return (next, 0x2D, dash > end || next > dash + width)
    }
}
