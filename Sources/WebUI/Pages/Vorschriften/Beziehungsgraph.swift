// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// The relations of a Vorschrift as a drawing: on the left what acts on it, on the right what it acts on. Kinds differ by
/// their words and by the stroke of the line, not by colour. The lists beside it say the same.
struct Beziehungsgraph: Sendable {
    struct Knoten: Sendable {
        let x: Int
        let y: Int
        let was: String
        let zeilen: [Zeile]
        let href: String?
        /// Class of the line, one for each way of drawing it.
        let strich: String
        let linie: String
        let spitze: String
    }

    struct Zeile: Sendable {
        let y: Int
        let text: String
    }

    let hoehe: Int
    let knoten: [Knoten]
    let mitteY: Int
    let name: [Zeile]
    /// „und 4 weitere in der Liste“
    let weitere: [Zeile]

    private static let breite = 960
    private static let kasten = 316
    private static let mitteX = 380
    private static let mitteBreite = 200
    private static let reihe = 78
    private static let hoechstens = 6

    /// Nil for a single relation: a drawing of one line says nothing.
    init?(name: String, eingehend: [Beziehungszeile], ausgehend: [Beziehungszeile]) {
        guard eingehend.count + ausgehend.count > 1 else { return nil }
        let (links, rechts) = (eingehend.prefix(Self.hoechstens), ausgehend.prefix(Self.hoechstens))
        let reihen = max(links.count, rechts.count)
        let ueberzaehlige = [eingehend.count - links.count, ausgehend.count - rechts.count]
        let hoehe = reihen * Self.reihe + (ueberzaehlige.contains { $0 > 0 } ? 24 : 0)
        let mitte = reihen * Self.reihe / 2
        self.hoehe = hoehe
        mitteY = mitte - 36
        self.name = Self.umbrochen(name, laenge: 23, hoechstens: 3).enumerated().map {
            Zeile(y: mitte - 4 + $0.offset * 18, text: $0.element)
        }
        knoten =
            Self.spalte(Array(links), istLinks: true, reihen: reihen)
            + Self.spalte(Array(rechts), istLinks: false, reihen: reihen)
        weitere =
            ueberzaehlige.contains { $0 > 0 }
            ? [Zeile(y: hoehe - 6, text: "und \(ueberzaehlige.reduce(0, +)) weitere in der Liste")] : []
    }

    private static func spalte(_ zeilen: [Beziehungszeile], istLinks: Bool, reihen: Int) -> [Knoten] {
        let oben = (reihen - zeilen.count) * reihe / 2
        return zeilen.enumerated().map { index, zeile in
            let y = oben + index * reihe + 4
            let x = istLinks ? 0 : breite - kasten
            let (mitteY, zielY) = (y + 34, anschluss(index, von: zeilen.count, reihen: reihen))
            let (von, bis) = istLinks ? (kasten, mitteX - 9) : (mitteX + mitteBreite, breite - kasten - 9)
            let (vonY, bisY) = istLinks ? (mitteY, zielY) : (zielY, mitteY)
            let knick = (von + bis) / 2
            return Knoten(
                x: x, y: y, was: zeile.was,
                zeilen: umbrochen(zeile.ziel, laenge: 40, hoechstens: 2).enumerated().map {
                    Zeile(y: y + 40 + $0.offset * 18, text: $0.element)
                }, href: zeile.href, strich: strich(zeile.art),
                linie: "M\(von) \(vonY)C\(knick) \(vonY) \(knick) \(bisY) \(bis) \(bisY)",
                spitze: "M\(bis + 9) \(bisY)l-10 -5v10z")
        }
    }

    /// Where a line meets the box in the middle: spread over its height.
    private static func anschluss(_ index: Int, von anzahl: Int, reihen: Int) -> Int {
        let mitte = reihen * reihe / 2
        return mitte + (2 * index - (anzahl - 1)) * 56 / (2 * max(1, anzahl))
    }

    private static func strich(_ art: Beziehung.Art) -> String {
        switch art {
        case .hebtAuf, .ersetzt: "ende"
        case .hebtTeilweiseAuf: "teil"
        case .aendert, .ergaenzt, .verlaengert: "aenderung"
        case .bezug: "bezug"
        }
    }

    /// The text in lines of at most so many characters; what does not fit is cut off with „…“.
    private static func umbrochen(_ text: String, laenge: Int, hoechstens: Int) -> [String] {
        var zeilen: [String] = []
        for wort in text.split(whereSeparator: \.isWhitespace).map(String.init) {
            if let letzte = zeilen.last, letzte.count + 1 + wort.count <= laenge {
                zeilen[zeilen.count - 1] = letzte + " " + wort
            } else {
                zeilen.append(String(wort.prefix(laenge)))
            }
        }
        guard zeilen.count > hoechstens else { return zeilen }
        return zeilen.prefix(hoechstens - 1) + [String(zeilen[hoechstens - 1].prefix(laenge - 2)) + " …"]
    }
}
