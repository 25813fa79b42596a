// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// What a Rückmeldung says: about which answer, what of it is judged and how, and why.
public struct Rueckmeldungsinhalt: Sendable, Hashable {
    /// The question as it was asked.
    public var frage: String
    /// The question before, on which it leaned.
    public var zuvor: String?
    public var stichtag: Stichtag
    public var gegenstand: Gegenstand
    /// What the person adds.
    public var anmerkung: String?

    /// Texts lose NUL, foreign line ends and white space at their ends; an empty `zuvor` or `anmerkung` becomes nil.
    public init(
        frage: String, zuvor: String? = nil, stichtag: Stichtag, gegenstand: Gegenstand, anmerkung: String? = nil
    ) {
        self.frage = Self.bereinigt(frage)
        self.zuvor = zuvor.map(Self.bereinigt).flatMap { $0.isEmpty ? nil : $0 }
        self.stichtag = stichtag
        self.gegenstand = gegenstand
        self.anmerkung = anmerkung.map(Self.bereinigt).flatMap { $0.isEmpty ? nil : $0 }
    }

    static func bereinigt(_ text: String) -> String {
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
        let (fehlt, zuLang) =
            aussage == nil
            ? ("fehlt die Frage", "Die Frage ist") : ("fehlt die Frage oder die Aussage", "Frage oder Aussage sind")
        guard !frage.isEmpty, aussage?.text.isEmpty != true else {
            throw Rueckmeldungsfehler(
                "Zu dieser Rückmeldung \(fehlt). Bitte stellen Sie die Frage noch einmal und senden Sie die "
                    + "Rückmeldung von dort.")
        }
        let fragen = max(frage.unicodeScalars.count, zuvor?.unicodeScalars.count ?? 0)
        guard fragen <= Self.laengsteFrage, aussagenlaenge <= Self.laengsteAussage else {
            throw Rueckmeldungsfehler(
                "\(zuLang) zu lang für eine Rückmeldung. Bitte stellen Sie eine kürzere Frage.")
        }
    }

    /// Of the statement and the name of its model together.
    private var aussagenlaenge: Int {
        (aussage?.text.unicodeScalars.count ?? 0) + (aussage?.modell?.unicodeScalars.count ?? 0)
    }
}
