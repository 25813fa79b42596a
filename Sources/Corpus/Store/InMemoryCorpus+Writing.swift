// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension InMemoryCorpus: CorpusWriting {
    public func bekannt(ordner: String, datei: String, sha256: String) async throws -> Aufnahmeergebnis? {
        guard let fassung = fassungen[sha256] else { return nil }
        let ort = Dateiort(ordner: ordner, datei: datei)
        let gehalten = dateien[ort]?.fassung
        switch Aufnahmeentscheidung(ort: ort, gehalten: gehalten, sha256: sha256, bekannt: fassung.bekannt) {
        case .unveraendert:
            gesehen(ort)
            return Aufnahmeergebnis(ort: ort, ausgang: .unveraendert, sha256: sha256)
        case .duplikat(let von) where gehalten == nil:
            let ergebnis = Aufnahmeergebnis(ort: ort, ausgang: .duplikat, sha256: sha256, duplikatVon: von)
            schreibe(ergebnis, fassung: sha256)
            return ergebnis
        default:
            return nil
        }
    }

    public func store(_ eingaenge: [Dateieingang]) async throws -> [Aufnahmeergebnis] {
        guard !eingaenge.isEmpty else { return [] }
        let vorher = fassungen.values.count(where: \.istAbgeloest)
        let ergebnisse = eingaenge.map(nimm)
        stand += 1
        // What takes the place of another wording holds with the same stroke that takes the other away.
        if fassungen.values.count(where: \.istAbgeloest) > vorher { berechneGeltung(zwischendurch: true) }
        return ergebnisse
    }

    public func aktualisiereGeltung() async throws { berechneGeltung() }

    /// - Parameter zwischendurch: the import goes on; its end recomputes them again and is the end of the run.
    func berechneGeltung(zwischendurch: Bool = false) {
        guard geltungOffen else { return }
        let vorher = geltung
        let geltende = fassungen.values.filter { !$0.istAbgeloest }
        einordnung = Dublettensuche.ordne(
            geltende.filter { !$0.aufnahme.vorschrift.istGesetz }.map(\.aufnahme.dublettenmerkmal),
            festgelegt: dublettenfestlegungen)
        geltung = Dublettengeltung(einordnung, festgelegt: dublettenfestlegungen).berechne(
            geltende.map {
                GeltungRechner.Eingabe(
                    vorschrift: $0.aufnahme.vorschrift, fassung: $0.aufnahme.fassung,
                    beziehungen: $0.aufnahme.beziehungen,
                    festgelegt: festlegungsliste($0.aufnahme.fassung.sha256).geltung)
            })
        merkeBewegungen(vorher)
        if !zwischendurch {
            geltungOffen = false
            merke(.lauf)
        }
        stand += 1
    }

    /// Notes whose spans moved, except of what came in with this import.
    private func merkeBewegungen(_ vorher: [String: GeltungRechner.Ergebnis]) {
        let neue = ereignisse.neuSeitLauf
        for (sha256, ergebnis) in geltung.sorted(by: { $0.key < $1.key }) where !neue.contains(sha256) {
            let alt = vorher[sha256]?.zeitraeume.map(\.zeitraum) ?? []
            let neu = ergebnis.zeitraeume.map(\.zeitraum)
            if alt != neu { merke(.geltung, sha256, vorher: alt, nachher: neu) }
        }
    }

    private func nimm(_ eingang: Dateieingang) -> Aufnahmeergebnis {
        switch eingang.inhalt {
        case .abgelehnt(let grund):
            return lehneAb(eingang, grund)
        case .aufnahme(let aufnahme):
            if let mangel = Self.mangel(aufnahme, sha256: eingang.sha256) {
                return lehneAb(eingang, "„\(eingang.datei)“ wurde nicht aufgenommen: \(mangel)")
            }
            let vorher = hinweise(zu: eingang.sha256)
            guard Nachlesefall.lohnt(vorher: vorher, nachher: aufnahme.hinweise) else { return nimm(eingang, aufnahme) }
            liesNach(eingang, aufnahme)
            return nimm(eingang, aufnahme).nachgelesen(vorher: vorher)
        }
    }

    private func nimm(_ eingang: Dateieingang, _ aufnahme: Aufnahme) -> Aufnahmeergebnis {
        let (ort, sha256) = (eingang.ort, eingang.sha256)
        let gehalten = dateien[ort]?.fassung
        let bekannt = fassungen[sha256]
        var ergebnis = Aufnahmeergebnis(
            ort: ort, ausgang: gehalten == nil ? .neu : .ersetzt, hinweise: aufnahme.hinweise, sha256: sha256)
        switch Aufnahmeentscheidung(ort: ort, gehalten: gehalten, sha256: sha256, bekannt: bekannt?.bekannt) {
        case .unveraendert:
            gesehen(ort)
            ergebnis.ausgang = .unveraendert
            return ergebnis
        case .duplikat(let von):
            (ergebnis.ausgang, ergebnis.duplikatVon) = (.duplikat, von)
            schreibe(ergebnis, fassung: sha256)
            loeseAb(gehalten, ort: ort, durch: sha256)
        case .wiederaufnahme:
            fassungen[sha256]?.istAbgeloest = false
            fassungen[sha256]?.ort = ort
            merke(.wiederaufgenommen, sha256)
            schreibe(ergebnis, fassung: sha256)
            loeseAb(gehalten, ort: ort, durch: sha256)
        case .neu:
            lege(eingang, aufnahme)
            schreibe(ergebnis, fassung: sha256)
            let alt = gehalten.flatMap { fassungen[$0]?.aufnahme }
            if let alt, !aufnahme.laesstStehen(alt.fassung, von: alt.vorschrift) {
                loeseAb(gehalten, ort: ort, durch: sha256)
            }
        }
        geltungOffen = true
        return ergebnis
    }

    private func lege(_ eingang: Dateieingang, _ aufnahme: Aufnahme) {
        var aufnahme = aufnahme
        aufnahme.fassung.sha256 = eingang.sha256
        let ende = naechstePassage + Int64(aufnahme.passagen.count)
        fassungen[eingang.sha256] = Eintrag(
            aufnahme: aufnahme, ort: eingang.ort, passagen: naechstePassage..<ende, bytes: eingang.bytes)
        merke(.aufgenommen, eingang.sha256)
        naechstePassage = ende
        wendeFestlegungenAn(eingang.sha256)
    }

    private func lehneAb(_ eingang: Dateieingang, _ grund: String) -> Aufnahmeergebnis {
        let ergebnis = Aufnahmeergebnis(
            ort: eingang.ort, ausgang: .abgelehnt, grund: grund, sha256: eingang.sha256)
        schreibe(ergebnis, fassung: nil)
        return ergebnis
    }

    /// What contradicts itself is not taken in.
    private static func mangel(_ aufnahme: Aufnahme, sha256: String) -> String? {
        let ordnungen = Set(aufnahme.abschnitte.map(\.ordnung))
        let stimmig =
            ordnungen.count == aufnahme.abschnitte.count && !aufnahme.vorschrift.kennung.isEmpty
            && aufnahme.passagen.allSatisfy { ordnungen.contains($0.abschnitt) }
            && Set(aufnahme.seiten.map(\.nummer)).count == aufnahme.seiten.count
        return stimmig ? nil : "Die gelesenen Abschnitte widersprechen einander."
    }

    private func schreibe(_ ergebnis: Aufnahmeergebnis, fassung: String?) {
        let eintrag = Ledgereintrag(ergebnis: ergebnis, zeitpunkt: jetzt())
        dateien[ergebnis.ort] = Zeile(eintrag: eintrag, fassung: fassung ?? dateien[ergebnis.ort]?.fassung)
    }

    private func gesehen(_ ort: Dateiort) {
        guard var zeile = dateien[ort], let fassung = zeile.fassung else { return }
        zeile.eintrag.zeitpunkt = jetzt()
        if zeile.eintrag.ergebnis.ausgang == .abgelehnt {
            zeile.eintrag.ergebnis = Aufnahmeergebnis(ort: ort, ausgang: .unveraendert, sha256: fassung)
        }
        dateien[ort] = zeile
    }

    private func loeseAb(_ sha256: String?, ort: Dateiort, durch: String) {
        guard let sha256, let fassung = fassungen[sha256], !fassung.istAbgeloest else { return }
        let weitere = dateien.filter { $0.value.fassung == sha256 && $0.key != ort }.keys.sorted()
        guard let anderer = weitere.first else {
            fassungen[sha256]?.istAbgeloest = true
            merke(.abgeloest, sha256, durch: durch)
            return
        }
        guard fassung.ort == ort else { return }
        fassungen[sha256]?.ort = anderer
        for weiterer in weitere where dateien[weiterer]?.eintrag.ergebnis.ausgang == .duplikat {
            dateien[weiterer]?.eintrag.ergebnis.duplikatVon = anderer.datei
        }
        dateien[anderer]?.eintrag.ergebnis.duplikatVon = nil
        dateien[anderer]?.eintrag.ergebnis.ausgang = .neu
    }
}
