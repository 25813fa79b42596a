// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms

/// `/pruefschemata/<kennung>`: a check list to be read, with its versions; `?fassung=2` shows that version.
struct SchemaSeite: Sendable {
    let bau: Schemabau

    func register(on router: Router<BasicRequestContext>) {
        router.get("/pruefschemata/:kennung") { request, context in
            let akte = try bau.akte(context, in: try await bau.zugang.bestand())
            return try await seite(akte, bau.anfrage(request))
        }
        router.post("/pruefschemata/:kennung/ruecknahme") { request, context in
            let akte = try bau.akte(context, in: try await bau.zugang.bestand())
            return try await ruecknahme(akte, request)
        }
    }

    private func seite(
        _ akte: Schemaakte, _ anfrage: Anfrage, status: HTTPResponse.Status = .ok, eingabe: Pflegeeingabe? = nil
    ) async throws -> Response {
        let gefragt = anfrage["fassung"]
        let gezeigte =
            gefragt.isEmpty ? akte.gezeigte(am: anfrage.stichtag) : Int(gefragt).flatMap(akte.fassung)
        guard let gezeigte else {
            throw Seitenfehler.nichtGefunden("Diese Version des Prüfschemas gibt es nicht.")
        }
        let ansicht = SchemaSeiteAnsicht(
            akte, gezeigt: gezeigte, bau: bau, tafel: try await bau.bestand.aktuell(), eingabe: eingabe,
            anfrage: anfrage)
        return try bau.seite(ansicht, "pruefschema", titel: ansicht.name, anfrage, status: status)
    }

    /// Lets no new Vorgang begin with a version.
    private func ruecknahme(_ akte: Schemaakte, _ request: Request) async throws -> Response {
        var eingabe = try await Pflegeeingabe(request)
        let adresse = Schemaadresse(
            kennung: akte.kennung, anfrage: Anfrage(pfad: "", felder: [], heute: bau.seiten.heute))
        let anfrage = Anfrage(
            pfad: adresse.pfad, felder: [Formularfeld(name: "fassung", wert: eingabe["fassung"])],
            heute: bau.seiten.heute)
        guard bau.schutz.istAktuell(eingabe[Formularschutz.feld]) else {
            eingabe.fehler = Schemaeingabe.neuGestartet
            return try await seite(akte, anfrage, status: .conflict, eingabe: eingabe)
        }
        guard let fassung = Int(eingabe["fassung"]).flatMap(akte.fassung) else {
            throw Seitenfehler.nichtGefunden("Diese Version des Prüfschemas gibt es nicht.")
        }
        let akteur = bau.anmeldung.akteur(request)
        do {
            let wechsel = try bau.zugang.pflege.ruecknahme(
                fassung, durch: akteur, grund: eingabe["grund"], um: bau.zugang.jetzt())
            guard try await bau.zugang.wechsle(wechsel, "Prüfschema zurückgezogen", akteur) else {
                throw Schemapflegefehler(
                    "Inzwischen hat jemand anderes etwas an dieser Version geändert. Bitte sehen Sie sie noch einmal an."
                )
            }
        } catch let fehler as Schemapflegefehler {
            eingabe.fehler = fehler.description
            return try await seite(akte, anfrage, status: .unprocessableContent, eingabe: eingabe)
        }
        return .redirect(to: adresse.fassung(fassung.verweis.version), type: .normal)
    }
}

/// A check list to be read.
struct SchemaSeiteAnsicht: Sendable {
    let name: String
    let anliegen: String?
    /// „Fassung 2, eigene Fassung, gilt seit 01.01.2027. Verfasst von …“
    let stand: String
    /// Said where another version holds on the Stichtag.
    let andere: Verweis?
    let rueckgezogen: String?
    /// Why the last step was refused.
    let fehler: String?
    let schema: Schemaansicht?
    let fassungen: [Fassungszeile]
    let vergleich: Auswahl?
    let bearbeiten: Verweis
    let freigabe: Verweis?
    let ruecknahme: Ruecknahme?
    let listeHref: String

    struct Verweis: Sendable {
        let text: String
        let href: String
    }

    /// Two versions to be compared.
    struct Auswahl: Sendable {
        let pfad: String
        let alte: [Auswahloption]
        let neue: [Auswahloption]
        let stichtag: String?
    }

    /// The form that withdraws the version.
    struct Ruecknahme: Sendable {
        let pfad: String
        let marke: String
        let fassung: Int
        let grund: String
        let istOffen: Bool
    }

    struct Fassungszeile: Sendable {
        let name: String
        let href: String
        let stand: String
        let gilt: String?
        let wer: String
        let istGewaehlt: Bool
        let istEntwurf: Bool
    }

