// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Keeps what people say about answers. Declared by those who need it; every store of the corpus implements it.
///
/// Every call is one transaction. When a document is deleted for good, what was said about it goes, too; where it was
/// named as the right place, the Rückmeldung is open again. What was said about an answer that found nothing stays.
public protocol Rueckmeldungsspeicher: Sendable {
    /// Takes a Rückmeldung in; it is open.
    /// - Throws: `Rueckmeldungsfehler` if a text is missing or too long.
    func nimmAuf(_ inhalt: Rueckmeldungsinhalt, um jetzt: Zeitmarke) async throws -> RueckmeldungID
    /// The open ones first, in each group the newest first.
    func rueckmeldungen(limit: Int) async throws -> [Rueckmeldung]
    /// Nil if there is none with this number.
    func rueckmeldung(_ id: RueckmeldungID) async throws -> Rueckmeldung?
    /// How many are open.
    func offeneRueckmeldungen() async throws -> Int
    /// Sets what became of it.
    /// - Returns: false if there is none with this number.
    func setze(
        _ stand: Rueckmeldung.Stand, richtigstellung: Richtigstellung?, rueckmeldung id: RueckmeldungID
    ) async throws -> Bool
    /// Deletes it for good.
    /// - Returns: false if there is none with this number.
    func loesche(rueckmeldung id: RueckmeldungID) async throws -> Bool
}

extension Rueckmeldungsspeicher {
    /// All there are.
    public func rueckmeldungen() async throws -> [Rueckmeldung] { try await rueckmeldungen(limit: .max) }
}
