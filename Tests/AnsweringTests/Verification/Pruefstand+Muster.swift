// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Norms
import Retrieval
import ShippedData
import TestKit

/// What verification is tested with: the shipped data, and sources made of single sentences.
enum Pruefmuster {
    static let stichtag = Muster.tag("2025-06-01")

    private static let geladen = Result {
        Aussagepruefung(
            sprache: try ShippedData.satzsprache(), register: try Ausstattung.register,
            analysis: try Ausstattung.analysis)
    }

    static var pruefung: Aussagepruefung { get throws { try geladen.get() } }

    /// A decree with one section, handed out under a token.
    static func stueck(
        _ marke: String, _ text: String, betreff: String = "Aufenthaltsrecht", rang: Rang = .landeserlass,
        geltung: Geltung = Geltung(status: .inKraft, von: Muster.tag("2024-01-01")), aenderungen: [Stellenwirkung] = []
    ) -> Beweisstueck {
        var aufnahme = Muster.erlass("Az-\(marke)", datum: "2023-02-12", betreff: betreff, abschnitte: [text])
        aufnahme.vorschrift.rang = rang
        return stueck(marke, aufnahme, geltung: geltung, aenderungen: aenderungen)
    }

    static func stueck(
        _ marke: String, _ aufnahme: Aufnahme, _ nummer: Int = 0,
        geltung: Geltung = Geltung(status: .inKraft, von: Muster.tag("2024-01-01")), aenderungen: [Stellenwirkung] = []
    ) -> Beweisstueck {
        let abschnitt = aufnahme.abschnitte[nummer]
        let hit = Hit(
            rank: 1, score: 1, id: PassageID(rawValue: 1), passage: aufnahme.passagen[nummer],
            vorschrift: aufnahme.vorschrift, fassung: aufnahme.fassung, geltung: geltung,
            fundstelle: Fundstelle(
                fassung: aufnahme.fassung.sha256, abschnitt: nummer, pfad: abschnitt.bezeichnung, seite: nil,
                bereich: 0..<abschnitt.text.utf8.count, zitat: abschnitt.text),
            explanation: Explanation("Bewertung", 1), aenderungen: aenderungen)
        return Beweisstueck(marke: marke, hit: hit, abschnitt: abschnitt)
    }

    /// The other passages that are always handed out: about other things, with other numbers.
    static let beiwerk = [
        stueck("Q2", "Die Niederlassungserlaubnis wird unbefristet erteilt. Sie kostet 113 Euro."),
        stueck("Q3", "Duldungen sind jeweils für sechs Monate auszustellen, wenn kein Pass vorliegt."),
    ]

    /// The result for a statement that names one source and quotes its whole text.
    static func ergebnis(_ satz: String, _ aussage: String, betreff: String = "Aufenthaltsrecht") throws
        -> GepruefteAussage
    {
        try pruefung.pruefe(
            Entwurfsaussage(text: aussage, quellen: ["Q1"], zitat: satz),
            gegen: [stueck("Q1", satz, betreff: betreff)] + beiwerk, stichtag: stichtag, fuehrt: true)
    }
}

/// Sentences of sources as decrees write them.
enum Satz {
    static let studium = "Die Aufenthaltserlaubnis zum Studium wird in der Regel für zwei Jahre verlängert."
    static let frist =
        "Fehlende Unterlagen sind innerhalb von drei Monaten nachzureichen; andernfalls kann der Antrag abgelehnt werden."
    static let gebuehr = "Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro."
    static let pass = "Eine Verlängerung ist nicht möglich, wenn der Pass fehlt."
    static let zweifel = "Die Behörde kann, wenn Zweifel bestehen, weitere Nachweise verlangen."
    static let vertrag = "Der Antragsteller soll den Arbeitsvertrag im Original vorlegen."
    static let termin = "Der Antrag ist spätestens am 31. März 2026 bei der Ausländerbehörde zu stellen."
    static let absehen = "Von der Vorlage des Passes kann abgesehen werden, wenn die Beschaffung unzumutbar ist."
    static let fiktion = "Die Fiktionsbescheinigung darf nicht für mehr als sechs Monate ausgestellt werden."
    static let zustimmung = "Die Zustimmung der Bundesagentur für Arbeit ist nach § 39 Abs. 2 AufenthG erforderlich."
    static let liste = "Vorzulegen sind:\n1. Reisepass\n2. Arbeitsvertrag\n3. Nachweis der Krankenversicherung"
    static let zweierlei = "Bei Studierenden beträgt die Geltungsdauer zwei Jahre, bei Auszubildenden ein Jahr."
    static let ehegatte = "Dem Ehegatten ist die Aufenthaltserlaubnis zu erteilen, wenn er mindestens 18 Jahre alt ist."
    static let ermaessigung = "Die Gebühr ermäßigt sich bei Minderjährigen um 50 Prozent."
    static let ohnePass = "Ohne gültigen Pass wird keine Aufenthaltserlaubnis erteilt."
    static let anhoerung = "Die Anhörung darf nur schriftlich erfolgen."
    static let sprache = "Der Nachweis von Sprachkenntnissen auf dem Niveau B1 ist zu führen."
    static let alter = "Ausländer, die das 18. Lebensjahr vollendet haben, stellen einen eigenen Antrag."
    static let ausland = "Die Erlaubnis erlischt, wenn der Ausländer länger als sechs Monate im Ausland bleibt."
    static let ablauf = "Die Verlängerung muss vor Ablauf der Geltungsdauer beantragt werden."
    static let unterhalt = "Der Lebensunterhalt gilt als gesichert, wenn monatlich 992,50 Euro zur Verfügung stehen."
    static let befreit = "Minderjährige sind von der Gebühr befreit, es sei denn, sie verfügen über eigenes Einkommen."
    static let woche = "Die Entscheidung soll innerhalb von vier Wochen ergehen."
    static let jahr = "Die Aufenthaltserlaubnis des Ehegatten wird erstmals für ein Jahr erteilt."
    static let bedingungen =
        "Die Erlaubnis ist zu erteilen, wenn\n1. der Lebensunterhalt gesichert ist,\n2. die Identität geklärt ist und\n3. kein Ausweisungsinteresse besteht."
    static let rueckkehr = "Der Antrag ist nicht abzulehnen, solange das Verfahren ruht."
    static let tausend = "Auf dem Sperrkonto müssen mindestens 11.904 Euro eingezahlt sein."
    static let beides =
        "Die Duldung wird erteilt, wenn die Identität geklärt und der Antrag seit 12 Monaten gestellt ist."
    static let wahl = "Als Nachweis der Identität genügt ein Pass oder ein Personalausweis."
    static let spanne = "Die Duldung wird für drei bis sechs Monate erteilt."
}
