// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework

/// Writes the blocks of a document as the body of a flat ODF file and collects the styles that they need besides.
struct Fodtkoerper {
    /// A paragraph style in a language, on a new page or not.
    private struct Auspraegung: Hashable {
        var stil: Absatzstil
        var sprache: String
        var neueSeite: Bool
    }

    /// Text width of the page in tenths of a millimetre.
    private static let breite = 1_650

    private let grundsprache: String
    private var sprachen: [String]
    private var brichtUm = false
    private var auspraegungen: [Auspraegung] = []
    private var tabellenstile = ""
    private var tabellen = 0
    private(set) var xml = ""

    init(sprache: String) {
        grundsprache = sprache
        sprachen = [sprache]
    }

    /// The styles that what was written names.
    var automatischeStile: String {
        auspraegungen.enumerated().map { nummer, eine in
            let umbruch = eine.neueSeite ? " fo:break-before=\"page\"" : ""
            return """
                <style:style style:name="P\(nummer + 1)" style:family="paragraph"                 style:parent-style-name="\(eine.stil.rawValue)"><style:paragraph-properties                 \(Fodtstile.richtung(eine.sprache))\(umbruch)/><style:text-properties                 \(Fodtstile.sprache(eine.sprache))/></style:style>

                """
        }.joined() + tabellenstile
    }

    mutating func schreibe(_ bloecke: [Schriftstueck.Block]) {
        for block in bloecke { schreibe(block) }
    }

    mutating func absatz(_ stil: Absatzstil, _ laeufe: [Schriftstueck.Lauf]) {
        let inhalt = laeufe.map(Self.lauf).joined()
        let name = name(stil)
        if let stufe = stil.gliederung {
            xml += "<text:h text:style-name=\"\(name)\" text:outline-level=\"\(stufe)\">\(inhalt)</text:h>\n"
        } else {
            xml += "<text:p text:style-name=\"\(name)\">\(inhalt)</text:p>\n"
        }
    }

    mutating func absatz(_ stil: Absatzstil, _ text: String) { absatz(stil, [.init(text)]) }

    private mutating func schreibe(_ block: Schriftstueck.Block) {
        switch block {
        case .ueberschrift(let text, let stufe): absatz(.ueberschrift(stufe), text)
        case .absatz(let laeufe): absatz(.text, laeufe)
        case .liste(let punkte, let nummeriert): liste(punkte, nummeriert)
        case .tabelle(let tabelle): self.tabelle(tabelle)
        case .zitat(let text, let quelle):
            absatz(.zitat, text)
            absatz(.quelle, quelle)
        case .fremdsprache(let sprache, let bloecke):
            sprachen.append(sprache)
            schreibe(bloecke)
            sprachen.removeLast()
        case .seitenumbruch: brichtUm = true
        }
    }

    private mutating func liste(_ punkte: [Schriftstueck.Listenpunkt], _ nummeriert: Bool) {
        xml += "<text:list text:style-name=\"\(nummeriert ? "Nummern" : "Punkte")\">"
        for punkt in punkte {
            xml += "<text:list-item>"
            absatz(.listenpunkt, punkt.laeufe)
            xml += "</text:list-item>"
        }
        xml += "</text:list>\n"
    }

    private mutating func tabelle(_ tabelle: Schriftstueck.Tabelle) {
        absatz(.beschriftung, tabelle.beschriftung)
        tabellen += 1
        let name = "Tabelle\(tabellen)"
        tabellenstil(name, tabelle)
        xml += "<table:table table:name=\"\(name)\" table:style-name=\"\(name)\">"
        for spalte in tabelle.kopf.indices { xml += "<table:table-column table:style-name=\"\(name).\(spalte)\"/>" }
        xml += "<table:table-header-rows>"
        zeile(tabelle.kopf, zelle: "Kopfzelle", .tabellenkopf)
        xml += "</table:table-header-rows>"
        for zeile in tabelle.zeilen { self.zeile(zeile, zelle: "Zelle", .tabellenzelle) }
        xml += "</table:table>\n"
    }

    private mutating func zeile(_ zellen: [String], zelle: String, _ stil: Absatzstil) {
        xml += "<table:table-row table:style-name=\"Zeile\">"
        for text in zellen {
            xml += "<table:table-cell table:style-name=\"\(zelle)\" office:value-type=\"string\">"
            absatz(stil, text)
            xml += "</table:table-cell>"
        }
        xml += "</table:table-row>"
    }

    private mutating func tabellenstil(_ name: String, _ tabelle: Schriftstueck.Tabelle) {
        let richtung = Schriftrichtung(sprache: sprachen.last ?? grundsprache) == .nachLinks ? "rl-tb" : "lr-tb"
        tabellenstile += """
            <style:style style:name="\(name)" style:family="table"><style:table-properties             style:width="\(Self.millimeter(Self.breite))" table:align="margins" fo:margin-bottom="3mm"             style:writing-mode="\(richtung)"/></style:style>

            """
        for (spalte, breite) in Spaltenbreiten.verteilt(Self.breite, tabelle).enumerated() {
            tabellenstile += """
                <style:style style:name="\(name).\(spalte)" style:family="table-column">                <style:table-column-properties style:column-width="\(Self.millimeter(breite))"/></style:style>

                """
        }
    }

    private static func millimeter(_ zehntel: Int) -> String { "\(zehntel / 10).\(zehntel % 10)mm" }

    private static func lauf(_ lauf: Schriftstueck.Lauf) -> String {
        let inhalt = ODFText.inhalt(lauf.text)
        return lauf.istFett ? "<text:span text:style-name=\"Strong_20_Emphasis\">\(inhalt)</text:span>" : inhalt
    }

    /// The name of a style as it is needed here: the common one, or one of its own.
    private mutating func name(_ stil: Absatzstil) -> String {
        let eine = Auspraegung(stil: stil, sprache: sprachen.last ?? grundsprache, neueSeite: brichtUm)
        brichtUm = false
        if eine.sprache == grundsprache, !eine.neueSeite { return stil.rawValue }
        if let bekannt = auspraegungen.firstIndex(of: eine) { return "P\(bekannt + 1)" }
        auspraegungen.append(eine)
        return "P\(auspraegungen.count)"
    }
}
