// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms

/// A condition of a check list as a reader understands it: the questions of its facts with the answers that it asks for.
///
/// `passGueltigBis < stichtag und nicht befreit` → „Bis wann ist der Pass gültig?“: vor dem Stichtag und „Ist die Person
/// befreit?“: nein
struct Bedingungssatz {
    let fakten: [String: Faktfeld]

    init(fakten: [Faktfeld]) {
        self.fakten = Dictionary(fakten.map { ($0.kennung, $0) }) { first, _ in first }
    }

    func text(_ bedingung: Bedingung) -> String {
        Anzeigetext.sicher(text(bedingung, verneint: false, inKette: false))
    }

    /// A negation moves inwards, to the answers.
    private func text(_ bedingung: Bedingung, verneint: Bool, inKette: Bool) -> String {
        switch bedingung {
        case .vergleich(let fakt, let vergleich, let wert):
            vergleichstext(fakt, verneint ? vergleich.gegenteil : vergleich, wert)
        case .nicht(let innen): text(innen, verneint: !verneint, inKette: inKette)
        case .und(let glieder): kette(glieder, verneint ? " oder " : " und ", verneint: verneint, inKette: inKette)
        case .oder(let glieder): kette(glieder, verneint ? " und " : " oder ", verneint: verneint, inKette: inKette)
        }
    }

    private func kette(_ glieder: [Bedingung], _ wort: String, verneint: Bool, inKette: Bool) -> String {
        let text = glieder.map { self.text($0, verneint: verneint, inKette: glieder.count > 1) }.joined(separator: wort)
        return inKette && glieder.count > 1 ? "(\(text))" : text
    }

    private func vergleichstext(
        _ fakt: String, _ vergleich: Bedingung.Vergleich, _ wert: Bedingung.Vergleichswert
    ) -> String {
        let frage = fakten[fakt].map { "„\($0.frage)“" } ?? fakt
        return "\(frage): \(antwort(vergleich, wert, feld: fakten[fakt]))"
    }

    private func antwort(
        _ vergleich: Bedingung.Vergleich, _ wert: Bedingung.Vergleichswert, feld: Faktfeld?
    ) -> String {
        switch wert {
        case .stichtag: Self.tagwort(vergleich, am: "am Stichtag", vor: "vor dem Stichtag", nach: "nach dem Stichtag")
        case .wert(.datum(let tag)):
            Self.tagwort(
                vergleich, am: "am \(tag.deutsch)", vor: "vor dem \(tag.deutsch)", nach: "nach dem \(tag.deutsch)")
        case .wert(.jaNein(let ja)): ja == (vergleich != .ungleich) ? "ja" : "nein"
        case .wert(.zahl(let zahl)): Self.zahlwort(vergleich) + Self.menge(zahl, feld)
        case .wert(.auswahl(let wahl)): (vergleich == .ungleich ? "nicht " : "") + Self.name(wahl, feld)
        }
    }

    private static func tagwort(_ vergleich: Bedingung.Vergleich, am: String, vor: String, nach: String) -> String {
        switch vergleich {
        case .gleich: am
        case .ungleich: "nicht \(am)"
        case .kleiner: vor
        case .hoechstens: "\(am) oder früher"
        case .groesser: nach
        case .mindestens: "\(am) oder später"
        }
    }

    private static func zahlwort(_ vergleich: Bedingung.Vergleich) -> String {
        switch vergleich {
        case .gleich: "genau "
        case .ungleich: "nicht "
        case .kleiner: "weniger als "
        case .hoechstens: "höchstens "
        case .groesser: "mehr als "
        case .mindestens: "mindestens "
        }
    }

    private static func menge(_ zahl: Int, _ feld: Faktfeld?) -> String {
        guard case .zahl(let einheit?) = feld?.art else { return Anzeigetext.zahl(zahl) }
        return "\(Anzeigetext.zahl(zahl)) \(einheit)"
    }

    private static func name(_ wahl: String, _ feld: Faktfeld?) -> String {
        guard case .auswahl(let werte) = feld?.art else { return wahl }
        return "„\(werte.first { $0.wert == wahl }?.name ?? wahl)“"
    }
}

extension Bedingung.Vergleich {
    fileprivate var gegenteil: Bedingung.Vergleich {
        switch self {
        case .gleich: .ungleich
        case .ungleich: .gleich
        case .kleiner: .mindestens
        case .hoechstens: .groesser
        case .groesser: .hoechstens
        case .mindestens: .kleiner
        }
    }
}
