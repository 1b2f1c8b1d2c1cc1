// Compile the product with SIMD: `npm --prefix js run build:simd`.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { main } from "assemblyscript/asc";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const source = readFileSync(here("unet/engine/accumulate.ts"), "utf8");
const written = process.argv[2] ?? here("unet/engine/simd_bytes.js"); // a test writes elsewhere
let bytes = new Uint8Array();
const options = ["--runtime", "stub", "--enable", "simd", "--noAssert", "-O3"];
const { error, stderr } = await main(["accumulate.ts", "--outFile", "out.wasm", ...options], {
  readFile: (name) => (name === "accumulate.ts" ? source : null),
  writeFile: (name, contents) => {
    if (name === "out.wasm") bytes = contents;
  },
  listFiles: () => [],
});
if (error) throw new Error(`${error.message}\n${stderr}`);
const text = Buffer.from(bytes).toString("base64");
writeFileSync(
  written,
  `// Generated from accumulate.ts by \`npm --prefix js run build:simd\`: change that, and build again.
// biome-ignore-all format: generated
export const BYTES = "${text}";
`,
);
