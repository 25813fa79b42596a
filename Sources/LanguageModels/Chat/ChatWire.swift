// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// `POST /v1/chat/completions` as OpenAI defines it and llama.cpp, vLLM and Ollama answer it.
enum ChatWire {
    /// What one event of the stream says.
    enum Ereignis: Equatable {
        case text(String)
        /// Why the model came to its end: `stop`, `length` …
        case ende(text: String, grund: String)
        case fehler(String)
        /// `[DONE]`
        case schluss
        /// Something that says nothing here (role, usage).
        case nichts
    }

    private struct Chunk: Decodable {
        struct Choice: Decodable {
            struct Content: Decodable { let content: String? }
            let delta: Content?
            let message: Content?
            let finishReason: String?

            enum CodingKeys: String, CodingKey {
                case delta
                case message
                case finishReason = "finish_reason"
            }
        }

        let choices: [Choice]?
    }

    private struct Failure: Decodable {
        struct Reason: Decodable { let message: String? }
        let error: Reason
    }

    private struct PlainFailure: Decodable { let error: String }

    /// - Parameter mitSchema: whether the server is asked to keep to the schema.
    static func request(_ anfrage: ChatAnfrage, modell: String, mitSchema: Bool) -> [UInt8] {
        var felder: [String: JSONWert] = [
            "model": .text(modell), "stream": true, "temperature": .zahl(anfrage.temperatur),
            "max_tokens": .zahl(Double(anfrage.hoechstens)),
            "messages": .liste(
                anfrage.nachrichten.map { ["role": .text($0.rolle.rawValue), "content": .text($0.text)] }),
        ]
        if mitSchema, let schema = anfrage.schema {
            felder["response_format"] = [
                "type": "json_schema", "json_schema": ["name": "antwort", "strict": true, "schema": schema],
            ]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(JSONWert.objekt(felder))).map(Array.init) ?? []
    }

    /// - Throws: `ChatError.malformed` if it is no JSON of this kind.
    static func ereignis(_ daten: String) throws(ChatError) -> Ereignis {
        if daten == "[DONE]" { return .schluss }
        let data = Data(daten.utf8)
        if let fehler = fehler(data) { return .fehler(fehler) }
        guard let chunk = try? JSONDecoder().decode(Chunk.self, from: data), let choices = chunk.choices else {
            throw .malformed("kein JSON mit „choices“")
        }
        guard let choice = choices.first else { return .nichts }
        let text = choice.delta?.content ?? choice.message?.content ?? ""
        if let grund = choice.finishReason { return .ende(text: text, grund: grund) }
        return text.isEmpty ? .nichts : .text(text)
    }

    /// The first words of the server's own message; empty if there is none.
    static func message(_ body: [UInt8]) -> String { fehler(Data(body.prefix(64 << 10))) ?? "" }

    private static func fehler(_ data: Data) -> String? {
        let decoder = JSONDecoder()
        let object = (try? decoder.decode(Failure.self, from: data)).map { $0.error.message ?? "ohne Angabe" }
        let message = object ?? (try? decoder.decode(PlainFailure.self, from: data))?.error
        return message.map { String($0.prefix(200)) }
    }
}
