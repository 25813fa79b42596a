// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why texts were not embedded.
public enum EmbeddingError: Error, Sendable, Hashable {
    /// Nobody answers at the address, or the connection broke.
    case unreachable
    /// No answer in time.
    case timeout
    /// The server has too much to do, after all repetitions.
    case busy
    /// The server refuses these texts or this request, with its status and message.
    case refused(status: Int, message: String)
    /// The server failed, with its status.
    case failed(status: Int)
    /// The answer cannot be read or has the wrong number of vectors.
    case malformed(String)
    /// The vectors have another length than those before.
    case wrongDimension(expected: Int, found: Int)
    case cancelled

    /// Whether it may go well a moment later.
    var isPassing: Bool {
        switch self {
        case .unreachable, .timeout, .busy, .failed: true
        case .refused, .malformed, .wrongDimension, .cancelled: false
        }
    }

    /// German, a sentence.
    public var grund: String {
        switch self {
        case .unreachable: "Der Dienst für Vektoren antwortet nicht."
        case .timeout: "Der Dienst für Vektoren antwortet nicht rechtzeitig."
        case .busy: "Der Dienst für Vektoren ist überlastet."
        case .refused(let status, let message): "Der Dienst für Vektoren lehnt die Anfrage ab (\(status) \(message))."
        case .failed(let status): "Der Dienst für Vektoren meldet einen Fehler (\(status))."
        case .malformed(let what): "Die Antwort des Dienstes für Vektoren ist nicht lesbar (\(what))."
        case .wrongDimension(let expected, let found):
            "Der Dienst für Vektoren liefert \(found) statt \(expected) Werte; er hat ein anderes Modell als bisher."
        case .cancelled: "Die Anfrage an den Dienst für Vektoren wurde abgebrochen."
        }
    }
}
