// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms
internal import Regelungen

/// Looks for the sentences of the sources that carry a statement.
extension Aussagepruefung {
    // MARK: Verbatim

    /// The whole sentences of a source that the statement repeats word for word; nil if it does not.
    func woertlich(_ text: String, in stuecke: [Beweisstueck], stichtag: Stichtag) -> Befund? {
        let gesucht = Wortlaut(text).ohneRand
        guard gesucht.wortzahl >= parameter.zitatworte else { return nil }
        let saetze = Belegsaetze(leser: leser)
        for stueck in stuecke {
            let grenzen = Belegsaetze.grenzen(stueck)
            guard let lauf = lauf(gesucht, grenzen, stueck) else { continue }
            let traeger = lauf.compactMap { saetze.saetze(stueck, grenzen, $0).first }
            let bereich = grenzen[lauf.lowerBound].lowerBound..<grenzen[lauf.upperBound - 1].upperBound
            return Befund(
                text: stueck.abschnitt.text(in: bereich), pruefstand: .woertlich, traeger: traeger,
                gruende: traeger.flatMap { hindernisse($0, stichtag: stichtag) })
        }
        return nil
    }

    /// The run of sentences that together are the words looked for.
    private func lauf(_ gesucht: Wortlaut, _ grenzen: [Range<Int>], _ stueck: Beweisstueck) -> Range<Int>? {
        for erster in grenzen.indices {
            for letzter in erster..<min(grenzen.count, erster + parameter.saetze) {
                let bereich = grenzen[erster].lowerBound..<grenzen[letzter].upperBound
                let text = Wortlaut(stueck.abschnitt.text(in: bereich)).ohneRand
                if text.istGleich(gesucht) { return erster..<letzter + 1 }
                if text.glieder.count > gesucht.glieder.count { break }
            }
        }
        return nil
    }

    // MARK: In other words

    /// Each sentence of the statement needs a sentence of the source, among those that its quote touches.
    func sinngemaess(
        _ text: String, stellen: [(stueck: Beweisstueck, bereiche: [Range<Int>])], stichtag: Stichtag
    ) -> Befund {
        let quellsaetze = stellen.flatMap { kandidaten($0.stueck, $0.bereiche) }
        var befund = Befund(text: text, pruefstand: .sinngemaess)
        let bereiche = SentenceSplitter.saetze(in: text)
        guard !bereiche.isEmpty, bereiche.count <= parameter.saetze else {
            befund.gruende = [bereiche.isEmpty ? .leer : .zuLang]
            return befund
        }
        for bereich in bereiche {
            let satz = String(decoding: text.utf8.dropFirst(bereich.lowerBound).prefix(bereich.count), as: UTF8.self)
            let (traeger, gruende) = traeger(satz, quellsaetze, stichtag: stichtag)
            befund.gruende += gruende
            if let traeger { befund.traeger.append(traeger) }
        }
        return befund
    }

    private func kandidaten(_ stueck: Beweisstueck, _ bereiche: [Range<Int>]) -> [Belegsatz] {
        let saetze = Belegsaetze(leser: leser)
        let grenzen = Belegsaetze.grenzen(stueck)
        return grenzen.indices.filter { index in bereiche.contains { $0.overlaps(grenzen[index]) } }.flatMap {
            saetze.saetze(stueck, grenzen, $0)
        }
    }

    /// The first sentence that nothing speaks against; else what speaks against the one that shares most words.
    private func traeger(
        _ satz: String, _ kandidaten: [Belegsatz], stichtag: Stichtag
    ) -> (Belegsatz?, [Pruefgrund]) {
        let bild = leser.lies(satz)
        var naechster: (anteil: Double, gruende: [Pruefgrund])?
        for kandidat in kandidaten {
            let vergleich = Satzvergleich(aussage: bild, beleg: kandidat, parameter: parameter, sprache: sprache)
            let gruende = vergleich.gruende() + hindernisse(kandidat, stichtag: stichtag)
            if gruende.isEmpty { return (kandidat, []) }
            let anteil = vergleich.eigenerAnteil
            if naechster.map({ anteil > $0.anteil }) ?? true { naechster = (anteil, gruende) }
        }
        return (nil, naechster?.gruende ?? [.zuWenigGedeckt])
    }

    /// What keeps a sentence from carrying anything.
    private func hindernisse(_ satz: Belegsatz, stichtag: Stichtag) -> [Pruefgrund] {
        var gruende: [Pruefgrund] = []
        if let aenderung = satz.aenderung(am: stichtag) { gruende.append(.geaendert(aenderung.anzeige)) }
        return gruende
    }
}
