// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What an entry is to hold, before it has its place in the chain.
public struct Auditvermerk: Sendable, Hashable {
    /// Milliseconds since 1970 in UTC.
    public var zeit: Int64
    public var rolle: String
    public var art: String
    public var gegenstand: String
    /// Canonical JSON.
    public var inhalt: String

    public init(zeit: Int64, rolle: String, art: String, gegenstand: String, inhalt: String) {
        self.zeit = zeit
        self.rolle = rolle
        self.art = art
        self.gegenstand = gegenstand
        self.inhalt = inhalt
    }
}

extension Auditkopf {
    /// The entry that follows in the chain.
    /// - Parameter sha256: the sum of bytes as 64 hex digits.
    public func naechster(_ vermerk: Auditvermerk, sha256: ([UInt8]) -> String) -> Auditeintrag {
        var eintrag = Auditeintrag(
            nummer: anzahl + 1, zeit: vermerk.zeit, rolle: vermerk.rolle, art: vermerk.art,
            gegenstand: vermerk.gegenstand, inhalt: vermerk.inhalt, vorher: summe, summe: "")
        eintrag.summe = sha256(eintrag.kanonisch)
        return eintrag
    }
}

extension Auditeintrag {
    /// The head of a chain that ends here.
    public var kopf: Auditkopf { Auditkopf(anzahl: nummer, summe: summe) }
}
