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
        guard let verzeichnis = try await sachverzeichnis?.fertig else { return }
        let eigene = lauf.query.begriffe.filter { $0.herkunft == .frage }
        let funde = verzeichnis.funde(eigene, mindestens: Self.mindestnaehe, hoechstens: Self.meisteEintraege)
        for (fund, stellen) in zip(funde, try await passagen(funde.map(\.stelle), lauf)) {
            for stelle in stellen {
                let naehe = Self.anteil(stelle) * fund.naehe
                guard naehe > lauf.kandidaten[stelle.id]?.verzeichnet?.naehe ?? 0 else { continue }
                lauf.kandidaten[stelle.id, default: Suchlauf.Kandidat()].verzeichnet = (naehe, fund.wendung)
            }
        }
    }

    /// Without the vector of the question the entries were found by words alone; why it is missing is said already.
    func sammleNachSachbedeutung(_ lauf: inout Suchlauf) async throws {
        guard let vektor = try? await lauf.einbettung?.value, let verzeichnis = try await sachverzeichnis?.fertig
        else { return }
        let funde = verzeichnis.funde(zu: vektor, hoechstens: Self.umkreis)
        guard let naechster = funde.first, let rand = funde.last else { return }
        let spanne = max(Bedeutungsnaehe.kleinsteSpanne, naechster.kosinus - rand.kosinus)
        let nahe = funde.prefix(Self.meisteNahe)
        for (fund, stellen) in zip(nahe, try await passagen(nahe.map(\.stelle), lauf)) {
            for stelle in stellen {
                let naehe = Self.anteil(stelle) * (fund.kosinus - rand.kosinus) / spanne
                guard naehe > lauf.kandidaten[stelle.id]?.sachnahe ?? 0 else { continue }
                lauf.kandidaten[stelle.id, default: Suchlauf.Kandidat()].sachnahe = naehe
            }
        }
    }

    /// What a passage of the provision has of the nearness of the entry.
    private static func anteil(_ stelle: Normpassage) -> Double { stelle.trifft ? 1 : anderswoImParagraphen }

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
