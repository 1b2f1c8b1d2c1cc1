"""Tables for a spreadsheet, in which a name stays a name."""

import csv
import io

from convlab.segmentation.data.names import shown


def cell(name):
    """Write a name so that no spreadsheet takes it for a formula.

    Parameters
    ----------
    name : str
        Of a file.

    Returns
    -------
    str
        As `shown` spells it, behind an apostrophe if it begins like a formula.

    Examples
    --------
    >>> cell("leaf 1"), cell("=1+1")
    ('leaf 1', "'=1+1")
    """
    text = shown(name)
    return f"'{text}" if text[:1] in "=+-@" and text else text


def table_text(columns, rows):
    r"""Write a table as CSV; the first column holds names.

    Parameters
    ----------
    columns : sequence of str
    rows : iterable of sequence

    Returns
    -------
    str

    Examples
    --------
    >>> table_text(["image", "count"], [["a, b", 2]])
    'image,count\n"a, b",2\n'
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([cell(name), *numbers] for name, *numbers in rows)
    return text.getvalue()
