// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A stored Fassung of which pages stayed unread for want of a program: to be read again when the program is there.
public struct Nachlesefall: Sendable, Hashable {
    public var sha256: String
    /// Where the file lies that it counts for.
    public var ort: Dateiort
    /// What the place said about the file when it was taken in.
    public var vorgabe: Herkunftsvorgabe

    public init(sha256: String, ort: Dateiort, vorgabe: Herkunftsvorgabe = .keine) {
        self.sha256 = sha256
        self.ort = ort
        self.vorgabe = vorgabe
    }

    /// Whether a new reading of the same bytes is worth more than the stored one: a missing program left pages unread
    /// then, and now none.
    /// - Parameters:
    ///   - vorher: notices of the ledger on files that hold the bytes
    ///   - nachher: notices of the new reading
    public static func lohnt(vorher: [String], nachher: [String]) -> Bool {
        !UngeleseneSeiten.ohneWerkzeug(vorher).isEmpty && UngeleseneSeiten.ohneWerkzeug(nachher).isEmpty
    }
}

extension Aufnahmeergebnis {
    /// Tells that a file was read again, and why.
    /// - Parameter vorher: notices of the ledger before.
    public func nachgelesen(vorher: [String]) -> Aufnahmeergebnis {
        var ergebnis = self
        let seiten = Set(UngeleseneSeiten.ohneWerkzeug(vorher).map(\.name)).sorted().joined(separator: ", ")
        ergebnis.ausgang = .nachgelesen
        ergebnis.grund = "„\(datei)“ wurde noch einmal gelesen; beim ersten Mal blieb ungelesen: \(seiten)."
        return ergebnis
    }
}
