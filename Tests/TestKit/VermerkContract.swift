// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
public import Corpus
import Crypto
import Testing

/// Sample Vermerke; their sums are the real ones.
public enum Vermerkmuster: Sendable {
    public static func akte(
        _ inhalt: String, vorgang: VorgangID, stellen: Set<Fundstelle> = [Vorgangsmuster.stelle("A")]
    ) -> Vermerkakte {
        let json = Array(#"{"text":"\#(inhalt)"}"#.utf8)
        return Vermerkakte(
            sha256: sha256(json), vorgang: vorgang, json: json, docx: [0x50, 0x4B, 0x00],
            pdf: Array("%PDF".utf8), stellen: stellen)
    }

    /// The real sum of bytes, as 64 hex digits.
    @Sendable public static func sha256(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let hex = String(byte, radix: 16)
            return byte < 16 ? "0" + hex : hex
        }.joined()
    }

    public static func beleg(_ fassung: String) -> Beleg {
        Beleg(
            fundstelle: Vorgangsmuster.stelle(fassung),
            quelle: Quellenangabe(
                kurz: "Erlass 1", titel: "Fristen", normgeber: "MI", land: "NRW", aktenzeichen: "1", datum: nil,
                rang: .landeserlass, istVerbindlich: true,
                geltung: Geltung(status: .inKraft), datei: "1.txt"))
    }
}

extension VorgangContract {
    /// What every store of Vermerke must do.
    public static let vermerkfaelle: [Fall] = [
        Fall(name: "Ein Vermerk kommt heraus, wie er hineinging; noch einmal dasselbe ändert nichts") { speicher in
            let id = try await speicher.lege(Array(alleSchritte.prefix(1)))
            let akte = Vermerkmuster.akte(
                "eins", vorgang: id, stellen: [Vorgangsmuster.stelle("A"), Vorgangsmuster.stelle("B", 2)])
            try await speicher.lege(akte)
            try await speicher.lege(akte)
            #expect(try await speicher.vermerk(akte.sha256) == akte)
            #expect(try await speicher.vermerk(Muster.sha("x")) == nil)
        },
        Fall(name: "Anderes unter derselben Summe wird abgelehnt, und es bleibt, was war") { speicher in
            let id = try await speicher.lege(Array(alleSchritte.prefix(1)))
            let zweiter = try await speicher.lege(Array(alleSchritte.prefix(1)))
            let akte = Vermerkmuster.akte("eins", vorgang: id)
            try await speicher.lege(akte)
            let eingriffe: [(inout Vermerkakte) -> Void] = [
                { $0.docx.append(1) }, { $0.pdf = [] }, { $0.stellen = [] }, { $0.vorgang = zweiter },
            ]
            for eingriff in eingriffe {
                var andere = akte
                eingriff(&andere)
                await #expect(throws: Ablagefehler.andererInhalt(sha256: akte.sha256)) {
                    try await speicher.lege(andere)
                }
            }
            var falsch = akte
            falsch.json.append(0x20)
            await #expect(throws: Ablagefehler.falscheSumme(sha256: akte.sha256)) { try await speicher.lege(falsch) }
            #expect(try await speicher.vermerk(akte.sha256) == akte)
        },
        Fall(name: "Ein Vermerk gehört zu einem Vorgang, den es gibt") { speicher in
            let akte = Vermerkmuster.akte("eins", vorgang: VorgangID(rawValue: 77))
            await #expect(throws: Vorgangsfehler.unbekannterVorgang(akte.vorgang)) { try await speicher.lege(akte) }
        },
        Fall(name: "Freigabe und Ablage sind ein Schritt: beides oder nichts") { speicher in
            let id = try await speicher.lege(Array(alleSchritte.prefix(1)))
            let akte = Vermerkmuster.akte("eins", vorgang: id)
            let eintraege = [alleSchritte[0], Vorgangsmuster.eintrag(2, .vermerk(sha256: akte.sha256))]
            var nachtrag = try Vorgangsmuster.nachtraege(eintraege, id: id)[1]
            await #expect(throws: Ablagefehler.unbekannt(sha256: akte.sha256)) { try await speicher.haengeAn(nachtrag) }
            nachtrag.vermerk = akte
            nachtrag.vermerk?.json.append(0x20)
            await #expect(throws: Ablagefehler.falscheSumme(sha256: akte.sha256)) {
                try await speicher.haengeAn(nachtrag)
            }
            #expect(try await speicher.schritte(id).count == 1)
            nachtrag.vermerk = akte
            _ = try await speicher.haengeAn(nachtrag)
            #expect(try await speicher.vermerk(akte.sha256) == akte)
            #expect(try await speicher.vorgang(id)?.vermerke == [akte.sha256])
            // Who comes too late leaves no Vermerk behind.
            nachtrag.vermerk = Vermerkmuster.akte("zwei", vorgang: id)
            nachtrag.eintrag.schritt = .vermerk(sha256: nachtrag.vermerk?.sha256 ?? "")
            await #expect(throws: Vorgangsfehler.inzwischenGeaendert) { try await speicher.haengeAn(nachtrag) }
            #expect(try await speicher.vermerk(nachtrag.vermerk?.sha256 ?? "") == nil)
        },
        Fall(name: "Welche Vermerke eine Stelle anführen") { speicher in
            let (a, b, c) = (Vorgangsmuster.stelle("A"), Vorgangsmuster.stelle("B"), Vorgangsmuster.stelle("B", 1))
            let id = try await speicher.lege(Array(alleSchritte.prefix(1)))
            let (eins, zwei) = (
                Vermerkmuster.akte("eins", vorgang: id, stellen: [a, b]),
                Vermerkmuster.akte("zwei", vorgang: id, stellen: [c])
            )
            for akte in [eins, zwei] { try await speicher.lege(akte) }
            let stellen = try await speicher.gezeigteStellen(fassungen: [Muster.sha("B")])
            #expect(Set(stellen.map(\.fundstelle)) == [b, c])
            let nummer = Dictionary(stellen.map { ($0.fundstelle, $0.nummer) }) { erste, _ in erste }
            #expect(
                try await speicher.vermerke(stellen: Set(stellen.map(\.nummer)))
                    == [eins.sha256: [try #require(nummer[b])], zwei.sha256: [try #require(nummer[c])]])
            #expect(try await speicher.vermerke(stellen: []).isEmpty)
            #expect(try await speicher.zitierteFassungen() == Set(["A", "B"].map(Muster.sha)))
        },
        Fall(name: "Hinweise stehen neben dem Vermerk, je Anlass einer") { speicher in
            let id = try await speicher.lege(Array(alleSchritte.prefix(1)))
            let akte = Vermerkmuster.akte("eins", vorgang: id)
            try await speicher.lege(akte)
            let eins = Vermerkhinweis(vermerk: akte.sha256, anlass: "a", text: "Aufgehoben.", um: .t(1))
            var nochmal = eins
            nochmal.text = "Anders."
            let zwei = Vermerkhinweis(vermerk: akte.sha256, anlass: "b", text: "Ersetzt.", um: .t(2))
            #expect(try await speicher.merke(eins))
            #expect(try await !speicher.merke(nochmal))
            #expect(try await speicher.merke(zwei))
            #expect(try await speicher.hinweise(akte.sha256) == [eins, zwei])
            #expect(try await speicher.vermerk(akte.sha256) == akte)
            let fremd = Vermerkhinweis(vermerk: Muster.sha("x"), anlass: "a", text: "x", um: .t(1))
            await #expect(throws: Ablagefehler.unbekannt(sha256: fremd.vermerk)) { try await speicher.merke(fremd) }
        },
    ]
}
