"""The browser's U-Net against convlab's: two programs, one network, hundreds of settings."""

import base64
import json

import numpy as np
import pytest

from convlab.live_unet.page import MODULE
from convlab.nn import layers, unet
from convlab.nn.unet_kernels import UPSAMPLERS
from tests.js.module import Module
from tests.js.node import Node, missing
from tests.required import require

COUNT = 320
FORWARD, BACKWARD = 1e-5, 1e-4
NEAR = 3e-6
"""A ReLU or a pooling that this little would turn is decided by the order of a sum: drawn again."""
NOTHING = 1e-6
"""A gradient that is 0, but for rounding: that of a bias before a normalisation by the batch."""
LOSSES = {"cross-entropy": layers.cross_entropy, "Dice": layers.dice}

# What the module makes of a network, an image and labels: logits, loss and every gradient.
ANSWER = """({ params, image, labels, loss, training, plain }) => {
  const bytes = (text) => new Uint8Array(Buffer.from(text, "base64"));
  const network = m.fromBytes(bytes(params));
  const x = { shape: image.shape, data: new Float32Array(bytes(image.data).buffer) };
  const engine = plain ? m.plainEngine() : m.simdEngine();
  const pass = m.forward(engine, network, x, { training });
  const judged = m.LOSSES[loss](pass.logits, Int8Array.from(labels));
  const gradients = pass.pullback(judged.gradient);
  const arrays = { logits: pass.logits };
  for (const name of Object.keys(network)) if (name in gradients) arrays[name] = gradients[name];
  const written = Buffer.from(m.toBytes(arrays)).toString("base64");
  return { loss: judged.loss, arrays: written, plan: m.planOf(network) };
}"""
ANSWERS = f"(given) => given.map({ANSWER})"
FAULTS = {
    "a turned kernel": ("turned ? taps - 1 - tap : tap", "tap"),
    "a skip before what comes from below": (
        "concatenate, y, down[level - 1]",
        "concatenate, down[level - 1], y",
    ),
    "the constant of another library": ("1 / Math.sqrt(v + ", "1 / Math.sqrt(v + 0.009 + "),
    "a variance over one cell less": ("variance[c] /= cells", "variance[c] /= cells - 1"),
    "the least of four": (
        "if (x.data[large[n] + c] > x.data[best])",
        "if (x.data[large[n] + c] < x.data[best])",
    ),
    "an up-sampling one pixel off": ("Math.max(0, side - stride) >> 1", "side - stride + 1 >> 1"),
    "a gradient that forgets the batch's mean": (
        "const moves = sums.map((sum2) => training ? sum2 / cells : 0);",
        "const moves = sums.map(() => 0);",
    ),
}


def draw(rng, n):
    """Draw a network, images and labels that differ, and that rounding cannot turn."""
    while True:
        drawn = attempt(rng, n)
        if not is_undecided(*drawn):
            return drawn


