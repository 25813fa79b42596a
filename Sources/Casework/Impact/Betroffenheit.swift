// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// What one change touches. It is told to persons; nothing of it is changed.
public struct Betroffenheit: Sendable, Hashable {
    public var anstoss: Anstoss
    /// Open ones: first those in which a changed place was shown, then those whose check list is touched.
    public var vorgaenge: [Vorgang]
    /// In the order of the data; each version that is touched.
    public var schemata: [Schema]
    /// Released Vermerke that cite a changed place: they stay as they are.
    public var vermerke: [Vermerk]
    /// Letter templates, text blocks and saved answers.
    public var texte: [Text]
    /// The places concerned, each with the words that stand there now.
    public var stellen: [Stelle]

    public init(
        anstoss: Anstoss, vorgaenge: [Vorgang], schemata: [Schema], vermerke: [Vermerk], texte: [Text],
        stellen: [Stelle]
    ) {
        self.anstoss = anstoss
        self.vorgaenge = vorgaenge
        self.schemata = schemata
        self.vermerke = vermerke
        self.texte = texte
        self.stellen = stellen
    }

    public var istLeer: Bool { vorgaenge.isEmpty && schemata.isEmpty && vermerke.isEmpty && texte.isEmpty }

    /// Why something is touched.
    public enum Grund: Sendable, Hashable {
        /// Places that were shown or are cited.
        case stellen([Corpus.Fundstelle])
        /// Provisions, canonical form.
        case normen([String])
        /// The decree is about this matter, by kennung.
        case anliegen(String)
    }

    public struct Vorgang: Sendable, Hashable {
        public var zeile: Vorgangszeile
        public var gruende: [Grund]

        public init(zeile: Vorgangszeile, gruende: [Grund]) {
            self.zeile = zeile
            self.gruende = gruende
        }
    }

    public struct Schema: Sendable, Hashable {
        public var verweis: Schemaverweis
        public var name: String
        public var gruende: [Grund]

        public init(verweis: Schemaverweis, name: String, gruende: [Grund]) {
            self.verweis = verweis
            self.name = name
            self.gruende = gruende
        }
    }

    public struct Vermerk: Sendable, Hashable {
        public var sha256: String
        public var stellen: [Corpus.Fundstelle]

        public init(sha256: String, stellen: [Corpus.Fundstelle]) {
            self.sha256 = sha256
            self.stellen = stellen
        }
    }

    public struct Text: Sendable, Hashable {
        public var text: Belegtext
        public var gruende: [Grund]

        public init(text: Belegtext, gruende: [Grund]) {
            self.text = text
            self.gruende = gruende
        }
    }

    /// A place before and after.
    public struct Stelle: Sendable, Hashable {
        /// As it was shown, word for word.
        public var vorher: Corpus.Fundstelle
        /// The words of the same part of the new wording; nil if there is none, or no such part in it.
        public var nachher: String?

        public init(vorher: Corpus.Fundstelle, nachher: String?) {
            self.vorher = vorher
            self.nachher = nachher
        }
    }
}
