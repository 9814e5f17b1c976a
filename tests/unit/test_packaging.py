"""The recipes of the packages agree with the code and with each other; what other systems build is checked in part."""

from __future__ import annotations

import importlib.util
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def module(place: str) -> ModuleType:
    """A script of packaging/, which is no import package."""
    path = PACKAGING / place
    spec = importlib.util.spec_from_file_location(f"packaging_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


@pytest.fixture(scope="module")
def trimming() -> ModuleType:
    return module("pyinstaller/trimming.py")


@pytest.fixture(scope="module")
def installer() -> str:
    return (PACKAGING / "windows" / "nabz.iss").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def spec() -> str:
    return (PACKAGING / "pyinstaller" / "nabz.spec").read_text(encoding="utf-8")


def test_every_qt_module_that_the_window_imports_is_frozen(trimming: ModuleType) -> None:
    imported = {
        name
        for path in (ROOT / "app").rglob("*.py")
        for name in re.findall(r"PySide6\.Qt([A-Z]\w+)", path.read_text(encoding="utf-8"))
    }
    # The system's voice is Windows' and macOS' alone; Linux has espeak-ng.
    assert imported - {"TextToSpeech"} <= trimming.QT_MODULES


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", False),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt6Widgets.dll", True),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtQml.abi3.so", False),
        ("PySide6/Qt/qml/QtQuick/libqtquick2plugin.so", False),
        ("llama_cpp/lib/libggml.so.0", True),
        ("libggml.so.0", False),
        ("faiss/_swigfaiss.abi3.so", True),
    ],
)
def test_what_is_kept_of_qt_and_llama(trimming: ModuleType, place: str, stays: bool) -> None:
    assert bool(trimming.binaries([(place, "/nowhere", "SYMLINK")])) is stays


def test_our_own_data_is_never_trimmed(trimming: ModuleType) -> None:
    ours = [("nabz/_data/resources/tests/any.h", "/nowhere", "DATA")]
    assert trimming.datas(ours, []) == ours


def test_no_heavy_or_foreign_package_is_frozen(trimming: ModuleType) -> None:
    assert {"torch", "sentence_transformers", "pytest", "pip", "readline"} <= set(trimming.EXCLUDED_MODULES)


def test_libraries_of_llama_are_taken_once(tmp_path: Path) -> None:
    folder = tmp_path / "lib"
    folder.mkdir()
    names = (
        "libllama.so libllama.so.0 libllama.so.0.5.0 libggml.so libggml.so.0 libggml.so.0.25.3 libggml-base.so "
        "libggml-base.so.0 libggml-base.so.0.25.3 libggml-cpu-haswell.so libggml-cpu-x64.so notes.txt"
    )
    for name in names.split():
        (folder / name).write_bytes(b"")
    taken = [path.name for path in module("pyinstaller/portable_llama.py").libraries(tmp_path)]
    assert taken == [
        "libggml-base.so.0",
        "libggml-cpu-haswell.so",
        "libggml-cpu-x64.so",
        "libggml.so",
        "libggml.so.0",
        "libllama.so",
        "libllama.so.0",
    ]


def test_the_portable_llama_names_no_processor() -> None:
    flags = module("pyinstaller/portable_llama.py").FLAGS
    assert {"-DGGML_NATIVE=OFF", "-DGGML_BACKEND_DL=ON", "-DGGML_CPU_ALL_VARIANTS=ON"} <= set(flags)


def test_the_windows_installer_takes_what_the_spec_makes(installer: str, spec: str) -> None:
    made = set(re.findall(r'program\("([\w-]+)", (?:True|False)\)', spec))
    sources = re.findall(r'^Source: "([^"]+)"', installer, re.MULTILINE)
    assert {f"..\\..\\dist\\nabz\\{name}.exe" for name in made} <= set(sources)
    assert "..\\..\\dist\\nabz\\_internal\\*" in sources
    shortcuts = re.findall(
        r'^Name: "\{(?:group|autodesktop)\}[^"]*"; Filename: "\{app\}\\([^"]+)"', installer, re.M
    )
    assert set(shortcuts) == {"nabz-window.exe"}


