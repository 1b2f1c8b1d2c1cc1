"""How large a room may be and what it may hold: files, functions, names, colours."""

import ast
import re
from collections import defaultdict
from pathlib import Path

import pytest

from tests.test_layering import FACADES, ROOT

CODE = {".py", ".js", ".css"}
MOST_FILES, MOST_LINES, MOST_CODE = 14, 300, 40
PALETTE = "convlab/figures/style.py"  # the one place of hex colours
HEX = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b")
PAIRS = {  # one idea in several rooms, with one name
    "unet.py": "in NumPy, in Keras",
    "page.py": "one file that a browser opens: the explorer, the live U-Net",
}


def sources(root, *folders):
    """Every file of code that people write below some folders; what is built is left out."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            within = path.relative_to(root).parts
            if path.suffix in CODE and "node_modules" not in within and not is_built(path):
                yield path


def is_built(path):
    """Tell a bundle: its first line says what it was generated from."""
    with path.open(encoding="utf-8") as file:
        return "Generated from" in file.readline()


def crowded_folders(root):
    counts = defaultdict(int)
    for path in sources(root, "convlab", "js", "tools"):
        counts[str(path.parent.relative_to(root))] += 1
    return {folder: count for folder, count in counts.items() if count > MOST_FILES}


def long_files(root):
    lengths = {
        str(path.relative_to(root)): len(path.read_text(encoding="utf-8").splitlines())
        for path in sources(root, "convlab", "tools", "tests", "benchmarks", "web", "js")
    }
    return {name: length for name, length in lengths.items() if length > MOST_LINES}


def docstring(node):
    """The statement that is a node's docstring, or None."""
    body = getattr(node, "body", None)
    first = body[0] if isinstance(body, list) and body else None
    if isinstance(first, ast.Expr) and isinstance(getattr(first.value, "value", None), str):
        return first
    return None


def code_lines(function, lines):
    """Count a function's lines of code: its docstring, blank lines and comments aside."""
    kept = set(range(function.lineno, function.end_lineno + 1))
    words = docstring(function)
    if words is not None:
        kept -= set(range(words.lineno, words.end_lineno + 1))
    return sum(bool(lines[n - 1].split("#")[0].strip()) for n in kept)


def long_functions(root):
    found = {}
    for path in sources(root, "convlab"):
        if path.suffix != ".py":
            continue
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = code_lines(node, text.splitlines())
                if length > MOST_CODE:
                    found[f"{path.relative_to(root)}: {node.name}"] = length
    return found


def shared_names(root):
    facades = {f"convlab/{name.replace('.', '/')}.py" for name in FACADES}
    places = defaultdict(list)
    for path in sources(root, "convlab"):
        name = str(path.relative_to(root))
        if name not in facades and path.name != "__init__.py":
            places[path.name].append(name)
    return {name: at for name, at in places.items() if len(at) > 1 and name not in PAIRS}


def hex_colours(root):
    """Find hex colours in the strings that code uses.

    A docstring, and so a doctest, is prose, and so is a string inside of a ``raise``: a message.
    Comments are no strings. Style sheets that are written by hand are read whole.
    """
    found = {}
    for path in sources(root, "convlab", "tools"):
        name, text = str(path.relative_to(root)), path.read_text(encoding="utf-8")
        if name == PALETTE:
            continue
        strings = used_strings(ast.parse(text)) if path.suffix == ".py" else [text]
        colours = [colour for string in strings for colour in HEX.findall(string)]
        if colours:
            found[name] = colours
    return found


def used_strings(node):
    """Walk the strings of a tree that are neither docstrings nor messages of an error."""
    if isinstance(node, ast.Raise):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    words = docstring(node)
    for child in ast.iter_child_nodes(node):
        if child is not words:
            yield from used_strings(child)


@pytest.mark.parametrize(
    "faults", [crowded_folders, long_files, long_functions, shared_names, hex_colours]
)
def test_the_house_keeps_its_measure(faults):
    assert faults(ROOT) == {}


def test_every_pair_is_one():
    named = [path.name for path in sources(ROOT, "convlab")]
    assert [name for name in PAIRS if named.count(name) < 2] == []


