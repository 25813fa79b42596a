// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Limits under which a foreign file is read. A file beyond a limit is rejected with the limit named.
public struct Grenzen: Sendable, Hashable {
    /// Size of a file, in bytes.
    public var bytes: Int
    /// Text of a document, in bytes. The longest federal law has 3 MB.
    public var text: Int
    /// Pages of a document.
    public var seiten: Int
    /// Wall time of one child process, in seconds.
    public var sekunden: Int
    /// Address space of one child process, in bytes.
    public var speicher: Int
    /// What one child process may write, in bytes.
    public var ausgabe: Int
    /// Unpacked size of an archive, in bytes.
    public var entpackt: Int
    /// Unpacked size divided by packed size, looked at beyond `verhaeltnisAb` bytes.
    public var verhaeltnis: Int
    public var verhaeltnisAb: Int
    /// Entries of an archive, parts of an e-mail.
    public var eintraege: Int

    public init(
        bytes: Int = 100 << 20, text: Int = 8 << 20, seiten: Int = 5_000, sekunden: Int = 60, speicher: Int = 1 << 30,
        ausgabe: Int = 256 << 20, entpackt: Int = 100 << 20, verhaeltnis: Int = 200, verhaeltnisAb: Int = 16 << 20,
        eintraege: Int = 2_000
    ) {
        self.bytes = bytes
        self.text = text
        self.seiten = seiten
        self.sekunden = sekunden
        self.speicher = speicher
        self.ausgabe = ausgabe
        self.entpackt = entpackt
        self.verhaeltnis = verhaeltnis
        self.verhaeltnisAb = verhaeltnisAb
        self.eintraege = eintraege
    }

    public static let standard = Grenzen()
}
