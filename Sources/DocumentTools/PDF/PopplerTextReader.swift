// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

/// Reads the text of a PDF with one run of `pdftotext -bbox-layout`.
struct PopplerTextReader: Sendable {
    static let werkzeug = ChildProcess.Werkzeug(name: "pdftotext", paket: "poppler-utils")

    let child: ChildProcess
    let erkennung: Texterkennung

    /// - Returns: pages and blocks; pages without a text layer are named in the notices.
    /// - Throws: `Ablehnung` for encrypted, broken, too long or too slow files.
    func read(_ bytes: [UInt8]) async throws(Ablehnung) -> ReadDocument {
        let last = child.grenzen.seiten + 1
        let result = try await child.run(Self.werkzeug, eingabe: bytes) { path in
            ["-bbox-layout", "-l", "\(last)", "-enc", "UTF-8", path, "-"]
        }
        guard result.istErfolg else { throw PopplerError.ablehnung(result, grenzen: child.grenzen) }
        var layout = BBoxOutput.parse(result.ausgabe)
        guard !layout.seiten.isEmpty else { throw PopplerError.ohneSeiten }
        guard layout.seiten.count <= child.grenzen.seiten else { throw .zuVieleSeiten(child.grenzen) }
        let ungelesen = try await erkenneBilder(&layout, bytes)
        var document = LayoutReader.read(layout, format: .pdf)
        if Fremdanweisung.enthalten(in: document), let hidden = await weisserText(bytes) {
            layout.remove(hidden)
            document = LayoutReader.read(layout, format: .pdf)
            document.hinweise.append("Weißer, also unsichtbarer Text wurde weggelassen.")
        }
        document.hinweise += ungelesen
        if result.fehler.contains("Syntax Error") {
            document.hinweise.append(
                "Die PDF-Datei ist fehlerhaft und wurde beim Lesen repariert; bitte mit dem Original vergleichen.")
        }
        return document
    }
}

extension PopplerTextReader {
    /// Lines in white by page, nil if there are none. Asked only about documents that address a machine: a second look
    /// at every file would cost as much as the first.
    private func weisserText(_ bytes: [UInt8]) async -> WeisserText? {
        let tool = ChildProcess.Werkzeug(name: "pdftohtml", paket: "poppler-utils")
        let last = child.grenzen.seiten
        let result = try? await child.run(tool, eingabe: bytes) { path in
            ["-xml", "-i", "-q", "-stdout", "-l", "\(last)", path]
        }
        guard let result, result.istErfolg else { return nil }
        let found = WeisserText.parse(result.ausgabe)
        return found.istLeer ? nil : found
    }
}

/// What poppler's messages mean for the one who imported the file.
enum PopplerError {
    static let ohneSeiten = Ablehnung(.beschaedigt, "Die PDF-Datei hat keine Seiten; bitte neu erzeugen lassen.")
    static let verschluesselt = Ablehnung(
        .verschluesselt,
        "Die PDF-Datei ist verschlüsselt und verlangt ein Kennwort; bitte ohne Kennwort speichern"
            + " und erneut importieren."
    )
    static let beschaedigt = Ablehnung(
        .beschaedigt,
        "Die PDF-Datei ist beschädigt oder unvollständig und nicht zu öffnen; bitte neu"
            + " herunterladen oder neu speichern."
    )
    static let speicher = Ablehnung(
        .zuGross, "Die PDF-Datei braucht beim Lesen zu viel Speicher; bitte teilen oder neu speichern.")

    static func ablehnung(_ result: ChildProcess.Ergebnis, grenzen: Grenzen) -> Ablehnung {
        let message = result.fehler
        if message.contains("Incorrect password") { return verschluesselt }
        if message.contains("Invalid page count 0") || message.contains("Wrong page range") { return ohneSeiten }
        if message.contains("Out of memory") || message.contains("bad_alloc") { return speicher }
        return beschaedigt
    }
}
