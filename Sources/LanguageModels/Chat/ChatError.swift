// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a model wrote nothing, or broke off.
public enum ChatError: Error, Sendable, Hashable {
    /// No server is configured.
    case keinServer
    case unreachable
    /// No word within the time for the first.
    case keinAnfang
    /// No further word in time.
    case stockt
    /// The whole answer took too long.
    case dauertZuLange
    /// The server has too much to do.
    case busy
    /// Too many wait already.
    case warteschlangeVoll
    case refused(status: Int, message: String)
    case failed(status: Int)
    case malformed(String)
    /// The server said so in the middle of its answer.
    case serverfehler(String)
    /// The connection was cut in the middle.
    case abgeschnitten
    case cancelled

    /// Whether another server, or this one a moment later, may do better.
    var isPassing: Bool {
        switch self {
        case .unreachable, .keinAnfang, .stockt, .dauertZuLange, .busy, .failed, .malformed, .serverfehler,
            .abgeschnitten:
            true
        case .keinServer, .warteschlangeVoll, .refused, .cancelled: false
        }
    }

    /// German, a sentence.
    public var grund: String {
        switch self {
        case .keinServer: "Es ist kein Sprachmodell eingerichtet."
        case .unreachable: "Das Sprachmodell ist nicht erreichbar."
        case .keinAnfang: "Das Sprachmodell hat nicht rechtzeitig zu antworten begonnen."
        case .stockt: "Die Antwort des Sprachmodells ist stecken geblieben."
        case .dauertZuLange: "Die Antwort des Sprachmodells hat zu lange gedauert."
        case .busy: "Das Sprachmodell ist überlastet."
        case .warteschlangeVoll: "Zurzeit warten zu viele Fragen auf das Sprachmodell."
        case .refused(let status, let message):
            message.isEmpty
                ? "Das Sprachmodell lehnt die Anfrage ab (\(status))."
                : "Das Sprachmodell lehnt die Anfrage ab (\(status): \(message))."
        case .failed(let status): "Das Sprachmodell meldet einen Fehler (\(status))."
        case .malformed(let what): "Die Antwort des Sprachmodells ist nicht lesbar (\(what))."
        case .serverfehler(let message): "Das Sprachmodell meldet einen Fehler (\(message))."
        case .abgeschnitten: "Die Verbindung zum Sprachmodell ist abgebrochen."
        case .cancelled: "Die Anfrage an das Sprachmodell wurde abgebrochen."
        }
    }

    init(_ error: TransportError) {
        switch error {
        case .unreachable: self = .unreachable
        case .timeout: self = .keinAnfang
        case .tooLarge: self = .malformed("zu groß")
        case .cancelled: self = .cancelled
        }
    }
}
