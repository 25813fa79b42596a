// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Evaluation
import Norms
import Retrieval
import TestKit
import Testing

@Suite struct GoldabgleichTests {
    private static let gesetz = Muster.gesetz(
        "AsylVfG 1992", titel: "Asylgesetz",
        paragrafen: [
            .init("16", "Zweck", "Die Erlaubnis wird erteilt."), .init("16b", "Studium", "Sie beträgt zwei Jahre."),
        ])
    private static let erlass = Muster.erlass(
        "523-26.02.09", datum: "2025-02-12", datei: "2025/a.pdf",
        abschnitte: [
            "Die Aufenthaltserlaubnis wird bei der Ersterteilung in der Regel für zwei Jahre erteilt.",
            "Die Gebühr beträgt 29 Euro und ist vor der Aushändigung zu entrichten.",
        ])
    private static let register = LawRegister(entries: [
        .init(kurz: "AsylG", auchGenannt: ["AsylVfG 1992"], titel: "Asylgesetz"),
        .init(kurz: "AufenthG", titel: "Aufenthaltsgesetz"),
    ])

    private func istGetroffen(_ stelle: Goldstelle, _ hit: Hit, _ fassungen: [GespeicherteFassung] = []) -> Bool {
        Proben.abgleich(Self.register, fassungen).ziel(Proben.frage("f", [stelle])).istGetroffen(hit)
    }

    @Test(arguments: [
        ("AsylVfG 1992", "§ 16b", true), ("asylvfg  1992", "§16b", true), ("AsylG", "§ 16b", true),
        ("Asylgesetz", "§ 16 b", false), ("AufenthG", "§ 16b", false), ("AsylG", "§ 16", false),
        ("AsylG", "§ 1", false), ("Gibt es nicht", "§ 16b", false),
    ])
    func aNormIsFoundByItsLawAndItsParagraph(gesetz: String, bezeichnung: String, trifft: Bool) {
        let hit = Proben.hit(Self.gesetz, 1)
        #expect(istGetroffen(.norm(gesetz: gesetz, bezeichnung: bezeichnung), hit) == trifft)
    }

    @Test(arguments: ["§ 16b Abs. 2", "§ 16b Abs. 2 bis 4", "§ 16b"])
    func aPassageOfThePartOfAParagraphIsOfTheParagraph(pfad: String) {
        var hit = Proben.hit(Self.gesetz, 1)
        hit.passage.pfad = pfad
        #expect(istGetroffen(.norm(gesetz: "AsylG", bezeichnung: "§ 16b"), hit))
        #expect(!istGetroffen(.norm(gesetz: "AsylG", bezeichnung: "§ 16"), hit))
    }

    @Test func aLawIsAlsoFoundByItsOtherNames() {
        var hit = Proben.hit(Self.gesetz, 1)
        hit.vorschrift.auchGenannt = ["Freizügigkeitsgesetz/EU"]
        #expect(istGetroffen(.norm(gesetz: "FREIZUEGIGKEITSGESETZ/EU", bezeichnung: "§ 16b"), hit))
    }

    @Test(arguments: [
        ("2025/a.pdf", true), ("a.pdf", true), ("b.pdf", false), ("5/a.pdf", false),
    ])
    func wordsOfADecreeAreFoundInItsFile(datei: String, trifft: Bool) {
        let zitat = "in der Regel für zwei Jahre erteilt"
        #expect(istGetroffen(.datei([datei], zitat: zitat), Proben.hit(Self.erlass, 0)) == trifft)
        #expect(!istGetroffen(.datei([datei], zitat: zitat), Proben.hit(Self.erlass, 1)))
        #expect(istGetroffen(.datei(["c.pdf", datei], zitat: nil), Proben.hit(Self.erlass, 1)) == trifft)
    }

    @Test func anAttachmentStandsForItsMail() {
        var hit = Proben.hit(Self.erlass, 0)
        hit.fassung.datei = "post/m.eml#anlage.pdf"
        #expect(istGetroffen(.datei(["m.eml"], zitat: nil), hit))
        #expect(istGetroffen(.datei(["m.eml#anlage.pdf"], zitat: nil), hit))
    }

    @Test func aDecreeIsFoundByItsAktenzeichen() {
        let hit = Proben.hit(Self.erlass, 1)
        #expect(istGetroffen(.aktenzeichen("523 – 26.02.09", zitat: "29 Euro"), hit))
        #expect(!istGetroffen(.aktenzeichen("523-26.02.09", zitat: "30 Euro"), hit))
        #expect(!istGetroffen(.aktenzeichen("523-26.02.10", zitat: nil), hit))
    }

