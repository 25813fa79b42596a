// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Hummingbird
import LanguageModels
import Logging

/// `/fragen/entwurf?frage=…`: how a draft comes along, as server-sent events: `warten` (the place in the queue), `text`
/// (words as they are written, unverified), at the end `fertig` (the answer as HTML, verified) or `fehler`.
///
/// The model stops when the reader goes away: a sign of life each second finds out.
struct Entwurfsstrom: Sendable {
    static let pfad = "/fragen/entwurf"
    private static let puls = Duration.seconds(1)

    let seiten: Seitenbau
    /// Set if what people say about statements is taken in.
    let marke: String?

    func register(on router: Router<BasicRequestContext>) {
        router.get("/fragen/entwurf") { request, context in
            let anfrage = Anfrage(request, heute: seiten.heute)
            let frage = Frage(anfrage)
            guard frage.fehler == nil, !frage.text.isEmpty else { throw HTTPError(.badRequest) }
            let logger = context.logger
            return Response(
                status: .ok,
                headers: [
                    .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store",
                    .xAccelBuffering: "no",
                ],
                body: ResponseBody { writer in
                    try await schreibe(frage.text, anfrage, logger, in: &writer)
                })
        }
    }

    private enum Ereignis: Sendable {
        case fortschritt(ChatFortschritt)
        case puls
        case fertig(BerichteteAntwort)
        case gescheitert
    }

    @concurrent private func schreibe(
        _ frage: String, _ anfrage: Anfrage, _ logger: Logger, in writer: inout any ResponseBodyWriter
    ) async throws {
        let gespraech = Gespraech(anfrage)
        let (ereignisse, quelle) = AsyncStream<Ereignis>.makeStream()
        let arbeit = Task { [answerer = seiten.dependencies.answerer] in
            do {
                let bericht = try await answerer.berichte(
                    auf: Answering.Frage(text: frage, zuvor: gespraech.zuvor, stichtag: anfrage.stichtag),
                    entwerfen: true
                ) { quelle.yield(.fortschritt($0)) }
                quelle.yield(.fertig(bericht))
            } catch is CancellationError {
                logger.debug("Entwurf abgebrochen")
            } catch {
                logger.error("Entwurf gescheitert", metadata: ["fehler": "\(error)"])
                quelle.yield(.gescheitert)
            }
            quelle.finish()
        }
        let uhr = Task {
            while !Task.isCancelled {
                quelle.yield(.puls)
                try? await Task.sleep(for: Self.puls)
            }
        }
        defer {
            arbeit.cancel()
            uhr.cancel()
        }
        var mitlauf = Entwurfsmitlauf()
        for await ereignis in ereignisse {
            guard let text = try self.text(ereignis, &mitlauf, gespraech, frage, anfrage) else { continue }
            try await writer.write(ByteBuffer(string: text))
        }
        try await writer.finish(nil)
    }

    /// The event as it is written; nil if there is nothing to tell.
    private func text(
        _ ereignis: Ereignis, _ mitlauf: inout Entwurfsmitlauf, _ gespraech: Gespraech, _ frage: String,
        _ anfrage: Anfrage
    ) throws -> String? {
        switch ereignis {
        case .puls: return ": \n\n"
        case .fortschritt(.wartet(let platz)): return try Self.ereignis("warten", ["platz": platz])
        case .fortschritt(.gesendet): return try Self.ereignis("gesendet", [String: Int]())
        case .fortschritt(.text(let stueck)):
            let worte = mitlauf.nimm(stueck)
            return worte.isEmpty ? nil : try Self.ereignis("text", ["text": Anzeigetext.sicher(worte)])
        case .fertig(let bericht):
            let ansicht = Antwortansicht(bericht, gespraech: gespraech, frage: frage, anfrage: anfrage, marke: marke)
            return try Self.ereignis(
                "fertig", ["html": try seiten.templates.render(ansicht, template: "antwort")])
        case .gescheitert:
            return try Self.ereignis("fehler", ["text": "Der Entwurf ist gescheitert. Es bleibt beim Auszug."])
        }
    }

    /// JSON has no line breaks of its own, so one `data` line holds it.
    private static func ereignis(_ name: String, _ wert: some Encodable) throws -> String {
        "event: \(name)\ndata: \(try JSONAntwort.text(wert))\n\n"
    }
}

extension Feldname {
    /// Keeps a proxy from holding events back.
    static let xAccelBuffering = Self("X-Accel-Buffering")!
}
