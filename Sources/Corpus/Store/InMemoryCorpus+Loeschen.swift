// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension InMemoryCorpus {
    public func gehalten(an ort: Dateiort) async throws -> [String] {
        fassungen.values.filter { $0.ort == ort }.sorted { $0.passagen.lowerBound < $1.passagen.lowerBound }.map {
            $0.aufnahme.fassung.sha256
        }
    }

    public func loesche(_ sha256: [String], durch: String) async throws -> Loeschbericht {
        let zeitpunkt = jetzt()
        var eintraege: [Ledgereintrag] = []
        var (abschnitte, passagen) = (0, 0)
        for summe in Set(sha256).sorted() {
            guard let fassung = fassungen.removeValue(forKey: summe) else { continue }
            abschnitte += fassung.aufnahme.abschnitte.count
            passagen += fassung.aufnahme.passagen.count
            vergissRueckmeldungen(zu: summe)
            let orte = dateien.filter { $0.value.fassung == summe }.keys.sorted()
            for ort in orte { dateien[ort] = nil }
            for ort in orte.isEmpty ? [fassung.ort] : orte {
                eintraege.append(
                    Ledgereintrag(
                        ergebnis: .init(geloescht: ort, sha256: summe, zeitpunkt: zeitpunkt, durch: durch),
                        zeitpunkt: zeitpunkt))
            }
        }
        guard !eintraege.isEmpty else { return Loeschbericht() }
        loeschungen += eintraege
        geltungOffen = true
        try await aktualisiereGeltung()
        return Loeschbericht(
            eintraege: eintraege, entfernt: [.init("Abschnitte", abschnitte), .init("Passagen", passagen)])
    }
}
