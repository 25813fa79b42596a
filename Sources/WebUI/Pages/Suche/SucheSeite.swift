// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import Norms
import Retrieval

/// `/suche?q=`: the plain list of passages, without an answer.
struct SucheSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand

    static let treffer = 20

    func register(on router: Router<BasicRequestContext>) {
        router.get("/suche") { request, _ in try await self.response(request) }
    }

    private func response(_ request: Request) async throws -> Response {
        let anfrage = Anfrage(request, heute: seiten.heute)
        let frage = Frage(anfrage, feld: "q")
        let auchAusserKraft = anfrage["auch-ausser-kraft"] == "ja"
        var ergebnis: SearchResult?
        if frage.fehler == nil, !frage.text.isEmpty {
            ergebnis = try await seiten.dependencies.search.search(
                SearchRequest(
                    frage: frage.text, stichtag: anfrage.stichtag, limit: Self.treffer,
                    auchAusserKraft: auchAusserKraft))
        }
        let ansicht = Suchansicht(frage, ergebnis: ergebnis, auchAusserKraft: auchAusserKraft, anfrage: anfrage)
        let titel = frage.text.isEmpty ? "Suche" : "Suche: \(Anzeigetext.gekuerzt(frage.text, laenge: 50))"
        return try seiten.seite(
            ansicht, template: "suche", titel: titel, ort: .suche, anfrage: anfrage, formular: "suche-form",
            status: frage.fehler == nil ? .ok : .badRequest)
    }
}

struct Suchansicht: Sendable {
    let frage: String
    let fehler: String?
    let maximaleLaenge: Int
    let auchAusserKraft: Bool
    let istLeer: Bool
    let stichtag: String
    let ergebnis: Ergebnis?

    struct Ergebnis: Sendable {
        let anzahl: String
        let ohneTreffer: Bool
        let treffer: [Trefferansicht]
        let verstanden: [String]
        /// What must be known about the search itself.
        let hinweise: [String]
        let verworfen: Verworfenansicht?
        let zeiten: [Zeitansicht]
        /// Set where nothing was found and the search can be widened.
        let weiterHref: String?
        let fragenHref: String
    }

    init(_ frage: Frage, ergebnis: SearchResult?, auchAusserKraft: Bool, anfrage: Anfrage) {
        self.frage = frage.text
        fehler = frage.fehler
        maximaleLaenge = Frage.maximaleLaenge
        self.auchAusserKraft = auchAusserKraft
        istLeer = frage.text.isEmpty
        stichtag = anfrage.stichtag.deutsch
        self.ergebnis = ergebnis.map { result in
            let anzahl = result.hits.count
            return Ergebnis(
                anzahl: anzahl == 1 ? "1 Fundstelle" : "\(Anzeigetext.zahl(anzahl)) Fundstellen",
                ohneTreffer: anzahl == 0, treffer: result.hits.map { Trefferansicht($0, anfrage: anfrage) },
                verstanden: result.verstanden.map(Anzeigetext.sicher),
                hinweise: result.hinweise.map(Anzeigetext.sicher),
                verworfen: Verworfenansicht(result.verworfen, anfrage: anfrage),
                zeiten: result.zeiten.map { Zeitansicht(schritt: $0.schritt, ms: $0.ms) },
                weiterHref: auchAusserKraft
                    ? nil
                    : Adresse("/suche").mit("q", frage.text).mit(anfrage.stichtagFeld).mit("auch-ausser-kraft", "ja")
                        .text,
                fragenHref: Adresse("/fragen").mit("frage", frage.text).mit(anfrage.stichtagFeld).text)
        }
    }
}
