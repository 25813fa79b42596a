// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Foundation
import Norms
import ShippedData

/// Documents as tests need them.
enum Schriftmuster {
    /// One of each kind of block, with text that must be escaped.
    static let alles = Schriftstueck(
        titel: "Vermerk <1> & \"mehr\"",
        bloecke: [
            .ueberschrift("Vermerk & Prüfung", stufe: 1), .absatz([.init("Name: ", fett: true), .init("Wert <b>")]),
            .ueberschrift("Unterlagen", stufe: 2),
            .liste([.init([.init("Pass")]), .init([.init("Bild")])], nummeriert: true),
            .tabelle(
                .init(
                    beschriftung: "Unterlagen und ihr Stand", kopf: ["Unterlage", "Stand"],
                    zeilen: [["Krankenversicherungsnachweis", "fehlt"], ["Pass", "vorhanden"]])),
            .ueberschrift("Prüfung", stufe: 2),
            .zitat("Vorzulegen sind\n1. zwei   Bilder & <mehr>.", quelle: "Erlass v. 12.02.2025, Nr. 3"),
            .seitenumbruch, .fremdsprache("tr-TR", [.absatz([.init("Eksik belgeler")])]),
        ], fusszeile: "Vermerk 7/26")

    static func brief(zweitsprache: String?) throws -> Schriftstueck {
        let texte = try ShippedData.nachforderungstexte()
        let kopf = try ShippedData.briefkopf(
            try String(contentsOf: wurzel.appending(path: "briefkopf.example.yaml"), encoding: .utf8), datei: "b")
        return try Nachforderungsschreiben(
            zeichen: "2026-0815", anliegen: "Verlängerung der Aufenthaltserlaubnis zum Studium (§ 16b)",
            gesetz: "AufenthG",
            unterlagen: [.init(name: "Reisepass", normen: ["§ 3 Abs. 1 AufenthG"]), .init(name: "Mietvertrag")],
            frist: Stichtag(tage: 20_815), datum: Stichtag(tage: 20_787), briefkopf: kopf, zweitsprache: zweitsprache
        ).schriftstueck(texte)
    }

    /// The folder of the package.
    static let wurzel = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}

extension Schriftstueck {
    /// The lines that a reader meets, in order.
    var zeilen: [String] { bloecke.flatMap(Self.zeilen).flatMap { $0.components(separatedBy: "\n") } }

    private static func zeilen(_ block: Block) -> [String] {
        switch block {
        case .ueberschrift(let text, stufe: _): [text]
        case .absatz(let laeufe): [laeufe.map(\.text).joined()]
        case .liste(let punkte, nummeriert: _): punkte.map { $0.laeufe.map(\.text).joined() }
        case .tabelle(let tabelle): [tabelle.beschriftung] + tabelle.kopf + tabelle.zeilen.flatMap(\.self)
        case .zitat(let text, let quelle): [text, quelle]
        case .fremdsprache(_, let bloecke): bloecke.flatMap(zeilen)
        case .seitenumbruch: []
        }
    }
}

/// The checker of PDFs, a program in Python with a library of its own.
enum PDFPruefer {
    /// `FUNDSTELLE_TEST_PYTHON`, else the environment that `script/setup --test` makes; nil if neither has the library.
    static let python: String? = {
        let genannt = ProcessInfo.processInfo.environment["FUNDSTELLE_TEST_PYTHON"]
        let pfad = genannt ?? Schriftmuster.wurzel.appending(path: ".venv/bin/python").path
        return (try? lauf(pfad, ["-c", "import pikepdf"]))?.status == 0 ? pfad : nil
    }()

    static let warumNicht = "pikepdf is absent; script/setup --test installs it, FUNDSTELLE_TEST_PYTHON names another"

    /// What the checker says; „in order“ if it has found nothing.
    static func pruefe(_ pdf: [UInt8], zeilen: [String], sprachen: [String]) async throws -> String {
        try await withFolder { ordner in
            try Data(pdf).write(to: URL(fileURLWithPath: "\(ordner)/a.pdf"))
            try zeilen.joined(separator: "\n").write(toFile: "\(ordner)/a.txt", atomically: false, encoding: .utf8)
            let programm = Schriftmuster.wurzel.appending(path: "Tests/documents/pruefe_pdf.py").path
            return try lauf(python ?? "", [programm, "\(ordner)/a.pdf", "\(ordner)/a.txt"] + sprachen).ausgabe
        }
    }

    private static func lauf(_ programm: String, _ argumente: [String]) throws -> (status: Int32, ausgabe: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: programm)
        process.arguments = argumente
        let rohr = Pipe()
        (process.standardOutput, process.standardError) = (rohr, rohr)
        try process.run()
        let ausgabe = rohr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (
            process.terminationStatus,
            String(decoding: ausgabe, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        )
    }
}
