// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Testing

@testable import SQLiteStorage

@Suite("Kodierung der Einträge")
struct EncodingTests {
    @Test("Zahlen kommen heraus, wie sie hineingingen", arguments: [0, 1, -1, 63, 64, -65, 300, 1 << 40, .max, .min])
    func numbers(_ number: Int) throws {
        var writer = ByteWriter(version: 3)
        writer.write(number)
        writer.write(number)
        var reader = try ByteReader(writer.bytes, version: 3)
        #expect(try reader.readInt() == number)
        #expect(try reader.readInt() == number)
        #expect(throws: StorageError.self) { try reader.readByte() }
    }

    @Test(
        "Texte kommen heraus, wie sie hineingingen",
        arguments: ["", "§ 16b", "a\0b", "👩‍👩‍👧‍👦", String(repeating: "ä", count: 5000)])
    func texts(_ text: String) throws {
        let bytes = Textliste.encode([text, "", text])
        #expect(try Textliste.decode(bytes) == [text, "", text])
    }

    @Test("Eine andere Version wird nicht gelesen")
    func version() {
        #expect(throws: StorageError.self) { try ByteReader([2], version: 1) }
        #expect(throws: StorageError.self) { try ByteReader([], version: 1) }
    }

    /// Every way to cut or bend the bytes gives an error or some value, never a crash.
    @Test("Beschädigte Bytes bringen nichts zum Absturz")
    func damage() throws {
        let abschnitt = Abschnitt(
            ordnung: 0, bezeichnung: "§ 1", gliederung: ["Teil 1"], text: "Text",
            teile: [
                Abschnittsteil(art: .absatz, pfad: "Abs. 1", bereich: 0..<4),
                Abschnittsteil(art: .satz, pfad: "Abs. 1 Satz 1", bereich: 0..<2),
            ], seitenmarken: [Seitenmarke(offset: 0, seite: 1)],
            tabellen: [Tabelle(bereich: 0..<2, zeilen: [["a", "b"]], kopfzeilen: 1)], fussnoten: ["Fußnote"],
            verweise: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 5")])
        let kaesten = Wortkaesten.encode([
            Wortkasten(abschnitt: 0, bereich: 0..<4, x: 1, y: 2, breite: 3, hoehe: 4)
        ])
        let aufbau = Aufbau.encode(abschnitt)
        for bytes in [aufbau, kaesten] {
            for cut in bytes.indices { decodeAll(Array(bytes[..<cut])) }
            for place in bytes.indices {
                for value in [UInt8(0), 1, 0x7f, 0x80, 0xff] {
                    var bent = bytes
                    bent[place] = value
                    decodeAll(bent)
                }
            }
        }
        var zurueck = Abschnitt(ordnung: 0, bezeichnung: "§ 1", text: "Text")
        try Aufbau.decode(aufbau, into: &zurueck)
        #expect(zurueck == abschnitt)
    }

    private func decodeAll(_ bytes: [UInt8]) {
        var abschnitt = Abschnitt(ordnung: 0, bezeichnung: "", text: "")
        try? Aufbau.decode(bytes, into: &abschnitt)
        _ = try? Wortkaesten.decode(bytes)
        _ = try? Textliste.decode(bytes)
    }

    @Test("Unmögliche Maße werden zu möglichen")
    func impossibleBoxes() throws {
        let kasten = Wortkasten(
            abschnitt: 0, bereich: 0..<0, x: .nan, y: .infinity, breite: -.infinity, hoehe: .greatestFiniteMagnitude)
        let gelesen = try #require(try Wortkaesten.decode(Wortkaesten.encode([kasten])).first)
        #expect(gelesen.x == 0 && gelesen.y == 1e7 && gelesen.breite == -1e7 && gelesen.hoehe == 1e7)
    }
}
