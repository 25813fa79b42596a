// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Norms

/// `/vorschriften`: all Vorschriften of the corpus, to be filtered and paged through.
struct VorschriftenSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand

    func register(on router: Router<BasicRequestContext>) {
        router.get("/vorschriften") { request, _ in
            let anfrage = Anfrage(request, heute: seiten.heute)
            let ansicht = VorschriftenAnsicht(try await bestand.aktuell(), anfrage: anfrage)
            return try seiten.seite(
                ansicht, template: "vorschriften", titel: "Vorschriften", ort: .vorschriften, anfrage: anfrage,
                formular: "filter-form", status: anfrage.ungueltigerStichtag == nil ? .ok : .badRequest)
        }
    }
}

struct VorschriftenAnsicht: Sendable {
    let text: String
    let arten: [Auswahloption]
    let laender: [Auswahloption]
    let istGefiltert: Bool
    let alleHref: String
    let anzahl: String
    let istLeer: Bool
    let bestandIstLeer: Bool
    let zeilen: [Zeile]
    let blaettern: Blaettern?
    let stichtag: String
    let fehler: String?

    /// Rows of a page.
    static let seitenlaenge = 50

    struct Zeile: Sendable {
        let kurz: String
        let titel: String
        let art: String
        let normgeber: String
        let land: String?
        let fassungen: String
        let geltung: Geltungsansicht
        let href: String
    }

    init(_ tafel: Bestandstafel, anfrage: Anfrage) {
        fehler = Frage(anfrage, feld: "").fehler
        text = Anzeigetext.sicher(String(anfrage["text"].prefix(200)))
        let art = Vorschriftart(rawValue: anfrage["art"])
        let land = anfrage["land"]
        let vorhandeneLaender = Set(tafel.werke.compactMap { Anzeigetext.optional($0.vorschrift.land) }).sorted()
        let gewaehltesLand = vorhandeneLaender.contains(land) ? land : nil
        let worte = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        let treffer = tafel.werke.filter { werk in
            (art == nil || werk.vorschrift.art == art)
                && (gewaehltesLand == nil || Anzeigetext.optional(werk.vorschrift.land) == gewaehltesLand)
                && (worte.isEmpty || Self.enthaelt(werk.vorschrift, worte: worte))
        }
        let vorhandeneArten = Set(tafel.werke.map(\.vorschrift.art))
        arten = Vorschriftart.allCases.filter(vorhandeneArten.contains).map {
            Auswahloption(wert: $0.rawValue, name: $0.anzeige, gewaehlt: $0 == art)
        }
        laender = vorhandeneLaender.map { Auswahloption(wert: $0, name: $0, gewaehlt: $0 == gewaehltesLand) }
        istGefiltert = !worte.isEmpty || art != nil || gewaehltesLand != nil
        alleHref = anfrage.href("/vorschriften")
        anzahl = treffer.count == 1 ? "1 Vorschrift" : "\(Anzeigetext.zahl(treffer.count)) Vorschriften"
        istLeer = treffer.isEmpty
        bestandIstLeer = tafel.werke.isEmpty
        let seiten = max(1, (treffer.count + Self.seitenlaenge - 1) / Self.seitenlaenge)
        let seite = min(max(1, Int(anfrage["seite"]) ?? 1), seiten)
        zeilen = treffer.dropFirst((seite - 1) * Self.seitenlaenge).prefix(Self.seitenlaenge).map {
            Zeile($0, anfrage: anfrage)
        }
        blaettern = Blaettern(seite: seite, von: seiten, anfrage: anfrage)
        stichtag = anfrage.stichtag.deutsch
    }

    private static func enthaelt(_ vorschrift: Vorschrift, worte: [String]) -> Bool {
        let felder = [vorschrift.kurz, vorschrift.titel, vorschrift.normgeber, vorschrift.aktenzeichen ?? ""]
        let heuhaufen = (felder + vorschrift.auchGenannt).joined(separator: "\n").lowercased()
        return worte.allSatisfy(heuhaufen.contains)
    }
}

extension VorschriftenAnsicht.Zeile {
    init(_ werk: Werk, anfrage: Anfrage) {
        kurz = Anzeigetext.sicher(werk.vorschrift.kurz)
        titel = Anzeigetext.sicher(werk.vorschrift.titel)
        art = werk.vorschrift.art.anzeige
        normgeber = Anzeigetext.sicher(werk.vorschrift.normgeber)
        land = Anzeigetext.optional(werk.vorschrift.land)
        fassungen = werk.fassungen.count == 1 ? "1 Fassung" : "\(werk.fassungen.count) Fassungen"
        geltung = Geltungsansicht(
            werk.fassung(am: anfrage.stichtag)?.geltung(am: anfrage.stichtag) ?? Geltung(status: .unklar))
        href = anfrage.href(werk.pfad)
    }
}

struct Auswahloption: Sendable {
    let wert: String
    let name: String
    let gewaehlt: Bool
}

/// Links to the page before and after.
struct Blaettern: Sendable {
    let text: String
    let vorigeHref: String?
    let naechsteHref: String?

    /// Nil if there is one page only.
    init?(seite: Int, von seiten: Int, anfrage: Anfrage) {
        guard seiten > 1 else { return nil }
        func href(_ nummer: Int) -> String {
            Adresse(anfrage.pfad, felder: anfrage.felder.filter { $0.name != "seite" && !$0.wert.isEmpty })
                .mit("seite", String(nummer)).text
        }
        text = "Seite \(seite) von \(seiten)"
        vorigeHref = seite > 1 ? href(seite - 1) : nil
        naechsteHref = seite < seiten ? href(seite + 1) : nil
    }
}
