// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// What a person does in the Erlasspflege.
public enum Pflegeschritt: Sendable, Hashable {
    /// The value of a field, as typed; empty: the document states none. `eintrag` as in `Feldfestlegung`.
    case feld(Feldangabe.Feld, eintrag: String? = nil, eingabe: String)
    /// A recognised relation is right.
    case bestaetige(Beziehung)
    /// A recognised relation is as typed; without `erkannt` it is a further one.
    case berichtige(erkannt: Beziehung?, Beziehungseingabe)
    /// A recognised relation does not exist.
    case lehneAb(Beziehung)
    /// Spans of force.
    case geltung(Geltungsfestlegung)
    /// A question needs no answer.
    case erledige(frage: String)
    /// Which of two files with one Aktenzeichen and date speaks.
    case dublette(Dublettenfestlegung)
    /// A former step is taken back.
    case widerrufe(FestlegungID)
}

/// A relation as typed.
public struct Beziehungseingabe: Sendable, Hashable {
    public var art: String
    public var aktenzeichen: String
    public var datum: String
    public var wirkungAb: String
    public var neuBis: String

    public init(art: String, aktenzeichen: String, datum: String, wirkungAb: String = "", neuBis: String = "") {
        self.art = art
        self.aktenzeichen = aktenzeichen
        self.datum = datum
        self.wirkungAb = wirkungAb
        self.neuBis = neuBis
    }
}

/// The one place that every step of a person passes: it checks the step, knows who acts, and hands it to the store.
public struct Erlasspflege: Sendable {
    private let speicher: any Festlegungsspeicher
    public let pruefung: Feldpruefung
    private let rang: @Sendable (Vorschrift) -> Rang

    /// - Parameter rang: the rank that follows from Normgeber, Land and Art of a document.
    public init(
        speicher: any Festlegungsspeicher, pruefung: Feldpruefung, rang: @escaping @Sendable (Vorschrift) -> Rang
    ) {
        self.speicher = speicher
        self.pruefung = pruefung
        self.rang = rang
    }

    /// Takes a step.
    /// - Parameter fassung: sha256 of the document it is about.
    /// - Returns: what is settled now, or for a step taken back what was.
    /// - Throws: `Pflegefehler` if it is not to be settled so; else the store's errors.
    @discardableResult
    public func tue(
        _ schritt: Pflegeschritt, fassung: String, durch akteur: Akteur, grund: String? = nil
    ) async throws -> GespeicherteFestlegung {
        guard let erkannt = try await speicher.erkannteAngaben(fassung: fassung) else {
            throw Pflegefehler("Dieses Dokument ist nicht mehr im Bestand. Bitte die Seite neu laden.")
        }
        let grund = try Self.geprueft(grund: grund)
        if case .widerrufe(let id) = schritt {
            guard let alt = try await speicher.widerrufe(id, durch: akteur, grund: grund) else {
                throw Pflegefehler("Dieser Schritt ist schon zurückgenommen.")
            }
            return alt
        }
        let inhalt = try await inhalt(schritt, erkannt)
        return try await speicher.legeFest(inhalt, fassung: fassung, durch: akteur, grund: grund)
    }

    private static func geprueft(grund: String?) throws(Pflegefehler) -> String? {
        let text = Feldpruefung.geglaettet(grund ?? "")
        guard text.count <= Feldpruefung.laengsterText else {
            throw Pflegefehler(
                "Der Grund hat \(text.count) Zeichen; möglich sind \(Feldpruefung.laengsterText).")
        }
        return text.isEmpty ? nil : text
    }

    private func inhalt(_ schritt: Pflegeschritt, _ erkannt: Dokumentangaben) async throws -> Festlegung.Inhalt {
        switch schritt {
        case .feld(let feld, let eintrag, let eingabe): try await self.feld(feld, eintrag, eingabe, erkannt)
        case .bestaetige(let beziehung):
            .beziehung(Beziehungsfestlegung(erkannt: beziehung, gesetzt: Self.bestaetigt(beziehung)))
        case .berichtige(let beziehung, let eingabe):
            .beziehung(Beziehungsfestlegung(erkannt: beziehung, gesetzt: try Self.berichtigt(beziehung, eingabe)))
        case .lehneAb(let beziehung): .beziehung(Beziehungsfestlegung(erkannt: beziehung, gesetzt: nil))
        case .geltung(let geltung): .geltung(geltung)
        case .erledige(let frage): .erledigt(frage: frage)
        case .dublette(let dublette): try await self.dublette(dublette, erkannt)
        case .widerrufe: throw Pflegefehler("Ein Widerruf legt nichts fest.")
        }
    }

