// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Regelungen

/// Says which Unterlage of a check list a decree means, by the words of its name. Where it is not sure it says none.
public struct Unterlagenabgleich: Sendable {
    private let worte: Unterlagenworte
    private let teilung: Unterlagenteilung
    private let verzeichnis: Postenverzeichnis

    /// - Parameter posten: of one check list.
    public init(worte: Unterlagenworte, posten: [Unterlagenposten]) {
        self.worte = worte
        teilung = Unterlagenteilung(worte)
        verzeichnis = Postenverzeichnis(posten, worte)
    }

    /// The Posten that the Unterlage belongs to; nil if none or more than one fits.
    public func posten(zu unterlage: Unterlage) -> Unterlagenposten? {
        let kurz = teilung.ohneBeschreibung(unterlage.name)
        let kennung =
            eindeutig(gemeinte(unterlage.name)) ?? eindeutig(gemeinte(kurz))
            ?? gemeinsam(teilung.alternativen(unterlage.name)) ?? gemeinsam(teilung.alternativen(kurz))
            ?? gemeinsam(unterlage.alternativen)
            ?? teilung.ersterGegenstand(unterlage.name).flatMap { eindeutig(gemeinte($0)) }
            ?? eindeutig(verzeichnis.ausgefuehrte(Unterlagenname(kurz, worte)))
        return kennung.flatMap(verzeichnis.posten)
    }

    /// What names of the same document share, for data: its words without endings; nil if the name says no document.
    public func schluessel(_ name: String) -> String? {
        let gelesen = Unterlagenname(name, worte)
        return gelesen.istLeer ? nil : gelesen.schluessel
    }

    private func gemeinte(_ name: String) -> [String: Postenverzeichnis.Guete] {
        verzeichnis.gemeinte(Unterlagenname(name, worte))
    }

    /// The one that is meant most surely; nil if none is, or two are as surely.
    private func eindeutig(_ gemeinte: [String: Postenverzeichnis.Guete]) -> String? {
        guard let beste = gemeinte.values.max() else { return nil }
        let sicherste = gemeinte.filter { $0.value == beste }
        return sicherste.count == 1 ? sicherste.first?.key : nil
    }

    /// „Pass oder Passersatz“: the one that all parts can mean which are known at all.
    private func gemeinsam(_ teile: [String]) -> String? {
        let bekannte = teile.map { teil in
            gemeinte(teil).merging(gemeinte(teilung.ohneBeschreibung(teil)), uniquingKeysWith: max)
        }.filter { !$0.isEmpty }
        guard let erste = bekannte.first else { return nil }
        return eindeutig(erste.filter { kandidat in bekannte.allSatisfy { $0[kandidat.key] != nil } })
    }
}
