// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// All relations of a Vorschrift: as lists, and as a small drawing of the same.
struct Beziehungsansicht: Sendable {
    let graph: Beziehungsgraph?
    let ausgehend: [Beziehungszeile]
    let eingehend: [Beziehungszeile]

    /// Nil if there are none.
    init?(_ werk: Werk, netz: Beziehungsnetz, tafel: Bestandstafel, anfrage: Anfrage) {
        let eigene = Set(werk.fassungen.map(\.fassung.sha256))
        let von = werk.fassungen.flatMap { netz.ausgehend(von: $0.fassung.sha256) }
        // What one text says of two files of this work is one relation.
        var gesehen: Set<Beziehungsnetz.Kante> = []
        let auf = werk.fassungen.flatMap { netz.eingehend(auf: $0.fassung.sha256) }
            .filter { !eigene.contains($0.quelle) && gesehen.insert($0).inserted }
        guard !von.isEmpty || !auf.isEmpty else { return nil }
        ausgehend = Self.wichtigste(von).map { Beziehungszeile(ausgehend: $0, tafel: tafel, anfrage: anfrage) }
        eingehend = Self.wichtigste(auf).compactMap { Beziehungszeile(eingehend: $0, tafel: tafel, anfrage: anfrage) }
        graph = Beziehungsgraph(name: werk.vorschrift.kurz, eingehend: eingehend, ausgehend: ausgehend)
    }

    /// What acts comes before what is merely cited.
    private static func wichtigste(_ kanten: [Beziehungsnetz.Kante]) -> [Beziehungsnetz.Kante] {
        kanten.filter { $0.beziehung.art != .bezug } + kanten.filter { $0.beziehung.art == .bezug }
    }
}

/// A relation in words, with the text at its other end and the sentence that says so.
struct Beziehungszeile: Sendable {
    let art: Beziehung.Art
    let was: String
    let ziel: String
    /// Title of the text at the other end; nil where it is not in the corpus.
    let titel: String?
    let href: String?
    let beleg: String
    /// „Nr. 3.2 und 4“
    let stellen: String?
    let wortlaut: [Wortlautzeile]

    init(ausgehend kante: Beziehungsnetz.Kante, tafel: Bestandstafel, anfrage: Anfrage) {
        let beziehung = kante.beziehung
        let werk = Self.hauptwerk(kante.ziele, tafel)
        let datum = beziehung.zielDatum.map { "v. \($0.deutsch)" }
        let unbekannt = ["Erlass", datum, beziehung.zielAktenzeichen].compactMap(\.self).joined(separator: " ")
        self.init(beziehung, was: Beziehungswort.aktiv(beziehung), werk: werk, unbekannt: unbekannt, anfrage: anfrage)
    }

    /// Nil if the text that says so is gone.
    init?(eingehend kante: Beziehungsnetz.Kante, tafel: Bestandstafel, anfrage: Anfrage) {
        guard let werk = Self.hauptwerk([kante.quelle], tafel) else { return nil }
        self.init(
            kante.beziehung, was: Beziehungswort.passiv(kante.beziehung), werk: werk, unbekannt: "", anfrage: anfrage)
    }

    private init(_ beziehung: Beziehung, was: String, werk: Werk?, unbekannt: String, anfrage: Anfrage) {
        art = beziehung.art
        self.was = was
        ziel = Anzeigetext.sicher(werk?.vorschrift.kurz ?? unbekannt)
        titel = Anzeigetext.optional(werk?.vorschrift.titel)
        href = werk.map { anfrage.href($0.pfad) }
        beleg = Anzeigetext.sicher(beziehung.beleg)
        stellen = Anzeigetext.optional(Self.stellen(beziehung))
        wortlaut = beziehung.aenderungen.compactMap(Wortlautzeile.init)
    }

    private static func stellen(_ beziehung: Beziehung) -> String {
        beziehung.zielStellen.isEmpty ? "" : "Nr. " + beziehung.zielStellen.joined(separator: ", ")
    }

    /// The work that the files belong to; of a decree and its annexes the decree.
    private static func hauptwerk(_ fassungen: [String], _ tafel: Bestandstafel) -> Werk? {
        let werke = fassungen.compactMap { tafel.fassungen[$0] }.compactMap {
            tafel.werk(kennung: $0.vorschrift.kennung)
        }
        return werke.first { $0.vorschrift.art != .anlage } ?? werke.first
    }
}

/// Words of a section before and after a change.
struct Wortlautzeile: Sendable {
    let stelle: String?
    let alt: String?
    let neu: String?

    /// Nil if the change names no words.
    init?(_ aenderung: Wortlautaenderung) {
        guard aenderung.alt != nil || aenderung.neu != nil else { return nil }
        stelle = Anzeigetext.optional(aenderung.stelle.map { "Nr. \($0)" })
        alt = Anzeigetext.optional(aenderung.alt)
        neu = Anzeigetext.optional(aenderung.neu)
    }
}
