// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Evaluation
import Norms
import TestKit
import Testing

/// What becomes a question of a set, and what does not.
@Suite struct RueckmeldungssatzTests {
    private static let gesetz = Rueckmeldungsstelle(
        fundstelle: Fundstelle(
            fassung: Muster.sha("g"), abschnitt: 3, pfad: "§ 16b Abs. 2", seite: nil, bereich: 0..<4, zitat: "Zwei"),
        datei: "aufenthg.xml", gesetz: "AufenthG", bezeichnung: "§ 16b")
    private static let erlass = Rueckmeldungsmuster.stelle("erlass", zitat: "Die Gebühr beträgt 47 Euro.")
    private static let anderer = Rueckmeldungsmuster.stelle("anderer", zitat: "Die Gebühr beträgt 48 Euro.")

    private func meldung(
        _ id: Int64, _ urteil: Rueckmeldungsinhalt.Urteil = .hilfreich, _ stelle: Rueckmeldungsstelle = gesetz,
        frage: String = "Wie lange?", zuvor: String? = nil, stand: Rueckmeldung.Stand = .uebernommen,
        richtig: Richtigstellung? = nil
    ) -> Rueckmeldung {
        Rueckmeldung(
            id: .init(rawValue: id), eingegangen: .t(Int(id)),
            inhalt: Rueckmeldungsmuster.inhalt(frage: frage, zuvor: zuvor, urteil: urteil, stelle: stelle),
            stand: stand, richtigstellung: richtig)
    }

    private static let norm = Goldstelle.norm(gesetz: "AufenthG", bezeichnung: "§ 16b")
    private static func gold(_ stelle: Rueckmeldungsstelle) -> Goldstelle {
        .datei([stelle.datei], zitat: stelle.fundstelle.zitat)
    }

    @Test func aHelpfulStatementGivesItsPlace() {
        let fragen = Rueckmeldungssatz.fragen([
            meldung(2, .hilfreich, Self.erlass, frage: "Was kostet es?"), meldung(1),
        ])
        #expect(fragen.map(\.id) == ["r1", "r2"])
        #expect(fragen.map(\.gold) == [[Self.norm], [Self.gold(Self.erlass)]])
        #expect(fragen.allSatisfy { $0.typ == Rueckmeldungssatz.typ && $0.stichtag == Muster.tag("2026-11-23") })
    }

    @Test(arguments: [Rueckmeldung.Stand.offen, .erledigt])
    func whatNobodyTookOverIsLeftOut(stand: Rueckmeldung.Stand) {
        #expect(Rueckmeldungssatz.fragen([meldung(1, stand: stand)]).isEmpty)
    }

    @Test func aQuestionThatLeanedOnAnotherIsLeftOut() {
        #expect(Rueckmeldungssatz.fragen([meldung(1, zuvor: "Was ist § 16b?")]).isEmpty)
    }

    @Test(arguments: [Rueckmeldungsinhalt.Urteil.falsch, .quelleFehlt])
    func whatIsNotHelpfulNeedsTheRightPlace(urteil: Rueckmeldungsinhalt.Urteil) {
        #expect(Rueckmeldungssatz.fragen([meldung(1, urteil)]).isEmpty)
        let benannt = Rueckmeldungssatz.fragen([meldung(1, urteil, richtig: .stelle(Self.erlass))])
        #expect(benannt.map(\.gold) == [[Self.gold(Self.erlass)]])
        let nichts = Rueckmeldungssatz.fragen([meldung(1, urteil, richtig: .unbeantwortbar)])
        #expect(nichts.map(\.typ) == [Prueffrage.unbeantwortbar] && nichts[0].gold.isEmpty)
    }

    @Test func equalQuestionsBecomeOneWithAllTheirPlaces() {
        let fragen = Rueckmeldungssatz.fragen([
            meldung(1), meldung(2, .hilfreich, Self.erlass, frage: "Wie  lange?"), meldung(3),
            meldung(4, .falsch, Self.anderer, richtig: .unbeantwortbar),
        ])
        #expect(fragen.map(\.id) == ["r1"] && fragen.map(\.gold) == [[Self.norm, Self.gold(Self.erlass)]])
    }

    @Test func aPlaceThatIsCalledWrongCountsOnlyIfItIsNamedRight() {
        let widerspruch = [meldung(1, .hilfreich, Self.erlass), meldung(2, .falsch, Self.erlass)]
        #expect(Rueckmeldungssatz.fragen(widerspruch).isEmpty)
        let benannt = Rueckmeldungssatz.fragen(widerspruch + [meldung(3, .quelleFehlt, richtig: .stelle(Self.erlass))])
        #expect(benannt.map(\.gold) == [[Self.gold(Self.erlass)]])
    }

