"""What ``import convlab`` costs beside ``import numpy``, each in fresh processes.

python benchmarks/import_time.py
"""

import subprocess
import sys

from timing import medians


def start(statement):
    subprocess.run([sys.executable, "-c", statement], check=True)


def main():
    nothing, numpy, convlab = medians(
        lambda: start("pass"),
        lambda: start("import numpy"),
        lambda: start("import convlab"),
        repeats=25,
    )
    print(f"python alone {nothing:.0f} ms, import numpy {numpy:.0f} ms, convlab {convlab:.0f} ms")
    print(f"ratio of whole processes    {convlab / numpy:.3f}")
    print(f"ratio less python's start   {(convlab - nothing) / (numpy - nothing):.3f}")


if __name__ == "__main__":
    main()
