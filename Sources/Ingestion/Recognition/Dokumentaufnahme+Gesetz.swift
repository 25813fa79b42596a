// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

extension Dokumentaufnahme {
    /// A law that came as running text: §§ as Abschnitte with Absatz, Satz, Nummer and Buchstabe.
    func gesetzAufnahme(
        _ gesetz: Gesetzestext, _ dokument: ReadDocument, name: String, sha256: String
    ) -> Aufnahme {
        let mitSeiten = dokument.seiten.contains { $0.breite > 0 }
        let abschnitte = gesetz.bauten.enumerated().map { ordnung, bau in
            var abschnitt = bau.abschnitt(ordnung: ordnung, mitSeiten: mitSeiten)
            abschnitt.istGliederung = abschnitt.text.isEmpty
            abschnitt.istWeggefallen = Self.istWeggefallen(abschnitt)
            abschnitt.teile = Absatzteile.teile(abschnitt.text)
            abschnitt.verweise = verweise(abschnitt.text)
            return abschnitt
        }
        let vorschrift = vorschrift(gesetz)
        let fassung = Fassung(
            sha256: sha256, datei: name, geltungsangaben: Geltungsleser.ende(einesGesetzes: Saetze.alle(abschnitte)),
            seiten: max(1, dokument.seiten.count), medientyp: dokument.format.medientyp,
            bildseiten: dokument.bildseiten)
        return Aufnahme(
            vorschrift: vorschrift, fassung: fassung, abschnitte: abschnitte,
            passagen: Segmentation.passagen(
                abschnitte: abschnitte.filter { !$0.istGliederung }, titel: kontext(vorschrift), kontext: ""),
            seiten: Wortkaesten.seiten(dokument, dokument.dokumentbloecke, gesetz.bauten), beziehungen: [],
            hinweise: dokument.hinweise + hinweise(gesetz))
    }

    private func kontext(_ vorschrift: Vorschrift) -> String {
        vorschrift.kurz == vorschrift.titel ? vorschrift.titel : "\(vorschrift.kurz) \(vorschrift.titel)"
    }

    private static func istWeggefallen(_ abschnitt: Abschnitt) -> Bool {
        let text = abschnitt.text.lowercased().trimmingZeichen()
        return ["weggefallen", "aufgehoben"].contains(text)
            || text.isEmpty
                && ["weggefallen", "aufgehoben"].contains(abschnitt.ueberschrift.lowercased().trimmingZeichen())
    }

    private func vorschrift(_ gesetz: Gesetzestext) -> Vorschrift {
        let kurz = gesetz.abkuerzung ?? gesetz.kurztitel ?? gesetz.titel
        return Vorschrift(
            kennung: "gesetz:\(kurz)", art: gesetz.art, kurz: kurz, auchGenannt: gesetz.kurztitel.map { [$0] } ?? [],
            titel: gesetz.titel, normgeber: gesetz.land.map { $0 == "Bund" ? "Bund" : "Land \($0)" } ?? "",
            land: gesetz.land,
            rang: rang(gesetz), datum: gesetz.datum)
    }

    private func rang(_ gesetz: Gesetzestext) -> Rang {
        switch gesetz.land {
        case "Bund": gesetz.art == .verordnung ? .rechtsverordnung : .bundesgesetz
        // The ladder has no rung of its own for a Land's statute: it stands below federal law, beside its regulations.
        case eigenesLand: .rechtsverordnung
        case nil: .unbekannt
        default: .ohneBindung
        }
    }

    private func hinweise(_ gesetz: Gesetzestext) -> [String] {
        gesetz.land == nil ? ["Der Text nennt weder Bund noch Land als Normgeber; der Rang ist ungeklärt."] : []
    }
}
