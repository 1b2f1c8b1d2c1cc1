"""Tables of the objects that were found: one by image and class, one by object."""

import csv
import tempfile
from contextlib import ExitStack

from convlab.cli.output.table_files import cell
from convlab.segmentation.metrics.objects import find_objects

BY_IMAGE, BY_OBJECT = "objects.csv", "objects_each.csv"
"""What the two files are called."""
_COLUMNS = {
    BY_IMAGE: ("image", "class", "objects", "area", "mean area", "largest area"),
    BY_OBJECT: ("image", "class", "object", "area", "row", "column"),
}
_CHUNK = 10_000  # rows that are made at once: an image of noise may have millions


class ObjectTables:
    """Collect what is found in image after image, on the disk, since it may be much.

    Areas are in pixels; row and column are the mean of an object's pixels, from 0.

    Parameters
    ----------
    n_classes : int
        How many classes there are, background included.

    Examples
    --------
    >>> import numpy as np
    >>> with ObjectTables(2) as tables:
    ...     count = tables.add("leaf.png", np.array([[1, 0, 1], [0, 0, 1]]))
    ...     tables.texts()[BY_IMAGE].splitlines()[1], count
    ('leaf.png,1,2,3,1.5,2', 2)
    """

    def __init__(self, n_classes):
        self._n_classes = n_classes
        self._open, self._files, self._writers = ExitStack(), {}, {}
        for name, columns in _COLUMNS.items():
            file = tempfile.TemporaryFile("w+", encoding="utf-8", newline="")  # noqa: SIM115
            self._files[name] = self._open.enter_context(file)
            self._writers[name] = csv.writer(file, lineterminator="\n")
            self._writers[name].writerow(columns)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._open.close()

    def add(self, name, labels):
        """Measure the objects of one image.

        Parameters
        ----------
        name : str
            Of its file.
        labels : ndarray of int, shape (rows, columns)
            Classes.

        Returns
        -------
        int
            How many objects there are.
        """
        name, found = cell(name), find_objects(labels)
        for label in range(1, self._n_classes):
            own = found.of_class(label)
            count, total = len(own.areas), int(own.areas.sum())
            mean = round(total / count, 2) if count else 0
            largest = int(own.areas.max(initial=0))
            self._writers[BY_IMAGE].writerow([name, label, count, total, mean, largest])
        for start in range(0, len(found.areas), _CHUNK):
            chosen = slice(start, start + _CHUNK)
            classes, areas, centres = (each[chosen].tolist() for each in found)
            self._writers[BY_OBJECT].writerows(
                [name, label, start + number, area, round(row, 1), round(column, 1)]
                for number, (label, area, (row, column)) in enumerate(
                    zip(classes, areas, centres, strict=True), 1
                )
            )
        return len(found.areas)

    def texts(self):
        """Give both tables as text, by the name of the file."""
        texts = {}
        for name, file in self._files.items():
            file.seek(0)
            texts[name] = file.read()
            file.seek(0, 2)
        return texts
