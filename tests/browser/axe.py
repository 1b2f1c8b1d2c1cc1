"""What axe finds on a page."""

from pathlib import Path

from tests.required import require

AXE = Path(__file__).parents[2] / "js" / "node_modules" / "axe-core" / "axe.min.js"
# On a phone the first picture stays while the page is scrolled, and covers parts of what passes.
RUN = """async (where) => {
  scrollTo(0, 0);
  const rules = {"label-content-name-mismatch": {enabled: true}, "target-size": {enabled: true}};
  const {violations} = await axe.run(where ?? document, {rules});
  return violations.map(({id, impact, nodes}) =>
    [id, impact, nodes.slice(0, 3).map(({html}) => html)]);
}"""


def violations(page, within=None, serious=False) -> list:
    """Return what axe finds on a page, or within a selector; all of it, or what is serious."""
    require("" if AXE.exists() else "axe-core is not installed (npm --prefix js ci)")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(RUN, within and {"include": [[within]]})
    return [one for one in found if not serious or one[1] in ("serious", "critical")]
