"""Image and mask move together: NumPy, 2-D and 3-D, every transformation, 200 draws and more."""

import numpy as np
import pytest
from scipy import ndimage

from convlab.segmentation.transforms import (
    augment,
    brightness,
    contrast,
    crop,
    elastic,
    flip,
    joint,
    noise,
    quarter_turns,
    rotate,
    sample,
    shear,
    translate,
    zoom,
)
from convlab.segmentation.transforms.elastic_deformation import displacement

DRAWS = 200
FILL = 777
SIZES = {"2-D": (15, 21), "3-D": (5, 9, 12)}
SPACINGS = {"2-D": (2.0, 1.0), "3-D": (3.0, 1.0, 1.0)}
EQUAL = {"2-D": (1.0, 1.0), "3-D": (3.0, 1.0, 1.0)}  # for quarter turns: one spacing in a plane
MOVES = {
    "flip": flip(),
    "quarter turns": quarter_turns(),
    "crop": crop(4),
    "rotate": rotate(180),
    "rotate in another plane": rotate(40, axes=(0, 1)),
    "zoom": zoom(2),
    "translate": translate(6),
    "shear": shear(30),
    "elastic": elastic((0, 3), smoothness=4),
    "all": [flip(), rotate(30), zoom(1.3), shear(10), elastic(2, 6), translate(2), crop(5)],
}


def as_list(transforms):
    return transforms if isinstance(transforms, list) else [transforms]


def texture(shape, seed=3):
    """Random labels, so that no move but the right one maps the texture to itself."""
    return np.random.default_rng(seed).permutation(np.arange(np.prod(shape))).reshape(shape)


def faults(transforms, dimension, draws=DRAWS, dtype=np.uint16):
    """Give one texture as image and as mask, both read from the nearest pixel; say what differs."""
    labels = texture(SIZES[dimension]).astype(dtype)
    allowed, rng, found = {*labels.flat, FILL}, np.random.default_rng(0), set()
    spacing = EQUAL[dimension] if "quarter" in repr(transforms) else SPACINGS[dimension]
    options = {"fill": FILL, "fill_value": FILL, "spacing": spacing, "interpolation": "nearest"}
    for _ in range(draws):
        image, mask = augment(labels[..., None], labels, as_list(transforms), rng, **options)
        if image.shape[:-1] != mask.shape or not np.array_equal(image[..., 0], mask):
            found.add("out of step")
        if not set(mask.flat) <= allowed:
            found.add("invented labels")
        if image.dtype != dtype or mask.dtype != dtype:
            found.add("lost dtype")
    return found


@pytest.mark.parametrize("dimension", SIZES)
@pytest.mark.parametrize("name", MOVES)
def test_image_and_mask_move_together(name, dimension):
    assert faults(MOVES[name], dimension) == set()


@pytest.mark.parametrize("dimension", SIZES)
@pytest.mark.parametrize("name", MOVES)
def test_a_linear_image_leaves_the_mask_as_it_was_and_labels_stay_labels(name, dimension):
    mask = np.random.default_rng(1).choice(np.array([0, 3, 250], np.uint8), SIZES[dimension])
    image = np.random.default_rng(2).random((*mask.shape, 2), np.float32)
    options = {"fill": 255, "spacing": EQUAL[dimension]}
    for seed in range(DRAWS):
        given = (image, mask, as_list(MOVES[name]))
        linear, labels = augment(*given, np.random.default_rng(seed), **options)
        _, again = augment(*given, np.random.default_rng(seed), **options, interpolation="nearest")
        assert np.array_equal(labels, again)
        assert set(np.unique(labels)) <= {0, 3, 250, 255}
        assert (linear.dtype, labels.dtype) == (np.float32, np.uint8)
        assert linear.shape == (*labels.shape, 2)
        assert 0 <= linear.min() <= linear.max() <= 1


