// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

extension CorpusContract {
    /// What is deleted is gone, and the ledger says so.
    static let loeschen: [Fall] = [
        Fall(name: "Gelöschtes ist weg; im Ledger steht, wann und durch wen") { store in
            let (weg, bleibt) = (Beispiel.erlass("Die Gebühr beträgt 47 Euro."), Beispiel.aufenthg())
            _ = try await store.store([Muster.eingang(weg), Muster.eingang(bleibt)])
            try await store.aktualisiereGeltung()
            let ids = try #require(
                try await store.snapshot().fassungen.first { $0.fassung.sha256 == weg.fassung.sha256 }
            ).passagen
            let vorher = try await store.snapshot().stand
            let geloescht = try await store.loesche(
                [weg.fassung.sha256, Muster.sha("unbekannt")], durch: "Erlasspflege")
            #expect(
                geloescht.eintraege.map(\.ergebnis.datei) == [weg.fassung.datei]
                    && geloescht.eintraege.map(\.ergebnis.ausgang) == [.geloescht])
            #expect(geloescht.entfernt.first { $0.was == "Abschnitte" }?.anzahl == weg.abschnitte.count)
            #expect(geloescht.entfernt.first { $0.was == "Passagen" }?.anzahl == weg.passagen.count)
            #expect(try await store.loesche([Muster.sha("unbekannt")], durch: "x") == Loeschbericht())
            let sha256 = weg.fassung.sha256
            let snapshot = try await store.snapshot()
            #expect(snapshot.stand > vorher && snapshot.fassungen.map(\.fassung.sha256) == [bleibt.fassung.sha256])
            #expect(try await store.abschnitte(fassung: sha256).isEmpty)
            #expect(try await store.passagen(ids.map(PassageID.init(rawValue:))).isEmpty)
            #expect(try await store.beziehungen(fassung: sha256).isEmpty)
            #expect(try await store.erkennung(fassung: sha256).isEmpty)
            #expect(try await store.original(sha256: sha256) == nil)
            let zeile = try #require(try await store.ledger().first { $0.ergebnis.datei == weg.fassung.datei })
            #expect(
                zeile.ergebnis.ausgang == .geloescht && zeile.ergebnis.grund?.contains("durch Erlasspflege") == true)
            #expect(zeile.ergebnis.sha256 == sha256 && !zeile.zeitpunkt.isEmpty)
        },
        Fall(name: "Gelöschtes wirkt nicht mehr auf andere") { store in
            let ziel = Muster.erlass("1-1", datum: "2020-01-01")
            let aufhebung = Muster.erlass(
                "2-2", datum: "2021-01-01",
                beziehungen: [
                    Beziehung(
                        art: .hebtAuf, zielAktenzeichen: "1-1", zielDatum: Muster.tag("2020-01-01"),
                        beleg: "Er ist aufgehoben.")
                ])
            _ = try await store.store([Muster.eingang(ziel), Muster.eingang(aufhebung)])
            try await store.aktualisiereGeltung()
            #expect(try await geltung(store, "Erlass 1-1") == .ausserKraft)
            _ = try await store.loesche([aufhebung.fassung.sha256], durch: "x")
            #expect(try await geltung(store, "Erlass 1-1") == .inKraft)
        },
        Fall(name: "Alle Dateien mit denselben Bytes gehen mit; was früher am Ort lag, kann auch gelöscht werden") {
            store in
            let (alt, neu) = (Beispiel.erlass("Alt."), Beispiel.erlass("Neu."))
            _ = try await store.store([Muster.eingang(alt)])
            _ = try await store.bekannt(datei: "kopie.txt", sha256: alt.fassung.sha256)
            let ort = Dateiort(ordner: Muster.ordner, datei: alt.fassung.datei)
            #expect(try await store.gehalten(an: ort) == [alt.fassung.sha256])
            #expect(
                try await store.loesche([alt.fassung.sha256], durch: "x").eintraege.map(\.ergebnis.datei).sorted()
                    == [ort.datei, "kopie.txt"].sorted())
            _ = try await store.store([Muster.eingang(alt)])
            _ = try await store.store([Muster.eingang(neu)])
            let beide = try await store.gehalten(an: ort)
            #expect(beide == [alt.fassung.sha256, neu.fassung.sha256])
            _ = try await store.loesche(beide, durch: "y")
            #expect(try await store.snapshot().fassungen.isEmpty)
        },
        Fall(name: "Was gelöscht wurde, kann wieder aufgenommen werden; beides steht im Ledger") { store in
            let erlass = Beispiel.erlass()
            _ = try await store.store([Muster.eingang(erlass)])
            _ = try await store.loesche([erlass.fassung.sha256], durch: "x")
            #expect(try await store.bekannt(datei: erlass.fassung.datei, sha256: erlass.fassung.sha256) == nil)
            #expect(try await store.store([Muster.eingang(erlass)]).map(\.ausgang) == [.neu])
            #expect(Set(try await store.ledger().map(\.ergebnis.ausgang)) == [.geloescht, .neu])
            #expect(try await store.snapshot().fassungen.count == 1)
        },
    ]

    private static func geltung(_ store: Store, _ kurz: String) async throws -> Geltung.Status? {
        try await store.snapshot().fassungen.first { $0.vorschrift.kurz == kurz }?.geltung(am: Muster.tag("2022-01-01"))
            .status
    }
}
