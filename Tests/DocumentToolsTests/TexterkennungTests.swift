// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Ingestion
import Testing

@testable import DocumentTools

/// Really draws pages, makes pictures of them and has tesseract read them.
@Suite(
    .enabled(
        if: Texterkennung.tesseract.pfad != nil && Texterkennung.pdftoppm.pfad != nil,
        "tesseract or poppler is absent; script/setup installs them"),
    .serialized)
struct TexterkennungTests {
    private static let zeilen = [
        "Ministerium des Innern des Landes Nordrhein-Westfalen", "Aktenzeichen: 15-39.08.01-3", "",
        "Die Aufenthaltserlaubnis nach § 16b Abs. 2 AufenthG wird in der Regel",
        "für zwölf Monate verlängert. Dieser Erlass tritt am",
        "1. Februar 2001 in Kraft.",
    ]

    @Test func aPictureOfAPageIsRead() async throws {
        let dokument = try await dokument(Papier.bildseiten([Self.zeilen]), name: "scan.pdf")
        let seite = try #require(dokument.seiten.first)
        let text = dokument.texte.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("15-39.08.01-3"))
        #expect(text.contains("nach § 16b Abs. 2 AufenthG wird in der Regel für zwölf Monate verlängert."))
        #expect(text.contains("tritt am 1. Februar 2001 in Kraft."))
        let ocr = try #require(seite.ocr)
        #expect((0.8...1).contains(ocr.sicherheit))
        #expect(dokument.hinweise.contains { $0.contains("durch Texterkennung gelesen (Sicherheit ") })
    }

    /// Every word has its box where it was drawn: text begins 72 points from the left, lines are 24 points apart.
    @Test func wordsHaveTheirBoxes() async throws {
        let seite = try #require(try await dokument(Papier.bildseiten([Self.zeilen]), name: "scan.pdf").seiten.first)
        #expect(abs(seite.breite - Papier.breite) < 2 && abs(seite.hoehe - Papier.hoehe) < 2)
        func kasten(_ wort: String) -> ReadWord? {
            seite.bloecke.lazy.compactMap { block in
                block.woerter.first { block.text.utf8.dropFirst($0.bereich.lowerBound).starts(with: wort.utf8) }
            }.first
        }
        for (wort, zeile) in [("Ministerium", 0), ("Aktenzeichen", 1), ("Die", 3), ("für", 4)] {
            let kasten = try #require(kasten(wort), "\(wort)")
            #expect(abs(kasten.x - 72) < 4, "\(wort)")
            let grundlinie = Papier.oben + Double(zeile) * Papier.abstand
            #expect(kasten.y < grundlinie && kasten.y + kasten.hoehe > grundlinie - 6, "\(wort)")
            #expect((5...20).contains(kasten.hoehe))
        }
        let monate = try #require(kasten("Monate"))
        let fuer = try #require(kasten("für"))
        #expect(monate.x > fuer.x + fuer.breite)
    }

    /// A page with a text layer beside one that is a picture: only the picture is marked.
    @Test func onlyPicturesAreMarked() async throws {
        let dokument = try await dokument(Papier.textUndBild(Self.zeilen), name: "gemischt.pdf")
        #expect(dokument.seiten.map { $0.ocr == nil } == [true, false])
        #expect(dokument.seiten.allSatisfy { seite in seite.bloecke.contains { $0.text.contains("15-39.08.01-3") } })
    }

    /// A picture laid aslant and with a black edge, as a copier leaves it.
    @Test func aCrookedPictureWithABlackEdgeIsRead() async throws {
        let pdf = try await Papier.bildseiten([Self.zeilen], neigung: 0.03, rand: 20)
        let dokument = try await dokument(pdf, name: "schief.pdf")
        let text = dokument.texte.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("wird in der Regel für zwölf Monate verlängert"))
        #expect(dokument.seiten.first?.ocr != nil)
    }

    @Test func whatIsInstalledIsReady() async {
        let reader = FileReader(containerReader: ContainerReader())
        #expect(await reader.kannBildseitenLesen())
    }

    @Test func anEmptyPictureIsMarkedAndHasNoText() async throws {
        let dokument = try await dokument(Papier.bildseiten([[]]), name: "leer.pdf")
        #expect(dokument.texte.isEmpty)
        #expect(dokument.seiten.first?.ocr?.sicherheit == 0)
    }
}
