// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Finds the files that hold the same decree, and chooses which one speaks for it: one whose text needed no reading of
/// pictures, among these one that has the whole text, among these one with pages as printed.
public enum Dublettensuche: Sendable {
    /// The place of every decree that does not speak for itself, by sha256. Nothing depends on the order they came in.
    /// - Parameter festgelegt: what persons settled about pairs; it wins.
    public static func ordne(
        _ erlasse: [Dublettenmerkmal], festgelegt: Dublettenfestlegungen = .keine
    ) -> [String: Dubletteneinordnung] {
        let erlasse = erlasse.sorted { $0.sha256 < $1.sha256 }
        var gruppen = Dublettengruppen(erlasse)
        var berichtigungen: [(alt: Int, neu: Int)] = []
        for (links, rechts) in Paarsuche(erlasse).paare()
        where festgelegt.urteil(erlasse[links].sha256, erlasse[rechts].sha256) == nil {
            switch Dublettenurteil.verhaeltnis(erlasse[links], erlasse[rechts]) {
            case .gleich: gruppen.nimm(links, rechts)
            case .berichtigt:
                let istGeordnet = erlasse[links].istFrueher(als: erlasse[rechts])
                berichtigungen.append(istGeordnet ? (links, rechts) : (rechts, links))
            case nil: break
            }
        }
        return einordnungen(erlasse, gruppen.gruppen(), berichtigungen, festgelegt)
    }

    private static func einordnungen(
        _ erlasse: [Dublettenmerkmal], _ gruppen: [[Int]], _ berichtigungen: [(alt: Int, neu: Int)],
        _ festgelegt: Dublettenfestlegungen
    ) -> [String: Dubletteneinordnung] {
        var fuehrend = Array(erlasse.indices)
        var einordnungen: [String: Dubletteneinordnung] = [:]
        for gruppe in gruppen {
            let erster = erster(gruppe, erlasse)
            for index in gruppe {
                fuehrend[index] = erster
                guard index != erster else { continue }
                einordnungen[erlasse[index].sha256] = .init(art: .doppel, fuehrend: erlasse[erster].sha256)
            }
        }
        var letzte: [Int: Int] = [:]
        for (alt, neu) in berichtigungen where fuehrend[alt] != fuehrend[neu] {
            // Of several corrections the last one counts.
            let bisher = letzte[fuehrend[alt]]
            if let bisher, !erlasse[bisher].istFrueher(als: erlasse[fuehrend[neu]]) { continue }
            letzte[fuehrend[alt]] = fuehrend[neu]
        }
        let nummern = Dictionary(erlasse.indices.map { (erlasse[$0].sha256, $0) }) { first, _ in first }
        for (alt, neu) in festgelegt.berichtigungen {
            guard let alt = nummern[alt], let neu = nummern[neu], fuehrend[alt] != fuehrend[neu] else { continue }
            letzte[fuehrend[alt]] = fuehrend[neu]
            // Whatever the texts say about the same two the other way round.
            if letzte[fuehrend[neu]] == fuehrend[alt] { letzte[fuehrend[neu]] = nil }
        }
        for (alt, neu) in letzte {
            einordnungen[erlasse[alt].sha256] = .init(art: .berichtigt, fuehrend: erlasse[neu].sha256)
        }
        return einordnungen
    }

    /// The member that speaks for the others.
    private static func erster(_ gruppe: [Int], _ erlasse: [Dublettenmerkmal]) -> Int {
        let beste = gruppe.map { erlasse[$0].lesegute }.max() ?? 0
        let auswahl = gruppe.filter { erlasse[$0].lesegute == beste }
        let meiste = auswahl.map { erlasse[$0].abdruck.woerter }.max() ?? 0
        // Without its Anlage a file has not the whole text; a few words more or less come of the format.
        let ganze = auswahl.filter { Double(erlasse[$0].abdruck.woerter) >= 0.9 * Double(meiste) }
        return ganze.min { rang(erlasse[$0]) < rang(erlasse[$1]) } ?? gruppe[0]
    }

    private static func rang(_ erlass: Dublettenmerkmal) -> (Int, String) {
        (erlass.fassung.medientyp == "application/pdf" ? 0 : 1, erlass.sha256)
    }
}
