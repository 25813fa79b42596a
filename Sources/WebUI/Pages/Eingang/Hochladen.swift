// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird

/// `POST /eingang`: takes uploaded files into the queue.
struct Hochladen: Sendable {
    let seiten: Seitenbau
    let zugang: Eingangszugang

    /// Bytes of one form.
    static let groesstesFormular = 1 << 30
    /// Files of one form.
    static let meisteDateien = 500
    /// Names told back to the reader.
    private static let meisteNamen = 5

    func register(on router: Router<BasicRequestContext>) {
        router.post("/eingang") { request, _ in try await self.response(request) }
    }

    private func response(_ request: Request) async throws -> Response {
        guard let grenze = Kopffeld.grenze(contentType: request.headers[.contentType]) else {
            throw Self.fehler(.keinFormular)
        }
        var annahme = Uploadannahme(ablage: zugang.ablage, groessteDatei: zugang.groessteDatei)
        do {
            try await lies(request.body, grenze: grenze, in: &annahme)
        } catch let fehler as MultipartFehler {
            throw Self.fehler(fehler)
        }
        try await lege(annahme)
        return .redirect(to: ziel(annahme).text, type: .normal)
    }

    private func lies(_ body: RequestBody, grenze: String, in annahme: inout Uploadannahme) async throws {
        // Two text fields beside the files.
        var leser = MultipartLeser(grenze: grenze, grenzen: .init(teile: Self.meisteDateien + 2))
        var bytes = 0
        for try await chunk in body {
            bytes += chunk.readableBytes
            guard bytes <= Self.groesstesFormular else { throw Self.zuViel }
            try leser.nimm(chunk.readableBytesView) { try annahme.nimm($0) }
        }
        try leser.beende()
    }

    /// Uploads of equal names are different files: each upload is a folder of its own.
    private func lege(_ annahme: Uploadannahme) async throws {
        let jetzt = zugang.jetzt()
        let kennung = String(UInt32.random(in: .min ... .max), radix: 36)
        let ordner = "Hochgeladen am \(Zeitanzeige.voll(jetzt)) (\(kennung))"
        let vorgabe = Herkunftsvorgabe(
            land: annahme.felder["land"].flatMap { $0.isEmpty ? nil : $0 },
            normgeber: annahme.felder["normgeber"].flatMap { $0.isEmpty ? nil : $0 })
        _ = try await zugang.korb.lege(
            annahme.dateien.map { datei in
                NeuerPosten(
                    quelle: .upload, ort: Dateiort(ordner: ordner, datei: datei.name), inhalt: .ablage(datei.sha256),
                    vorgabe: vorgabe, bytes: datei.bytes)
            }, um: jetzt)
    }

    /// The page of progress, with what is to be said about this upload.
    private func ziel(_ annahme: Uploadannahme) -> Adresse {
        var ziel = Adresse("/eingang/verlauf").mit("angenommen", String(annahme.dateien.count))
        for name in annahme.zuGross.prefix(Self.meisteNamen) { ziel = ziel.mit("zugross", name) }
        for name in annahme.leer.prefix(Self.meisteNamen) { ziel = ziel.mit("leer", name) }
        return ziel
    }

    private static let zuViel = Seitenfehler(
        status: .contentTooLarge, ueberschrift: "Zu viel auf einmal",
        text: "Auf einmal lassen sich Dateien von zusammen höchstens \(groesstesFormular >> 20) MB hochladen. "
            + "Nichts davon wurde angenommen. Bitte in kleineren Gruppen hochladen.")

    private static func fehler(_ fehler: MultipartFehler) -> Seitenfehler {
        let text =
            switch fehler {
            case .keinFormular, .kopfUnlesbar:
                "Die Dateien kamen in einer Form an, die nicht zu lesen ist. Nichts davon wurde angenommen. Bitte laden "
                    + "Sie sie über die Seite „Eingang“ noch einmal hoch."
            case .abgebrochen:
                "Die Übertragung brach vor dem Ende ab. Nichts davon wurde angenommen. Bitte laden Sie die Dateien noch "
                    + "einmal hoch."
            case .zuVieleTeile:
                "Auf einmal lassen sich höchstens \(meisteDateien) Dateien hochladen. Nichts davon wurde angenommen. "
                    + "Bitte in kleineren Gruppen hochladen oder als ZIP-Archiv."
            }
        return Seitenfehler(status: .badRequest, ueberschrift: "Hochladen nicht gelungen", text: text)
    }
}
