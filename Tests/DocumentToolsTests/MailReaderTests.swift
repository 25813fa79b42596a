// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@testable import DocumentTools

@Suite struct MailReaderTests {
    private static let notiz = """
        Sehr geehrte Damen und Herren,

        anbei übersende ich Ihnen den Erlass des Ministeriums vom 10.02.2025 mit der Bitte um Kenntnisnahme und Beachtung. Bitte
        unterrichten Sie die mit der Sachbearbeitung befassten Kolleginnen und Kollegen in geeigneter Weise. Für Rückfragen
        stehe ich gern zur Verfügung.

        Mit freundlichen Grüßen
        Im Auftrag
        Muster
        """

    private static let erlass = """
        Ministerium des Innern des Landes Nordrhein-Westfalen
        Düsseldorf, 10.02.2025
        Aktenzeichen: 15-39.08.01-3

        Betreff: Ausbildungsduldung

        Zur Sicherstellung einer einheitlichen Praxis bitte ich, bei der Anwendung der Vorschrift wie folgt zu verfahren.

        1 Allgemeines

        Der Antrag ist vor Ablauf der Geltungsdauer zu stellen. Über ihn entscheidet die örtlich zuständige Behörde.

        2 Unterlagen

        Vorzulegen sind ein gültiger Pass und ein Nachweis über den Krankenversicherungsschutz.
        """

    private func files(_ text: String, anlagen: [String], typ: String = "text/plain") throws -> (
        files: [Quelldatei], hinweise: [String]
    ) {
        var mail = """
            From: Bezirksregierung <poststelle@example.org>
            Date: Wed, 12 Feb 2025 10:31:00 +0100
            Subject: WG: Erlass zur Ausbildungsduldung
            Content-Type: multipart/mixed; boundary=grenze

            --grenze
            Content-Type: \(typ); charset=utf-8

            \(text)

            """
        for anlage in anlagen {
            mail += "--grenze\nContent-Type: text/plain; charset=utf-8\n"
            mail += "Content-Disposition: attachment; filename=\(anlage)\n\n\(Self.erlass)\n"
        }
        mail += "--grenze--\n"
        guard case .behaelter(let files, let hinweise) = try MailReader.read(Array(mail.utf8), grenzen: .standard)
        else {
            return ([], [])
        }
        return (files, hinweise)
    }

    @Test func coveringNoteIsNoDocument() throws {
        let (files, hinweise) = try files(Self.notiz, anlagen: ["Erlass.txt"])
        #expect(files.map(\.name) == ["Erlass.txt"])
        #expect(hinweise == ["Der Text der E-Mail ist nur ein Begleitschreiben; aufgenommen sind ihre Anlagen."])
    }

    @Test func coveringNoteInHTMLIsNoDocument() throws {
        let html =
            "<html><body><p>" + Self.notiz.replacing("\n\n", with: "</p><p>").replacing("\n", with: "<br>")
            + "</p></body></html>"
        #expect(try files(html, anlagen: ["Erlass.txt"], typ: "text/html").files.map(\.name) == ["Erlass.txt"])
    }

    @Test func eachAttachmentIsADocument() throws {
        let (files, _) = try files(Self.notiz, anlagen: ["Erlass.txt", "Anlage 1.txt", "Anlage 2.txt"])
        #expect(files.count == 3)
    }

    @Test func aDecreeInTheMailIsOneWithAndWithoutAttachments() throws {
        #expect(
            try files(Self.erlass, anlagen: ["Merkblatt.txt"]).files.map(\.name) == ["Nachricht.txt", "Merkblatt.txt"])
        let allein = try files(Self.erlass, anlagen: [])
        #expect(allein.files.map(\.name) == ["Nachricht.txt"])
        let text = String(decoding: allein.files[0].bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                "Von: Bezirksregierung <poststelle@example.org>\nGesendet: 12.02.2025\nBetreff: WG: Erlass zur"))
    }

    @Test func aNoteAloneIsKept() throws {
        #expect(try files(Self.notiz, anlagen: []).files.map(\.name) == ["Nachricht.txt"])
    }
}
