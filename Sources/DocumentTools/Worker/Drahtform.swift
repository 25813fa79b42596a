// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Ingestion

/// What a worker tells the program that started it: a result or a rejection, as JSON.
struct Drahtform: Codable, Sendable {
    struct Datei: Codable, Sendable {
        var name: String
        /// Base64 in JSON.
        var inhalt: Data
    }

    struct Absage: Codable, Sendable {
        var art: Ablehnung.Art
        var grund: String
    }

    var dokument: ReadDocument?
    var dateien: [Datei]?
    var hinweise: [String]?
    var absage: Absage?

    init(_ ergebnis: Leseergebnis) {
        switch ergebnis {
        case .dokument(let document): dokument = document
        case .behaelter(let files, let notices):
            dateien = files.map { Datei(name: $0.name, inhalt: Data($0.bytes)) }
            hinweise = notices
        case .gesetz:
            absage = Absage(
                art: .unbekanntesFormat, grund: "Gesetze liest das Programm selbst; bitte den Fehler melden.")
        }
    }

    init(_ ablehnung: Ablehnung) {
        absage = Absage(art: ablehnung.art, grund: ablehnung.grund)
    }

    /// - Throws: the rejection that the worker gave, or that its answer makes no sense.
    func ergebnis() throws(Ablehnung) -> Leseergebnis {
        if let absage { throw Ablehnung(absage.art, absage.grund) }
        if let dokument { return .dokument(dokument) }
        guard let dateien else { throw .abgestuerzt }
        return .behaelter(
            dateien.map { Quelldatei(name: $0.name, bytes: [UInt8]($0.inhalt)) }, hinweise: hinweise ?? [])
    }
}

extension Ablehnung {
    static let abgestuerzt = Ablehnung(
        .abgestuerzt,
        "Die Datei ließ sich nicht lesen und ist vermutlich beschädigt; bitte neu speichern und erneut importieren.")
}
