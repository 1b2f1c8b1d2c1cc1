"""Who may import whom, read from the import statements, folder by folder."""

import ast
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "convlab"

# A folder, or a file of the top: the rooms that it may import, besides its own folder. Each comes
# after all that it imports, so nothing runs upward. The longest name that fits decides.
LAW = {
    "_arguments": "",
    "_browser": "",  # pages of what runs in the browser
    "backend": "",  # loads Keras, in one place
    "_fast": "",
    # the mathematics; `definitions` and `checks` are witnesses, so they share no formula with it:
    # `_arguments` has none, and one rule for what is refused, and for dtypes, is one rule for both
    "geometry": "_arguments",
    "definitions": "_arguments",
    "checks": "_arguments",
    "matrix": "_arguments geometry",  # never `ops`: two ways to one answer
    "ops": "_arguments geometry _fast",
    "nn.layers": "_arguments geometry ops _fast",
    "nn": "_arguments _fast geometry nn.layers",
    "keras_bridge": "_arguments backend nn",
    "explorer": "_arguments _browser geometry matrix ops",
    "live_unet": "_arguments _browser nn",
    # drawing
    "figures": "",  # compute nothing: arrays are handed in
    "figures.networks": "figures",
    "figures.segmentation": "figures",
    "widgets": "figures figures.segmentation",
    # masks
    "segmentation.data": "_arguments",
    "segmentation.data.synthetic": "_arguments segmentation.data",
    "segmentation.transforms": "_arguments",
    "segmentation.transforms.keras": "_arguments backend",
    "segmentation.metrics": "_arguments",
    "segmentation.losses": "backend",
    "segmentation.models.blocks": "_arguments backend",
    "segmentation.models.inspect": "_arguments backend",
    "segmentation.models.surgery": "backend",
    "segmentation.models": "_arguments backend segmentation.models.blocks",
    # finds objects, as what `metrics` scores
    "segmentation.models.mask_rcnn": "_arguments backend segmentation.models.blocks "
    "segmentation.metrics",
    "segmentation.inference": "_arguments backend segmentation.models segmentation.models.blocks "
    "segmentation.models.inspect",
    "segmentation.training": "_arguments backend segmentation.models segmentation.models.blocks "
    "segmentation.inference segmentation.transforms segmentation.metrics segmentation.losses",
    "segmentation.baselines": "_arguments segmentation.metrics",
    "cli.output": "segmentation.data segmentation.metrics segmentation.inference "
    "segmentation.training",
    "cli.report": "cli.output figures figures.segmentation segmentation.data "
    "segmentation.metrics segmentation.baselines",
    "cli": "_arguments backend cli.output cli.report figures figures.segmentation "
    "segmentation.data segmentation.losses segmentation.metrics segmentation.models "
    "segmentation.models.blocks segmentation.models.inspect segmentation.inference "
    "segmentation.training "
    "segmentation.baselines",
}
LESSONS = "lessons"  # may import everything; nothing imports it
OUTSIDE = {"tests", "tools", "benchmarks", "notebooks", "web"}  # the package imports none of these
# Public names whose rooms have moved: a line or two that hand on what another room defines.
FACADES = {
    "unet": "nn.unet",
    "layers": "nn.layers",
    "segmentation.augment": "segmentation.transforms",
    "segmentation.train": "segmentation.training.fit",
    "widgets.explorer": "explorer.widget",
    "segmentation.__main__": "cli.parser",
    "figures.gallery": "tools.gallery.__main__",
}
HEAVY = {"tensorflow", "keras", "matplotlib", "scipy", "ipywidgets", "skimage", "PIL"}
FREE_OF_KERAS = ("segmentation.data", "segmentation.transforms", "segmentation.metrics")


def modules():
    """Every file of the package, by its name without ``convlab.``."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        yield name.removesuffix("__init__").rstrip("."), path


FILES = dict(modules())


def imports(path):
    """Every module or name that a file imports, whole."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path.name} imports by dots: say the whole name"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def target(module):
    """The file of the package that an import reaches, or None."""
    parts = module.split(".")
    if parts[0] != "convlab":
        return None
    names = [".".join(parts[1:end]) for end in range(len(parts), 0, -1)]
    return next(name for name in names if name in FILES)


def folder(name):
    """The folder that a file is in; a file of the top is a room of its own."""
    if FILES[name].name == "__init__.py" or "." not in name:
        return name
    return name.rpartition(".")[0]


def room(name):
    """The entry of the law that a file is under."""
    fits = [entry for entry in LAW if f"{name}.".startswith(f"{entry}.")]
    assert fits, f"{name} is in no room of the law"
    return max(fits, key=len)


