// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Reads the markup that our templates make, to check what browsers silently repair.
struct HTMLPruefung {
    struct Element {
        let name: String
        let attribute: [String: String]
    }

    private(set) var elemente: [Element] = []
    /// What is wrong, one sentence each.
    private(set) var fehler: [String] = []
    /// Text of all elements, without the markup.
    private(set) var text = ""

    private static let ohneEnde: Set<String> = ["meta", "link", "input", "img", "br", "hr"]

    init(_ html: String) {
        var offen: [String] = []
        var rest = html[...]
        while let auf = rest.firstIndex(of: "<") {
            text += Self.entfernt(rest[..<auf])
            guard let zu = rest[auf...].firstIndex(of: ">") else {
                fehler.append("Ein „<“ wird nicht geschlossen.")
                return
            }
            lies(rest[rest.index(after: auf)..<zu], &offen)
            rest = rest[rest.index(after: zu)...]
        }
        if !offen.isEmpty { fehler.append("Nicht geschlossen: \(offen)") }
        pruefe()
    }

    private mutating func lies(_ tag: Substring, _ offen: inout [String]) {
        if tag.hasPrefix("!") { return }
        if tag.hasPrefix("/") {
            let name = String(tag.dropFirst())
            if offen.last == name {
                offen.removeLast()
            } else {
                fehler.append("</\(name)> schließt \(offen.last ?? "nichts")")
            }
            return
        }
        let element = Self.element(tag)
        elemente.append(element)
        if !tag.hasSuffix("/"), !Self.ohneEnde.contains(element.name) { offen.append(element.name) }
    }

    private static func element(_ tag: Substring) -> Element {
        let name = String(tag.prefix { !$0.isWhitespace && $0 != "/" })
        var attribute: [String: String] = [:]
        var rest = tag.dropFirst(name.count)
        while let anfang = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" }) {
            let schluessel = String(rest[anfang...].prefix { !$0.isWhitespace && $0 != "=" && $0 != "/" })
            rest = rest[anfang...].dropFirst(schluessel.count)
            var wert = ""
            if rest.first == "=" {
                let inhalt = rest.dropFirst(2)
                wert = String(inhalt.prefix { $0 != "\"" })
                rest = inhalt.dropFirst(wert.count + 1)
            }
            attribute[schluessel] = entfernt(wert[...])
        }
        return Element(name: name, attribute: attribute)
    }

    private mutating func pruefe() {
        let ids = elemente.compactMap { $0.attribute["id"] }
        let doppelte = Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys
        if !doppelte.isEmpty { fehler.append("ids mehrfach: \(doppelte.sorted())") }
        let h1 = elemente.count { $0.name == "h1" }
        if h1 != 1 { fehler.append("\(h1) Überschriften erster Ordnung") }
        pruefeUeberschriften()
        let felder = elemente.filter { ["input", "select", "textarea"].contains($0.name) }
        let beschriftet = Set(elemente.filter { $0.name == "label" }.compactMap { $0.attribute["for"] })
        for feld in felder where feld.attribute["type"] != "hidden" && !beschriftet.contains(feld.attribute["id"] ?? "")
        {
            fehler.append("Feld ohne Beschriftung: \(feld)")
        }
        for element in elemente {
            for (name, wert) in element.attribute {
                if name.hasPrefix("on") || name == "style" { fehler.append("\(name) an \(element.name)") }
                if ["href", "src", "action"].contains(name), !(wert.hasPrefix("/") || wert.hasPrefix("#")) {
                    fehler.append("Verweis nach außen: \(wert)")
                }
            }
        }
        for verweis in elemente.compactMap({ $0.attribute["href"] }) where verweis.hasPrefix("#") {
            if !ids.contains(String(verweis.dropFirst())) { fehler.append("Sprungziel fehlt: \(verweis)") }
        }
        for ziel in elemente.compactMap({ $0.attribute["form"] }) where !ids.contains(ziel) {
            fehler.append("Formular fehlt: \(ziel)")
        }
    }

    private mutating func pruefeUeberschriften() {
        var vorige = 1
        for element in elemente {
            guard element.name.count == 2, element.name.hasPrefix("h"), let ebene = Int(element.name.dropFirst()) else {
                continue
            }
            if ebene > vorige + 1 { fehler.append("h\(vorige) wird von h\(ebene) gefolgt") }
            vorige = ebene
        }
    }

    /// Addresses of our own pages that the page links to.
    var verweise: [String] {
        elemente.filter { ["a", "link", "script", "img"].contains($0.name) }
            .compactMap { $0.attribute["href"] ?? $0.attribute["src"] }.filter { $0.hasPrefix("/") }
    }

    func elemente(_ name: String, klasse: String) -> [Element] {
        elemente.filter {
            $0.name == name && ($0.attribute["class"] ?? "").split(separator: " ").contains(Substring(klasse))
        }
    }

    private static func entfernt(_ text: Substring) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(String(text)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
