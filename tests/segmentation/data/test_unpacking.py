"""What an archive may hold, and what a folder must hold to be taken as unpacked."""

import gzip
import hashlib
import io
import tarfile

import pytest

from convlab.segmentation.data import download
from convlab.segmentation.data.download import Archive
from tests.segmentation.data.pet_server import NAMES, files, names, packed, pets_of

LINKS = [tarfile.SYMTYPE, tarfile.LNKTYPE]
OTHERS = [tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE]


def tarred(*members):
    """Pack members, each a name, and a kind with where it leads, or bytes."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as tar:
        for name, what in members:
            entry = tarfile.TarInfo(name)
            if isinstance(what, bytes):
                entry.size = len(what)
                tar.addfile(entry, io.BytesIO(what))
            else:
                entry.type, entry.linkname = what
                tar.addfile(entry)
    return file.getvalue()


def fetched(content, folder, size=None):
    """Unpack an archive that was put there by hand."""
    folder.mkdir(exist_ok=True)
    (folder / "images.tar.gz").write_bytes(content)
    sha256 = hashlib.sha256(content).hexdigest()
    archive = Archive("images.tar.gz", "images", (), size or len(content), sha256)
    return download.fetch(archive, folder)


@pytest.mark.parametrize(
    "name",
    ["../evil.txt", "/evil.txt", "images/../../evil.txt", "..", "images\\..\\..\\evil.txt",
     "C:evil.txt", "C:/evil.txt", "//host/share/evil.txt", "images/a:b"],
)  # fmt: skip
def test_a_name_that_leads_out_of_the_folder_is_refused(tmp_path, name):
    with pytest.raises(ValueError, match=r"cannot be unpacked: .* is outside of the folder"):
        fetched(tarred(("images/a", b"a"), (name, b"gotcha")), tmp_path / "in")
    assert files(tmp_path) == ["in/images.tar.gz"]


@pytest.mark.parametrize("kind", [*LINKS, *OTHERS])
@pytest.mark.parametrize("to", ["../..", "/etc/passwd", "a", "images/a", "x/../../.."])
def test_links_and_devices_are_refused_wherever_they_lead(tmp_path, kind, to):
    content = tarred(("images/a", b"a"), ("images/b", (kind, to)), ("images/b/c", b"gotcha"))
    with pytest.raises(ValueError, match=r"'images/b' is neither a file nor a folder"):
        fetched(content, tmp_path / "in")
    assert files(tmp_path) == ["in/images.tar.gz"]


def test_the_archives_that_got_past_pythons_own_filter_are_refused(tmp_path):
    deep = "/".join(["d" * 200] * 20)  # CVE-2025-4517: a path too long to be followed
    content = tarred(
        (deep, (tarfile.DIRTYPE, "")), ("a", (tarfile.SYMTYPE, deep)),
        ("b", (tarfile.SYMTYPE, "a/" + "../" * 30)), ("b/evil.txt", b"gotcha"),
    )  # fmt: skip
    with pytest.raises((ValueError, OSError)):
        fetched(content, tmp_path / "in")
    assert files(tmp_path) == ["in/images.tar.gz"]


@pytest.mark.parametrize(
    ("members", "says"),
    [
        ([("other/a", b"a")], "it has no folder 'images'"),
        ([("images", b"a")], "it has no folder 'images'"),
        ([("images/a", b"a"), ("images/a", b"b")], "'images/a' is in it twice"),
        ([("images/a", b"a"), ("images/a", (tarfile.DIRTYPE, ""))], "is in it twice"),
    ],
)
def test_an_archive_of_another_make_is_refused(tmp_path, members, says):
    with pytest.raises(ValueError, match=says):
        fetched(tarred(*members), tmp_path)
    assert names(tmp_path) == ["images.tar.gz"]


def test_an_archive_that_becomes_too_large_is_refused_before_it_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(download, "FREE", 10**5)
    content = gzip.compress(tarred(("images/a", b"a"), ("images/bomb", bytes(10**7))))
    assert len(content) < 20_000
    with pytest.raises(ValueError, match="holds more than an archive of its size should"):
        fetched(content, tmp_path)
    assert names(tmp_path) == ["images.tar.gz"]


@pytest.mark.parametrize("damage", ["cut", "no archive", "nothing"])
def test_what_is_no_archive_is_refused(tmp_path, damage):
    content = gzip.compress(tarred(("images/a", bytes(range(256)) * 99)))
    content = {"cut": content[: len(content) // 2], "no archive": b"x" * 600, "nothing": b""}[
        damage
    ]
    with pytest.raises(ValueError, match="cannot be unpacked"):
        fetched(content, tmp_path)
    assert names(tmp_path) == ["images.tar.gz"]


def test_owners_and_rights_of_the_archive_do_not_count(tmp_path):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as tar:
        entry = tarfile.TarInfo("images/a")
        entry.mode, entry.uid, entry.size = 0o6777, 0, 1
        tar.addfile(entry, io.BytesIO(b"a"))
    mode = (fetched(file.getvalue(), tmp_path) / "a").stat().st_mode
    assert not mode & 0o6111


def test_unpacking_that_is_interrupted_leaves_no_half_of_it(server, tmp_path, monkeypatch):
    extract, count = tarfile.TarFile.extractfile, iter(range(9))

    def interrupted(tar, member):
        if next(count) == 2:
            raise KeyboardInterrupt
        return extract(tar, member)

    with monkeypatch.context() as patch:
        patch.setattr(tarfile.TarFile, "extractfile", interrupted)
        with pytest.raises(KeyboardInterrupt):
            pets_of(server, tmp_path)
    assert files(tmp_path) == ["annotations.tar.gz"]
    assert pets_of(server, tmp_path).names == NAMES


@pytest.mark.parametrize(
    ("gone", "says"),
    [
        ("annotations/test.txt", "test.txt is missing"),
        ("annotations/list.txt", "list.txt is missing"),
        (f"annotations/trimaps/{NAMES[1]}.png", "1 of 3 pictures are missing or empty, as Bengal"),
        (f"images/{NAMES[2]}.jpg", "1 of 3 pictures are missing or empty, as pug_7"),
    ],
)
@pytest.mark.parametrize("how", ["missing", "empty"])
def test_half_a_folder_is_not_taken_for_a_whole_one(server, tmp_path, gone, says, how):
    pets_of(server, tmp_path)
    if how == "empty" and gone.endswith(".txt"):
        pytest.skip("a list of nothing lists nothing")
    (tmp_path / gone).unlink()
    if how == "empty":
        (tmp_path / gone).touch()
    top = gone.split("/")[0]
    with pytest.raises(ValueError, match=f"{top}' was not unpacked whole: {says}.* delete") as told:
        pets_of(server, tmp_path)
    assert f"fetch {top}.tar.gz" in str(told.value)
    (tmp_path / top).rename(tmp_path / "away")
    assert pets_of(server, tmp_path).names == NAMES


def test_an_archive_of_files_alone_is_whole(tmp_path):
    assert files(fetched(packed({"images/a/b": b"b", "images/c": b""}), tmp_path)) == ["a/b", "c"]
