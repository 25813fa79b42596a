// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// Why something cannot be settled, as the person sees it: what is wrong with what, and what to do.
public struct Pflegefehler: Error, Sendable, Hashable, CustomStringConvertible {
    /// One German sentence or two.
    public var grund: String

    public init(_ grund: String) {
        self.grund = grund
    }

    public var description: String { grund }
}

/// Checks what a person types for a field and brings it into its canonical form.
public struct Feldpruefung: Sendable {
    /// Short form of a Land by its names in lower case.
    private let laender: [String: String]
    /// Short forms, for lists.
    public let laenderliste: [String]

    static let laengsterText = 500
    static let laengstesAktenzeichen = 80
    static let ersterTag = Stichtag(jahr: 1871, monat: 1, tag: 1)
    static let letzterTag = Stichtag(jahr: 2199, monat: 12, tag: 31)

    /// - Parameter laender: name and short form of each Land, with Bund and EU.
    public init(laender: [(name: String, kurz: String)]) {
        var namen: [String: String] = [:]
        for land in laender {
            namen[land.name.lowercased()] = land.kurz
            namen[land.kurz.lowercased()] = land.kurz
        }
        self.laender = namen
        laenderliste = laender.map(\.kurz)
    }

    /// The value in the form of `Feldfestlegung.wert`.
    /// - Throws: `Pflegefehler` if it is none, or empty.
    public func wert(_ eingabe: String, fuer feld: Feldangabe.Feld) throws(Pflegefehler) -> String {
        let text = Self.geglaettet(eingabe)
        guard !text.isEmpty else { throw Pflegefehler("\(feld.anzeige): Bitte einen Wert eingeben.") }
        switch feld {
        case .datum, .gueltigAb, .gueltigBis: return try Self.tag(text).iso
        case .land: return try land(text)
        case .art: return try art(text)
        case .rang: return try rang(text)
        case .aktenzeichen: return try Self.aktenzeichen(text)
        case .bezug: return try Self.bezug(text)
        case .normgeber, .ort, .betreff, .hier, .anlage:
            guard text.count <= Self.laengsterText else {
                throw Pflegefehler(
                    "\(feld.anzeige): Der Text hat \(text.count) Zeichen; möglich sind \(Self.laengsterText).")
            }
            return text
        }
    }

    /// A day that a decree may carry.
    public static func tag(_ eingabe: String) throws(Pflegefehler) -> Stichtag {
        let text = geglaettet(eingabe)
        guard let tag = Stichtag(eingabe: text), let ersterTag, let letzterTag, (ersterTag...letzterTag).contains(tag)
        else {
            throw Pflegefehler(
                "„\(text)“ ist kein Tag des Kalenders. Bitte als TT.MM.JJJJ eingeben, zum Beispiel 12.02.2025.")
        }
        return tag
    }

    /// A file number as printed.
    public static func aktenzeichen(_ eingabe: String) throws(Pflegefehler) -> String {
        let text = geglaettet(eingabe)
        guard text.contains(where: \.isNumber), text.count <= laengstesAktenzeichen else {
            throw Pflegefehler(
                "„\(text.prefix(100))“ ist kein Aktenzeichen: Es enthält mindestens eine Ziffer und höchstens "
                    + "\(laengstesAktenzeichen) Zeichen.")
        }
        return text
    }

    /// Spans in time order that do not overlap.
    public static func spannen(_ spannen: [(von: String, bis: String)]) throws(Pflegefehler) -> [Zeitraum] {
        var result: [Zeitraum] = []
        for (von, bis) in spannen where !geglaettet(von).isEmpty || !geglaettet(bis).isEmpty {
            let anfang = geglaettet(von).isEmpty ? nil : try tag(von)
            let ende = geglaettet(bis).isEmpty ? nil : try tag(bis)
            guard let zeitraum = Zeitraum(von: anfang, bis: ende) else {
                throw Pflegefehler("Das Ende (\(geglaettet(bis))) liegt vor dem Anfang (\(geglaettet(von))).")
            }
            result.append(zeitraum)
        }
        guard !result.isEmpty else {
            throw Pflegefehler("Bitte mindestens einen Tag eingeben: gilt von … oder bis …")
        }
        result.sort { ($0.von?.tage ?? .min) < ($1.von?.tage ?? .min) }
        for (vorher, danach) in zip(result, result.dropFirst()) where vorher.schnitt(danach) != nil {
            throw Pflegefehler("Die Zeiträume überschneiden sich: \(vorher.anzeige) und \(danach.anzeige).")
        }
        return result
    }

    /// White space and control characters become single blanks.
    public static func geglaettet(_ text: String) -> String {
        text.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } }
            .joined(separator: " ")
    }

    private func land(_ text: String) throws(Pflegefehler) -> String {
        guard let kurz = laender[text.lowercased()] else {
            throw Pflegefehler(
                "„\(text.prefix(100))“ ist kein bekanntes Land. Möglich sind: \(laenderliste.joined(separator: ", ")).")
        }
        return kurz
    }

    private func art(_ text: String) throws(Pflegefehler) -> String {
        let art = Vorschriftart.allCases.first { $0.rawValue == text || $0.anzeige.lowercased() == text.lowercased() }
        guard let art else { throw Pflegefehler("„\(text.prefix(100))“ ist keine Art von Vorschrift.") }
        return art.rawValue
    }

    private func rang(_ text: String) throws(Pflegefehler) -> String {
        let rang = Rang.allCases.first {
            String($0.rawValue) == text || $0.anzeige.lowercased() == text.lowercased()
        }
        guard let rang else { throw Pflegefehler("„\(text.prefix(100))“ ist kein Rang einer Vorschrift.") }
        return String(rang.rawValue)
    }

    /// `2025-02-12|523-26.02.09`, or as people write it: „12.02.2025, 523-26.02.09“.
    private static func bezug(_ text: String) throws(Pflegefehler) -> String {
        let form: (String, String)
        if let strich = text.firstIndex(of: "|") {
            form = (String(text[..<strich]), String(text[text.index(after: strich)...]))
        } else {
            form = geschrieben(text)
        }
        let datum = geglaettet(form.0).isEmpty ? nil : try tag(form.0)
        let zeichen = geglaettet(form.1).isEmpty ? nil : try aktenzeichen(form.1)
        guard datum != nil || zeichen != nil else {
            throw Pflegefehler("Bezug: Bitte Datum oder Aktenzeichen eingeben, zum Beispiel 12.02.2025, 523-26.02.09.")
        }
        let normalisiert = zeichen.map { Aktenzeichen(gedruckt: $0).normalisiert }
        return Bezugseintrag(datum: datum, aktenzeichen: normalisiert).wert
    }

    /// Date and Aktenzeichen, divided by a comma; „vom“ and „Az.“ may stand before them.
    private static func geschrieben(_ text: String) -> (String, String) {
        func ohne(_ worte: [String], _ teil: Substring) -> String {
            var rest = geglaettet(String(teil))
            for wort in worte where rest.lowercased().hasPrefix(wort) { rest = String(rest.dropFirst(wort.count)) }
            return rest
        }
        let teile = text.split(separator: ",", maxSplits: 1)
        let erster = ohne(["vom ", "v. "], teile.first ?? "")
        if teile.count > 1 { return (erster, ohne(["az.:", "az.", "az "], teile[1])) }
        return Stichtag(eingabe: erster) == nil ? ("", ohne(["az.:", "az.", "az "], teile.first ?? "")) : (erster, "")
    }
}
