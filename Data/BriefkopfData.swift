// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework

extension ShippedData {
    /// Reads the letterhead of an authority (`briefkopf.example.yaml` shows its form).
    ///
    /// - Parameter datei: its name, for errors.
    /// - Throws: `ShippedDataError` with line and what to do for a missing field or a placeholder that there is not.
    public static func briefkopf(_ yaml: String, datei: String) throws(ShippedDataError) -> Briefkopf {
        let karte = try Vorlagenkarte.lies(
            yaml, datei: datei, schluessel: ["behoerde", "anschrift", "angaben", "fuss"])
        let anschrift = try karte.texte("anschrift")
        guard !anschrift.isEmpty else { throw karte.fehler("„anschrift“ fehlt; bitte Straße und Ort angeben.") }
        var angaben: [Briefkopf.Angabe] = []
        for eintrag in try karte.karten("angaben", schluessel: ["name", "wert"]) {
            angaben.append(try angabe(eintrag))
        }
        for platzhalter in Briefkopf.Platzhalter.allCases {
            guard angaben.contains(where: { Vorlagentext($0.wert).platzhalter.contains(platzhalter.rawValue) }) else {
                throw karte.fehler(
                    "Keine der „angaben“ enthält „{\(platzhalter.rawValue)}“; bitte eine ergänzen, sonst fehlt es auf"
                        + " jedem Brief.", bei: "angaben")
            }
        }
        return Briefkopf(
            behoerde: try karte.text("behoerde"), anschrift: anschrift, angaben: angaben, fuss: try karte.texte("fuss"))
    }

    private static func angabe(_ karte: Vorlagenkarte) throws(ShippedDataError) -> Briefkopf.Angabe {
        let wert = try karte.text("wert")
        for name in Vorlagentext(wert).platzhalter where Briefkopf.Platzhalter(rawValue: name) == nil {
            let bekannt = Briefkopf.Platzhalter.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
            throw karte.fehler("Den Platzhalter „{\(name)}“ gibt es nicht; möglich sind \(bekannt).", bei: "wert")
        }
        return .init(name: try karte.text("name"), wert: wert)
    }
}
