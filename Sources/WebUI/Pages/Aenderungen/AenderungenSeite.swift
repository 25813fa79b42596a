// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Norms

/// `/aenderungen`: what has changed for whom, by week; `/aenderungen.atom`: the same as a feed.
struct AenderungenSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand

    private var dienst: Aenderungsdienst { seiten.dependencies.aenderungen }

    func register(on router: Router<BasicRequestContext>) {
        router.get("/aenderungen") { request, _ in try await self.seite(request) }
        router.get("/aenderungen.atom") { request, _ in try await self.feed(request) }
    }

    private func seite(_ request: Request) async throws -> Response {
        let anfrage = Anfrage(request, heute: seiten.heute)
        let liste = try await Aenderungsliste(anfrage, dienst: dienst)
        let ansicht = try await AenderungenAnsicht(
            liste, dienst: dienst, tafel: try await bestand.aktuell(),
            kenntBetroffenes: seiten.dependencies.betroffenheit != nil, anfrage: anfrage)
        return try seiten.seite(
            ansicht, template: "aenderungen", titel: "Änderungen", ort: .aenderungen, anfrage: anfrage,
            formular: "filter-form", status: anfrage.ungueltigerStichtag == nil ? .ok : .badRequest)
    }

    private func feed(_ request: Request) async throws -> Response {
        let anfrage = Anfrage(request, heute: seiten.heute)
        let liste = try await Aenderungsliste(anfrage, dienst: dienst)
        let tafel = try await bestand.aktuell()
        var eintraege: [Atomeintrag] = []
        for aenderung in liste.vergangene.prefix(Atomfeed.hoechstens) {
            let details = try await dienst.details(aenderung)
            eintraege.append(
                Atomeintrag(
                    aenderung, Aenderungszeile(aenderung, details, tafel: tafel, anfrage: anfrage)))
        }
        let xml = Atomfeed(
            eintraege, organisation: seiten.dependencies.organisation, version: seiten.dependencies.version,
            adresse: Adresse("/aenderungen.atom", felder: liste.filter.felder).text,
            seite: Adresse("/aenderungen", felder: liste.filter.felder).text
        ).xml
        return Response(
            status: .ok, headers: [.contentType: "application/atom+xml; charset=utf-8", .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: xml)))
    }
}

/// The page of changes.
struct AenderungenAnsicht: Sendable {
    let anliegen: [Auswahloption]
    let laender: [Auswahloption]
    let normgeber: [Auswahloption]
    let istGefiltert: Bool
    let alleHref: String
    let atomHref: String
    let anzahl: String
    let stichtag: String
    let kommende: [Aenderungszeile]
    let wochen: [Woche]
    let istLeer: Bool
    /// Set on the last page: how the corpus began.
    let erstaufnahme: String?
    let blaettern: Blaettern?
    let fehler: String?

    struct Woche: Sendable {
        let titel: String
        let anker: String
        let zeilen: [Aenderungszeile]
    }

    /// Changes on a page.
    static let seitenlaenge = 40
    private static let hoechstensKommende = 20

    init(
        _ liste: Aenderungsliste, dienst: Aenderungsdienst, tafel: Bestandstafel, kenntBetroffenes: Bool,
        anfrage: Anfrage
    ) async throws {
        let filter = liste.filter
        anliegen = dienst.anliegen.map {
            Auswahloption(wert: $0.kennung, name: $0.name, gewaehlt: $0 == filter.anliegen)
        }
        laender = liste.laender.map { Auswahloption(wert: $0, name: $0, gewaehlt: $0 == filter.land) }
        normgeber = liste.normgeber.map { Auswahloption(wert: $0, name: $0, gewaehlt: $0 == filter.normgeber) }
        istGefiltert = filter.istGesetzt
        alleHref = anfrage.href("/aenderungen")
        atomHref = Adresse("/aenderungen.atom", felder: filter.felder).text
        let zahl = liste.vergangene.count
        anzahl = zahl == 1 ? "1 Änderung" : "\(Anzeigetext.zahl(zahl)) Änderungen"
        stichtag = anfrage.stichtag.deutsch
        let seiten = max(1, (zahl + Self.seitenlaenge - 1) / Self.seitenlaenge)
        let seite = min(max(1, Int(anfrage["seite"]) ?? 1), seiten)
        blaettern = Blaettern(seite: seite, von: seiten, anfrage: anfrage)
        func zeile(_ aenderung: Aenderung) async throws -> Aenderungszeile {
            var zeile = Aenderungszeile(
                aenderung, try await dienst.details(aenderung), tafel: tafel, anfrage: anfrage)
            if kenntBetroffenes { zeile.betroffenHref = BetroffenSeite.href(aenderung, anfrage) }
            return zeile
        }
        var kommende: [Aenderungszeile] = []
        if seite == 1 {
            for aenderung in liste.kommende.prefix(Self.hoechstensKommende) {
                kommende.append(try await zeile(aenderung))
            }
        }
        self.kommende = kommende
        var wochen: [(montag: Stichtag, zeilen: [Aenderungszeile])] = []
        for aenderung in liste.vergangene.dropFirst((seite - 1) * Self.seitenlaenge).prefix(Self.seitenlaenge) {
            let montag = aenderung.tag.montag
            if wochen.last?.montag != montag { wochen.append((montag, [])) }
            wochen[wochen.count - 1].zeilen.append(try await zeile(aenderung))
        }
        self.wochen = wochen.map { montag, zeilen in
            Woche(
                titel: "KW \(montag.kalenderwoche) · \(montag.deutsch) bis \(montag.adding(tage: 6).deutsch)",
                anker: "woche-\(montag.iso)", zeilen: zeilen)
        }
        istLeer = liste.vergangene.isEmpty
        erstaufnahme =
            seite == seiten && !filter.istGesetzt
            ? liste.erstaufnahme.map {
                "Am \($0.tag.deutsch) wurde der Bestand zum ersten Mal gefüllt, mit "
                    + ($0.anzahl == 1 ? "1 Fassung." : "\(Anzeigetext.zahl($0.anzahl)) Fassungen.")
            } : nil
        fehler = Frage(anfrage, feld: "").fehler
    }
}
