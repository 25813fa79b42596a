// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

@Suite("Wer was über wen sagt")
struct BeziehungsnetzTests {
    private static func eingabe(_ aufnahme: Aufnahme) -> GeltungRechner.Eingabe {
        .init(vorschrift: aufnahme.vorschrift, fassung: aufnahme.fassung, beziehungen: aufnahme.beziehungen)
    }

    @Test func relationsAreFoundFromBothEnds() {
        let alt = Muster.erlass("alt", datum: "2010-01-01")
        let neu = Muster.erlass(
            "neu", datum: "2020-06-01",
            beziehungen: [
                Beziehung(art: .hebtAuf, zielAktenzeichen: "alt", zielDatum: nil, beleg: "Aufgehoben."),
                Beziehung(art: .bezug, zielAktenzeichen: "fehlt", zielDatum: nil, beleg: "Bezug."),
                Beziehung(
                    art: .aendert, zielAktenzeichen: "alt", zielDatum: nil, beleg: "Falsch erkannt.",
                    stand: .abgelehnt),
            ])
        let netz = Beziehungsnetz([neu, alt].map(Self.eingabe))
        let (a, n) = (alt.fassung.sha256, neu.fassung.sha256)
        #expect(netz.ausgehend(von: n).map(\.beziehung.art) == [.hebtAuf, .bezug])
        #expect(netz.ausgehend(von: n).map(\.ziele) == [[a], []])
        #expect(netz.eingehend(auf: a).map(\.quelle) == [n])
        #expect(netz.eingehend(auf: a).map(\.ab) == [Muster.tag("2020-06-01")])
        #expect(netz.ausgehend(von: a).isEmpty && netz.eingehend(auf: n).isEmpty)
        #expect(netz.eingehend(auf: "gibt es nicht").isEmpty)
    }

    @Test func itIsReadFromAStore() async throws {
        let store = InMemoryCorpus()
        let bezug = Beziehung(art: .bezug, zielAktenzeichen: "alt", zielDatum: nil, beleg: "Bezug.")
        let (alt, neu) = (
            Muster.erlass("alt", datum: "2010-01-01"), Muster.erlass("neu", datum: "2020-06-01", beziehungen: [bezug])
        )
        _ = try await store.store([Muster.eingang(alt), Muster.eingang(neu)])
        let netz = try await Beziehungsnetz(store, snapshot: try await store.snapshot())
        #expect(netz.kanten.count == 1)
        #expect(netz.eingehend(auf: alt.fassung.sha256).count == 1)
    }
}
