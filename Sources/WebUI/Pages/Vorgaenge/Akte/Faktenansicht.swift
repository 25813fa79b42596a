// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms

/// The facts that conditions need, one field each, in one form.
struct Faktenansicht: Sendable {
    struct Feld: Sendable {
        let id: String
        let name: String
        let frage: String
        /// „Jahre“
        let einheit: String?
        let istDatum: Bool
        let istZahl: Bool
        let istAuswahl: Bool
        /// Of a choice, „unbekannt“ first.
        let optionen: [Auswahloption]
        let wert: String
        /// As a reader sees it.
        let anzeige: String
        let fehler: String?
    }

    let stand: String
    let felder: [Feld]
    let istOffen: Bool
    let istBearbeitbar: Bool
    let verborgen: [Formularfeld]
    let fehler: String?

    /// Name of the field of a fact in the form.
    static func feldname(_ kennung: String) -> String { "fakt-\(kennung)" }

    /// Nil for a check list that needs no facts.
    init?(_ bogen: Pruefbogen, ort: Vorgangsort) {
        let felder = bogen.schema.fakten
        guard !felder.isEmpty else { return nil }
        let (vorgang, formular) = (ort.vorgang, Vorgangsformular.fakten.rawValue)
        let eingabe = ort.eingabe(formular)
        let bekannt = felder.count { vorgang.fakten[$0.kennung] != nil }
        stand = "\(bekannt) von \(felder.count) bekannt"
        istOffen = bekannt == 0 || eingabe != nil
        istBearbeitbar = ort.istBearbeitbar
        verborgen = ort.verborgen(.fakten)
        fehler = ort.fehler(formular)
        self.felder = felder.enumerated().map { index, feld in
            Feld(feld, id: "fakt-\(index + 1)", wert: vorgang.fakten[feld.kennung], eingabe: eingabe)
        }
    }
}

extension Faktenansicht.Feld {
    init(_ feld: Faktfeld, id: String, wert: Faktwert?, eingabe: Pflegeeingabe?) {
        self.id = id
        name = Anzeigetext.sicher(Faktenansicht.feldname(feld.kennung))
        frage = Anzeigetext.sicher(feld.frage)
        let eintrag = Pflegeeingabe.wert(
            eingabe, Faktenansicht.feldname(feld.kennung), sonst: wert.map(Fakteingabe.text) ?? "")
        self.wert = eintrag
        anzeige = wert.map { Anzeigetext.sicher(feld.anzeige($0)) } ?? "unbekannt"
        fehler = eingabe.flatMap { Fakteingabe.fehler($0[Faktenansicht.feldname(feld.kennung)], feld) }
        istDatum = feld.art == .datum
        switch feld.art {
        case .jaNein:
            (istZahl, einheit) = (false, nil)
            optionen = Self.optionen([("ja", "ja"), ("nein", "nein")], gewaehlt: eintrag)
        case .datum: (istZahl, einheit, optionen) = (false, nil, [])
        case .zahl(let einheit): (istZahl, self.einheit, optionen) = (true, Anzeigetext.optional(einheit), [])
        case .auswahl(let werte):
            (istZahl, einheit) = (false, nil)
            optionen = Self.optionen(werte.map { ($0.wert, $0.name) }, gewaehlt: eintrag)
        }
        istAuswahl = !optionen.isEmpty
    }

    private static func optionen(_ werte: [(String, String)], gewaehlt: String) -> [Auswahloption] {
        ([("", "unbekannt")] + werte).map { wert, name in
            Auswahloption(
                wert: Anzeigetext.sicher(wert), name: Anzeigetext.sicher(name), gewaehlt: wert == gewaehlt)
        }
    }
}

/// What is wrong with what was typed, in German.
struct Eingabefehler: Error, Sendable {
    let grund: String
}

/// A fact as it is typed into its field.
enum Fakteingabe {
    static func text(_ wert: Faktwert) -> String {
        switch wert {
        case .jaNein(let ja): ja ? "ja" : "nein"
        case .datum(let tag): tag.iso
        case .zahl(let zahl): String(zahl)
        case .auswahl(let wert): wert
        }
    }

    /// Nil for an empty field: the fact is not known.
    static func wert(_ text: String, _ feld: Faktfeld) throws(Eingabefehler) -> Faktwert? {
        guard !text.isEmpty else { return nil }
        switch feld.art {
        case .jaNein:
            if text == "ja" { return .jaNein(true) }
            if text == "nein" { return .jaNein(false) }
        case .datum:
            if let tag = Stichtag(eingabe: text) { return .datum(tag) }
            throw Eingabefehler(grund: "„\(kurz(text))“ ist kein Tag des Kalenders. Bitte schreiben Sie 23.11.2026.")
        case .zahl:
            if text.utf8.count <= 9, let zahl = Int(text.filter { $0 != "." }) { return .zahl(zahl) }
            throw Eingabefehler(grund: "„\(kurz(text))“ ist keine ganze Zahl. Bitte schreiben Sie nur Ziffern.")
        case .auswahl(let werte):
            if werte.contains(where: { $0.wert == text }) { return .auswahl(text) }
        }
        throw Eingabefehler(grund: "„\(kurz(text))“ steht nicht zur Wahl.")
    }

    /// What is wrong with what was typed; nil if nothing is.
    static func fehler(_ text: String, _ feld: Faktfeld) -> String? {
        do {
            _ = try wert(text, feld)
            return nil
        } catch {
            return Anzeigetext.sicher(error.grund)
        }
    }

    private static func kurz(_ text: String) -> String { Anzeigetext.gekuerzt(text, laenge: 40) }
}
