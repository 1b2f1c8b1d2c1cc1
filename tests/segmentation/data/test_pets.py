"""A small copy of the data set's layout, served from this machine, in place of the network."""

import hashlib
import io
import re
import socket
import tarfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest
from PIL import Image

from convlab.segmentation.data import download, oxford_pets
from convlab.segmentation.data.download import Archive
from convlab.segmentation.data.pets import ARCHIVES

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


@pytest.fixture
def server():
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.plan, server.asked, server.content = {}, [], dict(CONTENT)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def archives(port, *ports):
    return [
        Archive(
            path[1:], path[1:].split(".")[0],
            tuple(f"http://127.0.0.1:{p}{path}" for p in (port, *ports)),
            len(content), hashlib.sha256(content).hexdigest(),
        )
        for path, content in CONTENT.items()
    ]  # fmt: skip


@pytest.fixture
def closed_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    return port


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def pets_of(server, folder, part="all"):
    return oxford_pets(folder, part, archives(server.server_port))


def test_pets_are_downloaded_unpacked_and_read(server, tmp_path):
    pets = pets_of(server, tmp_path / "pets")
    assert pets.names == NAMES
    assert pets.breeds.tolist() == [1, 6, 26]
    assert pets.species.tolist() == [1, 1, 2]
    assert repr(pets) == "3 pets (cats: 2, dogs: 1)"
    for name, (image, mask) in zip(NAMES, pets, strict=True):
        assert image.dtype == np.float32
        assert np.array_equal(np.round(image * 255), PHOTOS[name])
        assert mask.dtype == np.uint8
        for trimap, label in ((1, 1), (2, 0), (3, 2)):
            assert np.array_equal(TRIMAPS[name] == trimap, mask == label)


def test_only_the_contents_stay_and_nothing_is_fetched_twice(server, tmp_path):
    pets_of(server, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"images", "annotations"}
    assert len(server.asked) == 2
    pets_of(server, tmp_path)
    assert len(server.asked) == 2


def test_the_lists_say_who_is_learnt_from_and_who_is_tested(server, tmp_path):
    parts = {part: pets_of(server, tmp_path, part).names for part in ("train", "test", "all")}
    assert parts == {"train": NAMES[:2], "test": NAMES[2:], "all": NAMES}
    with pytest.raises(ValueError, match="part must be one of 'train', 'test', 'all'; got 'val'"):
        pets_of(server, tmp_path, "val")


def test_a_pet_is_read_only_when_it_is_asked_for(server, tmp_path):
    pets = pets_of(server, tmp_path)
    pets.image_files[1].unlink()
    assert len(pets[1:]) == 2
    assert pets[2:].names == ["pug_7"]
    assert np.array_equal(pets[-1].mask, pets[2:][0].mask)
    with pytest.raises(FileNotFoundError):
        pets[1]


def test_a_broken_download_goes_on_where_it_stopped(server, tmp_path):
    pets_of(server, tmp_path)
    (tmp_path / "images").rename(tmp_path / "kept")
    server.plan["breaks_after"] = 4000
    with pytest.raises(ConnectionError, match=r"4,000 of [\d,]+ bytes are here") as caught:
        pets_of(server, tmp_path)
    assert "images.tar.gz.part" in str(caught.value)
    assert (tmp_path / "images.tar.gz.part").read_bytes() == IMAGES[:4000]
    assert not (tmp_path / "images").exists()
    server.plan.clear()
    server.asked.clear()
    pets_of(server, tmp_path)
    assert server.asked == [("/images.tar.gz", "bytes=4000-")]
    assert files(tmp_path / "images") == files(tmp_path / "kept")
    assert not (tmp_path / "images.tar.gz.part").exists()


def test_a_server_without_ranges_starts_anew(server, tmp_path):
    (tmp_path / "images.tar.gz.part").write_bytes(b"\0" * 500)
    server.plan["ranges"] = False
    assert pets_of(server, tmp_path).names == NAMES
    assert ("/images.tar.gz", "bytes=500-") in server.asked


def test_a_server_that_sends_another_range_is_not_believed(server, tmp_path):
    (tmp_path / "images.tar.gz.part").write_bytes(IMAGES[:500])
    server.plan["answers_from"] = 0
    with pytest.raises(ConnectionError, match="another range than the one asked for"):
        pets_of(server, tmp_path)
    assert (tmp_path / "images.tar.gz.part").read_bytes() == IMAGES[:500]


def test_a_part_longer_than_the_servers_file_is_thrown_away(server, tmp_path):
    server.content["/images.tar.gz"] = IMAGES[:300]
    (tmp_path / "images.tar.gz.part").write_bytes(b"\0" * 500)
    with pytest.raises(ConnectionError, match="the server says 416"):
        pets_of(server, tmp_path)
    assert not (tmp_path / "images.tar.gz.part").exists()


def test_a_part_that_was_complete_is_checked_and_used_without_a_download(server, tmp_path):
    (tmp_path / "images.tar.gz.part").write_bytes(IMAGES)
    assert pets_of(server, tmp_path).names == NAMES
    assert [path for path, _ in server.asked] == ["/annotations.tar.gz"]


