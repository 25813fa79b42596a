// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Makes a document of pages and blocks out of words with boxes.
public enum LayoutReader: Sendable {
    /// - Returns: pages in order; pages without text have no blocks and are named in the notices.
    public static func read(_ layout: LayoutDocument, format: Dateiformat) -> ReadDocument {
        var pages = layout.seiten
        var filter = WordFilter()
        for index in pages.indices { filter.filter(&pages[index]) }
        let empty = pages.indices.filter { !pages[$0].hatText }.map { $0 + 1 }
        PageFurniture.remove(from: &pages)
        let mass = Schriftmass(pages)
        var read: [ReadPage] = []
        read.reserveCapacity(pages.count)
        for (index, page) in pages.enumerated() {
            let blocks = BlockBuilder.blocks(of: page, mass: mass)
            read.append(
                ReadPage(
                    nummer: index + 1, breite: page.breite, hoehe: page.hoehe, bloecke: blocks,
                    ocr: page.erkennung?.angabe))
        }
        Seitenumbruch.join(&read)
        for (index, page) in pages.enumerated() {
            if let lage = page.erkennung?.lage { read[index].liegtImBild(lage) }
        }
        let title = layout.titel.flatMap(usefulTitle)
        return ReadDocument(
            format: format, titel: title, seiten: read,
            hinweise: notices(empty, pages.count, filter) + OCRHinweise.texte(read))
    }

    private static func notices(_ empty: [Int], _ count: Int, _ filter: WordFilter) -> [String] {
        var notices: [String] = []
        if empty.count == count {
            notices.append("Es wurde kein Text erkannt: Die Seiten sind leer oder nur Bilder.")
        } else if empty.count == 1 {
            notices.append("Seite \(empty[0]) hat keinen Text (Bild oder leer); nicht gelesen.")
        } else if !empty.isEmpty {
            notices.append("Die Seiten \(Seitenliste.text(empty)) haben keinen Text (Bild oder leer); nicht gelesen.")
        }
        if filter.unsichtbare > 0 {
            notices.append(
                "\(filter.unsichtbare) unsichtbare Wörter (ohne Größe oder außerhalb der Seite) wurden weggelassen.")
        }
        return notices + filter.reinigung.funde.hinweise
    }

    /// A title that programs put in of themselves says nothing.
    private static func usefulTitle(_ title: String) -> String? {
        var cleaner = Textreinigung()
        let title = cleaner.rein(title).split(separator: " ").joined(separator: " ")
        let lower = title.lowercased()
        guard title.utf8.count >= 4, !["untitled", "unbenannt", "unspecified"].contains(lower) else { return nil }
        return lower.hasPrefix("microsoft word") ? nil : title
    }
}
