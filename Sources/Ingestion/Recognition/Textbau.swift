// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Ends of lines after which the sentence must go on.
enum Satzrest {
    private static let enden = [
        "§", "§§", " Abs.", " Absatz", " Nr.", " Nummer", " Satz", " Art.", " Artikel", " Az.", "(Az.", " Az.:", " vom",
        " v.",
        " des", " der", " den", " und", " oder", " bis", " ab", " am", " zum", " S.", " Buchst.", ",", " –",
    ]

    static func istOffen(_ zeile: String) -> Bool {
        enden.contains { zeile.hasSuffix($0) }
    }

    /// „524 –“, „15-39.08.01-“: a number that was broken.
    static func endetMitStrich(_ zeile: String) -> Bool {
        guard let letztes = zeile.last else { return false }
        return letztes == "-" || letztes == "–" || letztes == "—" || letztes == "/"
    }
}

/// Builds the text of one Abschnitt out of pieces of blocks and keeps where each piece came from.
struct Textbau {
    /// A piece of a block's text inside the Abschnitt's text.
    struct Stueck: Sendable {
        var block: Int
        /// UTF-8 range in the block's text.
        var quelle: Range<Int>
        /// UTF-8 offset in the Abschnitt's text.
        var ziel: Int
    }

    var istKopf = false
    var bezeichnung = ""
    var ueberschrift = ""
    var gliederung: [String] = []
    private(set) var bytes: [UInt8] = []
    private(set) var stuecke: [Stueck] = []
    private(set) var seitenmarken: [Seitenmarke] = []
    private(set) var tabellen: [Tabelle] = []
    private(set) var fussnoten: [String] = []
    /// A part of the text below the section.
    struct Unterteil: Sendable {
        /// Number path, then the marks below it (`["1", "2"]`, `["1", "2", "Buchst. a"]`).
        var pfad: [String]
        var offset: Int
        var art = Abschnittsteil.Art.unterabschnitt
        /// Where it ends; nil if only the next part tells.
        var ende: Int?
    }

    var unterabschnitte: [Unterteil] = []

    var istLeer: Bool { bytes.isEmpty && ueberschrift.isEmpty }
    var offset: Int { bytes.count }

    /// The head of a letter: the document's first lines, as they stand. Nil if it has none.
    static func kopf(_ bloecke: [Dokumentblock], _ zeilen: [Zeile], bis ende: Int) -> Textbau? {
        guard ende > 0 else { return nil }
        var bau = Textbau()
        (bau.istKopf, bau.bezeichnung) = (true, "Kopf")
        for (i, zeile) in zeilen.prefix(ende).enumerated() {
            let block = bloecke[zeile.block]
            let gleicher = i + 1 < zeilen.count && zeilen[i + 1].block == zeile.block
            bau.haengeAn(block, zeile.offset..<(gleicher ? zeilen[i + 1].offset : block.block.text.utf8.count))
        }
        return bau.bytes.isEmpty ? nil : bau
    }

    /// Adds a piece of a block as a line of its own, or as the continuation of the sentence before.
    mutating func haengeAn(_ block: Dokumentblock, _ bereich: Range<Int>) {
        let quelle = Self.beschnitten(block.block.text, bereich)
        guard !quelle.isEmpty else { return }
        if case .fussnote = block.block.art {
            fussnoten.append(block.block.text.utf8(quelle))
            return
        }
        let neu = Array(block.block.text.utf8.dropFirst(quelle.lowerBound).prefix(quelle.count))
        if !bytes.isEmpty { bytes.append(setztFort(neu, block) ? 32 : 10) }
        let ziel = bytes.count
        if seitenmarken.last?.seite != block.seite {
            seitenmarken.append(Seitenmarke(offset: ziel, seite: block.seite))
        }
        bytes += neu
        stuecke.append(Stueck(block: block.nummer, quelle: quelle, ziel: ziel))
        if case .tabelle(let zeilen) = block.block.art {
            tabellen.append(Tabelle(bereich: ziel..<bytes.count, zeilen: zeilen, kopfzeilen: zeilen.count > 1 ? 1 : 0))
        }
    }

    /// A paragraph that goes on over a page's end begins in lower case after a line that does not end a sentence.
    private func setztFort(_ neu: [UInt8], _ block: Dokumentblock) -> Bool {
        guard case .absatz = block.block.art, let letzte = seitenmarken.last?.seite, letzte != block.seite,
            let erstes = neu.first, let ende = bytes.last
        else { return false }
        let klein =
            (97...122).contains(erstes) || erstes == 0xC3 && [0xA4, 0xB6, 0xBC].contains(neu.dropFirst().first ?? 0)
        if Satzrest.istOffen(String(decoding: bytes.suffix(12), as: UTF8.self)) { return true }
        let ziffer = (48...57).contains(erstes) || erstes == UInt8(ascii: "(")
        return (klein || ziffer) && !(".:;!?".utf8.contains(ende))
    }

    private static func beschnitten(_ text: String, _ bereich: Range<Int>) -> Range<Int> {
        let bytes = text.utf8
        var (unten, oben) = (max(0, bereich.lowerBound), min(bereich.upperBound, bytes.count))
        let leer: (UInt8) -> Bool = { $0 == 32 || (9...13).contains($0) }
        while unten < oben, leer(bytes[bytes.index(bytes.startIndex, offsetBy: unten)]) { unten += 1 }
        while oben > unten, leer(bytes[bytes.index(bytes.startIndex, offsetBy: oben - 1)]) { oben -= 1 }
        return unten..<max(unten, oben)
    }

    /// `Nr. 1.2 Buchst. a`, `§ 3 Nr. 1`
    static func adresse(_ pfad: [String]) -> String {
        let paragraph = pfad.prefix { $0.hasPrefix("§") }
        let nummern = pfad.dropFirst(paragraph.count).prefix { !$0.contains(" ") }
        let marken = pfad.dropFirst(paragraph.count + nummern.count)
        let nummer = nummern.isEmpty ? [] : ["Nr. " + nummern.joined(separator: ".")]
        return (paragraph + nummer + marken).joined(separator: " ")
    }

    /// The address below the section: what a § holds is named without it.
    private static func adresse(desTeils pfad: [String]) -> String {
        adresse(pfad.first?.hasPrefix("§") == true ? Array(pfad.dropFirst()) : pfad)
    }

    /// The finished Abschnitt; sub-sections reach to the next one that is not below them.
    func abschnitt(ordnung: Int, mitSeiten: Bool) -> Abschnitt {
        var teile: [Abschnittsteil] = []
        for (i, teil) in unterabschnitte.enumerated() {
            let naechster = unterabschnitte[(i + 1)...].first { !$0.pfad.starts(with: teil.pfad) }
            let spaetestens = naechster.map { max(teil.offset, $0.offset - 1) } ?? bytes.count
            let ende = min(teil.ende ?? spaetestens, spaetestens)
            guard teil.offset < ende else { continue }
            teile.append(
                Abschnittsteil(art: teil.art, pfad: Self.adresse(desTeils: teil.pfad), bereich: teil.offset..<ende))
        }
        return Abschnitt(
            ordnung: ordnung, bezeichnung: bezeichnung, ueberschrift: ueberschrift, gliederung: gliederung,
            istKopf: istKopf, text: String(decoding: bytes, as: UTF8.self), teile: teile,
            seitenmarken: mitSeiten ? seitenmarken : [],
            tabellen: tabellen, fussnoten: fussnoten)
    }
}
