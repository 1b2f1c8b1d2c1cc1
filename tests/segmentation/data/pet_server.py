"""Three pets in two archives, and a server that hands them out."""

import contextlib
import hashlib
import io
import re
import secrets
import tarfile
import time
from http.server import BaseHTTPRequestHandler

import numpy as np
from PIL import Image

from convlab.segmentation.data import oxford_pets
from convlab.segmentation.data.download import LOCK, Archive

TOKEN = secrets.token_urlsafe(16)
"""Begins every address, so that no other program of the machine is answered."""


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
        plan = self.server.plan
        token, _, path = self.path[1:].partition("/")
        if token != TOKEN:
            return self.send_error(403)
        whole, asked = self.server.content.get(f"/{path}"), self.headers.get("Range")
        self.server.asked.append((f"/{path}", asked))
        if whole is None:
            return self.send_error(404)
        start = int(re.fullmatch(r"bytes=(\d+)-", asked or "bytes=0-").group(1))
        ranged = asked is not None and plan.get("ranges", True)
        if plan.get("refuses") or (ranged and start >= len(whole)):
            return self.send_error(plan.get("refuses", 416))
        body = whole[start if ranged else 0 :]
        self.send_response(206 if ranged else plan.get("status", 200))
        if ranged:
            first = plan.get("answers_from", start)
            self.send_header("Content-Range", f"bytes {first}-{len(whole) - 1}/{len(whole)}")
        if "says" not in plan:
            self.send_header("Content-Length", str(len(body)))
        for header in plan.get("says", ()):
            self.send_header(*header)
        self.end_headers()
        if plan.get("slow"):
            self.dribble(body)
        else:
            self.wfile.write(body[: plan.get("breaks_after", len(body))])
        for _ in range(plan.get("goes_on", 0)):  # not for ever: a client without a limit has a disk
            self.wfile.write(bytes(1 << 16))

    def dribble(self, body):
        """Send so slowly that two who ask at once are both in the midst of it."""
        for start in range(0, len(body), 2000):
            self.wfile.write(body[start : start + 2000])
            time.sleep(self.server.plan["slow"])

    def handle(self):
        """Answer; that the other side hangs up is its right."""
        with contextlib.suppress(ConnectionError):
            super().handle()

    def log_message(self, *_):
        """Say nothing."""


def archives(port, *ports):
    return [
        Archive(
            path[1:], path[1:].split(".")[0],
            tuple(f"http://127.0.0.1:{p}/{TOKEN}{path}" for p in (port, *ports)),
            len(content), hashlib.sha256(content).hexdigest(),
        )
        for path, content in CONTENT.items()
    ]  # fmt: skip


def files(folder):
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name != LOCK)
    return sorted(str(path.relative_to(folder)) for path in paths)


def names(folder):
    return sorted({path.name for path in folder.iterdir()} - {LOCK})


def pets_of(server, folder, part="all"):
    return oxford_pets(folder, part, archives(server.server_port))
