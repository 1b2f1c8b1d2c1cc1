"""How a written pullback is judged: by measured slopes, so it need not look like anybody's.

`checks.gradient_gap` knows the forward map alone. What it refuses is compared with slips that
have names. Nothing is raised: a check returns a sentence.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from convlab.checks import gradient_gap
from convlab.lessons.exercises.judging import BLANK, RIGHT, stopped
from convlab.lessons.exercises.written import SEED

SMALL = 1e-6
"""Measured slopes of a right pullback are closer than this."""


@dataclass(frozen=True)
class Pullback:
    """A pullback to write; call it with yours.

    Parameters
    ----------
    task : str
        What the pullback goes back through.
    forward : callable
        ``forward(*inputs)`` is the output, an array.
    draw : callable
        From a `numpy.random.Generator` to a tuple of inputs, float64 arrays of uneven shapes.
    slips : mapping of str to callable, optional
        From what is said of a slip to the pullback that makes it.
    wanted : int, optional
        How many of the inputs, the first ones, want a gradient. With several, a pullback returns a
        tuple; with one, an array.
    cases : int, optional
        How many tuples are drawn.

    Examples
    --------
    >>> double = Pullback(
    ...     "2 x",
    ...     lambda x: 2 * x,
    ...     lambda rng: (rng.normal(size=3),),
    ...     {"Half of 2 is not 2.": lambda dy, x: dy / 2},
    ... )
    >>> double(lambda dy, x: dy + dy)
    'Right.'
    >>> double(lambda dy, x: None)
    'Not answered yet. Put your own answer in and run the cell again.'
    >>> double(lambda dy, x: dy / 2)
    'Not yet. Half of 2 is not 2.'
    >>> double(lambda dy, x: dy[:2])
    'Not yet: the gradient has the shape (2,), and its input has (3,).'
    """

    task: str
    forward: Callable[..., Any]
    draw: Callable[[np.random.Generator], tuple]
    slips: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    wanted: int = 1
    cases: int = 6

    def __call__(self, pullback: Callable[..., Any] | None) -> str:
        """Say "Right.", or that nothing was written yet, or what may have gone wrong."""
        if pullback is None or pullback is Ellipsis:
            return BLANK
        if not callable(pullback):
            return f"Not yet: a function is wanted, not {type(pullback).__name__}."
        rng = np.random.default_rng(SEED)
        for _ in range(self.cases):
            said = self._judge(pullback, self.draw(rng), rng)
            if said != RIGHT:
                return said
        return RIGHT

    def _judge(self, pullback, inputs, rng) -> str:
        dy = rng.standard_normal(np.shape(self.forward(*inputs)))
        try:
            gradients = self._gradients(pullback, dy, inputs)
        except Exception as error:  # the learner's code: whatever it raises is told, not raised
            return stopped(error)
        if isinstance(gradients, str):
            return gradients
        for gradient, x in zip(gradients, inputs, strict=False):
            if gradient.shape != x.shape:
                return (
                    f"Not yet: the gradient has the shape {gradient.shape}, "
                    f"and its input has {x.shape}."
                )
        gap = max(self._gap(pullback, n, inputs, rng) for n in range(self.wanted))
        return RIGHT if gap < SMALL else self._explained(gradients, gap, dy, inputs)

    def _gradients(self, pullback, dy, inputs):
        """Read what a pullback returns as a list of arrays, or say why it cannot be read."""
        answer = pullback(dy.copy(), *(x.copy() for x in inputs))
        if answer is None or answer is Ellipsis:
            return BLANK
        answer = list(answer) if self.wanted > 1 else [answer]
        if len(answer) != self.wanted:
            return f"Not yet: {self.wanted} gradients are wanted, and you return {len(answer)}."
        return [np.asarray(gradient, dtype=float) for gradient in answer]

    def _gap(self, pullback, n, inputs, rng) -> float:
        """Measure the gap of the gradient with respect to the input number n."""

        def forward(x):
            return self.forward(*inputs[:n], x, *inputs[n + 1 :])

        def gradient(dy):
            return self._gradients(pullback, dy, inputs)[n]

        return gradient_gap(forward, gradient, inputs[n], rng)

    def _explained(self, gradients, gap, dy, inputs) -> str:
        for hint, slip in self.slips.items():
            made = self._gradients(slip, dy, inputs)
            pairs = zip(gradients, made, strict=True)
            if all(g.shape == m.shape and np.allclose(g, m, atol=1e-9) for g, m in pairs):
                return f"Not yet. {hint}"
        return (
            f"Not yet: the shape is right, and gradient_gap measures {gap:.2g}, where a right "
            f"pullback has less than {SMALL:.0e}. Try it on an input that you can do by hand."
        )
