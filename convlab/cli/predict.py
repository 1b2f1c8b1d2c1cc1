"""``predict``: write a mask for each image of a folder."""

from pathlib import Path

from convlab.cli.out_folder import require_out
from convlab.cli.output.object_tables import BY_IMAGE, BY_OBJECT
from convlab.cli.output.own_files import OwnFiles
from convlab.cli.say import say
from convlab.segmentation.data.folder import look_through
from convlab.segmentation.data.names import shown


def predict(options):
    """Write the masks. A file that cannot be read is named, and the others are done.

    Parameters
    ----------
    options : argparse.Namespace
        ``model``, ``images``, ``out`` and ``tile``; ``views``, ``overlays`` and
        ``probabilities`` if wanted.

    Returns
    -------
    int
        0, or 2 if any file could not be read or written.

    Raises
    ------
    OSError, ValueError
        If the folders or the model cannot be used. Nothing is written then.

    Notes
    -----
    Besides the masks, which have the names of their images, ``objects.csv`` counts and measures
    the objects by image and class, and ``objects_each.csv`` one by one. On request
    ``overlays/NAME.png`` shows the answer over the image, and ``probabilities/class_1/NAME.png``
    holds the probability of class 1 in 16 bits, 65535 for certain; likewise of other classes. No
    file is replaced that was not written here.
    """
    out = require_out(options.out, images=options.images)
    paths, passed_over = _require_images(options.images)
    overlays = getattr(options, "overlays", False)
    files = OwnFiles(out)
    files.require_own([BY_IMAGE, BY_OBJECT, *(f"{path.stem}.png" for path in paths)])
    if overlays:
        files.require_own([f"overlays/{path.stem}.png" for path in paths])
    from convlab.cli.model_file import load_model

    say(*(f"passed over: {line}" for line in passed_over))
    from convlab.cli.predict_folder import predict_folder  # only now: it loads TensorFlow

    model, recipe = load_model(options.model)
    if getattr(options, "views", None):
        recipe = recipe._replace(views=options.views)
    probabilities = getattr(options, "probabilities", False)
    return predict_folder(model, recipe, paths, files, options.tile, overlays, probabilities)


def _require_images(folder):
    """List the image files of a folder, one or more, no two of one stem, and what is no image."""
    paths, passed_over = look_through("images", Path(folder))
    if not paths:
        raise ValueError(
            f"images={str(folder)!r} holds no picture; expected PNG, JPEG or TIFF files"
        )
    by_stem = {}
    for path in paths:
        first = by_stem.setdefault(path.stem, path)
        if first is not path:
            raise ValueError(
                f"images={str(folder)!r} holds {shown(first.name)} and {shown(path.name)}, whose "
                f"masks would both be {shown(path.stem)}.png; rename one"
            )
    return paths, passed_over
