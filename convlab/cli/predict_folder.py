"""Answer image after image, and write what was found: one file's trouble is its own sentence."""

import errno
import sys

from tqdm import tqdm

from convlab.cli.key import require_unpressed
from convlab.cli.output.answer import answer_image
from convlab.cli.output.object_tables import BY_IMAGE, ObjectTables
from convlab.cli.output.png_files import png
from convlab.cli.say import say
from convlab.figures.segmentation.answer_pictures import answered, seen
from convlab.segmentation.data.image_files import as_channels, read_image
from convlab.segmentation.data.names import shown
from convlab.segmentation.models.lesson_unet import MULTIPLE

MANY = 20
"""Images from which on a terminal shows a bar with the time left, in place of lines."""
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO}  # no later file fares better


def predict_folder(model, recipe, paths, files, tile=512, overlays=False, probabilities=False):
    """Write a mask for each image, and tables of the objects.

    Parameters
    ----------
    model : keras.Model
        Trained.
    recipe : Recipe
        What its use needs besides.
    paths : list of pathlib.Path
        The images; no two have one stem.
    files : OwnFiles
        Where to write.
    tile : int, optional
        Side of a tile in pixels.
    overlays, probabilities : bool, optional
        Whether these are written too.

    Returns
    -------
    int
        0, or 2 if any file could not be read or written.

    Raises
    ------
    FileExistsError
        If a file would be replaced that was not written here.
    KeyboardInterrupt
        If a key was pressed; what was done till then is there, whole, and stands in the tables.
    """
    if probabilities:
        labels = [1] if recipe.maps == 1 else range(recipe.maps)
        files.require_own([_map_name(path, label) for path in paths for label in labels])
    done, problems, full = 0, 0, False
    bar = tqdm(paths, "images", unit="image", disable=not _draws_bar(paths))
    with ObjectTables(recipe.n_classes) as tables, bar:
        try:
            for number, path in enumerate(bar, 1):
                require_unpressed()
                try:
                    found = _found(model, recipe, path, tile, overlays, probabilities)
                except Exception as problem:  # whatever a picture does, the others are done
                    _require_no_key(problem)
                    _complain(path, _reason(problem, tile))
                    problems += 1
                    continue
                try:
                    line = _write(files, tables, path, *found)
                except Exception as problem:
                    _require_no_key(problem)
                    _complain(path, f"it cannot be written: {_words(problem)}")
                    problems += 1
                    full = getattr(problem, "errno", None) in _FULL
                    if full:
                        break
                    continue
                done += 1
                if bar.disable:
                    say(f"{number} of {len(paths)}: {line}")
        finally:  # also if a key was pressed, or the disk is full
            problems += _write_tables(files, tables, told=full)
    say(f"{done} {'mask' if done == 1 else 'masks'} in {shown(files.folder)}; "
        f"counts and areas in {BY_IMAGE}")  # fmt: skip
    return 2 if problems else 0


def _found(model, recipe, path, tile, overlays, probabilities):
    """Read an image and answer it: the classes, and the content of each file by its name."""
    image = recipe.stretch(_fitting(path, read_image(path), model))
    answer = answer_image(model, recipe, image, tile, keep=probabilities)
    contents = {f"{path.stem}.png": png(recipe.picture(answer.labels))}
    if overlays:
        drawn = answered(seen(image), answer.labels, recipe.n_classes)
        contents[f"overlays/{path.stem}.png"] = png(drawn)
    for label, values in answer.probabilities.items():
        contents[_map_name(path, label)] = png(values)
    return answer.labels, contents


def _write(files, tables, path, labels, contents):
    """Write what was found in one image, and say it in a line."""
    for name, content in contents.items():
        files.write(name, content)
    count = tables.add(path.name, labels)
    rows, columns = labels.shape
    objects = "1 object" if count == 1 else f"{count} objects"
    return f"{shown(path.stem)}.png, {rows} x {columns} pixels, {objects}"


def _write_tables(files, tables, told):
    """Write the tables; return how many could not be, and say it unless it was told already."""
    problems = 0
    for name, text in tables.texts().items():
        try:
            files.write(name, text)
        except OSError as problem:
            problems += 1
            if not told:
                say(f"error: {name}: it cannot be written: {_words(problem)}", error=True)
    return problems


def _map_name(path, label):
    """Name the file of a class's probabilities."""
    return f"probabilities/class_{label}/{path.stem}.png"


def _fitting(path, image, model):
    """Give an image the channels that were learnt from; refuse hues where grey was."""
    wanted = model.input_shape[-1]
    if wanted > image.shape[-1]:
        with tqdm.external_write_mode():
            say(f"note: {shown(path.name)} is grey; it is read as colour, as was learnt from")
    return as_channels(image, wanted)  # grey that is saved as colour is read as grey


def _require_no_key(problem):
    """Let a pressed key end the run, though a library made another error of it."""
    while problem is not None:
        if isinstance(problem, KeyboardInterrupt):
            raise problem
        problem = problem.__cause__ or problem.__context__


def _reason(problem, tile):
    """Say in one line why an image was not answered."""
    if isinstance(problem, MemoryError) or type(problem).__name__ == "ResourceExhaustedError":
        smaller = max(tile // 2 // MULTIPLE, 2) * MULTIPLE
        return f"it takes more memory than there is; nearest that may work: --tile {smaller}"
    if isinstance(problem, ValueError | OSError):
        return _words(problem)
    return f"it cannot be read ({type(problem).__name__}: {_words(problem)}); save it again as PNG"


def _words(problem):
    """Give the first line of what an error says."""
    said = getattr(problem, "strerror", None) or str(problem)
    return next(iter(said.splitlines()), "")[:300]


def _complain(path, reason):
    """Name a file and what is wrong with it."""
    with tqdm.external_write_mode(sys.stderr):
        say(f"error: {shown(path.name)}: {shown(reason)}", error=True)


def _draws_bar(paths):
    """Tell whether a bar is of use: for many images, on a terminal."""
    return len(paths) > MANY and sys.stderr is not None and sys.stderr.isatty()
