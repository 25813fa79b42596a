// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// What a person settled about the spans of a wording, with the sentence that says who and when.
public struct FestgelegteGeltung: Sendable, Hashable {
    public var aussage: Geltungsfestlegung.Aussage
    /// „Festgelegt von der Rolle Erlasspflege am 23.11.2026.“
    public var beleg: String

    public init(_ aussage: Geltungsfestlegung.Aussage, beleg: String) {
        self.aussage = aussage
        self.beleg = beleg
    }

    /// - Parameter hinweise: what is to be known of the spans from other texts.
    func ergebnis(hinweise: [String] = []) -> GeltungRechner.Ergebnis {
        switch aussage {
        case .spannen(let spannen):
            .init(
                zeitraeume: spannen.map {
                    Geltungszeitraum(
                        zeitraum: $0, belegVon: beleg, belegBis: $0.bis == nil ? nil : beleg, hinweise: hinweise)
                }, istFestgelegt: true)
        case .nie: .init(ohneGeltung: beleg, istFestgelegt: true)
        case .unklar: .init(istFestgelegt: true)
        }
    }
}
