// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A number at the beginning of a line, as decrees number their sections: `3`, `3.1.2`, `18a.2`, `IV`, `II.2`, `A.`, `§ 4`.
struct Gliederungsnummer: Sendable, Hashable {
    enum Zaehlart: Sendable, Hashable { case dezimal, roemisch, buchstabe, paragraph }

    /// `["18a", "2", "1"]`, `["§ 4"]`
    var teile: [String]
    var art: Zaehlart
    /// „3.“ as against „3“.
    var mitPunkt: Bool
    /// UTF-8 length of the number and the white space behind it.
    var laenge: Int

    /// Reads the number at the beginning of a line; nil for dates, amounts and prose.
    init?(_ zeile: String) {
        var bytes = Array(zeile.utf8.prefix(60))
        var vorsatz = 0
        for wort in ["Nr. ", "Nummer ", "Ziffer ", "Abschnitt ", "Teil ", "Kapitel "] where zeile.hasPrefix(wort) {
            vorsatz = wort.utf8.count
            bytes.removeFirst(vorsatz)
            break
        }
        guard let leer = bytes.firstIndex(where: { $0 == 32 || $0 == 9 }), leer > 0, leer < 24 else { return nil }
        var nummer = bytes[..<leer]
        let punkt = nummer.last == UInt8(ascii: ".")
        if punkt || vorsatz > 0 && nummer.last == UInt8(ascii: ":") { nummer.removeLast() }
        let teile = nummer.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard !teile.isEmpty, teile.count <= 7, teile.dropFirst().allSatisfy(Self.istZahl) else { return nil }
        guard let art = Self.zaehlart(teile[0], punkt: punkt || teile.count > 1 || vorsatz > 0) else { return nil }
        let rest = Self.rest(bytes, ab: leer)
        guard Self.passtZu(rest: rest.text, teile, art) else { return nil }
        self.teile = teile
        self.art = art
        mitPunkt = punkt
        laenge = vorsatz + rest.offset
    }

    /// „§ 4 Zuständigkeit“: the heading of a section of an administrative regulation, not a sentence about a law.
    init?(paragraph zeile: String) {
        guard zeile.hasPrefix("§") else { return nil }
        let worte = zeile.dropFirst().drop { $0 == " " || $0 == "\u{A0}" }
        let nummer = worte.prefix { !$0.isWhitespace }
        let rest = worte.dropFirst(nummer.count).drop(while: \.isWhitespace)
        let ziffern = nummer.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(ziffern.count), nummer.count - ziffern.count <= 1, nummer.allSatisfy(\.isASCII),
            zeile.utf8.count <= 100, let erstes = rest.first, erstes.isUppercase, let letztes = rest.last,
            !".;:,".contains(letztes)
        else { return nil }
        let wort = rest.prefix { !$0.isWhitespace && $0 != "," }
        // „§ 16b AufenthG“, „§ 5 Abs. 1“: a provision of a law
        let istAbkuerzung = wort.hasSuffix(".") || wort.dropFirst().contains(where: \.isUppercase)
        guard !istAbkuerzung, !Self.einheiten.contains(String(wort)), !["Absatz", "Satz", "Nummer"].contains(wort)
        else { return nil }
        teile = ["§ " + nummer]
        art = .paragraph
        mitPunkt = false
        laenge = zeile.utf8.count - rest.utf8.count
    }

    var bezeichnung: String { Textbau.adresse(teile) }
    var ebene: Int { teile.count }

    private static func istZahl(_ teil: String) -> Bool {
        (1...2).contains(teil.utf8.count) && teil.utf8.allSatisfy { (48...57).contains($0) } && teil != "0"
            && teil != "00"
    }

    private static func zaehlart(_ teil: String, punkt: Bool) -> Zaehlart? {
        let bytes = Array(teil.utf8)
        guard let erstes = bytes.first else { return nil }
        if (48...57).contains(erstes) {
            let ziffern = bytes.prefix { (48...57).contains($0) }
            let rest = bytes.dropFirst(ziffern.count)
            let klein = rest.allSatisfy { (97...122).contains($0) }
            return erstes != 48 && ziffern.count <= 3 && rest.count <= 1 && klein ? .dezimal : nil
        }
        if roemisch(teil) != nil { return .roemisch }
        return bytes.count == 1 && (65...90).contains(erstes) && punkt ? .buchstabe : nil
    }

    /// The value of a Roman numeral up to 39.
    static func roemisch(_ teil: String) -> Int? {
        guard (1...6).contains(teil.utf8.count) else { return nil }
        for zahl in 1...39 where roemischeZahl(zahl) == teil { return zahl }
        return nil
    }

    private static func roemischeZahl(_ zahl: Int) -> String {
        let einer = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return String(repeating: "X", count: zahl / 10) + einer[zahl % 10]
    }

    private static func rest(_ bytes: [UInt8], ab leer: Int) -> (text: String, offset: Int) {
        var i = leer
        while i < bytes.count, bytes[i] == 32 || bytes[i] == 9 { i += 1 }
        return (String(decoding: bytes[i...], as: UTF8.self), i)
    }

    private static let einheiten: Set<String> = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember", "Jahre", "Jahren", "Jahr", "Monate", "Monaten", "Monat", "Wochen", "Woche", "Tage", "Tagen", "Euro",
        "EUR", "Uhr", "DM", "Prozent", "Stunden", "Kalendertage", "Werktage", "Seiten", "Personen", "Abs.", "Satz",
    ]

    /// What follows must look like a heading or a sentence, not like the rest of a date or an amount.
    private static func passtZu(rest: String, _ teile: [String], _ art: Zaehlart) -> Bool {
        guard let erstes = rest.first, erstes.isUppercase || "„§»\"(".contains(erstes) else { return false }
        let wort = rest.prefix { !$0.isWhitespace && $0 != "," }
        if einheiten.contains(String(wort)) { return false }
        // „I B 5/44.104“: an Aktenzeichen
        if art != .dezimal, teile.count == 1, wort.count == 1 || wort.contains(where: \.isNumber) { return false }
        return true
    }
}
