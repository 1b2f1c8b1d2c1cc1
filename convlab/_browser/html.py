"""One HTML page around a module and a style: no server, no network, opens from a file."""

from html import escape
from pathlib import Path

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>convlab: {title}</title>
<link rel="icon" href="data:,">
<style>
body {{ margin: 0; }}
{style}</style>
</head>
<body>
<div id="{name}" {data}></div>
<script type="module">
{module}
const root = document.getElementById("{name}");
{run}
</script>
</body>
</html>
"""


def html_page(title, name, run, module, style, **data) -> str:
    """Return a page that carries all it needs.

    Parameters
    ----------
    title : str
    name : str
        The id of the element that it opens in, which a line of JavaScript calls ``root``.
    run : str
        That line.
    module, style : pathlib.Path
        A JavaScript module, and its style sheet.
    **data : str
        What the element carries: ``line="..."`` is ``data-line``.
    """
    return PAGE.format(
        title=title,
        name=name,
        run=run,
        module=module.read_text(encoding="utf-8"),
        style=style.read_text(encoding="utf-8"),
        data=" ".join(f'data-{key}="{escape(value)}"' for key, value in data.items()),
    )


def write_page(file: Path, text: str):
    """Write a page, and say how large it is."""
    file.write_text(text, encoding="utf-8")
    print(f"{file}: {file.stat().st_size:,} bytes")
