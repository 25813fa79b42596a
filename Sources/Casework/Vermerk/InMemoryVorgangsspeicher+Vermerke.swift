// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

extension InMemoryVorgangsspeicher: Vermerkablage {
    public func lege(_ akte: Vermerkakte) async throws { try nimm(akte) }

    func nimm(_ akte: Vermerkakte) throws {
        guard kennt(akte.vorgang) else { throw Vorgangsfehler.unbekannterVorgang(akte.vorgang) }
        guard sha256(akte.json) == akte.sha256 else { throw Ablagefehler.falscheSumme(sha256: akte.sha256) }
        guard (vermerkakten[akte.sha256] ?? akte) == akte else {
            throw Ablagefehler.andererInhalt(sha256: akte.sha256)
        }
        vermerkakten[akte.sha256] = akte
        nummeriere(akte.stellen)
    }

    public func vermerk(_ sha256: String) async throws -> Vermerkakte? { vermerkakten[sha256] }

    public func vermerke(stellen: Set<Int64>) async throws -> [String: [Int64]] {
        vermerkakten.mapValues { nummern($0.stellen).intersection(stellen).sorted() }.filter { !$0.value.isEmpty }
    }

    public func zitierteFassungen() async throws -> Set<String> {
        vermerkakten.values.reduce(into: []) { $0.formUnion($1.stellen.map(\.fassung)) }
    }

    public func merke(_ hinweis: Vermerkhinweis) async throws -> Bool {
        guard vermerkakten[hinweis.vermerk] != nil else { throw Ablagefehler.unbekannt(sha256: hinweis.vermerk) }
        guard !vermerkhinweise.contains(where: { $0.vermerk == hinweis.vermerk && $0.anlass == hinweis.anlass }) else {
            return false
        }
        vermerkhinweise.append(hinweis)
        return true
    }

    public func hinweise(_ vermerk: String) async throws -> [Vermerkhinweis] {
        vermerkhinweise.filter { $0.vermerk == vermerk }
    }
}
