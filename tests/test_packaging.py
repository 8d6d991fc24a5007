"""What the frozen app is made of: everything that the app looks for by name is named in the recipe."""

import ast
import re
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from recipes import ROOT, script

from fitness_app import __version__, machine

contents = script("contents")
FROM_SOURCE = sorted((ROOT / "fitness_app").rglob("*.py"))


def test_every_folder_of_resources_is_shipped() -> None:
    there = {path.name for path in (ROOT / "resources").iterdir() if path.is_dir()}
    assert there <= set(contents.RESOURCES)


def test_ships_every_file_of_the_resources_but_what_only_developers_read() -> None:
    shipped = {one.source for one in contents.resources()}
    there = {path for path in (ROOT / "resources").rglob("*") if path.is_file()}
    left_out = {path.suffix for path in there - shipped if "__pycache__" not in path.parts}
    assert left_out <= {".ts", ".py"}


def test_every_model_folder_goes_along_with_its_card_weights_graphs_and_golden_answer() -> None:
    shipped = {(one.folder, one.source.name) for one in contents.resources()}
    folders = [path.parent for path in (ROOT / "resources" / "models").glob("*/card.json")]
    assert folders
    for folder in folders:
        place = f"resources/models/{folder.name}"
        graphs = {path.name for path in folder.glob("*.onnx")}
        assert {
            (place, name) for name in {"card.json", "golden.npz", "weights.safetensors", *graphs}
        } <= shipped


def test_every_migration_is_shipped_where_the_app_looks_for_it() -> None:
    shipped = {f"{one.folder}/{one.source.name}" for one in contents.migrations()}
    versions = {f"migrations/versions/{path.name}" for path in (ROOT / "migrations/versions").glob("*.py")}
    assert versions
    assert versions | {"migrations/env.py"} <= shipped


def test_what_migrations_import_is_found_in_the_frozen_app() -> None:
    hidden = contents.hidden()
    assert "alembic.autogenerate.api" in hidden
    assert "fitness_app.storage.tables" in hidden
    assert "sqlalchemy.types" in hidden


def test_both_ways_to_a_database_are_named() -> None:
    hidden = contents.hidden()
    assert {"sqlalchemy.dialects.sqlite.pysqlite", "sqlalchemy.dialects.postgresql.psycopg"} <= set(hidden)


def test_the_versions_that_the_app_tells_go_along_where_the_variant_has_the_package() -> None:
    shipped = {machine.OTHER_NAMES.get(name, name) for name in machine.PACKAGES}
    assert shipped <= set(contents.metadata("cuda"))
    assert shipped - set(contents.metadata("cpu")) == {"torch"}


def test_the_smoke_test_asks_for_every_version_that_the_app_tells() -> None:
    assert {"fitness-app", "python", *machine.PACKAGES} == set(script("smoke").PARTS)


