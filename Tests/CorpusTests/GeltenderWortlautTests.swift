// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

/// What becomes of the words of an Abschnitt that later decrees change.
@Suite struct GeltenderWortlautTests {
    static let text = "3.1 Es gilt ein Jahr.\n3.2 Es gelten zwei\nJahre, nie zwei Jahrhunderte.\n3.3 Ein Jahr, ein Tag."
    static let abschnitt = Abschnitt(
        ordnung: 0, bezeichnung: "Nr. 3", text: text,
        teile: [
            Abschnittsteil(art: .unterabschnitt, pfad: "Nr. 3.1", bereich: 0..<21),
            Abschnittsteil(art: .unterabschnitt, pfad: "Nr. 3.2", bereich: 22..<70),
            Abschnittsteil(art: .unterabschnitt, pfad: "Nr. 3.3", bereich: 71..<text.utf8.count),
        ], seitenmarken: [Seitenmarke(offset: 0, seite: 1), Seitenmarke(offset: 71, seite: 2)])

    static func wirkung(
        _ art: Wortlautaenderung.Art, _ stelle: String?, _ alt: String?, _ neu: String?, ab: String? = "2024-03-01",
        beleg: String = "In Nummer 3.2 …"
    ) -> Stellenwirkung {
        Stellenwirkung(
            art: art, stelle: stelle, alt: alt, neu: neu, ab: ab.map(Muster.tag), quelle: Muster.sha("x"),
            quelleKurz: "Erlass X", beleg: beleg)
    }

    @Test(arguments: [
        ([wirkung(.ersetzt, "3.2", "zwei Jahre", "drei Jahre")], "zwei\nJahre", "drei Jahre"),
        ([wirkung(.ersetzt, "3", "nie zwei", "niemals zwei")], "nie zwei", "niemals zwei"),
        ([wirkung(.gestrichen, "3.2", ", nie zwei Jahrhunderte", nil)], ", nie zwei Jahrhunderte", ""),
        ([wirkung(.gestrichen, "3.1", "ein", nil)], " ein Jahr.", " Jahr."),
        ([wirkung(.eingefuegt, "3.1", "ein", "halbes")], "gilt ein", "gilt ein halbes"),
        ([wirkung(.eingefuegt, "3.1", "Jahr", ", höchstens zwei")], "ein Jahr.", "ein Jahr, höchstens zwei."),
        // A later change of what an earlier one has put in.
        (
            [
                wirkung(.ersetzt, "3.2", "drei Jahre", "vier Jahre", ab: "2025-01-01"),
                wirkung(.ersetzt, "3.2", "zwei Jahre", "drei Jahre"),
            ], "zwei\nJahre", "vier Jahre"
        ),
        (
            [
                wirkung(.ersetzt, "3.2", "zwei Jahre", "drei Jahre und mehr"),
                wirkung(.ersetzt, "3.2", "drei Jahre", "ein Jahr", ab: "2025-01-01"),
            ], "zwei\nJahre", "ein Jahr und mehr"
        ),
        // All of them, where the change says so.
        (
            [wirkung(.ersetzt, "3.3", "in", "x"), wirkung(.ersetzt, "3.3", "ein Tag", "zwei Tage")], "ein Tag.",
            "zwei Tage."
        ),
    ])
    func wordsGiveWay(_ wirkungen: [Stellenwirkung], _ alt: String, _ neu: String) throws {
        let wortlaut = GeltenderWortlaut(Self.abschnitt, wirkungen: wirkungen)
        let ort = try #require(Self.text.range(of: alt))
        #expect(wortlaut.abschnitt.text == Self.text.replacingCharacters(in: ort, with: neu))
        #expect(wortlaut.istGeaendert)
        // Each part still begins with its number, and lies in print where it lay.
        for (teil, gedruckter) in zip(wortlaut.abschnitt.teile, Self.abschnitt.teile) {
            #expect(wortlaut.abschnitt.text(in: teil.bereich).hasPrefix(String(teil.pfad.dropFirst(4))))
            #expect(wortlaut.gedruckt(teil.bereich) == gedruckter.bereich)
        }
    }

    @Test(arguments: [
        // Twice in the section, in no section that is named, on no known day, in another section, part of a word.
        wirkung(.ersetzt, "3", "ein", "kein"), wirkung(.ersetzt, "3.2", "zwei", "drei"),
        wirkung(.ersetzt, nil, "nie", "nur"), wirkung(.ersetzt, "3.2", "nie", "nur", ab: nil),
        wirkung(.ersetzt, "3.1", "zwei Jahre", "drei Jahre"), wirkung(.ersetzt, "3.2", "Jahrhundert", "Tag"),
        // What is said beside words changes none.
        wirkung(.eingefuegt, "3.1", nil, "Mehr."), wirkung(.neugefasst, "3.1", nil, "Neu."),
        wirkung(.gestrichen, "3.1", nil, nil),
    ])
    func whatIsNotSureKeepsThePrintedWords(_ wirkung: Stellenwirkung) {
        let wortlaut = GeltenderWortlaut(Self.abschnitt, wirkungen: [wirkung])
        #expect(!wortlaut.istGeaendert && wortlaut.abschnitt == Self.abschnitt)
    }

    @Test func whatIsNotSureIsToldWhereItsWordsStand() {
        let wortlaut = GeltenderWortlaut(
            Self.abschnitt, wirkungen: [Self.wirkung(.ersetzt, "3.2", "zwei", "drei", beleg: "dort")])
        #expect(wortlaut.offene(in: 22..<70).map(\.beleg) == ["dort"])
        #expect(wortlaut.offene(in: 0..<21).isEmpty)
        let jede = GeltenderWortlaut(
            Self.abschnitt, wirkungen: [Self.wirkung(.ersetzt, "3.2", "zwei", "drei", beleg: "wird jeweils ersetzt")])
        #expect(
            jede.abschnitt.text(in: jede.abschnitt.teile[1].bereich)
                == "3.2 Es gelten drei\nJahre, nie drei Jahrhunderte.")
        #expect(jede.angewandte(in: 22..<70).count == 2 && jede.angewandte(in: 0..<21).isEmpty)
    }

    /// Whatever is exchanged: what was left alone is found where it was printed.
    @Test func whatWasNotTouchedIsFoundInPrint() {
        var zufall = Zufallsfolge(11)
        for lauf in 0..<80 {
            let worte = (0..<14).map { "w\($0)" }
            let text = "1 " + worte.joined(separator: " ") + " ende"
            let abschnitt = Abschnitt(ordnung: 0, bezeichnung: "Nr. 1", text: text)
            let getroffene = (0..<lauf % 7).map { _ in zufall.eines(worte) }
            let wirkungen = getroffene.map { wort in
                let art = zufall.eines([Wortlautaenderung.Art.ersetzt, .gestrichen, .eingefuegt])
                let neu = zufall.eines(["n", "ein langes neues Wort", "ä ö", ""])
                return Self.wirkung(art, "1", wort, art == .gestrichen ? nil : neu)
            }
            let wortlaut = GeltenderWortlaut(abschnitt, wirkungen: wirkungen)
            let geltend = wortlaut.abschnitt
            for wort in worte where !getroffene.contains(wort) {
                guard let ort = Textstelle.suche(wort + " ", in: [geltend])?.bereich else {
                    Issue.record("\(lauf): \(wort) is gone")
                    continue
                }
                let gedruckt = wortlaut.gedruckt(ort.lowerBound..<(ort.upperBound - 1))
                #expect(abschnitt.text(in: gedruckt) == wort, "\(lauf): \(wort)")
            }
        }
    }
}
