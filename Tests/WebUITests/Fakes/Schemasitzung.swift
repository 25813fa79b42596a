// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird

/// A person with a role at the pages of one check list.
struct Schemasitzung {
    let schemata: Probeschemata
    let seiten: Pflegesitzung
    let pfad: String

    init(_ schemata: Probeschemata, rolle: String = "Erlasspflege", pfad: String = Probeschemata.pfad) throws {
        self.schemata = schemata
        self.pfad = pfad
        seiten = try Pflegesitzung(dependencies: schemata.dependencies(rolle: rolle))
    }

    func entwurf() async throws -> Abruf { try await seiten.hole("\(pfad)/entwurf") }

    /// Sends the editor as it stands on a page, with another text.
    func sende(
        _ schritt: String, _ werte: [String: String] = [:], von seite: Abruf,
        headers: HTTPFields = [.init("Sec-Fetch-Site")!: "same-origin"]
    ) async throws -> Abruf {
        var felder = seite.verborgen
        if let text = seite.textfeld { felder["text"] = text }
        return try await seiten.sende(
            felder.merging(["schritt": schritt]) { $1 }.merging(werte) { $1 }, headers: headers, an: "\(pfad)/entwurf")
    }

    func entscheide(_ schritt: String, _ werte: [String: String] = [:]) async throws -> Abruf {
        let seite = try await seiten.hole("\(pfad)/freigabe")
        return try await seiten.sende(
            seite.verborgen.merging(["schritt": schritt]) { $1 }.merging(werte) { $1 }, an: "\(pfad)/freigabe")
    }

    /// Writes a text and hands it in.
    func reicheEin(_ text: String, bemerkung: String = "Passpflicht genauer") async throws -> Abruf {
        try await sende("einreichen", ["text": text, "bemerkung": bemerkung], von: try await entwurf())
    }
}

extension Abruf {
    /// Names and values of the hidden fields of the page.
    var verborgen: [String: String] {
        let felder = html.elemente.filter { $0.name == "input" && $0.attribute["type"] == "hidden" }
        return Dictionary(felder.map { ($0.attribute["name"] ?? "", $0.attribute["value"] ?? "") }) { $1 }
    }

    /// What stands in the text field of the page, as a browser reads it.
    var textfeld: String? {
        guard let anfang = koerper.range(of: "data-schema-text>\n"),
            let ende = koerper[anfang.upperBound...].range(of: "</textarea>")
        else { return nil }
        return HTMLPruefung(String(koerper[anfang.upperBound..<ende.lowerBound]) + "<br>").text
    }
}
