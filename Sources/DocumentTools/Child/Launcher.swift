// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Finds the tools of the system and puts the launchers before them that set limits and cut the network off.
struct Launcher: Sendable {
    static let shared = Launcher()

    private let prlimit = Self.find("prlimit")
    /// `unshare` with the arguments that give a child a network of its own, if this machine lets us.
    private let netzSperre: [String] = Self.networkIsolation()

    /// Where the tool lies, nil if it is not installed.
    static func find(_ tool: String) -> String? {
        for folder in ["/usr/bin", "/bin", "/usr/local/bin"] where access("\(folder)/\(tool)", X_OK) == 0 {
            return "\(folder)/\(tool)"
        }
        return nil
    }

    /// The command line that runs `tool` under `grenzen`.
    func command(_ tool: String, _ arguments: [String], grenzen: Grenzen) -> [String] {
        limits(grenzen) + netzSperre + [tool] + arguments
    }

    private func limits(_ grenzen: Grenzen) -> [String] {
        guard let prlimit else { return [] }
        return [
            prlimit, "--as=\(grenzen.speicher)", "--cpu=\(grenzen.sekunden):\(grenzen.sekunden + 1)", "--nofile=256",
            "--fsize=\(grenzen.ausgabe)", "--core=0", "--",
        ]
    }

    private static func networkIsolation() -> [String] {
        guard let unshare = find("unshare"), let test = find("true") else { return [] }
        let command = [unshare, "--user", "--net", "--"]
        return runsCleanly(command + [test]) ? command : []
    }

    /// Runs a command without output and says whether it ended with 0.
    private static func runsCleanly(_ command: [String]) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = [nil]
        defer { arguments.forEach { free($0) } }
        var child = pid_t()
        guard posix_spawn(&child, command[0], &actions, nil, &arguments, &environment) == 0 else { return false }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
        return status == 0
    }
}
