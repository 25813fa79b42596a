// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import ShippedData

/// The text of a small Prüfschema, and its reader.
enum Schemaproben {
    static let leser = Result { try ShippedData.pruefschemaleser() }

    /// Reads a text as the editor does.
    static func lies(_ yaml: String) throws -> Schemalesung { try leser.get().lies(yaml) }

    /// The schema of a text that has no mistakes.
    static func schema(_ yaml: String = studium) throws -> Pruefschema {
        try leser.get().schema(yaml: yaml, datei: "probe.yaml")
    }

    /// The sample with one run of characters exchanged, which must stand in it.
    static func studium(_ alt: String, _ neu: String) -> String {
        precondition(studium.contains(alt), "„\(alt)“ steht nicht in der Probe.")
        return studium.replacing(alt, with: neu, maxReplacements: 1)
    }

    /// Line of the sample, from 1, in which the characters stand first.
    static func zeile(_ text: String, in yaml: String = studium) -> Int? {
        yaml.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(text) }.map { $0 + 1 }
    }

    static let studium = """
        kennung: studium-verlaengerung
        anliegen: studium
        name: Verlängerung der Aufenthaltserlaubnis zum Studium (§ 16b)
        version: 1
        gueltig: {von: 2024-03-01}
        verfasst: Redaktion Fundstelle
        freigegeben: {rolle: Auslieferung Fundstelle, am: 2026-11-30}
        quelle: §§ 16b, 5, 8 AufenthG
        fakten:
          - {fakt: passGueltigBis, frage: Bis wann ist der Pass gültig?, art: datum}
          - {fakt: alter, frage: Wie alt ist die Person?, art: zahl, einheit: Jahre}
          - {fakt: befreit, frage: Besteht eine Befreiung?, art: jaNein}
          - fakt: abschnitt
            frage: In welchem Abschnitt befindet sich das Studium?
            art: auswahl
            werte: {studium: Studium, studienkolleg: Studienkolleg}
        punkte:
          - punkt: identitaet
            frage: Ist die Identität geklärt?
            normen: ["§ 5 Abs. 1 Nr. 1a AufenthG"]
          - punkt: zulassung
            frage: Besteht die Zulassung der Hochschule fort?
            normen: ["§ 16b Abs. 1 Satz 1 AufenthG", "§ 8 Abs. 1 AufenthG"]
            verbindlichkeit: soll
            bedingung: "abschnitt = 'studium' und nicht befreit"
            ausnahmen: [{text: Bei einem Wechsel der Hochschule, normen: ["§ 16b Abs. 4 AufenthG"]}]
            belegfragen: ["Welche Nachweise des Studienfortschritts sind vorzulegen?"]
            nach: [identitaet]
        unterlagen:
          - unterlage: immatrikulation
            name: Immatrikulationsbescheinigung
            normen: ["§ 16b Abs. 1 Satz 1 AufenthG"]
            auchGenannt: [Studienbescheinigung]
          - unterlage: sprachzeugnis
            name: Sprachzeugnis
            stand: bedingt
            bedingung: "alter >= 18 oder passGueltigBis <= stichtag"
            normen: ["§ 16b Abs. 1 Satz 4 AufenthG"]
        dauer:
          angaben:
            - {art: regel, zeit: 2 Jahre, normen: ["§ 16b Abs. 2 Satz 1 AufenthG"], bedingung: "abschnitt = 'studium'"}
          bindungen:
            - {an: pass, fakt: passGueltigBis, zuschlag: 3 Monate, normen: ["§ 8 Abs. 1 AufenthG"]}

        """
}
