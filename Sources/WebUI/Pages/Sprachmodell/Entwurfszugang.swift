// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the pages know of the language model, and the switch for it.
public struct Entwurfszugang: Sendable {
    /// How it stands now; nil where no model is set up.
    public var bericht: @Sendable () -> Entwurfsbericht?
    /// Switches drafting off, on behalf of a role; throws what is to be shown.
    public var schalteAus: @Sendable (_ durch: String) throws -> Void
    public var schalteEin: @Sendable () throws -> Void

    public init(
        bericht: @escaping @Sendable () -> Entwurfsbericht? = { nil },
        schalteAus: @escaping @Sendable (_ durch: String) throws -> Void = { _ in },
        schalteEin: @escaping @Sendable () throws -> Void = {}
    ) {
        self.bericht = bericht
        self.schalteAus = schalteAus
        self.schalteEin = schalteEin
    }
}

/// How it stands with the language model.
public struct Entwurfsbericht: Sendable, Hashable {
    /// A server that the model runs on.
    public struct Dienst: Sendable, Hashable {
        public var name: String
        /// Failures since its last answer.
        public var ausfaelle: Int
        /// Why it failed last, a German sentence.
        public var grund: String?
        /// Whether it is left alone for a while.
        public var ruht: Bool

        public init(name: String, ausfaelle: Int, grund: String? = nil, ruht: Bool) {
            self.name = name
            self.ausfaelle = ausfaelle
            self.grund = grund
            self.ruht = ruht
        }
    }

    /// Who switched drafting off.
    public struct Ausgeschaltet: Sendable, Hashable {
        public var durch: String
        /// ISO 8601.
        public var am: String

        public init(durch: String, am: String) {
            self.durch = durch
            self.am = am
        }
    }

    public var modell: String
    /// Drafts that wait for their turn.
    public var wartende: Int
    public var dienste: [Dienst]
    /// Nil while the switch is on.
    public var ausgeschaltet: Ausgeschaltet?
    /// Why nothing is drafted now, a German sentence; nil if drafts are made.
    public var sperre: String?

    public init(
        modell: String, wartende: Int, dienste: [Dienst], ausgeschaltet: Ausgeschaltet? = nil, sperre: String? = nil
    ) {
        self.modell = modell
        self.wartende = wartende
        self.dienste = dienste
        self.ausgeschaltet = ausgeschaltet
        self.sperre = sperre
    }
}
