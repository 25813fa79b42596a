// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelung.Inhalt: Encodable {
    private enum Key: String, CodingKey {
        case typ, art, unterlagen, zeit, folge, bindung, wortlaut, cent, gegenstand, stelle
    }

    /// An object whose `typ` says which keys there are.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .unterlagen(let unterlagen):
            try container.encode("unterlagen", forKey: .typ)
            try container.encode(unterlagen, forKey: .unterlagen)
        case .nachforderung(.frist(let zeit)):
            try container.encode("frist", forKey: .typ)
            try container.encode(zeit, forKey: .zeit)
        case .nachforderung(.folge(let folge, let zeit)):
            try container.encode("folge", forKey: .typ)
            try container.encode(folge, forKey: .folge)
            try container.encodeIfPresent(zeit, forKey: .zeit)
        case .nachforderung(.fiktionsbescheinigung(let zeit)):
            try container.encode("fiktionsbescheinigung", forKey: .typ)
            try container.encodeIfPresent(zeit, forKey: .zeit)
        case .dauer(let wert):
            try container.encode("dauer", forKey: .typ)
            try container.encode(wert.art, forKey: .art)
            try container.encodeIfPresent(wert.zeit, forKey: .zeit)
            try container.encodeIfPresent(wert.bindung, forKey: .bindung)
            try container.encode(wert.wortlaut, forKey: .wortlaut)
        case .gebuehr(let wert):
            try container.encode("gebuehr", forKey: .typ)
            try container.encode(wert.art, forKey: .art)
            try container.encodeIfPresent(wert.betrag?.cent, forKey: .cent)
            try container.encodeIfPresent(wert.betrag?.wortlaut, forKey: .wortlaut)
        case .ausnahme(let wert):
            try container.encode("ausnahme", forKey: .typ)
            try container.encode(wert.art, forKey: .art)
            try container.encode(wert.gegenstand, forKey: .gegenstand)
            try container.encodeIfPresent(wert.zeit, forKey: .zeit)
        case .zustaendigkeit(let wert):
            try container.encode("zustaendigkeit", forKey: .typ)
            try container.encode(wert.stelle, forKey: .stelle)
        }
    }
}
