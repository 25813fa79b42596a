// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Norms

/// Reads question sets: one JSON object a line, in the two formats that the manual describes (chapter „Auswertung“).
/// Blank lines and lines that begin with `#` are passed over.
public enum Fragenleser: Sendable {
    /// Longer questions are no questions.
    static let laengsteFrage = 4_000

    /// Reads all lines; one that cannot be used becomes an error with its number, and reading goes on.
    public static func lies(_ bytes: [UInt8]) -> Fragensatz {
        var satz = Fragensatz(fragen: [])
        var zeileVon: [String: Int] = [:]
        for (index, rohe) in zeilen(bytes).enumerated() {
            let zeile = gekuerzt(rohe)
            guard let erstes = zeile.first, erstes != UInt8(ascii: "#") else { continue }
            do throws(Zeilenfehler) {
                let frage = try Self.frage(zeile, nummer: index + 1)
                if let fruehere = zeileVon[frage.schluessel] {
                    throw Zeilenfehler(
                        zeile: index + 1,
                        grund: "Dieselbe Frage mit demselben Stichtag steht schon in Zeile \(fruehere). Bitte eine der "
                            + "beiden streichen.")
                }
                zeileVon[frage.schluessel] = index + 1
                satz.fragen.append(frage)
            } catch {
                satz.fehler.append(error)
            }
        }
        return satz
    }

    private static func zeilen(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let marke: [UInt8] = [0xEF, 0xBB, 0xBF]
        return bytes.dropFirst(bytes.starts(with: marke) ? marke.count : 0)
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    private static func gekuerzt(_ zeile: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func istLeer(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
        guard let ende = zeile.lastIndex(where: { !istLeer($0) }) else { return [] }
        return zeile[...ende].drop(while: istLeer)
    }

    // MARK: One line

    private static func frage(
        _ zeile: ArraySlice<UInt8>, nummer: Int
    ) throws(Zeilenfehler) -> Prueffrage {
        func fehler(_ grund: String) -> Zeilenfehler { Zeilenfehler(zeile: nummer, grund: grund) }
        let angabe: Zeilenangabe
        do {
            angabe = try JSONDecoder().decode(Zeilenangabe.self, from: Data(zeile))
        } catch {
            throw fehler(grund(error))
        }
        let text = angabe.frage.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { throw fehler("„frage“ ist leer. Bitte die Frage eintragen.") }
        guard text.count <= laengsteFrage else {
            throw fehler("„frage“ hat mehr als \(laengsteFrage) Zeichen. Bitte kürzen.")
        }
        var gold: [Goldstelle] = []
        for stelle in angabe.zaehlendeStellen { gold.append(try Self.stelle(stelle, fehler: fehler)) }
        let typ = angabe.typ ?? Prueffrage.sonstige
        guard gold.isEmpty == Prueffrage.ohneAntwort.contains(typ) else {
            throw fehler(
                gold.isEmpty
                    ? "„gold“ nennt keine Fundstelle. Bitte eine eintragen; für eine Frage, die nichts beantwortet, "
                        + "„typ“ auf „unbeantwortbar“ setzen."
                    : "„typ“ ist „\(typ)“, „gold“ nennt aber eine Fundstelle. Bitte eines von beiden ändern.")
        }
        return Prueffrage(
            id: angabe.id ?? "Z\(nummer)", frage: text, stichtag: angabe.stichtag, typ: typ, gold: gold,
            gesetzMoeglich: angabe.gesetzMoeglich ?? false, werte: angabe.werte, falsche: angabe.falsche)
    }

    private static func stelle(
        _ angabe: Stellenangabe, fehler: (String) -> Zeilenfehler
    ) throws(Zeilenfehler) -> Goldstelle {
        let zitat = angabe.zitat.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
        if let gesetz = gefuellt(angabe.gesetz) {
            guard let bezeichnung = gefuellt(angabe.bezeichnung) else {
                throw fehler("Zu „gesetz“ fehlt „bezeichnung“. Bitte den § eintragen, zum Beispiel „§ 16b“.")
            }
            return .norm(gesetz: gesetz, bezeichnung: bezeichnung)
        }
        if let datei = gefuellt(angabe.datei) {
            return .datei([datei] + (angabe.auchRichtig ?? []).filter { !$0.isEmpty }, zitat: zitat)
        }
        if let zeichen = gefuellt(angabe.aktenzeichen) { return .aktenzeichen(zeichen, zitat: zitat) }
        throw fehler(
            "Eine Fundstelle unter „gold“ nennt weder „gesetz“ noch „datei“ noch „aktenzeichen“. Bitte eines davon "
                + "eintragen.")
    }

    private static func gefuellt(_ text: String?) -> String? {
        text.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
    }

    // MARK: What is wrong

    private static func grund(_ error: any Error) -> String {
        switch error as? DecodingError {
        case .keyNotFound(let key, _): "„\(key.stringValue)“ fehlt. Bitte eintragen."
        case .typeMismatch(_, let ort), .valueNotFound(_, let ort):
            ort.codingPath.isEmpty
                ? "Die Zeile ist kein JSON-Objekt. Bitte eine Frage je Zeile als {\"frage\": …} schreiben."
                : "„\(name(ort))“ hat die falsche Form. Bitte mit dem Beispiel im Handbuch vergleichen."
        case .dataCorrupted(let ort) where ort.codingPath.last?.stringValue == "stichtag":
            "„stichtag“ ist kein Tag des Kalenders. Bitte als JJJJ-MM-TT schreiben."
        default: "Die Zeile ist kein gültiges JSON. Bitte Anführungszeichen, Kommas und Klammern prüfen."
        }
    }

    private static func name(_ ort: DecodingError.Context) -> String {
        ort.codingPath.last { $0.intValue == nil }?.stringValue ?? "gold"
    }
}
