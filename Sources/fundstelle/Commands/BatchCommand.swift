// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import ArgumentParser
import Corpus
import Foundation
import Norms
import Retrieval

/// `fundstelle batch`: many questions from standard input, one JSON object a line, answered in order.
struct BatchCommand: AsyncParsableCommand {
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case search
        case ask
        case regelungen
    }

    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: "Viele Fragen auf einmal: JSON-Zeilen hinein, JSON-Zeilen heraus.")

    @Argument(help: "search, ask oder regelungen")
    var kind: Kind

    func run() async throws {
        let app = try await Application.open()
        while let line = readLine(strippingNewline: true) {
            if line.allSatisfy(\.isWhitespace) { continue }
            // Written at once, not when a buffer is full: the caller may wait for each answer.
            try FileHandle.standardOutput.write(contentsOf: Data((try await answer(line, app) + "\n").utf8))
        }
    }

    private func answer(_ line: String, _ app: Application) async throws -> String {
        let question: Question
        do {
            question = try JSONDecoder().decode(Question.self, from: Data(line.utf8))
        } catch {
            return try JSONOutput.line(Fault(fehler: "Die Zeile ist kein JSON mit „id“ und „query“: \(error)"))
        }
        let clock = ContinuousClock()
        let start = clock.now
        switch kind {
        case .search:
            let hits = try await app.search.search(question.request).hits
            return try JSONOutput.line(
                Found(id: question.id, hits: hits, ms: (clock.now - start).milliseconds))
        case .ask:
            let antwort = try await app.answerer.antwort(
                auf: question.query, zuvor: question.zuvor, stichtag: question.stichtag ?? Clock.heute())
            return try JSONOutput.line(
                Answered(id: question.id, antwort: antwort, ms: (clock.now - start).milliseconds))
        case .regelungen:
            let ergebnis = try await app.regelungsauskunft.regelungen(question.request)
            return try JSONOutput.line(
                Regulated(
                    id: question.id, regelungen: ergebnis.funde,
                    dateien: Set(ergebnis.treffer.map(\.fassung.eingespielteDatei)).sorted(),
                    ms: (clock.now - start).milliseconds))
        }
    }

    private struct Question: Decodable {
        let id: BatchID
        let query: String
        let zuvor: String?
        let stichtag: Stichtag?
        let limit: Int?
        let auchAusserKraft: Bool?

        var request: SearchRequest {
            SearchRequest(
                frage: query, zuvor: zuvor, stichtag: stichtag ?? Clock.heute(), limit: min(max(1, limit ?? 10), 100),
                auchAusserKraft: auchAusserKraft ?? false)
        }
    }

    private struct Regulated: Encodable {
        let id: BatchID
        let regelungen: [Regelungsfund]
        /// Files whose passages were looked at.
        let dateien: [String]
        let ms: Double
    }

    private struct Found: Encodable {
        let id: BatchID
        let hits: [Hit]
        let ms: Double
    }

    private struct Answered: Encodable {
        let id: BatchID
        let antwort: Antwort
        let ms: Double
    }

    private struct Fault: Encodable {
        let fehler: String
    }
}

/// The caller's own id, given back as it came: text or number.
enum BatchID: Codable, Hashable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        }
    }
}

extension Duration {
    /// In milliseconds, with fractions.
    var milliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}
