// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Testing

@Suite struct MeetingTests {
    @Test(arguments: [
        ("Strasse", "Straße"), ("Auslaender", "Ausländer"), ("Ausländer", "Ausla\u{0308}nder"), ("Gebuehr", "Gebühr"),
        ("Gebühren", "Gebühr"), ("GEBÜHR", "gebühr"), ("Behoerde", "Behörden"), ("Maßnahme", "Massnahmen"),
        ("neue", "neuen"),
        ("Feuer", "Feuers"), ("Steuer", "Steuern"), ("aktuell", "aktuelle"), ("Israel", "Israels"),
        ("Poesie", "Poesie"),
        ("Antrag", "Anträge"), ("Antrag", "Anträgen"), ("Vertrag", "Vertraege"), ("Pass", "Pässe"), ("Grund", "Gründe"),
        ("Land", "Länder"), ("Amt", "Ämter"), ("Vater", "Väter"), ("Mutter", "Mütter"), ("Erlaubnis", "Erlaubnisse"),
        ("Zeugnis", "Zeugnissen"), ("Ausländerin", "Ausländer"), ("Ausländerinnen", "Ausländern"),
        ("Studentin", "Studenten"),
        ("Antragstellerin", "Antragsteller"), ("Arbeitgeberin", "Arbeitgebers"), ("Bewerberinnen", "Bewerber"),
        ("erteilt", "Erteilung"), ("erteilen", "Erteilung"), ("erteilte", "Erteilungen"),
        ("verlängert", "Verlängerung"),
        ("verlängern", "Verlängerung"), ("verlaengert", "Verlängerungen"), ("beantragt", "Beantragung"),
        ("geprüft", "Prüfung"),
        ("prüfen", "Prüfung"), ("geduldet", "Duldung"), ("verpflichtet", "Verpflichtung"),
        ("eingereicht", "Einreichung"),
        ("ausgestellt", "Ausstellung"), ("auszustellen", "ausstellen"), ("abgelehnt", "Ablehnung"),
        ("angehört", "Anhörung"),
        ("zugelassen", "Zulassung"), ("genehmigt", "Genehmigung"), ("ermittelt", "Ermittlung"),
        ("übermitteln", "Übermittlung"),
        ("eingebürgert", "Einbürgerung"), ("einbürgern", "Einbürgerung"), ("gefördert", "Förderung"),
        ("ändern", "Änderung"),
        ("geändert", "Änderung"), ("befristet", "Befristung"), ("zustimmen", "zugestimmt"), ("Visa", "Visum"),
        ("Visums", "Visum"),
        ("Praktika", "Praktikum"), ("vorgelegt", "vorlegen"), ("vorzulegen", "vorgelegt"), ("aufgenommen", "aufnehmen"),
        ("eingereist", "Einreise"),
    ])
    func wordsAreTheSame(_ first: String, _ second: String) throws {
        let analyser = try Shipped.analyser()
        let isSame = analyser.areSame(first, second)
        #expect(isSame, "\(analyser.texts(first)) \(analyser.texts(second))")
    }

    @Test(arguments: [
        ("Antrag", "beantragt"), ("Antrag", "beantragen"), ("Nachweis", "nachgewiesen"), ("Aufnahme", "aufgenommen"),
        ("Vorlage", "vorgelegt"), ("Widerruf", "widerrufen"), ("Ausschluss", "ausgeschlossen"),
        ("Rücknahme", "zurückgenommen"),
        ("Abschiebung", "abgeschoben"), ("Ausweisung", "ausgewiesen"), ("Entscheidung", "entschieden"),
        ("Nachzug", "nachziehen"),
        ("Aufhebung", "aufgehoben"), ("Verlust", "verloren"), ("Geburt", "geboren"), ("Zahlung", "zahlen"),
        ("Zahlung", "gezahlt"),
        ("Verbot", "verboten"), ("Widerspruch", "widersprochen"), ("Überschreitung", "überschritten"),
        ("Vollmacht", "bevollmächtigt"),
        ("Auftrag", "beauftragt"), ("Beschäftigung", "beschäftigt"), ("Beschäftigte", "beschäftigten"),
        ("Verlängerung der Aufenthaltserlaubnis", "Aufenthaltserlaubnisverlängerung"),
        ("Wann wird die Aufenthaltserlaubnis erteilt?", "Erteilung"), ("12.02.2025", "am 12. Februar 2025"),
    ])
    func questionFindsText(_ question: String, _ text: String) throws {
        let analyser = try Shipped.analyser()
        let isFound = analyser.meets(question, text)
        #expect(isFound, "\(analyser.texts(question, .frage)) \(analyser.texts(text))")
    }

    @Test(arguments: [
        ("Ausländer", "Ausland"), ("Förderung", "Forderung"), ("Bürge", "Burg"), ("zählen", "zahlen"),
        ("Feuer", "Feier"),
        ("neue", "nu"), ("Satz", "Satzung"), ("Zeit", "Zeitung"), ("Währung", "Gewährung"), ("Gefahr", "Fahrung"),
        ("Gericht", "Bericht"), ("Recht", "Richtung"), ("Titel", "Teil"), ("Angabe", "Abgabe"), ("Markt", "Marke"),
        ("Aufgabe", "Ausgabe"), ("Termin", "Term"), ("Handlung", "Hand"), ("Arbeitnehmer", "Arbeit"),
        ("§ 16b", "§ 16a"),
        ("3.1.2", "3.1.20"), ("Schule", "Schulung"), ("Sache", "Ursache"), ("Stand", "Umstand"),
        ("Sprache", "Absprache"),
    ])
    func wordsStayApart(_ first: String, _ second: String) throws {
        let analyser = try Shipped.analyser()
        let isFound = analyser.meets(first, second)
        #expect(!isFound, "\(analyser.texts(first)) \(analyser.texts(second))")
    }

    @Test(arguments: [
        ("nicht", false), ("ohne", false), ("nur", false), ("kein", false), ("der", true), ("wie", true),
        ("bitte", true), ("Muss", true),
    ])
    func stopWordsOfQuestions(_ word: String, _ isStopWord: Bool) throws {
        #expect(try Shipped.configuration.get().istStoppwort(word) == isStopWord)
    }

    @Test func fillerOfQuestionsIsLeftOut() throws {
        let terms = try Shipped.analyser().texts("Bitte sagen Sie mir, welche Unterlagen ich vorlegen muss.", .frage)
        #expect(terms.first == "unterlag")
        #expect(!terms.contains("bitt") && !terms.contains("welch") && !terms.contains("muss"))
    }
}
