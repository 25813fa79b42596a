// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms

/// `/pruefschemata/<kennung>/freigabe`: what a draft changes, and the approval by another role than its authors.
struct SchemafreigabeSeite: Sendable {
    let bau: Schemabau

    private var zugang: Schemazugang { bau.zugang }

    func register(on router: Router<BasicRequestContext>) {
        router.get("/pruefschemata/:kennung/freigabe") { request, context in
            let bestand = try await zugang.bestand()
            let akte = try bau.akte(context, in: bestand)
            return try await seite(akte, bestand, bau.anmeldung.akteur(request), bau.anfrage(request))
        }
        router.post("/pruefschemata/:kennung/freigabe") { request, context in
            let bestand = try await zugang.bestand()
            let akte = try bau.akte(context, in: bestand)
            return try await sende(
                akte, bestand, try await Schemaeingabe(request), durch: bau.anmeldung.akteur(request))
        }
    }

    private func seite(
        _ akte: Schemaakte, _ bestand: Schemabestand, _ akteur: Akteur, _ anfrage: Anfrage,
        eingabe: Schemaeingabe? = nil, fehler: String? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard let entwurf = akte.entwurf else {
            throw Seitenfehler.nichtGefunden(
                "Zu diesem Prüfschema liegt kein Entwurf vor. Vielleicht wurde er inzwischen freigegeben oder verworfen."
            )
        }
        let befunde = zugang.pflege.befunde(entwurf, in: bestand) + (try await normbefunde(akte.schema(entwurf)))
        let ansicht = Schemafreigabe(
            akte, entwurf: entwurf, befunde: befunde, istAndere: zugang.pflege.istAndere(akteur, als: entwurf),
            akteur: akteur, eingabe: eingabe, fehler: fehler, marke: bau.schutz.marke, anfrage: anfrage)
        return try bau.seite(
            ansicht, "schemafreigabe", titel: "Freigabe: \(ansicht.name)", anfrage, status: status)
    }

    /// As of the first day on which the draft would hold.
    private func normbefunde(_ schema: Pruefschema?) async throws -> [Schemabefund] {
        guard let schema else { return [] }
        let heute = bau.seiten.heute
        return try await zugang.normbefunde(schema, max(heute, schema.gueltig.von ?? heute))
    }

    private func sende(
        _ akte: Schemaakte, _ bestand: Schemabestand, _ eingabe: Schemaeingabe, durch akteur: Akteur
    ) async throws -> Response {
        let anfrage = Anfrage(
            pfad: "\(Schemaadresse.liste)/\(akte.kennung)/freigabe", felder: [], heute: bau.seiten.heute)
        func nochmal(_ fehler: String, _ status: HTTPResponse.Status) async throws -> Response {
            let bestand = try await zugang.bestand()
            return try await seite(
                Schemaakte(akte.kennung, in: bestand) ?? akte, bestand, akteur, anfrage, eingabe: eingabe,
                fehler: fehler,
                status: status)
        }
        guard bau.schutz.istAktuell(eingabe[Formularschutz.feld]) else {
            return try await nochmal(Schemaeingabe.neuGestartet, .conflict)
        }
        do {
            try await tue(eingabe, akte, bestand, durch: akteur)
        } catch let fehler as Schemapflegefehler {
            return try await nochmal(fehler.grund, .unprocessableContent)
        } catch is Schemakonflikt {
            return try await nochmal("Der Entwurf wurde inzwischen geändert. Sehen Sie ihn noch einmal an.", .conflict)
        }
        return .redirect(to: Schemaadresse(kennung: akte.kennung, anfrage: anfrage).lesen, type: .normal)
    }

