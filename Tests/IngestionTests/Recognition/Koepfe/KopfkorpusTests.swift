// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

@testable import Ingestion

/// Every head of the corpus gives its values, in whichever way its page reached the recogniser.
@Suite struct KopfkorpusTests {
    private static let kombinationen = Kopfkorpus.alle.flatMap { fall in fall.formen.map { (fall, $0) } }

    private static func aufnahme(_ fall: Kopffall, _ form: Druckform) throws -> Aufnahme {
        try Dokumentaufnahme(eigenesLand: "NRW") { _ in [] }.nimmAuf(
            form.dokument(fall), name: "kopf.pdf", sha256: "01")
    }

    private static func tatsachen(_ aufnahme: Aufnahme, _ feld: Feldangabe.Feld) -> [String] {
        aufnahme.erkennung.filter { $0.feld == feld && !$0.istFraglich }.map(\.wert)
    }

    @Test(arguments: kombinationen)
    func headIsRead(_ fall: Kopffall, _ form: Druckform) throws {
        let aufnahme = try Self.aufnahme(fall, form)
        func pruefe(_ feld: Feldangabe.Feld, _ soll: String?) {
            let ist = Self.tatsachen(aufnahme, feld)
            #expect(ist == [soll].compactMap(\.self), "\(feld.anzeige) of „\(fall.name)“ as \(form)")
        }
        pruefe(.normgeber, fall.normgeber)
        pruefe(.land, fall.land)
        pruefe(.datum, fall.datum)
        pruefe(.aktenzeichen, fall.aktenzeichen)
        if let betreff = fall.betreff { pruefe(.betreff, betreff) }
        pruefe(.hier, fall.hier)
        if let ort = fall.ort { pruefe(.ort, ort) }
        if let art = fall.art { pruefe(.art, art.rawValue) }
        if let rang = fall.rang { #expect(aufnahme.vorschrift.rang == rang, "\(fall.name) as \(form)") }
        #expect(Self.tatsachen(aufnahme, .bezug) == fall.bezug, "Bezug of „\(fall.name)“ as \(form)")
        #expect(Self.tatsachen(aufnahme, .anlage) == fall.anlagen, "Anlagen of „\(fall.name)“ as \(form)")
    }

    @Test(arguments: kombinationen)
    func everyValueHasItsPlace(_ fall: Kopffall, _ form: Druckform) throws {
        let aufnahme = try Self.aufnahme(fall, form)
        for angabe in aufnahme.erkennung {
            #expect((0...1).contains(angabe.sicherheit))
            #expect(!angabe.istFraglich || angabe.zweifel?.isEmpty == false)
            guard let stelle = angabe.stelle else { continue }
            let abschnitt = aufnahme.abschnitte[stelle.abschnitt]
            #expect(abschnitt.text(in: stelle.bereich) == stelle.text)
            #expect(!stelle.text.isEmpty)
        }
        for feld in [Feldangabe.Feld.datum, .aktenzeichen, .betreff, .normgeber] {
            let angabe = try #require(aufnahme.erkennung.first { $0.feld == feld })
            #expect(angabe.wert.isEmpty ? angabe.sicherheit == 0 && angabe.zweifel != nil : angabe.stelle != nil)
        }
    }

    @Test(arguments: Kopfkorpus.alle)
    func bodyIsNoHead(_ fall: Kopffall) throws {
        for form in fall.formen {
            let koerper = try Self.aufnahme(fall, form).koerper
            #expect(koerper.contains { $0.bezeichnung == "Nr. 1" && $0.ueberschrift == "Allgemeines" }, "\(form)")
            #expect(!koerper.contains { $0.text.contains("Aktenzeichen:") }, "\(form)")
        }
    }

    @Test func aMonthIsNoDate() throws {
        let fall = try #require(Kopfkorpus.nrw.first { $0.name == "only a month is given" })
        let datum = try #require(try Self.aufnahme(fall, .text).erkennung.first { $0.feld == .datum })
        #expect(datum.wert.isEmpty && datum.sicherheit == 0)
        #expect(datum.zweifel == "Angegeben sind nur Monat und Jahr („Februar 2016“), kein Tag.")
    }
}
