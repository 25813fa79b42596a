// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The steps from a question to an answer, in their order.
public enum Arbeitsschritt: String, Sendable, Hashable, Codable, CaseIterable {
    case verstehen
    case abgrenzen
    case suchen
    case auswaehlen
    case entwerfen
    case pruefen
    case darstellen

    /// As „Warum diese Antwort?“ names it.
    public var anzeige: String {
        switch self {
        case .verstehen: "Frage verstehen"
        case .abgrenzen: "Prüfen, ob das Programm antworten darf"
        case .suchen: "Fundstellen suchen"
        case .auswaehlen: "Fundstellen auswählen"
        case .entwerfen: "Antwort entwerfen"
        case .pruefen: "Entwurf gegen die Fundstellen prüfen"
        case .darstellen: "Antwort darstellen"
        }
    }
}

/// What one step was given and what it gave on, for „Warum diese Antwort?“.
public struct Schrittbericht: Sendable, Hashable, Encodable {
    public var schritt: Arbeitsschritt
    /// German, one line each.
    public var eingang: [String]
    public var ergebnis: [String]
    public var ms: Double

    public init(schritt: Arbeitsschritt, eingang: [String], ergebnis: [String], ms: Double) {
        self.schritt = schritt
        self.eingang = eingang
        self.ergebnis = ergebnis
        self.ms = ms
    }
}

/// An answer with the way it came about.
public struct BerichteteAntwort: Sendable {
    public var antwort: Antwort
    /// The steps that were taken, in order; a refusal ends them early.
    public var schritte: [Schrittbericht]
    /// The sources side by side, where they are of different Rang or state different values.
    public var tafel: Quellentafel?
    /// What the model wrote, unverified, for measuring; no page takes it. Nil where it did not come to drafting.
    public var entwurf: Entwurf?
    /// What verification left of it and removed, for measuring. Nil where it did not come to drafting.
    public var geprueft: GepruefterEntwurf?

    public init(
        antwort: Antwort, schritte: [Schrittbericht], tafel: Quellentafel? = nil, entwurf: Entwurf? = nil,
        geprueft: GepruefterEntwurf? = nil
    ) {
        self.antwort = antwort
        self.schritte = schritte
        self.tafel = tafel
        self.entwurf = entwurf
        self.geprueft = geprueft
    }
}

/// Writes down what the steps do.
struct Schrittfolge {
    private(set) var berichte: [Schrittbericht] = []

    /// Takes a step and notes its time.
    mutating func gehe<Ergebnis>(
        _ schritt: Arbeitsschritt, eingang: [String], zeige: (Ergebnis) -> [String], _ body: () async throws -> Ergebnis
    ) async rethrows -> Ergebnis {
        let start = ContinuousClock.now
        let ergebnis = try await body()
        let ms = start.duration(to: .now).milliseconds
        berichte.append(Schrittbericht(schritt: schritt, eingang: eingang, ergebnis: zeige(ergebnis), ms: ms))
        return ergebnis
    }
}
