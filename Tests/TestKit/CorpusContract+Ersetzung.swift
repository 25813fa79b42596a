// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

extension CorpusContract {
    static let ersetzung: [Fall] = [
        Fall(name: "Ein berichtigter Erlass löst den alten ab; dessen Fundstellen bleiben") { store in
            let alt = Beispiel.erlass("Die Gebühr beträgt 47 Euro.")
            let neu = Beispiel.erlass("Die Gebühr beträgt 74 Euro.")
            _ = try await store.store([Muster.eingang(alt)])
            try await store.aktualisiereGeltung()
            let alteIDs = try #require(try await store.snapshot().fassungen.first).passagen
            let ergebnis = try await store.store([Muster.eingang(neu)])
            try await store.aktualisiereGeltung()
            #expect(ergebnis.map(\.ausgang) == [.ersetzt])

            let snapshot = try await store.snapshot()
            #expect(snapshot.passagenzahl == 1)
            let abgeloest = try #require(snapshot.fassungen.first { $0.fassung.sha256 == alt.fassung.sha256 })
            let geltend = try #require(snapshot.fassungen.first { $0.fassung.sha256 == neu.fassung.sha256 })
            #expect(abgeloest.istAbgeloest && abgeloest.passagen.isEmpty && !geltend.istAbgeloest)
            #expect(geltend.passagen.lowerBound >= alteIDs.upperBound)
            #expect(abgeloest.geltung(am: Muster.tag("2023-01-01")).status == .ausserKraft)
            #expect(geltend.geltung(am: Muster.tag("2023-01-01")).status == .inKraft)

            let sha256 = alt.fassung.sha256
            #expect(try await store.abschnitt(fassung: sha256, ordnung: 0)?.text == "Die Gebühr beträgt 47 Euro.")
            #expect(try await store.original(sha256: sha256) == Array(sha256.utf8))
            let passagen = try await store.passagen([PassageID(rawValue: alteIDs.lowerBound)])
            #expect(passagen.first?.fassung == sha256)
        },
        Fall(name: "Die neue Fassung gilt mit demselben Strich, der die alte wegnimmt") { store in
            _ = try await store.store([Muster.eingang(Beispiel.erlass("Alt."))])
            try await store.aktualisiereGeltung()
            let neu = Beispiel.erlass("Neu.")
            _ = try await store.store([Muster.eingang(neu)])
            let gleich = try await store.snapshot().fassungen.first { $0.fassung.sha256 == neu.fassung.sha256 }
            #expect(gleich?.geltung(am: Muster.tag("2023-01-01")).status == .inKraft && gleich?.passagen.count == 1)
            try await store.aktualisiereGeltung()
            let danach = try await store.snapshot().fassungen.first { $0.fassung.sha256 == neu.fassung.sha256 }
            #expect(danach == gleich)
        },
        Fall(name: "Eine abgelöste Datei kann wiederkommen") { store in
            let (alt, neu) = (Beispiel.erlass("Alt."), Beispiel.erlass("Neu."))
            _ = try await store.store([Muster.eingang(alt)])
            _ = try await store.store([Muster.eingang(neu)])
            #expect(try await store.bekannt(datei: alt.fassung.datei, sha256: alt.fassung.sha256) == nil)
            let wieder = try await store.store([Muster.eingang(alt)])
            #expect(wieder.map(\.ausgang) == [.ersetzt])
            let suchbar = try await store.snapshot().fassungen.filter { !$0.istAbgeloest }
            #expect(suchbar.map(\.fassung.sha256) == [alt.fassung.sha256])
            #expect(suchbar.map(\.passagen.count) == [1])
        },
        Fall(name: "Ein neuer Wortlaut eines Gesetzes steht neben dem alten") { store in
            let alt = Beispiel.aufenthg(bekanntAb: "2023-11-22", text: "Alter Wortlaut.")
            let neu = Beispiel.aufenthg(bekanntAb: "2023-12-27", text: "Neuer Wortlaut.")
            _ = try await store.store([Muster.eingang(alt)])
            let ergebnis = try await store.store([Muster.eingang(neu)])
            #expect(ergebnis.map(\.ausgang) == [.ersetzt])
            let fassungen = try await store.snapshot().fassungen
            #expect(fassungen.count == 2 && fassungen.allSatisfy { !$0.istAbgeloest && $0.passagen.count == 2 })
            #expect(
                try await store.bekannt(datei: "aufenthg.xml", sha256: alt.fassung.sha256)?.ausgang == .unveraendert)
        },
        Fall(name: "Eine Datei, die zweimal da ist, bleibt, bis beide Pfade anderes halten") { store in
            let erlass = Beispiel.erlass(datei: "a.txt")
            _ = try await store.store([Muster.eingang(erlass)])
            _ = try await store.bekannt(datei: "b.txt", sha256: erlass.fassung.sha256)
            _ = try await store.store([Muster.eingang(Beispiel.erlass("Anders.", datei: "a.txt"))])
            let gespeichert = try await store.snapshot().fassungen
            let bleibt = try #require(gespeichert.first { $0.fassung.sha256 == erlass.fassung.sha256 })
            #expect(!bleibt.istAbgeloest && bleibt.fassung.datei == "b.txt")
            let zeile = try #require(try await store.ledger().first { $0.ergebnis.datei == "b.txt" })
            #expect(zeile.ergebnis.ausgang == .neu && zeile.ergebnis.duplikatVon == nil)
            _ = try await store.store([Muster.eingang(Beispiel.erlass("Noch anders.", datei: "b.txt"))])
            let danach = try await store.snapshot().fassungen.first { $0.fassung.sha256 == erlass.fassung.sha256 }
            #expect(danach?.istAbgeloest == true)
        },
        Fall(name: "Eine unlesbare Datei am selben Ort nimmt nichts weg") { store in
            let erlass = Beispiel.erlass()
            _ = try await store.store([Muster.eingang(erlass)])
            let defekt = Dateieingang(
                ordner: Muster.ordner,
                datei: erlass.fassung.datei, sha256: Muster.sha("defekt"), bytes: [0],
                inhalt: .abgelehnt(grund: "Die Datei ist beschädigt."))
            #expect(try await store.store([defekt]).map(\.ausgang) == [.abgelehnt])
            #expect(try await store.snapshot().fassungen.map(\.istAbgeloest) == [false])
            #expect(try await store.ledger().map(\.ergebnis.ausgang) == [.abgelehnt])
            let wieder = try await store.bekannt(datei: erlass.fassung.datei, sha256: erlass.fassung.sha256)
            #expect(wieder?.ausgang == .unveraendert)
            try await store.aktualisiereGeltung()
            let ledger = try await store.ledger().map(\.ergebnis)
            #expect(ledger.map(\.ausgang) == [.unveraendert] && ledger.map(\.sha256) == [erlass.fassung.sha256])
        },
        Fall(name: "Passagen haben lückenlose Nummern, die keine zweite bekommt") { store in
            for lauf in 0..<3 {
                var eingaenge = (0..<4).map { nummer in
                    Muster.eingang(
                        Muster.erlass(
                            "\(nummer)", datum: "2020-01-01",
                            abschnitte: (0...nummer).map { "Text \(lauf) \($0)." }))
                }
                var falsch = Beispiel.erlass("Falsch \(lauf).", datei: "falsch.txt")
                falsch.abschnitte += falsch.abschnitte
                eingaenge.insert(Muster.eingang(falsch), at: 2)
                _ = try await store.store(eingaenge)
            }
            let snapshot = try await store.snapshot()
            var vergeben: Set<Int64> = []
            for stored in snapshot.fassungen {
                let abschnitte = try await store.abschnitte(fassung: stored.fassung.sha256)
                var ids: [Int64] = []
                for abschnitt in abschnitte {
                    ids += try await store.passagen(
                        fassung: stored.fassung.sha256, abschnitt: abschnitt.ordnung
                    ).map(\.id.rawValue)
                }
                let start = try #require(ids.first)
                #expect(ids == Array(start..<(start + Int64(ids.count))))
                #expect(vergeben.isDisjoint(with: ids))
                vergeben.formUnion(ids)
            }
            #expect(vergeben.count == 30 && snapshot.passagenzahl == 10)
            let grenzen = snapshot.fassungen.map(\.passagen.lowerBound)
            #expect(grenzen == grenzen.sorted())
        },
    ]
}
