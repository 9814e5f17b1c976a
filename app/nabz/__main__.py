"""The entry point: the window when nothing is asked for, else the command line."""

from __future__ import annotations

import gc
import multiprocessing
import sys
from typing import TYPE_CHECKING

from nabz.adapters.export import PRINT_PDF

if TYPE_CHECKING:
    from nabz.cli.application import WindowWish


def main() -> int:
    """Run Nabz; returns the exit code of DESIGN section 5."""
    # What is made while Nabz starts stays; looking through it for garbage again and again takes a fifth of the start.
    # `services.application.settle` turns the search on again when everything stands.
    gc.disable()
    try:
        return _main()
    finally:
        gc.enable()


def _main() -> int:
    # A frozen app starts its child processes through this same entry.
    multiprocessing.freeze_support()
    if sys.argv[1:] == [PRINT_PDF]:
        # The process that `adapters.export.pdf_process` starts: Qt lives in it, and its fall costs one PDF.
        from nabz.ui.print_pdf import print_from_standard_input

        return print_from_standard_input()
    from nabz.cli.application import run

    return run(sys.argv[1:], open_window=_open_window)


def _open_window(wish: WindowWish) -> int:
    from nabz.adapters.system.instance_lock import InstanceLock
    from nabz.adapters.system.memory import give_back_early
    from nabz.bootstrap import build_application
    from nabz.cli.unlocking import Unlocking
    from nabz.domain.errors import EnvironmentFault
    from nabz.paths import DataFolder

    try:
        from nabz.ui.application import run as run_window
    except ImportError as error:
        raise EnvironmentFault("no_qt", reason=error) from error

    give_back_early()
    data = DataFolder.chosen(wish.data_dir)
    with InstanceLock(data.root):
        application = build_application(data, search_soon=wish.question is not None, for_window=True)
        try:
            if Unlocking(wish.key_file).given() is not None:
                Unlocking(wish.key_file).unlock(application.records, required=False)
            return run_window(application, screenshot=wish.screenshot, lang=wish.lang, question=wish.question)
        finally:
            application.close()


if __name__ == "__main__":
    sys.exit(main())
