// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms

/// `/vorgaenge/<id>`: one Vorgang. Every step is a form that is sent (POST) and answered with a redirect; what cannot be
/// taken in is shown again with what was typed.
struct VorgangSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand
    let schutz: Formularschutz
    let zugang: Vorgangszugang

    func register(on router: Router<BasicRequestContext>) {
        router.get("/vorgaenge/:id") { request, context in
            let akte = try await Vorgangsakte(context, in: zugang.speicher)
            return try await self.seite(
                akte, Anfrage(request, heute: seiten.heute, vorgabe: akte.vorgang.stichtag))
        }
        router.post("/vorgaenge/:id/schritt") { request, context in try await self.schritt(request, context) }
    }

    // MARK: The page

    private func seite(
        _ akte: Vorgangsakte, _ anfrage: Anfrage, wiederholung: Vorgangsort.Wiederholung? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let ort = Vorgangsort(
            vorgang: akte.vorgang, anfrage: anfrage, marke: schutz.marke, wiederholung: wiederholung)
        let bogen = try await bogen(akte.vorgang, am: anfrage.stichtag)
        let gewaehlt = gewaehlter(bogen, ort)
        let ansicht = Vorgangsansicht(
            akte, bogen, gewaehlt: gewaehlt, texte: try await texte(gewaehlt), ort: ort)
        return try seiten.seite(
            ansicht, template: "vorgang", titel: "Vorgang \(ansicht.referenz)", ort: .vorgaenge, anfrage: anfrage,
            status: anfrage.ungueltigerStichtag == nil ? status : .badRequest)
    }

    private func bogen(_ vorgang: Vorgang, am tag: Stichtag) async throws -> Pruefbogen {
        var gedacht = vorgang
        gedacht.stichtag = tag
        return try await zugang.bogen(gedacht)
    }

    /// The point asked for, else the first open one.
    private func gewaehlter(_ bogen: Pruefbogen, _ ort: Vorgangsort) -> Punktbogen? {
        bogen.punkte.first { $0.punkt.kennung == ort.anfrage["punkt"] } ?? bogen.reihenfolge(ort.vorgang).first
    }

    /// The texts around the words that stand beside the point.
    private func texte(_ bogen: Punktbogen?) async throws -> [Fundstelle: String] {
        var texte: [Fundstelle: String] = [:]
        for stelle in bogen?.gezeigt ?? [] where texte[stelle] == nil {
            texte[stelle] = try await bestand.corpus.abschnitt(fassung: stelle.fassung, ordnung: stelle.abschnitt)?.text
        }
        return texte
    }

    // MARK: A step

    private func schritt(_ request: Request, _ context: some RequestContext) async throws -> Response {
        let akte = try await Vorgangsakte(context, in: zugang.speicher)
        let eingabe = try await Pflegeeingabe(request)
        let formular = try formular(eingabe)
        guard schutz.istAktuell(eingabe[Formularschutz.feld]) else {
            return try await wiederholt(akte, formular, eingabe, .conflict, Self.neuGestartet)
        }
        let bogen = try await zugang.bogen(akte.vorgang)
        let gezeigt = gezeigt(formular, eingabe, bogen)
        guard eingabe["gezeigt"] == Sichtmarke.von(gezeigt) else {
            return try await wiederholt(akte, formular, eingabe, .conflict, Self.andereBelege)
        }
        do {
            let schritte = try Vorgangsschritte(eingabe: eingabe, vorgang: akte.vorgang, bogen: bogen)
                .schritte(formular)
            try await tue(schritte, akte.vorgang.id, eingabe, gezeigt, durch: akteur(request))
            return Response.redirect(
                to: try await weiter(formular, eingabe, akte, istUnveraendert: schritte.isEmpty), type: .normal)
        } catch let fehler as Eingabefehler {
            return try await wiederholt(akte, formular, eingabe, .unprocessableContent, fehler.grund)
        } catch let fehler as Vorgangsfehler {
            let neu = try await Vorgangsakte(context, in: zugang.speicher)
            let status: HTTPResponse.Status = fehler == .inzwischenGeaendert ? .conflict : .unprocessableContent
            return try await wiederholt(neu, formular, eingabe, status, fehler.description)
        }
    }

    private static let neuGestartet =
        "Das Programm wurde inzwischen neu gestartet. Bitte prüfen Sie Ihre Eingabe und senden Sie sie noch einmal."
    private static let andereBelege =
        "Die Fundstellen, die hier stehen, haben sich geändert, seit Sie die Seite geöffnet haben. Bitte sehen Sie sie "
        + "an und senden Sie Ihre Eingabe dann noch einmal."

    private func formular(_ eingabe: Pflegeeingabe) throws -> Vorgangsformular {
        guard let formular = Vorgangsformular(rawValue: eingabe["schritt"]) else { throw HTTPError(.badRequest) }
        return formular
    }

    private func akteur(_ request: Request) -> Akteur {
        Anmeldung(rolle: seiten.dependencies.rolle).akteur(request)
    }

    /// The places beside the form.
    private func gezeigt(
        _ formular: Vorgangsformular, _ eingabe: Pflegeeingabe, _ bogen: Pruefbogen
    ) -> [Fundstelle] {
        switch formular {
        case .punkt: bogen.punkte.first { $0.punkt.kennung == eingabe["punkt"] }?.gezeigt ?? []
        case .unterlage: bogen.unterlagen.first { $0.kennung == eingabe["unterlage"] }?.gezeigt ?? []
        case .dauer: bogen.dauer?.gezeigt ?? []
        case .fakten, .frist, .stichtag, .abschliessen, .oeffnen: []
        }
    }

    private func tue(
        _ schritte: [Vorgangsschritt], _ id: VorgangID, _ eingabe: Pflegeeingabe, _ gezeigt: [Fundstelle],
        durch akteur: Akteur
    ) async throws {
        var erwartet = Int(eingabe["erwartet"])
        for schritt in schritte {
            let vorgang = try await zugang.sachbearbeitung.tue(
                schritt, vorgang: id, erwartet: erwartet, gezeigt: gezeigt, durch: akteur)
            erwartet = vorgang.schrittzahl
        }
    }

    /// The page again, with what was typed and why it cannot be taken in.
    private func wiederholt(
        _ akte: Vorgangsakte, _ formular: Vorgangsformular, _ eingabe: Pflegeeingabe,
        _ status: HTTPResponse.Status, _ fehler: String
    ) async throws -> Response {
        let felder = eingabe.felder.filter { ["punkt", "ansicht"].contains($0.name) }
        let anfrage = Anfrage(
            pfad: Vorgangsort.pfad(akte.vorgang.id), felder: felder, heute: seiten.heute,
            vorgabe: akte.vorgang.stichtag)
        let name: String =
            switch formular {
            case .unterlage: Unterlagenansicht.formularname(eingabe["unterlage"])
            case .frist: Fristenansicht.formularname(Int(eingabe["nummer"]) ?? 0)
            default: formular.rawValue
            }
        return try await seite(
            akte, anfrage, wiederholung: .init(formular: name, eingabe: eingabe, fehler: fehler), status: status)
    }

    // MARK: What comes next

    private func weiter(
        _ formular: Vorgangsformular, _ eingabe: Pflegeeingabe, _ vorher: Vorgangsakte, istUnveraendert: Bool
    ) async throws -> String {
        guard formular == .punkt else {
            let felder = ["punkt", "ansicht"].map { Formularfeld(name: $0, wert: eingabe[$0]) }
                .filter { !$0.wert.isEmpty }
            return Adresse(Vorgangsort.pfad(vorher.vorgang.id), felder: felder)
                .mit("getan", istUnveraendert ? "unveraendert" : formular.rawValue).text + "#\(formular.anker)"
        }
        let naechster = try await naechsterOffener(nach: eingabe["punkt"], vorher.vorgang)
        return Adresse(Vorgangsort.pfad(vorher.vorgang.id)).mit("punkt", naechster ?? eingabe["punkt"])
            .mit("ansicht", Vorgangsansicht.Spalte.punkt.rawValue)
            .mit("getan", naechster == nil ? "letzter" : formular.rawValue).text + "#punkt"
    }

    /// The first open point behind this one in the list of the schema; else the first before it.
    private func naechsterOffener(nach kennung: String, _ vorher: Vorgang) async throws -> String? {
        guard let vorgang = try await zugang.speicher.vorgang(vorher.id) else { return nil }
        let punkte = try await zugang.bogen(vorgang).punkte
        let stelle = punkte.firstIndex { $0.punkt.kennung == kennung } ?? 0
        let reihe = punkte[stelle...] + punkte[..<stelle]
        return reihe.first { $0.einschlaegig != .nein && vorgang.status($0) == .offen }?.punkt.kennung
    }
}
