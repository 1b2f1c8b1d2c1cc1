"""A training with a schedule may be made longer: it goes on as if it had been so at once."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.training import loop as training_loop
from convlab.segmentation.training.checkpoints import load_state, save_state
from convlab.segmentation.training.devices import OneDevice
from convlab.segmentation.training.fit import fit
from convlab.segmentation.training.history import History, ProgressBar, TimeIsUp
from convlab.segmentation.training.resume import best_so_far
from convlab.segmentation.training.schedule import Plateau
from tests.segmentation.training import killable

PLATEAU = Plateau(warm_up=3, wait=2, factor=0.5, average=0.8)


def tiny():
    start = keras.initializers.GlorotUniform(seed=4)
    first = keras.layers.Conv2D(2, 3, padding="same", kernel_initializer=start)
    last = keras.layers.Conv2D(1, 1, activation="sigmoid", kernel_initializer=start)
    normal = keras.layers.BatchNormalization(momentum=0.9)
    return keras.Sequential([keras.Input((None, None, 1)), first, normal, last])


def call(folder=None, **changes):
    image, mask = killable.picture(0)
    arguments = {"unseen": killable.picture(1), "steps": 8, "batch": 2, "size": 16,
                 "check_every": 2, "folder": folder, "save_every": 2, "schedule": PLATEAU,
                 "keep_best": True}  # fmt: skip
    model = tiny()
    return fit(model, [image], [mask], **(arguments | changes)), model


@pytest.mark.parametrize("lengths", [(4, 8), (2, 6, 8), (8, 8)])
def test_more_steps_go_on_as_if_there_had_been_so_many_at_once(tmp_path, lengths):
    expected, undisturbed = call()
    for steps in lengths:
        history, model = call(tmp_path, steps=steps)
    assert (history.checked, history.ended) == ([2, 4, 6, 8], "all 8 steps done")
    assert history.losses == pytest.approx(expected.losses, rel=1e-4)
    for weight, other in zip(model.get_weights(), undisturbed.get_weights(), strict=True):
        np.testing.assert_allclose(weight, other, rtol=1e-4, atol=1e-6)


def test_more_patience_goes_on_as_well(tmp_path, monkeypatch):
    scores = [0.5, 0.4, 0.3, 0.2, 0.6, 0.1, 0.1, 0.1, 0.1]
    told = iter(scores)
    monkeypatch.setattr(
        training_loop, "score_unseen", lambda *given, pooled: (next(told), np.zeros((4, 4, 1)))
    )
    history, _ = call(tmp_path, steps=None, patience=2)
    assert (len(history.losses), history.best) == (6, 2)
    assert history.ended == "no better score in 2 checks"
    history, _ = call(tmp_path, steps=None, patience=4)
    assert (history.scores, history.best) == (scores, 10)  # one more, a better one, and four


def test_time_that_is_up_ends_at_that_very_step_and_more_of_it_goes_on(tmp_path):
    class Clock:
        def __init__(self, last):
            self.last = last

        def step(self, history):
            if len(history.losses) >= self.last:
                raise TimeIsUp(f"{self.last} ticks are over")

        def start(self, steps):
            pass

        def check(self, history, probabilities):
            pass

        def end(self):
            pass

    history, model = call(tmp_path, steps=None, watch=Clock(3))
    assert (len(history.losses), history.checked) == (3, [2, 3])
    assert history.ended == "3 ticks are over"
    again, same = call(tmp_path, steps=None, watch=Clock(3))
    assert again == history
    assert all(map(np.array_equal, model.get_weights(), same.get_weights()))
    longer, _ = call(tmp_path, steps=None, watch=Clock(5))
    assert longer.losses[:3] == history.losses
    assert len(longer.losses) == 5


def test_fewer_steps_than_are_done_are_refused(tmp_path):
    call(tmp_path)
    with pytest.raises(ValueError, match="8 steps are done already; got 4; nearest that works: 8"):
        call(tmp_path, steps=4)


def test_a_training_needs_an_end_and_a_schedule_needs_a_score():
    with pytest.raises(ValueError, match="steps, patience or watch must end the training"):
        call(steps=None)
    with pytest.raises(ValueError, match="a schedule needs unseen images"):
        call(unseen=None, keep_best=False)
    with pytest.raises(TypeError, match="steps must be a whole number"):
        call(steps=None, schedule=None)
    with pytest.raises(ValueError, match=r"schedule.average must be 0 or more and below 1"):
        call(schedule=Plateau(average=1.0))


def test_the_rate_that_is_set_is_the_schedules(monkeypatch):
    told = iter([0.5, 0.4, 0.3, 0.2])
    monkeypatch.setattr(
        training_loop, "score_unseen", lambda *given, pooled: (next(told), np.zeros((4, 4, 1)))
    )
    rates = []
    monkeypatch.setattr(OneDevice, "set_rate", noting(rates))
    call(learning_rate=0.01)
    assert rates == pytest.approx([0.01 / 3, 0.02 / 3, 0.01, 0.01, 0.01, 0.01, 0.005, 0.005])


def noting(rates):
    """Note each rate, and set it."""

    def set_rate(self, rate):
        rates.append(rate)
        self.network.optimizer.learning_rate.assign(rate)

    return set_rate


def test_the_weights_that_are_scored_are_the_mean_over_the_steps(monkeypatch):
    at_check, at_step = [], []

    def score(model, *given, pooled):
        at_check.append(model.get_weights())
        return len(at_check) / 9, np.zeros((4, 4, 1))

    monkeypatch.setattr(training_loop, "score_unseen", score)

    class Noting(ProgressBar):
        def step(self, history):
            at_step.append(self.model.get_weights())

    image, mask = killable.picture(0)
    watch, model = Noting(), tiny()
    watch.model = model
    fit(model, [image], [mask], unseen=killable.picture(1), steps=6, batch=2, size=16,
        check_every=3, schedule=PLATEAU, keep_best=True, watch=watch)  # fmt: skip
    mean = at_step[0]
    for number, weights in enumerate(at_step, 1):
        kept = min(0.8, (1 + number) / (10 + number))
        mean = [kept * m + (1 - kept) * w for m, w in zip(mean, weights, strict=True)]
        if number % 3 == 0:
            for m, scored in zip(mean, at_check[number // 3 - 1], strict=True):
                np.testing.assert_allclose(m, scored, rtol=1e-4, atol=1e-6)
    for m, final in zip(at_check[1], model.get_weights(), strict=True):
        assert np.array_equal(m, final)
    assert not np.allclose(at_check[1][0], at_step[-1][0], atol=1e-6)


def test_a_state_that_an_earlier_version_finished_is_taken_as_finished(tmp_path):
    history, model = call(tmp_path, schedule=None)
    arrays, facts = load_state(tmp_path)
    arrays["weights"] = [np.array(v) for v in map(keras.ops.convert_to_numpy, model.variables)]
    for name in ("optimizer", "best", "mean"):
        arrays.pop(name, None)
    facts.pop("seconds"), facts.pop("rng")
    save_state(tmp_path, arrays, facts)
    again, same = call(tmp_path, schedule=None)
    assert again == history
    assert all(map(np.array_equal, model.get_weights(), same.get_weights()))


def test_the_best_weights_of_a_stopped_training_can_be_had(tmp_path):
    model = tiny()
    assert best_so_far(model, tmp_path) is None
    history, trained = call(tmp_path)
    assert best_so_far(model, tmp_path) == history.best
    assert all(map(np.array_equal, model.get_weights(), trained.get_weights()))


def test_the_schedule_counts_anew_after_each_fall():
    plateau = Plateau(warm_up=0, wait=3, factor=0.1)
    scores = [0.5, 0.6] + [0.6] * 7
    shares = [plateau.share(History([1.0] * n, list(range(n)), scores[:n])) for n in range(10)]
    assert shares == pytest.approx([1] * 5 + [0.1] * 3 + [0.01] * 2)
