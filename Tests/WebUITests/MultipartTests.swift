// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import WebUI

@Suite struct MultipartTests {
    /// A part as it was read.
    struct Teil: Hashable {
        var name: String
        var datei: String?
        var inhalt: String
    }

    static let grenze = "----WebKitFormBoundary7MA4YWxk"

    static func formular(_ teile: [(kopf: String, inhalt: String)], grenze: String = grenze) -> [UInt8] {
        Array(
            (teile.map { "--\(grenze)\r\n\($0.kopf)\r\n\r\n\($0.inhalt)\r\n" }.joined() + "--\(grenze)--\r\n").utf8)
    }

    /// Reads a form in chunks of the given sizes, over and over.
    static func lies(
        _ bytes: [UInt8], stuecke: [Int] = [.max], grenze: String = grenze, grenzen: MultipartLeser.Grenzen = .init()
    ) throws -> [Teil] {
        var leser = MultipartLeser(grenze: grenze, grenzen: grenzen)
        var teile: [Teil] = []
        var inhalt: [UInt8] = []
        var (position, nummer) = (0, 0)
        while position < bytes.count {
            let ende = position + min(stuecke[nummer % stuecke.count], bytes.count - position)
            try leser.nimm(bytes[position..<ende]) { ereignis in
                switch ereignis {
                case .teil(let teil): teile.append(Teil(name: teil.name, datei: teil.dateiname, inhalt: ""))
                case .bytes(let bytes): inhalt += bytes
                case .ende:
                    teile[teile.count - 1].inhalt = String(decoding: inhalt, as: UTF8.self)
                    inhalt = []
                }
            }
            (position, nummer) = (ende, nummer + 1)
        }
        try leser.beende()
        return teile
    }

    @Test(arguments: [
        ("form-data; name=\"a\"", Teil(name: "a", datei: nil, inhalt: "x")),
        ("form-data; name=\"dateien\"; filename=\"b.pdf\"", Teil(name: "dateien", datei: "b.pdf", inhalt: "x")),
        ("form-data; name=\"a;b\"; filename=\"c; d=e.pdf\"", Teil(name: "a;b", datei: "c; d=e.pdf", inhalt: "x")),
        ("form-data;name=a;filename=b.pdf", Teil(name: "a", datei: "b.pdf", inhalt: "x")),
        ("FORM-DATA ; NAME = \"a\" ; FileName = \"b\"", Teil(name: "a", datei: "b", inhalt: "x")),
        (
            "form-data; name=\"a\"; filename=\"x.pdf\"; filename*=UTF-8''%C3%84nderung%20%C2%A7.pdf",
            Teil(name: "a", datei: "Änderung §.pdf", inhalt: "x")
        ),
        (
            "form-data; name=\"a\"; filename*=UTF-8'de'%e2%82%ac.pdf; filename=\"x.pdf\"",
            Teil(name: "a", datei: "€.pdf", inhalt: "x")
        ),
        // An unknown character set or broken coding: the plain name counts.
        ("form-data; name=\"a\"; filename=\"x\"; filename*=KOI8-R''%C1", Teil(name: "a", datei: "x", inhalt: "x")),
        ("form-data; name=\"a\"; filename=\"x\"; filename*=UTF-8''%FF", Teil(name: "a", datei: "x", inhalt: "x")),
        ("form-data; name=\"a\"; filename=\"x\"; filename*=abc", Teil(name: "a", datei: "x", inhalt: "x")),
        ("form-data; name=\"a\"; filename=\"Erlass „1“.pdf\"", Teil(name: "a", datei: "Erlass „1“.pdf", inhalt: "x")),
        ("form-data; name=\"a\"; filename=\"%22x%22%0D%0A.pdf\"", Teil(name: "a", datei: "\"x\"  .pdf", inhalt: "x")),
        ("form-data; name=\"a\"; filename=\"b\\\"c;\\\".pdf\"", Teil(name: "a", datei: "b\"c;\".pdf", inhalt: "x")),
        (
            "form-data; name=\"a\"; filename=\"C:\\Akten\\b.pdf\"",
            Teil(name: "a", datei: "C:\\Akten\\b.pdf", inhalt: "x")
        ),
        ("form-data; name=\"a\"; filename=\"\"", Teil(name: "a", datei: "", inhalt: "x")),
        ("form-data; name=\"\"", Teil(name: "", datei: nil, inhalt: "x")),
        ("form-data; name=\"a\"; name=\"b\"", Teil(name: "a", datei: nil, inhalt: "x")),
    ])
    func headersAreReadAsBrowsersWriteThem(kopf: String, teil: Teil) throws {
        let bytes = Self.formular([
            ("Content-Type: application/pdf\r\ncontent-disposition: \(kopf)", "x")
        ])
        #expect(try Self.lies(bytes) == [teil])
    }

