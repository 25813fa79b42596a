// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import DocumentTools
import Foundation
import Norms
import Regelungen
import ShippedData

/// Letters and Vermerke as files, under the letterhead of the authority.
struct Briefwerk: Sendable {
    let texte: Nachforderungstexte
    let briefkopf: Briefkopf
    let feiertage: Feiertage
    /// Days until a letter is taken to have arrived (§ 41 Abs. 2 VwVfG).
    let postlauf: Int
    let zitate: CitationParser
    private let programm = Bueroprogramm()

    /// What the rules in force propose for a letter of today.
    func fristvorschlaege(_ bogen: Pruefbogen) -> [Fristvorschlag] {
        let zugang = Clock.heute().adding(tage: postlauf)
        return Fristvorschlag.aus(bogen.weitere[.fehlendeUnterlagen] ?? [], ab: zugang) { tag, zeit in
            Fristende(.ereignis(tag), zeit: zeit, feiertage: feiertage)?.tag
        }
    }

    /// The letter as it was or will be sent.
    /// - Parameters:
    ///   - bogen: the check list of the Vorgang, for the provisions of each Unterlage.
    ///   - gesetz: the law that the application is decided by.
    /// - Throws: `Nachforderungsfehler` if it cannot be written.
    func schreiben(
        _ vorgang: Vorgang, _ nachforderung: Nachforderung, bogen: Pruefbogen, gesetz: String
    ) throws -> Schriftstueck {
        let zeilen = Dictionary(bogen.unterlagen.map { ($0.kennung, $0) }) { erste, _ in erste }
        let posten = nachforderung.unterlagen.map { posten in
            let istAbgelaufen = vorgang.unterlagen[posten.kennung]?.status == .abgelaufen
            return Nachforderungsschreiben.Posten(
                name: posten.name, hinweis: istAbgelaufen ? "Der vorgelegte Nachweis ist abgelaufen." : nil,
                normen: zeilen[posten.kennung]?.normen.map(\.norm.kanonisch) ?? [])
        }
        return try Nachforderungsschreiben(
            zeichen: vorgang.referenz, anliegen: bogen.schema.name, gesetz: gesetz, unterlagen: posten,
            frist: nachforderung.frist, fristbeleg: nachforderung.fristbeleg, datum: Ortszeit.tag(nachforderung.um),
            briefkopf: briefkopf, zweitsprache: nachforderung.zweitsprache
        ).schriftstueck(texte)
    }

    /// Text blocks with the provisions they rest on.
    var belegtexte: [Belegtext] {
        texte.grundlagen.flatMap { grundlage in
            grundlage.normen.map { baustein, norm in
                Belegtext(
                    art: .textbaustein, kennung: "nachforderung/\(grundlage.gesetz)/\(baustein.rawValue)",
                    name: "Nachforderung, „\(baustein.rawValue)“ (\(grundlage.gesetz))",
                    normen: zitate.citations(in: norm).map(\.zitat))
            }
        }.sorted { $0.kennung < $1.kennung }
    }

    /// - Throws: `Schriftsatzfehler` if LibreOffice is missing or fails.
    func datei(_ stueck: Schriftstueck, _ form: Schriftform) async throws -> [UInt8] {
        try await programm.datei(stueck, als: form)
    }

    /// The files of a Vermerk, ready to be kept.
    /// - Throws: `Schriftsatzfehler` if LibreOffice is missing or fails.
    func akte(_ vermerk: Vermerk) async throws -> Vermerkakte {
        let json = vermerk.json()
        let sha256 = Application.sha256(json)
        let stueck = vermerk.schriftstueck(sha256: sha256, behoerde: briefkopf.behoerde)
        return Vermerkakte(
            sha256: sha256, vorgang: vermerk.vorgang, json: json, docx: try await datei(stueck, .docx),
            pdf: try await datei(stueck, .pdf), stellen: vermerk.stellen)
    }
}
