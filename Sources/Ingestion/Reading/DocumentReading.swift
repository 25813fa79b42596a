// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The bytes of a file to be read.
public struct Quelldatei: Sendable {
    /// Path relative to the imported folder, `archive.zip#name` inside archives; never used as a path on disk.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Why a file was not taken in: one German sentence with the cause and what to do.
public struct Ablehnung: Error, Sendable, Hashable {
    public enum Art: String, Sendable, Hashable, Codable {
        case leer, verschluesselt, beschaedigt, zuGross, unbekanntesFormat, gefaehrlich, zeitueberschreitung
        case werkzeugFehlt, ohneText
        /// The reader ended without an answer.
        case abgestuerzt
    }

    /// Whether the reason may pass, so that reading the file again is worth a try.
    public var istVoruebergehend: Bool { [.zeitueberschreitung, .werkzeugFehlt, .abgestuerzt].contains(art) }

    public var art: Art
    public var grund: String

    public init(_ art: Art, _ grund: String) {
        self.art = art
        self.grund = grund
    }
}

/// What a file turned out to hold.
public enum Leseergebnis: Sendable {
    /// A document of pages and blocks; recognition and segmentation follow.
    case dokument(ReadDocument)
    /// A federal law in gii-norm XML, already in its structure.
    case gesetz(ReadLaw)
    /// An archive or e-mail: the files inside, each to be read on its own, and notices on what was left out.
    case behaelter([Quelldatei], hinweise: [String])
}

/// Reads one file. Implementations run foreign parsers in bounded child processes.
public protocol DocumentReading: Sendable {
    /// - Throws: `Ablehnung` if the file cannot be taken in.
    func lies(_ datei: Quelldatei) async throws(Ablehnung) -> Leseergebnis
    /// Whether the programs that read pages without a text layer are there at this moment, with their data.
    func kannBildseitenLesen() async -> Bool
}

extension DocumentReading {
    /// No, unless a reader says otherwise.
    public func kannBildseitenLesen() async -> Bool { false }
}

/// Draws a page of a PDF as a picture.
public protocol PageRendering: Sendable {
    /// - Parameters:
    ///   - pdf: the bytes of the PDF.
    ///   - seite: page number from 1.
    ///   - dpi: resolution, 36...300.
    /// - Returns: JPEG bytes.
    /// - Throws: `Ablehnung` if the page cannot be drawn.
    func jpeg(pdf: [UInt8], seite: Int, dpi: Int) async throws(Ablehnung) -> [UInt8]
}
