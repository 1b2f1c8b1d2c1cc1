"""One step of a training, on one device or on several at once."""

from functools import cache

import numpy as np

from convlab.backend import keras, tensorflow


def trainer_for(model, batch, compile_model):
    """Choose how a model is trained on the devices that TensorFlow sees.

    Parameters
    ----------
    model : keras.Model
        What is trained.
    batch : int
        Squares of a step.
    compile_model : callable
        Compiles the model that it is given.

    Returns
    -------
    OneDevice or ManyDevices

    Notes
    -----
    Graphics cards count if there are any, else logical processors; there is one of these unless
    somebody asked TensorFlow for more. Each takes equally many squares: of three devices and 8
    squares, two are used.

    Examples
    --------
    >>> model = keras.Sequential([keras.Input((None, None, 1)), keras.layers.Conv2D(1, 1)])
    >>> type(trainer_for(model, 8, lambda model: model.compile("sgd", "mse"))).__name__
    'OneDevice'
    """
    seen = [device.name for kind in ("GPU", "CPU")
            for device in tensorflow.config.list_logical_devices(kind)]  # fmt: skip
    kind = "GPU" if any("GPU" in name for name in seen) else "CPU"
    devices = [name for name in seen if kind in name]
    number = max(n for n in range(1, len(devices) + 1) if batch % n == 0)
    compile_model(model)
    if number == 1:
        return OneDevice(model)
    return ManyDevices(model, devices[:number], compile_model)


class OneDevice:
    """Train the model itself.

    Parameters
    ----------
    model : keras.Model
        Compiled.

    Attributes
    ----------
    network : keras.Model
        Whose weights each step changes.
    """

    def __init__(self, model):
        self.network = model

    def step(self, x, y):
        """Learn from one batch, and return its loss, a float."""
        return float(self.network.train_on_batch(x, y))

    def set_rate(self, rate):
        """Set the learning rate of the next step."""
        self.network.optimizer.learning_rate.assign(rate)

    def collect(self):
        """Bring what was learnt into the caller's model: it is there already."""

    def hand_out(self):
        """Bring the weights of the caller's model to the devices: they are there already."""


class ManyDevices:
    """Train a copy of the model on several devices, each on its share of every batch.

    Parameters
    ----------
    model : keras.Model
        Compiled. It changes when `collect` is called.
    devices : list of str
        Their names. Their number divides the batch.
    compile_model : callable
        Compiles the copy.

    Attributes
    ----------
    network : keras.Model
        The copy, with its weights on every device.

    Notes
    -----
    Keras wants a model to be made where it is trained, inside the strategy's scope; hence the copy.
    Its ``train_on_batch`` would give the whole batch to every device, so the batch is divided here
    and handed to the same compiled step.
    """

    def __init__(self, model, devices, compile_model):
        self._model = model
        self._strategy = _strategy(tuple(devices))
        with self._strategy.scope():
            self.network = keras.models.clone_model(model)
            compile_model(self.network)
            self.network.optimizer.build(self.network.trainable_variables)
        self.hand_out()

    def step(self, x, y):
        """Learn from one batch, and return its loss, a float."""
        number = self._strategy.num_replicas_in_sync
        shares = list(zip(np.split(x, number), np.split(y, number), strict=True))

        def share(context):
            one = shares[context.replica_id_in_sync_group]
            return tuple(tensorflow.constant(part) for part in one)

        x, y = self._strategy.experimental_distribute_values_from_function(share)
        self.network.make_train_function()
        self.network.reset_metrics()
        return float(self.network.train_function(iter([(x, y, None)]))["loss"])

    def set_rate(self, rate):
        """Set the learning rate of the next step."""
        self.network.optimizer.learning_rate.assign(rate)

    def collect(self):
        """Bring what was learnt into the caller's model."""
        assign(self._model.variables, read(self.network.variables))

    def hand_out(self):
        """Bring the weights of the caller's model to the devices."""
        assign(self.network.variables, read(self._model.variables))


@cache
def _strategy(devices):
    """Make one strategy for the same devices, ever.

    A second one would number its messages between devices from the start again, and TensorFlow
    takes the first message of another model for one of the model before.
    """
    return tensorflow.distribute.MirroredStrategy(devices)


def read(variables):
    """Copy the values of variables, as a list of ndarray."""
    return [np.array(keras.ops.convert_to_numpy(variable)) for variable in variables]


def assign(variables, values):
    """Give variables their values, one by one."""
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)
