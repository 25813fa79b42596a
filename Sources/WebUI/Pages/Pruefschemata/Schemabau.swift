// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird

/// What the pages of the Prüfschemata share.
struct Schemabau: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand
    let zugang: Schemazugang
    let schutz: Formularschutz
    let anmeldung: Anmeldung

    init(seiten: Seitenbau, bestand: Bestand, schutz: Formularschutz, zugang: Schemazugang) {
        self.seiten = seiten
        self.bestand = bestand
        self.zugang = zugang
        self.schutz = schutz
        anmeldung = Anmeldung(rolle: seiten.dependencies.rolle)
    }

    func anfrage(_ request: Request) -> Anfrage { Anfrage(request, heute: seiten.heute) }

    /// The check list that the address names.
    /// - Throws: `Seitenfehler` (404) if there is none.
    func akte(_ context: some RequestContext, in bestand: Schemabestand) throws -> Schemaakte {
        guard let akte = Schemaakte(try kennung(context), in: bestand) else {
            throw Seitenfehler.nichtGefunden(
                "Dieses Prüfschema gibt es nicht. Alle Prüfschemata stehen unter „Erlasspflege“, „Prüfschemata“.")
        }
        return akte
    }

    /// The kennung in the address.
    /// - Throws: `Seitenfehler` (404) if it can be none.
    func kennung(_ context: some RequestContext) throws -> String {
        let text = context.parameters.get("kennung") ?? ""
        guard Schemaadresse.istKennung(text) else {
            throw Seitenfehler.nichtGefunden(
                "Diese Adresse gehört zu keinem Prüfschema. Eine Kennung besteht aus a bis z, Ziffern und „-“.")
        }
        return text
    }

    func seite(
        _ inhalt: some Sendable, _ template: String, titel: String, _ anfrage: Anfrage, formular: String? = nil,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        try seiten.seite(
            inhalt, template: template, titel: titel, ort: .erlasspflege, anfrage: anfrage, formular: formular,
            status: status)
    }

    /// Name of the Anliegen; its kennung where nobody knows it.
    func anliegenname(_ kennung: String) -> String {
        Anzeigetext.sicher(seiten.dependencies.aenderungen.anliegen.first { $0.kennung == kennung }?.name ?? kennung)
    }
}

/// Addresses of the pages of a check list.
struct Schemaadresse: Sendable {
    let kennung: String
    let anfrage: Anfrage

    static let liste = "/pruefschemata"
    /// Longer ones name nothing.
    private static let groessteLaenge = 80

    static func istKennung(_ text: String) -> Bool {
        (1...groessteLaenge).contains(text.utf8.count)
            && text.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == UInt8(ascii: "-") }
            && !text.hasPrefix("-") && !text.hasSuffix("-")
    }

    var pfad: String { "\(Self.liste)/\(kennung)" }
    var lesen: String { anfrage.href(pfad) }
    var entwurf: String { anfrage.href("\(pfad)/entwurf") }
    var freigabe: String { anfrage.href("\(pfad)/freigabe") }

    func fassung(_ nummer: Int) -> String {
        Adresse(pfad).mit("fassung", String(nummer)).mit(anfrage.stichtagFeld).text
    }

    func vergleich(_ alt: Int, _ neu: Int) -> String {
        Adresse("\(pfad)/vergleich").mit("alt", String(alt)).mit("neu", String(neu)).mit(anfrage.stichtagFeld).text
    }
}
