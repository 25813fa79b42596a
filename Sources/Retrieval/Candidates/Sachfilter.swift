// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms

/// Which Fassungen are looked at for a matter that is known.
struct Sachfilter: Sendable {
    /// By position in the snapshot.
    private let zugelassen: [Bool]

    /// - Parameter eigene: Anliegen that are looked for; those that only go along with others are not among them.
    init(_ view: CorpusView, eigene: Set<Int>, querschnitt: Set<Int>, nurErlasse: Bool) {
        zugelassen = view.snapshot.fassungen.enumerated().map { nummer, fassung in
            if nurErlasse, fassung.vorschrift.hatEigeneNormen { return false }
            let gegenstand = view.gegenstand(nummer)
            return gegenstand.contains { eigene.contains($0.anliegen) } || Self.istAllgemein(gegenstand, querschnitt)
        }
    }

    /// A subject that speaks of what goes along with any matter at least as surely as of one matter, or of none.
    private static func istAllgemein(_ gegenstand: [Anliegenerkennung.Fund], _ querschnitt: Set<Int>) -> Bool {
        func gewicht(_ funde: [Anliegenerkennung.Fund]) -> Double { funde.map(\.gewicht).max() ?? 0 }
        let (allgemeine, besondere) = (
            gegenstand.filter { querschnitt.contains($0.anliegen) },
            gegenstand.filter { !querschnitt.contains($0.anliegen) }
        )
        return gewicht(allgemeine) >= gewicht(besondere)
    }

    func admits(fassung nummer: Int) -> Bool { zugelassen[nummer] }
}

extension SearchEngine {
    /// Takes the known matter for what the question is about, before what it says itself.
    func grenzeEin(_ lauf: inout Suchlauf) {
        guard let sache = lauf.request.sache,
            let nummer = anliegen.alle.firstIndex(where: { $0.anliegen.kennung == sache.anliegen })
        else { return }
        let genannte = lauf.query.anliegen.filter { $0.anliegen != nummer }
        lauf.query.anliegen = [Anliegenerkennung.Fund(anliegen: nummer, gewicht: 1, worte: 0..<0)] + genannte
        // What everyday words only may mean opens no decree of another matter.
        let benannte = anliegen.imBetreff(FoldedWords(lauf.query.frage), zitate: lauf.query.zitate.map(\.zitat))
        lauf.sachfilter = Sachfilter(
            lauf.view, eigene: Set(benannte.map(\.anliegen) + [nummer]).subtracting(anliegen.querschnitt),
            querschnitt: anliegen.querschnitt, nurErlasse: sache.nurErlasse)
    }
}

extension Suchlauf {
    /// Whether passages of the Fassung at this position are looked at.
    func admits(fassung nummer: Int) -> Bool {
        filter.admits(fassung: nummer) && sachfilter?.admits(fassung: nummer) ?? true
    }

    /// Whether the passage is looked at.
    func admits(_ id: Int64) -> Bool {
        guard filter.admits(id) else { return false }
        guard let sachfilter else { return true }
        return view.fassung(of: PassageID(rawValue: id)).map(sachfilter.admits) ?? false
    }
}
