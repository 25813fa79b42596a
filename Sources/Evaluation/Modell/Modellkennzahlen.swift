// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Answering

/// How well questions were answered with a model. A share that has nothing to be a share of is nil.
public struct Modellkennzahlen: Sendable, Hashable, Codable {
    public var fragen: Int
    public var beantwortbar: Int
    /// Questions at which the program failed. They count as not answered and not left unanswered.
    public var fehler: Int

    // What the model wrote
    /// Answers with statements of the model.
    public var entwuerfe: Int
    /// Drafts of which no statement came.
    public var ausgefallen: Int
    /// Drafts that lost what they were about, so that the extract was shown.
    public var ohneKern: Int
    /// Statements that the model wrote.
    public var geschrieben: Int
    /// Those of them that verification removed.
    public var entfernt: Int

    // Of the statements of the model that were shown
    public var gezeigt: Int
    public var woertlich: Int
    /// Share whose quotes are in force on the Stichtag.
    public var inKraft: Double?
    /// Share whose quotes name what they say.
    public var getragen: Double?
    /// Share of which both is true.
    public var belege: Double?

    // Of the answers, as they were shown
    /// Share of the answerable questions whose first statement rests on a place that answers, and of those of which any
    /// does.
    public var ersteAussage: Double?
    public var eineAussage: Double?
    /// Share of the answerable questions whose first statement rests on a source that must not answer.
    public var falscheQuelle: Double?
    /// Mean share of the values of the set that are named, over the answerable questions that have some and did not fail.
    public var vollstaendigkeit: Double?
    /// Share of the answerable questions without an answer.
    public var verweigert: Double?
    /// Share of the questions that nothing answers for which no answer was given.
    public var enthaltung: Double?
    /// Share of the questions to be refused that were, and share of the answerable that were.
    public var abgelehnt: Double?
    public var faelschlichAbgelehnt: Double?

    // Milliseconds: half of the questions took at most so long, and 95 of 100
    /// Of the model, where it was asked.
    public var modellP50: Double?
    public var modellP95: Double?
    /// Of everything else, for every question.
    public var uebrigeP50: Double?
    public var uebrigeP95: Double?

    /// The figures of these questions.
    public init(_ fragen: [Modellergebnis]) {
        let antworten = fragen.compactMap(\.antwort)
        let entwuerfe = antworten.compactMap(\.entwurf)
        let gezeigte = antworten.flatMap(\.entworfene)
        self.fragen = fragen.count
        beantwortbar = fragen.count(where: \.istBeantwortbar)
        fehler = fragen.count { $0.fehler != nil }
        self.entwuerfe = antworten.count { !$0.entworfene.isEmpty }
        ausgefallen = entwuerfe.count { $0.ausgefallen != nil }
        ohneKern = entwuerfe.count { $0.ausgefallen == nil && !$0.hatKern }
        entfernt = entwuerfe.reduce(0) { $0 + $1.entfernt.count }
        geschrieben = entwuerfe.reduce(entfernt) { $0 + $1.belegt }
        gezeigt = gezeigte.count
        woertlich = gezeigte.count { $0.pruefstand == .woertlich }
        inKraft = Self.quote(gezeigte, \.inKraft)
        getragen = Self.quote(gezeigte, \.getragen)
        belege = Self.quote(gezeigte, \.istRichtigBelegt)
        misst(fragen)
        let modellzeiten = antworten.filter { $0.entwurf != nil }.map(\.modellMs).sorted()
        let uebrige = antworten.map(\.uebrigeMs).sorted()
        (modellP50, modellP95) = (Kennzahlen.anteil(50, modellzeiten), Kennzahlen.anteil(95, modellzeiten))
        (uebrigeP50, uebrigeP95) = (Kennzahlen.anteil(50, uebrige), Kennzahlen.anteil(95, uebrige))
    }

    private mutating func misst(_ fragen: [Modellergebnis]) {
        let beantwortbare = fragen.filter(\.istBeantwortbar)
        ersteAussage = Self.quote(beantwortbare) { $0.antwort?.aussagen.first?.trifftGold == true }
        eineAussage = Self.quote(beantwortbare) { $0.antwort?.aussagen.contains(where: \.trifftGold) == true }
        falscheQuelle = Self.quote(beantwortbare) {
            $0.antwort?.aussagen.first?.belege.contains(where: \.istFalsch) == true
        }
        verweigert = Self.quote(beantwortbare) { $0.antwort?.istEnthaltung == true }
        faelschlichAbgelehnt = Self.quote(beantwortbare) { $0.antwort?.status == .abgelehnt }
        abgelehnt = Self.quote(fragen.filter(\.istAbzulehnen)) { $0.antwort?.status == .abgelehnt }
        enthaltung = Self.quote(fragen.filter { $0.zaehltZurEnthaltung && !$0.istAbzulehnen }) {
            $0.antwort?.istEnthaltung == true
        }
        let anteile = beantwortbare.compactMap(\.antwort?.vollstaendigkeit)
        vollstaendigkeit = anteile.isEmpty ? nil : anteile.reduce(0, +) / Double(anteile.count)
    }

    private static func quote<Element>(_ elemente: [Element], _ trifft: (Element) -> Bool) -> Double? {
        elemente.isEmpty ? nil : Double(elemente.count(where: trifft)) / Double(elemente.count)
    }
}
