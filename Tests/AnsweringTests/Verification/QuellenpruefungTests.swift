// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Norms
import Retrieval
import TestKit
import Testing

/// Tokens, quotes, force and bindingness: whether the source may carry anything at all.
@Suite struct QuellenpruefungTests {
    private static let aussage = "Für die Verpflichtungserklärung beträgt die Gebühr 29 Euro."

    private func pruefe(
        _ text: String = aussage, quellen: [String] = ["Q1"], zitat: String = Satz.gebuehr,
        gegen beweise: [Beweisstueck],
        fuehrt: Bool = true
    ) throws -> GepruefteAussage {
        try Pruefmuster.pruefung.pruefe(
            Entwurfsaussage(text: text, quellen: quellen, zitat: zitat), gegen: beweise + Pruefmuster.beiwerk,
            stichtag: Pruefmuster.stichtag, fuehrt: fuehrt)
    }

    private static let quelle = Pruefmuster.stueck("Q1", Satz.gebuehr)

    @Test(arguments: [
        (["Q9"], Pruefgrund.unbekannteQuelle("Q9")), ([], .keineQuelle), (["Q1", "Q9"], .unbekannteQuelle("Q9")),
        (["q1"], .unbekannteQuelle("q1")), ([""], .unbekannteQuelle("")), (["Q1 "], .unbekannteQuelle("Q1 ")),
        (["Erlass Az-Q1"], .unbekannteQuelle("Erlass Az-Q1")), (["Q2"], .zitatInAndererQuelle("Q1")),
    ])
    func onlyTokensThatWereHandedOutCount(quellen: [String], grund: Pruefgrund) throws {
        let ergebnis = try pruefe(quellen: quellen, gegen: [Self.quelle])
        #expect(ergebnis.pruefstand == .nichtBelegt)
        #expect(ergebnis.gruende == [grund])
    }

    @Test func aTokenInTheTextCountsAsOneNamed() throws {
        #expect(try pruefe(Self.aussage + " [Q9]", gegen: [Self.quelle]).gruende == [.unbekannteQuelle("Q9")])
        let ergebnis = try pruefe(Self.aussage + " [Q1]", quellen: [], gegen: [Self.quelle])
        #expect(ergebnis.pruefstand == .sinngemaess)
        #expect(ergebnis.text == Self.aussage)
    }

    @Test func twoPassagesUnderOneTokenAreNone() throws {
        let andere = Pruefmuster.stueck("Q1", Satz.studium)
        #expect(try pruefe(gegen: [Self.quelle, andere]).gruende == [.unbekannteQuelle("Q1")])
    }

    // MARK: Quotes

    @Test(arguments: [
        Satz.gebuehr, "die Gebühr für die Verpflichtungserklärung beträgt 29 Euro", "beträgt 29 Euro",
        "„Die Gebühr für die\n Verpflichtungs\u{AD}erklärung“ beträgt 29\u{A0}Euro.", "Die Gebühr […] beträgt 29 Euro",
        "Die Gebühr für … beträgt 29 Euro.", "Die Gebühr ... beträgt 29 Euro.",
        "Die Gebu\u{308}hr für die Verpflichtungserkla\u{308}rung beträgt 29 Euro.",
    ])
    func aQuoteIsFoundWhateverItsSpacesAndMarks(zitat: String) throws {
        #expect(try pruefe(zitat: zitat, gegen: [Self.quelle]).pruefstand == .sinngemaess)
    }

    @Test(arguments: [
        ("", Pruefgrund.keinZitat), ("   ", .keinZitat), ("29 Euro", .keinZitat), ("„…“", .keinZitat),
        ("Die Gebühr für die Verpflichtungserklärung beträgt 39 Euro.", .zitatFehlt),
        ("Die Gebühr für eine Verpflichtungserklärung beträgt 29 Euro.", .zitatFehlt),
        ("die gebühr für die verpflichtungserklärung beträgt 29 euro", .zitatFehlt),
        ("beträgt 29 Euro … Die Gebühr für", .zitatFehlt), ("Die Gebühr be trägt 29 Euro", .zitatFehlt),
        ("Die Niederlassungserlaubnis wird unbefristet erteilt.", .zitatInAndererQuelle("Q2")),
    ])
    func otherWordsAreNoQuote(zitat: String, grund: Pruefgrund) throws {
        #expect(try pruefe(zitat: zitat, gegen: [Self.quelle]).gruende == [grund])
    }

    @Test func aLongQuoteIsNone() throws {
        let lang = String(repeating: Satz.gebuehr + " ", count: 2_000)
        #expect(try pruefe(zitat: lang, gegen: [Self.quelle]).pruefstand == .nichtBelegt)
    }

