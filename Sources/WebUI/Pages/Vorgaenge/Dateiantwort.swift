// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import Ingestion

/// A letter or a note as a file to be kept.
enum Dateiantwort {
    /// - Parameter name: without the ending; signs that file systems take amiss are replaced.
    static func response(_ bytes: [UInt8], name: String, form: Dateiform) -> Response {
        let datei = String(name.map { "/\\:#*?\"<>|".contains($0) ? "-" : $0 }) + ".\(form.rawValue)"
        return Response(
            status: .ok,
            headers: [
                .contentType: form.medientyp, .contentDisposition: Dateiname.anhang(datei), .cacheControl: "no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Splits „1.pdf“ into its name and its form.
    static func zerlegt(_ datei: String) -> (name: String, form: Dateiform)? {
        let teile = datei.split(separator: ".", omittingEmptySubsequences: false)
        guard teile.count == 2, let form = Dateiform(rawValue: String(teile[1])) else { return nil }
        return (String(teile[0]), form)
    }

    /// Says in German that a file cannot be made now.
    static func gemacht<Ergebnis>(_ machen: () async throws -> Ergebnis) async throws -> Ergebnis {
        do {
            return try await machen()
        } catch let ablehnung as Ablehnung {
            throw Seitenfehler(
                status: .serviceUnavailable, ueberschrift: "Die Datei konnte nicht erstellt werden",
                text:
                    "\(Anzeigetext.sicher(ablehnung.grund)) Am Vorgang hat sich nichts geändert; bitte versuchen Sie es "
                    + "noch einmal.")
        }
    }
}

extension Dateiform {
    fileprivate var medientyp: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .json: "application/json; charset=utf-8"
        }
    }
}
