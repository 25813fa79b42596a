// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads a text byte by byte; knows where words end. Works on any bytes, valid UTF-8 or not.
struct TextScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private let classes: UnsafePointer<ByteClass>

    init(_ bytes: UnsafeBufferPointer<UInt8>, classes: UnsafePointer<ByteClass>) {
        self.bytes = bytes
        self.classes = classes
    }

    var count: Int { bytes.count }

    @inline(__always)
    func byteClass(_ index: Int) -> ByteClass { classes[Int(bytes[index])] }

    /// The byte at a place, 0 past the end.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    /// Where the run of letters, digits and what stands unseen between them ends.
    @inline(__always)
    func wordEnd(from start: Int) -> Int {
        var index = start
        var end = start
        while index < bytes.count {
            switch byteClass(index) {
            case .letter, .digit:
                index &+= 1
                end = index
            case .separator:
                return end
            case .control:
                index &+= 1
            case .high:
                let step = highStep(index)
                if step.count == 0 { return end }
                index &+= step.count
                if step.isVisible { end = index }
            }
        }
        return end
    }

    /// How many bytes of a word stand at a place, and whether one sees them; none if no word goes on there.
    @inline(__always)
    private func highStep(_ index: Int) -> (count: Int, isVisible: Bool) {
        if bytes[index] == 0xC3, index &+ 1 < bytes.count {
            let next = bytes[index &+ 1]
            if next >= 0x80, next <= 0xBF, next != 0x97, next != 0xB7 { return (2, true) }
        }
        return rareStep(index)
    }

    @inline(never)
    private func rareStep(_ index: Int) -> (count: Int, isVisible: Bool) {
        guard let (scalar, count) = decodeScalar(bytes, at: index) else { return (0, false) }
        if scalar.isWordLetter || scalar.isMark { return (count, true) }
        return scalar.value != 0x85 && scalar.isIgnoredInWords ? (count, false) : (0, false)
    }

    /// Whether a word starts here with a byte beyond ASCII.
    @inline(__always)
    func startsHighWord(_ index: Int) -> Bool {
        let step = highStep(index)
        return step.count > 0 && step.isVisible
    }

    /// How many bytes the character here takes when it is passed over.
    @inline(__always)
    func step(_ index: Int) -> Int {
        bytes[index] < 0x80 ? 1 : decodeScalar(bytes, at: index)?.count ?? 1
    }

    /// The place after spaces and no-break spaces, at most three.
    func afterSpaces(_ start: Int) -> Int {
        var index = start
        for _ in 0..<3 {
            let width = spaceWidth(index)
            if width == 0 { return index }
            index += width
        }
        return index
    }

    /// The width of a space (plain, no-break, narrow no-break, thin) at a place, 0 if there is none.
    private func spaceWidth(_ index: Int) -> Int {
        switch byte(index) {
        case 0x20, 0x0A, 0x09: 1
        case 0xC2 where byte(index + 1) == 0xA0: 2
        case 0xE2 where byte(index + 1) == 0x80 && [0x89, 0xAF, 0x87].contains(byte(index + 2)): 3
        default: 0
        }
    }

    /// The width of a dash of any kind at a place, 0 if there is none.
    func dashWidth(_ index: Int) -> Int {
        switch byte(index) {
        case 0x2D: 1
        case 0xE2 where byte(index + 1) == 0x80 && byte(index + 2) >= 0x90 && byte(index + 2) <= 0x95: 3
        case 0xE2 where byte(index + 1) == 0x88 && byte(index + 2) == 0x92: 3
        default: 0
        }
    }

    /// Whether a paragraph sign stands here.
    func isParagraph(_ index: Int) -> Bool { byte(index) == 0xC2 && byte(index + 1) == 0xA7 }

    func isDigit(_ index: Int) -> Bool { index < bytes.count && byteClass(index) == .digit }

    /// The bytes of a range.
    @inline(__always)
    func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }
}

@available(*, unavailable)
extension TextScanner: Sendable {}
