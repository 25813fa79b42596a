// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// Writes down what a model says, and when it last said something.
final class Mitschrift: Sendable {
    private struct State {
        var parser = EventStreamParser()
        var text = ""
        var ende: ChatAntwort.Ende?
        var begann: ContinuousClock.Instant
        var zuletzt: ContinuousClock.Instant
        var hatWort = false
        /// Bytes that are no event: the answer of a server that does not stream.
        var anfang: [UInt8] = []
        var istStrom: Bool?
    }

    private let state: Mutex<State>
    private let hoechstlaenge: Int
    private let fortschritt: @Sendable (ChatFortschritt) -> Void

    /// - Parameter hoechstlaenge: of the text, in UTF-8 bytes.
    init(
        hoechstlaenge: Int, begann: ContinuousClock.Instant,
        fortschritt: @escaping @Sendable (ChatFortschritt) -> Void
    ) {
        self.hoechstlaenge = hoechstlaenge
        self.fortschritt = fortschritt
        state = Mutex(State(begann: begann, zuletzt: begann))
    }

    var text: String { state.withLock { $0.text } }
    /// How it ended; nil while it has not.
    var ende: ChatAntwort.Ende? { state.withLock { $0.ende } }
    var hatWort: Bool { state.withLock { $0.hatWort } }

    /// - Returns: whether more is wanted.
    func nimm(_ bytes: [UInt8], _ jetzt: ContinuousClock.Instant) throws(ChatError) -> Bool {
        guard try istStrom(bytes) else { return true }
        let ereignisse = try state.withLock { state throws(ChatError) in
            let anfang = state.anfang
            state.anfang = []
            return try state.parser.nimm(anfang + bytes)
        }
        for ereignis in ereignisse where try !nimm(ereignis, jetzt) { return false }
        return true
    }

    /// The stream is over.
    func schliesse(_ jetzt: ContinuousClock.Instant) throws(ChatError) {
        let (istStrom, anfang) = state.withLock { ($0.istStrom, $0.anfang) }
        if istStrom == true {
            if let letztes = state.withLock({ $0.parser.ende() }) { _ = try nimm(letztes, jetzt) }
        } else {
            _ = try nimm(String(decoding: anfang, as: UTF8.self), jetzt)
        }
        guard ende == nil else { return }
        throw .abgeschnitten
    }

    /// A stream of events begins with a field or a comment, an answer as a whole with a bracket.
    private func istStrom(_ bytes: [UInt8]) throws(ChatError) -> Bool {
        try state.withLock { state throws(ChatError) in
            if state.istStrom == true { return true }
            state.anfang += bytes
            let sichtbar = state.anfang.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
            if state.istStrom == nil, let sichtbar { state.istStrom = sichtbar != UInt8(ascii: "{") }
            guard state.istStrom == false else {
                if state.istStrom == true {
                    // What was kept back is handed to the parser now.
                    state.anfang.removeLast(bytes.count)
                    return true
                }
                return false
            }
            guard state.anfang.count <= 4 << 20 else { throw .malformed("zu groß") }
            return false
        }
    }

    /// - Returns: whether more is wanted.
    private func nimm(_ ereignis: String, _ jetzt: ContinuousClock.Instant) throws(ChatError) -> Bool {
        switch try ChatWire.ereignis(ereignis) {
        case .nichts: return true
        case .fehler(let message): throw .serverfehler(message)
        case .schluss:
            state.withLock { if $0.ende == nil { $0.ende = .fertig } }
            return false
        case .text(let text): return schreibe(text, jetzt)
        case .ende(let text, let grund):
            guard schreibe(text, jetzt) else { return false }
            state.withLock { $0.ende = grund == "length" ? .zuLang : .fertig }
            return false
        }
    }

    private func schreibe(_ text: String, _ jetzt: ContinuousClock.Instant) -> Bool {
        guard !text.isEmpty else { return true }
        let passt = state.withLock { state in
            state.zuletzt = jetzt
            state.hatWort = true
            guard state.text.utf8.count + text.utf8.count <= hoechstlaenge else {
                state.ende = .zuLang
                return false
            }
            state.text += text
            return true
        }
        if passt { fortschritt(.text(text)) }
        return passt
    }

    /// When the patience ends, and what is then to be said.
    func frist(_ geduld: ChatClient.Geduld) -> (ContinuousClock.Instant, ChatError) {
        state.withLock { state in
            let gesamt = state.begann + geduld.gesamt
            let naechste = state.hatWort ? state.zuletzt + geduld.zwischen : state.begann + geduld.ersterTeil
            if gesamt <= naechste { return (gesamt, .dauertZuLange) }
            return (naechste, state.hatWort ? .stockt : .keinAnfang)
        }
    }
}
