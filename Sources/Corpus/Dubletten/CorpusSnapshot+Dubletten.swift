// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension CorpusSnapshot {
    /// All files of one decree: the one that speaks first, then its duplicates and the wordings it corrected, by path.
    /// - Parameter fassung: any of them.
    public func dateien(mit fassung: GespeicherteFassung) -> [GespeicherteFassung] {
        let nachSumme = Dictionary(fassungen.map { ($0.fassung.sha256, $0) }) { first, _ in first }
        let fuehrend = fuehrend(fassung.fassung.sha256, nachSumme)
        let alle = fassungen.filter { self.fuehrend($0.fassung.sha256, nachSumme) == fuehrend }
        return alle.sorted {
            ($0.fassung.sha256 == fuehrend ? 0 : 1, $0.fassung.datei, $0.fassung.sha256)
                < ($1.fassung.sha256 == fuehrend ? 0 : 1, $1.fassung.datei, $1.fassung.sha256)
        }
    }

    /// Files that hold the same decree as these, without them and without what was corrected.
    public func weitereDateien(ausser summen: Set<String>) -> [GespeicherteFassung] {
        var gesehen = summen
        return fassungen.filter { summen.contains($0.fassung.sha256) && !$0.istAbgeloest }.flatMap { geloescht in
            dateien(mit: geloescht).filter {
                $0.einordnung?.art != .berichtigt && !$0.istAbgeloest && gesehen.insert($0.fassung.sha256).inserted
            }
        }
    }

    private func fuehrend(_ sha256: String, _ nachSumme: [String: GespeicherteFassung]) -> String {
        var (sha256, gesehen) = (sha256, Set<String>())
        while let platz = nachSumme[sha256]?.einordnung, gesehen.insert(sha256).inserted { sha256 = platz.fuehrend }
        return sha256
    }
}
