// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import fundstelle

@Suite struct SettingsTests {
    @Test(arguments: Setting.all.map(\.umgebungsvariable))
    func everySettingIsDocumented(variable: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for page in ["fundstelle.example.yaml", "docs/handbuch/betrieb.md"] {
            let text = try String(contentsOf: root.appending(path: page), encoding: .utf8)
            #expect(text.contains(variable), "\(variable) is missing in \(page)")
        }
    }

    @Test func defaultsHoldWithoutFileAndEnvironment() async throws {
        let settings = try await Settings.load(umgebung: [:])
        #expect(settings.port == 8080)
        #expect(settings.land == "NRW")
        #expect(!settings.netzErlaubt)
    }

    @Test func environmentOverridesTheFile() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("land: Hessen\nport: 9000\nnetz:\n  erlaubt: true\n".utf8).write(to: file)
        let settings = try await Settings.load(umgebung: [
            "FUNDSTELLE_CONFIG": file.path, "FUNDSTELLE_LAND": "Mittelmark",
        ])
        #expect(settings.land == "Mittelmark")
        #expect(settings.port == 9000)
        #expect(settings.netzErlaubt)
    }

    @Test(arguments: ["99999", "abc", "-1"])
    func aBadPortIsRefusedWithItsName(port: String) async {
        let error = await #expect(throws: UserFacingError.self) {
            _ = try await Settings.load(umgebung: ["FUNDSTELLE_PORT": port])
        }
        #expect(error?.description.contains("FUNDSTELLE_PORT") == true)
    }

    @Test func sharesAreReadAsTheyAreWritten() async throws {
        let settings = try await Settings.load(umgebung: [:])
        #expect(settings.chat.schwellen.belege == 0.98 && settings.chat.schwellen.vollstaendigkeit == 0.5)
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("chat:\n  schwelle:\n    belege: 1\n    enthaltung: 0.75\n".utf8).write(to: file)
        let andere = try await Settings.load(umgebung: [
            "FUNDSTELLE_CONFIG": file.path, "FUNDSTELLE_CHAT_SCHWELLE_VOLLSTAENDIGKEIT": "0,25",
        ]).chat.schwellen
        #expect(andere.belege == 1 && andere.enthaltung == 0.75 && andere.vollstaendigkeit == 0.25)
    }

    @Test(arguments: ["1.5", "-0.1", "viel"])
    func aBadShareIsRefusedWithItsName(anteil: String) async {
        let error = await #expect(throws: UserFacingError.self) {
            _ = try await Settings.load(umgebung: ["FUNDSTELLE_CHAT_SCHWELLE_BELEGE": anteil])
        }
        #expect(error?.description.contains("FUNDSTELLE_CHAT_SCHWELLE_BELEGE") == true)
    }

    @Test func aNamedFileThatIsMissingIsAnError() async {
        await #expect(throws: UserFacingError.self) {
            _ = try await Settings.load(umgebung: ["FUNDSTELLE_CONFIG": "gibt-es-nicht.yaml"])
        }
    }
}
