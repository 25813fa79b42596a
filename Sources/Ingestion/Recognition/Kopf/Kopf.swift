// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// What the head of a decree says about it, as far as it is sure enough to be used. What could not be read stays nil.
public struct Kopf: Sendable, Hashable {
    public var normgeber: String?
    /// `NRW`, `Bund`, `Bayern` …; nil if the head names none.
    public var land: String?
    public var ort: String?
    public var datum: Stichtag?
    /// As printed.
    public var aktenzeichen: String?
    public var aktenzeichenNormalisiert: String?
    public var betreff: String?
    /// What follows „hier:“.
    public var hier: String?
    /// The kind the text names itself.
    public var art: Vorschriftart?
    public var bezug: [Bezugsangabe] = []

    public init() {}

    /// Betreff with „hier:“, as one line.
    public var titel: String? { Vorschrift.erlasstitel(betreff: betreff, hier: hier) }
}

/// One entry under „Bezug“.
public struct Bezugsangabe: Sendable, Hashable {
    /// Verbatim, white space smoothed.
    public var text: String
    public var datum: Stichtag?
    /// Normalised.
    public var aktenzeichen: String?

    public init(text: String, datum: Stichtag?, aktenzeichen: String?) {
        self.text = text
        self.datum = datum
        self.aktenzeichen = aktenzeichen
    }
}
