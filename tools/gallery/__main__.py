"""Write ``images/``: ``python -m tools.gallery``."""

from tools.gallery.table import write


def main():
    """Write every picture, and say where."""
    for path in write():
        print(path)


if __name__ == "__main__":
    main()
