// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// A provision that a line of a check list comes from, with the way into the law.
struct Normzeile: Sendable {
    let name: String
    /// Its wording on the Stichtag; nil where the law is not in the corpus.
    let href: String?
    /// What is wrong with it on the Stichtag, in words; nil if nothing is, or if nobody has looked.
    let mangel: String?

    /// - Parameter fehlt: whether the corpus does not hold it as in force on the Stichtag.
    init(_ norm: Normzitat, fehlt: Bool, tafel: Bestandstafel, anfrage: Anfrage) {
        name = Anzeigetext.sicher(norm.kanonisch)
        href = norm.gesetz.flatMap {
            Verweisziele.href(gesetz: $0, bezeichnung: norm.bezeichnung, tafel: tafel, anfrage: anfrage)
        }
        mangel =
            href == nil
            ? "Gesetz nicht im Bestand" : fehlt ? "gibt es am \(anfrage.stichtag.deutsch) nicht" : nil
    }
}
