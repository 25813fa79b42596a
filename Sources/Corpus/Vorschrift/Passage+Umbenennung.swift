// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Passage {
    /// The passage under the names that its Vorschrift has now: what is indexed with it says what the document is.
    public func umbenannt(von alt: Vorschrift, zu neu: Vorschrift) -> Passage {
        var passage = self
        let (vorher, nachher) = ("\(alt.titel) · \(alt.kurz)", "\(neu.titel) · \(neu.kurz)")
        if vorher != nachher, titel.hasSuffix(vorher) {
            passage.titel = String(titel.dropLast(vorher.count)) + nachher
        }
        if alt.normgeber != neu.normgeber { passage.kontext = kontext(von: alt.normgeber, zu: neu.normgeber) }
        return passage
    }

    /// The Normgeber stands in front of the headings.
    private func kontext(von alt: String, zu neu: String) -> String {
        var teile = kontext.isEmpty ? [] : [kontext]
        if !alt.isEmpty {
            guard kontext == alt || kontext.hasPrefix(alt + " › ") else { return kontext }
            let rest = kontext.dropFirst(alt.count).drop { " ›".contains($0) }
            teile = rest.isEmpty ? [] : [String(rest)]
        }
        return ((neu.isEmpty ? [] : [neu]) + teile).joined(separator: " › ")
    }
}
