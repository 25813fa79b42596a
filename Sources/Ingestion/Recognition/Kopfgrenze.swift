// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Where the head of a letter ends and its text begins.
enum Kopfgrenze {
    /// Heads are no longer than this many lines.
    static let hoechstens = 90

    /// The lines of the head and the place (block, line) where the body begins.
    /// - Returns: an empty head if the document has none of a letter's marks.
    static func trenne(_ zeilen: [Zeile], bloecke: [Dokumentblock]) -> (kopf: [Kopfzeile], koerperAb: Int) {
        let kandidaten = zeilen.prefix(hoechstens).map(Kopfzeile.init)
        let grenze = ende(kandidaten, bloecke)
        let kopf = Array(kandidaten.prefix(grenze))
        guard istKopf(kopf) else { return ([], 0) }
        let anrede = grenze < kandidaten.count && kandidaten[grenze].art == .anrede
        return (kopf, grenze + (anrede ? 1 : 0))
    }

    private static func ende(_ zeilen: [Kopfzeile], _ bloecke: [Dokumentblock]) -> Int {
        var prosablock: [Int: Bool] = [:]
        var gesehen: Set<Kopfzeilenart> = []
        for (i, zeile) in zeilen.enumerated() {
            if zeile.art == .anrede { return i }
            if zeile.art == .sonstige || zeile.art == .typ {
                let offen = i > 0 && Satzrest.istOffen(zeilen[i - 1].zeile.text)
                if !offen, Gliederungsnummer(zeile.zeile.text) != nil,
                    zeile.zeile.ueberschriftebene != nil || !gesehen.isEmpty,
                    !Verzeichnis.istEintrag(zeile.zeile.text), i > 0
                {
                    return i
                }
                let nummer = zeile.zeile.block
                let prosa = prosablock[nummer] ?? Prosa.istProsa(block: bloecke[nummer])
                prosablock[nummer] = prosa
                if prosa || Prosa.istProsa(zeile: zeile.zeile.text) { return i }
            } else {
                gesehen.insert(zeile.art)
            }
        }
        return zeilen.count
    }

    /// A letter has at least two of: Aktenzeichen, Betreff, Bezug, addressee, an authority, place with date.
    private static func istKopf(_ zeilen: [Kopfzeile]) -> Bool {
        var marken = 0
        let arten = Set(zeilen.map(\.art))
        for art in [Kopfzeilenart.aktenzeichen, .betreff, .bezug, .verteiler, .kontakt, .datum, .typ, .hier]
        where arten.contains(art) { marken += 1 }
        if Normgeberleser.lies(zeilen) != nil { marken += 1 }
        if marken < 2, Kopfdatum.suche(zeilen) != nil { marken += 1 }
        return marken >= 2
    }
}

/// Tells running text from the short lines of a head.
enum Prosa {
    static func istProsa(block: Dokumentblock) -> Bool {
        switch block.block.art {
        case .tabelle, .ueberschrift: return false
        default: break
        }
        let text = block.block.text
        let kurzerSatz = text.utf8.count >= 40 && text.utf8.last == UInt8(ascii: ".")
        guard text.utf8.count >= 90 || kurzerSatz, text.utf8.count < 20_000 || block.zeilen.count < 40 else {
            return false
        }
        let suche = Suchtext(text.utf8(0..<400))
        if Kopfzeile(Zeile(text: String(text.prefix(200)), seite: 1, block: 0, art: .absatz, offset: 0)).art
            != .sonstige
        {
            return false
        }
        guard !suche.enthaelt("·"), !suche.enthaelt("@") else { return false }
        return hatSaetze(text, mindestens: kurzerSatz ? 5 : 8)
    }

    static func istProsa(zeile text: String) -> Bool {
        text.utf8.count >= 30 && text.hasSuffix(".") && hatSaetze(text, mindestens: 5)
    }

    private static func hatSaetze(_ text: String, mindestens: Int = 8) -> Bool {
        let worte = text.utf8(0..<1500).woerter
        guard worte.count >= mindestens,
            !worte.contains(where: { $0 == "hier:" || $0 == "hier" && text.contains("hier :") })
        else { return false }
        let kleine = worte.count { $0.first?.isLowercase == true }
        let buchstaben = worte.count { $0.first?.isLetter == true }
        guard kleine * 10 >= buchstaben * 4 else { return false }
        let ende = worte.contains { $0.count > 3 && ($0.hasSuffix(".") || $0.hasSuffix(":")) }
        return ende
    }
}

/// Lines of a table of contents.
enum Verzeichnis {
    static func istEintrag(_ text: String) -> Bool {
        Suchtext(text).enthaelt(eineVon: [".....", "……", ". . . .", "_____"])
    }

    static func istUeberschrift(_ text: String) -> Bool {
        text.utf8.count < 60
            && ["inhalt", "inhaltsverzeichnis", "inhaltsübersicht", "gliederung"].contains(
                text.lowercased().trimmingZeichen())
    }
}
