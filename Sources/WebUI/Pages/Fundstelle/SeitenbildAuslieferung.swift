// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Ingestion

/// `/f/<sha256>/seite/<n>.jpg`: a page of a PDF as a picture.
struct SeitenbildAuslieferung: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand
    let bilder: Seitenbilder

    func register(on router: Router<BasicRequestContext>) {
        router.get("/f/:sha/seite/:bild") { _, context in try await self.response(context) }
    }

    private func response(_ context: some RequestContext) async throws -> Response {
        let fassung = try Fassungsadresse.fassung(context, in: try await bestand.aktuell()).fassung
        guard fassung.medientyp == "application/pdf", let nummer = Self.nummer(context.parameters.get("bild")),
            nummer <= fassung.seiten
        else { throw Seitenfehler.nichtGefunden("Diese Seite gibt es im Original nicht.") }
        let corpus = bestand.corpus
        do {
            let bild = try await bilder.jpeg(.init(sha256: fassung.sha256, seite: nummer)) {
                guard let bytes = try await corpus.original(sha256: fassung.sha256) else {
                    throw Seitenfehler.nichtGefunden("Das Original dieser Fassung fehlt im Bestand.")
                }
                return bytes
            }
            return Response(
                status: .ok,
                headers: [.contentType: "image/jpeg", .cacheControl: "private, max-age=31536000, immutable"],
                body: ResponseBody(byteBuffer: bild))
        } catch let ablehnung as Ablehnung {
            throw Seitenfehler(
                status: .serviceUnavailable, ueberschrift: "Die Seite lässt sich nicht als Bild zeigen",
                text: ablehnung.grund)
        }
    }

    /// `3` of `3.jpg`.
    private static func nummer(_ name: String?) -> Int? {
        guard let name, name.hasSuffix(".jpg"), let nummer = Int(name.dropLast(4)), nummer >= 1 else { return nil }
        return nummer
    }
}
