// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Findings as they come up, each once and at the entry that is being looked at.
struct Befundliste {
    private(set) var befunde: [Schemabefund] = []
    private var pfad = Schemapfad.schema
    private var eintrag = ""

    /// The entry that is looked at from now on.
    mutating func bei(_ pfad: Schemapfad, _ eintrag: String) {
        self.pfad = pfad
        self.eintrag = eintrag
    }

    mutating func ruege(_ schluessel: String, _ was: String, _ tun: String) {
        let befund = Schemabefund(pfad: pfad.schluessel(schluessel), eintrag: eintrag, was: was, tun: tun)
        if !befunde.contains(befund) { befunde.append(befund) }
    }

    // MARK: What many entries have

    mutating func pruefe(kennung: String, _ schluessel: String) {
        let erlaubt = kennung.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == UInt8(ascii: "-") }
        guard !erlaubt || kennung.isEmpty || kennung.hasPrefix("-") || kennung.hasSuffix("-") else { return }
        ruege(
            schluessel, "„\(kennung)“ kann keine Kennung sein.",
            "Erlaubt sind a bis z, Ziffern und dazwischen „-“.")
    }

    mutating func pruefe(einmal kennung: String, _ schluessel: String, _ gesehen: inout Set<String>) {
        guard !gesehen.insert(kennung).inserted else { return }
        ruege(schluessel, "„\(kennung)“ steht mehrmals in der Liste.", "Geben Sie jedem Eintrag eine eigene Kennung.")
    }

    mutating func pruefe(text: String, _ schluessel: String) {
        guard text.allSatisfy(\.isWhitespace) else { return }
        ruege(schluessel, "Der Text ist leer.", "Ergänzen Sie ihn.")
    }

    mutating func pruefe(nichtLeer liste: [some Any], _ schluessel: String, _ was: String) {
        guard liste.isEmpty else { return }
        ruege(schluessel, was, "Ergänzen Sie wenigstens einen Eintrag.")
    }
}
