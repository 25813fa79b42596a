// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Compares two texts word by word and groups the differences so that a reader can follow them.
struct Wortvergleich {
    /// A run of words, as positions in both texts.
    private struct Schritt {
        var istGleich: Bool
        var alt: Range<Int>
        var neu: Range<Int>

        var laenge: Int { max(alt.count, neu.count) }
        /// Words only go, or only come.
        var istEinseitig: Bool { !istGleich && (alt.isEmpty || neu.isEmpty) }
    }

    private let alt: Wortfolge
    private let neu: Wortfolge
    /// The words as numbers, equal for equal words.
    private let alteNummern: [Int]
    private let neueNummern: [Int]

    init(_ alt: Wortfolge, _ neu: Wortfolge) {
        self.alt = alt
        self.neu = neu
        var nummern: [String: Int] = [:]
        func nummer(_ wort: ArraySlice<UInt8>) -> Int {
            let text = String(decoding: wort, as: UTF8.self)
            if let bekannt = nummern[text] { return bekannt }
            nummern[text] = nummern.count
            return nummern.count - 1
        }
        alteNummern = alt.worte.map(nummer)
        neueNummern = neu.worte.map(nummer)
    }

    /// The runs, cut into rows where a line begins in both texts.
    func zeilen() -> [[Textvergleich.Lauf]] {
        let schritte = gruppiert(mitGanzenWoertern(verschoben(grundschritte())))
        var zeilen: [[Textvergleich.Lauf]] = []
        var zeile: [Textvergleich.Lauf] = []
        for teil in schritte.flatMap(geteilt) {
            if !zeile.isEmpty, alt.beginntZeile(teil.alt.lowerBound), neu.beginntZeile(teil.neu.lowerBound) {
                zeilen.append(zeile)
                zeile = []
            }
            zeile.append(lauf(teil))
        }
        if !zeile.isEmpty { zeilen.append(zeile) }
        guard var letzter = zeilen.last?.last else { return [[ganzerText]] }
        // Texts may end, or consist, of signs that belong to no word.
        letzter.alt = letzter.alt.lowerBound..<alt.bytes.count
        letzter.neu = letzter.neu.lowerBound..<neu.bytes.count
        zeilen[zeilen.count - 1][zeilen[zeilen.count - 1].count - 1] = letzter
        return zeilen
    }

    private var ganzerText: Textvergleich.Lauf {
        .init(istGleich: true, alt: 0..<alt.bytes.count, neu: 0..<neu.bytes.count)
    }

    private func lauf(_ schritt: Schritt) -> Textvergleich.Lauf {
        .init(
            istGleich: schritt.istGleich,
            alt: alt.grenze(vor: schritt.alt.lowerBound)..<alt.grenze(vor: schritt.alt.upperBound),
            neu: neu.grenze(vor: schritt.neu.lowerBound)..<neu.grenze(vor: schritt.neu.upperBound))
    }

    // MARK: Steps

    private func grundschritte() -> [Schritt] {
        let vergleich = Zeilenvergleich(
            alteNummern, neueNummern, alteZeilen: alt.zeilen, neueZeilen: neu.zeilen)
        var schritte: [Schritt] = []
        var (a, n) = (0, 0)
        while a < alteNummern.count || n < neueNummern.count {
            let (vonA, vonN) = (a, n)
            while a < alteNummern.count, n < neueNummern.count, !vergleich.entfaellt[a], !vergleich.kommt[n] {
                (a, n) = (a + 1, n + 1)
            }
            if a > vonA { schritte.append(Schritt(istGleich: true, alt: vonA..<a, neu: vonN..<n)) }
            let (wegA, wegN) = (a, n)
            while a < alteNummern.count, vergleich.entfaellt[a] { a += 1 }
            while n < neueNummern.count, vergleich.kommt[n] { n += 1 }
            if a > wegA || n > wegN { schritte.append(Schritt(istGleich: false, alt: wegA..<a, neu: wegN..<n)) }
        }
        return schritte
    }

