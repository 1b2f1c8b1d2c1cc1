"""Train on anyone's own pictures: ``python -m convlab.segmentation train --help``."""

from convlab.cli.parser import main

if __name__ == "__main__":
    raise SystemExit(main())