    @Test(arguments: ["form-data", "attachment; name=\"a\"", "", "form-data; filename=\"x\""])
    func aPartWithoutANameIsRefused(kopf: String) {
        let bytes = Self.formular([("Content-Disposition: \(kopf)", "x")])
        #expect(throws: MultipartFehler.kopfUnlesbar) { try Self.lies(bytes) }
    }

    static let inhalte = [
        "", "\r\n", "\r", "-", "--", "\r\n--", "\r\n--\(grenze.dropLast())", "\r\n--\(grenze)x", "\r\n--\(grenze)-x",
        "\n--\(grenze)\n", "--\(grenze)--", "\r\n--\(grenze) \t x", "a\r\n\r\nb",
        String(repeating: "\r\n--", count: 90),
        "\r\n--\(grenze)" + String(repeating: " ", count: 80) + "\r\n", "Zwei\r\nZeilen\r\n",
    ]

    @Test(arguments: inhalte)
    func contentThatLooksLikeABoundaryIsContent(inhalt: String) throws {
        let bytes = Self.formular([("Content-Disposition: form-data; name=\"a\"", inhalt), (Self.datei, "ende")])
        for stuecke in [[Int.max], [1], [2], [3, 1], [7], [64]] {
            #expect(
                try Self.lies(bytes, stuecke: stuecke) == [
                    Teil(name: "a", datei: nil, inhalt: inhalt), Teil(name: "d", datei: "d.txt", inhalt: "ende"),
                ], "chunks \(stuecke)")
        }
    }

    static let datei = "Content-Disposition: form-data; name=\"d\"; filename=\"d.txt\"\r\nContent-Type: text/plain"

    @Test func anyChunkingGivesTheSameParts() throws {
        var zufall = Zufall(samen: 7)
        let alphabet = ["a", "\r", "\n", "-", "--", Self.grenze, "\r\n--", " ", "ä", "\r\n"]
        for lauf in 0..<400 {
            let teile = (0..<Int.random(in: 0...4, using: &zufall)).map { nummer in
                (
                    kopf: "Content-Disposition: form-data; name=\"\(nummer)\"; filename=\"\(lauf).txt\"",
                    inhalt: (0..<Int.random(in: 0...30, using: &zufall)).map { _ in
                        alphabet.randomElement(using: &zufall) ?? ""
                    }.joined()
                )
            }
            let gueltig = teile.filter { !$0.inhalt.contains("\r\n--\(Self.grenze)") }
            let bytes = Self.formular(gueltig)
            let stuecke = (0..<8).map { _ in Int.random(in: 1...40, using: &zufall) }
            let gelesen = try Self.lies(bytes, stuecke: stuecke)
            #expect(gelesen.map(\.inhalt) == gueltig.map(\.inhalt), "run \(lauf), chunks \(stuecke)")
            #expect(gelesen.map(\.name) == gueltig.map { String($0.kopf.split(separator: "\"")[1]) })
        }
    }

    @Test func damagedFormsGiveAnErrorAndNeverMoreThanWasSent() {
        var zufall = Zufall(samen: 11)
        let heil = Self.formular(Self.inhalte.map { (Self.datei, $0) })
        for _ in 0..<600 {
            var bytes = heil
            for _ in 0..<Int.random(in: 1...12, using: &zufall) {
                switch Int.random(in: 0...2, using: &zufall) {
                case 0:
                    bytes[Int.random(in: 0..<bytes.count, using: &zufall)] = UInt8.random(in: 0...255, using: &zufall)
                case 1: bytes.removeSubrange(..<Int.random(in: 0...min(40, bytes.count - 1), using: &zufall))
                default: bytes.removeLast(Int.random(in: 0...min(40, bytes.count - 1), using: &zufall))
                }
            }
            let stuecke = [Int.random(in: 1...99, using: &zufall), Int.random(in: 1...9, using: &zufall)]
            guard let teile = try? Self.lies(bytes, stuecke: stuecke) else { continue }
            #expect(teile.reduce(0) { $0 + $1.inhalt.unicodeScalars.count } <= bytes.count)
        }
        for laenge in [0, 1, 50, 3_000] {
            let bytes = (0..<laenge).map { _ in UInt8.random(in: 0...255, using: &zufall) }
            #expect(throws: MultipartFehler.self) { try Self.lies(bytes, stuecke: [13]) }
        }
    }

    @Test func everyCutIsNoticed() throws {
        let bytes = Self.formular([(Self.datei, "abc"), (Self.datei, "def")])
        // The last line break is optional.
        for laenge in 0..<(bytes.count - 2) {
            #expect(throws: MultipartFehler.abgebrochen, "cut at \(laenge)") {
                try Self.lies(Array(bytes[..<laenge]))
            }
        }
        #expect(try Self.lies(bytes.dropLast(2) + []).count == 2)
    }

    @Test func limitsHold() throws {
        let lang = "Content-Disposition: form-data; name=\"a\"; filename=\"\(String(repeating: "x", count: 500))\""
        #expect(throws: MultipartFehler.kopfUnlesbar) {
            try Self.lies(Self.formular([(lang, "x")]), stuecke: [50], grenzen: .init(kopf: 300))
        }
        #expect(throws: MultipartFehler.zuVieleTeile) {
            try Self.lies(
                Self.formular([(Self.datei, ""), (Self.datei, ""), (Self.datei, "")]), grenzen: .init(teile: 2))
        }
        #expect(throws: MultipartFehler.keinFormular) {
            try Self.lies(
                Array(String(repeating: "Vorspann ", count: 99).utf8), stuecke: [9], grenzen: .init(kopf: 300))
        }
        let mitVorspann =
            Array("Das ist ein Formular.\r\n".utf8) + Self.formular([(Self.datei, "x")]) + Array("Ende".utf8)
        #expect(try Self.lies(mitVorspann).map(\.inhalt) == ["x"])
    }

    @Test(
        arguments: [
            ("multipart/form-data; boundary=abc", "abc"),
            ("multipart/form-data; charset=utf-8; boundary=\"a b:c\"", "a b:c"),
            ("Multipart/Form-Data;boundary=x", "x"), ("multipart/mixed; boundary=abc", nil), ("text/plain", nil),
            ("multipart/form-data", nil), ("multipart/form-data; boundary=", nil),
            ("multipart/form-data; boundary=\"a \"", nil),
            ("multipart/form-data; boundary=ü", nil), (nil, nil),
            ("multipart/form-data; boundary=" + String(repeating: "x", count: 71), nil),
        ] as [(String?, String?)])
    func theBoundaryStandsInTheHeader(header: String?, grenze: String?) {
        #expect(Kopffeld.grenze(contentType: header) == grenze)
    }
}

/// Random numbers that are the same in every run.
struct Zufall: RandomNumberGenerator {
    private var zustand: UInt64

    init(samen: UInt64) {
        zustand = samen
    }

    mutating func next() -> UInt64 {
        zustand &+= 0x9e37_79b9_7f4a_7c15
        var z = zustand
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
