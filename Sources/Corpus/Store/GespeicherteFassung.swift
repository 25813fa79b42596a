// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A Fassung with its Vorschrift and the spans in which it holds.
///
/// Vorschrift and Fassung lie behind one reference that copies share: the pages hold tables of all Fassungen and make
/// them anew with each state of the corpus, which is mostly copying.
public struct GespeicherteFassung: Sendable, Hashable {
    @usableFromInline var kern: Kern
    /// Computed from all texts of the corpus. Empty: unclear.
    public var geltung: [Geltungszeitraum]
    /// Ids of its passages that can be found; empty for a superseded file and a duplicate, whose Fundstellen still
    /// resolve.
    public var passagen: Range<Int64>
    /// Why the wording never holds, in German: superseded by a corrected file, or repealed before it began. Nil for
    /// others.
    public var ohneGeltung: String?
    /// Whether a corrected file took its place: the same path holds other bytes now.
    public var istAbgeloest: Bool
    /// What other decrees do to parts of it, in the order of their days.
    public var stellen: [Stellenwirkung]
    /// Whether a person settled the spans; then no spans and no `ohneGeltung` mean: settled as unclear.
    public var geltungIstFestgelegt: Bool
    /// Set if another file speaks for it: it is a duplicate, whose passages are not found, or was corrected.
    public var einordnung: Dubletteneinordnung?

    public init(
        vorschrift: Vorschrift, fassung: Fassung, geltung: [Geltungszeitraum], passagen: Range<Int64>,
        ohneGeltung: String? = nil, istAbgeloest: Bool = false, stellen: [Stellenwirkung] = [],
        geltungIstFestgelegt: Bool = false, einordnung: Dubletteneinordnung? = nil
    ) {
        kern = Kern(vorschrift: vorschrift, fassung: fassung)
        self.geltung = geltung
        self.passagen = passagen
        self.ohneGeltung = ohneGeltung
        self.istAbgeloest = istAbgeloest
        self.stellen = stellen
        self.geltungIstFestgelegt = geltungIstFestgelegt
        self.einordnung = einordnung
    }

    /// Whether it holds the same as another file, which speaks for both.
    public var istDoppel: Bool { einordnung?.art == .doppel }

    /// The work it is a wording of.
    @inlinable public var vorschrift: Vorschrift {
        get { kern.vorschrift }
        set { kern = Kern(vorschrift: newValue, fassung: kern.fassung) }
    }

    /// The wording itself.
    @inlinable public var fassung: Fassung {
        get { kern.fassung }
        set { kern = Kern(vorschrift: kern.vorschrift, fassung: newValue) }
    }
}

extension GespeicherteFassung {
    @usableFromInline final class Kern: Sendable, Hashable {
        @usableFromInline let vorschrift: Vorschrift
        @usableFromInline let fassung: Fassung

        @usableFromInline init(vorschrift: Vorschrift, fassung: Fassung) {
            self.vorschrift = vorschrift
            self.fassung = fassung
        }

        @usableFromInline static func == (lhs: Kern, rhs: Kern) -> Bool {
            lhs === rhs || lhs.vorschrift == rhs.vorschrift && lhs.fassung == rhs.fassung
        }

        @usableFromInline func hash(into hasher: inout Hasher) {
            hasher.combine(vorschrift)
            hasher.combine(fassung)
        }
    }
}