@pytest.mark.parametrize("dimension", SIZES)
@pytest.mark.parametrize("tone", [brightness(0.4), contrast(2), noise(0.2)], ids=lambda t: t.name)
@pytest.mark.parametrize("dtype", [np.uint8, np.float16, np.float32, np.float64])
def test_a_tone_changes_the_image_alone_and_stays_in_its_limits(tone, dimension, dtype):
    mask = texture(SIZES[dimension])
    top = 255 if dtype is np.uint8 else 1
    image = (np.random.default_rng(2).random((*mask.shape, 2)) * top).astype(dtype)
    rng, changed = np.random.default_rng(0), 0
    for _ in range(DRAWS):
        out, labels = augment(image, mask, [tone], rng)
        assert np.array_equal(labels, mask)
        assert (out.dtype, out.shape) == (image.dtype, image.shape)
        assert 0 <= out.min() <= out.max() <= top
        changed += not np.array_equal(out, image)
    assert changed > DRAWS * 0.9


def test_tones_do_what_they_say():
    rng = np.random.default_rng(0)
    image = np.array([0.2, 0.4, 0.6]).reshape(3, 1)
    mask = np.zeros(3, int)

    def out(tone):
        return augment(image, mask, [tone], rng)[0].ravel()

    np.testing.assert_allclose(out(brightness((0.25, 0.25))), [0.45, 0.65, 0.85])
    np.testing.assert_allclose(out(contrast((2.0, 2.0))), [0.0, 0.4, 0.8])
    np.testing.assert_allclose(out(brightness((0.25, 0.25), limits=(0, 0.8))), [0.4, 0.6, 0.8])
    flat = np.full((400, 400, 1), 0.5)
    stds = [augment(flat, np.zeros((400, 400), int), [noise(0.1)], rng)[0].std() for _ in range(20)]
    assert 0 < min(stds) < 0.03
    assert 0.07 < max(stds) <= 0.1005


# What a checker that has never failed is worth.


def plant(monkeypatch, faulty):
    right = joint.sample
    monkeypatch.setattr(
        joint, "sample", lambda image, mask, places, **k: faulty(right, image, mask, places, k)
    )


def own_fields(right, image, mask, places, options):
    other = places + np.random.default_rng(int(places.sum() * 1e6) % 2**31).normal(
        0, 1, places.shape
    )
    return right(image, mask, places, **options)[0], right(image, mask, other, **options)[1]


def linear_mask(right, image, mask, places, options):
    wide = mask[..., None].astype(float)
    read = right(wide, mask, places, **{**options, "interpolation": "linear"})[0]
    return right(image, mask, places, **options)[0], np.rint(read[..., 0]).astype(mask.dtype)


def flipped_image(right, image, mask, places, options):
    moved, labels = right(image, mask, places, **options)
    return moved[..., ::-1, :], labels


def lost_dtype(right, image, mask, places, options):
    moved, labels = right(image, mask, places, **options)
    return moved, labels.astype(np.float32)


def other_fill(right, image, mask, places, options):
    moved, labels = right(image, mask, places, **options)
    last = np.reshape(mask.shape, (-1, *[1] * mask.ndim)) - 1
    moved[np.any((places < 0) | (places > last), axis=0)] = options["fill_value"]
    return moved, labels


@pytest.mark.parametrize("dimension", SIZES)
@pytest.mark.parametrize(
    ("fault", "found"),
    [
        (own_fields, {"out of step"}),
        (linear_mask, {"out of step"}),
        (flipped_image, {"out of step"}),
        (lost_dtype, {"lost dtype"}),
        (other_fill, {"out of step"}),
    ],
)
def test_a_planted_fault_is_caught(monkeypatch, fault, found, dimension):
    plant(monkeypatch, fault)
    assert faults(MOVES["all"], dimension, draws=5) == found


@pytest.mark.parametrize("dimension", SIZES)
def test_labels_that_never_were_are_caught(monkeypatch, dimension):
    plant(monkeypatch, linear_mask)
    mask = np.random.default_rng(0).choice(np.array([0, 200], np.uint8), SIZES[dimension])
    image = np.zeros((*mask.shape, 1))
    _, labels = augment(image, mask, [rotate((30, 30))], np.random.default_rng(0))
    assert set(np.unique(labels)) - {0, 200}


