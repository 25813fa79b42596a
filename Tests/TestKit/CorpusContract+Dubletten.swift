// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

extension CorpusContract {
    /// One decree in several files answers once, and what it does to others counts once.
    static let dubletten: [Fall] = [
        Fall(name: "Derselbe Erlass in anderen Bytes wird einmal gefunden; beide bleiben lesbar") { store in
            let (eins, zwei) = paar()
            _ = try await store.store([Muster.eingang(eins), Muster.eingang(zwei)])
            try await store.aktualisiereGeltung()
            let snapshot = try await store.snapshot()
            let doppel = try #require(snapshot.fassungen.first { $0.fassung.sha256 == zwei.fassung.sha256 })
            let erster = try #require(snapshot.fassungen.first { $0.fassung.sha256 == eins.fassung.sha256 })
            #expect(doppel.einordnung == .init(art: .doppel, fuehrend: eins.fassung.sha256) && doppel.istDoppel)
            #expect(doppel.passagen.isEmpty && erster.einordnung == nil && erster.passagen.count == 1)
            #expect(snapshot.passagenzahl == 1)
            #expect(doppel.geltung == erster.geltung && !doppel.geltung.isEmpty)
            #expect(
                try await store.abschnitt(fassung: zwei.fassung.sha256, ordnung: 0)?.text == zwei.abschnitte[0].text)
            #expect(try await store.zitierende(Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b"), limit: 9).count == 1)
        },
        Fall(name: "Verschwindet die führende Datei, spricht die andere sofort") { store in
            let (eins, zwei) = paar()
            _ = try await store.store([Muster.eingang(eins), Muster.eingang(zwei)])
            try await store.aktualisiereGeltung()
            _ = try await store.store([Muster.eingang(Beispiel.erlass("Etwas anderes.", datei: eins.fassung.datei))])
            // Before the spans are recomputed, too.
            let gleich = try await store.snapshot().fassungen.first { $0.fassung.sha256 == zwei.fassung.sha256 }
            #expect(gleich?.istDoppel == false && gleich?.passagen.count == 1)
            try await store.aktualisiereGeltung()
            let danach = try await store.snapshot().fassungen.first { $0.fassung.sha256 == zwei.fassung.sha256 }
            #expect(danach?.einordnung == nil && danach?.geltung.isEmpty == false)
        },
        Fall(name: "Was ein doppelter Erlass bewirkt, zählt einmal") { store in
            let ziel = Muster.erlass("1-1", datum: "2020-01-01")
            let aendert = [
                Beziehung(
                    art: .aendert, zielAktenzeichen: "1-1", zielDatum: Muster.tag("2020-01-01"), beleg: "Er ändert.")
            ]
            _ = try await store.store(
                [ziel, brief("a.txt", beziehungen: aendert), brief("b.txt", anders: true, beziehungen: aendert)].map {
                    Muster.eingang($0)
                })
            try await store.aktualisiereGeltung()
            let geltung = try await store.snapshot().fassungen.first { $0.vorschrift.kurz == "Erlass 1-1" }?.geltung
            #expect(geltung?.first?.hinweise.count == 1)
        },
        Fall(name: "Eine berichtigte Fassung löst die alte ab; wer das alte Datum nennt, meint die neue") { store in
            let (alt, neu) = (brief("a.txt", datum: "2025-02-12"), brief("b.txt", datum: "2025-02-17", anders: true))
            let aufhebung = Muster.erlass(
                "9-9", datum: "2026-01-01",
                beziehungen: [
                    Beziehung(
                        art: .hebtAuf, zielAktenzeichen: "31-7", zielDatum: Muster.tag("2025-02-12"),
                        beleg: "Er ist aufgehoben.")
                ])
            _ = try await store.store([alt, neu, aufhebung].map { Muster.eingang($0) })
            try await store.aktualisiereGeltung()
            let fassungen = try await store.snapshot().fassungen
            let alte = try #require(fassungen.first { $0.fassung.sha256 == alt.fassung.sha256 })
            let neue = try #require(fassungen.first { $0.fassung.sha256 == neu.fassung.sha256 })
            #expect(alte.einordnung == .init(art: .berichtigt, fuehrend: neu.fassung.sha256))
            #expect(
                alte.geltung.isEmpty && alte.ohneGeltung?.contains("berichtigt") == true && alte.passagen.count == 1)
            #expect(
                neue.geltung.map(\.zeitraum) == [Zeitraum(von: Muster.tag("2025-02-17"), bis: Muster.tag("2025-12-31"))]
            )
        },
        Fall(name: "Was ein Mensch zur einen Datei festgelegt hat, gilt auch, wenn die andere spricht") { store in
            let (eins, zwei) = paar()
            _ = try await store.store([Muster.eingang(zwei)])
            try await store.aktualisiereGeltung()
            let spanne = try #require(Zeitraum(von: Muster.tag("2025-06-01"), bis: nil))
            _ = try await store.legeFest(
                .geltung(.init(aussage: .spannen([spanne]), berechnet: [])), fassung: zwei.fassung.sha256,
                durch: Akteur(rolle: "Erlasspflege"), grund: nil)
            _ = try await store.store([Muster.eingang(eins)])
            try await store.aktualisiereGeltung()
            let fassungen = try await store.snapshot().fassungen
            #expect(fassungen.first { $0.fassung.sha256 == zwei.fassung.sha256 }?.istDoppel == true)
            #expect(fassungen.map { $0.geltung.map(\.zeitraum) } == [[spanne], [spanne]])
        },
        Fall(name: "Ein anderer Wortlaut desselben Tages ersetzt nichts, bis jemand sagt, welcher gilt") { store in
            let (eins, zwei) = (brief("a.txt"), brief("b.txt", text: brieftext.replacing("4 Wochen", with: "6 Wochen")))
            for aufnahme in [eins, zwei] {
                _ = try await store.store([Muster.eingang(aufnahme)])
                try await store.aktualisiereGeltung()
            }
            let tag = Muster.tag("2025-06-01")
            func stand() async throws -> [String: GespeicherteFassung] {
                let fassungen = try await store.snapshot().fassungen
                return Dictionary(fassungen.map { ($0.fassung.sha256, $0) }) { a, _ in a }
            }
            let (erste, zweite) = (eins.fassung.sha256, zwei.fassung.sha256)
            for fassung in try await stand().values {
                #expect(fassung.einordnung == nil && fassung.geltung(am: tag).status == .inKraft)
                #expect(fassung.geltung.first?.hinweise.contains { $0.contains("anderer Wortlaut") } == true)
            }
            let fall = try #require(Klaerung(try await store.pflegestand()).faelle.first { $0.art == .dublette })
            #expect(fall.fassung == zweite && fall.gegenstand == .dokumente([erste]))

            let festlegung = try await store.legeFest(
                .dublette(.init(andere: erste, aussage: .gilt)), fassung: zweite,
                durch: Akteur(rolle: "Erlasspflege"), grund: nil)
            var danach = try await stand()
            #expect(danach[erste]?.einordnung == .init(art: .berichtigt, fuehrend: zweite))
            #expect(danach[erste]?.geltung.isEmpty == true && danach[zweite]?.geltung.first?.hinweise == [])
            #expect(Klaerung(try await store.pflegestand()).faelle.allSatisfy { $0.art != .dublette })

            // It holds again when the file was deleted and comes back.
            _ = try await store.loesche([erste], durch: "Test")
            #expect(try await stand()[zweite]?.geltung(am: tag).status == .inKraft)
            _ = try await store.store([Muster.eingang(eins)])
            try await store.aktualisiereGeltung()
            #expect(try await stand()[erste]?.einordnung == .init(art: .berichtigt, fuehrend: zweite))

            _ = try await store.widerrufe(festlegung.id, durch: Akteur(rolle: "Erlasspflege"), grund: nil)
            danach = try await stand()
            #expect(danach.values.allSatisfy { $0.einordnung == nil && $0.geltung(am: tag).status == .inKraft })
        },
        Fall(name: "Gelten beide, fragt und warnt niemand mehr") { store in
            let (eins, zwei) = (brief("a.txt"), brief("b.txt", text: brieftext.replacing("4 Wochen", with: "6 Wochen")))
            _ = try await store.store([Muster.eingang(eins), Muster.eingang(zwei)])
            try await store.aktualisiereGeltung()
            _ = try await store.legeFest(
                .dublette(.init(andere: eins.fassung.sha256, aussage: .beide)), fassung: zwei.fassung.sha256,
                durch: Akteur(rolle: "Erlasspflege"), grund: nil)
            #expect(try await store.snapshot().fassungen.allSatisfy { $0.geltung.first?.hinweise == [] })
            #expect(Klaerung(try await store.pflegestand()).faelle.allSatisfy { $0.art != .dublette })
        },
        Fall(name: "Die Reihenfolge der Aufnahme entscheidet nicht, welche Datei spricht") { store in
            let (eins, zwei) = paar()
            for aufnahme in [zwei, eins] {
                _ = try await store.store([Muster.eingang(aufnahme)])
                try await store.aktualisiereGeltung()
            }
            let sprechende = try await store.snapshot().fassungen.filter { $0.einordnung == nil }
            #expect(sprechende.map(\.fassung.sha256) == [eins.fassung.sha256])
        },
        Fall(name: "Ein Formbrief mit anderem Inhalt bleibt für sich") { store in
            let eins = brief("a.txt")
            let zwei = brief("b.txt", text: brieftext.replacing("16b", with: "18g").replacing("zwei", with: "vier"))
            _ = try await store.store([Muster.eingang(eins), Muster.eingang(zwei)])
            try await store.aktualisiereGeltung()
            #expect(try await store.snapshot().fassungen.allSatisfy { $0.einordnung == nil && !$0.passagen.isEmpty })
        },
    ]

    /// Two files of one decree, first the one that speaks for both.
    private static func paar() -> (Aufnahme, Aufnahme) {
        let beide = [brief("a.txt"), brief("b.txt", anders: true)].sorted { $0.fassung.sha256 < $1.fassung.sha256 }
        return (beide[0], beide[1])
    }

    private static let brieftext = """
        Die Aufenthaltserlaubnis nach § 16b AufenthG ist in der Regel um zwei Jahre zu verlängern, höchstens jedoch bis zum \
        Ablauf des Passes. Dem Antrag sind ein Nachweis der Krankenversicherung und ein gültiger Pass beizufügen. Fehlen \
        Unterlagen, ist der antragstellenden Person eine Frist von 4 Wochen zu setzen; danach kann der Antrag abgelehnt \
        werden. Zuständig ist die Ausländerbehörde, in deren Bezirk sich die antragstellende Person gewöhnlich aufhält.
        """

    /// - Parameter anders: other bytes, the same words.
    private static func brief(
        _ datei: String, datum: String = "2025-02-12", text: String = brieftext, anders: Bool = false,
        beziehungen: [Beziehung] = []
    ) -> Aufnahme {
        let inhalt = anders ? text.split(separator: " ").joined(separator: "\n") : text
        var erlass = Muster.erlass(
            "31-7", datum: datum, betreff: "Verlängerung zum Studium", datei: datei, beziehungen: beziehungen,
            abschnitte: [inhalt])
        erlass.abschnitte[0].verweise = [Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b")]
        return erlass
    }
}
