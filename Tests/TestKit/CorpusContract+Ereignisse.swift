// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

extension CorpusContract {
    /// What a store notes of its own history.
    static let ereignisse: [Fall] = [
        Fall(name: "Was aufgenommen wird, wird vermerkt; seine Geltung ist neu und hat sich nicht geändert") { store in
            _ = try await store.store([Muster.eingang(Beispiel.erlass()), Muster.eingang(Beispiel.aufenthg())])
            try await store.aktualisiereGeltung()
            let ereignisse = try await store.ereignisse(nach: 0)
            #expect(ereignisse.map(\.art) == [.aufgenommen, .aufgenommen, .lauf])
            #expect(
                ereignisse.map(\.sha256)
                    == [Beispiel.erlass().fassung.sha256, Beispiel.aufenthg().fassung.sha256, ""])
            #expect(ereignisse.map(\.nummer) == ereignisse.map(\.nummer).sorted())
            #expect(ereignisse.allSatisfy { Ortszeit.tag(utc: $0.zeitpunkt) != nil })
        },
        Fall(name: "Eine Aufhebung wird mit den Zeiträumen davor und danach vermerkt") { store in
            let alt = Muster.erlass("alt", datum: "2010-01-01")
            _ = try await store.store([
                Muster.eingang(alt), Muster.eingang(Muster.erlass("neben", datum: "2011-01-01")),
            ])
            try await store.aktualisiereGeltung()
            let vorher = try await store.ereignisse(nach: 0).last?.nummer ?? 0
            let aufhebung = Beziehung(
                art: .hebtAuf, zielAktenzeichen: "alt", zielDatum: Muster.tag("2010-01-01"),
                wirkungAb: Muster.tag("2020-07-01"), beleg: "Aufgehoben.")
            _ = try await store.store([
                Muster.eingang(Muster.erlass("neu", datum: "2020-06-01", beziehungen: [aufhebung]))
            ])
            try await store.aktualisiereGeltung()
            let neue = try await store.ereignisse(nach: vorher)
            #expect(neue.map(\.art) == [.aufgenommen, .geltung, .lauf])
            #expect(neue[1].sha256 == alt.fassung.sha256)
            #expect(neue[1].vorher == [Zeitraum(von: Muster.tag("2010-01-01"), bis: nil)])
            #expect(neue[1].nachher == [Zeitraum(von: Muster.tag("2010-01-01"), bis: Muster.tag("2020-06-30"))])
        },
        Fall(name: "Eine berichtigte Datei und ihre Rückkehr werden vermerkt") { store in
            let (alt, neu) = (Beispiel.erlass("Alt."), Beispiel.erlass("Neu."))
            for erlass in [alt, neu, alt] {
                _ = try await store.store([Muster.eingang(erlass)])
                try await store.aktualisiereGeltung()
            }
            let ereignisse = try await store.ereignisse(nach: 0).filter { $0.art != .lauf && $0.art != .geltung }
            #expect(
                ereignisse.map(\.art)
                    == [.aufgenommen, .aufgenommen, .abgeloest, .wiederaufgenommen, .abgeloest])
            #expect(
                ereignisse.filter { $0.art == .abgeloest }.map(\.durch) == [neu.fassung.sha256, alt.fassung.sha256])
        },
        Fall(name: "Was nichts ändert, wird nicht vermerkt") { store in
            let erlass = Beispiel.erlass()
            _ = try await store.store([Muster.eingang(erlass)])
            try await store.aktualisiereGeltung()
            let vorher = try await store.ereignisse(nach: 0)
            var kopie = erlass
            kopie.fassung.datei = "kopie.txt"
            let defekt = Dateieingang(
                ordner: Muster.ordner, datei: "x", sha256: Muster.sha("x"), bytes: [0],
                inhalt: .abgelehnt(grund: "Die Datei ist beschädigt."))
            _ = try await store.store([Muster.eingang(erlass), defekt])
            try await store.aktualisiereGeltung()
            #expect(try await store.ereignisse(nach: 0).filter { $0.art != .lauf } == vorher.filter { $0.art != .lauf })
            _ = try await store.store([Muster.eingang(kopie)])
            try await store.aktualisiereGeltung()
            #expect(try await store.ereignisse(nach: 0).filter { $0.art != .lauf } == vorher.filter { $0.art != .lauf })
        },
        Fall(name: "Die Beziehungen aller Fassungen auf einmal sind die der einzelnen") { store in
            let bezug = Beziehung(art: .bezug, zielAktenzeichen: "alt", zielDatum: nil, beleg: "Bezug.")
            _ = try await store.store([
                Muster.eingang(Muster.erlass("alt", datum: "2010-01-01")),
                Muster.eingang(Muster.erlass("neu", datum: "2020-06-01", beziehungen: [bezug])),
                Muster.eingang(Beispiel.aufenthg()),
            ])
            let alle = try await store.alleBeziehungen()
            for stored in try await store.snapshot().fassungen {
                let einzeln = try await store.beziehungen(fassung: stored.fassung.sha256)
                #expect(alle[stored.fassung.sha256] ?? [] == einzeln)
            }
            #expect(alle.count == 1)
        },
    ]
}
