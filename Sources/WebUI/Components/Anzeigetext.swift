// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text of documents and of readers, made safe to be shown. Escaping for HTML is the templates' work.
enum Anzeigetext {
    /// The text with characters that would garble the page replaced by U+FFFD: control characters and the marks that
    /// turn the direction of writing for all that follows.
    ///
    /// Keeps UTF-8 offsets only if nothing was replaced; cut first, then clean.
    static func sicher(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: istStoerend) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(istStoerend(scalar) ? "\u{FFFD}" : scalar) }
        return String(result)
    }

    /// Nil for an empty text, else the text made safe.
    static func optional(_ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        return sicher(text)
    }

    private static func istStoerend(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// A beginning of at most `laenge` characters that ends at a word, with „…“ if something was left out.
    static func gekuerzt(_ text: String, laenge: Int) -> String {
        guard text.count > laenge else { return text }
        let kopf = text.prefix(laenge)
        let ende = kopf.lastIndex(where: \.isWhitespace) ?? kopf.endIndex
        return kopf[..<ende].trimmingTrailingSpace + " …"
    }

    /// An end of at most `laenge` characters that begins at a word, with „…“ if something was left out.
    static func gekuerztVorn(_ text: String, laenge: Int) -> String {
        guard text.count > laenge else { return text }
        let fuss = text.suffix(laenge)
        let anfang = fuss.firstIndex(where: \.isWhitespace) ?? fuss.startIndex
        return "… " + fuss[anfang...].drop(while: \.isWhitespace)
    }

    /// `1.234`
    static func zahl(_ number: Int) -> String {
        var digits = Array(String(abs(number)))
        var position = digits.count - 3
        while position > 0 {
            digits.insert(".", at: position)
            position -= 3
        }
        return (number < 0 ? "−" : "") + String(digits)
    }

    /// `12,4`: one decimal place; „–“ for what is not a number.
    static func dezimal(_ number: Double, stellen: Int = 1) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "–" }
        let faktor = (0..<stellen).reduce(1) { product, _ in product * 10 }
        let gerundet = Int((abs(number) * Double(faktor)).rounded())
        let bruch = String(gerundet % faktor)
        let vorzeichen = number < 0 && gerundet != 0 ? "−" : ""
        let nachkomma = String(repeating: "0", count: stellen - bruch.count) + bruch
        return "\(vorzeichen)\(zahl(gerundet / faktor)),\(nachkomma)"
    }
}

extension Substring {
    fileprivate var trimmingTrailingSpace: String {
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[...last])
    }
}
