"""A U-Net goes into bytes and comes back whole, or not at all."""

import json
import struct

import numpy as np
import pytest

from convlab.nn import unet

RNG = np.random.default_rng(0)
SMALL = unet.init(RNG, channels=1, n_filters=2, n_classes=1, depth=1)
DATA = unet.to_bytes(SMALL)
LENGTH = struct.unpack("<I", DATA[8:12])[0]
LAYOUT = json.loads(DATA[12 : 12 + LENGTH])
NUMBERS = DATA[12 + LENGTH :]


def written(header, numbers=NUMBERS, pad=True):
    """Bytes with that header, right in everything else."""
    words = header if isinstance(header, bytes) else json.dumps(header).encode()
    words += b" " * (-len(words) % 4) * pad
    return b"convlab1" + struct.pack("<I", len(words)) + words + numbers


def relaid(change):
    """The header with its list of arrays changed."""
    return {"arrays": change(LAYOUT["arrays"])}


@pytest.mark.parametrize("upsampler", ["transposed3", "transposed2", "nearest"])
@pytest.mark.parametrize("skips", [True, False, (False, True, False)])
@pytest.mark.parametrize("batchnorm", [True, False])
def test_every_network_comes_back_bit_for_bit(upsampler, skips, batchnorm):
    options = {"depth": 3, "upsampler": upsampler, "skips": skips, "batchnorm": batchnorm}
    params = unet.init(RNG, channels=3, n_filters=2, n_classes=3, **options)
    params = {n: RNG.standard_normal(array.shape, np.float32) for n, array in params.items()}
    for kind in (bytes, bytearray, memoryview):
        again = unet.from_bytes(kind(unet.to_bytes(params)))
        assert list(again) == list(params)
        for name, array in again.items():
            assert array.dtype == np.float32
            assert array.flags.writeable
            assert np.array_equal(array, params[name])


def test_the_format_is_the_one_that_the_browser_reads():
    assert DATA[:8] == b"convlab1"
    assert (12 + LENGTH) % 4 == 0
    assert LAYOUT["arrays"] == [[name, list(array.shape)] for name, array in SMALL.items()]
    numbers = [number for array in SMALL.values() for number in array.ravel().tolist()]
    assert struct.pack(f"<{len(numbers)}f", *numbers) == NUMBERS


def test_the_layout_in_memory_does_not_matter():
    turned = {n: np.asfortranarray(a).astype(">f4", order="K") for n, a in SMALL.items()}
    assert unet.to_bytes(turned) == DATA
    assert written(LAYOUT) != DATA  # another way to write the same JSON
    again = unet.from_bytes(written(LAYOUT))
    assert all(np.array_equal(again[name], SMALL[name]) for name in SMALL)


def test_what_is_read_is_used_and_may_be_changed():
    x = RNG.random((1, 4, 6, 1), np.float32)
    again = unet.from_bytes(DATA)
    assert np.array_equal(unet.predict(again, x), unet.predict(SMALL, x))
    again["c1a/kernel"] += 1
    assert np.array_equal(unet.from_bytes(DATA)["c1a/kernel"], SMALL["c1a/kernel"])


