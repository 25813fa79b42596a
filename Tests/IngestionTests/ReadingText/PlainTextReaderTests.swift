// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@Suite struct PlainTextReaderTests {
    private func blocks(_ text: String) -> [String] {
        PlainTextReader.read(text).seiten.flatMap(\.bloecke).map(\.text)
    }

    private static let umbrochen = """
        Ministerium des Innern
        Aktenzeichen: 15-39.01
        Betreff: Verlängerung

        Die Ausländerbehörden werden gebeten, ihre Beschäftigten in geeig-
        neter Weise zu unterrichten und die Regelung des § 28 AufenthG nach
        28 Monaten zu prüfen; im Übrigen bleibt es bei der bisherigen Fas-
        sung des Erlasses.
        Folgende Unterlagen sind vorzulegen:
        - gültiger Nationalpass, der noch mindestens sechs Monate lang gül-
          tig ist,
        - Lichtbild.
        """

    @Test func joinsWrappedLines() {
        #expect(
            blocks(Self.umbrochen) == [
                "Ministerium des Innern", "Aktenzeichen: 15-39.01", "Betreff: Verlängerung",
                "Die Ausländerbehörden werden gebeten, ihre Beschäftigten in geeigneter Weise zu unterrichten und die "
                    + "Regelung des § 28 AufenthG nach 28 Monaten zu prüfen; im Übrigen bleibt es bei der bisherigen "
                    + "Fassung des Erlasses.",
                "Folgende Unterlagen sind vorzulegen:",
                "- gültiger Nationalpass, der noch mindestens sechs Monate lang gültig ist,", "- Lichtbild.",
            ])
    }

    @Test func keepsLinesThatAreParagraphs() {
        let lines = [
            "Kurz.", "Eine lange Zeile, " + String(repeating: "die weiterläuft, ", count: 12), "Noch eine.", "Ende.",
        ]
        #expect(blocks(lines.joined(separator: "\n")) == lines.map { $0.split(separator: " ").joined(separator: " ") })
    }

    @Test func knowsNumberedHeadings() {
        let arten = PlainTextReader.read("1 Gebühren\n\nDie Gebühr beträgt 47 Euro.\n\n1.1 Ausnahmen\n\n- keine")
            .seiten[0].bloecke.map(\.art)
        #expect(arten == [.ueberschrift(ebene: 1), .absatz, .ueberschrift(ebene: 2), .listenpunkt])
    }

    @Test func saysWhenThereIsNothing() {
        let document = PlainTextReader.read(" \n\t\n")
        #expect(document.seiten.flatMap(\.bloecke).isEmpty)
        #expect(document.hinweise.contains { $0.contains("kein Text erkannt") })
    }
}
