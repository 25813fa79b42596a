// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import DocumentTools
import Ingestion

/// Small laws of our own for the tests, one edge case each.
enum GiiMuster {
    static let kopf = """
        <norm><metadaten><jurabk>MusterG 2020</jurabk><amtabk>MusterG</amtabk>\
        <ausfertigung-datum manuell="ja">2020-05-04</ausfertigung-datum><kurzue>Mustergesetz</kurzue>\
        <langue>Gesetz über<BR/> das Muster<FnR ID="f1"/></langue>\
        <standangabe><standtyp>Neuf</standtyp>\
        <standkommentar>Neugefasst durch Bek. v. 1.1.2021 I 1;</standkommentar></standangabe>\
        <standangabe><standtyp>Stand</standtyp>\
        <standkommentar>zuletzt geändert durch G v. 2.2.2022 I 2</standkommentar></standangabe>\
        <standangabe><standtyp>Hinweis</standtyp>\
        <standkommentar>Änderung noch nicht berücksichtigt</standkommentar></standangabe>\
        </metadaten></norm>
        """

    /// A whole file with these norms after the head.
    static func datei(_ normen: String, vorspann: String = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>") -> [UInt8] {
        Array("\(vorspann)<dokumente builddate=\"20240103215524\">\(kopf)\(normen)</dokumente>".utf8)
    }

    /// A § with this content.
    static func paragraph(_ inhalt: String, enbez: String = "§ 1", titel: String = "Muster") -> String {
        """
        <norm><metadaten><jurabk>MusterG 2020</jurabk><enbez>\(enbez)</enbez><titel format="XML">\(titel)</titel>\
        </metadaten><textdaten><text format="XML"><Content>\(inhalt)</Content></text><fussnoten/></textdaten></norm>
        """
    }

    static func lies(_ normen: String) throws(Ablehnung) -> ReadLaw {
        try GiiLawReader(parser: LibXML2Parser()).read(datei(normen))
    }

    /// The one § of a law with this content.
    static func abschnitt(_ inhalt: String, enbez: String = "§ 1", titel: String = "Muster") throws -> Abschnitt {
        let law = try lies(paragraph(inhalt, enbez: enbez, titel: titel))
        guard let abschnitt = law.abschnitte.last else { throw Ablehnung(.ohneText, "Kein Abschnitt.") }
        return abschnitt
    }
}

extension Abschnitt {
    /// Paths of all parts with their text: `Abs. 1 Nr. 2: 2. zwei`.
    var teileMitText: [String] {
        teile.map { "\($0.pfad): \(text(in: $0.bereich))" }
    }

    var pfade: [String] { teile.map(\.pfad) }

    /// The text of the part with this path.
    func text(_ pfad: String) -> String? {
        teile.first { $0.pfad == pfad }.map { text(in: $0.bereich) }
    }
}
