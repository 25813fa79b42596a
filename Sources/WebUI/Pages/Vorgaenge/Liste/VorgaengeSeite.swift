// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms

/// `/vorgaenge`: the cases on the desk, those with the nearest Frist first, and the form that begins a new one.
struct VorgaengeSeite: Sendable {
    let seiten: Seitenbau
    let schutz: Formularschutz
    let zugang: Vorgangszugang

    static let pfad = "/vorgaenge"

    func register(on router: Router<BasicRequestContext>) {
        router.get(RouterPath(Self.pfad)) { request, _ in
            try await self.liste(Anfrage(request, heute: seiten.heute))
        }
        router.post(RouterPath(Self.pfad)) { request, _ in try await self.eroeffne(request) }
    }

    private func liste(
        _ anfrage: Anfrage, wiederholung: Vorgangsort.Wiederholung? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let filter = Vorgangsfilter(anfrage)
        let anzahl = try await zugang.speicher.anzahl(filter.auswahl)
        let seite = filter.seite(von: anzahl)
        let zeilen = try await zugang.speicher.zeilen(
            filter.auswahl, ab: (seite - 1) * Vorgangsfilter.seitenlaenge, hoechstens: Vorgangsfilter.seitenlaenge)
        let ansicht = Vorgangsliste(
            zeilen, anzahl: anzahl, seite: seite, filter: filter, namen: try await namen(zeilen),
            neu: Neuformular(
                try await zugang.schemata(anfrage.stichtag), marke: schutz.marke, wiederholung: wiederholung,
                istErster: anzahl == 0 && !filter.istGesetzt, anfrage: anfrage), anfrage: anfrage)
        return try seiten.seite(
            ansicht, template: "vorgaenge", titel: "Vorgänge", ort: .vorgaenge, anfrage: anfrage,
            formular: "filter-form", status: anfrage.ungueltigerStichtag == nil ? status : .badRequest)
    }

    /// Names of the check lists in these rows.
    private func namen(_ zeilen: [Vorgangszeile]) async throws -> [Schemaverweis: String] {
        var namen: [Schemaverweis: String] = [:]
        for verweis in Set(zeilen.map(\.schema)) { namen[verweis] = try await zugang.schema(verweis)?.name }
        return namen
    }

    private func eroeffne(_ request: Request) async throws -> Response {
        let eingabe = try await Pflegeeingabe(request)
        let tag = eingabe.felder.filter { $0.name == "stichtag" && Stichtag(eingabe: $0.wert.trimmed) != nil }
        let anfrage = Anfrage(pfad: Self.pfad, felder: tag, heute: seiten.heute)
        func wiederholt(_ status: HTTPResponse.Status, _ fehler: String) async throws -> Response {
            try await liste(
                anfrage, wiederholung: .init(formular: Neuformular.name, eingabe: eingabe, fehler: fehler),
                status: status)
        }
        guard schutz.istAktuell(eingabe[Formularschutz.feld]) else {
            return try await wiederholt(
                .conflict, "Das Programm wurde inzwischen neu gestartet. Bitte senden Sie die Angaben noch einmal.")
        }
        do {
            let schritt = try await eroeffnung(eingabe, anfrage)
            let vorgang = try await zugang.sachbearbeitung.tue(
                schritt, vorgang: nil, erwartet: nil, gezeigt: [],
                durch: Anmeldung(rolle: zugang.rolle).akteur(request))
            return Response.redirect(
                to: Adresse(Vorgangsort.pfad(vorgang.id)).mit("getan", "eroeffnet").text, type: .normal)
        } catch let fehler as Eingabefehler {
            return try await wiederholt(.unprocessableContent, fehler.grund)
        } catch let fehler as Vorgangsfehler {
            return try await wiederholt(.unprocessableContent, fehler.description)
        }
    }

    private func eroeffnung(_ eingabe: Pflegeeingabe, _ anfrage: Anfrage) async throws -> Vorgangsschritt {
        guard !eingabe["referenz"].isEmpty else {
            throw Eingabefehler(grund: "Bitte geben Sie ein Aktenzeichen an.")
        }
        guard let stichtag = Stichtag(eingabe: eingabe["stichtag"]) else {
            throw Eingabefehler.keinTag(eingabe["stichtag"], name: "Stichtag")
        }
        guard !eingabe["schema"].isEmpty else {
            throw Eingabefehler(grund: "Bitte wählen Sie, was zu prüfen ist.")
        }
        guard let schema = try await zugang.schemata(stichtag).first(where: { $0.kennung == eingabe["schema"] }) else {
            throw Eingabefehler(
                grund: "Für den \(stichtag.deutsch) gibt es kein freigegebenes Prüfschema dieser Art. Bitte wählen Sie "
                    + "ein anderes oder einen anderen Stichtag.")
        }
        return .eroeffnet(referenz: eingabe["referenz"], schema: schema.verweis, stichtag: stichtag)
    }
}
