// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import fundstelle

/// Watched folders, as the real program sees them.
@Suite struct WatchTests {
    @Test func whatArrivesIsTakenInWhole() throws {
        let program = try Program()
        program.environment["FUNDSTELLE_LAND"] = "Mittelmark"
        let inbox = try program.write(ContractTests.erlass, to: "schon-da.txt")
        program.environment["FUNDSTELLE_EINGANG_ORDNER"] =
            "\(inbox); Land=Mittelmark; Normgeber=Ministerium für Inneres"
        let server = try program.serve()
        _ = try server.address()
        #expect(try program.wait(30) { try files(program) == ["schon-da.txt"] })

        // Closed after writing, moved in, in a new folder, and written slowly.
        try program.write(decree("7"), to: "geschrieben.txt")
        let outside = program.folder.appending(path: "draussen.txt")
        try Data(decree("8").utf8).write(to: outside)
        try FileManager.default.moveItem(at: outside, to: URL(fileURLWithPath: inbox).appending(path: "verschoben.txt"))
        try program.write(decree("9"), to: "neu/tief/unten.txt")
        for name in [".versteckt.txt", "~$offen.docx", "halb.pdf.part"] { try program.write(decree("x"), to: name) }
        try writeSlowly(decree("10"), to: URL(fileURLWithPath: inbox).appending(path: "langsam.txt"))

        let expected = ["geschrieben.txt", "langsam.txt", "neu/tief/unten.txt", "schon-da.txt", "verschoben.txt"]
        #expect(try program.wait(30) { try files(program) == expected })
        #expect(try program.queue("fertig").allSatisfy { $0["versuche"] as? Int == 1 })
        let slow = try #require(
            try program.run("documents", "--json").lines().first { $0["file"] as? String == "langsam.txt" })
        #expect(slow["aktenzeichen"] as? String == "31-26.02.10-7", "only half of the file was read")

        // Changed and changed back to nothing new; nothing is read twice after a restart.
        try program.write(decree("11"), to: "geschrieben.txt")
        #expect(try program.wait(30) { try numbers(program).contains("31-26.02.11-7") })
        let read = try program.queue("fertig").count
        #expect(server.stop() == 0)
        let again = try program.serve()
        _ = try again.address()
        Thread.sleep(forTimeInterval: 4)
        #expect(try program.queue("fertig", "wartet", "in_arbeit").count == read)
    }

    @Test func whereNoNoticeComesLookingFindsIt() throws {
        let program = try Program()
        // The folder comes up only after the start, so that there is no watch on it yet.
        let inbox = program.folder.appending(path: "eingang")
        program.environment["FUNDSTELLE_EINGANG_ORDNER"] = inbox.path
        program.environment["FUNDSTELLE_EINGANG_PRUEFABSTAND"] = "1"
        let server = try program.serve()
        _ = try server.address()
        try program.write(ContractTests.erlass, to: "a.txt")
        #expect(try program.wait(30) { try files(program) == ["a.txt"] })
        #expect(server.stop() == 0)
    }

    @Test func linksLeadToFilesOnly() throws {
        let program = try Program()
        let inbox = try program.write("x", to: "ordner/datei.txt")
        let root = URL(fileURLWithPath: inbox)
        try FileManager.default.createSymbolicLink(
            at: root.appending(path: "verweis.txt"), withDestinationURL: root.appending(path: "ordner/datei.txt"))
        try FileManager.default.createSymbolicLink(
            at: root.appending(path: "kreis"), withDestinationURL: root)
        #expect(Ordnerblick(wurzel: inbox).alles().keys.sorted() == ["ordner/datei.txt", "verweis.txt"])
    }

    @Test(
        arguments: [
            ("/srv/a", "/srv/a", nil, nil), ("/srv/a; Land=Bund", "/srv/a", "Bund", nil),
            (
                " /srv/a b ; normgeber = Ministerium für Kinder, Jugend ; LAND=NRW ", "/srv/a b", "NRW",
                "Ministerium für Kinder, Jugend"
            ),
        ] as [(String, String, String?, String?)])
    func foldersSayWhatHoldsForTheirFiles(text: String, pfad: String, land: String?, normgeber: String?) throws {
        let ordner = try BeobachteterOrdner(text)
        #expect(ordner.pfad.path == pfad && ordner.vorgabe.land == land && ordner.vorgabe.normgeber == normgeber)
    }

    @Test(arguments: ["", "; Land=NRW", "/srv/a; Land", "/srv/a; Land=", "/srv/a; Farbe=rot"])
    func whatCannotBeReadIsRefusedWithTheSetting(text: String) {
        let error = #expect(throws: UserFacingError.self) { try BeobachteterOrdner(text) }
        #expect(error?.description.contains("FUNDSTELLE_EINGANG_ORDNER") == true)
    }

    @Test func foldersComeFromFileAndEnvironment() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("eingang:\n  ordner:\n    - /srv/a\n    - /srv/b; Land=Bund\n  pruefabstand: 5\n".utf8).write(to: file)
        let settings = try await Settings.load(umgebung: ["FUNDSTELLE_CONFIG": file.path])
        #expect(settings.eingangOrdner.map(\.pfad.path) == ["/srv/a", "/srv/b"])
        #expect(settings.eingangOrdner.last?.vorgabe.land == "Bund" && settings.eingangPruefabstand == 5)
        let other = try await Settings.load(umgebung: ["FUNDSTELLE_EINGANG_ORDNER": "/x; Normgeber=A, B|/y"])
        #expect(other.eingangOrdner.map(\.pfad.path) == ["/x", "/y"])
        #expect(other.eingangOrdner.first?.vorgabe.normgeber == "A, B")
        #expect(try await Settings.load(umgebung: [:]).eingangOrdner.isEmpty)
    }

    private func decree(_ number: String) -> String {
        ContractTests.erlass.replacing("02.09-7", with: "02.\(number)-7")
    }

    private func files(_ program: Program) throws -> [String] {
        try program.run("documents", "--json").lines().compactMap { $0["file"] as? String }.sorted()
    }

    private func numbers(_ program: Program) throws -> [String] {
        try program.run("documents", "--json").lines().compactMap { $0["aktenzeichen"] as? String }
    }

    private func writeSlowly(_ text: String, to url: URL) throws {
        try Data().write(to: url)
        let handle = try FileHandle(forWritingTo: url)
        let bytes = Data(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: bytes.count / 4 + 1) {
            try handle.write(contentsOf: bytes[start..<min(start + bytes.count / 4 + 1, bytes.count)])
            Thread.sleep(forTimeInterval: 0.5)
        }
        try handle.close()
    }
}
