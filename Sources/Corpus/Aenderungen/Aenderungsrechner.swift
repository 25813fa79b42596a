// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Makes changes out of what the store noted, the relations between the texts, and the days on which spans begin and
/// end.
struct Aenderungsrechner {
    private let fassungen: [String: GespeicherteFassung]
    private let netz: Beziehungsnetz
    private let verlauf: Verlauf
    /// Wordings of one work, in time.
    private let werke: [String: [GespeicherteFassung]]
    /// The import that filled an empty corpus, 0 if it was not empty.
    private let erstaufnahme: Int

    init(snapshot: CorpusSnapshot, netz: Beziehungsnetz, ereignisse: [Ereignis]) {
        fassungen = Dictionary(snapshot.fassungen.map { ($0.fassung.sha256, $0) }) { first, _ in first }
        self.netz = netz
        let verlauf = Verlauf(ereignisse)
        self.verlauf = verlauf
        werke = Dictionary(grouping: snapshot.fassungen, by: \.vorschrift.kennung).mapValues { gruppe in
            gruppe.sorted { Self.beginn($0) < Self.beginn($1) }
        }
        let hattenBestand = snapshot.fassungen.contains { verlauf.herkunft[$0.fassung.sha256] == nil }
        erstaufnahme = hattenBestand ? 0 : 1
    }

    /// All changes, those to come included, the newest day first.
    func aenderungen() -> [Aenderung] {
        let wirkungen = wirkungen()
        let alle = aufnahmen() + wirkungen + bewegungen(ohne: wirkungen) + eintritte() + entfernte()
        // What is compared is made once a change, not once a comparison; the changes themselves are large to move.
        let schluessel = alle.map(Self.reihenfolge)
        return alle.indices.sorted { schluessel[$0] < schluessel[$1] }.map { alle[$0] }
    }

    private static func reihenfolge(_ aenderung: Aenderung) -> (Int, Int, Int, String) {
        (-aenderung.tag.tage, stufen[aenderung.art] ?? 0, -(aenderung.wirksamAb?.tage ?? 0), aenderung.kennung)
    }

    /// What was in force and no longer is comes before what is merely new.
    private static let stufen: [Aenderung.Art: Int] = {
        var stufen = Dictionary(uniqueKeysWithValues: Aenderung.Art.allCases.enumerated().map { ($1, $0) })
        stufen[.neu] = 100
        return stufen
    }()

    private static func beginn(_ fassung: GespeicherteFassung) -> Int {
        fassung.geltung.first?.zeitraum.von?.tage ?? fassung.fassung.bekanntAb?.tage ?? .min
    }

    // MARK: What came in and what went

    private func aufnahmen() -> [Aenderung] {
        verlauf.herkunft.compactMap { sha256, herkunft -> Aenderung? in
            // Another file with a decree that is there already is no news.
            guard let fassung = fassungen[sha256], !fassung.istDoppel,
                let tag = Ortszeit.tag(utc: herkunft.ereignis.zeitpunkt)
            else { return nil }
            let (art, vorgaenger) = einordnung(fassung)
            return Aenderung(
                art, kennung: "\(art.rawValue)-\(kurz(sha256))-\(herkunft.ereignis.nummer)", tag: tag,
                bekannt: herkunft.ereignis.zeitpunkt, wirksamAb: fassung.geltung.first?.zeitraum.von, fassung: fassung,
                vorgaenger: vorgaenger, istErstaufnahme: herkunft.lauf == erstaufnahme)
        }
    }

    /// Whether a wording is new as a work, as a wording, or only as a file; and the wording before it.
    private func einordnung(_ fassung: GespeicherteFassung) -> (Aenderung.Art, vorgaenger: String?) {
        let sha256 = fassung.fassung.sha256
        if let alt = verlauf.abgeloest(durch: sha256), fassungen[alt] != nil { return (.berichtigt, alt) }
        let werk = (werke[fassung.vorschrift.kennung] ?? []).filter { !$0.istAbgeloest || $0 == fassung }
        guard let stelle = werk.firstIndex(where: { $0.fassung.sha256 == sha256 }) else { return (.neu, nil) }
        let vorgaenger = stelle > 0 ? werk[stelle - 1].fassung.sha256 : nil
        let lauf = lauf(sha256)
        let istErster = werk.allSatisfy { andere in
            let andererLauf = self.lauf(andere.fassung.sha256)
            return andere == fassung || andererLauf > lauf
                || andererLauf == lauf && Self.beginn(andere) >= Self.beginn(fassung)
        }
        return istErster ? (.neu, nil) : (.neueFassung, vorgaenger)
    }

