// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import DocumentTools
import Ingestion
import Norms
import TestKit
import Testing

@testable import ShippedData

/// The files of the subject index are checked while they are read, and held against the real laws.
struct SachverzeichnisDataTests {
    private static let gesetze: Set<String> = ["AufenthG"]

    private func lies(_ text: String) throws -> [String] {
        try ShippedData.sachverzeichnis(text, datei: "sachverzeichnis/x.txt", gesetze: Self.gesetze)
            .flatMap(\.wendungen)
    }

    @Test func readsAnEntry() throws {
        let eintraege = try ShippedData.sachverzeichnis(
            "# Studium\n\n§ 16b Abs. 3 AufenthG: Studentenjob; neben der Uni jobben;\n  Werkstudent\n",
            datei: "x.txt", gesetze: Self.gesetze)
        #expect(eintraege.map(\.stelle.absatz) == ["3"])
        #expect(eintraege.map(\.stelle.verweis) == [Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b")])
        #expect(eintraege.map(\.wendungen) == [["Studentenjob", "neben der Uni jobben", "Werkstudent"]])
    }

    @Test(arguments: [
        ("Studium: x\n", "Studium: Das ist keine Norm der Form"),
        ("§ 1 QuatschG: x\n", "§ 1 QuatschG: Das Gesetz „QuatschG“ ist nicht bekannt."),
        ("§ 1 AufenthG: ;\n", "§ 1 AufenthG: Hinter dem Doppelpunkt"),
        ("§ 1 AufenthG\n", "§ 1 AufenthG: Hinter dem Doppelpunkt stehen keine Worte."),
        ("§ 1 AufenthG: x\n§ 1 AufenthG: y\n", "§ 1 AufenthG: Der Eintrag steht doppelt"),
    ])
    func saysWhatIsWrong(text: String, grund: String) {
        #expect {
            try lies(text)
        } throws: { error in
            "\(error)".hasPrefix("sachverzeichnis/x.txt, \(grund)")
        }
    }

    @Test(.enabled(if: TestCorpus.url("gesetze") != nil, "\(TestCorpus.whyAbsent)"))
    func everyProvisionStandsInItsLaw() throws {
        let register = try ShippedData.lawRegister()
        var bestand: [String: [Abschnitt]] = [:]
        let gefragt = Set(try ShippedData.sachverzeichnis().map(\.stelle.verweis.gesetz))
        for datei in TestCorpus.files(in: "gesetze", suffix: ".xml") {
            let kopf = String(decoding: try TestCorpus.bytes("gesetze/\(datei)").prefix(3_000), as: UTF8.self)
            let namen = Self.namen(kopf).compactMap { register.canonical($0) }
            guard let kurz = namen.first(where: gefragt.contains) else { continue }
            bestand[kurz] =
                try GiiLawReader(parser: LibXML2Parser()).read(TestCorpus.bytes("gesetze/\(datei)")).abschnitte
        }
        for eintrag in try ShippedData.sachverzeichnis() {
            let stelle = eintrag.stelle
            let abschnitte = try #require(bestand[stelle.verweis.gesetz], "\(stelle.verweis.gesetz)")
            let abschnitt = abschnitte.first { $0.bezeichnung == stelle.verweis.bezeichnung }
            #expect(abschnitt != nil, "\(stelle)")
            guard let absatz = stelle.absatz else { continue }
            #expect(abschnitt?.teile.contains { $0.pfad == "Abs. \(absatz)" } ?? false, "\(stelle)")
        }
    }

    /// The names that a law gives itself.
    private static func namen(_ kopf: String) -> [Substring] {
        ["jurabk", "amtabk", "langue"].compactMap { feld in
            guard let anfang = kopf.firstRange(of: "<\(feld)>"), let ende = kopf.firstRange(of: "</\(feld)>") else {
                return nil
            }
            return kopf[anfang.upperBound..<ende.lowerBound]
        }
    }
}
