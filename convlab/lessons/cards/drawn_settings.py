"""Settings to ask about, drawn at random, and how a question writes them."""

TIMES = "x"


def sides(sizes):
    """Write sizes as in ``8 x 6``."""
    return f" {TIMES} ".join(map(str, sizes))


def in_words(padding):
    """Write a padding in words."""
    return {"valid": "no padding", "same": "padding 'same'"}.get(padding, f"padding {padding}")


def random_setting(rng, padded=True):
    """Draw an image, a kernel, a stride and a padding, rows and columns unlike."""
    image = tuple(map(int, rng.choice([5, 6, 7, 8], 2, replace=False)))
    kernel = tuple(map(int, rng.choice([2, 3, 4], 2, replace=False)))
    stride = int(rng.integers(1, 3))
    padding = str(rng.choice(["valid", "same", "1"])) if padded else "valid"
    return image, kernel, stride, int(padding) if padding == "1" else padding


def written(wrong, words=str):
    """Write wrong answers in words, each with what is said of it."""
    return [(words(answer), why) for answer, why in wrong]
