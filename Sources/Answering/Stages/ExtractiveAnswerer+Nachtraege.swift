// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms
internal import Retrieval

/// A decree that was changed keeps its printed words; what changed them must stand beside them.
extension ExtractiveAnswerer {
    private static let aendernd: Set<Beziehung.Art> = [.aendert, .hebtTeilweiseAuf, .ergaenzt]

    /// The sentences with, after each that a later decree in force changes, the sentence that does so.
    func mitNachtraegen(_ einheiten: [Satzeinheit], stichtag: Stichtag) async throws -> [Satzeinheit] {
        var result: [Satzeinheit] = []
        for einheit in einheiten {
            result.append(einheit)
            for nachtrag in try await nachtraege(zu: einheit, stichtag: stichtag)
            where !(result + einheiten).contains(where: { Self.selbeStelle($0, nachtrag) }) {
                result.append(nachtrag)
            }
        }
        return result
    }

    private static func selbeStelle(_ a: Satzeinheit, _ b: Satzeinheit) -> Bool {
        a.hit.fassung.sha256 == b.hit.fassung.sha256 && a.abschnitt.ordnung == b.abschnitt.ordnung
            && a.bereich.overlaps(b.bereich)
    }

    private func nachtraege(zu einheit: Satzeinheit, stichtag: Stichtag) async throws -> [Satzeinheit] {
        let pfad = einheit.abschnitt.pfad(at: einheit.bereich.lowerBound)
        guard !einheit.hit.geltung.hinweise.isEmpty, let nummer = Abschnittsnennung(pfad: pfad) else { return [] }
        var result: [Satzeinheit] = []
        for fassung in try await aenderungen(von: einheit.hit, stichtag: stichtag) {
            for abschnitt in try await corpus.abschnitte(fassung: fassung.fassung.sha256) {
                for stueck in Satzgrenzen(abschnitt).saetze()
                where nummer.steht(in: abschnitt.text(in: stueck.bereich)) {
                    let nachtrag = try await self.einheit(stueck, abschnitt, fassung, zu: einheit, stichtag: stichtag)
                    if let nachtrag { result.append(nachtrag) }
                }
            }
        }
        return result
    }

    /// Decrees in force on the Stichtag that change the Vorschrift of the hit, as its Geltung says.
    private func aenderungen(von hit: Hit, stichtag: Stichtag) async throws -> [GespeicherteFassung] {
        var result: [GespeicherteFassung] = []
        for fassung in try await corpus.snapshot().fassungen where !fassung.istAbgeloest {
            guard hit.geltung.hinweise.contains(where: { $0.contains(fassung.vorschrift.kurz) }),
                fassung.geltung(am: stichtag).status == .inKraft
            else { continue }
            let aendert = try await corpus.beziehungen(fassung: fassung.fassung.sha256).contains { beziehung in
                Self.aendernd.contains(beziehung.art) && Self.meint(beziehung, hit.vorschrift)
            }
            if aendert { result.append(fassung) }
        }
        return result
    }

    private static func meint(_ beziehung: Beziehung, _ vorschrift: Vorschrift) -> Bool {
        if let ziel = beziehung.zielAktenzeichen { return ziel == vorschrift.aktenzeichenNormalisiert }
        return beziehung.zielDatum != nil && beziehung.zielDatum == vorschrift.datum
    }

    private func einheit(
        _ stueck: Satzgrenzen.Stueck, _ abschnitt: Abschnitt, _ fassung: GespeicherteFassung, zu einheit: Satzeinheit,
        stichtag: Stichtag
    ) async throws -> Satzeinheit? {
        let passagen = try await corpus.passagen(fassung: fassung.fassung.sha256, abschnitt: abschnitt.ordnung)
        guard let passage = passagen.first(where: { $0.passage.bereich.overlaps(stueck.bereich) }) else { return nil }
        let hit = Hit(
            rank: einheit.hit.rank, score: einheit.hit.score, id: passage.id, passage: passage.passage,
            vorschrift: fassung.vorschrift, fassung: fassung.fassung, geltung: fassung.geltung(am: stichtag),
            fundstelle: Fundstellenbau.fundstelle(
                in: abschnitt, bereich: stueck.bereich, fassung: fassung.fassung.sha256),
            explanation: Explanation("Ändert \(einheit.hit.fundstelle.pfad) \(einheit.hit.vorschrift.kurz)", 0))
        return Satzeinheit(
            hit: hit, abschnitt: abschnitt, bereich: stueck.bereich, nummer: 0, absatz: stueck.absatz,
            wert: einheit.wert, signal: einheit.signal, deckung: einheit.deckung, gefunden: einheit.gefunden)
    }
}
