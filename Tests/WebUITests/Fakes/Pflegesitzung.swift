// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import HummingbirdTesting
import Norms
import TestKit
import WebUI

/// One run of the pages over a corpus in which something can be settled: forms carry the mark of this run.
struct Pflegesitzung {
    let store = InMemoryCorpus(jetzt: { "2026-11-23T12:05:00Z" })
    private let app: Application<RouterResponder<BasicRequestContext>>

    /// - Parameter aufnahmen: what is taken in, each from a folder of its own.
    init(_ aufnahmen: [Aufnahme]) async throws {
        for aufnahme in aufnahmen {
            let ordner = "/eingang/\(aufnahme.fassung.sha256.prefix(8))"
            _ = try await store.store([Muster.eingang(aufnahme, ordner: ordner)])
        }
        try await store.aktualisiereGeltung()
        app = Application(
            router: try WebApplication(dependencies: Probe.dependencies(pflegebestand: store)).router())
    }

    /// Over answers that are told; what is said about them lies in `store`.
    init(dependencies: WebDependencies) throws {
        var dependencies = dependencies
        dependencies.rueckmeldungen = store
        app = Application(router: try WebApplication(dependencies: dependencies).router())
    }

    func hole(_ uri: String) async throws -> Abruf {
        try await abruf(uri, method: .get, headers: [:], body: nil)
    }

    /// Sends a form as a browser does that shows a page of ours.
    func sende(
        _ felder: [String: String], headers: HTTPFields = [.init("Sec-Fetch-Site")!: "same-origin"],
        an pfad: String = "/erlasspflege/schritt"
    ) async throws -> Abruf {
        let body = felder.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }.joined(separator: "&")
        return try await abruf(
            pfad, method: .post, headers: headers, body: Array(body.utf8))
    }

    /// Fills in the form of the question on a page and sends it.
    func beantworte(_ seite: Abruf, _ schritt: String, _ werte: [String: String] = [:]) async throws -> Abruf {
        try await sende(seite.pflegeformular.merging(werte) { $1 }.merging(["schritt": schritt]) { $1 })
    }

    /// Follows a redirect.
    func folge(_ antwort: Abruf) async throws -> Abruf {
        let ziel = antwort.headers[.location] ?? ""
        return try await hole(String(ziel.prefix { $0 != "#" }))
    }

    private func abruf(
        _ uri: String, method: HTTPRequest.Method, headers: HTTPFields, body: [UInt8]?
    ) async throws -> Abruf {
        try await app.test(.router) { client in
            try await client.execute(
                uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) }
            ) { response in
                Abruf(
                    status: response.status.code, headers: response.headers, koerper: String(buffer: response.body))
            }
        }
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let istFrei = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            return istFrei ? String(Unicode.Scalar(byte)) : "%" + (hex.count == 1 ? "0" + hex : hex)
        }.joined()
    }
}

extension Abruf {
    /// Names and values of the fields in the form of the question.
    var pflegeformular: [String: String] {
        guard let anfang = koerper.range(of: "data-pflege-form>"),
            let ende = koerper[anfang.upperBound...].range(of: "</form>")
        else { return [:] }
        let felder = HTMLPruefung(String(koerper[anfang.upperBound..<ende.lowerBound])).elemente.filter {
            $0.name == "input" && $0.attribute["type"] != "radio"
        }
        let werte = felder.map { ($0.attribute["name"] ?? "", $0.attribute["value"] ?? "") }
        return Dictionary(werte + auswahl(anfang.upperBound..<ende.lowerBound)) { $1 }
    }

    /// The chosen options of the form's lists.
    private func auswahl(_ bereich: Range<String.Index>) -> [(String, String)] {
        var name = ""
        return HTMLPruefung(String(koerper[bereich])).elemente.compactMap { element in
            if element.name == "select" { name = element.attribute["name"] ?? "" }
            guard element.name == "option", element.attribute["selected"] != nil else { return nil }
            return (name, element.attribute["value"] ?? "")
        }
    }

    /// The form that takes the latest step back.
    var widerruf: [String: String] {
        guard let anfang = koerper.range(of: "data-pflege-zurueck>"),
            let ende = koerper[anfang.upperBound...].range(of: "</form>")
        else { return [:] }
        let felder = HTMLPruefung(String(koerper[anfang.upperBound..<ende.lowerBound])).elemente.filter {
            $0.name == "input"
        }
        let werte = felder.map { ($0.attribute["name"] ?? "", $0.attribute["value"] ?? "") }
        return Dictionary(werte) { $1 }.merging(["schritt": "widerrufen"]) { $1 }
    }
}
