// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Evaluation

/// What the pages know of runs of question sets.
public struct Auswertungszugang: Sendable {
    /// Name of the city's own set, which is asked after each change of the corpus; nil if there is none.
    public var eigenerSatz: String?
    /// The kept runs; cheap when nothing has been added since the last call.
    public var laeufe: @Sendable () -> [Auswertungslauf]

    public init(
        eigenerSatz: String? = nil, laeufe: @escaping @Sendable () -> [Auswertungslauf] = { [] }
    ) {
        self.eigenerSatz = eigenerSatz
        self.laeufe = laeufe
    }
}
