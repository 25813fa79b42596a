// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension InMemoryCorpus: Rueckmeldungsspeicher {
    public func nimmAuf(_ inhalt: Rueckmeldungsinhalt, um jetzt: Zeitmarke) async throws -> RueckmeldungID {
        try inhalt.pruefe()
        letzteRueckmeldung += 1
        let id = RueckmeldungID(rawValue: letzteRueckmeldung)
        rueckmeldungen[id] = Rueckmeldung(id: id, eingegangen: jetzt, inhalt: inhalt)
        return id
    }

    public func rueckmeldungen(limit: Int) async throws -> [Rueckmeldung] {
        let neueste = rueckmeldungen.values.sorted { $0.id > $1.id }
        let geordnet = neueste.filter { $0.stand == .offen } + neueste.filter { $0.stand != .offen }
        return Array(geordnet.prefix(max(0, limit)))
    }

    public func rueckmeldung(_ id: RueckmeldungID) async throws -> Rueckmeldung? { rueckmeldungen[id] }

    public func offeneRueckmeldungen() async throws -> Int { rueckmeldungen.values.count { $0.stand == .offen } }

    public func setze(
        _ stand: Rueckmeldung.Stand, richtigstellung: Richtigstellung?, rueckmeldung id: RueckmeldungID
    ) async throws -> Bool {
        guard rueckmeldungen[id] != nil else { return false }
        rueckmeldungen[id]?.stand = stand
        rueckmeldungen[id]?.richtigstellung = richtigstellung
        return true
    }

    public func loesche(rueckmeldung id: RueckmeldungID) async throws -> Bool {
        rueckmeldungen.removeValue(forKey: id) != nil
    }

    /// What was said about a document goes with it.
    func vergissRueckmeldungen(zu sha256: String) {
        rueckmeldungen = rueckmeldungen.filter { $0.value.inhalt.aussage?.stelle.fundstelle.fassung != sha256 }
        for (id, meldung) in rueckmeldungen where meldung.richtigstellung?.stelle?.fundstelle.fassung == sha256 {
            rueckmeldungen[id]?.stand = .offen
            rueckmeldungen[id]?.richtigstellung = nil
        }
    }
}
