// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms
public import Regelungen

/// A rule that a source in force states, with its place.
public struct Regelungsbeleg: Sendable, Hashable {
    /// With the value in force: read from the words that later decrees have put into the sentence.
    public var regelung: Regelung
    /// The sentence as it is printed.
    public var beleg: Beleg
    /// The sentences of later decrees in force that change its words.
    public var aenderungsbelege: [Beleg]
    /// Why the value may not be the one in force, in German; then nothing may be worked out from it. Nil if it is sure.
    public var zweifel: String?

    public init(regelung: Regelung, beleg: Beleg, aenderungsbelege: [Beleg] = [], zweifel: String? = nil) {
        self.regelung = regelung
        self.beleg = beleg
        self.aenderungsbelege = aenderungsbelege
        self.zweifel = zweifel
    }
}

/// What became of looking a provision up on a day.
public enum Normfund: Sendable, Hashable {
    /// The wording in force; several pieces where the provision is a range or stands in more than one Abschnitt.
    case wortlaut([Beleg])
    /// The law is in the corpus, the provision was not in it on the day.
    case gibtEsNicht
    /// The corpus does not hold the law.
    case gesetzFehlt
}

/// Where a check list finds what the sources in force say. Declared by those who need it; the program answers it from
/// its search.
public protocol Belegsuche: Sendable {
    /// State of the corpus that answers come from; grows with each change.
    func corpusstand() async throws -> Int64
    /// The wording of a provision on a day.
    func wortlaut(_ norm: Normzitat, am stichtag: Stichtag) async throws -> Normfund
    /// Rules of these kinds about the Anliegen that are in force on the day, without those of the laws themselves;
    /// what binds first, none twice.
    func regelungen(
        zu anliegen: String, arten: Set<Regelungsart>, am stichtag: Stichtag
    ) async throws -> [Regelungsbeleg]
    /// Sentences of decrees in force on the day that surely answer what is asked of a matter, best first; none where an
    /// answer would only be near. Decrees about another matter do not count, unless they are about what goes along with
    /// any (Pass, Gebühren).
    /// - Parameter anliegen: `Anliegen.kennung` of the matter.
    func belege(
        zu frage: String, anliegen: String, am stichtag: Stichtag, hoechstens: Int
    ) async throws -> [Beleg]
}
