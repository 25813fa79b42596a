// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Casework
internal import Norms
internal import Regelungen
internal import Yams

/// What was noticed while one file was read, and on which line each of its places stands.
final class Lesebuch {
    private(set) var befunde: [Schemabefund] = []
    private var zeilen: [Schemapfad: Int] = [:]

    func merke(_ pfad: Schemapfad, _ node: Node) {
        zeilen[pfad] = node.mark?.line
    }

    /// Line of a place; of what holds it where the place itself is absent.
    func zeile(_ pfad: Schemapfad) -> Int? {
        var gesucht: Schemapfad? = pfad
        while let stelle = gesucht {
            if let zeile = zeilen[stelle] { return zeile }
            gesucht = stelle.darueber
        }
        return nil
    }

    func ruege(_ pfad: Schemapfad, _ eintrag: String, zeile: Int? = nil, _ was: String, _ tun: String) {
        befunde.append(
            Schemabefund(pfad: pfad, eintrag: eintrag, zeile: zeile ?? self.zeile(pfad), was: was, tun: tun))
    }
}

/// One mapping of the file. What is wrong goes into the Lesebuch; the value is then nil.
struct Schemakarte {
    let buch: Lesebuch
    let pfad: Schemapfad
    /// As a reader looks for it.
    let eintrag: String
    private let werte: [String: Node]

    /// Nil if the node is no mapping. Unknown and missing keys are noticed at once.
    init?(_ node: Node, _ schluessel: Schluesselsatz, pfad: Schemapfad, eintrag: String, buch: Lesebuch) {
        self.buch = buch
        self.pfad = pfad
        self.eintrag = eintrag
        buch.merke(pfad, node)
        guard let paare = node.mapping else {
            buch.ruege(
                pfad, eintrag, "Hier müssen Schlüssel mit Werten stehen.",
                "Möglich sind: \(schluessel.alle.joined(separator: ", ")).")
            return nil
        }
        var werte: [String: Node] = [:]
        for (key, wert) in paare {
            let name = key.scalar?.string ?? ""
            buch.merke(pfad.schluessel(name), key)
            guard schluessel.alle.contains(name) else {
                buch.ruege(
                    pfad.schluessel(name), eintrag, "Den Schlüssel „\(name)“ gibt es hier nicht.",
                    "Möglich sind: \(schluessel.alle.joined(separator: ", ")).")
                continue
            }
            werte[name] = wert
        }
        self.werte = werte
        for name in schluessel.pflicht where werte[name] == nil {
            buch.ruege(pfad, eintrag, "Der Schlüssel „\(name)“ fehlt.", "Ergänzen Sie ihn.")
        }
    }

    func hat(_ schluessel: String) -> Bool { werte[schluessel] != nil }

    func ruege(_ schluessel: String, _ was: String, _ tun: String) {
        buch.ruege(pfad.schluessel(schluessel), eintrag, was, tun)
    }

    // MARK: Texts

    /// The text under a key, nil if it is absent or no text.
    func text(_ schluessel: String) -> String? {
        werte[schluessel].flatMap { text($0, pfad.schluessel(schluessel)) }
    }

    /// The texts of a list under a key; none if it is absent.
    func texte(_ schluessel: String) -> [String] {
        elemente(schluessel).compactMap { text($0.node, $0.pfad) }
    }

    private func text(_ node: Node, _ pfad: Schemapfad) -> String? {
        guard let wert = node.scalar?.string, !istLeer(node) else {
            buch.ruege(pfad, eintrag, "Hier muss ein Text stehen.", "Setzen Sie ihn in Anführungszeichen.")
            return nil
        }
        guard node.tag == Tag(.str) || node.tag == Tag(.timestamp) else {
            buch.ruege(
                pfad, eintrag, "„\(wert)“ ist hier kein Text.", "Setzen Sie es in Anführungszeichen: \"\(wert)\".")
            return nil
        }
        return wert
    }

    private func istLeer(_ node: Node) -> Bool {
        node.tag == Tag(.null) || node.scalar?.string.allSatisfy(\.isWhitespace) == true
    }

    // MARK: Other values

