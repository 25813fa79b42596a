// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// An error as its reader sees it: German, with what happened, to what, and what to do now.
struct UserFacingError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }

    static func setting(_ setting: Setting, _ fault: String) -> UserFacingError {
        UserFacingError(
            "Die Einstellung „\(setting.key)“ (\(setting.umgebungsvariable)) \(fault). Bitte ändern und neu starten.")
    }
}
