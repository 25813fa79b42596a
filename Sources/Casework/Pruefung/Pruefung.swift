// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
public import Norms
import Regelungen

/// Fills a check list: the wording of its provisions on the Stichtag and what decrees in force add.
///
/// It proposes evidence and states no status. Each provision and each question is looked up once.
public struct Pruefung: Sendable {
    private let suche: any Belegsuche
    private let worte: Unterlagenworte
    private let rechner: Dauerrechner

    /// - Parameters:
    ///   - suche: what the sources in force say.
    ///   - worte: words that do not tell documents apart.
    ///   - feiertage: of the own Land.
    public init(suche: any Belegsuche, worte: Unterlagenworte, feiertage: Feiertage) {
        self.suche = suche
        self.worte = worte
        rechner = Dauerrechner(feiertage: feiertage)
    }

    /// How often it begins anew because the corpus changed under it.
    private static let meisteNeuanfaenge = 3

    /// - Throws: what the search throws.
    public func fuelle(_ schema: Pruefschema, am stichtag: Stichtag, fakten: Fakten) async throws -> Pruefbogen {
        var stand = try await suche.corpusstand()
        for _ in 0..<Self.meisteNeuanfaenge {
            let bogen = try await fuelle(schema, stichtag, fakten, stand: stand)
            let danach = try await suche.corpusstand()
            guard danach != stand else { return bogen }
            stand = danach
        }
        return try await fuelle(schema, stichtag, fakten, stand: stand)
    }

    private func fuelle(
        _ schema: Pruefschema, _ stichtag: Stichtag, _ fakten: Fakten, stand: Int64
    ) async throws -> Pruefbogen {
        async let gefundeneNormen = Normlese(suche: suche, stichtag: stichtag).lies(schema)
        async let gefundeneBelege = Beleglese(suche: suche, stichtag: stichtag).lies(schema, fakten: fakten)
        let regelungen = try await suche.regelungen(
            zu: schema.anliegen, arten: Set(Regelungsart.allCases), am: stichtag)
        let (normen, belege) = (try await gefundeneNormen, try await gefundeneBelege)
        let zuordnung = Unterlagenzuordnung(
            regelungen, abgleich: Unterlagenabgleich(worte: worte, posten: schema.unterlagen))
        let unterlagen = unterlagen(schema, zuordnung, normen, fakten, stichtag)
        return Pruefbogen(
            schema: schema, stichtag: stichtag, fakten: fakten, corpusstand: stand,
            punkte: schema.punkte.map { punkt in
                Punktbogen(
                    punkt: punkt, einschlaegig: punkt.bedingung.wert(fakten, am: stichtag),
                    normen: normen.befunde(punkt.normen), belege: belege.belege(zu: punkt))
            },
            unterlagen: unterlagen, weitere: Self.weitere(regelungen, schema),
            dauer: rechner.rechne(schema, belege: regelungen, fakten: fakten, am: stichtag),
            konflikte: Self.konflikte(regelungen, zuordnung, unterlagen),
            hinweise: Pruefhinweise(schema: schema, stichtag: stichtag).hinweise(normen, regelungen))
    }

    private func unterlagen(
        _ schema: Pruefschema, _ zuordnung: Unterlagenzuordnung, _ normen: Normlese.Ergebnis, _ fakten: Fakten,
        _ stichtag: Stichtag
    ) -> [Unterlagenbogen] {
        let gefragte = schema.unterlagen.map { posten in
            Unterlagenbogen(
                kennung: posten.kennung, name: posten.name, posten: posten,
                einschlaegig: posten.bedingung.wert(fakten, am: stichtag), normen: normen.befunde(posten.normen),
                regeln: (zuordnung.posten[posten.kennung] ?? []).map(\.unterlagenregel))
        }
        let eigene = zuordnung.eigene.map { eigene in
            Unterlagenbogen(
                kennung: eigene.kennung, name: eigene.name(worte), posten: nil, einschlaegig: eigene.einschlaegig,
                normen: [], regeln: eigene.zeilen.map(\.unterlagenregel))
        }
        return gefragte + eigene
    }

    /// All rules but those that stand elsewhere on the Bogen.
    private static func weitere(
        _ regelungen: [Regelungsbeleg], _ schema: Pruefschema
    ) -> [Regelungsart: [Regelungsbeleg]] {
        let uebrige = regelungen.filter { beleg in
            switch beleg.regelung.inhalt {
            case .unterlagen: false
            case .dauer: schema.dauer == nil
            case .nachforderung, .gebuehr, .ausnahme, .zustaendigkeit: true
            }
        }
        return Dictionary(grouping: uebrige, by: \.regelung.art)
    }

    private static func konflikte(
        _ regelungen: [Regelungsbeleg], _ zuordnung: Unterlagenzuordnung, _ unterlagen: [Unterlagenbogen]
    ) -> [Regelkonflikt] {
        let eigene = Dictionary(uniqueKeysWithValues: zuordnung.eigene.map { ($0.kennung, $0.zeilen) })
        let suche = Konfliktsuche()
        return suche.konflikte(regelungen)
            + unterlagen.compactMap { bogen in
                suche.konflikt(bogen.name, zuordnung.posten[bogen.kennung] ?? eigene[bogen.kennung] ?? [])
            }
    }
}
