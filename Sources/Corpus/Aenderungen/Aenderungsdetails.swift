// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a change means for whom: read from the texts when it is shown.
public struct Aenderungsdetails: Sendable, Hashable {
    /// Abschnitte that differ from the wording before, in reading order.
    public var abschnitte: [Abschnittsaenderung]
    /// Provisions that changed or that the text is about, the most important first.
    public var normen: [Verweis]
    public var anliegen: [Anliegen]

    public init(abschnitte: [Abschnittsaenderung] = [], normen: [Verweis] = [], anliegen: [Anliegen] = []) {
        self.abschnitte = abschnitte
        self.normen = normen
        self.anliegen = anliegen
    }
}

/// An Abschnitt that differs between two wordings.
public struct Abschnittsaenderung: Sendable, Hashable {
    public var art: Fassungsvergleich.Eintrag.Art
    /// As it is called now; as it was called if it is gone.
    public var bezeichnung: String
    /// As it was called, where that differs.
    public var alteBezeichnung: String?
    public var ueberschrift: String
    /// `Abschnitt.ordnung` in the new wording; nil if it is gone.
    public var ordnung: Int?

    public init(_ eintrag: Fassungsvergleich.Eintrag) {
        let gezeigt = eintrag.neu ?? eintrag.alt
        art = eintrag.art
        bezeichnung = gezeigt?.bezeichnung ?? ""
        alteBezeichnung = eintrag.bezeichnungen.count > 1 ? eintrag.alt?.bezeichnung : nil
        ueberschrift = gezeigt?.ueberschrift ?? ""
        ordnung = eintrag.neu?.ordnung
    }

    /// „§ 16b“, „Nr. 3“; words for a text without a Bezeichnung.
    public var name: String {
        if !bezeichnung.isEmpty { return bezeichnung }
        return ueberschrift.isEmpty ? "Eingangsteil" : ueberschrift
    }
}
