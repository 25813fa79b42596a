# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs an engine as a process and measures it: what it finds, how long it takes, how much memory it needs."""

import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time


def run(command, env=None):
    """Runs a command to its end; gives wall seconds and the peak memory of its largest process in MB."""
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            raise SystemExit(f"{command} failed: {errors.read().decode(errors='replace')[-2000:]}")
    return wall, usage.ru_maxrss / 1024


class Answers:
    """What an engine answered to all questions: in a process that has just started, and once more."""

    def __init__(self, ids, first, again, memory):
        self.ids, self.first, self.again, self.memory = ids, first, again, memory


def ask(command, lines, read=json.loads, env=None):
    """Asks line by line, each as soon as the one before is answered, all of them twice."""
    process = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    passes = []
    for _ in range(2):
        times, answers = [], []
        for line in lines:
            start = time.perf_counter()
            process.stdin.write(line.encode() + b"\n")
            process.stdin.flush()
            answer = process.stdout.readline()
            times.append((time.perf_counter() - start) * 1000)
            if not answer:
                raise SystemExit(f"{command} ended at „{line}“")
            answers.append(read(answer))
        passes.append((times, answers))
    memory = peak(process.pid)
    process.stdin.close()
    process.wait()
    return Answers(passes[0][1], passes[0][0], passes[1][0], memory)


def peak(pid):
    """Peak of the process in MB, and the present share of its children, as PostgreSQL has them."""
    return kilobytes(f"/proc/{pid}/status", "VmHWM:") / 1024 + sum(map(share, children(pid)))


def share(pid):
    return kilobytes(f"/proc/{pid}/smaps_rollup", "Pss:") / 1024 + sum(map(share, children(pid)))


def children(pid):
    try:
        return [int(child) for task in pathlib.Path(f"/proc/{pid}/task").iterdir()
                for child in (task / "children").read_text().split()]
    except OSError:
        return []


def kilobytes(path, key):
    try:
        lines = pathlib.Path(path).read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(key)), 0)


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def times(values):
    return f"{statistics.median(values):.1f} / {percentile(values, 0.95):.1f}"


def quality(questions, ids):
    """Share of the questions with a gold passage among the first 1, 5 and 10, and MRR@10."""
    ranks = [next((rank for rank, one in enumerate(found[:10], 1) if one in question.gold), None)
             for question, found in zip(questions, ids)]
    shares = [sum(rank is not None and rank <= k for rank in ranks) / len(ranks) for k in (1, 5, 10)]
    return shares + [sum(1 / rank for rank in ranks if rank) / len(ranks)]
