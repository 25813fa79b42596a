// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Norms
import Testing

@testable import Ingestion

/// A title of a real decree as a gazette's index has it, with what reading it by machine did to it.
private struct Titel: Codable {
    var kennung: String
    var ausfertigung: String
    var titel: String

    static let alle: [Titel] = {
        let folder = ProcessInfo.processInfo.environment["FUNDSTELLE_CORPUS"] ?? "../shared/corpus"
        let file = URL(filePath: folder).appending(path: "erlasse/nrw-auslaenderrecht-titel.jsonl")
        guard let lines = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return lines.split(separator: "\n").compactMap { try? JSONDecoder().decode(Titel.self, from: Data($0.utf8)) }
    }()
}

@Suite(.enabled(if: !Titel.alle.isEmpty, "shared/corpus/erlasse is absent")) struct ErlasstitelTests {
    private static func angaben(_ titel: Titel) throws -> [Feldangabe.Feld: Feldangabe] {
        let text = "\(titel.titel)\n\n\(Kopffall.text)"
        let aufnahme = try Dokumentaufnahme(eigenesLand: "NRW") { _ in [] }
            .nimmAuf(PlainTextReader.read(text), name: titel.kennung, sha256: "02")
        return Dictionary(aufnahme.erkennung.map { ($0.feld, $0) }) { erste, _ in erste }
    }

    /// „v. S. S. 1978“ cannot be read; everything else is right.
    @Test func datesAreRead() throws {
        let falsche = try Titel.alle.filter { try Self.angaben($0)[.datum]?.wert != $0.ausfertigung }
        #expect(falsche.map(\.kennung) == ["term:24061"])
        let unlesbar = try #require(try Self.angaben(falsche[0])[.datum])
        #expect(unlesbar.wert.isEmpty && unlesbar.sicherheit == 0)
    }

    @Test func fileNumbersAreThoseOfTheTitle() throws {
        for titel in Titel.alle {
            let zeichen = try #require(try Self.angaben(titel)[.aktenzeichen])
            #expect(!zeichen.wert.isEmpty && !zeichen.istFraglich, "\(titel.titel)")
            let gedruckt = Aktenzeichen(gedruckt: titel.titel).normalisiert.replacing("-1C4/", with: "-IC4/")
            #expect(gedruckt.contains(zeichen.wert), "\(zeichen.wert) in \(titel.titel)")
            // nothing of the number is left out: a footnote mark, a dash or the end follows
            let rest =
                gedruckt.split(separator: zeichen.wert, maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
            #expect(rest.isEmpty || "¹-u(".contains(rest.first ?? "-"), "\(zeichen.wert) in \(titel.titel)")
        }
    }

    @Test func authorityAndTitleAreApart() throws {
        for titel in Titel.alle {
            let angaben = try Self.angaben(titel)
            let normgeber = try #require(angaben[.normgeber])
            #expect(
                normgeber.wert.contains("inister") && normgeber.wert.hasSuffix("des Landes Nordrhein-Westfalen"),
                "\(normgeber.wert)")
            let betreff = try #require(angaben[.betreff])
            let soll = titel.titel.prefix(
                upTo: titel.titel.firstRange(of: /(Gem\. )?RdEr[lL]/)?.lowerBound ?? titel.titel.endIndex)
            #expect(betreff.wert == Betreffleser.geputzt(String(soll)))
            #expect(angaben[.art]?.wert == "erlass")
        }
    }
}
