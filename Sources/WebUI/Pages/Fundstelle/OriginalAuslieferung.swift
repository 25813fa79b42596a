// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Ingestion

/// `/f/<sha256>/original`: the file as it was taken in, always as a download and never run in the browser.
struct OriginalAuslieferung: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand

    private static let bekannteTypen = Set(Dateiformat.allCases.map(\.medientyp))

    func register(on router: Router<BasicRequestContext>) {
        router.get("/f/:sha/original") { _, context in try await self.response(context) }
    }

    private func response(_ context: some RequestContext) async throws -> Response {
        let fassung = try Fassungsadresse.fassung(context, in: try await bestand.aktuell()).fassung
        guard let bytes = try await bestand.corpus.original(sha256: fassung.sha256) else {
            throw Seitenfehler.nichtGefunden("Das Original dieser Fassung fehlt im Bestand.")
        }
        let typ = Self.bekannteTypen.contains(fassung.medientyp) ? fassung.medientyp : "application/octet-stream"
        return Response(
            status: .ok,
            headers: [
                .contentType: typ, .contentDisposition: Dateiname.anhang(fassung.datei),
                .contentSecurityPolicy: "default-src 'none'; sandbox",
                .cacheControl: "private, max-age=31536000, immutable",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
