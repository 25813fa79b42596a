// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import TestKit

/// The forms of Rückmeldungen on a page, filled in as a browser sends them.
extension Abruf {
    /// Fields of the form below the statement with this number.
    func rueckmeldung(_ nummer: Int = 1) -> [String: String] {
        formulare(an: "/rueckmeldungen").first { $0["nummer"] == String(nummer) } ?? [:]
    }

    /// Fields of the form below an answer that found nothing.
    var rueckmeldungOhneFundstelle: [String: String] {
        formulare(an: "/rueckmeldungen").first { $0["gegenstand"] == "keineFundstelle" } ?? [:]
    }

    /// Fields of the form that does something about a Rückmeldung.
    func schritt(_ id: RueckmeldungID) -> [String: String] {
        formulare(an: "/erlasspflege/rueckmeldungen/schritt").first { $0["id"] == String(id.rawValue) } ?? [:]
    }

    private func formulare(an pfad: String) -> [[String: String]] {
        koerper.split(separator: "action=\"\(pfad)\">").dropFirst().map { stueck in
            let ende = stueck.firstRange(of: "</form>")?.lowerBound ?? stueck.endIndex
            let felder = HTMLPruefung(String(stueck[..<ende])).elemente.filter { $0.attribute["type"] == "hidden" }
            return Dictionary(felder.map { ($0.attribute["name"] ?? "", $0.attribute["value"] ?? "") }) { $1 }
        }
    }
}
