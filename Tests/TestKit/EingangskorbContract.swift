// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Testing

/// What every queue of incoming files must do. A test suite runs `EingangskorbContract.faelle` over its own queue.
public struct EingangskorbContract: Sendable {
    /// One promise, and how it is tested on a new, empty queue.
    public struct Fall: Sendable, CustomTestStringConvertible {
        public let name: String
        let pruefe: @Sendable (any Eingangskorb) async throws -> Void

        public func callAsFunction(_ korb: any Eingangskorb) async throws { try await pruefe(korb) }

        public var testDescription: String { name }
    }

    public static let faelle: [Fall] = ablauf + wiederholung + auskunft

    private static let ablauf: [Fall] = [
        Fall(name: "Was zuerst kommt, wird zuerst gelesen") { korb in
            let ids = try await korb.lege([neu("a"), neu("b"), neu("c", bytes: 90)], um: .t(1))
            #expect(ids.count == 3 && Set(ids).count == 3)
            let erste = try await korb.nimm(.init(posten: 2, bytes: 100), um: .t(2))
            #expect(erste.map(\.ort.datei) == ["a", "b"])
            #expect(erste.allSatisfy { $0.zustand == .inArbeit && $0.versuche == 1 && $0.begonnen == .t(2) })
            let zweite = try await korb.nimm(.init(posten: 2, bytes: 100), um: .t(3))
            #expect(zweite.map(\.ort.datei) == ["c"])
            #expect(try await korb.nimm(.init(), um: .t(4)).isEmpty)
        },
        Fall(name: "Eine Entnahme hält sich an die Menge; eine große Datei kommt allein") { korb in
            _ = try await korb.lege([neu("a", bytes: 60), neu("b", bytes: 50), neu("groß", bytes: 900)], um: .t(1))
            for erwartet in ["a", "b", "groß"] {
                let genommen = try await korb.nimm(.init(posten: 9, bytes: 100), um: .t(2))
                #expect(genommen.map(\.ort.datei) == [erwartet])
            }
        },
        Fall(name: "Alles kommt heraus, wie es hineinging") { korb in
            let voll = NeuerPosten(
                quelle: .upload, ort: Dateiort(ordner: "Upload 1", datei: "Erlaß „x“.pdf"),
                inhalt: .ablage(Muster.sha("x")), vorgabe: .init(land: "Bund", normgeber: "BMI"), bytes: 7)
            let id = try await korb.lege([voll], um: .t(5))[0]
            let posten = try #require(try await korb.posten(.init([.wartet])).first)
            #expect(posten == Eingangsposten(id: id, neu: voll, eingegangen: .t(5)))
            #expect(posten.ablage == Muster.sha("x"))
        },
        Fall(name: "Fertiges und Abgelehntes behält Ergebnis und Grund") { korb in
            let ids = try await korb.lege([neu("a"), neu("b")], um: .t(1))
            _ = try await korb.nimm(.init(), um: .t(2))
            let bilanz = Eingangsbilanz([
                .init(ort: .init(ordner: "/o", datei: "a#1"), ausgang: .neu, sha256: Muster.sha("1")),
                .init(ort: .init(ordner: "/o", datei: "a#2"), ausgang: .abgelehnt, grund: "Leer."),
            ])
            try await korb.schliesse(
                [
                    .init(id: ids[0], ausgang: .fertig(bilanz)),
                    .init(id: ids[1], ausgang: .abgelehnt(grund: "Kaputt.", nil)),
                ], um: .t(9))
            let beendet = try await korb.posten(.init([.fertig, .abgelehnt]))
            #expect(beendet.map(\.zustand) == [.fertig, .abgelehnt])
            #expect(beendet.map(\.beendet) == [.t(9), .t(9)])
            #expect(beendet[0].bilanz == bilanz && bilanz.einzelne.first?.grund == "Leer." && bilanz.dokumente == 2)
            #expect(beendet[1].grund == "Kaputt.")
            // Ended is ended.
            try await korb.schliesse([.init(id: ids[0], ausgang: .abgelehnt(grund: "x", nil))], um: .t(10))
            #expect(try await korb.posten(.init([.fertig])).count == 1)
        },
        Fall(name: "Was am selben Ort schon wartet, wird nur einmal gelesen, mit dem neuen Inhalt") { korb in
            let alt = try await korb.lege([neu("a", bytes: 1)], um: .t(1))
            let neu = try await korb.lege([neu("a", bytes: 2), neu("b")], um: .t(2))
            #expect(neu.first == alt.first)
            let genommen = try await korb.nimm(.init(), um: .t(3))
            #expect(genommen.map(\.ort.datei) == ["a", "b"] && genommen.first?.bytes == 2)
            // While it is being read a newer one may wait.
            _ = try await korb.lege([EingangskorbContract.neu("a", bytes: 3)], um: .t(4))
            #expect(try await korb.nimm(.init(), um: .t(5)).map(\.bytes) == [3])
        },
    ]

