// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
internal import Norms
internal import Regelungen
internal import Yams

extension ShippedData {
    /// The text of a Prüfschema in the format of `pruefschema.schema.json`: the same for the same schema, and read again
    /// the same schema. What is as given in advance (`muss`, `erforderlich`, empty lists) is left out.
    /// - Throws: `ShippedDataError` if the schema holds what no text can say.
    public static func yaml(_ schema: Pruefschema) throws(ShippedDataError) -> String {
        do {
            return try Yams.serialize(
                node: schema.node, indent: 2, width: -1, allowUnicode: true, sortKeys: false)
        } catch {
            throw ShippedDataError(
                datei: schema.kennung, grund: "Das Prüfschema lässt sich nicht als YAML schreiben: \(error)")
        }
    }
}

/// Builds a mapping key by key; what is absent is left out.
private struct Kartenbau {
    private var paare: [(Node, Node)] = []

    mutating func setze(_ schluessel: String, _ node: Node?) {
        if let node { paare.append((text(schluessel), node)) }
    }

    mutating func setze(_ schluessel: String, _ wert: String?) { setze(schluessel, wert.map(text)) }

    mutating func setze(_ schluessel: String, texte: [String]) {
        if !texte.isEmpty { setze(schluessel, Node(texte.map(text), .implicit, .flow)) }
    }

    mutating func setze(_ schluessel: String, normen: [Normzitat]) { setze(schluessel, texte: normen.map(\.kanonisch)) }

    mutating func setze(_ schluessel: String, liste: [Node]) {
        if !liste.isEmpty { setze(schluessel, Node(liste)) }
    }

    func karte(_ style: Node.Mapping.Style = .block) -> Node { Node(paare, .implicit, style) }
}

/// A text, in quotes where YAML would take it for something else.
private func text(_ text: String) -> Node {
    let schlicht = Node(text)
    return schlicht.tag == Tag(.str) ? schlicht : Node(text, Tag(.str), .doubleQuoted)
}

private func karte(_ style: Node.Mapping.Style = .block, _ baue: (inout Kartenbau) -> Void) -> Node {
    var bau = Kartenbau()
    baue(&bau)
    return bau.karte(style)
}

extension Pruefschema {
    fileprivate var node: Node {
        karte { bau in
            bau.setze("kennung", kennung)
            bau.setze("anliegen", anliegen)
            bau.setze("name", name)
            bau.setze("version", Node(String(version), Tag(.int)))
            bau.setze("gueltig", gueltig.node)
            bau.setze("verfasst", verfasst)
            bau.setze("freigegeben", freigegeben?.node)
            bau.setze("quelle", quelle)
            bau.setze("fakten", liste: fakten.map(\.node))
            bau.setze("punkte", Node(punkte.map(\.node)))
            bau.setze("unterlagen", Node(unterlagen.map(\.node)))
            bau.setze("dauer", dauer?.node)
        }
    }
}

extension Zeitraum {
    fileprivate var node: Node {
        karte(.flow) { bau in
            bau.setze("von", von?.iso)
            bau.setze("bis", bis?.iso)
        }
    }
}

extension Freigabe {
    fileprivate var node: Node {
        karte(.flow) { bau in
            bau.setze("rolle", rolle)
            bau.setze("am", am.iso)
        }
    }
}

extension Faktfeld {
    fileprivate var node: Node {
        karte { bau in
            bau.setze("fakt", kennung)
            bau.setze("frage", frage)
            switch art {
            case .jaNein: bau.setze("art", Faktart.jaNein.rawValue)
            case .datum: bau.setze("art", Faktart.datum.rawValue)
            case .zahl(let einheit):
                bau.setze("art", Faktart.zahl.rawValue)
                bau.setze("einheit", einheit)
            case .auswahl(let werte):
                bau.setze("art", Faktart.auswahl.rawValue)
                bau.setze("werte", Node(werte.map { (text($0.wert), text($0.name)) }))
            }
        }
    }
}

extension Pruefpunkt {
    fileprivate var node: Node {
        karte { bau in
            bau.setze("punkt", kennung)
            bau.setze("frage", frage)
            bau.setze("normen", normen: normen)
            if verbindlichkeit != .muss { bau.setze("verbindlichkeit", verbindlichkeit.rawValue) }
            bau.setze("bedingung", bedingung?.text)
            bau.setze("ausnahmen", liste: ausnahmen.map(\.node))
            bau.setze("belegfragen", texte: belegfragen)
            bau.setze("nach", texte: nach)
        }
    }
}

extension Ausnahmehinweis {
    fileprivate var node: Node {
        karte { bau in
            bau.setze("text", text)
            bau.setze("normen", normen: normen)
        }
    }
}

extension Unterlagenposten {
    fileprivate var node: Node {
        karte { bau in
            bau.setze("unterlage", kennung)
            bau.setze("name", name)
            if stand != .erforderlich { bau.setze("stand", stand.rawValue) }
            bau.setze("bedingung", bedingung?.text)
            bau.setze("normen", normen: normen)
            bau.setze("alternativen", texte: alternativen)
            bau.setze("auchGenannt", texte: auchGenannt)
        }
    }
}

extension Dauerregel {
    fileprivate var node: Node {
        karte { bau in
            bau.setze("angaben", liste: angaben.map(\.node))
            bau.setze("bindungen", liste: bindungen.map(\.node))
        }
    }
}

extension Dauerangabe {
    fileprivate var node: Node {
        karte { bau in
            bau.setze("art", art.rawValue)
            bau.setze("zeit", zeit.angabe)
            bau.setze("normen", normen: normen)
            bau.setze("bedingung", bedingung?.text)
        }
    }
}

extension Dauerbindung {
    fileprivate var node: Node {
        karte { bau in
            bau.setze("an", bindung.rawValue)
            bau.setze("fakt", fakt)
            bau.setze("zuschlag", zuschlag?.angabe)
            bau.setze("normen", normen: normen)
            bau.setze("bedingung", bedingung?.text)
        }
    }
}
