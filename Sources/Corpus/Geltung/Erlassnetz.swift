// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// The relations of all decrees, resolved: who does what to whom, from when. What a text only means („einschließlich
/// aller Änderungserlasse“) is worked out from the relations of the others.
struct Erlassnetz {
    /// Index of the target → effects on it, in the order of their days.
    private(set) var wirkungen: [Int: [Wirkung]] = [:]
    /// By the index of the decree that states them, in the order of its text, then what they take along.
    private(set) var beziehungen: [Int: [AufgeloesteBeziehung]] = [:]

    private let erlasse: [GeltungRechner.Eingabe]
    private let ziele: Beziehungsziele
    /// Index of a decree → those that amend, supplement, extend or partly repeal it.
    private var folgende: [Int: [Int]] = [:]

    init(_ erlasse: [GeltungRechner.Eingabe], _ ziele: Beziehungsziele) {
        self.erlasse = erlasse
        self.ziele = ziele
        for quelle in erlasse.indices { nimm(quelle) }
        for quelle in erlasse.indices { nimmFolgeerlasse(quelle) }
        nimmGeaenderteAenderungen()
        for index in wirkungen.keys { wirkungen[index]?.sort() }
        for index in wirkungen.keys { trageVerlaengerungenNach(index) }
    }

    // MARK: What the texts name

    private mutating func nimm(_ quelle: Int) {
        for beziehung in erlasse[quelle].beziehungen where beziehung.stand != .abgelehnt {
            let gemeinte = ziele.ziele(beziehung, von: quelle)
            verbinde(quelle, beziehung, gemeinte, ziele.stand(beziehung, von: quelle, gemeinte))
            if Self.folgend.contains(beziehung.art) {
                for ziel in gemeinte { folgende[ziel, default: []].append(quelle) }
            }
        }
        entferneNennungen(quelle)
    }

    /// A mere reference goes when the text says more about the same decree, though one of the two was read badly.
    private mutating func entferneNennungen(_ quelle: Int) {
        guard let alle = beziehungen[quelle], alle.contains(where: { $0.ziel == .aehnlich }) else { return }
        var gesagt = Set(alle.filter { $0.beziehung.art != .bezug }.map(\.ziele))
        beziehungen[quelle] = alle.filter { eine in
            guard eine.beziehung.art == .bezug, !eine.ziele.isEmpty else { return true }
            return gesagt.insert(eine.ziele).inserted
        }
    }

    private static let folgend: Set<Beziehung.Art> = [.aendert, .ergaenzt, .verlaengert, .hebtTeilweiseAuf]

    private mutating func verbinde(
        _ quelle: Int, _ beziehung: Beziehung, _ gemeinte: [Int], _ stand: AufgeloesteBeziehung.Ziel
    ) {
        let wirkung = Wirkung(beziehung, von: erlasse[quelle], index: quelle)
        var aufgeloest = beziehung
        if beziehung.art != .bezug, beziehung.art != .verlaengert { aufgeloest.wirkungAb = wirkung.ab }
        if let erster = gemeinte.first {
            if stand == .aehnlich { aufgeloest.istAehnlich() }
            aufgeloest.nenne(erlasse[erster].vorschrift)
        }
        beziehungen[quelle, default: []].append(
            AufgeloesteBeziehung(
                beziehung: aufgeloest, quelle: erlasse[quelle].fassung.sha256,
                ziele: gemeinte.map { erlasse[$0].fassung.sha256 }, ziel: stand))
        guard beziehung.art != .bezug else { return }
        for ziel in gemeinte { wirkungen[ziel, default: []].append(wirkung) }
    }

    // MARK: What they take along

    /// „einschließlich der hierzu ergangenen Änderungs- und Ergänzungserlasse“: all that followed the target, and what
    /// followed that, up to the date of the decree that says so.
    private mutating func nimmFolgeerlasse(_ quelle: Int) {
        for beziehung in erlasse[quelle].beziehungen where beziehung.mitFolgeerlassen && beziehung.stand != .abgelehnt {
            var gesehen: Set<Int> = [quelle]
            var naechste = ziele.ziele(beziehung, von: quelle)
            let genannte = Set(erlasse[quelle].beziehungen.flatMap { ziele.ziele($0, von: quelle) })
            while let ziel = naechste.popLast() {
                for folgender in folgende[ziel, default: []] where gesehen.insert(folgender).inserted {
                    naechste.append(folgender)
                    guard istFrueher(folgender, als: quelle), !genannte.contains(folgender) else { continue }
                    var mitgemeint = beziehung
                    mitgemeint.zielAktenzeichen = erlasse[folgender].vorschrift.aktenzeichenNormalisiert
                    mitgemeint.zielDatum = erlasse[folgender].vorschrift.datum
                    verbinde(quelle, mitgemeint, [folgender], .mitgemeint)
                }
            }
        }
    }

