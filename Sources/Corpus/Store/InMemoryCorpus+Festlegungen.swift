// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension InMemoryCorpus: Festlegungsspeicher {
    public func festlegungen(fassung sha256: String) async throws -> [GespeicherteFestlegung] {
        festlegungsliste(sha256).wirksame
    }

    public func erkannteAngaben(fassung sha256: String) async throws -> Dokumentangaben? { erkannt(sha256) }

    public func legeFest(
        _ inhalt: Festlegung.Inhalt, fassung sha256: String, durch akteur: Akteur, grund: String?
    ) async throws -> GespeicherteFestlegung {
        let vorher = festlegungsliste(sha256).anzeige(zu: inhalt, erkannt: erkannt(sha256))
        let festlegung = Festlegung(
            fassung: sha256, inhalt: inhalt, akteur: akteur, zeitpunkt: jetzt(), grund: grund)
        let neu = GespeicherteFestlegung(
            id: FestlegungID(rawValue: Int64(festlegungen.count) + 1), festlegung: festlegung)
        festlegungen.append(neu)
        folge(neu)
        schreibe(.festgelegt, neu, akteur, festlegung.zeitpunkt, grund, vorher: vorher, nachher: inhalt.anzeige)
        return neu
    }

    public func widerrufe(
        _ id: FestlegungID, durch akteur: Akteur, grund: String?
    ) async throws -> GespeicherteFestlegung? {
        guard let alt = festlegungen.first(where: { $0.id == id }), !widerrufene.contains(id) else { return nil }
        let (sha256, inhalt) = (alt.festlegung.fassung, alt.festlegung.inhalt)
        let vorher = festlegungsliste(sha256).anzeige(zu: inhalt, erkannt: erkannt(sha256))
        widerrufene.insert(id)
        folge(alt)
        let nachher = festlegungsliste(sha256).anzeige(zu: inhalt, erkannt: erkannt(sha256))
        schreibe(.widerrufen, alt, akteur, jetzt(), grund, vorher: vorher, nachher: nachher)
        return alt
    }

    public func protokoll(fassung sha256: String?, limit: Int) async throws -> [Protokolleintrag] {
        let gesucht = protokoll.filter { sha256 == nil || $0.festlegung.festlegung.fassung == sha256 }
        return Array(gesucht.reversed().prefix(max(0, limit)))
    }

    public func pflegestand() async throws -> Pflegestand {
        let snapshot = aktuellerSnapshot()
        return Pflegestand(
            stand: snapshot.stand,
            dokumente: snapshot.fassungen.filter { !$0.istAbgeloest && !$0.istDoppel }.map { gespeichert in
                let sha256 = gespeichert.fassung.sha256
                let aufnahme = fassungen[sha256]?.aufnahme
                let wirksame = festlegungsliste(sha256).wirksame.map(\.festlegung.inhalt)
                return Pflegedokument(
                    gespeichert: gespeichert, beziehungen: aufnahme?.beziehungen ?? [],
                    fragliches: aufnahme?.erkennung.filter(\.istFraglich) ?? [],
                    festgelegt: Set(wirksame.map(\.gegenstand)),
                    geltung: wirksame.compactMap(\.geltungsfestlegung).first)
            }, dubletten: dublettenfestlegungen)
    }

    /// What is settled about pairs of files.
    var dublettenfestlegungen: Dublettenfestlegungen {
        Dublettenfestlegungen(festlegungen.filter { !widerrufene.contains($0.id) }.map(\.festlegung))
    }

    func festlegungsliste(_ sha256: String) -> Festlegungsliste {
        Festlegungsliste(festlegungen.filter { $0.festlegung.fassung == sha256 && !widerrufene.contains($0.id) })
    }

    /// Sets the values of a Fassung to what holds with all that is settled about it.
    func wendeFestlegungenAn(_ sha256: String) {
        guard let erkannt = erkannt(sha256) else { return }
        let wirksame = festlegungsliste(sha256).wirksame
        grundstaende[sha256] = wirksame.isEmpty ? nil : erkannt
        fassungen[sha256]?.aufnahme.setze(erkannt.mit(wirksame.map(\.festlegung)))
    }

    private func erkannt(_ sha256: String) -> Dokumentangaben? {
        grundstaende[sha256]
            ?? fassungen[sha256].map {
                Dokumentangaben(
                    vorschrift: $0.aufnahme.vorschrift, fassung: $0.aufnahme.fassung, felder: $0.aufnahme.erkennung,
                    beziehungen: $0.aufnahme.beziehungen)
            }
    }

    private func folge(_ festlegung: GespeicherteFestlegung) {
        wendeFestlegungenAn(festlegung.festlegung.fassung)
        if festlegung.festlegung.inhalt.beruehrtGeltung {
            geltungOffen = true
            berechneGeltung()
        } else {
            stand += 1
        }
    }

    private func schreibe(
        _ schritt: Protokolleintrag.Schritt, _ festlegung: GespeicherteFestlegung, _ akteur: Akteur,
        _ zeitpunkt: String, _ grund: String?, vorher: String, nachher: String
    ) {
        protokoll.append(
            Protokolleintrag(
                nummer: Int64(protokoll.count) + 1, schritt: schritt, festlegung: festlegung, akteur: akteur,
                zeitpunkt: zeitpunkt, grund: grund, vorher: vorher, nachher: nachher))
    }
}

extension Aufnahme {
    /// Takes over the values that hold; the passages follow the names.
    mutating func setze(_ angaben: Dokumentangaben) {
        passagen = passagen.map { $0.umbenannt(von: vorschrift, zu: angaben.vorschrift) }
        vorschrift = angaben.vorschrift
        fassung.bekanntAb = angaben.bekanntAb
        fassung.geltungsangaben = angaben.geltungsangaben
        erkennung = angaben.felder
        beziehungen = angaben.beziehungen
    }
}

extension Festlegung.Inhalt {
    /// What it settles about the spans of force; nil if it is about something else.
    public var geltungsfestlegung: Geltungsfestlegung? {
        if case .geltung(let geltung) = self { geltung } else { nil }
    }
}
