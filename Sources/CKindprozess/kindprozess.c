// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// Between vfork and exec only system calls are allowed, and no Swift; that is why this is C. A launcher program
// (prlimit, unshare) would do the same at two executions more for each file that is read.

#define _GNU_SOURCE
#include "kindprozess.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__x86_64__)
#define BAUART AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define BAUART AUDIT_ARCH_AARCH64
#elif defined(__riscv) && __riscv_xlen == 64
#define BAUART AUDIT_ARCH_RISCV64
#else
#error "The filter of system calls has to be written for this machine."
#endif

#ifndef SYS_close_range
#define SYS_close_range 436
#endif
#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif
#ifndef SYS_io_uring_setup
#define SYS_io_uring_setup 425
#endif

#define FELD(name) offsetof(struct seccomp_data, name)
#define LADE(name) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, FELD(name))
#define ANTWORT(wert) BPF_STMT(BPF_RET | BPF_K, (wert))
#define VERWEIGERT (SECCOMP_RET_ERRNO | (EACCES & SECCOMP_RET_DATA))

/// No socket but a local one, and no second way to get one: foreign call tables and io_uring are closed too.
static struct sock_filter ohne_netz[] = {
    LADE(arch),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, BAUART, 1, 0),
    ANTWORT(SECCOMP_RET_KILL_PROCESS),
    LADE(nr),
    // the x32 call table of x86
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 5, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_io_uring_setup, 4, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 2),
    // the lower half, the first on little-endian machines; the kernel takes the family as int
    LADE(args[0]),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 0, 1),
    ANTWORT(SECCOMP_RET_ALLOW),
    ANTWORT(VERWEIGERT),
};

/// Only local and TCP sockets, and none of them may be connected to another: who serves waits to be called.
static struct sock_filter ohne_ausgang[] = {
    LADE(arch),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, BAUART, 1, 0),
    ANTWORT(SECCOMP_RET_KILL_PROCESS),
    LADE(nr),
    // the x32 call table of x86
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 10, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_io_uring_setup, 9, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_connect, 8, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 6),
    LADE(args[0]),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 4, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 0, 4),
    LADE(args[1]),
    BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 0xf),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SOCK_STREAM, 0, 1),
    ANTWORT(SECCOMP_RET_ALLOW),
    ANTWORT(VERWEIGERT),
};

static int aufrufe_sperren(struct sock_filter *filter, unsigned short laenge) {
    struct sock_fprog programm = {laenge, filter};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &programm);
}

static int begrenzen(int was, uint64_t weich, uint64_t hart) {
    struct rlimit grenze = {weich, hart};
    return setrlimit(was, &grenze);
}

static int grenzen_setzen(const struct kindauftrag *a) {
    if (begrenzen(RLIMIT_CORE, 0, 0) != 0) return -1;
    if (begrenzen(RLIMIT_NOFILE, a->dateien, a->dateien) != 0) return -1;
    if (begrenzen(RLIMIT_FSIZE, a->dateigroesse, a->dateigroesse) != 0) return -1;
    if (begrenzen(RLIMIT_CPU, a->sekunden, a->sekunden + 1) != 0) return -1;
    return begrenzen(RLIMIT_AS, a->speicher, a->speicher);
}

/// Input, output and messages, and no other open file of ours.
static int dateien_legen(int aus, int meldungen) {
    // first out of the way, in case ours lie below 3
    int leer = open("/dev/null", O_RDONLY);
    int eingabe = fcntl(leer, F_DUPFD, 3);
    int ausgabe = fcntl(aus, F_DUPFD, 3);
    int fehler = fcntl(meldungen, F_DUPFD, 3);
    if (eingabe < 0 || ausgabe < 0 || fehler < 0) return -1;
    if (dup2(eingabe, 0) < 0 || dup2(ausgabe, 1) < 0 || dup2(fehler, 2) < 0) return -1;
    if (syscall(SYS_close_range, 3u, ~0u, 0u) == 0) return 0;
    // before Linux 5.9
    for (int datei = 3; datei < 65536; datei++) close(datei);
    return 0;
}

static void signale_zuruecksetzen(void) {
    struct sigaction vorgabe = {.sa_handler = SIG_DFL};
    for (int signal = 1; signal < NSIG; signal++) sigaction(signal, &vorgabe, NULL);
    sigset_t keine;
    sigemptyset(&keine);
    sigprocmask(SIG_SETMASK, &keine, NULL);
}

/// The child's side; comes back only if a step failed.
static void kind_werden(const struct kindauftrag *a) {
    signale_zuruecksetzen();
    if (setsid() < 0 || chdir(a->ordner) != 0 || dateien_legen(a->ausgabe, a->fehler) != 0) return;
    if (grenzen_setzen(a) != 0) return;
    if (aufrufe_sperren(ohne_netz, sizeof ohne_netz / sizeof ohne_netz[0]) != 0) return;
    execve(a->programm, a->argumente, a->umgebung);
}

int kind_starten(const struct kindauftrag *auftrag, pid_t *pid, int *pidfd) {
    // The child borrows our memory until it executes its program, so it must not run a handler of ours.
    sigset_t alle, vorher;
    sigfillset(&alle);
    pthread_sigmask(SIG_BLOCK, &alle, &vorher);
    volatile int fehler = 0;
    pid_t kind = vfork();
    if (kind == 0) {
        kind_werden(auftrag);
        fehler = errno;
        _exit(127);
    }
    if (kind < 0) fehler = errno;
    pthread_sigmask(SIG_SETMASK, &vorher, NULL);
    if (kind > 0 && fehler == 0) {
        *pid = kind;
        *pidfd = (int)syscall(SYS_pidfd_open, kind, 0);
        if (*pidfd >= 0) return 0;
        fehler = errno;
        kill(-kind, SIGKILL);
    }
    while (kind > 0 && waitpid(kind, NULL, 0) < 0 && errno == EINTR) {}
    return fehler;
}

/// The service's side; comes back only if a step failed.
static void dienst_werden(const struct dienstauftrag *a, pid_t vater) {
    signale_zuruecksetzen();
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return;
    // The one who asked may have ended before the line above.
    if (getppid() != vater) return;
    if (setsid() < 0 || chdir(a->ordner) != 0 || dateien_legen(a->ausgabe, a->ausgabe) != 0) return;
    if (setpriority(PRIO_PROCESS, 0, a->nachrang) != 0) return;
    if (begrenzen(RLIMIT_CORE, 0, 0) != 0 || begrenzen(RLIMIT_AS, a->speicher, a->speicher) != 0) return;
    if (aufrufe_sperren(ohne_ausgang, sizeof ohne_ausgang / sizeof ohne_ausgang[0]) != 0) return;
    execve(a->programm, a->argumente, a->umgebung);
}

int dienst_starten(const struct dienstauftrag *auftrag, pid_t *pid) {
    sigset_t alle, vorher;
    sigfillset(&alle);
    pthread_sigmask(SIG_BLOCK, &alle, &vorher);
    volatile int fehler = 0;
    pid_t vater = getpid();
    pid_t kind = vfork();
    if (kind == 0) {
        dienst_werden(auftrag, vater);
        fehler = errno != 0 ? errno : ECHILD;
        _exit(127);
    }
    if (kind < 0) fehler = errno;
    pthread_sigmask(SIG_SETMASK, &vorher, NULL);
    if (kind > 0 && fehler == 0) {
        *pid = kind;
        return 0;
    }
    while (kind > 0 && waitpid(kind, NULL, 0) < 0 && errno == EINTR) {}
    return fehler;
}
