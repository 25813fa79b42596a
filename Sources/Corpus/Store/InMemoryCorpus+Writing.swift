// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension InMemoryCorpus: CorpusWriting {
    public func bekannt(datei: String, sha256: String) async throws -> Aufnahmeergebnis? {
        guard let fassung = fassungen[sha256] else { return nil }
        let gehalten = dateien[datei]?.fassung
        switch Aufnahmeentscheidung(datei: datei, gehalten: gehalten, sha256: sha256, bekannt: fassung.bekannt) {
        case .unveraendert:
            gesehen(datei)
            return Aufnahmeergebnis(datei: datei, ausgang: .unveraendert, sha256: sha256)
        case .duplikat(let von) where gehalten == nil:
            let ergebnis = Aufnahmeergebnis(datei: datei, ausgang: .duplikat, sha256: sha256, duplikatVon: von)
            schreibe(ergebnis, fassung: sha256)
            return ergebnis
        default:
            return nil
        }
    }

    public func store(_ eingaenge: [Dateieingang]) async throws -> [Aufnahmeergebnis] {
        guard !eingaenge.isEmpty else { return [] }
        let ergebnisse = eingaenge.map(nimm)
        stand += 1
        return ergebnisse
    }

    public func aktualisiereGeltung() async throws {
        guard geltungOffen else { return }
        geltung = GeltungRechner.berechne(
            fassungen.values.filter { !$0.istAbgeloest }.map {
                GeltungRechner.Eingabe(
                    vorschrift: $0.aufnahme.vorschrift, fassung: $0.aufnahme.fassung,
                    beziehungen: $0.aufnahme.beziehungen)
            })
        geltungOffen = false
        stand += 1
    }

    private func nimm(_ eingang: Dateieingang) -> Aufnahmeergebnis {
        switch eingang.inhalt {
        case .abgelehnt(let grund):
            return lehneAb(eingang, grund)
        case .aufnahme(let aufnahme):
            if let mangel = Self.mangel(aufnahme, sha256: eingang.sha256) {
                return lehneAb(eingang, "„\(eingang.datei)“ wurde nicht aufgenommen: \(mangel)")
            }
            return nimm(eingang, aufnahme)
        }
    }

    private func nimm(_ eingang: Dateieingang, _ aufnahme: Aufnahme) -> Aufnahmeergebnis {
        let (datei, sha256) = (eingang.datei, eingang.sha256)
        let gehalten = dateien[datei]?.fassung
        let bekannt = fassungen[sha256]
        var ergebnis = Aufnahmeergebnis(
            datei: datei, ausgang: gehalten == nil ? .neu : .ersetzt, hinweise: aufnahme.hinweise, sha256: sha256)
        switch Aufnahmeentscheidung(datei: datei, gehalten: gehalten, sha256: sha256, bekannt: bekannt?.bekannt) {
        case .unveraendert:
            gesehen(datei)
            ergebnis.ausgang = .unveraendert
            return ergebnis
        case .duplikat(let von):
            (ergebnis.ausgang, ergebnis.duplikatVon) = (.duplikat, von)
            schreibe(ergebnis, fassung: sha256)
            loeseAb(gehalten, pfad: datei)
        case .wiederaufnahme:
            fassungen[sha256]?.istAbgeloest = false
            fassungen[sha256]?.datei = datei
            schreibe(ergebnis, fassung: sha256)
            loeseAb(gehalten, pfad: datei)
        case .neu:
            lege(eingang, aufnahme)
            schreibe(ergebnis, fassung: sha256)
            let alt = gehalten.flatMap { fassungen[$0]?.aufnahme }
            if let alt, !aufnahme.laesstStehen(alt.fassung, von: alt.vorschrift) { loeseAb(gehalten, pfad: datei) }
        }
        geltungOffen = true
        return ergebnis
    }

    private func lege(_ eingang: Dateieingang, _ aufnahme: Aufnahme) {
        var aufnahme = aufnahme
        aufnahme.fassung.sha256 = eingang.sha256
        let ende = naechstePassage + Int64(aufnahme.passagen.count)
        fassungen[eingang.sha256] = Eintrag(
            aufnahme: aufnahme, datei: eingang.datei, passagen: naechstePassage..<ende, bytes: eingang.bytes)
        naechstePassage = ende
    }

    private func lehneAb(_ eingang: Dateieingang, _ grund: String) -> Aufnahmeergebnis {
        let ergebnis = Aufnahmeergebnis(
            datei: eingang.datei, ausgang: .abgelehnt, grund: grund, sha256: eingang.sha256)
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
        dateien[ergebnis.datei] = Zeile(eintrag: eintrag, fassung: fassung ?? dateien[ergebnis.datei]?.fassung)
    }

    private func gesehen(_ datei: String) {
        guard var zeile = dateien[datei], let fassung = zeile.fassung else { return }
        zeile.eintrag.zeitpunkt = jetzt()
        if zeile.eintrag.ergebnis.ausgang == .abgelehnt {
            zeile.eintrag.ergebnis = Aufnahmeergebnis(datei: datei, ausgang: .unveraendert, sha256: fassung)
        }
        dateien[datei] = zeile
    }

    private func loeseAb(_ sha256: String?, pfad: String) {
        guard let sha256, let fassung = fassungen[sha256], !fassung.istAbgeloest else { return }
        let weitere = dateien.filter { $0.value.fassung == sha256 && $0.key != pfad }.keys.sorted()
        guard let anderer = weitere.first else {
            fassungen[sha256]?.istAbgeloest = true
            return
        }
        guard fassung.datei == pfad else { return }
        fassungen[sha256]?.datei = anderer
        for datei in weitere where dateien[datei]?.eintrag.ergebnis.ausgang == .duplikat {
            dateien[datei]?.eintrag.ergebnis.duplikatVon = anderer
        }
        dateien[anderer]?.eintrag.ergebnis.duplikatVon = nil
        dateien[anderer]?.eintrag.ergebnis.ausgang = .neu
    }
}