    /// The whole number under a key.
    func zahl(_ schluessel: String) -> Int? {
        guard let node = werte[schluessel] else { return nil }
        guard node.tag == Tag(.int), let zahl = node.scalar.flatMap({ Int($0.string) }) else {
            ruege(schluessel, "Hier muss eine ganze Zahl stehen.", "Schreiben Sie nur Ziffern, ohne Anführungszeichen.")
            return nil
        }
        return zahl
    }

    /// The day under a key.
    func tag(_ schluessel: String) -> Stichtag? {
        guard let text = text(schluessel) else { return nil }
        guard let tag = Stichtag(iso: text) else {
            ruege(schluessel, "„\(text)“ ist kein Tag, den es gibt.", "Schreiben Sie ihn als JJJJ-MM-TT.")
            return nil
        }
        return tag
    }

    /// One of the values of a kind under a key.
    func auswahl<Wert: RawRepresentable<String> & CaseIterable>(_ schluessel: String, _: Wert.Type) -> Wert? {
        guard let text = text(schluessel) else { return nil }
        guard let wert = Wert(rawValue: text) else {
            let moegliche = Wert.allCases.map(\.rawValue).joined(separator: ", ")
            ruege(schluessel, "Den Wert „\(text)“ gibt es hier nicht.", "Möglich sind: \(moegliche).")
            return nil
        }
        return wert
    }

    /// The span of time under a key.
    func zeit(_ schluessel: String) -> Zeitmass? {
        guard let text = text(schluessel) else { return nil }
        guard let zeit = Zeitmass(angabe: text) else {
            ruege(
                schluessel, "„\(text)“ ist keine Zeitspanne.",
                "Schreiben Sie eine Zahl und Tage, Werktage, Arbeitstage, Wochen, Monate, Semester oder Jahre: 18 Monate."
            )
            return nil
        }
        return zeit
    }

    /// The condition under a key.
    func bedingung(_ schluessel: String) -> Bedingung? {
        guard let text = text(schluessel) else { return nil }
        do {
            return try Bedingung(text)
        } catch {
            ruege(schluessel, "Die Bedingung „\(text)“ ist nicht lesbar.", "\(error)")
            return nil
        }
    }

    // MARK: What is inside

    /// The mapping under a key.
    func karte(_ schluessel: String, _ satz: Schluesselsatz) -> Schemakarte? {
        werte[schluessel].flatMap {
            Schemakarte($0, satz, pfad: pfad.schluessel(schluessel), eintrag: eintrag, buch: buch)
        }
    }

    /// The mappings of a list under a key, each with the name that a reader finds it by.
    func karten(
        _ schluessel: String, _ satz: Schluesselsatz, eintrag: (_ node: Node, _ nummer: Int) -> String
    ) -> [Schemakarte] {
        elemente(schluessel).enumerated().compactMap { nummer, element in
            Schemakarte(
                element.node, satz, pfad: element.pfad, eintrag: eintrag(element.node, nummer + 1), buch: buch)
        }
    }

    /// Keys and texts of a mapping under a key whose keys are free.
    func freieKarte(_ schluessel: String) -> [(schluessel: String, text: String)] {
        guard let node = werte[schluessel] else { return [] }
        guard let paare = node.mapping else {
            ruege(schluessel, "Hier müssen Werte mit ihren Namen stehen.", "Zum Beispiel {studium: Studium}.")
            return []
        }
        return paare.compactMap { key, wert in
            let stelle = pfad.schluessel(schluessel)
            guard let name = text(key, stelle), let text = text(wert, stelle) else { return nil }
            return (name, text)
        }
    }

    private func elemente(_ schluessel: String) -> [(node: Node, pfad: Schemapfad)] {
        guard let node = werte[schluessel] else { return [] }
        guard let liste = node.sequence else {
            ruege(
                schluessel, "Hier muss eine Liste stehen.",
                "Beginnen Sie jeden Eintrag mit „- “ oder schreiben Sie […].")
            return []
        }
        return liste.enumerated().map { nummer, node in
            let stelle = pfad.element(schluessel, nummer)
            buch.merke(stelle, node)
            return (node, stelle)
        }
    }
}