BROKEN = {
    "nothing": (b"", "begin with b'convlab1'"),
    "another magic": (b"convlab2" + DATA[8:], "begin with b'convlab1'"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + DATA[8:], "begin with b'convlab1'"),
    "cut in the length": (DATA[:10], "cut short"),
    "cut in the header": (DATA[: 12 + LENGTH - 1], "cut short"),
    "a length beyond": (DATA[:8] + b"\xff" * 4 + DATA[12:], "cut short"),
    "cut in the numbers": (DATA[:-1], "cut short"),
    "cut by an array": (DATA[:-4], "cut short"),
    "bytes behind": (DATA + b"\0", "followed by other bytes"),
    "numbers behind": (DATA + b"\0" * 4, "followed by other bytes"),
    "no padding": (written(b'{"arrays":[]}', pad=False), "multiple of 4"),
    "no JSON": (written(b"arrays"), "each name once"),
    "no UTF-8": (written(b'{"arrays": "\xff"}'), "each name once"),
    "no end": (written(b"[" * 10**5), "each name once"),
    "a list": (written([]), "each name once"),
    "no arrays": (written({}), "each name once"),
    "more than arrays": (written(LAYOUT | {"depth": 1}), "each name once"),
    "a number of arrays": (written({"arrays": 3}), "each name once"),
    "a name that is none": (written(relaid(lambda a: [[1, a[0][1]], *a[1:]])), "each name once"),
    "a name twice": (written(relaid(lambda a: [*a, a[0]])), "each name once"),
    "a shape of words": (written(relaid(lambda a: [[a[0][0], "3312"], *a[1:]])), "each name once"),
    "a side below 0": (written(relaid(lambda a: [["a", [-1, -1]], *a])), "each name once"),
    "a side of true": (written(relaid(lambda a: [["a", [True]], *a])), "each name once"),
    "a side of 0": (written(relaid(lambda a: [["a", [0]], *a])), "each name once"),
    "half a side": (written(relaid(lambda a: [["a", [1.0]], *a])), "each name once"),
    "a huge side": (written(relaid(lambda a: [["a", [10**4000]], *a])), "each name once"),
    "many axes": (written(relaid(lambda a: [["a", [1] * 5], *a])), "each name once"),
    "a large array": (written(relaid(lambda a: [["a", [10**9] * 4], *a])), "cut short"),
    "no network": (written({"arrays": [["w", [1]]]}, b"\0" * 4), "a U-Net's arrays"),
    "no array at all": (written({"arrays": []}, b""), "a U-Net's arrays"),
    "an array besides": (written(relaid(lambda a: [*a, ["w", [1]]]), NUMBERS + b"\0" * 4), "'w'"),
    "an array missing": (written(relaid(lambda a: a[:-1]), NUMBERS[:-4]), "'outputs/bias'"),
    "another name": (written(relaid(lambda a: [*a[:-1], ["w", a[-1][1]]])), "'outputs/bias'"),
    "another shape": (written(relaid(lambda a: [["c1a/kernel", [3, 3, 2, 1]], *a[1:]])), "U-Net's"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_broken_bytes_are_refused(fault):
    data, rule = BROKEN[fault]
    with pytest.raises(ValueError, match=rf"data must .*{rule}.*nearest that works") as caught:
        unet.from_bytes(data)
    assert rule in str(caught.value)
    assert len(str(caught.value)) < 600


@pytest.mark.parametrize("end", range(0, len(DATA), 97))
def test_bytes_that_end_early_are_refused_wherever_it_is(end):
    with pytest.raises(ValueError, match="data must"):
        unet.from_bytes(DATA[:end])


@pytest.mark.parametrize("data", [None, "convlab1", [1, 2], np.zeros(3)])
def test_what_is_no_bytes_is_refused(data):
    with pytest.raises(TypeError, match=r"data must be bytes; got .*nearest that works"):
        unet.from_bytes(data)


def replaced(name, array):
    return SMALL | {name: array}


@pytest.mark.parametrize("dtype", [float, np.float16, int])
def test_nothing_is_rounded_in_silence(dtype):
    params = replaced("c2a/bias", SMALL["c2a/bias"].astype(dtype))
    with pytest.raises(ValueError, match=r"params\['c2a/bias'\] must be of float32.*astype"):
        unet.to_bytes(params)


FOREIGN = {
    "an array besides": replaced("w", np.ones(1, np.float32)),
    "a number as a name": replaced(3, np.ones(1, np.float32)),
    "another's kernel": replaced("c2b/kernel", np.ones((5, 5, 4, 4), np.float32)),
    "a norm besides": replaced("outputs/gamma", np.ones(1, np.float32)),
    "an array missing": {name: SMALL[name] for name in SMALL if name != "c1b/bias"},
    "one norm missing": {
        name: SMALL[name] for name in SMALL if "c2b" not in name or "a" not in name
    },
    "a list": list(SMALL),
}


@pytest.mark.parametrize("fault", FOREIGN)
def test_what_is_no_network_of_init_is_not_written(fault):
    with pytest.raises((ValueError, TypeError), match=r"params.*must .*nearest that works"):
        unet.to_bytes(FOREIGN[fault])
