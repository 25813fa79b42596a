// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Ingestion
import Norms
import Regelungen
import Retrieval
import SQLiteStorage
import ShippedData
import WebUI

/// Casework put together: check lists, what fills them, the steps of persons, letters and Vermerke.
struct Fallwerk: Sendable {
    let schemawerk: Schemawerk
    let suche: Belegauskunft
    let pruefung: Pruefung
    let briefe: Briefwerk
    let corpus: SQLiteCorpus
    let sachbearbeitung: Sachbearbeitung
    /// `AufenthG`, by `Anliegen.kennung`: the law that decides it.
    private let gesetze: [String: String]

    /// - Throws: `ShippedDataError` if what comes with the program, or the letterhead, cannot be used.
    init(_ app: Application) throws {
        let schemawerk = try Schemawerk(speicher: app.corpus) { Application.sha256(Array($0.utf8)) }
        let feiertage = Feiertage(
            try ShippedData.feiertage(), land: Rangfolge(eigenesLand: app.settings.land).laender.first?.kurz)
        let suche = Belegauskunft(
            search: app.search, answerer: app.beleganswerer, corpus: app.corpus,
            regelungsauskunft: app.regelungsauskunft, register: app.register)
        let pruefung = Pruefung(suche: suche, worte: try ShippedData.unterlagenworte(), feiertage: feiertage)
        self.schemawerk = schemawerk
        self.suche = suche
        self.pruefung = pruefung
        briefe = Briefwerk(
            texte: try ShippedData.nachforderungstexte(), briefkopf: try app.settings.briefkopf(), feiertage: feiertage,
            postlauf: app.settings.postlauf, zitate: app.zitate)
        corpus = app.corpus
        sachbearbeitung = Sachbearbeitung(
            speicher: app.corpus, ablage: app.corpus,
            umfeld: Schemaumfeld(
                bestand: { try await schemawerk.bestand() },
                bogen: { try await pruefung.fuelle($0, am: $1.stichtag, fakten: $1.fakten) },
                stand: { try await suche.corpusstand() }, zitate: app.zitate),
            jetzt: Clock.jetzt)
        var gesetze: [String: String] = [:]
        for anliegen in try ShippedData.anliegen() { gesetze[anliegen.kennung] = anliegen.normen.first?.gesetz }
        self.gesetze = gesetze
    }

    /// Check lists by name, for the command line and other programs.
    var pruefdienst: Pruefdienst {
        Pruefdienst(
            schemata: { [schemawerk] in try await schemawerk.freigegebene() }, pruefung: pruefung)
    }

    /// What a change of the corpus touches.
    var betroffenheit: Betroffenheitsdienst {
        Betroffenheitsdienst(
            vorgaenge: corpus, vermerke: corpus, corpus: corpus,
            schemata: { [schemawerk] in try await schemawerk.freigegebene() }, texte: { [briefe] in briefe.belegtexte })
    }

    /// The check list of a Vorgang, filled for its Stichtag and its facts.
    /// - Throws: `Vorgangsfehler.unbekanntesSchema` if its version is gone; else what the corpus throws.
    func bogen(_ vorgang: Vorgang) async throws -> Pruefbogen {
        guard let schema = try await schemawerk.bestand().schema(vorgang.schema) else {
            throw Vorgangsfehler.unbekanntesSchema(vorgang.schema)
        }
        return try await pruefung.fuelle(schema, am: vorgang.stichtag, fakten: vorgang.fakten)
    }

    /// The letter of a Nachforderung.
    func schreiben(_ vorgang: Vorgang, _ nachforderung: Nachforderung) async throws -> Schriftstueck {
        let bogen = try await bogen(vorgang)
        guard let gesetz = gesetze[bogen.schema.anliegen] else {
            throw Nachforderungsfehler.ohneGesetz(anliegen: bogen.schema.anliegen)
        }
        return try briefe.schreiben(vorgang, nachforderung, bogen: bogen, gesetz: gesetz)
    }
}
