// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Writes a text that continues a conversation.
public protocol ChatModel: Sendable {
    /// Name of the model, for the record of an answer.
    var modell: String { get }
    /// How many tokens question, passages and answer may take together.
    var kontext: Int { get }

    /// - Parameter fortschritt: told what happens, in order.
    /// - Returns: the text; also what had come when the model broke off in the middle, marked as such.
    /// - Throws: `ChatError` if no word came.
    func antworte(
        _ anfrage: ChatAnfrage, fortschritt: @escaping @Sendable (ChatFortschritt) -> Void
    ) async throws(ChatError) -> ChatAntwort
}

/// One message of a conversation.
public struct ChatNachricht: Sendable, Hashable {
    public enum Rolle: String, Sendable, Hashable {
        case system
        case user
        case assistant
    }

    public var rolle: Rolle
    public var text: String

    public init(_ rolle: Rolle, _ text: String) {
        self.rolle = rolle
        self.text = text
    }
}

/// What a model is asked for.
public struct ChatAnfrage: Sendable, Hashable {
    public var nachrichten: [ChatNachricht]
    /// Most tokens of the answer.
    public var hoechstens: Int
    /// A JSON schema that the answer shall have; nil for free text.
    public var schema: JSONWert?
    /// 0 for the likeliest words.
    public var temperatur: Double

    public init(_ nachrichten: [ChatNachricht], hoechstens: Int = 800, schema: JSONWert? = nil, temperatur: Double = 0)
    {
        self.nachrichten = nachrichten
        self.hoechstens = hoechstens
        self.schema = schema
        self.temperatur = temperatur
    }
}

/// What a model wrote.
public struct ChatAntwort: Sendable, Hashable {
    public enum Ende: Sendable, Hashable {
        /// The model came to its end.
        case fertig
        /// The longest length was reached.
        case zuLang
        /// It broke off.
        case abgebrochen(ChatError)
    }

    public var text: String
    public var ende: Ende
    /// The server that wrote it.
    public var server: String

    public init(text: String, ende: Ende, server: String) {
        self.text = text
        self.ende = ende
        self.server = server
    }
}

/// What happens while a model is asked.
public enum ChatFortschritt: Sendable, Hashable {
    /// Others are before it; from 1.
    case wartet(platz: Int)
    /// It was sent to a server.
    case gesendet(server: String)
    /// Text that came, in pieces.
    case text(String)
}