def test_the_app_knows_its_own_version_and_opencvs_under_any_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A frozen app brings what pip wrote about OpenCV without a window, and nothing about itself."""

    def version(name: str) -> str:
        if name in ("fitness-app", "opencv-python", "torch"):
            raise PackageNotFoundError(name)
        return f"1 of {name}"

    monkeypatch.setattr(machine, "version", version)
    told = machine.versions()
    assert told["fitness-app"] == __version__
    assert told["opencv-python"] == "1 of opencv-contrib-python-headless"
    assert "torch" not in told


def test_mediapipe_is_imported_in_the_one_way_that_does_without_its_plots() -> None:
    """What the frozen app leaves out, matplotlib, is stood in for in one place: `vision.lean`."""
    found = [(path, node) for path in FROM_SOURCE for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    lean = [node for _, node in found if isinstance(node, ast.With) and _is_lean(node)]
    inside = {id(each) for one in lean for each in ast.walk(one)}
    imports = [(path, node) for path, node in found if _names(node) & {"mediapipe"}]
    assert imports
    assert [path for path, node in imports if id(node) not in inside] == []


def _is_lean(node: ast.With) -> bool:
    calls = [one.context_expr for one in node.items]
    return any(isinstance(call, ast.Call) and getattr(call.func, "id", "") == "lean" for call in calls)


def _names(node: ast.AST) -> set[str]:
    """The packages that a statement imports."""
    if isinstance(node, ast.Import):
        return {alias.name.split(".")[0] for alias in node.names}
    return {(node.module or "").split(".")[0]} if isinstance(node, ast.ImportFrom) else set()


def test_every_module_of_qt_that_the_app_imports_is_shipped() -> None:
    imported = {name.split(".")[1] for name in contents.imports(FROM_SOURCE) if name.startswith("PySide6.")}
    assert imported <= {*contents.QT_MODULES, "QtSvg"}


def test_the_rest_of_qt_is_left_out() -> None:
    left = contents.left_out("cpu", ["QtCore", "QtWebEngineCore", "QtCharts", "Qt3DCore", "QtQml"])
    assert {"PySide6.QtWebEngineCore", "PySide6.QtCharts", "PySide6.Qt3DCore", "PySide6.QtQml"} <= set(left)
    assert "PySide6.QtCore" not in left


def test_a_variant_that_there_is_not_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="There is no variant gpu: say cpu or cuda"):
        script("freeze").freeze("gpu")
    assert not (ROOT / "build" / "gpu").exists()


def test_the_recipe_asks_everything_that_differs_for_its_variant() -> None:
    recipe = (ROOT / "packaging" / "fitness-app.spec").read_text(encoding="utf-8")
    assert 'VARIANT = os.environ.get("FITNESS_VARIANT", "cpu")' in recipe
    assert "assert VARIANT in contents.VARIANTS" in recipe
    assert "contents.left_out(VARIANT, " in recipe
    assert "contents.metadata(VARIANT)" in recipe
    assert 'VARIANT == "cuda" and LINUX' in recipe


def test_the_libraries_of_cuda_that_are_loaded_by_name_go_along(tmp_path: Path) -> None:
    for place in (
        "nvidia/cudnn/lib/libcudnn_ops.so.9",
        "nvidia/cu13/lib/libnvrtc-builtins.so.13.2",
        "nvidia/cu13/lib/libcufftw.so.12",
        "torchvision/_C_stable.so",
    ):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    found = {(one.folder, one.source.name) for one in contents.cuda_libraries(tmp_path)}
    assert found == {
        ("nvidia/cudnn/lib", "libcudnn_ops.so.9"),
        ("nvidia/cu13/lib", "libnvrtc-builtins.so.13.2"),
        ("torchvision", "_C_stable.so"),
    }


def test_torch_is_left_out_of_the_cpu_variant_alone() -> None:
    assert {"torch", "torchvision"} <= set(contents.left_out("cpu", []))
    assert not {"torch", "torchvision"} & set(contents.left_out("cuda", []))
    for variant in contents.VARIANTS:
        assert {"triton", "pyarrow.flight", "matplotlib"} <= set(contents.left_out(variant, []))
        assert not {"dask", "distributed", "pyarrow"} & set(contents.left_out(variant, []))


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
        "PySide6/plugins/texttospeech/qtexttospeech_sapi.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_fa.qm",
        "PySide6/Qt/lib/libQt6Multimedia.so.6",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6Core.so.6",
        "mediapipe/tasks/c/libmediapipe.so",
        "cv2/cv2.abi3.so",
        "pyarrow/lib.cpython-311-x86_64-linux-gnu.so",
        "pyarrow/libarrow.so.2600",
        "pyarrow/libarrow_python.so.2600",
        "pyarrow/libarrow_substrait.so.2600",
        "pyarrow/libparquet.so.2600",
        "libarrow_dataset.so.2600",
        "pyarrow/arrow.dll",
        "distributed/distributed.yaml",
        "dask/dask.yaml",
        "dask-2026.8.0.dist-info/METADATA",
        "pyarrow/libarrow.2600.dylib",
    ],
)
def test_keeps_what_the_app_needs_at_run_time(place: str) -> None:
    assert contents.keeps(place, f"/venv/lib/python3.11/site-packages/{place}", linux=True)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/qmltooling/libqmldbg_debugger.so",
        "PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so",
        "PySide6/Qt/lib/libQt6WebEngineCore.so.6",
        "PySide6/Qt/lib/libQt6Quick3D.so.6",
        "PySide6/Qt6Charts.dll",
        "libQt6Pdf.so.6",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/translations/qtlocation_de.qm",
        "distributed/dashboard/templates/performance_report.html",
        "distributed/dashboard/theme.yaml",
        "distributed/http/templates/main.html",
        "dask/widgets/templates/array.html.j2",
        "pyarrow/libarrow_flight.so.2600",
        "pyarrow/arrow_flight.dll",
        "libarrow_s3.so.2600",
        "pyarrow/libarrow_python.so.2600.1.0",
        "pyarrow/include/arrow/api.h",
        "pyarrow/array.pxi",
    ],
)
def test_drops_what_the_tool_collects_and_nothing_uses(place: str) -> None:
    assert not contents.keeps(place, f"/venv/lib/python3.11/site-packages/{place}", linux=True)


def test_leaves_drivers_and_services_to_the_system_and_takes_what_qt_wants_besides() -> None:
    assert not contents.keeps("libGL.so.1", "/lib/x86_64-linux-gnu/libGL.so.1", linux=True)
    assert not contents.keeps("libstdc++.so.6", "/lib/x86_64-linux-gnu/libstdc++.so.6", linux=True)
    assert contents.keeps("libxcb-cursor.so.0", "/lib/x86_64-linux-gnu/libxcb-cursor.so.0", linux=True)
    assert contents.keeps("libssl.so.3", "/lib/x86_64-linux-gnu/libssl.so.3", linux=True)


def test_a_library_that_a_package_brings_itself_goes_along_whatever_its_name() -> None:
    inside = "/venv/lib/python3.11/site-packages/psycopg_binary.libs/libkrb5-1.so.3"
    assert contents.keeps("psycopg_binary.libs/libkrb5-1.so.3", inside, linux=True)


def test_the_folder_of_recipes_shadows_no_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_recipe_collects_by_the_list_and_packs_no_library_away() -> None:
    recipe = Path(ROOT, "packaging", "fitness-app.spec").read_text(encoding="utf-8")
    assert re.findall(r"contents\.(\w+)\(", recipe).count("keeps") == 2
    assert "upx=True" not in recipe
    assert "COLLECT(" in recipe  # one folder: whoever wants to can put another Qt there
