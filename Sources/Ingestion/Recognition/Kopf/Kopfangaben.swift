// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// What was recognised of a document as a whole, as the corpus keeps it: value, place, certainty, doubt.
struct Kopfangaben {
    let lesung: Kopflesung
    let stand: Rangbestimmung.Ergebnis
    let stellen: Stellensuche
    /// The kind that the text calls itself, where the head does not.
    var artImText: (art: Vorschriftart, stelle: Textstelle?)?

    /// The text tells authorities what to do.
    var ordnetAn = true

    /// How sure values are that were not read but follow from what usually holds.
    private enum Guete {
        static let angenommenesLand = 0.7
        /// The usual kind of an authority, for a text that gives orders; else it is a question.
        static let angenommeneArt = (ordnetAn: 0.7, sonst: 0.5)
    }

    var alle: [Feldangabe] {
        [normgeber, land, art, rang].compactMap(\.self)
            + [
                lesung.ort.map { angabe(.ort, $0, $0.wert) }, datum, aktenzeichen, betreff,
                lesung.hier.map { angabe(.hier, $0, $0.wert) },
            ].compactMap(\.self) + bezug + lesung.anlagen.map { angabe(.anlage, $0, $0.wert) }
    }

    // MARK: Fields

    private var normgeber: Feldangabe {
        guard let gelesen = lesung.normgeber else {
            return fehlt(.normgeber, "Im Kopf des Dokuments ist keine Behörde als Absender zu finden.")
        }
        var angabe = angabe(.normgeber, gelesen, gelesen.wert)
        if gelesen.tatsache != nil, let voll = stand.normgeber { angabe.wert = voll }
        return angabe
    }

    private var land: Feldangabe? {
        if let gelesen = lesung.land { return angabe(.land, gelesen, gelesen.wert) }
        guard let land = stand.land else { return nil }
        return Feldangabe(
            feld: .land, wert: land, sicherheit: min(Guete.angenommenesLand, lesung.normgeber?.sicherheit ?? 0),
            zweifel: "Das Land ist nicht genannt; angenommen ist das eigene (\(land)).")
    }

    private var art: Feldangabe {
        if let gelesen = lesung.art { return angabe(.art, gelesen, gelesen.wert.rawValue) }
        if let artImText {
            return Feldangabe(
                feld: .art, wert: artImText.art.rawValue, stelle: artImText.stelle,
                sicherheit: Typerkennung.guete.imText)
        }
        let ueblich = ordnetAn && stand.art != .sonstige
        return Feldangabe(
            feld: .art, wert: stand.art.rawValue,
            sicherheit: ueblich ? Guete.angenommeneArt.ordnetAn : Guete.angenommeneArt.sonst,
            zweifel: "Das Dokument nennt seine Art nicht; angenommen ist die übliche dieser Behörde.")
    }

    private var rang: Feldangabe {
        let sicherheit = min(lesung.normgeber?.sicherheit ?? 0, land?.sicherheit ?? 0)
        return Feldangabe(
            feld: .rang, wert: String(stand.rang.rawValue),
            stelle: lesung.normgeber.flatMap { stellen.textstelle($0.stellen) },
            sicherheit: stand.rang == .unbekannt ? min(sicherheit, 0.5) : sicherheit,
            zweifel: stand.rang == .unbekannt ? stand.hinweise.first : land?.zweifel)
    }

    private var datum: Feldangabe {
        guard let gelesen = lesung.datum else { return fehlt(.datum, ohneDatum) }
        return angabe(.datum, gelesen, gelesen.wert.iso, gegenwert: gelesen.gegenwert?.deutsch)
    }

    private var ohneDatum: String {
        guard let monat = lesung.nurMonat else { return "Im Kopf des Dokuments ist kein Datum zu finden." }
        return "Angegeben sind nur Monat und Jahr („\(monat)“), kein Tag."
    }

    private var aktenzeichen: Feldangabe {
        guard let gelesen = lesung.aktenzeichen else {
            return fehlt(.aktenzeichen, "Im Kopf des Dokuments ist kein Aktenzeichen zu finden.")
        }
        return angabe(.aktenzeichen, gelesen, gelesen.wert.normalisiert, gegenwert: gelesen.gegenwert?.gedruckt)
    }

    private var betreff: Feldangabe {
        guard let gelesen = lesung.betreff else {
            return fehlt(.betreff, "Im Kopf des Dokuments ist kein Betreff zu finden.")
        }
        return angabe(.betreff, gelesen, gelesen.wert)
    }

    private var bezug: [Feldangabe] {
        lesung.bezug.map {
            angabe(.bezug, $0, "\($0.wert.datum?.iso ?? "")|\($0.wert.aktenzeichen ?? "")", gegenwert: nil)
        }
    }

    // MARK: Building

    private func fehlt(_ feld: Feldangabe.Feld, _ zweifel: String) -> Feldangabe {
        Feldangabe(feld: feld, wert: "", sicherheit: 0, zweifel: zweifel)
    }

    private func angabe<Wert>(_ feld: Feldangabe.Feld, _ lesung: Lesung<Wert>, _ wert: String) -> Feldangabe {
        angabe(feld, lesung, wert, gegenwert: lesung.gegenwert as? String)
    }

    private func angabe<Wert>(
        _ feld: Feldangabe.Feld, _ lesung: Lesung<Wert>, _ wert: String, gegenwert: String?
    ) -> Feldangabe {
        Feldangabe(
            feld: feld, wert: wert, stelle: stellen.textstelle(lesung.stellen), sicherheit: gerundet(lesung.sicherheit),
            zweifel: zweifel(feld, lesung, gegenwert))
    }

    /// Below the threshold there is always a reason; above it, what was concluded or mended is told.
    private func zweifel<Wert>(_ feld: Feldangabe.Feld, _ lesung: Lesung<Wert>, _ gegenwert: String?) -> String? {
        guard lesung.sicherheit < 0.9 else { return nil }
        if lesung.sicherheit < Feldangabe.schwelle, let gegenwert {
            return "Für das Feld „\(feld.anzeige)“ kommt auch „\(gegenwert)“ in Betracht."
        }
        if let zweifel = lesung.zweifel { return zweifel }
        return lesung.sicherheit < Feldangabe.schwelle ? "Das Feld „\(feld.anzeige)“ ist nicht sicher zu lesen." : nil
    }

    private func gerundet(_ zahl: Double) -> Double { (zahl * 1000).rounded() / 1000 }
}
