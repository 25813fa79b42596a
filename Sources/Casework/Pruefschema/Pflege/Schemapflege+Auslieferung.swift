// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

extension Schemapflege {
    /// What taking over the shipped Prüfschemata came to.
    public struct Uebernahme: Sendable, Hashable {
        /// Versions to be put into the store.
        public var neue: [Schemawechsel]
        /// Shipped versions that stay aside, in German with the reason.
        public var hinweise: [String]
    }

    /// Takes shipped texts over as approved versions, so that a Vorgang keeps its version when a later release brings
    /// another. A number that the authority used itself keeps its own text; so does one whose shipped text has changed.
    /// - Parameter texte: texts that were read without findings; a text without approval stays aside
    public func uebernahme(_ texte: [String], um jetzt: Zeitmarke, in bestand: Schemabestand) -> Uebernahme {
        var uebernahme = Uebernahme(neue: [], hinweise: [])
        for text in texte {
            guard let fassung = ausgeliefert(text, um: jetzt) else {
                uebernahme.hinweise.append(
                    "Ein ausgeliefertes Prüfschema ist nicht freigegeben oder hat Mängel; es wird nicht verwendet.")
                continue
            }
            guard let vorhanden = bestand.fassung(fassung.verweis) else {
                uebernahme.neue.append(Schemawechsel(von: nil, zu: fassung))
                continue
            }
            if vorhanden.sha256 != fassung.sha256 {
                uebernahme.hinweise.append(
                    "Version \(fassung.verweis.version) von „\(fassung.verweis.kennung)“ gibt es schon mit anderem Inhalt "
                        + "(\(vorhanden.status.anzeige)). Die ausgelieferte wird nicht verwendet; vergleichen Sie beide."
                )
            }
        }
        return uebernahme
    }

    private func ausgeliefert(_ yaml: String, um jetzt: Zeitmarke) -> Schemafassung? {
        guard let schema = lies(yaml).verwendbar, let freigabe = schema.freigegeben else { return nil }
        func schritt(_ rolle: String) -> Schemafassung.Schritt {
            Schemafassung.Schritt(durch: Akteur(rolle: rolle), um: jetzt, bemerkung: "Mit dem Programm ausgeliefert")
        }
        return Schemafassung(
            verweis: schema.verweis, yaml: yaml, sha256: sha256(yaml), status: .freigegeben, istAusgeliefert: true,
            beitraege: [schritt(schema.verfasst)],
            freigabe: Schemafassung.Freigabeschritt(schritt: schritt(freigabe.rolle), am: freigabe.am))
    }
}
