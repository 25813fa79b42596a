// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// Tells when a file that arrives in a watched folder is complete: some time after it was closed by whoever wrote it,
/// or when it has not changed for longer.
public struct Dateireife: Sendable {
    private struct Beobachtung {
        var merkmal: Dateimerkmal
        /// Since when it shows this sign.
        var seit: Zeitmarke
        var istGeschlossen: Bool

        func istRuhig(um jetzt: Zeitmarke) -> Bool {
            let ruhe = istGeschlossen && merkmal.groesse > 0 ? ruheNachSchliessen : ruheSonst
            return jetzt.sekunden(seit: seit) >= ruhe
        }
    }

    /// Seconds without a change after which a closed file counts as complete: programs close and open again.
    public static let ruheNachSchliessen = 0.25
    /// The same for one whose closing was not seen, or that is empty still.
    public static let ruheSonst = 2.0

    private var beobachtet: [String: Beobachtung] = [:]

    public init() {}

    /// Whether no file is being waited for.
    public var istLeer: Bool { beobachtet.isEmpty }

    /// Notes what was seen of a file.
    /// - Parameters:
    ///   - merkmal: nil if the file is gone.
    ///   - geschlossen: whether it was just closed or moved here as a whole.
    public mutating func sieh(_ pfad: String, _ merkmal: Dateimerkmal?, geschlossen: Bool, um jetzt: Zeitmarke) {
        guard let merkmal else {
            beobachtet[pfad] = nil
            return
        }
        guard var bisher = beobachtet[pfad], bisher.merkmal == merkmal else {
            beobachtet[pfad] = Beobachtung(merkmal: merkmal, seit: jetzt, istGeschlossen: geschlossen)
            return
        }
        bisher.istGeschlossen = bisher.istGeschlossen || geschlossen
        beobachtet[pfad] = bisher
    }

    /// The files that are complete now, by path; they are not waited for any longer.
    /// - Parameter miss: looks at a file anew; nil if it is gone.
    public mutating func reife(
        um jetzt: Zeitmarke, miss: (String) -> Dateimerkmal?
    ) -> [(pfad: String, merkmal: Dateimerkmal)] {
        var reif: [(pfad: String, merkmal: Dateimerkmal)] = []
        for pfad in beobachtet.keys.sorted() {
            guard let beobachtung = beobachtet[pfad], beobachtung.istRuhig(um: jetzt) else { continue }
            let merkmal = miss(pfad)
            if let merkmal, merkmal == beobachtung.merkmal {
                beobachtet[pfad] = nil
                reif.append((pfad, merkmal))
            } else {
                sieh(pfad, merkmal, geschlossen: false, um: jetzt)
            }
        }
        return reif
    }
}
