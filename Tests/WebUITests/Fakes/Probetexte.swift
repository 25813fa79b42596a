// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation

/// Texts for tests and previews: § 16b AufenthG in its public wording, and decrees of a Land that does not exist.
enum Probetexte {
    static let studium: Abschnitt = {
        var bau = Normbau()
        bau.absatz(
            "1",
            "Einem Ausländer wird zum Zweck des Vollzeitstudiums an einer staatlichen Hochschule, an einer staatlich "
                + "anerkannten Hochschule oder an einer vergleichbaren Bildungseinrichtung eine Aufenthaltserlaubnis "
                + "erteilt, wenn er von der Bildungseinrichtung zugelassen worden ist.",
            "Der Aufenthaltszweck des Studiums umfasst auch studienvorbereitende Maßnahmen und das Absolvieren eines "
                + "Pflichtpraktikums.",
            "Studienvorbereitende Maßnahmen sind")
        bau.punkt(
            "1.", .nummer, pfad: "Satz 3 Nr. 1",
            "der Besuch eines studienvorbereitenden Sprachkurses, wenn der Ausländer zu einem Vollzeitstudium "
                + "zugelassen worden ist und die Zulassung an den Besuch eines studienvorbereitenden Sprachkurses "
                + "gebunden ist, und")
        bau.punkt(
            "2.", .nummer, pfad: "Satz 3 Nr. 2",
            "der Besuch eines Studienkollegs oder einer vergleichbaren Einrichtung, wenn die Annahme zu einem "
                + "Studienkolleg nachgewiesen ist:")
        bau.punkt("a)", .buchstabe, pfad: "Satz 3 Nr. 2 Buchst. a", "durch eine Bescheinigung der Einrichtung oder")
        bau.punkt("b)", .buchstabe, pfad: "Satz 3 Nr. 2 Buchst. b", "durch den Zulassungsbescheid.")
        bau.absatz(
            "2",
            "Die Geltungsdauer der Aufenthaltserlaubnis bei der Ersterteilung und bei der Verlängerung beträgt "
                + "mindestens ein Jahr und soll zwei Jahre nicht überschreiten.",
            "Sie beträgt zwei Jahre, wenn der Ausländer an einem Unions- oder multilateralen Programm mit "
                + "Mobilitätsmaßnahmen teilnimmt.",
            "Dauert das Studium weniger als zwei Jahre, so wird die Aufenthaltserlaubnis nur für die Dauer des "
                + "Studiums erteilt.",
            "Die Aufenthaltserlaubnis wird verlängert, wenn der Aufenthaltszweck noch nicht erreicht ist und in einem "
                + "angemessenen Zeitraum noch erreicht werden kann; § 5 Absatz 1 bleibt unberührt.")
        bau.absatz(
            "3",
            "Die Aufenthaltserlaubnis berechtigt nur zur Ausübung einer Beschäftigung, die insgesamt 140 Arbeitstage "
                + "oder 280 halbe Arbeitstage im Jahr nicht überschreiten darf, sowie zur Ausübung studentischer "
                + "Nebentätigkeiten.")
        return bau.abschnitt(
            3, "§ 16b", "Studium",
            gliederung: ["Kapitel 2 Einreise und Aufenthalt", "Abschnitt 3 Aufenthalt zum Zweck der Ausbildung"],
            fussnoten: ["Die Änderung durch Art. 3 G v. 21.4.2026 I Nr. 90 ist noch nicht eingearbeitet."],
            verweise: [
                Verweis(gesetz: "AufenthG", bezeichnung: "§ 5"), Verweis(gesetz: "AufenthG", bezeichnung: "§ 17"),
                Verweis(gesetz: "BeschV", bezeichnung: "§ 15"),
            ])
    }()

    static let erteilung: Abschnitt = {
        var bau = Normbau()
        bau.absatz("1", "Die Erteilung eines Aufenthaltstitels setzt in der Regel voraus, dass")
        bau.punkt("1.", .nummer, pfad: "Nr. 1", "der Lebensunterhalt gesichert ist,")
        bau.punkt(
            "1a.", .nummer, pfad: "Nr. 1a",
            "die Identität und, falls er nicht zur Rückkehr in einen anderen Staat berechtigt ist, die "
                + "Staatsangehörigkeit des Ausländers geklärt ist und")
        bau.punkt("4.", .nummer, pfad: "Nr. 4", "die Passpflicht nach § 3 erfüllt wird.")
        bau.absatz(
            "3",
            "In den Fällen der Erteilung eines Aufenthaltstitels nach § 24 ist von der Anwendung des Absatzes 1 "
                + "abzusehen.", "In den übrigen Fällen kann davon abgesehen werden.")
        return bau.abschnitt(
            1, "§ 5", "Allgemeine Erteilungsvoraussetzungen",
            gliederung: ["Kapitel 2 Einreise und Aufenthalt", "Abschnitt 1 Allgemeines"])
    }()

