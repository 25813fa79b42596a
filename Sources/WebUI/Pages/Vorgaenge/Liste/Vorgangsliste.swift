// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms

/// The list of the Vorgänge.
struct Vorgangsliste: Sendable {
    struct Zeile: Sendable {
        let referenz: String
        let href: String
        let schema: String
        let stichtag: String
        let offene: String
        let fehlende: String
        let frist: Fristansicht?
        let istAbgeschlossen: Bool
        let geaendert: String
    }

    let referenz: String
    let staende: [Auswahloption]
    let fristen: [Auswahloption]
    let anzahl: String
    let istLeer: Bool
    let istGefiltert: Bool
    let alleHref: String
    let zeilen: [Zeile]
    let blaettern: Blaettern?
    let fehler: String?
    let neu: Neuformular

    init(
        _ zeilen: [Vorgangszeile], anzahl: Int, seite: Int, filter: Vorgangsfilter, namen: [Schemaverweis: String],
        neu: Neuformular, anfrage: Anfrage
    ) {
        referenz = Anzeigetext.sicher(filter.referenz)
        staende = Vorgangsfilter.Stand.allCases.map {
            Auswahloption(wert: $0.rawValue, name: $0.name, gewaehlt: $0 == filter.stand)
        }
        fristen = Vorgangsfilter.Frist.allCases.map {
            Auswahloption(wert: $0.rawValue, name: $0.name, gewaehlt: $0 == filter.frist)
        }
        self.anzahl = anzahl == 1 ? "1 Vorgang" : "\(Anzeigetext.zahl(anzahl)) Vorgänge"
        istLeer = anzahl == 0
        istGefiltert = filter.istGesetzt
        alleHref = Adresse(VorgaengeSeite.pfad).mit("stand", Vorgangsfilter.Stand.alle.rawValue).text
        self.zeilen = zeilen.map { Zeile($0, name: namen[$0.schema], heute: anfrage.heute) }
        blaettern = Blaettern(seite: seite, von: Vorgangsfilter.seiten(anzahl), anfrage: anfrage)
        fehler = Frage(anfrage, feld: "").fehler
        self.neu = neu
    }
}

extension Vorgangsliste.Zeile {
    init(_ zeile: Vorgangszeile, name: String?, heute: Stichtag) {
        referenz = Anzeigetext.sicher(zeile.referenz)
        href = Vorgangsort.pfad(zeile.id)
        schema = Anzeigetext.sicher(name ?? zeile.schema.kennung)
        stichtag = zeile.stichtag.deutsch
        offene = zeile.offenePunkte == 0 ? "alle geprüft" : "\(zeile.offenePunkte) offen"
        fehlende = zeile.fehlendeUnterlagen == 0 ? "keine" : "\(zeile.fehlendeUnterlagen) fehlen"
        frist = zeile.frist.map { Fristansicht($0, heute: heute) }
        istAbgeschlossen = zeile.istAbgeschlossen
        geaendert = Zeitanzeige.tag(zeile.geaendert)
    }
}

/// The form that begins a Vorgang.
struct Neuformular: Sendable {
    struct Gruppe: Sendable {
        let name: String
        let optionen: [Auswahloption]
    }

    let action = VorgaengeSeite.pfad
    let verborgen: [Formularfeld]
    let referenz: String
    let gruppen: [Gruppe]
    let stichtag: String
    let istOffen: Bool
    let fehler: String?
    /// No check list is approved for the day.
    let istOhneSchema: Bool

    static let name = "neu"

    /// - Parameter istErster: there is no Vorgang yet, so that nobody has to look for the way to the first.
    init(
        _ schemata: [Pruefschema], marke: String, wiederholung: Vorgangsort.Wiederholung?, istErster: Bool,
        anfrage: Anfrage
    ) {
        let eingabe = wiederholung?.eingabe
        verborgen = [Formularfeld(name: Formularschutz.feld, wert: marke)]
        referenz = Pflegeeingabe.wert(eingabe, "referenz", sonst: "")
        // What an answer was about may be named in the address; it is chosen only if it is the only one.
        let gemeinte = schemata.filter { $0.anliegen == anfrage["anliegen"] }
        let gewaehlt = eingabe?["schema"] ?? (gemeinte.count == 1 ? gemeinte[0].kennung : "")
        gruppen = Schemagruppe.alle(schemata).map { gruppe, schemata in
            Gruppe(
                name: gruppe,
                optionen: schemata.map {
                    Auswahloption(
                        wert: Anzeigetext.sicher($0.kennung), name: Anzeigetext.sicher($0.name),
                        gewaehlt: $0.kennung == gewaehlt)
                })
        }
        stichtag = Pflegeeingabe.wert(eingabe, "stichtag", sonst: anfrage.stichtag.iso)
        istOffen = istErster || eingabe != nil || !anfrage["anliegen"].isEmpty
        fehler = wiederholung.map { Anzeigetext.sicher($0.fehler) }
        istOhneSchema = schemata.isEmpty
    }
}

/// Check lists by the law that they are mainly about.
enum Schemagruppe {
    static func alle(_ schemata: [Pruefschema]) -> [(name: String, schemata: [Pruefschema])] {
        Dictionary(grouping: schemata, by: gesetz).map { (Anzeigetext.sicher($0.key), $0.value) }
            .map { ($0.0, $0.1.sorted { $0.name < $1.name }) }
            .sorted { ($0.1.count, $1.0) > ($1.1.count, $0.0) }
    }

    /// The law that most of its points name.
    private static func gesetz(_ schema: Pruefschema) -> String {
        let gesetze = Dictionary(grouping: schema.punkte.flatMap(\.normen).compactMap(\.gesetz)) { $0 }
        return gesetze.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key ?? "Weitere"
    }
}
