import numpy as np
from PIL import Image

from convlab.cli.plan import plan_training, shares, split_parts
from convlab.cli.recipe import Recipe
from convlab.cli.windows import Window, Windows, cut_middle, rare_windows
from convlab.segmentation.data import from_folder

RNG = np.random.default_rng(12)


def write(folder, name, values):
    folder.mkdir(parents=True, exist_ok=True)
    Image.fromarray(values).save(folder / name)


def folder_of(tmp_path, masks, photos=None):
    for number, mask in enumerate(masks):
        photo = np.zeros(mask.shape, np.uint8) if photos is None else photos[number]
        write(tmp_path / "photos", f"{number}.png", photo)
        write(tmp_path / "masks", f"{number}.png", mask)
    return from_folder(tmp_path / "photos", tmp_path / "masks")


def test_rare_classes_come_up_in_a_third_of_the_squares(tmp_path):
    masks = [np.zeros((80, 100), np.uint8) for _ in range(10)]
    for mask in masks:
        mask[:30] = 1
    for mask in masks[::2]:
        mask[70:73, 90:93] = 2
    plan = plan_training(folder_of(tmp_path, masks), size=32, held_out=0.1)
    assert plan.rare == [2]
    assert plan.recipe.n_classes == plan.recipe.maps == 3
    images, labels = plan.learnt()
    assert (len(images), len(labels)) == (14, 14)
    for image, mask in zip(images[9:], labels[9:], strict=True):
        assert image.shape[:2] == mask.shape
        rows, columns = mask.shape
        for row in range(rows - 31):  # wherever a square is cut, class 2 is in it
            for column in range(columns - 31):
                assert (mask[row : row + 32, column : column + 32] == 2).any()


def test_each_picture_is_stretched_by_its_own_percentiles_however_dark_it_is(tmp_path):
    masks = [np.zeros((40, 50), np.uint8) for _ in range(5)]
    for mask in masks:
        mask[4:7, 5:9] = 1  # rare, so that there are windows around it
    grey = RNG.uniform(0, 1, (40, 50))
    photos = [(low + grey * span).astype(np.uint16) for low, span in
              ((100, 300), (0, 65000), (2000, 90), (0, 12), (500, 4000))]  # fmt: skip
    plan = plan_training(folder_of(tmp_path, masks, photos), size=32, held_out=0.2)
    assert plan.recipe.tails == (1, 99.8)
    low, high = np.percentile(grey, plan.recipe.tails)
    expected = np.clip((grey - low) / (high - low), 0, 1)
    images, _ = plan.learnt()
    assert len(images) > 4
    for image, window in zip(images, images.windows, strict=True):
        steps = photos[window.image].max() - photos[window.image].min()
        np.testing.assert_allclose(
            image[..., 0], expected[window.rows, window.columns], atol=1.6 / steps
        )
    watched, _ = plan.watched()
    assert 0.4 < watched[0].mean() < 0.6


def test_a_picture_of_one_brightness_stays_finite():
    recipe = Recipe("ZERO_ONE", 2, tails=(1, 99.8))
    assert (
        recipe.stretch(np.full((4, 5, 1), 0.3, np.float32)).tolist() == np.zeros((4, 5, 1)).tolist()
    )


def test_the_held_out_images_are_never_learnt_from():
    for count in (2, 3, 7, 250):
        parts = split_parts(count, 0.2, seed=1)
        assert not set(parts.learn) & (set(parts.choose) | set(parts.test))
        assert sorted({*parts.learn, *parts.choose, *parts.test}) == list(range(count))
        assert parts.fair == (set(parts.choose).isdisjoint(parts.test))
    assert split_parts(250, 0.2, seed=1) == split_parts(250, 0.2, seed=1)
    assert split_parts(250, 0.2, seed=1) != split_parts(250, 0.2, seed=2)


def test_pictures_smaller_than_the_squares_are_mirrored_with_their_masks():
    image = RNG.random((5, 40, 1), np.float32)
    (part,) = Windows([image], [Window(0)], least=16)
    (mask,) = Windows([image[..., 0]], [Window(0)], least=16)
    assert np.array_equal(part, np.pad(image, [(0, 11), (0, 0), (0, 0)], "symmetric"))
    assert np.array_equal(part[..., 0], mask)


def test_shares_and_windows_of_classes_nobody_has_are_none():
    masks = [np.zeros((6, 7), int)]
    assert shares(masks, [0], 2).tolist() == [1, 0]
    assert rare_windows(masks, [0], [1], 4, np.random.default_rng(0)) == []


def test_what_is_watched_is_the_middle_of_held_out_images_and_never_too_much(tmp_path):
    masks = [np.eye(40 + n, 50, dtype=np.uint8) for n in range(10)]
    plan = plan_training(folder_of(tmp_path, masks), size=32)
    images, labels = plan.watched()
    assert [mask.shape for mask in labels] == [plan.shapes[i] for i in plan.parts.choose]
    assert images[0].shape[:2] == labels[0].shape
    _, rows, columns = cut_middle(0, (1001, 40), 512)
    assert (rows, columns) == (slice(244, 756), slice(0, 40))
