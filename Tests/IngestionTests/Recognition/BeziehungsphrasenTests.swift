// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

@testable import Ingestion

/// Many ways in which decrees speak about each other; written from the usage of ministries, not from one collection.
struct BeziehungsphrasenTests {
    struct Fall: Sendable, CustomTestStringConvertible {
        var text: [String]
        /// `<kind> <Az. or -> <date or -> <effect or -> [bis <date>] [@section,section] [+ for follow-up decrees]`
        var erwartet: [String]
        var testDescription: String { text.joined(separator: " | ") }

        init(_ text: String..., gibt erwartet: String...) {
            self.text = text
            self.erwartet = erwartet
        }
    }

    static let aufhebungen: [Fall] = [
        Fall(
            "Der Runderlass des Innenministeriums v. 3.5.2006 (15-39.08.01-3) tritt mit sofortiger Wirkung außer Kraft.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-02-02"),
        Fall(
            "Mit Inkrafttreten dieses Erlasses verliert der Erlass vom 03.05.2006, Az. 15-39.08.01-3, seine Gültigkeit.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-03-01"),
        Fall(
            "Meine Erlasse vom 03.05.2006 (Az. 15-39.08.01-3) und vom 07.09.2010 (Az. 15-39.06.02-2-Familie) hebe ich auf.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-03-01", "hebt_auf 15-39.06.02-2-Familie 2010-09-07 2024-03-01"
        ),
        Fall(
            "Der Erlass vom 03.05.2006 – 15-39.08.01-3 – ist nicht mehr anzuwenden.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-03-01"),
        Fall(
            "Das Rundschreiben vom 3. Mai 2006, Az.: 15-39.08.01-3, findet ab dem 1. April 2024 keine Anwendung mehr.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-04-01"),
        Fall(
            "Meinen Erlass vom 03.05.2006 (15-39.08.01-3) ziehe ich zurück.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-03-01"),
        Fall(
            "Die Weisung vom 03.05.2006 – 15-39.08.01-3 – ist damit gegenstandslos.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-03-01"),
        Fall(
            "Der Erlass vom 03.05.2006, 15-39.08.01-3, gilt ab sofort nicht mehr.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-03-01"),
        Fall(
            "Mit Ablauf des Jahres 2024 tritt der Erlass vom 03.05.2006 – 15-39.08.01-3 – außer Kraft.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2025-01-01"),
        Fall(
            "Zum 30.06.2024 hebe ich meinen Erlass vom 03.05.2006 – 15-39.08.01-3 – nebst allen Änderungen auf.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-06-30 +"),
        Fall(
            "Folgende Erlasse werden aufgehoben:", "1. Erlass vom 03.05.2006, Az. 15-39.08.01-3",
            "2. Erlass vom 07.09.2010, Az. 15-39.06.02-2-Familie",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-03-01", "hebt_auf 15-39.06.02-2-Familie 2010-09-07 2024-03-01"
        ),
        Fall(
            "Mit Wirkung vom 1. Juli 2024 treten die nachstehenden Runderlasse außer Kraft:",
            "– vom 03.05.2006 (15-39.08.01-3)", "– vom 07.09.2010 (15-39.06.02-2-Familie)",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-07-01", "hebt_auf 15-39.06.02-2-Familie 2010-09-07 2024-07-01"
        ),
        Fall(
            "Der Erlass vom 03.05.2006 – 15-39.08.01-3 – wird aufgehoben.",
            "Spätere Änderungen dieses Erlasses sind damit ebenfalls überholt.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-03-01 +"),
        Fall(
            "Der Erlass vom 03.05.2006 – 15-39.08.01-3 – wird aufgehoben.",
            "Die hierzu ergangenen Änderungserlasse bleiben unberührt.",
            gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-03-01"),
    ]

    static let ersetzungen: [Fall] = [
        Fall(
            "Dieser Erlass löst meinen Erlass vom 03.05.2006 – 15-39.08.01-3 – ab.",
            gibt: "ersetzt 15-39.08.01-3 2006-05-03 2024-03-01"),
        Fall(
            "An die Stelle des Runderlasses vom 03.05.2006 (Az. 15-39.08.01-3) treten die nachstehenden Hinweise.",
            gibt: "ersetzt 15-39.08.01-3 2006-05-03 2024-03-01"),
        Fall(
            "Die Regelungen ersetzen ab dem 15.04.2024 den Erlass vom 03.05.2006 – 15-39.08.01-3.",
            gibt: "ersetzt 15-39.08.01-3 2006-05-03 2024-04-15"),
        Fall(
            "Mein Erlass vom 03.05.2006 – 15-39.08.01-3 – wird durch die nachfolgenden Regelungen abgelöst.",
            gibt: "ersetzt 15-39.08.01-3 2006-05-03 2024-03-01"),
    ]

    static let aenderungen: [Fall] = [
        Fall(
            "In Nummer 3.2 meines Erlasses vom 03.05.2006 – 15-39.08.01-3 – wird das Wort „drei“ durch „sechs“ ersetzt.",
            gibt: "aendert 15-39.08.01-3 2006-05-03 2024-03-01 @3.2"),
        Fall(
            "Mein Erlass vom 03.05.2006 – 15-39.08.01-3 – wird wie folgt geändert:",
            "1. Nummer 4 erhält folgende Fassung: „Die Frist beträgt vier Wochen.“", "2. Nummer 5.1 wird gestrichen.",
            gibt: "aendert 15-39.08.01-3 2006-05-03 2024-03-01 @4,5.1"),
        Fall(
            "Die Ziffern 2 und 3 des Erlasses vom 03.05.2006, Az. 15-39.08.01-3, werden neu gefasst.",
            gibt: "aendert 15-39.08.01-3 2006-05-03 2024-03-01 @2,3"),
        Fall(
            "Nummer 6.1 des Erlasses vom 03.05.2006 – 15-39.08.01-3 – wird ersatzlos aufgehoben.",
            gibt: "hebt_teilweise_auf 15-39.08.01-3 2006-05-03 2024-03-01 @6.1"),
        Fall(
            "Abschnitt II des Runderlasses v. 03.05.2006 (15-39.08.01-3) ist nicht mehr anzuwenden.",
            gibt: "hebt_teilweise_auf 15-39.08.01-3 2006-05-03 2024-03-01 @II"),
        Fall(
            "Den Erlass vom 03.05.2006 – 15-39.08.01-3 – hebe ich mit Ausnahme der Nummer 4 auf.",
            gibt: "hebt_teilweise_auf 15-39.08.01-3 2006-05-03 2024-03-01"),
        Fall(
            "In Ergänzung meines Erlasses vom 03.05.2006 – 15-39.08.01-3 – bitte ich Folgendes zu beachten.",
            gibt: "ergaenzt 15-39.08.01-3 2006-05-03 2024-03-01"),
        Fall(
            "Der Erlass vom 03.05.2006 – 15-39.08.01-3 – wird um folgende Hinweise ergänzt:",
            gibt: "ergaenzt 15-39.08.01-3 2006-05-03 2024-03-01"),
    ]

    static let verlaengerungen: [Fall] = [
        Fall(
            "Die Geltungsdauer des Erlasses vom 03.05.2006 – 15-39.08.01-3 – verlängere ich bis zum 31.12.2026.",
            gibt: "verlaengert 15-39.08.01-3 2006-05-03 - bis 2026-12-31"),
        Fall(
            "Der Erlass vom 03.05.2006, Az. 15-39.08.01-3, gilt bis zum 30. Juni 2025 fort.",
            gibt: "verlaengert 15-39.08.01-3 2006-05-03 - bis 2025-06-30"),
        Fall(
            "Mein Erlass vom 03.05.2006 (15-39.08.01-3) ist über den 31.12.2024 hinaus bis Ende 2026 weiter anzuwenden.",
            gibt: "verlaengert 15-39.08.01-3 2006-05-03 - bis 2026-12-31"),
        Fall(
            "Die Befristung des Erlasses vom 03.05.2006 – 15-39.08.01-3 – entfällt; er ist entfristet.",
            gibt: "verlaengert 15-39.08.01-3 2006-05-03 -"),
    ]

    static let nennungen: [Fall] = [
        Fall("Der Erlass vom 03.05.2006 – 15-39.08.01-3 – gilt fort.", gibt: "bezug 15-39.08.01-3 2006-05-03 -"),
        Fall(
            "Der Erlass vom 03.05.2006 – 15-39.08.01-3 – wurde bereits 2010 aufgehoben durch RdErl. v. 7.9.2010.",
            gibt: "bezug 15-39.08.01-3 2006-05-03 -", "bezug - 2010-09-07 -"),
        Fall(
            "Auf meinen Erlass vom 03.05.2006 – 15-39.08.01-3 – weise ich hin.",
            gibt: "bezug 15-39.08.01-3 2006-05-03 -"),
        Fall("Das Urteil vom 03.05.2006 – 1 C 12.05 – hat die Praxis geändert."),
        Fall("Die Niederlassungserlaubnis ersetzt die Aufenthaltserlaubnis vom 03.05.2006."),
    ]

    @Test(arguments: aufhebungen + ersetzungen + aenderungen + verlaengerungen + nennungen)
    func saysWhatItDoes(_ fall: Fall) {
        let eigenes = Beziehungsleser.Eigenes(
            aktenzeichen: "521-26.01.01", datum: "2024-02-02", inKraftAb: "2024-03-01", bezug: [])
        #expect(Beziehungsleser.lies(fall.text, eigenes: eigenes).map(Self.kurz) == fall.erwartet)
    }

    static func kurz(_ beziehung: Beziehung) -> String {
        var text = "\(beziehung.art.rawValue) \(beziehung.zielAktenzeichen ?? "-") \(beziehung.zielDatum?.iso ?? "-")"
        text += " \(beziehung.wirkungAb?.iso ?? "-")"
        if let bis = beziehung.neuBis { text += " bis \(bis.iso)" }
        if !beziehung.zielStellen.isEmpty { text += " @" + beziehung.zielStellen.joined(separator: ",") }
        return text + (beziehung.mitFolgeerlassen ? " +" : "")
    }

    // MARK: Commands that change words

    @Test(arguments: [
        (
            "An die Stelle der Nummer 5.1 tritt folgende Regelung: „Es gilt ein Monat.“",
            "neugefasst|5.1|-|Es gilt ein Monat."
        ),
        (
            "Die in Nummer 2.2 bestimmte Frist „drei Wochen“ lautet nunmehr „acht Wochen“.",
            "ersetzt|2.2|drei Wochen|acht Wochen"
        ),
        (
            "In Nummer 3.2 wird die Angabe „zwei Jahre“ durch die Angabe „drei Jahre“ ersetzt.",
            "ersetzt|3.2|zwei Jahre|drei Jahre"
        ),
        ("In Nr. 4 tritt an die Stelle von „65 Euro“ die Angabe „62 Euro“.", "ersetzt|4|65 Euro|62 Euro"),
        (
            "Nummer 6.2 erhält folgende Fassung: „Die Frist beträgt einen Monat.“",
            "neugefasst|6.2|-|Die Frist beträgt einen Monat."
        ),
        ("Ziffer 2.1 wird wie folgt gefasst: \"Es genügt eine Kopie.\"", "neugefasst|2.1|-|Es genügt eine Kopie."),
        ("Nummer 5 wird gestrichen.", "gestrichen|5|-|-"),
        ("In Nummer 5 werden die Wörter „im Original“ gestrichen.", "gestrichen|5|im Original|-"),
        (
            "In Nummer 7 wird nach dem Wort „Pass“ die Angabe „oder Passersatz“ eingefügt.",
            "eingefuegt|7|Pass|oder Passersatz"
        ),
        (
            "Der Katalog in Nummer 17.1 wird um folgenden Nachweis ergänzt: aktuelle Meldebescheinigung.",
            "eingefuegt|17.1|-|aktuelle Meldebescheinigung"
        ),
        (
            "Nummer 17.1 wird um eine aktuelle Meldebescheinigung ergänzt.",
            "eingefuegt|17.1|-|eine aktuelle Meldebescheinigung"
        ),
        (
            "In Abschnitt IV.2 heißt es statt „vier Wochen“ künftig „sechs Wochen“.",
            "ersetzt|IV.2|vier Wochen|sechs Wochen"
        ),
    ])
    func commandsChangeWords(_ satz: String, _ erwartet: String) {
        let gelesen = Wortlautleser.lies(Satztext(satz)).map {
            "\($0.art.rawValue)|\($0.stelle ?? "-")|\($0.alt ?? "-")|\($0.neu ?? "-")"
        }
        #expect(gelesen == [erwartet])
    }

    @Test(arguments: [
        "Die Nummer 3 der Anlage ist zu beachten.", "Nach Nummer 4.2 dieses Erlasses ist eine Frist zu setzen.",
        "§ 16b Abs. 2 AufenthG ist neu gefasst worden.", "Die Gebühr beträgt „wie bisher“ 56 Euro.",
    ])
    func noCommand(_ satz: String) {
        #expect(Wortlautleser.lies(Satztext(satz)).isEmpty)
    }

    @Test(arguments: [
        ("Nrn. 3.2 und 4", ["3.2", "4"]), ("Ziffern 3 bis 5", ["3", "4", "5"]), ("Nr. 60a.3.2.1", ["60a.3.2.1"]),
        ("Abschnitt IV.2", ["IV.2"]), ("Nummern 2, 3 sowie 6.1", ["2", "3", "6.1"]), ("Nummer unbekannt", []),
    ])
    func sectionsOfAnotherDecree(_ text: String, _ erwartet: [String]) {
        #expect(Stellenangaben.alle(in: Satztext(text + ".")).flatMap(\.stellen) == erwartet)
    }
}
