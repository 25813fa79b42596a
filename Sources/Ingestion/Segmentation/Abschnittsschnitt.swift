// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// How long passages are, in words.
enum Passagenmass {
    /// A run of parts is closed as soon as it has this many words.
    static let mindestens = 80
    /// No passage is longer, unless a single line without any sentence is.
    static let hoechstens = 400
    /// A run of the pieces of one long Absatz aims at this many words.
    static let lange = 200
    /// Lead-ins carried over into the context are cut to this many bytes.
    static let einleitung = 400
}

/// Cuts one Abschnitt into passages.
struct Abschnittsschnitt {
    let abschnitt: Abschnitt
    let rahmen: Passagenrahmen
    let text: Textmass
    let baum: Teilbaum

    init(abschnitt: Abschnitt, rahmen: Passagenrahmen) {
        self.abschnitt = abschnitt
        self.rahmen = rahmen
        self.text = Textmass(abschnitt.text)
        self.baum = Teilbaum(teile: abschnitt.teile, laenge: text.bytes.count)
    }

    func passagen() -> [Passage] {
        let whole = text.ohneRand(0..<text.bytes.count)
        guard text.hatWort(in: whole) else { return [] }
        return laeufe(whole: whole).map { passage($0) }
    }

    // MARK: - Runs

    private func laeufe(whole: Range<Int>) -> [Passagenlauf] {
        let units = baum.einheiten(in: whole, unter: nil)
        let words = units.map { text.woerter(in: $0.bereich) }
        let total = words.reduce(0, +)
        let largest = words.max() ?? 0
        if total <= Passagenmass.hoechstens && (units.count == 1 || largest < Passagenmass.mindestens) {
            return [Passagenlauf(bereich: whole, teile: [], istGanz: true)]
        }
        let runs = zusammenfassen(units, words: words, ab: Passagenmass.mindestens)
        let result = runs.flatMap { geteilt($0) }
        return result.count == 1 ? [Passagenlauf(bereich: whole, teile: [], istGanz: true)] : result
    }

    /// Puts neighbouring units together until a run has enough words; a short rest joins the run before it.
    private func zusammenfassen(_ units: [Teilbaum.Einheit], words: [Int], ab minimum: Int) -> [Passagenlauf] {
        var runs: [Passagenlauf] = []
        var counts: [Int] = []
        for (unit, count) in zip(units, words) where text.hatWort(in: unit.bereich) {
            let last = runs.count - 1
            let joins = last >= 0 && counts[last] < minimum && counts[last] + count <= Passagenmass.hoechstens
            if joins {
                runs[last].append(unit)
                counts[last] += count
            } else {
                runs.append(Passagenlauf(unit))
                counts.append(count)
            }
        }
        let last = runs.count - 1
        if last > 0, counts[last] < minimum / 2, counts[last - 1] + counts[last] <= Passagenmass.hoechstens {
            runs[last - 1].append(runs[last])
            runs.removeLast()
        }
        return runs
    }

    /// Cuts a run that is too long at the parts inside it, then at table rows and lines, at last between words.
    private func geteilt(_ run: Passagenlauf) -> [Passagenlauf] {
        guard text.woerter(in: run.bereich) > Passagenmass.hoechstens else { return [run] }
        guard run.teile.count <= 1 else {
            return run.teile.flatMap { geteilt(Passagenlauf($0)) }
        }
        var units = baum.einheiten(in: run.bereich, unter: run.teile.first?.index)
        if let only = units.first, units.count == 1, only.istTeil { return geteilt(Passagenlauf(only)) }
        if units.count < 2 { units = zeilen(in: run.bereich, teil: run.teile.first?.index) }
        if units.count < 2 { return wortweise(run) }
        let words = units.map { text.woerter(in: $0.bereich) }
        return zusammenfassen(units, words: words, ab: Passagenmass.lange).flatMap { geteilt($0) }
    }

