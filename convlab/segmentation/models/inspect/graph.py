"""The graph of a model: which layer reads which, and the shape of every feature map."""

from typing import NamedTuple

from convlab.backend import keras


class Node(NamedTuple):
    """One call of one layer.

    Attributes
    ----------
    name : str
        Of the layer; inside another model, after the name of that model and a slash. A layer that
        is called again gets a number: ``conv#2``.
    operation : keras.Operation
        The layer itself.
    inputs : tuple of int
        Where in the list the calls are that it reads.
    read : tuple of tuple of int
        The shapes of what it reads, without the batch.
    shape : tuple of int
        Of what it writes, without the batch.
    parameters : int
        Numbers that it keeps. A layer that is called again counts the first time.
    """

    name: str
    operation: object
    inputs: tuple
    read: tuple
    shape: tuple
    parameters: int


class Graph(NamedTuple):
    """All calls, each after those that it reads, and where those are that write the outputs."""

    nodes: list
    outputs: tuple


def walk(model, values, visit, path=""):
    """Run through the graph of a model with values of any kind.

    Parameters
    ----------
    model : keras.Model
        Functional; models inside it are walked through, too.
    values : list
        One for each input of the model.
    visit : callable
        ``visit(name, call, args, kwargs)`` returns what the layer ``call.operation`` makes of its
        arguments, whose symbolic tensors have been replaced by values.
    path : str, optional
        Put before the names of the layers.

    Returns
    -------
    list
        One value for each output of the model.
    """
    known = {id(tensor): value for tensor, value in zip(model.inputs, values, strict=True)}
    for call in _calls(model):
        args, kwargs = call.arguments.fill_in(known)
        name = path + call.operation.name
        if isinstance(call.operation, keras.Model):
            inside = require_functional(call.operation)
            results = walk(inside, keras.tree.flatten(args), visit, f"{name}/")
        else:
            results = keras.tree.flatten(visit(name, call, args, kwargs))
        known.update((id(t), result) for t, result in zip(call.outputs, results, strict=True))
    return [known[id(tensor)] for tensor in model.outputs]


def trace(model, size=None):
    """List the calls of all layers of a model, in an order in which they can be computed.

    Parameters
    ----------
    model : keras.Model
        Functional, in two or three spatial axes or one.
    size : int or tuple of int, optional
        Taken for the spatial sides of the input that are open.

    Returns
    -------
    Graph
        The inputs of the model come first.

    Raises
    ------
    TypeError
        If the model is not functional.
    ValueError
        If `size` has another number of axes than the model, or contradicts a side that is known.

    Examples
    --------
    >>> x = keras.Input((None, 48, 3), name="image")
    >>> model = keras.Model(x, keras.layers.Conv2D(4, 3, name="conv")(x))
    >>> [(node.name, node.shape) for node in trace(model, size=(32, 48)).nodes]
    [('image', (32, 48, 3)), ('conv', (30, 46, 4))]
    """
    require_functional(model)
    nodes, where, seen, counted = [], {}, {}, set()

    def add(name, operation, read, results):
        seen[name] = seen.get(name, 0) + 1
        name = name if seen[name] == 1 else f"{name}#{seen[name]}"
        new = id(operation) not in counted and isinstance(operation, keras.Layer)
        counted.add(id(operation))
        shapes = [tuple(tensor.shape)[1:] for tensor in results]
        where.update((id(tensor), len(nodes)) for tensor in results)
        inputs = tuple(where[id(tensor)] for tensor in read)
        parameters = operation.count_params() if new else 0
        read = tuple(tuple(tensor.shape)[1:] for tensor in read)
        nodes.append(Node(name, operation, inputs, read, shapes[0], parameters))
        kept.extend(results)

    kept = []  # an id is only worth something while its owner lives
    sized = [keras.KerasTensor((None, *sides(t, size)), dtype=t.dtype) for t in model.inputs]
    for tensor, result in zip(model.inputs, sized, strict=True):
        operation = tensor._keras_history.operation
        add(operation.name, operation, [], [result])

    def visit(name, call, args, kwargs):
        read = [t for t in keras.tree.flatten((args, kwargs)) if keras.utils.is_keras_tensor(t)]
        if any(None in tensor.shape[1:] for tensor in call.outputs):
            results = keras.tree.flatten(call.operation.compute_output_spec(*args, **kwargs))
        else:
            results = [keras.KerasTensor(t.shape, dtype=t.dtype) for t in call.outputs]
        add(name, call.operation, read, results)
        return results

    results = walk(model, sized, visit)
    return Graph(nodes, tuple(where[id(tensor)] for tensor in results))


def sides(tensor, size=None):
    """Return the shape of an input without the batch, its open sides taken from `size`."""
    *known, channels = tuple(tensor.shape)[1:]
    if size is None:
        return (*known, channels)
    wanted = tuple(size) if isinstance(size, list | tuple) else (size,) * len(known)
    if len(wanted) != len(known):
        raise ValueError(f"size must have {len(known)} numbers, one for each axis; got {size!r}")
    fitting = tuple(w if side is None else side for side, w in zip(known, wanted, strict=True))
    if fitting != wanted:
        raise ValueError(
            f"size fills the sides of the input that are open; got size {size!r} for a model of "
            f"{tuple(known)}; nearest that works: {fitting}"
        )
    return (*wanted, channels)


def require_functional(model):
    """Refuse what has no graph to walk through; return the model otherwise."""
    try:
        model.inputs[0]._keras_history  # noqa: B018
        model.outputs[0]._keras_history  # noqa: B018
    except (AttributeError, TypeError, ValueError, IndexError):
        raise TypeError(
            f"model must be a functional keras.Model, whose layers form a graph; got "
            f"{type(model).__name__}; nearest that works: keras.Model(inputs, outputs)"
        ) from None
    return model


def _calls(model):
    """Return the calls between inputs and outputs, each after those that it reads."""
    given, done, order = {id(tensor) for tensor in model.inputs}, set(), []
    waiting = [(tensor, False) for tensor in reversed(model.outputs)]
    while waiting:
        tensor, inputs_done = waiting.pop()
        history = tensor._keras_history
        call = history.operation._inbound_nodes[history.node_index]
        if id(tensor) in given or id(call) in done:
            continue
        if inputs_done:
            done.add(id(call))
            order.append(call)
        else:
            waiting.append((tensor, True))
            waiting.extend((t, False) for t in reversed(call.input_tensors))
    return order
