"""One process for a whole partition: lines in, lines out, and nothing lost between them."""

import itertools
import json
import subprocess
import tempfile
import threading

from pyspark import TaskContext

PATIENCE = 2
"""So often a partition is tried as a whole, before its articles are tried each alone."""


def piped(command, lines):
    """Gives the lines that `command` answers to `lines`, while it still takes more.

    A process that dies, refuses, or leaves before it has read everything fails the task with what it said on stderr,
    so that Spark runs the whole partition again. An empty partition starts none.
    """
    lines = iter(lines)
    first = next(lines, None)
    if first is None:
        return
    trouble = []
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said)

        def feed():
            try:
                with process.stdin as stdin:
                    for line in itertools.chain([first], lines):
                        stdin.write(line.encode("utf-8") + b"\n")
            except Exception as error:
                # Also an input that ends too early, because Spark lost it: half of it must not pass for the whole.
                trouble.append(error)
                process.kill()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            for line in process.stdout:
                yield line.decode("utf-8").rstrip("\n")
            feeder.join()
            code = process.wait()
        finally:
            process.kill()
        if code != 0 or trouble:
            said.seek(max(0, said.seek(0, 2) - 2000))
            reason = said.read().decode("utf-8", "replace").strip() or (repr(trouble[0]) if trouble else "no word")
            raise RuntimeError(f"Unexpected end of `{' '.join(command)}` (code {code}), expected 0: {reason}")


def understood(command, parcels):
    """Gives the lines of `rkn extract`; where its process always dies, what kills it is a notice."""
    if TaskContext.get().attemptNumber() < PATIENCE:
        yield from piped(command, parcels)
        return
    for parcel in parcels:
        try:
            yield from list(piped(command, [parcel]))
        except RuntimeError as error:
            yield notice(json.loads(parcel), str(error))


def notice(parcel, reason):
    """The words of `rkn` for a file that gave no article, here because its process died of it."""
    held = {
        "record": "notice",
        "rule": "crashed",
        "article": None,
        "path": parcel["path"],
        "start": None,
        "end": None,
        "line": parcel["line"],
        "column": None,
        "message": reason,
        "messageId": f"Proses rkn berhenti: {reason}",
    }
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"))