    private func zeilen(in range: Range<Int>, teil: Int?) -> [Teilbaum.Einheit] {
        text.zeilen(in: range).map { Teilbaum.Einheit(bereich: $0, index: teil, istTeil: false) }
    }

    private func wortweise(_ run: Passagenlauf) -> [Passagenlauf] {
        text.stuecke(in: run.bereich, woerter: Passagenmass.hoechstens).map {
            Passagenlauf(bereich: $0, teile: run.teile, istGanz: false)
        }
    }

    // MARK: - A passage

    private func passage(_ run: Passagenlauf) -> Passage {
        let range = text.ohneRand(run.bereich)
        let lead = run.istGanz ? [] : einleitungen(vor: range)
        return Passage(
            abschnitt: abschnitt.ordnung, pfad: pfad(run), bereich: range, text: text.string(in: range),
            titel: rahmen.titel, kontext: Segmentation.joined([rahmen.kontext] + lead, by: " › "),
            seite: abschnitt.seite(at: range.lowerBound))
    }

    /// The words that introduce the list or the table in whose midst the passage begins, outermost first.
    private func einleitungen(vor range: Range<Int>) -> [String] {
        var result: [String] = []
        for index in baum.vorfahren(von: range.lowerBound) {
            let part = abschnitt.teile[index].bereich
            guard part.lowerBound < range.lowerBound, let first = baum.ersterListenpunkt(unter: index),
                first <= range.lowerBound
            else { continue }
            result.append(text.einleitung(in: part.lowerBound..<first))
        }
        if let table = abschnitt.tabellen.first(where: { $0.bereich.contains(range.lowerBound) }),
            table.bereich.lowerBound < range.lowerBound, table.kopfzeilen > 0
        {
            let head = table.zeilen.prefix(table.kopfzeilen).map { $0.filter { !$0.isEmpty }.joined(separator: " | ") }
            result.append(head.joined(separator: " | ").kuerzeWoerter(bytes: Passagenmass.einleitung))
        }
        return result
    }

    private func pfad(_ run: Passagenlauf) -> String {
        // Words that lead into a list are named by the items they lead to.
        let named = run.teile.count > 1 && run.teile[0].istTeil == false ? run.teile[1...] : run.teile[...]
        guard !run.istGanz, let first = named.first, let last = named.last else { return abschnitt.bezeichnung }
        guard first.index != last.index else { return abschnitt.pfad(of: first.index.map { abschnitt.teile[$0] }) }
        if let from = first.index, let to = last.index, first.istTeil, last.istTeil {
            let name = Pfadspanne.name(
                von: abschnitt.teile[from].pfad, bis: abschnitt.teile[to].pfad, zwei: named.count == 2)
            if let name {
                return abschnitt.pfad(of: Abschnittsteil(art: .absatz, pfad: name, bereich: run.bereich))
            }
        }
        let common = baum.gemeinsamerVorfahr(first.index, last.index)
        return abschnitt.pfad(of: common.map { abschnitt.teile[$0] })
    }
}

/// A run of neighbouring units that will be one passage.
struct Passagenlauf {
    var bereich: Range<Int>
    var teile: [Teilbaum.Einheit]
    /// The run is the whole Abschnitt.
    var istGanz: Bool

    init(bereich: Range<Int>, teile: [Teilbaum.Einheit], istGanz: Bool) {
        self.bereich = bereich
        self.teile = teile
        self.istGanz = istGanz
    }

    init(_ unit: Teilbaum.Einheit) {
        self.init(bereich: unit.bereich, teile: [unit], istGanz: false)
    }

    mutating func append(_ unit: Teilbaum.Einheit) {
        bereich = bereich.lowerBound..<unit.bereich.upperBound
        teile.append(unit)
    }

    mutating func append(_ other: Passagenlauf) {
        bereich = bereich.lowerBound..<other.bereich.upperBound
        teile += other.teile
    }
}
