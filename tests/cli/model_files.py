"""A tiny network's file, taken apart and put together otherwise; and a hundred that do harm."""

import base64
import io
import json
import marshal
import pickle
import zipfile

import h5py
import numpy as np

from convlab.backend import keras
from convlab.cli.model_file import CONFIG, MEMBER, WEIGHTS, save_model
from convlab.cli.recipe import Recipe

RECIPE = Recipe("ZERO_255", 2, tails=(0.1, 99.9), views=8)


def tiny(channels=1, maps=1, answers="pixels"):
    """Build a network of two layers."""
    x = image = keras.Input((None, None, channels))
    x = keras.layers.Conv2D(2, 3, padding="same", activation="relu")(x)
    if answers == "half":
        x = keras.layers.MaxPooling2D()(x)
    if answers == "one":
        x = keras.layers.GlobalAveragePooling2D()(x)
        return keras.Model(image, keras.layers.Dense(maps)(x))
    x = keras.layers.Conv2D(maps, 1, activation="sigmoid")(x)
    return keras.Model(image, [x, x] if answers == "two" else x)


def saved(path, recipe=RECIPE, **options):
    """Save a tiny network."""
    save_model(tiny(**options), recipe, path)
    return path


def members_of(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def put_together(path, members, way=zipfile.ZIP_STORED):
    """Write an archive; `members` are pairs, or a dict, of name and content."""
    pairs = members.items() if isinstance(members, dict) else members
    with zipfile.ZipFile(path, "w", way) as archive:
        for name, content in pairs:
            archive.writestr(name, content)
    return path


def lies():
    """Yield recipes that cannot be, by what they say."""
    own = RECIPE._asdict()
    nan, many = float("nan"), 10**30
    wrong = {
        "low": [nan, -float("inf"), "0", None, True, [0], 1, 2],
        "high": [nan, float("inf"), "1", 0, -1],
        "tails": [[0], [99, 1], [1, nan], [-1, 50], [1, 101], "ab", [1, 2, 3], {"a": 1}, 7],
        "views": [0, 2, 7, -8, 1.0, "8", True, None, many],
        "encoding": ["NONE", "", None, 7, ["ZERO_255"], "zero_255"],
        "n_classes": [0, 1, 3, -2, 257, 2.0, "2", None, True, many],
        "colours": [["#ff0000"], ["red", "blue"], ["#000000"] * 3, [1, 2], "#00", {"a": "b"}],
        "palette": [[1, 2], [0] * 3, [0] * 771, [256] * 6, [-1] * 6, ["0"] * 6, [0.0] * 6, 5],
    }
    for name, values in wrong.items():
        for value in values:
            yield f"{name} {str(value)[:20]}", json.dumps(own | {name: value})
    yield "colours without any", json.dumps(own | {"encoding": "COLOURS"})
    yield "palette without any", json.dumps(own | {"encoding": "PALETTE"})
    yield "unknown key", json.dumps(own | {"__class__": "os.system"})
    yield "no encoding", json.dumps({"n_classes": 2})
    for text in ("", "{", "[]", "null", "7", '"text"', "[" * 100_000, "9" * 5000, "\x00"):
        yield f"no recipe {text[:5]!r}", text


def edited(description, layer, **settings):
    """Change the settings of a layer, by its number, in a network's description."""
    network = json.loads(description)
    network["config"]["layers"][layer]["config"].update(settings)
    return json.dumps(network)


def swapped(description, layer, **entries):
    """Change what a layer is."""
    network = json.loads(description)
    network["config"]["layers"][layer].update(entries)
    return json.dumps(network)


def networks(config, canary):
    """Yield descriptions of networks that run code, read files, or take all memory."""
    code = compile(f"open({str(canary)!r}, 'w')", "x", "eval")
    text = base64.b64encode(marshal.dumps(code)).decode()
    function = {"class_name": "__lambda__", "config": {"value": [text, None, None]}}
    yield (
        "lambda layer",
        swapped(config, 1, class_name="Lambda", config={"name": "x", "function": function}),
    )
    yield "lambda activation", edited(config, 1, activation=function)
    for name in ("TFSMLayer", "TorchModuleWrapper", "TextVectorization", "StringLookup", "GRU"):
        yield name, swapped(config, 1, class_name=name, config={"filepath": str(canary)})
    for module, name in (("os", "system"), ("builtins", "open"), ("keras.utils", "get_file"),
                         ("keras.src.utils.file_utils", "get_file"), ("subprocess", "Popen"),
                         ("keras.saving", "load_model"), ("pathlib", "Path")):  # fmt: skip
        entry = {"module": module, "class_name": "function", "config": name,
                 "registered_name": name}  # fmt: skip
        yield f"activation {name}", edited(config, 1, activation=entry)
        yield f"layer {name}", swapped(config, 1, **entry)
        yield f"initializer {name}", edited(config, 1, kernel_initializer=entry)
    for name in ("__numpy__", "__tensor__", "__typespec__", "__bytes__", "__slice__"):
        entry = {"class_name": name, "config": {"value": [0], "dtype": "int32"}}
        yield name, edited(config, 1, name=entry)
    yield "another network in it", swapped(config, 1, **json.loads(config))
    yield "registered", swapped(config, 1, registered_name="convlab>Dice")
    for number in (10**4, 10**7, 10**12, 10**30):
        yield f"{number} filters", edited(config, 1, filters=number)
        yield f"kernel {number}", edited(config, 1, kernel_size=[number, number])
    yield "text as a size", edited(config, 1, filters="9" * 1000)
    up = {"module": "keras.layers", "class_name": "UpSampling2D"}
    for size in (10**3, 10**5, 10**9):
        yield (
            f"enlarged {size}",
            swapped(config, 1, **up, config={"name": "up", "size": [size, size]}),
        )
    loose = swapped(config, 2, build_config=None)
    for size in (100, 1000):  # enlarged and made small again: an answer for each pixel
        large = swapped(loose, 1, **up, config={"name": "up", "size": [size, size]})
        yield f"there and back {size}", edited(large, 2, strides=[size, size])
    for text in ("", "{}", "[]", "7", "[" * 10**6, '{"a":' * 10**5, json.dumps({"class_name": 7}),
                 json.dumps({"class_name": "Functional", "config": {"layers": [7]}}),
                 json.dumps({"class_name": "Functional", "config": None})):  # fmt: skip
        yield f"no network {text[:5]!r}", text


def weights_files(weights, canary):
    """Yield weights that are elsewhere, larger than they look, or no weights."""

    def changed(change, **options):
        file = io.BytesIO(weights)
        with h5py.File(file, "r+") as opened:
            kernel = opened["layers/conv2d/vars"]
            shape = kernel["0"].shape
            del kernel["0"]
            change(kernel, shape)
        return file.getvalue()

    yield (
        "external",
        changed(
            lambda group, shape: group.create_dataset(
                "0", shape, "f4", external=[(str(canary), 0, 72)]
            )
        ),
    )
    yield "soft link", changed(lambda g, _: g.__setitem__("0", h5py.SoftLink("/x")))
    yield "link", changed(lambda g, _: g.__setitem__("0", h5py.ExternalLink(str(canary), "/x")))
    for size in (10**3, 10**9, 10**12):
        yield f"{size} not there", changed(lambda g, _, n=size: g.create_dataset("0", (n,), "f4"))
        yield (
            f"{size} packed",
            changed(lambda g, _, n=size: g.create_dataset("0", (n,), "f4", compression="gzip")),
        )
    yield (
        "virtual",
        changed(
            lambda group, shape: group.create_virtual_dataset("0", h5py.VirtualLayout(shape, "f4"))
        ),
    )
    yield "NaN", changed(lambda g, s: g.create_dataset("0", data=np.full(s, np.nan, np.float32)))
    yield "text", changed(lambda g, s: g.create_dataset("0", data=["a"]))
    yield "other shape", changed(lambda g, s: g.create_dataset("0", data=np.zeros(18, "f4")))
    yield "fewer", changed(lambda g, s: None)
    for text in (b"", b"\x89HDF\r\n\x1a\n", pickle.dumps(weights), b"PK\x03\x04", weights[:900]):
        yield f"no weights {text[:5]!r}", text


def archives(path, members):
    """Write archives whose members are too large, too many, or elsewhere; yield their names."""
    for name in ("../canary", "/canary", "assets/../../canary", "..\\canary", "C:\\canary",
                 "assets/x.pkl", "model.weights.npz", "a/", "x" * 5000):  # fmt: skip
        yield f"member {name[:30]}", put_together(path, members | {name: b"x"})
    zeros = bytes(2**26)
    for name in (MEMBER, CONFIG, WEIGHTS, "metadata.json"):
        yield f"bomb {name}", put_together(path, members | {name: zeros}, zipfile.ZIP_DEFLATED)
        lying = bytearray(path.read_bytes())
        lying = lying.replace(len(zeros).to_bytes(4, "little"), (500).to_bytes(4, "little"))
        path.write_bytes(lying)
        yield f"bomb {name} that lies", path
        if name == "metadata.json":
            continue  # Keras does without it
        yield f"no {name}", put_together(path, {k: v for k, v in members.items() if k != name})
    for way in (zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2):
        yield f"way {way}", put_together(path, members, way)
    spaces = b" " * 2**20 + members[MEMBER]
    yield "recipe with a megabyte of spaces", put_together(path, members | {MEMBER: spaces})
