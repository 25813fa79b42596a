// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Hummingbird
import LanguageModels
import Norms
import Testing

@testable import Answering
@testable import WebUI

/// Drafts on the question page: asked for by a stream of events, shown when they are verified.
@Suite struct EntwurfTests {
    private static let frage = "/fragen?frage=Wie+lange%3F"
    private static let strom = "/fragen/entwurf?frage=Wie+lange%3F"

    private func dependencies(_ antworter: Entwurfsantworter) -> WebDependencies {
        var dependencies = Probe.dependencies()
        dependencies.answerer = antworter
        return dependencies
    }

    @Test func withoutAModelNothingIsSaidOfOne() async throws {
        let seite = try await abruf(Self.frage)
        #expect(!seite.koerper.contains("data-entwurf") && !seite.koerper.contains("entwurfsfeld"))
    }

    @Test func withAModelTheExtractIsThereAtOnceAndTheDraftIsAskedForBesideIt() async throws {
        let seite = try await abruf(Self.frage + "&zuvor=Studium%3F", dependencies(Entwurfsantworter()))
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("Auszug ohne Sprachmodell"))
        #expect(seite.koerper.contains("data-entwurf=\"/fragen/entwurf?frage=Wie%20lange%3F&amp;zuvor=Studium%3F\""))
        #expect(
            seite.koerper.contains(
                "<noscript><p class=\"entwurfsfeld\"><a href=\"/fragen?frage=Wie%20lange%3F&amp;zuvor=Studium%3F&amp;entwurf=ja\">"
            ))
    }

    @Test func aModelThatMayNotDraftIsNamedWithTheReason() async throws {
        var antworter = Entwurfsantworter()
        antworter.entwurfslage = .gesperrt(modell: "m", grund: "Entwürfe sind ausgeschaltet.")
        let seite = try await abruf(Self.frage, dependencies(antworter))
        #expect(seite.html.text.contains("Entwürfe sind ausgeschaltet."))
        #expect(!seite.koerper.contains("data-entwurf"))
    }

    @Test func theStreamTellsWhatHappensAndEndsWithTheAnswer() async throws {
        var antworter = Entwurfsantworter()
        antworter.fortschritt = [
            .wartet(platz: 2), .gesendet(server: "s"), .text("{\"aussagen\":[{\"text\":\"Sie wird "), .text("für ein"),
            .text(" Jahr erteilt.\",\"quellen\":[\"Q1\"]}]}"),
        ]
        let strom = try await abruf(Self.strom, dependencies(antworter))
        #expect(strom.status == 200)
        #expect(strom.headers[.contentType] == "text/event-stream; charset=utf-8")
        let ereignisse = Ereignis.alle(strom.koerper)
        #expect(ereignisse.map(\.name) == ["warten", "gesendet", "text", "text", "text", "fertig"])
        #expect(ereignisse[0].wert["platz"] as? Int == 2)
        #expect(
            ereignisse[2...4].compactMap { $0.wert["text"] as? String }.joined() == "Sie wird für ein Jahr erteilt.")
        let html = try #require(ereignisse.last?.wert["html"] as? String)
        #expect(html.contains("id=\"antwort\"") && html.contains("Entwurf eines Sprachmodells (probe)"))
        #expect(html.contains("Entwurf, sinngemäß belegt"))
    }

    @Test func whatAModelWritesCannotBecomePartOfThePage() async throws {
        let boese = "<img src=x onerror=alert(1)><script>alert(2)</script> \u{202E}"
        var antworter = Entwurfsantworter()
        antworter.text = boese
        antworter.fortschritt = [.text("{\"text\":\"\(boese)\\nevent: fertig\\n\"}")]
        let strom = try await abruf(Self.strom, dependencies(antworter))
        let ereignisse = Ereignis.alle(strom.koerper)
        #expect(ereignisse.map(\.name) == ["text", "fertig"])
        let html = try #require(ereignisse.last?.wert["html"] as? String)
        #expect(!html.contains("<img") && !html.contains("<script") && html.contains("&lt;img"))
        #expect(!html.contains("\u{202E}"))
    }

    @Test func aFailureIsToldAndTheExtractStays() async throws {
        var antworter = Entwurfsantworter()
        antworter.fehler = Probefehler()
        let ereignisse = Ereignis.alle(try await abruf(Self.strom, dependencies(antworter)).koerper)
        #expect(ereignisse.map(\.name) == ["fehler"])
        #expect((ereignisse.first?.wert["text"] as? String)?.contains("Es bleibt beim Auszug") == true)
    }

    @Test(arguments: ["", "?frage=", "?frage=x&stichtag=31.02.2026"])
    func aStreamWithoutAQuestionIsRefused(felder: String) async throws {
        #expect(try await abruf("/fragen/entwurf" + felder).status == 400)
    }

    @Test func withoutScriptsThePageWaitsForTheDraft() async throws {
        let seite = try await abruf(Self.frage + "&entwurf=ja", dependencies(Entwurfsantworter()))
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("Entwurf eines Sprachmodells (probe)"))
        #expect(!seite.koerper.contains("data-entwurf"))
    }

    /// The reader can tell what the model chose, also where it used the words of the source.
    @Test func aDraftedQuoteIsMarkedAsDrafted() async throws {
        let seite = try await abruf(
            Self.frage + "&entwurf=ja", dependencies(Entwurfsantworter(pruefstand: .woertlich)))
        #expect(seite.html.text.contains("Entwurf, wörtlich belegt"))
        let auszug = try await abruf(Self.frage, dependencies(Entwurfsantworter()))
        #expect(!auszug.html.text.contains("wörtlich belegt"))
    }

    @Test func whyThisAnswerShowsTheSteps() async throws {
        let seite = try await abruf(Self.frage + "&entwurf=ja", dependencies(Entwurfsantworter()))
        for wort in [
            "Die Schritte zur Antwort", "6 · Entwurf gegen die Fundstellen prüfen", "Eingang", "nichtBelegt: <b>",
        ] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
    }
}

