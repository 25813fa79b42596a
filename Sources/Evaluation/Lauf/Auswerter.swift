// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Answering
internal import Corpus
public import Norms
public import Retrieval

/// Puts the questions of a set to the program, one after the other, and holds what comes back against the set.
public struct Auswerter: Sendable {
    /// Hits that search gives for a question; places further down count as not found.
    public static let trefferzahl = 10

    let suche: any Searching
    let antworter: any Answerer
    let abgleich: Goldabgleich
    let verfahren: Suchverfahren
    let stufe: Auswertungsstufe
    let heute: Stichtag

    /// - Parameters:
    ///   - antworter: answers by the same `verfahren`.
    ///   - heute: the day for questions without one.
    public init(
        suche: any Searching, antworter: any Answerer, abgleich: Goldabgleich, verfahren: Suchverfahren,
        stufe: Auswertungsstufe = .beides, heute: Stichtag
    ) {
        self.suche = suche
        self.antworter = antworter
        self.abgleich = abgleich
        self.verfahren = verfahren
        self.stufe = stufe
        self.heute = heute
    }

    /// What became of the questions, and what search said about itself („Gesucht wurde nur nach Wörtern: …“), each
    /// sentence with the number of questions it was said for.
    public struct Ergebnis: Sendable {
        public var fragen: [Frageergebnis] = []
        public var hinweise: [(satz: String, fragen: Int)] = []
    }

    /// Runs all questions. One that fails is noted with its reason, and the run goes on.
    /// - Parameter melde: called after each question with the number of those that are done.
    /// - Throws: `CancellationError`.
    public func lauf(_ fragen: [Prueffrage], melde: (Int) -> Void = { _ in }) async throws -> Ergebnis {
        var ergebnis = Ergebnis()
        var gesagt: [String: Int] = [:]
        for frage in fragen {
            try Task.checkCancellation()
            ergebnis.fragen.append(await beantwortet(frage, &gesagt))
            melde(ergebnis.fragen.count)
        }
        ergebnis.hinweise = gesagt.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        return ergebnis
    }

    private func beantwortet(_ frage: Prueffrage, _ gesagt: inout [String: Int]) async -> Frageergebnis {
        var ergebnis = Frageergebnis(frage)
        let ziel = abgleich.ziel(frage)
        do {
            if stufe.mitSuche {
                let (gefunden, hinweise) = try await gesucht(frage, ziel)
                ergebnis.suche = gefunden
                for satz in hinweise { gesagt[satz, default: 0] += 1 }
            }
            if stufe.mitAntwort { ergebnis.antwort = try await antwort(frage, ziel) }
        } catch {
            ergebnis.fehler = "\(error)"
        }
        return ergebnis
    }

    private func gesucht(
        _ frage: Prueffrage, _ ziel: Goldziel
    ) async throws -> (Frageergebnis.Suche, hinweise: [String]) {
        let request = SearchRequest(
            frage: frage.frage, stichtag: frage.stichtag ?? heute, limit: Self.trefferzahl, verfahren: verfahren)
        let uhr = ContinuousClock()
        let start = uhr.now
        let gefunden = try await suche.search(request)
        let ms = Self.ms(uhr.now - start)
        let (raenge, moegliche) = ziel.raenge(gefunden.hits)
        return (.init(raenge: raenge, moegliche: moegliche, ms: ms), gefunden.hinweise)
    }

    private func antwort(_ frage: Prueffrage, _ ziel: Goldziel) async throws -> Frageergebnis.Antwort {
        let uhr = ContinuousClock()
        let start = uhr.now
        let antwort = try await antworter.antwort(auf: frage.frage, stichtag: frage.stichtag ?? heute)
        let ms = Self.ms(uhr.now - start)
        let index = antwort.aussagen.firstIndex { aussage in
            aussage.belege.first.map { ziel.istGetroffen(aussage: aussage.text, beleg: $0) } ?? false
        }
        let belege = antwort.aussagen.flatMap(\.belege)
        return .init(
            status: antwort.status, aussage: index.map { $0 + 1 },
            nurGesetze: !belege.isEmpty && belege.allSatisfy { $0.rang <= .rechtsverordnung }, ms: ms)
    }

    private static func ms(_ dauer: Duration) -> Double {
        Double(dauer.components.seconds) * 1000 + Double(dauer.components.attoseconds) / 1e15
    }
}
