// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// The editor of a draft as the page shows it.
struct Schemaeditor: Sendable {
    let name: String
    /// „Entwurf der Fassung 3“
    let fassung: String
    let pfad: String
    let lesenHref: String?
    let listeHref: String
    let marke: String
    /// sha256 of the draft that the text goes on from; empty for a first one.
    let gelesen: String
    let stichtag: String?
    let stichtagDeutsch: String
    let fehler: String?
    let meldung: String?
    let hinweis: String?
    /// Why the draft was given back.
    let rueckgabe: String?
    let freigabeHref: String?
    let text: String
    let zeilen: [Nummer]
    /// Size of the field where it cannot grow by itself.
    let rows: Int
    let cols: Int
    let befundzahl: String
    let befunde: [Befundzeile]
    let bemerkung: String
    let istGespeichert: Bool
    let vorschau: Schemavorschau?

    struct Nummer: Sendable {
        let nummer: Int
        let hatBefund: Bool
    }

    struct Befundzeile: Sendable {
        let zeile: Int?
        /// Whether the line is on the same page.
        let istVerlinkt: Bool
        let eintrag: String
        let was: String
        let tun: String
        /// What stands on the line.
        let wortlaut: String?
    }

    /// Numbers beyond the last line, for lines that are still to be written.
    private static let vorrat = 120
    private static let wortlautlaenge = 90

    /// - Parameters:
    ///   - text: as kept, or as sent where it could not be kept
    ///   - istUngespeichert: whether the text differs from the draft that is kept
    ///   - eingabe: what was sent, to be shown again
    init(
        _ stand: Entwurfsstand, text: String, istUngespeichert: Bool, lesung: Schemalesung, befunde: [Schemabefund],
        vorschau: Schemavorschau?, eingabe: Schemaeingabe?, fehler: String?, marke: String, anfrage: Anfrage
    ) {
        let adresse = Schemaadresse(kennung: stand.kennung, anfrage: anfrage)
        name = Anzeigetext.sicher(lesung.schema?.name ?? stand.akte?.name ?? stand.kennung)
        fassung = "Entwurf der Version \(stand.bestand.naechsteVersion(von: stand.kennung))"
        pfad = "\(adresse.pfad)/entwurf"
        lesenHref = stand.akte == nil ? nil : adresse.lesen
        listeHref = anfrage.href(Schemaadresse.liste)
        self.marke = marke
        gelesen = stand.entwurf?.sha256 ?? ""
        stichtag = anfrage.stichtagFeld?.wert
        stichtagDeutsch = anfrage.stichtag.deutsch
        self.fehler = fehler.map(Anzeigetext.sicher)
        meldung = anfrage["gespeichert"] == "ja" && !istUngespeichert ? Self.meldung(befunde) : nil
        hinweis = Self.hinweis(stand, istUngespeichert: istUngespeichert, heute: anfrage.heute)
        rueckgabe = stand.entwurf?.rueckgabe.map {
            Anzeigetext.sicher(
                "Zurückgegeben am \(Zeitanzeige.tag($0.um)) von der Rolle „\($0.durch.rolle)“: \($0.bemerkung)")
        }
        freigabeHref = stand.entwurf?.einreichung == nil ? nil : adresse.freigabe
        self.text = Anzeigetext.sicher(text)
        let zeilen = text.split(separator: "\n", omittingEmptySubsequences: false)
        let mitBefund = Set(befunde.compactMap(\.zeile))
        self.zeilen = (1...zeilen.count + Self.vorrat).map { Nummer(nummer: $0, hatBefund: mitBefund.contains($0)) }
        rows = zeilen.count + 2
        cols = min(160, max(80, zeilen.map(\.count).max() ?? 0))
        self.befunde = Self.befunde(befunde, in: text, verlinkt: true)
        befundzahl = Self.befundzahl(befunde)
        bemerkung = Anzeigetext.sicher(eingabe?["bemerkung"] ?? "")
        istGespeichert = stand.entwurf != nil
        self.vorschau = vorschau
    }

