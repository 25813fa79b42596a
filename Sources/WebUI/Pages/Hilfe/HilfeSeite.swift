// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird

/// `/hilfe`: how to ask, what the Stichtag means, what the marks mean.
struct HilfeSeite: Sendable {
    let seiten: Seitenbau

    func register(on router: Router<BasicRequestContext>) {
        router.get("/hilfe") { request, _ in
            let anfrage = Anfrage(request, heute: seiten.heute)
            return try seiten.seite(
                Hilfeansicht(
                    auswertungHref: anfrage.href("/auswertung"), sprachmodellHref: anfrage.href(SprachmodellSeite.pfad),
                    pruefschemataHref: seiten.dependencies.pruefschemata.map { _ in anfrage.href(Schemaadresse.liste) }),
                template: "hilfe", titel: "Hilfe", ort: .hilfe, anfrage: anfrage)
        }
    }
}

struct Hilfeansicht: Sendable {
    struct Zeichen: Sendable {
        let geltung: Geltungsansicht
        let bedeutung: String
    }

    let auswertungHref: String
    let sprachmodellHref: String
    /// Nil where no check lists are kept.
    let pruefschemataHref: String?
    let zeichen = [
        Zeichen(
            geltung: Geltungsansicht(Geltung(status: .inKraft)),
            bedeutung: "Der Wortlaut gilt am Stichtag, soweit die vorhandenen Texte das sagen."),
        Zeichen(
            geltung: Geltungsansicht(Geltung(status: .ausserKraft)),
            bedeutung: "Der Wortlaut galt früher. Er trägt keine Antwort, bleibt aber unter seiner Adresse lesbar."),
        Zeichen(
            geltung: Geltungsansicht(Geltung(status: .kuenftig)),
            bedeutung: "Der Wortlaut tritt erst nach dem Stichtag in Kraft."),
        Zeichen(
            geltung: Geltungsansicht(Geltung(status: .unklar)),
            bedeutung: "Die Texte sagen nicht sicher, ob der Wortlaut am Stichtag gilt. Bitte selbst prüfen."),
    ]
}
