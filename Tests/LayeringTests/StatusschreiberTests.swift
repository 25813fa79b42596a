// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// A status of a Prüfpunkt is set by a person only. So the places that can set one are few, and known by name.
@Suite("Wer den Status eines Prüfpunkts schreibt")
struct StatusschreiberTests {
    struct Weg: Sendable, CustomTestStringConvertible {
        /// What is looked for.
        let muster: String
        /// All files that may hold it, below `Sources`.
        let erlaubt: Set<String>
        var testDescription: String { muster }
    }

    static let wege: [Weg] = [
        // The value itself: only a step makes it.
        Weg(muster: #"\bPunktsetzung\s*\("#, erlaubt: ["Casework/Vorgang/Vorgang+Schritte.swift"]),
        Weg(muster: #"\bpunkte\[[^\]]*\]\s*=[^=]"#, erlaubt: ["Casework/Vorgang/Vorgang+Schritte.swift"]),
        // The step: only the form that a person sends makes it.
        Weg(
            muster: #"\.punkt\(\s*kennung:"#, erlaubt: ["WebUI/Pages/Vorgaenge/Akte/Vorgangsschritte.swift"]),
        // The entry: made where a person's step passes, and read from its row.
        Weg(
            muster: #"\bSchritteintrag\s*\("#,
            erlaubt: ["Casework/Vorgang/Sachbearbeitung.swift", "SQLiteStorage/Vorgang/Schrittzeile.swift"]),
        // The way into the store.
        Weg(muster: #"\bVorgangsnachtrag\s*\("#, erlaubt: ["Casework/Vorgang/Sachbearbeitung.swift"]),
        Weg(
            muster: #"(INTO|UPDATE|DELETE FROM) vorgangsschritt\b"#,
            erlaubt: ["SQLiteStorage/Vorgang/VorgangWriter.swift"]),
    ]

    @Test("Keine anderen Stellen als die bekannten", arguments: wege)
    func writers(_ weg: Weg) throws {
        let muster = try NSRegularExpression(pattern: weg.muster)
        let quellen = Quelltexte.wurzel.appending(path: "Sources")
        let gefunden = try Quelltexte.swiftdateien(unter: quellen).filter { datei in
            let text = try String(contentsOf: datei, encoding: .utf8)
            return muster.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
        }
        let namen = Set(gefunden.map { String($0.path.dropFirst(quellen.path.count + 1)) })
        #expect(namen == weg.erlaubt)
    }

    /// What these targets do not know they cannot set: import, search, answers and drafts of a model.
    @Test("Aufnahme, Suche, Antworten und Sprachmodelle kennen keine Vorgänge")
    func layers() {
        for target in ["Norms", "Corpus", "Regelungen", "Ingestion", "Retrieval", "Answering", "LanguageModels"] {
            #expect(LayeringTests.allowed[target]?.contains("Casework") == false, "\(target)")
        }
    }
}
