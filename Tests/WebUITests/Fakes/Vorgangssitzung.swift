// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms
import Synchronization
import WebUI

/// One run of the pages over Vorgänge in memory: forms carry the mark of this run.
final class Vorgangssitzung: Sendable {
    /// What a test turns while the pages run.
    struct Lage: Sendable {
        var ohneErlass = false
        var fristen = [Probeschema.frist(28, "vier Wochen", Probeschema.erlass)]
        /// Milliseconds that the clock is ahead.
        var uhr: Int64 = 0
    }

    let speicher = InMemoryVorgangsspeicher(sha256: Vorgangssitzung.summe)
    let lage: Mutex<Lage>
    private let pflege: Pflegesitzung

    init(bestand: Probebestand = .standard, lage: Lage = Lage()) throws {
        self.lage = Mutex(lage)
        let kasten = Kasten()
        var dependencies = Probe.dependencies(bestand: bestand)
        dependencies.vorgaenge = Self.zugang(speicher) { kasten.sitzung?.lage.withLock { $0 } ?? lage }
        pflege = try Pflegesitzung(dependencies: dependencies)
        kasten.setze(self)
    }

    /// Reads the state of a session that is still being made.
    private final class Kasten: Sendable {
        private let inhalt = Mutex<Vorgangssitzung?>(nil)
        var sitzung: Vorgangssitzung? { inhalt.withLock { $0 } }
        func setze(_ sitzung: Vorgangssitzung) { inhalt.withLock { $0 = sitzung } }
    }

    // MARK: What a person does

    func hole(_ uri: String) async throws -> Abruf { try await pflege.hole(uri) }

    func sende(_ felder: [String: String], an pfad: String) async throws -> Abruf {
        try await pflege.sende(felder, an: pfad)
    }

    func folge(_ antwort: Abruf) async throws -> Abruf { try await pflege.folge(antwort) }

    /// Begins a Vorgang through the form and gives its path.
    func eroeffne(_ referenz: String = "2026-0815", stichtag: String = "2026-11-23") async throws -> String {
        let formular = try await hole("/vorgaenge").formular(an: "/vorgaenge").first ?? [:]
        let antwort = try await sende(
            formular.merging([
                "referenz": referenz, "schema": Probeschema.verweis.kennung, "stichtag": stichtag,
            ]) { $1 }, an: "/vorgaenge")
        return String((antwort.headers[.location] ?? "").prefix { $0 != "?" })
    }

    /// Fills in a form of the page of a Vorgang and sends it.
    func tue(
        _ pfad: String, _ schritt: String, _ werte: [String: String] = [:], von seite: Abruf? = nil,
        wo: (([String: String]) -> Bool) = { _ in true }
    ) async throws -> Abruf {
        let seite = if let seite { seite } else { try await hole(pfad) }
        let formular = seite.formular(an: pfad + "/schritt").first { $0["schritt"] == schritt && wo($0) } ?? [:]
        return try await sende(formular.merging(werte) { $1 }, an: pfad + "/schritt")
    }

    func vorgang(_ pfad: String) async throws -> Vorgang? {
        try await speicher.vorgang(VorgangID(rawValue: Int64(pfad.split(separator: "/").last ?? "") ?? 0))
    }
}

// MARK: What stands behind the pages

