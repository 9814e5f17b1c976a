"""Does a frozen Nabz work on a machine that has nothing? Tried here with the network cut off and the project hidden.

    python packaging/smoke_test.py dist/nabz [--models DIR | --data DIR] [--pictures DIR] [--hide DIR ...]

The app is copied to a read-only place whose path holds spaces and non-ASCII letters. Every run has an environment of
three variables, and on Linux no network; as root the folders named by --hide are out of reach too. With models it is
set up from their folder, is asked a question and answers with the starter model; without, what needs none is tried.
Needs nothing but Python.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PASSPHRASE = "a frozen lake in the hills"
WINDOWS = sys.platform == "win32"


class Failure(Exception):
    """A promise of the frozen app that it did not keep."""


class Smoke:
    """The app in its place, and the ways to run it."""

    def __init__(self, folder: Path, data: Path, home: Path, hidden: list[str]) -> None:
        self._program = folder / ("nabz.exe" if WINDOWS else "nabz")
        self.data = data
        self._home = home
        self._around = _isolation(hidden)

    def run(
        self,
        *arguments: str,
        expected: int | None = 0,
        given: str = "",
        environment: dict[str, str] | None = None,
        data: bool = True,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command; `expected` is its exit code (None: any), `given` its standard input.

        Raises:
            Failure: another exit code.
        """
        command = [
            *self._around,
            str(self._program),
            *(["--data-dir", str(self.data)] if data else []),
            *arguments,
        ]
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self.environment() | (environment or {}),
            timeout=3600,
            check=False,
            cwd=self._home,
        )
        if expected is not None and done.returncode != expected:
            raise Failure(
                f"{' '.join(arguments)}: ended with {done.returncode}, not {expected}: {done.stderr.strip()}"
            )
        return done

    def json(self, *arguments: str, **options: Any) -> Any:
        return json.loads(self.run(*arguments, **options).stdout)

    def environment(self) -> dict[str, str]:
        """Nothing of the machine that built the app: no PYTHONHOME, no LD_LIBRARY_PATH, no PATH to its Python."""
        if WINDOWS:
            return {k: os.environ[k] for k in ("SYSTEMROOT", "TEMP", "TMP", "USERPROFILE") if k in os.environ}
        return {"HOME": str(self._home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def says_its_version(smoke: Smoke) -> None:
    if not smoke.run("--version", data=False).stdout.startswith("nabz "):
        raise Failure("--version does not say it")


def consults_without_a_model(smoke: Smoke) -> None:
    lines = [
        {"patient": {"age_years": 34, "sex": "female"}},
        {"say": "I have had fever and burning when I pass urine"},
    ]
    lines += [{"answer": "unknown"}] * 12
    given = "".join(json.dumps(line) + "\n" for line in [*lines, {"end": True}])
    told = smoke.run("consult", "--json", "--no-llm", "--lang", "en", given=given)
    out = [json.loads(line) for line in told.stdout.splitlines()]
    result = next((line for line in out if line["type"] == "result"), None)
    if result is None or not result["differential"] or not any(line["type"] == "question" for line in out):
        raise Failure("the scripted consultation gave no question or no result")


def shows_a_danger_at_once(smoke: Smoke) -> None:
    given = (
        json.dumps({"say": "मेरे सीने में बहुत तेज़ दर्द है और साँस नहीं आ रही"})
        + "\n"
        + json.dumps({"end": True})
        + "\n"
    )
    told = smoke.run("consult", "--json", "--no-llm", "--lang", "hi", given=given)
    if not any(json.loads(line)["type"] == "alert" for line in told.stdout.splitlines()):
        raise Failure("no alert for crushing chest pain in Hindi")


def says_what_is_missing(smoke: Smoke) -> None:
    """With no models doctor ends with 4 and words; a home that cannot be written gives one clear line."""
    told = smoke.run("doctor", expected=4)
    if "nabz setup" not in told.stdout + told.stderr:
        raise Failure("doctor does not say what to do")


def needs_a_place_to_write(smoke: Smoke) -> None:
    locked = smoke.data.parent / "a file, no folder"
    locked.write_text("", encoding="utf-8")
    nowhere = {"NABZ_DATA_DIR": str(locked / "nabz"), "HOME": str(locked), "XDG_DATA_HOME": str(locked)}
    told = smoke.run("kb", "build", expected=4, data=False, environment=nowhere)
    lines = told.stderr.strip().splitlines()
    if len(lines) != 1 or "Traceback" in told.stderr:
        raise Failure(f"a home that cannot be written: {len(lines)} lines instead of one: {told.stderr}")


def is_healthy(smoke: Smoke) -> None:
    """An index of another version is built anew first: a data folder may come from one."""
    checks = _checks(smoke)
    if checks["index"] == "fail":
        smoke.run("kb", "build")
        checks = _checks(smoke)
    failed = [name for name, state in checks.items() if state == "fail"]
    if failed:
        raise Failure(f"doctor finds fault with: {', '.join(failed)}")
    smoke.run("doctor")


def _checks(smoke: Smoke) -> dict[str, str]:
    told = json.loads(smoke.run("doctor", "--json", expected=None).stdout)
    return {check["name"]: check["state"] for check in told["checks"]}


def reads_a_document(smoke: Smoke) -> None:
    page = smoke.data.parent / "clinic hours.html"
    page.write_text(
        "<html><body><h1>Village clinic</h1><p>The antivenom is kept in the blue refrigerator of the village clinic, "
        "second shelf, and the key hangs beside the door of the pharmacy.</p></body></html>",
        encoding="utf-8",
    )
    key = {"NABZ_PASSPHRASE": PASSPHRASE}
    smoke.run("kb", "add", str(page), environment=key)
    found = smoke.run("kb", "search", "blue refrigerator antivenom second shelf", environment=key).stdout
    if "Village clinic" not in found:
        raise Failure("a document that was added is not found")


def answers_with_the_starter_model(smoke: Smoke) -> None:
    key = {"NABZ_PASSPHRASE": PASSPHRASE}
    # With a passphrase in the environment the first use may have set the records up already.
    smoke.run("records", "init", environment=key, expected=None)
    answer = smoke.json("ask", "--json", "How do I make ORS at home?", environment=key)
    cited = [s for s in answer["sentences"] if s["support"] == "cited"]
    if (
        answer["refused"]
        or not answer["passages"]
        or not cited
        or not answer["model"]
        or not answer["stored"]
    ):
        raise Failure(f"the answer is refused, uncited, not kept or of no model: {answer['model']}")
    speed = answer["timing"]["tokens_per_s"]
    print(f"      {answer['model']}: {len(cited)} cited sentences, {speed:.1f} tokens/s")


def prints_a_record(smoke: Smoke) -> None:
    """FHIR by its models, PDF by a process of its own in which Qt draws."""
    key = {"NABZ_PASSPHRASE": PASSPHRASE}
    kept = smoke.json("history", "list", "--json", environment=key)
    entry = (kept["sessions"] if isinstance(kept, dict) else kept)[0]
    for form in ("pdf", "fhir"):
        target = smoke.data.parent / f"record.{form}"
        smoke.run(
            "history", "export", str(entry["id"]), "--format", form, "--out", str(target), environment=key
        )
        if form == "pdf" and not target.read_bytes().startswith(b"%PDF-"):
            raise Failure("the printed record is no PDF")


def draws(pictures: Path) -> Callable[[Smoke], None]:
    def draws_the_window(smoke: Smoke) -> None:
        for lang, question in (("hi", "दस्त में घर पर ORS कैसे बनाएँ?"), ("ar", "ماذا أفعل عند لدغة الأفعى؟")):
            target = smoke.data.parent / f"window-{lang}.png"
            smoke.run("gui", "--lang", lang, "--question", question, "--screenshot", str(target))
            if target.stat().st_size < 20_000:
                raise Failure(f"the window in {lang} is empty")
            pictures.mkdir(parents=True, exist_ok=True)
            shutil.copy(target, pictures)

    return draws_the_window


def _isolation(hidden: list[str]) -> list[str]:
    """What to run before the app: namespaces with no network and, for root, with folders that look empty."""
    if not sys.platform.startswith("linux") or not shutil.which("unshare"):
        print("      The network is not cut off: this system has no unshare.")
        return []
    if os.geteuid() != 0:
        around = ["unshare", "--map-root-user", "--net"]
        works = subprocess.run([*around, "true"], capture_output=True, check=False).returncode == 0
        return around if works else []
    mounts = " && ".join(f"mount -t tmpfs none '{folder}'" for folder in hidden)
    return ["unshare", "--net", "--mount", "sh", "-c", f'{mounts or ":"} && exec "$@"', "sh"]


def _read_only(folder: Path) -> None:
    """Nobody writes there; root could, so the files' own permissions are what is tried for others."""
    writable = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~writable)


def _state(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(p): (p.lstat().st_size, p.lstat().st_mtime_ns)
        for p in sorted(folder.rglob("*"))
        if not p.is_dir()
    }


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("app", type=Path, help="the frozen folder")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--models", type=Path, help="a folder with the starter models: set up from it")
    source.add_argument(
        "--data", type=Path, help="a data folder that is set up, without records; it is written to"
    )
    parser.add_argument("--pictures", type=Path, help="keep the pictures of the window here")
    parser.add_argument(
        "--hide", action="append", default=[], help="a folder that must not be needed (root only)"
    )
    wish = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="nabz smoke ज्वर ") as scratch:
        place = Path(scratch)
        app = place / "read-only" / "nabz"
        shutil.copytree(wish.app.resolve(), app, symlinks=True)
        before = _state(app)
        _read_only(app)
        (place / "home").mkdir()
        data = wish.data.resolve() if wish.data else place / "data"
        smoke = Smoke(app, data, place / "home", wish.hide)
        steps = [says_its_version, consults_without_a_model, shows_a_danger_at_once, needs_a_place_to_write]
        if wish.models:
            source_folder = str(wish.models.resolve())

            def sets_up_from_a_folder(each: Smoke) -> None:
                each.run("setup", "--from", source_folder)

            steps += [says_what_is_missing, sets_up_from_a_folder]
        if wish.models or wish.data:
            steps += [is_healthy, answers_with_the_starter_model, reads_a_document, prints_a_record]
        else:
            steps.append(says_what_is_missing)
        steps.append(draws(wish.pictures or place / "pictures"))
        failed = 0
        for step in steps:
            began = time.monotonic()
            try:
                step(smoke)
                print(
                    f"  ok  {step.__name__.replace('_', ' ')} ({time.monotonic() - began:.1f} s)", flush=True
                )
            except (Failure, subprocess.TimeoutExpired, OSError, LookupError, ValueError) as error:
                failed += 1
                print(f"FAIL  {step.__name__.replace('_', ' ')}: {error}", flush=True)
        if _state(app) != before:
            failed += 1
            print("FAIL  the app wrote into its own folder")
        for path in [app, *(p for p in app.rglob("*") if p.is_dir())]:
            path.chmod(0o755)
    print("The frozen app works on its own." if not failed else f"{failed} promises are not kept.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
