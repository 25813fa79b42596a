// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Festlegung.Inhalt {
    /// What was settled, as a reader sees it: „12.02.2025“, „besteht nicht“.
    public var anzeige: String {
        switch self {
        case .feld(let feld):
            feld.wert.isEmpty ? "steht nicht im Dokument" : feld.feld.anzeige(feld.wert)
        case .beziehung(let beziehung): beziehung.gesetzt?.anzeige ?? "besteht nicht"
        case .geltung(let geltung): geltung.aussage.anzeige
        case .erledigt: "erledigt"
        case .dublette(let dublette): dublette.aussage.anzeige
        }
    }

    /// The same before anybody settled it, from what was recognised.
    func anzeige(erkannt: Dokumentangaben?) -> String {
        switch self {
        case .feld(let feld):
            let wert = feld.feld.istListe ? feld.eintrag : erkannt?.wert(feld.feld)
            return wert.nichtLeer.map { feld.feld.anzeige($0) } ?? "nicht gefunden"
        case .beziehung(let beziehung): return beziehung.erkannt?.anzeige ?? "nicht gefunden"
        case .geltung(let geltung): return "nach den Texten: " + geltung.berechnet.anzeige
        case .erledigt, .dublette: return "offen"
        }
    }

    /// Name of the thing: „Datum“, „Beziehung“.
    public var gegenstandAnzeige: String {
        switch self {
        case .feld(let feld): feld.feld.anzeige
        case .beziehung: "Beziehung"
        case .geltung: "Geltung"
        case .erledigt: "Frage"
        case .dublette: "Welcher Wortlaut gilt"
        }
    }
}

extension Dublettenfestlegung.Aussage {
    /// As a reader sees it.
    public var anzeige: String {
        switch self {
        case .gilt: "diese Datei ist die berichtigte"
        case .andereGilt: "die andere Datei ist die berichtigte"
        case .beide: "beide Dateien gelten"
        }
    }
}

extension Geltungsfestlegung.Aussage {
    public var anzeige: String {
        switch self {
        case .spannen(let spannen): spannen.anzeige
        case .nie: "galt nie"
        case .unklar: "unklar"
        }
    }
}
