// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Aktenzeichen {
    /// How far two normalised file numbers can be one and the same, read badly.
    public enum Verwechslung: Int, Sendable, Hashable, Comparable {
        /// They differ by a digit that is often taken for another; two numbers may well differ like that.
        case ziffer
        /// They differ only by what no authority tells its files apart by: „O“ for „0“, a comma for a full stop, a
        /// stroke for „I“ or one that was lost.
        case zeichen

        public static func < (lhs: Verwechslung, rhs: Verwechslung) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// Nil if the two are equal, or differ by more than text recognition does to one number.
    /// - Parameters: normalised file numbers.
    public static func verwechslung(_ eines: String, _ anderes: String) -> Verwechslung? {
        let (a, b) = (Array(eines.utf8), Array(anderes.utf8))
        guard a != b, min(a.count, b.count) >= 6, max(a.count, b.count) <= 60 else { return nil }
        guard let kosten = kosten(a, b), kosten <= Kosten.hoechstens else { return nil }
        return kosten >= Kosten.ziffer ? .ziffer : .zeichen
    }

    private enum Kosten {
        static let zeichen = 2
        /// More than two signs; three of them are as doubtful as a digit.
        static let ziffer = 5
        static let hoechstens = 6
        static let unmoeglich = 100
    }

    /// The least cost of turning one into the other.
    private static func kosten(_ a: [UInt8], _ b: [UInt8]) -> Int? {
        guard abs(a.count - b.count) <= 2 else { return nil }
        var vorige = Array(repeating: 0, count: b.count + 1)
        for j in b.indices { vorige[j + 1] = vorige[j] + ausfall(b[j]) }
        for i in a.indices {
            var zeile = vorige
            zeile[0] = vorige[0] + ausfall(a[i])
            for j in b.indices {
                zeile[j + 1] = min(
                    vorige[j] + tausch(a[i], b[j]), vorige[j + 1] + ausfall(a[i]), zeile[j] + ausfall(b[j]))
            }
            vorige = zeile
        }
        return vorige[b.count] < Kosten.unmoeglich ? vorige[b.count] : nil
    }

    /// A thin stroke or a point can be lost or come from dust.
    private static func ausfall(_ byte: UInt8) -> Int {
        "I|l!.,'-:".utf8.contains(byte) ? Kosten.zeichen : Kosten.unmoeglich
    }

    private static func tausch(_ a: UInt8, _ b: UInt8) -> Int {
        if a == b { return 0 }
        if klassen.contains(where: { $0.utf8.contains(a) && $0.utf8.contains(b) }) { return Kosten.zeichen }
        return ziffern.contains(where: { $0.utf8.contains(a) && $0.utf8.contains(b) })
            ? Kosten.ziffer : Kosten.unmoeglich
    }

    /// What looks alike and is never told apart in a file number.
    private static let klassen = ["0OoQD", "1Il|!i]", "5Ss", "8B", "2Zz", "6Gb", ".,:", "-_~"]
    /// Digits that are taken for each other.
    private static let ziffern = ["38", "56", "17", "06", "08", "09", "68", "89", "35", "14", "27", "49"]
}