def test_interpolating_a_label_map_invents_labels():
    # Three bands, rotated bilinearly and rounded: the measured number, and what nearest gives.
    bands = np.repeat([0, 40, 80], 32)[:, None] * np.ones(96)
    assert set(np.unique(bands)) == {0, 40, 80}
    linear = ndimage.rotate(bands, 30, order=1, reshape=False)
    assert len(np.unique(np.rint(linear))) > 50
    _, nearest = augment(
        bands[..., None], bands.astype(np.uint8), [rotate((30, 30))], np.random.default_rng(0)
    )
    assert set(np.unique(nearest)) == {0, 40, 80}


# Independent witnesses of where pixels go.


def moved(mask, transform, **options):
    image = np.zeros((*mask.shape, 1))
    return augment(image, mask, as_list(transform), np.random.default_rng(0), **options)[1]


@pytest.mark.parametrize("shape", [(8, 8), (9, 9), (3, 8, 8)])
def test_a_rotation_by_90_degrees_is_rot90(shape):
    labels = texture(shape)
    axes = (labels.ndim - 2, labels.ndim - 1)
    for quarters in (1, 2, -1):
        angle = 90 * quarters
        expected = np.rot90(labels, quarters, axes)
        assert np.array_equal(moved(labels, rotate((angle, angle))), expected)


def test_a_rotation_agrees_with_scipy():
    smooth = ndimage.gaussian_filter(np.random.default_rng(0).random((41, 55)), 3)
    ours, _ = augment(
        smooth[..., None], np.zeros(smooth.shape, int), [rotate((25, 25))], np.random.default_rng(0)
    )
    theirs = ndimage.rotate(smooth, 25, reshape=False, order=1)
    inner = np.s_[14:-14, 14:-14]
    np.testing.assert_allclose(ours[..., 0][inner], theirs[inner], atol=1e-12)


def test_a_translation_goes_down_and_right():
    labels = texture((9, 11)) + 1
    down_right = moved(labels, [translate((2, 2), axes=[0]), translate((3, 3), axes=[1])])
    assert np.array_equal(down_right[2:, 3:], labels[:-2, :-3])
    assert not down_right[:2].any()
    assert not down_right[:, :3].any()


def test_lengths_are_in_the_unit_of_the_spacing():
    labels = texture((9, 11)) + 1
    down = moved(labels, translate((6, 6), axes=[0]), spacing=(3.0, 1.0))
    assert np.array_equal(down[2:], labels[:-2])


def test_a_rotation_in_millimetres_keeps_a_ball_a_ball():
    # A ball of 8 mm in voxels of 3 x 1 x 1 mm, off the middle: turned, it is a ball elsewhere.
    spacing = np.array([3.0, 1.0, 1.0])
    places = (np.indices((15, 45, 45)) - np.reshape([7, 22, 22], (3, 1, 1, 1))) * np.reshape(
        spacing, (3, 1, 1, 1)
    )

    def ball(middle):
        return ((places - np.reshape(middle, (3, 1, 1, 1))) ** 2).sum(axis=0) < 8**2

    turned = moved(ball((0, 12, 0)), rotate((90, 90), axes=(0, 1)), spacing=spacing)
    right = ball((-12, 0, 0))
    assert np.mean(turned != right) < 0.004  # a few voxels of the rim
    wrong = moved(ball((0, 12, 0)), rotate((90, 90), axes=(0, 1)))  # as if voxels were cubes
    assert np.mean(wrong != right) > 0.02


def test_a_zoom_of_two_makes_each_pixel_two():
    labels = texture((8, 8))
    doubled = np.kron(labels[2:-2, 2:-2], np.ones((2, 2), int))
    assert np.array_equal(moved(labels, zoom((2, 2))), doubled)