    /// The statement must be carried by the sentence it quotes, not by another of the passage.
    @Test func theQuotedSentenceCarriesTheStatement() throws {
        let beide = Pruefmuster.stueck("Q1", Satz.gebuehr + " Die Zahlung erfolgt bar oder mit Karte.")
        #expect(try pruefe(gegen: [beide]).pruefstand == .sinngemaess)
        let falsch = try pruefe(zitat: "Die Zahlung erfolgt bar oder mit Karte.", gegen: [beide])
        #expect(falsch.pruefstand == .nichtBelegt)
    }

    /// „Sie“ may be said by its name, and by no other.
    @Test func thePronounOfASentenceHasTheNameOfTheSentenceBefore() throws {
        let satz = "Sie wird in der Regel für zwei Jahre verlängert."
        let stueck = Pruefmuster.stueck("Q1", "Die Aufenthaltserlaubnis zum Studium ist befristet. " + satz)
        let text = "Die Aufenthaltserlaubnis zum Studium wird in der Regel für zwei Jahre verlängert."
        #expect(try pruefe(text, zitat: satz, gegen: [stueck]).pruefstand == .sinngemaess)
        let anders = "Die Duldung wird in der Regel für zwei Jahre verlängert."
        #expect(try pruefe(anders, zitat: satz, gegen: [stueck]).pruefstand == .nichtBelegt)
    }

    @Test func aNameOfTheSentenceBeforeTakesThePlaceOfNoOther() throws {
        let stueck = Pruefmuster.stueck("Q1", "Die Niederlassungserlaubnis ist unbefristet. " + Satz.gebuehr)
        let text = "Die Gebühr für die Niederlassungserlaubnis beträgt 29 Euro."
        let ergebnis = try pruefe(text, gegen: [stueck])
        #expect(ergebnis.pruefstand == .nichtBelegt)
        #expect(ergebnis.gruende.contains(.fremdesWort("Niederlassungserlaubnis")))
    }

    @Test func theBelegIsTheSentenceWithItsPlace() throws {
        let text = "Das Muster liegt bei. " + Satz.gebuehr + " Die Zahlung erfolgt bar."
        let beleg = try #require(try pruefe(gegen: [Pruefmuster.stueck("Q1", text)]).belege.first)
        #expect(beleg.fundstelle.zitat == Satz.gebuehr)
        #expect(beleg.fundstelle.pfad == "Nr. 1")
        #expect(beleg.fundstelle.bereich.lowerBound == "Das Muster liegt bei. ".utf8.count)
    }

    // MARK: Force and rank

    @Test(arguments: [
        (Geltung(status: .ausserKraft, von: Muster.tag("2020-01-01"), bis: Muster.tag("2024-12-31")), "nicht in Kraft"),
        (Geltung(status: .kuenftig, von: Muster.tag("2026-01-01")), "nicht in Kraft"),
        (Geltung(status: .unklar), "ungeklärt"),
        (Geltung(status: .inKraft, von: Muster.tag("2020-01-01"), bis: Muster.tag("2025-05-31")), "nicht in Kraft"),
        (Geltung(status: .inKraft, von: Muster.tag("2025-06-02")), "nicht in Kraft"),
    ])
    func whatIsNotInForceCarriesNothing(geltung: Geltung, grund: String) throws {
        for (text, zitat) in [(Self.aussage, Satz.gebuehr), (Satz.gebuehr, "")] {
            let ergebnis = try pruefe(
                text, zitat: zitat, gegen: [Pruefmuster.stueck("Q1", Satz.gebuehr, geltung: geltung)])
            #expect(ergebnis.pruefstand == .nichtBelegt)
            #expect(ergebnis.gruende.contains { $0.satz.contains(grund) })
        }
    }

