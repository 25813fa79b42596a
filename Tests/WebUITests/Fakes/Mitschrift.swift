// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// Keeps what happened, in order.
final class Mitschrift: Sendable {
    private let zeilen = Mutex<[String]>([])

    func merke(_ zeile: String) { zeilen.withLock { $0.append(zeile) } }

    var alle: [String] { zeilen.withLock { $0 } }
}
