// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// The page that compares two wordings.
struct VergleichAnsicht: Sendable {
    let name: String
    let alt: Seite
    let neu: Seite
    let auswahl: Vergleichsauswahl
    let zusammenfassung: String
    let istGleich: Bool
    let sprungliste: [Sprung]
    let abschnitte: [VergleichterAbschnitt]
    let umschalter: Umschalter?
    /// Set where one difference alone is shown.
    let alleHref: String?

    /// One of the two wordings.
    struct Seite: Sendable {
        let name: String
        let href: String
        let geltung: Geltungsansicht
    }

    struct Sprung: Sendable {
        let name: String
        let wort: String
        let href: String
    }

    /// Between the differences alone and the whole text around them.
    struct Umschalter: Sendable {
        let text: String
        let href: String
    }

    /// Text shown at most (UTF-8); what is beyond has a page of its own.
    static let hoechstmenge = 300_000

    init(
        _ vergleich: Fassungsvergleich, alt: GespeicherteFassung, neu: GespeicherteFassung,
        auswahl: Vergleichsauswahl, tafel: Bestandstafel, anfrage: Anfrage
    ) {
        let selbesWerk = alt.vorschrift.kennung == neu.vorschrift.kennung
        name = Anzeigetext.sicher(neu.vorschrift.kurz)
        self.alt = Self.seite(alt, mitNamen: !selbesWerk, tafel, anfrage)
        self.neu = Self.seite(neu, mitNamen: !selbesWerk, tafel, anfrage)
        self.auswahl = auswahl
        // The head of a letter always differs and matters least.
        let koepfe = vergleich.aenderungen.filter(Self.istKopf)
        let aenderungen = vergleich.aenderungen.filter { !Self.istKopf($0) } + koepfe
        let gesamt = vergleich.eintraege.count { !$0.istGliederung }
        istGleich = aenderungen.isEmpty
        zusammenfassung = Self.zusammenfassung(aenderungen.count, gesamt)
        let adresse = Adresse("/vergleich").mit("alt", alt.fassung.sha256).mit("neu", neu.fassung.sha256)
        let einzelner = Int(anfrage["abschnitt"]).flatMap { aenderungen.indices.contains($0 - 1) ? $0 - 1 : nil }
        let ganz = anfrage["ganz"] == "ja"
        var menge = 0
        abschnitte = aenderungen.enumerated().compactMap { index, eintrag in
            guard einzelner == nil || einzelner == index else { return nil }
            let laenge = (eintrag.alt?.text.utf8.count ?? 0) + (eintrag.neu?.text.utf8.count ?? 0)
            let passt = einzelner != nil || menge + laenge <= Self.hoechstmenge
            if passt { menge += laenge }
            let eigene = adresse.mit("abschnitt", String(index + 1)).mit(anfrage.stichtagFeld).text
            return VergleichterAbschnitt(
                eintrag, nummer: index + 1, ganz: ganz, alt: alt, neu: neu, eigeneHref: passt ? nil : eigene,
                anfrage: anfrage)
        }
        sprungliste =
            einzelner != nil
            ? [] : abschnitte.map { Sprung(name: $0.name, wort: $0.wort, href: "#\($0.anker)") }
        let gleicheStelle = einzelner.map { adresse.mit("abschnitt", String($0 + 1)) } ?? adresse
        umschalter =
            istGleich
            ? nil
            : ganz
                ? Umschalter(
                    text: "Nur die Unterschiede zeigen", href: gleicheStelle.mit(anfrage.stichtagFeld).text)
                : Umschalter(
                    text: "Auch die gleichen Zeilen zeigen",
                    href: gleicheStelle.mit("ganz", "ja").mit(anfrage.stichtagFeld).text)
        alleHref = einzelner == nil ? nil : adresse.mit(anfrage.stichtagFeld).text
    }

    private static func istKopf(_ eintrag: Fassungsvergleich.Eintrag) -> Bool {
        (eintrag.neu ?? eintrag.alt)?.istKopf ?? false
    }

    private static func seite(
        _ fassung: GespeicherteFassung, mitNamen: Bool, _ tafel: Bestandstafel, _ anfrage: Anfrage
    ) -> Seite {
        let pfad = tafel.werk(kennung: fassung.vorschrift.kennung)?.pfad ?? "/vorschriften"
        return Seite(
            name: Vergleichsauswahl.name(fassung, mitNamen: mitNamen || !fassung.vorschrift.istGesetz),
            href: Adresse(pfad).mit("fassung", fassung.fassung.sha256).mit(anfrage.stichtagFeld).text,
            geltung: Geltungsansicht(fassung.geltung(am: anfrage.stichtag)))
    }

    private static func zusammenfassung(_ anzahl: Int, _ gesamt: Int) -> String {
        guard anzahl > 0 else { return "Beide Fassungen sagen Wort für Wort dasselbe." }
        let was =
            anzahl == 1 ? "1 Abschnitt unterscheidet sich" : "\(Anzeigetext.zahl(anzahl)) Abschnitte unterscheiden sich"
        let rest = gesamt - anzahl
        return rest == 0 ? was + "." : was + ", \(Anzeigetext.zahl(rest)) \(rest == 1 ? "ist" : "sind") gleich."
    }
}

/// An Abschnitt that differs, with its lines in pairs.
struct VergleichterAbschnitt: Sendable {
    let anker: String
    let name: String
    /// „geändert“, „neu“, „entfallen“, „bisher § 5“
    let wort: String
    let ueberschrift: [Vergleichslauf]
    let zeilen: [Vergleichszeile]
    let altHref: String?
    let neuHref: String?
    /// Set where the text is too long to be shown here.
    let eigeneHref: String?

    init(
        _ eintrag: Fassungsvergleich.Eintrag, nummer: Int, ganz: Bool, alt: GespeicherteFassung,
        neu: GespeicherteFassung, eigeneHref: String?, anfrage: Anfrage
    ) {
        anker = "unterschied-\(nummer)"
        let gezeigt = eintrag.neu ?? eintrag.alt
        let bezeichnung = gezeigt?.bezeichnung ?? ""
        name = Anzeigetext.sicher(
            bezeichnung.isEmpty ? (gezeigt?.istKopf == true ? "Kopf des Schreibens" : "Eingangsteil") : bezeichnung)
        wort = Self.wort(eintrag)
        ueberschrift = Vergleichslauf.zusammen(eintrag.ueberschrift, eintrag.ueberschrift.laeufe)
        self.eigeneHref = eigeneHref
        zeilen = eigeneHref == nil ? Vergleichszeile.zeilen(eintrag.text, ganz: ganz) : []
        altHref = eintrag.alt.map { anfrage.href("/f/\(alt.fassung.sha256)/\($0.ordnung)") }
        neuHref = eintrag.neu.map { anfrage.href("/f/\(neu.fassung.sha256)/\($0.ordnung)") }
    }

    private static func wort(_ eintrag: Fassungsvergleich.Eintrag) -> String {
        switch eintrag.art {
        case .unveraendert: "gleich"
        case .geaendert: "geändert"
        case .neu: "neu"
        case .entfallen: "entfallen"
        case .umbenannt: "bisher \(Anzeigetext.sicher(eintrag.alt?.bezeichnung ?? ""))"
        }
    }
}
