// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the analysis of German text needs to know; a value that threads may share. It makes analysers, one a thread.
public struct AnalysisConfiguration: Sendable {
    let lexikon: Lexikon
    let folding: WordFolding
    /// Folded stop words with 0 for those left out everywhere and 1 for those left out of questions.
    private let stopWords: ByteTable
    let abkuerzungen: AbbreviationTable

    public init(abkuerzungen: [Abkuerzung], stoppwoerter: Stoppwoerter, lexikon: Lexikon) {
        self.lexikon = lexikon
        folding = WordFolding(keinUmlaut: lexikon.digraph)
        self.abkuerzungen = AbbreviationTable(abkuerzungen)
        stopWords = Self.table(stoppwoerter, folding: folding)
    }

    /// Without any list: words are folded and stemmed, nothing is split, expanded or left out.
    public static let minimal = AnalysisConfiguration(
        abkuerzungen: [], stoppwoerter: Stoppwoerter(immer: [], frage: []), lexikon: Lexikon())

    /// A new analyser; make one for each thread and keep it, as it remembers words.
    public func makeAnalyser() -> Analyser { Analyser(self) }

    /// Whether a word says nothing in a text (`.index`) or a question (`.frage`).
    public func istStoppwort(_ word: String, zweck: Zweck = .frage) -> Bool {
        let bytes = Array(word.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            guard case .deutsch(let folded, _) = folding.fold(bytes) else { return false }
            return istStoppwort(folded, zweck: zweck)
        }
    }

    func istStoppwort(_ folded: Latin1, zweck: Zweck) -> Bool {
        guard let value = stopWords.value(folded) else { return false }
        return value == 0 || zweck == .frage
    }

    private static func table(_ words: Stoppwoerter, folding: WordFolding) -> ByteTable {
        var table = ByteTable(capacity: words.immer.count + words.frage.count)
        for (set, value) in [(words.frage, Int32(1)), (words.immer, Int32(0))] {
            for word in set {
                Array(word.utf8).withUnsafeBufferPointer { bytes in
                    guard case .deutsch(let folded, _) = folding.fold(bytes) else { return }
                    table.set(folded, to: value)
                }
            }
        }
        return table
    }
}

/// The abbreviations by the bytes they are written with, without the spaces and full stops between their parts.
struct AbbreviationTable: Sendable {
    let entries: [Abkuerzung]
    private var table: ByteTable

    init(_ entries: [Abkuerzung]) {
        self.entries = entries
        table = ByteTable(capacity: entries.count * 3)
        for (index, entry) in entries.enumerated() {
            for key in Self.keys(entry) { table.set(key, to: Int32(index)) }
        }
    }

    /// The abbreviation written with these bytes ("AE", "iVm.", "Abs."), nil if there is none.
    func find(_ key: some Sequence<UInt8>) -> Abkuerzung? {
        table.value(key).map { entries[Int($0)] }
    }

    /// "i. V. m." gives "iVm." and "iVm"; "Abs." gives "Abs."; "AE" gives "AE".
    private static func keys(_ entry: Abkuerzung) -> [[UInt8]] {
        let letters = entry.kurz.utf8.filter { $0 != 0x2E && $0 != 0x20 }
        let hasStop = entry.kurz.utf8.last == 0x2E
        let isJoined = entry.kurz.utf8.dropLast().contains(0x2E)
        var keys = hasStop ? [letters + [0x2E]] : [letters]
        if hasStop, isJoined { keys.append(letters) }
        guard !entry.grossKlein else { return keys }
        return keys + keys.map { key in key.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }
    }
}
