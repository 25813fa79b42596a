// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import ModelServers

/// Who drafts answers, as the settings say.
struct Chateinstellungen: Sendable {
    /// In the order in which they are asked; empty: nobody drafts.
    var adressen: [Modelladresse]
    var modell: String
    var schluessel: String
    /// Tokens that question, passages and draft may take together.
    var kontext: Int
    var gleichzeitig: Int
    var wartende: Int
    /// Until the first word.
    var frist: Duration
    /// For a whole draft.
    var dauer: Duration
    /// What the model must have reached in its last evaluation.
    var schwellen: Modellschwellen
}
