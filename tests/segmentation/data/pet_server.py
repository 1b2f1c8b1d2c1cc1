"""Three pets in two archives, and a server that hands them out."""

import hashlib
import io
import re
import tarfile
from http.server import BaseHTTPRequestHandler

import numpy as np
from PIL import Image

from convlab.segmentation.data import oxford_pets
from convlab.segmentation.data.download import Archive

NAMES = ["Abyssinian_1", "Bengal_2", "pug_7"]


RNG = np.random.default_rng(11)


PHOTOS = {name: RNG.integers(0, 256, (20 + n, 31, 3), np.uint8) for n, name in enumerate(NAMES)}


TRIMAPS = {name: RNG.integers(1, 4, photo.shape[:2], np.uint8) for name, photo in PHOTOS.items()}


LIST = "#Image CLASS-ID SPECIES BREED ID\nAbyssinian_1 1 1 1\nBengal_2 6 1 2\npug_7 26 2 16\n"


def encoded(values, kind):
    file = io.BytesIO()
    Image.fromarray(values).save(file, format=kind)
    return file.getvalue()


def packed(files):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as tar:  # not compressed, though it is named .gz
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return file.getvalue()


ANNOTATIONS = packed(
    {
        "annotations/list.txt": LIST.encode(),
        "annotations/trainval.txt": "".join(LIST.splitlines(True)[1:3]).encode(),
        "annotations/test.txt": LIST.splitlines(True)[3].encode(),
        "annotations/trimaps/._Bengal_2.png": b"what a Mac leaves behind",
        **{f"annotations/trimaps/{n}.png": encoded(t, "PNG") for n, t in TRIMAPS.items()},
    }
)


IMAGES = packed(
    {
        "images/stray.mat": b"not a picture",
        **{
            f"images/{n}.jpg": encoded(p, "PNG") for n, p in PHOTOS.items()
        },  # named JPEG, and is not
    }
)


CONTENT = {"/annotations.tar.gz": ANNOTATIONS, "/images.tar.gz": IMAGES}


class Handler(BaseHTTPRequestHandler):
    """A server that knows ranges, and can be told to fail."""

    def do_GET(self):
        plan, whole = self.server.plan, self.server.content.get(self.path)
        self.server.asked.append((self.path, self.headers.get("Range")))
        if whole is None:
            return self.send_error(404)
        start = int(re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", "bytes=0-")).group(1))
        ranged = "Range" in self.headers and plan.get("ranges", True)
        if ranged and start >= len(whole):
            return self.send_error(416)
        body = whole[start if ranged else 0 :]
        self.send_response(206 if ranged else 200)
        if ranged:
            first = plan.get("answers_from", start)
            self.send_header("Content-Range", f"bytes {first}-{len(whole) - 1}/{len(whole)}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: plan.get("breaks_after", len(body))])

    def log_message(self, *_):
        """Say nothing."""


def archives(port, *ports):
    return [
        Archive(
            path[1:], path[1:].split(".")[0],
            tuple(f"http://127.0.0.1:{p}{path}" for p in (port, *ports)),
            len(content), hashlib.sha256(content).hexdigest(),
        )
        for path, content in CONTENT.items()
    ]  # fmt: skip


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def pets_of(server, folder, part="all"):
    return oxford_pets(folder, part, archives(server.server_port))
