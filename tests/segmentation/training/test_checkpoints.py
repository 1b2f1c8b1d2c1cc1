"""A training may be killed at any moment."""

import json

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.losses import CrossEntropy, Dice, Ramp, Sum
from convlab.segmentation.training import checkpoints
from convlab.segmentation.training import loop as training_loop
from convlab.segmentation.training.checkpoints import FILE, load_state, save_state
from convlab.segmentation.training.fit import fit
from tests.segmentation.training import killable

WAIT = 300  # seconds, for a process of a busy machine to say something


def listen(process, hear, enough):
    """Take what a process tells until it is enough; return it all."""
    told = []
    while not told or not enough(*told[-1]):
        assert hear.poll(WAIT), "the process says nothing"
        told.append(hear.recv())
    return told


def finish(folder):
    """Let a training run to its end; return its history, its weights, and its first step."""
    process, hear = killable.start(killable.train, folder)
    told = listen(process, hear, lambda what, value: what == "result")
    process.join(WAIT)
    return *told[-1][1], next(value for what, value in told if what == "step")


def kill(folder, what, value, delay=0.0, hang=None):
    """Kill a training some seconds after it told of this; return the steps that are saved."""
    process, hear = killable.start(killable.train, folder, hang)
    listen(process, hear, lambda *told: told == (what, value))
    process.join(delay)
    process.kill()  # SIGKILL where there is one: nothing of the process runs any more
    process.join(WAIT)
    state = load_state(folder)
    return 0 if state is None else len(state[0]["losses"][0])


@pytest.fixture(scope="module")
def uninterrupted():
    """The history and the weights of a training that nobody disturbed."""
    return finish(None)[:2]


def test_killed_at_five_random_steps_it_ends_as_if_nothing_had_happened(tmp_path, uninterrupted):
    rng, every = np.random.default_rng(0), killable.SAVE_EVERY
    for step in np.sort(rng.choice(np.arange(1, killable.STEPS), 5, replace=False)).tolist():
        saved = kill(tmp_path, "step", step, delay=rng.uniform(0, 0.02))
        assert saved % every == 0
        assert saved >= (step - 1) // every * every
    history, weights, first = finish(tmp_path)
    assert first == saved > 0  # it told of the steps before at once, and went on
    require_same(history, weights, uninterrupted)


def test_killed_while_saving_it_keeps_the_state_before(tmp_path, uninterrupted):
    every = killable.SAVE_EVERY
    assert kill(tmp_path, "half", 2, hang=("half", 2)) == every
    assert kill(tmp_path, "written", 2, hang=("written", 2)) == 2 * every
    assert list(tmp_path.glob("*.part"))  # it was killed with a file not yet named
    history, weights, first = finish(tmp_path)
    assert first == 2 * every
    require_same(history, weights, uninterrupted)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def require_same(history, weights, uninterrupted):
    """Compare to the last bit: the processes use TensorFlow's deterministic operations."""
    assert history == uninterrupted[0]
    for weight, expected in zip(weights, uninterrupted[1], strict=True):
        assert np.array_equal(weight, expected)


class Count:
    """A watcher that counts, and stops as a pressed key would."""

    def __init__(self, last=None):
        self.told, self.last = [], last

    def start(self, steps):
        self.told.append("start")

    def step(self, history):
        self.told.append(len(history.losses))
        if len(history.losses) == self.last:
            raise KeyboardInterrupt

    def check(self, history, probabilities):
        self.told.append("check")

    def end(self):
        self.told.append("end")


def tiny(kernel_seed=0, filters=2):
    """Build a network that is traced quickly."""
    options = {"kernel_initializer": keras.initializers.GlorotUniform(seed=kernel_seed)}
    first = keras.layers.Conv2D(filters, 1, **options)
    last = keras.layers.Conv2D(1, 1, activation="sigmoid", **options)
    return keras.Sequential([keras.Input((None, None, 1)), first, last])


def call(folder, model=None, **changes):
    """Train a tiny network for six steps."""
    image, mask = killable.picture(0)
    arguments = {"images": [image], "masks": [mask], "unseen": killable.picture(1), "steps": 6,
                 "batch": 2, "size": 16, "check_every": 2, "folder": folder,
                 "save_every": 2}  # fmt: skip
    arguments |= changes
    model = tiny() if model is None else model
    return fit(model, arguments.pop("images"), arguments.pop("masks"), **arguments), model


def test_a_finished_training_is_not_trained_again(tmp_path):
    history, model = call(tmp_path)
    other, watch = tiny(), Count()
    again, _ = call(tmp_path, other, watch=watch)
    assert again == history
    assert watch.told == ["start", 6, "check", "end"]
    assert all(map(np.array_equal, other.get_weights(), model.get_weights()))


def test_a_pressed_key_leaves_a_state_that_the_same_model_goes_on_from(tmp_path):
    expected, undisturbed = call(None)
    model = tiny()
    watch = Count(last=5)
    with pytest.raises(KeyboardInterrupt):
        call(tmp_path, model, watch=watch)
    assert watch.told[-1] == "end"
    watch = Count()
    history, _ = call(tmp_path, model, watch=watch)
    assert watch.told[:3] == ["start", 4, "check"]
    assert history.losses[:4] == pytest.approx(expected.losses[:4], rel=1e-4)
    assert history.losses == pytest.approx(expected.losses, rel=1e-4)
    for weight, other in zip(model.get_weights(), undisturbed.get_weights(), strict=True):
        np.testing.assert_allclose(weight, other, rtol=1e-4)


