// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Regelungen

/// One calculation under way: the steps so far, and what they mean for the result.
struct Dauerlauf {
    /// A day that a step came to, and how it is called in a reason.
    struct Grenze {
        var schritt: Int
        var bis: Stichtag
        /// „Regeldauer zwei Jahre“, „die Höchstdauer drei Jahre“, „den Pass“
        var name: String
    }

    let schema: Pruefschema
    let fakten: Fakten
    let stichtag: Stichtag
    let feiertage: Feiertage
    let beginn: Stichtag
    private(set) var schritte: [Dauerschritt] = []
    private(set) var fehlend: [String] = []
    private(set) var regeln: [Grenze] = []
    private(set) var mindestens: [Grenze] = []
    private(set) var hoechstens: [Grenze] = []
    private(set) var bindungen: [Grenze] = []
    /// The last days of what the check list binds the title to, as far as they are known.
    private var bindungstage: [Dauerwert.Bindung: Stichtag] = [:]
    /// Whether a normal duration is stated whose end could not be worked out.
    private(set) var hatOffeneRegel = false

    init(schema: Pruefschema, fakten: Fakten, stichtag: Stichtag, feiertage: Feiertage) {
        (self.schema, self.fakten, self.stichtag, self.feiertage) = (schema, fakten, stichtag, feiertage)
        let anfang = Dauerbeginn(schema: schema, fakten: fakten, stichtag: stichtag)
        beginn = anfang.tag
        fehlend = anfang.fehlend
        schritte = [Dauerschritt(art: .beginn, text: anfang.text, bis: nil)]
    }

    /// A duration of the check list.
    mutating func nimm(_ angabe: Dauerangabe) {
        let name = "\(angabe.art.bezeichnung) \(angabe.zeit.wortlaut)"
        switch angabe.bedingung.wert(fakten, am: stichtag) {
        case .nein: return
        case .offen(let fakten):
            hatOffeneRegel = hatOffeneRegel || angabe.art == .regel
            merke(fehlend: fakten)
            let text = "\(name): offen, ob sie gilt; es fehlt: \(fragen(fakten))"
            schritte.append(Dauerschritt(art: angabe.art.schritt, text: text, bis: nil, normen: angabe.normen))
        case .ja:
            nimm(angabe.art, name: name, zeit: angabe.zeit, normen: angabe.normen)
        }
    }

    /// A day of the check list after which the title cannot run.
    mutating func nimm(_ bindung: Dauerbindung) {
        let einleitung = "Begrenzt durch \(bindung.bindung.akkusativ)"
        let wert = bindung.bedingung.wert(fakten, am: stichtag)
        guard wert != .nein else { return }
        var offen = wert.fehlend
        guard offen.isEmpty, case .datum(let ende)? = fakten[bindung.fakt] else {
            if offen.isEmpty { offen = [bindung.fakt] }
            merke(fehlend: offen)
            let text = "\(einleitung): offen, es fehlt: \(fragen(offen))"
            schritte.append(Dauerschritt(art: .bindung, text: text, bis: nil, normen: bindung.normen))
            return
        }
        nimm(bindung, ende: ende, einleitung)
    }

    private mutating func nimm(_ bindung: Dauerbindung, ende: Stichtag, _ einleitung: String) {
        var (bis, text) = (ende, "\(einleitung): bis \(ende.deutsch)")
        if let zuschlag = bindung.zuschlag {
            // The end is reached with the end of its day; the addition begins with the next (§ 190 BGB).
            let neu = Fristbeginn.tagesbeginn(ende.adding(tage: 1)).letzterTag(nach: zuschlag, feiertage: feiertage)
            text += ", zuzüglich \(zuschlag.wortlaut): "
            text += neu.map { "bis \($0.deutsch)" } ?? "nicht in Tage umzurechnen"
            bis = neu ?? ende
        }
        bindungstage[bindung.bindung] = min(bis, bindungstage[bindung.bindung] ?? bis)
        bindungen.append(Grenze(schritt: schritte.count, bis: bis, name: bindung.bindung.akkusativ))
        schritte.append(Dauerschritt(art: .bindung, text: text, bis: bis, normen: bindung.normen))
    }

    /// A duration of a decree.
    mutating func nimm(_ wert: Dauerwert, _ beleg: Regelungsbeleg) {
        guard wert.art != .gebunden else { return nimmBindung(wert, beleg) }
        guard let zeit = wert.zeit else { return }
        var name = "\(wert.art.bezeichnung) „\(zeit.wortlaut)“ (\(beleg.herkunft))"
        let vorbehalt = beleg.vorbehalt
        // Whether a bound in words holds only a person can say; a normal duration stands for her to choose, unless it
        // may have been changed.
        let zaehlt = (wert.art == .regel || vorbehalt == nil) && beleg.zweifel == nil
        if let vorbehalt { name += ", \(vorbehalt)" }
        if !zaehlt { name += "; nicht eingerechnet" }
        nimm(wert.art, name: name, zeit: zeit, beleg: beleg.beleg, zaehlt: zaehlt)
    }

    private mutating func nimmBindung(_ wert: Dauerwert, _ beleg: Regelungsbeleg) {
        let an = wert.bindung.map { "Gebunden an \($0.akkusativ)" } ?? "Gebunden"
        var text = "\(an): „\(wert.wortlaut)“ (\(beleg.herkunft))"
        if let vorbehalt = beleg.vorbehalt { text += ", \(vorbehalt)" }
        let tag = wert.bindung.flatMap { bindungstage[$0] }
        text += tag.map { ": bis \($0.deutsch)" } ?? "; der Tag ist hier nicht bekannt"
        schritte.append(Dauerschritt(art: .bindung, text: text, bis: tag, beleg: beleg.beleg))
    }

    private mutating func nimm(
        _ art: Dauerwert.Art, name: String, zeit: Zeitmass, normen: [Normzitat] = [], beleg: Beleg? = nil,
        zaehlt: Bool = true
    ) {
        let bis = Fristbeginn.tagesbeginn(beginn).letzterTag(nach: zeit, feiertage: feiertage)
        let spanne = bis.map { "\(beginn.deutsch) bis \($0.deutsch)" } ?? "nicht in Tage umzurechnen"
        if let bis, zaehlt {
            let grenze = Grenze(schritt: schritte.count, bis: bis, name: name)
            switch art {
            case .regel: regeln.append(grenze)
            case .mindestens: mindestens.append(grenze)
            case .hoechstens: hoechstens.append(grenze)
            case .gebunden: break
            }
        } else if art == .regel {
            hatOffeneRegel = true
        }
        schritte.append(
            Dauerschritt(art: art.schritt, text: "\(name): \(spanne)", bis: bis, normen: normen, beleg: beleg))
    }

    mutating func schliesse(_ schritt: Dauerschritt) { schritte.append(schritt) }

    private mutating func merke(fehlend neu: [String]) { fehlend = (fehlend + neu).ohneDoppelte }

    /// The questions of the facts, as the check list asks them.
    private func fragen(_ kennungen: [String]) -> String {
        kennungen.map { kennung in schema.fakten.first { $0.kennung == kennung }?.frage ?? kennung }
            .map { "„\($0)“" }.joined(separator: ", ")
    }
}
