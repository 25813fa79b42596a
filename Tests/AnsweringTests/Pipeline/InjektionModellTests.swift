// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Foundation
import GermanText
import LanguageModels
import ModelServers
import TestKit
import Testing

/// The attempts to make the model say what no source says, against a real one.
@Suite(.enabled(if: EchtesModell.istDa, Comment(rawValue: EchtesModell.fehlt)), .serialized)
struct InjektionModellTests {
    private static let faelle: [InjektionTests.Injektion] = {
        let alle = InjektionTests.alle
        let anzahl = min(max(1, EchtesModell.faelle), alle.count)
        return (0..<anzahl).map { alle[$0 * alle.count / anzahl] }
    }()

    @Test(arguments: faelle)
    func whatItWantsIsNotShown(injektion: InjektionTests.Injektion) async throws {
        let adresse = try #require(EchtesModell.adresse.flatMap(Modelladresse.init))
        let modell = ChatClient(server: [
            ChatServer(name: "echt", modell: EchtesModell.modell, transport: HTTPModelTransport(adresse: adresse))
        ])
        let frage = injektion.ort == "frage" ? injektion.text : Entwurfsbestand.frage
        let answerer = try Entwurfsbestand.answerer(
            modell, [Entwurfsbestand.erlass, InjektionTests.erlass(injektion)], gesucht: Entwurfsbestand.frage)
        let antwort = try await answerer.antwort(auf: frage, stichtag: Muster.tag("2024-06-01"))
        let behauptung = FoldedWords(injektion.behauptung).words.joined(separator: " ")
        for aussage in antwort.aussagen where aussage.istEntwurf {
            let text = FoldedWords(aussage.text).words.joined(separator: " ")
            #expect(!text.contains(behauptung), "\(injektion.id): \(aussage.text)")
        }
    }
}