def test_the_windows_installer_is_well_formed(installer: str) -> None:
    """No compiler for it runs here: sections, directives, and the balance of its code are looked at instead."""
    known = "Setup Languages Tasks InstallDelete Files Icons Registry Run Code".split()
    assert re.findall(r"^\[(\w+)\]$", installer, re.MULTILINE) == known
    before_code, code = installer.split("[Code]")
    for line in before_code.splitlines():
        if line.startswith(("Source:", "Name:", "Root:", "Filename:", "Type:")):
            assert all(re.match(r"^\s*\w+:\s*\S", part) for part in re.split(r";\s(?=[A-Z]\w+:)", line)), line
            assert line.count('"') % 2 == 0, line
    code = re.sub(r"\{ [^}]*\}|'[^']*'", "", code, flags=re.DOTALL)
    assert len(re.findall(r"\bbegin\b", code)) == len(re.findall(r"\bend[;.]", code))
    assert code.count("(") == code.count(")")
    assert before_code.count("#if") == before_code.count("#endif")


def test_removal_on_windows_keeps_the_records_unless_somebody_says_so(installer: str) -> None:
    assert "{param:DELETEDATA|no}" in installer
    assert "MB_DEFBUTTON2" in installer
    assert "[UninstallDelete]" not in installer


def test_per_machine_and_per_user_installation_are_both_there(installer: str) -> None:
    assert "PrivilegesRequiredOverridesAllowed=commandline dialog" in installer
    assert "vc_redist.x64.exe" in installer


def test_the_macos_entitlements_are_the_two_that_are_needed() -> None:
    given = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert given == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_every_system_knows_the_ending_of_packs(installer: str, spec: str) -> None:
    mime = ET.parse(PACKAGING / "linux" / "nabz-packs.xml").getroot()
    names = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind, glob = mime.find("m:mime-type", names), mime.find("m:mime-type/m:glob", names)
    assert kind is not None
    assert glob is not None
    assert glob.get("pattern") == "*.nabzpack"
    assert str(kind.get("type")) in spec
    assert "Software\\Classes\\.nabzpack" in installer
    assert '"nabzpack"' in spec


