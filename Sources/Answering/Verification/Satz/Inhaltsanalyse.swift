// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
internal import Regelungen
internal import Synchronization

/// The terms of sentences, as the index knows them, with words of the same meaning joined. Lends analysers, one a user.
final class Inhaltsanalyse: Sendable {
    /// Handed from thread to thread, never shared: it is lent only once at a time.
    private struct Untaetig: @unchecked Sendable {
        let analyser: Analyser
    }

    private static let meisteUntaetige = 4
    private let configuration: AnalysisConfiguration
    private let untaetige = Mutex<[Untaetig]>([])
    /// Term of a word → name of its group.
    private let gruppe: [String: String]

    init(_ configuration: AnalysisConfiguration, gleich: [[String]]) {
        self.configuration = configuration
        let analyser = configuration.makeAnalyser()
        var gruppe: [String: String] = [:]
        for (nummer, worte) in gleich.enumerated() {
            for wort in worte {
                guard let term = analyser.terms(wort, zweck: .index).first else { continue }
                gruppe[term.text] = "≡\(nummer)"
            }
        }
        self.gruppe = gruppe
        untaetige.withLock { $0 = [Untaetig(analyser: analyser)] }
    }

    /// All terms of a text, with the groups that their words belong to.
    func terme(_ text: String) -> Set<String> {
        mitAnalyser { analyser in
            var result: Set<String> = []
            for term in analyser.terms(text, zweck: .index) {
                result.insert(term.text)
                if let name = gruppe[term.text] { result.insert(name) }
            }
            return result
        }
    }

    /// The words of a text that say what it is about.
    func inhalt(_ text: String, worte: [Satzbild.Wort]) -> [Satzbild.Inhaltswort] {
        let terme = mitAnalyser { $0.terms(text, zweck: .frage) }
        var result: [Satzbild.Inhaltswort] = []
        var naechstes = 0
        for term in terme {
            while naechstes < worte.count, worte[naechstes].bereich.upperBound <= term.bereich.lowerBound {
                naechstes += 1
            }
            guard naechstes < worte.count else { break }
            if term.colocated, let letztes = result.indices.last, result[letztes].wort == naechstes {
                nimmAuf(term.text, in: &result[letztes], gefaltet: worte[naechstes].gefaltet)
            } else {
                let wortlaut = String(
                    decoding: text.utf8.dropFirst(term.bereich.lowerBound).prefix(term.bereich.count), as: UTF8.self)
                result.append(
                    .init(
                        wort: naechstes, ganz: term.text, verwandt: gruppe[term.text].map { [$0] } ?? [], teile: [],
                        istNomen: worte[naechstes].istGross && naechstes > 0, wortlaut: wortlaut))
            }
        }
        return result
    }

    /// A term beside the word: another form of it, or one of its parts.
    private func nimmAuf(_ term: String, in wort: inout Satzbild.Inhaltswort, gefaltet: String) {
        let istForm = gefaltet.hasPrefix(term.prefix(4)) && term.utf8.count * 5 >= gefaltet.utf8.count * 3
        if istForm { wort.verwandt.append(term) } else { wort.teile.append(term) }
        if istForm, let name = gruppe[term] { wort.verwandt.append(name) }
    }

    private func mitAnalyser<Result>(_ body: (Analyser) -> Result) -> Result {
        let analyser = untaetige.withLock { $0.popLast() }?.analyser ?? configuration.makeAnalyser()
        defer {
            let untaetig = Untaetig(analyser: analyser)
            untaetige.withLock { if $0.count < Self.meisteUntaetige { $0.append(untaetig) } }
        }
        return body(analyser)
    }
}

extension Satzbild.Inhaltswort {
    /// Whether terms of a text hold the word, another form of it, a word of the same meaning, or all its parts.
    func steht(in terme: Set<String>) -> Bool {
        if terme.contains(ganz) || verwandt.contains(where: terme.contains) { return true }
        return !teile.isEmpty && teile.allSatisfy(terme.contains)
    }
}
