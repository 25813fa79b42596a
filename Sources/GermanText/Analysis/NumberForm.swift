// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// One form for numbers and dates that are written in several ways.
enum NumberForm {
    /// The terms of a number of dotted groups: a date with its year beside it, an amount, or a numbering as it stands.
    static func terms(_ text: [UInt8], decimals: [UInt8]) -> [[UInt8]] {
        if decimals.isEmpty, let date = date(text) { return [date, Array(date.prefix(4))] }
        let amount = withoutThousands(text) ?? text
        var decimals = decimals
        while decimals.last == 0x30 { decimals.removeLast() }
        return [decimals.isEmpty ? amount : amount + [0x2C] + decimals]
    }

    /// "12.02.2025" as "2025-02-12"; nil if it is no date.
    static func date(_ text: [UInt8]) -> [UInt8]? {
        let groups = text.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard groups.count == 3, groups[2].count == 4, let day = value(groups[0]), let month = value(groups[1]) else {
            return nil
        }
        return date(day: day, month: month, year: groups[2])
    }

    /// The date as "2025-02-12"; nil if there is no such day or month.
    static func date(day: Int, month: Int, year: some Collection<UInt8>) -> [UInt8]? {
        guard (1...31).contains(day), (1...12).contains(month) else { return nil }
        return Array(year) + [0x2D] + twoDigits(month) + [0x2D] + twoDigits(day)
    }

    /// The terms of groups that are a date of ISO 8601, nil if they are not.
    static func isoDate(_ parts: [[UInt8]], _ joints: [UInt8]) -> [[UInt8]]? {
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2, joints == [0x2D, 0x2D],
            let month = value(parts[1][...]), let day = value(parts[2][...]),
            let date = date(day: day, month: month, year: parts[0])
        else { return nil }
        return [date, parts[0]]
    }

    /// "1.234.567" as "1234567"; nil if the full stops part no thousands.
    private static func withoutThousands(_ text: [UInt8]) -> [UInt8]? {
        let groups = text.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), first.first != 0x30, groups.count > 1,
            groups.dropFirst().allSatisfy({ $0.count == 3 }), text.allSatisfy({ $0 == 0x2E || isDigit($0) })
        else { return nil }
        return Array(groups.joined())
    }

    /// The value of one or two digits.
    private static func value(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...2).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func twoDigits(_ value: Int) -> [UInt8] { [0x30 + UInt8(value / 10), 0x30 + UInt8(value % 10)] }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

/// A date with its month in letters ("12. Februar 2025").
struct WrittenDate {
    /// As "2025-02-12".
    var text: [UInt8]

    /// The date whose day stands at `day`, nil if the text goes on otherwise.
    static func read(_ scanner: TextScanner, day: Range<Int>) -> WrittenDate? {
        guard day.count <= 2, scanner.byte(day.upperBound) == 0x2E else { return nil }
        let name = scanner.afterSpaces(day.upperBound + 1)
        guard name > day.upperBound + 1, name < scanner.count else { return nil }
        let nameEnd = scanner.wordEnd(from: name)
        guard let month = months.firstIndex(where: { $0.contains { scanner.slice(name..<nameEnd).elementsEqual($0) } })
        else { return nil }
        let year = scanner.afterSpaces(nameEnd)
        let yearEnd = year < scanner.count ? scanner.wordEnd(from: year) : year
        guard yearEnd - year == 4, (year..<yearEnd).allSatisfy(scanner.isDigit) else { return nil }
        let value = day.reduce(0) { $0 * 10 + Int(scanner.bytes[$1] &- 0x30) }
        return NumberForm.date(day: value, month: month + 1, year: scanner.slice(year..<yearEnd)).map(WrittenDate.init)
    }

    private static let months: [[[UInt8]]] = [
        ["Januar", "Jänner"], ["Februar"], ["März", "Maerz"], ["April"], ["Mai"], ["Juni"], ["Juli"], ["August"],
        ["September"], ["Oktober"], ["November"], ["Dezember"],
    ].map { $0.map { Array($0.utf8) } }
}
