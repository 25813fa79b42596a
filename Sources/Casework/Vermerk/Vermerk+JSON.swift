// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

extension Vermerk {
    /// Kind and version of the file, so that other programs know what they read.
    private static let form = "fundstelle-vermerk/1"

    private struct Datei: Codable {
        var form: String
        var vermerk: Vermerk
    }

    /// The Vermerk as a file (UTF-8): keys in order, no blanks, days as ISO 8601, moments as milliseconds since 1970, no
    /// fractions. The same value gives the same bytes; their sha256 names the Vermerk.
    public func json() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Encoding fails for fractions that are no numbers and for broken encoders alone; there are neither.
        return (try? encoder.encode(Datei(form: Self.form, vermerk: self))).map { [UInt8]($0) } ?? []
    }

    /// Reads what `json` wrote.
    ///
    /// - Throws: `Vermerkfehler.unlesbar` for anything else.
    public init(json: [UInt8]) throws(Vermerkfehler) {
        let datei: Datei
        do {
            datei = try JSONDecoder().decode(Datei.self, from: Data(json))
        } catch {
            throw .unlesbar
        }
        guard datei.form == Self.form else { throw .unlesbar }
        self = datei.vermerk
    }
}
