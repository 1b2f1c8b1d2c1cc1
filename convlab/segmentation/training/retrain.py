"""Train one compiled model again and again: TensorFlow builds its graph once."""

from convlab.backend import keras


def compile_once(model, loss, learning_rate, steps):
    """Make a model ready to train; return what sets it back to a start.

    Parameters
    ----------
    model : keras.Model
        It is compiled in place.
    loss : keras.losses.Loss or str
        What is made small.
    learning_rate : float
        Of Adam at the start. It falls to zero along a cosine.
    steps : int
        Of each training.

    Returns
    -------
    callable
        ``restart(weights)`` gives the model these weights, and its optimiser the state that it had
        before the first step.

    Notes
    -----
    To build the graph of a training step takes longer than many steps of a small network take to
    run. A race of several seeds builds it once for each network.

    Examples
    --------
    >>> model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    >>> start = model.get_weights()
    >>> restart = compile_once(model, "mse", 0.1, steps=3)
    >>> x, y = keras.ops.ones((4, 2)), keras.ops.zeros((4, 1))
    >>> first = [float(model.train_on_batch(x, y)) for _ in range(3)]
    >>> restart(start)
    >>> first == [float(model.train_on_batch(x, y)) for _ in range(3)]
    True
    """
    rate = keras.optimizers.schedules.CosineDecay(learning_rate, steps)
    optimizer = keras.optimizers.Adam(rate)
    # On a CPU, XLA makes a step of a U-Net several times slower, and Keras may choose it.
    model.compile(optimizer, loss, jit_compile=False)
    optimizer.build(model.trainable_variables)
    first = [keras.ops.convert_to_numpy(variable) for variable in optimizer.variables]

    def restart(weights):
        model.set_weights(weights)
        for variable, value in zip(optimizer.variables, first, strict=True):
            variable.assign(value)
        model.reset_metrics()

    return restart
