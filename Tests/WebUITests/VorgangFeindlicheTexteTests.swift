// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Testing

@testable import WebUI

/// What persons type and what sources say is data on the pages of the Vorgänge, too.
@Suite struct VorgangFeindlicheTexteTests {
    private static let boese = FeindlicheTexteTests.boese.filter { !$0.isNewline }

    @Test func whatIsTypedStaysText() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne(Self.boese.prefix(60).description)
        _ = try await sitzung.tue(
            pfad, "punkt", ["status": "erfuellt", "grund": Self.boese, "abweichung": Self.boese])
        _ = try await sitzung.tue(pfad, "unterlage", ["status": "fehlt", "anmerkung": Self.boese]) {
            $0["unterlage"] == "pass"
        }
        for ort in ["/vorgaenge", pfad + "?punkt=zulassung", pfad + "/nachforderung", pfad + "/vermerk"] {
            pruefe(try await sitzung.hole(ort), ort)
        }
        let fehler = try await sitzung.tue(pfad, "punkt", ["grund": Self.boese, "punkt": Self.boese])
        pruefe(fehler, "Fehlerseite")
        let query = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
        for ort in ["?suche=", "?punkt=", "?ansicht=", "/nachforderung?gewaehlt=ja&posten=pass&frist="] {
            pruefe(try await sitzung.hole(pfad + ort + query), ort)
        }
    }

    @Test func aLetterIsShownEscaped() {
        let boese = Self.boese
        let ansicht = Schriftstueckansicht(
            Schriftstueck(
                titel: boese, sprache: boese,
                bloecke: [
                    .ueberschrift(boese, stufe: 9), .absatz([.init(boese, fett: true)]),
                    .tabelle(.init(beschriftung: boese, kopf: [boese], zeilen: [[boese]])),
                    .zitat(boese, quelle: boese), .fremdsprache("ar-EG", [.absatz([.init(boese)])]),
                ]))
        #expect(ansicht.bloecke[0].ueberschrift?.ebene == 4)
        #expect(ansicht.bloecke[4].fremdtext?.richtung == "rtl")
        #expect(!ansicht.titel.unicodeScalars.contains { [0, 0x202E, 0x2066].contains($0.value) })
    }

    private func pruefe(_ seite: Abruf, _ ort: String) {
        #expect(seite.html.fehler == [], "\(ort)")
        #expect(!seite.koerper.contains("<script>"), "\(ort)")
        #expect(!seite.koerper.contains("<img src=x"), "\(ort)")
        #expect(!seite.koerper.unicodeScalars.contains { [0, 0x202E, 0x2066].contains($0.value) }, "\(ort)")
        #expect(seite.html.elemente.count { $0.name == "script" } == 1, "\(ort)")
    }
}
