// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
internal import GermanText
internal import Norms

extension SearchEngine {
    /// The Anliegen that a question speaks of, the surest first; without those that only go along with others.
    public func anliegen(in frage: String) -> [Anliegen] {
        let zitate = CitationParser(register: register).citations(in: frage).map(\.zitat)
        return anliegen.inFrage(FoldedWords(frage), zitate: zitate)
            .map { anliegen.alle[$0.anliegen].anliegen }.filter { !$0.istQuerschnitt }
    }
}
