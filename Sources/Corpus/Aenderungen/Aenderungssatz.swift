// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension Aenderung {
    /// What changed for whom, in one German sentence.
    /// - Parameter tag: the day it is read; what lies after it is told as still to come.
    public func satz(_ details: Aenderungsdetails, am tag: Stichtag) -> String {
        let wen = Self.aufzaehlung(details.anliegen.map(\.name), hoechstens: 3)
        return kern(details, tag) + (wen.isEmpty ? "." : "; betrifft \(wen).")
    }

    private func kern(_ details: Aenderungsdetails, _ tag: Stichtag) -> String {
        let quelle = durch.map { " durch \($0.vorschrift.kurz)" } ?? ""
        let wann = wirksamAb.map { " ab dem \($0.deutsch)" } ?? ""
        let wird = (wirksamAb ?? self.tag) > tag ? "wird" : "wurde"
        switch art {
        case .neu: return neu(tag)
        case .neueFassung: return neueFassung(details)
        case .berichtigt: return "\(name) liegt in berichtigter Fassung vor\(geaenderte(details))"
        case .aufgehoben: return "\(name) \(wird)\(quelle) aufgehoben\(wirkung(", außer Kraft"))"
        case .ersetzt: return "\(name) \(wird)\(quelle) ersetzt\(wirkung(", außer Kraft"))"
        case .teilweiseAufgehoben: return "\(name) \(wird)\(wann)\(quelle) teilweise aufgehoben\(stellen)"
        case .geaendert: return "\(name) \(wird)\(wann)\(quelle) geändert\(stellen)"
        case .ergaenzt: return "\(name) \(wird)\(wann)\(quelle) ergänzt\(stellen)"
        case .verlaengert: return "\(name) wurde\(quelle) verlängert\(bis)"
        case .geltungGeaendert: return "Die Geltung von \(name) wurde neu bestimmt\(spannen)"
        case .inKraft:
            return "\(name) \(tritt(tag)) am \(self.tag.deutsch) in Kraft\(self.tag > tag ? "" : " getreten")"
        case .ausserKraft:
            return "\(name) \(tritt(tag)) am \(self.tag.deutsch)\(quelle.isEmpty ? "" : ", aufgehoben\(quelle),") "
                + "außer Kraft\(self.tag > tag ? "" : " getreten")"
        case .entfernt: return "\(name) wurde aus dem Bestand entfernt und wird nicht mehr gefunden"
        }
    }

    private func tritt(_ tag: Stichtag) -> String { self.tag > tag ? "tritt" : "ist" }

    private func neu(_ tag: Stichtag) -> String {
        guard let fassung else { return "\(name) ist neu im Bestand" }
        let geltung = fassung.geltung(am: tag)
        return "\(name) ist neu im Bestand, \(geltung.anzeige)"
    }

    private func neueFassung(_ details: Aenderungsdetails) -> String {
        let ab = beginn.map { ", \($0)" } ?? ""
        let istGesetz = fassung?.vorschrift.istGesetz ?? false
        let was = istGesetz ? (vorgaenger == nil ? "älterer Wortlaut\(ab)" : "neuer Wortlaut\(ab)") : "weitere Datei"
        return "\(name): \(was)\(geaenderte(details))"
    }

    /// „bekannt ab dem 01.03.2024“; of a text that states its first day „gilt ab dem …“.
    private var beginn: String? {
        guard let fassung else { return nil }
        if !fassung.fassung.geltungsangaben.isEmpty, let von = fassung.geltung.first?.zeitraum.von {
            return "gilt ab dem \(von.deutsch)"
        }
        return fassung.fassung.bekanntAb.map { "bekannt ab dem \($0.deutsch)" }
    }

    private func geaenderte(_ details: Aenderungsdetails) -> String {
        guard vorgaenger != nil else { return "" }
        guard !details.abschnitte.isEmpty else { return "; der Text ist derselbe" }
        let namen = details.abschnitte.map(\.name)
        return "; geändert \(namen.count == 1 ? "ist" : "sind") \(Self.aufzaehlung(namen, hoechstens: 4))"
    }

    /// „, außer Kraft ab dem 01.03.2025“
    private func wirkung(_ was: String) -> String { wirksamAb.map { "\(was) ab dem \($0.deutsch)" } ?? "" }

    private var bis: String {
        guard let bis = beziehungen.compactMap(\.neuBis).max() else { return "" }
        return " bis zum \(bis.deutsch)"
    }

    /// „ (Nr. 3.2 und 4)“
    private var stellen: String {
        var stellen: [String] = []
        for beziehung in beziehungen {
            for stelle in beziehung.zielStellen + beziehung.aenderungen.compactMap(\.stelle)
            where !stellen.contains(stelle) { stellen.append(stelle) }
        }
        return stellen.isEmpty ? "" : " (Nr. \(Self.aufzaehlung(stellen, hoechstens: 4)))"
    }

    private var spannen: String {
        guard let vorher, let nachher else { return "" }
        return ": bisher \(Self.spannen(vorher)), nun \(Self.spannen(nachher))"
    }

    /// „vom 01.01.2024 bis 31.12.2025“; „ohne Zeitraum“ for none.
    public static func spannen(_ spannen: [Zeitraum]) -> String {
        guard !spannen.isEmpty else { return "ohne bestimmten Zeitraum" }
        return aufzaehlung(
            spannen.map { spanne in
                switch (spanne.von, spanne.bis) {
                case (let von?, let bis?): "vom \(von.deutsch) bis \(bis.deutsch)"
                case (let von?, nil): "ab \(von.deutsch) ohne Ende"
                case (nil, let bis?): "bis \(bis.deutsch)"
                case (nil, nil): "ohne Anfang und Ende"
                }
            }, hoechstens: 9)
    }

    /// „a, b und c“; of a longer list the first ones and „n weitere“.
    static func aufzaehlung(_ teile: [String], hoechstens: Int) -> String {
        var gezeigt = teile
        if teile.count > hoechstens + 1 {
            gezeigt = Array(teile.prefix(hoechstens)) + ["\(teile.count - hoechstens) weitere"]
        }
        guard let letzter = gezeigt.last, gezeigt.count > 1 else { return gezeigt.first ?? "" }
        return gezeigt.dropLast().joined(separator: ", ") + " und " + letzter
    }
}
