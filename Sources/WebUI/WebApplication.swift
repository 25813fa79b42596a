// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Hummingbird
import Mustache

/// The German pages: question and answer, the passage in its document, the list of Vorschriften, search and help.
///
/// Templates and assets are loaded and checked once, when the application is made.
public struct WebApplication: Sendable {
    private let seiten: Seitenbau
    private let bestand: Bestand
    private let bilder: Seitenbilder
    private let assets: Assets
    private let fragen: Fragenstand
    private let schutz = Formularschutz()

    /// - Throws: `WebUIError` if a template or an asset is missing or broken.
    public init(dependencies: WebDependencies) throws {
        assets = try Assets.load()
        let fragen = Fragenstand(speicher: dependencies.festlegungen)
        self.fragen = fragen
        seiten = Seitenbau(
            templates: try Templates.load(), dependencies: dependencies, assetversion: assets.version,
            offeneFragen: { fragen.bekannteAnzahl })
        bestand = Bestand(corpus: dependencies.corpus) { fragen.bereiteVor(stand: $0) }
        bilder = Seitenbilder(renderer: dependencies.renderer)
    }

    /// All routes, with security headers and German error pages around them.
    /// - Parameter weitere: adds routes that answer their errors themselves and take requests from anywhere.
    public func router(weitere: (Router<BasicRequestContext>) -> Void = { _ in }) -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Sicherheitskopf())
        weitere(router)
        router.add(middleware: Fehlerseiten(seiten: seiten))
        router.add(middleware: GleicherUrsprung())
        let rueckmeldungen = seiten.dependencies.rueckmeldungen
        FragenSeite(seiten: seiten, bestand: bestand, marke: rueckmeldungen == nil ? nil : schutz.marke)
            .register(on: router)
        Entwurfsstrom(seiten: seiten, marke: rueckmeldungen == nil ? nil : schutz.marke).register(on: router)
        SucheSeite(seiten: seiten, bestand: bestand).register(on: router)
        FundstelleSeite(seiten: seiten, bestand: bestand).register(on: router)
        SeitenbildAuslieferung(seiten: seiten, bestand: bestand, bilder: bilder).register(on: router)
        OriginalAuslieferung(seiten: seiten, bestand: bestand).register(on: router)
        VorschriftenSeite(seiten: seiten, bestand: bestand).register(on: router)
        VorschriftSeite(seiten: seiten, bestand: bestand).register(on: router)
        EingangSeite(seiten: seiten, zugang: seiten.dependencies.eingang).register(on: router)
        VergleichSeite(seiten: seiten, bestand: bestand).register(on: router)
        AenderungenSeite(seiten: seiten, bestand: bestand).register(on: router)
        if let betroffenheit = seiten.dependencies.betroffenheit {
            BetroffenSeite(seiten: seiten, zugang: betroffenheit).register(on: router)
        }
        ErlasspflegeSeite(seiten: seiten, bestand: bestand, fragen: fragen, schutz: schutz).register(on: router)
        LoeschSeite(seiten: seiten, bestand: bestand, schutz: schutz).register(on: router)
        AufnahmebuchSeite(seiten: seiten, bestand: bestand).register(on: router)
        LueckenSeite(seiten: seiten, bestand: bestand).register(on: router)
        AuswertungSeite(seiten: seiten).register(on: router)
        SprachmodellSeite(seiten: seiten, schutz: schutz).register(on: router)
        if let rueckmeldungen {
            RueckmeldungSeite(seiten: seiten, bestand: bestand, schutz: schutz, speicher: rueckmeldungen)
                .register(on: router)
            RueckmeldungenSeite(seiten: seiten, bestand: bestand, schutz: schutz, speicher: rueckmeldungen)
                .register(on: router)
        }
        if let pruefschemata = seiten.dependencies.pruefschemata {
            let bau = Schemabau(seiten: seiten, bestand: bestand, schutz: schutz, zugang: pruefschemata)
            PruefschemataSeite(bau: bau).register(on: router)
            SchemaSeite(bau: bau).register(on: router)
            SchemavergleichSeite(bau: bau).register(on: router)
            SchemaentwurfSeite(bau: bau).register(on: router)
            SchemafreigabeSeite(bau: bau).register(on: router)
        }
        if let vorgaenge = seiten.dependencies.vorgaenge {
            VorgaengeSeite(seiten: seiten, schutz: schutz, zugang: vorgaenge).register(on: router)
            VorgangSeite(seiten: seiten, bestand: bestand, schutz: schutz, zugang: vorgaenge).register(on: router)
            NachforderungSeite(seiten: seiten, schutz: schutz, zugang: vorgaenge).register(on: router)
            VermerkSeite(seiten: seiten, schutz: schutz, zugang: vorgaenge).register(on: router)
        }
        HilfeSeite(seiten: seiten).register(on: router)
        Gesundheit(seiten: seiten, bestand: bestand).register(on: router)
        assets.register(on: router)
        return router
    }
}

/// Why the pages cannot be served: a file of the program is missing or broken. German, with what to do.
public struct WebUIError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
