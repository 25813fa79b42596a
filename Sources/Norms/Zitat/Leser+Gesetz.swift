// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The law behind a citation.
struct Gesetzfund {
    enum Art: Sendable {
        case bezug(Gesetzbezug)
        /// „desselben Gesetzes“
        case dasselbe
    }

    var art: Art
    var ende: Int
}

extension Leser {
    /// The law named at a position, nil if none is.
    func gesetz(_ start: Int) -> Gesetzfund? {
        var position = hinterLeerraum(start)
        guard buchstabenbreite(position) > 0 || byte(position) == UInt8(ascii: "(") else { return nil }
        var mitArtikel = false
        if let wort = wort(position) {
            switch wort.wort.art {
            case .bestimmterArtikel:
                mitArtikel = true
                position = hinterLeerraum(wort.ende)
            case .diesesGesetz: return gattung(wort.ende, .bezug(.eigenes))
            case .desselben: return gattung(wort.ende, .dasselbe)
            case .und, .bis, .fuellwort, .einheit: return nil
            default: break
            }
        }
        if let akt = euAkt(position) {
            return Gesetzfund(art: .bezug(bezug(akt, position)), ende: akt.ende)
        }
        if let name = registrierterName(position) {
            return mitLand(Gesetzfund(art: .bezug(.eintrag(name.eintrag)), ende: name.ende), position)
        }
        if let ende = gesetzesform(position, mitArtikel: mitArtikel) {
            let printed = Gesetzbezug.gedruckt(
                von: Int32(truncatingIfNeeded: position), bis: Int32(truncatingIfNeeded: ende))
            return mitLand(Gesetzfund(art: .bezug(printed), ende: ende), position)
        }
        return mitArtikel ? fremdes(position, start) : nil
    }

    private func bezug(_ akt: EUAkt, _ start: Int) -> Gesetzbezug {
        if let index = eintrag(akt.schluessel) { return .eintrag(index) }
        return .gedruckt(von: Int32(truncatingIfNeeded: start), bis: Int32(truncatingIfNeeded: akt.ende))
    }

    private func gattung(_ start: Int, _ art: Gesetzfund.Art) -> Gesetzfund? {
        guard let wort = wort(hinterLeerraum(start)), wort.wort.art == .gattung else { return nil }
        return Gesetzfund(art: art, ende: wort.ende)
    }

    /// „des Gesetzes vom …“: a law, but not a known one. The span does not grow.
    private func fremdes(_ position: Int, _ start: Int) -> Gesetzfund? {
        var next = position
        if buchstabenbreite(next) > 0, let word = ueberAdjektiv(next) { next = word }
        guard let wort = wort(next), wort.wort.art == .gattung else { return nil }
        return Gesetzfund(art: .bezug(.fremd), ende: start)
    }

    /// Behind a small word („des geltenden Gesetzes“), nil if there is none.
    private func ueberAdjektiv(_ start: Int) -> Int? {
        guard istKlein(start) else { return nil }
        var position = start
        while buchstabenbreite(position) > 0 { position += buchstabenbreite(position) }
        return hinterLeerraum(position)
    }

    /// A Land behind the law belongs to it: „VwVfG NRW“, „PolG BW“.
    private func mitLand(_ fund: Gesetzfund, _ start: Int) -> Gesetzfund {
        let next = hinterLeerraum(fund.ende)
        guard next > fund.ende, istGross(next), let ende = hinterLand(next), istGesetzesgrenze(ende) else {
            return fund
        }
        let printed = Gesetzbezug.gedruckt(von: Int32(truncatingIfNeeded: start), bis: Int32(truncatingIfNeeded: ende))
        return Gesetzfund(art: .bezug(printed), ende: ende)
    }

    private func hinterLand(_ start: Int) -> Int? {
        for land in Self.laender where stimmt(land, start) && !istWortzeichen(start + land.utf8CodeUnitCount) {
            return start + land.utf8CodeUnitCount
        }
        return nil
    }

    private static let laender: [StaticString] = [
        "NRW", "NW", "BW", "BY", "Bay", "Bln", "BE", "Bbg", "BB", "HB", "HH", "Hmb", "HE", "MV", "M-V", "Nds", "NI",
        "RP", "SL", "SN", "LSA", "ST", "SH", "TH", "Thür",
    ]

    /// Whether these bytes stand at the position.
    func stimmt(_ text: StaticString, _ start: Int) -> Bool {
        for index in 0..<text.utf8CodeUnitCount where byte(start + index) != text.utf8Start[index] { return false }
        return true
    }
}
