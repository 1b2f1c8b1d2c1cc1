"""The public name of a tool, the gallery: ``python -m convlab.figures.gallery``."""

if __name__ == "__main__":
    from tools.gallery.__main__ import main

    main()
