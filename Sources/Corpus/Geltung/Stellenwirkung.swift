// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// What another decree does to a part of a Fassung that as a whole stays in force: words exchanged, a section struck
/// out, something added.
public struct Stellenwirkung: Sendable, Hashable, Codable {
    public var art: Wortlautaenderung.Art
    /// Section that is meant („3.2“), without „Nr.“; nil if the text names none.
    public var stelle: String?
    /// Words that go (for `eingefuegt`: behind which something is added), verbatim.
    public var alt: String?
    /// Words that come, verbatim; nil if a section goes, or if the change could not be read.
    public var neu: String?
    /// First day of the effect.
    public var ab: Stichtag?
    /// Last day of the effect, where the changing decree ends earlier than what it changes; nil: no end of its own.
    public var bis: Stichtag?
    /// sha256 of the file that holds the changing decree.
    public var quelle: String
    /// Short name of the changing decree.
    public var quelleKurz: String
    /// The sentence that says so, verbatim.
    public var beleg: String

    public init(
        art: Wortlautaenderung.Art, stelle: String?, alt: String?, neu: String?, ab: Stichtag?, bis: Stichtag? = nil,
        quelle: String, quelleKurz: String, beleg: String
    ) {
        self.art = art
        self.stelle = stelle
        self.alt = alt
        self.neu = neu
        self.ab = ab
        self.bis = bis
        self.quelle = quelle
        self.quelleKurz = quelleKurz
        self.beleg = beleg
    }

    /// Whether it holds on a day.
    public func gilt(am tag: Stichtag) -> Bool {
        (ab.map { $0 <= tag } ?? true) && (bis.map { tag <= $0 } ?? true)
    }

    /// Whether words at this address („Nr. 3.2.1“) are changed: the address is the section or lies in it, and it holds
    /// the exchanged words.
    /// - Parameter text: the words at the address.
    public func trifft(pfad: String, text: String) -> Bool {
        guard art != .eingefuegt || alt != nil else { return liegt(pfad) }
        guard liegt(pfad) else { return false }
        guard let alt, art != .neugefasst else { return true }
        return !Wortfund.bereiche(alt, in: text).isEmpty
    }

    /// Whether words in a range of an Abschnitt are changed: a section named by the effect overlaps it, and the
    /// exchanged words stand there.
    public func trifft(_ bereich: Range<Int>, in abschnitt: Abschnitt) -> Bool {
        guard let stelle else { return alt != nil && trifft(pfad: "", text: abschnitt.text(in: bereich)) }
        return bereiche(in: abschnitt).contains { teil in
            let gemeinsam = teil.clamped(to: bereich)
            return !gemeinsam.isEmpty && trifft(pfad: stelle, text: abschnitt.text(in: gemeinsam))
        }
    }

    /// Where the section lies in an Abschnitt that it names, as UTF-8 offsets; empty if it names none of it.
    func bereiche(in abschnitt: Abschnitt) -> [Range<Int>] {
        guard let stelle else { return [] }
        let teile = abschnitt.teile.filter { $0.art == .unterabschnitt && Self.liegt($0.pfad, in: stelle) }
        let ganz = Self.liegt(abschnitt.bezeichnung, in: stelle) ? [0..<abschnitt.text.utf8.count] : []
        return teile.map(\.bereich) + ganz
    }

    /// Whether the words of the section are gone as a whole.
    public var nimmtStelleWeg: Bool {
        stelle != nil && (art == .neugefasst || art == .gestrichen && alt == nil)
    }

    private func liegt(_ pfad: String) -> Bool {
        guard let stelle else { return alt != nil }
        return Self.liegt(pfad, in: stelle)
    }

    /// „Nr. 3.2.1 Satz 2“ lies in „3.2“.
    static func liegt(_ pfad: String, in stelle: String) -> Bool {
        pfad.split(separator: " ").contains { wort in
            wort == stelle || wort.hasPrefix(stelle + ".")
        }
    }

    /// One sentence for a reader, in German.
    public var anzeige: String {
        let wo = stelle.map { "Nr. \($0)" } ?? "Der Text"
        let wann = ab.map { " seit dem \($0.deutsch)" } ?? ""
        switch art {
        case .gestrichen where alt == nil: return "\(wo) ist\(wann) aufgehoben durch \(quelleKurz)."
        case .gestrichen: return "\(wo) ist\(wann) geändert durch \(quelleKurz): „\(alt ?? "")“ ist gestrichen."
        case .ersetzt: return "\(wo) ist\(wann) geändert durch \(quelleKurz): „\(neu ?? "")“ statt „\(alt ?? "")“."
        case .neugefasst: return "\(wo) ist\(wann) neu gefasst durch \(quelleKurz)."
        case .eingefuegt: return "\(wo) ist\(wann) ergänzt durch \(quelleKurz): „\(neu ?? "")“."
        }
    }
}

extension String {
    /// Runs of white space as one space, none at the ends.
    var geglaettet: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
