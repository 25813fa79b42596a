// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// One question to one server.
struct ChatLauf: Sendable {
    let server: ChatServer
    let geduld: ChatClient.Geduld
    let fortschritt: @Sendable (ChatFortschritt) -> Void

    /// The answer; also one that broke off after its first word. Notes how the server did.
    func frage(_ anfrage: ChatAnfrage, mitSchema: Bool) async -> Result<ChatAntwort, ChatError> {
        let body = ChatWire.request(anfrage, modell: server.modell, mitSchema: mitSchema)
        let mitschrift = Mitschrift(hoechstlaenge: geduld.hoechstlaenge, begann: .now, fortschritt: fortschritt)
        let strom: TransportStream
        do {
            strom = try await server.transport.stream("/chat/completions", json: body, frist: geduld.ersterTeil)
        } catch {
            return ausgefallen(ChatError(error), nil)
        }
        do throws(ChatError) {
            guard strom.status == 200 else { throw await fehler(strom) }
            try await lies(strom, in: mitschrift)
            server.hatGeantwortet()
            return .success(
                ChatAntwort(text: mitschrift.text, ende: mitschrift.ende ?? .fertig, server: server.name))
        } catch {
            guard mitschrift.hatWort, error != .cancelled else { return ausgefallen(error, strom.retryAfter) }
            _ = ausgefallen(error, strom.retryAfter)
            return .success(ChatAntwort(text: mitschrift.text, ende: .abgebrochen(error), server: server.name))
        }
    }

    private func ausgefallen(_ error: ChatError, _ wunsch: Duration?) -> Result<ChatAntwort, ChatError> {
        if error.isPassing { server.istAusgefallen(error, .now, wunsch: wunsch) }
        return .failure(error)
    }

    /// What an answer of another status than 200 says.
    private func fehler(_ strom: TransportStream) async -> ChatError {
        switch strom.status {
        case 429, 503: return .busy
        case 500...599: return .failed(status: strom.status)
        default: break
        }
        var body: [UInt8] = []
        do {
            for try await stueck in strom.body where body.count < 64 << 10 { body += stueck }
        } catch {
            // The status says enough.
        }
        return .refused(status: strom.status, message: ChatWire.message(body))
    }

    /// Reads to the end, as long as the server keeps to the times.
    private func lies(_ strom: TransportStream, in mitschrift: Mitschrift) async throws(ChatError) {
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await Self.lies(strom.body, in: mitschrift) }
                group.addTask { [geduld] in try await Self.wache(mitschrift, geduld) }
                defer { group.cancelAll() }
                try await group.next()
            }
        } catch let error as ChatError {
            // Who is cancelled sees the stream break off in one way or another.
            throw Task.isCancelled ? .cancelled : error
        } catch {
            throw .cancelled
        }
        if Task.isCancelled { throw .cancelled }
    }

    private static func lies(_ body: AsyncThrowingStream<[UInt8], any Error>, in mitschrift: Mitschrift) async throws {
        do {
            for try await stueck in body where try !mitschrift.nimm(stueck, .now) { return }
        } catch is TransportError {
            throw ChatError.abgeschnitten
        }
        try Task.checkCancellation()
        try mitschrift.schliesse(.now)
    }

    /// Ends with an error when the time is over. A word moves the deadline to as near as `zwischen` from then, so nobody
    /// sleeps longer than that without looking.
    private static func wache(_ mitschrift: Mitschrift, _ geduld: ChatClient.Geduld) async throws {
        while true {
            let (frist, error) = mitschrift.frist(geduld)
            let jetzt = ContinuousClock.now
            guard jetzt < frist else { throw error }
            try await Task.sleep(until: min(frist, jetzt + geduld.zwischen), clock: .continuous)
        }
    }
}
