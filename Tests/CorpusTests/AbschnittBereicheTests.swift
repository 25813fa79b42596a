// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

/// Which parts of a § a citation names.
@Suite struct AbschnittBereicheTests {
    /// „(1) Eins. Zwei: 1. a 2. b 3. c“ and „(2) Drei: 1. d“, as offsets.
    static let abschnitt = Abschnitt(
        ordnung: 0, bezeichnung: "§ 5", text: "(1) Eins. Zwei: 1. a 2. b 3. c\n(2) Drei: 1. d",
        teile: [
            teil(.absatz, "Abs. 1", 0..<30), teil(.satz, "Abs. 1 Satz 1", 4..<9), teil(.satz, "Abs. 1 Satz 2", 10..<30),
            teil(.nummer, "Abs. 1 Satz 2 Nr. 1", 16..<20), teil(.nummer, "Abs. 1 Satz 2 Nr. 2", 21..<25),
            teil(.nummer, "Abs. 1 Satz 2 Nr. 3", 26..<30), teil(.absatz, "Abs. 2", 31..<45),
            teil(.nummer, "Abs. 2 Nr. 1", 41..<45),
        ])

    static func teil(_ art: Abschnittsteil.Art, _ pfad: String, _ bereich: Range<Int>) -> Abschnittsteil {
        Abschnittsteil(art: art, pfad: pfad, bereich: bereich)
    }

    static let faelle: [(Normzitat, [Range<Int>])] = [
        (Normzitat(nummer: "5"), [0..<45]), (Normzitat(nummer: "5", absatz: "1"), [0..<30]),
        (Normzitat(nummer: "5", absatz: "1", satz: "2"), [10..<30]),
        (Normzitat(nummer: "5", absatz: "1", nr: "2"), [21..<25]),
        (Normzitat(nummer: "5", absatz: "1", nr: "1", bis: "3"), [16..<20, 21..<25, 26..<30]),
        (Normzitat(nummer: "5", absatz: "1", bis: "2"), [0..<30, 31..<45]),
        (Normzitat(nummer: "5", absatz: "1", satz: "1", ff: true), [4..<9]),
        (Normzitat(nummer: "5", absatz: "1", satz: "2", halbsatz: "1"), [10..<30]),
        (Normzitat(nummer: "5", absatz: "2", nr: "1", alternative: "2"), [41..<45]),
        (Normzitat(nummer: "5", halbsatz: "2"), [0..<45]),
        // What does not exist, alone or within a range.
        (Normzitat(nummer: "5", absatz: "3"), []), (Normzitat(nummer: "5", absatz: "1", nr: "4"), []),
        (Normzitat(nummer: "5", absatz: "1", nr: "2", bis: "4"), []),
        (Normzitat(nummer: "5", absatz: "2", satz: "7"), []),
    ]

    @Test(arguments: faelle)
    func aCitationNamesItsParts(zitat: Normzitat, bereiche: [Range<Int>]) {
        #expect(Self.abschnitt.bereiche(zu: zitat) == bereiche)
    }

    @Test func whatFitsSeveralPartsIsShownWithItsAbsatz() {
        var abschnitt = Self.abschnitt
        abschnitt.teile.append(Self.teil(.nummer, "Abs. 1 Satz 1 Nr. 2", 5..<7))
        #expect(abschnitt.bereiche(zu: Normzitat(nummer: "5", absatz: "1", nr: "2")) == [0..<30])
    }
}
