// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GermanText
import Regelungen
import ShippedData
import Testing

@Suite struct RegelungserkennungTests {
    /// Sentences as decrees and laws write them, none from a collection that is measured.
    static let saetze: [(String, [Regelungsart])] = [
        ("Dem Antrag sind ein biometrisches Lichtbild und der Nationalpass beizufügen.", [.unterlagen]),
        ("Folgende Unterlagen hat die Antragstellerin vorzulegen: Pass, Mietvertrag.", [.unterlagen]),
        (
            "Sofern eine Ausbildung aufgenommen wird, ist ferner der Ausbildungsvertrag vorzulegen.",
            [.bedingteUnterlagen]
        ),
        (
            "Fehlende Nachweise sind mit einer Frist von zwei Wochen nachzufordern.",
            [.fehlendeUnterlagen]
        ),
        ("Die Aufenthaltserlaubnis wird in der Regel für zwei Jahre erteilt.", [.dauer]),
        ("Die Geltungsdauer beträgt längstens 18 Monate.", [.dauer]),
        ("Für die Ausstellung wird eine Gebühr in Höhe von 25 Euro erhoben.", [.gebuehr]),
        ("Für Amtshandlungen werden Gebühren und Auslagen erhoben.", []),
        ("Für die Ausstellung ist die Gebühr nach § 47 Abs. 1 Nr. 8 AufenthV zu erheben.", [.gebuehr]),
        ("Die Gebühr für die Niederlassungserlaubnis richtet sich nach § 44 AufenthV.", [.gebuehr]),
        ("Zuständig ist die Ausländerbehörde des Wohnortes.", [.zustaendigkeit]),
        ("Die Entscheidung obliegt der Bezirksregierung.", [.zustaendigkeit]),
        ("Solche Anträge sind von der Zentralstelle zu bearbeiten.", [.zustaendigkeit]),
        ("Zuständig bleibt die Ausländerbehörde, die den ersten Antrag bearbeitet hat.", [.zustaendigkeit]),
        ("Im Vorjahr hatten die Ausländerbehörden 4.100 Anträge zu bearbeiten.", []),
        ("Es ist bekannt, dass in den Ausländerbehörden 900 Fälle zu bearbeiten waren.", []),
        ("Von der Vorsprache kann abgesehen werden, wenn die Person bettlägerig ist.", [.ausnahme]),
        ("Die Gebühr kann in Härtefällen für sechs Monate gestundet werden.", [.ausnahme]),
        ("Die durchschnittliche Bearbeitungszeit lag zuletzt bei neun Monaten.", []),
        ("Der Runderlass vom 3. März 2020 ist den Beschäftigten bekannt zu geben.", []),
        ("Mehrere Verbände vertreten hierzu eine abweichende Auffassung.", []),
        ("", []),
    ]

    @Test(arguments: saetze)
    func aSentenceStatesItsKindsOfRule(satz: String, arten: [Regelungsart]) throws {
        let erkennung = try ShippedData.regelungserkennung()
        #expect(erkennung.arten(satz: FoldedWords(satz)).alle == arten)
    }

    @Test func aTextStatesWhatItsSentencesState() throws {
        let erkennung = try ShippedData.regelungserkennung()
        let text = "Die Gebühr beträgt 40 Euro. Zuständig ist die örtliche Ausländerbehörde. Im Übrigen gilt Nummer 2."
        #expect(erkennung.arten(text: text).alle == [.gebuehr, .zustaendigkeit])
    }

    @Test func whatIsNotAskedOfOneSentenceIsNotJoinedFromTwo() throws {
        let erkennung = try ShippedData.regelungserkennung()
        #expect(erkennung.arten(text: "Die Kosten steigen. Genannt wurden 40 Euro.").isEmpty)
    }

    @Test func theVersionTellsTheDataApart() throws {
        #expect(try !ShippedData.regelungsversion().isEmpty)
    }
}
