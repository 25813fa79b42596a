// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Norms

/// `/aufnahmebuch`: every file that was ever taken in or rejected, to be filtered and paged through; `.csv` for
/// spreadsheets.
struct AufnahmebuchSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand

    func register(on router: Router<BasicRequestContext>) {
        router.get("/aufnahmebuch") { request, _ in
            let anfrage = Anfrage(request, heute: seiten.heute)
            let ansicht = Aufnahmebuchansicht(try await eintraege(), anfrage: anfrage)
            return try seiten.seite(
                ansicht, template: "aufnahmebuch", titel: "Aufnahmebuch", ort: .eingang, anfrage: anfrage)
        }
        router.get("/aufnahmebuch.csv") { request, _ in
            let anfrage = Anfrage(request, heute: seiten.heute)
            let auswahl = Aufnahmebuchauswahl(anfrage).passende(try await eintraege())
            return CSVAntwort.response(
                [Bucheintrag.spalten] + auswahl.map(\.spalten), name: "aufnahmebuch-\(seiten.heute.iso).csv")
        }
    }

    private func eintraege() async throws -> [Bucheintrag] {
        let tafel = try await bestand.aktuell()
        return try await bestand.corpus.ledger().map { Bucheintrag($0, fassungen: tafel.fassungen) }
    }
}

extension Bucheintrag {
    /// What the file turned out to be, in small letters with its path, to look for words in.
    var suchtext: String {
        let vorschrift = gespeichert?.vorschrift
        return [
            ergebnis.ordner, ergebnis.datei, vorschrift?.kurz ?? "", vorschrift?.titel ?? "",
            vorschrift?.normgeber ?? "", hinweise.joined(separator: " "),
        ].joined(separator: "\n").lowercased()
    }

    static let spalten = [
        "Datei", "Ordner", "Ergebnis", "Zuletzt gesehen", "Vorschrift", "Titel", "Aktenzeichen", "Datum", "Normgeber",
        "Seiten", "Hinweise", "SHA-256",
    ]

    var spalten: [String] {
        let vorschrift = gespeichert?.vorschrift
        return [
            ergebnis.datei, ergebnis.ordner, Ergebnisansicht(self).text, zeitpunkt, vorschrift?.kurz ?? "",
            vorschrift?.titel ?? "", vorschrift?.aktenzeichen ?? "", vorschrift?.datum?.deutsch ?? "",
            vorschrift?.normgeber ?? "", gespeichert.map { String($0.fassung.seiten) } ?? "",
            hinweise.joined(separator: " "), ergebnis.sha256,
        ]
    }
}

extension Ergebnisansicht {
    /// The outcome as it stands today: taken in, in other words than at the first time.
    init(_ eintrag: Bucheintrag) {
        switch eintrag.ergebnis.ausgang {
        case .neu where eintrag.istDoppelt, .ersetzt where eintrag.istDoppelt, .unveraendert where eintrag.istDoppelt:
            self.init(art: "neutral", text: "doppelt")
        case .unveraendert: self.init(art: "gut", text: "aufgenommen")
        case let ausgang: self.init(ausgang)
        }
    }
}

/// Which rows of the ledger are asked for.
struct Aufnahmebuchauswahl: Sendable {
    let art: Buchauswahl?
    let text: String

    init(_ anfrage: Anfrage) {
        art = Buchauswahl(rawValue: anfrage["ergebnis"])
        text = Anzeigetext.sicher(String(anfrage["text"].prefix(200)))
    }

    func passende(_ eintraege: [Bucheintrag]) -> [Bucheintrag] {
        let worte = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        return eintraege.filter { eintrag in
            guard art?.passt(eintrag) ?? true else { return false }
            guard !worte.isEmpty else { return true }
            let heuhaufen = eintrag.suchtext
            return worte.allSatisfy(heuhaufen.contains)
        }
    }
}
