"""The explorer as one HTML page: no server, no network, opens from a file.

``python -m convlab.explorer.page explorer.html`` writes it; a line of Python after the name of the
file is the state that it opens in.
"""

import argparse
from pathlib import Path

from convlab._browser.html import html_page, write_page
from convlab.explorer.setting import Setting

HERE = Path(__file__).parent
MODULE, STYLE = HERE / "static" / "explorer.js", HERE / "static" / "explorer.css"
FIRST = "Explorer()"


def page(line=FIRST) -> str:
    """Return the explorer as a self-contained HTML page.

    Parameters
    ----------
    line : str
        The state that it opens in: a line of Python, as `Explorer.line` gives it.

    Returns
    -------
    str
        HTML, below 300 kB.

    Raises
    ------
    ValueError, TypeError
        A line that no explorer could open.

    Examples
    --------
    >>> page().count("http")  # nothing is fetched
    0
    """
    Setting.from_line(line)
    title = "the explorer of convolution and its transpose"
    run = "open(root, root.dataset.line);"
    return html_page(title, "explorer", run, MODULE, STYLE, line=line)


def main(words=None):
    """Write the page to a file."""
    parser = argparse.ArgumentParser(prog="convlab.explorer.page", description=main.__doc__)
    parser.add_argument("file", type=Path, help="where to write, for example explorer.html")
    parser.add_argument("line", nargs="?", default=FIRST, help='for example Explorer("transpose")')
    given = parser.parse_args(words)
    try:
        text = page(given.line)
    except (ValueError, TypeError) as error:
        parser.error(str(error))
    write_page(given.file, text)


if __name__ == "__main__":
    main()
