// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import TestKit
import Testing

@Suite("Der Bestand im Speicher")
struct InMemoryCorpusTests {
    @Test("hält, was jeder Bestand verspricht", arguments: CorpusContract.faelle)
    func contract(_ fall: CorpusContract.Fall) async throws {
        try await fall(InMemoryCorpus())
    }

    @Test("Der Eingangskorb im Speicher hält, was jeder verspricht", arguments: EingangskorbContract.faelle)
    func korb(_ fall: EingangskorbContract.Fall) async throws {
        try await fall(InMemoryEingangskorb())
    }
}
