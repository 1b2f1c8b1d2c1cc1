"""How each class was written in the masks: by which number or colour, and what that looks like."""

from typing import NamedTuple

from convlab.figures.segmentation.colour_names import colour_name
from convlab.segmentation.data.mask_files import Encoding


class ClassCode(NamedTuple):
    """How one class is written in a mask.

    Attributes
    ----------
    written : str
        A number, or ``"#rrggbb"``.
    colour : str or None
        What it looks like in a viewer, ``"#rrggbb"``; None if that says little.
    name : str
        Of the colour, in words; empty if there is none.
    """

    written: str
    colour: str | None = None
    name: str = ""


def class_codes(recipe):
    """Say how each class was written.

    Parameters
    ----------
    recipe : Recipe
        It holds the encoding, and colours or a palette where there are any.

    Returns
    -------
    list of ClassCode
        Of class 0, 1, 2 ...

    Examples
    --------
    >>> from convlab.cli.recipe import Recipe
    >>> [code.written for code in class_codes(Recipe("ZERO_255", 2))]
    ['0', '255']
    >>> class_codes(Recipe("COLOURS", 2, colours=("#000000", "#fe0000")))[1]
    ClassCode(written='#fe0000', colour='#fe0000', name='nearly red')
    """
    if recipe.colours:
        return [ClassCode(code, code, colour_name(code)) for code in recipe.colours]
    codes = []
    for label in range(recipe.n_classes):
        written, colour = label, None
        if recipe.encoding == Encoding.ZERO_255.name:
            written = 255 * label
            colour = f"#{bytes([written] * 3).hex()}"
        elif recipe.encoding == Encoding.PALETTE.name:
            three = recipe.palette[3 * label : 3 * label + 3]
            colour = f"#{bytes(three).hex()}" if len(three) == 3 else None
        codes.append(ClassCode(str(written), colour, colour_name(colour) if colour else ""))
    return codes
