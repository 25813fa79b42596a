// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GRDB
import GRDBSQLite
import GermanText

/// The FTS5 tokenizer: the terms of `GermanText.Analyser` for texts, and for queries, whose terms are analysed
/// already, the bytes as they are.
///
/// It speaks FTS5's C interface directly: a text's bytes are never copied into a Swift string.
enum Tokenizer {
    static let name = "fundstelle"

    /// Makes the tokenizer known to a connection; must happen before the index is touched.
    static func register(in db: Database, analysis: AnalysisConfiguration) throws {
        let api = UnsafeMutablePointer(mutating: FTS5.api(db))
        guard let create = api.pointee.xCreateTokenizer else {
            throw StorageError("Diese SQLite-Bibliothek hat keine Volltextsuche (FTS5).")
        }
        var methods = fts5_tokenizer(
            xCreate: { context, _, _, tokenizer in
                guard let context, let tokenizer else { return SQLITE_ERROR }
                let factory = Unmanaged<Factory>.fromOpaque(context).takeUnretainedValue()
                tokenizer.pointee = OpaquePointer(Unmanaged.passRetained(factory.make()).toOpaque())
                return SQLITE_OK
            },
            xDelete: { tokenizer in
                guard let tokenizer else { return }
                Unmanaged<TextTokenizer>.fromOpaque(UnsafeMutableRawPointer(tokenizer)).release()
            },
            xTokenize: { tokenizer, context, flags, text, count, emit in
                guard let tokenizer, let emit else { return SQLITE_ERROR }
                guard let text, count > 0 else { return SQLITE_OK }
                if flags & FTS5_TOKENIZE_QUERY != 0 { return emit(context, 0, text, count, 0, count) }
                let instance = Unmanaged<TextTokenizer>.fromOpaque(UnsafeMutableRawPointer(tokenizer))
                return instance._withUnsafeGuaranteedRef { $0.tokenize(text, Int(count), context, emit) }
            })
        let factory = Unmanaged.passRetained(Factory(analysis))
        let code = create(api, name, factory.toOpaque(), &methods) { context in
            guard let context else { return }
            Unmanaged<Factory>.fromOpaque(context).release()
        }
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }

    private final class Factory {
        let analysis: AnalysisConfiguration

        init(_ analysis: AnalysisConfiguration) {
            self.analysis = analysis
        }

        func make() -> TextTokenizer { TextTokenizer(analysis) }
    }
}

/// One tokenizer of one connection; a connection is used by one thread at a time.
final class TextTokenizer {
    typealias Emit =
        @convention(c) (
            UnsafeMutableRawPointer?, CInt, UnsafePointer<CChar>?, CInt, CInt, CInt
        ) -> CInt

    private let analyser: Analyser

    init(_ analysis: AnalysisConfiguration) {
        analyser = analysis.makeAnalyser()
    }

    /// Hands the terms of the text to FTS5; stops at its first error.
    func tokenize(
        _ text: UnsafePointer<CChar>, _ count: Int, _ context: UnsafeMutableRawPointer?, _ emit: Emit
    ) -> CInt {
        var code = SQLITE_OK
        text.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            let bytes = UnsafeBufferPointer(start: start, count: count)
            analyser.analyse(bytes, zweck: .index) { term, bereich, colocated in
                guard let base = term.baseAddress else { return true }
                code = base.withMemoryRebound(to: CChar.self, capacity: term.count) { pointer in
                    emit(
                        context, colocated ? FTS5_TOKEN_COLOCATED : 0, pointer, CInt(term.count),
                        CInt(bereich.lowerBound), CInt(bereich.upperBound))
                }
                return code == SQLITE_OK
            }
        }
        return code
    }
}
