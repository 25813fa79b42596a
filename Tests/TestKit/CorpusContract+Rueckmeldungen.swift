// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

extension CorpusContract {
    /// What people say about answers is kept, ordered, settled and deleted.
    static let rueckmeldungen: [Fall] = aufnehmen + ohneFundstelle + bearbeiten

    private static let aufnehmen: [Fall] = [
        Fall(name: "Eine Rückmeldung kommt heraus, wie sie hineinging; vom Zeitpunkt bleibt die Stunde") { store in
            let voll = Rueckmeldungsinhalt(
                frage: "Was gilt?", zuvor: "Was kostet der Paß?", stichtag: Muster.tag("2025-03-01"),
                gegenstand: .aussage(
                    .init(
                        text: "Er gilt „zwei“ Jahre.\nMindestens.", herstellung: .entwurf(modell: "modell-7b"),
                        stelle: Rueckmeldungsmuster.stelle()), .quelleFehlt), anmerkung: "siehe Nr. 4")
            let id = try await store.nimmAuf(voll, um: .t(5_000))
            let gelesen = try #require(try await store.rueckmeldung(id))
            #expect(gelesen == Rueckmeldung(id: id, eingegangen: .t(5_000), inhalt: voll))
            #expect(gelesen.inhalt == voll && gelesen.stand == .offen && gelesen.richtigstellung == nil)
            #expect(gelesen.eingegangen.millisekunden % 3_600_000 == 0 && gelesen.eingegangen <= .t(5_000))
            #expect(gelesen.eingegangen.sekunden(seit: .t(5_000)) > -3_600)
            let schlicht = Rueckmeldungsmuster.inhalt()
            let zweite = try await store.nimmAuf(schlicht, um: .t(5_001))
            #expect(try await store.rueckmeldung(zweite)?.inhalt == schlicht && zweite > id)
            #expect(try await store.rueckmeldung(.init(rawValue: 99)) == nil)
        },
        Fall(name: "Texte werden bereinigt; was fehlt oder zu lang ist, wird mit Grund abgelehnt") { store in
            let roh = Rueckmeldungsmuster.inhalt(frage: " Was\r\ngilt?\u{0} ", anmerkung: " \r\n ")
            #expect(roh.frage == "Was\ngilt?" && roh.anmerkung == nil)
            let laengste = String(repeating: "ä", count: Rueckmeldungsinhalt.laengsteAnmerkung)
            let id = try await store.nimmAuf(Rueckmeldungsmuster.inhalt(anmerkung: laengste), um: .t(1))
            #expect(try await store.rueckmeldung(id)?.inhalt.anmerkung == laengste)
            let fehler = await #expect(throws: Rueckmeldungsfehler.self) {
                try await store.nimmAuf(Rueckmeldungsmuster.inhalt(anmerkung: laengste + "x"), um: .t(1))
            }
            #expect(fehler?.grund.contains("1001 Zeichen") == true)
            let zuLang = String(repeating: "a", count: Rueckmeldungsinhalt.laengsteFrage + 1)
            for schlecht in [Rueckmeldungsmuster.inhalt(frage: " "), Rueckmeldungsmuster.inhalt(frage: zuLang)] {
                await #expect(throws: Rueckmeldungsfehler.self) { try await store.nimmAuf(schlecht, um: .t(1)) }
            }
            #expect(try await store.rueckmeldungen().count == 1)
        },
    ]

    private static let ohneFundstelle: [Fall] = [
        Fall(name: "Auch was zu einer Antwort ohne Fundstelle gemeldet wird, kommt heraus, wie es hineinging") {
            store in
            for urteil in Rueckmeldungsinhalt.Leerurteil.allCases {
                let inhalt = Rueckmeldungsmuster.ohneFundstelle(
                    zuvor: "Was ist § 82?", urteil: urteil, anmerkung: "Erlass vom 3. Mai")
                let id = try await store.nimmAuf(inhalt, um: .t(1))
                let gelesen = try #require(try await store.rueckmeldung(id))
                #expect(gelesen.inhalt == inhalt && gelesen.stand == .offen && gelesen.inhalt.aussage == nil)
            }
            let aussage = try await store.nimmAuf(Rueckmeldungsmuster.inhalt(), um: .t(2))
            #expect(try await store.offeneRueckmeldungen() == 3)
            #expect(try await store.rueckmeldungen().first?.id == aussage)
            let leer = Rueckmeldungsmuster.ohneFundstelle(frage: " \n ")
            let fehler = await #expect(throws: Rueckmeldungsfehler.self) { try await store.nimmAuf(leer, um: .t(1)) }
            #expect(fehler?.grund.contains("fehlt die Frage.") == true)
        },
        Fall(name: "Ohne Fundstelle hängt eine Rückmeldung an keinem Dokument, nur ihre Richtigstellung") { store in
            let erlass = Beispiel.erlass()
            _ = try await store.store([Muster.eingang(erlass)])
            var richtig = Rueckmeldungsmuster.stelle()
            richtig.fundstelle.fassung = erlass.fassung.sha256
            let benannt = try await store.nimmAuf(Rueckmeldungsmuster.ohneFundstelle(), um: .t(1))
            let stimmt = try await store.nimmAuf(Rueckmeldungsmuster.ohneFundstelle(urteil: .hilfreich), um: .t(2))
            _ = try await store.setze(.uebernommen, richtigstellung: .stelle(richtig), rueckmeldung: benannt)
            _ = try await store.setze(.uebernommen, richtigstellung: nil, rueckmeldung: stimmt)
            #expect(try await store.rueckmeldung(benannt)?.richtigstellung == .stelle(richtig))
            _ = try await store.loesche([erlass.fassung.sha256], durch: "x")
            let offen = try #require(try await store.rueckmeldung(benannt))
            #expect(offen.stand == .offen && offen.richtigstellung == nil)
            #expect(try await store.rueckmeldung(stimmt)?.stand == .uebernommen)
        },
    ]

    private static let bearbeiten: [Fall] = [
        Fall(name: "Offene Rückmeldungen stehen vorn, in jeder Gruppe die neueste zuerst") { store in
            var ids: [RueckmeldungID] = []
            for nummer in 0..<4 {
                ids.append(try await store.nimmAuf(Rueckmeldungsmuster.inhalt(frage: "\(nummer)?"), um: .t(nummer)))
            }
            #expect(try await store.setze(.erledigt, richtigstellung: nil, rueckmeldung: ids[3]))
            #expect(try await store.setze(.uebernommen, richtigstellung: nil, rueckmeldung: ids[1]))
            #expect(try await store.rueckmeldungen().map(\.id) == [ids[2], ids[0], ids[3], ids[1]])
            #expect(try await store.rueckmeldungen(limit: 3).map(\.id) == [ids[2], ids[0], ids[3]])
            #expect(try await store.offeneRueckmeldungen() == 2)
            #expect(try await !store.setze(.erledigt, richtigstellung: nil, rueckmeldung: .init(rawValue: 77)))
        },
        Fall(name: "Eine Richtigstellung wird behalten und wieder aufgehoben") { store in
            let id = try await store.nimmAuf(Rueckmeldungsmuster.inhalt(urteil: .falsch), um: .t(1))
            let richtige = Rueckmeldungsmuster.stelle("richtig", zitat: "Die Gebühr beträgt 47 Euro.")
            for richtigstellung in [Richtigstellung.stelle(richtige), .unbeantwortbar] {
                _ = try await store.setze(.uebernommen, richtigstellung: richtigstellung, rueckmeldung: id)
                let gelesen = try #require(try await store.rueckmeldung(id))
                #expect(gelesen.stand == .uebernommen && gelesen.richtigstellung == richtigstellung)
            }
            _ = try await store.setze(.offen, richtigstellung: nil, rueckmeldung: id)
            #expect(try await store.rueckmeldung(id)?.richtigstellung == nil)
        },
        Fall(name: "Eine gelöschte Rückmeldung ist weg; ihre Nummer kommt nicht wieder") { store in
            let id = try await store.nimmAuf(Rueckmeldungsmuster.inhalt(), um: .t(1))
            #expect(try await store.loesche(rueckmeldung: id))
            #expect(try await !store.loesche(rueckmeldung: id))
            #expect(try await store.rueckmeldungen().isEmpty)
            #expect(try await store.nimmAuf(Rueckmeldungsmuster.inhalt(), um: .t(2)) > id)
        },
        Fall(name: "Mit einem gelöschten Dokument geht, was dazu gemeldet wurde") { store in
            let (weg, bleibt) = (Beispiel.erlass(), Beispiel.aufenthg())
            _ = try await store.store([Muster.eingang(weg), Muster.eingang(bleibt)])
            func inhalt(_ aufnahme: Aufnahme) -> Rueckmeldungsinhalt {
                Rueckmeldungsmuster.inhalt(urteil: .falsch, stelle: stelle(aufnahme))
            }
            func stelle(_ aufnahme: Aufnahme) -> Rueckmeldungsstelle {
                var stelle = Rueckmeldungsmuster.stelle()
                stelle.fundstelle.fassung = aufnahme.fassung.sha256
                return stelle
            }
            let verloren = try await store.nimmAuf(inhalt(weg), um: .t(1))
            let andere = try await store.nimmAuf(inhalt(bleibt), um: .t(2))
            _ = try await store.setze(
                .uebernommen, richtigstellung: .stelle(stelle(weg)), rueckmeldung: andere)
            _ = try await store.loesche([weg.fassung.sha256], durch: "x")
            #expect(try await store.rueckmeldung(verloren) == nil)
            let offen = try #require(try await store.rueckmeldung(andere))
            #expect(offen.stand == .offen && offen.richtigstellung == nil && offen.inhalt == inhalt(bleibt))
        },
    ]
}
