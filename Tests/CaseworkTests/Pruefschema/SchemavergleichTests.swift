// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Regelungen
import TestKit
import Testing

@Suite struct SchemavergleichTests {
    private func zeilen(_ aendere: (inout Pruefschema) throws -> Void) throws -> [String] {
        let alt = try Schemaproben.schema()
        var neu = alt
        try aendere(&neu)
        return Schemavergleich(von: alt, zu: neu).aenderungen.map {
            "\($0.art.anzeige) | \($0.eintrag) | \($0.feld) | \($0.vorher ?? "·") | \($0.nachher ?? "·")"
        }
    }

    @Test func gleichesHatKeineUnterschiede() throws {
        #expect(
            try zeilen {
                $0.version = 2
                $0.verfasst = "Andere"
                $0.freigegeben = nil
            }.isEmpty)
    }

    @Test func nenntVorherUndNachher() throws {
        let zeilen = try zeilen {
            $0.gueltig = try #require(Zeitraum(von: Muster.tag("2024-03-01"), bis: Muster.tag("2027-12-31")))
            $0.fakten[1].art = .zahl(einheit: "vollendete Jahre")
            $0.punkte[1].bedingung = nil
            $0.punkte[1].normen.removeLast()
            $0.punkte[1].verbindlichkeit = .inDerRegel
            $0.unterlagen[1].bedingung = try Bedingung("alter >= 16")
            $0.unterlagen[0].alternativen = ["Zulassungsbescheid"]
            $0.dauer?.angaben[0].zeit = try #require(Zeitmass(angabe: "1 Jahr"))
            $0.dauer?.bindungen[0].zuschlag = nil
        }
        #expect(
            zeilen == [
                "geändert | Angaben zum Prüfschema | Gültigkeit | ab 01.03.2024 | vom 01.03.2024 bis 31.12.2027",
                "geändert | Fakt alter | Einheit | Jahre | vollendete Jahre",
                "geändert | Prüfpunkt zulassung | Normen | § 16b Abs. 1 Satz 1 AufenthG; § 8 Abs. 1 AufenthG | "
                    + "§ 16b Abs. 1 Satz 1 AufenthG",
                "geändert | Prüfpunkt zulassung | Verbindlichkeit | soll | in der Regel",
                "geändert | Prüfpunkt zulassung | Bedingung | abschnitt = 'studium' und nicht befreit | –",
                "geändert | Unterlage immatrikulation | Alternativen | – | Zulassungsbescheid",
                "geändert | Unterlage sprachzeugnis | Bedingung | alter >= 18 oder passGueltigBis <= stichtag | alter >= 16",
                "geändert | Dauer, Regeldauer 1 | Zeit | 2 Jahre | 1 Jahr",
                "geändert | Dauer, Bindung an den Pass 1 | Zeit | 3 Monate | –",
            ])
    }

    @Test func nenntNeuesUndWeggefallenesUndDieReihenfolge() throws {
        let norm = Normzitat(gesetz: "AufenthG", nummer: "8")
        let zeilen = try zeilen {
            $0.punkte.insert(Pruefpunkt(kennung: "frist", frage: "Rechtzeitig?", normen: [norm]), at: 1)
            $0.punkte.swapAt(0, 2)
            $0.unterlagen.removeFirst()
            $0.dauer = nil
        }
        #expect(
            zeilen == [
                "neu | Prüfpunkt frist | Frage | · | Rechtzeitig?",
                "geändert | Prüfpunkte | Reihenfolge | Prüfpunkt identitaet, Prüfpunkt zulassung | "
                    + "Prüfpunkt zulassung, Prüfpunkt identitaet",
                "weggefallen | Unterlage immatrikulation | Name | Immatrikulationsbescheinigung | ·",
                "weggefallen | Dauer, Regeldauer 1 | Zeit | 2 Jahre | ·",
                "weggefallen | Dauer, Bindung an den Pass 1 | Zeit | 3 Monate | ·",
            ])
    }

    /// Seen from the other side what is new is gone, and before is after.
    @Test func umgekehrtIstNeuesWeggefallen() throws {
        var zufall = Zufallsfolge(5)
        for _ in 0..<100 {
            let (a, b) = (Pruefschema.beliebig(&zufall), Pruefschema.beliebig(&zufall))
            let hin = Schemavergleich(von: a, zu: b).aenderungen
            let her = Schemavergleich(von: b, zu: a).aenderungen.map { aenderung in
                var umgekehrt = aenderung
                (umgekehrt.vorher, umgekehrt.nachher) = (aenderung.nachher, aenderung.vorher)
                switch aenderung.art {
                case .neu: umgekehrt.art = .weggefallen
                case .weggefallen: umgekehrt.art = .neu
                case .geaendert: break
                }
                return umgekehrt
            }
            let istGleich = Set(hin) == Set(her) && hin.count == her.count
            #expect(istGleich)
            #expect(Schemavergleich(von: a, zu: a).aenderungen.isEmpty)
        }
    }
}
