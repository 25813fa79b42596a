// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms

/// `/aenderungen/<kennung>/betroffen`: which Vorgänge, Prüfschemata, Vermerke and texts a change touches, with the words
/// before and after. Worked out only when it is asked for; `teil=ja` lowers the headings, for the list of changes.
struct BetroffenSeite: Sendable {
    let seiten: Seitenbau
    let zugang: Betroffenheitszugang

    static func href(_ aenderung: Aenderung, _ anfrage: Anfrage) -> String {
        anfrage.href("/aenderungen/\(Adresse.encoded(aenderung.kennung))/betroffen")
    }

    func register(on router: Router<BasicRequestContext>) {
        router.get("/aenderungen/:kennung/betroffen") { request, context in
            try await response(context.parameters.get("kennung") ?? "", Anfrage(request, heute: seiten.heute))
        }
    }

    private func response(_ kennung: String, _ anfrage: Anfrage) async throws -> Response {
        let dienst = seiten.dependencies.aenderungen
        guard let aenderung = try await dienst.verzeichnis().alle.first(where: { $0.kennung == kennung }) else {
            throw Seitenfehler.nichtGefunden(
                "Diese Änderung gibt es nicht. Alle Änderungen stehen unter „Änderungen“, Woche für Woche.")
        }
        let details = try await dienst.details(aenderung)
        let betroffen = try await zugang.betroffen(Anstoss(aenderung, details, am: anfrage.stichtag))
        let ansicht = Betroffenansicht(
            betroffen, vermerke: try await vermerke(betroffen), anliegen: dienst.anliegen, anfrage: anfrage)
        return try seiten.seite(
            ansicht, template: "betroffen", titel: "Was eine Änderung berührt", ort: .aenderungen, anfrage: anfrage)
    }

    private func vermerke(_ betroffen: Betroffenheit) async throws -> [(sha256: String, vermerk: Vermerk)] {
        var vermerke: [(sha256: String, vermerk: Vermerk)] = []
        for sha256 in betroffen.vermerke.prefix(Betroffenansicht.hoechstens).map(\.sha256) {
            if let vermerk = try await zugang.vermerk(sha256) { vermerke.append((sha256, vermerk)) }
        }
        return vermerke
    }
}

/// What a change touches, as the page shows it.
struct Betroffenansicht: Sendable {
    let satz: String
    let aenderungHref: String
    /// „3 Vorgänge, 1 Prüfschema, 2 Vermerke“
    let zusammenfassung: String
    let istLeer: Bool
    let gruppen: [Gruppe]
    let stellen: [Stelle]
    let weitereStellen: String?
    let ebene: Int

    struct Gruppe: Sendable {
        let name: String
        /// What that means for them.
        let hinweis: String
        let zeilen: [Zeile]
        let weitere: String?
    }

    struct Zeile: Sendable {
        let name: String
        let href: String?
        let zusatz: String?
        let gruende: String
    }

    /// Words before and after.
    struct Stelle: Sendable {
        let name: String
        let href: String
        let laeufe: [Vergleichslauf]
        /// Said where there is no such place any more.
        let entfallen: String?
    }

    /// Of each kind; how many there are besides is said.
    static let hoechstens = 100

    init(
        _ betroffen: Betroffenheit, vermerke: [(sha256: String, vermerk: Vermerk)], anliegen: [Anliegen],
        anfrage: Anfrage
    ) {
        let satzbau = Betroffenheitsgrund(anliegen: anliegen)
        satz = Anzeigetext.sicher(betroffen.anstoss.satz)
        aenderungHref = anfrage.href("/aenderungen") + "#aenderung-\(betroffen.anstoss.kennung)"
        zusammenfassung = Self.zusammenfassung(betroffen)
        istLeer = betroffen.istLeer
        gruppen = [
            Gruppe(
                "Offene Vorgänge", "Bitte sehen Sie sich diese Vorgänge noch einmal an; geändert ist an ihnen nichts.",
                betroffen.vorgaenge.map { Self.zeile($0, satzbau) }),
            Gruppe(
                "Prüfschemata", "Bitte sehen Sie nach, ob eine neue Fassung nötig ist.",
                betroffen.schemata.map { Self.zeile($0, satzbau, anfrage) }),
            Gruppe(
                "Freigegebene Vermerke", "Sie bleiben, wie sie sind, mit dem Wortlaut von damals.",
                vermerke.map { Self.zeile($0.vermerk, sha256: $0.sha256) }, gesamt: betroffen.vermerke.count),
            Gruppe(
                "Briefvorlagen, Textbausteine und Antworten", "Bitte prüfen Sie, ob der Text noch stimmt.",
                betroffen.texte.map { Self.zeile($0, satzbau) }),
        ].filter { !$0.zeilen.isEmpty }
        stellen = betroffen.stellen.prefix(Self.hoechstens).map { Stelle($0, anfrage) }
        let mehr = betroffen.stellen.count - stellen.count
        weitereStellen = mehr > 0 ? "und \(Anzeigetext.zahl(mehr)) weitere" : nil
        ebene = anfrage["teil"] == "ja" ? 4 : 2
    }

