// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A text that a step carries, with what it is called on the page.
struct Vorgangstext: Sendable, Hashable {
    var feld: String
    var text: String
    /// Most characters (Unicode scalars).
    var hoechstens: Int
    var istEinzeilig: Bool

    static let laengsteReferenz = 64
    static let laengsterName = 300
    static let laengsterText = 8_000

    private static func zeile(_ feld: String, _ text: String?, _ hoechstens: Int = laengsterName) -> [Vorgangstext] {
        text.map { [Vorgangstext(feld: feld, text: $0, hoechstens: hoechstens, istEinzeilig: true)] } ?? []
    }

    private static func absatz(_ feld: String, _ text: String?) -> [Vorgangstext] {
        text.map { [Vorgangstext(feld: feld, text: $0, hoechstens: laengsterText, istEinzeilig: false)] } ?? []
    }

    /// What persons type freely; it must not speak of anybody.
    static func freie(_ schritt: Vorgangsschritt) -> [Vorgangstext] {
        switch schritt {
        case .eroeffnet(let referenz, _, _): zeile("Zeichen des Vorgangs", referenz, laengsteReferenz)
        case .punkt(_, _, let grund, let abweichung): absatz("Grund", grund) + absatz("Abweichung", abweichung)
        case .unterlage(_, _, _, let norm, let anmerkung): zeile("Vorschrift", norm) + absatz("Anmerkung", anmerkung)
        case .dauer(_, _, let grund, let rechenweg):
            absatz("Grund", grund) + rechenweg.flatMap { absatz("Rechenweg", $0) }
        case .fakt, .stichtag, .nachforderung, .frist, .vermerk, .abgeschlossen, .wiedereroeffnet: []
        }
    }

    /// All texts of a step.
    private static func alle(_ schritt: Vorgangsschritt) -> [Vorgangstext] {
        switch schritt {
        case .fakt(let kennung, _), .punkt(let kennung, _, _, _): freie(schritt) + zeile("Kennung", kennung)
        case .unterlage(let kennung, let name, _, _, _):
            freie(schritt) + zeile("Kennung", kennung) + zeile("Unterlage", name)
        case .nachforderung(let posten, _, _, let zweitsprache):
            posten.flatMap { zeile("Kennung", $0.kennung) + zeile("Unterlage", $0.name) }
                + zeile("Zweitsprache", zweitsprache)
        case .eroeffnet, .stichtag, .dauer, .frist, .vermerk, .abgeschlossen, .wiedereroeffnet: freie(schritt)
        }
    }

    /// - Throws: `Vorgangsfehler` if a text is too long, or of several lines where one is meant, or a needed one empty.
    static func pruefe(_ schritt: Vorgangsschritt) throws(Vorgangsfehler) {
        for text in alle(schritt) { try text.pruefe() }
        if case .eroeffnet(let referenz, _, _) = schritt, referenz.istLeer { throw .leer(feld: "Zeichen des Vorgangs") }
    }

    private func pruefe() throws(Vorgangsfehler) {
        let zeichen = text.unicodeScalars.count
        if zeichen > hoechstens { throw .zuLang(feld: feld, zeichen: zeichen, hoechstens: hoechstens) }
        if istEinzeilig, text.contains(where: \.isNewline) { throw .mehrzeilig(feld: feld) }
    }
}

extension String {
    /// Whether it holds nothing but white space.
    var istLeer: Bool { allSatisfy(\.isWhitespace) }
}