    private func lauf(_ sha256: String) -> Int { verlauf.herkunft[sha256]?.lauf ?? 0 }

    private func entfernte() -> [Aenderung] {
        verlauf.entfernte.compactMap { ereignis in
            Ortszeit.tag(utc: ereignis.zeitpunkt).map { Aenderung(entfernt: ereignis, tag: $0) }
        }
    }

    // MARK: What one text does to another

    private func wirkungen() -> [Aenderung] {
        var gruppen: [Wirkungsgruppe: [Beziehungsnetz.Kante]] = [:]
        for kante in netz.kanten {
            guard let art = Aenderung.Art(kante.beziehung.art) else { continue }
            for ziel in ohneAnlagen(kante.ziele) {
                gruppen[Wirkungsgruppe(art: art, ziel: ziel, quelle: kante.quelle), default: []].append(kante)
            }
        }
        return gruppen.flatMap { gruppe, kanten in wirkung(gruppe, kanten) }
    }

    private struct Wirkungsgruppe: Hashable {
        let art: Aenderung.Art
        let ziel: String
        let quelle: String
    }

    /// An annex shares the fate of its decree; alone it counts.
    private func ohneAnlagen(_ ziele: [String]) -> [String] {
        let haupt = ziele.filter { fassungen[$0]?.vorschrift.art != .anlage }
        return haupt.isEmpty ? ziele : haupt
    }

    /// The news of it, and the day on which it takes effect if that comes later.
    private func wirkung(_ gruppe: Wirkungsgruppe, _ kanten: [Beziehungsnetz.Kante]) -> [Aenderung] {
        guard let ziel = fassungen[gruppe.ziel], let quelle = fassungen[gruppe.quelle] else { return [] }
        let ab = kanten.compactMap(\.ab).min()
        let spaeterer = lauf(gruppe.quelle) >= lauf(gruppe.ziel) ? gruppe.quelle : gruppe.ziel
        let herkunft = verlauf.herkunft[spaeterer]
        let kennung = "\(gruppe.art.rawValue)-\(kurz(gruppe.ziel))-\(kurz(gruppe.quelle))"
        let bekanntTag = herkunft.flatMap { Ortszeit.tag(utc: $0.ereignis.zeitpunkt) }
        func aenderung(_ tag: Stichtag, _ kennung: String, _ bewegung: Ereignis?) -> Aenderung {
            Aenderung(
                gruppe.art, kennung: kennung, tag: tag, bekannt: herkunft?.ereignis.zeitpunkt, wirksamAb: ab,
                fassung: ziel, durch: quelle, beziehungen: kanten.map(\.beziehung), vorher: bewegung?.vorher,
                nachher: bewegung?.nachher, istErstaufnahme: herkunft?.lauf == erstaufnahme)
        }
        var ergebnis: [Aenderung] = []
        if let herkunft, let bekanntTag {
            ergebnis.append(aenderung(bekanntTag, kennung, bewegung(gruppe.ziel, lauf: herkunft.lauf)))
        }
        if let ab, !gruppe.art.bewegtGeltung, bekanntTag.map({ $0 < ab }) ?? true {
            var eintritt = aenderung(ab, "\(kennung)-\(ab.iso)", nil)
            eintritt.istErstaufnahme = false
            ergebnis.append(eintritt)
        }
        return ergebnis
    }

    private func bewegung(_ sha256: String, lauf: Int) -> Ereignis? {
        verlauf.bewegung(sha256, lauf: lauf)
    }

    /// Spans that moved without a text that came in with them.
    private func bewegungen(ohne wirkungen: [Aenderung]) -> [Aenderung] {
        var erklaert: [String: [[Zeitraum]]] = [:]
        for wirkung in wirkungen where wirkung.art.bewegtGeltung {
            guard let nachher = wirkung.nachher, let fassung = wirkung.fassung else { continue }
            erklaert[fassung.fassung.sha256, default: []].append(nachher)
        }
        return verlauf.bewegungen.map(\.ereignis).compactMap { ereignis in
            erklaert[ereignis.sha256]?.contains(ereignis.nachher) == true ? nil : bewegung(ereignis)
        }
    }

