// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen

/// The provisions of a list, and which of them the corpus does not hold as in force on the Stichtag.
struct Normfunde: Sendable {
    private let alle: Set<Normzitat>
    private let fehlende: Set<Normzitat>

    /// - Parameter befunde: what `Schemapruefung.normbefunde` found for the schema
    init(_ schema: Pruefschema, befunde: [Schemabefund]) {
        let orte = schema.eintraege.flatMap { eintrag in
            eintrag.normen.enumerated().map { (pfad: eintrag.pfad.element("normen", $0), norm: $1) }
        }
        let gemeint = Set(befunde.map(\.pfad))
        alle = Set(orte.map(\.norm))
        fehlende = Set(orte.filter { gemeint.contains($0.pfad) }.map(\.norm))
    }

    func fehlt(_ norm: Normzitat) -> Bool { fehlende.contains(norm) }

    var anzahl: Int { alle.count }
    var vorhandene: Int { alle.count - fehlende.count }
}

/// Makes the lines of a `Schemaansicht`.
struct Schemazeilenbau {
    let satz: Bedingungssatz
    /// Nil where nobody has looked into the corpus.
    let funde: Normfunde?
    let tafel: Bestandstafel
    let anfrage: Anfrage

    /// Words of a quote that are shown.
    private static let zitatlaenge = 240

    func punkt(_ punkt: Pruefpunkt, nummer: Int, nummern: [String: Int], bogen: Punktbogen?) -> Schemapunkt {
        Schemapunkt(
            nummer: nummer, frage: Anzeigetext.sicher(punkt.frage), verbindlichkeit: punkt.verbindlichkeit.anzeige,
            normen: normen(punkt.normen), bedingung: punkt.bedingung.map(satz.text),
            ausnahmen: punkt.ausnahmen.map {
                Schemapunkt.Ausnahme(text: Anzeigetext.sicher($0.text), normen: normen($0.normen))
            }, nach: punkt.nach.compactMap { nummern[$0] }.sorted(),
            belegfragen: punkt.belegfragen.map(Anzeigetext.sicher),
            stellen: bogen.map { Schemastellen($0.belege.map { stelle($0, wort: nil) }) })
    }

    func unterlage(_ posten: Unterlagenposten, regeln: [Unterlagenregel]?) -> Schemaunterlage {
        Schemaunterlage(
            name: Anzeigetext.sicher(posten.name), stand: posten.stand.wort, bedingung: posten.bedingung.map(satz.text),
            alternativen: Self.liste(posten.alternativen), auchGenannt: Self.liste(posten.auchGenannt),
            normen: normen(posten.normen), istNurErlass: false, stellen: regeln.map(stellen))
    }

    /// A document of the filled list: of the schema, or of decrees alone.
    func unterlage(_ bogen: Unterlagenbogen) -> Schemaunterlage {
        if let posten = bogen.posten { return unterlage(posten, regeln: bogen.regeln) }
        return Schemaunterlage(
            name: Anzeigetext.sicher(bogen.name), stand: "nur in Erlassen", bedingung: nil, alternativen: nil,
            auchGenannt: nil, normen: [], istNurErlass: true, stellen: stellen(bogen.regeln))
    }

    func dauer(_ regel: Dauerregel) -> [Schemadauer] {
        regel.angaben.map { angabe in
            Schemadauer(
                art: angabe.art.wort, text: Anzeigetext.sicher(angabe.zeit.wortlaut),
                bedingung: angabe.bedingung.map(satz.text), normen: normen(angabe.normen))
        }
            + regel.bindungen.map { bindung in
                let zuschlag = bindung.zuschlag.map { ", zuzüglich \($0.wortlaut)" } ?? ""
                return Schemadauer(
                    art: "längstens bis", text: Anzeigetext.sicher(bindung.bindung.wort + zuschlag),
                    bedingung: bindung.bedingung.map(satz.text), normen: normen(bindung.normen))
            }
    }

    private func normen(_ normen: [Normzitat]) -> [Normzeile] {
        normen.map { Normzeile($0, fehlt: funde?.fehlt($0) ?? false, tafel: tafel, anfrage: anfrage) }
    }

    private func stellen(_ regeln: [Unterlagenregel]) -> Schemastellen {
        Schemastellen(
            regeln.map { regel in
                let bedingung = regel.unterlage.bedingung.map { ", \($0)" } ?? ""
                return stelle(regel.beleg, wort: regel.unterlage.stand.wort + bedingung)
            })
    }

    private func stelle(_ beleg: Beleg, wort: String?) -> Schemastellen.Stelle {
        let verweis = Belegverweis(beleg, anfrage: anfrage)
        return Schemastellen.Stelle(
            name: verweis.name, href: verweis.href,
            zitat: Anzeigetext.sicher(Anzeigetext.gekuerzt(beleg.fundstelle.zitat, laenge: Self.zitatlaenge)),
            wort: Anzeigetext.optional(wort), bindung: beleg.quelle.istVerbindlich ? nil : "hier nicht verbindlich")
    }

    private static func liste(_ namen: [String]) -> String? {
        Anzeigetext.optional(namen.joined(separator: ", "))
    }
}

extension Schemastellen {
    init(_ stellen: [Stelle]) {
        self.stellen = stellen
        anzahl =
            switch stellen.count {
            case 0: "keine Stelle in Erlassen"
            case 1: "1 Stelle in Erlassen"
            default: "\(Anzeigetext.zahl(stellen.count)) Stellen in Erlassen"
            }
    }
}

extension Unterlage.Stand {
    fileprivate var wort: String {
        switch self {
        case .erforderlich: "erforderlich"
        case .bedingt: "bedingt"
        case .alternativ: "eines genügt"
        case .entbehrlich: "entbehrlich"
        }
    }
}

extension Dauerwert.Art {
    fileprivate var wort: String {
        switch self {
        case .regel: "in der Regel"
        case .mindestens: "mindestens"
        case .hoechstens: "höchstens"
        case .gebunden: "längstens bis"
        }
    }
}

extension Dauerwert.Bindung {
    fileprivate var wort: String {
        switch self {
        case .pass: "zum Ablauf des Passes"
        case .vertrag: "zum Ende des Vertrags"
        case .ausbildung: "zum Ende der Ausbildung"
        case .programm: "zum Ende des Programms"
        case .titel: "zum Ablauf des Titels, von dem das Aufenthaltsrecht abgeleitet ist"
        }
    }
}
