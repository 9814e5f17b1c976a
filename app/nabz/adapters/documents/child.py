"""The child process: reads one file after the other and sends what it finds, as JSON, through the pipe."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import threading
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from nabz.adapters.documents.bounds import limit_this_process
from nabz.adapters.documents.formats import reader
from nabz.adapters.documents.parts import RawPart, broken_characters, clean
from nabz.adapters.documents.refusal import Refusal

# JSON and not pickle: what comes out of a hostile file must not be able to run in the parent.


def run_child(connection: Connection) -> None:
    """Serve until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then ends this
    _be_quiet()
    limit_this_process()
    parent = os.getppid()
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    while True:
        try:
            order = json.loads(connection.recv_bytes())
        except (EOFError, OSError):
            return
        try:
            _serve(connection, order)
        except (BrokenPipeError, EOFError, OSError):
            return


def _serve(connection: Connection, order: dict[str, Any]) -> None:
    def send(message: dict[str, Any]) -> None:
        connection.send_bytes(json.dumps(message).encode())

    try:
        for part in reader(order["format"])(Path(order["path"]), int(order["begin"])):
            send(_message(part))
        send({"end": True})
    except Refusal as refusal:
        send({"refusal": refusal.code, "params": refusal.params})
    except MemoryError:
        send({"refusal": "document_memory", "params": {}})
    except RecursionError:
        send({"refusal": "document_bomb", "params": {}})
    except (BrokenPipeError, EOFError):
        raise
    except OSError as error:
        send({"refusal": "document_unreadable", "params": {"reason": error.strerror or type(error).__name__}})
    except Exception as error:  # a parser's own, of which there is no list: the file costs itself alone
        send({"refusal": "document_damaged", "params": {"kind": "it", "reason": type(error).__name__}})


def _message(part: RawPart) -> dict[str, Any]:
    characters = sum(len(b.text) for b in part.blocks)
    broken = part.broken or sum(broken_characters(b.text) for b in part.blocks)
    return {
        "position": part.position,
        "total": part.total,
        "paged": part.paged,
        "title": clean(part.title),
        "characters": max(characters, broken),
        "broken": broken,
        "blocks": [[str(b.kind), clean(b.text), b.page, b.level] for b in part.blocks],
    }


def _be_quiet() -> None:
    """Parsers write warnings to the standard streams, which belong to the person."""
    with contextlib.suppress(OSError, ValueError):
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
    sys.stdout = sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - for the life of the process


def _end_with(parent: int) -> None:
    """A parent that was killed cannot end its child: it sees that by itself."""
    import psutil

    with contextlib.suppress(psutil.Error):
        psutil.Process(parent).wait()
    os._exit(0)
