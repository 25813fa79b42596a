// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import Norms
import Synchronization

/// `/luecken`: decrees that others cite and that are missing, to be asked for; `.csv` for spreadsheets.
struct LueckenSeite: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand
    private let bekannt = Lueckenspeicher()

    init(seiten: Seitenbau, bestand: Bestand) {
        self.seiten = seiten
        self.bestand = bestand
    }

    func register(on router: Router<BasicRequestContext>) {
        router.get("/luecken") { request, _ in
            let anfrage = Anfrage(request, heute: seiten.heute)
            let ansicht = Lueckenansicht(try await bekannt.luecken(bestand.corpus), anfrage: anfrage)
            return try seiten.seite(ansicht, template: "luecken", titel: "Lücken", ort: .eingang, anfrage: anfrage)
        }
        router.get("/luecken.csv") { request, _ in
            let anfrage = Anfrage(request, heute: seiten.heute)
            let luecken = Lueckenansicht.passende(try await bekannt.luecken(bestand.corpus), anfrage)
            return CSVAntwort.response(
                [Lueckenansicht.spalten] + luecken.map(Lueckenansicht.spalten), name: "luecken-\(seiten.heute.iso).csv")
        }
    }
}

/// The gaps of one state of the corpus, computed once.
private final class Lueckenspeicher: Sendable {
    private let stand = Mutex<(stand: Int64, luecken: [Luecke])?>(nil)

    func luecken(_ corpus: any CorpusReading) async throws -> [Luecke] {
        let snapshot = try await corpus.snapshot()
        if let bekannt = stand.withLock({ $0 }), bekannt.stand == snapshot.stand { return bekannt.luecken }
        let luecken = Luecken.finde(snapshot.fassungen, beziehungen: try await corpus.alleBeziehungen())
        stand.withLock { $0 = (snapshot.stand, luecken) }
        return luecken
    }
}

struct Lueckenansicht: Sendable {
    let text: String
    let nurWirkende: Bool
    let anzahl: String
    let istLeer: Bool
    let alleDa: Bool
    let alleHref: String
    let csvHref: String
    let zeilen: [Zeile]
    let blaettern: Blaettern?
    let unterseiten: [Unterseite]

    static let seitenlaenge = 50
    private static let meisteNennungen = 3

    struct Zeile: Sendable {
        let bezeichnung: String
        let anzahl: String
        /// „hebt auf“, „Bezug“ …
        let arten: String
        let nennungen: [Nennung]
        let weitere: String?
        let aehnliche: String?
    }

    struct Nennung: Sendable {
        let kurz: String
        let href: String
        let beleg: String
    }

    init(_ alle: [Luecke], anfrage: Anfrage) {
        let treffer = Self.passende(alle, anfrage)
        text = Anzeigetext.sicher(String(anfrage["text"].prefix(200)))
        nurWirkende = anfrage["wirkend"] == "ja"
        anzahl = treffer.count == 1 ? "1 fehlender Erlass" : "\(Anzeigetext.zahl(treffer.count)) fehlende Erlasse"
        istLeer = treffer.isEmpty
        alleDa = alle.isEmpty
        alleHref = anfrage.href("/luecken")
        csvHref = Adresse("/luecken.csv", felder: anfrage.felder.filter { $0.name != "seite" && !$0.wert.isEmpty }).text
        let seiten = max(1, (treffer.count + Self.seitenlaenge - 1) / Self.seitenlaenge)
        let seite = min(max(1, Int(anfrage["seite"]) ?? 1), seiten)
        zeilen = treffer.dropFirst((seite - 1) * Self.seitenlaenge).prefix(Self.seitenlaenge).map {
            Self.zeile($0, anfrage)
        }
        blaettern = Blaettern(seite: seite, von: seiten, anfrage: anfrage)
        unterseiten = Unterseite.alle(aktuell: "/luecken", anfrage: anfrage)
    }

    static func passende(_ alle: [Luecke], _ anfrage: Anfrage) -> [Luecke] {
        let worte = anfrage["text"].prefix(200).lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        let nurWirkende = anfrage["wirkend"] == "ja"
        return alle.filter { luecke in
            guard !nurWirkende || luecke.wirkt else { return false }
            guard !worte.isEmpty else { return true }
            let heuhaufen = ([luecke.bezeichnung] + luecke.nennungen.map { "\($0.kurz) \($0.datei)" })
                .joined(separator: "\n").lowercased()
            return worte.allSatisfy(heuhaufen.contains)
        }
    }

    private static func zeile(_ luecke: Luecke, _ anfrage: Anfrage) -> Zeile {
        var gesehen: Set<String> = []
        let nennende = luecke.nennungen.filter { gesehen.insert($0.fassung).inserted }
        let weitere = nennende.count - meisteNennungen
        return Zeile(
            bezeichnung: Anzeigetext.sicher(luecke.bezeichnung),
            anzahl: luecke.anzahl == 1 ? "einmal" : "\(luecke.anzahl)-mal", arten: arten(luecke),
            nennungen: nennende.prefix(meisteNennungen).map {
                Nennung(
                    kurz: Anzeigetext.sicher($0.kurz), href: anfrage.href("/f/\($0.fassung)/0"),
                    beleg: Anzeigetext.sicher(Anzeigetext.gekuerzt($0.beleg, laenge: 160)))
            }, weitere: weitere > 0 ? "und \(weitere) weitere" : nil,
            aehnliche: luecke.aehnliche.isEmpty
                ? nil : Anzeigetext.sicher(luecke.aehnliche.prefix(3).joined(separator: "; ")))
    }

    private static func arten(_ luecke: Luecke) -> String {
        let arten = Set(luecke.nennungen.map(\.art))
        return Beziehung.Art.allCases.filter(arten.contains).map(\.lueckenwort).joined(separator: ", ")
    }

    static let spalten = ["Aktenzeichen", "Datum", "genannt von", "wie", "Erlasse", "Dateien", "ähnlich im Bestand"]

    static func spalten(_ luecke: Luecke) -> [String] {
        [
            luecke.aktenzeichen ?? "", luecke.datum?.deutsch ?? "", String(luecke.anzahl), arten(luecke),
            Set(luecke.nennungen.map(\.kurz)).sorted().joined(separator: ", "),
            Set(luecke.nennungen.map(\.datei)).sorted().joined(separator: ", "),
            luecke.aehnliche.joined(separator: "; "),
        ]
    }
}

extension Beziehung.Art {
    /// What happens to the missing decree, for a list.
    fileprivate var lueckenwort: String {
        switch self {
        case .hebtAuf: "wird aufgehoben"
        case .hebtTeilweiseAuf: "wird teilweise aufgehoben"
        case .ersetzt: "wird ersetzt"
        case .aendert: "wird geändert"
        case .ergaenzt: "wird ergänzt"
        case .verlaengert: "wird verlängert"
        case .bezug: "wird genannt"
        }
    }
}
