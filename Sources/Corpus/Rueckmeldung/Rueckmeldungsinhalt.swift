// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// What a Rückmeldung says: about which statement of which answer, how it is judged, and why.
public struct Rueckmeldungsinhalt: Sendable, Hashable {
    public enum Urteil: String, Sendable, Hashable, Codable, CaseIterable {
        case hilfreich
        case falsch
        /// The statement lacks the source that would carry it.
        case quelleFehlt
    }

    /// How the statement came about.
    public enum Herstellung: Sendable, Hashable {
        /// The words of the source
        case auszug
        /// Drafted by a language model of this name
        case entwurf(modell: String)
    }

    /// The question as it was asked.
    public var frage: String
    /// The question before, on which it leaned.
    public var zuvor: String?
    public var stichtag: Stichtag
    /// The text of the statement.
    public var aussage: String
    public var herstellung: Herstellung
    /// The place that the statement rests on.
    public var stelle: Rueckmeldungsstelle
    public var urteil: Urteil
    /// What the person adds.
    public var anmerkung: String?

    /// Texts lose NUL, foreign line ends and white space at their ends; an empty `zuvor` or `anmerkung` becomes nil.
    public init(
        frage: String, zuvor: String? = nil, stichtag: Stichtag, aussage: String, herstellung: Herstellung,
        stelle: Rueckmeldungsstelle, urteil: Urteil, anmerkung: String? = nil
    ) {
        self.frage = Self.bereinigt(frage)
        self.zuvor = zuvor.map(Self.bereinigt).flatMap { $0.isEmpty ? nil : $0 }
        self.stichtag = stichtag
        self.aussage = Self.bereinigt(aussage)
        self.herstellung = herstellung
        self.stelle = stelle
        self.urteil = urteil
        self.anmerkung = anmerkung.map(Self.bereinigt).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func bereinigt(_ text: String) -> String {
        let ohneNUL = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0 }))
        let zeilen = ohneNUL.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        guard let anfang = zeilen.firstIndex(where: { !$0.isWhitespace }),
            let ende = zeilen.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(zeilen[anfang...ende])
    }
}

// MARK: Bounds

/// Why a Rückmeldung cannot be taken in: German, with what to do.
public struct Rueckmeldungsfehler: Error, Sendable, Hashable, CustomStringConvertible {
    public let grund: String

    public init(_ grund: String) { self.grund = grund }

    public var description: String { grund }
}

extension Rueckmeldungsinhalt {
    /// Most characters (Unicode scalars) of the note.
    public static let laengsteAnmerkung = 1_000
    /// The same for a question, and for the text of a statement and the name of its model together.
    public static let laengsteFrage = 8_000
    public static let laengsteAussage = 20_000

    /// - Throws: `Rueckmeldungsfehler` if a text is missing or too long.
    public func pruefe() throws(Rueckmeldungsfehler) {
        let zeichen = anmerkung?.unicodeScalars.count ?? 0
        guard zeichen <= Self.laengsteAnmerkung else {
            throw Rueckmeldungsfehler(
                "Die Anmerkung hat \(zeichen) Zeichen; möglich sind \(Self.laengsteAnmerkung). Bitte kürzen Sie sie.")
        }
        guard !frage.isEmpty, !aussage.isEmpty else {
            throw Rueckmeldungsfehler(
                "Zu dieser Rückmeldung fehlt die Frage oder die Aussage. Bitte stellen Sie die Frage noch einmal und "
                    + "senden Sie die Rückmeldung von dort.")
        }
        let fragen = max(frage.unicodeScalars.count, zuvor?.unicodeScalars.count ?? 0)
        guard fragen <= Self.laengsteFrage, aussage.unicodeScalars.count <= Self.laengsteAussage - modellname else {
            throw Rueckmeldungsfehler(
                "Frage oder Aussage sind zu lang für eine Rückmeldung. Bitte stellen Sie eine kürzere Frage.")
        }
    }

    private var modellname: Int {
        if case .entwurf(let modell) = herstellung { modell.unicodeScalars.count } else { 0 }
    }
}
