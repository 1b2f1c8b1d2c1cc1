"""``predict``: write a mask for each image of a folder."""

import sys
from pathlib import Path

from PIL import Image

from convlab.cli.model_file import load_model
from convlab.segmentation.data.folder import list_images
from convlab.segmentation.data.image_files import read_image
from convlab.segmentation.inference.tiles import predict_tiles


def predict(options):
    """Write the masks. A file that cannot be read is named, and the others are done.

    Parameters
    ----------
    options : argparse.Namespace
        ``model``, ``images``, ``out`` and ``tile``.

    Returns
    -------
    int
        0, or 2 if any file could not be read.

    Raises
    ------
    OSError, ValueError
        If the folder or the model cannot be used.
    """
    paths, out = _require_images(options.images), Path(options.out)
    _require_other_folder(options.images, out)
    model, recipe = load_model(options.model)
    out.mkdir(parents=True, exist_ok=True)
    problems = 0
    for number, path in enumerate(paths, 1):
        try:
            image = _fitting(read_image(path), model)
            labels = predict_tiles(model, recipe.stretch(image), options.tile, labels=True)
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as problem:
            print(f"error: {path.name}: {problem}", file=sys.stderr)
            problems += 1
            continue
        recipe.picture(labels).save(out / f"{path.stem}.png")
        rows, columns = labels.shape
        print(f"{number} of {len(paths)}: {path.stem}.png, {rows} x {columns} pixels", flush=True)
    done = len(paths) - problems
    print(f"{done} {'mask' if done == 1 else 'masks'} in {out}")
    return 2 if problems else 0


def _require_images(folder):
    """List the image files of a folder, one or more; two of one stem would share a mask's name."""
    paths = list_images("images", Path(folder))
    if not paths:
        raise ValueError(
            f"images={str(folder)!r} holds no such file; expected one with PNG, JPEG or TIFF files"
        )
    by_stem = {}
    for path in paths:
        first = by_stem.setdefault(path.stem, path)
        if first is not path:
            raise ValueError(
                f"images={str(folder)!r} holds {first.name} and {path.name}, whose masks would "
                f"both be {path.stem}.png; rename one"
            )
    return paths


def _require_other_folder(images, out):
    """Refuse to write masks among the images, where they would take their names."""
    if Path(images).resolve() == out.resolve():
        raise ValueError(
            f"images and out are the same folder, {str(out)!r}; a mask has the name of its image, "
            f"so give each its own folder"
        )
    if out.exists() and not out.is_dir():
        raise FileExistsError(f"out={str(out)!r} is a file; expected a folder, or a new name")


def _fitting(image, model):
    """Refuse an image with other channels than those that were learnt from."""
    kinds = {1: "grey", 3: "colour"}
    wanted, got = model.input_shape[-1], image.shape[-1]
    if wanted != got:
        raise ValueError(
            f"the image is {kinds[got]}, and the network learnt from {kinds[wanted]} images; "
            f"convert it first"
        )
    return image
