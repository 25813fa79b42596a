// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
public import Norms

/// Direct hits: passages of the provisions and documents that the question names.
extension SearchEngine {
    private static let meisteZitate = 12
    private static let meisteParagraphen = 10
    private static let meistePassagen = 60

    func sammleDirekte(_ lauf: inout Suchlauf) async throws {
        for fund in lauf.query.zitate.prefix(Self.meisteZitate) {
            try await sammle(fund.zitat, &lauf)
        }
        for az in lauf.query.aktenzeichen {
            for fassung in lauf.view.fassungen(aktenzeichen: az) where lauf.admits(fassung: fassung) {
                let ids = lauf.view.snapshot.fassungen[fassung].passagen.prefix(Self.meistePassagen)
                for id in ids {
                    add("Aktenzeichen \(az)", parameter.direkt, to: PassageID(rawValue: id), &lauf)
                }
            }
        }
    }

    /// The share of the question that is citation raises the part of a cited provision up to threefold.
    private func staerke(_ lauf: Suchlauf) -> Double {
        parameter.direkt * (1 + 2 * min(1, lauf.query.zitatanteil * lauf.query.zitatanteil))
    }

    private func sammle(_ zitat: Normzitat, _ lauf: inout Suchlauf) async throws {
        guard zitat.zaehlung != .relativ else { return }
        let fassungen = gemeinte(zitat, lauf)
        let vermutet = zitat.gesetz == nil
        var found = false
        for fassung in fassungen where lauf.admits(fassung: fassung) {
            if try await sammle(zitat, fassung: fassung, vermutet: vermutet, &lauf) { found = true }
        }
        guard !found else { return }
        // The § may be there in a wording that does not hold on the Stichtag: say so instead of silence.
        for fassung in naechste(fassungen, lauf) {
            if try await sammle(zitat, fassung: fassung, vermutet: vermutet, &lauf) { return }
        }
    }

    /// Fassungen of the law that is named; without a name those of the first field of law that has the provision.
    private func gemeinte(_ zitat: Normzitat, _ lauf: Suchlauf) -> [Int] {
        if let gesetz = zitat.gesetz { return lauf.view.fassungen(genannt: gesetz) }
        guard zitat.zaehlung == .paragraph, let first = wissen.schwerpunkte.first else { return [] }
        return lauf.view.fassungen(genannt: first.vorschrift)
    }

    /// Wordings not in force, the nearest to the Stichtag first.
    private func naechste(_ fassungen: [Int], _ lauf: Suchlauf) -> [Int] {
        let tag = lauf.request.stichtag.tage
        func abstand(_ index: Int) -> Int {
            let geltung = lauf.filter.geltung[index]
            let bounds = [geltung.von, geltung.bis].compactMap { $0.map { abs($0.tage - tag) } }
            return bounds.min() ?? .max
        }
        return fassungen.filter { !lauf.filter.admits(fassung: $0) && lauf.sachfilter?.admits(fassung: $0) ?? true }
            .sorted { (abstand($0), $0) < (abstand($1), $1) }
    }

    private func sammle(
        _ zitat: Normzitat, fassung: Int, vermutet: Bool, _ lauf: inout Suchlauf
    ) async throws -> Bool {
        let sha256 = lauf.view.snapshot.fassungen[fassung].fassung.sha256
        let wert = staerke(lauf) * (vermutet ? 0.6 : 1)
        var found = false
        for bezeichnung in Self.bezeichnungen(zitat) {
            for abschnitt in try await corpus.abschnitte(fassung: sha256, bezeichnung: bezeichnung) {
                let teil = abschnitt.teil(zu: zitat)
                let passagen = try await corpus.passagen(fassung: sha256, abschnitt: abschnitt.ordnung)
                for passage in passagen.prefix(Self.meistePassagen) {
                    let exact = teil.map { $0.bereich.overlaps(passage.passage.bereich) } ?? true
                    add("Zitierte Vorschrift \(zitat.kanonisch)", exact ? wert : wert * 0.5, to: passage.id, &lauf)
                }
                found = found || !passagen.isEmpty
            }
        }
        return found
    }

    /// „§ 3“, „§ 4“, „§ 5“ for „§§ 3 bis 5“; an open range takes the next one too. At most ten.
    public static func bezeichnungen(_ zitat: Normzitat) -> [String] {
        guard let first = Int(zitat.nummer) else { return [zitat.bezeichnung] }
        let last = zitat.bis.flatMap { Int($0) } ?? (zitat.ff ? first + 1 : first)
        guard last > first else { return [zitat.bezeichnung] }
        return (first...min(last, first + meisteParagraphen - 1)).map { nummer in
            var one = zitat
            one.nummer = String(nummer)
            return one.bezeichnung
        }
    }

    private func add(_ name: String, _ value: Double, to id: PassageID, _ lauf: inout Suchlauf) {
        var kandidat = lauf.kandidaten[id] ?? Suchlauf.Kandidat()
        // Several citations of one provision count once, with the best.
        if let known = kandidat.zuschlaege.firstIndex(where: { $0.value > 0 }) {
            if kandidat.zuschlaege[known].value < value { kandidat.zuschlaege[known] = Explanation(name, value) }
        } else {
            kandidat.zuschlaege.append(Explanation(name, value))
        }
        lauf.kandidaten[id] = kandidat
    }
}
