// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import AsyncHTTPClient
public import Ingestion
internal import NIOCore
internal import NIOHTTP1

/// Fetches a federal law as its publisher offers it: `<address>/<name>/xml.zip`.
///
/// Only used when the settings allow a network; asks no address but the configured one.
public struct LawFetch: Sendable {
    /// Largest archive that is accepted, in bytes. The largest federal law has about 3 MB.
    public static let maxBytes = 32 << 20

    let adresse: String

    /// - Parameter adresse: where laws are offered, without a slash at the end.
    public init(adresse: String) {
        self.adresse = adresse.hasSuffix("/") ? String(adresse.dropLast()) : adresse
    }

    /// Fetches the archive of a law.
    /// - Parameter name: its short name in the publisher's addresses (`aufenthg_2004`).
    /// - Returns: the bytes of the ZIP archive.
    /// - Throws: `Ablehnung` with the reason and what to do.
    public func archiv(_ name: String) async throws(Ablehnung) -> [UInt8] {
        guard Self.istName(name) else {
            throw Ablehnung(
                .unbekanntesFormat,
                "„\(name)“ ist kein Kurzname eines Gesetzes; erlaubt sind Kleinbuchstaben, Ziffern, „_“ und „-“.")
        }
        do {
            return try await lade("\(adresse)/\(name)/xml.zip")
        } catch let ablehnung as Ablehnung {
            throw ablehnung
        } catch {
            throw Ablehnung(
                .beschaedigt, "Der Abruf von \(adresse) ist gescheitert (\(error)). Bitte Netz und Adresse prüfen.")
        }
    }

    private func lade(_ url: String) async throws -> [UInt8] {
        let client = HTTPClient.shared
        let response = try await client.execute(HTTPClientRequest(url: url), timeout: .seconds(60))
        guard response.status == .ok else {
            throw Ablehnung(
                .unbekanntesFormat,
                "\(url) antwortet mit \(response.status.code). Bitte den Kurznamen des Gesetzes prüfen.")
        }
        return Array(buffer: try await response.body.collect(upTo: Self.maxBytes))
    }

    private static func istName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 100
            && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 || $0 == 45 }
    }
}
