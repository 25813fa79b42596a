// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension AktenzeichenLeser {
    /// The shape of a file number, read from its bytes without blanks: a run of digits counts as one sign.
    struct Form {
        /// `9` for each run of digits, `a` for each run of other letters, `I` for a run of I, V, X, and the joints as printed.
        private var muster: [UInt8] = []
        /// Lengths of the runs.
        private var laengen: [Int] = []
        private var datum = false
        private var beginntMitNull = false

        init(_ leser: Leser, _ start: Int, _ ende: Int) {
            beginntMitNull = leser.byte(start) == UInt8(ascii: "0")
            var position = start
            while position < ende {
                let breite = max(
                    1, leser.leerbreite(position), leser.strichbreite(position), leser.buchstabenbreite(position))
                if leser.strichbreite(position) > 0 {
                    nimm(UInt8(ascii: "-"), run: false)
                } else if leser.istZiffer(position) {
                    nimm(UInt8(ascii: "9"), run: true)
                } else if leser.buchstabenbreite(position) > 0 {
                    let isRoman =
                        Self.istRoemisch(leser.byte(position)) || position == start && leser.istVerleseneEins(start)
                    nimm(isRoman ? UInt8(ascii: "I") : UInt8(ascii: "a"), run: true)
                } else if leser.leerbreite(position) == 0 {
                    nimm(leser.byte(position), run: false)
                }
                position += breite
            }
            datum = Stichtag(iso: leser.text(start, ende)) != nil || istDatumsform
        }

        private mutating func nimm(_ sign: UInt8, run: Bool) {
            if run, muster.last == sign {
                laengen[laengen.count - 1] += 1
                return
            }
            muster.append(sign)
            laengen.append(1)
        }

        private static func istRoemisch(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
        }

        /// „12.02.2025“
        private var istDatumsform: Bool { muster == Array("9.9.9".utf8) && laengen[0] <= 2 && laengen[2] <= 2 }

        /// A file plan with three groups („15-39.08.01-3“), a unit with its plan number („I B 5/44.104“, „II C 4 - 8470.3“,
        /// „M I 3 – 21000/51#2“, „IA2-2081-1-8-19“), a unit of an authority with a five-digit plan number („64.12-12230/1“),
        /// or an electronic file („M3-21002/9#9“).
        var istUnverkennbar: Bool {
            istAktenplan || istAltesReferat || hatReferat || istReferatMitPlan || istElektronischeAkte
        }

        private var istAktenplan: Bool {
            beginnt("9-9.9.9-") && (2...3).contains(laengen[0]) && laengen[2] == 2 && laengen[4] == 2 && laengen[6] == 2
        }

        /// „I C 4/43.332“; scans show „1 C 4/43.332“, which the docket of a court („1 C 4/19“) is not.
        private var istAltesReferat: Bool {
            (beginnt("Ia9/9.9") || beginnt("9a9/9.9") && laengen[0] == 1) && laengen[4] == 2
                && (2...3).contains(laengen[6])
        }

        /// A unit of a ministry (letters and a digit), a dash or blank, and a number of three or four digits or more.
        private var hatReferat: Bool {
            for (head, position, least) in Self.referate where beginnt(head) && laengen[position] >= least {
                return true
            }
            return false
        }

        private static let referate: [(head: String, position: Int, least: Int)] = [
            ("aI9-9/9", 4, 4), ("I9-9/9", 3, 4), ("Ia9-9-9-9", 4, 4), ("Ia9-9.9", 4, 3), ("I9-9.9", 3, 4),
            ("I9-a.9", 5, 3), ("a9-9/9", 3, 5),
        ]

        private var istReferatMitPlan: Bool {
            beginnt("9.9-9") && laengen[0] == 2 && laengen[2] <= 2 && laengen[4] == 5 && muster.count > 5
        }

        private var istElektronischeAkte: Bool {
            muster.contains(UInt8(ascii: "#")) && muster.first == UInt8(ascii: "a") || beginnt("I9-9/9#")
        }

        /// Several groups that no date, telephone number or span of years has; enough on a line of its own.
        var istAusgepraegt: Bool {
            guard istMoeglich, !istTelefon, !istJahresspanne else { return false }
            let joints = muster.count { [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains($0) }
            if joints >= 2, laengen.reduce(0, +) >= 8 { return true }
            return muster == Array("9/9".utf8) && laengen[0] >= 4 && [2, 4].contains(laengen[2])
        }

        /// „0211/871-0“
        var istTelefon: Bool {
            beginntMitNull && muster.allSatisfy { $0 == UInt8(ascii: "9") || $0 == UInt8(ascii: "/") || $0 == 0x2D }
                && ziffern >= 6
        }

        /// „2024/2025“
        var istJahresspanne: Bool {
            muster == Array("9/9".utf8) && laengen[0] == 4 && laengen[2] == 4
                || muster == Array("9-9".utf8) && ziffern <= 4
        }

        private var ziffern: Int { zip(muster, laengen).reduce(0) { $0 + ($1.0 == UInt8(ascii: "9") ? $1.1 : 0) } }

        private func beginnt(_ head: String) -> Bool { muster.starts(with: head.utf8) }

        /// Behind a label: digits that are no date, alone or with letters and joints.
        var istBenannt: Bool {
            guard !datum, !istTelefon, ziffern > 0 else { return false }
            return muster.count > 1 ? laengen.reduce(0, +) >= 3 : ziffern >= 4
        }

        /// Digits and a joint, and no date: enough where the text says that a file number follows.
        var istMoeglich: Bool {
            !datum && muster.contains(UInt8(ascii: "9"))
                && muster.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
                && laengen.reduce(0, +) >= 5
        }
    }
}
