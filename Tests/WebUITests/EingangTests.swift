// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import TestKit
import Testing
import WebUI

@Suite struct EingangTests {
    private static let typ = "multipart/form-data; boundary=\(MultipartTests.grenze)"
    private static let eigene: HTTPFields = [.contentType: typ, .init("Sec-Fetch-Site")!: "same-origin"]

    private func datei(_ name: String, _ inhalt: String) -> (kopf: String, inhalt: String) {
        ("Content-Disposition: form-data; name=\"dateien\"; filename=\"\(name)\"", inhalt)
    }

    private func feld(_ name: String, _ wert: String) -> (kopf: String, inhalt: String) {
        ("Content-Disposition: form-data; name=\"\(name)\"", wert)
    }

    private func sende(
        _ teile: [(kopf: String, inhalt: String)], _ zugang: Eingangszugang, headers: HTTPFields = eigene
    ) async throws -> Abruf {
        try await abruf(
            "/eingang", Probe.dependencies(eingang: zugang), method: .post, headers: headers,
            body: MultipartTests.formular(teile))
    }

    @Test func severalFilesAreTakenInAtOnce() async throws {
        let zugang = Probeeingang.leer()
        let antwort = try await sende(
            [
                feld("land", " Bund "), feld("normgeber", ""), datei("a.pdf", "Eins"), datei("Ordner\\b.pdf", "Zwei"),
                datei("", ""),
            ],
            zugang)
        #expect(antwort.status == 303)
        #expect(antwort.headers[.location] == "/eingang/verlauf?angenommen=2")
        let posten = try await zugang.korb.posten(.init([.wartet]))
        #expect(posten.map(\.ort.datei) == ["a.pdf", "b.pdf"])
        #expect(posten.allSatisfy { $0.quelle == .upload && $0.vorgabe == .init(land: "Bund") })
        #expect(Set(posten.map(\.ort.ordner)).count == 1)
        let inhalte = posten.compactMap(\.ablage).compactMap { zugang.ablage.bytes($0) }
        #expect(inhalte == [Array("Eins".utf8), Array("Zwei".utf8)])
    }

    @Test func equalNamesNeverReplaceEachOther() async throws {
        let zugang = Probeeingang.leer()
        for _ in 0..<2 {
            _ = try await sende([datei("scan.pdf", "Eins"), datei("scan.pdf", "Zwei")], zugang)
        }
        let orte = try await zugang.korb.posten(.init([.wartet])).map(\.ort)
        #expect(Set(orte).count == 4)
    }

    @Test func tooLargeAndEmptyFilesAreNamed() async throws {
        let zugang = Probeeingang.leer(groesste: 10)
        let antwort = try await sende(
            [datei("groß.pdf", "12345678901"), datei("gut.pdf", "1234567890"), datei("leer & nichts.pdf", "")], zugang)
        let ort = try #require(antwort.headers[.location])
        #expect(try await zugang.korb.posten(.init([.wartet])).map(\.ort.datei) == ["gut.pdf"])
        let seite = try await abruf(ort, Probe.dependencies(eingang: zugang))
        #expect(seite.html.text.contains("1 Datei ist angenommen"))
        #expect(seite.html.text.contains("„groß.pdf“ ist größer als"))
        #expect(seite.html.text.contains("„leer & nichts.pdf“ ist leer"))
    }

    @Test func aBrokenTransferLeavesNothing() async throws {
        let zugang = Probeeingang.leer()
        let bytes = MultipartTests.formular([datei("a.pdf", "Eins"), datei("b.pdf", "Zwei")])
        let antwort = try await abruf(
            "/eingang", Probe.dependencies(eingang: zugang), method: .post, headers: Self.eigene,
            body: bytes.dropLast(20) + [])
        #expect(antwort.status == 400)
        #expect(antwort.html.text.contains("brach vor dem Ende ab"))
        #expect(try await zugang.korb.posten(.init([.wartet])).isEmpty)
    }

    @Test func tooManyFilesAreRefusedAsAWhole() async throws {
        let zugang = Probeeingang.leer()
        let antwort = try await sende((0..<503).map { datei("\($0).pdf", "x") }, zugang)
        #expect(antwort.status == 400 && antwort.html.text.contains("höchstens 500 Dateien"))
        #expect(try await zugang.korb.posten(.init([.wartet])).isEmpty)
    }

