// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the bytes of a file are, whatever its name says.
public enum Inhaltsart: Sendable, Hashable {
    case leer
    case pdf
    /// A ZIP archive of the given kind: DOCX and ODT are such, too.
    case zip(Dateiformat)
    case html
    /// XML of gesetze-im-internet.de
    case giiNorm
    /// XML that declares entities of its own.
    case xmlMitEntitaeten
    case xml
    case eml
    case markdown
    case text
    case programm
    /// A container of Office before 2007 or an encrypted DOCX.
    case altesOffice
    case bild
    case rtf
    /// JSON or JSON lines: data of a program, no document.
    case json
    case unbekannt

    /// Looks at the bytes, and at the name only to tell Markdown from plain text.
    public static func erkenne(_ bytes: [UInt8], name: String) -> Inhaltsart {
        guard !bytes.isEmpty else { return .leer }
        return bytes.withUnsafeBufferPointer { Sniffer(bytes: $0, name: name).art() }
    }

    /// Endings under which files of this kind go; empty if the name does not matter.
    public var endungen: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .zip(.docx): ["docx", "docm", "dotx"]
        case .zip(.odt): ["odt", "ott"]
        case .zip: ["zip"]
        case .html: ["html", "htm", "xhtml"]
        case .giiNorm, .xml, .xmlMitEntitaeten: ["xml"]
        case .eml: ["eml"]
        default: []
        }
    }

    /// As a reader knows it: „PDF“, „DOCX“.
    public var anzeige: String {
        switch self {
        case .pdf: "PDF"
        case .zip(.docx): "DOCX"
        case .zip(.odt): "ODT"
        case .zip: "ZIP"
        case .html: "HTML"
        case .giiNorm, .xml, .xmlMitEntitaeten: "XML"
        case .eml: "E-Mail"
        case .markdown: "Markdown"
        default: "Text"
        }
    }
}
