// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import GermanText

/// How clauses read in which rules are stated. From a data file.
///
/// Values of a clause stand in for themselves: `xzeit` for a span of time, `xgeld` for an amount, `xtag` for a day, `xnorm`
/// for a provision, `xzahl` for another number; with what they are the bound of behind it: `xzeitmax`, `xzeitmin`,
/// `xzeitmehr`, `xzeitweniger`, `xzeitbinnen`, `xzeitbis`, `xzeitanders`.
public struct Regelungsformen: Sendable {
    /// What a pattern says of a clause.
    public enum Rolle: String, Sendable, Hashable, CaseIterable {
        /// States a duration; `wert` is its kind where the words alone tell it.
        case dauer
        /// Speaks of a title or a certificate; `vorgang` says that it is issued or extended.
        case dauergegenstand
        /// Binds a duration; `wert` says to what.
        case bindung
        /// Counts time that is no duration of a title.
        case keineDauer
        /// Rules something out.
        case verbot
        /// Speaks of documents that are missing.
        case fehlend
        /// States within which time something is to be handed in.
        case frist
        /// Counts time that is no Nachforderung.
        case keineFrist
        /// Says that the time has passed.
        case fristablauf
        /// What follows; `wert` says what.
        case folge
        case fiktionsbescheinigung
        /// States an amount as a fee.
        case gebuehr
        /// Speaks of fees.
        case gebuehrengegenstand
        /// Makes an amount something else than a fee, or one of the past.
        case keineGebuehr
        case ermaessigung
        case befreiung
        /// Leaves something off; `wert` says how.
        case ausnahme
        /// Makes somebody responsible.
        case zustaendigkeit
        /// A Behörde
        case stelle
        /// Changes the words of another text.
        case wortlautaenderung
        /// To hand in, as an infinitive or participle
        case vorlage
        /// Hands in or demands, as a predicate of its own
        case vorlagepraedikat
        /// Belongs to an application
        case zugehoerigkeit
        /// What a document is called, by its head
        case unterlagenwort
        /// What is handed to an authority, and is no document of an applicant
        case keineUnterlage
        /// A word for documents in general
        case sammelwort
        /// Need not be handed in
        case entbehrlich
        /// Says when, where or how, not what
        case umstand
        /// Who hands in
        case person
        case praeposition
        /// Begins a clause that states a condition
        case bedingung
        /// A finite verb
        case hilfsverb

        /// The values that a Form of the Rolle may have; empty if any will do.
        public var werte: Set<String> {
            switch self {
            case .dauer: ["", Dauerwert.Art.hoechstens.rawValue, Dauerwert.Art.mindestens.rawValue]
            case .bindung: Set(Dauerwert.Bindung.allCases.map(\.rawValue))
            case .folge: Set(Nachforderungswert.Folge.allCases.map(\.rawValue))
            case .ausnahme: Set(Ausnahmewert.Art.allCases.map(\.rawValue))
            case .vorlage: ["zu", "partizip", "verlangen", "infinitiv", "eigenschaft", "ergaenzung"]
            case .hilfsverb: ["sein", "haben", "modal", "vergangen"]
            case .bedingung: ["", "vorn", "verb"]
            default: []
            }
        }
    }

    public struct Form: Sendable, Hashable {
        public var rolle: Rolle
        /// Which of the values of its Rolle; empty if there are none.
        public var wert: String
        public var muster: [Wortmuster]

        public init(rolle: Rolle, wert: String = "", muster: [Wortmuster]) {
            self.rolle = rolle
            self.wert = wert
            self.muster = muster
        }
    }

    /// A pattern at its place.
    struct Fund: Sendable, Hashable {
        var rolle: Rolle
        var wert: String
        var worte: Range<Int>
    }

    private let suche: Mustersuche
    private let formen: [Form]
    /// The Form of each pattern of `suche`.
    private let form: [Int]

    public init(_ formen: [Form]) {
        self.formen = formen
        suche = Mustersuche(formen.flatMap(\.muster))
        form = formen.enumerated().flatMap { index, form in form.muster.map { _ in index } }
    }

    /// All patterns that occur in the words, in their order.
    func funde(in worte: FoldedWords) -> [Fund] {
        suche.funde(in: worte).map { fund in
            let form = formen[form[fund.muster]]
            return Fund(rolle: form.rolle, wert: form.wert, worte: fund.worte)
        }
    }
}
