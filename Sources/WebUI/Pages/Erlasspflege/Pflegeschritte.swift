// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Reads a step of a person out of a form.
struct Pflegeschritte {
    let eingabe: Pflegeeingabe
    /// The document that the form is about
    let akte: Pflegeakte
    /// The question it answers, if it was asked from one
    let fall: Klaerungsfall?
    /// What the texts alone say about the spans of the document
    let nachTexten: [Zeitraum]
    /// Documents that a relation may mean, by sha256
    let vorschrift: (String) -> Vorschrift?

    /// Names of the buttons
    enum Knopf: String {
        case uebernehmen, ablehnen, nie, behalten, erledigen, widerrufen
    }

    /// - Throws: `Pflegefehler` if the form names no step or its values are none.
    func schritt() throws(Pflegefehler) -> Pflegeschritt {
        guard let knopf = Knopf(rawValue: eingabe["schritt"]) else {
            throw Pflegefehler("Dieser Schritt ist hier nicht möglich. Bitte die Seite neu laden.")
        }
        switch knopf {
        case .widerrufen: return try widerruf()
        case .erledigen: return try erledigung()
        case .uebernehmen, .ablehnen, .nie, .behalten: break
        }
        switch Pflegeziel(eingabe["ziel"]) {
        case .feld(let feld, let eintrag): return try self.feld(feld, eintrag, knopf)
        case .beziehung(let schluessel): return try beziehung(schluessel, knopf)
        case .geltung: return .geltung(Geltungsfestlegung(aussage: try geltung(knopf), berechnet: nachTexten))
        case .dublette(let andere): return try dublette(andere, knopf)
        case nil: throw Pflegefehler("Worum es geht, ist nicht zu erkennen. Bitte die Seite neu laden.")
        }
    }

    private func widerruf() throws(Pflegefehler) -> Pflegeschritt {
        guard let id = Int64(eingabe["id"]) else { throw Pflegefehler("Welcher Schritt gemeint ist, fehlt.") }
        return .widerrufe(FestlegungID(rawValue: id))
    }

    private func erledigung() throws(Pflegefehler) -> Pflegeschritt {
        guard let fall else { throw Pflegefehler("Diese Frage ist nicht mehr offen.") }
        if case .dublette(let andere) = fall.pflegeziel {
            return .dublette(Dublettenfestlegung(andere: andere, aussage: .beide))
        }
        return .erledige(frage: fall.schluessel)
    }

    /// Only what is asked: two documents of which nobody asked are not put together.
    private func dublette(_ andere: String, _ knopf: Knopf) throws(Pflegefehler) -> Pflegeschritt {
        guard fall?.pflegeziel == .dublette(andere) else {
            throw Pflegefehler("Diese Frage ist nicht mehr offen.")
        }
        return .dublette(Dublettenfestlegung(andere: andere, aussage: knopf == .ablehnen ? .andereGilt : .gilt))
    }

    private func feld(
        _ feld: Feldangabe.Feld, _ eintrag: String?, _ knopf: Knopf
    ) throws(Pflegefehler) -> Pflegeschritt {
        guard knopf == .uebernehmen else { return .feld(feld, eintrag: eintrag, eingabe: "") }
        guard !eingabe["wert"].isEmpty else {
            throw Pflegefehler(
                "\(feld.anzeige): Bitte einen Wert eingeben. Gibt es keinen, wählen Sie „Steht nicht im Dokument“.")
        }
        return .feld(feld, eintrag: eintrag, eingabe: eingabe["wert"])
    }

    private func beziehung(_ schluessel: String?, _ knopf: Knopf) throws(Pflegefehler) -> Pflegeschritt {
        let erkannt = akte.beziehungen.compactMap(\.erkannt).first {
            Pflegeziel.beziehung($0) == .beziehung(schluessel)
        }
        guard schluessel == nil || erkannt != nil else {
            throw Pflegefehler("Diese Beziehung gibt es nicht mehr. Bitte die Seite neu laden.")
        }
        guard knopf == .uebernehmen else {
            guard let erkannt else { throw Pflegefehler("Hier ist nichts abzulehnen.") }
            return .lehneAb(erkannt)
        }
        let neu = beziehungseingabe
        if let erkannt, neu == Beziehungseingabe(erkannt) {
            guard fall?.art != .zielMehrdeutig else {
                throw Pflegefehler("Bitte auswählen oder eingeben, welcher Erlass gemeint ist.")
            }
            return .bestaetige(erkannt)
        }
        return .berichtige(erkannt: erkannt, neu)
    }

    /// As typed; a document chosen from the candidates wins over what is typed.
    private var beziehungseingabe: Beziehungseingabe {
        let ziel = vorschrift(eingabe["kandidat"])
        return Beziehungseingabe(
            art: eingabe["beziehungsart"], aktenzeichen: ziel?.aktenzeichenNormalisiert ?? eingabe["aktenzeichen"],
            datum: ziel?.datum?.deutsch ?? eingabe["datum"], wirkungAb: eingabe["wirkung-ab"],
            neuBis: eingabe["neu-bis"])
    }

    private func geltung(_ knopf: Knopf) throws(Pflegefehler) -> Geltungsfestlegung.Aussage {
        switch knopf {
        case .ablehnen: return .unklar
        case .nie: return .nie
        case .behalten:
            guard let bisher = akte.geltung?.festlegung.inhalt.geltungsfestlegung else {
                throw Pflegefehler("Es ist noch nichts festgelegt, das bleiben könnte.")
            }
            return bisher.aussage
        case .uebernehmen, .erledigen, .widerrufen:
            let zeilen = (1...Geltungsfelder.groessteZahl).map { (eingabe["von\($0)"], eingabe["bis\($0)"]) }
            return .spannen(try Feldpruefung.spannen(zeilen))
        }
    }
}

extension Beziehungseingabe {
    /// A recognised relation as its form shows it.
    init(_ beziehung: Beziehung) {
        self.init(
            art: beziehung.art.rawValue, aktenzeichen: beziehung.zielAktenzeichen ?? "",
            datum: beziehung.zielDatum?.deutsch ?? "", wirkungAb: beziehung.wirkungAb?.deutsch ?? "",
            neuBis: beziehung.neuBis?.deutsch ?? "")
    }
}
