// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

extension Vermerk {
    /// The Vermerk as a document. Everything in it comes from the value; nothing is looked up.
    ///
    /// - Parameters:
    ///   - sha256: of its `json`, so that paper and file can be held together.
    ///   - behoerde: whose Vermerk it is.
    public func schriftstueck(sha256: String, behoerde: String) -> Schriftstueck {
        Vermerksatz(vermerk: self, sha256: sha256, behoerde: behoerde).schriftstueck
    }
}

/// Puts the parts of a Vermerk in order.
struct Vermerksatz {
    let vermerk: Vermerk
    let sha256: String
    let behoerde: String

    /// What a person has to write into the file herself: the program knows nobody's story.
    static let platzhalter = "[Sachverhalt: bitte ergänzen]"

    var schriftstueck: Schriftstueck {
        Schriftstueck(
            titel: "Vermerk zum Vorgang \(vermerk.referenz)",
            bloecke: kopf + sachverhalt + pruefpunkte + unterlagen + dauer + nachforderungen + entwuerfe + schluss,
            fusszeile: "Vermerk \(vermerk.referenz) · SHA-256 \(sha256)")
    }

    private var kopf: [Schriftstueck.Block] {
        let stichtag = "Stichtag \(vermerk.stichtag.deutsch), Stand des Bestands Nr. \(vermerk.corpusstand)"
        let schema = "\(vermerk.schemaname), Prüfschema \(vermerk.schema.kennung), Version \(vermerk.schema.version)"
        return [
            .absatz([.init(behoerde)]), .ueberschrift("Vermerk zum Vorgang \(vermerk.referenz)", stufe: 1),
            Self.angabe("Anliegen", schema), Self.angabe("Rechtsstand", stichtag),
            Self.angabe("Freigegeben", "\(Ortszeit.anzeige(vermerk.freigegeben)) durch \(vermerk.durch.rolle)"),
        ]
    }

    private var sachverhalt: [Schriftstueck.Block] {
        let fakten = Schriftstueck.Tabelle(
            beschriftung: "Angaben zum Fall", kopf: ["Frage", "Angabe"],
            zeilen: vermerk.fakten.map { [$0.frage, $0.wert] })
        return [.ueberschrift("Sachverhalt", stufe: 2), .absatz([.init(Self.platzhalter)])]
            + (vermerk.fakten.isEmpty ? [] : [.tabelle(fakten)])
    }

    private var pruefpunkte: [Schriftstueck.Block] {
        [.ueberschrift("Prüfung", stufe: 2)] + vermerk.punkte.flatMap(Self.pruefpunkt)
    }

    private static func pruefpunkt(_ punkt: Vermerk.Punkt) -> [Schriftstueck.Block] {
        let normen = punkt.normen.isEmpty ? [] : [angabe("Normen", punkt.normen.joined(separator: ", "))]
        return [.ueberschrift(punkt.frage, stufe: 3)] + normen + setzung(punkt.setzung) + punkt.belege.map(zitat)
    }

    private static func setzung(_ setzung: Punktsetzung?) -> [Schriftstueck.Block] {
        guard let setzung else { return [angabe("Ergebnis", "offen (niemand hat entschieden)")] }
        let abweichung = setzung.abweichung.map { [angabe("Abweichung von einem Erlass", $0)] } ?? []
        return [
            angabe("Ergebnis", "\(setzung.status.anzeige), gesetzt von \(wer(setzung.durch, setzung.um))"),
            angabe("Grund", setzung.grund),
        ] + abweichung
    }

    private var unterlagen: [Schriftstueck.Block] {
        guard !vermerk.unterlagen.isEmpty else { return [] }
        let tabelle = Schriftstueck.Tabelle(
            beschriftung: "Unterlagen und ihr Stand", kopf: ["Unterlage", "Norm", "Stand", "Anmerkung", "Gesetzt von"],
            zeilen: vermerk.unterlagen.map(Self.zeile))
        return [.ueberschrift("Unterlagen", stufe: 2), .tabelle(tabelle)]
    }

