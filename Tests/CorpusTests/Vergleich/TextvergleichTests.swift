// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Corpus

@Suite("Der Vergleich zweier Texte")
struct TextvergleichTests {
    /// Old, new, and the difference as a reader sees it: [-what went-] {+what came+}.
    private static let tafel: [(alt: String, neu: String, unterschied: String)] = [
        ("", "", ""),
        ("Die Frist beträgt ein Jahr.", "Die Frist beträgt ein Jahr.", "Die Frist beträgt ein Jahr."),
        (
            "Die Frist beträgt ein Jahr.", "Die Frist beträgt zwei Jahre.",
            "Die Frist beträgt [-ein Jahr.-]{+zwei Jahre.+}"
        ),
        ("Die Frist beträgt ein Jahr.", "Die  Frist\nbeträgt, ein Jahr;", "Die  Frist\nbeträgt, ein Jahr;"),
        ("„Pass“ (gültig)", "Pass – gültig –", "Pass – gültig –"),
        ("nach Absatz 2", "nach Absatz 2 (§ 5) Satz 1", "nach Absatz 2 [--]{+(§ 5) Satz 1+}"),
        ("Gebühr 100 Euro", "Gebühr 100,50 Euro", "Gebühr [-100 -]{+100,50 +}Euro"),
        ("§ 5 gilt", "§ 6 gilt", "§ [-5 -]{+6 +}gilt"),
        ("5 %", "5 €", "5 [-%-]{+€+}"),
        ("§§ 1, 2", "§§ 12", "§§ [-1, 2-]{+12+}"),
        ("nach Nr. 3.2 und 3.3", "nach Nr. 3.4 und 3.3", "nach Nr. [-3.2 -]{+3.4 +}und 3.3"),
        ("für EU-Bürger", "für Nicht-EU-Bürger", "für [-EU-Bürger-]{+Nicht-EU-Bürger+}"),
        ("", "Neu gefasst.", "[--]{+Neu gefasst.+}"),
        ("(weggefallen)", "", "[-(weggefallen)-]{++}"),
        (
            "der Ausländer hat den Pass vorzulegen", "die Person muss einen Pass oder Ersatz vorlegen",
            "[-der Ausländer hat den Pass vorzulegen-]{+die Person muss einen Pass oder Ersatz vorlegen+}"
        ),
        (
            "1. Pass,\n2. Foto,\n4. Antrag", "1. Pass,\n2. Foto,\n3. Vertrag,\n4. Antrag",
            "1. Pass,\n2. Foto,\n[--]{+3. Vertrag,\n+}4. Antrag"
        ),
        ("– Pass,\n– Foto", "– Pass,\n– Antrag,\n– Foto", "– Pass,\n[--]{+– Antrag,\n+}– Foto"),
        (
            "a) Vater; b) Mutter; c) Kind.", "a) Vater; c) Kind.", "a) Vater; [-b) Mutter; -]{++}c) Kind."
        ),
    ]

    @Test(arguments: tafel.indices)
    func table(_ nummer: Int) {
        let fall = Self.tafel[nummer]
        let vergleich = Textvergleich(fall.alt, fall.neu)
        #expect(Self.unterschied(vergleich) == fall.unterschied)
        Self.pruefe(vergleich)
    }

    @Test func rowsHoldWhatBelongsSideBySide() {
        let vergleich = Textvergleich(
            "(1) Bleibt.\n(2) Fällt weg.\n(3) Wird ein Jahr.\n(4) Ende.",
            "(1) Bleibt.\n(3) Wird zwei Jahre.\n(4) Ende.\n(5) Kommt.")
        let zeilen = vergleich.zeilen.map { zeile in
            (
                zeile.map(vergleich.alterText).joined().trimmed, zeile.map(vergleich.neuerText).joined().trimmed
            )
        }
        #expect(zeilen.map(\.0) == ["(1) Bleibt.", "(2) Fällt weg.", "(3) Wird ein Jahr.", "(4) Ende.", ""])
        #expect(zeilen.map(\.1) == ["(1) Bleibt.", "", "(3) Wird zwei Jahre.", "(4) Ende.", "(5) Kommt."])
    }

