// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// `fundstelle changes` and `fundstelle vergleiche`, as other programs use them.
@Suite struct AenderungenContractTests {
    private static func erlass(_ az: String, _ datum: String, _ koerper: String) -> String {
        """
        Ministerium für Inneres des Landes Mittelmark

        Auenstadt, \(datum)
        Aktenzeichen: \(az)

        Betreff: Aufenthaltserlaubnis zum Studium; hier: Verlängerung nach § 16b AufenthG

        1. Dauer
        \(koerper)

        Im Auftrag
        gez. Beispiel
        """
    }

    private static func gesetz(_ text: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?><dokumente builddate="20240103215524">\
        <norm><metadaten><jurabk>MusterG</jurabk><langue>Gesetz über das Muster</langue></metadaten></norm>\
        <norm><metadaten><jurabk>MusterG</jurabk><enbez>§ 1</enbez><titel format="XML">Frist</titel></metadaten>\
        <textdaten><text format="XML"><Content><P>\(text)</P></Content></text></textdaten></norm>\
        <norm><metadaten><jurabk>MusterG</jurabk><enbez>§ 2</enbez></metadaten>\
        <textdaten><text format="XML"><Content><P>Es gilt.</P></Content></text></textdaten></norm></dokumente>
        """
    }

    private func program() throws -> (Program, inbox: String) {
        let program = try Program()
        program.environment["FUNDSTELLE_LAND"] = "Mittelmark"
        let alt = Self.erlass("31-26.02.09-7", "12.02.2025", "Die Erlaubnis wird um ein Jahr verlängert.")
        let inbox = try program.write(alt, to: "alt.txt")
        #expect(try program.run("import", inbox).status == 0)
        return (program, inbox)
    }

    @Test func changesGivesJSONLinesWithTheDocumentedKeys() throws {
        let (program, inbox) = try program()
        let neu = Self.erlass(
            "31-26.02.09-9", "01.03.2026",
            "Die Erlaubnis wird um zwei Jahre verlängert. Den Erlass vom 12.02.2025 – 31-26.02.09-7 – hebe ich mit "
                + "Wirkung vom 01.04.2026 auf.")
        try program.write(neu, to: "neu.txt")
        #expect(try program.run("import", inbox).status == 0)
        let zeilen = try program.run("changes", "--since", "2026-01-01", "--json").lines()
        let arten = zeilen.compactMap { $0["art"] as? String }
        #expect(arten.contains("neu") && arten.contains("aufgehoben"))
        for zeile in zeilen {
            for key in [
                "id", "art", "satz", "tag", "vorschrift", "wortlaut", "abschnitte", "normen", "anliegen",
                "erstaufnahme",
            ] {
                #expect(zeile[key] != nil, "\(key)")
            }
        }
        let aufgehoben = try #require(zeilen.first { $0["art"] as? String == "aufgehoben" })
        #expect(aufgehoben["wirksam_ab"] as? String == "2026-04-01")
        #expect((aufgehoben["vorschrift"] as? [String: Any])?["datei"] as? String == "alt.txt")
        #expect((aufgehoben["durch"] as? [String: Any])?["datei"] as? String == "neu.txt")
        #expect((aufgehoben["nachher"] as? [[Any]])?.first?.last as? String == "2026-03-31")
        #expect((aufgehoben["anliegen"] as? [String])?.contains("studium") == true)
        let zukunft = try program.run("changes", "--since", "2199-01-01", "--json")
        #expect(zukunft.status == 0 && zukunft.output.isEmpty)
        #expect(
            try program.run("changes", "--since", "2026-01-01", "--anliegen", "einbuergerung", "--json").output.isEmpty)
        let falsch = try program.run("changes", "--anliegen", "gibt-es-nicht")
        #expect(falsch.status == 1 && falsch.errors.contains("studium"))
        #expect(try program.run("changes", "--since", "gestern").status == 64)
    }

    @Test func vergleicheNamesWhatChanged() throws {
        let program = try Program()
        let inbox = try program.write(Self.gesetz("Die Frist beträgt ein Jahr."), to: "musterg/2024-01-03.xml")
        try program.write(Self.gesetz("Die Frist beträgt zwei Jahre."), to: "musterg/2024-06-05.xml")
        #expect(try program.run("import", inbox).status == 0)
        let bericht = try program.run("vergleiche", "MusterG", "--von", "2024-02-01", "--bis", "2024-07-01", "--json")
            .object()
        #expect(bericht["gefunden"] as? Bool == true)
        #expect(bericht["unveraendert"] as? Int == 1)
        let abschnitte = try #require(bericht["abschnitte"] as? [[String: Any]])
        #expect(abschnitte.map { $0["bezeichnung"] as? String } == ["§ 1"])
        #expect(abschnitte.first?["vorher"] as? String == "Die Frist beträgt ein Jahr.")
        #expect(abschnitte.first?["nachher"] as? String == "Die Frist beträgt zwei Jahre.")
        let laeufe = try #require(abschnitte.first?["unterschiede"] as? [[String: String]])
        #expect(laeufe.map { $0["art"] } == ["gleich", "weg", "neu"])
        let text = try program.run("vergleiche", "MusterG", "--von", "2024-02-01", "--bis", "2024-07-01")
        #expect(text.output.contains("[-ein Jahr.-]{+zwei Jahre.+}"))
        let gleich = try program.run("vergleiche", "MusterG", "--von", "2024-02-01", "--bis", "2024-02-02")
        #expect(gleich.status == 0 && gleich.output.contains("denselben Wortlaut"))
        #expect(try program.run("vergleiche", "FehltG", "--von", "2024-02-01").status == 1)
        #expect(try program.run("vergleiche", "MusterG", "--von", "2020-01-01").status == 1)
        #expect(try program.run("vergleiche", "MusterG").status == 64)
    }
}
