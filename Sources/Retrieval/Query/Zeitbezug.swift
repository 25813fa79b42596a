// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// A time that a question speaks of („im März 2023 gestellt“, „Antrag vom 10.07.2021“): it suggests a Stichtag, which only the
/// asking person may choose.
public struct Zeitbezug: Sendable, Hashable {
    /// First and last day meant; the same for a day.
    public var von: Stichtag
    public var bis: Stichtag
    /// Where the question says it, in UTF-8 bytes.
    public var bereich: Range<Int>

    /// The day that it suggests: the first of a month or a year.
    public var stichtag: Stichtag { von }

    public func enthaelt(_ tag: Stichtag) -> Bool { von <= tag && tag <= bis }

    /// The times of a question in its order. Dates that name a decree or a law by its day are none.
    public static func funde(in frage: String) -> [Zeitbezug] {
        let tage = Datumsfinder.funde(in: frage)
        let eigene = tage.filter { !nenntQuelle(vor: $0.bereich.lowerBound, frage) }
            .map { Zeitbezug(von: $0.tag, bis: $0.tag, bereich: $0.bereich) }
        let monate = Zeitwoerter(frage).funde.filter { fund in
            !tage.contains { $0.bereich.overlaps(fund.bereich) } && !nenntQuelle(vor: fund.bereich.lowerBound, frage)
        }
        return (eigene + monate).sorted { $0.bereich.lowerBound < $1.bereich.lowerBound }
    }

    /// „Erlass vom“, „Gesetz vom“ before a date: what is dated so is a source.
    private static func nenntQuelle(vor position: Int, _ frage: String) -> Bool {
        let davor = String(decoding: frage.utf8.prefix(position).suffix(60), as: UTF8.self).lowercased()
        let worte = davor.split { !$0.isLetter && $0 != "." }.suffix(5)
        guard let verbindung = worte.last, ["vom", "v.", "von", "dem"].contains(verbindung) else { return false }
        return worte.dropLast().contains { wort in quellen.contains { wort.hasSuffix($0) || wort.hasPrefix($0) } }
    }

    private static let quellen = [
        "erlass", "erlasses", "erlaß", "rundschreiben", "weisung", "verfügung", "gesetz", "gesetzes", "verordnung",
        "anwendungshinweis", "verwaltungsvorschrift", "bekanntmachung", "fassung", "urteil", "beschluss", "richtlinie",
        "rderl.", "erl.",
    ]
}

/// Months and years by their words: „März 2023“, „im Jahr 2019“, „Anfang 2024“.
private struct Zeitwoerter {
    private struct Wort {
        var text: String
        var bereich: Range<Int>
    }

    private let worte: [Wort]

    init(_ frage: String) {
        var worte: [Wort] = []
        var start: Int?
        let bytes = Array(frage.utf8)
        for (index, byte) in (bytes + [32]).enumerated() {
            let isWord = byte > 127 || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            if isWord {
                start = start ?? index
            } else if let from = start {
                let text = String(decoding: bytes[from..<index], as: UTF8.self).lowercased()
                worte.append(Wort(text: text, bereich: from..<index))
                start = nil
            }
        }
        self.worte = worte
    }

    var funde: [Zeitbezug] {
        worte.indices.dropFirst().compactMap { ort in
            guard let jahr = jahr(worte[ort].text) else { return nil }
            let davor = worte[ort - 1]
            let bereich = davor.bereich.lowerBound..<worte[ort].bereich.upperBound
            if let monat = Self.monate[davor.text] { return zeit(jahr, monat...monat, bereich) }
            return Self.jahresworte[davor.text].flatMap { zeit(jahr, $0, bereich) }
        }
    }

    private func jahr(_ text: String) -> Int? {
        guard text.utf8.count == 4, let jahr = Int(text), (1949...2099).contains(jahr) else { return nil }
        return jahr
    }

    private func zeit(_ jahr: Int, _ monate: ClosedRange<Int>, _ bereich: Range<Int>) -> Zeitbezug? {
        let letzter = Stichtag.tageImMonat(jahr: jahr, monat: monate.upperBound)
        guard let von = Stichtag(jahr: jahr, monat: monate.lowerBound, tag: 1),
            let bis = Stichtag(jahr: jahr, monat: monate.upperBound, tag: letzter)
        else { return nil }
        return Zeitbezug(von: von, bis: bis, bereich: bereich)
    }

    private static let monate = [
        "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "maerz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7,
        "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    ]

    /// Words before a year alone; „2000 Euro“ has none of them.
    private static let jahresworte = [
        "jahr": 1...12, "jahre": 1...12, "jahres": 1...12, "anfang": 1...4, "mitte": 5...8, "ende": 9...12,
        "seit": 1...12, "frühjahr": 3...5, "sommer": 6...8, "herbst": 9...11,
    ]
}
