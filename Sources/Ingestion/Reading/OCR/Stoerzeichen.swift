// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tells print from what dust, stamps, rules and the edge of the paper look like to text recognition.
struct Stoerzeichen {
    let breite: Double
    let hoehe: Double
    /// Usual height of a word.
    let wortHoehe: Double

    init(_ bild: OCRBild) {
        (breite, hoehe) = (bild.breite, bild.hoehe)
        let hoehen = bild.woerter.filter { $0.text.utf8.count > 2 }.map(\.hoehe).sorted()
        wortHoehe = hoehen.isEmpty ? 12 : hoehen[hoehen.count / 2]
    }

    /// The lines of the picture without them.
    static func ohne(_ bild: OCRBild) -> [[OCRWort]] {
        let filter = Stoerzeichen(bild)
        var zeilen: [[OCRWort]] = []
        for wort in bild.woerter {
            if let letztes = zeilen.last?.last, letztes.zeile == wort.zeile {
                zeilen[zeilen.count - 1].append(wort)
            } else {
                zeilen.append([wort])
            }
        }
        return zeilen.compactMap { zeile in
            let rest = filter.istGeraeusch(zeile) ? [] : zeile.filter { !filter.istStoerung($0) }
            return rest.isEmpty ? nil : rest
        }
    }

    private func istStoerung(_ wort: OCRWort) -> Bool {
        guard wort.breite >= 0.6, wort.hoehe <= wortHoehe * 4 else { return true }
        let zeichen = Self.schriftzeichen(wort.text)
        if zeichen == 0 { return wort.sicherheit < (Self.striche.contains(wort.text) ? 0.3 : 0.6) }
        if wort.hoehe < wortHoehe * 0.2 { return true }
        if zeichen > 3, wort.hoehe > wort.breite * 2.5 { return true }
        return amRand(wort) ? wort.sicherheit < 0.7 && zeichen < 5 : wort.sicherheit < 0.1 && zeichen < 4
    }

    /// A line of nothing but doubt.
    private func istGeraeusch(_ zeile: [OCRWort]) -> Bool {
        let zeichen = zeile.reduce(0) { $0 + Self.schriftzeichen($1.text) }
        let sicherheit = zeile.reduce(0) { $0 + $1.sicherheit } / Double(zeile.count)
        let lesbar = zeile.contains { Self.schriftzeichen($0.text) >= 3 && $0.sicherheit > 0.5 }
        return !lesbar && (sicherheit < 0.35 || zeichen < 3 && sicherheit < 0.6)
    }

    private func amRand(_ wort: OCRWort) -> Bool {
        let rand = 0.015
        return wort.x < breite * rand || wort.x + wort.breite > breite * (1 - rand) || wort.y < hoehe * rand
            || wort.y + wort.hoehe > hoehe * (1 - rand)
    }

    private static let striche: Set<String> = ["-", "–", "—", "•", "*", "°", "«", "»", "+", "·"]

    private static func schriftzeichen(_ text: String) -> Int {
        text.unicodeScalars.count {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || "§$%&€".unicodeScalars.contains($0)
        }
    }
}
