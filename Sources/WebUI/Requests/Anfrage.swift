// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import Norms

/// A request as the pages see it: path, fields, and the Stichtag that everything below depends on.
struct Anfrage: Sendable {
    /// Path as it was asked, encoded.
    let pfad: String
    let felder: [Formularfeld]
    let heute: Stichtag
    /// The day that holds where none is asked for: today, within a Vorgang its Stichtag.
    let vorgabe: Stichtag
    /// The Stichtag asked for; `vorgabe` if none or an invalid one was given.
    let stichtag: Stichtag
    /// What was given as Stichtag but is no day of the calendar.
    let ungueltigerStichtag: String?

    init(_ request: Request, heute: Stichtag, vorgabe: Stichtag? = nil) {
        self.init(pfad: request.uri.path, query: request.uri.query, heute: heute, vorgabe: vorgabe)
    }

    init(pfad: String, query: String?, heute: Stichtag, vorgabe: Stichtag? = nil) {
        self.init(pfad: pfad, felder: Formular.felder(query: query), heute: heute, vorgabe: vorgabe)
    }

    init(pfad: String, felder: [Formularfeld], heute: Stichtag, vorgabe: Stichtag? = nil) {
        self.pfad = pfad
        self.heute = heute
        self.vorgabe = vorgabe ?? heute
        self.felder = felder
        let eingabe = felder.last { $0.name == "stichtag" }?.wert.trimmed ?? ""
        let tag = eingabe.isEmpty ? self.vorgabe : Stichtag(eingabe: eingabe)
        stichtag = tag ?? self.vorgabe
        ungueltigerStichtag = tag == nil ? eingabe : nil
    }

    /// The last value of a field, without white space around it; empty if it is absent.
    subscript(_ name: String) -> String {
        felder.last { $0.name == name }?.wert.trimmed ?? ""
    }

    /// To be carried along in links; nil if the Stichtag is today.
    var stichtagFeld: Formularfeld? {
        stichtag == heute ? nil : Formularfeld(name: "stichtag", wert: stichtag.iso)
    }

    /// An address of ours that keeps the Stichtag.
    func href(_ pfad: String) -> String {
        Adresse(pfad).mit(stichtagFeld).text
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
