// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What waits, what is being read, and what became of the last files.
struct Verlaufsansicht: Sendable {
    /// One sentence on the whole, also read out to those who do not see it.
    let lage: String
    /// Whether something is still to be done.
    let laeuft: Bool
    let tempo: String?
    let inArbeit: [Zeile]
    let wartend: [Zeile]
    /// „und 1.234 weitere“
    let weitere: String?
    let erledigt: [Zeile]
    let istLeer: Bool

    static let meisteWartende = 10
    static let meisteErledigte = 30

    struct Zeile: Sendable {
        let id: Int64
        let name: String
        /// Where it lies or came from.
        let herkunft: String
        let zeit: String
        let ergebnis: Ergebnisansicht?
        let hinweise: [String]
        let href: String?
        let wiederholenAction: String?
    }

    /// The state of the queue.
    static func lade(_ zugang: Eingangszugang) async throws -> Verlaufsansicht {
        let jetzt = zugang.jetzt()
        async let lage = zugang.korb.lage(um: jetzt)
        async let inArbeit = zugang.korb.posten(.init([.inArbeit], limit: 100))
        async let wartend = zugang.korb.posten(.init([.wartet, .wiederholen], limit: meisteWartende))
        async let erledigt = zugang.korb.posten(
            .init([.fertig, .abgelehnt], neuesteZuerst: true, limit: meisteErledigte))
        return try await Verlaufsansicht(
            lage: lage, inArbeit: inArbeit, wartend: wartend, erledigt: erledigt, jetzt: jetzt)
    }

    init(
        lage: Eingangslage, inArbeit: [Eingangsposten], wartend: [Eingangsposten], erledigt: [Eingangsposten],
        jetzt: Zeitmarke
    ) {
        self.lage = Self.satz(lage)
        laeuft = lage.offen > 0
        tempo = Self.tempo(lage, jetzt)
        self.inArbeit = inArbeit.map { Zeile($0, jetzt: jetzt) }
        self.wartend = wartend.map { Zeile($0, jetzt: jetzt) }
        self.erledigt = erledigt.map { Zeile($0, jetzt: jetzt) }
        let mehr = lage.wartet - wartend.count
        weitere = mehr > 0 ? "und \(Anzeigetext.zahl(mehr)) weitere" : nil
        istLeer = lage.offen == 0 && erledigt.isEmpty
    }

    private static func satz(_ lage: Eingangslage) -> String {
        func dateien(_ anzahl: Int) -> String { anzahl == 1 ? "1 Datei" : "\(Anzeigetext.zahl(anzahl)) Dateien" }
        switch (lage.inArbeit, lage.wartet) {
        case (0, 0): return "Es wartet nichts; alles ist gelesen."
        case (0, let wartet): return "\(dateien(wartet)) \(wartet == 1 ? "wartet" : "warten")."
        case (let arbeit, 0): return "\(dateien(arbeit)) \(arbeit == 1 ? "wird" : "werden") gelesen."
        case (let arbeit, let wartet):
            return "\(dateien(arbeit)) \(arbeit == 1 ? "wird" : "werden") gelesen, \(Anzeigetext.zahl(wartet)) "
                + "\(wartet == 1 ? "wartet" : "warten")."
        }
    }

    private static func tempo(_ lage: Eingangslage, _ jetzt: Zeitmarke) -> String? {
        guard lage.offen > 0, let proMinute = lage.proMinute(um: jetzt) else { return nil }
        let zahl = Int(proMinute.rounded())
        let rate = zahl < 1 ? "weniger als 1 Dokument je Minute" : "\(Anzeigetext.zahl(zahl)) Dokumente je Minute"
        return [rate, lage.restzeit(um: jetzt).map(Zeitanzeige.rest)].compactMap(\.self).joined(separator: " · ")
    }
}

extension Verlaufsansicht.Zeile {
    init(_ posten: Eingangsposten, jetzt: Zeitmarke) {
        id = posten.id
        name = Anzeigetext.sicher(posten.ort.datei)
        herkunft =
            switch posten.quelle {
            case .ordner, .kommandozeile: Anzeigetext.sicher(posten.ort.ordner)
            case .upload: "hochgeladen"
            }
        zeit = Zeitanzeige.kurz(posten.beendet ?? posten.begonnen ?? posten.eingegangen, jetzt: jetzt)
        ergebnis = Ergebnisansicht(posten)
        hinweise = Self.hinweise(posten).map(Anzeigetext.sicher)
        let einzige = posten.bilanz.flatMap { $0.dokumente == 1 ? $0.einzelne.first : nil }
        href = einzige.flatMap { $0.ausgang == .abgelehnt ? nil : "/f/\($0.sha256)/0" }
        wiederholenAction = posten.zustand == .abgelehnt ? "/eingang/\(posten.id)/wiederholen" : nil
    }

    private static let meisteHinweise = 4

    private static func hinweise(_ posten: Eingangsposten) -> [String] {
        if let grund = posten.grund { return [grund] }
        let alle = (posten.bilanz?.einzelne ?? []).flatMap { ergebnis in
            [ergebnis.grund, ergebnis.duplikatVon.map { "Gleicher Inhalt wie „\($0)“." }].compactMap(\.self)
                + ergebnis.hinweise
        }
        guard alle.count > meisteHinweise else { return alle }
        return alle.prefix(meisteHinweise - 1) + ["… und \(alle.count - meisteHinweise + 1) weitere im Aufnahmebuch."]
    }
}

/// The outcome of a file in a word, with a sign beside it.
struct Ergebnisansicht: Sendable {
    /// `gut`, `neutral` or `schlecht`: the shape and colour of the sign.
    let art: String
    let text: String

    init(art: String, text: String) {
        self.art = art
        self.text = text
    }

    init(_ ausgang: Aufnahmeergebnis.Ausgang) {
        switch ausgang {
        case .neu: self.init(art: "gut", text: "aufgenommen")
        case .ersetzt: self.init(art: "gut", text: "ersetzt den früheren Inhalt")
        case .unveraendert: self.init(art: "neutral", text: "schon bekannt")
        case .nachgelesen: self.init(art: "gut", text: "noch einmal gelesen")
        case .duplikat: self.init(art: "neutral", text: "doppelt")
        case .abgelehnt: self.init(art: "schlecht", text: "nicht aufgenommen")
        case .geloescht: self.init(art: "schlecht", text: "gelöscht")
        }
    }

    /// Nil while the file is not ended.
    init?(_ posten: Eingangsposten) {
        guard !posten.zustand.istOffen else { return nil }
        guard let bilanz = posten.bilanz, posten.zustand == .fertig else {
            self.init(.abgelehnt)
            return
        }
        let arten = Aufnahmeergebnis.Ausgang.allCases.filter { bilanz.anzahl($0) > 0 }
        if bilanz.dokumente == 1, let einzige = arten.first {
            self.init(einzige)
            return
        }
        let teile = arten.map { "\(Anzeigetext.zahl(bilanz.anzahl($0))) \(Self($0).text)" }
        self.init(art: bilanz.anzahl(.abgelehnt) > 0 ? "neutral" : "gut", text: teile.joined(separator: ", "))
    }
}
