// Bundle what runs in the browser for the package: `npm --prefix js run build`.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const BANNER =
  "Generated from js/ by `npm --prefix js run build`: change the sources there, and build again.";
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = process.argv[2] ?? here("../convlab"); // a test builds elsewhere

// Workers start from a text that the bundle carries, so that one file is enough.
const workers = {
  name: "workers",
  setup(builder) {
    builder.onResolve({ filter: /^worker:source$/ }, ({ path }) => ({ path, namespace: "worker" }));
    builder.onLoad({ filter: /.*/, namespace: "worker" }, async () => {
      const { outputFiles } = await build({
        entryPoints: [here("unet/worker/entry.js")],
        bundle: true,
        format: "iife",
        target: "es2022",
        charset: "utf8",
        write: false,
        logLevel: "warning",
      });
      return { contents: outputFiles[0].text, loader: "text" };
    });
  },
};

for (const [room, source] of [
  ["explorer", "explorer"],
  ["live_unet", "unet"],
]) {
  const common = { bundle: true, charset: "utf8", target: "es2022", logLevel: "warning" };
  await build({
    ...common,
    entryPoints: { [room]: here(`${source}/index.js`) },
    outdir: `${folder}/${room}/static`,
    format: "esm",
    legalComments: "none",
    loader: { ".bin": "binary" },
    plugins: [workers],
    banner: { js: `// ${BANNER}` },
  });
  await build({
    ...common,
    entryPoints: { [room]: here(`${source}/style/index.css`) },
    outdir: `${folder}/${room}/static`,
    banner: { css: `/* ${BANNER} */` },
  });
}

// The slides of the lessons; reveal.js is among them, so its licence stays.
for (const kind of ["js", "css"]) {
  await build({
    bundle: true,
    charset: "utf8",
    target: "es2022",
    logLevel: "warning",
    entryPoints: { slides: here(`slides/index.${kind}`) },
    outdir: process.argv[2] ? `${folder}/slides` : here("../web/static"),
    format: "esm",
    minify: true,
    banner: { [kind]: `/* ${BANNER} It holds reveal.js 6.0.2, Hakim El Hattab, MIT licence. */` },
  });
}
