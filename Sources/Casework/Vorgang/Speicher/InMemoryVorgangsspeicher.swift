// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import Norms

/// Vorgänge and their Vermerke in memory: the twin of the store on disk, for tests. It keeps nothing beyond its life.
public actor InMemoryVorgangsspeicher: Vorgangsspeicher {
    private struct Akte {
        var schritte: [Schritteintrag]
        var zeile: Vorgangszeile
    }

    private var akten: [VorgangID: Akte] = [:]
    private var letzte: Int64 = 0
    private var nummern: [Corpus.Fundstelle: Int64] = [:]
    var vermerkakten: [String: Vermerkakte] = [:]
    var vermerkhinweise: [Vermerkhinweis] = []
    let sha256: @Sendable ([UInt8]) -> String

    /// - Parameter sha256: the sum of bytes as 64 hex digits.
    public init(sha256: @escaping @Sendable ([UInt8]) -> String) {
        self.sha256 = sha256
    }

    func kennt(_ id: VorgangID) -> Bool { akten[id] != nil }

    public func haengeAn(_ nachtrag: Vorgangsnachtrag) async throws -> VorgangID {
        let id = nachtrag.vorgang ?? VorgangID(rawValue: letzte + 1)
        let bisher = akten[id]?.schritte ?? []
        if nachtrag.vorgang != nil, bisher.isEmpty { throw Vorgangsfehler.unbekannterVorgang(id) }
        guard nachtrag.eintrag.nummer == bisher.count + 1 else { throw Vorgangsfehler.inzwischenGeaendert }
        if let vermerk = nachtrag.vermerk { try nimm(vermerk) }
        if case .vermerk(let sha256) = nachtrag.eintrag.schritt, vermerkakten[sha256] == nil {
            throw Ablagefehler.unbekannt(sha256: sha256)
        }
        var zeile = nachtrag.zeile
        zeile.id = id
        akten[id] = Akte(schritte: bisher + [nachtrag.eintrag], zeile: zeile)
        letzte = max(letzte, id.rawValue)
        nummeriere(nachtrag.eintrag.gezeigt)
        return id
    }

    func nummeriere(_ stellen: some Sequence<Corpus.Fundstelle>) {
        for stelle in stellen where nummern[stelle] == nil { nummern[stelle] = Int64(nummern.count + 1) }
    }

    func nummern(_ stellen: Set<Corpus.Fundstelle>) -> Set<Int64> { Set(stellen.compactMap { nummern[$0] }) }

    public func schritte(_ id: VorgangID) async throws -> [Schritteintrag] { akten[id]?.schritte ?? [] }

    public func zeilen(
        _ auswahl: Vorgangsauswahl, ab: Int, hoechstens: Int
    ) async throws -> [Vorgangszeile] {
        Array(passende(auswahl).dropFirst(max(0, ab)).prefix(max(0, hoechstens)))
    }

    public func zeilen(_ ids: [VorgangID]) async throws -> [Vorgangszeile] {
        passende(Vorgangsauswahl()).filter { Set(ids).contains($0.id) }
    }

    public func anzahl(_ auswahl: Vorgangsauswahl) async throws -> Int { passende(auswahl).count }

    private func passende(_ auswahl: Vorgangsauswahl) -> [Vorgangszeile] {
        akten.values.map(\.zeile).filter(auswahl.nimmt).sorted(by: Self.stehtVor)
    }

    private static func stehtVor(_ a: Vorgangszeile, _ b: Vorgangszeile) -> Bool {
        let spaetester = Stichtag(tage: .max)
        return (a.istAbgeschlossen ? 1 : 0, a.frist ?? spaetester, b.geaendert, b.id)
            < (b.istAbgeschlossen ? 1 : 0, b.frist ?? spaetester, a.geaendert, a.id)
    }

    public func offeneVorgaenge(schemata: Set<String>) async throws -> [Vorgangszeile] {
        passende(.offene).filter { schemata.contains($0.schema.kennung) }
    }

    public func gezeigteStellen(fassungen: Set<String>) async throws -> [GezeigteStelle] {
        nummern.filter { fassungen.contains($0.key.fassung) }
            .map { GezeigteStelle(nummer: $0.value, fundstelle: $0.key) }.sorted { $0.nummer < $1.nummer }
    }

    public func offeneVorgaenge(stellen: Set<Int64>) async throws -> [VorgangID: [Int64]] {
        var gefunden: [VorgangID: [Int64]] = [:]
        for (id, akte) in akten where !akte.zeile.istAbgeschlossen {
            let gezeigt = nummern(Set(akte.schritte.flatMap(\.gezeigt))).intersection(stellen)
            if !gezeigt.isEmpty { gefunden[id] = gezeigt.sorted() }
        }
        return gefunden
    }

    public func loesche(vorgang id: VorgangID, durch: Akteur, um: Zeitmarke) async throws -> Bool {
        guard akten.removeValue(forKey: id) != nil else { return false }
        let vermerke = Set(vermerkakten.values.filter { $0.vorgang == id }.map(\.sha256))
        vermerkakten = vermerkakten.filter { $0.value.vorgang != id }
        vermerkhinweise.removeAll { vermerke.contains($0.vermerk) }
        return true
    }
}

extension Vorgangsauswahl {
    fileprivate func nimmt(_ zeile: Vorgangszeile) -> Bool {
        if let istAbgeschlossen, zeile.istAbgeschlossen != istAbgeschlossen { return false }
        if let fristVor, zeile.frist.map({ $0 >= fristVor }) ?? true { return false }
        return referenz.isEmpty || zeile.referenz.asciiKlein.contains(referenz.asciiKlein)
    }
}

extension String {
    fileprivate var asciiKlein: String {
        String(decoding: utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
}
