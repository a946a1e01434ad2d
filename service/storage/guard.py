"""The process between a Ritrovo process and its private PostgreSQL server, run as a script of its own.

It starts the server, waits for either to end, and ends the other: the owner's death closes this process's standard
input, and this process's death reaches the server by the kernel (prctl(2), PR_SET_PDEATHSIG). It is run by path with
`python -I -S`, so it imports the standard library alone, and all of it before it gives up root.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import signal
import sys
import time

PR_SET_PDEATHSIG = 1
OWNER_CHECK_MS = 1000  # a child that the owner forked may hold the pipe open after the owner's death
FAST_SECONDS = 10.0  # SIGINT, "fast shutdown": ends the sessions, writes a checkpoint
IMMEDIATE_SECONDS = 3.0  # SIGQUIT, "immediate shutdown": the next start recovers from the log


def main() -> int:
    """Guard one server: `guard.py OWNER_PID UID GID PROGRAM ARGUMENT...`; a UID of -1 keeps the present user."""
    owner, uid, gid = (int(value) for value in sys.argv[1:4])
    command = sys.argv[4:]
    libc = ctypes.CDLL(None, use_errno=True)
    wake_read, wake_write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # a stop that is sent to the whole group must reach the owner first: it still has work to store
        signal.signal(number, lambda *_: None)
    if uid >= 0:
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
    guard = os.getpid()
    server = os.fork()
    if server == 0:
        run(command, guard, libc)
    return watch(owner, server, wake_read)


def run(command: list[str], guard: int, libc: ctypes.CDLL) -> None:
    """Become the server, which the kernel will stop fast when the guard dies."""
    try:
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGCHLD, signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGINT, 0, 0, 0)
        if os.getppid() == guard:
            os.execv(command[0], command)  # noqa: S606 - the paths are our own
    except OSError as error:
        print(f"FATAL:  {command[0]}: {error.strerror}", file=sys.stderr, flush=True)
    os._exit(127)


def watch(owner: int, server: int, wake: int) -> int:
    """Wait until the server ends or the owner is gone, in the latter case stop the server; returns its exit status."""
    poll = select.poll()
    poll.register(0, select.POLLIN)
    poll.register(wake, select.POLLIN)
    while True:
        events = dict(poll.poll(OWNER_CHECK_MS))
        with contextlib.suppress(BlockingIOError):
            os.read(wake, 512)
        status = ended(server)
        if status is not None:
            return status
        if 0 in events or os.getppid() != owner:
            return stop(server)


def stop(server: int) -> int:
    """Stop the server: kindly, then without a checkpoint, then by force."""
    for number, seconds in ((signal.SIGINT, FAST_SECONDS), (signal.SIGQUIT, IMMEDIATE_SECONDS)):
        os.kill(server, number)
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            status = ended(server)
            if status is not None:
                return status
            time.sleep(0.01)
    os.kill(server, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(server, 0)[1])


def ended(server: int) -> int | None:
    """Give the server's exit status, or None while it runs."""
    pid, status = os.waitpid(server, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if pid else None


if __name__ == "__main__":
    sys.exit(main() & 0xFF)
