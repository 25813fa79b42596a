// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The Länder, by the names and adjectives authorities carry.
enum Landerkennung {
    struct Land: Sendable {
        var name: String
        /// As the corpus keeps it: `NRW`, else the name.
        var kurz: String
        /// Of ISO 3166-2:DE, as settings and letterheads abbreviate it.
        var code: String
        var adjektive: [String]
    }

    static let laender: [Land] = [
        Land(name: "Nordrhein-Westfalen", kurz: "NRW", code: "NW", adjektive: ["nordrhein-westfälisches"]),
        Land(name: "Baden-Württemberg", kurz: "Baden-Württemberg", code: "BW", adjektive: ["baden-württembergisches"]),
        Land(
            name: "Bayern", kurz: "Bayern", code: "BY",
            adjektive: ["bayerisches", "bayerischen", "bayerische", "bayer"]),
        Land(name: "Berlin", kurz: "Berlin", code: "BE", adjektive: ["berliner"]),
        Land(
            name: "Brandenburg", kurz: "Brandenburg", code: "BB", adjektive: ["brandenburgisches", "brandenburgischen"]),
        Land(name: "Bremen", kurz: "Bremen", code: "HB", adjektive: ["bremer", "bremisches"]),
        Land(name: "Hamburg", kurz: "Hamburg", code: "HH", adjektive: ["hamburger", "hamburgisches"]),
        Land(
            name: "Hessen", kurz: "Hessen", code: "HE",
            adjektive: ["hessisches", "hessischen", "hessische", "hessischer", "hess"]),
        Land(name: "Mecklenburg-Vorpommern", kurz: "Mecklenburg-Vorpommern", code: "MV", adjektive: []),
        Land(
            name: "Niedersachsen", kurz: "Niedersachsen", code: "NI",
            adjektive: ["niedersächsisches", "niedersächsischen", "niedersächsische", "niedersächsischer", "nds"]),
        Land(name: "Rheinland-Pfalz", kurz: "Rheinland-Pfalz", code: "RP", adjektive: ["rheinland-pfälzisches"]),
        Land(name: "Saarland", kurz: "Saarland", code: "SL", adjektive: ["saarländisches", "saarländischen"]),
        Land(name: "Sachsen-Anhalt", kurz: "Sachsen-Anhalt", code: "ST", adjektive: []),
        Land(
            name: "Sachsen", kurz: "Sachsen", code: "SN",
            adjektive: ["sächsisches", "sächsischen", "sächsische", "sächs"]),
        Land(
            name: "Schleswig-Holstein", kurz: "Schleswig-Holstein", code: "SH", adjektive: ["schleswig-holsteinisches"]),
        Land(name: "Thüringen", kurz: "Thüringen", code: "TH", adjektive: ["thüringer", "thür"]),
    ]

    static func istAdjektiv(_ klein: String) -> Bool {
        laender.contains { $0.adjektive.contains(klein) }
    }

    /// The usual short form of a Land's name or code („Nordrhein-Westfalen“, „NW“ → `NRW`), in whatever case; an unknown
    /// name as it is.
    static func kurz(_ name: String) -> String {
        let klein = name.lowercased()
        return laender.first { [$0.name, $0.kurz, $0.code].contains { $0.lowercased() == klein } }?.kurz ?? name
    }

    /// The name of a Land that is printed in capitals; nil for other words.
    static func ausgeschrieben(_ wort: String) -> String? {
        guard wort.count > 5, wort.allSatisfy({ !$0.isLowercase }) else { return nil }
        return laender.first { $0.name.uppercased() == wort }?.name
    }

    /// The full name behind a short form.
    static func name(_ kurz: String) -> String {
        laender.first { $0.kurz == kurz }?.name ?? kurz
    }

    /// Whether a line begins with the name of a Land, as letterheads put it below the authority.
    static func beginntMitLand(_ worte: [Kopfwort]) -> Bool {
        guard let erstes = worte.first?.klein else { return false }
        return laender.contains { $0.name.lowercased() == erstes }
    }

    /// The Land an authority's name tells: `Bund`, a Land by name or adjective, or whatever follows „des Landes“.
    static func land(inName name: String) -> String? {
        let klein = name.lowercased()
        let kern =
            ["der ", "die ", "das "].first { klein.hasPrefix($0) }.map { klein.dropFirst($0.count) } ?? klein[...]
        if kern.hasPrefix("bundesstadt") { return nil }
        if kern.hasPrefix("bundes") || klein.hasPrefix("auswärtiges amt") { return "Bund" }
        if klein.hasPrefix("europäische") { return "EU" }
        if let hinten = ausdruecklich(name) { return kurz(hinten) }
        if let land = laender.first(where: { klein.contains($0.name.lowercased()) }) { return land.kurz }
        let erstes = kern.split(separator: " ").first.map { String($0).trimmingZeichen() } ?? ""
        return laender.first { $0.adjektive.contains(erstes) }?.kurz ?? Behoerdensitze.land(behoerde: klein)
    }

    /// The Land that a line names and nothing else: „HESSEN“, „Freistaat Sachsen“, „Freie und Hansestadt Hamburg“.
    static func land(zeile: String) -> String? {
        var worte = zeile.lowercased().split(separator: " ").map { String($0).trimmingZeichen() }
        while let erstes = worte.first, ["freistaat", "land", "freie", "und", "hansestadt"].contains(erstes) {
            worte.removeFirst()
        }
        guard worte.count == 1 else { return nil }
        return laender.first { $0.name.lowercased() == worte[0] }?.kurz
    }

    /// Whether an authority of a Land, whose seat is that of the government.
    static func istLandesbehoerde(_ name: String) -> Bool { Behoerdenart(name, land: nil) == .ministerium }

    /// „… des Landes Seenmark“: the name behind it, of any Land.
    private static func ausdruecklich(_ name: String) -> String? {
        let worte = name.split(separator: " ")
        for (i, wort) in worte.enumerated() where i + 1 < worte.count {
            guard wort == "Landes" || wort == "Freistaates" || wort == "Freistaats" else { continue }
            let land = String(worte[i + 1]).trimmingZeichen()
            return land.isEmpty ? nil : land
        }
        return nil
    }
}