    /// A change that exchanges words which an earlier change had brought in changes that one as well.
    private mutating func nimmGeaenderteAenderungen() {
        // In a fixed order, so that the outcome does not depend on how the targets are hashed.
        for (_, aenderungen) in wirkungen.sorted(by: { $0.key < $1.key }) {
            let sortiert = aenderungen.filter { $0.art == .aendert }.sorted()
            for (i, spaetere) in sortiert.enumerated() {
                for fruehere in sortiert[..<i].reversed() where fruehere.quelleIndex != spaetere.quelleIndex {
                    guard let stelle = spaetere.ueberholt(fruehere) else { continue }
                    aendereAenderung(spaetere, fruehere, stelle)
                    break
                }
            }
        }
    }

    private mutating func aendereAenderung(_ spaetere: Wirkung, _ fruehere: Wirkung, _ stelle: Wortlautaenderung) {
        let quelle = spaetere.quelleIndex
        let vorschrift = erlasse[fruehere.quelleIndex].vorschrift
        let schon = beziehungen[quelle, default: []].contains {
            $0.beziehung.art == .aendert && $0.beziehung.zielDatum == vorschrift.datum
                && $0.beziehung.zielAktenzeichen == vorschrift.aktenzeichenNormalisiert
        }
        guard !schon else { return }
        var beziehung = Beziehung(
            art: .aendert, zielAktenzeichen: vorschrift.aktenzeichenNormalisiert, zielDatum: vorschrift.datum,
            wirkungAb: spaetere.ab, beleg: stelle.beleg)
        // In the earlier change the words stand wherever it says so, not under the number of its target.
        beziehung.aenderungen = [
            Wortlautaenderung(
                art: .ersetzt, stelle: nil, alt: stelle.alt ?? fruehere.neueWorte(stelle.stelle), neu: stelle.neu,
                beleg: stelle.beleg)
        ]
        verbinde(quelle, beziehung, [fruehere.quelleIndex], .mitgemeint)
    }

    /// An extension takes effect on the day after the former end.
    private mutating func trageVerlaengerungenNach(_ ziel: Int) {
        var ende = erlasse[ziel].fassung.eigenesEnde?.tag
        for wirkung in wirkungen[ziel, default: []] where wirkung.art == .verlaengert {
            if let ende, !wirkung.abIstGenannt { setzeWirkung(wirkung, ziel, ende.adding(tage: 1)) }
            guard let neu = wirkung.neuBis else { return }
            ende = max(ende ?? neu, neu)
        }
    }

    private mutating func setzeWirkung(_ wirkung: Wirkung, _ ziel: Int, _ tag: Stichtag) {
        let sha256 = erlasse[ziel].fassung.sha256
        guard
            let i = beziehungen[wirkung.quelleIndex]?.firstIndex(where: {
                $0.beziehung.art == .verlaengert && $0.ziele.contains(sha256)
            })
        else { return }
        beziehungen[wirkung.quelleIndex]?[i].beziehung.wirkungAb = tag
    }

    private func istFrueher(_ a: Int, als b: Int) -> Bool {
        guard let x = erlasse[a].vorschrift.datum, let y = erlasse[b].vorschrift.datum else { return true }
        return x <= y
    }
}

extension Beziehung {
    /// The Aktenzeichen as read is none of the corpus; that of the target takes its place, with less certainty.
    fileprivate mutating func istAehnlich() {
        zielAktenzeichen = nil
        sicherheit = min(sicherheit, 0.75)
    }

    /// Fills in what the text left out of the name of its target.
    fileprivate mutating func nenne(_ vorschrift: Vorschrift) {
        zielAktenzeichen = zielAktenzeichen ?? vorschrift.aktenzeichenNormalisiert
        zielDatum = zielDatum ?? vorschrift.datum
    }
}