    private func bewegung(_ ereignis: Ereignis) -> Aenderung? {
        guard let fassung = fassungen[ereignis.sha256], !istNurNachfolge(ereignis, fassung),
            let tag = Ortszeit.tag(utc: ereignis.zeitpunkt)
        else { return nil }
        let kante = ereignis.nachher.last?.bis.flatMap { ursache(ereignis.sha256, ende: $0) }
        return Aenderung(
            kante.flatMap { Aenderung.Art($0.beziehung.art) } ?? .geltungGeaendert,
            kennung: "geltung-\(kurz(ereignis.sha256))-\(ereignis.nummer)", tag: tag, bekannt: ereignis.zeitpunkt,
            wirksamAb: kante?.ab, fassung: fassung, durch: kante.flatMap { fassungen[$0.quelle] },
            beziehungen: kante.map { [$0.beziehung] } ?? [], vorher: ereignis.vorher, nachher: ereignis.nachher)
    }

    /// A new wording of a law ends the one before; the news is the new wording.
    private func istNurNachfolge(_ ereignis: Ereignis, _ fassung: GespeicherteFassung) -> Bool {
        guard fassung.vorschrift.istGesetz else { return false }
        let beginn = (werke[fassung.vorschrift.kennung] ?? []).compactMap { $0.geltung.first?.zeitraum.von }
        return ereignis.nachher.last?.bis.map { beginn.contains($0.adding(tage: 1)) } ?? false
    }

    /// The relation that ends the force after this day.
    private func ursache(_ sha256: String, ende: Stichtag) -> Beziehungsnetz.Kante? {
        netz.eingehend(auf: sha256).first { kante in
            (kante.beziehung.art == .hebtAuf || kante.beziehung.art == .ersetzt) && kante.ab == ende.adding(tage: 1)
        }
    }

    // MARK: Days that come

    /// First and last days of force that were known before they came.
    private func eintritte() -> [Aenderung] {
        fassungen.values.filter { !$0.istAbgeloest && !$0.istDoppel }.flatMap { fassung -> [Aenderung] in
            fassung.geltung.indices.flatMap { eintritte(fassung, spanne: $0) }
        }
    }

    private func eintritte(_ fassung: GespeicherteFassung, spanne: Int) -> [Aenderung] {
        let zeitraum = fassung.geltung[spanne].zeitraum
        var ergebnis: [Aenderung] = []
        if let von = zeitraum.von, istNeuigkeit(von, fassung),
            spanne == 0 || fassung.geltung[spanne - 1].zeitraum.bis != von.adding(tage: -1)
        {
            ergebnis.append(eintritt(.inKraft, fassung, von, durch: nil))
        }
        if let ende = zeitraum.bis?.adding(tage: 1), istNeuigkeit(ende, fassung), !hatNachfolger(fassung, am: ende),
            spanne + 1 == fassung.geltung.count || fassung.geltung[spanne + 1].zeitraum.von != ende
        {
            ergebnis.append(
                eintritt(
                    .ausserKraft, fassung, ende,
                    durch: ursache(fassung.fassung.sha256, ende: ende.adding(tage: -1))))
        }
        return ergebnis
    }

    private func eintritt(
        _ art: Aenderung.Art, _ fassung: GespeicherteFassung, _ tag: Stichtag, durch kante: Beziehungsnetz.Kante?
    ) -> Aenderung {
        Aenderung(
            art, kennung: "\(art.rawValue)-\(kurz(fassung.fassung.sha256))-\(tag.iso)", tag: tag,
            bekannt: verlauf.kenntnis[fassung.fassung.sha256], wirksamAb: tag, fassung: fassung,
            durch: kante.flatMap { fassungen[$0.quelle] }, beziehungen: kante.map { [$0.beziehung] } ?? [])
    }

    /// Whether the day was known before it came. The day on which a law was fetched is no day of force.
    private func istNeuigkeit(_ tag: Stichtag, _ fassung: GespeicherteFassung) -> Bool {
        guard !(fassung.vorschrift.istGesetz && fassung.fassung.geltungsangaben.isEmpty) else { return false }
        return verlauf.kenntnistag(fassung.fassung.sha256).map { $0 < tag } ?? true
    }

    /// Whether another wording of the same law begins on the day.
    private func hatNachfolger(_ fassung: GespeicherteFassung, am tag: Stichtag) -> Bool {
        guard fassung.vorschrift.istGesetz else { return false }
        return (werke[fassung.vorschrift.kennung] ?? []).contains { $0.geltung.first?.zeitraum.von == tag }
    }

    private func kurz(_ sha256: String) -> String { String(sha256.prefix(16)) }
}
