"""What goes into the frozen app, by name: the spec reads it, tests/test_packaging.py checks it.

A folder of resources, a module of Qt or a package that is not named here is not shipped, and a test fails
where the app uses one that is not named.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VARIANTS = ("cpu", "cuda")
"""cpu: no torch, the networks run in ONNX Runtime. cuda: torch, for machines with a graphics card."""

RESOURCES = ("demo", "exercises", "icons", "licences", "models", "sounds", "style", "translations")
"""The folders below `resources`."""
NOT_SHIPPED = ("*.ts", "*.py", "*.pyc", ".*")
"""Of those folders, what only developers read."""
DOCUMENTS = ("*.md", "images/*.png", "images/*.svg")
"""Of the folder `docs`: what the app shows under Help."""
POSE_MODEL = "pose_landmarker_full.task"

QT_MODULES = (
    "QtCore", "QtGui", "QtMultimedia", "QtNetwork", "QtOpenGL", "QtOpenGLWidgets", "QtSvg", "QtTextToSpeech",
    "QtWidgets",
)  # fmt: skip
QT_PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "minimal", "windows", "cocoa"),
    "wayland-shell-integration": ("*",),
    "wayland-graphics-integration-client": ("*",),
    "wayland-decoration-client": ("*",),
    "xcbglintegrations": ("*",),
    "platformthemes": ("*",),
    "platforminputcontexts": ("compose", "ibus"),
    "styles": ("*",),
    "generic": (),
    "egldeviceintegrations": (),
    "imageformats": ("jpeg", "svg", "ico", "icns", "gif", "webp"),
    "iconengines": ("svgicon",),
    "multimedia": ("*",),
    "texttospeech": ("speechd", "sapi", "winrt", "darwin"),
    "networkinformation": (),
    "tls": (),
}
"""Qt's plugins by folder; `*` is all of it. A folder that is not named is left out."""
QT_TRANSLATIONS = ("qtbase", "qtmultimedia")
QT_LIBRARIES_UNUSED = (
    "3D*", "Charts*", "DataVisualization*", "Designer*", "EglFS*", "EglFs*", "Graphs*", "Labs*", "Pdf*",
    "QmlCompiler*", "QmlCore*", "QmlLocalStorage*", "QmlNetwork*", "QmlXml*", "Quick?*", "ShaderTools*",
    "SpatialAudio*", "Sql*", "Test*", "VirtualKeyboard*", "WebEngine*", "WebView*",
)  # fmt: skip
"""Qml and Quick themselves stay: Qt Multimedia's FFmpeg plugin does not load without them."""

HIDDEN = (
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "alembic.ddl.postgresql",
    "alembic.ddl.sqlite",
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.macOS",
    "keyring.backends.null",
    "logging.config",
    "mediapipe.tasks.c",
    "onnxruntime.capi._pybind_state",
    "onnxruntime.capi.onnxruntime_pybind11_state",
    "psycopg",
    "psycopg_binary",
    "safetensors.numpy",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
)
"""Modules that are found by name at run time, so that no import statement leads to them."""
WHOLE = ("fitness_app", "alembic", "fhir.resources.R4B", "fhir_core", "ezc3d")
"""Packages of which every module is taken: they find some of their own by name."""
METADATA = (
    "PySide6", "cloudpickle", "dask", "distributed", "keyring", "mediapipe", "msgpack", "numpy",
    "onnxruntime", "opencv-contrib-python-headless", "toolz", "tornado",
)  # fmt: skip
"""Packages whose version or entry points are asked for at run time."""
METADATA_OF_CUDA = ("torch",)
CUDA_LOADED_BY_NAME = (
    "nvidia/*/lib/libcudnn*.so*", "nvidia/*/lib/libnvrtc*.so*", "nvidia/*/lib/libnvJitLink*.so*",
    "torchvision/*.so", "torchvision.libs/*.so*",
)  # fmt: skip
LIBRARIES = {"mediapipe": "mediapipe/tasks/c", "ezc3d": "ezc3d", "onnxruntime": "onnxruntime/capi"}
"""Packages that load a shared library of their own by its path, and the folder it must lie in."""

UNUSED = (
    "IPython", "PIL.ImageTk", "PyQt5", "PyQt6", "PySide2", "_pytest", "alembic.testing", "hypothesis",
    "matplotlib", "mypy", "onnx", "onnx_ir", "onnxruntime.datasets", "onnxruntime.quantization",
    "onnxruntime.tools", "onnxruntime.transformers", "onnxscript", "pandas", "pip", "pkg_resources",
    "bokeh", "pyarrow._azurefs", "pyarrow._dataset_orc", "pyarrow._feather", "pyarrow._flight",
    "pyarrow._gcsfs", "pyarrow._hdfs", "pyarrow._orc", "pyarrow._pyarrow_cpp_tests", "pyarrow._s3fs",
    "pyarrow._substrait", "pyarrow.conftest", "pyarrow.cuda", "pyarrow.feather", "pyarrow.flight",
    "pyarrow.orc", "pyarrow.substrait", "pyarrow.tests", "pyqtgraph.examples", "pyqtgraph.opengl", "pytest",
    "readline", "setuptools", "sounddevice", "sqlalchemy.testing", "tkinter", "triton",
)  # fmt: skip
"""What others import where it is there; readline, because its licence would bind the whole app; triton, 1 GB
that only `torch.compile` asks for."""
PYARROW_UNUSED = (
    "*arrow_cuda*", "*arrow_flight*", "*arrow_python_flight*", "*arrow_s3*", "libarrow_python.so",
    "lib*.so.*.*.*", "*.cmake", "*.cpp", "*.h", "*.lib", "*.pxd", "*.pxi", "*.pyi", "*.pyx", "*.cc",
)  # fmt: skip
"""Of PyArrow's files: storage in clouds, remote calls, sources, and what is there twice."""
WITHOUT_TORCH = (
    "PIL", "accelerate", "functorch", "ml_dtypes", "scipy", "sklearn", "sympy", "torch",
    "torchgen", "torchvision",
)  # fmt: skip
"""What the cpu variant does without."""

