// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird

/// What a person sent from a form of the Erlasspflege, and what went wrong with it, to be shown again.
struct Pflegeeingabe: Sendable {
    let felder: [Formularfeld]
    var fehler: String?

    /// Bytes of a form that are read.
    static let groesste = 64 << 10

    init(felder: [Formularfeld], fehler: String? = nil) {
        self.felder = felder
        self.fehler = fehler
    }

    /// - Throws: `Seitenfehler` (413) if the form is too long.
    init(_ request: Request, hoechstens groesste: Int = Self.groesste) async throws {
        guard let body = try? await request.body.collect(upTo: groesste) else {
            throw Seitenfehler(
                status: .contentTooLarge, ueberschrift: "Zu viel Text",
                text: "Die Eingabe ist zu lang. Bitte gehen Sie zurück und kürzen Sie den Text.")
        }
        self.init(felder: Formular.felder(query: String(buffer: body)))
    }

    /// The last value of a field; empty if it is absent.
    subscript(_ name: String) -> String { felder.last { $0.name == name }?.wert.trimmed ?? "" }

    /// The value to be shown in a field: as typed before, else the proposal.
    static func wert(_ eingabe: Pflegeeingabe?, _ name: String, sonst vorschlag: String) -> String {
        guard let eingabe, eingabe.felder.contains(where: { $0.name == name }) else {
            return Anzeigetext.sicher(vorschlag)
        }
        return Anzeigetext.sicher(eingabe[name])
    }
}
