// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms

/// `/pruefschemata/<kennung>/entwurf`: the text of the next version with all that has to be mended, beside it what it
/// would show on the Stichtag. What was typed is kept whatever is wrong with it.
struct SchemaentwurfSeite: Sendable {
    let bau: Schemabau

    private var zugang: Schemazugang { bau.zugang }

    func register(on router: Router<BasicRequestContext>) {
        router.get("/pruefschemata/:kennung/entwurf") { request, context in
            let kennung = try bau.kennung(context)
            let anfrage = bau.anfrage(request)
            return try await seite(try await stand(kennung), bau.anmeldung.akteur(request), anfrage)
        }
        router.post("/pruefschemata/:kennung/entwurf") { request, context in
            let kennung = try bau.kennung(context)
            return try await sende(kennung, try await Schemaeingabe(request), durch: bau.anmeldung.akteur(request))
        }
    }

    private func stand(_ kennung: String) async throws -> Entwurfsstand {
        let bestand = try await zugang.bestand()
        return Entwurfsstand(kennung: kennung, bestand: bestand, akte: Schemaakte(kennung, in: bestand))
    }

    // MARK: The page

    /// - Parameter eingabe: what was sent and why it could not be done; nil for the draft as it is kept.
    private func seite(
        _ stand: Entwurfsstand, _ akteur: Akteur, _ anfrage: Anfrage, eingabe: Schemaeingabe? = nil,
        fehler: String? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let vorlage = stand.entwurf?.yaml ?? vorlage(stand, akteur)
        let text = eingabe?.text ?? vorlage
        let lesung = zugang.lies(text)
        let ansicht = Schemaeditor(
            stand, text: text, istUngespeichert: text != stand.entwurf?.yaml, lesung: lesung,
            befunde: stand.befunde(text, zugang.pflege), vorschau: try await vorschau(lesung.schema, anfrage),
            eingabe: eingabe, fehler: fehler, marke: bau.schutz.marke, anfrage: anfrage)
        return try bau.seite(
            ansicht, "schemaentwurf", titel: "Entwurf: \(ansicht.name)", anfrage, status: status)
    }

    private func vorlage(_ stand: Entwurfsstand, _ akteur: Akteur) -> String {
        let heute = bau.seiten.heute
        guard let grundlage = stand.akte?.grundlage(am: heute) else {
            let anliegen = bau.seiten.dependencies.aenderungen.anliegen
            return Entwurfsvorlage.neu(
                stand.kennung, anliegen: anliegen.first { $0.kennung == stand.kennung }?.kennung ?? "",
                rolle: akteur.rolle,
                von: heute)
        }
        return Entwurfsvorlage.text(
            nach: grundlage.yaml, version: stand.bestand.naechsteVersion(von: stand.kennung), rolle: akteur.rolle,
            von: heute)
    }

    private func vorschau(_ schema: Pruefschema?, _ anfrage: Anfrage) async throws -> Schemavorschau? {
        guard let schema else { return nil }
        let funde = Normfunde(schema, befunde: try await zugang.normbefunde(schema, anfrage.stichtag))
        return Schemavorschau(
            try await zugang.bogen(schema, anfrage.stichtag), funde: funde, tafel: try await bau.bestand.aktuell(),
            anfrage: anfrage)
    }

    // MARK: Steps

    private func sende(_ kennung: String, _ eingabe: Schemaeingabe, durch akteur: Akteur) async throws -> Response {
        let vorher = try await stand(kennung)
        let adresse = Schemaadresse(
            kennung: kennung,
            anfrage: Anfrage(
                pfad: "\(Schemaadresse.liste)/\(kennung)/entwurf",
                felder: [Formularfeld(name: "stichtag", wert: eingabe["stichtag"])].filter { !$0.wert.isEmpty },
                heute: bau.seiten.heute))
        func nochmal(_ stand: Entwurfsstand, _ fehler: String, _ status: HTTPResponse.Status) async throws -> Response {
            try await seite(stand, akteur, adresse.anfrage, eingabe: eingabe, fehler: fehler, status: status)
        }
        guard bau.schutz.istAktuell(eingabe[Formularschutz.feld]) else {
            return try await nochmal(vorher, Schemaeingabe.neuGestartet, .conflict)
        }
        guard eingabe.gelesen == vorher.entwurf?.sha256 ?? "" else {
            return try await nochmal(vorher, Schemaeingabe.ueberholt, .conflict)
        }
        do {
            return try await tue(eingabe, vorher, adresse, durch: akteur)
        } catch let fehler as Schemapflegefehler {
            return try await nochmal(try await stand(kennung), fehler.grund, .unprocessableContent)
        } catch is Schemakonflikt {
            return try await nochmal(try await stand(kennung), Schemaeingabe.ueberholt, .conflict)
        }
    }

