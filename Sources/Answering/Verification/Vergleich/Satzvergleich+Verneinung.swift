// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Regelungen

/// „nicht“, „kein“, „ohne“ and „nur“: what the source denies or restricts the statement must, and nothing else.
extension Satzvergleich {
    func verneinungen() -> [Pruefgrund] {
        vergleiche(.verneinung, fehlt: Pruefgrund.verneinungFehlt, hinzu: Pruefgrund.verneinungHinzu)
            + vergleiche(.einschraenkung, fehlt: Pruefgrund.einschraenkungFehlt, hinzu: Pruefgrund.einschraenkungHinzu)
            + verallgemeinerungen() + verknuepfungen()
    }

    private func vergleiche(
        _ art: Satzsprache.Zeichenart, fehlt: (String) -> Pruefgrund, hinzu: (String) -> Pruefgrund
    ) -> [Pruefgrund] {
        let hier = aussage.zeichen(art)
        let dort = quelle.zeichen(art)
        var gruende: [Pruefgrund] = []
        var offen = dort
        for zeichen in hier {
            let betroffen = aussage.umgebung(zeichen)
            if let stelle = offen.firstIndex(where: { passt(betroffen, quelle.umgebung($0)) }) {
                offen.remove(at: stelle)
            } else {
                gruende.append(hinzu(zeichen.wortlaut))
            }
        }
        for zeichen in offen where istVerlangt(zeichen, hier) { gruende.append(fehlt(zeichen.wortlaut)) }
        return gruende
    }

    /// Whether two signs concern the same: one of the words around them is the same.
    private func passt(_ eine: [Satzbild.Inhaltswort], _ andere: [Satzbild.Inhaltswort]) -> Bool {
        eine.isEmpty || andere.isEmpty || eine.contains { wort in andere.contains { wort.istGleich($0) } }
    }

    /// Whether the statement speaks of what the sign of the source concerns.
    private func istVerlangt(_ zeichen: Satzbild.Zeichen, _ hier: [Satzbild.Zeichen]) -> Bool {
        let umgebung = quelle.umgebung(zeichen)
        let sonst = quelle.inhalt.filter { wort in !umgebung.contains { $0.wort == wort.wort } }
        let eigene = umgebung.filter { wort in !sonst.contains { $0.istGleich(wort) } }
        let gesagt = eigene.contains { $0.steht(in: aussage.terme) }
        let allesGesagt = eigene.isEmpty && umgebung.allSatisfy { $0.steht(in: aussage.terme) }
        return gesagt || allesGesagt || hier.isEmpty && wiederholtQuelle
    }

    /// Whether the statement says most of what the sentence says.
    private var wiederholtQuelle: Bool {
        guard !quelle.inhalt.isEmpty else { return true }
        let gesagt = quelle.inhalt.filter { $0.steht(in: aussage.terme) }.count
        return Double(gesagt) >= parameter.wiederholung * Double(quelle.inhalt.count)
    }

    /// „Pass oder Ausweis“ is not „Pass und Ausweis“, nor the reverse.
    private func verknuepfungen() -> [Pruefgrund] {
        let (hier, dort) = (aussage.zeichen(.verknuepfung), quelle.zeichen(.verknuepfung))
        if let zeichen = hier.first { return dort.isEmpty ? [.verknuepfungHinzu(zeichen.wortlaut)] : [] }
        let fehlend = dort.first { zeichen in
            let davor = quelle.inhalt.last { $0.wort < zeichen.worte.lowerBound }
            let danach = quelle.inhalt.first { $0.wort >= zeichen.worte.upperBound }
            return [davor, danach].allSatisfy { $0?.steht(in: aussage.terme) ?? false }
        }
        return fehlend.map { [.verknuepfungFehlt($0.wortlaut)] } ?? []
    }

    /// „alle“, „immer“, „unverzüglich“ make a rule stricter than one that lacks them.
    private func verallgemeinerungen() -> [Pruefgrund] {
        let dort = Set(quelle.zeichen(.verallgemeinerung).map(\.gruppe))
        return aussage.zeichen(.verallgemeinerung).filter { !dort.contains($0.gruppe) }.map {
            .verallgemeinerung($0.wortlaut)
        }
    }
}

extension Satzbild {
    /// The words that a sign concerns: two behind it and one before it, in its clause.
    func umgebung(_ zeichen: Zeichen) -> [Inhaltswort] {
        let klausel = inhalt.filter { worte[$0.wort].klausel == zeichen.klausel }
        return Array(klausel.filter { $0.wort >= zeichen.worte.upperBound }.prefix(2))
            + klausel.filter { $0.wort < zeichen.worte.lowerBound }.suffix(1)
    }
}

extension Satzbild.Inhaltswort {
    /// Whether both are forms of one word or mean the same.
    func istGleich(_ anderes: Satzbild.Inhaltswort) -> Bool {
        ganz == anderes.ganz || verwandt.contains(anderes.ganz) || anderes.verwandt.contains(ganz)
            || verwandt.contains { anderes.verwandt.contains($0) }
    }
}
