// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A place of the corpus as a Rückmeldung keeps it: it can be read, and looked up again, when the file is gone.
public struct Rueckmeldungsstelle: Sendable, Hashable, Codable {
    /// Where the words stand. Without words (an empty `zitat`) any place of the Abschnitt or the decree is meant.
    public var fundstelle: Fundstelle
    /// The file as it was handed in.
    public var datei: String
    /// Short name of the law; nil for a decree.
    public var gesetz: String?
    /// `§ 16b`, `Nr. 3.2`; empty for a text without numbered parts.
    public var bezeichnung: String
    /// As printed, for decrees.
    public var aktenzeichen: String?

    public init(
        fundstelle: Fundstelle, datei: String, gesetz: String? = nil, bezeichnung: String, aktenzeichen: String? = nil
    ) {
        self.fundstelle = fundstelle
        self.datei = datei
        self.gesetz = gesetz
        self.bezeichnung = bezeichnung
        self.aktenzeichen = aktenzeichen
    }

    /// A place in a wording that the corpus holds.
    public init(_ fundstelle: Fundstelle, in abschnitt: Abschnitt, von gespeichert: GespeicherteFassung) {
        let vorschrift = gespeichert.vorschrift
        self.init(
            fundstelle: fundstelle, datei: gespeichert.fassung.eingespielteDatei,
            gesetz: vorschrift.kennung.hasPrefix("gesetz:") ? vorschrift.kurz : nil,
            bezeichnung: abschnitt.bezeichnung, aktenzeichen: vorschrift.aktenzeichen)
    }
}