extension Vorgangssitzung {
    /// A sum that is enough for tests: 64 hex digits that change with the bytes.
    @Sendable static func summe(_ bytes: [UInt8]) -> String {
        let zahl = bytes.reduce(UInt64(1_469_598_103)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let hex = String(zahl, radix: 16)
        return String(repeating: "0", count: 64 - hex.count) + hex
    }

    static func zugang(
        _ speicher: InMemoryVorgangsspeicher, _ lage: @escaping @Sendable () -> Lage
    ) -> Vorgangszugang {
        let jetzt = { @Sendable in Zeitmarke(millisekunden: 1_795_435_500_000 + lage().uhr) }
        return Vorgangszugang(
            sachbearbeitung: Sachbearbeitung(
                speicher: speicher, ablage: speicher, umfeld: Probeumfeld(lage: lage), jetzt: jetzt),
            speicher: speicher, ablage: speicher,
            schemata: { tag in
                Probeschema.schema.gueltig.enthaelt(tag) ? [Probeschema.schema] : []
            },
            schema: { $0 == Probeschema.verweis ? Probeschema.schema : nil },
            bogen: { Probeschema.bogen($0, ohneErlass: lage().ohneErlass) },
            briefe: Briefzugang(
                fristvorschlaege: { _ in lage().fristen },
                zweitsprachen: [Zweitsprache(kennung: "ar", name: "Arabisch")],
                schreiben: { Self.brief($0, $1) },
                datei: { _, nachforderung, form in Array("\(form.rawValue) \(nachforderung.nummer)".utf8) }),
            vermerkakte: { vermerk in
                let json = vermerk.json()
                return Vermerkakte(
                    sha256: summe(json), vorgang: vermerk.vorgang, json: json, docx: Array("docx".utf8),
                    pdf: Array("pdf".utf8), stellen: vermerk.stellen)
            },
            erkenneAnliegen: { $0.contains("Studium") ? ["studium"] : [] })
    }

    private static func brief(_ vorgang: Vorgang, _ nachforderung: Nachforderung) -> Schriftstueck {
        let fremd: [Schriftstueck.Block] =
            nachforderung.zweitsprache.map { [.seitenumbruch, .fremdsprache($0, [.absatz([.init("مرحبا")])])] } ?? []
        return Schriftstueck(
            titel: "Fehlende Unterlagen",
            kopf: Briefkopf(
                behoerde: "Stadt Musterstadt", anschrift: ["Rathausplatz 1"],
                angaben: [.init(name: "Unser Zeichen", wert: vorgang.referenz)], fuss: ["Mo bis Fr 8 bis 12 Uhr"]),
            bloecke: [
                .ueberschrift("Fehlende Unterlagen", stufe: 1),
                .absatz([.init("Bitte reichen Sie bis "), .init(nachforderung.frist.deutsch, fett: true)]),
                .liste(nachforderung.unterlagen.map { .init([.init($0.name)]) }, nummeriert: false),
            ] + fremd)
    }
}

/// What steps are held against in tests.
private struct Probeumfeld: Vorgangsumfeld {
    let lage: @Sendable () -> Vorgangssitzung.Lage

    func schema(_ verweis: Schemaverweis) async throws -> Pruefschema? {
        verweis == Probeschema.verweis ? Probeschema.schema : nil
    }

    func geltendesSchema(_ kennung: String, am stichtag: Stichtag) async throws -> Pruefschema? {
        let schema = Probeschema.schema
        return kennung == schema.kennung && schema.gueltig.enthaelt(stichtag) ? schema : nil
    }

    func pruefbogen(_ vorgang: Vorgang) async throws -> Pruefbogen {
        Probeschema.bogen(vorgang, ohneErlass: lage().ohneErlass)
    }

    func corpusstand() async throws -> Int64 { 7 }

    func istNorm(_ text: String) -> Bool { text.contains("§") }
}

extension Abruf {
    /// Names and values of the hidden fields of each form that is sent to this address.
    func formular(an pfad: String) -> [[String: String]] {
        koerper.split(separator: "<form ").dropFirst().compactMap { stueck in
            let ende = stueck.firstRange(of: "</form>")?.lowerBound ?? stueck.endIndex
            let html = HTMLPruefung("<form " + stueck[..<ende] + "</form>")
            guard let form = html.elemente.first, form.attribute["action"] == pfad, form.attribute["method"] == "post"
            else { return nil }
            let felder = html.elemente.filter { $0.name == "input" && $0.attribute["type"] == "hidden" }
            return Dictionary(felder.map { ($0.attribute["name"] ?? "", $0.attribute["value"] ?? "") }) { $1 }
        }
    }
}
