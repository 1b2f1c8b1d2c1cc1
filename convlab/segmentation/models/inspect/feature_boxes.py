"""A network as a drawing needs it: one box for each feature map that matters, and arrows."""

from typing import NamedTuple

from convlab.segmentation.models.inspect.graph import trace
from convlab.segmentation.models.inspect.operations import (
    QUIET,
    halvings,
    joins,
    operation_of,
    source_inputs,
)


class Box(NamedTuple):
    """One feature map.

    Attributes
    ----------
    name : str
        Of the layer that makes it.
    kind : {"input", "map", "join", "answer"}
        A join is written from several others.
    shape : tuple of int
        (*spatial, channels).
    level : float
        How often its sides have been halved.
    parameters : int
        Of the layers that make it, their normalisation included.
    """

    name: str
    kind: str
    shape: tuple
    level: float
    parameters: int


class Edge(NamedTuple):
    """One arrow.

    Attributes
    ----------
    start, end : str
        Names of boxes.
    operation : str
        One of ``operations.OPERATIONS``.
    detail : str
        Such as ``"3 x 3"`` or ``"rate 4"``.
    skip : bool
        Whether it brings something older past what was made from it.
    """

    start: str
    end: str
    operation: str
    detail: str
    skip: bool


class Architecture(NamedTuple):
    """The boxes of a network, each after those that it is made from, and its arrows."""

    boxes: list
    edges: list


def blocks(model, size=None):
    """Describe a network for a drawing.

    Parameters
    ----------
    model : keras.Model
        Functional.
    size : int or tuple of int, optional
        Taken for the spatial sides of the input that are open.

    Returns
    -------
    Architecture
        What `convlab.figures.networks.architecture.draw_architecture` draws.

    Notes
    -----
    Normalisation, activation, dropout, padding and cropping belong to the box that they follow.
    A map that is only enlarged to be joined has no box of its own: as in the figure of the U-Net
    paper, the arrow that enlarges leads to the join. Nor has the shortcut of a residual unit that
    a kernel of 1 brings to the channels of the sum.

    Examples
    --------
    >>> from convlab.segmentation.models import get_unet
    >>> from convlab.backend import keras
    >>> net = blocks(get_unet(keras.Input((64, 64, 3)), n_filters=4))
    >>> [(box.shape, box.level) for box in net.boxes[:4]]
    [((64, 64, 3), 0.0), ((64, 64, 4), 0.0), ((64, 64, 4), 0.0), ((32, 32, 4), 1.0)]
    >>> [edge.operation for edge in net.edges if edge.skip]
    ['copy', 'copy', 'copy', 'copy']
    """
    graph = trace(model, size)
    boxes, edges, home = [], [], {}  # home: the box that a layer belongs to, and whether cropped
    for index, node in enumerate(graph.nodes):
        sources = [home[i] for i in source_inputs(node)]
        if type(node.operation).__name__ in QUIET and len(sources) == 1:
            box, cropped = sources[0]
            boxes[box] = boxes[box]._replace(parameters=boxes[box].parameters + node.parameters)
            home[index] = (box, cropped or "Cropping" in type(node.operation).__name__)
            continue
        join = len(sources) > 1
        kind = "join" if join else "map" if sources else "input"
        level = _level(node, [boxes[box].level for box, _ in sources], boxes, home)
        home[index] = (len(boxes), False)
        for box, cropped in sources:
            operation, detail = joins(node, cropped) if join else operation_of(node)
            edges.append(Edge(box, len(boxes), operation, detail, False))
        boxes.append(Box(node.name, kind, node.shape, level, node.parameters))
    for index in graph.outputs:
        box = home[index][0]
        boxes[box] = boxes[box]._replace(kind="answer", shape=graph.nodes[index].shape)
    boxes, edges = _without_passing(boxes, edges)
    names = [box.name for box in boxes]
    edges = [
        edge._replace(start=names[edge.start], end=names[edge.end])
        for edge in _with_skips(boxes, edges)
    ]
    return Architecture(boxes, edges)


