// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// What the pages need to take files in and to show how far that is.
public struct Eingangszugang: Sendable {
    public var korb: any Eingangskorb
    public var ablage: any Eingangsablage
    public var jetzt: @Sendable () -> Zeitmarke
    /// Folders from which files are taken in by themselves, as set.
    public var ordner: [String]
    /// Largest file, in bytes.
    public var groessteDatei: Int
    /// How long one stream of news lasts before the browser asks again, and how often it looks.
    public var stromdauer: Duration
    public var stromtakt: Duration

    public init(
        korb: any Eingangskorb, ablage: any Eingangsablage, jetzt: @escaping @Sendable () -> Zeitmarke,
        ordner: [String] = [], groessteDatei: Int = 64 << 20, stromdauer: Duration = .seconds(300),
        stromtakt: Duration = .seconds(1)
    ) {
        self.korb = korb
        self.ablage = ablage
        self.jetzt = jetzt
        self.ordner = ordner
        self.groessteDatei = groessteDatei
        self.stromdauer = stromdauer
        self.stromtakt = stromtakt
    }
}
