// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Decides whether a full stop after a word, followed by space and something that can begin a sentence, ends one.
enum SentenceRules {
    static func isEnd(_ text: SentenceText, stop: Int, next: Int, isNewLine: Bool) -> Bool {
        let word = text.word(endingAt: stop)
        guard !word.isEmpty else { return true }
        if text.bytes[word].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            return isEndAfterNumber(text, number: word, next: next)
        }
        if isSingleLetter(text, word) { return isEndAfterLetter(text, letter: word, next: next) }
        let bytes = text.bytes[word]
        if neverLast.value(bytes) != nil { return false }
        if sometimesLast.value(bytes) != nil { return isNewLine || begins(text, next) }
        return true
    }

    /// "1. Januar", "der 2. Halbsatz" go on; "Absatz 2. Die" and "2025. Die" end.
    private static func isEndAfterNumber(_ text: SentenceText, number: Range<Int>, next: Int) -> Bool {
        if text.isItemSign(endingAt: number.upperBound) { return false }
        guard number.count <= 2, text.byte(number.lowerBound - 1) != 0x2E else { return true }
        if ordinalNouns.value(text.bytes[text.word(startingAt: next)]) != nil { return false }
        let before = text.word(endingAt: text.beforeWhitespace(number.lowerBound))
        return articles.value(text.bytes[before]) == nil
    }

    /// Initials and abbreviations of single letters go on; "Buchstabe a. Die" and "§ 16 b. Die" end.
    private static func isEndAfterLetter(_ text: SentenceText, letter: Range<Int>, next: Int) -> Bool {
        let following = text.word(startingAt: next)
        if isSingleLetter(text, following), text.byte(following.upperBound) == 0x2E { return false }
        let end = text.beforeWhitespace(letter.lowerBound)
        if text.byte(end - 1) == 0x2E { return begins(text, next) && !goesOn(text, letter) }
        let before = text.word(endingAt: end)
        guard !before.isEmpty else { return false }
        return places.value(text.bytes[before]) != nil || text.isDigit(before.upperBound - 1)
    }

    /// "i. V. m." and "z. B." always lead to something; "u. a." and "a. F." can be last.
    private static func goesOn(_ text: SentenceText, _ letter: Range<Int>) -> Bool {
        let last = text.byte(letter.lowerBound)
        return [0x6D, 0x42, 0x64, 0x76, 0x68, 0x48, 0x53, 0x67].contains(last)
    }

    private static func isSingleLetter(_ text: SentenceText, _ word: Range<Int>) -> Bool {
        word.count == 1 || word.count == 2 && text.byte(word.lowerBound) == 0xC3
    }

    /// Whether a word stands there with which sentences, but no names, begin.
    private static func begins(_ text: SentenceText, _ next: Int) -> Bool {
        starters.value(text.bytes[text.word(startingAt: next)]) != nil
    }

    private static func table(_ words: String) -> ByteTable {
        var table = ByteTable(capacity: 200)
        for word in words.split(separator: " ") { table.set(Array(word.utf8), to: 1) }
        return table
    }

    /// Abbreviations that something must follow.
    private static let neverLast = table(
        """
        Abs abs Nr nr Nrn Artt Buchst buchst lit Lit Ziff ziff vgl Vgl gem Gem bzw ggf ggfs Ggf evtl Evtl ca Ca \
        Dr Prof Dipl Ing Hr Fr St Str Tel Fax Az AZ Rn Rdnr RdNr Rz Anm Kap Bd Hrsg BGBl GVBl GV MBl ABl BAnz \
        GMBl BStBl VBl Amtsbl RdErl Erl Bek Verf Entsch Urt Beschl Besch zul geänd geä insb insbes Insb einschl \
        inkl exkl zzgl abzgl sog sogen mind max min mtl jährl tgl bspw exempl entspr Entspr grds Grds grundsätzl \
        gesetzl ggü bezgl bzgl Bzgl betr Betr Bez Anl Ausn allg Allg geb verh gesch led verw verst wg lt Lt zzt \
        zZt zB Sek vH iVm idR idF Jan Feb Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez Alt Var Unterabs UAbs Halbs Hs \
        Kl Lfd lfd Pos Fn FN Slg Ls Vorb Einl Komm Aufl Ausg Jg Ast Bekl Kl Verm Verw Vors Vfg Stv stv Beigel
        """)

    /// Abbreviations that can be the last word.
    private static let sometimesLast = table(
        """
        Art Std Min Mio Mrd Tsd usw etc ff f Rspr Lit Abb Tab dgl desgl Co jr sen Jh Jhdt Chr EUR Fassg Abk Var \
        Alt Hs Halbs UAbs s S
        """)

    /// After ordinals of one or two digits.
    private static let ordinalNouns = table(
        """
        Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Halbsatz \
        Halbsatzes Alternative Alternativen Kapitel Kapitels Abschnitt Abschnitts Abschnittes Teil Teils Teiles \
        Titel Titels Buch Buches Lebensjahr Lebensjahres Lebensjahrs Quartal Quartals Halbjahr Jahrhundert Senat \
        Senats Kammer Auflage Strafsenat Zivilsenat Spiegelstrich Spiegelstrichs Tag Tages Monat Monats Woche \
        Klasse Instanz Grades Grad Stufe Unterabsatz Wahlperiode Weltkrieg Verordnung Änderungsgesetz \
        Änderungsverordnung Änderung Schuljahr Semester Fachsemester Schwangerschaftswoche BImSchV Kalendertag \
        Werktag Arbeitstag Fall Fallgruppe Variante Kalendermonat Jan Feb Okt Nov Dez
        """)

    /// Before ordinals, never before a number that ends a sentence.
    private static let articles = table(
        """
        der die das dem den des am zum vom im ab zur jeder jeden jedem jedes ein eine einen einem einer dieser \
        diesem diesen
        """)

    /// Words whose letter names a place, so that a full stop after it is one.
    private static let places = table(
        "Buchstabe Buchstaben Buchst Doppelbuchstabe Doppelbuchstaben Anlage Anhang Klasse Gruppe "
            + "Kategorie Abschnitt Teil Spalte Stufe Typ und oder bis Nummer Niveau")

    private static let starters = table(
        """
        Der Die Das Des Dem Den Dies Diese Dieser Dieses Diesem Diesen Ein Eine Einem Einer Eines Er Sie Es Ihm \
        Ihr Ihre Im In Bei Beim Für Wenn Wird Werden Wurde Wurden Ist Sind War Hat Haben Soweit Sofern Dabei \
        Hierbei Hierzu Hiervon Hierfür Nach Auf Zur Zum Zu Von Vom Mit Als Auch Nicht Kann Können Soll Sollen \
        Muss Müssen Darf Dürfen An Am Ab Aus Um Unter Über Bis Durch Gegen Ohne Sowie Satz Absatz Dann Daher \
        Damit Danach Davon Dazu Dafür Darüber Dagegen Deren Dessen Ob Obwohl Während Wegen Weil Wer Was Welche \
        Jede Jeder Jedes Keine Kein Andere Anderes Besteht Bestehen Liegt Liegen Gilt Gelten Ferner Zudem \
        Außerdem Gleiches Entsprechendes Insoweit Insbesondere Jedoch Hat Hatte Alle Wir Ich Sein Seine
        """)
}