    private func dublette(
        _ dublette: Dublettenfestlegung, _ erkannt: Dokumentangaben
    ) async throws -> Festlegung.Inhalt {
        guard dublette.andere != erkannt.sha256,
            try await speicher.erkannteAngaben(fassung: dublette.andere) != nil
        else {
            throw Pflegefehler("Die andere Datei ist nicht mehr im Bestand. Bitte die Seite neu laden.")
        }
        return .dublette(dublette)
    }

    // MARK: Fields

    private func feld(
        _ feld: Feldangabe.Feld, _ eintrag: String?, _ eingabe: String, _ erkannt: Dokumentangaben
    ) async throws -> Festlegung.Inhalt {
        let leer = Feldpruefung.geglaettet(eingabe).isEmpty
        if leer, feld == .art || feld == .rang {
            throw Pflegefehler("\(feld.anzeige): Bitte einen Wert auswählen.")
        }
        var neu = Feldfestlegung(
            feld: feld, eintrag: eintrag, wert: leer ? "" : try pruefung.wert(eingabe, fuer: feld))
        let bisher = try await speicher.festlegungen(fassung: erkannt.sha256).map(\.festlegung)
        var angaben = erkannt.mit(bisher)
        try Self.pruefeReihenfolge(neu, angaben)
        if [.normgeber, .land, .art].contains(feld), !angaben.vorschrift.istGesetz {
            let entwurf = Festlegung(
                fassung: erkannt.sha256, inhalt: .feld(neu), akteur: Akteur(rolle: ""), zeitpunkt: "")
            angaben = angaben.mit([entwurf])
            neu.folgerang = rang(angaben.vorschrift)
        }
        return .feld(neu)
    }

    /// The last day of force does not lie before the first.
    private static func pruefeReihenfolge(
        _ feld: Feldfestlegung, _ angaben: Dokumentangaben
    ) throws(Pflegefehler) {
        guard feld.feld == .gueltigAb || feld.feld == .gueltigBis, let tag = Stichtag(iso: feld.wert) else { return }
        let anderes: Feldangabe.Feld = feld.feld == .gueltigAb ? .gueltigBis : .gueltigAb
        guard let anderer = angaben.wert(anderes).flatMap({ Stichtag(iso: $0) }) else { return }
        let (von, bis) = feld.feld == .gueltigAb ? (tag, anderer) : (anderer, tag)
        guard bis < von else { return }
        throw Pflegefehler(
            "Das Ende (\(bis.deutsch)) liegt vor dem Anfang (\(von.deutsch)). Bitte zuerst den anderen Tag berichtigen."
        )
    }

    // MARK: Relations

    private static func bestaetigt(_ beziehung: Beziehung) -> Beziehung {
        var neu = beziehung
        neu.stand = .bestaetigt
        neu.sicherheit = 1
        return neu
    }

    private static func berichtigt(
        _ beziehung: Beziehung?, _ eingabe: Beziehungseingabe
    ) throws(Pflegefehler) -> Beziehung {
        guard let art = Beziehung.Art(rawValue: eingabe.art) else {
            throw Pflegefehler("Bitte auswählen, was dieses Dokument mit dem anderen macht.")
        }
        func tag(_ text: String) throws(Pflegefehler) -> Stichtag? {
            Feldpruefung.geglaettet(text).isEmpty ? nil : try Feldpruefung.tag(text)
        }
        let zeichen = Feldpruefung.geglaettet(eingabe.aktenzeichen)
        var neu = beziehung ?? Beziehung(art: art, zielAktenzeichen: nil, zielDatum: nil, beleg: "")
        neu.art = art
        neu.zielAktenzeichen =
            zeichen.isEmpty ? nil : Aktenzeichen(gedruckt: try Feldpruefung.aktenzeichen(zeichen)).normalisiert
        neu.zielDatum = try tag(eingabe.datum)
        neu.wirkungAb = try tag(eingabe.wirkungAb)
        neu.neuBis = try tag(eingabe.neuBis)
        guard neu.zielAktenzeichen != nil || neu.zielDatum != nil else {
            throw Pflegefehler("Bitte Aktenzeichen oder Datum des anderen Erlasses eingeben.")
        }
        return bestaetigt(neu)
    }
}
