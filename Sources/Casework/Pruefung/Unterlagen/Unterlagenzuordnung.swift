// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Regelungen

/// Which line of a decree belongs to which Unterlage of the check list, and which stands for itself.
struct Unterlagenzuordnung {
    /// One Unterlage that a rule names.
    struct Zeile {
        var unterlage: Unterlage
        var regel: Regelungsbeleg
    }

    /// A document that only decrees ask for.
    struct Eigene {
        var kennung: String
        var zeilen: [Zeile]

        /// The shortest of its names, without article.
        func name(_ worte: Unterlagenworte) -> String {
            let namen = zeilen.map { zeile in
                let ohneArtikel = zeile.unterlage.name.split(separator: " ").drop { wort in
                    Wortstamm.folge(String(wort)).allSatisfy(worte.fuellworte.contains)
                }
                return ohneArtikel.isEmpty ? zeile.unterlage.name : ohneArtikel.joined(separator: " ")
            }
            return namen.min { $0.count < $1.count } ?? kennung
        }
    }

    /// By `Unterlagenposten.kennung`.
    private(set) var posten: [String: [Zeile]] = [:]
    /// In the order of the rules.
    private(set) var eigene: [Eigene] = []

    init(_ regelungen: [Regelungsbeleg], abgleich: Unterlagenabgleich) {
        // Hundreds of decrees ask for the same few documents.
        var orte: [Benennung: Ort] = [:]
        var eigeneOrte: [String: Int] = [:]
        for regel in regelungen {
            guard case .unterlagen(let unterlagen) = regel.regelung.inhalt else { continue }
            for unterlage in unterlagen {
                let benennung = Benennung(name: unterlage.name, alternativen: unterlage.alternativen)
                let ort = orte[benennung] ?? Self.ort(unterlage, abgleich)
                orte[benennung] = ort
                let zeile = Zeile(unterlage: unterlage, regel: regel)
                switch ort {
                case .posten(let kennung): posten[kennung, default: []].append(zeile)
                case .eigene(let kennung):
                    if let bekannt = eigeneOrte[kennung] {
                        eigene[bekannt].zeilen.append(zeile)
                    } else {
                        eigeneOrte[kennung] = eigene.count
                        eigene.append(Eigene(kennung: kennung, zeilen: [zeile]))
                    }
                }
            }
        }
    }

    private struct Benennung: Hashable {
        var name: String
        var alternativen: [String]
    }

    private enum Ort {
        case posten(String)
        case eigene(String)
    }

    /// No kennung of a check list has a dot, so that one made of the words is unique, and lasts.
    private static func ort(_ unterlage: Unterlage, _ abgleich: Unterlagenabgleich) -> Ort {
        if let gemeint = abgleich.posten(zu: unterlage) { return .posten(gemeint.kennung) }
        let worte =
            abgleich.schluessel(unterlage.name) ?? Wortstamm.folge(unterlage.name).joined(separator: "-")
        return .eigene("erlass.\(worte)")
    }
}

extension Unterlagenzuordnung.Zeile {
    var unterlagenregel: Unterlagenregel {
        Unterlagenregel(
            unterlage: unterlage, verbindlichkeit: regel.regelung.verbindlichkeit, beleg: regel.beleg)
    }
}

extension Unterlagenzuordnung.Eigene {
    /// Whether it is needed: surely if one rule asks for it without condition; whether a condition in words holds only a
    /// person can say.
    var einschlaegig: Bedingungswert {
        let staende = zeilen.map(\.unterlage.stand)
        if staende.contains(where: { $0 == .erforderlich || $0 == .alternativ }) { return .ja }
        return staende.contains(.bedingt) ? .offen([]) : .nein
    }
}
