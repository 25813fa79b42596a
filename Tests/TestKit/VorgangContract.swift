// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
import Corpus
public import Testing

/// What every store of Vorgänge and their Vermerke must do. A test suite runs `VorgangContract.faelle` over its own.
public struct VorgangContract: Sendable {
    public typealias Speicher = any Vorgangsspeicher & Vermerkablage

    /// One promise, and how it is tested on a new, empty store.
    public struct Fall: Sendable, CustomTestStringConvertible {
        public let name: String
        let pruefe: @Sendable (Speicher) async throws -> Void

        public func callAsFunction(_ speicher: Speicher) async throws { try await pruefe(speicher) }

        public var testDescription: String { name }
    }

    public static let faelle: [Fall] = schritte + liste + gezeigtes + loeschung

    private static let schritte: [Fall] = [
        Fall(name: "Jeder Schritt kommt heraus, wie er hineinging") { speicher in
            let eintraege = alleSchritte
            let id = try await speicher.lege(eintraege)
            #expect(try await speicher.schritte(id) == eintraege)
            let vorgang = try #require(try await speicher.vorgang(id))
            #expect(try vorgang == Vorgang(id: id, schritte: eintraege))
            #expect(vorgang.nachforderungen.count == 1 && vorgang.punkte["zulassung"]?.abweichung == "Härte")
        },
        Fall(name: "Was es nicht gibt, hat keine Schritte") { speicher in
            #expect(try await speicher.schritte(VorgangID(rawValue: 9)).isEmpty)
            #expect(try await speicher.vorgang(VorgangID(rawValue: 9)) == nil)
            let nachtrag = try Vorgangsmuster.nachtraege(Array(alleSchritte.prefix(2)), id: VorgangID(rawValue: 9))[1]
            await #expect(throws: Vorgangsfehler.unbekannterVorgang(VorgangID(rawValue: 9))) {
                try await speicher.haengeAn(nachtrag)
            }
            #expect(try await speicher.anzahl(Vorgangsauswahl()) == 0)
        },
        Fall(name: "Von zweien, die zugleich weiterarbeiten, kommt einer zu spät") { speicher in
            let id = try await speicher.lege(Array(alleSchritte.prefix(2)))
            let nachtraege = try Vorgangsmuster.nachtraege(Array(alleSchritte.prefix(3)), id: id)
            _ = try await speicher.haengeAn(nachtraege[2])
            for zuSpaet in [nachtraege[1], nachtraege[2]] {
                await #expect(throws: Vorgangsfehler.inzwischenGeaendert) { try await speicher.haengeAn(zuSpaet) }
            }
            var zuFrueh = try Vorgangsmuster.nachtraege(alleSchritte, id: id)[5]
            await #expect(throws: Vorgangsfehler.inzwischenGeaendert) { try await speicher.haengeAn(zuFrueh) }
            zuFrueh.vorgang = VorgangID(rawValue: 99)
            await #expect(throws: Vorgangsfehler.unbekannterVorgang(VorgangID(rawValue: 99))) {
                try await speicher.haengeAn(zuFrueh)
            }
            #expect(try await speicher.schritte(id) == Array(alleSchritte.prefix(3)))
        },
        Fall(name: "Von vielen gleichen Schritten zugleich wird einer getan") { speicher in
            let id = try await speicher.lege(Array(alleSchritte.prefix(1)))
            let nachtrag = try Vorgangsmuster.nachtraege(Array(alleSchritte.prefix(2)), id: id)[1]
            let gelungen = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { (try? await speicher.haengeAn(nachtrag)) != nil } }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(gelungen == 1)
            #expect(try await speicher.schritte(id).count == 2)
        },
    ]

    private static let liste: [Fall] = [
        Fall(name: "Die Liste zeigt offene zuerst, davon die früheste Frist, dann das zuletzt Geänderte") { speicher in
            let ids = try await muster(speicher)
            let alle = try await speicher.zeilen(Vorgangsauswahl(), ab: 0, hoechstens: 99)
            #expect(alle.map(\.referenz) == ["frist-früh", "frist-spät", "NEU-2", "alt-1", "zu"])
            #expect(alle.map(\.id) == [ids[2], ids[1], ids[4], ids[0], ids[3]])
            #expect(alle.map(\.frist?.iso) == ["2026-12-01", "2027-01-01", nil, nil, nil])
            #expect(alle.map(\.fehlendeUnterlagen) == [1, 1, 0, 0, 0])
            #expect(alle.map(\.offenePunkte) == [2, 2, 2, 2, 2])
            #expect(alle.map(\.istAbgeschlossen) == [false, false, false, false, true])
            #expect(alle.map(\.schrittzahl) == [3, 3, 1, 1, 2])
        },
        Fall(name: "Die Liste lässt sich einschränken, zählen und blättern") { speicher in
            let ids = try await muster(speicher)
            func namen(_ auswahl: Vorgangsauswahl, ab: Int = 0, _ hoechstens: Int = 99) async throws -> [String] {
                try await speicher.zeilen(auswahl, ab: ab, hoechstens: hoechstens).map(\.referenz)
            }
            #expect(try await namen(.offene) == ["frist-früh", "frist-spät", "NEU-2", "alt-1"])
            #expect(try await namen(.init(istAbgeschlossen: true)) == ["zu"])
            #expect(try await namen(.init(referenz: "FRIST")) == ["frist-früh", "frist-spät"])
            #expect(try await namen(.init(referenz: "neu")) == ["NEU-2"])
            #expect(try await namen(.init(referenz: "%")).isEmpty)
            #expect(try await namen(.init(fristVor: Muster.tag("2027-01-01"))) == ["frist-früh"])
            #expect(try await namen(.offene, ab: 1, 2) == ["frist-spät", "NEU-2"])
            #expect(try await namen(.offene, ab: 9, 2).isEmpty)
            #expect(try await speicher.anzahl(.offene) == 4)
            #expect(try await speicher.anzahl(.init(referenz: "frist", fristVor: Muster.tag("2027-01-01"))) == 1)
            #expect(try await speicher.zeilen([ids[3], ids[1]]).map(\.id) == [ids[1], ids[3]])
        },
        Fall(name: "Offene Vorgänge nach Prüfschema") { speicher in
            let ids = try await muster(speicher)
            let namen: Set = [Vorgangsmuster.verweis.kennung, "anderes"]
            #expect(try await speicher.offeneVorgaenge(schemata: namen).map(\.id) == [ids[2], ids[1], ids[4], ids[0]])
            #expect(try await speicher.offeneVorgaenge(schemata: ["anderes"]).isEmpty)
        },
    ]

    private static let gezeigtes: [Fall] = [
        Fall(name: "Welchen offenen Vorgängen eine Stelle gezeigt wurde") { speicher in
            let (a, b, c) = (
                Vorgangsmuster.stelle("A"), Vorgangsmuster.stelle("A", 1), Vorgangsmuster.stelle("B")
            )
            let eins = try await speicher.lege([
                Vorgangsmuster.eintrag(1, Vorgangsmuster.eroeffnet("1"), gezeigt: [a, c]),
                Vorgangsmuster.eintrag(2, .stichtag(Muster.tag("2026-11-01")), gezeigt: [a]),
            ])
            let zwei = try await speicher.lege([
                Vorgangsmuster.eintrag(1, Vorgangsmuster.eroeffnet("2"), gezeigt: [b])
            ])
            _ = try await speicher.lege([
                Vorgangsmuster.eintrag(1, Vorgangsmuster.eroeffnet("3"), gezeigt: [a]),
                Vorgangsmuster.eintrag(2, .abgeschlossen),
            ])
            let stellen = try await speicher.gezeigteStellen(fassungen: [Muster.sha("A"), Muster.sha("x")])
            #expect(Set(stellen.map(\.fundstelle)) == [a, b])
            let nummer = Dictionary(stellen.map { ($0.fundstelle, $0.nummer) }) { erste, _ in erste }
            let alle = try await speicher.offeneVorgaenge(stellen: Set(stellen.map(\.nummer)))
            #expect(alle == [eins: [try #require(nummer[a])], zwei: [try #require(nummer[b])]])
            #expect(try await speicher.offeneVorgaenge(stellen: []).isEmpty)
        }
    ]

    private static let loeschung: [Fall] = [
        Fall(name: "Gelöscht wird ein Vorgang mit allem, und seine Nummer kommt nicht wieder") { speicher in
            let id = try await speicher.lege(Array(alleSchritte.prefix(4)))
            let andere = try await speicher.lege(Array(alleSchritte.prefix(2)))
            let akte = Vermerkmuster.akte("Vermerk", vorgang: id)
            try await speicher.lege(akte)
            let hinweis = Vermerkhinweis(vermerk: akte.sha256, anlass: "a", text: "Aufgehoben.", um: .t(1))
            _ = try await speicher.merke(hinweis)
            #expect(try await speicher.loesche(vorgang: id, durch: Vorgangsmuster.sachbearbeitung, um: .t(9)))
            #expect(try await !speicher.loesche(vorgang: id, durch: Vorgangsmuster.sachbearbeitung, um: .t(9)))
            #expect(try await speicher.schritte(id).isEmpty)
            #expect(try await speicher.vermerk(akte.sha256) == nil)
            #expect(try await speicher.hinweise(akte.sha256).isEmpty)
            #expect(try await speicher.zitierteFassungen().isEmpty)
            #expect(try await speicher.zeilen(Vorgangsauswahl(), ab: 0, hoechstens: 9).map(\.id) == [andere])
            let stellen = try await speicher.gezeigteStellen(fassungen: [Muster.sha("A")])
            #expect(try await speicher.offeneVorgaenge(stellen: Set(stellen.map(\.nummer))).keys.sorted() == [andere])
            _ = try await speicher.loesche(vorgang: andere, durch: Vorgangsmuster.sachbearbeitung, um: .t(9))
            #expect(try await speicher.lege(Array(alleSchritte.prefix(1))) > max(id, andere))
        }
    ]

    /// One step of each kind, in an order that is possible.
    public static let alleSchritte: [Schritteintrag] = {
        let beleg = Vermerkmuster.beleg("Frist")
        let schritte: [Vorgangsschritt] = [
            Vorgangsmuster.eroeffnet("Zeichen „ä“ 1"),
            .fakt(kennung: "passGueltigBis", wert: .datum(Muster.tag("2028-02-29"))),
            .fakt(kennung: "passGueltigBis", wert: nil),
            .stichtag(Muster.tag("2026-11-01")),
            .punkt(kennung: "zulassung", status: .erfuellt, grund: "liegt vor\nund gilt", abweichung: "Härte"),
            Vorgangsmuster.unterlage("immatrikulation", .entbehrlich),
            Vorgangsmuster.unterlage("pass", .fehlt),
            .nachforderung(
                unterlagen: [.init(kennung: "pass", name: "Reisepass")], frist: Muster.tag("2026-12-01"),
                fristbeleg: beleg, zweitsprache: "uk"),
            .frist(nachforderung: 1, neu: Muster.tag("2026-12-15")),
            .dauer(
                von: Muster.tag("2026-10-01"), bis: Muster.tag("2028-09-30"), grund: "Regel",
                rechenweg: ["zwei Jahre", "§ 16b Abs. 2"]),
            .abgeschlossen, .wiedereroeffnet,
        ]
        return schritte.enumerated().map { nummer, schritt in
            Vorgangsmuster.eintrag(
                nummer + 1, schritt, gezeigt: nummer % 3 == 0 ? [Vorgangsmuster.stelle("A", nummer)] : [])
        }
    }()

    /// Five Vorgänge in several states.
    private static func muster(_ speicher: Speicher) async throws -> [VorgangID] {
        func lege(_ referenz: String, _ schritte: [Vorgangsschritt], ab: Int) async throws -> VorgangID {
            let alle = [Vorgangsmuster.eroeffnet(referenz)] + schritte
            return try await speicher.lege(
                alle.enumerated().map { Vorgangsmuster.eintrag($0 + 1, $1, um: .t(ab + $0)) })
        }
        func mitFrist(_ tag: String) -> [Vorgangsschritt] {
            [Vorgangsmuster.unterlage("pass", .fehlt), Vorgangsmuster.nachforderung(frist: tag)]
        }
        return [
            try await lege("alt-1", [], ab: 10), try await lege("frist-spät", mitFrist("2027-01-01"), ab: 90),
            try await lege("frist-früh", mitFrist("2026-12-01"), ab: 20),
            try await lege("zu", [.abgeschlossen], ab: 99), try await lege("NEU-2", [], ab: 50),
        ]
    }
}

extension Vorgangsspeicher {
    /// Opens a Vorgang with these steps.
    public func lege(_ eintraege: [Schritteintrag]) async throws -> VorgangID {
        let id = try await haengeAn(Vorgangsmuster.nachtraege(Array(eintraege.prefix(1)), id: nil)[0])
        for nachtrag in try Vorgangsmuster.nachtraege(eintraege, id: id).dropFirst() {
            _ = try await haengeAn(nachtrag)
        }
        return id
    }
}
