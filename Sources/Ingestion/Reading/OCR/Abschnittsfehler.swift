// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Roman numbers in which „I“ was read as a letter or digit that looks like it.
enum RoemischeZahl {
    static let gueltig: Set<String> = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    ]

    /// The number that must have stood there: „Il“, „VI1“, „11“ → „II“, „VII“, „II“.
    static func gemeint(_ text: String) -> String? {
        let zahl = String(text.map { "l|1".contains($0) ? "I" : $0 })
        return gueltig.contains(zahl) ? zahl : nil
    }
}

/// „Il Nachweise“, „ll.2 Regelfall“, „VI1.1 Kosten“: numbers of sections in a document that counts them in Roman.
enum Abschnittsfehler {
    static func nummer(_ folge: Wortfolge, _ stelle: Int) -> String? {
        guard istAnfang(folge, stelle), let nummer = Nummer(folge[stelle]),
            let zahl = RoemischeZahl.gemeint(nummer.erste)
        else { return nil }
        let neu = nummer.mit(zahl)
        guard neu != folge[stelle] else { return nil }
        if nummer.erste.allSatisfy(Ziffern.istZiffer) {
            return nummer.hatRest && letzteUeberschrift(folge, vor: stelle) == zahl ? neu : nil
        }
        return folge.worte.indices.contains { $0 != stelle && istWohlRoemisch(folge, $0) } ? neu : nil
    }

    /// Begins a line, and a heading or sentence follows.
    private static func istAnfang(_ folge: Wortfolge, _ stelle: Int) -> Bool {
        folge.beginntZeile(stelle) && !folge.endetZeile(stelle) && folge[stelle + 1].first?.isUppercase == true
    }

    private static func istRoemisch(_ folge: Wortfolge, _ stelle: Int) -> Bool {
        istAnfang(folge, stelle) && Nummer(folge[stelle]).map { RoemischeZahl.gueltig.contains($0.erste) } == true
    }

    /// A Roman number, or one of two letters and more that can be nothing else.
    private static func istWohlRoemisch(_ folge: Wortfolge, _ stelle: Int) -> Bool {
        guard istAnfang(folge, stelle), let erste = Nummer(folge[stelle])?.erste else { return false }
        return RoemischeZahl.gueltig.contains(erste)
            || erste.count > 1 && !erste.allSatisfy(Ziffern.istZiffer) && RoemischeZahl.gemeint(erste) != nil
    }

    /// The Roman number of the section above, unless the page counts in Arabic as well.
    private static func letzteUeberschrift(_ folge: Wortfolge, vor stelle: Int) -> String? {
        for i in folge.worte.indices where istAnfang(folge, i) {
            if let nummer = Nummer(folge[i]), !nummer.hatRest, nummer.erste.allSatisfy(Ziffern.istZiffer) { return nil }
        }
        return (0..<stelle).last { istRoemisch(folge, $0) && Nummer(folge[$0])?.hatRest == false }
            .flatMap { Nummer(folge[$0])?.erste }
    }

    /// „VI1.2.“: what may be Roman, and the rest, which is Arabic.
    private struct Nummer {
        var erste: String
        var rest: [String]
        var punkt: Bool

        var hatRest: Bool { !rest.isEmpty }

        init?(_ wort: String) {
            punkt = wort.hasSuffix(".")
            let teile = (punkt ? wort.dropLast() : wort[...]).split(separator: ".", omittingEmptySubsequences: false)
            guard let anfang = teile.first, (1...5).contains(anfang.count), teile.count <= 5 else { return nil }
            let zahlen = teile.dropFirst().map { $0.count <= 2 ? Ziffern.zahl($0) ?? ($0 == "l" ? "1" : nil) : nil }
            guard anfang.allSatisfy({ "IVXl|1".contains($0) }), zahlen.allSatisfy({ $0 != nil }) else { return nil }
            erste = String(anfang)
            rest = zahlen.compactMap(\.self)
        }

        func mit(_ zahl: String) -> String { ([zahl] + rest).joined(separator: ".") + (punkt ? "." : "") }
    }
}
