"""Find the picture files of two folders, and which mask belongs to which image."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from convlab.segmentation.data.names import shown
from convlab.segmentation.data.opening import SUFFIXES, why_no_file


class Pairs(NamedTuple):
    """Which files of two folders belong together.

    Attributes
    ----------
    files
        Image and mask by the name of the image, without its ending; sorted.
    problems
        One sentence for each file without a partner.
    passed_over
        One sentence for each file that is not looked at.
    notes
        How names were paired, if not as they are.
    """

    files: dict[str, tuple[Path, Path]]
    problems: list[str]
    passed_over: tuple[str, ...]
    notes: tuple[str, ...]


def list_images(argument: str, folder: Path) -> list[Path]:
    """List the picture files of a folder, sorted by name, without hidden ones.

    Raises
    ------
    FileNotFoundError
        If there is no such folder; the message calls it by the argument's name.

    Examples
    --------
    >>> list_images("images", Path("nowhere"))
    Traceback (most recent call last):
        ...
    FileNotFoundError: images='nowhere' is not a folder; expected one with PNG, JPEG or TIFF files
    """
    return look_through(argument, folder)[0]


def look_through(argument: str, folder: Path) -> tuple[list[Path], tuple[str, ...]]:
    """List the picture files of a folder, and what lies between them.

    Parameters
    ----------
    argument
        What messages call the folder.
    folder
        Where to look; not in the folders within it.

    Returns
    -------
    paths : list of Path
        Files with the ending of a picture, sorted by name. None of them has been opened.
    passed_over : tuple of str
        One sentence for each other entry, with its reason. Hidden ones are left out.

    Raises
    ------
    FileNotFoundError
        If there is no such folder.
    """
    if not folder.is_dir():
        raise FileNotFoundError(
            f"{argument}={str(folder)!r} is not a folder; expected one with PNG, JPEG or TIFF files"
        )
    paths, passed_over = [], []
    for path in sorted(path for path in folder.iterdir() if not path.name.startswith(".")):
        reason = why_no_file(path)
        if reason is None and path.suffix.lower() not in SUFFIXES:
            reason = "its ending is not that of a kind of picture that is read"
        if reason is None:
            paths.append(path)
        else:
            passed_over.append(f"{label(path)}: {reason}")
    return paths, tuple(passed_over)


def label(path: Path) -> str:
    """Call a file by its folder and name, as it can be printed."""
    return shown(f"{path.parent.name}/{path.name}")


def pair_files(images: Path, masks: Path) -> Pairs:
    """Pair the files of two folders by their names.

    Parameters
    ----------
    images, masks
        The folders.

    Returns
    -------
    Pairs
        A mask is called as its image is; or else all masks, or all images, have the same more
        before or after that name, such as ``leaf.jpg`` and ``leaf_mask.png``.

    Raises
    ------
    FileNotFoundError
        If a folder does not exist.
    ValueError
        If both are one folder, if one is empty, or if names pair in two ways.
    """
    (image_files, over_images), (mask_files, over_masks) = (
        look_through(name, at) for name, at in (("images", images), ("masks", masks))
    )
    if images.resolve() == masks.resolve():
        raise ValueError(
            f"images and masks are the same folder, {str(images)!r}; a mask has the name of its "
            f"image, so give each its own folder"
        )
    problems: list[str] = []
    by_image = _by_stem("images", images, image_files, problems)
    by_mask = _by_stem("masks", masks, mask_files, problems)
    mask_of, notes = _match(by_image, by_mask)
    image_of = {mask: image for image, mask in mask_of.items()}
    passed_over = over_images + over_masks
    problems += _unpaired(by_image, mask_of, by_mask, "image", "mask", over_masks)
    problems += _unpaired(by_mask, image_of, by_image, "mask", "image", over_images)
    files = {image: (by_image[image], by_mask[mask]) for image, mask in sorted(mask_of.items())}
    return Pairs(files, problems, passed_over, notes)


def _by_stem(
    argument: str, folder: Path, files: list[Path], problems: list[str]
) -> dict[str, Path]:
    """Sort files by stem, letters with accents composed; two of one stem are a problem."""
    found: dict[str, Path] = {}
    for path in files:
        stem = normalize("NFC", path.stem)  # macOS takes letters apart, others do not
        if stem in found:
            other = shown(found[stem].name)
            problems.append(f"{label(path)}: {other} has the same name; keep one")
        found.setdefault(stem, path)
    if not found:
        raise ValueError(
            f"{argument}={str(folder)!r} holds no PNG, JPEG or TIFF file, nor WebP, BMP, AVIF, GIF "
            f"or PPM, so there is nothing to read; expected one file or more"
        )
    return found


class Rule(NamedTuple):
    """What stands before and after the name that an image and its mask share."""

    image: tuple[str, str]
    mask: tuple[str, str]

    def pairs(self, images: Mapping[str, Path], masks: Mapping[str, Path]) -> dict[str, str]:
        """Find the mask of each image that has one by this rule."""
        (before, after), (start, end) = self.image, self.mask
        found = {}
        for image in images:
            shared = image[len(before) : len(image) - len(after)]
            if not (image.startswith(before) and image.endswith(after) and shared):
                continue
            inside = any(each[-1:].isdigit() for each in (before, start)) and shared[0].isdigit()
            inside |= any(each[:1].isdigit() for each in (after, end)) and shared[-1].isdigit()
            # A number is one word: 1 and 10 are no names with and without something after them.
            if f"{start}{shared}{end}" in masks and not inside:
                found[image] = f"{start}{shared}{end}"
        # One name with another beginning is anybody's: only several say that it is a rule.
        exchanged = (before and start) or (after and end)
        return {} if exchanged and len(found) < 2 else found


def _match(
    images: Mapping[str, Path], masks: Mapping[str, Path]
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Find the mask of each image: of its own name, or else by the rule that pairs most."""
    same = {stem: stem for stem in images if stem in masks}
    if same:
        return same, ()
    best: dict[str, str] = {}
    ways: list[dict[str, str]] = []
    for rule in dict.fromkeys(_rules(images, masks)):
        found = rule.pairs(images, masks)
        if len(found) > len(best):
            best, ways = found, []
        if found and len(found) == len(best):
            ways.append(found)
        if len(found) == len(images) == len(masks):
            break  # nothing is left over
    if not best or min(len(images), len(masks)) > 2 * len(best):
        return {}, ()
    for way in ways:
        other = next(
            (image for image in sorted(best) if way.get(image, best[image]) != best[image]), ""
        )
        if other:
            raise ValueError(
                f"images and masks pair in more than one way: {shown(other)} with "
                f"{shown(best[other])} or with {shown(way[other])}; keep the masks of one kind "
                f"alone in their folder"
            )
    first = min(best)
    note = f"names are paired as {shown(images[first].name)} with {shown(masks[best[first]].name)}"
    return best, (note,)


