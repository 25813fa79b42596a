// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// What happened to the corpus, as the store has noted it: what came in, what went, and whose spans of force moved.
///
/// A note holds no text of a document, so that nothing of a deleted one stays behind in it.
public struct Ereignis: Sendable, Hashable, Codable {
    public enum Art: String, Sendable, Hashable, Codable {
        /// A wording was taken in for the first time.
        case aufgenommen
        /// A superseded wording was taken in again.
        case wiederaufgenommen
        /// A corrected file took the place of the wording.
        case abgeloest
        /// The spans of a wording that was known before moved.
        case geltung
        /// The wording was deleted.
        case entfernt
        /// An import ended: the spans of all that came in before are computed.
        case lauf
    }

    /// Grows from note to note.
    public var nummer: Int64
    /// ISO 8601, UTC.
    public var zeitpunkt: String
    public var art: Art
    /// The Fassung it is about; empty for `lauf`.
    public var sha256: String
    /// For `geltung`: the spans before and after.
    public var vorher: [Zeitraum]
    public var nachher: [Zeitraum]
    /// For `abgeloest`: the wording that took its place.
    public var durch: String?
    /// For `entfernt`: the short name of what was deleted, with its issuer and Land.
    public var name: String?
    public var normgeber: String?
    public var land: String?

    public init(
        nummer: Int64, zeitpunkt: String, art: Art, sha256: String = "", vorher: [Zeitraum] = [],
        nachher: [Zeitraum] = [], durch: String? = nil, name: String? = nil, normgeber: String? = nil,
        land: String? = nil
    ) {
        self.nummer = nummer
        self.zeitpunkt = zeitpunkt
        self.art = art
        self.sha256 = sha256
        self.vorher = vorher
        self.nachher = nachher
        self.durch = durch
        self.name = name
        self.normgeber = normgeber
        self.land = land
    }
}

/// Reading access to what happened to the corpus.
public protocol EreignisReading: Sendable {
    /// All notes with a greater number, in order.
    func ereignisse(nach nummer: Int64) async throws -> [Ereignis]
}

extension Sequence<Ereignis> {
    /// sha256 of the wordings that came in since the last `lauf`: their spans are new, not changed.
    public var neuSeitLauf: Set<String> {
        var neue: Set<String> = []
        for ereignis in self {
            switch ereignis.art {
            case .lauf: neue = []
            case .aufgenommen, .wiederaufgenommen: neue.insert(ereignis.sha256)
            case .abgeloest, .geltung, .entfernt: break
            }
        }
        return neue
    }
}
