// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Puts back the dots that a scan lost in the words authorities are named with.
enum Umlautheilung {
    private static let worte: [String: String] = [
        "fur": "für", "behorde": "behörde", "behorden": "behörden", "auslanderbehorde": "ausländerbehörde",
        "auslanderamt": "ausländeramt", "auslanderbehorden": "ausländerbehörden",
        "regierungsprasidium": "regierungspräsidium",
        "regierungsprasident": "regierungspräsident", "auswartiges": "auswärtiges", "auswartigen": "auswärtigen",
        "fluchtlinge": "flüchtlinge", "burgermeister": "bürgermeister", "oberburgermeister": "oberbürgermeister",
        "munster": "münster", "koln": "köln", "dusseldorf": "düsseldorf", "munchen": "münchen", "nurnberg": "nürnberg",
        "thuringen": "thüringen", "thuringer": "thüringer", "wurttemberg": "württemberg", "sachsisches": "sächsisches",
        "niedersachsisches": "niedersächsisches", "saarlandisches": "saarländisches", "stadteregion": "städteregion",
        "europaische": "europäische", "verfugung": "verfügung", "rundverfugung": "rundverfügung",
        "baden-wurttemberg": "baden-württemberg", "landratin": "landrätin", "ministerprasident": "ministerpräsident",
    ]

    /// The word with its umlauts; as it is if it is none of those words.
    static func heile(_ wort: String) -> String {
        let kern = wort.trimmingZeichen()
        guard kern.utf8.count >= 3, let heil = worte[kern.lowercased()] else { return wort }
        let erstes = kern.first?.isUppercase == true
        let ganz = kern.allSatisfy { !$0.isLowercase }
        let neu =
            ganz && kern.count > 1 ? heil.uppercased() : erstes ? heil.prefix(1).uppercased() + heil.dropFirst() : heil
        return wort.replacing(kern, with: neu, maxReplacements: 1)
    }
}
