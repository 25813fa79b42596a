// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension Bedingung {
    /// What the condition comes to for the facts known (Kleene's three-valued logic): a `nein` decides an `und`, a `ja`
    /// an `oder`, whatever else is open. A fact of another kind than the condition compares counts as missing.
    public func wert(_ fakten: Fakten, am stichtag: Stichtag) -> Bedingungswert {
        switch self {
        case .und(let glieder): Self.verbunden(glieder.map { $0.wert(fakten, am: stichtag) }, entscheidend: .nein)
        case .oder(let glieder): Self.verbunden(glieder.map { $0.wert(fakten, am: stichtag) }, entscheidend: .ja)
        case .nicht(let innen): innen.wert(fakten, am: stichtag).verneint
        case .vergleich(let fakt, let vergleich, let rechts):
            vergleich.wert(fakten[fakt], rechts.faktwert(am: stichtag)) ?? .offen([fakt])
        }
    }

    /// Facts that the condition speaks of, in its order, each once.
    public var fakten: [String] {
        switch self {
        case .vergleich(let fakt, _, _): [fakt]
        case .nicht(let innen): innen.fakten
        case .und(let glieder), .oder(let glieder): glieder.flatMap(\.fakten).ohneDoppelte
        }
    }

    private static func verbunden(_ werte: [Bedingungswert], entscheidend: Bedingungswert) -> Bedingungswert {
        if werte.contains(entscheidend) { return entscheidend }
        let offen = werte.flatMap(\.fehlend).ohneDoppelte
        return offen.isEmpty ? entscheidend.verneint : .offen(offen)
    }
}

extension Bedingung? {
    /// What it comes to; no condition always holds.
    public func wert(_ fakten: Fakten, am stichtag: Stichtag) -> Bedingungswert {
        self?.wert(fakten, am: stichtag) ?? .ja
    }
}

extension Bedingungswert {
    /// Facts that are missing; none once it is decided.
    public var fehlend: [String] {
        if case .offen(let fakten) = self { fakten } else { [] }
    }

    fileprivate var verneint: Bedingungswert {
        switch self {
        case .ja: .nein
        case .nein: .ja
        case .offen: self
        }
    }
}

extension Bedingung.Vergleichswert {
    fileprivate func faktwert(am stichtag: Stichtag) -> Faktwert {
        switch self {
        case .wert(let wert): wert
        case .stichtag: .datum(stichtag)
        }
    }
}

extension Bedingung.Vergleich {
    /// Nil if the two cannot be compared.
    fileprivate func wert(_ links: Faktwert?, _ rechts: Faktwert) -> Bedingungswert? {
        let gilt: Bool? =
            switch (links, rechts) {
            case (.zahl(let links), .zahl(let rechts)): gilt(links, rechts)
            case (.datum(let links), .datum(let rechts)): gilt(links, rechts)
            case (.jaNein(let links), .jaNein(let rechts)): giltUngeordnet(links, rechts)
            case (.auswahl(let links), .auswahl(let rechts)): giltUngeordnet(links, rechts)
            default: nil
            }
        return gilt.map { $0 ? .ja : .nein }
    }

    private func gilt<Wert: Comparable>(_ links: Wert, _ rechts: Wert) -> Bool {
        switch self {
        case .gleich: links == rechts
        case .ungleich: links != rechts
        case .kleiner: links < rechts
        case .hoechstens: links <= rechts
        case .groesser: links > rechts
        case .mindestens: links >= rechts
        }
    }

    private func giltUngeordnet<Wert: Equatable>(_ links: Wert, _ rechts: Wert) -> Bool? {
        switch self {
        case .gleich: links == rechts
        case .ungleich: links != rechts
        case .kleiner, .hoechstens, .groesser, .mindestens: nil
        }
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it stands first.
    var ohneDoppelte: [Element] {
        var gesehen: Set<Element> = []
        return filter { gesehen.insert($0).inserted }
    }
}
