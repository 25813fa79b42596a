// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird

/// Who acts with a request. The one place that accounts will change: until then it is the role of the settings.
struct Anmeldung: Sendable {
    let rolle: String

    func akteur(_ request: Request) -> Akteur { Akteur(rolle: rolle) }
}
