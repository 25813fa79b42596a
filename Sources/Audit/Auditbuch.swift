// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a check of the whole log found.
public struct Auditbefund: Sendable, Hashable, Codable {
    /// How far the log is whole.
    public var kopf: Auditkopf
    /// The first fault; nil if there is none.
    public var mangel: Auditmangel?

    public init(kopf: Auditkopf, mangel: Auditmangel?) {
        self.kopf = kopf
        self.mangel = mangel
    }

    public var istUnversehrt: Bool { mangel == nil }
}

/// The log of what persons did. There is no way to change or remove an entry; entries are written by the stores, each
/// together with what it testifies to.
public protocol Auditbuch: Sendable {
    /// The last entries, the newest first.
    func auditeintraege(limit: Int) async throws -> [Auditeintrag]

    /// Checks the whole log, and that what it testifies to is still as it was.
    /// - Parameter verwahrt: heads that were kept elsewhere.
    func pruefeAudit(verwahrt: [Auditkopf]) async throws -> Auditbefund
}
