// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

extension CorpusContract {
    /// What a missing program left unread comes in with a later reading of the same bytes.
    static let nachlese: [Fall] = [
        Fall(name: "Was ungelesen blieb, ersetzt die zweite Lesung derselben Bytes, einmal") { store in
            let (halb, ganz) = (scan(ganz: false), scan(ganz: true))
            _ = try await store.store([Muster.eingang(halb)])
            _ = try await store.bekannt(datei: "kopie.pdf", sha256: halb.fassung.sha256)
            try await store.aktualisiereGeltung()
            let fall = try #require(try await store.nachzulesende().first)
            #expect(fall.sha256 == halb.fassung.sha256 && fall.ort == .init(ordner: Muster.ordner, datei: "scan.pdf"))
            #expect(fall.vorgabe == Herkunftsvorgabe(land: "NRW"))
            let alteIDs = try #require(try await store.snapshot().fassungen.first).passagen

            let ergebnis = try #require(try await store.store([Muster.eingang(ganz)]).first)
            #expect(ergebnis.ausgang == .nachgelesen && ergebnis.grund?.contains("Seite 2") == true)
            try await store.aktualisiereGeltung()
            let snapshot = try await store.snapshot()
            let neu = try #require(snapshot.fassungen.first)
            #expect(snapshot.fassungen.count == 1 && snapshot.passagenzahl == 2 && neu.passagen.count == 2)
            #expect(neu.passagen.lowerBound >= alteIDs.upperBound, "no id is used again")
            #expect(neu.geltung(am: Muster.tag("2025-06-01")).status == .ausserKraft, "page 2 says so")
            let texte = try await store.abschnitte(fassung: ganz.fassung.sha256).map(\.text)
            #expect(texte == ["Der Pass ist vorzulegen.", "Die Gebühr beträgt 47 Euro."])
            #expect(try await store.passagen(fassung: ganz.fassung.sha256, abschnitt: 1).count == 1)
            #expect(try await store.passagen([PassageID(rawValue: alteIDs.lowerBound)]).isEmpty)

            let ledger = try await store.ledger().map(\.ergebnis)
            #expect(ledger.map(\.datei) == ["kopie.pdf", "scan.pdf"] && ledger.map(\.ausgang) == [.duplikat, .neu])
            #expect(ledger.allSatisfy { UngeleseneSeiten.ohneWerkzeug($0.hinweise).isEmpty })
            #expect(try await store.nachzulesende().isEmpty)
            #expect(try await store.store([Muster.eingang(ganz)]).map(\.ausgang) == [.unveraendert])
        },
        Fall(name: "Eine Lesung, der das Programm noch immer fehlt, ändert nichts") { store in
            let halb = scan(ganz: false)
            _ = try await store.store([Muster.eingang(halb)])
            let vorher = try await store.snapshot()
            #expect(try await store.store([Muster.eingang(halb)]).map(\.ausgang) == [.unveraendert])
            #expect(try await store.snapshot().fassungen == vorher.fassungen)
            #expect(try await store.nachzulesende().count == 1)
        },
        Fall(name: "Was aus anderem Grund ungelesen ist, wird nicht nachgelesen") { store in
            var erlass = scan(ganz: false)
            erlass.hinweise = ["Seite 2 nicht gelesen: Das Bild der Seite ließ sich nicht lesen."]
            _ = try await store.store([Muster.eingang(erlass)])
            #expect(try await store.nachzulesende().isEmpty)
            #expect(try await store.store([Muster.eingang(scan(ganz: true))]).map(\.ausgang) == [.unveraendert])
        },
        Fall(name: "Was festgelegt ist, gilt auch nach der zweiten Lesung") { store in
            let halb = scan(ganz: false)
            _ = try await store.store([Muster.eingang(halb)])
            _ = try await store.legeFest(
                .feld(.init(feld: .normgeber, wert: "Ministerium der Mitte")), fassung: halb.fassung.sha256,
                durch: Akteur(rolle: "Erlasspflege"), grund: nil)
            #expect(try await store.store([Muster.eingang(scan(ganz: true))]).map(\.ausgang) == [.nachgelesen])
            let neu = try #require(try await store.snapshot().fassungen.first)
            #expect(neu.vorschrift.normgeber == "Ministerium der Mitte" && neu.passagen.count == 2)
            let erkannt = try await store.erkannteAngaben(fassung: halb.fassung.sha256)
            #expect(erkannt?.vorschrift.normgeber == halb.vorschrift.normgeber)
        },
    ]

    /// A decree of two pages of which the second is a picture.
    private static func scan(ganz: Bool) -> Aufnahme {
        let texte = ["Der Pass ist vorzulegen."] + (ganz ? ["Die Gebühr beträgt 47 Euro."] : [])
        var erlass = Muster.erlass(
            "15-39.01", datum: "2022-05-01", datei: "scan.pdf", sha256: Muster.sha("scan.pdf"),
            inKraftBis: ganz ? "2024-12-31" : nil, abschnitte: texte)
        erlass.erkennung = [
            Feldangabe(feld: .land, wert: "NRW", sicherheit: 0.7, zweifel: Herkunftsvorgabe.zweifel)
        ]
        if !ganz { erlass.hinweise = ["Seite 2 nicht gelesen: Zum Lesen gescannter Seiten fehlt die Texterkennung."] }
        return erlass
    }
}
