// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Finds Absatz, Satz, Nummer and Buchstabe in the plain text of a §.
///
/// A line that begins with „(1)“ opens an Absatz, „1.“ a Nummer, „a)“ a Buchstabe, „aa)“ a Doppelbuchstabe. List items
/// belong to the sentence that leads to them. An Absatz of one sentence has no Satz of its own.
enum Absatzteile {
    static func teile(_ text: String) -> [Abschnittsteil] {
        let bytes = Array(text.utf8)
        let zeilen = zeilen(bytes)
        var teile: [Abschnittsteil] = []
        for (pfad, bereich) in absaetze(bytes, zeilen) {
            if !pfad.isEmpty { teile.append(Abschnittsteil(art: .absatz, pfad: pfad, bereich: bereich)) }
            teile += imAbsatz(bytes, zeilen.filter { bereich.contains($0.lowerBound) }, bereich, pfad)
        }
        return teile
    }

    private static func zeilen(_ bytes: [UInt8]) -> [Range<Int>] {
        var zeilen: [Range<Int>] = []
        var start = 0
        for (i, byte) in bytes.enumerated() where byte == 10 {
            if start < i { zeilen.append(start..<i) }
            start = i + 1
        }
        if start < bytes.count { zeilen.append(start..<bytes.count) }
        return zeilen
    }

    private static func absaetze(_ bytes: [UInt8], _ zeilen: [Range<Int>]) -> [(String, Range<Int>)] {
        var ergebnis: [(String, Range<Int>)] = []
        for zeile in zeilen {
            if let nummer = absatznummer(bytes[zeile]) {
                ergebnis.append(("Abs. \(nummer)", zeile))
            } else if let letzter = ergebnis.last {
                ergebnis[ergebnis.count - 1].1 = letzter.1.lowerBound..<zeile.upperBound
            } else {
                ergebnis.append(("", zeile))
            }
        }
        return ergebnis
    }

    /// „(2a) …“ → `2a`
    private static func absatznummer(_ zeile: ArraySlice<UInt8>) -> String? {
        guard zeile.first == UInt8(ascii: "("), let zu = zeile.prefix(7).firstIndex(of: UInt8(ascii: ")")) else {
            return nil
        }
        let innen = zeile[(zeile.startIndex + 1)..<zu]
        guard let erstes = innen.first, (49...57).contains(erstes), innen.allSatisfy(istZeichen) else { return nil }
        return String(decoding: innen, as: UTF8.self)
    }

    private static func istZeichen(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (97...122).contains(byte) }

    private struct Punkt {
        var art: Abschnittsteil.Art
        var pfad: String
        var start: Int
    }

    private static func imAbsatz(
        _ bytes: [UInt8], _ zeilen: [Range<Int>], _ bereich: Range<Int>, _ absatz: String
    ) -> [Abschnittsteil] {
        let saetze = saetze(bytes, zeilen)
        var teile: [Abschnittsteil] = []
        for (i, satz) in saetze.enumerated() {
            let pfad = saetze.count > 1 ? verbunden(absatz, "Satz \(i + 1)") : absatz
            if saetze.count > 1 { teile.append(Abschnittsteil(art: .satz, pfad: pfad, bereich: satz)) }
            teile += liste(bytes, zeilen.filter { satz.contains($0.lowerBound) }, satz, pfad)
        }
        return teile
    }

    /// Sentences of an Absatz; lines with list items go to the sentence before.
    private static func saetze(_ bytes: [UInt8], _ zeilen: [Range<Int>]) -> [Range<Int>] {
        var saetze: [Range<Int>] = []
        for zeile in zeilen {
            if listenzeichen(bytes[zeile]) != nil, let letzter = saetze.last {
                saetze[saetze.count - 1] = letzter.lowerBound..<zeile.upperBound
                continue
            }
            let text = String(decoding: bytes[zeile], as: UTF8.self)
            var neue = satzgrenzen(text).map { $0.lowerBound + zeile.lowerBound..<$0.upperBound + zeile.lowerBound }
            let klein = bytes[zeile].first.map { (97...122).contains($0) || $0 == 0xC3 } ?? false
            if klein, let letzter = saetze.last, let erster = neue.first {
                saetze[saetze.count - 1] = letzter.lowerBound..<erster.upperBound
                neue.removeFirst()
            }
            saetze += neue
        }
        return saetze
    }

    private static func satzgrenzen(_ text: String) -> [Range<Int>] {
        Saetze.bereiche(text).filter { !$0.isEmpty }
    }

    private static func liste(
        _ bytes: [UInt8], _ zeilen: [Range<Int>], _ satz: Range<Int>, _ pfad: String
    ) -> [Abschnittsteil] {
        var offen: [Punkt] = []
        var teile: [Abschnittsteil] = []
        func schliesse(bis tiefe: Int, _ ende: Int) {
            while offen.count > tiefe, let punkt = offen.popLast() {
                teile.append(
                    Abschnittsteil(art: punkt.art, pfad: punkt.pfad, bereich: punkt.start..<max(punkt.start, ende)))
            }
        }
        var ende = satz.lowerBound
        for zeile in zeilen {
            guard let (art, zeichen) = listenzeichen(bytes[zeile]) else { continue }
            let tiefe = offen.firstIndex { $0.art == art } ?? offen.count { $0.art.tiefe < art.tiefe }
            schliesse(bis: tiefe, zeile.lowerBound - 1)
            let vorsatz = offen.last?.pfad ?? pfad
            offen.append(Punkt(art: art, pfad: verbunden(vorsatz, art.wort + zeichen), start: zeile.lowerBound))
            ende = zeile.upperBound
        }
        schliesse(bis: 0, ende)
        return teile.sorted {
            ($0.bereich.lowerBound, -$0.bereich.upperBound) < ($1.bereich.lowerBound, -$1.bereich.upperBound)
        }
    }

    private static func listenzeichen(_ zeile: ArraySlice<UInt8>) -> (Abschnittsteil.Art, String)? {
        guard let leer = zeile.prefix(6).firstIndex(of: 32), leer > zeile.startIndex else { return nil }
        let marke = zeile[zeile.startIndex..<(leer - 1)]
        guard let erstes = marke.first else { return nil }
        switch zeile[leer - 1] {
        case UInt8(ascii: "."):
            guard (49...57).contains(erstes), marke.allSatisfy(istZeichen), marke.count <= 3 else { return nil }
            return (.nummer, String(decoding: marke, as: UTF8.self))
        case UInt8(ascii: ")"):
            guard marke.allSatisfy({ (97...122).contains($0) }), marke.count <= 2 else { return nil }
            let doppelt = marke.count == 2 && marke.first == marke.last
            guard marke.count == 1 || doppelt else { return nil }
            return (doppelt ? .doppelbuchstabe : .buchstabe, String(decoding: marke, as: UTF8.self))
        default: return nil
        }
    }

    private static func verbunden(_ a: String, _ b: String) -> String { a.isEmpty ? b : "\(a) \(b)" }
}

extension Abschnittsteil.Art {
    fileprivate var tiefe: Int {
        switch self {
        case .absatz, .unterabschnitt: 0
        case .satz: 1
        case .nummer: 2
        case .buchstabe: 3
        case .doppelbuchstabe: 4
        }
    }

    fileprivate var wort: String { self == .nummer ? "Nr. " : "Buchst. " }
}
