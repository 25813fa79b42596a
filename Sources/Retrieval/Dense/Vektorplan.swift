// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus

/// What is to be done so that every passage has its vector: computed from the corpus and what is kept, without a text.
struct Vektorplan: Sendable {
    /// Fassungen that lack vectors or whose names have changed, those first that are asked for most.
    var fassungen: [GespeicherteFassung] = []
    /// Kept by id: what can stay or serve again.
    var vorhanden: [PassageID: Vektoreintrag] = [:]
    /// A kept place for each text, of what is to be removed too: a corrected decree has most of its texts unchanged.
    var platz: [Textmarke: Int] = [:]
    /// Places of passages that can be found no more, and of seconds.
    var ueberzaehlig: [Vektoreintrag] = []
    /// Passages that shall have vectors, and those that have the right ones already.
    var gesamt = 0
    var fertig = 0

    /// - Parameters:
    ///   - gruendlich: look at every text again, not only where names have changed.
    ///   - vorrang: smaller comes first.
    init(
        snapshot: CorpusSnapshot, bestand: [Vektoreintrag], gruendlich: Bool, vorrang: (GespeicherteFassung) -> Int
    ) {
        var nachID: [PassageID: Vektoreintrag] = [:]
        nachID.reserveCapacity(bestand.count)
        for eintrag in bestand {
            guard let anderer = nachID.updateValue(eintrag, forKey: eintrag.id) else { continue }
            let (alt, neu) = anderer.platz < eintrag.platz ? (anderer, eintrag) : (eintrag, anderer)
            ueberzaehlig.append(alt)
            nachID[eintrag.id] = neu
        }
        let bleibend = verteile(snapshot, nachID, gruendlich)
        ueberzaehlig += nachID.values.filter { !bleibend.contains($0.id) }
        vorhanden = nachID.filter { bleibend.contains($0.key) }
        for eintrag in nachID.values where !eintrag.istLeer { platz[eintrag.text] = eintrag.platz }
        let rang = Dictionary(fassungen.map { ($0.fassung.sha256, vorrang($0)) }) { a, _ in a }
        fassungen.sort {
            let (a, b) = (rang[$0.fassung.sha256] ?? 0, rang[$1.fassung.sha256] ?? 0)
            return a == b ? $0.passagen.lowerBound > $1.passagen.lowerBound : a < b
        }
    }

    /// Notes that a passage has its vector there now.
    mutating func vermerke(_ neuer: NeuerVektor, platz neuerPlatz: Int) {
        let istLeer = neuer.inhalt == .leer
        vorhanden[neuer.id] = Vektoreintrag(
            id: neuer.id, platz: neuerPlatz, text: neuer.text, fassung: neuer.fassung, istLeer: istLeer)
        if !istLeer { platz[neuer.text] = neuerPlatz }
    }

    /// Notes that there is nothing at these places any more.
    mutating func vergiss(_ eintraege: [Vektoreintrag]) {
        for eintrag in eintraege where platz[eintrag.text] == eintrag.platz { platz[eintrag.text] = nil }
    }

    /// Fills `fassungen` and the counts.
    /// - Returns: the kept ids that belong to a passage.
    private mutating func verteile(
        _ snapshot: CorpusSnapshot, _ kept: [PassageID: Vektoreintrag], _ gruendlich: Bool
    ) -> Set<PassageID> {
        var bleibend: Set<PassageID> = []
        for fassung in snapshot.fassungen where !fassung.passagen.isEmpty {
            let marke = Einbettungstext.marke(fassung)
            gesamt += fassung.passagen.count
            var richtig = 0
            for id in fassung.passagen {
                guard let eintrag = kept[PassageID(rawValue: id)] else { continue }
                bleibend.insert(eintrag.id)
                if eintrag.fassung == marke { richtig += 1 }
            }
            fertig += richtig
            if richtig < fassung.passagen.count || gruendlich { fassungen.append(fassung) }
        }
        return bleibend
    }
}
