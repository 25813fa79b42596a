// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen
import ShippedData
import Testing

@Suite struct PruefungTests {
    static let sechzehnB = Pruefmuster.norm("16b", absatz: "2")
    static let fuenf = Pruefmuster.norm("5", absatz: "1")
    static let stag = Pruefmuster.norm("10", gesetz: "StAG")

    static func fuelle(
        _ schema: Pruefschema, _ suche: Drehbuchsuche, fakten: Fakten = [:], am stichtag: String = "2026-09-15"
    ) async throws -> Pruefbogen {
        let pruefung = Pruefung(
            suche: suche, worte: try ShippedData.unterlagenworte(), feiertage: Feiertage([], land: nil))
        return try await pruefung.fuelle(schema, am: Pruefmuster.tag(stichtag), fakten: fakten)
    }

    static func unterlagen(
        _ unterlagen: [(String, Unterlage.Stand)], kurz: String = "Erlass A", fassung: String = "a",
        rang: Rang = .landeserlass, verbindlich: Bool = true
    ) -> Regelungsbeleg {
        Pruefmuster.regelung(
            .unterlagen(unterlagen.map { Unterlage(name: $0.0, stand: $0.1, bereich: 0..<1) }), art: .unterlagen,
            beleg: Pruefmuster.beleg("Satz", kurz: kurz, rang: rang, verbindlich: verbindlich, fassung: fassung))
    }

    static func frist(
        _ tage: Int, fassung: String, rang: Rang = .landeserlass, verbindlich: Bool = true, bedingung: String? = nil,
        normen: [Normzitat] = []
    ) -> Regelungsbeleg {
        var regel = Pruefmuster.regelung(
            .nachforderung(.frist(Zeitmass(anzahl: tage, mass: .tag, wortlaut: "\(tage) Tage"))),
            art: .fehlendeUnterlagen, bedingung: bedingung,
            beleg: Pruefmuster.beleg(
                "Frist \(tage)", kurz: fassung, rang: rang, verbindlich: verbindlich, fassung: fassung))
        regel.regelung.normen = normen
        return regel
    }

    @Test func eachProvisionAndQuestionIsLookedUpOnce() async throws {
        let punkte = (0..<5).map { nummer in
            Pruefpunkt(
                kennung: "p\(nummer)", frage: "?", normen: [Self.sechzehnB, Self.fuenf],
                belegfragen: ["Lebensunterhalt", "Frage \(nummer)"])
        }
        let posten = [Unterlagenposten(kennung: "pass", name: "Pass", normen: [Self.fuenf])]
        let suche = Drehbuchsuche()
        let bogen = try await Self.fuelle(Pruefmuster.schema(punkte: punkte, unterlagen: posten), suche)
        #expect(Set(suche.fragen.normen) == [Self.sechzehnB, Self.fuenf] && suche.fragen.normen.count == 2)
        #expect(suche.fragen.belege.count == 6 && suche.fragen.regelungen == ["studium"])
        #expect(bogen.punkte.allSatisfy { $0.normen.map(\.norm) == [Self.sechzehnB, Self.fuenf] })
        #expect(bogen.unterlagen[0].normen.map(\.norm) == [Self.fuenf])
        #expect(bogen.corpusstand == 7)
    }

    @Test func evidenceIsTheBestOfEachQuestionAndNoneTwice() async throws {
        let belege = (0..<5).map { Pruefmuster.beleg("Stelle \($0)", fassung: "e\($0)") }
        let suche = Drehbuchsuche(belege: [
            "Eins": [belege[0], belege[1], belege[2]], "Zwei": [belege[0], belege[3], belege[4]],
        ])
        let punkt = Pruefpunkt(kennung: "p", frage: "?", normen: [], belegfragen: ["Eins", "Zwei", "Drei"])
        let bogen = try await Self.fuelle(Pruefmuster.schema(punkte: [punkt]), suche)
        #expect(bogen.punkte[0].belege.map(\.fundstelle.zitat) == ["Stelle 0", "Stelle 1", "Stelle 3", "Stelle 2"])
    }

    @Test func aPointWhoseConditionFailsIsNotSearchedForAndOneThatIsOpenIs() async throws {
        func punkt(_ kennung: String, _ bedingung: String) throws -> Pruefpunkt {
            Pruefpunkt(
                kennung: kennung, frage: "?", normen: [], bedingung: try Bedingung(bedingung), belegfragen: [kennung])
        }
        let suche = Drehbuchsuche()
        let schema = Pruefmuster.schema(punkte: [
            try punkt("ja", "alter >= 45"), try punkt("nein", "alter < 45"), try punkt("offen", "befreit"),
        ])
        let bogen = try await Self.fuelle(schema, suche, fakten: ["alter": .zahl(46)])
        #expect(bogen.punkte.map(\.einschlaegig) == [.ja, .nein, .offen(["befreit"])])
        #expect(Set(suche.fragen.belege) == ["ja", "offen"])
    }

