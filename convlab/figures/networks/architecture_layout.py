"""Where the boxes of a network stand and how its arrows run: all from the description.

A box's column is its place along the longest path from the input; its row is how often it has been
halved. Boxes that would share a place stand in lanes of the row, one below the other. Lengths are
inches, the y axis points up.
"""

from typing import NamedTuple

import numpy as np

SHRINK = 0.7
"""Heights go with this power of the side, so that a map of 1/32 of the image can still be seen."""
SMALLEST = 0.13
TRACK = 0.13


class Place(NamedTuple):
    """Where a box stands: its centre, width and height; its lane, counted from the top."""

    x: float
    y: float
    width: float
    height: float
    column: int
    lane: int


def layout(description, width, height, text):
    """Find a place for each box and a path for each arrow.

    Parameters
    ----------
    description : object
        ``boxes`` with ``name``, ``shape`` and ``level``, each after those it is made from;
        ``edges`` with ``start``, ``end`` and ``skip``.
    width, height : float
        Of the drawing, in inches.
    text : float
        Height that one line of text takes.

    Returns
    -------
    dict of str to Place
        By the name of the box.
    list of ndarray, shape (points, 2)
        For each arrow its corners, all turns at right angles.
    """
    columns = _columns(description)
    lanes = _lanes(description, columns)
    over = _tracks(description, columns, lanes)
    pitch = width / (max(columns.values()) + 1)
    heights = _heights(description, lanes, over, height, text)
    tops = _tops(description, lanes, over, heights, height, text)
    places = {}
    for box in description.boxes:
        column, lane = columns[box.name], lanes[box.name]
        thick = 0.12 + 0.3 * np.log2(1 + box.shape[-1]) / 11
        places[box.name] = Place(
            (column + 0.5) * pitch,
            tops[lane],
            min(thick, 0.5 * pitch),
            heights[box.name],
            column,
            lane,
        )
    paths = [
        _path(edge, places, over.get(number), pitch, text, heights, lanes)
        for number, edge in enumerate(description.edges)
    ]
    return places, paths


def _columns(description):
    """Count the arrows of the longest path to each box; a side path waits until it is joined."""
    into = {box.name: [] for box in description.boxes}
    out = {box.name: [] for box in description.boxes}
    for edge in description.edges:
        into[edge.end].append(edge)
        out[edge.start].append(edge)
    columns = {}
    for name, arrows in into.items():
        columns[name] = 1 + max((columns[edge.start] for edge in arrows), default=-1)
    for name in reversed(list(into)):
        if out[name] and into[name] and all(edge.skip for edge in into[name]):
            columns[name] = min(columns[edge.end] for edge in out[name]) - 1
    return columns


def _lanes(description, columns):
    """Give each box a lane, from the top; a row has as many as its fullest column."""
    levels = sorted({_row(box) for box in description.boxes})
    taken, inside, depth = set(), {}, dict.fromkeys(levels, 1)
    before = {}
    for edge in description.edges:
        before.setdefault(edge.end, edge.start)
    level_of = {box.name: _row(box) for box in description.boxes}
    for box in description.boxes:
        level, previous = _row(box), before.get(box.name)
        lane = inside[previous] if previous and level_of[previous] == level else 0
        while (level, lane, columns[box.name]) in taken:
            lane += 1
        taken.add((level, lane, columns[box.name]))
        inside[box.name] = lane
        depth[level] = max(depth[level], lane + 1)
    first = dict(zip(levels, np.cumsum([0, *depth.values()])[:-1].tolist(), strict=True))
    return {name: first[level_of[name]] + lane for name, lane in inside.items()}


def _row(box):
    return round(4 * box.level) / 4


def _tracks(description, columns, lanes):
    """Give an arrow that other boxes bar a track above its lane: {number of the edge: track}."""
    tracks, used = {}, []
    for number, edge in enumerate(description.edges):
        lane, first, last = lanes[edge.start], columns[edge.start], columns[edge.end]
        between = range(first + 1, last)
        barred = any(lanes[name] == lane and columns[name] in between for name in columns)
        if not barred:
            continue
        track = 0
        while any(
            lane == other and track == its and first < end and begin < last
            for other, its, begin, end in used
        ):
            track += 1
        used.append((lane, track, first, last))
        tracks[number] = (lane, track)
    return tracks


def _heights(description, lanes, over, height, text):
    """Scale the boxes so that all lanes, their texts and their tracks fit."""
    tall = {box.name: _side(box) ** SHRINK for box in description.boxes}
    count = max(lanes.values()) + 1
    largest = [max(tall[name] for name in lanes if lanes[name] == lane) for lane in range(count)]
    room = height - _extra(over, count, text).sum() - 0.02 * count
    if room < SMALLEST * count:
        raise ValueError(
            f"height must hold {count} lanes of boxes with two lines of text each; got "
            f"{height:.1f} inches; nearest that works: "
            f"{height - room + SMALLEST * count:.1f}, or a smaller fontsize"
        )
    low, high = 0.0, room / max(largest)
    for _ in range(40):  # the smallest size bends the sum: bisect
        scale = (low + high) / 2
        fits = sum(max(SMALLEST, scale * part) for part in largest) <= room
        low, high = (scale, high) if fits else (low, scale)
    return {name: max(SMALLEST, low * part) for name, part in tall.items()}


def _side(box):
    """Return the side that the height shows: the rows, or with planes the mean of all."""
    spatial = box.shape[:-1] or (1,)
    return float(np.exp(np.log(spatial).mean()))


def _extra(over, count, text):
    """Return what each lane needs beside its boxes: two lines of text and its tracks."""
    tracks = np.zeros(count)
    for lane, track in over.values():
        tracks[lane] = max(tracks[lane], track + 1)
    return 2.3 * text + TRACK * tracks


def _tops(description, lanes, over, heights, height, text):
    """Return the y of the middle of each lane."""
    count = max(lanes.values()) + 1
    extra = _extra(over, count, text)
    middle, y = [], height
    for lane in range(count):
        tall = max(heights[name] for name in lanes if lanes[name] == lane)
        y -= extra[lane] - 1.1 * text
        middle.append(y - tall / 2)
        y -= tall + 1.1 * text
    return middle


def _path(edge, places, over, pitch, text, heights, lanes):
    """Return the corners of an arrow, which turns in the gaps between columns."""
    start, end = places[edge.start], places[edge.end]
    same = start.lane == end.lane
    lift = _lift(min(start.height, end.height)) if edge.skip and same else 0.0
    left, right = start.x + start.width / 2, end.x - end.width / 2
    out, back = start.x + pitch / 2, end.x - pitch / 2
    if over is not None:
        tall = max(heights[name] for name in lanes if lanes[name] == start.lane)
        above = start.y + tall / 2 + 1.15 * text + TRACK * (over[1] + 0.5)
        into = end.y + (_lift(end.height) if same else 0.0)
        off = start.y + _lift(start.height)
        points = [(left, off), (out, off), (out, above)]
        points += [(back, above), (back, into), (right, into)]
    elif same:
        points = [(left, start.y + lift), (right, end.y + lift)]
    else:
        points = [(left, start.y), (back, start.y), (back, end.y), (right, end.y)]
    return np.array(points)


def _lift(height):
    """Return how far above the middle of a box a skip leaves or enters it."""
    return min(0.4 * height, max(height / 4, 0.075))
