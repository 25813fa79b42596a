// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import ShippedData
import WebUI

/// Check lists in memory, with one that came with the program, and what was done with them.
struct Probeschemata: Sendable {
    let speicher = InMemorySchemaspeicher()
    /// What the audit log would hold.
    let protokoll = Mitschrift()

    static let kennung = "studium-verlaengerung"
    static let pfad = "/pruefschemata/\(kennung)"

    static let yaml = """
        # Mit dem Programm ausgeliefert
        kennung: studium-verlaengerung
        anliegen: studium
        name: Verlängerung der Aufenthaltserlaubnis zum Studium (§ 16b)
        version: 1
        gueltig:
          von: 2026-01-01
        verfasst: Redaktion
        freigegeben:
          rolle: Fachaufsicht
          am: 2025-12-10
        quelle: § 16b AufenthG

        fakten:
          - fakt: passBis
            frage: Bis wann ist der Pass gültig?
            art: datum
          - fakt: befreit
            frage: Ist die Person von der Passpflicht befreit?
            art: jaNein

        punkte:
          - punkt: pass
            frage: Ist die Passpflicht erfüllt?
            normen: ["§ 3 Abs. 1 AufenthG"]
            bedingung: nicht befreit
            ausnahmen:
              - text: Davon kann abgesehen werden.
                normen: ["§ 5 Abs. 3 AufenthG"]
          - punkt: fortschritt
            frage: Wird das Studium ordnungsgemäß betrieben?
            normen: ["§ 16b Abs. 2 AufenthG", "§ 999 AufenthG"]
            verbindlichkeit: soll
            belegfragen: ["Wann gilt ein Studium als ordnungsgemäß?"]
            nach: [pass]

        unterlagen:
          - unterlage: immatrikulation
            name: Immatrikulationsbescheinigung
            normen: ["§ 16b Abs. 1 AufenthG"]
            auchGenannt: [Studienbescheinigung]

        dauer:
          angaben:
            - art: regel
              zeit: 2 Jahre
              normen: ["§ 16b Abs. 2 AufenthG"]
          bindungen:
            - an: pass
              fakt: passBis
              normen: ["§ 3 Abs. 1 AufenthG"]

        """

    static let leser = Pruefschemaleser(
        register: LawRegister(entries: [.init(kurz: "AufenthG", titel: "Aufenthaltsgesetz")]),
        anliegen: ["studium", "pass"])
    static let jetzt = Zeitmarke(millisekunden: 1_795_435_500_000)  // 23.11.2026, 13:05 in Berlin

    let pflege = Schemapflege(lies: leser.lies) { text in
        String(repeating: Kurzschluessel.von(text), count: 4)
    }

    init() async throws {
        let uebernahme = pflege.uebernahme([Self.yaml], um: Self.jetzt, in: pflege.bestand([]))
        for wechsel in uebernahme.neue { _ = try await speicher.wechsle(wechsel) }
    }

    /// The pages in the hands of a role.
    func dependencies(rolle: String = "Erlasspflege") -> WebDependencies {
        var dependencies = Probe.dependencies()
        dependencies.rolle = rolle
        dependencies.pruefschemata = zugang
        return dependencies
    }

    var zugang: Schemazugang {
        Schemazugang(
            bestand: { pflege.bestand(try await speicher.schemafassungen()) }, lies: Self.leser.lies, pflege: pflege,
            wechsle: { wechsel, was, durch in
                protokoll.merke("\(durch.rolle): \(was)")
                return try await speicher.wechsle(wechsel)
            }, bogen: { Musterschema.bogen($0, am: $1) },
            normbefunde: { schema, _ in
                schema.eintraege.flatMap { eintrag in
                    eintrag.normen.enumerated().filter { $1.nummer == "999" }.map { nummer, norm in
                        Schemabefund(
                            pfad: eintrag.pfad.element("normen", nummer), eintrag: eintrag.eintrag,
                            was: "\(norm.kanonisch) gibt es nicht.", tun: "Berichtigen Sie die Norm.")
                    }
                }
            }, jetzt: { Self.jetzt })
    }
}
