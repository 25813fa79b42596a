// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Dokumentangaben {
    /// The values as they hold when a person has settled some of them.
    /// - Parameter festlegungen: at most one about each thing, in the order they were made.
    public func mit(_ festlegungen: [Festlegung]) -> Dokumentangaben {
        var neu = self
        // Relations first: a field that gives one its target must not hide it from what was settled about it.
        for festlegung in festlegungen {
            if case .beziehung(let beziehung) = festlegung.inhalt { neu.setze(beziehung) }
        }
        for festlegung in festlegungen {
            if case .feld(let feld) = festlegung.inhalt { neu.setze(feld, festlegung) }
        }
        neu.setzeRang(festlegungen)
        if neu.vorschrift.heisstAnders(als: vorschrift) { neu.benenne() }
        return neu
    }

    // MARK: Fields

    private mutating func setze(_ feld: Feldfestlegung, _ festlegung: Festlegung) {
        switch feld.feld {
        case .normgeber: vorschrift.normgeber = feld.wert
        case .land: vorschrift.land = feld.wert.isEmpty ? nil : feld.wert
        case .art: vorschrift.art = Vorschriftart(rawValue: feld.wert) ?? vorschrift.art
        case .datum: setze(datum: Stichtag(iso: feld.wert))
        case .aktenzeichen: setze(aktenzeichen: feld.wert)
        case .gueltigAb: setze(.inKraftAb, feld.wert, festlegung)
        case .gueltigBis: setze(.inKraftBis, feld.wert, festlegung)
        case .bezug: setze(bezug: feld)
        case .rang, .ort, .betreff, .hier, .anlage: break
        }
        setzeAngabe(feld)
        if feld.feld == .betreff || feld.feld == .hier { setzeTitel() }
    }

    private mutating func setze(datum: Stichtag?) {
        vorschrift.datum = datum
        bekanntAb = datum
    }

    private mutating func setze(aktenzeichen: String) {
        let zeichen = aktenzeichen.isEmpty ? nil : Aktenzeichen(gedruckt: aktenzeichen)
        vorschrift.aktenzeichen = zeichen?.gedruckt
        vorschrift.aktenzeichenNormalisiert = zeichen?.normalisiert
    }

    /// The text's own statement; where the day was only confirmed its sentence stays.
    private mutating func setze(_ art: Geltungsangabe.Art, _ wert: String, _ festlegung: Festlegung) {
        let alte = geltungsangaben.filter { $0.art == art }
        geltungsangaben.removeAll { $0.art == art }
        guard let tag = Stichtag(iso: wert) else { return }
        let beleg = alte.first { $0.tag == tag }?.beleg ?? festlegung.herkunftssatz
        geltungsangaben.append(Geltungsangabe(art: art, tag: tag, beleg: beleg))
    }

    /// The entry under „Bezug“ and the relation that was read out of it.
    private mutating func setze(bezug: Feldfestlegung) {
        let neu = Bezugseintrag(bezug.wert)
        guard let alt = bezug.eintrag.map(Bezugseintrag.init) else {
            beziehungen.append(
                Beziehung(
                    art: .bezug, zielAktenzeichen: neu.aktenzeichen, zielDatum: neu.datum, beleg: neu.anzeige,
                    stand: .bestaetigt))
            return
        }
        for index in beziehungen.indices
        where beziehungen[index].art == .bezug && beziehungen[index].bezugseintrag == alt {
            beziehungen[index].stand = bezug.wert.isEmpty ? .abgelehnt : .bestaetigt
            guard !bezug.wert.isEmpty else { continue }
            beziehungen[index].zielAktenzeichen = neu.aktenzeichen
            beziehungen[index].zielDatum = neu.datum
        }
    }

    /// What was recognised of the field gives way to what was settled; the place stays where the value was only confirmed.
    private mutating func setzeAngabe(_ feld: Feldfestlegung) {
        let wert = feld.feld == .aktenzeichen ? Aktenzeichen(gedruckt: feld.wert).normalisiert : feld.wert
        let stelle = felder.firstIndex { angabe in
            angabe.feld == feld.feld && (!feld.feld.istListe || angabe.wert == feld.eintrag)
        }
        let bestaetigt = stelle.map { felder[$0].wert == wert } ?? false
        let neu = Feldangabe(
            feld: feld.feld, wert: wert, stelle: bestaetigt ? stelle.flatMap { felder[$0].stelle } : nil, sicherheit: 1)
        guard let stelle else {
            felder.append(neu)
            return
        }
        felder[stelle] = neu
        if !feld.feld.istListe {
            let weitere = felder.indices.filter { $0 > stelle && felder[$0].feld == feld.feld }
            for index in weitere.reversed() { felder.remove(at: index) }
        } else if wert.isEmpty {
            felder.remove(at: stelle)
        }
    }

    private mutating func setzeTitel() {
        func text(_ feld: Feldangabe.Feld) -> String? { (felder.first { $0.feld == feld }?.wert).nichtLeer }
        vorschrift.titel = Vorschrift.erlasstitel(betreff: text(.betreff), hier: text(.hier)) ?? dateiname
    }

    private var dateiname: String {
        let name = datei.split(whereSeparator: { "/#\\".contains($0) }).last.map(String.init) ?? datei
        guard let punkt = name.lastIndex(of: "."), punkt > name.startIndex else { return name }
        return String(name[..<punkt])
    }

    // MARK: What follows

    /// The rank that was settled, else the one that follows from the last value settled.
    private mutating func setzeRang(_ festlegungen: [Festlegung]) {
        let felder = festlegungen.compactMap { festlegung -> Feldfestlegung? in
            if case .feld(let feld) = festlegung.inhalt { feld } else { nil }
        }
        if let rang = felder.last(where: { $0.feld == .rang }) {
            vorschrift.rang = Int(rang.wert).flatMap(Rang.init(rawValue:)) ?? .unbekannt
        } else if let folge = felder.last(where: { $0.folgerang != nil })?.folgerang {
            vorschrift.rang = folge
        }
        let wert = String(vorschrift.rang.rawValue)
        for index in self.felder.indices where self.felder[index].feld == .rang && self.felder[index].wert != wert {
            self.felder[index] = Feldangabe(feld: .rang, wert: wert, sicherheit: 1)
        }
    }

    /// Names follow the values they are made of. Laws are named by their abbreviation and keep it.
    private mutating func benenne() {
        guard !vorschrift.istGesetz else { return }
        vorschrift.kennung = vorschrift.erlasskennung(sha256: sha256)
        vorschrift.kurz = vorschrift.erlassname
    }

    // MARK: Relations

    private mutating func setze(_ festlegung: Beziehungsfestlegung) {
        let index = festlegung.erkannt.flatMap { erkannt in
            beziehungen.firstIndex(of: erkannt) ?? beziehungen.firstIndex { $0.schluessel == erkannt.schluessel }
        }
        guard var gesetzt = festlegung.gesetzt else {
            if let index { beziehungen[index].stand = .abgelehnt }
            return
        }
        gesetzt.stand = .bestaetigt
        gesetzt.sicherheit = 1
        if let index { beziehungen[index] = gesetzt } else { beziehungen.append(gesetzt) }
    }
}

extension Vorschrift {
    /// Whether one of the values differs that its names are made of.
    fileprivate func heisstAnders(als andere: Vorschrift) -> Bool {
        normgeber != andere.normgeber || aktenzeichen != andere.aktenzeichen || datum != andere.datum
            || art != andere.art || titel != andere.titel
    }
}

extension Festlegung {
    /// „Festgelegt von der Rolle Erlasspflege am 23.11.2026.“
    public var herkunftssatz: String {
        let tag = Stichtag(iso: zeitpunkt.prefix(10))?.deutsch
        return "Festgelegt von der Rolle \(akteur.rolle)" + (tag.map { " am \($0)." } ?? ".")
    }
}