def _level(node, levels, boxes, home):
    """Return how often the sides of what a layer writes have been halved."""
    if not levels:
        return 0.0
    if len(levels) > 1:
        return min(levels)
    if len(node.inputs) > 1:  # resized like the second
        return boxes[home[node.inputs[1]][0]].level
    return float(levels[0] + halvings(node))


def _without_passing(boxes, edges):
    """Drop maps that are made on the way into a join, and for nothing else."""
    into, out = _sorted_by_end(boxes, edges), [[] for _ in boxes]
    for edge in edges:
        out[edge.start].append(edge)
    above, _ = _paths(boxes, into)
    passing = {}  # the box that is dropped: the arrow that makes it
    for box, arrows in enumerate(into):
        alone = len(arrows) == len(out[box]) == 1 and boxes[box].kind != "answer"
        if alone and len(into[out[box][0].end]) > 1:
            rest = [edge.start for edge in into[out[box][0].end] if edge.start != box]
            if arrows[0].operation == "up" or _is_projection(boxes, above, arrows[0], rest):
                passing[box] = arrows[0]
    for box in passing:
        join = out[box][0].end
        together = boxes[join].parameters + boxes[box].parameters
        boxes[join] = boxes[join]._replace(parameters=together)
    kept = [box for box in range(len(boxes)) if box not in passing]
    place = {box: number for number, box in enumerate(kept)}
    shorter = [
        passing[edge.start]._replace(end=edge.end) if edge.start in passing else edge
        for edge in edges
        if edge.end not in passing
    ]
    shorter = [edge._replace(start=place[edge.start], end=place[edge.end]) for edge in shorter]
    return [boxes[box] for box in kept], shorter


def _is_projection(boxes, above, arrow, rest):
    """Tell whether a pointwise convolution only brings an older map to the channels of a sum."""
    if arrow.operation != "pointwise" or len(rest) != 1 or arrow.start not in above[rest[0]]:
        return False
    return _lowest(boxes, above, rest[0], arrow.start) <= boxes[arrow.end].level


def _with_skips(boxes, edges):
    """Mark the arrows that bring something older past what was made from it."""
    into = _sorted_by_end(boxes, edges)
    above, depth = _paths(boxes, into)
    marked = set()
    for join in range(len(boxes)):
        main = max(into[join], key=lambda edge: depth[edge.start], default=None)
        for edge in into[join]:
            if edge is main:
                continue
            chain = _chain(edge, into, above[main.start] | {main.start})
            older = len(chain) == 1
            detour = _lowest(boxes, above, main.start, chain[-1].start) > boxes[edge.start].level
            if older or (len(into[join]) == 2 and detour):
                marked.update(map(id, chain))
    return [edge._replace(skip=id(edge) in marked) for edge in edges]


def _sorted_by_end(boxes, edges):
    """Return for each box the arrows that lead to it."""
    into = [[] for _ in boxes]
    for edge in edges:
        into[edge.end].append(edge)
    return into


def _paths(boxes, into):
    """Return for each box all that it is made from, and the arrows of the longest path to it."""
    above, depth = [], []
    for arrows in into:
        above.append(set().union(*(above[e.start] | {e.start} for e in arrows)))
        depth.append(1 + max((depth[e.start] for e in arrows), default=-1))
    return above, depth


def _chain(edge, into, main):
    """Follow a branch back, arrow by arrow, to where it leaves the main path."""
    chain = [edge]
    while chain[-1].start not in main and len(into[chain[-1].start]) == 1:
        chain.append(into[chain[-1].start][0])
    return chain


def _lowest(boxes, above, end, fork):
    """Return the most halvings on the way from a fork to the end of the main path."""
    return max(boxes[box].level for box in (above[end] | {end}) - above[fork])
