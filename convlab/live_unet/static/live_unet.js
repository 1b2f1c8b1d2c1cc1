// Generated from js/ by `npm --prefix js run build`: change the sources there, and build again.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toBinary = Uint8Array.fromBase64 || /* @__PURE__ */ (() => {
  var table = new Uint8Array(128);
  for (var i = 0; i < 64; i++) table[i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i * 4 - 205] = i;
  return (base64) => {
    var n = base64.length, bytes = new Uint8Array((n - (base64[n - 1] == "=") - (base64[n - 2] == "=")) * 3 / 4 | 0);
    for (var i2 = 0, j = 0; i2 < n; ) {
      var c0 = table[base64.charCodeAt(i2++)], c1 = table[base64.charCodeAt(i2++)];
      var c2 = table[base64.charCodeAt(i2++)], c3 = table[base64.charCodeAt(i2++)];
      bytes[j++] = c0 << 2 | c1 >> 4;
      bytes[j++] = c1 << 4 | c2 >> 2;
      bytes[j++] = c2 << 6 | c3;
    }
    return bytes;
  };
})();

// node_modules/gifenc/dist/gifenc.js
var require_gifenc = __commonJS({
  "node_modules/gifenc/dist/gifenc.js"(exports) {
    var __defProp2 = Object.defineProperty;
    var __markAsModule = (target) => __defProp2(target, "__esModule", { value: true });
    var __export = (target, all) => {
      for (var name in all)
        __defProp2(target, name, { get: all[name], enumerable: true });
    };
    __markAsModule(exports);
    __export(exports, {
      GIFEncoder: () => GIFEncoder2,
      applyPalette: () => applyPalette2,
      default: () => src_default,
      nearestColor: () => nearestColor,
      nearestColorIndex: () => nearestColorIndex,
      nearestColorIndexWithDistance: () => nearestColorIndexWithDistance,
      prequantize: () => prequantize,
      quantize: () => quantize2,
      snapColorsToPalette: () => snapColorsToPalette
    });
    var constants_default = {
      signature: "GIF",
      version: "89a",
      trailer: 59,
      extensionIntroducer: 33,
      applicationExtensionLabel: 255,
      graphicControlExtensionLabel: 249,
      imageSeparator: 44,
      signatureSize: 3,
      versionSize: 3,
      globalColorTableFlagMask: 128,
      colorResolutionMask: 112,
      sortFlagMask: 8,
      globalColorTableSizeMask: 7,
      applicationIdentifierSize: 8,
      applicationAuthCodeSize: 3,
      disposalMethodMask: 28,
      userInputFlagMask: 2,
      transparentColorFlagMask: 1,
      localColorTableFlagMask: 128,
      interlaceFlagMask: 64,
      idSortFlagMask: 32,
      localColorTableSizeMask: 7
    };
    function createStream(initialCapacity = 256) {
      let cursor = 0;
      let contents = new Uint8Array(initialCapacity);
      return {
        get buffer() {
          return contents.buffer;
        },
        reset() {
          cursor = 0;
        },
        bytesView() {
          return contents.subarray(0, cursor);
        },
        bytes() {
          return contents.slice(0, cursor);
        },
        writeByte(byte) {
          expand(cursor + 1);
          contents[cursor] = byte;
          cursor++;
        },
        writeBytes(data, offset = 0, byteLength = data.length) {
          expand(cursor + byteLength);
          for (let i = 0; i < byteLength; i++) {
            contents[cursor++] = data[i + offset];
          }
        },
        writeBytesView(data, offset = 0, byteLength = data.byteLength) {
          expand(cursor + byteLength);
          contents.set(data.subarray(offset, offset + byteLength), cursor);
          cursor += byteLength;
        }
      };
      function expand(newCapacity) {
        var prevCapacity = contents.length;
        if (prevCapacity >= newCapacity)
          return;
        var CAPACITY_DOUBLING_MAX = 1024 * 1024;
        newCapacity = Math.max(newCapacity, prevCapacity * (prevCapacity < CAPACITY_DOUBLING_MAX ? 2 : 1.125) >>> 0);
        if (prevCapacity != 0)
          newCapacity = Math.max(newCapacity, 256);
        const oldContents = contents;
        contents = new Uint8Array(newCapacity);
        if (cursor > 0)
          contents.set(oldContents.subarray(0, cursor), 0);
      }
    }
    var BITS = 12;
    var DEFAULT_HSIZE = 5003;
    var MASKS = [
      0,
      1,
      3,
      7,
      15,
      31,
      63,
      127,
      255,
      511,
      1023,
      2047,
      4095,
      8191,
      16383,
      32767,
      65535
    ];
    function lzwEncode(width, height, pixels, colorDepth, outStream = createStream(512), accum = new Uint8Array(256), htab = new Int32Array(DEFAULT_HSIZE), codetab = new Int32Array(DEFAULT_HSIZE)) {
      const hsize = htab.length;
      const initCodeSize = Math.max(2, colorDepth);
      accum.fill(0);
      codetab.fill(0);
      htab.fill(-1);
      let cur_accum = 0;
      let cur_bits = 0;
      const init_bits = initCodeSize + 1;
      const g_init_bits = init_bits;
      let clear_flg = false;
      let n_bits = g_init_bits;
      let maxcode = (1 << n_bits) - 1;
      const ClearCode = 1 << init_bits - 1;
      const EOFCode = ClearCode + 1;
      let free_ent = ClearCode + 2;
      let a_count = 0;
      let ent = pixels[0];
      let hshift = 0;
      for (let fcode = hsize; fcode < 65536; fcode *= 2) {
        ++hshift;
      }
      hshift = 8 - hshift;
      outStream.writeByte(initCodeSize);
      output(ClearCode);
      const length = pixels.length;
      for (let idx = 1; idx < length; idx++) {
        next_block: {
          const c = pixels[idx];
          const fcode = (c << BITS) + ent;
          let i = c << hshift ^ ent;
          if (htab[i] === fcode) {
            ent = codetab[i];
            break next_block;
          }
          const disp = i === 0 ? 1 : hsize - i;
          while (htab[i] >= 0) {
            i -= disp;
            if (i < 0)
              i += hsize;
            if (htab[i] === fcode) {
              ent = codetab[i];
              break next_block;
            }
          }
          output(ent);
          ent = c;
          if (free_ent < 1 << BITS) {
            codetab[i] = free_ent++;
            htab[i] = fcode;
          } else {
            htab.fill(-1);
            free_ent = ClearCode + 2;
            clear_flg = true;
            output(ClearCode);
          }
        }
      }
      output(ent);
      output(EOFCode);
      outStream.writeByte(0);
      return outStream.bytesView();
      function output(code) {
        cur_accum &= MASKS[cur_bits];
        if (cur_bits > 0)
          cur_accum |= code << cur_bits;
        else
          cur_accum = code;
        cur_bits += n_bits;
        while (cur_bits >= 8) {
          accum[a_count++] = cur_accum & 255;
          if (a_count >= 254) {
            outStream.writeByte(a_count);
            outStream.writeBytesView(accum, 0, a_count);
            a_count = 0;
          }
          cur_accum >>= 8;
          cur_bits -= 8;
        }
        if (free_ent > maxcode || clear_flg) {
          if (clear_flg) {
            n_bits = g_init_bits;
            maxcode = (1 << n_bits) - 1;
            clear_flg = false;
          } else {
            ++n_bits;
            maxcode = n_bits === BITS ? 1 << n_bits : (1 << n_bits) - 1;
          }
        }
        if (code == EOFCode) {
          while (cur_bits > 0) {
            accum[a_count++] = cur_accum & 255;
            if (a_count >= 254) {
              outStream.writeByte(a_count);
              outStream.writeBytesView(accum, 0, a_count);
              a_count = 0;
            }
            cur_accum >>= 8;
            cur_bits -= 8;
          }
          if (a_count > 0) {
            outStream.writeByte(a_count);
            outStream.writeBytesView(accum, 0, a_count);
            a_count = 0;
          }
        }
      }
    }
    var lzwEncode_default = lzwEncode;
    function rgb888_to_rgb565(r, g, b) {
      return r << 8 & 63488 | g << 2 & 992 | b >> 3;
    }
    function rgba8888_to_rgba4444(r, g, b, a) {
      return r >> 4 | g & 240 | (b & 240) << 4 | (a & 240) << 8;
    }
    function rgb888_to_rgb444(r, g, b) {
      return r >> 4 << 8 | g & 240 | b >> 4;
    }
    function clamp(value, min, max) {
      return value < min ? min : value > max ? max : value;
    }
    function sqr(value) {
      return value * value;
    }
    function find_nn(bins, idx, hasAlpha) {
      var nn = 0;
      var err = 1e100;
      const bin1 = bins[idx];
      const n1 = bin1.cnt;
      const wa = bin1.ac;
      const wr = bin1.rc;
      const wg = bin1.gc;
      const wb = bin1.bc;
      for (var i = bin1.fw; i != 0; i = bins[i].fw) {
        const bin = bins[i];
        const n2 = bin.cnt;
        const nerr2 = n1 * n2 / (n1 + n2);
        if (nerr2 >= err)
          continue;
        var nerr = 0;
        if (hasAlpha) {
          nerr += nerr2 * sqr(bin.ac - wa);
          if (nerr >= err)
            continue;
        }
        nerr += nerr2 * sqr(bin.rc - wr);
        if (nerr >= err)
          continue;
        nerr += nerr2 * sqr(bin.gc - wg);
        if (nerr >= err)
          continue;
        nerr += nerr2 * sqr(bin.bc - wb);
        if (nerr >= err)
          continue;
        err = nerr;
        nn = i;
      }
      bin1.err = err;
      bin1.nn = nn;
    }
    function create_bin() {
      return {
        ac: 0,
        rc: 0,
        gc: 0,
        bc: 0,
        cnt: 0,
        nn: 0,
        fw: 0,
        bk: 0,
        tm: 0,
        mtm: 0,
        err: 0
      };
    }
    function create_bin_list(data, format) {
      const bincount = format === "rgb444" ? 4096 : 65536;
      const bins = new Array(bincount);
      const size2 = data.length;
      if (format === "rgba4444") {
        for (let i = 0; i < size2; ++i) {
          const color = data[i];
          const a = color >> 24 & 255;
          const b = color >> 16 & 255;
          const g = color >> 8 & 255;
          const r = color & 255;
          const index = rgba8888_to_rgba4444(r, g, b, a);
          let bin = index in bins ? bins[index] : bins[index] = create_bin();
          bin.rc += r;
          bin.gc += g;
          bin.bc += b;
          bin.ac += a;
          bin.cnt++;
        }
      } else if (format === "rgb444") {
        for (let i = 0; i < size2; ++i) {
          const color = data[i];
          const b = color >> 16 & 255;
          const g = color >> 8 & 255;
          const r = color & 255;
          const index = rgb888_to_rgb444(r, g, b);
          let bin = index in bins ? bins[index] : bins[index] = create_bin();
          bin.rc += r;
          bin.gc += g;
          bin.bc += b;
          bin.cnt++;
        }
      } else {
        for (let i = 0; i < size2; ++i) {
          const color = data[i];
          const b = color >> 16 & 255;
          const g = color >> 8 & 255;
          const r = color & 255;
          const index = rgb888_to_rgb565(r, g, b);
          let bin = index in bins ? bins[index] : bins[index] = create_bin();
          bin.rc += r;
          bin.gc += g;
          bin.bc += b;
          bin.cnt++;
        }
      }
      return bins;
    }
    function quantize2(rgba, maxColors, opts = {}) {
      const {
        format = "rgb565",
        clearAlpha = true,
        clearAlphaColor = 0,
        clearAlphaThreshold = 0,
        oneBitAlpha = false
      } = opts;
      if (!rgba || !rgba.buffer) {
        throw new Error("quantize() expected RGBA Uint8Array data");
      }
      if (!(rgba instanceof Uint8Array) && !(rgba instanceof Uint8ClampedArray)) {
        throw new Error("quantize() expected RGBA Uint8Array data");
      }
      const data = new Uint32Array(rgba.buffer);
      let useSqrt = opts.useSqrt !== false;
      const hasAlpha = format === "rgba4444";
      const bins = create_bin_list(data, format);
      const bincount = bins.length;
      const bincountMinusOne = bincount - 1;
      const heap = new Uint32Array(bincount + 1);
      var maxbins = 0;
      for (var i = 0; i < bincount; ++i) {
        const bin = bins[i];
        if (bin != null) {
          var d = 1 / bin.cnt;
          if (hasAlpha)
            bin.ac *= d;
          bin.rc *= d;
          bin.gc *= d;
          bin.bc *= d;
          bins[maxbins++] = bin;
        }
      }
      if (sqr(maxColors) / maxbins < 0.022) {
        useSqrt = false;
      }
      var i = 0;
      for (; i < maxbins - 1; ++i) {
        bins[i].fw = i + 1;
        bins[i + 1].bk = i;
        if (useSqrt)
          bins[i].cnt = Math.sqrt(bins[i].cnt);
      }
      if (useSqrt)
        bins[i].cnt = Math.sqrt(bins[i].cnt);
      var h2, l, l2;
      for (i = 0; i < maxbins; ++i) {
        find_nn(bins, i, false);
        var err = bins[i].err;
        for (l = ++heap[0]; l > 1; l = l2) {
          l2 = l >> 1;
          if (bins[h2 = heap[l2]].err <= err)
            break;
          heap[l] = h2;
        }
        heap[l] = i;
      }
      var extbins = maxbins - maxColors;
      for (i = 0; i < extbins; ) {
        var tb;
        for (; ; ) {
          var b1 = heap[1];
          tb = bins[b1];
          if (tb.tm >= tb.mtm && bins[tb.nn].mtm <= tb.tm)
            break;
          if (tb.mtm == bincountMinusOne)
            b1 = heap[1] = heap[heap[0]--];
          else {
            find_nn(bins, b1, false);
            tb.tm = i;
          }
          var err = bins[b1].err;
          for (l = 1; (l2 = l + l) <= heap[0]; l = l2) {
            if (l2 < heap[0] && bins[heap[l2]].err > bins[heap[l2 + 1]].err)
              l2++;
            if (err <= bins[h2 = heap[l2]].err)
              break;
            heap[l] = h2;
          }
          heap[l] = b1;
        }
        var nb = bins[tb.nn];
        var n1 = tb.cnt;
        var n2 = nb.cnt;
        var d = 1 / (n1 + n2);
        if (hasAlpha)
          tb.ac = d * (n1 * tb.ac + n2 * nb.ac);
        tb.rc = d * (n1 * tb.rc + n2 * nb.rc);
        tb.gc = d * (n1 * tb.gc + n2 * nb.gc);
        tb.bc = d * (n1 * tb.bc + n2 * nb.bc);
        tb.cnt += nb.cnt;
        tb.mtm = ++i;
        bins[nb.bk].fw = nb.fw;
        bins[nb.fw].bk = nb.bk;
        nb.mtm = bincountMinusOne;
      }
      let palette = [];
      var k = 0;
      for (i = 0; ; ++k) {
        let r = clamp(Math.round(bins[i].rc), 0, 255);
        let g = clamp(Math.round(bins[i].gc), 0, 255);
        let b = clamp(Math.round(bins[i].bc), 0, 255);
        let a = 255;
        if (hasAlpha) {
          a = clamp(Math.round(bins[i].ac), 0, 255);
          if (oneBitAlpha) {
            const threshold = typeof oneBitAlpha === "number" ? oneBitAlpha : 127;
            a = a <= threshold ? 0 : 255;
          }
          if (clearAlpha && a <= clearAlphaThreshold) {
            r = g = b = clearAlphaColor;
            a = 0;
          }
        }
        const color = hasAlpha ? [r, g, b, a] : [r, g, b];
        const exists = existsInPalette(palette, color);
        if (!exists)
          palette.push(color);
        if ((i = bins[i].fw) == 0)
          break;
      }
      return palette;
    }
    function existsInPalette(palette, color) {
      for (let i = 0; i < palette.length; i++) {
        const p = palette[i];
        let matchesRGB = p[0] === color[0] && p[1] === color[1] && p[2] === color[2];
        let matchesAlpha = p.length >= 4 && color.length >= 4 ? p[3] === color[3] : true;
        if (matchesRGB && matchesAlpha)
          return true;
      }
      return false;
    }
    function euclideanDistanceSquared(a, b) {
      var sum2 = 0;
      var n;
      for (n = 0; n < a.length; n++) {
        const dx = a[n] - b[n];
        sum2 += dx * dx;
      }
      return sum2;
    }
    function roundStep(byte, step) {
      return step > 1 ? Math.round(byte / step) * step : byte;
    }
    function prequantize(rgba, { roundRGB = 5, roundAlpha = 10, oneBitAlpha = null } = {}) {
      const data = new Uint32Array(rgba.buffer);
      for (let i = 0; i < data.length; i++) {
        const color = data[i];
        let a = color >> 24 & 255;
        let b = color >> 16 & 255;
        let g = color >> 8 & 255;
        let r = color & 255;
        a = roundStep(a, roundAlpha);
        if (oneBitAlpha) {
          const threshold = typeof oneBitAlpha === "number" ? oneBitAlpha : 127;
          a = a <= threshold ? 0 : 255;
        }
        r = roundStep(r, roundRGB);
        g = roundStep(g, roundRGB);
        b = roundStep(b, roundRGB);
        data[i] = a << 24 | b << 16 | g << 8 | r << 0;
      }
    }
    function applyPalette2(rgba, palette, format = "rgb565") {
      if (!rgba || !rgba.buffer) {
        throw new Error("quantize() expected RGBA Uint8Array data");
      }
      if (!(rgba instanceof Uint8Array) && !(rgba instanceof Uint8ClampedArray)) {
        throw new Error("quantize() expected RGBA Uint8Array data");
      }
      if (palette.length > 256) {
        throw new Error("applyPalette() only works with 256 colors or less");
      }
      const data = new Uint32Array(rgba.buffer);
      const length = data.length;
      const bincount = format === "rgb444" ? 4096 : 65536;
      const index = new Uint8Array(length);
      const cache = new Array(bincount);
      const hasAlpha = format === "rgba4444";
      if (format === "rgba4444") {
        for (let i = 0; i < length; i++) {
          const color = data[i];
          const a = color >> 24 & 255;
          const b = color >> 16 & 255;
          const g = color >> 8 & 255;
          const r = color & 255;
          const key = rgba8888_to_rgba4444(r, g, b, a);
          const idx = key in cache ? cache[key] : cache[key] = nearestColorIndexRGBA(r, g, b, a, palette);
          index[i] = idx;
        }
      } else {
        const rgb888_to_key = format === "rgb444" ? rgb888_to_rgb444 : rgb888_to_rgb565;
        for (let i = 0; i < length; i++) {
          const color = data[i];
          const b = color >> 16 & 255;
          const g = color >> 8 & 255;
          const r = color & 255;
          const key = rgb888_to_key(r, g, b);
          const idx = key in cache ? cache[key] : cache[key] = nearestColorIndexRGB(r, g, b, palette);
          index[i] = idx;
        }
      }
      return index;
    }
    function nearestColorIndexRGBA(r, g, b, a, palette) {
      let k = 0;
      let mindist = 1e100;
      for (let i = 0; i < palette.length; i++) {
        const px2 = palette[i];
        const a2 = px2[3];
        let curdist = sqr2(a2 - a);
        if (curdist > mindist)
          continue;
        const r2 = px2[0];
        curdist += sqr2(r2 - r);
        if (curdist > mindist)
          continue;
        const g2 = px2[1];
        curdist += sqr2(g2 - g);
        if (curdist > mindist)
          continue;
        const b2 = px2[2];
        curdist += sqr2(b2 - b);
        if (curdist > mindist)
          continue;
        mindist = curdist;
        k = i;
      }
      return k;
    }
    function nearestColorIndexRGB(r, g, b, palette) {
      let k = 0;
      let mindist = 1e100;
      for (let i = 0; i < palette.length; i++) {
        const px2 = palette[i];
        const r2 = px2[0];
        let curdist = sqr2(r2 - r);
        if (curdist > mindist)
          continue;
        const g2 = px2[1];
        curdist += sqr2(g2 - g);
        if (curdist > mindist)
          continue;
        const b2 = px2[2];
        curdist += sqr2(b2 - b);
        if (curdist > mindist)
          continue;
        mindist = curdist;
        k = i;
      }
      return k;
    }
    function snapColorsToPalette(palette, knownColors, threshold = 5) {
      if (!palette.length || !knownColors.length)
        return;
      const paletteRGB = palette.map((p) => p.slice(0, 3));
      const thresholdSq = threshold * threshold;
      const dim = palette[0].length;
      for (let i = 0; i < knownColors.length; i++) {
        let color = knownColors[i];
        if (color.length < dim) {
          color = [color[0], color[1], color[2], 255];
        } else if (color.length > dim) {
          color = color.slice(0, 3);
        } else {
          color = color.slice();
        }
        const r = nearestColorIndexWithDistance(paletteRGB, color.slice(0, 3), euclideanDistanceSquared);
        const idx = r[0];
        const distanceSq = r[1];
        if (distanceSq > 0 && distanceSq <= thresholdSq) {
          palette[idx] = color;
        }
      }
    }
    function sqr2(a) {
      return a * a;
    }
    function nearestColorIndex(colors, pixel, distanceFn = euclideanDistanceSquared) {
      let minDist = Infinity;
      let minDistIndex = -1;
      for (let j = 0; j < colors.length; j++) {
        const paletteColor = colors[j];
        const dist = distanceFn(pixel, paletteColor);
        if (dist < minDist) {
          minDist = dist;
          minDistIndex = j;
        }
      }
      return minDistIndex;
    }
    function nearestColorIndexWithDistance(colors, pixel, distanceFn = euclideanDistanceSquared) {
      let minDist = Infinity;
      let minDistIndex = -1;
      for (let j = 0; j < colors.length; j++) {
        const paletteColor = colors[j];
        const dist = distanceFn(pixel, paletteColor);
        if (dist < minDist) {
          minDist = dist;
          minDistIndex = j;
        }
      }
      return [minDistIndex, minDist];
    }
    function nearestColor(colors, pixel, distanceFn = euclideanDistanceSquared) {
      return colors[nearestColorIndex(colors, pixel, distanceFn)];
    }
    function GIFEncoder2(opt = {}) {
      const { initialCapacity = 4096, auto = true } = opt;
      const stream = createStream(initialCapacity);
      const HSIZE = 5003;
      const accum = new Uint8Array(256);
      const htab = new Int32Array(HSIZE);
      const codetab = new Int32Array(HSIZE);
      let hasInit = false;
      return {
        reset() {
          stream.reset();
          hasInit = false;
        },
        finish() {
          stream.writeByte(constants_default.trailer);
        },
        bytes() {
          return stream.bytes();
        },
        bytesView() {
          return stream.bytesView();
        },
        get buffer() {
          return stream.buffer;
        },
        get stream() {
          return stream;
        },
        writeHeader,
        writeFrame(index, width, height, opts = {}) {
          const {
            transparent = false,
            transparentIndex = 0,
            delay = 0,
            palette = null,
            repeat = 0,
            colorDepth = 8,
            dispose = -1
          } = opts;
          let first = false;
          if (auto) {
            if (!hasInit) {
              first = true;
              writeHeader();
              hasInit = true;
            }
          } else {
            first = Boolean(opts.first);
          }
          width = Math.max(0, Math.floor(width));
          height = Math.max(0, Math.floor(height));
          if (first) {
            if (!palette) {
              throw new Error("First frame must include a { palette } option");
            }
            encodeLogicalScreenDescriptor(stream, width, height, palette, colorDepth);
            encodeColorTable(stream, palette);
            if (repeat >= 0) {
              encodeNetscapeExt(stream, repeat);
            }
          }
          const delayTime = Math.round(delay / 10);
          encodeGraphicControlExt(stream, dispose, delayTime, transparent, transparentIndex);
          const useLocalColorTable = Boolean(palette) && !first;
          encodeImageDescriptor(stream, width, height, useLocalColorTable ? palette : null);
          if (useLocalColorTable)
            encodeColorTable(stream, palette);
          encodePixels(stream, index, width, height, colorDepth, accum, htab, codetab);
        }
      };
      function writeHeader() {
        writeUTFBytes(stream, "GIF89a");
      }
    }
    function encodeGraphicControlExt(stream, dispose, delay, transparent, transparentIndex) {
      stream.writeByte(33);
      stream.writeByte(249);
      stream.writeByte(4);
      if (transparentIndex < 0) {
        transparentIndex = 0;
        transparent = false;
      }
      var transp, disp;
      if (!transparent) {
        transp = 0;
        disp = 0;
      } else {
        transp = 1;
        disp = 2;
      }
      if (dispose >= 0) {
        disp = dispose & 7;
      }
      disp <<= 2;
      const userInput = 0;
      stream.writeByte(0 | disp | userInput | transp);
      writeUInt16(stream, delay);
      stream.writeByte(transparentIndex || 0);
      stream.writeByte(0);
    }
    function encodeLogicalScreenDescriptor(stream, width, height, palette, colorDepth = 8) {
      const globalColorTableFlag = 1;
      const sortFlag = 0;
      const globalColorTableSize = colorTableSize(palette.length) - 1;
      const fields2 = globalColorTableFlag << 7 | colorDepth - 1 << 4 | sortFlag << 3 | globalColorTableSize;
      const backgroundColorIndex = 0;
      const pixelAspectRatio = 0;
      writeUInt16(stream, width);
      writeUInt16(stream, height);
      stream.writeBytes([fields2, backgroundColorIndex, pixelAspectRatio]);
    }
    function encodeNetscapeExt(stream, repeat) {
      stream.writeByte(33);
      stream.writeByte(255);
      stream.writeByte(11);
      writeUTFBytes(stream, "NETSCAPE2.0");
      stream.writeByte(3);
      stream.writeByte(1);
      writeUInt16(stream, repeat);
      stream.writeByte(0);
    }
    function encodeColorTable(stream, palette) {
      const colorTableLength = 1 << colorTableSize(palette.length);
      for (let i = 0; i < colorTableLength; i++) {
        let color = [0, 0, 0];
        if (i < palette.length) {
          color = palette[i];
        }
        stream.writeByte(color[0]);
        stream.writeByte(color[1]);
        stream.writeByte(color[2]);
      }
    }
    function encodeImageDescriptor(stream, width, height, localPalette) {
      stream.writeByte(44);
      writeUInt16(stream, 0);
      writeUInt16(stream, 0);
      writeUInt16(stream, width);
      writeUInt16(stream, height);
      if (localPalette) {
        const interlace = 0;
        const sorted = 0;
        const palSize = colorTableSize(localPalette.length) - 1;
        stream.writeByte(128 | interlace | sorted | 0 | palSize);
      } else {
        stream.writeByte(0);
      }
    }
    function encodePixels(stream, index, width, height, colorDepth = 8, accum, htab, codetab) {
      lzwEncode_default(width, height, index, colorDepth, stream, accum, htab, codetab);
    }
    function writeUInt16(stream, short2) {
      stream.writeByte(short2 & 255);
      stream.writeByte(short2 >> 8 & 255);
    }
    function writeUTFBytes(stream, text) {
      for (var i = 0; i < text.length; i++) {
        stream.writeByte(text.charCodeAt(i));
      }
    }
    function colorTableSize(length) {
      return Math.max(Math.ceil(Math.log2(length)), 1);
    }
    var src_default = GIFEncoder2;
  }
});

// shared/dom.js
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  if (/^(input|select|button|textarea|summary)$/.test(tag) || "tabindex" in attributes) {
    element.setAttribute("data-lm-suppress-shortcuts", "true");
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}
var button = (content, label, onclick, more = {}) => h(
  "button",
  { type: "button", class: "cx-button", title: label, "aria-label": label, onclick, ...more },
  ...[content].flat()
);
function say(element, text) {
  const now = String(text);
  if (element.textContent === now) return;
  const isWords = element.nodeType !== Node.TEXT_NODE && !element.firstElementChild;
  if (isWords && element.firstChild?.nodeType === Node.TEXT_NODE) {
    element.firstChild.data = now;
  } else element.textContent = now;
}
function press(element, pressed) {
  const now = String(pressed);
  if (element.getAttribute("aria-pressed") !== now) element.setAttribute("aria-pressed", now);
}

// shared/rest.js
function whenAtRest(tell, rest = 150) {
  let later;
  return (value) => {
    clearTimeout(later);
    later = setTimeout(() => tell(value), rest);
  };
}

// unet/layers/tensor.js
var size = (shape) => shape.reduce((product, side) => product * side, 1);
function zeros(other, shape = other.shape) {
  const Kind = (
    /** @type {new (count: number) => Numbers} */
    other.data.constructor
  );
  return { shape, data: new Kind(size(shape)) };
}

// unet/net/bytes.js
var LETTERS = "convlab1";
var START = LETTERS.length + 4;
function toBytes(params) {
  const arrays = Object.entries(params).map(([name, { shape }]) => [name, shape]);
  const words = JSON.stringify({ arrays });
  const header2 = new TextEncoder().encode(words + " ".repeat((4 - words.length % 4) % 4));
  const numbers = Object.values(params).reduce((sum2, { data }) => sum2 + data.length, 0);
  const bytes = new Uint8Array(START + header2.length + 4 * numbers);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(LETTERS));
  view.setUint32(LETTERS.length, header2.length, true);
  bytes.set(header2, START);
  let at2 = START + header2.length;
  for (const { data } of Object.values(params)) {
    for (const number2 of data) {
      view.setFloat32(at2, number2, true);
      at2 += 4;
    }
  }
  return bytes;
}
function fromBytes(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = new TextDecoder().decode(bytes.subarray(0, LETTERS.length));
  if (letters !== LETTERS) throw new Error(`this file does not begin with ${LETTERS}`);
  const end = START + view.getUint32(LETTERS.length, true);
  const { arrays } = JSON.parse(new TextDecoder().decode(bytes.subarray(START, end)));
  const params = (
    /** @type {Params} */
    {}
  );
  let at2 = end;
  for (const [name, shape] of arrays) {
    const data = new Float32Array(size(shape));
    if (at2 + 4 * data.length > bytes.length) throw new Error(`the file ends within ${name}`);
    for (let n = 0; n < data.length; n++) data[n] = view.getFloat32(at2 + 4 * n, true);
    at2 += 4 * data.length;
    params[name] = { shape, data };
  }
  if (at2 !== bytes.length) throw new Error(`${bytes.length - at2} bytes are left over`);
  return params;
}

// ../convlab/figures/palette.json
var palette_default = {
  input: "#005EC4",
  kernel: "#DDAA00",
  output: "#00B06B",
  overlap: "#D162AC",
  padding: "#8A929E",
  difference: "#BE4600",
  negative: "#66004D",
  highlight: "#A0005A",
  ink: "#1F2430",
  muted: "#5B6470",
  zero: "#686F7A",
  empty: "#F0F2F5",
  paper: "#FFFFFF"
};

// shared/lists.js
var range = (count) => Array.from({ length: count }, (_, n) => n);

// shared/colour.js
var PALETTE = palette_default;
var LEVELS = 24;
var LIGHTEST = 0.16;
var STRONGEST = 0.72;
var STRONGEST_PROJECTED = 0.5;
var rgb = (hex) => [1, 3, 5].map((at2) => Number.parseInt(hex.slice(at2, at2 + 2), 16));
var pack = ([r, g, b]) => (255 << 24 | b << 16 | g << 8 | r) >>> 0;
var unpack = (colour) => [colour & 255, colour >> 8 & 255, colour >> 16 & 255];
var mix = (one, other, share) => pack(unpack(one).map((part2, n) => Math.round(part2 * (1 - share) + unpack(other)[n] * share)));
var COLOURS = Object.fromEntries(
  Object.entries(PALETTE).map(([name, hex]) => [name, pack(rgb(hex))])
);
var BLACK = pack([0, 0, 0]);
var WHITE = pack([255, 255, 255]);
function tints(role, strongest) {
  return range(LEVELS + 1).map((level) => {
    const share = LIGHTEST + (strongest - LIGHTEST) * (level / LEVELS);
    const colour = mix(WHITE, COLOURS[role], share);
    const linear = unpack(colour).map((part2) => ((part2 / 255 + 0.055) / 1.055) ** 2.4);
    const light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    return [colour, light < 0.179 ? WHITE : BLACK];
  });
}
var ROLES = ["input", "kernel", "output", "overlap", "negative"];
var tintsOf = (strongest) => Object.fromEntries(ROLES.map((role) => [role, tints(role, strongest)]));
var TINTS = tintsOf(STRONGEST);
var PALE = tintsOf(STRONGEST_PROJECTED);
var NOTHING = [COLOURS.empty, COLOURS.zero];

// unet/picture/scores.js
function iou(labels, truth2) {
  const both = /* @__PURE__ */ new Map();
  const either = /* @__PURE__ */ new Map();
  const add = (counts, label) => counts.set(label, (counts.get(label) ?? 0) + 1);
  for (let n = 0; n < truth2.length; n++) {
    if (labels[n] === truth2[n]) add(both, truth2[n]);
    else add(either, labels[n]);
    add(either, truth2[n]);
  }
  const classes = [...either.keys()].filter((label) => label !== 0);
  const each = classes.map((label) => (both.get(label) ?? 0) / either.get(label));
  return each.length ? each.reduce((sum2, one) => sum2 + one, 0) / each.length : 1;
}
function labelsOf({ shape, data }) {
  const channels = shape[3];
  const labels = new Int8Array(data.length / channels);
  for (let n = 0; n < labels.length; n++) {
    if (channels === 1) labels[n] = data[n] > 0.5 ? 1 : 0;
    for (let c = 1; c < channels; c++) {
      if (data[n * channels + c] > data[n * channels + labels[n]]) labels[n] = c;
    }
  }
  return labels;
}
function bestThreshold({ grey, truth: truth2 }) {
  if (!truth2) return 0;
  let best = 0;
  for (let level = 0; level < 256; level += 2) {
    const labels = Int8Array.from(grey, (light) => light * 255 > level ? 1 : 0);
    best = Math.max(best, iou(labels, truth2));
  }
  return best;
}

// unet/net/random.js
function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let z = Math.imul(state ^ state >>> 15, state | 1);
    z ^= z + Math.imul(z ^ z >>> 7, z | 61);
    return ((z ^ z >>> 14) >>> 0) / 2 ** 32;
  };
}
var normal = (draw) => () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

// unet/net/parameters.js
var UPSAMPLERS = (
  /** @type {Upsampler[]} */
  ["transposed3", "transposed2", "nearest"]
);
function kernels(plan) {
  const { channels, filters, classes, depth } = plan;
  const layers = (
    /** @type {{ name: string, kernel: number[] }[]} */
    []
  );
  const block = (number2, reads, width) => layers.push(
    { name: `c${number2}a`, kernel: [3, 3, reads, width] },
    { name: `c${number2}b`, kernel: [3, 3, width, width] }
  );
  for (let level = 1; level <= depth + 1; level++) {
    const width = filters * 2 ** (level - 1);
    block(level, level === 1 ? channels : width / 2, width);
  }
  for (let level = depth; level >= 1; level--) {
    const number2 = 2 * depth + 2 - level;
    const width = filters * 2 ** (level - 1);
    const side = plan.upsampler === "transposed2" ? 2 : 3;
    const isTransposed2 = plan.upsampler !== "nearest";
    const ends = isTransposed2 ? [width, 2 * width] : [2 * width, width];
    layers.push({ name: `u${number2}`, kernel: [side, side, ...ends] });
    block(number2, plan.skips[level - 1] ? 2 * width : width, width);
  }
  return [...layers, { name: "outputs", kernel: [1, 1, filters, classes] }];
}
var writes = (name, [, , large, small]) => name.startsWith("u") && isTransposed([0, 0, large, small]) ? large : small;
var isTransposed = ([, , large, small]) => large <= small;
function init(plan, seed) {
  const draw = uniform(seed);
  const drawNormal = normal(draw);
  const params = (
    /** @type {Params} */
    {}
  );
  const full = (count, value) => ({
    shape: [count],
    data: new Float32Array(count).fill(value)
  });
  for (const { name, kernel } of kernels(plan)) {
    const [rows, columns, large, small] = kernel;
    const data = new Float32Array(size(kernel));
    const he = Math.sqrt(2 / (rows * columns * large));
    const glorot = Math.sqrt(6 / (rows * columns * (large + small)));
    const isBlock = name.startsWith("c");
    for (let n = 0; n < data.length; n++) {
      data[n] = isBlock ? drawNormal() * he : (2 * draw() - 1) * glorot;
    }
    const width = writes(name, kernel);
    params[`${name}/kernel`] = { shape: kernel, data };
    params[`${name}/bias`] = full(width, 0);
    if (!plan.batchnorm || !isBlock) continue;
    params[`${name}/gamma`] = full(width, 1);
    params[`${name}/beta`] = full(width, 0);
    params[`${name}/moving_mean`] = full(width, 0);
    params[`${name}/moving_variance`] = full(width, 1);
  }
  return params;
}
function planOf(params) {
  const depth = Object.keys(params).filter((name) => /^u\d+\/kernel$/.test(name)).length;
  const first = params["c1a/kernel"];
  const last = params["outputs/kernel"];
  if (!first || !last || !depth) throw new Error("these arrays are not those of a U-Net");
  const skips = [];
  for (let level = 1; level <= depth; level++) {
    const number2 = 2 * depth + 2 - level;
    const width = first.shape[3] * 2 ** (level - 1);
    skips.push(params[`c${number2}a/kernel`].shape[2] > width);
  }
  const up2 = params[`u${depth + 2}/kernel`].shape;
  const upsampler = UPSAMPLERS[isTransposed(up2) ? Number(up2[0] === 2) : 2];
  return {
    channels: first.shape[2],
    filters: first.shape[3],
    classes: last.shape[3],
    depth,
    batchnorm: "c1a/gamma" in params,
    skips,
    upsampler
  };
}

// unet/break/edits.js
var unbroken = () => ({ skips: [], silenced: [], numbers: {}, training: false });
var isBroken = ({ skips, silenced, numbers, training }) => skips.length + silenced.length + Object.keys(numbers).length > 0 || training;
function applied(params, edits) {
  const next = { ...params };
  const own = (name) => {
    if (next[name] === params[name]) {
      next[name] = { shape: params[name].shape, data: params[name].data.slice() };
    }
    return next[name];
  };
  const { depth } = planOf(params);
  for (const [name, places] of Object.entries(edits.numbers)) {
    for (const [place2, number2] of Object.entries(places)) own(name).data[place2] = number2;
  }
  for (const level of edits.skips) {
    const kernel = own(`c${2 * depth + 2 - level}a/kernel`);
    zeroChannels(kernel, 2, (channel, count) => channel >= count / 2);
  }
  for (const map of edits.silenced) {
    const [layer, channel] = map.split(":");
    silence(own, `${layer}/gamma` in params, layer, Number(channel));
  }
  return next;
}
function silence(own, isNormalised, layer, map) {
  if (isNormalised) {
    own(`${layer}/gamma`).data[map] = 0;
    own(`${layer}/beta`).data[map] = 0;
    return;
  }
  const kernel = own(`${layer}/kernel`);
  const writes2 = layer.startsWith("u") && isTransposed(kernel.shape) ? 2 : 3;
  zeroChannels(kernel, writes2, (channel) => channel === map);
  own(`${layer}/bias`).data[map] = 0;
}
function zeroChannels({ shape, data }, axis, isChosen) {
  const [, , large, small] = shape;
  for (let n = 0; n < data.length; n++) {
    const channel = axis === 3 ? n % small : Math.floor(n / small) % large;
    if (isChosen(channel, shape[axis])) data[n] = 0;
  }
}

// unet/break/guess.js
var NEAR = 2;
function changes(before2, now, columns) {
  let [changed, edge] = [0, 0];
  for (let n = 0; n < now.length; n++) {
    if (now[n] === before2[n]) continue;
    changed++;
    if (isNear(before2, n, columns)) edge++;
  }
  return { changed, edge };
}
function isNear(labels, n, columns) {
  const [row2, column] = [Math.floor(n / columns), n % columns];
  const rows = labels.length / columns;
  for (let r = Math.max(row2 - NEAR, 0); r <= Math.min(row2 + NEAR, rows - 1); r++) {
    for (let c = Math.max(column - NEAR, 0); c <= Math.min(column + NEAR, columns - 1); c++) {
      if (labels[r * columns + c] !== labels[n]) return true;
    }
  }
  return false;
}
function outcome({ changed, edge }, pixels) {
  if (changed < 5e-3 * pixels) return "nothing";
  return edge > changed / 2 ? "edge" : "whole";
}
var GUESSES = (
  /** @type {[string, string][]} */
  [
    ["nothing", "hardly a pixel changes"],
    ["edge", "the edge of the mask frays"],
    ["whole", "whole regions change sides"]
  ]
);
function createGuess(studio) {
  const said = h("p", { "aria-live": "polite" });
  const asked = h("p", {});
  let level = 1;
  let guess = (
    /** @type {string | null} */
    null
  );
  const element = h(
    "div",
    { class: "un-guess" },
    asked,
    h(
      "div",
      { class: "un-row" },
      ...GUESSES.map(([name, words]) => button(words, `${words}: guess`, () => take(name)))
    ),
    said
  );
  function ask() {
    const { skips } = studio.plan();
    level = skips[level - 1] ? level : skips.indexOf(true) + 1;
    element.hidden = level === 0;
    say(asked, `Guess first: what happens if skip ${level} is cut?`);
  }
  function take(name) {
    guess = name;
    studio.edit({ ...unbroken(), skips: [level] });
  }
  studio.on("answer", () => {
    const { answer, whole, picture, edits } = studio.now;
    if (!guess || !answer || !whole || !edits.skips.includes(level)) return;
    const [now, before2] = [answer, whole].map(({ probabilities: probabilities2 }) => labelsOf(probabilities2));
    const counts = changes(before2, now, picture.columns);
    const found = outcome(counts, now.length);
    const words = GUESSES.find(([name]) => name === found)?.[1];
    const verdict = guess === found ? "Yes" : "No";
    say(
      said,
      `${verdict}: ${words}. ${counts.changed} of ${now.length} pixels change sides, ${counts.edge} of them within ${NEAR} pixels of the edge of the mask.`
    );
    guess = null;
    level = level % studio.plan().skips.length + 1;
    ask();
  });
  studio.on("network", () => {
    level = 1;
    ask();
  });
  ask();
  return { element };
}

// unet/break/panel.js
function createBreak(studio) {
  const skips = h("div", { class: "un-row", role: "group", "aria-label": "skips" });
  const layer = h("select", { "aria-label": "layer of the map", onchange: () => fillMaps() });
  const map = h("select", { "aria-label": "map to silence" });
  const silenced = h("p", { class: "un-hint" });
  const mode = h("input", { type: "checkbox", onchange: () => setMode() });
  const verdict = h("p", { class: "un-verdict", "aria-live": "polite" });
  const kernel = createKernel(studio);
  const setMode = () => studio.edit({ training: mode.checked });
  const silence2 = button("Silence", "Silence: this map becomes 0 everywhere", () => {
    const name = `${layer.value}:${map.value}`;
    const others = studio.now.edits.silenced.filter((one) => one !== name);
    const was = others.length < studio.now.edits.silenced.length;
    studio.edit({ silenced: was ? others : [...others, name] });
  });
  const mend = button("Mend", "Mend: the network as it was", () => studio.edit(unbroken()));
  const element = h(
    "div",
    { class: "un-break" },
    createGuess(studio).element,
    h("h3", {}, "Cut a skip"),
    skips,
    h("h3", {}, "Silence a map"),
    h("div", { class: "un-row" }, layer, map, silence2),
    silenced,
    h("h3", {}, "Change a kernel's number"),
    kernel.element,
    h("h3", {}, "Normalise by this picture alone"),
    h(
      "label",
      {},
      mode,
      " batch normalisation as in training, with the mean and variance of what it sees"
    ),
    h("div", { class: "un-row" }, mend),
    verdict
  );
  function build2() {
    const { depth, skips: has } = studio.plan();
    skips.replaceChildren(...has.map((there, n) => skipToggle(studio, n + 1, there)));
    const names = [];
    for (let number2 = 1; number2 <= 2 * depth + 1; number2++) {
      if (number2 > depth + 1) names.push(`u${number2}`);
      names.push(`c${number2}a`, `c${number2}b`);
    }
    layer.replaceChildren(...names.map((name) => h("option", { value: name }, name)));
    layer.value = "c1b";
    fillMaps();
  }
  function fillMaps() {
    const { shape } = studio.now.params[`${layer.value}/bias`];
    map.replaceChildren(
      ...Array.from({ length: shape[0] }, (_, n) => h("option", { value: String(n) }, `map ${n}`))
    );
  }
  function show() {
    const { edits, answer, whole, picture } = studio.now;
    mode.checked = edits.training;
    mode.disabled = !studio.plan().batchnorm;
    silenced.textContent = edits.silenced.length ? `silent: ${edits.silenced.join(", ")}` : "";
    mend.disabled = !isBroken(edits);
    for (const toggle of skips.querySelectorAll("input")) {
      toggle.checked = !edits.skips.includes(Number(toggle.value));
    }
    if (!answer || !whole || !isBroken(edits)) {
      verdict.textContent = "Nothing is broken.";
      return;
    }
    const [now, before2] = [answer, whole].map(({ probabilities: probabilities2 }) => labelsOf(probabilities2));
    const changed = now.reduce((sum2, label, n) => sum2 + Number(label !== before2[n]), 0);
    const { truth: truth2 } = picture;
    const scores = truth2 ? ` IoU with the truth: ${iou(before2, truth2).toFixed(3)} before, ${iou(now, truth2).toFixed(3)} now.` : "";
    verdict.textContent = `${changed} of ${now.length} pixels change sides.${scores}`;
  }
  studio.on("network", build2);
  studio.on("edits", show);
  studio.on("answer", show);
  build2();
  show();
  return { element };
}
function skipToggle(studio, level, there) {
  const box = h("input", {
    type: "checkbox",
    value: String(level),
    disabled: !there,
    onchange() {
      const others = studio.now.edits.skips.filter((n) => n !== level);
      studio.edit({ skips: box.checked ? others : [...others, level] });
    }
  });
  box.checked = there;
  return h("label", {}, box, ` level ${level}`);
}
function createKernel(studio) {
  const layer = h("select", { "aria-label": "layer of the kernel", onchange: () => show() });
  const from = h("select", { "aria-label": "map that the kernel reads", onchange: () => show() });
  const to = h("select", { "aria-label": "map that the kernel writes", onchange: () => show() });
  const cells = h("div", { class: "un-numbers" });
  const element = h("div", {}, h("div", { class: "un-row" }, layer, from, to), cells);
  let last = "";
  function show() {
    const names = Object.keys(studio.now.params).filter((name) => /^[cu].*kernel$/.test(name));
    if (names.join() !== last) {
      last = names.join();
      layer.replaceChildren(
        ...names.map((name) => h("option", { value: name }, name.replace("/kernel", "")))
      );
    }
    const kernel = studio.now.params[layer.value];
    const [rows, columns, large, small] = kernel.shape;
    fill(from, large, "C_large");
    fill(to, small, "C_small");
    const [l, s] = [Number(from.value), Number(to.value)];
    cells.style.setProperty("--width", String(columns));
    cells.replaceChildren(
      ...Array.from({ length: rows * columns }, (_, tap) => {
        const place2 = (tap * large + l) * small + s;
        const changed = studio.now.edits.numbers[layer.value]?.[place2];
        return number(kernel.data[place2], changed, (value) => {
          const { numbers } = studio.now.edits;
          const own = { ...numbers[layer.value], [place2]: value };
          studio.edit({ numbers: { ...numbers, [layer.value]: own } });
        });
      })
    );
  }
  studio.on("network", show);
  studio.on("edits", () => {
    if (!cells.contains(document.activeElement)) show();
  });
  show();
  return { element };
}
function fill(select, count, what) {
  if (select.options.length === count) return;
  select.replaceChildren(
    ...Array.from({ length: count }, (_, n) => h("option", { value: String(n) }, `${what} ${n}`))
  );
}
function number(value, changed, onChange) {
  const input = h("input", {
    type: "number",
    step: "0.1",
    value: (changed ?? value).toFixed(2),
    "aria-label": "a number of the kernel",
    oninput() {
      if (input.value !== "" && Number.isFinite(Number(input.value))) onChange(Number(input.value));
    }
  });
  return input;
}

// unet/layers/losses.js
var IGNORED = -1;
function probabilities(logits) {
  const y = zeros(logits);
  const channels = logits.shape[3];
  const { data } = logits;
  for (let at2 = 0; at2 < data.length; at2 += channels) {
    if (channels === 1) {
      const small = Math.exp(-Math.abs(data[at2]));
      y.data[at2] = (data[at2] < 0 ? small : 1) / (1 + small);
      continue;
    }
    const total = logarithm(data, at2, channels);
    for (let c = 0; c < channels; c++) y.data[at2 + c] = Math.exp(data[at2 + c] - total);
  }
  return y;
}
function logarithm(data, at2, channels) {
  let highest = data[at2];
  for (let c = 1; c < channels; c++) highest = Math.max(highest, data[at2 + c]);
  let sum2 = 0;
  for (let c = 0; c < channels; c++) sum2 += Math.exp(data[at2 + c] - highest);
  return Math.log(sum2) + highest;
}
var truth = (label, channel, channels) => channels === 1 ? label : Number(label === channel);
function counted(labels) {
  let count = 0;
  for (const label of labels) if (label !== IGNORED) count++;
  return count;
}
function crossEntropy(logits, labels, pixels = counted(labels)) {
  const { data } = logits;
  const channels = logits.shape[3];
  const gradient = probabilities(logits);
  let loss = 0;
  for (let cell = 0; cell < labels.length; cell++) {
    const at2 = cell * channels;
    const label = labels[cell];
    if (label === IGNORED) {
      gradient.data.fill(0, at2, at2 + channels);
      continue;
    }
    if (channels === 1) {
      const x = data[at2];
      loss += Math.max(x, 0) - x * label + Math.log1p(Math.exp(-Math.abs(x)));
    } else loss += logarithm(data, at2, channels) - data[at2 + label];
    for (let c = 0; c < channels; c++) {
      gradient.data[at2 + c] = (gradient.data[at2 + c] - truth(label, c, channels)) / pixels;
    }
  }
  return { loss: loss / pixels, gradient };
}
function dice(logits, labels, images = logits.shape[0]) {
  const channels = logits.shape[3];
  const y = probabilities(logits);
  const pull = zeros(logits);
  const cells = labels.length / logits.shape[0];
  let score = 0;
  for (let image = 0; image < logits.shape[0]; image++) {
    for (let c = 0; c < channels; c++) {
      const one = scored(y.data, labels, image * cells, cells, c, channels);
      score += one.shared / one.sizes;
      for (let cell = image * cells; cell < (image + 1) * cells; cell++) {
        if (labels[cell] === IGNORED) continue;
        const t = truth(labels[cell], c, channels);
        const slope = (one.shared / one.sizes - 2 * t) / one.sizes;
        pull.data[cell * channels + c] = slope / (images * channels);
      }
    }
  }
  const share = logits.shape[0] / images;
  return { loss: share - score / (images * channels), gradient: toLogits(y, pull) };
}
function scored(p, labels, first, cells, channel, channels) {
  let shared = 1;
  let sizes = 1;
  for (let cell = first; cell < first + cells; cell++) {
    if (labels[cell] === IGNORED) continue;
    const t = truth(labels[cell], channel, channels);
    shared += 2 * t * p[cell * channels + channel];
    sizes += t + p[cell * channels + channel];
  }
  return { shared, sizes };
}
function toLogits(y, pull) {
  const channels = y.shape[3];
  const gradient = zeros(y);
  for (let at2 = 0; at2 < y.data.length; at2 += channels) {
    let mean = channels === 1 ? y.data[at2] * pull.data[at2] : 0;
    if (channels > 1) {
      for (let c = 0; c < channels; c++) mean += y.data[at2 + c] * pull.data[at2 + c];
    }
    for (let c = 0; c < channels; c++) {
      gradient.data[at2 + c] = y.data[at2 + c] * (pull.data[at2 + c] - mean);
    }
  }
  return gradient;
}
var LOSSES = { "cross-entropy": crossEntropy, Dice: dice };

// unet/data/coins.bin
var coins_default = __toBinary("LwGAAS97hYGJhIqHhoWDgoGBgICCg4SFh4iJiomIhYKAgYSHg4F/gYSGhIJ/gIODg4KBgYCGiYiHh4SAhISFhYWEg4KHhIWJioWEiIeIiIeGhoeIiIeFhoeHhoSDg4ODg4OCgYWDhIaGhISGh4eGhoaFhYWDhISEg4KDhIWDgoOGh4SCgoaGgYGDgHl+f314dnp/gn9+fX2AgoODf4B/f4CCgX2DgX9+f4CBgoSAfn1/f316dXl9f3x6enuAe3d5e3x8fHp6eXh3dnV0eXt8end3en55fXx5en57dHdyb3JzcnJ0e3Vvb3N1cW1sb3N1dXNycXFvdW50a3Bsc3JzdXJubnJ0c3N0c29tbXFubG5xcnBtcHFycW9ub3B0cWxvdXBscm1va2VmbG5qbW1ubm9vb25ybXBzbmttbW1tbW1tbW1tb3FwbGdkZmhsa2pnZGRnamlwaG5tZmxlaGppZmZoZmFpZ2VlaGpqaWZnZ2dpa2pnZ2hoZ2dpaGVkWmAsBw4DDF2QkY+RhIeFhoWDg4ODgoGBgYKDhIaHiIWEgoB+f4GDg4KBgYODgoF/gYODg4KCg4KGh4WEhYWCgoOEhIWFhISDgoKFhYODhYaGhoaEhIWGiIeFhYaGhYSAgYGBgYGBgoSCg4WFg4OFh4eHhoaGhoaCg4SDgoKCg4SEg4OCgYB/goaHg4KEgHp6f4F/fn59e359fX6AgYGBf399e3x+fnt9f4B/fX1+gH5/gIOEgXx3eX2Af3x5eXl6d3V2d3d3eHp6enp5eHh3dnd4eXp6e3x8enl6end0c3Rwb3N0cnFycHN0cm9ucnZ2dHFubG5ydXJwdW5za29rc3FxdXZ0dHZxcHBzc3BwcXJycnNzc3JxdHNycG5tbGtscW9scG9tcG9ubnBwbmtpbG1tbm5ubm5vam1xbGtubmxsbGtramppbGdjZWtubGhnaWppZmVkZWhtZmtqZGpkZGdoZmZoaGVmZWRkZWZnZ2ZnZmVnampoZ2dlYmNlZWNhYlxLEQwHB36Tj5ORhIiFhoSDhIaHhIGDg4ODhIaIiYGBgH99fX5/g4KCgYGAgH+AgYKCgoKDhISFhYKBg4WFg4OEhISEhIOChISDg4aGhYaGhoWEg4SFh4aFhISEg4KDgoKCgoOEhYOCgoSEgoOEhYWFhYaGhoaBgoSEgoGBgYOFh4WCgICCgoWFgoKDgHp9fn16eHp7e3x8fHx+f359e3x7eXt+f316foGAfXt9f3t9gIKCf3t4e31/fXt4eHl3dnd4eHZ2eXt7e3t7e3p6f358e3l2cm58dnZ6enNxdGxsbnJ1dHN0am9zcWtqb3ZycnFvbW1vcG5tcW5zb3FvcG1tcXR1c3Nwbm9xcXBwcnBydHRycHBwc3Fwbm1samlmcnJrbXBwcHBsbXR0bGhqa2tsbGxsbGxvamxuaWhsa2pqaWhnZmVlZmdnZmVmZ2lkZWZmZGNiYmZqZGdnY2djYmZoZmVmZ2dkZGRjYmNkZWZnZWRlaGlnZmViXl1gYV9cYFdbJwINA4OIhYuIgoqFhYOChYmJhYGEg4KBgoSGh3+AgIB+fX5+gIGBgH9+f3+AgIGBgYGDhIOEg4GAgoSGhISEhIODgoKChoWBgoeIhYaHh4aEhIWGhoWEhIOCgYGFhIOCgoOFhoOCgYODgoKEg4ODhISEhYWBgoSEg4GBgYGDhYWDgoOEgYKBfn6Afnt9fXt3dnl7e3x6eXh6e3t7e318e3x+fnx8fn9/fXx9fnt8fHt6ent8eXp7enh3eHl2d3p7eHV2ent7fHx8e3p6dnZ3eHp6eXl3dHV4eHV0dm1tb3Fzc3NzcnBtbW5vbmxrbW9wb25ubm5tb29ycHBvcG5tb3Bwb25zcG9wb21tbm9wcnJxb21sbm1sbG1tbGtocXFtcXJxcnBsamxsamlsampqa2trampwa2xrZWRoZmdmZmVkZGNjZWhpZmFfY2dlY2FfXl9iY2ZnZGVkY2VkY2ZoZmNiY2VjZWVkYmJjZWRlZGNlaGdlZWRhXVxdXVtaWVhSRAMPB4OFhoeBgomAhIKChYmKhoGBgH9+fn+Bgn5/gIB/fn19fn9/f39+f4B/f4CAf4CBgoGBgoKBgYOGhIODg4ODg4OBhISAgIWGg4WGhoWDg4SFhoaGhYSDgoKEg4KAgICBgoOBgYKDgoKEg4ODg4SEhIWBg4SEgoGAgICAgYGBgYGAgoF+e3t+fn13e35/f397d316d3Z3eXt7fX+AfXx7end/fHp6fH19fHx7eXd2eHt9eXl5eHd3d3hzdHh5dnJzd3p7e3t7eXh3dHZ4d3Z3en5ydXZzcnV1cnNzcnBubm9ud3JtbnFybmpwcG5sa21xdHJxb3FvcGxqcHJzcnBvb3BzcG9vbmtqbHJxcXJ0c3Bsa2trbG5vb29ubmtvdXJvdG5ua2dnbG1ra2trbGxra2puamtpYmNmY2NjY2NjY2NjZWFdX2VoZmNkY2BeX2BiZGZkZWRjZGNkYWNlZGFfYWRiZGVjYWFiZGBiY2NlZ2ZjZGRiXl1dW1dZV1hNWBwIDICFiYR/hYd+g4KChYiIhYKCgX9+fn+AgXx+f39+fXx9fX19fn+AgIB+f4CAf39/gICAgYOCgYOGgoGCgoODhIWDhISCgoSFg4KDg4OCgoOEh4eIhoWEhISFhIKBgICAgIOAgIGBgIGEg4OEhISEhISCg4OCgH+AgIOCgoKBgH9+g4B9e3x+f4B4enp6e317eH17d3Z3eXt8d3p8e3p7e3p+enZ2eXx7eXp6ent7e3p6e3t6eXh3dnZzdHd4dnJzd3h5eXp5eHZ1e3x8eHJwc3ZvdXVvbXFxbG9xcG1sbnBxbW5ubmxrbGxwcXFwb29wcW5ua3Fvc25ubXF0cm9wcXJvbW1ubmtrbHJwbnBzc29rbG1vbm5ub3BwbGhtc29scmxwcGprcG9pbGxtbW1sbGtpZ2lnYWRnY2BgYWFiY2NkYF9eX2FjZGRhYWFiY2NiYWVhZmJiZWBkX19gYWBeYGRgYGFhYGBgYV5gYWJkZ2ZjZGRiX11dWlZUWVFSVzwDB3+ChYKDh4SCgoGChIWGhIKDg4KBgYCBgXx9fn59fHx9fn18fYCBgH9+gIGBgH5+foF/gIKCgYSIhIOCgoKCg4OFg4SFhYOChIGBgoKBgoOEhIWGhYOCg4SEhIOCgoGBgYF/fn9/fn+CgoKCgoKCgoGCgoF/fX1+f4KEhYSBf3+BgX58fH19fn57eXVxc3d5eHl4d3d4eXp5dXd4dnd6fX57eXd3eXp5eHp5enx9fHl2enl5eXh4dnV3dnh5eHV2eXV2d3h4d3V0cXN0dXR1d3lvcXJvbW1ubmltbmxsb3FwaGptbGlnaWxrbXBxcG9ubWttaHFudnBwa25vbW5wcG5ta2xubmtqa2xramttbWtqaWxvbmtqbXBubmppbWxrcG5vbm1tbWpna2tra2tqamlmZmlmYWRnYl5fX2BhYmJjXWFkYVtZXWJfX19gYmJhYGFdZWBgZF1hYF1dX19dXmFeXl5eX2BfX15fXl5hZWdmZGNgXFtbWVZTVk5UT0wXA4SCg4KHh4CEgYGCg4SDg4OCgoGBgH9/fn1+f39+fX5+f317fYCCgH5/gIKCgX9+foOAf4GBgYSKiIeFgoF/f3+DgICEhH9+gYGCg4OCg4WGgYKDgoB/gIKAgICBgIB/f4B9fH19fX6BgICAf39/fn6BgX99e3t9f3yAhIN+fH+DfXt7fX58e3t4eHh3eHl2cnV1dXd4eHd1fX57dnN1eXp4eXp6enl5eXt5d3h7e3h1dXV2d3h4d3Z4dnd4d3V2eXN0dnd4d3Z1dXR0dHV0cW9wbW5ycGxtdGtvcW1qa2pnbmxrbG1sa2lsa2hmZmpwdXJya3Nsc2ppbW5tbG5xcGttbGxubmtpaWlqa2ppaWprZGhsa2hna29rc3BnaGxtb3JraWxrZWNmaGhoaGhnZmZnZ2pnYWNkXl5eX19gYWFhYV5bW11fXVtgXVpZXF5gYF9aY15eY1pfY15cXl1bWlxeXVxeYGFgXl9fXFteZGhpZGJeWVdZWFZaUlNRTk41B4GGiIWBgYGAg4GAgIGBgYCCgH+BgX99fnt8e3p8gYF9fn9/gICAgICAgYKBfn1+f4B+fn+BgoB+f39/gIGBgH9/gYODf3x/hYKEhICAgoJ/goKBgIB/f3+Cfnx7e3t+goKDhIJ9e36Cf359f4KDg4KDgoCAgIB/f3uBhYF7ent8gH9+fHp5e3x6eXl3dnRzcnNxeHF4cnl4dnV2e317eHZ0dXd5ent7e3h6e3t4dnV2dXd2dHN0dnVydHV1dHN1d3JzdHR0c3R1cXN2d3Vyb25ycW9raGhsb3Ntamxwb21rbmxpaGdnZ2ZubmpkZW1yc21tbW1tbm5vcHBubW5vbWpvbGptb29ubm1sa2pqa2xtbGdkZWdnaGltbm1sa2tqaWxtbGloaGZkaGhoZmNiY2VnY2BfYF9dWlxbW1xcWltdXFtbW1xeYGFaW1xcXFtZWVxfYF1cXV1bXFtaWFhZWltbWltdXVtbXF1cXF5janF2YWBdW1lYV1daWlRXU1RIE32ChYOBgYGBgYB/gIGBgH+Dg4OCf3t6fHx9fHp8gH98gYGAgH9/fn2AgYKBgH+AgoCAgICBgH9+gYCAgIGBgH9+e3p8fHx/g4CCg4CAgoJ/gYCAgYGAfn2EgX9+fXp6fHx9fn59fYCEf35+f4GCgH+Af35/gIGBgXp/g4B9fHx8e3t7fH1+f392dXV0c3JxcHZzdHJ3dXd1eXZ1dnd3eHp7enh2dnV2dnd5enp4dnZ2dHZ2c3JzdHR4eXl3dHJyc3BydHR0c3R0eXh3dXJvbGtqa2xtbGxsbWlnaGtsbW5wamhmZmhpampqbW1ra29vbWpsbnBxcXBwa25wcHBwbGhua2prbGpqa21tbm5tbGtqamdnamxraGhnaGlqbG1ubmpra2hnaGdlZ2dmY2BeX2BhYGFiY2FbVl1bW1xbWVlbXl1bWllZWVpaWltcW1pZWF1fX1xaW1xbW1pYV1dXWFlXVlhcXl1eYV5eXV5gY2dpXVxbWVhXVlZXVlJWVFdRJ4KFhoOAf359f39/gIGBgH58foCBfXp7gH19fHt8fn17gICAgH9+fX1+f4CAgICBgoCBgYF/fn5+goGBgYKBgH+CfHh6foCBgn6AgYCBgoF/gH9/gIKBfnt+fX6Af3x7fH19fHx8fX5+fn5+f4CAfnx+fXx9f4CBgHp+gYB+fn17eHh4eXp6d3R0dHR0c3Nzc3h1cHR0eXRzeXZ1dXV0dnp6eHVzc3R2eHZ4eXl4dnZ2dXd3dXR2d3d2d3d2dHNzdG9xc3R0c3NzdXJvbm9wcG9sbGtra2ppZ2VmaWpoZmlua2lnZmdoaGhqbG5tbW5ta2dpbW9wb2xrZ2ptbGtqaWZta2traWdnaWpqamtqamlpaWZlaGtqaGhoaGlqa2tra2hqaWdnaGdlZGRjYV9eXl9fXl9hYmBbV1xaWltbWFhaWllZWFlaW1tZWVpaWllYWFtdXFhWWFhYWllXVlVVVldYV1lcXVxcXl1dXl5eXl1dWlpaWVlYV1ZbVlJVUFJQNoSHh4OAf358fn5/gIKBf355eXx+fHp8gHx8fHt7fHx8fX5+f39/f399fn5+fn9/gH+AgoF+fX5/goGAgYGAf36Ff3t9gICAgH5/gICAgH9+gH59foCAfnx8e3x/f318fX9+fHt8fXx6e3x9f39+fHt+fXx8fX5+fXp9f39/f3x4f317fH18eHV0dHNzdHR1dXV2bnZxeXN0dXV3eHZzdHd4d3Rzc3V3eXV2d3d3dnZ2c3V3dXV4eXl0dHR0c3Jycm9xdHV0c3NzdHFvcHR4eXhwbWhmZ2dnZmVmaGlmY2Zra2lnZmZnZ2dsbGppaWxub2lqbW5ua2hmdHZ1cW9wc3NtbGxsaWZnamloZ2dnaWpsamRgYWNlZ2lpaWlqamhnZ2lqaWdmaGdmY2NiYWFhY2NhX1xbW11dXVtZWFpbWVhZVVVVVlhZW1xYWFhZWVhYV1ZYWFZUVVVUWFdVVFNUVFVYV1hbXFtbXVtcXV1eXVxcWlpbW1taWVleWFZXUE9ORH6BgoCAgoKBfn5/gIGBf31+fHx9fXp5ent6e3t7e3x9fX1+fn5+fn5+fn5+fn5+fn1/gH99fX6AgH9/f39/fXx+fHx+fnx8fX9/f4B/fn18gH58fH5+fn2Bfn18e3h4enp7eXh7f356eHp8fn59fHt8e3p6e3x8e3x9fn19fXp1e3h2dnl6eHVycXFxcXJzc3F0b3Zvd3J2dHV2eHZzc3Z5eHd2dXV1dHV1dXZ2dnZ2cXN0c3J0dHR4d3VzcnBvbnBydHV0c3NzcG1rbG5wbmxraGVkZmlpaWRjZGdoaGlsZ2VkZWdqa2tsamdnZ2lsb2xtbW1tbGtqbG5taGVmaGhra2tsaWdoa2pqa2tra2pqaWRgYWNkZmdjYmVpa2pqbGpramdmZ2dlZWRjYmJjY2RhXllXV1pdYFlWVllaWVdYVFRUVFRVVVZWVldXV1dXV1JVV1VUVFRSVlVUUlJSU1RSUlRZW1xdYFxcXF1eXl9fWltbXFxbWlpbV1laV1ZUVH5/f319f399f39+f4B/fnx/fHt9f317e3p5ent7ent+f39/fn19fHt/f35+f39/fn19fX18fX5/fn59fX5+fHt5enx/fnx9gIB+fX5+e3t8fX19fHx9fX5/fHp5eXd5e3l7eXZ4e3p1eHp8fXx7e3t5eHh5enx8fHt9fXt7e3h1d3VzcnNzcnFzcnJxcXJzc25xcHNvc3N2dnRzc3JxdHh0dXZ3d3Z1dXV0dHR1dnV1dHZ2c3FxcW92dXRzc3NycXJzdHNycXJybWtqampqZ2VmZ2doaWdlY2dkY2ZoaGhoaWdmZmdpampoZ2hqamlpampqamprbG1ub3J0cnBvbWppaGhpaGZnamhqbW5taWViaGVlaGpoZWRjYWRqbGlpbGpqaWVkZmZkaGZjYWFgX15cW1pZWVpbXFdUVFdZV1VUVFRVVVZXWFhVVVVVVVZWVlJVVlRTU1NRU1JRUFBQUVJSUlNXWVlaXF5eXV1dXl5fWlpbW1paWVlYVVpYWFlTWIGBgHx7e3p4f359fX19fHp6ent9fnx9f3t6enx6eHl9fn5+fn18e3t+fXx9f4B/fn59e3t8fHx8fXx8fX5+fHt8fH2Af35/goB8e318ent+eXx/f317e3x7eHd4eHh6fHl8e3d2enhzeXt8fHt6ent5eHd3eXp6enl7e3l4eXh2enp5eXh2dHN1dHNxcXFyc3BucG5ycHNxdHBvcXJxcnRvcHJzdXV1dXZ0c3N1dXVzdXd4dXNycXBxcHBydHZ2dXNzc3Fvb29wcnJxcHBvbm5oaWppZ2RiYWdkYmRmZWRlbWtoZ2doaGdpaGlsbGhmZ2hoaGlqa2xtamxubm5uamZpZmVnZ2ZmZ2doaGloZmRjaGVmaWtoZGJoZWZra2ZkZ2doZmNjZWVkaGZiYF9eXFtaWlpaWVlZWlZTUlRWU1BPU1NUVldYWVlUVFRUVFVVVlVWVVFPUFFQT05NTU1OT1BUU1RWV1ZWV1xcXV1cXFxcXFtaWVlYWFhZVlpUVVhNUn+Afnx8fX17f358e3t7enl7fH5+enZ3e3x7e3x6dnh8fHx9fX19fX17enp7foB/fn99enp7fHt5fHx8fX5+fXyBfnx9fn1+gH97eXt7enyAdXqBgn97ent9enl5eHV1d3R6e3d4fX55e3x9fHp4eXt7eXh3eHh3dnd6end2eHl4am1xc3NycXBzcnBvbm5ub3NtcGp0b3Jtbmxuc3VzcG5ycnJxcXBvb3Z0c3N0dXRzcHN0c3FycnFycXBxcnNycXNzcW9tbW5vbm1saWZkZWVmZ2dmZGRmaV9eX2JkZWdqamhnZ2hqa2tua2psamZlZ2trbGxsbWxsbm5tbG5xb2xrZ2VmaGdlZmpoZWNkZ2ttaWVjZGZkYmJpZmdsa2VjZmRlZGFhZGVkZ2RhX19eXVtbWllYV1dZWlZSUFJTUExKVFRTU1JRUE9TU1NTVFRVVVZWUkxJS01OTExLSktMTk9QT1FVV1dYWlhZW1xcW1pZXl1bWVhYWFhZV1tSVlxPU3x8fHx9fX19e3t7e3t7fHx6e3x8fHx6enx8fHx7e3p6eHp7fX17enh7fH1+fn5/gHt5eXx8eHh6fHx7ent8fX53en1+fXx8fH1/gYF/fX1+ent7e3t6eXh7enh3dnd3eHt6enp4dXV3eHl7enh2dnd+fXx7enp7e3h4eHd2dXR0cXN1dXRzcnNxbm5vb21tb2xvcnBqaGtucW9sbG5wcXBrb3FvcHNyb3FwcHFvbW5xbnJ3d3JtcXdxc3RzcnJycm1sbW5taWlrbW1saWZkZGRfXmFnZWBgZmBjZ2dhXmNrXl9hY2ZoaWllZmpsaWRkaGxsamdoa2tpa25saGVoaWdoamxsZ2JkaWNkZmdnaWttY19dYWNjZWhlZmdnZmZoamtoZGJiYmFgZWBeYWNgXFpZWFdXVlRRTlpaR1RSUlRPVVRUTExdSFpffYGkmbe5xKGvmoqAallHSTVJQk1JRVdMUlNUT1BbXFxcXFtbWlpZWFlYV1dZWFZZWFZUU1JRUX5+fn59fX19e3t7ent7fHx5ent8fHt6eXx7enl5eXp6ent7e3t7e3p5ent7e3x9fnt5eXx8ent9e3p5eHh5ent3eXx9fHx8fXt9fn18e3x8fHx8fHx7eXl6eXh3dnZ3d3Z0dHZ3dnZ4dnh5eXh3d3h3d3Z2dnd4eXt7e3p5d3Z1c3Bubm9xcXBwbm1ubWtrbW1vcW9samxvdHJvbW1tbm5ucG9tbXBxb2trbXBxcXR4b3Byc3FubXBub3FxcG9wcG9ub3Jyb21taGdmZ2hpaGdhYmNiYmJhXmhiXmBoa2hjZmZnZmVkZGRmZWZpaGVkZmtramhpbG1ramxsaWhrbGxpZ2ZmZGFgYmVmZmZlZWZnZmRjZGNhY2dlZmdnZWVnaGdmZGRkZGJhZGJgX15dW1paWllaWVhWVExSTVpTSU5ST09NRWVrj5ympK6pqKPNqZK5qry6orini2dRNklOQk1JUk5OVFRVWFlZWVlZWFhYVldWVFVXVlNTU1JSUVJSUn9+fn18fHt7e3p6enp7e3x6ent7e3p5eXt6eHZ2d3l6e3p5eXl5ent4eXp6enp7fHx6ent8e3x+fHt6enl6e3t3eXp7e3x8fXx9fXx7e3x9fX19fHt6eXh4eHd3dnZ2dnZzcnV4eHd4dXZ3eHd3eHh3d3Z2dnd3eHZ1dXRzcXBvdHFvcHN0cW5vbWxsbGlpa2xtbm1sa2xtb25ubW1ucHFxcW5qaWxvb21sbW9vbnB0bmtscHRycG9tbm9vbm5ub21rbG9xb2tqZ2RiZGdnZGBjZWNdXmNhWVliZmJeYWZoY2VnZmVkZWZoZWRmaGZlZWlpaGdpbG1raGtraWlrbGxtZ2NjZWNgX2RkZGNhYGFiYWJjZGNiZWpjZGRkY2JiY2FgYGFiYWBeXmBdWFdbW1lYV1dYWFhWVFBYVFJTUldNR1pqlZ6vqrCssajSvLC5nZigiqmpkbrFuK7FoGJERk9KTEpRXFJIUlZWV1dXV1dXVFVUUlNUU1FUU1FPTk1NTXx8e3t7enp6eXl5eXl6enp6e3t7e3p5eXl4d3d3d3h5eXh4d3d4eHl5ent7enp7fH99e3p5eXp7e3p6enp7e3x4eXp6e3x9fnt7e3p6enx9fHx7enl3dnZ3d3d3d3d2dXl0cXN2dXRzdHV2dnZ2d3d6enl4d3d2dnh4eHd2dHNzcHFzd3l2cGtsamlqamhoamlpaWlqa2pqamxtbGxtcHJwb2xpaWttbm5sa2xsamptcG1tcnV0cW9vcHFxb25ub21pZ2psa2hmZmVkZGZlYV5iYmBcXWBfW1xfXVpeZmVdXmBjZGNkZmhoZ2ZmZmdnaGZnZmVmaWlnaGlqaGdnZ2dtZ2JiZGNgX15fX19eXl9hYGBhYWJiY2VjZGRjYmFhYV5eXl5eXl1dWFpXUFNbXVhWVlVWVlZUU1JRUExOSk5MYXq0orbRv6Gbs6WztquqpbiglaGhk5WgnKGtrrGRWENHSlFMRkpRXFRVVldXV1dWU1RTUVFTUk9TUk9NS0pJSXp6enp6enp6eXh4eHh5eXp7e3t7e3p5eXd3eHl5eXh3d3h4eXl4eHd5ent7enp7fHx8enh4eXl6d3d3d3h4eXl5eXp6fH19fXh3dnZ2d3h5e3t6eHd2dnV2d3d3d3d2dnl0cHFzcnBvdXV1dXV1dXR3d3Z2dXR0c3d3d3d2dXR0a25zdXRxbGlpZ2doaWdoamhnZmdpamlobG1ta2loaWtta2pqamlqa2hmZmlra2xucW9vcnJubGtycnNyb25tbXFsaGlqaWZmYmNlZmZlZGNeW1tdXFpcYVtgYVxdY2NdYWNkY2JhYWJlZ2dlY2RnaWZnZmRlZ2dkZmZnaGdlZWVnZGFhYF9fYV1eX15eXmBhZWNgX2FhXVlkZGRkZGNiYWJhX15dXV1eWlpWUFVeX1daWVhXV1dVVFFKUFdOQ1BtnpvHt7W1v7uwi3V4dmyDu8m/squwsaScj5Gbm6zZxH5LQ1ZTRFJZUlNUVldYWFdXU1RTUVFSUU5NTEtKSktMTXp6enp7e3t7eXl5eXl5enp8e3t6enl5eHV3eXp6eXh3eHh5enp5eHh3eHl5eHh4eXd4eHZ3ent7d3d3eHh4eXl5eXl6fHx8e3d2dnZ4eXl4e3p5eHd2dnZ2dnZ2dnZ2dnp2c3N0c3NzdHRzdHV1dHJycnN0dXV1dXNzc3NycXBvbm9wb21sbG1oZmZnZ2ZnaWdnZ2doaWloaWlpaGdnZ2hpaGhpaWdmaGZkZWhrbG1vaGdpbGxra21wcXFwbWxra3BsaGhoZmRkYGJjYmBeXV5ZVlhcW1ZaYlFeZmBWVVxiY2NjY2JhYGBgZGZjYGJlZ2ZnZmRlZ2ZjY2RmaWhmZWdlZGRjYF5fY2BgYGBeXl9gZGFeXmFiXVdeXl5fYGBfXWBgXltZWVpcX15aVlleXVhbWlhXV1ZUU1RSTUtKaXuUr62ryqB6o62zaG6Hdnyi0rrDqLC2oqusrZpydpirqcCZUUNQU1ZNTFNUVVdXV1ZVUlNST1BRUE1MS0lISElKS3p6enp6enp6e3t6enp7e3x7enl5eHd3d3Z3eHl5eXh3eHh3d3d3eHh2d3h3dnZ3eHR3eHZ4e3x6eXl5eXl4eHd4eHh6e3t5d3l4eHl7fHt5eXh3dnV1dXZ1dHRzc3R1dXt3dXV0cnN1cnJxc3R1dHNxcXN0dXV1dXl5eHd1c3JxcXBubWxtbW1pZ2ZnZmVlZmZmZ2dnZ2dnZmVkZWZmZmZoZWVmZWJhY2hlZGdpaWlqZWNlaGtrbW9sbW5ta2pqamtpaGloZGFiYWBeXVtZWFZXVldYWFhZW1pWVFddX1tWYF9eYGNkYmBfY2RhYGNlZGRlZWRlZ2ZjZGRmaWllZGZmZWVlYl9fYV9fX15dXF1eW1xbW19iX1lYWFlbXV5cWltbW1lWVVZYXFxcWllYV1hZV1ZVVFRSUU9RR1JfnqOtx87GrqF/zqGGYYl3jqLRpKnFs7a6np+rkK6beGeFnKfVj19FRk1GXFFSVFVVVVRTUFFPTU1OTUpMSkhGRUZHSHp6eXl4d3d3fHx8fHx8fX16eXh3dnZ2dnd3dnd3eHh5d3Z0c3N0dnd2d3h3d3Z3eHV4eXd4e3p4eXl4d3Z1dHN3d3d5e3p3dHd3d3l7fHp4d3Z1dHNzdHR0c3JxcXJ0dXh1c3JvbG1wcXBwcnR2dXNwcXJzc3Nycnd2dXNwbmxrb21rbG9ua2dqaGdnZmNjZGRlZmVkZGVmaWdkZGRjYV9pZWJjYV5eYWViYWVoaGlqbmpoaWtqamppa2xsa2pqa2hoa21qZWJiYV1bW15fXVtWWVdUVltZU1ZWWVxcWltfYF1bXWFiYFxhY2NhY2ZmYmFiYmJjZmViZmVnaWdiYGJlY2JiYV1bW1tbXFtbW1xdWVxcWlpcWlVYWFlcX2BeXVlaXFtYV1dXU1ZZWlVQUldYV1VUVFRTUk5MVo6ZwLPP0LWjq56UxquegGuAiKWwlarTx4+Uqp6pmbSoqp6BdqCexrlhRFRGT09QUlNTU1FQTk9NS0tMS0hGRURERUdKTHt7f5aKfnB5fHp5enx8enh4eXh2dXd4d3Z4eHV1eXp4dHR0c3NzcnJ0dHR0dnZ1dHRzc3N0dXd4d3d3d3d5ent0eHt7enp3c3l5enp5eHh6dXd5eHRzdXd5d3VzcnJzdHJ0dXRycHBwcXBvb29xc3Vvc3Jxc3Fvc3NvbXBzc3JybW1sbGtqaWhlY2JiY2VlZGhmZmVgXWJqX2RkX11hY2FeXmBjYVxbXl5eYWZoZmZnaGlqamhoaWpna2xqZ2hpaGhlY2ZlYmBhX19eW1hWVldSVVVRUFNXWFBZV1xTXVxhWFtcWlxgYV9iYV9fYGJiY2NhYGJmaGdlY19fZGZkYmNoZmJfXVxdXlxbWltdXVxaWlhWV1hYVlRYWlxeXVpXVFdWWVlWWFtVWFhZWltaWllbVFleS1ZRUU1mhKCqpeDEr5qxkWbOs5Wjj1qHk69hwdDAup+5r6aomKmop5+amHijkq/NWEZYRVFMUkhXUEdETk5MSktNS0dGPz1DRkRFSXd5eoF7eHN3e3t6ent7enl2eHh3d3p7end5eHR0dnZ0d3d2dnZ2dnZ0dHN0dXZ1dHNzcnJzdnh6dHNycnN2eHp4enl2dnh5d3h3eHl6eXl5dXd4dnNyc3V0dHR1dXV2dnFycnFubGxtbW5wcXJxcG9wc3FxdnZxc3NvbW9wb21ta2tra2ppaGhjYmJiZGZmZmBhYGNrcGpfZWdmYmBfXl1hYFxYXGRkX15eYWRlZGVnamxsbGpqamxoaWhmZmdmY2ZjYmNjYF5eW1tcXFxaV1RWTE1XV0tMV1NWVlpZW1RRWlxaV1heYmNdXmBiZGRjYl1iZ2diYGNnZ2NjZmdkYmJjYmFgX15dXV5dXFxdXVtZV1dYWFdXV1dbW1pZWVpbXF1bXFpXW15aUl5eUlJgYVVaWWFQYUQ6SWiOpLTO3rKhpaWIWsbWtaahi1BwgcJ4o8e0v6+YkamUp7Kin6qdk5tnhpCpxGJKTUhDWFFKWU5PUE9NSkpMSUVEQEBFRkRGS3d8fnR1d3x4enp7enl5eXp1eHh3eHp6eHZ3dnNydHRzdHR0dHR0dHR0c3JzdHV0c3NzcnJzdnl7dXNxcHBzdnh4eHd0c3Z3d3Z2dnh7fHp4dXZ3dXJxcXNxcnN0dHRzc3NzcnBubGxtbG1ucHBvbm1ub2xudXVwb3RwbnBxcG5taWlpaWloZ2dkY2JjZGVlZV9fYWJaUlZgWFdYXF5dW1xiX2FlYlhUV19fYWRjYmRoaGlpaWhnaGlpaWdmaGpoY2dkY2RkYV9fWFZVVlZVUExSUVBQUVFRUFdSUE1SUVVVWV1fXVtcXVxcXV9gYWFhYWJiYmNkY2FfZmNiY2NgX19eX2BhYF9dW2BfXl1cW1lXVFdZWFZVV1lYWFdWV1lbXV1aWVZTWF1aW1tZVlVXWFdVW1xQSVBPXIKYrLHar5+anGdhsee+sKOkdUVTkaeojLi0rqmfnbGjn5Wiq6afmJWXdoiat85iQ01IRVBLVEtaUE9LR0dIRkJBPj9DQ0BBRXp+hHV7eYF5eXp7enh3eXt2eHh3dnd1c3R0c3JydHR1cXFxcXFxcXFzcnFyc3Nzc3RzcXFydXh6eHd1c3Jzc3RzdXZ1dHV0cnV1dnh8f3x4dnd3dnNxcnJ1dHRzcnFwcHJxcG5sbGxtbm1rampsbW5rbWtscnJtbXFubXBxcG9vamppaWhnZmVmZGNiYmFgX2NcWmBlY2BgYVtYW1pVUlNZVFNWV1dbYmBgYWNiYWRoZGVlZWZmZmdnaGhnaWtqZ2dlZGRjYV9eWlhVU1JRUE9OUU1FRk5OR0pIUk5WTVVWSk9UV1hZW11hX11bWlxfYWVhXmBkZmJeY2JhYWFgX15cXV9gYF5cWl9eXVxbWVdWVVZXVlVVVldQUlVYWFhWVVlVVVNPVFlWXVdWWlpUVFlaV0NUWU1JlpmuyebBlpGNV3ef46OVm6mWYU+ClaKxsbu2n5ugnJeXj36SkYWXnJOwkm98l6vVVkFWPklTSUtXTEtHQ0JEQj5BPz5BQT8+P318gnh9dXx5eXp6eXd3eHp2eHh2dnZ1cnV0c3Nzc3R1cnJycnJycnJycG9wcXJycXRzcXBxc3V2dnZ3dnZ0c3JydXZ1dHV0cXV2d3h8gH14eHh4dnRzc3N4d3VzcXBxcW1sa2pqampqbGtqaWlqa2xscG5tcG9sb21ra21ubGtsa2pqaWdmZGNkYmFgX15cW15hX1lYWlNHVFZic3t3cXBnZl1UVVxaUl5dXl9fXmFlZWVlZ2hpamplaGlnZmZnZmNjYWBfXlxZWVpaV1JRU1VLRENMTklHTFdMTUlSSVJVVVVVVVVWWV1gX11bWVtfYmBjZWNfXmNoYWJiYmJjY2NdXl5eXVxbWltbW1pZV1ZWV1VTU1RUU1JOUFRXWFZTUVVTVVRRVVhUUFlbVVZeXVVYS2JORVN9hZCo28WPnohzp7vQkXCFnJN9V3mgiZ+jx7KenKKZlZGPjpOSgYyclKOinptuhoG7ukRKVElMTlJKSEdDQEBCQDxCPz5BRENBQIF9fXl4c3d7eXl5eHd3eHl1d3d2dnh3dXh1dHRzcXFycnJycXFwcHBwb21tbnBwcHJxcG9vcHJzcHJ0dnZ1dHN3d3Zzc3V2dnR3d3Z5fXt2d3d2dnR0c3Nzcm9ubW5vcGxrampra2tqZ2hqa2tqaWhqbmxqbGtqbm9tbW5tamhpamppaGdlY2NeXl1dXl1cWl1VVFleaoion5SIgYGIk5yhkYJ1YU9QXVpYWFtcXF5hZWRkZmhqamlna2xoZWRkZGJjYV5dXVtXUVNUUElGSExBRk5XXl9eXGJQSU1VTEZDUVFSVVZUU1RYW15fX19gYmFhYWBgYWRmX2FiYGBiZGRfXl1dXFtaWlhZWVhWVVVVVlNQUFFSUU9RUlJSU1NTU1FQVFVSVVdSVVhaWVlYVlNWUlNKU2SAo6HFz5mRm6OSZlmQZnyVxbKHjI+jmaK6q5WQkqOwpqahm6CajJGUj5egqKCib4eT05A3UUtEU0xERURCQEFCPzs9Ozs9QUNDQoCAfXx1d3d7enl3dnd4eHh2d3d1dXd3dnh1c3Ryb29ycHBvbm1tbGxvbWxrbW5ubm5ubm5vb3Bwbm9xc3R0dHR1dnVzc3V1dHF1dnNzd3dydXR0c3NycnFtbWxsbGxtbm1sa2xtbWtpZmdpamtqaWhpa2dlaWppbW9ubnBuamlqZ2dnZmZlZGNdXFxcXVxbWVFVbJChmI2NgYaKi4uLiYeNkaKxo35jXVlWVVldXV1eY2JiY2VmZmVoampnZmZlY2JjYV5dXltXTU1LSEdMVFt1hY6KjpqZjn9/iJ6di3FoTUlITVFSVFZVWV1fXl5fYWNeXF9kZ2NeX2JjX15gYmFdXl1dXFtaWldYWVhVU1NUUVBOTk5OT09SUU9OT1FTVE5NUVJQVFdSXFNUXFtQTlVQVE5OS4ecp7XdnaaZkI6WmZJfU4KsuJ9ilXWslayZdpysnqmxlK+VlJ2Tg4GPnJSZho2rgIGWqMlWP0hGSkBFQ0NBQEBBPTk4Ojs7Oz1AQnmBfX90fHZ2e3h2dnd4eHd3eHdzcnR0cnVycXNycHB0cHBvbm1sa2tubGpqa21tbWtrbG5ub29vcHBxcXJyc3Nvc3V1dXVybm90dG9vc3Nwc3JxcXFxcG9ub29wcG9ubmxrampramhlaGhnZmdpa2xsa2Vka21sbmpqa21saWhqZGRlZWVkZGReXV1cXFtYVnWVoZKRp62gnaCdlpSanp+Yn5aLnLKccFpWVVpfYF9eZWNiY2VlZGNjY2JiZWdmYl9hX1taW1hUU09LTFVneoeVlZWUkIuLjZCVnLGlnJGcjHhiVE9PVVtXWVpaWFldYFpfY2RiX19gZGdnYl9hYmFcXF1eXlxbWlhZWVhVUlJTTU5OTUtLTlFOTU1NTk9RUk9OUVJQVFhUT1NUUlNYWVZXT0xOeoCHpsq3iImekYWUmZ5FcoaotZI8ZqjEw8Z4erzJxsyXcMeHbK2eiqm5s6iLjY+nrmpyl7KQQ0VJPz9DQUFAPz8/OjU5PkE9ODg+Q3t6eXd2dnV1enl4eHh4eHh3dnV0dHR1dnZ0cnJzcnBtcWltcGhobWhwaWd6Y2NwZGRqbGpqb3BucHFxb2xscHR1dXV0dHR0c21ydHJwcnV2c3JxcHBxcnJ0cm9sa2pra3FsaGloZmZpZmVkZ2ttbGlqampramppaWpqampqa2xtZWdlYWdxbmFmYVhbVFtXi6eWnKKZn6OOiZKcnJSgkqKZo6OakpOku5BeUVdbY1peZmNgYWNlZGJkY2JiY2RkZF9bYVhUVGFPTkdcf35+k5Soo62uw7CMloV2hpaSkZudgKeQsnNaSlZYV1dXWF5dXGFgXl1dXV5fXl9fX11eYGJiX1tXV1pbW1ZXVFRYU0pKS01NSkpNTUpLR0ZPT11OTVNJTVNPUFhYYFdSVVdVVllTTUpEqoO6z8mUfoaPnqmcq5xFdYa2wJV6RUZyr6mPh669yLZzZ5xqj6C708a9sp6Cd4fBdXxkhY6+OUk6QUc+Pz8+PTw7OTZAPDo9QD8+PXp6eXl4eHd3d3h4d3V1dnd2dnZ2dnd3d3NzcnBubW1ucWhpa2VnbWtoaHSVe2FhZWRmZmVmaWtrbW1vcnV1cW5ycnJzc3JycWtvcnFxc3V1dHNycXFxcXFoamtramlpamxpaGlpZmZoZ2ZlZGNjYmJpaWlpaWlpaWtrampqamtrZmVjYmRmY15ZYVhpWVmhqqeWl52WmKSmpaumr6ill46do6GcnZ6iqs22ZlNhXVdiY2FfYGNlZGNkZWZkYmFiZGJYXlhfXExMTHx0d5WWi52vn310kL2AfYd/jI+GiY6MoK+HnIBsS1NaTFxOWlRgYVxdXV5eX15eZGRjYV5cXF1cXVxaWllYV1RVUlFTT0hJWFdYXmNgU0hJR0xOSExJVU9OTlRZVVFUV1NRUlRTUlNRUkxknYWp1bWQkqmbgo2kopZSkny6tZSflFFbZZWFhYe3sZqhlos/g5auvpaIkouZgGOLlY1ie3e9XEA1QEE4Ojc3Oz06OTs+Ojk7PT09PXh4eHl4eHh3d3h4d3R0dXZ0dXZ3d3d3d3Fycm9ramxubGZoa2ZlZmNhYmqOh3RrcnFta2ppZ2dobGtrbnFycnBvcHFyc3JxcW1wcnJydHRycXFwcG9tbGxrbW9ubGprbGdmZmhmY2JiY2ZnZmRkZmloZ2dnaGhpaWtramlpaWlpaGRjZWRfXV9fV11WbsmppaicmaGqsLe9rrChs7S2vrGYmJqjpZeTntPSu3BWW1phYF9eX2JkZGNkZ2hlYF5gY2BjR1JdS01UmoJxkpWOjZmRjY18xOB6ho6HjpGQmpOMg6e6uZSigkhMVFZdV0heTltdX2BgX11cXl9gYF9eXl5aW1tcW1lXVldWTUhRY3uRpK+zq6KelYlhWFhKTVBJREZLS09RSFBsUVRVVFVWVFJLTEiGko+l0pSKhI6WnpuWqH9Kj4HLsIibrFs/gaCSiqjDsYWampA5fZWuvnxuj5aDnIl1kYduYWyrpTo7RTk4NjM0Oj06Oj09Ojo8PDw9P3Z3d3d3dnV1enl4d3d3dnZ1dHR0dHV1dXBxcW9ta2tsamZmaGZmZmd0gX+NlJqPj4uEgH96b2lpaGttbWxscHNucHJ0dXRzcnFzdHR0dHJub29vb21raWhramhmZmZmZ2lpaWhlYmFhXmFjY2FhY2VlZWVlZmdpaWpqaWlpaGhoZmNiZGRgX19hV1KKxaOrmpmqtLWxo5aXjId+hYSJmZe0s6GSobWxoqGpz71YWl9fX15eX2FjY2JkZWVjYF9fYFtgcWBMTVSJg6OalYKAen2N0ZeMmMajh5eXnJiVoIqGj3mUrKeqk3ROS1dVVlNiVF9gYGFfXVtaWFlbXV5fX19dWlhYWFdWVk1UX3eXpZ+Yk6yynY6QiXmAenRQUVhYTUxJRkdMTk5PUFZYVVVYWFRWS1emm6PDv5SUjZaXlpWonG9gjpbLrJeYlm06ioWLjL+8tYuYlZlSboqevXVslZuVlJSNln58VW6E30ZBRzI7Njc4OTs9PDo8Ojo8Ozo8P3h3d3d2dXRze3h1dXh5d3R3dnRycnJzdG9ubm5vbWlmZmZlZ21ze4SNpqafnaebnqCcmpiQgHVyamtsbW5ub29ucHJ0dXRzcnJ0dHNzc3BscXFxcG9saWhqZmNkZmhlY2JjYmBdXV1eYWFiYmJhYF9iYmNkZWdoaWlpaWlpaWlpY2NgX2FjYFtXX428qa6dob+zn5umoZigqZ+mo6SknqGGnKysoZGMlI6IocyxS2hZX15eX2FhYWFkYmBgYWFfXVlYSFRVWHdvjaOlnn17gHmVnbGBk7i3kY2jqZWUsZeRkpWWh5+gmbyPT1s6VFpYYF9fX15dXFtaXFxcXV1dW1pdV1RVVVNRUVR4mKCbk5SfnKqyr66tn4uHcHyKnIJlV0BASk9NVFI/T1RVUlFVVlNYSXasnKPanY6Uj5uTi4yvkGdkiqrOmZWZlIdVWGx1k8K3rYahmI9dbpGTwIWBoqGikpGVjoeRamhm0nA4OjI3Mzo7Njg/Pzc7Ojo8Ozo6PXp5eHZ1dXR0eHVyc3Z4dnN4dnRzcnJzc21sa2xtbGdjXWhyfYmNkpyco5+dnqebpqeprayklYmEgXRnYmdtb25ub3Byc3NycW1wcXFwcXBub29vbmxqZ2ZpZ2RlZmRfWlxfYF5eYGNkW1pbXV9hY2NfYGFjZWZnZ2hpaWlpaWloZ2dkYGJlYVpkg7Klr6Csr5CBfZmzppOYqqCrprWyn6SwoZafqaCVlo6XkKfrfVdWXl5fYGFhYWFjYF5fYmNgXGJRaFVWcYqSlayTdoKQiXSEjZa91NOfjoOalYOb0aiUoomBhq2ol6y1fz9KUVNTWVtbW1tbW1tbX15eXl5dXFpZVFNUU1BSWImPioOHjZGWjYmOmpyRiouIjYx2h6ahiXVPQU5OR09bUFFRUFFTVFNLRpiflabekI2HdIWLlZKpn21gh7HVkZeZontBVYFuociusouNmZxoXJB9soeGm5mPoJqSho+QhV5onqYsMDcyMDc4NDY/PjY9PD5BQkFAQnp4dnV0dHV2c3Nzc3NzdHVzdHR0c3JxcG5ta2ppaWdnaHuKlqCcmqOglI6Vnq2jsKixubmyqaCZmox6bGdpbW9ubm9wcXFxcWxvcW9ub3BvbGxramlnZWNiYV9cW1tcXFZcYF9fY2ZmaGdjXVlZXWBbXWBjZWZmZmlqampqaWhna2hmZmZjYF9ywLONm62qpImSnqilmqC1ra+sprqqnqejuLCYn7WtlYqoj5670V9YXF1fYGFhYmJjYWBhYmJgXmFYUklrd6GakXJ5kpp1e32kn7amu8SShYuMgYar05OFlp+tmZe0vJ2en05bVFVgXFlaW1xdXFtbX11cXF5fXl1WVFVUUlVmeHmJj42Ni4WEjoeGioeBg4uEfYqVgHGAscKUV0JPTERRUk9OUVNSUVJLU7iUlcXUoKGMepaLg4Osm25+mrjGnq2SiWA/dIZ2q7yftZeEnqt9U6SFu5eSm6CXjoSUmJJ9j2N2icQsNDY0MzI0Njk6OTk+PUBGSklHR3h2dHJyc3V3cHN2dHFwdHhucHJ0dHJvbW9vbmpnZmlsh5Wam5+ZmaePjJKWlKObqKi2wcC6ta+oo6OdjXhqaGpvb3BwcHFxcW5ydHBtbW9vbW1samlnZmVkY2FeXWRweo+Wm5ubnqCfnpiLeGVbWl5aXF9jZWZlZWtra2tqaGdmaGNjaWZcXGTBnpCVuqKMj6SqpZmbrLSworqzssSlp7OtqaKgoZ+kspaOkomg0aVUW1xfYGFiY2RiY2RjYmFgYFlUXUyCiKCoiIludsSZgJ6RhJrHh57Cn4uDiKvJz4yhlJedoKKhoJmgo6pFVlVZXlpcX2BgXltZYF5bW1xcXFtXV1dUUl19nIySjYF/gIGDg4B5dX2FfW55foB/bW9kbZ7Tpk1EVExLUUxLUVRQTU5OWsCDjtm3oYyYjpKBkoeIh0x8lsi8oZViSGill4iRuMy0pn6BlZKORa2NvpmJiZWLhoqIhJSIjnB6lsUxPSw2OTAxOz01NDs6OTxESktIR3p3dHJyc3N0dHJzd3d0cXF2dXNzc3JwbWVpdF9nan6VsZizs6GlmJWblJfPm52Km5yeoLS5wbi1sbKpjoN5ZXJsZnFqaHJucW5ub29vb29vcnRpZ2dnZWhgYGCHyMbM2cvQzsrHu66qqaKdl4ZrWlhYWF9lUmlfZ2dkZWtsZ2ZpamBpaWhlYb+mlI+7q5GRmae3t7rHu8G4tqusorWqvbK6tci1nsGUlrmkmamarN1rXl1UZl5cYWFgXlxdXl5aVltbRWl2n6CFjHtzdX1ff3Nmp7DGppKPlIiAfLi7xJuSkJecqJyKn6ayn89cWFVeWVlZWVlcX11aVFZYWltbXFxcW09SYHJ6f4+CjIN4g32AdZyTjYKCeYN7n8yWc3xxbHWvu6pJR0tRUVBRUlJQT1BMdqKKjsG6jo2BmYWKh3eHgnGKdqm9iVNBcrHHjoipsMmwn4KJl6CjT5WbwpiDm5qZjISAio+JkX50ltA9NTM3MjcyLjpFQj09OjtAQkBCR3l2dHJzdHR0cnBwc3V1dXZzcnFxcnFvbXFqb2dmjaaovbW8taSkpqCYnLO5o5qjopqPi6Wrr627rKmljo2agWJpbmpvcXVrcG1ub25tbWxta2NsbWRmY1xggcCukLvIvMC1tcnWysLMxbmooKmtmX5bXFlaaGFkbWllZmtraGhsaWxvX19gkKaWiqGshoOUmZW5tMbCwq20nLGwuqLBvqCxra20t7qdi6u4n5moqMm4VlpeYFphY2diYWBhYmJfXFlUXIaSrZN7iHdshG9ub5+ytcTCqaWPYn6OjLTLoXGRhJGfqaOdpaWXmqydSVNSWlZZW1pbXV5dXF1eXl1cW1tPUlthYX9uhIF2eHiGboOClY+Rl4J2hHRvfq/Hhod4cG1tm8eWPktJUVFRUlFPTk1LmJ+EndGsk5+SkISJhYqIioZ0dL6ckT5HeMivh5Wuvceur42ToqOYTYSqs6NyiZKWmJyTj4yGkX9rg8FCPDMxOTMvNz85NDs+PDo7PD0/Q3d1dHN0dXV1dHFvcXN0dnhxcHBwcXBubWlsXGJ3pae2ucS9taijq6SrqrOVlo+biIKGhZKTnJeXnKCrm5CjmHRfcWhsb3Jpa21vcG9ta2tsa2ptZGxfaFeXzaWXn6qrqqy5t6yxvcPEzca8saajrr2mU2JTYW1eaWlmZWlqaGpubGhqZWdnu5mEkLGWeoKPmquxsJi4raaqqauyu6O0u5uiq7e7tqCdpZy8q5SppbXkdlpiX15jXGRgX15fYWFfXFlQjYyih4FyhK2lc3Vpt7vJ0rys1NyKdoV/lLXHn5KltpSRp6WWncaYn5/ValVUWlZaXVxaW11eXl5eXVxaWFdSUHFjhXiCg4Ftj2yQsJKEfImDgpB3k6C6u8PZdnyEam9ofqvig0ZETk9PT05MSkhIs6SSqN+ml5KRhImKg5uIjp1whbOAmWE3U5KUgpyuxserxZ6eqZ2CV2uvwrB6kJd8h5SQj5GOmoJYb7dRNis1Mjc1MTc7Ojo7PDw6Oz5AP3Z1dHR1dnZ1eHRycnNyc3VwcHBxcG9ta2pqZXyTraS4rbq4sK2no6a3rpyMiJKUkIOGgYmNpK23rLC5r52coZ5maXJoZ2xsa21vcXBta2xuamdmY1NnVZS9kqK4m6GqqKGnrK+vp6awu7i9w7qppq++ylRjXGNgZGZkZWhpaGlsZ2VpbGyMvoyKrLSQm5WQpdHKuaWkuK69wrW3ta+otKCcnre4uLmvzJahtJ6VnabFt19ZZGVjWF9dXFxdXl5cWltfnYmRa398pJdmf4hyyNjGrpmhjLaam4mOmJ2wpKm5v6OVlZelp8anmZixmEhUVFlcXVxaW1xbW1paW1taWFdUaFx1gHGAdnWAiY2iqpu1pJWRj31yqZ/M2sjMg3+SdXyAbXXR2ldITE5PTk1MSkhJsKKdnNmsn4uQipWPjamWkJhvk4B5kZFgSk+YhJisw7+bxqKaopR5ZVWN0KqGlJGOkJKNlJuTloldgLRhLy0zLzs4LTI9Pz43PD89P0NDP3Z1dHR1dXV0eHRzdHRycXJxcnJycG1ramxgg5+WqrattrK2qq2toLWzpJCYg4OEnIiHlbq5rKS0vLywqKKWlKCOYXVpbWpubmttbm5tbGxuZm1kaWFTntiYjJ6hopWeurixp6auq6Kgnqavt8HArpi3w8VlVmBeZ2RkZmlqaWlqX25wY2S9on+bsJ6NopGXqK22yLygrKu0obaxtbK6urmos7m+sMC3x6WVuraTm6Ox4HFTZWJjYF9fX15eXl1cW1p7iZx7gomJgX2Ca2+EzcKmnLPgnqnFz6eitrqXn7Wwq6mrs73PuL+ooKWWy2dTV1laWlpcXl1aXFxbXF1cWlheeGaHgHV+fZuciousqZW4yKWTm4uQwLaxzam+mICAlIZ1ZmuF5JVJTE9RT09QTkpKoJqWnNWvqJWMi5GKlaKXpJR1o3KMmKCEU1KafJi6y8CXxaqapKOYhmpuwKyPkZGhmpSNlZqOjpRyobZuNTopNjY1ODo0NUE6Pz89PkRFQXd1c3NzdHNzc3FxdHVzcXFyc3RzcG1qaWF3lZmasLW0ybi3o6Sso8KulY6cjn+Akaipr8CxoJKaqLSjmp2UkZewZ2hsdmdqbWlpampra2pqaHBpX2uC4tTBtpmVopWzrbS/tJ+jsKmanJ+msbq9uLOXoMC/WlxpXmRmaGtsa2ppZG1qZHLTiZeuno6SjYmopoeayLy3qLGnqrq3q62Um6q/0q22nKi4paqarbqelJu63ZtdYVdeZV1fX15eXVxcXFmLlqd7g4qCe313gYelz6rA0sHKvoWTsqrGvMrMwarKsrq4zdbcvL2mrZZ9rIFHXVZXV1hcYF9cX11cXF1cWVZhbIiNkYaInaZzvK6BmMOv0ryhlYd3g5K6vnSZo7eBhop9cnJnxtlSSE1PTU1PTUhHk6WVu+KzqZSBhY6OnZCKpJaJroyaraBlU4qSeKXK0L+hx7WYpK60pJNxm7aXlqKXk5KNj5CJkp1uo8R5NDwxKzQ3ODs5NztCQj46Oz9DRHl3c3FxcnJxb21ucXNxcXFwcnNzcGxqamqnm5GuxKrNzcO8qKGmqb2omZuonqKknZu1wsWzr5yQlqekop+bo6ClhWBrcmdqa2poZ2hqa2lma1tpX27hrLvoyMq3sLers6Grtr6+saeqraGjt8O/vMGVoZvMtVlfYmZnaWlqamppa2pjao/Kira4mpSfkaK1p3ygnKefqqCmqaGina6Vq7m/vJCjpbzNlZ2dlq2kj5S0w8hkXFtbX1xdXV1cXFxcXGOGqpuEfI+Idn+MgrOO2L2tsK24tICOgY2LjKyloJGerM21q7DQvKWWq5+lrbBRR1VXWFhaXV1bXltaWlpZVlNdZnuQhJSBpoqGhJ2xl8zStqK9nnRqfWhrmYyIbZ13eIWLgW5tneyHR0xOS0tNSkRFermQudi+oZCHjJydoY6PkZGYnpSZp55Na62WhbLPzKKhxb2SmqOqqp6Ihp2Vm5+fm5yWkoyKnZhvo9RqLzY5JTc6MjdAPzpDQD4+Pj5BRHp3c3FwcHBwb2xsbnBvb3BucHNyb2xran+ylpqvyaXRw8zCtKajrrCqtLa3k62woqCvtLeoqKOllZWXpZ2Zp5mGp2RqaGpybW1qZ2hrbGhlbGJkbc7LnrvK1rq5uLixtsDMxba4v7mtp6qmnJqovsy8m7S72HlZaGdnZ2ZnaGlpZnJqZ5u9mLWolJKYnLmnmZi/rJWonqzBvLqir6K8t6iloaiztsrQnaGsmbWzo6etrN9fWmleWWFdXV1dXV1eX3B+nJGFmqKlqpmRja6lqsOkn6Wsi4WsmqSXnKmMhYmQp8Cgp63AtKusoouMhrFzVVZaXFpYWFlZXVpZWVtbV1RxbHp+lYKNlaiqop+XrNTepb3mqqyqpISzzN+reaWTe3t1hHFjbdzLSlBSTk1PTEVJXL59irXKm46Qjp2VkImZl5ahjJOolqFDepGSjbXV1YqkzdCeo6Wmrpymk3uXpJKdlZWTk5CUrYuLvNlJMjkuNzg1Njk3OUI+PD5FRkJBRH15dXJxcW9ucHFxcG9vcHFwbnBrcGhvY6+srZ+zuafWzcvMuqa1v6eavca1qMa6p8Crpr6dq62rko2OnZedjZWWtGptYWxrY2loaGdnZ2hoaXdbjN6xn8LEy7SxxMC4u8C+wsO9u727rK+zqp6mr6jBqJy0x8NmYGRkZGZnaGdncW5iZK6ymKmnlI+fp42ZlKKlpZ2hoqG0tsa3sLS3t6WXr7a8sp+5o6ask6XBk5KnuuB1WFlaVF5gWlleXllaYGiHtZeTi4l/iZSOmrextaGTmKiwoJqejqKTqLeAln+PorjR0tzYr5+dmYBxiq2QUFZwdmBTXF9VVlZXW1dVXl2JeYefooSZr8KoqKGNuMnXv8a0qKWujbfSzaqjw3uRrI52c4JzaaLdXFJORU9GRUZGRMKLn77appiio5R/pZKamKGtkqqfmaNTcq6Egr/alI2+0MetpqOzoK6olouZqp6enpmZgYuWn3un1s88NC83MzM1ODk4Oj07PkNFRENERXp3dHBvbW1sbGxtbW1ucHFubW5scWhsfMWvqaKwu7PE0NbPuayuraKjoqCdn5+jobqko6mAjqOlrJKPh5SRj42ZrHFtaGtsZmtqaWlpaWlqZWJs17e3mMvHyrWvuru/xb29wcO+vL6+xLays6ieoarEoquisOCPXGdnaGhpaGhnZGlmb7e0mJ+XnqewuLKrlqOprqSblZq4sLyzxbyyp6a1rI6msZe6rpemmpqsk561ttCJXl9hXGRgXFtdXVpaXnJ8mI2alp+blKCRqK6i0LGrqLStnaKqq5SWrYqZhJOWm5mKjqu2ppGUjYiEh5CwT1lscmNaX2JcWVlVV1VQVmF2fpmUkZecoK60k6Gktb3PrsaqvZ2yo7rJ3ItszLHi2dGMcod/ZoLhZE9MRkxGSUs7PrCRvsjir5WqpquVh5OXn6qnrKekpZNaQb5/jseGZ6Wlp9G0qa6pqqWenJCKmqGblJeUnZWRs4K04aUxNzg2NzY2OTo5OTo6PD9CQkJCQXp5dnNvbW1ubW5vb25vcHJubmxucmlopLestLepp6ymzdTPxbmjmqannZ2vv6Sqo6W3no2gnZSvqIyKf5CVoaKlroRrbGZtaWloaGdnZ2hoamOg1LCho9vV0L24vLy9tLu+wL65tra2y7yxtLKko7LOrLafn97BZWdoaWlqaWloa2thZqquoqqcnZiOkKWgmJ6suK6qqJ2hqpx/naWtn6Ovso2isJGyo5aZoKm5oJihtr2pY2FiXmNfXl1cW1tbW3mAj5Cbkq23pZCDo6Scyqatpa+ppKynppSlmHCJl62WmI+Jt9G5r6ulm5iZkpjKeVVeYl5ZWVtcV1lUVVlRVnOHdIaQm66UkZiTnrmwpr3SzsmJlqmRjZO10JJ4rabq4eOqgYaNiIjsdkxKSEpGS0tBOX6ko6LBtKKdr6eilYqRpZ6fpaSjnJ1ZU6OOx7ZnZaSNqciambGcraGcppyNmaSWlp2aooqVrIa56no1ODkvODY2Oj07Ojk/P0FDRUVEQ3p6eXVwbm5wcHBwb25ubm9vcG1vcWhnxrSppLS1sq2Mm7i/q6KrrKXDv6mqsJ+snZyhopmopaShsqepppigoaasuptoamJsaGdnZ2dmZmZmYWTIoryX0NnY0MK+ub7Jvr7Fx8O/urm7wcK2rrS0sLTAsa+1qbrXfWJkZmhpaWpqZmhiaqWzp6qtopuamq6ksqunqKKjqKOon6CVn5+jo7Cqu6mqqIuyxaaboqOyp5uWraW9X1tcW11eX15bWltbWIGPlJGYlr7JmoGUloWIsMCmrLO1t7WtqLG1o6OMrrWfmaSeoq+6wriop5OSlqOpkFNSVVlYU1VZVFlUVF5RU4B4hZSNi7CdjJJzvMzEm4uRscGtinl1qZC8vIxYd6+w5ubjrYRtanTliEtISkhGSENEOUq3g564yKabq5aerZSOoJmspKWTk2tjaprBy4htVqdmmcaqjpycq6ejqqWeo52XmZmil4ujgI664FY9MjUyNjM0Oj4+OzpEQ0NFSElIRnd4d3NvbW1vbm5ubWtra2xvcG1ubmVu17SulKO8v76rlYJ+hpSvu6y8x6qpoKGrm5qesq2toKadqam9u6aflYucwqZmZmRqY2lpaWlpaGhoYnvKqLWk1qG9w8rNwLzAr7G/w8DAvbvBwMm+r7S5saykpaG7uabSoGBjZ2hoaGlqZmdka5i+q6yek5KeprWpwZiOn7Ctn5els7Gyo6CRmqu1tLy4qH+Sw5+dpp2nqaOYnpW/WFZaXF5eX19bWltaV4SZlo2Xp8fBmarIp4l8go+TnYiCh4qeqLOvytOymZSjkJGYkp6yo4+psZSWoJuakVhUVVtcVlZbVFhWVF1NSn9zhoqNiKCfkImIu52KeYKyxbJ6jKywprTarnqZeW6So9zhqKetlYjckUdGSUhHRDw6PDagpsLN46StmpqdqKiSmaGqn5eLlD2UuFKPs3iUVl56qcWcjaalrKihpKOipZidko2go66YZ5nCvjU3Lzc7NTM0OT49OzpCQUFCRUdHRXd3dnNxb29vbG1tbWxsbW9tbGxsamV/2KKnj5m3vcbPqI2OkoOQt8uktrHGvruwoZmls7nKrpubjoizrbWhnHyFx59kZWloYmdoaGhoZ2dmZqW6s72wtYenqrG9v7+4mqa6v7u9ura9xcbAuLazrq2rqZ2isq3Lx2RnamtpZ2doaWdkZoLLrbCdmpOXpK6qvKSanpqbpqioybS2prGcorGyqb21rpiQqa+ZmKm7p56bmp+/WVleXl9eXl1dW1pZWH2cpZaTnaeZiMjdwby1tJ6XoZKXr6+nppezy8S4loGdsIuLj5Wemaedo4iMkXmugFhVVVhZVlZYU1VYVV1QS4F9dXOPlZKWk5SBhICBtNLHh6fV59nQ0d3JlJ6akX54vdjiqp2RboDmjURGR0hJQj1AOzdew6Ks3L+ql52mr6CamqCpl5yQT02UsJ6acnyJaU+Gdb+jhpyoqp6VnqCfp6Sck5qis7VyfpvKjyg1NTk2NzU2Ojw7OTlAQEBBQ0VGR3d1dHNycXBvbW5ubm1tbnBraW1rammX1aeahJK1wMHGwa+bjpezvau6tbPAwrqroqKNpsbFr6GLmYyzqrampH6F1ZJjZG9maGZmZmdmZmVlW7K2tc29uK+ooZSZqb3Ju6S9w73Au7S8x8LBvrSxs7S6wKCXq7LQ2mVobGxqaGdoYGFpbXrep6aVnpqfr6GanaKhqJ+erqaQlJaspayfmqWrprOosLi6tsuokKjAoZyclq+4XV5hXV5fW1teXVhXWoWYppaGh4WFf7PEnpieq6a6r6CQsMe1ypS/urWsoZSgoJqbkYiSm5mkqZWXk4vFdVJUVFJTVVRSVFNaVFpTUIRxfJCMi5GUjnxpsMS2zNmZy8e5p7mTja+HhJePmqOGZbm7m4mFb4LhhURKRUVIQUVJPDovqI6Vwt6npJiprpWim6W+qZ5yL2uy3rWOcGxwczKWmLWXf5Oio5qVoJ+bp6maoqmnqIdnm6XMVi05OTQyODY3Ojs6Ojs/QEFCQ0VISnNxb29wcG5sbm5ubGpqamtqaG9tbG+q066flpulrbnKqJmasrWansXFr7CuwLqupKSlpLjJqJCmoJWsqKGjn4OW5opkYnBlcGdoaGloaGdmZLPH0cLEycGqtrKrqK/AwZSwt7S5tK22x8XGvq+yuravzZ6nta3X1mJma2xqaGhqamRlYGTiqLChpqGtw6WlqqyZoqaWi42Zm5qakqa9q52joLC4tqWnm627rK69pZ6CibGqWV1hW1xfWlpfXldWW56Pi397h4eYiYWkipGfiIqIiJ5/kKeHtaCws7yrgp2eoaGir56Gi3+gq56dlaurUVJYWFJSWFhSWFNbUlNPTH2Mc42Rn5qHiJRt1Lq+p6uWws2VfHKFgpGMn32t2tGyno2AfnR0YnzugEZPREJFP0o/QD0qis3Eud28qpqljqKpmrC6rG88lJ3c57WckXt9gTOBwsG7jIKen6Kho5uWn5ucrKKmk1l+oLvLKC84My89NjY3Ojs7PUA9PkBBQUNHSnFxcnFwb21sb29tbW9xbmlncmhlbHCd1amyn6yoo6u+qrSuvqq2u6Wdo4uzrqeptKSkr7awsMOJj5GnoKuhqpvN13xnZGlqZ2ZoaGVkZWZlZ9i+sL65sMO+zdHDwKmon6ussbzAuqO/x83GtKyzuLW8uZ2gsLjh0GVnamxraWhnYWdjZGXAuramqKK32Lepp5mfkpmZiJWpq6miqJykoqSqpLG8qLSqmam1rJiyrpuHk8iGX1RiXlpfX15bV1ZXWXyxnZmJlYWHmaCyoJuFmouAlYSIpbKNzs/MtajMlaCim5iNtLKzmJGzm56No4umSFBSVVdXVlRTV1NRUFBRWWKmcJKYnJmLlq+DpKOetMWYzNB/m9He582OuIOvz9fbyamKiXpsaIL0eE9CQklJPk0+RDM+Pb+ZrLjSpqqUraehrLiwpU+HzsLd052amopvZzCJxtDJrI+inp+jnZeeoJKYn4+pemmip9mXLi49JzgyOTo7PDs7PT49OzEsNT1CR3NzcnFwbm1sbG1sbG1vbWlpcmpoaGmHyq6ysLeqrrOdp8CyrrzCs6uXpqq0qZ6eq6akqZ6putSje3mRnaGPlYjX33lqYWJlZ2VnZ2VkZWZmXM2/vc6lsb3b0Lywvre6r7K9ury6uq/EycbDuqqgq7/FsrGuv7LTzmppZmJgYWRmaWllYl6Y1aycm6q9xbe4naiumpWalZeTnJ+hnJ2fop6mp6O8pLKfkKOnrbOxr6CRktxyW1pdW1lcXFtZWFdXWFm+qIOEn4yenqOVkoyYnpaYkZCQlbKJs7TGu7nAjp60pKilopiTlpmuk495h6CLU0xOUFJSUU9OUlFTVVRRUVSRe42knqKTtqOloGuIudWMvdeUys3lzMKam52E0OfippikvJ2Za5bmTEhJSU5QQzo9QD49N3u2mcLbv52zqK68vMGsnmh6zNHctJCbkoNxazCXzd3Vja+Tl6epnZ6pppmZsqeYY5mQvNZLJDk5NzA2Nzk7PD0/QUI/Q0A+REZCQ3Z1c3FvbWxramxtbGxubWppcGpsZWVwv7Cspqu5u7GPsJKchcXH2L+rtLykmJWYp6iosJeRlKeUen2ZqaOSjYrey2ZkYWJlaGRnZ2VkZWdmXsm2s8KauLTVz721vrvExJi0sre3v8HKzsG7v7iooaW/o7G0urPS3mpra2poZmZnYWBiYV1y67fDpJyoqqKysKCikY2Vl5WMlJujl6WjqaOiqqK8sqqkn5ugs8SlpqCTouBbVmBZW1xbWlpZWVlXVlmptJKQe4x5jry9t5yhprOnr7KZn8SLz8LCpLjEpKCmrZ2UfZKUl4SYi3x/dbNWSVNUVVZWVVRUUVFTVlZRTEpdbX2UpLu82aGkvHedoJN4watcZ2qBcm59r8DD19rawZeGr/LLa7+1QklCPD5FTERDPz41Mka7s6G50bGtrZ7Csryyo3d7tNnWnI2dj5GRjW1kwNHWppGil5igraqXnbqttZOBi5vM0Y8iMzoqPzM5Ozw9PTw9Pj8+Q0FARkhHSXh2c3BubGtqa25vbm1tbWtobGlvZGdjua2rm57Kuqu0qpylsKSzq7W/vq2Xj5adqKCOjpiemoiBfoymoJuZiqXjm1hfZ2lpZmVnZ2VjZGVlWq60w9OyvbK+zci+urjFyp+5sbm3vcXFs66rsLu9rZqwoqy3rrbY2WdpbG5tbGtraGloaGBZwsK0qqO1yLOgoKGakpSVkpSYkpiblKGhpKScoqm3xpanrKOlsLeiopmGyLpQVmBaXWBcW1pbXFtYVVCBzMWVhYiMl62ajZ6jmIyVqr6hr9WHyMrGq8HEpaiwnpaZfoqKk4x9d3eFlaFJTFNTU1JSUlJSVVNSU1VTT0tjYHSUu7zP3Li+qHTNz8RusZNpW2J0gZRvqN3e4uTmm3SIhdbjgOB+QUZBTk0/RkQ9QD0/OC1ZkKqMzOSssa6xu7uvmGSXueq9kpSTgYqIg5FifM/gtY+jm5abo6Wpr6+unmN0qa7A2zkwPDItOzg6Ozs8Ozo5Ojo6QD89QkVGSXh2c3Bta2ppa25vbWxsa2poaWduZGhgqp2emJm6pJ6+obStr52qkre5vZmglpugo8ezoLGflm9wk5qpj5GYkNXZb2FlaWhoZWdpaGVjY2NiapDDwtSpqajC0cO2tLzDvrjCsry7vsO/qLC1tLe8vLats76+trnfr2VlY2JiZWltaWxlaGNbg9SvtaykscK8tb6vqKSempqfoaGZnZ2koKSjpa3C2Jumrq2srKivnpOP539WWltbXWBdXFtbXFpWU1ZUya+sq4OVjriynqCdnqexmKKDks+evcjCtczIpLO9qKq1opWRk5+LfIuKumVTTlJSUlJRUVJSVlRSU1ZXVFBaYnaGpb7VtZyYrWOmzMCIzMS6vbe7oquIec7b1d3DhoKLfZ3WpvFqRUdFWVhCQ0BDRTM+Ojs6iaW+qsXeoam6prSyq3u41Mujk6CclI+FiYWNa8Dev6WXl5SqsqKsvrKpgnCoudHUnic1Ly47ODQ6NTc4OTo6PD05QkRER0VAQHZ0cm9ta2lpamxsa2tsamhqaWZrZGZfjKKRlpigoZyXubK2l56irqW4wZmplpSbosPDrrSTlIybtayoj5SUpOurWGpqY2JmaWhqaWViYmJhV27So8GsvLrL2MW6tb27sqqpobOzsqSYqqq0wMG5vcmyuci7w8Prk2JjZGRjZGVmYmZdYmRlXc24q7i5o7jBtcu3raOiq6Sbq6adpZuppJ2ho6PH1LKlqqO0uqyvj5i+11ZdXFdbW1tcW1taWVdUUl1HhrGynYd3jrisqaKrprOimKGMstamrs25qczLqa+ppZ+oq6Ccf4GPjY+pqEZMS1NTU1NTU1NTUlNUVllaVlFEWGh9iMDNp5ScrZejl7ajwKmejKqupquieHqs5MiRiY1wYoCqzq5DSkhBQkNCRUI8QztJPDAmMp2fmZXA37Wdl6+ro3ee6MajmqChp5iVpZCRi4zF0qOilIupwbCuvbp/coG4w9+/ODUsNC8wOzc7ODk6Ozo7PD08QkFAREVCRHJycW9ta2loaWppaWtubGhsamZpZWRibLifm5ucsaOPlpWswZ+wybi7wKallpWdqsq6nqefn6iktK2elJaSwMhxW2RnXmRla2dpaGRiYmJhZXjkuL+3t7HS3MvIvby4t8a+wM3MzK2aopKZuMi+vsywq7i+vtXegGBkaWxqZ2NhZ2hiYmNbUIvVsbrIqrG2u8uspaKlrqOboJugoZyvrpGSl5mus6+jpJ++vaKXkavck09bWVhaWlpaW1taWFZVVElVTMOkmZ+TqLWZkJimq7KdpZmCwcqrsMrAstq6mp+mi4iXl4qGaGx1hIe9eVBKVUxMTU5OTk5NT1JUVFZYVU9ZRlGFmq6vt7KQkIiu0buXkpyznsSonZmRrImD4KmNgneHZ3jE8WM9QEFEPkBHQDtEPj5AOTlDNTWemLCosN23lp6rrYGXz8SypZuWnYyPjZeQkGmuzLK0pKKhp7nJuJaBpaO+2dNOMzYtPTMoOTs6Ozw8PDs7Ozw+QDw5QUVGSHBwcG9ta2loaWloaW1xb2psamdpaGRlWbStnZOUppintaWqwL2ou7W0s7GioqWnssy1prO0mK+qnKeYnJ2e46FTbltlYG1mZ2ZoaGRiY2NiY1itwrrBv+Li3sTKxMG+xMa6vcTI2sGzwaiiuMa/v8yqoKbPs+K5YmFjZGRjYmNjXF5iYmdWX1fdx7zAvcq8x9iuq7GtppugnZuvqKzByJeWnauboaSsrK7FqYaAqsDSUlhUVVxZW1taW1xbWFdXWFdOTl/Fs7ShuK+eiqyjqJaunpKJw8a7l9LKtOSxm56sqZibioeOe399f5yuXUhJT09QUVJTU1JSUVNSUFBTU09CPUtalrSzq5iQi5250beYhZB9f5mkiY3Mw5qw1uGQaW1ZY4Xkqz5GR0BIQUJJP0RFOEM8OjwxMyxHmqyzo9PKy52jqoW4ut28taymrKSmgIeIo2GW1bzEvLywsbuok5uzwcPe3kouKjUzLjk7MjY5Njg6Ozw9P0A9QUBBSEdAPXJua21vbWloYmRna21tamdraGVkZWRhXoHLuqmrnZWguLCwypuIn5uptKeVpaWsvcKtq6aurritoJyXkavTum5eXWFnZWFjamVkY2NjYl9eY1pmmJ2Kttrc1r23sbCy3c3CvLbGzrW1xrGfqs/BwMezqKzG0O2FXWFlZmVlZmdmbJVfaF5cXFJx28TJy8zOvMLFsqy0rqWdkZ+iorC5z6Kdn6OmpKWvu8SwoJmfsNZoVFZZWltZV1ZXVFZcWlJRVlZVSk17sbebs6exs5+gkZaNooKCz8mKnsmxt7WzqZKll42dnZGTioCQhNdgTVBOTlBNTlFPSklMT1BRUVBQUFFOREJHY5u0n5eKj5SY26SWnoiHdYF9dYuvqbqNxO+pg3VXXq3qTUY7Pz9AQ0RFSU1SSD05Ozs3MjciU6GXrre2uca6ypqvdabau7W3mJudl7aniU2QsrPV0ri4tqOTl6u2weHSOi48KzIzNTY2Njc4OTc5PT47Ojw9REA+RkZBRXFyb2ppbGlkZmdoamxsamlqZ2RkZWRiX2OrxKiuop2YrqLEoaK8tr2xsJShk7Sy0b20tLGzsbWwopuhp7zGdVxjY2dta2Zma2dnZmVjYWBfVFxjUkxmoZOPkpKNobyt0c28yMbDxcvEutHJwcS1ysSnn8K72LtfXmBkZmVlZmZkXoLMX2VkXl9Wbt67z9LH0sy5s7WhnrW0vKekqqzKvZWmopybpLG1s7mflpab73tcU1RXWVtcXV1eWlhaWFNTVlBVUkdMcKXLsbednq+2qK+ZmaGJqbN+o7i6vrGqs62blZyxqJ+Zh5eLtH5LV0tVUE1LTFFQTEtOUFFSUU5KSEdFP0FASXOeppmJgnmV6rSJhXR3dIV/eX+rlt+ugsDleF5zp9V4Nj9FRkdHRkVKWWhXT0Q+PDkzLjU1GzyPuY+/so6017KvwISvrci2lJyRrKubm6RelKGyraOupZqxsJG05Ls0MCUzNDI0Nzg4Nzc3Njc4Ojo7Ozo6Pj0+REZERnF2c2lna2piaWhoaWpqaWhoZmRjZGRiYFVj5qujsbWUqLKrpqSpxImjnqqnmZ2r0LO4s7Gsq6essJmis895X1hhYmZramRjZmZoaGdkYmJjZV9XYU6Wqq2wq7XO1cWqt7+8pJ/Hvr3JttDFxsO40bi4ssLT335hX19jZmVlZWVjXGhOeF5nUVhZR16+zNzVxb3Dvb+9sKmhpqm4wLPUqrKipaKhrLu8s6CmpaTdgFNIV1dXWFlaW1xfXFhVVFRVVU9OUVBHU4vIsJiIrLXI2MOgpZ+nrqilnJqMjqq0sK6Zj6SXk5KkuIyciEdRT0lQT1BOT1JRS0hKTE5PT0xJR0ZEPUA8MkVthpeDhoGYyp18cXJzamlofX6mttqtk5e2co7A5JY1NDxFNzo/QkFDS1NMSEI9Ozg0MDYtOywrfZeyhKO7nKytm6SHtK26ppu1u6uZn7uLoamlrJGdoZ3A0ry2aTEaOSosKzU3Ojs7Ojo6Njo7OTo/PzxCP0FEQ0VGQ3B0c25ra2pmZ2ZmZ2hoZ2ZmZGNjY2NiYF9WheK6qK6gi5e5oqO/jrSSjIuYmK2my7XBtrSssKq3wcyr2YRbVmJdXWFlZGFgY2RnaGdkYmRmYGZeT3r1oaCsqtLry87NkHu70dPe2uLixru0ztLH0ry2sL7ksFRdWF9jZmZlZWRiZlZkaWZQXmhSVFdfmdrS6dLezcS+p6CpmKWjq73dn6+3ta+qrLKvp5int9WLSlBTV1dXV1hYWVlbW1hVVVdXVF1SUVZPRFJsr7OaoamsnpKjk6aosMK0r5ivsqaoubikjJ2bl66rma+HQEtbSkpRSlJPUFRTTEhJS01NTUtKSUlHQEE/MzRET3KfwIttkZuaiIJycXyBlXeTu6+rf4+nu8zKtjg4QTpBMzM4QUhGQDs/Pz49Ojg3NjQ3LCUuNTiJsJCump6wrLi4urC3sLWxrKuyuLCyjpugnZqutcLhzJIwLSEuHC0sNDQ2Nzg4OTs8Nzw9ODpBQj5GP0NIQkRIQm5tb3JwamhqZGRmaGloZmRkY2NiYmJhYGFfUKHUq6WprJCOpai3qaWwn5NujIukza28tbWxuLTBwcPUjGNJZF5eXmBiY2NkZmVnaGZiYGFkXmZWWWKZ2ZeevbrH4NG7p4Df49bj487Jxa3A282+vMO6vObRe1tUaGBkZmVkZWRiZFFkXV9tYFVhWExKYYXu3ujSztzOvcC1vLeloK3Iq6SrrLK4ubGlna+/vH1LU1JRUlRWWVpcXFxaXFxaWVlXU0hKTVFQTk9UYJe3qZSdk5qTkJiKiJOPm4qRmY+YlHuNhp2NoKqnp2hJSU5NVk1bRk1KTFNVUU5PT09NS0hHR0hGQkFAPDs6N0dYgoqGho2bhoF2fX1ymJN2lLuSsp+3r6trUTI2PTlAOzc3PkVGQ0FAQUJAPTk3Ny06KykrLCQoZpu6krKxvqHBpJitp7CtmJaYmamupa+dmaTL49CRRSQdHhkjLyklODExMjIzNTk8NDo7Njg/QDtCOT9HQ0VKRm1oaXFxaGZrZGVmaGppZmRjY2JiYWFgYFRoV1h9vqTArK6vnqmVkayw0LzIoJyDp6W0t7m3vLzBxriJWVpcXV1gYGFiY2VmaGhoZ2RgXl5fX2FjX1xYhczDlcXd6N2rp7Guu7+ipsXIurHP2b63scHG1M6FV1ZVYWFkZWRjY2NiYGhXbmtZdF5OZFJcUkxpu+np29DKz9nOwLfAtpanw7G1u8G8q5qYnrKvcERRVklSVlhaW1xcXFtZWltbWFVUVFZcXFRPUE1GPUuEo5ahkISJoIuJi4GSkoCEinWDkoOfjabI08eIQkBAWEpLVlBQSU5KS1FUUE1NSkpKSEdHSElCQ0A6OTo6OS9HXl5okL3QjXdtjZ+Fko2Jrqeiv8aTllwvKzo1NkA7Ozw/QT88PkE+QEFAPDg2NjgyKz0tGCYqIS1FZZ2ko8y+sqTGsai8oKGrtbquprmv2tSoWzAlHCMjJiwlHyo0LDIyMjIzNjo+Njo7ODo+PzxDPUBGRkZISHBraWxtaWdoZmZmZ2dnZWNjY2JiYF9fX1tdV1BdaZ61qZuzrayrsbWwqJatppqfnrvDzsa+vMPAu59QYWBkVl5fYGFiY2VlZGdmZGJgX15eWGFZbF5bT3CszaHB4Mv1w41taXm4tr3Tx8fOz7vDwsXPxYlgXVxrYWBjY2FgYWJhbG1fXVJhXlFbXWBLVVc7UI3P6OLaysXKuq64vKeywrGztbOpoaGpsohGSlBUU1pdXV1cXFtaWlpbWVlaV1RZYFBRUFBTVlNMVkk+bqu+oKGOiY6AjZyJkYFtcXFvdIqzyap/WDg7TUNSSkxRTk5GTVFMS09QTEhIREZISUlISUlBQ0A7Ojc3PDQsLEdVa4yinpSGiJGGpbqsqrKzj3BLPDYyMzA8OUI7PkJHSkY/PkA4OTs6ODUzMjYyKyYgKDMkKiMqJiZTVaO4qsnJtMOxvau2zNLov595PiUaGiQnHyQcLSMnLjIlMjM0NTY3ODo8ODk7PD09PT1CQD5DSERBR3RxbGhpa2llaGZkY2RjY2JjY2NhYF9eXlxeWmBRVViDrK+jtKmmq7GzmJLBvrjbzs/Q28a2rbq0bElmWFlbXGZfYWJjZWVkYWRjYWFhYmJhYWVhYV5XXFNRisLQ+NyZhJKjqoLb187a0tPAv7G9yMSrb1FdWGReY2BiYl9eX2FgblhiW2JhV2BhZmRaTUhTTEhbktjq3N/ez87ExcjKtMDCwL3Aw7GAUEBYRUdSU1JYW1pZWVlbXV5fWlpcW1lkcl9ZVldWUlJVR1RGQz9vr8bNyKmdl4+Rf3N6hZGr2c+AQjVEQD5IP0RBTEpHU0lTTU1IR0xPTElKR0lMTEpHRENBQUBERj03PDM6MTUnMUhRWHiIh5iSjX10WUpAMik2LzAuKz42OjhCPjw9QkVFQ0I5Ojk4NTEuLTgtKSs8MRwoKx0nHBkeKxYyS2aEmbnE1L+ddU4tHR0gJBIeJBkbISgnISYlMSowMjAyNTY2NjY2NzY4PDw6OTs2ODU7RUA9R3JxcHBsZmRlYmFlZ2NjZGFmY2BeX2BgX1tbWVVVVlRSW3qcqJ6Ulp+zwbS5urzZ2ci1sKiqkndUVlhbXV5fYGJgY2RgW1xjamNiY2VnZ2RiY2RhW1teWlJWTFp+i3+Uw762tL7JzMjFyMjV1sS3ooBbWlhYW2BfW2RoYWZeZl9fXVxfZWZfWFRdXVxZVVJQT1FMSU+DqNLt4NzU0NPQzdHYzbSOZElFTUxQT09VVVRYWllaXV9fX2BYXF1YUlt4lVpVU1hYU1BRUkpDQkJBQ0Vrl77b2Ne6prfA1L2FUTNAQj8/RENAQ0pISktKSElMUElLTlFTUk5JSk5QTUhDQkNCQT89PDo3NDo2NDQyLiwtKiwvMjc6NSwsLS0sLC4yNTMxMzc7PD1APkFDQkFBPzw9OTU0NTUzMS4xLSktLCYkKCsrJyQjIR4aHBoXGCEsMyAdHR8eGhgbHiIgHyMiICMpKCYlJiktMDY1NTU2ODg4OTY3Oz07Ojw9Pj1ARkNCSW5raWlpZmNiZWJkZGBhZmVjYmFhYWFfXWVkYl5dXVpXWFJSYHaGiYWZppuclYqXj4uLknxlT1VVVVdaW1tbXFxjYWBhZGVjYWVkZGRlZGFeXmBgXWBlZF1eWE1KUmB+n7azr6ibjYiJjImZppd9ZVBUVldZXmJiX15hYGJgZWNiX15fYmJfXmBXV1dWVVNTUjtPTk1ARUxniY+TlpSEcWtPRT9CSk5OTE9TUlJXWFZaW1pbXl9eXl9cWlteXlxcX1hVU1RUUlFSTklFRkZEQkI/RTw5M0VJTUc6PDxFTUJCQ0BBRURBQ0lLTExLSUpMT0pLSUVHS01MRkdIR0RCQ0VDQDs5OTs9PjMzMTAvLSwrLC4sKSotLiwuLy8vLzAzNTg2Nzs9PT5AQkE+Ozw/QD45NzU1NTUyMC4wLCsuKiQlISQmJSUmJSMhIiAbGRkZGBcWGBweHR4hGh4dHSIiICQoJycnKSwwMjQ0NTU2Nzg4OTc4Ozw6Oj09Pj1ARUNCSG5pZWdqaWZlZ2RmZmFjZ2ZhYWJjY2FeW1tbW1lZW1lWTlNWUUlLV2Rfa2ZsaF9lXFtQT0tPUlpVV1pdXl5eXV5iX15hZmdjXmVkZGRkYmBeXmBfXV9jYVxKV1hRUlZUUk1MTE5OTEtLUElJTk1ISU5SVlpdYGNjYV1fZF9iYGRiYWFiYl9dX2NWVlVUUlBPTlJVSU9MUENFQkRCQkZDQklRTUtOUE5KSFBTUlJXV1ZaXVxdX19dXV9dXV9gXVdTUlZWVVFPUVJSTkpHR0hGRENBRUNHREc/OkJFRzgzPT5AREJDR0ZDQ0hDRkpNTUtJR0ZMTkpJTk5JRURDQkJCQ0RCPzs5Oj1AQTQ4ODU0NjQwLjEvKSYoLDAvMDExMTI0NTo4OTs8Ozw+PT5AQEFBPDc2NTU1NDMyMS8vLC4wKSQoJCYmJCMjIh8dGxgWGB0gHxcWGBsdHB0fGR0cHCEhHyMlJicoKy4wMjAzNTY1NTc5Ojk6Ozo5Oz89Pz4/REJBRm5pZmhqaWhoZGNpa2dmZ2NgYWJjYmBeW1tcXVxdX15bX1VOUVlaT0NNU01RUEtQSk5ITFBVWVxXV1peYGFhYWFfYGBgX19hY2NjY2NjY2JiYGFfXVxeW1dfXlNLTlBQU1VRUFNYWlZTUVhVTlBVVldVWV1eYGJiYGJjal9jW2JfXmBiYmBeXl9aWVdVVFJPTUtISkBJRU9RS05MTE5NTlZFSlFSTUtTXlBUU1NYWFZaYF9fYWBdXV9fX19eW1pbXlZaWVJPUlNSU05IRkZHSEhEPjg6PEBAQzU/RkFBSEhERURFSEhFREZBQkVIS0tKSUROU09NUE9ISEZEQ0RDQkA/Pj4+Pz47OS82NzEwNDMsLC8yMC0tLzIuLzEyMzQ1Njg2Njg3Njg7O0BDQ0E/OjY0NTQzMjEyMy8tLDAzKiUtKCknJCIhHhsfHxwYGBscGxsaGxwcGxobHSAeHSEgHiIjJSYpKy0vLy4xNTY1NTc6Ojs8Ozk5PEE9QD8/Q0JARWpoZmdlY2RmY2JoamZlZmJhYmJhYF9eXmNjYl9fX11aVVtfXFVTWF5WVlFSUU9TUU9RWFtTVFZVVVhbXV5eXl9eYGFgX19hY2FiYWFhYWFiYGFgX19gX11VVVNYYFtSUlNWV1RQTUxMTVhZU1RUUU9XWlxcXF9gX2Fjal9jW2FeXV5eX2FiYV9aWVdXWFdVU01NV0tKQUxOSExMTU5JRktVU1FQT05SVlNXVlZbW1peYWFiY2BdXV9hXltdYmNdV1hcXFZSVFRRU1BKR0hKSkpGQ0VHSUNBQUhHRERHR0dCRUVGSElHRUVKR0NBRElPUkZMTEZFSkxJSEdFRUZEQD08PT4/Pz04NTA3ODIwMzIsLS0vMTExMTEwMDEzNTc4ODY1NTY2NTc7QUNBOjU2Oj01NTQyMTEzNC4rKS4yKiUtJiYlIyQlIx8WHSMiHhgTDhkaGxwdHh4eHSAeHSEgHyIlJigqLC0tLS4xNDU0NDc6Oz0+PDk6PUE+QkA/Q0NBRGloaGdkYWFkY2FkZWBhZWNiYmFgXl1eX19fXVtbXVxaY15ZV1laWFVTUlJUVFNUVVZQTFNQWlpWWFpcXFxbXFxhX19iZ2diXWJiYV9eXV9gYWFhYWBgX15aXFZSWFtWVE1PUVJWWlpXWFFQVFRVXWdVWFlZW19fXlteYl5gX2JhZmRgXV5gXltaV1VVVVRRTlFJQU5KVUxDTE1IR0tLTldOS0pNUFFRUlJWVVVbW1peYWFiY2BcXF9fYWFfXl9eXFpcW1hVVVRST09NS0xNSkZLRkZAQTtAQj9EQ0hDPEhPRkZGSElIRkVHR0dHR0dISERHSEZFRkZFRENDREVDPzw8Ozs7Ozs6OTU6OzczNDQxNTEuMDIyMjM0MzM1ODo7PDg4ODk3Njk+PD8+ODQ0Nzk3NTQyMjM0NC0rJikuKSUpJyYlIyQmJSEUHCIhHhwbGhkbHBwdHx8eGx4cGyAhISUoKSosLS0tLTAxMzQ0NTg6Oz4/PDs8Pj89Q0E/Q0RCRGtpaGloZGNjYmBjZGBhZGJhYmJgXl1eX15eXVxeYmRjXlpXWV5fWlRWVFZWUk5LTlhZV1pLUlVZXF1eXV1dXl9hYGBjZmZjX2FiYWBeXmBiYmJhYV9cW1tfYVxXWllTUlxaVVNWWFJJXFJWXVZUWVlWWFpbX2JgXFtfXmBdYmBgZGVjXlxcWlZaV1RTU1JOS1JPTFNETk5NTlBPUFNNR0pNTlFTU1FSVlBUU1RaW1peYGBhYV5aW15eZWhiW1tgZFxYVlZVVFRVTU5MSktNSkVGRk1HTUVHQUZGPkpPSk9JRkZGRkhJR0VARUpMSkZCQUdFR0pLR0VFQkJBQUFAPjw9Ozk4OTo7OzEzNDIvLS4vODMwMjMzNDc4NjU2ODs8PDo6Ojo4Njk+NTg6Ojk5NjI3NjU1NjYzMTEvJyUrKiUlKikmIyQlIh4lJSIcGRodHhweHxwcHh4bHSAdHCIiIicoKSosLS0uLjMyMjI0Njg6PD8/PDw/Pz09Q0I/Q0VERWxnZWdpZmJgYGBmaWVjY19gYWJhX11dXl5dW1haXV9eXmBhXVhVVllWU1lZWFhXXlNTUV1WX1pWWltcXF1eYWNeYmViXV1iaGBhYmFgYmVoYWFhYWBeXV5iXFdaXVdWYFZeYl5XV1pbW1VaWE5ZYlVaXF1gZGVhW2FlX2RcY1xcVVxhYF5eXFhZV1VWWVlWVFJKVE5NSFNLTU1JS1FQTFBST01QU1JRUVFVVVZcXVxhXl9gYF1ZWV1iZGVkZWRdVF1VUVNVU1RYUE5KRUZKS0dEQkc9R0RIQEJJQkdIRE5JRkZFRkhJSEZISUlHRERITFJIQkRFREhORENCPz48PDw+PDs6Ojo5ODU1NjYyLzE1MjAxNDUyMzY6ODU1Nzk6Ojo5OTk2NDc8Ojg0NDg8OjY3NjY4OjgzLjY0KSQrLCYjKSckIiQlIx8eHh0bHB8fHBkcHRwcHx8dISQhHyMjIiYnKCkqKywtLTUzMTE0Njk6PT8/PT5APzs9REI/REZFRmdnZmdoZmJdYl9eYWJgX2BhY2RiX1xcXF5eXl5dXV1dX15dW1pZWVlZWVpaW1paWlpaWVhXVldZVllbXF9hXlpfYmJfXmBhYGBgYWNiYGBiX19gXltcXmFdXVtXWl9dVlZXWVpZV1RSVVJTWVlVVFdaWFdaXmBeXF9cXWJhW1haV1pcW1pbXFxfXltZV1RRTlFQT05OT1BQTUtKS05RUlFVVFNTU1JQT1RVVVRVWlxcXFxcXV5fYGFiY2VmZWNgXlVYWFZUU1NRT01LSkpKSklLTEBJSkBJR0tJR0VFRkhKQktKR0pGQkpERUVERktMS0hNTUdDRkxQQUJDQT89PD07Ojk4ODg5OTE1MS80NTIzNjk3MC81NjMxNzY0NTU3Pjk1NDc7Ozo6MzEzNzczMjQ3MS4zNzQvLR43Kyg2GyYoKCckISEkIyAeHyAhISAeHRcbHx8dGhobHyQnJSQlJCEmJygrLS8xMjIwLzE2OTs7OTs9Pjw7Oz1CQEJHSUdHSmVoaWdnaGdjY2BfYWJgX19fYGBgX15dXl9eXV1cXV1eXV1cW1tbW1tZWVlZWVlZWVdYWFdXV1lbWltbW11gX1xfYmNgXmBgX2loZmRjY2JgWVxgYWBeXV1cXVtYWV1dWlpaWVlXVlVUWVdWV1dWVlhbWllbXl9eXV1bXF1dW1tcWl1eXFpbWllWVVVVVFNQTlNSUU9NTU1NUE5MTU5QUFBSUVBQUlNUVFRWVlVXWlxbWVlZWltdXl9dXmBhYV9cWlxcWldWVVJNUlFPTUtJSEhKSkRISERHRkpJSEdGR0dIQEhKSEdEREpER0lJSUhEQEVHRkE/QkZHRUNBPz08PDw7Ozw8Ozo5ODM5NzMzMi8xLjEwKysxMzAwNjY0NTM0OzYyMTU4ODc3Ojc2ODc1NTc2MS8yNDEtLDEvKygpICYqJiYkIiIjIR0gICAgICAfHxseIiIgHh8gHCImJSQlJSQjJisvMTEvLjIxMTI1Nzk6ODk7PT0+P0BDQUJGSEZHSmVsbGZkZ2diZWJgYmJfXl9gX15eXl5eXV9fXV1cXV5eXV1cXFtbXFxbWlhXVlZWVlZXWFlZWl1fXV1cWlxgYV9dYGFgYGFhYGRkYl5gZGNfWFpeYGBeXFpVW2BhYF5bWF1bWVdWV1hZW1tYVVVZW1tcXFxcXV5eXlxdXFpaXV5dW15fXFpZWFZYV1dWVVNPTVVTUlBOTk1NU1JQT09QT09XVFJRUVJTU1RXWFdYW1taV1dYWVpbXF1cXV9fXlxaWFlYVVRWV1NOUVJSUExJSEhMSkxISExHR0hJSUlJSEdGSERFSElLSkVAREdISElGQ0FCQT9BRUZGSEQ/PT09PDs6Oz0+PTo3NTY+Pjg2MzE0NDc2MjI2NzQuNTY0NTIxNzYzMjU3Nzc4Pzs4NzU0NTc1MjAxMS8tLTAiKS8mLCYlJCYlJCMjIR0iIR8eHh4eHxsdICEgHyAhGiAkJCMkJiYlKCwvMTEvLjM0NDQ0Njg5Ojo7PD9BQkNDQkJFRkZHSWxxb2ZkaGdgZGFgYmJgX19kYV5dXl5dW15eX19fXl5dXl5dXFxbW1xcWlhVVFNTVFVWV1dYWVxeXl9eXFxgYWBaXWBhYWJiYlpfX1tcYWFdXFxcXFtbWlpcXFtYVVZcYVxbWVhXWVtcV1pZVFVcX15dXV1cW1tdX15hYFpaXl9bWVtcW1pZWFVcWlhXVlRSUFJSUVBQUVFSVFNSUVBQUE9ZV1VUVFRUU1NWWFhZWlpYWVlZWVlaW1xcXV5dXFlWVFRTUVBSVFJOTlBSUExJSUpOSlNJSVNISUdISktLSkhGSEJIS0RGSkQ+QEFAQUVJSUVFRUVGR0hISUQ/PT9APTs6Ozw8Ozg1My01NDAxLywvMDIyMDAzMzEtNDU0NTEvNDYzMjQ2NjY3PDo3NTMyMzQzMzIxMC8vMCwtKzEpMigiJicnJSQkIh8fHx4dHBwbGxkbHR4eHh8hGx4hISAiJSgqKiorLS4wMTM1NjY1Njk7Pz08PUBCQ0JERENERUZHSW9va2ZpbmxjY2BfYWJgYGBkYl9eX19eXFxeYGFhX11bXFxcXFxdXV5bWVhWVlZXV1NTVFRUVVhZXF5fXl5gYF9bXV9hYWBgYVthY15cXV1aXV1cW1pZWVpZWVpcWlVWW1xcW1pZWVlZVVlZVVdcXltcXFtaWVpcXl5iYl1bXVpVVlhaWVpcW1hXVFJRUlNUVVBPT09PUFFSUlJSUVFRUVFSUlNVV1dXVVFUVlZXWVhWWllZWFhYWVlXWFlZWFZUUlVWVVFOTk1LTE9QT0pHR0lMSFFGR1FGR0VHSkxMS0lIQkNNTDw7REZDREE9PD9ERUlKSklFQ0RGSEM/P0JCPjo8Ozs6ODc1NC81MjA0MzAwKywtLC0wMTAuMzIxNDIvMjMxMDIzMjM1ODg4NjU0MzIwMTIwLy8wMTJKLSooLCokJygnIyEiIyEdHR4eHRwaGRkaHB0eHyAgISAgHyAiJikqKioqKy0vMDEzNTY2Njk8Pz08PUFDRENFRUVFRUdJSWhlYmNpb2xmYV9eYGFgX2BgX19fYGBgYFtdX2FgXlxaWVlaW1xeYGBZWFhYWVpbXFVWVlZVVldZWVxfXl5fX11gX2BiYF1cXl5fYWBeXFxcWlxfXlxbXF5hXV5jY1tYW15dXFtZV1ZVV1lZWFhZWVdcW1lXWFlbXF1fYF5bWVZSVVdYWFpeXltXVFFPUFFSUlBPTk1NTU1OT1BRUVFRUVJRUVJUVlVTUU9SVFVWWFdVV1dWVlZWVlZUVVdYWFdWVVNWVVJPT1BPTk9PTEhFREVHRUhDREhDQ0ZHSUpLSklIS0ZGRkVFRUBFSEhFQkNERENDREVCP0JGR0RAQEJBPTk+PDo4NzY2NzY6NjM3ODQ0NDMyMC8vLy8uMCwsMjMvMTUyMTMzMzQ3Nzk6ODc3NTIuMDAuLS4vLihKKyUsJSghJSYlIR8gISAdHh8gHx0bGhgZGx0eHh4eJSIgISMlJykmKCstLi4tLS8xMzQ1Nzk6Ozs8PkFDRUVFR0dGR0pLS2dhX2NoaGVkYl9eYGBfXl9eX2BgX19fYFtbXF1cXFpaWVlaWlxdXl9ZWVlZWFhYWFhYWFdXV1laV1teXV1eX15hX19hX1xcX2ZfW19gXlxfWFxfX11fZWt7aFhVV1hga11cWllXVlZWWVhXWVhXV1hdWlZWV1pcXFtaXF5cWFVVVlZWVVhbXFpbWVdVVFNSUFJQT01MTExMTU9QUVBQUVJTU1JTU1JQTk9RU1NVV1dWVFRUVFRVVlZWVldYWFdVVVBQT01OUFFPTk1LSUdFRERIR0FFRUFFQ0dHR0dHR0ZGUElAQUtNRD5DSEpIRkZGRkJAP0FBQEFFSUVBPz8+Ojc8Ozk4NjY2Ni8zMCsuLi0vMzEuKyknJyguLCUmMDMwMDc1NDU1NDY5Njk5NzY2NDAvMTEuLi8tKiIvKCUtJCYfIyUlIh8fIB8dHh4fHh4dHBkaHB4gIB4dJB8eIygoJiUmKCstLy8uLjExMjQ3OTk5OTo9P0BCQ0RFSElJSk1OTG9oZmppYl9hYl9eYGBeXF1eYGFhXlxcXVtbWllZWVpaXVxcW1paWlpbW1pYVlNRUFVVVVVUVFZYVlpcW1tdX19eXF1gX11fY3ZmXGBjXlpcWlxdW1thbnlwYFdcYFpXWlpZV1ZWV1laWlVVWFlWWF1eWlVVWFtcXFtYWV5eWVhbVlVTUlRYWFZYWFhZWVhWVFJRUE9OTU5OTE5QUE9PUFFRUFBRU1RVVE9RU1NUV1hXUlNTVFVWV1hXV1dWVFJQTlFPS0hKTEpFTEpIR0dHR0ZLS0BJSUBJRkhIRkVEQ0NDP0pIQ0M+PUhCRkZDPz9AQU5HQkNDQD4+S0dBPTs6ODY5ODg2NTU0NC41My4uLzA2LiwqKiorLjAuKSEiLjMwMDY0MzMzMjU4NDc2MjEyMC0xMzMwLzAtJzQhKiMmIiclIiUnJCEgIB4eHRwcHBwdHR4fISMlJSMhIBsbIyopJCEqKioqLC4xMzQ0NDY6PDs6Ojw/QD8/QEFFSUtKTE9QTWtoZGRlZmViYF9dXV5gY2RfYF9dXF1dW19dXV5eXFtdXFxbW1tbW1tUVllZV1VVVltXXVpXV1RcWlhaXV1aWVtcX2FgXFtdYV5eXl5cXGFnXl9eXVxfZGhmY15ZWlxcWFtdXFlYWVhWYVtYWllVVltXWFlYV1dXV1pbXFpXV1lbXFpbWFNWWlZcWFVVVFJTV1NUUk5MTU9PT01PSk9TTFNRVEpRTUVUV1tWUE5PUlRVUU5OUVJRVFlQU1NRUVNTUFFOTEtJR0hLRUlKSEdISUlEQkJFSkpEPkZISktLS0tMR0VATEZIQEREP0NCREc/P0NEQj9DSUQ7SkhEQDw5NjU2Njc2NDMyMjA1NzIuLi8vKygnKiwqKSspJSQnLDAvLS8wMjIxMjQ2MTUuNjRDOTIrLS8vLSwsLScnJiUkJCMjIiEhHx0dHh8gHhwbHB4fHxgcHyAfHh8hIx4dIiUkJy0tLCopKi0wMjAuNDM2PTo/Ojo8P0BBQ0VER0pMTU9TVmlmY2NlZWNhYF9eXl9gYmNdX19dXV5eW15cXF1dW1tcW1paWVlZWlpXV1dYWFdWVVpVWlZSUk5VV1VWWltbXF9bXV5dW1tdX11dXV1bWV1iYWFhYF5eX2BfXVlXWV1dW1dZWVdYWVpYVVFTWVpXV1tXV1hXVlZYWVlZWltcXFtaXFhYVlJVWFNTUVJUU09MTU1OTktKTU9PTU1PSk9SS1JOUU5RUE1UV1ZST1NZWVJKV1NRUlBOTlJNUFFPT1FRTk5MS0tJRkVHREVHRkRCQkNGQDs6P0RISUBCREREQ0NDQUE+Qj4/PT9KRUdDRElFSEhIRD4/Qj42QUFAQEBAQUE6ODQyMTEzNDk0LSotMSwkKSwvLiciKDErKisvMzY0MTAxMjIyMjQ2MDdDNjkxNzMvMDEwLi0uMCkoJyYmJSQkIiEgHx8eHh4fHRsbHB0dHR4gISAeHR8iIx4dIiUjJisnKCkrLS8xMjIvNDI0OTY6Ozw9P0BAQkREREZJTE9QUWhnZWVmZmNhX19fXl9fYGBcXmBfX2BfXFxaWlxcWlpcWlpZWVlZWVlaWFZWWFlXVFRRV1RSVFFYVlRUV1laXWBbXFxcXF1dXV5dXV1aWFpeYWBgYF9dWlhZWFdWWV1dWlVXWFZXWVlXWFVVWVlVVVhWV1dWVVZYWVhXV1pdXVpXV1NTU1JXWVRSUlNWVVBNTUpNTUtLTU5OS0xQS09RSlFOTlNPUFRRUldTT05RU1NSVlNRUE5MTE1QUlJRUVNSUU1MTE1LSEZGR0VGSEZAPUA9PkBDRUNAPEBBQ0NCQUFBRUVGQEJBREI+Oj88PUJARj0/PTo9QkRBPT09PT09PT03NzY1NTQzMTU1Mi4tLi0rKygmJiYlJykqKistMDIxMDExMjIxMjM0NDU6LzQuMSoxMTEwLi4uLygoKCcmJSUkJCIgICAfHBofHhwcHR0cHCAhIR8dHSAjIh8fIyQiIyglJyouMDExMTUxNzQ1Ojc7Oz0/Pz9AQkNLSkpNUlZWVGxqaWlpZ2RiXl5eXl5eXl1dYGJhYWFfXFtaWltbWlpbW1paWVlZWVpaWFZWVldWVVFPVVNTV1VbWFdXV1hZWlxdXFtdX2BfXV9eXl5cWlpdXFtbXF1cWVZYWVhXWFtaV1dYWFZWV1dVX1pWVVRSVFhVVldXVlVWV1hXV1hZWFVTV1JSU1JYWVNVVFNTUlBQUEtNTkxKS0xLS0xRTE9QSVBQTVVMTVdMTFNVU01GSFNdUE5NTU5OT1BLTExMTExMS05MS0xLSEZGSERFSkg/PEBGREA9PD1BREFDRUVEQ0NEQkFFOkJARDw9PUVCQEI+Q0JDQDo5PD4+Pj08Ozg2NDM3NzY2NjU1NC8xMi8qKCcnKyUhIycpKCUpKCYmJyosLjAwMDAwMTEyOzsvNDA7MzAuLy8uLSwrKyUmJiYlJSQkJyQhICEfGhYfHh0dHh0cGxwdHh4dHiAiIB8gIyMhIiUnKS0wMTIxMDQxNzU3PTk+Oz0/Pz9BQ0NHR0dKTVBQUG5tbGtpZmNhXl9fX19fXl1gYmNiYmFfXFxaWltbWVlbWllZWFhYWVlXWFhWVFNUVVRRVlFRVVFVV1hZWVpaWVhdXFtdYGFfXV9dXV5dW1teW1lYWVpbWVdZWlpYWFpZVldYWFZWV1dVWFVSUlJTVVhTVVdYVlVTU1ZXV1ZUU1RWW1ZVVFNWV09QUE9OTUxMS0lMTEpJSkpJS0xQTE9QSU9RTVNJS1ZLTEpSWFZPTFFXT05NTU9RUVBNTU1OTUxMTE9LSEhIRkVGRkFCSEc/Oz81O0NISEQ+Oz5AQkNDQkNDQj9DOkZDRDlFREtFQD85PUFBPzs5Oz4/Pz8+PDo3NDI4NjQxMDI2ODgxKSkrKyUfJCgrKCQiJSkkJCUmKCstLjEwMDAwMTEyMTYxNi01LzErLC0uLiwpJyQkJSUlJSQkJSIgHyAfGxceHRwcHBwbGhkaHB0dHR0dHh8hIyMhIiQqKy0vMTIzMzMwNjQ1Ozg8OT0/Pj9DRURERkhJSktNT25ta2lmZGFgYGBgYGBgX19gY2NiYWFfXFxaWltbWFhaWFdXVlZWV1dVV1hXU1JTVVRSV1JSV1NWVFZYWVpbW1lcXFxdX2BeXF5bW1xbWltdXFtaWVlaWVlYWVlXV1lZV1RWV1VWWFhWUlNUVlZWVVRSVFZXVlRTUlNVVlVTU1ZaVlNUVFNYWVNOUVJRUE9MSUpMTUtKTE5NTUxOSk5RSE1PTE5KTFNQUE5PUlVWVVJQU1NQTk9RUExRT09QUE1MTVFMSEhIR0ZHREFBRUZBPj9EQDs3NjpBRj0+QUJBQUJDQkBBQEdHRD1BP0M8ODs4Pzo6Ojs8P0JEQEA/PTo2Mi8uMjc3MzAvMC0pJycmJSQlJycmIiEiIiAfICMoLC4uLTEwLzAxMjIyLysyLjoxLyQqKywtLiwpJiUlJiYmJSQjHx4dHh8fHhwcGxkZGhoaGRobHB0cGxkYHR8iIyIiIyYqKywvMTM1NjczODU2Ozc7OD1APj9ERkRGSEtLSkpNT2xraWdkYmFhX19fX19fX19fYWFfXl9fXFxaWVpZV1ZYV1dWVlZWVlZWV1hXVlRTUlJRVlFSWVVXU1ZXVldbXFpdXV5fX19eXF9bWVpaWVpcWltbWllZWVpWWFdVVFZWVVRWVlRUVlZVU1VXV1ZVUlBSU1RUU1RVVlNTVFVVVVVWUU9SU1FWWVVRVFRSUVFPS0tNTElJS01NTkpKRk1QR0tMTEhNT0xRUFNOS0xQU1NSUVFPTE5QTklMSUlLSUZERk9KRkdIRkREQkJBQkNCQD49Pj4+Pjw5Nz5AQkJCQUJCOjo5Pz0/PD5APUM+PUJAR0A/Pj08Ozk5Pz8/PTk0LywrMzs8NC0rKycvOTw1LCwxNC4mIykvLSclIiEjKCsrKi8uLS4wMTExNy8yMkM8NykrKikqKysqKCYmJiYlIyEfHR0cHB0dHh4cGxkYGRobGx0cHBwbGxoZHB8iIiEjJigpKiwvMTI0NDg1Ojc4PTk9OT9BPj9ERkNCQkNEREVGR2tqaGZkYmNjXV1cXFxdXl5dX19dXV9fXVxZWVlYVVVWWFhXV1dXV1dZV1ZXWFdUUFRSVU5OVE5OVFdWU1RZW1leX2FhYWBfXmFcWVlZWVpcVVhaW1pZWVtXWFdTUVJTUlZXVlRTU1NRUlJSUVFSUlFSUlFRUVNXWlRTUlRVVVFOVFNVU05QUk1QUU5JSEtNS0lKSURCREZGTklHQ0tQRklKTUVPT0VOTEtLTEtLTE9SSktJSExQT0pST09QT0pJS0dDQUNEQj48Pj8+PD0/Pjk8Ozs8PT49PD9AQkJBQEBAPT87RjxAPkg/PURBP0E7Pjk4OTw/Pj49PD09PTs3MzE4OzszKicuNk5UYGpnV0hAPj88NjU8Q0UyKiEeIicqKiwrKistLy8uKy8sNS00LzUsKScmKCkqKScnJiUiHx0bHx8eHBsaGxweHBoZGhwdHh0cGxsbHR4eGx8iISEjJyoqKy4vMDAwLzQxNzU3PTo+OkBCPj5DRUJHRURGSEpJR2dlYmBgYWFhYltaYGNfXmJmYl9eYGBeW1pbWVRUWFhVV1dWVVVVVVVXV1dXVVRSUVFRUlNTTkY/U1JUV1hYWVtWWl1fYGBeWVtbXV9eXFxeWFhZWVVSVFhXWVdSUFJTUVBSUlFRU1NRUFZWUE5TVVNZUUpLVVtXT1JSU1RVVVNSUlhXT0tOUVBUUExLTU9NS0dDP0BFSkpJSUlJR0ZGR0hGS0ZJRE5KSFNQTUpHR05WTE5QTkpHR0lMSk9KSU5JS0hJR0NERkE4PkI8Pz87PTc8Ojc2Njg5OkBDRURAPj9BOjo8QEA+Pj9DQTw8PTg5REI+PkJBOzg7Ojs7OTc2ODs4OCIrLDNFWWJUc4mMeYtnfoF3g4lzf2NMQE4oLyAvJC4gLCguLCwtLi8xMjEvLCssJiUoKCMiJSMlJiYkIiAfHyEfGhkbHRscGhgZGxwcHBgaGxscHyAfGSAjICAjJCEqKiksMjAvNS0wMzY4Oz0/Nz5CPj1BQ0FGR0lJR0dHR2dmZWNhYWFhYVxcX2BeXmJgXlxdXl9eXFhdXVlWWFhWVlZVVVRVVVVXV1ZWVVVVVlJQTk5RUlBOU1JTVlhXWFpYWlxdXmBfXF5cW1tZVldZWFhZWlhUVFZVV1dTUVFQTlFTVFJSVFNRR0pQVFRSUFFLTlBSVVhYVlFRUlNUVFJQUE9QUVFQUVNMTlBSUExHQ0ZDQUFDRUVEQ0VISUlHR0ZITEhMRk5LTElLTExLS01OT1FSUExJSktIR0xISE1GRkhHQz49QEJBP0I8Pz45OzU2NjY3OTs7OzY6P0FAPj09Qjo2PUZHQTs7Pj5CRD06Qzw9PTs6OTc1Nzg6PT08OjgvJCs1R2JafHyFioCRiJJ6ho6Ggnpzh31rg7ZePB4iKSopJjIpLys2LS0uLiwqJyYuLCwuLCciICIjJCQiIB4dHB4cGBcaGxkaGRgYGhsbGhkbHBsbHh8dGx8hISIkJSUoKiotMi8sMjEyNDU2OTw/OD9CPz5CREFDREVGRkVFRWZnZ2RhX19gX19eXVxdX2BeXVxcXFxdXVZcXlpXWFdUVVRUVFRVVVZZWFZVVVVVVlVSTk1PUVJSUlFSVVdWWFpZW1xcXWBgX2FeXFtYVldaWFdZW1pWVFRSVFRSUVFQTUtOT05OT05LUU9UXFtTUFNMUFJRUVNUVFJSU1RVVFNRTklJUVNPTlJNTk9OS0hHR0ZFREJBQUFBQkRHSEhGRUVGSEVMREhGTEVKTEpLTk5LSkxMS0lISUtIRkxJSk5GREJBQkNAPDw+Oj03OjkzNjAzMzU4Ojs7OTY4Oz0+Pj08Pz0+QUJBQEA8QEFDRDs3PTo/Pjg4PDs2Oz0/QD03LigpO01sgYh7kXuHkYaHdo+bj5WXkomMin2LfbKRzFQoKiosISooKSkzLi4uLiwrKSgoKisrKyomIiUlJCMiIR8fHR4cGhkbHBoZGBgZGhoZGBobHBobHR0bIB4eIiQkJSclKisuMS4sMjQ1NTU3OT1ANz5BPj5BQkFCQkNFRkZEQ2NlZmRgXFxeXWBgXFpcX19fX19dW1pbW1ZaWldXWVZRVFRUVFRVVlZaWVhXVVNSUVJQT09QT01LUE9QU1VVV1lZXF5dXV9fXl1bW1tZWFlcWlhYWVlXVVVRUVBQUVJRUE1QUVFRUlFOUU9PUVBNTE9VUUtITFJST1FRUVNTU1FPTUpKTU5LSk1NTExLSklJSkdHRkNAQEJER0dGRENDREVGR0RMQkNBSklLRz9BSk1JQkNERUVGSUtJRktHSU1FREI/QURCOjc4PT45PT44Ozg0NDU3OTk4Nzs5Nzc5Oz09Oz5CQjw4PEI+QD49PTg3Pj1APzw8Pz89QUNDPjUtKilLZJWYmaJ4mJeAjZOJeYJyh4iTinqCgouKjYSoZ2RTICsqJhswIy8pLi4uLi4uLi4nKigkJSkqJSUkIyIhIB8eHR0cGxscHBsZGRobGxsaGRkaGxkaHBwbJB4dISQjIyckKy0tMC8wNjQ1Nzg5PD9BOT5BPz9CQ0JERERGR0ZEQmJkZmRfXFxdXF9fW1lbXl5eXl5cW1paW1laWFZYXFlRVVRUVFVVVlZYWVpZV1RQTkxMTk9PTkxKT05OUlNUVllYXWBfXl5dW1dXWFpZV1dZXFhWV1dVVVZVUk9OT1BQUUhLTU1OT09NS0xLSEpPUU9RTklITFJTUU5OTk9QT01LSk9PSkdKTExHSEpNT0xFP0ZGREE/P0NHRUVEQ0FCQ0VJSkZORERCS0pKQzk5QkdFQkNEREVHSkxJRUhCQ0hCQklAOzw8OTk8OTo1Oz04PDo1MzIzNTY3Nzg2NDQ2OTs8Pzw7PDs5OTo5PDo5PDw9RUI+PkFBPz9DQEA9NC0xQU9voZyhk4aMjI2EinVjbIJ8inV9fHyCfIaHh6GJiKDEUSQmLh0wJTIoKywsLCwsLCssLSokJCcnIiEfHh4eHhwbGxoZGhsaGRgYGRoaGhkZGBcZGRgZHBwbIhwbICMiJCgqMC8sLy8yODQ2OTo6Ozs8PUBCQkNERURGRkVFRURDQmNlZWRgXl1eXFxcXFtbXF1aWllaWltbW1pbWVdaX1tUVVRUVFRUVVVVV1pbWVZRTlBPTkxLSkpKTkxNUFJTVVhXXGBfXV1cW1lZWltaVlZYW1hWVlVTVVhaVE9NTU1NTUZISUhJS0xKSk9PS0xRUEpLT1JQTU1PUFBPUFFRUE5MSVBRSkZMUE9MSkhISUdAO0NDQT89PkJFOz5BQ0NDQkJHSUVLQkZCSEhJRkA/Q0VERkZFRkZGR0hKR0pCQUVBQ0I9OTs+PTs6NTUvNzkzODczMS8vMTQ3ODEzNjk7PDw8PDw8Ozk2ODs4Pj8/QkA/REZBQUZFQD9EOzcxLDFEYHWIl5qOgpGIi5SKenSWrKy3wqKnn56MfXugiJJ5i4OMoyUeKyUhJCcpLC0tLCspKCcmJycmJSUiHiAeHR4fHx0bHRoZHB0cGRgXGBkYFxcXFxYYGRgZGxwaHRoaHiEjJigvNDArLS8wNjU3OTo5NzY2PD4/QUJDQ0NERUVDQUFCQ2RjY2JgX15dXFhZXV5bWl1bWVhZW1xcWlJXWlhYWllUVFNTU1JTU1NVVlhYVlNPTVBPTUtJSEhITUtMT1FSVFhWW15cW1xdXl1cXFxaV1dZWVhXV1RSU1dYUU1NTkxLS05QT01NUFFPSUlJSEhIRUFKT1FPTExMS1FQUVFSUU5MS01NTEpMTU5RTUhEQ0JBQEFBQD8+PT4+Njk9QEBAQEA/Qz9DPUVCQ0NGSUlIRkZHR0ZGRkdGRUVLSk5GQkRAQzo8PT4+Pjk0OzkzOjszNzczMS8uLzIzNDI1OTw8PD0+PDw9PTo4O0E8REVERUI/QkZFRUVDQD4+NjEvOU1meoWDiIOOh5CUiHyCjpyzrpywr6K4sLmpvsi/lJWfh42FuVgjKiEcISApLC0tLSspJiUjISEkJCIgHyAfHiAjIyAdIBwbHyAdGhkXGBkXFhUWGBcYGRcYGhoYGx0eHh8jJSUtMi4pLTAwMzU3OTk4ODg4PDw+QEJCQkJBQ0RBPj5CRmNiYF9fXl1cXFZWXmBbWVxfXFpaXF1bWUdRWFdUU1NRU1NSUVFRUVFWVlZUUk5KSEZISUpKSkpKTEpLTlBRVFdVWVxaWVxfYVxaWFhXVVdbVldYWVVRUlZSTUpNT01LTEtMS0dHSUpJTUdGS01KSUxLR0NETFJRTE1NTU5OTUtJTklITU5JR0pLTE1MSUVCQUFBQkFAPTs5OTo6Ojo7PkA6QDw/O0ZDQT1ARUlIREVJR0dISUpJSEdHSE9GQEE8QD1BPzg1ODo3NjMsMjEoKyo1MzAvLy8vLzU3ODg2Njo9RjozOEJGQjw8Q0RCRURDR0FFRD47PDkyMi81TnCJjouFb4WLgZiKkpCGkY+OoJiPs5mmqNG+upeoppePlYd/n540NBoqJCgtJykqKyooJiQtJyIkIh4eIR0cHR8iIyAcHxsaHh8cGBcZGhoYFhYXGRgZGRcXGRkXHSIjHx0hIiAnLSooLjIxMjU2ODk5Oz0/QD9BQ0VFRUVAQkRBPT5ESmZkYV9iY19ZV1dYWVlZWFhTVlpdXVtZWFVdW1VUVVdcUlJKUVJRS1tqh5ehtKu3qqBuWzlNS05MTk5OUlROVVZXWVtbWllYWVpcW1lYWldSV09UWFFQVVJQUEBHSUVPRE1JSEhHSkg/Q0hGRERBQUhGPklKSVBOSlBSU1NRTktKSkhGR0tPUlNGSEdDPz9AQUA5QTxAOUI+OTo7PTs5OTtEOkM/Oz04R0NDREVGRkVDS0lDREpKR0tBQUFAQT9OOD42Nzc5NjE1MjAyISgnLCQtLDIsLTUuLzEzMzcyQDwzPDk3Nzk8PDw+PT5CQ0JCRDxJQjs4LjA6MDpGZpKBd39za298eHF/nIWZrZmtkJWqhKGKkYnAspeTm5CUkI+Dj79KSVItKSgwKSsuLi0qJyUtJiQmJiIgIiYiHyEjIR8fJBEYIBsNGhQZFRcTHRwLGBoVFBgWHhkgJRMdJhsfKSkkKywuMzIvMzU6Ojc5QEI+P0NCPkBFRUE+QUNERUZEQGNiYF9gYl9aW1taWVlYV1dqY1pVVFdaXGBcV1VUUVBRTUhNTkhOkdnfzsjDuKisv8XEyp5ZQUBJR1BQRFNdUFtcXV5eXVxcXFlbWlhYWVdTWFNVWFRSVFRTRl9PSkhJRUJLTUZCRktPRUNBREtJRENLTUQ9SkM3Tk1NTk5OTk1MSEhJSkxMTEtJR0RDQUA/P0Y9QDo/O0A3Ozc0NTg4NzU9Nzw/QkI7PkBBQ0NCQkNFRUM+P0ZFQ0ZAP0JERDxKPEFFQCs5PDYtKkZfh5CcoKihfFIzKiwsLjQnMipANTpDOTg2Nzk8PDxBPz8/P0BFSklLQT07MS0vJEJ0eqCEfnRydnVwcoGVobSVoaSPppiYj46ZgXKusJ6JkJmgkoyLkY58hnKRIiQuKSosLCspKCglJCYpKSQeGx8bGhwfIB8gFycTFRApHRMXDxQqMllZX21ndFJPJB8VECQYFyEhJB4kKiwtMjEvMzM4OTY4P0E+P0NDQEJHR0JBQkJBQkREQWFiYV9gYmBcXl1bWllYWFhkXlhVV1lZV1ZQVFtYVFNRUklOP09s6ce9urujqc7Gtqu7uM/inURQUFNCUk9RTV9dXV1cW1pbXFlaWVhZWVdUWltXVldTT1NXRFVCPkxRR0NBPUZPQjhARkZHRkE8PD9FM0VPRUtMQU5MS0tNT05NR0hJSklJSUlOR0NFRkJAQDs8Qzs4NToyPz05Nzg6PDxFRj48OTc/QTs+QUA+PkFFQkE9PkRCQERGQ0ZFRDdCPD8oMT0iJkpfgKKcm5SrurC+t66rlmxIMC0tNDwfNC8wNjY2Nzo8PT0+QUdLSUZHSz0+OTEyNjEmR1OEeYl0cGx9gXttd5GoraOtjI2fi3tPc5uigIihspGIkJOOlJKSkIKVjpG9YicqKSkpKSkqKiooJyUiIiMhHyYiHh4fHRwcGhYlFxwKFhQoSWSRxtbB19HUwdC8rG1PLhcgGxgjIS0lKyssMTExNTQ3OTc5P0E/PkJCQUNHRkJEQ0E+P0JDQmJkZGFhYmFeXFtZWFhZWltWVlhbXVxYVFxZXV9XU1RRTVVJhoaQtr7Dqqikr7i1rcC4x7G2yrJUPkFSS1dMZk1cXFxaWFhZWlpaWVlaWlhWXGBYU1dRSk5PSz5QST5FQkVIRFFvdnWCcmdbTj86QkpBSEtARUtDSE5LSUpNTkxJR0dHRkVHS09NRkNGRUA+QURDQjgzOT86MjpAPzk1NDQ1Pjc+PjlDPDg7Pj49PUBCRERAQUVDQERIRUdAQTc/PCs8NVZZe4COmKKtwtG7w7aYnKG8zcS1n2otLyctPTgyNDQ2ODs9Pj44O0FHRkJBQktDOC9EXk4uon6IiYOCd4mSiYeFkZejp6iiqKCPbkGky66okIyft3yZmpiOnY6NkpSNd4qxwycxKSgoKSorKyopKiYfHiMlIi0nIyEeGxkZHh0UFRQZIEKVwL6g4uPQzc3dzM23q46HhWIlHyQYJSMmKywtMjIyNzY5Ojo7P0E/PkBBQUJEQz9DQ0A9PkJEQ2NlZGFgYV9cWllYV1dYWVpcXV1cWllaXGFfXVlXWVhTTGG20M7CxKOJkJ2cp5monaS5tqe7tbGyUD9PT1NoTV5eXl5cWlpbXFxaWVpbWlhYWV1VUFVQSUxHUkRHVURFQGSgw8C/vr/Jy724splzTC5BQ0Q+RUlAR0lHR0lMTUlGR0hHRkVHS09HREREQTw7QDk3Nzc0ODQoPT06NDM6Q0c+QDQ8QT1EOzc5Oz0/QD8+RUVCQkZCPkJAQEU6QDs9Oz45R3Nvla2Wycq3pLS2soizwrSYmLPBs7umbzMvKSgyMTM3Ojw+Pz9EQD0+QUJERi05RDQqLzREt355g3+BdYmAdHyHnZqkqaGlm46NPKahpo2wj4GAaZq4rpuJm5GRmpiNhHuu6TM0KCgpKy0tKygiJyklJCUiHSQgHh4dGxscGBwVFxYRK4nLycKsz8zRxMLXx8O9tq+vrZuWThUrLRkmLCwuMzQ0OTg6Ozs8Pj8+P0FBQUJDQT5BQUA+QERGRWNjYl9fX11ZWlpYV1dXV1dbXl9dWllcYFlcWFheWlBOZrq/xcC2rIazs7bK0KChp6eXoLGPzfPGo6tOUU9JVWJdXl5dW1pbXF1aWVpaWVhYVFZRTlJSTUxOPEw6RjVfrM3QyMjU1cvJvrK4xL63sqdvQDc+P0xLPkZHSExPT01KSUpKSklIR0dERkZEQD0+QDk8PT4xPEtXW1NGOjg4MSc2ODY6ODM8Qjg4OTw/QD89QUNBQUQ/Oz8+PUY7QTg1O0xsj7XGoZSFdHt/hmxpeJ3HrrXFvKKfwMK1wJg0Mi86LzI3Ozw9Pj5HQj9BRERCQUIzNTY6MC1Xq4CEfYWAhYuShIiHoqi/xq2bm6h5PpKRgGOHhXuWmLCLoMCohJqxiZ+Uk4yX2W8lKCgoKiwsKSYjJSYjISEhHyAdHR4dGxsdJAsgDRpClMu6ybuxm4uMm5PHyMq7r7G9r6+5v3UgHiclKywuNDU1OTc4Ojs8PT4+QUFBQkNDQkBBQUFAQkZHRmJhX11fYF1YWFhYWFdXV1dUV1xdXVxcXV1kXVteTk5r3dCxxqpwqLG1yK2eoKyencHOrbGxz8ay6MnGWlZUVVZaW1xbWllZWl1ZWFlZV1ZXVVJRUE9SUkpSSkg5XKe/usnKzM/Oy8/Yxr/N2MnDysqvl2I4PkM5SEdISkxNTk1NTEtKSUlHRUNCRkZBP0JBPTk3Mzo1V4WuwMPBt6iSdFs6MTY5NzEvOzk5Ojo7PD5APkA/QEM/Oz9FPEQ8QTI0UIOkrrWnpqFyloR5dXiViZCTjpuLlrSjnqzXp7u7MywoLDA2Ojs8PDw5ODo/Pzo0MTs1Ozk8LjF4l4KAeH99j5eejYt/kY6ip6qJiFpfZGFRYIqRnqmUlJOfu4NpsNasnKGWk5aBwb0lKignJykpJyQnJSMiHx4gJSIgICEfGxkaFBceIjybfzlyq5ViMUBYaqbAt67JusCzp8zBp7iOMRwiKSsuNDU0ODY3OTs9Pj9AQUA/QUNDQ0NEREJAQkdJSGJhXl1hY19aVVVXWFlaWlpbWllZWltcXVljWVRXTnK+z8e7r4m/nZyhrZilobicx8uombnBsrq71LrH5YNOVVNZWlxcW1paWl1ZV1hYVVRVWVJUU01SU0dFRVvMu8vIzM7Sxa2xysKdjIaeuLzE0dGxwLl3PT1GQ0dISEdHR0hJUExHRUVGRkU+QkA6O0E/Nj09S3iTutPo1dvYyr+/wsKrb0MtMTgvOTk7Ozk3OD5DPUBAQURAPUJKOD47QDA+cZrFoal1g4mfo3yGfpCQfIWgosewm6GawKmhza+jpTwvKi81OTo6Ojs/Pj4+PDg2NzA6PzA3MziBioNxgnyHlaiNf4+Up5CYm4uKXGxldV9Wsq+1wseUhYy2iojB09O1mo6YnoGSsOg+LCklJCYnJSMjIiYqKCAeIR8eHyAeGhkaGB8XJpGhUTtIV3eDWE53eW+qjbakv6mztJufqKW3nUIhKCouNDQzNzY2OT0/QEFDPz09P0FCQ0RHRkNAQkdJSWVjX1tZWVpbXFhWV1pbWFVYW1xaWVpaWV1YWFdSW8LCuJKgn6vC0cqzlMnUrszAtrDJx7rCxr6+y8u40u+hS1JTV1VcWFpUY1VWV1lZWVhXVVZRTVlLTUVES6DMuNHaxrXCuqiorqigxcng0LWjnKbEyb/CkTNARj5IRUNGR0lFR0lSQz9JQUU7QUo7ODowQFN8o8bk4uK9wNzW2t7U0LStur2XRDY6MzcyND4+NTQ/PUNCOjpBQjw5PT5FMDGGqKaSdIuFi6GTmKGPg5abmq17d395h57Bw72ntKmksJtALTcyNj06Pzg9Pjw3OD08N0E4NDg0I0SpcYRxfoWdm3J+nsXBws2xkodqhXl7aFmHqre8wLeqmseZmc7SxMfEnJ+Ym5SQqtNkLCYnJyIkKywlIR8hIB4eISEZISccGh8VER1JosVZbF5oZneBkIJ8cWaLmaysqrypssOqo6i5ypQxKic7KzhAODk7PT4/P0BBQ0JCREZHRURFRUE+QkpKRWBfXVtaWltbV1VUVFZXVVNVWFlYV1hZWFheV1JUy7uhn9zAuNmnq6qyssfIpKC9tKqutK7DyNzs3bbA4+fZo05WVVVVWmFVW1xbWVhXV1dXW1tKUUJNVT4+bcrW5N+928i+zdzNurOtx83W1rqumaia1bGV03w4OENCSkZCQE5HRkVHQkNJREFANjg9MjZZcqXN3+zj5tCbwtnT2dnMzLyzxK6605Y8Nik9Lz04PUw3PkJBPT5CQ0BCPS9AOmmT2IZomYp7jIyigId9q7N0e4qglK+fp9fIwKmnsrinpqqjNSs5PjYwPEE5OTc2ODs8OjY6ODQ0MUuod2Zuf4egeoGlrrewqqyLknt6Y2xbdYmRw4iuxsvOjaiIxsLBxcjMqJ+bn5OCk8OKKScqKiYpKyYlIiAiIR8gIh8bHSAZGxQVIGqow7E0XGGEgn6BjJ+cio6Jj6Opq7e9s7ikoZ6s0MaALiUyOjo2Ojg5Oz5AQkREQkFBQkRFRENDQ0JCRkpIRV5eXVxbWllYVlZWVlZWVlZXWltZWFlZWFJdTU2/y5+vzLvMr7aupcbQycSeur6x0dHN3M/Rub21x7bD09vz35hTTFhVVltWXVxbWllXVlZVUk5VUlJPSkuh58nT0Memqrumv9nKxcSsoazEr6eDgpSMqZ+Zz+dfQEk+S0dCQlBGSUpER0dERUE5STc5S2ahyOTc6OTg1oGyvdfW2djOzb6/tsrFuNDLgSsuOy5BNzU+RENCQD48Ozo2NksrSqK6r6CLkJKfmLimoZqhineEpJKkn7veyMzQ0LWuo7y+uaq9cS00Ozc3Ozs+Ojc3Nzc3OTE4PTk6LmqPd2l1gZiJgJCZl6rDvKWRb2VWeZKOhoZ/m59zp8SemI3Hu8jSvs+/rJGPlpOCjb/MKSUmJiQmJyAkIiEiIiEhIx8hHh8dIRErTIGutIYjc4yEgYGSi6CnqZeEkKGqsrnMxbWipp2bsL2wVi4sMzo7Ozo5Oj1CREVEQ0JBQUJERERCQEJHSklGRWBfXltZV1ZVVVZYV1ZWV1laXV1aWFhYVlNQW3vhtLqpyNOrwL6pzLzEwqypqpaoprm3xL69wMq5qb7Dw9Ti5ep6TVRbVVVZWFRWWVtbWFVTVk5TRlFMQJfKzdfRybrFzK2kvc25saySmbq8wayvpcO/trbP2ti/PEVBRkhFUUxDRkxES0c+SklGNjtYcKTc2eDZ49HUx33GwNXQy9HU1MPEwsa/wKq+47BPLzM3PUBAOTY4PT89PkI5QClAgsq1xqKktbG5rbGwj2iPmZSYqamzyLzHx8jJu6auq7i/va+3vEYyNzc/OzRBOzg6OTY3PD01NDU6LKKVcHp+h56ajZCcvKmsxZmadX94mo6SmKGYjbSWnLzAzdK80ba7ub7NvpuQlJeIhajfNyomKScmJyYiISEiIiEhIR8kHyIhIRlVjLi4vplAUGGRlaGrmp+ioIaQp7S0ucLHwrGjqqCcoK/Amj00Ljk/OD07Oj1BREJARURDQkNERUZCP0JJS0dGSGJgXVpYVlZWU1VXVlRUVlhWWVpXVVZWVFVTUL/A1bmirbu6uaLMxqSetZetva20xbywrLKowc3FsrrI0tTY5O7Ka0peWFddTVJUWFpbWVZUUVpKUkdIY8+10NHGib7PqL24vsGxoaWyt8XGr8jAyMa5u8Db4LnQdDhDQklFWUNIREg/R0lDT00+O1WR2O3f7tnb1+XRnLGyysi6vMrR0863xsy1t7K4tuPTRDQ/OzNAPDg4Pj47O0BHNjVrqry8oZixnqShkYF/fJWEgKaxvrHPpc7YwL/Cr6yqrqm1urqr12k7Oi84OTs7NjY6Ozk8QTs0LzM4NYl+cXaFi5jFipa0w8S5lYKWfImehZ6YmaOerZy0oKXLw8O9rJSguLzTv6KTlJWHe5jfOiYhKykgICQgISIhISEgHx0hHiEdGCt+p6SpyG9QWlhrfpCGj6SskpKrt8S+uMe9vL6vrJuhprfVzGg4OzozOT07OjxAQkE+RURDQ0JDRUZCQUNJSkZHS2FfXVpYWFlZVVZXV1VVVlhTVlhWVldXVkxUVdW7urijkJ6wxrPRrX+lnLjXx9G/sMi2rsm6ysvPvMDM09Pa4eD0nE9bUVJfVVlZWFdXV1dXTVpVV1BDrc7bzMPOxaLWx7i8sau2ubrGy9rAwLrKwsDR1uLg3ci2vkJCQ0pBUj9OTkpBRUxMTEQ8V6XV5OLGvdjVzM3Kirevw7Grv9LLxMzBu7q3u7q7trTtpj80Mzw0REA+QD88PEBJTjeqtaJkkYimqqqNoZC2rYGCj4SasaOg0sWcwMK7wL+hnqK+xcOlzYs7OS83OT04Nzc4ODc5PDU8MjE1UF15gH6TiaOoo67Eo4CClLyRoa6ahZSekpCmoISMp7zBzMy/gKG4x8rGw5+TlY+DfKbmQi8uOzksKS0hIyQjIiIgHR8gHh8bFkydk6ewpTuPpYqTnqWQmZ6rprK3rb+9sMW/vseqp52qq63J3LMuODswQDo6OjxAQkFAQkJCQUBAQkNCQkVISEdJTWFgXl1bWllZV1dYV1ZWVldVWFlXVldXVktTp82jk+Okw8yvrMKyi6adtZ2dnaXIxMq5s8i/xsrTs8fLyNDW2ePr0WJXT1FaXltaWFdWVlZXW1lURk5e187Kv9LQx7ityaq6uLTCxbSmvb24sr63xr68yczJ5L7Zy3ZAQ0hDRkNHSEdKRkhMRD44nd3i6OHR28/TzJm6qbe6s6qwxdTLv8fMwb7Ctra5uqzW31RBRjxBOzo6PUBDR0tHRoKel5F3o6Ksl7OPo5uJsZ6WjZitlMy9u36MubDCyqqeoK25vcXIxbQ5ODY9OTY4Ojs4NTU1NDxAMSovYpCskY6Zk62Ap6KCdZKsqL+xxbyht4yWopmhqoaWp8C+uMV+u8W+zru41qyenImAfrLULCEiKSciIB4kJygmJSUiHiMhHx0fI3mxpLWjp3WTWZGcoaSnqpylxb6xp7a2rr3BuL+Vo6e0t7Ot2N04Mjo5QDs8PT4/QEFAP0BBQD8+P0A/REhIR0hLTGNiYWBdWldVVVVVVFRUU1NWWFhVUlJRT1tt5secqsfY18LWuK2ekrbNwr6drMfDprGzv8rN0NPQsb3Kzs/S19vi+XBVWl5TVFVWV1hYVlVTU1lFVk2cwMrQvrWu0La1obu8wMG4rbLDvrGfsbazs6e4yMPQ1tnCqa0/QEVIQUk6MTtPRD5FPUKC0+vh1sbKz9a2qqK/nre7r7a8vMXNyczPyrOysby0t7i56cA4ODo0RENAPDo8PT08Lqajn4Fix7WGr6Vyup2pj5WsyJ2qqJegc4C8vsfLybC0qKynrrbTxtpDPDc6NzU0Ojs3NTc3NDQ1NTg1ULubmYmOp6GXd3GIm7G3xKjJ08Cnn5h3h520r4als7LByKSkvM22sbCKxa+dl4GCh73CLCgnJiMoKiQnKisoJyckICIgHhkjMZm6ubi1l1u0jpmOm5SippyLo7qutLezs7S7xMuYq6apu8esz89XPzg8Nz4/QEA/Pj4/PT9BQD49Pj88RUpIR0pMSmJgX11cWlhWWVhWVVRUVFRVVFZYV1VWWEvD4cuwo5qWkMPRu6mzpcO8oYquw8i8trHKy8LAw67RuL3Gx9DZ1t/g8ZBWXlBQUldWVlZXV1ZWU1BUTj/Uw87V1NbOyNHPusG8yb6xs6uwtsK3rbSroazGtq7EzM++ytRSQEFIQFFFS0ZDQkBDQEDH2ejj3KrAvsG1pauor7apucO7ycPDysvPy7uyt7W0vri0zedWQDVDPUFBPDs9OzdAR6qYorRqs7WzopGSzrWlubObrJS8xcaRV4fFy8zIyregpqSeq6LPtON+MUc/NzM3OzQ6NDw0MzE8ODsrQaGag46FoaGjipmcusK2s8/Xk696j8K6q5e2tKa7tsK+vIWtw52bvbiXuLiSnIp7g9KkJCYnJyYkIyIeIiUlIiAfHyMdIxYdR7W9u7q2fY3AkZaloIV4h5+kjamRlLuzoLe5usKUoKWursrDstGFOTk9PTg5Ojw+P0BAPD8/OjtAPzpHRUdKS0dGSGVjYF5dXFtaWFdWVFRUVFRUU1RWVVJSVFbg4Laurq2ytsTHoqSusaairby3yb/EqbqjlbDAnJrEvsHJyM7W1uDi6qFQWFdbVVhWVVZYWFdUXFRXVVrQytnMwcPLwrKwtcTKw7+/ubOwt7Syrq20vcDLxc7JwMq2ydBoQT9FPUtBQkpIPD1OQGrR593Y2dLGuamyxa26qb66sru0w8DDx8fOyLy0s7K1vreyxeaLOz1GQ0E9ODg8Pj48WrabnbuCp4yGgH1+lH6LfqmgpKK10qeBhLfOxLq0zbyvnJ2borfNt+ZoPTY0QTo9PTg3Mzg2Ni81MzQ8aZWXho2esKOmlJq3wK61qMXPsY5NoamytLmZp8DDu8nDrZC+v5SWubaTpsqcm5CKi82wJCUmJiUkIyQlJSUlJCEeHB8iHiAhRrSwv8CwUrTCopOOj357jaaxobpxk8OuprO9vLWmpI2XrqnFycWjOD46ODw9PT4+Pj09QT8+PTw6OjtIRkdKSkhHSWdkYV5eXVxcWFdWVVVVVlZWVlZXVlNSVVDq1aqyrau0zKKVosfPyZqhusXIurm8sMOxpLK3iqPCvsDKyszT1d7k5K5SVlZaVFRSUFFUVFJPTkpPT33MzcvCsrPKz7mzxrjUs5urvMvFv8e+srCklpehnbWyvdu6uc+PSUVKRE1JSkdHREZHOafc6tnQ19vEsKvDs7afw7XCrLWxv73CxMPLxcG9tbO3ubmyutrHOEFHQ0FAQ0VDQUBNTN+au3aCmoqPkY+emY24c6uwnKyvt2xzqsq4vcCorsO5qqenqry9tvFWSTYyPjY5ODgxMjAzMTg3LTE8haqLlYucnJGfpqaquK+6sLe9rpF2c3OjrcawwM2wzrm1j5jAwqmnta+fscWomYuPn9ipJCUmJSQjIyQlIyMkJyYjIBwoGCYiUrypsrBZksbCpHh1goaTo7C0pbiKmrKytLK+wre6sZqSqZ6v0bvJOUE5Oz4+Pj4+PT08Pjo6Pj05PERJSEdJSUhISmVjYV9fXlxbWVhYV1dYWVlXV1dYV1RUVlnu1rjAq6evrqmpvqubnY2uyMO/q8XDqbO8wbeomrnKvb3MzszS1N3e56haWVFQWFdXV1dYV1ZVTE5STZ/Hx62x2N3Atr26s7vDsLfFq6fEtqm9xa+3waiYpcO8us2+usGmRUBGQ0lKTkRHSUw8VM7i39rT0LW9rLu2sqCfvL61rbe3wbzCwsTEwMjKvLe5tb25t8XpRD9EODQ2PkE7Nzc4XOCLjavT4sKKmZ+Zq76kv6OUla+qiW+RvsStvruNgciyvLGxuLK1xuZBNTQ1OTw4OkE4PDQ3Mjw6MDcvesx7ko6Vl6Kpt6m+s7bCv4yWnZGWhoSTor2ktLm3t7aAhZ2ot7ixqqiqt8fCqqGdst56JSYlJCIiIiMjIyMkJiYlIx0pGSMfbcqut7pqrLK3vnJ8j5urtLOypa+vn6uzr7y4s7WsrLebj6GZx8XeQj43QDs7PD0+Pj4+Ojk6PDs7QUlKSUhISEhKS2JiYmJiX1xZWFhXV1dYWVpVVFVXVlNTVWfw3L64qa2mnKqmqq2zs5HIusC/xrnApry7xcKvtbbCxL7Ky8XM1N3a9ZZaV1FOW1VXWVlWVFRWV1NUTKmvuKS6uLa/xLSuvbHKy7jDw6iqrrCrpaiyt7jHxcG+wcnKtLu0Qj9EQ0ZLQ0VMQkdAk9Xi2NPZuZnBtLOqubKjssKxtL3Bw7rBv8W9u8bLwLu+urzAvbnxXz5ART48QEJAQUU4bdWDY93o4sOztqOjora9or3Fw56cdXWoucDAxK6OkMa1t7GusrC+1qIzNzw3NTU0Nj83PDQ4MjYzOTYvXcOKe4l/iKSZraHHzszGuo+BZH6mx316i4KUeLOywYp6g62xvMfBvsXGt7bCqquevd1IJiYmJCIgISEmJiYlIiAgIB8lIR4diNKwusC0pYywrI6apaetsLK5tKqjp7mqp8CxqbCZosGxjaSivNjYTTs2PTk5Ozw9Pj4+Oj4+Ojg9QkRKSkhHR0lKS2FiY2RkYVxZV1ZVVVVWV1dVVVZXVlNUVl/p4rmssLObnavErrOitJ3Nu7vEvbO5qMDCz8++zbq+yrvCwLjD0Nrl94RTUFNPVVNVWFdUUlJTWExNS6qpwsfByMK7xtTQxMa5uKyyuKm0sqW3vay6yK6qvsfCsq3PysG6RkNGREZKR0RKR0lCv9Xf2cfVpKjJv76kurO7pMmyvMLGwrfCvcS7u8DDvbvAwrrAwrrrdEFAOTc3OTk4ODo8SNqWms7h3Na0p6W2srOol76hqZO7rIuht8bGwryzrLrIr7uvpLTA6Vo0RTkwOS4zNTgzNjQ3NDwwPCg1RJi1h5eMlq6brrS6y7vKsayGVmBNpbxkmsSjkZerxX9zpay1ucXAwsjEpKrKrZCDzdkqJSYlJCIgICAiJCUjIB4gIyEgKR8ej9KvsLSvsGOysZqiq6irsLW+uZijurCsu7S0sKqdoLTCqKC0stvETzw4ODo7Ozw8PDw7OD4+OTlBRkVJSklGR0lKSmFhYmNiYFxZVlVVVFRVVVZXVlZYVlNTVVfl6b23w7+vmJDBtKuVraG5ysK7ncDFpae7y8rFycK9y7i/v7fD0tvuy2hNUlNPUlpaWltbWldVVkxNTLDE2dbLz9HBqJ6nscDExbChsbSgrLe9vLy6r6GvtcG7usHWwsKvQUFCP0FETkZGTktM0tzc08jHp7y8wsSyiLuys7W7w8TEvrbFvcS/wb++vbq7wr68vLzfcERCOD1BQT49PDo3QcqXkaSxpLC4p6S+raCxvKycuKORi4qow8q/wMnBqaPOtMOwqbLH3T43NCgrPjs5Ozk8OT47Oj02NScyLnaxjoiVp7Ghn6zFqYzHq6GSlkp5YKmtpIKitpV9u4WKp6/BvszJysfEqbjTv4uJ3LQcIiMkJCIhISEeHh8fICIkJiUgJyMfgNO0tLqwnGae1JCUoqWttbi3p5i4vqS2xrC3r5+mn6u6sZq2tNjBSDo6Nzw8PDw8PDs7ODo6Oz5DSEpHSUlGRklKSGBgX19fXVpYV1ZVVVRVVVZVVFRVU09OUFbc4Li9ycLLuqHIw63B0K7ErbrJvqi9urW/w8rPsbKpy7jDyMLO2+Hoj0pMXFRQWVZTUFJXV1FLT01LQKfR0azVycTAuL7GwMPAyNGyqMfBvru9urjH0ce+usu3udDezMmrRUZHREdIRE1KSERj5OHZx9G6uL6mvrakeqTHo7G/x8TCu7bJv8TEycS/wbmzvMW4sbrSXkRDPUNCOjY6P0A7Qb2opJWPbWNxg5KVoLKwsI+qoZSIj6KturrDzca9upDBuLmkuLDamDFALTY6NDEvNTI7NTwyLy44LDksHWl+roCUoaKqobexqJ29oaOpn3xVM0xZbIGYmKFrerWXmLjGtr/CysK+pqalrp6v34EiHyEjJCMiIiIiHx0eISMjIyojISUfb9e+t7S+rJh9kIiNnaKqs7SslbS4rLW2sbuzr56ypbmxraG0wd3QQzc4ODw8PD09PTw8QDo5P0JAQkhGSUlGRklKR11cXF5fXVhUWFhXVlVVV1lWWVZUVlRRVEvB4sentLikkI/CuLKks8TEirq4qLm/y8G8xbfFvsajsrbSydTX1efvZlBLTVdTU1RUVFVVU1BNRV1GUZvNuca+rrS+ztXDyri9wcrLtaavxb+7n728wszMydDLvcXQ2NeqPU9PQ0ZASkJGUElU5d/S2s3Cua/LuZTFpa2ysK/Hw7vOt7S+vcLDyszIwba2wcLEvqzgkkhBQ0I7OkBAOzo8P6CznpSuooFzcn+Co5iwm2+fx4iBoqqxu7vFz87Er8C1uLGltbTiQDg0Nzg0Mzc0OTs4Njg4Ni4xMjUpOz+DrneMpp+upKu0mJjUsq6hqrTAmWhRXn2LpYSxd3qXkrGxrb/BxsGvybqppZvC1VogJCIgIiYnIx8jICAiIR4eICYeKCEcTOK5wMu3sqGIkYmUnJinuK6bi7W3s7a5u7y1rqaysLu7oLCztt65MDkxPjk6Ozo6Ozw8ODQ2P0ZGRkhCQ0ZISUlIR1xcXVxaWVhXV1dWVVZXV1hVWFZUWFZTV1Sb582vtLqkutS+pcOrrq+lo7egoLzIuMm9t8Cmpqm6uLi+v8rA4+XHX09OUFldX1pZV1VUUlBOT1FHUZ3V18nC09zJqKW0s7zExsXBs7LCwbu5or28v8bSzce/vsTP4NidRERBRE1JTD9IN0ZMydHi5cW9uJu4vpW+v7a/rqa8zKK+vKyzwb/MzsjCwb25vcbKy8PlbzpFQUI9O0A+Oz0+KZDbmbekvr26vpOEfqqSlZTC04KMp66ev7q8zb+yvLm4nrTHxtOcMTIxMTI1NjU3ODo6OTc2Njk0MTMgKzuL05KPmLaypqutn6jYuKisp7ahuH1rfY6suZepcYCVoZ+xsMfLx7Wiv7OrrqrM5DkpJSMhICAiIyQkIR8hIB4fIiojJyIdRNG8uczFwKeBjaydsamRjqSaY6XFsbK7sau+sqa0q7O2l6qR2tSPMj43OTo8PDo8Pzw2NjY6QEVFREVDREZISUhHR1pcXFpXVVZZVlVUVVdYWFZRVFJRVVRSVk5v89y6r6KyyqPFwsa3q7+ut6imxcnNs77NyrqUs6uzsMfCwLS92vJ+TEtRVFNWU1ZUUE5NTEtKU0VKSoLM3rrO58+4ubO9ub3BwMHIx8LDw7/CscfFxcrK0de+rsrq4OGDSURCR0lGRj1JN0dGlczX5dWzzat+o7a4tonJtbnPwKe4uLixtsfO0Mi/wcK/vsPH0s7aSTlCPkE+Oz08OT01NE3XtMbRrsLLvqas2qydcYqutW2InKafwcDE0cG5yMGmqrKlsuVMKzI0MTI5Ozc2NTY5OTY0NEI0KS8rNCxWaa2cs664taGxq6jU17KqpqqPzJKFjqC0ua+skX2Eo6Sxq77Ixrapxau4rafutyElJSUkIiAhJCcjIR8gIB8gIyIeHh0cObrJz8/Dw7+Ye4CJioaAhKapcXWvvrequsK1qby1vr2joZ++19pZOj48NDc5OTk8QDszNzxBQ0RFREJERUdISEhGRlpbW1lXVVZXVVNSVFhZV1VQU1FQVFNRVFFYz93AtZ/du7rQwrC5z666wa2stJ64x83Bya6qubO5vsi9vcPZ77VSTE9ZWlNUTVZVU1JTU1NTTERPRlvIz7TXwb7L1NbgxLy+ube/xr2wvLzFusnGxcvN2crD0bGu0udlQ0RKSD9CRj9FSEFCYdTa3uPatIGm3NnMurqOpbK/rrC/ucC1tcjI0M3Fx8nGw8TE09W1OEU5PD87OTw5Njg6QTK0xNjSt9HPv52x0oeQho6do3yPlZ6tucTR0M7Pvq2pqKe24qcvLjQ4NjY4OTc0NTY2ODo3Mys1ODQqMB8rTqTar7XJvJyjt63C38ilpKajupGLiLO0yb+luYiMjZKgnbTK1cy5v6qrl8fuZjAlISIkJSQiIiIhICAhISEhIiAhHSEgMaPX1c/IvLqzoZ6bj4iMipy+wIF7nq2ts66btrm2o56hpsPi2Lw5PDo6Nzc0Njs+PDo6O0NIRUNGRkNGRkdISEdGRVpZWVlZWFVTU1FRU1dZV1RUV1RSVlRRVElSkfLJqafGwtjFtdXJsrW0vcO4sqzH0My60MDVzru2xcXGxN/i+GJHUk1SU1FUUFJSUlRVVVRTR0xQSUjUzMjKztjO1LWitLnAvrSzv8S8uLnGwcjHx8/W3NnT3MnMw79KPT1GRUBFSUJBQTk9Rb3MvtjAzdOyv5a+s7XBqrDKsaC5wby4xMDK0dDN1NbLwcnK0e1/OkY5Pz85Nzw7NTQ2Nj5z2bG/zL+7pKq1w6qYkIeNjIqOi4ujrLjGy9TUt6uxo6/F3VIwMTI1OTcyMjUzODk0Nz48NCw0NC4oMCYmPTlRibi7tqGQsLm7v9a1nZmEZmVqWYutrrKrxpOVhY2gobLD0dbKwrGeqeSjNSQQICAgISIiIB4fICIiIiIhICAkHB8ZH3nD79TIu7W/tJyqpJCLkZuuuH6Nw52htre8ucmcnKGeztfJ52kxNTg2OTw0Nj8+NjlEP0dJREFERkVHR0hIR0ZFRFpYV1hZWFVRU1FRUlVXVlVUV1RRVFJPUltNQePpx9GUz5/BvKrLybHPw8m6sq+ypLu9ztDa1bq0vtPdzufunU1BT0tRUVNPTk1NTlBRT0xKS1BJSUXE0NjQxunZy8LLz9jY0b6xs66cuLbBwcXHyM7PyLjC3LbE4Go4QT9DRURCQT1FND49PHjKxM+8oqe/oJm/n7W5rKi/vKOpu8y/wsfR0c3R3+DNvMXKzfFRPzxEQUA5OT89NjQzMzQ7w73Bys3GqavK1a2UkY+aj5qcmpWPpqaxzdXQyL+qsrfSgC0sMi8yOTkzMjYyNzcyMzk5M0AzKS8zNCwpJy7Ancu3wripmqrEsdfOk0pud3uOppeElKy9sJWQi4qco7K9xtLUyamppk8cHh4yJiMgHyEjIyMfIiMiIiMhHyEnHSIZGFOhzszSyrCrtrG7uJ2TmpukrKBll5mesLSxvrelmKm8wc3XqzcrMjY0Njw0NDw5MDVEQUVGQ0BBREVISEhHR0ZFRVlYV1ZWVVRTUlJRUlNUVVZRVFFPUU9MT01SSavfy+LKzqOMsq6DlrzGwsW7trDFz7+3ssjIu7HKy9rZ2OnQSEZFTVBaWFtPUVFRUlNUUk9MT0pGR0OF1Nzb1dO+0sbEwru8vrq5xMKtu7G3ur7GxMfbw8zHt7namTM5REVGQkM+OTtEOD49OkO7yd/Rv4N8zZ67sZ25lqbOvbitt9jEu8rNzcvQ3NnKwcjI1709OztEPj87Oj89ODg+OC01aeSyydPJyJLIqpuel5ymm5qgo6mnqZ2rxszKyLOxs8HgUyctMDAyNjg3NjY4NDM0My8xNTIzNzowJiwxLi6Dp7akqL/GpZe5udDbgNSyqb3Au6WsuMK1mKOinYOEipyxvMbIuM/srRsfJBgeJSUjIiEiJCYiJCMgICIiICYqISojIT6A0+HMvbawtq67u6mQeHqfua13oKh3osGTtLubl6exxcbHSjMsMzA2NDYzMzU0NDlBQkJERUNBQURIR0dHRkZFRVdYV1RRUVNVUlJSUVFSVVdSVVJQUlBNUFFHSVzp46Whso+nu6WKc3qxxMC5wrGvoKjJz83V1cq6zNDd8+FeTjpIRkhRS1VJUk1NTk9PTkxKT0RKSUNL3eLMx87V6NPgzcLGzcW7ydbQzb29w8nUz8/XrcHQyMnIRDVHPkNFOUBDQUE7Qi85PD54x+Dd5KCNy6CTrMK1t7WxvLrBxMm/xLnByMvP0crGy9jP7Hw+NEI3Oj08Oj47ODsxOTAqOXq5tb3GssO9maOSlpifp6Gwu9fWrZyvtbi+qrC3uOt6LSsxLjIzMTQ5NzFBNjQ7OCwuOyksLS0tLzQoLicvLj2Rpc+8zqCZtcjebM+xlpKbwdjCv82roK+5xLyMeXCAk6q9tt/ZRR8dDyofHCAkIyAdHyIlJSMeHSEjIh8hFiIcGSFXiNDLubu2v7+xsKmakKrCq6qGiKFpkLigpra7tL3Jy9dkJy02Myw5ODI1NTM2P0RDQ0FDSEdCQURHR0dHRkZGRVhaWVZUVVZVUlFRUlNTUlBVVlVSUVJRTk9HQkSt7dWxssG1rKqvoZ55ocLPvry3u6etuMHBr83Vyebm6XhIRUVPTU1OTEpMUk1OT09SVFFNS01ASENIkdXD1rHd2bjJ1+HXv8Wyp8vH1NnGs9DNztTh3t7MvsJXNDY7Pj9BQ0A7PkA/Ojc2NjY2sdPW5s2lma2hoqKxvLjJv8K1tMvSyczAwbvByr281tDhzj4yOzk0Njg6Ozo5ODkzLzcrLTePrrq5m8OuvaWanpadoKnIyN7Vr5upq6uum7Cnz4MrMy81MjIxMDAyNTc8Ozk5OTg0MS4wMTEvLzAyJyMoKyU3gtLC3rmdvMbzc3WZpKWhrLHZ2t/CpsXLz93Mva2srKu5y6dUGxwjIB0aHSAkJiYkIyQsKSUiHxweIR8fICEdGR4oMaDEwMG7urm0tr2ksMClsMGypqymoK+3tru4vsDJy1YkJyotMDI2ODU0MTI4QERDSUBHPjpIQkRDRERDQUJERldYWFZVVlRSU1JRUVJTUlFQUVFPTlBQTkRNQURy1/PXwcDKprG/yri6oJe8y8aztLOouNXfwMDE2PLngEdBOUhMS0tNS0lMUVBWV1FKSU5TVUdCRkw2UMGo0dW40tfhws7Sy9XSxb6bo7m1x8XL3NPl3+jJs1YnOjw+Pj0/QkNAPkA/PDo5NjM3T8DYwcS+nZOgrI+eoKWwtMa/s8TT0dDYx8fEsLfKx+TtYDkxQTo2Ojk4OTo7OTc7MCo6KDFGpb67waiamKaqrtGro9fmxtnZp8O2nLCxw7vhbygxJS4nLTAzNTU1NTU1NDMyMjEwMDk5ODUwLSsrLiQgJysyR1+HuZNgqNnXx081boqkuMLZ3uPCpr3P386xvKmopMTVdC0WEh0cGiIoISMlJSIfHR0qJiQjIiAhIyQjISAeHB0hLiugwKy/vrWytsXCxsSywrWtpq2sp66rsqi6rMLWXyooKiwtLi4uLjIzNDc9REVDPz5BRUA/RkdGRkRBPz9BQ1lYVVJTVVRRVFJRUVJTU1JRU1JQUFFRT05PSlFJk9/v2cTA1b20qM7EsabE2d/GtsfBztDUzdHc5aZKOi5LTkZISElKSUlMUFdWUk1LTE1MQUtXQzk/RWTVusnW18/c4dfg39XLxMHAtMvOtr3T1eXe4uKBQDcvMj0/Pz09Pz8+PT8/PTs5NTApMTyzxrzIlqvLsZLCvZuxvcq/rLLCy9TX1827tsvd2uePKjM2Pjc/Ozg1Njk6ODQzLS82LyQVQZrOsqiUZltslrjLxri0s+PUysq/tsLJwtB/KC0wHzIrLC8zNTY1NTU3NjY0NDQ2ODAxMzQzMjExKygkJCYpKShTZJyfkdnetslpUE9me4mLoaats8LN5tuzsJmi5cdKGxUZISIbHSIfIiMkJCMhICAlIR8hIyIhIiQjIB0dHhwYEiwxhra1w7LAv8HDxsO5tLq0rLCtqrCoucWzyM9+GScmKCotLy8tLC8yNjtBRkVBQUA5RkU5SUNCQkE/PkBDRl1ZUk5PVFVTUVFRUlRUVFJVVlVSUVJRTlBETEtDS4G35+Th19C2t7qyvru9vdHOx8S3urjO39TSsT1GS0k+O0xFRkhJSUlNUFFPTUtOT0tGQUdDS0M6QjFwt8HetcHn2tTU2tjazbzR0dzInZeU07+1wW05KSo5Pjk8Pj8+PDk3PD9APTk2NDE3My5NutLY5NHWvsvGx63DzM/Lx8nGyNTb4dvGuMPe85oyNy85ODdCODY1Njg3NTIyNDUzLig6H0960Mm2r6+SXWmk1NLa09/Rw8bFw8bK2XQpJCkoMSUrMTEyMzM0NjgyMzQzMTE0NjEyMzMxLiwqJisrJSAjKi8fPmCjvMKzw5mgj6qdhn9zWpKcsMrH49KvrKra12ITGh8hHxgYISIaIiMjIyMjIyMjHx4iJSUiISMkIh4fIh8YHB4bLYXBt7m4vsDLwbO9vLSxrbKtqbSzrsDK2YwZLiMlJyotMDEuLC4zNzxAREI+Rj45PkVAS0BAQEBAQUJFRltZVFFSVVRQTk9RVFZVU1FSU1JPTk9OTElJTUBNQz+WsN3k1sWptaK6vbzFvcDCzdjLztbh4tHgp0BGNkVMQENER0lJSUtOUEdOUk5JR0pMSU40Pk46NTw4j/DEzcal2djd5dfOuqnL3NrUsr1+VHF+PDAxNzEyODg6PkA/PDs8PEFDPjc1NTYwLjAlTsfS5+besMnh3rbL1M3HyMzLzNTd3+HHuuTloDY3MzE0NDs5NDY4ODc1MzIxOzlGLSs5LzRFbNvj1NC2vaJNecnd4uLJ0LvHxs/CRSQrKCAqMCktMzQ2NjU1NjcxMzY1NDIzNDIyMzMyMC0rKikpKSYiISMhLxw2bKCulaO7veTh08y8k0WevbXo57y4wtC5YR4eJBEXGRgaHiAhIyIhICAfHx4kISAkKCckIiUqKiUjJCMfFRoixFVpqMjEwb7UyauvrbOys7qyqre8z8/VaCQgHCcoKSstLi4sKjI2OTs9QD88PzlIO0JHSUFEQ0NDQ0JCQVZXWFdXVlJMTk9RU1VUUlBOUE9NTU5OTEdTS0hLUEHMvaOr57/D4szKysrXz8zJ1dDj6+nj5OP8nUo3Uj5HTkFESEtKSkxOT01PTkpHSUtMRUlPOjpJPTo0P3Xm4MGhpKLB3dTKvbTRyujT5eDOo2YoPB4sNzU3Mzw8PT8/P0JHPUJEPzk3ODk2ODAzPWvm293R2d3RyuHe39vTzdHb3trd4OXj5d2VMys1KjUwLD0zNDY5OTc1NDQuM0AuNSkYJSQySka93unn3cTRlGTA6+XNytXY6bM/JSolJi8vKjA1MTU5Ozs4NTM0Njg4NzY1NTExMjM1NTMxLCkqLCghHiEkHCUoJCZHc6WUz+vs39TJwpJ1seTi3IJ8h4c/Gh8IFRodHB4iHhshISAgICIiIiEjICEkJiQiIScrKyciICAgISEbiZItPHa7zsjCuLO8tLCvrrW0tsjM2clZHhcgIyIkJikqKywuLzY5Ojo7PT07NzxaQT9BQj9EQ0NERUVDQlVYWVdWVVFNU1JRUVFRUE5OUFBOTU9PTUZNQ0k/S0Oz38aloO7u4Ojc4dnVzNvg5+v53dPd8/DurTNKREFBSVRFSk1LSkxOTk5MSEdLTktGTThOTTpAPjk1ODI7tLfIwa6ml4mMjIWPjYuVy7WCMSksKjI2HD05QT8+P0A+PUBGPUBBPjw7OTYwNig7JDaV49fh3M/f0uLk4uDh4OHm6eXp6urpwGAfJD0iMDEzLzc1NjU0NDQ1NTU2MjoZMy8rMiktHyY9ar/d4/rL3culxtrm4u3PaikrIiIqKh8uNSYxLjI3Ojk2MzIxMDAxMjIyMTg2NDIxLywpKywsKiUiJCkgFiMmHiAdIUQpbZ3BxKyotbSJnN7t1HAOGhcYEhIiHB0cFRchHhohHx8fISQmJSQiISIlJiQjJCUkJCMgHBwfGxkUEiYRGA0vfbbEw8C/u8vOyMnN1tvHhywcJxwyIR8iJScoKCsxNjY4OTg5Ozs5OD5VQkE3RD9EQkFBQ0VGRlhZV1NQUVJSV1RRT05OTk5QUVBNTExLSUxQTURGUzs+NzF/sLHh7O7r7unu6e/o5uPGb0pBTFtsUEc+RkRGPENGS01LSUxNTEBHTk1KSEhIS0w5QEQ4PTw6MCc7L2WAibysn6WomJCZpKuwoEgnMic1KTYqPDM/Pj0+QEI+ODc7Ozw8PD49NzA3Mi8qNygzeN3r5OPc0+Lt07yurKu21e/n9NuHNyIrKSI9MCk2Qi84NzMuLjE0NDM3OzFLKiovLSYfITMlIzlWc7PR1tLQxNXHrFcyLCEpHywpKTQsKTkxLS8yMzMyMjM3NDIzNTc4NywrKiwvMDAvLy0pJSUmIRocKhkdGBwcHSAuLzs/TWaooHtpY3xcIRsYEh0SGSQPGRggHRseGRUfISAgISIiIB0mJicqKigoKiMfHyIhHR0iFhoeGhgUIRwSHTBWhp2y19TZzLyxpoRLHCQbGigXJiUoKiwpJykwNjM2ODc3ODg3Ojo+OkY3UkdLR0I/QEJDRF1PTlZVUE9OT05NTU1OTUxKUFNPS0xPT0hISkxIQT9BOD06Q1llfqm7v723q5yCbVJEODk8PD1ANkE/RD1IRERJSEhMRE5BR0lISElJSEVDRkJCQD0/Pzg3OjkyLC4yNUVynp6elZB/fG1ZMywlLScyMy86Mzo3Pz49Ozk6PDo2P0RDOzU2NzUvLi0tKykrL0WDsbGqrq6pk4aAgntucYGCWTAkKCkpKic4NjA3NTE9OTkzNDkvKzgxLjQtNSwvKTA0MCYkKSYeJyo5VGhmUT0rIx8jJiUlKCsrLC4vLy0rMScyOzIyNi4uMzQwLTA3OzAxMjAsKistLCgpLSohICYeHh4eHR0cGxoaHiMlKDE6Ni8kGhQTFRgYGhkXFhcXFRcgHhcZHBweHh4kKSUjJSQpJSUoJB4gKScjICAiIR0ZIhcZGBwmHhYUFBgbGilXhZOLZTwsJBsaGRseHx4eICElIyIlKi8zNDU2ODcyMDQ7Nzo9P0BBQkNCQUFER0hIRl5UVFdUUVRVUVFRUVJTUlFRU1RQUFJTUk5MS0tHPzs7NTkzNEFBSWJZZm5mUkI8PEA5Njg4NTY7PkRGSkdLSkpISUtLSUpFRkxLSUhHSEhIRkNFQz9AQDk7PDo2MjE0NzErMDE7MCwkLi4vKC0wNC8zNDE6NDk2PTc6PDw+QUNCPEFBOzc4OTcuMDQ3NS8sLCgsKScoJSMnJSMiIyEfIykvJR8iJSUpMCo3MzA2MCo1MzEtMDUyMDU0MzQvMCwuLSkuLikmKCYiJSQmKSgjHhwhHx8jJiUjIykqLC4vLzAwMyotMiwuNDI1MS0tLzEvLi8xMjAsKissKygoKiYgHyMiISAfHhwbGhsYGBkYFhcaGRgXFhYXGBkVFxkYGRwcGh4gHR4iIB4hKCQfHh8hJy4fISMjIiIjJCUjIB8eHh0dHh0nIRgbGRkdGBgaFxEVHxgdGRMXGxoZFxkcHh4fISMiIiQoLTEyMjE0ODs4NDU4ODs+QEJDREVBQUFDRUdGRVtXV1VPUVZVUlJSUlNTUlBNTUtKS01NSktIR0hGQ0A/Oj01Mjk0LzgyNDk4NC4wNDM1Oj46NTc9PDxCQ0dCREVER0dKTEdKRkdHRkZFRkdJRkVIRkBBQjw8ODc3NC8wNTosLCw1Ky8zLC0qLi0xLy80NjQ6Njg2Ojs/QD04Nzc2PUJDPjs9PTsyNDg7OTIsKzUsIyYpIyY2JCopIyEkIhwgIygpJSQqMywzMTQ7My03NjAvMjQ4OTQvMS8xLTIzOCgrLi0qJiUmHR8hIR0aHiQdHyEhIiUlIycpKywsLC4wNDAvLy8wNDYzLCkvMzEuLTAyMzEuKyssLS0rKSYjIiMiISAfHRwbGhsXFhcXFBEQEBIVFxkZGBcTFhgZGh0dHBsYFRsiHBgeHSIgIiklHyQeJCcjJCkoIyMiIB0bGx0gHB8tJRcXFxsdFxYaHhwVEBcWGRsXFxgWGBkcHR4fISIiJCcsMDIyMS8xNTk5NjU3Ojw+Pj49Pj5AQEFCREVEQ1pZWVROUlZRT09PUFBPTUtPT09PUFBOTEhFREVGRkRDP0M9ODw8ODo/NDI1Qj9APTQ4P0I+Oj1DQjxDQUk/RkhITUNMSUpLRkBCREVFRUZHR0ZJRj9AQz88NTQ3NS4tMzI7RTY0LjMuNjMqMSoyLzU1Njc6ODk4Ojs+QD48PDw6PUJDPzw+PTo4Nzc3NC8sLB0oLCspJSQrJSssKCgtKyMlJCIhISUpLC8wMTg/NzE5OzQ2NzI4OzE3OjM2KS8sMjAtLjAtJyUnIyIjJiclIyMgJCMeHiUpKCcrLi8sKistKCwrLC8tKi0tKy82NS4uNTEyMzIvLSwsLS4sJyUmJiQfHh4dHBwcHBkYGRobGhoaGRkZGBgXFxcWGBgXGBsbGh0dGx4kIR4jJSgdGiYlICwlKSklJiooIyEgHx0bGx0fHRokIBkdGxocGxkVFhocHSAXGyAXFx4eGhsdHR4eHh8mKCsuMTIyMTMwLzAyMzU4OTo8PDw7PDxAQUFCQ0REQ11cW1ZRVlZNTk1OT1BQT05NT1JUUk9NTE1KR0VFREE+O0A+OTk6OTk/OT86PzM5Ozo7PT49PD9ERj5CPkg/R0lOUEFMQ05GR0VFRERDREZHSEZHRD0/REE+ODc7OTIxNjc/QS4zNjgoLC0pNTE5NTo1Njk4OTk7Ozk6Ojk6PDo2Oj4/Ojg5ODQ5NTMzMS8uLysxLicsLykkKSopKCgpJyQvLCkqLjAuKjMwMDc6Mi0yODM2NCwwNS0yNzI3LDEtMzYuKi4uKSYnKCMfICIhICAjJiQfHyUpKCkuMzQyLy4vKS8vMDMxLC0xLzM5Ni0tNC8wMTAuLCsrKiooJCMlJSMgHx4dHRwdHRkbGxkWFhkbGBcWFhYXGBgaGhkWFhobGxoiIRwfIiEkGSUmLDgtHCAoJiQkJCMjIyAfHh0eHh0cHRYdGhggHRsYHR4YExITExMNFh8YFRkZGxscHR4fHx8pKissLS4vLzUwLC0vMTQ4Njg7PD0/QEJBQkNDRERERVxaWVZRVFRLTk5PUVNVVlZLTFBSUEtJSkxMSkZEREE+OT5BPzs6OTk8O0Y8QjQ9PkA9Ojo7PkBCRkFBP0RCR0hFQ0FFP01DS0xIQj8/QkVHR0VFQj1AQ0A+Ozo7OTQ0OTQyNCw3ODsyNzc0NzU6ODk3Nzs2Ojg9PDo5NzU3OTcyOTw8ODY5ODM1MzI0NDIwMS0qIiAnJyYqMC0rKygkIyQsKScnJiQjJTEtLjM1MjI0MjAyMS0tMTAtMTE0MDIxNDUsJyouLCkoJSQkJSMiJCchIyMiIyYmJScrMDIyMTAwMTIzMjEzNDEyLS0zNjMxMi0tLCwrKysqKignJiYlJCQkIyEfHh0dHRoeHhoVFhkbFRUXGBgYFxYaGxoYGBweHhYhIBocHx8gJyggHSUjIiwlIiEiIiEiJSEgHh8gHx0bHRgfGhUcHB0XGRsbHB0bGCQfISMdGBcWGRkaHSAiIyIoKSkoKCkrLDEvLjAyMjM1ODo7Ozs8PT5AQkRERERFRlpXWFVPUFNPT05OT1JUVlZST1BTU09NTUZKSkdFRkZDPz5CREA+Pz4+OUA1RT5HQEE/PDs9QEFASUpGSEZNS0tEO1M/Q0U/TElEPz9CRUZFRkNEQz9CQzw7PDw6NjU3Ojc1OzQ3LjIvNDMzLDE2PDk6Oj40Ojc+OzY4OTo9Q0ZGNzo6Nzc8PDk5NjQ1NTIvLzEzMCwpIyQvJicqKyssLjEuKiovLy0yOy4sLzExNDk5MjEuMTUyMTc5NzcxMCopJzAtKiwuLSspKyopKCUfHR4jICAjJiYmJycoKywuLi4uLCgsKyUqMCgtLS4vMTIzNC0sKioqKywsLCcmKSklIyQmJCIgHx4eHhseHxwaHBwbGBkZGhkYFxYYGhsaGx0eHB0jJCMnJSEiHh8iJSYiHyEfJCUhICMlIyIiISAeHR4fIBohHBgeHBsfGhYWGRkXFRQVExQaHB0iGRkaHSEkJCQlJicnJycpLCwsLjEyMjI1OTk6Ojk5Ojw/QURERERGR1tYWlhQT1VYT01LS0xOT09QSUVJS0pHRkVKTEhGRkZERT4+QDw6Pj4/O0IxQDtHPz09PDw+QD88QEZBRUBLRUJURG9DTD05RkJBQUZNT0xHREJERUJEQjo6Pj86NTY6PDg3OC41NDgwMDI4Ljg5PzY8Oz8zOjY+OjY4OTU0Njo7MzY2NDY8PjtBOzUzMS0sLCgwLicnKSotJy0vKycpKikwKCkyMyonKzAvMS8rMTg2NTMsMTs2MTsvLDAqMy40MS4vMC8vLiwoMScfICYpKSkpIBwgJSYpLiwrKiorLS0tLigvMSctNCcsNDgyKikvNS4tKyorLS4vLCUjKSghHiEjIiAfHh8fIBodHRsbHBkUGhkYFxYXGRoWGhwcHBwbFxwcHSQqIhodJCEkJiIhJSYZJSgfHCMkHSMkJCAcGx8jJRoeHB8nHxYeGhkaGBQTFRYcFxUdHBUXGxsbHiEkIyIjJigpKCkrLCopKy4vLzI2MzU4Ojw/Q0U+QUNERERGSFhWVVVWVE9LT0xMTk9NS0xRTUpKS0xLSUdHSEpMTEtJQ0I8Oj9BQUVIRD8+QUI/OUBAQEVFPT9OT0lERkdGR0lKST85P0NAPkdFQ0NGSUdDQEVIQzw5PUM4Oz87NjtAPDM1NjY0NDU3Nzc3NTQ1ODs3OkY/Pjg+ODk5PD43MDE4Qjg0NDQvMDU8NjQ2MywsMjQzMS8tKykpLi0rKSgrLzEuLSknLTQvJTAwMTEvLjM5QzYvMTMwMDQvMjc6ODUyMC4sLC8zMy8qLi0rKysrKSYkJigoJicsMDErKCwwLy0tKSckJCguMzYtKiwxLygoLiwtLi0rLC8yJCYnJicnJCAkJSIdHSEgGxkeHhgWGxwaGBgYFxYWGh0XGhsaGhwdHBwgIR0eIiIdIhwdJSgjICEiISEjJCQiHyIeHR8iIB0bHh0bGRkZGhsXGxwZFRUXGRUaGBYZGRYZGxkaHiAfICIhJicjISYrLSMpLi8wMjMzNDU2ODk7PT5CPUJIRkVGRV9aVFBQUVFRVVFOT09OTlBNTE1PUU9KRkVFRUdJSUhHQkRBQUVEQEJEQT49P0A+OkRDQEJGQUBIR0NCQ0NCRUo/R0dDRERCREZGREFCQ0E+REJBQ0RBPDc8Oj08ODo8ODg4ODY1NTg6Ojo5ODg6PT8zOD83OzU5Njg4OTo4Njc6MDc4QjY4NDwyNTc4NzY0NDIvLCwtLiwpKSstLi4sKyooLzEtLDEyMDEwMTIyMTQ5PDUwMTEvLzM0NTU0MjIzNC8sKSgqKiglJyYlJScnJiQnJyYmJicpKiwoJyorKSkrLSwrLS4wMDArMTAoJSgoIzQ0My8rKCkqKyolISElJycmJSMgICIiHxwgIBoXGhsYGhoaGhkaHB0ZHB0aGRscHRkfIR4gJCMfIx8gJicjISMhIiMjIiEhIiQgHiEiIB4dHh0bGRkaGxwWGBoZGBcYGBYbGxseGxQUIB8eHyIiIB0gHBogKzEuKC0xLioxPDksNDY4Ojs8PDxBPUJGQ0FDQlxaV1VSUU9OVlJOTk5PUVRLTE1QUU9KRkZGRUVGRkVEQ0ZEQ0dEP0BBPz4+P0A/P0dHQUBGRkFCQ0NDQ0FAQ0g+RkhFRkRBQ0JFRUNCQ0NCSUVDREdFPTY9Njc6OTg4Mzo5NzQzMzY4NjUzMjM0NTUxNzkwOzQ0Nj09Ozg3ODg2OkY8QCc3OUowODo0MzY0LjItKCkuMTAtKiwwMjIvKyknLjEtKy8xMSwtMDU3NTQ1Ozs6ODY0Njc2NTMxLzAyNDQzMTAwLy0rKSkoKSssKysnJSQlKCstLSwrKysqKCotLS0tLi8vLSwnLC0pKjE0MissLSwsLC4vJicnJigqKSclIR4eHBkYGBsfHxsZGhoXGxsaGxwdHRwaHR4bGRseHxsfIR8gIyIeJCEjJiUhIiUhIyUjISAiJCcjICEiIB4eHRwbGhobHB0fHh0cGhgXFhgXEAwRFBcdGRscHCIpKSQcICMiHRofJyYnKy4uLzI2LzM4PD4/P0BBPkNGQkFFRVhYWFZTUE9OUk5LTE1OUVRNS0tLTExKSUxKSEdGRkVDREZCQENBP0JBQEBCQkJDRUhLRUBFSERBSEhHRUJAQUNGRT4+RklFRUBFR0RBQkRFRUdHRD88PUA/MzI5Ojk5Njo5NzUzMzM0Ojc1NDU2NDM0OzkvPzc1Oz5APTc1ODg1NUVBQi05Njw2OTgxLjAxLjIuKiouMjMxLS0tLi8vLi0sLCopKy8tKSYoLjY5NzMxMjg6NjEwMTExMjMzMS8uLiosLzExLywpJycmJicnJyclJSUmKCstLi4tLCwqKistLSsqKisuLy82MDA0My4vNC4tLCsqKSgnKSsrKioqJyMpJCIkIh0cHxgbHBoaHBsYGhkZGh0dGxkYHSAdGxwfIB8hIR4eICAdIiIkJSMhIyglJSQjIiIjJScjICAgHh0eHBwbGhobHB0cGRcXFxYUFBgbGhgZFhUcGR4dFxojJSEcGBggJicnJyglJSwyNDAtLzM4Ozw+P0FCQEVIQ0VKSVxZVE9NTlJVT0xLTE5NTk9NTEtLS0tKSU1LSUhIR0ZFQkVCQENBP0NCQEJERENFSUZNSUJFSEZFSkhFQ0NCQD5GQzs8RklISz5ER0M/PkFDPUFEQDk2OkBENzQ6Ozs8Ojc3Nzg4Nzc2NzU0NDY3NTQ5PzsyQzk4QDk9PDY0ODs7Mjo7NjM6OjY3NzU0MjAxMzEvLCssLjEzLCspKiwuLi4uLSopLC4sKSgoKzE1NTU2MTg8OTMxMC8uMDIyMS4sLCgqLTAxLy0rKiooJyUkJCQpKionJCQmKSwqKCcnKSkpLCsqKy0vMTEzLi4zMy0sLyopKSosLCooODQtJiMkJCIkICAjIx8fIxobHBwcHRwaGRgYGhwcGhgYHiEgHh0eHSEhHxwcHh8fISIkJCIhJCkqJiIiJCYlIyYiHx8eHBscHBsbGhsbHBwZFxgaGhcWFxAUFRghLT9VZG1yc3yPnqKNin9mRCkgIiEtMi0rMDEsMzY5OTk5PD9DQkZHQ0VJR1lXVFJRUVJTUU5NT1BNS0tLTU5PTkxJR0hHR0dISEhHP0RFRUhEQENCQEFFRUNFSUVMSkNFRkVHRENBQEJDQT1AQ0JAQT49RTpBRUNAQkZJPD09Pj08OzpDOjg5Njc5NjIyNDY4OTg3MDAxMzU2NjY7PT02QTg5QDo8PDc0NTg5Ozo3LjM6Pzs1NDY3NTAuLzAvLCopKy0vLCssLjEyMS8tLzEvLCwvMzAtKy0vMjg+Nzo9Pjs3NDMxMTAuLS0uLzQyMTEyMzMyLy8tKygmJycqLC0qJyYpLSopJyQmKSknKCkqLC4vLSwmKy0rLjQ0LiUlJiswMzIvMS8rJiQlJCIgHx4eHBkYGh8eHh0eHRwaGRkZGxwcGxocHyEgHh4cGiAfHRwdHyIjISMlJCIiJSgsJiIiJiglIiQhICAeGxocGxsbGhoaGxscGxoaFQ8RGA8sVHuWnqOvoaOgmZigqaywsre9t5trRTAlIikqJSs3LzM3ODg6P0NDQkVFQkVHQVdWV1hYVlFNUU5OUFFPTU5NTk5OTEpIR0dGRkdHR0VEQEZGRUhFQUVFQEBFRkNESUZKR0NFREJGQEJDQUJEREFBRENCQTs5QDtBRUNBQ0dKQD48PD4+PTs8Ojs5MzU3MjMyMjM1NjUzNDY4Ojs7PDw7OT45PTQ6PT47OTg1MzI0Mjk6Pzo8NC8xNjc0MjMxLTEuKykqKywsLy4uMDQ0Mi8xMTEwLi0vMjIwLi4uLzU7MzAzOTo0MC8zMjAtLC0wMzEuKiksLi0sKysqKCUlJicpKisqKSotMCkrKSUlKCsrJycoKiwtLCswMzItLTIwKTEvLS4wLykkJCYmJiYnJSEkJyYiHx4dGyAeHBwdHRwbGBkbGxsaGxweHh0cHR8fHB8eHiAhISMkIyUnJSMjJCUpJiMjJSYkISMhISIgHBsdGxsaGhoZGRkYFRMTExsxR5GdrLm5qJmZm5eRjpCUmZuUoKqts7u8tn5PKScyMSooLDE3Ojo8QUVDQURGRUpKQl9bVlRVVVNRTkxLT1FRUVNQT0xJRkZISUlJSEhHRUI/REhFQUNCQkhHQUFGSERESEhJREJFQj9EQUZIRkRFRkVGQjw/SEhER0FFR0I9Oz09QEA9OTY3PUE4PEE+Njk7NTs4NTQ0NDIxMjQ3NzY1NTY6Nj47OjE6Ozw1MjY4NjQ2LzgwOyk1LTUtNzgvMDw/ODMuKSktLy0qMC0qKy4wLy44MCkqLzArJy0vMjQxLS4yNS8xOz84MjIyMjEwLzAxMywpJyouLywoLzAwLiwsLzEqKCYlJicnJyUqKyYiJSosKyknKCsvMjQwKSkvMzEzOC4rKi0xMSsmKigjHh4hIiEaICEeHSAhHxwaGBkbHBwcFxkaGhkYGhwdGxkYHCIjISAgISQkIiEhJigoJyUkJCMmJSQjIyMiIiMiIyQiHh0eGxsaGhkZGBgYFRYdLEx8pLW1s7W0ppyenZSOkpicnZ6VoaWen6y1s7uyg0AgKi8iMTY8PTs6PD5DQUVJS1JSSV1aV1VTU1JRSkxLTlVUTUxRUE9NSkdFREZERkhIRUZKQkpFPEFHPzRDQkJERkZIS0pISU1MR0RFSkNARElHQ0E8PD9DRkVAPEhIRkVDQUA/REA6ODw/OzQ3Ojs6NzQ0NDk2OS83Mzg0OjYtMzQwNzg0Nzk5Oj09PDk5OTo6ODMuNTIzNzczNDk4NDYuMzA+RTcxLS4vLjE0OzkzLSoqKScqKS0uKiwxMS4sLTEyLy8yNjcsMTBBOzc0MS4tLy8tKyg0NismLC4oLS4tKSgqKicwKiYnKCclJSYlJScpKyooJywrKSwqKS40MjEvLzAxMiwrKyoqKSclKyckJygnJSUiICEiIRwZGR4cGhkaGRcVGxsbGxsbGxsZGBoeHhweIyIgICMnKCUhJSMjKCgjHx4kJiAoIScgIiUiHh4hIiEfHhUYHxsTExQgEzJdl6qmta22r6eFrHiRjKOLrLSdt5ylop6glZySm7CxyrxsOiI1KjI+MUA/PUFCRUhISEpLSl1aV1RTUlBPTU9MTFJRTE1QT01LSklJSklHRkdFQkNGRjw6RUg6N0dEQkNEREJBQlJMR0VDQkVKQkVJSkU/QEY5PkNDQD5BRUFEP0hCSkNGP0NEQD0+QEA2ODk5Nzg6PDg4NTY2Ozg1NDc1OzcwODw6PT49PD08Ojw7OTc2Njg6Ojo6Ojc0NDc2MzgyNjI9QzcyLi4uKystMTEuKistLSwwLC4vKywuKzIvLzExLi4wMy8pLS41Njo4NjIvLS4xMy4rKy4tKSktJykpJiYoKCYqKignJicoKCcmJSYnKCcmJCkoKCwsLTIwLy8uLi8xMygoKCkqKikoIyIjJignJyklIyEgHhsaGxoZGBgYFxYVGBgYGRkaGhoZGBodHBobHyAfHyIlJiUjKSYlKCgkISAnKCQqJCokJSUiHx8hIiEfGx0bFRMXGRUfS4mds66sprmNnLaDq5qLhZCJnaais6yrn6Wpq6CRkaK3vcXAnk4oOC41NDc8PkJBRUhJSkxNTV1aV1RTUU9OUVNPTVBPTVBPTkxKSUlKS0tJSEdFQkRHRktJRURBQEc/P0FERUJBQklGRUZHRkdKRUVGSEdDQD9AQ0RBPT1CSD1DOkk+S0BCPEFDPzo5Ojw1NjY0MzM3OjY5Mjs1PzY1LTEwODYuNTY5PD4+P0FBP0A/PDcyMjY6NTg6NjMzNDQvLTIsLycuMC8sKy0tLCwsLi8tKywuLiszLi8vKywtKS8tLTAxMTM1OjM0NTcwMzksLi8uKyosLjYtKjE0LSsuKCoqKCcnJSIjKCkkISQnJispJyYnJyYmJiooJywtLjMxMTAtKikrLC8rJiQmKi8yIiMmKCglJignIx8dGxkZGxkZGhkYGBgZFhYXGBkaGhsaGhsdHRoaHB4eHyEiJCUlJyUjJSUkIyMmJyQoJSgkJCMgHR0eHh0bGhsbGRUQHzp4mK61u5mviK6LgpODmJGLkpGbnqCjoKerq7OdqKumlaSWmrS7zbVxNioyNjE8P0BBRUhISk1OTlxaV1VUUlBPUFRRTk9NTFFOTUtJSEdHR0ZGRkZFREVHQ1lXQT9LSj8+PkBERkRERUNERklJSEdHSEVERUZEQD1HQj07PD8/Pzo9OUM/RT08PDw7Ojs7OTU3NzYyLy0vMTQ3MzYyODQ0OTUtOD87Pjo3Oj0/QkVFQj09Ozg0MjIzKjI1MTA0NzYzMTcxNCswMS0rKistLS0uLzAvLi4wLiswLS8wKy0wLS8uLi8xMzU3NC82MTcqLSwvMTEwLi8zNjc0MC8wMS0oKSosLCsqKCYiKSoiICUnIyopJiUkJSUlLC8rKCsrKi8wMC8sKCYoKSgqLTAxLyonLCoqKykkISAlIR0cGhgYGxcZGhoZGBocFxgYGRkaGhscHB4fHx4dHR4gISEhIiQmJCMkJSYmJiYlJSQlJSYkJCMhHx0dHBsaGh0aGBsqVomiuqqrvIekeXahqqinlIiZlpSkpaWnmqCnrbGYn7K1qZ+fjp2yvMK3Zz4vLjs7OkJAREdHSEtNTFxaWFZVVFJRSlBPTU5LSU5LS0tLSklHRkFDRUVERERERElHREZEP0FCQUFERENDRUtKSEVDREVFQ0hKRT48QEZBPTk4OTs7Ojc2PjxGQEI9Ozw8PD0/Pjo4OTk2Mi8vMDIzNiwvKzIxMSogKTAwNjQ7PT9BREZFQTk3Njc3NzU0LDM2MjE2OTg1Mjg0OTE3ODMxLisrLCwrKiwtLi8yMC0sKzAxKywxMTQzMjAvMDEyLi40KzMwNC05NS8rKzA1OTAvLisqKSglJSYpLC0sKysjKCgjIykqJCUkIyIiIiQlMDEsKCsqKCwoKSoqKSosLiwrKywsLCsqMCsoKSolHhoiHx0eHBoZGxQWGBgWFhgaGBgZGRkZGRkcHR4fICAgHyEiJCMhISQmJCYoKCgoJyYnJSYkJyYnJSgmJCIhHx0cGx8WETNzqcLMt66rxYaMqaailH5wa4GBjI2TnKSnqaqlnJymqbOrs6qnmKKurLy/wH5HJT85OURBRUhISEpLS1xbWVdWVVJRSlBQT1FOS05JSkxNTUxKSUdJSUdFRURDRkE+REc9Njw/Pj9CRENFR0ZISEZFRUNARUZFQD5AQ0Q6PT89ODc7QD06RzxKPEM9OT5APDY1Nzg0NTc1MzIzNDIwNSctJjAuNDQuMzIwPUQ6PD9BRklIREE8NzU1Nzc2NDY2NDM0NDM0MDQvMyouLjMyLisqLS4sKSssKywuLCksKy8wKywxMDIzMjAwMjIxNTY1Ki4zODQzMzIxMC4sKi0nKC0rIyQsKCcoKikmJCQfIiMhIygoJSMkJCQjJCYoLC0pJysqKCsoKCkqKy0uLjEuLCosLjAxKyUhJSgnIRwgHx8gHxwbHBYXGBgXFxgZGBgYGBgXFxcaHBwbHiEhHyIkJSQjIiQlJCcpJyUkIyAlIyUhJiMmJCkoJiQhHhwbHBEVNm6pwbW1csGib4izvY5vaXSFkqSSmZiMkpiaqqyonpikpLOnrrWho6GWosO3zcCRPS87Qj1DR0lJSUtMS15cWldWU1BOTFFQT1JPS05LS0xNTUxLS01OTEZDRUVERkdCQUM/OTo7Oz5DRUVGRz1CRkdHR0M+R0M9PEJIRT4/QUNAOzk8QUBASEBFOj47OTw8NzMyMzM0NDQyLy4xMzIxLyosLS8sKy4rMC8rNz42ODs/REhHQ0hDPDYzMzQ1NjMyMzQyMTE1MjYxNCosKi4vLSorLi4rJykpKSorKiYuKSstLC8yLiwvMC8wNDU0MTMvLScrLDAwNjw+OzMsKS0qKy0sKCgtKygoKSciHyAfISMjIiEiJCIkJSYlJicpJSckJCoqKCosKikqLS8uLCcrMzk6NCojKSMgIyYlIR8hHh4fHRoZGhoZGBkZGRkYFxcXGBgYGRkbHBoZGyAhHiEjJCUlJCQkJCcoJSMkJCIkICQeJiEmIygnJSIfHBkYGxA3e6OzsZ3GtKpvncaPaGhzf4WanqCmpqKXlZSVoaessK+el6ersqewsJqimpqoqcfGgzM8QjtCRklJSUxNTF9dWldVUU5LS05MS05LSEpOTUxLSklJSUxNSEE+QURERUE+Q0Y+PEc/QENHR0RCQkZHRD89QUJAP0NDQEBDRENHQj07Ozs5Nzg9QUA9Ozw+PDk1NTxBPzk6OTYxLCstLzMzKTAsNy4rKyomMDQwNTU4OTs9QEM/OkJBPjk0MjQ3NS8uNDg2NTcpJy8tMystKzAxLywqKygjISMlJiouLy0uJiUqLjQ0LS0xMjAwMzMwLTExPC8vLDgvMzY0ListMSszMignLy4kJyUlKSkmJScmKCsqJB4gJh4gIiMiIiMlIiQhIigpJigqJycqLzMyMDQwKygnKCkqKyclJSUiHx8hHhwcGhcXGBoYFhYYGBYUFxgYGRobGxwdHRsYGyAhHiAhIyUmJiUkJioqJyUpKysmIiYfKCIoJSkoJyQgHBoZGClsp6+ztqXCj2OTwIRndX+Lj4OYrqWelZWbm5ufo62vtcatnJCmwayZr6egm5+hqKnAxlI5M0Y/REdHSUtNTF9gXFVVWVZQUkZJTE9PTFdLSEhMTklGRklKRT8/REM+QUFCREVFREJEQUQ/QEZCREdEQkFCREVFRUNBQkREQj9JSUU/PT4+PT08Pj89QEA3PDk4Ojw8NzI1NTQvKyotMTEuKScsMzMuMCspKywsMTdAPz08Ozo6Ojs1MjMxLS4zNTQuNzE3MTQ2PDEvMS4uKCktLy0rLCwsKiwqJCUrKyctLCspJSUrMzIsLTU1LSwyNDEvMTEwLzAuKzI9NiUlMi4sKSgqLS8vLScsJCIpJxobJBkoGiEdISUcKB0dHyYeIScfHzMdISwqKissLCspKS0sKyorKykoJiAhJSQkIRkcHx8aFRUZHRgYFhMeGxInFRweEhYcEhcVGRwbGhwhJCMhICAjJCQjJSQkJSUlJyomJiYnJiUkIykqIygaHRsZG1GIzbx+n82bZZyyhmiAmJKdmqGaj5qYmJWgn5qhqbSwtbOYi5ururKllpe5mqGdmZuuvadEOzdGQ0dCRU5JSl1fWlFNTk1JUEtPSkhLR01OS0tOTkpHR0VHSUhISERAPT08PT4/Pz48OkA8PUVDRkFHS0hBPT9EPDs8P0RHRkQ8P0FCQ0ZGRTo5PDw6PkA6PDk2Nzo6NzQ2ODs6NzIuKzEvLCwuMC4qISEmLzMxMDM+PTs5OTo9Pjs5ODk5NjQ1Li8sNjI4MjQxNTY0NCozLikrKygnKSopKicmKCoqKywsKikpKCgtMywpKzEyLy8zMzAuLy8tLS01Ly00OjgyLy8uLS0uLiwoLCghIhgdGSIfHSEeJSArHychGhEmJgcmHhoqKSUjMR8nKCgpKisrLC4sKSYkJCUmJR8hIyEhIBkaFhQWGx4ZFB8WExERDhpBLRUMExobGx4ZHhsTFB8iGyMiISEjJCQkJiQjJCYnJycmKCkoJiUmJyQkGCAnGBoNTYi4s6i8ubduoqJ8eJmstLGrramin5iSkZipqaeyt7y6qZqMlqytqqWgm6mjrZ6cnKmlrbyRLkdDQkNFTE5IR1hcW1ZTVllZT1JYUE1TT1JPTExNTktKSkNER0pIREBAPz07Ozw9Pj4+PkM9PEE+Qj49PT5AQD88RENDREVFQj9DRUVDQkJAPUE/QUA7PD86Ozg1Njg5NzUwLSopKissKygnKS4xMTAwNi8pKCcmKzE3NzY3ODo8PTw8Ojc4OTczMDEwOTY4MzQ0Ky4vLiQ0Li0tKicnKSooKCIiKSsnJywsKSgpKiksLygpKistLi8wNjIwMTEvLzA0MSwrNT85LDMwLi8vLSklHCobGC0vKTw8X2t5XHGKendCdko1EyIkGyUmGSooICcpKSgnKCgpKi0tLCooJiYmJSAhIh8fIBofHhwaGRcVFRUUGRcdIxUNFBYcHhIRGhIYExQcHhcWGiAhISEhIiQlLispKy4wLSomKSsqJiUoKyknIyMiGB03fLPWp4zIrnKBvJB9nsG1p6mitaqaoJiYn6Cutbu/tbK5qaCaoqyjnaainJR/t7GnmZSapbXFVzpARUFHTktIR11fXVdTUlFPTEtRTU1RTE5MS0pLS0tMTEhEREVBPDxCQD89PT4/Pz9BQUY+Oj06Pj84MjM7QD88PT5AREhKSUhCQkE+PkFDQkNCRUQ9PD47Ozg2Nzg4NTM3NDMzMzErJTMvLTAwLSoqKiksMzUyMTQtLzI1Nzc2Njw7NS4uNDQwNjY1ODY0MTE3KCY4LiowJi4tKicnKSglJSIiJickIyQuKigpKigoKCwvLysrLzAtNjMxMjMyMjMtNDQuLzY4MjgyLSwrKCUjICcqHTBJb3CoXoazdJaWsp6bk4NIcUUdLREbIx8kJyIoKCgpKSoqKikqLC8wLiklJiIjIx4fIB0aGhkXEhAUGhcbIhMLGBkVGR0UFBgfJBQSGhsXFx4jIR0fISEgISMlJycnJyorKCQoKSkoJycpKyYfKCIQGBttocy9qrDFnXa4noaww7SbgZ2craWWnp2Wfn+Tqbm5rrWopq+vsK+mqKSjrJWKmaWlmo+iq7PIpUg7RkJGSUZMSVxcW1lYV1NOVElMTU9ORktKS0pJSEhJSUtHRERBPD9FPj49PT4+PDs6O0I8Oj48QT4+PTo3OD1COjw+QURGRkZDREI/PkBBQDo6P0I9PD07OTk4OTk3My8uKycmKCkpJy4oJCYpKSYlJyguNTUsJSQsLS4wMTIzMzc3MywtMzQxNTIyMjIvMDIvKytMNDMtJioqKCYmJyQgIiUlJCUnJSEtKScpKyknJy8zMy0tMTEtMS4sLjAwMTMtNTo3MjI4PTkyLSonIyEiMSlEbnCduo61xL6up5KKwMChr6KpZ2dbQyEbJB4lKB8jJSgrLC0sLCgmJysvLicgJyIjIx4eIB0ZFBMXGhkXFxoLFCEtRWKCf4N2aE8mEBYcFBIZGhQSFRwfISIhIiQmIycoJycoJyQpJyUlJykoKCMdIyIbGzmPxMiWoMywfqKwhqPCrY+RfZmbkpKRlJN2YXKLnbG5sbiooKSkpaWcn5ifqaSheJW3mKOloLavtoc5QERGQ0ZOSVVUVVhcXVtYWUpKTlJRSVBLTEtIRUVFREZFREVDQUFDPz49PT49Ozo6O0E8O0A9QTo7Ozw9Pj9AQkJCQkFBQEBGSEhGQ0E9OTw4PUA7OTo3Nzc4OTk2MS4wLy0rKiosLSgoKCgsLy4qKicpLzAtLTAvLSsqLC8yNDEzNDQ0NjY0MC0wLjMvNTcnLCtCKCYpMSkrKicnJiQgIicnJCUrKiMqJyYpLCsqKyotLSsrLy8sMCwrLTAxMjUxMjQ2NTQ4PTcxLSwoJSkvSXmAv66ofHPeyq22oZ6KlM7PuKaxlZWFbWc1HyAiHyQlJykrKyonJS0pJSUoKSYiJiEhIR0dHhkbGxwaEw0QGRY1dbPe6djS18/Mycy0gWtAKBYWGRgcJB0fISMkJSYnJSstKyksLCkpJiMkJyknJCMrJB8lIXGx2qmxwLmajr6Gkr6zk4CSioWWh4WKi4xxeYiQlLXLsp2VioeBgoqMlp6ypKOhipShpKGdmJ+anblPOUNIQUtNR1dVU1JQTUtKUkdHRklMSE1JTExIRkZGRUNEQ0JBQkE+QT89PDw8PDs9O0A6ODw3ODg1Mzc+QkE+Ozw+P0FERkg+QkRFRkdFQkQ9PT85Nzc1NDQ1NjY0MS8oLjMzLikmJyczOTUzNDApKSUlKCknKC0rKyoqKy0vMS8wNDY1MTE0MC0yLjQtNDUpKicpIxonListLCgmJiYkIyQjIyQmJSMnJSUoKSkpKyYoKSorLCwsNDAvMTM0Njk2MzAuLzEzNDgxLSwtM0NTZ7+pwcCggL3YxsCAX8t/jp7VuKyvp5XBm49jUiUbLRslJicoJyUjIi0rJyYlJicnJyAgIR4fHhcYGhoUDho/Y6HI5d7b2cfDxrzUxrrLuq2dlHE9HRkXDh0dHyEkJSYlIicnJCUqKSQnJiQlJyclIx8rIhobUZTKtoC4yJKCrqx7rbiji4GNgYCcmoyTmZSNiImFi7XIo4dzdX58gpOfr63BuK2ipYxwt52enJGcmriGPEBJQk9KSFdWVVJPTE5SWFNSSEZNSkxFSktJR0lKSUdIRD8/Q0E8QT46ODg5Ojs3NDgzMjcwMDg6Ozg1Nj5FQEA/PTw8Pj9JSUdCQEA/PUU7OTo3Nzk4MjIyMzMzMjEyMComK0BedZ21yMrL0tLLvKB4UzYlJSsjJiotLi0rKjEvMDItKCoxMS40LTImKyouKi0kNyAoHyorKiUiIyUlJR8eIiIdGx8mJCQlJSQlJyoqLC8wLy4vNjIwMjQ1Nzk6OjQrKCwvLzsyKyowQF54qreGhK6imJy0vp99k967kJObxrO9wcCWk6x/e1gkHiIcHR8iJCYoKCQnKSglJCYoKCEgIiAhHxceFhAVLWCn39Pc1cHEycLQx5zDvp2qo52Dd4icciUMJxsbHB8jJSQiJykoJikwLiclJicnJiQjIycmJScgpaPUs6OxtpyDupaCwqmVfH6Mbo2io4uZqI+Nk4+OmbOrioeBhpSZo7Kzt7Sruq6boJuVsqSakJWfm5m6Rj5IQVFIS1FVVVJQUEtEWE5ITVJRTU1GRkdHRkVJT0ZER0Q9REY3QTRBPDM6NTY0KTY0NTIoMjUrOUQuMSo7OD5BQExLPkk8RUpFQUA+OTo2QTs5PTQ6OT8nOD0rLi0pKigyaqDZ5NLc1dfXytHQ0drm3tqrcSwmMS0dJyUjNCkwKygsKi09OzcsMDItMjAlLCokJyoqKScaKSonHSsnHRYaIh8aHiIkHh8hHSErMiooJictNDUyOjIyNjUqLDUxNjsvNzAyLzI7LDNAiZmhpm17VpiAZ05ASo/Cx7adpLu4kHV5vY9+zKyncYJYHisiHSIlISYwJCwoJSQjIyUnLSciHiYaIRUbDx04jtHWwcS/sb/Qqsa9u7qObop8rXIzhYqKw48fGyAZJB8jJB4qJCkqJiYqKSQpJisnJionKyMnJiJAlrXPn6m6qpWMt42dvpx/gnh8iIyWlJWkp5yWjYaHlaiei5qRlKSipK2kp7OvsrOjoqmahaufpIqWl5a9ZEBEPk4+SlhQTlZWT01SUk1JSkxLSEdHSElKSUdKTkZBQkA+R0k9Ozc8QDYwNzREUl5aUVE9MTc1PC0vPjoxQjY2OD9DPUM9PT4/Pz9CRkI/Qjw3NjE0KkI5KzImOzUrKkmf09/fx7a1vszBt83OyMHDuM2+zM+ORRstHy0rKCkuLCwxLSozNTQsMTIsMC4mLjUyKiMhIiwrJBssHhcbJBkWGhwgJCImGzccIyocISUoKSkqLzIzLSksNDYzN0A7NDQuNzI2NC0rOVRpk56im2iOZFBgWnSEn7CimWFQTJ9lVG+fzI58xrmuk57EZRUfJx4jKCUpKyIiIyQjIyQlISEfFxseDB0VH3DR28vHwMSwv6Ownn+Fgn5LSk1ihIRchJio4OR9HxYeGicqIysiJyssKCgsLCguKCkkJCkmKikpJRxbkrHGna20p5qct4ClvJl/f3V6g4aNj5ShqKKaiIignpKMgI2am6iorbaxtrq5vbqnnKCbc6ytmZqYkJS6iz5CP0pGQmFVUFRUTkxRT09OTEpKSUZISElKSEZIS0BCR0ZBQT81NjYtODAqSVRSamx5cn52bF0/NSs+NTI1OS43PDo7O0JIQD0/PTg5QDY5Nzo6OkBAPCYzOSQ7JDApZLzl2tWxvqqim6yklZKUla6mnKKUlL7nxHwzJSYrKSYoJysyMCsuMDItMjIsMC0qJScoJCMoKR4kIxYdHyUnHh0gHhshJB4hIRoaJBkoKykwNDAqKS0xMzMzNjIxMDM5LzM0Ni0vKycuXoGUlp2DWFKmwbJ5n7a3eq6fmXJYYVdLlOHIwMeStbGiqozKuE8WIxwgKiQjKyMlKCckIiAfIyImHhwjFhoWdc/Yz8Ktur/CsHxPQzRSgnxEa1mGgamCfpOkuMumaS4cIyULKichJysrKSovMC4wKSolJSkkJygrLzGTorq3k7S3p5efsHuutpWDf3V9f4GEi5CVmpiNiIailn6CgImfnqissLe3vru6uLGkm5qdnI+glZqPmJSusTlARENNQlNSTUpOVVZSTE9PTExOTEZJSEdHRUNFSUFGTEk/OTc1Lj83M0lvfWFoZUdcVmd6i5uLaDowKi84NTQ7OTw/OkE9OjtAQT49PjtBNzw7ND03NjIuKjwlNzGA2uLbwqq0u7GchpmAkJGZf5iavqvJn5G03de4RSogLyopKCswLy4wLjIvMzItMi8sKCorJycmHykgISAdLVd2nKSroohqRiQdMhkwMBwpISkxNjIqKCsvLTIwNTE3NDUxLTM1LygqJx5AfJiomryESkmQw5ihtLWNpp+BkFxdfWtkksfbuYmquaymqJSZsKsvFR8hKCUnJSYqLSsnJCIgJRwjIBsaJRJtvdGzuqCw1cupW1M9ZmVlZ4Zpj2WFgsCfjZCapbfR87suEx81IiopJikpKCovMTAtKS4qKSslJy0pKDSap8y1mLu1qJafq360sJOKhHqDf4aJlZmRkZKIgoyVinl3hpygoKivtLW2vL67sqKeoJyhmn+vsZd6i5akyUlESkJJSVRUUExNUE5JR0lJR0tPTEROS0dGRENGSkhHQ0A+Ozo8OTdYfY2FfpSTk4Srp6ajqrrDrIxgPicrNTw2KzxFOD45PUBAQUI+OD1DOT48MzgwMzssMywtOqLg1sauraWnqZqRiaFukpyooIyTsXW4tZKTnMXq0GIuIi4rLS8uLS0tLjIuMC8tMzEuLy4nIygsKSgnIEaX0dvd3NjY2tzg2suBRx8VJCMhLSAoLSwqKy8xLDMvNjE8NzcyMC4vKioqKUhskJaRdK9wbV6A0o+Lw83D0JySnouUo669w8qXorqUkqu9p7eYf8aFIx8lKCQrISQoKScmJygmKB0gIhsbG0a6wKzHuqXXunVTRk4/bZCef5l/kJGprb66mIiXvdfY3+eoKR8jGzQpKisrKistLy8tKzEtKy4qMC8qK0uWs9KmsL2ppJylroK2sJeSi4CIgH+Gl5iIg4eDfZ2Wk4Zofaaeo6mytrS3t7zAvaKZoJugkZGrp5aEf5Sb0XVER0hERlxTUVVSSERIR0dGR0tOS0VTT0tJSEdJTUhCOjxEPzY1QF+IhYOPjqKfn5Kmqbm8wLK0rsWtfUYxJDQ4MDo/Nj8/RUU/PD46MzM3NTs9Oz05ODYuMDQ5rO7kxbC7rZOzipWpk5aEk32flIygqpOjloySrpi/6NJuJCYjKS8tLC0pLjIrLS0tNDAtLCEeKCsmJSo5lunSwLqhqqiwuLa0ubvlxpxIKRouHiImKSosLzEwODwzOi84Li8xMywwMC0kK2+AmqWWea6IrWaNwMGddbjSvqGikZeHoZ2w0ciw08nX0uCefICanpjPWRkkJiAmICMlJCAgJSYkKCMhIxwlFZ+6sLazodfGdFVOX2xtWaufjamplZ+itrKBgKrJzdrk4+jZSx4mKBotLy8uLS0sLCwxLjEsLDIxOC4uNWucv8WPuLemoZiasIu2s5uVjoOJgHmEkY58c3h+kKqcoaFybJCWoKKprK2zr6exwKWQlpKbp42NoZSOhYuIvp49PU5GQU9KTVVVTk5WS0lJS0xKSElRTkxMS0lJS0REPj9EPTlDeXp6gZCWmKiipaimqLexr6iwpaeyt5tiOi43OTQ5Ojk2Oz9APz8/Pzw4Ozg4OjM0MDE7KTu469/BorGgkJiLhpWaiXmJh3ibvKaXjqmoiJOGn7yot8/ZaCkgJSwrLi8oLzMrLC4vNC4lLCcrNiYaK3ra37avrImNpJSXpqmos8GxrsPajSojMScqKystMDEwMzYrOC04LjMrNC02MyksVpGBmZyHeoh9nZFQeYqjcG6pnaS+ibHAgoXG0quy0c7TycZ6eYLW4Hu8pR4iIiMfISQkIRweJCQgHSEfGxsfRMW1rL6VscJ/aWB7eYOITa+dq6y5mKWoqJqViKzIwsXGvMXezzkoIyoyLy4uLy8uLS4yLTEvMzo0NjMuKWGQt7GOtK+qn5OQtZCvtJuRjIKIg4KOk42Ce4COrKWhpKuMa4OYpJ6foaayq5uZsqWOkY6YnISVuph+hIWBnbI9PklIQ1NYWFJNTExJTUtLTUpERElNSkpLS0hFRkdNRz46OEtthJKSpaqYp7y0s8G3t7yys6+ztLC5uL2WfDYnMCw9QSs6O0FGQzo3Oj82PDU1OzA1LS4nLJns18iwsbGTipSAw6uJwse0o7moloKXo5esp661nqm7ua/m3D4uKi4rLzEnMTQsLjEyNi0dLy0nJho7hdzXuLy/qo6nuJOMrMO9r6bEr73ktrxSGyMmKSksMDIyNDQnNigzKC8pNi01LSZGnbGKoJWGnZWet9rKv3d6nmBfgLmncYFjjpuHs5ufzM+2qLGufXnLrZl93S4kIC0gJCAhHhsgKSokHiYoHicaksGqtKuU1nViboKZlouKbJqqrqnKoZSeoLKmssS3pKm2w8nf5JcdISoqKSkrLzAwMDEwKjA0PEE0Ly4sKGWfvaaRuqynnJmawIyos5mMiYKJh3+MjYeHhIyftZqroqGZdZKmsqWfoKi4sKiSqKaWl5GZmZ6UnZmCg4KPi7pJST9GSE9QU0hQSEtKUUZISkRGSUJFQ0NFSElHRVJAQT4vTHqAeamomqatw7iRZZa0wcC+u7e3rbS9uLayo4ciODc9NzowNDo9Ozc6PzU3OTo4Nzo/KDovUubpyayxrJN3fKyWsaiIgpWYrZ6Sk4ebrL3Kv750pbK1tqzY574wKCsoMS8xOS4tNzcsKC4nMCMiM2rV0MC9kKy6oaiUi3ieyMSlqrGsmp3csqfhfjAeISomKC0pKCouMTMzMjEtNy4pLCBUzIWMj5uFn4SJodbLvltOTnhrXGNlY429foiVhn6fraLByuLPsJ6tkpZ5wXIkISYcKCQhIyQkKy0lJBwnHycTx8Gvp32+jzVmiHhgn7mTkIKqs7TMkYmetcW7rKitrbPD0M3W4+pUKCYxLisqLS4tMDQ3ODY0NDY1MzAzH4SmupmMta6hnJ2UvJOiwJ+SkYqEjIuFiol/dHueq5qnq56dgIaiqa6ura6xsqebrK2hnpSTnYqLpaKTgI6Tl7pVR0dLSVhWWVVTSkhES0VIR0FHT01MUFNRS0hLT0E/RzY8jZONe7Sfdpigp4KvmI2llZihvLi8sa2wtLKgn5eJKiw7OT48Ojo+QD05N0E6NDc7OzYyPiRAzOvSrqimuX29q6Gqr7u/qqSVi6iijJWzxcXDtqyXlqG0laqn0eyHKCghKy8sLDEwKCgvMComKCUsoOXaubqPnK+kcdGyk7uvm5ysnJulwtTSva7D4K1/QiclIzEgLC8yMzAuLS4xMS0xOjaFrICPl4eQmnCdwZVMf3VbXbG6nHqDkIKLjnyWoXmatbZvycTdsq2RkIV0pKkbMB0mKSUiIiIgJSUdJhsbEBs7yqmzlYG9NWaWw8GgvJqOioSAnaOuiqe6uLGfnKKstcHN0dTh2uHMMTEgLSorLjAuLjAvMjU1Nzg0MCcoI46lrYqVsamenJ+Vvpmbu52RjoWAiIGAiYqBdHiYq5abn5KSfImapK+ysbCtq6Gara+fk4iKlYiLp6KSgZCSlbpaS0pKRVNNUFdKR0ZDSEtPTEVKU1JNSUZGR0hFQ01KREN/mJaBVZRzh56rnpuZtZmoiH6DlaezubemoqaWn6ncUTY2Mjo/Ozk8Pz49PT47Ojo6ODc4LzZu5MLDrKWoqInEuqW6ta/CtXyow7PDxM2yqLq2udGvlbGlqqy0nN3KNSooLzYyJDI2Li41MSUkJD+j4tW1vJ+ZpoGhhs2qlayrjJ6OlKS6utDHwb6y0+fcazAlKCkpKS4zMzAvMzc0MDAuKTasipijoYGtqaa3olt3mqK+u2h8sry8y8Kgh4+7wXSkysGGsKq2uHmYkY11ktYwKSIiJicjIyMgIyMcFyUpHBdSzJyWcoy0VGyKw7S6iZaxqKmsm5CstrqqqJOPnq63v8nQ0dDR3uPmvTQtKyorMDIwLSwtMjc6Ozo1LzIyM5Ssu5OnsaacnqCUv56Zu6GWj4aCiI6Kj4yFe3+cr5WRloyJeIuTn6yztLKvq62jr7Snl4uPmo6Npp2LgJCXmLxhTk5MR1lOT1xHTU9OSFBVUEpMTUhMRT9BSUxHQT46OlK1s2+Tgo92gJp0eYNpn6GdjZesqZSZrsK0pqyijKfKgTE1NjY6Ojo5NjY9Rjo6Ojo3NDY6Jzeu6dC0raaPhHvAzYauiJaQlLPRwcLCvbOvwb/E29GvfamLi765sbvsbS0tKysuLi80Ojo0LSopNInjy6yzl5CasZaguMOfpJiKn4anuc3Ft8jXw73BrMPtlSYvKCY2KCwxMzM1OT4vKzEvJ1PHjKObopp2yqClu723Y2+PfnmLpbu8u9LSwaeOq3xol6qcw57JhnGFto19hNpQHiceIyUhIiMhIyUfISgfGiN4yImQgZV+fWyfsbCfpq+MjYOUiqSvt8GYlJyUqbzDxcbJz9DU3OHd74IfKyssMDMzMC4xNDc4OTg0LigqImeQu4+QtKecn5+RvqKbvKadk4mGipSOkI2KhYaetZuNk46Id4iRm6eusrS1s7eop66pmYyNl5GPqqGMgYubmr5lSktMTF5TUlxHTE5LR01OSkpKRkFERkdHRkZISkJANaKVpoxteIt4ppuZeWtsjaymjq+9s6yfpb2+ubqnn7eyoCc2OjQ6Ozs6NTM4P0A4MjQ4NjEtNz7d39SlsaCloo+cmcjWuLPCpKjAxbm8qrmrrb3GzsHAmYyeiIaotbHorywpKyk2Oy8rMzUvLjQrXtvOtLe5jZm0vMytsaakpXp7oZetwcC4xcPOzMPGsKnNwy0vHTMuLi8xMjM0NjcxKC0wM323iZmbop5riphuq8Sviou3tr3Bn622sMDGwa+mtJuRq8TJxqzImn621LOGdL9sISEmIiIeICIgISMgJiEXEiWrrod7Un2lpJ/IyZmemo6npqmHm6y0qpmbtZefq7O8w8C/ycvP0eHi3M4zLCwtLzI0NDIyMzIwMTMxLi4vIlKOv5mNsqaam5uNvKOeuKKck4yIhoiDhoaJhoOTuaWNjo2LeoaRmqSrr7O0s62pqrWxnI6Ni4yOsq2VhoeXl79sRkZIS1VRVFdKS0pFSUpFREpKRUZGRkZGRkZFREFKbLK0vpCnqp6knqScn5OQjLO8gZaCfnd0dICMoLSrtra0tk0wLDs4Njc8Pz05Nzw5Nzg3NTQ1OX/osbulqae3ZqSMsqSJpbuXqLihqpaas7K5vbrKu3u4ioGVnaCo1bLK1UQpNDE5MzAuLzI0MzIytufLs7Wcp5/StLmpqqaGoZG3s9azx72uub+/y867rqG13YMgIDMnLi4uLzAxMTEwKS4pMpGeoLCfnZxykYF8oYSk1Ztot6mYhqq0xcvK1Na2pr/KkKq8wKbGkIqSlYGPepifHiIhHiUgIiQgICIgHBslH0PNi4N/X4t1aL7SwKuPxqF2o6iWm7mtoKemr6+xsaqvvby2vsDG1+Hc79tyLS8wLzE0NjUzMjAtLjIzMisrIkySq5eQqaCXl5eMvaKjtZyZk5CLgY2GhH1+f36Ota2OhoeMgYiSnKatsLGuqpGjrry5oJWUkZGKq6eRioqPk8N5S0hIS1RXW1RUU1RNTUxERk1HQUhQTElLUFFLRUJCkqq5gYGZtqqzs6uplKmch6uwd3hnb3qDfXZvdIyWkqOsto4yLEI3Njg+QT87OTc7QD42MTc/OcDkv8ijlbSFeJywyMCmvaHDsqqhnba6qbeyscrAlYu9u3J/hp6dw7+55X4qMC4nKjE1MzIzMi1z983EtbiXlKWwqaCXr7N/irvCsLTKxLutts7OxsW5tJql1Nc3LScpKSwuLy4uMDEtKjIlOaOjyLypjYSUeZp6V3dmdpltkJhwXqe9wIdrgqPTt5a3vb3DuqrJiaOOi5uVh4zSJScdHichIyYiICIhJBscJIesdWRqQXk3ZrfDzK6mqqFpcnJ9mJGbsK2qusK6wLSrs7KuuMHT09Tl2ueZLDEzMC8yNDQ0NDIwMTM0MSwtJkmZm5yXn52Yl5eOvZ+ps5WUk5WNfY+NjYJ9fH2Op7GVhYWRi4yXn6mvsbGsp4mdn6mqmJGOl5aIpJuGiIyLjcB9TkxKTFNYWUdPTVJNT01HSk5BNj9GS09PS0hJS0pCxru+l4uxs6W2ob65mqqRhbeukHdzcm50cnZyaHqQf8G4sbZAPzc8PT8+OTU4Pj48Ojk2MjIzQeLq0bSZnqWEcsdvxqO0ur+sq6Gxrq65nqy2u7+TdKjAxKpqlICAqMKw4q0pKzYrLjEzMConLDLP3M+8xaudkLSus6WxlWW2k6eousDLt7S4xL3Gz8K8uaCVvt9uLiMpKi4yMS0rLTA5LjIhQaSTsLWpko6Edotlc2tcn4uJbId5Wa68uINvdquYtqJglpuhwcDLgaOWlceWg57gQSAqIiMdICQfHiEhICQaIqlGZlxrSoMpbbG7pp6SvqqAcoSVoZKLmKaqq7e0y8Ssp6aru8G/s9Lb0+bEKzI1Mi8wMjIzNDQyMTEuKiotIjuUkp+SnJ6bmpmQvZurr46OkZWMd3aDk5CJgXuImbSei4qYkpCco6qvsrKwrKetmJeflZCHiZCJqZ+FhoeIh7d3SEpKTFhUUlNSTUlKT1RNSU5KQ0dGRUZJSUlLTkZkx8LPmqO0uKSpta+2sZSSh7Wwk3B2coGUfXqAqryins+wusJuLjQ3PT02Mzg6OEA+OjYyMjU4XOjiz6ebq5aAq3i5prWutre4t8exu6iyq522pYuWfqWoxMuFc6Kjr8yb1NA4KjEvLzMsLDEqOlfe39W5yqKepp26rbegb6ifrbrFn7vBn6zIv8evwsy8u7S5rcvFJyYrKywvMTQ1NjcyNzUkQJeUpqafl3SbnoGlk4KyvYZ/cnphZ6+50ZlZa4iOYYt6eZ3AuLOebXGSmcKFd3LWWh4jIyEhISEhISEhIh8gS65mZJCVVY8Pic61joKGlXZ1laB9iraMm6Wipb26ybmenqatu8zJxanF4uLfVjUvLzY9LTY0MDA0NjQzNCwtJTKlZY6TkaSckIqfupStno2Qh4qBe4uDgYiIeneEibWVgJOWlo+gp6qvtKmksbKkl5ORjYqKjHydrJuFj4KEgsZlS0hKSV1ZVlVSTkxNTE1IRkpJRkdPTEpLS0dEQ0dv3sXBlJW6vaOyu7+4rYCaprelpYSId6Wpi5mqpsTCotG8zNCTOjk2LzA5PTcyMUNBPTo4ODk7eefcxKaQlZtMn7OnqLKYfb68nXekr5yVtaOboK3Ht7artLjTl5+MoMuixM4yLCwuMTU2MzUsO3Ps17jMwqirrLKsrq2KbaS9uqOeycO3tLS0t76qm8K+vL2xq9bdSyIxMTAvMDM3Oz0sIioqO5+MuaijgoKPfYOChJWqtIp2bWFPdcjAvLFRZ6GZen28u6bHwrp0a6LJ05iMjYu5TSMqHCMiIR8eHRwbGh8hqIZ7o5irYqc9fsPBqIZuf3JqqKOOe6yEhpOqt8LAx7OWlaW1wcLKyaq1zd/gVzowMTU1ODQxLi4yNTQzNSYtKiKCbHGGgpefloykqoy2k4OJjYJ/fYuMjoyIg359c6eTeYKOmZCYprG5uaebo6mckY2MiYiKj4GcppN+ioORjMJYSU9RQFtYVVRRT1BTUUtJSklMTUlNSUdKTEpGQ0drw77HmZq2spWrr7uzt46TtLiXnniWo4ayzKGKgJWlr8uzubKgMjE5NTdBRD44ODg2NDM0NTY2nuriwrCckqWhUWixwMOnjsCzuJGZnLOwl6ylrK23w7i4vMrRmIeqrM+vt84zMywxMjI5NjsxN4zl0sLOv7idt6uvl2WqsLxxq72nsqmnr6irrLWjkcLFsL64r8PbhCguMS4sLTA0Njc3KjEtPcObuKqrkpt4XoCAfWV0gpa6ppyFxbrKy7aNc5OWfZ+HvZW+qpFfgqSRvJqkl4ylTBgmKCEgHx0bGhkZIRk4xUeuv6ejlKlrhaHCqY51Xl+Wtp2Lep19hIygsrrMybadlqOxt7/AuqisvOHpXTkxMzcvQjAwLi0vMTAvMC8uKxlbfWKOh5GekYSqoaC1kIWIk4eLi3lygZWLcWlvgKWXgH2Dj4iXpbK4t6qjqqGWjIqJiImOiYWbnYl8i4uKkqhJREdKOFhXVVJPTU5PT0VGSENGSD9GQ0JGSklHR0B3t8jNiKG2sZmqqaefqpCQrLuVpoiTkp+bgY+nr8qhuMOqppixOjYvOT03NDc6OTQzMzU3OTk5qt3hvq6smZ1veXC4w5KedqK1rJymqZmtn7WssbCxv6+yrI+GaZq3pNK6tss7NzAzMSszMjwzL5vn1MHQqZ+2i6+AhoxzmbuXqbrAt8evrMS1rbqipbzItby/sqzRtSsoLCsqLC8wLiwxKS0lNbqkr8CmoJ+Dj5WZfXSuuqHCu4NTq9LDvbOXfJCjw9KTk6G1oYyFeXt5mG+hlYvGdCAbHiEgHx8fHyAgFiEav3Oyo7XBjpBUW5uro6mxjmB9pYp+RFNRh6Wutbu8t7SwqqyxscC5tbSwrtrocjIyMzoxQS43NTMyMC4tLSokLjRQjFNwfoOdnY+uj6aeinx5f4uUk5iIdGlyio15l56RioN8g4KXoa62t7Gur5uSioiIh4qQgZCil4B9i42DqYtOTURIRVpZWFRQTUpJT0dJTEZISUBIRkVGREFAQkBzusDRna2tpZmkraSfmoiXo8STlpSWj3Zkf4l8o6+npbKsraDIUDsxOTs0MDU4ODQ0NTY3Nzc2rMvWxa22qqF+ao+a27mwn3SrpIuOvKqksK+np7G4wr3GlYR/i5SXps+6v8FAMTIuLikwLjQwMLDpy76+raeTpZhSmbqoj56nnLC1mKGstq+9vcOxs666yL69r6bQyyUqKyoqLC8wLy0wKzIxO5S70suwqpaCmoaGhraIi7rArFZ/ts3JyZ99ornI0K6xj5fBs11ukZmEn6aLiHXSei0nJSMjIiIjJCYnJxk0tWLV1rOrn4OyLYaaq6t5fY98kHqWcmI+Sltse4GOkqa7wL2+v72+vruzr9jfkDA1MDc2NzI9PDo2MzEwLz0sIyklfWBjfHyTnZKif6aglX+MjKqln6qhnpiDcXqOjY2IiIF7goWNmKq5v7yvopeOh4aGhYmOgZ+pk3t/hYOHwmlKT0hJR1dYV1VUVFFNTUpMTUtMTUlKSUlIRD8+QERbx6LCvaWTmZGRoaellYiLdaCPjZOhvoiTor2Xn7WWl6y0tajFXDA/NzU9Qj45OTY3NzYzMTAwn8DDzrC3uriag8+BfqaTrqtoYoufoJ6kqKWsp6ytuMK1rcd6nqSpqMu4z7s9LDQsLC4zLyorN8Dk3qiymLqrZoG4mrCmp6WsoMGpqZ+bqbe7wrzGvrWou7vDq5bA0iwrKSkoKSsuMjUpKikgK2/BysfDspd9fHRoWnGAqby2sl+khJW0wrp9ssPSxMDLz4CvjXajxLmnr4bGrYzpaiIfLCIiISAgISMkKg4njlTJrsjFyGyzYGOWmo+KfH+XgZV1eopwUEldcG92h6G5w8LBxb+7r56tx+rnmjM3LjA3MDg4OTgzMTExMC0sKS0jeHRggYaOl5aXgaqSiXqgorqXgYeamY2Un5WEg5CVin9/g4WIjZ6xvcO6ppeOiIiJiImNhaOhjHyEgoGZv009R1BLPFZVUlFTVlRPREdFQ0ZGR0xHR0lMTUlGRUFQ45+vrZSQq6KXlaWUgXt0U3OVrq+grqR7i6musKKhl7G8t6y3bTE7MjA6QT03ND0/QDw3MzM1hMu5zKmpsrZxpc6thHZlrJ+Vk4+no5+uraiqqbazubWriZSRoKSWxsi43bozKjMuLTEwMCgrN6/h177Im3JdnKjIpaWrnsaebK67tKWrq6y5vLrJvrutprLDqZfC1TUpKCkpKSksMTUyNjAgJmS6rc7ArZ+QjJd8hoGxwMG0m4ODvnt0t6eRw8m+waWsspmskoukpZm3xIOUfo7gTR8ZKSEgHx4eHyAhGiwtp2K5y6muqLV6tE1VaWmKc3enaYuXbIF2YGFrd317m66yu8C+wb2zppGpyuTvfTI2My01LzcyNDMvLS4wLy8uKyMeVWVsa4mPnqiXiJiOjYSgpbmVdH+gsba2l3Nuh5ecjoeFgIOHhI2bqr7CspeOh4mLiomLlKGQhoSMg4iulkVES1VRQ1xYUU1OUU1GS1FLRktLTFdHRklRVVJMSD090aPCtq6ns7Gql6uHdnRud4WXqbKbjYWPn5yrpJyKg6S1sq2ufDkzODk2OD49Nzc6PDgyLjA0ffDK0amkp6iZX7allZFmpntsjKinr7Oroqmno62owL2hj7GeoZabv8S34rkmKTAuLy8oMCwvMI/k2b24q4aczayrv6yrppm/i2qtuJ6bqLa8u8i7rqzArKy0pbfj1C8oKCwwLy0sLjEqJiwrH0aVms24wqqHgqGarLO2pLW+uZ99Wp+6vbHCxcbGx5KWg7e6kXCQlYKbj2V3eazNLCkkICMiISAhIyUmJBQmqWqmvKmdsbGKq3Y4TkhSZ4iEgjVlhnx2ka+WdGx/rLquuMXExLS0v6ytq73mVy4zOi4zMjMyNTQvLS8wMCgnMSklJShJXIiDi56Oj5OLkIJ5fZ+WdoGts6Sll4CDhomLjJKLfoaDfYKMmbG6q5OKhIaKiYeHqKSGhIqOgIutXT1NS0hJSV9XUVFTUVBQS0tMRUxDRktQSEZJSEFAQz4+o6W4yLy1r7CtlJyolpOfs7OWeIOqgIOBlaKapK6flZqotqCifzM1QzgvP0I6QEQ9QUg6MzwuYOzC0a2nqLC3iF58fU9wd4+mrqSlra+sq7Corqqys8Kxq5CVrqKyvbzC4nIsLConLTMqLDYmLmDh37zJuLKUfKaWoLaHtZmnwHOAr6qRpq23v8K/pKXBs6aro7jYzTAmKiswMzEtLjIuMCwlIS5uwMHVr5iYmo6QgIChor3LrIOKmnOQk4TDycTFx6vHoMCzr6yMloZiclyFesSmGxwxGiQhIykoIRwdHSEhW3N1i52wsKm1p7A2MlFfb1RiXFttVaCvxMC0g3CWpLC5u8LKvqGqvs3Wp7uyKjMzODk1Ni8vLzAxMjEvLSotKS8pLhRCWnaLi4qwoo+SgXB2dXiJdXedrKytm4CCfH2Rm5+gkoeAgHx7iZygmY6If4iWi4aZnYqLgIqNgK6KQUBJP0hHR1VUUlFQT01MTk1NREo/QUVUTUlLTk1LSktKcbKnyrW4rrWprqetpaWqo5nHs3qfd4aQkZirqpaMvKywrq63djM0Ojw5ODw9OTo3PEEwLT05Nea3ycS1rrS7n4qAfWRRgpmkp6WssrGwqaumq6Wvsbq5uI2XqqfEw7vfyjw4JiozKzQtKjEpL0/l3srHwrifk2N9YpulobikqLGplKKkq7K8v8bDsa+9tqmVoprVtCIzLi0uMC8uMjcsMjEqHiBaqc7Nsq+noKaRfp6Om6uzs4R4k5K8r4a1zMnHt4e1veCv0aqiooFuZ2t7gdOAHx4jHiYhICQjHx4iHhgeLWCGsIWlq7LEutaGLSU9YpB2bIOVgpWYtrC1e3qeqK68vsPKs4KgvbvHucd9LDQzNzg2ODEzNDU0MjAxMis3JCMpKimQdWWHlIi0npaSkY5+e46OfISWlpy6l5R9d3yTpa6nlJKNj46NkJWRioqHjJCJhpOikn2FjXqNfL5oO0VKQkxHQ1VYVU5LTlFQS0pLRExCRUlLSENCR0pIQ0VAPsKhspiqnKaWtJ+en5+aqa+SfJS1fXyOjY+qtKGRspeWiKfJZTsoPDs1PTs1PzkwLjYyMz40NKnc0NOTqri5vLialZ1viJ+ttrazra62srGur6ausbGtws2wibqpxbvdlB0qHzEqKzMvJycnKDDD3Nu+wbOlq5uehoy2oaWao7mpkK+spra2tcHEvreusLuUmqvaoCYdKywxNTYzMDAuKycnJCBGg8W0wrWnnYWXwp+IsYaOyKWJemOBj4iuxLjGn4J8h5WyopWprIGQiHF0pOFTISUZISMfHiAgHR4iIiUXLUKozpKWq8TEvMSMQCtxnd6Zbmqqr2d3epV3aIGjp6S4ur7LqnKEoKS0uaAmKzEvMjQyNjEsLzAvKysuMjItKDAnIh1cp05xio6Qr6eZiIiBfoF2iqKPhIu1o5p/dXyTrL6xmJyPkJKSj4qFgoeLk4p+kqGShn6Cin19qptJO0tKRE5HQlVaWFBOUlJMS0pMRlBHSk1IS0pFR0xJQkVAN7Wnq5SWkJSTrpyen52mp6GfhXunhHmGlZOUqa2UqpaNeJ/RTTo2Lj1ALjVCNTgxLDY2NTktMmXpvcbCuK6zr7vGqoSLrqi7xcK4q6WpqqamqKOqrqq8wcaXqbLVwMnUXCwpLjcqKi0uKSUoJyGI4N6vvbqrraaWr3+hppixq5edr72ioLC3tMLK0cessqWrqtHdWCsfKy4yNzc0LiotKCEmJx81Y8C5u7ilqqLEwqewuYd7o9fa1szNzcnLx7ykeYKqrny1p4+Kv4dyhGp7y74tGSkaIxwbHSAgHRweIBEUIUV8kUxib7G+x9CKVTFyn+SpkW2UyIJ3g3ZxcpilpZ60trrMqoqYxNbFuHQwKjAsLzAvNTAyNDUzMC8xMzYtKSohLCEpf25Ok5KTmqCqjHZ6eW5rmq+JjJKuwJGFeoCOpcG5mpuMiIaHhoKDh4+Jh4iPnZd8gYOFen+MvVRCQk5IRUxGRlBWV1RTVExATUtMRk9GR0lBS09JR0tJQ0ZIPoaarp6Nj4qboJ6opaGkn7Gjlpudfn+Ej5STnqyvqKGLfqXTQzY6QjgwODYxOTM3ODsyKjMzLDTcy9q7pMi/uqmZq5+tmrzFw7u6s6KVmJOUmJ6ho6Gqpo2fq77Gss60JiUpKSApKycsMC0tLCRU4t+yw8y1paGsyKGfpK64qpqvwbykp6a1rrS5ycWorpGiqNTPHicuMC8uLS4wMTEqLi0rIxQlUJXXqsWol553rLLVtJmOgZW8wsvR3N/Ep4uMsnitspKgp5yR0KSOmWGf0WgXEyQcJBscHyEgHh0fJCYsIR0pUlyDhtDdv7Z6PDSzor7NoV1/wbOUm3WBjJSoq6m7vLvGqp2attTLxT8kLDItMDExNzI1NTQzMi8sKiQ6Lh4lLRwmL49hbo6YhZeeoHt4eHh1hIZziZewwpmTiYiJlbW3mJCLgnx/goKFipKIg5WmloB/g4OEdYKpezNFRktISElFR1pYVE9QU09ISkhJQ01FRUc3Q0pHQ0VGQz1CQ3ealZGflo+elJmooJ2bro2clXOggIWFc3aKhpPCn56Ch6+4QjRAMzU4MjlBODg7NDYyLDM1Lzia0c3ZtJq9ubGMu6iarcjPyLm1sqefiYJ8e4Z6dHZlc5WbtMvJx+mDJjAxKTM2LyouMi4qJiErwujLw8e4q5Sbpp6etsOzr62ztMK4sqqwppmWqK6fn52FpeaIJCQoKiwuLi8xMjErLysoJhwiPGDks6WipaWegYqjiIOKh2VBWHyOl5ubn66Eu660pqXIoXSK3MSahXrSsiMYGSAdJiEiIiEfHiEjGB8SIh4sIi5YdaTP0ptwUiOrmLPCj3dntb2YpIl4jYulrrbCxL+4pqK70NTBwisrLDIuMDEwNTAsKywtLy4rKCkxMS4pJh0ZGVx+XXp7h5CAoY2YmZV8ZVRbbn+kl6qtnJOLjaSrkoeEe3d9hIeIioOZnJmcj4GHhYx/f56CQjxFREdKS0lGQ2FcVVFQUlVWSkhJRE9GR0hAR0xLSElKSkFDTXe4g46oo6afm5yqpqiYp6mEf357coqUgHJ8dHmioaKMlrZ5OC4xOzEwQkA3Qj88LzM6NTQvKCs/2bjPuLOjtrh/tMmhmsrSzb6zq6qwraSYk6SKe4SPqZa0ucvHxtRCKS8pIzcuLzAwLiolHx0cdd3fw7m1s7Gno6CowL+yuLCpqcXFwLm9tJeMmqinmpmb0dg3JiUtIyszNDMyLiovLiQjLCkiJzWt27GjqJKzscqziod/eod+b2Vqeo2hsYKJiZCBp6KoranKxqito6XPbBQeGx8fJiIkJSMgHyAiKSElEyIVGxwMJDt956hkVTGRjK3TqHlbm8WVyZqPg5WeqLe9x8Svrczb2dfQxDMlKzEuMTIvMywtLjAyMjMzNDwnLDQlKjckHCFYh2dyd3+Bl5Str6+Le2hydH6Sbpa2rJ2XlJqai4d/e3p/houLiouipZCDh4mGiI+GlJVFPEREREdKSUpJPVdYWl1bVVNUU1BPSFFGRUVHSUpJSEhJSUdISVHGhJqKobCToZ6rrreanbN3iK2FgoWnt6SSlZmWkJaOmbFAMDIyOTY4Qj00OTs/ODw+NDIwLh4tdt6zy7icsMKhqbeuss3Kwry3rKeuubKmp8Oml6ihf6W23My46qkrKyg0LyQxKDIxKikpJCInLsDizby2r6y/sLi4rsXDua+0r7bB0MPIwp2PmaivlpPN7H0qISowKjE1Mi4uLSsvNS0mKSQbHShV1NaZmLq12sSzno2rn5GKlp+nqKq1u7++f6K8rX54d6vcs5KtxtWeJRwZEx0iJB4jJyYjHx0cIhwbIBkfGh0eFC89vKp3ZB5AhbS7r3hgYrSuwK2VhHuZobO0xsyyvNvj4eXVozMvLTQxNTUyNC0xMzMxLSstMCswLSsrJyghKBwqbm5lcnyMjYaMj7CaoKeno6WRZmmotqKhn5aNhYuHhYODh4uLiayVkI5+eoSFjX+Tqlc7OUFGSElJQ0lNOVlZWVtdW1RPTE9JQUJCQkVPS0lLTUxJSUpLST2hoYmcqph9fJ2ouaSHn6CloKd+jpSOrZyOnYZ5cXB5l3QzLjA2MzM2NjU0NjQ7PDc5PTUnMiUsJ6TSpqOduLW0hb2qsM7QzbGspq+srraysc+vq6GdpbTLw7/W1kEyIR8qNDEoJCcrKygkISAfHHHV3L24u7K+tcOyrbvJuKSkobC70MrJxaCdlpebtKfl00AjKSYqLC0sKy0xMjEpKistLCgiHSAwdsHDmZWyq7qwmpezzL+uusXCysrSurHFp8+Yjn9wk8nPkZix1qM/JxYaIR8cHx0iIiEiHhodJSQiHxwbHB0YGyBofpZyaC1jm6jFm0ZqXqfAu6WrmmhVe5eam6S0wtXp5ebVaTAmMS4uMTEuLjE0MjExMzIvLSgoKzAxLisqJCcbM298cICBf42Cg5uGrq+krKGWk3d5nbW3rY6QioyKkoqPhIOgmpOMgYOIfXmIfZeXXjs1QTpCR0ZIRklOQFlZWFZTT0pHQUdEQEJCQkZISk1PTEhJTURPO0tAr5Olh3d3kaadoaWkhIZ+gZOshZC8tZ6bgWdrY1hudTwaLjM4NzU0NDU2Nzg5OTk6OjYxKiQiJSu4w8WwkMm4drzWo8bLyrOql5yloK6zsdbBnpOhqs7RsdHVbSIjJCguMCwlLComIyMkJicjGRmQ58q9uLy4ubS1oqytqaGcnqGzxM7Vsqalm4ymquLRlC8nISRSJykqKSsuLi0xNDQuJiAfIBkmMm24tZ+5rsW6mpCtxLLL0NjU1NHVt3qWo7Cuspekrdmyi6bkvFceGBccHBcYHx8iHx4jIh8gIiIiIB0cGxwcGh1eh6yOe0xWaaXRl1NXXH+6xrO0sJKObU5NWGSGssrc1rm4IiMlMC4vMzQzMzUwMC8uLCwsLTEuLS8uKykpKykaFj94hW+FeYaEfY6Ak4uKspWpm5iNiKC3raCSk5CLk42am5OYg4SCfXyCgHp4iohhMz9APD8+REVKSUpKN15eXFhSTUpKTlRRS0pGQUFCQ0dLS0hJS0lLUEs3ZJ6vjpaYjoeWmJ6trZ+hkn2Rm32nqp6WelxIaliTXiRFMys0NjUwMTY5Nz45Nzg1Ly0wLCgkMiUourrDpIu3i5+cp8ff1K2rq6agoaCfnsfFnKGuy72vzNuOGiAkJyouMjMwKiglJScoJiQbIRhIsNzJu8G+wq2yr6qemKOfpqCvt8vVypWco6mw399pJxshJyUuJykqKSosLCsuLy8rJSEgISAZJiY8mtCmkJmVjYOPr7rAzeLl2tHRsaebk6adzbrS1ueOvcqGfA8SFx4hHhsdIiMiHRwjJCAhICEiIR4cGxscHRQcJ09uh6CQaaXKkHhxcn6xtrewrbfRsHdKPD1BRlR6j7NoLCcwLS0vMzQyMjMtLy8uLS4yNjUwLCwrKiosICwtHBg4YnZxgH51bV5JZm1rl3uakaerho2nl6ONmpSQn5ebmYuMgYSFhX91eouXa0w7MDg8Rj4+RERJSUlHMV1dW1lVUlBPSU1LSU5NR0ZEPjxCSktHQ0U0Uz42N0uLoZmVjn6JgJKTr5WbqoRrkKqZoI12alZbXJRlKCMiKzowNjYxMTk8ODw5NzYxKyotLx0nIBgpM7nCwrmhkb2drazU1rmyq6y6oaWsrq6lnLa1vK7G2IImIiclISEnLjAtKCgoKSooJCEfHx8UVsbbvbW7xb+kpJWlq7u6u7e8wNXaxrWxurnMzW4eDykaJCciLC4uLCstLi0qJyUoLCskHSUdHRUWUKPPvKCPpLOtp5ujsMnb2NbSrqG5pKWi09zq5bzFxE9CGhYYGRkZGhwbGCMjHhwiIR0fHyAhIB4cHB0cHyAfISw8SJjQp7/fopWlraTY3aOfxNLd4928gEY3SkdVgmkmIiUpLS4wMjIwLy4xMjIxMTI0NjUwKyopKCkrJi8lHyMYJVN6cXmEbVpRPlhbe4mRi5CkloyZi6COmpKRoJSNiX6BhYN6foR+gI2SPiY3QDg2ST5ERkJGSElHMlhWVFVVVFBMTE9KSVBRS0lLQz5CR0hEQEVQOUBEMjdHiI+VinaDeoaen6mGopaQh6Kmp4ZvaV9qhW0gIjkxQDQwODo1NTo8NzM3ODQxMTIxMxxBKiIYJB+UzJ3FusmarbTk3LCqvsXLz8rBw7Wzwr+vttjNcyETKCYoKSkrLSsoLS0sKSYlJignIBMWJGnI2MuwqrCWgWuGkJiaj5aRmaa80qq9qteZWhUgHychKCA1LzAvKykrLS0vKygqLSwlHiEiEhgpHUCazaGFmqqwy+DU09bh3dnGm4zk3X2ZlKvM5sOKOCwYER0cHBoYGh4dGR0hHx4gHhseICAfHh0dHiAiGBUWHR0kKTc6RXaPo7J7VGZ9s6iqwN/j3t/hyJNxc3J5gyUrICk2LjAxMjIyMC81NDIyMjEvLTMuKiopJiYnKS0hHikgFiNHYm1+jHRjYGRqepOMjISVlI+YlqCSko2IkIWCiIWBgYKKjH95fl8mNTU5NkI6PUFHSERISkxJM1hWVFVXVlJNVFZRTE9OSEZMS0tJRUFAQ0oxRCs5LysnJWKOgGVxeYCOjaWMgYeFgLGWeoFnVnyDShYuOCYxMTAxNzk2MzU0MjE3ODMwMTAtJzMjIB0iHSEhbMevtszDlrHXyp+CfnBrYG16lK7I373O1rRbHxwfHSQuNTMsKy4xLC4wLikmJSYnHiIjFyRns9LJyq6ei5WkrbG8uMa7vbqnvrzQvnEjFRYjGR0jLyIkKy4tKicoKystLi0pJSMlKBwiIhkSFyAjUo2wpImGiXJ/k6G6w83ItpGnqYPLyI9+Ri4nJw0WGhIVGyAfHh8jJRkeHh4hHx0hISAfHh0eICIaHSYoIhccKBQlIyM9XnuOoHxztJSl0ezi6OzozqCCgC5BLBsgIigoKi0vLzAyMjAxLy8xNDQyLyonJykrKiorJyEqKxweJh8bIklqdHqGbXR8g4KDhomIgYiRk4+IiIyBhoSChomKjIJ4f4lwRTQ6NzlAOD06QD5DR0dNT05JMlhWVFNUU1JQPUZHRERDQkZGSEtLRkA/QkJCPUQ4Lj0yMCczYZGWiXJ6gXiMgo94f36PgGhOZnsxGzEgIzgwLDMxMzU0MjAxMzc1NDMwLCorLi4lPCYbESMoGSuMzqukvsiYaneKkIOMipaekqa00dW+kT8MISgSJiApLiokJCsxKCotLiwnIyAmFiQTFyIWRJPD4L6ZfYmFkZOhrri5taqnxLaGJxkfGyAhJSoeIyojJiotKykqKysrLCwoIyImKx0iHxweHRocFSlmsryXkp6TqKKoo6KZlIaKnry5oVg0JBAeBxMZHA0OExgaGBgeJR0gHh0iIiAjHyAgHx8fISIjIRsbFxoYGhwdJCErTGl+eIiYupF/k9D15d/n1ZtsYyAcGCYiIDUiKi0uLS4xMS8tLS4wMzU3NyknJystLS4vMR4iKyQnLCAeGiMuXHh/c2p4hYKIg4R3eoCFgoB/hIiFg4eCfYCDg3WOhFMvLDIzNDFDQT4+STxCRkZMTU1KNE9PTUtJSkxOP0xPSEA5OD8/PkBGSUZAPTI/QjA3NzcsKy8mHik2boV5gXJucniDc1hWUVBOMxwmLCMwMywvLSwzMzQ2NDM2OzsyMDU0LCwzKSsoHSwhKx8lGR8aLWSblZrAyruisba4vbnEt9OrfnlJEhghFCMpGiQoKywtLi0rLCgkIiIkJCMdJCYfGRocGB5OfcbazaeCgn6BmJqvsq2GYi4LIBIYFhgnIiAjHyMuIykuLy0tLSwxLy0sKyklIygaHCEYFhoXGRcbNVBym6uzs4+Ro7Wvr7WzdU4xGCUREw0SGB0ZCSIcFxYYGhwhJyUkHhwjJCEiHh8hIiEhISIfJR8eGCQgHR0TIyIWJzEhMkR1iW93j7/R5N29pIpcNBsdHyYkMCcvLzIyLy8yMjAvMDEvLS4xNDIvLS0tKykqJjItJCosIx4jITQfIkV3iHN4eH9+foSHgoCEfomHiH+MfH19e31vW1pFKyg2NTM/OkE7NVNNQkRDR0RHSEtLOFdUVUdMRkhATUVGQzlCS0FMNkc3TDkyRzw4Njc2NDQ2KSoqKCMfJCs1RE9PXnuBbVpbSjctIx4nKSkoLDArKjIiLzAxOjkvLzg+PjUuMDEwKiQjIiMqKR8jIiEeGxscHU5sg4+lvcbFycO2n31VMBkaIiQcGiQqKignJCAhJikpLCkoKi0sKCMjHhwgIh8bGhgbJThYgKW8u7rAvq+ZcUMYFRQWFxkdIR8fICEjJCUmKScoKiooJygjLi4uKyktJiYjIB4dHBoYHRkXHS08PjhMT1NYYmliVTcpJSUdFBMUFhUVFRYZHB0gGxkcHx4cGx8bGyAiIB4eLSwsKiQfHyMiHBkcHyAeHRsaGRocHR0cHB0hL0VZXVlRYmBLPzcpGxwfIiIhIiYqKi4rMTUyNjAwMTc9PTYvLis0MTArJywnLC0uLi0rKSkmJiUfGBsrO25qamxnY2+Dfnh9gXt7e3Fwd3t1aFdDNC0uLzAyNTc4QEJERUVHSUtGRkdNSkxOOVdUVktQSkpCQklIQUBDRUhTQkk2RkE2PzY3OTs7ODItMS8rKCIeHyMfJCw2OjUuLCsuKyUkJCcvNTEqKzArKC8mMTEwNzUuLjk6OzgyLCwvMCspJyIjJB4eHh0cGhkaGxEZGhcXGRgZGhcVFBcaHR8YHyMfHSAiICQlJiYpLS8uKCcmJicmIh8lIB4fIB4cHRwaFxcbIiowNi0kGxgbFgoWFRYZGhocHx4fISMmKSssKCcoKispKSolKiYnJiMnIiAdGxobHR0dGBcTERUaGRUYGRYSFBoYEhMRFhkVFBURFhYWFxcYGRkZGBocHRweIRwaGx0eHiEmKCYlJCEdHB4iICAjIyAeHhobHiAhHxsYIyEdGx8jIBoeKyodHCAfHSIjJCQkJCcpKSwpMDMyNjE1MC0tLCstMS00MDExLS4mKissLCwrKiogICEfGxkeJCkpMT1BQUtZXFtmbmpoZVliXVA/My8tLC8wMDI0ODs9Pj9AQkRFR0dKSEVJRktQPERGTk9YVFFIRVJKQUlGPkVIRUg3PUg9Qjs8OjU0NjMtODQwLy4rKywvKyYpKxwbLyUlKiolJissNDErLzYzLjI2PDw6PTw3NzYzNTk3MTM8LyssKyMhJSYfHx8dHBwdHyIcGh4dGRohIR0YFRUXGRobHiEiIR8gISAkKCotMDAuJicnKCcnJSQkISAhIB0cHBUWFxgYGBgYERMSERUVFRkWFhkcHBoaHSAhIiMlJicoKykoKSglJCUyMCcrLCcrJyUiHx0dHh8fHR8eGhYVFRUWGhsXFRYVEhMUFxQQFx4bFRYXGBkYGBcZGx4fGxgbIBwdHRwaGyMsIyAgIiIfHR0gICIjIR4eISYjIB8fICAgHh4dGRgZGhkTGxkUGB4kKiAgIiQnKSwtLC8pLS4rLysuLS0uLiwsLTEyKSsuLS8mKioqKioqKiomJSUnJiIfHx0bHiQkHx8lMDE7Qj87NiwmKi0uLjAwLzIyMzU4PD9BPT0+QURGR0dMSkdJREhMNllSS0VHSk5OT1JJQ01OREA7RElCOUhARj1BPjQwNDUwLSwsLi8tLC0aKCYlKyMcKSMhKS0mKjEtKCssMjk0LjAwMzMyMzIxMikoKCsqKjA3LykrLCUjKSskIyEeHR0gIhkRFB8fGhocFxgcHyEgHRodGhsfIR8iKCElJygpKywrKSorKignJyggIiMkIR0aGSAeGxkWFBEQGBwYFxwWFCAXGBseHRobHSIjIyQkJSUlLCopKikmJSY0LiMpLCUnIygmJCIhIB8eFxseHBkXGhwSGBwbGRkYFRcWFxQOERgYExQVFxgaGhsZHCEiHRgZHSAgHx0aHCMqIyAgJCcmIyIgHh4fHx8hJiomIBwcHyIkHh8fHBobHR4cIB8eHx0dJB4eICMnKiwtLjAqLS0qLywoKy8zNDEuLDAwKCwvLC0kLCsqKiorKyoqJSMkJCMiIiclJCUjHyAlJSUnKCcnJiMnKSwtLzI1NjM0Njk8PkBBOz5BQ0VHSkxMTEpMRkdFKklPVl1bUkQ8TklJSUZNUERARUdMPkY6PDM+RD03NzYxKy0wMS4pKCkiMi4oMC0lKyomLC8oLDMvJy0wMTIsJysyMTQ2NDQ3ODg8PDc0Njc2MysrKycmKScnJCAcGhodICMdIiciHhoRHx4cHBsbGRgcFxcdIB4hJiIlJSIiJiorKisrJyMgISIkJSUjIR8eHRsZGBkbHiAgGhoUFBkTER0aGhwdHBocICEiIyUnKCoqJiUnKiwsLTAwKyEpLCQkICAhIiEgHx4dGBkaGhcVFRYaGhcUFBYYFxIPGB8ZEhMUFRUVFhcZHB0XGR4jIx8eHyAfHhwdICMkJyMiJikoJCIiHx8hIyMjJSAgHx8gIB8dIiAeHBoYGBkYGxweIBoXHSMiIyQmJyYmKi4pLjAvNzYuLiwrKy4wMTEzLTExLC4pMC4sLCwsKyotKSYlJCQmKSQlJycmJyswKCgmJSgrLjI2NDAtKywwMzQ2OTw+Pz8+OD5DRERFSk9LTUtMR0dDJk1OSk9LTk5US0dPTD1DT0ZFQD1JQEQ4MTM8QT03ODo7MDE0NTArKSsvLyYiJiIgKzQxMjAqKy0sLzQzLy4qKjAqKC0yLS4zMzM6PDczNC8oMSwrKyksLSYpJyMfHBsdHx0ZHyMdIiUZIR4bGRodHyEdGhshJCEfICIkJCEhJisuJCUlJCIiIyUrKSUgHyEjIx0bFxYWFhQRFhcYHiIcFhgcHB0dGxoeIyEiIiMkJSYmIyIjJigpKy0qKiQqKyUmISEiIyIfHRsbJCAfHx4aFxcWFRMUFRYVFBsUGSIdFhcbGRgXFhcZGxwbGx4iJCEeHRwcGhsfIyMfKCQiJCYkIB8iICElJiMfHiMhICAhIiIiIh8eICEgICEcHRwfIh8eJiIjJCYmJycnJysoLC0sMzIxMC0pKSwvLzc1KSkoJzM3MjAuLi8vLSsvLS0tKycnKiYqLSwpKCgoKCsoJiorLDIoKi4zNTM0NjU3Oj0+Pj08OT5DREJDSE1LTEpKR0tJK0tPTlVKSURLTE1NR0FDRUFDPjxEPD4/Njw8Ozk2Nzo9MC4tLSwpKCopKS00MykkJiMmJCQoKSsvMTUxLS4tLjM0Lzg9NjU6OTU4Ojo4NjQxLzAwLCkwMCUqKikmIyEgICEYHiMbICgfHh0bGhsbGxsiHx8hJCQiICAkJyYlKCwtJCQkJCUnKSsqKSQgICQkIh8cGxwfIB8dHxkYGBcZHBobHB4fHBsfJSIiIiEhISAgJCIiIyMiIyYfJiIkJCElICcnJSIeHBwdIh0bHR4bGRoWFhgcHh0cGyEYFxcSEhcZGRkZGRkaGxwhHx4gIB0cHh0dHRwgJCMeJCEfIiMiISEjIiIjIh8fISgmIiEiJCYnJCIiIyEdHB4gIh4dISAgJx4hJSYmJykrJywnKiklKykqLS4tLS8uKzIwJyorKTQ4MjAvMDIyLywrKSosKyckIyYrLi4vMjAsLTMwLTEuKzI0MS8vMDI3Pjg5Ojs9PT4+QkNERUZHSUpJTExNS1BNLURLTFdMTktVTFBDPU1PQj9DR0pGNjhGQj47PD49ODMyPjcxLy8tLCwnKCwqJCcsKyMpJSMrKicvLTEtKiwrJygxLDY8MzE1MzcxLzIxLS81NDg4LyguLR4oKiwrKCQgHyYZICccHSUfJCIgHyAiIyMkIRwbHiMkIh8lKispKSkpLCooJiYmJycjJCQiJCYiGyEdGBcZGxoZHBgdHxgaHBMaHB8gHhsfJCAgISIjJCQlJCIiJCUlJikjLSsqKCgvKiQjIR8dHiElIBwaHR0bGx0fHBgVFRccIh8dHhsXGx0WFhcYGhwdHR0eHBwdHBwgJSEiIh8gIyIeHx0dISMkJScoJiQhHh4lLiEiJCYnJSEeICEkJyUhIiYjJiIfIiIhJSAjJiclJCYoJisoKyomLSslKCknKS4wLh8nLj9CNzEpMS8vMTMzMC0xLi4xMzEtKywtLCotMi8oKTEtKzIwLjY0MjEzMzI2Ozo5OTk7PT9ATEpISUxNS0lHTVBUUlRMKVBMSEJUSEVGPjtCQUtFR0M/PEBBOz06KjQ0OD5BPTYxNTU3NSstMTEnNiwqLyQjLCouKTApMSgnICUpODM1Mjo7ODU0Nzk6OiorOTc5KjM5KzU2LCowLycqJyMiJCcpKR8mJBoYHyEcGh4hHxoaHyQhGh4dJBwkKB0jHyAnJCErJywsJiQmJyUkKighKx8lHikkHhwdHxoVICIjHxkXGRwcHyMkIiAiJB4eHh8hIiQlJicnJiQjIyQnKCkoJSMkJiUmJCEiJSUhHR4cHiIdGR4XGh0dGhkaHBwZFhYZGhoYGxoYFxcYGhsaGhseHRsbHSAmJR8eIyIcIyIjIyEhJSskJCQkJCQlJSEfISYlHx4iJhwfJB8fIhwdISQlJykoJiQkJCIgICIlJikqKSsuLCgrKCYpLS4qJSokKTQxJSg3ODc1LyoqMDYqLC0sLzMyLTU0MzAuLCwsMS4sLTEzMzIzLzQ6Nzc7PDc+Qj06PUA/RUZHRkZGSUtHSU1PUU1RI1BUU0dTS0ZBT0ZDOT47REVAQ0xPRTw5NjgzMDEzNDQ1KycoKCUoLCknLiUnKyMmLjAuLCUmJywsKy8vOTI0LjEzMzIxLy0sLDQwMzY5MTEyKy8uKCowLiYsLi4qJCIkJx4nLioiHR4hHyAfHhwcHR8dHSMeJSAkICUnJSQkHx4jJislKSArKS0oKyMZIx0oJiAiIiAcGRseGhwdHh4dHh4gHx8gICAeHR4eHh4fHyAgIyUnKCcnJiYlJCEdGx0iJygmIR0fJCYkHiEhJCchHB8ZGhwcGhkZGR4cGxobGxgWHh0cGxscHB0hIR8dGxsbGyEkIhwaHiAfHyAiIyEfIiYfHx8gIiMlJSUiISQlJSQkKCIgICAmLS0dICIjJCYlIioqKCYlJSgrKSgkICEoKysgJCosLCsrLC4tLzAtKCkvMTU4ODQvKigtLzEwMTMxLSsrLCwtLzEyMC8uLjAyMjI3Mzg8ODU3Njo9Pjw9QUNERUZHRkVFR0lLS0xMTUtQJE1VVEVJR0U/TEdIPUA6QD8/Q0hMSDo0Ozo2NDU3NjU1PTQ0NDc4OjMuLScuLiQnKS8rLR8nIy8tKS0qMS00LSsxNTk6ODU0NDg0MTYzMSwuNDEsLDE0MCouMDEuKCQjJCogHSYvKx8WJCIfHyEiIB4aHSMcJicqIC0oKScgHiIlJiogLiAsJS0hKCUiKiEmIR4eISIeGRwjHhwaGhweHh0fHBkcISQiHiMiISAfHx8fICMmKCgnJiYiJCYlIyIiJCglIB0gJCYkGx0cHSAcGBwcHBwcHBsZGBoaGxsaGBYVHR0dHBwcGxseIiIgICQkIR8hIh8cHB4hHyAiJCMgISQfHyAhIyUmJywpJCEkJyUhHiUkICQnKCkeISIiIiQjISkpJyUkJSgrJiMeGhshJiciJywvLSsqKiswLygmKywoKCwyODs5Mi0xNDUzMjIxLzc2NDMyMTAwLzAxMTEyMzUzMTY7ODg7OT46OTxAQ0VHQ0NEQ0JDREVMTExNTktPIUxQTUE/QUVFQ0RKQkU9PztIS0ZFTEY+Qzo3Nzk6ODU1OC0vLjItLSQvKio3NCcoJCcmKiUsKi0oKzAsMTA7NTErLzQ2NzY1NTQ4NDotLiozODEtLzIyLy0uLCoqLCsoJCMhIiUlIiAhIiAfICMkIyEiICIbJSYrJBodLjkwKSYdIyMhLScqJSseKiosMCYjHCQdHCEjHx0fIh4ZFxgbHiAgHBocIiUkISYkIR4dHh8gICIkJSQjIyMiJiorKCUiISUjISEjJCIfIyQeGx4eHyUgHhwdHx8cGRYXGRkZGBgYGxwcHBwbGhkWHiIgIykoIBsfJCcjHR0gHx8hIyIgICMiIiIjJCUmJygpJSEiJychIC4rIiUlHx8gIiMjIyUlIiUkJCQkJCUmKSkoKSorKyorKSgsMTItJy4zMistNTcyMC4uMjg7Ojc0NTUzMTAyMzQzNDU3ODk5LjAyMjAwMzYyMDU5Nzo/Pj86Oj9CQUNHQkNDQ0RERUVJS05RU01NHFBNSkhAQUVKRURGO0A9RkU6RD42PD01Mzg0MDAwMDI1NywzMTYsLyYnJCQxMSgqJCQnJCwrMigiLTErLio1MCwsLC0vMjMyMTQ4NDovMy81LyspKywqKi0uLCopKCgnJyUoKSQhIiQkHR4gICAgICApICEfJyAjIioiJCUeIzAzJB4kJC0lLC4oMikoJiIjIighHiIjIB0eHR0dHBweISQkIiAfHx8eHSQhHRoZGx4gICEiISEhIiQiIyIgHh4hJCUkIiMjIR8eIyUfGh4fICUfHRweISIfGxobGxoaGhwdGxwdHR0cGxoZHx8bHSIgGRseJCcjHh4iIB4eICAfICMhISEiIyQlJiAlJyQlKSomLjgvISMlIyYhIyQjJCYmJSQlJicoKCcmJygrLjAtKicoJiUpMDMxLS0sKikrMDExPDgzMzY3NjMyMjEvLi4xNTExMDI0NTU0LzIzMjAwNDg7ODo6NTk+PEA+QEVFQUFGRERFRkhJSUlJS05RVE9OHVJMSlFFRUJDPT5COUJET007TlNIQUE9ODMyMjQ0MTAxLiMuKzMmLicqKiMoKiQnJCcqISolMCQhKi0oKyUtKy0zMS8xNjk6OTUxKzAyNzAtKystLi0sLzIuMTEsIyAkKSsqJiMmKSMZHyIlJCEfHyAgGR8iKyAiIh8fKC4rJyQgLyUqHSsfLCoqNCcnIiEiIyYnJiQgHh8hHSAkJSMgHx4fHx8eHRwcHCIfHBoZGx4hHh8fHx8hJCYeICIiISAiJCckIiEeHR8jGyAeGx4eGx0eHBsdICEeGx4cGxkZGhsbGhobHBwbGhohIR0YGR8gHB0fIB4cHCAkIyEhIyMjJSchISIjJScoKSQpKyooKCclJy0qIyUmJSYiIyMiIyUmJSQkJigpKignJiQlKCknJiYkJykqKSksLysoJSYmJSYoMDE0ODs6ODUwLi4vLy8xNTs5NjY2NDEvNzg5NzU2Oz8/PT47Njo/PUBCRUdGQ0NFQkJDRUhJSUlOTEtMUE1QIFJOS1JFS0Q8OTxDPkhJTkc6RU9JPjw8NjEzOD08NzIxOCkxKjUnMSsuNikkKCMiIiUmIyMiJyYmLC8tMiovMToxMC8vMTQ2ODQuLCszMzAoLzI0MzIyMzMxMS8rKCYnKSIoLSshGx4mHyIlJSIgHyAaGSEgKSMmIycmIyQoJSIlLyorHiYgJiEjMSguJyYiIicpJyEfJCUiIiIjIyIgHBkZGhwdHR0dHR8eHh0dHR4eHB0eHh4fISMeIicoJiMiISMiIiIeGyAmHiUkISUkICAeHR0eHx8dGx0bGRkbGxoYGRkaGxsbGxsfHBobHiEhIB0fHRgXHSIiIyEiJignJykjIyMkJicpKSsqKiwsKSYlHx4jJyUlJR8kJSQiIiQlJCMiISMlJycmLSknKSopKiwmKCsqKCYnKS8uLS0sLC4vJiowNTc5OjwxLzA1NjU0NjY1NTg8Pj07PTw7OTg6P0M4ODw7ODxBPT9BQkNFSEdEQkJDRUdJSEdPTEpKTUtOHlVTTU9DUkw9RkZJP0ZERj1BPURHPz9BOTQzMzU0MzQ2Qi4yJjEhLCUnOCsjKiUhIB4fJx0kICoqKCooLiMlKDY2NjUyLi0uMTMxNy81LTEsMTQ1MS8wLys0KyUoMTUvKC0iHyYpJCMoGhwfICAfHh0iJCkeIyEmICcoISEqKSUsICQlIyQoJR4iMScuJykmKCspIRsjLiseIh0ZGh4gHxwcHBwdHh0bGRobHB0dHBoYGx0eHh0cHBwmJiQgHRweIBwfJCYhHB8mHSMgGx8gHh8gHx8gIB8dHBwaGhwgIR4bHBwdHR4fICAZFhgeIh8bGRofHhgZICIeHh0gJCclJCQjIyIiIyMkJCgjIyovLSssKyAiJyIlKiYnJyYjIiQlJCQhHx8iJScnKCMhIyQiIycmJCQoLi8rJiUpKykqLzIxMjMyLissMjg0MzU8Pzw4Nzg2NTY5OTYzOzk2NDQ3PEAzNTo6Nzs9OD0+PTxCSklDR0ZGSEtMSklNS0pMT0pKGFRQTExRU01EQT46UTxIOzdBPUE4PzY7Nzk7ODMxMS0pNiY3NigmJC8qKSo0NUU5PDMtPCYiLBQoHSQlHyguICUxMzIvMzw+Ojg3Nzc2NTpAOjc1NDQyLy0uLy8uKicoKikuLSYkKCsqGyIpKSUgICEjHhweISAdHBshHSUiLykpLyomKC0tJh4lLC4pJicmISkiHyMkIyUsISAgIRwWFxwYFxgaIRUdGRoXGxcdFxwdFRscHSMiGxkWHyMcKBoZJxweICAeHR4gISMoJx0bISIcHRwbHSAgHRoaGxsbGx0eJCAeHyAfICIfGR4bGBgVHRobHBwbGxsbHB0eHyAgICAkJCQjIyMjIyEjJCYmKCorKCgpKSgoJycgJCcoKSkmIiYkJSorKCQjIygiJCUkJyEoJiYpKyolIigrKCcsLS40NDE0Ly0zMjo2Nzo5NTk5MDQ7Pjo0MTM1LDc9Ojc7Pj0+PDs5Ojs+QD5FQz1ARERFSkpEQkdIRkpJRkhPU0tOIk9RUE1LS0pIT05JRDhGSUBRSztBPkc9Ozc7OzgzKigxMismIh4pNzJUXnWMhoeFnIBwb2NjYFstGyYnJSQXNjQ9LC5BQTEzRjIxMjQ1Njo+QDw6OTUvLzM0MzIxLi0uMCktLCcmKCUfHyMmJSAbGhsdHSAjJCIiJB0jICUfKScpHiElJSMjJyorKy0uLCknJygqJyAgJiciJx8YGBweHRsXHx4bGhQaExoXHxEdFB0XHB8bFBUZHiMjJRQWICUeHSAfHh8gIB8dIyEkJB4dIB0fIB8fISQjIRwbGhseHx8fGxkZGxwbHB8fGh8eHR0YHhsaGRocHRsZHR0fICEiIiIfICEjJSYnKCYnKCgnJicnLCooJSMiISEhJCYkJCUkIyYkIyYnJCMlKCslJiYlKSQlIyEiJCQjIyIoKCcqKiszMy80MDA1Mjg7Nzc1MTU4NDk9Pjs4ODg3NTk4MC41PD5APTk4Ojw+Pz1DQT5AQT9CREhHSE1KQ0NHRkhNUU1PIFJSUExKS0xLSkBNVlM+PDwxPkJIOTw5Qig/PCovOjQqLikkQ1pul6OrprDAu66Rj4qClYONfI2isz42IykmJCssNTo0MTY6OkE+PTw5NTM0Nj49MiwwMy80MzAuKysrLCorKCMjJSIbJSUlIh8cGxsaHiMkIBscICYrKCkjKSksIicqJyIiKTApJCQrKyUkJycqKCIhJSQeGBwfHxwaFxQfIBUVExQdHhcZHBQaGR0YExcaGhsbGxkUIRseHhohFx8cGh0iJSMgIRweISAhIRseHx8eICMjIB8cGhwgIyEfIiIjIyEdHiAcFx0dHh8ZHRwZFxkdHhwZHB0eHyEhIiIgISMlJiYmJicoKikoJiUlKCclIyMkJiciJSQgHyEjJCQhICAfHiAkGyAbHyEhJiAhISEhISEhISIqKyoqKCkxLiowLjA0LzI8NTU1MTI2NjU3NjU1NjUyMTY3NTY8Pz9BPTo5Oz4/QEBDQUFDQD5DQkRBQEZHRUlHSEhJTk1OG1xVTEhLT0tFTE9KNTZDTkY1NUBATUVFPTUwKTVBMiIpIDJTiqioppuIh4yMj5qUlJKDjLfDmaOBbaekTjspISYoLzMvKiovNDAxNDUyLi4wLjIzLywtMDEwMC0qKCclIysqJB8eIiIgJiQhHx4eHx8aHSEhHRgZHiEjISEfISAhLSsoJygpKSgnIyInKSclJigjIicnISAjGiAhGhUWGhwZFxAdHBQSERYZFBoSFw8PGhgZGRgbHBYdHBYTHRMpGiAdGx4iJSQiHRkcISEjIxwcHh4eHyEhHx8dGxwfISAeHh8hIR0YGBscFxwaHSAZGx0bGhocHBsaGhscHR4fICAhIiMkJSQkIyEkJygoJycnJiYmJicpKywiJCQgHiEkJiIiIR8dHSAjJSkkJSQgIhofIiUlJSUjIiMqKikqJyYrKyguLjI2LzA4MTQ5NTI0NjY3NzU2ODg1MTU4Oj1AQD08PDw8PT5AQUVFQkRHQkFKRUU/PEFERk1JSklHS0tMFl9XTEdJTEhBRj9BVVVIPENMREQ9SEFDOi8+OisrMDAvSIW8rYt8cXWYl52Vl5mPiYqdrJemnXiihmxyj5BkNBslKSsqJycpKigsMjMuKSovMicpNjYqKjYsMDAtLCwqJyoqJyEeHyEiIh8bGRobHR0bGxwfHh4gJCAdHR8jIR8cJCIgIycpJiMpKyopKy8uKiokIykpIyElHx0bGx4fGRIbIBgXHStFTmxdVEtLRUpQPjk1KRcUFxQUFxcdGhEfGiEhICAgICEhHhsfIyAhIh0eISIhISIiIR4eHh0dHR0eFxkdHx0aGx4gGx4aGyEbHRobGxoXFxgaGRoaGxwdHh8cHR8hIyQkJR8iJSgoKCkpKSkqKSknJiUhJCQiISMlJiIkJCIgHyEjISQcHBwbIBoWGx4eHiEhHyAjIiInJiMmLisyMzY6MzM1MDQ6NjM2NzQ2NjQzNjc3ODg2NTY5OTgzODw+PDw+QUZEQUJGQ0RORUhGREdFQ0dHSklHSktMF1NTUEtKTE5OSVNHP0FRS0VITUdJOToyNTsxLiwiJ1B9sKSSa2yLlKaglp6eoZKCfYCTmaiilJKWoZJ9XX20gEEuKiQjKC4tKTM3PDw1Li4yKzAyMDAxMCwoLzIwLzEyMCkrLCkjHx0dIR4bGBgZGhseGxocHh4fISMeISIsJyYgHSImKCYlJigpLSwnKC4uKSwvLCYlKSchIR0ZGRkXFxgeRmFcaHSLgIuDm4+lg4Z2doWcmHJONB0ZGxMbEhsRFRsdHx8eHyImIiAjJB8eHxsfIiQiISIhIB0eHh4cHB0fHyAiJCIfHyIeGx0XFx0ZGxYZGhcTEhUYGhoaGxscHR4dHh4fICEiIiMlKCkpKCgpJygpKCckIR8hIyQjJCYlIh8hIR8dHh4dIyQZFxgZIR0aHR4cHiMkIR8gHR4nKSYpLiwzMzU5MzU1MjY5NDQ4OTY4NzU1Nzk5MzQ2ODk5NzUwNTo8Ozs9P0FCPz5CQkRMQURCQERFRUtFR0hITEpOHk5PTktLTU5NVUtBO0Y/RFJJRz9KRko3LTIyMikuXYeMaGt3kKmnl5qYkJeHgn2No6amrKamkIaRm5+RmYBxq5prPCEtMyYmOSgqLzQ1MzM2KDg7LCk0NCklLTAsKS4yMyoqKyomIR0cISAeHBoaHB0cGhkaGhkZGx4YHBwnICIfISctLSgmKCwpKiknJicpKTAyLSUjJychKyAWExQfOFJngZiHlpChjZuTmYWbm6+osainmn50c2deSzgPGyYYFRYYGxsbHSImJCAiIh4eHxoeISMhHx8eHR4dHR4fICEhIR8fHx4aGBkZGB0WFRoWFxUWFxUTExYYGhoZGRkaGxwfHx4dHh8gIScoKSgnJiYnJSYmJyYlJCMiIyIiJCUiHRweHBkZGxsYGx8ZGxwbIBoeIiMgICIdFCEjHx8lKCgtLCsyMDE1MTUzNTw8Njc5NUJAPTs+QkJALjI4PkA9Ojg2Nzg6PD0+Pj5EQj9DRERHPkJAPkNFR05HR0lMTUhNIlZQSEVISEE4Q0hPPFFCR0U+P0g+QTU6OTstNEhji45kbIqRnqCOj5GOhYh5jJympq6up5aGfbGNj5eRkqqDiImfdEAlJi8wLS8sLTEzMS0rNTA0OzQoLDslLS8oIyguMS0pJiYmJCEgHh4eHRsbHR4VFRgbGxobHh8ZHxwmHiQjICMmKCgpKiwvLCwuLCcpLzQrJicmISInHxYZL0RSZHaHgo+Ho4iRfHiHgYOEo6KbloyYpqispIl3h6xEPBAVHBscGxoYGRsdIh0eIB4gIRwfIiQiHx8eHCAdHB4iJSQiHx0cHR4bGhsWGB8ZFxsWGBYWFRUWGBkaGRgXFxcYGBkbGxscHiElJycoKCclJCQlKikpKCcnJyckIyAgIiMfGR8fHBgZHRwZGigzR1deZ2JYXmFfXVhJOiIlIR4hIiQsLi00MTA0MTcvN0FBOzo3Lj46NDM5Pjw3Nzc3ODg4Oj0/Ozc5PkFBPj5HR0NGSEVFQEhLTE5IQkNLSUtPTURJIVROTUtGR0pIP0lFSUhVTUNISzs9PUI0Ny86QWaWjGpqiImOj3iTi5OMgo+GmaqusqaahV5xrrShnKeLkpGMlV+YhoVGLCMsMScqKC8oMThGQTgyKyYqMS84KjUzIykvMCQtJh0gHxodIR4aFxcbHBwWFRcbGxkaHRsjHh4RGx4nJCUlJCctLSotKiQlKiopLi8zJDEoIiMhGBc0b1phaX6AkZ6Oh4+IgpmNp6WtnqScj5mfmomao7Cok451flAuFxwXEhseFh8fIiAeHR0fISMkIR0cHyIgHB8fHx4eICUpJBwcIyIYFRwZGRMQFhoeJjU9RltaaWZkVksuMTEYFxwUHhwaHx4dJyYmJSMlKy4uJycnJiQjIiIpGx4mIB0gHhYcHBkZGyk9XXeLk5eYm6GVk5GPjYiAemZZOSIhIyYyLicxOS8vNzQ5MjE2OTg5Pjc1NTc6Ojc0Nzo9Ozc0NDY+Ozk5Ozw9PUBAPjw/REM/RElMSUVFRURCRk5OS0dJEVxXVlRNS0tGPztEQ0JBR1NIVk1MQEhHNzI3eaeEanl+jX1vdX+MiJSEkZmkpqSuo4xNVaxyj313ip2GlKGLj5Jij6+GSSIcLC8xLDErMjE1MTA1Ni8sLCotIjI1Ki4wLikkHiAmJB0dGhgYGx0bFxQaFxcbGhUUFx8aEyEgIhkbHR4eHiElJSImKikpLi0pKiwtKCYfHx8hJUNkZm1uY3KWk5GCfoeGiZ2ip6WtmYuVnp+TmpeYkpmyn5KFg4NyVxcZHRYZIiMaIB8eHR4fISMmIyEgISEiIyIjIiAfHyEiKCIeHh8cFRASGhwcJjZOZYGMhoF+nKOdkYGAb3FOOg4XHxwVGiMiHiUoKioqKykmKCkpKCgoKSkfIyYhGx4hHSETEjNedYaakZORkpuhqLGgm5SRkZKRkHV9dVo/LCQkLCksMzc4OTpDPDg6Ozg3Ojo5ODk7PT09Nzo8Ozg3Nzg2NDQ3OTo6Oj1CRD45O0FFREZJSUdGSEpISk9OS0lJEVRPUFFNTlBLQDZMRkQ9P0pCOjdKOSsxMDVslYRsfo17gWpufHyCl42Vob2npYyFWoVYjpN4e5h4iJ65zLKLiI13bnmPlEceMCwvKi8uODErODQ3OC8qLjAzJzIzKi4uLDEgHCMjHhwbIhoVFhkZGh0bFxUXGBgYGhYcGh0aIBwZISMkJCcqKighKywqLzIvLysjJSYmHxoeVZR8a3FnkJx9eoOEhISDjZikoaClq6GZenRUY3mNlJOSs6ibgIF/m3wjChIbFCUgHh4eHh8gISIlIiEhHxseIyUlJiQiIB8fGBYVFxgWFRYeJjFHZXV4epOVlJqZoJqWoZeZl4iSgWQwHxkdGRUcJiElKCkpKCUhISEgICAhIiIfJiQfHh0aGRlHd5Ofm5CMmpycoqmlnJyYlpSVl5iXlZR8fI6EXDkrKTAuKzE1Njo/ODQ3Ojk5O0ZDPjk2NTQ1NjY3Nzc3Nzc4ODg5OTg2NDg9QDs3OkJJR0VFR0VAQUZNTE5NS0pKEWNbV1RNTExHS0FSTUlTRkFCQ0Q8NDw+QIWZf2qGjnt6a4N4fIiKkpSMi7KMipl5VH+EaoOIaZR9srzNupGHiYKCU4G4aoIsJikvKzAwPTUtPDIwMSooLzQ7LC0oIykrLTIiISUcGB0dHhgWGBcSExgPEhMTFhkVDRAWGhwZGx4iHiAhIyYoKSglLywkJy0uLzIqJywmEyExfVZ5cmGQcXV2f5SViHtxenp8io2RtLRyZHh7pLrLwYyJk6fDlouDe2x/IBgdGBUgHB0eICEhISEiHh4hIBobISMlJygmJCEgHxweIBkTHzJJV2VxgImTn6uflqCrramtnpynppScjpSERBkZICIiHR8iJCMkJignKCYkIyMjIyMjJSEiIhkeNm2LlYeDjpSUl5yZlZaVk5WTlZidoKGgnpiJhYyWnINZLi8wLi0xNTM4MjA0ODo7Pj06NjU2ODk5NDMyMzU1NTM0NTY2Njc2NDs6Ojk8QENFSENCRkQ+P0dOS0tKS0xMEl5XVVNOTEpDS0BCTj1TRUNILjg6Oy81d6yCcIWRgnZ5e399kHeKm4qCfoh+bI5wa4yObpOSgn6quMKod3eLiIyRjVx/gJF1Miw1MTMuOjQvLicqMC4sLCkxJSYkJCopLiwiIiQdHSAYFhMSFBYaJzU0Ozw3Oj4zICUXFR0hGBskHB0gIyUnKSspMSwgICQkJSEuICIaHVBpQ29jipuAeHl7gYp8bWhka3BrfYWdrKBEfoeTubbK0JWOlo+ksKCMhGZbjBwaJRQeHB0fISIiIiEgHR4kJiMiJCIkJignJSIfGhsaFxgmQ1tyf4eKj5KZpYySkpats6WUnJy2mbWYkZemf1IrFBgeFSEkJSQkKSwtLCooJygoJyYhIh0cICZFcpCOiImSlZackJeRhomQkpGMjY+Ump+kpqCcm5GHk6SkWy8iMzc5PDM7ODY3OTo7PD45NjY6PDo3NzQyMjQ1NDIxNTY2ODw/Pj08PD0/P0BARD8/RUdDR09NSUlKTE5PFU5KTlNTU1FJSEFBZkNIP0Y+QFI5N0djnJR4e4qAeXx2dIuCkn16c4ptb3iIlHKGi452lIh2jqyOk6KkjoSKi418lXVxsn28PikyMDIqMjAxNTAxNDMyLyYqJSssLi8nKikgHR8gHxkODxkoOEZXaXVxbGFYW2JdU0hBNBsUEhweICEjJigpLTElLColJyglJi4+IxsZPFtbZFhxf4iEl2+AfXloZ3Z4eYB+f4y6ootXlI+ixq2wtY6RhoqNhoytkpVmipcSEyoWHR8gIiMjIiEdHiAkKCopJyMjJCYmIyAdICIcFidOcH1/h4+Xn5iIgI2Mh4ablo+Pj6Gro8Wwk5GXpaiDQxsdLh4jJycmKCkoKCYkJScnJiQhGhAVMFV4kpGSkJKXk46QfoeIiJGShnt8gIeOlZqdnquWlZ6Oe4urn1EhKDM5PTo7PDw7Ojk6O0M/Ozk5NzIuOjc0MzQ1NDM0ODcyMDMzMTQ3PD47Oj1DQj4+Q0VERktLSEpLTk9PFVpUVFZUVFFJT1BUf1pLTUpEOEVHP0Z/opWMh4mCbm6Be3+Sl25oanaBhY2atWeEiHKuboqmj4t0hJOytY9/jI2Gn5dXfKaRdicuLjQrMTA3PDk4MzA1Ny4xLjEuLy4lKychHB0fGhoiLEhtipyhl4uOeWloa2dkZmNhWTkoGRwYHBscHyAhJSoiJygpLy4qKxsfFRooamRifHqrgHqDfXhwbGtiZ3VxbHyFhZ21jYByra6+0LKlmYeAjIiLjoaVgY6ZsbZrGRQZICAiIyMjIiIgJSYjIycoJSUkJCQlJCEeGxkYHzFKYW6HkpeUkIeCh4aKlJulhn+Sj6+qyrShdHyNlKSpgT0WGhshJycmJiYlKykoKSsrKCQkGR06YYKQjY+LhIeTkoJ3goKBhYmCenx+hI2UmZqZmJ2blJOUjH96rZFZLSo0Nzw5PUA+Ojk6PDc4ODc3Njc3NjQyMDAxMjIvNDYxLzIyLjg4Oz49Oz5EQD8/P0BCQkNISEtMTEtKD1BIRUZGS09LR05ObVRHWENCPD5EOlGdhniFiX91cnmEi4mReGpsZ2xuem2NlIN7l3p8mKZvbF93eZinraCAe4WMfX19X4iIoS80NDwzNTM7Ky8zLyw1OTA4MSwjJCgmMiIjHyAfGChMf5Kmsbazn4qpkIiXl35sbm9TWmxnLBMWHRsbHh4dIignJyUnLSkkJygcIyYiYERgbZqMgYmHiYBydH9/hI2IiG+DmLqlfXttnLTHzLqvj4WSlZmliHaRi5CapJbFOBYbISIiIyMjIyInMC8kHiMmIyUkJCUmJyUjGhQmSlxeb4uZlY2Nl5iQjI6hqZebj6G8kaOjwpRze6Wjp6uzpGoxHR0iJyYlJykpKykoKCknIh4hIUZ5j4+Mhn91epGWemhxhISJkYt2cYGIiYqKjI+SlJ+gmpqZiHl+gsKlSi83NTg9Q0dDPDg5Ojs+Pjo0MTM4MC8tKyssLS8uOUJGTFZaWVBGP0FFQz89PD4/P0FGR0VGR0pLSUVDCFpSSlBVRTxLO00/P0pFRUFHUzpMTZCXlIGAdnWMgYuVk3F9gmZkZH9ybU9ba4mVgn+KlGVbeJuck3OQvLuHendyf3qDaX2lpGcuJR8sIyY9LjU1LSwyMSo0MCsoKy4oHx8ZHB0TIVWJqLK3uLq5po/FtpeNnYWAdH9qVlB3jTsfHhwWIhwnJCQlJyckJCgqKCcgMCVyXWp3hISmoYyYknyFlJmYkn15kYaNlsWNgHJwe528op6xnpeZlpyQiIJ4iISFkZOabRUdHyEgIh4fKCUiIiQpLCsmIh4nIx4pHiofHSSRi5yMmaWkqpSfiZKLeZifqqODlqe4m7mwhHOHpLnFys3LsqKENBkiJRknJCoqJDgpLSEmJxsiUY2LjoyOgX98ho19a255k5SWqph/b4WJg4OOk46NkZuZl5aUjYJ6cKbBczswMjc9REpIQDo5O0I9OzgzNDUyLjM1MjI5RExXXXV9hJiGl4d3cnBeY01NRT86P0ZBPUM/RkhFSUtLEk9PTVBSTUlMQkdAQUNJWVNGQ1eihJyGjXh/hoWIgJCPf4pxaIJah3ZTVmmRfJCyZYBrWmR8l52ln3pqibinhmppeHlwgG+HnpQjMDI2Lj09ODk2MDAzMy4vLisnKCsrJyMlEhA1XISwvLi0rqizo6CmwqeamqSOcn2AemtCeLpOER8dGSgZLh8eIycnJyorKSQpFHF+Z4GNkJOYj4iLiYqji4KLjoeGjJOZr5Z7Z2+jsrefkomFiZOTjZKNjo+BgKKsk5GNpFsSGyAhISAfIB0jIyQmKCglIiwgISUiHSYaFDxib7q5n5+iu5+RgoeJkZCbp46VnqWjioV7fZayv8LK0dTAo6awljofIiYsKyUjLSopIygjGxk7ep+LipCGdXR/g3NndImOfoWJkpGNkaSXk5eNi4x/iImPlpeTjo2NhYOwpU8xRzpCRUdFQT8/QDxAPzo3NzMuODM3SVxmaWtncHZ+hZ2VjJSXo417eXJuaV5LP0BDRUhERkdJTElFC1tZVUpES1BLSEZKTkFCSzo5L0hUmo+TjIOFiYaDhZF9a3tvaodosGdul4N0coy5kHt1YnWPjIykuXddbYKZpndycXdmf2l+rqUsLDMqLjIwOTc1NTU1MzExMjAqJSQmJyQjHzdum6+7s6yvsKqnjox8rJ+QnLupiJKOe3aEZ4nBUg0jHyIeKCAkJiYiIicuMiEiI5NtjIiVj5iGgYh9fpOtiYCPlpuXg5ihs3treZuswbZ3c4eiucSZkJSRj5KFenV7jYiSjoofGyQlIiQkISElJSUkJCQkJCkcKi4XHR8WHThPlcq8oI6ZvqiSlZCGkpSYk3qRlY2Mo42JnbK8w8bNy8ium6i0uHgzGyYoLiYoMCMqJSkgFjN6k5COj4ZnX2VrdXl7g4V8boWZnKSjoqCel5mAhJOHmoeLkJOSkZKTjYaVsYE7OTg6PD5AQUJCQzpAODE5OTEwLD5gf4eBhI6Mh4GVjpGXk46TraCZi4uGfntzZFJEQ0hGQkNHSkdFClFPT0c/TFhRUUlFQj1FUEk6RDY5mZuZeoGNiICFjIx1cGl+cXJ/mmWAfXVoboeSbYWSgH2ZjZi3r5tmV256kqNuYHZ5dG9xl51lLTUnNR8zMTAyNzcyMDIyNDQvKCMiIiMeSoShucKutKWfmpqGjZGUtbaTlpOTiIt3j36Fh3qhsDcXHiIiFSgoKiklIiQrMS8Ya3F8lJmSk5qBg4t9jqu0m4d/gZKbkpa6j3N6j6CdsaNyqb2fpbiflpeVjIiDfW2Gm6OZrKpCGyImISUoJS0lJSYlJCQkJSEeKioYJxkVL4GOf4WutI2uvKONnZqMj5iWjpSXoJOjqJyls7GywMrKw8OvqK6mraxiHCEkKyksKSgrMCQcKmeHk4mQb2RecH6Hi4F/jIdvi5ummaWmramwo5OBjZeNmJeOh4qTmJSOjZ6JmqVKLjM1ODw/QD8+Pjk7MC8+PDQ9XHmaoZCHmLKtp6y1lo+WnY17jaStlYuLioeKiHJWRUFHREZFRUhLDUlIUFJJSk1FOkJFSVVSQj5GQzqCpYqQcW+UjIGNj4aCgneSbXKBaHByY3RweHdaebabY2aEf26Ho7R1WXByf5yXeHNlY3RzkpiKKTc0NSQ5Li0wNDIsLTQuMDIyLigjIB03f7W3ubunpZyWio9nnKyRrMOqmIaUpW55dYeOhXd+waAqDSYVGCcfJi0wLCYjIyUqiWh7jpaXl5F+f31/pLuqnoN0d3yHmaaRdY91ibCgo4e2sKakZqOakpCWkYWCgW1wgol/gIl1GxoiHyElISsiIyYnJiUkJCciHSAjKhYqbGOMilljkZCzsKqgoJuPiZGUpbGcoZ6pqaSrsrK7w7yyt8G0rauis7yVMyIoJykoJy0tLCYbUo+LkYGDap68rqahpKGIcm91jpOYjp+ks7iiln2Nqq6wqqWVhoWRm5mUl5uXmKJRRDM+QUNCPjs8PTk7NDY/OT9djZmgmI2KjZCmuNbEnauhm6GEf6iwopCQmoyEgn93Xz9HR0xIQ0tPClhUVlZOR0RBTU9HP0xLO0NBOTCZmmNiYoCeg3iNkoOJfnOjgZCBdXh/c4BvVmllisOWZYODek90pbqDZGVteHSSiIFnhIZxg52EIDE9KzUzNDEwLywoLTUvLzAyMCghHiJqprm4rJ6agYaUjpJjm7GfsMTAmI+ChWeMi5B4i5h3nMWEJBMWKxodIikuKyUiIhQ9o2hyo4+ejYiEg36PsLaej3l7h36AnY5yZGFlY2VheK7Gw7akkW2WloyVm4t/eoZrgIOQaH+6LBchJCEkHCMgIiUnJyYjISknHyIjFyJhgomfjZWJf5qboLOynJyUjICKrJqLkKShtrS0tLi9s6Ckr7y5sqihqrq5XygjIyoqLCotHS4qd5aRnZB9Rn6+tbWssrWcemxudnuDjJ2hqLC7p4Sarqy4p6+ikomLk5mcnpqnnp9YQzs/QkNBPj1BRUE/NzIyN1mKo6OgoKisnIaJn8vErLuloqebiqGgpqCYlpGIeXqMflFAPkhJRExPB1VVUE1QUFBTTUtVU1VVRkpCSj+mhGpCTpSceHaJj317cW2mjaOIknppjWFmbnxrZXVuhY17dF+Dj7t6YG9pXmVxfYF1eX9zhqqPKzA7Mj4zNTIwLy4uLzAxLy0tKiQhIk2Osq+roJGSi36NjJB7kaycnrrDnZmFdYaNqKeNjY6Nh6DIfhggLBgkIyQnJiMkKCVHrmaSqKSciI2VjZOxvbWmjHZ3g4iRn4d4hoaXm6F5orS0sLGcoHCOoZGPl4h5cn6DbXl6gWeLTh4iKCQqISIlJSYoKSgkISEnJiQeE0eOlpynkJulnaSipKWciKOclHuInYaImK2yrK+xtLWtoZyrtbvDvrConbDBlT0fJiwuLCksHylPh5GTiHR6Wn20s7a8s5qUo56Bjol8f4WPl6a2pJWjqK7AsbarmoyGi5SbnKKnm6x4Lz86PUFDQ0NDREM9NTM7VH6hm5aSlqOvq6CClbTAr6ycpZ+lmZeVoaqZkpOSg3yPkHFOPEFKR0lNCE5VT0lQUUpKVEVSTD5ERUdUNnKii2t3aIWMfYiIhnRtcIWfdaCMg353iV2bb3KthW9/wH9vaGplf4hpeXJqa1NJbZGtcn51fqmpOSwtPDIzMC8vMTU1MCktKigoJSMnLoWYq6ibmqCgpoSQmKCjiJuPi8LDo5GXjpeIpr+1hH+PhZDB1EUbHCIlJCcrKyYjJDBdXo6RnKCNg46Tf5O+vbSdjYR/fo+Re3iQgJClhIpugYShh5iqqXt+pJSDiHx0dHSDfoSLcmOBaSQgJiMuKSgrKSgpKysnIyAkIhwgK3CVmaelmZyfn7uvrZqOjLWTd46clY+PnpWnr66tt7qnnKilsbS+t6qun6C5wVooLyopJiwrMB1yh5CRjHqDZ22WnbGVjpyclJyrsKSHgHmEiJivprO1p6ywn7aolomGi5OYmp6gnLShMzw8P0VLTEg/OTk1OEVegZicjo6Vo7CzrqmPs7u5oZiWmaCpppidnq6Vo5GNjIaSmYptSURPSkZJClRXU09RSlpJTURQQU1DVU9BRXqfi4OKe3idhYGUf3BqeadzaX53h2Z5jm2roHWagHKSy21lYmppbn51jIJ+aGeNqMbUcHx4fY2yVCs4Mzs8MCwyKjk1Ny0lLiYhKBcoaI+SqqCdlpOFkHh4houPp4p3epF+i4t+i4uWqcDMqH6Ljo+q0awdKCUhICElLDAqIzqOY4qfqZmGiJaGeoTDt7WWkoKRipGRcXyOjZ22h419b45teaG1n4N+go6Qd3l0dH+LgoqKnHhuhSMdJCQmJyggJCksKygmJSEmISkUTJKYqaWQkKedqbCmv6WclaSVn7SvhYybop6hqq6xr6iioaStqrSzuquqpa2v0J0jMyopLCEqKTCHfo+Nh4OHeoaIg3iBkKGwta+oqbKuqp+TlJCjnau4saqsqa7Cqo+Qj5OcmpqfmqK2QTM8Ozs+QEA9OjU1OFZwjIh/cKSslZ6ps5WctsK2qJ+Yl5ucpa6ztKmXnIeRn5mipImJaUVDTklIEU5JUUhNTU1BQUJIUE1OS0VHSHmViYmajoqTb4qSe2Z0h5p0a3p+hm53jWRywJWJdX1ybnB3eoOFiI+Qk4yUiaSTbWWddmeBkKO6WTA5MDI+Mi41ODYoKjIkKS81IxlElH+gqJiWhoZ0gZaUiW2Binp3e2podpaNi7KqrKzFrI+PppiXvM5XGSInKCgmJykrKlyPeJmUkI2Deo+LfYKzv6GYi5SblqGEmI6HkI2Zm7FpdI6Ym6i2pJR3iJ2liX1xcIKHhol5kIWDsTYiJR4iIxkjJScnJiUlJiQjHiIhcpGUl4mLka6kuK2on6SNj4yRp6ipjJaenqGwrbCvqKGhpKewraukqamqpZqv1sBNJigvLC8oJVuVfpKOkIV7d5qchGt1iJuioqiws6ahs7KVh4OYorCvqrO4rbHDt5OLl5mWlZSZk5+8TDc4OTxCRkZAOjo5SVpzkaOYqsPCloeTooa0xs6+p5ycoKWho6qvsaqfmI+ao52jn4WPe1JBSkNKC1ZGUUJKV1VTUk9PVlJXVFBCQneYmpOZgI+Yf4yTg3d6gp6NimdwZWpwhWJZe5yKc5BkZmV/fXN2j4qSkJucd4eQZ1xxcneJcnSwaTArLywwLzIrLCkyLiwwJBonJSZzi5uvmJKUd4GEnpKCiJOUcGNecGh6hpSLfbCstKO3oJGNkpZ+iM6jKSEmKiwnIiIlKHyBd4Z/got9fIF+eXyVtZCRmJySf4x7r6J3iKGlcISIdZOoq7Grq6d/h4+ekIFpYHp3cpKdjWZ+tC8aIh0lLCUiIyMiIiQnKSgmIR06mJGVnYibn7WmxbeckamDcoCJjpipoKShnJ6sp6qmnJqiqamnraijo6+pnqawwMN2Iy4zKzAmJnyUiJKOkoJwcaa4p5SBaGJ4mrG5tKmdrLm0qpl/lq6wqbC4s7a4v5+KmpuXlJGVjp/EXDs8OTY3PD8+PDdGcH+Fi6itubK5npCZoYqwsbOvqKmsqbC0tq6gmaCqoZ6em5ebloaKiWlESEROCVpLUEBFTFFPWk9USlBLV1JVRGyPn5ichoqSloyggoeAh6yMnnaQanNgZ4ZqanuUcYBsaFx+fHmAk5unnaSil7aub3FsbXd7iJDViTwqOTg8KzIoNCw9LikyNyYnLkGziqWghomSjaOqpKqof5WIa2Jqc4aFhHB8iZyrwq+giYWNmK6PfrjHUCEgJioqJyUiH4h6dWVoeYh5gHN0e3V1l5+coYSeg3B/qZabpY2glqCVbnmbwcGwwZVycWV1enZnZWZvgIBnc21mqDIgJiIgJCwkJSUkJCQlJSssJyNip5acnomUlJiHpbSYlZaJXpSlo52nln52f4+clpqYk5qpraebrKilnrKqnqaqtr6bMCskKyMmLoODlo2ej3t+jLe8p6SZiXhuc4ibmKGeprW/u6SRkp6srqqutbanvqyOl5iempaWjaTKZz1EPzg2ODs7OTNWhKGhj46dr6GwpaCUh4SYnq2zq6mvsK2agnqCi5SepqOblpiXj4mCjopRSElIB1dWVU9NQEo+TElTTk5HTkpQPF6ImI2Ti5F+hJGrfHyLc511d2t4XmN4e3pmaVludpisWWdtZnZ4h5ialZuZpryveHBzbnh9m6PNbjkvMyszLzEzVUE2JDcnLSMhKXTAiqOhoZWPsMGwnLO5e3ddXntxc5aLhoWavKm3xLmRhoKSmKKPiJa1dRohIyYpLS0lHIiBhGJqcHh6eXJ7hHRpd6uhqHWDc4OroI6XqZODdpmtfVV+sbGzvnh9hGtvcGpmcWd+eHGCh15SpT4mKCwhGy4rLC0tKycjICstJjOaq5+dmIV5fXxvfKeVlYind56soYKIjYuTmp+jio6PkqCwrqGYq6iflKqtq6Kpvq2aMCgrKyUmM5KBmIyUi4GFirHFw8O0rKWLbW+GpK+wtLe5wsC8oZCaqKepsrGkvq2OlpienZqXj63KaT5EQ0NEREE6NUd5iKi3tpCVqq61n6GKcHilrLm/t6eViHBubHmTnpyfpaKdoamgkIyGjqdlR0s7Bk5TUFJSRVhMREtLWEROSExTS2ybnpKSk5qEb4uiknmJdZWKbnxraGJafG5/dnJgZ36abVtkdY6NkqCbo6ail4ajpHZzbX+OdZC9WDc1ODM2ODcyTDw8MD83KiovMrawnZaTpJl9mqmdvb+ymZB0Y3Z1fJaSh6mktba0tLeWoJOTkZiXl423tCkjISAkKy4oH4uAgm2CfHd+fHd8fXl1ZYaDiHxzbZeyn5iciIydk5Sgh25+k7KxiXKRoH17fnNobnhoc31uY11lpjwgIS0oHywpKi0wMS4pJicnIUXKsaacpJB4fn95b5STo5ytkZ2sh5uHjZWlpaOqjI6PlqWwq56aq62ilqKssqaktZWQMioyLTYnNqeNjo5/hoJ+fam/up+bmZ+oo4dqiqWurKmvu7WwqZuUmJuhramvuZyImZuXmZmUkrfDYD4/QEFCQT48Ol2akpqlxKOlq720ma6ge2yisbawpItxZ2SCm6y8vLe+ubKpqKylmJKHhqp9SUo5DUxHTEpOS1pXSk5HVD5NSE1PSVqHhoyCgJGadnOPqYJ1gXOAbIqGfGNTXHF6fH6OjHRtnGRkhI6Oj5qgp5qnjnaapHB0cW+HcZvGSismKDU4ODwuLilAPTovLjQwNbecppeYn6iMkKKmrcrJr7CslGdibH2FhrG7v6+prrCgubOikpSYkIiqyDAhIiMjJiknI56IgG6GioiDhHRxbnh1cGdTQmiGkHphbXKIaIiimIiTprJ8cpCJibF7lHFzhH5ycniBgn6MhmZfrDYgIiAjIx8kJScrLi8tLCYnI1PWsaSlqZSKhIJ/b3iWsLGdk6K2lHBkfI2pr6WdlJOUmKKpqKOiqayelJSlsqOWpJyrRSwkMTorPp6Nio6Jhnx/jbKebG1+f3F2jI59a46hqKyxrpeYrK6fl5abp6W0poaGl5mTlpmSlcC5Ujo6Ozw6OTo/RHCinpOEopyhsb6woLWliGqLq6qNeWtwi6eun5erur3Ey8W3p6OnopeFfpyYVUg/DWBSYVdYVk9OXFlbW1VTVVBHSluVnauIbYKdgV2FpIFihmJ8cWd8bmdlU12QdXVlipNolZBpf4KFjYKNm5q8glJQcHJ3e3aAc67COz9DLTE3Mzk1NCgvMDc8QC0kWMO0nY6ml52Hf4V4Z32amMK4uX2HkKOjoZqwqK2suqyhwdG/ppOYmZ6j0FogJywrKCcnJ7eklG9wg5WHf2xvam9kiHZ5d46bv6d1XIaMaYuKpJtmcqR7n4djnp90nHx3f3d0fn1ydHFuZV5noCUgKRklNCQoJiQkJigoJyYrLFrNq5+zpZKdioB+eGmKpLernJWMfpOLl4mdsKeQmpeWl5yip6qvp6KLhYGfta6XmaO3SzgxNC8wR4F/jYyNi4B8fZ2XeWZ4i4x5Z2l1enZxgYyJjYysuLKnpaGdo6avj3mIkZSXlpyTmMayRzc3PUNEQkFER5aorqSHj5SRo6qop6WMkouprYZmd4iTq7S4nICHmKW1wsfAqqKtq5aFfpGuYkNAAWJdVU1LTE1MUFpSV1ZQVEdKSEmidqiViHKCm3hzh6Joa3ZVbmZkc29jZVJjd2h4YX18aKeCZYSAh4uCkJ+wh1hqoZF6dI1pdZXFNjI7Kzc9ODA6MzQyPjYpLDIwZs+2pJuNmY+PdXlZdI6Xg6W4rpuwo6S2raKwuLW3uLGshoqfnpKRko6l0WUlJCYqKyknJ8K/lml2l5aCd3RcamdueHxsVpyIlrOhkomvpHRvaXuUh4t+tYmRtJ2JhnFwgINsdXaCc2yOfF9WgiUqIykkJywkJCcqKyoqLS8eKFG9opOtq6eHhYSFc2+CrKicrZ9/ga6oopKFo7WOlZKSmJ+mq6+wrKyefJOls7malpy8OS0tMiYnU4F8gJGSj42CgpCLfWN6gHRucXN0cFpfU2B6kqCut7Gss6ygo6Cqln+EiomQlZKSm9KaOTc4R0VEQj43XqW2u7Wcg4ODlJuhoJCSrbWikH98j5ubrbu+uaaSjJSeu8TDuLCvpZiJfoCjdkwzD1NKSVBSTEpNU1VYVVRVTktDRkuTbYuNh16EnpBjcKCCZWFlXm5sYWh5ZXBQXXN8emmSZoqNe3x/e39/i5ejk4CQlYF9fnFxg56JLTg3O0I6Sz08OTY0Ny0xLC0zbc2voYh+hn+NhW9EYbi9i5Wcmaa+r6q4sKWyuLW1uLazi4GLiYuWmpGcym4iIyUnJygtM7Omcmx1gY+AdWZdbHlpcG9TQoSIb2dua2Gqond0eqeysp1hmmmkrFd2ZFZ0hot0fHJ1e3llYG1LnSQiIyIkMS4yLisqKiwxNiAnHzOOnY2etJ17fYeEdnWNm5CCfI6Qjaymmq6ZhaadiouOlZuhp62xrbSvk52foayQkqGlMzUsLicoVJB/hJCYiIKMlpKEgHJ4c3ODj4Z4aXZ7Xmp6iaCZprS1srSzrLK3noOGjImMjo6Oo8+FOjo6Qz9ESktCZLS7ubSkl5WJo5qQl52js7SglY2LmJ6dr7y/vrCYiY+dr77Eu7CqoJSMgYShfU41CFBLSlFUUUxLTkhTSUlTSVBVUFCHfIGLe3R2cpqLbGeXl2plaFp3cXdqeVNmeEl8eXBpeYCLdnF5d3h4dIKSn5/AiV5bd2eNmqNcNjwtMy8xMzI2PC8uMTY0LikyasKooYd6fYCTkGJDcZmaqr6+sKK2qKKxsamztraztba3k3t8iY6VmpGWyYAkKS8wKiIgI46AiWd8loB1bmRngYJpaXQ2Vqq4oYJaW42ahW99dHNscYyfsIa4jaGZkIulgnhwhHqDan6NZlhmqyUeJx0gMSUmKC41NjErKRUoJCeKrZeQopaJg4qBenl3dnyPh4F6gamRia+nhZiui46Tmp6hqK+yrLOzo6ukn6GKkbZ8KzAtLCwrVaSDhox6g36AmaKJbXyTmIV1doSUhIeAcHxiZJmNkKe0rra/tbnBq46JjYuMiIqNs8ppPT86Pzo+Q0hGabOzsK+mn5NxjJydoqmuubypnpeRlZqgt7+2q6GcmpmZpbjEvK2kmpGRhISWgU47BFJXU0xRXl1SVU9SSkpSUltTSUpzh3eDa3t2ZniSm2d3hoKEZX1jbGdxb3V5jWdLgG1+dJaZY3R7d3Z1Z3mImZOBgo99g2d9h4w/MjU1OC09OD5BSjYwKzQxMCouYLmooaOQkJujll1gSo+lubS+wqeon5uuta6ysbiysLG0m39/lZaWm5mby4gbISovLCUjJW6scWtmdIRgYnJ6m3tycpambJuRfp+Ae39zkX18d26cfIecm32Noae9sqrEi3xucoOTdGFaSVF2hyAeKCAfKB4lJCYqLCwrLR0fKSagvq2Zm56ji5CPjIJxcXF/kHlzjpyCmayrkneTjY2QlJeaoKaurbOsprKpnJeKnsVQLSMyLjIuT66EhoiQjH6Pqp6Ee4OBen+YrK2poIp6f5FrbKGSi5irr7K4ubO/s5iLi4yPg4aNv7tNPDw6QD07NTpBa6OqrrGpoYpZdqm/uq+kpqeypJ2VlZqitq+lkoOKm6GcprjCuamelo6Wh4CKg01DB19hWk5OWFdMU1RLTUxKU1NCQUlhhXGCdHJ3d29ynJ5wbnR/flVXX1lieFVcX2N5gXdzgKx7dnRvdXJ5doOAhoF4pMSHbWBrj341LTc8Qz86Q0E3QTw8LS4tMSssW76zmZ2PjJWTgkdVUJqWobfDu7Czrqe0vLSzsLmysLCyo4SGk5ecpaSiyH0lIyIkJSUnKjitZ5BqfXVjYX+QmnV5hKrJgmxDQF9jp7aapXh6i3V9fF9ymKiHo7aWjoy6j4F1dnVrdop9S0J3RhofJCUiIyYnJSYqLCwrKycdIRqCtbevo5mZgImSj4N5enplfX+VnpaMpKypl4KhlZGPk5eboKSosbmnpa+jjo2RvKo1MyUyLzIsQamFhYWHhXeMpZmQk5CYnaWxs6qkqZyNgIZ9goR/jpmls7WzurK0qJOKioqJgIORwJs6ODU8Pz8/OD1DZpustLOpoo1hapSst7SkoKOvn56eoKSjrKSknY2Ag5murrq/taWbk4yWiX+Ji1FJClxVUFFRTUxOQ0lATE9HUUpMR0hQf3qBfXeDc3t0bKSUbl55fZprS2ducGhuVGh+UHKMbZaiYm5xeXF5g4V3fIqKtNSTc21olWw3PEcwNUYtMjIpLDI4MzctMCsrVMG9j5qbl5iVhlJQWoqUnqOho6K+vLC2vre2t7i0tra2rIWHjpafpZ6gxG0vKSQmKCYkIiOPdXhqeI56cYWegnZ0h5WslZeKaGqYqZ+al3hyeHppVENUgZ5+Youwo5C0k3tzfIBua1xXV3N+Hx8kHyYkHy4mJiowMi0mIiYlIBtInqm2oo2UiYaIhIl+boJ5eYWomIqKhqarj5ilm5WSlZyhpqqpsreeoKmhj46jzG4sLysnLConMZeGg4V6j42esKytpJWjrra6tKysrKqkjIB+iG1RfpWarbe0t7SjkIaHioeAg4adunI0NzQ6ODlDQkhDWJWtraKYkohwaW56m6qhrb+qkpCWnaWkpaahoqCLdYGeqLO5sqaclI2SjIGUllVICk5ISFBTUFNcSEdHUFZVVVJTS0M+b3xyeHSMenh8ZYOSmXFbfY6RcoSGaXF2eIekjY9ug5mVZm53eXh4gHt7f4yFnLyNcGl7oz80QEkuMUE8Mzw4LDEwMjYqLSwnO6u9kY+YmJmRe1lRdJ+9rKi9uYawtKmut7K0uLi2uru6tIaGkpSdoJqjwFAkISIpLi0oJR9DnWdmeGxcc4Cbcnd0gHlHUUtZi6LArH5yd3h8fIyCcl8ySVV+lWCCgF94hIaCf3tjj55oTY5WGyYnISUkHysyKyUkJicpKyYkJiQpg5GkpJKfnIuOh5aQdn2Ebn6ak4KDfquthIV9kI2NkJSZn6SqrLCcpKiimZewqTsrKCopLSYnJoWKgYWGg4GjoX+GkpamsbOupaWwp6Wmo5uQoJJNaH+Kl6SopqGLfYKIioaBhImqrkYyNjg6NTdCQEQ7SoqppZeWkYuDi3JngZWbrrqliIOKlKGfnaGUk56dinp3i52usqyjm5SRj4GcmVNCCGZjXFNLSElJVUhOS1BXTFJKUE5BY3hrgnlpgod7b2OBeJpiW4GXknJwcXZ8o3+JcX50eaJda2ZobHx7fHiKgXaBcoJvc3SNiis9Oz0/PTBENDo4KDo2MiklKi8hHo23m46WmqCRa1xgYoyonLrDr5qdp6GnsKursLm2uru7uYiHk5KbpaSvui0vKSQlJiUjIiAza4ZlYHdgYXSNc3V+fnZ/Zm55p7G0lJ53f3F0hIaFiXNkVlJkaIZllIB3e4CBdm17bl1YTZpXHyUlJCcoIygsKCcqLSspKC4YJSEiaX+Sp5KTi3yUipCRlYB6YX+Cg5qUmqyhjJOfjo6Qk5SWnKOmpbGotauclJmudCctKCc8MicrI3uNfoOAgHN+dWiCiZGaoqyyrKWmpKSho6ibqqN1Y2yAhIqSkIV2d4aLiIiKgIeuoCUuMTg+OjxCNjczRoGoqaSuqqKhpH5fb42quKaegoOPmKGZj6Gdm6a4uJh1boils7Kro52Ukn6dlU48CEZRUFRDRkVOUEtISElKS0xMPkVJRWCHj51pe4t+d2Znc4WedV6RmoFxbnt8eG1kYXCEdmlNVGZrbXZ2dHaDc4puZHN0bnamVComOzo9KzpAPDQzKzo5PTM0NisvLWCzqpOdq6OReUdpZqWtsLK6wJeTqJ2msLirrbi4sLzHt5+HhpWTlafJpywiKi4qJykoJCkhSmVSYn9ya3J6cXd5bX+GdIOLlJaNW5BzanFsa3uJi4B3gHqNi4FzhXdzfHx9dW9/kmNWSYczJiEhJygkJSsoLTIzLyooJyYoJx8cNWmWp5qSjIJ/iI+Xl519Z6aZm5CQjLCwiZGkhYiKjYmLmJmgoaKwuKmYk5qsLCkmJzA0LSgkKTyPcnqLiYSCgYGSrZt+l62opZyZm5aYoqysp6OTjnNcYm5zeHKAgYOQj4yVlaK3ZS8zOTs+PkRJQTQ2Qm+utK+tnKCdk4Bagqq4rp1+hZOVoJ2hm6CmkJ24s6WUfHWNtL6wp6qXkY6efEo6BV9TTDxDQlBSSElLTEtIREJLREI+Pl+CiaB8a296gH16bniEgWF4mJRteWldVlZaYmJgZmlaZXJueHt+dHVyYlhjfHl7g5x7KDkzKEQ7Sjk2MTU7LzMyOzlAOTMpKkehv6efopaHf1dMY5Oem6q2taqgvrm2tby0uLrDuLK5wbKKjoKIjp7OdSYhKCspJyknIyQbLEdTaYGFbnR5fHd1fX6AfZWXlXxoYnRjXGJpb3V5fYiJiZerrYZ6hHuCjIF5cW+CXU89TW4jJSIhIyQkJiolJikrLCsoJionJyMaIEdznJeMhIOEhIKPrq+MiK2TnbOiiaGslJWWgYKDh4eKk5SXl7e2t7qWkKlbIScmMi0sLisqKzmIe3Jqd3+CgXx8hXNvkrGunoyBg46YoamsoZKhqp+CdHZ6en96foiLjI+Rmbq3QzExMj08Oz1CPzg4PWGfr7CroKqnm5V5qq+pvaGDg4yMmpympqSgjI+ptK+lmoZ/j6i5s6CWjpaqbkk2BkdETEtZUlJKWlhVUU5QU1VSUE9LS1p3j5yXd25/iIqCcn6AlHBpnJp8g2V0cW90k4R6l45zc3t8f4eioIpobmFxf4x9kKlJMyozRT8zKzg+NUFKPDk2Ozc0LDcsMS94vKeXnJeQj35RXG+hnoKKnJintre9v7uts7nAv8HFyK1zho6RjKi2QiAnKywqKiolHyonJTZUZnOGc3NxfHFyj4aDiZOYvrqTiHhiUmB8ioiHc5Cckqm5snFjc36Mh25maWyEaUY+bD4ZJSUjISEmKSk3My4tLiwlHycgIigdEypPnqugjIqLg36Bk6CWlq+ehHyAhKm2m5WUhoSFh4iIhYJ9eIaGmKCVtoUgJSkpLCowKCcrJixvf2lseX58f4SJkH+Fj56cj42KjpCWoauqm4uaqq2Uenp/eoJ6hY6JjZGDiMWOMDc0Nzs+PDs9QEA9OlCOs761rbaspYqArKWjtpaJho6QnZyioaGcl5Gfsq+oopyOgpCzvKeVjZ+sXEkxCUJKSlZQV1BRW1ZOSEhOVVhXT0hHPTVXj4aUiXNudXd1c4iWnYh6popheH6afHqAtHl/rIpwcneBjJW80KFrfn+Ke4eGiGMkNEA4Lzg7Sj8vMDo+Njc4MyUuKjg0NydIl7mon5eVjYpWUmmuso6TuLqdsLy3s7SxvL+/vL2/xrN5cI6EkL15KSYmKCkpKysnICUjHCxVbXN7c3Jwd3N2hoF8kZekuaOAcHJoXWV0cnWIe5Wupra/nWVpcHV4cGZvgKNdTFBgYCQjJCgnISIpKycsKCQlKSooJCQcICkjFh82h7G4nI2EfYCCgYySlaGhgIeEg5ude29xhYSIjJOQfndsa2yEjZKlnzsgKCYxISgvKigvKSRTg3dqeH5+fXhxcX+QjZmim6Kipp6hrKmWjpOjpaeVeHBzbHaAjo+Jjo18jLVNNjU2RTw6OjYzNz05Lzxxorerpa2fl2+JoqGqmYqGh5aerKSgmKCboJKVqqSck6OmkoymurWXlqOTUEosDFdXTlBFS0ZKTU1LSkxOTEZQUVNZTzdCb42RoYVtdniBaYCmmqKTpnh5kqGpfZeRq4CUu4dzeW1ygIikx56Ai4iAg4SjdystKDMySzZHNUc3Nz08Oz9HQTU/Ozc2MConZ7O5pI2QiIZcOXCZnqypwtKdn5+Nnbexpamxtri0vr+bj4+Go5wwEhggISIlKi0qJSgcFCBBZG5lcXN3dH19bHF1d3y2wpZ+aWRhWFxucnB4d4Olsri7hHBnaHB0dnJkWGx9S0xzPBYjISgoIyMqKiQmJCMkJigpKCYhIiUjHBsgUpjBtZyGfol2hn+Ej4B/iJaOfYCLh3xyhIaUnrCwlY2Df4eWjJuYQxYnIiAwKCglKSUrKBo0dIR8hImMjIJ7f4+glZyppKmpp6esrJeBhZqnn6OehXV3eHmKj4yOi4yWtIsxPi43Rz49QT43OD47MTdcjKegnqWafHmls7Gmh4x+hpqkta+rn6GVlYmQqZ+Uj5ymn5ahtLuhpJ9uTkwoDFNMTkZPRUU9UlRTUVFSTUZASk5TVEI1PIF/m4hyeW50aXyrnLKcmXmVn5ibcYN+ll17qIRteXJ7cYucpoWIioF1jameRS0wMi05NU46Tjw3NTk2NjM8Ojk8Oy8xJy4aOHGosp6Yj4t1SHuqsr61ycWylpyjvMKxrZuUn7ismam6qKKvplAhKyonJiYoKy0qJyggHx0gPVtgdHNzaXd7ZXNueYOplHN0Z1FQRT9PY2VfbG2Ps7eueYByam5vf5yhmWJddJJIEh8mISYoJCQpKCMrKysqKSgoKCQkIiAgIBwYI2inu66Sg4mEi5Osrp+VmZWtqYyBiId9goWXo73AnpmRjYmHl45PGx8fKicmMSorKCQnJxohVn+Afnd1eXyHmK+xnpefoKOopqOajISIk5uZlJ2nmIKBipCTjY+WjZO0sE47PTM7OTdAR0Y+PEE+NzVLfKOqp6OZfJilrrGRioyDjZ2gr7GxpZeQi4yhs6ORlpulpZqdssKtp4tTTU4nClFKTENMSFFQVFdTSkZLTk1cV0xHTExHRWh6kI6NiXV0cY2ro66YkY17n42ffF5nl3V3oZdnaGpwgaq6lnR2dnmIlqFcHy0lMTU0O0JER0U8PkA8Qjs/OTotMC0wJy8gHzp6qLmrmYqFZW2wtKSgtJuHd56wspuXtaiNg5mReJC6xtDEdhsTJBgtKyoqKysqKB0gJCAXIkRfdXFtaGtubHB8eHR7fpKBZ2Zpal9PTlddaGyBsMGhhYqBeIGAhZeNfXRseFkZKysiJScoJSYoKSYfISQnKCkqKiQmJiEfHx4cEi9kl6mbiIOGfIyvpKqcjoiproh0gY+XgoKPla+yjYuIjoeSn2AZIiceMiolLisyLS4qLSglOWx5f313dnd6go2MjIuRk4yRlpCEfYaYoaCemZyop5CBhJyVkJKVkpejbS49Ojk/MzU2PT45ODs5My40XY2lopaRlaKTj5iGkIuIlqWeqaurmoyXk5qrq6GWnKKqpZmcrrmul2pMSVAqCVFbW2BPUlBaUFZUSUNIUFRXTUhNT0hBQUNud36QiHt9cJ6npaKUlKRYlWqPmm9jbY9lhJplaG9phazAi3dwdIaUmFkiOTFMOiwnLi0wLzo6NjUyREFDMi4zMzYxKS4wISU/c7O4qpOUknagi4WEf3BpYIOFk5mVm5qWhYKGhIqMpLB5JSQTJyYmJCQmKSorLS0nHyAiGSA5cHFweGpgalhwaXJudI9sbXhbXXZ3Y1JIW2hxo8CQjoSHcnqAjZuAYmFzTiMbGR0jKiopJygpKyssLCwtLSsnJCstLSggGxweHxMwdKWsnZGIjYOJgpB9j4qLhnqBioJ9lJGYmK+zjY6SkJClbR4hHiIoJh0xKysnJSoiJikiGkxoeX12dXh2dmxkbWhpbmRrcHiFkZSWnaejnJaluK2UjJKPk5CMlpF1MTcvODM9Oj03PD89PUA+OTYsRHGTmJGYo5qYgIiMk5SCl6qiqqqkjoqlnp2fkZihnqOmn5ukqJ+oglBOQ1EuClhXWk9XVFlRUlhTSERHS1BQVFpZUU5MQz5MY3J5goeCcImXoJOSlalbZ4KAn5eKY3lzenZpa3aBlbypcXKEoJKQUS0yNTY3Lz0/PTczNjxAPDAxPz0vNEhAODouLykuJCQmP2mly7ich5Gcj5SLgmtdd2xvb3Z3gmtxgoKOhomDkno8FiMnHCEoKCorKykmJDEqIyAhIBwYKl53gHdqcm9zb2xsamdoa2xvbG14e3RtV1pah8KLf4Z5e4SJiXRdaHNGHRgkJyIfIycpJycqKSctKScoKCUiIiUoJyEgIiEdGRgZMm+rtJyQhomEj5qToJ2XlY92coaEfKCela6xk4SNjJqSLBkiIiMpLCwpKCYkJCsuKSQiIiFFa4V/dHZ7eHhsbXF2d3F5e4SVoqGam6GioaOtu72mjJWVkJCdmm46Ly4wMzExOkg9QUA7O0FCPjYuMkxwipWWnIyAhZCUkIt7gIeRn6adjY6QjYaChYuPnp+emJGQm6iUW0xJTUwjDU5NUlRYUU1JRU9YWFVVVFFDQ0dHQ0ZGPkA4RWR2en2DkYxzgoSbkpl1eoqEjH5/dmdtoXNojZaGnL6dgJGimYdAKSg0Mi84QTk7OjQwNT1DMjc6NzY6PDw/OTMtIiYoJSMeKUBun7G3pbS8pIZua21iYlVbXmV2g4mJhX2Lm6Wecj8ZHCYfIC8jIyUpLCsmITQtJCAhIiEfHzI9VXWEgXN/c2tudHJrZG1xdn2GiYF3cmxreKaMgYV5hqKLW1t1hjwmFhsnLCoqJCkrKCUnKSknKCkoIyAkKiQlJCAfHh0bGR4XEjFwo7WjmpGHjJSZqLWZiJOSh4Z7hI+btsamhYuPmm4yICMgJSQoLCwtLi0rKSspJCIkJSQmT3yNhXl4fW10fHqBhn6Ekp2oqaGboKedl5Sbo6OakZubmZiZhlIeNjM0NzY0OEA5Pj47Oz8/OzEzMTRMc42VipCLfXuGh356gYiPl5uUiISGhoKCh4+TlJ6ZiIiao51oSkVGTE4fB09NTlpZVlFVWVFORztBTk5GREhKR0dDOEZCRFFld4GEiIlvfnSKeoNzcHV5dGt2iGxeoZlnW2uJoaWVoqKjcjUpJi05OTEtMT5APjYwMjg8N0A/NDI8PDI0NjE2Ji4oJiohICI4Yoipz8/Gs5F9dnxaVVhcW2iLjo2Qi5KltZZsORoaKCIkKyEhHx8jKSomITArJiMkJSUjHRkcKlBzf4l+hImJgXt9g4F9fn+AhIR8f3mCd5OTiH+LlYNYYH9nOhcWGB8kJicpIygrJyMkJyolJSUlJCMnLSIgHyAfHRweGiEgFRg/gLOxrZqPioSMlKeXipWZjIeAkYuNobOmko+IYTwTHx8rHyUnKSosMC8tKyooJSYoJyUcMlNxgoR+eXl/fnmFh32LlZukrbCsopqVioKBgHx/hpyVnaB6Pyg0NjM0OTo4ODs4PT89PUA/Ozo+OS83WHyQjY2Mi4mGgn+Ch4qJi4+QjYqMi4eFh4qLj5SPipilkGtERENGS04ZBVxZTlNLUlBXUkhPUkhNWVVSTk9OSUhFPj1DQT9NZ3+Mc46Tm4KBdYOBd254cG1sfKaJe5+HjIiEkbSsnohbJyAxMTI6Qj0zMTM5PDo2Nzs+QDw4NTY3ODcyMjE2LTIsJSwkJSAhM0pmfZepsJWLhI6BcHBqdI6siZafnKWjm2ErGBwuLyApMR0kIiAiJikpKCkoKCoqKSUiIBoeFyQ/U3Z4eX+GjY+Ni4iCgX97gouLhoaLeoSRm4p6eXJqaEsbERkeIB4cHR8gIiUoJiQkJigpIh8jKSspJyQfHSAhHiEmGhccIhweQm6Wp6CdkIGUoY+emZONhomHfY2bn6Gmno9bGyEnIhgxHiYmJSUoKysoKCkqKysqJyQiJis5Wn2IgHd2doKakoGYop+lsraplYmJhYKBfn2Cio6Yj2c4ISg3Ly4wNTk5Ojw6PT48PD49Ozo3NDEuN1FrkpOaop6UkJWTko2GhY2Wm5aYmJWTlJSSioyVo6iSZT9BS0RHS0UQBlZZTEc7SEVFPzhGU0xNUkpQSklGQEJJSkU/Njc7PExqdoaNiISEjZmRjYGLhIuChXWOh5uNnZycppSRbz8iLDEsNTo7PDk5QDY8QUA7ODUzNzAvNzo3Nzw7MS8nKyswJykhJSIgICEtNlJogICPjpGWjJCIiqPGq6WyrqN6WSwWHx8kKigkKTImJicnJygrLSkrLS4uLCgmIhsgGR0kITRWXGh4h5OYmIuLjIuFg4WFfouSlI+NooeMfHBEFxceGyEiIBsaHyEgIyMkJygoJiUoIiEmLCsnIygiHyAgHyIpJR0cIRsSGSlJco2koY6Yn5mnoJWOiImEh3yGn6ycbkAhGhobHx8lKCcnJSQmKiknJScqLCsoJiYiJCEeLlJ1iISAeHmLh4Ghr6akpJZ+dn52f4eLj5STkId1US4iKi0oLi4wMzQ2ODw6Ozo4Nzg5ODk0NDUwLDRBZoikpJycn56jnpSLi5KcoZ2cmJOSlJWUlJmjo4lgR0FHTkNKTzgHB0FMTUlGU1JMWk1NUkpITUxJR01QSkdJSU1KOzU5Mi45V2h+gI2BeW54goKIhpaUk6Obn5GgpJqpe1w8HS4mJzcnLzk7NjU6QD9DRkRAOzUvLi8zNzo4NDA2LDAoMi82KzElJCEhIRoeGic3VXWUl4+Yl6Cnpae9tqSdiG1CJBcbJSAZIS4nIC4iJSgoJiUmKDAwMS8uLCwsJSIiISYjFRUnOE5fbX+Qm4WKiYmMhXx+paujooVrdlg3FQwVHh8YHSEfHRwfJCUkJiMjJyopJyYiJCkrKCMiJSkkISAfHiAjIiclHRocGhMaL0Zsjpqfn6anoqOckZOQko6Ng2I9JBgTJhsZICceLCgoKCcoLC0rKCcoKSclJyomIiEhHiZDYYWRj31/hYeeoJSPj4Rzcn57hY6QkpCDdFs8JyotJik1NTU0MzM0Njc8Ozo4ODg5Ojw+OzY1NjQvPF+KprGyrairpp2XlZibnZiXlJKXnqKiqqOSdVRAQUpJS0ZOVi8HCUJJUExSV11ZT0ZGTU1FQUNJSFFYU01IQzxHPTRCRjs4KTdDS2J2iJKCkpiYl6Skn52brZaahWVKNBwlIhwkKSsnJDE8Oz1BPTY3OTo9QUA8Njc4ODc0LyswMDc4ODc4LzEpKSMjJR4gHxoYFipMepiloZWmr6aRf3VaOyEYEx8pISYjIissIyAnJiUjIiQnKTAxMS8rKSkqJSwlIyQfHh4YGBwqQFRYVHB8fYmhmoWHinhdSCUTGg4MIB8OGSAUHCEgHyAhIiQmKSUjJiYlJSchJSkqJR8gJCIjIiAfICAeFx8gGhgcGhMfFBEgSXGJnqemqrSwrLCjhXddPSQWFRgfHh0pJicjJycpKikpLC4tLCkoKywqKSotIx4iIBshLUtph42VnJSVkIqIiouGgoGGhYSAeGhURCAsMCkkKzU5OTY0NDY4NzU8PDs8PDw9Pjw7NzMzNDAqNT1Zhqm0tbatqaSgnJqcnpaZnaOpraumkH1hSkBBREVJSExOVyULClpUU0VIQktMWlJMT1JHQklLQ0RJR0ZIRT5AODtGOzE/MDw3OTlGRktqeYSFipOSiIR6Z2VBIS0jIyIqMSgyJS42LjtFODM4MTs4Mi4wMzMvQTk2OjcvLzU6PTs/LjQxMCMkKyckJh8gIBgdGyEVGx8xTUVHPzcoKB4VGBUiHSMgKCcrKiUmKy0zLSQgIigvMyksLy4pJSIhHisfHh0XHxsYGRcTExYYFiM2Ok5uWy8mHxIXGBAYGBUdERweGB4fHiMiIiIgHiIpKSYjIyAeIScmIyIkJSIgHxogIiEhJCMeJh8cHx4XFxwXGiQWEBonSFxcYGtxf3xULiAUFhsWGScdHiAiJyknJSYqKyknKSsrLysrMTUxKygpJiEfISMiHyYyUWl+ioSFi5KRhHl2dHFwZV1YTDcjGiklJCgtLzE0NTIwMzo/PDc4OTo9Pj09PUQ5NTk4Ly0zKSorN1qGo6usqqainZufpKerraqikXpoUEM7QUhJRUVISFBJUBoLBlZQSEVGSUlIWVRYVVFPSVBPTVM9PT4/PEBEREA/QkE7MTc0KiYqKyYvNDMtKi0rJyMoKycfGyEqISAlKCw2Ny0oNTo8RUk/Nz06ODcyLjI6Pzk3NjIxMSwvMTQ0MCwwNjIsJSEiIyQjJB8eIiIdGhwgHBkaGRYXGhscHR4eICIjJCUoLTExLywtITEnKigtNC0xMzErJyYoHx4fIiEdGxsbGBYYGBUTFBISEhMTFBQUFBYYGBYUExQhIR4aGx8iICUlIyIlKichIyIjJCEeICYkIiEkKSwsKSYhHyEhHh0eHx0fIiEbGBkZGhoaGRgXFhkYGBgXFxYWGhcaHRoZKD0jIiEgISQnKSgqKignKSoqLCooKCkrLC0sIiIlISUpISooJyozPD06SFRYSTgzODw+Ni0nJSYlJCUkKiUwLTUxMzI1O0NEQDo6PD9CRURAPD09Ozg1MTAvLSglKC43QUleZG51en+FiYuKg3NgT0M8Oj0/QkRGSEpIU0RVUBwJCFBPTElIS1BVVk1PTE1PRUVMRU1DSUdDQUJCPDU0ODYwLSswNzcwKy0pKCgpKScnKDMvLSwtKygmKyouLywyODc4QD0yMTQ7RE0+MjM6PDs7PDg7PDg2NC0qLjU6OTQxMjI0NC4nIyUoIyQmJSIfIyklIB0dHRsbHRwfHhwhKSghKiYiISQqLzImITMpJyInMDExMS8sKSgoKCQhHx0bHB4cGRcYGBYWFxUVFRUVFRQUFhcZGRgXGBkZGxoZHCMmJiEjJCUpLy8rJSQkJCEdHyQkIR8gJCgqKyYiISIiIB8gHBobHh4bGhwZGhobGxoZGRYWFhcYGBgZGBkbGRUSFhwfICEjJCUlJCElKSosLS0rKisrLCwsKikqJygoJScpJiIgHRsfIyMfISYmISAkJSEmJCMkJiclIyYlKiYvLTQxODc4PEBAOzc7Oz0/QkJBPzk4NjQ0NDU2My4pKCgqLjIsKy0yOj07OD1CRkQ9OTk7Oz1AQ0VIS01MTkpRSxEJBUNKUFBLRkVHR0lQSURGREpNPkM+SkdERURCPTc4PDo1ODAsMjY1OT8/ODQ1MCYiJSYoKikmJSUmKSYqKiQoNDs5QUE8OTU2Pzk6P0E9ODtEMjA0ODY2NjAsLDA2ODUxLyowNDMtKSouJyIcGh8kIh0oIx8fIB8fHxQbHBsmNTUpICIlKS0vLi0tKjUtLCUjJykoKCkrLCsqLCcjIR8dHiAdGRcYGBcXGRgXFxcWFhUVFxgZGRkaHB0aGxwbHSEkJCAjJCQmKCgmIyMkJCIhIyclJCMiIiMjJCIfHR8fHh0eHx0dHh8dHiAZGhscHBwbGxcXGBgZGhoaExkcHB8lJiIfICIjJCMjIicqKyorKyonJiksLi4sKSYlKSkoKSYkJyQkIR4fIiIgHx8cGh4kIhsiIiIlKCknJCcmKSctKzAwNDU3Oj0/Pj08PT9CRERCQT05NDIyNDY2MzAuLSwqKiwvLSstMDEvKyoxODk2NjxDPj9CREZJTVBOSE9PQQYKBUpPVFVRS0dFQkdQSENJS1NSRUpDTkxIRkRFREJCQ0E8NDc4OD1AOzMsKSouMTAxNC4yMy8rKy4xMistMjE1QUk4NS4uNTU0OTk1Nj1APDg3Pzs7OzY3OTU3LygpLS8vLycoKSwvLywpNC4lICUrJhwlIR4eHyAgICInJyQlKighKCYkJCgtMzYyLSooLywjHyMkJigrLCspJyYmKCYiHyAeGhkaGhgXGBgYFxcXFxYWFxcXFxgaHB4dHh8eHh8gICEjJCMhHx8fIyMiIiAfISMgIycoJiMgHx4cGxscHBwcIyIhIR8eHR0aGxwcHBwbGxsbGxsbGhoaHR4cGh0hIR8fHx8gIiUoKjAvLCgnKSknJScpKiopKCgiKigmLCcgJSIjIiAgIyYmKSwrJiIiIiErKScmKCoqKiwqLCwuLTEzMTM2ODs+QEI7PUFEREI/PD45NDI0NjU0Ly8xNDQyMjMqLS4sKCgtMz9BQ0E7ODtBQEFDRUdKTlBMRVBSMwQLCElDPDo/RUdGT0dHREpVUVFHRU5CSUlDO0FERUE9Ozw9Ojs6Ojw7MykxMS8rKy0sKDw1LCcqLislMiYlLTE1OztBPjk9R0ZAQD85NTQyMDI4MC4zNzc8QkA6MSorLzIyMS8sKissKyciLTU2LCMhIyMhHx0cHiEiISUoLCslHyAkKiknJicqLjEqKyAhKisiICgrLi8tKSclJyYoKikkIB8gHRweHhsZGBYWFxcXFxgYGhkYFxkbHB0ZHB8iIyMkJiIkJiYkIyQnJSUjIB4dHR0eIigqKCYkJCAgHx4fICAfISIiIB4dGhkcHBwdHBsaGRsbGxsbGxsbIh4cHBwaGx4cHR4hJSktMCsrKScpLS4sKiopJyYmKCslKycnMCwiJCQlJCEgIiQlJSkrKCUlJykoJiQkJiksLjIxMjUzMzQ4ODg5ODg5Oz07PDw8Ozo4Nzg2NDU4OTg1MDE0NzYyMTIvMTIvLTA5QUE/Pj48Oj1BQkNFRkdJTE5MSlFVIwgICVVMQ0NLUlNQUklKSEtQTFFHRUo2PEJEQEBCQTw2Nz9HSTs0OTkwLDEwMzIuMDg4Mj8+OjU1OTg0PTEuMzY6ODEuNjo8PjkxMS4yNzUrJS48IiMsMzM3Ozk2MzM4PDo2MzMzMi8sKSkpIyktJyAcHh8hIiAeHyIkJB0fJiwnIScyKi0vMC4rKCcrOSopKCUiJycqLS4sKCYlLSonJiQhICEjIB8hIR4cHBcXGBgZGRkaHRsaGhsdHh4bHSInJyUmKScnJygmJScrJSYlIyMmJyYnKCkoJSMjJCIjIiAhIyMhHyEiICAgHhsdHR0dHRsaGRgYGRobHB0dGhkcIyQiJCkhIyUoKSgnJiUnKisvMS4qMjEuKSUlKCsoKCYnLSslIygpKCUlKCoqJiUkJywvMC4kJSYoKSoqKjEyMjo0NDI4Ojo5Nzc3OTpAPjo2NDQ3Ojc2Njc4ODUyMjM2ODUxMDI0MC0tMTc9QEE8Oj0/PkBFQ0RGR0hJS0xQU1FPFQoEB0xKSUtOTUlES0dPT0lFQ1JVTE49Q0hOUENCQDw5PEZPQTo9Sko7MTJDPzkzMC4qJiQwODUxMzU0My4tLSsuLSQ0PTszMzU5PzEpJzA4NzAsOjk9PDUxMCw1NDY6Ozk2NTEwLi4vLy4tKCYnKSkmJSYjJiYiICMmJyYmJykoJigrNjIsJSMnLjMwRTIxLCckKyUlJigpKignLSklIyEfISMkIB4fIB8gIhsbGxsbGxsbHhwbHB4fIB8gIygsKyYlKC0pJyYkIiQoJCYmJScsLiwpKSknJCIhISMkIiAhIyMgICIiIB8iIh8dHR4eHh0cGxkZGhscHR4fGx4fICEiIB0mJygpKCYkIigqLC0wMCwlMDEwLSknKSspJicpJygoIyMkIyEjJyopJyMhJSotLCooKi0uLi0sKy8xMTw0NC83NzY2Njg6OzxAPzw4NTU3Ojc3Nzc2NDEvNDU3ODYyMzc3NTM0Nzw/QUI9PD49OjxDQkRHSUpLS0xSVlI+DQcEB0pMTUxKSEhJS0FIT09IQEtORE1HT0lFRUZEQT48PEFGRkVGR0hIRUJBOTU5Ozg3OiQtNTg7PTYrMDM2My4xNC0pNzw5PkE9Ojo1MjQ0MTEzNTM2NzM1OTg4NTIxLy8yNzMrJCgxNS4lJCYsLichJjElKSokICMmKCQkIyQrMzItKikoJyYnLC8pPScsLiwmKSwoJSYpKykmKSUjIyIhIiUkHxsbHB4hJR8fHh4dHR0dHBsaHB8gIB8hIykvLSgnKy0oJSUkIiQpJigmIyMmJiMfISQnKCclIyQlJCEiJSQhICEgHBsfIB4dHR4fHx8eHh0dHh4eHx8fHyUkHyMsKyEiIiMkJykrLSsrKisuMC4pKSwvLywqKistJywuJictKCcnJSIkJygnKSkpKioqKy4qLC4wMTIyMzAzM0A2NzE5NzY1Njg6Ozs5Ozw7ODU0NTEyNDU1NDQ1Nzc4NzQxMzcyOD08OTk/RkE+P0I/O0BJQURIS0xMTU1SVVIuCgQHCVRNS09NQz9BQU5KRzw6TkhXTENDRkZAO0BCPEBMRzw/SkE+PT1ISjswNCw4PTMwHjo8MDY5NTgrMTpAOzc/RD05LSwpODg+PDY/OzsrMS83MTg2MjU2Nzw1KjU1NS82MDUqJysvNTo4KiIgJywqKCkpKyghISgqJyUnLSUlLS0xLSkoMDYsJS1ANi0rKigpKywpJigtLisnKSkoJyUjIyMnGh0bGyIfHygjHRkYGBkZGR0hJCQjIiIqLSskIictLzAuLCwrKCUkKycjISIiIiEpJSUkIiUlHSclIh8hJCMgHCEhGxkdISEdHiAfHh0eHx8dHB4eHB8kJiIgIyQlKi8mJSguLCYkKTIuMSctJSsoJScoJygpKioqLzAsKy0vLiMkJykqKSYkJSYqKygmLDUtMDU4NjIxMzUxND5AOTY5NTg5Nzg7Ojg1ODs8OTYzMjQ6PDk2Nzk5OT0+ODMzNDQ0NzxDR0ZBPT07QT08QT9ER0hISEtQU1NSVFIKBwoGCFVRUlZVTERBRk1QUk1NT0JESUhCP0NISUhRTENFREFGPTs+QTw5PT8wMTc3Nzc0Nj9EPT88NDcvOjAuNzs2Njo5OD44OjA2ODw4NjIuKjQ/NDs5NTUzMDEvKjIyODA1MT82NDQvLi8rLi0pJyYmJCEmJyUhIygpJCglJyQrNzIwLiomLDMvLDInIiElKCcmJjMuKSgrKyglJSUkIyIhISEpHSAdGh8cHB8dHBscHRwbHR8hIyMiIyQnKy0pJykqKi4uLCoqKSglJyUkIyMiISAhIycmIyQlISEiIiIjJSIeHBweIR8aGx4bGxsdHyAgHyEfHh8eHB4jJyMiJCQjJCgnJCYqKSQlKy0pLCUrJy4uKCosLCwtLS0oKysoJykpKCgoKSkqKSgnLCsrLCspKi4uMDQ3NjMzNTUyMjg6OTo9Ojw7ODg6OTY3OTw+Pz06ODQ4Ojg2Nzc2PT05MzI2Ojs2ODxDSUhBOjw6QT08QT5DSEtMS01RVFRQT0EHBwkGCVhSTUtMTElGRUNJRUJJR0I4Q0Y8Nz5GR0dIPjZASEA1Pz5ARkU5OEVEOj4uJy0nNDE5Oj46NDo5Mjg3MzMyNDs7PEQ+PzM5Ozw1PTtALjM2Njw5NDUyLi4pKS4sODAxMj85OjkxKyonKC4uKSowMS0jJSQhIyYlHyQmLScnLiwuKikmKjMzLzI6MywpJyQjIy4qJSQmKCclIyMiISEhICAqISUfGR0aGRobHiEjIh8cICEiIyMlJykmKiwqKCgoJy4wLiopKykkJSYnJyYkJCMdJCopJSUnJyAiIiEiJCIfIBocJSQbGyQhHx0dHyAeGyEgHyAeHB4hJiQkJSUkIyUqJiYoJyUoLionKCMpKC4vLC0vLy0rKyspKiknKCoqKCsrKSgoKCgpLyspKy0sKikwMTQ3ODY2OTU0NDY4OTo6Nzg3Nzo8Ozg5OTo7Ozk2NDQ2ODc3NzUyOTczMDI4Ozs6OjxDSUhANzw6QD4+Qj9ERkpNTExPUVFRSikFCQgECVVPRkFESklFRUBNQzxHSVFLTUpFREdIRTRDS0ZBQUNEQz41OUM8Mzs+O0NCQkM3Njc5ODg0Li4uLzw9NTQ1NzxAODk2QDo8OEk/PDU3LzQ3Mzc0MTU2NDUrLzAqNzAwNTkzNTYwLSwpKCoqJiYoJiIjJickIiIiICQnLygmLCgqJikoLDU1LiwxLCclJCQkJCknJCQlJiUkJiUjIiEhISEmISchGh0bGhwfIyYnJSEeHyIlJykrLjAtLi0rKSkrLC4yMS0sLiojJScpKCYlJSYhKSwpKCgoKiUlIx8eISQkIh0dISAdICgkIiEgICAfHiAgISEfHx8hJiYmKCkpKisuKykqKikrLy4tLSssLC4uMDAyMi8qKSksKikqLC4uLCsrKScmJSYnKigoKi4vLSw0MzQ4Ozs7PTY5Ojk6OjYxNDQ1Nzo8OTY1NjY1MzM0NjU2Nzc4NzQwMTM1Njg6OTg9PD1BRUQ/OT06QUBBREBGRUpOTk1OTk5VQxUFCwcDCFFPSkhKS0U9PDtOTEdPSU1UTUpNTklFREY/P0lRUkg8SUU1Lzs/ODdMSDg2OD1NUD83NTY4NzEwOzAtOkI7NTpDODUyPjg3MD0/ODcxOTMwKzAvMDc6NzczNzcsNi8yOTkxMDIvLi8rLCcmKy4rJyYkKSwpJCMmKS0lJiUxPDEnKy0rLTU0LSsoKy8xMi8pJSsrKiknJCIgJyQhICAfHh0hHiciGyEfHh8hJCYmJCMhIiUqLi8wMDExMTEwLy4uLysvMS8vMS0mJygpJyUkJigpLiolKikmKScpJyIgISQlISYmHxsfIyMdICIiICEkJyEjJSQkJSYmKysrLC0wMjMvLSwtLS0tLjQ1NTY0MzAwMTI0NjMtLC8uKyorLC0sKysrKykmJSUmJikrLS4wMjI3NDU6Pj8/QDk8PDo6OjYwNzc4Ojo4MzAwMzU0MjU9RDY2Nzk5NzMyMDU7Pz48Ozw+Pj4+Pj4+Pj87QkNFR0JIR0xQUFBRUU9SMggECwYEB1hSSkdHRkI/PThCSEtPSEBIREVMSkFBSUhFTE9FP0BBSEs/MDM+Pjk4RT5DOy03MT0xNDg/Qzs9NTI4Pjw/QTpBOz88Qzo7Nyk4OUE7RTYsJy0vMjo6My8yNjktMCoyNzcuLC8uMTQzMyopMjg2NDYmKzAvKiktMS0oKScvOjApMzEsLDEvLTIoKionJCAbFiQmJygmIyIhJSEdGxsbGhgcGyYiHSUjIR4gIiIjIyQmJiovMjIwLSwtLS8zMi4rKygpKy4xMTAuLy4tLCopKissMCchKikiJSUqLCklIyMiIjI1Jh4kJRwdISMiHx4jKCQoKioqLC0sMDIxMDE0NTUuLSwtLi4tLTA0Mzg0NjAwLCwwNDIuLzUzMC4uLiwqKy0uLSsnJicpKy8yMTAxNDY4NTU7QEJBQTw6ODg4OTk5NjY4Ozo3NTU0Njc1MzY+RTY2Nzk5NjQ0MzY7Pjw6PEA9PTw6OTo9QD85QURHSENIR0pNT1BSUU5IGgIDCQUHCFtPREA/P0NIS0VAR0lKTUNHRkdLSkhLUVxNSUtLTkg4Pj86LSk1Oi86Pj08NzQ5O0I4Pz4+PC80LDlLQS9ATz5CPkI/Rj9EQzk6NjM0PT8/MDMxMTg4MCwrLzovKyc0NTMsLS8tMTg5OzQuKyspKCgpKy8xLy0sLiYpLygmLSkrMy8qLDArLDYwMCwnJSgqKh0fIiMiIiMkIx8bGRobGRcaGiUhHyglIR8gISEhIiUoKCwwMjEtKigqKSsvMCwpKSsmJisuLS4zNDMyMTAvLSsoMCYgKyohJSMpLisnJCQjJTg8KR4lJh4jJSUjHx4hJCYrLi0uMDEvMDM0MzM2NTMsLCsrLTAwLiovLTUvNC4vKSktMTArLjY1MzIzMS4uMTAwLisnJiotMTU2MjAzNTY4NDQ7QUNBQDs2NDg6OTo+MzM1Nzc2OT86Ojg2NTU2ODU1Nzk3NDQ3NTU4Ozs6PEA8Ojg3ODo8Pj02PkNHR0FGRkhKTFBTUk5CBgYEBwQKBwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf///wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH/////gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf/////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//////4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH//////+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP///////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf///////gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAf///////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAP/8AAAAAAAAAAAAAAAAAAAAAAAA////////4AAAAAAAAAAAAAAAAAAAAAAAAAAAB///AAAAAAAf/4AAAAAAAAAAAAAB////////4AAAAAAAAAAAAAAAAAAAAAAAAAAAH///gAAAAAD//+AAAAAAAAAAAAAD////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAf///4AAAAAf///wAAAAAAAAAAAAD////////8AAAAAAAAAAAAAAAAAAAAAAAAAAA////8AAAAA////4AAAAAAAAAAAAD////////+AAAAAAAAAAAAAAAAAAAAAAAAAAB////+AAAAD////8AAAAAAP/gAAAH////////+AAAAAAAAAAP4AAAAAAAAAAAAAAH/////AAAAH////+AAAAAB//4AAAH////////+AAAAAAAAAB//AAAAAAAAAAAAAAP/////gAAAP/////gAAAAH///gAAH/////////AAAAAAAAAP//wAAAAAAAAAAAAAf/////wAAAP/////wAAAAP///wAAP/////////AAAAAAAAA///+AAAAAAAAAAAAAf/////wAAAf/////wAAAAf///8AAP/////////AAAAAAAAB////wAAAAAH/gAAAA//////4AAAf/////4AAAA////+AAP/////////AAAAAAAAH////4AAAAH//4AAAB//////4AAA//////4AAAB/////AAf/////////AAAAAAAAP////8AAAAf//+AAAD//////8AAB//////8AAAD/////gAf/////////AAAAAAAAf////+AAAA////gAAD//////8AAD//////8AAAD/////wAf/////////AAAAAAAA//////AAAB////wAAH//////+AAD//////+AAAH/////wAf/////////gAAAAAAB//////gAAD////4AAH//////+AAD//////+AAAH/////4Af/////////gAAAAAAD//////gAAD////8AAH///////AAH///////AAAP/////4Af/////////gAAAAAAH//////wAAH////+AAP///////AAH///////AAAP/////8Af/////////AAAAAAAH//////wAAP////+AAP///////AAH///////gAAf/////8AP/////////AAAAAAAP//////wAAf/////AAP///////AAH///////gAA//////8AP/////////AAAAAAAP//////wAAf/////gAP///////gAH///////gAA//////8AP/////////AAAAAAAf//////wAA//////gAP///////gAP///////gAB//////+AP/////////AAAAAAAf//////4AA//////gAP///////gAP///////wAB//////+AH////////+AAAAAAAf//////4AA//////wAP///////gAP///////wAB//////+AH////////+AAAAAAAf//////4AB//////wAH///////gAP///////wAB//////+AD////////+AAAAAAA///////4AB//////wAH///////gAP///////gAB//////+AD////////8AAAAAAA///////4AB//////wAH///////gAP///////gAB//////+AD////////8AAAAAAA///////wAB//////wAH///////gAP///////gAB//////+AB////////8AAAAAAAf//////wAB//////wAH///////AAH///////gAA//////8AB////////4AAAAAAAf//////wAB//////wAD///////AAH///////AAAH/////8AA////////4AAAAAAAf//////wAB//////wAD///////AAD///////AAAH/////8AAf///////wAAAAAAAf//////gAB//////wAB///////AAD///////AAAD/////4AAf///////wAAAAAAAf//////gAA//////wAB//////+AAD//////+AAAB/////4AAP///////gAAAAAAAP//////AAA//////gAB//////+AAB//////+AAAD/////wAAH///////AAAAAAAAP//////AAA//////gAA//////8AAA//////8AAAD/////wAAD//////+AAAAAAAAH/////+AAAf/////AAAf/////4AAAf/////8AAAB/////gAAB//////8AAAAAAAAH/////8AAAH/////AAAP/////4AAAP/////4AAAA/////gAAA//////4AAAAAAAAD/////4AAAH////+AAAH/////wAAAH/////wAAAAf////AAAAf/////wAAAAAAAAD/////4AAAH////+AAAD/////gAAAD/////gAAAAP///+AAAAH/////AAAAAAAAAB/////wAAAH////8AAAA/////AAAAB////+AAAAAD///8AAAAD////8AAAAAAAAAAf////AAAAD////4AAAAf///8AAAAA////8AAAAAB///wAAAAAf///gAAAAAAAAAAP////AAAAA////wAAAAH///4AAAAAP///gAAAAAAf/+AAAAAAB//8AAAAAAAAAAAD///8AAAAAf///gAAAAD///gAAAAAH//8AAAAAAAB/gAAAAAAAH+AAAAAAAAAAAAA///wAAAAAB//+AAAAAAf/8AAAAAAA//gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH/wAAAAAAA/g4AAAAAAB4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA///8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH///+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/////gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH/////4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP/////4AAAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf/////8AAAAAAAAAAAAAAAAAAAAAB//AAAAAAAAAAAAAAAAAAAAAAAAAfwAAAAAA///////gAAAAAAAAAAAAAAAAAAAAD//wAAAAAAAAAAAAAAAAAAAAAAAD/+AAAAAB///////wAAAAAP/4AAAAAAAAAAAAP//4AAAAAAAAAAAAAAAAAAAAAAAf//wAAAAD///////wAAAAA//+AAAAAAAAAAAA///8AAAAAAH/4AAAAAAAAAAAAAA///8AAAAD///////wAAAAB///gAAAAAAAAAAB////AAAAAAf//AAAAAAAAAAAAAD////AAAAH///////4AAAAD///4AAAAAAAAAAD////gAAAAB///wAAAAAH8AAAAAP////gAAAH///////4AAAAH///8AAAAAAAAAAH////wAAAAH///8AAAAA//gAAAAf////wAAAH///////4AAAAP///+AAAAAAAAAAP////8AAAAP///+AAAAD//8AAAA/////4AAAH///////4AAAAf////AAAAAAAAAAf////+AAAAP////AAAAP///AAAA/////8AAAH///////8AAAA/////gAAAAAAAAA//////AAAA/////AAAA////wAAB/////+AAAP///////8AAAB/////gAAAAAAAAA//////AAAB/////gAAB////4AAD/////+AAAP///////8AAAD/////wAAAAAAAAB//////gAAB/////gAAH////8AAD/////+AAAP///////8AAAH/////wAAAAAAAAB//////wAAD/////wAAP////+AAH//////AAAP///////8AAAH/////4AAAAAAAAD//////wAAD/////wAAf////+AAP//////AAAP///////8AAAP/////4AAAAAAAAD//////wAAH/////4AAf/////AAP//////AAAP///////8AAAP/////4AAAAAAAAH//////wAAH/////4AA//////AAP//////AAAP///////8AAAP/////8AAAAAAAAH//////4AAH/////4AA//////gAP//////AAAf///////8AAAP/////8AAAAAAAAH//////4AAH/////8AB//////gAP//////AAAf///////8AAAP/////8AAAAAAAAH//////4AAP/////8AB//////gAP//////AAAf///////8AAAf/////8AAAAAAAAH//////wAAP/////8AB//////gAP//////AAAP///////4AAAf/////8AAAAAAAAH//////wAAP/////8AD//////gAP/////+AAAP///////4AAAf/////8AAAAAAAAH//////wAAP/////8AD//////gAP/////+AAAP///////4AAAf/////8AAAAAAAAH//////wAAP/////8AD//////gAP/////+AAAH///////4AAAP/////8AAAAAAAAH//////gAAP/////8AD//////gAP/////8AAAH///////wAAAP/////8AAAAAAAAH//////gAAP/////8AD//////gAP/////8AAAH///////wAAAP/////8AAAAAAAAD//////AAAH/////4AD//////gAH/////4AAAD///////wAAAP/////4AAAAAAAAD//////AAAH/////4AB//////gAH/////4AAAB///////gAAAP/////4AAAAAAAAD/////+AAAH/////4AB//////AAD/////wAAAA///////gAAAH/////wAAAAAAAAB/////+AAAH/////wAA//////AAD/////wAAAA///////AAAAH/////wAAAAAAAAB/////8AAAD/////wAA//////AAB/////gAAAAf/////+AAAAH/////gAAAAAAAAA/////4AAAD/////gAAf////+AAB/////gAAAAH/////8AAAAD/////AAAAAAAAAA/////wAAAD/////AAAf////+AAA/////AAAAAD/////4AAAAB////+AAAAAAAAAAf////gAAAB////+AAAP////8AAAf///+AAAAAA/////wAAAAA////8AAAAAAAAAAP////AAAAA////8AAAH////8AAAP///8AAAAAAf////AAAAAAf///8AAAAAAAAAAH///+AAAAAf///wAAAD////4AAAH///wAAAAAAP///+AAAAAAP///4AAAAAAAAAAH///+AAAAAP///AAAAB////wAAAD///gAAAAAAB///8AAAAAAf///wAAAAAAAAAAH///+AAAAAH//+AAAAA////gAAAA///AAAAAAAAf//4AAAAAAJ///AAAAAAAAAAAH///+AAAAAD//8AAAAA///+AAAAAP/8AAAAAAAAB/+AAAAAAAAf/+AAAAAAAAAAAA//8AAAAAAA//wAAAAAP//4AAAAAB/wAAAAAAAAAHgAAAAAAAAD/4AAAAAAAAAAAAB/AAAAAAAAH/AAAAAAD/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB///gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP///4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA////+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP/////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//////4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB//////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH///////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP///////gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf///////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf///////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA////////4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHwAAAAAAAAAAAAAAAAD////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//AAAAAAAAAAAAAAAAD////////+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP//4AAAAAAAHgAAAAAAH/////////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB///+AAAAAAB//AAAAAAH/////////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD////gAAAAAP//4AAAAAP/////////gAAAAAAAAAAAAAAAAP/gAAAAAAAAAAAAAAH////wAAAAA///+AAAAAf/////////gAAAAAAAAAAAAAAAB//+AAAAAAAAAAAAAAf////4AAAAD////AAAAAf/////////gAAAAAAAAAAAAAAAH///gAAAAAAAAAAAAA/////8AAAAH////AAAAAf/////////wAAAAAAAAAAAAAAAP///4AAAAAAAAAAAAB/////+AAAAf////gAAAA//////////wAAAAAAGAMAAAAAAf///8AAAAAH4AAAAAD//////AAAAf////4AAAA//////////wAAAAAAf//AAAAAB////+AAAAA//gAAAAH//////gAAA/////8AAAA//////////4AAAAAB///wAAAAD/////AAAAD//4AAAAP//////gAAB/////8AAAA//////////4AAAAAD///4AAAAH/////gAAAH//+AAAAP//////wAAB/////+AAAA//////////4AAAAAH///+AAAAP/////wAAAf///AAAAf//////wAAD//////AAAA//////////4AAAAAP////AAAAP/////4AAA////wAAA///////4AAD//////AAAB//////////4AAAAAf////gAAAf/////8AAD////4AAA///////4AAD//////gAAB//////////4AAAAA/////gAAAf/////8AAH////8AAA///////4AAD//////wAAB//////////4AAAAA/////wAAA//////8AAP////+AAA///////4AAH//////wAAA//////////4AAAAB/////wAAA//////+AAP////+AAB///////8AAH//////4AAA//////////4AAAAB/////wAAB//////+AAf/////AAB///////8AAH//////4AAA//////////8AAAAD/////4AAB///////AAf/////AAB///////8AAP//////8AAA//////////8AAAAD/////4AAB///////AA//////gAB///////8AAP//////8AAA//////////8AAAAD/////4AAB///////AA//////gAB///////8AAf//////8AAA//////////4AAAAD/////8AAB///////AA//////gAB///////8AAf//////8AAA//////////4AAAAD/////8AAD///////AB//////wAB///////8AAf//////8AAA//////////4AAAAD/////8AAD///////AB//////wAB///////+AAf//////8AAA//////////4AAAAD/////8AAD///////AB//////wAB///////+AAf//////+AAAf/////////4AAAAD/////8AAD///////AB//////wAB///////+AAf//////+AAAf/////////wAAAAD/////8AAD///////AB//////wAA///////8AAf//////8AAAP/////////wAAAAD/////+AAB///////AB//////wAA///////8AAf//////8AAAH/////////gAAAAD/////+AAB//////+AA//////wAA///////8AAf//////8AAAH/////////gAAAAB/////+AAB//////+AA//////wAAf//////8AAP//////4AAAH/////////gAAAAB/////8AAB//////+AA//////wAAf//////4AAH//////4AAAH/////////AAAAAB/////8AAA//////8AA//////gAAP//////4AAD//////wAAAD////////+AAAAAB/////8AAA//////8AAf/////gAAP//////4AAB//////wAAAD////////+AAAAAB/////8AAA//////8AAf/////gAAH//////wAAAf/////wAAAB////////8AAAAAB/////8AAAf/////4AAP/////AAAH//////wAAAH/////wAAAA////////4AAAAAA/////4AAAf/////4AAP/////AAAD//////gAAAD/////wAAAAf///////wAAAAAA/////4AAAP/////wAAH////+AAAD//////AAAAD/////gAAAAP///////gAAAAAAf////wAAAH/////gAAH////+AAAA/////+AAAAD///+/gAAAAH///////AAAAAAAP////wAAAD/////gAAD////8AAAAf////8AAAAA///8BAAAAAD//////+AAAAAAAH////gAAAB/////AAAB////wAAAAP////4AAAAAf//8AAAAAAB//////8AAAAAAAD////AAAAA////+AAAA////gAAAAH////gAAAAAA//+AAAAAAAf/////wAAAAAAAA///8AAAAAf///4AAAAf///AAAAAB///8AAAAAAAf//AAAAAAAH/////gAAAAAAAAf//4AAAAAH///wAAAAP//8AAAAAA///wAAAAAAAP//AAAAAAAD////+AAAAAAAAAD/8AAAAAAA//+AAAAAD//gAAAAAAP/+AAAAAAAAA//AAAAAAAA////wAAAAAAAAAAD4AAAAAAAH/4AAAAAA/+AAAAAAAADgAAAAAAAAAEAAAAAAAAAP//+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH///AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB////8AAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH////+AAAAAAAAAAAAAAAAP//4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf/////gAAAAAAAAAAAAAAB////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//////wAAAAAAAAAAAAAAP////8AAAAAAAAAAAAAAAAAAEeAAAAAAAAAAAAAAAAB//////4AAAAAAAAAAAAAAf/////AAAAAAAAA8AAAAAAAD//8AAAAAAAAAAAAAAAD//////8AAAAAAAAAAAAAB//////wAAAAAAAf/4AAAAAA////AAAAAAAAAAAAAAAH//////+AAAAAAAAAAAAAD//////4AAAAAAD///AAAAAD////wAAAAAAAAAAAAAAP///////AAAAAAAAAAAAAH//////8AAAAAAf///gAAAAP////4AAAAAAAAAAAAAAf///////gAAAAAAAAAAAAP//////+AAAAAB////wAAAAf////8AAAAAAAAAAAAAAf///////gAAAAAD/8AAAAf///////AAAAAD////8AAAA/////+AAAAAAAAAAAAAA////////wAAAAA///AAAAf///////gAAAAH////+AAAD//////AAAAAAAAAAAAAA////////wAAAAD///gAAA////////gAAAAH/////AAAH//////gAAAAAAAAAAAAB////////4AAAAH///wAAA////////wAAAA//////gAAP//////wAAAAf+AAAAAAH////////4AAAAP///8AAB////////wAAAA//////wAAf//////wAAAH//+AAAAAH////////4AAAA////8AAB////////4AAAA//////4AA///////4AAAf///wAAAAD////////4AAAB////+AAD////////4AAAB//////4AB///////4AAB////4AAAAH////////8AAAD/////AAD////////8AAAD//////8AB///////4AAD////8AAAAH////////8AAAD/////gAD////////8AAAH//////8AD///////4AAH////+AAAAH////////8AAAH/////wAH////////+AAAH//////+AD///////8AAP/////AAAAH////////8AAAP/////wAH////////+AAAP//////+AH///////8AAf/////gAAAP////////8AAAf/////4AH////////+AAAP///////AH///////8AA//////gAAAP////////8AAAf/////4AP////////+AAAf///////AP///////8AB//////wAAAP////////+AAA//////8AP////////+AAAf///////AP///////8AB//////4AAAH////////+AAA//////8AP////////+AAA////////gP///////8AD//////4AAAH////////+AAB//////+AP////////+AAA////////gP///////8AH//////4AAAH////////8AAB//////+AP////////+AAA////////gP///////8AH//////8AAAH////////8AAB//////+AP////////+AAA////////gP///////8AP//////8AAAH////////8AAB//////+AP////////+AAA////////gP///////8AP//////8AAAH////////8AAB///////AP////////+AAA////////gP///////8AP//////+AAAH////////8AAB///////AP////////+AAA////////gP///////8AP//////+AAAH////////4AAB///////AP////////+AAA////////gP///////4AP///////AAAH////////4AAB///////AP////////+AAA////////AP///////4AP///////AAAH////////4AAB///////AH////////+AAA////////AP///////4AP///////AAAD////////4AAB///////AH////////8AAAf///////AP///////4AP///////AAAD////////wAAB//////+AH////////8AAAf//////+AP///////wAP///////AAAB////////wAAB//////+AD////////8AAAf//////+AP///////wAP//////+AAAB////////gAAA//////+AB////////4AAAP//////8AH///////wAH//////+AAAA////////gAAA//////+AB////////4AAAH//////4AH///////gAH//////+AAAA////////AAAA//////8AA////////wAAAD//////4AH///////gAH//////8AAAAf///////AAAAf/////8AA////////wAAAD//////wAH///////AAD//////8AAAAf//////+AAAAP/////4AAf///////gAAAB//////gAD///////AAD//////4AAAAP//////8AAAAP/////wAAP///////gAAAA//////AAD//////+AAD//////4AAAAH//////4AAAAH/////wAAH///////AAAAA//////AAB//////8AAB//////wAAAAH//////wAAAAD/////gAAD//////+AAAAAf////+AAA//////8AAB//////wAAAAD//////gAAAAB/////AAAB//////8AAAAAP////8AAAf/////4AAA//////gAAAAB//////AAAAAAf///+AAAAf/////4AAAAAH////4AAAP/////wAAAf/////AAAAAA/////+AAAAAAP///8AAAAP/////gAAAAAD////wAAAH/////gAAAP////+AAAAAAf////4AAAAAAD///4AAAAD/////AAAAAAB////gAAAD/////AAAAH////8AAAAAAH////wAAAAAAA///gAAAAA////8AAAAAAAf//+AAAAB////8AAAAD////4AAAAAAB///+AAAAAAAAP//AAAAAAH///AAAAAAAAH//4AAAAAf///wAAAAA////wAAAAAAAP//4AAAAAAAAD/4AAAAAAAf/gAAAAAAAAB//gAAAAAH///AAAAAAf///AAAAAAAAB/+AAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAD4AAAAAAB//4AAAAAAH//4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAP/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");

// unet/picture/sources.js
var FIRST_TRAIN_ROW = 144;
var COINS = photograph(coins_default);
function photograph(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [rows, columns] = [view.getUint16(0, true), view.getUint16(2, true)];
  const count = rows * columns;
  const grey = Float32Array.from(bytes.subarray(4, 4 + count), (level) => level / 255);
  const bits = bytes.subarray(4 + count);
  const truth2 = Int8Array.from(grey, (_, n) => bits[n >> 3] >> 7 - (n & 7) & 1);
  return { name: "coins", rows, columns, grey, truth: truth2 };
}
function part(picture, top, left, rows, columns, name = picture.name) {
  const grey = new Float32Array(rows * columns);
  const truth2 = picture.truth ? new Int8Array(rows * columns) : null;
  for (let row2 = 0; row2 < rows; row2++) {
    const from = (top + row2) * picture.columns + left;
    grey.set(picture.grey.subarray(from, from + columns), row2 * columns);
    if (picture.truth) truth2?.set(picture.truth.subarray(from, from + columns), row2 * columns);
  }
  return { name, rows, columns, grey, truth: truth2 };
}
var TRAIN = part(COINS, FIRST_TRAIN_ROW, 0, 152, 384, "coins to learn from");
var UNSEEN = part(COINS, 0, 0, FIRST_TRAIN_ROW, 384, "unseen coins");
function scene(seed, side = 96) {
  const draw = uniform(seed);
  const grey = new Float32Array(side * side);
  const truth2 = new Int8Array(side * side);
  const [ground, fallRow, fallColumn] = [0.4 + 0.2 * draw(), draw() - 0.5, draw() - 0.5];
  const things = Array.from({ length: 7 }, (_, n) => ({
    label: 1 + n % 2,
    row: side * draw(),
    column: side * draw(),
    radius: side * (0.07 + 0.08 * draw()),
    step: (draw() < 0.5 ? -1 : 1) * (0.15 + 0.2 * draw())
  }));
  for (let n = 0; n < grey.length; n++) {
    const [row2, column] = [Math.floor(n / side), n % side];
    let light = ground + 0.3 * (fallRow * (row2 / side) + fallColumn * (column / side));
    for (const thing of things) {
      const [down, across] = [Math.abs(row2 - thing.row), Math.abs(column - thing.column)];
      const far = thing.label === 1 ? Math.hypot(down, across) : Math.max(down, across);
      if (far > thing.radius) continue;
      light = ground + thing.step;
      truth2[n] = thing.label;
    }
    grey[n] = Math.min(Math.max(light + 0.08 * (draw() - 0.5), 0), 1);
  }
  return { name: "scene", rows: side, columns: side, grey, truth: truth2 };
}
var sheet = (side = 96) => ({
  name: "your drawing",
  rows: side,
  columns: side,
  grey: new Float32Array(side * side).fill(0.35),
  truth: null
});
function drawn(image, width, height, name, side = 96) {
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = (
    /** @type {CanvasRenderingContext2D} */
    canvas.getContext("2d", { willReadFrequently: true })
  );
  const cut = Math.min(width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(image, (width - cut) / 2, (height - cut) / 2, cut, cut, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  const grey = new Float32Array(side * side);
  for (let n = 0; n < grey.length; n++) {
    grey[n] = (0.299 * data[4 * n] + 0.587 * data[4 * n + 1] + 0.114 * data[4 * n + 2]) / 255;
  }
  return { name, rows: side, columns: side, grey, truth: null };
}

// unet/net/adam.js
var [BETA_1, BETA_2, EPSILON] = [0.9, 0.999, 1e-7];
var start = () => ({ steps: 0, mean: {}, square: {} });
function adam(params, gradients, state, learningRate) {
  state.steps += 1;
  const makeUp = Math.sqrt(1 - BETA_2 ** state.steps) / (1 - BETA_1 ** state.steps);
  const rate = learningRate * makeUp;
  const next = { ...params };
  for (const name of Object.keys(params)) {
    if (!(name in gradients)) continue;
    const { shape, data } = params[name];
    const slope = gradients[name].data;
    state.mean[name] ??= new Float64Array(data.length);
    state.square[name] ??= new Float64Array(data.length);
    const [mean, square] = [state.mean[name], state.square[name]];
    const moved = data.slice();
    for (let n = 0; n < moved.length; n++) {
      mean[n] += (1 - BETA_1) * (slope[n] - mean[n]);
      square[n] += (1 - BETA_2) * (slope[n] ** 2 - square[n]);
      moved[n] -= rate * mean[n] / (Math.sqrt(square[n]) + EPSILON);
    }
    next[name] = { shape, data: moved };
  }
  return next;
}

// unet/train/batches.js
var LIGHT = 0.3;
function squares(pictures, count, side, augments, draw) {
  const image = { shape: [count, side, side, 1], data: new Float32Array(count * side * side) };
  const labels = new Int8Array(count * side * side);
  for (let n = 0; n < count; n++) {
    const picture = pictures[Math.floor(draw() * pictures.length)];
    const corner = place(picture, side, draw);
    const motion = augments ? motionOf(side, draw) : (row2, column) => [row2, column];
    const light = augments ? lightOf(side, draw) : (grey) => grey;
    for (let row2 = 0, to = n * side * side; row2 < side; row2++) {
      for (let column = 0; column < side; column++, to++) {
        const [down, across] = motion(row2, column);
        const from = (corner.top + down) * picture.columns + corner.left + across;
        image.data[to] = light(picture.grey[from], row2, column);
        labels[to] = picture.truth ? picture.truth[from] : IGNORED;
      }
    }
  }
  return { image, labels };
}
function place({ rows, columns, truth: truth2 }, side, draw) {
  let corner = { top: 0, left: 0 };
  for (let tries = 0; tries < 12; tries++) {
    corner = {
      top: Math.floor(draw() * (rows - side + 1)),
      left: Math.floor(draw() * (columns - side + 1))
    };
    if (!truth2) return corner;
    const middle = (corner.top + (side >> 1)) * columns + corner.left + (side >> 1);
    if (truth2[middle] !== IGNORED) return corner;
    if (tries > 5 && hasLabels(truth2, columns, corner, side)) return corner;
  }
  return corner;
}
function hasLabels(truth2, columns, { top, left }, side) {
  for (let row2 = top; row2 < top + side; row2++) {
    for (let n = row2 * columns + left; n < row2 * columns + left + side; n++) {
      if (truth2[n] !== IGNORED) return true;
    }
  }
  return false;
}
function motionOf(side, draw) {
  const [turns, mirrors] = [Math.floor(draw() * 4), draw() < 0.5];
  return (row2, column) => {
    let [down, across] = mirrors ? [row2, side - 1 - column] : [row2, column];
    for (let n = 0; n < turns; n++) [down, across] = [across, side - 1 - down];
    return [down, across];
  };
}
function lightOf(side, draw) {
  const either = () => LIGHT * (2 * draw() - 1);
  const [contrast, brightness, down, across] = [1 + either(), either(), either(), either()];
  return (grey, row2, column) => grey * contrast + brightness + down * (row2 / side - 0.5) + across * (column / side - 0.5);
}
function scenes(count, side, draw) {
  const pictures = Array.from({ length: count }, () => scene(Math.floor(draw() * 2 ** 31), side));
  return squares(pictures, count, side, false, draw);
}

// unet/train/step.js
var MOMENTUM = 0.8;
async function batchSlopes(crew, params, { image, labels }, loss) {
  const count = image.shape[0];
  const parts = Math.min(crew.count, Math.max(count >> 1, 1));
  const whole = loss === "Dice" ? count : counted(labels);
  const cells = size(image.shape.slice(1));
  const pixels = labels.length / count;
  const asked = Array.from({ length: parts }, (_, n) => {
    const [from, to] = [Math.floor(n * count / parts), Math.floor((n + 1) * count / parts)];
    return crew.ask(n, "slopes", {
      params,
      image: {
        shape: [to - from, ...image.shape.slice(1)],
        data: image.data.slice(from * cells, to * cells)
      },
      labels: labels.slice(from * pixels, to * pixels),
      loss,
      whole
    });
  });
  return summed(await Promise.all(asked));
}
function summed([first, ...others]) {
  for (const other of others) {
    first.loss += other.loss;
    for (const [name, { data }] of Object.entries(first.gradients)) {
      for (let n = 0; n < data.length; n++) data[n] += other.gradients[name].data[n];
    }
  }
  const parts = 1 + others.length;
  for (const [name, moments2] of Object.entries(first.moments)) {
    for (
      const what of
      /** @type {const} */
      ["mean", "variance"]
    ) {
      const { data } = moments2[what];
      for (let n = 0; n < data.length; n++) {
        for (const other of others) data[n] += other.moments[name][what].data[n];
        data[n] /= parts;
      }
    }
  }
  return first;
}
function stepped(params, slopes, state, rate) {
  const next = adam(params, slopes.gradients, state, rate);
  for (const [name, { mean, variance }] of Object.entries(slopes.moments)) {
    next[`${name}/moving_mean`] = averaged(params[`${name}/moving_mean`], mean);
    next[`${name}/moving_variance`] = averaged(params[`${name}/moving_variance`], variance);
  }
  return next;
}
function averaged(kept, seen) {
  const data = kept.data.map((value, n) => MOMENTUM * value + (1 - MOMENTUM) * seen.data[n]);
  return { shape: kept.shape, data };
}
var falling = (first, step, steps) => first * (1 + Math.cos(Math.PI * (step % steps) / steps)) / 2;

// unet/train/trainer.js
var SIDE = 64;
var EVERY = 5;
var KEPT = 10;
var USUAL = {
  data: "coins",
  filters: 8,
  depth: 3,
  skips: [true, true, true],
  upsampler: "transposed3",
  batchnorm: true,
  loss: "cross-entropy",
  rate: 0.01,
  batch: 8,
  steps: 160,
  augments: true,
  seed: 0
};
var planFor = ({ data, filters, depth, skips, upsampler, batchnorm }) => ({
  channels: 1,
  filters,
  classes: data === "scenes" ? 3 : 1,
  depth,
  batchnorm,
  skips: Array.from({ length: depth }, (_, level) => skips[level] ?? true),
  upsampler
});
var unseenFor = ({ data }) => data === "scenes" ? scene(-1) : UNSEEN;
function createTrainer(crew, settings, { params, painted, onStep } = {}) {
  const draw = uniform(settings.seed + 1);
  const adam2 = start();
  const history = (
    /** @type {Moment[]} */
    []
  );
  const unseen = unseenFor(settings);
  let now = params ?? init(planFor(settings), settings.seed);
  let playing = false;
  let busy = (
    /** @type {Promise<void> | null} */
    null
  );
  function batch() {
    if (settings.data === "scenes") return scenes(settings.batch, SIDE, draw);
    const from = settings.data === "strokes" ? painted?.() ?? [] : [TRAIN];
    return squares(from, settings.batch, SIDE, settings.augments, draw);
  }
  async function look() {
    const { rows, columns, grey, truth: truth2 } = unseen;
    const image = { shape: [1, rows, columns, 1], data: grey };
    const { probabilities: probabilities2 } = await crew.ask(0, "answer", { params: now, image });
    return iou(
      labelsOf(probabilities2),
      /** @type {Int8Array} */
      truth2
    );
  }
  async function once2() {
    const { length } = history;
    const rate = falling(settings.rate, length, settings.steps);
    const slopes = await batchSlopes(crew, now, batch(), settings.loss);
    now = stepped(now, slopes, adam2, rate);
    const moment = (
      /** @type {Moment} */
      { step: length + 1, loss: slopes.loss }
    );
    if (moment.step % EVERY === 0 || moment.step === 1) moment.score = await look();
    if (moment.step % KEPT === 0 || moment.step === 1) moment.params = now;
    history.push(moment);
    onStep?.(trainer);
  }
  const trainer = {
    settings,
    history,
    unseen,
    params: () => now,
    isPlaying: () => playing,
    /** One step; a second call waits for the first. */
    async step() {
      while (busy) await busy;
      busy = once2().finally(() => {
        busy = null;
      });
      await busy;
    },
    /** @param {number} [until] the step after which it pauses by itself */
    async play(until = Number.POSITIVE_INFINITY) {
      if (playing) return;
      playing = true;
      while (playing && history.length < until) await trainer.step();
      playing = false;
      onStep?.(trainer);
    },
    pause() {
      playing = false;
    }
  };
  return trainer;
}

// unet/brush/panel.js
var ROWS = 128;
function createBrush(studio, crew, choose) {
  const said = h("p", { class: "un-verdict", "aria-live": "polite" });
  const learn = button("Learn", "Learn: from the strokes", () => toggle(), {
    class: "un-button un-main"
  });
  const tools = (
    /** @type {const} */
    [
      ["object", "Object", "Object: paint pixels of coins"],
      ["ground", "Ground", "Ground: paint pixels that are no coin"],
      ["unlabel", "Wipe", "Wipe: take strokes away"]
    ]
  );
  let strokes = 0;
  let trainer = (
    /** @type {Trainer | null} */
    null
  );
  const element = h(
    "div",
    { class: "un-brush" },
    h(
      "p",
      { class: "un-hint" },
      "Paint a few strokes of each class. Pixels without a stroke are ignored; the network learns from the others, and its mask spreads over the picture. Correct it where it is wrong."
    ),
    h(
      "div",
      { class: "un-row" },
      ...tools.map(
        ([name, words, label]) => button(words, label, () => choose(name), { class: "un-button", "data-tool": name })
      )
    ),
    h(
      "div",
      { class: "un-row" },
      learn,
      button("Start again", "Start again: no strokes, random weights", () => afresh())
    ),
    said
  );
  function open2() {
    if (studio.now.picture.name !== TRAIN.name) studio.show(part(TRAIN, 0, 0, ROWS, TRAIN.columns));
    show();
  }
  const painted = () => {
    const { picture } = studio.now;
    return [
      { ...picture, truth: picture.strokes ?? new Int8Array(picture.grey.length).fill(IGNORED) }
    ];
  };
  function counts() {
    const labels = studio.now.picture.strokes ?? [];
    let [object, ground] = [0, 0];
    for (const label of labels) {
      if (label > 0) object++;
      if (label === 0) ground++;
    }
    return { object, ground };
  }
  function begin() {
    const settings = { ...USUAL, data: (
      /** @type {const} */
      "strokes"
    ), batch: 8, steps: 120 };
    trainer = createTrainer(crew, settings, { painted, onStep: hear });
    studio.take(trainer.params());
  }
  function toggle() {
    const { object, ground } = counts();
    if (!trainer) {
      if (!object || !ground) {
        said.textContent = `Paint both first: ${object ? "ground" : "object"} has no stroke yet.`;
        return;
      }
      begin();
    }
    if (trainer?.isPlaying()) trainer.pause();
    else {
      const length = trainer?.history.length ?? 0;
      trainer?.play((Math.floor(length / 120) + 1) * 120);
    }
    show();
  }
  function hear(from) {
    if (from !== trainer) return;
    studio.take(from.params());
    show();
  }
  function afresh() {
    trainer?.pause();
    trainer = null;
    strokes = 0;
    studio.show(part(TRAIN, 0, 0, ROWS, TRAIN.columns));
    show();
  }
  function show() {
    const { object, ground } = counts();
    const playing = Boolean(trainer?.isPlaying());
    learn.textContent = playing ? "Pause" : "Learn";
    const painted2 = `${strokes} ${strokes === 1 ? "stroke" : "strokes"}: ${object} pixels of coins, ${ground} of ground.`;
    const moments2 = trainer?.history ?? [];
    const scored2 = moments2.filter(({ score }) => score !== void 0).pop();
    const learnt = scored2 ? ` After ${moments2.length} steps: IoU ${scored2.score?.toFixed(3)} on rows that nobody painted.` : "";
    said.textContent = painted2 + learnt;
  }
  studio.on("stroke", () => {
    strokes++;
  });
  studio.on("strokes", show);
  return {
    element,
    open: open2,
    pause: () => trainer?.pause(),
    trainer: () => trainer,
    learn: toggle,
    /** IoU of the present mask with the truth of the painted picture. */
    score() {
      const { answer, picture } = studio.now;
      return answer && picture.truth ? iou(labelsOf(answer.probabilities), picture.truth) : 0;
    },
    unseen: UNSEEN
  };
}

// unet/look/fields.js
function fields(reads, shapes, kernels2, layer, row2, column) {
  const boxes = { [layer]: { top: row2, left: column, bottom: row2, right: column } };
  for (const name of Object.keys(reads).reverse()) {
    if (!(name in boxes)) continue;
    for (const read2 of reads[name]) {
      const box = within(before(name, boxes[name], kernels2), shapes[read2].shape);
      boxes[read2] = read2 in boxes ? hull(boxes[read2], box) : box;
    }
  }
  return boxes;
}
function before(name, box, kernels2) {
  if (/_(norm|skip)$/.test(name)) return box;
  if (name.endsWith("_resize")) return eachEdge(box, (n) => n >> 1);
  if (name.startsWith("p"))
    return stretched(
      box,
      (n) => 2 * n,
      (n) => 2 * n + 1
    );
  const kernel = kernels2[`${name.replace("_conv", "")}/kernel`].shape;
  if (!name.startsWith("u") || kernel[2] > kernel[3]) {
    if (name.startsWith("c") && !name.endsWith("_conv")) return box;
    const around = (kernel[0] - 1) / 2;
    return stretched(
      box,
      (n) => n - around,
      (n) => n + around
    );
  }
  return stretched(
    box,
    (n) => Math.ceil((n - kernel[0] + 1) / 2),
    (n) => n >> 1
  );
}
var eachEdge = (box, change) => stretched(box, change, change);
var stretched = ({ top, left, bottom, right }, first, last) => ({
  top: first(top),
  left: first(left),
  bottom: last(bottom),
  right: last(right)
});
var within = (box, [, rows, columns]) => ({
  top: Math.max(box.top, 0),
  left: Math.max(box.left, 0),
  bottom: Math.min(box.bottom, rows - 1),
  right: Math.min(box.right, columns - 1)
});
var hull = (one, other) => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right)
});

// unet/diagram/mosaic.js
var GAP = 1;
var STEPS = 64;
var ramp = (role) => Uint32Array.from({ length: STEPS + 1 }, (_, n) => mix(WHITE, COLOURS[role], n / STEPS));
var POSITIVE = ramp("ink");
var NEGATIVE = ramp("negative");
var GREY = Uint32Array.from({ length: STEPS + 1 }, (_, n) => mix(BLACK, WHITE, n / STEPS));
var OBJECT = ramp("output");
var CLASS_ROLES = ["empty", "output", "overlap", "kernel"];
function arranged([, rows, columns, channels]) {
  const across = Math.ceil(Math.sqrt(channels * rows / columns));
  const down = Math.ceil(channels / across);
  const [width, height] = [across * (columns + GAP) - GAP, down * (rows + GAP) - GAP];
  return {
    across,
    width,
    height,
    rows,
    columns,
    channels,
    /** The upper left pixel of a map. @param {number} channel */
    corner: (channel) => ({
      x: channel % across * (columns + GAP),
      y: Math.floor(channel / across) * (rows + GAP)
    }),
    /** The cell at a pixel of the mosaic, or none between maps.
     * @param {number} x
     * @param {number} y */
    cellAt(x, y) {
      const [column, row2] = [x % (columns + GAP), y % (rows + GAP)];
      const channel = Math.floor(y / (rows + GAP)) * across + Math.floor(x / (columns + GAP));
      if (column >= columns || row2 >= rows || channel >= channels || x < 0 || y < 0) return null;
      return { row: Math.floor(row2), column: Math.floor(column), channel };
    }
  };
}
function paint(pixels, place2, { data }, kind) {
  const { rows, columns, channels, width } = place2;
  const scale = STEPS / (kind === "maps" ? largest(data) : 1);
  const [up2, down] = kind === "picture" ? [GREY, GREY] : [kind === "mask" ? OBJECT : POSITIVE, NEGATIVE];
  for (let channel = 0; channel < channels; channel++) {
    const { x, y } = place2.corner(channel);
    for (let row2 = 0; row2 < rows; row2++) {
      let to = (y + row2) * width + x;
      let from = row2 * columns * channels + channel;
      for (let column = 0; column < columns; column++, to++, from += channels) {
        const level = data[from] * scale;
        pixels[to] = level >= 0 ? up2[level < STEPS ? level | 0 : STEPS] : down[level > -STEPS ? -level | 0 : STEPS];
      }
    }
  }
}
function largest(data) {
  let most = 1e-6;
  for (let n = 0; n < data.length; n++) {
    const size2 = data[n] < 0 ? -data[n] : data[n];
    if (size2 > most) most = size2;
  }
  return most;
}

// unet/diagram/box.js
function createBox(layer, words, kind, { onPoint, onFocus }) {
  const canvas = h("canvas", { class: "un-maps" });
  const marks = h("canvas", { class: "un-marks" });
  const frame = h("button", { type: "button", class: "un-frame", title: words }, canvas, marks);
  const count = h("span", { class: "un-size" });
  const name = h("span", { class: "un-name" }, `${arrowOf(layer)}${nameOf(layer)} `, count);
  const element = h("div", { class: "un-box", "data-layer": layer }, name, frame);
  let place2 = arranged([1, 1, 1, 1]);
  let image = new ImageData(1, 1);
  let pixels = new Uint32Array(image.data.buffer);
  let marked = false;
  let side = { width: 0, height: 0 };
  new ResizeObserver(([{ contentRect }]) => {
    side = contentRect;
  }).observe(frame);
  function resize(shape) {
    place2 = arranged(shape);
    [canvas.width, canvas.height] = [place2.width, place2.height];
    image = new ImageData(place2.width, place2.height);
    pixels = new Uint32Array(image.data.buffer);
    frame.style.aspectRatio = `${place2.width} / ${place2.height}`;
    const [, rows, columns, channels] = shape;
    count.textContent = channels === 1 ? "" : `× ${channels}`;
    frame.setAttribute(
      "aria-label",
      `${nameOf(layer)}: ${words}; ${channels} ${channels === 1 ? "map" : "maps"} of ${rows} by ${columns}`
    );
  }
  function cellOf(event) {
    const box = canvas.getBoundingClientRect();
    const x = (event.clientX - box.left) / box.width * place2.width;
    const y = (event.clientY - box.top) / box.height * place2.height;
    const cell = place2.cellAt(x, y);
    return cell && { layer, ...cell };
  }
  frame.addEventListener("pointermove", (event) => onPoint(cellOf(event), false));
  frame.addEventListener("pointerleave", () => onPoint(null, false));
  frame.addEventListener("pointerdown", (event) => onPoint(cellOf(event), true));
  frame.addEventListener("focus", () => onFocus(layer));
  return {
    layer,
    element,
    frame,
    shape: () => [1, place2.rows, place2.columns, place2.channels],
    /** @param {Tensor} maps
     * @param {"maps" | "picture" | "mask"} [as] */
    show(maps, as = kind) {
      if (String(maps.shape) !== String([1, place2.rows, place2.columns, place2.channels])) {
        resize(maps.shape);
      }
      paint(pixels, place2, maps, as);
      canvas.getContext("2d")?.putImageData(image, 0, 0);
    },
    /** Light a field in every map, and one cell in one of them.
     * @param {Field | undefined} field
     * @param {Cell | null} cell */
    mark(field, cell) {
      if (!field && !marked) return;
      const scale = devicePixelRatio;
      const [width, height] = [Math.round(side.width * scale), Math.round(side.height * scale)];
      if (marks.width !== width || marks.height !== height) Object.assign(marks, { width, height });
      const context = (
        /** @type {CanvasRenderingContext2D} */
        marks.getContext("2d")
      );
      context.clearRect(0, 0, width, height);
      marked = Boolean(field);
      element.classList.toggle("un-lit", marked);
      if (!field) return;
      const [across, down] = [width / place2.width, height / place2.height];
      context.strokeStyle = PALETTE.highlight;
      context.lineWidth = Math.max(1.5 * scale, 1);
      for (let channel = 0; channel < place2.channels; channel++) {
        if (cell && cell.channel !== channel) continue;
        const { x, y } = place2.corner(channel);
        context.strokeRect(
          (x + field.left) * across,
          (y + field.top) * down,
          Math.max((field.right - field.left + 1) * across, 3 * scale),
          Math.max((field.bottom - field.top + 1) * down, 3 * scale)
        );
      }
    }
  };
}
var arrowOf = (layer) => ({ p: "↓ ", u: "↑ " })[/^[pu]\d/.test(layer) ? layer[0] : ""] ?? "";
var nameOf = (layer) => ({ image: "picture", outputs: "logits", probabilities: "mask" })[layer] ?? layer;

// unet/diagram/diagram.js
var WORDS = {
  a: "3 x 3 convolution, normalisation, ReLU",
  b: "3 x 3 convolution, normalisation, ReLU",
  p: "the largest of each 2 x 2 window",
  u: "up-sampling: twice the size"
};
function placed(depth) {
  const places = [{ layer: "image", row: 1, column: 1 }];
  for (let level = 1; level <= depth + 1; level++) {
    if (level > 1) places.push({ layer: `p${level - 1}`, row: level, column: 1 });
    places.push({ layer: `c${level}a`, row: level, column: 2 });
    places.push({ layer: `c${level}b`, row: level, column: 3 });
  }
  for (let level = depth; level >= 1; level--) {
    const number2 = 2 * depth + 2 - level;
    places.push({ layer: `u${number2}`, row: level, column: 5 });
    places.push({ layer: `c${number2}a`, row: level, column: 6 });
    places.push({ layer: `c${number2}b`, row: level, column: 7 });
  }
  places.push({ layer: "outputs", row: 1, column: 8 });
  places.push({ layer: "probabilities", row: 2, column: 8 });
  return places;
}
function createDiagram(studio, onPoint) {
  const grid2 = h("div", {
    class: "un-u",
    role: "group",
    "aria-label": "the U: every layer's maps"
  });
  const boxes = (
    /** @type {Map<string, DiagramBox>} */
    /* @__PURE__ */ new Map()
  );
  const skips = (
    /** @type {Map<number, HTMLButtonElement>} */
    /* @__PURE__ */ new Map()
  );
  const sizes = (
    /** @type {Map<number, HTMLElement>} */
    /* @__PURE__ */ new Map()
  );
  function build2() {
    const { depth, skips: has } = studio.plan();
    boxes.clear();
    skips.clear();
    grid2.replaceChildren();
    grid2.style.setProperty("--levels", String(depth + 1));
    for (const { layer, row: row2, column } of placed(depth)) {
      const kind = { image: "picture", probabilities: "mask" }[layer] ?? "maps";
      const words = wordsOf(layer);
      const hands = { onPoint, onFocus: (layer2) => focus(layer2) };
      const box = createBox(
        layer,
        words,
        /** @type {any} */
        kind,
        hands
      );
      box.element.style.gridArea = `${row2} / ${column}`;
      box.frame.addEventListener("keydown", (event) => move(event, layer));
      boxes.set(layer, box);
      grid2.append(box.element);
    }
    for (let level = 1; level <= depth + 1; level++) {
      const size2 = h("span", { class: "un-size" });
      const across = h("div", { class: "un-across" }, size2);
      across.style.gridArea = `${level} / 4`;
      sizes.set(level, size2);
      if (has[level - 1]) {
        const skip = skipButton(studio, level);
        skips.set(level, skip);
        across.prepend(skip);
      }
      grid2.append(across);
    }
  }
  function focus(layer) {
    const box = boxes.get(layer);
    if (!box || studio.now.cell?.layer === layer || studio.now.held) return;
    const [, rows, columns] = box.shape();
    onPoint({ layer, row: rows >> 1, column: columns >> 1, channel: 0 }, false);
  }
  function move(event, layer) {
    const { cell } = studio.now;
    if (!cell || cell.layer !== layer) return;
    const [, rows, columns, channels] = (
      /** @type {DiagramBox} */
      boxes.get(layer).shape()
    );
    const steps = {
      ArrowUp: [-1, 0, 0],
      ArrowDown: [1, 0, 0],
      ArrowLeft: [0, -1, 0],
      ArrowRight: [0, 1, 0],
      "+": [0, 0, 1],
      "-": [0, 0, -1]
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const around = (value, count) => (value + count) % count;
    const next = {
      layer,
      row: Math.min(Math.max(cell.row + step[0], 0), rows - 1),
      column: Math.min(Math.max(cell.column + step[1], 0), columns - 1),
      channel: around(cell.channel + step[2], channels)
    };
    onPoint(next, true);
  }
  function show() {
    const { answer, slopes, picture } = studio.now;
    if (!answer) return;
    for (const [layer, box] of boxes) {
      const maps = layer === "probabilities" ? answer.probabilities : answer.values[layer];
      box.show(slopes?.[layer] ?? maps, slopes?.[layer] ? "maps" : void 0);
    }
    for (const [level, size2] of sizes) {
      say(size2, `${picture.rows >> level - 1} × ${picture.columns >> level - 1}`);
    }
  }
  function light() {
    const { answer, cell, params } = studio.now;
    const lit = answer && cell ? fieldsOf(answer, params, cell) : {};
    for (const [layer, box] of boxes) box.mark(lit[layer], cell?.layer === layer ? cell : null);
  }
  studio.on("network", build2);
  studio.on("answer", show);
  studio.on("cell", light);
  studio.on("answer", light);
  studio.on("edits", () => {
    for (const [level, skip] of skips)
      showSkip(skip, level, studio.now.edits.skips.includes(level));
  });
  build2();
  return { element: grid2, boxes };
}
function fieldsOf(answer, params, cell) {
  const layer = cell.layer === "probabilities" ? "outputs" : cell.layer;
  const found = fields(answer.reads, answer.values, params, layer, cell.row, cell.column);
  if (cell.layer === "probabilities") found.probabilities = found.outputs;
  return found;
}
function wordsOf(layer) {
  if (layer === "image") return "what the network reads";
  if (layer === "outputs") return "1 x 1 convolution: a number for and against";
  if (layer === "probabilities") return "how likely each pixel belongs to the object";
  return WORDS[layer[0] === "c" ? layer[layer.length - 1] : layer[0]];
}
function skipButton(studio, level) {
  const skip = h("button", {
    type: "button",
    class: "un-skip",
    onclick() {
      const { skips } = studio.now.edits;
      const cut = skips.includes(level);
      studio.edit({ skips: cut ? skips.filter((n) => n !== level) : [...skips, level] });
    }
  });
  showSkip(skip, level, false);
  return skip;
}
function showSkip(skip, level, cut) {
  skip.setAttribute("aria-pressed", String(!cut));
  skip.title = cut ? `Join the skip of level ${level} again` : `Cut the skip of level ${level}`;
  skip.textContent = cut ? `skip ${level} cut` : `skip ${level}`;
}

// unet/look/explain.js
var EPSILON2 = 1e-3;
function explain(values, reads, params, layer, row2, column, channel) {
  const value = at(values[layer], row2, column, channel);
  const isBlock = layer.startsWith("c") && `${layer}_conv` in values;
  const conv2 = isBlock ? `${layer}_conv` : layer;
  const name = conv2.replace("_conv", "");
  if (layer.startsWith("p")) return largest2(values, reads[layer][0], row2, column, channel, value);
  if (layer.endsWith("_skip")) return copied(values, reads[layer], row2, column, channel, value);
  if (layer.endsWith("_resize")) {
    const [read3] = reads[layer];
    return { kind: "copy", parts: [copy(values, read3, row2 >> 1, column >> 1, channel)], value };
  }
  const kernel = params[`${name}/kernel`];
  const stamps = name.startsWith("u") && isTransposed(kernel.shape);
  const [read2] = reads[conv2];
  const taps = (stamps ? stampTaps : windowTaps)(kernel.shape, row2, column);
  const parts = sourced(values, reads, read2, values[read2].shape[3]).map(([source, own, all]) => {
    const cells = taps.map(({ r, c, tap }) => ({
      row: r,
      column: c,
      number: at(values[source], r, c, own),
      weight: weight(kernel, tap, stamps ? channel : all, stamps ? all : channel)
    }));
    const sum3 = cells.reduce((total, { number: number2, weight: weight2 }) => total + number2 * weight2, 0);
    return { layer: source, channel: own, cells, sum: sum3 };
  });
  parts.sort((one, other) => Math.abs(other.sum) - Math.abs(one.sum));
  const bias = params[`${name}/bias`].data[channel];
  const sum2 = parts.reduce((total, part2) => total + part2.sum, bias);
  const kind = stamps ? "stamps" : "convolution";
  if (!isBlock) return { kind, parts, bias, sum: sum2, value };
  const norm = normalised(values, params, layer, row2, column, channel);
  return { kind, parts, bias, sum: sum2, ...norm ? { norm } : {}, relu: true, value };
}
var at = ({ shape: [, rows, columns, channels], data }, row2, column, channel) => row2 < 0 || column < 0 || row2 >= rows || column >= columns ? 0 : data[(row2 * columns + column) * channels + channel];
var weight = ({ shape: [, , large, small], data }, tap, l, s) => data[(tap * large + l) * small + s];
function windowTaps([rows, columns], row2, column) {
  const taps = [];
  for (let t = 0; t < rows; t++) {
    for (let u = 0; u < columns; u++) {
      const r = row2 + t - (rows - 1) / 2;
      const c = column + u - (columns - 1) / 2;
      taps.push({ r, c, tap: t * columns + u });
    }
  }
  return taps;
}
function stampTaps([rows, columns], row2, column) {
  const taps = [];
  for (let t = row2 % 2; t < rows; t += 2) {
    for (let u = column % 2; u < columns; u += 2) {
      taps.push({ r: (row2 - t) / 2, c: (column - u) / 2, tap: t * columns + u });
    }
  }
  return taps;
}
function sourced(values, reads, read2, count) {
  const joined2 = read2.endsWith("_skip") ? reads[read2] : [read2];
  const first = values[joined2[0]].shape[3];
  return Array.from(
    { length: count },
    (_, n) => n < first ? [joined2[0], n, n] : [joined2[1], n - first, n]
  );
}
function largest2(values, read2, row2, column, channel, value) {
  const cells = [0, 1, 2, 3].map((n) => {
    const [r, c] = [2 * row2 + (n >> 1), 2 * column + (n & 1)];
    return { row: r, column: c, number: at(values[read2], r, c, channel), weight: 0 };
  });
  const won = cells.find(({ number: number2 }) => number2 === value);
  if (won) won.weight = 1;
  return { kind: "largest", parts: [{ layer: read2, channel, cells, sum: value }], value };
}
function copied(values, [below, across], row2, column, channel, value) {
  const first = values[below].shape[3];
  const [read2, own] = channel < first ? [below, channel] : [across, channel - first];
  return { kind: "copy", parts: [copy(values, read2, row2, column, own)], value };
}
function copy(values, layer, row2, column, channel) {
  const number2 = at(values[layer], row2, column, channel);
  return { layer, channel, cells: [{ row: row2, column, number: number2, weight: 1 }], sum: number2 };
}
function normalised(values, params, layer, row2, column, channel) {
  if (!(`${layer}_norm` in values)) return null;
  const [mean, variance, gamma, beta] = ["moving_mean", "moving_variance", "gamma", "beta"].map(
    (what) => params[`${layer}/${what}`].data[channel]
  );
  const before2 = at(values[`${layer}_conv`], row2, column, channel);
  const value = gamma * (before2 - mean) / Math.sqrt(variance + EPSILON2) + beta;
  return { mean, variance, gamma, beta, value };
}

// unet/look/line.js
function explorerLine({ parts }) {
  const [{ cells }] = parts;
  const columns = new Set(cells.map(({ column }) => column)).size;
  const list = (of) => {
    const rows = [];
    for (let n = 0; n < cells.length; n += columns) {
      rows.push(
        `[${cells.slice(n, n + columns).map((cell) => rounded(of(cell))).join(", ")}]`
      );
    }
    return `[${rows.join(", ")}]`;
  };
  const image = list(({ number: number2 }) => number2);
  const kernel = list(({ weight: weight2 }) => weight2);
  return `Explorer("conv", image=${image}, kernel=${kernel})`;
}
var rounded = (value) => String(Number(value.toFixed(3)));

// unet/look/look.js
var MOST = 3;
var DIGITS = 3;
var digits = (value) => {
  const text = value.toFixed(Math.abs(value) < 10 ? DIGITS : 1);
  return text.replace("-", "−");
};
function createLook(studio, openExplorer) {
  const element = h("div", { class: "un-look" });
  const hint = h(
    "p",
    { class: "un-hint" },
    "Point at any map: its ",
    h("b", {}, "receptive field"),
    " lights up on the way back to the picture, and here stands what made the number. A click holds it."
  );
  function show() {
    const { answer, cell } = studio.now;
    if (!answer || !cell) return element.replaceChildren(hint);
    const layer = cell.layer === "probabilities" ? "outputs" : cell.layer;
    if (layer === "image") {
      const grey = studio.now.picture.grey[cell.row * studio.now.picture.columns + cell.column];
      return element.replaceChildren(title(cell, grey), h("p", {}, "A pixel of the picture."));
    }
    const params = { ...studio.now.used };
    for (const [name, data] of Object.entries(answer.norms)) {
      params[name] = { shape: [data.length], data: Float32Array.from(data) };
    }
    const channel = Math.min(cell.channel, answer.values[layer].shape[3] - 1);
    const found = explain(
      answer.values,
      answer.reads,
      params,
      layer,
      cell.row,
      cell.column,
      channel
    );
    element.replaceChildren(title(cell, found.value), ...body(found, layer, openExplorer));
    if (cell.layer === "probabilities") element.append(likely(answer, cell));
    if (studio.now.held) element.append(release(studio));
  }
  studio.on("cell", show);
  studio.on("answer", () => {
    if (studio.now.cell) show();
  });
  show();
  return { element };
}
var title = ({ layer, row: row2, column, channel }, value) => h(
  "h3",
  {},
  `${nameOf(layer)}, map ${channel}, row ${row2}, column ${column}: `,
  h("b", { class: "un-value" }, digits(value))
);
function release(studio) {
  const onclick = () => studio.point(null, true);
  return h("button", { type: "button", class: "un-button", onclick }, "Let go");
}
function likely(answer, { row: row2, column }) {
  const { shape, data } = answer.probabilities;
  const at2 = (row2 * shape[2] + column) * shape[3];
  const each = Array.from(data.subarray(at2, at2 + shape[3]), (p) => `${(100 * p).toFixed(1)} %`);
  const how = shape[3] === 1 ? "The sigmoid of this" : "The softmax of all logits";
  return h("p", {}, `${how}: ${each.join(", ")}.`);
}
function body(found, layer, openExplorer) {
  const { kind, parts } = found;
  if (kind === "largest") {
    const words2 = "The largest of these four passes; the others are forgotten.";
    return [h("p", {}, words2), grid(parts[0], 2, (cell) => cell.weight ? "un-won" : "")];
  }
  if (kind === "copy") {
    const [{ layer: from, channel, cells }] = parts;
    const [{ row: row2, column }] = cells;
    const words2 = `Copied from ${nameOf(from)}, map ${channel}, row ${row2}, column ${column}.`;
    return [h("p", {}, words2)];
  }
  const shown = parts.slice(0, MOST);
  const rest = parts.slice(MOST).reduce((sum2, part2) => sum2 + part2.sum, 0);
  const words = kind === "stamps" ? `Each cell below stamps the kernel, times itself; ${parts[0].cells.length === 1 ? "one stamp reaches" : `${parts[0].cells.length} stamps reach`} this place.` : "The patch, times the kernel, cell by cell.";
  const button2 = h(
    "button",
    {
      type: "button",
      class: "un-button",
      onclick() {
        const text = explorerLine(found);
        if (!openExplorer(text)) code.hidden = false;
      }
    },
    "Open this product in the explorer"
  );
  const code = h("pre", { class: "un-code", tabindex: "0", hidden: true }, explorerLine(found));
  return [
    h("p", {}, words),
    ...shown.map((part2) => row(part2)),
    h("p", { class: "un-sum" }, sumOf(found, shown.length, rest)),
    ...chain(found),
    ...layer === "outputs" ? [] : [button2, code]
  ];
}
function row(part2) {
  const across = Math.round(Math.sqrt(part2.cells.length)) || 1;
  const width = part2.cells.length === 2 ? 2 : across;
  return h(
    "div",
    { class: "un-part" },
    h("span", { class: "un-from" }, `${nameOf(part2.layer)}, map ${part2.channel}`),
    grid(part2, width, (cell) => tone(cell.number)),
    h("span", {}, "×"),
    grid(
      { ...part2, cells: part2.cells.map((c) => ({ ...c, number: c.weight })) },
      width,
      (cell) => cell.number < 0 ? "un-negative" : "un-kernel"
    ),
    h("span", {}, "="),
    h("b", {}, digits(part2.sum))
  );
}
var tone = (number2) => number2 < 0 ? "un-negative" : number2 === 0 ? "un-zero" : "un-input";
function grid({ cells }, width, classOf) {
  return h(
    "span",
    { class: "un-grid", style: `--width: ${width}` },
    ...cells.map((cell) => h("span", { class: `un-cell ${classOf(cell)}` }, short(cell.number)))
  );
}
var short = (value) => value.toFixed(2).replace("-", "−");
function sumOf({ parts, bias, sum: sum2 }, shown, rest) {
  const terms = parts.slice(0, shown).map((part2) => digits(part2.sum));
  if (parts.length > shown) terms.push(`${digits(rest)} (${parts.length - shown} more)`);
  terms.push(`${digits(bias ?? 0)} (bias)`);
  return `${terms.join(" + ")} = ${digits(sum2 ?? 0)}`;
}
function chain({ norm, relu: relu2, sum: sum2 = 0, value }) {
  const lines = [];
  if (norm) {
    const { mean, variance, gamma, beta } = norm;
    lines.push(
      `normalised: ${digits(gamma)} · (${digits(sum2)} − ${digits(mean)}) / √(${digits(variance)} + 0.001) + ${digits(beta)} = ${digits(norm.value)}`
    );
  }
  if (relu2) lines.push(`ReLU: the larger of that and 0 is ${digits(value)}`);
  return lines.map((line2) => h("p", {}, line2));
}

// unet/picture/canvas.js
var under = (role, share) => Uint32Array.from(
  { length: 256 },
  (_, n) => mix(mix(BLACK, WHITE, n / 255), COLOURS[role], share)
);
var PLAIN = under("paper", 0);
var MASKED = CLASS_ROLES.map((role) => under(role, 0.5));
var GROUND = under("input", 0.75);
var OBJECT2 = under("kernel", 0.8);
var LABELS = { ground: 0, object: 1, second: 2, unlabel: IGNORED };
function createCanvas(studio, tool, shown) {
  const canvas = h("canvas", { class: "un-picture", tabindex: "0", role: "application" });
  const element = h("div", { class: "un-easel" }, canvas);
  const pen = { row: 48, column: 48, down: false, seen: false };
  let image = new ImageData(1, 1);
  let pixels = new Uint32Array(image.data.buffer);
  let original = studio.now.picture.grey.slice();
  let strokes = (
    /** @type {Int8Array} */
    new Int8Array(0)
  );
  function begin() {
    const { rows, columns, grey } = studio.now.picture;
    [canvas.width, canvas.height] = [columns * 4, rows * 4];
    canvas.style.aspectRatio = `${columns} / ${rows}`;
    image = new ImageData(columns, rows);
    pixels = new Uint32Array(image.data.buffer);
    original = grey.slice();
    strokes = studio.now.picture.strokes ?? new Int8Array(grey.length).fill(IGNORED);
    studio.now.picture.strokes = strokes;
    Object.assign(pen, { row: rows >> 1, column: columns >> 1, down: false });
    canvas.setAttribute(
      "aria-label",
      `the picture, ${rows} by ${columns} pixels: arrow keys move the pen, space draws`
    );
    draw();
  }
  function dab(row2, column) {
    const { name, radius } = tool();
    const { rows, columns, grey } = studio.now.picture;
    const paints = name in LABELS;
    for (let r = Math.max(row2 - radius, 0); r <= Math.min(row2 + radius, rows - 1); r++) {
      for (let c = Math.max(column - radius, 0); c <= Math.min(column + radius, columns - 1); c++) {
        if ((r - row2) ** 2 + (c - column) ** 2 > radius * radius + 0.5) continue;
        const n = r * columns + c;
        if (paints) strokes[n] = LABELS[name];
        else grey[n] = { light: 0.85, dark: 0.12, restore: original[n] }[name] ?? grey[n];
      }
    }
    if (paints) studio.tell("strokes");
    else studio.touched();
  }
  function stroke(row2, column) {
    const steps = Math.max(Math.abs(row2 - pen.row), Math.abs(column - pen.column), 1);
    for (let n = 1; n <= steps; n++) {
      const share = n / steps;
      dab(
        Math.round(pen.row + (row2 - pen.row) * share),
        Math.round(pen.column + (column - pen.column) * share)
      );
    }
    Object.assign(pen, { row: row2, column });
    soon();
  }
  function placeOf(event) {
    const box = canvas.getBoundingClientRect();
    const { rows, columns } = studio.now.picture;
    const row2 = Math.floor((event.clientY - box.top) / box.height * rows);
    const column = Math.floor((event.clientX - box.left) / box.width * columns);
    return [Math.min(Math.max(row2, 0), rows - 1), Math.min(Math.max(column, 0), columns - 1)];
  }
  canvas.addEventListener("pointerdown", (event) => {
    const [row2, column] = placeOf(event);
    if (tool().name === "point") return point(row2, column, true);
    canvas.setPointerCapture(event.pointerId);
    Object.assign(pen, { row: row2, column, down: true });
    studio.tell("stroke");
    stroke(row2, column);
  });
  canvas.addEventListener("pointermove", (event) => {
    const [row2, column] = placeOf(event);
    if (tool().name === "point") return point(row2, column, false);
    if (pen.down) stroke(row2, column);
    else Object.assign(pen, { row: row2, column });
    pen.seen = true;
    soon();
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
    canvas.addEventListener(end, () => {
      if (tool().name === "point") studio.point(null);
      pen.down = false;
      pen.seen = false;
      soon();
    });
  }
  canvas.addEventListener("keydown", (event) => {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!step && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    const { rows, columns } = studio.now.picture;
    const pace = event.shiftKey ? 8 : 2;
    const [down, across] = step ?? [0, 0];
    const row2 = Math.min(Math.max(pen.row + down * pace, 0), rows - 1);
    const column = Math.min(Math.max(pen.column + across * pace, 0), columns - 1);
    pen.seen = true;
    if (tool().name === "point") point(row2, column, !step);
    else if (event.key === " ") {
      studio.tell("stroke");
      dab(row2, column);
    } else if (event.ctrlKey) stroke(row2, column);
    Object.assign(pen, { row: row2, column });
    soon();
  });
  function point(row2, column, hold) {
    studio.point({ layer: "probabilities", row: row2, column, channel: 0 }, hold);
  }
  let waiting = false;
  function soon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  }
  function draw() {
    const { picture, answer, cell, params } = studio.now;
    const { grey, columns, rows, truth: truth2 } = picture;
    const { mask, truth: edges } = shown();
    const isFresh = answer && answer.probabilities.shape[2] === columns;
    const labels = isFresh && mask ? labelsOf(answer.probabilities) : null;
    for (let n = 0; n < grey.length; n++) {
      const level = Math.min(Math.max(Math.round(255 * grey[n]), 0), 255);
      let colours = labels?.[n] ? MASKED[labels[n]] : PLAIN;
      if (strokes[n] >= 0) colours = strokes[n] ? OBJECT2 : GROUND;
      pixels[n] = colours[level];
    }
    const context = (
      /** @type {CanvasRenderingContext2D} */
      canvas.getContext("2d")
    );
    context.imageSmoothingEnabled = false;
    context.drawImage(small(image), 0, 0, canvas.width, canvas.height);
    if (edges && truth2) outline(context, truth2, columns, rows);
    if (answer && cell) field(context, fieldsOf(answer, params, cell).image);
    if (pen.seen && tool().name !== "point") ring(context);
  }
  let sheet2 = (
    /** @type {OffscreenCanvas | null} */
    null
  );
  function small(data) {
    if (!sheet2 || sheet2.width !== data.width || sheet2.height !== data.height) {
      sheet2 = new OffscreenCanvas(data.width, data.height);
    }
    sheet2.getContext("2d")?.putImageData(data, 0, 0);
    return sheet2;
  }
  function ring(context) {
    context.strokeStyle = PALETTE.highlight;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(4 * pen.column + 2, 4 * pen.row + 2, 4 * (tool().radius + 0.5), 0, 2 * Math.PI);
    context.stroke();
  }
  function field(context, box) {
    if (!box) return;
    context.strokeStyle = PALETTE.highlight;
    context.lineWidth = 3;
    const [width, height] = [box.right - box.left + 1, box.bottom - box.top + 1];
    context.strokeRect(4 * box.left, 4 * box.top, 4 * width, 4 * height);
  }
  for (const kind of ["answer", "cell", "strokes", "shown"]) studio.on(kind, soon);
  studio.on("picture", begin);
  begin();
  return { element, canvas, redraw: soon, strokes: () => strokes };
}
function outline(context, truth2, columns, rows) {
  context.fillStyle = PALETTE.kernel;
  for (let row2 = 0; row2 < rows; row2++) {
    for (let column = 0; column < columns; column++) {
      const n = row2 * columns + column;
      if (column + 1 < columns && truth2[n] !== truth2[n + 1]) {
        context.fillRect(4 * column + 3, 4 * row2, 2, 4);
      }
      if (row2 + 1 < rows && truth2[n] !== truth2[n + columns]) {
        context.fillRect(4 * column, 4 * row2 + 3, 4, 2);
      }
    }
  }
}

// unet/picture/desk.js
var SIDE2 = 96;
var TOOLS = (
  /** @type {[ToolName, string, string][]} */
  [
    ["light", "Draw light", "Draw light: paint on the picture; the mask follows"],
    ["dark", "Draw dark", "Draw dark: paint on the picture; the mask follows"],
    ["restore", "Erase", "Erase: the picture comes back where you rub"],
    ["point", "Point", "Point: see from where a pixel of the mask is computed"]
  ]
);
var SOURCES = [
  ["unseen", "coins it has never seen"],
  ["train", "coins it learnt from"],
  ["scene", "a scene of discs and squares"],
  ["sheet", "an empty sheet"],
  ["file", "a file of yours …"],
  ["camera", "your camera …"]
];
function createDesk(studio) {
  const tool = { name: (
    /** @type {ToolName} */
    "light"
  ), radius: 4 };
  const shown = { mask: true, truth: false };
  let number2 = 0;
  const canvas = createCanvas(
    studio,
    () => tool,
    () => shown
  );
  const score = h("p", { class: "un-verdict", "aria-live": "polite" });
  const tools = h("div", { class: "un-row", role: "group", "aria-label": "tools" });
  for (const [name, words, label] of TOOLS) {
    tools.append(
      button(words, label, () => choose(name), { class: "un-button", "data-tool": name })
    );
  }
  const radius = h("input", {
    type: "range",
    min: "1",
    max: "12",
    value: String(tool.radius),
    "aria-label": "width of the pen",
    oninput() {
      tool.radius = Number(radius.value);
    }
  });
  const source = h("select", { "aria-label": "the picture", onchange: () => take(source.value) });
  for (const [value, words] of SOURCES) source.append(h("option", { value }, words));
  const another = button("Another", "Another: the next part of it", () => {
    number2++;
    take(source.value);
  });
  const file = h("input", {
    type: "file",
    accept: "image/*",
    class: "un-unseen",
    tabindex: "-1",
    "aria-label": "a picture's file",
    onchange: () => file.files?.[0] && bring(file.files[0])
  });
  const element = h(
    "section",
    { class: "un-desk", "aria-label": "the picture" },
    h("div", { class: "un-row" }, source, another, file),
    canvas.element,
    h("div", { class: "un-row" }, tools, h("label", {}, "pen ", radius)),
    h("div", { class: "un-row" }, tick2("mask", "mask"), tick2("truth", "truth's edge")),
    score
  );
  function tick2(name, words) {
    const box = h("input", {
      type: "checkbox",
      onchange() {
        shown[name] = box.checked;
        studio.tell("shown");
      }
    });
    box.checked = shown[name];
    return h("label", {}, box, ` ${words}`);
  }
  function choose(name) {
    tool.name = name;
    for (const other of document.querySelectorAll("[data-tool]")) {
      press(
        /** @type {HTMLElement} */
        other,
        other.getAttribute("data-tool") === name
      );
    }
  }
  function take(name) {
    if (name === "file") return file.click();
    if (name === "camera") return snap();
    const column = number2 * SIDE2 % (UNSEEN.columns - SIDE2 + 1);
    const pictures = {
      unseen: () => part(UNSEEN, 40, column, SIDE2, SIDE2),
      train: () => part(TRAIN, 20, column, SIDE2, SIDE2),
      scene: () => scene(number2 + 1),
      sheet: () => sheet(SIDE2)
    };
    studio.show(pictures[name]());
  }
  async function bring(blob) {
    try {
      const bitmap = await createImageBitmap(blob);
      studio.show(drawn(bitmap, bitmap.width, bitmap.height, blob.name ?? "your picture"));
    } catch {
      score.textContent = `${blob.name} is no picture that this browser can read.`;
    }
  }
  async function snap() {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      const video = h("video", { autoplay: true, playsinline: true });
      video.muted = true;
      video.srcObject = stream;
      await video.play();
      studio.show(drawn(video, video.videoWidth, video.videoHeight, "your camera"));
      for (const track of stream.getTracks()) track.stop();
    } catch {
      score.textContent = "There is no camera here that the page may use.";
    }
  }
  element.addEventListener("dragover", (event) => event.preventDefault());
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer?.files[0];
    if (dropped) bring(dropped);
  });
  studio.on("answer", () => {
    const { answer, picture } = studio.now;
    if (!answer) return;
    const labels = labelsOf(answer.probabilities);
    const share = labels.reduce((sum2, label) => sum2 + Number(label > 0), 0) / labels.length;
    const covers = `The mask covers ${Math.round(100 * share)} % of the picture`;
    const { truth: truth2 } = picture;
    const known2 = truth2 && Math.max(...truth2) < Math.max(answer.probabilities.shape[3], 2);
    score.textContent = known2 ? `${covers}; IoU with the truth ${iou(labels, truth2).toFixed(3)}.` : `${covers}.`;
  });
  choose("light");
  return { element, choose, tool, canvas: canvas.canvas, redraw: canvas.redraw, take };
}
var FIRST = () => part(UNSEEN, 40, 0, SIDE2, SIDE2);

// shared/emitter.js
function createEmitter() {
  const heard = (
    /** @type {Map<string, ((told?: any) => void)[]>} */
    /* @__PURE__ */ new Map()
  );
  return {
    on(kind, hear) {
      heard.set(kind, [...heard.get(kind) ?? [], hear]);
    },
    tell(kind, told) {
      for (const hear of heard.get(kind) ?? []) hear(told);
    }
  };
}

// unet/session/studio.js
function createStudio(crew, picture, params) {
  const emitter = createEmitter();
  const now = {
    picture: fitted(picture, params),
    params,
    edits: unbroken(),
    used: params,
    // with the edits
    answer: (
      /** @type {Answer | null} */
      null
    ),
    whole: (
      /** @type {Answer | null} */
      null
    ),
    // of the unbroken network, where it is broken
    cell: (
      /** @type {Cell | null} */
      null
    ),
    held: false,
    // whether the cell stays when the hand moves on
    delay: 0,
    // milliseconds from a change to its answer
    view: (
      /** @type {"maps" | "gradients"} */
      "maps"
    ),
    slopes: (
      /** @type {Record<string, Tensor> | null} */
      null
    )
  };
  let asked = false;
  let again = false;
  let changed = 0;
  async function ask() {
    asked = true;
    const { grey, rows, columns } = now.picture;
    const image = { shape: [1, rows, columns, 1], data: grey };
    const since = changed;
    const [used, plain, isIt] = [now.used, now.params, isBroken(now.edits)];
    const labels = now.view === "gradients" ? known(now.picture, planOf(used).classes) : null;
    const [answer, whole, slopes] = await Promise.all([
      crew.ask(0, "answer", { params: used, image, training: now.edits.training }),
      isIt ? crew.ask(1, "answer", { params: plain, image }) : null,
      labels && crew.ask(1, "slopes", { params: used, image, labels, loss: "cross-entropy", layers: true })
    ]);
    asked = false;
    if (used === now.used && rows === now.picture.rows && columns === now.picture.columns) {
      answer.values.image = { shape: image.shape, data: grey.slice() };
      Object.assign(now, {
        answer,
        whole,
        slopes: slopes?.gradients ?? null,
        delay: performance.now() - since
      });
      emitter.tell("answer");
    } else again = true;
    if (again) soon();
  }
  function soon() {
    changed = performance.now();
    again = asked;
    if (!asked) ask();
  }
  function use() {
    now.used = applied(now.params, now.edits);
    soon();
  }
  return {
    now,
    on: emitter.on,
    tell: emitter.tell,
    plan: () => planOf(now.params),
    /** The picture has other pixels. */
    touched: soon,
    /** @param {Picture} picture */
    show(picture2) {
      now.picture = fitted(picture2, now.params);
      now.answer = null;
      now.cell = null;
      now.held = false;
      emitter.tell("picture");
      soon();
    },
    /** Another network, or the same one a step later.
     * @param {Params} params */
    take(params2) {
      const isOther = JSON.stringify(planOf(params2)) !== JSON.stringify(planOf(now.params));
      now.params = params2;
      if (isOther) {
        now.edits = unbroken();
        now.answer = null;
        now.cell = null;
        now.held = false;
        now.picture = fitted(now.picture, params2);
        emitter.tell("network");
        emitter.tell("edits");
      }
      use();
    },
    /** What the boxes show. @param {"maps" | "gradients"} view */
    view(view) {
      now.view = view;
      soon();
    },
    /** @param {Partial<Edits>} edits */
    edit(edits) {
      now.edits = { ...now.edits, ...edits };
      use();
      emitter.tell("edits");
    },
    /** @param {Cell | null} cell
     * @param {boolean} [hold] */
    point(cell, hold = false) {
      if (now.held && !hold) return;
      now.cell = cell;
      now.held = hold && cell !== null;
      emitter.tell("cell");
    }
  };
}
function known({ truth: truth2, strokes }, classes) {
  const most = Math.max(classes, 2);
  const fits = (labels) => labels?.some((label) => label >= 0) && labels.every((l) => l < most);
  if (fits(truth2)) return truth2;
  return fits(strokes) ? (
    /** @type {Int8Array} */
    strokes
  ) : null;
}
function fitted(picture, params) {
  const multiple = 2 ** planOf(params).depth;
  const [rows, columns] = [picture.rows, picture.columns].map((side) => side - side % multiple);
  if (rows === picture.rows && columns === picture.columns) return picture;
  const grey = new Float32Array(rows * columns);
  const truth2 = picture.truth ? new Int8Array(rows * columns) : null;
  for (let row2 = 0; row2 < rows; row2++) {
    const from = row2 * picture.columns;
    grey.set(picture.grey.subarray(from, from + columns), row2 * columns);
    if (picture.truth) truth2?.set(picture.truth.subarray(from, from + columns), row2 * columns);
  }
  return { ...picture, rows, columns, grey, truth: truth2 };
}

// unet/session/witness.js
var WORDS2 = {
  alone: () => "Computed in your browser; run the cell, and convlab checks it.",
  agrees: (difference) => `convlab computes the same: the logits differ by ${difference.toExponential(0)} at most.`,
  differs: (difference) => `convlab computes something else: a logit differs by ${difference.toExponential(0)}.`
};
function createWitness(studio, check, say2) {
  if (!check) return;
  const ask = whenAtRest(async () => {
    const { answer, used, edits } = studio.now;
    if (!answer) return;
    const { outputs, image } = answer.values;
    const verdict = await check({
      params: toBytes(used),
      image: bytesOf(image.data),
      logits: bytesOf(outputs.data),
      shape: image.shape,
      training: edits.training
    });
    say2(WORDS2[verdict.state](verdict.difference ?? 0));
  });
  studio.on("answer", ask);
}
var bytesOf = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer.slice(byteOffset, byteOffset + byteLength));

// unet/take/panel.js
var import_gifenc = __toESM(require_gifenc(), 1);

// shared/download.js
function download(blob, name) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}

// unet/take/zip.js
var CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
  return value >>> 0;
});
function crc(bytes) {
  let value = 4294967295;
  for (const byte of bytes) value = CRC[(value ^ byte) & 255] ^ value >>> 8;
  return (value ^ 4294967295) >>> 0;
}
function npy({ shape, data }) {
  const sides = shape.length === 1 ? `${shape[0]},` : shape.join(", ");
  const words = `{'descr': '<f4', 'fortran_order': False, 'shape': (${sides}), }`;
  const padding = 64 - (10 + words.length + 1) % 64;
  const header2 = `${words}${" ".repeat(padding % 64)}
`;
  const bytes = new Uint8Array(10 + header2.length + 4 * data.length);
  const view = new DataView(bytes.buffer);
  bytes.set([147, 78, 85, 77, 80, 89, 1, 0]);
  view.setUint16(8, header2.length, true);
  bytes.set(new TextEncoder().encode(header2), 10);
  for (let n = 0; n < data.length; n++) view.setFloat32(10 + header2.length + 4 * n, data[n], true);
  return bytes;
}
function npz(params) {
  const files = Object.entries(params).map(([name, array]) => ({
    name: new TextEncoder().encode(`${name}.npy`),
    bytes: npy(array)
  }));
  const parts = [];
  const index = [];
  let at2 = 0;
  for (const { name, bytes } of files) {
    const head = header(67324752, name, bytes, 30);
    index.push({ name, bytes, at: at2 });
    parts.push(head, name, bytes);
    at2 += head.length + name.length + bytes.length;
  }
  const start2 = at2;
  for (const { name, bytes, at: place2 } of index) {
    const head = header(33639248, name, bytes, 46, place2);
    parts.push(head, name);
    at2 += head.length + name.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 101010256, true);
  view.setUint16(8, files.length, true);
  view.setUint16(10, files.length, true);
  view.setUint32(12, at2 - start2, true);
  view.setUint32(16, start2, true);
  parts.push(end);
  return joined(parts);
}
function header(letters, name, bytes, length, place2 = 0) {
  const head = new Uint8Array(length);
  const view = new DataView(head.buffer);
  const from = length === 46 ? 2 : 0;
  view.setUint32(0, letters, true);
  if (from) view.setUint16(4, 20, true);
  view.setUint16(4 + from, 20, true);
  view.setUint16(12 + from, 33, true);
  view.setUint32(14 + from, crc(bytes), true);
  view.setUint32(18 + from, bytes.length, true);
  view.setUint32(22 + from, bytes.length, true);
  view.setUint16(26 + from, name.length, true);
  if (from) view.setUint32(42, place2, true);
  return head;
}
function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum2, part2) => sum2 + part2.length, 0));
  let at2 = 0;
  for (const part2 of parts) {
    all.set(part2, at2);
    at2 += part2.length;
  }
  return all;
}

// unet/take/panel.js
var PAUSE = 250;
function createTake(studio, easel, history) {
  const said = h("p", { class: "un-verdict", "aria-live": "polite" });
  const save = (bytes, name, type) => {
    download(new Blob([bytes], { type }), name);
    said.textContent = `Saved ${name}.`;
  };
  const opener = h("input", {
    type: "file",
    accept: ".unet",
    class: "un-unseen",
    tabindex: "-1",
    "aria-label": "a network's file",
    onchange: () => opener.files?.[0] && bring(opener.files[0])
  });
  async function bring(file) {
    try {
      const params = fromBytes(new Uint8Array(await file.arrayBuffer()));
      planOf(params);
      studio.take(params);
      said.textContent = `${file.name} is the network now.`;
    } catch (error) {
      said.textContent = `${file.name} cannot be read: ${error.message}.`;
    }
  }
  async function film() {
    const kept = history().filter((moment) => moment.params);
    if (kept.length < 2) {
      said.textContent = "There is no training to show yet: train first.";
      return;
    }
    const gif = (0, import_gifenc.GIFEncoder)();
    const was = studio.now.params;
    for (const moment of kept) {
      studio.take(
        /** @type {any} */
        moment.params
      );
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const { width, height } = easel.canvas;
      const context = (
        /** @type {CanvasRenderingContext2D} */
        easel.canvas.getContext("2d")
      );
      const { data } = context.getImageData(0, 0, width, height);
      const palette = (0, import_gifenc.quantize)(data, 128);
      gif.writeFrame((0, import_gifenc.applyPalette)(data, palette), width, height, { palette, delay: PAUSE });
      said.textContent = `Film: step ${moment.step} …`;
    }
    gif.finish();
    studio.take(was);
    save(gif.bytes(), "training.gif", "image/gif");
  }
  const mask = () => {
    const { answer } = studio.now;
    if (!answer) return;
    const [, rows, columns, channels] = answer.probabilities.shape;
    const sheet2 = h("canvas", { width: columns, height: rows });
    const context = (
      /** @type {CanvasRenderingContext2D} */
      sheet2.getContext("2d")
    );
    const image = context.createImageData(columns, rows);
    for (let n = 0; n < rows * columns; n++) {
      const level = Math.round(255 * answer.probabilities.data[n * channels + channels - 1]);
      image.data.set([level, level, level, 255], 4 * n);
    }
    context.putImageData(image, 0, 0);
    sheet2.toBlob((blob) => blob && download(blob, "mask.png"));
    said.textContent = "Saved mask.png.";
  };
  const element = h(
    "div",
    { class: "un-take" },
    h("h3", {}, "The network"),
    h(
      "div",
      { class: "un-row" },
      button(
        "Weights, .npz",
        "Weights, .npz: arrays that convlab.unet.predict reads",
        () => save(npz(studio.now.used), "unet.npz", "application/zip")
      ),
      button(
        "Network, .unet",
        "Network, .unet: a file that this page opens again",
        () => save(toBytes(studio.now.used), "network.unet", "application/octet-stream")
      ),
      button("Open …", "Open …: a file that this page has saved", () => opener.click()),
      opener
    ),
    h("pre", { class: "un-code", tabindex: "0" }, PYTHON),
    h("h3", {}, "Pictures"),
    h(
      "div",
      { class: "un-row" },
      button(
        "Picture",
        "Picture: with the mask over it, as PNG",
        () => easel.canvas.toBlob((blob) => blob && download(blob, "picture.png"))
      ),
      button("Mask", "Mask: how likely each pixel is, as PNG", mask),
      button("Film", "Film: the training, as GIF", film)
    ),
    said
  );
  return { element };
}
var PYTHON = `import numpy as np
from convlab import unet

params = dict(np.load("unet.npz"))
unet.predict(params, x)  # x: (batch, rows, columns, 1)`;

// unet/train/chart.js
var [LEFT, RIGHT, TOP, BOTTOM] = [44, 10, 22, 26];
function createChart(label) {
  const canvas = h("canvas", { class: "un-chart", role: "img", "aria-label": label });
  function draw({ history, before: before2, threshold, at: at2 }) {
    const scale = devicePixelRatio || 1;
    const { width, height } = canvas.getBoundingClientRect();
    if (!width) return;
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    const context = (
      /** @type {CanvasRenderingContext2D} */
      canvas.getContext("2d")
    );
    context.scale(scale, scale);
    const steps = Math.max(20, history.length, before2.length);
    const half = (height - TOP) / 2;
    const x = (step) => LEFT + (width - LEFT - RIGHT) * step / steps;
    const most = Math.max(
      0.1,
      ...history.map(({ loss: loss2 }) => loss2),
      ...before2.map(({ loss: loss2 }) => loss2)
    );
    const loss = { top: TOP, bottom: TOP + half - BOTTOM - 8, most };
    const score = { top: TOP + half, bottom: height - BOTTOM, most: 1 };
    axes(context, loss, "loss", width);
    axes(context, score, "IoU, unseen", width);
    const y = (axis, value) => axis.bottom - (axis.bottom - axis.top) * value / axis.most;
    context.setLineDash([5, 4]);
    line(context, PALETTE.muted, [
      [LEFT, y(score, threshold)],
      [width - RIGHT, y(score, threshold)]
    ]);
    context.setLineDash([]);
    context.fillStyle = PALETTE.muted;
    context.fillText(`best threshold ${threshold.toFixed(2)}`, LEFT + 6, y(score, threshold) + 16);
    for (
      const [moments2, faint] of
      /** @type {const} */
      [
        [before2, true],
        [history, false]
      ]
    ) {
      context.globalAlpha = faint ? 0.4 : 1;
      line(
        context,
        PALETTE.difference,
        moments2.map(({ step, loss: l }) => [x(step), y(loss, l)])
      );
      const scored2 = moments2.filter((moment) => moment.score !== void 0);
      line(
        context,
        PALETTE.output,
        scored2.map((m) => [x(m.step), y(score, m.score)])
      );
      context.globalAlpha = 1;
    }
    context.fillStyle = PALETTE.muted;
    context.fillText("0", LEFT, height - 8);
    context.fillText(`step ${steps}`, width - RIGHT - 50, height - 8);
    if (at2 !== null)
      line(context, PALETTE.highlight, [
        [x(at2), TOP],
        [x(at2), height - BOTTOM]
      ]);
  }
  return { element: canvas, draw };
}
function axes(context, { top, bottom, most }, words, width) {
  context.font = "13px 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
  context.fillStyle = PALETTE.ink;
  context.fillText(words, LEFT, top - 6);
  context.fillStyle = PALETTE.muted;
  context.fillText(most.toFixed(1), 14, top + 5);
  context.fillText("0", 28, bottom + 4);
  line(context, PALETTE.padding, [
    [LEFT, top],
    [LEFT, bottom],
    [width - RIGHT, bottom]
  ]);
}
function line(context, colour, points) {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  for (const [n, [x, y]] of points.entries()) n ? context.lineTo(x, y) : context.moveTo(x, y);
  context.stroke();
}

// unet/train/panel.js
var UPSAMPLER_WORDS = {
  transposed3: "transposed, 3 x 3",
  transposed2: "transposed, 2 x 2",
  nearest: "enlarge, then convolve"
};
var CHOICES = {
  data: ["learns from", ["coins", "scenes"]],
  depth: ["depth", [1, 2, 3, 4]],
  filters: ["filters", [2, 4, 8, 12, 16]],
  upsampler: ["up-sampling", UPSAMPLERS],
  loss: ["loss", ["cross-entropy", "Dice"]],
  rate: ["learning rate", [1e-3, 3e-3, 0.01, 0.03, 0.1]],
  batch: ["batch", [2, 4, 8, 16]],
  steps: ["steps", [80, 160, 320]],
  seed: ["seed", [0, 1, 2, 3, 4]]
};
function createTrain(studio, crew) {
  const settings = (
    /** @type {Settings} */
    { ...USUAL, skips: [...USUAL.skips, true] }
  );
  const chart = createChart("loss and intersection over union, step by step");
  const said = h("p", { class: "un-verdict", "aria-live": "off" });
  const play = button("Train", "Train: step after step", () => toggle(), {
    class: "un-button un-main"
  });
  const one = button("One step", "One step: learn from one batch", () => own().step());
  const afresh = button("Start again", "Start again: random weights", () => begin());
  const keep = h("input", { type: "checkbox" });
  const slider = h("input", {
    type: "range",
    min: "0",
    max: "0",
    value: "0",
    "aria-label": "the network's past",
    oninput: () => scrub()
  });
  const past = h("label", { class: "un-past" }, "the past ", slider);
  let trainer = (
    /** @type {Trainer | null} */
    null
  );
  let before2 = (
    /** @type {Moment[]} */
    []
  );
  let threshold = 0;
  let at2 = (
    /** @type {number | null} */
    null
  );
  const element = h(
    "div",
    { class: "un-train" },
    h("div", { class: "un-row" }, play, one, afresh),
    said,
    chart.element,
    past,
    h("label", {}, keep, " keep this run's curves beside the next one's"),
    choices(settings, () => begin())
  );
  function own() {
    if (!trainer) begin();
    return (
      /** @type {Trainer} */
      trainer
    );
  }
  function begin() {
    trainer?.pause();
    before2 = keep.checked && trainer ? trainer.history : [];
    trainer = createTrainer(crew, { ...settings, skips: [...settings.skips] }, { onStep: hear });
    threshold = bestThreshold(trainer.unseen);
    at2 = null;
    slider.max = "0";
    studio.take(trainer.params());
    show();
  }
  function toggle() {
    const running = own();
    if (running.isPlaying()) running.pause();
    else {
      at2 = null;
      const { length } = running.history;
      running.play((Math.floor(length / settings.steps) + 1) * settings.steps);
    }
    show();
  }
  function hear(from) {
    if (from !== trainer) return;
    const kept = from.history.filter((moment) => moment.params);
    slider.max = String(kept.length - 1);
    if (at2 === null) {
      slider.value = slider.max;
      studio.take(from.params());
    }
    show();
  }
  function scrub() {
    const kept = own().history.filter((moment2) => moment2.params);
    const moment = kept[Number(slider.value)];
    if (!moment?.params) return;
    at2 = Number(slider.value) === kept.length - 1 ? null : moment.step;
    slider.setAttribute("aria-valuetext", `step ${moment.step}`);
    studio.take(moment.params);
    show();
  }
  function show() {
    const history = trainer?.history ?? [];
    const playing = Boolean(trainer?.isPlaying());
    play.textContent = playing ? "Pause" : history.length ? "Go on" : "Train";
    play.title = playing ? "Pause: the training stands still" : "Train: step after step";
    play.setAttribute("aria-label", play.title);
    const last = history[history.length - 1];
    const scored2 = history.filter((moment) => moment.score !== void 0).pop();
    said.textContent = last ? `Step ${at2 ?? last.step}: loss ${last.loss.toFixed(3)}, IoU on rows it never sees ${scored2?.score?.toFixed(3) ?? "…"}; the best threshold gets ${threshold.toFixed(3)}.` : "The network you see is one that was trained. Train starts from random weights.";
    chart.draw({ history, before: before2, threshold, at: at2 });
  }
  new ResizeObserver(show).observe(chart.element);
  return {
    element,
    settings,
    begin,
    trainer: () => trainer,
    pause: () => trainer?.pause()
  };
}
function choices(settings, onChange) {
  const element = h("div", { class: "un-choices" });
  for (const [name, [words, values]] of Object.entries(CHOICES)) {
    const select = h("select", { "aria-label": words, onchange: () => choose(name, select.value) });
    for (const value of values) {
      select.append(h("option", { value }, UPSAMPLER_WORDS[value] ?? String(value)));
    }
    select.value = String(settings[name]);
    element.append(h("label", {}, words, " ", select));
  }
  for (const [name, words] of [
    ["batchnorm", "batch normalisation"],
    ["augments", "augmentation"]
  ]) {
    element.append(tick(words, settings[name], (checked) => choose(name, checked)));
  }
  for (let level = 0; level < 4; level++) {
    element.append(
      tick(`skip ${level + 1}`, settings.skips[level], (checked) => {
        settings.skips[level] = checked;
        onChange();
      })
    );
  }
  function choose(name, value) {
    const was = settings[name];
    settings[name] = typeof was === "number" ? Number(value) : value;
    onChange();
  }
  return element;
}
function tick(words, checked, onChange) {
  const box = h("input", { type: "checkbox", onchange: () => onChange(box.checked) });
  box.checked = checked;
  return h("label", {}, box, ` ${words}`);
}

// worker:worker:source
var worker_source_default = '"use strict";\n(() => {\n  // unet/engine/plain.js\n  function plainEngine(Kind = Float32Array) {\n    let heap = (\n      /** @type {Numbers} */\n      new Kind(0)\n    );\n    return {\n      numbers: (count) => new Kind(count),\n      reserve(count) {\n        if (heap.length < count) {\n          const larger = new Kind(count);\n          larger.set(heap);\n          heap = larger;\n        }\n        return heap;\n      },\n      accumulate(a, down, right, b, c, m, k, n) {\n        for (let r = 0; r < m; r++) {\n          for (let q = 0; q < k; q++) {\n            const x = heap[a + r * down + q * right];\n            if (x === 0) continue;\n            for (let j = 0; j < n; j++) heap[c + r * n + j] += x * heap[b + q * n + j];\n          }\n        }\n      }\n    };\n  }\n\n  // unet/engine/simd_bytes.js\n  var BYTES = "AGFzbQEAAAABFgJgB39/f39/f38AYAh/f39/f39/fwADAwIAAQUDAQAABxcCCmFjY3VtdWxhdGUAAQZtZW1vcnkCAArHCQLoBgMIfwt7AX0gAUECdCELIAZBAnQhCSACQQJ0IQ0DQCAHQQhqIAZMBEAgB0ECdCIIIARqIg79AAQAIQ8gDv0ABBAhECAJIA5qIgH9AAQAIREgAf0ABBAhEiAOIAlBAXRqIgH9AAQAIRMgAf0ABBAhFCAOIAlBA2xqIgH9AAQAIRUgAf0ABBAhFiAAIQEgAyAIaiEIQQAhCgNAIAUgCkoEQCAPIAH9CQIAIhggCP0ABAAiF/3mAf3kASEPIBAgGCAI/QAEECIY/eYB/eQBIRAgESABIAtq/QkCACIZIBf95gH95AEhESASIBkgGP3mAf3kASESIBMgASALQQF0av0JAgAiGSAX/eYB/eQBIRMgFCAZIBj95gH95AEhFCAVIAEgC0EDbGr9CQIAIhkgF/3mAf3kASEVIBYgGSAY/eYB/eQBIRYgASANaiEBIAggCWohCCAKQQFqIQoMAQsLIA4gD/0LBAAgDiAQ/QsEECAJIA5qIgEgEf0LBAAgASAS/QsEECAOIAlBAXRqIgEgE/0LBAAgASAU/QsEECAOIAlBA2xqIgEgFf0LBAAgASAW/QsEECAHQQhqIQcMAQsLA0AgB0EEaiAGTARAIAdBAnQiCCAEaiIO/QAEACESIAkgDmr9AAQAIQ8gDiAJQQF0av0ABAAhECAOIAlBA2xq/QAEACERIAAhASADIAhqIQhBACEKA0AgBSAKSgRAIBIgAf0JAgAgCP0ABAAiE/3mAf3kASESIA8gASALav0JAgAgE/3mAf3kASEPIBAgASALQQF0av0JAgAgE/3mAf3kASEQIBEgASALQQNsav0JAgAgE/3mAf3kASERIAEgDWohASAIIAlqIQggCkEBaiEKDAELCyAOIBL9CwQAIAkgDmogD/0LBAAgDiAJQQF0aiAQ/QsEACAOIAlBA2xqIBH9CwQAIAdBBGohBwwBCwsgBiAHSgRAA0AgDEEESARAIAAgCyAMbGohCiAEIAkgDGxqIQ0gByEBA0AgASAGSARAIA0gAUECdGoqAgAhGkEAIQgDQCAFIAhKBEAgGiAKIAIgCGxBAnRqKgIAIAMgBiAIbCABakECdGoqAgCUkiEaIAhBAWohCAwBCwsgDSABQQJ0aiAaOAIAIAFBAWohAQwBCwsgDEEBaiEMDAELCwsL2gIDCH8BfQF7A0AgCUEEaiIIIAVMBEAgACABIAlsQQJ0aiABIAIgAyAEIAcgCWxBAnRqIAYgBxAAIAghCQwBCwsDQCAFIAlKBEAgACABIAlsQQJ0aiELIAQgByAJbEECdGohDUEAIQ8gB0ECdCEKA0AgD0EEaiAHTARAIA9BAnQiCCANaiIM/QAEACERIAMgCGohDkEAIQgDQCAGIAhKBEAgESALIAIgCGxBAnRq/QkCACAO/QAEAP3mAf3kASERIAogDmohDiAIQQFqIQgMAQsLIAwgEf0LBAAgD0EEaiEPDAELCwNAIAcgD0oEQCANIA9BAnRqKgIAIRBBACEOA0AgBiAOSgRAIBAgCyACIA5sQQJ0aioCACADIAcgDmwgD2pBAnRqKgIAlJIhECAOQQFqIQ4MAQsLIA0gD0ECdGogEDgCACAPQQFqIQ8MAQsLIAlBAWohCQwBCwsL";\n\n  // unet/engine/simd.js\n  var PAGE = 65536;\n  function simdEngine() {\n    const bytes = Uint8Array.from(atob(BYTES), (letter) => letter.charCodeAt(0));\n    const { memory, accumulate } = (\n      /** @type {any} */\n      new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports\n    );\n    return {\n      numbers: (count) => new Float32Array(count),\n      reserve(count) {\n        const missing = count * 4 - memory.buffer.byteLength;\n        if (missing > 0) memory.grow(Math.ceil(missing / PAGE));\n        return new Float32Array(memory.buffer);\n      },\n      accumulate: (a, down, right, b, c, m, k, n) => accumulate(4 * a, down, right, 4 * b, 4 * c, m, k, n)\n    };\n  }\n  function bestEngine() {\n    try {\n      return simdEngine();\n    } catch {\n      return plainEngine();\n    }\n  }\n\n  // unet/layers/tensor.js\n  var size = (shape) => shape.reduce((product, side) => product * side, 1);\n  function zeros(other, shape = other.shape) {\n    const Kind = (\n      /** @type {new (count: number) => Numbers} */\n      other.data.constructor\n    );\n    return { shape, data: new Kind(size(shape)) };\n  }\n\n  // unet/layers/losses.js\n  var IGNORED = -1;\n  function probabilities(logits) {\n    const y = zeros(logits);\n    const channels = logits.shape[3];\n    const { data } = logits;\n    for (let at = 0; at < data.length; at += channels) {\n      if (channels === 1) {\n        const small = Math.exp(-Math.abs(data[at]));\n        y.data[at] = (data[at] < 0 ? small : 1) / (1 + small);\n        continue;\n      }\n      const total = logarithm(data, at, channels);\n      for (let c = 0; c < channels; c++) y.data[at + c] = Math.exp(data[at + c] - total);\n    }\n    return y;\n  }\n  function logarithm(data, at, channels) {\n    let highest = data[at];\n    for (let c = 1; c < channels; c++) highest = Math.max(highest, data[at + c]);\n    let sum2 = 0;\n    for (let c = 0; c < channels; c++) sum2 += Math.exp(data[at + c] - highest);\n    return Math.log(sum2) + highest;\n  }\n  var truth = (label, channel, channels) => channels === 1 ? label : Number(label === channel);\n  function counted(labels) {\n    let count = 0;\n    for (const label of labels) if (label !== IGNORED) count++;\n    return count;\n  }\n  function crossEntropy(logits, labels, pixels = counted(labels)) {\n    const { data } = logits;\n    const channels = logits.shape[3];\n    const gradient = probabilities(logits);\n    let loss = 0;\n    for (let cell = 0; cell < labels.length; cell++) {\n      const at = cell * channels;\n      const label = labels[cell];\n      if (label === IGNORED) {\n        gradient.data.fill(0, at, at + channels);\n        continue;\n      }\n      if (channels === 1) {\n        const x = data[at];\n        loss += Math.max(x, 0) - x * label + Math.log1p(Math.exp(-Math.abs(x)));\n      } else loss += logarithm(data, at, channels) - data[at + label];\n      for (let c = 0; c < channels; c++) {\n        gradient.data[at + c] = (gradient.data[at + c] - truth(label, c, channels)) / pixels;\n      }\n    }\n    return { loss: loss / pixels, gradient };\n  }\n  function dice(logits, labels, images = logits.shape[0]) {\n    const channels = logits.shape[3];\n    const y = probabilities(logits);\n    const pull = zeros(logits);\n    const cells = labels.length / logits.shape[0];\n    let score = 0;\n    for (let image = 0; image < logits.shape[0]; image++) {\n      for (let c = 0; c < channels; c++) {\n        const one = scored(y.data, labels, image * cells, cells, c, channels);\n        score += one.shared / one.sizes;\n        for (let cell = image * cells; cell < (image + 1) * cells; cell++) {\n          if (labels[cell] === IGNORED) continue;\n          const t = truth(labels[cell], c, channels);\n          const slope = (one.shared / one.sizes - 2 * t) / one.sizes;\n          pull.data[cell * channels + c] = slope / (images * channels);\n        }\n      }\n    }\n    const share = logits.shape[0] / images;\n    return { loss: share - score / (images * channels), gradient: toLogits(y, pull) };\n  }\n  function scored(p, labels, first, cells, channel, channels) {\n    let shared = 1;\n    let sizes = 1;\n    for (let cell = first; cell < first + cells; cell++) {\n      if (labels[cell] === IGNORED) continue;\n      const t = truth(labels[cell], channel, channels);\n      shared += 2 * t * p[cell * channels + channel];\n      sizes += t + p[cell * channels + channel];\n    }\n    return { shared, sizes };\n  }\n  function toLogits(y, pull) {\n    const channels = y.shape[3];\n    const gradient = zeros(y);\n    for (let at = 0; at < y.data.length; at += channels) {\n      let mean = channels === 1 ? y.data[at] * pull.data[at] : 0;\n      if (channels > 1) {\n        for (let c = 0; c < channels; c++) mean += y.data[at + c] * pull.data[at + c];\n      }\n      for (let c = 0; c < channels; c++) {\n        gradient.data[at + c] = y.data[at + c] * (pull.data[at + c] - mean);\n      }\n    }\n    return gradient;\n  }\n  var LOSSES = { "cross-entropy": crossEntropy, Dice: dice };\n\n  // unet/layers/convolution.js\n  function same(small, kernel, stride) {\n    const before = kernel.map((side) => Math.max(0, side - stride) >> 1);\n    return { large: small.map((side) => side * stride), small, kernel, stride, before };\n  }\n  var framed = ({ small, kernel, stride }) => small.map((side, axis) => (side - 1) * stride + kernel[axis]);\n  function eachRow(windows, channels, visit) {\n    const [rows, columns] = framed(windows);\n    const [top, left] = windows.before;\n    const count = Math.min(windows.large[1], columns - left) * channels;\n    for (let row = 0; row < windows.large[0] && row + top < rows; row++) {\n      const inFrame = ((row + top) * columns + left) * channels;\n      visit(row * windows.large[1] * channels, inFrame, count);\n    }\n  }\n  function exchanged(w, turned) {\n    const [rows, columns, large, small] = w.shape;\n    const other = zeros(w, [rows, columns, small, large]);\n    const taps = rows * columns;\n    for (let tap = 0; tap < taps; tap++) {\n      const from = (turned ? taps - 1 - tap : tap) * large * small;\n      const to = tap * large * small;\n      for (let l = 0; l < large; l++) {\n        for (let s = 0; s < small; s++) {\n          other.data[to + s * large + l] = w.data[from + l * small + s];\n        }\n      }\n    }\n    return other;\n  }\n  function read(engine, x, w, b, windows) {\n    const [height, width] = windows.small;\n    const [tall, wide, channels, outputs] = w.shape;\n    const [rows, columns] = framed(windows);\n    const y = zeros(x, [x.shape[0], height, width, outputs]);\n    const atW = rows * columns * channels;\n    const atY = atW + w.data.length;\n    const heap = engine.reserve(atY + height * width * outputs);\n    const area = windows.large[0] * windows.large[1] * channels;\n    const k = wide * channels;\n    heap.fill(0, 0, atW);\n    heap.set(w.data, atW);\n    for (let image = 0; image < x.shape[0]; image++) {\n      eachRow(windows, channels, (from, to, count) => {\n        heap.set(x.data.subarray(image * area + from, image * area + from + count), to);\n      });\n      fillRows(heap, atY, height * width, outputs, b);\n      for (let r = 0; r < height; r++) {\n        for (let t = 0; t < tall; t++) {\n          const a = (r * windows.stride + t) * columns * channels;\n          const to = atY + r * width * outputs;\n          const down = windows.stride * channels;\n          engine.accumulate(a, down, 1, atW + t * k * outputs, to, width, k, outputs);\n        }\n      }\n      y.data.set(\n        heap.subarray(atY, atY + height * width * outputs),\n        image * height * width * outputs\n      );\n    }\n    return y;\n  }\n  function fillRows(heap, at, rows, columns, b) {\n    if (!b) return heap.fill(0, at, at + rows * columns);\n    for (let row = 0; row < rows; row++) heap.set(b.data, at + row * columns);\n    return heap;\n  }\n  function stamp(engine, y, w, b, windows) {\n    const [height, width] = windows.small;\n    const [tall, wide, channels, inputs] = w.shape;\n    const [rows, columns] = framed(windows);\n    const x = zeros(y, [y.shape[0], ...windows.large, channels]);\n    const k = wide * channels;\n    const turned = byRows(w);\n    const atY = rows * columns * channels;\n    const atW = atY + height * width * inputs;\n    const atStamps = atW + w.data.length;\n    const heap = engine.reserve(atStamps + width * k);\n    const area = windows.large[0] * windows.large[1] * channels;\n    heap.set(turned, atW);\n    for (let image = 0; image < y.shape[0]; image++) {\n      fillRows(heap, 0, rows * columns, channels, b);\n      heap.set(\n        y.data.subarray(image * height * width * inputs, (image + 1) * height * width * inputs),\n        atY\n      );\n      for (let r = 0; r < height; r++) {\n        for (let t = 0; t < tall; t++) {\n          heap.fill(0, atStamps, atStamps + width * k);\n          const from = atY + r * width * inputs;\n          engine.accumulate(from, inputs, 1, atW + t * k * inputs, atStamps, width, inputs, k);\n          const row = (r * windows.stride + t) * columns * channels;\n          for (let c = 0; c < width; c++) {\n            const to = row + c * windows.stride * channels;\n            for (let i = 0; i < k; i++) heap[to + i] += heap[atStamps + c * k + i];\n          }\n        }\n      }\n      eachRow(windows, channels, (to, from, count) => {\n        x.data.set(heap.subarray(from, from + count), image * area + to);\n      });\n    }\n    return x;\n  }\n  function byRows(w) {\n    const [tall, wide, channels, inputs] = w.shape;\n    const k = wide * channels;\n    const turned = zeros(w).data;\n    for (let t = 0; t < tall; t++) {\n      for (let i = 0; i < k; i++) {\n        for (let s = 0; s < inputs; s++) {\n          turned[t * k * inputs + s * k + i] = w.data[(t * k + i) * inputs + s];\n        }\n      }\n    }\n    return turned;\n  }\n  function kernelGradient(engine, x, y, w, windows) {\n    const [height, width] = windows.small;\n    const [tall, wide, channels, outputs] = w.shape;\n    const [rows, columns] = framed(windows);\n    const atY = rows * columns * channels;\n    const atW = atY + height * width * outputs;\n    const heap = engine.reserve(atW + w.data.length);\n    const area = windows.large[0] * windows.large[1] * channels;\n    const k = wide * channels;\n    heap.fill(0, 0, atY).fill(0, atW, atW + w.data.length);\n    for (let image = 0; image < x.shape[0]; image++) {\n      eachRow(windows, channels, (from, to, count) => {\n        heap.set(x.data.subarray(image * area + from, image * area + from + count), to);\n      });\n      heap.set(\n        y.data.subarray(image * height * width * outputs, (image + 1) * height * width * outputs),\n        atY\n      );\n      for (let r = 0; r < height; r++) {\n        for (let t = 0; t < tall; t++) {\n          const a = (r * windows.stride + t) * columns * channels;\n          const b = atY + r * width * outputs;\n          const down = windows.stride * channels;\n          engine.accumulate(a, 1, down, b, atW + t * k * outputs, k, width, outputs);\n        }\n      }\n    }\n    return { shape: w.shape, data: heap.slice(atW, atW + w.data.length) };\n  }\n  function biasGradient(dy) {\n    const channels = dy.shape[dy.shape.length - 1];\n    const db = zeros(dy, [channels]);\n    const sums = new Float64Array(channels);\n    for (let at = 0; at < dy.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) sums[c] += dy.data[at + c];\n    }\n    db.data.set(sums);\n    return db;\n  }\n  function conv(engine, x, w, b, windows) {\n    return {\n      y: read(engine, x, w, b, windows),\n      pullback: (dy) => [\n        spread(engine, dy, w, windows),\n        kernelGradient(engine, x, dy, w, windows),\n        biasGradient(dy)\n      ]\n    };\n  }\n  function convTranspose(engine, y, w, b, windows) {\n    return {\n      y: stamp(engine, y, w, b, windows),\n      pullback: (dx) => [\n        read(engine, dx, w, null, windows),\n        kernelGradient(engine, dx, y, w, windows),\n        biasGradient(dx)\n      ]\n    };\n  }\n  function spread(engine, dy, w, windows) {\n    if (windows.stride > 1) return stamp(engine, dy, w, null, windows);\n    const before = windows.before.map((n, axis) => windows.kernel[axis] - 1 - n);\n    return read(engine, dy, exchanged(w, true), null, { ...windows, before });\n  }\n\n  // unet/layers/normalisation.js\n  var EPSILON = 1e-3;\n  function moments(x) {\n    const channels = x.shape[3];\n    const cells = x.data.length / channels;\n    const mean = new Float64Array(channels);\n    const variance = new Float64Array(channels);\n    for (let at = 0; at < x.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) mean[c] += x.data[at + c];\n    }\n    for (let c = 0; c < channels; c++) mean[c] /= cells;\n    for (let at = 0; at < x.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) variance[c] += (x.data[at + c] - mean[c]) ** 2;\n    }\n    for (let c = 0; c < channels; c++) variance[c] /= cells;\n    const result = { mean: zeros(x, [channels]), variance: zeros(x, [channels]) };\n    result.mean.data.set(mean);\n    result.variance.data.set(variance);\n    return result;\n  }\n  function batchNorm(x, gamma, beta, seen, training) {\n    const channels = x.shape[3];\n    const cells = x.data.length / channels;\n    const middle = Float64Array.from(seen.mean.data);\n    const root = Float64Array.from(seen.variance.data, (v) => 1 / Math.sqrt(v + EPSILON));\n    const slope = root.map((r, c) => r * gamma.data[c]);\n    const offset = slope.map((s, c) => beta.data[c] - middle[c] * s);\n    const y = zeros(x);\n    for (let at = 0; at < x.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) y.data[at + c] = x.data[at + c] * slope[c] + offset[c];\n    }\n    function pullback(dy) {\n      const sums = new Float64Array(channels);\n      const products = new Float64Array(channels);\n      for (let at = 0; at < x.data.length; at += channels) {\n        for (let c = 0; c < channels; c++) {\n          sums[c] += dy.data[at + c];\n          products[c] += (x.data[at + c] - middle[c]) * root[c] * dy.data[at + c];\n        }\n      }\n      const moves = sums.map((sum2) => training ? sum2 / cells : 0);\n      const stretches = products.map((sum2, c) => training ? sum2 / cells * root[c] : 0);\n      const dx = zeros(x);\n      for (let at = 0; at < x.data.length; at += channels) {\n        for (let c = 0; c < channels; c++) {\n          const distance = x.data[at + c] - middle[c];\n          dx.data[at + c] = slope[c] * (dy.data[at + c] - moves[c] - distance * stretches[c]);\n        }\n      }\n      const [dgamma, dbeta] = [zeros(gamma), zeros(beta)];\n      dgamma.data.set(products);\n      dbeta.data.set(sums);\n      return [dx, dgamma, dbeta];\n    }\n    return { y, pullback };\n  }\n\n  // unet/layers/pointwise.js\n  function relu(x) {\n    const y = zeros(x);\n    for (let n = 0; n < x.data.length; n++) y.data[n] = Math.max(x.data[n], 0);\n    return {\n      y,\n      pullback(dy) {\n        const dx = zeros(x);\n        for (let n = 0; n < x.data.length; n++) dx.data[n] = x.data[n] > 0 ? dy.data[n] : 0;\n        return [dx];\n      }\n    };\n  }\n  function concatenate(one, other) {\n    const [a, b] = [one.shape[3], other.shape[3]];\n    const y = zeros(one, [...one.shape.slice(0, 3), a + b]);\n    const cells = one.data.length / a;\n    for (let cell = 0; cell < cells; cell++) {\n      y.data.set(one.data.subarray(cell * a, (cell + 1) * a), cell * (a + b));\n      y.data.set(other.data.subarray(cell * b, (cell + 1) * b), cell * (a + b) + a);\n    }\n    return {\n      y,\n      pullback(dy) {\n        const [first, second] = [zeros(one), zeros(other)];\n        for (let cell = 0; cell < cells; cell++) {\n          const at = cell * (a + b);\n          first.data.set(dy.data.subarray(at, at + a), cell * a);\n          second.data.set(dy.data.subarray(at + a, at + a + b), cell * b);\n        }\n        return [first, second];\n      }\n    };\n  }\n  function quarters([images, rows, columns, channels], visit) {\n    let small = 0;\n    for (let row = 0; row < images * rows; row += 2) {\n      for (let column = 0; column < columns; column += 2) {\n        const first = (row * columns + column) * channels;\n        const below = first + columns * channels;\n        visit(small, [first, first + channels, below, below + channels]);\n        small += channels;\n      }\n    }\n  }\n  function maxPool(x) {\n    const [images, rows, columns, channels] = x.shape;\n    const y = zeros(x, [images, rows / 2, columns / 2, channels]);\n    const won = new Int32Array(y.data.length);\n    quarters(x.shape, (small, large) => {\n      for (let c = 0; c < channels; c++) {\n        let best = large[0] + c;\n        for (let n = 1; n < 4; n++) if (x.data[large[n] + c] > x.data[best]) best = large[n] + c;\n        won[small + c] = best;\n        y.data[small + c] = x.data[best];\n      }\n    });\n    return {\n      y,\n      pullback(dy) {\n        const dx = zeros(x);\n        for (let n = 0; n < won.length; n++) dx.data[won[n]] = dy.data[n];\n        return [dx];\n      }\n    };\n  }\n  function enlarge(x) {\n    const [images, rows, columns, channels] = x.shape;\n    const y = zeros(x, [images, rows * 2, columns * 2, channels]);\n    quarters(y.shape, (small, large) => {\n      const cell = x.data.subarray(small, small + channels);\n      for (const at of large) y.data.set(cell, at);\n    });\n    return {\n      y,\n      pullback(dy) {\n        const dx = zeros(x);\n        quarters(dy.shape, (small, large) => {\n          for (let c = 0; c < channels; c++) {\n            for (const at of large) dx.data[small + c] += dy.data[at + c];\n          }\n        });\n        return [dx];\n      }\n    };\n  }\n\n  // unet/net/parameters.js\n  var UPSAMPLERS = (\n    /** @type {Upsampler[]} */\n    ["transposed3", "transposed2", "nearest"]\n  );\n  var isTransposed = ([, , large, small]) => large <= small;\n  function planOf(params) {\n    const depth = Object.keys(params).filter((name) => /^u\\d+\\/kernel$/.test(name)).length;\n    const first = params["c1a/kernel"];\n    const last = params["outputs/kernel"];\n    if (!first || !last || !depth) throw new Error("these arrays are not those of a U-Net");\n    const skips = [];\n    for (let level = 1; level <= depth; level++) {\n      const number = 2 * depth + 2 - level;\n      const width = first.shape[3] * 2 ** (level - 1);\n      skips.push(params[`c${number}a/kernel`].shape[2] > width);\n    }\n    const up2 = params[`u${depth + 2}/kernel`].shape;\n    const upsampler = UPSAMPLERS[isTransposed(up2) ? Number(up2[0] === 2) : 2];\n    return {\n      channels: first.shape[2],\n      filters: first.shape[3],\n      classes: last.shape[3],\n      depth,\n      batchnorm: "c1a/gamma" in params,\n      skips,\n      upsampler\n    };\n  }\n\n  // unet/net/tape.js\n  function createTape(known) {\n    const steps = (\n      /** @type {Step[]} */\n      []\n    );\n    const values = { ...known };\n    return {\n      /** What each layer wrote, by its name, in order. */\n      values,\n      steps,\n      /** Run a layer on the values of these names.\n       * @param {string} name\n       * @param {(...read: Tensor[]) => Written} layer\n       * @param {string[]} reads\n       * @returns {string} */\n      run(name, layer, ...reads) {\n        const { y, pullback } = layer(...reads.map((read2) => values[read2]));\n        values[name] = y;\n        steps.push({ name, reads, pullback });\n        return name;\n      },\n      /** From the gradient of what the last layer wrote to the gradient of every value.\n       * @param {Tensor} last\n       * @returns {Record<string, Tensor>} */\n      back(last) {\n        const gradients = { [steps[steps.length - 1].name]: last };\n        for (const { name, reads, pullback } of [...steps].reverse()) {\n          const parts = pullback(gradients[name]);\n          reads.forEach((read2, n) => {\n            gradients[read2] = read2 in gradients ? sum(gradients[read2], parts[n]) : parts[n];\n          });\n        }\n        return gradients;\n      }\n    };\n  }\n  function sum(one, other) {\n    const data = one.data.slice();\n    for (let n = 0; n < data.length; n++) data[n] += other.data[n];\n    return { shape: one.shape, data };\n  }\n\n  // unet/net/network.js\n  function forward(engine, params, image, { training = false } = {}) {\n    const { depth, skips } = planOf(params);\n    if (image.shape.slice(1, 3).some((side) => side % 2 ** depth || !side)) {\n      throw new Error(`both sides must be multiples of ${2 ** depth}; got ${image.shape}`);\n    }\n    const tape = createTape({ ...params, image });\n    const seen = (\n      /** @type {Moments} */\n      {}\n    );\n    const half = (name, x) => halfBlock(engine, params, tape, seen, training, name, x);\n    const block = (number, x) => half(`c${number}b`, half(`c${number}a`, x));\n    let y = "image";\n    const down = [];\n    for (let number = 1; number <= depth; number++) {\n      y = block(number, y);\n      down.push(y);\n      y = tape.run(`p${number}`, maxPool, y);\n    }\n    y = block(depth + 1, y);\n    for (let number = depth + 2; number <= 2 * depth + 1; number++) {\n      y = up(engine, tape, `u${number}`, y);\n      const level = 2 * depth + 2 - number;\n      if (skips[level - 1]) y = tape.run(`u${number}_skip`, concatenate, y, down[level - 1]);\n      y = block(number, y);\n    }\n    const logits = tape.values[convolve(engine, tape, "outputs", "outputs", y)];\n    const values = Object.fromEntries(\n      Object.entries(tape.values).filter(([name]) => !(name in params) && name !== "image")\n    );\n    const reads = Object.fromEntries(\n      tape.steps.map(({ name, reads: reads2 }) => [name, reads2.filter((read2) => !(read2 in params))])\n    );\n    return { logits, values, reads, pullback: tape.back, moments: seen };\n  }\n  function convolve(engine, tape, name, layer, x) {\n    const run = (x2, w, b) => {\n      const windows = same(x2.shape.slice(1, 3), w.shape.slice(0, 2), 1);\n      return conv(engine, x2, w, b, windows);\n    };\n    return tape.run(name, run, x, `${layer}/kernel`, `${layer}/bias`);\n  }\n  function halfBlock(engine, params, tape, seen, training, name, x) {\n    let y = convolve(engine, tape, `${name}_conv`, name, x);\n    if (`${name}/gamma` in params) {\n      let of = { mean: params[`${name}/moving_mean`], variance: params[`${name}/moving_variance`] };\n      if (training) {\n        of = moments(tape.values[y]);\n        seen[name] = of;\n      }\n      const norm = (x2, gamma, beta) => batchNorm(x2, gamma, beta, of, training);\n      y = tape.run(`${name}_norm`, norm, y, `${name}/gamma`, `${name}/beta`);\n    }\n    return tape.run(name, relu, y);\n  }\n  function up(engine, tape, name, x) {\n    const kernel = tape.values[`${name}/kernel`].shape;\n    if (!isTransposed(kernel)) {\n      return convolve(engine, tape, name, name, tape.run(`${name}_resize`, enlarge, x));\n    }\n    const run = (y, w, b) => {\n      const windows = same(y.shape.slice(1, 3), w.shape.slice(0, 2), 2);\n      return convTranspose(engine, y, w, b, windows);\n    };\n    return tape.run(name, run, x, `${name}/kernel`, `${name}/bias`);\n  }\n\n  // unet/worker/tasks.js\n  function createTasks(engine) {\n    return {\n      /** @param {{ params: Params, image: Tensor, training?: boolean }} given\n       * @returns {Answer} */\n      answer({ params, image, training = false }) {\n        const { logits, values, reads, moments: moments2 } = forward(engine, params, image, { training });\n        const norms = Object.fromEntries(\n          Object.entries(moments2).flatMap(([name, { mean, variance }]) => [\n            [`${name}/moving_mean`, [...mean.data]],\n            [`${name}/moving_variance`, [...variance.data]]\n          ])\n        );\n        return { values, reads, probabilities: probabilities(logits), norms };\n      },\n      /** @param {Lesson} lesson\n       * @returns {Slopes} */\n      slopes({ params, image, labels, loss, whole, layers = false }) {\n        const { logits, values, pullback, moments: moments2 } = forward(engine, params, image, {\n          training: true\n        });\n        const judged = LOSSES[loss](logits, labels, whole);\n        const all = pullback(judged.gradient);\n        const wanted = (layers ? ["image", ...Object.keys(values)] : Object.keys(params)).filter(\n          (name) => name in all\n        );\n        const gradients = Object.fromEntries(wanted.map((name) => [name, all[name]]));\n        return { loss: judged.loss, gradients, moments: moments2 };\n      }\n    };\n  }\n\n  // unet/worker/entry.js\n  var tasks = createTasks(bestEngine());\n  function buffers(value, found = /* @__PURE__ */ new Set()) {\n    if (ArrayBuffer.isView(value)) found.add(value.buffer);\n    else if (value && typeof value === "object") {\n      for (const part of Object.values(value)) buffers(part, found);\n    }\n    return found;\n  }\n  self.onmessage = ({ data: { id, task, given } }) => {\n    try {\n      const result = tasks[task](given);\n      self.postMessage({ id, result }, { transfer: [...buffers(result)] });\n    } catch (error) {\n      self.postMessage({ id, error: error.message });\n    }\n  };\n})();\n';

// unet/engine/plain.js
function plainEngine(Kind = Float32Array) {
  let heap = (
    /** @type {Numbers} */
    new Kind(0)
  );
  return {
    numbers: (count) => new Kind(count),
    reserve(count) {
      if (heap.length < count) {
        const larger = new Kind(count);
        larger.set(heap);
        heap = larger;
      }
      return heap;
    },
    accumulate(a, down, right, b, c, m, k, n) {
      for (let r = 0; r < m; r++) {
        for (let q = 0; q < k; q++) {
          const x = heap[a + r * down + q * right];
          if (x === 0) continue;
          for (let j = 0; j < n; j++) heap[c + r * n + j] += x * heap[b + q * n + j];
        }
      }
    }
  };
}

// unet/layers/convolution.js
function same(small, kernel, stride) {
  const before2 = kernel.map((side) => Math.max(0, side - stride) >> 1);
  return { large: small.map((side) => side * stride), small, kernel, stride, before: before2 };
}
var framed = ({ small, kernel, stride }) => small.map((side, axis) => (side - 1) * stride + kernel[axis]);
function eachRow(windows, channels, visit) {
  const [rows, columns] = framed(windows);
  const [top, left] = windows.before;
  const count = Math.min(windows.large[1], columns - left) * channels;
  for (let row2 = 0; row2 < windows.large[0] && row2 + top < rows; row2++) {
    const inFrame = ((row2 + top) * columns + left) * channels;
    visit(row2 * windows.large[1] * channels, inFrame, count);
  }
}
function exchanged(w, turned) {
  const [rows, columns, large, small] = w.shape;
  const other = zeros(w, [rows, columns, small, large]);
  const taps = rows * columns;
  for (let tap = 0; tap < taps; tap++) {
    const from = (turned ? taps - 1 - tap : tap) * large * small;
    const to = tap * large * small;
    for (let l = 0; l < large; l++) {
      for (let s = 0; s < small; s++) {
        other.data[to + s * large + l] = w.data[from + l * small + s];
      }
    }
  }
  return other;
}
function read(engine, x, w, b, windows) {
  const [height, width] = windows.small;
  const [tall, wide, channels, outputs] = w.shape;
  const [rows, columns] = framed(windows);
  const y = zeros(x, [x.shape[0], height, width, outputs]);
  const atW = rows * columns * channels;
  const atY = atW + w.data.length;
  const heap = engine.reserve(atY + height * width * outputs);
  const area = windows.large[0] * windows.large[1] * channels;
  const k = wide * channels;
  heap.fill(0, 0, atW);
  heap.set(w.data, atW);
  for (let image = 0; image < x.shape[0]; image++) {
    eachRow(windows, channels, (from, to, count) => {
      heap.set(x.data.subarray(image * area + from, image * area + from + count), to);
    });
    fillRows(heap, atY, height * width, outputs, b);
    for (let r = 0; r < height; r++) {
      for (let t = 0; t < tall; t++) {
        const a = (r * windows.stride + t) * columns * channels;
        const to = atY + r * width * outputs;
        const down = windows.stride * channels;
        engine.accumulate(a, down, 1, atW + t * k * outputs, to, width, k, outputs);
      }
    }
    y.data.set(
      heap.subarray(atY, atY + height * width * outputs),
      image * height * width * outputs
    );
  }
  return y;
}
function fillRows(heap, at2, rows, columns, b) {
  if (!b) return heap.fill(0, at2, at2 + rows * columns);
  for (let row2 = 0; row2 < rows; row2++) heap.set(b.data, at2 + row2 * columns);
  return heap;
}
function stamp(engine, y, w, b, windows) {
  const [height, width] = windows.small;
  const [tall, wide, channels, inputs] = w.shape;
  const [rows, columns] = framed(windows);
  const x = zeros(y, [y.shape[0], ...windows.large, channels]);
  const k = wide * channels;
  const turned = byRows(w);
  const atY = rows * columns * channels;
  const atW = atY + height * width * inputs;
  const atStamps = atW + w.data.length;
  const heap = engine.reserve(atStamps + width * k);
  const area = windows.large[0] * windows.large[1] * channels;
  heap.set(turned, atW);
  for (let image = 0; image < y.shape[0]; image++) {
    fillRows(heap, 0, rows * columns, channels, b);
    heap.set(
      y.data.subarray(image * height * width * inputs, (image + 1) * height * width * inputs),
      atY
    );
    for (let r = 0; r < height; r++) {
      for (let t = 0; t < tall; t++) {
        heap.fill(0, atStamps, atStamps + width * k);
        const from = atY + r * width * inputs;
        engine.accumulate(from, inputs, 1, atW + t * k * inputs, atStamps, width, inputs, k);
        const row2 = (r * windows.stride + t) * columns * channels;
        for (let c = 0; c < width; c++) {
          const to = row2 + c * windows.stride * channels;
          for (let i = 0; i < k; i++) heap[to + i] += heap[atStamps + c * k + i];
        }
      }
    }
    eachRow(windows, channels, (to, from, count) => {
      x.data.set(heap.subarray(from, from + count), image * area + to);
    });
  }
  return x;
}
function byRows(w) {
  const [tall, wide, channels, inputs] = w.shape;
  const k = wide * channels;
  const turned = zeros(w).data;
  for (let t = 0; t < tall; t++) {
    for (let i = 0; i < k; i++) {
      for (let s = 0; s < inputs; s++) {
        turned[t * k * inputs + s * k + i] = w.data[(t * k + i) * inputs + s];
      }
    }
  }
  return turned;
}
function kernelGradient(engine, x, y, w, windows) {
  const [height, width] = windows.small;
  const [tall, wide, channels, outputs] = w.shape;
  const [rows, columns] = framed(windows);
  const atY = rows * columns * channels;
  const atW = atY + height * width * outputs;
  const heap = engine.reserve(atW + w.data.length);
  const area = windows.large[0] * windows.large[1] * channels;
  const k = wide * channels;
  heap.fill(0, 0, atY).fill(0, atW, atW + w.data.length);
  for (let image = 0; image < x.shape[0]; image++) {
    eachRow(windows, channels, (from, to, count) => {
      heap.set(x.data.subarray(image * area + from, image * area + from + count), to);
    });
    heap.set(
      y.data.subarray(image * height * width * outputs, (image + 1) * height * width * outputs),
      atY
    );
    for (let r = 0; r < height; r++) {
      for (let t = 0; t < tall; t++) {
        const a = (r * windows.stride + t) * columns * channels;
        const b = atY + r * width * outputs;
        const down = windows.stride * channels;
        engine.accumulate(a, 1, down, b, atW + t * k * outputs, k, width, outputs);
      }
    }
  }
  return { shape: w.shape, data: heap.slice(atW, atW + w.data.length) };
}
function biasGradient(dy) {
  const channels = dy.shape[dy.shape.length - 1];
  const db = zeros(dy, [channels]);
  const sums = new Float64Array(channels);
  for (let at2 = 0; at2 < dy.data.length; at2 += channels) {
    for (let c = 0; c < channels; c++) sums[c] += dy.data[at2 + c];
  }
  db.data.set(sums);
  return db;
}
function conv(engine, x, w, b, windows) {
  return {
    y: read(engine, x, w, b, windows),
    pullback: (dy) => [
      spread(engine, dy, w, windows),
      kernelGradient(engine, x, dy, w, windows),
      biasGradient(dy)
    ]
  };
}
function convTranspose(engine, y, w, b, windows) {
  return {
    y: stamp(engine, y, w, b, windows),
    pullback: (dx) => [
      read(engine, dx, w, null, windows),
      kernelGradient(engine, dx, y, w, windows),
      biasGradient(dx)
    ]
  };
}
function spread(engine, dy, w, windows) {
  if (windows.stride > 1) return stamp(engine, dy, w, null, windows);
  const before2 = windows.before.map((n, axis) => windows.kernel[axis] - 1 - n);
  return read(engine, dy, exchanged(w, true), null, { ...windows, before: before2 });
}

// unet/layers/normalisation.js
var EPSILON3 = 1e-3;
function moments(x) {
  const channels = x.shape[3];
  const cells = x.data.length / channels;
  const mean = new Float64Array(channels);
  const variance = new Float64Array(channels);
  for (let at2 = 0; at2 < x.data.length; at2 += channels) {
    for (let c = 0; c < channels; c++) mean[c] += x.data[at2 + c];
  }
  for (let c = 0; c < channels; c++) mean[c] /= cells;
  for (let at2 = 0; at2 < x.data.length; at2 += channels) {
    for (let c = 0; c < channels; c++) variance[c] += (x.data[at2 + c] - mean[c]) ** 2;
  }
  for (let c = 0; c < channels; c++) variance[c] /= cells;
  const result = { mean: zeros(x, [channels]), variance: zeros(x, [channels]) };
  result.mean.data.set(mean);
  result.variance.data.set(variance);
  return result;
}
function batchNorm(x, gamma, beta, seen, training) {
  const channels = x.shape[3];
  const cells = x.data.length / channels;
  const middle = Float64Array.from(seen.mean.data);
  const root = Float64Array.from(seen.variance.data, (v) => 1 / Math.sqrt(v + EPSILON3));
  const slope = root.map((r, c) => r * gamma.data[c]);
  const offset = slope.map((s, c) => beta.data[c] - middle[c] * s);
  const y = zeros(x);
  for (let at2 = 0; at2 < x.data.length; at2 += channels) {
    for (let c = 0; c < channels; c++) y.data[at2 + c] = x.data[at2 + c] * slope[c] + offset[c];
  }
  function pullback(dy) {
    const sums = new Float64Array(channels);
    const products = new Float64Array(channels);
    for (let at2 = 0; at2 < x.data.length; at2 += channels) {
      for (let c = 0; c < channels; c++) {
        sums[c] += dy.data[at2 + c];
        products[c] += (x.data[at2 + c] - middle[c]) * root[c] * dy.data[at2 + c];
      }
    }
    const moves = sums.map((sum2) => training ? sum2 / cells : 0);
    const stretches = products.map((sum2, c) => training ? sum2 / cells * root[c] : 0);
    const dx = zeros(x);
    for (let at2 = 0; at2 < x.data.length; at2 += channels) {
      for (let c = 0; c < channels; c++) {
        const distance = x.data[at2 + c] - middle[c];
        dx.data[at2 + c] = slope[c] * (dy.data[at2 + c] - moves[c] - distance * stretches[c]);
      }
    }
    const [dgamma, dbeta] = [zeros(gamma), zeros(beta)];
    dgamma.data.set(products);
    dbeta.data.set(sums);
    return [dx, dgamma, dbeta];
  }
  return { y, pullback };
}

// unet/layers/pointwise.js
function relu(x) {
  const y = zeros(x);
  for (let n = 0; n < x.data.length; n++) y.data[n] = Math.max(x.data[n], 0);
  return {
    y,
    pullback(dy) {
      const dx = zeros(x);
      for (let n = 0; n < x.data.length; n++) dx.data[n] = x.data[n] > 0 ? dy.data[n] : 0;
      return [dx];
    }
  };
}
function concatenate(one, other) {
  const [a, b] = [one.shape[3], other.shape[3]];
  const y = zeros(one, [...one.shape.slice(0, 3), a + b]);
  const cells = one.data.length / a;
  for (let cell = 0; cell < cells; cell++) {
    y.data.set(one.data.subarray(cell * a, (cell + 1) * a), cell * (a + b));
    y.data.set(other.data.subarray(cell * b, (cell + 1) * b), cell * (a + b) + a);
  }
  return {
    y,
    pullback(dy) {
      const [first, second] = [zeros(one), zeros(other)];
      for (let cell = 0; cell < cells; cell++) {
        const at2 = cell * (a + b);
        first.data.set(dy.data.subarray(at2, at2 + a), cell * a);
        second.data.set(dy.data.subarray(at2 + a, at2 + a + b), cell * b);
      }
      return [first, second];
    }
  };
}
function quarters([images, rows, columns, channels], visit) {
  let small = 0;
  for (let row2 = 0; row2 < images * rows; row2 += 2) {
    for (let column = 0; column < columns; column += 2) {
      const first = (row2 * columns + column) * channels;
      const below = first + columns * channels;
      visit(small, [first, first + channels, below, below + channels]);
      small += channels;
    }
  }
}
function maxPool(x) {
  const [images, rows, columns, channels] = x.shape;
  const y = zeros(x, [images, rows / 2, columns / 2, channels]);
  const won = new Int32Array(y.data.length);
  quarters(x.shape, (small, large) => {
    for (let c = 0; c < channels; c++) {
      let best = large[0] + c;
      for (let n = 1; n < 4; n++) if (x.data[large[n] + c] > x.data[best]) best = large[n] + c;
      won[small + c] = best;
      y.data[small + c] = x.data[best];
    }
  });
  return {
    y,
    pullback(dy) {
      const dx = zeros(x);
      for (let n = 0; n < won.length; n++) dx.data[won[n]] = dy.data[n];
      return [dx];
    }
  };
}
function enlarge(x) {
  const [images, rows, columns, channels] = x.shape;
  const y = zeros(x, [images, rows * 2, columns * 2, channels]);
  quarters(y.shape, (small, large) => {
    const cell = x.data.subarray(small, small + channels);
    for (const at2 of large) y.data.set(cell, at2);
  });
  return {
    y,
    pullback(dy) {
      const dx = zeros(x);
      quarters(dy.shape, (small, large) => {
        for (let c = 0; c < channels; c++) {
          for (const at2 of large) dx.data[small + c] += dy.data[at2 + c];
        }
      });
      return [dx];
    }
  };
}

// unet/net/tape.js
function createTape(known2) {
  const steps = (
    /** @type {Step[]} */
    []
  );
  const values = { ...known2 };
  return {
    /** What each layer wrote, by its name, in order. */
    values,
    steps,
    /** Run a layer on the values of these names.
     * @param {string} name
     * @param {(...read: Tensor[]) => Written} layer
     * @param {string[]} reads
     * @returns {string} */
    run(name, layer, ...reads) {
      const { y, pullback } = layer(...reads.map((read2) => values[read2]));
      values[name] = y;
      steps.push({ name, reads, pullback });
      return name;
    },
    /** From the gradient of what the last layer wrote to the gradient of every value.
     * @param {Tensor} last
     * @returns {Record<string, Tensor>} */
    back(last) {
      const gradients = { [steps[steps.length - 1].name]: last };
      for (const { name, reads, pullback } of [...steps].reverse()) {
        const parts = pullback(gradients[name]);
        reads.forEach((read2, n) => {
          gradients[read2] = read2 in gradients ? sum(gradients[read2], parts[n]) : parts[n];
        });
      }
      return gradients;
    }
  };
}
function sum(one, other) {
  const data = one.data.slice();
  for (let n = 0; n < data.length; n++) data[n] += other.data[n];
  return { shape: one.shape, data };
}

// unet/net/network.js
function forward(engine, params, image, { training = false } = {}) {
  const { depth, skips } = planOf(params);
  if (image.shape.slice(1, 3).some((side) => side % 2 ** depth || !side)) {
    throw new Error(`both sides must be multiples of ${2 ** depth}; got ${image.shape}`);
  }
  const tape = createTape({ ...params, image });
  const seen = (
    /** @type {Moments} */
    {}
  );
  const half = (name, x) => halfBlock(engine, params, tape, seen, training, name, x);
  const block = (number2, x) => half(`c${number2}b`, half(`c${number2}a`, x));
  let y = "image";
  const down = [];
  for (let number2 = 1; number2 <= depth; number2++) {
    y = block(number2, y);
    down.push(y);
    y = tape.run(`p${number2}`, maxPool, y);
  }
  y = block(depth + 1, y);
  for (let number2 = depth + 2; number2 <= 2 * depth + 1; number2++) {
    y = up(engine, tape, `u${number2}`, y);
    const level = 2 * depth + 2 - number2;
    if (skips[level - 1]) y = tape.run(`u${number2}_skip`, concatenate, y, down[level - 1]);
    y = block(number2, y);
  }
  const logits = tape.values[convolve(engine, tape, "outputs", "outputs", y)];
  const values = Object.fromEntries(
    Object.entries(tape.values).filter(([name]) => !(name in params) && name !== "image")
  );
  const reads = Object.fromEntries(
    tape.steps.map(({ name, reads: reads2 }) => [name, reads2.filter((read2) => !(read2 in params))])
  );
  return { logits, values, reads, pullback: tape.back, moments: seen };
}
function convolve(engine, tape, name, layer, x) {
  const run = (x2, w, b) => {
    const windows = same(x2.shape.slice(1, 3), w.shape.slice(0, 2), 1);
    return conv(engine, x2, w, b, windows);
  };
  return tape.run(name, run, x, `${layer}/kernel`, `${layer}/bias`);
}
function halfBlock(engine, params, tape, seen, training, name, x) {
  let y = convolve(engine, tape, `${name}_conv`, name, x);
  if (`${name}/gamma` in params) {
    let of = { mean: params[`${name}/moving_mean`], variance: params[`${name}/moving_variance`] };
    if (training) {
      of = moments(tape.values[y]);
      seen[name] = of;
    }
    const norm = (x2, gamma, beta) => batchNorm(x2, gamma, beta, of, training);
    y = tape.run(`${name}_norm`, norm, y, `${name}/gamma`, `${name}/beta`);
  }
  return tape.run(name, relu, y);
}
function up(engine, tape, name, x) {
  const kernel = tape.values[`${name}/kernel`].shape;
  if (!isTransposed(kernel)) {
    return convolve(engine, tape, name, name, tape.run(`${name}_resize`, enlarge, x));
  }
  const run = (y, w, b) => {
    const windows = same(y.shape.slice(1, 3), w.shape.slice(0, 2), 2);
    return convTranspose(engine, y, w, b, windows);
  };
  return tape.run(name, run, x, `${name}/kernel`, `${name}/bias`);
}

// unet/worker/tasks.js
function createTasks(engine) {
  return {
    /** @param {{ params: Params, image: Tensor, training?: boolean }} given
     * @returns {Answer} */
    answer({ params, image, training = false }) {
      const { logits, values, reads, moments: moments2 } = forward(engine, params, image, { training });
      const norms = Object.fromEntries(
        Object.entries(moments2).flatMap(([name, { mean, variance }]) => [
          [`${name}/moving_mean`, [...mean.data]],
          [`${name}/moving_variance`, [...variance.data]]
        ])
      );
      return { values, reads, probabilities: probabilities(logits), norms };
    },
    /** @param {Lesson} lesson
     * @returns {Slopes} */
    slopes({ params, image, labels, loss, whole, layers = false }) {
      const { logits, values, pullback, moments: moments2 } = forward(engine, params, image, {
        training: true
      });
      const judged = LOSSES[loss](logits, labels, whole);
      const all = pullback(judged.gradient);
      const wanted = (layers ? ["image", ...Object.keys(values)] : Object.keys(params)).filter(
        (name) => name in all
      );
      const gradients = Object.fromEntries(wanted.map((name) => [name, all[name]]));
      return { loss: judged.loss, gradients, moments: moments2 };
    }
  };
}

// unet/worker/crew.js
var MOST2 = 8;
function createCrew() {
  const count = Math.min(Math.max(navigator.hardwareConcurrency || 1, 1), MOST2);
  try {
    const address = URL.createObjectURL(new Blob([worker_source_default], { type: "text/javascript" }));
    const workers = Array.from({ length: count }, () => createMember(new Worker(address)));
    return {
      count,
      ask: (worker, task, given) => workers[worker % count].ask(task, given),
      close() {
        for (const worker of workers) worker.close();
        URL.revokeObjectURL(address);
      }
    };
  } catch {
    return alone();
  }
}
function createMember(worker) {
  let serial = 0;
  const waiting = /* @__PURE__ */ new Map();
  worker.onmessage = ({ data: { id, result, error } }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === void 0) resolve(result);
    else reject(new Error(error));
  };
  return {
    ask: (task, given) => new Promise((resolve, reject) => {
      waiting.set(++serial, { resolve, reject });
      worker.postMessage({ id: serial, task, given });
    }),
    close: () => worker.terminate()
  };
}
function alone() {
  const tasks = (
    /** @type {any} */
    createTasks(plainEngine())
  );
  const later = (task, given) => new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        resolve(tasks[task](given));
      } catch (error) {
        reject(error);
      }
    });
  });
  return { count: 1, ask: (_, task, given) => (
    /** @type {any} */
    later(task, given)
  ), close() {
  } };
}

// unet/page/arrival.js
var PACE = 70;
async function passThrough(boxes) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const elements = [...boxes.values()].map(({ element }) => element);
  for (const element of elements) element.classList.add("un-waiting");
  for (const element of elements) {
    element.classList.remove("un-waiting");
    element.classList.add("un-passing");
    await new Promise((resolve) => setTimeout(resolve, PACE));
    element.classList.remove("un-passing");
  }
}
var STEPS2 = (
  /** @type {[string, string, string | null][]} */
  [
    [
      ".un-desk",
      "This is what the network reads, with its mask in colour. Draw on it: the mask follows while you draw.",
      null
    ],
    [
      ".un-u",
      "This is the network. On the left it goes down: each level has maps of half the size, and twice as many. On the right it comes up again. The last box is the mask.",
      null
    ],
    [
      ".un-side",
      "Point at any map. The frames show what this one number is computed from, back to the picture; here stand the patch, the kernel and the sum.",
      "look"
    ],
    [
      ".un-side",
      "Cut a skip, silence a map, change a number of a kernel. How many pixels change sides is counted here.",
      "break"
    ],
    [
      ".un-side",
      "Begin with random weights, and watch edges appear, then coins. The curve below is measured on rows that the network never sees.",
      "train"
    ],
    [
      ".un-side",
      "Or teach it yourself: paint a few strokes of coin and of ground, and let it learn from these alone.",
      "brush"
    ]
  ]
);
function createTour(root, openTab) {
  const words = h("p", { "aria-live": "polite" });
  const count = h("span", { class: "un-size" });
  const next = button("Next", "Next step of the tour", () => go(at2 + 1));
  const back = button("Back", "Back: the step before", () => go(at2 - 1));
  const close = button("Close", "Close the tour", () => stop());
  const panel = h(
    "div",
    { class: "un-tour", role: "dialog", "aria-label": "a tour of six steps", hidden: true },
    words,
    h("div", { class: "un-row" }, back, next, close, count)
  );
  const opener = button("Tour", "Tour: six steps through this page", () => go(0));
  let at2 = -1;
  function go(step) {
    for (const lit of root.querySelectorAll(".un-toured")) lit.classList.remove("un-toured");
    if (step >= STEPS2.length) return stop();
    at2 = Math.max(step, 0);
    const [place2, text, tab] = STEPS2[at2];
    if (tab) openTab(tab);
    const target = root.querySelector(place2);
    target?.classList.add("un-toured");
    target?.scrollIntoView({ block: "nearest" });
    panel.hidden = false;
    say(words, text);
    say(count, `${at2 + 1} of ${STEPS2.length}`);
    say(next, at2 === STEPS2.length - 1 ? "Done" : "Next");
    back.disabled = at2 === 0;
    next.focus();
  }
  function stop() {
    for (const lit of root.querySelectorAll(".un-toured")) lit.classList.remove("un-toured");
    panel.hidden = true;
    opener.focus();
  }
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    stop();
  });
  return { opener, panel };
}

// ../convlab/live_unet/static/network.bin
var network_default = __toBinary("Y29udmxhYjHgCAAAeyJhcnJheXMiOiBbWyJjMWEva2VybmVsIiwgWzMsIDMsIDEsIDRdXSwgWyJjMWEvYmlhcyIsIFs0XV0sIFsiYzFhL2dhbW1hIiwgWzRdXSwgWyJjMWEvYmV0YSIsIFs0XV0sIFsiYzFhL21vdmluZ19tZWFuIiwgWzRdXSwgWyJjMWEvbW92aW5nX3ZhcmlhbmNlIiwgWzRdXSwgWyJjMWIva2VybmVsIiwgWzMsIDMsIDQsIDRdXSwgWyJjMWIvYmlhcyIsIFs0XV0sIFsiYzFiL2dhbW1hIiwgWzRdXSwgWyJjMWIvYmV0YSIsIFs0XV0sIFsiYzFiL21vdmluZ19tZWFuIiwgWzRdXSwgWyJjMWIvbW92aW5nX3ZhcmlhbmNlIiwgWzRdXSwgWyJjMmEva2VybmVsIiwgWzMsIDMsIDQsIDhdXSwgWyJjMmEvYmlhcyIsIFs4XV0sIFsiYzJhL2dhbW1hIiwgWzhdXSwgWyJjMmEvYmV0YSIsIFs4XV0sIFsiYzJhL21vdmluZ19tZWFuIiwgWzhdXSwgWyJjMmEvbW92aW5nX3ZhcmlhbmNlIiwgWzhdXSwgWyJjMmIva2VybmVsIiwgWzMsIDMsIDgsIDhdXSwgWyJjMmIvYmlhcyIsIFs4XV0sIFsiYzJiL2dhbW1hIiwgWzhdXSwgWyJjMmIvYmV0YSIsIFs4XV0sIFsiYzJiL21vdmluZ19tZWFuIiwgWzhdXSwgWyJjMmIvbW92aW5nX3ZhcmlhbmNlIiwgWzhdXSwgWyJjM2Eva2VybmVsIiwgWzMsIDMsIDgsIDE2XV0sIFsiYzNhL2JpYXMiLCBbMTZdXSwgWyJjM2EvZ2FtbWEiLCBbMTZdXSwgWyJjM2EvYmV0YSIsIFsxNl1dLCBbImMzYS9tb3ZpbmdfbWVhbiIsIFsxNl1dLCBbImMzYS9tb3ZpbmdfdmFyaWFuY2UiLCBbMTZdXSwgWyJjM2Iva2VybmVsIiwgWzMsIDMsIDE2LCAxNl1dLCBbImMzYi9iaWFzIiwgWzE2XV0sIFsiYzNiL2dhbW1hIiwgWzE2XV0sIFsiYzNiL2JldGEiLCBbMTZdXSwgWyJjM2IvbW92aW5nX21lYW4iLCBbMTZdXSwgWyJjM2IvbW92aW5nX3ZhcmlhbmNlIiwgWzE2XV0sIFsiYzRhL2tlcm5lbCIsIFszLCAzLCAxNiwgMzJdXSwgWyJjNGEvYmlhcyIsIFszMl1dLCBbImM0YS9nYW1tYSIsIFszMl1dLCBbImM0YS9iZXRhIiwgWzMyXV0sIFsiYzRhL21vdmluZ19tZWFuIiwgWzMyXV0sIFsiYzRhL21vdmluZ192YXJpYW5jZSIsIFszMl1dLCBbImM0Yi9rZXJuZWwiLCBbMywgMywgMzIsIDMyXV0sIFsiYzRiL2JpYXMiLCBbMzJdXSwgWyJjNGIvZ2FtbWEiLCBbMzJdXSwgWyJjNGIvYmV0YSIsIFszMl1dLCBbImM0Yi9tb3ZpbmdfbWVhbiIsIFszMl1dLCBbImM0Yi9tb3ZpbmdfdmFyaWFuY2UiLCBbMzJdXSwgWyJ1NS9rZXJuZWwiLCBbMywgMywgMTYsIDMyXV0sIFsidTUvYmlhcyIsIFsxNl1dLCBbImM1YS9rZXJuZWwiLCBbMywgMywgMzIsIDE2XV0sIFsiYzVhL2JpYXMiLCBbMTZdXSwgWyJjNWEvZ2FtbWEiLCBbMTZdXSwgWyJjNWEvYmV0YSIsIFsxNl1dLCBbImM1YS9tb3ZpbmdfbWVhbiIsIFsxNl1dLCBbImM1YS9tb3ZpbmdfdmFyaWFuY2UiLCBbMTZdXSwgWyJjNWIva2VybmVsIiwgWzMsIDMsIDE2LCAxNl1dLCBbImM1Yi9iaWFzIiwgWzE2XV0sIFsiYzViL2dhbW1hIiwgWzE2XV0sIFsiYzViL2JldGEiLCBbMTZdXSwgWyJjNWIvbW92aW5nX21lYW4iLCBbMTZdXSwgWyJjNWIvbW92aW5nX3ZhcmlhbmNlIiwgWzE2XV0sIFsidTYva2VybmVsIiwgWzMsIDMsIDgsIDE2XV0sIFsidTYvYmlhcyIsIFs4XV0sIFsiYzZhL2tlcm5lbCIsIFszLCAzLCAxNiwgOF1dLCBbImM2YS9iaWFzIiwgWzhdXSwgWyJjNmEvZ2FtbWEiLCBbOF1dLCBbImM2YS9iZXRhIiwgWzhdXSwgWyJjNmEvbW92aW5nX21lYW4iLCBbOF1dLCBbImM2YS9tb3ZpbmdfdmFyaWFuY2UiLCBbOF1dLCBbImM2Yi9rZXJuZWwiLCBbMywgMywgOCwgOF1dLCBbImM2Yi9iaWFzIiwgWzhdXSwgWyJjNmIvZ2FtbWEiLCBbOF1dLCBbImM2Yi9iZXRhIiwgWzhdXSwgWyJjNmIvbW92aW5nX21lYW4iLCBbOF1dLCBbImM2Yi9tb3ZpbmdfdmFyaWFuY2UiLCBbOF1dLCBbInU3L2tlcm5lbCIsIFszLCAzLCA0LCA4XV0sIFsidTcvYmlhcyIsIFs0XV0sIFsiYzdhL2tlcm5lbCIsIFszLCAzLCA4LCA0XV0sIFsiYzdhL2JpYXMiLCBbNF1dLCBbImM3YS9nYW1tYSIsIFs0XV0sIFsiYzdhL2JldGEiLCBbNF1dLCBbImM3YS9tb3ZpbmdfbWVhbiIsIFs0XV0sIFsiYzdhL21vdmluZ192YXJpYW5jZSIsIFs0XV0sIFsiYzdiL2tlcm5lbCIsIFszLCAzLCA0LCA0XV0sIFsiYzdiL2JpYXMiLCBbNF1dLCBbImM3Yi9nYW1tYSIsIFs0XV0sIFsiYzdiL2JldGEiLCBbNF1dLCBbImM3Yi9tb3ZpbmdfbWVhbiIsIFs0XV0sIFsiYzdiL21vdmluZ192YXJpYW5jZSIsIFs0XV0sIFsib3V0cHV0cy9rZXJuZWwiLCBbMSwgMSwgNCwgMV1dLCBbIm91dHB1dHMvYmlhcyIsIFsxXV1dfXz/6z7VWrW95cW7PjMDF73kBIK+rnlAPqSfJT9GKrg+betuvmL3E78haOy9eG6numUnGL8AmLy92AIQv66O374Mpjy/shwgvfKnXT2AsOA+jRqhvh49UD+80qK+CrMuPteNxT4QXWk97MSwvn4hAL9E2Bm/1W3lPcS9Ob8wuiG+cvBWvv4w3z0QW6Q9bpY0Pm4K8TkCmD288TY6OgOzB7ygXGA/eMB8P2w4lj9NCl8/NCiyvq4ozD2Yy0W9ENLJPsMQQb/2xSY+GXanvgCT2Djecb4+Pp7KPDr3sD2hcEw8X16dvvpkCb7I5bU+e5yKPt50WL4zARQ/1RCQPjedfbzOu/E8Ejkzvv/Z1z4bYvM+aP6APk+fnz5h4sa9QnffvmpVc74+WCI9WhO1veWm1jx2pVE+AE6NPmqYmL79uZi+uVKBvvGFyb6jEhY/0QYyPK3yEr6FEc69iEifPjcloz7vkVa99xkfvyrbNz4eKPs8VglyPruCK76IIuQ+OX7CvnZgq77CovM9thw7PpU36T6Olwm+/TknvvBFxztWQdO9//IHv1VGuzwAi54+yF7APlef+L1PVgk/t/ilvRfaCj63uO69PNqJvnQSLD44lpQ+qIjUPdgZqL1LSfC+RTMLvxV8N75avdI9k0xEPpnbQb6MIIY+NbmDvojlP77QeQq9BAMev3KxartQbhY9IfT3PeDZ1r2c29k7RkfaPTYjs75ejWw9KRorPZn7vz5TeX4+mD3nPf9B9z2t7yU9Dnbsvj4L3L2gzoe+hDNEvvQQmD03cpG+E52UvmTGWb58SRs9bzWtvSj+Rz5UdA4+vNqXPpgxvz11h1E+UssHv+vE5j2bki4+3UQzPYMuRD6kNtg98DdtPkwAaj2lUeu+RS6qvqxg07725gk+5Wn5PbZksj1o1ru+655mvn0/yjzPegK/we1HPltnWb1sdSu+h7wIv/+tdT5FPFS93CIuvhDoZb77CII+17QBvgm8Mj6z1ai+F2E9PrzjSD0E5ak+ZmLjvRKSuT7BW689Ws1oPjjPQL3uHLS+BJZtPhxy4r6zCwO+xNzPuqxQl7oFvhI6kfTMt7nlYD9XVow/3QeNP/KAUz+URVI+600tPjDzujx+j7C9jpryvknFj7thw48+nXx0v0ifsD9ug7g/E7goQOCyaUCGBxm+eyiPvvfUoz1hPEC+ERMIvX1Bfz6cEo69/6qxPjfhsD3WqBu9SyrpvoDt0L5peWg+QRW4vcsFAjy9AOs+87Rlvi4E3r3GuB2+qtSDPglmTL7+DKu9jCH0vv3pMD4WK3k+xgFzvYfEkryaAt69NaTUvT+PpT76Q5Y9G/YOP/EZXr6Plfy8iQKRvsJRvD2EpA+8G9EevSQwI77Sd1A/FLybvBdPCb8T25a+GNT8PcR5Sb7j440+492WPiG7ED6uzQS+0GBrvqAVUr5ZFS++Pg9kPtrXCD92K7e+2ouBviXi2r6lcCW+F5BGv84uz711JJ8+Mx+lO9cIeT78gtG9jI7oPkOZ87uYd5C+rfozPwJ66r0xmEu+RykbPaBXwjudz4A+zrxwvpE3wz2SRLc+y0lqvqx1QD3h/Be+22EfP+gMhL4BcDW+TE2ZvuXInTyKAPi8pxOPPmrhZb4cnom8A+zOvksWVL4g1Bg/GiXHPkQuFL4O9Yi+fksivoP9uDzp7wq+pNmFvrHlvb4/a5M++OgSPm2P6T1QtDS7cM8fvlmwQb/QDAA8n7umvo8JX74s0hy+jlUlPp7XUr4vIaW+1eFQPprLej4O6oK+jhA5PuplEb44xzA8ZHPavpthTz4CyJ8+vVRHPiLQsz2UID6//Fp6PFmNQb07OtK8598Ovu6/CzwIgDK9Y7mBvioERr3HOb4+8W/RvRj6oD5SjvE9dnguvsY3CL4AVb6+ZDAvPlkB0T0dmeK9hspCvtgbRT6kFRw+PkqIvSUHgT2ZWKm8xs4Qvvx/JDyGbqe8tFClvj4puT2eDju9toJePTvSHDzM8Q+9HOwLvnbrej7oC76+i0sAvjNJij3eUxQ+AbkYPjXBG70rFWK+4XIvva46Bb3Va9k+dLAxPv4Q/74w8hw/U5S1vULmIb5uAM4+RSlyPU6CNr4c7Ri9MqEjPo55lj70wMm+EeksP8443T1x/hu9QSWSvqmJjb5Ef0O8pYuwveZBM77waqw+nfS6PWZoRL1HLzk+9G2FPg9QrL4wSy6+OPh6PtGflz5NM6A9041qPsXRi75ynrq+EZQrvt8n9Dzsx4e+KRwKvrT8JL7403a+u4pcvttXkT3hegc+E6CFvc0Fsr3R2WG+LUdjvBq/0Tzt2Mc+sXVqvvq4Bj1nzyw+PxexvTusQz0AS8q+DTIFPztNrr6CCNc97meovkJ64j6yRy6+UEc0PmwDJj1NyDs+mOh2veRoN7+QQ+685MMfPgzUM77pfl4+1SugPpP0h71CSN++e15wPpKKOT5A2ay9NpXvPrVTmr2Ce6y+V72YPMEUUD76xn2+2DnKPsTEML624UA+6ngJPo5cnL2Sv50+aPp+vjRisj6uVQW+wM5Mvowwaz4ussM+8ilCPnxNoT61H5E+0Jq8PhKNtr33ffM9x1MlPjX1OTwZbAU+4c15PbxPKD4GHsG9vYIhvlYhX75YWJq+MNasPg7uPb7wM4Y+rOGtvpr8Cr8+Opy+3LutPn6pWT6BPOc9gTx5vjzGJD2iQR464NW3OO1P1DjDKKy5E25iuo7VgDleLai5crYAObw/pT9sfXw/K6RhPwmccz/8qZE/EMR9P6YIhj/bwmM/EZmbPs3O3rwEBuO9X58Fvh19nT33PVq9YoAJPZw6Mr4+MYy/CN/Cv8N0NcCGi6Q/Y22Bvuqktz+r+vO+Em38P51FcT9dppk/MMSfQJbj7j8LIKQ+tMGsP+CaYEBCIBJAEQCKvbhxMr6bQNW+LOoyvjul4j16nNE+Fz+qPX3UHT4hzsC7BpCtvSPxEL8Io0c9xVN1PqeX6j7OkZe9S0JQPOdE4r0Ih6++xlmvvOUemz1dUIM+cHLHPF5Qrr2pDoE9GWDkOwN5rzw80eI+WKPAvmUSmz12/4E9U1rNvoVvyDxRK3k+aoygPTKEn75GkRy+QgUxPh5fHz1BLrU9OW1jPJ8m6j0cqoi+nrK6vclHvj032lC9E7sZvYPCYj7qKSq+lu6iPvbe4j4o5DC+5dcQvqDmLT4Ec9297rupviimqr3P9AM983CpPAPqtz6D8gU9OZievZd6Hz5fVU498HFePTY6B77gnm8+f1IFPVUsojxzNVC+ik4GPcnZD7xr17e+WUv2vJEQyDuB6FI+IS4VPu/UFD7TTn6+jjNvPd6stj21TBA+ryAdvl0DDT7eh5s9zEVpPVAWnj3tNwa+Zn1YPceOp70Erna+YBivPocdKb4PR7M774RHPBYtMb5guYk+S+9cvRHDDL6cESY+QteRPUI8WT5ndAW+MowuPgDac71U0zg+7qaevnrLRr6U+oA+hWd0OT4lT7wQRsG8euvevcLpST7qXjC+N8/QPGynob1UmBk+tSWrvUswtb5wF8E9ckdcvjy8Fz4sbzW+anvkvTWRXzwfgli+E5ecPb1+z7s/MG++2Fmcvq1V0r7eFc09fDB3vsOenr4iwZ495g2yPp4o7T3Smcc9YT4svdwwgD6Q+4S+pd2/vQ3URD4gOAY9W6wivW83jL5CUQS9dn3VPNShyL4NlTW+9JuDPmY9iT7I5Iw+tJuAPeyPND4HxgE9KJiNPNyEib4u01q+j22FvqiC6L34fIk8V4ekvpPhMD2oqkM+jEwvPqQhyz1PLAY+EwCOPsYH3TwQKkk+iVqIO5g5mb22u/c9KNwPvnGfdb4kiwK+uGfGvkHzkTyXU5u+5BLBPLl7Xz4fz46+hgelvdxSND4TL9M9sn1DPuYo7r2VpAA+c6iBvdbNJr590uA9io/GveCvYz3oatY+RcXLvjjCAD46oG8+mYr0u3ngkj4H70S+BFOLPchLhD3HwgS8qocxPoYPCr4JIT++zpKdPtlgXT24Pt+9JDLYPOQaLT44Eye+nqsovtu1oj65Fj494v0ZPuKfDD24/wk/C4wYvJjRlD6Up4k9EVmPvqKCqb4R3m6+p2fIPrUxrj19SmS97pppvYo3gD3QFaO9O9KNvv/NVD5PATS9mL22vrBNozymEHg9eJiNPYU1Lj1xvrC9PfnXvGuL5T1YHUA8gJcrvhHRnT6TRhS+pFowvpR2vr5eWmM9EwuSPtm0aT73VBw+p325PRoTRj01J+w8kSUovUKIET785Ay+dRbBvnABMD6Ipts+dozIvhNJsz3EDjW+y/sBvMoOtDygKHW+P2PFO2dWeb4Q5Qi+u/VBvhshBr57zY+++NadPYH0Lj14O0q+B53xvYv44L1q/AC96qJ3vhou2j067Y+8cw6LPmFgYzxMUdU+imSivnNr7D3BFmA+rTv5PSar1D5oFgq97tr2PUnSjr2avS4+WcISPajULr3ikrI+dEcTvsS3d72irfM8mJKavSXAHz6Rch8+Hkq0PYxQ1r7lzy0+c8EDOBTfqb6Hd1c+hdrkPau7v74Fvus+IfRfvlcSaL7EmbC8OuZoPkHP+D0pqZi8rO02vfm6pL2pUPO9PFNgvkHUD7620Ig+pxsPvvT1L74YOYY+oCaIvsKInz2JMES+ChBYvlS/2z1ASFK+CaDPPZd1hz3iDoI9SEJjvZWRa77q7Gm8WY0ZPvLfyr24RKc9nQCpPiTlADxJUIM+o5ORvQix2jyOITK+cnEBPjhzBr7DLt07al1fPfuXrj6Bpre+m6lEPEh0Fr7cAn+9WYvpvUvkxr2jLZm88uHzvA73070avBm8xwo7PjjuxL3Eg6w9A6qDPEbnizwQfbE8QNwdPSYzZb7gVta9MJa+va9nAj7WcFi+qHZZPZ3WO75xZfY99kpzPioe3D2jb+U+XeJxPQZ/GD6Fx4W8ZPb5PHNmSz4GdF0+D4klPT7/Vj4cbpc94RTlPUwDAj/24SW+TyxzvptyZ7v07ei5mFb3Pbr7tz2UDnY+IysmPvpMirsqIQ2+S5A7vWacNz2fPbe8AmNtvq1CYjzySn29I0kfvYSWWj2SNVc+ecwVvggrhz2DjGW6yjRPvjhV9zzZLz8+pfFjvFQ2abvvdRq87NZCPHdUEb5ccsG9WTgHvhu9XL4WUHm+YtaVvsqjKb0/In4+zX7evUDkJD7PaL67PxYFvrojmD6aVgE+qanLvqJMXT7vYS6+1tVPvYUDHz5Vgpy8u1eyPnroWz6Hn42+Y6IKvSR0ZDxWfBG+h5BpvYC3Kj4khpY+TvMWvszMHD1CWbE9j6GIvqS+ZL709gs+ksncPIp6yD1hTEy+2O3JvOGyab6g0w6+BBh+vZLnYr6QNeY9P2ayPnx8QT3TbE69ImWRvXNcXr7A5bY6xV3APYop6T3uchG+Yn/BPSHGAz7gPd4+llEFvs8Ppb7m/YI8oj8hvwgZLr5quUq+u97TvWNtfL549w49Ab6mvZq0iz6/kyy+imkMvksAlb2BBy4+MJTJvqbiH72+SBY+A7bNvahKfL65I5890bitPKafMr6QN/G9LsTlvasEC77ezJm9i+OYvkMnL70yG8k9TGPDvcND7T1FiB49my/4PRTf0T69+Xc+bxGYvdPg877+9Sw9VR4zPqz3SL5NdzU9dZtbvm+YVT45U3A9nqvfPb2Hgb4i/S++JiMSPR5NMr6/PI8+SgC4vR/bLT5Z9pC9yU/OPXokMz7tva49mdQLPqupAz16mHC+hw9qvQn8kr7py1y9AKvEvEDncLtJbD++roqpvOed1z19rjS94AHivb0AJb6cxxg+qxBwPnatTD0iXJk+kgtzvgwY6j1VRlG+JGqGu3x6HD4CMLE+ytuCvV3+2r0UD4g+hG9kvhK1z7ywDSa+W4AmvvOhNT24aUy9g04LvuNAzj2Hmek8oOQnvgJpWz5FrJQ+5d+rvfM2HL71DTQ+hSDZue0g+riWyZS5uJVAuSXnmLmOHxa6WwrNN9laYjiX1n4//adwP6+djj8HwWg/VOuFP4yliD/9IGY/1hloP0q99bxhhDs9OdsXPf2+tb3duny9MI0yvYgLO73+qFk7+HT7vEVatb5GgYa/p6Udv9XNmT/rjwy/Jrsuv7qVCT/wLRY/GwjHPz1pkUC0dgpAkOxwQK8blj/khFpAH6ytP9sRpr2aGZK+u8aKPdw1JT6z30g+oLBPvOGOAj40mBA/Ka15vZOvkr2Wc4y89NcePkF/Bb6NZEm+7yuuPcJcDr+kb+u98nQLPjgZU768dQC/qIemPr0Lj76DgCe+I8dRvrwCwb13NNq9l060PHHyvj35bQE+/9SmPXipvb7c88s95XehvkjvmL6PIoE+S6rQviwFgL0cc1C+RUGXvi13xD3wWZ6+Z8+OPRiZTT4ChQo+85pavYzVhj3L56M+jsGLPomB8jwma/e8vKzaPgFxuj5EaJS+bsdbPmxhnD7rNNW9Oq9vu5FLlj2b/Io9rKxbvVwBgT3KqCM+z/aXvXhS3zys4A4+SUh8PrejXj4Tw7S9Z0UXvqqhb76e3pq5RZdivtLYo7502do9wQsmPfH1sL27Avm9riW/PdOgGbx86Qc+WjngPRzRpLyTw32+YrJkvKcnqD3zaJM9c/73vc8KEz5Dvqm9LLurPcGXlL5zyDC9imbQvQ89AL7iSyG+Y1GAvZkzFr6UiaK97ntTvkj9CT43sio+jgIAPRV1E76tfCm+QliMPkhDzz0qiYG+CPbFPdtOhL6k8ge+mAhSvLfFhr3FybK8/Xvdvm1WET02OSO9/C6+vgwSGT2lqac8DziNPb7hAT6tDYi+yEXCvG7zPT3qCZQ+7SCDPicMMT1bglC9acijPl9Ugb6PLty9rzMaPOps2Tzi4us9FkKRPnUzPT4tQhC+8Pvzva23sb0ZIAI+JB61u+62lD39u8s9h/z3vOyHnz6qxau9thSbPkuIF75r1AO9+j9+vpFM5r1jo3U+dKZLvR6fqrwRKg4+tD9/vgbhTL7zqBY+A5avPmmJ87w7wJS+lbt8vgsoHTxqofY9+s8qvqOpOr6Alli+/QyLPLvsLL3G6VW+M0HzvDQFXb0/PlE9RLRKPWsV/T1BJSW+YbKkvtllJb4S49k9UtZwvmrZVT2gAaQ8TyppvRagdz5/qNo9S/ptPgd4VL6x+K49WCM0PjV5FL9w89q9/EVEPmYAVz1MLx2+X/RDPkrFub53weK9+4V8vi/UaL5+C2Q+fF+TvW1iHL5cRZA9UtjgPswQnz1XRyu+o3uYPuwVHL52fT0+3FwSvoDtkr0z0Xs+R1INvlBIV7w2iIQ+F3UwvhaTTb5jM0w9YPTGvq/ehL4TTuk7yhl0vgC1dL6vlRc+4MR5uwF5DL64XCM+BMQ7PkMjAL4QKgU+YU+cPs+WGT0nIqE+TwFUvR/ymL5KhvE9JGk3PT0LYL3UVQW+C+usvoSZDr27vR2+dWW6PdYh4D0/d/o9UMAXPgFa1j6nZoo++OS8vd1vlr45r4w+wsotvHhrp7tTl68+3EGTPuO+gjrev9Y9vmOavg0xo75AKx+9nWNOvKaqP76jsY+7a40kP0RC+T3qXGs9urCmPaceqb0ohK8+qaOfvgi4kD1ZM4i+KbkJPF7x7ry5/6o9P/khPu9JRju+2wY+4IOHPic1JD29CkA81Oysvp7D1z2aRDE9kKhhvgwTlb1cNlk+gHqzvlZPDD5evOg8uLVPPXGsbL643+69KcmBvlukSD7MYvm9+4HGvS7J5j0GsGg+2JqXPiztHT7WgXI81YYkvu3RU76F1pM93DXPvBYI5b4ws909DMJqPojlkz63KHe+XDzsPNUkgL4pKYw+XIDpvoCMSb2tUo4+pTc4Po/Hnjt//I2+mu26varl+70m9549RrXXvbOAIr5bqM4+0rjovNCnh73076g+RNUfvrmU1D2jEd89AiXjvoq9Xjyn6oY8359uvoZYXDrJGJa+BSUgPpsHnz7U7GS9T5mKveiAjL3RbtM+zghVvpptNz6OXpa8vQGaPjR6yT7gqvC9yoCHvrsIBD5CuHA+AB0DvnFfmz3FGUe+QSF+vUNoM74QvjQ9sHgUvagMnT6hRHQ++lQoveg6BT1JYA8+5hxrvjXOIrxtCGi+47lzvg62tr1BYBY+MwzWPTpLgL5NqAU+OkYxvWdZ/z01YRw+dqR7vjGIhr7PzWo+GR8xPjnS/7xUWJ0+7J+HvQgnDr2/DJg8bcRkvdSvor00u+y9IDxKPkPk9j5jkGE9BGU7PpTx8z0jxAk8Hx5yPi1rmz5Vy8i9VDCevkhtNr5H8ZM931cMPfoiAz49Dy8+cBp2PudgAL/VZxU+9nKSvkq4yz1NDus8w1r3PYYQx7z5Ml0+rg/Qvs/9MD6RGGm9H3T3vqylOz7o4NM+olaQvqRBiT6mEM+9me4Dv8tUnjwazKi9BfAMPRhtmD3z8iI9y+3rPABRJ77yENe94seOvUN8OL5Ax5a90GUyvj5onL3Vpsm9iCWBPbe10D05EDu+O4gsPX+lnT3oxHE97vSZvgl9gr3kyp49U0C7PKMrAj5QcVM9ze0svqoPUj4Ln7O+rDh4Pi7s3j0onX++i9cWvuh9Yj3Ruc294Qtzvr1ZZTxFbiC+lEehvtTpabwq5vk96TbyvT4LCz3nUxK++ycfu+HAyr0Xa4A++WBMPg8fO74Ghu88SnqbvZNtjL4a/oC+ti9FvFYMbr5xbDu+xe5nviHOmr4FyQo82UQqPvr8wj5dtu69+ZGCPpRnsz6BX5y9q6HKPFwx070MwXE+QFVgvpyckLyFnG4+VISxvbaiHr7H9Os9kjJ3PcRiWb0nzaq9EemSPdgnIT7RUVC+ee2CvUhXVT05/2O9Wj0lvdP2qj1eILc+DmAvvt+uib7BpiW+l33DPgK0j75B4wE+cl9CPvfVYD7kkK++2iTjPVLywD4oumo+xAgEPg+Bx72j0a0+lE/LvWvBOz1wTPw8Dc/APA3f/D2V/y49kLUwPjq/qL2Zb5E7SRzMPdJXiT3AAdI9OyomPtezFb7OWSY+zs83PUwW8z60NAC+8OavvWLlRL2hVy4+GGIpvpFs2j7H/BU+e76FPuDhTz5Om6q+whjZPcDIq76O1w6+B/SvPT/Gbz1jIO490bg5vYeumL64Z4O+NEyivkrbfb14uKY+qA5KPj4vbD39HU6+bIXgPrF90b1rVgA/TOVSvl4jOb4EXsA+K1BNvmv5JbstzZy9RS9BvhqYpT4hXHC+uMqgPjac3T3xIwu9lqPQvaqkor6I5Qi+ZH5vvcH1fL03WcW99VNaPjUBrD3HiQE+GZALPBPjVr7aQUM+5+srvHt2kz1Vsc68/Qx3PsBhAT93Prs6ywGivvvr8j0NIzq+Ua/VPYQ2kb0OSsI+oI5xvJOxyz0IjCq+cu79voOq3TxvUys+pHNYPnTki72cxUq+0nhPvm7EnTzp6FM+nfU/vr4zDr4yJDe+sj26vn7hM7zIL/c9G4m4vc1ghb5RgHS9lMSZPr9A4z6yM7I8DPMvvUmEqL7S2Cy+7RF1PQVaAL7+e1O9gdx2PT/PKb7hIV2+r+GiPCYYt73JIZ0+cBupvm24iz6PR/a8XoY/PVpLob3gCmI9uWubvt+Inj0KD6k+a/t7vv+Nnb6hZAQ+mSRGvkkCT75pF2y+3vcXvFGjB76UxEg9oiRJPrL4mj3qzg87sWK7PiDXRj7PMyW/GwHovdZwSr7r+Ne7edU9PnZtLL1tUZu9cLKqPVTynr4Wq9W9pF1DPn5g3r2YfpG+w7ndPfbTNrxWAjs9ch6JPOj48Lxew5w9RR3pPBK4kr2Igpw9fo4Fv37PPr1E4QQ9YEclvmDxBr5I5t+901HGPdsST73oh/89JxvXvIsENDuJCiS+5q5VPdGjQT0y3zk+dTKIvZE3ED1qLki9QrjBPcJJoL4a+689Senxvvbo47xCxBk+cloGvqOezr7npJY+1ndLPLN3KLzwjK8+l3RTvufHCz4vmYk+f+urvrt28D6Wfiu+oujHPicxvr3kuxI+hlhhvWrOrrwQDZc9y7HZvYljGr3u6A8+f88ivuMnib2SA7q95woPvqG+kr5JaBg98x5+vUvtSD6cilO9d9E4PT9XB71XWSI+vYEbPjHxBj56bi6+eriMvqAD275J/ja+zQ85vnZhnjuoN8G+zaJsPnNW8j1shwI+kE02vsVPlL0nAUi95IRpPtIYQb5Jy8O8YcAtvQDgnz5n8Rs+Vhi+u8NCiL6DgpM+akGSPU3s0r5iMuw83a3SPdCPIT35FyS+sMKvPZkC/T3TLDw+DolAPkHPVj6dBOu8eqiWPRoK3r1kIZ2+WPcUvZJytLqVbxs+A9GLPQij6b3XNP49CQvWvcbFz72z7UI9VJmIvq1GhT5yogs+01lGPsX1Ub3b8B2+04uEvirFZzy5U629JumCPbr8hT3XNwS9b8uAPTve+D5tjzQ9RwalvQAOcj1BUBm9aIHlvOR4hb5hmIw+BFeBvr2yV74lqbs95HitPViBnb41e0a+/uBIvB2tDb7kAbi97C9tvnRVaT5ZN8s9lu4Xve3Fb77uw12+51KUvRORbjoRmD8+zIDPvuBUZz72Zbi+jDvYu4w4Wb74cEs9dE1hPeSpKD3ecPq95wlDvhbizL5rB9I9gqIQvzeTGT70awO+7FOpPaPlSb6nSAy+r2EhPSAkSb6LIVe+8B2SPcOWnL4m+eo9cvqRPhHUPD4OtLK9a0eGvepidL6k3z2+JiQUPkGjaL5Mvje+6vWDvcB70r5ufW0+TPqHPnjXkb6Tytm93oxnvreaAD2kIk2+U3jYPdG2wL5ftEy+IOiXvvMXCj7qxRi8jCKrvhnIDD4MbKQ+WZYMvvqdrb2zm0i+Ms6qPHA9gT5UT7C9ugyOPlTDPb2dGQa+VBoYPgX1jbqtRUy+B/ECvTgcX75XtJS+74BPvuxKn72+wT+9fWaXva3gtL0mcrA9mzzVvcJk071nUsa+FhsKvoPw+jz0d5E+hbqWPh3hoL0ejaC9tPBKPVmT6L3jHJc8M0/Kvh5eND6zuSE9We37veV7BD7WZ725ObhGvmbwXz4bIWq+1XZFviIVGb5tBPQ9KCyxvi96XT6D95S9g8hSvcGNtL2b0Ly9MBAFP8KPPT4Yz4m+gdZtvfLZPj2E3Me8Hif3vQlNij5xnL295OYxvkkypr6JV7E9+W1MPvFLQr5MAM09zEu7PgSxhD5SG5O7hlGnPvBB5D2lrqe9+AzBvuN5fL5AY3Y7Yl0EPucQmL3b4Uq+/8eivjI/i74CYHu8oXp6vs/b1ryiSmI80i1DPmOnhz4A7Gi9BMNEvmbe2b0BycG+NCC7PrU8Qjwb7fe8DLPvu9lo4r1dDTg9LH+evpxxSz6mw7A+5ADrPVXK2z319YA++cSvPqsCsj0DdYq9abCivqMvSz3Ji7o+G17EvruVED2nFBY8sYVRPs9Spb0SqDq+FrLnPnkPg75+xLU9FErFPQE5AL1gosy7G3IfvqFypL3+3dY8zG2HPvFHHz0lC1e9k9fmPcjeH76PWbC8FL+kPYis9j1Wyoq7CzuBPRMFZL3JzpA+w33zu1vijjx6Sgq+Yk33PT9tNr7rEqo9jsPVO+S5Rb5cjxS+lx45vtOfRb7rECO+t4tpPY6gJL4r0/29mAwqvjxPJD5gBjg+iFR0vZ/4Fj5hVLE9Q6gwvsw5Tr5rWL28kPBQPt/ijT1bSZ4++uKHPfy/sT27kZg9CW6Mvhqzgzx+R8W+MFtRPg4AEb43QcM+jRFzPmvGDb7DFLO+jaVxvmTpIT7/Zo69tzBmvmb6r70brZU+DRjUPmKElb7EDxu97gu+O1Tmqb7PrdS9xaw9PpulP7yZ1da8JOZZvq06rzx/my++7JlqvuhsVL71sx6+/fJAPviJFL6YHSY+7F/svhbcJb5lEZW++mDcvadN4j35az+8Y0Jbvip66j18Jym+Q2efPE06xr146MA92CEAvu34KTz6WpQ+4OVVPkjW8b15x3O+1VOkvnbP/L0ka2k+z484vj0Bvz5T21E9p8U1vkbJ3LsJTle+nlhoPrhUxr2+FkM+xFWbvKQISz34xJg+qZQnvjXHX7rXoy0+zAYIPgQOQz6ehSO+dH+Jvi9IXj4n4lS8mi2OPrysdz3wn14++XodvS32/LycSIY+XWm+PGuCGT4LYaK+rKg7vpUHkD6jK5M9pEYPPWbFhr1zrWu+sIVTvomlar7sQWM+MHxcvJSfpb6C9/+98VeIPfvPDr4rIwS94uLNvqK1rL4hA9M+p2djPaPPQz26+pC9PkAfPhLpsDiOTQY5YnmtOOYNOjYVVdW4LAEJuPsCjbjqR044JNi+Nf5fuzjDHMo49rSpuIvKDLdCU663rnBFuflgBTkjr4E/00KMP/tLhj/Z718/lf98P/pJlz/UeW8/ZtZzP71rYD+ZFXs/fLBxP7tcgD82p4w/NAdoP6rZkD9Dz3Y/i3EePF0Mg70hQIe9b2TOvY6udr08Dqm9YNUEPYrHBb5YYS29ALcEPbJFyL1Gbg49hSdLvR0WR72+MVQ9vMlMvRDMzb5uMmHAjxcPQCA1k7uTJTo/kpDoPlyvST901Co/u4kcv/aU/b+3DRXACpIgQHZjmj/rZxbAZAX4vwnIPMDJWdo/V/CjQHxncUDfQIVAnecRQMDQzj+elOpAAIngP9vTeUCx/BtAG+FQQN21AUG8PgZABvYyQCjqSECW+j5AreCvPJkYwjwWgWe8xC2Kvfq5+L1lDFi+6eeWvZY0Hj4E8iw9u5ZMPqGcBLxK6J8+jKO/Po2Dkjxcaua9J/giPl2E8D34Boc+cYmNvUHVIL5IN769X/igvLIEMbxhfZq+Jy+Qvvi1fL6WtWs+Qowuvgruk752FYU9WJmvviCuIr4PSpS+9c8kPa0IZL020rQ8huCJvbHsQz61u0k+FjtmvaNdVr07kvS9qCw8vorp/727m2C+1IbGPQCiQD6MnQo+L8vPPVC7Gz234r69c2UDPaYUCjzpf/g8iisvPmsnIz3sdwS+nmqcvXclpD7X51W+uQ7pvVK3Bj75iky+aoF+PqQ4Pr7ARoE9he6kPQcTHb3CKFe+RQWLvqVI7jyN5HO9FfisvYeKw70O3mm+N18sPlvfh72drm49YQLGPr+yFr6EPsk9he36vYXGL7wsY9C9oigtPuSgGT4bePE7pA83vsn+NL5SNH2+iMPOvvQlRj5w4NG9Vh7PPNxLhr796449j4dcvVJXKL5xpea6jHXKvQIaGT5YsgY+ySesPTeKjz7t3Nk9Pw7+PTUUwD03PbS9uTsSPVog4bwcQ8a9+J8IvQcgyjtTLi4+2ZCnO/pfM77zl0C9Rg+hPcJv471vFOo9rB6FPYmpAT4yU4E97bL2vQaDNb5379Q8KCtKPf6VnD2X7is8eM9Fu9w8rL3CCAi+yefEvbxxNz3T6P69I5syPUt+Lr70YNi9TcvHPSz1Xb2M4wM+ZPWSvoBiSL7ExYQ+aJzmvEwo8D0LgHQ9atJdvq+pwz1spWY+Swd+vbzWsz09IaM76vA2Ps3FPz1iwnU9V0CQPWRg6byp6Ci+tgQFPn8TgLzEYPs91OtjvtU9Fz3ojUc+QrfuvegFKr6mTRo+R+dtPdt1f73AaiK9HU9QvrPamT3t88A9Mh/hu7csUrxYL7W+8z0tvgXQOzy9N7++evsJvZ6Owb2y1zq7IKrzvSsN/z0evre9JWqdvdeYyr27BwS9MOC7PsFwX74pCWW+Z80JPoKNwj2Gvy09XAeRPl60Sz6WFV09QZPAOzpAYT6HGRy+2Xk4PrdcxzwC3jO9arZgPpG3zDwTaGY92ylFPCkOQL2Bd709HpKJvr1NHL5oy449WAQiPkVeMb5x6Ty+aYToPSR9j74lr2c6Vi6AvSsYjL3kmFq86Qw1vsBynD2q/N48p3xrPuaoQr3vEZ68m/1yvvlMDL7mAke9Fg8EvvBrxLuAiQ89HN0mPgMiuL27w6U9IHqXvfgMJr4uGj0+HHsOvmo7GLqK/Di+abMeO4ppdT63lEk+Wf9fOwegITxqbD+92XiCPbYXjT7jG069FQwXvb/poD7qOtO9uY9jvVd3tb0ox4E87QRLPfI5V72etXE+IEudvB4lDL3G+fG9SsySPlcQiT5ejP68b4M9vTxs7r23o+Q9b4G0vqOvqL0cQYg8LlrFPfwG2r3KTFS9wJ54vQpbi77cv0w87km6vWOWZL5j1ps97+lUPu41Db6atJk9vuAhPloPWz2bYI2+QpR8vm0ZWD1oJ/e9MEGnviiXEzw1GyS+v7DCvB7Ykr46JSA73lutvlYPmL3nok2+zyV0vumJcT49LuM789kKvc/tKr7Psau+hwYCvpubbL2KeD8+9jA+Paz/Nz2wors8I3kgvoF1jzpupDg9u4Scvaa7oD6gKCW+MPRYvdMD7rwHvK+9npmOvoxQaz7MI0K+RwC1vXmmSDz6gk6+5ZEZvdDMJz3AkUQ9oUmlvQGBM77hcxG+rNRlPgsWhz3GFgy+n0BVPuY1M778GkW+diiLvk3oF740Aks+xTfyO0ymIz72pvg7TUXfvfs/DL5gHlG+vOz4uneoLD3ywdS9ni3JvIlnEz6begm+XbUIPUegWL5beCI+UutbvYlL1jy6J+c93cTvvbwZfr4919+83LkIvg2nnT6QC609PHkrPU5Upj6jpkU+uZonvlqAOb5tD/49GiXFParVvbw62tK9NsemPkFjsj1R2A0+vGAhPmK9/72niBk+66Q3PJ+rgT7dWFE+PWRjPSu0rr0RTmU+aI0GPkjrj72OmyK9ytZavgxUdD1bCLY9j7e9PC4bbb2xjWS8W6iuPTZ3/7z2NKY9JVPVPXI0wz4Oe449AMBMPgK/M77xfiM9YcPmvHhbfj2my5k7nHPUvSog1D0TgoM7zmCgOutcT73EDfU9Nvg3vDlnSz7bT189fBv8Pc68Oj2sVPi9QHHBPVBkxL3P/W2+qJbrPZ1ub75kaGg99+I+PiEnpr2ZmhO+zlcXvj8AI7wG3GI9bBRAvn6I773jSaS+Oj0sPS4XFz0ejhC97hFYPXKi270v5EG91SUZPm4FPb5bmHE99Ye9vcYOzz3+33C9OqkRvjidYLpLg/G8kz5LvX0C5rwPh7U9PGuHvb0DDD6zSsg90bkFPiH6DT66w8G951A0vq5XAb77Ono9yjHyPabZRD7B0NK9iUVyPXN0aL4AAFu+ekwaPJMUhL24P4688s8PPgy/sD2UcUy+d0enPYsapb1yZa09RrgrvUYZbz5A35m+xiVRvosj3T1K/Jq8y2QnvgdZDj5dXiO+Eo/svUzhLr5LFSU92388PYXwxr23Df89kx2evffJ5r3I8hA+nSKLvoFmkbtEPIu9nkQDvvd+17u89/Q9dhGNvS8eCj28soQ9lKQTPmzjvryA1UQ+nPzLPce1FL6V7wY+2zEcPjeqAL7/uIa8ZElyPQo4ab6oraw9U4SkO7fACr09Tkg+AV2APjr+qz6q5Ns8JfvpvF8xHz5Gwoa9WKgNPpYhETtG9Jw9YMkNPs7maz0/tWO9aOo1vW+ql76MAaw9rpnGvXrnOL7YFM2+U6k/vjfVa73+BBY9XlkCvjBZFz4sf7A9TjkPvlG8b77aMHA+OVAlvd1BQr5tYEo9vHwuvrFcNr34LZ672cuqvXZVJr6uJuO+4BABPS33tr6pbvo+WXBavTo4DL7hKys+G74mvtbiHz5mOUy99w4xvadpob2gXIU8JtQDPP3khr298gU+TrHoPMhfAj7mmcA93Y6kvL3ytb2bfFs8afQCvgur3r1DKmG9PRESPSL5lj26MQc+7w2bPay5cT0DEhA+s3SdPHlRAb4jFKu9by+fPfj8CD4UVqa+spk3vgxFhz60t4A+T2guvd7T470UwAk7AjBaPpLM+zylub68BjYRvpGIHr5pzC8+G5/6vS4Rh74iSvM9RAxTPQ6TQT6O5ig+gh4TvjEcgj4HtRi9Nk2iu93lDr5gSYM9yAohPVO3Gb5QbFM94zm6usSm5LyEd9E8HdKYPCTkPLkOx8K9++4uvvVDfj3wKyK+Q5m2PdYwSz0lzRY+3JzhPWBlPz0QPr09qXOPPbjXAT05gKe+yZ6SO2Gx+T13mFO+RPU+PkaU0zvsth29TFtQPiUYZryYvmg9O20dvoyLk716kti8lDc+vmZfBz+rIOi9GjahPfNRtD3tHje+TYXovVUSd74Xe3k+Nzxhvp7PlT2PdPG9X6OtPbaILj45unk+y8+jvejfyD2bBZE+2LmzPgDaAb5GEwi+p3qKvZvGfrzt5WA+1q4CPbqvob1q+TW+e+2zPU+7e7xrdAQ9AKXWu+K/bj3wPeQ95UBrvvQECD71Tbq95hNTvqAc2j1Ri5W9MrgXvi2nFr6Dj1Y+scqPvl0DBr6yY0G+csgvvoVatL3J3X2+BIg6PXFB1b0cgrg8fhU7PsRRUL76Gjw7ZeVUvm5byr0CFBk+8VEsPUu1SL3CDKQ+6q1WPqTz5L3horI9Kb8EPnP3KD7rglO8vCtAvkAi2b3ELgU+nhHYPKhahTzhPho+ve1gvlAt2D1aq6e+PWyNvcnVZjtbKfK72D0tvLhm57ktFT+9+hQjviNXNzyGTrw9uWgcPlOs4btnf2+9y3zwvanuCb5FDVm9tDF8vuBdDr5XYmu++zN7vakhF75u5lK9LZ6MPeXlM750KdW9g43uPTe3Br5Fjp697jPjvQJZMr6d0II9ryJUPR+p6Lyim7w98N3XPVcIEj7xt3E+uQejvWpruDyNUdc8HpkzPiTfHz781mI98LzsPQxhBz46SKu9nJddvdhji72MOE89tQWQPsUnuz2vI3A+ytgKPh4VEb6OkLG9pDpKPtz7KD1Uwn0+MJyrvAd4zT0yhM496fUOvi21Fb77SYM+B67DPTE2Ub6hg1a9EN++vi5rlr0+pJ47/M4zvbs+FL5Io7w+PjcfvtBdmz6DCSm77H45vgBgrb5wEmS9u1eLvsdaYr4OU8+8yqTAvZ0u5zwsoEK+UGUNvtsfk73TYcC+VF2zvcY0oDwoeBw+H9hOPvgxgz4h/G29gdITPmE1qzw9cnY+SirtPTuvyL1qxGk9rnN/vkLKZD4FNaS9QafQO1ZCYj5SiMc7O4flvJFkoLxgXBq9P+GXPmgsgT3Z6BK+Px85Plabpr5Dewa+W9/nvs3bRD1Yhl++1N66PflTzr3US7A+cSUevk0+fjtFhKA+XkrePck0pb3kk5E9JqArvtDBjr0IyCO9pQ/ivVTOJD5LTak9KWRNPUArV7589hM7MjbZPTrobz483kW9Hfsvvkz9EL2HPgu+kAuevIKlmL29qAM9rVJgvbksGz7jJVW8f+4kPZQNij6q5gG+Bz1svSIElbzQDQi90ztEvijIlL4edn++BOa7PphLJj6CB4U+e62dvfFwCD7uq908VyEmvvnMCD3J0T89z+WCPb0Sgr2ESDI7i++qPSzQhb5Ol/+9qQ4wPtISoT744mK8gC8wPA0Mj74iNzQ+soMbvgQ48b2z5RS9Yyg9PoIVEb4EMuS8OXs8vnZ2KLyLEKa7cT0NPczbrL7xZPW94fuQvRfCsT0K8zu+gCpPPjMHcr5DytS9NFG2vg6xWr4O7AI+HjqkPtGK+b3YxSg9GI1QPct0fj20eC29VrdzPheXYb6EX0U+fKTFPWHvNT7/jwa9dI+SOz+mkrznMau9pHLQPQzLlT5A/SW+OfGdPXrbBj0yhwQ8jqGzPZbYtr2Lsis8K38Fvtg+4juITxu8B9+hvUlxFL20GlU9BcEFPVP4sz2F9p47GDSFvneO6z0VHTY+1YugvW0Tnj7D+p6+iH8Avsgc5byNdHm92KPGveBUgT42I00+bpdVPsgt5j3OWeG+MLpGPYf3hT2oywk9c++1PZvonL3gmI89PgRUvdtFwz3CmFW9RpQOPsU+tT2VfEw7xT+jPbDgQj1/5dQ8Q+GEumDrgzz73Sc+/PtjPUq/YD3xYuk8n7NpPZseSL5bExW+AqofPVPsIr6J8q4+AiNyO5jvj7zQsEi+Ya4CvUV/ND4Hfui7U7IQPvZ56r4fnhQ+TLW7PThaU73F1pG9vNwvPncvDjz52Aq+WXkHvYAufr1GcrQ+v42avXpxwL7pIig+tR+hPAbvi70FNje8Ga11PgMatj16P6Q9yxJWPYks+z3s8qs9KeoJPczi7j1/ZQU+JDKzvNbWfrtIbj88JOXrvcevtry88os9yKQEvUT5A76dHQc+XIZIvswSZz3TQJw8O7g5PuZ37b2GG4C9PKOfPH1JNr57nR2+LOnfvfTld71ZISK+qBwPulI5F751bpc+q5MqPt+ZZj0Jt9U9cqYJPrbMA76fTq09y9MSvgYzl71I5Fw+7zEQPZmLOr5v1l6907ABv/pIYb5oIQu+nD9GvuRdmj4Q+JE7jsMhPuffpb32n5i8NoctPbldhj79xXY+CljkvRYI5bptyao+TNiUvtIeOD7KTAQ+7Hd8vr/Mlr0+zq08tIMqPiQ7fTyqsCw9WL7evdyLxz2/3J886K3CvR6rNL4N7CO+lFeivdK1GL2h7To9PVJQPQXzVb6hFjW+lo+0PDO6xrv2sgW+4YMQPnuz/r31VQk+wd3jvajyPb6D1k89xhgTPlx8671G2p87wBfAvk7R9j1Vm6e9UqmIvF31l72UWFu9lvufPtkMDr4LwSm9d4pdPTmw6z0u+Wu9+/NlPjLKGD4tPu0+RJZwvXal0b2VLiW+2SqjvZi+N73kwYS+pxcbvqXAk7wptgq9UbmsPncKkT6CjxI+gBA3Pisgvjz7mpG8cpshPjZ2fz2fcu09SKu9PDSEPL6gR4m+qbiDPFiYgz4Z2Ya966kevgs3YT54kx291V8sPNQPhT42/Z29pCQCvqFhkj2SLjW+B7ESvss38j3VeoG9KDgQPoaDUL1F0g6+pX/0vdjHJD3fS2Y+rtiDPtYieD300yC+hAUavpAYTb07G/O9U9iovaP30z3oAaE9m4+KPiBORb3BTni9RKUuPkpMXL6I5Ca+8i63Pqw4/jp4ii29gAsIPqnT8z2oSh6+ss8PPet7lD77COq8EE+Pviksfb41mkg9ILQ4PQsNjj4A/cI8fN3mvVbmujwF7hC8EUy1vrRQGz2CpSM9VrUKvVMqpD3O5OQ90nTqPMSTGr70Z5G9TcmDvliA8ruXkhe9YZljvvZfMD528Cu+62MAvvN3vDy9zUQ+bxAzPmWrdb7F1pM+S0imvrD5uT4jUFW+zQQ+u0r6nT0rZlQ+qejkvWiVFDzmfqa9TEEjPv9bCD30rn8+Q/ctPXX7r70swyS9mp/TPXC2lz4XiP69PeEwPsVGlrtHT0g+aNgJviYXgjsbVJy8HWEWvT1eGT6uvCy+odn0PAdjVb3OGCa+iumJPQpFr70wIsw9DFsIviX5ZT0vqyi+4bKLPAs5ML0Cd5g90G6rvhJoj72Dwao8d0TrvCVPGD4iE7G7+Ll3vZyphr4ZJ2O+V7r4vVWHFr5yqRk98jl8vV+WfLpK4Ic+dW+RPgETSb2TiCs+cgySPs9BTD3YtOo8FN+BPXfzkb1Q3Q8+6fzpPUKnFz6/rUM82BCYvdz4272tu608IIhXu4EGqbzfO9E8k90avp+QfD7gZCU+hMvzvbqxmb42Hgi+IK5rvnS8B77CJ4O+jiM5PZpuNj50nva9j7zTPSZhAz2KUhs+bhUQvnqiTb4Zx3s+NbLMva+IFL7MUqE8rzBXvd2Tfz3bsYy9sl8Xvvm2370Gx6u9oFOUvcFoezx6yjQ++05hviEGMz3IJNm94NrJvXFvxz1ajTI+ET+UPl1Vib2LQiC71TjoOxCKOr6MKZ+9OgrtveCNNj3Boe88VtFjveiCg739bW89b6STPQ9RTDyHAXm7fQROvgjlu72u2i+9GqDxvTIfg73WLKM9M7yjPrFA9jznVju94TxQvpdK173Q3Sm+3ABRvfGnDL39qGI+/xspvBGkzb5t88m8uwanPV5eKr5Ebki+7N5vvta1vb02uCA+BkJPvROh3b1A6qw9YtqDPZISY70Ddxw+VZk1PnF4Iz6eICM8Q4LCPTIfcj0xbJI8w0EFPrHtWL4fFiu8g1MePqdFFL5fLvE9l44sPQB/ED6eL028HCslvr2z370htvM9MQcfPn+3aj7OeDk+GSNXPcdII74l4mK8axRzPGh9iL0j0aK8+jpMPYy43j1mFyi+viXgu1GaEb4xEM29y3ROPi9jHj0BrRe9/QQsvpjMZ7siqR8+vosTPglRZj69yc88Z5A+vQehnj2/T5U963fXPTSgozzz3os+zyDGOyZ/mj6Zdym93d+bvijBEL6hfZ2+dgopvEhCZD5sl4Y9weUkvL92mbxNm9s9CTqnPcpYjz4RR6+7E8Uuvfb4072eHMO83ueivSb/j72GFmK+JtWlPUZElj4gruO9IJXgvV19O75lCPa8mjd7Ptj+oz1eFxW9OX1hvv4/Tr0YaV09ZDuIvrIzWr4eexG+Jh/tvRD6Mr64QRA8DMoMvmsOKL4HMIK9BmsFPRHhCL7m2ks957EHvY7AG73E/i09d4aEu2jRKL25r0w+CpBDPsyMczxOEK484H+GPhSqgLyupI49sl28vB4tPr0OeIM9bR3ZvfMuFb7dGNS7Qvh5vh8C+T2Lfly+1l0Ivk+uVT1e5Um+fyKWPTld+T1rAkO+kaAhvtEpFD2ABJw9ZsK2PTg57LzOQQg+pMMEvqy2Eb3e0X4+tpU2vmZZDrwmiwe+Pt2DvmLgqb3Qxee97h7DvZoIS75UBiW+Y9rdPZGf/j2BC/M9VT/dvdurGb0fo4G9NMOfPV0zgr3OO748tn0uPEJAT7wr+8Y9R+1VPkyLozzdNg2+aAYDvvbtX752W3w+LsHmPSvoJ76Ha0O9fMJYPiIQZL1wsMi8VTADviArMjzuHuU8Sj0tvEHHPD6iwM29iihdPrPWgb0/1XI+4j25PaTa0j3id5w94xqKva5VR77AX7E+9YX2OsbMr7sqQW++Atj8vX/J3T1LhKY9IWEevUG6irsVNIG+nJr3vbF0xry4wVo+w5zsveCuAL6HYQc9Alguvrcm7j1E/om9GNgIPKxnzb2ZRya9f/MfvkDtqr3RFYu+i5qBPph9C77/4Ak+lfoHPoNjJz6riRm+06AHPY2aSD67Wgs+gGvPPcuQ9z0FSAw+5HrcPTl8cD30q/Y9mt0yvrxJkDt5I5M+FEYCPSZSKL10lJm9A2RIPhefS75dhik+TiM5PVKxmr1RcjK+qLdlPmQzKL5mQsu9WUmMveu6Vz3EdL8+fjdBvqlh0zwxSd88pSK3u73a9zymMHM+0hA+Pns+ir24uFa+lUgGvhO+QL2Cozk9pFSMPVcutL7I3pe9XEa/Po1Ui74V0Zy8bbmVvnWlHL5tWS08cjwsPlfXbz1AuY8966yBPtVw8720hEI+8GeePf1WRz7qhZa9Uvr3vWGnNb4rF+s7xWxpO589Hb77rs49GNzIPYFSKL3JEhC+n1SFvuWCeT1zmSc+rIq/PZVMlT5X0qM7y/h3vvoI6D1GXrE9XADWvf1Lqr2YTh89SvCuPQhzIL347rc91pfWvcQ5gj4/BGy9JayKPSM0QD4xP7s90CC2Pqhf9T0eNaS9DvVGPrB4IL2ry+M985UuvrDkFr1Zqes9jLllPe1pMD4XvLG9w1idvpvbWb51Yfy9xzSUvL9yVT5B/GK90fBrvRC3n71AlbC6JCfBvSjtMj7MAug9dbo/PfSMCT4sGx0+lQTSvdLkNj5VFgE+m+0Bvux61LznLpY9dW/9PRDSPT5sdSq+ZF1lvrt9Rr70Iog91PIFvujIM7zsBX29vIx9vi2h2z02nh6+8qoCviuyGD0CAV2+x8OgPVoFcD01xhy+j0SZvcZEwrsmYAG+ukAHvkwJ8b2SUDS+ROF7u6Y0nb1ltXK+3mltPZ3ssz1CcQG+duLUPuBXhD51kec+/AYHPec52r1yVag+6quSPZXLMr1lI/m882P7ParbID7z5KM9vx2Evpoy2Dyf0EQ8/4nKvRZ+er5mB5g9nTScvZHlqT2mRYA+/lGxPUPONL7T7Mi9xbyFvv3mHr6BZ0O+6wdnPntbCDxp9gm9bN1qvuBeoT49FXC+PCWvvhEyaL688wC+yhXfvJPfYL7WvFK9RiQ9Pu+dDb63MaI8e0uJPv5bNj0kvbC9o99Nvmas3r3zFAW+duXWPTaL+Tyk65u9YnVZPlfNRj0gJ+u7mh7/vWko67yqcp68YbIuu4dKbz40PZO9KgpLPVQvDrxXGCc+NjQHPqqM37zzHLi8wsUfvRRVqD7K1dE9OzHBvYH1470ZGgY+oatCvad5cD4uw2m9WYJRPbaG4r2+iTC+AvXqPQjv773NnsK9uvjSPQ4RQr7v0OE73ycxvkPun7rfJU8+wgwNPSyJMb2h9WW+oUitPS5ha76FnJm9AndrPbg3u77V6z0+VPAuvGFPcz4ChSS+mGsuvUNCz7lcRYa9kVqgvr12t71IGVW+dKq9vuTIir2QdHo+Q83eOprTF7zNloU+Y1baOmY5Pr0StG+8tvgkvv7cRj0e5Nm9HcrBvHUfnDz0Lce9NlJjPUFxRD5QWji+gSKqvG+WUj7uic69GLGRvU7l4736Ssm99zA1viRKir11LYo8lZwRPq1Xsr1Byis8s8BTva3dpDyi2kM87T/rvWHNDj6/Qas98MRbvtmrfr6BDxe+7QxevoI6BzxhkbO9irrQPfP1Nj6gx5W9r7GGvTzAqr3vvp09sQSJvFI3xjzBnlC9qWNSvZV8jL0yauI7PIvcPPC3ej4GCjc+P3D5PV3vEzzj62e9NxcLvsW7Y75CKvA9IkCjPcobjz1F+KI+FejcvW0FZT3N8Y8+wq+zPb+qHLzwq2084b4Uvsag17wPsFu9RRgEPg3g773A0mO+twiqPcq/1j312K0+PF2yPH6ijb2Wunc9AqNMvQiuI74G/A48hbdFPkkajz6RMuY8uyP2PL9naz1N0iy946KVPk4vB76pC22+iYPfPGRyQj4xMcA8t3HEvaKLXL29SZq+YMyuPdfa2j1YU+49EqelPFPSGD6+7xE+kvu5vbQEv73+F5A9D/iXPeRGF747z7G9J/lpPrvhM77RKC0+BUmMPu4NG74R6dM97ECAvatkXj4Gkys93VmQPJBaQ74C+IG+7JRZPnRpQ72ymgi+Hslzvfl2ib1X+g4+RTJnvhg8Bb7krGM8VO9UvvBVyD3gf5w9LNENPjZKsD6cvxG+G3P+vQRB3709QxS92OGhvbntw7x9EjG+RCfTPYR6gb0AAGc+2GmePdnzrj4kVbI9gn0HPjHMID1XS749Z1xHPls6sb204Zc+CYyOvZOrsD2Nvug8MdQ0vRL7+T0mAxy7FXXAPZ1XNz297GG+GsoVvqBSeb4VS6u9+76+uE9KL74aA/m8oxfEvQIGnbxbrrE9KrzePNlx9D0rLVQ7CyPTPe6quL2PuFo9z0SgvuVdpLwH+FW+0lI4PvO4jL5nbZW+4X54PsWbHj4+nhc+LpHCvdOLur6LiIU9+o0LPbGQR71nn2Y+IQqZPaz3UL6igyO+3i2vvrPqjb0VNEK+/zHVvWFOAT4jFjO9NRb1PT8CTrwcpQc/Kg5CvZsInT34viA9X2MLvZWRhD7GfYW8w/t1PtT13D2iIIM+A7/ju+2YuL1oSp++9VdEOuWXsjxzgpc+3/0TvrZEpT3OWDI8Vegsvl3Xar4d+2y+flM0vqYuL77Mcrc9rHTiPcFdBL7Ajsq9Z6t2vd//hj7fZ3U+JN7rPXPnXL7fc5Y9uDa9vSu0Tj3KNCm4AsJRvpOrX71KNTC+GJQpvRbzor4ALvk9WpoAvYMjhruKRwC+lojPvSvROr7mr6o854ZfOwPe7L3He8y9JdCxPUhxNL67UGw8TQ4oPu06Eb6kQ9y9jbtjuxJrJj3g3AO9sSaxvUSGED3NRai+sSOKPdKdPj4hyZc+ncfWvnxcb73++VW+QN6KPePdoT3kNao9EirqPffYHT1cBi29X3Wtvjsxkj2xoPM7Yj8SvkjYYj3085Q+lMPUPdaYtb0Z+hQ9ym/TPdb3ob3g+wG9/srAvsUsWTx84SY+Q2xevl3fqb0n8dO9/lAdPZMJ7rxmuJw9PFwJPonIqT37/fO9HGoCPlxtkj6W/VY+JTUBPoiW3b2UcKA9PoqtvRFDqz3qzqY+sh8dPhsFBTyPJ+g9YVNBPh4TNL0oy6M+Riq6PaUDV73sru29nhzLPSHEDb0P0aI9Ow8yvdmAL75/HcW+EAxKvlHfmzt13AE9a/UkPbOMQD4NkSs9nMtUPtvmyTsuzdg9cO3YvTogyD1sFsU9k0wfPgsmGj40BUA+7GNvPZmVMj7sBto8G1wPPRwsWL3rWhK9RM75vE1WBj4YaRW+QmTKPf/Bt719voS8BMRfPZK5O7sqdqu87EYQPgltGj6XO2K+KtabPQ5yFz5wG+E9YeHEvQGfFT7vVom85EvJvYQOvD2ax3k+wn+WPYogV76dDnO+U5VEPkHyYb6UA8K8k70nvsH5hT5nPlo9jXW3vDwgA767aL4+VHxnvVP+C73lwGi+Rnwfvmvhsr7YpwQ9MFfavYYNFL7BwAk+/gKhvZKZNT44BSc9b7nFPcsZXb51gTu95NncvWkM5Tv8LYY+sZ6/PgnaHD5VyzM+s3P7PYiTzj4ThD2+eJ+yvaQJAr4IZYE9FjKtvGHGer7FISU+ij0Zvkg39j0YD1e+WkuFPNHFSr5cRd09Axw8vq7LQL4yQp++P+EYvg/NKT4xC3S+iQ2jPb13Grz4dSc9uSJrPfcxXr6b+pg9njs9vpAOM76qwuu8ogIzvaN8gT2dhec93Eq/vXZx5j12X12+XGtxvplBPj4OtV88f9sLvm1XnT0Ve3I9PqyMPbr2br7XcoO+IH3svSsjrr29H5a+tWLlvb6Ljr6FGdC7xKzFO0GkvD0gu/S92poPvE7zJD7IEH69puzONBzhiLgr8ko3tOXIt1/onjcCiZU4hD8yNpe147VBnas3A+X+t6/pHbdJhPu0EycAOCeqpzgyJvW2Nhd/t3fJjD+5do4/dtliPzFEfD+cE4U/sg2LPx20bj/zwHo/YN+MP+v6ez+Eq4I/hdxoP5o+ej9L03s/brB1P10Oij+PAk89yyiJO7heJr6k+049LIiOvc29ij1PfZc8rWs8vpoe2TzgDw28M/k6vrptKb0TAr28X7oVvuONIb5NwpU80auLvlbOxz9Qvi2/fDvKv0L9/71s0Ra/cih4v6WyRT/VhcO/VCervo4xkj4Fag/A/k/avlBp3z8oqs2++/ZTv37LcUCzs7hA7MxHQE87v0BJA6xAaIwaQF0shUC2v/FAjY4CQARSmkCvgDxAKDADQC6pj0CHhSFAyqLRP8tjykAN28a9DHhHPaDDFr5vjvE+R61YPsJ8Iz71PWU9N0WavgjSjr7iEwA+iy4SvcXXVz6l+xy+jus9PYl7Ub44B1I+VqP6vdTz9T0N11++rs0evo0mb7tjMoe93VsnvjlHOT5lhsO9rqcMvhHUxD0RoH2+bK+KvI5fQr7w1gy9B8nJPKCj3T3d97i9il4DvYotM734AV694XkDPuxCN71iKXG+Xfb/vWYjXD4LRge8veWTPpjFbz2Da9o8Q04+vlH+jL22ZRk+Pap8PtiNBD1fZoG8nbHxvTURmTwpmsa8uYElvqTex736ADK9NkaWPbGnjD0cKxc9vBdLPgGgmr51MkY8jqwavYYgTT0nMxu+ZoSBPlwSPT5XOwG+nHpxPiEq970CoNa9v4Lzvcnb+j3o7cC9EGzNPdHvwL2XzHI+m2tAPoxHij7eyqE89xwDPoHWCT7Fjog9alkevu9XGT6MSOo+8GaiPsKzhb2qqSA+fWv6vc8rGD34eKw+zy3fvRJlpLzcqrM9ullBPYIUgb6ysHk8pb95vcnR7r3f5HI+JoK5PUEgzT1PPBU+uZk0vjhxuL1lj6E9v3nFvUA/m7qrJpc+MPnovWbE7j0J1EU+c0r3PZpEojy14j4+3ayTPadGmj7Y+dE9ACQOvgE8hT0v4q85iWY3vpmYVj5zu4C9i6OnO3Vfeb6XKe49mTmavcK2ST6hAj4+d2bZveprGr5BUn07n9nvPJcd0b0DFO29riF5PO0R0LzdmP+8fpRgPmAjtzxpYik90t7mvWMoib5dCnA+JzUVO5dYIj5lYc48kh1vPpbdDj4GLPg910egPab6Fz4rXz+9Q8iTPbJxKL0TKCk+P0auvuKP8zzotK69kWTsuwy/Tj0qWgI95S6KvHFXw77k0kS90ZHgPRVLiz4BumQ+q7UPPTrK8T1cXfy9Im7UvV50aD1edok9xpt/vrDRjr2RIpC+maNhvgfn3L6bUaM+YXyrPRiGCT4X4p09w+UIvl9kDb26luG8TO5iPEBVY75oXFi+CrzGOsvz3T0r/b69yrIUPvU7TLuStY09kgZTvu9rbbzOraO9cVxePP9IyLyj54u9AqWBPVYIvr1ZzKg9d2IEPj3vubyydni9Yki2veHx271/KKg8YfgOvoBORD6u9RQ+hNONvXJGgj2RaRI+AOJIPjytJ74ncb69XiA5vGE6h702OXw+PYe+vpf+3D2kLJa9Nxp6vhWFRz5+dxE8iKVLvaZ7Dz5s1oe+KSeWPLgZqj317a69UyLYvFiziT3eToM+fbYtvRJ19Lx7f8u9xrZDPVGIC72Umzc9gRyZPmBBkD6NSfQ9S9x0vbQakz4Z8GA+c9KuPUh+fr0Fjmy94ycqPk7RG75tgtE9/TeiPBoCy73f+ya9Mr/4vSzQ8T0UMT0+gwJ1OxJhD76i3Q6++q3fPA7mkT2MCLk9qZTnvGDK8L36Ge+9ayLFO7BqGT5IKWs9I2mLvuENlz3zzhE9vFWKvmvm2jylS5G9BjE0vGgTN75Ndzk9kiwWPeHTZb71miU+sLyLPcr5SL54QYY+4pBnPvAVxr2V23u+WZP8PVndLD4p4HI929AEvm5oA75z5kU9ZFs3vsf4Gj5RK4c9PqrpPeMgojz8kKM+EwzAPLfc0T0TOFU9xnPJPb7sbLsNTEY+b/i2vGLdaz1c3Ci+xnt0PJjx4D6KcEA+b6pfvD9FCj7Y08c9n6I6vpaK7bx3PvU8kcVgvbnKkrxJaVm97mVYvDVRojxYLhO+LXi/PHQYoL0SnB2+LOEVvLkwzb2hXfS97p82PvyrRL7U+Cm9GEyKvba+rr1ilac9xDoZPgu5jT26yzQ+3BN4vDvHljwhyNO+G/gBPtcTfr5yVAe+qXZpvnsoCT2N9fY9jOkcvvjjL76Mc1q8I9cMvQnXkL6rIgC+dWu5Par/FT7VBiI76542vmwWej4+Dq69BS5vvYpNb77SyJU+2cgPPOjAaL5pUIu9o+s8vsvi/b19GPC9PhKfvOzMnzy+xEK+OHN6vr8HrTrSHLO+0eqePUHcEL4+lv69nBG1vn5lRr5NRXq9/uUkvQhOnb6Cb++991wiPRGGlb5Kkmw9jEUcvkOWFT58qAK+a+QKvh8+Lj56U0K9d8UzvTbOuD74fRi+M49uvs6Nxr6CAQ++sAjIvICB2D2/5pQ+yaEjvmL3lr1jt/+9ZDOpPHw3DL7avBu+QMYMu2Dnpr2jVh6+bzAXvgHN5L4kLxi+lXcJPUMvrr5Cffu9PdB7PfFaDD44UQm+tcAtvSOe/7wsBgU98UnJvZcoHT5Pvuy9CpwTvorewj2r7ng+pQcUPmYznr3ywEY+2YK9voqUar6EvdO9wRR0vuqXyz0z0ek9mAX0PVU1rL0ZlRY+MlcHPX/X0D34C9s9mCB1PmZyQ73OlC89XMsEPH6YOD0HTBi9NOp4Puzobr3gV3m+LwlbPVrigb3EWnk+u8imPefnuz5l8o87KJn9Ojymuj6n9No85yQSPlIUOD48dIS97dWwu3x03D0CO0W9g+wCPhL7nz7qIrA9QspZPYBTxD7vKBu+PcRZPXf1vT2a62Q+1krNPblgjL6XhyI+mlqzPVZsD75IL+89QGsvvZ/XC75qjew9p1oDvUX8IL484+c9OXG9PcU1CL3Gjfi9yfWQvo7ATb4kiwk+3J3IvBZpQj6vWoA+QlSIPUVhQT61ZZ89NgE9vilVgz7s6xm+Cz+mO+Yoer4jHxc+a13AvsTHhT6thv4+QUMevmEuMD5cKTu9YC99vWtvQj67cp2+E1XcPUJAYLcZVV47cVIJvpTkYj7Og5c8JCk4PjQlIr5p2rm9WB+uPV1+Az3YCWu9sN9WPnfufz0fL34+ICiDPkbFrbwwJzC+nxydvTxJrz1jTia9UN0JPn3OST5yQxK+Wqe5vS0taL7CQoI8OZ8kPgKSGT4Ledq8q9RxvuUY2zxPOHq9SwKJPmYaMr7ptde8TcMIvUytJL6/yui9keeCPhO+Vj6jGwM9HM+6Phb3Ej6rH6M9uCTIvcsqYT1JFTG+DYofPmpigz6jARw9e8MhPnyuOD51EDQ+AasQvtUiQ77XPzM+CxcrPuZQa71aNrQ917hdPhnjOL77jaI9BsmQvoZnLz137qY8mW/5O8nDwT2XdQk+G43AvU8MSr4E9fc8/Mgpvmq8e71++Iu9L0VgvRgQhz7JM1A+x++LPo27gL38apM+k0EEvpTK1D10z04+nYPQPUuRur26nDM+aI8GPgcfqz12QwM+v3EkvnF4Ej7jhK88IkAgvgXyQD0JcjW+uMAsvpBQgLy5WpS8Aa4jPry/kz7TnTM+g2aevSWpZT25Oss8S3uxvezYIbw0WVQ+3KBgPglUdD62xPk8WFl+PpCJcb1CL4q99B/sPWhwhTxbN30++BwpvvQ2WT5bATW+HPZBPXgJ9L1BWde5Fy5rvcK1hj7pXga9isyjvZeIHr47gCa+Cq7OvaM4Kr3dmLK9m2M5PQM5Jz3+2rW9SnVaPSkPTT64pqE9UGjaPJ62tj2DWKu8L620Oz5LmT2M0RA+6Fb1PSysqT5j0RY+tCOmvmHDGzvizme+jYE8PvTCHL7VmQY+tjecPcXioL31DAe+nRdLvrgat719mUk9kZYPPYYPWr0H5cQ9Tyk7PPEubL54BhQ9G8bMvZC+TD7jFD6+rvJHOyX5lb3U3Qi+g14zPESmDT4lsim9gEDMvGT4Fb1/kaU8tVJuPi8ZJ77otWO9h7gZvsPBGb3/BjM9WwsSPqdIJb6rlqK+bbEnvmkAJT1v4ZS7VbOGPnhVsL5GfCK+f+pFvib5Wz2ztyk9RyO8PAxmNj6WMvG9y1KnvpfPR72iPAy+CCaBvuPnjb26JOe8Km0xvSk+uL2PYbe9Ap1aPuvnGD1or0s+NZYTPsA98D2SW7e90N2pPU6DLjy/UvK9Av+iPoWM5z1lPfK9/uVVvm5p9z2zPCC+zvrnPfvO0b2z7Jy8SVUQPkqEA767UyA+kse4vTulWD7T3Ra+o2GLvqDmEzyUH/q9E+gwPs2q070zKzI9J6jzPao28T3xcuQ9i4MyPQ1FKr1yF9M9gCEhPQPHjb58pE09Hj+ivPT/jL0zDjA+ncmEvKIoUr0e4wS+LEFPPNJeND4vGsM9B107vfnTXr5bhxW9L4PGPVJexz1IFgw+plEUvsA4+D30dPu8vWsLvpF+Ub6T9Vo8SUmWvF6zuT1L/iC9iZkMvjxBWL3nTzK+mYuevbD1ED6phu09fEfwvUhUczzdL+m98uGFvpz1SD7vCTE+tzXOu/gWIb6nXlS8g+QovgHCkz0y/me+htlEPYg0CrvWJWy+stOIvp8cT72EiCM97Cw8PXGylz1gcla+ytWWPXDWBT5M89u9ekq8O8QYwj5IT8A9fviAPjl8Dr7GjOS8SirRvRBTnD0fwhm+dWNPvfmWO70rwv29GfRFPvWOVz3sPbc6vvsGPSdOE75WP5++ijWkvm2oEL4oO9U9v6ZvvTYlSj0HUQm8cKffPURyyb18V4W9gsWwvcg8xzxR8aS+2d7tPBjLp73MsaU9nd9CvoI7rL2V7Ro+M3ZRPmHp1jztWQM8M+R/vhlIQL1bwoe8tw5DPaFgFT6qxiG+EseNvHTPsT1PtX2+AWRuvtTWiT2VSeQ91rL7Pdtqo71RMw2+HEEKPKYi2L6uq4I9phCdPZMLk74mL9W9tYo1voh4Wr5aHIU91sK5vQdGEb60AMQ929osvq/AOr4UIou85xh5vPJQFb3627G+G00mvuuqOD2mjrG9SJ6qvUdIur3VWdy9yWZ1vv2M1Dtxyp89+EQHvgyK7T2X5os9R9vRPR3TX74usW++Ua02vk+UM71g8Bk+Xhy1vKliQ73PAvm9wivPvBS1Hz3gWCU8cis0PrQkxT5svpG+IvSwvEfu4ztof1G+OhWHu/fxDL5ASJk+iqRPvZK0gbwrAWQ9G9XIu5fmzry+TQo9VHETvSKzMDwqFpY+id08vhByjj0xv648GSOQPajftTyHSrS5xj+KvgmPs70TRWi+4Ga9vWLqHz6Rogs91ZcfPnTADDxNEYa9Ih3JvTmdKr5TU0O+fcKTPki+6DzdrTO+8UXbPTbbWbzTLws+0/D3u5XCzb3dGyy9a0ByvkbOg771yJM9ovi+PQ0RdT5f6Ks+NA5RPX9q+r0Yrr69qb1cPQcYOz2EV/68laffPae2H72X1A0+2NctPRh847wlNAM+RGU/PhAh4jx6bCq9Ee/SPUQBjT7p3Zw+T90APv8hCz2g94W+WQcgPtnZ+jxWDeQ9yQWOvvmGpz1XOgS9XwGUvYJ44j4XsrE9W75YPh1Sbr3ELBa+/XM6PAsNHD61maK+L75OvVFRhz4hLJ4+bJVlvaANDL6EKYu+QXPCvTbh+r3/oME9Roi5PvUSVj4Mtoc+a25tPqNLBzt+eKw9DPlAPtZQyTyu27m9+5tlvUpQVD6l4KY8l/EiPscSnj0uvEE+eSl1PAh2l7zIize+Iy8vPtiwTjzKfxI+focNvsCDP743ij2+CKeYPuCHhD5JHBc8sugZOx1Cm74fV0O94OV3vqhGVL4t4qg8FxZvPkaHhz575Wo+N1S/vTR5ar4C/TK+/WMKPoQPC75rsIg9+7lsvUUBv71PNTU8DerUvaRQpDwrNwy+HwgcPmTmbr2UNbe8G1p7PTNw/DwlNp89slkhvv++qz4w74C+IHxZOyt7ED1enms9TZZVvbm/Ar49Pem8u9F6Pipnpb0db7Q9KLElvS2KRLxWKfs8n/6cvWlD4T1JGKO9C3NSvT5rqT5C3RM+PXc8vVHxa73CEwk+P+FMPZ8fiLwfPGM+hz7svdJhgj4K7Lc9ZFhUO6sERL6erpi+uPmyva4b8z0yqng+9rVpPXVEm7zY/IC+uLn9vT+vGb49DoU9HMVBPmQ2Lr0FiQY+hr/7PUhJd70Qjpq+7rhcPZAO5r0OR8e8A+gOPhylcT7Nthw+6WLQPZR7Az6gJ9c996BHvSdxSbpadru9CxK2Pa7ZCj7QKSq9sAwfvuMOLr7hYNU+fyEUPcG5ZD2KdaQ94p9uPjSuP718js6+0fwUvtrYKj1hwyQ9U7yRPZRo6zzESGA+A5WFvX5ngTuvk/m9eec/PlAuV74cvJE9M1TYPW3VPL4qrGY9dk3SPa/84r25th68QHqwPVB7AL3WvZA9wKQhPXym17u+Fgm+I0CnPIZmjz5pA/E8wR3WPJCZ270ziC0+VQSVvJNuOb5M4EG93TQsPiwWhj1yb3k+Bf4UPgRtJD6TNOC9kG5pPXUtKL699C2994rqvTKn7b3tNHy8X/EEPjDsD755dzm+w7lvPlnQuD3jVy697pCHu9+omTy/Jfy9dwDVvDuHB77HjG49aRqFPaOymz5w9JQ84q4DvpZGjL6v6IY86XO7vUkNy706ibe+CUTmvSSXxb4sxtG9YNGrvbUvmL4wiXG8JPpxvp5Ggb7J84U8r66wPu0PszzpNIw7RdJ6veeX+L3jDHQ+K1NHvmJrBD5XhDC+1kBHvcMmDD5h/Da+jqTpvRqym71ahpw7fdirvYx7JT2jjWi+onauvaEayb1SX0e+uVYtvpTbILzOTp++MHl3PtmhszxPSr89CrdYPoVQnL7eyV89BbZDvrJ3iL2D2x48RZQVPKukiTx7CcM+3JdAPg/Wvjsn5pS86z6evctmob1yUE0+ynNEvb9VFj5mzcQ8NfGHvdP3PT2B80s+xwMVu6fk+D0/q4a7InO/vVx7NToi/XQ9OKt1vuygrD082KY+RENNPv40qj7C7bC9+noOvkv7Ez7akmy+N3ozvQdhSD77y1w+rPVsPcykH7xSbyi9O7y7Psb9Rj2reKG9zyc7uhZFaz4SOJs+53cmvuf/d76f62S8G4uQPQLIsz1l/6s+HoUYPEXnOb49jIq+bRO2vRkzvr10YdK8z+qBuqcA67xcKhA9eh4CvqPzp73LxFs9V/2WvnWqSz5urjq+LRMbvZ78oT5Ksri96ZhoPtSYMj0BsHs9cTRYvGCOwz02MEa+8CWgPlIC+T3D0d89diRwPfeWGj1USPQ9YzM4PnKxhT7OmRY+4CFIPhw5JT4RigM+TtiQvDvLCD7GOu09MxObPnyUQj7ySF4+f9UgvQeF9D0SVYe9RXb2PfJD/b0Mjrw+p19gviBT270Cmo690ULrPWXTLb5mazM+3V5JPv+Mib1yv7q9vLOMPIF7+L1tupm8PZyPPT7iy7xdPsq+gabpvTPGBD6axwe+GMODviHcir6Ww8g91CYwvYZ5nL6SEc08bWr8vVYsHb6UHPi9heRKPdANAL3U3Ym+d/Quvsk1yb5jrqc9qDgSvkBQV74OXwG98Uq8vOueXr6jj2G9BxhrPgA5Mz6MTL+9+UgXPYTAH77felG7t1ZovH/rnj3KwUa+id5CPXLouL1jy108p938vQdFkD1jF0S+fuCEvGggBr5UQJu9EVapvjSbmL3wcXe92+sBvr4HorwrqJO+JYfHPWGA7Lz4DEO+0qUvvak2jz412rW+mUl2vhhmZD6K9VC+T2YVPi830TzpEtW8BO9+PadfpL0QBiI9DatpPo5kDL44p2a98EqkvRh6iD2M0Ym+rwujvguy3T0WHz2+u3q6vV0V8z0C77u9r2GEvuf+ir4klJS9RC5AvIKYjr6x6aK9QFQRPorL+DygGLW9839rPWL01T2Fpmy97UDWvBdhgz4LS529JohxPikE0z0xEXS+I9qKPppa/bzSFiY9m886Pn9kh73B/+W9Ur01PJAM6ryqRLs+X/RwPbN/ADt494m9k16avZwuIz72CNS8vTGFvL5hLb58OI69Z2/ePRawVz5cN5E9Y0XIPgpheD3tF2g9r51ZPVuTu730P2O9KnvmO6+MOz77ikM+21RzvJVnk71C7BU+hfmCPopO173TdC89Lt84PWJclj5R5py9uatvPRaoyzxby7e8iKbfPbTsjLwdyK+7eRcTO4RMqzx6iS2+jKSsvTRqKz3jW/267TpQPuQSBT4y2Zq+Fl9tPWpnkz0DoD++3VMrvsnrgD3gHki996wbPrCWhL5F8669zqW9PZeFq7u3LQ8+wKhTPqQb5Tx1zIs+IUE7vVj3fj2crkC+llNNPZwOmr5W7Sw+NdEDPRCCeT04Qbg8hTQAvkRGwL6rkk4+jDCmvNUGd74zONI8DJ1+Pr0Eub1IFT09A6dVvFXqKT2JKw89Mw3VPUojpL37Srw8+jY2vuGiRb3JErg8UvyyuChrvT16baW9C/k9PquOlT3Sm5M909OXvkY0u70OzbG9C7DXvs2enj0s4Hk9pqx9viszUT1jPgO/HO3OvREmMryIqxS+hSkBvkkRK7l8zxy+dqICPW4y/TzaJSs9sH4IPDImwz0HQYe9e3tzvU/euL6D+Y88aINovUMYCD5drIO9JmmZvbePnT5T4E+9s3cdPeT2y72EfGS9VBgNPjSwhT3i8Tg8FiA4vZeTgL2ypB2+Z/bFPFRHCbowLIM8Z2pnvF47l7xVMXg+GHS9PbC+ID5rq/S9mZPnvRn+ej4qbOu8p/+XPY5enr2ZYiE+eCj+vS+kv73m6B6+TfMlPF+A1D2EICw+xE9FPne8iT4srso9DgSlPcsf5j20V/o97iYcvvw8/L04ySI+tO+xPVsOP71fU3o9Qd3evcmeqD32KZQ9pLOpPS+Y1Txx2Iq9MRgUPmp1xz2+m6a9UlhXvqrf1b0fKls+L7PjPbyFaj3zyE89Ii/XPZ6wRj5yupW+3lmZPV0kv74atAw+rT7EPHE7Nz03LEE7++DZPbh6MT6+gU2+NWLLvNYXyrwBA+q92rI2vWeADb5di0i9sR/fPYu8Tz6EsIG8abyZvX+nmTw5LZY+G9uIvb6OuzyTNYA+BpNwPdmqrDvwntm8Vp9pPaPZkL5lJso9XRVHvSgenb2WKCA+eskMPUnwxT6xQvM9VfqhvpPklr2LTb898GJOPEYwWj7fppi+C2ACPihawz2M+TW9mUwKvRagFr0e/qu9hHHuPXAsC74NNDg+AT9kvgM7Bz7HiSo+voYjPsQsbD4nELU8O7S4PuCQbr5ci5q98zt5vNWqKT4r9iM+ORROvb8Zzzwrv8q94EXJO+xtbz5/Tok+LG2nvuucd769AUG+yxg+vpkXa75DqtM+nDOSPlTdLT4spWi9W8GivdTE3z2fXDa+8RGhvRKrsr5e1ye+SgqePk1MMz7vv04+ZRgOPvSXoTtqYJU+ZZSqvQhSkz4mHLM9uY0lPu7Lub1GmvC9SoeHPii37Lwr3Da89NJWPvSdMj5x9Oy8vzNTPZFcgj73NVO+vLnCvTtyTD7JKEc99SsrvshbiD5mkoM+xY3tPedpdz1O9Ha9IlFHvaXwHj0knz4+rqBGvYcrOD52n6Q9LcCPPQnc/T2Osuc8WtLTvbpdYL7+3QC+TewOvuEfIrypFYC9RV6EPd0ibj1aDSs+cGOkvVXq7D0ajiq+9XYCPJIdYT3dO8o8aCKiPgU7Ez69dp89VBC/OoBRuTxYiRM9OFZKviuxJD7sAE49DRM9vIhEz70ZDBQ9JtbQvrTl+b2yMXM8vtMDvmYfbL42gKs9z07zvX6Whb5RqT6+wMBfPBOCcz2ie6C9OLazvQ+/nb6buwa+fCE9vhDPDL2qA+i9KrsePp51L7yQd8K7QD4evqO7Ub6emp68Qk3EPWywrTzm8AI+U3yMvhia9zxUJAO9cjkDvmfm7jy1rMu9O1HPvVwUX73I2wQ+XN4Mvq7+oTxkmQi+XkE1vQu6rr0lbye+Ntwmvruvfj5q14O7h/HzvbvOMj14qtU8esStvf6A6b1P4dI9YT1lvsqvGj0ZrQ69Cdm7vWT2wz1pUc69i9zDPBOzFD4PZ7o9WXhBvaG1YD5oRSS+CKoUPTi8Ar7YBKM9DHLXvXDPgL1MLQU++GdSPbtZ6rxda9G8qg54vjWjnT5diFi+WzwSvqkVEb5EkHu+zgKJuvWo0b3Kkpm9+YvwPert9z27p4Q9b5LLPNC4Mr41Wiw70KQLvsYE0j1vdca9q+SlPGjxQD02l4I+ixZWvj1w3T1XAOa97ojcPRyQHj7qQUq9HiU1vZ2MEb50DI69aiC1vcWiVT4cf5i9m46JvTOolj0UwEm+Ms+HvrdTF75FKTo9DEZqvqZtLb6GzXa9jN3OvRSqNT1LPAo95YZKPU1FlbwVv2I+6lvGuWvcCz1u7yI+gCakvMxJL7t5iXA8HV8tvHFeYD7DzLq9kMSCveQHwL2Z3l68O/FZPm2ZLb0m6SO+ay+kvbwXKL5crGE+/5eEO5+FET6SPG091VHWPbLY6zyWEpk9EAwGvXFBGj2OBcm8LPXRvXKcST7DfYA8m1VjPt+2ID35wZc95yzvPTvWrj1JB0g7jsl7PRGkgz2zKRm+UguIvUcNKz7xGxg83JwRvbsj5b4tFR4+nJMUPgaWR75ZI9k8uuOOPeKPl7y46hw+ODXMvul2Fz6cNIe9jfwGvqiOubyygrI91pT9PVauaj5s3fI9FtUSPST2Zj1f/5y9kdb4vJ0rlD4Quyu+oecVPkaa+70NXDg+5k+yPQHoc75L8GW9Lzh7vWoSeL54Lqg8Whi+vZdHCL77+kY+f3ITPG8Cr72L8Uq+k+qLPfhtET5xiYm91lZ7vnL1w71CIZE9kuz8PSJ+Zj4eYtE9ssMXPkwQKz1084O+iR7jPX/vnz1LJew8/hBDPtP/mz1dCAS++AEBvrjNCT3n7UM9uSQZPsm8ST6b1Sw+X9fjPYaa4TxRog8+iYMbvqS2gL0174a9LfpkvLhqWL7pxj+9nyrvvRLM7T2GSOA82n7hPap73z0uquO9tp1HvmVbDL4JAxI+zm2Zvan5vT54lqo+woBZvZ+gJT0QY8g9kI2SvFT5v71ZRNi9UhDavbturD2pkia9Ltz/vbULA77pIwE9VzYTvRO1mLnbY7i9TQVtPo+SCD4wWss8DKnAvkJ1xT3Ef+Y9yoipOmId0T0lMe090ggJPqhzSD3hLou+fC2wPZ/qm72Uv/+8FaeIPq18xT2R11C+MB0zvevAsLxOcu28ppeMPn+5qz3BcI4+/nTnPbUqMb5W2eQ+5CvnPInGJT43nG0+MqIYPm2yUD6DTUg+QeMBPo1wzL2kuE6+Rs+lPm/c4D1UmzO+by8aPbCmk70tAP+81T+oPSCLWj6Ue+09t3SXPR+oOj526VU7Pm4DPvlfSD7T+cY9ncPdPW3Rgj5+AB+96lG1PY9QJD5LIJS9mm6KOAmiFL7vJzk+v3OFPjXhHT0azxq+H8AuvPC+HL7QfnS+T4ksvqOVHb5eZfI9R2urOwqSrj1OGai8u48cPtkkHD1tmhg9dOUfPUEbmDyYd1g8liixPOp+qT2n2u68HOJyPADTXz3Qj+q8abqpvpo2wr3KC7w9fiYhvfWTWb0JDBK+UeYFPspDzj1umow+uUqpPWjfcTw4gyc9hcDFvVFQZT1agwM+xetEvrTqkj0SvWM+rs5ePQaAej6Mvbi8KgdCvl7Jyb3fYDA+qKXqvV7Noj39YPO9sBWgPePH4jywJ1Y+v1RtvUSsvb3OelM98NGfvdHTnz4Lwm08UGaDPTF1lr2ARw4+uhg5vkXCtz3eOBW+iF0vvmk1SD5B4lE+w0zRPf7Rrb0OEeW7JN2XPWNnkj1ie2M9n9h0PlrQwD0Z7Us9KBdFPgrLnT1PQjc+lw1ZvKkqoL1ZNHs+DXmcvbPvUrygRag82OZlPddLrD5485w9rZRcPeg6JD5Fcga+jw6HPatiJr6WIzY9u1uxPXTTZDuXHoA+EvLLvaeHvDv4IcI9u8tGO/y5B7vr+L48/fHFPmZcmb0ivfW9qhMUPR2URT4MRKa+H8+HPW+8pr2f9f09O6VZvr6mrj1ZLhA8+2GHvnLkXr5yhRS9XcRtvSlpV74uIYM+tb6OvM86fj2uuuU8mmhUvqDlmbwsRJw6f8qCPpnagj75BBG8kU+PPoQtBT3JVfo7anUxvlCgYrsaW6o+DKwhPqq6tj1CB1K+ElVJvle6CzvoAqY9TBcXPtLIFT2LQCY9UujOPe8Fjb5wBWa+7CcWvjbKBz1Jmg4+K5HcvWizfj1chIm+plCFPMBK2TxxzN09h/U0vmp9w7039AW+XROXPUO0b77gcPk8DZ8PPnB3uL1ymLa+CzRRu8vb0TwJMXe9aEuFvXdDHz4ejbW9HsKzPdzXKD7V8cK926EXPQsfhT5YZTW+EwgfPrvkVz55T+09k8tXPRLN3j4WMi2+4j+CPgI0uz2E34m9k8E5PoSlDD7krIC9Gc/BPZOJnT3kHGC9cP91vSmXvj43+WU+M2bJPU9NOb5pFyU+JWYSvgjAZL01QwM+QvYNPpgSSj5e4TY+h9+1vXQXr72wJ2G+r5FoPCUC2z3neok+GW3ou1629z0iiJQ+dB8BPjsQoD7OBVk+qzsQvnVG2709R6y9DguBvQus4r3WEEk+5YGlu80QNr47AQO9r92ivCPVLL0mM9y9SsscvVRwmL31LpS9TF9JvsosH76eoaE7KnSrvu0eNL46H+G9p8hdvoS4oz3K3rk9HEs7PaBJGr5/uNw9JSciPcmnJr7wK889T5d5Payh7D0Az3e99nn8PEVVZr7d8UM9PSYevg9FWDq3fPS9FLCtuw5De71uZce9tqy+vbfeDj2Rwfy9jcaXPVS/lT0j5C89bwzrvbvktD1m+8y96IsKPQYq9j31UYk+jNWHPbTvDL3wF/a85jv0vbZ1hL5mzyw+EtJ3PmPoKD4ax5E+TicDvoinHz2leRa9byGWPVKax71a0ja+LDykPaecTr7UmzY75V5YPQZvVD0c/ci98lRiPkkWqb3VAOi9edJtvUS/xr0fdp28DJ+kvY44dTvtOkG+foqFvjE7qb2nefK8lUzzvY2ZCj37kZM9luj/PdjoSj6rxoU9KGuUvIFa0T27gme8ydMcPCpQyr3t568+r8QdveLtoL0SzrS9LEm3vZQ+q75g01c+kAO8vRLCVr6C2+S9ohpRO6X83z3zcfI9WGiGPgM44z3Jt6u9vYqCvoCUQz7Wxiq8UYukPYkxkT2+LRg9L2bwvGcXrL3C7iM98hnOPSB6RD4I7tO9cJkxPpRHebx6aBq9Yh1APs70BT6YQDE+QL0vvoI3DD2X/Qe+TRQbvfs1Lj5/wls+mLM8vrkCGr2ZiBm+J505vLfvDT52tU0+RpmWvrzHT71pdC++s/5vvZximj380Ec+/Jm/PkAY2D01epC+8LDhvEPJH77uIwY+5UPwPcocmT5cdla+2oegvifpKD4mB6I+3S1+vhM0PD7VI629nHItPpQvqD3Tdik+akw6PTgZqD4IVRu9e8uAPI3PDr4SrBc+dTYFP6pvkT0nd1K9QdwNvlC38D2+8l294rKnPgJjoT5KBRI+HGMxvNCaJT5WNik+rCSvvc40Ab7uHgQ+Cv+VPZUxtbzQ1b89SpOuvB7ltT0Wxoq8NjkhvB4ctz0P/YM+ffvHPPriBj6l3iI9Kp7pPUdO2T3UKZq++st4vkgO6bycLI89uy8bvO0gCT4GDe+9bFVWvLYLzT0hNZq+2dYCvKlWVT3ih3c8DsbauyeZ8roAsQk9CfdBvFc+jjz8m0I9FW/4vfKOHD5ApAI+AmSdPYXvUL167f29dpodPtmo4DxU112+fJHRPePuazy5Z5k9RD8vPe7hn74zl129gfonveBDMr7Qxog73hAYvoilF72vSgg++zCFvi8Awb5Wtqe+jJaivCKb/L7/vEQ+Q1sGPq73yDzQazs+hxUsPEc9q70I7mI8cDywPu71vb3cdHs8KTcBPSX8Tz5DzBo5HzuKPDmBA77s4vs9/aM6Pn0tuj289SS+wRusveeWe74I+uI967IsPj64gT2EZPg8vLc1veuGk74E+5c9NNswPu6cQz1iRgU9huXMvTn1QD3LSeS9CvNfvQj0cDzbfTm8nY49PkPqOj3pL7Y+6LlUPrZnlj5Ha369yU++vjSo2z2vLcA9y7HqPU2QHr6UWos+WpB8vrm+sL0XKYS9bPEWu260g72zJJI9jyHXvZfoxz0ZXzW9E24vvpq4zD1H7by6exz2vIZZ0b1DHBs+MjRXPVq0Kz6M1wi9NI+wPftsLT7DhWa+tbY9PtYkAT53CQw+M7p1vaXSuD1MVak+CcMJucbeGj0CewA8pbs5vkOzNz107bE+EMgjPhzABT5qY4a+ENxOvcafdjxdFDa9MsmJvk+KJD3etzi+mAbwPWdI9LuVATg81ccovs4lTj4HeK08nzh8Pshhdj4PvPw9D/hTPjEoMj3hET48C5kgPRzYgr2bx8491KGfvQbGcj1B854+Q4WnPI8Mnj6bYTe+mFbQPQ1NRj5jTIk+/HXbPdXewbz9AS097sexvVS1Ej70RPe9ZJ2+PeODYj2cXso8AA1xPTP9Yz7Gjao9ksUXPjgywj01XrA9PZEFvqLzij6gq+o9rsTKvS8afD4Y/IU9OjYBvv4tNr0WHqQ9Jeabvb17Wb3xxjS9baFWPbtZeDl7j2w9hOJtPvRkPT0pF2k9KfcBvo9U47tlcLY+BfqPvZJA1Txp1za+gBHhvWuxF7mrAcO8UBAFvufSCb1AjA6+iVSNvR67Tr0qayC+7YNGPm7x073kNho+8hW0vc5zXj6sLic+VdqXPrQB0D2cUZM8XvoCvD9GwLx1JGY+02aLvXarmjyD40U+xVZZPaBb5bwPAYO+Ro9hvhuaI7zLg4K82QoDPr8boL0NbTa+yAl2vh09QL7ipoa8aiSwPfbQTz6Myma9Uef4PZB9nr4gvjw+j8QDPWpvFD6kgxQ+zWLzPTN4P75Mgy09fX+VPlWC6b2twlI+WNSmPmttFj0kmCm+ldZAvquugbv0Ty8+n794vRP0Pr6+7Fs9Zj/pPTnTNj7xF4y9THKyvc4bur0ACle8wxeVvksy5LzBQcu9OI50PdrkIT7ULwQ+Dj5nPLBitD7G0om+yCyFvbVyPb6Gtne+wtpAvrpncT1kBmY9JhUdPl6q270EXI08ibKkPcTY8jw3SSm+LrYaPjBzOD6sNk4+O/CyviFOGb403mO8GThlPW7G4b2s5oI+aPrevWmAGj14b/697xwxvZodBL73zk2+ROudvWlOmL36irQ+vAZbPRBB7rtRGLS9Y71LPGb25T14H+G9iJWPPiCIhjwsbWG+bQeVPnHZCL32e2+6KzZ7Pqz6hj3uOJW+sm+JPtDuKD2PVqK+DwkFPrWWAD6jkOO9oKyuvPEMgT5Puje9rFSSvfrBCT3BFAQ+xw+FvB/UTr5ERgm9mnQ7Plc5/j0I0KU+LkvFvWQhA76OZLW+8C5PPTMCaD3OJpE9GbocvlI6lr2TEmC+7p9KvnjT771s2Jq90KsHPs7hij24D6A8WvYnvkQa0r1iBYU+ybNHPv8rRj4LMmi+pHSWvqWgmL0mYHu+75WQvZeshj6kwEg+5ZpRvV3GUb4014O+Os64vgDUOr45SWU+FImNvNFRkz44Xam++JBWPhgKPT5v85Q90hk2vkxp2r2TZ929kWKIvn/Wor4c3VM9oEhOPBwo6DukUw29P6UEvkywB7wz1p679Oeivc1wUL4CdAY97laZvMiu6r1Q0zO9ZX/QvS700Twf1h2+jvF/vYT4ij76m0W+ZOB7vNFOvj2+21u9gKQePutnKD0SSEI999oAPsoPjD72Rao8vJUBPrgSJD4MCha80WblPcw/Or1U+7u8ITEFPvGsHT7oVdS9eCzLvXl2Ajy4tfy9ABQDvjTPQb5gIVi+r0WZPegKJL5WfYS8aIWcvhTPXbyDWIs91gj4vXryBj56GG4+4VYVPtwJGL6x0Y4+xB6NvqB/Vr0GzBk+W7E7PS7mwz377/k9jsVJvRCAoTz+3Im8swSovF3LuD0zYGu+CYklPmrMCr5k+dK98MlEPXJI4T005Ym+ps+aPUq/371PsAY+tPsnvTIHmb0DSwU+NZ4CPYOJu70QwTk9w4gAvh9sH7uAJ10+NCUJPqJUpr2n60G++akEvraTDj7Grg++IufAvIYuJr0vpqm9UWM2vi/P5LydOmO+2LvrvUwnVz5RyLE9TDnBvrQKVb77PFA95CPaPJfx7r0Lk+68nCiQvexayr0rikK9Nl7gPcymNb7iZlI9ksOuPf0zx723dze9HkOAvG5Xpj4ujRc+nyyfPWBDUL4Cgru8IxmcOyqyTD7aR1g+aSEyPpBqFj3u81G+jIYwPUYKsrydu0k+rO24PL94nr6lRaa+GFMDvhyLAz7TVAy+aOwmPcSMv70otZU9W14CvZSTVb48Nm+9XVGUPfjlvr2v/m89YM0XvnvlOT4mDww86oFTPlI8vT1KicO9Tu6ZPioWTb4/Wve9ApOiPaq71L6fJyc96VOgPmIdtr1RF6y9sxSSvCVHkT0g5cy898SqvrnweD3BmsW8TYE8Ob0Dkz46+l08aO8RvjQyeT4+0Qs+SeKvO48vlr20+go9ifIYvTyvrz5zseK9xSJ6PRTaPj5EQE49UgBsvsr5GT4GMJM8vaLSvYroKj7HSsE8klWVPawP7Dxsm8s84I0SvsQ3p76A/To8nz/xvObIQ72Hxx8+NvUGvOH2tTzptg0+Xn1AvMTk6T15Wte9+pTFPgA20jxJqcy9682lvcSN2719iCA9zxdEvaXULr7E5lI93axovr7UaL6l9RU9EziNviVHsD2zAwi+IL2JvhvHID7fOAy9b4OFva/PFz54+z+9VFbmPZC7VT7Ulgq+K54cvs7J3b0oHwk+qYgOvvKrX71kTGU8IWjXvfjjbLwheLU9f8xdOpcHZT6idiK+vlNdPtiCgj359sm9304yPsTcsD3bIYk9LjIRvQCmtj15/4I8bMMUPvQDpT2CtdM9NsoUPjLZD70/BFg+vPaGPUjQcT7E1ti9Om1ovn07KD7dxT8+grnnPho8l71Ivr89nNUJPG23hr3WFsk9q+4VPYkHZL1bTfi9nKJlvRvEED7Yk3i+QPn3vVbJ+j1mwLY7FxXOOpNxUr1RwQi+hO+7PX1r9Txl4Yi8fVYtvjCr1L1GeDg+kZs8vcLQ4Dok3hY+i9t/Pnt5gr573P69HKcPPpkSHL07Q4g+O6hKPlAvxL3T+pw9sXYlPQ0i1D7bfgg+OyIAPhmJBD6Ed8S9NL9gPZ/4dr4/oUS9HUCBPnaMKD7I3pC8GzPxPbkPhT0Zv2I8V+cwPOYU372+Ph2+ai2Dvia3Qj5PsX+9pBTJPr9J/b0O1pu8Ne82PvEOOD2DVpS+QwvBPToR4j1uLiw+eeGvvt3Yqb7Vyou+ivkUvo9yIj5Mw78+a/Esvl9T9r1JroG+hOVIvnqfJb5thIA+ozGhPgeYYT7dGJA+dEqivs0oljpkU6u+DaeiPd8pIT6HchW+eNNRPuqcybxeHak9CBkMPoBdfz64TeU9EpyLvQbF27xIkUK9uASQPrSpr72JtoS+XyMhvJ+Bnr1clxQ+/okePlrNNz3n6JG+hU4evplvRz7dOwq+XxnKvKLVRT2IoQU+jClzu/HJrz7XXZs9flyivmolDL7ssXE9s4xTvs5nh76wj0k+p7w3PcKpyz35Lsk9dPC1PsDZpb2Z3A6+mhGUvELVAb2TAUM+Abn3PPbDiL5hNcc9sVYOvi4r8z1aT80+LBNIvupWCL58R4i9jfgBvgnjIT7g86W9tDoEPpjU2j0tYHc+ekkqPt9Ekj09lQa+wBQivYRA7T0Nf/k8oDPAPAfEjrz1GTm87eG8uy2Py71zBK88r7olvrAynb5rTIG9Td1QPStjdT7SNky+9LkBvG8PPj7JSXu+5XpivWTa5bwvALk9CU1Cvmk+Er5chKO9uNJtvmBFIb7gR4i9Pusvvvo7Kry9eVK+pIoOvnugur7doto82eLSPSLF9L28QCG9k5nkPIffFb1+P3Q98Zc+PR7kLb4SDRI9V3o2vT7uiT386Um+OvIsvjPotD0EMYy9/65KPXjPjz5eDTo9MhpJPhCrST5JfD8+xHDXvVoTCT5K9Fm9J8ZMPe/jN716SNE9PimJPZKbK76T2A8+oKUIvEynOz7bA848+YTNu7v/HT3jXdA8jNKmPSnVBL3qhea9Kdgpviox/juADrA+XJYPPlUVw7066C0+8Q/DvHj8c7qhZV0+2zOpvSyWZb3iuHi+ttXrvYbcpTw5HXY9PEELvkjOkz1Ug2M9KXAwvMYwBr525x49Xwe8vWRjjz5GV54+u9CevUyDPj6azOo9ayuuPLUO/j2DE4W8DBL9PRP+tT1qJwY+wt/JPu3f871wm0m+S/bOvbKoKj2fh0I9wl+KvEA1+r3OLay9fYpaPPYfSD5bKek9xG8NvNvyCb6U+bw9E9EdvUQTCzySkFI+11XDvQeoVT6Wxys+Xr0pPtw2gTwgrhM87pUmvIz29r39IeC9NH33PRjgGz1gJMY8FX9ZPm7Vlr2IGJM9rP5jvnoRz7wxOzo9IIdPPrpEez725B2+kyFLvtUh1bx3QbW+npNPPnQ1fj1oKTc+UJgvvh4Fir2Lh1K+yv+fvo22az1nU6c+0VoWPAE+Vj66FIS8TviDvFl9d74ZmH48t0gevomxATx8PMI9HkAYPhOdjD3EJpQ6Neo7PabCOr19p1w9WaxTvj1cnT1OqmU+j3TtPDdzZTwSkg2++n7IPKh0nL7wtOU8sLb2vZm5Zz0xl6g9cRliPnL9iT0B7kM+jcnHu1AquD0XELM9SgHAvLHpHb6fQRa+2f0rvY2Jub04w5e9BsS4PVmrmrxwGQi9YWoVvktcjr04GQW+JRewPe0kJD62Dg0+IrlvvAQGGb4QKY05f7EXPRqkCj7tiks+I+MEvrjK/Lzr+sQ96exMPt5pGT4D42S8ctXXPqw9aT6JuiG+iMsZvdGWLz4X5XY9Bv1svcRbB7td+3q+A+FIvmAAtT13YvK97qU4PrbNLr6sSLc7a38ePrWmRj6XPzA+QIdXPcxAuDwGpc0820SlPWf3tr1S0lm+4BXvvQItJb5hVE09wOOoPtXEcj6xVya9wVUuvnxUVDvX+eu8qrLwvX6KkD7NSu+7gmVLPK0NRj6Wqlu+BlvQvYWGZTwVEGy+RMP6vdQeYD3Tb4K9MRp+viFPKD7hZ+47BTlnPnI3cbuUMo09847vvfwZtz3xbDu+2nFwvRpKaD6kS3O92UWbPQZciL11wxE+8KYmPvTorb2ge0U9KiiHPZEd873g8DA+iGqgPT/0Nj6Vujw+HqiGvHIHCL7zeca98vmFPjYhmDzmZBs+OAT6PZrt3714s6I+GlMQPfW2A779WCg+Th0RO8N+xz24oka9bc9yPah0QD2+B6o8GX8AvZjgpD7S9hE9AdOsPd72tr5vzRo+FooLPoY7Oj40p0I+oJ4bvbKUhT6bpNA8cXGFPfmvST1ckwQ9/f8Svm5hcz3/yRK+KJ30vQdnOD6fOQw9o2csPfGFpjrWBdY91cgmPjziij2QrkO8euosvhrnsb1wS+K8EoV+vb525r2qDr89f4QNvbAdIL6kxaO9X899vfOwk73UruA9AIQDPeoiar3T0SS8LFxIvsTGDr3QwEc+OeMDvRMwlTxuWZE9VFarPS3HHD79wn8+zZUTvalqgb7f/po+BSH0PY06Gj4fC3w+5Q0oPlOmUr4uQje+T/ZpPlx8MD5ZVUE+shk0vOvM8LrTyv88AgVHPeO3J70Y2EM+SlMivmjQLz5glhg9NdgNPj75BD38v0a+zwZiPueVJD5KV2w+06BEPpW/Fz6Kx6W902qXvSnNijxMkhm+QPqIvRDhnz6ochs+0og1PGF+YT4unJU+hrgWvTBdIr4NhOE891KTPg1Y4z3+n8Q8axoDPSQYPj5zaJ+95In0O+8/5zoxP/29/HovvrN5ST11ayQ+1JWePdg0972eXQK+EYrqPQYSwD3uGLi8hCiwPbWKFT5fpba9Rl50PiF6mr30vhe95hWpPYfHxr0G/ps+hJmTPmvB5rtLAkA+6VJFvVaKSL4sQQk9OkMuvfN7Yb201LM9dofePTUk8b2+VAE9f6ZvPpNdOL6EHda94qqcO6BAe70BYMi9ZC82PRSelz1Wrmg+Pzd0PkLFAT3XUoy9QUDVuyBG1L3Moni97cxBvh5zY74cX468bv3qPQKTiD6OTHU9nRmYPrLACz5upkC+3sYBvobe8TzobiU+pJkHviaNojzzmuc+T9+UPtByMD4namE+Z7v/vSdn1Ty4Wmo9iAhzPSBFCr5pdcC9J9F8PlQKJz4Oyg0+dsCKPqvcf740zY08SZfvvYZ8IL4ZC+G9iw/JvKdIuD06hCI6/AqHvFTD6T38dI4+qfk6vqB4db62VRY+rQ87PvnscT0zvh++5I2HvltytT1687494NxaPaG8vD4ckSC+UHg9vsPtVr5Bl36+RcR7vqAwNL7at1k++Og+PspB8D22Wwc+LgYxPnEwDT7dlBa+zicPPb52AL6xVhW+1nc3PpRkNz2j7SK85GqEvbYSDL64dro9B6CuvkQBm73Yz10+pjaKPhxT5704hEE9xnLdPqDFFz5OnNO8eMcsPoUY0b0BBRW+uxXovVl1Mrvwj2i+UcIDvsb0ej3qOJ49qREJPik6iT0BanO98DS5vURm5zyG+BG+7nl0vsnYB7zRM/W8kmMrPfJpRTxanLu+v3yCvC1/gr4VYsK+s6CFvcs3hb1lkuW9l6oDvq1ZIz0yIwg+rt0SvsTnfr0BQ8y90zTJPW7FND2xD0i+/ZYOvkUm7z1gVFi7pWRFvjCYX77+lYG+JXC2PdYW9D2yRq89zQMBPbN4Er21bq29nlE/vhnbxDtulrk9fm6GvrspIL4BIce9Z6mxvS5Llz1gE6k8gku1vIuyMb5wjpu+vGYAPiZPaD6cGVO+PubXPUwIbj1cl209B/tjPUAgSz5u/qo9LXNmPpyeFz1zldq9mxTqvQ+F/L3k3aG9UFZTvXokZj4axnS9uQObPntI9T374De9MMHAPaSiKj1vqNa7EW7Qva5pvT2VDQq9mr6DvZM9Mz0Tiy4+3L1JPRYOjrt/Ihq920p2PvVCcb7qqw4+sLIUPpqgA7428mG+vZzHu92VBrtPTRo9sCyMvnelFj6DEos+96ccPXVvxr1hjzI+K4/8vDIIGD3METU+a9njvdfn0b0q1qE+tg+4vNE1iD08XYu91tkJvvCG9T1ZLEO9CLTLvW19xj4GUYM+T9mzPMAOHr6qWp49l3DPPfUmDr7aWEE8GcAKvRzQer7Y1H2812qzPDJCQ76bAKw8NufaPfWoCz18dRK+1LLyvS8t/735EKw9VQv2PUk3a747uWS+qeZDPYKeP71HmtY8Q04BPtuqKb6rI0C+sM0uvn420DvExRO8J6+SvVSNAL24xgM9FSQLve+ZFr1WuDo+pQApvhEfjb6Lq9U9X/tUPp5KJT1Hs2A+rquWPQbkiz4IpXS+g9NGvc7Cwr2nvlS8l600POUnMj0LoTM8oVlJvbq7Rz6z/lE+5IoDvoNj2z1Qie099d88vep9Pb4PK3U+OfasvQH8uj2JpG4+NJVaPAz4sr1I3Yo+DM3SPQ2u0z3DKOM98Qp/vZ0SZj2cSxC+gEA6vERPPz6O8Pw9mpxEPd0SrLtNAiG+Bs1GPtHKYbxSJ/M7SsX8vHnZrz0wsfk9JhUIPq0+sT0zLZS+4CoXvTzWCj4ZPag+NOskPnUqlz1rRWy+aMuYPtk0CL18vL25+Y7Zvu6wgr45DWs9Rxu0vYniJz7Hngi78jw2Pe+WUr0BdtW9PWI+vUj7yD0jVJC90UoUvsOtGbw020I9TVkmPrT/U77xM6K8S1IRPRVIzL3HCwK+zfnyPMo1Wj7zbDq+7f4Evt2bXr2zJJo+ImTyPNqlurxZGtC9hhH5Pr2hWTxDIxA+IYnTvHR4Tr4xQgK9bXKXvT6XjD0dcZQ8IHYIPiG3Bj5ebQ8+CjiqvQ9pY75CF1o+ei+cPXZFHj50lPq7r8UEPu7YEj5K+4c+FN+DPXj06jueSl6866qEvniXq7u2nZu84LiLPaK9Eb5aso4+1tvTvYI/BD6aKbq9m7pBPvM5K73t2CI+B3x6vKpMvj7rVSq+OV3pPZeCGz4YrDI+KWFXPRbAxr3Votg8b0RUPboLRL6m3YC9zCiGvQ6Vib3WqX6+BzQWvptWPL7BZTM+Fwv+vRS4GD5yz4G+kSytvLYn9L29iVw+TgrBPd6HvD3C+Ce9tPS9vZyBOj5jhQE+SZ2FvXWVaDyCrLm9dFNivRYSUr3luNo9qAfGviTHTr6V6l++YpKnvsDaAD5A3wm+AtA2vuq8tz3ZFyQ+JMh4PQQogj6pUNC9jNu9PSCEFr51Ync8KeU1ujd/Fj5/6b67qv4mPsyqlz708pE+igQfvv3VL75XI5m9OSGFPmjk7j5yv/I8o2CKvoPjMD47j/w6byqZvg1JAL0Ng+g8hsKcPa+/Vj1GjGy98vArPbSAq73/vPC7gjSxPVZhJT4XxqI9j7rIvG66yL3nHWK8BSUgvhsnq72B5Q09wkUDvd3sBTwGhso+f5l7PoZWoD7/dsC9M5CfvoqZ9TudxVw+nYOYPX+DQb2oXhS+nHlMvG8S9j1vZy4+XQINPWs/Abp+3bE9BIIYPQs1ir0TrJW9GEjjPfjQgz4TJZ09yQ5lPppeQT3dEak8wAVuvneuqzvxi4o9OtxevlBGLb4nz4+85nzyvW7KajzQOY4+rSLCvGcLwD1TVXS+EYbBvlSOVr399O08UuAWvqUKP72yJD8+tWxHvnCzlTzRjee7qXPyvE6Ubj2jzgm9iIQ3vjxJWr3GEgW+cRu5PLD3BL0tiJI9POJcPrDEWL716g0+eUssPvlYnT1rbO270/PevMYAiz2PKBc+uOIuvQYS2j0sNsA+9u2lvNfuDb6IB0G9XIz2PXEOxT5/XMc89qiuvHsPvD2Lsq48zEMePtxRGj5uIGi+kIffveDvwr3+IQ2+sT0eviw5ob2Yvhq8CguovEh2Pj7sFUM9rmqEvUqEKL0wYTO++qvjPfdSTb05FLm90tw3PiLzq73Os7E9QLW6PkO1Jz6vYJ69Z5+mveR7lz32TKI+L9YdPtFiAD3diaM9GU6aPcpWFj2a2Vg+9e+HvAaejL6F+vW9DisUPcMDIDxu7Oi9L1AYPSBHuTwfzgY9KHBdPtDUhD6NSQq+OQj7PYthfL5/2+E9yZ/pPGLK2bwxHZo9O0M+vojk0jwSymQ95QhZvRNQPL2Cv+C991klvjTucT5aa3o+cAYePksxnr7c5Bs+mUXavKs8krzvj7Y+3ZMNvC82u75Fy/u9srUbvKfpFb6iLpu+V+ZuPf06ij7sFas+gs0LPtf1I76UFZW8B3bmPX8CNj5cXoa+hTDvPfS/rz3KAo091gXvPBgFvz0KxUM+9+wNvq3rzj2yr2e8Q8mPPlbjcT2Uqyq+SOtNvji5eb2zQek9vLJyvnIvqj1A5Ii9wOyjvBtkLjyCRB27lRnXPWl6hzzDIZG9dQZ8PhpzJz4z5me9VhIPPnrWVj4W/oM+5bK3PhzjAb4Q1mU+LtiWvgBBNj5bfai9pWgvvdiyib6vIa29TyTmOwsoIj61BZq+ID4BvMoXUj6R/GM+wkv6PR5HBr7ZbSC+WJycvuok6T2XJ4Y+eJROPhlt+z14t9s9cvsTu2nalz1hAr47cXlWvunJlb7yN2a8Di8HPmRsOT14T3Y9ylGePhH/2byLJpU+RE+dvZKe9b2E8+88+X+OPfV/dL2YOYI99nnwvLXewT0o3oI9PmQpvi/wQz21p4M9RgsUvrcZuT3XwTc+tyiLPLQxLD2QAxm9caBWPd+YqryUd0O+PY5zPK/OFj6DljS+6j1EPXf3FD0upb49i43cvINcPD4zUF+8LUP6Pa9C2z2YKeo9ZyWXvRNlnD6NSaK86xBLva4Ir71+UMy9B0mqPoqXND4zmV68+u3LvXaRCL0dyFI+ZjFgPitmEj2fQVe+3umlvU/2fL5iP5q+pPDHvXItDzwZDIS+d7ohPre2IT6/9Rw+yk6cvTFJmL7thH0+56yJvRhjwb3OImc9Z476vWCDRD5kcNA9z6VDvGRluDvcLne99WaAvtRjdL4na0C9VWOIvh3U172s6Fy93PRfPhaZOT5FAgG+rrAUPuOoej7D+7c+fOb6PaqkLztaDXA9jAAJvrbWW7tgxQI+uGOUPQ5qRD2cPdm90TYmPk2T9D0K6Uc92Gl9PJi5BT7wKZa9j0qeO+Xrdj1nbBU+VC3evR/PPD7qEY29J04Evukz1TrnMlQ91rtIvbfq7729iM28WwTZPo/81r13cii9CnznvHpFhj5pxf+7SRwNvvQe7b0DqwI+MtbsPF/DYj3NTkC9z8G2vXpaOj19NCO+b9WNPoQJL774DKU9h5iGvPrnMz7oFKw9xFkpvvuaDT5QWS89hxGGvWlLqL5+yfc9HaRuPlfBRLytLoU+g4KDvspkVTwnY4s5HVp1vL1W1L2wyoM9hC6lvcvSI77qTje+sZfWvpTYYj3ZkDu98P1YPcwqLj0I1GG9pDrCvB1UI74rl4e+B30LPnh5vr1vj5s2VzeutlDfZLbGVsi1b6sot4vtgDbM+mu39I0uN+mXKDjq3LG3kLgGt5RSALdeW7I16PNct3YywjYY+CK2Ppd5Nr98nbdhIK+2WcMut9kajLc9ziw3h1YCNpGJUTZnfy03GVQgtgh/xDbxuuk2SAreNlWZNbeX5x02CxAOt3QseT/3roQ/tRWKP3eojD8d5Is/R0qGPwa8iD9JWog/h3KDP8dhhD/2yIk/u7BuP37YhD/ZMpI/Zo5oP5CbXj+boI8/Nu53P1JRaj81gIY/XiN2Pw7cgD+O+WA/t/mAP03alD/oZHk/HKSEP4GEXD+8iYk/ht2RP6ahST8w/IQ/VU75vIxmcLzOcWw+UNwAvVlxjT3OFUe9LkmiPZmtwT0UYZC9Tqf8PR6dAj4IbZc8CZ+lvSxbdL3pyRS+TMw7vv0OmrzeGcG7IpwNvh3ljb0e8XG+3A+mvflS0r3LnZK8EZCBPcuDIj3Nl7W9nB9zvodSkbsQKra6xmU0vuCrB70dkI4+WFtAQIxhW79sjApAlqdTQMTexj4JMh29IQELwKhsBD+feDlAhCtaP9nsh8AUmZu/CHgqQLPzPj2IbWc/1p4DQKr57L0INtO/LDocwIIv5r9EcHa/f58UwNDXX0AdsVFAeWe5P0iGS0BuZSs+80UUPj7OPj96mA4/rN77v3hpkkBghpVBDvj4QGzeWUGGLZtB0+vtQFi9DkB7lQ5BcilHQInXXEHkXI1AcA0FQcbk2UAJlz1A/xwGQEhKKUHOzVRBAFsXQFIyzkCpl1dBDFzBQE4RuUDQZzZBmObNQcYRjUFCmdBAjvyRQe8jDUDiMSJAptcPQISZZ0CqLzpBiG1evYwEmTwXDnS9Ya2gPMADTr11GIa9+uQYvTedJL7fUXk9B72bPQlM2TySCmi8ewJkvt7MkTuJEJ89L5EVPcvgXD6m3im8/QKoO+2y9702fj4+jT3tPPoR/j0/wyU9KvizPWYvXr3FGr+9B8pAvGA5LT2s/lI8/DaMPX8hSL2tQTu+hB2hvSD9k72VR7y8BIP9vRI8gz09Qya+eIdOvhJV+buMzyC+VnTnutlqE70PnOa7i6MhPaKzSL3WunI8BwL7vd+OcL14a1M8WPXzvcYmWDxI2fm94jpdvWw7QTuMGle+ialpPVnDFr6oEqC9zQSAvE6p4L2hMhY9CrAmPbFNfj2Mz6y8eyEDPQZTvT3wdcK94R+Wvtz2JD3ACKC+m940PaY07z3CKxk+6j44PfxaIr4VMAQ+L7U5vnOb+j2n74m9i6FdvXxaJD6NYuQ8dzZTvFcg/L2SiCU+vT2CPpGusT1VB4y9CcvAvekKU7z9UYc9rpoQvuvsBj1Jy5W8jb9BvuFLZb58+tI9LTTbvViF/D2Om768wdMjvVoo6b3XADy+cEN5vI9xyj0MuWy+hsuIvD8Dqr2/VYa+4EEFO2WtG74QKZ++J8ATvm+8EL6e/ZG+TJNFvpudAL6Iq0a+0ISYPTfxd742BRi+aqqbvPbfuT1z2mW+PlBlPXygh7z5xvk8tSI0vXcLbz4Vpto9ElK/PGceVD2NPpg89I1iPT83mT2UxkA8M+UtOiUIlDxYlje9d1NWPVm90r0BnxC+zgRcPbVKyrzVSjS992IVvj8kO7tHVqS94Dtevl4FvL2SQNo93QINvYoETz2sdIs7ryI6PUU2x70hYny9kwjXvd24BD31D9G974UMPjygJr1OCBU+GakCvlrGnjxtJSE9WXqnvbsRKr4nWSc90FCAPU4azLvh2E8+S8shPqljKj1T3kE5/4nZvRHV1L1/HIS9xiHJPeP3M71D79O9ptHAPXK2F75GzdI9vmMPvoP0Br6ZXH89E9CNvptzbj1zBcs9//apPHXb5r0yi3k9UTMxvanGiz62AVY9H/KgvTU3Q758iKW9kNAkvQavLr5vVhS+uPznvRkypD22j6a9WgnSPV1pFb0HzUG+v/wVvk+6fj3VFew6XBwivewIBL6Twb29IZfLPp+f171xPjC+glXZPMyJKL3H/u88k54HPqDi2L2kJb+94JEgvvaYpbwjxBS+sVUBPgLtIL51v10+9ibRvBKLcbpUdVE+rJIXvVlZAjuHBpM9RHCfvAlk+71anvm9sD8/viHKE75fVaG8+0NZvYb9G76jMUe+XYvou8RUjb2VaLw9QgiBvs5tib5Pz7I9E97GPH1lzL0ONso9Q94mPYqL67uwY5c8PyoAvW6iYj4/RrK9wUZSvoxA9D2jSdg9dfCOPq3f2z3I/1U+9IOrPTOeJD4AZ/U7ztuzPQT/Zz5EMaE85DvnvMJIBj1qX6s90nhDPrtkJD7gHjM9PZExPtm5BD5APws+cRHvvczldj781Hq+y00avbxLSj4/J/09N+CfPfwlqL27lqu8eD6bPZr8gT2boG29cHtUvFok6TpXRhQ+e0sXvq6IzTtvhLi8gI27vfx+Hb0htvy983xzvRFjtTtkDA+8BkZqvt1SDzsLt0a++9mSvRyj0bxcc6s8aW2/vRy5JT3L3aq9kekHvp2xgrxIfiS+Xj2NPbwHN7zg3qe9aa/vvILkLb2Yr2k9tZMcvk0Wnr0EsMU92+YpvrIczr3+JZq8cT9rPjrL5TzNWSI+jY7XvbiD5z11VUe9VTeXPenWnLxSCp88fttRPipupD2M3u89qn9pvd2TIj6oJd29cjbCPTUOP71CG9g9cEC7vkIjwD3aeAm9xsQ9PpG55r2ep1a9++BsPQzGXr7To9A7C5W/vcETsr7kQia+y7QqvlYszT2umKW+aGzGvf2Pqb5+3I++pdKrPa5B6jvzXEO+Zqazveiwqr0gMBY9XD84vq2cM74/GBc93CbLvUIdPT4giMi9chQSvr4GSD77bg+8oM/9veAJPT7TGgy+NOm6u49eRjz87Ia8nQYvvdwssT3cUeW90TB7vNEDlzyv3rc82lOpPeHCEb6Pf6u9LIoavaBeij2cINC9yviUvILUdL0ukeA9ostOPYVQ/70aGwi9Wsstvl6R8z22UAs+eTJlPtWY2b0hRfa90yHivVZAVj6wZje+oQQgPcGan7x8+3I8i1p2PeYekz1Hll49d+myudO5X744GMw9u8DtPK5nBD5Y6D4+6gHcPTQq7z3dmgm9kalBPrf3pz0FaQA+CPsxPgzA1rzp/Mq9QWPAPdWaOD5KfYU9PzUfPiH8bj29PSc+4ZSvPcLBLTwubAY+cQsRPRH33z03/wQ94Uu2vtPNv7yQiP48ax8QPvHjxz2Sxpu9exstvgr1irzUdfy9yt2ZvRBDJLz7Wzy9PcpEPAawD72iAaU9zHsqvJ7lLLkmX4s9nmGOPd0oBT0jlK89mLUEvGZuaz7qrdE9NPxsPb9Yjz07+xs+KkOrvVkuAD6Y4wE+Pbc5vTQoA773t0C81z54vK1zOzxIIhk+9WEEPrg9yD38dam7ezEBPjuh1zvdv9670FQzPHOhSb4wJ5g9iRY8PRf1nr3zjyI9ZmgVvHzyAL6LEyi8GvMCvus9xjyxFKS9vXBevsEQHb6RX9U85SLVvXuF5L0Jn4W+3cJDvhvJXD0dV6m+Sc+1Pfodfr1EIkq+9C4pviwqSD5LxO29K4K4PQkSFz4gqv29OH0DvDLoYr4nDWM9IMH4vUNEPr4MNRS+HgZrvQymU77nZf298pYNvobSN76rPES97pz0vP+c570XFhO++vOlvnkwJ744M3++Rq1PPEizv77fsA2+u/6JPdQ+TTyqFMQ8jMb4vazl3r3WYaa9J2cnvQA0TL5Of1w+A5IQPXe5E7zWk869PKJhvS7pZj2fRS++E1aBvbK1Tz3mL549fcoQvdeIN73UAPG9KlCdvqcD3Tx7vtK9Jrgyvrj0rL0fGlQ80vUQvDWAUT3uJ4W+Eaavvr3Mhb5T18M9qHyQvq9jiLzlcVu+SiDTPMzvEr3M4Eg+FCQFvFD0Nr5BSZO9P+M+vovnkLs9AGs9gCKKvNTRvz3Bg1u9TTABPpzTGL7rsoU9B4KdPU9omL30peU9Zo8yO2t/tL1q9NM8T5HIPDicHD501ck9CmQXPSgjEj2jgR89OzM1PesmR73MIJe9G3eTvVocvL0ROpm7NuqZvQitZT4k58G8RlVOPO8msL2Iyd48qbF8vl3FAj2IwrQ9u8xIvDz3MT0rVtS9uxTPPQQQuT1uMIo95R3XPRQfEr5IIUA+//crvTe+DT48Aza9RaAfPOExTr2S5wM+auJZPYM5jL4POLI94P32OVplgL5Ugz699WqBvdcnGr3Mk4S86eMlPlHYhr0Sjtc6O/twvtVXBz2ULA0+vMudPYPFTT7hSpU9jl2+PGoDuj3E2iY+HekuPpzmFDoucSc+RgbKvQYKWrzKCty8+ncrPht2WD10BBw+d1y9Pf8ejD7qgYs9EWPnPGdTLz51tzo+f76JPI68Dj7IHIA8CcfSvNclLr4/ReM9dSifPTE0t7wD1zS98jaOvWkuyb1Bhtm8vSenPZlsXL2DHQ096QN2PZNau7yYtaC6XGBtvS8FYT51WKc9Dh6rvPd9vD2Pbso9XA+vveIVvz2tLOE9PfjIPNPG9j00Yw2+iUuHuyZn8r20gNA8Dx6dO08Tbr2z+Ju9m/+oPX8dsL1YLzM+f3hyvvGSg74MXRK+NCUKPl0P5j0B584953zRvI06cb3dx/E9aks8vOMwqj0/DdA945UJPuhmH71MtJw6+McXPqwrKz2jlu89sp/4vAf8wbwLt+89tLWUO5cAoL29lki+865RPB0XDb4oukw+g+1ePa72Db7mvey9EPPqPErFub33CSg+nlMYPjUcCb7uYGi9fDj5vUzKHz0kH/Y90jo2vluENT1lPzO+IlJuvtr7k70NLTW+E9ZVviWrO76n3Bq+i2h7vKDH273C8mO+cBaFvaCQ7jwLOCy+ajRyvm+DErt+0UA9SqzZvARLP77urRG+JKofvlxuKb6aBXo+DhxbvmIEHT6UcnM+XZ2fPPvdRLwR5w89kvqSvZVrazzWMqq+JWENvhkKu71sYn2+RPHGvSBXHr5YYjq+QKCyvcl4pr3JlZ2+EryUvoxiSL6Hk3W9P2rqvQ1LpL1Cn2q+v67HvYq1Wj0lYkG+B3OgOrMtFL6TDxm+G4OAvn3EIz5Y8b48DwiZPcQpdj0PbNO9olkqvZdaW70yfnk7qoXhPT5gtbwurbW9rtPqvQ+XLb7RrxW+sDgivoKWHb7kR169VmGavG3ZFL7tcyq+SulZviZI4L3yrz++424lvSTBgb7tk4K9Kco/vN08Tb7OkcG9L6JYvcM4db0dXUi9B7TzPcgfq71SeCk+fkhTPSaNt71kJl88q25VvnfmZby43no94kQkvpW6cb5Y56O89UwjvslIk75kX1q+UGaTvdT3Qb6tDfO8/34Yvkddlr1j8wa7S6MkvpG/6L1phv29jcMOvcZ2Q740Zzg+FvLcvc+81zxvGQ6+8xyqPf9dhj3okMI7WyZZO/JT1TwRGPi8eVMFPlO87j0JWco9WlkavQ85Vj1gGTu9Z3TxPE4vQr275JI9Sx9YPSdLJz7NPiE8jj+OO3sLtz0lyrM9SduzvJiNfr3xnxM+OzG7vQq94D0gqTu9o2wUPiiLHj1YFf+9t0bAvU4J/z13Krw9+9UcvocVfz6+t5s8V8DPvUnqMb5phxS8jApHviAen72QsMs924p0vqKXWzt+8fi9Xf6nPZBH573ipAM90SB7PZKHvzuYvWW9QrNmPK7k371BDpm9bk2IPXAZPjuRhic91riYPV/SN74LAQm+hbVevXc4Z71ynMo9+RuivmwgMT5w8ag8RAwzvtNMSz4zdgg+kvwrvjJewj3efyc+8N8aPpzWgr0ZcRC+K7QVvkMHAT7v+jA9Kuq6PV3EIT6F3AW9cnWIPS8HKj718ZO93XkkPmDzBD7wyTa9YU7WPRDp+j1H6mM8SjMbvpPPCT7M1cG+6q4XvTHwdj0OPO48a0QVPWAz4L1+Rmg+iX32us9TcT3QPwm7iG/1PQ13szwm1ZA9W80Vvifmsrz9efI91ECuvW22dD60L9W96BMVPd0Wpb2IRuG9YeItvQfaL72kTZG8evLZO09wzb0CoLI9AsgFPjBgCT6tIys9sEl4uMnMZLwnbWS+dMSivZwurT3LnKa9xP6avVAlLj6lTU2+eFFWPP3Kcb6JfBW+INKivahhez4PcWg+dTa9PTPuYzwsJsO9jXHdPd5ZvbxwCOE9j2bCvAIAHb3yvb48YgRIvWhx3Lz30He+W/SnPSk9V707Zvk9ZKStvbe0Q766oTI+FX+GPQyvI72YxoQ9DIwavg5HQDy24ii+F9RYPoU7kr1b92y9o6TRvoETbL6qLx69+4/cvauoKL3ehUA9jryLvRiTFb49bqq90acnPt73E70XqZi78Yr3O9zIibsw8U+9U0N8PWPMYz1MdYC99h6PPT+YTj4Fcgc+afiTPC1u8z1TWly87KQKPlKC0T2G5Jm9ztMNPTe7Hz0yph896N/zPRP1Gj61lI+7gvCYPRpi8Luv3Fk8QuoyPe1qkL2ZbfS8m0+SvUlMHL4+s4u8dNJGvfvgzrzVbc48bBxpvvGQELwslIU9YSn2vef3XT1hqnK9E6gcvjSytT25vCU8l5UUPf4H0z39Hm2+mY7aPTvbRTupv24+3NgBPn0uPz6e248+HgwrvoE4Wb35aTU+dlbdvbkJZT2p98c9ppkAPpUO172coAs96A2mPY9tHLwM3N67NuM0PlpWWD7uIog9NuD3Pdf3Tj6plSQ+2itAPccoUT20n0U9WImGPoRiGzxJcvi9s96jveTgiz2Z1r09A+cQvXQD4b1s8gq+ing+PjESGr4dYZq9pbyzPAkSVL5atBq9bNRkva4zCz6HiIs96+lCvCnEzr1ZoYU9kvurvS6Bsb4EGFK+UIRfvVMzjz0lH/+948G4vu+mer503oI74f+VvfiGMD0WQra9gNZdvfjVKr7se5I9KwqhviKGfrxNA5W+kfW5uXJrOzw2AS8+y/+HPiNPrTx+JKa9o8StvBFrDj5Lnx49vUn0vHzTH75q91M8qXAbvg0fDL4Ga0E9JEevPXM4oL1quu29Tqxjvg2+RD3oMPC9KgbqvUC1WL4A4Mg8X1LWPROUILwZxIm949MHviQXoj0FiVw8qroWu+JADL4JLeQ6zQlrvdkb4j1KHs09u6hHPvQpZLzH8zY9K/0SPmCX1b0a16q9+dZxPipkBz1TP5K+ylsOvhRbjjxiW6M9QuMavJOdWj2yEww9Xb4vPlF5lT36/5S94UL7veZGQz3QOGq+PWrMPu31yr2lhaq9dxE/PrAQcr0cJ7e9Y2YUvlLmX708ytg94KZNvV8grT1Jq1g+QvWEPf+qPT1F2KW8hHObPfuYOL5jLte93mGjvThVJb4Btp097kg/vpkRpL29AK+9nyDpOr/5V73gthY+V2MCPVBqNTv6a6K9YkF4PezF6TyEY1a9fFJNvfoh1b30fFY8juxXvsRpzj34eAS9pEnkvB1iBj1QrEg+BDnKvdM4VL3Wdiu+fviCvpa19jxKjsm9o3rPPKFOeL0l+FC+AyePvJhCu70ESf+9MyiHPNDUtrwC0/28/Q7CPSkf773jKWy9X6YGvo+kVz4vDq+9B96RPfgcGb6XvVO+Sy07PPrgQD4zL907RYzPPV7zrr2RGBG8+v8aPpJkJr2A0Pc9B3SuPDBxlb5Q2JO7N+mcvdEVCT1RBwK95qd7PViDIj5ttEW+uxodPpkl5LzEb4M+w8QqPnPbFD1pycE9yXPxPQPlDz4n73k+3A7nPQG6bz4pUcg9SCqsPcaE2zwFW029yJCjvTPMNL3Q3I89UaIuPLce8L0ZeRi+aWOgvf90RL1P3t49w+JjPpBPSrwB+gy9HYCaut4NILxK0m89aU4Bvh0Ckr0/C4C8YES5PIZuhr0NWyC+asaBPHXi0L2QGCS+QlfsPVJ0Aj78QYs80cYFvsNKlr2WhM49wy2pPZH6+L0vGhs9bFY2vu7P3b0FsZq9D+zvvFGoFr14Fkq8q6bnvZoEX73suey9kCcDvn0vRbwirxC+KI/PvTZ5TrwlEkg+EUE/vfz6CD3NPSM9Z05POm2Pjj5sKH09Fa4TvnkPPTekBZM9lDoMPgbRBr6O0wQ+KZUJPhEx9z6TF0c+/Oc5PgkSar5/74E+aIl5veVt4L0uoly9ayOJvkZclL3W9QC+lr4wPIAVMjx9ups9r5hKvhxJB71i+2C9GOebvt4Hhzx8CYm+B8wkPdTk8734+Cg9IJlpvXetJz2pEWW+Z6O4vBkLcTx6dD296YijvZD5pzttJrM8wiVVvky0x7s1/8C81UefPTHRMz0UvoQ9uIGcvrZ8YT2PZIc9cvkOPtvGhbyWqZM98otrvp9zHD2Y7XK9+n+7PQC8E77PR7e7yg4+PTXeprxqvB0+pUPovZTw8T0ksXq9vd46PX4qIr2rn5+97RBiPQl7rDzp0hG8L6aNPlJXOz0q8Ce+sCf8vTVgBb6zvKE9b+VZvsCxM7sGcEc9jcEjPiDEpj1ddSy+IQaFPqSJm72pHIa+b2JWPhWNGL07Bjg+XVpuvOKmkj0Q6BA+08BrvYx0kT5lfAg+xwMrvaBzUT3sbh4+FSl+PeL8XD4txa4+FQyWPV3vlj2kcqE9kxe2vcMkYD6nwqk+dSsgPWbUtr1UOUa+DQaVvczfNjt8lGs9M0r9PSVDqD1lTRK+lhIDPppEOL1wDd295ae3vWMAgD07Gye+oM6xvXR7rT3zftQ8bwiUOwzdCj78L/U5vtfBPSI6XD2T9FI+yCrsPVrqCD2Ingo+BOshvC4VbT27Kmq9314WPmeqhz2rLYY+JxmNPfsQbj5y8L89YnPKvWPCo7xSV4A9YW1sPu1knj1meCM9gY8gvmYucT2IvPK7QE0YvgO/Ar4fkbQ8pQ3sveK+OL3jiAS9FqoDvvUEmT3HK2m9q2IMPg+l+Lxk8wO+c6wCvvMPCr6gEEm9ouBVPC4DOr7p4B2+GmcBvmhe7r3AgwC9znK8vgG5NT0FdQ07HNRNvtZNhL3XiUY+gaoquzQ5uz1DXr49YGikvehzIL5IB1m+jk1TvtEXFz0ykP88YHQDvEeiz70RSY2+PbgRvCppNL19y748mC1vvrxaVLzQG0y+NnbevZfNIr6KaBm+3SbOvVWojL1n4UO+lGKFvXnsKj0v/GO+pf+gvu+Qnb2bWu+86nvxPfOeRbzGicG8H7yTvWt2CT1iSWm9ginwvRSyBD44D4I+Se1Bvgikcj4ahAC+0MQ2PepjR76Iau092VOgPVaLAL2cQ6i912ddvd+1Hz0uQEm+79QevnOHg7yOYzq8df4+PEgMT716uN49KJFKvYnAH75w3C6+T8aCvg0gd71QwYQ9BG/GPfqnkz34xK690J4gvpUb2b2b7zu+nss3PB0smD0HfYW9AaKhPZxntr0xPeE9Pk/+vMmDMz7QzSk8aJvXPJNtDD08Aso9a75OvctDozzp+nM+lwRxPp0Y/j1l9VI9yRyoPXBN5jyII7w9KdfcvRCbUD5de3+9EU60vfC9pz2+gE4+NkjSPO8/pj3kaeo8AVCOveUVFr6S7Fe9FlWLvTONM75p/Mo91GKbu1GIWz3mqz4+gQ1aPdVyMj7bAkM+qZeMPAhB4T0mbDo+dwsJPI1BzbwhdYw+aAmTPvuF9zwsm+o9aCTvvZmxQj5jv7e98Z50va30NrSD/lA9iNFUPonSUz5h/wM+FnuCPbhOOr7mTwq9/ZgGPAAgIT5prM89oeebvYra8T2FDlc9TqOCPGfjGD47Txs+490GPuPbVz42WVs+0uV3PvouHT76Dqc9LZoTPoRagDwfXuQ8HEqHPRLRZ73hsSA+YNpIPbnAGr00gJ28T7KavQYEJj7E06Y8arRFPi3YGj3joH07mVMLvudMab6aLS6+bJzovK7G0zzmx+e8eNu0PYlSgL3JeoA9As4+vXUwOD5X5/U9vbYaPnKKGL0NjC4+Na6cPRMW5j0G2Qq9Y/rfPQlopjpr3ou6KM+FvXixdj7stOk8MAkmvVKoH74dRSK9RrJcPSPvO73eOIM9Nz3vPGq6C73GIpK+i0lVvuVuKjyGpVi9qbYZPjXJQr4gcJE9Fha/PZm8o71Nu149LF8kvZ5YQ7wpBDw9KIcXPc3XYb39fr69d8bLPe66gLw5dvY9ekT9PfzQRT2ar9u90ag+vcqz6z1YqOu88x3jvc5Afb0IRpe9uJqEvqzHKD4XJlC+y8UxPZNcYj6o27+9xkDUvXP9i7yNquy9bPYjvnEjJL1YQQq+DJxWvXHdib7nPQq92FT+vZtk7b26Lk++P7mgvd0O/73Rl+a8I6savQYbNr4VZS+9m61UvpOJrr0An7+9nHK9PZ29bb5LMn6+X9dXvV9VNb7ny++9/XaZPoATdL4URF69uqH2Pc/BobweUqq9KbJsvtG/ur2WOVi8m95avtjnIL3Y8Ze+VNDpvX6Aa774pbO+FFSVux6UN74u4Fa+BmQYvitcA74GfWe+ACmmvQxHRb5Z4+69V58NvgAw9r3Tx8m8giSFvhkvSL6fLeW9o/M5PbsNVzvkR2k+cQv6vSSL/D1JGwg91X4QvQGvC71eDkC9dRHqPVuDUjtIlTS9KiusvO79G77EwXi99m76vXjsBr7A+mW9VmdovqfwMr1I+Di9ojLHvdb3LL2pbZI8zNV5vrKZaj3GuwS+snrmvSY7vz1YKbK9OJOevnoS1DtrZ2C+XrHBvajadT6d1zK+XGsJPdylyTwKnu69yjoWvontLr2Y0yW+yJbdO/9V6b10kRO+2j9gvS+7IL4JZbC9dmMOvgI06jtxsSm+jNSVPF+aBL6DLms9yPuJvRPAWb3jIT096H4LvdPksLzTioe9V+guPufBsb2TgHS9H3EXvEsoFryXHTW+fWpqPhRRiT3yMna6RhQRvk1s2L1aEOw8GL+JPRFdrLsjn/Q8HwDtvZAuoD099YA96pmFPvVZtrxJgoA9l2Srvf8uYLxYfGM9VKlFPm3UtrwXdza+MzBQvYA3t73U6gA9fl3EvVuwoLwKGXK92BoHPvcJxD0b/3g+5UapPVEepT0otkG6T/RwPbZOcb6hT+29y7iGvW4XWr7TLDM92JoaPUfCEL4mv5Y+3hU5vrdxbT4XumS95MmMPVn4Lz4T/Fg+oHnLvPvomj2c7w8+hPazPA+/VLy/EAw+bRTzPfDF8TvIVNw9XL+uva7IWj0MC0o9Z60fPmk4eL2jehW+wklAvcf37LzZ5CI9oNNqPrxENb79oLO9dJZQvYbVHzw7C5Y+a6qLvZotO71e6yo+cIqsPH4ibb7fkxi+BWoMvbX6VL7GKYA8NuMovsez3b1t1BS+hDwVvYpi9j0KNXg9cx28vaphDb2d/NK9EQ4IvnqFtL37N/Y9RmBKPoJHG73awB29rO0oPhO4pjxDYGA9DAsEPUoYoz0Jphc+SLyvPVubqTz3axs9admRvfSRF733KBM+25hIvSS0Xr3PCPk9g70ePovT/j0Tjwe+GgDYPL6zfb21i389KDlDPXbgY727v6o8SJOqPURQVz1Hk8659QiIvUV0PLpBloA+eZYKPYi/m70yU449ow6OPU3cbby/wi+9fh2WPWqoBr1y+JK9UnbVvT3+xr0NxRg8YHtPvQXKQr0/Ssu8/NwDPe4ymDs1M58+dzDwPesI7T2DcLu8KeOEPeGh0Dwkj0o+tkc+PbaD3L3PSlM9CxwGvdhm/r3k9Hu+rRrsPRFvnLmm5Ye98HWXvVNJIz5mtto9NYpOPvX0Rb2rP0C+fgMYvnOALLz2uMU9kkSbuuw9vD0Ahde9pI5bvbnLw7xKp5s9os0JPXnW2T1cMEO9VP4WvmEIjz27g1O+OljuvQGT7Twc1487wza7vet/hD5xhmA9HED4PW2ZyLs+c7c9XN6xvbRsATxRU9M9Gf3gvbPO3T1k2F49BWsfPCjyE750+dK93y+0vQE4Bj2l5Lo9jFp8vQRZ272dRo69q9uhPZ2+yb3P1x49IRv/vdfov73+9qY7QNTUPahiNL7PhT+9fk5yPS2/o70rJRw9XmrivUqSar0HWtG9/WJbvfgNx73SJFi9actEPTiCpL37HKc8m67CPal+gb184AC9QVoLvS5VwL3S+JY9lFFkPA14y70SUwm+z247vqQ2OD6RkEa+PRQqvfpiBDxO0Sm85HgUvtXqgj4ftnQ988bmPfvvI76tFD090jXVvCImD73n4gI+r09pvjUYgTsznBy9bWgAPkRD0j3JMpK9y0Qavo6QhD6xL3O94XiFvWca5jyr9bS912myPf4L971VgJy9EnoyPbZx0L23tkm+aKfSvX05D74rE5y+w4Uqvk9SH74FbDu+fdbOvSUyQr4rrIK9jFInPV7/Pb7fWK2+eU80vh+i8Lyy/7+9IWWiPpUver2Q2LQ9XZDrve91Ub7lu5C9PAIqPivdgLx9+N+9IMHIvFvv5LxYClG9nsSbPDs+fb1xOgI+vTjWvJnrtryxrbe9HRQ9vcsznz33poQ9Dhg/vq3SxryrZR2+nrl/vsNTVb5x3Bi+9MpMvl0XLr6NCVo92lQVvY94xr0l1cA9PqMgvgXhljsPx5Q9VeDIPcGPUr24AI6908GMO5D7nDwQ4BI+KhLbPaEWFjxzJ5u8mngKPtnphD5TjfK9eqIVvLsVir2higY+ScZLPTvr8j13dx+9RQoAvlB/7TwO1UA+d9K0vdAbPL4r0TI9/pvuu4mBFD59hgw9YG00vfodY72dqGG9tn1zveaypT3dyxG+KEPSvTT9QzrLR529YI5JvTgzpr0r4ak9Z/Icva3yoT0onQk9evDxvKDwk72ObJC9Fn/BPQxWCL42e7e9IM7GvVpqIbxPIt69WsKGvlQFAD73KDC+spWvvaV8nL0Mg7m9Veh4vlHYKb724BQ9E28FvhtIc75aIeu8zL4HviDmvTwL7pS8ktyEPfMjA75E7788jyZ0PEwYpL3gHrC9KvLEumtkFj48LyW+TUhPvkRoFbeN0K2865Ytvu31Br52/hO+N26lvmhZDD5e2HA98Yogvd3QJT3nKSE8zuJWvB1dsj3V7wS+tY2SvREiUL4u32i98FGuvp5PQT5Y8I29u9jcPSDtsrza5wA+NFs/Pb0mOb52f5m+lgQfPrX0iT0/TGs9lvR2PZVHwTxKhTc+0g0uuzQIib2+ELY91kBDProxPz2Mv5G8zwC7PciXjj056Qc+MiWnPp06D75Z2i0+92GCPVUFXT6idfQ9+ofGva0xET5lsSi+rEl6vUgdoD1jCFK+PbVyvZdD7r1XEA++3FuaPSghKzzKGJq+/n4Pvp1Trb6a6HS+vd1OPB+q8Lw5XFW+68Onvux4zb0r0829oKJtvqcDK74J04C+h8NZvl/AEL78Vo++t9KOve87Er5kt6Q9G0hfvq7HpL08K6m9HfhDvRwGub3RgGW8w4Jivcni4TxSlg2+Xk5bvaXCQj68Jg6+afenvd6mLbxaxt88dd2WPJXZOz5VtRc8mclbPaz+iL7ohGq96e+WvXNcXj14a2U8ImEaPsQIRb3IrRE+ItooPUle1jwArWi+kLhcvfIagb2AuZE+iNphPrlsfz6TmrG9m7FCvJjb6jy0nqk99R4CvQadUL7NcP+9xs2EPVuZQb33b569caagPc1p771eG5a9rAwBvrZYNb7ymu64P7B3vieS4rmEkoG+Ajl4vRkPjT2P3WS9+2pRvjhg5b21b0i8DEFSPQJ11LsasI87HNwBvpgmjz0lj867B/eLPQjm3bxKziy+4uVhOp+AB76Kn7O9a0R3PNwEKz4mJxY+gW9kPjAsKr3UjcY9/yFnvoenYz116My9FwfNvfXRnL0s9Uk9ljELPrzxDD6fiI+9ZISfvZQINT0LR8W7YEcKPDPjMz0kBeW9dsnyPbSxk7zkhNM9nWpJvAfOJT32CLM9sRMgPlCS0rsFwIu8uU0SPDneET66geg97HMbvbBJOj70zUK722n+vQdREj1I/Zk9wIFDPm9cGz7Ts5o9LXCcPvLX1ztr5DY+Nlx7PLFYij3Zp3Y+S22FPblLnT5b4b49C7Z1PTvYVz6vAok9KR+APuLfMz1sQaQ+wcKoPvuEVb08lB6+ce4Ovjfp6rwdjLq9OhNZvlgUm70jxtY98KWlvcePMT4V+ni+XSjvvdlwNr47mlS8e0XsPAY5SL5NzBC+3rP9vSkUs73Pn+u9vRyNvd6poL3tUt69dH3Pva0lGT15yw+8tJe+vb2K17w8CZO9l3tVvfnME76djCK+sborvd/uwj1ySWm9lR+1PczcB76yZwW+hEomPTzLMD6n4R+9VHbsPTBDpb3eL6+8uOqOvZU8HL1qLgy+TK5jPbRyGr380CY+taD2vcREUD0Ojw69Ay6qvZ9KnLyOjba8lgRNvThhkT13T7a9StCtPbp6Tz6/lZ49rROUvEezgT0zSzi+1hAtPokITbxmCIe8oXJHvHII9DwbQVW+5vGsPLsIab4flbs9DWDrvQmwXb44AgO+t2AdvsAVdb3LpZY9421yvXrGvj1WBiY9sF2TvAuOOjwSLqq9+DFMvhSsUL0cCyu9+K7dvXST1L0k7Qm+G1uuvSVr7L1xsnw9EfQBvjK8xD17Qqc9433NvT50VL7S+5+9/hBKPkaY2j1FwJa9Pw4wvn0ewr1JVyI7rJ+DPMU4bb5rNAE+FenKvTKyT777eKA8DTvJO4qCBD5mRv69ACNDvquNnz3sHgg3xNkOPeVcTj6+A0E+VW+DPquyPD4to5E9eKgautcfTr2KVm89fClgPgedk72vC/y9sZHmvaPiCb4MT749qj3LPTM9rzxZNoS96fgPPT/L7L06Kc+9M71Cvk4Nvz3gIus9cyjYvfhAqD2e13S9MsH8PaTbqL69lIu7xKOFPf8bRjzZLRw+84ROvurnf72nNWU8qe8XPe8pi76N8+q8Emy7PHaII77+Fl8+hs8JvtXTlr08gyw+/6+7vTMdjr3+Q9U84t45vrc9rj06Nqm9DOQpvrgKBD1qNxK+m2rgPYoZOrtWU4++RUctPhX+ib0yXA+9FjRNu3kaPj68KT49e1vJug8sYz7nPIk8S3eOPQrdzbxRSfm91GKKPUAofz75fIY453wkPoeTOz2Bfta8/ffwvKr7Qj5SjqA9PacFPrwlFj5QfuY9xmLXPYdkHb0eAaq9atiFPFnkK70Pk2C9YbfePWg/nT0uZg4+BJQrvWHPrj3E1jg9SHIcPL8W3rxdlIY9LuuJPR/0WT3yKIQ+0/4+Ps8xGzzok/Y94QlnPXUuBz6eh6K89r62Oi7zQT0vOs+7keNqvbfFvb3cSDY9rI82PU5UuLxJSzS9KeuAOytckDzS3jC+hfw8vkyr7D1KQXA9nqR6vhaBGT5uouw5K2jHPR/NCj3hScU9+jO4PRUoCT2EAQG97qFTParsGb0Bexw+sS0lPv+Gkz2Bf+Q90enpPAs1Hz75c4g9gXPNvd8+f75+DrY9kg8CvvmaGz44Xks99moQPq22Tb77Uws+TlK8vfe5+b23Ive9ut8kPZTkzj35+Uu+Zua8Padpyb0Vfro7mep+vamgKj5PUsU988lePY3q970Dtym91eB3PCoENj7Mbgw+lxq8Pfmzib3wYsS93C4DvTOVlb3VvIW9G6LDvaYSpT03Ha294UlTvhHhm70mz927nUWFvRCkFD49ntG9lwiavuEDsL1WnNW95eghvRn+P7w8Rya+ar+6vUHAyT3ij+q9xOOHvSq1AL0/NmW9DwIjvv+IeL50Az698TlRvUj0OzxGtO29s1I0PTILbTsIwAq+FtzxvU2NFz5bLD++LxMSvghrGDzlhj69Juv2vfYGlD4b0LG9VnruPeilyLxFUnS+XoxPvm1b+L1L0uG9y4ywu1tYJr4pJqk7paChvoqgkb2Q8ni+KucAvmvlCD0PLCO+jwMNvsEOY77AbJy+WXj5vSnbG74hf4A32wHovVVO9b09Y5m+ay6XPb4wDr4h6fG8U8p8vQeUjL21d+W9R2qpPWmwRL7vquG9YOu6vXEOi72qnW09nsaePPSZ1b2rKiq9PMMSvjluGL5EEWq+5J1ZvQWIz730Oiq+rlDHvHJ22b2hSqS+Fm7JvMttEr5DmQ++DX0ivpEj4b3NPXq+JL81PcDd6z1EX6m6rCVUvmBPcr6u/xe9EC4Gvv4hxroMqNo8Qq1qvRW8FTxYKvy9IggFvsOzT76CIha9/8hwvWxRaD4uJgm+HYKPvGf0472bq6c7liSBvuJYjL5D6pi+0aoQvfcoVL5oSNa9uXkBvqEUWr08Ag++GuOLvtE0lb0Zcba8fVq9vH60NT6smFW+FqgFPCEXP72FFdO9PPL0vN8HZrwiFu08w6nzPUb0zLy0eJ69B+dZvX6uC74LXym9Jf6FPblhQL3ogzy+Zh49PWiNx71G0KQ9B60WvrVq+Lhwk7a94IGxvZX2K71fKou8qcQ9vaouJr4hiqk9WC5jvS3RDryKsrk8y+ZnvAxcoLvgH989W4f0PUx7uj0cn5w8eKmoPfA22T1DiQG9/ID9vbwyHDwzZVO+p713PEnC3bzT4im9DEZLPWycdb1nROs9p7L9PWjuVD7wSgE7BW3hPWfYOj7L24w9wvKKPLuiU72H1DA9nHcjPgrLPz3GCY29SFHxPWWLJDzQlgu+9QNlvcSDnLwtUjG9peN2vocxhL5a2yY+MYkAvgo8Gz55H6O8GEBlvR61wb1JOlW+CZixPawi4T17SZi+Mb0VvH3N5r2Dk/C9Oq6ivVUrOb71QUW+sMUmvucX5L4w/5C9NyaXvlpdnj1xYS++8TjpO/G3P75LM2W+uPeZvoOZ4D1KM0m+zVOQPkaaGr4lLWw9M7AzPdpmZD5EflO6320wPjFFWDwDhs49/DXzPb22/D1TfgE+YeAmPVvgC74Mj7S9CKULOhSWED23jVO+d1fiPGkxC77WBPI9UfcnvmjhkTziOJC+VZHsPT7fuL0Bnxs+TQPBvQ3K7z2ZQdm9pSgCvo0w3L0JIMK9YscfPdMI3b2gCRU+Xqkuvavv4j1TOja9e5QIvl3w5b1tpBi+fajIvZwlRr3LEZi+R/HoPQy4l71pDKc9iR1ovntriL2WCbm9HzXeO8Of8roGn5M9A4jfPFlkjj1Q4YE9vGxYPuKs1b1h2Nc9nRbgPNvvdrzshIg6y5zrvKueND0t4Yy90WGNPhDhCD5NHMs9u5g+PSfjmL1fdIy95+sPPmXp8j1VnZM9rfJlPulTR7zWN5+9bUv8Pf5yuj3wUj4+vOcuPt/cZD1sSNA9JbokPix2Cb0Cigw+UqR7PPjAEz5kQjW8B2n6PU/IYT7Ebaq9sclSPlxopL2J+la9cnMlPiOtAT4+rVu+9rkKvvcJhj0dQbG9y9rfvAqP2D3kQJy9uS1hvQz2k73TVfg5swepPQhPSL1pXLa8CZbLvcp7Rr7Shh09N2UEvlN79z3lAfC9ZEnKvKcXN75fs8m90qOBu1lAvT3s2Kk7aEF0PYSDYjt4WdS92DBNvZNXar37ir+8XR2GvU99tj1KDu69H/0KPaCWIL055yk9vdwlvn3QHr2u07G8LlvUPJMzoT2vi++92U7vPXsYDD7dAy2+A16FPtraPT7DQjw8SxJWPCSCsb1Deis9rgyUvQPX7T2Mipc7npaOvA5+ij3pyeO8bzYkviIZWT0LfCU+u3xGPm/suT2QI7M9pOwxu+kQQb4AQxI+tfQEPoeCv7wSezE9ayMCPbxjSb2Ay2+++Pq9vYygcr2rEvK98U+BPTLTEb5wgFy+uAGVvWj5Ib6Czcc8b6uQvJkunr3pyYa9Sgk7PNIYUL3Cl1O+kmoTvqt5A77v+iA9TWxJvqMNTr30RlG+GEDzvd3Zl7xDuiE8zhv8vRLHKbyMo528xDzsPYyeWD6zFcC9mBJivf+G/73xXeG950++vdjlkTwiYYC9rTS2O4nSiL4I0CA8je/qvAcMgT0TxMi9AVQnvccMPb72Bxm9namJvqnheT0PymG7fhXjvZcyxLxwDVa96vg+vbMLLL6ZiGK+DTinvBDkaD35rtY7h1CNuTnfBz1Jv9o9+9ohPacLzzzO1rM9zkGJO8zRy7xETmU+cvgHvklRQ763YW29y5WAvSf3iLzqmw8937ABvjcksDzKC9U7KemBu1jehb20BTm+cz3WPEwFYD0hOAc+4kklPsTQhL0bI+s9Dy1IvtuKDj2oej09goqWvKGj1b1MRE4+SO+sO5RCqj1Ocnc+D1yfvu62vr7Eefu9ddWvPe+FIr65Mry9HtmYPWeI/Lt58Kq+ricmPOTs8rwyNyy+HpDyPH5GPr4VRk6+yA5Jvi4pyj3YSSo7kzKvPcJN6r1qQe29CUE5vSrpBT6Y5Yy8BsoSPZjvlL1h+0M9HpzduWxalT5xVX29TQ1LvOgbibt3rDY8v11JvCiAUT7O+F4+VG7yPU9MCL2FLlw+LMiMPlqvBL0IaAI9LkVVPno0PL1AxXi8Qt29PD1T0z2LQ788Cv6tPVWALD1jNMQ9D15YPfzlur24R7U90vo0PUp9/Dw8bSM8YcALPdqqRzzYN1+9fXXdvGpSFD5idOe91VRdvivBKr0zWzO+5WUEPUXKlD7IOwu+pfMhPdiXmj2UjqE9uGhrPmpERz5M1GU9QhiJPoxODL0CIuA7AAT0PdXCBT4cvhg+x/wSPRxPlT0YE/o9l3jNPe5lFj44XoK+xxUwPYl+HD1hb8W9YpLkvDGrz71J4ZS+ymSLPadHMz74vbI9U8pPPc73Ar2q4JO9GJZMvVia37sDvkU+Ff34PWCNuz2CATi90mqCPU4Bt71vZ2I+HjYyvoze6ryOaqc7z4qVPSfiF7wXXJy9uqUPvnhErb3gKsk9dTA7PSKGIr6ExfW9UI07vtBDPT2pF5e8BE4wvkp7Rr7SZbG9yeqNPZmuhb2f9p+9sIIGvaSV6T10zYe9qlrbvY4T9r2n1dG93HrZvbIkdj7RurQ9a5gvvX7T5L0o6Au+MTPsPbQ+3D1Dwuy8pzd/vbg6kb1DWkK+yZpCPXpnjz152d88q1VFvVRZLT4bs3c9LLGrvRSD5LwQ5r89LyAovs1cKzyLaf+8VHnsvfANAr5gAVa+O+iJvYf5iT1Z2DW9TcRLvtfzPD6F5Um8QjTyPPuppb0AUSi+G9NcvsTRyL1znDK+INGIvl6lc7x7oEE9dugNvrbnnr1qj/i9G09UvptKoT2WIxs+d0OoPfR3zzyAU06+wS5wPYNu7D0knYQ+7b6bu5MeBr36QzG+eGPgvJmPpTzIsws+DupmPtqCD76NInY9ha2QPiTenrtuKhe+ywMmPaF2Bz1MlD09yL3BPcW+5byKs+q8Aw8jPcLKK71nBUm9iIxqu+yvJT5CKBU+gl8CPjroSz443T+83+aWvBqPMT1r3oa9faiGvTSKIr4Z14C8JX4WvmZsTr0LF4O+Y1Klve1bWr4N5JS86L5Avfdf0T110ZS9zWbMvJU8Oj3/ldY7EjAvPa1QhTzpplQ9yp0Zvj+hgr0BxE09Ayp/vTW4nDxcdLc88XpxPUajtj3Xrew9X6YTPmFLej5tPWQ+hgFbPTctyT1YRxS+G5v/PWAQ+T39f0q+KCDmvWmTYT2+bb69eoOLPZj7GTqP3g2+Ub4uPhhbPjt2HIu9et4HvmqKlrwyMD89sGecPI/wfD2W8gu85fiWPV57vLyuyUC++67UPREhGj3P0Zu9z+MQPEUuAT4pZ3O8945TPUIxSL7QvQ0+wR/KPRSMUj24yj49rRjQvMtQrb0DU6y93P/QPTJNwj3/U00+QPptvRfn8r0U4806CcktPsnNdzwCrzy97xAFPVgq/j2mkKo8Rt3nPPCYp71HCF47DKnFPSR9iz0l2MY96QyUvNHrAj4cuXG9mn48vfO9u70S1Lq9DcwnvoiECj6jiTe+RQ8RvoYH3T1M5G6+M1AIPT44Cz5DMS2+SOuxvfDKk74dpne+84zhveVTHr5FdEC+qh3gvSs4Fr4caCW+srbavSMs+b3NBkm+Zf6KPSZ3g7zvjIy8kmMDvhGEmL3v0WC+4EUKvpMNKr4pfN69DOQMvcDpJb5YloO99ypCO9jwYr298we+cX6ZPXv+a76c/Ka8WbmLvMt28T28MFG9RdVjPfBZxb3lXBi+pqQivu6n5T0fewM7+SoOvp8J2r2YryK+EVxJvk7gAr7bom6+NiTzuwjLX71JHCq734+kvY9gNT7r0ui9sHNUvqQ0ir7rPGU9IlrjveLC6DwgWCy+VbwGPnH2/j0mfwO9QhnmPVgjUr3NBko87pvlvJA2AT7Se4u90VPNPF3+uTkc7YI9a0ofPguJ9L12gbg7eRM8PZGECz5PLXm++HJsvV+nCz6RV0s9/MOKPXY3yDyoMK47jwgMPmS9Nb2GvLe9RvQ7PWPRIz0FX568OF9qPt12Cz6vWoc96odhPWLh8jwDtC0+uiE9vr/u5L1f2EK+t1AqPYD3BD6jZAE+drgUvRObFDqo/IM+9ZgevWUqFDzM+wQ+ChKyPQl5cTw9fkS7fMIQPvvTDT6pl/89R+J4vaymCz1jCNU93f1uPPrnk7uTQoE+KM6lPRtTKT0C2da8JA8JvqHBHD5wjuk9JMUBvSr79zxVZmm9KDICvpa1oL0sXKi9IHeRPduVdz3Eq8e9sagdvVQq6L1SGj++lMrePdSr0T0vuTs+HPxhPviYCz7pHh29SxiAPQCy9j3kwVM+MGvvPax69z0Dkag93P+jPanCRz7pwuI9UdP+PX5wqj1VjxA+0FauPSvjyLwYVV29CtvGPag53DvPh8e9NyYOPmoZvz0QV0Q+ezo9Pi1wmr0iMxW+x5DtPU7yFj6D5I47uRifvYvzGD5O7BG+gsMSPmhnvj1+/Fo8rBVfvZLTAj7BFwI8l5iaPhxbQD70A/S9bC/wvCmD4b35Olk98tJpPmxeGj2jvdw9hG3yPNXuPD4AYSU+sJAFPgokq77SNUa+HNK3u7rKrTxhaf49qkFYPZDCQz5B7uU96KCJPX48KT6b21O8MzTjPWqBO734Lxo+2m/bPaswRb37lE09mnQavaGfFz2diOE9ZJz2PdzRIb4/6bw9tcwEPtDAHD7JWcw9NteqPYCGk740AZ69vsU8PtQbhb4t6cA9ODk2PuMgH74GJBa+Jf1cviImMr3DDxa+8AasvK8rrj1z4PC82FRdvsZ8hDzlqtW9ykY6PQo4lD0s9zq96Y7IvAerxL1kHJm9COxtvn+Lmr1hG0q9+OoPPhrPt71+xOc9qw6dPEpRGL6FdCC+0udRvGeiV75vkOy9/oLFvfTu2T2XCGU9j+LXvRkLh74/6V++t7HjvUQNwT0eKFa+3iEZOrDJIr29QDm9F/qIvpgW271H0AE9ZkPkvbR+KL03/JS9mkjBvUqhQ74zs4m+jo5GvnkVHb0x7Ri+5MyfvruFPT65B12+TsaDvHON6z3NE6m9VBzDvVK0sL3YGfe5BTsQPeC/qzzPwhg+Y/bbOmSMU76eAzM9DJxYvTlgp7xfjca9TShGPhlFFL5KVTa8ZuaHuwUIpD0TlSC9oiXYvWxUULxI3im+LQiMuKJ2AL7hfxC+l6unvKJLI71IXdE9dokPvq1ITb24c5C+DopbPVvlAb279Na9AINeO04sfbuCmRA+wh0cPjDyL77iyeU9y/UXvlengr3ZiFO8Vw5IvnFnA75ljpE96zB3vgfTtL1ABDu+sZfkvMjp67wELAE9L9gnvpwH/b0jq4W9kD59vQY4Ub0vQ668uzslPQVmS76w0p69E/1xvKJL9TuJoYG8TmMTPgkd7TztHYm9iYSkPAIRFD0+MWQ9h3YVPkQOFj6MYPQ6Re1DPYmYbDyuJ/w9Fg/bvdAuEj7/qtU9akEqPqaCo7yX7sQ9tk5KPiJA4D3pjDU+BxVNvUcqzj2BrRQ+sN1dvUL3GD5Xl/I8EupGPpZBb707wiA+mg4+vuE/tT1SolO9y4qZO023ID6Cw0o9vRWAPQ6vfT3BB/m9zcKivICOcbyoikk+Y2PRvfy09z3zT3C8cKHnvT1VyrzCl749u3oJPmpXeb2j67C8XqUYPcKeNLxXrZI9XvjYvadyXL2n3EG9ffQqPVfLgL65ERA9mKpTvC3LGD4CDIc+6g+DvngDYD5kpKs90ABwvsKwgD4uLj29BSuQvVcasj7o6As+KmJhPmRVd73ZTlA7uFHiPbjSmb1pygc+LJdMPt75Bj4vXAE98LVAPo56QT5y1XY+1/u4PPSBlz6POOQ9zKUEPgSKHz0JxY48pT5kPnBulz4YDp2+RfXbPexZBL71MvU9DPyXPcNBTj1I6bE9RNkmvtgqr7x4Qie+uZ5wvU67FL61epw9zcPovX9nPr0/XKE+kseoPfJSYL1BGo++s47GPK8fjLoSolk+XCIrvW/JHz7KgJU8GowLvQZIj71TZWm9lIAvvVllsD3esqo86UdDPePk+Tw/6by89TcbvhK+Izzo6gq9K32+vRUSzL2u/Ai+OpC4vbDzvL0ep+k8JwmYPbLH8zxLnBI+fB4gPSp4BD4ue4g+iJAYvY7ghj1/86o9IVkSvZOMjzypCoQ9lDmXvddfor0oPKk9mJS0PXrnsD22hhk+cdALPoPZn72lPoY+6HJ4O/+h+T0pdjS9zWzfPZ8MyTvd5kc9Zi6YPUq5Lz7wkIQ5xIxivWhY2b2NCGm9JkrkvS48Wj3CFua9giDvvQxUaj2VSuC8weFVPfuVG7wDucU9U/uGPSqfnj0l3OQ600eaPSA2SL3doFK9F8++PcwiCTx4VoQ9khOfPQZgQz6LSoi9EHfGPWYQDD6R0vQ9evqGvTwuML0dYye+g6kpPUom8TyUYsQ9E2tkun+sdD1Eawq+OvS7vlmnBzxjPN29Gy53vk8Gzb0RiHm9EyKgPQDkmr5ZOjs95oAfPVPdwb2ELGE9ESkbvgx0sr3sIyi+22OPvX44YTzuH2c+nK9cPZQA8ro6U1+9zE0fvd+cID3nC7O7hRudO0aWFT4hiZ09AsJDvTewuj3q+e+9pgWOPdd/DD6X5Vc9Koiqvcf8jT2vkgi+g2mFPY7xWD4MKew9zRTDPfKw1jwj4kg+IvN/PrcvLD2SATU9E3UYPWsufT3/GdU9Q9OKPiBXqz3kUaM9yoWnvaVGjz5mU4Y9vxPPvGYUP714Tn+7rJQKPgUyzrpsVmc+ghf/Pe1s2Lythos8LEo9PIGRsL2dAiU9iB6Hvc7Gt72Qgh+9J5ctvmHg2jtDE7A8/T9ZvTmJPjxu5AW+M3HPvTEICL6O7ta8UAbwvZXZKL4itsi+svXdvauKsr2HGEs+vzNYvarJwr3PhoK+MsNRveJ3fb08w7U90T6xvLA5FT44zbI9qTb+vdTE7LyAnAi+TvPOvZiI9zxZnbY8lDhxvhRNfb1kfpe97D1jvjOp4b2ikac9w/1xvp0YFr6EjaW9taYcven4d7225V29Nu2avYaVCr1kCGe+loCcve4PID6U4bI7gAuiPSwIPj0tGUW8LeJtPW+vSb0wuZk9Fn8qO+RCqz0Jqc69m/XQvb354L2rPtS9VnAfPhsDyjydfwy+qrl2uxRsjjygs929WNf+PUAOh70GhKu9Xc4BPLtZJj5b2ay9ILEtO0YC8j2M0Me7EmexPWQABD0c0wQ8uVCNvX2bZr775kg7apovPmv8JL3hej89JJKDPre5kj3nGIM84ZJFPnUOnT0TotC9ElihPWweI76FwRq+LBmIPTG2wjzVVqK9ZW8JvhGtXjzzSSI9k82ROUat2L1rAtU9zQuEvMSJ7zsOUpi9EmsmPURciT2lKfK9h3ovPjO3GL68DMM9E4SFvvPL3b0BwI69g8xFPjpR4z1mtJQ9Xk4xPhBWsr12J+U7rcDLPB5DQLymtSQ9DbRavZGqsT3Eode91AfBPjFw4D2DSpW7bQaFPtrHEz6lzrI+oEGTPpVk3bzK8Bg+AoCUPj0nWT7nork+sy41PWyIJL21nSE+8T6cvN6bZjsTaBk+1xS8vf/dJj48CNk96hzYPYJ/Ej1dhMg9eE9RPFtoPL7ZOsk8qY7Dve3ggLyThWe6nG/hvIBnQT28WBm+ebnvPU1NFb6llSs+SrZsPnZkoT7RuPQ8EFDZPVK6nDw/UDI+bznoPOvxGD54IIi9l+AKPlG6zj1uDwK9etLnPT9NCz3wYMQ8llMFvkLRn735Bt29/gMovnH8J77osMS9oYGJvSCyGz6U4D8+xpFdvCa+qLxCXR89SQ0QvShufz020/i9scqCulBxBb7eQEa+3RXzvOE0eL0XVQW+70z3vGNfEj78es29AtCuvdjCpL7eO4M8bnoyPqjpd71EjxY7CVXQvYIntr7lSTy90V4VvlG3s73dnry7vbihPGurFj5qXzi8ikjNvT1MyjzT+PS9XCZLvvhTvbzUFcC9oYZePdu28r2KxTI+EwGOO/+XQL6xv/K98ZpWvqyQO77Roqo9PxqbvTDxor0QjQa+YB+mPZP9E76Q4Li74LZXPVmXuz1xgxM+lVeWvTwroz0xgi49xufYPAQH+D1t6wk8A5UiPI+kpTyxp0M+f028vbzFGj57SKY7KUPQvaPLtL3uXas9ebLJPE81zr1AWym+2ZvBPULPFz0ALPy9i8ORPczImD0xAm49OAIRPiEj1Dybdua9XSzFvVgXB73HEf49AynMPeqwF74DeNU976WwvTKxaT6iBOw9W5FqPgglkT0XPtq9it0DvuR/Hz7tsnW9B0JOPpW2B75fYJs9Cc/5PHzdkD3uikM+lskVu9snN7sGx+I99Xa5PRPrJj7dOfw85jC1PDuuRj4MrKo7yGxmvqv9Gr70eHS8Cc2mPaS9Dz0b9pU9nKOGPbmwG7xnT/M9kvizPd09uD02p4w9H7pIvWlofDon5ki+fm6qvdpCu72YYfY9FJw2vsfWkDy/ngw+MvKQvGXUp71ipcc7QTmZPRz3ST7peA4+wXnpvddPij58c0E9nn+evZcoab0s6568Zn7FvZM+aLwqrLQ+vMSQPp4IBT4oFSg9/DTGuzXGGz20Jwa9Yq8uPmc0Oj59lKg9oBNou5pYDb5nFuA88HgTPpookj5XmTm+yFkdvgG1AD7vhC8+cdtUPETomz0wVms95K6QvfsCJb2IhmM+Yf4RvYBOTz6mZzi+jSmsvBOLAz46gj2+x54BPsz/jj48zBU+5WMJPqvsJT7NZMG805ALPmMWxD14j0C7fNIdPrBV3L0OKgY8k/2fPYRShT2yNIA9yBDgPJHVFb7HsdA9wMOSPmuJj726Zdq93bPfvTLoFD76UBk8SkQ0O3gdLD6dXOm98bzVO14w5T0QFJQ9SAbkvCj1jr37WKA9R/0wvfzLZL3nnPM81K0Svl22RL3qx5o9JFNJvHB9Dr5G8T68R3kavotGpDsnYuu8rRqBvaqsIz2kKdq82qcVvSMNjbw8X8e9XsU8vgpjCL5ppRk9jUIivovLEr7QlUG+aTsVvgVQ9TtO3+K72JhNvit7Mr7CkAC+ApuMPFbQCj40JX08FdhUvfWWPT3dqBO+uA8avi8nfL28KL88Y5Q3vaphKL4rDxi+LkxuvER3j72doOu9+x9dvIr6NL6xAok9IMcOviZj5LuvjRc+ar4NPZBEhL5bcu28dnoaPQSGTzxd1ju9SLaXvSKihj1GkgS+FCChPId2sr0IhhY9dq+WvQFKWT1uCQk+qy4EvoIosL1I8fM9ZAc4vi55hD55Lkw+foL1PVnANz3FnjO+0T2APq9Bujxo5wQ+Ru6qPKiAzD0nV8i973QcPYCVJj4rj3492GjAvNPeTD7UvJM9AM1FPbmNyD0DstE9xdwIPrBzHT5x/ck881CNPZ4qJT5aVzU+jBBlvRRU2zws3km9INR9PkIxRD2/RF49E7dpPSy0Gj4JaTs8LnMePi9p870IJlu9ajnjvKKPOD1cKli9W0vcPKDVSb2hA+c9lPZpPhyjTrzOkN09ROKPPom1tz5XdEQ+OWgRPn+wLj4pnhM8y5H+PYXGnzzfGeM8FmGcPa2llT6gSlS8cbMjPuOVzr27CpS9LSuZPrF5cj7g35S9m3vuPctNDT58tRA9wbyOvcwxgj31SLU9pCMFvn4LqD3RTI69dXsmPvzAiD46iHg9T2+IvVF9zD2Se08+e3thOyIbIj2LeIw9rkSyPQYIQT2woQ4+1ilRPSCKFz4SP6Q9AcfaPeHnwz1lAYW7d4xYPotxrT0HdgE+IfpzPmZnFT7RaZ88uwIwPgYflz3wWSu+j0ALvc2uBT5vG2084Wa5uxpKBb2K5r699qzWvCvQXj2Vzlg+xo7xOxce+T13wgk+LdcnPgGNOT6AisC99yFNPviBEz7cEAo+91GEPYmnZD0SOpI7oW/VPKAVSj4XHKO97ymAPV+xQzvkweE9Bdz+PT+SsrxdwK49VVRJPilJub3CGLU8hUemPYjjGD5KiJE9pElAPU0mj70/vRo9maGuPZzdQT7G6JM+jPZRPviSMj4CwVq99GHEO5/rZz28jbG9OgXxu2f5lTwHM2M5a/BnPn/RAD4AxSi7RbKvPYjXrzu/54Q9GOvDPd8/Erz2sZ29+t1RvHANuT211Ve9MXY1PhOAfz5x41W9Qda6vHh9nrvPimG87AQzPTCTlzt3IyO+uhSBvHtUN77rmd490zaCvZrVwL3RaGG9Xuy6u0Atlb2hfBu96npavDFET7yXACy+tuurvZhxEDsp4ZC+14HxvEocMr4dXGy+AiZPPSRBa72vnCY9fZsMPmiqEL5MtnM7fOvZPRfhLL3dVp89RzzGvZT9Or4zfHi8nRXRvdERiD009oy99Y0jPaK7Eb57Opu943EMvox9Rr1AI7C8GwJNvs2Nrb3phQW9W8jgvE0rTL4/xQ69EWT0vcemkL0DWi871Ei+vbIArr2aBwO+o2QPPSdRkz31lxg9FIzMvTLtGj6ljMQ6uNgqvW7wPD6XysG9Z4apvWPKDD4cuiC9oTNEvuuDjj5yzr89def+vfmg+r0Wlb88JxjcPbtkwD1319O9tqlhvbg5rr1wlXG+yRAbvgoIjjz3wC0+uSuyvaOeCj1LxJS9f883vu67pTxxHrW8sAeDPdVESD0zzpC9hbEwPgfFID3r1u87WS4kvcpmVL2AeMW9mUAVvudwJb6AjnC9NZlmPXp8fDzsoCQ92T+iOwYnvD0PGOm907XKvVCoyr2Uc6C6H4Y4vosPeT12N2e9eTDCvcnpzD3zv2Y9EXcBvaAxmL09si49e2THvadbCD6vhaw96b2LPP3KJj4tW688HjRyvcOWsz3bZZc95bMXvnoYtL0A6629XcfDO4p2Ij5Xv+M9bC4PPn6/iz1n1VY9lwt1PlKVZT2QUyQ+FN60PVzV1j1IG849jiSgPq/Z4L0GrBU+fILwOmoUMT63H2y9iUx6PjsXXb2B5oQ+8JcLPgO06T2Wq6M9VOFuvDFGi77f+3c9MEbdPWPIvr204QU+6h67O0WvZL4G97w8UBoDvfuNETqdOtU9iQQSPrrOGj4R03c+HrAFPvAOoz5KVDI+hEgSPuftSz0BAr491T4SPZNDST5yLFk+dSKDvEx3VbxdKjo9ROxpPRtU3L1hkGY+XX+zuzbV7z3Xp7W8v4qhPSv1Rj2MQX0+66JqPvPmKD7i6oY+lSRBPS64Wb0+vFo+EwFqPuhP2T2mrXQ9fwYCvTOo0Lyn2FA77pCdu4GNeb3uvPI96g/cPBeC1D2XoVa+iRPUPKa0/DvUHBw9TAwQvlg8zb3Kmqy9vm1qPmkmRD5dcwQ8P38KvLF8Trz4EM29Mvo8PlFbS71mduY9XsDQPUyBPL7rrHA+p7jgPdNuwD2vLb86ygnvPE/gID409iM+AusVvKU+ND0VSMc9Qc8JPgQmRTyPIUG9AdbXPcLi+TtMwxk+fYFuPZ1zdD1eU58+X3gIvkPByb3dCJk9S643PsbZQz4JPbU99e+VPUXxAb4uLT4+YQHNPZmnEz6QO0U+/uqcPbzSNL6Buxw+8YBJPgDNTT78k5M71U+YPDhQiT1W0WE+O27zPcdK8z0gjCc8EBiLPlHeFD6NxKQ9NG1LvcDNOT6bWwU+OAnmPP4Z+bvOm409ULRLvPNlrT0Li2e9B5Aqva0JGz5F0U68C3bVu4KcIr63Cfg9CmRtvZmmfr5x78Y9NJxHvpCTsb1jI/S9otWOva1eMr09W8Q88lUTvA+OIL1+8pI7BefxvD/6yz0doCU8S3HovU4mn70Yn0Q+GnM7vnn1Tj592xw8sLKavaicGDsAHiw9hQWDvcgNRL7jIiK9K+FBPSSwLL3PwRU+FCPGvf0AkD2fqLm90YWtPMkQqbwdiMG8LPMPvhEEDL60jIk9MdCiPJT3Ib3FTqk8qaTGPTMJJL61ARi+uuFKvTaMWj21IrW9bcYNvhWkmLxyW0W9ftB7vY3BIj7YbVk9gigRPRnRdb2qHN694ei6vSfPbDxEdqk9bLmIPcaBdbzHJTw+fHuoPR2ytzyKKMo8rJkevvaisr7PQOw9mmuIuhEfBr6jVwC9udrVPbPMoTzC3Zo9t5V6vDBaCjxEBYy865hYOifkIr2rIYg9FuRAvY/MS7xAkyw+eaDPvSxwIz1y2Ty9/XXoPZyIGL04yT2+HB+ZvRaBTz5UMV++TRdAPtWiPr31zJM8gbEJvkMC57wJWYW946GlPYieDDzgRuA8sdfUvaOs1rxjrnK+22gKvv9yQr0GYbe9XgEBPg/Tmr2ot7e9HDlYu0rNrr3MpVC+mXHbvd94fr33LgG+K3YvPkmCrr3ykqS9R3iovRQOKb4uDla8aym+PJeLOr5T+Dw9mTeePTpUrb27xO48C5vZvX5Tlz0sfKk+pq8yvAPNnDyyXbO9lFWzvBKNL702uh6909oLvlXtET0e85y9BquJvJ1YlL0CKT69TbkTvceY273u5ay9v4I8vNnblj104SE9X6XuvfjWiL0PqOY8lo1iuysfDj2B3sk9nZtPvlnLNT5MFDy8iqpuPCn5gb3QWvM9HQnJPJjFgj17rUI9mu4rvgEAZb7R2rA8MByMO73BNDz9ZZy94XOxvBmpBb5rhf69IGI8PgwDL74wa4i7zlGdPXRQmT2+q2Y9DSx8vdfAcj4FwWO9SL4YvRv/kTxdipE+0Hw0Psc76r2Nm4A8x5fOPBKaOT1RYNS82ZMWPkM7LLxHjpS9NYKIvrxD+rz15TG+nXBavSNBhb0aa5C8vSQvPn+42r05yqw9qX8FvGLVez2vytE8AE8Zu2AAzLuMXgK+81HAvcO2Hb2ZkPW98SjKPM3kCL1NS/u8zFcXPveBNT49/Rs9TA1zPZ/QSLyLZMi9uLoFPu7d9TzCzFm88ZzSvVpVmLxdgwK+in2vvUP1Tr2Md329EH1/PStMJj5WP3u87vqavZUMSb1xm5S9nAakOyXw0r0Ye8C9ZCU2PsYH3D1ebm69T96hPdnsAz0str89pBp6Pktarj2BhLA92eOau9OFijwu6TA+VSsDPhLflr1ZsUW9kBmCvPhaFr4zVZC98hG4vSQjdz2KgDk+7xI0PqrLobxXpFo98ZtbPuaeGz48BOo8wwmZu+Zesb2bAFk+qk+GPmEgvL1P6EE9keoZvGRbIj7rJI89Bs9xu0qt873Hz629Ael/PnbYJLxkGFa+5tXnPJeLlT0Y0cK9IYp7vWfK172Osg6+ZWTXvT/kAb7cWBK9AB8RPq9a8r27XI2+K/gnvuIvujyksOK9nic5viKmbDxqCPS9TOeIvvT4LL6foVu+NNGwvGIiA772V8a9JhqPvfxjEL6C7Se+8irMPTIgTr0sjzo8ihEkPQ2PHL6UKXi+FDMNPuhG1LtqCum91Z8AvowuFb6Fjeu9758gvoAemr1vkFK+2mVlPXak5L2LGaO+uw8uPsR7ET1I6c48efu3vahGKr65Tk69dVEPvjTOi72Cgbq9NC6OvYk6370zRPq8xFK8PTVPJT5A4PQ9pbs0PmgXxD2cpXy+7w8nveafa74wpuI8cwaLO8myuj3hYKG7cG3IvV7ekL7Wbww+PTn5u5MmT71Jc586U1eLPSKi3b1/ziW+7h6du/Fimb1ie1i9SmIavEYMOr3pak09C7CpvVpETzy9wzW95sfVPC6Gc71rQ349wH01vrtYcD0SppQ97GEWPgtAV74xlpc9AE+VPWXXwT2pYGu9Mp0NPcINsz6g7is+P1w2Pp7Zyj1HhOs8RdDIvGO4Hz7aOBs9VoYrvBc1Y7y8P148qGX/O9HNvj2FyoU++NhKPt5OTL1VNzU9v8HDvTGN1D0DcgO+EKArPm7cOD7ylCK93LyAvD56wzygB8m8nq8gPl1OFrxny8o9YEYXvdEzOz57qqq902zKPeP8Kr2o/SO9A7JPvU565L3POyQ+QsRWPkBzbb3XFrc87eEBPvgmET4cETk+tUoaPIoGqL3urXs8mEOSPQ75GD4a2Li94MEQPs2Ysb0FnCw94XSRPgLcTD7wxLg8QsA2Po3exb3Rq5C9zi5Svfj0fz1pVco9sC6GPDzHnj3gqw4+EtO0vZTFLL78/wM9evkaPV3/Mb4TkTq+cJzGO2S4870WWIq8tTvqvd0GNL5n9pQ7l6M1vEWTQ77ZE2O98Nb7vcrGrbxu49W99FifvUVAlL3WR1u9cHlvvFSTMT4Eu5C7F8HtvEHFhb2w+Po89awzvdIUgz6Fm9Q9tPgaPfAfMb412sG9C456PhjpJL2ervU80EpcPvpJpb2G+4C97nDLPaV6Dj6/zdA9JB5QvTcypDxITvs9Spj4PfoOzDufSlS7xJ3lvQ+oTb2CpgE9vP44Pkkygb2a2w0+2FA6Pj0rCD6TM3a98zJnvWvqCL5Z8kw7o12NPSGNObyjhrE9Ia8HvihQVr32MR4+1v6qvfPObr0oe+47nhaxPGlIHL5UpBC9n0diPojGHr0qAw09DCepvFc4U7tbVcq9zoZVvmVmbzwgj5q9yrprvZ6Ztb24nu48p2T/vZ96uzqT96g+5ceQPQdrSLyw3Io9k0UiPXMafD4dPEW9UjOEvri3bb0sq0e9fgRqPbFL3jyYCAo+0qPDvOjsxr38OLk9SmKlPVikNb3M5Ta+NOAHPl0Ykr1uWcm87aleOw6VMD48jsg96EJVvLDipD7UwWO9kdckvqqDEL7v78U8qXXqPHUK472mWu69JHW4vTKpS71x0Am9lXZJvt9HtL06sSS9Xu2KOwd4zbuezhk+NEKWPQ3qlT0rIc48bdGDPBw/prwRTs89xLfDvGUZUT1fB149xMy/u1yFl73ZspK8FS38u/f997p43Ua9Ys0Mva9to7w3HQ0+A6qtvHq5C756eOg8SHYTPQyyIb7unW8+nWUBPtupnjwSe1Y+U93LPCOvIr2lXpW8rBITPhgggD1f8bu9O72lvXdmab0FOYQ9srkdPl3uZz0NgF08RaKqPCNjvT0uZam99sjdPbTi3T2Frei4r6kRPDr5vz2rwms9ywZ7PmHQiD3rD7k+gRD4vfJzDr6/lIE9mDzaPXtmIT6Fb9M9sCMLO60dvj1B2Jg+Dm0qPmTYND0bgja8E/N3PYuGiL0zxxU+VDHevMOIe74fPjk+/jO1vNOKeTurzjQ+yVkcPvGdBD77WUE+3bI5PGLTM7xgn9E9EQ1jPiBjm72l5DU+pvOAO7r0DD7U1AQ+z6C+vF2o3j3EMZA81dYEPpZWLT6qcXg+bJzePbIaPD5kOTc+H+KwvPoUpD0lQQO+3cLdvXF3hL1lny69ykEGvvl1mj3Mn5C9otkJPdY41b0n3bY96HXGPVrLtD1Hdz0+Xa8IPm7Xfb5QUc48foFvvW54iDyJTVM7nwUUPjY4Qj1xXlK9HiwWPu8Fej1N+J+98RalvMJN0DvoDbk9RSVPPs/gZr03xIY8nlOWu16x4zxOi+w9DL4SvQRVrDz2hAO+mW3ePT1BFD0lJ6C8HnP5vUX0N7yKn609YfKBvAmbDT4DsLW9WTO8vK9cmL1hWJ69dcWRPSu+X71MRzA9ymoKvYWOy7r9XvC9q9mNPJQn7z203kA7dzwAvWu6o73682w8A7qivddx8j0Kviq+X7gAPVwuO72OHqK+O4K6u8n/hz33eH49QWqFveXelL3s7/M8QKNSvmtOuz3C7/k839uBvaIKtDxYpgw+LB9Vvre5Vr7y/RU+SdCMPJukQL03SKy9EHkHPgdB+LyWYpc92V6GvsM/TrztrsC98hIYvs3My7y0aJy+fVx6PIJB1jxlAAq+qO6kPDXDEb76Dz2+njCDPhoACb6OXl29z7ImvuR3zb3abUS+cHhivuyaFb4xtpm9hZkmPfeYvL0qjYm9SHYfvkK3Yr74tMe+OZMpvT8YC77MhMK9tadCPgXVDL6y2fG9NJ98PdGK2r1oRiG982W/Pe8RGb7qdmS9oDZPvf7uAD1GVQg8/RCFO1ToEr4W40c+B6USvh+nHD7fbVK+1vkDvpT6Ub5Kiay9wDvCvWz4Tr3bt8e+bYsivuWPUT0nSTm+UyShvgaWpb3NUky+TNLgvRQc/T3gMRg8wfUHPbHGuLyhgf09hUkevrfvJL1Sd7092LwHvmzQIz3ot6e973QHvS9vEb5orw4+Z1wrvr2jpLxXs0S9+mgXveUlf70S49w9DxmbPAX6d74BPDO8NVEYvmTVGb6jgQq+s5GfvW6bBb5pzQO++uPivaZnP7332I29xP0QvtIDeT4T6eY95xu/vc2Ck70ozRA+iRw8PXzqTz0MQwY+lXwtPszehTsXOQm9LT+9PCwzzbztdBg93OWuPLfqjj1sGjY+umezPaVDrD1vZX89PaTQPft6wz23WTs8KaH+PfsfU73laEq8+nKQvGeUFD6wyCg79rpzPnY4Ij4xIZ68Qoozu0bmPz6sV6u8sB5bvRwfyD0jUt09KYcEPl8qHT6qVQ6+wMmFvCxk0D3CgI07Pc6XPWG0YL7qFDW9LpICPjWU8Ds2A2k+iIAsvZAQCD5AWxc+KChpPmLqmj4ZfcE9EmpEPotRAj64F7y9fW90Pv/VEb5tsR0+tOToPZCa6j1lawy+Dw3tPb22gj2Vy5c88enGPTnOl71dcks+fcjfPTNsID7Bh1G7NKBPPoBrJT6nglY99qMOPj2Jwr1sbZa9+UAyPZ1g3z0u1lG9U2nDPZi7m76D12m6MiDBvaDRe700Iwu9zHWQvZV3tD2qdRe8SOAwPSS0SL3r6z28J0r/vWeTJz2MxJa9vCMxvUO4Iz4BDY09c30pPm6GzDsKq26+lknRPBWKHDzWmgY+dLDbPVIjAD43N5g7bZvZPKNDX71d0929Iva3PJ6YGL0lkkU9PUK6vDsIrbzxHiI+r+A5PW7VAb5gAMG9mSlDvnUNWjwtraU9OjKtPLILu7yNyJg9SwNrPfA5Bb7fBoe9JOf0PTd9Xj648wq9g6V9PclsMj7CXGQ9SHC5u+M9Kj6XSwM8mD9IPsj7+b2bMOU6RzbkPUU4hD1ewtg9RpynvUl+nzq7uPm9Z7a3O08p7T16pLE97e8LPgVeeT4agqe7cbuQPaKmiT1R+zE+izofPm8RCr6MShs9iCl7O7OPnD03mNw9swKwPZOnxT3+rNK7RVUnPoNqsTuBFI096U0EPl3PYz7Mmh4+VU+7PTmheTxJ3GU961OAPqCgnD3LYoI+nxYlPKxhxz1ouQI+zTibPcdHtTw6FbE8QiGYPYsyd72+NZ+9Qn4Cu2fnqL0hyaM9MQrvPTCn+L1phDc9RIk9PP/rrD7vAKO68UyHvkugaj1B+lK+g/8rPnTUnD2J8/q9QcCMvecrGL4+MpK7xvs5PSL6A744iY+9qPRrvq++uz2t27i9Lnq4vdz8/TzSdy6+bIg0vfTwTr1ECQO+NsUpvvjNqb36cLc9LK00PXey/b1Xd6W9cpQTPmwGMrsC6RA+xr2NvZ8e1L1WqR++izWqPZ5aDr5GdAM8Xyk6vkiGdD3BF7+9nc81PDGMRz3w/UC+cDY4PWTiEL7LzME8ZZk/vJwGDb2dcwI91Eclvg66r71eFaO+6+bJvT5YDb6NhBq+5fUVvYkVUT71QFO9LsPtvTNuRj7vQ+C88IgiPjvaqLw4MO49WavvvbK4lL3Mu8E9I4DTvQfdjr1ZZKs96j1ZvVs8Zb0NG1a+l+YjvnUKyb2L1NO9ziQ/PEwcTb45PCC+7FTOvem+p74v7Wg9dCeyvVSmdL5U0K29xro+vgG1OL6qHUm8S+lNPM7THr00ow69yquAvq1Kw71ShKO+xiCQvVMZH76JsiS+0n+BvtrJgLyX5Lq9ta1nPXn4sz279+m8GGDFvRTThL4xHKC9wFCHvUcsF76qfXa+3hCLvfYXBb5HZoS+7Z5PviEs9D3MaIe+wjknvhWRML4Mngs96LyNvusIW751k4894fsJvtYkIz5EdOq9MvSNPe+qP7yQNj+9GH8+PePjWr7OZ+W8Wre+vcO5Gr0Inik+uRckvhVCa745RLw8ABh5PIcuFb41yqI8f3qevfv1dL434ZG9HnKePYGctb1n8xk9mYuzvXte/Lx4iR49NnGEPY0p2LvvOV2+fLb+vZP3hT0m2Ka9QJzivVqeHT7HzhY+H56yvPQ2Oj2RTj++aRFXvTs3ur37Pog9nxaKvBNawj0BaxU+d+7cvWuKDTwOvTw9Zr7APWCzE76akaW94eIMvdqn+z0T7zu+uoyXO1BLeT2Z/S++F4dCPEUrh75fJO69yMXHvQE18btiscc76h/BPq0W/73UQVi+Hv58O65Xprx/IuK9ZjmhPPPQUL6DoSk+bT4tvMWyKz2OMxY+aQ+DvbfX1735piQ9OIY3PnIgBz4SexA8gsXevRZvhj4KmZY+Y7sNveueRT1v++w90UyRPURVEb42ABc+nA91Pg/GOD7yDos9pkaHPKjT3LuwnJa+/Sb0PHCcL72dBf89d1n5vV+dxTwPGho99n/VPZ/nob0WsU2+zw5Dvhc8xLszA4y92hwBvs+/xD1vINs7DsKMPXViej1bLLg9w7ujvWz0abwo9p89PukHPfTELb0a7fK9MNAEvsuHMD1HirY6EOTKPWdPyL0R8ZO7l/g9PAqNBr5Kkdi8EyPKPQJczTwuc12+b8jKPWEbgz2Fyse9Z9ssvlzUPr7pCZe+D+zYPC2kHz2Ihj0+ZkS0PAEkuLvmqSG+KvtsvhGIXD2aE/a99xWLvl4wlL3Uj6a9zqlRvsZpvz2m2vy9UQrwvVC4zT3Zb429NwxJPL0Pz71CprW9IJaKvLUnzjtfv4A9QPEAvflwy721+Jk8l5xtvq7Btrwg/PG9MpGwvX3Jir1Uj7y91T0WPpSylD0mUL29C07NvXZmj71usUC+4xM7O9rFnD25Yiy+548bvpWirTxD3gm+RF6evsRJEL5A1K+9q9WCviJyI75Dvy08HLUvvQQAgLtxgsU9/R4mvnSZj74tx/28FbuvPV53vj2GYDU9ZbgsvfZDXD1xuwM9QpkiPq6kub1+zyE+lPoCvnn+ND3e+xs631cjvcp20LvSYNy9BRmEu9U1cTzybkc8lzl6vQg+0r3dlRy+/OjGvTmLnTs0FBm9I4SMvWJcMrxG5wi91OskvlUKCL1yJOy9020Pvlu1Wb1ZXYc9C9IxvrmVvj2YQ7G8Iqwlu4JYCz60FVe9Z3SfvYmdtr2xaKo8bawePhYQdz7mdim9wEQwPlB4nL45Jgm+2o0XPmQKir1AJpi9swkBvTfDOr1pwMa9wdwKPlnL5r3zG3S9MpOpvVZmhb0tOEQ+4zdvPEo8ULyHTGi+d58JvvhNvj3BMaC9bDUfPdgxYD0G5GK+9Q7MvSFEnbxEkMa97m3WPVaJDb62t3G+hlutvVos3b3IxnS8090jvnBVvLyCsQS+sl1iPpnd/rsxydK9U8fOu/h+jbygXJi9yzUfvgAteT3wJDq+Re7Pvf4Dvb1rj3E+P1MJvhiZoDrFfZe9cg9XPMhBiT3YKc0961JbvdkiJr0gq488dccWPtkSFz1yPky+OAjnPdLB37tHaAA+D4gIvjR5VzwUr9w874EKvWHe4j0NEqa9WvnZvZVBODwBabc9DQQUPosghb2dAxw+pXfEvd7AHr6yYye+qmqqvZGyCrz8ijs+kOyZPQ7CpjxUX6g9GC64PaipmDy4Kyc+kFKuvX9VX71NpKo89vMbvrBCwz0uUzW8WCN5PLXJ37qZNX89k9coO9aD4j0hBBo+uMaiPRGptz2rejs+czjGvf3GpTzE4H4+k0ufvcQRKr09bCm9oihXvUVww71DnAm9Qjkmvv/jq7z58x89iylNPVhBED5Sjoy9SWWzveg1d76y7n++JD9vvoxKlD2OT8C+qnr6PYC+dT5536I8owcsPS3TN75XXVq6qU+NPYksd76mb3K+h4JWvkUlGzxSzxW9PBXNvSzNhrt6K12+rZQ2vtaSPL6/Mfm9HtuAvuDNBb76lP08golpPfiBP72V5ta9QTb6PKSgYL7rSsi9YBR4vhE5tL1thIQ9gPETPsoKHbwP6vQ86xSEO43xxz2nhi4+djRovSNt5r3F6ZO9PZHWvZuoozxZLhE+JUhLvopn6r0uBJq9SKQ5PZ8R+DzXn4S9QpCXvR+9aT1jPKk8hkJOPTw0m7wFt0m+3uHXvHpsVLvzGhC81tKmvNyBxb1XaE29Rf7GPXz4sj0BZvw9k8M1PXTqNj4rjm6+LZIZPnn7Rj43+Rc+6V6+Pemt4L0mwvy9pHJKPrfDDb7WF2s7EtGru/+i1D0XNQ094zKPPTXlpD0ubu48TDIavRCCy7zrMhC+MsvdvO01dT2wGf68mslrvWInLb2zumW92Qwlvj/bcz2af2g9DNXBPa0fBz7hn1o92XEmPg2bIb6jmug9OfwdPn364bwJ6po98ScAvqzpC72SbxO9HzFlvrS2PbwhNRS+SVFuuqsBnb1JUxQ+KxR5vRzgWb6RLrQ9GHvdvQ18m71g4oE9yzLOvAKrSL7jhZA9ijmxPV5ohj1+Yck99dpJPVgQFT0j6f691fBKPi1iK73+fn0+gzv5vTpdgbwk0GA+SP3kvHIPwT2KwAi9tRBuvcYVyjxowUK8cJYKvhOXhrxzGgY+Bus7vuJR6zws5Oq9yn6AvSwomTsKQ8M82w2vvcTVzD0bicc7W55ivZWkzL3E2bc9OooZvdkP/z1fy369XlekPZjtGz7FKs89dmmMPni1KT6gQHS9ZjboPZI2vT0WVNo96Us0Pus3hr3hCeu8FRE8Pr1ghrxUKh48W/2wPXox/ryD4VK+RYVWPrNfi70y/BU91e+VvS5l2j0yyQE9cfNSPquQFT5ZMme9HsHSPK2tzzw3wiS85yj3PSq45Tr+2A8+5NChPcTzLz2hYXw9axCGvUiIw712ugk+HdUVPtCaGD5HJhg96uVZval+4Dwg0oK9TseyvU9gHz1530A+kkTvPJJCJr4DFrK9q4JYPR/Bdrvumcw91XrdPQbZnj0cWsW9h6c0PV5WnT3iDa09yDSQPVc5qrw4S4W9ka+XPLVQp73Lkxi+mHrXuxBNrL2mKdc9OZYZPhcNCb5SWJO9q2RXvl9+vb01SKs9K7S/vYfkhrw28CK9FJ0cvbV82b3rpDu+wy1EvOJvIb36hNK9PYU2vp8Z9b1EKZW+Smluvm3SST1Woou+9snHveZigr5SUYE9JWjqvcz+abzDTri69WCyvTzRSL5fisu8U2GxvTOz4D0mKQu8tZ9Hvuommb2yTGa+q9DCvETGKD3YSzS+jCHiPI5t0L2FleK9HEIHvqI1Sr6mL829rvOzvSAeYb0k9zC+jxefPQDusb65gTi+UPiwPFMdSTyeoEc8kQ8TvgM/pD1ENba9gtBzvshg8r03wge+gtrBvSGVPr0lfD++D1ZKPpytGD7FeWu9Q+a+PXwrYr6a9tY9uBeIvV+rab1WxkW+Y8Y1vX8x+L0mw5u924uqvedU8r11ZWM9jHvSvb9rOL0zJ109QaDOu7I2Dr78hWw96kqjPVU/DD3Zc3q9pjQkPdklDLwToZO9tz76PJvQQr51XZm9LpQKPiAN3bxCdTQ+E2nMvfdqAL7aWT++IbhsPASgV72r7B69NdlZvYHBPb7OjU2+Ww8WvlZDSL53iBu9IFXJvSvXQL7lRkE8qzAvPDf3Kr6r+ra92tvFvUkTDz3F76i8QtYfPkT1KL0+ltc7EUuXvW5UG77qQwy98zVgPfOQFz7F7hu+/qLWu8sB8L1a6689aQA1PBd7qT3kGa896+aQu1QEH77RBzW87nphPD4h4b1BX6s+JcmROxkTDT5LxTy9s6y0PLVHn70B0zw+UNLLPJ/MpzyKGRM+N1UNPRBPED7h3Ts9yTpbPU6sZL2ZQVe9meatvUMZbD5IHlu+FIPcvGgyWT6F5Bm9Av7RPepqWb5/bco8B86yPSX20rwbSdo9v663vs/CnL1cA8I9rrXbPA3bmr3vZ6o8+eCmvZ+yDr5OMJI9XRYLvmLstb12OhC+39klvaDIM76HZUw+cdKcvWj4N74NWMK9t3EsPkYrtL2lREA+H1ZBPRAMmz4EABc+2UC8vZorWz4JjgO+nwUJvjvUNz6nc1k+/228Pf54vD3RWFi9OX7OPXejPz4qaju+5m6hvTV/Dj7nPh4+FP2JvfCHGD5/hO881ftmPi+8Hj7MMrM8D48JPgEwZrzPRI0+FnfmPZRY7D0dH3K+s9qkvT2CxztX9pQ9S8ksPYYQxD0Xnga+IWS7vdMG3b3FhEC+K3uCvP13lT7pPoK8Cn2IPV2fgj0YbUa8RYI+Pf5ziT6/V6q8Ib9vPLISST7izEW9OiFLvRLhlz0p2Dk9TmnjvZ5njr16Ivc81Bp3vfXpmDwln9k8gbykvQL6AT5LuQi+sQYrvafEwb3RM/09p0fBve+PtL1sQZM8PIorvRh6x727lEU+rzUVPjkYXjxBxTw+5PSbveA0EDte4io+j2+TO+zaA74yvs29numAPSXNFj39ETg+bXk6veJdlLzRzuS81tzeu8G8Oj1hGla9VFcnPdWv7r2D9uA9KwoivSmmeTxYwEU9WmZMPmNaHz4YwLE9CnISPo8uST47o3m99KvJPdg+nT5+65g++ZziPeeZIz0Egl2+SbNDvVy9Mz2iU4i9zx5fPtYLuj1Yp4c7n3sHPurh97x8EwC9vFs8PrGGNLzRLn68lpVMPURNSL2qpMw9xaT7Pacjzb2mec09mT8FPtDmdL3oRoo+Sj9IPeVRdr4XnkC94/CKvstVaT6E3Fs9m60ivtfK4r0XqD2+D0huvtM4ED7NjM097Sh4vk5mJb7HcBm+BJOPvWntDr7P1oe89hcSvq1mPr2ixk2+IN7mvcHkc74mByO94d8APo1pezyAc6g8jaSGvbRMJD5MI+W9u+1uvTnCmb6PYEo8LKUHvOBbOD7waRy+0dkuvnVe171bxI89g1H2O1I+3r2E+jQ9D1LNvIlWMz3qUcW8I6Pnvckm/73Lncm9nMHcvbM1GL0+MFq83Rbevf2Q271Ht3i+X/oBvWq0wb2U3yg9ssO4vZICtTz4Due9xqBXO8VVILx0Yl8+UUmFvS7oNL5rn2c9rn+OPWlEMr6E1M09yOo3PlYrG75ZXKq8QsUbvjfX0L3oDOG9BmRhvjfHBb5/Gee8MGQLvaaWLL52d26+MxIAvidTU74oTzU80IyjOhcWZb6z9x2+G+IqvhOSqz1fmE69X+FBvdZhar63z1I7R9AfvlowZL4/DnO9zYM5vrUnM74+L5K8j8xEvrcaab2QYPK9hv9wvbOn3DykOBK+IMQnvf8iL70y7O695zAGvnoSAL6NBWi9n0Z1vcE3PL6F+2++ZHHyvRMoyDyMqv+9DgipPQuFzb5LTaa9zm5EPh+N6L2RRfy9cVV4uzopqz2utZQ8AnyGvVbqv71Pfwq+Q18NvtlLDD5DrZ+9OPVSPk6hD75CJwa+xng8vgkYqL0a6qK7uPQ7PkKnqD0t17G+gAIVvrhewD2ba4G922OlvLGQpr1II2G+Fz8MvnediL3+rQG+hyOFvgsPG77GZ128xQD6vLsduTx/Tjc9CPm/PpRo5z05Js09MPIQvQPk9jwr6cs9PTLcPGI7vDzdPmo9yUKrPkCuk70/wC0+LldhvTioXL5Ay2q+E2VIPU3AwT1U8Sw+UPuEvNQ6zL0A58Y990N4PgAHoDzDFY+9GDyoPQhS2LwtHKc9LkwXPVFpjrxaLiY7ifukvXH3wL26fAQ+vZXLveyt1rsbi5g9sHjNPQ5f2j6n5VS807SaPb+RuDwYULC8w450PlEs6T2ns1o+3zQ7vrXtEbx5m6+7lHFOPmDbzz010fo9kXp/Pq+rJz1q75I9ek/APiT4xT1nIoA+fCwgPryJVT1ob7Q9kaFrvmdDDbr1pci8rQNePS2wkD0UF7s9VrlnvTh7qj48Cfo9O7PQPDuplT4DeIu9sXtsvBui1D3Y+pu9YYVJPWOOnj2c5zm+hULkveuHJb025Js8tdJtvUWvCD4EV2S917YHvl86Cr7sT0W+eYlfvDF3Ezvmc1q9eHPou3KCFz2cktu9x3tfPdbdyj1Yyqm9VZ66vYygLT3YlCQ+zMX0PJtddb2BaUG+b7M7vZy7Vb5k5Y87P1sovuwckr0GGgw+zHI7vhRvPb55MYU+q2xZPXO/IL5kVLe+CGrAvcROpr5y2E6+s4YivlF2cj3tKAa+EFWvve0RgT2ntVW9zMbcvTb/4bxCHHA9pVvlvTzQwb0SCC2+xaEGvY5D5j0iiTm9Uo43vhT1A74EarI94YfSOi3Cdz6NChG9qLMqvkdV4rtPiKW9E1fmO/6eNb1jz7m9MhrRvaER/L1rdAY+B18CvlJiAb6uf5u9sqnpvfUFe74laO29ZxgWvhOx5r3BnC6+EjggPsARHr1G+928CthyPMv3rT4mSy0+RO48Pa2YM70gIoG9NMK0PSGUEr2b66A7d8sPPZLILj5edge8lAWfPZNmhLyG1BS+5WI4vru+Dj6VPmM9YcpHPZMrBb3qPUQ8RArUve8jIDvcq3M9qJHDvFQW1LyVVAO+I1/KvXpbRb0rIfc8xZSdvfugpD0vdfM9T0dvPahzvjzLWX29PD+UvYtXk7x6nJo9dPqOPew+iDsdESW+VPerPcxRSb3Dtls+v7t2vdZlnj3KLZm99NbSux6ICT3AOi+9IZ+SvrS47D1fd4896QPrPb1WpT1daIU+PXfnPY6ZRT0twzo+knkKPbHdFz4vpuc9m/UFvl0K6L2siyG7lWl1vd4nCD5LXbO9dSkwvs9d+r2rrQw+x5crvuIHirs7fqG+ceYRvs/mrb1c+eS9sX39Pdv6Lj3L6Ia97A8AvZQtDb540HC8/jIivrjO87xc22u+aMYNvps6ob3Vpui9G5ahvUkZCz0TrE2+b2hLPXdRLb77gvu8WKzSPTq99T0Juds9jgmTPA+lGTyOzSo+kQJNPlda7D2hMlw93siSPoq2Iz5fD4E9we0ePsHEKrx2uSa+fAqUvSZaHj7Rhrw96mTNPAftN76FN4o9na8pPmonyLzDPwe+5WrHvEf5bzxgfKc92ZAnPBYARr1iQYS+AoWpve71mD2q3Ju9NlyEPv+QKD7NcOW9bgTaPQCaI71gJZY8660PvlHGr7ykNhI9LtiVPSPuOrxQKJG9SXA0vpaL6r1ckI494V8NPZuX3rz4fIi9fSzLPTYPgr3b+Pi7SQCnOkkPNr2P9MW9RB1RvaUCpzs6FGK+aDvzvJg7/r3mSpw8whInvoteWL3IRng+5YLaPaYvbb1jtM49Zl4fvtMxSr4b+io8tZN3vhKKST3Qdww+3dGBvk1TMTxT5wG+pYlIvn0/hD3a9GK95VlUvZGbob13maA9lPuXvVL4Mb17jFy+OY2BvlTF9b2BuTa+F5a1usNRgb19zwa+7nFFPAwGwDvYmtA5QMEdvYm2mj4n/hC+Af0IvodEkr4SmuY81lcfvKA55b0j5p49WkeJvSSfPj1UdBo+QiKwPZ69xDz5CO+9cWJkPcFUX71UxD0+8JKzvd3U/L0l87m8zkE4vjXPBD5YJx49vOdkPYMb3D2yTbQ9INsCvZY3AT68O609YPW+vXyYqr2y5oI9i40NvVvFcb18eFG+qOwwPi4SJD4QKgc+O8d7PsyP8j0BXqq9LlWOPh5ROT15vJY+7fGhPWeSUbwh2Da97jOevTxwpDxSYU49u/r4vR0Cvr3cpGm9oiKUPWticT3UTzY8KXgLOxH2Yz1xe5s8y2ldPVFxYLzNGa877Gomu6tyyL1UfM89H/y7PTdv2rwVijk+EdgcPRyFjT6l4wm9fLMwPszOmL0PvAi+0eD9vcGTZr1RY/S9h0gMPqHreT2GTh4+JwZfvUsvzLwgaba9UDwKPqr2LjzUMII9bkkMPtL6Qb0zcgK+BTI8Pm56U77IVoS7qLm/vUUBWz0vFa09TSQCO5ICBD6elFW9s+OLPnVxXT5Te2U8cOCzPZSm8TxdSjG+PU6APrQQXjx6BDc+dOEEPnjkIj64UUc+/t4EvW2o1Lxk0YM8hFbVPQFgPL2PMz28RP7dukah5j3t4wq87dIBvkbvYb1xTqc9cmgLPtcrVr3+4Te+ZTwYvXiXujmspRI90U2oPRvnWL1aStc9MDnTPb/kOD4SRpU77ELQvMO8oDwl+W48tpToPW/NpT0dtiA+OdprPZkt1T1B2gS+4S6oN0L1/b2LXAq9bf1XPFZp8T3oD288myUQPjGhRj4cQkA+xJYdPjK4sT3eQ2y9oG6iPVXyybwxcPc8BS8OPeHRxz2k+zi+jkKLvaLxLj0gWn09v1VVPN18lD075FI+FrJGPO+atr2+9j897VMdPnNMJj7IgbY9Q9IZPXZHlL3SvI480N6XPUTZbj0UrGU8sncuvOzrKD1V8s683ZeSPYJLxD0jHKi9vyEsPS+ZQD0Yjy28Rn5cPRfQRbxs0IA9VFsNPtOhqz1dkCO9MvwJPuf5Fz4GWk2+bM+uvVrP4D0uF7O9Lm+dPctKuj3Wjgu+pN+bPXeIgr0Xut69ocUtPr9GX76FkT48cPuDvW1KGj28WwW+MoB3vuaQ/Tyi6ro9capHPn9mwr0RQJe8QDjbvAcGor406Ky9LfSHvLnopT0uI9W8chgDPi+f+L0uBpy+i83PvJpfzr3DijI+J/sMvKZcxL36/SE+K1q+PVJUP76CeSg+6H2Gvu0JMr05vwE+xg/nPKtdWr4Lahg8a82cvS9cur0o15O+6mLWPfU6ib0TeFk84cuIvpZEZLw0pLu9kURkvfu1pryaTJq9j8D9utJwlT1Scz8+7NbsvVEqFr6Zj7A96fMdvhgvSD6C1CQ8W/uZvaTjrrrrdPE9NHH5vXQIWrzUivO9cvOevalIzr3eR4w9F7KqPQRQGr4oBRm97JxBvgZQXr6TxVu9hFqsvSVcYD0jLte9ezWDPYubhb4Bv1O+ORMFPtLg5zs5Zfe8BvZuu0dV1j11Q568dC3pvfDfIb6pYf88zeH2vV7uFjyn+hq+snH9PWlo9j1TAuC9Xk2fPZdzUL40QgS+SYWVPXeRnjylYha+1dguvgRMXj6LLRy+3NMnPXApHL6WFXm+ZCb/O8U6870LWVe9vNdlvXHKTr6zFNM9oxoZveopdz3hHF2+rtyBPb458Dp/WLi8+owWPbRdMj7iZpY8onBUvO0RLb1IkQg++IkFPhEsOL7JXlu9M6iePVRibj07Ghc9njEgPZ9Xvz2QfIi9RxHePeprd74nr2k7b7w8vXho470ptqs8w1YjvXcDGL64G4A9q4ucPdtSab4puhE+KyIiPi7s1z3ujZ+8r/S/PQWMuL2/OBE9jocZPTA68TwQqyM+nYUmPi6JG77Mrk49BUzXvc2eBb5xq969p26xPX+iWD1JV949gn0RvYFrfTxGBFK+w5O1velj4j2MEjI9WpuovTCr+j2oDsw9/iYFvSf7Jb2qWNY9G4HkuwD2IL2iJms7V2F9vD1qNzwyBiO+EQi8vVW5zTu71RA+JvcwPmHkAr5lLZA8Olj8vE60Hb0Fpdi9fC7SPQQAGj7haTa9R4avPRPGgz2HdHE98Z8kPt3cXr07LoM9GTs4Pv7hEr6I+x49OiIQPpSFiT2esiY+Pz4zvusQ8TxI5Oi9BZ8bPv/wEj2xv3i9lbP/vb4qVb5qdjy8XwU3PbbUpLxXw/e9a0BFPoCler0SMgw9zL+dPDX7zTp88pY+EkeFPdckdzzxgzA+AO8DvQSQPbxsvVC+R6+rvduWqL2CDmG+1YUvvfv9tz1+0BK+mxVlPVG0ADxUvq+8dfWFvRHmibzUCo89kS0Uvqn+1LwozuM9qlxbvQdW6TsJEfU9nfkOPukylT7ws1K9hMovPRuY8DzwZaO8/MUePuxyoz676oS9PglFvB+rtL0ErMI9zxN8PfKxkT2gddG980rwPRLvSD2+Mjo9+043Pu++fz2qLZK9D2r7PeJRir39wZg+5jmLvTDywjv7RoW9wQg/O0mOTbyWcXM9Rx2YvHjcnT3YaPs9x3DIO1UTbz4n7ME92rmcPCT5rL2qove8LKEqPiBfb70R3aQ9AaijvT+SxTvsqgW9cgOSvVBDsb2q0si9fJmFvaMzdzy9yOI9EPgGvvidIj6icbC9I3E1vk9yJj2IyOI9CKfqvSedjj0iXiO+PK7KPd3lp722Mbc7aFUzPnYGEr5wX/G9sDM3vjNIl700PFo9Gzpiu4iGJ75QK4q9erDevS4KzLwG7NU9+RS6vJUDhb5pQ829I64yu9aNqr0ZtzG+LUOQvu1Q1b4Y/QG+4J6Rvs/Akb2nGyG9VeABvp46JT182Q+8/7LxvcUY670d02A+Mz4wPZdoc70ReW29K9Jrvvm3ar2gD+I7r0GbvizzELxAWAU9U5oZPgxjlj17HBG+TdtzvfHyL776zZK9SEHWvIBQPr5K6By+Z4stvt8q4L3ekDq+XY9TvrqOpL7e3JS9yleIvqvVt736yYe+HWdhPq3sT77nZXK+hS1Cviyfer2M/yo+23ljvEinrr0bOSO+/8zUvTWwjD29l5M7TwyWPWzTWr4nkgy+bRwxvpuopTwyYcS9HdwfPtpYsb3Nlwq+Cm0AvhisVz0Ud5G+NQQ1vLIuKL3DK1W+sjfSvODxF76iqyi+n+Z7voBA2L05wPy9+G8Qvfdtsz1BPzi+Ksb6PDIfkr36Ew6+98JSvLIS5b3x+8G999OCvWm6Kb18GRM+4bJlPtLSg715MqW8tIgDviSw1r3Bey8+UJBTvmB0BL44lma+9h6tvYD0Jr6TF0W+bsrmvaq7zL0YvgK+9WIVvpB/Pr7yhIC+VL8DvTdF17zq8T++3X0hvRLyC76hCZm8QRDmvIdlCD0Okpu9mIZHvvM5w71dRLi8NTG6vX+4ZrojqCK+Y2m+vpvl4L3vd0G+NutVviRhR7yVLSa+dxdovnnBgL4e1PA9ZDRCvuYHpr3pMhm+fnQUvmgayL0pKXe+u38FvhVvn75b67e+ejyIvTPY1L04oEm+Dh+gvEiDXD6fQza8GA6CPE07Bb5NeHq9JRdzPoQOU764iQQ+Id1ivuurcj5Sh+E9gOIiPUTSsD3Tkxw9PcTlvRYuqD0oD7C9jI6OvdoU8zsNUtU9kCgRPm2th70agxs+CRs6PcPNTz5erBA+rzWNPXKbqb3fKje+xyHyO00xY7zeiAi+CrA1veKPyL3zdLe9iMuivWUi1jy2R8w9bfj1vb93/70iYPm90gk4PWB6jb14KxQ+UwHZPIkjLj7O3gy+ag8RvpUShD2iQam9jPhavSzWKz0mOB49l8bCPRBdwbw0jBo8GbcMvllgazwkhgm+MGNjvXnuJz4NchS+B9DPPX8wIb4C11C97tWnvQ6WqD37ui8+O3iqPQv7Sz3ssoQ9HSPJPRznwb01R7u9D13IPDABVj2B6sK9ewkHPn/zkb1FScQ8N/0HvSus4LwcH8y9VMg+veJevD29buQ8gzlHPkmtmr2W9xA+8zgLvrB8Sb15ORI9Ok5pvaR2wb1VRIy8MC12PbruHT5qRR8+sY79PeTLlj0/g3i++IOkvbCESj2qCB++GPDKPZTp4LstrNW90/EZPjxXTr5E+J29giEfPvGkzb4+3FW+e3iQvi4KVz1UqHK+lTPqvYZeH74YmhS+mjKEvrtRmb5XSKu++rMcvhCnKL4U1aU97BwFvtumszzVpEa+MH6+PUaLB7ymHx++wI0nvW89gb4TuJS+uu1bPv4udb6IpO89wvQ3PdAl+73Kxgu+SY+Svh8twr2z3+86Og5dvtkuor6nvIm+KiIxvmiGVr4SMQG+/aslvg680L2lrhm+hFmJvtpFWL60iyq+NIaAvvnRwr1o5GW+tn0jviWz9TzmrZw+0WzcPQIzCz44hTC+/XegvMaOl704Oqu9WZzDvD+LKr7Ckli9+iHpvAj9crw+Fiq9BrUIvmNv773Z6Zi9sP/iPcA85z3MjxA7CzqzvU8l+71mKou9sWw5PF1qczwBtge7I2zJu+BExr0mfYA95579uzLOnDzJ4xA+DGntO8oGgTxRpas8kdmGPbdP+7wzEUc+4A6FPv8TJD6ccJm9giakvP+Gij6gsS68y7f/Pe5j/D06ClI+IUB1vmr7ij7Jo1M9Ss4FPoemiL6G00u+XU+NvRpTuj2YGUM+3ILpPWX+bz2S+w090C8gvj3a3T0kPd69jfHtPcWiYT352O69b/bzvVYpDL6bFoU8z9GGvZeATL079fO8zgCCvD+bCr6BoOc984urPcGaDL6p2Sw+5D6Yva5XGb5APjo+e2XVPNR9hbxdPOI9/sQfPlE7+7zBgN092yWePUzbyr0vnuK9LJQCPfLE7b2ryQQ+tjfJvR7Dlr0xW6S+G0zBPCiBwb0Lnn68H6/6vXevEz7wigO+9aSAPUStJT3wTmk99KIkvhqkBz7Vkkw+/+JAPirWaD3OllA8kQa9Pb21rr1YRku+8YoZPkf5aL2hiQW+gutSvmMoMb6gcLG9l32AvQYIZr6H9+S8RCNivECRsz1Efwy+3VvRvWRVML6B6Ka9eKVuvlyMsT0lV7I8QnzPvPaQM72XYE2+kPgAPBcl77suGqk8Pd4NPpla0D2BHyC+aASJPVSUOb4wxe69nRwIPoxKDz5NyTS+Xr06POHdwb1sry29H7jIPaBiCb6hyQe9KqIIvl5cBr0DwAO+OqS4vRHtTr7ybvq9/COnPaNnpL1iyZY9FGenPa9gAj5fMcO9eCZPPfblI77eFWu+4qUXPrfuvb0l/0q98NZePbozF73rNRk9d/yPvWt4ar36P0Y+Yu2Cvj1kNb6pRdq9I3hpPsGkm777pGm+L3fgvWmMvr3r3ti9JKoOvrIiLj1fNRm+xONRvu54mz2S+5e8+SeYvR/Ya735Mcg9L3c2PLHdNL6ZGdS802oHPBQEBj6aDq2+vf8CPmOElb5dnvY9KeIxPlSacj5YRCO+E+hcvRXzJD2tljm9qVnKPSU7iz3uOLy95bbsvS7tkjz8IGy+od2YPWRcED5ig2I+y996Oy6Nuzw7Lue73YqQvRXZTb5wtYc+CO8Rvgs8cb7K33W9o+khvQZZ8Dw/s7m90xaiPcEEpT3Q89a9z8FcPj2TOD6CmfW9IKyjPS0bA77+o1w+tSUDPmhmcj04n3w9mVtgPeBIab7w+4C9G/ievR8xCL5fSOi9OdiEvgybuju3K8i9qDvgPZ5a37rk/w4+S6bjvSAP7j0kdyy+AQ2TPTJwELwRyPY9FHnWPAIAPr50+2w+kXS9PAHqvb1nmK88a90mPvPXLL0Xyw4+B1VlPeoXZT35A8e9ZfUwvbOLFr5IBee9UAulvUtKEr4QWoS9rVk6vZO0xLska829IRhqPDTprT2WNvG8mE4lvbFj3D15nT49ykUbPenXOL7k0kg9Wxzlu6gajj3E7aQ9lytAPfadgz310A48waJaPfk+Rz58+o8+52isPF9k8j2anr09g3+mvELFob1cEXa8X1PgvR8uLbzkiJK99SgOvgwpHr3425S8Lo2avKOyob0QO6Q9qNAhvUYI7juKUxU91ufIvcgRwD1KMKq9914qvoyIBD7klQY+4wUhPnL8Kz7yl/E8i5g/Pi+v/b2kSmo8hLHru+S1OT2FYoi7ZyExPuJv2z0OOD09nGxNvmVHhD6bdps9LzDwvYUW6Dx5RCw+jpSvPbRn2DxWMW09RkAdPoHAXT18wDI+N0ervGYSGT5NS9w9kYy+PQn3DT4rX+C9VAjzPG700rxMXiW+ghPxPXUvQb1AK3c+SuaCPeTTIb1zRFw+WLIsPlFDAj44XWk+15kGPqnKaL0hBne+YryNPVYeCjxf+cu8zHV6vZBgD72HuFa+n0j8OTRQ0L1VwrS9t8RaPPvNCT1UnaO9cZQ2PIwdFjyUJ+o9w4YIPg0MGj1xcOC99IjVPUXmdz1WlYC9OD4YvoGrlb1jAze90O4NvgPgZrz2Qqc6OF/fvGN2/D12mH++aDm5vRRzhj57Qtw9N80rvkyDEb5N8yQ93HcHvSaM9b2DDaY7TPc+vnUpjr317AK+6DIbPP2aPr7Ahc295j/zvcjESb7cEEC+QjvHvSGosbxAN9i9aIODvs/+sLumYP07AbYuvo7NubzB/TG9iWwkvOUfeb2e0YK+XxthPaQ0Ub51ZX48vBSzvPI8Vr5/yQy9Y8zwvc10rj0KeZK+2gOYvnf+tr2bx4m9vIOnvcZhSb65ZlO+FWsSvuRyq77jCx8+DGtcPXWUeT2XroS+nFS0PSskaD0JGgm+Z80OPqGY1b0mUiW+nyVhPc7NlT2tzeQ98j5LvTQY770HCmg+a291vkZfuL3Uko8+zS8TvowBFL4Me0K9l1j7vQGM570TPPK9uUdhvmKpOr4E/rs8xcckvvnMQr4vytS8iePfvdYF8TwwuTg9Uo9GvuH/0rywohM9zmnFvE01s73iymk8XH9ivoiR273/KOW9DvOzvXXVbD1l4EO76xlovphspLv9MCe+B4SYvo3qAT4bcNy9tK86vl/Xk72O/6Q9nEmfvW8nIr5m36i9Bx+evvyVH74H08S9qN5yvYJ7Fb5vddm8vjusNyxgYb0rkQo9bYE/vmU3Vz6vHBo83sOhvWxlJb6iqzc+fXlKu5KXKb7okgk+66e7usgRcD0vHay9qkREPfwAHz0MtUG+BlKsvQ/2Zj3w4YK9NnQ+vmsF3j0Ped29P/5Wvab9xDxsX3Q9b1VnPUG1kD0+vTY+UJVDvadUhz18rJq8nPI4PnvTlT30NAw+Lh8fPnh5HD6o/4+9WHQhviQ2RD4at4S8LlKHPH1ZHD6ZOjC+t183PjWNWT1SxRI+6gxHPcl3Z77yEo69GSSVPJeIp72NGRK+P0MAvC1dZb2g9CY88TziPRYS8Dz2bRU+9FRbPXENGT6fIec638XPPKav/b0IoXC8eMJjPcobCz6rjqm9TCAGPB5Pzrz4nyO9pUnOPQIpCz4NK/e983AEPnGBJT291ZU+GAOSPXMLgj4mS1I+3ClqPZhGlL2Scbq9iQB+PWeQPb3GkbY8U+0IPUCHNr1dQbc8nryMPgVVmbu7ZxY+4CJVPk8lzr32GI89fxw/vsB45bvyHOc9EJYIviLoRr54KLk89sTVvSACHj3/k5m9W3u6PX0XHz6UZ929a8Csu2sJJj0G6sU8FPalPOHajj2fAQs+XKSmPQ7w0Tw/PY29YN6BPbK7zzxj/KO9lhhzPk8mC76KFqU+9p0OviM46rx7nRk+CGaKPU6jA75r+CI98OaZu/+7bzxgBpW9pHBevSU9iL252hO9WL8sPS0bXj1MLRg+Wd1Gu0Zo4L0PNGK7aaIhPjig37vxLD0+Sw66PFadoz3fTXe+hcpdPQOIRT7mdYi8iqCbPV7cIj6wGDs+plYiPqunAD59/2I+VVsLvjkVyD1+MqC9t/KCPQ4nsTz9YF28Uy2QPcEqMT1yT2A9QVPTPB7vpz0Mb6q9C4QlNlEzcLdhjnQ3ZhU6NJCSFrbCdIY21wIStxGxSzZUihS3J9PRNYf+gLZxhE03HyItNlwDNLYUx9e1TXqqtSqhl7a5Sng3RR/LtkyRireEuswzfRZet7r8ErZOFo60A4IHNTkxTDf3jZG2LmtntgZfi7YVOqu2YB/rNdVEl7WAA4E/bWqBP/rcfD9e1Ww/WwxbP5qeaT+oEYU/aGN7Pz6vfT8oSk4/g51hP3NvcT/EFHs/u06EP3wMdD+0GG4/BiODP50Ggj9/N24/5NeBP6Ytcz90gog/arx2P8YTgj+S02o/qx+DP02CZj99NmE/G1yIP7dTgT/CJkk/sqKBPwP5iD7VqP098P3yvSdakj0Xj12+zrM8vSDWZz6vpNW79bprPoI9EL4258u9LPopO3oQg7zgFys+EhFtvYfr7D01xkE+f4/OPeuC/z1OCk09HNvoPddAQD4vStg93Ws+PkpBAr7GZyM9jD3Nvbexer0KofK9MvkqPkh4yb2Kd0M8mATCv7fSwr9YkJNAgGfEv0MU9z+LlSe/qX0NwEoTiL5gjg7AHhvKv7EI9L96uKe/6ZgiwNSfCMCBqBrA1c/gv0JZCsBd+K6/+uTyv6g5678eFMq/E2nWv9lXisBFxru/Aw89vxpdQ77sKZG/+K7Qv1J/MEDwtljAMCptv3SAdb86qDxCuNIWQoDFUkFlkQFClhnTQRZKVkEXq8dBaRaOQLQ1PEL+nQRCRcb0Qb3Gz0GoLjhC8dXeQc+ShEHfC0VCIxhHQhDLn0EA52RChMbbQXE0H0Ii6Q1CXst7QoKmTEJ4E7pBpGFlQQVcNkFTjOlBCTSTQSTsPUJEVTBCyf9CQQhyvrwT2rs8ySbYPQY+1r0fm4c9ClfNPescPT2LQWy9KjlOPdCyzD0A/529zfCDPNFsRj0OBoq90RKfvbVfvr0LkQW9+i1IvWv6IL7XTgA92Fy1vZdaob3SY0c9tUDKOoBTID0OLQS9V5L7vK4cib1qMCy9DZYIvnFXAL0c8gI+08FePvJRKz5ei+A8xmhRPl/U/TxEipI+gdM4PuzqpD1eZfs8wh4nPqL9VT4t7T8+gzOSvJsXhz5EJmy9L8/rPU9syT2NC4s9Cf9SPetqTj62HCY9nKxTPCRHQD3b5oI+IPP6POUoDz58Hig+SfYrPeMX8L2MPgW+bp7pu8UvGz4upiq+d9D4vfmASD7lm4+9pN3QPKxQmL2Q2Jm9G9bvvDM0I77XPv+9upwPvYHzE76NFtW8VKSBvRtDCj48nSe9UNWSvYF4B74NB4298HbvvQ61kzwFuG2+zQ6ZvX4lTr7aO0K9K7b9vShElDwcAwc99BvAPbjT7L1Q6le96m5bPUxGID6Gnws+7Sw8PqKayj26BlE+EUugPVa0Y72IAAU+mjmGPRzjxDkvj4o++AgLPX0cHj6Asg6+8bwkPEN/6zz3EMo9vhBRPHKXPj465j+85C8bPqu8aT6APEI+IwqFPSS0BTy40Tm9oDIMPvuMMr3q2nU+YGxXPjUW6z00ebQ9g2cAPpCBF74Tt9M8ZIX6PKZhKD6byoM9SVkJO0fcGb1ro6a9XZWxvbySRT48foW97AOgvDLxHr1uLgA+pia6vahXAj6bkHA9X22luyNPiT2zuQo+WQGGPUSWuj3URYy9lPPWvfErID0BlOk99t6eO0r5Rz2d+LA98JXFO4xSlD1mbBm9k74hvXm5F75Kt/G9DbYfPF7f2ryQ2Ue+TOHKPbJF87wCqYi9Z38XvljR7r3wkNq9m9bHPGtOoD1E+bq84GdkPOp0Dj0sQMy9UeO0PTZo9r2BK8M7DoH7usdGcj1sbJ09tXPQPe6SBz69F1O9hIoKvZ2pBD5HtEY9y+erPJTpF76Uf4G+fxnavRQH+r3WSxg8gv5Avh7/Qb7cQoS+MH4Cvknc1b28ON68whPWvPmiiL4sfpS+PNCvvQLkgL3F39u9ls5dvvQYHb7VW3W+OSIfvnyEPL5lXrC8gxEcvq4Sjb3N91O+TOtRvs//HDx6F6k9OJDzvT7ShD0YFWq+cZkLvspMC745Iys+z8nPvc5HQD2yGem8kpYtvsKItb38jfg9OqScPV2AOL5fs/a9flvwvB2iOz0N3tW9N7h+vc8No719vFK6bTmbvT+JKL57DHe946ZbvVs8TT38ljS9FzXZPWu4Jb6xvMK9lYfgPXTj0T0FNkQ8XVB6PQNnvL0ylUM+tSThPXffWL0kJgQ+qmvLO3IGh71xLks+Ued9PbWtuz3BeRU9fAXIPYxSSL3dF6I93ILOPQ8vs7y29yK8xnUFPZZSmjzjthQ+V/8uPlMZOD6qAhs+kW38PU+lPz7yodm9DHfJPYdNUD1y6EK8q0A5vr7GNT1hr3q9PFmvu0hzGj4pc+M9kdpsOwxYaL1Wx9I9hFrQvQ/fkz1gQSI+jMmPPXdAJz5fBRy+uK9EPnDt5b0XpqE8rApLvgA3lDzFI9A83mBGvfbcIj7QyNE9EQoePrdBXT3Xjjm+xq6HvKLeGT2gqAY9/2/Su4RqND2RWxO9i6MUvjJ/Oz1/JPs9wLvPPROTNT17+di956lYPQd1p72xZxG9TOsNPbnVFruEprW9ILmKvbqZOj270gi9vBGcvWaaKr7AmWq84M+9vMI2oj2Crzw9cp2VPY1UAj7SHyQ86+bRPddMbT3BO8497kQmPUK56zyZhLE9Bc8jPacIQjvnIrC788HDPTPkLT4865K9umE4vmeqNj4X25I9qHTaPYslHj2UbwU96iuQPHxPNb26ueO94k66PV2up7wWsVQ7xLBcPfyPAT4a1iG+8LA5vRK5fD1mRDO9w8HxPW8/OT31kJe8d6BTvMlaczzo2qY9+JbKvW2H6zxsKPY9TEYSPnjaI71N9o668F/1PfgtNb7ab+y9/3wRPkkDl72ruQG9PsIBvXQblb2G+oI941ZQvmuUPL3CT5I91umcPeF0573rBWG+TvMGPsZdXr2tuTm+QVMGvrPAHr6ZuiK+ADkfvlKx1L2TfkW+QzR7vuDw4T3TBzw8YAifvWXl4TurGAA+58VpPg/e0T18wvA8ciUxPj1qLz7rVB89w2bRvYxkkz6jrXo9w9hMPiyIKz57EJI9r+11PcJRCj2QmMG9Q1zHvaXaQD4Q4Xc+vZQwvf9bl7340a08UMA4PgYCA76uCoY9SsSbPUMALT59ox8+Wiq5Pasn1zvcuhq+/hEMvByMYb3yn+e9fCCgPUl3ED5RJK89kEPQPSNDe75q2Sk+nQHQvVerjrz+gT8+hzG7PVXZHj4wec097aQcvbIIKT6Q/CY+BUMXPmcnOL09Nt09wNS3PTyrST72DCk+0snnPaytKT7qs7s9vFrePTiBED6N4YC8X2MRPp67bTyj/BQ+80mJvjDXyL10SCI9d9ubu7lwiT0w/kU+2Fd5O22pjLtFizc9kCzWPB5qU73E7+A9FwWoPU+m2r0PyDg+CDEru9v8dT1aRJO8zNDbPcB3NTvBWie9gyI3PgfYN7u1SEI+GEcmPgu0o72pNfG9bWBuPfbAtr1zNSI94GJHvDqZnD1GGKs9ignpPXRVZj0Taxs+XAUxPVWGbD1K6oO9FpJJPRqNED72sqI9RimjPPiRi7u9nCu+hu8NvsVfu72kCzm83feHPXydU75uW+G8DgG5ukToQb5tLyY9m0opvqpdr73toEY8Ft59PTFpdL3PDA6+GmGVvPY6Vb72gDs8hMw3vgYdLb1Y2ju+k+wYvNSAjT2hMoS9pDgpvnPKbD32iKy94gzdvd7W971BwN+9hSE3PUZqXL5cUhu8WkLcvLtugr3LvbS9cWo5vqT7+b2jW/O90rYOviX0Rr7q4Ta+mWgPvpKEjrwSsVe+8hUuvjhUcb4KDeW9c+WTO63GA77FpUW941PqvUSKG72LJAm+hsZdvW74Pj6a7Qk+h9vOPSARIj61Ogw+QX1dPkm5yDyBOS0+c1suPsGl2LwJFoO8RQEWPlOVWr1k5WW9yokAPD8YJj2IuXW89l7nPQgQ3z072PM9cbPTPe3gPD7LugG+AlFaPnQUsTxgr6o92VEwPaqNeD2y1WA9PkkuPjrVOT110Ac+CrUsvreGCr0K9ug97HipvdB3jz3kSlA9nQwlvhcKyD3uzQa+10krvsAe1L3IPh6++fMSuqQ/Jb7+CIu9yIZuvmZSUL5FYCq+2ROXPMHrTr4/y1q8Z/bGvflyW711kOu95LWiPIJTa75hsXe9baEgPY/HD7yBEF09SqrAvWzfEj7YliG+lbcIvtGg5j0WuhC+wes+PpKr4b1RjDC+rxdEvgPGvjxhF6w9dky8vY9hDL5UbQu+PhjavFWHlT2MUJc9UHIUvkLVnb17sPO9ssZ6vcpcM74dM2++B6bRvO7iC776ROA9GPIFvsaqo72Wqbc8TuECPnaM4z2dWhk+7MsUva8m6D0bJAK+CsgBPTdKaz6PTa69crAhPV/PRL1t7N670OWRPSKki7302QE+dakoPbJasLw7BYY+8yO2O8vwVDx2/lE9ifSfPY/aGD5YwjM+LG6rPdpwPb1Maz4+N+EQPt3kjT3obqG9EgfUuwu03r2kx+o9DPN/vY9MH70y3hu+OHmpO8Ezyj1WDvs8I5hgPj1hTT3jTuY9v2ULPITIjb09lRY9I70QPWRU2j0WfhU+kuocPCZ72btyb5w9Z36Lvel+AT2B7049BGecPSPwTDxro3I+2dc7PCbFST0bNhU9t6iEPfA5Qj7RKtM9/Mrevao5+71KwCM9haIsPHm+17wWYyE+BVI8Pide0j0mQQg+BqAtvZsw2r0YKjW9R7B5vckohr0pMa29Q4BzPKQjgT0wcwQ+b36jPa1Zgry+I8497XsqPufxLT4M2TY+NxPmPVyOtj2j/B4+62KuvW8bZD0Bndi8vde7vRMVYD2DStW9/X4Kvo44LL15PLS9+h3CPG+WyL2/PQe+AyEIvp/ttD2uH5q9uaGGvWSon717WEe9a4VOvd6Tcj0oad67eDMNPULtlT3VxmS9ooqCPS34n7wFVwW+S6pbPonFlb19R/G90NGhveIIwb2bhZu99ZYrvOusBD0/lEI9q1gYvLESjjzX9dY8mjMFPhNpNT6oUNk9DkrHPWU4kLzwS/C8gWixPWXD9bwZLdG65n7rvKI2cb1a2lc+1DIWPoiPwr1w88g9Pw1/PRf6Uz6NobA9yfisPcIWXj5ucGu98d8UPlvzGD6HLqU9mwa3vcdZED4mypM9J2vMPdQ6cbsxmxy9b6xdPlvwE77dPE89cq9ovXOsIb0Eg649vyi5PbmqFD6RTH2989SfvUf8Tz3tGhI+0HwUPUNhoT28IYQ8iS4GvflwpD1pknE9cNI3PmSdVD0y7sY7XIIHPqcirD19z6u84B9uPd1KOD7/V1k+DsWoPaZ3+D3LctC9MiUdvEX/V7mrAtM9tlegvWHL4D2OcCE81QAJPnd8DL4Vkte9O1YbPk0c+r1cNgw+sj8Bvu7jV72ZRt27Wwwuvi+/a701GCO+uJsMvs+zHLtHpnK9zCL/PMdIUb3RWgy+gRpivTtU5L277fq9qVg6vpqoDL55v4a71O8avvYsgb2UALq9ZTQVvhrX/L0Q/ZU9HUpWvfCLoT0ZHj++i2yiu/ihkb1xrT0+jL/hvXzaTb0IGlY9lfkIvqD1ML0H9K+9JqkuPUvGeD4+/kk9wE7pPA46473JtUE++GwKPamBBD4xfda7Y4qTvS3p1z1oGAq+/+CSPWTXOz2nMTe+ouUqPSTfmL0KRwo986kSvSVfAT6sCCw+ljGKPWnkkDs74H49qXRXPCSlezw0tyU+QCBXvtSXxLvogDw9krIbvrVGz72yTMe9QnrDvV8smL3pl9O8lJATvRiZOL21N5299FsyvUJ7vT0thrq9f1URPlCH7T3HxCk9gK86PUQh7Dy1jea9WvBLvINC0rya4Z29XaiLvqJFIL3kwqy9XQ9JPdYP+zwrOo46UnlyvVBQ9bxZS2k9PkyEPSIOPz60kbM9cPPUPWywuDzygFg93bjhvKbglL3j6Am9/ZnLPdYaUT3IivA802nsPffhZz21kKm9wLPrPGY2wLn+t1g99PFAvfuZGD5WkCk9nAaqPW6BUj1XPr07LuwVvNRLRT3q1H+8pMaTvOet+Dw0jYI+nldUvtkzGj7rd4o9mWBkPSF0izzieYq9o2qZvfJZ5j0f1249B2IoPTRcBL5RbP89TabtvSRhB71VRZo9RWlcPQoRDr5WB8Y8hStpvTO/pj151YC9KHvcvLKN1bryAY+8An9oPmnumD2YS7M9suq8PdMoFb0SIko9vUEQPb8XKT5NnqW9hk0SPpvFWj1Ax5M9r3otvdeysj0amBk9fR+FPUj+wL1FAlw+wzyMvTuJED6OxOS9qwKXvW94kr37wp+9rLp6t6Fh0b2DXae8PFXgvQVHmr3SjoW89Z9bPRA2oLxdRoC9gU+vPdd8p71EDkY978kFPu76lD1MQx0+ExzYPAUxAD7JsGM81hLmvEGxOz190hs+EfhIPW/2ij265Ig9u7CePUaVyD0itBi+Ya2CPl7f/D3RGgY9i47iPT1rmj3DRy28OI21Pc+Xl7vAPT4+7cfaPXJJ5T2JW5a9v3w6vjFnKD1aYBC+6JrIvTAKzrwrfNs7P7KLvcWbub3mQKo+aGwOPdHy+rpfaeU8ExEoPJSw5b3kirM87yqqvQtiNb4icKq9mPYxOZ+7Pz0DwDG8BffRvcjaGD2O/5u9oMeZO0v5Lb1zZpS6bifuvXLCxr2uqoc9KbmCvLw/Qb0VtY29MxvIvcXc4z1QTwU9Snu4Pa/iDr0BjpE9Jgh4PUhgijwoL1C8+UkEveZhLD5Pj5u99Q/qPHk7JD6JHnU+fxmCPqoUiT2sgSi9+RHyvFLFdz5iPB4+/N/aPZ1fvj1UeI093q9APU42ND5O4Ni7z0dlPL8u6Dw9SIs+GDbbPTN48DxIIHo+sC0oPnSrMj5mvb49y7BivcRT1j0niZ09yHKUPowZeD1u+t09g3FCPYpSvb1WhYA8tanRO8mxXbxeCuE8SHfOPU7fJr0mh2I9dq4zPtEgvzz8Vqs9skydvRIaST2Oa0E8JH3GPZYpqTxc/Qy+eIezPVJz5rwDWhG9U/c+Ph0nKj3Akw4+VPlmPaHkv7xh79u9VnylPEAEyTzQfqu9/viivU6z572EZCa+PcenvaqvLb2Yrdg9fCQWPQIcC77goi0982CcPY1gDr6lNOs9iZnNvRzmA77Ahck9QiswvQQbSz2c4he+1+iDvdoWjDzeAh69a3navW/UDr2Tpae9KjWKPaIuQryg9w29YRa9PWJ0RTz66Ba+AEctvmDpJr17ShC+fOGwutLBGb3C83S9wkKBvfMWC76aRBg95SKZvQbIjD0DgwU76pxWPdM8o73YEQW9YGw4vuwaSr3/cn69EGHhvXwGI74RRYc6kq2Yvc8GBb5Irae8+PSbvcYQF76PcOa7k9GAPC8297ydba29891GvnZBTTuSgzk9MnYePqf0Fb2S9LY9HY2wvQJTC75a89K9OaznvW/uibyEyra9/juBPeVVJL2VryE+sEEJvqNAyb1/1ti9uqhNvU3KNr0ywYM88OMEvXDYx7z0aiw+PpS9vENKp7zAy/29TSNyvTOyab0V6yU+PBb7vQGuPb2QsDq+7bsMPlGQKb367IK+vpkdvfU1I76n/gC+IPm/vc1Mdb3R1yA8+wxovQ5f5zxlMEY8MfOYva3cOT1qBiM8Mih5PYZzdbwjom89PsEEPathTLxhWeA9xbSbPKe0oD3JO7o8xqVgvacWmT1lmkk9MXZ3Oxawn728NQO9rDWmvZx5Fr6k9aW6eLNNPlMrPr7PeGm9TaM4vVF4Bzzotwa9ASKhPGVSCD6IndA9hjTmuznIEL1M/Ao6sozjvHGXEL1NAE69fGnSvU0/Fb3uYTC9fLxVvaGinDtm0tw8Qc6CvMiEDb0yKOE9guCPPO+irz1DSL69T/YIvjUhWr0eaGu7ynEJvKl3Gj0LCa29u1kgPbCwXb3LhEy9tiggvuxliT1Av729aSs5PbJOaD3fNyM+r8aePQibUj1p9qY6ato3PlJAWD1BJSo+roDovNpn6z3Wwx89fhnBvPBnMD4Pc2W9QbfHPek5Ej1jLGs9IU34vWWHIDx9sS65flGsPYf4Lr2cP6O9xF71vT9jgz1ip3c7Xa2CPPXJ2L0kwvc9z9BNvl0tcL1Bygy+3Nw0vjWvojxtVEU8xWqzvXyPF77odfs8GkOcvc4JSr641Hs7oHMIvB1szz08SXA94CyDPa/rqb3jgXi9wdUOvt/bOL4zGRU+mIDRvQzvOD4l1BW9Osj5vMOA/DyAnOe9WHT+vZ465j2KxEu9CxNevakybb3pPYC9R9G0PAd5Cr6qcAI9kLxYPbKY+ruPmrg9QN52PWSjdT0dhIi8uLHkO4wMDr71z3A9u3BFOtOzJL5SISG+8bycPTMpurx3wvQ9koYZvq3zzr3aQF89fuSpPjwpYT6u2Bg+l1f9PTOZMT72eT0++1tCPbNRRL3JdZA++oPWvbcNiT3fTMQ9V2GOPUodYj44EBg+ftqmvVEsiD5qpO49cYCUvYuglz22rHG9e8EgvgmEz7y/0hG+D00ZPRHFFr40WKE9RSJVPStbsT2N75M9ffSJvs79Nj2uGpk83DDivBLp/j3/peS7+zULvUMovz3TZyu9g2FLPtqsoL2j75W9VTQmPrt0MD4/adY9pLUbPaX8KL0mFuA9yhGiPF+VEj5HAtY9Kq8GPRrIzD3j+Yo9Mg8/PgDGrT1gRN49xUuvPHiA57vHBsg9rgYZPSP3Jz2HYvQ8lkSKvIKag77VB5i9vzWSPbyfLT2u6d07sNx/PSVZr7305iu8AezqvLTWb74ZtlW9/BCovcwZ2jxfd20+twh2PW1ZIb4lRx09SCtuvQjzCz4mmgs+s3lEvR/LAb4BLxm9SwG5vLbH6D0BRC89RAiYvaIYET7bU+89yzcDPpUmz71zrcs9xcBKvdsUDj535YI9PwnRPSlMET6mFmU9nMY7PsW5Pz5wDuU9hFFWPhTWbz7Co909VvbbPbwnsT3WVGu8cInXveeanj2SUqo9UPPdOrbsKj6227k973KrPRf7Kz6HAYo+eYOuvDKIHz6G0I88nr6mPdS297wwwWg9LQi4PVz3Fz5LJjO+/Kg7Pso97Ltj3K09pDgpPhP9Qj5FTwm+hA2LPR80Cr6Ktz0+UsYyPuIZhz2NKgo+Oq4xvUPpAb4jHE4+y//jvZeNyTxm7qY8OCdwPgWVFD5pOVs+aXOkPULrIj7MNNW7PVmePvjT6720noA+vf8EvsuOjD0ZW849Lb0mPGe2Tr60BwY+GxZ/vOjHjT0kChM9ZkQqPLcVAz4TaJw9V8TvPFL+9L2nlcs8fVDUvDCElD3UY749DSCfPSor67zmIYw9SGozvdVVaTu7Ol89vZ5JvVc1vz39j8I9GvjBPRtCRr1TK6K9E8bAPcVieb0QYZU9BgjxO6e7dzx0l9Y9PIkbPrf6nz3yy5C9LPUhPQbgET7bfhw94vAOPoTkOz50xWW9/KKMPjelDT1Tweg9wrNZPhMAtb3ztTY+584svfH1zT18AAw++ftSPrAyRD356Eo+A417PnDIoz24SQs+eSqbPBBGSj7jIyw+wu2DPkMAlT1ZTJU9DdgyPnNk4LsHrk8+vWrePQ1qSL3kYlw+XyJVvY2+mL0934c+mPsGvdj66Tyotfk9xuWIvT7HIT6bbig9sef6vURj7jwLkrW9FpyMvQXUdr1n90G+3l4eva+dSb6FbhC+P4iTPVEIWb3mxoS9a6CKvciZXb0AlJ28DRO/vP54eL29TG29LlYQvA8Gjb143NU8I4ERvbuVrLzJ9QM+LXj/PKahMj3H62Q93K56vdanhb7jvXs8LbqmvNnJe736ya68+inLPEe1Nz0yAzy95C/LPTbbCD7kNea9fq4xvSq2UT7cWhU9tOpNuooBuD3q7gy+1a7BPSAtabxMOQ29ae+GPSkbkT6v/H8917FnPQW21Dyar0k95VvuO/s33jzVTJM9Ri/yvFecm7to/Qy9tv46PL+5PL17/Zg9CqMpvsQKED6faAS+Qm9DvunChLwUcKW9hkKPvmpTFL5x/Yo9kDEhvsOpEjw9JTy9e224vZDI8DywTlC8EJDgvLgV+jzPc/a9zwf/vdIpvr26ewe9hxqFPL7hxzxp0+m9of8iPXB5ljz9HrM9Z+oFvt/rDz5v1Sq9KGGzvQz3oL3wXL69WBREPo039ry1B1M8zuitvUUVGT7cIKi9V86KvS3gkbusJPu8VWG/vJqjnLsVPg09W8zYvfSzEj0LO4k9c4p/O60q+L1Bn4a+AlPfPWH2Tj3d2OO9Ml1hvcSHYb5vuNy9Au/8PS6vWb03SEo7y1RbvfqjJL7SMUo+ORnpPMKlMr3MZB493AQ2vV4Vjz37KHW9n1yePU3w/D0STNG9jIsXvuWFLT2CzRu7CbKGPR5e6L0vbHk81lnwvbn7UT5MAZM9uPlfPU7X9D1uwLk8n9n3vVR4Bj4NftE8KmXIPbpjeL4OZ2y9iFmIvahFOL1UEXa91WARvszlJb7TWU29dcMRvqWnQ744Hgy+kPeEvAOeF75m4IW+EprXPMWYJL56UIS+wMWWvv7QOr6wqgm+CXZOvuw5jr4Q1Ce+qumLvkaD2b0wdCi+dYZGvmKeYT3uRG+9JYAivTmgRz0VDS6+TFy8vRs4Br4tt0a9+4lrvQGkoD0Xmr26YndLvqMiNb48c7A9LIm2PSG3yj3KdMG96JtdPU+SijxDsqI9gWD9PK+W0bwLu5S9Wm+bvYKUyryrCBk9ODxqvSD/7j1HAhU9O5MEvIskhz1QTUY+sL/uvXGogD3NntA9EOC1vGNjWr6fDBC9/WS4vYB2ZT4Fajy9b8LYPWF/ez0c8tq9HFfDvHkx0Ty3t4M9xPT/vQ6W4DzcKM69uvSgvA0qFr4gtrc9pQGrvYNoK7xbmIE8PAicvS54vr1PcxK+arLOvZOPWT3KkV49V7JhvI65Bbyb2ok9zObePGwKVT1p7dM7kkSKPUocoL236i284+4dPuJQ47w540I+JlzvveNbw72R3yS+WBypPRqzXL0liR0+ODOUO50MEL1DED2+bycRPudhuj2VLA498nhgvYH/grxI5Vm8OLbOvWnd0T3Rr/Q9hoBpvdck9721pMa8BfZ8vSWMIDyYaTY+1lnjvN7Pnr3GYzW9L/nmvLZIvL1tebQ6cPSMvdrRhb3L2c29c4lGPu8p07wxnwI+/mwYveXLlL1buBG9DEZVvlgL2j3px5g9aqNbPXweGD718LO9ke2fvYRfNz5fBhK8flDSPfPw/71F+BU9ug0oO/Gh2ztjtqc7CPYbvXCW9DrP97a9acmjvWKffL1VHCg+fAFhPhz4wb2ub109GUPJPTsH4z3x8ik9zr6IPfU4Yr1K6pI9nspEvWPnoT3dlek9GredPUmhRD66WeK9qAV3PcG/HT59i3e9Qx6avBYQXTydcgA+FiT4PXBt2jz/KNS9QSfMvcm5dbwoCkK9sX3lvYJBCb59UsQ9CasvPtuQvr3T42W9SXIXPo1iEL6Ciqq8h5mLvJmS1Dm/oR09vLE2PVrcIT2KArc9ykfzvdCegD1Uqg2+3Y4ZvVnjA76sXUq+3YHePM4QOzxwWcW95SDyu2dwAL6+9F08TG9zvcEuML70jV++rIEUPQE+Gr5AUBc+RcDLvcfE4b2LHPk9i5j5Pd4VyTvCUhg+nB0KPavYgL1avT0+9m9OPgufED0QIg8+u4dMvFfAKj0kd+k6HTQyPkQsFz5VT+69h6BxPQ3S9joFw6U+N11XPbaroj49LCs+RIzYPbK5Rz4jG2I+sf43vUj1cD20EMo91jYIPge1jDwhBMW9pzx0Pq+hBj7OgQ6+YrK8vSx6dr5+Ca09LkykPOmQIL61Vny9hITdPCbFgL2ZT6c8M2sqPkd/Zb61MzA+CU2KvRD+Iz1p6bo8aRSRvSwqIL3FXUo9ZViGvlrBrzm6Uhe+bc/RPX9Yj7tU/Aa+1kEgvZi6S71Y0YA9rWphvpfOhL0gtvi84dpZPX5Y6DwUrZ+8YMqqPaK6oDyXoQc+k1Q1PlX03T32SaI8Dcfmva7SdD1ZWBM9r+nzPVUz0z1DumK9El4hvR1ikT38eDu+odIVvUW7gj13Nqw8sw2OvF5rkr0QCTC90Mf4vNCi5r2q0h+9RLNePN4LOr5sBPc9LZD3PUkUXr2NVIU9Wm5Qvv/YrjyF0mk+AHIcPdncEj6KGlA9A8mgvaeSLLzHfDq+qcoUvamt1jwRHMG9SPImvOPBVb6xeMC8mNA1voqU5b0jHw2+FrUuvqQthL5ZdA2+tk+FvqsQab708C2+N2LnvT3lmb4dcWK9psjdu1HVbj2NAQy+nxcOvAzUGL76W9a9U7NqvYOL4TxjOAY+r3B7vf8T6LuYADG+/Z96vNpf8b0xo0+963iFPYZ7lr3M1hQ9btPMvdUogD3+KRO+DMtGvV6OdT06DTW+Q/u1vZZHvDxpXC09iH6APQU+wLuwCgu++qgHvn/Mtj2Ui6w8ARYSPku3Cj4KTOA4+YViPR/5ljo/x529Yg0XPupVoD0lvhQ+O8IhPgvhzj1NkUk++v9NvB7nAj7UAgw+mt6SvXrgjT3uZwk+mqkMPr7/D70OJCy9y1tXvVXR/j3K+fo9Lb7rvRKnzL1Fusc9ppyBvbWN1jxEXgu90wrkvTtmmT18x0g+AgY4Pj61rD3LREQ+waAdPtyGUD4YLLK96naAPR0w8LwpJ4k91UIYPpPhGrzzfP87PQcwPbRFCz5XKPM7Orc1PiFQIT49bJ29jW15PnEn3z0RMr49yuCnPZf36j2RwWQ92owLPl+fBT0/9RS9gB+uvA1a37sK5348MDcAvcpm8D13xee9VZDmPY7YfD20JY88QiCvPaOTXD1Swnq8ENb3PH4udD3D6qc9iivgPRlwHD3ahoG8CpPBvR/plTzdgkg+CSGWvf6kOz0J4ls9IBUCPnkjCbyz35089LI0vTUDGb77uT8+irj2veeGyT1xiEO+BdVBPapkGTzj0r+99D/cvaDH/Tn4FMe9ti4zPmnuBj2qrKi9XXlivr92Kb4O+EG9OA9nvTi2YL2fqTC8MqHXvH+uybzPx4k9tVrrvfD6zb2Ai3A9+ZE1PHOpKz1X4xu+ehpRvTvWSLzsAcy8UNRyPb5RADyekqu92CWBvU0C5b0aAYq906T6PSEDA73PToC7l/EgPvtTyr0t//q9PdLtvaF+Ob4MSai8yzJBvjafgDylGFQ8mHUWvkaymTyZx6u9xNlzPXF8DL6xsBm9mKHwvbhHFb47BrO9v5/gvBQoEL67CLO9m6ZjvemhDr6BU9y7CY/hvfWHCb4nL6o8QLI0PYiUOb69TX+9R8+lvSPFKTwsNkK+YRJpvOg1RTsLooy+9I+ovUM8Uj7f1G++WtkcvRwTpb3ghau9rkG1vf5wUr6ljN29BOG6vUm8CLjqxyy+SpnevbF14r3F332+r05svlqJo71eoFO+8BcvvrZUR76bqkS+sOIrvki1Jb59c4O926SdvnCKNL4kgVK9DZfuvcoTv71p70++vWSmPVvqaj5AHA49SXhtPQkrLz5DCYI8/AMXPsVEAj4y9kI9lmyNPUBo6T0ll869HEKlPJw0+j282bK83ZpgPKX04bzIG6Y9MU69PaZXMT53a0A+s0CXuybVHD4wP3E9jW0dPXHRnb0Y8WE9dna5PfG1wT2kxd09wKWvPUgu5jprohs+sGw0PJe00r0ZkXg+CybyPXu57TsIupO9n2RBvaEGFb0o0WA9im/tvCbBW73/cQ++LqJbvTWsIb7DVKU9N4bCPGKCnL0EleO918mnvRztWzxMb7e9yyD9uQ7zPb7kuFW9usbQvbMyxDrIUZ49efvWvetVaDwOv9C8EpOyvB3RrL0G4rE7G/eXPUc3pL07HpE9gEYVvaElWLyxDBo+lnYdPuCaiD0Upp09iZQwPubP+j2cl6W9dO0yve8X7T1XCSm8pb+YPXkMVr3O7ZW8P/g0OiL+YTz8Fy0+NSBhuELmFb3SfJe9hSSRvefVjD1g4HG9H14BvTgEB77hinW9owS8Pdav5z18iok965E2vilppr0QNma9zgtMvHOC0bxpupU9IJzBvRca+b1+Ezk9wZVrvd4Xlj3+Hzq9ywzCPflyBz5Uzzo+HBdHPa/svj2LS+U9uvI/PWRCDD4H7te83uitO7fmkL0R7gA95RVkPSSFIT7Llmy+QOyOvcLU4b0ndAs6tHpSvvueE74xJiM7KwB8PRi2sL2m7i6+Et5fu5QouDyawoo99etkvctuhDwVv0m93nHFvQuh+r3+1sc9nOPAvaUGQr2Y/wk9lVq/vZqUIr5ftZS94ZlUvrUmn72nDre9MAlrPS98/ryViL89e7aCPegibj1mxAa+w+nZPKCdij3AiD8+kf13PLZw1D29FdO9IXkbvbiuz7wkaOY9QEkhPhzAsz31cpq8WE+nPasEMT0qDps9D6oHvphukL1fl5c8GmQXPri54zguugk+A6RBPs8brD17bgU+8r2qPRU1Bz0K4ha8LOK/PHXOAD3EJzI9iAypvVA7TD21ovq7+elMPn9V8TyGh7O8vnuMvYuNgj3LycC9j0RzPctKorz4f266jsXVPHzUsr2Srlc+K5ATvqJ25j0yK028Eb48Puaiwb1oALK9cfcsvdODxD3lTs29ie9VvgBoFj5oJNA94uyFO1uzv71zUiI+iLVHvVIFdzxT/ra9viWrPd3xf70DGpQ8A0H+PaMGYDzO2Ys9cLfoPRo54L0YPa08LYRevTedqbwh9gO9m6jxPICI2D3UTRo8oHiIvaotCz6H3LK9mlBovf+Tpr1RpSm9zWmTPfAwgz3wTS8+ctyUvB7J1j048NY9IWPLvTiOt73gDkM+bt1Bvl7nUz6ztWO978F6OrbPVb2eADA9nrntPYz9AD7RFqk9+bTaPL+Mxj1YLnI8wbxAvbYEkzsUAAA+is8PPfLQ2r2Mez8+IyX3Pbc9OT5G2Pg97N8cPv6Lrb0JWuw99jL1PMDkwz2fOhK9lGjiPUKOQL0s3T49nSc3vTR/lb3TLks+Md0OPZCvjj3GHhg97cGePcwF3L37jKM8FLZtPUjYUDvofTY8wZCQuymSOr33E4A9qpL+vX3dCj1ojSC+6TSCvdp/Fb3xbIM9fqz3vYgtyD2jJv296ERDPV+2Crw46di9DMGlvCeTI77Zc8Y8Vwvzvat2Jr4LfIS+kf5OPU5QI75zrSG8t0fuu3v5Pb0IDZy74ETAPZF2SrujBJC9NsQ6PTFilz0WsX6+vLqRvYAhwrzJRyU9KnCPPD1bFT745Jq9MGNvvmXRCr2FDxW+cXwkvYClYb3ca6e98Cv9vVaxrL2cE9a9gMW6PV8znL1hwJC9tX4OvbpN172ZhSE8lYznvVh5gD3e7zs9HHgivvwDgT2T4IS81XsdvUS1ibzQdgu+yy7lvXL/AD4on6O8cFAfPlniBT1+uqi9xrRIO30zC76Vr0G+qLrhvbrVKb7/La+91tzNvOgNiD2Yc1Y9mVK+PaVerTux47e94XMfO1GX173dSaE7f/z8vbqsZj5zbwa+Hs9/PEpAo71Z07u9JEzSvRNoqT2gPZY709ojPk6GVD09A7k9Oe9TvScOrDyYUr28npDDvaM3Jz1cWKE9tOfQvcoWGr4fCNE9Qv2CvcrgMD0kpcq94+TFPJnejLxubF89C5UbPXi9CD5rHJ47tFM5PWB/IL36SBw+u9/MPRmgqL23Odw9AaCsvdfOaTxxSe88wn4bvXYGW7xwbCi8Td+YvC+smj3lC5E7T2HUvBPUR74IRhS+czECvnM2S74/9BU+VRQRvbq5+T14ig6+VD70PH3nCb5vWF692khAPcRDab3Aufo7UxVEviMtQb3abJq8s4L+PYQtNr7M7cq9YoOlvVJPD74Opf492OwgvlYgvb1iRy2+IVI4vuJ98b02x6y9GqYjvlgVpr0haMm9RryBvjbBK75GcVi9D6UJvvQmzzyVTuW94rSOvYaUhT3uEKA994F8vaoalLyIo3G+uv1svS5kcr0QdSW91/4dvkPZAL4NGMW7HQ5RuiH7Ar63Kz09SmAGvgbFFjwqAgu+JkbCvXgzBT5SMnM8A3iOPQFsv70CUbo8yi2FPJ0L/DzvbBq+9Cu7PaS2tTyW4UG95n8JvlkQY7zwc7A8TMAyPoWfi7230Sg+4whZPRqDy7z8Gwq91W2kvQSpVLuLfzk+DUJqvZxyzb0haSq9i37yPEp/wztEMsO9J79tvRRdhD2E1yg9x8dhuoVxMj4wjYY+AUY+vmo99DyPUXa7wcPRvfrSJr1Dy8m9ePsmvStDFr7Ew3U9FW2tvZEYBjo77f+9rIwXvTouNb604Rc+stwTPSUkrb0Lkiu94jEgvsaNt70n8vG9jrA9vWayKT3vQ0A+TLq+vWEJrT370Jy9/qcoPmALyr1uOko8H2iXPIW8fD4+dTI+UxJevM1gvr0lcB2+Gh1APWtwBb5o2bc9ojZ1PA6+vDwh+By8Lu8HvWVZTD59qoo9bUHGOwKipz1HeQS8ndefPaskij3Eb5M9Ox5CPbCYIT5/7b89og6MPGMfGr4NuuY9HQ4FPi96EzxTYZu8YBIAPrSBnLxD24U73m6LvdduAT6BVRQ99iVtvgi+37ssAzC94rLgvHAlGru/mbQ97N10PGWgtT1AYvW8JIJbPXIsxD3stc88Q6vKvdtAAj6JUvK80zEQPcVKRD5MVRO93306Psf68z1W7mQ988CLvb4MNj7ZvIi9IhAXPsTwkz1R7AY9Hb3iPcydfz1Lkxa+NZOVvVzaBb0k5fs8Jy6APeXBB70d3zU+7dZGPpOUh7w5iiC+V40JPeWckD1YZvU9fgQXvj/7qL10UDO+uAvevPyIBr5Az7w9YO3avY/grj2FX/29caNhvNq4C72NPPg8IukgPBKkKL3szQo8VhzJPe+YIz0yMQq+rTeCveWyeb3v5pc9UgwGPZYzDL7lWmc9EuaJvfyngTyX7Ls82h2rPUHYPL5typG8nA+5PAgUNT0kwh69LqVdutLdnr2yITK98SZNPZ5JbDwXHS082CI5Ppb5KD2CJQ68ka5WviBpibzc2pw8qOwePufJvz3ndSA7ybOXvbtwvzxGaJ+8W5kdPiM9ZL1rvQA+f8UhPU8+/r2e+iI+ajnZvXAxvr2OcCc9OF+MuSLMHT6bO7Q8+5eBvfBwAb6Qf/+9ExSqvQp3ML5U1wq7Y3EOvJ1H6L0QrFK8XOaavQ8HiL3rsAO+aUf4vC9C5b0T8uC9OXalvW6fJj0Xgea8Ygu4Pcc5nD1nphe+pAU0vZKHPT11zF0+XjV0PfnZATyKS+Y8wrM4vuknQz3GxTs+5OcVPmw1ib2F0W+8R3viPTZ/Dz6Rm4c9fclXvb0qMT3Lm8Y9KEeyPEYOr71reE49Y3IDvi7Lwz0qS8S8+2wgPRdyzDum2Kg9IqujPPxrpD1imJA9oOkBPsmGmT6ninE9q+jNPS2k0zzXNyQ+SlsDPqZGL70Qkfa8jX6zPbuNBb4uRzo9hEm3vYd2Xz10mMS9RO7RvIhaFb644g8+IZ15vPNc/b3dTcS9PeElPWeiK713+5G9xfHyvcUq/708qsY97ff3PL+CwD1Ur/28fNbvPYHPvj0DW5Q9Syr8PJTJLD720TE94W1FPrPWfD7Dt109qB6iunMFt7xihiw+FD+KPfPc17yxDIq8lIcrPS+w8D1H8zu9LPTZPR3Izj2oUm49xcgxPhWHAz0j/oa8wraHvX67Tryf8309pXI7PnJunT2KcdG9JvtRPpMaWT1xgWE9Ya4ZPcsQ1r1lgUE76oSvPIRQhr1ljVs9LL7tvZ56gL0MIn67oqKqvEuIQL2ZAMG6v2eLvT8Rv7wtdTQ+pwaAvTL9Ez4AH4Q94duGvURFEb54KDq9D2wGPUV8GL7Frvm7iOG+PVXD0T3q3Fw8WX0iPjDa1z24boA9vCPRvQaZXDxiKA2++1sNPtaBzD3WgqC7fOuQO9hoVDyVWk4+NCinPT6nojzmYW08J3hQvcszmj3cDqS9naY/PdnxKz0hR7o98YKlPROsNj6r5pe90TLLu6zN5jwZX4W9oKhiPa2BpLs0tio+jqfPPbE2Dj0Cji8+9yj2vM3Pz72d4Lm8j2s0vUDi5j3prHU9oPi3PSLoPL2w6Pm8xw2mu+XPd71/Yc49D1dJvT6Dkz2zrMS9n4MVvr1yWj0nHDQ+/XzjvN6Z/72dK+k8V6oAvZIQDbz0gPS9G0ffvXVw7r334CE9etS2vSJqvL0xi3O97mS+O00uVz2bZm+9ibn4vfeKGT7JDIe9aQKEvfNOHT1QDXQ+oqUbvQJRdTt6bW8+23RkPjBlrj1DLRo+ZkTyvPImULupbai7G6bSPcs3rr2DRwG9PNeWveoylzxjm4W9zzaQvS1LR7020F29TQ79vGYvGb7FYwO+yL2jvYd6Eb4T3YG9YtMnvYAsSr1I1Wq8IdXxO7+rRT3ot/Y9G355vgi4nbrniFY9+RaEvWHKLD3lkmu9Rtsrvnhp0DywYoE8nFUMvS+8qz2OUoa89mmtvX9A2z0lhwi9w3ELPssY67wNm+U9OasqPY9EBj0ZEe87jKOXvd42cj1zpVc8k4ngPTgqSD0Epkk+SwBeOslgh7yOFck9eqsZva2jl7xeFio7w8IZvHTGjr03SMq9iF+UveLmkDtSLpO8pXLGveOT4jzM/vS9hLVuvNuH0LwGJU292ZkRvts5xTxKWjU7PSXDPbJv0D1jaoM9JnZdvTzdnz07R1S+v4egvGrw0L17hYA9hvbZPWUQo7wSdMi9pdrtvTrYbr0N9AE+ITWSvZLKrz23utq72M+pvFRq9L1JlZC+PgYCPERQYL2DRSE+C61zvSwhizzLY2w9eOcRvZLFjbmSLA89jjZEPnme2z0+V1w9DYm6u5AWdrw5lmw9SCQfPaIXEL1Lwtc9LeAEPiLl/j2mDAU+R+/2Pbw0or0GyIU71c2zPYEeqj2xIJe9eTIGvmzaTD4ZLV69PrXEPcXZtr1KS4a+RNodvlLhBT23kra9KJuMvopDrz1cGLC9MP02PKL9lLzY17k9ejDevWY7ST0oeye+kDTYvc1wfr1VVi++r2lzvba6dzzcIAo+sekLvkveNb7mAae87KMtPn6TAr7NjXa7F1Skvkd6u7xC8ou91c5QPp4hejw97eA9grAPOXQru7wa3au8J6sYvaukJD6b0ho8FXULvvpQMr1GVVw8wAnVvRQAJr76YwO+gFSSPa+RfT0qCk++9VWIvSzxML6FSxA9/TZhPcwS6r2r3wM9vLzkvCxMzL09AEQ+XdwivsxQvz2CoNq8dNYLPvoiLj4pER+84k+sPO+eWj5CpOs9FqAhPs47TD4l9PM6kTe6vSNXHT47cTw9pxKjPXI0973PCSq9GJUoPDLIl70jHJO9Iz2Qu1GqjL3BfoC9MddhPRa+Cb7g+9m9KuWFvkqevDtpXYo9ewz7vdGuoj2Ll389k2PVvQOGnD3/cJw8146iPfpDcb5mbBW9Sta5vCg5o70DB0y9zav0vZu11LyvTMM8qPHnO1yN4T0td0m94iTVvbQBOjx9nSw8uB6EPVsLrj11lko9gbviPbesED6qQPw9m804vZpqsj2U4ke8r81XPYMxhj1s7au8owtIvskgvT3lwBk9nhZCvdYVIj1hWQw9nvEQvQaypz3ZCeu82Co7vRWiuL0wHx09smAcPhjJtb3MMFI8SKoePu9TZr31Aas8Ls7jPTfo1DzO9EQ+ortYPg6t2T00vPc8/jTgO1doQj5DMKK7oWn9PcBgMT4rFps9m72hPb6qnj1gqJE9Lb22PYy8Tj5c4q88kHK4vX8RKb3Qz1C9z0/BPahVGD38ABE+jL+3vZ3vD72Inh2+6i13vPoBvL2Y0x6+qfcNPVhhN77Tgwe+s1iGOy5o3r0vG8m9qvehvVDRIb0rVe294bUwvkTrnb7KA5S9lPZ7vsF7G75Nq+e9oMjWveb7nz3uCsC8rqUTuTQ30TtWNoO9omwAvhWxVb0XTsq9F+ZZPeGCBD0vuI09DWAqPYkggjybTw89sNG5PYsTSr7FWqi94jvWvFc1uzzAj269LxUbvWArMr6OwUa9B3o/vn1VdzwyaEY9lgJsPG22A76fCyO+i+L6vWFpm7yWdWi9TuYfPCvTEj2/cPm98631Pc/r7r1yagC9wEiLPXWver0s63y9tW7CPUOZy70WWJ695DgJvu6IB77C8029k86vuwZmNL6zUbe90o8/PnsLIjwhrM49JsNHO2BFLj0yJ0A9v1oOvfolFj51llG82v0FPoc2DT1MhrA9uxEmPtsfFj59oEs8QW0cPnzsRb22k9y8+OBbvjqjl72rIEy9kjVJvqePIL6MKMc9SRSwvPpdKL3CWAC+oYwBveNbJz2MdQm+NrqdvQNI1r2ejmE8dK/UvWIWwL1ECta94XJSvbZci72snl6+WExhvliIK77Qe369LrsavvsXkL1wGQ+9n9YxviTspz1/bqO9X3ptvo/d/T1j+iU+Rx+yvYAcxj3o37s7vOrDPYZjQT4Lxxk+U0XAPZAUoztANNQ9OtC9vMPbG76iX788X9JqPu5q4r3oFcW9SdNnPEzPlbzs0ps9GSrjvUBeO71bBTe+3pkQPmD7jb3hUzI88z4NvnES972LKZ294kZKPhuWJDxzYca8gCBaPodu9Lv1L3E93HgRvuFjBj73TeG8ekOsvaOcID6I8as7NCOzPC51tr1FtwW9ekTZPWH8+706fLu9iuCpvA87sD3w05M9pTDcO0D2ZD2E6mI+FOgevVFXCD4Q0gi9haW5PZ8lJj24MLM9AOCQPjvy1j3YLi+9iqWcPZ76Bz056re9g6QxPT8/VT7CKRm+ZmENPQo8gjuQxcc9x4A4O8uUm7zcZra82KkIPi2Pwz1PsaM9C85MPeQFSj4Qbv49jTISPRHLQj6OteM9THRAPonpOD6jRxw+J7ktPiVANT7erTI+1V7MPIlzST7rHJ49DoQEPt+81TzHUKA7NyY2vfLLgj1dq+i95huDPWncWD6TEts9//4mvtfkvb0XyCi+lzQBvvV36LxZSj+9l6vVvcOpED0ZcEW+Y/WHvcbPEb57Vzq8TL4XPiV5U71Tdeg8VZU1PQRS0D2EyRy9cR9bvpNDQD2lRdu8isClvbluW71bfqu7JGIOvmPPuTrUpq69BKILvofrJL611Jy8gbw4vAUv8D1Q5iQ95sS1O3NsVD2jzBa9UmMwvfvwmL3cqgW8HY+GvewsB72dcVW8EmFkPfi1Gz75CzG9pGgdPnTywb239t08FU+VvbnLfL3y91Y+GjHDPZvtRj5T9Pm938kvvcZS370iFTE9HTLJPeFiCz7W8oU9R252PVUpEbz8jjm+Oa6PPQhnBzyArjw73AgZPY5BBD4F/fs9rdEvvLWBAz6b1Au98rW+PXDsLT1iRVA9ir0OvBDK7ryJibu9ResYPlY+FT4gP4+99dvFPXN/Az7uyxM9TQO+Pas87T2SX4A6AOP4PRpfGD0+JQU+Aay3PVV20T0ALSk+lbwfvM2C973DkOK9AohbOpXsI747vLq9KcWkO1H1Br4rcGa9kaeXvXbtHj0d2CG+Bz09vhFMsD0X/Tk9BI4sPvEA472zIvs87QNcPvmcyDo4mAw+7T2uveQNJj3zaRC+kriEPURQKbwEMjS9+BB4vI9AGjyaaey83o75O5Sluj3Xbn69mOodPb/X3D1Wfpq8Hg9yPPSzYzzDPE+9l+/KPaTovD1V4MC9GIzzPCJM4bysdAm9wbo1vK7nhDxmlEq8ngvIvPnf3TyPBJa9SdoBvAZiwbxi0Ss9+FQAPlv1AT5nJHu9I6EhPW0qjD20bYm9LSocvQIWUj2Ario8ltptPCN/8zz3q1M+kpsRPtVZPL0t+A6+F0EcviWZSr6mthC+QKH4vE9E5jwGNEi8UVc3vQhXSj7Zchy9PzHJvI9WRT4FJ5I+9NEZPdeQhT2upFg+SKVtvaSZwz0EdiU9yuy1PX01nD29O6Q912LBPVqUhj6Naya9+XYOPplhYT1uDnQ7Sr+3PL3wHL6xnju9GzMGvmEch7wGLI+91vVIuzi8y72i7YO9P5sAvtosHzyAR529L9NIvRXkI71FfO49MXiePXDnXL3ckZC8yS1zvRP5fr3GGoO9RjWEPMjABj3fDQO9M10Qvqho+rwV0gO+TW5vvgxXBj6sW/U8LwXdvcNngb2d4PE8CJUuvpGXML4+jhA9UvcPPs+8bz2Dni29607pPad+Mz5x0zI9UbEkvlB/oT3SYOq9kBcevulQQDuUZ0K+iNLYu+S97L2vJzm+l6wZvhHker3sIYk9WssAvvwp4L30+ia+6k2bvQHa5b0h1hq9YfEhvp9knr2tlBe+rMWvvRxZsr3kSeI8pt25vcYS3j3S6ZM9ZmyDuQGEmb17CdW9rVRvPSaLXb0K0ME8I58Avk+gQD2+NBi9bjRqPWaPNr4Tb1q9oq2LvT8aorwgDGW8Y6xxPPsTBz6unD+9q19iPVoPr72POzq+9Bs1vNggQD3OHeW9f9mrPAz6grw7lKK8fKjLPfw7n73n0wK+1zp6PBiVMz6LLb69WoUnPl2OPrx5iag9YaywvD4GZ7uNSnG9Em/DvBdj2L1LWZm9x2EGvsTlQr3dFGe94QtNvQ4RQbyPp9G9ElqsvWbWLb24S6w99n3MPIpCJb5oA507J7iXPZYa1D2Tw6u9JCXNPA0jpT2/M8y8L6v3veHBtj1MnIM92XGYvbtGIb0H6SO94sj3vdyHwjwzeuE9IXSqvW/HbD3PG3C9WoNBPqw4OT3LBte81A4kvoS77ryeTqC9/5PIPaC0Cz3si3++qx0gvQhfvb3NDf49HailvOtW+z2vjjW6HATAPSJUGr7ibDw+oyXIPHc41D1Njic+yo77PT8yHj4fSQI+fvn0PcaxiD111iM+BjXeu4VRcDyDzJk76MJkPZhH7z1gQfS8LXgZPv4Jvj3VRLe8TZI0vVrEHL2Z4Bi9lINvPTeTgT1Af8S8+zLCPezLr7w0Qyc839CPvB5RBj7EjoK9bTSZvemUkD27auO7f3FTPsOOlDusLDM+0OUIPmIpFD5kMpM9ZA33PXOdvT3Mao49XvPIPHXrRD3lcmk+YU6EPGCQHD6B97Y8SZf8PQ6KyjyyyCs+fQ5KPglnyj3qRD8+aPckPqpdrT2KeB0+6MXzPMbiFz3ZGhU8DbgCPf4x3D0jVf891t1TPs9+lr3FfFc9At4sPiAnyz3am5Q7QZu0PQSRM75CJcK9ek3svUQKl7yNrCu5P/E1vbic0b1IguI9OGDxPcMwkz0L2Va8RaORuzE1m71b3za8rgNBPUdG4z1kf5S94bz4PcBHJb0PzIg8SVfdO+Wrkj2Sa04+qP1dPjMtUr1m4J69KNAEvqpPgz2RMFK+rxACviDVCb4QfYG9nSfXvTQGhL0JY4q9YPKtvUCZWz2ElQs9mFI4PbbJAz6Gk8C970u/PHnS1D01bxW9t6QKvk/Zcb3o+kK9/DyPPeWXdj3/IhI97dIFPBiJHb7qsRY9fVksvE16K7yMn7y9r43jPAl3gr1qyLo8Tv1/PaRODLziOjS9zESIPQmYQD2VAwg+RRCnvF5ccD3nbQC7YYc7PfBaiD2vhj47jwD8PA0T+LxT1AE7CC8JPuHnhLybY/A8QJ3EvTdReT3bq5C717HiPICjmj1Vvji6VggBvuIGQTu+HXQ8iVgevGqbJL0KWzw9fUKcPQQI0b1ZrUs+RxaBPpt9FDtlBxa8kCSmPR7DWTwrPxw9vOMPvfqLwL0YyYW9QKF2Pfjmbz6aa189KZwFvu40Uj3+rRK+z8onvveEtr1jN8a9Enw4vaog4rxuY1c9bKMfPPTpBr6B6Ia9AfSPvaY5Nr5wGn0+ziIbvukfxDxMvm29KeqUvFNs3D0s3bs8v5yVvVN1ILzvdjs9LksbvlokQ75ZnBc96CKEvg4etT09mwU9A5obvhNIsb3OJak97bLePO2u1b2rCXo95QOmPNxV2DtyHLw9t5lNPPcqJb7ZTRi9SynwvVB7K75is829o6W/vK0rjjy1Vt88T0mQvUtVFLwS2YQ9a7/JvDC8Jb4ak8q936/BvQ5lqTtwco+9dSCrO1sseDsuZ508xBrjPY+aXb3ihy69K7qlvAsuJL6bZEm+bOGwvVOGD72/P/694N0+vBMwEr701os9cSixPcwIAzz9moW9BWfqPAOMVD499Sa+jnPdu8LHaL1bss47arsXPgNUOj0O4jg9nEEfvp0tAD6XiWO9G1jLvV4KpT3WEhY9S0XKPUZvb73jmao9OK4BPr9VgzwNmE4+nMtMPpTXNj73YPQ9xTklO7nuij2cP0O8nFPaOmSAoT05MGs8WN44vQeoyz1lUDI+nMYNvY+7AT7paUG9xDZvPr1EMT6P5QU+0Ul2vZGZXz0JYSG8pcsHPdw7db1h+9w7wmFgvu/qU76BVkU9DrqwPDMweL2GTk6+gI8VvtiMK7xJJC+9GdowvKIdpb2d5y++5jp3vaQJbj1LUps8xV89vSFitL32AH69R4OxPfUFNb7V3zO8f3DavaDdTz7WDMW9DFuUPRP/NryibeI9S4BwPHo/eT4hNiM9fJ6dPc5h3L10XlY9BLEGPrsb+TzNcCg+Yotsvdg3h73+4jA+vIlYPogMvL3qPUc94yc4PaCIRD5wooM9vLCjPUOo5z2yVk29PmwxPbtxDT3hmTs+pagCvi0UpL3a26G93WkjPtiGhDxJkrI8iScPPu8bDbytNgU9O9v8vOUTYjwJCIg+8PK2PTnABj4sxZc+h0HDPVPZaL0wgOs97QsSvj00Uj6YFrC9lhUoPnyzqTwRr888N8eOvdGfZT0Xy6G9gVwwvgd20DuRKIW9H1X0vWvFqb18OJq9DzULvi3u2b2A9Do9x04PPbquGjwS4Y49x7oBPkewWr2ZgS++W3b9PXXrMb2q/8a9smiOvR3YlD3Qhr+8pTPHPKHUkjyT+SI++RSRPBO/hr2JcAQ9AQ6VPTnmDT74xaG9QhAWvUm8xDz5mVC97GgWPolBJ72ZlyM9W3gUve0MrT1LJxk+TlBIvdQhFL79QqO83YNVPEbn9Tz5Pus9xZQHPl9o3jsbIQc+pjGNPV0OMb7QEYU9cBNlPt56QzyHO709fz0GPQ9kpL1SIo89hbXBPUmgKT6ZIak99DWyPQDQ7zldiNw9nJxNvNqoaT2bRDY91qG0PXjsBD7TMhC8FDL9PVgtuT3qa6s9Fwt5PabY2D2aXxu7MK9OPrw9br0Upq69lMvjPeP2Oz5BUME93qeZPsqvlz29tSq+gwvmvCJmU74vzk6+9p5/voqYzz0cs229sHcXPrJMpD2zWZK8Q123vJuxJb6Vdzo9mNfvvNu3rb0FolE8f76WPY/7oLxn/zs+uaRDvXB/zL2yH0m86cl5PuzgO71fxpk96VuHPIrLtT0Vb0+99uOdvboEY7wRNL+9YndOPbt/Qz7bGK67xlSRPAv/7Lxyqfa9K4wRPWZYjjuxc7u+TtoQO6tQQL5qU1G9sqDwPYNXkj3ahTi+VRJQvSsq/b3AxCW+kbjZPTdGjbw/Fh4+L/2avEixs70iAdM8XFlzPm01xD3UAra7WrsePj6Bzj2cH6I9XkcKvYo5Ob2BZmO+We0lPST7ej1RweM9mjK9vWMMFz0kL0W8j+WUPWcTSr5amlS9Z0VSPjcejD2SgdI8NxqHvqvEmDr2DMQ9SSNivU2KLz2SfdY9t8VyPbAfir3KEBY+gibpOpvkbr4AgBI9yCSXvkNXGD34mJK+0KbSvDzmh7xtvXc8wSQ2PVM1NTxP+0S+extwvYQ8D77PzE8+ORwYvpWHwDwqra4888BBPuB1Gb7UFzs9r4Z3vkTeerp98L+8DtZYviY0Tz0kguu9EdnfvLYIb7tXmUU9d58zPtAZO73h8ng9FntMvse7KD5pnCA+PXoDvNtYg726h+2873/8PeUh1727tRQ+/DQGvGZzDry04Bc+qjv3vWuRBz7f43q8LduLvT+Uk7xUQhI+VBBdPk26UzsTZh6+Zv+FPaq5szyd+Us95gR3vXiI+DzNahs93ivyu8WZ4r2/+bq9Q3QkPv9zwzy3h3U8dk0Fvn57ej3C4w4+fDEyO91tCb3o6fI99qoXO6Mmybys1l4+DM2vvf5Mh71jkNy9vXEwPsj8Xz4jXP4987A9Pb/SSz4Pn449CcQAPiAWuL3Qm7U7f4AoPracybxFDrC9JJWuvefeMz69VwO+8eD9u6/Cr70ZJQI+bw42PbNHbjvWFaA9L7zOOkh+YD6Yx5I8lDDHveo8K74XzFO9i+UJPhUqhD1rZfS8QWWNPqpPoj04h2I9z5cKPhfGDj5vFse9hPgLPeQqcr0KE8S8O4xRPaB5nj0xP/s9KXEJvV68CT4EK6s9B9Q/vcExcj3x4+W9R2qwvUpIXb2aNLE9AYs+PZheMj5xIBU+GuZTPVpXhz0ccyS86zhwvur4Hz1pNe292ZkyPV4wGj6WNHu8WboWPRc+7rupVwe9HvmUvZ/f2r0+ZiS+YCvRvWRUCT7Yemw8VCKdPSqpv701Bv49XawEvp0nDb578088Qkdnvt8VGL2A1469yXBxvdILzr3esSK+k1y5vYkJ1r0kiik+QjQEPpkIXL0jV7m9CgARPvwRXr5EtHe9u7o1PQvmO71BthW9S8kvPVuKBT7WT5m8r6mBPTWSQ75iaXS80GyDvq4jWL0dQKE8WXIDPvexyr2Fmmu+wajJvblDNL65dRw+QOkHPWc5Gr0e6o++b/atPYj99719mCq9f14YPYKFCD70OL+8ycMOvse9ib0THwQ+kK+MvA9r1z3Zr7k9ZL6bvfyo+73SuxQ9lNgUPkY+DL47ywU+HksiPglIgL1TdLI8xPSYPbsWVLwp/pW9ftTOvdBPNbugZEe9o7gaOxNFPr4yBL698xVOvgfjsb1TRLE9d0smPoaAtbs93569t+7PPZjpTL0l0py9o+ZfPkfkczzRmy895ksJPpF8rD2jJ5E9KwjovJ2hLL2ZfhE8JGL3vXYsAj4eKvc9sqi2Pf/TxDxwRaU8ovu6vNHgpz2HYQU+7JULvrD9D7ynY8a9pdVzPuWMAz10xCo+ot6APbIfOD0JwMw97VUOPg5h7b1WaJy+MZ1LvvmvJb2GrvK8GhdTvkhTZj1nUAq+xl+OvgBydD73UFu9/nKBvkBvQb04pDq+FkhkPUf8bL1Adda9rGkPPfN5Mz2zHgK+FK0ovGeSJz0U6qY9o7NyvaSU5726gvg90i/MveeU5jxbSee83BcAvtFIWT1o0au9I3TSvIqJtT1XlAG+gsvJu8qYlr1O4649jaOVvbImBr2n2IY8ChUiPSw1kbzoLLU81TTqPMKtO77gyPG7UqoxPfYRJL0HsY+8o4/kufdQI71UOAy7yue2vcMaOb2UpLK9s+gMvj9ar7xVGEm96FkhPVVOvr1VjI89EU9YvqFpiL3tHsO9ol4RvqfDAb5wGys+MIvHvAUsD721sve9lClgvugsBL3RrwK+ad8fvvLa5DxIC2u9DDKhPEfqSb1kXma9kRo5vq/pqjnu8iY8DtxzuzDFBD4KC6w7h76NPuzSSL2IKmY+j7uevbkimr3hj2W+gw0IPpq2hT1Uz229HyzBvd4bpr1Pe5A9d/Ajvs8sfT2Nk1y+OGHJvZ9o9j2L+Ba+e85FvsU/Rb7sOz68O+ZCvqACRL2eYQQ88hjavY/kZb72hJ08qjjsPWhOkz4hmS89Fuk0vcbPuD0ohTu9QskHu6VNKr3IkVy92F8NvjBoH777Lao9i1GOPTd2IL4lLne+KLejvMvIR72OBRo+ySirPFNVpL1Gm4k+B0IIvhQdBT7DtpU8RBTEvQEgF77k/EA9h2WjPN8ffjuuHd08jIYKPhrolj1TE6Q9+6rEPaaHLL6VS1m9d+1JPhTV0D2DaT8+H106PpEws7rbyGO+ImNhPVDFrLyRMhE8Ey0TPvZaDr6TC1Y9uM9Qvi4fBL7aA0M9QmLrPQvIgr0wwwG+7sTaPKviRb2VmxU+YTJRPpxasL3Tzxm+dwI9vTAGBj5MgY09O6HmvctxIL506V29b6ETvRsa7L3i4Mu9AfvaPAV/Lb5c1ia+sTf7u7/PyDyvn1Y65bccvi3rOr46jBA+FwXDvZJiyD06V488/3GXvbR+lz45JiS9Q0ocvq99371IiAQ+60+Cvp4x8jzIiTK8RSNWPlGIq75FkQO+TfspvfaPcz2FMgo8TlmmPXdQ8zyGJeU7Sa27vYI4rj258gm+8WduPKIPBT7Z0A8+0Uwnvman5r1iZmg+PkAlvuUzHT0DWwS+JLGCvdqzm72YKQ+9NqWjPTq3ZT19EVC+IByDvbSJLj2nrp+9HVwrvqr9gL5zlCM+DngLvvi+pD32lde8Y9G0PZWQ3bvIGAm+RHWqPYsCeT1tGiI+1Vw+vp1KQz04ZQ4+qAMxvsPEhj1SSQk+l8pZPlhStr1/fQ4+Iu1uvZ7sST39UrA+ajivvfQWGL1n7ba9CWA/vSvQuzyDedQ9CJ+5PXGhUDvVGAM+Lh5LPcb2Vj3ozQ0+WIgYvsXkMD01mKC9wdqCPHGnczzQ3JE8N+nwPBJ/h72ZtGY93u8NPFAsHb7xUUK9N2tpPD9jQD2OAFI935oPPmbs9b2jC3c9xIkQvja8EL7OOpY98k2NvO06E7zaS1I9vPuyPRmZQTzDFzi9a5fXPRrAWz5mVVY+uiujvuaNpL0VTBe+MwTMPX6gwL2513C+IKkIvLjmB74rNnU9mEIMPpXdhT1WSmg9Jx0PPqV6DD3pSku+AluoveoeKz2tjfo8r29uO0sYb70lnOc9Y5HrPYmMoDzcx449lTdfPlk8H70V7ia9NBnAPYFI6j0e1Gs+KKurvRnaDz5WBiM6kLCjPrgOvj2xaR6+1s5hvRpPOz5zrjc9cAJAvYy11D1oi4m6xXqGPaTUZ710lh0+c1BiPbSH271l7AM9ttpmPrgg9D0E9po9xmKqu7CJFD0ndrc9bOAMvY5MpTzs02Q9RVLUPZgPgb2BLI49hdr3vc2u6j0l4zI+0LB8Pa72y72+8wy+l+7yPUWgkD7lPdW98RA2PCAK+T0bAS4+ITF+vZpzlT0Z9N68fLzYPUqTVb4Erh8+E4n4PXnL17vwIhY8qiSxPVqvjzz7Xwg9yR0vvoTBAr6q+be861wYO8cWB740zvk9l05uPJrxxL1Pghi9WDOJPcubQr0ZIpe8qeInvi1YAb2CMYk8hgsevWUgNT3zuNK9K1jbvTg7Br41lIw9uMSruucTorxJniU+s5BDPiBoEr6pGyO+U/93vaqMnT2kMyO++JCWPQltxzw58qM9LVWEPRyFNDwJ4Qw+1aYWvR6+jj1lF5w8pJgxPZpesj7JAJG8CqIWPD8EML61doA97gfoPRM8KD7QwKu9aUShPl5MvD10aaS+H2nEvRY99b0PYCa9WFdrvYRmIzz6ZSO+0MlSvtuDNr0Hcx69bH4Wvq8AD71Cbau9DnCXvVmG1L2mmbe8NcqYPpBIsL3uTM69gzOFPMj8jT7Lp2s9ReRsPvPspj5XqYU7yTeFvhDMZj5HCKw98LLRPYrw7z1Q28A9AUFrPUVV7L31wz0+7c+PvrXFED7tASO98cyHvvnpWjsKgQm8jzIzvTqcEL6jLsq8b0gzvuNSOj14kLG9XiAJvGFP5r2ocI49fsDEPboUk7x5BS49cbqEuyR+8b0/r1e9cnMqPmtL7rzlCrU99RvtPa/wrb1UZV27Xs4qvC7gFj4xhpO7n3VnPeQssrwH1JG+Z0RQPkUQSTyFoJi9LM6GPb6soj1nAkc+F1QCvp+SoLtLG16+Crf0vYqtAj0gCiE+7uqTPmaTU70T/JC+C4cdvtuYgTwfohC+2MNDPisBtTsfeGG+89z9PAAL6bxAzJ6+icwvPZ8X7b1lMyo7m2JrPYxT3L3iu6K9pAklvVjIcL3a6CM9hvqQvf4C8zwgggK+/1mNPYPK8jxYANO6QOqXPaPy77wyCfI7A0gKvlvDlD6nXvm9I4tRvde5+TjB+lM8BNOsvbKe0r1qPjK9JMlfve68oj0QETA+JNBQParCBz1ulAu+RvACvnv/bL1J05E9PyuGvYf5r7y9+RS+eEoAPYhTr739udm9mtpNvrR0973pcW++nyCnPdMGKD7bAhA+IeYLvt5CdbzsEwe9oFgtPpnL77tSwCW+6fMAvZVtAD1mj1E+G25IvcJBWrkLX7C9m1UXPuI4Oz1UnSU9yQWfvfisXb5yjC49ymwlvQzUP74kJdY9BeAfvEmjib02+ag8HON0vl8noT0+5LY+Bn0HPsvdFD7nFQ89Z5iwvfolKz1J65w+3UqFPUcEzjyfN069vbsPvsbix75Am16+P7/qPGDaNL7WtBy+rgRKvrA+Fb4spzC+63NuvNmXFL3jDwW++ivTvfh4RD4rhom95NMQvrUPq73pFTW+iHCsPdqPp7v1SkW+oxABvs5w7L20yz49OuWYPQbOOr4064y+oH4SPVsbOT3Vd7k9IEoYvuU3x72rVnO9B9dJPg7qNb5hsYa+xl6TveILST1HB2G97XZLPsEGjT3a3Zy9P73oO2bXdj60kue94yd1PCGPR71VO8e8i4aOPRtg4D2R/ZA+eYgGPjImdj1Qk2Q+CF8lvh8TqT3PsAy93u5/vqLKxL1CzRg9UtS7vdMorT7UXLM9OEHAvWB3kD65pPS9NMIDvkBk1b2qM4c+6UYTvqNEnz0vnom7Vdb1vOg8+T1rr8q7N8UWPiLUbb1bctw9j1SnvP1Sjr3DIi2+3fcCvp5hLj5vepw9OU3GPHhkJjwwgsS9ah67vcq1rL2tliE+RxxIPqhnpb6viB8+8gqlPBwLiD6fhZ69pehYvgPOOj1C6ea9KPyHPuvI5L0faMG6LuYTPpoeKD0ntCs9AgSsu7RGCD5Lj2+9Ed3tPAZhtL7pBQu90J0bvkK2Dbxv5N69z+EAPkhQRD0Rw7E8uPsBvoCWD73DHRY7j6HSvO6Haz0bGNk9MxiAPobvob69U2E+CG/2PRbSNz4pYdW8xp2GPbiTcz1OQZs9TkU2PjfVkL0EX4A+OsTtvT4q9T1wD5y9BzfyPYiz673MIa29sS+9vhY6oT0egpi+CMOqvSHpcT6X8vi8JNBSPuj1lz1kP6a8EhsRvKI2xT1bOpI5KsoVPiD4yj3rtSi9iYaSPRfz5b20nlq9utezPVho6b0Riw2+cPRTvN52sb0oK1a+f9ctPKscl73qExC9vSAjvq70Dr1gfTC+jLhHveiZxb2tMXA+Qb17vRDvZD36z809PUgSPd/3UL3IAfu6qd6uPBqK9L2FyUC9Sn9YPQD4W7srV0q+ssFevophaT3/AZi+Rb/4Pe+Xiz3rQBM+m6NUPrHv7r1LMP+82JppvnVoxj3nUFS+c+nkvaPLTL3+tDo+WSI2PdIyP73tCPQ9dG23vYF06z2zao89XnTovIB5I73SCzk+eP9ovNX71b0uuSu++mv2vZZmHj7oygc+p55zPacN8T3A5g0+GxNkPsUhLD7CA2e+RM+3PaWoHT0Y49W9UiE9O00vwLsGjIK9ScOJPQB5WD3s2rM9Um5zPsbpfjwl1XO+2hUZvt/51Ty6e4I9ai9ePRAs2r1IeVU+8wKkPT0YBr3k2yc8j6YwPD3aQD26FM49/PivPeSgUb2rKnw9uT0OPksfGr3iTvO7LRiZvZhj7D0S7du8IFZBvRDPHz5+ScI9TX9sPQ4hSL7tSzi9zDDDPbVFvz372CK+P6afPDNHtD2+Ngm+8bGTvS3sBT7QBw2+fYgavMrqTT6Aioq+zQDPvfADez6D3zK9V37oPEtEF72Znii9N9VIPb9a2r3uflC8KQa6O9WiLD4OOYw9lDgYPqnJk7yEzmo8xUXjPQArVb5zDOy8fevZu3ybMDxz3Ga+B3AXPWVGCL1KTvi8xjOUPSsyUT4nI10+qUn/vRaP1r2xvzw+c8CUvhPtqr3X9j29KcaDvIJVmDcjuv+8B/CoPMvllT2PW5y8zffrPZsBwr0sOJm8vG6FPeTs8T3aWQ6+ZkzrvHzgkr39Mpe8n0F5vcLKcL2HDKI90l4QPfC4v70JV+o8rHzBvPU/q7tH6169fdpnPvyGNz7bXd88GIP1vZ9qQr1mb7i9y6FHvA/q4rzMCIC9TkfkPavLmj6rMTC9eeM9PjlHOb1isT+9CvZ/PclR+r3LRri89sGQPfiXhr0O28u9exoAvjRmVz2vHpg9i4i9O5WC/r1s/ZE8pYJ4PVRXeL1+wLg91lmGPo2aqD3pCQw8p+buPUBmtz0osBw+tvXjvJ6rCL2sxV08U60NvgApgj4zVeI96VNhvXiXMrz43KW8Wj9gPN2LCb7lMbo7wIP2vdS3Fj33Tas9XnqfPR6JUbtk3m285tOzPMzlCr5D8pQ7DA3WvHuXDD7jMLS94ocHvSJpCD5HaIO9vHawPdzIhT15zo49HZ+Cvo7dOj59biY9wMiMPW30/z0Z1PO8wumYvXpRFL6dBrk+TdurvUBp/73qnRI9AlupPZMQZj4Wjw08cB4cPiqor70VPRG++zQuPTDYgT7GwEI+gmeNPkSu0L21tbW9Fae8vNbbYD0/SEY+tOKrPZYzwTz3Yom9CcuCva3Ry73JpvM93qurvQwVUj3+GXA8U05WvBmqwb098CQ+Md3VvbvBAb1w3si9MLSOvGe7v72e/ZO+Lb3qPdVXEL6Jsfw8eNZYPQOiiLz4pBe+rdqavXFng70iyL28lpKjvVGIdz6vAn69ah+evdtuFr7VA8K91tzIvfcMtjypf5m8hvszvtxt4TvWdJa9gtYIvpLoIL7Sxmu9PFSLvtFtfr5ZnoY+yH9TvTbd0b0oFWO80nUwvYq0Tb55CZY9KukIPj0FIT6Nwxo9rzI8voAUtr3E82U9ISS0PbZ0jb41Zxa+xA44Pt35kD7jyQ6+Dq+pu8OFxL075oM6W2zqPYqR6T39rYE+yH+tvOxbmr4w5fu8tdsqvdNBqjw9k4M9ZI6UPSn8IL1aLhE9/TUsO7XbID5loP49XReSPbf+dr4Ia7c8ubw+vdmuqj2QiP09TCEzPSEAs749P+a67c9OvmWSGL4mRTW+lxSuPbCHv740iVG+wPR9vm6Ox71/KR2+G2HQvS40Yr3ctJE8Wf0QPBOY9L2Q8zq+mbV7PVWgXDwnnhk+z8FaPc2GbT7ljNG9wUy9vnnq2L34KbY9NOboPUOlcj1T5v094yORvlSxDj5mhek9SjSPvig1rrvTPDM+zZwJvtP7a72Db5u9mH2KPpQ3uT3qGlM+8SYsPe2ML70JKku97RzYPQVYUT2ihEU8jDaVvSfU5jxh3BQ9uwN0Pc8/nz2niwY+f/syPp9sLzx+uDg+k+kSPnjZbL7Vk6q9Ezo3vR6trjzWEAS9sJEtvJXJDT7b9aQ9w50PvUR3HzzzfLo92B5lvg04XT4hRsy9+iwFvgGTAT6G9Ek9fWVnPcRMML6Tjsu91hWPvRmTHL78O1u7fCJDvfD1Gj2HYJA80Xa6PZvkrj2crrs9YInpPfQ2rT0HSls9MsbMPPvMUj6w6yE9zZPoO/CwFD6WGVg9/D08vpoCUj7FNTa9/sKCPs8uCj6XFsk9G+IfvgnYdD75w0U9cOS4PJHs/jyEk8E9m02xvYze1L20H2I8Qls1PfSTDD1OKwG9JSbtPe5WHL7QMGU9hzAJvsFRTj06lIg9XnX+PbfcBbzs66q9Uk6CPTQgBr4ArJy9//97vBcJHr6xNOC9ZLgXPl4KX70wIm8+HMIzPmEw2z11JxC9zgtLPoSwbL6BblE+/9hyPrJgIT7aaIi9e6EQvjVrI70B9io8Qn0mvaFLMr7l7wq+6iC3ORpOnz2sVhC92yiRveHcML6qVGQ933IqPRd2vL2icqI9fJxkveZz+z1nGRW+LWm9PSFoVT4bnVE8M8sJPkLFlTt9MMy9s5zuvQa8/Tzr0NY8tL+VPfw3NL48B0e+iVPtvWc8I77Pg16998QzPWxcEr1Hbju+DHc5Plb/dT3Bahq+A5ZLvkW2Xb5n9B0+OI6NvX2MwD3g9f45HRFHvmF3gz0ijXQ9lpUoPWttsb0rzKc9q5ZEvSJ6mDzQ3+28LiygvbBQn73HL4m9HFoFPq3seb53NOQ9aLn1vRooMb1mSdQ87EH3PHnNITxzegY9GSSuvXCkeb7b1/o9BG8bPbqD9b2+8Oy9ktdBve10yD3kMDw+FoQlvPxPYb2g86u9E1tvvpBBMr7UZoe9xdfUvY0ZBD5SqDg+4zclPUFwYz0OzzA6bk3kveS2Uz1caqI9/P5FvohTIj3O/7O9Tj2BvZXRyD0rgiQ+nc7XvQIOZr68eQi9RW3gvYDHkb5/2iK+sg50vVy5Gj6jDmi7yvskvsBvHj40CSe9I+evOkmD0z3ZaxY+TEewPRwhTb6+Lbe9iFPNOlVsfz0dyOW+cw1UvRvOlT2OKFk9R7b4vHwS9j2MAdu9S2nMPnrBJr2o6Yq+Rf3DPbvntL0TMPE9h1SsPDSu3z04T928/0x/vPFHIT4TQTw+dl4ZPklPY774YuE9C+DDvVXyzj3XKGu9zk/YPSM2qz6RdE49kG7SPQS9jD1LlZ69PzGFvkTsFD7NYBw+P9V8PcrgNz5WdP09xS4Ivdtimr3QVVK+dnmWu3WumrzmttG8YIN7PdQoBb1TphC+KFeYvV1PEr5clI89x3iPvma4aL0pGUo9ztLyPdbdTD3zxgY+Y2oWvm7wKT48uMg9CSjVvbMc9zud4iC9EGXwu6df9jwyzCQ+TBBtvrUZlr3nOg0+PlqVOnkDDD0NgVy9TKWJvsu21Lw86iM9g8DTvA98Zj4ua+s9sN57va3lVz3UMO46SaflOh9UUT09Nqe9yu7IvOQWRT5GZ+G9mODlPFOdq73HRzg+llyRvrY/zzoc5Jc8UBd7vKGhmL7/blG7sHvWPBQOwr1lc1S+/kxLvhzX2T3R1fY9MOAjvvlwJD47coQ+Q5iAPXzrQj6wKRo6Dse+PYkwJL7SYBc+rap5vQC3qTsOlyY+ZmSBvTgNWT1vd5+7h0KePQT2ZL6K0Ru8hAKNPQIGsb0onhK+5rqxPYsx8DzarU89ylkPO4Ir2T1kkuQ9iiTPvdlnnL3Eqwy+K0g0PcEfOT1ZERk9dlAKPnYN572EY7K92loUPjhJWL0KX5U+K602PUbCTDuhK6c9TUe1PRcuPr3bK8I9KZiCPkm0673Er048EmaLvWP14T1sCPq89SenPawcC70vya6+Qa4bPpCft709S+G8+dHcPQi9L74KE9Y8DvL3vFPwzTsU1WG+8EWEvqaND730U2I92h9HvhqMtD68EtG9dM9mvvTbRj64cwY9OFc9vkGbkb2HsRe+ToIuPTDUu7yaXgK+o5IZvl046rzoLBI8fdXqPA7AqL1oEtA9GTbxupnZgDz7EfO73PEovlLkur3qYBE+EWXavJPh4r1RSQM+Rfubu4chJD6MHmG+wlaPvTNaaL2Rwbs84AapvdvQdr2xFB88UygPPuzYlz0/sXw9PoiRvS/2BDw3iQS+KeXuPaBxjb1yK4I9xawDvA85pT3U0GS9Amijvc0jq73WR5Q9+VoBvukpRr2MP5e9FVMFvA/8qD3aJj4+b10Ivnq6or1kLma9BJvsvXsnAz6NHZw7WNYdPl/JELyrUk2+tzWAvY+jy73yxhO+nThjPOXz3jx+5BI+0EmYPVNbPb17BiW+ZoujPMmqeL3z1wm9EpYpvqbKsL1SXSw+4TQ4Ppk3oD7J71U+UswAvkUZgz1jIMU9C5qAPgXAkj3MjnK9WwM3vmhfDr0soci9CCwPvtq5I7kX/5S9NDowvXvL0rzGkaY89RMDvoUlHL1XdC09uDmPvud6K70Ri3Y97C9rumm1Sr4b8b07NfwZPtZoIjvcZO29mHQSvn33bj1c0vW8hkZBPq3tWj5en5k9SaFtPiaXKj7VVtA9nawQPjg9Eb7hZPs8DRM2vt7/XT7rtzs9+iKrvYsnWD6M8f49z02vvZYPsbs18Qa+Qcgevu+MqLxueXY+xHxuvarGWb3iwC4+zZiYPAHJijxzghE+SIw4PaAYr75ZNGK990PkPblxDz7XlZS9Ok+pPdbpPb7a6e29+bvtPVuwFT6DnCM+vt8YPj0jxL3/cZk9fKDkO2lJkL4bPzu9CSVXveDxgL1e0HU9V+E9Pii0rb0l/2W9BMdNviduHb48pK29wdwPvqPEgL3qXSm9xggcvicMsr017AU+hQHEvbnxOT61TP48j5xFPoFo3zuiDEg+os8UPt+Ycb3yeDo+oQIpPvLMKj4pKSS+7lO+O3kcITx8Q6K9G02kOz3HxL2mgoQ8WujbvPhtmD1f3yW8N2ycuys3rb3V1jK+66ETvManRb61fj49l0GhvVbK2r0DvD69giAxvc538zx24f49HUMhPRK7or3a9RQ9uuwgPRUQI77vN849MRD0vO3v9T2C65Y93E4qPsFBvj2tdv89jutBPc/Spj2U0L698WjfvbgLCj5K1WG+c6NwvTLCsb3VCCu+pAbLPZ4K2z0z4Ou7l04JvTKPqz3r7PC9hJVKPg+mRT0Ge2S9wBnjPUufAr4O8Cc+1EervUsQNL3WZxu9d44TPbCIpjwX0U8+muOIvnkex7sCjtm9h7dEvoyv2r19ehS8ASZIPYWU/D1tE/e9OLb8vPMGiT2BoMC93bGkPZvK0LzSGGq9EHoOPAO4BD7BJhQ+SHMbPkMjeD4c23I9OoCdPRsHwT1vr3c9F8ZXPZlJPr0btRW+8WEfPtRbML4m4Q++uzHgPKZj6T1bXLu8qB81PuaxuD3KzW8+SBEEvpj1Gz6DySQ960Y6vvqv8DvSrto9HC8sPYS0Zz7tCUk8LMFBvlBO6D0JBh49zyAhvvOBOr0rPfk9/YlvvX/J4D1OboC9omDMPSjGqLvKVhc8ry2bu547UD1xLPm9IEKhvXOK3z1v8Te8YyN4vXauyr3GdnY9suGavezuDr05RXS81sr8vA372z3hTRq+oA0WPm6El72rR8i90zkfvb9nB70ll/i8kVCfveFbAT5ugD09I+WMvaJ9P75RbnA+LdpLvozws76kdQ4+xTOjvmSRwLxXuau7PQJpvbCc07wJQwe9KH+Pvu7LVb1NMPC9gJduPeR45r2WzPg9aXIUu7E4mj3tM0U9bpC0vY80zTzqm9u9xxccPsMeAL3IJhC9HUU7vXHgLj5JWJ0+8ta2PCkPTb1J8Sc9xdoXPvWSdb2ABc09QCnEO4U9eL2rnaQ91caRvfiCmT7GvVy8+Hy+vVnogD1qPce9yex8PgDmkLoP3YY+nBRRvhXpvr3f1qM+VBtlPkmzwz0jUno9vsl4vifpPD2FM+s8mdgGPUWq9D1WF1A+AN77vR99WD34kQM971qNPUn2Er45aU6+StFePUAHm7x7W4G+YqwXPZcnUT7M+XI92cFNvrVvmT4cp4U87uu+vYNjuD2MpCW+9dHsvQM2Qb0uRrg8qN4uvYRdVrv0bD++znnFPLvCrz2NsWs9OBGgvc9pnL2zAqA8zxNMPfLryLzl7aq9hJ9sPd/7iL1aSU896o/uvXUnN723ISu9XGFEvjXyGT0mecq8xH9mPSfTRjzSozC+DB8Qvb+J5z1GADS+ae0ePaQFv73UDky+kxLkvYJ5sD0ZjAw+gtOJu5gPeL5FX26+sX6nPlylAT3CUHO+bucRPEaXjz5bJuy5g2E3Ph7UJz5plgI++eIxvsB8bjtwkiw+NLSYPoQhVD4U1eo9Im5KvRG4Ar2B/5E9ht8nvuP+H77dtBA+I3Rrvvpdir1TjIg9K0cwvCZJpLxwzHa93WLxvDrxeD0wvk6+/aGXva2xO7x2QAG8dJ5wPcjqjT2RFz+8MG6rPJat/L1mVvU8ppi5vXBCSj6PxWI9g3gfPvZXcztypjK+SuqtvVDeND4a8EO9q76TvFeAnz1ItZO9L9ktPnWZaD2uZtS9EIQIvnuRV70Okog+FIMLPose4L04ZVM89/MBvqJB6bwe9Qc+yuqUPB87I75WKQS+oR37vfLwgL0x2B2+f+rRPkD/U76KgpK+ZRxfvTJqXL03yku+YKt8vZHMKr44HTI+/AvGPGe6A75x1Pm9LwTFvAK78j07ZzU91+odPespLz3lzr094oD/vFjcET7ksZG9J2dJvr3JD70KcZS9yRj1vQmGmr1Wmk08xcolPfzpgL52Z7C87P4NvVe4aTkFvSG8C/QJvlvh8LvdhjM+QQ0sPC3/1L2aI/S9PgoAvoLpab6UMn09E4nivVa1hT0cdrG74vlxPpAouL0wgI49RbF2vpOduz1x1JC9IpoYPg+Skb1q2uU92/74PVeT2TtJhj2+tbHbvfwmhb2q7R6+z8eKPfWC2T0bKjK9wWWGvJ7NNr5cTV+9cKeluyLSyb1dNra9GSgLvl3B5L3eIsM98uQFvnQjsT1PJee99AWAPuvwlT0yCXC+QL0Cvhs+Wj5sGLM+rAlrPu8XHD6IQ6G+B2iHvk0mLD4XL10++Uu4PmilUL3sXIa95U1hPeiDz7r2z/O9WUQaPrLzxr7/5o2+yNLzvdebW73CSwg+CdyevXD7MLy3Z969I9EXPDqFbzw3JzW+H7LbPLS2gD3nCcw8FJwjPi4jUjt6oAa+C1jtPDDKY775Fj0+QHwgPquFzb3R2Yo9O///PffE5r3qy1c99l+DvvSwyL3M2Rs9aYA/vVkFDz6BHNy8i+hAve9yqT2M36g8viLEvJ5ouzxL7pm9GWeqvj/NobzrFUg+vKIFvnLlwD16YVa9jgr/vE/i1T3PGlY+49xWPN/grb1nqSQ+pJ47vggyyj1zAXs9zeUQvijdOr2pZTU+J7mTvZhePz5FoAy+UdbdvT4pjT3WZ5q9QJYdvvxXgj0hB4g9hk4gPpq1s73rgQ6+EFIZPl9OszximFS+nwkAvnA9VjsOmLO9H9mpO+F9mD1qFN+9j418vbeY7T3NgAs9Pg77vX9fYL0+4yC9EBeAPvXJTT4+wSE+nLxkvLVnBz4XiRM+vvmlPcHgQLz4U9O8YtdQPp5CDD3rvWy8Pu8sPtDXzzz5Nyy9vz/bPbiisr3N3WG9mM65vWh1nz05Kf68P8SuPbBPDDzfQ7I9sr/Su36WPD3pYZY9vw0+PgJ8Hb6rYaY9JK44Pd10z71yM4g99V45PmrHST7F9KW900GJu2blNz0KAwa+2im6vbiQr72kM9E8ouHLPXwijbySSbE9mV4BvXXrv76Kf+c9ZNkjvjaaTTyPZGc8rOSSPo1kEb4/+6y9P4z7vTM1pT3E/TG+d8kxvd3aODyNGw+95ngEvgza1T3RzGS+HPGOvegiFb1jQbq9Cxv9vO1DH77N/w4+/K2LPeEnVzxUxRc+wNLMOlbLGL1Nddk9jda3O+jPT7sAwpE+CxUYvhhwGj3+J7a9RCm2vdsVwr16qAS+Qdp2vBepubwYCgS9w92zPYnuTD3ZwPY8zA2fvWcfCD4KQEy+o04QPX3Atj0nYrK+2shVPpb8pjw97Jk90QYYvsVGgr0h4Wm+tsTSvVHREb5c71+74EnMPcnuEz7aDBs+iXb4vRnZOD1mZFI99nIAvifucD2C30Q+Kx2xvMAV771clxc+z1MZvvX4rD2FBWi8a8GTPUNANzttKUC9WOcBvrKFUD4NaJ895VSgvd0tJD6pPCi+ZNa2vQOUVbwNnSk8m2WMvksE6j3rw7E9rEcXPhyXWrxhq1s9IE1EvOjcCz0dDJm9s1QiPFsP9j3jna29FOU3vVf4k70PXgu+fJ2ePNW/aL70try9eXcjPJZKkz0/d0M+CzMXvr+CDz0TiN69P9IMPWqtjL1JFFi9j5y0uylfEb6HDr28BxEAPR95VT75qJK+6C+hvIwAPb6RRJc+x/lAvnpWVr7Hf6q99ETbPZl0gz1Cdok+G8cvPZrCWz14vUM+52xtvaoPkj00UDW+ac+BPi0QXb3kRCI9COdlPXCNwD2KiFU+KOVqu6q0/T34DwG+RfLuPY7lhz2l95O+22zBPdSj1j2O0Yo+CyGfvBAW5j0NA+69K7NWviByjL58KY8+Kbe5vbIxt72wtwK9ySCAPpDd5jwCiQY+bZnDPMEygr16oI09BCdNvW30qT06i3u9aozTPGQ+Zj6tfOS9TFaCPTgZyb3V0Dk94rjQvbUVsT2Bqqw9dVfLvUAD+j2fgHW9sOG9O/lOMb4GODo9sGMTvjCZl70WOsw9yM+iu/pRs76iWh2+CuVqvroV1L2i6QY+9WcKPmVzib4ap3G9ccCXvp1szT0kx4s+7TdjPQ2uSr2Bq5o9ULbgPX+2Qj68jbq7LwlZPJIhjDz6x5e9EVwwvnXInjxDoYS8PIsQPnXhtT3mX908yZUXPEkfDb4clpU9vAo7vDMnET60Nva9rAdrvht7Rr462/o+9Kazu+PC3b25qZc9HheGPqO48Dx3hUo+4EuuPaRlkbwdPRy+jigcPi5IKT74vCs+omjFPU/VGj3hREA+65EAvosEWj51CUm9J47pvAVH6T0/wP28l74Bvh0eNz5BObi9wKikvmMa1D21Rbg8byJaPm0Cfb3ymci9ICvIvSq2X7xL4uW7RrgIvmaaBz4K8V6+TrJ4vtosgL3f9gW9JQGjPmtMPj2YJRY+fDXDvTx9GT1pWns9Afppu6OpzD1UH6Y9nIDKO4fD9T1hRkc+dIqBPCwa3b0FPk2+oEggvkG9Cj553qa94yievfjeTL66siC+78E6PVcGyT1XtqI9X1bUPWBKRzzYLda7MpusvJHis70uIjI+mQGjPVFzOT4R9mc9su5lvjfd4r0TxN09YEVIvvgzDLoD5W68Vwo4vYHVGL4jLIe8tMBCvdxHpLwbZoQ9MjRHPOt+BrzG/Bm+iY8MOrs72T11Me28G5bPvABtFr2Q+AO7jjorvSzZiL2BYCU+pdkPvgqOrj1RaEI9qPjhvQxBkz2wi549e0/bO89VHD3SEYc9z6khPs0GtrvaGL+9zkcGvcaGD75eSmO+yuIkvlsSjL0p5Lm9dTwQvvlWzr1tnNE8/UAWviC2hr0/lCI+QsTRvRMHn7zne388cJmNvbW1YL7vOKM8yKS/vA43+71u0Ka81D0CPkOBCL2jm3E9DNa9vXKgn76C/Z69/GYcvnlvlj0ChVW8S/D5vWvfzb3U0US9plwGvg4kYL3CaCk+qHmHPSc5cL4Z4Ai+NvVgPpLjAT7/uRc+1pOePp9HWr4JZFC+sGm0PZpmKz6Htpo+OnfGvaKhGb5JnRM9H2L/vdggCbzLBkK9m+ebvLGqK7yB+D++DZS6vVh93z0w6Yu98jaKvdz7SL5yKEC9B1njPfkOrr09dAo74W8dvuD2QL0Eh4A9aWO/PdGxC75DYim8OIjTvuKXBT0vKmE9bhySvP5Akj3z5se9JkHVvUodbbyrRtQ9p8yrvfh9XrxnTaO8Whh3vofAyLyTfxG+4zRTvazIDD7M3PW86bJLvoAzpTysWgu+Ykk5PS1Vxz0Cz729dak/PuOv7LxBjJU9M9GnvR2hhT57vke+C/C5vexL5Dt4Y5W9It5LPM0r7jwlxaC+8LYGvq7Etb1f2QO+/w8vPmWiEb565w2+TvLAPUqtLj40ycw9vsA1vOWlTD1ddEe8zUykPvrPFz63rnk+Sh5DvrFKgjysQSQ+T5GHPCPm/zvDxcu8H1WmvfGkVr4aqh29kU3XPaSJwr2Nu2K+dwtlvfPHgL3x2CU9M8j8PCe6zT06MGa9vJ6gvTf3HD3mfqG8PbPCPOFkvbxgrrG+ysQovb7iKj6hq/29ymmPvejELz5yi6w9eEXnPVaoGr0jN5y94+lgPXQ20j27jsg9dogKPpOx671bfyU9ki/OO8CUOb1/TF89oBcgPjvPyj0TnyQ92yDrvbkwsjysasA9Xf9bveDkkr2v+4A93k+OvKiBfb07IPc9G40gPowmZT0M4ne717zjPVrExD1Roq2+yOECvvwlFLzNEkE+1/k3vZLNWD0Fk6S9dxWcvLpk/D0MEE48BqqWuzt8pb3pjmm+U7G0O6HQ7jxfFro8bsuYvFZaEb2QNw0+JqWxPVzrr7xDKHo9Q5+xPcL7eryLkYy9Q7U4PkUF3z0veWg+I0o/vhIagr2ICva9Dw+TPEoCyz2z7mo949Smu+0CNr4g7R88Sg+GPfYuTb6aQao9FAvkvXPbOr5dJkA+nZC3vL8QrT4KTPg7OjsnvhddlL3fKYc+8cIhvgOtPr2YQ4m+HoUgPBXCIr1UIZC9aysrPY8XxL0JW8e9ZWQBvJEqBD7U73S9xA0hPhcI573rCgK+c7UkvC3YubwnsC09fgaGPdwGDb3D2pA9EeYbPvsmIT3Wt8e9IxCAPOnxhr05Na29ofPhPYFSj73q6tE9RN8IPQb2TryJDJ09BUSRvOD9cD0J4OC96NHfvJ08sT1nidS82JD+PXnbBD56fgI++rYsPv2bc76gtiE+ZrcbvSgetb0DMDo+ZsegvULwhrtZrI29PwxzvR8h2z0vA7e8Gxt2PlaVpz320BY+Cc5dvYR+ND11N8u9lPzfvZrMAj3Su50+b9frPdYAbD2U9Qg9owucPfl3Y71GBiU+YgSAPAWQUT6lgX09Aj/sPKFWKj5EBp68t3ukvPEKGLz7Qsq9l7cwvZsm7L1WRjs8WEh4Pp2muj2XOyS965rhPW6/Az7aNxe+hzMlvRXi5r0myey97CDePMUQAL35k6Q98/KsvetMJD0uKjy+zt/lO/MGWb4PBhO+yLgYPgI2Ez74RC6+PScXvnp3/L13oCu989CNPneWBrzWe1K+LRwavQLAmj38zxi+om0zvvuBpT0oUpy7VH8qPo8fNz06+ue7RqPcve6BAD0JJZW9ouEXPlTMQz5BduM9JY1evbk+JT536jA+PqJnPpSAcjvSvAE+a06fvNyky7zLXaO9GDYxvgWiIj5zqEG+ZcnpPeyewD0HBN+9T4KzPVI2fzwlBq2885OMuve1XT3gn8i7rVssveJeIbvsf5s8ydhJvYl/rrz89EK9h1IYvdWviDwT14M+nOKLvZ9KAz5MzCi9S8ykPVBAFD7wEAi+LfQ1vuC5MzvTuYU+FeT5vaSMOj4VO6e9GYw6vVQ4O75DMzM+xuh+Pb0mx71qsJO9t0okvuponzychsi5QGdzvpRiZz4xNHq9aDPVvVif8j02zV69rjZkvTWyOb6P5iU+Kxd0PghkxT1Gj/o9p/odvbFtwLyfdEC96j6NPb0UGj3hvlW+RpoBvDJRIb4on/q9EXNdPWA3Fr648DS+YXcUviYJJz0zfUo9jyOdu/y61b2m46C9MPwVviWZK7uIxjg+szwjPgR/+72ZhIa+B7+Au+Qmj73h++68U9fJPVZJOj6a9qI9s1vlvTD1ZD3VBfY91i/bPSuKdr2ylx6+i0lwvRzzdzy5H/89JWAUvqwTq72UlQO+/J+DPp9VzbxeqNG8oJmZPZdRL71NbtC8qCw8PszWZ72fP16+zQ4IvqTpd70iiNc9qek3vrinOj45YBG+H4sMvgJhvD0ryuC7MtgrvmMFtz3T9EW+aJG9va6G5D22MMW9CAIWvgrUn71cauK8M3KnvWkddD1GTbc8mxy5vpbu+L1TBcA9ghF5veNWS75Duqs9cr8FvgR4Bj7NkJI9gd9MvRo5Wb0JSQK+nXkdvV2/EL7nIge+TzTcvXqqMb5Zrx47DQGBPrVr6buky4A7MoV+vBXiur1Yy4w9WE08PciK2r0bXWo95zAavq16Wz29q3u+YddQvg5pM76qE7u9IizGPH0UGr63IOa9Ufv/vS0RZr4G1728c/7JvHhHqb4NvIy8deqnPOKj/L1Dr449l+jLvd2Mor0T2QY8ERR3vQi82z1GdB2+p/BzvbX8UT1fVZw9EWJkvcUvYr7vhKK+dBilu74Kiz7vOQU8dRDqvfhCcL6I3dQ977tEPeFhdz280D4+3maMvnfjbb5W5Qw+dYT0PZIbYT4kT+095Wy2vYJlt71i64g97oU9vbQ4zr3PiLK+R8MoPNf1gD4CGES+Mf0RPUbRML5xdiU8/T8Svu6/qr2rbX89x826PIDrJ724R7G8jJaCPem3iz3lGq28aPAIPg8skT2/NXo+GJrAvG3ZDLwShku9mqYVvoQPXzs/A9Q9quUFvj0lvTxZqKW8q2sKvgm8C75eF6I9kaQMux4dozzq+k88QrLkva9jhL4QwDe+jl/MPQ1ilj2yhKU9My8uvZYxEr5rArE9xg4Fvm3ZQrzWsmY+ynI6PaNAX74shfq9qVAKPhzQST6Ti2q9sRvIPbdyb75Rh4O++O+5vbYP6j2sL5o9sS2BPoLonr5pBeW8PHytvm7drj3aMKM97x7Wvc23ZL6QLkw7L+TEvWV9Dr08cnw9APNDveCyF74qJl2+Trk2vh9Dlj3UhYq9p2CwvlwnYD4FiaS90sfgvU0c7L2luKk9dO0pPpfzmL0Z1UI+/80Qvn9wML4vaoa5ZY1qvXBbZj2CnI0+6vCUvaqCKb0Lx689Fi9UPnLeLT5mKU0+de+FPZP6lr1tdxi+uQImPtH8z72l7Ic9gxhqPajXY77oJsy8BsUzPRanPzyjoLk9o06nPfkrh70OLVg9WpwIPXNcRj4w5p09LuWrPc3jED2UI5q8Z6nuPZwc1ryzJJE86MVGPEqgBb5RV768t9KevQC7jz1wMTE+HvK5PTyuGj7XEqA9GxjFvd3di75rrCw+LCqfPV9O/b28KD495PEKvr6qAj5eYYe+vsAxPj0gCT4Zh6m994btPTCr/T1Akp0+EUmSvqM+7r22kEG+FEPDvLiArz2pNQk9mxptPoshTr0QVye8qAjsPfFa5LsnvIG8rhNGuiqaFD5nGva9HlTgvYoglT3FfYq9IewRvY+bErx1WTw9QKwVPtrl3700q8i8C43cvPS7AD1NToA9+9DjvVVkCz6BxTa9gvB/vXYwJ74zqfG9/KQ0vhBpvjzXhC89DwjdvaAYLzxv25m98NNiPod96T2/3A2+gqMNvv9IkL1PB/e9Y+FUvaF5hb7bUVO+I8/zvW32Hz5DlkM+X5l3PUiwDL66WQq9cuISvqWdIz2DwwW99O8EvoHPjL1ORYq9f9qdvU5SLD7D5Rc+w2W6PkE4GD2Lkok8Qaq2vfU+Ib4e30s+9LPnPUqYnT2PQM29Ezp7PZEZyDwutSO+jEZJPTMYNr4Tc4U+bc8wvYUiyrz0bgu+EsL7PBo7vr1eeqc8IJuTPVqu9D1+HcU9VYFrPEDChT6eckC9Y2yxPAlnET3Eg7u9W3muPSe6mr0w8AA+GTzaPSlV/L3U02i9JSgdvptA1bxB5s09p/bwPYBiIz7m1CU+AxsDvqProT0e4EC9Sh5mO9f8mb09rDq6iKs9vmZ0P76m+A69Og4OPQdevb3TUEU+EGYjvuR5I71F2a69T07lvSyE9D0b9649+btPvsGJmr11tI2+m7dTvahNhL5dMUW8PlakPdcoA75Wiki+cBwpPvR1Gb7ncTW+cLCfPNXb/b349YQ8p/wcPvz4vTz8uRU+5WR3PdNvDr4ViOc91eCTPWixDb1zlOa9SHUnvmXpdj1wezg7IAFgPkFcZr5LBgy9sPf/vTzgL744gJY9Im1Bvff41z3Jqd49GGBNPs6rNL7aT7e9ymK7PWLuyTyghSq+tUttvr0D+D0yJZe9+0y/PX10VD4YUUS9upBtPQ6zH75BVHK72Hd7PQ3rNj4qS7G9yNE9PIDA6bxAx/m8VfaXPIaCeD06rEc+PMSqPZ9chD31Qxs9HycwPhKgJDwsdlg6uay9PXsgSr2TtqO+EGd2vZXrcT0frU48+GdZPt4OG75PnQm+fKcYvhbmAz7B/tg9KmCQPX1opr3q98G8TBQ5PnnPBj4SEHi+pQblvZM3lD1VHPS8Gz3ZPUozXTxMTYC9V/tIvv2tzby0MoU+97KjPWWDaT3bllM+BfG2PDo287yZGqs9lIGEvJ3ASzx1zl6+ogaIPAPXI76EXRY+J0Z9volzF70wagK95/YavfY/fL3ZBxE8XWz1vdEOZz1VfyO+2pu3O+y0Rzx2ctM92YEXvVYLFr7DPV69sbL9vXRFUT4B9Yc+757IPX3Q8L0uKky9FtTNPHnesD5iI/s94ysdPmHx/zt7yec936+OO2Q3Gz4IBgC+jgYTvqLzr72X90E+xZfGvDpy4T36O9u9imlNvQ+XMr0iMlg+a0/JvZc+tL0aMAi+McvDPbC6c726Mby9XlwpPl4kPbz7dgO+Hy6ZPiIVGz5LJ1y+k42ZPJInoL1QWgU+52QlPnSMKr6UpyS7GphLvYe2570jBba9wc61vPfWxb0OgWe9lkSqvf03BT0Hu6O90PzlO+3QfT1EUlA9wVZFvgxTir1BrSe9Q1sRPVEbCr4pS4u8FRgPPjEcKr5/1CG9ogNLvrd/Kr7r6wq9o4dyvazPyD36MkW+wU6RvZP6zbwIpts9tjaDvYbGBL43JhK+qyBxvQ9MIL56LZ+95P2Evf1A87zVHH++NwpKPsb/Ib6IdQM8S7phPZ+Wtj3MSFW+MWFCvh0PFr4B8ZC9DEnLPaOeAT6XchC+VQgOPdBAkr5jWU+9PM1EPrFckr0W6529dUmBvQV0+r3e1xk9dc2wvir/ZL70hfm9/1+3Po0pGD0iD52+Zj2/vay8Xz5TfNC8ezCHPQuRLT7FQjy+jjeqvmd/fz6Ia5E+miJKPqCrlr2AI0i+ZgvivBs31L3UJg49NuxrPdeQKbwaIqo90drlvXk+Lb74Pkg9ZeBhPBwdyr1H5f+9DdyevSLaOr6rXOy9y226vZnhP710eg8+h/6yvQTlmD1b0GS9Ty/Lvam7yD2DH4Q84PndvT4CM765Hu47+KXQvE+sK74XXaK9EYCUvfkcIDygs507Bd6Uva6Bt7wuK0y9ulOkPKy1BD1ow5Q9YAS2vZfvJL5sDDs9EbeyvbxKRr2lPzQ+ZW82vl+ftb1aeOI9muALvJUY6rtwdLE9VINdvhMDxb3hFiI+XMHGu5niZD1S4L49z+LLvd4w5b12SQo+9xJXvWBncT5nEVK8ThyBvTRZlz1YVLG9sKxkviodDD22f7C9kSeRvqYi071Iwp6+YW0MvlHcIb1phw49ckT1PRzfcr7INp89w4dJvLIfbb1siwC8D0YfPrIhMD01PlI8M1DUvbCbZT3XYw0+LxgRPsVBAz090NG8T31AvHBrC74tcuw8K/mXPbvZkLtcs5E9BA8uvlLMb71dmho9ar1SPghauL0wWyS990GSPo1PuD3ft569yBxGvQY4vj0NAMG6/cWKPv+FhL6AQ7W8BcAzPoFldL3fOas9r0kUPoWMp7y7F7s9M6BkvZvWrrytbeu9H0GtPa+sQj4XaAW+VxrhPfJXNb4eVJC9jKlVPTSHYL0vZTo+OE1Nvi69K73BXxs+HUoiveGXMb5WB+c8XMMQPvQ4LL61Elc+yUCjPkmqBj4pnbM9kAQCPr+J7z0tjSm+kVZuvjIk9LtitEs9NaamPXAuxL29pIs9HVoBvRTuKj5EPUE9qwElPmro7D3B1rc86RJ0PTL6MzzzU4m+feblPWXowTx5ue88c7zYPXi81TuD3Qo+poZ8vbRinb07EAK+kPL7ur5gCj47hcs7C7WUvInxujw4/mM9ErsFPRE3hL0XN8s9+7lAPrOF0j1F+p89ECMYPu1yFj7qHju+Lo3suYQr8j2IPPI9RC+Evq/bh71MQGk9GFm/PQ8iNz3PBxW+kWRsvSgKXj3QHcQ9/P5XvY4Yi70LqWi8+biUvdeUpD21QbE9N+gCPuUzd72qPYe9eEe7PSIlOj09JC498m7QPJhRMj4Puja9+xu0O4qZFT215H88ukkxPeNKDT7BFSI+/QXDveYIRbx7aZc9a57xvZB9BD0HZ8C8TEr8uy6yDT5WOXG9s1stvteHRT6S3BG+nBvuPlxZyj2g3XE8xPoxPkgzgDvtlM+97XBEvYD3CD4eG/W8OuwfPf1ggbwQiIs9vGvBPtC2br5oXEU8cEZBPo7XpT0fmE2+UwWkvfnCGL0IfD2+GVo7PcbooL2DJB8+EsHNvXPYbT4pCuU819ZAPv4dDj5zRIA+eYY3vv6yq709d587KBsYPSx/KL2HHgc+zQBVPl/OVz23goK91mewvZ/ROLpqEBO9WHPWvYV51zvvDS++IR3nvZrdlz0B8c491jafuja+G75waz6+74g0vAlfuDtTlzw+4UgfPSRjIL21v4C+bOsuvl5fPD3S9Ws9NdKCvT4gmrypQNU9SXJEvRzgtjt6Hy09stCnvTnAuj6hw9y8AZajvGH1sD30KQy9cbcRvi2RXb0+RY28ROJVPVrgRL7ULwG9aq+QPXFabj6NbzS+H76ZvGL4Lz1/gA6+GgOqvPezCr5ZPOw9FtTrvXHMYz69fW09n68fvucqjD2rtAQ+5IAxviTX6jxShS89xquFvaUL1j1Z9PG9zTJiPV6kLb3wbHu8GtwAvR8InD0fUtW9ocCGvTZvID5NltA9iSnnuz1h6DxquxM7l8wovjTui75forU9ILAdvi8R471DEnc+mYQgPcOGgr2FW3g9YWOVPVDfYT1iPna9otMpvSEXEL7WHuE9xO6cPQfh5r3ZUZ68m578PA44HD05Do4+MV6zPfzERD21L9A9+2WFPuW9HD74KBK9U9xuPb+lebvOd+s9bAywvA5S/j2F4qW8KJ+BPWh4dr3N+1++BG6Hvfvfxj3pihy+XjtivRYNCb6Bmhw9MCI+PqsUET4EeGK9Ycgfvk6Hf74qnlA8k1CIvctkJD6FJYC+kP9UPEjK5bwkDis9OayMPh1sjz62Qo89hv7/vczo1731J3o9h5TNPEqcjjy3Xqy9uli0vXfNEj7XDiQ+5x0ivSE26L10JJ29Y7C4PN2gTT6efzq9uZ2IPblLRL1SjFS+7io0PUiUhj18usE9aX7WPOpKFDx54na9fGtKvj0m+71WPu68/i+kvXWvAL0YSDQ+XT+ou0G7eL31vES+a4Ygu8Z6Lj49T509ucmivY8lVj29FWY9n2neu1cOcL63Ocm8khVpvr71hr2r+w2+S4WBO9ZkCz7TK5+9nw1mPXUEC70iodK9DfzVPb4c5T0UrvY97IUSvkQ8Xr1i+xo9QZudPQf0/7yf3iq9+2khPiMKRj0/ady9yozdvUS0yjyS8RO+amADuM36gz2XL4y+pa1ovu0Lvb25t169a8/YPcdLkL0btNk9Uo4ZvuAACb7NUFw+KIqrvdyPf70Bz3A9EuGSPWO2Hr6O1Iq9NhGjvRYG870ZNPw8IYf0PLIsGD08Wta9GgKCvWYwDLwZkIK9rwi0PBfZor17l8g9IzGLuxjYXL1/hb29j+k1vpwauL1MmSE+1AZ6PMZl1L2+QVu+/3cvPecfO717VUo+GCQmPkSwx77HARq+mi7cPQoosT0/mgU+lQpCvoCaTb75YVA9mPEOvsBuujuWoK+9S5RyPXTRnrxQ0RW+CkyvvLzZaT0BLRm+8SKdvJ00qL3jPnu+IiO9PWbCCLzgHEm9SKWyPNu26zxUvbC9i9kBPtaorDykXxU+Hq1cvX0ntb3jTvQ9YKPzvf7Bb72swfk955lVvnSdlL0vANg9MxRUPXws+D1WTuE9HW/jO0sTpr17BES+p7VuPFemkT0t/z+9FP0svn9eQb7mM1K8HV7WvM37bT5xxEa+kpLTPecQnr3TXT08qpeFvHbMaj0ADRo9wylRPcNJtb1i+ZK9zvwMPvAK071evXi+QJfFvbvRiz2b+iW95FEivOT9lj3rni2+xs9NvbvojzxIThE+oiwjPvBlM73iAo29V+DovW7VAb5JhdA938+7PTSLNrxMofq9ESOXvb/frDuNLJq8lczTPFNegr1koK834yvENRZS6bYJf6O1cGCEN9ftLbcqVnG34FUBt6uVobfbm+e3qUQzt64GCDcv+di3W30Jt5smjTfb+Aa3gW6OP7HGaj+s32Y/DG6JPzL4hT8xdH8/QoeGP4kUcj9yK3Q/YVuAP4zhij9o+2w/0p1wP6+Daz+LB4w/+5J7P3NZQz14pUY8Y4YavtlqUD2D/Ta8LakBPuj6ez2PLqS9bbT5vMpeAD4XvX89YOiSPW11ub2+wW+8imglPmS5oT1DxC+/hioDP1uksL2Jpba/ba6EvgL3AsBF5r6/hTbVve0PxrvobSvA1Wzlvra1NL+0+lW/C/knv5BHCsC5Hfe/XWWAQQc2pUHLzwhCJFKYQm4MA0JAsC1BXPfkQeDBh0ECW0FCJLRnQoeljkJM3oNC+LQNQlQjREJfi7tCWpyKQlIEzD03s2w+bTQFPvmp2b2vguw9GEjuPKlYkr6iCgm9wwx0PNrAGb4jHUu+SuIzvpxv/T3H41Q8zFU4Pk60BT1EIbK6bWOSPdaqJT7QfFA+wKa/PHKgLT4rXG2+4MZbvCAdi75kFIe9szq9uwyr973Vqfs9xGQOvai42T0YeuC9kCoKvnXjAzysGYw94FCvPPLKHj6ITDW+P+BcvUw1VL2gNIa+4gU8PcEtar4ckOk8voxcvsiWjL3rs8i9jF0vPt2Rwr52lQw+jKGaPeF7wD3fHgq9I39ivSYmqD0u8Vy+5QVvvPrCiL5KTtm+i0I+uxUgyj2Xjm6+ACISPsSdUT0uB4Q+7cwjPluwMT6KPu89vNucPS1fkL42EmG+i94GPTeQrD3Ue1i+gn99PF+tQ75v/2Q+Ex5PPeoqCDueV8e9RlEavrvbmT2SthO9k1ZQPXZQU77ZfOG9BUHovAaajD4IQCU9IWzYvaZm9L0p+dm9x40dvtuxx7xSkLU8/WS5vJI3XT7mdoi9sfupPb3Ec75seXm+4WviPWySf73At0Q+vCPavUpkHr227KK9kHXuvSJ2BL0Dfzq7EUe/PbnJirzxOgg+2O0IO1ZQhb7Gmx4+VWROvn5y7b25IOe9ie2DvO7Jkr1h4AO+m0BkvWTzB7492rc99nGCu0YwPz7f0vy9qImbPezs1b1OJyO9bbecvUmYzr2GjfK9qcQEvrLygr7h3YS9BW1NvqKDFz2zmuc8RMt0va/6/Dyd/Ba+75qLPaTnr73nAoy7lLL1vfYZvT1ad+u9nbMtPNKWoL5F4Tc+vRQfPhkgLr6qYIO+CMmNvhsCDL0qjO89koVQPYT3tTzSyJe+V9KsvYNNSj4DrJY7EKabPdBY9L3fP5s9YejrvKv5/z1LBUy+Z5BbvlWnirwnF6M8/D5YvicaxLzKjHI++yIlPafcKb4Ydp48bPAwPs74KL5sflG9ykyvvXPa6z0rZiW9lkbxPS9CFT6GaKC+1722u2e7Rz2XMNM9LRmBvYjb5L0MYZI+bmALPugRwL0kBCC+xoqUvWWSpLyE34M75bslvap3y760uBc91zXNPR2Ipr18bNM7/2W8vaSxij2wHUe+7CPDvYIVSTzXvnu+4vvEvXgKDD3dwwM8E1vSPWbkPD3rsoK+r6/lPTIgjr02zsQ9h/N0vkT+dj0q09S9fAU0vpMpTz6h2FM+LvVaPAnzWT7h3hq+GdOGvRwYwLknx8o9GQObPcz4cb5H7Mm8RCSoPQ1hgL7Ju/u9S5lVPY9Gar6ujfC93A4JPvA4irwOLxE+QkRMvaJux73UV8g9k6gyvldHC77JN8a9ivdNPpNP0zykOAs9MPTnvQwu1Dxuq1g+Ij8lvNS1kT0y4VO95cETPsK0Hb4zoVA+82kUvmFGNL0bT4w8EnhuPH7yBD5Qt9g9JUKNPkXtBr1cJTo+MAYyPBSKYbwdkA4+tGX6uysiAz00Q7y7bYEdvtRzJb4K7yy+wOWcvdknK74ov789CJEpvurbxz1G9tK7EvVLPrVeH726p7M9cWzAPqIVmL0p9Zs9o+yevpLsTT3XihQ+xZi3vRLVAD3O2rO9DTTjPED1vjx1DX29JdYXvHpq4r0eE6a9R4XZPVR9pb02Egm+95hPvsjI5r0kLhw94V0MPrRSubwLvqK9LG7LvZ/0tr6nzJO8XhdiPS2HyL0AWcm7cZIMPkLyCT79PhI+/D49vJDZDT0osRe+LNC9vXT0uT3SCP29HwUnvdqdCj7g/fE9A/M9PmH8+b03ulI9/doaPjMG8z3/cFa+Vi6YvZwcAL5b2s69KNKDvvSCbjwCZiG97sxOvuaGy73vgHy+WxOhvW73J713n3s+cbJnPJ6MD74KBzw+FYOCvdFYtj0e4Sw9MJ0xPnBY072pxL09QEm6Pr3Wjr3N2SC+qen8vZp7tz1E0ay7UdBkPgIsQL4LEPG9tHV7PkyJyr2zBw89iyQKPYQbEj7JQ8s9NT6Guzbs/zwZafu91csbvmH7uzxGYfM9wOoLvnsrjj2Qm+o9+IrYPfSz/r2exrC9Th7iu9dZAb1xtjK+cgENPAD9Mb6gn2E+9kwzvun0u700Zb69tJfWvZIqkj2ZR1m9bMaPvkkRGL3Te0++H907vdbtlz5NCdi+DvSDPuZ2lrwUkpK96fp6PppF/r0ffTu9W/58vqGtLT3b2669g01uPW2xlz0NPMe93PmhPZbaj73wP4i+h/kBPcgwqjxNM62+Xr0Nvgpp8z34+aG9OW8xvmKeozwCwL06loeKPhQ/yD3TUdY9RYAXPazho75H2gM9b+xLPgspeL0+Mos8KCdFvBHyPD7kxjG+bA4WvUhzTLsZkgu+0Ru7vU2kpL3dxEC9J7DxveT2dL2O0sc8EAInvlxf8Twne/c9w8UQPbi6iDwn4Uc9v6moPRINSzxknlA9kWKBviqdFr48V3O+g8hUvK6NFD4KLzu91BS2PYDIobzYLHm+XkdQPZG1Gz6U8H++8VetPf1HEr6J/oE9aKPovTZxsr1FtDO+ezdpvhTfdz25Ljk+k5PAPV1biD1MixG+fahQPppDEL6NdDI9ql6VPdr4gj15Uy8+MtGkPUwZTj3Oo+i9R+oTvjr5Tr7/N8a8awZHPkZ3EL7WvLM9ouvuvd94LT5qkzE+Dql6PSsts73JpdS96ybEO8k3AD68DN+8eZycvXi/Ar5B5ko9lQoDPkSgAz59nC69eMohPtweML6cE8U9+2g0vs4OCD2IiEY9gTLMPX37yz60FJ68vv1SPn2c571LB2c+SPK5vanmHzwpS7M9JfEyvX06mD1R08K9R264vcdxvL3eNkq+evY5PpIDgb66sxA+7CATvisjmL593j69QHuSvjS3xb3iS5Q8WZvqPVoX1D275zy++XAyvn/whL2voNa9J/+lO6paCD3Viee87ROLvOe/Aj6eAW08w/6gPcM0xr4HDa68aNuGvXQ7lb1F2DA97dUuvrXJDr5f6ZG9AqIBvkkjlz39TBC+6nPOPSMMirxuPIc9JX9bvkHmGD5bhKY9GQwWPomh373FRCe+GRawvQzGGj7OuSi8b6XEPXpmBr4IWIg9dyyCvmZqNLzXXpw+kNPXvXn0Or1dUxk+K1iwvBK8EL0CZbY9O3ARPs8lkD7LkBe79uOzvRwv3r3Ixx6+kkfCvX3rPT30Hcc9uJLBPeuc5j1VavU9VyXnPSuKMj1Qq2W+R/0jPn6iWL7Ww+E91Ejyvaxlgr63ILI7JympvTZ9HL00Nhw+258/Pe9lXT4p4J++F1wuPWl60b4DmwC+iSVGvg71pL247eM9OoehPCr7bz0V24a+n4ISO9wVi75glCG+0svEvC/a5j3myQW9aTC0PPgLvrwfz5W+DzcMO9yrKL5QuLe8N9EDPvQYlb1eRJS91zoMvs44p741Y0W8jQZzvn5m0zxlBBi9MP2wvRPBQ75Lw08+UkcfvnHtbr4b6ui9b0ALPqnJXT6YWUC9rntavTDnwb4PaSe+NrorPaE9Cr3zvBq90ShKPvg62z1TXqa9bJ+zPXhUFb5GDwO9lj0gvhcEAb4F+Ye+I6EMveT7yTyN5Xu+L5JFPn3OCb4WTpw+SdDUvddVszyGT0A8JgAavrQBWL4wKxG+VYcSPShKIL4RSsA8WZN9u6bXh70o7jM8+oreveUWjD3Iq8y9TKazvZIuibyIyje7ufmDPWoAhD1+/PM9o24Svr5opz0H4Yi7WK/6PZCa6DtmIng+p/LKPIfzz70NlMW9W0y/vWZNRD4d1pW+c3e8vLUNT7y/nkm+XBAzPcWK/jz2qk27kuSFPUEWqz2YHZw8j1+OPPJrkj4583k+gJJyPj2mB76FceY8YSWHPZQYJb70rE0+M7NRPvIKPj5KSAk9nDtQPSRrFr3cgM49JvMcvhfjOzzz7OC9Jo06u1M4Mb6t+R8+JSEdvmQ9Y76FMXQ7YJVkPVRUPb3AyI6+siZVvomuHz0WoZ291NXevBS29L23QSa+O+tHvogDHL0EFeO8WWxwvQf3Jj48Ahy+cI12PpR4aD7nMEG9Y2CuvD+76L2IzUW9S3rAPcoI4b1aoPC81neuPQtVCb7iGg0+1YdGvcjpfj5MjmS+VGAXPjjvfD3cbOg8zA41PnnH0j1s5I497RNwPszdvD4oUIO+uFzwPUSNFD4Yj/u9t+qGPnbXjL3vIZQ+ru2zPDgb9LzHZhK+Tz2AO8J/jDxHDVw8FSiHPT23Rb7N+ig9x25eu2SXSD6PfRe+UYZvPVA2AT6OqgU94ikQPoY0nr2agj2+5xXdPQ3cnr3g0mi9iRpkvsEm+LyUPhc9WU6nvOpQf71guR8+INwpPpNpUb4VYwk8FDetvdyjqD28Igg+FJaZvUO+lruerTG+KrIsvla36b0vWCM+L0skvv9ufb7hmbA+YLg6PvOWbb0xw3c+V/MmPm6GiL0xdUY+7VZ7PQTn0b0Gvw++TdSjPTypTb6xXS+9P7SQPmH7kr6fWBO94RQcvrRQfD5pDX0+43wqPAVlGr4OtGG+2djfPRj3ZL6KBL46BuuYvmyxmj3wakq+KPzcPDR6S771EZy+DwTlPSL1zL1dS4S+jd6MvueLlj2VCXM+KBf/PS28Dz75ahQ9jzuOvYopQL4PEhA+Lx+Gu/oL6ryCBOI8cvngPEoZD71veLQ9wswGvdu2Rj0Gakw+d+AsPrumsT167yw6iU3LvUTfyj6Ygxg+ricivrQ6jz7v9oE+j8f1vPcy4b0O/7E+Gy+yvWjm7rweCe480HH0PPepLT0n3aa+tx1OvoGz0Lzk07+9bFWTPeAFgr083aW9UMA8vqkAAL4vqqq97QbVPeGKBL4GGNE7rnXCvDVxCL5O/ZW9h/oqvpMWIz4GVq69RtYwPbjIkb71DCS+C9e7PQ4awL1uqLi9aW6NvErxEj05EE2+NuB2vVSUyz0WG4A+vV54Pmk87DwwApm9Gb5kvkUXgr7WC/89YUEsPvhjUj4sdxi+X8pyPm585b0MksA7H1CKvY7vVz46sAs+h+tivuI3jLxkDa+9YfPUPdIW7rsVofY9/i+DvjrRhj2xE9K9A+GXPRX70r2mTHa9Adg8PVE/nrtCB5I99F9Evln3FD6vjwW8W+m5PesTJT5OGdc9W/k7vjAWhT6ycLe9dbRYPQy/Jz5iirg9BzIRPkQSL72XVJM9S3ZLvAsaI77r+4A9uadlO+4qdr1D8Ag+MrERPnH1EL2Yua2+tNKgPfodj7sWo3W8xaZevQkTir5zoNG8rnJKPrT1nD3aric9aH1KvdpJiL3ZzOM+Hs+5Pbt8hz08JLO8WZBtPUAmW75OFEu+WQGJvtCVzbe9Qoi+7mshviz9V7xsloA+bZ+Kup7suj0TUdw+yVI/PiJUhj7XEgU8DZRsvl4EuDy/74W+k1xCPrFvqL5uvGk9+rA0vr8bnT38KBA90VtcPhXK5D2Vag89gdt4vGfKyL0td+M8LTo7PkktgL2XJXw+ngUlvG690703TA4+21xGPXrQhj5/ZIQ9zeXRPdo7tD5pEp88bqngu358MT50A389um+pPRwPOj52iaQ9GIhFPl8ERb5scQc993S3vOMVNT51BaK9ejkMPrOEhj0FbDy91rQUvcii+j26lV+8T8SQvbmFHL2ohJ49mKcmvpctEL7haeq9TurUvVnqQ73xSYS89jOLPdMDDz4JYcE9ppQavWXUvr43gDe8C9hoPCsZEb3EXGM8AsqEvYm3MD3EZoO+8l1RPLsARr67mlq+zeqVPGK7FL5UQva96x2xvact4z2kC9Q9wrK+PVWMN73vTBg9Jcy6PWM78j2pSOi+lxmaPTsuST5xIBO94E09PS6rHz4Dmq09k5zBvX2+Nj5nMYy90o7uPetLb73ocBA9235nOzJMGz77uyc94q88vbdzNj34KKa9tNMfvnJqPT7KWy69YSamPQfbiz2ZOZc8AwkaPNQ9N75xQTc+Ir0YPlblrTwwTqO+oHQEPo1zxz3+bms+RJoXPX5gwj35C54+FDwkvl1bPLyn4xE+vXCBvUHjdTyRdgU9rzdkPSIbBj7CHoa7iLkCPp53YD52ULy8/bENvBaxR75SisI9c54KPrLfEDzUe4o+z+lEPdq7pz0C1HQ+miPBPRFPjL6hlPI9c/K8uwnTUb78An09jcYTvsooGr7GgIq+Obb3vERbL76PwtO9OGQkPWR6kb5JL4m+7P1Qvfuo+b2xANS+1pcIvmNNM70ZDQa+fG9PPf+mVr6sH0G9o74uvuEva75alIG9hqU7Pnlgnr1KGJM9oEiyvhLIBT6j9pw9SEb6PevZJD0IxeG9Gg+evaxPr70h2Lo+asF4PuYABb5Aw02+4vpDPgOznj1LxVU9uiPiPQufVr76tr09OGIyPsDx1T0kGrG8PYU/vjkC6zwyjio9F5cfvl2rXb32g7C+KyJJPkCsAz7Dhie+wk5RvqkJdL2phxw+TEgJPX/7GjzDSnM+JS5dPqhMLb2lS9W9njphPQXsL7tvkLi9UDHuPP2IFj6SY449JfuwPddmjb1HQZY9/J/7Pcw38b1YC24+a+WevGVGCr21VRM+RJalvckox7wSU+w9tDenvNODsz3TuiS+5FpuvU3Ltj1CeCe92gGtuqgtKb2PJeK9Rw0gvn2VTT4CqqU9cGhlvgZv5T2Q1sm+m1o5vWFtnL7uOyw+BShePoidJj6k1lw9wfGuPGiSLb6U73S++ZfjPdx4WT4i5gu9iiw/vrprkD379V29HJOCPUT7ID6Y3i++58u0Pfczo75Z3i8+9lhIPbMc570dui++cyXAvZ5kOr7If6A+bv4tPnzpuTutw3q+5Dx7vP4bkj7ClxU+DF5uPq3fTj4E1YC+/vMRPPQkeD62Q6c+hGvuPVvk5T44l6y9DCSOPRfbKT3tKz+8ea3aPQqRpTxaPxm+p5IZPax6pj3VR0+9svm1O5AnYz7krng+CsEqvpt6uzymsr283LnBPfa8nT2SYw++JFKBvt4RCz1SX5O69G0avYTVKT5vyg6+PM3svRwnk73tYr29uwJ7vJp9xzzEK5++Bg8Wu0aFL76oFE49KS2+vVCgmrw/INo9TeytvP6+Rr5ndJq8xB/IvUN2NL5AILK+NO/MPc+cD76QaAi9S3YEveK5br4azEc7BRXWvtneXD561fA9kaR4O9rTOz7JN5Y+ymyEvKrmPT46zhk9uReVPQNjOT59YYE9Z8fTPbJwI77/hyE++DFjPi1C7D02yZ4+JqgZvp8fUL4VMEy9WkgdPpshaj3AR8U7c7cEPhVxSz4VTpc9Y/kbPcQrpD6lvRm+AnlWPgSXoD0/A988xUw8vcUdDr7/R+S9UXKFPgYbGz/30gO+YiSbPawhpj5V1OW+EatgPmd2nD2MYtK8DU1vu2LsRz5zIn8+StyDPbIAOj3My5E9w3Q2vt3jjL4xJtm9RKHFPLw5Ab54vme+FcqzvCmIHz0K/Ss+i6EkPsGnnDzKtq+9VdO0PXibLr6dbaE9L86tvhxLCr0nlsI9zyAOvvF8G7530G+9+rZhvkHdF7z7cTu+kyASPL1tZrzm8iC+7SdMO29DEb6yEQO+/aF2PLRhPr7Ed4G9mJgvvd/elb7lIl8+72ygPdIGSj6T35U9+qLgPc4LJL0mY9o7E9YCvuPPljz5KGK+C5krPhSCnL6GPC2+qLkYPFvLir6HwS++feIVPuQuZr1BjzW8SgI7vmc4XD4k17i8ElLzvClL771OcBC+TCg5vdcAfb5rZ8U+HEXyvahLD73Z6zy+8F8QvUAIj72bbs+8OBtzvn3ORb6YSE0+qjWQPgcLtj3OGjA+vLewPUWIHL5e4ns9aPjlPKb3oL6HkTM+ExXnPF4ZOD6gpzY+AIlsPXE7Gb4ejp29Pxb3vbEmpTtzSwI9p7MoPcuEHL3mKgw+gILCPT/VQr0nPnk8F0hBvgoZfT5mDEe82q4QvDEuaT7ItDo+mer8vfGdZD5MbfO9frKGvQDTILyuNZU+eCcQPl+ZuT691Ns9B5aIvbAPHj7Gj6C+T2WYPdz2Uz77MXQ9cmmQvrQCar7nqTE+UsnWvoHk7T0WasO9OvNjvfoHK73EFY++sTnVvFyL6D1HXSw+EokrvlwVAT2eRLc8MrMpvP+Og718NL6+0pg+vpFmnzxsmfc9tpqqvh8Ttb1fVc29CS39vghpqL0SshQ+KNVYPpdGUz7N2DQ+fK/LvLcl075Qvse9I3ppvU6ro71dnzk+IH7HvJWrw729bg89MBaUPeIooL3Zvv88fPEfPd38Xb5RadY903aiPTTgpj5MJz2+o0urPLImb739CJ697ZtGPgpGtD08TJE9jU3yvVIr27yTG348NZ2evQTaVT4GFki+Ff45PRfQi77Fgdm8nW7hvdUAjr36U8q7KyWIvPiVIL17lUW+6vkTPgSmDL2xSQs+hm0CvYRMtbsXdsO9kw6nvlpfTT7EmcC9FtUhPhgqZz121I6+UXSVPv7u9bsPx4m95cGpPHZdND6jRt69Y/v3vSvfIb6YBy29FXKaPre8IT5YqBk8/yIzPCxkub2zchK9EHOzO5GTKb7joBa+IyMOPuio5r3mhhs+6SGdPrjfub2nXMK9Wm9uPd6ABL0ak+08TJ9dPmpytL3C4L09nC2FvsVQR77WPcc9KpHwPfvaLj3LyIy+gDoXPnXaur3ihec9YPtIvrHjZb4awV6+jMjaPaqBOD78n7Q9Ky8nPWoaKL7UHQS8FAQYvqXAZr6JRXo9lu43vQkEyT2Ebxm+h+YHPmB8FT7zK6U8KLazPW5Yyj130s4+7M+CPvAx1zyqI1O8bXe7Pa0mm76S14a89HknvnbALb1y+4w+LauHPWN3Pz1ulig9szyKvkUFW72dYF2+BQTBvQyHEr4OYZK+0NyGvSJ/sD2vvh6+M4uNvoQavDyc13O8v8aFvA6JWD3Rlxy98pDRvYoX2b1FqBK8OFtBPKJKcD4djrA9erJ2Pj8wz70IDke8AugfvnoCPjwW50a+pmnDvUj4vj3jxn+9Ll+FvJy3pzyY3hE+Cu7APX5bXz0y0/+9k/GkvN25hz42MVw+hFycve4uMT4p1z8+lHUjPSz3gb5Z/b4+B5pMvK4dIr6rGiu+jWx1vi3Ehz6A3qq8v47bPk4fo77KZ66+YBcNvtylCD4q3dS8EDY2vnnICD2eZum9QxDmvPBFAb50jDM9IdmmPZu0H7zxlE8+oEy/PcGDV72NsyK+DNzKvEkmRD6NFxS9NAonvcV4oD6jCgM+rmjrPUM/6D5LI3Y+oXCFPL/WTD4o6R8+mGamvQ4KLLwKU8q9l+bDvGDQIL51Hhq+CiKpOygbS77Fbbu9IDb/PcB84ztNdQm9pbTcvFmTTD4bL6+9IVYIvpxoED4+14s+0+rKPZlq1zxFmiG+BIiqPXI11rzC9Py9oCg5vnBcAz5NtFS9COBOPusszb2KrW29txO/PTcqcr2+Chg8/DEgvXpKET20KPK8DOcYvhfN4LyuKre+iAP6vTYuOD1hUp68Zq5svbr+Mz45Tj6+P+DzvHj3qb0cwkE+u6jLvZD+xT2/oJK9AfYqvtFPGj7EZJk+4fPvvfUpjTxzopA+X6oJPBJZdL4l8Ts9tC7JPfpwvTyxeu28+ga4PrWGpD5akb09sn5lPpJRc73psCm9dxX3vQPxWL5LyyI9v/edvUEiQj4nSEA+58NHPvK2hj1Txr48B5TiPbq5+b20hwc+rl1ePU9XBrxo4l6978ZAvmKc6L1RN3i97QMRvmj9Fb28Gis7nreuvjITXr0orw2+TWzePXNgNT7mVus7QEkHPiYrr7whHGU+Sk2IvcNAOz3e52e+RlZjvkUJf7tpcxq9ZaIwPXBRWz6lYwS9vq/dPUzjgz7Xj7U8c3ENPvGiRT5v/Me9ZkoRPcwmL74sAH48PgNRPkeyV73mXdw+btIuPZz4Tj4GYEA7FnwDPk3NHr1guvW9jX8dPq0f+rwhPms+9ZCkvs3Igr25YjK+4xSSvAuDBD7JIQS90FlLPhymJT7c2FC9rJS9u6BPTr3nSIM8ZxuqPCSUBr73opA+G/ZRPmbO7L2Z1Ek+prvFPVI/1j1LEdC7SMfbvdcLwTwYi9a95labvfjokjyshSg+piiGPt7DYz39Bbg9fx+wvB5xir1c3oM+5ik0vvKuzz3OoRK+LUh5vVSUt70tx8Y9zsSFPitT4b3/6Yg9GguaPqW90bvTeiK+J9i3Pbfc9D1+tYS909I4PSo1YL2o6oW8Ux6AvqXgbr5OPnu+VeN0vr3aiLy0BDu+Ag6PvbynYb0KDUy+X2devqhTsr5AmaG8ymdhvdz9TT0C2pK+Ek46PEiFML4zdK09xLcKvqWojD3i2JQ+QJ6CPbpn8b1MFTA+u6E+vejq7r3LLau+1kVPvhp1gj7o84a9PRGVPvQH4L1YyC2+LfxfPMyTE77FSxq+VVwcPcbgaD7do5q9qbcOPT5yxj7rsdc9gl+OPTe7l7tGtbi9BT2KvnvyvL5voTY8i+eIPZM4NT1UeBe+1iHrPRABoz5t1Qs+x0OSvZC387zRECg+wroNvkPHz742ouo+GIFnPrSPWb6rSWe9kYwaPbGRfrpY3QI+Nm5jvpBY5z1bmTc+URYhPtf+eT6Of4c+WuaSPuCXMD5YHW4+nqFEvrWWBD47R4697HEIvn/H7Lx7k9y8M2jWPeinx70Njya+icddvQor7Txlxne+/f9EvpJNg77WxxC8gql3Ps4NiTzHkH09IandvflFEj5MkX2+38k6PQ1JXz0QnbW+GWiEPquUVb6QRXC976KHvAWpDz4+Tj0+dQICvl4rWD07ooS+M+BlPiDq+L2bAnk+zWcnPvZM9b141FM+4znGvGCRo7tYUkW7zBvgOwGalz58GdA6URXHvLxIoj6zPT4+pqWsvJ/PWb4CfFC+eWKCPo9/dT3yRG69Nd+MPuF9Mbx6wMe9j15pPlfT9T124iE9hNU5vk0aMj7r6dw8a8EqPp6DwbwClia8drYRPY0VJD6x9p69/Zf0vZpJO77bMgq+MQ0CPSKro73lCDc+Ov9aPr0N1T3yc2W+dDGiPeLBPL3QpNY7Vl7MvQhDKz0aXYq7uA9qvd/CDr4BKT8+vlwcPZMNAL7bzF69gkCFPXTQED7EwIK+Q6bCvWJiRbyM2Qi+RIb1PXiKOT25JRO+KyYVvrCvCr4cMw6+XKJqPoAvfDxQB/y9S9WzveW2lz1apJQ9ItvHPY2lEL7GuHa+84Eavmi1t70z9BA+qtIfPoeXNz2abrU9LJIdvu3+Eb4bypA+gv6pvllFaz74uIM+5wCdPTssvj3R/oE9xeVDPq+NcT4jJ2+9MGMGPrGRrj35W0u9NadSPRKpE76DFiU+/agxPsFl7D3a9Ks+AfHPPaXmkj7jUVy9e/dSPtmJl709pIo9BOsmveAbvD0h2HA+81b6PVJjVj6ynC8+vRN5PUNQwz2Xt3a+KmFQvc29CL59kYU+7aitPWT9Nb6cn4A+PwOsvBuAFL1A0/26vccavrBVDz6Vzn8+zZBHvgJ0hT05WP09SS/rvOo4PL3DmZc9yrwlPjaes7z8lZQ+oT8IvbXwpz3bMYC+KfR+vgF/B75nPDu9J4u8vbuJbL4nodK9H9sgvS3mOb6drXQ9iudSvqSVbr742My9GcnBvZD08rxihCG+d4Mqvv2ZgL5xGT2+dhC6vbP1mD1WB4K+0DQJvsMvJT4JiA6+eUPbvQ7MZ7390BQ+EMFAvUdMNr2PzzK+mDbtParcTz3mgh0+D+aPvsuScL7R1lu+RHTnvRJpfz3dVvW915XgPZOSqD0Y7gy9D5dkvaB5erzOuWe+Qqmivho5u76WWbm87i8XPnblJL4jchA9IR8fu2gIvr0ukWs9yHNIPpB+nLxr3w4+G5BEPpkaqj5tMeo8JutrPUG4nT6gnkQ9spgWPt1fs716kJg9muPLPcbkfj2YKWG+V0MXvopVVz6n4Ki+UkzhvWGURj4tTw8+OHTzvY50aL2qdqy9ZHhlOveDuz0ZFsy+nkn3vc+EhT7cva+7xBzXPRojJb3Uzpk9475ovkHPo72n0J49fH78PFwXyb4XVHc8ogleviV5Eb66L0K+sLGdvX0Ln72QfKU7kA8lPkr8PL5wRlm99Xiyu6mTnL7Lhty9AgyZPNnv+L2dFC4+kSDFvQ/YwTwswcC97CqHu4MG+7xapLq9i1LLPH74CL7dAdq9lRpBPiol4L1s33++5TkYvtIpAj5Ta789wBjaPcnMwr3dFaK94hQgvva/gzfcUY43cfjit5EORLf1z2S4IXivNyf8EDfrfuy2GhurtxaLAbc1wxQ5phENuaAC7rZtbhK4fOsFuIxYdDg6xJE/iAt5P432hz/ZIYg/kweKPzAgdD9zG4A/PB6BP/bEiD951YA/S7CJPwZkkT8Tj4c/nmF8P9Vtcz+ypYU/47XNPamZC72ggi08+cMCPkK54T1l89E9CQpRPUtZJj7MGuY8q2TYvWECWD0xCzY9cqoCPlZwlT0y/Hc+DctbPlluxzxS/ig+8dDdvjH0BD8W6O68dFj9v4yV6b7YTLW+Re8WwNWnL76XQ8m+WbE3vz7Vuz4GsS8++ZNGP3h3nb3+vIdAaLgfQOuSokAoX/VA4X+CQOnMo0CS1qJAucDGQOD6b0DV53xAmtcVQA/nSUCirNVAbZWiQEe30UADWNBAh7GePqb5rD0pFHY9oEh1vH+9ID4Ril88CUelvA85MjsX0Cy8p7AKPtLn/j2MxnI+UAgbvYVTQj2vJu89W7UuPilWWr0Ip8E9cRkGvWbm7b2+wF49DBuAvVHdBj7lFmy+RmAzPolvhj5mSz89+moCPVD07r0jqRK+qQ77PKxJiz2gyR6+8B1dPErVS759Sm8+Q1PAPWGX7r385yS+qjQkPOXId72NRDe+h1YQvsTlxb3kQ1U9rrYFPnEC473OSgc9ZdxIvAGIkT26Qt48AwmnvNL/TD4L9228AY1WPt0ffbx/B247a4maPQa8zz1UqoE+tGMpPscprD1fGVG8iyvbvVp4jz5Y/nc9Neg8vbQ7XrziaPw9DyJwPn/bEj7w5Pw9Tku0PsVdBD6tLk4+3ogZPgD7sT2JMTs9iSFYPoI1YD7pUmw9wbV1PkELR7zFyz48kXzJPNYKST696U8+8qMfPl2noz5HfSw+UmHFPZPiiz6Sd4s+/oIDPm/ZYD6zz809oY3/vSZpob2VgUQ9AF3xvYBeS74ZiV29bibPvZrhvL2fxc69Ln4BvvoSt775HXu+ZbdhvrX9p774Cjm+ID2qvWYV+j1RzCw+ElnmvXSjED1xVMg9tj1GPllHQD0d+gU9IkInPsIcS73I0bc8itufPcbQDD3tVIU9uJZUPsL30Lwlf1C93EoGvldXAb7kY7Y6yf8XvsHmOD0zI5U9KfB9PJKlpjgQqoy+XVUMvleyXb581Ck9qRGFPdnbUb5USJW9Rgchvjylf72lZiU9etz/vGQ/nr2Ndni+xRF8vqZNzz3S86s90TLavC4Ovz3PLzW+IMRGvphTPr5MWDK+azP/vcsMKj4TuBS+lbN8PAQmSj6oHgA87h5hPg0mHz4xa0i8JdY3Pi6FAj0kwTC+sB19vWi4KL36uhs8G4goPuOGnD2Dg1e+wLqNPBqRGD4OpVe+W2eKvO2qKL69qS++kcUVvoZx6b3SgpK+UTeBvkUhM75S6Fq89cuFvm3CKL0mLGS9bztzvqGzBr5zsTy+UqbqvaSOn761zdm99Ryuu9yjGL03DJC+4VG/vfY+vL2YakS+r7uCvunB472W/0e+DzeBvkbd7rwPiU++cUxKPkmMJL6FkRO9ZYJ+vUx7XL1VpBe+a8JWPPQWGrx3+wU91zqDvdtBJr7ejLi9nIb6vVzWKD2lc1M+/8ozPi2DTj7CF30+9Tt0PvApRb003TA9AQz9PVTxTz4vUgc9JnV8upLrbD5CU/U8BMaBvc04eD7vZzY9yT0PPkXTAb4i9aS+t5o+vh+8Dj4CM7E73waTvZDlOb5Evyo9w5s9PsmqNj1wiI8+UNxVPX8WNj6wq48996gAPpRxUz1R1tm7F350vVRtYjy+77U9ATB0PlmagD3hne09IfANPoa5LD4MXSS9GIqIPdWIID1PFBk+azbyPYBSqL328FE9BGqSvbhBXL3gmVq9yuMCPlreEr4YIIC+qY+Qvlyc6ry+MhY+xhdEPsvvBD4irs49nnh5PHVMvz2+ZGq+daWKvVbOa70OcyY+dAcsvq0wOD1TQAm+DyBpPY94PL78/0e+F4+ePW5HVb5lW0S+AvKgPW1GoD09phI+YBVQvv3Egj0X+fg9Bp+AvaA9xLuDqJ09BGDcPT8MoT2lta+9qoR/vUfRwbwf0OI9+ioxPc/3lTvhuX69sOm7PWVIrDxhgIE9TsxoPgnDBL4T5oo+zqF8PaD5Ij2QZ5u8APTvPcwNVD6h7lg+mxEnPpOjIj4tU5g9q+OTvKz9vTu6s849VGIPPiHw5TuqmAu9a414PYAzgD5KPp09uQ3AvQi5wz35nCo+/Q+zPZX8X7tDaJA+y2oVPnAV6D1AHmA+F6UAvesrnr7SbIq+V1Jsvcvfbb4cdDm9RI3yvbFYnTy3NOo941qFuxHgMr4Evj6+nwsqvtC7jr6dAye95czsvHPsKr783YU9/oFqvQUdVj4R9w0+m9hzPUPOd7s8k+694jJnPYSHA751rq88RjWxvHbStbxE+Jo9rhuDvTtOBT44+Pa872C9PbBmDD5tNJK9BTcwO64AMj4UrQ6+NSUIPqtiPLyiu++8mHR4PrYiBr5oVyW8yYbMPaHzgz0p3FS+ed+mPFN/vj2dOXU9SjoVvqpYUr7BcFO94qGPvcFtPD63UFm+eJpFPjrdGj6qsFS+Vj1lPeDXRj42nlu77yAUvhlJqD3smHW9/1dOvblHgDwaTZk+ZIPRPZgd/z3fRzG+s24dPhvVjD1q5O09BhknPcfJWD3CVtQ9IAKzPf3BybvgB768j8qgvdH3jL0XQUU+X721PX1AyT1Lm748M1NLPi7bHj6ziwg9f7AxPvIlPD5ec288PNX0PAnD1LuS8Ym9yGwWPmEekb18CSu+8xMBvlk8Er7YrQC+rZtpvkz83L3hLBG9SS6yvgPbCr4dkYe+21aAvjVSUL7fZIO+ero9vhFAab5FEPW91mtQvZWk9L1Sllk9GukEvsXAnr26rBu9Xl6xvTFpsL0RdEG+SFcYvtGT2b23Wgw9qUuQviHL673NhC29fec+vjT3NL0NNMg9aSW9PUWm1Txn15o9/060vbnnCj45oa485G6xvVbATr4TZHC+gHI1vXEsbb11tge9od+2PRT7ob5L/5U8CdN7vuj7Ir3rKGW+hAgzvn/iAzzR6G6+BkTwvSRn3r2U1pS+ABbivXf1gb6Czly9PRwtPLLFKb5+1ba+clKLvn0D3L3d3YC+6BeyvaZQuzqDiWu+mm10vttej775IJy+54+kvpYcgb6IM5a+h4W9vWdfczwEaia+hBH5PIbmE70M2C4+Mq2iPSlDAD7xAdk9OCinPaxzxD1M98i9PJxiPsbhc710+EU+XN/4PSUCCj5gNwu7SzdtPXZgeb7rOJ29idFFvpUoHr7JehG+G+UovpPxSL1Pbmw93qKVvgS0Wb4HcF6+w3mAvoTQIboROAI+VTCnvVosV76V1WS+FaiKPNbgtrxYIHS+vk9vvf9Zwb2+02q9LZqMukZ9ib6JOxi+zwzHvRrjDb5yrZK+LhBBPWBz8716Bk+9+488vkL6DL4NYss9fbaMvWKvLr7n7h4+V015vhGtUj42fji9zAsxvuc3tL2ux5C+Ax7yvVvY1r3x9Fw+VpIFPlHMlr1bUKe9QGsuvl1fRr7DaQ6+ar3mPTgbD77o47g9HKjnvUClqb3L5T++7Mz/veiYTr1ZmNe9QilsvvvKIr6ekSK8ZZx+vcxyeDzxq/C9k8xfO2EaD778m6090zEzPv11C76MBLU9Su2ZvEz6sz1MZRw9JEQbPrAzIT5qQBu65RItPni/iT4U5Ji95nFgPvjBQL0hSgU9bYkAPOysgb1i5tM9eFGEPr/ZFj5UGJg9co9LPhAqwbzJ8R4+1yZ9PsdQhr2HAcS8C3covn1fjr1whsE9d4CmPPEu1D2bmvy9NTU1vgxllDxufFY+AGHDPde9SL0HIl68066zvL46070CVD099531PYxllL7hqSi9OWkLvSMALL6pzS2+o/TFvBAiNb5Vn7c9PTFaPZ6oFL1gtNQ84uuHvf8/9b0VSBC9KYzePXmQtb152R0+p4N3PWMdoD2MhOU7tRImPpjpUT6vpH4+UODivTPUgb6B5x08K/yGvAUG572I9Eo++VpEvU2ZPL1m6LA9IKiPPY+1Vz5C0wY+bZC8PdeBO72rFt+9jFiTO4k1lT2Iqtu7rY4rPoJPTD3gVJw7fdE9PmhVUb2lQ7e8DL7XvdX42Ty7hRq+DLHVPejMTL687PC8FKeHvUmGj76EZ4q+7NxOvBBB3r5l8Ok9Xmcpvt6dYLzzQhW9gvjjvXY1E70ygi6+xgUhvtSydjxiIGg8+7ZAPasCc75M5hq+WleBvViBu70udbS9KSXuve1rQr6mJ0+9Un7VvIn+8bwciS47wOSRPjPPxDzuaT0+goVvPhbvfz6ti5I9UPklPkMKVb0RdnG9qCGDPCA3xz1EFNG7x9j9PYPGZTuEiC88+dhlvj+JBr7lSiY8bkT2vS6Z7rxE3im+I7WZvW9lRL0/edY8nFx7PPw+b75kQXA9EhkGPEOqhr6YW5q+QPnmPAhU471Dfys9bRbTvZRGeD6u5bo7B3eIvYqq/z2K4nU9prMCPkrW+j1I7Ow8m7E4PunyIz18wHm9YhfsPVPOo7y7/B099mfIvcdvg7w1p9u9V4Knvdp+Or4r1Qa+e3eSPcIeFbxN9PK8t3QAvWiY1737BqM9IrVnvnj5AT0EXa89aH2RvYpdOb1TKWW8KCwkvgu4IT4f6uK915zmPBrl9DzMmoW8V4YAvgWz/j12ZBm9nBlFvjSNxzu+7LQ9wFsWPl/VD70QfT49Y5shPXTPVj1Pd0i9aaQHvuyohL0wbKW9n2ywvbotML126RE+Vwy6PBRdi70zhPo9zy0lPhjW5z17H4e8J+M3PnZWTL17RSo+jzl6PfL3BL0LuFQ+zNccPm+Wmj4ht989ZAllPg07GT5VaUU+aNxtPVWeZD7tswU9AWBaPVJ6Gj7j4Ew+NFiiPbtuATorIsc962DxPLopu73R3Vk+UktjvWxllj3Tzxc+tHOHPqwXPz6RBFM+yFCRvT5ggb51c3W+y/JkPQEOyr0YO+U8lKhmvgewlT1aEUu8rF5UvgraPr5cUYi+Q8XxvOY2PL7Cnj6+/wCFvr5oRT46tTQ9kbxQPXXiIL3qaKW9NJxAPsB9rjxLVg2+fYjXPJIzKz0VR2K9DS1nPYVnDL589F69qCS+Pd0MBj1puR2+hDiePbj91L1S1ou9F1ERvRQ91TtDXb29RybJvZQTiT1izAk9YMwmPndApj0+LCK+cmTjvaXcAz6e0V26BqdnvjkYeL2xHWK+d6rQvd/I6T3uE1i+PWKQvbIk1T3RLvA7pp5Gvk41jb1j4jA9ItRfvS/yTz2HCTm97CUIvtl7Ob2xT1c+lecsvpnQkj5dA+091bgIPkYNkz0Y8Eo+b4SSPH/jEr6dBZw+r0c1vnAETjzm2jY+295nPp96GD5+F5O8buonvXW7QL75wda9ZR5xPV35LT0s71O+E/uSvFaSlTy5ZEg9VKAMvBDGQr1yBYe+6h9Fvi0Dj72jOWa+dXgZvk7llT3cEV++j63cPZl+5L12v7Q9fJ9yvohujDk5QFG+S9y6vSFBob2993W+xIy1PcNi1b1RH6e99dWsPH/Yxb1HQho95DnnvbzvXT3w+Ie8eHxZvYIMMb7MwG88BEi6vSUyLLz2AY0+Nz2QPXB8UL2aOay9W1H0vQ+/s7yqLfY9smY+va2XQb2Hw3s9EgSCPjolrzxmQS0+LywJPvi3Dr6g8sq8edKQPQDf6bzwPnw+paCgPUQr1D333hk8+7FVvRLfMr5v0VQ9cqGovX1aQb02Bym+YfR4vXqzBj7zc8A9oKQ/Owy30b0nhOi8oBouPu9ySr2SNyc8vCV0PSleZDvnnhw+Ix4tvgku6D2+IqA8vtmJPHSjFDzCflQ+zwm1PbroGj5RnVE+QZ2fvM0uRz5uQN28lCoMPtKrHT4TokK+DMgovanOALzZ7iy9dI3+vXKQnr4UnDS+8+jNPH3+qL5gvxK+XMARvtCSg71XtqS9Y5E6uyqEBr6eXPU9BwWRve5Jvz0TuZs9Vhg9PuwB/ryeCps+3xkqvALw+j3/h0m9S6fDvcojbz7hio29m4j4vID+7z2yGMk9NCd4PogKK75XMqQ7alcsu0pw2Dw/7Ro9hecsPSwMnL3FJD08Z44/vpBT0z1W2pI9Z5jJPUPCHz55WA0+m1J4PSj+r73m1Jm87RZmPvMPLD5K4/09PEFWPin7+j1f3I095t01PuQhGzwHXeU9pwqMva0Xzb1OqDY+vOXkPHKDkb3ByVk9enBzPUE1uT0n9tc8kj/fPDX+WD4FIzs9wKxyvFYdFj5z3M0947xJPbfTrLsnVlA+ah2uvbdUQj7T6MK9ynOCPYl8xjy+sVq+aEDGvDZqgr7v1We+P0A6PLxFkr0gvF88w0g6vhkvfrySnoC99BwFvr8yEL4oPYq+CGs9PcD0aL5Gj+E9L2FvPeNUjL0vzgY+b5zJPJDyUb1929i9ZyANPrapfT49Qs69osR3PmYNCj40ska8mNSKPIotBL1nkvm9Fk/fPUDDiL6o/Y09PYmFPQivQr2jgLS9C5ykvgogZb6olra8CLWLPf8Dhb2V2Fm9vbaGvVzOGz1KPTe9XqRkO+9Hgj1DNIA+akvevdLaDrsBXLU8y+cnPLy9uz7sD5o93g1gvuUuv7180bk+rjy3vaarED7J18u7rK8gvsPpxL0sjIM5p+vDvPPLC76t+BU+LrgovTRfAD6ox+U9G7ZjPmjXXT44bIS9F+pzvUD1Xr3V9K+8QJWHPtP3pL1qO6c81HQoPr2g2LquTpG9x29/PG4vQ72293c+ccQWvnl9Iz4pn5q+d0jnPVn6zD4Bygg+y+qiPejspr4ezKg9DlHCPW758z2AZpQ9FWAzvbvPJr5ik1Y90eZGPhx1vD3waVK+gZIuPsv1J77NRnI9bKs1vY14pT20k3E9n93GPfJAJb6Fwgi+0c8qvff6pz0o9ui9kEcxPfQgVT6UuqA9bPQlvnM88712soQ9HuJuPb9qLb7mqZW+jiNPPtZqgT1L9W4+FzyUPT9Ny7z6lOe9z3EDPDl5iL42ok4+HJZsvVaEkjmnb6a9hTxkPni6Wr7QXeC8YH7vviufWT4SMlO++7fhPQbZqT0GvOe8SxC0vO50lTxtqKG9EPQgviGlbT1qUIO9F/Akvo4IAb22+ew8N8SJPlePc76Fvd6+ivQOvX5tFL7ZnI89i4nXPYWzyb08nyg9S9b4vbW3Vj6Jove8jHeAvhm9Z73RXwy+3G9fPrVZ5r0rzam91AOKvQiJEz5G0rm8Jxg5vVmvgz2RFRI+z/O5PvyTWD74klA+8GWiPjIdjr581YC9i9AKPUSn5jzVWJY9Da+7vVzLBL2Ya4K6/uo0vcWvob0XApw9v+A6PY6uB72mHPO8dc8avvbedb3kOn0+Fc2lvkezuz1zK5M+DoIjvqfsjT7HHi++kCmGveO+pr3OLSQ84VjMPbbjLb1pmUA9WhQ6PkuwFr7ZMYW+0ghEvoTZiz3PhKy9q+IUvh0TG77OtTK+rv45Pvl2ZDwBC/s9GWv+O7L7qT3VXYA9smnOPfngkj2A4JY+7wabvvscHL6THeg9Oaxnvg7K6b1jOpY9PyRTvJUZPD0oA6y9zKkHO9DWoL1vVSK8o9JGvtG0aT3Xy2e7A7ChuuipOr2NgNi90vM1vVcksr0uJsA76UKUvY7QcL6PsrM8fQC0PXejTbwSaGo+Ww5HPQ5tHT4g3k29CsdSvqwjBr6YCou9hv1TvZVUNz6A3Pg9JZoJvf6Wmr6sFZ28JTp1PfoLM75/T9O9/9CIvDaEiDw5oVY+YGV9PhZ+4r2NY20+s+bAvUe7Qb596IW+dOQ9PakjhL7SqOQ8svCzvg5ALL1jdUm+b+72vHtppj16r9Q93grBPjip0zvTuTS+Gd/DPRlG172adbo9h4ANPXO4GT6her49Pv31PapDID2Kj9c+Jqazvf0fW75hM/29exjrvTF1LT4fDgw+E/QOvj+/jj2aZjA+Vxg/PdxAlL0aLsq9is0nPhLrHr4YcYm91p6fvdBdHz6Rgua97EINPjl7br3cn+K8mGM9PsYwZTxDcJQ+kCTtPSoFsrwD4549hjJfvg7u270Ap1A9ur/GvbGA/T13Loq98oWXPf4Kkz5xBhC+6FiGPU2Ifr6SwU+6Q9kpPoLAXr562XC+WEMsPqRODz5VNpE+Pom+PiUV87zlMQW+6ME1Pu+W4T0E3kK8bOFhvhHUz73Iupu9HMDcPVs5Bj2lEqA+7/Rpvpb4Ib5bBQ2+3q9ZvUQYhL0acD69K6XevR+hmz2UoF8900ZqvlOZnL40kFI+MDfEPUT33bwl+m0+dpI0vjYjq71uMqI8Rev0vXDhRL4gWEc9Vg+1vgCd+zozU0m+UBRuPYHEyzyoALk7H4/4vUp/wz2+SqW9l5nevN8GLj7Kzg4+1k2UO5lnrL1GM8o71pR3vtwsAr5N1gQ+KEO5vIBHh7rTf1K+1kMfvlgMUL4i1YK9Fql3vqIHhr3n4uK9EsNJvSwQkb3W6cY8g8MOvv4nRz35kEO9LiTfvfjXTr1fp6c7FYJzPpDr8r372o4+dhHHPR4LEz1cB5A+EKkBvso6cT3/zLk9OgiiPVmygr7Xpuc+VFYjvkBw6b0TMWW+vKMEPsIBlT7QSsY9gHBJPgPoQj4jlDY+21+hvUeWgLuKHt29xLjJPRRsOr4kFUu+OFjEvcBrN72ynjW8ouXxPVvAJz584Bs+WFEiPpyafrxGZa4+sQGwvVh/Qr6Wszu+zXwfvrVIer5YNRw+1LV8PiBAJT7Jpz++0dOcvWk2mr2y1BW+1U+SvlGeNj1wFy4+KGS9PGhAEL6FrDa9vRULPYYwC74AKF2+cmqGvTcAU7vhnHi+TYaYPJ7W7z2VUGw+cWYoPiM9HL4wn209PxraPgUg7bw4u4Y9ZTe4vioYVT27JSA++3IyPe8KSz2LmxG8h0sFvhuUFbvlziu+yFsGvs+ZID3qGiK+NGWEvZqY8r1Rbry9irrDvRuuYLypQ2O8lzZLPZK0y72DJ9c9LkBOvuAGTb5u28a985Q7PqVcYrfnxPC9maqxPUAXkj0aQ6i9hrbovGtLkL7R6ma90x3yvJaw8Ls36hG+ucBAvr1hnj2BqMm+S1Sxu4kKHz7O7CW+NopoPcwCMr7qyoA5sO8DvilHez7kK7e9t52DvnLSNr4oBhW+16dZvsOlJL1uaFK+q9LGvKi13L2UnKO9QBxvPeSZfb6UU8m9S8Z7PnWucb3/wuK9o3SpPenfAL4/KtI9f69NPVEr3L7Mw1S+RvwOvlPh1jvzr+E9TcUIvhK3aD7gOVQ+4+CwvOfDAT0SVxo8Hm4ZvTK16DhI9D8+LmYMPqOXXTy1oo++SPWKvDssEjysWbm7n3ohvTC9zL058xG99+qhPZAyC74g1My9rzTzPIdHJb4wRu492IAxvk4vpr0CPf49TP/MvuEDDb6ZF709dXvcvRQnfT1cY1i+MsxyPnFo1T5Yj6a9Hadfvs4aUz5arSc98DmNvaoTgr5SaMk+/OKLPhsnVryCecg+VghQvfHg9z0p9zi+8HrIPq5TMr6JdLW+6pzPPvqePL5jlji+oPFFPZbiIj7cdAw9h+9IvpiYPD6Fuz6+X9K6vZKhab7Kx3S9vDHOvjlIBT6xpOK8Ji//PQWmzL3oUFy+x4GYvWTjL75pJJc96+9EPqyT5r2/toC9DU8Pvoj4i74sO/u7ldTuvQrypr4mc6s9yTJzvf85bz5haZs8klOwvlOiC70FwGq90Drvvfnaur1Y/fa9o+rcPfnGDj6khiq9UW//vcRTTr5rbhS9XpukPmn6gD03bCi+n0eOPWpxqLwO2rq9xCQ9PSxdD77P4lc9CXeMvgzOO741sU4+7OCMvX7Ngr0bsUM+ZCkZveXnjr0w89O9bRMkvqQmnD6fMhY+IXWAPnGEWT19Ijm++ZNmPkVfGT6BsdU8YZnqvbJg8j19ABe+VHEKPlZ6cr7/d1M+/1yjvf3uPT0fmM09SaWMPjI74L3siBu+9HaPPb8vbT62tYI9WiybvR21Fb50gZK+zRWdvVO4V741c1y+b8tcPYh9HzzCQtE9/BzYPCENqjxFiYW98RELPfshD757F5o9fdx7vlbVSL6g3E++cPuKPk+6Wr5uDMA+1X4SPkV4Mr6ydC2+BfIWvjAb571ICqM9uteavvbVpj3Qq4K9kdLLPM1L/z0Oy4S9BXO1PUtejb6PCQ49BsKnvZgH9j17/xA+hdqnPrbLqD4yYJm9caETvpEnYT6dQsk9bw+AvQMiJr2rRn48i7/zu0t7F77hyBe+7vNsvW/gwDwPPui9H6uZPd9/7r2FLFK9tmJbvptm+L2xpSE+cracPa05Tb47lCI8I1RCPM63P753GUk9mbzmPKykb73TTS6+IUjAvUqe8D0QnMY6IyqAPb+GjL2fyB++ZDwCvUrnuT1/i6O+IfQvPHudIr5ejH6+kbhYPiqJXj2pFV2+AYj5vZxzgb6QFjo+dESEvemH4DyBCzC9BdmhvqpbmDw7/NK9MdCRvY3CS7tKpmg9PS2IvCTdOL6BUAI9ufZSvun62zx/CQu+LZN3vRM2771bAHW9/J6DvX3cPL1HnRQ+2gyQPcLxJ76beeY+YuMUPhunnD7WAaE9B0krvUXj+z10r0u+Pj21PeJ23Tq/Vw2+lYQZvjOpz73/Cno9iF94vR1qlL3G7bq94/qfPW3u/z6bdFg9/Ko/PYJuRb5gkZ28U7OaPAHk0z1AjHi9guhzvkDUnb5Xj9K7GJhiPegWzLwpGeM9yQ00vojkCz6TjOi9/NpGPfXzJz2I/oK9hicnPeBuTb7hCV09njkiPWHovz1/obY9uLulPFLMRD2Qtpy9QO4ovn7lVzyvqpW8xwe3PVrlDD77/R88zgc5Pg5oUj6T9wo+judFPqQiK777ja89bOe1vBNkxr2BSWG+2z1EPvkiK74n4zw99HocPJ2cqT0BFLc9Idc0PjsUFz4vMWO+3PUMvZiSvr0cYDw+VlKXPV8HpD3F4vO987IlPNwCiT1qGMi9f7N6vHizS74hNlY+A7bWuV9h+j1c2Ji9FjOxvgtfKL6UbnI8g4xqPbrkOj1o/6e9tlPWO+LykL7tftK91i7yPchh4L0n3nE8rrzxvOQhxzsVntI8ttccvhYu9L14HnC+WsJfvk+gBr4jl229m74TPGY5pz0+tTO+uiq2vUWMBr2aJ9G7lPRVvYKInz3oHpa9Afr0Pfzhsr0SNvq9exrhPGNxNb5Zea09ewHjvOJfR70DezI+xDPWPcKe5j1QEes9CsW0vVieP704KEe98nQCvlWfhb4Z2sa9g98FPlimbr07gZI9TjOpPZ+CBD7MU1e9Gs2APYjvHD56VyE9YGMNP3qZFD5sINK91A8ZvREK2D0Oo8i7TDJ/vdpFur3+37u9uc5OPvOe/z2EjdW9c9Z3Pj62Hb7NcK89XGYWPcStjD3ZrP89lPoQvRG7xD2xjCQ+xO4rvikHijzXbie+7f38PV9Ejr2hONe8x1QCvt58N77xWHI9WSmzPrzrpT1+44s9HfO7POFWHj68UNW9Oz8uvpj5VDxyCIA8rNVHvgqcTj4qDX2+WupLvfcfTD3b59q9ud8bPtOrQz77DLs8Weo5vjPBxjvF7v89YTZ+vmfZsL4xKSM+NxOvvY1jWD1WgKU9cayDvqK/D75eX2u+6yc9PuOr9r1nC429i/tXvJvdNr0Ts/O72yXwPX/UST5uSBu+IEqlPks7C76EpUW9vxDovGJK2r4VKXc9GbyQPfdwL733Txq+9wRMvpGFrTyA0Xm8+gNbu+zpDb4g1cY8RlsrPmPbM7tpfTG+KKwxPSjIgL7NI6S8AFgPPCIRQb5QiN29+5/nPe8WHr7pvBI9eKm7vLjOB72Z/ai8vZ9VvnUgGL2MU3g7PAbZPRUBoD2ASwY+r7YkPQRICbsjQ6C9dMF+vlF4uD7n2pQ+LlkzPsh8FL0dd9U9KqGNvnUqvz5+7F+8Oa0FPuAX7T38Ose9BMJrPW1/vrtPJ029O4V3vnLgGb64tn0+A+4BPgWaET6dMrE9IHRcvbdlrTuf3Dg+hxJcvSEROr75r8U9iblKvohRDz6ZTN494WnkvXQRCb5ov/m9tSTLvav20T3I1j++in11PucuWb7CGl29u6UUPdEfT76bKAc8+rUJvtzJcL5QXQ29Ufo6utjOgj7P5Tk9Yqsovb0xo7x51jg+rzdfO3s35z0JkhO+wskGPH9Nfb7b3ju+xBpYvihrV73R9jY9/omFPjo3XT6j4ou91aqWvXciKb6xiqS9ugvgO8rPET7baNq98R3qPa6L7brZ6Ks9qgUyvZ89Xr69tgU+OI+fvbz7RD5s+hO+heX4PWmVFL3SKUg+6RYxvV0bHr7PiTk9jNcWvUvQ3j2Nq3I9OBboOxD9JL5IHPq7FoODPfmmwrz9Y1W9ahgTvlaP7z2cGKi8bpxJvWHXXbx5MrG76vYtPWTigbyLCAa+xKa3PJB3Vz2dlQE+2owBvRBTc71JdQm+bpZEvpiVV70/GYU99l+cPDDDSzyD3nY9addWvoYmGz5VVjO+RjoFvumVJz5c3ga+8yecu4zPSrrbcmU9h6xVO0DQxz2Tl/q9towRvdyNCz4sH7c7i/x6PtMeLD1V5QG966pbvuZskjviQz4+UYoHPpK/Oj5m+ww5kuOft7oIdrhAOJ+4yTmXODowLjh2zYa3+yuvts/2hT/BtHY/wnNlPySVhT87qoo/2RODP8wleT9aNXI/6NL2PWkSYj3wqKi9arYHPl3ZND6i6hk+q27+PTFjmz3sQ9e8sIENwJv4x7/oEQnAtMxTwDcXzD74QBfAkbq0vuehAEIWgAdCsbsKQtcUN0LMWbdBngtAQpZsMUIJvi9CzpvpvvQzSr6Prxq+ghEpvgIwh7xIPnS+FsYMvmF68b3nPkM+yWooPvf1sz1KV5E+Wsq8vRqOz70SmAk+sVwXvtWRXD6keB8+xPjbPnANur2QrY69YxUJPmX7qzyy0+M93tPHvrl4jD7Q2ke+tWSePV4FgDwZWGC+JtgkPtRCw70MjJk95vajPky9Q76Fkcs9RFy7PdR5u750apG+YzLovV6MU75AV4y+C01nPHlsrr4PD8y9z35EvBRaCr5MPgg+71G1PJnEhD7WnmS9OlZ5PgadJj7QvBI9lfm8vV/KWz0wCVw+WNvLPYhBwD2Br+4+mytsva8pyT6HhBA+a4L2PVVlk740Bb29DuydvcCINr7LDgM+z9wFuyTSvL2EFe+9eLOrPtLeAz6JTTK+w8vGPtAIhb2ssma+B85wPbthB76OGYu+dc2Rvo9Ue77rVp2+WssbvpuZUT7xYHU+Gp4lPqS8AT+0Zww+7VxZvP33nT5iIFM+ljNpPhO/O747XBO9iOOHvpgmaz0ZFEO+s1ERvW7+bb3YJ7y+R3SbPo+bzr59Els+xal0PgLelT2dHDo+Kj8yPfGG6j3iQ32+a2XPvCseYL5uLpS9N4/KPVBWBT7tBCK+wfKLvqluXr2HXES96/AfvnM/zD7+K7k9Ue8FPujZaz0wQyU+AZw6uup5+L46sD6+Zj7/vVRBtD562ES+FOuFPjzCyTsLAFs+dh2CPTfMrb1f5uq9VEGjvUF8G73CPgI99GITPiP2sT0y02e+kAcau24GET4DB/K87dN9vbBLK76SrBK+VxnovAiUAT2ySOO7eaVcPgo+2r4pxPy+iubluy2epD7YRMG9+CkEOvGsfb24CIi+2fiNvjeyUr4XhJc916WPPrmVur76ZlW+ih8Ovlnukz1hpqa8F5bVPanFpj2Rqlw+2TyEPegy9j056wO9q5ZlPm2ZZj7jSIG9HRF4vjhybj6vlwO+NSV3PlF8RT7YpIY8LW+YvotfMbyLqQc9sqrUvYQKfz5Q2Sw+SqMHPLUQ5b2zYoM7DeOWPgaGoj2wJZ6+MmA1vfjc8z1SvBO85Q2BPRqkhr2kRP88NK+UPnycyr3MHbe99I+gPaZoF77dkj0+Dvu3vp2q8jxWxL48YcLXPoYPrD2t+m0+0p/KPELLuD7hLJk94Aq9vbYr/T3Rjo2+fxu7PQwlzr5EX10+rlyHPlr6mr54+gs+ndNXPrPHAD9yQcu984lMPFasrby6KEo9G1n3Pt+KM72P/Dy+BnxwPNgA4763mjy9jh1CPvANhr7oIOS9IS+ivncmTD72I5k+dgs5vYOvS74nQbK9CGiAvJS5pL5zZw6+KuAzPueK7jwtZPO9zSozvkugFr6ogbc73QgxPowN7b1l6s69L7fMPQgQjz0pR38+0SlYPsCP+z3mpPu9kB0avjwXBT4eqxK++7PQvdc2C76hiQ++hjmHvsqUvD64vgC8jHfKPNYBM70+Wx0+sVQFvUVNib1CEoQ9N/mZvZzn876szOO9znWLvU390T2pvMu+HZENPpOdT76Qln0+eGK8vfS1mT0G39+9c+M9PUqfsLytKaG8RkeYPvMBTz4UCru8dXC9vmsVqz48rzw9X58PPnpuWL6nVpO+P2vaPe8PED65PxA+kDK6vtV8ID4mTrG+mjeuPTeTRD5iR7I+rA90OuFHrT6oaGW9+KKQPkpE1T1nuIg+cB4dvTRNXT64odY93U0evpDvXT5KxaI+8RIfvcpJdj6FmXm8VVs8PIC2xD4sYBk9WmOOPdpCID5O74i9QDqmPk+8Db1GEmk+C8vCvYkzXb5sqja9F+6IPeZFvT3+uz+9Hi7wPUvafL2YRYA+vWrQPsQoRT6Fpkk+sAKovUHl2D1XV/E+jvBovsKVjr5z3SG+CsMKPm74v7uY1ig9VKodvo7jPz6bTo0+yq6HvuLnN77Nhts+rbcnvs4Drb1whKg+Kbj3Puocub3FYiC9UxInvaNlh71CX4G+n2w1Pbo4Hz7oJ4w+Jd9UvaMWgb6tPsK71NVdvhjt3T3kyWM+lniUPf03Q77Wq2m+VHZ6vHMFKT0pkfW+nQ6lPk6K1r7YuGy9zaMUvmMWvL6OaaS9PWFXPlOsHr4eeIi+UUSqvsUfjTzqnqI9akCrvongzj6hwd29+ccvPu6KOD5F8Vg+DBPgvttNED1shLy9DG1ZPn2BSbxLgea+/4WBvljpmb4jcUo+jXBovuqW/r2pAWu9jaEnPj0FYT407hg+XDZpPrn5Cr9VdjG+/npYPjAWj75KgPQ9D0EcvjoloTyLZ+E9OAXWvQSfXT5g9QW9dyynvUsG0D0qzYS9kpRtvo5aTT7IpNW9uoxOvAoCyTyxsaw9WqIiPpROXz7qp+I9Hqq+PaANGT5O97G+AnZBvWJ1HT7+Eje9PXeSPbbEa770fIM+dUQVvhfkQj0u97K9JPtJPn0/+7xkvlO8oURCPv3l+72F5xi+FUQxvcO/GT4HMfG9vGeKvTKNdj6/uy8+VCjLPEOvDL6QfXw97U2+vhaZ7j3+o/Q9C6ZRvcFIdTyqY9I9o/eJvb/ry71VtKs8rCGnPmDLoj4XYbq9J/wmO89Ngr7nlWE+ZDRNvkiARz5pAh6/0ljNPZws6TrrX1y+xMuqvQxkJ744rgM+yF5Kvb88Gr3tn0i+Lv2cO/JatrtXAKm840WhvqjN574X8uA8z+SdvaSrcT31uJ6+a8hlPCsSUb4oaHg+2D4lvupc2D5dL1u9TVw+PtNCgL5oedg+3twMvsRH3j2Iei+9q9DfPGes/TylDFm++CJFPc0E/z1zNyS+erjZPUV6Hz6Lnao9iKkzPqp1+b0O+zY+x4C4ujLFgLz01mO+B6sCPj/8PL6f+Yy+bToVv0ShhT6uPVs97YqTvHezQz6QRCW+970/vY/wDj66Rqe+7qXyPUq/hL6cRMo9ywdru9O+qL0rEqQ+pesLPn+QjT1EmGc9CggRPmQNmj4dvKY9IQMcvkPfLb4y7hu+5QCePd27Bz6hEqO+qfx5PPbbAD78ZM69w4gWvS+zAL1BSOg92OpyPiIoLr6xfP69OoKTuO2CgrhgiWm4qXoPON8Dfjggp1c5OpAOOU3Cg7d/M3Q/h7FbP0gliz+fyGg/I6x5P/Glgz8q0Xg/JT5hPyCckTzM9U6+5qx9PuIOBb707ss86q4NPnad/jtzVs+9bp0ZvqCzMD8qFrm+OlGNvnob8z4qnNU+iQQevIXdhL/wdexA5kVfQLY4fUCTsTNA4EdsQIhR20CUrdFAYPmbQDbmE708aqK9H6Sau/EehT1Fyga++UdNPPRzNTttt34+erw1Pr67ojwnMyQ+ZlHfPcc+Xz3u8FU9tkEuPu5B17un1S09Blf+PKHxub3AvBO+KL1uPRH//71aq9K9jjhZvqYZOjzugt099tWKPXC3KT3y8jm89i6BPi25jT7c0k69RGWpPphdxz3yq0w+/OHKuzi4dz2Nooo+ssSJPktCHT1Ngig+wTnWPDIXNz6PaA0+C4+vPgfNAr4A2Eg+BraUPS70Ij39fVE94oMRvnEmwbw0vCu+llU0vrwuPTyjwoO+wSzzvV87y7uM0DY+Gn/jvb900r1+fgo97a6oPtzUKj5yS1K++5ntPbEUCj0dnhg9igduvUV/HL0MZ3c+t0gNPlQWlr2E8WM+rIgsPKqfozwn9s66Em5hvaOrzD04RCE+Z3L5PJ+8jL3anFc8rmZevqtdCr6bpD6+a9Xsuin0pz3QJ/y9Yq1UvW4chD75YDw+FRVcvmo5D77Der+9q1vBu4ZW7L0lZ+c9hZyRPs5BFb1snBA9Mt87PqUVUT7ns/09u17NPT9GOz6Nw3U9j8ugvJypIb3GTbC9VpTBvPrhBD6AKQG+4nkNvZVUV75ZFek92BSkPeiXgr4YbbM9gG5RvXw+1rwpXlQ6jL/qPN0eor1BMII+bAjWvWVu3j3IV9c9n8TuPT+8Fr4He8E+TtNnPnc/gD7sNoo+As7UPSGGNz4dlkA+p5wtvv5bKD52j+89YTbgPTp7Wz6rj2c9MRIivqgTCb7XeFU9SAOevlySD76hbkq+XZYSvny8jb4LvO89Yg9xPni5ij23NiW97N0xPK4WOL08wb0+JqZlvsOcJT536mU+lYwYPWETgD4XHg88o8kFvr6EpT7rpC6+lgmlvdXbPj6cDdm9wFqBPoVvl7o6CbA+sTVoPl8x4T0hsDS+9zWKvq/iBT0xWZm+3yRFPXIEaL7TJv4987EAvshadz0tTAW+nlPIPiBwFT5UsJk9CQYjPkhOmT7gvae958KAPm1FtbybVFi8Pr4jPmj/Xz5bWrk9JMeGPubaP75c4zs+c+cNPgvYBb72yGM+4Q43PsXCjLx+Aaa9/a2nPSkI1b1U4WU+jRtfvsEsg74xu6q9zS53PTCgUj3sObM9qyDMPX56C75jb4o8YlImPnMEHb56Wgs+k08uvi0q3LzA2Ym7vSUnPn+JfD1VOve94TIaPknXeD61wb09DHQRvsK8Wj4AvgS+v44YPhx7wz2+Nsq8H8iUPd5dkj4WXcA+DvY0vih9v71vq789c3tYvvqCPD6VTmE9WbjrvczKGrwe7gg9rLROvifpir1AXEI+9LFOvs1snb2Nmeq9VOoqPsRrw719tek9/tWVPMq9n73u0Rm+IRwXPqK3QD0hipM+XEXqvY7jLL5c8dW90vY9vWK2Lj4ZqoG9dz1DvumnFD7/0Zq8hYi0PaObtDwnsf69fnr6veLxVT1Lldm8TvUgvjNigb3SW9Y9JCFgPuJTXD5/ESQ+53YQvoO3xD1PC0c+o4PTvSD5vr7fSA6/mMwBPwwxzz3ye7G+NQ2ePqlNjr5dtSa+628+PooGsT6Gi0++sNQjPufVPr1Jf/K9Lu0oPla5r764Nru93nkEvUzyjrpIlIw9vSIkPjGcpb69UNu9NSGsvJzmOb5fHFS+dhEJO1qyQDxnk9w+3K4pPm4LHL79wIs9WDw5vGloUj6cU+W982ccPr4vZb58ld69BUuEvorf3j2JLBO+uiC1PZFoOD41+ZU+ZtY9Pjf+dj26o24+GeeTPXd3z72M/2u+e9qsvYe5N767Oqk9wdDwPR3CgD58Opm+4iVuPcSbq7z03n0+M3EavlgSOT5rBYE8/xU2vTvzpb6ziSo+RrAPvt+sBDv7bXE9auuqPD1IiL2ENlS+VLvUPYxfdj6GiV0+GqbmvDA0Ij4Vuao+trbKvuH54T5hE4Q+J2+evobFsD2bTcY945XzPc+KSb1PJxu+PleZvdnUir7N/tS9MoJDvq4TmT7ElXG6yECxPabLQb0C0DS+GOJPvtDOpT7oZk4+e3KsvTAYQjyETRA+Rf9PPewZtb15clG+Ay/dvtzjLj4yrXa+7xeaPdOA8LzSjl+9HLYwvOvBMz4smq68YG5OPpx4Eb7jY5Q+xAGVvvp+oL49jYY+3Buhu4mx0b574oK+5eQIvV/5jL02Ivs+iHo+PnGwa75qWTI+Q3E+PiVcC72DcmM+2C2tvbnGOT60aSu96/x7vpedrT5ZpgM+k42RPk19Kj19aK69rxjpPYFzKr3dYg2+DcLhvHq/F77tfGQ+0EwnvoKshz7Gbug8Uk7BvqC11jzDPAm+4jAgvFxbPb2J5J8+8xpJvi2H/D2Av4s9Qvmuvpm7Oz5ehSe+BmuvPATlhr0Lx+Q+S1ewvifOuj7jKhO+SWf0PVqb0T6VaQa+TCzivdE1yz5m/b69vQRQvSntuT1MD32+mNgBO480Kr717zy+NaXHvSvPKT3V5Bw8IY0EPrRsdzttulq+mSSCPNPr9j5EyY++He6AvpmZrTxMCQC+f2uSPondHz4+JR29tMIGvtgxOT47I3K7UDNxPmGOQD3HXQo+LFdPvKo1wj2BDG2+oMdQvtM9fT4t/a68YxBoPtnCv73Wp/q+io6vveNx3r3TIYS+eMGcPT2+ND0Ulww8xJOjvlv5ULyU4jW+NP0pvjR1+DxdLXg+4pejPHl9673wbso6ENJ/PgVXMb7cay6+cQtBvt1Wir52C7q9RtV4vtileb3kx8M92G34PZFD2b6n/74+ROQTvENHrL7FrpQ9EayGPvYQwL4Wm4e+xrUeviPokL27nfA93R0MvlOaTj4fhyW9tvYbPh2swzxQKem9zWfLvj40KT1Jg+e9gXBUvvHrAz2JhY09Wzq+vhsrDr6pIIy9X5BKvqc4X74mKL++McuBvmyI4r1NHP69O+GmvsqEFD4zMzQ+HvvBPL9bpD6X0cI7CYsTPM5V/T3NApq+ver+vaLqhb4piHk9o7P0PAyBGjxEK7G+TV90vmaAn71bZT8+ydM6vLWNBD5U1y28zRnzPdAvyD09QDg84o6cvmW6+726QtS4/3OHOFL7IrmfISM4gMZOP70sST+YFJc/1MeDP+MHBL6aJTk9kmCvPgH80D3OEAO/A6KSvw37y76axFi/CIiuQEbjGkBqtXpANvL1P2IttT4+9sK+IcdYPUMSXb1nwXu+B6QIPUf/Jj6VPUG+L//+vZf/ib7IfJg9YQRmPsBg3L4l02e9zqriPCpRVz0Y/oU+rif5PMFB+Tx3pCK+13S/vsS5xL4IDS4+zwyDvQVNrD4/dbW+FuzSvj2f7T7t3E2+yvUFvj0e1j52Loq+qOPmvcZ/NL2tR9w+RstAvegj0zoHENo9Q/Q5PkpRpb6Ryjo+eawHPmMq/r2Ikh4+2Yx0vTLEiT4CDty+wIhyvh3hhr5TJKw9WaYfvZnoFD531yq/kboBPhlBjz6jJSm+Q+9cPksgq777SBw8/wkTPs8dGL7cK/69G4DqPks1Nr7aTci9XEV3PrCy8bsbWWa+iPBDvmKGbL6R2s0+sjnzvaAdkz1NZ22+Iki+vtNny7zYM389rVTmPeYzxTxUyni+x5c/PfYn0T3N4fI8jIl3PrdsDb2RIZE+uoEtvY5f477WbsM+Zwybvm/QFL/bSTK9UWTavqKgTz6hLQs9AwoEvn0XhD7J6sq+JUz1vTp3LD6RsAC+xDGIPrrOrbzQbJM+ptxnPh21z73O66O+lyaGPvNIgL7Cbo4+CRIdPTqHvb6WgoS8S7FjPonSJb4Br/Q9CKouvUp/uD7m5ja9CIXuvGftVj1DLwy+au0Kv6P48z4+hli+C76NPnfn/71pKHW+somvvd1mAj01OJK9qqLkPe70I77YcRg+08tZPlzHKTzIly6+QGwCv+NEhT6c5928/ziAvntgGz5L2xa9LlaOvoSYfjqmmRq5KSPpt5peEDqee74/fHTBP4dLwT8EhMk/L82GPttXHT/uNB0/SRq8Ps5bKb8KUzy/5acuvyEfrb2gqJVAWjSlQDFnmkDbsadANbOIP2Tkj793Hoa/4AvFP2dJ474=");

// unet/page/shipped.js
var shipped = () => fromBytes(network_default);

// unet/page/tabs.js
function createTabs(panels) {
  const list = h("div", { class: "un-tabs", role: "tablist", "aria-label": "what to do" });
  const element = h("section", { class: "un-side", "aria-label": "what to do" }, list);
  const tabs = panels.map(({ name, words, element: panel, onOpen }, n) => {
    const tab = h(
      "button",
      {
        type: "button",
        role: "tab",
        id: `un-tab-${name}`,
        "aria-controls": `un-panel-${name}`,
        onclick: () => open2(n),
        onkeydown(event) {
          const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
          if (!step) return;
          event.preventDefault();
          event.stopPropagation();
          const next = (n + step + panels.length) % panels.length;
          open2(next);
          tabs[next].tab.focus();
        }
      },
      words
    );
    const place2 = h(
      "div",
      {
        role: "tabpanel",
        id: `un-panel-${name}`,
        "aria-labelledby": `un-tab-${name}`,
        tabindex: "0"
      },
      panel
    );
    list.append(tab);
    element.append(place2);
    return { tab, place: place2, onOpen };
  });
  function open2(chosen) {
    for (const [n, { tab, place: place2 }] of tabs.entries()) {
      tab.setAttribute("aria-selected", String(n === chosen));
      tab.tabIndex = n === chosen ? 0 : -1;
      place2.hidden = n !== chosen;
    }
    tabs[chosen].onOpen?.();
  }
  open2(0);
  return {
    element,
    /** @param {string} name */
    open: (name) => open2(panels.findIndex((panel) => panel.name === name))
  };
}

// unet/page/app.js
function createLiveUnet(root, host) {
  const crew = createCrew();
  const studio = createStudio(crew, host.picture ?? FIRST(), host.params ?? shipped());
  const desk = createDesk(studio);
  const onPoint = (cell, hold) => {
    if (cell && hold) tabs.open("look");
    studio.point(cell, hold);
  };
  const diagram = createDiagram(studio, onPoint);
  const train = createTrain(studio, crew);
  const brush = createBrush(studio, crew, (name) => desk.choose(name));
  const history = () => {
    const last = brush.trainer()?.history ?? [];
    return last.length ? last : train.trainer()?.history ?? [];
  };
  const panels = (
    /** @type {[string, string, { element: HTMLElement, onOpen?: () => void }][]} */
    [
      ["look", "Look", createLook(studio, host.openExplorer)],
      ["break", "Break", createBreak(studio)],
      ["train", "Train", train],
      ["brush", "Brush", { ...brush, onOpen: brush.open }],
      ["take", "Take along", createTake(studio, desk, history)]
    ]
  );
  const tabs = createTabs(
    panels.map(([name, words, { element, onOpen }]) => ({
      name,
      words,
      element,
      onOpen: () => leave(name, onOpen)
    }))
  );
  function leave(name, onOpen) {
    if (name !== "train") train.pause();
    if (name !== "brush") brush.pause();
    onOpen?.();
  }
  const tour = createTour(root, tabs.open);
  build(root, desk, diagram, tabs, studio, tour);
  once(studio, () => passThrough(diagram.boxes));
  const verdict = h("p", { class: "un-witness" });
  root.append(verdict);
  createWitness(studio, host.check, (words) => say(verdict, words));
  host.onOpen?.(studio);
  studio.touched();
  return {
    root,
    studio,
    desk,
    train,
    brush,
    diagram,
    tabs,
    close() {
      train.pause();
      brush.pause();
      crew.close();
    }
  };
}
function once(studio, act) {
  let done = false;
  studio.on("answer", () => {
    if (!done) act();
    done = true;
  });
}
function viewOf(studio) {
  const select = h("select", {
    "aria-label": "what each box shows",
    onchange: () => studio.view(select.value)
  });
  select.append(
    h("option", { value: "maps" }, "its maps"),
    h("option", { value: "gradients" }, "the gradient of the loss")
  );
  const note = h("span", { class: "un-size" });
  studio.on("answer", () => {
    const { view, slopes } = studio.now;
    const missing = view === "gradients" && !slopes;
    note.textContent = missing ? "No truth is known of this picture: paint some in Brush." : "";
  });
  return h("div", { class: "un-view" }, h("label", {}, "each box shows ", select), note);
}
function build(root, desk, diagram, tabs, studio, tour) {
  root.classList.add("un");
  root.setAttribute("dir", "ltr");
  for (const [role, colour] of Object.entries(PALETTE)) {
    root.style.setProperty(`--role-${role}`, colour);
  }
  const projector = button("Projector", "Projector: larger words, stronger lines", () => {
    const on = root.classList.toggle("un-projector");
    press(projector, on);
  });
  press(projector, false);
  root.append(
    h(
      "div",
      { class: "un-head" },
      h("h2", {}, "The live U-Net"),
      h(
        "p",
        {},
        "A segmentation network, computed in this page: draw on the picture, and follow the change through every layer to the mask."
      ),
      tour.opener,
      projector
    ),
    h(
      "div",
      { class: "un-body" },
      desk.element,
      h(
        "section",
        { class: "un-stage", "aria-label": "the network" },
        viewOf(studio),
        diagram.element
      ),
      tabs.element
    ),
    tour.panel
  );
}

// unet/page/notebook.js
var SILENT = 3e3;
function render({ model, el }) {
  const root = h("div");
  el.append(root);
  const kernel = connect(model);
  const app = createLiveUnet(root, {
    params: networkOf(model),
    picture: pictureOf(model),
    check: kernel.check,
    openExplorer: () => false,
    onOpen: (studio) => follow(model, studio)
  });
  Object.assign(root, { app });
  const adopt = () => {
    const params = networkOf(model);
    if (params) app.studio.take(params);
  };
  model.on("change:network", adopt);
  return () => {
    app.close();
    kernel.close();
    model.off("change:network", adopt);
  };
}
var bytesOf2 = (value) => new Uint8Array(value.buffer ?? value, value.byteOffset ?? 0, value.byteLength);
function networkOf(model) {
  const value = model.get("network");
  return value?.byteLength ? fromBytes(bytesOf2(value)) : void 0;
}
function pictureOf(model) {
  const value = model.get("picture");
  if (!value?.byteLength) return void 0;
  const [rows, columns] = model.get("size");
  const grey = new Float32Array(bytesOf2(value).slice().buffer);
  return { name: "picture", rows, columns, grey, truth: null };
}
function follow(model, studio) {
  let last = studio.now.params;
  const tell = whenAtRest(() => {
    if (studio.now.params === last) return;
    last = studio.now.params;
    try {
      model.set("network", new DataView(toBytes(last).buffer));
      model.save_changes();
    } catch {
    }
  });
  studio.on("answer", tell);
}
function connect(model) {
  let serial = 0;
  const answers = /* @__PURE__ */ new Map();
  const hear = (content) => answers.get(content.id)?.(content);
  model.on("msg:custom", hear);
  return {
    /** @type {Check} */
    check: ({ params, image, logits, shape, training }) => new Promise((resolve) => {
      const id = ++serial;
      const end = (verdict) => {
        clearTimeout(silent);
        answers.delete(id);
        resolve(verdict);
      };
      const silent = setTimeout(() => end({ state: "alone" }), SILENT);
      answers.set(id, end);
      try {
        const buffers = [params, image, logits].map(({ buffer }) => buffer);
        model.send({ id, shape, training }, void 0, buffers);
      } catch {
        end({ state: "alone" });
      }
    }),
    close: () => model.off("msg:custom", hear)
  };
}

// unet/engine/simd_bytes.js
var BYTES = "AGFzbQEAAAABFgJgB39/f39/f38AYAh/f39/f39/fwADAwIAAQUDAQAABxcCCmFjY3VtdWxhdGUAAQZtZW1vcnkCAArHCQLoBgMIfwt7AX0gAUECdCELIAZBAnQhCSACQQJ0IQ0DQCAHQQhqIAZMBEAgB0ECdCIIIARqIg79AAQAIQ8gDv0ABBAhECAJIA5qIgH9AAQAIREgAf0ABBAhEiAOIAlBAXRqIgH9AAQAIRMgAf0ABBAhFCAOIAlBA2xqIgH9AAQAIRUgAf0ABBAhFiAAIQEgAyAIaiEIQQAhCgNAIAUgCkoEQCAPIAH9CQIAIhggCP0ABAAiF/3mAf3kASEPIBAgGCAI/QAEECIY/eYB/eQBIRAgESABIAtq/QkCACIZIBf95gH95AEhESASIBkgGP3mAf3kASESIBMgASALQQF0av0JAgAiGSAX/eYB/eQBIRMgFCAZIBj95gH95AEhFCAVIAEgC0EDbGr9CQIAIhkgF/3mAf3kASEVIBYgGSAY/eYB/eQBIRYgASANaiEBIAggCWohCCAKQQFqIQoMAQsLIA4gD/0LBAAgDiAQ/QsEECAJIA5qIgEgEf0LBAAgASAS/QsEECAOIAlBAXRqIgEgE/0LBAAgASAU/QsEECAOIAlBA2xqIgEgFf0LBAAgASAW/QsEECAHQQhqIQcMAQsLA0AgB0EEaiAGTARAIAdBAnQiCCAEaiIO/QAEACESIAkgDmr9AAQAIQ8gDiAJQQF0av0ABAAhECAOIAlBA2xq/QAEACERIAAhASADIAhqIQhBACEKA0AgBSAKSgRAIBIgAf0JAgAgCP0ABAAiE/3mAf3kASESIA8gASALav0JAgAgE/3mAf3kASEPIBAgASALQQF0av0JAgAgE/3mAf3kASEQIBEgASALQQNsav0JAgAgE/3mAf3kASERIAEgDWohASAIIAlqIQggCkEBaiEKDAELCyAOIBL9CwQAIAkgDmogD/0LBAAgDiAJQQF0aiAQ/QsEACAOIAlBA2xqIBH9CwQAIAdBBGohBwwBCwsgBiAHSgRAA0AgDEEESARAIAAgCyAMbGohCiAEIAkgDGxqIQ0gByEBA0AgASAGSARAIA0gAUECdGoqAgAhGkEAIQgDQCAFIAhKBEAgGiAKIAIgCGxBAnRqKgIAIAMgBiAIbCABakECdGoqAgCUkiEaIAhBAWohCAwBCwsgDSABQQJ0aiAaOAIAIAFBAWohAQwBCwsgDEEBaiEMDAELCwsL2gIDCH8BfQF7A0AgCUEEaiIIIAVMBEAgACABIAlsQQJ0aiABIAIgAyAEIAcgCWxBAnRqIAYgBxAAIAghCQwBCwsDQCAFIAlKBEAgACABIAlsQQJ0aiELIAQgByAJbEECdGohDUEAIQ8gB0ECdCEKA0AgD0EEaiAHTARAIA9BAnQiCCANaiIM/QAEACERIAMgCGohDkEAIQgDQCAGIAhKBEAgESALIAIgCGxBAnRq/QkCACAO/QAEAP3mAf3kASERIAogDmohDiAIQQFqIQgMAQsLIAwgEf0LBAAgD0EEaiEPDAELCwNAIAcgD0oEQCANIA9BAnRqKgIAIRBBACEOA0AgBiAOSgRAIBAgCyACIA5sQQJ0aioCACADIAcgDmwgD2pBAnRqKgIAlJIhECAOQQFqIQ4MAQsLIA0gD0ECdGogEDgCACAPQQFqIQ8MAQsLIAlBAWohCQwBCwsL";

// unet/engine/simd.js
var PAGE = 65536;
function simdEngine() {
  const bytes = Uint8Array.from(atob(BYTES), (letter) => letter.charCodeAt(0));
  const { memory, accumulate } = (
    /** @type {any} */
    new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
  );
  return {
    numbers: (count) => new Float32Array(count),
    reserve(count) {
      const missing = count * 4 - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
      return new Float32Array(memory.buffer);
    },
    accumulate: (a, down, right, b, c, m, k, n) => accumulate(4 * a, down, right, 4 * b, 4 * c, m, k, n)
  };
}
function bestEngine() {
  try {
    return simdEngine();
  } catch {
    return plainEngine();
  }
}

// shared/landmark.js
function makeMain(root) {
  if (!document.querySelector("main, [role=main]")) root.setAttribute("role", "main");
  if (document.querySelector("h1")) return;
  root.prepend(h("h1", { class: "cx-unseen un-unseen" }, document.title || "convlab"));
}

// unet/page/standalone.js
function open(root) {
  const own = root.dataset.network;
  const app = createLiveUnet(root, {
    params: own ? fromBytes(Uint8Array.from(atob(own), (letter) => letter.charCodeAt(0))) : void 0,
    openExplorer(line2) {
      const address = `explorer.html#${encodeURIComponent(line2)}`;
      h("a", { href: address, target: "_blank", rel: "noopener" }).click();
      return true;
    }
  });
  Object.assign(root, { app });
  root.classList.add("un-page");
  makeMain(root);
  return app;
}

// unet/index.js
var unet_default = { render };
export {
  LOSSES,
  adam,
  applied,
  bestEngine,
  createTasks,
  unet_default as default,
  explain,
  fields,
  forward,
  fromBytes,
  init,
  npz,
  open,
  plainEngine,
  planOf,
  simdEngine,
  start,
  toBytes,
  unbroken
};