    private static func zusammenfassung(_ betroffen: Betroffenheit) -> String {
        let zahlen = [
            (betroffen.vorgaenge.count, "offener Vorgang", "offene Vorgänge"),
            (betroffen.schemata.count, "Prüfschema", "Prüfschemata"),
            (betroffen.vermerke.count, "Vermerk", "Vermerke"), (betroffen.texte.count, "Text", "Texte"),
        ]
        let teile = zahlen.filter { $0.0 > 0 }.map { "\(Anzeigetext.zahl($0.0)) \($0.0 == 1 ? $0.1 : $0.2)" }
        return teile.isEmpty ? "Berührt nichts, was hier geführt wird" : "Berührt: " + teile.joined(separator: ", ")
    }

    // MARK: Rows

    private static func zeile(
        _ vorgang: Betroffenheit.Vorgang, _ satzbau: Betroffenheitsgrund
    ) -> Zeile {
        let zeile = vorgang.zeile
        let offen = zeile.offenePunkte == 1 ? "1 Punkt offen" : "\(zeile.offenePunkte) Punkte offen"
        return Zeile(
            name: Anzeigetext.sicher(zeile.referenz), href: "/vorgaenge/\(zeile.id.rawValue)",
            zusatz: "Stichtag \(zeile.stichtag.deutsch), \(offen)", gruende: satzbau.text(vorgang.gruende))
    }

    private static func zeile(
        _ schema: Betroffenheit.Schema, _ satzbau: Betroffenheitsgrund, _ anfrage: Anfrage
    ) -> Zeile {
        Zeile(
            name: Anzeigetext.sicher(schema.name),
            href: Schemaadresse(kennung: schema.verweis.kennung, anfrage: anfrage).fassung(schema.verweis.version),
            zusatz: "Fassung \(schema.verweis.version)", gruende: satzbau.text(schema.gruende))
    }

    private static func zeile(_ vermerk: Vermerk, sha256: String) -> Zeile {
        Zeile(
            name: Anzeigetext.sicher("Vermerk zu \(vermerk.referenz)"),
            href: "/vorgaenge/\(vermerk.vorgang.rawValue)/vermerk/\(sha256)",
            zusatz: "freigegeben am \(Zeitanzeige.tag(vermerk.freigegeben))",
            gruende: Anzeigetext.sicher(vermerk.schemaname))
    }

    private static func zeile(_ text: Betroffenheit.Text, _ satzbau: Betroffenheitsgrund) -> Zeile {
        Zeile(
            name: Anzeigetext.sicher(text.text.name), href: nil, zusatz: text.text.art.anzeige,
            gruende: satzbau.text(text.gruende))
    }
}

extension Betroffenansicht.Gruppe {
    fileprivate init(_ name: String, _ hinweis: String, _ zeilen: [Betroffenansicht.Zeile], gesamt: Int? = nil) {
        self.name = name
        self.hinweis = hinweis
        self.zeilen = Array(zeilen.prefix(Betroffenansicht.hoechstens))
        let mehr = (gesamt ?? zeilen.count) - self.zeilen.count
        weitere = mehr > 0 ? "und \(Anzeigetext.zahl(mehr)) weitere" : nil
    }
}

extension Betroffenansicht.Stelle {
    fileprivate init(_ stelle: Betroffenheit.Stelle, _ anfrage: Anfrage) {
        let vorher = stelle.vorher
        name = Anzeigetext.sicher(vorher.pfad.isEmpty ? "Stelle" : vorher.pfad)
        href = anfrage.href(vorher.adresse)
        let vergleich = Textvergleich(vorher.zitat, stelle.nachher ?? vorher.zitat)
        laeufe = Vergleichslauf.zusammen(vergleich, vergleich.laeufe)
        entfallen = stelle.nachher == nil ? "Einen neuen Wortlaut an dieser Stelle gibt es nicht." : nil
    }
}

/// Why something is touched, in German.
struct Betroffenheitsgrund: Sendable {
    let anliegen: [Anliegen]

    private static let hoechstens = 4

    func text(_ gruende: [Betroffenheit.Grund]) -> String {
        Anzeigetext.sicher(gruende.map(text).joined(separator: "; "))
    }

    private func text(_ grund: Betroffenheit.Grund) -> String {
        switch grund {
        case .stellen(let stellen): "stützt sich auf \(Self.liste(stellen.map(\.pfad).filter { !$0.isEmpty }))"
        case .normen(let normen): "nennt \(Self.liste(normen))"
        case .anliegen(let kennung):
            "betrifft \(anliegen.first { $0.kennung == kennung }?.name ?? kennung)"
        }
    }

    private static func liste(_ namen: [String]) -> String {
        guard !namen.isEmpty else { return "den geänderten Text" }
        let mehr = namen.count - hoechstens
        let gezeigte = namen.prefix(hoechstens).joined(separator: ", ")
        return mehr > 0 ? "\(gezeigte) und \(mehr) weitere" : gezeigte
    }
}
