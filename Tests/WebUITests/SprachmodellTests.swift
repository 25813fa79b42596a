// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import WebUI

/// The page of the language model and its switch.
@Suite struct SprachmodellTests {
    private final class Schalter: Sendable {
        let ausDurch = Mutex<String?>(nil)
    }

    private func dependencies(_ schalter: Schalter, fehler: (any Error)? = nil) -> WebDependencies {
        var dependencies = Probe.dependencies()
        dependencies.entwurf = Entwurfszugang(
            bericht: {
                let durch = schalter.ausDurch.withLock { $0 }
                return Entwurfsbericht(
                    modell: "Qwen<3>", wartende: 2,
                    dienste: [
                        .init(name: "Sprachmodell 1", ausfaelle: 0, ruht: false),
                        .init(name: "Sprachmodell 2", ausfaelle: 3, grund: "Der Dienst ist überlastet.", ruht: true),
                    ],
                    ausgeschaltet: durch.map { .init(durch: $0, am: "2026-11-23T12:05:00Z") },
                    sperre: durch.map { "Entwürfe sind ausgeschaltet (durch: \($0))." })
            },
            schalteAus: { durch in
                if let fehler { throw fehler }
                schalter.ausDurch.withLock { $0 = durch }
            }, schalteEin: { schalter.ausDurch.withLock { $0 = nil } })
        return dependencies
    }

    @Test func withoutAModelThePageSaysSo() async throws {
        let seite = try await abruf("/sprachmodell")
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("Es ist kein Sprachmodell eingerichtet."))
    }

    @Test func thePageShowsHowItStands() async throws {
        let seite = try await abruf("/sprachmodell", dependencies(Schalter()))
        #expect(seite.html.fehler == [])
        for wort in [
            "Entwürfe sind eingeschaltet.", "Qwen<3>", "2 Entwürfe", "antwortet, soweit bekannt",
            "3-mal hintereinander ausgefallen, wird gerade nicht gefragt. Zuletzt: Der Dienst ist überlastet.",
        ] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
    }

    @Test func theSwitchTurnsAndNamesTheRole() async throws {
        let schalter = Schalter()
        let app = Application(router: try WebApplication(dependencies: dependencies(schalter)).router())
        try await app.test(.router) { client in
            let seite = try await client.execute(uri: "/sprachmodell", method: .get) { String(buffer: $0.body) }
            let marke = HTMLPruefung(seite).elemente.first { $0.attribute["name"] == "marke" }?.attribute["value"] ?? ""
            let antwort = try await client.execute(
                uri: "/sprachmodell", method: .post, headers: [.init("Sec-Fetch-Site")!: "same-origin"],
                body: ByteBuffer(string: "marke=\(marke)&schalter=aus")
            ) { $0 }
            #expect(antwort.status == .seeOther && antwort.headers[.location] == "/sprachmodell")
            #expect(schalter.ausDurch.withLock { $0 } == "Erlasspflege")
            let danach = try await client.execute(uri: "/sprachmodell", method: .get) { String(buffer: $0.body) }
            let text = HTMLPruefung(danach).text
            #expect(text.contains("Es wird nichts entworfen.") && text.contains("Seit 23.11.2026, 13:05 Uhr."))
            _ = try await client.execute(
                uri: "/sprachmodell", method: .post, headers: [.init("Sec-Fetch-Site")!: "same-origin"],
                body: ByteBuffer(string: "marke=\(marke)&schalter=ein")
            ) { $0 }
            #expect(schalter.ausDurch.withLock { $0 } == nil)
        }
    }

    @Test(arguments: ["", "marke=falsch&schalter=aus"])
    func withoutTheMarkNothingIsSwitched(body: String) async throws {
        let schalter = Schalter()
        let seite = try await abruf(
            "/sprachmodell", dependencies(schalter), method: .post,
            headers: [.init("Sec-Fetch-Site")!: "same-origin"], body: Array(body.utf8))
        #expect(seite.status == 409 && schalter.ausDurch.withLock { $0 } == nil)
        #expect(
            try await abruf("/sprachmodell", dependencies(schalter), method: .post, body: Array(body.utf8)).status
                == 403)
    }
}
