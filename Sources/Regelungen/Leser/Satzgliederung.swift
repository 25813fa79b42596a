// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// Parts a sentence into what it rules and the conditions under which it does, by its commas.
struct Satzgliederung {
    /// A piece between commas.
    struct Stueck {
        /// UTF-8 offsets in the read text.
        var bereich: Range<Int>
        /// Positions in the words of the sentence.
        var worte: Range<Int>
        var istBedingung = false
    }

    private(set) var stuecke: [Stueck]

    init(_ satz: Regelsatz, formen: Regelungsformen) {
        let bild = satz.bild
        stuecke = Self.geteilt(bild)
        var offen = false
        for stelle in stuecke.indices {
            let worte = stuecke[stelle].worte
            let funde = Self.funde(bild, worte, formen)
            let beginnt = funde.contains { $0.rolle == .bedingung && $0.wert.isEmpty && $0.worte.lowerBound == 0 }
            // „In Fällen, in denen …“
            let oeffnet =
                funde.contains { $0.rolle == .bedingung && $0.worte == 0..<worte.count } && stelle + 1 < stuecke.count
            let beginntMitVerb =
                stelle == 0 && Self.beginntMitVerb(funde, bild, worte)
                && stuecke.count > 1 && Self.beginntMitVerb(Self.funde(bild, stuecke[1].worte, formen), bild, nil)
            if beginnt || oeffnet || beginntMitVerb || offen {
                stuecke[stelle].istBedingung = true
                offen = !beginntMitVerb && !Self.istAbgeschlossen(bild, worte) && stelle + 1 < stuecke.count
            }
        }
        // A condition that never closes was none of the clause's own.
        if stuecke.allSatisfy(\.istBedingung) { for stelle in stuecke.indices { stuecke[stelle].istBedingung = false } }
    }

    /// The condition, from its first to its last piece; nil if there is none or they lie apart.
    var bedingung: Range<Int>? {
        let orte = stuecke.indices.filter { stuecke[$0].istBedingung }
        guard let erstes = orte.first, let letztes = orte.last, letztes - erstes == orte.count - 1 else { return nil }
        return stuecke[erstes].bereich.lowerBound..<stuecke[letztes].bereich.upperBound
    }

    var hatBedingung: Bool { stuecke.contains(where: \.istBedingung) }

    private static func funde(_ bild: Satzbild, _ worte: Range<Int>, _ formen: Regelungsformen) -> [Regelungsformen
        .Fund]
    {
        formen.funde(in: FoldedWords(bild.worte[worte.prefix(6)].map(\.gefaltet).joined(separator: " ")))
    }

    /// „Wird …,“ „ist …“: a finite verb comes first.
    private static func beginntMitVerb(
        _ funde: [Regelungsformen.Fund], _ bild: Satzbild, _ worte: Range<Int>?
    ) -> Bool {
        funde.contains {
            $0.worte.lowerBound == 0
                && ($0.rolle == .hilfsverb || worte != nil && $0.rolle == .bedingung && $0.wert == "verb")
        }
    }

    /// Whether a subordinate clause has its verb: it ends with a word written small.
    private static func istAbgeschlossen(_ bild: Satzbild, _ worte: Range<Int>) -> Bool {
        guard let letztes = worte.last else { return true }
        return !bild.worte[letztes].istGross && !bild.worte[letztes].gefaltet.allSatisfy(\.isNumber)
    }

    private static func geteilt(_ bild: Satzbild) -> [Stueck] {
        let bytes = Array(bild.text.utf8)
        var result: [Stueck] = []
        var (start, anfang, tiefe) = (0, 0, 0)
        var wort = 0
        func schliesse(_ ende: Int, vor naechstes: Int) {
            if naechstes > anfang { result.append(Stueck(bereich: start..<ende, worte: anfang..<naechstes)) }
            (start, anfang) = (ende + 1, naechstes)
        }
        for (offset, byte) in bytes.enumerated() {
            while wort < bild.worte.count, bild.worte[wort].bereich.upperBound <= offset { wort += 1 }
            switch byte {
            case UInt8(ascii: "("): tiefe += 1
            case UInt8(ascii: ")"): tiefe = max(0, tiefe - 1)
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\n"):
                let istZahl = offset + 1 < bytes.count && (0x30...0x39).contains(bytes[offset + 1])
                if tiefe == 0, !(byte == UInt8(ascii: ",") && istZahl) { schliesse(offset, vor: wort) }
            default: break
            }
        }
        schliesse(bytes.count, vor: bild.worte.count)
        return result.map { beschnitten($0, bytes) }
    }

    private static func beschnitten(_ stueck: Stueck, _ bytes: [UInt8]) -> Stueck {
        var stueck = stueck
        var (von, bis) = (stueck.bereich.lowerBound, min(stueck.bereich.upperBound, bytes.count))
        while von < bis, bytes[von] == 0x20 || bytes[von] == 0x0A { von += 1 }
        while bis > von, [0x20, 0x0A, 0x2E].contains(bytes[bis - 1]) { bis -= 1 }
        stueck.bereich = von..<bis
        return stueck
    }
}
