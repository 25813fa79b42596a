// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// Cuts Abschnitte into passages: 80 to 400 words, never across an Abschnitt, cut where the text itself is divided.
public enum Segmentation: Sendable {
    /// The passages of a document other than a law (decree, notice, instruction), in reading order.
    ///
    /// An Abschnitt is cut along its `teile` (`.unterabschnitt`, `.absatz`); short neighbouring Abschnitte stay apart,
    /// so that each passage has one exact Fundstelle. Headings without text give no passage.
    /// - Parameters:
    ///   - titel: what the document is about and how it is called; follows the heading of the Abschnitt in `titel`.
    ///   - kontext: further context, put in front of the headings above the Abschnitt.
    public static func passagen(abschnitte: [Abschnitt], titel: String, kontext: String) -> [Passage] {
        var result: [Passage] = []
        for abschnitt in abschnitte where !abschnitt.istWeggefallen && !abschnitt.istKopf {
            let rahmen = Passagenrahmen(
                titel: joined([abschnitt.anzeigetitel, titel], by: " · "),
                kontext: joined([kontext] + abschnitt.gliederung, by: " › "))
            result += Abschnittsschnitt(abschnitt: abschnitt, rahmen: rahmen).passagen()
        }
        return result
    }

    /// The passages of a law, in reading order.
    ///
    /// Repealed §§, headings of the Gliederung and tables of contents give no passage.
    /// - Parameter kurz: the name under which the law is cited (`AufenthG`).
    public static func passagen(gesetz: ReadLaw, kurz: String) -> [Passage] {
        let name = joined([kurz, kurztitel(gesetz, kurz: kurz)], by: " ")
        var result: [Passage] = []
        for abschnitt in gesetz.abschnitte where abschnitt.traegtPassagen {
            let rahmen = Passagenrahmen(
                titel: joined([abschnitt.anzeigetitel, name], by: " · "),
                kontext: joined(abschnitt.gliederung, by: " › "))
            result += Abschnittsschnitt(abschnitt: abschnitt, rahmen: rahmen).passagen()
        }
        return result
    }

    /// The law's name in words, short enough to be indexed with every passage.
    private static func kurztitel(_ gesetz: ReadLaw, kurz: String) -> String {
        let name = gesetz.kurztitel ?? gesetz.titel
        if name == kurz { return "" }
        return name.kuerzeWoerter(bytes: 120)
    }

    static func joined(_ parts: [String], by separator: String) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: separator)
    }
}

/// What all passages of an Abschnitt share.
struct Passagenrahmen {
    var titel: String
    var kontext: String
}

extension Abschnitt {
    /// `§ 16b Studium`
    var anzeigetitel: String { Segmentation.joined([bezeichnung, ueberschrift], by: " ") }

    /// Whether the Abschnitt of a law is worth finding: it has words, is in the wording, and is no table of contents.
    var traegtPassagen: Bool {
        !istWeggefallen && !Inhaltsverzeichnis.namen.contains(bezeichnung)
    }
}

extension String {
    /// The words that fit into this many bytes, with „…“ if some had to go.
    func kuerzeWoerter(bytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        let cut = utf8.prefix(limit).lastIndex(of: UInt8(ascii: " ")) ?? utf8.startIndex
        return String(self[..<cut]) + " …"
    }
}
