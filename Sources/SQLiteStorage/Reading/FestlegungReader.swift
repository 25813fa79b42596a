// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// Reads what persons settled, within one access to the database.
struct FestlegungReader {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    private static let columns =
        "festlegung.id, fassung, inhalt, festlegung.rolle, festlegung.zeitpunkt, festlegung.grund"

    /// What was settled about a Fassung and not taken back.
    func liste(_ sha256: String) throws -> Festlegungsliste {
        let statement = try RawStatement(
            db, "SELECT \(Self.columns) FROM festlegung WHERE fassung = ? AND widerrufen = 0 ORDER BY id")
        statement.bind(sha256, at: 1)
        return Festlegungsliste(try Self.rows(statement))
    }

    /// A settlement that was not taken back.
    func festlegung(_ id: FestlegungID) throws -> GespeicherteFestlegung? {
        let statement = try RawStatement(
            db, "SELECT \(Self.columns) FROM festlegung WHERE id = ? AND widerrufen = 0")
        statement.bind(id.rawValue, at: 1)
        return try Self.rows(statement).first
    }

    /// What is settled about spans of force, by sha256.
    func geltungen() throws -> [String: GeltendeGeltung] {
        let statement = try RawStatement(
            db,
            """
            SELECT \(Self.columns) FROM festlegung WHERE gegenstand = ? AND widerrufen = 0 ORDER BY id
            """)
        statement.bind(Festlegungsliste.geltungsgegenstand, at: 1)
        var alle: [String: GeltendeGeltung] = [:]
        for eintrag in try Self.rows(statement) {
            guard let inhalt = eintrag.festlegung.inhalt.geltungsfestlegung else { continue }
            alle[eintrag.festlegung.fassung] = GeltendeGeltung(
                inhalt: inhalt, festgelegteGeltung: Festlegungsliste([eintrag]).geltung)
        }
        return alle
    }

    /// What is settled about pairs of files.
    func dubletten() throws -> Dublettenfestlegungen {
        let statement = try RawStatement(
            db,
            """
            SELECT \(Self.columns) FROM festlegung
            WHERE widerrufen = 0 AND (gegenstand GLOB 'dublette:*' OR gegenstand GLOB 'frage:dublette|*') ORDER BY id
            """)
        return Dublettenfestlegungen(try Self.rows(statement).map(\.festlegung))
    }

    struct GeltendeGeltung {
        var inhalt: Geltungsfestlegung
        var festgelegteGeltung: FestgelegteGeltung?
    }

    /// The things that something is settled about, by sha256.
    func gegenstaende() throws -> [String: Set<String>] {
        let statement = try RawStatement(db, "SELECT fassung, gegenstand FROM festlegung WHERE widerrufen = 0")
        var alle: [String: Set<String>] = [:]
        while try statement.step() { alle[statement.text(0), default: []].insert(statement.text(1)) }
        return alle
    }

    /// Lines of the log, newest first.
    func protokoll(_ sha256: String?, limit: Int) throws -> [Protokolleintrag] {
        let statement = try RawStatement(
            db,
            """
            SELECT \(Self.columns), p.id, schritt, p.rolle, p.zeitpunkt, p.grund, vorher, nachher
            FROM festlegungsprotokoll AS p JOIN festlegung ON festlegung.id = p.festlegung
            \(sha256 == nil ? "" : "WHERE fassung = ?2")
            ORDER BY p.id DESC LIMIT ?1
            """)
        statement.bind(max(0, limit), at: 1)
        if let sha256 { statement.bind(sha256, at: 2) }
        var eintraege: [Protokolleintrag] = []
        while try statement.step() {
            guard let schritt = Protokolleintrag.Schritt(rawValue: statement.text(7)) else { continue }
            eintraege.append(
                Protokolleintrag(
                    nummer: statement.int64(6), schritt: schritt, festlegung: try Self.row(statement),
                    akteur: Akteur(rolle: statement.text(8)), zeitpunkt: statement.text(9),
                    grund: statement.optionalText(10), vorher: statement.text(11), nachher: statement.text(12)))
        }
        return eintraege
    }

    private static func rows(_ statement: RawStatement) throws -> [GespeicherteFestlegung] {
        var rows: [GespeicherteFestlegung] = []
        while try statement.step() { rows.append(try row(statement)) }
        return rows
    }

    private static func row(_ statement: RawStatement) throws -> GespeicherteFestlegung {
        GespeicherteFestlegung(
            id: FestlegungID(rawValue: statement.int64(0)),
            festlegung: Festlegung(
                fassung: statement.text(1),
                inhalt: try Festlegungsform.decode(Festlegung.Inhalt.self, statement.bytes(2)),
                akteur: Akteur(rolle: statement.text(3)), zeitpunkt: statement.text(4),
                grund: statement.optionalText(5)))
    }
}
