// Bundle the explorer for the package: `npm --prefix js run build`.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const BANNER =
  "Generated from js/ by `npm --prefix js run build`: change the sources there, and build again.";
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = process.argv[2] ?? here("../convlab/explorer/static"); // a test builds elsewhere

await build({
  entryPoints: { explorer: here("explorer/index.js") },
  outdir: folder,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  banner: { js: `// ${BANNER}` },
  logLevel: "warning",
});
await build({
  entryPoints: { explorer: here("explorer/style/index.css") },
  outdir: folder,
  bundle: true,
  charset: "utf8",
  target: "es2022",
  banner: { css: `/* ${BANNER} */` },
  logLevel: "warning",
});
