// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
public import Norms
public import Regelungen

/// A Frist that a rule in force proposes. A person chooses.
public struct Fristvorschlag: Sendable, Hashable {
    public var frist: Stichtag
    public var zeit: Zeitmass
    /// The rule, with its condition, modality and place.
    public var regel: Regelungsbeleg

    public init(frist: Stichtag, zeit: Zeitmass, regel: Regelungsbeleg) {
        self.frist = frist
        self.zeit = zeit
        self.regel = regel
    }

    /// What the rules propose: what binds first, then by Rang, else in the order given. Rules that come to the same day
    /// under the same condition speak once; a rule whose value is not sure proposes nothing.
    ///
    /// - Parameters:
    ///   - ab: the day on which the letter is taken to arrive.
    ///   - ende: last day of a Frist that begins with the day's event (§§ 187 bis 193 BGB); nil if it cannot be told.
    public static func aus(
        _ regeln: [Regelungsbeleg], ab tag: Stichtag, ende: (Stichtag, Zeitmass) -> Stichtag?
    ) -> [Fristvorschlag] {
        var vorschlaege: [Fristvorschlag] = []
        for regel in geordnet(regeln) {
            guard case .nachforderung(.frist(let zeit)) = regel.regelung.inhalt, regel.zweifel == nil,
                let frist = ende(tag, zeit)
            else { continue }
            let gibtEsSchon = vorschlaege.contains {
                $0.frist == frist && $0.regel.regelung.bedingung == regel.regelung.bedingung
            }
            if !gibtEsSchon { vorschlaege.append(Fristvorschlag(frist: frist, zeit: zeit, regel: regel)) }
        }
        return vorschlaege
    }

    private static func geordnet(_ regeln: [Regelungsbeleg]) -> [Regelungsbeleg] {
        regeln.enumerated().sorted { a, b in
            schluessel(a) < schluessel(b)
        }.map(\.element)
    }

    private static func schluessel(_ regel: EnumeratedSequence<[Regelungsbeleg]>.Element) -> (Int, Int, Int) {
        let quelle = regel.element.beleg.quelle
        return (quelle.istVerbindlich ? 0 : 1, quelle.rang.rawValue, regel.offset)
    }
}
