// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Norms

/// `/vergleich?alt=…&neu=…`: two wordings side by side, word by word, what differs first.
///
/// `ganz=ja` shows the lines that are the same, too; `abschnitt=3` shows the third difference alone, however long.
struct VergleichSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand

    func register(on router: Router<BasicRequestContext>) {
        router.get("/vergleich") { request, _ in try await self.response(request) }
    }

    private func response(_ request: Request) async throws -> Response {
        let anfrage = Anfrage(request, heute: seiten.heute)
        let tafel = try await bestand.aktuell()
        guard let alt = tafel.fassungen[anfrage["alt"]], let neu = tafel.fassungen[anfrage["neu"]] else {
            throw Seitenfehler.nichtGefunden(
                "Zum Vergleichen fehlt mindestens eine der beiden Fassungen. Bitte wählen Sie sie auf der Seite der "
                    + "Vorschrift unter „Fassungen“ aus.")
        }
        let netz = try await seiten.dependencies.aenderungen.netz()
        let vergleich = Fassungsvergleich(
            alt: try await bestand.corpus.abschnitte(fassung: alt.fassung.sha256),
            neu: try await bestand.corpus.abschnitte(fassung: neu.fassung.sha256))
        let ansicht = VergleichAnsicht(
            vergleich, alt: alt, neu: neu,
            auswahl: Vergleichsauswahl(alt: alt, neu: neu, netz: netz, tafel: tafel, anfrage: anfrage), tafel: tafel,
            anfrage: anfrage)
        return try seiten.seite(
            ansicht, template: "vergleich", titel: "Vergleich: \(ansicht.name)", ort: .vorschriften, anfrage: anfrage)
    }
}
