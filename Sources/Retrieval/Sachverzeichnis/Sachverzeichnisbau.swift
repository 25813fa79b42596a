// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// Makes a subject index once, beside everything else, when it is first wanted.
public final class Sachverzeichnisbau: Sendable {
    private let baue: @Sendable () throws -> Sachverzeichnis
    private let auftrag = Mutex<Task<Sachverzeichnis, any Error>?>(nil)

    /// - Parameter baue: makes it; called at most once.
    public init(_ baue: @escaping @Sendable () throws -> Sachverzeichnis) { self.baue = baue }

    /// Begins to make it, unless that was begun before.
    public func beginne() { _ = begonnen }

    /// The index, as soon as it is made.
    /// - Throws: what making it threw.
    var fertig: Sachverzeichnis {
        get async throws { try await begonnen.value }
    }

    private var begonnen: Task<Sachverzeichnis, any Error> {
        auftrag.withLock { auftrag in
            if let auftrag { return auftrag }
            let neu = Task.detached { [baue] in try baue() }
            auftrag = neu
            return neu
        }
    }
}
