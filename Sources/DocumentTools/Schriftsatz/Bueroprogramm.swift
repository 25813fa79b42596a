// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
import Foundation
import Ingestion

/// Turns documents into files with LibreOffice: a bounded child process for each, without network, with a profile of its
/// own that is removed with it.
public struct Bueroprogramm: Sendable {
    static let soffice = ChildProcess.Werkzeug(name: "soffice", paket: "libreoffice-writer-nogui")

    private let child: ChildProcess
    private let werkzeug: ChildProcess.Werkzeug

    /// - Parameters:
    ///   - sekunden: how long one document may take.
    ///   - ordner: where temporary folders are made; nil for the system's place.
    public init(sekunden: Int = 60, ordner: String? = nil) {
        self.init(sekunden: sekunden, ordner: ordner, werkzeug: Self.soffice)
    }

    init(sekunden: Int, ordner: String?, werkzeug: ChildProcess.Werkzeug) {
        self.werkzeug = werkzeug
        child = ChildProcess(
            grenzen: Grenzen(sekunden: sekunden, speicher: 4 << 30, ausgabe: 64 << 20), ordner: ordner)
    }

    /// Whether LibreOffice is installed.
    public static var istInstalliert: Bool { soffice.pfad != nil }

    /// The document as a file of this form.
    ///
    /// - Throws: `Schriftsatzfehler` if LibreOffice is missing, takes too long or fails; never for `.fodt`.
    public func datei(_ stueck: Schriftstueck, als form: Schriftform) async throws(Schriftsatzfehler) -> [UInt8] {
        let fodt = Fodtschreiber.fodt(stueck)
        guard let filter = form.filter else { return fodt }
        guard werkzeug.pfad != nil else { throw .programmFehlt }
        do throws(Schriftsatzfehler) {
            return try await wandle(fodt, form, filter)
        } catch {
            guard error.art == .gescheitert else { throw error }
            // LibreOffice crashes now and then while it makes its profile on a busy machine; with a new one it goes well.
            return try await wandle(fodt, form, filter)
        }
    }

    private func wandle(
        _ fodt: [UInt8], _ form: Schriftform, _ filter: String
    ) async throws(Schriftsatzfehler) -> [UInt8] {
        guard let folder = try? TemporaryFolder(in: child.ordner) else { throw .gescheitert(form, "") }
        defer { folder.remove() }
        guard (try? folder.write(fodt, to: "ein")) != nil else { throw .gescheitert(form, "") }
        return try await wandle(folder, form, filter)
    }

    private func wandle(
        _ folder: TemporaryFolder, _ form: Schriftform, _ filter: String
    ) async throws(Schriftsatzfehler) -> [UInt8] {
        let profil = URL(fileURLWithPath: folder.path).appending(path: "profil").absoluteString
        let ergebnis: ChildProcess.Ergebnis
        do {
            ergebnis = try await child.run(werkzeug, datei: folder.file("ein")) { path in
                [
                    "-env:UserInstallation=\(profil)", "--headless", "--norestore", "--nolockcheck",
                    "--infilter=OpenDocument Text Flat XML", "--convert-to", filter, "--outdir", folder.path, path,
                ]
            }
        } catch {
            throw error.art == .zeitueberschreitung ? .zuLange(child.grenzen.sekunden) : .gescheitert(form, "")
        }
        let bytes = folder.read(form.ausgabedatei, limit: child.grenzen.ausgabe)
        guard ergebnis.istErfolg, !bytes.isEmpty else {
            throw .gescheitert(form, ergebnis.fehler.split(separator: "\n").last.map(String.init) ?? "")
        }
        return bytes
    }
}
