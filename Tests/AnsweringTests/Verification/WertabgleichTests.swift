// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import ShippedData
import TestKit
import Testing

/// Values that answers name in other words, and values that they do not.
@Suite struct WertabgleichTests {
    private func abgleich() throws -> Wertabgleich {
        Wertabgleich(
            sprache: try ShippedData.satzsprache(), register: try Ausstattung.register,
            analysis: try Ausstattung.analysis)
    }

    static let genannte: [(wert: String, text: String)] = [
        ("93 Euro", "Zu erheben ist für jede Verlängerung ein Betrag von 93 Euro."),
        ("zwei Jahre", "Die Aufenthaltserlaubnis wird für 24 Monate erteilt."),
        ("höchstens drei Jahre", "Eine Befristung über drei Jahre hinaus ist nicht zulässig."),
        ("Frist vier Wochen", "Dazu ist eine Frist von vier Wochen einzuräumen."),
        ("dann: Entscheidung nach Aktenlage", "Nach fruchtlosem Ablauf ist nach Aktenlage zu entscheiden."),
        ("Stundung der Gebühr für ein Jahr", "Die Gebühr kann für ein Jahr gestundet werden."),
        ("die örtliche Kreisordnungsbehörde", "Zuständig ist die örtliche Kreisordnungsbehörde."),
        ("aktuelle Meldebescheinigung", "Vorzulegen sind der Antragsvordruck und eine aktuelle Meldebescheinigung."),
        ("Ablehnung (Soll-Regelung)", "Danach soll der Antrag abgelehnt werden."),
    ]

    @Test(arguments: genannte)
    func aValueIsKnownInOtherWords(wert: String, text: String) throws {
        #expect(try abgleich().nennt(["Etwas anderes.", text], wert: wert))
    }

    static let fehlende: [(wert: String, text: String)] = [
        ("93 Euro", "Die Gebühr beträgt 39 Euro."),
        ("zwei Jahre", "Die Aufenthaltserlaubnis wird für zwei Monate erteilt."),
        ("Frist vier Wochen", "Der Antrag wird in vier Monaten erledigt."),
        ("Fiktionsbescheinigung zwei Monate", "Die Duldung gilt zwei Monate."),
        ("die Bezirksregierung Arnsberg", "Zuständig ist die örtliche Kreisordnungsbehörde."),
        ("die Sterbeurkunde im Original", "Die Sterbeurkunde ist in zweifacher Ausfertigung vorzulegen."),
        ("", "Zuständig ist die örtliche Kreisordnungsbehörde."),
        ("zwei Jahre, höchstens drei Jahre", "Sie gilt zwei Jahre. Höchstens sind es vier Jahre."),
    ]

    @Test(arguments: fehlende)
    func anotherValueIsNotTakenForIt(wert: String, text: String) throws {
        #expect(try !abgleich().nennt([text], wert: wert))
    }

    static let getragene: [(aussage: String, zitat: String, traegt: Bool)] = [
        ("Die Gebühr beträgt 29 Euro.", "Zu erheben ist eine Gebühr von 29 Euro.", true),
        ("Sie gilt zwei Jahre.", "Sie gilt 24 Monate.", true),
        ("Die Gebühr beträgt 39 Euro.", "Zu erheben ist eine Gebühr von 29 Euro.", false),
        ("Der Reiseausweis wird eingezogen.", "Die Gebühr beträgt 29 Euro.", false),
    ]

    @Test(arguments: getragene)
    func aQuoteCarriesWhatItNames(aussage: String, zitat: String, traegt: Bool) throws {
        let beleg = Pruefmuster.stueck("Q1", zitat).hit
        #expect(try abgleich().tragen([beleg], aussage: aussage) == traegt)
        #expect(try !abgleich().tragen([], aussage: aussage))
    }
}
