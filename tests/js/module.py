"""The explorer's own module, called with lines of Python, and settings for it."""

import re

import numpy as np

from convlab import Geometry
from convlab.explorer.page import MODULE
from convlab.explorer.setting import Setting

TEXT = MODULE.read_text(encoding="utf-8")
SIZES = ("stride", "padding", "dilation", "output_padding")

# What the module says about a line, as `testimony` hands it to a kernel.
ANSWER = """(line) => {
  const state = m.readLine(line), model = m.compute(state), [said, parts] = m.testimony(model);
  const kinds = [Float64Array, Int32Array, Int32Array, Float64Array];
  const lists = parts.map(({ buffer }, n) => Array.from(new kinds[n](buffer)));
  const [output, rows, columns, values] = lists, found = model.ok ? [] : m.nearest(state);
  const near = found.map(({ label, state }) => [label, m.writeLine(state)]);
  return { ...said, output, rows, columns, values, line: m.writeLine(state), near };
}"""
ANSWERS = f"(lines) => lines.map({ANSWER})"


class Module:
    """An import of the module, from its own bytes, or from a text that was made from them."""

    def __init__(self, node, text=TEXT):
        self.node, self.text = node, text
        self.number = node.ask({"module": text})

    def ask(self, code, given=None):
        """Run ``code``, a function that knows the module as ``m``; its answer comes as JSON."""
        return self.node.ask({"of": self.number, "code": code, "given": given})

    def changed(self, right, wrong, times=1):
        """Import the module with a fault: ``wrong`` where ``right`` stands first; 0 is everywhere.

        The bundler lays the sources' lines out anew, so that any white space is as good as another.
        """
        pattern = r"\s+".join(map(re.escape, right.split()))
        faulty, count = re.subn(pattern, lambda _: wrong, self.text, count=times)
        assert count, "the module has changed: plant this fault in its new words"
        return Module(self.node, faulty)


def line_of(draw) -> str:
    return Setting(**draw).line


def geometry_of(draw):
    """The geometry in convlab's own words, or None where it refuses."""
    given = {name: draw[name] for name in SIZES if name in draw}
    axes = {1: 1, 2: 2, 3: 1, 4: 2}[draw["kernel"].ndim]
    size, kernel = draw["image"].shape[:axes], draw["kernel"].shape[:axes]
    try:
        if draw["operator"] == "transpose":
            return Geometry.for_transpose(size, kernel, **given)
        given.pop("output_padding", None)
        return Geometry(size, kernel, **given)
    except ValueError:
        return None


def random_draw(rng, largest=8, **fixed):
    """Draw what `Setting` takes, with everything unequal on every axis. Many cannot be."""
    axes = fixed.pop("axes", None) or int(rng.integers(1, 3))
    long, wide = (2 * largest, 7) if axes == 1 else (largest, 4)
    operator = fixed.get("operator") or str(rng.choice(["conv", "transpose"]))
    large, small = _channels(rng) if fixed.pop("channels", rng.random() < 0.45) else (0, 0)
    reads = large if operator == "conv" else small
    image = [*rng.integers(1, long + 1, axes), *[reads] * (reads > 0)]
    kernel = [*rng.integers(1, wide + 1, axes), *[large, small] * (large > 0)]
    sides = tuple(tuple(map(int, pair)) for pair in rng.integers(0, 7, (axes, 2)) // 2)
    draw = {
        "operator": operator,
        "image": _numbers(rng, image),
        "kernel": _numbers(rng, kernel),
        "stride": tuple(map(int, rng.integers(1, 5, axes))),
        "dilation": tuple(map(int, np.maximum(rng.integers(-1, 5, axes), 1))),
        "padding": ["valid", "same", int(rng.integers(0, 7)), sides, sides][rng.integers(5)],
    }
    if operator == "transpose" and rng.random() < 0.6:
        draw["output_padding"] = tuple(map(int, rng.integers(0, 4, axes) // rng.integers(1, 3)))
    return {**draw, **fixed}


def _channels(rng):
    pairs = [(a, b) for a in (1, 2, 3) for b in (1, 2, 3) if a * b > 1]
    return pairs[rng.integers(len(pairs))]


def _numbers(rng, shape):
    """Whole numbers, mostly; some with many digits, some with few, any sign."""
    kind = rng.random()
    if kind < 0.7:
        return rng.integers(-9, 10, shape)
    return rng.standard_normal(shape) if kind < 0.9 else rng.integers(-99, 100, shape) / 10
