// The one product that everything is made of, with SIMD: four numbers at a time. AssemblyScript,
// compiled by `npm --prefix js run build:simd`; `plain.js` has the same function in five lines.
//
// C (m x n) += A (m x k) times B (k x n), row by row. B and C lie row after row. The number of A in
// row r and column q lies at r * down + q * right, so that A may be transposed (down and right
// change places), or be windows that overlap. Addresses are counted in bytes, steps in numbers.

/** Add the product to C: blocks of four rows, since each number of B then serves four times. */
export function accumulate(
  a: usize,
  down: i32,
  right: i32,
  b: usize,
  c: usize,
  m: i32,
  k: i32,
  n: i32,
): void {
  let r = 0;
  for (; r + 4 <= m; r += 4)
    fourRows(a + ((r * down) << 2), down, right, b, c + ((r * n) << 2), k, n);
  for (; r < m; r++) oneRow(a + ((r * down) << 2), right, b, c + ((r * n) << 2), k, n);
}

function fourRows(a: usize, down: i32, right: i32, b: usize, c: usize, k: i32, n: i32): void {
  const next: usize = down << 2;
  const row: usize = n << 2;
  const step: usize = right << 2;
  let j = 0;
  for (; j + 8 <= n; j += 8) {
    const to: usize = c + (j << 2);
    let s0 = v128.load(to);
    let s1 = v128.load(to, 16);
    let t0 = v128.load(to + row);
    let t1 = v128.load(to + row, 16);
    let u0 = v128.load(to + 2 * row);
    let u1 = v128.load(to + 2 * row, 16);
    let v0 = v128.load(to + 3 * row);
    let v1 = v128.load(to + 3 * row, 16);
    let from = a;
    let weights: usize = b + (j << 2);
    for (let q = 0; q < k; q++) {
      const w0 = v128.load(weights);
      const w1 = v128.load(weights, 16);
      const x0 = v128.load32_splat(from);
      const x1 = v128.load32_splat(from + next);
      const x2 = v128.load32_splat(from + 2 * next);
      const x3 = v128.load32_splat(from + 3 * next);
      s0 = f32x4.add(s0, f32x4.mul(x0, w0));
      s1 = f32x4.add(s1, f32x4.mul(x0, w1));
      t0 = f32x4.add(t0, f32x4.mul(x1, w0));
      t1 = f32x4.add(t1, f32x4.mul(x1, w1));
      u0 = f32x4.add(u0, f32x4.mul(x2, w0));
      u1 = f32x4.add(u1, f32x4.mul(x2, w1));
      v0 = f32x4.add(v0, f32x4.mul(x3, w0));
      v1 = f32x4.add(v1, f32x4.mul(x3, w1));
      from += step;
      weights += row;
    }
    v128.store(to, s0);
    v128.store(to, s1, 16);
    v128.store(to + row, t0);
    v128.store(to + row, t1, 16);
    v128.store(to + 2 * row, u0);
    v128.store(to + 2 * row, u1, 16);
    v128.store(to + 3 * row, v0);
    v128.store(to + 3 * row, v1, 16);
  }
  for (; j + 4 <= n; j += 4) {
    const to: usize = c + (j << 2);
    let s = v128.load(to);
    let t = v128.load(to + row);
    let u = v128.load(to + 2 * row);
    let v = v128.load(to + 3 * row);
    let from = a;
    let weights: usize = b + (j << 2);
    for (let q = 0; q < k; q++) {
      const w = v128.load(weights);
      s = f32x4.add(s, f32x4.mul(v128.load32_splat(from), w));
      t = f32x4.add(t, f32x4.mul(v128.load32_splat(from + next), w));
      u = f32x4.add(u, f32x4.mul(v128.load32_splat(from + 2 * next), w));
      v = f32x4.add(v, f32x4.mul(v128.load32_splat(from + 3 * next), w));
      from += step;
      weights += row;
    }
    v128.store(to, s);
    v128.store(to + row, t);
    v128.store(to + 2 * row, u);
    v128.store(to + 3 * row, v);
  }
  if (j < n) {
    for (let r = 0; r < 4; r++) singly(a + r * next, right, b, c + r * row, k, n, j);
  }
}

function oneRow(a: usize, right: i32, b: usize, c: usize, k: i32, n: i32): void {
  const row: usize = n << 2;
  let j = 0;
  for (; j + 4 <= n; j += 4) {
    const to: usize = c + (j << 2);
    let sum = v128.load(to);
    let weights: usize = b + (j << 2);
    for (let q = 0; q < k; q++) {
      const x = v128.load32_splat(a + ((q * right) << 2));
      sum = f32x4.add(sum, f32x4.mul(x, v128.load(weights)));
      weights += row;
    }
    v128.store(to, sum);
  }
  singly(a, right, b, c, k, n, j);
}

/** The columns from j on, which are fewer than four. */
function singly(a: usize, right: i32, b: usize, c: usize, k: i32, n: i32, j: i32): void {
  for (; j < n; j++) {
    let sum = load<f32>(c + (j << 2));
    for (let q = 0; q < k; q++) {
      sum += load<f32>(a + ((q * right) << 2)) * load<f32>(b + ((q * n + j) << 2));
    }
    store<f32>(c + (j << 2), sum);
  }
}
