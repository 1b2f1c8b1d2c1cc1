"""What a benchmark prints, kept as a page."""

import io
from itertools import groupby


class Both(io.StringIO):
    """Text that is kept, and printed as well."""

    def __init__(self, screen):
        super().__init__()
        self.screen = screen

    def write(self, text):
        """Keep it, and print it."""
        self.screen.write(text)
        self.screen.flush()
        return super().write(text)


def as_markdown(printed):
    """Keep the tables as they are, and the columns of all that stands between them."""
    blocks = groupby(printed.splitlines(), lambda line: line.startswith("|"))
    texts = [(is_table, "\n".join(lines).strip("\n")) for is_table, lines in blocks]
    fenced = [text if is_table else f"```\n{text}\n```" for is_table, text in texts if text]
    return "\n\n".join(fenced) + "\n"
