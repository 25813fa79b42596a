// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Norms

/// What became of one question that was answered with a model.
public struct Modellergebnis: Sendable, Hashable, Codable {
    public var id: String
    public var frage: String
    /// ISO 8601, as the set says; nil: the day of the run.
    public var stichtag: String?
    public var typ: String
    public var istBeantwortbar: Bool
    public var gesetzMoeglich: Bool
    /// Nil if answering failed.
    public var antwort: Antwortbefund?
    /// Why it failed; the model's failures are none.
    public var fehler: String?

    public init(_ frage: Prueffrage, antwort: Antwortbefund? = nil, fehler: String? = nil) {
        id = frage.id
        self.frage = frage.frage
        stichtag = frage.stichtag?.iso
        typ = frage.typ
        istBeantwortbar = frage.istBeantwortbar
        gesetzMoeglich = frage.gesetzMoeglich
        self.antwort = antwort
        self.fehler = fehler
    }

    /// Whether the program must refuse it.
    public var istAbzulehnen: Bool { typ == Prueffrage.abzulehnen }

    /// An answer out of laws alone is no error where the set says that a law may answer what no decree does.
    var zaehltZurEnthaltung: Bool {
        guard !istBeantwortbar else { return false }
        guard gesetzMoeglich, let antwort else { return true }
        return antwort.istEnthaltung || !antwort.nurGesetze
    }
}
