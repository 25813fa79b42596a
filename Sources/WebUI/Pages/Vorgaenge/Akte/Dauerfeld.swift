// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// How long the title can run: the calculation step by step, the proposals side by side, and what a person chose.
struct Dauerfeld: Sendable {
    struct Schritt: Sendable {
        let art: String
        let text: String
        let bis: String?
        let normen: String?
        let beleg: Belegverweis?
        let istErgebnis: Bool
    }

    struct Vorschlag: Sendable {
        let id: String
        let wert: String
        let spanne: String
        let begruendung: String
        let istGewaehlt: Bool
    }

    struct Formular: Sendable {
        let verborgen: [Formularfeld]
        let eigeneIstGewaehlt: Bool
        let von: String
        let bis: String
        let grund: String
        let fehler: String?
        let knopf: String
    }

    let schritte: [Schritt]
    let vorschlaege: [Vorschlag]
    let fehlende: [String]
    let setzung: Setzungsansicht?
    let rechenweg: [String]
    let formular: Formular?

    /// Value of the choice of own days.
    static let eigene = "eigene"

    init(_ bogen: Pruefbogen, ort: Vorgangsort) {
        let rechnung = bogen.dauer
        schritte = (rechnung?.schritte ?? []).map { Schritt($0, ort: ort) }
        fehlende = (rechnung?.fehlend ?? []).map { kennung in
            Anzeigetext.sicher(bogen.schema.fakten.first { $0.kennung == kennung }?.frage ?? kennung)
        }
        setzung = ort.vorgang.dauer.map(Setzungsansicht.init)
        rechenweg = ort.vorgang.dauer?.rechenweg.map(Anzeigetext.sicher) ?? []
        let name = Vorgangsformular.dauer.rawValue
        let eingabe = ort.eingabe(name)
        let gewaehlt = eingabe?["wahl"] ?? ""
        vorschlaege = (rechnung?.vorschlaege ?? []).enumerated().map { index, vorschlag in
            Vorschlag(
                id: "dauer-\(index + 1)", wert: String(index),
                spanne: "\(vorschlag.von.deutsch) bis \(vorschlag.bis.deutsch)",
                begruendung: Anzeigetext.sicher(vorschlag.begruendung), istGewaehlt: gewaehlt == String(index))
        }
        formular =
            ort.istBearbeitbar
            ? Formular(
                verborgen: ort.verborgen(.dauer, gezeigt: rechnung?.gezeigt ?? []),
                eigeneIstGewaehlt: gewaehlt == Self.eigene, von: Pflegeeingabe.wert(eingabe, "von", sonst: ""),
                bis: Pflegeeingabe.wert(eingabe, "bis", sonst: ""),
                grund: Pflegeeingabe.wert(eingabe, "grund", sonst: ""), fehler: ort.fehler(name),
                knopf: ort.vorgang.dauer == nil ? "Dauer wählen" : "Andere Dauer wählen") : nil
    }
}

extension Dauerfeld.Schritt {
    init(_ schritt: Dauerschritt, ort: Vorgangsort) {
        art = schritt.art.anzeige
        text = Anzeigetext.sicher(schritt.text)
        bis = schritt.bis?.deutsch
        normen = Anzeigetext.optional(schritt.normen.map(\.kanonisch).joined(separator: ", "))
        beleg = schritt.beleg.map { Belegverweis($0, anfrage: ort.anfrage) }
        istErgebnis = schritt.art == .ergebnis
    }
}

extension Dauerschritt {
    /// The step as a line of the Rechenweg that is kept.
    var zeile: String {
        let quelle = beleg?.stelle ?? normen.map(\.kanonisch).joined(separator: ", ")
        return quelle.isEmpty ? text : "\(text) (\(quelle))"
    }
}

extension Dauerschritt.Art {
    /// As a reader sees it.
    fileprivate var anzeige: String {
        switch self {
        case .beginn: "Beginn"
        case .regel: "Regel"
        case .mindestens: "mindestens"
        case .hoechstens: "höchstens"
        case .bindung: "begrenzt"
        case .ergebnis: "Ergebnis"
        }
    }
}
