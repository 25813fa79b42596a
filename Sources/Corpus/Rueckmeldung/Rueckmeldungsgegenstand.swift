// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Rueckmeldungsinhalt {
    /// What is judged, and how. The judgement belongs to it: an answer that found nothing has no words that could be wrong.
    public enum Gegenstand: Sendable, Hashable {
        /// A statement of the answer.
        case aussage(Aussage, Urteil)
        /// That the answer found nothing: it has no statement and no place.
        case keineFundstelle(Leerurteil)
    }

    public enum Urteil: String, Sendable, Hashable, Codable, CaseIterable {
        case hilfreich
        case falsch
        /// The source is missing that would carry the statement, or that would answer the question.
        case quelleFehlt
    }

    /// The judgements on an answer that found nothing; the values are those of `Urteil`.
    public enum Leerurteil: String, Sendable, Hashable, Codable, CaseIterable {
        /// There is a source that answers the question. First, as it is what the Erlasspflege has to know.
        case quelleFehlt
        /// It is right: nothing answers the question.
        case hilfreich

        /// The same among all judgements.
        public var urteil: Urteil {
            switch self {
            case .quelleFehlt: .quelleFehlt
            case .hilfreich: .hilfreich
            }
        }
    }

    /// How the statement came about.
    public enum Herstellung: Sendable, Hashable {
        /// The words of the source
        case auszug
        /// Drafted by a language model of this name
        case entwurf(modell: String)
    }

    /// A statement of an answer as a Rückmeldung keeps it.
    public struct Aussage: Sendable, Hashable {
        public var text: String
        public var herstellung: Herstellung
        /// The place that the statement rests on.
        public var stelle: Rueckmeldungsstelle

        /// The text loses NUL, foreign line ends and white space at its ends.
        public init(text: String, herstellung: Herstellung, stelle: Rueckmeldungsstelle) {
            self.text = Rueckmeldungsinhalt.bereinigt(text)
            self.herstellung = herstellung
            self.stelle = stelle
        }

        /// The model that drafted it; nil for an extract.
        public var modell: String? {
            if case .entwurf(let modell) = herstellung { modell } else { nil }
        }
    }

    /// The statement that is judged; nil if the answer found nothing.
    public var aussage: Aussage? {
        if case .aussage(let aussage, _) = gegenstand { aussage } else { nil }
    }

    /// How it is judged, whatever it is.
    public var urteil: Urteil {
        switch gegenstand {
        case .aussage(_, let urteil): urteil
        case .keineFundstelle(let urteil): urteil.urteil
        }
    }
}
