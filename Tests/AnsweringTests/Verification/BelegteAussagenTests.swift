// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Testing

/// Statements that say what their source says must pass.
@Suite struct BelegteAussagenTests {
    static let woertlich: [(String, String)] = [
        (Satz.studium, Satz.studium),
        (Satz.studium, "die Aufenthaltserlaubnis zum Studium wird in der Regel für zwei Jahre verlängert"),
        (Satz.frist, Satz.frist),
        (Satz.liste, "Vorzulegen sind: 1. Reisepass 2. Arbeitsvertrag 3. Nachweis der Krankenversicherung"),
        (Satz.gebuehr, "„Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro.“"),
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungs\u{AD}erklärung beträgt 29 Euro. [Q1]"),
        (
            "Die Aufenthalts-\nerlaubnis wird ver-\nlängert, wenn der Pass gilt.",
            "Die Aufenthaltserlaubnis wird verlängert, wenn der Pass gilt."
        ),
        ("Die Ein-\nund Ausreise ist erlaubt.", "Die Ein- und Ausreise ist erlaubt."),
        ("Die Beﬁristung entfällt für alle Fälle.", "Die Befiristung entfällt für alle Fälle."),
        (Satz.bedingungen, Satz.bedingungen),
    ]

    @Test(arguments: woertlich)
    func theWordsOfTheSource(satz: String, aussage: String) throws {
        let ergebnis = try Pruefmuster.ergebnis(satz, aussage)
        #expect(ergebnis.pruefstand == .woertlich, "\(ergebnis.gruende.map(\.satz))")
        #expect(ergebnis.belege.first?.fundstelle.zitat.isEmpty == false)
    }

