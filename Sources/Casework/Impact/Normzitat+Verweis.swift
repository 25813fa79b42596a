// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

extension Normzitat {
    /// Whether it names this provision or a part of it, or counts over it (`§§ 3 bis 5`, `§ 16b ff.`).
    func nennt(_ verweis: Verweis) -> Bool {
        guard gesetz == verweis.gesetz else { return false }
        if bezeichnung == verweis.bezeichnung { return true }
        guard reichtUeberParagraphen, let anfang = Zaehlnummer(nummer),
            let gesucht = Zaehlnummer(bezeichnung: verweis.bezeichnung, wie: bezeichnung), anfang < gesucht
        else { return false }
        return bis.flatMap { Zaehlnummer($0) }.map { gesucht <= $0 } ?? ff
    }
}

/// `16b` of a § in the order of the law.
private struct Zaehlnummer: Comparable {
    let zahl: Int
    let zusatz: String

    init?(_ text: some StringProtocol) {
        let ziffern = text.prefix { $0.isASCII && $0.isWholeNumber }
        guard let zahl = Int(ziffern) else { return nil }
        self.zahl = zahl
        zusatz = String(text.dropFirst(ziffern.count))
    }

    /// The number of a Bezeichnung that is counted as another one: both „§ …“, both „Art. …“.
    init?(bezeichnung: String, wie andere: String) {
        let teile = bezeichnung.split(separator: " ")
        guard teile.count == 2, andere.hasPrefix("\(teile[0]) ") else { return nil }
        self.init(teile[1])
    }

    static func < (lhs: Zaehlnummer, rhs: Zaehlnummer) -> Bool { (lhs.zahl, lhs.zusatz) < (rhs.zahl, rhs.zusatz) }
}
