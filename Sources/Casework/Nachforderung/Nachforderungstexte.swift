// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The reviewed text blocks of the letter, in all languages they come in.
public struct Nachforderungstexte: Sendable, Hashable {
    /// Which provisions the hints cite when an application is decided by this law.
    public struct Grundlage: Sendable, Hashable {
        /// Abbreviation: `AufenthG`
        public let gesetz: String
        /// By what cites them; a duty without a provision is left out of the letter.
        public let normen: [Textbaustein: String]

        /// - Throws: `Textbausteinfehler` if a provision is missing without which no Frist may be set.
        public init(gesetz: String, normen: [Textbaustein: String]) throws(Textbausteinfehler) {
            for baustein in Textbaustein.allCases where Textbaustein.unverzichtbareNormen.contains(baustein) {
                guard normen[baustein] != nil else { throw .normFehlt(baustein) }
            }
            self.gesetz = gesetz
            self.normen = normen
        }
    }

    /// German, the binding one.
    public let deutsch: Textfassung
    public let uebersetzungen: [Textfassung]
    public let grundlagen: [Grundlage]

    public init(deutsch: Textfassung, uebersetzungen: [Textfassung], grundlagen: [Grundlage]) {
        self.deutsch = deutsch
        self.uebersetzungen = uebersetzungen
        self.grundlagen = grundlagen
    }
}
