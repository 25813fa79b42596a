// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// How the print lies on the picture of a page: turned by quarters and aslant by a few degrees.
struct Seitenlage: Sendable, Hashable {
    /// Quarter turns, clockwise, by which the picture was set upright before it was read.
    var drehung = 0
    /// Slant by which the picture was levelled before it was read; positive slants fall to the right.
    var begradigt = 0.0
    /// Slant that was left in what was read.
    var neigung = 0.0
    /// Size of the upright picture.
    var breite: Double
    var hoehe: Double

    /// Lines of a page that lie straighter than this are left as they are.
    static let merklich = 0.0012

    private static func drehung(_ neigung: Double) -> (kosinus: Double, sinus: Double) {
        let kosinus = 1 / (1 + neigung * neigung).squareRoot()
        return (kosinus, neigung * kosinus)
    }

    /// A point that was read, on a page whose lines are level.
    func gerade(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        let (kosinus, sinus) = Self.drehung(neigung)
        let (dx, dy) = (x - breite / 2, y - hoehe / 2)
        return (breite / 2 + dx * kosinus + dy * sinus, hoehe / 2 - dx * sinus + dy * kosinus)
    }

    /// A box on the level page back on the picture as it was scanned.
    func imBild(_ wort: ReadWord) -> ReadWord {
        var wort = wort
        let (kosinus, sinus) = Self.drehung((neigung + begradigt) / (1 - neigung * begradigt))
        let (dx, dy) = (wort.x + wort.breite / 2 - breite / 2, wort.y + wort.hoehe / 2 - hoehe / 2)
        let mitte = (x: breite / 2 + dx * kosinus - dy * sinus, y: hoehe / 2 + dx * sinus + dy * kosinus)
        wort.hoehe += wort.breite * abs(sinus)
        (wort.x, wort.y) = (mitte.x - wort.breite / 2, mitte.y - wort.hoehe / 2)
        return zurueckgedreht(wort)
    }

    private func zurueckgedreht(_ wort: ReadWord) -> ReadWord {
        var neu = wort
        switch drehung & 3 {
        case 1: (neu.x, neu.y) = (wort.y, breite - wort.x - wort.breite)
        case 2: (neu.x, neu.y) = (breite - wort.x - wort.breite, hoehe - wort.y - wort.hoehe)
        case 3: (neu.x, neu.y) = (hoehe - wort.y - wort.hoehe, wort.x)
        default: return wort
        }
        if drehung & 1 == 1 { (neu.breite, neu.hoehe) = (wort.hoehe, wort.breite) }
        return neu
    }

    /// Size of the picture as it was scanned.
    var bildgroesse: (breite: Double, hoehe: Double) { drehung & 1 == 1 ? (hoehe, breite) : (breite, hoehe) }
}

extension Seitenlage {
    /// The slant of the longer lines, each by its length; 0 if they do not agree on one.
    static func neigung(_ zeilen: [[OCRWort]]) -> Double {
        let steigungen = zeilen.compactMap(steigung).sorted { $0.wert < $1.wert }
        let gesamt = steigungen.reduce(0) { $0 + $1.laenge }
        guard gesamt > 0 else { return 0 }
        var summe = 0.0
        let mitte = steigungen.first { steigung in
            summe += steigung.laenge
            return summe * 2 >= gesamt
        }
        guard let wert = mitte?.wert, abs(wert) > merklich, abs(wert) < 0.3 else { return 0 }
        let einig = steigungen.reduce(0) { $0 + (abs($1.wert - wert) < 0.01 ? $1.laenge : 0) }
        return einig * 2 > gesamt ? wert : 0
    }

    /// The line through the feet of the words without descenders.
    private static func steigung(_ zeile: [OCRWort]) -> (wert: Double, laenge: Double)? {
        let woerter = zeile.filter { !Buchstabenform($0.text).hatUnterlaenge }
        guard woerter.count >= 3, let erstes = woerter.first, let letztes = woerter.last else { return nil }
        let laenge = letztes.x + letztes.breite - erstes.x
        guard laenge > 100 else { return nil }
        let punkte = woerter.map { (x: $0.x + $0.breite / 2, y: $0.y + $0.hoehe) }
        let mitteX = punkte.reduce(0) { $0 + $1.x } / Double(punkte.count)
        let mitteY = punkte.reduce(0) { $0 + $1.y } / Double(punkte.count)
        let quadrate = punkte.reduce(0) { $0 + ($1.x - mitteX) * ($1.x - mitteX) }
        guard quadrate > 1 else { return nil }
        return (punkte.reduce(0) { $0 + ($1.x - mitteX) * ($1.y - mitteY) } / quadrate, laenge)
    }
}
