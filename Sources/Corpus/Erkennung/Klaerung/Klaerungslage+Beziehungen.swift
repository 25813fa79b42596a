// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Klaerungslage {
    /// Relations that are doubtful, and those whose target is not found. What a person confirmed is no question.
    func beziehungen() -> [Klaerungsfall] {
        unsichere() + ungeloeste()
    }

    private func unsichere() -> [Klaerungsfall] {
        dokumente.indices.flatMap { index in
            dokumente[index].beziehungen.filter(Self.istUnsicher).map { beziehung in
                fall(
                    .beziehungUnsicher, index, beziehung,
                    satz: "Ist diese Beziehung richtig gelesen?", gewissheit: .unsicher)
            }
        }
    }

    private static func istUnsicher(_ beziehung: Beziehung) -> Bool {
        beziehung.stand == .erkannt && beziehung.art != .bezug && beziehung.sicherheit < Feldangabe.schwelle
    }

    private func ungeloeste() -> [Klaerungsfall] {
        let offen = unaufgeloest.filter { $0.beziehung.stand == .erkannt && !Self.istUnsicher($0.beziehung) }
        guard !offen.isEmpty else { return [] }
        let suche = Zielsuche(dokumente.map(\.gespeichert.vorschrift))
        return offen.map { quelle, beziehung in
            let befund = suche.befund(beziehung, von: quelle)
            var fall = fall(
                befund.istMehrdeutig ? .zielMehrdeutig : .zielFehlt, quelle, beziehung, satz: befund.satz,
                gewissheit: Feldangabe.Gewissheit(sicherheit: beziehung.sicherheit))
            fall.kandidaten = befund.kandidaten.map(sha256)
            return fall
        }
    }

    private func fall(
        _ art: Klaerungsfall.Art, _ index: Int, _ beziehung: Beziehung, satz: String,
        gewissheit: Feldangabe.Gewissheit
    ) -> Klaerungsfall {
        Klaerungsfall(
            art: art, fassung: sha256(index), gegenstand: .beziehung(beziehung), satz: satz, wert: beziehung.anzeige,
            gewissheit: gewissheit,
            belege: beziehung.beleg.isEmpty ? [] : [.init(fassung: sha256(index), worte: beziehung.beleg)],
            schluessel: "beziehung|\(beziehung.schluessel)",
            gewicht: art == .zielFehlt ? 90 : Self.gewicht(beziehung.art))
    }

    /// What ends or prolongs force weighs most.
    private static func gewicht(_ art: Beziehung.Art) -> Int {
        switch art {
        case .hebtAuf, .ersetzt, .verlaengert, .hebtTeilweiseAuf: 20
        case .aendert, .ergaenzt: 60
        case .bezug: 110
        }
    }
}

/// Why a relation has no target: what is in the corpus that comes near.
struct Zielsuche {
    private let vorschriften: [Vorschrift]
    private var nachAktenzeichen: [String: [Int]] = [:]
    private var nachDatum: [Stichtag: [Int]] = [:]

    struct Befund {
        var istMehrdeutig: Bool
        var satz: String
        /// Indices of decrees that may be meant
        var kandidaten: [Int] = []
    }

    init(_ vorschriften: [Vorschrift]) {
        self.vorschriften = vorschriften
        for (index, vorschrift) in vorschriften.enumerated() {
            if let zeichen = vorschrift.aktenzeichenNormalisiert {
                nachAktenzeichen[zeichen, default: []].append(index)
            }
            if let datum = vorschrift.datum { nachDatum[datum, default: []].append(index) }
        }
    }

    func befund(_ beziehung: Beziehung, von quelle: Int) -> Befund {
        guard let zeichen = beziehung.zielAktenzeichen else { return befund(datum: beziehung.zielDatum, von: quelle) }
        let gleiche = andere(nachAktenzeichen[zeichen, default: []], als: quelle)
        if gleiche.isEmpty {
            let amTag = beziehung.zielDatum.map { andere(nachDatum[$0, default: []], als: quelle) } ?? []
            return Befund(
                istMehrdeutig: false, satz: "Das Aktenzeichen \(zeichen) ist nicht im Bestand." + hinweis(amTag),
                kandidaten: amTag)
        }
        guard let datum = beziehung.zielDatum else {
            guard gleiche.count > 1 else {
                return Befund(
                    istMehrdeutig: false,
                    satz: "Unter dem Aktenzeichen \(zeichen) liegt nur ein späterer Erlass vor.", kandidaten: gleiche)
            }
            return Befund(
                istMehrdeutig: true,
                satz: "Unter dem Aktenzeichen \(zeichen) liegen mehrere Erlasse. Welcher ist gemeint?",
                kandidaten: gleiche)
        }
        return Befund(
            istMehrdeutig: false,
            satz: "Unter dem Aktenzeichen \(zeichen) ist kein Erlass vom \(datum.deutsch) im Bestand, aber "
                + (gleiche.count == 1 ? "ein anderer." : "\(gleiche.count) andere."),
            kandidaten: gleiche)
    }

    private func befund(datum: Stichtag?, von quelle: Int) -> Befund {
        guard let datum else {
            return Befund(
                istMehrdeutig: false, satz: "Die Stelle nennt weder Aktenzeichen noch Datum des anderen Erlasses.")
        }
        let amTag = andere(nachDatum[datum, default: []], als: quelle)
        let eigene = amTag.filter { vorschriften[$0].normgeber == vorschriften[quelle].normgeber }
        if eigene.count > 1 {
            return Befund(
                istMehrdeutig: true, satz: "Vom \(datum.deutsch) liegen mehrere Erlasse vor. Welcher ist gemeint?",
                kandidaten: eigene)
        }
        return Befund(
            istMehrdeutig: false,
            satz: "Ein Erlass dieses Normgebers vom \(datum.deutsch) ist nicht im Bestand." + hinweis(amTag),
            kandidaten: amTag)
    }

    private func hinweis(_ kandidaten: [Int]) -> String {
        kandidaten.isEmpty ? "" : " Das Datum trägt ein anderer."
    }

    private func andere(_ indices: [Int], als quelle: Int) -> [Int] {
        indices.filter { $0 != quelle && vorschriften[$0].kennung != vorschriften[quelle].kennung }
    }
}
