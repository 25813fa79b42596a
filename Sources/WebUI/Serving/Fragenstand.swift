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
    }

    private let speicher: any Festlegungsspeicher
    private let zustand = Mutex(Zustand())

    init(speicher: any Festlegungsspeicher) {
        self.speicher = speicher
    }

    /// Number of open questions at the last state that was looked at; nil before the first.
    var bekannteAnzahl: Int? { zustand.withLock { $0.liste?.faelle.count } }

    /// The questions of this state of the corpus or a later one.
    func aktuell(stand: Int64) async throws -> Fragenliste {
        let (fertig, laufend) = zustand.withLock { ($0.liste, $0.laufend) }
        if let fertig, fertig.klaerung.stand >= stand { return fertig }
        // A computation that is under way may have begun before this state; one that begins now has not.
        if let laufend, let liste = try? await laufend.value, liste.klaerung.stand >= stand { return liste }
        return try await zustand.withLock { Self.starte(&$0, self) }.value
    }

    /// Computes in the background what a page of this state will ask for.
    func bereiteVor(stand: Int64) {
        let istDa = zustand.withLock { ($0.liste?.klaerung.stand ?? -1) >= stand || $0.laufend != nil }
        guard !istDa else { return }
        Task { [self] in _ = try? await aktuell(stand: stand) }
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
            if (zustand.liste?.klaerung.stand ?? -1) <= liste.klaerung.stand { zustand.liste = liste }
        }
        return liste
    }
}

/// The questions of one state, to be looked up by their address.
struct Fragenliste: Sendable {
    let klaerung: Klaerung
    private let nachKennung: [String: Int]

    init(_ klaerung: Klaerung) {
        self.klaerung = klaerung
        nachKennung = Dictionary(klaerung.faelle.enumerated().map { ($1.kennung, $0) }) { first, _ in first }
    }

    var faelle: [Klaerungsfall] { klaerung.faelle }

    func fall(_ kennung: String) -> Klaerungsfall? { nachKennung[kennung].map { faelle[$0] } }

    /// Those of a kind, all for nil.
    func faelle(_ art: Klaerungsfall.Art?) -> [Klaerungsfall] {
        art.map { art in faelle.filter { $0.art == art } } ?? faelle
    }
}