def test_the_best_weights_outlast_a_pressed_key(tmp_path, monkeypatch):
    scores, at_check = iter([0.9, 0.1, 0.2, 0.3]), []

    def score(model, images, masks, pooled):
        at_check.append(model.get_weights())
        return next(scores), np.zeros((4, 4, 1))

    monkeypatch.setattr(training_loop, "score_unseen", score)
    with pytest.raises(KeyboardInterrupt):
        call(tmp_path, steps=8, keep_best=True, watch=Count(last=5))
    history, model = call(tmp_path, steps=8, keep_best=True)
    assert (history.best, history.scores) == (2, [0.9, 0.1, 0.2, 0.3])
    assert all(map(np.array_equal, model.get_weights(), at_check[0]))
    assert not all(map(np.array_equal, at_check[0], at_check[1]))


def test_the_folder_of_another_call_is_refused(tmp_path):
    image, mask = killable.picture(0)
    call(tmp_path)
    kept = (tmp_path / FILE).read_bytes()
    loss = Sum([CrossEntropy(), Dice()])
    changes = {
        "steps was 6, is 7": {"steps": 7},
        "batch was 2, is 3": {"batch": 3},
        "size was 16, is 32": {"size": 32},
        "seed was 0, is 1": {"seed": 1},
        "brightness was 0.2, is 0": {"brightness": 0},
        "learning_rate was 0.005, is 0.01": {"learning_rate": 0.01},
        "check_every was 2, is 3": {"check_every": 3},
        "patience was None, is 1": {"patience": 1},
        "keep_best was False, is True": {"keep_best": True},
        "jit_compile was False, is True": {"jit_compile": True},
        "loss is another one": {"loss": Dice()},
        "loss is another one; ramp is another one": {"loss": loss, "ramp": Ramp(loss, 1, 2, 4)},
        "images is another one": {"images": [image * np.float32(0.999)]},
        "masks is another one": {"masks": [1 - mask]},
        "unseen is another one": {"unseen": killable.picture(2)},
        "model is another one": {"model": tiny(filters=3)},
        "model is another": {"model": tiny(kernel_seed=1)},
    }
    for message, change in changes.items():
        with pytest.raises(ValueError, match="holds the training of another call") as caught:
            call(tmp_path, **change)
        assert f": {message}" in str(caught.value)
    assert (tmp_path / FILE).read_bytes() == kept
    call(tmp_path, save_every=5)  # how often it is saved makes no other call


def test_the_same_loss_and_ramp_are_the_same_call_wherever_they_stand(tmp_path):
    loss = Sum([CrossEntropy(), Dice()], [1, 0])
    ramp = Ramp(loss, 1, 1, 5)
    call(tmp_path, loss=loss, ramp=ramp)
    call(tmp_path, loss=loss, ramp=ramp)
    other = Sum([CrossEntropy(), Dice()], [1, 0])
    call(tmp_path, loss=other, ramp=Ramp(other, 1, 1, 5))
    with pytest.raises(ValueError, match="ramp is another one"):
        call(tmp_path, loss=other, ramp=Ramp(other, 1, 1, 6))


def test_a_state_that_cannot_be_written_leaves_the_one_before(tmp_path, monkeypatch):
    save_state(tmp_path, {"weights": [np.arange(3)]}, {"step": 1})

    def full(file, **arrays):
        file.write(b"half")
        raise OSError("no space left")

    monkeypatch.setattr(checkpoints.np, "savez", full)
    with pytest.raises(OSError, match="no space left"):
        save_state(tmp_path, {"weights": [np.zeros(3)]}, {"step": 2})
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    arrays, facts = load_state(tmp_path)
    assert facts == {"step": 1}
    assert arrays["weights"][0].tolist() == [0, 1, 2]


def test_a_state_comes_back_in_order_and_to_the_last_bit(tmp_path):
    many = [np.full(2, i / 3, np.float32) for i in range(12)]  # ten or more: "10" sorts before "2"
    facts = {"rng": np.random.default_rng(3).bit_generator.state, "text": "Hausdorff ü"}
    save_state(tmp_path / "a" / "new" / "folder", {"weights": many, "losses": [np.zeros(0)]}, facts)
    arrays, read = load_state(tmp_path / "a" / "new" / "folder")
    assert read == facts == json.loads(json.dumps(facts))
    assert all(map(np.array_equal, arrays["weights"], many))
    assert arrays["losses"][0].shape == (0,)
    assert load_state(tmp_path) is None


@pytest.mark.parametrize("damage", ["cut", "changed", "text", "pickle", "array"])
def test_a_damaged_state_is_refused(tmp_path, damage):
    path = tmp_path / FILE
    save_state(tmp_path, {"weights": [np.arange(3000.0)]}, {"step": 1})
    data = bytearray(path.read_bytes())
    if damage == "pickle":
        np.savez(path, facts=np.array([{"step": 1}], object))
    elif damage == "array":
        with path.open("wb") as file:
            np.save(file, np.arange(3))
    else:
        data[len(data) // 2] ^= 1
        path.write_bytes({"cut": data[:-99], "changed": data, "text": b"no state"}[damage])
    with pytest.raises(ValueError, match="is no state of a training, or is damaged"):
        load_state(tmp_path)
