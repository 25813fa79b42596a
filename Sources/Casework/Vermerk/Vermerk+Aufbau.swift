// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import Norms

extension Vermerk {
    /// What the Vorgang holds, with the evidence of its Bogen word for word.
    ///
    /// Points and Unterlagen that the facts rule out and that nobody has touched are left out; what nobody has decided
    /// stays open. The Vermerk proposes nothing.
    /// - Throws: `Vermerkfehler` if the Bogen is not the one of the Vorgang.
    public init(
        _ vorgang: Vorgang, _ bogen: Pruefbogen, entwuerfe: [Entwurfstext] = [], durch akteur: Akteur, um: Zeitmarke
    ) throws(Vermerkfehler) {
        guard bogen.schema.verweis == vorgang.schema, bogen.stichtag == vorgang.stichtag,
            bogen.fakten == vorgang.fakten
        else { throw .andererBogen }
        let kennungen = Set(bogen.punkte.map(\.punkt.kennung))
        if let fehlend = vorgang.punkte.keys.filter({ !kennungen.contains($0) }).min() { throw .punktFehlt(fehlend) }
        self.init(
            vorgang: vorgang.id, referenz: vorgang.referenz, schemaname: bogen.schema.name, schema: vorgang.schema,
            stichtag: vorgang.stichtag, corpusstand: bogen.corpusstand, freigegeben: um, durch: akteur,
            punkte: Self.punkte(vorgang, bogen), unterlagen: Self.unterlagen(vorgang, bogen),
            fakten: Self.fakten(vorgang, bogen.schema), dauer: vorgang.dauer,
            nachforderungen: vorgang.nachforderungen, entwuerfe: entwuerfe)
    }

    private static func punkte(_ vorgang: Vorgang, _ bogen: Pruefbogen) -> [Punkt] {
        bogen.punkte.compactMap { zeile in
            let setzung = vorgang.punkte[zeile.punkt.kennung]
            guard setzung != nil || zeile.einschlaegig != .nein else { return nil }
            return Punkt(
                kennung: zeile.punkt.kennung, frage: zeile.punkt.frage, normen: zeile.punkt.normen.map(\.kanonisch),
                setzung: setzung, belege: ohneDoppelte(wortlaute(zeile.normen) + zeile.belege))
        }
    }

    /// Those of the Bogen in its order, then those set whose line is gone, as decrees that asked for them were repealed.
    private static func unterlagen(_ vorgang: Vorgang, _ bogen: Pruefbogen) -> [Unterlagenzeile] {
        let heutige = bogen.unterlagen.compactMap { zeile -> Unterlagenzeile? in
            let setzung = vorgang.unterlagen[zeile.kennung]
            guard setzung != nil || zeile.einschlaegig != .nein else { return nil }
            return Unterlagenzeile(
                kennung: zeile.kennung, name: zeile.name, normen: zeile.normen.map(\.norm.kanonisch), setzung: setzung)
        }
        let bekannt = Set(bogen.unterlagen.map(\.kennung))
        let fruehere = vorgang.unterlagen.filter { !bekannt.contains($0.key) }.sorted { $0.key < $1.key }
        return heutige
            + fruehere.map { Unterlagenzeile(kennung: $0.key, name: $0.value.name, normen: [], setzung: $0.value) }
    }

    private static func fakten(_ vorgang: Vorgang, _ schema: Pruefschema) -> [Faktzeile] {
        schema.fakten.compactMap { feld in
            vorgang.fakten[feld.kennung].map { Faktzeile(frage: feld.frage, wert: feld.anzeige($0)) }
        }
    }

    private static func wortlaute(_ befunde: [Normbefund]) -> [Beleg] {
        befunde.flatMap { befund -> [Beleg] in
            if case .wortlaut(let belege) = befund.fund { belege } else { [] }
        }
    }

    private static func ohneDoppelte(_ belege: [Beleg]) -> [Beleg] {
        var gesehen: Set<Corpus.Fundstelle> = []
        return belege.filter { gesehen.insert($0.fundstelle).inserted }
    }
}
