// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Corpus
import Foundation

/// An entry of the log, for people and programs.
struct AuditRow: Encodable {
    var nummer: Int64
    /// ISO 8601 in UTC.
    var zeit: String
    var rolle: String
    var art: String
    var gegenstand: String
    /// Canonical JSON, as it is summed up.
    var inhalt: String
    var vorher: String
    var summe: String

    init(_ eintrag: Auditeintrag) {
        nummer = eintrag.nummer
        zeit = Zeitmarke(millisekunden: eintrag.zeit).iso
        rolle = eintrag.rolle
        art = eintrag.art
        gegenstand = eintrag.gegenstand
        inhalt = eintrag.inhalt
        vorher = eintrag.vorher
        summe = eintrag.summe
    }

    /// One line; what is written in it cannot begin another one.
    var zeile: String {
        ["\(nummer)", zeit, rolle, gegenstand, art, inhalt].joined(separator: "\t")
            .split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

/// What a check of the log found, for people and programs.
struct AuditbefundRow: Encodable {
    struct Mangel: Encodable {
        var nummer: Int64
        var art: Auditmangel.Art
        var grund: String
    }

    var unversehrt: Bool
    /// How many entries are as they were written.
    var eintraege: Int64
    /// `ANZAHL:SUMME`, to be kept elsewhere.
    var stand: String
    var mangel: Mangel?

    init(_ befund: Auditbefund) {
        unversehrt = befund.istUnversehrt
        eintraege = befund.kopf.anzahl
        stand = befund.kopf.text
        mangel = befund.mangel.map { Mangel(nummer: $0.nummer, art: $0.art, grund: "\($0)") }
    }

    var text: String {
        guard let mangel else { return "Das Protokoll ist unversehrt: \(eintraege) Einträge.\nStand: \(stand)" }
        return "Das Protokoll ist nicht unversehrt. \(mangel.grund)"
    }
}

extension Zeitmarke {
    /// ISO 8601 in UTC, to the second.
    var iso: String { Date(timeIntervalSince1970: Double(millisekunden) / 1000).formatted(.iso8601) }
}
