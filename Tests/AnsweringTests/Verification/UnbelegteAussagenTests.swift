// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Testing

/// Statements that say more than their source, or something else, must not pass; the reason is named.
@Suite struct UnbelegteAussagenTests {
    static let falsch: [(satz: String, aussage: String, grund: String)] = [
        // Numbers, durations, units
        (
            Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird in der Regel für drei Jahre verlängert.",
            "drei Jahre"
        ),
        (
            Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird in der Regel für zwei Monate verlängert.",
            "zwei Monate"
        ),
        (Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird in der Regel für 20 Jahre verlängert.", "20 Jahre"),
        (
            Satz.studium,
            "Die Aufenthaltserlaubnis zum Studium wird in der Regel für mindestens zwei Jahre verlängert.", "mindestens"
        ),
        (
            Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird in der Regel für höchstens zwei Jahre verlängert.",
            "höchstens"
        ),
        (
            Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird in der Regel für zweieinhalb Jahre verlängert.",
            "zweieinhalb"
        ),
        (Satz.frist, "Fehlende Unterlagen sind innerhalb von 6 Monaten nachzureichen.", "6 Monaten"),
        (Satz.frist, "Fehlende Unterlagen sind innerhalb von drei Wochen nachzureichen.", "drei Wochen"),
        (Satz.frist, "Fehlende Unterlagen sind innerhalb eines Monats nachzureichen.", "Monats"),
        (Satz.frist, "Fehlende Unterlagen sind nach drei Monaten nachzureichen.", "nach"),
        (Satz.jahr, "Die Aufenthaltserlaubnis des Ehegatten wird erstmals für zwei Jahre erteilt.", "zwei Jahre"),
        (
            Satz.jahr, "Die Aufenthaltserlaubnis des Ehegatten wird erstmals für dreizehn Monate erteilt.",
            "dreizehn Monate"
        ),
        (Satz.woche, "Die Entscheidung soll innerhalb von vier Monaten ergehen.", "vier Monaten"),
        (Satz.woche, "Die Entscheidung soll innerhalb von 30 Tagen ergehen.", "30 Tagen"),
        (Satz.spanne, "Die Duldung wird für sechs Monate erteilt.", "sechs Monate"),
        (Satz.spanne, "Die Duldung wird für drei bis zwölf Monate erteilt.", "zwölf Monate"),
        (Satz.ausland, "Bleibt der Ausländer sechs Monate im Ausland, erlischt die Erlaubnis.", "sechs Monate"),
        (
            Satz.ausland, "Bleibt der Ausländer weniger als sechs Monate im Ausland, erlischt die Erlaubnis.",
            "weniger als"
        ),
        (
            Satz.ausland, "Die Erlaubnis erlischt, wenn der Ausländer länger als sechzehn Monate im Ausland bleibt.",
            "sechzehn"
        ),
        (
            Satz.ehegatte, "Dem Ehegatten ist die Aufenthaltserlaubnis zu erteilen, wenn er 18 Jahre alt ist.",
            "18 Jahre"
        ),
        (
            Satz.ehegatte,
            "Dem Ehegatten ist die Aufenthaltserlaubnis zu erteilen, wenn er mindestens 16 Jahre alt ist.", "16 Jahre"
        ),
        (Satz.alter, "Ausländer, die das 16. Lebensjahr vollendet haben, stellen einen eigenen Antrag.", "16"),
        (Satz.zweierlei, "Bei Studierenden beträgt die Geltungsdauer ein Jahr.", "ein Jahr"),
        (Satz.zweierlei, "Bei Auszubildenden beträgt die Geltungsdauer zwei Jahre.", "zwei Jahre"),
        (Satz.sprache, "Der Nachweis von Sprachkenntnissen auf dem Niveau B2 ist zu führen.", "B2"),
        (Satz.sprache, "Der Nachweis von Sprachkenntnissen auf dem Niveau A1 ist zu führen.", "A1"),
        // Amounts and percents
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungserklärung beträgt 39 Euro.", "39 Euro"),
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungserklärung beträgt 29 Cent.", "29 Cent"),
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungserklärung beträgt 2.900 Euro.", "2.900 Euro"),
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungserklärung beträgt rund 29 Euro.", "29 Euro"),
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungserklärung beträgt 29 Prozent.", "29 Prozent"),
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungserklärung beträgt ２９０ Euro.", "Zeichen"),
        (Satz.ermaessigung, "Bei Minderjährigen ermäßigt sich die Gebühr um 15 %.", "15"),
        (Satz.ermaessigung, "Bei Minderjährigen ermäßigt sich die Gebühr um 50 Euro.", "50 Euro"),
        (Satz.ermaessigung, "Bei Minderjährigen erhöht sich die Gebühr um 50 Prozent.", "erhöht"),
        (
            Satz.unterhalt, "Stehen monatlich 992 Euro zur Verfügung, gilt der Lebensunterhalt als gesichert.",
            "992 Euro"
        ),
        (Satz.tausend, "Auf dem Sperrkonto müssen mindestens 11,904 Euro eingezahlt sein.", "11,904"),
        (Satz.tausend, "Auf dem Sperrkonto müssen höchstens 11.904 Euro eingezahlt sein.", "höchstens"),
        // Dates
        (
            Satz.termin, "Der Antrag ist spätestens am 31. März 2025 bei der Ausländerbehörde zu stellen.",
            "31. März 2025"
        ),
        (
            Satz.termin, "Der Antrag ist spätestens am 30. März 2026 bei der Ausländerbehörde zu stellen.",
            "30. März 2026"
        ),
        (Satz.termin, "Der Antrag ist spätestens am 31. Mai 2026 bei der Ausländerbehörde zu stellen.", "31. Mai 2026"),
        (Satz.termin, "Der Antrag ist ab dem 31. März 2026 bei der Ausländerbehörde zu stellen.", "31. März 2026"),
        (Satz.termin, "Der Antrag ist am 31. März 2026 bei der Ausländerbehörde zu stellen.", "31. März 2026"),
        (Satz.termin, "Der Antrag ist im April 2026 bei der Ausländerbehörde zu stellen.", "April"),
        // Negation
        (Satz.pass, "Eine Verlängerung ist möglich, wenn der Pass fehlt.", "nicht"),
        (Satz.pass, "Fehlt der Pass, ist eine Verlängerung möglich.", "nicht"),
        (Satz.pass, "Eine Verlängerung ist nicht möglich, wenn der Pass nicht fehlt.", "nicht"),
        (Satz.fiktion, "Die Fiktionsbescheinigung darf für mehr als sechs Monate ausgestellt werden.", "nicht"),
        (Satz.ohnePass, "Ohne gültigen Pass wird eine Aufenthaltserlaubnis erteilt.", "keine"),
        (Satz.ohnePass, "Mit gültigem Pass wird keine Aufenthaltserlaubnis erteilt.", "Mit"),
        (Satz.ohnePass, "Eine Aufenthaltserlaubnis wird erteilt.", "keine"),
        (
            Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird in der Regel nicht für zwei Jahre verlängert.",
            "nicht"
        ),
        (Satz.gebuehr, "Für die Verpflichtungserklärung beträgt die Gebühr nicht 29 Euro.", "nicht"),
        (Satz.frist, "Fehlende Unterlagen sind nicht innerhalb von drei Monaten nachzureichen.", "nicht"),
        (Satz.frist, "Andernfalls kann der Antrag nicht abgelehnt werden.", "nicht"),
        (Satz.zweifel, "Bestehen keine Zweifel, kann die Behörde weitere Nachweise verlangen.", "keine"),
        (Satz.rueckkehr, "Solange das Verfahren ruht, ist der Antrag abzulehnen.", "nicht"),
        (
            Satz.zustimmung,
            "Die Zustimmung der Bundesagentur für Arbeit ist nach § 39 Abs. 2 AufenthG nicht erforderlich.", "nicht"
        ),
        (
            Satz.befreit,
            "Minderjährige sind nicht von der Gebühr befreit, es sei denn, sie verfügen über eigenes Einkommen.",
            "nicht"
        ),
        (
            Satz.bedingungen,
            "Ist der Lebensunterhalt gesichert, die Identität geklärt und besteht ein Ausweisungsinteresse, ist die Erlaubnis zu erteilen.",
            "kein"
        ),
        (Satz.absehen, "Ist die Beschaffung zumutbar, kann von der Vorlage des Passes abgesehen werden.", "zumutbar"),
        (Satz.anhoerung, "Die Anhörung darf schriftlich erfolgen.", "nur"),
        (Satz.anhoerung, "Die Anhörung darf nur mündlich erfolgen.", "mündlich"),
        (Satz.vertrag, "Der Antragsteller soll nur den Arbeitsvertrag im Original vorlegen.", "nur"),
        (Satz.liste, "Vorzulegen ist nur ein Reisepass.", "nur"),
        // „und“ and „oder“
        (Satz.wahl, "Als Nachweis der Identität genügen ein Pass und ein Personalausweis.", "oder"),
        (Satz.liste, "Vorzulegen sind Reisepass oder Arbeitsvertrag.", "oder"),
        (Satz.frist, "Fehlende Unterlagen sind innerhalb von drei Monaten oder danach nachzureichen.", "oder"),
        // Another verb or adverb
        (Satz.vertrag, "Der Antragsteller soll den Arbeitsvertrag im Original vernichten.", "vernichten"),
        (
            Satz.termin, "Der Antrag ist spätestens am 31. März 2026 bei der Ausländerbehörde zurückzunehmen.",
            "zurückzunehmen"
        ),
        (
            Satz.unterhalt, "Stehen jährlich 992,50 Euro zur Verfügung, gilt der Lebensunterhalt als gesichert.",
            "jährlich"
        ),
        (Satz.jahr, "Die Aufenthaltserlaubnis des Ehegatten wird letztmals für ein Jahr erteilt.", "letztmals"),
        (Satz.ausland, "Die Erlaubnis ruht, wenn der Ausländer länger als sechs Monate im Ausland bleibt.", "ruht"),
        (Satz.zweierlei, "Die Geltungsdauer beträgt zwei Jahre.", "zwei Jahre"),
        // Modality
        (Satz.zweifel, "Bestehen Zweifel, muss die Behörde weitere Nachweise verlangen.", "muss"),
        (Satz.zweifel, "Bestehen Zweifel, soll die Behörde weitere Nachweise verlangen.", "soll"),
        (Satz.zweifel, "Bestehen Zweifel, hat die Behörde weitere Nachweise zu verlangen.", "hat"),
        (Satz.zweifel, "Bestehen Zweifel, verlangt die Behörde weitere Nachweise.", "kann"),
        (Satz.vertrag, "Der Antragsteller muss den Arbeitsvertrag im Original vorlegen.", "muss"),
        (Satz.vertrag, "Der Antragsteller kann den Arbeitsvertrag im Original vorlegen.", "kann"),
        (Satz.vertrag, "Der Antragsteller legt den Arbeitsvertrag im Original vor.", "soll"),
        (
            Satz.vertrag, "Der Antragsteller ist verpflichtet, den Arbeitsvertrag im Original vorzulegen.",
            "verpflichtet"
        ),
        (Satz.frist, "Fehlende Unterlagen können innerhalb von drei Monaten nachgereicht werden.", "können"),
        (Satz.frist, "Fehlende Unterlagen sollen innerhalb von drei Monaten nachgereicht werden.", "sollen"),
        (Satz.frist, "Andernfalls ist der Antrag abzulehnen.", "kann"),
        (Satz.frist, "Andernfalls wird der Antrag abgelehnt.", "kann"),
        (Satz.frist, "Andernfalls muss der Antrag abgelehnt werden.", "muss"),
        (Satz.termin, "Der Antrag kann spätestens am 31. März 2026 bei der Ausländerbehörde gestellt werden.", "kann"),
        (Satz.absehen, "Von der Vorlage des Passes ist abzusehen, wenn die Beschaffung unzumutbar ist.", "kann"),
        (
            Satz.absehen, "Von der Vorlage des Passes muss abgesehen werden, wenn die Beschaffung unzumutbar ist.",
            "muss"
        ),
        (
            Satz.ehegatte,
            "Dem Ehegatten kann die Aufenthaltserlaubnis erteilt werden, wenn er mindestens 18 Jahre alt ist.", "kann"
        ),
        (Satz.ablauf, "Die Verlängerung soll vor Ablauf der Geltungsdauer beantragt werden.", "soll"),
        (Satz.woche, "Die Entscheidung muss innerhalb von vier Wochen ergehen.", "muss"),
        (Satz.woche, "Die Entscheidung ergeht innerhalb von vier Wochen.", "soll"),
        (Satz.fiktion, "Die Fiktionsbescheinigung muss nicht für mehr als sechs Monate ausgestellt werden.", "muss"),
        (Satz.jahr, "Die Aufenthaltserlaubnis des Ehegatten kann erstmals für ein Jahr erteilt werden.", "kann"),
        (
            Satz.jahr, "Die Aufenthaltserlaubnis des Ehegatten wird in der Regel erstmals für ein Jahr erteilt.",
            "in der Regel"
        ),
        (Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird für zwei Jahre verlängert.", "in der Regel"),
        (
            Satz.studium, "Die Aufenthaltserlaubnis zum Studium muss in der Regel für zwei Jahre verlängert werden.",
            "muss"
        ),
        // Wider or stricter than the source
        (
            Satz.studium, "Die Aufenthaltserlaubnis zum Studium wird in der Regel immer für zwei Jahre verlängert.",
            "immer"
        ),
        (Satz.frist, "Fehlende Unterlagen sind unverzüglich innerhalb von drei Monaten nachzureichen.", "unverzüglich"),
        (Satz.gebuehr, "Die Gebühr für jede Verpflichtungserklärung beträgt 29 Euro.", "jede"),
        (Satz.ehegatte, "Dem Ehegatten ist die Aufenthaltserlaubnis zu erteilen.", "Bedingung"),
        (Satz.ausland, "Die Erlaubnis erlischt.", "Bedingung"),
        (Satz.absehen, "Von der Vorlage des Passes kann abgesehen werden.", "Bedingung"),
        (Satz.befreit, "Minderjährige sind von der Gebühr befreit.", "Bedingung"),
        (Satz.bedingungen, "Die Erlaubnis ist zu erteilen, wenn der Lebensunterhalt gesichert ist.", "Bedingung"),
        (Satz.unterhalt, "Der Lebensunterhalt gilt als gesichert.", "Bedingung"),
        (Satz.beides, "Die Duldung wird erteilt, wenn die Identität geklärt ist.", "Bedingung"),
        (Satz.beides, "Die Duldung wird erteilt, wenn die Identität geklärt und der Antrag gestellt ist.", "Bedingung"),
        (Satz.ermaessigung, "Die Gebühr ermäßigt sich um 50 Prozent.", "bei Minderjährigen"),
        (Satz.gebuehr, "Die Gebühr beträgt 29 Euro.", "für die Verpflichtungserklärung"),
        (Satz.wahl, "Als Nachweis der Identität genügt jeder Pass.", "jeder"),
        (Satz.ohnePass, "Ohne Pass wird keine Niederlassungserlaubnis erteilt.", "Niederlassungserlaubnis"),
        (Satz.alter, "Ausländer, die das 18. Lebensjahr nicht vollendet haben, stellen einen eigenen Antrag.", "nicht"),
        (
            Satz.befreit, "Minderjährige sind von der Gebühr befreit, wenn sie über eigenes Einkommen verfügen.",
            "es sei denn"
        ),
        (Satz.rueckkehr, "Der Antrag ist nicht abzulehnen.", "Bedingung"),
        // Provisions
        (
            Satz.zustimmung, "Die Zustimmung der Bundesagentur für Arbeit ist nach § 18 Abs. 2 AufenthG erforderlich.",
            "§ 18"
        ),
        (
            Satz.zustimmung, "Die Zustimmung der Bundesagentur für Arbeit ist nach § 39 Abs. 3 AufenthG erforderlich.",
            "§ 39"
        ),
        (
            Satz.zustimmung,
            "Die Zustimmung der Bundesagentur für Arbeit ist nach § 39 Abs. 2 Satz 1 AufenthG erforderlich.", "§ 39"
        ),
        (
            Satz.zustimmung, "Die Zustimmung der Bundesagentur für Arbeit ist nach § 39 Abs. 2 AsylG erforderlich.",
            "§ 39"
        ),
        (Satz.gebuehr, "Die Gebühr für die Verpflichtungserklärung beträgt nach § 68 AufenthG 29 Euro.", "§ 68"),
        // Other things than the source speaks of
        (Satz.liste, "Vorzulegen sind Reisepass, Arbeitsvertrag und Meldebescheinigung.", "Meldebescheinigung"),
        (Satz.liste, "Vorzulegen ist ein Ausbildungsvertrag.", "Ausbildungsvertrag"),
        (Satz.gebuehr, "Die Gebühr für die Niederlassungserlaubnis beträgt 29 Euro.", "Niederlassungserlaubnis"),
        (Satz.gebuehr, "Die Hundesteuer beträgt 29 Euro.", "Hundesteuer"),
        (Satz.studium, "Die Blaue Karte EU wird in der Regel für zwei Jahre verlängert.", "Karte"),
        (
            Satz.ehegatte,
            "Dem Ehegatten ist die Aufenthaltserlaubnis zu versagen, wenn er mindestens 18 Jahre alt ist.", "versagen"
        ),
        (Satz.ablauf, "Die Verlängerung muss nach Ablauf der Geltungsdauer beantragt werden.", "nach Ablauf"),
        (Satz.jahr, "Die Aufenthaltserlaubnis des Ehegatten wird erstmals für ein Jahr versagt.", "versagt"),
        (
            Satz.termin, "Der Antrag ist spätestens am 31. März 2026 bei der Bezirksregierung zu stellen.",
            "Bezirksregierung"
        ),
        (Satz.studium, "Zuständig ist die Ausländerbehörde des Wohnorts.", "trägt"),
        (Satz.studium, "Zwei Jahre.", "trägt"),
    ]

    @Test(arguments: falsch)
    func isNotSupported(satz: String, aussage: String, grund: String) throws {
        let ergebnis = try Pruefmuster.ergebnis(satz, aussage)
        #expect(ergebnis.pruefstand == .nichtBelegt)
        #expect(ergebnis.belege.isEmpty)
        let genannt = ergebnis.gruende.map(\.satz)
        #expect(genannt.contains { $0.contains(grund) }, "\(genannt)")
        #expect(genannt.allSatisfy { $0.hasSuffix(".") })
    }

    /// None of them becomes a statement of an answer.
    @Test func noneBecomesAStatement() async throws {
        for fall in Self.falsch {
            await Task.yield()
            #expect(Aussage(try Pruefmuster.ergebnis(fall.satz, fall.aussage)) == nil)
        }
    }
}
