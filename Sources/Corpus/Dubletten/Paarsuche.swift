// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// The pairs of decrees worth a closer look: of one Aktenzeichen, or with beginnings of their sketches in common where
/// Aktenzeichen or date do not tell them apart.
struct Paarsuche {
    private let erlasse: [Dublettenmerkmal]

    /// Smallest hashes that are looked at: texts of nine tenths in common share one of four all but surely.
    private static let hashzahl = 4
    /// Pairs taken out of one heap, those of 450 decrees. Larger heaps come of form letters with nothing else to go by.
    private static let meistePaare = 100_000

    init(_ erlasse: [Dublettenmerkmal]) {
        self.erlasse = erlasse
    }

    private struct Paar: Hashable {
        let links: Int
        let rechts: Int

        init(_ a: Int, _ b: Int) {
            (links, rechts) = (min(a, b), max(a, b))
        }
    }

    private struct Schluessel: Hashable {
        let hash: UInt32
        let datum: Stichtag?
    }

    func paare() -> [(Int, Int)] {
        var gefunden: Set<Paar> = []
        sammleAktenzeichen(&gefunden)
        sammleText(&gefunden)
        return gefunden.map { ($0.links, $0.rechts) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }

    private func sammleAktenzeichen(_ gefunden: inout Set<Paar>) {
        var haufen: [String: [Int]] = [:]
        for (index, erlass) in erlasse.enumerated() {
            if let zeichen = erlass.aktenzeichen { haufen[zeichen, default: []].append(index) }
        }
        for gruppe in haufen.values where gruppe.count > 1 { nimm(gruppe, &gefunden) }
    }

    /// Only pairs of which one lacks Aktenzeichen or date, or was misread perhaps.
    private func sammleText(_ gefunden: inout Set<Paar>) {
        var nachDatum: [Schluessel: [Int]] = [:]
        var ohneDatum: [UInt32: [Int]] = [:]
        for (index, erlass) in erlasse.enumerated() {
            for hash in erlass.abdruck.folgen.kleinste.prefix(Self.hashzahl) {
                guard let datum = erlass.datum else {
                    ohneDatum[hash, default: []].append(index)
                    continue
                }
                nachDatum[Schluessel(hash: hash, datum: datum), default: []].append(index)
            }
        }
        for gruppe in nachDatum.values where gruppe.count > 1 {
            // Read in full, Aktenzeichen that differ are the end of it.
            guard gruppe.contains(where: { erlasse[$0].aktenzeichen == nil || erlasse[$0].istScan }) else { continue }
            nimm(gruppe, &gefunden)
        }
        for gruppe in ohneDatum.values where gruppe.count > 1 { nimm(gruppe, &gefunden) }
        guard !ohneDatum.isEmpty else { return }
        for (schluessel, datierte) in nachDatum {
            guard let undatierte = ohneDatum[schluessel.hash] else { continue }
            for links in undatierte.prefix(64) {
                for rechts in datierte.prefix(64) { gefunden.insert(Paar(links, rechts)) }
            }
        }
    }

    private func nimm(_ gruppe: [Int], _ gefunden: inout Set<Paar>) {
        var rest = Self.meistePaare
        for (i, links) in gruppe.enumerated() {
            for rechts in gruppe[(i + 1)...] {
                guard rest > 0 else { return }
                rest -= 1
                gefunden.insert(Paar(links, rechts))
            }
        }
    }
}
