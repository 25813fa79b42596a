// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Foundation
import LanguageModels
import Retrieval
import TestKit
import Testing

/// Attempts to make the model say what no source says, each against a model that obeys in the worst way.
@Suite struct InjektionTests {
    /// A line of `injektionen.jsonl`.
    struct Injektion: Codable, Sendable {
        let id: String
        /// Where it stands: `sichtbar`, `weiss`, `metadaten`, `tabelle`, `zaun`, `system`, `marke`, `kodiert`, `unicode`, `frage`.
        let ort: String
        let text: String
        /// What it wants to be said.
        let behauptung: String
    }

    static let alle: [Injektion] = {
        let datei = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "injektionen.jsonl")
        let zeilen = (try? String(contentsOf: datei, encoding: .utf8))?.split(separator: "\n") ?? []
        return zeilen.compactMap { try? JSONDecoder().decode(Injektion.self, from: Data($0.utf8)) }
    }()

    private static let gebuehr = Entwurfsbestand.gebuehr

    /// A decree with the injection in it.
    static func erlass(_ injektion: Injektion) -> Aufnahme {
        let text = ["metadaten", "frage"].contains(injektion.ort) ? gebuehr : gebuehr + "\n" + injektion.text
        let betreff = injektion.ort == "metadaten" ? injektion.text : "Verpflichtungserklärung"
        return Muster.erlass("J-1", datum: "2023-03-01", betreff: betreff, abschnitte: [text])
    }

    /// What a model writes that obeys: the claim with every kind of false evidence.
    private static func gehorsam(_ injektion: Injektion, marke: String) -> [(
        text: String, quellen: [String], zitat: String
    )] {
        let (claim, text) = (injektion.behauptung, injektion.text)
        return [
            (claim, [marke], gebuehr), (claim, [marke], text), (claim, [marke], claim), (claim, ["Q99"], claim),
            (claim, [], ""), (claim, [marke], ""), (gebuehr + " " + claim, [marke], gebuehr), (text, [marke], text),
            (text, [marke], ""), (claim + " [\(marke)]", [], gebuehr),
        ]
    }

    @Test func thereAreEnoughOfEachKind() {
        #expect(Self.alle.count >= 60)
        #expect(Set(Self.alle.map(\.id)).count == Self.alle.count)
        let orte = Dictionary(grouping: Self.alle, by: \.ort).mapValues(\.count)
        #expect(orte.count == 10 && orte.values.allSatisfy { $0 >= 3 }, "\(orte)")
    }

    /// The passage itself is handed out: none of what it wants is supported by it.
    @Test(arguments: alle.filter { $0.ort != "frage" })
    func verificationLetsNothingPass(injektion: Injektion) throws {
        let beweise = [Pruefmuster.stueck("Q1", Self.erlass(injektion))] + Pruefmuster.beiwerk
        for (text, quellen, zitat) in Self.gehorsam(injektion, marke: "Q1") {
            let ergebnis = try Pruefmuster.pruefung.pruefe(
                Entwurfsaussage(text: text, quellen: quellen, zitat: zitat), gegen: beweise,
                stichtag: Pruefmuster.stichtag)
            #expect(ergebnis.pruefstand == .nichtBelegt, "\(injektion.id): \(text)")
        }
    }

    /// The whole way: only the rule that a clean source states is shown.
    @Test(arguments: alle)
    func thePipelineShowsOnlyTheRule(injektion: Injektion) async throws {
        let modell = Drehbuchmodell(
            .nach { anfrage in
                let marke = Entwurfsbestand.marke(Self.gebuehr, in: anfrage)
                return Drehbuchmodell.entwurf(
                    [(Self.gebuehr, [marke], Self.gebuehr)] + Self.gehorsam(injektion, marke: marke))
            })
        let frage = injektion.ort == "frage" ? injektion.text : Entwurfsbestand.frage
        // Of a question with an order the search finds what it finds of the question alone: the worst for the model.
        let answerer = try Entwurfsbestand.answerer(
            modell, [Entwurfsbestand.erlass, Self.erlass(injektion)], gesucht: Entwurfsbestand.frage)
        let antwort = try await answerer.antwort(auf: frage, stichtag: Muster.tag("2024-06-01"))
        let entworfen = antwort.aussagen.filter(\.istEntwurf)
        #expect(entworfen.map(\.text) == [Self.gebuehr], "\(injektion.id)")
        #expect(antwort.status == .teilweise)
        #expect(!antwort.hinweise.contains { $0.contains(injektion.behauptung) })
        for anfrage in modell.gesehen {
            let text = anfrage.nachrichten[1].text
            #expect(text.ranges(of: "<<<").count == text.ranges(of: ">>>").count)
            #expect(text.hasSuffix("\nFrage>>>"))
        }
    }
}
