// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Cuts the body of a document into Abschnitte: by its numbering, else by its headings.
struct Gliederungsleser {
    private var fertig: [Textbau] = []
    private var bau = Textbau()
    private var folge = Gliederungsfolge()
    private var unter = Unterzaehlung()
    /// The line before the current block.
    private var letzteZeile = ""
    /// Headings of levels above the current Abschnitt, for documents without numbers.
    private var ueberschriften: [(ebene: Int, text: String)] = []

    /// Unnumbered text is cut at paragraphs when it grows beyond this many bytes.
    static let groessterAbschnitt = 24_000

    /// - Parameter ab: the body begins with this line (index into all lines of the document).
    static func lies(_ bloecke: [Dokumentblock], zeilen: [Zeile], ab: Int) -> [Textbau] {
        var leser = Gliederungsleser()
        let ende = Schluss.beginn(zeilen, ab: ab)
        var i = ab
        while i < ende {
            var j = i
            while j < ende, zeilen[j].block == zeilen[i].block { j += 1 }
            leser.nimm(bloecke[zeilen[i].block], Array(zeilen[i..<j]))
            leser.letzteZeile = zeilen[j - 1].text
            i = j
        }
        leser.schliesse()
        return leser.benannt()
    }

    /// The lines of one block: each line may begin a section.
    private mutating func nimm(_ block: Dokumentblock, _ zeilen: [Zeile]) {
        if case .tabelle = block.block.art { return nimmGanz(block, zeilen) }
        if case .fussnote = block.block.art { return nimmGanz(block, zeilen) }
        if uebergeht(zeilen) { return }
        var offen: Int?
        for (k, zeile) in zeilen.enumerated() {
            let ende = k + 1 < zeilen.count ? zeilen[k + 1].offset : block.block.text.utf8.count
            guard kannBeginnen(k, zeilen),
                let nummer = Gliederungsnummer(zeile.text) ?? Gliederungsnummer(paragraph: zeile.text),
                let pfad = folge.nimm(nummer, istUeberschrift: zeile.ueberschriftebene != nil)
            else {
                if kannAufzaehlen(k, zeilen), let marken = unter.nimm(zeile.text) {
                    if let start = offen { bau.haengeAn(block, start..<zeile.offset) }
                    beginneUnterteil(marken, zeile.text)
                    offen = zeile.offset
                    continue
                }
                if let zahl = Self.listenzahl(zeile.text) {
                    folge.merkeListe(zahl: zahl, istUeberschrift: zeile.ueberschriftebene != nil)
                }
                offen = offen ?? zeile.offset
                continue
            }
            if let start = offen { bau.haengeAn(block, start..<zeile.offset) }
            offen = beginne(pfad, nummer, zeile, zeilen, k, block, ende)
        }
        guard let start = offen else { return }
        if let ebene = zeilen[0].ueberschriftebene, folge.pfad.isEmpty {
            return beginneUnnummeriert(ebene, zeilen.map(\.text))
        }
        teileGrosses()
        bau.haengeAn(block, start..<block.block.text.utf8.count)
        beendeListe()
    }

    /// The last item of a list that a sentence leads to ends with that sentence: those before it ended with a comma.
    private mutating func beendeListe() {
        guard let letzter = bau.unterabschnitte.indices.last, bau.unterabschnitte[letzter].ende == nil,
            bau.unterabschnitte[letzter].art == .buchstabe, letzter > 0, bau.bytes.last == UInt8(ascii: ".")
        else { return }
        let start = bau.unterabschnitte[letzter].offset
        let davor = bau.unterabschnitte[letzter - 1]
        guard davor.art == .buchstabe, davor.pfad.count == bau.unterabschnitte[letzter].pfad.count, start >= 2 else {
            return
        }
        let vorher = String(decoding: bau.bytes[..<(start - 1)].suffix(6), as: UTF8.self)
        guard [",", ";", " und", " oder"].contains(where: { vorher.hasSuffix($0) }) else { return }
        bau.unterabschnitte[letzter].ende = bau.offset
    }

