// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen
import Synchronization

/// A search that answers what a test has laid down, and counts what it is asked.
final class Drehbuchsuche: Belegsuche {
    struct Fragen {
        var normen: [Normzitat] = []
        var regelungen: [String] = []
        var belege: [String] = []
    }

    let wortlaute: [Normzitat: Normfund]
    let regelungen: [Regelungsbeleg]
    let belege: [String: [Beleg]]
    /// The states of the corpus, one a question; the last stays.
    private let staende: Mutex<[Int64]>
    private let gefragt = Mutex(Fragen())

    init(
        wortlaute: [Normzitat: Normfund] = [:], regelungen: [Regelungsbeleg] = [], belege: [String: [Beleg]] = [:],
        staende: [Int64] = [7]
    ) {
        self.wortlaute = wortlaute
        self.regelungen = regelungen
        self.belege = belege
        self.staende = Mutex(staende)
    }

    var fragen: Fragen { gefragt.withLock { $0 } }

    func corpusstand() async throws -> Int64 {
        staende.withLock { staende in staende.count > 1 ? staende.removeFirst() : staende[0] }
    }

    func wortlaut(_ norm: Normzitat, am stichtag: Stichtag) async throws -> Normfund {
        gefragt.withLock { $0.normen.append(norm) }
        return wortlaute[norm] ?? .wortlaut([Pruefmuster.beleg("Wortlaut von \(norm.kanonisch)", rang: .bundesgesetz)])
    }

    func regelungen(
        zu anliegen: String, arten: Set<Regelungsart>, am stichtag: Stichtag
    ) async throws -> [Regelungsbeleg] {
        gefragt.withLock { $0.regelungen.append(anliegen) }
        return regelungen.filter { arten.contains($0.regelung.art) }
    }

    func belege(
        zu frage: String, anliegen: String, am stichtag: Stichtag, hoechstens: Int
    ) async throws -> [Beleg] {
        gefragt.withLock { $0.belege.append(frage) }
        return Array((belege[frage] ?? []).prefix(hoechstens))
    }
}
