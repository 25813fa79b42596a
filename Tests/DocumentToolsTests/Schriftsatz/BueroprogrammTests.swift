// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Foundation
import Ingestion
import Testing

@testable import DocumentTools

@Suite("Dateien aus Schriftstücken")
struct BueroprogrammTests {
    static let fehlt = "LibreOffice is absent; script/setup installs it"

    private func fehler(_ programm: Bueroprogramm, als form: Schriftform) async -> Schriftsatzfehler? {
        do throws(Schriftsatzfehler) {
            _ = try await programm.datei(Schriftmuster.alles, als: form)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        .enabled(if: Bueroprogramm.istInstalliert, Comment(rawValue: fehlt)),
        .enabled(if: PDFPruefer.python != nil, Comment(rawValue: PDFPruefer.warumNicht)),
        arguments: [nil, "en-GB", "tr-TR", "uk-UA", "ar"])
    func aLetterAsPDFIsTaggedAndInOrder(_ sprache: String?) async throws {
        let brief = try Schriftmuster.brief(zweitsprache: sprache)
        let pdf = try await Bueroprogramm().datei(brief, als: .pdf)
        let sprachen = ["de-DE"] + [sprache].compactMap(\.self)
        #expect(try await PDFPruefer.pruefe(pdf, zeilen: brief.zeilen, sprachen: sprachen) == "in order")
    }

    @Test(
        .enabled(if: Bueroprogramm.istInstalliert, Comment(rawValue: fehlt)),
        .enabled(if: PDFPruefer.python != nil, Comment(rawValue: PDFPruefer.warumNicht)))
    func aDocumentAsPDFIsTaggedAndTheCheckerCanFail() async throws {
        let stueck = Schriftmuster.alles
        let pdf = try await Bueroprogramm().datei(stueck, als: .pdf)
        #expect(try await PDFPruefer.pruefe(pdf, zeilen: stueck.zeilen, sprachen: ["tr-TR"]) == "in order")
        let verkehrt = try await PDFPruefer.pruefe(pdf, zeilen: stueck.zeilen.reversed(), sprachen: ["uk-UA"])
        #expect(
            verkehrt.contains("does not follow in the reading order") && verkehrt.contains("nothing is tagged as uk-UA")
        )
    }

    @Test(
        .enabled(if: Bueroprogramm.istInstalliert, Comment(rawValue: fehlt)),
        arguments: [Schriftform.docx, .odt])
    func wordProcessorsReadItBack(_ form: Schriftform) async throws {
        let brief = try Schriftmuster.brief(zweitsprache: "ar")
        let bytes = try await Bueroprogramm().datei(brief, als: form)
        let gelesen = try await dokument(bytes, name: "brief.\(form.rawValue)")
        let text = Self.schlicht(gelesen.texte.joined(separator: "\n"))
        for zeile in brief.zeilen { #expect(text.contains(Self.schlicht(zeile)), "„\(zeile)“ fehlt") }
        let ebenen = gelesen.arten.compactMap { art in
            if case .ueberschrift(ebene: let ebene) = art { ebene } else { nil }
        }
        #expect(ebenen == [1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2])
    }

    @Test(.enabled(if: Bueroprogramm.istInstalliert, Comment(rawValue: fehlt)))
    func aTableKeepsItsRowsInWord() async throws {
        let bytes = try await Bueroprogramm().datei(Schriftmuster.alles, als: .docx)
        let text = try await dokument(bytes, name: "a.docx").texte.joined(separator: "\n")
        for teil in ["Krankenversicherungsnachweis", "fehlt", "Bilder & <mehr>.“"] {
            #expect(text.contains(teil))
        }
    }

    @Test func flatODFNeedsNoProgram() async throws {
        let ohne = Bueroprogramm(sekunden: 1, ordner: "/nirgends", werkzeug: .init(name: "gibt-es-nicht", paket: "x"))
        let bytes = try await ohne.datei(Schriftmuster.alles, als: .fodt)
        #expect(bytes == Fodtschreiber.fodt(Schriftmuster.alles))
    }

    @Test func aMissingProgramIsNamedWithItsPackage() async {
        let ohne = Bueroprogramm(sekunden: 1, ordner: nil, werkzeug: .init(name: "gibt-es-nicht", paket: "x"))
        let fehler = await fehler(ohne, als: .pdf)
        #expect(fehler?.art == .programmFehlt && fehler?.description.contains("libreoffice-writer-nogui") == true)
    }

    @Test func whatTakesTooLongIsEndedAndLeavesNothing() async throws {
        try await withFolder { ordner in
            let langsam = Schriftmuster.wurzel.appending(path: "Tests/documents/langsam").path
            let fehler = await fehler(
                Bueroprogramm(sekunden: 1, ordner: ordner, werkzeug: .init(name: langsam, paket: "x")), als: .docx)
            #expect(fehler?.art == .zeitueberschreitung && fehler?.description.contains("nach 1 Sekunden") == true)
            let rest = try FileManager.default.contentsOfDirectory(atPath: ordner)
            #expect(rest.isEmpty)
        }
    }

    /// `ls` knows none of the options and says so.
    @Test func whatWritesNothingHasFailedWithItsMessage() async throws {
        try await withFolder { ordner in
            let fehler = await fehler(
                Bueroprogramm(sekunden: 30, ordner: ordner, werkzeug: .init(name: "ls", paket: "coreutils")), als: .pdf)
            #expect(fehler?.art == .gescheitert && fehler?.description.contains("ls --help") == true)
            let rest = try FileManager.default.contentsOfDirectory(atPath: ordner)
            #expect(rest.isEmpty)
        }
    }

    @Test(.enabled(if: Bueroprogramm.istInstalliert, Comment(rawValue: fehlt)))
    func nothingIsLeftBehind() async throws {
        try await withFolder { ordner in
            _ = try await Bueroprogramm(ordner: ordner).datei(Schriftmuster.alles, als: .odt)
            let rest = try FileManager.default.contentsOfDirectory(atPath: ordner)
            #expect(rest.isEmpty)
        }
    }

    /// Letters and figures only: lists get their numbers, and blanks may be of another kind.
    private static func schlicht(_ text: String) -> String {
        String(text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}
