"""Formulas as MathML, which browsers draw by themselves: no script, no font, nothing to fetch."""

from docutils.nodes import SkipNode
from latex2mathml.converter import convert


def inline(self, node):
    """Write a formula within a line."""
    self.body.append(convert(node.astext()))
    raise SkipNode


def block(self, node):
    """Write a formula of its own."""
    self.body.append(f'<div class="formula">{convert(node.astext(), display="block")}</div>')
    raise SkipNode


def setup(app):
    """Tell Sphinx."""
    app.add_html_math_renderer("mathml", (inline, None), (block, None))
    return {"parallel_read_safe": True}
