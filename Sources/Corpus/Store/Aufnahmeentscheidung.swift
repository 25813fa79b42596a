// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a store does with a file, decided from what it knows already. Every store decides alike.
public enum Aufnahmeentscheidung: Sendable, Hashable {
    /// The path holds these bytes already.
    case unveraendert
    /// The bytes are known under another path or from another folder.
    case duplikat(von: String)
    /// The bytes were known and had been superseded: their wording is taken into search again.
    case wiederaufnahme
    /// The bytes were never seen.
    case neu

    /// - Parameters:
    ///   - ort: the folder and path of the file
    ///   - gehalten: sha256 of the Fassung that this path holds, nil if it holds none
    ///   - sha256: of the file's bytes
    ///   - bekannt: the stored Fassung with these bytes, if any
    public init(ort: Dateiort, gehalten: String?, sha256: String, bekannt: BekannteFassung?) {
        guard let bekannt else {
            self = .neu
            return
        }
        if bekannt.istAbgeloest {
            self = .wiederaufnahme
        } else if gehalten == sha256 || bekannt.ort == ort {
            self = .unveraendert
        } else {
            self = .duplikat(von: bekannt.ort.datei)
        }
    }
}

/// A stored Fassung, as far as the decision about a file needs it.
public struct BekannteFassung: Sendable, Hashable {
    /// Where the file lies that it counts for; others with its bytes are duplicates.
    public var ort: Dateiort
    public var istAbgeloest: Bool

    public init(ort: Dateiort, istAbgeloest: Bool) {
        self.ort = ort
        self.istAbgeloest = istAbgeloest
    }
}

extension Aufnahme {
    /// Whether the wording that its path held before stays beside it as an older wording: both are wordings of the same
    /// law, known from different days. Otherwise the file was corrected and the former one is superseded.
    public func laesstStehen(_ vorher: Fassung, von vorschrift: Vorschrift) -> Bool {
        guard self.vorschrift.kennung == vorschrift.kennung, vorschrift.istGesetz, let alt = vorher.bekanntAb,
            let neu = fassung.bekanntAb
        else { return false }
        return alt != neu
    }
}

extension Vorschrift {
    /// A law or regulation: identified by its abbreviation, with wordings that follow each other.
    public var istGesetz: Bool { kennung.hasPrefix("gesetz:") }

    /// A law whose own §§ are what others cite; a publication of amounts has none.
    public var hatEigeneNormen: Bool { istGesetz && art != .bekanntmachung }
}
