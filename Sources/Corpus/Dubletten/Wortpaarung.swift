// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// How many words of two short texts, such as titles, have no partner in the other.
struct Wortpaarung: Hashable {
    private(set) var nurHier: Int
    private(set) var nurDort: Int

    /// Words of one text that stand in the place of words of the other; what only one of them has beside is not counted.
    var ersetzt: Int { min(nurHier, nurDort) }

    /// - Parameter unscharf: words that differ in few letters are partners, as text recognition leaves them.
    init(_ hier: String, _ dort: String, unscharf: Bool) {
        var rest = Self.worte(dort)
        var ohnePartner: [[UInt8]] = []
        for wort in Self.worte(hier) {
            if let i = rest.firstIndex(of: wort) { rest.remove(at: i) } else { ohnePartner.append(wort) }
        }
        if unscharf {
            ohnePartner.removeAll { wort in
                guard let i = rest.firstIndex(where: { Self.sindAehnlich(wort, $0) }) else { return false }
                rest.remove(at: i)
                return true
            }
        }
        (nurHier, nurDort) = (ohnePartner.count, rest.count)
    }

    /// Lower case, umlauts as their base letters, without punctuation.
    private static func worte(_ text: String) -> [[UInt8]] {
        let grundformen: [Character: String] = ["ä": "a", "ö": "o", "ü": "u", "ß": "ss"]
        return text.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(60).map { wort in
            Array(wort.map { grundformen[$0] ?? String($0) }.joined().utf8)
        }
    }

    /// One letter in four may differ; digits are not misread into one another unseen: „§ 25“ and „§ 28“ are two.
    private static func sindAehnlich(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let laenge = max(a.count, b.count)
        guard laenge > 3, ![a, b].contains(where: { $0.contains { (48...57).contains($0) } }) else { return false }
        return Bearbeitungsabstand.ist(a, b, hoechstens: laenge / 4)
    }
}

/// Whether two short texts differ in few signs.
enum Bearbeitungsabstand {
    static func ist(_ a: String, _ b: String, hoechstens grenze: Int) -> Bool {
        ist(Array(a.utf8), Array(b.utf8), hoechstens: grenze)
    }

    /// Texts of more than 80 bytes are never near.
    static func ist(_ links: [UInt8], _ rechts: [UInt8], hoechstens grenze: Int) -> Bool {
        guard abs(links.count - rechts.count) <= grenze, max(links.count, rechts.count) <= 80 else { return false }
        var zeile = Array(0...rechts.count)
        for (i, zeichen) in links.enumerated() {
            var diagonal = zeile[0]
            zeile[0] = i + 1
            for j in rechts.indices {
                let neu = min(zeile[j + 1] + 1, zeile[j] + 1, diagonal + (zeichen == rechts[j] ? 0 : 1))
                diagonal = zeile[j + 1]
                zeile[j + 1] = neu
            }
        }
        return zeile[rechts.count] <= grenze
    }
}
