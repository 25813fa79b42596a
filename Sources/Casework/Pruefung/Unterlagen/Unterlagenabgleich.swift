// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Regelungen

/// Says which Unterlage of a check list a decree means, by the words of its name. Where it is not sure it says none.
public struct Unterlagenabgleich: Sendable {
    private let worte: Unterlagenworte

    public init(worte: Unterlagenworte) { self.worte = worte }

    /// By which of its names a Posten is meant; the later, the surer.
    private enum Guete: Int, Comparable {
        case alternative
        case auchGenannt
        case name

        static func < (lhs: Guete, rhs: Guete) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// The Posten that the Unterlage belongs to; nil if none or more than one fits.
    public func posten(zu unterlage: Unterlage, in posten: [Unterlagenposten]) -> Unterlagenposten? {
        if let ganz = posten.eindeutig({ guete(unterlage.name, $0) }) { return ganz }
        // „Pass oder Passersatz“: if all parts that are known mean the same, it is that one.
        let teile = Self.teile(unterlage)
        let gemeint = teile.compactMap { teil in posten.eindeutig { guete(teil, $0) } }
        return Set(gemeint.map(\.kennung)).count == 1 ? gemeint[0] : nil
    }

    /// What names of the same document share, for data: its words without endings; nil if the name says no document.
    public func schluessel(_ name: String) -> String? {
        let gelesen = Unterlagenname(name, worte)
        return gelesen.istLeer ? nil : gelesen.schluessel
    }

    private func guete(_ name: String, _ posten: Unterlagenposten) -> Guete? {
        let gesucht = Unterlagenname(name, worte)
        func hat(_ namen: [String]) -> Bool { namen.contains { gesucht.meint(Unterlagenname($0, worte)) } }
        if hat([posten.name]) { return .name }
        if hat(posten.auchGenannt) { return .auchGenannt }
        return hat(posten.alternativen) ? .alternative : nil
    }

    private static func teile(_ unterlage: Unterlage) -> [String] {
        ([unterlage.name] + unterlage.alternativen).flatMap { name in
            let kurz = ohneBeschreibung(name)
            return [kurz] + trenne(kurz)
        }
    }

    /// „Arbeitsvertrag“ of „Arbeitsvertrag mit Angabe des Gehalts“, „Pass“ of „Pass, der noch gilt“.
    private static func ohneBeschreibung(_ name: String) -> String {
        let vorKomma = name.prefix { $0 != "," }
        return vorKomma.split(separator: " ").prefix { $0 != "mit" }.joined(separator: " ")
    }

    /// „Pass“ and „Passersatz“ of „Pass oder Passersatz“.
    private static func trenne(_ name: String) -> [String] {
        let trenner: Set<Substring> = ["oder", "bzw.", "beziehungsweise", "/"]
        return name.split(separator: " ").split(whereSeparator: trenner.contains).map { $0.joined(separator: " ") }
    }
}

extension [Unterlagenposten] {
    /// The one that is best by a grade; nil if none has a grade or two share the best.
    fileprivate func eindeutig<Grad: Comparable>(_ grad: (Unterlagenposten) -> Grad?) -> Unterlagenposten? {
        let bewertet = compactMap { posten in grad(posten).map { (posten, $0) } }
        guard let bester = bewertet.map(\.1).max() else { return nil }
        let beste = bewertet.filter { $0.1 == bester }
        return beste.count == 1 ? beste[0].0 : nil
    }
}
