// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen

/// The documents of the check list, each with what decrees in force say of it and what a person has found.
struct Unterlagenansicht: Sendable {
    struct Regel: Sendable {
        /// „muss“
        let verbindlichkeit: String
        let text: String
        let bindung: String?
        let wortlaut: String
        let beleg: Belegverweis
    }

    struct Norm: Sendable {
        let name: String
        let href: String?
    }

    struct Wahl: Sendable {
        let id: String
        let wert: String
        let name: String
        let istGewaehlt: Bool
    }

    struct Formular: Sendable {
        let verborgen: [Formularfeld]
        let schnell: [Wahl]
        let wahl: [Wahl]
        let norm: String
        let anmerkung: String
        let istOffen: Bool
        let fehler: String?
    }

    struct Zeile: Sendable {
        let id: String
        let name: String
        /// „bedingt“; nil for what is always needed.
        let stand: String?
        let bedingung: Bedingungsansicht?
        let alternativen: String?
        let normen: [Norm]
        let regeln: [Regel]
        let setzung: Setzungsansicht?
        /// Only decrees ask for it; a proposal of the program.
        let nurErlasse: Bool
        /// Nobody asks for it any more.
        let istEntfallen: Bool
        let formular: Formular?
    }

    let stand: String
    let zeilen: [Zeile]
    /// „Keine Unterlage passt zu …“
    let leer: String?
    let fehlende: Int

    init(_ bogen: Pruefbogen, ort: Vorgangsort) {
        let vorgang = ort.vorgang
        let suche = ort.anfrage["suche"]
        let alle = bogen.unterlagen + vorgang.entfallene(bogen)
        fehlende = vorgang.unterlagen.values.count { $0.status.istFehlend }
        let offen = alle.count { $0.einschlaegig != .nein && vorgang.unterlagen[$0.kennung] == nil }
        stand = "\(offen) offen, \(fehlende) fehlen"
        zeilen = alle.enumerated().filter { Innensuche.trifft(suche, $1) }.map { index, unterlage in
            Zeile(
                unterlage, id: "unterlage-\(index + 1)", istEntfallen: index >= bogen.unterlagen.count, in: bogen,
                ort: ort)
        }
        leer =
            alle.isEmpty
            ? "Das Prüfschema und die geltenden Erlasse verlangen keine Unterlagen."
            : zeilen.isEmpty ? "Keine Unterlage passt zur Suche." : nil
    }

    /// Name of a form in `Vorgangsort`.
    static func formularname(_ kennung: String) -> String { "\(Vorgangsformular.unterlage.rawValue):\(kennung)" }
}

extension Unterlagenansicht.Zeile {
    init(
        _ bogen: Unterlagenbogen, id: String, istEntfallen: Bool, in alle: Pruefbogen, ort: Vorgangsort
    ) {
        self.id = id
        self.istEntfallen = istEntfallen
        name = Anzeigetext.sicher(bogen.name)
        stand = bogen.posten.flatMap { $0.stand == .erforderlich ? nil : $0.stand.anzeige }
        bedingung = Bedingungsansicht(
            bogen.posten?.bedingung, bogen.einschlaegig, felder: alle.schema.fakten, fakten: ort.vorgang.fakten)
        alternativen = Anzeigetext.optional((bogen.posten?.alternativen ?? []).joined(separator: ", "))
        normen = bogen.normen.map { befund in
            Unterlagenansicht.Norm(
                name: Anzeigetext.sicher(befund.norm.kanonisch),
                href: befund.belege.first.map { ort.anfrage.href($0.fundstelle.adresse) })
        }
        regeln = bogen.regeln.map { Unterlagenansicht.Regel($0, ort: ort) }
        setzung = Setzungsansicht(ort.vorgang.unterlagen[bogen.kennung])
        nurErlasse = bogen.posten == nil && !istEntfallen
        formular = ort.istBearbeitbar ? Unterlagenansicht.Formular(bogen, id: id, ort: ort) : nil
    }
}

extension Unterlagenansicht.Regel {
    init(_ regel: Unterlagenregel, ort: Vorgangsort) {
        verbindlichkeit = regel.verbindlichkeit.anzeige
        text = Anzeigetext.sicher(regel.unterlage.anzeige)
        bindung = regel.beleg.quelle.istVerbindlich ? nil : "hier nicht verbindlich"
        wortlaut = Anzeigetext.sicher(regel.beleg.fundstelle.zitat)
        beleg = Belegverweis(regel.beleg, anfrage: ort.anfrage)
    }
}

extension Unterlagenansicht.Formular {
    /// One click each; what needs a provision or a word has a form of its own.
    private static let einfache: [Unterlagenstatus] = [.vorhanden, .fehlt, .abgelaufen]

    init(_ bogen: Unterlagenbogen, id: String, ort: Vorgangsort) {
        let setzung = ort.vorgang.unterlagen[bogen.kennung]
        let eingabe = ort.eingabe(Unterlagenansicht.formularname(bogen.kennung))
        let gewaehlt = eingabe.map { Unterlagenstatus(rawValue: $0["status"]) } ?? setzung?.status
        func wahl(_ status: Unterlagenstatus) -> Unterlagenansicht.Wahl {
            Unterlagenansicht.Wahl(
                id: "\(id)-\(status.rawValue)", wert: status.rawValue, name: status.anzeige,
                istGewaehlt: status == gewaehlt)
        }
        verborgen =
            ort.verborgen(.unterlage, gezeigt: bogen.gezeigt)
            + [Formularfeld(name: "unterlage", wert: Anzeigetext.sicher(bogen.kennung))]
        schnell = Self.einfache.filter { $0 != setzung?.status }.map(wahl)
        self.wahl = (Self.einfache + [.entbehrlich, .offen]).map(wahl)
        norm = Pflegeeingabe.wert(eingabe, "norm", sonst: setzung?.norm ?? "")
        anmerkung = Pflegeeingabe.wert(eingabe, "anmerkung", sonst: setzung?.anmerkung ?? "")
        istOffen = eingabe != nil
        fehler = ort.fehler(Unterlagenansicht.formularname(bogen.kennung))
    }
}

extension Unterlage.Stand {
    /// As a reader sees it.
    fileprivate var anzeige: String {
        switch self {
        case .erforderlich: "erforderlich"
        case .bedingt: "bedingt"
        case .alternativ: "eine von mehreren"
        case .entbehrlich: "in der Regel entbehrlich"
        }
    }
}

extension Vorgang {
    /// What a person has set and neither the schema nor a decree in force asks for any more.
    func entfallene(_ bogen: Pruefbogen) -> [Unterlagenbogen] {
        let bekannte = Set(bogen.unterlagen.map(\.kennung))
        return unterlagen.filter { !bekannte.contains($0.key) }.sorted { $0.value.name < $1.value.name }.map {
            Unterlagenbogen(
                kennung: $0.key, name: $0.value.name, posten: nil, einschlaegig: .ja, normen: [], regeln: [])
        }
    }
}
