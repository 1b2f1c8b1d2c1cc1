"""A download that breaks off, lies or is interrupted."""

import hashlib
from pathlib import Path

import platformdirs
import pytest

from convlab.segmentation.data import download, oxford_pets
from tests.segmentation.data.pet_server import (
    CONTENT,
    IMAGES,
    NAMES,
    archives,
    files,
    names,
    pets_of,
)


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


@pytest.mark.parametrize("wrong", [IMAGES[:-1] + b"!", b"!" + IMAGES[1:]])
def test_a_wrong_checksum_is_refused_and_nothing_is_left(server, tmp_path, wrong):
    server.content["/images.tar.gz"] = wrong
    with pytest.raises(ValueError, match="not the file that it should be") as caught:
        pets_of(server, tmp_path)
    for content in (wrong, IMAGES):
        assert hashlib.sha256(content).hexdigest() in str(caught.value)
    assert names(tmp_path) == ["annotations"]
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
    assert names(tmp_path) == ["annotations", "images"]


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


def test_downloads_are_kept_where_the_platform_keeps_them_or_where_they_are(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: tmp_path / "own")
    assert download.cache_folder("pets") == tmp_path / "own" / "pets"
    (tmp_path / ".cache" / "convlab" / "pets").mkdir(parents=True)
    assert download.cache_folder("pets") == tmp_path / ".cache" / "convlab" / "pets"
