"""What the same call of `fit` left behind: of the same network, settings, images and masks."""

import json
from hashlib import blake2b

import numpy as np

from convlab.backend import keras
from convlab.segmentation.training.checkpoints import load_state


def find_state(plan, model, images, masks, loss, settings):
    """Read what the same call of `fit` has left in its folder; tell the plan which call it is.

    Parameters
    ----------
    plan : loop.Plan
        Its ``folder`` is where the state may be; without one there is none.
    model, images, masks, loss, settings
        As for `describe_call`.

    Returns
    -------
    tuple of dict, or None
        As `load_state`.

    Raises
    ------
    ValueError
        If the state there is damaged, or is that of another call.
    """
    if plan.folder is None:
        return None
    if plan.ramp is not None:
        plan.ramp.at(0)  # it may stand where an earlier call left it
    plan.call = describe_call(model, images, masks, loss, plan, settings)
    state = load_state(plan.folder)
    if state is not None:
        _require_same_call(plan.folder, state[1]["call"], plan.call)
    return state


def describe_call(model, images, masks, loss, plan, settings):
    """Sum up a call of `fit`, so that another one can be told from it.

    Parameters
    ----------
    model : keras.Model
        Its layers and their settings count; the values of its weights and its names do not, since
        training changes the one and Keras the other.
    images, masks : sequence of ndarray
        Every value counts: each is read once.
    loss : keras.losses.Loss, str, callable or None
        Its settings count, not its name.
    plan : loop.Plan
        All but its folder and how often it saves count; of a ramp its numbers.
    settings : dict
        The other arguments by name.

    Returns
    -------
    dict of str to str
        What JSON can hold.

    Examples
    --------
    >>> from convlab.segmentation.training.loop import Plan
    >>> model = keras.Sequential([keras.Input((None, None, 1)), keras.layers.Conv2D(1, 1)])
    >>> image, mask = np.zeros((4, 4, 1)), np.zeros((4, 4))
    >>> described = describe_call(model, [image], [mask], "mse", Plan(3, 10), {"batch": 8})
    >>> described["steps"], described["batch"]
    ('3', '8')
    """
    of_plan = _OF_OPEN_PLAN if plan.open_ended() else _OF_PLAN
    settings = {name: getattr(plan, name) for name in of_plan} | settings
    described = {name: str(value) for name, value in settings.items()}
    unseen = plan.unseen
    described["model"] = _digest_of_text(_layers_of(model))
    described["images"], described["masks"] = _digest(images), _digest(masks)
    described["unseen"] = "None" if unseen is None else _digest(unseen[0]) + _digest(unseen[1])
    described["loss"] = _digest_of_text(_renamed(_unnamed(_config_of(loss)), _FIRST_ROOMS))
    described["ramp"] = _digest_of_text(_numbers_of(plan.ramp, loss))
    return described


def _require_same_call(folder, saved, now):
    """Refuse to go on with the training of another call; say in what it differs."""
    names = [name for name in now if saved.get(name) != now[name]]
    if names:
        short = [f"{name} was {saved.get(name)}, is {now[name]}" for name in names
                 if name not in _LONG]  # fmt: skip
        other = [f"{name} is another one" for name in names if name in _LONG]
        raise ValueError(
            f"folder={str(folder)!r} holds the training of another call: "
            f"{'; '.join(short + other)}; nearest that works: another folder"
        )


# Where a description names the room of a class, it names the first one: a file that moves makes no
# other call of what was begun before.
_FIRST_ROOMS = {
    f"convlab.segmentation.{now}": f"convlab.segmentation.{first}"
    for now, first in {
        "losses.dice_family": "losses.overlap",
        "models.blocks.bilinear": "models.bilinear",
        "models.blocks.context_layers": "models.context_layers",
        "models.blocks.upsampling": "models.upsampling",
    }.items()
}
_OF_PLAN = "steps", "check_every", "patience", "keep_best"
# How long such a training is makes no other call: it goes on.
_OF_OPEN_PLAN = "check_every", "schedule", "pooled"
_LONG = {"model", "images", "masks", "unseen", "loss", "ramp"}


def _layers_of(model):
    """List the layers with their settings, names replaced by their order of appearance."""
    try:
        config = json.loads(json.dumps(model.get_config(), default=_plain))
    except NotImplementedError:  # a class of one's own that cannot be written down
        config = [type(model).__name__]
    names = {name: f"#{i}" for i, name in enumerate(dict.fromkeys(_names_in(config)))}
    shapes = [[list(w.shape), w.dtype, w.trainable] for w in model.weights]
    return [_renamed(config, names | _FIRST_ROOMS), shapes]


def _names_in(config):
    """Find the names of layers, outermost first."""
    if isinstance(config, dict):
        if isinstance(config.get("name"), str):
            yield config["name"]
        config = list(config.values())
    if isinstance(config, list):
        for part in config:
            yield from _names_in(part)


def _renamed(config, names):
    """Replace every name by what `names` has for it."""
    if isinstance(config, dict):
        return {key: _renamed(part, names) for key, part in config.items()}
    if isinstance(config, list):
        return [_renamed(part, names) for part in config]
    return names.get(config, config) if isinstance(config, str) else config


def _unnamed(config):
    """Leave out what Keras numbers anew for each loss: its name."""
    if isinstance(config, dict):
        return {key: _unnamed(part) for key, part in config.items() if key != "name"}
    return [_unnamed(part) for part in config] if isinstance(config, list) else config


def _config_of(loss):
    """Write down a loss."""
    if isinstance(loss, keras.losses.Loss):
        return json.loads(json.dumps(keras.saving.serialize_keras_object(loss), default=_plain))
    return loss if loss is None or isinstance(loss, str) else _plain(loss)


def _numbers_of(ramp, loss):
    """Write down the numbers of a ramp, and whose weight it changes."""
    if ramp is None:
        return None
    numbers = {name: v for name, v in vars(ramp).items() if isinstance(v, (int, float, str))}
    weight = getattr(ramp, "weight", None)
    return [type(ramp).__name__, numbers, [w is weight for w in getattr(loss, "weights", [])]]


def _plain(thing):
    """Name what JSON does not know, without its address in memory."""
    if isinstance(thing, (np.ndarray, np.generic)):
        return thing.tolist()
    return getattr(thing, "__qualname__", type(thing).__qualname__)


def _digest_of_text(thing):
    return blake2b(json.dumps(thing, sort_keys=True).encode(), digest_size=16).hexdigest()


def _digest(arrays):
    """Sum up arrays, one after the other: they may be files."""
    sum_up = blake2b(digest_size=16)
    for array in arrays:
        array = np.ascontiguousarray(array)
        sum_up.update(f"{array.shape} {array.dtype}".encode())
        sum_up.update(array.view(np.uint8).data if array.size else b"")
    return sum_up.hexdigest()
