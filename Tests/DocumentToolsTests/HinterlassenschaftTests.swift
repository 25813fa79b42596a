// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import DocumentTools
import Foundation
import Testing

/// What a killed program left is removed; what a running one uses is not.
@Suite struct HinterlassenschaftTests {
    @Test func removesOnlyFoldersOfProgramsThatRunNoMore() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "leftovers-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        // No process has an id beyond 2^22, the largest that Linux allows.
        let dead = "fundstelle-1073741824-AbCd12"
        let kept = [
            "fundstelle-\(ProcessInfo.processInfo.processIdentifier)-AbCd12", "fundstelle-akten", "anderes",
            "fundstelle-1073741824-zulang12", "fundstelle--1-AbCd12",
        ]
        for name in kept + [dead] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: name), withIntermediateDirectories: true)
            try Data("x".utf8).write(to: folder.appending(path: name).appending(path: "ein"))
        }
        #expect(Hinterlassenschaft.raeumeAuf(in: folder.path) == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == kept.sorted())
        #expect(Hinterlassenschaft.raeumeAuf(in: folder.path + "/gibt-es-nicht") == 0)
    }
}
