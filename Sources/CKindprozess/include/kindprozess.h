// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

#ifndef KINDPROZESS_H
#define KINDPROZESS_H

#include <stdint.h>
#include <sys/types.h>

/// What a child process is to run and how far it may go.
struct kindauftrag {
    /// Absolute path of the program; arguments and environment end with NULL.
    const char *programm;
    char *const *argumente;
    char *const *umgebung;
    /// Its working directory.
    const char *ordner;
    /// Where it writes its output and its messages; it has no input.
    int ausgabe;
    int fehler;
    /// Bytes of address space, seconds of CPU time, bytes of a file, open files.
    uint64_t speicher;
    uint64_t sekunden;
    uint64_t dateigroesse;
    uint64_t dateien;
};

/// Starts a child in a session of its own, without network, under its limits from its first instruction on.
///
/// Returns 0, or the errno of the step that failed; then no child is left. `pidfd` becomes readable when the child has
/// ended; the caller closes it and waits for `pid`.
int kind_starten(const struct kindauftrag *auftrag, pid_t *pid, int *pidfd);

/// A service on this machine that is to run beside the program.
struct dienstauftrag {
    /// Absolute path of the program; arguments and environment end with NULL.
    const char *programm;
    char *const *argumente;
    char *const *umgebung;
    /// Its working directory.
    const char *ordner;
    /// Where it writes its output and its messages.
    int ausgabe;
    /// How far it stands back behind other programs, 0 to 19.
    int nachrang;
    /// Bytes of address space.
    uint64_t speicher;
};

/// Starts a service in a session of its own. It may accept connections and make none. It ends with the thread that
/// started it, however that ends: keep the thread waiting for `pid`.
///
/// Returns 0, or the errno of the step that failed; then no child is left.
int dienst_starten(const struct dienstauftrag *auftrag, pid_t *pid);

#endif
