// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// What every page shows around its content: head, navigation, Stichtag, foot.
struct Rahmen: Sendable {
    let titel: String
    let organisation: String
    let version: String
    let assetversion: String
    let navigation: [Navigationspunkt]
    let stichtag: Stichtagansicht
}

struct Navigationspunkt: Sendable {
    let name: String
    let href: String
    let aktuell: Bool
    /// Set apart at the end of the bar.
    let istHilfe: Bool
    /// What waits there.
    let zahl: String?
}

/// The Stichtag in the head of the page.
struct Stichtagansicht: Sendable {
    let iso: String
    let deutsch: String
    let istHeute: Bool
    /// „früheren Rechtslage“ or „künftigen Rechtslage“, nil today.
    let abweichung: String?
    /// Address of the same page as of today.
    let heuteHref: String
    /// id of the form that the date belongs to; the page's own form where it has one.
    let formular: String
    /// Set if the head brings its own form, because the page has none.
    let eigenesFormular: EigenesFormular?

    struct EigenesFormular: Sendable {
        let action: String
        let felder: [Formularfeld]
    }
}

/// A field that a form carries along unseen.
struct Formularfeld: Sendable {
    let name: String
    let wert: String
}

/// The places in the navigation.
enum Ort: CaseIterable, Sendable {
    case fragen
    /// Shown where Vorgänge are kept.
    case vorgaenge
    case suche
    case vorschriften
    case eingang
    case aenderungen
    case erlasspflege
    case hilfe

    var name: String {
        switch self {
        case .fragen: "Fragen"
        case .vorgaenge: "Vorgänge"
        case .suche: "Suche"
        case .vorschriften: "Vorschriften"
        case .eingang: "Eingang"
        case .aenderungen: "Änderungen"
        case .erlasspflege: "Erlasspflege"
        case .hilfe: "Hilfe"
        }
    }

    var pfad: String {
        switch self {
        case .fragen: "/"
        case .vorgaenge: "/vorgaenge"
        case .suche: "/suche"
        case .vorschriften: "/vorschriften"
        case .eingang: "/eingang"
        case .aenderungen: "/aenderungen"
        case .erlasspflege: "/erlasspflege"
        case .hilfe: "/hilfe"
        }
    }
}

/// A page: its frame and its content, as the templates see them.
struct Seitenmodell<Inhalt: Sendable>: Sendable {
    let rahmen: Rahmen
    let inhalt: Inhalt
}
