// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import LanguageModels
public import Norms

/// Answers a question as of a day.
public protocol Answerer: Sendable {
    /// - Parameter zuvor: the question before in a conversation, on which this one may lean.
    func antwort(auf frage: String, zuvor: String?, stichtag: Stichtag) async throws -> Antwort

    /// The answer with the way it came about.
    /// - Parameters:
    ///   - entwerfen: whether a language model may draft it, where one is set up; else the sources speak alone.
    ///   - fortschritt: told what the model does; its words are unverified and must not be shown as an answer.
    func berichte(
        auf frage: Frage, entwerfen: Bool, fortschritt: @escaping @Sendable (ChatFortschritt) -> Void
    ) async throws -> BerichteteAntwort

    /// Whether drafts are made now; asked anew each time.
    var entwurfslage: Entwurfslage { get }
}

extension Answerer {
    /// Answers a question that stands by itself.
    public func antwort(auf frage: String, stichtag: Stichtag) async throws -> Antwort {
        try await antwort(auf: frage, zuvor: nil, stichtag: stichtag)
    }

    /// An answer of one step, without a model.
    public func berichte(
        auf frage: Frage, entwerfen: Bool, fortschritt: @escaping @Sendable (ChatFortschritt) -> Void
    ) async throws -> BerichteteAntwort {
        BerichteteAntwort(
            antwort: try await antwort(auf: frage.text, zuvor: frage.zuvor, stichtag: frage.stichtag), schritte: [])
    }

    /// No model.
    public var entwurfslage: Entwurfslage { .ohneModell }
}

/// Whether drafts are made.
public enum Entwurfslage: Sendable, Hashable {
    /// No model is set up.
    case ohneModell
    /// A model is set up but drafts nothing, for this reason, a German sentence.
    case gesperrt(modell: String, grund: String)
    case bereit(modell: String)
}
