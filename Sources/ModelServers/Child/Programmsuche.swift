// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Where the embedder lies that `script/setup` installs.
public enum Programmsuche: Sendable {
    /// The absolute path of a program; nil if it is not installed.
    /// - Parameters:
    ///   - name: a path, or a name that is looked for in the virtual environment beside or above `programm`, in that of
    ///     `ordner`, then in the system.
    ///   - programm: path of this program.
    ///   - ordner: the working directory.
    public static func pfad(_ name: String, programm: String, ordner: String) -> String? {
        if name.contains("/") {
            let path = URL(fileURLWithPath: name, relativeTo: URL(fileURLWithPath: ordner, isDirectory: true)).path
            return istProgramm(path) ? path : nil
        }
        var stufen: [String] = []
        var stufe = URL(fileURLWithPath: programm).deletingLastPathComponent()
        while stufe.path != "/", stufen.count < 6 {
            stufen.append(stufe.path)
            stufe.deleteLastPathComponent()
        }
        let orte = (stufen + [ordner, "/usr/lib/fundstelle", "/opt/fundstelle"]).map { "\($0)/.venv/bin" }
        return (orte + ["/usr/local/bin", "/usr/bin"]).map { "\($0)/\(name)" }.first(where: istProgramm)
    }

    private static func istProgramm(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }
}