@pytest.mark.parametrize("wrong", [IMAGES[:-1] + b"!", IMAGES + b"more"])
def test_a_wrong_checksum_is_refused_and_nothing_is_left(server, tmp_path, wrong):
    server.content["/images.tar.gz"] = wrong
    with pytest.raises(ValueError, match="not the file that it should be") as caught:
        pets_of(server, tmp_path)
    for content in (wrong, IMAGES):
        assert hashlib.sha256(content).hexdigest() in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["annotations"]
    server.content["/images.tar.gz"] = IMAGES
    assert pets_of(server, tmp_path).names == NAMES


def test_without_a_network_it_says_so_and_what_to_do(closed_port, tmp_path):
    with pytest.raises(ConnectionError, match=r"0 of .* bytes are here") as caught:
        oxford_pets(tmp_path / "pets", archives=archives(closed_port))
    for words in (f"127.0.0.1:{closed_port}", "efused", "put annotations.tar.gz into", "scenes"):
        assert words in str(caught.value)
    assert files(tmp_path) == []


def test_without_a_network_archives_put_there_by_hand_will_do(closed_port, tmp_path):
    for path, content in CONTENT.items():
        (tmp_path / path[1:]).write_bytes(content)
    pets = oxford_pets(tmp_path, "test", archives(closed_port))
    assert pets.names == ["pug_7"]
    assert {path.name for path in tmp_path.iterdir()} == {"images", "annotations"}


def test_a_wrong_archive_put_there_by_hand_is_refused_and_kept(closed_port, tmp_path):
    (tmp_path / "annotations.tar.gz").write_bytes(b"an error page")
    with pytest.raises(ValueError, match=r"Nothing was unpacked\. Delete"):
        oxford_pets(tmp_path, archives=archives(closed_port))
    assert files(tmp_path) == ["annotations.tar.gz"]


def test_a_second_address_is_tried_when_the_first_is_silent(server, closed_port, tmp_path):
    pets = oxford_pets(tmp_path, archives=archives(closed_port, server.server_port))
    assert pets.names == NAMES[:2]


def test_a_second_address_goes_on_where_the_first_broke_off(server, tmp_path):
    server.plan["breaks_after"] = 3000
    port = server.server_port
    with pytest.raises(ConnectionError, match=r"6,000 of"):
        oxford_pets(tmp_path, archives=archives(port, port)[1:])
    assert (tmp_path / "images.tar.gz.part").read_bytes() == IMAGES[:6000]


def test_a_missing_file_is_named_by_the_servers_own_words(server, tmp_path):
    del server.content["/annotations.tar.gz"]
    with pytest.raises(ConnectionError, match="the server says 404 Not Found"):
        pets_of(server, tmp_path)


@pytest.mark.parametrize(
    ("name", "reason"), [("../evil.txt", "outside"), ("/evil.txt", "no folder 'images'")]
)
def test_an_archive_that_would_leave_its_folder_is_not_unpacked(tmp_path, name, reason):
    content = packed({name: b"gotcha"})
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "images.tar.gz").write_bytes(content)
    sha256 = hashlib.sha256(content).hexdigest()
    archive = Archive("images.tar.gz", "images", (), len(content), sha256)
    with pytest.raises(ValueError, match=f"cannot be unpacked: .*{reason}"):
        download.fetch(archive, tmp_path / "in")
    assert files(tmp_path) == ["in/images.tar.gz"]


def test_unpacking_that_is_interrupted_leaves_no_half_of_it(server, tmp_path, monkeypatch):
    def interrupted(tar, path, **_):
        tar.extract(tar.getmembers()[0], path, filter="data")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(tarfile.TarFile, "extractall", interrupted)
        with pytest.raises(KeyboardInterrupt):
            pets_of(server, tmp_path)
    assert files(tmp_path) == ["annotations.tar.gz"]
    assert pets_of(server, tmp_path).names == NAMES


def test_a_trimap_with_other_numbers_is_named(server, tmp_path):
    pets = pets_of(server, tmp_path)
    Image.fromarray(TRIMAPS[NAMES[0]] + 1).save(pets.mask_files[0])
    with pytest.raises(ValueError, match=r"Abyssinian_1\.png: a trimap holds 1, 2 and 3; got \[2"):
        pets[0]


def test_the_real_archives_are_two_with_a_sum_each_and_two_addresses():
    assert [archive.name for archive in ARCHIVES] == ["annotations.tar.gz", "images.tar.gz"]
    for archive in ARCHIVES:
        assert re.fullmatch("[0-9a-f]{64}", archive.sha256)
        assert archive.size > 10**7
        for address in archive.addresses:
            assert re.fullmatch(rf"https://[a-z.]*robots\.ox\.ac\.uk/.*/{archive.name}", address)


def test_a_python_without_the_safe_filter_is_told_before_anything_is_fetched(
    server, tmp_path, monkeypatch
):
    monkeypatch.delattr(tarfile, "data_filter")
    with pytest.raises(RuntimeError, match=r"lacks tarfile's data filter; .*3\.11\.4"):
        pets_of(server, tmp_path)
    assert files(tmp_path) == []
