"""Record an experiment: ``python -m tools.record NAME``."""

import argparse

from convlab.lessons.experiments.recorded import experiment, experiments
from tools.record.writing import record, verify


def main():
    """Record what is named; without a name, list what there is."""
    parser = argparse.ArgumentParser(prog="python -m tools.record", description=__doc__)
    parser.add_argument("name", nargs="?", help="of the experiment; none lists them all")
    parser.add_argument(
        "--seeds",
        type=int,
        nargs="+",
        help="train only these now; the file is written with the last",
    )
    parser.add_argument("--short", action="store_true", help="train only what a test repeats")
    parser.add_argument(
        "--verify",
        action="store_true",
        help="repeat the short training, and accept today's code for the record if it agrees",
    )
    asked = parser.parse_args()
    if not asked.name:
        print(*sorted(experiments()), sep="\n")
    elif asked.short:
        print(experiment(asked.name).train_short()["scores"])
    elif asked.verify:
        print(*(verify(asked.name) or ["the short training agrees; fingerprint noted"]), sep="\n")
    else:
        print(record(asked.name, asked.seeds))


if __name__ == "__main__":
    main()
