// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension Abschnitt {
    /// The part that a citation names below the §: for „§ 16b Abs. 2 Satz 1“ the first sentence of the second Absatz.
    ///
    /// A citation may leave out steps („Abs. 1 Nr. 2“ for „Abs. 1 Satz 3 Nr. 2“); it then resolves only if one part fits.
    /// - Returns: nil if the citation names the whole § or no part fits; then see `zitat.unterteil`.
    public func teil(zu zitat: Normzitat) -> Abschnittsteil? {
        let gesucht = zitat.unterteil
        guard !gesucht.isEmpty else { return nil }
        if let genau = teile.first(where: { $0.pfad == gesucht }) { return genau }
        let schritte = Self.schritte(gesucht)
        let passend = teile.filter { Self.passt(schritte, zu: Self.schritte($0.pfad)) }
        if passend.count == 1 { return passend[0] }
        // A one-sentence Absatz has no part „Satz 1“ of its own.
        guard zitat.satz == "1" else { return nil }
        var ohneSatz = zitat
        ohneSatz.satz = nil
        let istEinzelsatz = !teile.contains { $0.art == .satz && Self.liegt($0, in: zitat.absatz) }
        return istEinzelsatz ? teil(zu: ohneSatz) : nil
    }

    /// „Abs. 2 Satz 1“ → [„Abs. 2“, „Satz 1“]
    private static func schritte(_ pfad: String) -> [String] {
        let words = pfad.split(separator: " ")
        return stride(from: 0, to: words.count - 1, by: 2).map { "\(words[$0]) \(words[$0 + 1])" }
    }

    /// Whether the steps occur in the path in this order and end where it ends.
    private static func passt(_ gesucht: [String], zu pfad: [String]) -> Bool {
        guard let letzter = gesucht.last, letzter == pfad.last else { return false }
        var rest = pfad[...]
        for schritt in gesucht {
            guard let stelle = rest.firstIndex(of: schritt) else { return false }
            rest = rest[(stelle + 1)...]
        }
        return true
    }

    private static func liegt(_ teil: Abschnittsteil, in absatz: String?) -> Bool {
        guard let absatz else { return true }
        return teil.pfad.hasPrefix("Abs. \(absatz) ")
    }
}
