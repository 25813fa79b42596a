// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@Suite struct InhaltsartTests {
    @Test(arguments: [
        ("", Inhaltsart.leer), ("%PDF-1.4\n", .pdf), ("\n\n%PDF-1.7", .pdf), ("<!DOCTYPE html><p>x", .html),
        ("<html><body>x", .html), ("  <p>Absatz</p>", .html), ("<?xml version=\"1.0\"?><html xmlns=\"x\"/>", .html),
        ("<?xml version=\"1.0\"?><dokumente builddate=\"1\">", .giiNorm), ("<?xml version=\"1.0\"?><anderes/>", .xml),
        ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a/>", .xmlMitEntitaeten),
        ("From: a@b.example\nSubject: x\nDate: heute\n\nHallo", .eml), ("Betreff: x\nDatum: y\n\nText", .text),
        ("#!/bin/sh\nrm", .programm), ("{\\rtf1", .rtf), ("{\"a\": 1}", .json), ("[ {\"a\":1}]", .json),
        ("{a} und b", .text), ("Ein Satz.", .text), ("< 5 Jahre", .text),
    ])
    func tellsTextFormats(content: String, expected: Inhaltsart) {
        #expect(Inhaltsart.erkenne(Array(content.utf8), name: "x.bin") == expected)
    }

    @Test(
        arguments: [
            ([0x7F, 0x45, 0x4C, 0x46, 2, 1], Inhaltsart.programm), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .altesOffice),
            ([0xFF, 0xD8, 0xFF, 0xE0], .bild), ([0x50, 0x4B, 0x03, 0x04, 0, 0], .zip(.zip)),
            ([0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0], .programm),
        ] as [([UInt8], Inhaltsart)])
    func tellsBinaryFormats(bytes: [UInt8], expected: Inhaltsart) {
        #expect(Inhaltsart.erkenne(bytes, name: "x.pdf") == expected)
    }

    @Test func noiseIsNothing() {
        var random = SplitMix(state: 40)
        let noise = (0..<100_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        #expect(Inhaltsart.erkenne(noise, name: "rauschen.pdf") == .unbekannt)
    }

    @Test func theNameTellsMarkdownOnly() {
        #expect(Inhaltsart.erkenne(Array("# Titel".utf8), name: "a.MD") == .markdown)
        #expect(Inhaltsart.erkenne(Array("# Titel".utf8), name: "a.txt") == .text)
    }
}
