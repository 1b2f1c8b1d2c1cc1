"""What to try when a training is not good enough."""

_FEW = 50  # images; above it another picture changes little, a harder one may


def suggestion(arguments, history):
    """Change a command so that it goes on from where its training ended, twice as far.

    Parameters
    ----------
    arguments : sequence of str
        The words that were typed after the name of the module.
    history : History
        How the training went; it says what ended it.

    Returns
    -------
    list of str
        The same words, with more of what ended it: minutes, steps or patience.

    Examples
    --------
    >>> from convlab.segmentation.training.history import History
    >>> typed = ["train", "--images", "photos", "--steps=3", "--seed", "1"]
    >>> suggestion(typed, History([0.5] * 3, ended="all 3 steps done"))
    ['train', '--images', 'photos', '--seed', '1', '--steps', '6']
    >>> typed = ["train", "--minutes", "1.5"]
    >>> suggestion(typed, History([0.5] * 3, ended="1.5 minutes are over"))
    ['train', '--minutes', '3']
    """
    kept, minutes = _without(arguments, "--minutes")
    if minutes and "minutes" in history.ended:
        return [*kept, "--minutes", f"{2 * float(minutes):g}"]
    if "steps" in history.ended or not history.waited:
        return [*_without(arguments, "--steps")[0], "--steps", str(2 * len(history.losses))]
    return [*_without(arguments, "--patience")[0], "--patience", str(2 * history.waited)]


def advice(numbers):
    """Say what may make a network better, the likeliest first.

    Parameters
    ----------
    numbers : dict
        As ``scores.json`` holds them.

    Returns
    -------
    list of str
        A sentence each.
    """
    learnt, ended = numbers["images"]["learn"], numbers["ended"]
    said = []
    if "steps" in ended or "minutes" in ended:
        said.append(f"Train for longer. What ended it: {ended}.")
    more = "twice as many" if learnt < _FEW else "more, above all"
    said.append(
        f"Draw more masks: {more} of images like the worst ones below. It learnt from {learnt}."
    )
    if "steps" not in ended and "minutes" not in ended:
        said.append("Let it wait for longer before it gives up, with more --patience.")
    said.append("A wider network (--filters 16) learns more, and takes about three times as long.")
    said.append("Look at the worst images below: a mask that is wrong there is worth mending.")
    return said


def _without(arguments, option):
    """Leave an option and its value out; also return the value, of the last one, or None."""
    kept, value, words = [], None, iter(arguments)
    for word in words:
        name, equals, after = word.partition("=")
        # argparse takes the beginning of an option for the option
        if len(name) > 2 and name.startswith("--") and option.startswith(name):
            value = after if equals else next(words, None)
        else:
            kept.append(word)
    return kept, value
