// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// The left column: all Prüfpunkte, the open ones first, and how far the examination is.
struct Punktliste: Sendable {
    struct Gruppe: Sendable {
        let titel: String
        let zeilen: [Zeile]
    }

    struct Zeile: Sendable {
        let frage: String
        let href: String
        let status: Statuszeichen
        let normen: String
        /// Questions that are to be settled first.
        let zuerst: String?
        let istGewaehlt: Bool
    }

    let fortschritt: String
    let geprueft: Int
    let gesamt: Int
    /// At least 1, as a progress bar needs it.
    let balken: Int
    let suche: String
    let sucheAction: String
    let sucheVerborgen: [Formularfeld]
    let istGefiltert: Bool
    let alleHref: String
    let gruppen: [Gruppe]
    let istLeer: Bool

    init(_ bogen: Pruefbogen, gewaehlt: Punktbogen?, ort: Vorgangsort) {
        let vorgang = ort.vorgang
        let zaehlend = bogen.punkte.filter { $0.einschlaegig != .nein || vorgang.status($0) != .offen }
        geprueft = zaehlend.count { vorgang.status($0) != .offen }
        gesamt = zaehlend.count
        balken = max(1, gesamt)
        fortschritt = "\(geprueft) von \(gesamt) geprüft"
        suche = Anzeigetext.sicher(ort.anfrage["suche"])
        sucheAction = ort.pfad
        sucheVerborgen = ort.felder.filter { !["suche", "ansicht"].contains($0.name) }
        istGefiltert = !suche.isEmpty
        alleHref = ort.href(["suche": ""])
        let gefunden = bogen.punkte.filter { [suche] in Innensuche.trifft(suche, $0, vorgang) }
        gruppen = Self.gruppen(gefunden, vorgang).map { titel, punkte in
            Gruppe(
                titel: "\(titel) (\(punkte.count))",
                zeilen: punkte.map { Zeile($0, bogen, gewaehlt: gewaehlt, ort: ort) })
        }
        istLeer = gefunden.isEmpty
    }

    private static func gruppen(_ punkte: [Punktbogen], _ vorgang: Vorgang) -> [(String, [Punktbogen])] {
        let offen = punkte.filter { vorgang.status($0) == .offen }
        let alle: [(String, [Punktbogen])] =
            [
                ("Offen", offen.filter { $0.einschlaegig != .nein }),
                ("Offen, nach den Angaben nicht einschlägig", offen.filter { $0.einschlaegig == .nein }),
            ]
            + [Punktstatus.nichtErfuellt, .erfuellt, .nichtEinschlaegig].map { status in
                (
                    status.anzeige.prefix(1).uppercased() + status.anzeige.dropFirst(),
                    punkte.filter { vorgang.status($0) == status }
                )
            }
        return alle.filter { !$0.1.isEmpty }
    }
}

extension Punktliste.Zeile {
    init(_ bogen: Punktbogen, _ alle: Pruefbogen, gewaehlt: Punktbogen?, ort: Vorgangsort) {
        let punkt = bogen.punkt
        frage = Anzeigetext.sicher(punkt.frage)
        href = ort.href(["punkt": punkt.kennung, "ansicht": "punkt"]) + "#punkt"
        status = Statuszeichen(ort.vorgang.status(bogen))
        normen = punkt.normen.map(\.kanonisch).joined(separator: ", ")
        let davor = alle.offeneVorgaenger(von: punkt, in: ort.vorgang)
        zuerst = davor.isEmpty ? nil : davor.map { Anzeigetext.sicher($0.frage) }.joined(separator: " · ")
        istGewaehlt = punkt.kennung == gewaehlt?.punkt.kennung
    }
}

extension Vorgang {
    /// What a person has set; open if nobody has.
    func status(_ bogen: Punktbogen) -> Punktstatus { punkte[bogen.punkt.kennung]?.status ?? .offen }
}

extension Pruefbogen {
    /// Points that are to be settled before this one and are not.
    func offeneVorgaenger(von punkt: Pruefpunkt, in vorgang: Vorgang) -> [Pruefpunkt] {
        punkte.filter { punkt.nach.contains($0.punkt.kennung) && vorgang.status($0) == .offen }.map(\.punkt)
    }

    /// In the order in which the list shows them: the open ones first.
    func reihenfolge(_ vorgang: Vorgang) -> [Punktbogen] {
        let offen = punkte.filter { vorgang.status($0) == .offen }
        return offen.filter { $0.einschlaegig != .nein } + offen.filter { $0.einschlaegig == .nein }
            + [Punktstatus.nichtErfuellt, .erfuellt, .nichtEinschlaegig].flatMap { status in
                punkte.filter { vorgang.status($0) == status }
            }
    }
}

/// Looks for words within the page of a Vorgang.
enum Innensuche {
    static func trifft(_ suche: String, _ bogen: Punktbogen, _ vorgang: Vorgang) -> Bool {
        let setzung = vorgang.punkte[bogen.punkt.kennung]
        return trifft(
            suche,
            [bogen.punkt.frage, setzung?.grund ?? "", setzung?.abweichung ?? ""]
                + bogen.punkt.normen.map(\.kanonisch) + texte(bogen.normen.flatMap(\.belege) + bogen.belege))
    }

    static func trifft(_ suche: String, _ bogen: Unterlagenbogen) -> Bool {
        trifft(
            suche, [bogen.name] + bogen.normen.map(\.norm.kanonisch) + texte(bogen.regeln.map(\.beleg)))
    }

    private static func texte(_ belege: [Beleg]) -> [String] {
        belege.flatMap { [$0.quelle.kurz, $0.fundstelle.pfad, $0.fundstelle.zitat] }
    }

    /// Whether each word stands in one of the texts.
    private static func trifft(_ suche: String, _ texte: [String]) -> Bool {
        let alles = texte.joined(separator: "\n").lowercased()
        return suche.lowercased().split(whereSeparator: \.isWhitespace).allSatisfy { alles.contains($0) }
    }
}