    /// Moves what only came or only went so that it begins where a line or a sentence does, if the words allow it:
    /// „…; 3. neu“ rather than „neu; 3.“.
    private func verschoben(_ schritte: [Schritt]) -> [Schritt] {
        var schritte = schritte
        for index in schritte.indices where schritte[index].istEinseitig {
            let schritt = schritte[index]
            let kam = schritt.alt.isEmpty
            let (folge, nummern) = kam ? (neu, neueNummern) : (alt, alteNummern)
            let bereich = kam ? schritt.neu : schritt.alt
            guard index > 0, index + 1 < schritte.count else { continue }
            let (vor, nach) = (schritte[index - 1].alt.count, schritte[index + 1].alt.count)
            var (links, rechts) = (0, 0)
            while links < min(vor - (index > 1 ? 1 : 0), 200),
                nummern[bereich.lowerBound - 1 - links] == nummern[bereich.upperBound - 1 - links]
            { links += 1 }
            while rechts < min(nach - (index + 2 < schritte.count ? 1 : 0), 200),
                nummern[bereich.upperBound + rechts] == nummern[bereich.lowerBound + rechts]
            { rechts += 1 }
            let bester = (-links...rechts).max { a, b in
                let (wertA, wertB) = (
                    Self.wert(folge, bereich.lowerBound + a), Self.wert(folge, bereich.lowerBound + b)
                )
                return wertA == wertB ? abs(a) > abs(b) : wertA < wertB
            }
            if let bester, bester != 0 { Self.schiebe(&schritte, index, um: bester) }
        }
        return schritte.filter { !$0.alt.isEmpty || !$0.neu.isEmpty }
    }

    private static func schiebe(_ schritte: inout [Schritt], _ index: Int, um: Int) {
        func versetzt(_ bereich: Range<Int>) -> Range<Int> { bereich.lowerBound + um..<bereich.upperBound + um }
        schritte[index].alt = versetzt(schritte[index].alt)
        schritte[index].neu = versetzt(schritte[index].neu)
        schritte[index - 1].alt = schritte[index - 1].alt.lowerBound..<schritte[index].alt.lowerBound
        schritte[index - 1].neu = schritte[index - 1].neu.lowerBound..<schritte[index].neu.lowerBound
        schritte[index + 1].alt = schritte[index].alt.upperBound..<schritte[index + 1].alt.upperBound
        schritte[index + 1].neu = schritte[index].neu.upperBound..<schritte[index + 1].neu.upperBound
    }

    /// How well a change begins at a word.
    private static func wert(_ folge: Wortfolge, _ wort: Int) -> Int {
        if folge.beginntZeile(wort) { return 3 }
        let luecke = folge.luecke(vor: wort)
        if luecke.contains(where: { ".;:".utf8.contains($0) }) { return 2 }
        return luecke.contains(UInt8(ascii: ",")) ? 1 : 0
    }

    /// Takes what is written in one piece with a change into it: „100,50“ for „100“ rather than „,50“ behind it.
    private func mitGanzenWoertern(_ schritte: [Schritt]) -> [Schritt] {
        var ergebnis: [Schritt] = []
        var rest = schritte[...]
        while var schritt = rest.popFirst() {
            guard !schritt.istGleich else {
                ergebnis.append(schritt)
                continue
            }
            while var gleich = rest.first, gleich.istGleich, !gleich.alt.isEmpty,
                haengtAn(schritt.alt.upperBound, schritt.neu.upperBound, nach: schritt)
            {
                gleich.alt = gleich.alt.dropFirst()
                gleich.neu = gleich.neu.dropFirst()
                schritt.alt = schritt.alt.lowerBound..<gleich.alt.lowerBound
                schritt.neu = schritt.neu.lowerBound..<gleich.neu.lowerBound
                rest[rest.startIndex] = gleich
                if gleich.alt.isEmpty { rest.removeFirst() }
            }
            while var gleich = ergebnis.last, gleich.istGleich,
                haengtAn(schritt.alt.lowerBound, schritt.neu.lowerBound, nach: gleich)
            {
                gleich.alt = gleich.alt.dropLast()
                gleich.neu = gleich.neu.dropLast()
                schritt.alt = gleich.alt.upperBound..<schritt.alt.upperBound
                schritt.neu = gleich.neu.upperBound..<schritt.neu.upperBound
                ergebnis[ergebnis.count - 1] = gleich
                if gleich.alt.isEmpty { ergebnis.removeLast() }
            }
            if let vorher = ergebnis.last, !vorher.istGleich {
                ergebnis.removeLast()
                schritt.alt = vorher.alt.lowerBound..<schritt.alt.upperBound
                schritt.neu = vorher.neu.lowerBound..<schritt.neu.upperBound
            }
            ergebnis.append(schritt)
        }
        return ergebnis
    }

