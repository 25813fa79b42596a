// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import CKindprozess
import Dispatch
import Glibc
import Synchronization
import SystemPackage

/// A running child process: in a session of its own, without network, under its limits.
final class Kindstart: Sendable {
    /// How a child ended.
    enum Ende: Sendable, Hashable {
        case beendet(Int32)
        /// By this signal.
        case abgebrochen(Int32)
        /// By us, because its time was up.
        case zuLange
    }

    private enum Zustand {
        case laeuft, zeitIstUm, beendet
    }

    private static let queue = DispatchQueue(label: "fundstelle.kindprozesse")

    /// The child's process id, which is that of its process group too.
    private let pid: pid_t
    private let pidfd: Int32
    private let zustand = Mutex(Zustand.laeuft)

    /// - Throws: the step that failed; then there is no child.
    init(
        _ command: [String], umgebung: [String: String], in folder: TemporaryFolder, grenzen: Grenzen
    ) throws(Errno) {
        let ausgabe = try folder.create("aus")
        defer { try? ausgabe.close() }
        let fehler = try folder.create("fehler")
        defer { try? fehler.close() }
        let argumente = Zeichenketten(command)
        let umgebung = Zeichenketten(umgebung.map { "\($0)=\($1)" })
        var (pid, pidfd) = (pid_t(), Int32())
        let folge = folder.path.withCString { ordner in
            var auftrag = kindauftrag(
                programm: argumente.zeiger[0], argumente: argumente.zeiger, umgebung: umgebung.zeiger, ordner: ordner,
                ausgabe: ausgabe.rawValue, fehler: fehler.rawValue, speicher: UInt64(grenzen.speicher),
                sekunden: UInt64(grenzen.sekunden), dateigroesse: UInt64(grenzen.ausgabe), dateien: 256)
            return kind_starten(&auftrag, &pid, &pidfd)
        }
        guard folge == 0 else { throw Errno(rawValue: folge) }
        (self.pid, self.pidfd) = (pid, pidfd)
    }

    /// Waits for the end, at most for `sekunden`; a cancelled task ends the child. Whatever the child started ends too.
    func ende(nach sekunden: Int) async -> Ende {
        let frist = DispatchWorkItem { self.brichAb(.zeitIstUm) }
        Self.queue.asyncAfter(deadline: .now() + .seconds(sekunden), execute: frist)
        await withTaskCancellationHandler {
            await istLesbar()
        } onCancel: {
            brichAb(.laeuft)
        }
        frist.cancel()
        return raeumeAb()
    }

    /// Suspends until the child has ended.
    private func istLesbar() async {
        let quelle = DispatchSource.makeReadSource(fileDescriptor: pidfd, queue: Self.queue)
        await withCheckedContinuation { continuation in
            quelle.setEventHandler { quelle.cancel() }
            quelle.setCancelHandler { continuation.resume() }
            quelle.activate()
        }
    }

    private func brichAb(_ neu: Zustand) {
        zustand.withLock { zustand in
            guard zustand == .laeuft else { return }
            kill(-pid, SIGKILL)
            zustand = neu
        }
    }

    /// The child is a zombie now, so its number still stands for its group and for no other.
    private func raeumeAb() -> Ende {
        zustand.withLock { zustand in
            kill(-pid, SIGKILL)
            var status: Int32 = 0
            while waitpid(pid, &status, 0) < 0, errno == EINTR {}
            close(pidfd)
            let warZuLange = zustand == .zeitIstUm
            zustand = .beendet
            let signal = status & 0x7F
            if warZuLange, signal == SIGKILL { return .zuLange }
            return signal == 0 ? .beendet((status >> 8) & 0xFF) : .abgebrochen(signal)
        }
    }
}

/// C strings with NULL at the end, freed with this object.
private final class Zeichenketten {
    let zeiger: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let anzahl: Int

    init(_ strings: [String]) {
        anzahl = strings.count
        zeiger = .allocate(capacity: anzahl + 1)
        for (i, string) in strings.enumerated() { (zeiger + i).initialize(to: strdup(string)) }
        (zeiger + anzahl).initialize(to: nil)
    }

    deinit {
        for i in 0..<anzahl { free(zeiger[i]) }
        zeiger.deallocate()
    }
}
