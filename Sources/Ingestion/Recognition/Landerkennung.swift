// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The Länder, by the names and adjectives authorities carry.
enum Landerkennung {
    struct Land: Sendable {
        var name: String
        /// As the corpus keeps it: `NRW`, else the name.
        var kurz: String
        var adjektive: [String]
    }

    static let laender: [Land] = [
        Land(name: "Nordrhein-Westfalen", kurz: "NRW", adjektive: ["nordrhein-westfälisches"]),
        Land(name: "Baden-Württemberg", kurz: "Baden-Württemberg", adjektive: ["baden-württembergisches"]),
        Land(name: "Bayern", kurz: "Bayern", adjektive: ["bayerisches", "bayerischen", "bayerische"]),
        Land(name: "Berlin", kurz: "Berlin", adjektive: ["berliner"]),
        Land(name: "Brandenburg", kurz: "Brandenburg", adjektive: ["brandenburgisches"]),
        Land(name: "Bremen", kurz: "Bremen", adjektive: ["bremer", "bremisches"]),
        Land(name: "Hamburg", kurz: "Hamburg", adjektive: ["hamburger", "hamburgisches"]),
        Land(name: "Hessen", kurz: "Hessen", adjektive: ["hessisches", "hessischen"]),
        Land(name: "Mecklenburg-Vorpommern", kurz: "Mecklenburg-Vorpommern", adjektive: []),
        Land(
            name: "Niedersachsen", kurz: "Niedersachsen", adjektive: ["niedersächsisches", "nds."]),
        Land(name: "Rheinland-Pfalz", kurz: "Rheinland-Pfalz", adjektive: ["rheinland-pfälzisches"]),
        Land(name: "Saarland", kurz: "Saarland", adjektive: ["saarländisches"]),
        Land(name: "Sachsen-Anhalt", kurz: "Sachsen-Anhalt", adjektive: []),
        Land(name: "Sachsen", kurz: "Sachsen", adjektive: ["sächsisches", "sächsischen"]),
        Land(name: "Schleswig-Holstein", kurz: "Schleswig-Holstein", adjektive: ["schleswig-holsteinisches"]),
        Land(name: "Thüringen", kurz: "Thüringen", adjektive: ["thüringer"]),
    ]

    static func istAdjektiv(_ klein: String) -> Bool {
        laender.contains { $0.adjektive.contains(klein) }
    }

    /// The usual short form of a Land's name („Nordrhein-Westfalen“ → `NRW`); an unknown name as it is.
    static func kurz(_ name: String) -> String {
        laender.first { $0.name == name || $0.kurz == name }?.kurz ?? name
    }

    /// The full name behind a short form.
    static func name(_ kurz: String) -> String {
        laender.first { $0.kurz == kurz }?.name ?? kurz
    }

    /// The Land an authority's name tells: `Bund`, a Land by name or adjective, or whatever follows „des Landes“.
    static func land(inName name: String) -> String? {
        let klein = name.lowercased()
        if klein.hasPrefix("bundes") || klein.hasPrefix("auswärtiges amt") { return "Bund" }
        if klein.hasPrefix("europäische") { return "EU" }
        if let hinten = ausdruecklich(name) { return kurz(hinten) }
        if let land = laender.first(where: { name.contains($0.name) }) { return land.kurz }
        let erstes = klein.split(separator: " ").first.map(String.init) ?? ""
        return laender.first { $0.adjektive.contains(erstes) }?.kurz
    }

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