def test_a_shear_slides_each_row_by_its_distance():
    labels = texture((9, 20)) + 1
    sheared = moved(labels, shear((45, 45)))
    for row in range(9):
        slid = np.roll(labels[row], row - 4)
        inside = np.s_[max(row - 4, 0) : 20 + min(row - 4, 0)]
        assert np.array_equal(sheared[row, inside], slid[inside])
    assert not sheared[8, :4].any()


@pytest.mark.parametrize(
    "still", [rotate((0, 0)), zoom((1, 1)), shear((0, 0)), translate((0, 0)), elastic(0, 3)]
)
def test_no_move_changes_nothing(still):
    image = np.random.default_rng(0).random((12, 17, 2))
    mask = texture((12, 17))
    out = augment(image, mask, [still], np.random.default_rng(0))
    np.testing.assert_allclose(out[0], image, rtol=0, atol=1e-12)
    assert np.array_equal(out[1], mask)


def test_quarter_turns_and_flips_reach_all_eight_ways():
    labels = texture((6, 6))
    ways = [np.rot90(side, turns) for side in (labels, labels.T) for turns in range(4)]
    rng, counts = np.random.default_rng(0), np.zeros(8, int)
    for _ in range(400):
        image = labels[..., None]
        _, out = augment(image, labels, [flip(axes=[-1]), quarter_turns()], rng)
        counts += [np.array_equal(out, way) for way in ways]
    assert counts.sum() == 400
    assert counts.min() > 20


def test_an_odd_quarter_swaps_the_sides_of_a_rectangle():
    labels, rng, seen = texture((4, 7)), np.random.default_rng(0), set()
    for _ in range(50):
        _, out = augment(labels[..., None], labels, [quarter_turns()], rng)
        turns = [t for t in range(4) if np.array_equal(out, np.rot90(labels, t))]
        seen.add(turns[0])
    assert seen == {0, 1, 2, 3}


def test_every_window_is_cut():
    labels = np.arange(12)
    image, rng = labels[:, None], np.random.default_rng(0)
    firsts = [augment(image, labels, [crop(3)], rng)[1][0] for _ in range(300)]
    assert set(firsts) == set(range(10))


# The elastic field.


def test_a_field_has_its_strength_and_its_smoothness():
    strengths, rng = [], np.random.default_rng(0)
    field = displacement((200, 200), (8, 8), rng)
    assert abs(np.sqrt(np.mean(field**2)) - 1) < 1e-12
    fields = [displacement((200, 200), (8, 8), rng) for _ in range(20)]
    slope = np.mean([np.gradient(field, axis=0).std() for field in fields])
    assert abs(slope - 1 / (8 * np.sqrt(2))) < 0.003  # as the notes say
    places = np.indices((60, 60), dtype=float)
    for _ in range(20):
        _, pull = elastic((3, 3), 8).draw((60, 60), np.ones(2), rng)
        strengths.append(np.sqrt(np.mean((pull(places) - places) ** 2)))
    np.testing.assert_allclose(strengths, 3)


@pytest.mark.parametrize("shape", [(30, 41), (8, 15, 20), (17,)])
def test_smoothing_is_scipy_s_gaussian_wrapped_round(shape):
    smoothness = (3.0, 2.0, 4.0)[: len(shape)]
    noise = np.random.default_rng(2).standard_normal(shape)
    theirs = ndimage.gaussian_filter(noise, smoothness, mode="wrap", truncate=8)
    theirs /= np.sqrt(np.mean(theirs**2))
    ours = displacement(shape, smoothness, np.random.default_rng(2))
    np.testing.assert_allclose(ours, theirs, atol=1e-6)


