"""How much of the machine a document may take."""

from __future__ import annotations

import sys

MEGABYTE = 1024 * 1024
LARGEST_FILE = 500 * MEGABYTE
LARGEST_TEXT_FILE = 64 * MEGABYTE
"""Of HTML, Markdown, text and CSV, which are read whole."""
LARGEST_UNPACKED = 400 * MEGABYTE
LARGEST_MEMBER = 128 * MEGABYTE
LARGEST_RATIO = 200
"""Of a member of 1 MB or more, unpacked to packed. Plain XML packs to a twentieth."""
MOST_MEMBERS = 20_000
MOST_PAGES = 20_000
DEEPEST = 200
"""Elements within elements, in markup."""
CHILD_MEMORY = 1024 * MEGABYTE
SECONDS_A_PART = 45.0
"""Without a sign of life from the child, while somebody waits for it."""


def limit_this_process() -> None:
    """Bounds that the system keeps, where it has them; the parent watches memory and time besides."""
    if sys.platform == "win32":
        return
    import resource

    def lower(kind: int, value: int) -> None:
        _, hard = resource.getrlimit(kind)
        ceiling = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (ceiling, hard))

    # Address space is more than memory: libraries and the C library's arenas take some that is never touched.
    if sys.platform == "linux":
        lower(resource.RLIMIT_AS, CHILD_MEMORY * 2)
    lower(resource.RLIMIT_CORE, 0)
    lower(resource.RLIMIT_FSIZE, 0)
    lower(resource.RLIMIT_NOFILE, 64)
