// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Hummingbird
import Logging
import Norms
import Retrieval

/// `/` and `/fragen?frage=…&stichtag=…`: a question and its answer beside its sources.
struct FragenSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand
    /// Of the forms below statements; nil where nobody takes a Rückmeldung in.
    let marke: String?

    func register(on router: Router<BasicRequestContext>) {
        router.get("/") { request, context in try await self.response(request, context) }
        router.get("/fragen") { request, context in try await self.response(request, context) }
    }

    private func response(_ request: Request, _ context: some RequestContext) async throws -> Response {
        let anfrage = Anfrage(request, heute: seiten.heute)
        let frage = Frage(anfrage)
        var ansicht = FragenAnsicht(frage, stichtag: anfrage.stichtag.deutsch)
        ansicht.nachfrage = Nachfrageansicht(anfrage, frage: frage.text)
        if frage.fehler != nil { return try seite(ansicht, anfrage, status: .badRequest) }
        guard !frage.text.isEmpty else {
            ansicht.leer = try await leer(anfrage)
            return try seite(ansicht, anfrage)
        }
        do {
            try await beantworte(frage.text, anfrage: anfrage, in: &ansicht)
        } catch {
            context.logger.error("Frage gescheitert", metadata: ["fehler": "\(error)"])
            ansicht.gescheitert = Self.gescheitert
            return try seite(ansicht, anfrage, status: .internalServerError)
        }
        return try seite(ansicht, anfrage)
    }

    private func seite(
        _ ansicht: FragenAnsicht, _ anfrage: Anfrage, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let titel = ansicht.frage.isEmpty ? "Fragen" : Anzeigetext.gekuerzt(ansicht.frage, laenge: 60)
        return try seiten.seite(
            ansicht, template: "fragen", titel: titel, ort: .fragen, anfrage: anfrage, formular: "frage-form",
            status: status)
    }

    /// Asks and fills in the state that fits the outcome.
    private func beantworte(_ frage: String, anfrage: Anfrage, in ansicht: inout FragenAnsicht) async throws {
        let dependencies = seiten.dependencies
        let antwort = try await dependencies.answerer.antwort(
            auf: frage, zuvor: ansicht.nachfrage?.zuvor, stichtag: anfrage.stichtag)
        let ergebnis = antwort.suche
        switch antwort.status {
        case .vollstaendig, .teilweise:
            ansicht.nachfragefeld = Nachfragefeld(anfrage, frage: frage, nachfrage: ansicht.nachfrage)
            ansicht.antwort = Antwortansicht(antwort, suche: ergebnis, anfrage: anfrage, marke: marke)
        case .keineFundstelle:
            ansicht.nachfragefeld = Nachfragefeld(anfrage, frage: frage, nachfrage: ansicht.nachfrage)
            ansicht.ohneFundstelle = OhneFundstelleAnsicht(antwort, suche: ergebnis, frage: frage, anfrage: anfrage)
        case .abgelehnt:
            ansicht.abgelehnt = Meldungsansicht(
                ueberschrift: "Diese Frage beantwortet Fundstelle nicht",
                text: "Fundstelle nennt Vorschriften. Es bewertet keine Personen und trifft keine Entscheidungen.",
                hinweise: antwort.hinweise.map(Anzeigetext.sicher))
        case .fehler:
            ansicht.gescheitert = Meldungsansicht(
                ueberschrift: Self.gescheitert.ueberschrift, text: Self.gescheitert.text,
                hinweise: antwort.hinweise.map(Anzeigetext.sicher))
        }
    }

    private static let gescheitert = Meldungsansicht(
        ueberschrift: "Die Frage konnte nicht beantwortet werden",
        text: "Bei der Suche ist ein Fehler aufgetreten. Ihre Frage steht noch oben; bitte versuchen Sie es noch "
            + "einmal. Bleibt der Fehler, wenden Sie sich an Ihre IT; die Ursache steht im Protokoll.",
        hinweise: [])

    private func leer(_ anfrage: Anfrage) async throws -> Leeransicht {
        let tafel = try await bestand.aktuell()
        let beispiele = Beispielfrage.texte.map { text in
            Beispielfrage(
                text: text, href: Adresse("/fragen").mit("frage", text).mit(anfrage.stichtagFeld).text)
        }
        return Leeransicht(beispiele: beispiele, bestand: Bestandsansicht(tafel, anfrage: anfrage))
    }
}

extension Bestandsansicht {
    /// Nil while the corpus is empty.
    init?(_ tafel: Bestandstafel, anfrage: Anfrage) {
        guard !tafel.werke.isEmpty else { return nil }
        vorschriften = Anzeigetext.zahl(tafel.werke.count)
        fassungen = Anzeigetext.zahl(tafel.fassungen.count)
        inKraft = Anzeigetext.zahl(
            tafel.werke.count { werk in
                werk.fassungen.contains { $0.geltung(am: anfrage.stichtag).status == .inKraft }
            })
        stand = tafel.fassungen.values.compactMap(\.fassung.bekanntAb).filter { $0 <= anfrage.heute }.max()?.deutsch
        listeHref = anfrage.href("/vorschriften")
    }
}

extension OhneFundstelleAnsicht {
    init(_ antwort: Antwort, suche: SearchResult?, frage: String, anfrage: Anfrage) {
        stichtag = antwort.stichtag.deutsch
        verstanden = suche?.verstanden.map(Anzeigetext.sicher) ?? []
        hinweise = antwort.hinweise.map(Anzeigetext.sicher)
        naechste = (suche?.hits ?? []).prefix(3).map { Trefferansicht($0, anfrage: anfrage) }
        verworfen = Verworfenansicht(antwort.verworfen, anfrage: anfrage)
        let suchadresse = Adresse("/suche").mit("q", frage).mit(anfrage.stichtagFeld)
        sucheHref = suchadresse.text
        sucheAusserKraftHref = suchadresse.mit("auch-ausser-kraft", "ja").text
        vorschlag = Stichtagvorschlag(antwort, anfrage: anfrage)
        heuteHref = anfrage.stichtag == anfrage.heute ? nil : Adresse("/fragen").mit("frage", frage).text
    }
}
