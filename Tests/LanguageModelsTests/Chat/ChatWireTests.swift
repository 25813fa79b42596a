// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import LanguageModels

@Suite struct ChatWireTests {
    private static let schema: JSONWert = ["type": "object", "properties": ["aussagen": ["type": "array"]]]

    private func object(_ json: [UInt8]) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    }

    @Test func aRequestNamesModelMessagesAndLimits() throws {
        let anfrage = ChatAnfrage(
            [.init(.system, "Regeln"), .init(.user, "Frage „mit“ Zeichen\n")], hoechstens: 300, schema: Self.schema)
        let mit = try object(ChatWire.request(anfrage, modell: "m", mitSchema: true))
        #expect(mit["model"] as? String == "m")
        #expect(mit["stream"] as? Bool == true)
        #expect(mit["max_tokens"] as? Int == 300)
        #expect(mit["temperature"] as? Double == 0)
        let messages = try #require(mit["messages"] as? [[String: String]])
        #expect(messages.map { $0["role"] } == ["system", "user"])
        #expect(messages[1]["content"] == "Frage „mit“ Zeichen\n")
        let format = try #require(mit["response_format"] as? [String: Any])
        let json = try #require(format["json_schema"] as? [String: Any])
        #expect((json["schema"] as? [String: Any])?["type"] as? String == "object")
        let ohne = try object(ChatWire.request(anfrage, modell: "m", mitSchema: false))
        #expect(ohne["response_format"] == nil)
    }

    @Test(arguments: [
        (#"{"choices":[{"delta":{"content":"Ja"}}]}"#, ChatWire.Ereignis.text("Ja")),
        (#"{"choices":[{"delta":{"role":"assistant","content":null},"finish_reason":null}]}"#, .nichts),
        (#"{"choices":[{"delta":{"role":"assistant","content":""}}]}"#, .nichts),
        (#"{"choices":[{"delta":{"reasoning_content":"denkt"}}]}"#, .nichts),
        (#"{"choices":[],"usage":{"total_tokens":5}}"#, .nichts),
        (#"{"choices":[{"delta":{},"finish_reason":"stop"}]}"#, .ende(text: "", grund: "stop")),
        (#"{"choices":[{"delta":{"content":"."},"finish_reason":"length"}]}"#, .ende(text: ".", grund: "length")),
        (#"{"choices":[{"message":{"content":"Ganz"},"finish_reason":"stop"}]}"#, .ende(text: "Ganz", grund: "stop")),
        (#"{"error":{"message":"context too long","code":400}}"#, .fehler("context too long")),
        (#"{"error":"voll"}"#, .fehler("voll")),
        (#"{"error":{"code":5}}"#, .fehler("ohne Angabe")),
        ("[DONE]", .schluss),
    ])
    func eventsAreRead(daten: String, ereignis: ChatWire.Ereignis) throws {
        #expect(try ChatWire.ereignis(daten) == ereignis)
    }

    @Test(arguments: [
        "", "{", "null", "[]", "{}", #"{"choices":5}"#, #"{"choices":[{"delta":{"content":5}}]}"#, "<html>",
    ])
    func whatIsNoEventIsAnError(daten: String) {
        #expect(throws: ChatError.self) { try ChatWire.ereignis(daten) }
    }

    @Test func estimatesGrowWithTheText() {
        let satz = "Die Aufenthaltserlaubnis wird verlängert. "
        let einer = Tokenschaetzung.tokens(satz)
        #expect((8...20).contains(einer))
        #expect(Tokenschaetzung.tokens(String(repeating: satz, count: 50)) > 45 * (einer - 2))
        #expect(Tokenschaetzung.tokens("12345678") >= 8)
        #expect(Tokenschaetzung.tokens([ChatNachricht(.user, satz)]) > einer)
    }
}