    static let aufenthaltsgesetz: [Abschnitt] = [
        titel(0, "Kapitel 2", "Einreise und Aufenthalt im Bundesgebiet", []), erteilung,
        titel(2, "Abschnitt 3", "Aufenthalt zum Zweck der Ausbildung", ["Kapitel 2 Einreise und Aufenthalt"]), studium,
        Abschnitt(
            ordnung: 4, bezeichnung: "§ 17", ueberschrift: "Suche eines Ausbildungs- oder Studienplatzes",
            gliederung: studium.gliederung,
            text: "(1) Einem Ausländer kann zum Zweck der Suche nach einem Ausbildungsplatz eine Aufenthaltserlaubnis "
                + "erteilt werden."),
        Abschnitt(
            ordnung: 5, bezeichnung: "§ 18", ueberschrift: "", gliederung: studium.gliederung, istWeggefallen: true,
            text: "(weggefallen)"),
    ]

    /// The decree in force, a PDF of two pages.
    static let erlass: [Abschnitt] = {
        var dauer = Normbau()
        dauer.absatz(
            nil,
            "Die Aufenthaltserlaubnis soll bei der Ersterteilung und bei jeder Verlängerung für zwei Jahre erteilt "
                + "werden.",
            "Ist der Pass weniger als zwei Jahre gültig, ist die Aufenthaltserlaubnis auf die Gültigkeit des Passes "
                + "zu befristen.",
            "Ein abgelaufener Pass steht der Verlängerung nicht entgegen, wenn die Verlängerung des Passes nachweislich "
                + "beantragt ist; die Ausländerbehörde stellt dann einen Ausweisersatz aus.")
        var unterlagen = Normbau()
        unterlagen.absatz(nil, "Mit dem Antrag auf Verlängerung sind vorzulegen:")
        unterlagen.punkt("a)", .buchstabe, pfad: "Buchst. a", "die aktuelle Immatrikulationsbescheinigung,")
        unterlagen.punkt("b)", .buchstabe, pfad: "Buchst. b", "eine Bescheinigung über den Studienverlauf,")
        unterlagen.punkt("c)", .buchstabe, pfad: "Buchst. c", "der Nachweis über die Sicherung des Lebensunterhalts.")
        return [
            dauer.abschnitt(0, "Nr. 3.2", "Geltungsdauer", gliederung: ["3 Verlängerung"], seite: 1),
            unterlagen.abschnitt(
                1, "Nr. 3.3", "Unterlagen", gliederung: ["3 Verlängerung"],
                verweise: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b")], seite: 2),
        ]
    }()

    /// The decree that the one above replaced.
    static let alterErlass: [Abschnitt] = {
        var bau = Normbau()
        bau.absatz(
            nil, "Die Aufenthaltserlaubnis ist bei der Verlängerung auf ein Jahr zu befristen.",
            "Eine längere Geltungsdauer ist nur mit Zustimmung der Bezirksregierung zulässig.")
        return [bau.abschnitt(0, "Nr. 2.1", "Befristung", seite: nil)]
    }()

    static let hinweise: [Abschnitt] = [
        Abschnitt(
            ordnung: 0, bezeichnung: "Nr. 16b.2.1", ueberschrift: "Geltungsdauer",
            text: "Die Geltungsdauer sollte sich an der voraussichtlichen Restdauer des Studiums orientieren und kann "
                + "zwei Jahre auch überschreiten.")
    ]

    private static func titel(
        _ ordnung: Int, _ bezeichnung: String, _ ueberschrift: String, _ gliederung: [String]
    ) -> Abschnitt {
        Abschnitt(
            ordnung: ordnung, bezeichnung: bezeichnung, ueberschrift: ueberschrift, gliederung: gliederung,
            istGliederung: true, text: "")
    }
}