/// Drafts what a test wants drafted.
private struct Entwurfsantworter: Answerer {
    var entwurfslage = Entwurfslage.bereit(modell: "probe")
    var text = "Sie wird für ein Jahr erteilt."
    var pruefstand = Aussage.Pruefstand.sinngemaess
    var fortschritt: [ChatFortschritt] = []
    var fehler: (any Error)?

    func antwort(auf frage: String, zuvor: String?, stichtag: Stichtag) async throws -> Antwort {
        Probe.antwort(stichtag: stichtag)
    }

    func berichte(
        auf frage: Answering.Frage, entwerfen: Bool, fortschritt: @escaping @Sendable (ChatFortschritt) -> Void
    ) async throws -> BerichteteAntwort {
        if let fehler, entwerfen { throw fehler }
        var antwort = Probe.antwort(stichtag: frage.stichtag)
        if entwerfen {
            self.fortschritt.forEach(fortschritt)
            antwort.modell = "probe"
            antwort.aussagen = [
                Aussage(
                    text: text, pruefstand: pruefstand, belege: antwort.aussagen[0].belege, istEntwurf: true)
            ]
        }
        let schritte = Arbeitsschritt.allCases.map {
            Schrittbericht(schritt: $0, eingang: ["Frage"], ergebnis: ["nichtBelegt: <b>"], ms: 1.5)
        }
        return BerichteteAntwort(antwort: antwort, schritte: schritte)
    }
}

/// A server-sent event.
private struct Ereignis {
    let name: String
    let wert: [String: Any]

    static func alle(_ strom: String) -> [Ereignis] {
        strom.components(separatedBy: "\n\n").compactMap { block in
            let zeilen = block.components(separatedBy: "\n")
            guard let name = zeilen.first(where: { $0.hasPrefix("event: ") }),
                let data = zeilen.first(where: { $0.hasPrefix("data: ") })
            else { return nil }
            let wert = try? JSONSerialization.jsonObject(with: Data(data.dropFirst(6).utf8)) as? [String: Any]
            return Ereignis(name: String(name.dropFirst(7)), wert: wert ?? [:])
        }
    }
}
