// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird

/// `/erlasspflege/dokument/<sha256>/loeschen`: says what goes when a document is deleted for good, has it confirmed, and
/// shows what went.
struct LoeschSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand
    let schutz: Formularschutz
    let anmeldung: Anmeldung

    init(seiten: Seitenbau, bestand: Bestand, schutz: Formularschutz) {
        self.seiten = seiten
        self.bestand = bestand
        self.schutz = schutz
        anmeldung = Anmeldung(rolle: seiten.dependencies.rolle)
    }

    static func href(_ sha256: String, _ anfrage: Anfrage) -> String {
        anfrage.href("/erlasspflege/dokument/\(sha256)/loeschen")
    }

    func register(on router: Router<BasicRequestContext>) {
        router.get("/erlasspflege/dokument/:sha/loeschen") { request, context in
            let fassung = try Fassungsadresse.fassung(context, in: try await bestand.aktuell())
            return try await frage(fassung, Anfrage(request, heute: seiten.heute))
        }
        router.post("/erlasspflege/dokument/:sha/loeschen") { request, context in
            let fassung = try Fassungsadresse.fassung(context, in: try await bestand.aktuell())
            let eingabe = try await Pflegeeingabe(request)
            let anfrage = Anfrage(
                pfad: "/erlasspflege/dokument/\(fassung.fassung.sha256)/loeschen", felder: [], heute: seiten.heute)
            guard schutz.istAktuell(eingabe[Formularschutz.feld]) else {
                return try await frage(
                    fassung, anfrage, status: .conflict,
                    fehler: "Das Programm wurde inzwischen neu gestartet. Bitte bestätigen Sie noch einmal.")
            }
            guard eingabe["bestaetigt"] == "ja" else {
                return try await frage(
                    fassung, anfrage, status: .unprocessableContent,
                    fehler: "Nichts wurde gelöscht: Bitte bestätigen Sie zuerst mit dem Häkchen.")
            }
            return try await loesche(fassung, anfrage, durch: anmeldung.akteur(request))
        }
    }

    private func frage(
        _ fassung: GespeicherteFassung, _ anfrage: Anfrage, status: HTTPResponse.Status = .ok, fehler: String? = nil
    ) async throws -> Response {
        let ansicht = Loeschansicht(
            fassung, orte: try await orte(fassung), bleibt: try await bleibt(fassung), marke: schutz.marke,
            fehler: fehler, anfrage: anfrage)
        return try seiten.seite(
            ansicht, template: "loeschen", titel: "Dokument löschen", ort: .erlasspflege, anfrage: anfrage,
            status: status)
    }

    private func loesche(
        _ fassung: GespeicherteFassung, _ anfrage: Anfrage, durch akteur: Akteur
    ) async throws -> Response {
        let bleibt = try await bleibt(fassung)
        let bericht = try await seiten.dependencies.loesche([fassung.fassung.sha256], akteur.rolle)
        let ansicht = Loeschansicht(fassung, bericht: bericht, bleibt: bleibt, anfrage: anfrage)
        return try seiten.seite(
            ansicht, template: "loeschen", titel: "Dokument gelöscht", ort: .erlasspflege, anfrage: anfrage)
    }

    /// All files of the ledger with these bytes.
    private func orte(_ fassung: GespeicherteFassung) async throws -> [Dateiort] {
        try await bestand.corpus.ledger().filter {
            $0.ergebnis.sha256 == fassung.fassung.sha256 && $0.ergebnis.ausgang != .geloescht
        }.map(\.ergebnis.ort)
    }

    private func bleibt(_ fassung: GespeicherteFassung) async throws -> [GespeicherteFassung] {
        try await bestand.corpus.snapshot().weitereDateien(ausser: [fassung.fassung.sha256])
    }
}

/// The page that asks, or says what was done.
struct Loeschansicht: Sendable {
    let kurz: String
    let titel: String
    let dokumentHref: String
    let aufnahmebuchHref: String
    /// Files that go.
    let dateien: [String]
    /// Files that keep the same decree.
    let bleibt: [Verweis]
    let frage: Frage?
    let entfernt: [Posten]

    struct Verweis: Sendable {
        let name: String
        let href: String
    }

    struct Posten: Sendable {
        let was: String
        let anzahl: String
    }

    struct Frage: Sendable {
        let pfad: String
        let marke: String
        let fehler: String?
    }

    init(
        _ fassung: GespeicherteFassung, orte: [Dateiort], bleibt: [GespeicherteFassung], marke: String,
        fehler: String?, anfrage: Anfrage
    ) {
        self.init(
            fassung, dateien: orte.isEmpty ? [fassung.fassung.datei] : orte.map(\.datei), bleibt: bleibt,
            frage: Frage(
                pfad: "/erlasspflege/dokument/\(fassung.fassung.sha256)/loeschen", marke: marke, fehler: fehler),
            entfernt: [], anfrage: anfrage)
    }

    init(
        _ fassung: GespeicherteFassung, bericht: Loeschbericht, bleibt: [GespeicherteFassung], anfrage: Anfrage
    ) {
        self.init(
            fassung, dateien: bericht.eintraege.map(\.ergebnis.datei), bleibt: bleibt, frage: nil,
            entfernt: bericht.entfernt.map { Posten(was: $0.was, anzahl: Anzeigetext.zahl($0.anzahl)) },
            anfrage: anfrage)
    }

    private init(
        _ fassung: GespeicherteFassung, dateien: [String], bleibt: [GespeicherteFassung], frage: Frage?,
        entfernt: [Posten], anfrage: Anfrage
    ) {
        kurz = Anzeigetext.sicher(fassung.vorschrift.kurz)
        titel = Anzeigetext.sicher(fassung.vorschrift.titel)
        dokumentHref = anfrage.href("/erlasspflege/dokument/\(fassung.fassung.sha256)")
        aufnahmebuchHref = anfrage.href("/aufnahmebuch")
        self.dateien = dateien.map(Anzeigetext.sicher)
        self.bleibt = bleibt.map {
            Verweis(
                name: Anzeigetext.sicher($0.fassung.datei),
                href: anfrage.href("/erlasspflege/dokument/\($0.fassung.sha256)"))
        }
        self.frage = frage
        self.entfernt = entfernt
    }
}
