"""How Sphinx makes the pages; `web/build.py` runs it."""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

project = "convlab"
author = "The convlab maintainers"
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "web.mathml"]
root_doc = "contents"
html_theme = "sphinx_book_theme"
html_title = "convlab"
html_favicon = "icon.png"
html_static_path = ["_static"]
html_css_files = ["site.css", "explorer.css", "live_unet.css"]
html_js_files = [("live.js", {"type": "module"})]
html_extra_path = ["extra"]
html_copy_source = False
html_show_sourcelink = False
html_theme_options = {
    "use_download_button": False,
    "use_fullscreen_button": False,
    "show_toc_level": 2,
    "home_page_in_toc": False,
}
html_context = {"default_mode": "auto"}
html_math_renderer = "mathml"
nb_execution_mode = "off"
nb_merge_streams = True
myst_enable_extensions = ["dollarmath"]
myst_heading_anchors = 3
myst_heading_slug_func = "web.pages.anchor"
myst_update_mathjax = False
autodoc_member_order = "bysource"
autodoc_typehints = "none"
napoleon_google_docstring = False
napoleon_use_rtype = False
napoleon_use_ivar = True
suppress_warnings = ["myst.header"]  # the gallery's two first pictures have no part of their own
add_module_names = False


def escape_stars(_app, _what, _name, _object, _options, lines):
    """Write ``(batch, *size)`` of a docstring as what it says: no emphasis begins there."""
    lines[:] = [re.sub(r"(?<=[ (,])\*(?=\w+[,)])", r"\\*", line) for line in lines]


def setup(app):
    """Tell Sphinx."""
    app.connect("autodoc-process-docstring", escape_stars, priority=900)