    @Test func daysOnWhichALawBecameKnownAreNoBounds() throws {
        let geltung = Geltung(status: .inKraft, von: Muster.tag("2025-07-01"), grenzenSindBekanntgabe: true)
        #expect(
            try pruefe(gegen: [Pruefmuster.stueck("Q1", Satz.gebuehr, geltung: geltung)]).pruefstand == .sinngemaess)
    }

    @Test(arguments: [Wortlautaenderung.Art.ersetzt, .gestrichen])
    func wordsThatALaterDecreeExchangedCarryNothing(art: Wortlautaenderung.Art) throws {
        let wirkung = Stellenwirkung(
            art: art, stelle: "1", alt: "29 Euro", neu: art == .ersetzt ? "31 Euro" : nil, ab: Muster.tag("2025-01-01"),
            quelle: "b", quelleKurz: "Erlass B", beleg: "In Nummer 1 wird „29 Euro“ ersetzt.")
        let geaendert = Pruefmuster.stueck("Q1", Satz.gebuehr, aenderungen: [wirkung])
        for text in [Self.aussage, Satz.gebuehr] {
            let ergebnis = try pruefe(text, gegen: [geaendert])
            #expect(ergebnis.pruefstand == .nichtBelegt)
            #expect(ergebnis.gruende.contains { $0.satz.contains("Erlass B") })
        }
        var spaeter = wirkung
        spaeter.ab = Muster.tag("2025-07-01")
        #expect(
            try pruefe(gegen: [Pruefmuster.stueck("Q1", Satz.gebuehr, aenderungen: [spaeter])]).pruefstand
                == .sinngemaess)
    }

    @Test func whatDoesNotBindLeadsNoAnswer() throws {
        let hinweis = Pruefmuster.stueck("Q1", Satz.gebuehr, rang: .ohneBindung)
        #expect(try pruefe(gegen: [hinweis]).gruende == [.nichtVerbindlich("Erlass Az-Q1, Nr. 1")])
        #expect(try pruefe(gegen: [hinweis], fuehrt: false).pruefstand == .sinngemaess)
    }

    // MARK: The provision of the source

    @Test(arguments: [
        ("Nach § 16b Abs. 2 AufenthG beträgt die Geltungsdauer in der Regel zwei Jahre.", true),
        ("Nach § 16b AufenthG beträgt die Geltungsdauer in der Regel zwei Jahre.", true),
        ("Nach § 16b Abs. 1 AufenthG beträgt die Geltungsdauer in der Regel zwei Jahre.", false),
        ("Nach § 16a Abs. 2 AufenthG beträgt die Geltungsdauer in der Regel zwei Jahre.", false),
        ("Nach § 16b Abs. 2 AsylG beträgt die Geltungsdauer in der Regel zwei Jahre.", false),
        ("Nach Art. 16b AufenthG beträgt die Geltungsdauer in der Regel zwei Jahre.", false),
    ])
    func aStatementMayNameTheProvisionItStandsIn(text: String, istBelegt: Bool) throws {
        let absatz = "(2) Die Geltungsdauer beträgt in der Regel zwei Jahre."
        var gesetz = Muster.gesetz(
            "AufenthG", paragrafen: [.init("16b", "Studium", "(1) Ein Satz steht hier.\n" + absatz)])
        let start = "(1) Ein Satz steht hier.\n".utf8.count
        gesetz.abschnitte[0].teile = [
            Abschnittsteil(art: .absatz, pfad: "Abs. 1", bereich: 0..<start - 1),
            Abschnittsteil(art: .absatz, pfad: "Abs. 2", bereich: start..<start + absatz.utf8.count),
        ]
        let ergebnis = try pruefe(
            text, zitat: "Die Geltungsdauer beträgt in der Regel zwei Jahre.", gegen: [Pruefmuster.stueck("Q1", gesetz)]
        )
        #expect((ergebnis.pruefstand == .sinngemaess) == istBelegt, "\(ergebnis.gruende.map(\.satz))")
    }

    @Test func aStatementMayNameTheDecreeByItsDate() throws {
        let text = "Nach dem Erlass vom 12.02.2023 beträgt die Gebühr für die Verpflichtungserklärung 29 Euro."
        #expect(try pruefe(text, gegen: [Self.quelle]).pruefstand == .sinngemaess)
        let falsch = "Nach dem Erlass vom 12.02.2024 beträgt die Gebühr für die Verpflichtungserklärung 29 Euro."
        #expect(try pruefe(falsch, gegen: [Self.quelle]).pruefstand == .nichtBelegt)
        let andersgemeint = "Am 12.02.2023 beträgt die Gebühr für die Verpflichtungserklärung 29 Euro."
        #expect(try pruefe(andersgemeint, gegen: [Self.quelle]).pruefstand == .nichtBelegt)
    }

    @Test func severalSourcesCarryOneStatementTogether() throws {
        let text =
            "Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro. Der Arbeitsvertrag soll im Original vorgelegt werden."
        let ergebnis = try pruefe(
            text, quellen: ["Q1", "Q4"], zitat: "soll den Arbeitsvertrag im Original vorlegen",
            gegen: [Self.quelle, Pruefmuster.stueck("Q4", Satz.vertrag)])
        #expect(ergebnis.pruefstand == .nichtBelegt, "the quote carries only its own sentence")
        let verbunden = Pruefmuster.stueck("Q1", Satz.gebuehr + " " + Satz.vertrag)
        let beides = try pruefe(text, zitat: Satz.gebuehr + " " + Satz.vertrag, gegen: [verbunden])
        #expect(beides.pruefstand == .sinngemaess)
        #expect(beides.belege.count == 2)
    }
}
