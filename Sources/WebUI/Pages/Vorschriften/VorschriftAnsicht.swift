// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// The page of a Vorschrift.
struct VorschriftAnsicht: Sendable {
    let kurz: String
    let titel: String
    let art: String
    let herkunft: String
    let bindung: String?
    let aktenzeichen: String?
    let datum: String?
    let auchGenannt: String?
    let geltung: Geltungsansicht
    let belegZurGeltung: String?
    let fassungsangabe: String?
    let stand: String?
    let hinweise: [String]
    let zeitstrahl: Zeitstrahl?
    let fassungen: [Fassungszeile]
    let auswahl: Vergleichsauswahl?
    let beziehungen: Beziehungsansicht?
    let gliederung: [Gliederungszeile]
    let anzahlAbschnitte: String
    /// The whole text, for short documents.
    let texte: [Abschnittstext]
    let originalHref: String
    let originalName: String
    /// Other files that hold the same.
    let weitereDateien: [WeitereDatei]

    /// Texts up to this length (UTF-8) are shown whole.
    static let maximaleTextlaenge = 40_000

    struct WeitereDatei: Sendable {
        let name: String
        let href: String
        /// „Scan“, where its text was read from pictures.
        let hinweis: String?
    }

    struct Abschnittstext: Sendable {
        let bezeichnung: String?
        let ueberschrift: String?
        let href: String
        let nachtraege: [Nachtragszeile]
        let zeilen: [Textzeile]
    }

    init(
        _ werk: Werk, fassung: GespeicherteFassung, abschnitte: [Abschnitt], netz: Beziehungsnetz,
        tafel: Bestandstafel, anfrage: Anfrage
    ) {
        let vorschrift = werk.vorschrift
        let sha = fassung.fassung.sha256
        kurz = Anzeigetext.sicher(vorschrift.kurz)
        titel = Anzeigetext.sicher(vorschrift.titel)
        art = vorschrift.art.anzeige
        herkunft = Anzeigetext.sicher(Zitierform.herkunft(vorschrift))
        bindung = vorschrift.rang == .ohneBindung ? "Diese Vorschrift bindet hier nicht." : nil
        aktenzeichen = Anzeigetext.optional(vorschrift.aktenzeichen)
        datum = vorschrift.datum?.deutsch
        auchGenannt = Anzeigetext.optional(
            vorschrift.auchGenannt.filter { $0 != vorschrift.kurz && $0 != vorschrift.titel }.joined(separator: ", "))
        geltung = Geltungsansicht(fassung.geltung(am: anfrage.stichtag))
        belegZurGeltung = geltung.beleg
        fassungsangabe = fassung.fassung.bekanntAb.map { "Fassung bekannt ab \($0.deutsch)" }
        stand = Anzeigetext.optional(fassung.fassung.stand)
        hinweise = fassung.fassung.hinweise.map(Anzeigetext.sicher)
        zeitstrahl = Zeitstrahl(werk, gewaehlt: sha, netz: netz, tafel: tafel, anfrage: anfrage)
        fassungen = werk.fassungen.reversed().map { Fassungszeile($0, werk: werk, gewaehlt: sha, anfrage: anfrage) }
        auswahl = Vergleichsauswahl(werk, gezeigt: fassung, netz: netz, tafel: tafel, anfrage: anfrage)
        beziehungen = Beziehungsansicht(werk, netz: netz, tafel: tafel, anfrage: anfrage)
        func href(_ abschnitt: Abschnitt) -> String { anfrage.href("/f/\(sha)/\(abschnitt.ordnung)") }
        gliederung = Gliederungszeile.zeilen(abschnitte, aktuell: nil, href: href)
        let mitText = abschnitte.filter { !$0.istGliederung }
        anzahlAbschnitte = mitText.count == 1 ? "1 Abschnitt" : "\(Anzeigetext.zahl(mitText.count)) Abschnitte"
        let laenge = mitText.reduce(0) { $0 + $1.text.utf8.count }
        texte =
            laenge > Self.maximaleTextlaenge
            ? []
            : mitText.map { abschnitt in
                Abschnittstext(
                    bezeichnung: Anzeigetext.optional(abschnitt.bezeichnung),
                    ueberschrift: Anzeigetext.optional(abschnitt.ueberschrift), href: href(abschnitt),
                    nachtraege: Nachtragszeile.zeilen(abschnitt, von: fassung, tafel: tafel, anfrage: anfrage),
                    zeilen: Textsatz(abschnitt).zeilen().map(Self.ohneAnker))
            }
        originalHref = "/f/\(sha)/original"
        originalName = Anzeigetext.sicher(Dateiname.anzeige(fassung.fassung.datei))
        weitereDateien = werk.doppel.map {
            WeitereDatei(
                name: Anzeigetext.sicher(Dateiname.anzeige($0.fassung.datei)),
                href: anfrage.href("/f/\($0.fassung.sha256)/0"),
                hinweis: $0.fassung.bildseiten.isEmpty ? nil : "durch Texterkennung gelesen")
        }
    }

    /// Several Abschnitte on one page would repeat the ids of their parts.
    private static func ohneAnker(_ zeile: Textzeile) -> Textzeile {
        var copy = zeile
        copy.anker = nil
        return copy
    }
}

struct Fassungszeile: Sendable {
    let name: String
    let geltung: Geltungsansicht
    let stand: String?
    let href: String
    let istGewaehlt: Bool

    init(_ fassung: GespeicherteFassung, werk: Werk, gewaehlt: String, anfrage: Anfrage) {
        let tag = fassung.fassung.bekanntAb ?? fassung.vorschrift.datum
        name = tag.map { "Fassung vom \($0.deutsch)" } ?? "Fassung ohne Datum"
        geltung = Geltungsansicht(fassung.geltung(am: anfrage.stichtag))
        stand = Anzeigetext.optional(fassung.fassung.stand)
        href = Adresse(werk.pfad).mit("fassung", fassung.fassung.sha256).mit(anfrage.stichtagFeld).text
        istGewaehlt = fassung.fassung.sha256 == gewaehlt
    }
}
