"""Any network is drawn from its description: nothing overlaps, nothing is placed by hand."""

from itertools import combinations, pairwise
from types import SimpleNamespace as Of

import numpy as np
import pytest
from matplotlib.figure import Figure

from convlab.figures.networks.architecture import ARROWS, draw_architecture
from convlab.figures.style import SMALLEST_DIGIT

WIDE, HIGH = 16, 9


def box(name, level, channels=16, kind="map", side=64, **more):
    shape = (side // 2**level, 3 * side // 2 // 2**level, channels)
    return Of(name=name, kind=kind, level=float(level), shape=shape, parameters=0, **more)


def edge(start, end, operation="convolution", detail="", skip=False):
    return Of(start=start, end=end, operation=operation, detail=detail, skip=skip)


def u_shape(depth=4):
    """Two convolutions a level, as the U-Net has."""
    boxes, edges = [box("in", 0, 3, "input")], []
    last = "in"

    def add(name, level, channels, operation, kind="map"):
        nonlocal last
        boxes.append(box(name, level, channels, kind))
        edges.append(edge(last, name, operation))
        last = name

    for level in range(depth + 1):
        if level:
            add(f"pool{level}", level, 2 ** (level + 3), "pool")
        add(f"a{level}", level, 2 ** (level + 4), "convolution")
        add(f"b{level}", level, 2 ** (level + 4), "convolution")
    for level in reversed(range(depth)):
        add(f"join{level}", level, 2 ** (level + 5), "up", "join")
        edges.append(edge(f"b{level}", f"join{level}", "copy", skip=True))
        add(f"c{level}", level, 2 ** (level + 4), "convolution")
    add("out", 0, 2, "pointwise", "answer")
    return Of(boxes=boxes, edges=edges)


def parallel():
    """Four branches of one map, one of them pooled, and one sum past all of them."""
    boxes = [box("in", 0, 3, "input"), box("x", 2), *[box(f"rate{r}", 2) for r in (2, 4, 6)]]
    boxes += [box("whole", 5), box("join", 2, 64, "join"), box("sum", 2, 64, "answer")]
    edges = [edge("in", "x", "strided")]
    edges += [edge("x", f"rate{r}", "atrous", f"rate {r}") for r in (2, 4, 6)]
    edges += [edge("x", "whole", "context"), edge("whole", "join", "up")]
    edges += [edge(f"rate{r}", "join", "copy") for r in (2, 4, 6)]
    edges += [edge("join", "sum"), edge("x", "sum", "add", skip=True)]
    return Of(boxes=boxes, edges=edges)


def residual(units=12):
    """A long network, with an arrow past every second convolution."""
    boxes, edges = [box("s0", 0, 3, "input")], []
    for unit in range(units):
        level = unit // 3
        names = [f"s{unit}", f"p{unit}", f"q{unit}", f"s{unit + 1}"]
        boxes += [box(name, level, 64 << level) for name in names[1:3]]
        boxes.append(box(names[3], level, 256 << level, "join"))
        edges += [edge(*pair) for pair in pairwise(names[:3])]
        edges += [edge(names[2], names[3], "add"), edge(names[0], names[3], "add", skip=True)]
    return Of(boxes=boxes, edges=edges)


def shrinking(steps=25):
    """Valid convolutions: every box has sides of its own, too long to stand under each."""
    sizes = [(572 - 2 * step, 860 - 2 * step, 3) for step in range(steps)]
    boxes = [Of(name=f"v{i}", kind="map", level=0.0, shape=s) for i, s in enumerate(sizes)]
    return Of(boxes=boxes, edges=[edge(a.name, b.name) for a, b in pairwise(boxes)])


NETWORKS = {"u": u_shape(), "parallel": parallel(), "residual": residual(), "row": shrinking()}


@pytest.fixture(params=NETWORKS)
def drawn(request):
    figure = Figure(figsize=(WIDE, HIGH), dpi=60)
    description = NETWORKS[request.param]
    return figure, description, draw_architecture(figure, description)


def extents(drawing):
    return {name: patch.get_bbox() for name, patch in drawing.boxes.items()}


def test_every_box_and_every_arrow_is_drawn(drawn):
    _, description, drawing = drawn
    assert list(drawing.boxes) == [box.name for box in description.boxes]
    colours = [tuple(np.round(arrow.get_edgecolor(), 3)) for arrow in drawing.arrows]
    assert len(colours) == len(description.edges)
    assert len(set(colours)) == len({edge.operation for edge in description.edges})


def test_no_two_boxes_overlap_and_all_are_inside(drawn):
    figure, _, drawing = drawn
    ax = figure.axes[0]
    for first, second in combinations(extents(drawing).values(), 2):
        assert not first.overlaps(second)
    for found in extents(drawing).values():
        assert ax.get_xlim()[0] < found.x0 < found.x1 < ax.get_xlim()[1]
        assert ax.get_ylim()[0] < found.y0 < found.y1 < ax.get_ylim()[1]


def test_texts_are_read_from_the_last_row_and_do_not_overlap(drawn):
    figure, _, drawing = drawn
    figure.canvas.draw()
    texts = [*drawing.channels.values(), *drawing.sides.values()]
    for text in (*texts, *drawing.legend.get_texts()):
        assert 0.73 * text.get_fontsize() / 72 * 1920 / WIDE >= SMALLEST_DIGIT
    inked = [text.get_window_extent() for text in texts]
    for first, second in combinations(inked, 2):
        assert not first.overlaps(second)
    boxes = [patch.get_window_extent() for patch in drawing.boxes.values()]
    for extent in inked:
        inner = extent.padded(-2)
        assert not any(inner.overlaps(found) for found in boxes)
        assert figure.bbox.x0 <= extent.x0 < extent.x1 <= figure.bbox.x1


def test_every_level_is_labelled_with_its_channels_and_sides(drawn):
    _, description, drawing = drawn
    first = {}
    for found in description.boxes:
        first.setdefault(found.level, found)
    for found in first.values():
        assert drawing.channels[found.name].get_text() == str(found.shape[-1])
        rate = [e.detail for e in description.edges if e.end == found.name and e.detail]
        sides = "{}\N{MULTIPLICATION SIGN}{}".format(*found.shape[:-1])
        assert drawing.sides[found.name].get_text() == (rate[0] if rate else sides)


def test_lower_is_coarser_and_right_is_later(drawn):
    _, description, drawing = drawn
    place = extents(drawing)
    for first, second in combinations(description.boxes, 2):
        if first.level < second.level:
            assert place[first.name].y0 + place[first.name].y1 > (
                place[second.name].y0 + place[second.name].y1
            )
    for arrow in description.edges:
        assert place[arrow.start].x1 < place[arrow.end].x0


def test_boxes_are_higher_for_larger_maps_and_wider_for_more_channels():
    drawing = draw_architecture(Figure((WIDE, HIGH)), u_shape())
    heights = [drawing.boxes[f"a{level}"].get_height() for level in range(5)]
    widths = [drawing.boxes[f"a{level}"].get_width() for level in range(5)]
    assert heights == sorted(heights, reverse=True)
    assert widths == sorted(widths)
    assert len(set(heights)) == len(set(widths)) == 5


def test_arrows_run_from_edge_to_edge_at_right_angles_and_through_no_box(drawn):
    _, description, drawing = drawn
    place = extents(drawing)
    for arrow, patch in zip(description.edges, drawing.arrows, strict=True):
        points = patch._path_original.vertices
        assert points[0][0] == pytest.approx(place[arrow.start].x1)
        assert points[-1][0] == pytest.approx(place[arrow.end].x0)
        assert place[arrow.start].y0 < points[0][1] < place[arrow.start].y1
        assert place[arrow.end].y0 < points[-1][1] < place[arrow.end].y1
        steps = np.diff(points, axis=0)
        assert np.all(np.isclose(steps, 0).any(axis=1))
        for name, found in place.items():
            for start, end in pairwise(points):
                x0, x1 = sorted((start[0], end[0]))
                y0, y1 = sorted((start[1], end[1]))
                touches = x0 < found.x1 - 1e-9 and x1 > found.x0 + 1e-9
                assert not (touches and y0 < found.y1 and y1 > found.y0), (arrow, name)


def test_the_skips_of_a_u_run_straight_across():
    description = u_shape()
    drawing = draw_architecture(Figure((WIDE, HIGH)), description)
    skips = [
        patch._path_original.vertices
        for arrow, patch in zip(description.edges, drawing.arrows, strict=True)
        if arrow.skip
    ]
    assert [len(points) for points in skips] == [2] * 4
    assert all(points[0][1] == points[1][1] for points in skips)


def test_branches_of_one_map_stand_one_below_the_other():
    place = extents(draw_architecture(Figure((WIDE, HIGH)), parallel()))
    branches = [place[f"rate{rate}"] for rate in (2, 4, 6)]
    assert len({found.x0 for found in branches}) == 1
    assert [found.y0 for found in branches] == sorted((f.y0 for f in branches), reverse=True)


def test_rates_stand_below_their_boxes():
    drawing = draw_architecture(Figure((WIDE, HIGH)), parallel())
    assert [drawing.sides[f"rate{r}"].get_text() for r in (2, 4, 6)] == [
        "rate 2", "rate 4", "rate 6",
    ]  # fmt: skip


def test_the_legend_names_the_operations_that_occur_and_can_be_left_out():
    drawing = draw_architecture(Figure((WIDE, HIGH)), u_shape())
    used = ("convolution", "pointwise", "pool", "up", "copy")
    words = [text.get_text() for text in drawing.legend.get_texts()]
    assert words == [ARROWS[operation][0] for operation in used]
    assert draw_architecture(Figure((WIDE, HIGH)), u_shape(), legend=False).legend is None


def test_the_dark_part_of_a_join_is_the_share_that_was_copied():
    figure = Figure((WIDE, HIGH))
    drawing = draw_architecture(figure, u_shape())
    whole = drawing.boxes["join2"]
    inside = [
        patch for patch in figure.axes[0].patches
        if hasattr(patch, "get_xy") and patch is not whole and not isinstance(patch.get_xy(), list)
        and np.ndim(patch.get_xy()) == 1 and tuple(patch.get_xy()) == tuple(whole.get_xy())
    ]  # fmt: skip
    assert [patch.get_width() / whole.get_width() for patch in inside] == [pytest.approx(0.5)]


def test_axes_of_ones_own_will_do():
    figure = Figure((WIDE, HIGH))
    ax = figure.add_axes((0.1, 0.2, 0.8, 0.7))
    draw_architecture(ax, u_shape(2))
    assert figure.axes == [ax]


def test_too_low_a_figure_is_refused():
    with pytest.raises(ValueError, match=r"height must hold 5 lanes.*got 1\.\d inches; nearest"):
        draw_architecture(Figure((16, 2)), u_shape())
