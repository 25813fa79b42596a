// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// One span in which a Fassung holds, with the reason for its bounds; what the store keeps per Fassung.
public struct Geltungszeitraum: Sendable, Hashable, Codable {
    public var zeitraum: Zeitraum
    /// Why it begins then, in German.
    public var belegVon: String?
    /// Why it ends then, in German; nil if open.
    public var belegBis: String?
    /// The first day is only the day from which the wording is known, and no earlier wording is: before it nothing
    /// is known, so the Geltung is then `unklar`, not `kuenftig`.
    public var beginnIstBekanntgabe: Bool
    /// What else is to be known of the span, in German, one sentence each.
    public var hinweise: [String]

    public init(
        zeitraum: Zeitraum, belegVon: String? = nil, belegBis: String? = nil, beginnIstBekanntgabe: Bool = false,
        hinweise: [String] = []
    ) {
        self.zeitraum = zeitraum
        self.belegVon = belegVon
        self.belegBis = belegBis
        self.beginnIstBekanntgabe = beginnIstBekanntgabe
        self.hinweise = hinweise
    }

    /// The Geltung on a day.
    public func geltung(am tag: Stichtag) -> Geltung {
        let (von, bis) = (zeitraum.von, zeitraum.bis)
        if let von, tag < von { return vorBeginn(von) }
        if let bis, tag > bis { return geltung(.ausserKraft, beleg: belegBis) }
        return geltung(.inKraft, beleg: belegVon)
    }

    private func vorBeginn(_ von: Stichtag) -> Geltung {
        guard beginnIstBekanntgabe else { return geltung(.kuenftig, beleg: belegVon) }
        return geltung(.unklar, beleg: "Der Wortlaut ist erst ab dem \(von.deutsch) bekannt.")
    }

    private func geltung(_ status: Geltung.Status, beleg: String?) -> Geltung {
        Geltung(status: status, von: zeitraum.von, bis: zeitraum.bis, beleg: beleg, hinweise: hinweise)
    }
}
