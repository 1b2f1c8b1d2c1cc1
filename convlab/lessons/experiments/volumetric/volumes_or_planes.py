"""Does the third axis help? A V-Net against networks that see each plane alone, to a plateau."""

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.plateau import train_to_plateau
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.lessons.experiments.volumetric.volume_baselines import threshold_answers
from convlab.lessons.experiments.volumetric.volume_networks import small_slices, small_vnet
from convlab.segmentation.data.synthetic.vessels import SIZE, SPACING, nodules
from convlab.segmentation.losses import Dice
from convlab.segmentation.metrics import dice, iou
from convlab.segmentation.metrics.surfaces import boundary_f1, hausdorff95
from convlab.segmentation.models.vnet import vnet
from convlab.segmentation.transforms import augment, flip, quarter_turns


def flat_vnet(seed):
    """Build the V-Net whose kernels and strides leave each plane alone.

    Parameters
    ----------
    seed : int
        Fixes the initial kernels.

    Returns
    -------
    keras.Model
        Not compiled. One map of probabilities.

    Examples
    --------
    >>> flat_vnet(0).output_shape
    (None, 16, 32, 32, 1)
    """
    strides = [(1, 2, 2), (1, 2, 2)]
    volume = keras.Input((*SIZE, 1))
    return vnet(volume, 8, kernel=(1, 3, 3), strides=strides, momentum=0.9, seed=seed)


NETWORKS = {
    "V-Net": small_vnet,
    "plane by plane": small_slices,
    "plane by plane, patient": small_slices,
    "V-Net of flat kernels": flat_vnet,
}
SETTINGS = {
    "volumes": {"learnt": 48, "validation": 12, "test": 24},
    "batch": 2,
    "plateau": {"rate": 1e-2, "check_every": 20, "falls": 1, "wait": 3, "most": 1200},
    "patient": {"rate": 1e-2, "check_every": 40, "falls": 1, "wait": 3, "most": 1200},
    "kept": 4,  # test volumes whose answers the record keeps, of the first seed
    "distances": True,  # a few steps leave them to chance, so the short training does without
}


def part(name, count):
    """Draw one part of the data: ``learnt``, ``validation`` or ``test``.

    Parameters
    ----------
    name : {"learnt", "validation", "test"}
    count : int

    Returns
    -------
    images : list of ndarray of float32, shape (16, 32, 32, 1)
    masks : list of ndarray of uint8, shape (16, 32, 32)

    Examples
    --------
    >>> len(part("test", 2)[0])
    2
    """
    number = ("learnt", "validation", "test").index(name)
    return nodules(count, np.random.default_rng([number, 15]))


def train(row, seed, settings):
    """Train one network from one seed, and score it on the test part.

    Parameters
    ----------
    row : str
        One of `NETWORKS`.
    seed : int
        Fixes the initial kernels and the batches; these are the same for every network.
    settings : dict
        As `SETTINGS`.

    Returns
    -------
    dict
    """
    parts = {name: part(name, count) for name, count in settings["volumes"].items()}
    keras.utils.clear_session()
    keras.utils.set_random_seed(seed)
    model = NETWORKS[row](seed)
    draw = moved_batches(*parts["learnt"], seed, settings["batch"])

    def validate(model):
        found = probabilities(model, parts["validation"][0])
        return score(found >= 0.5, parts["validation"][1])["dice"]

    patience = settings["patient" if row.endswith("patient") else "plateau"]
    done = train_to_plateau(model, Dice(), draw, validate, **patience)
    found = probabilities(model, parts["test"][0])
    scores = score(found >= 0.5, parts["test"][1])
    if not settings["distances"]:
        del scores["hd95"]
    result = {
        "scores": scores,
        "parameters": model.count_params(),
        "steps": done.steps,
        "best_step": done.best_step,
        "ended": done.ended,
        "curve": [[step, round(value, 4)] for step, value in done.curve],
    }
    if seed == 0:
        kept = found[: settings["kept"]]
        result["answers"] = pack(np.rint(255 * kept).astype(np.uint8))
    return result


def moved_batches(images, masks, seed, batch):
    """Draw batches without end: volumes flipped along any axis, and turned within their planes.

    Parameters
    ----------
    images, masks : list of ndarray
        As `nodules` draws them.
    seed, batch : int
        The same seed gives the same batches; volumes in each.

    Returns
    -------
    callable
        ``draw() -> x, y``, of shapes (batch, 16, 32, 32, 1).
    """
    rng, moves = np.random.default_rng(seed), [flip(), quarter_turns()]

    def draw():
        chosen = rng.choice(len(images), batch, replace=False)
        pairs = [augment(images[i], masks[i], moves, rng, interpolation="nearest") for i in chosen]
        x, y = (np.stack(parts) for parts in zip(*pairs, strict=True))
        return x, y[..., None]

    return draw


def probabilities(model, images):
    """Predict volume after volume: ndarray of float32, shape (volumes, planes, rows, columns)."""
    found = [model(image[None], training=False) for image in images]
    return np.stack([keras.ops.convert_to_numpy(one)[0, ..., 0] for one in found])


def score(found, masks):
    """Score answers: the means over the volumes.

    Parameters
    ----------
    found : sequence of ndarray of bool, shape (planes, rows, columns)
    masks : list of ndarray of uint8, shape (planes, rows, columns)

    Returns
    -------
    dict of str to float
        ``dice``, ``iou``, ``hd95`` in millimetres (where nothing is found, the diagonal of the
        volume), and ``boundary``, the boundary F1 within 3 mm: one plane, or two pixels.
    """
    far = float(np.linalg.norm(np.multiply(masks[0].shape, SPACING)))
    rows = [
        (
            dice(mask, answer),
            iou(mask, answer),
            min(hausdorff95(mask, answer, SPACING), far),
            boundary_f1(mask, answer, SPACING, tolerance=max(SPACING)),
        )
        for mask, answer in zip(masks, np.asarray(found).astype(np.uint8), strict=True)
    ]
    means = np.mean(rows, axis=0).round(4).tolist()
    return dict(zip(("dice", "iou", "hd95", "boundary"), means, strict=True))


def references(settings):
    """Score what needs no network: dict of row to dict of scores."""
    counts = settings["volumes"]
    validation, test = (part(name, counts[name]) for name in ("validation", "test"))
    answers = threshold_answers(validation, test[0])
    nothing = np.zeros((len(test[1]), *SIZE), bool)
    return {"all is ground": score(nothing, test[1])} | {
        name: score(found, test[1]) for name, found in answers.items()
    }


EXPERIMENT = Experiment(
    question="Does a network that sees the third axis beat one that sees each plane alone?",
    modules=(
        "convlab.lessons.experiments.volumetric.volumes_or_planes",
        "convlab.lessons.experiments.volumetric.volume_baselines",
        "convlab.lessons.experiments.volumetric.volume_networks",
        "convlab.lessons.experiments.plateau",
        "convlab.segmentation.data.synthetic.vessels",
        "convlab.segmentation.data.synthetic.volumes",
        "convlab.segmentation.models.vnet",
        "convlab.segmentation.losses.dice_family",
    ),
    settings=SETTINGS,
    rows=tuple(NETWORKS),
    train=train,
    references=references,
    seeds=(0, 1, 2),
    short={
        "row": "V-Net of flat kernels",
        "seed": 0,
        "settings": {
            "volumes": {"learnt": 4, "validation": 1, "test": 2},
            "plateau": {"rate": 1e-2, "check_every": 8, "falls": 1, "wait": 1, "most": 8},
            "distances": False,
        },
        "within": 0.15,
    },
)
