// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The keys of one kind of mapping in the file of a Prüfschema. `pruefschema.schema.json` names the same.
struct Schluesselsatz: Sendable {
    let pflicht: [String]
    let frei: [String]

    init(_ pflicht: [String], frei: [String] = []) {
        self.pflicht = pflicht
        self.frei = frei
    }

    var alle: [String] { pflicht + frei }

    static let schema = Schluesselsatz(
        [
            "kennung", "anliegen", "name", "version", "gueltig", "verfasst", "quelle", "punkte", "unterlagen",
        ], frei: ["freigegeben", "fakten", "dauer"])
    static let gueltig = Schluesselsatz(["von"], frei: ["bis"])
    static let freigegeben = Schluesselsatz(["rolle", "am"])
    static let fakt = Schluesselsatz(["fakt", "frage", "art"], frei: ["einheit", "werte"])
    static let punkt = Schluesselsatz(
        ["punkt", "frage", "normen"], frei: ["verbindlichkeit", "bedingung", "ausnahmen", "belegfragen", "nach"])
    static let ausnahme = Schluesselsatz(["text", "normen"])
    static let unterlage = Schluesselsatz(
        ["unterlage", "name", "normen"], frei: ["stand", "bedingung", "alternativen", "auchGenannt"])
    static let dauer = Schluesselsatz([], frei: ["angaben", "bindungen"])
    static let angabe = Schluesselsatz(["art", "zeit", "normen"], frei: ["bedingung"])
    static let bindung = Schluesselsatz(["an", "fakt", "normen"], frei: ["zuschlag", "bedingung"])

    /// By the name that the definition bears in `pruefschema.schema.json`.
    static let alleSaetze: [String: Schluesselsatz] = [
        "schema": schema, "gueltig": gueltig, "freigegeben": freigegeben, "fakt": fakt, "punkt": punkt,
        "ausnahme": ausnahme, "unterlage": unterlage, "dauer": dauer, "angabe": angabe, "bindung": bindung,
    ]
}

/// Kinds of facts as the file names them.
enum Faktart: String, CaseIterable {
    case jaNein
    case datum
    case zahl
    case auswahl
}
