// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which name belongs to which law: abbreviations, full titles, historical and inflected names.
///
/// A name given exactly always counts. Beyond that, names are found regardless of capitals and of German endings, as
/// long as only one law bears them.
public struct LawRegister: Sendable {
    /// A law with its names.
    public struct Eintrag: Sendable, Hashable {
        /// The canonical abbreviation (`AufenthG`).
        public var kurz: String
        /// Further abbreviations and short titles.
        public var auchGenannt: [String]
        /// The full title, if known.
        public var titel: String?
        /// How its provisions are counted; a chain „§ … i. V. m. Art. …“ does not hand the law over between them.
        public var zaehlung: Normzitat.Zaehlung

        public init(
            kurz: String, auchGenannt: [String] = [], titel: String? = nil,
            zaehlung: Normzitat.Zaehlung = .paragraph
        ) {
            self.kurz = kurz
            self.auchGenannt = auchGenannt
            self.titel = titel
            self.zaehlung = zaehlung
        }
    }

    private(set) var tafel = NamenTafel()
    private(set) var zaehlungen: [Normzitat.Zaehlung] = []
    /// Canonical abbreviations by index of the law.
    private(set) var kurznamen: [String] = []
    /// The first laws are those the register was made with.
    private var ausgeliefert = 0

    /// A register of these laws. Their names prevail over those registered later.
    public init(entries: [Eintrag] = []) {
        for entry in entries { nimm(entry, gewicht: 3) }
        ausgeliefert = kurznamen.count
    }

    /// Canonical abbreviations of all laws, in the order in which they were registered.
    public var alle: [String] { kurznamen }

    /// Adds an imported law and gives its canonical abbreviation. If the law is known by its title (the Asylgesetz is
    /// still published as „AsylVfG 1992“) or under `kurz`, its names are
    /// added to the known one. A year at the end („AufenthG 2004“) is left out if the name without it is free or that of
    /// a law the register was made with.
    @discardableResult
    public mutating func register(
        kurz: String, auchGenannt: [String] = [], titel: String? = nil, zaehlung: Normzitat.Zaehlung = .paragraph
    ) -> String {
        var entry = Eintrag(kurz: kurz, auchGenannt: auchGenannt, titel: titel, zaehlung: zaehlung)
        if let known = titel.flatMap(ausgeliefert(titel:)) {
            entry.kurz = known
            entry.auchGenannt.append(kurz)
        } else if let known = canonical(exact: kurz) {
            entry.kurz = known
        } else if let base = Self.ohneJahr(kurz) {
            let known = suche(base, trailing: false)
            if known == nil || known.map({ Int($0) < ausgeliefert }) == true {
                entry.kurz = known.map { kurznamen[Int($0)] } ?? base
                entry.auchGenannt.append(kurz)
            }
        }
        nimm(entry, gewicht: 1)
        return entry.kurz
    }

    /// The canonical abbreviation for a name, nil if no law or more than one bears it. „a. F.“, „n. F.“ and a year at
    /// the end are passed over.
    public func canonical(_ alias: some StringProtocol) -> String? {
        let name = String(alias)
        if let index = suche(name, trailing: true) { return kurznamen[Int(index)] }
        return nil
    }

    /// Whether a law bears the name.
    public func contains(_ alias: some StringProtocol) -> Bool { canonical(alias) != nil }

    // MARK: Names

    private func canonical(exact name: String) -> String? {
        suche(name, trailing: false).map { kurznamen[Int($0)] }
    }

    private func suche(_ name: String, trailing: Bool) -> Int32? {
        withLeser(name) { leser in
            let start = leser.hinterLeerraum(0)
            if let act = leser.euAkt(start), let index = leser.eintrag(act.schluessel),
                leser.istNamensende(act.ende, trailing: trailing)
            {
                return index
            }
            guard let fund = leser.registrierterName(start), leser.istNamensende(fund.ende, trailing: trailing)
            else { return nil }
            return fund.eintrag
        }
    }

    /// The law of this title, if the register was made with it.
    private func ausgeliefert(titel: String) -> String? {
        guard let index = suche(titel, trailing: false), Int(index) < ausgeliefert else { return nil }
        return kurznamen[Int(index)]
    }

    private mutating func nimm(_ entry: Eintrag, gewicht: UInt8) {
        let index: Int32
        if let known = suche(entry.kurz, trailing: false), kurznamen[Int(known)] == entry.kurz {
            index = known
        } else {
            index = Int32(kurznamen.count)
            kurznamen.append(entry.kurz)
            zaehlungen.append(entry.zaehlung)
        }
        nimm(name: entry.kurz, index: index, gewicht: gewicht + 1)
        for name in entry.auchGenannt { nimm(name: name, index: index, gewicht: gewicht) }
        if let titel = entry.titel { nimm(name: titel, index: index, gewicht: gewicht) }
    }

    private mutating func nimm(name: String, index: Int32, gewicht: UInt8) {
        let keys = withLeser(name) { leser in Namensschluessel(leser) }
        guard let keys else { return }
        for anfang in keys.anfaenge { tafel.nimmAnfang(anfang) }
        tafel.nimm(keys.genau, eintrag: index, gewicht: gewicht)
        tafel.nimm(keys.lose, eintrag: index, gewicht: gewicht)
        if let act = keys.euAkt { tafel.nimm(act, eintrag: index, gewicht: gewicht) }
    }

    private static func ohneJahr(_ kurz: String) -> String? {
        let parts = kurz.split(separator: " ")
        guard parts.count > 1, let year = parts.last, year.count == 4, year.allSatisfy(\.isWholeNumber),
            year.first == "1" || year.first == "2"
        else { return nil }
        return parts.dropLast().joined(separator: " ")
    }

    private func withLeser<Result>(_ text: String, _ body: (Leser) -> Result) -> Result {
        var text = text
        return text.withUTF8 { bytes in
            LeserTafeln.withTables(of: self) { tables in body(Leser(bytes, tables, kontext: nil)) }
        }
    }
}
