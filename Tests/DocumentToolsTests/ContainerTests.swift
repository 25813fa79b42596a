// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import DocumentTools
import Ingestion
import Testing

@Suite struct ContainerTests {
    private func files(_ bytes: [UInt8], _ name: String) async throws -> (names: [String], hinweise: [String]) {
        guard case .behaelter(let files, let hinweise) = try await lies(bytes, name: name).get() else {
            throw Unerwartet()
        }
        return (files.map(\.name), hinweise)
    }

    @Test func givesTheFilesOfAnArchiveSafeNames() async throws {
        let zip = ZipBuilder.zip([("../../a.txt", "eins"), ("ordner/b.txt", "zwei"), ("__MACOSX/._b.txt", "x")])
        let (names, hinweise) = try await files(zip, "a.zip")
        #expect(names == ["a.txt", "ordner/b.txt"])
        #expect(hinweise.count == 1)
    }

    @Test func limitsTheUnpackedSize() async {
        let zip = ZipBuilder.zip([("a.txt", String(repeating: "a", count: 2_000))])
        guard case .failure(let ablehnung) = await lies(zip, name: "a.zip", grenzen: Grenzen(entpackt: 1_000)) else {
            Issue.record("was read")
            return
        }
        #expect(ablehnung.art == .zuGross)
    }

    @Test func limitsTheEntries() async {
        let zip = ZipBuilder.zip((0..<20).map { ("\($0).txt", "x") })
        guard case .failure(let ablehnung) = await lies(zip, name: "a.zip", grenzen: Grenzen(eintraege: 10)) else {
            Issue.record("was read")
            return
        }
        #expect(ablehnung.art == .zuGross)
    }

    @Test func leavesProgramsInMailsOut() async throws {
        let mail = """
            From: a@b.example
            Subject: WG
            Date: heute
            Content-Type: multipart/mixed; boundary=b

            --b

            Anbei.
            --b
            Content-Disposition: attachment; filename="../x.txt"

            Text der Anlage
            --b
            Content-Disposition: attachment; filename="erlass.pdf.exe"

            MZ
            --b--
            """
        let (names, hinweise) = try await files(Array(mail.utf8), "a.eml")
        #expect(names == ["x.txt"])
        #expect(hinweise.count == 2)
    }

    @Test func tellsOfANameThatDoesNotFit() async throws {
        let document = try await dokument(ZipBuilder.docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p>"), name: "a.pdf")
        #expect(
            document.hinweise == ["Der Inhalt ist DOCX, obwohl der Name auf „.pdf“ endet; gelesen wurde der Inhalt."])
    }

    @Test func refusesWhatIsTooLarge() async {
        guard case .failure(let ablehnung) = await lies(Array("Text".utf8), name: "a.txt", grenzen: Grenzen(bytes: 3))
        else {
            Issue.record("was read")
            return
        }
        #expect(ablehnung.art == .zuGross)
    }
}
