// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

extension Eingangsbearbeitung {
    /// Looks for what a missing program kept from being read and that can be read now. Rejected entries of the queue
    /// wait again; what was read in part is to be given to `liesNach`.
    public func sucheNachlese() async throws -> [Nachlesefall] {
        let abgelehnte = try await korb.posten(Eingangsauswahl([.abgelehnt], limit: Self.meisteAbgelehnte)).filter {
            UngeleseneSeiten.nenntWerkzeug($0.grund ?? "")
        }
        guard !abgelehnte.isEmpty else { return try await lauf.nachzulesende() }
        guard await lauf.erfassung.leser.kannBildseitenLesen() else { return [] }
        for posten in abgelehnte { _ = try await korb.wiederhole(posten.id, um: uhr()) }
        return try await lauf.nachzulesende()
    }

    /// Reads stored originals again. The spans of force are not recomputed.
    /// - Returns: how many were read whole now.
    /// - Throws: what the store throws, or `CancellationError`; what is not read then is found by the next search.
    public func liesNach(_ faelle: some Sequence<Nachlesefall>) async throws -> Int {
        var quellen: [Importquelle] = []
        for fall in faelle {
            guard let bytes = try await speicher.original(sha256: fall.sha256) else { continue }
            quellen.append(
                Importquelle(ordner: fall.ort.ordner, name: fall.ort.datei, vorgabe: fall.vorgabe) {
                    () throws(Ablehnung) in bytes
                })
        }
        guard !quellen.isEmpty else { return 0 }
        return try await lauf.run(quellen, mitGeltung: false).anzahl(.nachgelesen)
    }

    private static let meisteAbgelehnte = 10_000
}
