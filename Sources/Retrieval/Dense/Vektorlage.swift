// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// How it stands with search by meaning, for those who run the program.
public struct Vektorlage: Sendable, Hashable, Codable {
    public enum Zustand: String, Sendable, Hashable, Codable {
        /// Switched off, or no embedder is installed.
        case aus
        /// Vectors are being built.
        case imAufbau
        /// All passages have theirs.
        case vollstaendig
        /// The embedder fails; what has vectors is found if it answers again.
        case gestoert
    }

    public var zustand: Zustand
    public var modell: String?
    /// Passages with a vector, and all.
    public var fertig: Int
    public var gesamt: Int
    /// German, one sentence, for a state that somebody should know of.
    public var hinweis: String?

    public init(zustand: Zustand, modell: String? = nil, fertig: Int = 0, gesamt: Int = 0, hinweis: String? = nil) {
        self.zustand = zustand
        self.modell = modell
        self.fertig = fertig
        self.gesamt = gesamt
        self.hinweis = hinweis
    }

    /// German, one sentence.
    public var satz: String {
        let anteil = "\(fertig) von \(gesamt) Passagen haben einen Vektor"
        switch zustand {
        case .aus: return hinweis ?? "Gesucht wird nur nach Wörtern."
        case .imAufbau: return "Suche nach Bedeutung: im Aufbau, \(anteil)."
        case .vollstaendig: return "Suche nach Bedeutung: vollständig, \(anteil)."
        case .gestoert: return "Suche nach Bedeutung: gestört, \(anteil). \(hinweis ?? "")"
        }
    }
}
