// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CKindprozess
internal import Foundation
internal import Glibc
internal import Synchronization

/// A running child that serves on this machine. It ends with this program, even if that is killed.
final class Dienstprozess: Sendable {
    /// What is run and how.
    struct Auftrag: Sendable {
        /// Program and arguments.
        var befehl: [String]
        var umgebung: [String: String]
        var nachrang: Int32
        /// Bytes of address space.
        var speicher: UInt64 = 8 << 30
    }

    private enum Zustand {
        case laeuft, beendet
    }

    let pid: pid_t
    private let zustand = Mutex(Zustand.laeuft)

    private init(pid: pid_t) {
        self.pid = pid
    }

    var laeuft: Bool { zustand.withLock { $0 == .laeuft } }

    /// Starts the child.
    /// - Parameter amEnde: called when the child has ended, from another thread.
    /// - Returns: nil if it cannot be started.
    static func starte(_ auftrag: Auftrag, amEnde: @escaping @Sendable () -> Void) async -> Dienstprozess? {
        await withCheckedContinuation { continuation in
            // The kernel ends the child with the thread that started it, so that thread stays and waits for its end.
            Thread.detachNewThread {
                var pid = pid_t()
                guard starte(auftrag, &pid) else { return continuation.resume(returning: nil) }
                let prozess = Dienstprozess(pid: pid)
                continuation.resume(returning: prozess)
                prozess.warte()
                amEnde()
            }
        }
    }

    /// Ends the child at once.
    func beende() {
        zustand.withLock { zustand in
            if zustand == .laeuft { kill(pid, SIGKILL) }
        }
    }

    private func warte() {
        var info = siginfo_t()
        // Left as a zombie until the state is set, so that its number stands for it alone as long as `beende` may use it.
        while waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        zustand.withLock { $0 = .beendet }
        while waitpid(pid, nil, 0) < 0, errno == EINTR {}
    }

    private static func starte(_ auftrag: Auftrag, _ pid: inout pid_t) -> Bool {
        let nichts = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { close(nichts) }
        let argumente = auftrag.befehl.map { strdup($0) } + [nil]
        let umgebung = auftrag.umgebung.map { strdup("\($0)=\($1)") } + [nil]
        defer { (argumente + umgebung).forEach { free($0) } }
        return "/".withCString { ordner in
            argumente.withUnsafeBufferPointer { argumente in
                umgebung.withUnsafeBufferPointer { umgebung in
                    guard let argv = argumente.baseAddress, let envp = umgebung.baseAddress else { return false }
                    var dienst = dienstauftrag(
                        programm: argv[0], argumente: argv, umgebung: envp, ordner: ordner, ausgabe: nichts,
                        nachrang: auftrag.nachrang, speicher: auftrag.speicher)
                    return dienst_starten(&dienst, &pid) == 0
                }
            }
        }
    }
}
