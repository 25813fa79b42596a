// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Foundation
import Hummingbird
import HummingbirdTesting
import Norms
import Regelungen
import Testing

@testable import WebAPI

@Suite struct WebAPITests {
    /// A corpus without laws and decrees.
    private struct LeereSuche: Belegsuche {
        func corpusstand() async throws -> Int64 { 7 }
        func wortlaut(_ norm: Normzitat, am stichtag: Stichtag) async throws -> Normfund { .gesetzFehlt }
        func regelungen(
            zu anliegen: String, arten: Set<Regelungsart>, am stichtag: Stichtag
        ) async throws -> [Regelungsbeleg] { [] }
        func belege(
            zu frage: String, anliegen: String, am stichtag: Stichtag, hoechstens: Int
        ) async throws -> [Beleg] { [] }
    }

    private struct Ausfall: Error {}

    static let tag = Stichtag(tage: 20_700)

    static let schema = Pruefschema(
        kennung: "studium-verlaengerung", anliegen: "studium", name: "Studium", version: 1, gueltig: .immer,
        verfasst: "Redaktion", freigegeben: Freigabe(rolle: "Leitung", am: tag),
        fakten: [Faktfeld(kennung: "alter", frage: "Wie alt?", art: .zahl(einheit: "Jahre"))],
        punkte: [
            Pruefpunkt(kennung: "pass", frage: "Pass?", normen: [Normzitat(gesetz: "AufenthG", nummer: "3")])
        ], unterlagen: [], dauer: nil, quelle: "erfunden")

    static func api(faelltAus: Bool = false) -> WebAPI {
        let pruefung = Pruefung(
            suche: LeereSuche(),
            worte: Unterlagenworte(
                fuellworte: [], formworte: [], beiworte: [], aussteller: [], zusaetze: []),
            feiertage: Feiertage([], land: nil))
        let dienst = Pruefdienst(
            schemata: { if faelltAus { throw Ausfall() } else { [schema] } }, pruefung: pruefung)
        return WebAPI(dependencies: APIDependencies(pruefdienst: dienst, heute: { tag }, version: "1.2.3"))
    }

    struct Abruf {
        let status: Int
        let typ: String?
        let json: Any

        var objekt: [String: Any] { json as? [String: Any] ?? [:] }
        var detail: String { objekt["detail"] as? String ?? "" }
    }

    static func abruf(
        _ uri: String, _ methode: HTTPRequest.Method = .get, body: String? = nil, typ: String? = "application/json",
        api: WebAPI = api()
    ) async throws -> Abruf {
        let router = Router(context: BasicRequestContext.self)
        api.register(on: router)
        let headers: HTTPFields = typ.map { body == nil ? [:] : [.contentType: $0] } ?? [:]
        return try await Application(router: router).test(.router) { client in
            try await client.execute(
                uri: uri, method: methode, headers: headers, body: body.map { ByteBuffer(string: $0) }
            ) { response in
                Abruf(
                    status: response.status.code, typ: response.headers[.contentType],
                    json: try JSONSerialization.jsonObject(
                        with: Data(response.body.readableBytesView), options: .fragmentsAllowed))
            }
        }
    }

    @Test func theListsOfADayAreGiven() async throws {
        for adresse in ["/api/v1/pruefschemata", "/api/v1/pruefschemata?stichtag=2026-01-31"] {
            let abruf = try await Self.abruf(adresse)
            let liste = try #require(abruf.json as? [[String: Any]])
            #expect(abruf.status == 200 && liste.map { $0["kennung"] as? String } == ["studium-verlaengerung"])
            #expect(abruf.typ == "application/json; charset=utf-8")
        }
    }

