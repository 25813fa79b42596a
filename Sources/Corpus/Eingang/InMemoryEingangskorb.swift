// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The queue in memory: the twin of the one on disk, for tests. It keeps nothing beyond its life.
public actor InMemoryEingangskorb: Eingangskorb {
    private var eintraege: [Eingangsposten] = []
    private var faellig: [Eingangsposten.ID: Zeitmarke] = [:]
    private var gesehen: [Dateiort: Dateimerkmal] = [:]
    private var naechste: Eingangsposten.ID = 1

    public init() {}

    public func lege(_ neue: [NeuerPosten], um jetzt: Zeitmarke) async throws -> [Eingangsposten.ID] {
        neue.map { neuer in
            if let merkmal = neuer.merkmal { gesehen[neuer.ort] = merkmal }
            if let i = eintraege.firstIndex(where: { $0.ort == neuer.ort && $0.zustand.wartet }) {
                let alt = eintraege[i]
                eintraege[i] = Eingangsposten(id: alt.id, neu: neuer, eingegangen: alt.eingegangen)
                faellig[alt.id] = nil
                return alt.id
            }
            defer { naechste += 1 }
            eintraege.append(Eingangsposten(id: naechste, neu: neuer, eingegangen: jetzt))
            return naechste
        }
    }

    public func nimm(_ menge: Eingangsmenge, um jetzt: Zeitmarke) async throws -> [Eingangsposten] {
        if let i = eintraege.firstIndex(where: { $0.zustand == .wiederholen && (faellig[$0.id] ?? jetzt) <= jetzt }) {
            return [beginne(i, jetzt)]
        }
        var genommen: [Eingangsposten] = []
        var bytes = 0
        for i in eintraege.indices where eintraege[i].zustand == .wartet && genommen.count < menge.posten {
            guard genommen.isEmpty || bytes + eintraege[i].bytes <= menge.bytes else { break }
            bytes += eintraege[i].bytes
            genommen.append(beginne(i, jetzt))
        }
        return genommen
    }

    private func beginne(_ i: Int, _ jetzt: Zeitmarke) -> Eingangsposten {
        eintraege[i].zustand = .inArbeit
        eintraege[i].versuche += 1
        eintraege[i].begonnen = jetzt
        return eintraege[i]
    }

    public func schliesse(_ abschluesse: [Eingangsabschluss], um jetzt: Zeitmarke) async throws {
        for abschluss in abschluesse {
            guard let i = inArbeit(abschluss.id) else { continue }
            switch abschluss.ausgang {
            case .fertig(let bilanz):
                (eintraege[i].zustand, eintraege[i].bilanz, eintraege[i].grund) = (.fertig, bilanz, nil)
                eintraege[i].beendet = jetzt
            case .abgelehnt(let grund, let bilanz):
                (eintraege[i].zustand, eintraege[i].bilanz, eintraege[i].grund) = (.abgelehnt, bilanz, grund)
                eintraege[i].beendet = jetzt
            case .wiederholen(let ab, let grund):
                warteWieder(i, .wiederholen, ab: ab, grund)
            }
        }
    }

    public func gibZurueck(_ ids: [Eingangsposten.ID], grund: String?) async throws {
        for id in ids {
            guard let i = inArbeit(id) else { continue }
            eintraege[i].versuche -= 1
            warteWieder(i, eintraege[i].versuche > 0 ? .wiederholen : .wartet, ab: nil, grund)
        }
    }

    /// Lets an entry wait again; if newer bytes of the same place wait already, these take its turn.
    private func warteWieder(_ i: Int, _ zustand: Eingangsposten.Zustand, ab: Zeitmarke?, _ grund: String?) {
        if eintraege.contains(where: { $0.ort == eintraege[i].ort && $0.zustand.wartet }) {
            eintraege.remove(at: i)
            return
        }
        (eintraege[i].zustand, eintraege[i].grund) = (zustand, grund)
        faellig[eintraege[i].id] = ab
    }

    private func inArbeit(_ id: Eingangsposten.ID) -> Int? {
        eintraege.firstIndex { $0.id == id && $0.zustand == .inArbeit }
    }

    public func nimmWiederAuf(hoechstens: Int, um jetzt: Zeitmarke) async throws -> [Eingangsposten] {
        var abgelehnt: [Eingangsposten] = []
        for id in eintraege.filter({ $0.zustand == .inArbeit }).map(\.id) {
            guard let i = inArbeit(id) else { continue }
            guard eintraege[i].versuche >= hoechstens else {
                warteWieder(i, .wiederholen, ab: jetzt, nil)
                continue
            }
            eintraege[i].zustand = .abgelehnt
            eintraege[i].grund = eintraege[i].grundNachAbstuerzen
            eintraege[i].beendet = jetzt
            abgelehnt.append(eintraege[i])
        }
        return abgelehnt
    }

    public func wiederhole(_ id: Eingangsposten.ID, um jetzt: Zeitmarke) async throws -> Bool {
        guard let i = eintraege.firstIndex(where: { $0.id == id && $0.zustand == .abgelehnt }),
            !eintraege.contains(where: { $0.ort == eintraege[i].ort && $0.zustand.wartet })
        else { return false }
        eintraege[i].zustand = .wartet
        eintraege[i].versuche = 0
        (eintraege[i].grund, eintraege[i].bilanz, eintraege[i].beendet) = (nil, nil, nil)
        return true
    }

    public func posten(_ auswahl: Eingangsauswahl) async throws -> [Eingangsposten] {
        let passende = eintraege.filter { auswahl.zustaende.contains($0.zustand) }
        let sortiert =
            auswahl.neuesteZuerst
            ? passende.sorted { ($0.beendet ?? $0.eingegangen, $0.id) > ($1.beendet ?? $1.eingegangen, $1.id) }
            : passende
        return Array(sortiert.prefix(max(0, auswahl.limit)))
    }

    public func lage(um jetzt: Zeitmarke) async throws -> Eingangslage {
        func anzahl(_ zustand: Eingangsposten.Zustand) -> Int { eintraege.count { $0.zustand == zustand } }
        let grenze = jetzt.adding(sekunden: -Eingangslage.tempofenster)
        let kuerzlich = eintraege.filter { !$0.zustand.istOffen && ($0.beendet ?? grenze) > grenze }
        let beginn = kuerzlich.compactMap(\.begonnen).min().map { max($0, grenze) }
        return Eingangslage(
            wartet: anzahl(.wartet) + anzahl(.wiederholen), inArbeit: anzahl(.inArbeit), fertig: anzahl(.fertig),
            abgelehnt: anzahl(.abgelehnt), erledigt: kuerzlich.count,
            dokumente: kuerzlich.reduce(0) { $0 + ($1.bilanz?.dokumente ?? 0) }, tempoSeit: beginn)
    }

    public func merkmale(ordner: String) async throws -> [String: Dateimerkmal] {
        Dictionary(
            gesehen.filter { $0.key.ordner == ordner }.map { ($0.key.datei, $0.value) }, uniquingKeysWith: { $1 })
    }

    public func raeumeAuf(vor: Zeitmarke) async throws -> Int {
        let vorher = eintraege.count
        eintraege.removeAll { !$0.zustand.istOffen && ($0.beendet ?? vor) < vor }
        return vorher - eintraege.count
    }

    public func benoetigteAblagen() async throws -> Set<String> {
        Set(eintraege.filter { $0.zustand != .fertig }.compactMap(\.ablage))
    }
}

extension Eingangsposten.Zustand {
    /// Whether it has not been begun, or is to be begun again.
    var wartet: Bool { self == .wartet || self == .wiederholen }
}
