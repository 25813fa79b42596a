// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Norms

/// `/f/<sha256>/<abschnitt>?von=&bis=`: a passage in its document. The address holds for ever.
struct FundstelleSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand

    /// Most places listed as citing this one.
    static let zitierende = 12
    /// Most places looked at for that; of a law with many wordings only one counts.
    static let gelesene = 400

    func register(on router: Router<BasicRequestContext>) {
        router.get("/f/:sha") { request, context in
            let tafel = try await bestand.aktuell()
            let fassung = try Fassungsadresse.fassung(context, in: tafel)
            let anfrage = Anfrage(request, heute: seiten.heute)
            return Response.redirect(to: anfrage.href("/f/\(fassung.fassung.sha256)/0"), type: .temporary)
        }
        router.get("/f/:sha/:abschnitt") { request, context in try await self.response(request, context) }
    }

    private func response(_ request: Request, _ context: some RequestContext) async throws -> Response {
        let anfrage = Anfrage(request, heute: seiten.heute)
        let tafel = try await bestand.aktuell()
        let fassung = try Fassungsadresse.fassung(context, in: tafel)
        let abschnitte = try await bestand.corpus.abschnitte(fassung: fassung.fassung.sha256)
        guard let ordnung = Fassungsadresse.zahl("abschnitt", context),
            let index = abschnitte.firstIndex(where: { $0.ordnung == ordnung })
        else {
            throw Seitenfehler.nichtGefunden(
                "Diesen Abschnitt gibt es in „\(Anzeigetext.sicher(fassung.vorschrift.kurz))“ nicht.")
        }
        let ort = Leseort(
            anfrage: anfrage, tafel: tafel, fassung: fassung, abschnitte: abschnitte, index: index,
            marke: Fassungsadresse.bereich(anfrage))
        let ansicht = FundstelleAnsicht(
            ort, register: seiten.dependencies.register, bild: try await bild(ort),
            zitierende: try await zitierende(ort))
        return try seiten.seite(
            ansicht, template: "fundstelle", titel: ansicht.zitierform, ort: .vorschriften, anfrage: anfrage)
    }

    /// The page picture with the boxes of the marked words; nil for formats without pages.
    private func bild(_ ort: Leseort) async throws -> Seitenbildansicht? {
        guard ort.fassung.fassung.medientyp == "application/pdf", let nummer = ort.seitennummer,
            let seite = try await bestand.corpus.seite(fassung: ort.sha, nummer: nummer)
        else { return nil }
        return Seitenbildansicht(seite, ort: ort)
    }

    /// Where this provision is cited: each place once, in the wording of the Stichtag.
    private func zitierende(_ ort: Leseort) async throws -> [Querverweis] {
        let verweis = Verweis(gesetz: ort.vorschrift.kurz, bezeichnung: ort.abschnitt.bezeichnung)
        guard !verweis.bezeichnung.isEmpty else { return [] }
        let stichtag = ort.anfrage.stichtag
        let orte = try await bestand.corpus.zitierende(verweis, limit: Self.gelesene)
        var result: [Querverweis] = []
        for stelle in orte where result.count < Self.zitierende {
            guard stelle.fassung != ort.sha || stelle.abschnitt != ort.abschnitt.ordnung,
                let fassung = ort.tafel.fassungen[stelle.fassung],
                let werk = ort.tafel.werk(kennung: fassung.vorschrift.kennung),
                werk.fassung(am: stichtag)?.fassung.sha256 == stelle.fassung,
                let abschnitt = try await bestand.corpus.abschnitt(fassung: stelle.fassung, ordnung: stelle.abschnitt)
            else { continue }
            result.append(Querverweis(fassung: fassung, abschnitt: abschnitt, anfrage: ort.anfrage))
        }
        return result
    }
}

/// Where the reader is: wording, Abschnitt, marked range.
struct Leseort: Sendable {
    let anfrage: Anfrage
    let tafel: Bestandstafel
    let fassung: GespeicherteFassung
    let abschnitte: [Abschnitt]
    let index: Int
    let marke: Range<Int>?

    var abschnitt: Abschnitt { abschnitte[index] }
    var vorschrift: Vorschrift { fassung.vorschrift }
    var sha: String { fassung.fassung.sha256 }
    var geltung: Geltung { fassung.geltung(am: anfrage.stichtag) }

    /// `§ 16b Abs. 2 Satz 1` for the marked range, else the whole Abschnitt.
    var pfad: String {
        marke.map { abschnitt.pfad(at: $0.lowerBound) } ?? abschnitt.bezeichnung
    }

    /// The page asked for, else the one on which the marked passage begins.
    var seitennummer: Int? {
        if let gewaehlt = Int(anfrage["seite"]), (1...max(1, fassung.fassung.seiten)).contains(gewaehlt) {
            return gewaehlt
        }
        return abschnitt.seite(at: marke?.lowerBound ?? 0)
    }

    func href(_ abschnitt: Abschnitt) -> String { anfrage.href("/f/\(sha)/\(abschnitt.ordnung)") }
}