    private static func meldung(_ befunde: [Schemabefund]) -> String {
        befunde.isEmpty
            ? "Gespeichert. Es ist nichts zu berichtigen."
            : "Gespeichert. Der Entwurf ist noch nicht vollständig; Sie können jederzeit weiterschreiben."
    }

    private static func hinweis(_ stand: Entwurfsstand, istUngespeichert: Bool, heute: Stichtag) -> String? {
        if stand.entwurf?.einreichung != nil {
            return "Dieser Entwurf liegt zur Freigabe vor. Wenn Sie ihn ändern, ist er nicht mehr eingereicht."
        }
        guard stand.entwurf == nil else {
            return istUngespeichert ? "Dieser Text ist noch nicht gespeichert." : nil
        }
        guard let grundlage = stand.akte?.grundlage(am: heute) else {
            return "Dieses Prüfschema gibt es noch nicht. Der Text ist ein Anfang und noch nicht gespeichert."
        }
        return
            "Der Text ist der von \(grundlage.anzeigename) (\(grundlage.standwort)), mit der nächsten Nummer. Er ist "
            + "noch nicht als Entwurf gespeichert."
    }

    static func befundzahl(_ befunde: [Schemabefund]) -> String {
        befunde.count == 1 ? "1 Stelle ist zu berichtigen" : "\(befunde.count) Stellen sind zu berichtigen"
    }

    /// Findings with the words of their lines.
    /// - Parameter verlinkt: whether the text stands on the same page, line by line
    static func befunde(_ befunde: [Schemabefund], in text: String, verlinkt: Bool) -> [Befundzeile] {
        let zeilen = text.split(separator: "\n", omittingEmptySubsequences: false)
        return befunde.map { befund in
            let zeile = befund.zeile.flatMap { zeilen.indices.contains($0 - 1) ? $0 : nil }
            let wortlaut = zeile.map { Anzeigetext.gekuerzt(String(zeilen[$0 - 1]).trimmed, laenge: wortlautlaenge) }
            return Befundzeile(
                zeile: zeile, istVerlinkt: verlinkt, eintrag: Anzeigetext.sicher(befund.eintrag),
                was: Anzeigetext.sicher(befund.was),
                tun: Anzeigetext.sicher(befund.tun), wortlaut: Anzeigetext.optional(wortlaut))
        }
    }
}

/// What a draft would show on the Stichtag.
struct Schemavorschau: Sendable {
    let zahlen: [Zahl]
    let konflikte: [String]
    let hinweise: [String]
    let schema: Schemaansicht

    struct Zahl: Sendable {
        let anzahl: String
        let wovon: String
    }

    init(_ bogen: Pruefbogen, funde: Normfunde, tafel: Bestandstafel, anfrage: Anfrage) {
        let stellen = bogen.punkte.map(\.belege.count) + bogen.unterlagen.map(\.regeln.count)
        let summe = stellen.reduce(0, +)
        let nurErlass = bogen.unterlagen.count { $0.posten == nil }
        zahlen = [
            Zahl(anzahl: "\(funde.vorhandene) von \(funde.anzahl)", wovon: "Normen im Bestand"),
            Zahl(anzahl: Anzeigetext.zahl(summe), wovon: summe == 1 ? "Stelle aus Erlassen" : "Stellen aus Erlassen"),
            Zahl(
                anzahl: Anzeigetext.zahl(nurErlass),
                wovon: nurErlass == 1 ? "Unterlage nur in Erlassen" : "Unterlagen nur in Erlassen"),
        ]
        konflikte = bogen.konflikte.map { konflikt in
            Anzeigetext.sicher("\(konflikt.gegenstand): \(konflikt.regeln.count) Regeln sagen Verschiedenes")
        }
        hinweise = bogen.hinweise.map(Anzeigetext.sicher)
        schema = Schemaansicht(bogen.schema, bogen: bogen, funde: funde, ebene: 3, tafel: tafel, anfrage: anfrage)
    }
}
