// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird

/// `/auswertung?satz=…`: how well question sets were answered over time, and which questions were gained and lost.
struct AuswertungSeite: Sendable {
    let seiten: Seitenbau

    func register(on router: Router<BasicRequestContext>) {
        router.get("/auswertung") { request, _ in
            let anfrage = Anfrage(request, heute: seiten.heute)
            let ansicht = Auswertungsansicht(seiten.dependencies.auswertung, anfrage: anfrage)
            return try seiten.seite(
                ansicht, template: "auswertung", titel: "Auswertung", ort: .eingang, anfrage: anfrage)
        }
    }
}
