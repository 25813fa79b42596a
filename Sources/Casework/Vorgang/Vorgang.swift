// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// Number of a Vorgang; never used again.
public struct VorgangID: Sendable, Hashable, Comparable, Codable, RawRepresentable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
    public static func < (lhs: VorgangID, rhs: VorgangID) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// A case on the desk, without any personal data. It is what its steps make of it: `Vorgang.nach(_:)`.
public struct Vorgang: Sendable, Hashable {
    public var id: VorgangID
    /// Pseudonymous: „2026-0815“, the file number of the Fachverfahren.
    public var referenz: String
    public var schema: Schemaverweis
    public var stichtag: Stichtag
    public var eroeffnet: Zeitmarke
    public var fakten: Fakten = [:]
    /// By `Pruefpunkt.kennung`; what nobody has set is absent, and open.
    public var punkte: [String: Punktsetzung] = [:]
    /// By `Unterlagenbogen.kennung`.
    public var unterlagen: [String: Unterlagensetzung] = [:]
    public var dauer: Dauerwahl?
    /// In the order they were sent.
    public var nachforderungen: [Nachforderung] = []
    /// sha256 of the released Vermerke, in order.
    public var vermerke: [String] = []
    public var istAbgeschlossen = false
    /// How many steps it has; a step says on which number it builds, so that nobody overwrites what he has not seen.
    public var schrittzahl = 0

    public init(id: VorgangID, referenz: String, schema: Schemaverweis, stichtag: Stichtag, eroeffnet: Zeitmarke) {
        self.id = id
        self.referenz = referenz
        self.schema = schema
        self.stichtag = stichtag
        self.eroeffnet = eroeffnet
    }
}

/// What a person decided about a Prüfpunkt.
public enum Punktstatus: String, Sendable, Hashable, Codable, CaseIterable {
    case offen
    case erfuellt
    case nichtErfuellt
    case nichtEinschlaegig

    /// As a reader sees it.
    public var anzeige: String {
        switch self {
        case .offen: "offen"
        case .erfuellt: "erfüllt"
        case .nichtErfuellt: "nicht erfüllt"
        case .nichtEinschlaegig: "nicht einschlägig"
        }
    }
}

/// A status with its reason, and who set it when.
public struct Punktsetzung: Sendable, Hashable, Codable {
    public var status: Punktstatus
    public var grund: String
    /// Why a decree in force was not followed; nil if it was.
    public var abweichung: String?
    public var durch: Akteur
    public var um: Zeitmarke

    public init(status: Punktstatus, grund: String, abweichung: String?, durch: Akteur, um: Zeitmarke) {
        self.status = status
        self.grund = grund
        self.abweichung = abweichung
        self.durch = durch
        self.um = um
    }
}

/// What has become of an Unterlage.
public enum Unterlagenstatus: String, Sendable, Hashable, Codable, CaseIterable {
    case offen
    case vorhanden
    case fehlt
    /// Waived; a provision says so.
    case entbehrlich
    case abgelaufen

    /// As a reader sees it.
    public var anzeige: String {
        switch self {
        case .offen: "offen"
        case .vorhanden: "vorhanden"
        case .fehlt: "fehlt"
        case .entbehrlich: "entbehrlich"
        case .abgelaufen: "abgelaufen"
        }
    }
}

public struct Unterlagensetzung: Sendable, Hashable, Codable {
    /// As the list named it when the status was set.
    public var name: String
    public var status: Unterlagenstatus
    /// The provision by which it is waived; needed for `entbehrlich`, canonical form.
    public var norm: String?
    public var anmerkung: String?
    public var durch: Akteur
    public var um: Zeitmarke

    public init(
        name: String, status: Unterlagenstatus, norm: String?, anmerkung: String?, durch: Akteur, um: Zeitmarke
    ) {
        self.name = name
        self.status = status
        self.norm = norm
        self.anmerkung = anmerkung
        self.durch = durch
        self.um = um
    }
}

/// The span that a person chose.
public struct Dauerwahl: Sendable, Hashable, Codable {
    public var von: Stichtag
    public var bis: Stichtag
    public var grund: String
    /// How it was worked out, line by line, as it was shown.
    public var rechenweg: [String]
    public var durch: Akteur
    public var um: Zeitmarke

    public init(von: Stichtag, bis: Stichtag, grund: String, rechenweg: [String], durch: Akteur, um: Zeitmarke) {
        self.von = von
        self.bis = bis
        self.grund = grund
        self.rechenweg = rechenweg
        self.durch = durch
        self.um = um
    }
}
