// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A real server of a language model, for tests that `make test-model` runs; all others leave it alone.
public enum EchtesModell: Sendable {
    private static var umgebung: [String: String] { ProcessInfo.processInfo.environment }

    /// Up to the version; nil where there is none.
    public static var adresse: String? {
        umgebung["FUNDSTELLE_CHAT_URL"].flatMap { $0.isEmpty ? nil : $0 }
    }

    public static var istDa: Bool { adresse != nil }

    public static var modell: String { umgebung["FUNDSTELLE_CHAT_MODELL"] ?? "" }

    /// How many of the cases of a test are tried: `FUNDSTELLE_MODEL_CASES`, else few, as a small model on one core takes
    /// half a minute for each.
    public static var faelle: Int { umgebung["FUNDSTELLE_MODEL_CASES"].flatMap(Int.init) ?? 6 }

    public static let fehlt: String = "no server of a model: make test-model starts one"
}
