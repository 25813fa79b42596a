// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
internal import Norms

extension ShippedData {
    /// The text blocks of the letter about missing Unterlagen, from `textbausteine/nachforderung.yaml`.
    ///
    /// - Throws: `ShippedDataError` with line and what to do.
    public static func nachforderungstexte() throws(ShippedDataError) -> Nachforderungstexte {
        try nachforderungstexte(try yaml(named: "nachforderung", in: "textbausteine"), datei: "nachforderung.yaml")
    }

    /// Reads and checks text blocks, shipped ones or a city's own.
    ///
    /// - Throws: `ShippedDataError` for a missing text or placeholder, one that does not belong there, a provision that
    ///   is none, a language or law twice, and text blocks without German, source or check.
    public static func nachforderungstexte(
        _ yaml: String, datei: String
    ) throws(ShippedDataError) -> Nachforderungstexte {
        let wurzel = try Vorlagenkarte.lies(yaml, datei: datei, schluessel: ["grundlagen", "sprachen"])
        var grundlagen: [Nachforderungstexte.Grundlage] = []
        for karte in try wurzel.karten("grundlagen", schluessel: ["gesetz", "normen", "quelle"]) {
            let grundlage = try grundlage(karte)
            guard !grundlagen.contains(where: { $0.gesetz == grundlage.gesetz }) else {
                throw karte.fehler("„\(grundlage.gesetz)“ steht doppelt; bitte einen Eintrag entfernen.")
            }
            grundlagen.append(grundlage)
        }
        var fassungen: [Textfassung] = []
        for karte in try wurzel.karten("sprachen", schluessel: fassungsschluessel) {
            let fassung = try fassung(karte)
            guard !fassungen.contains(where: { $0.sprache == fassung.sprache }) else {
                throw karte.fehler("„\(fassung.sprache)“ steht doppelt; bitte einen Eintrag entfernen.")
            }
            fassungen.append(fassung)
        }
        guard let deutsch = fassungen.first(where: { $0.sprache == "de-DE" }) else {
            throw wurzel.fehler(
                "Der deutsche Text („sprache: de-DE“) fehlt; er allein ist verbindlich, bitte ergänzen.")
        }
        return Nachforderungstexte(
            deutsch: deutsch, uebersetzungen: fassungen.filter { $0.sprache != "de-DE" }, grundlagen: grundlagen)
    }

    private static let fassungsschluessel: Set<String> = [
        "sprache", "name", "geprueft", "quelle", "datumsform", "monate", "texte",
    ]

    private static func grundlage(
        _ karte: Vorlagenkarte
    ) throws(ShippedDataError) -> Nachforderungstexte.Grundlage {
        _ = try karte.text("quelle")
        let normenkarte = try karte.karte("normen", schluessel: Set(Textbaustein.mitNorm.map(\.rawValue)))
        let zitate = CitationParser(register: try lawRegister())
        var normen: [Textbaustein: String] = [:]
        for schluessel in normenkarte.schluessel {
            let text = try normenkarte.text(schluessel)
            guard zitate.citations(in: text).first?.zitat.gesetz != nil else {
                throw normenkarte.fehler(
                    "„\(text)“ ist keine Norm; bitte in der Form „§ 82 Abs. 3 AufenthG“.", bei: schluessel)
            }
            if let baustein = Textbaustein(rawValue: schluessel) { normen[baustein] = text }
        }
        let gesetz = try karte.text("gesetz")
        do {
            return try Nachforderungstexte.Grundlage(gesetz: gesetz, normen: normen)
        } catch {
            throw normenkarte.fehler(error.description)
        }
    }

    private static func fassung(_ karte: Vorlagenkarte) throws(ShippedDataError) -> Textfassung {
        _ = try karte.text("quelle")
        let textkarte = try karte.karte("texte", schluessel: Set(Textbaustein.allCases.map(\.rawValue)))
        var texte: [Textbaustein: String] = [:]
        for baustein in Textbaustein.allCases where textkarte.schluessel.contains(baustein.rawValue) {
            texte[baustein] = try textkarte.text(baustein.rawValue)
        }
        let sprache = try karte.text("sprache")
        let (name, geprueft) = (try karte.text("name"), try karte.text("geprueft"))
        let (monate, datumsform) = (try karte.texte("monate"), try karte.text("datumsform"))
        do {
            return try Textfassung(
                sprache: sprache, name: name, geprueft: geprueft, texte: texte, monate: monate, datumsform: datumsform)
        } catch {
            let ort = Textbaustein(rawValue: error.schluessel) == nil ? karte : textkarte
            throw ort.fehler("\(name): \(error.description)", bei: error.schluessel)
        }
    }
}