    /// Whether the word at a place is written in one piece with the one before it, in a text where both are.
    private func haengtAn(_ alteStelle: Int, _ neueStelle: Int, nach vorher: Schritt) -> Bool {
        func zusammen(_ folge: Wortfolge, _ wort: Int) -> Bool {
            wort > 0 && wort < folge.woerter.count && !folge.hatLeerraum(vor: wort)
        }
        return !vorher.alt.isEmpty && zusammen(alt, alteStelle) || !vorher.neu.isEmpty && zusammen(neu, neueStelle)
    }

    /// Takes one or two equal words between two larger changes into them: a reader follows one change better than two.
    private func gruppiert(_ schritte: [Schritt]) -> [Schritt] {
        var ergebnis: [Schritt] = []
        for schritt in schritte {
            guard !schritt.istGleich, ergebnis.count >= 2 else {
                ergebnis.append(schritt)
                continue
            }
            let (vorher, gleich) = (ergebnis[ergebnis.count - 2], ergebnis[ergebnis.count - 1])
            guard gleich.istGleich, !vorher.istGleich, gleich.alt.count <= 2,
                gleich.alt.count < min(vorher.laenge, schritt.laenge)
            else {
                ergebnis.append(schritt)
                continue
            }
            ergebnis.removeLast(2)
            ergebnis.append(
                Schritt(
                    istGleich: false, alt: vorher.alt.lowerBound..<schritt.alt.upperBound,
                    neu: vorher.neu.lowerBound..<schritt.neu.upperBound))
        }
        return ergebnis
    }

    /// Where one line was replaced by several, the first stands beside it and the others for themselves.
    private func geteiltNachErsterZeile(_ schritt: Schritt) -> [Schritt] {
        func zweite(_ folge: Wortfolge, _ bereich: Range<Int>) -> Int {
            bereich.dropFirst().first { folge.beginntZeile($0) } ?? bereich.upperBound
        }
        guard alt.beginntZeile(schritt.alt.upperBound), neu.beginntZeile(schritt.neu.upperBound) else {
            return [schritt]
        }
        let (a, n) = (zweite(alt, schritt.alt), zweite(neu, schritt.neu))
        // Only one of the texts may go on: else it is not clear what belongs to what.
        guard (a == schritt.alt.upperBound) != (n == schritt.neu.upperBound) else { return [schritt] }
        let erster = Schritt(istGleich: false, alt: schritt.alt.lowerBound..<a, neu: schritt.neu.lowerBound..<n)
        let rest = Schritt(istGleich: false, alt: a..<schritt.alt.upperBound, neu: n..<schritt.neu.upperBound)
        return [erster] + geteilt(rest)
    }

    /// Cuts a run before every word that begins a line in both texts; of what only came or went, before every line.
    private func geteilt(_ schritt: Schritt) -> [Schritt] {
        guard schritt.istGleich || schritt.istEinseitig else { return geteiltNachErsterZeile(schritt) }
        var teile: [Schritt] = []
        var von = 0
        func stelle(_ bereich: Range<Int>, _ nummer: Int) -> Int { bereich.lowerBound + min(nummer, bereich.count) }
        func teil(bis: Int) -> Schritt {
            Schritt(
                istGleich: schritt.istGleich, alt: stelle(schritt.alt, von)..<stelle(schritt.alt, bis),
                neu: stelle(schritt.neu, von)..<stelle(schritt.neu, bis))
        }
        for nummer in 1..<max(1, schritt.laenge)
        where alt.beginntZeile(stelle(schritt.alt, nummer)) && neu.beginntZeile(stelle(schritt.neu, nummer)) {
            teile.append(teil(bis: nummer))
            von = nummer
        }
        teile.append(teil(bis: schritt.laenge))
        return teile
    }
}
