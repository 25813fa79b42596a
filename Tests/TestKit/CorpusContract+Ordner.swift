// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

extension CorpusContract {
    /// Files of different folders are different files, even if their paths in them are the same.
    static let ordner: [Fall] = [
        Fall(name: "Gleiche Pfade in zwei Ordnern sind zwei Dateien") { store in
            let (eins, zwei) = (text("Eins."), text("Zwei."))
            let ergebnisse = try await store.store([
                Muster.eingang(eins, ordner: "/a"), Muster.eingang(zwei, ordner: "/b"),
            ])
            #expect(ergebnisse.map(\.ausgang) == [.neu, .neu])
            #expect(ergebnisse.map(\.ordner) == ["/a", "/b"] && ergebnisse.map(\.datei) == ["e.txt", "e.txt"])
            #expect(try await suchbar(store) == ["Eins.", "Zwei."])
            let ledger = try await store.ledger().map(\.ergebnis)
            #expect(ledger.map(\.ort) == ["/a", "/b"].map { Dateiort(ordner: $0, datei: "e.txt") })
            #expect(try await store.snapshot().fassungen.map(\.fassung.datei) == ["e.txt", "e.txt"])
        },
        Fall(name: "Jede wird für sich ersetzt oder bleibt unverändert") { store in
            let (eins, zwei) = (text("Eins."), text("Zwei."))
            _ = try await store.store([Muster.eingang(eins, ordner: "/a")])
            #expect(try await store.bekannt(ordner: "/b", datei: "e.txt", sha256: zwei.fassung.sha256) == nil)
            _ = try await store.store([Muster.eingang(zwei, ordner: "/b")])
            for (ordner, sha256) in [("/a", eins.fassung.sha256), ("/b", zwei.fassung.sha256)] {
                let wieder = try await store.bekannt(ordner: ordner, datei: "e.txt", sha256: sha256)
                #expect(wieder?.ausgang == .unveraendert && wieder?.ordner == ordner)
            }
            let drei = try await store.store([Muster.eingang(text("Drei."), ordner: "/b")])
            #expect(drei.map(\.ausgang) == [.ersetzt])
            #expect(try await suchbar(store) == ["Drei.", "Eins."])
            let vier = try await store.store([Muster.eingang(text("Vier."), ordner: "/a")])
            #expect(vier.map(\.ausgang) == [.ersetzt])
            #expect(try await suchbar(store) == ["Drei.", "Vier."])
        },
        Fall(name: "Gleiche Bytes in einem anderen Ordner sind ein Duplikat") { store in
            let eins = text("Eins.")
            let sha256 = eins.fassung.sha256
            _ = try await store.store([Muster.eingang(eins, ordner: "/a")])
            let doppelt = try await store.bekannt(ordner: "/b", datei: "e.txt", sha256: sha256)
            #expect(doppelt?.ausgang == .duplikat && doppelt?.duplikatVon == "e.txt")
            let nochmal = try await store.store([Muster.eingang(eins, ordner: "/c")])
            #expect(nochmal.map(\.ausgang) == [.duplikat])
            for ordner in ["/a", "/b", "/c"] {
                let wieder = try await store.bekannt(ordner: ordner, datei: "e.txt", sha256: sha256)
                #expect(wieder?.ausgang == .unveraendert)
            }
            // The file that it counted for changes: another one takes its place, and the text stays.
            _ = try await store.store([Muster.eingang(text("Zwei."), ordner: "/a")])
            #expect(try await suchbar(store) == ["Eins.", "Zwei."])
            let ledger = try await store.ledger().map(\.ergebnis)
            #expect(ledger.map(\.ausgang) == [.ersetzt, .neu, .duplikat])
            #expect(ledger.map(\.duplikatVon) == [nil, nil, "e.txt"])
        },
        Fall(name: "Was geschrieben wurde, ist sofort bekannt, was abgelöst wurde, nicht mehr") { store in
            let (eins, zwei) = (text("Eins."), text("Zwei."))
            let (alt, neu) = (eins.fassung.sha256, zwei.fassung.sha256)
            #expect(try await store.bekannt(ordner: "/a", datei: "e.txt", sha256: alt) == nil)
            _ = try await store.store([Muster.eingang(eins, ordner: "/a")])
            try await store.aktualisiereGeltung()
            #expect(try await store.bekannt(ordner: "/a", datei: "e.txt", sha256: alt)?.ausgang == .unveraendert)
            _ = try await store.store([Muster.eingang(zwei, ordner: "/a")])
            #expect(try await store.bekannt(ordner: "/a", datei: "e.txt", sha256: alt) == nil)
            #expect(try await store.bekannt(ordner: "/b", datei: "x.txt", sha256: alt) == nil)
            #expect(try await store.bekannt(ordner: "/a", datei: "e.txt", sha256: neu)?.ausgang == .unveraendert)
        },
    ]

    private static func text(_ text: String) -> Aufnahme { Beispiel.erlass(text, datei: "e.txt") }

    /// The texts that can be found, sorted.
    private static func suchbar(_ store: Store) async throws -> [String] {
        let ids = try await store.snapshot().fassungen.flatMap { $0.passagen.map(PassageID.init(rawValue:)) }
        return try await store.passagen(ids).map(\.passage.text).sorted()
    }
}
