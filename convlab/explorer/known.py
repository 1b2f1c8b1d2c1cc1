"""What Python and the browser both know: limits, views, kinds, questions, seeds, presets.

It stands once, in ``known.json``, which the browser's sources read as well.
"""

import json
from pathlib import Path

KNOWN = json.loads(Path(__file__).with_name("known.json").read_text("utf-8"))

IMAGES = KNOWN["seeds"]["image"]  # by operator
KERNEL = KNOWN["seeds"]["kernel"]
VIEWS = tuple(KNOWN["views"])
FIRST_VIEWS = tuple(KNOWN["first_views"])
QUESTIONS = tuple(KNOWN["questions"])
KINDS = tuple(KNOWN["kinds"])
MOST = {name: most for name, (_, most) in KNOWN["limits"].items()}
