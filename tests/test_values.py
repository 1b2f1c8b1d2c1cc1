"""One value: what is taken, and which error says what of the rest."""

import numpy as np
import pytest

from convlab._arguments import values

INF, NAN = float("inf"), float("nan")


@pytest.mark.parametrize(
    ("check", "given", "error", "message"),
    [
        (values.integer, 0, ValueError, "a whole number, 1 or more; got 0; .*works: 1$"),
        (values.integer, 2.6, TypeError, "a whole number, 1 or more; got 2.6; .*works: 3$"),
        (values.integer, True, TypeError, "got True; .*works: 1$"),
        (values.integer, "16", TypeError, "got '16'; .*works: 1$"),
        (values.integer, NAN, TypeError, "got nan; .*works: 1$"),
        (values.integer, INF, TypeError, "got inf; .*works: 1$"),
        (values.share, 1.5, ValueError, "from 0 to 1; got 1.5; .*works: 1$"),
        (values.share, NAN, ValueError, "got nan; .*works: 0.5$"),
        (values.share_below_one, 1, ValueError, "below 1; got 1; .*works: 0.99$"),
        (values.share_below_one, NAN, ValueError, "got nan; .*works: 0.0$"),
        (values.deviation, -1, ValueError, "standard deviation.*got -1; .*works: 0.05$"),
        (values.deviation, INF, ValueError, "got inf"),
    ],
)
def test_what_is_refused_and_with_which_error(check, given, error, message):
    with pytest.raises((ValueError, TypeError), match=f"^size .*{message}") as refusal:
        check("size", given)
    assert refusal.type is error


def test_what_is_taken_comes_back_as_python_s_own():
    assert type(values.integer("size", np.int16(3))) is int
    assert type(values.share("size", np.float32(0.5))) is float
    assert values.choice("size", "same", ("valid", "same")) == "same"


def test_nan_and_infinity_are_numbers_and_not_finite():
    for given in (NAN, INF, -INF):
        assert values.is_number(given)
        assert not values.is_finite(given)
    assert not values.is_number(True)
    assert values.is_finite(np.float32(2))
