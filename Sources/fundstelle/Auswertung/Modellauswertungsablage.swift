// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Foundation
import Synchronization

/// The kept evaluations of models: one file each in the folder `auswertungen/modelle` of the data folder. What was read
/// is remembered as long as its file stays the same, so that asking costs a look at the folder.
final class Modellauswertungsablage: Sendable {
    /// What is remembered of an evaluation.
    struct Eintrag: Sendable, Hashable {
        var modell: String?
        /// ISO 8601, UTC.
        var zeitpunkt: String
        /// Name of the set.
        var satz: String
        var kennzahlen: Modellkennzahlen

        /// Whether it says anything of its model.
        var hatEntwuerfe: Bool { modell != nil && kennzahlen.geschrieben > 0 }
    }

    private struct Gelesen {
        var stand: Date
        var groesse: Int
        /// Nil if the file cannot be read.
        var eintrag: Eintrag?
    }

    let ordner: URL
    private let gelesen = Mutex<[String: Gelesen]>([:])

    init(data: URL) {
        ordner = data.appending(path: "auswertungen/modelle")
    }

    /// Keeps an evaluation; it is there as a whole or not at all.
    /// - Throws: `UserFacingError` if the folder cannot be written.
    @discardableResult
    func speichere(_ auswertung: Modellauswertung) throws -> URL {
        let datei = ordner.appending(path: Self.name(auswertung))
        do {
            try FileManager.default.createDirectory(at: ordner, withIntermediateDirectories: true)
            try Data(try JSONOutput.document(auswertung).utf8).write(to: datei, options: .atomic)
        } catch {
            throw UserFacingError(
                "Die Auswertung lässt sich nicht nach „\(datei.path)“ schreiben. Bitte Platz und Rechte des Datenordners "
                    + "prüfen.")
        }
        return datei
    }

    /// The last evaluation of exactly this model in which it wrote something; nil if there is none. A file that cannot be
    /// read is passed over.
    func letzte(modell: String) -> Eintrag? {
        let namen = dateien()
        return gelesen.withLock { gelesen in
            gelesen = gelesen.filter { namen.contains($0.key) }
            for name in namen.reversed() {
                if let eintrag = eintrag(name, &gelesen), eintrag.hatEntwuerfe, eintrag.modell == modell {
                    return eintrag
                }
            }
            return nil
        }
    }

    private func eintrag(_ name: String, _ gelesen: inout [String: Gelesen]) -> Eintrag? {
        let datei = ordner.appending(path: name)
        let attribute = try? FileManager.default.attributesOfItem(atPath: datei.path)
        let stand = attribute?[.modificationDate] as? Date ?? .distantPast
        let groesse = attribute?[.size] as? Int ?? 0
        if let bekannt = gelesen[name], bekannt.stand == stand, bekannt.groesse == groesse { return bekannt.eintrag }
        let eintrag = Self.lies(datei)
        gelesen[name] = Gelesen(stand: stand, groesse: groesse, eintrag: eintrag)
        return eintrag
    }

    private static func lies(_ datei: URL) -> Eintrag? {
        guard let data = try? Data(contentsOf: datei),
            let auswertung = try? JSONDecoder().decode(Modellauswertung.self, from: data)
        else { return nil }
        return Eintrag(
            modell: auswertung.modell, zeitpunkt: auswertung.zeitpunkt, satz: auswertung.satz.name,
            kennzahlen: auswertung.kennzahlen)
    }

    /// Names begin with the moment of the evaluation.
    private func dateien() -> [String] {
        let alle = (try? FileManager.default.contentsOfDirectory(atPath: ordner.path)) ?? []
        return alle.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
    }

    /// `20261129T101500Z-modell-stadt.json`
    private static func name(_ auswertung: Modellauswertung) -> String {
        let zeit = auswertung.zeitpunkt.filter { $0 != "-" && $0 != ":" }
        let wer = auswertung.modell.map { "modell_\($0)" } ?? "auszug"
        return "\(zeit)-\(Auswertungsablage.kuerzel(wer))-\(Auswertungsablage.kuerzel(auswertung.satz.name)).json"
    }
}
