// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms

/// A question that leans on the one before it: „Und wie lange?“, „Und beim Ehegatten?“.
extension Query {
    /// Takes over what this question leaves open: its matter, or what kind of rule is asked for. A question that says
    /// both stands by itself.
    mutating func lehneAn(_ zuvor: Query, _ erkennung: Anliegenerkennung) {
        let ohneSache = !nenntSache(erkennung)
        if ohneSache { uebernimmSache(zuvor) }
        if art == .sonstige, regelungsarten.isEmpty, zuvor.art != .sonstige { uebernimmArt(zuvor) }
        if ohneSache || !uebernommen.isEmpty { zusammen = "\(zuvor.frage) \(frage)" }
    }

    /// A provision, a document or an Anliegen.
    private func nenntSache(_ erkennung: Anliegenerkennung) -> Bool {
        !aktenzeichen.isEmpty || zitate.contains { $0.zitat.zaehlung != .relativ }
            || anliegen.contains { !erkennung.alle[$0.anliegen].anliegen.istQuerschnitt }
    }

    private mutating func uebernimmSache(_ zuvor: Query) {
        anliegen =
            zuvor.anliegen
            + anliegen.filter { eigenes in
                !zuvor.anliegen.contains { $0.anliegen == eigenes.anliegen }
            }
        zitate += zuvor.zitate
        aktenzeichen += zuvor.aktenzeichen
        if zeitbezuege.isEmpty { zeitbezuege = zuvor.zeitbezuege }
        let bekannt = Set(begriffe.map(\.ganz))
        // Words that only ask for the kind of the question before ask for nothing here.
        begriffe += zuvor.begriffe.filter { $0.herkunft != .frageart && !bekannt.contains($0.ganz) }.map { begriff in
            var begriff = begriff
            begriff.istUebernommen = true
            return begriff
        }
        uebernommen.append("Sache")
    }

    private mutating func uebernimmArt(_ zuvor: Query) {
        art = zuvor.art
        artterme = zuvor.artterme
        regelungsarten = zuvor.regelungsarten
        let bekannt = Set(begriffe.map(\.ganz))
        begriffe += zuvor.begriffe.filter { $0.herkunft == .frageart && !bekannt.contains($0.ganz) }
        uebernommen.append("Gegenstand der Frage")
    }
}
