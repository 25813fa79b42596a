// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// A Vorgang as the list of all shows it: kept beside the steps, so that thousands are listed without reading them.
public struct Vorgangszeile: Sendable, Hashable, Identifiable {
    public var id: VorgangID
    public var referenz: String
    public var schema: Schemaverweis
    public var stichtag: Stichtag
    public var eroeffnet: Zeitmarke
    /// When the last step was taken.
    public var geaendert: Zeitmarke
    public var schrittzahl: Int
    /// Points of the schema that matter, as far as is known, and that nobody has decided.
    public var offenePunkte: Int
    /// Unterlagen that a person found lacking or expired.
    public var fehlendeUnterlagen: Int
    /// The earliest Frist that still waits for something; nil if none does.
    public var frist: Stichtag?
    public var istAbgeschlossen: Bool

    public init(
        id: VorgangID, referenz: String, schema: Schemaverweis, stichtag: Stichtag, eroeffnet: Zeitmarke,
        geaendert: Zeitmarke, schrittzahl: Int, offenePunkte: Int, fehlendeUnterlagen: Int, frist: Stichtag?,
        istAbgeschlossen: Bool
    ) {
        self.id = id
        self.referenz = referenz
        self.schema = schema
        self.stichtag = stichtag
        self.eroeffnet = eroeffnet
        self.geaendert = geaendert
        self.schrittzahl = schrittzahl
        self.offenePunkte = offenePunkte
        self.fehlendeUnterlagen = fehlendeUnterlagen
        self.frist = frist
        self.istAbgeschlossen = istAbgeschlossen
    }

    /// The line of a Vorgang after its last step.
    public init(_ vorgang: Vorgang, schema: Pruefschema, geaendert: Zeitmarke) {
        self.init(
            id: vorgang.id, referenz: vorgang.referenz, schema: vorgang.schema, stichtag: vorgang.stichtag,
            eroeffnet: vorgang.eroeffnet, geaendert: geaendert, schrittzahl: vorgang.schrittzahl,
            offenePunkte: vorgang.offenePunkte(schema).count,
            fehlendeUnterlagen: vorgang.unterlagen.values.count { $0.status.istFehlend },
            frist: vorgang.naechsteFrist, istAbgeschlossen: vorgang.istAbgeschlossen)
    }
}

extension Vorgang {
    /// The points of the schema that nobody has decided, in its order; without those that the facts show not to matter.
    public func offenePunkte(_ schema: Pruefschema) -> [Pruefpunkt] {
        schema.punkte.filter { punkt in
            (punkte[punkt.kennung]?.status ?? .offen) == .offen
                && punkt.bedingung.wert(fakten, am: stichtag) != .nein
        }
    }
}