    private static let wiederholung: [Fall] = [
        Fall(name: "Was beim Ende des Programms in Arbeit war, kommt wieder, einzeln") { korb in
            _ = try await korb.lege([neu("a"), neu("b"), neu("c")], um: .t(1))
            _ = try await korb.nimm(.init(posten: 2), um: .t(2))
            #expect(try await korb.nimmWiederAuf(hoechstens: 3, um: .t(3)).isEmpty)
            for (datei, versuch) in [("a", 2), ("b", 2), ("c", 1)] {
                let genommen = try await korb.nimm(.init(), um: .t(4))
                #expect(genommen.map(\.ort.datei) == [datei] && genommen.map(\.versuche) == [versuch])
            }
        },
        Fall(name: "Woran das Programm dreimal endet, das wird abgelehnt; die anderen werden gelesen") { korb in
            _ = try await korb.lege([neu("gift"), neu("gut")], um: .t(1))
            var abgelehnt: [Eingangsposten] = []
            for lauf in 1...3 {
                let genommen = try await korb.nimm(.init(), um: .t(lauf))
                #expect(genommen.first?.ort.datei == "gift")
                abgelehnt = try await korb.nimmWiederAuf(hoechstens: 3, um: .t(lauf))
            }
            #expect(abgelehnt.map(\.ort.datei) == ["gift"])
            #expect(abgelehnt.first?.grund?.contains("3-mal") == true)
            #expect(try await korb.posten(.init([.abgelehnt])) == abgelehnt)
            #expect(try await korb.nimm(.init(), um: .t(9)).map(\.ort.datei) == ["gut"])
        },
        Fall(name: "Was zurückgegeben wird, wartet, ohne dass der Versuch zählt") { korb in
            let ids = try await korb.lege([neu("a")], um: .t(1))
            for _ in 0..<5 {
                _ = try await korb.nimm(.init(), um: .t(2))
                try await korb.gibZurueck(ids, grund: "Kein Platz.")
            }
            let posten = try #require(try await korb.posten(.init([.wartet])).first)
            #expect(posten.versuche == 0 && posten.grund == "Kein Platz.")
        },
        Fall(name: "Ein neuer Versuch wartet seine Zeit ab") { korb in
            let ids = try await korb.lege([neu("a"), neu("b")], um: .t(1))
            _ = try await korb.nimm(.init(posten: 1), um: .t(2))
            try await korb.schliesse(
                [.init(id: ids[0], ausgang: .wiederholen(ab: .t(50), grund: "Dauerte zu lange."))], um: .t(3))
            #expect(try await korb.nimm(.init(), um: .t(49)).map(\.ort.datei) == ["b"])
            #expect(try await korb.nimm(.init(), um: .t(49)).isEmpty)
            #expect(try await korb.nimm(.init(), um: .t(50)).map(\.versuche) == [2])
        },
        Fall(name: "Wartet am selben Ort schon Neueres, entfällt der alte Versuch") { korb in
            let ids = try await korb.lege([neu("a", bytes: 1)], um: .t(1))
            _ = try await korb.nimm(.init(), um: .t(2))
            _ = try await korb.lege([neu("a", bytes: 2)], um: .t(3))
            try await korb.gibZurueck(ids, grund: nil)
            #expect(try await korb.posten(.init(Set(Eingangsposten.Zustand.allCases))).map(\.bytes) == [2])
        },
        Fall(name: "Ein Mensch kann Abgelehntes noch einmal lesen lassen") { korb in
            let ids = try await korb.lege([neu("a")], um: .t(1))
            #expect(try await !korb.wiederhole(ids[0], um: .t(2)))
            _ = try await korb.nimm(.init(), um: .t(3))
            try await korb.schliesse([.init(id: ids[0], ausgang: .abgelehnt(grund: "x", nil))], um: .t(4))
            #expect(try await korb.wiederhole(ids[0], um: .t(5)))
            #expect(try await korb.nimm(.init(), um: .t(6)).map(\.versuche) == [1])
            #expect(try await !korb.wiederhole(77, um: .t(7)))
        },
    ]

