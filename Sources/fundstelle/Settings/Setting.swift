// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// One setting of the program, with its documentation beside it. Every setting is listed in `Setting.all`; a test holds
/// `fundstelle.example.yaml` and the manual against that list.
struct Setting: Sendable {
    /// Key in `fundstelle.yaml`; the environment variable is `FUNDSTELLE_` + the key in capitals with `_`.
    let key: String
    let standard: String
    /// German, one sentence.
    let erklaerung: String

    var umgebungsvariable: String {
        "FUNDSTELLE_" + key.uppercased().replacing(".", with: "_")
    }

    static let data = Setting(
        key: "data", standard: "./data", erklaerung: "Ordner, in dem Datenbank und Originale liegen.")
    static let land = Setting(
        key: "land", standard: "NRW", erklaerung: "Eigenes Land; Erlasse anderer Länder gelten als nicht verbindlich.")
    static let organisation = Setting(
        key: "organisation", standard: "Ausländerbehörde", erklaerung: "Name der Behörde im Kopf der Seiten.")
    static let rolle = Setting(
        key: "erlasspflege.rolle", standard: "Erlasspflege",
        erklaerung:
            "Rolle, unter der festgelegt und protokolliert wird, was auf den Seiten der Erlasspflege geklärt wird.")
    static let host = Setting(
        key: "host", standard: "127.0.0.1", erklaerung: "Adresse, unter der die Seiten angeboten werden.")
    static let port = Setting(key: "port", standard: "8080", erklaerung: "Anschluss (Port) der Seiten.")
    static let netzErlaubt = Setting(
        key: "netz.erlaubt", standard: "false",
        erklaerung: "Ob „import gii:…“ Gesetze aus dem Netz holen darf. Sonst geht keine Anfrage nach außen.")
    static let giiAdresse = Setting(
        key: "gii.adresse", standard: "https://www.gesetze-im-internet.de",
        erklaerung: "Woher „import gii:…“ Gesetze holt.")
    static let importParallel = Setting(
        key: "import.parallel", standard: "0",
        erklaerung: "Wie viele Dateien zugleich gelesen werden; 0 bedeutet: so viele wie Prozessorkerne.")

    static let eingangOrdner = Setting(
        key: "eingang.ordner", standard: "",
        erklaerung:
            "Ordner, aus denen „serve“ neue Dateien aufnimmt: Pfad; Land=…; Normgeber=… (in der Umgebung durch | "
            + "getrennt).")
    static let eingangPruefabstand = Setting(
        key: "eingang.pruefabstand", standard: "30",
        erklaerung: "Nach wie vielen Sekunden die Ordner auch ohne Meldung des Systems durchgesehen werden.")

    static let all = [
        data, land, organisation, rolle, host, port, netzErlaubt, giiAdresse, importParallel, eingangOrdner,
        eingangPruefabstand,
    ]
}
