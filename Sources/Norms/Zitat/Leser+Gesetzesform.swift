// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Leser {
    /// The end of a word that looks like a law without being registered: „XyzG“, „BbgSchulG“, „LVwVfG“, or, behind
    /// „des“ or „der“, „Bundeskriminalamtgesetzes“. Nil for anything else.
    func gesetzesform(_ start: Int, mitArtikel: Bool) -> Int? {
        guard istGross(start) else { return nil }
        var form = Wortform()
        var position = start
        while position - start < 90 {
            let breite = istZiffer(position) ? 1 : buchstabenbreite(position)
            if breite > 0 {
                form.nimm(byte(position), breite == 1 ? 0 : byte(position + 1), gross: istGross(position))
                position += breite
                continue
            }
            let weiter = hinterTrennung(position)
            if weiter > position {
                position = weiter
            } else if stimmt("-E", position), !istWortzeichen(position + 2) {
                break
            } else if byte(position) == UInt8(ascii: "-") || byte(position) == UInt8(ascii: "/"), istGross(position + 1)
            {
                form.neuerTeil()
                position += 1
            } else {
                break
            }
        }
        if stimmt("-E", position), !istWortzeichen(position + 2), form.istAbkuerzung { return position + 2 }
        guard istGesetzesgrenze(position) else { return nil }
        if form.istAbkuerzung, !istGericht(start, position) { return position }
        return form.zeichen > 8 && istGesetzesname(start, position) ? position : nil
    }

    private func istGesetzesname(_ start: Int, _ ende: Int) -> Bool {
        guard wort(start)?.wort.art != .gattung else { return false }
        return Self.endungen.contains { endetMit($0, ende) && ende - start > $0.utf8CodeUnitCount + 2 }
    }

    private func istGericht(_ start: Int, _ ende: Int) -> Bool {
        Self.gerichte.contains { $0.utf8CodeUnitCount == ende - start && stimmt($0, start) }
    }

    /// Full names of laws end in these words.
    private static let endungen: [StaticString] = [
        "gesetz", "gesetzes", "gesetze", "gesetzbuch", "gesetzbuches", "gesetzbuchs", "verordnung", "prozessordnung",
        "prozeßordnung", "gerichtsordnung", "gebührenordnung", "gewerbeordnung", "haushaltsordnung", "insolvenzordnung",
        "abgabenordnung", "gemeindeordnung", "kreisordnung", "geschäftsordnung", "satzung", "staatsvertrag",
        "staatsvertrages", "staatsvertrags", "konvention", "übereinkommen", "übereinkommens", "abkommen", "abkommens",
    ]

    /// Courts and the like look like laws and stand behind citations.
    private static let gerichte: [StaticString] = [
        "VG", "OVG", "VGH", "BVerwG", "BVerfG", "VerfGH", "LSG", "BSG", "OLG", "LAG", "BAG", "AG", "LG", "KG", "FG",
        "SG",
        "ArbG", "BPatG", "EuG", "EWG", "EG", "AöR", "BayObLG", "GV",
    ]
}

/// The shape of a word: capitals, small letters and how it ends.
private struct Wortform {
    private(set) var zeichen = 0
    private var grosse = 0
    private var kleine = 0
    private var ziffern = 0
    private var letztes: UInt8 = 0
    private var vorletztes: UInt8 = 0

    mutating func nimm(_ byte: UInt8, _ zweites: UInt8, gross: Bool) {
        zeichen += 1
        if byte &- 48 < 10 {
            ziffern += 1
        } else if gross {
            grosse += 1
        } else {
            kleine += 1
        }
        vorletztes = letztes
        letztes = zweites == 0 ? byte : 0
    }

    mutating func neuerTeil() {
        zeichen += 1
    }

    /// At least two capitals in a short word that ends in G, V, O, GB or „Ges“; all capitals: three to six of them.
    var istAbkuerzung: Bool {
        guard zeichen >= 3, zeichen <= 32, grosse >= 2, ziffern == 0 else { return false }
        let endsLikeLaw =
            letztes == UInt8(ascii: "G") || letztes == UInt8(ascii: "V") || letztes == UInt8(ascii: "O")
            || (letztes == UInt8(ascii: "B") && vorletztes == UInt8(ascii: "G"))
        guard endsLikeLaw else { return false }
        return kleine > 0 ? kleine <= grosse * 7 : zeichen <= 6
    }
}
