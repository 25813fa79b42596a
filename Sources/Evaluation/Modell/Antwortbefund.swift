// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Answering

/// What an answer did, held against the set.
public struct Antwortbefund: Sendable, Hashable, Codable {
    /// A statement that was shown.
    public struct Aussage: Sendable, Hashable, Codable {
        public var text: String
        public var pruefstand: Answering.Aussage.Pruefstand
        /// Whether the model drafted it.
        public var istEntwurf: Bool
        /// At least one.
        public var belege: [Beleg]
        /// Whether the quotes name what the statement says, as a comparison without verification finds.
        public var getragen: Bool
        /// Whether a quote is a place that answers the question.
        public var trifftGold: Bool

        public init(
            text: String, pruefstand: Answering.Aussage.Pruefstand, istEntwurf: Bool, belege: [Beleg], getragen: Bool,
            trifftGold: Bool
        ) {
            self.text = text
            self.pruefstand = pruefstand
            self.istEntwurf = istEntwurf
            self.belege = belege
            self.getragen = getragen
            self.trifftGold = trifftGold
        }

        public var inKraft: Bool { belege.allSatisfy(\.inKraft) }
        /// Whether its quotes are in force and name what it says.
        public var istRichtigBelegt: Bool { !belege.isEmpty && inKraft && getragen }
    }

    /// A quote that a statement rests on.
    public struct Beleg: Sendable, Hashable, Codable {
        /// As a reader sees it: „Nr. 3 Erlass 31-26.7“.
        public var stelle: String
        public var zitat: String
        /// As it was taken in.
        public var datei: String
        /// In force on the Stichtag, as the program and the set say.
        public var inKraft: Bool
        /// Whether the set says that this source must not answer.
        public var istFalsch: Bool

        public init(stelle: String, zitat: String, datei: String, inKraft: Bool, istFalsch: Bool = false) {
            self.stelle = stelle
            self.zitat = zitat
            self.datei = datei
            self.inKraft = inKraft
            self.istFalsch = istFalsch
        }
    }

    /// A drafted statement that verification removed.
    public struct Entfernt: Sendable, Hashable, Codable {
        public var text: String
        /// Kinds of reasons, by which they are counted; the first decides.
        public var arten: [String]
        /// German sentences.
        public var gruende: [String]

        public init(text: String, arten: [String], gruende: [String]) {
            self.text = text
            self.arten = arten
            self.gruende = gruende
        }
    }

    /// What the model wrote.
    public struct Entwurf: Sendable, Hashable, Codable {
        /// Statements that verification left.
        public var belegt: Int
        public var entfernt: [Entfernt]
        /// Whether the rest still answered; if not, the extract was shown.
        public var hatKern: Bool
        /// Why no statement came, a German sentence; nil if some did.
        public var ausgefallen: String?

        public init(belegt: Int, entfernt: [Entfernt] = [], hatKern: Bool = true, ausgefallen: String? = nil) {
            self.belegt = belegt
            self.entfernt = entfernt
            self.hatKern = hatKern
            self.ausgefallen = ausgefallen
        }
    }

    public var status: Answering.Antwort.Status
    /// As they were shown, in their order.
    public var aussagen: [Aussage]
    /// Nil if the model was not asked.
    public var entwurf: Entwurf?
    /// Values that the set wants named, and those of them that no statement names.
    public var werte: Int
    public var fehlendeWerte: [String]
    /// Whether nothing but laws and regulations was quoted.
    public var nurGesetze: Bool
    /// Milliseconds of the model, with waiting for it.
    public var modellMs: Double
    /// Milliseconds of everything else.
    public var uebrigeMs: Double

    public init(
        status: Answering.Antwort.Status, aussagen: [Aussage] = [], entwurf: Entwurf? = nil, werte: Int = 0,
        fehlendeWerte: [String] = [], nurGesetze: Bool = false, modellMs: Double = 0, uebrigeMs: Double = 0
    ) {
        self.status = status
        self.aussagen = aussagen
        self.entwurf = entwurf
        self.werte = werte
        self.fehlendeWerte = fehlendeWerte
        self.nurGesetze = nurGesetze
        self.modellMs = modellMs
        self.uebrigeMs = uebrigeMs
    }

    /// Whether the program said that it has no answer.
    public var istEnthaltung: Bool { status == .keineFundstelle || status == .abgelehnt }
    /// Share of the values that are named; nil if the set wants none.
    public var vollstaendigkeit: Double? {
        werte > 0 ? Double(werte - fehlendeWerte.count) / Double(werte) : nil
    }
    /// Statements that the model drafted and that were shown.
    public var entworfene: [Aussage] { aussagen.filter(\.istEntwurf) }
}
