// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms

/// Recognises which Anliegen a question or a subject speaks of: by the provisions it names and by its words.
struct Anliegenerkennung: Sendable {
    /// An Anliegen that was recognised, by its place in the data.
    struct Fund: Sendable, Hashable {
        var anliegen: Int
        /// 0...1, 1 for the surest of the text.
        var gewicht: Double
        /// Words of the text that say so; empty for a cited provision.
        var worte: Range<Int>
    }

    /// A provision named without the Absatz that an Anliegen is about, or the reverse.
    private static let nurParagraph = 0.5
    /// Words beside a cited provision.
    private static let nebenZitat = 0.6
    /// An Anliegen that goes along with others.
    private static let querschnitt = 0.6
    /// What speaks less surely than this share of the surest is left out.
    private static let schwelle = 0.45

    let alle: [Anliegenwissen]
    /// Those that go along with others, by their place in the data.
    let querschnitt: Set<Int>
    private let frage: Mustersuche
    private let betreff: Mustersuche
    private let frageMuster: [(anliegen: Int, staerke: Int)]
    private let betreffMuster: [(anliegen: Int, staerke: Int)]
    private let nachNorm: [Verweis: [Int]]

    init(_ alle: [Anliegenwissen]) {
        self.alle = alle
        querschnitt = Set(alle.indices.filter { alle[$0].anliegen.istQuerschnitt })
        func muster(_ listen: (Anliegenwissen) -> [Wortmuster]) -> [(Wortmuster, (anliegen: Int, staerke: Int))] {
            alle.enumerated().flatMap { index, eintrag in listen(eintrag).map { ($0, (index, $0.staerke)) } }
        }
        let imBetreff = muster(\.worte)
        let inFrage = muster { $0.worte + $0.alltag }
        betreff = Mustersuche(imBetreff.map(\.0))
        betreffMuster = imBetreff.map(\.1)
        frage = Mustersuche(inFrage.map(\.0))
        frageMuster = inFrage.map(\.1)
        var nachNorm: [Verweis: [Int]] = [:]
        for (index, eintrag) in alle.enumerated() {
            for verweis in eintrag.anliegen.normen { nachNorm[verweis, default: []].append(index) }
        }
        self.nachNorm = nachNorm
    }

    /// The Anliegen of a question, the surest first.
    func inFrage(_ text: FoldedWords, zitate: [Normzitat]) -> [Fund] {
        let funde = erkenne(text, zitate, frage, frageMuster)
        // „Kinder-AE“, „Selbständigen-Aufenthaltserlaubnis“: an own coinage for the one Titel, begun as the law's word.
        let gepraegt = kurzformen(text)
        let eigene = funde.filter { !alle[$0.anliegen].anliegen.istQuerschnitt && $0.gewicht > Self.schwelle }
        guard eigene.isEmpty else { return vereint(gepraegt, funde) }
        return vereint(gepraegt.isEmpty ? mitKopf(text) : gepraegt, funde)
    }

    /// The first, then what of the second speaks of other Anliegen.
    private func vereint(_ erste: [Fund], _ zweite: [Fund]) -> [Fund] {
        erste + zweite.filter { fund in !erste.contains { $0.anliegen == fund.anliegen } }
    }

    /// Part of an Anliegen whose words the question says but for the beginning of a compound.
    private static let nurKopf = 0.8

    /// The Anliegen whose words are said with a shortened compound („sonstige Angehörige“).
    private func mitKopf(_ text: FoldedWords) -> [Fund] {
        var result: [Fund] = []
        for (index, eintrag) in alle.enumerated() where !eintrag.anliegen.istQuerschnitt {
            for muster in eintrag.worte {
                guard
                    let fund = text.words.indices.lazy.compactMap({ ort in
                        muster.endeMitKopf(ab: ort, in: text).map { ort..<$0 }
                    }).first
                else { continue }
                result.append(Fund(anliegen: index, gewicht: Self.nurKopf, worte: fund))
                break
            }
        }
        return result.count <= Self.meisteKurzformen ? result : []
    }

    private static let titel: Set<String> = ["ae", "aufenthaltserlaubnis", "aufenthaltstitel", "titel", "visum", "ne"]
    private static let kuerzesteKurzform = 5

