// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Mustache

/// The Mustache templates, checked: every page has its template, and every partial that a template names exists.
struct Templates: Sendable {
    private let library: MustacheLibrary

    /// Templates that pages render directly.
    static let seiten = [
        "fragen", "suche", "fundstelle", "vorschriften", "vorschrift", "vergleich", "aenderungen", "auswahl",
        "erlasspflege", "pflegeprotokoll", "hilfe", "fehler", "eingang", "verlauf",
        "aufnahmebuch", "luecken", "loeschen", "auswertung", "sprachmodell", "rueckmeldungen", "rueckmeldung-seite",
        "pruefschemata", "pruefschema", "schemaentwurf", "schemafreigabe", "schemavergleich", "betroffen",
        "vorgaenge", "vorgang", "nachforderung", "vermerk", "vermerk-lesen",
    ]

    /// Loads the templates that come with the program.
    static func load() throws -> Templates {
        guard let folder = Bundle.module.url(forResource: "Templates", withExtension: nil),
            let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        else { throw WebUIError("Der Ordner „Templates“ fehlt im Programm. Bitte neu installieren.") }
        var sources: [String: String] = [:]
        for file in files where file.pathExtension == "mustache" {
            guard let text = try? String(contentsOf: file, encoding: .utf8) else {
                throw WebUIError("Die Vorlage „\(file.lastPathComponent)“ ist nicht lesbar. Bitte neu installieren.")
            }
            sources[file.deletingPathExtension().lastPathComponent] = text
        }
        return try Templates(sources: sources)
    }

    /// Parses and checks templates given as text by name.
    init(sources: [String: String]) throws {
        for name in Self.seiten where sources[name] == nil {
            throw WebUIError("Die Vorlage „\(name).mustache“ fehlt. Bitte neu installieren.")
        }
        var templates: [String: MustacheTemplate] = [:]
        for (name, text) in sources {
            for partial in Self.partials(in: text) where sources[partial] == nil {
                throw WebUIError("Die Vorlage „\(name).mustache“ nennt „\(partial)“, das es nicht gibt.")
            }
            do {
                templates[name] = try MustacheTemplate(string: text)
            } catch {
                throw WebUIError("Die Vorlage „\(name).mustache“ ist fehlerhaft: \(error)")
            }
        }
        library = MustacheLibrary(templates: templates)
    }

    /// The page as HTML.
    func render(_ model: some Sendable, template: String) throws -> String {
        guard let html = library.render(model, withTemplate: template) else {
            throw WebUIError("Die Vorlage „\(template).mustache“ fehlt. Bitte neu installieren.")
        }
        return html
    }

    /// Names of the partials and parents that a template text refers to.
    static func partials(in text: String) -> [String] {
        text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            guard let first = piece.first, first == ">" || first == "<", let end = piece.range(of: "}}") else {
                return nil
            }
            return piece[..<end.lowerBound].dropFirst().trimmingCharacters(in: .whitespaces)
        }
    }
}
