// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The mark that this run of the program puts into its forms: together with `GleicherUrsprung` it keeps other sites from
/// filling them in (CSRF). There are no sessions that it could be bound to.
struct Formularschutz: Sendable {
    /// Name of the hidden field.
    static let feld = "marke"

    /// 256 random bits.
    let marke: String

    init() {
        var generator = SystemRandomNumberGenerator()
        marke = (0..<4).map { _ in
            let hex = String(generator.next(), radix: 16)
            return String(repeating: "0", count: 16 - hex.count) + hex
        }.joined()
    }

    /// Whether the form was made by this run of the program; after a restart it is out of date.
    func istAktuell(_ marke: String) -> Bool {
        let (a, b) = (Array(marke.utf8), Array(self.marke.utf8))
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
