// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Where one is in the Erlasspflege; makes the addresses of the steps from there.
struct Pflegeadresse: Sendable {
    enum Ansicht: String, Sendable {
        case liste, frage, dokument
    }

    /// Kind of questions that the list is narrowed to.
    var art: Klaerungsfall.Art?
    /// `Klaerungsfall.kennung`; nil on the page of a document.
    var frage: String?
    /// sha256 of the document whose page this is; nil in the inbox.
    var dokument: String?
    /// What is being changed on the page of a document.
    var ziel: Pflegeziel?
    /// What the document shows: a Beleg of the question (`2`) or the place of a value (`datum`).
    var stelle: String?
    var seite: Int?
    var ansicht: Ansicht?
    var stichtag: Formularfeld?

    /// The inbox or the page of a document as it was asked for.
    init(_ anfrage: Anfrage, dokument: String? = nil) {
        art = Klaerungsfall.Art(rawValue: anfrage["art"])
        frage = anfrage["frage"].isEmpty ? nil : anfrage["frage"]
        ziel = dokument == nil ? nil : Pflegeziel(anfrage["ziel"])
        stelle = anfrage["stelle"].isEmpty ? nil : anfrage["stelle"]
        seite = Int(anfrage["seite"]).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
        ansicht = Ansicht(rawValue: anfrage["ansicht"])
        stichtag = anfrage.stichtagFeld
        self.dokument = dokument
    }

    var href: String {
        var adresse = Adresse(dokument.map { "/erlasspflege/dokument/\($0)" } ?? "/erlasspflege")
        if let art { adresse = adresse.mit("art", art.rawValue) }
        if let frage { adresse = adresse.mit("frage", frage) }
        if let ziel { adresse = adresse.mit("ziel", ziel.text) }
        if let stelle { adresse = adresse.mit("stelle", stelle) }
        if let seite { adresse = adresse.mit("seite", String(seite)) }
        if let ansicht { adresse = adresse.mit("ansicht", ansicht.rawValue) }
        return adresse.mit(stichtag).text
    }

    /// The same place with something else chosen.
    func mit(_ aenderung: (inout Pflegeadresse) -> Void) -> Pflegeadresse {
        var copy = self
        aenderung(&copy)
        return copy
    }

    /// Another question of the same list.
    func frage(_ kennung: String?) -> Pflegeadresse {
        mit {
            ($0.frage, $0.dokument, $0.ziel, $0.stelle, $0.seite, $0.ansicht) = (kennung, nil, nil, nil, nil, nil)
        }
    }

    /// The page of a document, with something to be changed.
    func dokument(_ sha256: String, ziel: Pflegeziel? = nil) -> Pflegeadresse {
        mit {
            ($0.dokument, $0.ziel, $0.frage, $0.stelle, $0.seite, $0.ansicht) = (sha256, ziel, nil, nil, nil, nil)
        }
    }

    /// What a form carries along to come back here.
    var formularfelder: [Formularfeld] {
        [
            art.map { Formularfeld(name: "art", wert: $0.rawValue) },
            frage.map { Formularfeld(name: "frage", wert: $0) },
            dokument.map { Formularfeld(name: "dokument", wert: $0) }, stichtag,
        ].compactMap(\.self)
    }
}