    static let sinngemaess: [(String, String)] = [
        (Satz.studium, "In der Regel wird die Aufenthaltserlaubnis zum Studium für zwei Jahre verlängert."),
        (Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird in der Regel für 2 Jahre verlängert."),
        (Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird regelmäßig um zwei Jahre verlängert."),
        (Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird in der Regel für 24 Monate verlängert."),
        (Satz.studium, "Die Verlängerung der Aufenthaltserlaubnis zum Studium beträgt in der Regel zwei Jahre."),
        (Satz.frist, "Fehlende Unterlagen sind binnen drei Monaten nachzureichen."),
        (Satz.frist, "Fehlende Unterlagen müssen innerhalb von 3 Monaten nachgereicht werden."),
        (Satz.frist, "Andernfalls kann der Antrag abgelehnt werden."),
        (Satz.gebuehr, "Für die Verpflichtungserklärung beträgt die Gebühr 29 Euro."),
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungserklärung beträgt 29 €."),
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungserklärung beträgt 29,00 EUR."),
        (Satz.gebuehr, "Die Verpflichtungserklärung hat eine Gebühr von 29 Euro."),
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungserklärung beträgt neunundzwanzig Euro [Q1]."),
        (Satz.pass, "Fehlt der Pass, ist eine Verlängerung nicht möglich."),
        (Satz.pass, "Wenn der Pass fehlt, ist keine Verlängerung möglich."),
        (Satz.zweifel, "Bestehen Zweifel, kann die Behörde weitere Nachweise verlangen."),
        (Satz.zweifel, "Wenn Zweifel bestehen, darf die Behörde weitere Nachweise verlangen."),
        (Satz.zweifel, "Weitere Nachweise kann die Behörde verlangen, sofern Zweifel bestehen."),
        (Satz.vertrag, "Der Arbeitsvertrag soll im Original vorgelegt werden."),
        (Satz.vertrag, "Antragsteller sollen den Arbeitsvertrag im Original vorlegen."),
        (Satz.vertrag, "Die Antragstellerin soll den Arbeitsvertrag im Original einreichen."),
        (Satz.termin, "Der Antrag ist spätestens am 31.03.2026 bei der Ausländerbehörde zu stellen."),
        (Satz.termin, "Bei der Ausländerbehörde ist der Antrag bis zum 31.3.2026 zu stellen."),
        (Satz.termin, "Der Antrag muss bis spätestens 31. März 2026 bei der Ausländerbehörde gestellt werden."),
        (Satz.absehen, "Ist die Beschaffung unzumutbar, kann von der Vorlage des Passes abgesehen werden."),
        (Satz.fiktion, "Die Fiktionsbescheinigung darf nicht für mehr als 6 Monate ausgestellt werden."),
        (Satz.zustimmung, "Erforderlich ist die Zustimmung der Bundesagentur für Arbeit nach § 39 Abs. 2 AufenthG."),
        (Satz.zustimmung, "Die Zustimmung der Bundesagentur für Arbeit nach § 39 AufenthG ist erforderlich."),
        (
            Satz.zustimmung,
            "Nach § 39 Absatz 2 des Aufenthaltsgesetzes ist die Zustimmung der Bundesagentur für Arbeit erforderlich."
        ),
        (Satz.liste, "Vorzulegen sind Reisepass, Arbeitsvertrag und Nachweis der Krankenversicherung."),
        (Satz.liste, "Vorzulegen ist ein Arbeitsvertrag."),
        (Satz.liste, "Reisepass und Arbeitsvertrag müssen vorgelegt werden."),
        (Satz.zweierlei, "Bei Studierenden beträgt die Geltungsdauer zwei Jahre."),
        (Satz.zweierlei, "Bei Auszubildenden beträgt die Geltungsdauer ein Jahr."),
        (Satz.zweierlei, "Die Geltungsdauer beträgt bei Auszubildenden 12 Monate."),
        (Satz.ehegatte, "Die Aufenthaltserlaubnis ist dem Ehegatten zu erteilen, wenn er mindestens 18 Jahre alt ist."),
        (Satz.ehegatte, "Ist er mindestens 18 Jahre alt, ist dem Ehegatten die Aufenthaltserlaubnis zu erteilen."),
        (Satz.ehegatte, "Ehegatten, die wenigstens achtzehn Jahre alt sind, ist die Aufenthaltserlaubnis zu erteilen."),
        (Satz.ermaessigung, "Bei Minderjährigen ermäßigt sich die Gebühr um 50 %."),
        (Satz.ohnePass, "Eine Aufenthaltserlaubnis wird ohne gültigen Pass nicht erteilt."),
        (Satz.anhoerung, "Nur schriftlich darf die Anhörung erfolgen."),
        (Satz.sprache, "Sprachkenntnisse auf dem Niveau B1 sind nachzuweisen."),
        (Satz.alter, "Einen eigenen Antrag stellen Ausländer, die das 18. Lebensjahr vollendet haben."),
        (Satz.ausland, "Bleibt der Ausländer länger als sechs Monate im Ausland, erlischt die Erlaubnis."),
        (Satz.ausland, "Die Erlaubnis erlischt, sofern der Ausländer mehr als ein halbes Jahr im Ausland bleibt."),
        (Satz.ablauf, "Vor Ablauf der Geltungsdauer muss die Verlängerung beantragt werden."),
        (Satz.unterhalt, "Stehen monatlich 992,50 Euro zur Verfügung, gilt der Lebensunterhalt als gesichert."),
        (Satz.befreit, "Minderjährige sind, es sei denn, sie verfügen über eigenes Einkommen, von der Gebühr befreit."),
        (Satz.woche, "Die Entscheidung soll innerhalb von 28 Tagen ergehen."),
        (Satz.jahr, "Erstmals wird die Aufenthaltserlaubnis des Ehegatten für zwölf Monate erteilt."),
        (Satz.jahr, "Dem Ehegatten wird die Aufenthaltserlaubnis erstmals für 1 Jahr erteilt."),
        (
            Satz.bedingungen,
            "Ist der Lebensunterhalt gesichert, die Identität geklärt und besteht kein Ausweisungsinteresse, ist die Erlaubnis zu erteilen."
        ),
        (Satz.rueckkehr, "Solange das Verfahren ruht, ist der Antrag nicht abzulehnen."),
        (Satz.tausend, "Mindestens 11904 Euro müssen auf dem Sperrkonto eingezahlt sein."),
        (Satz.spanne, "Die Duldung wird für 3 bis 6 Monate erteilt."),
        (Satz.wahl, "Ein Pass oder ein Personalausweis genügt als Nachweis der Identität."),
        (Satz.wahl, "Als Nachweis der Identität genügt ein Pass."),
        (Satz.beides, "Ist die Identität geklärt und der Antrag seit 12 Monaten gestellt, wird die Duldung erteilt."),
    ]

    @Test(arguments: sinngemaess)
    func otherWordsForTheSame(satz: String, aussage: String) throws {
        let ergebnis = try Pruefmuster.ergebnis(satz, aussage)
        #expect(ergebnis.pruefstand == .sinngemaess, "\(ergebnis.gruende.map(\.satz))")
        #expect(ergebnis.gruende.isEmpty)
        #expect(ergebnis.belege.count == 1)
        #expect(!ergebnis.text.contains("[Q1]"))
    }
}
