// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Retrieval

/// The questions that one run gained and lost against another, each with the way to ask it.
struct Fragenwechsel: Sendable {
    struct Zeile: Sendable {
        let frage: String
        let href: String
        /// „erste Aussage richtig; vorher an Stelle 2, jetzt an Stelle 7“
        let worin: String
    }

    let titel: String
    let anker: String
    let verloren: [Zeile]
    let weitereVerlorene: String?
    let gewonnen: [Zeile]
    let weitereGewonnene: String?
    let istUnveraendert: Bool

    private static let hoechstens = 50

    /// - Parameter nurVerlorene: leaves out what was gained.
    init(alt: Auswertungslauf, neu: Auswertungslauf, _ vergleich: Laufvergleich, nurVerlorene: Bool = false) {
        titel =
            "Gesucht nach \(neu.verfahren.suchwort): \(Zeitanzeige.uhrzeit(iso: neu.zeitpunkt)) gegenüber "
            + Zeitanzeige.uhrzeit(iso: alt.zeitpunkt)
        anker = "wechsel-\(neu.verfahren.rawValue)"
        (verloren, weitereVerlorene) = Self.zeilen(vergleich.verloren)
        (gewonnen, weitereGewonnene) = Self.zeilen(nurVerlorene ? [] : vergleich.gewonnen)
        istUnveraendert = verloren.isEmpty && gewonnen.isEmpty
    }

    private static func zeilen(_ alle: [Laufvergleich.Aenderung]) -> ([Zeile], weitere: String?) {
        let mehr = alle.count - hoechstens
        return (alle.prefix(hoechstens).map(zeile), mehr > 0 ? "und \(Anzeigetext.zahl(mehr)) weitere" : nil)
    }

    static func zeile(_ aenderung: Laufvergleich.Aenderung) -> Zeile {
        let worin = aenderung.gesichtspunkte.map(\.anzeige).joined(separator: ", ")
        let rang =
            aenderung.gesichtspunkte.contains(.gefunden)
            ? "; vorher \(stelle(aenderung.rangVorher)), jetzt \(stelle(aenderung.rangNachher))" : ""
        var adresse = Adresse("/fragen").mit("frage", aenderung.frage)
        if let stichtag = aenderung.stichtag { adresse = adresse.mit("stichtag", stichtag) }
        return Zeile(frage: Anzeigetext.sicher(aenderung.frage), href: adresse.text, worin: worin + rang)
    }

    private static func stelle(_ rang: Int?) -> String {
        rang.map { "an Stelle \($0)" } ?? "nicht gefunden"
    }
}

/// What the Erlasspflege is told when a change of the corpus made the city's own questions worse.
struct Auswertungshinweis: Sendable {
    let text: String
    let fragen: [Fragenwechsel.Zeile]
    let weitere: String?
    let href: String

    private static let hoechstens = 5

    /// Nil if nothing was lost.
    init?(_ zugang: Auswertungszugang, anfrage: Anfrage) {
        guard let satz = zugang.eigenerSatz,
            let schlechter = Auswertungsverlauf.alle(zugang.laeufe().filter { $0.satz.name == satz })
                .lazy.compactMap(\.verschlechterung).first
        else { return nil }
        let verlorene = schlechter.vergleich.verloren
        let wann = Zeitanzeige.uhrzeit(iso: schlechter.neu.zeitpunkt)
        text =
            verlorene.count == 1
            ? "Nach einer Aufnahme (\(wann)) wird eine Ihrer eigenen Fragen schlechter beantwortet als zuvor:"
            : "Nach einer Aufnahme (\(wann)) werden \(Anzeigetext.zahl(verlorene.count)) Ihrer eigenen Fragen "
                + "schlechter beantwortet als zuvor:"
        fragen = verlorene.prefix(Self.hoechstens).map(Fragenwechsel.zeile)
        let mehr = verlorene.count - fragen.count
        weitere = mehr > 0 ? "und \(Anzeigetext.zahl(mehr)) weitere" : nil
        href = Adresse("/auswertung").mit("satz", satz).mit(anfrage.stichtagFeld).text
    }
}
