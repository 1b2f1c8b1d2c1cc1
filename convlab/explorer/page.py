"""The explorer as one HTML page: no server, no network, opens from a file.

``python -m convlab.explorer.page explorer.html`` writes it; a line of Python after the name of the
file is the state that it opens in.
"""

import argparse
from html import escape
from pathlib import Path

from convlab.explorer.setting import Setting

HERE = Path(__file__).parent
MODULE, STYLE = HERE / "static" / "explorer.js", HERE / "static" / "explorer.css"
FIRST = "Explorer()"
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>convlab: the explorer of convolution and its transpose</title>
<link rel="icon" href="data:,">
<style>
body {{ margin: 0; }}
{style}</style>
</head>
<body>
<div id="explorer" data-line="{line}"></div>
<script type="module">
{module}
const root = document.getElementById("explorer");
open(root, root.dataset.line);
</script>
</body>
</html>
"""


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
    module, style = (path.read_text(encoding="utf-8") for path in (MODULE, STYLE))
    return PAGE.format(style=style, module=module, line=escape(line))


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
    given.file.write_text(text, encoding="utf-8")
    print(f"{given.file}: {given.file.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
