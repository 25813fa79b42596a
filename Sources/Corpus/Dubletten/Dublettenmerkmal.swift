// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// What of a stored decree is looked at to tell whether another file holds the same.
public struct Dublettenmerkmal: Sendable {
    public var vorschrift: Vorschrift
    public var fassung: Fassung
    public var abdruck: Textabdruck
    public var vermerk: Berichtigungsvermerk?

    public init(
        vorschrift: Vorschrift, fassung: Fassung, abdruck: Textabdruck, vermerk: Berichtigungsvermerk?
    ) {
        self.vorschrift = vorschrift
        self.fassung = fassung
        self.abdruck = abdruck
        self.vermerk = vermerk
    }

    var sha256: String { fassung.sha256 }
    var aktenzeichen: String? { vorschrift.aktenzeichenNormalisiert }
    var datum: Stichtag? { vorschrift.datum }
    var istAnlage: Bool { vorschrift.art == .anlage }

    /// An order in time that does not depend on the order of import: by date; a corrected wording follows.
    func istFrueher(als andere: Dublettenmerkmal) -> Bool {
        (datum?.tage ?? .max, vermerk == nil ? 0 : 1, sha256)
            < (andere.datum?.tage ?? .max, andere.vermerk == nil ? 0 : 1, andere.sha256)
    }

    /// Whether some of its text was read from pictures.
    var istScan: Bool { !fassung.bildseiten.isEmpty }

    /// Mean confidence of the text recognition in percent; 100 where nothing had to be recognised.
    var lesegute: Int {
        guard istScan else { return 100 }
        return fassung.bildseiten.reduce(0) { $0 + $1.sicherheit } / fassung.bildseiten.count
    }
}

extension Aufnahme {
    /// What is compared to find other files with the same decree.
    public var dublettenmerkmal: Dublettenmerkmal {
        Dublettenmerkmal(
            vorschrift: vorschrift, fassung: fassung, abdruck: Textabdruck(abschnitte),
            vermerk: Berichtigungsvermerk.lies(betreff: vorschrift.titel, abschnitte: abschnitte))
    }
}

/// What a file is beside others that hold the same.
public enum Dublettenart: String, Sendable, Hashable, Codable {
    /// Another file holds the same decree and speaks for both.
    case doppel
    /// A corrected wording of the same decree took its place.
    case berichtigt
}

/// The place of a file that does not speak for itself.
public struct Dubletteneinordnung: Sendable, Hashable, Codable {
    public var art: Dublettenart
    /// sha256 of the Fassung that speaks for it.
    public var fuehrend: String

    public init(art: Dublettenart, fuehrend: String) {
        self.art = art
        self.fuehrend = fuehrend
    }
}
