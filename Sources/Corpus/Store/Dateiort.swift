// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What identifies a file: the imported folder and the path in it. Files of different folders never replace each other,
/// whatever their paths.
public struct Dateiort: Sendable, Hashable, Comparable {
    /// The imported folder: absolute, symbolic links resolved; for a single file the folder it lies in, for a source
    /// that is no folder its name.
    public var ordner: String
    /// Path relative to the imported folder; `archive.zip#name` inside archives.
    public var datei: String

    public init(ordner: String, datei: String) {
        self.ordner = ordner
        self.datei = datei
    }

    /// By the path, as lists show it; equal paths by their folders.
    public static func < (lhs: Dateiort, rhs: Dateiort) -> Bool {
        (lhs.datei, lhs.ordner) < (rhs.datei, rhs.ordner)
    }
}
