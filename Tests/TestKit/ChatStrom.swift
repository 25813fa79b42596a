// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The bytes of a chat completion as servers stream it.
public enum ChatStrom: Sendable {
    /// The whole stream of a text, cut into words.
    public static func stuecke(_ text: String, ende: String = "stop") -> [FakeModelServer.Stueck] {
        worte(text).map { .text(ereignis($0)) } + [.text(schluss(ende)), .text("data: [DONE]\n\n")]
    }

    /// One event with a piece of text.
    public static func ereignis(_ text: String) -> String {
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\(json(text))},\"finish_reason\":null}]}\n\n"
    }

    /// The event that ends the text.
    public static func schluss(_ grund: String = "stop") -> String {
        "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"\(grund)\"}]}\n\n"
    }

    /// The answer of a server that does not stream.
    public static func ganz(_ text: String) -> String {
        "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\(json(text))},\"finish_reason\":\"stop\"}]}"
    }

    private static func worte(_ text: String) -> [String] {
        var result: [String] = []
        for wort in text.split(separator: " ", omittingEmptySubsequences: false) {
            result.append(result.isEmpty ? String(wort) : " " + wort)
        }
        return result
    }

    /// The text as a JSON string.
    public static func json(_ text: String) -> String {
        let data = try? JSONSerialization.data(withJSONObject: [text], options: [.withoutEscapingSlashes])
        return data.map { String(decoding: $0.dropFirst().dropLast(), as: UTF8.self) } ?? "\"\""
    }
}
