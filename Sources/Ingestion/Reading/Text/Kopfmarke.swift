// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Words that begin a line of its own in the head of a letter.
enum Kopfmarke {
    private static let marken: Set<String> = [
        "hier:", "Betr.:", "Betr.", "Betreff:", "Bezug:", "Bezüge:", "Anlage:", "Anlagen:", "Anlage(n):",
        "nachrichtlich:",
        "Nachrichtlich:", "Az.:", "Az:", "Aktenzeichen:", "Aktenzeichen", "Geschäftszeichen:", "Datum:", "Stand:",
        "Telefon:", "Telefon", "Tel.:", "Tel.", "Telefax", "Telefax:", "Fax:", "E-Mail:", "Verteiler:", "Bearbeiter:",
        "Bearbeitung:", "Auskunft:",
    ]

    /// - Parameter word: the first word of a line.
    static func beginnt(_ word: some StringProtocol) -> Bool {
        word.utf8.count <= 18 && marken.contains(String(word))
    }
}
