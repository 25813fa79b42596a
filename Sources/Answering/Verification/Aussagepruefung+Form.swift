// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms
internal import Regelungen
internal import Retrieval

/// What is looked at before any sentence is compared: the form of the text, the tokens, force, the quote.
extension Aussagepruefung {
    /// What no statement may be or hold, whatever its source says.
    func form(_ text: String, _ entwurf: Entwurfsaussage) -> [Pruefgrund] {
        guard entwurf.text.utf8.count <= 4 * parameter.laenge, text.count <= parameter.laenge else { return [.zuLang] }
        guard text.contains(where: \.isLetter) else { return [.leer] }
        if let wort = Satzende.offenesWort(text) { return [.brichtAb(wort)] }
        var gruende: [Pruefgrund] = []
        if let zeichen = Reintext.fremdesZeichen(entwurf.text) { gruende.append(.fremdeZeichen(zeichen)) }
        if Self.hatAuszeichnung(text) { gruende.append(.fremderVerweis) }
        let bild = leser.lies(text)
        if !bild.zeichen(.anweisung).isEmpty { gruende.append(.anweisung) }
        if bild.zeichen(.fremdsprache).count > 1 { gruende.append(.fremdsprachig) }
        return gruende
    }

    /// Addresses, markup, code: nothing of that comes out of a source.
    private static func hatAuszeichnung(_ text: String) -> Bool {
        let zeichen = ["://", "www.", "](", "{{", "```", "javascript:", "data:", "mailto:", "&#", "\\u", "\\x"]
        let klein = text.lowercased()
        if zeichen.contains(where: klein.contains) { return true }
        let bytes = Array(klein.utf8)
        return bytes.indices.dropLast().contains { index in
            bytes[index] == UInt8(ascii: "<")
                && ((0x61...0x7A).contains(bytes[index + 1]) || [0x2F, 0x21, 0x3F, 0x7C].contains(bytes[index + 1]))
        }
    }

    /// The passages behind the tokens; all must have been handed out and be in force.
    func quellen(
        _ marken: [String], in beweise: [Beweisstueck], stichtag: Stichtag
    ) -> (stuecke: [Beweisstueck], gruende: [Pruefgrund]) {
        guard !marken.isEmpty else { return ([], [.keineQuelle]) }
        let vorgelegt = Dictionary(grouping: beweise, by: \.marke)
        var stuecke: [Beweisstueck] = []
        var gruende: [Pruefgrund] = []
        for marke in marken {
            guard let stueck = vorgelegt[marke], stueck.count == 1 else {
                gruende.append(.unbekannteQuelle(String(marke.prefix(20))))
                continue
            }
            stuecke += stueck
            if let grund = geltung(stueck[0].hit, stichtag: stichtag) { gruende.append(grund) }
            if istUnterwandert(stueck[0]) { gruende.append(.anweisung) }
        }
        return (stuecke, gruende)
    }

    /// Whether a passage holds words that are meant for a program, or hides what it says: then none of its sentences
    /// carries anything, as nobody knows which of them were put there.
    public func istUnterwandert(_ stueck: Beweisstueck) -> Bool {
        let text = [stueck.text, stueck.hit.passage.titel, stueck.hit.passage.kontext].joined(separator: "\n")
        return Reintext.istGetarnt(text) || leser.hatAnweisung(text)
    }

    private func geltung(_ hit: Hit, stichtag: Stichtag) -> Pruefgrund? {
        switch hit.geltung.status {
        case .ausserKraft, .kuenftig: return .nichtInKraft(hit.vorschrift.kurz)
        case .unklar: return .geltungUngeklaert(hit.vorschrift.kurz)
        case .inKraft: break
        }
        // The hit may have been found for another day.
        let beginnt = hit.geltung.von.map { $0 <= stichtag } ?? true
        let endet = hit.geltung.bis.map { stichtag <= $0 } ?? true
        return (beginnt || hit.geltung.grenzenSindBekanntgabe) && endet ? nil : .nichtInKraft(hit.vorschrift.kurz)
    }

    struct Zitatfehler: Error {
        let grund: Pruefgrund
    }

    /// Where the quote stands in the named passages; all of them count that hold it.
    func zitat(
        _ zitat: String, in stuecke: [Beweisstueck], alle: [Beweisstueck]
    ) -> Result<[(stueck: Beweisstueck, bereiche: [Range<Int>])], Zitatfehler> {
        guard !zitat.isEmpty else { return .success([]) }
        guard let suche = Zitatsuche(zitat, mindestens: parameter.zitatworte) else {
            return .failure(Zitatfehler(grund: zitat.utf8.count > parameter.laenge ? .zitatFehlt : .keinZitat))
        }
        let gefunden = stuecke.compactMap { stueck in suche.stellen(in: stueck).map { (stueck: stueck, bereiche: $0) } }
        guard gefunden.isEmpty else { return .success(gefunden) }
        let andere = alle.filter { suche.stellen(in: $0) != nil }.map(\.marke).min()
        return .failure(Zitatfehler(grund: andere.map(Pruefgrund.zitatInAndererQuelle) ?? .zitatFehlt))
    }
}
