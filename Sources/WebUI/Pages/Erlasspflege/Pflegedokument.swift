// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// The document beside the question: its page as a picture, or its text, with the words marked that the question rests
/// on.
struct Pflegedokumentansicht: Sendable {
    struct Abschnittstext: Sendable {
        let ueberschrift: String
        let zeilen: [Textzeile]
    }

    let name: String
    /// Set if it is another document than the one in question.
    let andere: String?
    let lesenHref: String
    let originalHref: String
    let seitenbild: Seitenbildansicht?
    let abschnittstexte: [Abschnittstext]
    /// That parts of a long text are left out, or that words were not found in it.
    let hinweise: [String]
    let hatMarke: Bool

    /// Texts up to this length (UTF-8) are shown whole.
    static let groessterText = 60_000

    /// - Parameters:
    ///   - stelle: what is to be marked; nil if nothing is.
    ///   - gesucht: whether there were words to be marked.
    init(
        _ gespeichert: GespeicherteFassung, istAnderes: Bool, abschnitte: [Abschnitt], stelle: Textstelle?,
        gesucht: Bool, seitenbild: Seitenbildansicht?, adresse: Pflegeadresse
    ) {
        let sha256 = gespeichert.fassung.sha256
        name = Anzeigetext.sicher(Dateiname.anzeige(gespeichert.fassung.datei))
        andere = istAnderes ? Anzeigetext.sicher(gespeichert.vorschrift.kurz) : nil
        let abschnitt = stelle?.abschnitt ?? abschnitte.first?.ordnung ?? 0
        let fundstelle = Adresse("/f/\(sha256)/\(abschnitt)")
        let markiert = stelle.map {
            fundstelle.mit("von", String($0.bereich.lowerBound)).mit("bis", String($0.bereich.upperBound))
        }
        lesenHref = (markiert ?? fundstelle).mit(adresse.stichtag).text
        originalHref = "/f/\(sha256)/original"
        self.seitenbild = seitenbild
        let gezeigte = seitenbild == nil ? Self.auswahl(abschnitte, um: stelle) : []
        abschnittstexte = gezeigte.map { Abschnittstext($0, stelle: stelle) }
        hatMarke = abschnittstexte.contains { text in
            text.zeilen.contains { $0.laeufe.contains(where: \.istStelle) }
        }
        var hinweise: [String] = []
        if gesucht, stelle == nil {
            hinweise.append("Die Worte, auf denen die Frage beruht, stehen so nicht im gelesenen Text.")
        }
        if seitenbild == nil, gezeigte.count < abschnitte.filter({ !$0.text.isEmpty }).count {
            hinweise.append("Das Dokument ist lang; gezeigt ist nur der Teil um die Stelle.")
        }
        self.hinweise = hinweise
    }

    /// All of them, or of a long text the one with the place and its neighbours.
    private static func auswahl(_ abschnitte: [Abschnitt], um stelle: Textstelle?) -> [Abschnitt] {
        let mitText = abschnitte.filter { !$0.text.isEmpty }
        guard mitText.reduce(0, { $0 + $1.text.utf8.count }) > groessterText else { return mitText }
        let mitte = stelle.flatMap { stelle in mitText.firstIndex { $0.ordnung == stelle.abschnitt } } ?? 0
        return Array(mitText[max(0, mitte - 1)...min(mitText.count - 1, mitte + 1)])
    }
}

extension Pflegedokumentansicht.Abschnittstext {
    init(_ abschnitt: Abschnitt, stelle: Textstelle?) {
        let marke = stelle.flatMap { $0.abschnitt == abschnitt.ordnung ? $0.bereich : nil }
        let name = [abschnitt.bezeichnung, abschnitt.ueberschrift].filter { !$0.isEmpty }.joined(separator: " ")
        ueberschrift = Anzeigetext.sicher(name.isEmpty ? (abschnitt.istKopf ? "Kopf" : "Text") : name)
        // Several Abschnitte on one page would repeat the ids of their parts.
        zeilen = Textsatz(abschnitt, marke: marke).zeilen().map { zeile in
            var zeile = zeile
            zeile.anker = nil
            return zeile
        }
    }
}

extension Seitenbildansicht {
    /// A page in the Erlasspflege, with the words of a place marked.
    init(_ seite: Seite, von gespeichert: GespeicherteFassung, stelle: Textstelle?, adresse: Pflegeadresse) {
        let gesamt = max(seite.nummer, gespeichert.fassung.seiten)
        func href(_ nummer: Int) -> String { adresse.mit { ($0.seite, $0.ansicht) = (nummer, .dokument) }.href }
        let woerter = seite.woerter.filter { wort in
            stelle.map { $0.abschnitt == wort.abschnitt && $0.bereich.overlaps(wort.bereich) } ?? false
        }
        self.init(
            nummer: seite.nummer, gesamt: gesamt,
            bildHref: "/f/\(gespeichert.fassung.sha256)/seite/\(seite.nummer).jpg",
            breite: Self.punkt(seite.breite), hoehe: Self.punkt(seite.hoehe), kaesten: Self.zeilenkaesten(woerter),
            vorigeHref: seite.nummer > 1 ? href(seite.nummer - 1) : nil,
            naechsteHref: seite.nummer < gesamt ? href(seite.nummer + 1) : nil, zeigtBild: true, textHref: "",
            ansichtHref: "", beschreibung: "Seite \(seite.nummer) von \(gesamt) des Originals")
    }
}
