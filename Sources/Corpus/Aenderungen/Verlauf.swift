// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// The notes of a store, sorted into imports: what came in with which, what was known before it.
struct Verlauf {
    /// The import that brought a wording; imports count from 1.
    struct Herkunft {
        let lauf: Int
        let ereignis: Ereignis
    }

    /// By sha256; missing for what was there before changes were noted.
    private(set) var herkunft: [String: Herkunft] = [:]
    /// Spans that moved, by import and sha256; several of one import are one.
    private(set) var bewegungen: [(lauf: Int, ereignis: Ereignis)] = []
    /// The last of one wording in one import: its place in `bewegungen`.
    private var letzteBewegung: [Bewegung: Int] = [:]
    /// By import and the wording that came: the wording that went.
    private var abgeloeste: [String: String] = [:]
    private(set) var entfernte: [Ereignis] = []
    /// When the present spans of a wording became known.
    private(set) var kenntnis: [String: String] = [:]

    private struct Bewegung: Hashable {
        let lauf: Int
        let sha256: String
    }

    init(_ ereignisse: [Ereignis]) {
        var lauf = 1
        for ereignis in ereignisse {
            switch ereignis.art {
            case .lauf:
                lauf += 1
            case .aufgenommen, .wiederaufgenommen:
                herkunft[ereignis.sha256] = Herkunft(lauf: lauf, ereignis: ereignis)
                kenntnis[ereignis.sha256] = ereignis.zeitpunkt
            case .abgeloest:
                if let durch = ereignis.durch { abgeloeste[durch] = ereignis.sha256 }
            case .geltung:
                letzteBewegung[Bewegung(lauf: lauf, sha256: ereignis.sha256)] = bewegungen.count
                bewegungen.append((lauf, ereignis))
                kenntnis[ereignis.sha256] = ereignis.zeitpunkt
            case .entfernt:
                entfernte.append(ereignis)
            }
        }
    }

    /// The wording that was superseded by this one.
    func abgeloest(durch sha256: String) -> String? { abgeloeste[sha256] }

    /// How the spans of a wording moved in an import, as it last was noted; nil if they did not.
    func bewegung(_ sha256: String, lauf: Int) -> Ereignis? {
        letzteBewegung[Bewegung(lauf: lauf, sha256: sha256)].map { bewegungen[$0].ereignis }
    }

    /// The German day on which the present spans became known; nil if that was never noted.
    func kenntnistag(_ sha256: String) -> Stichtag? { kenntnis[sha256].flatMap(Ortszeit.tag(utc:)) }
}
