// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Compares two decrees.
///
/// Form letters make texts alike that say different things. So likeness of the words alone never makes two files one:
/// the head must not contradict, and no number and no other weighty word may stand in the place of another.
///
/// Where the thresholds come from: a run of three words survives text recognition that misreads a share e of the words
/// with probability c = (1-e)³, of two recognised texts (1-e)⁶, and two texts that lost different runs have c/(2-c) of
/// all runs in common.
struct Dublettenurteil {
    enum Verhaeltnis: Hashable {
        /// Both files hold the same decree.
        case gleich
        /// The second is the corrected wording of the first.
        case berichtigt
    }

    private let a: Dublettenmerkmal
    private let b: Dublettenmerkmal
    private let kopf: Dublettenkopf
    private let schwellen: Schwellen

    private struct Schwellen {
        /// Runs in common, for texts of one Aktenzeichen and date.
        let text: Double
        /// Runs in common, where the head does not say that it is one decree.
        let fastGleich: Double
        /// Share of the runs that may stand in the place of others.
        let ersetzt: Double
        /// Share of the numbers that may, and how many may in any case.
        let ersetzteZahlen: Double
        let freieZahlen: Int
        /// Other weighty words that may.
        let freieWorte: Int

        // Formats disagree about the frame of a text only: where the head ends, numbers of pages, split words. In a
        // decree of a few sentences that is up to a quarter of the runs.
        static let text = Schwellen(
            text: 0.75, fastGleich: 0.9, ersetzt: 0.02, ersetzteZahlen: 0, freieZahlen: 0, freieWorte: 0)
        // 0.5: one of eight words misread, or one of sixteen on both sides; 0.7: half of that.
        static let scan = Schwellen(
            text: 0.5, fastGleich: 0.7, ersetzt: 1, ersetzteZahlen: 0.2, freieZahlen: 2, freieWorte: 2)
    }

    /// Words a text must have before its likeness alone counts.
    private static let wenigsteWoerter = 40
    /// Share of a shorter text that must be in a longer one that holds it and more.
    private static let enthalten = 0.88
    /// Words that the longer one must have more: with fewer it is the same text with words put in.
    private static let wenigsteMehr = 20
    /// Share of the runs that may stand in the place of others where both files have one format.
    private static let verschieden = 0.02
    /// Days between a wrong and a corrected date, if nothing is said.
    private static let meisteTage = 31

    static func verhaeltnis(_ a: Dublettenmerkmal, _ b: Dublettenmerkmal) -> Verhaeltnis? {
        // The earlier one first, so that the outcome does not depend on the order.
        a.istFrueher(als: b) ? Dublettenurteil(a, b).urteil : Dublettenurteil(b, a).urteil
    }

    private init(_ a: Dublettenmerkmal, _ b: Dublettenmerkmal) {
        self.a = a
        self.b = b
        kopf = Dublettenkopf(a: a, b: b)
        schwellen = kopf.istUnscharf ? .scan : .text
    }

    private var urteil: Verhaeltnis? {
        guard a.istAnlage == b.istAnlage else { return nil }
        switch (kopf.gleichesAktenzeichen, kopf.gleichesDatum) {
        case (true?, true?): return gleicherErlass
        case (true?, false?): return andererTag
        case (false?, true?): return kopf.aktenzeichenIstNah && istGleichOhneKopf ? .gleich : nil
        case (false?, _), (nil, false?): return nil
        case (nil, _), (_, nil): return istGleichOhneKopf ? .gleich : nil
        }
    }

    // MARK: One Aktenzeichen and date

    /// The same decree, unless the texts are of different things. Annexes share the head of their decree, so theirs
    /// says nothing.
    private var gleicherErlass: Verhaeltnis? {
        guard a.istAnlage ? !kopf.betreffWiderspricht && istFastGleich : textUndKopfPassen else {
            return istBerichtigtAmSelbenTag ? .berichtigt : nil
        }
        return a.vermerk == nil && b.vermerk != nil ? .berichtigt : .gleich
    }

    /// Read in full, a text that is all but the same outweighs a Normgeber or Betreff that was read otherwise. Of a scan,
    /// one word of the Betreff may be beyond recognition.
    private var textUndKopfPassen: Bool {
        let istStimmig = !kopf.normgeberWiderspricht && kopf.ersetzteBetreffworte <= (kopf.istUnscharf ? 1 : 0)
        guard istStimmig else { return !kopf.istUnscharf && istFastGleich }
        return (istGleich(ab: schwellen.text) || istEnthalten) && !wortlautWeichtAb
    }

