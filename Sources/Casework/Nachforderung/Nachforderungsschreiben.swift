// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// What a letter about missing Unterlagen says besides its fixed parts. It names no person: who gets it is written on
/// it elsewhere.
public struct Nachforderungsschreiben: Sendable, Hashable {
    /// One Unterlage that is missing.
    public struct Posten: Sendable, Hashable {
        public var name: String
        /// When it is needed, or what is wrong with what was handed in.
        public var hinweis: String?
        /// Canonical forms.
        public var normen: [String]

        public init(name: String, hinweis: String? = nil, normen: [String] = []) {
            self.name = name
            self.hinweis = hinweis
            self.normen = normen
        }
    }

    /// Pseudonymous reference of the Vorgang.
    public var zeichen: String
    /// What was applied for: „Verlängerung der Aufenthaltserlaubnis zum Studium (§ 16b)“.
    public var anliegen: String
    /// The law that the application is decided by: `AufenthG`.
    public var gesetz: String
    public var unterlagen: [Posten]
    /// Last day on which the Unterlagen may come in.
    public var frist: Stichtag
    /// The rule that the Frist comes from, to be named in the letter; nil to leave it out.
    public var fristbeleg: Beleg?
    /// Day of the letter.
    public var datum: Stichtag
    /// The template, not yet filled.
    public var briefkopf: Briefkopf
    /// BCP 47 language of a translation of the fixed parts that follows the German text.
    public var zweitsprache: String?

    public init(
        zeichen: String, anliegen: String, gesetz: String, unterlagen: [Posten], frist: Stichtag,
        fristbeleg: Beleg? = nil, datum: Stichtag, briefkopf: Briefkopf, zweitsprache: String? = nil
    ) {
        self.zeichen = zeichen
        self.anliegen = anliegen
        self.gesetz = gesetz
        self.unterlagen = unterlagen
        self.frist = frist
        self.fristbeleg = fristbeleg
        self.datum = datum
        self.briefkopf = briefkopf
        self.zweitsprache = zweitsprache
    }

    /// The letter in its parts: always in German, then in the second language.
    ///
    /// - Throws: `Nachforderungsfehler` if nothing is missing, the Frist has no day left, or there are no text blocks for
    ///   the law or the language.
    public func schriftstueck(_ texte: Nachforderungstexte) throws(Nachforderungsfehler) -> Schriftstueck {
        guard !unterlagen.isEmpty else { throw .nichtsFehlt }
        guard frist > datum else { throw .fristZuFrueh(frist, datum: datum) }
        guard let grundlage = texte.grundlagen.first(where: { $0.gesetz == gesetz }) else {
            throw .ohneGrundlage(gesetz, bekannt: texte.grundlagen.map(\.gesetz))
        }
        let deutsch = Nachforderungssatz(
            schreiben: self, fassung: texte.deutsch, grundlage: grundlage, istUebersetzung: false)
        var bloecke = deutsch.bloecke
        if let zweitsprache {
            let fremd = Nachforderungssatz(
                schreiben: self, fassung: try uebersetzung(zweitsprache, texte), grundlage: grundlage,
                istUebersetzung: true)
            bloecke += [.seitenumbruch, .fremdsprache(fremd.fassung.sprache, fremd.bloecke)]
        }
        return Schriftstueck(
            titel: "\(deutsch.text(.betreff)) (\(deutsch.text(.zeichen)))", sprache: texte.deutsch.sprache,
            kopf: briefkopf.gefuellt(zeichen: zeichen, datum: datum), bloecke: bloecke,
            fusszeile: deutsch.text(.zeichen))
    }

    private func uebersetzung(
        _ sprache: String, _ texte: Nachforderungstexte
    ) throws(Nachforderungsfehler) -> Textfassung {
        guard let fassung = texte.uebersetzungen.first(where: { $0.sprache == sprache }) else {
            throw .ohneSprache(sprache, bekannt: texte.uebersetzungen.map { "\($0.sprache) (\($0.name))" })
        }
        return fassung
    }
}
