// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

@testable import Ingestion

struct GesetzestextTests {
    @Test func markdownLawBecomesParagraphs() throws {
        let text = """
            % Gesetz über das Probewesen (Probegesetz - ProbG)
            % Ausfertigungsdatum: 30.07.2004

            # § 1 – Zweck

            (1) Das Gesetz dient der Probe. Es gilt überall.

            (2) Es gilt nicht für

            1. Versuche,

            2. Muster, die

            a) alt oder

            b) neu sind.

            # § 2 – (weggefallen)

            # § 3 – Schluss

            Das Nähere regelt § 5 Abs. 1.
            """
        let dokument = MarkdownReader.read(Array(text.utf8))
        let aufnahme = try Dokumentaufnahme(eigenesLand: "NRW") { _ in [] }.nimmAuf(dokument, name: "p.md", sha256: "3")
        #expect(aufnahme.vorschrift.kurz == "ProbG")
        #expect(aufnahme.vorschrift.kennung == "gesetz:ProbG")
        #expect(aufnahme.vorschrift.art == .gesetz)
        #expect(aufnahme.vorschrift.datum == "2004-07-30")
        #expect(aufnahme.vorschrift.rang == .bundesgesetz)
        #expect(aufnahme.abschnitte.map(\.bezeichnung) == ["§ 1", "§ 2", "§ 3"])
        #expect(aufnahme.abschnitte.map(\.istWeggefallen) == [false, true, false])
        let erster = aufnahme.abschnitte[0]
        #expect(erster.ueberschrift == "Zweck")
        #expect(
            erster.teile.map(\.pfad) == [
                "Abs. 1", "Abs. 1 Satz 1", "Abs. 1 Satz 2", "Abs. 2", "Abs. 2 Nr. 1", "Abs. 2 Nr. 2",
                "Abs. 2 Nr. 2 Buchst. a", "Abs. 2 Nr. 2 Buchst. b",
            ])
        #expect(erster.text(in: erster.teile[2].bereich) == "Es gilt überall.")
        #expect(erster.text(in: erster.teile[7].bereich) == "b) neu sind.")
    }

    @Test func landLawInPlainText() throws {
        let aufnahme = try Texte.aufnahme([
            "Ausführungsgesetz zum Probegesetz (AG ProbG)", "Vom 18. Dezember 2018 (GV. NRW. S. 100)", "§ 1 (Fn 2)",
            "Zuständigkeit", "Zuständig ist die Gemeinde.", "§ 2",
            "Dieses Gesetz tritt am 1. September 2024 außer Kraft.",
        ])
        #expect(aufnahme.vorschrift.kurz == "AG ProbG")
        #expect(aufnahme.vorschrift.land == "NRW")
        #expect(aufnahme.vorschrift.datum == "2018-12-18")
        #expect(aufnahme.abschnitte.map(\.ueberschrift) == ["Zuständigkeit", ""])
        #expect(aufnahme.fassung.geltungsangaben.map(\.tag) == ["2024-08-31"])
    }

    @Test(arguments: [
        "Das Gesetz ist anzuwenden.", "§ 5 Abs. 1 AufenthG gilt nicht.", "Ein Erlass über das Gesetz.",
    ])
    func proseAboutLawIsNoLaw(_ satz: String) throws {
        let aufnahme = try Texte.aufnahme(["Hinweise zum Gesetz", satz, satz, satz])
        #expect(aufnahme.vorschrift.art == .sonstige)
    }
}