_SAMPLES = 5


def _rules(images: Mapping[str, Path], masks: Mapping[str, Path]) -> Iterator[Rule]:
    """Guess rules from a few names; each is then tried on all."""
    for around in _within(images, masks):
        yield Rule(("", ""), around)
    for around in _within(masks, images):
        yield Rule(around, ("", ""))
    for end in (False, True):
        yield from _exchanged(images, masks, end)


def _within(names: Mapping[str, Path], longer: Mapping[str, Path]) -> Iterator[tuple[str, str]]:
    """Find names that stand within longer ones: what is before and after them there."""
    for whole in _sample(longer):
        for start in range(len(whole)):
            for stop in range(start + 1, len(whole) + 1):
                if whole[start:stop] in names:
                    yield whole[:start], whole[stop:]


def _exchanged(images: Mapping[str, Path], masks: Mapping[str, Path], end: bool) -> Iterator[Rule]:
    """Guess rules by which one beginning (or end) stands in place of another."""
    turn = -1 if end else 1
    ending_with: defaultdict[str, list[str]] = defaultdict(list)
    for mask in sorted((mask[::turn] for mask in masks), key=len):
        for start in range(len(mask)):
            known = ending_with[mask[start:]]
            if len(known) < _SAMPLES:  # the shortest ones: each more is only tried in vain
                known.append(mask[:start])
    for image in _sample(images):
        image = image[::turn]
        for start in range(len(image)):
            if image[start:] in ending_with:
                for before in ending_with[image[start:]]:
                    ends = image[:start][::turn], before[::turn]
                    first, last = (("", each) if end else (each, "") for each in ends)
                    yield Rule(first, last)
                break  # a shorter shared part says the same, or less


def _sample(names: Mapping[str, Path]) -> list[str]:
    """Pick a few names from all over the list."""
    listed = sorted(names)
    return listed[:: max(1, len(listed) // _SAMPLES)][:_SAMPLES] + listed[-1:]


_ADVISED = 100  # so many files get the nearest name as advice: that search is slow


def _unpaired(
    files: Mapping[str, Path],
    paired: Mapping[str, str],
    others: Mapping[str, Path],
    kind: str,
    other_kind: str,
    passed_over: tuple[str, ...],
) -> list[str]:
    """Name each file that has no partner, and the nearest name there is."""
    forwards, backwards = sorted(others), sorted(name[::-1] for name in others)
    folded = {name.casefold(): name for name in others}
    left_out = {Path(text.rpartition(": ")[0]).stem: text for text in passed_over}
    problems = []
    for number, stem in enumerate(sorted(files.keys() - paired.keys())):
        nearest = ""
        if stem in left_out:
            nearest = f"; passed over: {left_out[stem]}"
        elif stem.casefold() in folded:
            other = shown(others[folded[stem.casefold()]].name)
            nearest = f"; nearest: {other}, which differs in capitals alone"
        elif number < _ADVISED:
            near = _around(forwards, stem)
            near += [name[::-1] for name in _around(backwards, stem[::-1])]
            close = get_close_matches(stem, near, n=1)
            nearest = f"; nearest: {shown(others[close[0]].name)}" if close else ""
        problems.append(
            f"{label(files[stem])}: this {kind} has no {other_kind} named {shown(stem)}{nearest}"
        )
    return problems


def _around(listed: list[str], name: str, reach: int = 20) -> list[str]:
    """Return the names that stand next to a name in a sorted list."""
    at = bisect_left(listed, name)
    return listed[max(0, at - reach) : at + reach]