    private func tue(
        _ eingabe: Schemaeingabe, _ vorher: Entwurfsstand, _ adresse: Schemaadresse, durch akteur: Akteur
    ) async throws -> Response {
        switch eingabe.knopf {
        case .speichern:
            try await speichere(eingabe.text, vorher, durch: akteur)
            return weiter(Adresse(adresse.entwurf).mit("gespeichert", "ja").text)
        case .einreichen:
            try await speichere(eingabe.text, vorher, durch: akteur)
            let stand = try await stand(vorher.kennung)
            try await wechsle("Prüfschema zur Freigabe eingereicht", durch: akteur) {
                try zugang.pflege.einreichung(
                    try stand.vorhandenerEntwurf(), durch: akteur, bemerkung: eingabe["bemerkung"], um: zugang.jetzt(),
                    in: stand.bestand)
            }
            return weiter(adresse.freigabe)
        case .zurueckziehen:
            try await wechsle("Prüfschema von der Freigabe zurückgezogen", durch: akteur) {
                try zugang.pflege.zurueckziehung(try vorher.vorhandenerEntwurf())
            }
            return weiter(adresse.entwurf)
        case .verwerfen:
            guard eingabe["bestaetigt"] == "ja" else {
                throw Schemapflegefehler("Nichts wurde verworfen: Bitte bestätigen Sie zuerst mit dem Häkchen.")
            }
            try await wechsle("Entwurf eines Prüfschemas verworfen", durch: akteur) {
                try zugang.pflege.verwerfen(try vorher.vorhandenerEntwurf())
            }
            return weiter(vorher.akte?.fassungen.isEmpty == false ? adresse.lesen : Schemaadresse.liste)
        case .freigeben, .zurueckgeben, nil:
            throw Schemapflegefehler("Dieser Schritt ist hier nicht möglich. Bitte die Seite neu laden.")
        }
    }

    /// Keeps the text if it is another than the one that is kept.
    private func speichere(_ text: String, _ stand: Entwurfsstand, durch akteur: Akteur) async throws {
        guard text != stand.entwurf?.yaml else { return }
        try await wechsle("Entwurf eines Prüfschemas gespeichert", durch: akteur) {
            try zugang.pflege.sicherung(
                text, von: stand.kennung, statt: stand.entwurf, durch: akteur, um: zugang.jetzt(), in: stand.bestand)
        }
    }

    private func wechsle(
        _ was: String, durch akteur: Akteur, _ wechsel: () throws -> Schemawechsel
    ) async throws {
        guard try await zugang.wechsle(try wechsel(), was, akteur) else { throw Schemakonflikt() }
    }

    private func weiter(_ href: String) -> Response { .redirect(to: href, type: .normal) }
}

/// Somebody else changed the same version in the meantime.
struct Schemakonflikt: Error {}

/// A check list as it is kept while a form is worked on.
struct Entwurfsstand: Sendable {
    let kennung: String
    let bestand: Schemabestand
    /// Nil for a list that nobody has begun yet.
    let akte: Schemaakte?

    var entwurf: Schemafassung? { akte?.entwurf }

    /// - Throws: `Schemapflegefehler` if there is no draft.
    func vorhandenerEntwurf() throws(Schemapflegefehler) -> Schemafassung {
        guard let entwurf else {
            throw Schemapflegefehler("Es gibt keinen gespeicherten Entwurf. Bitte speichern Sie zuerst.")
        }
        return entwurf
    }

    /// What has to be mended in a text before it can be handed in.
    func befunde(_ text: String, _ pflege: Schemapflege) -> [Schemabefund] {
        let version = bestand.naechsteVersion(von: kennung)
        return pflege.befunde(
            Schemafassung(
                verweis: Schemaverweis(kennung: kennung, version: version), yaml: text, sha256: "", status: .entwurf,
                beitraege: []), in: bestand)
    }
}

extension Schemaakte {
    /// The version that a draft goes on from: the one in force, else the latest.
    func grundlage(am tag: Stichtag) -> Schemafassung? { geltende(am: tag) ?? fassungen.last }
}
