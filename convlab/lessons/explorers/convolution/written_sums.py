"""Numbers and sums of products, written as they are drawn."""

TIMES, MINUS = "\N{MULTIPLICATION SIGN}", "\N{MINUS SIGN}"
ON_A_LINE, MOST_TERMS = 3, 24  # a longer sum is counted, not written out


def said(number):
    """Write a number as it is drawn, with a true minus sign."""
    return f"{number:g}".replace("-", MINUS)


def count(number, thing):
    """Write how many there are of something."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def written_sum(first, second, total) -> list[str]:
    """Write products and their sum in lines; a long sum is counted instead.

    Parameters
    ----------
    first, second : array_like, shape (terms,)
    total : str

    Examples
    --------
    >>> written_sum([2, 3], [1, -4], "\N{MINUS SIGN}10")
    ['2\N{MULTIPLICATION SIGN}1 + 3\N{MULTIPLICATION SIGN}(\N{MINUS SIGN}4)', '= \N{MINUS SIGN}10']
    """
    factors = [[said(n) if n >= 0 else f"({said(n)})" for n in part] for part in (first, second)]
    terms = [TIMES.join(pair) for pair in zip(*factors, strict=True)]
    if not 0 < len(terms) <= MOST_TERMS:
        return [count(len(terms), "product"), f"= {total}"]
    lines = [" + ".join(terms[n : n + ON_A_LINE]) for n in range(0, len(terms), ON_A_LINE)]
    return [*(f"{line} +" for line in lines[:-1]), lines[-1], f"= {total}"]
