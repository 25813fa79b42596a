// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import TestKit
import Testing

@testable import LanguageModels

@Suite struct EventStreamParserTests {
    private func ereignisse(_ stuecke: [[UInt8]]) throws -> [String] {
        var parser = EventStreamParser()
        var result: [String] = []
        for stueck in stuecke { result += try parser.nimm(stueck) }
        return result + [parser.ende()].compactMap(\.self)
    }

    static let stroeme: [(String, [String])] = [
        ("data: eins\n\n", ["eins"]),
        ("data:eins\n\n", ["eins"]),
        ("data:  eins\n\n", [" eins"]),
        ("data: eins\r\n\r\ndata: zwei\r\n\r\n", ["eins", "zwei"]),
        ("data: eins\r\rdata: zwei\r\r", ["eins", "zwei"]),
        ("data: eins\ndata: zwei\n\n", ["eins\nzwei"]),
        (": ping\n\ndata: eins\n\n: pong\n", ["eins"]),
        ("event: message\nid: 7\nretry: 10\ndata: eins\n\n", ["eins"]),
        ("\u{FEFF}data: eins\n\n", ["eins"]),
        ("data\n\n", [""]),
        ("data:\n\n", [""]),
        ("\n\n\n", []),
        ("daten: eins\n\n", []),
        ("data: Aufenthaltserlaubnis für „Ärzte“ 🙂\n\n", ["Aufenthaltserlaubnis für „Ärzte“ 🙂"]),
        ("data: eins\n\ndata: zwei", ["eins", "zwei"]),
        ("data: eins\n", ["eins"]),
        ("", []),
    ]

    @Test(arguments: stroeme)
    func readsEvents(strom: String, erwartet: [String]) throws {
        #expect(try ereignisse([Array(strom.utf8)]) == erwartet)
    }

    /// Wherever the network cuts the bytes, also inside of „ä“, the events are the same.
    @Test(arguments: stroeme)
    func cutsMakeNoDifference(strom: String, erwartet: [String]) throws {
        let bytes = Array(strom.utf8)
        #expect(try ereignisse(bytes.map { [$0] }) == erwartet)
        for schnitt in bytes.indices {
            #expect(try ereignisse([Array(bytes[..<schnitt]), Array(bytes[schnitt...])]) == erwartet)
        }
    }

    @Test func aLineWithoutEndIsRefused() {
        var parser = EventStreamParser()
        #expect(throws: ChatError.self) {
            try parser.nimm(Array("data: ".utf8) + [UInt8](repeating: 65, count: 2 << 20))
        }
    }

    @Test func anEventWithoutEndIsRefused() {
        var parser = EventStreamParser()
        let zeile = Array("data: \(String(repeating: "A", count: 1_000))\n".utf8)
        #expect(throws: ChatError.self) { for _ in 0..<2_000 { _ = try parser.nimm(zeile) } }
    }
}
