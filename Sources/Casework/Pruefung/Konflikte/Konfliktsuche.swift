// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Regelungen

/// Finds rules in force about the same thing that do not agree.
///
/// The same thing: the same kind of value under the same condition, for provisions that have one in common. A decree that
/// states several values itself speaks of several things, which are not told apart; it is left out.
struct Konfliktsuche {
    /// What rules can differ about, and under which condition.
    private struct Gegenstand: Hashable {
        var name: String
        var bedingung: String?

        var anzeige: String { bedingung.map { "\(name) („\($0)“)" } ?? name }
    }

    private struct Stimme {
        var wert: String
        var beleg: Regelungsbeleg
    }

    /// What rules state in values, in the order of the rules.
    func konflikte(_ regelungen: [Regelungsbeleg]) -> [Regelkonflikt] {
        var reihenfolge: [Gegenstand] = []
        var stimmen: [Gegenstand: [Stimme]] = [:]
        for beleg in regelungen where beleg.zweifel == nil {
            guard let (name, wert) = beleg.regelung.inhalt.streitwert else { continue }
            let gegenstand = Gegenstand(name: name, bedingung: beleg.regelung.bedingung)
            if stimmen[gegenstand] == nil { reihenfolge.append(gegenstand) }
            stimmen[gegenstand, default: []].append(Stimme(wert: wert, beleg: beleg))
        }
        return reihenfolge.compactMap { konflikt($0.anzeige, stimmen[$0] ?? []) }
    }

    /// An Unterlage that one decree asks for and another waives.
    func konflikt(_ name: String, _ zeilen: [Unterlagenzuordnung.Zeile]) -> Regelkonflikt? {
        let unbedingt = zeilen.filter { $0.unterlage.stand != .bedingt && $0.unterlage.bedingung == nil }
        return konflikt(
            "Unterlage „\(name)“: verlangt oder entbehrlich",
            unbedingt.map { Stimme(wert: $0.unterlage.stand == .entbehrlich ? "nein" : "ja", beleg: $0.regel) })
    }

    private func konflikt(_ gegenstand: String, _ alle: [Stimme]) -> Regelkonflikt? {
        let werte = Dictionary(grouping: alle, by: \.beleg.beleg.fundstelle.fassung)
            .mapValues { Set($0.map(\.wert)) }
        let eindeutige = alle.filter { werte[$0.beleg.beleg.fundstelle.fassung]?.count == 1 }
        let strittige = eindeutige.filter { eine in
            eindeutige.contains { $0.wert != eine.wert && Self.betreffenDasselbe($0, eine) }
        }
        guard strittige.count > 1 else { return nil }
        return Regelkonflikt(gegenstand: gegenstand, regeln: strittige.map(\.beleg).nachBindung)
    }

    /// Rules for other provisions do not compete; a rule that names none may be for any.
    private static func betreffenDasselbe(_ eine: Stimme, _ andere: Stimme) -> Bool {
        let (links, rechts) = (eine.beleg.regelung.vorschriften, andere.beleg.regelung.vorschriften)
        return links.isEmpty || rechts.isEmpty || !links.isDisjoint(with: rechts)
    }
}

extension Regelung {
    fileprivate var vorschriften: Set<Verweis> {
        Set(normen.compactMap { norm in norm.gesetz.map { Verweis(gesetz: $0, bezeichnung: norm.bezeichnung) } })
    }
}

extension [Regelungsbeleg] {
    /// What binds first, then by Rang; else as before.
    var nachBindung: [Regelungsbeleg] {
        enumerated().sorted { a, b in
            let (links, rechts) = (a.element.beleg.quelle, b.element.beleg.quelle)
            return (links.istVerbindlich ? 0 : 1, links.rang.rawValue, a.offset)
                < (rechts.istVerbindlich ? 0 : 1, rechts.rang.rawValue, b.offset)
        }.map(\.element)
    }
}