def is_undecided(params, image, labels, loss, training) -> bool:
    """Whether a ReLU stands at the corner, or two numbers tie in a pooling."""
    seen = {}
    unet.forward(in_double(params), image.astype(float), training=training, watch=seen)
    for name in seen:
        before = seen.get(f"{name}_norm", seen.get(f"{name}_conv"))
        if before is not None and (np.abs(before) < NEAR).any():
            return True
        if name[0] == "p" and name[1:].isdigit():
            *_, rows, columns, channels = seen[f"c{name[1:]}b"].shape
            windows = seen[f"c{name[1:]}b"].reshape(-1, rows // 2, 2, columns // 2, 2, channels)
            ordered = np.sort(windows.transpose(0, 1, 3, 5, 2, 4).reshape(-1, 4))
            gaps = ordered[:, 3] - ordered[:, 2]
            if ((gaps < NEAR) & (ordered[:, 3] > 0)).any():
                return True
    return False


def in_double(params):
    return {name: array.astype(float) for name, array in params.items()}


def attempt(rng, n):
    depth, classes = int(rng.integers(1, 4)), int(rng.integers(1, 4))
    params = unet.init(
        rng,
        channels=int(rng.integers(1, 4)),
        n_filters=int(rng.choice([2, 3, 4, 5, 8])),
        n_classes=classes,
        batchnorm=bool(rng.random() < 0.7),
        depth=depth,
        upsampler=UPSAMPLERS[n % 3],
        skips=tuple(bool(there) for there in rng.random(depth) < 0.7),
    )
    for name, array in params.items():
        if not name.endswith("kernel"):
            params[name] = (array + rng.uniform(0, 0.3, array.shape)).astype(np.float32)
    sides = 2**depth * rng.integers(2, 4 if depth == 3 else 6, 2)
    image = rng.random((rng.integers(1, 4), *sides, params["c1a/kernel"].shape[2]), np.float32)
    labels = rng.integers(-1 if n % 5 == 0 else 0, max(classes, 2), image.shape[:3])
    labels[:, 0, 0] = 1
    loss, training = ("cross-entropy", "Dice")[n // 3 % 2], bool(rng.random() < 0.6)
    return params, image, labels, loss, training


def ours(params, image, labels, loss, training):
    """Compute in double precision: what either program only comes near to."""
    logits, pullback, _ = unet.forward(in_double(params), image.astype(float), training=training)
    value, back = LOSSES[loss](logits, labels)
    return logits, value, pullback(back(1.0))


def question(params, image, labels, loss, training):
    network, pixels = (
        base64.b64encode(data).decode() for data in (unet.to_bytes(params), image.tobytes())
    )
    asked = {"params": network, "image": {"shape": image.shape, "data": pixels}}
    numbers = {"labels": labels.ravel().tolist(), "loss": loss, "training": training}
    return {**asked, **numbers, "plain": False}


def arrays_of(text) -> dict:
    """Read arrays that are no network: the same bytes, as the head of `serialisation` has them."""
    data = base64.b64decode(text)
    at = 12 + int.from_bytes(data[8:12], "little")
    found = {}
    for name, shape in json.loads(data[12:at])["arrays"]:
        found[name] = np.frombuffer(data, "<f4", int(np.prod(shape)), at).reshape(shape)
        at += found[name].nbytes
    assert at == len(data)
    return found


def gap(theirs, truth) -> float:
    """The largest difference, of the largest number; both 0, but for rounding, is none."""
    if max(np.abs(theirs).max(), np.abs(truth).max()) < NOTHING:
        return 0.0
    return float(np.abs(theirs - truth).max() / np.abs(truth).max())


def disagreements(module, drawn, **changes):
    """Say where the module's numbers are not convlab's."""
    said = []
    for start in range(0, len(drawn), 40):
        part = drawn[start : start + 40]
        answers = module.ask(ANSWERS, [{**question(*each), **changes} for each in part])
        for n, (each, answer) in enumerate(zip(part, answers, strict=True), start):
            logits, value, gradients = ours(*each)
            theirs = arrays_of(answer["arrays"])
            assert set(theirs) == {"logits", *gradients}
            off = float(np.abs(theirs["logits"] - logits).max())
            if off > FORWARD * max(1, np.abs(logits).max()):
                said.append((n, "logits", off))
            if abs(answer["loss"] - value) > FORWARD:
                said.append((n, "loss", answer["loss"] - value))
            gaps = {name: gap(theirs[name], truth) for name, truth in gradients.items()}
            said += [(n, name, off) for name, off in gaps.items() if not off < BACKWARD]
    return said


@pytest.fixture(scope="module")
def module():
    require(missing())
    node = Node()
    yield Module(node, MODULE.read_text(encoding="utf-8"))
    node.close()


@pytest.fixture(scope="module")
def drawn():
    rng = np.random.default_rng(5)
    return [draw(rng, n) for n in range(COUNT)]


def test_logits_loss_and_every_gradient_are_those_of_convlab(module, drawn):
    assert disagreements(module, drawn) == []


def test_the_plain_engine_gives_the_same(module, drawn):
    assert disagreements(module, drawn[:30], plain=True) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_module_is_found(module, drawn, fault):
    faulty = module.changed(*FAULTS[fault], times=0)  # the workers' program has the same lines
    assert disagreements(faulty, drawn[:40])
