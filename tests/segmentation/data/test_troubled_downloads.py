"""Servers and networks that misbehave, and two who fetch at once."""

import multiprocessing
import threading
import urllib.request

import pytest

from convlab.segmentation.data import download, oxford_pets
from convlab.segmentation.data.download import LOCK
from tests.segmentation.data.pet_server import (
    CONTENT,
    IMAGES,
    NAMES,
    TOKEN,
    archives,
    files,
    names,
    pets_of,
)

ALL = sorted([*(f"annotations/{name}.txt" for name in ("list", "test", "trainval")),
              "annotations/trimaps/._Bengal_2.png", "images/stray.mat",
              *(f"annotations/trimaps/{name}.png" for name in NAMES),
              *(f"images/{name}.jpg" for name in NAMES)])  # fmt: skip


def fetch_into(folder, archives, tell):
    """Fetch in a process of its own, and tell how it went."""
    try:
        tell.put(oxford_pets(folder, "all", archives).names)
    except Exception as error:
        tell.put(repr(error))


def test_two_processes_that_fetch_at_once_leave_one_whole_set(server, tmp_path):
    server.plan["slow"] = 0.05
    context = multiprocessing.get_context("spawn")
    tell = context.Queue()
    arguments = (tmp_path, archives(server.server_port), tell)
    processes = [context.Process(target=fetch_into, args=arguments) for _ in range(2)]
    for process in processes:
        process.start()
    assert [tell.get(timeout=120) for _ in processes] == [NAMES, NAMES]
    for process in processes:
        process.join()
    assert files(tmp_path) == ALL
    assert sorted(server.asked) == [("/annotations.tar.gz", None), ("/images.tar.gz", None)]


def test_four_threads_that_fetch_at_once_leave_one_whole_set(server, tmp_path):
    server.plan["slow"], found = 0.01, []
    threads = [threading.Thread(target=lambda: found.append(pets_of(server, tmp_path).names))
               for _ in range(4)]  # fmt: skip
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [NAMES] * 4
    assert files(tmp_path) == ALL
    assert len(server.asked) == 2


def test_who_waits_goes_on_where_the_other_one_broke_off(server, tmp_path):
    server.plan["breaks_after"] = 3000
    with pytest.raises(ConnectionError):
        oxford_pets(tmp_path, "all", archives(server.server_port)[:1])
    assert (tmp_path / LOCK).exists()  # and keeps nobody out
    server.plan.clear()
    assert pets_of(server, tmp_path).names == NAMES


def test_an_endless_answer_is_stopped_at_the_size_that_is_known(server, tmp_path):
    server.plan.update(goes_on=500, says=[])
    assert pets_of(server, tmp_path).names == NAMES  # the beginning is right
    server.content["/images.tar.gz"] = b"!" * 100
    (tmp_path / "images").rename(tmp_path / "away")
    sizes = []
    check = download._check

    def measured(archive, path):
        sizes.append(path.stat().st_size)
        return check(archive, path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(download, "_check", measured)
        with pytest.raises(ValueError, match="not the file that it should be"):
            pets_of(server, tmp_path)
    assert sizes == [len(IMAGES)]
    assert names(tmp_path) == ["annotations", "away"]


@pytest.mark.parametrize("code", [400, 403, 404, 416, 429, 500, 503])
def test_whatever_the_first_address_refuses_with_the_second_is_tried(server, tmp_path, code):
    one, two = (archives(server.server_port)[n] for n in (0, 1))
    bad = [item.addresses[0].replace(TOKEN, f"{TOKEN}/not") for item in (one, two)]
    server.plan["refuses"] = None
    answers = iter([code, None] * 2)
    send = download.urlopen

    def urlopen(request, **options):
        server.plan["refuses"] = next(answers)
        if server.plan["refuses"] is None:
            del server.plan["refuses"]
        request.full_url = request.full_url.replace(f"{TOKEN}/not", TOKEN)
        return send(request, **options)

    both = [item._replace(addresses=(first, *item.addresses))
            for item, first in zip((one, two), bad, strict=True)]  # fmt: skip
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(download, "urlopen", urlopen)
        assert oxford_pets(tmp_path, "all", both).names == NAMES
    assert files(tmp_path) == ALL


@pytest.mark.parametrize(
    ("plan", "content", "says"),
    [
        ({}, IMAGES + b"more", "file has .* bytes, and should have"),
        ({}, IMAGES[:-1], "file has .* bytes, and should have"),
        ({}, b"", "file has 0 bytes|the server says 416"),
        ({"says": [("Content-Type", "text/html")]}, b"<h1>Please log in", "sent a page"),
        ({"says": [("Content-Length", "-5")]}, IMAGES[:9], "ended early"),
        ({"says": [("Content-Length", "many")]}, IMAGES[:9], "ended early"),
        ({"says": [("Content-Length", str(len(IMAGES)))]}, IMAGES[:9], "ended early"),
        ({"refuses": 302, "says": []}, IMAGES, "server says 302"),
        ({"says": [("X", "y" * 70_000)]}, IMAGES, "header line"),
        ({"says": [("X", str(n)) for n in range(200)]}, IMAGES, "100 headers"),
        ({"status": 204}, IMAGES, "ended early|0 bytes"),
        (
            {"says": [("Transfer-Encoding", "chunked")]},
            b"zz\r\nno",
            "ncomplete|early|invalid",
        ),
    ],
)
def test_a_server_that_says_nonsense_is_named_and_nothing_is_taken_for_the_file(
    server, tmp_path, plan, content, says
):
    own = archives(server.server_port)
    pets_of(server, tmp_path)
    (tmp_path / "images").rename(tmp_path / "away")
    server.plan.update(plan)
    server.content["/images.tar.gz"] = content
    with pytest.raises(ConnectionError, match=f"cannot be downloaded: .*({says})"):
        oxford_pets(tmp_path, archives=own)
    assert set(names(tmp_path)) <= {"annotations", "away", "images.tar.gz.part"}
    server.plan.clear()
    server.content["/images.tar.gz"] = IMAGES
    (tmp_path / "images.tar.gz.part").unlink(missing_ok=True)
    assert pets_of(server, tmp_path).names == NAMES


@pytest.mark.parametrize("plan", [{"ranges": False, "says": [("Content-Type", "text/html")]},
                                  {"ranges": False}, {"answers_from": 7}])  # fmt: skip
def test_what_has_arrived_outlasts_a_page_that_asks_to_log_in(server, tmp_path, plan):
    (tmp_path / "images.tar.gz.part").write_bytes(IMAGES[:500])
    server.plan.update(plan)
    server.content["/images.tar.gz"] = b"<h1>Please log in" * 50
    with pytest.raises(ConnectionError):
        oxford_pets(tmp_path, archives=archives(server.server_port)[1:])
    assert (tmp_path / "images.tar.gz.part").read_bytes() == IMAGES[:500]


@pytest.mark.parametrize("address", ["http://[bad/x", "nonsense", "http://127.0.0.1:99999/x",
                                     "http:///x", "http://a b/x"])  # fmt: skip
def test_an_address_that_is_none_leads_to_the_second(server, tmp_path, address):
    both = [item._replace(addresses=(address, *item.addresses))
            for item in archives(server.server_port)]  # fmt: skip
    assert oxford_pets(tmp_path, "all", both).names == NAMES


def test_the_test_server_answers_nobody_without_its_token(server):
    for path in CONTENT:
        for token in ("", "x", TOKEN[:-1], f"{TOKEN}x"):
            with pytest.raises(urllib.error.HTTPError, match="403"):
                urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/{token}{path}")
    assert server.asked == []
