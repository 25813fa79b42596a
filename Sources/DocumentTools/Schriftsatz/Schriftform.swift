// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A form in which a document is handed out.
public enum Schriftform: String, Sendable, Hashable, CaseIterable {
    /// Tagged, PDF/UA-1 and PDF/A-2b.
    case pdf
    case docx
    case odt
    /// Flat ODF, written without LibreOffice.
    case fodt

    /// For readers: „PDF“.
    public var name: String { self == .fodt ? "ODT (flach)" : rawValue.uppercased() }

    public var medientyp: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .fodt: "application/vnd.oasis.opendocument.text-flat-xml"
        }
    }

    /// What LibreOffice is to convert to; nil for what it is not needed for.
    var filter: String? {
        switch self {
        case .pdf: "pdf:writer_pdf_Export:{\(Self.pdfOptionen)}"
        case .docx: "docx:Office Open XML Text"
        case .odt: "odt:writer8"
        case .fodt: nil
        }
    }

    private static let pdfOptionen = [
        ("PDFUACompliance", "boolean", "true"), ("UseTaggedPDF", "boolean", "true"),
        ("SelectPdfVersion", "long", "2"), ("ExportBookmarks", "boolean", "true"),
    ].map { "\"\($0.0)\":{\"type\":\"\($0.1)\",\"value\":\"\($0.2)\"}" }.joined(separator: ",")
}
