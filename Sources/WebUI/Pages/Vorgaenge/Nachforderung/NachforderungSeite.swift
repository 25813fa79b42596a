// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms

/// `/vorgaenge/<id>/nachforderung`: the letter about missing Unterlagen: chosen and looked at with a GET form, made with
/// exactly what was looked at.
struct NachforderungSeite: Sendable {
    let seiten: Seitenbau
    let schutz: Formularschutz
    let zugang: Vorgangszugang

    func register(on router: Router<BasicRequestContext>) {
        router.get("/vorgaenge/:id/nachforderung") { request, context in
            let akte = try await Vorgangsakte(context, in: zugang.speicher)
            let anfrage = Anfrage(request, heute: seiten.heute, vorgabe: akte.vorgang.stichtag)
            return try await self.seite(akte.vorgang, anfrage, durch: akteur(request))
        }
        router.post("/vorgaenge/:id/nachforderung") { request, context in
            try await self.erstelle(request, context)
        }
        router.get("/vorgaenge/:id/nachforderung/:datei") { _, context in
            try await self.datei(try await Vorgangsakte(context, in: zugang.speicher).vorgang, context)
        }
    }

    private func akteur(_ request: Request) -> Akteur {
        Anmeldung(rolle: seiten.dependencies.rolle).akteur(request)
    }

    private func seite(
        _ vorgang: Vorgang, _ anfrage: Anfrage, durch akteur: Akteur, fehler: String? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let ort = Vorgangsort(vorgang: vorgang, anfrage: anfrage, marke: schutz.marke)
        let bogen = try await zugang.bogen(vorgang)
        let vorschlaege = try await zugang.briefe.fristvorschlaege(bogen)
        let wahl = Nachforderungswahl(anfrage, bogen: bogen, vorgang: vorgang, vorschlaege: vorschlaege)
        var (vorschau, grund): (Schriftstueck?, String?) = (nil, fehler)
        do {
            if let gedacht = try wahl.nachforderung(vorgang, durch: akteur, um: seiten.dependencies.eingang.jetzt()) {
                vorschau = try await zugang.briefe.schreiben(vorgang, gedacht)
            }
        } catch let eingabefehler as Eingabefehler {
            grund = fehler ?? eingabefehler.grund
        } catch let schreibfehler as Nachforderungsfehler {
            grund = fehler ?? schreibfehler.description
        }
        let ansicht = Nachforderungsansicht(
            wahl, vorschlaege: vorschlaege, sprachen: zugang.briefe.zweitsprachen, vorschau: vorschau, fehler: grund,
            ort: ort)
        return try seiten.seite(
            ansicht, template: "nachforderung", titel: "Nachforderung \(Anzeigetext.sicher(vorgang.referenz))",
            ort: .vorgaenge, anfrage: anfrage, status: grund != nil && status == .ok ? .unprocessableContent : status)
    }

    // MARK: The step

    private func erstelle(_ request: Request, _ context: some RequestContext) async throws -> Response {
        let vorgang = try await Vorgangsakte(context, in: zugang.speicher).vorgang
        let eingabe = try await Pflegeeingabe(request)
        let anfrage = Anfrage(
            pfad: Vorgangsort.pfad(vorgang.id) + "/nachforderung",
            felder: eingabe.felder.filter { Nachforderungswahl.felder.contains($0.name) }, heute: seiten.heute,
            vorgabe: vorgang.stichtag)
        guard schutz.istAktuell(eingabe[Formularschutz.feld]) else {
            return try await seite(
                vorgang, anfrage, durch: akteur(request),
                fehler: "Das Programm wurde inzwischen neu gestartet. Bitte erstellen Sie das Schreiben noch einmal.",
                status: .conflict)
        }
        do {
            let neu = try await tue(eingabe, anfrage, vorgang, durch: akteur(request))
            return Response.redirect(
                to: Adresse(anfrage.pfad).mit("erstellt", String(neu.nachforderungen.count)).text, type: .normal)
        } catch let fehler as Eingabefehler {
            return try await seite(
                vorgang, anfrage, durch: akteur(request), fehler: fehler.grund, status: .unprocessableContent)
        } catch let fehler as Nachforderungsfehler {
            return try await seite(
                vorgang, anfrage, durch: akteur(request), fehler: fehler.description, status: .unprocessableContent)
        } catch let fehler as Vorgangsfehler {
            let neu = try await Vorgangsakte(context, in: zugang.speicher).vorgang
            return try await seite(
                neu, anfrage, durch: akteur(request), fehler: fehler.description,
                status: fehler == .inzwischenGeaendert ? .conflict : .unprocessableContent)
        }
    }

    private func tue(
        _ eingabe: Pflegeeingabe, _ anfrage: Anfrage, _ vorgang: Vorgang, durch akteur: Akteur
    ) async throws -> Vorgang {
        let bogen = try await zugang.bogen(vorgang)
        let wahl = Nachforderungswahl(
            anfrage, bogen: bogen, vorgang: vorgang, vorschlaege: try await zugang.briefe.fristvorschlaege(bogen))
        guard let gedacht = try wahl.nachforderung(vorgang, durch: akteur, um: seiten.dependencies.eingang.jetzt())
        else { throw Eingabefehler(grund: "Bitte wählen Sie mindestens eine Unterlage und eine Frist.") }
        let schritt = Vorgangsschritt.nachforderung(
            unterlagen: gedacht.unterlagen, frist: gedacht.frist, fristbeleg: gedacht.fristbeleg,
            zweitsprache: gedacht.zweitsprache)
        // A letter that cannot be written must not be noted as sent.
        _ = try await zugang.briefe.schreiben(vorgang, gedacht)
        return try await zugang.sachbearbeitung.tue(
            schritt, vorgang: vorgang.id, erwartet: Int(eingabe["erwartet"]),
            gezeigt: gedacht.fristbeleg.map { [$0.fundstelle] } ?? [], durch: akteur)
    }

    // MARK: The file

    private func datei(_ vorgang: Vorgang, _ context: some RequestContext) async throws -> Response {
        guard let (name, form) = Dateiantwort.zerlegt(context.parameters.get("datei") ?? ""), form != .json,
            let nummer = Int(name), let gesendet = vorgang.nachforderungen.first(where: { $0.nummer == nummer })
        else { throw Seitenfehler.nichtGefunden("Dieses Schreiben gibt es in dem Vorgang nicht.") }
        let bytes = try await Dateiantwort.gemacht { try await zugang.briefe.datei(vorgang, gesendet, form) }
        return Dateiantwort.response(bytes, name: "nachforderung-\(vorgang.referenz)-\(nummer)", form: form)
    }
}
