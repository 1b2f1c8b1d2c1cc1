"""Who may import whom, read from the import statements."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "convlab"

# A room: the rooms of convlab that it may import. Its own folder is always allowed.
# `arguments` (what an argument must be) and `backend` (Keras, pinned and quiet) are rooms of
# their own, so that a message is written once and TensorFlow is loaded in one place.
# `picture` is the one persistent figure that explorers and the live training both are.
# `exercises` knows the answers by heart, so that it is no help to the code that it judges.
ALLOWED = {
    "arguments": set(),
    "backend": set(),
    "exercises": set(),
    "picture": set(),
    "geometry": {"arguments"},
    "definitions": set(),
    "checks": set(),
    "ops": {"geometry", "arguments", "patches", "phases"},
    "patches": {"cores"},  # how `ops` runs, in rooms of their own
    "phases": set(),
    "cores": set(),
    "layers": {"ops", "cores"},
    "adam": set(),
    "unet": {"layers", "geometry", "arguments", "adam", "cores"},
    "matrix": {"geometry", "arguments"},
    "keras_bridge": {"backend", "geometry", "unet", "unet_bridge"},
    "unet_bridge": {"backend", "unet"},
    "figures": {"geometry"},
    "figures.gallery": {"geometry", "ops", "matrix", "definitions"},  # it alone may compute
    "figures.gallery_networks": {"segmentation", "backend"},  # its rows drawn from models
    "figures.gallery_scenes": {"segmentation"},  # its rows that show a scene and its answers
    "explorer": {"ops", "matrix", "geometry"},
    "widgets": {"explorer", "picture", "figures", "ops", "matrix", "geometry", "checks"},
    "segmentation": {"arguments", "backend", "picture"},
    "segmentation.data": set(),
    "segmentation.augment": set(),
    "segmentation.joint": set(),
    "segmentation.moves": set(),
    "segmentation.warps": set(),
    "segmentation.elastic": set(),
    "segmentation.tones": set(),
    "segmentation.metrics": set(),
    "segmentation.surfaces": set(),
    "segmentation.average_precision": set(),
    "segmentation.detected": set(),
}
# What `from convlab import name` really imports: the room that the name is defined in.
ROOM_OF = {
    alias.name: node.module.removeprefix("convlab.")
    for node in ast.walk(ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8")))
    if isinstance(node, ast.ImportFrom) and node.module != "convlab"
    for alias in node.names
}
FREE_OF_KERAS = [
    "segmentation.data",
    "segmentation.augment",
    "segmentation.metrics",
    "segmentation.surfaces",
    "segmentation.average_precision",
]


def modules():
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        yield name.removesuffix("__init__").rstrip("."), path


def imports(path):
    """Every module that a file imports, by its full name."""
    package = (
        ["convlab", *path.relative_to(PACKAGE).parts[:-1]] if path.is_relative_to(PACKAGE) else []
    )
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def violations(name, path):
    room = name if name in ALLOWED else name.split(".")[0]
    own = name.split(".")[0]
    for module in imports(path):
        if module.startswith("convlab."):
            target = module.removeprefix("convlab.").split(".")[0]
            target = ROOM_OF.get(target, target)
            if target != own and target not in ALLOWED[room]:
                yield f"{name} imports {module}"


@pytest.mark.parametrize(("name", "path"), [m for m in modules() if m[0]])
def test_each_room_imports_only_what_it_may(name, path):
    assert list(violations(name, path)) == []


def test_a_planted_import_is_caught(tmp_path):
    path = tmp_path / "checks.py"
    path.write_text("from convlab.ops import conv\nfrom convlab import matrix\n")
    caught = " ".join(violations("checks", path))
    assert "convlab.ops" in caught
    assert "convlab.matrix" in caught
    path.write_text("from convlab import conv2d\n")
    assert list(violations("figures.arrays", path)) == ["figures.arrays imports convlab.conv2d"]


def test_the_matrix_never_uses_taps():
    assert "taps(" not in (PACKAGE / "matrix.py").read_text(encoding="utf-8")


def loaded_by(statement):
    code = f"import sys; {statement}; print(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {module.split(".")[0] for module in run.stdout.split()}


def test_import_convlab_loads_numpy_and_nothing_else():
    extra = loaded_by("import convlab") - loaded_by("import numpy, dataclasses, threading")
    assert extra == {"convlab"}
    heavy = {"tensorflow", "keras", "matplotlib", "scipy", "ipywidgets", "skimage", "PIL"}
    assert not loaded_by("import convlab") & heavy


@pytest.mark.parametrize("module", FREE_OF_KERAS)
def test_data_augment_and_metrics_are_free_of_keras(module):
    assert not loaded_by(f"import convlab.{module}") & {"tensorflow", "keras"}


def test_tensorflow_says_nothing_while_it_loads():
    code = "import convlab.backend"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout + run.stderr == ""
