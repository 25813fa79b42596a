import Corpus
import Norms
import ShippedData
import TestKit
import Testing

@Suite struct ZeitTmp {
    @Test func zwoelftausend() async throws {
        let store = InMemoryCorpus()
        var alle: [Dateieingang] = []
        for i in 0..<12_000 {
            var a = Muster.erlass(
                "az-\(i)", datum: "20\(10 + i % 15)-0\(1 + i % 9)-1\(i % 9)",
                betreff: "Aufenthaltserlaubnis zum Zweck Nr. \(i % 300) nach § 16b AufenthG; hier: Verlängerung \(i)",
                beziehungen: i > 100 && i % 2 == 0
                    ? [
                        Beziehung(
                            art: i % 4 == 0 ? .hebtAuf : .aendert, zielAktenzeichen: "az-\(i - 100)", zielDatum: nil,
                            beleg: "Aufgehoben.")
                    ] : [])
            a.abschnitte[0].verweise = [Verweis(gesetz: "AufenthG", bezeichnung: "§ \(i % 90)")]
            alle.append(Muster.eingang(a))
        }
        _ = try await store.store(alle); try await store.aktualisiereGeltung()
        let uhr = ContinuousClock()
        let dienst = Aenderungsdienst(corpus: store, ereignisse: store, anliegen: try ShippedData.anliegen())
        var t = uhr.now
        _ = try await store.snapshot()
        print("snapshot", uhr.now - t); t = uhr.now
        _ = try await dienst.netz()
        print("netz", uhr.now - t); t = uhr.now
        let n = try await dienst.aenderungen().count
        print("aenderungen", n, uhr.now - t); t = uhr.now
        _ = try await dienst.aenderungen()
        print("nochmal", uhr.now - t)
    }
}
