// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the header of an e-mail says about it.
public struct Mailangaben: Sendable, Hashable {
    public var betreff: String?
    /// As the mail gives it, name and address.
    public var von: String?
    /// `12.02.2025`; nil if the header has no date that can be read.
    public var gesendet: String?

    public init(betreff: String? = nil, von: String? = nil, gesendet: String? = nil) {
        self.betreff = betreff
        self.von = von
        self.gesendet = gesendet
    }

    /// Reads the header of a mail.
    public init(_ bytes: [UInt8]) {
        let (header, _) = MimeHeader.read(bytes[...])
        self.init(
            betreff: header.text("subject"), von: header.text("from"), gesendet: header.text("date").flatMap(Self.tag))
    }

    /// The lines that a mail program prints above a message.
    public var zeilen: [String] {
        [von.map { "Von: \($0)" }, gesendet.map { "Gesendet: \($0)" }, betreff.map { "Betreff: \($0)" }].compactMap(
            \.self)
    }

    /// „Wed, 12 Feb 2025 10:31:00 +0100“
    private static func tag(_ date: String) -> String? {
        let worte = date.split { $0 == " " || $0 == "," }
        guard let i = worte.firstIndex(where: { monate.contains($0.lowercased()) }), i > 0, i + 1 < worte.count,
            let monat = monate.firstIndex(of: worte[i].lowercased()), let tag = Int(worte[i - 1]),
            (1...31).contains(tag),
            let jahr = Int(worte[i + 1]), (1980...2199).contains(jahr)
        else { return nil }
        func zweistellig(_ zahl: Int) -> String { zahl < 10 ? "0\(zahl)" : "\(zahl)" }
        return "\(zweistellig(tag)).\(zweistellig(monat + 1)).\(jahr)"
    }

    private static let monate = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}
