// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import LanguageModels
import Norms
import Synchronization
import TestKit
import Testing

@testable import Retrieval

@Suite struct VektoraufbauTests {
    /// A corpus of decrees with three passages each, which a test changes.
    private final class Bestand: CorpusReading {
        private struct State {
            var fassungen: [GespeicherteFassung] = []
            var passagen: [PassageID: GespeichertePassage] = [:]
            var naechste: Int64 = 1
            var stand: Int64 = 0
        }

        private let state = Mutex(State())

        func nimm(_ name: String, texte: [String]) {
            state.withLock { state in
                let start = state.naechste
                for text in texte {
                    let id = PassageID(rawValue: state.naechste)
                    state.passagen[id] = GespeichertePassage(
                        id: id,
                        passage: Passage(
                            abschnitt: 0, pfad: "", bereich: 0..<text.utf8.count, text: text, titel: "Erlass",
                            kontext: ""), fassung: name)
                    state.naechste += 1
                }
                state.fassungen.append(
                    GespeicherteFassung(
                        vorschrift: Vorschrift(
                            kennung: name, art: .erlass, kurz: name, titel: "Erlass", normgeber: "", land: nil,
                            rang: .landeserlass),
                        fassung: Fassung(sha256: name, datei: name, medientyp: "text/plain"), geltung: [],
                        passagen: start..<state.naechste))
                state.stand += 1
            }
        }

        func regelungsarten() async throws -> Passagenarten { Passagenarten([]) }

        func entferne(_ name: String) {
            state.withLock { state in
                state.fassungen.removeAll { $0.fassung.sha256 == name }
                state.stand += 1
            }
        }

        /// Changes the name of a Vorschrift and with it the heading of its passages.
        func benenne(_ name: String, um titel: String) {
            state.withLock { state in
                for index in state.fassungen.indices where state.fassungen[index].fassung.sha256 == name {
                    state.fassungen[index].vorschrift.titel = titel
                    for id in state.fassungen[index].passagen {
                        state.passagen[PassageID(rawValue: id)]?.passage.titel = titel
                    }
                }
                state.stand += 1
            }
        }

        func snapshot() async throws -> CorpusSnapshot {
            state.withLock {
                CorpusSnapshot(
                    stand: $0.stand, fassungen: $0.fassungen.sorted { $0.passagen.lowerBound < $1.passagen.lowerBound },
                    passagenzahl: $0.passagen.count, mittlereWortzahl: 1)
            }
        }

        func passagen(_ ids: [PassageID]) async throws -> [GespeichertePassage] {
            state.withLock { state in ids.compactMap { state.passagen[$0] } }
        }

        func abschnitte(fassung sha256: String) async throws -> [Abschnitt] { [] }
        func abschnitt(fassung sha256: String, ordnung: Int) async throws -> Abschnitt? { nil }
        func abschnitte(fassung sha256: String, bezeichnung: String) async throws -> [Abschnitt] { [] }
        func passagen(fassung sha256: String, abschnitt: Int) async throws -> [GespeichertePassage] { [] }
        func seite(fassung sha256: String, nummer: Int) async throws -> Seite? { nil }
        func beziehungen(fassung sha256: String) async throws -> [Beziehung] { [] }
        func alleBeziehungen() async throws -> [String: [Beziehung]] { [:] }
        func erkennung(fassung sha256: String) async throws -> [Feldangabe] { [] }
        func zitierende(_ verweis: Verweis, limit: Int) async throws -> [(fassung: String, abschnitt: Int)] { [] }
        func original(sha256: String) async throws -> [UInt8]? { nil }
        func ledger() async throws -> [Ledgereintrag] { [] }
    }

    private let bestand = Bestand()
    private let store = InMemoryVectorStore()
    private let model = Wortvektor()

    private func aufbau(_ model: (any TextEmbedding)? = nil) -> Vektoraufbau {
        Vektoraufbau(corpus: bestand, store: store, model: model ?? self.model, buendel: 2)
    }

    private func lege(_ anzahl: Int, ab start: Int = 0) {
        for n in start..<start + anzahl { bestand.nimm("e\(n)", texte: (0..<3).map { "Erlass \(n) Satz \($0)" }) }
    }

    private func ids() async throws -> [Int64] { try await store.bestand().map(\.id.rawValue).sorted() }

    @Test func everyPassageGetsItsVector() async throws {
        lege(4)
        let stand = try await aufbau().run()
        #expect(stand.istVollstaendig)
        #expect(stand.eingebettet == 12)
        #expect(try await ids() == Array(1...12))
        #expect(model.gesehen.contains("Erlass\nErlass 2 Satz 1"))
    }

