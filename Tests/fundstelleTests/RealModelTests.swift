// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import LanguageModels
import ModelServers
import Synchronization
import TestKit
import Testing

/// The wire format, streaming and the schema, against a real server.
@Suite(.enabled(if: EchtesModell.istDa, Comment(rawValue: EchtesModell.fehlt)), .serialized)
struct RealModelTests {
    private static let schema: JSONWert = [
        "type": "object", "additionalProperties": false, "required": ["aussagen"],
        "properties": [
            "aussagen": [
                "type": "array", "minItems": 1, "maxItems": 2,
                "items": [
                    "type": "object", "additionalProperties": false, "required": ["text", "quellen"],
                    "properties": [
                        "text": ["type": "string", "maxLength": 80],
                        "quellen": ["type": "array", "minItems": 1, "maxItems": 1, "items": ["enum": ["Q1"]]],
                    ],
                ],
            ]
        ],
    ]

    private func client(ersterTeil: Duration = .seconds(120)) throws -> ChatClient {
        let adresse = try #require(EchtesModell.adresse.flatMap(Modelladresse.init))
        return ChatClient(
            server: [
                ChatServer(name: "echt", modell: EchtesModell.modell, transport: HTTPModelTransport(adresse: adresse))
            ], geduld: .init(ersterTeil: ersterTeil))
    }

    private func anfrage(_ text: String, schema: JSONWert? = nil) -> ChatAnfrage {
        ChatAnfrage([ChatNachricht(.user, text)], hoechstens: 160, schema: schema)
    }

    @Test func itStreamsWordByWord() async throws {
        let stuecke = Mutex<[String]>([])
        let antwort = try await client().antworte(anfrage("Zähle von eins bis fünf.")) { fortschritt in
            if case .text(let text) = fortschritt { stuecke.withLock { $0.append(text) } }
        }
        #expect(!antwort.text.isEmpty)
        #expect(stuecke.withLock { $0.count } > 3)
        #expect(stuecke.withLock { $0.joined() } == antwort.text)
    }

    @Test func itKeepsToTheSchema() async throws {
        let antwort = try await client().antworte(
            anfrage("Die Gebühr beträgt 29 Euro [Q1]. Wie hoch ist die Gebühr?", schema: Self.schema)
        ) { _ in }
        guard antwort.ende == .fertig else { return }
        let aussagen = LooseJSON.elemente(in: antwort.text, unter: "aussagen")
        #expect(!aussagen.isEmpty)
        #expect(aussagen.allSatisfy { $0["text"]?.alsText != nil && $0["quellen"]?.alsListe == [.text("Q1")] })
    }

    @Test func itIsGivenUpWhenTheFirstWordIsLate() async throws {
        let client = try client(ersterTeil: .milliseconds(1))
        await #expect(throws: ChatError.self) { _ = try await client.antworte(self.anfrage("Hallo")) { _ in } }
    }

    /// What the reader sees of a real model's draft stands in the source, number for number.
    @Test func whatIsShownOfADraftIsInTheSource() throws {
        let program = try Program()
        let eingang = try program.write(
            """
            Ministerium für Inneres des Landes Mittelmark
            Aktenzeichen: 31-26.7-1
            Auenstadt, 12.02.2025
            Betreff: Gebühr für die Verpflichtungserklärung

            1. Für die Verpflichtungserklärung beträgt die Gebühr 29 Euro. Sie kann in Härtefällen auf 15 Euro ermäßigt werden.
            """, to: "erlass.txt")
        program.environment = ["FUNDSTELLE_LAND": "Mittelmark"]
        #expect(try program.run("import", eingang).status == 0)
        let antwort = try program.run("ask", "Wie hoch ist die Gebühr für die Verpflichtungserklärung?", "--json")
            .object()
        let aussagen = try #require(antwort["aussagen"] as? [[String: Any]])
        #expect(!aussagen.isEmpty)
        for aussage in aussagen {
            let text = try #require(aussage["text"] as? String)
            let zahlen = text.matches(of: /\d+/).map { String($0.output) }
            #expect(zahlen.allSatisfy { ["29", "15"].contains($0) }, "\(text)")
            #expect(aussage["pruefstand"] as? String != "nichtBelegt")
        }
    }
}
