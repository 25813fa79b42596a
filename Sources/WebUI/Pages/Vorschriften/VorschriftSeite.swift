// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Norms

/// `/vorschriften/<name>`: a Vorschrift with its Fassungen and the outline of one of them.
///
/// `?norm=§ 16b` leads on to that provision in the wording of the Stichtag.
struct VorschriftSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand

    func register(on router: Router<BasicRequestContext>) {
        router.get("/vorschriften/:slug") { request, context in try await self.response(request, context) }
    }

    private func response(_ request: Request, _ context: some RequestContext) async throws -> Response {
        let anfrage = Anfrage(request, heute: seiten.heute)
        let tafel = try await bestand.aktuell()
        let gleichnamige = tafel.werke(slug: context.parameters.get("slug") ?? "")
        let gewaehlt = gleichnamige.filter { $0.vorschrift.kennung == anfrage["kennung"] }
        let werke = gewaehlt.isEmpty ? gleichnamige : gewaehlt
        guard let werk = werke.first else {
            throw Seitenfehler.nichtGefunden("Diese Vorschrift ist im Bestand nicht enthalten.")
        }
        guard werke.count == 1 else { return try auswahl(werke, anfrage) }
        let fassung = Self.fassung(werk, anfrage: anfrage)
        let abschnitte = try await bestand.corpus.abschnitte(fassung: fassung.fassung.sha256)
        if !anfrage["norm"].isEmpty {
            return try weiterleitung(anfrage, werk: werk, fassung: fassung, abschnitte: abschnitte)
        }
        let netz = try await seiten.dependencies.aenderungen.netz()
        let ansicht = VorschriftAnsicht(
            werk, fassung: fassung, abschnitte: abschnitte, netz: netz, tafel: tafel, anfrage: anfrage)
        return try seiten.seite(
            ansicht, template: "vorschrift", titel: ansicht.kurz, ort: .vorschriften, anfrage: anfrage)
    }

    /// The wording asked for by sha256, else the one of the Stichtag.
    private static func fassung(_ werk: Werk, anfrage: Anfrage) -> GespeicherteFassung {
        werk.fassungen.first { $0.fassung.sha256 == anfrage["fassung"] }
            ?? werk.fassung(am: anfrage.stichtag) ?? werk.fassungen[werk.fassungen.count - 1]
    }

    private func weiterleitung(
        _ anfrage: Anfrage, werk: Werk, fassung: GespeicherteFassung, abschnitte: [Abschnitt]
    ) throws -> Response {
        let norm = anfrage["norm"]
        guard let abschnitt = abschnitte.first(where: { $0.bezeichnung == norm && !$0.istGliederung }) else {
            throw Seitenfehler.nichtGefunden(
                "„\(Anzeigetext.sicher(Anzeigetext.gekuerzt(norm, laenge: 40)))“ gibt es in der Fassung von "
                    + "„\(Anzeigetext.sicher(werk.vorschrift.kurz))“ nicht, die am \(anfrage.stichtag.deutsch) gilt.")
        }
        return Response.redirect(
            to: anfrage.href("/f/\(fassung.fassung.sha256)/\(abschnitt.ordnung)"), type: .normal)
    }

    private func auswahl(_ werke: [Werk], _ anfrage: Anfrage) throws -> Response {
        let ansicht = Auswahlansicht(
            werke: werke.map { werk in
                Querverweis(
                    name: "\(werk.vorschrift.kurz): \(werk.vorschrift.titel)",
                    href: Adresse(werk.pfad).mit("kennung", werk.vorschrift.kennung).mit(anfrage.stichtagFeld).text)
            })
        return try seiten.seite(
            ansicht, template: "auswahl", titel: "Welche Vorschrift?", ort: .vorschriften, anfrage: anfrage)
    }
}

/// Several Vorschriften share a readable address; the reader chooses.
struct Auswahlansicht: Sendable {
    let werke: [Querverweis]
}
