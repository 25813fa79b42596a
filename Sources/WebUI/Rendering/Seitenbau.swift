// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import Norms

/// Builds pages: frame around content, rendered by a template.
struct Seitenbau: Sendable {
    let templates: Templates
    let dependencies: WebDependencies
    let assetversion: String
    /// Number of open questions for the Erlasspflege, as far as it is known.
    let offeneFragen: @Sendable () -> Int?

    var heute: Stichtag { dependencies.heute() }

    /// A page as a response.
    /// - Parameters:
    ///   - titel: for the window; the name of the program is added.
    ///   - formular: id of the page's own form that the Stichtag belongs to; nil: the head brings a form.
    func seite(
        _ inhalt: some Sendable, template: String, titel: String, ort: Ort?, anfrage: Anfrage,
        formular: String? = nil, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let rahmen = rahmen(titel: titel, ort: ort, anfrage: anfrage, formular: formular)
        let html = try templates.render(Seitenmodell(rahmen: rahmen, inhalt: inhalt), template: template)
        return Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }

    private func rahmen(titel: String, ort: Ort?, anfrage: Anfrage, formular: String?) -> Rahmen {
        let zahl = offeneFragen().flatMap { $0 > 0 ? Anzeigetext.zahl($0) : nil }
        let orte = Ort.allCases.filter { $0 != .vorgaenge || dependencies.vorgaenge != nil }
        let navigation = orte.map { punkt in
            Navigationspunkt(
                name: punkt.name, href: Adresse(punkt.pfad).mit(anfrage.stichtagFeld).text, aktuell: punkt == ort,
                istHilfe: punkt == .hilfe, zahl: punkt == .erlasspflege ? zahl : nil)
        }
        return Rahmen(
            titel: titel, organisation: dependencies.organisation, version: dependencies.version,
            assetversion: assetversion, navigation: navigation,
            stichtag: stichtag(anfrage: anfrage, formular: formular))
    }

    private func stichtag(anfrage: Anfrage, formular: String?) -> Stichtagansicht {
        let andere = anfrage.felder.filter { $0.name != "stichtag" }
            .map { Formularfeld(name: Anzeigetext.sicher($0.name), wert: Anzeigetext.sicher($0.wert)) }
        let heute = anfrage.vorgabe == anfrage.heute ? nil : Formularfeld(name: "stichtag", wert: anfrage.heute.iso)
        let abweichung: String? =
            if anfrage.stichtag < anfrage.heute {
                "frühere"
            } else if anfrage.stichtag > anfrage.heute {
                "künftige"
            } else {
                nil
            }
        return Stichtagansicht(
            iso: anfrage.stichtag.iso, deutsch: anfrage.stichtag.deutsch,
            istHeute: anfrage.stichtag == anfrage.heute, abweichung: abweichung,
            heuteHref: Adresse(anfrage.pfad, felder: andere).mit(heute).text, formular: formular ?? "stichtag-form",
            eigenesFormular: formular == nil
                ? Stichtagansicht.EigenesFormular(action: anfrage.pfad, felder: andere) : nil)
    }
}
