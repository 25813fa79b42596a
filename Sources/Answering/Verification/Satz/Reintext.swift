// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Regelungen

/// Brings a text into the form in which statements and sources are compared.
enum Reintext {
    /// As sentences are read: see `Lesetext`.
    static func bereinigt(_ text: String) -> String { Lesetext(text).text }

    /// Control and format characters, variation selectors, tags.
    static func istUnsichtbar(_ scalar: Unicode.Scalar) -> Bool { Lesetext.istUnsichtbar(scalar) }

    /// A character that an honest German statement does not hold, as a reader may look it up; nil if there is none.
    ///
    /// Letters of other scripts look like Latin ones, unseen characters part words that a check looks for, and marks of
    /// direction show a text in another order than it is read in.
    static func fremdesZeichen(_ text: String) -> String? {
        for scalar in text.unicodeScalars where scalar != "\u{AD}" {
            if scalar.properties.isWhitespace { continue }
            let istFremderBuchstabe = scalar.properties.isAlphabetic && !istLateinisch(scalar)
            guard istFremderBuchstabe || istUnsichtbar(scalar) || istGestaltet(scalar) else { continue }
            return "U+" + String(scalar.value, radix: 16, uppercase: true)
        }
        return nil
    }

    /// Whether a text hides something: words of mixed scripts, characters that turn its direction, or unseen letters.
    static func istGetarnt(_ text: String) -> Bool {
        var (hatLateinisch, hatAndere) = (false, false)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE01EF: return true
            default: break
            }
            if istUnsichtbar(scalar) { continue }
            guard scalar.properties.isAlphabetic else {
                (hatLateinisch, hatAndere) = (false, false)
                continue
            }
            if istLateinisch(scalar) { hatLateinisch = true } else { hatAndere = true }
            if hatLateinisch && hatAndere { return true }
        }
        return istKodiert(text) || istGesperrt(text)
    }

    /// „I g n o r i e r e“: letters that stand alone, one after the other.
    private static func istGesperrt(_ text: String) -> Bool {
        let worte = text.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != ")" }
        var folge = 0
        for wort in worte {
            folge = wort.count == 1 && wort.first?.isLetter == true ? folge + 1 : 0
            if folge >= 5 { return true }
        }
        return false
    }

    /// A run of letters and digits as no language has it: base64 and its like.
    private static func istKodiert(_ text: String) -> Bool {
        var laenge = 0
        var (hatZiffer, wechsel, warGross) = (false, 0, false)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: hatZiffer = true
            case 0x41...0x5A, 0x61...0x7A:
                let istGross = byte <= 0x5A
                if laenge > 0, istGross, !warGross { wechsel += 1 }
                warGross = istGross
            case 0x3D: break
            default:
                (laenge, hatZiffer, wechsel) = (0, false, 0)
                continue
            }
            laenge += 1
            if laenge >= 24, hatZiffer, wechsel >= 3 { return true }
        }
        return false
    }

    private static func istLateinisch(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0x24F, 0x1E00...0x1EFF: true
        // Ligatures that text extraction leaves.
        case 0xFB00...0xFB06: true
        default: false
        }
    }

    /// Marks that stand over, under or through letters and are no part of a composed one, and digits of other scripts.
    private static func istGestaltet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: !(0x300...0x328).contains(scalar.value)
        case .decimalNumber: !(0x30...0x39).contains(scalar.value)
        case .otherNumber: true
        default: (0x1D400...0x1D7FF).contains(scalar.value) || (0x2460...0x24FF).contains(scalar.value)
        }
    }
}
