// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

/// Pages that are pictures though they have a few words of text, such as the stamp of a registry on a scan.
struct Bildseiten: Sendable {
    static let pdfimages = ChildProcess.Werkzeug(name: "pdfimages", paket: "poppler-utils")

    /// A page with more words than this is taken for text.
    static let hoechstensWoerter = 12

    let child: ChildProcess

    /// Indices of the pages with few words that a picture covers for the most part.
    func unter(_ seiten: [LayoutPage], _ pdf: [UInt8]) async -> [Int] {
        let kandidaten = seiten.indices.filter { seiten[$0].hatText && Self.hatWenig(seiten[$0]) }
        guard let erste = kandidaten.first, let letzte = kandidaten.last else { return [] }
        let result = try? await child.run(Self.pdfimages, eingabe: pdf) { path in
            ["-list", "-f", "\(erste + 1)", "-l", "\(letzte + 1)", path]
        }
        guard let result, result.istErfolg else { return [] }
        let flaechen = Self.flaechen(result.ausgabe)
        return kandidaten.filter { (flaechen[$0 + 1] ?? 0) > 0.6 * seiten[$0].breite * seiten[$0].hoehe }
    }

    static func hatWenig(_ seite: LayoutPage) -> Bool {
        seite.zeilen.reduce(0) { $0 + $1.woerter.count } <= hoechstensWoerter
    }

    /// The largest picture of each page, in square points.
    static func flaechen(_ ausgabe: [UInt8]) -> [Int: Double] {
        var flaechen: [Int: Double] = [:]
        for zeile in String(decoding: ausgabe, as: UTF8.self).split(separator: "\n").dropFirst(2) {
            let felder = zeile.split(separator: " ")
            guard felder.count > 13, ["image", "stencil"].contains(felder[2]), let seite = Int(felder[0]),
                let breite = Double(felder[3]), let hoehe = Double(felder[4]), let dpiX = Double(felder[12]),
                let dpiY = Double(felder[13]), dpiX > 0, dpiY > 0
            else { continue }
            flaechen[seite] = max(flaechen[seite] ?? 0, breite / dpiX * 72 * hoehe / dpiY * 72)
        }
        return flaechen
    }
}