    @Test func whatIsNoFormIsRefused() async throws {
        let antwort = try await abruf(
            "/eingang", method: .post, headers: [.init("Sec-Fetch-Site")!: "same-origin"], body: [1, 2, 3])
        #expect(antwort.status == 400 && antwort.html.text.contains("Hochladen nicht gelungen"))
    }

    @Test(
        arguments: [
            (["Sec-Fetch-Site": "same-origin"], 303), (["Sec-Fetch-Site": "cross-site"], 403),
            (["Sec-Fetch-Site": "same-site"], 403), (["Sec-Fetch-Site": "none"], 403),
            (["Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"], 403),
            (["Origin": "http://localhost"], 303), (["Origin": "https://LOCALHOST"], 303),
            (["Origin": "http://localhost:8080"], 403), (["Origin": "http://boese.example"], 403),
            (["Origin": "http://localhost.boese.example"], 403), (["Origin": "null"], 403), ([:], 403),
        ] as [([String: String], Int)])
    func onlyOwnPagesMaySend(kopf: [String: String], status: Int) async throws {
        var headers: HTTPFields = [.contentType: Self.typ, .init("Host")!: "localhost"]
        for (name, wert) in kopf { headers[.init(name)!] = wert }
        let zugang = Probeeingang.leer()
        let antwort = try await sende([datei("a.pdf", "Eins")], zugang, headers: headers)
        #expect(antwort.status == status)
        #expect(try await zugang.korb.posten(.init([.wartet])).count == (status == 303 ? 1 : 0))
    }

    @Test func progressShowsEverythingThatMatters() async throws {
        let zugang = try await Probeeingang.voll()
        for uri in ["/eingang", "/eingang/verlauf"] {
            let seite = try await abruf(uri, Probe.dependencies(eingang: zugang))
            #expect(seite.html.fehler == [])
            let text = seite.html.text
            #expect(text.contains("1 Datei wird gelesen, 12 warten."))
            #expect(text.contains("6 Dokumente je Minute · noch etwa 5 Minuten"))
            #expect(text.contains("und 2 weitere"))
            #expect(text.contains("5 aufgenommen, 2 nicht aufgenommen"))
            #expect(text.contains("Seite 2 hat keinen Text."))
            #expect(text.contains("Leer <5>."))
            #expect(text.contains("„kaputt <b>.pdf“ wurde nicht aufgenommen."))
            #expect(seite.html.verweise.contains("/f/\(Probebestand.erlass)/0"))
            #expect(seite.koerper.contains("http-equiv=\"refresh\"") == (uri == "/eingang/verlauf"))
        }
        let fertig = try await abruf("/eingang/verlauf", Probe.dependencies(eingang: Probeeingang.leer()))
        #expect(!fertig.koerper.contains("http-equiv=\"refresh\""))
        #expect(fertig.html.text.contains("Es wartet nichts"))
    }

    @Test func newsComeAsAStream() async throws {
        let zugang = try await Probeeingang.voll()
        let strom = try await abruf("/eingang/strom", Probe.dependencies(eingang: zugang))
        #expect(strom.headers[.contentType] == "text/event-stream; charset=utf-8")
        let ereignisse = strom.koerper.split(separator: "\n\n")
        #expect(ereignisse.count == 1, "nothing has changed meanwhile")
        #expect(ereignisse.first?.split(separator: "\n").allSatisfy { $0.hasPrefix("data: ") } == true)
        #expect(strom.koerper.contains("12 warten"))
    }

    @Test func aRejectedFileCanBeReadAgain() async throws {
        let zugang = try await Probeeingang.voll()
        let id = try #require(try await zugang.korb.posten(.init([.abgelehnt])).first).id
        let antwort = try await abruf(
            "/eingang/\(id)/wiederholen", Probe.dependencies(eingang: zugang), method: .post,
            headers: [.init("Sec-Fetch-Site")!: "same-origin"])
        #expect(antwort.status == 303)
        #expect(try await zugang.korb.posten(.init([.abgelehnt])).isEmpty)
        let fremd = try await abruf("/eingang/\(id)/wiederholen", Probe.dependencies(eingang: zugang), method: .post)
        #expect(fremd.status == 403)
    }
}
