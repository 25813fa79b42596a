// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms
public import Regelungen

/// How long a title is issued or extended, as the law says it.
public struct Dauerregel: Sendable, Hashable {
    public var angaben: [Dauerangabe]
    public var bindungen: [Dauerbindung]

    public init(angaben: [Dauerangabe], bindungen: [Dauerbindung] = []) {
        self.angaben = angaben
        self.bindungen = bindungen
    }
}

/// One duration: the normal one, the least or the most.
public struct Dauerangabe: Sendable, Hashable {
    /// `regel`, `mindestens` or `hoechstens`.
    public var art: Dauerwert.Art
    public var zeit: Zeitmass
    public var bedingung: Bedingung?
    public var normen: [Normzitat]

    public init(art: Dauerwert.Art, zeit: Zeitmass, bedingung: Bedingung? = nil, normen: [Normzitat]) {
        self.art = art
        self.zeit = zeit
        self.bedingung = bedingung
        self.normen = normen
    }
}

/// A day after which a title cannot run: the end of the passport, of the contract plus three months.
public struct Dauerbindung: Sendable, Hashable {
    public var bindung: Dauerwert.Bindung
    /// `Faktfeld.kennung` of the day.
    public var fakt: String
    /// Added to the day („zuzüglich drei Monate“).
    public var zuschlag: Zeitmass?
    public var bedingung: Bedingung?
    public var normen: [Normzitat]

    public init(
        bindung: Dauerwert.Bindung, fakt: String, zuschlag: Zeitmass? = nil, bedingung: Bedingung? = nil,
        normen: [Normzitat]
    ) {
        self.bindung = bindung
        self.fakt = fakt
        self.zuschlag = zuschlag
        self.bedingung = bedingung
        self.normen = normen
    }
}