def test_a_field_is_measured_in_millimetres():
    spacing, places = np.array([4.0, 1.0, 1.0]), np.indices((20, 60, 60), dtype=float)
    _, pull = elastic((3, 3), 12).draw((20, 60, 60), spacing, np.random.default_rng(0))
    moved_by = pull(places) - places
    strength = np.sqrt(np.mean(moved_by**2, axis=(1, 2, 3))) * spacing
    np.testing.assert_allclose(strength, 3)
    slopes = [np.gradient(moved_by[1], spacing[a], axis=a).std() for a in range(3)]
    assert max(slopes) / min(slopes) < 1.6  # one smoothness along every axis, in millimetres


def test_a_quarter_of_the_smoothness_folds_nothing():
    rng, places = np.random.default_rng(0), np.indices((64, 64), dtype=float)
    for _ in range(50):
        _, pull = elastic((2, 2), 8).draw((64, 64), np.ones(2), rng)
        there = pull(places)
        (a, b), (c, d) = (np.gradient(part) for part in there)
        assert (a * d - b * c).min() > 0
    _, pull = elastic((16, 16), 8).draw((64, 64), np.ones(2), rng)
    (a, b), (c, d) = (np.gradient(part) for part in pull(places))
    assert (a * d - b * c).min() < 0


def test_only_the_strength_changes_when_the_seed_stays():
    places = np.indices((30, 30), dtype=float)
    fields = []
    for strength in (1, 3):
        _, pull = elastic(strength, 6).draw((30, 30), np.ones(2), np.random.default_rng(5))
        fields.append(pull(places) - places)
    np.testing.assert_allclose(fields[1], 3 * fields[0], atol=1e-9)


# One step.


def test_the_image_is_read_once_however_many_moves():
    image = np.random.default_rng(0).random((40, 40, 1))
    mask = np.zeros((40, 40), int)
    there_and_back = [rotate((20, 20)), rotate((-20, -20))]
    out, _ = augment(image, mask, there_and_back, np.random.default_rng(0))
    inner = np.s_[10:-10, 10:-10]
    np.testing.assert_allclose(out[inner], image[inner], atol=1e-9)  # two readings would blur


def test_image_and_mask_are_filled_at_the_same_pixels():
    image, mask = np.ones((20, 30, 1)), np.ones((20, 30), np.uint8)
    rng = np.random.default_rng(0)
    for interpolation in ("linear", "nearest", "cubic"):
        for _ in range(50):
            out, labels = augment(
                image, mask, [rotate(180), zoom((0.5, 0.8)), elastic(2, 8)], rng,
                fill=9, fill_value=-5, interpolation=interpolation,
            )  # fmt: skip
            assert np.array_equal(out[..., 0] == -5, labels == 9)
            assert np.any(labels == 9)


def test_the_order_of_moves_is_the_order_given():
    labels = texture((9, 9))
    first = moved(labels, [translate((2, 2), axes=[1]), rotate((90, 90))])
    second = moved(labels, [rotate((90, 90)), translate((2, 2), axes=[1])])
    assert not np.array_equal(first, second)
    shifted = moved(labels, translate((2, 2), axes=[1]))
    assert np.array_equal(first, np.rot90(shifted))


def test_one_seed_gives_one_result_and_the_input_stays_as_it_was():
    image, mask = np.random.default_rng(0).random((12, 15, 1)), texture((12, 15))
    kept = image.copy(), mask.copy()
    transforms = [*MOVES["all"], brightness(0.2), noise(0.1)]
    one, other, third = (
        augment(image, mask, transforms, np.random.default_rng(seed)) for seed in (4, 4, 5)
    )
    assert np.array_equal(one[0], other[0])
    assert np.array_equal(one[1], other[1])
    assert not np.array_equal(one[1], third[1])
    out, labels = augment(image, mask, [], np.random.default_rng(0))
    out[:], labels[:] = 0, 0
    assert np.array_equal(image, kept[0])
    assert np.array_equal(mask, kept[1])


