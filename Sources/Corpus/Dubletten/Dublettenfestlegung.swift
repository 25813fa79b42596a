// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a person settled about two files with one Aktenzeichen and date and different wordings.
public struct Dublettenfestlegung: Sendable, Hashable, Codable {
    public enum Aussage: String, Sendable, Hashable, Codable {
        /// The file it is settled about is the corrected wording of the other.
        case gilt
        /// The other file is the corrected wording of this one.
        case andereGilt = "andere_gilt"
        /// They are two texts, and both speak.
        case beide
    }

    /// sha256 of the other file
    public var andere: String
    public var aussage: Aussage

    public init(andere: String, aussage: Aussage) {
        self.andere = andere
        self.aussage = aussage
    }
}

/// All that is settled about pairs of files.
public struct Dublettenfestlegungen: Sendable, Hashable {
    /// What holds about a pair.
    enum Urteil: Sendable, Hashable {
        /// sha256 of the file that is the corrected wording of the other
        case gilt(String)
        case beide
    }

    private struct Paar: Hashable {
        let a: String
        let b: String

        init(_ eine: String, _ andere: String) {
            (a, b) = (min(eine, andere), max(eine, andere))
        }
    }

    private var urteile: [Paar: Urteil] = [:]

    public static let keine = Dublettenfestlegungen([])

    /// - Parameter festlegungen: those that hold, the oldest first; those about other things are passed over.
    public init(_ festlegungen: some Sequence<Festlegung>) {
        for festlegung in festlegungen {
            let eine = festlegung.fassung
            switch festlegung.inhalt {
            case .dublette(let dublette):
                let urteil: Urteil =
                    switch dublette.aussage {
                    case .gilt: .gilt(eine)
                    case .andereGilt: .gilt(dublette.andere)
                    case .beide: .beide
                    }
                urteile[Paar(eine, dublette.andere)] = urteil
            // As earlier versions asked: „Gesehen, beide bleiben“.
            case .erledigt(let frage) where frage.hasPrefix(Self.fragenanfang):
                for andere in frage.dropFirst(Self.fragenanfang.count).split(separator: ",") {
                    urteile[Paar(eine, String(andere))] = .beide
                }
            case .feld, .beziehung, .geltung, .erledigt: break
            }
        }
    }

    /// Nil if nothing is settled.
    func urteil(_ eine: String, _ andere: String) -> Urteil? { urteile[Paar(eine, andere)] }

    /// Pairs of which one file is the corrected wording of the other.
    var berichtigungen: [(alt: String, neu: String)] {
        urteile.compactMap { paar, urteil in
            guard case .gilt(let neu) = urteil else { return nil }
            return (neu == paar.a ? paar.b : paar.a, neu)
        }.sorted { ($0.alt, $0.neu) < ($1.alt, $1.neu) }
    }

    /// How the key of a question about two files begins; the sha256 of the other follows.
    static let fragenanfang = "dublette|"
}
