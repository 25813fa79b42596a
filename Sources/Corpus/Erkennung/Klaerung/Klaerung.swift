// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// All questions of a corpus at one state, most important first.
public struct Klaerung: Sendable {
    /// `CorpusSnapshot.stand`
    public let stand: Int64
    public let faelle: [Klaerungsfall]
    /// Spans of force as the texts alone give them, of documents whose stored spans may rest on what was settled.
    private let nachTexten: [String: [Zeitraum]]

    public init(_ pflegestand: Pflegestand) {
        stand = pflegestand.stand
        let lage = Klaerungslage(pflegestand.dokumente, dubletten: pflegestand.dubletten)
        nachTexten = lage.nachTexten
        faelle = lage.faelle()
    }

    /// What the texts alone say about the spans of a document.
    public func nachTexten(_ gespeichert: GespeicherteFassung) -> [Zeitraum] {
        nachTexten[gespeichert.fassung.sha256] ?? gespeichert.geltung.map(\.zeitraum)
    }
}

/// The corpus as the questions look at it: decrees in a fixed order, what their relations mean, what they do to each
/// other.
struct Klaerungslage {
    /// Decrees, by sha256.
    let dokumente: [Pflegedokument]
    /// Laws, of which only the force can be unclear.
    let gesetze: [Pflegedokument]
    let nachTexten: [String: [Zeitraum]]
    /// Relations whose target is not found, each with the index of its document.
    let unaufgeloest: [(quelle: Int, beziehung: Beziehung)]
    /// What is done to a decree, by its index, in the order of their days.
    let wirkungen: [Int: [Wirkung]]
    /// What is settled about pairs of files.
    let dublettenfestlegungen: Dublettenfestlegungen

    init(_ alle: [Pflegedokument], dubletten: Dublettenfestlegungen) {
        dublettenfestlegungen = dubletten
        gesetze = alle.filter(\.gespeichert.vorschrift.istGesetz)
        dokumente = alle.filter { !$0.gespeichert.vorschrift.istGesetz }.sorted {
            $0.gespeichert.fassung.sha256 < $1.gespeichert.fassung.sha256
        }
        let eingaben = dokumente.map(Self.eingabe)
        let istFestgelegt = alle.contains { $0.geltung != nil }
        nachTexten =
            istFestgelegt
            ? GeltungRechner.berechne(eingaben + gesetze.map(Self.eingabe)).mapValues { $0.zeitraeume.map(\.zeitraum) }
            : [:]
        let ziele = Beziehungsziele(eingaben)
        wirkungen = Erlassnetz(eingaben, ziele).wirkungen
        unaufgeloest = eingaben.enumerated().flatMap { quelle, eingabe in
            eingabe.beziehungen.filter { beziehung in
                beziehung.stand != .abgelehnt && beziehung.art != .bezug
                    && ziele.ziele(beziehung, von: quelle).isEmpty
            }.map { (quelle, $0) }
        }
    }

    /// Without what a person settled about its spans: what the texts alone give.
    private static func eingabe(_ dokument: Pflegedokument) -> GeltungRechner.Eingabe {
        GeltungRechner.Eingabe(
            vorschrift: dokument.gespeichert.vorschrift, fassung: dokument.gespeichert.fassung,
            beziehungen: dokument.beziehungen)
    }

    /// The questions, without those that were settled.
    func faelle() -> [Klaerungsfall] {
        let festgelegt = Dictionary((dokumente + gesetze).map { ($0.gespeichert.fassung.sha256, $0.festgelegt) }) {
            first, _ in first
        }
        let alle = angaben() + beziehungen() + geltungen() + widersprueche() + dubletten()
        let offene = alle.filter { fall in
            festgelegt[fall.fassung]?.contains(Festlegung.Inhalt.erledigt(frage: fall.schluessel).gegenstand) != true
        }
        return sortiert(offene)
    }

    /// By weight, then the newest decree first; a fixed order, so that the next question is always the same.
    private func sortiert(_ faelle: [Klaerungsfall]) -> [Klaerungsfall] {
        let tage = Dictionary(
            dokumente.map { ($0.gespeichert.fassung.sha256, $0.gespeichert.vorschrift.datum?.tage ?? .max) }
        ) { first, _ in first }
        let schluessel = faelle.map { fall in
            (fall.gewicht, -(tage[fall.fassung] ?? .max), fall.fassung, fall.schluessel)
        }
        return faelle.indices.sorted { schluessel[$0] < schluessel[$1] }.map { faelle[$0] }
    }

    // MARK: Shared by the questions

    func sha256(_ index: Int) -> String { dokumente[index].gespeichert.fassung.sha256 }

    func kurz(_ index: Int) -> String { dokumente[index].gespeichert.vorschrift.kurz }

    func kennung(_ index: Int) -> String { dokumente[index].gespeichert.vorschrift.kennung }

    func beleg(_ wirkung: Wirkung) -> Klaerungsfall.Beleg {
        Klaerungsfall.Beleg(fassung: wirkung.quelleSHA256, worte: wirkung.beleg)
    }
}
