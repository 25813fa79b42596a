// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Pages of a document that stayed unread, as a notice of the ledger tells of them.
///
/// The sentence is the record: ledgers that were written before anybody asked for it can be read like new ones.
public struct UngeleseneSeiten: Sendable, Hashable {
    /// „3“, „2–4, 7“
    public var seiten: String
    /// Whether it is more than one page.
    public var sindMehrere: Bool
    /// Why, and what to do.
    public var grund: String

    public init(seiten: String, sindMehrere: Bool, grund: String) {
        self.seiten = seiten
        self.sindMehrere = sindMehrere
        self.grund = grund
    }

    /// Reads a notice; nil if it is about something else.
    public init?(hinweis: String) {
        guard let trennung = hinweis.firstRange(of: Self.trennung) else { return nil }
        let anfang = hinweis[..<trennung.lowerBound].split(separator: " ", maxSplits: 1).map(String.init)
        guard anfang.count == 2, [Self.eine, Self.mehrere].contains(anfang[0]) else { return nil }
        self.init(
            seiten: anfang[1], sindMehrere: anfang[0] == Self.mehrere,
            grund: String(hinweis[trennung.upperBound...]))
    }

    /// „Seite 3 nicht gelesen: Zum Lesen fehlt das Programm …“
    public var hinweis: String { name + Self.trennung + grund }

    /// „Seite 3“, „Seiten 2–4, 7“
    public var name: String { "\(sindMehrere ? Self.mehrere : Self.eine) \(seiten)" }

    /// Whether a program or its data was missing, so that the pages can be read when it is there.
    public var fehltWerkzeug: Bool { Self.nenntWerkzeug(grund) }

    /// Whether a reason, also of a file that was not taken in, is a missing program or its data.
    public static func nenntWerkzeug(_ grund: String) -> Bool { gruendeOhneWerkzeug.contains(where: grund.contains) }

    private static let trennung = " nicht gelesen: "
    private static let eine = "Seite"
    private static let mehrere = "Seiten"
    private static let gruendeOhneWerkzeug = [
        "Zum Lesen gescannter Seiten fehlt", "Zum Lesen fehlt das Programm",
    ]
}

extension UngeleseneSeiten {
    /// Those of a list of notices.
    public static func aus(_ hinweise: [String]) -> [UngeleseneSeiten] {
        hinweise.compactMap(UngeleseneSeiten.init(hinweis:))
    }

    /// Those of a list of notices that a missing program left unread.
    public static func ohneWerkzeug(_ hinweise: [String]) -> [UngeleseneSeiten] {
        aus(hinweise).filter(\.fehltWerkzeug)
    }
}
