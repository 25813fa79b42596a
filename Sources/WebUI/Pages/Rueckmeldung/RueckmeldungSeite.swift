// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Norms

/// `/rueckmeldungen`: takes in what somebody says about a statement, or about an answer that found nothing, and leads back
/// to the answer.
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
        do {
            let inhalt = Rueckmeldungsinhalt(
                frage: anfrage["frage"], zuvor: Gespraech(anfrage).zuvor, stichtag: anfrage.stichtag,
                gegenstand: try await gegenstand(eingabe), anmerkung: eingabe["anmerkung"])
            _ = try await speicher.nimmAuf(inhalt, um: seiten.dependencies.eingang.jetzt())
        } catch let fehler as Rueckmeldungsfehler {
            return try wiederholt(eingabe, anfrage, .unprocessableContent, fehler.grund)
        }
        return Response.redirect(to: ziel(eingabe, anfrage), type: .normal)
    }

    /// Says on the page of the answer that a Rückmeldung about a draft was taken in.
    static let zumEntwurf = "entwurf"
    /// The same for one about an answer that found nothing.
    static let ohneFundstelle = "ohne-fundstelle"

    /// - Throws: `Rueckmeldungsfehler` if no judgement is chosen that fits; `Seitenfehler` (404) if the place is gone.
    private func gegenstand(_ eingabe: Pflegeeingabe) async throws -> Rueckmeldungsinhalt.Gegenstand {
        if Rueckmeldungsformular.istOhneFundstelle(eingabe) {
            guard let urteil = Rueckmeldungsinhalt.Leerurteil(rawValue: eingabe["urteil"]) else {
                throw Rueckmeldungsfehler(
                    "Bitte wählen Sie, ob eine Quelle fehlt oder ob es richtig ist, dass es dazu nichts gibt.")
            }
            return .keineFundstelle(urteil)
        }
        guard let urteil = Rueckmeldungsinhalt.Urteil(rawValue: eingabe["urteil"]) else {
            throw Rueckmeldungsfehler(
                "Bitte wählen Sie, ob die Aussage hilfreich oder falsch ist oder ob ihr eine Quelle fehlt.")
        }
        guard let stelle = try await Stellenfinder(bestand: bestand).stelle(eingabe) else {
            throw Seitenfehler.nichtGefunden(
                "Die Fundstelle, auf der die Aussage beruht, ist nicht mehr im Bestand. Bitte stellen Sie die Frage "
                    + "noch einmal.")
        }
        let modell = eingabe["modell"]
        let aussage = Rueckmeldungsinhalt.Aussage(
            text: eingabe["aussage"].isEmpty ? stelle.fundstelle.zitat : eingabe["aussage"],
            herstellung: modell.isEmpty ? .auszug : .entwurf(modell: modell), stelle: stelle)
        return .aussage(aussage, urteil)
    }

    /// The place of the answer where thanks stand.
    private func ziel(_ eingabe: Pflegeeingabe, _ anfrage: Anfrage) -> String {
        let antwort = Self.antwort(anfrage)
        guard let nummer = Rueckmeldungsformular(eingabe, marke: schutz.marke).nummer else {
            return antwort.mit("rueckmeldung", Self.ohneFundstelle).text + "#ohne"
        }
        // A draft is not kept: its statement would stand elsewhere in the next.
        guard eingabe["modell"].isEmpty else { return antwort.mit("rueckmeldung", Self.zumEntwurf).text }
        return antwort.mit("rueckmeldung", String(nummer)).text + "#aussage-\(nummer)"
    }

    /// The answer that is meant. Its address is made anew from the fields, never taken from outside.
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
