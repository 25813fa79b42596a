// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Norms
import Retrieval

/// The form below a statement: is it helpful, wrong, or does its source lack?
struct Rueckmeldungsformular: Sendable {
    struct Wahl: Sendable {
        let id: String
        let wert: String
        let name: String
        let istGewaehlt: Bool
    }

    /// Number of the statement in its answer.
    let nummer: Int
    let verborgen: [Formularfeld]
    let wahl: [Wahl]
    let anmerkung: String
    let maximaleLaenge = Rueckmeldungsinhalt.laengsteAnmerkung
    let istOffen: Bool
    /// It was just sent: thanks stand in its place.
    let istGesendet: Bool

    /// Names of the fields that tell which statement of which answer is meant; they come back with the form.
    static let felder = [
        "nummer", "frage", "zuvor", "stichtag", "fassung", "abschnitt", "von", "bis", "aussage", "modell",
    ]

    /// The form as it stands below an answer; nil for a statement without a place.
    init?(
        _ aussage: Aussage, nummer: Int, antwort: Antwort, anfrage: Anfrage, marke: String, istGesendet: Bool
    ) {
        guard let fundstelle = aussage.belege.first?.fundstelle else { return nil }
        var werte = [("nummer", String(nummer)), ("frage", anfrage["frage"])]
        werte += Gespraech(anfrage).fragen.map { ("zuvor", $0) }
        werte += [
            ("stichtag", antwort.stichtag.iso), ("fassung", fundstelle.fassung),
            ("abschnitt", String(fundstelle.abschnitt)), ("von", String(fundstelle.bereich.lowerBound)),
            ("bis", String(fundstelle.bereich.upperBound)),
        ]
        // The words of the source are read from the corpus again; only a text of its own has to be carried along.
        if aussage.istEntwurf || aussage.text != fundstelle.zitat { werte.append(("aussage", aussage.text)) }
        if aussage.istEntwurf { werte.append(("modell", antwort.modell ?? "unbekannt")) }
        self.init(
            nummer: nummer, werte: werte.filter { !$0.1.isEmpty }.map { Formularfeld(name: $0.0, wert: $0.1) },
            marke: marke, istGesendet: istGesendet)
    }

    /// The form as it was sent, to be sent again.
    init(_ eingabe: Pflegeeingabe, marke: String) {
        self.init(
            nummer: Int(eingabe["nummer"]).map { min(max(1, $0), 999) } ?? 1,
            werte: eingabe.felder.filter { Self.felder.contains($0.name) && !$0.wert.isEmpty },
            marke: marke, gewaehlt: eingabe["urteil"], anmerkung: eingabe["anmerkung"], istOffen: true)
    }

    private init(
        nummer: Int, werte: [Formularfeld], marke: String, gewaehlt: String = "", anmerkung: String = "",
        istOffen: Bool = false, istGesendet: Bool = false
    ) {
        self.nummer = nummer
        verborgen =
            [Formularfeld(name: Formularschutz.feld, wert: marke)]
            + werte.map { Formularfeld(name: $0.name, wert: Anzeigetext.sicher($0.wert)) }
        wahl = Rueckmeldungsinhalt.Urteil.allCases.map { urteil in
            Wahl(
                id: "rueckmeldung-\(nummer)-\(urteil.rawValue)", wert: urteil.rawValue, name: urteil.anzeige,
                istGewaehlt: urteil.rawValue == gewaehlt)
        }
        self.anmerkung = Anzeigetext.sicher(anmerkung)
        self.istOffen = istOffen
        self.istGesendet = istGesendet
    }
}

extension [Aussagenpaar] {
    /// Each statement with its form.
    /// - Parameter marke: of `Formularschutz`; nil where nobody takes a Rückmeldung in.
    func mitRueckmeldung(_ antwort: Antwort, anfrage: Anfrage, marke: String?) -> [Aussagenpaar] {
        guard let marke else { return self }
        // A draft that is written anew may have fewer statements.
        let gesendet = Int(anfrage["rueckmeldung"]).map { Swift.min($0, count) }
        return zip(self, antwort.aussagen).map { paar, aussage in
            var paar = paar
            paar.rueckmeldung = Rueckmeldungsformular(
                aussage, nummer: paar.nummer, antwort: antwort, anfrage: anfrage, marke: marke,
                istGesendet: paar.nummer == gesendet)
            return paar
        }
    }
}
