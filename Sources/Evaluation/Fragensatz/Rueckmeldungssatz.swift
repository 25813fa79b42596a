// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
internal import Norms

/// Makes questions with known places out of what people said about answers.
///
/// Only what the Erlasspflege took over counts. A helpful statement gives its place; one that is wrong or lacks its
/// source only the place that the Erlasspflege named, or that nothing answers the question. An answer that found nothing,
/// and rightly so, gives a question that nothing answers, unless a place is known for it all the same. A question that
/// leaned on another one is left out: a set knows no question before.
public enum Rueckmeldungssatz: Sendable {
    /// The kind of these questions.
    public static let typ = "rueckmeldung"

    /// One question for each wording and Stichtag, in the order in which they first came in.
    public static func fragen(_ rueckmeldungen: [Rueckmeldung]) -> [Prueffrage] {
        let brauchbare = rueckmeldungen.filter { $0.stand == .uebernommen && $0.inhalt.zuvor == nil }
        return Dictionary(grouping: brauchbare, by: Schluessel.init).values
            .map { $0.sorted { $0.id < $1.id } }
            .sorted { $0[0].id < $1[0].id }
            .compactMap(frage)
    }

    /// Equal questions, as `Fragenleser` tells them apart.
    private struct Schluessel: Hashable {
        let frage: String
        let stichtag: Stichtag

        init(_ rueckmeldung: Rueckmeldung) {
            frage = rueckmeldung.inhalt.frage.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            stichtag = rueckmeldung.inhalt.stichtag
        }
    }

    /// Nil if no place is known and nobody said that there is none.
    private static func frage(_ gleiche: [Rueckmeldung]) -> Prueffrage? {
        let schluessel = Schluessel(gleiche[0])
        let gold = goldstellen(gleiche)
        guard !gold.isEmpty || gleiche.contains(where: \.istUnbeantwortbar) else { return nil }
        return Prueffrage(
            id: "r\(gleiche[0].id.rawValue)", frage: schluessel.frage, stichtag: schluessel.stichtag,
            typ: gold.isEmpty ? Prueffrage.unbeantwortbar : typ, gold: gold)
    }

    /// What the Erlasspflege named, and what was helpful and is called wrong by nobody.
    private static func goldstellen(_ gleiche: [Rueckmeldung]) -> [Goldstelle] {
        func stellen(_ urteil: Rueckmeldungsinhalt.Urteil) -> [Rueckmeldungsstelle] {
            gleiche.filter { $0.inhalt.urteil == urteil }.compactMap(\.inhalt.aussage?.stelle)
        }
        let falsche = Set(stellen(.falsch).map(\.fundstelle))
        let benannte = gleiche.compactMap(\.richtigstellung?.stelle)
        let hilfreiche = stellen(.hilfreich).filter { !falsche.contains($0.fundstelle) }
        var gesehen: Set<Goldstelle> = []
        return (benannte + hilfreiche).compactMap(Goldstelle.init).filter { gesehen.insert($0).inserted }
    }
}

extension Goldstelle {
    /// The place as a set names it: a § of a law, else the words in the file or in the decree with the Aktenzeichen.
    /// Nil if it can be named in none of these ways.
    public init?(_ stelle: Rueckmeldungsstelle) {
        let zitat = stelle.fundstelle.zitat.contains { !$0.isWhitespace } ? stelle.fundstelle.zitat : nil
        if let gesetz = stelle.gesetz, !gesetz.isEmpty, !stelle.bezeichnung.isEmpty {
            self = .norm(gesetz: gesetz, bezeichnung: stelle.bezeichnung)
        } else if !stelle.datei.isEmpty {
            self = .datei([stelle.datei], zitat: zitat)
        } else if let aktenzeichen = stelle.aktenzeichen, !aktenzeichen.isEmpty {
            self = .aktenzeichen(aktenzeichen, zitat: zitat)
        } else {
            return nil
        }
    }
}
