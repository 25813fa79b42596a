// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework

/// Writes a document as flat ODF (.fodt): one XML file with real headings, lists, tables and languages, from which
/// LibreOffice makes all others. The same document gives the same bytes.
public enum Fodtschreiber: Sendable {
    /// UTF-8.
    public static func fodt(_ stueck: Schriftstueck) -> [UInt8] {
        var koerper = Fodtkoerper(sprache: stueck.sprache)
        if let kopf = stueck.kopf { schreibe(kopf, in: &koerper) }
        koerper.schreibe(stueck.bloecke)
        return Array(datei(stueck, koerper).utf8)
    }

    /// Lines for the address in the window of the envelope; the Angaben of the letterhead stand to their right.
    private static let anschriftzeilen = 6

    private static func schreibe(_ kopf: Briefkopf, in koerper: inout Fodtkoerper) {
        let zeile = kopf.anschrift.joined(separator: " · ")
        koerper.absatz(.behoerde, kopf.behoerde)
        koerper.absatz(.behoerdenzeile, zeile)
        koerper.absatz(.absenderzeile, "\(kopf.behoerde), \(zeile)")
        for nummer in 0..<max(anschriftzeilen, kopf.angaben.count) {
            let angabe = nummer < kopf.angaben.count ? kopf.angaben[nummer] : nil
            koerper.absatz(.anschriftfeld, angabe.map { "\t\($0.name):\t\($0.wert)" } ?? "")
        }
    }

    private static func datei(_ stueck: Schriftstueck, _ koerper: Fodtkoerper) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document \(namensraeume) office:version="1.3"         office:mimetype="application/vnd.oasis.opendocument.text">
        <office:meta><meta:generator>Fundstelle</meta:generator><dc:title>\(ODFText.wert(stueck.titel))</dc:title>        <dc:language>\(ODFText.wert(stueck.sprache))</dc:language></office:meta>
        <office:font-face-decls>\(Fodtstile.schriften)</office:font-face-decls>
        <office:styles>\(Fodtstile.benannte(sprache: stueck.sprache))</office:styles>
        <office:automatic-styles>\(Fodtstile.seite)
        \(koerper.automatischeStile)</office:automatic-styles>
        <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">        <style:footer>\(fuss([], stueck))</style:footer>        <style:footer-first>\(fuss(stueck.kopf?.fuss ?? [], stueck))</style:footer-first>        </style:master-page></office:master-styles>
        <office:body><office:text>
        \(koerper.xml)</office:text></office:body>
        </office:document>

        """
    }

    private static func fuss(_ zeilen: [String], _ stueck: Schriftstueck) -> String {
        let texte = (zeilen + [stueck.fusszeile].compactMap(\.self)).map(ODFText.inhalt)
        let zaehler =
            "Seite <text:page-number text:select-page=\"current\">1</text:page-number> von"
            + " <text:page-count>1</text:page-count>"
        return (texte + [zaehler]).map { "<text:p text:style-name=\"Footer\">\($0)</text:p>" }.joined()
    }

    private static let namensraeume = [
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
    ].sorted { $0.key < $1.key }.map { "xmlns:\($0.key)=\"\($0.value)\"" }.joined(separator: " ")
}