    init(
        _ akte: Schemaakte, gezeigt: Schemafassung, bau: Schemabau, tafel: Bestandstafel, eingabe: Pflegeeingabe?,
        anfrage: Anfrage
    ) {
        let adresse = Schemaadresse(kennung: akte.kennung, anfrage: anfrage)
        let gelesen = akte.schema(gezeigt)
        name = Anzeigetext.sicher(gelesen?.name ?? akte.name)
        anliegen = akte.anliegen.map(bau.anliegenname)
        stand = Anzeigetext.sicher(Self.stand(gezeigt, akte, anfrage.stichtag))
        rueckgezogen = gezeigt.ruecknahme.map {
            Anzeigetext.sicher(
                "Zurückgezogen am \(Zeitanzeige.tag($0.um)) von der Rolle „\($0.durch.rolle)“: \($0.bemerkung)")
        }
        fehler = eingabe?.fehler.map(Anzeigetext.sicher)
        andere = Self.andere(akte, gezeigt, adresse, anfrage.stichtag)
        schema = gelesen.map { Schemaansicht($0, tafel: tafel, anfrage: anfrage) }
        let alle = akte.fassungen + [akte.entwurf].compactMap(\.self)
        fassungen = alle.reversed().map {
            Self.zeile($0, akte, adresse, istGewaehlt: $0.verweis == gezeigt.verweis, anfrage.stichtag)
        }
        vergleich = Self.auswahl(alle, gezeigt, adresse, anfrage)
        bearbeiten = Verweis(text: akte.entwurf == nil ? "Bearbeiten" : "Entwurf öffnen", href: adresse.entwurf)
        freigabe =
            akte.entwurf?.einreichung == nil ? nil : Verweis(text: "Freigabe ansehen", href: adresse.freigabe)
        ruecknahme =
            gezeigt.status == .freigegeben && !gezeigt.istAusgeliefert
            ? Ruecknahme(
                pfad: "\(adresse.pfad)/ruecknahme", marke: bau.schutz.marke, fassung: gezeigt.verweis.version,
                grund: Pflegeeingabe.wert(eingabe, "grund", sonst: ""), istOffen: eingabe != nil) : nil
        listeHref = anfrage.href(Schemaadresse.liste)
    }

    private static func stand(_ fassung: Schemafassung, _ akte: Schemaakte, _ tag: Stichtag) -> String {
        let gilt = akte.geltungswort(fassung, am: tag).map { ", \($0)" } ?? ""
        let art = fassung.status == .entwurf ? "" : " (\(fassung.standwort))"
        let freigabe = fassung.freigabe.map {
            ", freigegeben am \($0.am.deutsch) von der Rolle „\($0.schritt.durch.rolle)“"
        }
        return "\(fassung.anzeigename)\(art)\(gilt). Verfasst von der Rolle „\(fassung.verfasser)“\(freigabe ?? "")."
    }

    private static func andere(
        _ akte: Schemaakte, _ gezeigt: Schemafassung, _ adresse: Schemaadresse, _ tag: Stichtag
    ) -> Verweis? {
        guard let geltende = akte.geltende(am: tag) else {
            return Verweis(text: "Am \(tag.deutsch) gilt keine Version.", href: adresse.lesen)
        }
        guard geltende.verweis != gezeigt.verweis else { return nil }
        return Verweis(
            text: "Am \(tag.deutsch) gilt \(geltende.anzeigename).", href: adresse.fassung(geltende.verweis.version))
    }

    private static func zeile(
        _ fassung: Schemafassung, _ akte: Schemaakte, _ adresse: Schemaadresse, istGewaehlt: Bool, _ tag: Stichtag
    ) -> Fassungszeile {
        let schritt = fassung.freigabe.map { ("freigegeben", $0.am.deutsch, $0.schritt.durch.rolle) }
        let beitrag = fassung.beitraege.last.map { ("geschrieben", Zeitanzeige.tag($0.um), $0.durch.rolle) }
        let wer = (schritt ?? beitrag).map { "\($0) am \($1), \($2)" } ?? ""
        return Fassungszeile(
            name: fassung.anzeigename, href: adresse.fassung(fassung.verweis.version), stand: fassung.standwort,
            gilt: akte.geltungswort(fassung, am: tag), wer: Anzeigetext.sicher(wer),
            istGewaehlt: istGewaehlt, istEntwurf: fassung.status == .entwurf)
    }

    private static func auswahl(
        _ alle: [Schemafassung], _ gezeigt: Schemafassung, _ adresse: Schemaadresse, _ anfrage: Anfrage
    ) -> Auswahl? {
        guard alle.count > 1, let stelle = alle.firstIndex(of: gezeigt) else { return nil }
        // The version shown with the one before it; the first one with the next.
        let neu = max(1, stelle)
        func optionen(_ gewaehlt: Int) -> [Auswahloption] {
            alle.enumerated().map { index, fassung in
                Auswahloption(
                    wert: String(fassung.verweis.version), name: fassung.anzeigename, gewaehlt: index == gewaehlt)
            }
        }
        return Auswahl(
            pfad: "\(adresse.pfad)/vergleich", alte: optionen(neu - 1), neue: optionen(neu),
            stichtag: anfrage.stichtagFeld?.wert)
    }
}