    @Test func whatADecreeAsksForGoesToItsLineOrGetsOneOfItsOwn() async throws {
        let posten = [
            Unterlagenposten(kennung: "pass", name: "Gültiger Pass", normen: [Self.fuenf]),
            Unterlagenposten(kennung: "imma", name: "Immatrikulationsbescheinigung", normen: []),
        ]
        let suche = Drehbuchsuche(regelungen: [
            Self.unterlagen([("ein gültiger Pass", .erforderlich), ("die aktuelle Meldebescheinigung", .bedingt)]),
            Self.unterlagen([("Meldebescheinigung", .erforderlich), ("ein Mietvertrag", .entbehrlich)], fassung: "b"),
            Self.unterlagen([("ein Gutachten", .bedingt)], fassung: "c"),
        ])
        let bogen = try await Self.fuelle(Pruefmuster.schema(unterlagen: posten), suche)
        #expect(
            bogen.unterlagen.map(\.kennung)
                == [
                    "pass", "imma", "erlass.meld", "erlass.mietvertrag", "erlass.gutacht",
                ])
        #expect(bogen.unterlagen.map(\.regeln.count) == [1, 0, 2, 1, 1])
        #expect(bogen.unterlagen.map(\.name)[2...] == ["Meldebescheinigung", "Mietvertrag", "Gutachten"])
        #expect(bogen.unterlagen.map(\.einschlaegig) == [.ja, .ja, .ja, .nein, .offen([])])
        #expect(Set(bogen.unterlagen.map(\.kennung)).count == bogen.unterlagen.count)
        #expect(bogen.weitere.isEmpty)
    }

    @Test func theKennungOfALineIsTheSameInWhateverOrderDecreesCome() async throws {
        let regeln = [
            Self.unterlagen([("die aktuelle Meldebescheinigung", .erforderlich)]),
            Self.unterlagen([("Meldebescheinigungen", .erforderlich)], fassung: "b"),
        ]
        let hin = try await Self.fuelle(Pruefmuster.schema(), Drehbuchsuche(regelungen: regeln))
        let her = try await Self.fuelle(Pruefmuster.schema(), Drehbuchsuche(regelungen: regeln.reversed()))
        #expect(hin.unterlagen.map(\.kennung) == her.unterlagen.map(\.kennung))
    }

    @Test func rulesThatDifferStandSideBySideTheBindingFirst() async throws {
        let suche = Drehbuchsuche(regelungen: [
            Self.frist(14, fassung: "dienst", rang: .dienstanweisung),
            Self.frist(28, fassung: "bund", rang: .ohneBindung, verbindlich: false),
            Self.frist(28, fassung: "land"), Self.frist(28, fassung: "land"),
        ])
        let bogen = try await Self.fuelle(Pruefmuster.schema(), suche)
        let konflikt = try #require(bogen.konflikte.first)
        #expect(bogen.konflikte.count == 1 && konflikt.gegenstand == "Frist zur Nachreichung")
        #expect(konflikt.regeln.map(\.beleg.quelle.kurz) == ["land", "land", "dienst", "bund"])
        #expect(bogen.weitere[.fehlendeUnterlagen]?.count == 4)
    }

    @Test func aFristWhoseWordsMayBeChangedIsShownProposesNothingAndDisputesNothing() async throws {
        var unsicher = Self.frist(42, fassung: "alt")
        unsicher.zweifel = "Ein späterer Erlass ändert diese Worte."
        let regeln = [unsicher, Self.frist(28, fassung: "neu")]
        let bogen = try await Self.fuelle(Pruefmuster.schema(), Drehbuchsuche(regelungen: regeln))
        #expect(bogen.weitere[.fehlendeUnterlagen] == regeln && bogen.konflikte.isEmpty)
        let vorschlaege = Fristvorschlag.aus(regeln, ab: Pruefmuster.tag("2026-09-15")) { tag, zeit in
            tag.adding(tage: zeit.anzahl)
        }
        #expect(vorschlaege.map(\.zeit.anzahl) == [28])
    }

    static let einig: [[Regelungsbeleg]] = [
        [frist(14, fassung: "a"), frist(14, fassung: "b")],
        // One decree with two values speaks of two things.
        [frist(14, fassung: "a"), frist(28, fassung: "a"), frist(14, fassung: "b")],
        [frist(14, fassung: "a", bedingung: "bei Pässen"), frist(28, fassung: "b")],
        [frist(14, fassung: "a", normen: [fuenf]), frist(28, fassung: "b", normen: [sechzehnB])],
        [
            unterlagen([("Mietvertrag", .erforderlich)]), unterlagen([("Mietvertrag", .bedingt)], fassung: "b"),
        ],
    ]

    @Test(arguments: einig)
    func whatMayBeAboutDifferentThingsIsNoConflict(regelungen: [Regelungsbeleg]) async throws {
        #expect(
            try await Self.fuelle(Pruefmuster.schema(), Drehbuchsuche(regelungen: regelungen)).konflikte.isEmpty)
    }

    @Test func rulesForOneProvisionConflictWithThoseForNone() async throws {
        let suche = Drehbuchsuche(regelungen: [
            Self.frist(14, fassung: "a", normen: [Self.fuenf]), Self.frist(28, fassung: "b"),
            Self.frist(14, fassung: "c", normen: [Self.sechzehnB]),
        ])
        #expect(try await Self.fuelle(Pruefmuster.schema(), suche).konflikte.first?.regeln.count == 3)
    }

    @Test func aDocumentThatOneAsksForAndAnotherWaivesIsAConflict() async throws {
        let posten = [Unterlagenposten(kennung: "miete", name: "Mietvertrag", normen: [])]
        let suche = Drehbuchsuche(regelungen: [
            Self.unterlagen([("der Mietvertrag", .erforderlich), ("Zeugnis", .erforderlich)]),
            Self.unterlagen([("ein Mietvertrag", .entbehrlich), ("das Zeugnis", .entbehrlich)], fassung: "b"),
        ])
        let bogen = try await Self.fuelle(Pruefmuster.schema(unterlagen: posten), suche)
        #expect(
            bogen.konflikte.map(\.gegenstand) == [
                "Unterlage „Mietvertrag“: verlangt oder entbehrlich", "Unterlage „Zeugnis“: verlangt oder entbehrlich",
            ])
    }

    @Test func durationsGoIntoTheCalculationOrStandWithTheOthers() async throws {
        let zeit = Pruefmuster.monate(24, "zwei Jahre")
        let regel = Pruefmuster.regelung(
            .dauer(Dauerwert(art: .regel, zeit: zeit, wortlaut: "zwei Jahre")), art: .dauer,
            beleg: Pruefmuster.beleg("S"))
        let suche = Drehbuchsuche(regelungen: [regel])
        let mit = try await Self.fuelle(Pruefmuster.schema(dauer: Dauerregel(angaben: [])), suche)
        #expect(mit.dauer?.vorschlaege.count == 1 && mit.weitere.isEmpty)
        let ohne = try await Self.fuelle(Pruefmuster.schema(), suche)
        #expect(ohne.dauer == nil && ohne.weitere[.dauer] == [regel])
    }

    @Test func theReaderIsToldWhatIsMissing() async throws {
        let punkt = Pruefpunkt(kennung: "p", frage: "?", normen: [Self.stag, Self.fuenf, Self.sechzehnB])
        let suche = Drehbuchsuche(wortlaute: [Self.stag: .gesetzFehlt, Self.fuenf: .gibtEsNicht])
        var schema = Pruefmuster.schema(
            gueltig: try #require(Zeitraum(von: Pruefmuster.tag("2027-01-01"), bis: nil)), punkte: [punkt])
        schema.freigegeben = nil
        let hinweise = try await Self.fuelle(schema, suche).hinweise
        #expect(hinweise.count == 5)
        #expect(hinweise[0].contains("gilt erst ab dem 01.01.2027"))
        #expect(hinweise[1].contains("Entwurf"))
        #expect(hinweise[2].hasPrefix("StAG ist nicht im Bestand"))
        #expect(hinweise[3].hasPrefix("§ 5 Abs. 1 AufenthG gab es am 15.09.2026 nicht"))
        #expect(hinweise[4].contains("keine Regelung eines Erlasses"))
        schema.gueltig = try #require(Zeitraum(von: nil, bis: Pruefmuster.tag("2025-12-31")))
        #expect(try await Self.fuelle(schema, suche).hinweise[0].contains("gilt nur bis zum 31.12.2025"))
    }

    @Test func aCorpusThatChangesMeanwhileIsReadAgain() async throws {
        let suche = Drehbuchsuche(staende: [1, 2, 2])
        let bogen = try await Self.fuelle(Pruefmuster.schema(), suche)
        #expect(bogen.corpusstand == 2 && suche.fragen.regelungen.count == 2)
        let unruhig = Drehbuchsuche(staende: Array(1...100))
        _ = try await Self.fuelle(Pruefmuster.schema(), unruhig)
        #expect(unruhig.fragen.regelungen.count == 4)
    }
}