    @Test func aListIsFilled() async throws {
        let abruf = try await Self.abruf(
            "/api/v1/pruefe", .post,
            body: #"{"anliegen":"studium","stichtag":"2026-11-30","fakten":{"alter":46}}"#)
        #expect(abruf.status == 200)
        #expect(abruf.objekt["stichtag"] as? String == "2026-11-30")
        #expect(abruf.objekt["fakten"] as? [String: Int] == ["alter": 46])
        let ohneTag = try await Self.abruf("/api/v1/pruefe", .post, body: #"{"anliegen":"studium-verlaengerung"}"#)
        #expect(ohneTag.objekt["stichtag"] as? String == Self.tag.iso)
    }

    static let falsche: [(body: String, status: Int, text: String)] = [
        ("{", 400, "Erwartet wird ein JSON-Objekt"), ("[]", 400, "Erwartet wird"), ("{}", 400, "Erwartet wird"),
        (#"{"anliegen":3}"#, 400, "Erwartet wird"),
        (#"{"anliegen":"studium","fakten":{"alter":4.5}}"#, 400, "ganze Zahlen"),
        (#"{"anliegen":"studium","stichtag":"2026-02-30"}"#, 400, "„2026-02-30“ ist kein Tag"),
        (#"{"anliegen":"fehlt"}"#, 404, "„fehlt“ gibt es nicht"),
        (#"{"anliegen":"studium","fakten":{"name":"X"}}"#, 422, "fragt nicht danach. Möglich sind: alter."),
        (#"{"anliegen":"studium","fakten":{"alter":"46"}}"#, 422, "eine ganze Zahl"),
        (#"{"anliegen":"studium","tag":"2026-01-01"}"#, 422, "Möglich sind: anliegen, stichtag, fakten."),
        (#"{"anliegen":""# + String(repeating: "x", count: 70_000) + #""}"#, 413, "64 KiB"),
    ]

    @Test(arguments: falsche)
    func whatCannotBeAnsweredIsAProblemInGerman(body: String, status: Int, text: String) async throws {
        let abruf = try await Self.abruf("/api/v1/pruefe", .post, body: body)
        #expect(abruf.status == status && abruf.detail.contains(text), "\(abruf.detail)")
        #expect(abruf.typ == "application/problem+json; charset=utf-8")
        #expect(abruf.objekt["status"] as? Int == status)
        #expect(abruf.objekt.keys.sorted() == ["detail", "status", "title", "type"])
    }

    @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", nil])
    func onlyJSONIsTaken(typ: String?) async throws {
        let abruf = try await Self.abruf("/api/v1/pruefe", .post, body: #"{"anliegen":"studium"}"#, typ: typ)
        #expect(abruf.status == 415)
    }

    @Test func anUnknownAddressAndAFailureAreProblemsToo() async throws {
        let unbekannt = try await Self.abruf("/api/v1/gibtesnicht")
        #expect(unbekannt.status == 404 && unbekannt.detail.contains("„/api/v1/gibtesnicht“ gibt es nicht"))
        let tag = try await Self.abruf("/api/v1/pruefschemata?stichtag=gestern")
        #expect(tag.status == 400)
        let ausfall = try await Self.abruf("/api/v1/pruefschemata", api: Self.api(faelltAus: true))
        #expect(ausfall.status == 500 && !ausfall.detail.contains("Ausfall"))
    }

    @Test func theDescriptionNamesEachRouteAndNoOther() async throws {
        let abruf = try await Self.abruf("/api/v1/openapi.json")
        let pfade = try #require(abruf.objekt["paths"] as? [String: [String: Any]])
        let beschrieben = pfade.flatMap { pfad, methoden in methoden.keys.map { "\($0) \(pfad)" } }
        let routen = Self.api().routen.map { "\($0.methode.rawValue.lowercased()) /api/v1\($0.pfad)" }
        #expect(beschrieben.sorted() == routen.sorted())
        #expect((abruf.objekt["info"] as? [String: Any])?["version"] as? String == "1.2.3")
    }

    @Test func theDescriptionNamesTheKeysOfTheAnswers() async throws {
        let beschreibung = try await Self.abruf("/api/v1/openapi.json").objekt
        let komponenten = try #require(beschreibung["components"] as? [String: Any])
        let schemas = try #require(komponenten["schemas"] as? [String: [String: Any]])
        func schluessel(_ name: String) -> Set<String> {
            Set((schemas[name]?["properties"] as? [String: Any] ?? [:]).keys)
        }
        let bogen = try await Self.abruf("/api/v1/pruefe", .post, body: #"{"anliegen":"studium"}"#).objekt
        #expect(Set(bogen.keys).isSubset(of: schluessel("Pruefbogen")))
        #expect(schluessel("Pruefbogen").subtracting(bogen.keys) == ["dauer"])
        let schema = try #require(bogen["schema"] as? [String: Any])
        #expect(Set(schema.keys) == schluessel("Pruefschema"))
    }
}
