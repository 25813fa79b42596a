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
            guard !filter.istGeraeusch(zeile) else { return nil }
            let rest = zeile.indices.filter { !filter.istStoerung(zeile[$0]) || filter.stehtImText($0, zeile) }
            return rest.isEmpty ? nil : rest.map { zeile[$0] }
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

    /// A word of doubtful reading that stands where the next word of a sentence is due: as high as the print, on its
    /// line, a blank away from a word that was read well. Without it the sentence would have a hole.
    private func stehtImText(_ stelle: Int, _ zeile: [OCRWort]) -> Bool {
        let wort = zeile[stelle]
        guard wort.hoehe > wortHoehe * 0.5, wort.hoehe < wortHoehe * 1.7 else { return false }
        guard Self.schriftzeichen(wort.text) > 0 || istStrichVorBuchstabe(stelle, zeile) else { return false }
        return [stelle - 1, stelle + 1].contains { nachbar in
            zeile.indices.contains(nachbar) && istNahe(wort, zeile[nachbar])
                && (istLesbar(zeile[nachbar]) || setztFort(nachbar, von: stelle, zeile))
        }
    }

    /// A doubtful neighbour does if the one behind it was read well.
    private func setztFort(_ nachbar: Int, von stelle: Int, _ zeile: [OCRWort]) -> Bool {
        let naechster = nachbar + (nachbar - stelle)
        return zeile.indices.contains(naechster) && istNahe(zeile[nachbar], zeile[naechster])
            && istLesbar(zeile[naechster])
    }

    private func istLesbar(_ wort: OCRWort) -> Bool { wort.sicherheit > 0.5 && Self.schriftzeichen(wort.text) > 0 }

    private func istNahe(_ a: OCRWort, _ b: OCRWort) -> Bool {
        let luecke = max(a.x, b.x) - min(a.x + a.breite, b.x + b.breite)
        return luecke < wortHoehe * 1.2 && abs(a.y + a.hoehe - b.y - b.hoehe) < wortHoehe * 0.6
    }

    /// „| C 3/42.281“: the stroke is a letter.
    private func istStrichVorBuchstabe(_ stelle: Int, _ zeile: [OCRWort]) -> Bool {
        guard ["|", "!", "]"].contains(zeile[stelle].text), stelle + 1 < zeile.count else { return false }
        let naechstes = zeile[stelle + 1].text
        return naechstes.utf8.count <= 2 && naechstes.first.map { ("A"..."Z").contains($0) } == true
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
