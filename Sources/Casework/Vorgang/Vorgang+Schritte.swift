// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
public import Norms

extension Vorgang {
    /// The Vorgang that these steps make.
    /// - Parameter schritte: in order, from the opening on.
    /// - Throws: `Vorgangsfehler` at the first step that is not possible after those before it.
    public init(id: VorgangID, schritte: some Sequence<Schritteintrag>) throws(Vorgangsfehler) {
        var vorgang: Vorgang?
        for eintrag in schritte {
            if let bisher = vorgang {
                vorgang = try bisher.nach(eintrag)
            } else {
                vorgang = try Vorgang(id: id, eroeffnung: eintrag)
            }
        }
        guard let vorgang else { throw .nichtEroeffnet }
        self = vorgang
    }

    /// The Vorgang that an opening makes.
    /// - Throws: `Vorgangsfehler` if the step is another one.
    public init(id: VorgangID, eroeffnung eintrag: Schritteintrag) throws(Vorgangsfehler) {
        guard case .eroeffnet(let referenz, let schema, let stichtag) = eintrag.schritt else { throw .nichtEroeffnet }
        guard eintrag.nummer == 1 else { throw .falscheNummer(erwartet: 1, gefunden: eintrag.nummer) }
        try Vorgangstext.pruefe(eintrag.schritt)
        self.init(id: id, referenz: referenz, schema: schema, stichtag: stichtag, eroeffnet: eintrag.um)
        schrittzahl = 1
    }

    /// The Vorgang after one more step.
    /// - Throws: `Vorgangsfehler` if the step is not possible now.
    public func nach(_ eintrag: Schritteintrag) throws(Vorgangsfehler) -> Vorgang {
        guard eintrag.nummer == schrittzahl + 1 else {
            throw .falscheNummer(erwartet: schrittzahl + 1, gefunden: eintrag.nummer)
        }
        if istAbgeschlossen, eintrag.schritt != .wiedereroeffnet { throw .istAbgeschlossen }
        try Vorgangstext.pruefe(eintrag.schritt)
        var neu = self
        try neu.wende(an: eintrag)
        neu.schrittzahl = eintrag.nummer
        return neu
    }

    private mutating func wende(an eintrag: Schritteintrag) throws(Vorgangsfehler) {
        switch eintrag.schritt {
        case .eroeffnet: throw .schonEroeffnet
        case .fakt(let kennung, let wert): fakten[kennung] = wert
        case .stichtag(let tag): stichtag = tag
        case .punkt(let kennung, let status, let grund, let abweichung):
            if status != .offen, grund.istLeer { throw .grundFehlt(status) }
            punkte[kennung] = Punktsetzung(
                status: status, grund: grund, abweichung: abweichung, durch: eintrag.durch, um: eintrag.um)
        case .unterlage(let kennung, let name, let status, let norm, let anmerkung):
            if status == .entbehrlich, norm?.istLeer ?? true { throw .normFehlt(unterlage: name) }
            unterlagen[kennung] = Unterlagensetzung(
                name: name, status: status, norm: norm, anmerkung: anmerkung, durch: eintrag.durch, um: eintrag.um)
        case .dauer(let von, let bis, let grund, let rechenweg):
            if bis < von { throw .endeVorAnfang(von: von, bis: bis) }
            if grund.istLeer { throw .grundDerDauerFehlt }
            dauer = Dauerwahl(
                von: von, bis: bis, grund: grund, rechenweg: rechenweg, durch: eintrag.durch, um: eintrag.um)
        case .nachforderung(let posten, let frist, let fristbeleg, let zweitsprache):
            try pruefe(posten)
            try Self.pruefe(frist: frist, eintrag.um)
            nachforderungen.append(
                Nachforderung(
                    nummer: nachforderungen.count + 1, unterlagen: posten, frist: frist, fristbeleg: fristbeleg,
                    zweitsprache: zweitsprache, durch: eintrag.durch, um: eintrag.um))
        case .frist(let nummer, let neu):
            guard nachforderungen.indices.contains(nummer - 1) else { throw .unbekannteNachforderung(nummer) }
            try Self.pruefe(frist: neu, eintrag.um)
            nachforderungen[nummer - 1].frist = neu
        case .vermerk(let sha256):
            if vermerke.contains(sha256) { throw .vermerkDoppelt(sha256) }
            vermerke.append(sha256)
        case .abgeschlossen: istAbgeschlossen = true
        case .wiedereroeffnet:
            guard istAbgeschlossen else { throw .nichtAbgeschlossen }
            istAbgeschlossen = false
        }
    }

    private func pruefe(_ posten: [Nachforderung.Posten]) throws(Vorgangsfehler) {
        if posten.isEmpty { throw .keineUnterlagen }
        var gesehen: Set<String> = []
        for eines in posten {
            guard gesehen.insert(eines.kennung).inserted else { throw .unterlageDoppelt(name: eines.name) }
            let status = unterlagen[eines.kennung]?.status ?? .offen
            if status.istErledigt { throw .unterlageNichtOffen(name: eines.name, status) }
        }
    }

    private static func pruefe(frist: Stichtag, _ um: Zeitmarke) throws(Vorgangsfehler) {
        let heute = Ortszeit.tag(um)
        if frist < heute { throw .fristVergangen(frist: frist, heute: heute) }
    }
}

extension Unterlagenstatus {
    /// Whether nothing more is to come.
    public var istErledigt: Bool { self == .vorhanden || self == .entbehrlich }

    /// Whether a person found that it is lacking, or no longer good.
    public var istFehlend: Bool { self == .fehlt || self == .abgelaufen }
}

extension Nachforderung {
    /// Whether all that was asked for is there or waived by now.
    public func istErledigt(_ unterlagen: [String: Unterlagensetzung]) -> Bool {
        self.unterlagen.allSatisfy { unterlagen[$0.kennung]?.status.istErledigt ?? false }
    }
}

extension Vorgang {
    /// The Nachforderungen that still wait for something, in the order they were sent.
    public var offeneNachforderungen: [Nachforderung] { nachforderungen.filter { !$0.istErledigt(unterlagen) } }

    /// The earliest Frist that still runs or has passed; nil if the Vorgang is closed or waits for nothing.
    public var naechsteFrist: Stichtag? { istAbgeschlossen ? nil : offeneNachforderungen.map(\.frist).min() }
}
