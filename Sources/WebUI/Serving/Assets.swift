// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Hummingbird

/// Style sheets, scripts and signs of the pages, held in memory. Their address carries a version, so browsers may keep
/// them for ever.
struct Assets: Sendable {
    private struct Datei: Sendable {
        let medientyp: String
        let inhalt: ByteBuffer
    }

    private let dateien: [String: Datei]
    /// Changes whenever a file changes.
    let version: String

    static let typen = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    ]

    static func load() throws -> Assets {
        guard let folder = Bundle.module.url(forResource: "Assets", withExtension: nil),
            let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        else { throw WebUIError("Der Ordner „Assets“ fehlt im Programm. Bitte neu installieren.") }
        var inhalte: [String: Data] = [:]
        for file in files where typen[file.pathExtension] != nil {
            guard let data = try? Data(contentsOf: file) else {
                throw WebUIError("Die Datei „\(file.lastPathComponent)“ ist nicht lesbar. Bitte neu installieren.")
            }
            inhalte[file.lastPathComponent] = data
        }
        guard !inhalte.isEmpty else {
            throw WebUIError("Im Ordner „Assets“ fehlen die Dateien. Bitte neu installieren.")
        }
        return Assets(inhalte: inhalte)
    }

    private init(inhalte: [String: Data]) {
        version = Pruefsumme.kurz(inhalte.sorted { $0.key < $1.key }.map(\.value))
        dateien = inhalte.reduce(into: [:]) { result, entry in
            let endung = entry.key.split(separator: ".").last.map(String.init) ?? ""
            result[entry.key] = Datei(
                medientyp: Self.typen[endung] ?? "application/octet-stream", inhalt: ByteBuffer(bytes: entry.value))
        }
    }

    func register(on router: Router<BasicRequestContext>) {
        router.get("/assets/:version/:name") { _, context in
            let name = try context.parameters.require("name")
            guard let datei = dateien[name] else { throw HTTPError(.notFound) }
            return Response(
                status: .ok,
                headers: [
                    .contentType: datei.medientyp, .cacheControl: "public, max-age=31536000, immutable",
                ], body: ResponseBody(byteBuffer: datei.inhalt))
        }
    }
}
