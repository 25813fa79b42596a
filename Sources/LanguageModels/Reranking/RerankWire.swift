// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// `POST /v1/rerank` as Jina defined it and llama.cpp, vLLM and others answer it.
enum RerankWire {
    private struct Request: Encodable {
        let model: String
        let query: String
        let documents: [String]
        let topN: Int

        enum CodingKeys: String, CodingKey {
            case model, query, documents
            case topN = "top_n"
        }
    }

    private struct Response: Decodable {
        let results: [Item]

        struct Item: Decodable {
            let index: Int
            let relevanceScore: Double

            enum CodingKeys: String, CodingKey {
                case index
                case relevanceScore = "relevance_score"
            }
        }
    }

    static func request(query: String, documents: [String], model: String) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        let body = Request(model: model, query: query, documents: documents, topN: documents.count)
        // Strings always encode.
        return (try? encoder.encode(body)).map(Array.init) ?? []
    }

    /// The scores in the order of the documents.
    static func scores(_ body: [UInt8], count: Int) throws(RerankError) -> [Double] {
        guard let response = try? JSONDecoder().decode(Response.self, from: Data(body)) else {
            throw .malformed("kein JSON mit „results“")
        }
        var scores = [Double?](repeating: nil, count: count)
        for item in response.results {
            guard scores.indices.contains(item.index), scores[item.index] == nil, item.relevanceScore.isFinite else {
                throw .malformed("falsche Nummer oder Zahl")
            }
            scores[item.index] = item.relevanceScore
        }
        let all = scores.compactMap(\.self)
        guard all.count == count else { throw .malformed("\(all.count) statt \(count) Werte") }
        return all
    }
}
