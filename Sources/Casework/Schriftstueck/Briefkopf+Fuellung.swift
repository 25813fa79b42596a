// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension Briefkopf {
    /// What a template may leave to be filled in for each letter.
    public enum Platzhalter: String, Sendable, Hashable, CaseIterable {
        /// Reference of the Vorgang
        case zeichen
        /// Day of the letter
        case datum
    }

    /// The letterhead of one letter: the template with its placeholders filled.
    public func gefuellt(zeichen: String, datum: Stichtag) -> Briefkopf {
        let werte = [Platzhalter.zeichen.rawValue: zeichen, Platzhalter.datum.rawValue: datum.deutsch]
        var kopf = self
        kopf.angaben = angaben.map { Angabe(name: $0.name, wert: Vorlagentext($0.wert).gefuellt(werte)) }
        return kopf
    }

    /// How the authority can be reached: the Angaben that are the same in each letter, of a template not yet filled.
    public var kontakt: [Angabe] {
        angaben.filter { Vorlagentext($0.wert).platzhalter.isEmpty }
    }
}