    private func tue(
        _ eingabe: Schemaeingabe, _ akte: Schemaakte, _ bestand: Schemabestand, durch akteur: Akteur
    ) async throws {
        guard let entwurf = akte.entwurf, entwurf.einreichung != nil else {
            throw Schemapflegefehler("Dieser Entwurf liegt nicht zur Freigabe vor. Bitte laden Sie die Seite neu.")
        }
        let wechsel: Schemawechsel
        switch eingabe.knopf {
        case .freigeben:
            wechsel = try zugang.pflege.freigabe(
                entwurf, gesehen: eingabe.gelesen, durch: akteur, bemerkung: eingabe["bemerkung"], um: zugang.jetzt(),
                am: bau.seiten.heute, normbefunde: try await normbefunde(akte.schema(entwurf)), in: bestand)
        case .zurueckgeben:
            wechsel = try zugang.pflege.rueckgabe(
                entwurf, durch: akteur, grund: eingabe["bemerkung"], um: zugang.jetzt())
        case .speichern, .einreichen, .zurueckziehen, .verwerfen, nil:
            throw Schemapflegefehler("Dieser Schritt ist hier nicht möglich. Bitte die Seite neu laden.")
        }
        let was = eingabe.knopf == .freigeben ? "Prüfschema freigegeben" : "Entwurf eines Prüfschemas zurückgegeben"
        guard try await zugang.wechsle(wechsel, was, akteur) else { throw Schemakonflikt() }
    }
}

/// The page of an approval.
struct Schemafreigabe: Sendable {
    let name: String
    let fassung: String
    let gilt: String?
    let geschrieben: String
    let istEingereicht: Bool
    /// Nil while nobody has handed the draft in.
    let einreichung: String?
    let bemerkung: String?
    let entwurfHref: String
    let befundzahl: String
    let befunde: [Schemaeditor.Befundzeile]
    let unterschiede: Schemaunterschiede
    /// Why this role cannot approve, and what to do.
    let verweigert: String?
    let formular: Formular?
    let fehler: String?

    struct Formular: Sendable {
        let pfad: String
        let marke: String
        let gelesen: String
        let bemerkung: String
        /// Whether there is nothing to mend.
        let istFreigebbar: Bool
    }

    init(
        _ akte: Schemaakte, entwurf: Schemafassung, befunde: [Schemabefund], istAndere: Bool, akteur: Akteur,
        eingabe: Schemaeingabe?, fehler: String?, marke: String, anfrage: Anfrage
    ) {
        let adresse = Schemaadresse(kennung: akte.kennung, anfrage: anfrage)
        let schema = akte.schema(entwurf)
        name = Anzeigetext.sicher(schema?.name ?? akte.name)
        fassung = entwurf.anzeigename
        gilt = akte.geltungswort(entwurf, am: anfrage.heute)
        geschrieben = Anzeigetext.sicher(entwurf.beteiligte.map { "„\($0)“" }.joined(separator: ", "))
        istEingereicht = entwurf.einreichung != nil
        einreichung = entwurf.einreichung.map {
            Anzeigetext.sicher("Eingereicht am \(Zeitanzeige.tag($0.um)) von der Rolle „\($0.durch.rolle)“.")
        }
        bemerkung = Anzeigetext.optional(entwurf.einreichung?.bemerkung)
        entwurfHref = adresse.entwurf
        self.befunde = Schemaeditor.befunde(befunde, in: entwurf.yaml, verlinkt: false)
        befundzahl = Schemaeditor.befundzahl(befunde)
        unterschiede = Schemaunterschiede(akte.grundlage(am: anfrage.heute), entwurf, akte: akte)
        verweigert = istAndere ? nil : Anzeigetext.sicher(Self.verweigerung(akteur))
        formular =
            entwurf.einreichung == nil || !istAndere
            ? nil
            : Formular(
                pfad: "\(adresse.pfad)/freigabe", marke: marke, gelesen: entwurf.sha256,
                bemerkung: Anzeigetext.sicher(eingabe?["bemerkung"] ?? ""), istFreigebbar: befunde.isEmpty)
        self.fehler = fehler.map(Anzeigetext.sicher)
    }

    private static func verweigerung(_ akteur: Akteur) -> String {
        "Sie handeln in der Rolle „\(akteur.rolle)“, und diese Rolle hat an dem Entwurf mitgeschrieben. Freigeben kann ihn nur "
            + "eine andere Rolle (Vier-Augen-Prinzip). Bitten Sie eine Kollegin oder einen Kollegen mit einer anderen Rolle, "
            + "zum Beispiel der Fachaufsicht, diese Seite zu öffnen. Welche Rolle gilt, stellt Ihre IT ein (Einstellung "
            + "„erlasspflege.rolle“)."
    }
}

extension Schemafassung {
    /// Roles that wrote at the text, each once.
    fileprivate var beteiligte: [String] {
        var gesehen: Set<String> = []
        return beitraege.map(\.durch.rolle).filter { gesehen.insert($0).inserted }
    }
}
