// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which Land an authority belongs to where its name does not say it: by names that only one Land has, and by its seat.
enum Behoerdensitze {
    /// Beginnings of names that only one Land has.
    private static let behoerden: [(beginn: String, land: String)] = [
        ("bezirksregierung arnsberg", "NRW"), ("bezirksregierung detmold", "NRW"),
        ("bezirksregierung düsseldorf", "NRW"),
        ("bezirksregierung köln", "NRW"), ("bezirksregierung münster", "NRW"),
        ("bezirksregierung braunschweig", "Niedersachsen"), ("bezirksregierung hannover", "Niedersachsen"),
        ("bezirksregierung lüneburg", "Niedersachsen"), ("bezirksregierung weser-ems", "Niedersachsen"),
        ("regierungspräsidium karlsruhe", "Baden-Württemberg"), ("regierungspräsidium stuttgart", "Baden-Württemberg"),
        ("regierungspräsidium freiburg", "Baden-Württemberg"), ("regierungspräsidium tübingen", "Baden-Württemberg"),
        ("regierungspräsidium darmstadt", "Hessen"), ("regierungspräsidium gießen", "Hessen"),
        ("regierungspräsidium kassel", "Hessen"), ("regierung von", "Bayern"), ("landesdirektion", "Sachsen"),
        ("aufsichts- und dienstleistungsdirektion", "Rheinland-Pfalz"), ("senatsverwaltung", "Berlin"),
        ("landesamt für einwanderung", "Berlin"), ("behörde für inneres", "Hamburg"), ("städteregion aachen", "NRW"),
        ("rhein-kreis neuss", "NRW"), ("rhein-sieg-kreis", "NRW"), ("rhein-erft-kreis", "NRW"),
        ("ennepe-ruhr-kreis", "NRW"),
        ("rheinisch-bergischer kreis", "NRW"), ("oberbergischer kreis", "NRW"), ("märkischer kreis", "NRW"),
        ("hochsauerlandkreis", "NRW"),
    ]

    /// Cities with more than about 100,000 people, and the seats of the governments of the Länder.
    private static let staedte: [String: String] = {
        let nachLand: [(String, [String])] = [
            (
                "NRW",
                [
                    "Düsseldorf", "Köln", "Dortmund", "Essen", "Duisburg", "Bochum", "Wuppertal", "Bielefeld", "Bonn",
                    "Münster",
                    "Mönchengladbach", "Gelsenkirchen", "Aachen", "Krefeld", "Oberhausen", "Hagen", "Hamm",
                    "Leverkusen",
                    "Solingen", "Herne", "Neuss", "Paderborn", "Bottrop", "Recklinghausen", "Remscheid", "Siegen",
                    "Gütersloh",
                    "Moers", "Bergisch Gladbach", "Arnsberg", "Detmold", "Mülheim", "Witten", "Iserlohn", "Minden",
                    "Unna",
                ]
            ),
            (
                "Bayern",
                ["München", "Nürnberg", "Augsburg", "Regensburg", "Ingolstadt", "Würzburg", "Fürth", "Erlangen"]
            ),
            (
                "Baden-Württemberg",
                [
                    "Stuttgart", "Mannheim", "Karlsruhe", "Freiburg", "Heidelberg", "Heilbronn", "Ulm", "Pforzheim",
                    "Reutlingen",
                ]
            ),
            ("Hessen", ["Wiesbaden", "Frankfurt", "Kassel", "Darmstadt", "Offenbach", "Hanau", "Gießen"]),
            (
                "Niedersachsen",
                [
                    "Hannover", "Braunschweig", "Oldenburg", "Osnabrück", "Wolfsburg", "Göttingen", "Hildesheim",
                    "Salzgitter",
                ]
            ),
            ("Rheinland-Pfalz", ["Mainz", "Ludwigshafen", "Koblenz", "Trier", "Kaiserslautern", "Worms"]),
            ("Saarland", ["Saarbrücken"]), ("Schleswig-Holstein", ["Kiel", "Lübeck", "Flensburg", "Neumünster"]),
            ("Mecklenburg-Vorpommern", ["Schwerin", "Rostock", "Stralsund"]), ("Brandenburg", ["Potsdam", "Cottbus"]),
            ("Sachsen", ["Dresden", "Leipzig", "Chemnitz", "Zwickau"]), ("Sachsen-Anhalt", ["Magdeburg", "Halle"]),
            ("Thüringen", ["Erfurt", "Jena", "Gera", "Weimar"]), ("Hamburg", ["Hamburg"]),
            ("Bremen", ["Bremen", "Bremerhaven"]),
        ]
        return Dictionary(uniqueKeysWithValues: nachLand.flatMap { land, staedte in staedte.map { ($0, land) } })
    }()

    /// Seats of Land governments; Berlin is the seat of the Bund as well and says nothing.
    private static let regierungssitze: Set<String> = [
        "Düsseldorf", "München", "Stuttgart", "Wiesbaden", "Hannover", "Mainz", "Saarbrücken", "Kiel", "Schwerin",
        "Potsdam",
        "Dresden", "Magdeburg", "Erfurt", "Hamburg", "Bremen",
    ]

    /// The Land of an authority that is named in lower case; nil if the name could be of any.
    static func land(behoerde klein: String) -> String? {
        if let treffer = behoerden.first(where: { klein.hasPrefix($0.beginn) }) { return treffer.land }
        if klein.hasPrefix("der senator für") || klein.hasPrefix("die senatorin für") { return "Bremen" }
        guard klein.hasPrefix("landeshauptstadt ") || klein.contains("stadt ") else { return nil }
        return staedte.first { klein.hasSuffix(" " + $0.key.lowercased()) }?.value
    }

    /// The Land whose ministries sit in a place; nil for other places.
    static func land(regierungssitz ort: String) -> String? {
        regierungssitze.contains(ort) ? staedte[ort] : nil
    }

    /// The Land a place lies in; nil for small places and those there are several of.
    static func land(ort: String) -> String? { staedte[ort] }

    /// Districts are called „Kreis“ in these Länder and „Landkreis“ in all others.
    static func kannLiegen(_ behoerde: String, in land: String) -> Bool {
        let klein = behoerde.lowercased()
        let istKreisland = land == "NRW" || land == "Schleswig-Holstein"
        if klein.contains("landkreis") || klein.contains("landratsamt") { return !istKreisland }
        return true
    }
}
