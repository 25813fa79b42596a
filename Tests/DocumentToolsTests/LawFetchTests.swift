// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import DocumentTools
import Hummingbird
import HummingbirdTesting
import Ingestion
import Testing

/// Fetching a law, against a server of our own on this machine.
@Suite struct LawFetchTests {
    private func withServer(_ body: @Sendable @escaping (LawFetch) async throws -> Void) async throws {
        let router = Router()
        router.get("aufenthg_2004/xml.zip") { _, _ in ByteBuffer(bytes: [0x50, 0x4B, 3, 4]) }
        router.get("riesig/xml.zip") { _, _ in ByteBuffer(repeating: 0, count: LawFetch.maxBytes + 1) }
        try await Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
            .test(.live) { client in
                let port = try #require(client.port)
                try await body(LawFetch(adresse: "http://127.0.0.1:\(port)/"))
            }
    }

    @Test func givesTheArchive() async throws {
        try await withServer { fetch in
            let archiv = try await fetch.archiv("aufenthg_2004")
            #expect(archiv == [0x50, 0x4B, 3, 4])
        }
    }

    @Test func aMissingLawIsRefusedWithItsAddress() async throws {
        try await withServer { fetch in
            let error = await #expect(throws: Ablehnung.self) { try await fetch.archiv("gibtesnicht") }
            #expect(error?.grund.contains("404") == true)
        }
    }

    @Test func anArchiveThatIsTooLargeIsRefused() async throws {
        try await withServer { fetch in
            await #expect(throws: Ablehnung.self) { try await fetch.archiv("riesig") }
        }
    }

    @Test(arguments: ["", "../etc", "a/b", "A", "x?y", "ä", String(repeating: "a", count: 101)])
    func anythingButAShortNameIsRefusedBeforeAnyRequest(name: String) async {
        let error = await #expect(throws: Ablehnung.self) {
            try await LawFetch(adresse: "http://127.0.0.1:1").archiv(name)
        }
        #expect(error?.art == .unbekanntesFormat)
    }

    @Test func aServerThatIsNotThereIsNamed() async {
        let error = await #expect(throws: Ablehnung.self) {
            try await LawFetch(adresse: "http://127.0.0.1:1").archiv("aufenthg_2004")
        }
        #expect(error?.grund.contains("127.0.0.1:1") == true)
    }
}
