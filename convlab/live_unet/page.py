"""The live U-Net as one HTML page: no server, no network, opens from a file.

``python -m convlab.live_unet.page live_unet.html`` writes it.
"""

import argparse
from base64 import b64encode
from pathlib import Path

HERE = Path(__file__).parent
MODULE, STYLE = HERE / "static" / "live_unet.js", HERE / "static" / "live_unet.css"
NETWORK = HERE / "static" / "network.bin"
"""What the page begins with; `tools.live_unet_data` wrote it."""
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>convlab: the live U-Net</title>
<link rel="icon" href="data:,">
<style>
body {{ margin: 0; }}
{style}</style>
</head>
<body>
<div id="live-unet" data-network="{network}"></div>
<script type="module">
{module}
open(document.getElementById("live-unet"));
</script>
</body>
</html>
"""


def page(network=b"") -> str:
    """Return the live U-Net as a self-contained HTML page.

    Parameters
    ----------
    network : bytes
        What it begins with, as `convlab.unet.to_bytes` writes it; none is the shipped one.

    Returns
    -------
    str
        HTML, below 900 kB but for a network of its own.

    Examples
    --------
    >>> page().count("http")  # nothing is fetched
    0
    """
    module, style = (path.read_text(encoding="utf-8") for path in (MODULE, STYLE))
    return PAGE.format(style=style, module=module, network=b64encode(network).decode())


def main(words=None):
    """Write the page to a file."""
    parser = argparse.ArgumentParser(prog="convlab.live_unet.page", description=main.__doc__)
    parser.add_argument("file", type=Path, help="where to write, for example live_unet.html")
    given = parser.parse_args(words)
    given.file.write_text(page(), encoding="utf-8")
    print(f"{given.file}: {given.file.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
