// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

/// What holds of a document when something about it is settled.
@Suite("Festlegungen anwenden")
struct FestlegungTests {
    /// One settlement and what it makes of a sample decree.
    struct Fall: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var inhalt: Festlegung.Inhalt
        var erwartet: @Sendable (Dokumentangaben) -> Bool

        init(
            _ name: String, _ inhalt: Festlegung.Inhalt, _ erwartet: @escaping @Sendable (Dokumentangaben) -> Bool
        ) {
            (testDescription, self.inhalt, self.erwartet) = (name, inhalt, erwartet)
        }
    }

    static let felder: [Fall] = [
        Fall("Aktenzeichen, wie gedruckt", feld(.aktenzeichen, "15 – 39.02")) {
            $0.vorschrift.aktenzeichen == "15 – 39.02" && $0.vorschrift.aktenzeichenNormalisiert == "15-39.02"
                && $0.vorschrift.kurz == "Erlass v. 01.05.2022, 15-39.02"
                && $0.vorschrift.kennung.hasSuffix("|15-39.02|2022-05-01")
                && $0.felder.first { $0.feld == .aktenzeichen }?.wert == "15-39.02"
        },
        Fall("Kein Aktenzeichen: das Dokument steht für sich", feld(.aktenzeichen, "")) {
            $0.vorschrift.aktenzeichen == nil && $0.vorschrift.kennung == "dokument:\($0.sha256)"
                && $0.vorschrift.kurz == "Erlass v. 01.05.2022"
        },
        Fall("Kein Datum", feld(.datum, "")) {
            $0.vorschrift.datum == nil && $0.bekanntAb == nil && $0.vorschrift.kurz == "Erlass 15-39.01"
        },
        Fall("Normgeber", feld(.normgeber, "Bezirksregierung Musterstadt")) {
            $0.vorschrift.normgeber == "Bezirksregierung Musterstadt"
                && $0.vorschrift.kennung.hasPrefix("erlass:Bezirksregierung Musterstadt|")
        },
        Fall("Land mit dem Rang, der daraus folgt", feld(.land, "Bayern", folgerang: .ohneBindung)) {
            $0.vorschrift.land == "Bayern" && $0.vorschrift.rang == .ohneBindung
        },
        Fall("Kein Land", feld(.land, "")) { $0.vorschrift.land == nil },
        Fall("Art", feld(.art, "rundschreiben")) {
            $0.vorschrift.art == .rundschreiben && $0.vorschrift.kurz == "Rundschreiben v. 01.05.2022, 15-39.01"
        },
        Fall("Rang", feld(.rang, "9")) {
            $0.vorschrift.rang == .ohneBindung && $0.vorschrift.kurz == "Erlass 15-39.01"
        },
        Fall("Betreff", feld(.betreff, "Passpflicht")) { $0.vorschrift.titel == "Passpflicht; hier: Ausnahmen" },
        Fall("Kein Betreff, aber „hier“", feld(.betreff, "")) { $0.vorschrift.titel == "Ausnahmen" },
        Fall("Erster Tag der Geltung, bestätigt: der Satz bleibt", feld(.gueltigAb, "2022-06-01")) {
            $0.geltungsangaben.filter { $0.art == .inKraftAb }.map(\.beleg) == ["Er tritt am 2022-06-01 in Kraft."]
        },
        Fall("Letzter Tag der Geltung, berichtigt: wer es sagt, steht dabei", feld(.gueltigBis, "2025-12-31")) {
            $0.geltungsangaben.filter { $0.art == .inKraftBis }
                == [
                    Geltungsangabe(
                        art: .inKraftBis, tag: Muster.tag("2025-12-31"),
                        beleg: "Festgelegt von der Rolle Erlasspflege am 23.11.2026.")
                ]
        },
        Fall("Kein letzter Tag", feld(.gueltigBis, "")) { angaben in
            !angaben.geltungsangaben.contains { $0.art == .inKraftBis }
        },
        Fall("Ort steht nur bei den Angaben", feld(.ort, "Düsseldorf")) { angaben in
            angaben.felder.last?.wert == "Düsseldorf" && angaben.felder.last?.sicherheit == 1
        },
    ]

    static let listen: [Fall] = [
        Fall("Ein Bezug, berichtigt: die Beziehung folgt", feld(.bezug, "2020-01-02|7-2", eintrag: "2020-01-01|7-1")) {
            $0.felder.filter { $0.feld == .bezug }.map(\.wert) == ["2020-01-02|7-2", "|8-1"]
                && $0.beziehungen[1].zielAktenzeichen == "7-2" && $0.beziehungen[1].stand == .bestaetigt
        },
        Fall("Ein Bezug, gestrichen", feld(.bezug, "", eintrag: "2020-01-01|7-1")) {
            $0.felder.filter { $0.feld == .bezug }.map(\.wert) == ["|8-1"] && $0.beziehungen[1].stand == .abgelehnt
        },
        Fall("Ein weiterer Bezug", feld(.bezug, "|9-1")) {
            $0.felder.filter { $0.feld == .bezug }.count == 3 && $0.beziehungen.last?.zielAktenzeichen == "9-1"
        },
    ]

    static let beziehungen: [Fall] = [
        Fall("Beziehung bestätigt", beziehung(muster.beziehungen[0], muster.beziehungen[0])) {
            $0.beziehungen[0].stand == .bestaetigt && $0.beziehungen[0].sicherheit == 1 && $0.beziehungen.count == 2
        },
        Fall("Beziehung abgelehnt", beziehung(muster.beziehungen[0], nil)) {
            $0.beziehungen.map(\.stand) == [.abgelehnt, .erkannt]
        },
        Fall("Beziehung hinzugefügt", beziehung(nil, muster.beziehungen[0])) { $0.beziehungen.count == 3 },
        Fall("Eine andere Erkennung hat denselben Satz anders gelesen", beziehung(unbekannt, unbekannt)) {
            $0.beziehungen.count == 3 && $0.beziehungen[2].stand == .bestaetigt
        },
        Fall("Abgelehnt, was nicht mehr erkannt wird", beziehung(unbekannt, nil)) { $0 == muster },
        Fall("Geltung ändert keine Angaben", .geltung(.init(aussage: .nie, berechnet: []))) { $0 == muster },
        Fall("Erledigt ändert keine Angaben", .erledigt(frage: "x")) { $0 == muster },
    ]

    @Test("Eine Festlegung", arguments: felder + listen + beziehungen)
    func one(_ fall: Fall) {
        let neu = Self.muster.mit([Self.festlegung(fall.inhalt)])
        #expect(fall.erwartet(neu), "\(neu)")
        // Settled twice is settled once: what holds does not depend on what held before.
        #expect(
            Self.muster.mit([Self.festlegung(fall.inhalt), Self.festlegung(fall.inhalt)]).vorschrift == neu.vorschrift)
    }

    @Test("Ohne Festlegung bleibt alles, wie es erkannt ist")
    func none() {
        #expect(Self.muster.mit([]) == Self.muster)
    }

    @Test("Ein festgelegter Rang gewinnt über den, der aus dem Land folgt")
    func settledRank() {
        let neu = Self.muster.mit([
            Self.festlegung(Self.feld(.rang, "6")),
            Self.festlegung(Self.feld(.land, "Bayern", folgerang: .ohneBindung)),
        ])
        #expect(neu.vorschrift.rang == .rundverfuegung)
    }

    @Test("Ohne Betreff heißt ein Dokument nach seiner Datei")
    func fileName() {
        let neu = Self.muster.mit([.betreff, .hier].map { Self.festlegung(Self.feld($0, "")) })
        #expect(neu.vorschrift.titel == "Erlass Pass")
    }

    @Test("Passagen heißen nach dem Dokument, hin und zurück", arguments: ["Land Muster", ""])
    func passages(normgeber: String) {
        var (alt, neu) = (Self.muster.vorschrift, Self.muster.vorschrift)
        alt.normgeber = normgeber
        (neu.titel, neu.kurz, neu.normgeber) = ("Neu", "Erlass 2", "Bezirksregierung")
        for kontext in ["", " › Kapitel 1"] {
            let voll = normgeber.isEmpty ? String(kontext.dropFirst(3)) : normgeber + kontext
            let passage = Passage(
                abschnitt: 0, pfad: "", bereich: 0..<1, text: "x", titel: "Nr. 1 · \(alt.titel) · \(alt.kurz)",
                kontext: voll)
            let umbenannt = passage.umbenannt(von: alt, zu: neu)
            #expect(umbenannt.titel == "Nr. 1 · Neu · Erlass 2" && umbenannt.kontext == "Bezirksregierung" + kontext)
            #expect(umbenannt.umbenannt(von: neu, zu: alt) == passage)
        }
    }

    // MARK: Samples

    static let muster: Dokumentangaben = {
        let bezug = Beziehung(
            art: .bezug, zielAktenzeichen: "7-1", zielDatum: Muster.tag("2020-01-01"), beleg: "Bezug: Erlass vom …")
        let aufhebung = Beziehung(
            art: .hebtAuf, zielAktenzeichen: "6-1", zielDatum: nil, beleg: "Der Erlass 6-1 wird aufgehoben.",
            sicherheit: 0.5)
        let aufnahme = Muster.erlass(
            "15-39.01", datum: "2022-05-01", datei: "a/b.zip#Erlass Pass.pdf", inKraftAb: "2022-06-01",
            inKraftBis: "2024-12-31", beziehungen: [aufhebung, bezug])
        let felder = [
            Feldangabe(feld: .aktenzeichen, wert: "15-39.01", sicherheit: 0.9),
            Feldangabe(feld: .betreff, wert: "Aufenthaltsrecht", sicherheit: 0.9),
            Feldangabe(feld: .hier, wert: "Ausnahmen", sicherheit: 0.5),
            Feldangabe(feld: .bezug, wert: "2020-01-01|7-1", sicherheit: 0.9),
            Feldangabe(feld: .bezug, wert: "|8-1", sicherheit: 0.9),
        ]
        return Dokumentangaben(
            vorschrift: aufnahme.vorschrift, fassung: aufnahme.fassung, felder: felder,
            beziehungen: aufnahme.beziehungen)
    }()

    private static let unbekannt = Beziehung(
        art: .ersetzt, zielAktenzeichen: "5-1", zielDatum: nil, beleg: "Ein anderer Satz.")

    private static func festlegung(_ inhalt: Festlegung.Inhalt) -> Festlegung {
        Festlegung(
            fassung: muster.sha256, inhalt: inhalt, akteur: Akteur(rolle: "Erlasspflege"),
            zeitpunkt: "2026-11-23T12:00:00Z")
    }

    private static func feld(
        _ feld: Feldangabe.Feld, _ wert: String, eintrag: String? = nil, folgerang: Rang? = nil
    ) -> Festlegung.Inhalt {
        .feld(Feldfestlegung(feld: feld, eintrag: eintrag, wert: wert, folgerang: folgerang))
    }

    private static func beziehung(_ erkannt: Beziehung?, _ gesetzt: Beziehung?) -> Festlegung.Inhalt {
        .beziehung(Beziehungsfestlegung(erkannt: erkannt, gesetzt: gesetzt))
    }
}
