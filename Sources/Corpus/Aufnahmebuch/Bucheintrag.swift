// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A file of the ledger with what the corpus knows of it today.
public struct Bucheintrag: Sendable, Hashable {
    public let ergebnis: Aufnahmeergebnis
    /// ISO 8601; when it was last seen, or deleted.
    public let zeitpunkt: String
    /// What it holds; nil if it was rejected or deleted.
    public let gespeichert: GespeicherteFassung?
    /// The file that speaks for it, if it is a duplicate in other bytes or was corrected.
    public let fuehrend: GespeicherteFassung?

    /// - Parameter fassungen: by sha256.
    public init(_ eintrag: Ledgereintrag, fassungen: [String: GespeicherteFassung]) {
        ergebnis = eintrag.ergebnis
        zeitpunkt = eintrag.zeitpunkt
        let istDa = ergebnis.ausgang != .abgelehnt && ergebnis.ausgang != .geloescht
        gespeichert = istDa ? fassungen[ergebnis.sha256] : nil
        fuehrend = (gespeichert?.einordnung?.fuehrend).flatMap { fassungen[$0] }
    }

    /// What a reader should know, one sentence each.
    public var hinweise: [String] {
        var hinweise = [ergebnis.grund].compactMap(\.self)
        if let von = ergebnis.duplikatVon { hinweise.append("Gleicher Inhalt wie „\(von)“.") }
        if let fuehrend, let art = gespeichert?.einordnung?.art {
            hinweise.append(
                art == .doppel
                    ? "Derselbe Erlass wie in „\(fuehrend.fassung.datei)“; gefunden wird er dort."
                    : "Berichtigt durch \(fuehrend.vorschrift.kurz) („\(fuehrend.fassung.datei)“).")
        }
        return hinweise + ergebnis.hinweise
    }

    /// Whether pages could not be read.
    public var hatUngelesenes: Bool { ergebnis.hinweise.contains { $0.contains("nicht gelesen") } }

    /// Whether another file holds the same, in the same bytes or in others.
    public var istDoppelt: Bool { ergebnis.ausgang == .duplikat || gespeichert?.istDoppel == true }

    /// The file that answers for it, if it is a duplicate.
    public var duplikatVon: String? {
        ergebnis.duplikatVon ?? (gespeichert?.istDoppel == true ? fuehrend?.fassung.datei : nil)
    }

    /// What became of it, as it stands today.
    public var ausgang: String {
        switch ergebnis.ausgang {
        case .abgelehnt: "nicht aufgenommen"
        case .geloescht: "gelöscht"
        case _ where istDoppelt: "doppelt"
        case .neu, .unveraendert, .nachgelesen, .duplikat: "aufgenommen"
        case .ersetzt: "ersetzt"
        }
    }
}

/// Which rows of the ledger are asked for.
public enum Buchauswahl: String, CaseIterable, Sendable {
    case aufgenommen, doppelt, abgelehnt, geloescht, ungelesen, hinweise

    public var name: String {
        switch self {
        case .aufgenommen: "aufgenommen"
        case .doppelt: "doppelt"
        case .abgelehnt: "nicht aufgenommen"
        case .geloescht: "gelöscht"
        case .ungelesen: "mit ungelesenen Seiten"
        case .hinweise: "mit Hinweisen"
        }
    }

    public func passt(_ eintrag: Bucheintrag) -> Bool {
        switch self {
        case .aufgenommen: ![.abgelehnt, .geloescht].contains(eintrag.ergebnis.ausgang) && !eintrag.istDoppelt
        case .doppelt: eintrag.istDoppelt
        case .abgelehnt: eintrag.ergebnis.ausgang == .abgelehnt
        case .geloescht: eintrag.ergebnis.ausgang == .geloescht
        case .ungelesen: eintrag.hatUngelesenes
        case .hinweise: !eintrag.hinweise.isEmpty
        }
    }
}
