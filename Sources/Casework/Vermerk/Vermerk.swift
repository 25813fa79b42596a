// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// A note for the file, complete in itself: it reproduces its cited texts years later, whatever became of the decrees.
///
/// Its canonical JSON names it (sha256); once released it is never changed.
public struct Vermerk: Sendable, Hashable, Codable {
    public var vorgang: VorgangID
    public var referenz: String
    /// Name and version of the check list.
    public var schemaname: String
    public var schema: Schemaverweis
    public var stichtag: Stichtag
    public var corpusstand: Int64
    public var freigegeben: Zeitmarke
    public var durch: Akteur
    public var punkte: [Punkt]
    public var unterlagen: [Unterlagenzeile]
    public var fakten: [Faktzeile]
    public var dauer: Dauerwahl?
    public var nachforderungen: [Nachforderung]
    /// Texts that a language model drafted, marked as such.
    public var entwuerfe: [Entwurfstext]

    public struct Punkt: Sendable, Hashable, Codable {
        public var kennung: String
        public var frage: String
        /// Canonical forms.
        public var normen: [String]
        /// Nil: nobody has decided it.
        public var setzung: Punktsetzung?
        /// What the person saw, word for word.
        public var belege: [Beleg]

        public init(kennung: String, frage: String, normen: [String], setzung: Punktsetzung?, belege: [Beleg]) {
            self.kennung = kennung
            self.frage = frage
            self.normen = normen
            self.setzung = setzung
            self.belege = belege
        }
    }

    public struct Unterlagenzeile: Sendable, Hashable, Codable {
        public var kennung: String
        public var name: String
        public var normen: [String]
        public var setzung: Unterlagensetzung?

        public init(kennung: String, name: String, normen: [String], setzung: Unterlagensetzung?) {
            self.kennung = kennung
            self.name = name
            self.normen = normen
            self.setzung = setzung
        }
    }

    public struct Faktzeile: Sendable, Hashable, Codable {
        public var frage: String
        public var wert: String

        public init(frage: String, wert: String) {
            self.frage = frage
            self.wert = wert
        }
    }

    public struct Entwurfstext: Sendable, Hashable, Codable {
        public var modell: String
        public var text: String

        public init(modell: String, text: String) {
            self.modell = modell
            self.text = text
        }
    }

    public init(
        vorgang: VorgangID, referenz: String, schemaname: String, schema: Schemaverweis, stichtag: Stichtag,
        corpusstand: Int64, freigegeben: Zeitmarke, durch: Akteur, punkte: [Punkt], unterlagen: [Unterlagenzeile],
        fakten: [Faktzeile], dauer: Dauerwahl?, nachforderungen: [Nachforderung], entwuerfe: [Entwurfstext] = []
    ) {
        self.vorgang = vorgang
        self.referenz = referenz
        self.schemaname = schemaname
        self.schema = schema
        self.stichtag = stichtag
        self.corpusstand = corpusstand
        self.freigegeben = freigegeben
        self.durch = durch
        self.punkte = punkte
        self.unterlagen = unterlagen
        self.fakten = fakten
        self.dauer = dauer
        self.nachforderungen = nachforderungen
        self.entwuerfe = entwuerfe
    }
}
