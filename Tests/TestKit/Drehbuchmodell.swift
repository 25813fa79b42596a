// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import LanguageModels
import Synchronization

/// A model that says what a test has written down, well or badly. Keeps what it was asked.
public final class Drehbuchmodell: ChatModel {
    public enum Auftritt: Sendable {
        /// This text, whole.
        case text(String)
        /// This text, made out of the question.
        case nach(@Sendable (ChatAnfrage) -> String)
        /// The beginning of a text; then it broke off.
        case abgebrochen(String, ChatError)
        /// The beginning of a text without end.
        case endlos(String)
        case fehler(ChatError)
    }

    public let modell = "drehbuch"
    public let kontext: Int
    private let auftritt: Auftritt
    private let anfragen = Mutex<[ChatAnfrage]>([])

    public init(_ auftritt: Auftritt, kontext: Int = 8_192) {
        self.auftritt = auftritt
        self.kontext = kontext
    }

    /// All that it was asked, in order.
    public var gesehen: [ChatAnfrage] { anfragen.withLock { $0 } }

    public func antworte(
        _ anfrage: ChatAnfrage, fortschritt: @escaping @Sendable (ChatFortschritt) -> Void
    ) async throws(ChatError) -> ChatAntwort {
        anfragen.withLock { $0.append(anfrage) }
        if Task.isCancelled { throw .cancelled }
        fortschritt(.gesendet(server: "drehbuch"))
        let (text, ende): (String, ChatAntwort.Ende) =
            switch auftritt {
            case .text(let text): (text, .fertig)
            case .nach(let schreibe): (schreibe(anfrage), .fertig)
            case .abgebrochen(let text, let error): (text, .abgebrochen(error))
            case .endlos(let text): (text, .zuLang)
            case .fehler(let error): throw error
            }
        fortschritt(.text(text))
        return ChatAntwort(text: text, ende: ende, server: "drehbuch")
    }

    /// A draft as it is asked for.
    public static func entwurf(_ aussagen: [(text: String, quellen: [String], zitat: String)]) -> String {
        let liste = aussagen.map { aussage in
            let quellen = aussage.quellen.map(ChatStrom.json).joined(separator: ",")
            return
                "{\"text\":\(ChatStrom.json(aussage.text)),\"quellen\":[\(quellen)],\"zitat\":\(ChatStrom.json(aussage.zitat))}"
        }
        return "{\"aussagen\":[\(liste.joined(separator: ","))]}"
    }
}
