// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Foundation
import Hummingbird
import Norms

/// What a program asks of a check list: `{"anliegen":"studium","stichtag":"2026-11-30","fakten":{"alter":46}}`.
struct Pruefanfrage: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case anliegen, stichtag, fakten }

    private struct Name: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init?(intValue: Int) { nil }
        init(stringValue: String) { self.stringValue = stringValue }
    }

    let anliegen: String
    let stichtag: String?
    let fakten: [String: Faktangabe]

    init(from decoder: any Decoder) throws {
        for name in try decoder.container(keyedBy: Name.self).allKeys where Key(rawValue: name.stringValue) == nil {
            throw Problem(
                .unprocessableContent, "Unbekannte Angabe",
                "„\(name.stringValue)“ gibt es hier nicht. Möglich sind: "
                    + "\(Key.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        let container = try decoder.container(keyedBy: Key.self)
        anliegen = try container.decode(String.self, forKey: .anliegen)
        stichtag = try container.decodeIfPresent(String.self, forKey: .stichtag)
        fakten = try container.decodeIfPresent([String: Faktangabe].self, forKey: .fakten) ?? [:]
    }

    /// Bytes; far more than all facts of a check list.
    private static let groesste = 64 * 1024

    /// - Throws: `Problem` for what is no JSON, too long or has other keys.
    static func lies(_ request: Request) async throws -> Pruefanfrage {
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/json") ?? false else {
            throw Problem(
                .unsupportedMediaType, "Kein JSON", "Bitte als „Content-Type: application/json“ senden.")
        }
        guard let body = try? await request.body.collect(upTo: groesste) else {
            throw Problem(
                .contentTooLarge, "Anfrage zu groß",
                "Möglich sind \(groesste / 1024) KiB. Bitte kürzen Sie die Anfrage.")
        }
        do {
            return try JSONDecoder().decode(Pruefanfrage.self, from: Data(body.readableBytesView))
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(
                .badRequest, "Anfrage nicht verstanden",
                "Erwartet wird ein JSON-Objekt wie {\"anliegen\":\"studium\",\"stichtag\":\"2026-11-30\","
                    + "\"fakten\":{\"alter\":46}}; Angaben sind true, false, ganze Zahlen und Texte.")
        }
    }
}
