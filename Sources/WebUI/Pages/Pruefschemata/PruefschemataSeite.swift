// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms

/// `/pruefschemata`: all check lists, what waits for approval first; `?neu=<kennung>` leads to the draft of a new one.
struct PruefschemataSeite: Sendable {
    let bau: Schemabau

    func register(on router: Router<BasicRequestContext>) {
        router.get("/pruefschemata") { request, _ in try await self.response(bau.anfrage(request)) }
    }

    private func response(_ anfrage: Anfrage) async throws -> Response {
        let neu = anfrage["neu"]
        if Schemaadresse.istKennung(neu) {
            return .redirect(to: Schemaadresse(kennung: neu, anfrage: anfrage).entwurf, type: .normal)
        }
        let ansicht = PruefschemataAnsicht(
            Schemaakte.alle(in: try await bau.zugang.bestand()), bau: bau, anfrage: anfrage,
            fehler: neu.isEmpty
                ? nil : "„\(neu)“ kann keine Kennung sein. Erlaubt sind a bis z, Ziffern und dazwischen „-“.")
        return try bau.seite(
            ansicht, "pruefschemata", titel: "Prüfschemata", anfrage, formular: "filter-form",
            status: ansicht.fehler == nil ? .ok : .badRequest)
    }
}

/// The list of check lists.
struct PruefschemataAnsicht: Sendable {
    let anzahl: String
    let stichtag: String
    let anliegen: [Auswahloption]
    let istGefiltert: Bool
    let alleHref: String
    let erlasspflegeHref: String
    let wartende: [Wartend]
    let zeilen: [Zeile]
    let gibtEsKeine: Bool
    let fehler: String?

    /// A draft that was handed in.
    struct Wartend: Sendable {
        let name: String
        let href: String
        let durch: String
        let bemerkung: String?
    }

    struct Zeile: Sendable {
        let name: String
        let href: String
        let anliegen: String
        /// „Fassung 2 · seit 01.01.2026“
        let fassung: String
        let stand: String
        let istAusgeliefert: Bool
        let rollen: String
        let umfang: String
        let entwurf: Entwurf?
    }

    struct Entwurf: Sendable {
        let name: String
        let href: String
    }

    init(_ akten: [Schemaakte], bau: Schemabau, anfrage: Anfrage, fehler: String?) {
        let gewaehlt = anfrage["anliegen"]
        let vorhandene = Set(akten.compactMap(\.anliegen))
        anliegen = bau.seiten.dependencies.aenderungen.anliegen.filter { vorhandene.contains($0.kennung) }.map {
            Auswahloption(wert: $0.kennung, name: $0.name, gewaehlt: $0.kennung == gewaehlt)
        }
        istGefiltert = anliegen.contains(where: \.gewaehlt)
        let gezeigte = istGefiltert ? akten.filter { $0.anliegen == gewaehlt } : akten
        zeilen = gezeigte.map { Self.zeile($0, bau, anfrage) }
        wartende = gezeigte.compactMap { Self.wartend($0, anfrage) }
        anzahl = zeilen.count == 1 ? "1 Prüfschema" : "\(Anzeigetext.zahl(zeilen.count)) Prüfschemata"
        stichtag = anfrage.stichtag.deutsch
        alleHref = anfrage.href(Schemaadresse.liste)
        erlasspflegeHref = anfrage.href("/erlasspflege")
        gibtEsKeine = akten.isEmpty
        self.fehler = (fehler ?? Frage(anfrage, feld: "").fehler).map(Anzeigetext.sicher)
    }

    private static func wartend(_ akte: Schemaakte, _ anfrage: Anfrage) -> Wartend? {
        guard let entwurf = akte.entwurf, let einreichung = entwurf.einreichung else { return nil }
        return Wartend(
            name: Anzeigetext.sicher("\(akte.name), \(entwurf.anzeigename)"),
            href: Schemaadresse(kennung: akte.kennung, anfrage: anfrage).freigabe,
            durch: Anzeigetext.sicher(
                "eingereicht am \(Zeitanzeige.tag(einreichung.um)) von der Rolle „\(einreichung.durch.rolle)“"),
            bemerkung: Anzeigetext.optional(einreichung.bemerkung))
    }

    private static func zeile(_ akte: Schemaakte, _ bau: Schemabau, _ anfrage: Anfrage) -> Zeile {
        let adresse = Schemaadresse(kennung: akte.kennung, anfrage: anfrage)
        let fassung = akte.gezeigte(am: anfrage.stichtag)
        let schema = fassung.flatMap(akte.schema)
        return Zeile(
            name: Anzeigetext.sicher(akte.name), href: adresse.lesen,
            anliegen: akte.anliegen.map(bau.anliegenname) ?? "",
            fassung: fassung.map { Self.fassung($0, akte, anfrage.stichtag) } ?? "",
            stand: fassung?.standwort ?? "", istAusgeliefert: fassung?.istAusgeliefert ?? false,
            rollen: Anzeigetext.sicher(fassung.map(Self.rollen) ?? ""),
            umfang: schema.map(Self.umfang) ?? "nicht lesbar",
            entwurf: akte.entwurf.map { Entwurf(name: $0.anzeigename, href: adresse.entwurf) })
    }

    private static func fassung(_ fassung: Schemafassung, _ akte: Schemaakte, _ tag: Stichtag) -> String {
        [fassung.anzeigename, akte.geltungswort(fassung, am: tag)].compactMap(\.self).joined(separator: ", ")
    }

    private static func rollen(_ fassung: Schemafassung) -> String {
        ["verfasst: \(fassung.verfasser)", fassung.freigabe.map { "freigegeben: \($0.schritt.durch.rolle)" }]
            .compactMap(\.self).joined(separator: ", ")
    }

    /// A number stays on one line with what it counts.
    private static func umfang(_ schema: Pruefschema) -> String {
        let (punkte, unterlagen) = (schema.punkte.count, schema.unterlagen.count)
        return "\(punkte)\u{A0}\(punkte == 1 ? "Prüfpunkt" : "Prüfpunkte"), "
            + "\(unterlagen)\u{A0}\(unterlagen == 1 ? "Unterlage" : "Unterlagen")"
    }
}
