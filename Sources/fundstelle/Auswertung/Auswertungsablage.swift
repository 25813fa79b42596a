// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Foundation
import Retrieval
import Synchronization

/// The kept runs: one file each in the folder `auswertungen` of the data folder. A file is written once and never
/// changed, so what was read is remembered.
final class Auswertungsablage: Sendable {
    let ordner: URL
    private let gelesen = Mutex<[String: Auswertungslauf]>([:])

    /// The latest runs that are read; older files stay for whoever wants them.
    static let meiste = 150
    /// Runs after changes of the corpus that are kept of a set.
    static let meisteNachAufnahme = 100

    private static let endungNachAufnahme = "-aufnahme.json"

    init(data: URL) {
        ordner = data.appending(path: "auswertungen")
    }

    /// A lock on running the city's own set, given back when the program ends, however it ends; nil if another program
    /// is at it.
    /// - Throws: `UserFacingError` if the folder cannot be written.
    func sperre() throws -> Dienstsperre? {
        try? FileManager.default.createDirectory(at: ordner, withIntermediateDirectories: true)
        return try Dienstsperre(ordner.appending(path: ".sperre"))
    }

    /// Keeps a run; it is there as a whole or not at all.
    /// - Throws: `UserFacingError` if the folder cannot be written.
    @discardableResult
    func speichere(_ lauf: Auswertungslauf) throws -> URL {
        let datei = ordner.appending(path: Self.name(lauf))
        do {
            try FileManager.default.createDirectory(at: ordner, withIntermediateDirectories: true)
            try Data(try JSONOutput.document(lauf).utf8).write(to: datei, options: .atomic)
        } catch {
            throw UserFacingError(
                "Die Auswertung lässt sich nicht nach „\(datei.path)“ schreiben. Bitte Platz und Rechte des Datenordners "
                    + "prüfen.")
        }
        if lauf.anlass == .aufnahme { entferneAlte(lauf.satz.name) }
        return datei
    }

    /// The latest runs, the oldest first. A file that cannot be read is passed over.
    func laeufe() -> [Auswertungslauf] {
        let namen = dateien().suffix(Self.meiste)
        return gelesen.withLock { gelesen in
            gelesen = gelesen.filter { namen.contains($0.key) }
            for name in namen where gelesen[name] == nil {
                gelesen[name] = Self.lies(ordner.appending(path: name))?.first
            }
            return namen.compactMap { gelesen[$0] }
        }
    }

    /// The runs in a file: one that was kept, or what `fundstelle evaluate --json` printed. Nil if it holds none.
    static func lies(_ datei: URL) -> [Auswertungslauf]? {
        guard let data = try? Data(contentsOf: datei) else { return nil }
        let decoder = JSONDecoder()
        if let lauf = try? decoder.decode(Auswertungslauf.self, from: data) { return [lauf] }
        return try? decoder.decode([Auswertungslauf].self, from: data)
    }

    /// Names begin with the moment of the run.
    private func dateien() -> [String] {
        let alle = (try? FileManager.default.contentsOfDirectory(atPath: ordner.path)) ?? []
        return alle.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
    }

    private func entferneAlte(_ satz: String) {
        let ende = "-\(Self.kuerzel(satz))\(Self.endungNachAufnahme)"
        for name in dateien().filter({ $0.hasSuffix(ende) }).dropLast(Self.meisteNachAufnahme) {
            try? FileManager.default.removeItem(at: ordner.appending(path: name))
        }
    }

    /// `20261129T101500Z-beide-stadt.json`
    private static func name(_ lauf: Auswertungslauf) -> String {
        let zeit = lauf.zeitpunkt.filter { $0 != "-" && $0 != ":" }
        let ende = lauf.anlass == .aufnahme ? endungNachAufnahme : ".json"
        return "\(zeit)-\(lauf.verfahren.rawValue)-\(kuerzel(lauf.satz.name))\(ende)"
    }

    /// The name of a set as part of a file name.
    static func kuerzel(_ name: String) -> String {
        String(name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }.prefix(60))
    }
}
