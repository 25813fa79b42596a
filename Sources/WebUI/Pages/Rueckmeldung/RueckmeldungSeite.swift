// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Norms

/// `/rueckmeldungen`: takes in what somebody says about a statement, and leads back to the answer.
///
/// Nothing about the sender is read or kept. What cannot be taken in is shown again with what was typed.
struct RueckmeldungSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand
    let schutz: Formularschutz
    let speicher: any Rueckmeldungsspeicher

    func register(on router: Router<BasicRequestContext>) {
        router.post("/rueckmeldungen") { request, _ in try await self.nimmAuf(request) }
    }

    private func nimmAuf(_ request: Request) async throws -> Response {
        let eingabe = try await Pflegeeingabe(request)
        let anfrage = Anfrage(
            pfad: "/fragen", felder: eingabe.felder.filter { ["frage", "zuvor", "stichtag"].contains($0.name) },
            heute: seiten.heute)
        guard schutz.istAktuell(eingabe[Formularschutz.feld]) else {
            return try wiederholt(
                eingabe, anfrage, .conflict,
                "Das Programm wurde inzwischen neu gestartet. Bitte senden Sie die Rückmeldung noch einmal.")
        }
        guard let urteil = Rueckmeldungsinhalt.Urteil(rawValue: eingabe["urteil"]) else {
            return try wiederholt(
                eingabe, anfrage, .unprocessableContent,
                "Bitte wählen Sie, ob die Aussage hilfreich oder falsch ist oder ob ihr eine Quelle fehlt.")
        }
        guard let stelle = try await Stellenfinder(bestand: bestand).stelle(eingabe) else {
            throw Seitenfehler.nichtGefunden(
                "Die Fundstelle, auf der die Aussage beruht, ist nicht mehr im Bestand. Bitte stellen Sie die Frage "
                    + "noch einmal.")
        }
        do {
            _ = try await speicher.nimmAuf(
                inhalt(eingabe, anfrage, stelle, urteil), um: seiten.dependencies.eingang.jetzt())
        } catch let fehler as Rueckmeldungsfehler {
            return try wiederholt(eingabe, anfrage, .unprocessableContent, fehler.grund)
        }
        guard eingabe["modell"].isEmpty else {
            // A draft is not kept: its statement would stand elsewhere in the next.
            return Response.redirect(
                to: Self.antwort(anfrage).mit("rueckmeldung", Self.zumEntwurf).text, type: .normal)
        }
        let nummer = Rueckmeldungsformular(eingabe, marke: schutz.marke).nummer
        let ziel = Self.antwort(anfrage).mit("rueckmeldung", String(nummer)).text + "#aussage-\(nummer)"
        return Response.redirect(to: ziel, type: .normal)
    }

    /// Says on the page of the answer that a Rückmeldung about a draft was taken in.
    static let zumEntwurf = "entwurf"

    private func inhalt(
        _ eingabe: Pflegeeingabe, _ anfrage: Anfrage, _ stelle: Rueckmeldungsstelle,
        _ urteil: Rueckmeldungsinhalt.Urteil
    ) -> Rueckmeldungsinhalt {
        let modell = eingabe["modell"]
        return Rueckmeldungsinhalt(
            frage: anfrage["frage"], zuvor: Gespraech(anfrage).zuvor, stichtag: anfrage.stichtag,
            aussage: eingabe["aussage"].isEmpty ? stelle.fundstelle.zitat : eingabe["aussage"],
            herstellung: modell.isEmpty ? .auszug : .entwurf(modell: modell), stelle: stelle, urteil: urteil,
            anmerkung: eingabe["anmerkung"])
    }

    /// The answer that the statement stands in. Its address is made anew from the fields, never taken from outside.
    private static func antwort(_ anfrage: Anfrage) -> Adresse {
        Gespraech(anfrage).adresse("/fragen", frage: anfrage["frage"], anfrage: anfrage)
    }

    /// The form again, with what was typed and why it cannot be taken in.
    private func wiederholt(
        _ eingabe: Pflegeeingabe, _ anfrage: Anfrage, _ status: HTTPResponse.Status, _ fehler: String
    ) throws -> Response {
        let ansicht = Rueckmeldungsansicht(
            fehler: fehler, frage: Anzeigetext.sicher(anfrage["frage"]), antwortHref: Self.antwort(anfrage).text,
            rueckmeldung: Rueckmeldungsformular(eingabe, marke: schutz.marke))
        return try seiten.seite(
            ansicht, template: "rueckmeldung-seite", titel: "Rückmeldung", ort: .fragen, anfrage: anfrage,
            status: status)
    }
}

/// The form on a page of its own.
struct Rueckmeldungsansicht: Sendable {
    let fehler: String
    let frage: String
    let antwortHref: String
    let rueckmeldung: Rueckmeldungsformular?
}
