// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Dauerlauf {
    /// The steps with the spans that they come to.
    func ergebnis() -> Dauerrechnung {
        var lauf = self
        var vorschlaege: [Dauervorschlag] = []
        for (spanne, gruende) in spannen() {
            let nummer = lauf.schritte.count
            let text = gruende.map(\.text).ohneDoppelte.joined(separator: "; oder: ")
            guard spanne >= beginn else {
                lauf.schliesse(
                    Dauerschritt(
                        art: .ergebnis, text: "Keine Dauer möglich: Ende \(spanne.deutsch) vor dem Beginn. \(text)",
                        bis: nil))
                continue
            }
            lauf.schliesse(
                Dauerschritt(
                    art: .ergebnis, text: "\(beginn.deutsch) bis \(spanne.deutsch): \(text)", bis: spanne))
            let schritte = ([0] + gruende.flatMap(\.schritte)).ohneDoppelte.sorted() + [nummer]
            vorschlaege.append(Dauervorschlag(von: beginn, bis: spanne, begruendung: text, schritte: schritte))
        }
        return Dauerrechnung(
            beginn: beginn, schritte: lauf.schritte, vorschlaege: vorschlaege, fehlend: fehlend)
    }

    /// How a span came about.
    private struct Grund {
        var text: String
        var schritte: [Int]
    }

    /// Each last day with all that leads to it, in the order of the rules.
    private func spannen() -> [(bis: Stichtag, gruende: [Grund])] {
        var spannen: [(bis: Stichtag, gruende: [Grund])] = []
        for ausgang in ausgaenge {
            let (bis, grund) = begrenzt(ausgang)
            if let bekannt = spannen.firstIndex(where: { $0.bis == bis }) {
                spannen[bekannt].gruende.append(grund)
            } else {
                spannen.append((bis, [grund]))
            }
        }
        return spannen
    }

    /// What a span can begin from: the normal durations; without any the bounds themselves.
    private var ausgaenge: [Grenze] {
        guard regeln.isEmpty, !hatOffeneRegel else { return regeln }
        let grenzen = hoechstens + mindestens
        guard grenzen.isEmpty else { return grenzen }
        return bindungen.min { $0.bis < $1.bis }.map { bindung in
            [Grenze(schritt: bindung.schritt, bis: bindung.bis, name: "Ende durch \(bindung.name)")]
        } ?? []
    }

    private func begrenzt(_ ausgang: Grenze) -> (Stichtag, Grund) {
        var (bis, text, schritte) = (ausgang.bis, ausgang.name, [ausgang.schritt])
        if let hoechste = mindestens.max(by: { $0.bis < $1.bis }), hoechste.bis > bis {
            bis = hoechste.bis
            text += ", verlängert auf die \(hoechste.name)"
            schritte.append(hoechste.schritt)
        }
        let engste = (hoechstens.map(mitArtikel) + bindungen).filter { $0.bis < bis }
        if let ende = engste.map(\.bis).min() {
            let wirksam = engste.filter { $0.bis == ende }
            bis = ende
            text += ", begrenzt durch \(wirksam.map(\.name).joined(separator: " und "))"
            schritte += wirksam.map(\.schritt)
        }
        let unterschritten = mindestens.filter { $0.bis > bis }
        if !unterschritten.isEmpty {
            let namen = unterschritten.map { "die \($0.name) (bis \($0.bis.deutsch))" }
            text += "; das ist kürzer als \(namen.joined(separator: " und "))"
            schritte += unterschritten.map(\.schritt)
        }
        return (bis, Grund(text: text, schritte: schritte))
    }

    private func mitArtikel(_ grenze: Grenze) -> Grenze {
        var grenze = grenze
        grenze.name = "die \(grenze.name)"
        return grenze
    }
}
