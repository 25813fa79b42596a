// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Names the parts of a norm: Absatz, Satz, Nummer, Buchstabe, with their paths and ranges.
///
/// A path that would occur twice in one norm is given to the first part only: an ambiguous address is none.
struct GiiTeile {
    private let bytes: [UInt8]
    private let knoten: [GiiText.Knoten]
    private let kinder: [[Int]]
    private let oberste: [Int]
    private let saetze: GiiSaetze
    private var pfade: Set<String> = []
    private var teile: [Abschnittsteil] = []

    private init(_ text: GiiText) {
        var children = [[Int]](repeating: [], count: text.knoten.count)
        var top: [Int] = []
        for (index, node) in text.knoten.enumerated() {
            if node.eltern >= 0 { children[node.eltern].append(index) } else { top.append(index) }
        }
        bytes = text.bytes
        knoten = text.knoten
        kinder = children
        oberste = top
        saetze = GiiSaetze(bytes: text.bytes, knoten: text.knoten, marken: text.satzmarken)
    }

    /// The parts in reading order, outer before inner.
    static func teile(_ text: GiiText) -> [Abschnittsteil] {
        var bau = GiiTeile(text)
        bau.lies()
        return bau.teile
    }

    // MARK: - Absätze

    /// An Absatz: a numbered paragraph and those that follow without a number.
    private struct Absatz {
        var pfad: String
        var bereich: Range<Int>
        var behaelter = GiiBehaelter()
        var bloecke = 0
    }

    private mutating func lies() {
        var absaetze: [Absatz] = []
        for index in oberste where knoten[index].start < knoten[index].ende {
            let node = knoten[index]
            let zaehler = zaehler(index)
            if zaehler != nil || absaetze.isEmpty {
                absaetze.append(Absatz(pfad: zaehler?.pfad ?? "", bereich: node.start..<node.ende))
            }
            let last = absaetze.count - 1
            absaetze[last].bereich = absaetze[last].bereich.lowerBound..<node.ende
            absaetze[last].bloecke += 1
            nimmAuf(index, textAb: zaehler?.ende ?? node.start, in: &absaetze[last])
        }
        for absatz in absaetze { schreibe(absatz) }
    }

    /// The number a paragraph begins with; the sign of a list at its beginning is none.
    private func zaehler(_ index: Int) -> GiiAbsatzzaehler? {
        let node = knoten[index]
        guard node.art == .absatz, kinder[index].first.map({ knoten[$0].start > node.start }) ?? true else {
            return nil
        }
        return GiiAbsatzzaehler(bytes, in: node.start..<node.ende)
    }

    private func nimmAuf(_ index: Int, textAb start: Int, in absatz: inout Absatz) {
        let isFirst = absatz.bloecke == 1
        if knoten[index].art == .absatz {
            var node = knoten[index]
            node.inhalt = start
            absatz.behaelter.append(node, kinder: kinder[index], in: knoten, isFirst: isFirst)
        } else {
            var frame = knoten[index]
            frame.inhalt = frame.start
            absatz.behaelter.append(frame, kinder: [index], in: knoten, isFirst: isFirst)
        }
    }

    private mutating func schreibe(_ absatz: Absatz) {
        if !absatz.pfad.isEmpty { guard ergaenze(.absatz, absatz.pfad, absatz.bereich) else { return } }
        // Paragraphs without a number: which sentence belongs to which Absatz is not known.
        let countsSentences = !absatz.pfad.isEmpty || absatz.bloecke == 1
        schreibe(absatz.behaelter, unter: absatz.pfad, nummer: nil, imBuchstaben: false, mitSaetzen: countsSentences)
    }

    // MARK: - Sentences and lists

    private mutating func schreibe(
        _ behaelter: GiiBehaelter, unter pfad: String, nummer: String?, imBuchstaben: Bool, mitSaetzen: Bool
    ) {
        let counted = mitSaetzen ? saetze.saetze(behaelter) : []
        guard counted.count > 1 else {
            for insert in behaelter.einschuebe { schreibeListe(insert, pfad, nummer, imBuchstaben) }
            return
        }
        var inserts = behaelter.einschuebe[...]
        for satz in counted {
            let own = Self.pfad(pfad, "Satz \(satz.nummer)")
            let isNew = ergaenze(.satz, own, satz.start..<satz.ende)
            while let insert = inserts.first, knoten[insert].start < satz.ende {
                inserts.removeFirst()
                schreibeListe(insert, isNew ? own : pfad, isNew ? nil : nummer, imBuchstaben)
            }
        }
    }

    /// - Parameter nummer: the number of the item around the list, for lists that count „2.1“ inside „2.“.
    private mutating func schreibeListe(_ index: Int, _ pfad: String, _ nummer: String?, _ imBuchstaben: Bool) {
        guard knoten[index].art == .liste else { return }
        for item in kinder[index] where knoten[item].start < knoten[item].ende {
            schreibePunkt(item, pfad, nummer, imBuchstaben)
        }
    }

    private mutating func schreibePunkt(_ item: Int, _ pfad: String, _ nummer: String?, _ imBuchstaben: Bool) {
        let node = knoten[item]
        var behaelter = GiiBehaelter()
        behaelter.append(node, kinder: kinder[item], in: knoten, isFirst: true)
        let sign = bytes[node.start..<min(max(node.inhalt, node.start), node.ende)]
        guard let zeichen = GiiListenzeichen(sign, imBuchstaben: imBuchstaben) else {
            return schreibe(behaelter, unter: pfad, nummer: nummer, imBuchstaben: imBuchstaben, mitSaetzen: false)
        }
        var own = Self.pfad(pfad, zeichen.pfad)
        if zeichen.art == .nummer, let nummer, zeichen.name.hasPrefix(nummer + ".") {
            own = String(pfad.dropLast(nummer.count)) + zeichen.name
        }
        let isNew = ergaenze(zeichen.art, own, node.start..<node.ende)
        guard isNew else { return }
        schreibe(
            behaelter, unter: own, nummer: zeichen.art == .nummer ? zeichen.name : nil,
            imBuchstaben: zeichen.art == .buchstabe || zeichen.art == .doppelbuchstabe, mitSaetzen: true)
    }

    /// - Returns: false if the path is taken.
    private mutating func ergaenze(_ art: Abschnittsteil.Art, _ pfad: String, _ bereich: Range<Int>) -> Bool {
        guard !bereich.isEmpty, pfade.insert(pfad).inserted else { return false }
        teile.append(Abschnittsteil(art: art, pfad: pfad, bereich: bereich))
        return true
    }

    private static func pfad(_ outer: String, _ inner: String) -> String {
        outer.isEmpty ? inner : outer + " " + inner
    }
}
