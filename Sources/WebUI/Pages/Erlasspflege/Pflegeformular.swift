// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// The form with which something is settled. What was typed before is shown again, with what was wrong.
struct Pflegeformular: Sendable {
    /// A line of text or a date, with the values it may take where there are few.
    struct Textfeld: Sendable {
        let name: String
        let beschriftung: String
        let eintrag: String
        let hinweis: String?
        let vorgaben: [String]
    }

    struct Auswahlfeld: Sendable {
        let name: String
        let beschriftung: String
        let optionen: [Auswahloption]
    }

    struct Knopf: Sendable {
        let schritt: String
        let beschriftung: String
        /// Key that presses it, as shown; „Eingabe“ for the main one
        let taste: String?
        let istHaupt: Bool
    }

    let verborgen: [Formularfeld]
    let textfeld: Textfeld?
    let auswahlfeld: Auswahlfeld?
    let beziehung: Beziehungsfelder?
    let geltung: Geltungsfelder?
    let knoepfe: [Knopf]
    /// Whether the fields hold what the machine proposes.
    let istVorschlag: Bool
    let grund: String
    let hatGrund: Bool
    let fehler: String?

    private init(
        verborgen: [Formularfeld], textfeld: Textfeld? = nil, auswahlfeld: Auswahlfeld? = nil,
        beziehung: Beziehungsfelder? = nil, geltung: Geltungsfelder? = nil, knoepfe: [Knopf], istVorschlag: Bool,
        eingabe: Pflegeeingabe?
    ) {
        self.verborgen = verborgen
        self.textfeld = textfeld
        self.auswahlfeld = auswahlfeld
        self.beziehung = beziehung
        self.geltung = geltung
        self.knoepfe = knoepfe
        self.istVorschlag = istVorschlag
        grund = Pflegeeingabe.wert(eingabe, "grund", sonst: "")
        hatGrund = !grund.isEmpty
        fehler = Anzeigetext.optional(eingabe?.fehler)
    }

    // MARK: Kinds of forms

    static func feld(
        _ angabe: Pflegeakte.Angabe, vorschlag: String, istVorschlag: Bool, verborgen: [Formularfeld],
        pruefung: Feldpruefung, eingabe: Pflegeeingabe?
    ) -> Pflegeformular {
        let wert = Pflegeeingabe.wert(eingabe, "wert", sonst: vorschlag)
        let optionen = optionen(angabe.feld, gewaehlt: wert)
        let ablehnbar = angabe.feld != .art && angabe.feld != .rang
        let knoepfe = [
            Knopf(schritt: "uebernehmen", beschriftung: "Übernehmen", taste: "Eingabe", istHaupt: true),
            Knopf(schritt: "ablehnen", beschriftung: "Steht nicht im Dokument", taste: "x", istHaupt: false),
        ]
        return Pflegeformular(
            verborgen: verborgen,
            textfeld: optionen == nil
                ? Textfeld(
                    name: "wert", beschriftung: angabe.feld.anzeige, eintrag: wert, hinweis: hinweis(angabe.feld),
                    vorgaben: angabe.feld == .land ? pruefung.laenderliste : []) : nil,
            auswahlfeld: optionen.map {
                Auswahlfeld(name: "wert", beschriftung: angabe.feld.anzeige, optionen: $0)
            }, knoepfe: ablehnbar ? knoepfe : [knoepfe[0]], istVorschlag: istVorschlag && !vorschlag.isEmpty,
            eingabe: eingabe)
    }

    /// - Parameter erkannt: nil for a relation that is to be added.
    static func beziehung(
        _ erkannt: Beziehung?, gilt: Beziehung?, kandidaten: [Beziehungsfelder.Kandidat], verborgen: [Formularfeld],
        eingabe: Pflegeeingabe?
    ) -> Pflegeformular {
        let ablehnung = Knopf(schritt: "ablehnen", beschriftung: "Beziehung besteht nicht", taste: "x", istHaupt: false)
        return Pflegeformular(
            verborgen: verborgen,
            beziehung: Beziehungsfelder(
                (gilt ?? erkannt).map(Beziehungseingabe.init), kandidaten: kandidaten, eingabe: eingabe),
            knoepfe: [Knopf(schritt: "uebernehmen", beschriftung: "Übernehmen", taste: "Eingabe", istHaupt: true)]
                + (erkannt == nil ? [] : [ablehnung]),
            istVorschlag: gilt?.stand == .erkannt, eingabe: eingabe)
    }