    /// „3 gültiger Pass“, „3. gültiger Pass“, „3) Pass“ → 3, for lines that no section begins with.
    private static func listenzahl(_ zeile: String) -> Int? {
        let ziffern = zeile.utf8.prefix { (48...57).contains($0) }
        guard (1...2).contains(ziffern.count), Gliederungsnummer(zeile) == nil else { return nil }
        let rest = zeile.utf8.dropFirst(ziffern.count).prefix(2)
        guard rest.first == 32 || rest.last == 32 && [41, 46].contains(rest.first ?? 0) else { return nil }
        return Int(String(ziffern) ?? "")
    }

    private mutating func nimmGanz(_ block: Dokumentblock, _ zeilen: [Zeile]) {
        guard let erste = zeilen.first else { return }
        teileGrosses()
        bau.haengeAn(block, erste.offset..<block.block.text.utf8.count)
    }

    /// Tables of contents are no text of the document.
    private func uebergeht(_ zeilen: [Zeile]) -> Bool {
        if zeilen.allSatisfy({ Verzeichnis.istEintrag($0.text) || Verzeichnis.istUeberschrift($0.text) }) {
            return true
        }
        let eintraege = zeilen.count { Verzeichnis.istEintrag($0.text) }
        return zeilen.count > 2 && eintraege * 2 > zeilen.count
    }

    /// A line inside a paragraph begins a section only if the line before ended something.
    private func kannBeginnen(_ k: Int, _ zeilen: [Zeile]) -> Bool {
        guard k > 0 else { return !Satzrest.istOffen(letzteZeile) }
        let vorige = zeilen[k - 1].text
        // a heading over two lines begins once: „… nach §“ / „16b AufenthG“
        if zeilen[k].ueberschriftebene != nil || Satzrest.istOffen(vorige) { return false }
        guard let ende = vorige.last else { return true }
        if ".:;!?“\")".contains(ende) { return true }
        if let nummer = Gliederungsnummer(vorige) {
            return nummer.ebene <= 7 && istKurz(vorige)
        }
        return istKurz(vorige) && vorige.utf8.count < 60 && k == 1
    }

    /// Items of a list follow each other behind „,“ and „und“ too.
    private func kannAufzaehlen(_ k: Int, _ zeilen: [Zeile]) -> Bool {
        let vorige = k > 0 ? zeilen[k - 1].text : letzteZeile
        return kannBeginnen(k, zeilen) || [",", ";", " und", " oder", " sowie"].contains { vorige.hasSuffix($0) }
    }

    private func istKurz(_ zeile: String) -> Bool { zeile.utf8.count < 110 }

    /// Begins a section and returns where its text goes on inside the block, nil if the block is used up.
    private mutating func beginne(
        _ pfad: [String], _ nummer: Gliederungsnummer, _ zeile: Zeile, _ zeilen: [Zeile], _ k: Int,
        _ block: Dokumentblock, _ ende: Int
    ) -> Int? {
        unter = Unterzaehlung()
        if pfad.count > folge.oberste {
            bau.unterabschnitte.append(Textbau.Unterteil(pfad: pfad, offset: bau.offset == 0 ? 0 : bau.offset + 1))
            guard Ueberschrift.ist(zeile, zeilen, k) else { return zeile.offset }
            bau.haengeAn(block, zeile.offset..<ende)
            return k + 1 < zeilen.count ? zeilen[k + 1].offset : nil
        }
        schliesse()
        bau.bezeichnung = Textbau.adresse(pfad)
        guard Ueberschrift.ist(zeile, zeilen, k) else { return zeile.offset + nummer.laenge }
        let ganzerBlock = k == 0 && Ueberschrift.istGanz(zeilen)
        let text = ganzerBlock ? Betreffleser.verbunden(zeilen.map(\.text)) : zeile.text
        bau.ueberschrift = text.utf8(nummer.laenge..<text.utf8.count).geglaettet
        if ganzerBlock { return nil }
        return k + 1 < zeilen.count ? zeilen[k + 1].offset : nil
    }

    /// „a) …“ below the section that is open.
    private mutating func beginneUnterteil(_ marken: [Unterzaehlung.Marke], _ zeile: String) {
        guard let letzte = marken.last else { return }
        let nummern = folge.pfad
        bau.unterabschnitte.append(
            Textbau.Unterteil(
                pfad: nummern + marken.map(\.name), offset: bau.offset == 0 ? 0 : bau.offset + 1, art: letzte.art.teil))
    }

