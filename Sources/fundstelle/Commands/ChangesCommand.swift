// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Corpus
import Norms

/// `fundstelle changes`: what has changed for whom, one JSON object a line.
struct ChangesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "Listet, was sich seit einem Tag für wen geändert hat.",
        discussion: "Gezeigt wird, was seit diesem Tag bekannt wurde oder wirksam ist, das Neueste zuerst.")

    @Option(help: "Erster Tag: JJJJ-MM-TT oder TT.MM.JJJJ (sonst vor sieben Tagen).")
    var since: Stichtag?

    @Option(help: "Nur was dieses Anliegen berührt, zum Beispiel studium.")
    var anliegen: String?

    @Flag(help: "Ausgabe als JSON-Zeilen.")
    var json = false

    func run() async throws {
        let app = try await Application.open()
        let heute = Clock.heute()
        let seit = since ?? heute.adding(tage: -7)
        if let anliegen, !app.aenderungen.anliegen.contains(where: { $0.kennung == anliegen }) {
            let bekannte = app.aenderungen.anliegen.map(\.kennung).joined(separator: ", ")
            throw UserFacingError("Das Anliegen „\(anliegen)“ gibt es nicht. Bekannt sind: \(bekannte).")
        }
        for aenderung in try await app.aenderungen.aenderungen() where aenderung.geschah(seit: seit, bis: heute) {
            let details = try await app.aenderungen.details(aenderung)
            if let anliegen, !details.anliegen.contains(where: { $0.kennung == anliegen }) { continue }
            let row = ChangeRow(aenderung, details, heute: heute)
            print(json ? try JSONOutput.line(row) : "\(aenderung.tag.deutsch)  \(row.satz)")
        }
    }
}

extension Aenderung {
    /// Whether it became known, came or takes effect in this time.
    fileprivate func geschah(seit: Stichtag, bis heute: Stichtag) -> Bool {
        guard tag <= heute else { return false }
        return tag >= seit || wirksamAb.map { $0 >= seit } ?? false
    }
}