def hands_on(path):
    """Tell whether a file defines nothing: words, imports, a list of names, a call of ``main``."""
    kinds = (ast.Expr, ast.ImportFrom, ast.Assign, ast.If)
    return all(isinstance(node, kinds) for node in ast.parse(path.read_text(encoding="utf-8")).body)


def broken(name, path):
    """The imports of a file that the law forbids."""
    allowed = LAW[room(name)].split()
    for module in imports(path):
        reached = target(module)
        if module.split(".")[0] in OUTSIDE:
            yield f"{name} imports {module}"
        elif reached is not None and folder(reached) not in (folder(name), *allowed):
            face = path.name == "__init__.py" and f"{reached}.".startswith(f"{name}.")
            if not (face and hands_on(path)):  # a folder's face may hand on what is inside it
                yield f"{name} imports {module}"


RULED = {
    name: path
    for name, path in FILES.items()
    if name and name not in FACADES and name.split(".")[0] != LESSONS
}


@pytest.mark.parametrize("name", RULED)
def test_each_room_imports_only_what_it_may(name):
    if name in ("segmentation", "widgets", "figures"):  # faces that say what is inside, no more
        assert hands_on(RULED[name])
        return
    assert list(broken(name, RULED[name])) == []


@pytest.mark.parametrize(("name", "behind"), FACADES.items())
def test_a_facade_hands_on_one_room_and_is_imported_by_none(name, behind):
    assert hands_on(FILES[name])
    for module in imports(FILES[name]):
        assert f"{module}.".removeprefix("convlab.").startswith(f"{behind}.")
    importers = {other for other, path in FILES.items() for m in imports(path) if target(m) == name}
    assert importers == set()


def test_nothing_imports_the_lessons_or_the_command_line():
    for last in (LESSONS, "cli"):
        importers = {
            name
            for name, path in RULED.items()
            for module in imports(path)
            if (target(module) or "").split(".")[0] == last and not name.startswith(last)
        }
        assert importers == set()


def test_the_law_has_no_circle_and_neither_have_the_files():
    TopologicalSorter({room: set(allowed.split()) for room, allowed in LAW.items()}).prepare()
    files = {name: {target(m) for m in imports(path)} - {None} for name, path in FILES.items()}
    files = {name: reached - {name, ""} for name, reached in files.items()}
    TopologicalSorter(files).prepare()
    with pytest.raises(CycleError):
        TopologicalSorter({"a": {"b"}, "b": {"a"}}).prepare()


def test_a_planted_import_is_caught(tmp_path):
    path = tmp_path / "planted.py"
    path.write_text(
        "from convlab.ops import conv\nfrom convlab import matrix\nimport tools.gallery"
    )
    for name, caught in {
        "checks": ["convlab.ops.conv", "convlab.matrix", "tools.gallery"],
        "matrix": ["convlab.ops.conv", "tools.gallery"],
        "segmentation.metrics.overlap": ["convlab.ops.conv", "convlab.matrix", "tools.gallery"],
    }.items():
        assert list(broken(name, path)) == [f"{name} imports {module}" for module in caught]
    path.write_text(
        "from convlab.segmentation.training.loop import run\nfrom convlab import conv2d"
    )
    assert len(list(broken("segmentation.models.unet", path))) == 2
    assert len(list(broken("figures.arrays", path))) == 2


def test_the_matrix_never_uses_taps():
    assert "taps(" not in (PACKAGE / "matrix.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("segmentation")])
def test_nothing_of_segmentation_draws(name):
    drawing = {"matplotlib", "ipywidgets", "IPython"}
    assert not {module.split(".")[0] for module in imports(FILES[name])} & drawing


def loaded_by(statement):
    code = f"import sys; {statement}; print(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {module.split(".")[0] for module in run.stdout.split()}


def test_import_convlab_loads_numpy_and_nothing_else():
    extra = loaded_by("import convlab") - loaded_by("import numpy, dataclasses, threading")
    assert extra == {"convlab"}
    assert not loaded_by("import convlab") & HEAVY


@pytest.mark.parametrize("room", FREE_OF_KERAS)
def test_data_transforms_and_metrics_are_free_of_keras(room):
    inside = [n for n in FILES if n.startswith(room) and ".keras" not in n]
    statement = "; ".join(f"import convlab.{name}" for name in inside)
    assert not loaded_by(statement) & {"tensorflow", "keras"}


def test_tensorflow_says_nothing_while_it_loads():
    code = "import convlab.backend"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout + run.stderr == ""