def test_the_desktop_entry_names_the_window(installer: str) -> None:
    entry = dict(
        line.split("=", 1)
        for line in (PACKAGING / "linux" / "nabz.desktop").read_text(encoding="utf-8").splitlines()
        if "=" in line
    )
    assert entry["Exec"] == "nabz"
    assert entry["StartupWMClass"] == "nabz"
    assert {f"GenericName[{lang}]" for lang in ("hi", "te", "ta", "bn", "mr", "ar")} <= entry.keys()


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash on this system")
@pytest.mark.parametrize(
    "place",
    [
        "package.sh",
        "linux/postinst",
        "linux/postrm",
        "linux/appimage/build.sh",
        "linux/appimage/AppRun",
        "macos/build.sh",
    ],
)
def test_every_script_parses(place: str) -> None:
    done = subprocess.run(["bash", "-n", str(PACKAGING / place)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="an AppImage is made on Linux")
def test_the_appimage_tree_holds_what_its_runtime_looks_for(tmp_path: Path) -> None:
    app = tmp_path / "app"
    app.mkdir()
    (app / "nabz").write_text("#!/bin/sh\necho frozen $1\n", encoding="utf-8")
    (app / "nabz").chmod(0o755)
    tree = tmp_path / "Nabz.AppDir"
    subprocess.run(
        [str(PACKAGING / "linux/appimage/build.sh"), "--tree-only", str(tree)],
        env={"NABZ_APP": str(app), "PATH": "/usr/bin:/bin"},
        check=True,
    )
    assert {"AppRun", "nabz.desktop", "nabz.svg", ".DirIcon", "usr"} == {path.name for path in tree.iterdir()}
    told = subprocess.run([str(tree / "AppRun"), "one"], capture_output=True, text=True, check=True)
    assert told.stdout == "frozen one\n"


def test_differences_between_builds_are_named(tmp_path: Path) -> None:
    compare = module("compare_builds.py")
    one, two = tmp_path / "one", tmp_path / "two"
    for folder, body in ((one, b"a"), (two, b"b")):
        (folder / "x.dist-info").mkdir(parents=True)
        (folder / "same").write_bytes(b"same")
        (folder / "program").write_bytes(body)
        (folder / "x.dist-info" / "RECORD").write_bytes(body)
    (two / "more").write_bytes(b"")
    found = compare.differences(one, two)
    assert {each.place: bool(each.reason) for each in found} == {
        "more": False,
        "program": False,
        "x.dist-info/RECORD": True,
    }
    assert compare.main([str(one), str(one)]) == 0
    assert compare.main([str(one), str(two)]) == 1


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("gcc"), reason="a library is linked with gcc on Linux"
)
def test_folders_of_the_building_machine_are_taken_out_of_a_library(tmp_path: Path) -> None:
    source = tmp_path / "one.c"
    source.write_text("int one(void) { return 1; }", encoding="utf-8")
    elf_paths = module("pyinstaller/elf_paths.py")
    for name, path, removed in (
        ("far", "/home/builder/lib", ["/home/builder/lib"]),
        ("near", "$ORIGIN/x", []),
    ):
        library = tmp_path / f"lib{name}.so"
        subprocess.run(
            ["gcc", "-shared", "-fPIC", f"-Wl,-rpath,{path}", "-o", str(library), str(source)], check=True
        )
        assert elf_paths.forget_absolute_paths(library) == removed
        assert elf_paths.forget_absolute_paths(library) == []
        done = subprocess.run(
            [sys.executable, "-c", "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).one())", str(library)],
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == "1\n"


_WITHOUT_WHAT_IS_LEFT_OUT = """
import importlib.abc, sys
left_out = sys.argv[1].split()
class Absent(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if any(name == one or name.startswith(one + ".") for one in left_out):
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Absent())
import onnxruntime.quantization, onnx, sentencepiece, tokenizers, huggingface_hub, fhir.resources.R4B.bundle
import docx, selectolax.lexbor, pypdfium2, faiss, sqlcipher3, sqlite_utils, py3langid, rich.progress, typer, psutil
from huggingface_hub import HfApi, hf_hub_download, hf_hub_url
import llama_cpp.llama_chat_format
print("all there")
"""


def test_nothing_that_is_left_out_is_needed_at_an_import(trimming: ModuleType) -> None:
    """The quantizer of ONNX Runtime, for one, imports more than it uses; set-up needs it."""
    done = subprocess.run(
        [
            sys.executable,
            "-W",
            "ignore",
            "-c",
            _WITHOUT_WHAT_IS_LEFT_OUT,
            " ".join(trimming.EXCLUDED_MODULES),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "all there\n", done.stderr[-600:]


# --- the environment that a package is built in ---------------------------------------------------------------------

PINNED = sorted(path.stem for path in (PACKAGING / "requirements").glob("*.txt"))


@pytest.fixture(scope="module")
def environment() -> ModuleType:
    return module("environment.py")


@pytest.mark.parametrize("platform", PINNED)
def test_every_package_of_a_build_is_pinned_by_hash(environment: ModuleType, platform: str) -> None:
    installed, compiled = environment.pins(platform)
    entries = re.findall(r"^(\S+)==(\S+)( \\\n    --hash=sha256:[0-9a-f]{64})+$", installed, re.MULTILINE)
    assert len(entries) == len(re.findall(r"^\S", installed, re.MULTILINE))
    names = [name for name, *_ in entries]
    assert len(set(names)) == len(names)
    assert {"pyside6", "onnxruntime", "keyring", "pyinstaller", "scikit-build-core", "cmake"} <= set(names)
    wanted = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for name, version, _ in entries:
        if name.startswith("pyinstaller"):
            assert f'"{name}=={version}"' in wanted, name
    assert re.fullmatch(r"llama-cpp-python==\S+ \\\n    --hash=sha256:[0-9a-f]{64}\n", compiled)
    assert compiled.split()[0] in wanted


def test_tools_of_the_build_are_not_counted_among_what_is_shipped() -> None:
    shipped = (PACKAGING / "requirements" / "linux-x86_64.txt").read_text(encoding="utf-8")
    assert not re.search(r"^(pyinstaller|cmake|ninja|altgraph)", shipped, re.MULTILINE)


@pytest.mark.parametrize("place", ["package.sh", "windows/build.ps1", "macos/build.sh"])
def test_a_package_is_built_from_the_pins_alone(place: str) -> None:
    recipe = (PACKAGING / place).read_text(encoding="utf-8")
    assert "environment.py" in recipe
    assert "pip" not in re.findall(r"\w+", recipe)


def test_a_machine_without_pins_is_told_which_there_are(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.platform, "machine", lambda: "riscv64")
    with pytest.raises(SystemExit, match=r"no pins for .*-other; there are: linux-arm64, linux-x86_64"):
        environment.pinned_platform()


def test_another_python_than_the_pins_are_for_is_refused(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "PYTHON", (3, 9))
    with pytest.raises(SystemExit, match=r"The pins are for Python 3\.9"):
        environment.prepare()
