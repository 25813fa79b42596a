// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Asks OpenAI-compatible servers, one after the other until one answers; few questions at a time, the others wait.
public struct ChatClient: ChatModel {
    /// How patient the client is.
    public struct Geduld: Sendable, Hashable {
        /// Until the first word.
        public var ersterTeil: Duration
        /// Between two words.
        public var zwischen: Duration
        /// For the whole answer.
        public var gesamt: Duration
        /// Longest answer, in UTF-8 bytes; what comes later is not read.
        public var hoechstlaenge: Int

        public init(
            ersterTeil: Duration = .seconds(60), zwischen: Duration = .seconds(15), gesamt: Duration = .seconds(180),
            hoechstlaenge: Int = 32 << 10
        ) {
            self.ersterTeil = ersterTeil
            self.zwischen = zwischen
            self.gesamt = gesamt
            self.hoechstlaenge = hoechstlaenge
        }
    }

    /// In the order in which they are asked.
    public let server: [ChatServer]
    let geduld: Geduld
    private let schlange: Warteschlange

    /// - Parameters:
    ///   - server: in the order in which they are asked.
    ///   - gleichzeitig: questions under way at a time.
    ///   - wartende: most that wait at a time.
    public init(server: [ChatServer], geduld: Geduld = Geduld(), gleichzeitig: Int = 1, wartende: Int = 16) {
        self.server = server
        self.geduld = geduld
        schlange = Warteschlange(plaetze: gleichzeitig, hoechstens: wartende)
    }

    public var modell: String { server.first?.modell ?? "" }
    /// That of the server with the smallest, as any of them may answer.
    public var kontext: Int { server.map(\.kontext).min() ?? 0 }
    /// How many questions wait.
    public var wartende: Int { schlange.wartende }

    public func antworte(
        _ anfrage: ChatAnfrage, fortschritt: @escaping @Sendable (ChatFortschritt) -> Void
    ) async throws(ChatError) -> ChatAntwort {
        guard !server.isEmpty else { throw .keinServer }
        switch await schlange.betrete(melde: { fortschritt(.wartet(platz: $0)) }) {
        case .eingelassen: break
        case .voll: throw .warteschlangeVoll
        case .abgesagt: throw .cancelled
        }
        defer { schlange.verlasse() }
        var letzter = ChatError.unreachable
        for server in reihenfolge() {
            do {
                return try await frage(server, anfrage, fortschritt)
            } catch {
                guard error.isPassing else { throw error }
                letzter = error
            }
        }
        throw letzter
    }

    /// Those that do well first, in the order they were given; then those that rest, as they may be back.
    private func reihenfolge() -> [ChatServer] {
        let jetzt = ContinuousClock.now
        return server.filter { !$0.ruht(jetzt) } + server.filter { $0.ruht(jetzt) }
    }

    private func frage(
        _ server: ChatServer, _ anfrage: ChatAnfrage, _ fortschritt: @escaping @Sendable (ChatFortschritt) -> Void
    ) async throws(ChatError) -> ChatAntwort {
        fortschritt(.gesendet(server: server.name))
        let mitSchema = anfrage.schema != nil && server.zustand.kannSchema != false
        let lauf = ChatLauf(server: server, geduld: geduld, fortschritt: fortschritt)
        var ergebnis = await lauf.frage(anfrage, mitSchema: mitSchema)
        if mitSchema, case .failure(.refused(let status, _)) = ergebnis, status == 400 || status == 422 || status == 501
        {
            // A server that knows no schema refuses the whole request.
            ergebnis = await lauf.frage(anfrage, mitSchema: false)
            if case .success = ergebnis { server.merke(kannSchema: false) }
        }
        switch ergebnis {
        case .success(let antwort):
            if mitSchema, server.zustand.kannSchema == nil { server.merke(kannSchema: true) }
            return antwort
        case .failure(let error): throw error
        }
    }
}
