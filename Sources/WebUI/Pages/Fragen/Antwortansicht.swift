// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Norms
import Retrieval

/// An answer: statements by Rang, each beside its sources.
struct Antwortansicht: Sendable {
    let frageart: String
    /// „vollständig“ or „teilweise“
    let status: String
    let istTeilweise: Bool
    let herstellung: String
    let istEntwurf: Bool
    let umfang: String
    let stichtag: String
    let gruppen: [Ranggruppe]
    /// Up to two notes stand above the answer; more would push it off the screen.
    let hinweise: [String]
    /// More than two notes stand below the answer, with a link to them above.
    let vieleHinweise: Hinweisliste?
    let quellen: [Quellenzeile]
    let verworfen: Verworfenansicht?
    let adresse: String
    /// A day that the question speaks of.
    let vorschlag: Stichtagvorschlag?
    /// Sources that say different things.
    let tafel: Tafelansicht?
    let warum: Warumansicht

    /// - Parameter marke: set if what people say about statements is taken in.
    init(
        _ bericht: BerichteteAntwort, gespraech: Gespraech, frage: String, anfrage: Anfrage, marke: String? = nil
    ) {
        let antwort = bericht.antwort
        frageart = antwort.frageart.anzeige
        status = antwort.status == .teilweise ? "teilweise beantwortet" : "vollständig"
        istTeilweise = antwort.status == .teilweise
        istEntwurf = antwort.modell != nil
        herstellung =
            antwort.modell.map { "Entwurf eines Sprachmodells (\(Anzeigetext.sicher($0)))" }
            ?? "Auszug ohne Sprachmodell"
        stichtag = antwort.stichtag.deutsch
        let paare = Aussagenpaar.paare(antwort.aussagen, anfrage: anfrage)
            .mitRueckmeldung(antwort, anfrage: anfrage, marke: marke)
        gruppen = Ranggruppe.gruppen(paare)
        let alleHinweise = antwort.hinweise.map(Anzeigetext.sicher)
        hinweise = alleHinweise.count > 2 ? [] : alleHinweise
        vieleHinweise = alleHinweise.count > 2 ? Hinweisliste(hinweise: alleHinweise) : nil
        let hits = antwort.aussagen.flatMap(\.belege)
        quellen = Quellenzeile.zeilen(hits, tafelHref: anfrage.href)
        umfang = Self.umfang(aussagen: paare.count, quellen: quellen.count)
        verworfen = Verworfenansicht(antwort.verworfen, anfrage: anfrage)
        adresse =
            gespraech.fragen.reduce(Adresse("/fragen").mit("frage", frage)) { $0.mit("zuvor", $1) }
            .mit("stichtag", antwort.stichtag.iso).text
        vorschlag = Stichtagvorschlag(antwort, frage: frage, gespraech: gespraech)
        tafel = bericht.tafel.map { Tafelansicht($0, anfrage: anfrage) }
        warum = Warumansicht(bericht)
    }

    private static func umfang(aussagen: Int, quellen: Int) -> String {
        let links = aussagen == 1 ? "1 Aussage" : "\(aussagen) Aussagen"
        return "\(links) aus \(quellen == 1 ? "1 Vorschrift" : "\(quellen) Vorschriften")"
    }
}

/// The same question as of a day that it speaks of.
struct Stichtagvorschlag: Sendable {
    let tag: String
    let href: String

    init?(_ antwort: Antwort, frage: String, gespraech: Gespraech) {
        guard let vorgeschlagen = antwort.vorgeschlagenerStichtag else { return nil }
        tag = vorgeschlagen.deutsch
        href =
            gespraech.fragen.reduce(Adresse("/fragen").mit("frage", frage)) { $0.mit("zuvor", $1) }
            .mit("stichtag", vorgeschlagen.iso).text
    }
}

/// Notes on an answer under a heading of their own.
struct Hinweisliste: Sendable {
    let anzahl: Int
    let hinweise: [String]

    init(hinweise: [String]) {
        self.hinweise = hinweise
        anzahl = hinweise.count
    }
}

/// Statements from sources of one Rang.
struct Ranggruppe: Sendable {
    let rang: String
    let paare: [Aussagenpaar]

    /// Consecutive statements of one Rang together, in the order of the answer.
    static func gruppen(_ paare: [Aussagenpaar]) -> [Ranggruppe] {
        var result: [Ranggruppe] = []
        for paar in paare {
            if let letzte = result.last, letzte.rang == paar.rang {
                result[result.count - 1] = Ranggruppe(rang: letzte.rang, paare: letzte.paare + [paar])
            } else {
                result.append(Ranggruppe(rang: paar.rang, paare: [paar]))
            }
        }
        return result
    }
}

/// A statement and its sources, always side by side.
struct Aussagenpaar: Sendable {
    let nummer: Int
    let text: String
    let rang: String
    /// Set unless the statement is the extract's quote.
    let pruefstand: String?
    let belege: [Belegansicht]
    var rueckmeldung: Rueckmeldungsformular?

    static func paare(_ aussagen: [Aussage], anfrage: Anfrage) -> [Aussagenpaar] {
        var nummern: [Fundstelle: Int] = [:]
        return aussagen.enumerated().map { index, aussage in
            let belege = aussage.belege.map { hit in
                let bekannt = nummern[hit.fundstelle]
                let nummer = bekannt ?? nummern.count + 1
                nummern[hit.fundstelle] = nummer
                return Belegansicht(hit, nummer: nummer, istErstnennung: bekannt == nil, anfrage: anfrage)
            }
            return Aussagenpaar(
                nummer: index + 1, text: Anzeigetext.sicher(aussage.text),
                rang: aussage.belege.first?.vorschrift.rangbezeichnung ?? "Ohne Beleg",
                pruefstand: pruefstand(aussage), belege: belege)
        }
    }

    private static func pruefstand(_ aussage: Aussage) -> String? {
        if aussage.belege.isEmpty { return "nicht belegt" }
        return switch (aussage.pruefstand, aussage.istEntwurf) {
        case (.woertlich, false): nil
        case (.woertlich, true): "Entwurf, wörtlich belegt"
        case (.sinngemaess, false): "sinngemäß belegt"
        case (.sinngemaess, true): "Entwurf, sinngemäß belegt"
        case (.nichtBelegt, _): "nicht belegt"
        }
    }
}

/// A Vorschrift that the answer rests on, in the table that sets the sources side by side.
struct Quellenzeile: Sendable {
    let name: String
    let titel: String
    let rang: String
    let normgeber: String
    let verbindlich: String
    let geltung: Geltungsansicht
    let href: String

    static func zeilen(_ hits: [Hit], tafelHref: (String) -> String) -> [Quellenzeile] {
        var gesehen: Set<String> = []
        return hits.filter { gesehen.insert($0.fassung.sha256).inserted }.map { hit in
            Quellenzeile(
                name: Anzeigetext.sicher(hit.vorschrift.kurz), titel: Anzeigetext.sicher(hit.vorschrift.titel),
                rang: hit.vorschrift.rangbezeichnung, normgeber: Anzeigetext.sicher(hit.vorschrift.normgeber),
                verbindlich: hit.vorschrift.rang.istVerbindlich
                    ? "ja" : hit.vorschrift.rang == .unbekannt ? "ungeklärt" : "nein",
                geltung: Geltungsansicht(hit.geltung),
                href: tafelHref("/vorschriften/\(Bestandstafel.slug(hit.vorschrift.kennung))"))
        }
    }
}
