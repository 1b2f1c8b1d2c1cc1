declare module "worker:source" {
  /** The program of `entry.js`, bundled: a worker is started from it, so that one file is enough. */
  const source: string;
  export default source;
}
declare module "*.bin" {
  const bytes: Uint8Array;
  export default bytes;
}
