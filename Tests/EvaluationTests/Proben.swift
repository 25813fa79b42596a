// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Evaluation
import Norms
import Retrieval
import TestKit

/// Sample values for tests of evaluation.
enum Proben {
    static func hit(
        _ aufnahme: Aufnahme, _ index: Int = 0, rank: Int = 1, zitat: String? = nil, rang: Rang? = nil
    ) -> Hit {
        var passage = aufnahme.passagen[index]
        passage.rang = rang
        return Hit(
            rank: rank, score: 1, id: PassageID(rawValue: Int64(index)), passage: passage,
            vorschrift: aufnahme.vorschrift, fassung: aufnahme.fassung, geltung: Geltung(status: .inKraft),
            fundstelle: Fundstelle(
                fassung: aufnahme.fassung.sha256, abschnitt: passage.abschnitt, pfad: passage.pfad, seite: nil,
                bereich: passage.bereich, zitat: zitat ?? passage.text), explanation: Explanation("Wert", 1))
    }

    static func bestand(_ fassungen: [GespeicherteFassung] = []) -> CorpusSnapshot {
        CorpusSnapshot(stand: 7, fassungen: fassungen, passagenzahl: 3, mittlereWortzahl: 10)
    }

    static func abgleich(
        _ register: LawRegister = LawRegister(), _ fassungen: [GespeicherteFassung] = []
    ) -> Goldabgleich {
        Goldabgleich(register: register, bestand: bestand(fassungen))
    }

    static func frage(
        _ id: String, typ: String = "dauer", _ gold: [Goldstelle] = [], gesetzMoeglich: Bool = false
    ) -> Prueffrage {
        Prueffrage(
            id: id, frage: "Frage \(id)?", stichtag: Muster.tag("2026-11-23"), typ: typ, gold: gold,
            gesetzMoeglich: gesetzMoeglich)
    }

    /// What became of a question.
    /// - Parameters:
    ///   - raenge: nil: search was not asked.
    ///   - status: nil: nothing was answered.
    static func ergebnis(
        _ id: String, typ: String = "dauer", beantwortbar: Bool = true, gesetzMoeglich: Bool = false,
        raenge: [Int]? = nil, moegliche: Int = 1, status: Antwort.Status? = nil, aussage: Int? = nil,
        nurGesetze: Bool = false, ms: Double = 10
    ) -> Frageergebnis {
        let gold: [Goldstelle] = beantwortbar ? [.norm(gesetz: "G", bezeichnung: "§ 1")] : []
        var ergebnis = Frageergebnis(frage(id, typ: typ, gold, gesetzMoeglich: gesetzMoeglich))
        ergebnis.suche = raenge.map { .init(raenge: $0, moegliche: moegliche, ms: ms) }
        ergebnis.antwort = status.map { .init(status: $0, aussage: aussage, nurGesetze: nurGesetze, ms: ms * 2) }
        return ergebnis
    }

    static func lauf(_ fragen: [Frageergebnis], verfahren: Suchverfahren = .beide) -> Auswertungslauf {
        Auswertungslauf(
            satz: .init(name: "stadt", sha256: Muster.sha("stadt")), zeitpunkt: "2026-11-23T10:00:00Z",
            bestand: .init(stand: 7, fassungen: 2, passagen: 3), verfahren: verfahren, stufe: .beides,
            version: "0.1.0", fragen: fragen)
    }
}
