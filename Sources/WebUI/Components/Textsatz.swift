// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Sets the text of an Abschnitt like a good law book: lines with hanging counters, indented by their place in the
/// Gliederung, sentences numbered, the cited passage marked.
struct Textsatz {
    /// A citation in the text that leads somewhere.
    struct Link {
        var bereich: Range<Int>
        var href: String
    }

    private let abschnitt: Abschnitt
    private let bytes: [UInt8]
    private let marke: Range<Int>?
    private let links: [Link]
    private let satzanfaenge: [Int: String]

    /// - Parameters:
    ///   - marke: UTF-8 offsets of the passage to be marked; clamped to the text.
    ///   - links: sorted or not; those that overlap an earlier one are left out.
    init(_ abschnitt: Abschnitt, marke: Range<Int>? = nil, links: [Link] = []) {
        self.abschnitt = abschnitt
        bytes = Array(abschnitt.text.utf8)
        self.marke = marke.flatMap { Self.clamped($0, to: abschnitt.text.utf8.count) }
        self.links = Self.disjoint(links, count: bytes.count)
        satzanfaenge = Self.satzanfaenge(abschnitt)
    }

    /// The lines in reading order; empty lines are left out.
    func zeilen() -> [Textzeile] {
        var result: [Textzeile] = []
        var anfang = 0
        var hatStelle = false
        while anfang <= bytes.count {
            let ende = bytes[anfang...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if let tabelle = abschnitt.tabellen.first(where: { $0.bereich.contains(anfang) && $0.bereich.count > 0 }) {
                result.append(zeile(tabelle))
                anfang = max(tabelle.bereich.upperBound, ende) + 1
                continue
            }
            if var zeile = zeile(anfang..<ende) {
                if !hatStelle, let stelle = zeile.laeufe.firstIndex(where: \.istMarkiert) {
                    zeile.laeufe[stelle].istStelle = true
                    hatStelle = true
                }
                result.append(zeile)
            }
            anfang = ende + 1
        }
        return result
    }

    private func zeile(_ tabelle: Tabelle) -> Textzeile {
        let istMarkiert = marke.map { $0.overlaps(tabelle.bereich) } ?? false
        return Textzeile(
            stufe: 0, laeufe: [], tabelle: Tabellenansicht(tabelle, istMarkiert: istMarkiert, name: name(tabelle)))
    }

    /// „Tabelle 2 in Nr. 3“
    private func name(_ tabelle: Tabelle) -> String {
        let nummer = (abschnitt.tabellen.firstIndex(of: tabelle) ?? 0) + 1
        let ort = abschnitt.bezeichnung.isEmpty ? "Abschnitt \(abschnitt.ordnung + 1)" : abschnitt.bezeichnung
        return "Tabelle \(nummer) in \(Anzeigetext.sicher(ort))"
    }

    private func zeile(_ bereich: Range<Int>) -> Textzeile? {
        let teil = abschnitt.teile.last { $0.art != .satz && $0.bereich.contains(bereich.lowerBound) }
        let zaehler = Zaehlzeichen.am(anfang: bytes[bereich])
        let rumpf = (bereich.lowerBound + (zaehler?.laenge ?? 0))..<bereich.upperBound
        let laeufe = laeufe(rumpf)
        guard zaehler != nil || laeufe.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { return nil }
        let beginntHier = teil.map { bereich.contains($0.bereich.lowerBound) } ?? false
        return Textzeile(
            stufe: Self.stufe(teil, zaehler: zaehler, beginntHier: beginntHier), zaehler: zaehler?.text,
            anker: beginntHier ? teil.map { Self.anker($0.pfad) } : nil,
            istTitel: beginntHier && teil?.art == .unterabschnitt && istTitel(bytes[rumpf]), laeufe: laeufe)
    }

    /// Cuts a line at marks, links and sentence beginnings.
    private func laeufe(_ bereich: Range<Int>) -> [Textlauf] {
        guard !bereich.isEmpty else { return [] }
        var schnitte: Set<Int> = [bereich.lowerBound, bereich.upperBound]
        for satz in satzanfaenge.keys { schnitte.insert(satz) }
        for link in links { schnitte.formUnion([link.bereich.lowerBound, link.bereich.upperBound]) }
        if let marke { schnitte.formUnion([marke.lowerBound, marke.upperBound]) }
        let grenzen = schnitte.filter { $0 >= bereich.lowerBound && $0 <= bereich.upperBound }
            .filter { $0 == bytes.count || !Self.istFortsetzung(bytes[$0]) }.sorted()
        return zip(grenzen, grenzen.dropFirst()).map { von, bis in
            Textlauf(
                text: Anzeigetext.sicher(String(decoding: bytes[von..<bis], as: UTF8.self)),
                istMarkiert: marke.map { $0.contains(von) } ?? false,
                satz: satzanfaenge[von],
                href: links.first { $0.bereich.contains(von) }?.href)
        }
    }

    /// id on the page for a part: `abs-2-satz-1`.
    static func anker(_ pfad: String) -> String {
        let teile = pfad.lowercased().utf8.split { !(48...57 ~= $0 || 97...122 ~= $0) }
        return "teil-" + teile.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }

    /// Whether the line is the heading of a decree's sub-section: short, and not a sentence.
    private func istTitel(_ zeile: ArraySlice<UInt8>) -> Bool {
        guard let ende = zeile.last(where: { $0 != UInt8(ascii: " ") }), zeile.count <= 120 else { return false }
        return !".:;,".utf8.contains(ende)
    }

    private static func stufe(_ teil: Abschnittsteil?, zaehler: Zaehlzeichen?, beginntHier: Bool) -> Int {
        switch teil?.art {
        case .nummer: 1
        case .buchstabe: 2
        case .doppelbuchstabe: 3
        // A list whose items are not parts of their own (dashes) is indented one step.
        case .absatz, .satz, .unterabschnitt: beginntHier ? 0 : min(1, zaehler?.stufe ?? 0)
        case nil: zaehler?.stufe ?? 0
        }
    }

    /// Where sentences begin whose Absatz has more than one, with their number.
    private static func satzanfaenge(_ abschnitt: Abschnitt) -> [Int: String] {
        let saetze = abschnitt.teile.filter { $0.art == .satz }
        let gezaehlt = Dictionary(grouping: saetze) { elternpfad($0.pfad) }
        var result: [Int: String] = [:]
        for gruppe in gezaehlt.values where gruppe.count > 1 {
            for satz in gruppe {
                result[satz.bereich.lowerBound] = satz.pfad.split(separator: " ").last.map(String.init)
            }
        }
        return result
    }

    private static func elternpfad(_ pfad: String) -> String {
        pfad.split(separator: " ").dropLast(2).joined(separator: " ")
    }

    private static func clamped(_ bereich: Range<Int>, to count: Int) -> Range<Int>? {
        let von = min(max(0, bereich.lowerBound), count)
        let bis = min(max(von, bereich.upperBound), count)
        return von < bis ? von..<bis : nil
    }

    private static func disjoint(_ links: [Link], count: Int) -> [Link] {
        var ende = 0
        return links.sorted { $0.bereich.lowerBound < $1.bereich.lowerBound }.filter { link in
            guard link.bereich.lowerBound >= ende, link.bereich.upperBound <= count, !link.bereich.isEmpty else {
                return false
            }
            ende = link.bereich.upperBound
            return true
        }
    }

    private static func istFortsetzung(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
