// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Norms
import Retrieval

/// The form below a statement: is it helpful, wrong, or does its source lack? Or below an answer that found nothing: is
/// there a source all the same, or is it right?
struct Rueckmeldungsformular: Sendable {
    struct Wahl: Sendable {
        let id: String
        let wert: String
        let name: String
        let istGewaehlt: Bool
    }

    /// Number of the statement in its answer; nil for an answer that found nothing.
    let nummer: Int?
    /// Begins the ids of the fields.
    let id: String
    let bezug: String
    let legende: String
    let hinweis: String
    let verborgen: [Formularfeld]
    let wahl: [Wahl]
    let anmerkung: String
    let maximaleLaenge = Rueckmeldungsinhalt.laengsteAnmerkung
    let istOffen: Bool
    /// It was just sent: thanks stand in its place.
    let istGesendet: Bool

    /// Field that tells that the answer found nothing, with its only value.
    static let ohneFundstelle = Formularfeld(name: "gegenstand", wert: "keineFundstelle")

    /// Names of the fields that tell which statement of which answer is meant; they come back with the form.
    static let felder = [
        "gegenstand", "nummer", "frage", "zuvor", "stichtag", "fassung", "abschnitt", "von", "bis", "aussage", "modell",
    ]

    /// The form as it stands below an answer; nil for a statement without a place.
    init?(
        _ aussage: Aussage, nummer: Int, antwort: Antwort, anfrage: Anfrage, marke: String, istGesendet: Bool
    ) {
        guard let fundstelle = aussage.belege.first?.fundstelle else { return nil }
        var werte = [("nummer", String(nummer))] + Self.frage(anfrage, antwort)
        werte += [
            ("fassung", fundstelle.fassung),
            ("abschnitt", String(fundstelle.abschnitt)), ("von", String(fundstelle.bereich.lowerBound)),
            ("bis", String(fundstelle.bereich.upperBound)),
        ]
        // The words of the source are read from the corpus again; only a text of its own has to be carried along.
        if aussage.istEntwurf || aussage.text != fundstelle.zitat { werte.append(("aussage", aussage.text)) }
        if aussage.istEntwurf { werte.append(("modell", antwort.modell ?? "unbekannt")) }
        self.init(
            nummer: nummer, werte: Self.gefuellt(werte), marke: marke, texte: .aussage(nummer),
            istGesendet: istGesendet)
    }

    /// The form below an answer that found nothing.
    init(ohneFundstelle antwort: Antwort, anfrage: Anfrage, marke: String) {
        self.init(
            nummer: nil, werte: [Self.ohneFundstelle] + Self.gefuellt(Self.frage(anfrage, antwort)), marke: marke,
            texte: .keineFundstelle,
            istGesendet: anfrage["rueckmeldung"] == RueckmeldungSeite.ohneFundstelle)
    }

    /// The form as it was sent, to be sent again.
    init(_ eingabe: Pflegeeingabe, marke: String) {
        let nummer =
            Self.istOhneFundstelle(eingabe) ? nil : Int(eingabe["nummer"]).map { min(max(1, $0), 999) } ?? 1
        self.init(
            nummer: nummer,
            werte: eingabe.felder.filter { Self.felder.contains($0.name) && !$0.wert.isEmpty },
            marke: marke, texte: nummer.map(Rueckmeldungstexte.aussage) ?? .keineFundstelle,
            gewaehlt: eingabe["urteil"], anmerkung: eingabe["anmerkung"], istOffen: true)
    }

    /// Whether what was sent is about an answer that found nothing.
    static func istOhneFundstelle(_ eingabe: Pflegeeingabe) -> Bool {
        eingabe[ohneFundstelle.name] == ohneFundstelle.wert
    }

    /// The question with what it leans on, and its Stichtag.
    private static func frage(_ anfrage: Anfrage, _ antwort: Antwort) -> [(String, String)] {
        [("frage", anfrage["frage"])] + Gespraech(anfrage).fragen.map { ("zuvor", $0) }
            + [("stichtag", antwort.stichtag.iso)]
    }

    private static func gefuellt(_ werte: [(String, String)]) -> [Formularfeld] {
        werte.filter { !$0.1.isEmpty }.map { Formularfeld(name: $0.0, wert: $0.1) }
    }

    private init(
        nummer: Int?, werte: [Formularfeld], marke: String, texte: Rueckmeldungstexte, gewaehlt: String = "",
        anmerkung: String = "", istOffen: Bool = false, istGesendet: Bool = false
    ) {
        let id = "rueckmeldung-\(nummer.map(String.init) ?? "ohne")"
        self.id = id
        self.nummer = nummer
        verborgen =
            [Formularfeld(name: Formularschutz.feld, wert: marke)]
            + werte.map { Formularfeld(name: $0.name, wert: Anzeigetext.sicher($0.wert)) }
        bezug = texte.bezug
        legende = texte.legende
        hinweis = texte.hinweis
        wahl = texte.wahl.map { urteil in
            Wahl(
                id: "\(id)-\(urteil.wert)", wert: urteil.wert, name: urteil.name,
                istGewaehlt: urteil.wert == gewaehlt)
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
