// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

extension CorpusContract {
    static let geltung: [Fall] = [
        Fall(name: "Der Stichtag wählt den Wortlaut") { store in
            let wortlaute = ["2023-11-22", "2023-12-27", "2024-03-01"].map {
                Beispiel.aufenthg(bekanntAb: $0, text: "Stand \($0).")
            }
            _ = try await store.store(wortlaute.map { Muster.eingang($0) })
            try await store.aktualisiereGeltung()
            #expect(try await statuswerte(store, "2023-11-01") == [.unklar, .kuenftig, .kuenftig])
            #expect(try await statuswerte(store, "2023-12-26") == [.inKraft, .kuenftig, .kuenftig])
            #expect(try await statuswerte(store, "2023-12-27") == [.ausserKraft, .inKraft, .kuenftig])
            #expect(try await statuswerte(store, "2030-01-01") == [.ausserKraft, .ausserKraft, .inKraft])
        },
        Fall(name: "Die Reihenfolge der Aufnahme ändert nichts an der Geltung") { store in
            let aufhebung = Beziehung(
                art: .hebtAuf, zielAktenzeichen: "alt", zielDatum: Muster.tag("2010-01-01"), beleg: "Aufgehoben.")
            let neu = Muster.erlass("neu", datum: "2020-06-01", inKraftAb: "2020-07-01", beziehungen: [aufhebung])
            _ = try await store.store([Muster.eingang(neu)])
            try await store.aktualisiereGeltung()
            _ = try await store.store([Muster.eingang(Muster.erlass("alt", datum: "2010-01-01"))])
            try await store.aktualisiereGeltung()
            #expect(try await statuswerte(store, "2020-06-30") == [.kuenftig, .inKraft])
            #expect(try await statuswerte(store, "2020-07-01") == [.inKraft, .ausserKraft])
        },
        Fall(name: "Wird ein aufhebender Erlass abgelöst, hebt er nichts mehr auf") { store in
            let aufhebung = Beziehung(
                art: .hebtAuf, zielAktenzeichen: "alt", zielDatum: nil, beleg: "Aufgehoben.")
            let alt = Muster.erlass("alt", datum: "2010-01-01", abschnitte: ["Alt."])
            let hebtAuf = Muster.erlass("neu", datum: "2020-06-01", beziehungen: [aufhebung], abschnitte: ["Neu."])
            let berichtigt = Muster.erlass("neu", datum: "2020-06-01", abschnitte: ["Neu."])
            _ = try await store.store([Muster.eingang(alt), Muster.eingang(hebtAuf)])
            try await store.aktualisiereGeltung()
            #expect(try await statuswerte(store, "2021-01-01") == [.ausserKraft, .inKraft])
            _ = try await store.store([Muster.eingang(berichtigt)])
            try await store.aktualisiereGeltung()
            #expect(try await statuswerte(store, "2021-01-01") == [.inKraft, .ausserKraft, .inKraft])
        },
        Fall(name: "Ohne Datum ist die Geltung unklar") { store in
            _ = try await store.store([Muster.eingang(Muster.erlass("ohne", datum: nil))])
            try await store.aktualisiereGeltung()
            #expect(try await statuswerte(store, "2020-01-01") == [.unklar])
            let stand = try await store.snapshot().stand
            try await store.aktualisiereGeltung()
            #expect(try await store.snapshot().stand == stand)
        },
    ]

    /// The states of all Fassungen on a day, in the order they came in.
    private static func statuswerte(_ store: Store, _ tag: String) async throws -> [Geltung.Status] {
        try await store.snapshot().fassungen.map { $0.geltung(am: Muster.tag(tag)).status }
    }
}
