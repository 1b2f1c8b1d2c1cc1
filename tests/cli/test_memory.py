import pytest

from convlab.cli.memory import available, needed, require_memory


@pytest.mark.parametrize(
    "given", [(128, 10**6, 8), (4096, 8, 8), (128, 8, 10**5), (9600, 999, 999)]
)
def test_what_is_too_large_is_refused_with_the_nearest_that_works(given):
    free = 3e9
    with pytest.raises(
        ValueError, match=r"and 3\.0 GB are free; nearest that works: --batch"
    ) as caught:
        require_memory(*given, free=free)
    words = str(caught.value).split("works: ")[1].split()
    batch, size, filters = map(int, words[1::2])
    assert size % 16 == 0
    assert batch <= given[1]
    assert filters <= given[2]
    require_memory(size, batch, filters, free)


def test_a_machine_that_is_too_small_for_anything_is_told_so():
    with pytest.raises(ValueError, match="nearest that works: a larger machine"):
        require_memory(128, 8, 8, free=1e8)


def test_it_grows_with_each_setting_and_asks_the_machine():
    usual = needed(128, 8, 8)
    assert usual < min(needed(256, 8, 8), needed(128, 16, 8), needed(128, 8, 16)) < 4 * usual
    assert 1e8 < available() < 1e15
    require_memory(16, 1, 1)
