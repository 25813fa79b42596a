// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension AnalysisPass {
    /// "§ 16b" as one term with its number beside it; after "§§" the further numbers, too; a lone "§" as itself.
    @inline(never)
    func paragraph(at start: Int, _ emit: Analyser.Emit) -> Int? {
        var end = start
        var signs = 0
        while scanner.isParagraph(end) {
            signs += 1
            end += 2
            let next = scanner.afterSpaces(end)
            if scanner.isParagraph(next) { end = next }
        }
        let number = scanner.afterSpaces(end)
        guard scanner.isDigit(number) else {
            return emitTerms([Array("§".utf8)], at: start..<end, emit) ? end : nil
        }
        guard var next = norm(start, number, emit) else { return nil }
        while signs > 1, let following = followingNumber(next) {
            guard let after = norm(following, following, emit) else { return nil }
            next = after
        }
        return next
    }

    /// Emits the number at `number` with its sign; gives the place after it.
    private func norm(_ start: Int, _ number: Int, _ emit: Analyser.Emit) -> Int? {
        var end = scanner.wordEnd(from: number)
        var text = lowered(number..<end)
        if let letter = letterApart(end), text.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            text.append(scanner.byte(letter))
            end = letter + 1
        }
        return emitTerms([Array("§".utf8) + text, text], at: start..<end, emit) ? end : nil
    }

    /// The place of the letter in "§ 16 b Abs. 1"; nil if there is none.
    private func letterApart(_ end: Int) -> Int? {
        let place = end + 1
        guard scanner.byte(end) == 0x20, scanner.byte(place) >= 0x61, scanner.byte(place) <= 0x7A,
            scanner.wordEnd(from: place) == place + 1, scanner.byte(place + 1) != 0x2E
        else { return nil }
        return place
    }

    /// The next number of a chain ("§§ 25a, 25b und 26 bis 28"), nil where the chain ends.
    private func followingNumber(_ end: Int) -> Int? {
        var index = end
        if scanner.byte(index) == 0x2C { index += 1 }
        index = scanner.afterSpaces(index)
        let word = scanner.wordEnd(from: index)
        if word > index, !scanner.isDigit(index) {
            let text = scanner.slice(index..<word)
            guard ["und", "oder", "bis", "sowie", "u"].contains(where: { $0.utf8.elementsEqual(text) }) else {
                return nil
            }
            index = scanner.afterSpaces(scanner.byte(word) == 0x2E ? word + 1 : word)
        } else {
            index = scanner.afterSpaces(index + scanner.dashWidth(index))
        }
        return index > end && scanner.isDigit(index) ? index : nil
    }
}
