// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// A feed as RFC 4287 asks: ids that stay, dates with time, text escaped. Addresses in it are relative to its own, so
/// that it is right behind any proxy.
struct Atomfeed {
    let xml: String

    /// Entries in a feed.
    static let hoechstens = 100

    init(_ eintraege: [Atomeintrag], organisation: String, version: String, adresse: String, seite: String) {
        let stand = eintraege.map(\.aktualisiert).max() ?? "1970-01-01T00:00:00Z"
        var zeilen = [
            #"<?xml version="1.0" encoding="utf-8"?>"#, #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">"#,
            "<id>urn:fundstelle:aenderungen:\(Self.sicher(Adresse.encoded(adresse)))</id>",
            "<title>\(Self.sicher("Änderungen – Fundstelle"))</title>",
            "<subtitle>\(Self.sicher("Was sich im Bestand der Vorschriften für wen geändert hat"))</subtitle>",
            "<updated>\(stand)</updated>", "<author><name>\(Self.sicher(organisation))</name></author>",
            #"<link rel="self" type="application/atom+xml" href="\#(Self.sicher(adresse))"/>"#,
            #"<link rel="alternate" type="text/html" href="\#(Self.sicher(seite))"/>"#,
            #"<generator version="\#(Self.sicher(version))">Fundstelle</generator>"#,
        ]
        zeilen += eintraege.map(\.xml)
        zeilen.append("</feed>")
        xml = zeilen.joined(separator: "\n") + "\n"
    }

    /// Text for content and attributes.
    static func sicher(_ text: String) -> String {
        var ergebnis = ""
        for zeichen in Anzeigetext.sicher(text) {
            switch zeichen {
            case "&": ergebnis += "&amp;"
            case "<": ergebnis += "&lt;"
            case ">": ergebnis += "&gt;"
            case "\"": ergebnis += "&quot;"
            case "'": ergebnis += "&apos;"
            default: ergebnis.append(zeichen)
            }
        }
        return ergebnis
    }
}

/// One change in the feed.
struct Atomeintrag {
    let aktualisiert: String
    let xml: String

    init(_ aenderung: Aenderung, _ zeile: Aenderungszeile) {
        // A day that was known before is news when it comes.
        let istNachricht = aenderung.bekanntAm == aenderung.tag
        aktualisiert = istNachricht ? aenderung.bekannt ?? Self.beginn(aenderung.tag) : Self.beginn(aenderung.tag)
        var zeilen = [
            "<entry>", "<id>urn:fundstelle:aenderung:\(Atomfeed.sicher(Adresse.encoded(aenderung.kennung)))</id>",
            "<title>\(Atomfeed.sicher(zeile.satz))</title>", "<updated>\(aktualisiert)</updated>",
            #"<link rel="alternate" type="text/html" href="\#(Atomfeed.sicher(zeile.href ?? "/aenderungen"))"/>"#,
            #"<category term="\#(aenderung.art.rawValue)" label="\#(Atomfeed.sicher(zeile.art))"/>"#,
        ]
        zeilen += zeile.anliegen.map { #"<category term="anliegen" label="\#(Atomfeed.sicher($0.name))"/>"# }
        zeilen += ["<content type=\"text\">\(Atomfeed.sicher(Self.text(zeile)))</content>", "</entry>"]
        xml = zeilen.joined(separator: "\n")
    }

    private static func beginn(_ tag: Stichtag) -> String { "\(tag.iso)T00:00:00Z" }

    private static func text(_ zeile: Aenderungszeile) -> String {
        var zeilen = [zeile.satz]
        if let betreff = zeile.betreff { zeilen.append("Betreff: \(betreff)") }
        let tage = [zeile.wirksam, zeile.bekannt].compactMap(\.self)
        if !tage.isEmpty { zeilen.append(tage.joined(separator: ", ")) }
        if let vorher = zeile.vorher, let nachher = zeile.nachher {
            zeilen.append("Geltung bisher: \(vorher); nun: \(nachher)")
        }
        zeilen += zeile.wortlaut.map { wort in
            let stelle = wort.stelle.map { "\($0): " } ?? ""
            return "\(stelle)bisher „\(wort.alt ?? "–")“, neu „\(wort.neu ?? "–")“"
        }
        if !zeile.abschnitte.isEmpty {
            let namen =
                zeile.abschnitte.map { "\($0.name) (\($0.wort))" } + [zeile.weitereAbschnitte].compactMap(\.self)
            zeilen.append("Geändert: " + namen.joined(separator: ", "))
        }
        if !zeile.normen.isEmpty { zeilen.append("Normen: " + zeile.normen.map(\.name).joined(separator: ", ")) }
        return zeilen.joined(separator: "\n")
    }
}
