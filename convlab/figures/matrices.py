"""The matrix of a convolution, and the product of a matrix and a column."""

import numpy as np

from convlab.figures.arrays import ArrayArtist
from convlab.figures.layout import Arrow, Lines, Strip


def cell_names(shape) -> list[str]:
    """Return a label for each cell of an array, row by row.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns.

    Examples
    --------
    >>> cell_names((1, 2))
    ['0,0', '0,1']
    """
    return [",".join(map(str, index)) for index in np.ndindex(*shape)]


class KernelRows(Strip):
    """A kernel at one place of the image, and the matrix whose row it is, redrawn in place.

    Attributes
    ----------
    placement, matrix : ArrayArtist
    """

    def __init__(self, ax, role="kernel", **options):
        self.placement, self.matrix = ArrayArtist(ax, role), ArrayArtist(ax, role)
        self.arrow = Arrow(ax)
        super().__init__(ax, [self.placement, self.arrow, self.matrix], **options)

    def update(self, placement, matrix, row, *, small=None, large=None, titles=(None, None)):
        """Show another place or another matrix with the same artists.

        Parameters
        ----------
        placement : array_like, shape (rows, columns)
            The kernel where it stands; NaN where it does not reach.
        matrix : array_like, shape (prod(small), prod(large))
        row : int
            The row of the matrix that the place becomes; both get the outline.
        small, large : tuple of int, optional
            Shapes of output and input: the matrix is labelled with their cells.
        titles : tuple of two str, optional
        """
        there = ~np.isnan(np.asarray(placement, dtype=float))
        scale = np.max(np.abs(matrix))
        self.placement.update(placement, highlight=there, title=titles[0], scale=scale)
        self.matrix.update(
            matrix,
            highlight=np.s_[row, :],
            row_labels=small and cell_names(small),
            column_labels=large and cell_names(large),
            title=titles[1],
        )
        self.place()


def draw_kernel_rows(ax, placement, matrix, row, **options) -> KernelRows:
    """Draw a kernel at one place of the image beside the matrix that has it as a row.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    placement : array_like, shape (rows, columns)
        NaN where the kernel does not reach.
    matrix : array_like, shape (prod(small), prod(large))
    row : int
    **options
        Those of `KernelRows.update`.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> ax = Figure().add_subplot()
    >>> drawn = draw_kernel_rows(ax, [[np.nan, 1, 2]], [[1, 2, 0], [0, 1, 2]], 1)
    >>> drawn.matrix.highlighted.any(axis=1).tolist()
    [False, True]
    """
    drawn = KernelRows(ax)
    drawn.update(placement, matrix, row, **options)
    return drawn


class Product(Strip):
    """A matrix, a column, and the column that is their product, redrawn in place.

    Attributes
    ----------
    matrix, column, result : ArrayArtist
    """

    def __init__(self, ax, roles=("kernel", "input", "output"), **options):
        self.matrix, self.column, self.result = (ArrayArtist(ax, role) for role in roles)
        self.times, self.equals = Lines(ax, 0.42), Lines(ax, 0.42)
        parts = [self.matrix, self.times, self.column, self.equals, self.result]
        super().__init__(ax, parts, **options)

    def update(self, matrix, column, result, *, highlight=(None, None, None), **options):
        """Show other numbers, of any fitting sizes, with the same artists.

        Parameters
        ----------
        matrix : array_like, shape (rows, columns), or None
        column : array_like, shape (columns,) or (columns, 1), or None
        result : array_like, shape (rows,) or (rows, 1), or None
            Handed in, not computed. None shows ``reason`` in its place.
        highlight : tuple of three indices
            What gets the outline in the matrix, the column and the result:
            ``(np.s_[0, :], None, 0)`` is the first row and the number that it gives.
        **options
            ``titles`` of the three; ``row_labels`` and ``column_labels`` of the matrix, which
            also label the result and the column; ``hidden``, an index into the result; ``reason``.
        """
        titles = options.get("titles", (None, None, None))
        rows, columns = options.get("row_labels"), options.get("column_labels")
        reason = {"reason": options.get("reason", "no product")}
        labels = {"row_labels": rows, "column_labels": columns}
        self.matrix.update(matrix, highlight=highlight[0], title=titles[0], **labels, **reason)
        self.column.update(
            _upright(column), highlight=highlight[1], title=titles[1], row_labels=columns, **reason
        )
        self.result.update(
            _upright(result),
            highlight=highlight[2],
            title=titles[2],
            row_labels=rows,
            hidden=options.get("hidden"),
            **reason,
        )
        self.times.update(["\N{MULTIPLICATION SIGN}"])
        self.equals.update(["="])
        self.place()


def draw_product(
    ax, matrix, column, result, *, roles=("kernel", "input", "output"), **options
) -> Product:
    """Draw matrix times column = result, with a number in every cell.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    matrix : array_like, shape (rows, columns)
    column : array_like, shape (columns,) or (columns, 1)
    result : array_like, shape (rows,) or (rows, 1)
    roles : tuple of three str
        The roles of matrix, column and result.
    **options
        Those of `Product.update`.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> ax = Figure().add_subplot()
    >>> drawn = draw_product(ax, [[1, 2], [0, 1]], [3, 4], [11, 4], highlight=(0, None, 0))
    >>> drawn.result.strings.tolist()
    [['11'], ['4']]
    >>> drawn.update([[1, 2]], [3, 4], [11])  # the same artists, another shape
    """
    product = Product(ax, roles)
    product.update(matrix, column, result, **options)
    return product


def _upright(column):
    """Return an array as one column, None as it is."""
    return None if column is None else np.asarray(column).reshape(-1, 1)
