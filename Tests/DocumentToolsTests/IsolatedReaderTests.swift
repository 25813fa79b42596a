// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Ingestion
import Testing

@testable import DocumentTools

@Suite struct IsolatedReaderTests {
    /// `cat` as worker gives back what it was given: the file is the answer.
    private let echo = IsolatedReader(executable: "/bin/cat", arguments: [])

    private func answer(_ drahtform: Drahtform) throws -> Quelldatei {
        Quelldatei(name: "a.docx", bytes: [UInt8](try JSONEncoder().encode(drahtform)))
    }

    @Test func carriesADocument() async throws {
        let document = ReadDocument(
            format: .docx,
            seiten: [ReadPage(nummer: 1, bloecke: [Block(art: .tabelle(zeilen: [["a", "b"]]), text: "a\tb")])],
            hinweise: ["Hinweis."])
        guard case .dokument(let read) = try await echo.lies(answer(Drahtform(.dokument(document)))) else {
            throw Unerwartet()
        }
        #expect(read == document)
    }

    @Test func carriesFilesWithAnyBytes() async throws {
        let bytes = (0...255).map { UInt8($0) }
        let files = Leseergebnis.behaelter([Quelldatei(name: "ä.bin", bytes: bytes)], hinweise: ["x"])
        guard case .behaelter(let read, let hinweise) = try await echo.lies(answer(Drahtform(files))) else {
            throw Unerwartet()
        }
        #expect(read.map(\.name) == ["ä.bin"])
        #expect(read.map(\.bytes) == [bytes])
        #expect(hinweise == ["x"])
    }

    @Test func carriesARejection() async throws {
        let file = try answer(Drahtform(Ablehnung(.gefaehrlich, "Grund.")))
        await #expect(throws: Ablehnung(.gefaehrlich, "Grund.")) { try await echo.lies(file) }
    }

    @Test(arguments: ["/bin/false", "/bin/true"])
    func saysThatTheWorkerFailed(worker: String) async {
        await #expect(throws: Ablehnung.abgestuerzt) {
            try await IsolatedReader(executable: worker, arguments: []).lies(Quelldatei(name: "a", bytes: [1]))
        }
    }

    @Test func theWorkerAnswersForAnyFile() async throws {
        try await withFolder { folder in
            let path = folder + "/ein"
            let worker = ContainerReader()
            #expect(FileManager.default.createFile(atPath: path, contents: Data("<html><p>Satz</p></html>".utf8)))
            let good = await WorkerMain.antwort(path: path, reader: worker)
            guard case .dokument(let document) = try JSONDecoder().decode(Drahtform.self, from: Data(good)).ergebnis()
            else {
                throw Unerwartet()
            }
            #expect(document.texte == ["Satz"])
            let missing = await WorkerMain.antwort(path: folder + "/fehlt", reader: worker)
            #expect(throws: Ablehnung.self) { try JSONDecoder().decode(Drahtform.self, from: Data(missing)).ergebnis() }
        }
    }
}
