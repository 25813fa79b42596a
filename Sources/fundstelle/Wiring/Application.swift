// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Casework
import Corpus
import Crypto
import DocumentTools
import Foundation
import GermanText
import Hummingbird
import Ingestion
import LanguageModels
import Logging
import Norms
import Regelungen
import Retrieval
import SQLiteStorage
import ServiceLifecycle
import ShippedData
import WebAPI
import WebUI

/// All parts of the program, put together once.
struct Application: Sendable {
    let settings: Settings
    let analysis: AnalysisConfiguration
    /// Shipped laws and all laws of the corpus.
    let register: LawRegister
    let corpus: SQLiteCorpus
    let search: SearchEngine
    let regelungen: Regelungserkennung
    let answerer: ExtractiveAnswerer
    /// Who drafts, if anybody does.
    let entwurf: Entwurfswerk
    /// Answers with drafts where they may be made, else as `answerer` does.
    let drafting: DraftingAnswerer
    let aenderungen: Aenderungsdienst
    /// Vectors, and who embeds questions for them.
    let bedeutung: Bedeutungssuche
    let wissen: Fragewissen
    /// Reads rules out of Abschnitte as values.
    let regelungsleser: Regelungsleser

    var zitate: CitationParser { CitationParser(register: register) }

    /// Says which sentences answer the questions of check lists, or that none surely does.
    var beleganswerer: ExtractiveAnswerer {
        ExtractiveAnswerer(
            search: search, corpus: corpus, analysis: analysis, wissen: wissen, regelungen: regelungen,
            verfahren: .worte, parameter: .sicher)
    }

    /// The rules of the passages that search finds.
    var regelungsauskunft: Regelungsauskunft {
        Regelungsauskunft(search: search, corpus: corpus, leser: regelungsleser, zitate: zitate)
    }

    /// Reads the settings, opens the store and wires the parts.
    /// - Throws: `UserFacingError` or a store's error, both to be shown as they are.
    static func open() async throws -> Application {
        let settings = try await Settings.load()
        let analysis = try ShippedData.analysis()
        let corpus = try SQLiteCorpus(folder: settings.data.path, analysis: analysis)
        var register = try ShippedData.lawRegister()
        for stored in try await corpus.snapshot().fassungen where stored.vorschrift.kennung.hasPrefix("gesetz:") {
            let vorschrift = stored.vorschrift
            register.register(kurz: vorschrift.kurz, auchGenannt: vorschrift.auchGenannt, titel: vorschrift.titel)
        }
        let wissen = try ShippedData.fragewissen()
        let regelungen = try ShippedData.regelungserkennung()
        _ = try await corpus.erkenneRegelungen(version: try ShippedData.regelungsversion()) {
            regelungen.arten(text: $0.text)
        }
        let logger = Logger(label: "fundstelle.vektoren")
        let bedeutung = try Bedeutungssuche(settings: settings, programm: executable) { logger.warning("\($0)") }
        let search = SearchEngine(
            corpus: corpus, index: corpus, analysis: analysis, register: register, wissen: wissen,
            sachverzeichnis: .mitgeliefert(fuer: bedeutung.profil, analysis: analysis),
            bedeutung: bedeutung, nachbewertung: Nachbewertung(settings))
        let answerer = ExtractiveAnswerer(
            search: search, corpus: corpus, analysis: analysis, wissen: wissen, regelungen: regelungen)
        let sprache = try ShippedData.satzsprache()
        let entwurf = Entwurfswerk(settings)
        let drafting = DraftingAnswerer(
            auszug: answerer, search: search, corpus: corpus, wissen: wissen, regelungen: regelungen,
            pruefung: Aussagepruefung(sprache: sprache, register: register, analysis: analysis),
            modell: entwurf.modell, sperre: entwurf.sperre)
        return Application(
            settings: settings, analysis: analysis, register: register, corpus: corpus, search: search,
            regelungen: regelungen, answerer: answerer, entwurf: entwurf, drafting: drafting,
            aenderungen: Aenderungsdienst(
                corpus: corpus, ereignisse: corpus, anliegen: try ShippedData.anliegen()),
            bedeutung: bedeutung, wissen: wissen,
            regelungsleser: Regelungsleser(
                sprache: sprache, formen: try ShippedData.regelungsformen(), register: register))
    }

    /// An import into the corpus of this program.
    func importRun() -> ImportRun {
        Hinterlassenschaft.raeumeAuf()
        let erfassung = Erfassung(
            leser: reader, zitate: zitate, register: register, eigenesLand: settings.land, regelungen: regelungen)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return ImportRun(
            erfassung: erfassung, speicher: corpus, sha256: Self.sha256,
            parallel: settings.importParallel == 0 ? cores : settings.importParallel)
    }

