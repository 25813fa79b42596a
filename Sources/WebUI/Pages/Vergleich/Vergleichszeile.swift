// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// A run of text that stayed, went or came.
struct Vergleichslauf: Sendable {
    let text: String
    let istWeg: Bool
    let istNeu: Bool

    /// Runs in one text: what went stands before what came in its place.
    static func zusammen(_ vergleich: Textvergleich, _ laeufe: [Textvergleich.Lauf]) -> [Vergleichslauf] {
        laeufe.flatMap { lauf in
            lauf.istGleich
                ? [gleich(vergleich.neuerText(lauf))]
                : ersetzt(vergleich.alterText(lauf), vergleich.neuerText(lauf))
        }.filter { !$0.text.isEmpty }
    }

    static func alte(_ vergleich: Textvergleich, _ laeufe: [Textvergleich.Lauf]) -> [Vergleichslauf] {
        laeufe.flatMap { $0.istGleich ? [gleich(vergleich.alterText($0))] : weg(vergleich.alterText($0)) }
            .filter { !$0.text.isEmpty }
    }

    static func neue(_ vergleich: Textvergleich, _ laeufe: [Textvergleich.Lauf]) -> [Vergleichslauf] {
        laeufe.flatMap { $0.istGleich ? [gleich(vergleich.neuerText($0))] : neu(vergleich.neuerText($0)) }
            .filter { !$0.text.isEmpty }
    }

    private static func gleich(_ text: String) -> Vergleichslauf { lauf(text, istWeg: false, istNeu: false) }
    private static func weg(_ text: String) -> [Vergleichslauf] { markiert(text, istWeg: true) }
    private static func neu(_ text: String) -> [Vergleichslauf] { markiert(text, istWeg: false) }

    /// What went, and what came in its place, with a space between them.
    private static func ersetzt(_ alt: String, _ neuer: String) -> [Vergleichslauf] {
        let luecke = alt.isEmpty || neuer.isEmpty || alt.last?.isWhitespace == true ? [] : [gleich(" ")]
        return weg(alt) + luecke + neu(neuer)
    }

    /// White space at the end is not part of what is struck out or underlined.
    private static func markiert(_ text: String, istWeg: Bool) -> [Vergleichslauf] {
        let kern = text.lastIndex { !$0.isWhitespace }.map { text[...$0] } ?? ""
        return [
            lauf(String(kern), istWeg: istWeg, istNeu: !istWeg), gleich(String(text.dropFirst(kern.count))),
        ]
    }

    private static func lauf(_ text: String, istWeg: Bool, istNeu: Bool) -> Vergleichslauf {
        Vergleichslauf(text: Anzeigetext.sicher(text), istWeg: istWeg, istNeu: istNeu)
    }
}

/// Lines that belong side by side; or a gap where lines that are the same are left out.
struct Vergleichszeile: Sendable {
    let istGeaendert: Bool
    let alt: [Vergleichslauf]
    let neu: [Vergleichslauf]
    /// Both in one text, for narrow pages.
    let zusammen: [Vergleichslauf]
    /// „12 gleiche Zeilen“; then there is no text.
    let luecke: String?

    /// The lines of a comparison.
    /// - Parameter ganz: whether lines that are the same are shown wherever they stand, or only beside differences.
    static func zeilen(_ vergleich: Textvergleich, ganz: Bool) -> [Vergleichszeile] {
        let zeilen = vergleich.zeilen
        let geaendert = zeilen.map { !$0.allSatisfy(\.istGleich) }
        var ergebnis: [Vergleichszeile] = []
        var ausgelassen = 0
        func schliesseLuecke() {
            if ausgelassen > 0 { ergebnis.append(Vergleichszeile(luecke: ausgelassen)) }
            ausgelassen = 0
        }
        for index in zeilen.indices {
            let istNah = geaendert[max(0, index - 1)...min(zeilen.count - 1, index + 1)].contains(true)
            guard ganz || istNah else {
                ausgelassen += 1
                continue
            }
            schliesseLuecke()
            ergebnis.append(Vergleichszeile(vergleich, zeilen[index], istGeaendert: geaendert[index]))
        }
        schliesseLuecke()
        return ergebnis
    }

    private init(_ vergleich: Textvergleich, _ laeufe: [Textvergleich.Lauf], istGeaendert: Bool) {
        self.istGeaendert = istGeaendert
        alt = Vergleichslauf.alte(vergleich, laeufe)
        neu = Vergleichslauf.neue(vergleich, laeufe)
        zusammen = Vergleichslauf.zusammen(vergleich, laeufe)
        luecke = nil
    }

    private init(luecke anzahl: Int) {
        istGeaendert = false
        (alt, neu, zusammen) = ([], [], [])
        luecke = anzahl == 1 ? "1 gleiche Zeile" : "\(Anzeigetext.zahl(anzahl)) gleiche Zeilen"
    }
}