    /// Words stand in the place of others though both files were read alike: what formats disagree about is no reason
    /// then, and one may be a correction that does not say so. A run of words that was only put in breaks two others.
    private var wortlautWeichtAb: Bool {
        guard !kopf.istUnscharf, a.fassung.medientyp == b.fassung.medientyp else { return false }
        let vergleich = a.abdruck.folgen.vergleich(mit: b.abdruck.folgen)
        return Double(vergleich.ersetzt) > max(2, Self.verschieden * Double(vergleich.gesehen))
    }

    /// Only one of them says that it is the corrected wording; then numbers may differ.
    private var istBerichtigtAmSelbenTag: Bool {
        a.vermerk == nil && b.vermerk != nil && !a.istAnlage && aehnlichkeit >= schwellen.text
    }

    // MARK: One Aktenzeichen, different dates

    /// Corrected if the later one says so, or if nothing but the date differs and it lies near.
    private var andererTag: Verhaeltnis? {
        guard let alt = a.datum, let neu = b.datum else { return nil }
        if let vermerk = b.vermerk {
            let gemeint = vermerk.ersetztVom.map { $0 == alt } ?? true
            return gemeint && aehnlichkeit >= schwellen.text / 1.5 ? .berichtigt : nil
        }
        let istVerlesen = kopf.datumIstVerlesen
        guard istVerlesen || neu.tage - alt.tage <= Self.meisteTage || istSchreibfehler(alt, neu) else { return nil }
        guard istGleichOhneKopf else { return nil }
        return istVerlesen ? .gleich : .berichtigt
    }

    /// The same day and month of the next year: in January the year was not yet changed.
    private func istSchreibfehler(_ alt: Stichtag, _ neu: Stichtag) -> Bool {
        guard let links = Int(alt.iso.prefix(4)), let rechts = Int(neu.iso.prefix(4)), rechts - links == 1 else {
            return false
        }
        return alt.iso.suffix(6) == neu.iso.suffix(6) && neu.iso.dropFirst(5).prefix(2) <= "02"
    }

    // MARK: Text

    private var aehnlichkeit: Double { a.abdruck.folgen.aehnlichkeit(b.abdruck.folgen) }

    /// Where the head does not say that it is one decree, the text must say it alone.
    private var istGleichOhneKopf: Bool {
        min(a.abdruck.woerter, b.abdruck.woerter) >= Self.wenigsteWoerter && !kopf.normgeberWiderspricht
            && !kopf.betreffWiderspricht && istFastGleich
    }

    private var istFastGleich: Bool {
        let vergleich = a.abdruck.folgen.vergleich(mit: b.abdruck.folgen)
        return Double(vergleich.ersetzt) <= schwellen.ersetzt * Double(vergleich.gesehen)
            && istGleich(ab: schwellen.fastGleich)
    }

    private func istGleich(ab schwelle: Double) -> Bool {
        aehnlichkeit >= schwelle && zahlenPassen && gewichtigePassen
    }

    /// No number stands for another one: „47 Euro“, „74 Euro“. That one text has a few more, of pages, does not matter.
    private var zahlenPassen: Bool {
        let vergleich = a.abdruck.gewichtige.vergleich(mit: b.abdruck.gewichtige, wo: Textabdruck.istZahl)
        let gesehen = Double(vergleich.gesehen)
        return Double(vergleich.ersetzt) <= max(Double(schwellen.freieZahlen), schwellen.ersetzteZahlen * gesehen)
            && Double(max(vergleich.nurHier, vergleich.nurDort)) <= max(8, 0.25 * gesehen)
    }

    /// „zwei Jahre“, „vier Jahre“; „kann“, „kann nicht“: here one more is another rule too.
    private var gewichtigePassen: Bool {
        let vergleich = a.abdruck.gewichtige.vergleich(mit: b.abdruck.gewichtige) { !Textabdruck.istZahl($0) }
        let erlaubt = max(Double(schwellen.freieWorte), schwellen.ersetzteZahlen * Double(vergleich.gesehen))
        return Double(max(vergleich.nurHier, vergleich.nurDort)) <= erlaubt
    }

    /// One file holds the other and more, such as its Anlage.
    private var istEnthalten: Bool {
        let (klein, gross) = a.abdruck.woerter <= b.abdruck.woerter ? (a.abdruck, b.abdruck) : (b.abdruck, a.abdruck)
        let fehlend = klein.gewichtige.vergleich(mit: gross.gewichtige).nurHier
        return klein.woerter >= Self.wenigsteWoerter && gross.woerter >= klein.woerter + Self.wenigsteMehr
            && klein.folgen.anteil(in: gross.folgen) >= Self.enthalten
            && Double(fehlend)
                <= max(
                    Double(schwellen.freieZahlen), schwellen.ersetzteZahlen * Double(klein.gewichtige.anzahl))
    }
}
