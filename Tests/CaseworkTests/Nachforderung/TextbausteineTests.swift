// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Foundation
import ShippedData
import TestKit
import Testing

@Suite("Textbausteine der Nachforderung")
struct TextbausteineTests {
    /// The shipped file, line by line.
    static let zeilen: [String] = {
        let datei = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Data/yaml/textbausteine/nachforderung.yaml")
        return ((try? String(contentsOf: datei, encoding: .utf8)) ?? "").components(separatedBy: "\n")
    }()

    @Test func comeInFiveLanguagesAndForBothLaws() throws {
        let texte = try ShippedData.nachforderungstexte()
        #expect(texte.deutsch.sprache == "de-DE")
        #expect(texte.uebersetzungen.map(\.sprache) == ["en-GB", "tr-TR", "uk-UA", "ar"])
        #expect(texte.grundlagen.map(\.gesetz) == ["AufenthG", "StAG"])
        #expect((texte.uebersetzungen + [texte.deutsch]).allSatisfy { !$0.geprueft.isEmpty })
    }

    @Test(arguments: [
        ("de-DE", "1. März 2026"), ("en-GB", "1 March 2026"), ("tr-TR", "1 Mart 2026"),
        ("uk-UA", "1 березня 2026 року"),
        ("ar", "1 آذار/مارس 2026"),
    ])
    func writeADayAsTheLanguageDoes(_ sprache: String, _ tag: String) throws {
        let texte = try ShippedData.nachforderungstexte()
        let fassung = try #require(([texte.deutsch] + texte.uebersetzungen).first { $0.sprache == sprache })
        #expect(fassung.datum(Muster.tag("2026-03-01")) == tag)
    }

    /// Whichever text or placeholder is taken out, in whichever language: the file is refused at its line.
    @Test func noneMayBeMissing() throws {
        var geprueft = 0
        for (index, zeile) in Self.zeilen.enumerated() {
            let eingerueckt = zeile.hasPrefix("      ") && !zeile.hasPrefix("       ")
            let name = String(zeile.dropFirst(6).prefix { $0 != ":" })
            guard eingerueckt, Textbaustein(rawValue: name) != nil, zeile.contains(": ") else { continue }
            var ohne = Self.zeilen
            ohne[index] = ohne[index].replacing("\(name): ", with: "\(name)x: ")
            let fehler = #expect(throws: ShippedDataError.self) {
                try ShippedData.nachforderungstexte(ohne.joined(separator: "\n"), datei: "x.yaml")
            }
            #expect(fehler?.description.contains("x.yaml, Zeile \(index + 1)") == true, "\(fehler?.description ?? "")")
            geprueft += 1
        }
        #expect(geprueft == Textbaustein.allCases.count * 5 + 9)
    }

    @Test(arguments: [
        ("bis zum {frist} ein", "bis bald ein", "In „frist“ fehlt der Platzhalter „{frist}“"),
        ("Es fehlen noch Unterlagen\n", "\"{frist}\"\n", "In „betreff“ steht „{frist}“"),
        (", Dezember]", "]", "„monate“ nennt 11 Namen"), ("{tag}. {monat}", "{tag}.", "In „datumsform“ fehlt"),
        ("folge: § 82 Abs. 1 Satz 4 AufenthG", "pass: § 48 AufenthG", "Hier steht „pass“ doppelt"),
        ("pass: § 48 Abs. 1 und 3 AufenthG", "pass: bald", "„bald“ ist keine Norm"),
        ("gesetz: StAG", "gesetz: AufenthG", "„AufenthG“ steht doppelt"),
        ("sprache: ar", "sprache: uk-UA", "„uk-UA“ steht doppelt"),
        ("sprache: de-DE", "sprache: de", "Der deutsche Text"),
        ("geprueft: Redaktion", "durchgesehen: Redaktion", "gibt es hier nicht"),
        ("quelle: Übersetzung des deutschen Textes\n", "quelle: \"\"\n", "„quelle“ muss ein Text sein"),
        ("grundlagen:\n", "grundlagen: nein\nx:\n", "Den Schlüssel „x“ gibt es hier nicht"),
        ("    texte:\n", "    texte: nein\n    x:\n", "Den Schlüssel „x“ gibt es hier nicht"),
    ])
    func faultsAreNamedWithWhatToDo(_ alt: String, _ neu: String, _ grund: String) throws {
        let yaml = Self.zeilen.joined(separator: "\n")
        let stelle = try #require(yaml.range(of: alt))
        let fehler = #expect(throws: ShippedDataError.self) {
            try ShippedData.nachforderungstexte(yaml.replacingCharacters(in: stelle, with: neu), datei: "x.yaml")
        }
        let text = fehler?.description ?? ""
        #expect(text.contains(grund) && text.contains("Zeile ") && text.contains("bitte"), "\(text)")
    }
}
