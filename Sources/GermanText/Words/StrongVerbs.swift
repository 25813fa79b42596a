// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The strong and mixed verbs that matter in administration: their changing cores and the nouns made of them.
///
/// A closed class of the language; prefixes come from `Prefixes`, so one row serves nehmen, aufnehmen, übernehmen, …
struct StrongVerbs: Sendable {
    static let shared = StrongVerbs()

    /// A form of a strong verb.
    struct Form {
        /// The infinitive ("aufnehmen").
        var infinitive: Latin1
        /// Nouns that may belong to it ("aufnahme"); only those in the lexicon are real.
        var nouns: [Latin1]
    }

    private struct Row {
        var infinitive: Latin1
        var nouns: [Latin1]
    }

    private var rows: [Latin1: Row] = [:]

    private init() {
        for line in Self.table {
            let infinitive = Latin1(folding: line.infinitive)
            let row = Row(infinitive: infinitive, nouns: line.nouns.map(Latin1.init(folding:)))
            rows[infinitive] = row
            for form in line.forms { rows[Latin1(folding: form)] = row }
        }
    }

    /// The verb a word is a form of; nil for all others.
    ///
    /// - Parameter kept: the word without its ending ("aufgenomm", "nachweis", "erlisch").
    func parse(_ kept: Latin1) -> Form? {
        guard kept.count >= 5 else { return nil }
        let plain = Prefixes.withoutGe(kept)
        for word in plain.map({ [$0, kept] }) ?? [kept] {
            for (prefix, rest) in Prefixes.splits(word) {
                guard let row = row(rest) else { continue }
                return Form(
                    infinitive: prefix + row.infinitive + Latin1(folding: "en"),
                    nouns: nounPrefixes(prefix).flatMap { prefix in row.nouns.map { prefix + $0 } })
            }
        }
        return nil
    }

    /// "zurücknehmen", but "Rücknahme".
    private func nounPrefixes(_ prefix: Latin1) -> [Latin1] {
        prefix == Latin1(folding: "zurück") ? [prefix, Latin1(prefix.dropFirst(2))] : [prefix]
    }

    private func row(_ core: Latin1) -> Row? {
        if let row = rows[core] { return row }
        guard core.last == 0x74, core.count >= 4 else { return nil }
        return rows[Latin1(core.dropLast())]
    }

    private static let table: [(infinitive: String, forms: [String], nouns: [String])] = [
        ("nehm", ["nomm", "nahm", "nähm", "nimm"], ["nahme"]),
        ("zieh", ["zog", "zög"], ["zug", "ziehung"]),
        ("geb", ["gab", "gäb", "gib"], ["gabe"]),
        ("schliess", ["schloss"], ["schluss", "schliessung"]),
        ("geh", ["gang", "ging"], ["gang", "gehung"]),
        ("weis", ["wies"], ["weis", "weisung"]),
        ("schieb", ["schob"], ["schiebung"]),
        ("heb", ["hob"], ["hebung"]),
        ("scheid", ["schied"], ["scheidung", "scheid"]),
        ("fecht", ["focht"], ["fechtung"]),
        ("schreib", ["schrieb"], ["schreibung", "schrift"]),
        ("bleib", ["blieb"], ["bleib"]),
        ("steh", ["stand", "stünd"], ["stand", "stehung"]),
        ("fall", ["fiel", "fäll"], ["fall"]),
        ("kenn", ["kannt"], ["kennung"]),
        ("bring", ["bracht"], ["bringung"]),
        ("sprech", ["sproch", "sprach", "sprich"], ["spruch", "sprechung", "sprache"]),
        ("treff", ["troff", "traf"], ["treff"]),
        ("werb", ["worb", "warb", "wirb"], ["werbung", "werb"]),
        ("werf", ["worf", "warf", "wirf"], ["wurf", "werfung"]),
        ("bind", ["bund", "band"], ["bindung"]),
        ("find", ["fund", "fand"], ["findung"]),
        ("biet", ["bot"], ["bot"]),
        ("treib", ["trieb"], ["treibung", "trieb"]),
        ("wend", ["wandt"], ["wendung"]),
        ("send", ["sandt"], ["sendung"]),
        ("halt", ["hielt", "hält"], ["halt", "haltung"]),
        ("lauf", ["lief", "läuf"], ["lauf"]),
        ("leg", ["legt"], ["lage", "legung"]),
        ("lass", ["liess", "läss"], ["lass", "lassung"]),
        ("tret", ["trat", "tritt"], ["tritt", "tretung"]),
        ("trag", ["trug", "träg"], ["trag", "tragung"]),
        ("ruf", ["rief"], ["ruf", "rufung"]),
        ("nenn", ["nannt"], ["nennung"]),
        ("gelt", ["golt", "gilt", "galt"], ["geltung"]),
        ("les", ["las", "lies"], ["lesung"]),
        ("schreit", ["schritt"], ["schreitung"]),
        ("streit", ["stritt"], ["streitung"]),
        ("komm", ["kam", "käm"], ["kunft", "kommen"]),
        ("lier", ["lor"], ["lust"]),
        ("gebär", ["gebor"], ["geburt"]),
        ("lösch", ["losch", "lisch"], ["löschen", "löschung"]),
        ("ginn", ["gonn", "gann"], ["ginn"]),
        ("sitz", ["sess", "sass"], ["sitz"]),
        ("greif", ["griff"], ["griff", "greifung"]),
        ("lad", ["lud", "läd"], ["ladung"]),
        ("schlag", ["schlug", "schläg"], ["schlag"]),
        ("stoss", ["stiess", "stöss"], ["stoss"]),
        ("fahr", ["fuhr", "fähr"], ["fahrt", "fahren"]),
        ("steig", ["stieg"], ["stieg", "steigung"]),
        ("winn", ["wonn", "wann"], ["winn", "winnung"]),
        ("schwind", ["schwund", "schwand"], ["schwinden"]),
        ("sterb", ["storb", "starb", "stirb"], ["sterben"]),
        ("helf", ["holf", "half", "hilf"], ["hilfe"]),
        ("schein", ["schien"], ["schein"]),
        ("gleich", ["glich"], ["gleich", "gleichung"]),
    ]
}
