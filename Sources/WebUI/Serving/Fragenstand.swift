// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Synchronization

/// The questions for the Erlasspflege, computed once for each state of the corpus. Who asks while they are being
/// computed waits for the same computation.
final class Fragenstand: Sendable {
    private struct Zustand {
        var liste: Fragenliste?
        var laufend: Task<Fragenliste, any Error>?
        /// Questions that were settled, with the state that this made.
        var erledigt: [String: Int64] = [:]
    }

    private let speicher: any Festlegungsspeicher
    private let zustand = Mutex(Zustand())

    /// How long `gleich` waits for the present state.
    private static let geduld = Duration.milliseconds(150)

    init(speicher: any Festlegungsspeicher) {
        self.speicher = speicher
    }

    /// Number of open questions at the last state that was looked at; nil before the first.
    var bekannteAnzahl: Int? { zustand.withLock { Self.vorlaeufige($0)?.faelle.count } }

    /// The questions of this state of the corpus or a later one.
    func aktuell(stand: Int64) async throws -> Fragenliste {
        let (fertig, laufend) = zustand.withLock { ($0.liste, $0.laufend) }
        if let fertig, fertig.klaerung.stand >= stand { return fertig }
        // A computation that is under way may have begun before this state; one that begins now has not.
        if let laufend, let liste = try? await laufend.value, liste.klaerung.stand >= stand { return liste }
        return try await zustand.withLock { Self.starte(&$0, self) }.value
    }

    /// The questions of this state if they are there in a moment, else those known before without what was settled
    /// since: who settles one after the other does not wait for what a step means to the others.
    ///
    /// - Parameters:
    ///   - frage: must be among them, so that what is open again is found.
    ///   - art: of which there must be one, so that nothing is said to be done that is not.
    func gleich(stand: Int64, frage: String? = nil, art: Klaerungsfall.Art?) async throws -> Fragenliste {
        if let liste = await bald(stand: stand) { return liste }
        if let bekannt = zustand.withLock({ Self.vorlaeufige($0) }), !bekannt.faelle(art).isEmpty,
            frage.map({ bekannt.fall($0) != nil }) ?? true
        {
            return bekannt
        }
        return try await aktuell(stand: stand)
    }

    /// Leaves out a question from now on, until the questions are known that this state asks.
    func merkeErledigt(_ frage: String, stand: Int64) {
        zustand.withLock { zustand in
            guard (zustand.liste?.klaerung.stand ?? -1) < stand else { return }
            zustand.erledigt[frage] = stand
        }
    }

    /// Computes in the background what a page of this state will ask for.
    func bereiteVor(stand: Int64) {
        let istDa = zustand.withLock { ($0.liste?.klaerung.stand ?? -1) >= stand || $0.laufend != nil }
        guard !istDa else { return }
        Task { [self] in _ = try? await aktuell(stand: stand) }
    }

    private func bald(stand: Int64) async -> Fragenliste? {
        let (strom, ende) = AsyncStream.makeStream(of: Fragenliste?.self)
        Task { [self] in ende.yield(try? await aktuell(stand: stand)) }
        Task {
            try? await Task.sleep(for: Self.geduld)
            ende.yield(nil)
        }
        for await liste in strom { return liste }
        return nil
    }

    private static func vorlaeufige(_ zustand: Zustand) -> Fragenliste? {
        zustand.liste.map { zustand.erledigt.isEmpty ? $0 : $0.ohne(zustand.erledigt) }
    }

    private static func starte(_ zustand: inout Zustand, _ selbst: Fragenstand) -> Task<Fragenliste, any Error> {
        if let laufend = zustand.laufend { return laufend }
        let task = Task { try await selbst.berechne() }
        zustand.laufend = task
        return task
    }

    private func berechne() async throws -> Fragenliste {
        defer { zustand.withLock { $0.laufend = nil } }
        let liste = Fragenliste(Klaerung(try await speicher.pflegestand()))
        zustand.withLock { zustand in
            guard (zustand.liste?.klaerung.stand ?? -1) <= liste.klaerung.stand else { return }
            zustand.liste = liste
            zustand.erledigt = zustand.erledigt.filter { $0.value > liste.klaerung.stand }
        }
        return liste
    }
}

/// The questions of one state, to be looked up by their address.
struct Fragenliste: Sendable {
    let klaerung: Klaerung
    let faelle: [Klaerungsfall]
    private let nachKennung: [String: Int]

    init(_ klaerung: Klaerung) {
        self.init(klaerung, klaerung.faelle)
    }

    private init(_ klaerung: Klaerung, _ faelle: [Klaerungsfall]) {
        self.klaerung = klaerung
        self.faelle = faelle
        nachKennung = Dictionary(faelle.enumerated().map { ($1.kennung, $0) }) { first, _ in first }
    }

    func fall(_ kennung: String) -> Klaerungsfall? { nachKennung[kennung].map { faelle[$0] } }

    /// Those of a kind, all for nil.
    func faelle(_ art: Klaerungsfall.Art?) -> [Klaerungsfall] {
        art.map { art in faelle.filter { $0.art == art } } ?? faelle
    }

    /// Without those that were settled since.
    func ohne(_ erledigte: [String: Int64]) -> Fragenliste {
        Fragenliste(klaerung, faelle.filter { erledigte[$0.kennung] == nil })
    }
}
