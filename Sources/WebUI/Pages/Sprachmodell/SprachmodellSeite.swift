// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Logging

/// `/sprachmodell`: how it stands with the language model, and the switch that turns drafting off at once.
struct SprachmodellSeite: Sendable {
    let seiten: Seitenbau
    let schutz: Formularschutz

    static let pfad = "/sprachmodell"

    func register(on router: Router<BasicRequestContext>) {
        router.get("/sprachmodell") { request, _ in try seite(Anfrage(request, heute: seiten.heute)) }
        router.post("/sprachmodell") { request, context in
            let eingabe = try await Pflegeeingabe(request)
            let anfrage = Anfrage(pfad: Self.pfad, felder: [], heute: seiten.heute)
            guard schutz.istAktuell(eingabe[Formularschutz.feld]) else {
                return try seite(
                    anfrage, status: .conflict,
                    fehler: "Das Programm wurde inzwischen neu gestartet. Bitte schalten Sie noch einmal.")
            }
            do {
                try schalte(
                    eingabe["schalter"], durch: Anmeldung(rolle: seiten.dependencies.rolle).akteur(request).rolle)
            } catch {
                context.logger.error("Entwürfe nicht geschaltet", metadata: ["fehler": "\(error)"])
                return try seite(anfrage, status: .internalServerError, fehler: "\(error)")
            }
            return .redirect(to: Self.pfad, type: .normal)
        }
    }

    private func schalte(_ stellung: String, durch rolle: String) throws {
        switch stellung {
        case "aus": try seiten.dependencies.entwurf.schalteAus(rolle)
        case "ein": try seiten.dependencies.entwurf.schalteEin()
        default: throw HTTPError(.badRequest)
        }
    }

    private func seite(
        _ anfrage: Anfrage, status: HTTPResponse.Status = .ok, fehler: String? = nil
    ) throws -> Response {
        let ansicht = Sprachmodellansicht(
            seiten.dependencies.entwurf.bericht(), marke: schutz.marke, fehler: fehler)
        return try seiten.seite(
            ansicht, template: "sprachmodell", titel: "Sprachmodell", ort: .hilfe, anfrage: anfrage, status: status)
    }
}

/// How it stands with the language model, as the page shows it.
struct Sprachmodellansicht: Sendable {
    struct Dienst: Sendable {
        let name: String
        let lage: String
    }

    struct Modell: Sendable {
        let name: String
        let lage: String
        let istAus: Bool
        let sperre: String?
        let seit: String?
        let wartende: String
        let dienste: [Dienst]
        let marke: String
    }

    let fehler: String?
    /// Nil where no model is set up.
    let modell: Modell?

    init(_ bericht: Entwurfsbericht?, marke: String, fehler: String?) {
        self.fehler = fehler.map(Anzeigetext.sicher)
        modell = bericht.map { bericht in
            Modell(
                name: bericht.modell.isEmpty ? "ohne Namen" : Anzeigetext.sicher(bericht.modell),
                lage: bericht.sperre == nil ? "Entwürfe sind eingeschaltet" : "Es wird nichts entworfen",
                istAus: bericht.ausgeschaltet != nil, sperre: bericht.sperre.map(Anzeigetext.sicher),
                seit: bericht.ausgeschaltet.flatMap { Self.seit($0.am) },
                wartende: Anzeigetext.zahl(bericht.wartende), dienste: bericht.dienste.map(Self.dienst), marke: marke)
        }
    }

    private static func dienst(_ dienst: Entwurfsbericht.Dienst) -> Dienst {
        let lage: String
        if dienst.ausfaelle == 0 {
            lage = "antwortet, soweit bekannt"
        } else {
            let male = dienst.ausfaelle == 1 ? "einmal" : "\(Anzeigetext.zahl(dienst.ausfaelle))-mal"
            let grund = dienst.grund.map { " Zuletzt: \($0)" } ?? ""
            lage = "\(male) hintereinander ausgefallen\(dienst.ruht ? ", wird gerade nicht gefragt" : "").\(grund)"
        }
        return Dienst(name: Anzeigetext.sicher(dienst.name), lage: Anzeigetext.sicher(lage))
    }

    private static func seit(_ zeit: String) -> String? {
        zeit.isEmpty ? nil : Zeitanzeige.uhrzeit(iso: zeit)
    }
}
