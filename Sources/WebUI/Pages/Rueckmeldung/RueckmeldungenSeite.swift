// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Evaluation
import Hummingbird
import Norms

/// `/erlasspflege/rueckmeldungen`: what people said about answers, the open ones first, and the question set that is made
/// of it.
struct RueckmeldungenSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand
    let schutz: Formularschutz
    let speicher: any Rueckmeldungsspeicher

    static let pfad = "/erlasspflege/rueckmeldungen"
    static let satzpfad = pfad + "/fragensatz.jsonl"
    static let schrittpfad = pfad + "/schritt"

    func register(on router: Router<BasicRequestContext>) {
        router.get(RouterPath(Self.pfad)) { request, _ in try await self.liste(Anfrage(request, heute: seiten.heute)) }
        router.get(RouterPath(Self.satzpfad)) { _, _ in try await self.fragensatz() }
        router.post(RouterPath(Self.schrittpfad)) { request, _ in try await self.schritt(request) }
    }

    private func liste(
        _ anfrage: Anfrage, wiederholt: Rueckmeldungsliste.Wiederholt? = nil, hinweis: String? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let ansicht = Rueckmeldungsliste(
            try await speicher.rueckmeldungen(), tafel: try await bestand.aktuell(), marke: schutz.marke,
            wiederholt: wiederholt, hinweis: hinweis, anfrage: anfrage)
        return try seiten.seite(
            ansicht, template: "rueckmeldungen", titel: "Rückmeldungen", ort: .erlasspflege, anfrage: anfrage,
            status: status)
    }

    private func fragensatz() async throws -> Response {
        let zeilen = try Fragenschreiber.zeilen(Rueckmeldungssatz.fragen(try await speicher.rueckmeldungen()))
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/jsonl; charset=utf-8",
                .contentDisposition: Dateiname.anhang("rueckmeldungen-\(seiten.heute.iso).jsonl"),
                .cacheControl: "no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: zeilen)))
    }

    private func schritt(_ request: Request) async throws -> Response {
        let eingabe = try await Pflegeeingabe(request)
        let anfrage = Anfrage(
            pfad: Self.pfad, felder: eingabe.felder.filter { $0.name == "stichtag" }, heute: seiten.heute)
        guard schutz.istAktuell(eingabe[Formularschutz.feld]) else {
            return try await liste(
                anfrage, hinweis: "Das Programm wurde inzwischen neu gestartet. Bitte wiederholen Sie den Schritt.",
                status: .conflict)
        }
        guard let schritt = Rueckmeldungsschritt(rawValue: eingabe["schritt"]),
            let nummer = Int64(eingabe["id"]), let gemeint = try await speicher.rueckmeldung(.init(rawValue: nummer))
        else {
            throw Seitenfehler.nichtGefunden(
                "Diese Rückmeldung gibt es nicht mehr. Vielleicht hat sie schon jemand gelöscht.")
        }
        do {
            try await schritt.tue(gemeint, eingabe, in: speicher, finder: Stellenfinder(bestand: bestand))
        } catch let fehler as Rueckmeldungsfehler {
            return try await liste(
                anfrage,
                wiederholt: .init(
                    id: gemeint.id, fehler: fehler.grund, adresse: eingabe["adresse"],
                    istUnbeantwortbar: eingabe["unbeantwortbar"] == "ja"), status: .unprocessableContent)
        }
        let ziel = Adresse(Self.pfad).mit("getan", schritt.rawValue).mit(anfrage.stichtagFeld).text
        return Response.redirect(to: ziel, type: .normal)
    }
}