def test_large_labels_and_bools_are_kept_exactly():
    labels = texture((8, 8)) + 2**60
    assert set(np.unique(moved(labels, rotate(30)))) <= {*labels.flat, 0}
    yes = np.random.default_rng(0).random((8, 8)) > 0.5
    assert moved(yes, rotate(30)).dtype == bool


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"rng": 0}, TypeError, r"rng must be .*Generator; got 0 \(int\).*default_rng"),
        ({"mask": np.zeros((6, 9), int)}, ValueError, "of one size; .*nothing is resized"),
        ({"mask": np.zeros((6, 8, 1), int)}, ValueError, r"mask\[..., 0\]"),
        ({"mask": np.zeros((6, 8))}, TypeError, "mask must hold labels.*float64.*uint8"),
        ({"image": np.zeros((6, 8, 1), complex)}, TypeError, "image must hold real numbers"),
        ({"image": np.zeros((0, 8, 1)), "mask": np.zeros((0, 8), int)}, ValueError, "pixels"),
        ({"transforms": [rotate]}, TypeError, "transforms must be made by .*parentheses"),
        ({"spacing": 0}, ValueError, r"spacing must be one positive.*got 0; .*\(1.0, 1.0\)"),
        ({"spacing": (1, 1, 1)}, ValueError, "one for each of 2 axes"),
        ({"fill": 256}, ValueError, "fill must be a number that uint8 can hold; got 256; .*: 255"),
        ({"fill": 0.5}, ValueError, "fill must be a number that uint8 can hold; got 0.5"),
        ({"fill": np.nan}, ValueError, "fill must be a number that uint8 can hold; got nan"),
        ({"interpolation": "bilinear"}, ValueError, "interpolation must be one of .*'bilinear'"),
        ({"transforms": [crop(7)]}, ValueError, r"size must be at most .*got 7; .*: \(6, 7\)"),
        ({"transforms": [crop((3, 3, 3))]}, ValueError, "size must be at most"),
        ({"transforms": [rotate(5, axes=(0, 0))]}, ValueError, "two different spatial axes"),
        ({"transforms": [flip(axes=[2])]}, ValueError, "axes must name spatial axes.*got 2"),
        ({"transforms": [quarter_turns()], "spacing": (2, 1)}, ValueError, "one spacing.*rotate"),
    ],
)  # fmt: skip
def test_what_cannot_be_moved_is_refused(changes, error, message):
    arguments = {
        "image": np.zeros((6, 8, 1)), "mask": np.zeros((6, 8), np.uint8), "transforms": [flip()],
        "rng": np.random.default_rng(0),
    }  # fmt: skip
    with pytest.raises(error, match=message):
        augment(**(arguments | changes))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: flip(probability=1.5), "probability must be a number from 0 to 1; got 1.5"),
        (lambda: crop(0), "size must be whole numbers of pixels, 1 or more; got 0"),
        (lambda: crop(2.5), "size must be whole numbers"),
        (
            lambda: rotate((3, 1)),
            "degrees must be one finite number, or the lowest and the highest",
        ),
        (lambda: rotate(np.nan), "degrees must be one finite number"),
        (lambda: zoom(0), "factor must be above 0; got 0"),
        (lambda: zoom((-1, 2)), "factor must be above 0"),
        (lambda: shear(90), "degrees must lie between -90 and 90; got 90"),
        (lambda: elastic(-1, 4), "strength must be 0 or more"),
        (lambda: elastic(2, 0), "smoothness must be above 0; got 0; nearest that works: 8"),
        (lambda: contrast(-2), "factor must be above 0"),
        (lambda: noise(-0.1), "amount must be 0 or more"),
        (lambda: brightness(0.1, limits=(1, 0)), "limits must be the darkest and the brightest"),
    ],
)
def test_what_cannot_be_drawn_is_refused_at_once(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_sample_reads_where_it_is_told():
    image = np.arange(4.0)[:, None]
    values, labels = sample(image, np.arange(4), np.array([[1.5, 2.4, -0.4, 3.6]]), fill=9)
    np.testing.assert_allclose(values[:, 0], [1.5, 2.4, 0, 0])
    assert labels.tolist() == [2, 2, 0, 9]
