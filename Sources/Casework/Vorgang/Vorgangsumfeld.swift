// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a step is held against: check lists, and the corpus as it is now.
public protocol Vorgangsumfeld: Sendable {
    /// Nil if there is no such version.
    func schema(_ verweis: Schemaverweis) async throws -> Pruefschema?
    /// The check list filled for the Vorgang; asked for only when a step names what the schema does not.
    func pruefbogen(_ vorgang: Vorgang) async throws -> Pruefbogen
    func corpusstand() async throws -> Int64
    /// Whether a text names a provision.
    func istNorm(_ text: String) -> Bool
    /// Why a text looks as if it spoke of a person, in German; nil if it does not.
    func personenbezug(_ text: String) -> String?
}
