// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import Retrieval
import ServiceLifecycle
import WebUI

/// `fundstelle serve`: the pages, and the work on what comes in.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Bietet die Seiten an.")

    @Option(help: "Adresse (sonst aus den Einstellungen, 127.0.0.1).")
    var host: String?

    @Option(help: "Anschluss (sonst aus den Einstellungen, 8080).")
    var port: Int?

    func run() async throws {
        let app = try await Application.open()
        app.search.bereiteVor()
        let (host, port) = (host ?? app.settings.host, port ?? app.settings.port)
        let logger = Logger(label: "fundstelle.serve")
        if app.entwurf.modell != nil, let grund = app.entwurf.sperre() { logger.warning("\(grund)") }
        let faelle = try Fallwerk(app)
        for hinweis in try await faelle.schemawerk.uebernimm() { logger.warning("\(hinweis)") }
        let vektordienst = app.vektordienst(logger)
        let server = Hummingbird.Application(
            router: try app.router(vektordienst, faelle),
            configuration: .init(address: .hostname(host, port: port), serverName: "Fundstelle"),
            services: app.dienste(logger, vektordienst, faelle),
            onServerRunning: { channel in
                let anschluss = channel.localAddress?.port ?? port
                // Unbuffered, so that a program that starts this one can read the address.
                FileHandle.standardOutput.write(
                    Data("Fundstelle läuft: http://\(host):\(anschluss)/  (Beenden mit Strg+C)\n".utf8))
            },
            logger: logger)
        try await server.runService()
    }
}