    @Test func theFileThatSpeaksForADuplicateCounts() {
        func gespeichert(_ aufnahme: Aufnahme, von fuehrend: String? = nil) -> GespeicherteFassung {
            GespeicherteFassung(
                vorschrift: aufnahme.vorschrift, fassung: aufnahme.fassung, geltung: [], passagen: 0..<0,
                einordnung: fuehrend.map { .init(art: .doppel, fuehrend: $0) })
        }
        let doppel = Muster.erlass("523-26.02.09", datum: "2025-02-12", datei: "scan.pdf")
        let fassungen = [gespeichert(Self.erlass), gespeichert(doppel, von: Self.erlass.fassung.sha256)]
        let hit = Proben.hit(Self.erlass, 0)
        #expect(istGetroffen(.datei(["scan.pdf"], zitat: nil), hit, fassungen))
        #expect(!istGetroffen(.datei(["scan.pdf"], zitat: nil), hit, [gespeichert(Self.erlass)]))
    }

    @Test func aStatementMustHoldTheWordsItself() {
        let ziel = Proben.abgleich().ziel(
            Proben.frage("f", [.datei(["a.pdf"], zitat: "Die Gebühr beträgt 29 Euro")]))
        let hit = Proben.hit(Self.erlass, 1)
        #expect(ziel.istGetroffen(aussage: "Die Gebühr beträgt 29 Euro.", beleg: hit))
        #expect(!ziel.istGetroffen(aussage: "Sie ist vor der Aushändigung zu entrichten.", beleg: hit))
    }

    // MARK: Ranks

    @Test func eachPlaceCountsOnceAtItsFirstHit() {
        let stellen: [Goldstelle] = [
            .datei(["a.pdf"], zitat: "Die Gebühr beträgt 29 Euro"), .norm(gesetz: "AsylG", bezeichnung: "§ 16b"),
        ]
        let ziel = Proben.abgleich(Self.register).ziel(Proben.frage("f", stellen))
        let hits = [
            Proben.hit(Self.erlass, 0), Proben.hit(Self.gesetz, 1), Proben.hit(Self.gesetz, 1),
            Proben.hit(Self.erlass, 1),
        ]
        #expect(ziel.raenge(hits) == ([2, 4], 2))
        #expect(ziel.raenge(Array(hits.prefix(1))) == ([], 2))
    }

    @Test func placesThatOneHitBringsTogetherCountAsOne() {
        let stellen: [Goldstelle] = [
            .datei(["a.pdf"], zitat: "Die Gebühr beträgt 29 Euro"),
            .datei(["a.pdf"], zitat: "ist vor der Aushändigung zu entrichten"),
            .datei(["a.pdf"], zitat: "Die Gebühr beträgt 29 Euro"),
        ]
        let ziel = Proben.abgleich().ziel(Proben.frage("f", stellen))
        #expect(ziel.raenge([Proben.hit(Self.erlass, 1)]) == ([1], 1))
    }

    // MARK: Words

    @Test(arguments: [
        ("eins zwei drei vier fünf", "Eins, zwei: drei vier FÜNF!", true),
        // two of three runs stand there, then one of three
        ("eins zwei drei vier fünf", "eins zwei drei vier", true),
        ("eins zwei drei vier fünf", "eins zwei drei", false),
        ("Ver- längerung des Titels", "die Verlängerung des Titels", true),
        ("Ver-\nlängerung des Titels", "die Verlängerung des Titels", true),
        ("Haupt- Und Nebenzweck gilt", "Haupt und Nebenzweck gilt", true),
        ("47 Euro", "Sie beträgt 47 Euro.", true), ("47 Euro", "Sie beträgt 147 Euro.", false),
        ("Euro 47", "Sie beträgt 47 Euro.", false), ("Titel", "", false), ("–", "Sie beträgt 47 Euro.", true),
    ])
    func aQuoteIsHeldByMostOfItsRunsOfWords(zitat: String, text: String, steht: Bool) {
        var hit = Proben.hit(Self.erlass, 0)
        hit.passage.text = text
        let erwartet = zitat == "–" ? false : steht
        #expect(istGetroffen(.datei(["a.pdf"], zitat: zitat), hit) == erwartet)
    }
}