    private static let auskunft: [Fall] = [
        Fall(name: "Die Lage zählt und misst") { korb in
            #expect(try await korb.lage(um: .t(1)) == Eingangslage())
            let ids = try await korb.lege((0..<6).map { neu("\($0)") }, um: .t(1))
            _ = try await korb.nimm(.init(posten: 3), um: .t(10))
            let bilanz = Eingangsbilanz(
                (0..<5).map { .init(ort: .init(ordner: "/o", datei: "\($0)"), ausgang: .neu) })
            try await korb.schliesse(
                [.init(id: ids[0], ausgang: .fertig(bilanz)), .init(id: ids[1], ausgang: .abgelehnt(grund: "x", nil))],
                um: .t(20))
            let lage = try await korb.lage(um: .t(40))
            #expect(lage.wartet == 3 && lage.inArbeit == 1 && lage.fertig == 1 && lage.abgelehnt == 1)
            #expect(lage.erledigt == 2 && lage.dokumente == 5 && lage.tempoSeit == .t(10))
            #expect(lage.proMinute(um: .t(40)) == 10)
            #expect(lage.restzeit(um: .t(40)) == 60)
            let spaeter = try await korb.lage(um: .t(20 + 121))
            #expect(spaeter.erledigt == 0 && spaeter.proMinute(um: .t(141)) == nil)
        },
        Fall(name: "Merkmale beobachteter Dateien bleiben, auch wenn der Posten längst fertig ist") { korb in
            let eins = Dateimerkmal(groesse: 5, geaendert: 77)
            let ids = try await korb.lege([neu("a/b.txt", merkmal: eins), neu("c")], um: .t(1))
            _ = try await korb.nimm(.init(), um: .t(1))
            try await korb.schliesse(ids.map { .init(id: $0, ausgang: .fertig(Eingangsbilanz([]))) }, um: .t(2))
            #expect(try await korb.raeumeAuf(vor: .t(2)) == 0)
            #expect(try await korb.raeumeAuf(vor: .t(3)) == 2)
            #expect(try await korb.merkmale(ordner: "/eingang") == ["a/b.txt": eins])
            #expect(try await korb.merkmale(ordner: "/anderswo").isEmpty)
        },
        Fall(name: "Hochgeladene Bytes werden gebraucht, bis die Datei fertig ist") { korb in
            func hochgeladen(_ name: String) -> NeuerPosten {
                NeuerPosten(
                    quelle: .upload, ort: .init(ordner: "u", datei: name), inhalt: .ablage(Muster.sha(name)), bytes: 1)
            }
            let ids = try await korb.lege([hochgeladen("a"), hochgeladen("b"), neu("c")], um: .t(1))
            #expect(try await korb.benoetigteAblagen() == [Muster.sha("a"), Muster.sha("b")])
            _ = try await korb.nimm(.init(), um: .t(1))
            try await korb.schliesse(
                [
                    .init(id: ids[0], ausgang: .fertig(Eingangsbilanz([]))),
                    .init(id: ids[1], ausgang: .abgelehnt(grund: "x", nil)),
                ], um: .t(2))
            #expect(try await korb.benoetigteAblagen() == [Muster.sha("b")])
        },
    ]

    private static func neu(_ datei: String, bytes: Int = 1, merkmal: Dateimerkmal? = nil) -> NeuerPosten {
        NeuerPosten(
            quelle: .ordner, ort: Dateiort(ordner: Muster.ordner, datei: datei),
            inhalt: .pfad("\(Muster.ordner)/\(datei)"), bytes: bytes, merkmal: merkmal)
    }
}

extension Zeitmarke {
    /// A moment so many seconds after a fixed one.
    public static func t(_ sekunden: Int) -> Zeitmarke {
        Zeitmarke(millisekunden: 1_700_000_000_000 + Int64(sekunden) * 1000)
    }
}
