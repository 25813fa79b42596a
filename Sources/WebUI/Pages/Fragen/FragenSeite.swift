// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Casework
import Corpus
import Hummingbird
import Logging
import Norms
import Retrieval

/// `/` and `/fragen?frage=…&stichtag=…`: a question and its answer beside its sources.
struct FragenSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand
    /// Of the forms below statements and below answers that found nothing; nil where nobody takes a Rückmeldung in.
    let marke: String?

    func register(on router: Router<BasicRequestContext>) {
        router.get("/") { request, context in try await self.response(request, context) }
        router.get("/fragen") { request, context in try await self.response(request, context) }
    }

    private func response(_ request: Request, _ context: some RequestContext) async throws -> Response {
        let anfrage = Anfrage(request, heute: seiten.heute)
        let frage = Frage(anfrage)
        var ansicht = FragenAnsicht(frage, stichtag: anfrage.stichtag.deutsch)
        if frage.fehler != nil { return try seite(ansicht, anfrage, status: .badRequest) }
        guard !frage.text.isEmpty else {
            ansicht.leer = try await leer(anfrage)
            return try seite(ansicht, anfrage)
        }
        do {
            let gespraech = Gespraech(anfrage)
            ansicht.gespraech = try await verlauf(gespraech, frage: frage.text, anfrage: anfrage)
            try await beantworte(frage.text, gespraech: gespraech, anfrage: anfrage, in: &ansicht)
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

    /// The earlier questions, answered anew as of the Stichtag; nil if this is the first.
    private func verlauf(
        _ gespraech: Gespraech, frage: String, anfrage: Anfrage
    ) async throws -> Gespraechsansicht? {
        guard !gespraech.fragen.isEmpty else { return nil }
        var runden: [Gespraechsansicht.Runde] = []
        for (index, frage) in gespraech.fragen.enumerated() {
            let davor = gespraech.bis(index)
            let antwort = try await seiten.dependencies.answerer.berichte(
                auf: .init(text: frage, zuvor: davor.zuvor, stichtag: anfrage.stichtag), entwerfen: false
            ) { _ in }.antwort
            runden.append(.init(frage, antwort, href: davor.adresse("/fragen", frage: frage, anfrage: anfrage).text))
        }
        return Gespraechsansicht(gespraech, frage: frage, runden: runden, anfrage: anfrage)
    }

    /// Asks and fills in the state that fits the outcome.
    private func beantworte(
        _ frage: String, gespraech: Gespraech, anfrage: Anfrage, in ansicht: inout FragenAnsicht
    ) async throws {
        let istEntwurf = anfrage["entwurf"] == "ja"
        let bericht = try await seiten.dependencies.answerer.berichte(
            auf: .init(text: frage, zuvor: gespraech.zuvor, stichtag: anfrage.stichtag), entwerfen: istEntwurf
        ) { _ in }
        let antwort = bericht.antwort
        switch antwort.status {
        case .vollstaendig, .teilweise:
            ansicht.nachfragefeld = Nachfragefeld(gespraech.mit(frage), anfrage)
            ansicht.antwort = Antwortansicht(
                bericht, gespraech: gespraech, frage: frage, anfrage: anfrage, marke: marke)
            ansicht.vorgangHref = try await vorgangHref(frage, anfrage: anfrage)
            ansicht.hatRueckgemeldet = anfrage["rueckmeldung"] == RueckmeldungSeite.zumEntwurf
            if !istEntwurf, !ansicht.hatRueckgemeldet {
                ansicht.entwurf = Entwurfsfeld(
                    seiten.dependencies.answerer.entwurfslage, gespraech: gespraech, frage: frage, anfrage: anfrage)
            }
        case .keineFundstelle:
            ansicht.nachfragefeld = Nachfragefeld(gespraech.mit(frage), anfrage)
            ansicht.ohneFundstelle = OhneFundstelleAnsicht(
                antwort, suche: antwort.suche, frage: frage, anfrage: anfrage, marke: marke)
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

    /// Leads to the form of a new Vorgang if a check list is approved for what the question is about.
    private func vorgangHref(_ frage: String, anfrage: Anfrage) async throws -> String? {
        guard let zugang = seiten.dependencies.vorgaenge else { return nil }
        let schemata = try await zugang.schemata(anfrage.stichtag)
        return zugang.erkenneAnliegen(frage).first { anliegen in schemata.contains { $0.anliegen == anliegen } }.map {
            Adresse(VorgaengeSeite.pfad).mit("anliegen", $0).mit(anfrage.stichtagFeld).text
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
    init(_ antwort: Antwort, suche: SearchResult?, frage: String, anfrage: Anfrage, marke: String?) {
        stichtag = antwort.stichtag.deutsch
        verstanden = suche?.verstanden.map(Anzeigetext.sicher) ?? []
        hinweise = antwort.hinweise.map(Anzeigetext.sicher)
        naechste = (suche?.hits ?? []).prefix(5).map { Trefferansicht($0, anfrage: anfrage) }
        verworfen = Verworfenansicht(antwort.verworfen, anfrage: anfrage)
        let suchadresse = Adresse("/suche").mit("q", frage).mit(anfrage.stichtagFeld)
        sucheHref = suchadresse.text
        sucheAusserKraftHref = suchadresse.mit("auch-ausser-kraft", "ja").text
        vorschlag = Stichtagvorschlag(antwort, frage: frage, gespraech: Gespraech(anfrage))
        heuteHref = anfrage.stichtag == anfrage.heute ? nil : Adresse("/fragen").mit("frage", frage).text
        rueckmeldung = marke.map { Rueckmeldungsformular(ohneFundstelle: antwort, anfrage: anfrage, marke: $0) }
    }
}
