// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import DocumentTools
import Foundation
import Ingestion
import Norms
import ShippedData
import TestKit
import Testing

/// Real laws in time: the wording of a day, and which §§ a change of wording changed.
@Suite(
    "Fassungen wirklicher Gesetze",
    .enabled(if: Gesetzesfassungen.sindDa, "\(TestCorpus.whyAbsent)"))
struct FassungenCorpusTests {
    @Test("Der Vergleich nennt die geänderten §§ und keine anderen", arguments: Gesetzesfassungen.paare)
    func namesTheChangedParagraphsAndNoOthers(_ paar: Gesetzesfassungen.Paar) throws {
        let (alt, neu) = (try Self.aufnahme(paar.alt), try Self.aufnahme(paar.neu))
        let vergleich = Fassungsvergleich(alt: alt.abschnitte, neu: neu.abschnitte)
        let genannt = Set(vergleich.aenderungen.flatMap(\.bezeichnungen).map(Rohnorm.schluessel))
        let (alteNormen, neueNormen) = (try Self.normen(paar.alt), try Self.normen(paar.neu))
        let geaendert = Set(alteNormen.keys).union(neueNormen.keys).filter { alteNormen[$0] != neueNormen[$0] }
        #expect(genannt == geaendert)
        for eintrag in vergleich.aenderungen {
            let text = eintrag.text
            #expect(text.laeufe.map(text.alterText).joined() == text.alterText)
            #expect(text.laeufe.map(text.neuerText).joined() == text.neuerText)
            #expect(!text.istGleich || !eintrag.ueberschrift.istGleich || eintrag.art == .umbenannt)
        }
        // Before and after the day on which the new wording is known, the two are what holds.
        let geltung = GeltungRechner.berechne([alt, neu].map { .init(vorschrift: $0.vorschrift, fassung: $0.fassung) })
        let tag = try #require(neu.fassung.bekanntAb)
        for (aufnahme, gilt) in [(alt, tag.adding(tage: -1)), (neu, tag)] {
            let spannen = geltung[aufnahme.fassung.sha256]?.zeitraeume ?? []
            #expect(spannen.contains { $0.zeitraum.enthaelt(gilt) })
        }
    }

    private static let register: LawRegister? = try? ShippedData.lawRegister()
    private static let zitate: CitationParser? = register.map { CitationParser(register: $0) }

    private static func aufnahme(_ datei: String) throws -> Aufnahme {
        let gesetz = try GiiLawReader(parser: LibXML2Parser()).read(try TestCorpus.bytes("gesetze-fassungen/" + datei))
        return GiiAufnahme(zitate: try #require(zitate), register: try #require(register))
            .aufnahme(gesetz: gesetz, datei: datei, sha256: Muster.sha(datei))
    }

    private static func normen(_ datei: String) throws -> [String: [String]] {
        let xml = String(decoding: try TestCorpus.bytes("gesetze-fassungen/" + datei), as: UTF8.self)
        return Dictionary(grouping: Rohnorm.alle(xml), by: \.schluessel).mapValues { $0.map(\.text) }
    }
}

/// A `<norm>` as plain searching for its tags finds it: what the comparison of wordings is held against.
struct Rohnorm {
    let schluessel: String
    /// Heading and text without tags, white space and punctuation.
    let text: String

    static func alle(_ xml: String) -> [Rohnorm] {
        xml.components(separatedBy: "<norm ").dropFirst().compactMap { norm in
            let titel = zwischen("<titel format=\"XML\">", "</titel>", norm) ?? ""
            let inhalt = zwischen("<text ", "</text>", norm) ?? ""
            let text = String(inhalt.drop { $0 != ">" }.dropFirst())
            // A norm without a name is a heading, or what stands before all §§ if it has words.
            guard let enbez = zwischen("<enbez>", "</enbez>", norm) ?? (kern(text).isEmpty ? nil : "") else {
                return nil
            }
            return Rohnorm(schluessel: schluessel(ohneTags(enbez)), text: kern(titel) + "|" + kern(text))
        }
    }

    /// „§ 5“ and „§5“, „Art 6“ and „Art. 6“ are the same; „(XXXX)“ is the publisher's mark for a name that is none.
    static func schluessel(_ bezeichnung: String) -> String {
        bezeichnung.replacingOccurrences(of: "(XXXX)", with: "").filter { $0.isLetter || $0.isNumber || $0 == "§" }
    }

    private static func zwischen(_ anfang: String, _ ende: String, _ text: String) -> String? {
        guard let von = text.range(of: anfang),
            let bis = text.range(of: ende, range: von.upperBound..<text.endIndex)
        else { return nil }
        return String(text[von.upperBound..<bis.lowerBound])
    }

    private static func ohneTags(_ text: String) -> String {
        text.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    }

    private static func kern(_ text: String) -> String {
        // Remarks of the publisher and footnotes are no text of the norm.
        var klar = text
        for element in ["kommentar", "Footnotes"] {
            klar = klar.replacingOccurrences(
                of: "(?s)<\(element)[ >].*?</\(element)>", with: "", options: .regularExpression)
        }
        klar = ohneTags(klar)
        for (zeichen, ersatz) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", ""), ("&apos;", ""), ("&amp;", "&")] {
            klar = klar.replacingOccurrences(of: zeichen, with: ersatz)
        }
        return String(klar.filter { $0.isLetter || $0.isNumber || "§%+=<>&€°".contains($0) })
    }
}
