// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Testing
import WebUI

/// Two wordings side by side.
@Suite struct VergleichTests {
    private static var bestand: Probebestand {
        var bestand = Probebestand.standard
        var geaendert = Probetexte.aufenthaltsgesetz
        let stelle = geaendert.firstIndex { $0.bezeichnung == "§ 16b" } ?? 0
        geaendert[stelle].text = geaendert[stelle].text.replacing("zwei Jahre", with: "drei Jahre")
        geaendert.append(Abschnitt(ordnung: 99, bezeichnung: "§ 999", ueberschrift: "Neu", text: "Es kommt hinzu."))
        bestand.abschnitte[Probebestand.gesetzKuenftig] = geaendert
        return bestand
    }

    private static let adresse = "/vergleich?alt=\(Probebestand.gesetz)&neu=\(Probebestand.gesetzKuenftig)"

    @Test func differencesComeFirstWithWordsForThem() async throws {
        let html = try await abruf(Self.adresse, Probe.dependencies(bestand: Self.bestand)).html
        #expect(html.fehler == [])
        #expect(html.text.contains("2 Abschnitte unterscheiden sich"))
        #expect(html.text.contains("soll [entfällt: zwei] [neu: drei] Jahre nicht überschreiten"))
        #expect(html.text.contains("§ 999"))
        #expect(html.text.contains("gleiche Zeile"))
        #expect(html.elemente("section", klasse: "unterschied").count == 2)
        #expect(html.verweise.contains("/f/\(Probebestand.gesetz)/3"))
    }

    @Test func theWholeTextAndOneDifferenceCanBeShown() async throws {
        let dependencies = Probe.dependencies(bestand: Self.bestand)
        let ganz = try await abruf(Self.adresse + "&ganz=ja", dependencies).html
        #expect(!ganz.text.contains("gleiche Zeile"))
        #expect(ganz.text.contains("Nur die Unterschiede zeigen"))
        let einzeln = try await abruf(Self.adresse + "&abschnitt=2", dependencies).html
        #expect(einzeln.elemente("section", klasse: "unterschied").count == 1)
        #expect(einzeln.text.contains("Alle Unterschiede"))
        for unsinn in ["0", "3", "x", "-1"] {
            let html = try await abruf(Self.adresse + "&abschnitt=\(unsinn)", dependencies).html
            #expect(html.elemente("section", klasse: "unterschied").count == 2)
        }
    }

    @Test func equalWordingsSaySo() async throws {
        let html = try await abruf("/vergleich?alt=\(Probebestand.gesetzAlt)&neu=\(Probebestand.gesetz)").html
        #expect(html.fehler == [])
        #expect(html.text.contains("Beide Fassungen sagen Wort für Wort dasselbe."))
        #expect(html.elemente("section", klasse: "unterschied").isEmpty)
    }

    @Test(arguments: ["/vergleich", "/vergleich?alt=x&neu=y", "/vergleich?alt=\(Probebestand.gesetz)"])
    func withoutTwoWordingsThereIsNothingToCompare(uri: String) async throws {
        let seite = try await abruf(uri)
        #expect(seite.status == 404)
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("Bitte wählen Sie"))
    }

    @Test func theLawPageOffersItsWordingsAndADecreeItsForerunner() async throws {
        let gesetz = try await abruf("/vorschriften/aufenthg-2004").html
        let optionen = gesetz.elemente.filter { $0.name == "option" }
        #expect(optionen.count == 6)
        #expect(
            optionen.filter { $0.attribute["selected"] != nil }.map { $0.attribute["value"] }
                == [Probebestand.gesetzAlt, Probebestand.gesetz])
        let erlass = try await abruf("/vorschriften/\(AlleSeitenTests.slugErlass)").html
        #expect(
            erlass.elemente.filter { $0.name == "option" && $0.attribute["selected"] != nil }
                .map { $0.attribute["value"] } == [Probebestand.erlassAlt, Probebestand.erlass])
    }

    @Test func aTextTooLongForThePageHasItsOwn() async throws {
        var bestand = Self.bestand
        let lang = (0..<60_000).map { "Wort\($0 % 97)" }.joined(separator: " ")
        bestand.abschnitte[Probebestand.gesetz]?.append(
            Abschnitt(ordnung: 100, bezeichnung: "Anlage", text: lang))
        bestand.abschnitte[Probebestand.gesetzKuenftig]?.append(
            Abschnitt(ordnung: 100, bezeichnung: "Anlage", text: lang + " Ende"))
        let dependencies = Probe.dependencies(bestand: bestand)
        let seite = try await abruf(Self.adresse, dependencies)
        #expect(seite.html.text.contains("Der Text ist lang."))
        #expect(seite.koerper.utf8.count < 200_000)
        let einzeln = try await abruf(Self.adresse + "&abschnitt=3", dependencies).html
        #expect(einzeln.text.contains("[neu: Ende"))
    }
}
