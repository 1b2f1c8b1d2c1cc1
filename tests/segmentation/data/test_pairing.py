"""Images and masks find each other by name, whatever all of one kind have more in theirs."""

import os
import sys
from time import process_time
from unicodedata import normalize

import pytest

from convlab.segmentation.data import from_folder
from convlab.segmentation.data.pairing import pair_files
from tests.segmentation.data.written_files import MASK, PHOTO, write


@pytest.fixture
def named(folders):
    """Make files of these names; pairing does not look into them."""

    def make(images, masks):
        for folder, names in zip(folders, (images, masks), strict=True):
            for name in names:
                (folder / name).write_bytes(b"not looked at")
        return folders

    return make


def paired(folders):
    pairs = pair_files(*folders)
    assert pairs.problems == []
    return {image.name: mask.name for image, mask in pairs.files.values()}


NAMES = ["1", "2", "10", "leaf 7", "a_b", "sand"]


@pytest.mark.parametrize(
    ("image", "mask"),
    [
        ("{}", "{}_mask"),
        ("{}", "mask_{}"),
        ("{}", "{}-seg"),
        ("{}_mask", "{}"),  # odd, but one to one
        ("{}", "GT-{}-v2"),
        ("im_{}", "seg_{}"),
        ("{}_img", "{}_label"),
        ("image-{}", "{}"),
        ("frame {}", "segmented frame {} (1)"),
    ],
)
def test_any_consistent_beginning_or_end_is_found_and_said(named, image, mask):
    images, masks = ([f"{way.format(name)}.png" for name in NAMES] for way in (image, mask))
    folders = named(images, masks)
    assert paired(folders) == dict(zip(images, masks, strict=True))
    (note,) = pair_files(*folders).notes
    first = min(NAMES, key=image.format)
    assert note == f"names are paired as {image.format(first)}.png with {mask.format(first)}.png"


def test_a_folder_read_that_way_says_so(folders):
    write(folders[0], "leaf.png", PHOTO)
    write(folders[1], "leaf_mask.png", MASK)
    folder = from_folder(*folders)
    assert folder.names == ["leaf"]
    assert "note: names are paired as leaf.png with leaf_mask.png" in str(folder)


def test_names_that_are_equal_are_never_paired_by_a_rule(named):
    folders = named(["a.png", "leaf.png", "c.png"], ["a.png", "leaf_mask.png", "c_mask.png"])
    pairs = pair_files(*folders)
    assert list(pairs.files) == ["a"]
    assert pairs.notes == ()
    sentence = "photos/leaf.png: this image has no mask named leaf; nearest: leaf_mask.png"
    assert sentence in pairs.problems
    assert len(pairs.problems) == 4


@pytest.mark.parametrize(
    ("images", "masks"),
    [
        (["leaf1"], ["leaf10"]),  # a number is one word
        (["leaf1"], ["leaf2"]),
        (["im_1"], ["seg_1"]),  # one pair is no rule
        (["a", "b"], ["c", "d"]),
        (["1", "2"], ["10", "20"]),
    ],
)
def test_names_that_only_look_alike_are_not_paired(named, images, masks):
    pairs = pair_files(*named([f"{n}.png" for n in images], [f"{n}.png" for n in masks]))
    assert pairs.files == {}
    assert len(pairs.problems) == len(images) + len(masks)


def test_two_masks_for_each_image_are_refused(named):
    masks = [f"{name}_{kind}.png" for name in "abc" for kind in ("mask", "border")]
    folders = named([f"{name}.png" for name in "abc"], masks)
    with pytest.raises(ValueError, match="pair in more than one way: a with a_") as caught:
        pair_files(*folders)
    assert {"a_mask", "a_border"} <= set(str(caught.value).replace(";", "").split())


def test_accents_are_one_letter_however_they_were_saved(named):
    word = "Bl\u00e4tter"
    assert normalize("NFD", word) != word
    folders = named([f"{normalize('NFC', word)}.png"], [f"{normalize('NFD', word)}.png"])
    pairs = pair_files(*folders)
    assert list(pairs.files) == [word]
    assert (pairs.problems, pairs.notes) == ([], ())


def test_a_name_that_differs_in_capitals_alone_is_said(named):
    problems = pair_files(*named(["IMG_1.png", "x.png"], ["img_1.png", "x.png"])).problems
    assert problems == [
        "photos/IMG_1.png: this image has no mask named IMG_1; nearest: img_1.png, which differs "
        "in capitals alone",
        "masks/img_1.png: this mask has no image named img_1; nearest: IMG_1.png, which differs "
        "in capitals alone",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux alone")
def test_names_that_are_no_text_are_paired_and_can_be_printed(folders):
    odd = os.fsdecode(b"caf\xe9\x1b[2J\n$$<img onerror>")
    write(folders[0], f"{odd}.png", PHOTO)
    write(folders[1], f"{odd}_mask.png", MASK)
    (folders[0] / f"{odd}.txt").write_text("")
    folder = from_folder(*folders)
    assert folder.names == [odd]
    said = str(folder)
    said.encode("ascii")
    assert len(said.splitlines()) == 1 + len(folder.notes) + 1
    assert r"caf\udce9\x1b[2J\n$$<img onerror>.png" in said
    write(folders[1], f"{odd}_mask.png", MASK[:3])
    write(folders[0], f"{odd}2.png", PHOTO)
    with pytest.raises(ValueError, match="do not fit") as caught:
        from_folder(*folders)
    str(caught.value).encode("ascii")
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize("mask", ["{:04d}_mask", "mask_{:04d}", "{:04d}", "nothing like {:04d}x{}"])
def test_none_of_a_thousand_pairs_is_lost(named, mask):
    images = [f"{n:04d}.png" for n in range(1000)]
    pairs = pair_files(*named(images, [f"{mask.format(n, n * n)}.png" for n in range(1000)]))
    assert len(pairs.files) + len(pairs.problems) / 2 == 1000


def test_the_time_grows_with_the_number_of_names_and_not_with_its_square(tmp_path):
    def seconds(count):
        folders = tmp_path / f"images{count}", tmp_path / f"masks{count}"
        for folder, name in zip(folders, ("im_{}.png", "im_{}_mask.png"), strict=True):
            folder.mkdir()
            for n in range(count):
                (folder / name.format(n)).write_bytes(b"not looked at")
        taken = []
        for _ in range(3):
            start = process_time()
            assert len(pair_files(*folders).files) == count
            taken.append(process_time() - start)
        return min(taken)

    assert seconds(8000) < 30 * seconds(1000)  # about 8 times, not 64
