// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A relation with the Fassungen it means and the day it takes effect.
public struct AufgeloesteBeziehung: Sendable, Hashable {
    /// How the target was found.
    public enum Ziel: String, Sendable, Hashable, Codable {
        /// The decree is in the corpus
        case gefunden
        /// The decree is in the corpus; its Aktenzeichen differs from the one read by what text recognition confuses,
        /// and no other decree of that day comes near
        case aehnlich
        /// No decree with this Aktenzeichen and date is in the corpus
        case fehlt
        /// Several could be meant
        case mehrdeutig
        /// Not named in the text: it goes together with what is named („einschließlich aller Änderungen“)
        case mitgemeint
    }

    /// As the text states it; `wirkungAb` is filled in from the decree's own force or date where the text names no day.
    public var beziehung: Beziehung
    /// sha256 of the Fassung that states it.
    public var quelle: String
    /// sha256 of the Fassungen meant, a decree's annexes among them.
    public var ziele: [String]
    public var ziel: Ziel

    public init(beziehung: Beziehung, quelle: String, ziele: [String], ziel: Ziel) {
        self.beziehung = beziehung
        self.quelle = quelle
        self.ziele = ziele
        self.ziel = ziel
    }
}
