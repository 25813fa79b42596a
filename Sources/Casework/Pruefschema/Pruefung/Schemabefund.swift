// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Something in a Prüfschema that has to be mended before it can be used.
public struct Schemabefund: Sendable, Hashable, CustomStringConvertible {
    public var pfad: Schemapfad
    /// The entry as a reader looks for it: „Prüfpunkt zulassung“.
    public var eintrag: String
    /// Line of the file, from 1; nil if the schema was not read from one.
    public var zeile: Int?
    /// What is wrong, a German sentence.
    public var was: String
    /// How to mend it, a German sentence.
    public var tun: String

    public init(pfad: Schemapfad, eintrag: String, zeile: Int? = nil, was: String, tun: String) {
        self.pfad = pfad
        self.eintrag = eintrag
        self.zeile = zeile
        self.was = was
        self.tun = tun
    }

    /// „Zeile 12, Prüfpunkt zulassung: Die Norm fehlt. Nennen Sie …“
    public var description: String { "\(ort): \(was) \(tun)" }

    /// „Zeile 12, Prüfpunkt zulassung“
    public var ort: String { [zeile.map { "Zeile \($0)" }, eintrag].compactMap(\.self).joined(separator: ", ") }
}

/// What reading a Prüfschema came to.
public struct Schemalesung: Sendable, Hashable {
    /// Nil if the text holds none.
    public var schema: Pruefschema?
    /// All that has to be mended, by line. Only without any is the schema fit for use.
    public var befunde: [Schemabefund]

    public init(schema: Pruefschema?, befunde: [Schemabefund]) {
        self.schema = schema
        self.befunde = befunde
    }

    /// The schema, if nothing has to be mended.
    public var verwendbar: Pruefschema? { befunde.isEmpty ? schema : nil }
}
