// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// One line of a Prüfschema that names provisions: a point, its exception, an Unterlage, a duration or what binds it.
public struct Schemaeintrag: Sendable, Hashable {
    /// `punkte[2]`
    public var pfad: Schemapfad
    /// „Prüfpunkt zulassung“
    public var eintrag: String
    /// When the line matters; nil: always.
    public var bedingung: Bedingung?
    public var normen: [Normzitat]
}

extension Pruefschema {
    /// All lines that name provisions, in the order of the file.
    public var eintraege: [Schemaeintrag] {
        let dauerpfad = Schemapfad.schema.schluessel("dauer")
        let punktzeilen = punkte.enumerated().flatMap { nummer, punkt in
            punkt.eintraege(Schemapfad.schema.element("punkte", nummer))
        }
        let unterlagenzeilen = unterlagen.enumerated().map { nummer, posten in
            Schemaeintrag(
                pfad: .schema.element("unterlagen", nummer), eintrag: Schemabereich.unterlage.eintrag(posten.kennung),
                bedingung: posten.bedingung, normen: posten.normen)
        }
        let angaben = (dauer?.angaben ?? []).enumerated().map { nummer, angabe in
            Schemaeintrag(
                pfad: dauerpfad.element("angaben", nummer),
                eintrag: Schemabereich.dauer.eintrag("Angabe \(nummer + 1)"),
                bedingung: angabe.bedingung, normen: angabe.normen)
        }
        let bindungen = (dauer?.bindungen ?? []).enumerated().map { nummer, bindung in
            Schemaeintrag(
                pfad: dauerpfad.element("bindungen", nummer),
                eintrag: Schemabereich.dauer.eintrag("Bindung \(nummer + 1)"), bedingung: bindung.bedingung,
                normen: bindung.normen)
        }
        return punktzeilen + unterlagenzeilen + angaben + bindungen
    }
}

extension Pruefpunkt {
    fileprivate func eintraege(_ pfad: Schemapfad) -> [Schemaeintrag] {
        let eintrag = Schemabereich.punkt.eintrag(kennung)
        let eigener = Schemaeintrag(pfad: pfad, eintrag: eintrag, bedingung: bedingung, normen: normen)
        return [eigener]
            + ausnahmen.enumerated().map { nummer, ausnahme in
                Schemaeintrag(
                    pfad: pfad.element("ausnahmen", nummer), eintrag: eintrag, bedingung: nil, normen: ausnahme.normen)
            }
    }
}