    static func geltung(
        _ spannen: [Zeitraum], istVorschlag: Bool, bisherBleibt: Bool, verborgen: [Formularfeld],
        eingabe: Pflegeeingabe?
    ) -> Pflegeformular {
        let ablehnung =
            bisherBleibt
            ? Knopf(schritt: "behalten", beschriftung: "Festlegung bleibt", taste: "x", istHaupt: false)
            : Knopf(schritt: "ablehnen", beschriftung: "Nicht zu klären", taste: "x", istHaupt: false)
        return Pflegeformular(
            verborgen: verborgen, geltung: Geltungsfelder(spannen, eingabe: eingabe),
            knoepfe: [
                Knopf(schritt: "uebernehmen", beschriftung: "Übernehmen", taste: "Eingabe", istHaupt: true), ablehnung,
                Knopf(schritt: "nie", beschriftung: "Galt nie", taste: "n", istHaupt: false),
            ], istVorschlag: istVorschlag && !spannen.isEmpty, eingabe: eingabe)
    }

    /// Which of two documents speaks. The main key leaves both, which takes nothing away.
    static func dublette(verborgen: [Formularfeld], eingabe: Pflegeeingabe?) -> Pflegeformular {
        Pflegeformular(
            verborgen: verborgen,
            knoepfe: [
                Knopf(schritt: "erledigen", beschriftung: "Beide gelten", taste: "Eingabe", istHaupt: true),
                Knopf(
                    schritt: "uebernehmen", beschriftung: "Diese ist die berichtigte", taste: "n", istHaupt: false),
                Knopf(schritt: "ablehnen", beschriftung: "Die andere gilt", taste: "x", istHaupt: false),
            ], istVorschlag: false, eingabe: eingabe)
    }

    // MARK: Fields

    private static func optionen(_ feld: Feldangabe.Feld, gewaehlt: String) -> [Auswahloption]? {
        switch feld {
        case .art:
            Vorschriftart.allCases.map {
                Auswahloption(wert: $0.rawValue, name: $0.anzeige, gewaehlt: $0.rawValue == gewaehlt)
            }
        case .rang:
            Rang.allCases.map {
                Auswahloption(
                    wert: String($0.rawValue), name: $0.anzeige, gewaehlt: String($0.rawValue) == gewaehlt)
            }
        default: nil
        }
    }

    private static func hinweis(_ feld: Feldangabe.Feld) -> String? {
        switch feld {
        case .datum, .gueltigAb, .gueltigBis: "TT.MM.JJJJ"
        case .bezug: "Datum, Aktenzeichen: zum Beispiel 12.02.2025, 523-26.02.09"
        case .aktenzeichen: "wie gedruckt"
        default: nil
        }
    }
}

/// The fields of a relation.
struct Beziehungsfelder: Sendable {
    struct Kandidat: Sendable {
        let nummer: Int
        let sha256: String
        let name: String
        let titel: String
        let istGewaehlt: Bool
    }

    let arten: [Auswahloption]
    let aktenzeichen: String
    let datum: String
    let wirkungAb: String
    let neuBis: String
    let kandidaten: [Kandidat]

    init(_ vorschlag: Beziehungseingabe?, kandidaten: [Kandidat], eingabe: Pflegeeingabe?) {
        func wert(_ name: String, _ vorschlag: String?) -> String {
            Pflegeeingabe.wert(eingabe, name, sonst: vorschlag ?? "")
        }
        let art = wert("beziehungsart", vorschlag?.art)
        arten = Beziehung.Art.allCases.map {
            Auswahloption(wert: $0.rawValue, name: $0.anzeige, gewaehlt: $0.rawValue == art)
        }
        aktenzeichen = wert("aktenzeichen", vorschlag?.aktenzeichen)
        datum = wert("datum", vorschlag?.datum)
        wirkungAb = wert("wirkung-ab", vorschlag?.wirkungAb)
        neuBis = wert("neu-bis", vorschlag?.neuBis)
        self.kandidaten = kandidaten
    }
}

/// The spans of force, a line each, with one more to be filled in.
struct Geltungsfelder: Sendable {
    struct Zeile: Sendable {
        let nummer: Int
        let von: String
        let bis: String
    }

    static let groessteZahl = 6

    let spannenzeilen: [Zeile]

    init(_ spannen: [Zeitraum], eingabe: Pflegeeingabe?) {
        let eingegebene = eingabe?.felder.filter { $0.name.hasPrefix("von") }.count ?? 0
        let zahl = min(Self.groessteZahl, max(spannen.count + 1, eingegebene))
        spannenzeilen = (1...zahl).map { nummer in
            let spanne = spannen.count >= nummer ? spannen[nummer - 1] : nil
            return Zeile(
                nummer: nummer, von: Pflegeeingabe.wert(eingabe, "von\(nummer)", sonst: spanne?.von?.deutsch ?? ""),
                bis: Pflegeeingabe.wert(eingabe, "bis\(nummer)", sonst: spanne?.bis?.deutsch ?? ""))
        }
    }
}
