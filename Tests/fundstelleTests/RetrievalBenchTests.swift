// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestKit
import Testing

/// `retrieval-bench` as benchmarks of others call it: DESIGN §4.
@Suite struct RetrievalBenchTests {
    static let passagen = [
        ("a/1", "Die Aufenthaltserlaubnis zum Studium wird in der Regel um zwei Jahre verlängert."),
        ("b", "Für die Ausstellung des Reiseausweises werden Gebühren erhoben."),
        ("§ 3", "Der Pass ist bei der Ausländerbehörde vorzulegen.\tEin Passersatz\tgenügt."),
        ("leer", ""),
    ]

    private func datei(_ program: Program, _ zeilen: [String]) throws -> String {
        try program.write(zeilen.map { $0 + "\n" }.joined(), to: "passagen.tsv") + "/passagen.tsv"
    }

    private func index(_ program: Program, _ weitere: String...) throws {
        let datei = try datei(program, Self.passagen.map { "\($0.0)\t\($0.1)" })
        let outcome = try program.run(["index", datei, "ziel"] + weitere)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    private func antworten(_ outcome: Program.Outcome) throws -> [[String]] {
        try outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String])
        }
    }

    @Test func everyLineGetsTheIdsOfTheBestPassages() throws {
        let program = try Program("retrieval-bench")
        try index(program)
        let fragen = [
            "Wie lange wird die Aufenthaltserlaubnis verlängert?", "", "Passersatz vorlegen\r", "Quastenflosser",
            "Welche Gebühren kostet der Reiseausweis und welche die Aufenthaltserlaubnis?",
        ]
        let outcome = try program.run(
            "query", "ziel", "1", input: fragen.map { $0 + "\n" }.joined())
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try antworten(outcome) == [["a/1"], [], ["§ 3"], [], ["b"]])
        let mehr = try program.run("query", "ziel", "5000", input: fragen[4])
        #expect(try antworten(mehr).first.map(Set.init) == ["a/1", "b"])
    }

    @Test func anAnswerComesBeforeTheNextQuestion() throws {
        let program = try Program("retrieval-bench")
        try index(program)
        let process = Process()
        process.executableURL = try program.executable()
        process.arguments = ["query", "ziel", "3"]
        process.currentDirectoryURL = program.folder
        let (fragen, antworten) = (Pipe(), Pipe())
        process.standardInput = fragen
        process.standardOutput = antworten
        try process.run()
        for _ in 0..<2 {
            try fragen.fileHandleForWriting.write(contentsOf: Data("Reiseausweis\n".utf8))
            #expect(String(decoding: antworten.fileHandleForReading.availableData, as: UTF8.self) == "[\"b\"]\n")
        }
        try fragen.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test(arguments: [
        (["a\tx", "ohne Tabulator"], "Zeile 2"), (["\tText"], "fehlt die Kennung"),
        (["a\tx", "a\ty"], "Zeile 2: Die Kennung „a“"),
        (["a\tx", "", "b\ty"], "Zeile 2"), (["a\t" + String(repeating: "x", count: 5 << 20)], "länger als 4 MiB"),
    ])
    func aWrongLineIsNamed(zeilen: [String], hinweis: String) throws {
        let program = try Program("retrieval-bench")
        let outcome = try program.run("index", try datei(program, zeilen), "ziel")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(hinweis), "\(outcome.errors)")
        let frage = try program.run("query", "ziel", "3", input: "x\n")
        #expect(frage.status == 1)
        #expect(frage.errors.contains("nicht zu Ende gekommen"), "\(frage.errors)")
    }

    @Test func whatIsNoTextIsRefused() throws {
        let program = try Program("retrieval-bench")
        let ordner = try program.write(Data("a\tGr".utf8) + Data([0xFC, 0xDF]) + Data("e\n".utf8), to: "latin1.tsv")
        let outcome = try program.run("index", "\(ordner)/latin1.tsv", "ziel")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("UTF-8"))
    }

    @Test func callsThatCannotBeMeantAreRefused() throws {
        let program = try Program("retrieval-bench")
        #expect(try program.run("query", "gibt-es-nicht", "3").status == 1)
        #expect(try program.run("index", "gibt-es-nicht.tsv", "ziel").status == 1)
        for falsch in [
            ["query", "ziel"], ["query", "ziel", "0"], ["query", "ziel", "viele"], ["index", "x"], ["x"],
        ] {
            #expect(try program.run(falsch).status == 64, "\(falsch)")
        }
        let fremd = try program.write("wertvoll", to: "fremd.txt")
        let outcome = try program.run("index", try datei(program, ["a\tx"]), fremd)
        #expect(outcome.status == 1)
        #expect(FileManager.default.fileExists(atPath: fremd + "/fremd.txt"))
    }

    @Test func anotherIndexTakesThePlaceOfTheFormer() throws {
        let program = try Program("retrieval-bench")
        try index(program)
        let neu = try datei(program, ["\u{FEFF}neu\tDer Reiseausweis ist blau."])
        #expect(try program.run("index", neu, "ziel").status == 0)
        let outcome = try program.run("query", "ziel", "10", input: "Reiseausweis\nAufenthaltserlaubnis\n")
        #expect(try antworten(outcome) == [["neu"], []])
    }

    @Test func vectorsComeFromTheNamedEmbedderAndQuestionsGoToItToo() throws {
        let server = try FakeModelServer { anfrage, _ in .vektoren(anfrage.texte.map { Wortvektor.vektor($0, 64) }) }
        let program = try Program("retrieval-bench")
        try index(program, "--vektoren", "--einbetter", server.adresse)
        let texte = Set(server.gesehen.flatMap(\.texte))
        #expect(texte.contains("Für die Ausstellung des Reiseausweises werden Gebühren erhoben."))
        #expect(try program.run("query", "ziel", "3", input: "Reiseausweis\n").status == 0)
        server.beende()
        let ohne = try Program("retrieval-bench")
        let datei = try datei(ohne, ["a\tx"])
        #expect(try ohne.run("index", datei, "ziel", "--vektoren", "--einbetter", "gibt-es-nicht").status == 1)
        #expect(try ohne.run("index", datei, "ziel", "--vektoren", "--einbetter", "http://").status == 1)
    }
}