    private mutating func beginneUnnummeriert(_ ebene: Int, _ zeilen: [String]) {
        schliesse()
        let text = Betreffleser.verbunden(zeilen)
        ueberschriften.removeAll { $0.ebene >= ebene }
        bau.gliederung = ueberschriften.map(\.text)
        bau.ueberschrift = text
        ueberschriften.append((ebene, text))
    }

    private mutating func teileGrosses() {
        guard bau.offset > Self.groessterAbschnitt, bau.bezeichnung.isEmpty else { return }
        var naechster = Textbau()
        (naechster.ueberschrift, naechster.gliederung) = (bau.ueberschrift, bau.gliederung)
        fertig.append(bau)
        bau = naechster
    }

    private mutating func schliesse() {
        if !bau.istLeer { fertig.append(bau) }
        bau = Textbau()
        unter = Unterzaehlung()
    }

    /// Text before the first numbered section is the Vorbemerkung.
    private func benannt() -> [Textbau] {
        var liste = fertig
        guard let erste = liste.firstIndex(where: { !$0.bezeichnung.isEmpty }), erste > 0 else { return liste }
        for i in 0..<erste where liste[i].ueberschrift.isEmpty { liste[i].bezeichnung = "Vorbemerkung" }
        return liste
    }
}

/// Tells headings from numbered paragraphs.
enum Ueberschrift {
    static func ist(_ zeile: Zeile, _ zeilen: [Zeile], _ k: Int) -> Bool {
        if zeile.ueberschriftebene != nil { return true }
        guard istWortlaut(zeile.text) else { return false }
        guard k + 1 < zeilen.count else { return true }
        // the next line goes on in lower case: a paragraph that was broken
        let naechste = zeilen[k + 1].text
        if naechste.first?.isLowercase == true { return k == 0 && istGanz(zeilen) }
        return true
    }

    /// The whole block is one heading over several lines.
    static func istGanz(_ zeilen: [Zeile]) -> Bool {
        if zeilen.allSatisfy({ $0.ueberschriftebene != nil }) { return true }
        guard zeilen.count <= 3, zeilen.dropFirst().allSatisfy({ Gliederungsnummer($0.text) == nil }) else {
            return false
        }
        return istWortlaut(zeilen.map(\.text).joined(separator: " ")) && zeilen.count > 1
            ? zeilen[1].text.first?.isLowercase == true : zeilen.count == 1
    }

    private static func istWortlaut(_ text: String) -> Bool {
        guard text.utf8.count <= 140, let ende = text.last else { return false }
        if ".:;,".contains(ende), !text.hasSuffix("ggf."), !text.hasSuffix("Abs.") { return false }
        return !text.contains(". ") || text.utf8.count < 70 || !text.dropFirst(8).contains(". ")
    }
}

/// The closing of a letter: „Im Auftrag“ and the names below.
enum Schluss {
    private static let formeln: [StaticString] = [
        "im auftrag", "in vertretung", "mit freundlichen grüßen", "mit freundlichem gruß", "hochachtungsvoll", "gez.",
        "i. a.",
        "i.a.", "i. v.", "i.v.", "beglaubigt",
    ]
    /// The closing and what follows it have no more lines than this.
    private static let hoechstens = 40

    /// Index of the line where the closing begins; the number of lines if there is none at the end.
    static func beginn(_ zeilen: [Zeile], ab: Int) -> Int {
        guard zeilen.count > ab else { return zeilen.count }
        for i in max(ab, zeilen.count - hoechstens)..<zeilen.count {
            let suche = Suchtext(zeilen[i].text)
            guard suche.count < 60, formeln.contains(where: { suche.beginnt($0) }) else { continue }
            let rest = zeilen[(i + 1)...]
            if istAnhang(rest) { return i }
        }
        return zeilen.count
    }

    /// Short lines without sections; below „Verteiler“ or „Anlagen“ they may be counted.
    private static func istAnhang(_ zeilen: ArraySlice<Zeile>) -> Bool {
        var inListe = false
        for zeile in zeilen {
            guard zeile.text.utf8.count < 90, !Prosa.istProsa(zeile: zeile.text) else { return false }
            let suche = Suchtext(zeile.text)
            if suche.beginnt("verteiler") || suche.beginnt("anlagen") || suche.beginnt("nachrichtlich") {
                inListe = true
            }
            if !inListe, Gliederungsnummer(zeile.text) != nil { return false }
        }
        return true
    }
}
