// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms

/// `/vorgaenge/<id>/vermerk`: the note as it would be released now, and those that are released; `…/vermerk/<sha256>`:
/// one of them word for word, for ever.
struct VermerkSeite: Sendable {
    let seiten: Seitenbau
    let schutz: Formularschutz
    let zugang: Vorgangszugang

    func register(on router: Router<BasicRequestContext>) {
        router.get("/vorgaenge/:id/vermerk") { request, context in
            let akte = try await Vorgangsakte(context, in: zugang.speicher)
            let anfrage = Anfrage(request, heute: seiten.heute, vorgabe: akte.vorgang.stichtag)
            return try await self.seite(akte.vorgang, anfrage, durch: akteur(request))
        }
        router.post("/vorgaenge/:id/vermerk") { request, context in try await self.gibFrei(request, context) }
        router.get("/vorgaenge/:id/vermerk/:datei") { request, context in
            let vorgang = try await Vorgangsakte(context, in: zugang.speicher).vorgang
            let anfrage = Anfrage(request, heute: seiten.heute, vorgabe: vorgang.stichtag)
            return try await self.freigegebener(vorgang, anfrage, context)
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
        let entwurf = try entwurf(vorgang, bogen, durch: akteur)
        let ansicht = Vermerkansicht(
            bogen, vorschau: schriftstueck(entwurf, sha256: "wird bei der Freigabe errechnet"),
            bisherige: try await bisherige(ort), fehler: fehler, ort: ort)
        return try seiten.seite(
            ansicht, template: "vermerk", titel: "Vermerk \(ansicht.referenz)", ort: .vorgaenge, anfrage: anfrage,
            status: status)
    }

    private func entwurf(_ vorgang: Vorgang, _ bogen: Pruefbogen, durch akteur: Akteur) throws -> Vermerk {
        try Vermerk(vorgang, bogen, durch: akteur, um: seiten.dependencies.eingang.jetzt())
    }

    private func schriftstueck(_ vermerk: Vermerk, sha256: String) -> Schriftstueck {
        vermerk.schriftstueck(sha256: sha256, behoerde: seiten.dependencies.organisation)
    }

    /// The released ones, the newest first.
    private func bisherige(_ ort: Vorgangsort) async throws -> [Vermerkzeile] {
        var zeilen: [Vermerkzeile] = []
        for sha256 in ort.vorgang.vermerke.reversed() {
            guard let akte = try await zugang.ablage.vermerk(sha256) else { continue }
            zeilen.append(
                Vermerkzeile(
                    akte, try Vermerk(json: akte.json), hinweise: try await zugang.ablage.hinweise(sha256),
                    ort: ort))
        }
        return zeilen
    }

    // MARK: The step

    private func gibFrei(_ request: Request, _ context: some RequestContext) async throws -> Response {
        let vorgang = try await Vorgangsakte(context, in: zugang.speicher).vorgang
        let eingabe = try await Pflegeeingabe(request)
        let anfrage = Anfrage(
            pfad: Vorgangsort.pfad(vorgang.id) + "/vermerk", felder: [], heute: seiten.heute,
            vorgabe: vorgang.stichtag)
        func wiederholt(_ vorgang: Vorgang, _ status: HTTPResponse.Status, _ fehler: String) async throws -> Response {
            try await seite(vorgang, anfrage, durch: akteur(request), fehler: fehler, status: status)
        }
        guard schutz.istAktuell(eingabe[Formularschutz.feld]) else {
            return try await wiederholt(
                vorgang, .conflict,
                "Das Programm wurde inzwischen neu gestartet. Bitte lesen Sie den Vermerk und geben Sie ihn noch einmal "
                    + "frei.")
        }
        let bogen = try await zugang.bogen(vorgang)
        guard eingabe["gezeigt"] == Sichtmarke.von(bogen.gezeigt) else {
            return try await wiederholt(
                vorgang, .conflict,
                "Die Fundstellen haben sich geändert, seit Sie den Vermerk geöffnet haben. Bitte lesen Sie ihn und "
                    + "geben Sie ihn noch einmal frei.")
        }
        do {
            // The files are made of the state that was shown; a step in between is refused below.
            guard eingabe["erwartet"] == String(vorgang.schrittzahl) else { throw Vorgangsfehler.inzwischenGeaendert }
            let entwurf = try entwurf(vorgang, bogen, durch: akteur(request))
            let akte = try await Dateiantwort.gemacht { try await zugang.vermerkakte(entwurf) }
            _ = try await zugang.sachbearbeitung.tue(
                .vermerk(sha256: akte.sha256), vorgang: vorgang.id, erwartet: vorgang.schrittzahl,
                gezeigt: bogen.gezeigt, durch: akteur(request), vermerk: akte)
            return Response.redirect(
                to: Adresse(anfrage.pfad).mit("freigegeben", akte.sha256).text + "#freigegeben", type: .normal)
        } catch let fehler as Vorgangsfehler {
            let status: HTTPResponse.Status = fehler == .inzwischenGeaendert ? .conflict : .unprocessableContent
            return try await wiederholt(
                try await Vorgangsakte(context, in: zugang.speicher).vorgang, status, fehler.description)
        } catch let fehler as Ablagefehler {
            return try await wiederholt(vorgang, .unprocessableContent, fehler.description)
        }
    }

    // MARK: A released one

    private func freigegebener(
        _ vorgang: Vorgang, _ anfrage: Anfrage, _ context: some RequestContext
    ) async throws -> Response {
        let datei = context.parameters.get("datei") ?? ""
        let (sha256, form) = Dateiantwort.zerlegt(datei).map { ($0.name, Optional($0.form)) } ?? (datei, nil)
        guard vorgang.vermerke.contains(sha256), let akte = try await zugang.ablage.vermerk(sha256) else {
            throw Seitenfehler.nichtGefunden("Dieser Vermerk ist zu dem Vorgang nicht freigegeben worden.")
        }
        guard let form else { return try await lesen(akte, vorgang, anfrage) }
        let bytes: [UInt8] =
            switch form {
            case .pdf: akte.pdf
            case .docx: akte.docx
            case .json: akte.json
            }
        return Dateiantwort.response(bytes, name: "vermerk-\(vorgang.referenz)-\(sha256.prefix(12))", form: form)
    }

    private func lesen(_ akte: Vermerkakte, _ vorgang: Vorgang, _ anfrage: Anfrage) async throws -> Response {
        let ort = Vorgangsort(vorgang: vorgang, anfrage: anfrage, marke: schutz.marke)
        let vermerk = try Vermerk(json: akte.json)
        let ansicht = Vermerklesung(
            zeile: Vermerkzeile(akte, vermerk, hinweise: try await zugang.ablage.hinweise(akte.sha256), ort: ort),
            referenz: Anzeigetext.sicher(vorgang.referenz), vermerkHref: ort.unterseite("vermerk"),
            vorschau: Schriftstueckansicht(schriftstueck(vermerk, sha256: akte.sha256)))
        return try seiten.seite(
            ansicht, template: "vermerk-lesen", titel: "Vermerk \(ansicht.referenz)", ort: .vorgaenge,
            anfrage: anfrage)
    }
}
