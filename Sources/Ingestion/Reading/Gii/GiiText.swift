// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Builds the text of one norm: white space is put in order, and where Absätze, lists and tables lie is kept.
///
/// White space is written only when something follows it, so the text never has two spaces in a row, none at the end
/// of a line, and the range of a node always begins and ends with a visible character.
struct GiiText {
    enum Art: UInt8 { case absatz, liste, punkt, tabelle }

    /// A stretch of the text with its place in the tree.
    struct Knoten {
        var art: Art
        var eltern: Int
        var start: Int
        var ende: Int
        /// Where the text begins after the list item's sign.
        var inhalt: Int
        /// First row in the cells, number of rows, rows of the head; for tables.
        var zeilen: [[String]] = []
        var kopfzeilen = 0
    }

    private(set) var bytes: [UInt8] = []
    private(set) var knoten: [Knoten] = []
    /// Numbers of sentences printed in the text, with the offset at which the sentence begins.
    private(set) var satzmarken: [(offset: Int, nummer: Int)] = []
    private var offen: [Int] = []
    private var wartend: [Int] = []
    private var wartendeMarke: Int?
    private var umbruch = false
    private var leerzeichen = false
    private var tabs = 0

    mutating func leeren() {
        bytes.removeAll(keepingCapacity: true)
        knoten.removeAll(keepingCapacity: true)
        satzmarken.removeAll(keepingCapacity: true)
        offen.removeAll(keepingCapacity: true)
        wartend.removeAll(keepingCapacity: true)
        wartendeMarke = nil
        umbruch = false
        leerzeichen = false
        tabs = 0
    }

    // MARK: - Tree

    mutating func oeffne(_ art: Art) {
        let index = knoten.count
        knoten.append(Knoten(art: art, eltern: offen.last ?? -1, start: -1, ende: -1, inhalt: -1))
        offen.append(index)
        wartend.append(index)
    }

    /// Closes the innermost open node of this kind, and those left open inside it.
    mutating func schliesse(_ art: Art) {
        guard offen.contains(where: { knoten[$0].art == art }) else { return }
        while let index = offen.popLast() {
            beende(index)
            if knoten[index].art == art { return }
        }
    }

    /// Closes the innermost open node of this kind unless a node of the other kind lies around it first.
    mutating func schliesse(_ art: Art, in grenze: Art) {
        guard let index = offen.last(where: { knoten[$0].art == art || knoten[$0].art == grenze }),
            knoten[index].art == art
        else { return }
        schliesse(art)
    }

    /// Whether nothing but its sign has been written of the innermost open list item.
    var istHinterListenzeichen: Bool {
        guard let index = offen.last, knoten[index].art == .punkt else { return true }
        return knoten[index].start < 0 || knoten[index].inhalt >= bytes.count
    }

    mutating func schliesseAlle() {
        while let index = offen.popLast() { beende(index) }
    }

    /// The sign of the innermost open list item has been written; what follows is its text.
    mutating func listenzeichenFertig() {
        guard let index = offen.last, knoten[index].art == .punkt else { return }
        knoten[index].inhalt = bytes.count
    }

    mutating func setzeZeilen(_ zeilen: [[String]], kopfzeilen: Int) {
        guard let index = offen.last, knoten[index].art == .tabelle else { return }
        knoten[index].zeilen = zeilen
        knoten[index].kopfzeilen = kopfzeilen
    }

    private mutating func beende(_ index: Int) {
        if knoten[index].start < 0 {
            knoten[index].start = bytes.count
            wartend.removeAll { $0 == index }
        }
        knoten[index].ende = max(knoten[index].start, bytes.count)
        knoten[index].inhalt = max(knoten[index].inhalt, knoten[index].start)
    }

    // MARK: - White space

    /// What follows stands on a new line.
    mutating func neueZeile() { umbruch = true }

    /// What follows is set apart by a space.
    mutating func abstand() { leerzeichen = true }

    /// What follows stands in the next cell of the row.
    mutating func naechsteZelle() {
        tabs += 1
        leerzeichen = false
    }

    mutating func zeileFertig() {
        tabs = 0
        leerzeichen = false
    }

    mutating func satzmarke(_ nummer: Int) { wartendeMarke = nummer }

    private mutating func schreibeAbstand() {
        if umbruch {
            if !bytes.isEmpty { bytes.append(0x0A) }
            umbruch = false
            leerzeichen = false
        }
        if tabs > 0 {
            bytes.append(contentsOf: repeatElement(0x09, count: tabs))
            tabs = 0
            leerzeichen = false
        }
        if leerzeichen {
            if let last = bytes.last, last > 0x20 { bytes.append(0x20) }
            leerzeichen = false
        }
        if !wartend.isEmpty {
            for index in wartend where knoten[index].start < 0 { knoten[index].start = bytes.count }
            wartend.removeAll(keepingCapacity: true)
        }
        if let nummer = wartendeMarke {
            satzmarken.append((bytes.count, nummer))
            wartendeMarke = nil
        }
    }

    // MARK: - Text

    /// Appends text; white space of any kind becomes one space, soft hyphens go.
    mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
        var position = 0
        while position < source.count {
            let skipped = GiiWeissraum.laenge(source, position)
            if skipped > 0 {
                leerzeichen = leerzeichen || !GiiWeissraum.istTrennstrich(source, position)
                position += skipped
                continue
            }
            let end = GiiWeissraum.endeDesTextes(source, position)
            if umbruch || leerzeichen || tabs > 0 || wartendeMarke != nil || !wartend.isEmpty { schreibeAbstand() }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[position..<end]))
            position = end
        }
    }

    mutating func append(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { append($0) }
    }

    /// Takes back everything from this offset on.
    mutating func entferne(ab offset: Int) -> String {
        guard offset < bytes.count else { return "" }
        let removed = String(decoding: bytes[offset...], as: UTF8.self)
        bytes.removeSubrange(offset...)
        if offset > 0 { umbruch = true }
        for index in knoten.indices {
            knoten[index].start = min(knoten[index].start, offset)
            knoten[index].ende = min(knoten[index].ende, offset)
            knoten[index].inhalt = min(knoten[index].inhalt, offset)
        }
        for index in offen where knoten[index].start == offset {
            knoten[index].start = -1
            knoten[index].inhalt = -1
            wartend.append(index)
        }
        satzmarken.removeAll { $0.offset >= offset }
        return removed
    }
}
