// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// A page of the ledger.
struct Aufnahmebuchansicht: Sendable {
    let text: String
    let arten: [Auswahloption]
    let zahlen: [Zahl]
    let anzahl: String
    let istLeer: Bool
    let buchIstLeer: Bool
    let alleHref: String
    let csvHref: String
    let zeilen: [Zeile]
    let blaettern: Blaettern?
    let unterseiten: [Unterseite]

    /// Rows of a page.
    static let seitenlaenge = 50

    /// How many files have an outcome, and the way to them.
    struct Zahl: Sendable {
        let name: String
        let anzahl: String
        let href: String
    }

    struct Zeile: Sendable {
        let name: String
        let ordner: String
        let href: String?
        let ergebnis: Ergebnisansicht
        let zeit: String
        /// „Erlass v. 12.02.2025, 523-26.02.09“ and its title.
        let kurz: String?
        let titel: String?
        let hinweise: [String]
    }

    init(_ eintraege: [Bucheintrag], anfrage: Anfrage) {
        let auswahl = Aufnahmebuchauswahl(anfrage)
        let treffer = auswahl.passende(eintraege)
        text = auswahl.text
        arten = Buchauswahl.allCases.map {
            Auswahloption(wert: $0.rawValue, name: $0.name, gewaehlt: $0 == auswahl.art)
        }
        zahlen = Buchauswahl.allCases.compactMap { art in
            let anzahl = eintraege.count(where: art.passt)
            guard anzahl > 0, art != .hinweise else { return nil }
            return Zahl(
                name: art.name, anzahl: Anzeigetext.zahl(anzahl),
                href: Adresse("/aufnahmebuch").mit("ergebnis", art.rawValue).mit(anfrage.stichtagFeld).text)
        }
        anzahl = treffer.count == 1 ? "1 Datei" : "\(Anzeigetext.zahl(treffer.count)) Dateien"
        istLeer = treffer.isEmpty
        buchIstLeer = eintraege.isEmpty
        alleHref = anfrage.href("/aufnahmebuch")
        csvHref =
            Adresse("/aufnahmebuch.csv", felder: anfrage.felder.filter { $0.name != "seite" && !$0.wert.isEmpty })
            .text
        let seiten = max(1, (treffer.count + Self.seitenlaenge - 1) / Self.seitenlaenge)
        let seite = min(max(1, Int(anfrage["seite"]) ?? 1), seiten)
        zeilen = treffer.dropFirst((seite - 1) * Self.seitenlaenge).prefix(Self.seitenlaenge).map {
            Zeile($0, anfrage: anfrage)
        }
        blaettern = Blaettern(seite: seite, von: seiten, anfrage: anfrage)
        unterseiten = Unterseite.alle(aktuell: "/aufnahmebuch", anfrage: anfrage)
    }
}

extension Aufnahmebuchansicht.Zeile {
    init(_ eintrag: Bucheintrag, anfrage: Anfrage) {
        name = Anzeigetext.sicher(eintrag.ergebnis.datei)
        ordner = Anzeigetext.sicher(eintrag.ergebnis.ordner)
        href = eintrag.gespeichert.map { anfrage.href("/f/\($0.fassung.sha256)/0") }
        ergebnis = Ergebnisansicht(eintrag)
        zeit = Zeitanzeige.uhrzeit(iso: eintrag.zeitpunkt)
        kurz = Anzeigetext.optional(eintrag.gespeichert?.vorschrift.kurz)
        titel = Anzeigetext.optional(eintrag.gespeichert?.vorschrift.titel)
        hinweise = eintrag.hinweise.map(Anzeigetext.sicher)
    }
}
