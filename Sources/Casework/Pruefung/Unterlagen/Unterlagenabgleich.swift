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
        self.posten(zu: unterlage, in: lies(posten))
    }

    /// The same for names that were read before.
    func posten(zu unterlage: Unterlage, in posten: [GelesenerPosten]) -> Unterlagenposten? {
        if let ganz = gemeint(unterlage.name, posten) { return ganz }
        // „Pass oder Passersatz“: if all parts that are known mean the same, it is that one.
        let teile = Self.teile(unterlage).compactMap { gemeint($0, posten) }
        return Set(teile.map(\.kennung)).count == 1 ? teile[0] : nil
    }

    /// Reads the names of a check list, once for all documents that are to be told.
    func lies(_ posten: [Unterlagenposten]) -> [GelesenerPosten] {
        posten.map { posten in
            GelesenerPosten(
                posten: posten, name: Unterlagenname(posten.name, worte),
                auchGenannt: posten.auchGenannt.map { Unterlagenname($0, worte) },
                alternativen: posten.alternativen.map { Unterlagenname($0, worte) })
        }
    }

    /// A Posten with its names read.
    struct GelesenerPosten {
        fileprivate let posten: Unterlagenposten
        fileprivate let name: Unterlagenname
        fileprivate let auchGenannt: [Unterlagenname]
        fileprivate let alternativen: [Unterlagenname]
    }

    /// What names of the same document share, for data: its words without endings; nil if the name says no document.
    public func schluessel(_ name: String) -> String? {
        let gelesen = Unterlagenname(name, worte)
        return gelesen.istLeer ? nil : gelesen.schluessel
    }

    /// The one Posten that the name means best; nil if none does or two do.
    private func gemeint(_ name: String, _ posten: [GelesenerPosten]) -> Unterlagenposten? {
        let gesucht = Unterlagenname(name, worte)
        let bewertet = posten.compactMap { posten in guete(gesucht, posten).map { (posten.posten, $0) } }
        guard let bester = bewertet.map(\.1).max() else { return nil }
        let beste = bewertet.filter { $0.1 == bester }
        return beste.count == 1 ? beste[0].0 : nil
    }

    private func guete(_ gesucht: Unterlagenname, _ posten: GelesenerPosten) -> Guete? {
        if gesucht.meint(posten.name) { return .name }
        if posten.auchGenannt.contains(where: gesucht.meint) { return .auchGenannt }
        return posten.alternativen.contains(where: gesucht.meint) ? .alternative : nil
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
