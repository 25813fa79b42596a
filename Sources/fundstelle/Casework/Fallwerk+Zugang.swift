// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import DocumentTools
import Retrieval
import SQLiteStorage
import ShippedData
import WebUI

extension Fallwerk {
    /// What the pages of the Vorgänge need.
    /// - Parameters:
    ///   - rolle: under which is acted on them.
    ///   - search: tells which Anliegen a question speaks of.
    func vorgangszugang(rolle: String, search: SearchEngine) -> Vorgangszugang {
        Vorgangszugang(
            sachbearbeitung: sachbearbeitung, speicher: corpus, ablage: corpus, rolle: rolle,
            schemata: { try await schemawerk.bestand().geltende(am: $0) },
            schema: { try await schemawerk.bestand().schema($0) }, bogen: { try await bogen($0) },
            briefe: Briefzugang(
                fristvorschlaege: { briefe.fristvorschlaege($0) },
                zweitsprachen: briefe.texte.uebersetzungen.map { Zweitsprache(kennung: $0.sprache, name: $0.name) },
                schreiben: { try await schreiben($0, $1) },
                datei: { vorgang, nachforderung, form in
                    try await briefe.datei(try await schreiben(vorgang, nachforderung), Schriftform(form))
                }),
            vermerkakte: { try await briefe.akte($0) }, erkenneAnliegen: { search.anliegen(in: $0).map(\.kennung) })
    }
}

extension Fallwerk {
    /// What the pages of the Prüfschemata need.
    var schemazugang: Schemazugang {
        Schemazugang(
            bestand: { try await schemawerk.bestand() }, lies: { schemawerk.leser.lies($0) }, pflege: schemawerk.pflege,
            wechsle: { wechsel, _, akteur in try await corpus.wechsle(wechsel, durch: akteur, um: Clock.jetzt()) },
            bogen: { try await pruefung.fuelle($0, am: $1, fakten: [:]) },
            normbefunde: { try await Schemapruefung.normbefunde($0, in: suche, am: $1) }, jetzt: Clock.jetzt)
    }

    /// What the pages of changes need.
    var betroffenheitszugang: Betroffenheitszugang {
        Betroffenheitszugang(
            betroffen: { try await betroffenheit.betroffen(von: $0) },
            vermerk: { try await corpus.vermerk($0).map { try Vermerk(json: $0.json) } })
    }
}

extension Schriftform {
    /// JSON is no form of a letter; whoever asks for it gets the PDF.
    fileprivate init(_ form: Dateiform) { self = form == .docx ? .docx : .pdf }
}
