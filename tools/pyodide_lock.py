"""Keep of a release of Pyodide what the site needs: ``python -m tools.pyodide_lock FOLDER``.

Writes ``web/pyodide-lock.json``, which pins every file that the published site fetches, by its
sum. A release holds a ``pyodide-lock.json``; npm's package ``pyodide`` of that version has it too.
"""

import argparse
import json
from pathlib import Path

from web.lite import LOCK, needed


def main(words=None):
    """Write the file."""
    parser = argparse.ArgumentParser(prog="python -m tools.pyodide_lock", description=main.__doc__)
    parser.add_argument("folder", type=Path, help="holds a release's pyodide-lock.json")
    parser.add_argument("version", help="of that release, such as 314.0.6")
    given = parser.parse_args(words)
    lock = json.loads((given.folder / "pyodide-lock.json").read_text(encoding="utf-8"))
    lock["info"]["version"] = given.version
    lock["packages"] = needed(lock["packages"])
    LOCK.write_text(json.dumps(lock, indent=1) + "\n", encoding="utf-8")
    print(f"{LOCK.name}: {len(lock['packages'])} packages, {LOCK.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
