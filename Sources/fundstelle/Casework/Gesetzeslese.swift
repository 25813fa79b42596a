// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Retrieval
import Synchronization

/// Reads provisions of laws in the wording of a day.
final class Gesetzeslese: Sendable {
    private struct Verzeichnis {
        var stand: Int64
        /// Any name of a law → its wordings.
        var gesetze: [String: [GespeicherteFassung]]
    }

    private let corpus: any CorpusReading
    private let register: LawRegister
    private let verzeichnis = Mutex<Verzeichnis?>(nil)

    init(corpus: any CorpusReading, register: LawRegister) {
        self.corpus = corpus
        self.register = register
    }

    func wortlaut(_ norm: Normzitat, am stichtag: Stichtag) async throws -> Normfund {
        guard let gesetz = norm.gesetz, let fassung = try await fassung(gesetz, stichtag) else { return .gesetzFehlt }
        let belege = try await belege(norm, fassung, stichtag)
        return belege.isEmpty ? .gibtEsNicht : .wortlaut(belege)
    }

    /// The wording in force on the day.
    private func fassung(_ gesetz: String, _ stichtag: Stichtag) async throws -> GespeicherteFassung? {
        let gesetze = gesetze(try await corpus.snapshot())
        let fassungen = gesetze[gesetz] ?? register.canonical(gesetz).flatMap { gesetze[$0] } ?? []
        return fassungen.filter { $0.geltung(am: stichtag).status == .inKraft }.max {
            ($0.fassung.bekanntAb?.tage ?? .min) < ($1.fassung.bekanntAb?.tage ?? .min)
        }
    }

    private func gesetze(_ snapshot: CorpusSnapshot) -> [String: [GespeicherteFassung]] {
        verzeichnis.withLock { verzeichnis in
            if let bekannt = verzeichnis, bekannt.stand == snapshot.stand { return bekannt.gesetze }
            var gesetze: [String: [GespeicherteFassung]] = [:]
            for stored in snapshot.fassungen
            where stored.vorschrift.istGesetz && !stored.istAbgeloest && !stored.istDoppel {
                for name in Set([stored.vorschrift.kurz] + stored.vorschrift.auchGenannt) {
                    gesetze[name, default: []].append(stored)
                }
            }
            verzeichnis = Verzeichnis(stand: snapshot.stand, gesetze: gesetze)
            return gesetze
        }
    }

    private func belege(
        _ norm: Normzitat, _ stored: GespeicherteFassung, _ stichtag: Stichtag
    ) async throws -> [Beleg] {
        let sha256 = stored.fassung.sha256
        let quelle = Quellenangabe(stored, rang: nil, geltung: stored.geltung(am: stichtag))
        var belege: [Beleg] = []
        for bezeichnung in SearchEngine.bezeichnungen(norm) {
            for abschnitt in try await corpus.abschnitte(fassung: sha256, bezeichnung: bezeichnung)
            where !abschnitt.istWeggefallen && !abschnitt.istGliederung {
                belege += abschnitt.bereiche(zu: norm).map { bereich in
                    Beleg(
                        fundstelle: Fundstellenbau.fundstelle(in: abschnitt, bereich: bereich, fassung: sha256),
                        quelle: quelle)
                }
            }
        }
        return belege
    }
}
