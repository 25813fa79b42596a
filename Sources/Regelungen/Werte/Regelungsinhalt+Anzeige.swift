// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelung.Inhalt {
    /// The value as a reader sees it: „in der Regel“ and its like not included.
    public var anzeige: String {
        switch self {
        case .unterlagen(let unterlagen): unterlagen.map(\.anzeige).joined(separator: "; ")
        case .nachforderung(.frist(let zeit)): "Frist \(zeit.wortlaut)"
        case .nachforderung(.folge(let folge, let zeit)):
            [folge.anzeige, zeit?.wortlaut].compactMap(\.self).joined(separator: " ")
        case .nachforderung(.fiktionsbescheinigung(let zeit)):
            ["Fiktionsbescheinigung", zeit?.wortlaut].compactMap(\.self).joined(separator: " ")
        case .dauer(let wert): wert.anzeige
        case .gebuehr(let wert): wert.anzeige
        case .ausnahme(let wert): wert.gegenstand
        case .zustaendigkeit(let wert): wert.stelle
        }
    }
}

extension Unterlage {
    /// As a reader sees it: „Mietvertrag (wenn …)“.
    public var anzeige: String {
        switch stand {
        case .erforderlich, .alternativ: name
        case .bedingt: "\(name) (\(bedingung ?? "im Einzelfall"))"
        case .entbehrlich: "nicht: \(name)"
        }
    }
}

extension Dauerwert {
    fileprivate var anzeige: String {
        switch art {
        case .regel: zeit?.wortlaut ?? wortlaut
        case .mindestens: "mindestens \(zeit?.wortlaut ?? wortlaut)"
        case .hoechstens: "höchstens \(zeit?.wortlaut ?? wortlaut)"
        case .gebunden: wortlaut
        }
    }
}

extension Gebuehrenwert {
    fileprivate var anzeige: String {
        switch art {
        case .gebuehr: betrag?.wortlaut ?? ""
        case .ermaessigung: "ermäßigt \(betrag?.wortlaut ?? "")"
        case .befreiung: "gebührenfrei"
        }
    }
}
