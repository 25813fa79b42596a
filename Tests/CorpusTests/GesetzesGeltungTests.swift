// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

@Suite("Geltung von Gesetzen")
struct GesetzesGeltungTests {
    @Test("Jeder Wortlaut gilt bis zum Tag vor dem nächsten")
    func wordingsFollow() throws {
        let fassungen = ["2024-03-01", "2023-11-22", "2023-12-27"].map { gesetz($0) }
        let ergebnisse = GeltungRechner.berechne(fassungen.map { eingabe($0) })
        let spannen = try fassungen.map { try #require(ergebnisse[$0.fassung.sha256]?.zeitraeume.first).zeitraum }
        #expect(spannen[1] == Zeitraum(von: Muster.tag("2023-11-22"), bis: Muster.tag("2023-12-26")))
        #expect(spannen[2] == Zeitraum(von: Muster.tag("2023-12-27"), bis: Muster.tag("2024-02-29")))
        #expect(spannen[0] == Zeitraum(von: Muster.tag("2024-03-01"), bis: nil))
        let belegVon = ergebnisse[fassungen[1].fassung.sha256]?.zeitraeume.first?.belegVon
        #expect(
            belegVon == "Wortlaut nach dem Stand vom 22.11.2023; ab dem 27.12.2023 ist ein anderer Wortlaut bekannt.")
    }

    @Test("Vor dem ersten bekannten Wortlaut ist die Geltung unklar, nicht künftig")
    func beforeTheFirst() throws {
        let (erste, zweite) = (gesetz("2023-11-22"), gesetz("2023-12-27"))
        let ergebnisse = GeltungRechner.berechne([eingabe(zweite), eingabe(erste)])
        let tag = Muster.tag("2023-01-01")
        let geltung = stored(erste, ergebnisse).geltung(am: tag)
        #expect(geltung.status == .unklar)
        #expect(geltung.beleg == "Der Wortlaut ist erst ab dem 22.11.2023 bekannt.")
        #expect(stored(zweite, ergebnisse).geltung(am: tag).status == .kuenftig)
    }

    @Test("Was der Text selbst sagt, geht dem Tag des Abrufs vor")
    func ownStatements() throws {
        var befristet = gesetz("2023-11-22")
        befristet.fassung.geltungsangaben = [
            Geltungsangabe(art: .inKraftAb, tag: Muster.tag("2024-01-01"), beleg: "Es tritt am 1.1.2024 in Kraft."),
            Geltungsangabe(art: .inKraftBis, tag: Muster.tag("2024-12-31"), beleg: "Es gilt bis Ende 2024."),
        ]
        let stored = stored(befristet, GeltungRechner.berechne([eingabe(befristet)]))
        #expect(stored.geltung(am: Muster.tag("2023-12-31")).status == .kuenftig)
        #expect(stored.geltung(am: Muster.tag("2024-12-31")).status == .inKraft)
        let danach = stored.geltung(am: Muster.tag("2025-01-01"))
        #expect(danach.status == .ausserKraft && danach.beleg == "Es gilt bis Ende 2024.")
    }

    @Test("Zwei Dateien vom selben Tag gelten gleich lang; ein Wortlaut ohne Tag ist unklar")
    func sameDayAndNoDay() {
        let (a, b) = (gesetz("2023-11-22"), gesetz("2023-11-22", text: "Anders geschrieben."))
        var ohne = gesetz("2020-01-01")
        ohne.fassung.bekanntAb = nil
        let ergebnisse = GeltungRechner.berechne([eingabe(a), eingabe(b), eingabe(ohne)])
        #expect(ergebnisse[a.fassung.sha256] == ergebnisse[b.fassung.sha256])
        #expect(stored(ohne, ergebnisse).geltung(am: Muster.tag("2024-01-01")).status == .unklar)
    }

    private func gesetz(_ bekanntAb: String, text: String = "Text.") -> Aufnahme {
        Muster.gesetz("AufenthG", bekanntAb: bekanntAb, paragrafen: [.init("1", "Zweck", text)])
    }

    private func eingabe(_ aufnahme: Aufnahme) -> GeltungRechner.Eingabe {
        .init(vorschrift: aufnahme.vorschrift, fassung: aufnahme.fassung, beziehungen: aufnahme.beziehungen)
    }

    private func stored(_ aufnahme: Aufnahme, _ ergebnisse: [String: GeltungRechner.Ergebnis]) -> GespeicherteFassung {
        let ergebnis = ergebnisse[aufnahme.fassung.sha256] ?? .init()
        return GespeicherteFassung(
            vorschrift: aufnahme.vorschrift, fassung: aufnahme.fassung, geltung: ergebnis.zeitraeume,
            passagen: 0..<0, ohneGeltung: ergebnis.ohneGeltung)
    }
}
