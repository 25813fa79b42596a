// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus

/// Provisions that the subject index enters under words like those of the question, or under words that mean the same.
extension SearchEngine {
    /// Entries that are followed: by words, and by meaning.
    private static let meisteEintraege = 8
    private static let meisteNahe = 12
    /// An entry farther away than this says nothing.
    private static let mindestnaehe = 0.2
    /// Entries by which the nearness of the nearest is measured.
    private static let umkreis = 40
    /// What is left of the nearness for the other Absätze of the provision.
    private static let anderswoImParagraphen = 0.8

    func sammleNachSachverzeichnis(_ lauf: inout Suchlauf) async throws {
        guard let verzeichnis = try await sachverzeichnis?.value else { return }
        let eigene = lauf.query.begriffe.filter { $0.herkunft == .frage }
        for fund in verzeichnis.funde(eigene, hoechstens: Self.meisteEintraege)
        where fund.naehe >= Self.mindestnaehe {
            for (id, naehe) in try await passagen(fund.stelle, fund.naehe, lauf)
            where naehe > lauf.kandidaten[id]?.verzeichnet?.naehe ?? 0 {
                lauf.kandidaten[id, default: Suchlauf.Kandidat()].verzeichnet = (naehe, fund.wendung)
            }
        }
    }

    /// Without the vector of the question the entries were found by words alone; why it is missing is said already.
    func sammleNachSachbedeutung(_ lauf: inout Suchlauf) async throws {
        guard let vektor = try? await lauf.einbettung?.value, let verzeichnis = try await sachverzeichnis?.value
        else { return }
        let funde = verzeichnis.funde(zu: vektor, hoechstens: Self.umkreis)
        guard let naechster = funde.first, let rand = funde.last else { return }
        let spanne = max(Bedeutungsnaehe.kleinsteSpanne, naechster.kosinus - rand.kosinus)
        for fund in funde.prefix(Self.meisteNahe) {
            for (id, naehe) in try await passagen(fund.stelle, (fund.kosinus - rand.kosinus) / spanne, lauf)
            where naehe > lauf.kandidaten[id]?.sachnahe ?? 0 {
                lauf.kandidaten[id, default: Suchlauf.Kandidat()].sachnahe = naehe
            }
        }
    }

    /// The passages of a provision, each with what it has of the nearness of the entry.
    private func passagen(
        _ stelle: Normstelle, _ naehe: Double, _ lauf: Suchlauf
    ) async throws -> [(PassageID, Double)] {
        var result: [(PassageID, Double)] = []
        for fassung in lauf.view.fassungen(genannt: stelle.verweis.gesetz) where lauf.admits(fassung: fassung) {
            let sha256 = lauf.view.snapshot.fassungen[fassung].fassung.sha256
            for abschnitt in try await corpus.abschnitte(fassung: sha256, bezeichnung: stelle.verweis.bezeichnung) {
                let teil = stelle.absatz.flatMap { absatz in abschnitt.teile.first { $0.pfad == "Abs. \(absatz)" } }
                for passage in try await corpus.passagen(fassung: sha256, abschnitt: abschnitt.ordnung) {
                    let trifft = teil.map { $0.bereich.overlaps(passage.passage.bereich) } ?? true
                    result.append((passage.id, trifft ? naehe : naehe * Self.anderswoImParagraphen))
                }
            }
        }
        return result
    }

    /// The parts of a passage's score for its entry in the subject index.
    func nachSachverzeichnis(_ kandidat: Suchlauf.Kandidat) -> [Explanation] {
        let worte = kandidat.verzeichnet.map {
            Explanation("Im Sachverzeichnis unter „\($0.wendung)“", parameter.sachverzeichnis * $0.naehe)
        }
        return [worte, nachSachbedeutung(kandidat)].compactMap(\.self)
    }

    func nachSachbedeutung(_ kandidat: Suchlauf.Kandidat) -> Explanation? {
        guard kandidat.sachnahe > 0 else { return nil }
        return Explanation("Im Sachverzeichnis der Bedeutung nach", parameter.sachbedeutung * kandidat.sachnahe)
    }
}
