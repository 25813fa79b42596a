// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Asks a server with `/v1/rerank` how well texts answer a question. One attempt: somebody waits.
public struct RerankClient: Sendable {
    private let modell: String
    private let transport: any ModelTransport
    private let frist: Duration

    /// Longest text that is sent, in characters.
    static let hoechstlaenge = 4_000

    /// - Parameters:
    ///   - modell: its name at the server; may be empty where the server has one.
    ///   - transport: to the configured address, the path of the version (`/v1`) included.
    ///   - frist: within which all scores must be there.
    public init(modell: String, transport: any ModelTransport, frist: Duration) {
        self.modell = modell
        self.transport = transport
        self.frist = frist
    }

    /// How well each text answers the question: larger is better, of no fixed scale.
    public func scores(of texts: [String], for query: String) async throws(RerankError) -> [Double] {
        guard !texts.isEmpty else { return [] }
        func form(_ text: String) -> String {
            EmbeddingInput.form(text, praefix: "", hoechstlaenge: Self.hoechstlaenge)
        }
        let body = RerankWire.request(query: form(query), documents: texts.map(form), model: modell)
        let response: TransportResponse
        do {
            response = try await transport.post("/rerank", json: body, frist: frist)
        } catch {
            throw error == .timeout ? .timeout : .unreachable
        }
        guard response.status == 200 else { throw .failed(status: response.status) }
        return try RerankWire.scores(response.body, count: texts.count)
    }
}

/// Why texts were not ranked anew.
public enum RerankError: Error, Sendable, Hashable {
    case unreachable
    case timeout
    case failed(status: Int)
    case malformed(String)

    /// German, a sentence.
    public var grund: String {
        switch self {
        case .unreachable: "Der Dienst für die Nachbewertung antwortet nicht."
        case .timeout: "Der Dienst für die Nachbewertung antwortet nicht rechtzeitig."
        case .failed(let status): "Der Dienst für die Nachbewertung meldet einen Fehler (\(status))."
        case .malformed(let what): "Die Antwort des Dienstes für die Nachbewertung ist nicht lesbar (\(what))."
        }
    }
}