    /// What works the queue of incoming files off.
    func eingangsbearbeitung() -> Eingangsbearbeitung {
        Eingangsbearbeitung(
            korb: corpus, ablage: corpus.ablage, speicher: corpus, lauf: importRun(), uhr: Clock.jetzt
        ) { path throws(Ablehnung) in
            try FileWalk.lade(URL(fileURLWithPath: path))
        }
    }

    /// What builds vectors: decrees first, then the laws of the field, then all others.
    /// - Parameter nachrang: how far it stands back behind other programs, 0...19.
    func vektorwerk(nachrang: Int) -> Vektorwerk {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let logger = Logger(label: "fundstelle.vektoren")
        return Vektorwerk(
            suche: bedeutung, corpus: corpus,
            faeden: settings.embeddingsFaeden == 0 ? cores : settings.embeddingsFaeden, nachrang: nachrang,
            vorrang: { [wissen] stored in
                guard stored.vorschrift.kennung.hasPrefix("gesetz:") else { return 0 }
                return wissen.istSachgebiet(stored.vorschrift) ? 1 : 2
            }, melde: { logger.warning("\($0)") })
    }

    /// What keeps the vectors in step with the corpus while the pages are served.
    func vektordienst(_ logger: Logger) -> Vektordienst {
        Vektordienst(werk: vektorwerk(nachrang: 10), suche: bedeutung, corpus: corpus, logger: logger)
    }

    /// What runs beside the pages.
    func dienste(_ logger: Logger, _ vektordienst: Vektordienst, _ faelle: Fallwerk) -> [any Service] {
        [
            vektordienst,
            Eingangsdienst(
                bearbeitung: eingangsbearbeitung(), speicher: corpus,
                sperrdatei: settings.data.appending(path: "eingang/.sperre"), logger: logger),
            Ordnerwache(
                ordner: settings.eingangOrdner, korb: corpus, pruefabstand: .seconds(settings.eingangPruefabstand),
                logger: logger),
            Auswertungsdienst(app: self, logger: logger),
            Aenderungsvorbereitung(
                aenderungen: aenderungen, corpus: corpus,
                vermerke: Vermerkpflege(vorgaenge: corpus, vermerke: corpus), logger: logger),
            Pruefvorbereitung(faelle: faelle, logger: logger),
        ]
    }

    private var eingangszugang: Eingangszugang {
        Eingangszugang(
            korb: corpus, ablage: corpus.ablage, jetzt: Clock.jetzt, ordner: settings.eingangOrdner.map(\.pfad.path),
            groessteDatei: FileWalk.maxBytes)
    }

    /// The pages.
    func router(_ vektordienst: Vektordienst, _ faelle: Fallwerk) throws -> Router<BasicRequestContext> {
        var dependencies = WebDependencies(
            search: search, answerer: drafting, corpus: corpus, renderer: PopplerPageRenderer(),
            aenderungen: aenderungen, heute: { Clock.heute() }, register: register, eingang: eingangszugang,
            pflege: pflege, festlegungen: corpus, loesche: { try await corpus.loesche($0, durch: $1) },
            rolle: settings.rolle, version: Fundstelle.version,
            organisation: settings.organisation)
        dependencies.vektorlage = { vektordienst.vektorlage }
        dependencies.auswertung = auswertungszugang
        dependencies.entwurf = entwurf.zugang
        dependencies.rueckmeldungen = corpus
        dependencies.vorgaenge = faelle.vorgangszugang(rolle: settings.sachbearbeitungRolle, search: search)
        dependencies.pruefschemata = faelle.schemazugang
        dependencies.betroffenheit = faelle.betroffenheitszugang
        let api = WebAPI(
            dependencies: APIDependencies(
                pruefdienst: faelle.pruefdienst, heute: { Clock.heute() }, version: Fundstelle.version))
        return try WebApplication(dependencies: dependencies).router(weitere: api.register)
    }

    /// The one place that every step of a person passes.
    private var pflege: Erlasspflege {
        let rangfolge = Rangfolge(eigenesLand: settings.land)
        return Erlasspflege(speicher: corpus, pruefung: Feldpruefung(laender: rangfolge.laender)) {
            rangfolge.rang($0)
        }
    }

    private var reader: FileReader {
        FileReader(
            containerReader: IsolatedReader(executable: Self.executable, arguments: ["lies-datei"]),
            istGesetz: { [register] in register.contains($0) })
    }

    /// Path of this very program, for the bounded children it starts.
    private static var executable: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }

    @Sendable static func sha256(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let hex = String(byte, radix: 16)
            return byte < 16 ? "0" + hex : hex
        }.joined()
    }
}
