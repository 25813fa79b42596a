// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import Norms

/// The one place that every step of a person in a Vorgang passes: it checks the step, knows who acts, when, and what he
/// saw, and hands it to the store, which writes it together with its entry in the Audit.
public struct Sachbearbeitung: Sendable {
    private let speicher: any Vorgangsspeicher
    private let ablage: any Vermerkablage
    private let umfeld: any Vorgangsumfeld
    private let jetzt: @Sendable () -> Zeitmarke

    public init(
        speicher: any Vorgangsspeicher, ablage: any Vermerkablage, umfeld: any Vorgangsumfeld,
        jetzt: @escaping @Sendable () -> Zeitmarke
    ) {
        self.speicher = speicher
        self.ablage = ablage
        self.umfeld = umfeld
        self.jetzt = jetzt
    }

    /// Takes a step.
    /// - Parameters:
    ///   - vorgang: nil only for `.eroeffnet`.
    ///   - erwartet: `Vorgang.schrittzahl` as the person saw it; nil only for `.eroeffnet`.
    ///   - gezeigt: the places that stood before the person's eyes.
    ///   - vermerk: what `.vermerk` releases, unless it lies in the store already.
    /// - Returns: the Vorgang after the step.
    /// - Throws: `Vorgangsfehler` if the step is not possible, `Ablagefehler` of the Vermerk; else the store's errors.
    @discardableResult
    public func tue(
        _ schritt: Vorgangsschritt, vorgang id: VorgangID?, erwartet: Int?, gezeigt: [Corpus.Fundstelle],
        durch akteur: Akteur, vermerk: Vermerkakte? = nil
    ) async throws -> Vorgang {
        try pruefePersonenbezug(schritt)
        let nummer = id == nil ? 1 : (erwartet ?? 0) + 1
        let eintrag = Schritteintrag(
            nummer: nummer, schritt: schritt, durch: akteur, um: jetzt(), gezeigt: gezeigt.ohneDoppelte,
            corpusstand: try await umfeld.corpusstand())
        guard let id else { return try await eroeffne(eintrag) }
        guard erwartet != nil else { throw Vorgangsfehler.ohneStand }
        return try await setzeFort(id, eintrag, vermerk)
    }

    /// Deletes a Vorgang with all that is kept of it. The Audit keeps that it was done, by whom and when.
    /// - Returns: false if there is none.
    public func loesche(vorgang id: VorgangID, durch akteur: Akteur) async throws -> Bool {
        try await speicher.loesche(vorgang: id, durch: akteur, um: jetzt())
    }

    private func eroeffne(_ eintrag: Schritteintrag) async throws -> Vorgang {
        var neu = try Vorgang(id: VorgangID(rawValue: 0), eroeffnung: eintrag)
        let schema = try await schema(neu.schema)
        guard schema.freigegeben != nil else { throw Vorgangsfehler.schemaNichtFreigegeben(schema.verweis) }
        let geltendes = try await umfeld.geltendesSchema(schema.kennung, am: neu.stichtag)
        guard geltendes?.verweis == schema.verweis else {
            throw Vorgangsfehler.schemaGiltNicht(name: schema.name, stichtag: neu.stichtag)
        }
        neu.id = try await speicher.haengeAn(
            Vorgangsnachtrag(
                vorgang: nil, eintrag: eintrag, zeile: Vorgangszeile(neu, schema: schema, geaendert: eintrag.um)))
        return neu
    }

    private func setzeFort(
        _ id: VorgangID, _ eintrag: Schritteintrag, _ vermerk: Vermerkakte?
    ) async throws -> Vorgang {
        guard let bisher = try await speicher.vorgang(id) else { throw Vorgangsfehler.unbekannterVorgang(id) }
        guard bisher.schrittzahl + 1 == eintrag.nummer else { throw Vorgangsfehler.inzwischenGeaendert }
        let neu = try bisher.nach(eintrag)
        let schema = try await schema(neu.schema)
        try await Schrittpruefung(schema: schema, vorgang: bisher, umfeld: umfeld).pruefe(eintrag.schritt)
        var freigabe: Vermerkakte?
        if case .vermerk(let sha256) = eintrag.schritt { freigabe = try await akte(vermerk, sha256, id) }
        _ = try await speicher.haengeAn(
            Vorgangsnachtrag(
                vorgang: id, eintrag: eintrag, zeile: Vorgangszeile(neu, schema: schema, geaendert: eintrag.um),
                vermerk: freigabe))
        return neu
    }

    private func schema(_ verweis: Schemaverweis) async throws -> Pruefschema {
        guard let schema = try await umfeld.schema(verweis) else { throw Vorgangsfehler.unbekanntesSchema(verweis) }
        return schema
    }

    /// The Vermerk of the step: handed in with it, or from the store; of this Vorgang.
    private func akte(_ vermerk: Vermerkakte?, _ sha256: String, _ id: VorgangID) async throws -> Vermerkakte {
        let akte: Vermerkakte?
        if let vermerk { akte = vermerk } else { akte = try await ablage.vermerk(sha256) }
        guard let akte, akte.sha256 == sha256, akte.vorgang == id else {
            throw Vorgangsfehler.unbekannterVermerk(sha256)
        }
        return akte
    }

    private func pruefePersonenbezug(_ schritt: Vorgangsschritt) throws(Vorgangsfehler) {
        for text in Vorgangstext.freie(schritt) {
            guard let grund = Personenschutz.befund(text.text) else { continue }
            throw .personenbezug(feld: text.feld, grund: grund)
        }
    }
}