    @Test func aChangeOfSomeDecreesEmbedsTheseAlone() async throws {
        lege(10)
        try await aufbau().run()
        lege(3, ab: 10)
        let stand = try await aufbau().run()
        #expect(stand.eingebettet == 9)
        #expect(stand.fertig == 39)
        #expect(try await aufbau().run().eingebettet == 0)
    }

    @Test func whatIsGoneLosesItsVectors() async throws {
        lege(3)
        try await aufbau().run()
        bestand.entferne("e1")
        let stand = try await aufbau().run()
        #expect(stand.entfernt == 3)
        #expect(try await ids() == [1, 2, 3, 7, 8, 9])
    }

    /// A corrected decree comes with new passages; most of their texts are those of the old one.
    @Test func unchangedTextsOfACorrectedDecreeAreTakenOver() async throws {
        bestand.nimm("alt", texte: ["eins", "zwei", "drei"])
        try await aufbau().run()
        bestand.entferne("alt")
        bestand.nimm("neu", texte: ["eins", "zwei neu", "drei"])
        let stand = try await aufbau().run()
        #expect(stand.uebernommen == 2)
        #expect(stand.eingebettet == 1)
        #expect(try await ids() == [4, 5, 6])
        let treffer = try await store.nearest(to: Wortvektor.vektor("Erlass\ndrei", 64), limit: 1) { _ in true }
        #expect(treffer.first?.id.rawValue == 6)
    }

    @Test func anotherNameIsEmbeddedAnew() async throws {
        lege(2)
        try await aufbau().run()
        bestand.benenne("e0", um: "Neuer Titel")
        let stand = try await aufbau().run()
        #expect(stand.eingebettet == 3)
        #expect(stand.istVollstaendig)
        #expect(try await ids() == Array(1...6))
    }

    @Test func aPoisonousTextIsLeftOutAndNotTriedAgain() async throws {
        bestand.nimm("e", texte: ["eins", "GIFT", "drei"])
        let giftig = Wortvektor(gift: "GIFT")
        let stand = try await aufbau(giftig).run()
        #expect(stand.unmoeglich == 1)
        #expect(stand.istVollstaendig)
        #expect(try await aufbau(giftig).run().unmoeglich == 0)
        let gruendlich = try await aufbau().run(gruendlich: true)
        #expect(gruendlich.eingebettet == 1)
        #expect(try await ids() == [1, 2, 3])
    }

    /// The embedder ends in the middle: what was built stays, and the next run builds the rest.
    @Test func anInterruptedBuildGoesOn() async throws {
        lege(5)
        await #expect(throws: EmbeddingError.unreachable) { try await aufbau(Sterbend(nach: 4)).run() }
        let halb = try await ids().count
        #expect(halb > 0 && halb < 15)
        let stand = try await aufbau().run()
        #expect(stand.eingebettet == 15 - halb)
        #expect(try await ids() == Array(1...15))
    }

    /// As a crash between adding and removing leaves it.
    @Test func secondsAreRemoved() async throws {
        lege(1)
        try await aufbau().run()
        try await store.haengeAn([
            NeuerVektor(
                id: PassageID(rawValue: 2), text: Textmarke("Erlass\nErlass 0 Satz 1"),
                fassung: Textmarke("anders"), inhalt: .vektor(Wortvektor.vektor("x", 64)))
        ])
        try await aufbau().run()
        #expect(try await ids() == [1, 2, 3])
    }

    @Test func whatComesFirstIsBuiltFirst() async throws {
        bestand.nimm("gesetz", texte: ["Gesetz"])
        bestand.nimm("erlass", texte: ["Erlass"])
        bestand.nimm("gesetz2", texte: ["Gesetz zwei"])
        try await Vektoraufbau(
            corpus: bestand, store: store, model: model, vorrang: { $0.fassung.sha256.hasPrefix("e") ? 0 : 1 }
        ).run()
        #expect(model.gesehen == ["Erlass\nErlass", "Erlass\nGesetz zwei", "Erlass\nGesetz"])
    }

    @Test func theStoreInMemoryKeepsTheContract() async throws {
        try await VectorStoreContract { InMemoryVectorStore() }.pruefe()
    }

    /// A model that ends after some requests.
    private final class Sterbend: TextEmbedding {
        private let rest: Mutex<Int>

        init(nach anzahl: Int) {
            rest = Mutex(anzahl)
        }

        func embed(_ texts: [String], as art: EmbeddingRole) async throws(EmbeddingError) -> [[Float]] {
            let lebt = rest.withLock { rest in
                rest -= 1
                return rest >= 0
            }
            guard lebt else { throw .unreachable }
            return texts.map { Wortvektor.vektor($0, 64) }
        }
    }
}
