// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Ingestion
import Logging
import ServiceLifecycle

/// Watches folders and puts every file that arrives whole into the queue.
///
/// The kernel's notices make it quick; looking at everything from time to time makes it sure, also on drives of the
/// network that give no notices.
struct Ordnerwache: Service {
    let ordner: [BeobachteterOrdner]
    let korb: any Eingangskorb
    /// Between two looks at everything.
    let pruefabstand: Duration
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                for ordner in self.ordner { group.addTask { await self.bewache(ordner) } }
            }
            // Without folders the service must not end before the others.
            while !Task.isCancelled { try? await Task.sleep(for: .seconds(3600)) }
        }
    }

    private func bewache(_ ordner: BeobachteterOrdner) async {
        var hatGefehlt = false
        while !Task.isCancelled {
            do {
                let wurzel = ordner.pfad.resolvingSymlinksInPath().path
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: wurzel, isDirectory: &isFolder), isFolder.boolValue {
                    hatGefehlt = false
                    var rundgang = Rundgang(
                        ordner, wurzel: wurzel, bekannt: try await korb.merkmale(ordner: wurzel), korb: korb)
                    try await rundgang.gehe(alle: pruefabstand)
                } else if !hatGefehlt {
                    hatGefehlt = true
                    logger.warning("Ein beobachteter Ordner fehlt", metadata: ["ordner": "\(ordner.pfad.path)"])
                }
                try await Task.sleep(for: pruefabstand)
            } catch is CancellationError {
                return
            } catch {
                logger.error(
                    "Ein Ordner wird gerade nicht beobachtet",
                    metadata: ["ordner": "\(ordner.pfad.path)", "fehler": "\(error)"])
                try? await Task.sleep(for: .seconds(10))
            }
        }
    }
}

/// One folder under watch.
private struct Rundgang {
    private let ordner: BeobachteterOrdner
    private let blick: Ordnerblick
    private let korb: any Eingangskorb
    /// What was put into the queue already.
    private var bekannt: [String: Dateimerkmal]
    private var reife = Dateireife()

    private static let takt = Duration.milliseconds(100)
    private static let postenJeSchritt = 500

    init(_ ordner: BeobachteterOrdner, wurzel: String, bekannt: [String: Dateimerkmal], korb: any Eingangskorb) {
        self.ordner = ordner
        blick = Ordnerblick(wurzel: wurzel)
        self.bekannt = bekannt
        self.korb = korb
    }

    /// Goes on until the folder is gone.
    /// - Throws: what the queue throws, or `CancellationError`.
    mutating func gehe(alle abstand: Duration) async throws {
        let clock = ContinuousClock()
        let inotify = Inotify(blick.wurzel)
        var naechsterBlick = clock.now
        while FileManager.default.fileExists(atPath: blick.wurzel) {
            for ereignis in inotify?.ereignisse() ?? [] {
                if ereignis == .luecke { naechsterBlick = clock.now }
                folge(ereignis, inotify)
            }
            if clock.now >= naechsterBlick {
                siehAlles(unter: "", inotify)
                naechsterBlick = clock.now + abstand
            }
            try await legeReife()
            try await Task.sleep(for: Self.takt)
        }
    }

    private mutating func folge(_ ereignis: Inotify.Ereignis, _ inotify: Inotify?) {
        switch ereignis {
        case .datei(let pfad) where Ordnerblick.zaehltGanz(pfad):
            sieh(pfad, blick.merkmal(pfad), geschlossen: true)
        case .ordner(let pfad) where Ordnerblick.zaehltGanz(pfad):
            siehAlles(unter: pfad, inotify)
        default: break
        }
    }

    private mutating func siehAlles(unter pfad: String, _ inotify: Inotify?) {
        // Each folder is watched before it is looked into: what comes meanwhile is noticed.
        let dateien = blick.alles(unter: pfad) { inotify?.beobachte($0) }
        for (pfad, merkmal) in dateien { sieh(pfad, merkmal, geschlossen: false) }
    }

    private mutating func sieh(_ pfad: String, _ merkmal: Dateimerkmal?, geschlossen: Bool) {
        guard merkmal == nil || bekannt[pfad] != merkmal else { return }
        reife.sieh(pfad, merkmal, geschlossen: geschlossen, um: Clock.jetzt())
    }

    private mutating func legeReife() async throws {
        guard !reife.istLeer else { return }
        let reif = reife.reife(um: Clock.jetzt()) { [blick] in blick.merkmal($0) }
        for start in stride(from: 0, to: reif.count, by: Self.postenJeSchritt) {
            let teil = reif[start..<min(start + Self.postenJeSchritt, reif.count)]
            _ = try await korb.lege(teil.map { posten($0.pfad, $0.merkmal) }, um: Clock.jetzt())
            for (pfad, merkmal) in teil { bekannt[pfad] = merkmal }
        }
    }

    private func posten(_ pfad: String, _ merkmal: Dateimerkmal) -> NeuerPosten {
        NeuerPosten(
            quelle: .ordner, ort: Dateiort(ordner: blick.wurzel, datei: pfad), inhalt: .pfad(blick.absolut(pfad)),
            vorgabe: ordner.vorgabe, bytes: Int(merkmal.groesse), merkmal: merkmal)
    }
}
