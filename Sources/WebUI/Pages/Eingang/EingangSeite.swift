// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import ServiceLifecycle

/// `/eingang`: put files in and see how far they are. `/eingang/verlauf` shows the latter alone.
struct EingangSeite: Sendable {
    let seiten: Seitenbau
    let zugang: Eingangszugang

    func register(on router: Router<BasicRequestContext>) {
        router.get("/eingang") { request, _ in try await self.response(request, mitFormular: true) }
        router.get("/eingang/verlauf") { request, _ in try await self.response(request, mitFormular: false) }
        router.get("/eingang/strom") { _, _ in self.strom() }
        router.post("/eingang/:id/wiederholen") { _, context in
            guard let id = context.parameters.get("id").flatMap(Int64.init) else { throw HTTPError(.notFound) }
            _ = try await zugang.korb.wiederhole(id, um: zugang.jetzt())
            return Response.redirect(to: "/eingang/verlauf", type: .normal)
        }
        Hochladen(seiten: seiten, zugang: zugang).register(on: router)
    }

    private func response(_ request: Request, mitFormular: Bool) async throws -> Response {
        let anfrage = Anfrage(request, heute: seiten.heute)
        let ansicht = Eingangsansicht(
            zugang, verlauf: try await Verlaufsansicht.lade(zugang), anfrage: anfrage, mitFormular: mitFormular)
        return try seiten.seite(ansicht, template: "eingang", titel: "Eingang", ort: .eingang, anfrage: anfrage)
    }

    /// Server-sent events: the list as HTML whenever it has changed.
    private func strom() -> Response {
        let (zugang, templates) = (zugang, seiten.templates)
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store",
                .init("X-Accel-Buffering")!: "no",
            ],
            body: ResponseBody { writer in
                let clock = ContinuousClock()
                let ende = clock.now + zugang.stromdauer
                var zuletzt = ""
                var still = 0
                while clock.now < ende, !Task.isShuttingDownGracefully, !Task.isCancelled {
                    let html = try templates.render(try await Verlaufsansicht.lade(zugang), template: "verlauf")
                    if html != zuletzt {
                        try await writer.write(ByteBuffer(string: Self.ereignis(html)))
                        (zuletzt, still) = (html, 0)
                    } else {
                        still += 1
                        // A sign of life, so that a reader who is gone is noticed.
                        if still % 15 == 0 { try await writer.write(ByteBuffer(string: ": still\n\n")) }
                    }
                    try await Task.sleep(for: zugang.stromtakt)
                }
                try await writer.finish(nil)
            })
    }

    static func ereignis(_ html: String) -> String {
        html.split(separator: "\n").map { "data: \($0)\n" }.joined() + "\n"
    }
}

struct Eingangsansicht: Sendable {
    let formular: Formular?
    let verlauf: Verlaufsansicht
    let angenommen: String?
    let fehler: [String]
    let unterseiten: [Unterseite]
    /// Without a script the page asks anew by itself while something is to be done.
    let fragtNeu: Bool
    let ordner: [String]

    struct Formular: Sendable {
        let groesste: String
    }

    init(_ zugang: Eingangszugang, verlauf: Verlaufsansicht, anfrage: Anfrage, mitFormular: Bool) {
        formular = mitFormular ? Formular(groesste: "\(zugang.groessteDatei >> 20) MB") : nil
        self.verlauf = verlauf
        ordner = zugang.ordner.map(Anzeigetext.sicher)
        unterseiten = Unterseite.alle(aktuell: "/eingang", anfrage: anfrage)
        fragtNeu = !mitFormular && verlauf.laeuft
        angenommen = Self.angenommen(Int(anfrage["angenommen"]))
        func namen(_ feld: String) -> [String] {
            anfrage.felder.filter { $0.name == feld }.map { Anzeigetext.sicher($0.wert) }
        }
        fehler =
            namen("zugross").map {
                "„\($0)“ ist größer als \(zugang.groessteDatei >> 20) MB und wurde nicht angenommen. Bitte aufteilen."
            } + namen("leer").map { "„\($0)“ ist leer und wurde nicht angenommen. Bitte erneut übertragen." }
    }

    private static func angenommen(_ anzahl: Int?) -> String? {
        switch anzahl {
        case nil: nil
        case 0: "Es wurde keine Datei angenommen."
        case 1: "1 Datei ist angenommen und wird gelesen, sobald sie an der Reihe ist."
        case let anzahl?:
            "\(Anzeigetext.zahl(anzahl)) Dateien sind angenommen und werden gelesen, sobald sie an der Reihe sind."
        }
    }
}

/// One of the pages on what was taken in.
struct Unterseite: Sendable {
    let name: String
    let href: String
    let aktuell: Bool

    static func alle(aktuell: String, anfrage: Anfrage) -> [Unterseite] {
        [
            ("Aufnehmen", "/eingang"), ("Aufnahmebuch", "/aufnahmebuch"), ("Lücken", "/luecken"),
            ("Auswertung", "/auswertung"),
        ].map { name, pfad in
            Unterseite(name: name, href: anfrage.href(pfad), aktuell: pfad == aktuell)
        }
    }
}
