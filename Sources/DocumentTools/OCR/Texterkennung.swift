// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Ingestion

/// Reads pages of a PDF that have no text layer: `pdftoppm` draws each, `tesseract` reads the picture, both as bounded
/// children; pages are read side by side.
struct Texterkennung: Sendable {
    static let tesseract = ChildProcess.Werkzeug(name: "tesseract", paket: "tesseract-ocr")
    static let pdftoppm = ChildProcess.Werkzeug(name: "pdftoppm", paket: "poppler-utils")

    /// What became of a page.
    enum Ergebnis: Sendable {
        case gelesen(LayoutPage)
        /// Nothing is on it that could be read.
        case leer
        case gescheitert(Ablehnung)
    }

    /// A page to be read; its size in points decides on the resolution.
    struct Auftrag: Sendable {
        var nummer: Int
        var breite: Double
        var hoehe: Double

        /// 300 dpi; less for pages whose picture would have more than 25 million pixels.
        var dpi: Int {
            let flaeche = max(breite, 72) / 72 * max(hoehe, 72) / 72
            return max(30, min(300, Int((25_000_000 / flaeche).squareRoot())))
        }
    }

    private let child: ChildProcess
    private let bau: OCRSeitenbau
    private let plaetze: Erkennungsplaetze

    init(child: ChildProcess, bau: OCRSeitenbau, plaetze: Erkennungsplaetze = .prozessorkerne) {
        var child = child
        // a page of small print takes seconds, on a busy machine much longer
        child.grenzen.sekunden *= 3
        child.grenzen.speicher = max(child.grenzen.speicher, 1 << 30)
        self.child = child
        self.bau = bau
        self.plaetze = plaetze
    }

    /// Whether both programs and the German data are installed.
    func istBereit() async -> Bool {
        guard Self.tesseract.pfad != nil, Self.pdftoppm.pfad != nil else { return false }
        guard let result = try? await child.run(Self.tesseract, eingabe: [], arguments: { _ in ["--list-langs"] }),
            result.istErfolg
        else { return false }
        // Versions before 4 list them on standard error.
        let liste = String(decoding: result.ausgabe, as: UTF8.self) + "\n" + result.fehler
        return liste.split(whereSeparator: \.isWhitespace).contains("deu")
    }

    /// Reads the pages; the result has one entry for each.
    func lies(_ pdf: [UInt8], _ auftraege: [Auftrag]) async -> [Int: Ergebnis] {
        guard Self.tesseract.pfad != nil else { return Self.alle(auftraege, .ohneTexterkennung()) }
        guard let folder = try? TemporaryFolder(in: child.ordner) else { return Self.alle(auftraege, .keinPlatz()) }
        defer { folder.remove() }
        guard (try? folder.write(pdf, to: "ein")) != nil else { return Self.alle(auftraege, .keinPlatz()) }
        let path = folder.file("ein")
        return await withTaskGroup(of: (Int, Ergebnis).self) { group in
            for auftrag in auftraege {
                group.addTask { (auftrag.nummer, await plaetze.auf { await lies(path, auftrag) }) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    private static func alle(_ auftraege: [Auftrag], _ ablehnung: Ablehnung) -> [Int: Ergebnis] {
        Dictionary(auftraege.map { ($0.nummer, .gescheitert(ablehnung)) }, uniquingKeysWith: { first, _ in first })
    }

    private func lies(_ path: String, _ auftrag: Auftrag) async -> Ergebnis {
        do throws(Ablehnung) {
            guard !Task.isCancelled else { throw .erkennungGescheitert() }
            let bild = try await bild(path, auftrag).entrauscht()
            let richtung = Zeilenrichtung(bild)
            if richtung.istLeer { return .leer }
            return try await aufrecht(bild, auftrag.dpi, istSenkrecht: richtung.istSenkrecht).map { .gelesen($0) }
                ?? .leer
        } catch {
            return .gescheitert(error)
        }
    }

    private func bild(_ path: String, _ auftrag: Auftrag) async throws(Ablehnung) -> Graubild {
        let result = try await child.run(Self.pdftoppm, datei: path) { path in
            [
                "-gray", "-r", "\(auftrag.dpi)", "-f", "\(auftrag.nummer)", "-l", "\(auftrag.nummer)", "-singlefile",
                path,
            ]
        }
        guard result.istErfolg, let bild = Graubild(pgm: result.ausgabe) else { throw .erkennungGescheitert() }
        return bild
    }

    /// Reads the picture as it lies; where that gives little, also upside down, and keeps what reads better.
    private func aufrecht(_ bild: Graubild, _ dpi: Int, istSenkrecht: Bool) async throws(Ablehnung) -> LayoutPage? {
        let drehung = istSenkrecht ? 1 : 0
        let erste = try await lies(bild, dpi, drehung: drehung)
        if let sicherheit = erste?.sicherheit, sicherheit > 0.7 { return erste }
        let zweite = try await lies(bild, dpi, drehung: drehung + 2)
        return [erste, zweite].compactMap(\.self).max { ($0.sicherheit ?? 0) < ($1.sicherheit ?? 0) }
    }

    private func lies(_ bild: Graubild, _ dpi: Int, drehung: Int) async throws(Ablehnung) -> LayoutPage? {
        var bild = bild.gedreht(viertel: drehung)
        let neigung = Zeilenrichtung(bild).neigung
        // tesseract copes with less by itself, and turning blurs the print
        let begradigt = abs(neigung) > 0.012 ? neigung : 0
        if begradigt != 0 { bild = bild.begradigt(begradigt) }
        let result = try await child.run(Self.tesseract, eingabe: bild.pgm) { path in
            [path, "stdout", "-l", "deu", "--dpi", "\(dpi)", "tsv"]
        }
        if result.fehler.contains("loading language") || result.fehler.contains("opening data file") {
            throw .ohneTexterkennung()
        }
        guard result.istErfolg else { throw .erkennungGescheitert() }
        let gelesen = TesseractOutput.parse(result.ausgabe, dpi: Double(dpi))
        return bau.seite(gelesen, drehung: drehung, begradigt: begradigt)
    }
}

extension Ablehnung {
    static func ohneTexterkennung() -> Ablehnung {
        Ablehnung(
            .werkzeugFehlt,
            "Zum Lesen gescannter Seiten fehlt die Texterkennung; bitte die Pakete „tesseract-ocr“ und"
                + " „tesseract-ocr-deu“ installieren und erneut importieren.")
    }

    static func erkennungGescheitert() -> Ablehnung {
        Ablehnung(.beschaedigt, "Das Bild der Seite ließ sich nicht lesen; bitte im Original nachsehen.")
    }
}