    private static func zeile(_ unterlage: Vermerk.Unterlagenzeile) -> [String] {
        let setzung = unterlage.setzung
        let norm = setzung?.norm.map { "entbehrlich nach \($0)" }
        return [
            unterlage.name, unterlage.normen.joined(separator: ", "), (setzung?.status ?? .offen).anzeige,
            [norm, setzung?.anmerkung].compactMap(\.self).joined(separator: "; "),
            setzung.map { wer($0.durch, $0.um) } ?? "niemand",
        ]
    }

    private var dauer: [Schriftstueck.Block] {
        guard let dauer = vermerk.dauer else { return [] }
        let rechenweg = Schriftstueck.Block.liste(dauer.rechenweg.map { .init([.init($0)]) }, nummeriert: true)
        return [
            .ueberschrift("Dauer", stufe: 2),
            Self.angabe(
                "Gewählt", "\(dauer.von.deutsch) bis \(dauer.bis.deutsch), von \(Self.wer(dauer.durch, dauer.um))"),
            Self.angabe("Grund", dauer.grund),
        ] + (dauer.rechenweg.isEmpty ? [] : [.absatz([.init("Rechenweg:", fett: true)]), rechenweg])
    }

    private var nachforderungen: [Schriftstueck.Block] {
        guard !vermerk.nachforderungen.isEmpty else { return [] }
        return [.ueberschrift("Nachforderungen", stufe: 2)] + vermerk.nachforderungen.flatMap(Self.nachforderung)
    }

    private static func nachforderung(_ nachforderung: Nachforderung) -> [Schriftstueck.Block] {
        let regel = nachforderung.fristbeleg.map { [zitat($0)] } ?? []
        return [
            .ueberschrift("Nachforderung \(nachforderung.nummer)", stufe: 3),
            angabe("Verschickt", wer(nachforderung.durch, nachforderung.um)),
            angabe("Frist", nachforderung.frist.deutsch + (regel.isEmpty ? ", frei gesetzt" : ", nach dieser Regel:")),
        ] + regel + [.liste(nachforderung.unterlagen.map { .init([.init($0.name)]) }, nummeriert: false)]
    }

    private var entwuerfe: [Schriftstueck.Block] {
        vermerk.entwuerfe.flatMap { entwurf -> [Schriftstueck.Block] in
            [
                .ueberschrift("Entwurf eines Sprachmodells (\(entwurf.modell))", stufe: 2),
                .absatz([.init("Diesen Text hat ein Sprachmodell entworfen. Er ist keine Entscheidung.", fett: true)]),
                .absatz([.init(entwurf.text)]),
            ]
        }
    }

    private var schluss: [Schriftstueck.Block] {
        [
            .ueberschrift("Freigabe", stufe: 2),
            .absatz([.init("Freigegeben von \(Self.wer(vermerk.durch, vermerk.freigegeben)).")]),
            Self.angabe("SHA-256 der maschinenlesbaren Fassung (JSON)", sha256),
        ]
    }

    /// A passage word for word, and where it stands in which file.
    private static func zitat(_ beleg: Beleg) -> Schriftstueck.Block {
        let (quelle, fundstelle) = (beleg.quelle, beleg.fundstelle)
        let bindung = quelle.istVerbindlich ? quelle.rang.anzeige : "nicht verbindlich"
        let teile = [beleg.stelle, bindung, quelle.geltung.anzeige] + quelle.geltung.hinweise + quelle.aenderungen
        return .zitat(
            fundstelle.zitat, quelle: teile.joined(separator: " · ") + " · Datei SHA-256 \(fundstelle.fassung)")
    }

    private static func angabe(_ name: String, _ wert: String) -> Schriftstueck.Block {
        .absatz([.init("\(name): ", fett: true), .init(wert)])
    }

    private static func wer(_ akteur: Akteur, _ um: Zeitmarke) -> String {
        "\(akteur.rolle), \(Ortszeit.anzeige(um))"
    }
}
