// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension Abschnitt {
    /// The parts that a citation names, as UTF-8 offsets: the whole text, one part, or several for a range („Nr. 1 bis 3“); empty if one
    /// of them does not exist.
    ///
    /// What no part is kept for (Halbsatz, Alternative, Unterabsatz) is shown with what holds it.
    public func bereiche(zu norm: Normzitat) -> [Range<Int>] {
        guard !norm.unterteil.isEmpty else { return [0..<text.utf8.count] }
        let bereiche = norm.einzelne.map(bereich)
        return bereiche.contains(nil) ? [] : bereiche.compactMap(\.self)
    }

    private func bereich(_ norm: Normzitat) -> Range<Int>? {
        var norm = norm
        norm.halbsatz = nil
        norm.alternative = nil
        norm.unterabsatz = nil
        guard !norm.unterteil.isEmpty else { return 0..<text.utf8.count }
        if let teil = teil(zu: norm) { return teil.bereich }
        // Several parts fit („Abs. 1 Nr. 2“ in two sentences): their Absatz holds them all.
        let stufe = norm.unterteil.split(separator: " ").suffix(2).joined(separator: " ")
        guard norm.absatz != nil, norm.unterteil != "Abs. \(norm.absatz ?? "")" else { return nil }
        var absatz = Normzitat(zaehlung: norm.zaehlung, nummer: norm.nummer, absatz: norm.absatz)
        absatz.gesetz = norm.gesetz
        guard let ganzer = teil(zu: absatz) else { return nil }
        let passt = teile.contains { $0.pfad.hasPrefix(ganzer.pfad + " ") && $0.pfad.hasSuffix(" " + stufe) }
        return passt ? ganzer.bereich : nil
    }
}

extension Normzitat {
    /// Its members one by one where it is a range of parts („Abs. 1 Nr. 1 bis 3“), else itself.
    var einzelne: [Normzitat] {
        guard bis != nil || ff, !unterteil.isEmpty else { return [self] }
        var ohne = self
        ohne.bis = nil
        ohne.ff = false
        guard let bis, let stufe = Self.stufen.last(where: { self[keyPath: $0] != nil }),
            let von = self[keyPath: stufe], let werte = Self.reihe(von, bis)
        else { return [ohne] }
        return werte.map { wert in
            var eines = ohne
            eines[keyPath: stufe] = wert
            return eines
        }
    }

    private static var stufen: [WritableKeyPath<Normzitat, String?>] { [\.absatz, \.satz, \.nr, \.buchstabe] }

    private static let groessteReihe = 30

    /// „1“ to „3“, „a“ to „d“; nil for what is not counted so.
    private static func reihe(_ von: String, _ bis: String) -> [String]? {
        if let von = Int(von), let bis = Int(bis), von < bis, bis - von < groessteReihe {
            return (von...bis).map(String.init)
        }
        guard let a = von.utf8.first, let z = bis.utf8.first, von.utf8.count == 1, bis.utf8.count == 1, a < z,
            z - a < groessteReihe
        else { return nil }
        return (a...z).map { String(UnicodeScalar($0)) }
    }
}
