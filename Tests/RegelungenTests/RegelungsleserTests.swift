// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Regelungen
import ShippedData
import Testing

/// What is read out of sentences, kind by kind, and what is not.
@Suite struct RegelungsleserTests {
    /// The shipped words and laws; reading them takes longer than all the tables.
    static let leser = Result {
        Regelungsleser(
            sprache: try ShippedData.satzsprache(), formen: try ShippedData.regelungsformen(),
            register: try ShippedData.lawRegister())
    }

    private func lies(_ text: String, ueberschrift: String = "") throws -> [Regelung] {
        try Self.leser.get().lies(
            Abschnitt(ordnung: 3, bezeichnung: "Nr. 3", ueberschrift: ueberschrift, text: text))
    }

    @Test(arguments: Dauersaetze.alle)
    func durationsAreRead(text: String, regelungen: [String]) throws {
        #expect(try lies(text).map(\.kurz) == regelungen)
    }

    @Test(arguments: Nachforderungssaetze.alle)
    func missingDocumentsAreRead(text: String, regelungen: [String]) throws {
        #expect(try lies(text).map(\.kurz) == regelungen)
    }

    @Test(arguments: Gebuehrensaetze.alle)
    func feesExceptionsAndResponsibilitiesAreRead(text: String, regelungen: [String]) throws {
        #expect(try lies(text).map(\.kurz) == regelungen)
    }

    @Test(arguments: Unterlagensaetze.alle)
    func documentsAreRead(text: String, regelungen: [String]) throws {
        #expect(try lies(text).map(\.kurz) == regelungen)
    }

    @Test func theBelegIsTheSentenceWordForWord() throws {
        let text = "Über alles ist zu beraten. Die Gebühr beträgt 29 €. Näheres folgt."
        let regelung = try #require(try lies(text).first)
        #expect(regelung.beleg.text == "Die Gebühr beträgt 29 €.")
        #expect(regelung.beleg.abschnitt == 3)
        #expect(regelung.beleg.bereich == 28..<56)
    }

    @Test func aDocumentHasItsOwnPlace() throws {
        let text = "Vorzulegen sind der Pass und der Miet-\nvertrag."
        guard case .unterlagen(let unterlagen) = try lies(text).first?.inhalt else {
            Issue.record("no documents")
            return
        }
        #expect(unterlagen.map(\.name) == ["der Pass", "der Mietvertrag"])
        let abschnitt = Abschnitt(ordnung: 0, bezeichnung: "", text: text)
        #expect(unterlagen.map { abschnitt.text(in: $0.bereich) } == ["der Pass", "der Miet-\nvertrag"])
    }

    @Test func aHeadingInTheTextBelongsToNoSentence() throws {
        let text = "3.1 Weitere Nachweise\nEin Mietvertrag ist vorzulegen.\n3.2 Gebühr\nErhoben werden 30 Euro."
        let regelungen = try lies(text)
        #expect(regelungen.map(\.kurz) == ["Ein Mietvertrag · muss", "gebuehr 3000 · muss"])
        #expect(regelungen.first?.beleg.text == "Ein Mietvertrag ist vorzulegen.")
    }

    @Test func whatFollowsAListIsASentenceOfItsOwn() throws {
        let text = "Vorzulegen sind:\n– Pass\n– Mietvertrag\nDie Gebühr beträgt 30 Euro."
        #expect(try lies(text).map(\.kurz) == ["Pass | Mietvertrag · muss", "gebuehr 3000 · muss"])
    }

    @Test func aSentenceGoesOnWithWhatTheHeadingSpeaksOf() throws {
        #expect(try lies("Zwei Jahre dürfen nicht überschritten werden.").isEmpty)
        let regelungen = try lies(
            "Zwei Jahre dürfen nicht überschritten werden.", ueberschrift: "Geltungsdauer der Aufenthaltserlaubnis")
        #expect(regelungen.map(\.kurz) == ["dauer hoechstens 24 monat · muss"])
    }

    @Test func provisionsOfTheSentenceComeBeforeThoseOfHeadingAndDocument() throws {
        let leser = try Self.leser.get()
        let dokument = [Normzitat(gesetz: "AufenthG", nummer: "25")]
        func normen(_ text: String, _ ueberschrift: String) -> [String] {
            leser.lies(Abschnitt(ordnung: 0, bezeichnung: "", ueberschrift: ueberschrift, text: text), normen: dokument)
                .flatMap { $0.normen.map(\.kanonisch) }
        }
        #expect(
            normen("Der Titel nach § 16b AufenthG wird um ein Jahr verlängert.", "§ 18a AufenthG") == ["§ 16b AufenthG"]
        )
        #expect(normen("Der Titel wird um ein Jahr verlängert.", "Titel nach § 18a AufenthG") == ["§ 18a AufenthG"])
        #expect(normen("Der Titel wird um ein Jahr verlängert.", "Dauer") == ["§ 25 AufenthG"])
    }

    @Test func aLawStatesItsOwnRules() throws {
        let ort = Normzitat(gesetz: "AufenthG", nummer: "26", absatz: "1")
        let abschnitt = Abschnitt(
            ordnung: 0, bezeichnung: "§ 26",
            text: "(1) Die Aufenthaltserlaubnis kann für längstens drei Jahre erteilt werden.")
        let regelungen = try Self.leser.get().lies(abschnitt, ort: ort)
        #expect(regelungen.map(\.kurz) == ["dauer hoechstens 36 monat · kann"])
        #expect(regelungen.first?.normen == [ort])
    }

    @Test func headsAndHeadingsStateNothing() throws {
        var abschnitt = Abschnitt(ordnung: 0, bezeichnung: "", text: "Die Gebühr beträgt 30 Euro.")
        abschnitt.istKopf = true
        #expect(try Self.leser.get().lies(abschnitt).isEmpty)
    }
}
