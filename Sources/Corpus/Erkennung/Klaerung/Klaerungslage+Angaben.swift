// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klaerungslage {
    /// Values that were not found or are doubtful.
    func angaben() -> [Klaerungsfall] {
        dokumente.flatMap { dokument in
            Self.angaben(dokument).map { Self.fall($0, dokument) }
        }
    }

    /// The doubtful values of a document, and what every decree must have but this one has not.
    static func angaben(_ dokument: Pflegedokument) -> [Feldangabe] {
        let fragliche = fragliche(dokument)
        let vorschrift = dokument.gespeichert.vorschrift
        var fehlende: [Feldangabe.Feld] = []
        if vorschrift.datum == nil { fehlende.append(.datum) }
        if vorschrift.aktenzeichen == nil { fehlende.append(.aktenzeichen) }
        if vorschrift.normgeber.isEmpty {
            fehlende.append(.normgeber)
        } else if vorschrift.rang == .unbekannt {
            fehlende.append(.rang)
        }
        return fragliche
            + fehlende.filter { feld in
                !fragliche.contains { $0.feld == feld } && !dokument.festgelegt.contains("feld:\(feld.rawValue)")
            }.map { Feldangabe(feld: $0, wert: "", sicherheit: 0) }
    }

    /// Each field once; a last day of force only where nothing asks for the spans as a whole.
    private static func fragliche(_ dokument: Pflegedokument) -> [Feldangabe] {
        let enden = Set(dokument.gespeichert.fassung.geltungsangaben.filter { $0.art == .inKraftBis }.map(\.tag))
        var gesehen: Set<Feldangabe.Feld> = []
        return dokument.fragliches.filter { angabe in
            switch angabe.feld {
            case .gueltigAb where dokument.geltung != nil: return false
            case .gueltigBis where dokument.geltung != nil || enden.count > 1: return false
            default: return angabe.feld.istListe || gesehen.insert(angabe.feld).inserted
            }
        }
    }

    private static func fall(_ angabe: Feldangabe, _ dokument: Pflegedokument) -> Klaerungsfall {
        let sha256 = dokument.gespeichert.fassung.sha256
        let fehlt = angabe.wert.isEmpty
        let frage = fehlt ? angabe.feld.nichtGefunden : angabe.feld.richtigGelesen
        let eintrag = angabe.feld.istListe ? "|\(angabe.wert)" : ""
        return Klaerungsfall(
            art: fehlt ? .angabeFehlt : .angabeUnsicher, fassung: sha256, gegenstand: .feld(angabe),
            satz: [frage, angabe.zweifel].compactMap(\.self).joined(separator: " "),
            wert: wert(angabe, dokument), gewissheit: angabe.gewissheit,
            belege: angabe.stelle.map { [.init(fassung: sha256, worte: $0.text, stelle: $0)] } ?? [],
            schluessel: "feld|\(angabe.feld.rawValue)\(eintrag)", gewicht: gewicht(angabe.feld))
    }

    /// The Aktenzeichen as printed, other values as their field shows them.
    private static func wert(_ angabe: Feldangabe, _ dokument: Pflegedokument) -> String {
        if angabe.feld == .aktenzeichen, !angabe.wert.isEmpty {
            return dokument.gespeichert.vorschrift.aktenzeichen ?? angabe.wert
        }
        return angabe.feld.anzeige(angabe.wert)
    }

    private static func gewicht(_ feld: Feldangabe.Feld) -> Int {
        switch feld {
        case .datum, .gueltigAb, .gueltigBis: 40
        case .aktenzeichen: 50
        case .normgeber, .land, .rang, .art: 70
        case .betreff, .hier: 100
        case .bezug, .ort, .anlage: 110
        }
    }
}

extension Feldangabe.Feld {
    /// „Ist das Datum richtig gelesen?“
    fileprivate var richtigGelesen: String { "Ist \(mitArtikel) richtig gelesen?" }

    /// „Das Datum ist nicht gefunden.“
    fileprivate var nichtGefunden: String {
        self == .rang
            ? "Der Rang ist ungeklärt: Bindet dieses Dokument die Behörde, und auf welcher Stufe?"
            : mitArtikel.prefix(1).uppercased() + mitArtikel.dropFirst() + " ist nicht gefunden."
    }

    private var mitArtikel: String {
        switch self {
        case .normgeber: "der Normgeber"
        case .land: "das Land"
        case .art: "die Art des Dokuments"
        case .rang: "der Rang"
        case .ort: "der Ort"
        case .datum: "das Datum"
        case .aktenzeichen: "das Aktenzeichen"
        case .betreff: "der Betreff"
        case .hier: "der Zusatz „hier“"
        case .bezug: "dieser Bezug"
        case .anlage: "diese Anlage"
        case .gueltigAb: "der erste Tag der Geltung"
        case .gueltigBis: "der letzte Tag der Geltung"
        }
    }
}
