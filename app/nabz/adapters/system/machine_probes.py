"""The machine under Nabz: memory, disk, processor, clock, fonts, policy, crashes. Needs no database."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import psutil

from nabz.adapters.system.crash_reports import CrashReportFolder
from nabz.adapters.system.instance_lock import can_write
from nabz.domain.languages import Language
from nabz.paths import DataFolder, shipped
from nabz.services.health import HealthCheck, Probe
from nabz.services.policy import Policy

_GIB = 1 << 30
_LOW_DISK = 1 << 30
_DAY_S = 86_400
_SCRIPT_FONTS = {
    Language.HI: "NotoSansDevanagari",
    Language.TE: "NotoSansTelugu",
    Language.TA: "NotoSansTamil",
    Language.BN: "NotoSansBengali",
    Language.AR: "NotoSansArabic",
}
_PATIENCE_S = 20


def machine_probes(
    data: DataFolder, policy: Policy, model_memory: Callable[[], int] = lambda: 0
) -> Sequence[tuple[str, Probe]]:
    """The checks, in the order in which they are shown. `model_memory`: bytes that the model needs."""

    def data_folder() -> HealthCheck:
        if can_write(data.root):
            return HealthCheck("data_folder", "ok", f"{data.root} can be written")
        remedy = "Choose another with --data-dir."
        return HealthCheck("data_folder", "fail", f"{data.root} cannot be written", remedy)

    def memory() -> HealthCheck:
        available, needed = psutil.virtual_memory().available, model_memory()
        detail = f"{available / _GIB:.1f} GiB of memory free"
        if available < needed:
            remedy = f"The model needs {needed / _GIB:.1f} GiB. Close programs."
            return HealthCheck("memory", "warn", detail, remedy)
        return HealthCheck("memory", "ok", detail)

    def disk() -> HealthCheck:
        folder = data.root
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        free = shutil.disk_usage(folder).free
        detail = f"{free / _GIB:.1f} GiB of disk free"
        if free > _LOW_DISK:
            return HealthCheck("disk", "ok", detail)
        return HealthCheck("disk", "warn", detail, "Free some space.")

    def processor() -> HealthCheck:
        cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
        features = cpu_features()
        told = f"{platform.machine()}, {cores} cores" + (f", {' '.join(features)}" if features else "")
        if features is not None and "avx2" not in features:
            return HealthCheck(
                "processor", "warn", f"{told}; no avx2", "The language model will be slow here."
            )
        return HealthCheck("processor", "ok", told)

    def clock() -> HealthCheck:
        now = datetime.now(UTC)
        detail = f"{now.astimezone():%Y-%m-%d %H:%M %z}"
        if newest_file(data) > now.timestamp() + _DAY_S:
            detail += ": files here are from a later day"
            return HealthCheck("clock", "warn", detail, "Set the clock: records are dated by it.")
        return HealthCheck("clock", "ok", detail)

    def fonts() -> HealthCheck:
        missing = missing_fonts()
        if missing:
            names = ", ".join(lang.profile.english_name for lang in missing)
            remedy = "Install Noto Sans (Debian and Ubuntu: fonts-noto-core)."
            return HealthCheck("fonts", "warn", f"no font for {names}", remedy)
        return HealthCheck("fonts", "ok", f"fonts for {len(Language)} languages")

    def policy_state() -> HealthCheck:
        if not policy.source:
            return HealthCheck("policy", "ok", "no policy: everything is allowed")
        if policy.ignored:
            more = f" (and {len(policy.ignored) - 1} more)" if len(policy.ignored) > 1 else ""
            detail = f"{policy.source}: ignored: {policy.ignored[0]}{more}"
            return HealthCheck("policy", "warn", detail, "Look at all of it: nabz policy show")
        locked = f", {len(policy.locked)} settings locked" if policy.locked else ""
        return HealthCheck("policy", "ok", f"{policy.source}{locked}")

    def last_crash() -> HealthCheck:
        reports = CrashReportFolder(data.crash_reports).reports()
        if not reports:
            return HealthCheck("last_crash", "ok", "no crash is known")
        newest = reports[0]
        place = f" in {newest.frames[-1].file}:{newest.frames[-1].line}" if newest.frames else ""
        detail = f"{newest.at}: {newest.errors[0] if newest.errors else 'unknown'}{place}"
        return HealthCheck(
            "last_crash", "warn", detail, "See it: nabz crashes. Clear it: nabz crashes --forget"
        )

    probes = (data_folder, memory, disk, processor, clock, fonts, policy_state, last_crash)
    return [(probe.__name__.removesuffix("_state"), probe) for probe in probes]


def cpu_features() -> tuple[str, ...] | None:
    """Which instruction sets that matter here the processor has; None where it cannot be told or none matters."""
    wanted = ("avx", "avx2", "fma", "f16c", "avx512f", "avx_vnni", "avx512_vnni")
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return None
    if sys.platform == "win32":
        import ctypes

        numbers = {"avx": 39, "avx2": 40, "avx512f": 41}  # PF_AVX..._INSTRUCTIONS_AVAILABLE of winnt.h
        kernel = ctypes.windll.kernel32
        return tuple(name for name, n in numbers.items() if kernel.IsProcessorFeaturePresent(n))
    if sys.platform == "darwin":
        command = ["sysctl", "-n", "machdep.cpu.features", "machdep.cpu.leaf7_features"]
        flags = set(_said(command).lower().replace("avx1.0", "avx").split())
        return tuple(name for name in wanted if name in flags) if flags else None
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return None
    flags = next((set(line.split(":")[1].split()) for line in lines if line.startswith("flags")), set())
    return tuple(name for name in wanted if name in flags) if flags else None


def newest_file(data: DataFolder) -> float:
    """When the newest file that Nabz wrote was written, in seconds since 1970; 0 where there is none."""
    folders = (data.records, data.knowledge, data.backups)
    times = [
        f.stat().st_mtime for folder in folders if folder.is_dir() for f in folder.iterdir() if f.is_file()
    ]
    return max(times, default=0.0)


def missing_fonts() -> tuple[Language, ...]:
    """Languages whose script nothing here can draw: neither the shipped fonts nor the system's.

    Windows and macOS bring fonts for all seven languages.
    """
    folder = shipped("resources") / "fonts"
    here = {path.name for path in folder.glob("*.[to]tf")} if folder.is_dir() else set()
    missing = [lang for lang, font in _SCRIPT_FONTS.items() if not any(n.startswith(font) for n in here)]
    if not missing or sys.platform in ("win32", "darwin"):
        return ()
    if shutil.which("fc-list") is None:
        # Without fontconfig's tools nothing can be said for sure: where it has fonts, it has a folder of them.
        return () if Path("/usr/share/fonts").is_dir() else tuple(missing)
    return tuple(lang for lang in missing if not _said(["fc-list", f":lang={lang}", "family"]).strip())


def _said(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout
