// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// A law as read from gii-norm XML: metadata and Abschnitte with their structure; passages are not cut yet.
public struct ReadLaw: Sendable, Hashable {
    /// `<jurabk>` („AufenthG 2004“), the identity of the law.
    public var jurabk: String
    /// `<amtabk>` („AufenthG“), the official abbreviation if there is one.
    public var amtabk: String?
    /// `<kurzue>` („Aufenthaltsgesetz“)
    public var kurztitel: String?
    /// `<langue>`, the full title.
    public var titel: String
    public var ausfertigung: Stichtag?
    /// `builddate`: the day the publisher made the file; not a date of force.
    public var erzeugt: Stichtag?
    /// `<standkommentar>` of standtyp Stand, Neuf …
    public var stand: [String]
    /// `<standkommentar>` of standtyp Hinweis: announced changes that are not worked in.
    public var hinweise: [String]
    public var abschnitte: [Abschnitt]

    public init(
        jurabk: String, amtabk: String?, kurztitel: String?, titel: String, ausfertigung: Stichtag?,
        erzeugt: Stichtag?, stand: [String], hinweise: [String], abschnitte: [Abschnitt]
    ) {
        self.jurabk = jurabk
        self.amtabk = amtabk
        self.kurztitel = kurztitel
        self.titel = titel
        self.ausfertigung = ausfertigung
        self.erzeugt = erzeugt
        self.stand = stand
        self.hinweise = hinweise
        self.abschnitte = abschnitte
    }
}
