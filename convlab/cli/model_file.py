"""A trained network and what its use needs besides, in one file; and nothing else is believed."""

import io
import json
import zipfile
from pathlib import Path

from convlab.backend import keras
from convlab.cli.recipe import read_recipe
from convlab.segmentation.models.inspect.saved_network import (
    count_weights,
    read_known,
    require_network,
)
from convlab.segmentation.training.whole_files import clear_parts, whole_file

MEMBER = "convlab.json"
"""What the recipe is called within the ``.keras`` file, which is a zip archive."""
CONFIG, WEIGHTS = "config.json", "model.weights.h5"
"""What Keras calls the description of the network and its weights there."""
MOST_BYTES = {MEMBER: 2**20, "metadata.json": 2**20, CONFIG: 2**22}
"""How large a member may be when it is unpacked."""
MOST_TIMES = 4
"""How much larger than in the file the weights may be: Keras does not pack them at all."""
_WAYS = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
"""The others may ask for gigabytes before the first byte is out."""
_CHUNK = 2**20
_EXPECTED = "nearest that works: a model.keras that train wrote"


def save_model(model, recipe, path):
    """Save a network with its recipe, in place of what is there.

    Parameters
    ----------
    model : keras.Model
        Trained.
    recipe : Recipe
        What its use needs besides.
    path : path-like
        Ends in ``.keras``.

    Notes
    -----
    A ``.keras`` file is a zip archive; the recipe is one more member of it, which Keras does not
    look at. So ``keras.saving.load_model`` reads the file as ever.

    The file is written as `whole_files.whole_file` says: two runs never write to one file, and
    whatever stops this one, the model that was there before stays.
    """
    path = Path(path)
    clear_parts(path.parent)
    with whole_file(path, ".keras") as part:
        model.save(part)
        with zipfile.ZipFile(part, "a") as archive:
            archive.writestr(MEMBER, json.dumps(recipe._asdict(), indent=1))


def load_model(path):
    """Load a network and its recipe, after a look at all that the file says.

    Parameters
    ----------
    path : path-like
        What `save_model` wrote.

    Returns
    -------
    model : keras.Model
    recipe : Recipe

    Raises
    ------
    OSError
        If there is no such file, or it may not be read.
    ValueError
        In one line, whatever is no good: a damaged file, no recipe or one that does not fit the
        network, layers that are not known, sizes that are not there.

    Notes
    -----
    Nothing in the file is run. The memory taken stays within a few times the size of the file,
    and is asked for only when all sizes have been seen.

    Examples
    --------
    >>> load_model("nowhere.keras")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    FileNotFoundError: model='nowhere.keras' is not a file; nearest that works: a ...
    """
    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(f"model={str(path)!r} is not a file; {_EXPECTED}")
    with path.open("rb") as file:  # whether it may be read at all is the system's own sentence
        try:
            recipe = _look_through(file)
            if path.suffix != ".keras":
                raise ValueError("does not end in .keras")
            return keras.saving.load_model(path, compile=False, safe_mode=True), recipe
        except zipfile.BadZipFile as error:
            problem, cause = "is no .keras file, or is damaged", error
        except Exception as error:  # Keras and HDF5 raise what they like for what they do not like
            problem, cause = _in_a_line(error), error
    raise ValueError(f"model={str(path)!r}: {problem}; {_EXPECTED}") from cause


def _look_through(file):
    """Check a file before Keras reads it, and return its recipe."""
    with zipfile.ZipFile(file) as archive:
        members = _members(archive)
        texts = {name: _text(archive, name) for name in MOST_BYTES if name in members}
        recipe = read_recipe(texts[MEMBER])
        config = read_known(texts[CONFIG])
        weights = io.BytesIO()
        with archive.open(WEIGHTS) as packed:
            while chunk := packed.read(_CHUNK):  # to the end, where the checksum is compared
                weights.write(chunk)
    stored = count_weights(weights, weights.tell())
    del weights
    require_network(config, stored, recipe.maps)
    return recipe


def _members(archive):
    """List what an archive holds, after a look at the sizes that it declares."""
    members = archive.infolist()
    names = [member.filename for member in members]
    if MEMBER not in names:
        raise ValueError("it does not say how its masks are written")
    for name in (CONFIG, WEIGHTS):
        if name not in names:
            raise ValueError(f"it has no {name}")
    for member in members:
        name, size = member.filename, member.file_size
        if name != WEIGHTS and name not in MOST_BYTES:
            raise ValueError(f"it has a member {name[:60]!r}, which is no part of a network")
        if names.count(name) > 1:
            raise ValueError(f"it has two members {name!r}")
        if member.compress_type not in _WAYS or member.flag_bits & 1:
            raise ValueError(f"its member {name!r} is packed in a way that Keras does not use")
        most = MOST_BYTES.get(name, MOST_TIMES * member.compress_size + _CHUNK)
        if size > most:
            raise ValueError(
                f"its member {name!r} unpacks to {size:,} bytes; {most:,} are the most that is read"
            )
    return names


def _text(archive, name):
    """Read a small member, and no more than may be."""
    with archive.open(name) as member:
        return member.read(MOST_BYTES[name] + 1)


def _in_a_line(error):
    """Say in a few words what is wrong."""
    if isinstance(error, MemoryError):
        return "it needs more memory than there is"
    lines = str(error).strip().splitlines() or [type(error).__name__]
    text = "".join(c if c.isprintable() else repr(c)[1:-1] for c in lines[0])
    if text.startswith("A total of"):  # Keras goes on for lines
        return "its weights do not fit its network"
    if not isinstance(error, ValueError):
        text = f"it is damaged ({type(error).__name__}: {text})"
    return text if len(text) <= 200 else f"{text[:197]}..."
