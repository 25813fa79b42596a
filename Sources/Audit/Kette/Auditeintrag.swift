// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// One step that a person took, chained to the one before it by its sum.
///
/// It holds no personal data, so that it can stay when what it is about is deleted.
public struct Auditeintrag: Sendable, Hashable, Codable {
    /// From 1, without gaps.
    public var nummer: Int64
    /// Milliseconds since 1970 in UTC.
    public var zeit: Int64
    /// Who acted, by role.
    public var rolle: String
    /// What kind of step: `vorgang.punkt`.
    public var art: String
    /// What it is about: `vorgang 17`.
    public var gegenstand: String
    /// What was shown and set, as canonical JSON.
    public var inhalt: String
    /// Sum of the entry before; of the first one `Auditkopf.leer.summe`.
    public var vorher: String
    /// Sum of all of the above.
    public var summe: String

    public init(
        nummer: Int64, zeit: Int64, rolle: String, art: String, gegenstand: String, inhalt: String, vorher: String,
        summe: String
    ) {
        self.nummer = nummer
        self.zeit = zeit
        self.rolle = rolle
        self.art = art
        self.gegenstand = gegenstand
        self.inhalt = inhalt
        self.vorher = vorher
        self.summe = summe
    }

    /// The bytes whose sum is `summe`: each value with its length in front, so that no two entries give the same.
    public var kanonisch: [UInt8] {
        var bytes = Array("fundstelle-audit 1\n".utf8)
        for wert in [String(nummer), String(zeit), rolle, art, gegenstand, inhalt, vorher] {
            bytes += "\(wert.utf8.count):".utf8
            bytes += wert.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

/// How many entries a chain has and what the last one's sum is. Kept elsewhere, it shows whether the chain was cut off.
public struct Auditkopf: Sendable, Hashable, Codable {
    public var anzahl: Int64
    public var summe: String

    public init(anzahl: Int64, summe: String) {
        self.anzahl = anzahl
        self.summe = summe
    }

    /// Of a chain without entries.
    public static let leer = Auditkopf(anzahl: 0, summe: String(repeating: "0", count: 64))

    /// Reads `17:9f86…`; nil for anything else.
    public init?(text: String) {
        let teile = text.split(separator: ":", omittingEmptySubsequences: false)
        guard teile.count == 2, let anzahl = Int64(teile[0]), anzahl >= 0, teile[1].utf8.count == 64,
            teile[1].utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self.init(anzahl: anzahl, summe: String(teile[1]))
    }

    /// `17:9f86…`, to be written down.
    public var text: String { "\(anzahl):\(summe)" }
}
