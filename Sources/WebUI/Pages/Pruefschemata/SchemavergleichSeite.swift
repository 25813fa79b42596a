// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Hummingbird
import Norms

/// `/pruefschemata/<kennung>/vergleich?alt=1&neu=2`: what differs between two versions.
struct SchemavergleichSeite: Sendable {
    let bau: Schemabau

    func register(on router: Router<BasicRequestContext>) {
        router.get("/pruefschemata/:kennung/vergleich") { request, context in
            let akte = try bau.akte(context, in: try await bau.zugang.bestand())
            let anfrage = bau.anfrage(request)
            guard let alt = Int(anfrage["alt"]).flatMap(akte.fassung),
                let neu = Int(anfrage["neu"]).flatMap(akte.fassung)
            else {
                throw Seitenfehler.nichtGefunden(
                    "Zum Vergleichen fehlt mindestens eine der beiden Versionen. Bitte wählen Sie sie auf der Seite des "
                        + "Prüfschemas aus.")
            }
            let ansicht = SchemavergleichAnsicht(akte, alt, neu, anfrage: anfrage)
            return try bau.seite(ansicht, "schemavergleich", titel: "Vergleich: \(ansicht.name)", anfrage)
        }
    }
}

/// The page that compares two versions.
struct SchemavergleichAnsicht: Sendable {
    let name: String
    let alt: Seite
    let neu: Seite
    let unterschiede: Schemaunterschiede
    let lesenHref: String

    /// One of the two versions.
    struct Seite: Sendable {
        let name: String
        let href: String
        let stand: String
    }

    init(_ akte: Schemaakte, _ alt: Schemafassung, _ neu: Schemafassung, anfrage: Anfrage) {
        let adresse = Schemaadresse(kennung: akte.kennung, anfrage: anfrage)
        func seite(_ fassung: Schemafassung) -> Seite {
            let gilt = akte.geltungswort(fassung, am: anfrage.stichtag).map { ", \($0)" } ?? ""
            return Seite(
                name: fassung.anzeigename, href: adresse.fassung(fassung.verweis.version),
                stand: fassung.standwort + gilt)
        }
        name = Anzeigetext.sicher(akte.name)
        self.alt = seite(alt)
        self.neu = seite(neu)
        unterschiede = Schemaunterschiede(alt, neu, akte: akte)
        lesenHref = adresse.lesen
    }
}
