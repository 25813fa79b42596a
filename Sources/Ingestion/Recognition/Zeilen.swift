// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A printed line of a document, with where it comes from.
struct Zeile: Sendable, Hashable {
    var text: String
    /// From 1.
    var seite: Int
    /// Running number of the block in the document.
    var block: Int
    var art: Block.Art
    /// UTF-8 offset of the line in the text of its block.
    var offset: Int
    /// UTF-8 length of the line in its block, before white space was smoothed.
    var laenge = 0

    var istTabelle: Bool {
        if case .tabelle = art { return true }
        return false
    }

    var ueberschriftebene: Int? {
        if case .ueberschrift(let ebene) = art { return ebene }
        return nil
    }
}

/// A block with its page and running number.
struct Dokumentblock: Sendable {
    var block: Block
    var seite: Int
    var nummer: Int

    /// The printed lines: split at line feeds, or where the boxes of the words jump to a new line.
    var zeilen: [Zeile] {
        let anfaenge = zeilenanfaenge
        let bytes = Array(block.text.utf8)
        return anfaenge.indices.compactMap { i in
            let ende = i + 1 < anfaenge.count ? anfaenge[i + 1] : bytes.count
            guard anfaenge[i] < ende else { return nil }
            let text = String(decoding: bytes[anfaenge[i]..<ende], as: UTF8.self)
            guard text.contains(where: { !$0.isWhitespace }) else { return nil }
            return Zeile(
                text: istTabelle ? Self.mitDoppelpunkt(text) : text.geglaettet, seite: seite, block: nummer,
                art: block.art, offset: anfaenge[i], laenge: ende - anfaenge[i])
        }
    }

    private var istTabelle: Bool {
        if case .tabelle = block.art { return true }
        return false
    }

    /// A row of a table: its first cell is a label to the others.
    private static func mitDoppelpunkt(_ zeile: String) -> String {
        let zellen = zeile.split(separator: "\t", omittingEmptySubsequences: true).map { String($0).geglaettet }
        guard zellen.count > 1, let erste = zellen.first, !erste.hasSuffix(":") else { return zeile.geglaettet }
        return "\(erste): \(zellen.dropFirst().joined(separator: " "))"
    }

    private var zeilenanfaenge: [Int] {
        var anfaenge: [Int] = [0]
        let bytes = block.text.utf8
        for (i, byte) in bytes.enumerated() where byte == 10 { anfaenge.append(i + 1) }
        guard block.woerter.count > 1, anfaenge.count == 1 else { return anfaenge }
        var vorher = block.woerter[0]
        for wort in block.woerter.dropFirst() {
            let neueZeile = abs(wort.y - vorher.y) > 0.6 * max(wort.hoehe, vorher.hoehe, 1)
            if neueZeile, wort.bereich != vorher.bereich, wort.bereich.lowerBound > anfaenge[anfaenge.count - 1] {
                anfaenge.append(wort.bereich.lowerBound)
            }
            vorher = wort
        }
        return anfaenge
    }
}

extension ReadDocument {
    /// All blocks in reading order, numbered through the document.
    var dokumentbloecke: [Dokumentblock] {
        var nummer = -1
        return seiten.flatMap { seite in
            seite.bloecke.map { block in
                nummer += 1
                return Dokumentblock(block: block, seite: seite.nummer, nummer: nummer)
            }
        }
    }
}
