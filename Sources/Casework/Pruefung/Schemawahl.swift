// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// A check list that was asked for and is not there, or not only one, with what to do, in German.
public struct Schemawahlfehler: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String
}

/// Finds the check list that somebody names, in the version of a day.
public struct Schemawahl: Sendable {
    /// One version a kennung, by kennung: the latest approved one for the day; where no version is for the day, the
    /// latest of all.
    public let schemata: [Pruefschema]

    public init(_ alle: [Pruefschema], am stichtag: Stichtag) {
        schemata = Dictionary(grouping: alle, by: \.kennung).values.compactMap { versionen in
            let geltende = versionen.filter { $0.freigegeben != nil && $0.gueltig.enthaelt(stichtag) }
            return (geltende.isEmpty ? versionen : geltende).max { $0.version < $1.version }
        }.sorted { $0.kennung < $1.kennung }
    }

    /// - Parameter name: the kennung of a check list, or of an Anliegen that has only one.
    /// - Throws: `Schemawahlfehler` with those that are near.
    public func schema(_ name: String) throws(Schemawahlfehler) -> Pruefschema {
        let gesucht = name.lowercased()
        if let genau = schemata.first(where: { $0.kennung == gesucht }) { return genau }
        let zumAnliegen = schemata.filter { $0.anliegen == gesucht }
        if zumAnliegen.count == 1 { return zumAnliegen[0] }
        guard zumAnliegen.isEmpty else {
            throw Schemawahlfehler(
                description: "Zum Anliegen „\(name)“ gibt es mehrere Prüfschemata: \(Self.aufgezaehlt(zumAnliegen)). "
                    + "Bitte eines davon angeben.")
        }
        let nahe = naheliegende(gesucht)
        let vorschlag = nahe.isEmpty ? "" : " Ähnlich heißen: \(Self.aufgezaehlt(nahe))."
        throw Schemawahlfehler(
            description: "Ein Prüfschema oder Anliegen „\(name)“ gibt es nicht.\(vorschlag) Alle zeigt "
                + "„fundstelle pruefe --liste“ oder „/api/v1/pruefschemata“.")
    }

    private static let meisteVorschlaege = 5

    /// Those that hold the name, or whose name or Anliegen differs from it in few letters.
    private func naheliegende(_ gesucht: String) -> [Pruefschema] {
        guard !gesucht.isEmpty else { return [] }
        let bewertet = schemata.compactMap { schema -> (Pruefschema, Int)? in
            let namen = [schema.kennung, schema.anliegen] + schema.kennung.split(separator: "-").map(String.init)
            if namen.contains(where: { $0.hasPrefix(gesucht) || gesucht.hasPrefix($0) }) { return (schema, 0) }
            if schema.name.lowercased().contains(gesucht) { return (schema, 1) }
            let abstand = namen.map { Buchstabenabstand.zwischen($0, gesucht) }.min() ?? .max
            return abstand <= max(1, gesucht.count / 4) ? (schema, 1 + abstand) : nil
        }
        return bewertet.sorted { $0.1 < $1.1 }.prefix(Self.meisteVorschlaege).map(\.0)
    }

    private static func aufgezaehlt(_ schemata: [Pruefschema]) -> String {
        schemata.map(\.kennung).joined(separator: ", ")
    }
}

/// How many letters must be changed, added or taken off to make one word of another (Levenshtein, 1965).
enum Buchstabenabstand {
    static func zwischen(_ a: String, _ b: String) -> Int {
        let (links, rechts) = (Array(a), Array(b))
        var zeile = Array(0...rechts.count)
        for (i, zeichen) in links.enumerated() {
            var schraeg = zeile[0]
            zeile[0] = i + 1
            for (j, anderes) in rechts.enumerated() {
                let ersetzt = schraeg + (zeichen == anderes ? 0 : 1)
                schraeg = zeile[j + 1]
                zeile[j + 1] = min(ersetzt, zeile[j] + 1, zeile[j + 1] + 1)
            }
        }
        return zeile[rechts.count]
    }
}