    /// A new item that ends like the one before it does not borrow its end.
    @Test func aNewItemStaysInOnePiece() {
        let alt = "1. wegen einer Straftat zu einem Jahr verurteilt worden ist,\n2. die Ordnung gefährdet,"
        let neu =
            "1. wegen einer Straftat zu zwei Jahren verurteilt worden ist,\n"
            + "1a. wegen einer Tat verurteilt worden ist, die mit einer Waffe begangen worden ist,\n"
            + "2. die Ordnung gefährdet,"
        let vergleich = Textvergleich(alt, neu)
        Self.pruefe(vergleich)
        #expect(
            Self.unterschied(vergleich)
                == "1. wegen einer Straftat zu [-einem Jahr -]{+zwei Jahren +}verurteilt worden ist,\n[--]{+1a. wegen einer "
                + "Tat verurteilt worden ist, die mit einer Waffe begangen worden ist,\n+}2. die Ordnung gefährdet,")
    }

    @Test func textBrokenIntoOtherLinesIsComparedByItsWords() {
        let vergleich = Textvergleich(
            "Die Erlaubnis wird für\nein Jahr erteilt und kann verlängert\nwerden, wenn sie beantragt ist.",
            "Die Erlaubnis wird\nfür zwei Jahre erteilt und kann\nverlängert werden, wenn sie\nbeantragt ist.")
        Self.pruefe(vergleich)
        let geaendert = vergleich.laeufe.filter { !$0.istGleich }
        #expect(geaendert.map(vergleich.neuerText) == ["zwei Jahre "])
    }

    @Test func propertiesHoldForRandomTexts() {
        var zufall = Zufall(startwert: 7)
        for _ in 0..<400 {
            let alt = zufall.text(worte: zufall.zahl(30))
            let neu = zufall.zahl(3) == 0 ? zufall.text(worte: zufall.zahl(30)) : zufall.geaendert(alt)
            Self.pruefe(Textvergleich(alt, neu))
        }
    }

    @Test func theDifferenceIsTheShortest() {
        var zufall = Zufall(startwert: 11)
        for _ in 0..<300 {
            let alt = (0..<zufall.zahl(25)).map { _ in zufall.zahl(4) }
            let neu = (0..<zufall.zahl(25)).map { _ in zufall.zahl(4) }
            let vergleich = Folgenvergleich(alt, neu)
            let bleibt = zip(alt, vergleich.entfaellt).filter { !$1 }.map(\.0)
            #expect(bleibt == zip(neu, vergleich.kommt).filter { !$1 }.map(\.0))
            #expect(bleibt.count == Self.laengsteGemeinsame(alt, neu))
        }
    }

    @Test func aCutOffSearchIsStillRight() {
        var zufall = Zufall(startwert: 13)
        for _ in 0..<200 {
            let alt = (0..<zufall.zahl(200)).map { _ in zufall.zahl(50) }
            let neu = (0..<zufall.zahl(200)).map { _ in zufall.zahl(50) }
            let vergleich = Folgenvergleich(alt, neu, schranke: 2)
            let bleibt = zip(alt, vergleich.entfaellt).filter { !$1 }.map(\.0)
            #expect(bleibt == zip(neu, vergleich.kommt).filter { !$1 }.map(\.0))
        }
    }

    /// Two texts that have nothing in common, as long as the longest annex: the search is cut off.
    @Test(.timeLimit(.minutes(1))) func longTextsThatDifferThroughoutTakeLittleTime() {
        let alt = (0..<20_000).map { "a\($0)" }.joined(separator: " ")
        let neu = (0..<20_000).map { "b\($0)" }.joined(separator: " ")
        let vergleich = Textvergleich(alt, neu)
        #expect(vergleich.laeufe.map(\.istGleich) == [false])
    }

    // MARK: What must hold

    /// The runs cover both texts, equal runs say the same, and what a reader makes of the old text is the new one.
    private static func pruefe(_ vergleich: Textvergleich) {
        let laeufe = vergleich.laeufe
        #expect(laeufe.map(vergleich.alterText).joined() == vergleich.alterText)
        #expect(laeufe.map(vergleich.neuerText).joined() == vergleich.neuerText)
        for lauf in laeufe where lauf.istGleich {
            #expect(worte(vergleich.alterText(lauf)) == worte(vergleich.neuerText(lauf)))
        }
        let angewandt = laeufe.map { $0.istGleich ? vergleich.alterText($0) : vergleich.neuerText($0) }
        #expect(angewandt.flatMap(worte) == worte(vergleich.neuerText))
        #expect(vergleich.istGleich == (worte(vergleich.alterText) == worte(vergleich.neuerText)))
    }

    /// The words as this test understands them.
    private static func worte(_ text: String) -> [String] {
        var worte: [String] = []
        var wort = ""
        for zeichen in text.unicodeScalars {
            let istSinnzeichen = "§%€+=<>$&".unicodeScalars.contains(zeichen)
            if zeichen.properties.isAlphabetic || zeichen.properties.numericType != nil {
                wort.unicodeScalars.append(zeichen)
                continue
            }
            if !wort.isEmpty { worte.append(wort) }
            wort = ""
            if istSinnzeichen { worte.append(String(zeichen)) }
        }
        return wort.isEmpty ? worte : worte + [wort]
    }

    private static func unterschied(_ vergleich: Textvergleich) -> String {
        vergleich.laeufe.map {
            $0.istGleich
                ? vergleich.neuerText($0) : "[-\(vergleich.alterText($0))-]{+\(vergleich.neuerText($0))+}"
        }.joined()
    }

    private static func laengsteGemeinsame(_ alt: [Int], _ neu: [Int]) -> Int {
        var reihe = Array(repeating: 0, count: neu.count + 1)
        for a in alt {
            var links = 0
            for (index, n) in neu.enumerated() {
                let oben = reihe[index + 1]
                reihe[index + 1] = a == n ? links + 1 : max(oben, reihe[index])
                links = oben
            }
        }
        return reihe[neu.count]
    }
}

/// Texts that are the same in every run of the tests.
struct Zufall {
    private var zustand: UInt64

    init(startwert: UInt64) { zustand = startwert }

    /// From 0 to below `grenze`.
    mutating func zahl(_ grenze: Int) -> Int {
        zustand = zustand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((zustand >> 33) % UInt64(max(1, grenze)))
    }

    private static let worte = ["der", "die", "Pass", "§", "5", "Frist", "ein", "Jahr", "Ausländer", "ß", "10"]
    private static let trenner = [" ", ", ", "\n", ". ", " (", ") ", "; ", " – "]

    mutating func text(worte anzahl: Int) -> String {
        (0..<anzahl).map { _ in
            Self.worte[zahl(Self.worte.count)] + Self.trenner[zahl(Self.trenner.count)]
        }.joined()
    }

    /// The text with a few pieces taken out, put in or moved.
    mutating func geaendert(_ text: String) -> String {
        var teile = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<zahl(4) {
            let stelle = zahl(teile.count + 1)
            switch zahl(3) {
            case 0 where stelle < teile.count: teile.remove(at: stelle)
            case 1: teile.insert(self.text(worte: zahl(5)), at: stelle)
            default: teile.append(self.text(worte: 1))
            }
        }
        return teile.joined(separator: " ")
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