@pytest.fixture
def house(tmp_path):
    """A house without a fault, and a way to put a file into it."""

    def put(name, text="x = 1\n"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return tmp_path

    put(PALETTE, "INK = '#222222'\n")
    put("convlab/a/static/bundle.js", "// Generated from js/\n" + "let x;\n" * 400)
    put("js/node_modules/them/long.js", "let x;\n" * 400)
    put(
        "convlab/a/told.py",
        'def f():\n    """As ``#FF8000``."""\n    raise ValueError("#ff0000")\n',
    )
    return put


def test_a_folder_that_is_too_full_is_caught(house):
    for n in range(15):
        root = house(f"js/rooms/{n}.js")
    assert crowded_folders(root) == {"js/rooms": 15}


@pytest.mark.parametrize("name", ["tests/a/test_b.py", "convlab/a/static/own.css", "js/long.js"])
def test_a_file_that_is_too_long_is_caught(house, name):
    assert long_files(house(name, "x = 1\n" * 300)) == {}
    assert long_files(house(name, "x = 1\n" * 301)) == {name: 301}


def test_a_function_that_is_too_long_is_caught(house):
    words = '    """' + "Long.\n" * 50 + '    """\n'
    body = "    x = 1\n\n    # why\n"
    assert long_functions(house("convlab/b.py", "def f():\n" + words + body * 39)) == {}
    root = house("convlab/b.py", "def f():\n" + words + body * 40)
    assert long_functions(root) == {"convlab/b.py: f": 41}


def test_two_files_of_one_name_are_caught_unless_one_is_a_facade(house):
    house("convlab/layers.py")
    assert shared_names(house("convlab/nn/layers.py")) == {}
    root = house("convlab/other/layers.py")
    assert shared_names(root) == {"layers.py": ["convlab/nn/layers.py", "convlab/other/layers.py"]}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("tools/b.py", 'INK = "#222"\n'),
        ("convlab/b.py", 'x = 1\nSTYLE = f"color: #56B4E9; width: {x}"\n'),
        ("convlab/a/static/own.css", "p { color: #56b4e9ff }\n"),
    ],
)
def test_a_colour_outside_the_palette_is_caught(house, name, text):
    assert hex_colours(house("tools/c.py", "x = 1  # not #222\n")) == {}
    assert list(hex_colours(house(name, text))) == [name]


def test_a_file_is_told_from_a_bundle(house):
    root = house("convlab/a/static/bundle.js", "let x;\n" * 400)
    assert list(long_files(root)) == ["convlab/a/static/bundle.js"]


def test_the_checks_have_something_to_read():
    folders = ("convlab", "tools", "tests", "benchmarks", "web")
    for folder in folders:
        assert list(sources(ROOT, folder)), folder
    assert Path(ROOT, PALETTE).exists()


def unannotated(path):
    """The public functions and methods of a file of which a parameter or the result has no type."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    holders = [tree, *(node for node in tree.body if isinstance(node, ast.ClassDef))]
    for function in (node for holder in holders for node in holder.body):
        if isinstance(function, ast.FunctionDef) and not function.name.startswith("_"):
            given = function.args
            names = [*given.args, *given.kwonlyargs, given.vararg, given.kwarg]
            bare = [a for a in names if a and a.arg not in ("self", "cls") and a.annotation is None]
            if bare or function.returns is None:
                yield f"{path.stem}.{function.name}"


TYPED = "geometry.py definitions.py matrix.py ops.py checks.py nn segmentation/data"
TYPED += " segmentation/metrics"


def test_every_public_name_of_the_mathematics_nn_data_and_metrics_is_annotated(tmp_path):
    rooms = [ROOT / "convlab" / name for name in TYPED.split()]
    files = [p for room in rooms for p in ([room] if room.is_file() else room.rglob("*.py"))]
    assert [name for path in files for name in unannotated(path)] == []
    planted = tmp_path / "planted.py"
    planted.write_text("def f(x: int): ...\ndef g(x) -> int: ...\ndef h(*, x: int) -> int: ...\n")
    assert list(unannotated(planted)) == ["planted.f", "planted.g"]