    /// The Anliegen whose words begin as the word before „AE“ begins.
    private func kurzformen(_ text: FoldedWords) -> [Fund] {
        var result: [Fund] = []
        for (ort, wort) in text.words.enumerated().dropFirst() where Self.titel.contains(wort) {
            let kurz = text.words[ort - 1]
            let stamm = ["en", "s", "n"].first { kurz.hasSuffix($0) }.map { kurz.dropLast($0.count) } ?? kurz[...]
            guard stamm.utf8.count >= Self.kuerzesteKurzform else { continue }
            for (index, eintrag) in alle.enumerated() where !eintrag.anliegen.istQuerschnitt {
                guard eintrag.worte.contains(where: { $0.erstesWort?.hasPrefix(stamm) ?? false }) else { continue }
                result.append(Fund(anliegen: index, gewicht: 1, worte: ort - 1..<ort + 1))
            }
        }
        return result.count <= Self.meisteKurzformen ? result : []
    }

    /// A beginning that more Anliegen share tells none.
    private static let meisteKurzformen = 3

    /// The Anliegen of the subject of a decree or of a heading.
    func imBetreff(_ text: FoldedWords, zitate: [Normzitat]) -> [Fund] {
        erkenne(text, zitate, betreff, betreffMuster)
    }

    private func erkenne(
        _ text: FoldedWords, _ zitate: [Normzitat], _ suche: Mustersuche, _ muster: [(anliegen: Int, staerke: Int)]
    ) -> [Fund] {
        var funde: [Int: Fund] = [:]
        func merke(_ neu: Fund) {
            if let bekannt = funde[neu.anliegen], bekannt.gewicht >= neu.gewicht { return }
            funde[neu.anliegen] = neu
        }
        let zitiert = zitate.flatMap(anliegen)
        for fund in zitiert { merke(fund) }
        let worte = Self.laengste(suche.funde(in: text))
        let eigene = worte.map { muster[$0.muster] }.filter { !alle[$0.anliegen].anliegen.istQuerschnitt }
        let staerkste = (eigene.isEmpty ? worte.map { muster[$0.muster] } : eigene).map(\.staerke).max() ?? 1
        let hoechstens = zitiert.isEmpty ? 1 : Self.nebenZitat
        for fund in worte {
            let (anliegen, staerke) = muster[fund.muster]
            let gewicht = hoechstens * anteil(anliegen) * min(1, Double(staerke) / Double(max(1, staerkste)))
            merke(Fund(anliegen: anliegen, gewicht: gewicht, worte: fund.worte))
        }
        return funde.values.filter { $0.gewicht >= Self.schwelle }
            .sorted { ($1.gewicht, $0.anliegen) < ($0.gewicht, $1.anliegen) }
    }

    /// The Anliegen that a cited provision decides; those of its very Absatz before those of the whole.
    private func anliegen(_ zitat: Normzitat) -> [Fund] {
        guard let gesetz = zitat.gesetz else { return [] }
        let verweis = Verweis(gesetz: gesetz, bezeichnung: zitat.bezeichnung)
        let kandidaten = nachNorm[verweis] ?? []
        func absaetze(_ index: Int) -> [String?] {
            alle[index].anliegen.stellen.filter { $0.verweis == verweis }.map(\.absatz)
        }
        // „§ 18g Abs. 1“ is the matter of § 18g, unless the data tell this Absatz from the rest.
        let genau = zitat.absatz != nil && kandidaten.contains { absaetze($0).contains(zitat.absatz) }
        return kandidaten.compactMap { index in
            let eigene = absaetze(index)
            if eigene.contains(zitat.absatz) || !genau && eigene.contains(nil) { return fund(index, 1) }
            return eigene.contains(nil) || zitat.absatz == nil ? fund(index, Self.nurParagraph) : nil
        }
    }

    private func fund(_ index: Int, _ gewicht: Double) -> Fund {
        Fund(anliegen: index, gewicht: gewicht * anteil(index), worte: 0..<0)
    }

    /// „Gebühren“ says what is asked, not of what.
    private func anteil(_ index: Int) -> Double { alle[index].anliegen.istQuerschnitt ? Self.querschnitt : 1 }

    /// Without what lies inside a longer match.
    private static func laengste(_ funde: [Mustersuche.Fund]) -> [Mustersuche.Fund] {
        funde.filter { fund in
            !funde.contains { other in
                other.worte.count > fund.worte.count && other.worte.lowerBound <= fund.worte.lowerBound
                    && other.worte.upperBound >= fund.worte.upperBound
            }
        }
    }
}
