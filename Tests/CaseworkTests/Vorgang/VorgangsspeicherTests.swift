// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import TestKit
import Testing

@Suite("Vorgänge im Speicher")
struct VorgangsspeicherTests {
    @Test(
        "halten, was jeder Speicher von Vorgängen verspricht",
        arguments: VorgangContract.faelle + VorgangContract.vermerkfaelle)
    func contract(_ fall: VorgangContract.Fall) async throws {
        try await fall(InMemoryVorgangsspeicher(sha256: Vermerkmuster.sha256))
    }
}
