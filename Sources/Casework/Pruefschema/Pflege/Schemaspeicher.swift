// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Keeps the versions of Prüfschemata. Declared by those who need it; every store of casework implements it.
///
/// It knows nothing of YAML or roles: `Schemapflege` says what the next state of a version is, the store exchanges it in
/// one transaction. What was approved stays for ever, because a Vorgang keeps the version it began with.
public protocol Schemaspeicher: Sendable {
    /// All versions, by kennung, then by number.
    func schemafassungen() async throws -> [Schemafassung]
    /// Nil if there is none with this number.
    func schemafassung(_ verweis: Schemaverweis) async throws -> Schemafassung?
    /// Exchanges the state of one version: `alt` nil puts a new one in, `neu` nil throws a draft away.
    /// - Returns: false, and nothing changed, if the version no longer is as in `alt`: somebody else was faster.
    /// - Throws: `Schemapflegefehler` if `Schemawechsel` does not allow the exchange.
    func wechsle(_ wechsel: Schemawechsel) async throws -> Bool
}

/// The exchange of the state of one version.
public struct Schemawechsel: Sendable, Hashable {
    /// As whoever acts saw it; nil if there was none.
    public let alt: Schemafassung?
    /// As it is to be; nil to throw it away.
    public let neu: Schemafassung?

    public init(von alt: Schemafassung?, zu neu: Schemafassung?) {
        self.alt = alt
        self.neu = neu
    }

    /// The version that is meant; nil if the exchange is empty.
    public var verweis: Schemaverweis? { (alt ?? neu)?.verweis }

    /// What every store asks before it exchanges: an approved text never changes, and nothing approved goes.
    /// - Throws: `Schemapflegefehler` with the reason.
    public func pruefe() throws(Schemapflegefehler) {
        guard let verweis else { throw Schemapflegefehler("Zu diesem Schritt fehlt die Version des Prüfschemas.") }
        if let alt, let neu, alt.verweis != neu.verweis {
            throw Schemapflegefehler("Eine Version kann ihre Kennung und Nummer nicht ändern. Legen Sie eine neue an.")
        }
        guard let alt, alt.status != .entwurf else { return }
        let name = "Version \(verweis.version) von „\(verweis.kennung)“"
        guard let neu else {
            throw Schemapflegefehler("\(name) ist freigegeben und bleibt erhalten. Ziehen Sie sie zurück.")
        }
        var zulaessig = alt
        zulaessig.status = .zurueckgezogen
        zulaessig.ruecknahme = neu.ruecknahme
        guard alt.status == .freigegeben, !alt.istAusgeliefert, neu == zulaessig, neu.ruecknahme != nil else {
            throw Schemapflegefehler("\(name) ist freigegeben und unveränderlich. Legen Sie eine neue Version an.")
        }
    }
}
