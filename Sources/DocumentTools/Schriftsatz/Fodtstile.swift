// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework

/// Styles, page and foot of a document.
enum Fodtstile {
    /// Attributes that set the language of a text; both scripts are named, as a paragraph may hold either.
    static func sprache(_ bcp47: String) -> String {
        let teile = bcp47.split(separator: "-")
        let sprache = teile.first.map { ODFText.wert($0.lowercased()) } ?? "none"
        let land = teile.dropFirst().first { $0.count == 2 }.map { ODFText.wert($0.uppercased()) } ?? "none"
        let nachLinks = Schriftrichtung(sprache: bcp47) == .nachLinks
        let komplex = nachLinks ? (sprache, land) : ("none", "none")
        let westlich = nachLinks ? "" : "fo:language=\"\(sprache)\" fo:country=\"\(land)\" "
        return westlich
            + "style:language-complex=\"\(komplex.0)\" style:country-complex=\"\(komplex.1)\""
    }

    /// Attributes of a paragraph that is written in this direction.
    static func richtung(_ bcp47: String) -> String {
        // Word processors read „start“ as left, whatever the direction.
        Schriftrichtung(sprache: bcp47) == .nachLinks
            ? "style:writing-mode=\"rl-tb\" fo:text-align=\"end\"" : "style:writing-mode=\"lr-tb\""
    }

    static func benannte(sprache: String) -> String {
        let absaetze = Absatzstil.allCases.map { stil in
            let (eltern, absatz, text) = stil.eigenschaften
            let gliederung = stil.gliederung.map { " style:default-outline-level=\"\($0)\"" } ?? ""
            let tabs =
                stil == .anschriftfeld
                ? "<style:tab-stops><style:tab-stop style:position=\"-24mm\"/><style:tab-stop style:position=\"0mm\"/>"
                    + "</style:tab-stops>" : ""
            return """
                <style:style style:name="\(stil.rawValue)" style:display-name="\(stil.anzeigename)"                 style:family="paragraph" style:parent-style-name="\(eltern)"\(gliederung)>                <style:paragraph-properties \(absatz)>\(tabs)</style:paragraph-properties>                <style:text-properties \(text)/></style:style>
                """
        }
        return vorgabe(sprache) + absaetze.joined(separator: "\n") + listen
    }

    /// Liberation Sans holds Latin, Greek and Cyrillic, DejaVu Sans Arabic; both are free and in every Debian.
    static let schriften = """
        <style:font-face style:name="Text" svg:font-family="'Liberation Sans', Arial, 'DejaVu Sans'"         style:font-family-generic="swiss"/>
        <style:font-face style:name="Komplex" svg:font-family="'DejaVu Sans'" style:font-family-generic="swiss"/>
        """

    private static func vorgabe(_ bcp47: String) -> String {
        """
        <style:default-style style:family="paragraph">
        <style:paragraph-properties fo:orphans="2" fo:widows="2" style:writing-mode="lr-tb"/>
        <style:text-properties style:font-name="Text" style:font-name-complex="Komplex" fo:font-size="11pt"         style:font-size-complex="11pt" \(sprache(bcp47))/></style:default-style>
        <style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:line-height="112%"/>        </style:style>
        <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard">        <style:paragraph-properties fo:keep-with-next="always"/></style:style>
        <style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard"/>
        <style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text">        <style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>

        """
    }

    private static let listen = """

        <text:list-style style:name="Nummern"><text:list-level-style-number text:level="1" style:num-format="1"         style:num-suffix=".">\(einzug)</text:list-level-style-number></text:list-style>
        <text:list-style style:name="Punkte"><text:list-level-style-bullet text:level="1" text:bullet-char="•">        \(einzug)</text:list-level-style-bullet></text:list-style>
        """

    private static let einzug = """
        <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">        <style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="7mm"         fo:text-indent="-7mm" fo:margin-left="7mm"/></style:list-level-properties>
        """

    /// A4 with the margins of DIN 5008.
    static let seite = """
        <style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm"         fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="20mm" fo:margin-bottom="10mm"         fo:margin-left="25mm" fo:margin-right="20mm"/><style:footer-style><style:header-footer-properties         fo:min-height="8mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout>
        <style:style style:name="Zelle" style:family="table-cell"><style:table-cell-properties         fo:border="0.5pt solid #767676" fo:padding="1mm"/></style:style>
        <style:style style:name="Kopfzelle" style:family="table-cell"><style:table-cell-properties         fo:border="0.5pt solid #767676" fo:padding="1mm" fo:background-color="#eeeeee"/></style:style>
        <style:style style:name="Zeile" style:family="table-row"><style:table-row-properties         fo:keep-together="always"/></style:style>
        """
}