    private func ohneFundstelle(
        _ id: Int64, _ urteil: Rueckmeldungsinhalt.Leerurteil, zuvor: String? = nil,
        stand: Rueckmeldung.Stand = .uebernommen, richtig: Richtigstellung? = nil
    ) -> Rueckmeldung {
        Rueckmeldung(
            id: .init(rawValue: id), eingegangen: .t(Int(id)),
            inhalt: Rueckmeldungsmuster.ohneFundstelle(frage: "Wie lange?", zuvor: zuvor, urteil: urteil),
            stand: stand, richtigstellung: richtig)
    }

    @Test func whatRightlyFoundNothingIsAQuestionThatNothingAnswers() {
        let fragen = Rueckmeldungssatz.fragen([ohneFundstelle(4, .hilfreich)])
        #expect(fragen.map(\.id) == ["r4"] && fragen.map(\.typ) == [Prueffrage.unbeantwortbar])
        #expect(fragen.map(\.gold) == [[]] && fragen[0].stichtag == Muster.tag("2026-11-23"))
        for stand in [Rueckmeldung.Stand.offen, .erledigt] {
            #expect(Rueckmeldungssatz.fragen([ohneFundstelle(4, .hilfreich, stand: stand)]).isEmpty)
        }
        #expect(Rueckmeldungssatz.fragen([ohneFundstelle(4, .hilfreich, zuvor: "Was ist § 16b?")]).isEmpty)
    }

    @Test func aSourceThatIsMissingHasToBeNamed() {
        #expect(Rueckmeldungssatz.fragen([ohneFundstelle(1, .quelleFehlt)]).isEmpty)
        let benannt = Rueckmeldungssatz.fragen([ohneFundstelle(1, .quelleFehlt, richtig: .stelle(Self.erlass))])
        #expect(benannt.map(\.gold) == [[Self.gold(Self.erlass)]] && benannt.map(\.typ) == [Rueckmeldungssatz.typ])
        let nichts = Rueckmeldungssatz.fragen([ohneFundstelle(1, .quelleFehlt, richtig: .unbeantwortbar)])
        #expect(nichts.map(\.typ) == [Prueffrage.unbeantwortbar])
    }

    @Test func aKnownPlaceOutweighsThatNothingWasFound() {
        let fragen = Rueckmeldungssatz.fragen([
            ohneFundstelle(1, .hilfreich), ohneFundstelle(2, .quelleFehlt, richtig: .stelle(Self.erlass)),
            meldung(3),
        ])
        #expect(fragen.map(\.id) == ["r1"] && fragen.map(\.typ) == [Rueckmeldungssatz.typ])
        #expect(fragen.map(\.gold) == [[Self.gold(Self.erlass), Self.norm]])
    }

    @Test func aPlaceIsNamedAsTheFormatCan() {
        var stelle = Self.erlass
        stelle.fundstelle.zitat = " "
        #expect(Goldstelle(stelle) == .datei(["erlass.txt"], zitat: nil))
        stelle.datei = ""
        #expect(Goldstelle(stelle) == .aktenzeichen("31-26.7", zitat: nil))
        stelle.aktenzeichen = nil
        #expect(Goldstelle(stelle) == nil)
        var ohneParagraf = Self.gesetz
        ohneParagraf.bezeichnung = ""
        #expect(Goldstelle(ohneParagraf) == .datei(["aufenthg.xml"], zitat: "Zwei"))
    }

    @Test func theSetIsReadAsItWasWritten() throws {
        let boese = "\"><script>\u{2028}\\ „ß“ {\"frage\":1}"
        let fragen =
            Rueckmeldungssatz.fragen([
                meldung(1), meldung(2, .hilfreich, Rueckmeldungsmuster.stelle("a/b \"c\"", zitat: boese), frage: boese),
                meldung(3, .falsch, frage: "Nichts?", richtig: .unbeantwortbar),
            ]) + [
                Prueffrage(
                    id: "x", frage: "Mehr?",
                    gold: [
                        .datei(["a.pdf", "b.pdf"], zitat: nil), .aktenzeichen("1-2", zitat: "Z w d"),
                    ]),
                Prueffrage(id: "y", frage: "Leer?", typ: Prueffrage.unbeantwortbar, gesetzMoeglich: true),
            ]
        let zeilen = try Fragenschreiber.zeilen(fragen)
        #expect(zeilen.split(separator: "\n").count == fragen.count)
        let gelesen = Fragenleser.lies(Array(zeilen.utf8))
        #expect(gelesen.fehler.isEmpty && gelesen.fragen == fragen)
        #expect(try Fragenschreiber.zeilen([]) == "")
    }
}
