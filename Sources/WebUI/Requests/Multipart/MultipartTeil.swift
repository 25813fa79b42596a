// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The headers of one part of an uploaded form.
struct MultipartTeil: Sendable, Hashable {
    /// Name of the form's field.
    var name: String
    /// Name of the file as the browser gives it, not yet made safe; nil for a field that is no file.
    var dateiname: String?

    /// Nil if the headers name no field.
    init?(kopf: ArraySlice<UInt8>) {
        for zeile in Self.zeilen(kopf) {
            guard let doppelpunkt = zeile.firstIndex(of: ":") else { continue }
            let feld = zeile[..<doppelpunkt].trimmingCharacters(in: .whitespaces).lowercased()
            guard feld == "content-disposition" else { continue }
            let (art, angaben) = Kopffeld.lies(String(zeile[zeile.index(after: doppelpunkt)...]))
            guard art == "form-data", let name = angaben["name"] else { return nil }
            self.name = name
            dateiname = angaben["filename*"].flatMap(Kopffeld.erweitert) ?? angaben["filename"].map(Self.lesbar)
            return
        }
        return nil
    }

    private static func zeilen(_ kopf: ArraySlice<UInt8>) -> [String] {
        String(decoding: kopf, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: true).map(String.init)
    }

    /// Browsers encode the three characters that would end the header; paths of old ones are cut off.
    private static func lesbar(_ name: String) -> String {
        name.replacing("%22", with: "\"").replacing("%0D", with: " ").replacing("%0A", with: " ")
    }
}

/// A header with parameters: `form-data; name="a;b"; filename*=UTF-8''%C3%84.pdf`.
enum Kopffeld {
    /// The value in lower case and the parameters by name in lower case; of two with the same name the first counts.
    static func lies(_ text: String) -> (wert: String, angaben: [String: String]) {
        var teile = geteilt(text)[...]
        let wert = teile.popFirst()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
        var angaben: [String: String] = [:]
        for teil in teile {
            guard let gleich = teil.firstIndex(of: "=") else { continue }
            let name = teil[..<gleich].trimmingCharacters(in: .whitespaces).lowercased()
            if angaben[name] == nil {
                angaben[name] = ohneAnfuehrung(teil[teil.index(after: gleich)...].trimmingCharacters(in: .whitespaces))
            }
        }
        return (wert, angaben)
    }

    /// Cut at the semicolons outside of quotes.
    private static func geteilt(_ text: String) -> [String] {
        var teile = [""]
        var (inAnfuehrung, nachStrich) = (false, false)
        for zeichen in text {
            if zeichen == "\"", !nachStrich { inAnfuehrung.toggle() }
            nachStrich = inAnfuehrung && zeichen == "\\" && !nachStrich
            if zeichen == ";", !inAnfuehrung { teile.append("") } else { teile[teile.count - 1].append(zeichen) }
        }
        return teile
    }

    /// A backslash guards a quote or another backslash; before anything else it is part of a path.
    private static func ohneAnfuehrung(_ text: String) -> String {
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        return String(text.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }

    /// `UTF-8''%C3%84.pdf` (RFC 8187); nil for another character set or broken text.
    static func erweitert(_ text: String) -> String? {
        let teile = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        guard teile.count == 3, teile[0].lowercased() == "utf-8" else { return nil }
        return String(teile[2]).removingPercentEncoding
    }

    /// The boundary that the header `Content-Type` names; nil if it is no form with files or the boundary no boundary.
    static func grenze(contentType: String?) -> String? {
        guard let contentType else { return nil }
        let (art, angaben) = lies(contentType)
        guard art == "multipart/form-data", let grenze = angaben["boundary"], (1...70).contains(grenze.utf8.count),
            grenze.utf8.allSatisfy({ (0x21...0x7E).contains($0) || $0 == 0x20 }), !grenze.hasSuffix(" ")
        else { return nil }
        return grenze
    }
}
