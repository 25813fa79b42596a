// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Testing

@Suite struct SentenceTests {
    /// Sentences parted by "|".
    @Test(arguments: [
        "Er kommt.|Sie geht.", "Das gilt nach Abs. 2 Satz 3 entsprechend.|Absatz 4 bleibt unberührt.",
        "Es gilt § 5 i. V. m. § 8 AufenthG.|Die Frist beträgt drei Monate.", "Dies gilt z. B. Für Kinder.",
        "Es gilt Nr. 3.1.2 AVwV.|Näheres regelt Nr. 4.", "Am 1. Januar 2025 tritt dies in Kraft.|Es gilt fort.",
        "Stand: 12.02.2025.|Der Erlass gilt.", "Vgl. BGBl. I S. 1950.|Die Änderung gilt.",
        "Dr. Müller bescheinigt dies.|Das genügt.",
        "Nach § 3 Abs. 1 Buchst. a Satz 2 ist das so.|Es folgt mehr.", "Der 2. Halbsatz gilt.|Der 3. Abschnitt nicht.",
        "Es gilt Absatz 2.|Die Behörde entscheidet.", "Das war 2024.|Die Lage ist neu.",
        "Gemäß Satz 1 Nummer 3.|Im Übrigen nicht.",
        "Wer ist zuständig?|Die Ausländerbehörde!|Und dann?", "Er sagt: „Ich komme.“|Dann geht er.",
        "(Das gilt.)|Es folgt.",
        "Das gilt; dies nicht.|Ende.", "Folgendes gilt: Die Frist läuft.|Ende.", "Er zahlt 1.234,50 Euro.|Sie nicht.",
        "Die Sätze usw. gelten.|Mehr nicht.", "Es gilt § 16 ff. AufenthG.|Ende.",
        "Das gilt für §§ 3 ff.|Die Behörde prüft.",
        "J. Müller kommt.|Er geht.", "Der Verein e. V. Muster klagt.|Ende.", "Ca. 5 v. H. der Fälle.|Ende.",
        "Er wartet … und geht.|Ende.", "Er wartet …|Dann geht er.", "Es heißt „(...) Ausländer sind“.|Ende.",
        "Die Sache ist klar ...|Ende.", "Er kommt bzw. Sie kommt.|Ende.", "Das gilt ggf. Nicht immer.",
        "Das gilt nicht.|§ 9 bleibt.",
        "Das gilt.|(2) Dies auch.", "Das gilt.|1950 galt anderes.",
        "Zuletzt geändert durch Art. 3 G v. 5. Mai 2020.|Es gilt.",
        "In Nr. 5 Buchst. b.|Der Rest.", "Nach Anlage A.|Der Rest.", "Die Nr. 1 bis 3.|Der Rest.",
        "Bis zum 3. Monat gilt das.|Ende.",
        "Überschrift\n\n|Der Text beginnt.", "# Titel\n|(1) Der Text.|Ende.", "Zeile eins\nZeile zwei.|Ende.",
        "Wenn\n1.\ter kommt,\n2.\ter bleibt,\nist er da.|Das genügt.",
        "Maßnahmen sind\n1.\tder Kurs, und\n2.\tdas Kolleg.\n|Ein Nachweis wird verlangt.",
        "Es wird angerechnet:\n1.\tDie Zeiten. Sie zählen ganz.\n2.\tDie Tage.\n|Dies gilt nicht.",
        "Vorzulegen sind\na)\tPass,\nb)\tBild.", "Zu beachten:\n– der Pass,\n– das Bild.\n|Danach Schluss.",
        "(1) Satz eins.|Satz zwei.\n|(2) Satz drei.", "Frist: 3 Monate (vgl. § 5 Abs. 2.)|Ende.",
    ])
    func sentences(_ marked: String) {
        let text = marked.replacing("|", with: " ")
        let expected = marked.split(separator: "|").map { trimmed(String($0)) }
        let utf8 = Array(text.utf8)
        let found = SentenceSplitter.saetze(in: text).map { String(decoding: utf8[$0], as: UTF8.self) }
        #expect(found == expected)
    }

    @Test func eachItemOnRequest() {
        let text = "Vorzulegen sind:\na)\tPass,\nb)\tBild."
        #expect(SentenceSplitter.saetze(in: text, listen: .jederPunktEinzeln).count == 3)
        #expect(SentenceSplitter.saetze(in: text).count == 1)
    }

    @Test(arguments: ["", " ", "\n\n", ".", "...", "1.", "a)", "–", "\u{00A0}"])
    func almostNothing(_ text: String) {
        let ranges = SentenceSplitter.saetze(in: text)
        #expect(ranges.count <= 1)
        #expect(ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= text.utf8.count && !$0.isEmpty })
    }

    private func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