LEFT_TO_THE_SYSTEM = tuple(
    line
    for line in (ROOT / "packaging" / "linux" / "left_to_the_system.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
)
"""Linux: what every desktop has and must match its drivers and services; the Debian package depends on it."""

DASK_KEPT = (".yaml", ".so", ".pyd")
"""Of Dask's files beside its code: the settings, not the pages for a browser, which nobody opens here."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """A file and the folder of the frozen app that it goes into."""

    source: Path
    folder: str


def resources(root: Path = ROOT) -> Iterator[Shipped]:
    """The files of `resources`: the same in both variants, for ONNX Runtime serves processors in both."""
    for name in RESOURCES:
        files = [path for path in (root / "resources" / name).rglob("*") if path.is_file()]
        yield from (_in_place(path, root) for path in sorted(files) if _is_shipped(path))


def migrations(root: Path = ROOT) -> Iterator[Shipped]:
    """Alembic's scripts, as source: they are found by their names."""
    files = sorted((root / "migrations").rglob("*"))
    return (_in_place(path, root) for path in files if path.suffix in (".py", ".mako"))


def documents(root: Path = ROOT) -> Iterator[Shipped]:
    """What the app shows under Help, and the licence."""
    files = sorted({path for wanted in DOCUMENTS for path in (root / "docs").rglob(wanted)})
    return (_in_place(path, root) for path in [*files, root / "LICENSE"])


def imports(files: Iterable[Path]) -> set[str]:
    """The modules that those Python files import, wherever in the file."""
    return {name for file in files for name in _imported(ast.parse(file.read_text(encoding="utf-8")))}


def hidden(root: Path = ROOT) -> list[str]:
    """All modules that no import statement of the app leads to, those of the migrations with them."""
    scripts = imports(shipped.source for shipped in migrations(root) if shipped.source.suffix == ".py")
    return sorted({*HIDDEN, *(name for name in scripts if "." in name or name in ("alembic", "sqlalchemy"))})


def left_out(variant: str, qt_modules: Iterable[str]) -> list[str]:
    """The modules that are not shipped: of Qt all that are not named, and torch in the cpu variant."""
    qt = [f"PySide6.{name}" for name in qt_modules if name not in QT_MODULES]
    return sorted({*UNUSED, *qt, *(WITHOUT_TORCH if variant == "cpu" else ())})


def cuda_libraries(site: Path) -> Iterator[Shipped]:
    """Libraries that torch, cuDNN and torchvision load by name at run time; `site` is where pip put them."""
    found = (path for pattern in CUDA_LOADED_BY_NAME for path in site.glob(pattern))
    for path in sorted(found):
        yield Shipped(path, path.parent.relative_to(site).as_posix())


def metadata(variant: str) -> list[str]:
    """The packages that take along what pip wrote about them."""
    return [*METADATA, *(METADATA_OF_CUDA if variant == "cuda" else ())]


def keeps(place: str, source: str, *, linux: bool) -> bool:
    """Whether a file that the tool collected goes along: `place` in the app, `source` where it was found."""
    path = Path(place.replace("\\", "/"))
    if "PySide6" in path.parts or path.name.startswith(("libQt6", "Qt6")):
        return _keeps_of_qt(path)
    if path.parts[0] in ("dask", "distributed"):  # its pages ask others' servers for pictures and styles
        return path.suffix in DASK_KEPT and "dashboard" not in path.parts
    if "pyarrow" in path.parts or "arrow" in path.name:
        return not any(fnmatch(path.name, pattern) for pattern in PYARROW_UNUSED)
    outside = linux and not any(part in source for part in ("site-packages", "dist-packages"))
    return not (outside and any(fnmatch(path.name, pattern) for pattern in LEFT_TO_THE_SYSTEM))


def _keeps_of_qt(path: Path) -> bool:
    if "plugins" in path.parts:
        folder, stem = path.parts[path.parts.index("plugins") + 1], path.name.split(".")[0]
        return any(fnmatch(_bare(stem), wanted) for wanted in QT_PLUGINS.get(folder, ()))
    if "translations" in path.parts:
        return path.name.startswith(QT_TRANSLATIONS)
    if "qml" in path.parts or "resources" in path.parts:
        return False
    stem = path.name.removeprefix("lib").split(".")[0]
    name = stem.removeprefix("Qt6").removeprefix("Qt")
    return not (stem.startswith("Qt") and any(fnmatch(name, pattern) for pattern in QT_LIBRARIES_UNUSED))


def _bare(stem: str) -> str:
    """The plugin's own name: `libqtexttospeech_speechd` is speechd, `qwindows` is windows."""
    name = stem.removeprefix("lib").removeprefix("qtexttospeech_").removeprefix("q")
    return name.removesuffix("platforminputcontextplugin")


def _is_shipped(path: Path) -> bool:
    return not any(fnmatch(path.name, pattern) for pattern in NOT_SHIPPED)


def _in_place(path: Path, root: Path) -> Shipped:
    return Shipped(path, path.parent.relative_to(root).as_posix())


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module == "PySide6")
