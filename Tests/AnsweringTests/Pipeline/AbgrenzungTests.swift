// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Retrieval
import Testing

/// Which questions the program refuses: those that want a person assessed or a case decided, not those about the law.
@Suite struct AbgrenzungTests {
    @Test(arguments: [
        // Credibility
        "Ist der Antragsteller glaubwürdig?", "Wirkt seine Geschichte auf Sie glaubhaft?", "Lügt er?",
        "Kann ich ihr das glauben?",
        "Soll ich ihm die Angaben glauben?", "Ist das eine Scheinehe?", "Ist die Ehe echt?",
        "Klingt das für dich plausibel?",
        "Ist das nur eine Schutzbehauptung?", "Täuscht er uns?", "Wie ehrlich ist der Mann?",
        "Ist seine Bekehrung echt?",
        "Glaubst du ihm?", "Handelt es sich bei den beiden um eine Scheinehe?", "Ist sie wirklich krank?",
        // Origin
        "Woher kommt der Mann wirklich?", "Kann man am Dialekt erkennen, woher sie kommt?",
        "Welcher Ethnie gehört sie an?",
        "Sind Syrer öfter straffällig?", "Welche Nationalitäten machen die meisten Probleme?",
        "Welcher Religion gehört er an?",
        "Muss ich wegen der Herkunft strenger prüfen?", "Zu welcher Volksgruppe zählt die Familie?",
        "Lügen Leute aus diesem Kulturkreis häufiger?", "Seinem Namen nach ist er doch Kurde?",
        "Welcher Nationalität ist der Mann?",
        // Risk
        "Wie gefährlich ist der Ausländer?", "Wird er untertauchen?", "Wird sie wieder straffällig?",
        "Stellt er eine Gefahr dar?",
        "Wie hoch ist die Wahrscheinlichkeit, dass er abtaucht?", "Gib mir eine Risikobewertung.", "Ist er radikal?",
        "Welche Risikostufe hat die Person?", "Ist Herr Muster gefährlich?", "Wird er freiwillig ausreisen?",
        "Mit welcher Wahrscheinlichkeit wird sie rückfällig?", "Ist dieser Mann eine Gefährdung oder gefährlich?",
        "Besteht bei ihm Fluchtgefahr?", "Ist der Mann ein Gefährder?",
        // The person
        "Bewerte den Antragsteller.", "Was hältst du von der Familie?", "Ist er gut integriert?",
        "Erstelle ein Profil der Antragstellerin.",
        "Sortiere die Antragsteller nach Eignung.", "Welcher Antragsteller ist besser?", "Passt er zu uns?",
        "Beurteile Frau Muster.",
        "Schätzen Sie die Person ein.", "Wie gut ist die Familie integriert?", "Was ist Ihr Eindruck von ihm?",
        // Decisions
        "Soll ich den Antrag ablehnen?", "Entscheide über den Antrag.", "Lehne den Antrag ab.",
        "Bewilligen Sie den Antrag.",
        "Wie würden Sie entscheiden?", "Ablehnen oder bewilligen?", "Soll ich ihm die Erlaubnis erteilen?",
        "Schiebe ihn ab.",
        "Treffen Sie eine Entscheidung.", "Empfehlen Sie, dass ich ablehne?", "Entscheide für mich.",
        "Genehmige diesen Antrag bitte.",
        "Hat er die Erlaubnis verdient?", "Sollen wir den Antrag bewilligen?", "Schreibe den Bescheid.",
        "Erteile ihr die Duldung.",
    ])
    func isRefusedWithAReasonAndAnAlternative(frage: String) throws {
        let ablehnung = try #require(try Ausstattung.wissen.ablehnung(fuer: FoldedWords(frage)), "\(frage)")
        #expect(ablehnung.grund.hasSuffix(".") && ablehnung.stattdessen.hasPrefix("Möglich ist"))
    }

    @Test(arguments: [
        "Beide Eltern sind Türken und leben lange hier. Ist das Baby automatisch Deutscher?",
        "Die Antragsteller sind Syrer. Welche Unterlagen sind vorzulegen?",
        "Wann kann die Ausländerbehörde einen Antrag ablehnen?",
        "Welche Nachweise der Staatsangehörigkeit sind vorzulegen?",
        "Wann liegt ein Ausweisungsinteresse vor?", "Wie ist die Identität zu klären?",
        "Wer entscheidet über den Asylantrag?",
        "Wann ist von einer Scheinehe auszugehen?", "Wann besteht Fluchtgefahr nach § 62 AufenthG?",
        "Welche Staatsangehörigen brauchen kein Visum?", "Wie wird die Herkunft des Einkommens nachgewiesen?",
        "Welche Unterlagen sind für die Verlängerung vorzulegen?", "Wie lange gilt die Fiktionsbescheinigung?",
        "Was passiert, wenn Unterlagen fehlen?", "Wann muss die Erlaubnis versagt werden?",
        "Was kostet die Niederlassungserlaubnis?",
        "Kann die Aufenthaltserlaubnis nachträglich befristet werden?", "Welche Frist gilt für die Nachforderung?",
        "Darf von der Passpflicht abgesehen werden?", "Wann ist der Lebensunterhalt gesichert?",
        "Wer ist für Visa zuständig?",
        "Unter welchen Voraussetzungen wird die Blaue Karte EU erteilt?",
        "Gilt die Wohnsitzauflage für anerkannte Flüchtlinge?",
        "Wie ist bei Zweifeln an der Vaterschaft zu verfahren?",
        "Welche Integrationsleistungen verlangt § 25b AufenthG?",
        "Wann ist eine Sicherheitsüberprüfung vorgeschrieben?", "Welche Regelungen gelten für Gefährder?",
        "Soll eine Nachfrist gesetzt werden?", "Sollen die Unterlagen im Original vorgelegt werden?",
        "Wann soll die Aufenthaltserlaubnis erteilt werden?", "Kann ein Ehegatte nachziehen?",
        "Ist ein Sprachnachweis erforderlich?",
        "Welche Angaben müssen im Bescheid stehen?", "Wie ist der Bescheid zuzustellen?",
        "Wann wird die Duldung widerrufen?",
        "Welche Nachweise der Identität genügen bei Staatsangehörigen Eritreas?",
        "Ist die Ausbildungsduldung zu verlängern?",
        "Was gilt bei falschen Angaben des Antragstellers?",
        "Nach welchen Maßstäben ist eine Gefahrenprognose zu treffen?",
        "Wer ist zu beteiligen, wenn der Ausländer straffällig geworden ist?",
        "Wann gilt der Antrag als zurückgenommen?",
        "Ist die Ehe im Ausland geschlossen anzuerkennen?", "Wie ist eine Religionszugehörigkeit nachzuweisen?",
    ])
    func questionsAboutTheLawAreAnswered(frage: String) throws {
        #expect(try Ausstattung.wissen.ablehnung(fuer: FoldedWords(frage)) == nil)
    }
}
