// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// One server that a model runs on, and how it has been doing.
public final class ChatServer: Sendable {
    /// How it does.
    public struct Zustand: Sendable, Hashable {
        /// Failures since its last answer.
        public var ausfaelle = 0
        /// Why it failed last.
        public var grund: ChatError?
        /// Until when it is left alone, after a failure.
        public var ruhtBis: ContinuousClock.Instant?
        /// Whether it keeps to a schema; nil while that is not known.
        public var kannSchema: Bool?
    }

    /// How a user sees it; never its address.
    public let name: String
    let modell: String
    /// How many tokens its context holds.
    let kontext: Int
    let transport: any ModelTransport
    private let state = Mutex(Zustand())

    private let ruhe: Duration
    private static let laengsteRuhe = Duration.seconds(60)

    /// - Parameters:
    ///   - transport: to the configured address, the path of the version (`/v1`) included.
    ///   - ruhe: how long it is left alone after a failure; doubled with each further one, up to a minute.
    public init(
        name: String, modell: String, kontext: Int = 8_192, transport: any ModelTransport, ruhe: Duration = .seconds(2)
    ) {
        self.ruhe = ruhe
        self.name = name
        self.modell = modell
        self.kontext = kontext
        self.transport = transport
    }

    public var zustand: Zustand { state.withLock { $0 } }

    func ruht(_ jetzt: ContinuousClock.Instant) -> Bool {
        state.withLock { $0.ruhtBis.map { jetzt < $0 } ?? false }
    }

    func hatGeantwortet() {
        state.withLock { state in
            state.ausfaelle = 0
            state.grund = nil
            state.ruhtBis = nil
        }
    }

    /// - Parameter wunsch: what the server asks to wait.
    func istAusgefallen(_ grund: ChatError, _ jetzt: ContinuousClock.Instant, wunsch: Duration?) {
        state.withLock { state in
            state.ausfaelle += 1
            state.grund = grund
            let pause = ruhe * (1 << min(state.ausfaelle - 1, 10))
            state.ruhtBis = jetzt + min(max(pause, wunsch ?? .zero), max(ruhe, Self.laengsteRuhe))
        }
    }

    func merke(kannSchema: Bool) { state.withLock { $0.kannSchema = kannSchema } }
}
