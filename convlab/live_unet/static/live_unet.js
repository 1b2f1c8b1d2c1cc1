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
function rename(own, word, label) {
  if (own.title === label && own.textContent === word) return;
  own.textContent = word;
  own.title = label;
  own.setAttribute("aria-label", label);
}
var serial = 0;
var unique = () => ++serial;
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
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = h("textarea", { class: "cx-unseen" });
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}
function copyButton(text, label, word = "Copy", said = "Copied") {
  const own = button(word, label, async () => {
    await copyText(text());
    own.textContent = said;
    setTimeout(() => {
      own.textContent = word;
    }, 1200);
  });
  return own;
}

// shared/download.js
function addressOf(name, here = location, named = window.name) {
  const run = here.href.indexOf("/run/lab/");
  if (run >= 0) return here.href.slice(0, run + 1) + name;
  return new URL(name, here.protocol === "blob:" ? named : here.href).href;
}
var onTheSite = (here = location) => here.href.includes("/run/lab/");
function download(blob, name) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
function savePage({ title: title2, place: place2, run }, model, name) {
  const head = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title2}</title>
<style>body { margin: 0; }
${model.get("_css")}</style>`;
  const root = `const root = document.getElementById("${place2.id}");`;
  const script = `<script type="module">
${model.get("_esm")}
${root}
${run}
<\/script>`;
  const body2 = `<body>
${place2.outerHTML}
${script}
</body>`;
  save(`<html lang="en">
<head>
${head}
</head>
${body2}
</html>`, name);
}
function saveThisPage(place2, name) {
  const page = (
    /** @type {HTMLElement} */
    document.documentElement.cloneNode(true)
  );
  page.querySelector(`#${place2.id}`)?.replaceWith(place2);
  save(page.outerHTML, name);
}
var save = (text, name) => download(new Blob([`<!doctype html>
${text}
`], { type: "text/html" }), name);

// shared/rest.js
function whenAtRest(tell, rest = 150) {
  let later;
  return (value) => {
    clearTimeout(later);
    later = setTimeout(() => tell(value), rest);
  };
}
var breath = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve(null);
  };
  port2.postMessage(0);
});

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
  const all = new Int32Array(256);
  const objects = new Int32Array(256);
  const classes = new Set(truth2);
  for (let n = 0; n < grey.length; n++) {
    const level = Math.min(Math.max(Math.round(grey[n] * 255), 0), 255);
    all[level]++;
    if (truth2[n] === 1) objects[level]++;
  }
  const count = objects.reduce((sum2, number2) => sum2 + number2, 0);
  const kinds = classes.size - Number(classes.has(0)) || 1;
  let [best, lighter, found] = [0, 0, 0];
  for (let level = 255; level >= 0; level--) {
    lighter += all[level];
    found += objects[level];
    best = Math.max(best, found / (lighter + count - found) / kinds);
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
  let [changed2, edge] = [0, 0];
  for (let n = 0; n < now.length; n++) {
    if (now[n] === before2[n]) continue;
    changed2++;
    if (isNear(before2, n, columns)) edge++;
  }
  return { changed: changed2, edge };
}
function isNear(labels, n, columns) {
  const [row2, column2] = [Math.floor(n / columns), n % columns];
  const rows = labels.length / columns;
  for (let r = Math.max(row2 - NEAR, 0); r <= Math.min(row2 + NEAR, rows - 1); r++) {
    for (let c = Math.max(column2 - NEAR, 0); c <= Math.min(column2 + NEAR, columns - 1); c++) {
      if (labels[r * columns + c] !== labels[n]) return true;
    }
  }
  return false;
}
function outcome({ changed: changed2, edge }, pixels) {
  if (changed2 < 5e-3 * pixels) return "nothing";
  return edge > changed2 / 2 ? "edge" : "whole";
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
    const { answer, whole: whole2, picture, edits } = studio.now;
    if (!guess || !answer || !whole2 || !edits.skips.includes(level)) return;
    const [now, before2] = [answer, whole2].map(({ probabilities: probabilities2 }) => labelsOf(probabilities2));
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
    verdict,
    h("div", { class: "un-row" }, mend),
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
    )
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
    const { edits, answer, whole: whole2, picture } = studio.now;
    mode.checked = edits.training;
    mode.disabled = !studio.plan().batchnorm;
    silenced.textContent = edits.silenced.length ? `silent: ${edits.silenced.join(", ")}` : "";
    mend.disabled = !isBroken(edits);
    for (const toggle of skips.querySelectorAll("input")) {
      toggle.checked = !edits.skips.includes(Number(toggle.value));
    }
    if (!answer || !whole2 || !isBroken(edits)) {
      verdict.textContent = "Nothing is broken.";
      return;
    }
    const [now, before2] = [answer, whole2].map(({ probabilities: probabilities2 }) => labelsOf(probabilities2));
    const changed2 = now.reduce((sum2, label, n) => sum2 + Number(label !== before2[n]), 0);
    const { truth: truth2 } = picture;
    const scores = truth2 ? ` IoU with the truth: ${iou(before2, truth2).toFixed(3)} before, ${iou(now, truth2).toFixed(3)} now.` : "";
    verdict.textContent = `${changed2} of ${now.length} pixels change sides.${scores}`;
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
        const changed2 = studio.now.edits.numbers[layer.value]?.[place2];
        return number(kernel.data[place2], changed2, (value) => {
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
function number(value, changed2, onChange) {
  const input = h("input", {
    type: "number",
    step: "0.1",
    value: (changed2 ?? value).toFixed(2),
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
    const [row2, column2] = [Math.floor(n / side), n % side];
    let light = ground + 0.3 * (fallRow * (row2 / side) + fallColumn * (column2 / side));
    for (const thing of things) {
      const [down, across] = [Math.abs(row2 - thing.row), Math.abs(column2 - thing.column)];
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

// unet/picture/files.js
async function opened(file) {
  const name = file.name ?? "your picture";
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Error(`${name} is no picture that this browser can read.`);
  });
  return drawn(bitmap, bitmap.width, bitmap.height, name);
}

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
      const [column2, row2] = [x % (columns + GAP), y % (rows + GAP)];
      const channel = Math.floor(y / (rows + GAP)) * across + Math.floor(x / (columns + GAP));
      if (column2 >= columns || row2 >= rows || channel >= channels || x < 0 || y < 0) return null;
      return { row: Math.floor(row2), column: Math.floor(column2), channel };
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
      for (let column2 = 0; column2 < columns; column2++, to++, from += channels) {
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

// unet/picture/shades.js
var under = (role, share) => Uint32Array.from(
  { length: 256 },
  (_, n) => mix(mix(BLACK, WHITE, n / 255), COLOURS[role], share)
);
var PLAIN = under("paper", 0);
var MASKED = CLASS_ROLES.map((role) => under(role, 0.5));
var EDGE = under("paper", 0.9);
var GROUND = under("input", 0.75);
var OBJECT2 = under("kernel", 0.8);
function shade(pixels, columns, grey, probabilities2, strokes) {
  const labels = probabilities2 && labelsOf(probabilities2);
  for (let n = 0; n < grey.length; n++) {
    const level = Math.min(Math.max(Math.round(255 * grey[n]), 0), 255);
    let colours = labels?.[n] ? MASKED[labels[n]] : PLAIN;
    if (labels?.[n] && isEdge(labels, n, columns)) colours = EDGE;
    if (strokes && strokes[n] >= 0) colours = strokes[n] ? OBJECT2 : GROUND;
    pixels[n] = colours[level];
  }
}
function isEdge(labels, n, columns) {
  const [own, column2] = [labels[n], n % columns];
  return column2 > 0 && labels[n - 1] !== own || column2 < columns - 1 && labels[n + 1] !== own || (labels[n - columns] ?? own) !== own || (labels[n + columns] ?? own) !== own;
}

// unet/picture/thumbnail.js
function createThumbnail(label) {
  const canvas = h("canvas", { class: "un-thumb", role: "img", "aria-label": label });
  const words = h("figcaption", {});
  const element = h("figure", { class: "un-thumbnail", hidden: true }, canvas, words);
  function draw({ rows, columns, grey }, probabilities2, text) {
    if (canvas.width !== columns || canvas.height !== rows) {
      Object.assign(canvas, { width: columns, height: rows });
    }
    const image = new ImageData(columns, rows);
    shade(new Uint32Array(image.data.buffer), columns, grey, probabilities2);
    canvas.getContext("2d")?.putImageData(image, 0, 0);
    canvas.setAttribute("aria-label", `${label}: ${text}`);
    say(words, text);
    element.hidden = false;
  }
  return {
    element,
    draw,
    hide() {
      element.hidden = true;
    }
  };
}

// unet/train/settings.js
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
function check(chosen) {
  for (const [name, value] of Object.entries(chosen)) {
    const choices2 = CHOICES[name]?.[1] ?? [true, false];
    const each = name === "skips" ? [value].flat() : [value];
    const fits = name in USUAL && each.every((one) => choices2.includes(
      /** @type {any} */
      one
    ));
    if (!fits) throw new Error(`a training's ${name} cannot be ${JSON.stringify(value)}`);
  }
}
function differences(other, own) {
  const names = Object.keys(own).filter((name) => String(other[name]) !== String(own[name]));
  const words = names.map(
    (name) => name === "skips" ? `skips ${levels(other.skips)}` : `${name} ${other[name]}`
  );
  return words.length ? ` (${words.join(", ")})` : "";
}
var levels = (skips) => skips.flatMap((there, n) => there ? [n + 1] : []).join(" and ") || "none";

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
    const motion = augments ? motionOf(side, draw) : (row2, column2) => [row2, column2];
    const light = augments ? lightOf(side, draw) : (grey) => grey;
    for (let row2 = 0, to = n * side * side; row2 < side; row2++) {
      for (let column2 = 0; column2 < side; column2++, to++) {
        const [down, across] = motion(row2, column2);
        const from = (corner.top + down) * picture.columns + corner.left + across;
        image.data[to] = light(picture.grey[from], row2, column2);
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
  return (row2, column2) => {
    let [down, across] = mirrors ? [row2, side - 1 - column2] : [row2, column2];
    for (let n = 0; n < turns; n++) [down, across] = [across, side - 1 - down];
    return [down, across];
  };
}
function lightOf(side, draw) {
  const either = () => LIGHT * (2 * draw() - 1);
  const [contrast, brightness, down, across] = [1 + either(), either(), either(), either()];
  return (grey, row2, column2) => grey * contrast + brightness + down * (row2 / side - 0.5) + across * (column2 / side - 0.5);
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
  const whole2 = loss === "Dice" ? count : counted(labels);
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
      whole: whole2
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
var SHOWN = 2;
var unseenFor = ({ data }) => data === "scenes" ? scene(-1) : UNSEEN;
function createTrainer(crew, settings, { params, painted, unseen, onStep } = {}) {
  const draw = uniform(settings.seed + 1);
  const adam2 = start();
  const history = (
    /** @type {Moment[]} */
    []
  );
  const usual = unseenFor(settings);
  const another = unseen ?? (() => usual);
  let now = params ?? init(planFor(settings), settings.seed);
  let playing = false;
  let busy = (
    /** @type {Promise<void> | null} */
    null
  );
  function batch() {
    if (settings.data === "scenes") return scenes(settings.batch, SIDE, draw);
    const from = settings.data === "strokes" ? painted?.() ?? [] : [TRAIN];
    const least = Math.min(SIDE, ...from.flatMap(({ rows, columns }) => [rows, columns]));
    const side = least - least % 2 ** settings.depth;
    return squares(from, settings.batch, side, settings.augments, draw);
  }
  async function look() {
    const picture = another();
    if (!picture) return void 0;
    const { rows, columns, grey, truth: truth2 } = picture;
    const image = { shape: [1, rows, columns, 1], data: grey };
    const { probabilities: probabilities2 } = await crew.ask(0, "answer", { params: now, image });
    trainer.seen = { picture, probabilities: probabilities2 };
    return truth2 ? iou(labelsOf(probabilities2), truth2) : void 0;
  }
  async function once2() {
    const { length } = history;
    const rate = falling(settings.rate, length, settings.steps);
    const slopes = await batchSlopes(crew, now, batch(), settings.loss);
    await breath();
    now = stepped(now, slopes, adam2, rate);
    const moment = (
      /** @type {Moment} */
      { step: length + 1, loss: slopes.loss }
    );
    if (moment.step % EVERY === 0 || moment.step === 1) moment.score = await look();
    if (moment.step % KEPT === 0 || moment.step === 1) moment.params = now;
    history.push(moment);
    await breath();
    onStep?.(trainer);
    await breath();
  }
  const trainer = {
    settings,
    history,
    unseen: usual,
    /** The unseen picture, and the last answer for it. */
    seen: (
      /** @type {Seen | null} */
      null
    ),
    look,
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
var isShown = ({ history, isPlaying }) => !isPlaying() || history.length % SHOWN === 0;

// unet/brush/panel.js
var STEPS2 = 120;
function createBrush(studio, crew, desk) {
  const said = h("p", { class: "un-verdict", "aria-live": "polite" });
  const learn = button("Learn", "Learn: from the strokes", () => toggle(), {
    class: "un-button un-main"
  });
  const tools = (
    /** @type {const} */
    [
      ["object", "Object", "Object: paint pixels of what is to be found"],
      ["ground", "Ground", "Ground: paint pixels of anything else"],
      ["unlabel", "Wipe", "Wipe: take strokes away"]
    ]
  );
  let strokes = 0;
  let trainer = (
    /** @type {Trainer | null} */
    null
  );
  let second = (
    /** @type {Picture | null} */
    null
  );
  const thumb = createThumbnail("a second picture");
  const file = h("input", {
    type: "file",
    accept: "image/*",
    class: "un-unseen",
    tabindex: "-1",
    "aria-label": "a second picture's file",
    onchange: () => file.files?.[0] && bring(file.files[0])
  });
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
        ([name, words, label]) => button(words, label, () => desk.choose(name), { class: "un-button", "data-tool": name })
      )
    ),
    h(
      "div",
      { class: "un-row" },
      learn,
      button("Start again", "Start again: no strokes, random weights", () => afresh())
    ),
    said,
    thumb.element,
    h(
      "div",
      { class: "un-row" },
      button(
        "Try it on another picture …",
        "Try it on another picture …: a file of yours",
        () => file.click()
      ),
      file
    )
  );
  const isCoins = () => studio.now.picture.name === TRAIN.name;
  const unseen = () => second ?? (isCoins() ? UNSEEN : null);
  function open2() {
    if (studio.now.picture.name === UNSEEN.name) {
      desk.go({ source: "paint", number: 0 });
    }
    desk.choose("object");
    show();
  }
  async function bring(blob) {
    try {
      second = await opened(blob);
      await trainer?.look();
      show();
      if (!trainer) said.textContent += " It is tried on the other picture as soon as it learns.";
    } catch (error) {
      said.textContent = error.message;
    }
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
    ), batch: 8, steps: STEPS2 };
    trainer = createTrainer(crew, settings, { painted, unseen, onStep: hear });
    studio.take(trainer.params());
  }
  function toggle() {
    const { object, ground } = counts();
    if (!trainer?.isPlaying() && !(object && ground)) {
      said.textContent = `Paint both first: ${object ? "ground" : "object"} has no stroke yet.`;
      return;
    }
    if (!trainer) begin();
    if (trainer?.isPlaying()) trainer.pause();
    else {
      const length = trainer?.history.length ?? 0;
      trainer?.play((Math.floor(length / STEPS2) + 1) * STEPS2);
    }
    show();
  }
  function hear(from) {
    if (from !== trainer) return;
    studio.now.playing = from.isPlaying();
    if (isShown(from)) studio.take(from.params());
    const { object, ground } = counts();
    if (!(object && ground)) from.pause();
    show();
  }
  function afresh() {
    trainer?.pause();
    studio.now.playing = false;
    trainer = null;
    strokes = 0;
    thumb.hide();
    studio.now.picture.strokes?.fill(IGNORED);
    studio.tell("strokes");
  }
  function show() {
    const { object, ground } = counts();
    if (trainer?.isPlaying()) rename(learn, "Pause", "Pause: learn no further for now");
    else rename(learn, "Learn", "Learn: from the strokes");
    const painted2 = `${strokes} ${strokes === 1 ? "stroke" : "strokes"}: ${object} pixels of object, ${ground} of ground.`;
    const { history = [], seen } = trainer ?? {};
    said.textContent = painted2 + (history.length ? ` Learnt for ${history.length} steps.` : "");
    if (!seen) return;
    const score = history.filter((moment) => moment.score !== void 0).pop()?.score;
    const isScored = seen.picture.truth && score !== void 0;
    const where = isScored ? `Rows that nobody painted: IoU ${score.toFixed(3)}` : `What it finds in ${seen.picture.name}`;
    thumb.draw(seen.picture, seen.probabilities, where);
  }
  studio.on("stroke", () => {
    strokes++;
  });
  studio.on("picture", () => {
    strokes = 0;
    show();
  });
  studio.on("strokes", show);
  return {
    element,
    open: open2,
    pause: () => trainer?.pause(),
    trainer: () => trainer
  };
}

// unet/look/fields.js
function fields(reads, shapes, kernels2, layer, row2, column2) {
  const boxes = { [layer]: { top: row2, left: column2, bottom: row2, right: column2 } };
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
    for (const { layer, row: row2, column: column2 } of placed(depth)) {
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
      box.element.style.gridArea = `${row2} / ${column2}`;
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
function explain(values, reads, params, layer, row2, column2, channel) {
  const value = at(values[layer], row2, column2, channel);
  const isBlock = layer.startsWith("c") && `${layer}_conv` in values;
  const conv2 = isBlock ? `${layer}_conv` : layer;
  const name = conv2.replace("_conv", "");
  if (layer.startsWith("p")) return largest2(values, reads[layer][0], row2, column2, channel, value);
  if (layer.endsWith("_skip")) return copied(values, reads[layer], row2, column2, channel, value);
  if (layer.endsWith("_resize")) {
    const [read3] = reads[layer];
    return { kind: "copy", parts: [copy(values, read3, row2 >> 1, column2 >> 1, channel)], value };
  }
  const kernel = params[`${name}/kernel`];
  const stamps = name.startsWith("u") && isTransposed(kernel.shape);
  const [read2] = reads[conv2];
  const taps = (stamps ? stampTaps : windowTaps)(kernel.shape, row2, column2);
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
  const norm = normalised(values, params, layer, row2, column2, channel);
  return { kind, parts, bias, sum: sum2, ...norm ? { norm } : {}, relu: true, value };
}
var at = ({ shape: [, rows, columns, channels], data }, row2, column2, channel) => row2 < 0 || column2 < 0 || row2 >= rows || column2 >= columns ? 0 : data[(row2 * columns + column2) * channels + channel];
var weight = ({ shape: [, , large, small], data }, tap, l, s) => data[(tap * large + l) * small + s];
function windowTaps([rows, columns], row2, column2) {
  const taps = [];
  for (let t = 0; t < rows; t++) {
    for (let u = 0; u < columns; u++) {
      const r = row2 + t - (rows - 1) / 2;
      const c = column2 + u - (columns - 1) / 2;
      taps.push({ r, c, tap: t * columns + u });
    }
  }
  return taps;
}
function stampTaps([rows, columns], row2, column2) {
  const taps = [];
  for (let t = row2 % 2; t < rows; t += 2) {
    for (let u = column2 % 2; u < columns; u += 2) {
      taps.push({ r: (row2 - t) / 2, c: (column2 - u) / 2, tap: t * columns + u });
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
function largest2(values, read2, row2, column2, channel, value) {
  const cells = [0, 1, 2, 3].map((n) => {
    const [r, c] = [2 * row2 + (n >> 1), 2 * column2 + (n & 1)];
    return { row: r, column: c, number: at(values[read2], r, c, channel), weight: 0 };
  });
  const won = cells.find(({ number: number2 }) => number2 === value);
  if (won) won.weight = 1;
  return { kind: "largest", parts: [{ layer: read2, channel, cells, sum: value }], value };
}
function copied(values, [below, across], row2, column2, channel, value) {
  const first = values[below].shape[3];
  const [read2, own] = channel < first ? [below, channel] : [across, channel - first];
  return { kind: "copy", parts: [copy(values, read2, row2, column2, own)], value };
}
function copy(values, layer, row2, column2, channel) {
  const number2 = at(values[layer], row2, column2, channel);
  return { layer, channel, cells: [{ row: row2, column: column2, number: number2, weight: 1 }], sum: number2 };
}
function normalised(values, params, layer, row2, column2, channel) {
  if (!(`${layer}_norm` in values)) return null;
  const [mean, variance, gamma, beta] = ["moving_mean", "moving_variance", "gamma", "beta"].map(
    (what) => params[`${layer}/${what}`].data[channel]
  );
  const before2 = at(values[`${layer}_conv`], row2, column2, channel);
  const value = gamma * (before2 - mean) / Math.sqrt(variance + EPSILON2) + beta;
  return { mean, variance, gamma, beta, value };
}

// unet/look/line.js
function explorerLine({ parts }) {
  const [{ cells }] = parts;
  const columns = new Set(cells.map(({ column: column2 }) => column2)).size;
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
var title = ({ layer, row: row2, column: column2, channel }, value) => h(
  "h3",
  {},
  `${nameOf(layer)}, map ${channel}, row ${row2}, column ${column2}: `,
  h("b", { class: "un-value" }, digits(value))
);
function release(studio) {
  const onclick = () => studio.point(null, true);
  return h("button", { type: "button", class: "un-button", onclick }, "Let go");
}
function likely(answer, { row: row2, column: column2 }) {
  const { shape, data } = answer.probabilities;
  const at2 = (row2 * shape[2] + column2) * shape[3];
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
    const [{ row: row2, column: column2 }] = cells;
    const words2 = `Copied from ${nameOf(from)}, map ${channel}, row ${row2}, column ${column2}.`;
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

// unet/look/others.js
var OWN = "this page (JavaScript)";
function farthest(one, other) {
  let most = one.length === other.length ? 0 : Number.POSITIVE_INFINITY;
  for (let n = 0; n < one.length; n++) most = Math.max(most, Math.abs(one[n] - other[n]));
  return most;
}
var same = (one, other) => one.length === other.length && one.every((x, n) => x === other[n]);
var areSame = (params, other) => params === other || Object.entries(other).every(([name, { data }]) => params[name] && same(params[name].data, data));
function createOthers(studio, others) {
  const element = h("section", { class: "un-others", "aria-label": "other implementations" });
  if (!others.length) return { element };
  const { params: first, picture } = studio.now;
  const grey = picture.grey.slice();
  const caption = h("caption", {});
  const body2 = h("tbody", {});
  const head = h(
    "tr",
    {},
    ...["computed by", "logit", "largest difference from this page, any pixel"].map(
      (words) => h("th", { scope: "col" }, words)
    )
  );
  const rows = [OWN, ...others.map(({ name }) => name)].map((name) => {
    const [value, gap] = [h("td", {}), h("td", {})];
    body2.append(h("tr", {}, h("th", { scope: "row" }, name), value, gap));
    return { value, gap };
  });
  element.append(h("table", {}, caption, h("thead", {}, head), body2));
  function show() {
    const { answer, params, edits, cell } = studio.now;
    if (!answer) return;
    const isTheirs = !isBroken(edits) && same(studio.now.picture.grey, grey) && areSame(params, first);
    if (!isTheirs) return say(caption, "The others answered for what this page began with.");
    const { shape, data } = answer.values.outputs;
    const isIn = cell && ["outputs", "probabilities"].includes(cell.layer);
    const [row2, column2] = isIn ? [cell.row, cell.column] : [shape[1] >> 1, shape[2] >> 1];
    const at2 = (row2 * shape[2] + column2) * shape[3] + (isIn ? cell.channel % shape[3] : 0);
    say(caption, `The logit of the pixel in row ${row2}, column ${column2}, ${rows.length} times`);
    for (const [n, { value, gap }] of rows.entries()) {
      const logits = n ? others[n - 1].logits : data;
      say(value, (logits[at2] ?? Number.NaN).toFixed(6).replace("-", "−"));
      say(gap, n ? farthest(data, logits).toExponential(0) : "");
    }
  }
  studio.on("answer", show);
  studio.on("cell", show);
  return { element };
}

// unet/picture/canvas.js
var LABELS = { ground: 0, object: 1, unlabel: IGNORED };
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
  function begins() {
    if (LABELS[tool().name] >= 0) studio.tell("stroke");
  }
  function dab(row2, column2) {
    const { name, radius } = tool();
    const { rows, columns, grey } = studio.now.picture;
    const paints = name in LABELS;
    for (let r = Math.max(row2 - radius, 0); r <= Math.min(row2 + radius, rows - 1); r++) {
      for (let c = Math.max(column2 - radius, 0); c <= Math.min(column2 + radius, columns - 1); c++) {
        if ((r - row2) ** 2 + (c - column2) ** 2 > radius * radius + 0.5) continue;
        const n = r * columns + c;
        if (paints) strokes[n] = LABELS[name];
        else grey[n] = { light: 0.85, dark: 0.12, restore: original[n] }[name] ?? grey[n];
      }
    }
    if (paints) return studio.tell("strokes");
    studio.now.picture.isDrawnOn = grey.some((level, n) => level !== original[n]);
    studio.touched();
  }
  function stroke(row2, column2) {
    const steps = Math.max(Math.abs(row2 - pen.row), Math.abs(column2 - pen.column), 1);
    for (let n = 1; n <= steps; n++) {
      const share = n / steps;
      dab(
        Math.round(pen.row + (row2 - pen.row) * share),
        Math.round(pen.column + (column2 - pen.column) * share)
      );
    }
    Object.assign(pen, { row: row2, column: column2 });
    soon();
  }
  function placeOf(event) {
    const box = canvas.getBoundingClientRect();
    const { rows, columns } = studio.now.picture;
    const row2 = Math.floor((event.clientY - box.top) / box.height * rows);
    const column2 = Math.floor((event.clientX - box.left) / box.width * columns);
    return [Math.min(Math.max(row2, 0), rows - 1), Math.min(Math.max(column2, 0), columns - 1)];
  }
  canvas.addEventListener("pointerdown", (event) => {
    const [row2, column2] = placeOf(event);
    if (tool().name === "point") return point(row2, column2, true);
    canvas.setPointerCapture(event.pointerId);
    Object.assign(pen, { row: row2, column: column2, down: true });
    begins();
    stroke(row2, column2);
  });
  canvas.addEventListener("pointermove", (event) => {
    const [row2, column2] = placeOf(event);
    if (tool().name === "point") return point(row2, column2, false);
    if (pen.down) stroke(row2, column2);
    else Object.assign(pen, { row: row2, column: column2 });
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
    const column2 = Math.min(Math.max(pen.column + across * pace, 0), columns - 1);
    pen.seen = true;
    if (tool().name === "point") point(row2, column2, !step);
    else if (event.key === " ") {
      begins();
      dab(row2, column2);
    } else if (event.ctrlKey) stroke(row2, column2);
    Object.assign(pen, { row: row2, column: column2 });
    soon();
  });
  function point(row2, column2, hold) {
    studio.point({ layer: "probabilities", row: row2, column: column2, channel: 0 }, hold);
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
    shade(pixels, columns, grey, isFresh && mask ? answer.probabilities : null, strokes);
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
  return { element, canvas, redraw: soon };
}
function outline(context, truth2, columns, rows) {
  context.fillStyle = PALETTE.kernel;
  for (let row2 = 0; row2 < rows; row2++) {
    for (let column2 = 0; column2 < columns; column2++) {
      const n = row2 * columns + column2;
      if (column2 + 1 < columns && truth2[n] !== truth2[n + 1]) {
        context.fillRect(4 * column2 + 3, 4 * row2, 2, 4);
      }
      if (row2 + 1 < rows && truth2[n] !== truth2[n + columns]) {
        context.fillRect(4 * column2, 4 * row2 + 3, 4, 2);
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
  ["paint", "coins to paint on"],
  ["scene", "a scene of discs and squares"],
  ["sheet", "an empty sheet"],
  ["file", "a file of yours …"],
  ["camera", "your camera …"]
];
var SEVERAL = ["unseen", "train", "scene"];
var column = (number2) => number2 * SIDE2 % (UNSEEN.columns - SIDE2 + 1);
var PICTURES = {
  unseen: (number2) => part(UNSEEN, 40, column(number2), SIDE2, SIDE2),
  train: (number2) => part(TRAIN, 20, column(number2), SIDE2, SIDE2),
  paint: () => part(TRAIN, 0, 0, 128, TRAIN.columns),
  // it fits beside the U
  scene: (number2) => scene(number2 + 1),
  sheet: () => sheet(SIDE2)
};
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
  const unbroken2 = createThumbnail("what the unbroken network finds");
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
  const source = h("select", { "aria-label": "which picture", onchange: () => take(source.value) });
  const given = studio.now.picture;
  const own = given.name === UNSEEN.name ? [] : [["given", "the given picture"]];
  for (const [value, words] of [...own, ...SOURCES]) source.append(h("option", { value }, words));
  const another = button("Another", "Another: the next part of it", () => {
    number2++;
    take(source.value);
  });
  another.disabled = !SEVERAL.includes(source.value);
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
    h("div", { class: "un-row" }, tick("mask", "mask"), tick("truth", "truth's edge")),
    score,
    unbroken2.element
  );
  function tick(name, words) {
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
    const page = element.closest(".un") ?? element;
    for (const other of page.querySelectorAll("[data-tool]")) {
      press(
        /** @type {HTMLElement} */
        other,
        other.getAttribute("data-tool") === name
      );
    }
  }
  function take(name) {
    if (name === "file") return file.click();
    another.disabled = !SEVERAL.includes(name);
    if (name === "camera") return snap();
    if (name === "given") return studio.show(given);
    studio.show(PICTURES[name](number2));
  }
  async function bring(blob) {
    try {
      studio.show(await opened(blob));
    } catch (error) {
      score.textContent = error.message;
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
    const { answer, whole: whole2, picture } = studio.now;
    if (!answer) return;
    if (whole2) unbroken2.draw(picture, whole2.probabilities, "the unbroken network");
    else unbroken2.hide();
    const labels = labelsOf(answer.probabilities);
    const share = labels.reduce((sum2, label) => sum2 + Number(label > 0), 0) / labels.length;
    const covers = `The mask covers ${Math.round(100 * share)} % of the picture`;
    const { truth: truth2 } = picture;
    const classes = Math.max(answer.probabilities.shape[3], 2);
    const known2 = truth2?.every((label) => label < classes) ? truth2 : null;
    const whose = picture.isDrawnOn ? "the truth from before you drew" : "the truth";
    score.textContent = known2 ? `${covers}; IoU with ${whose} ${iou(labels, known2).toFixed(3)}.` : `${covers}.`;
  });
  choose("light");
  return {
    element,
    choose,
    tool,
    canvas: canvas.canvas,
    redraw: canvas.redraw,
    /** Which picture it is, if a name and a number say so. */
    place: () => source.value in PICTURES ? { source: source.value, number: number2 } : null,
    /** @param {{ source: string, number: number }} place */
    go(place2) {
      source.value = place2.source;
      number2 = place2.number;
      take(place2.source);
    }
  };
}

// shared/base64.js
function toBase64({ buffer, byteOffset, byteLength }) {
  let letters = "";
  for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
    letters += String.fromCharCode(byte);
  }
  return btoa(letters);
}
var fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

// unet/session/state.js
var NAMES = ["place", "edits", "cell", "tab", "train", "network", "picture"];
function stateOf({ edits, cell, held }, { place: place2, tab, train }) {
  const state = (
    /** @type {State} */
    {}
  );
  if (place2 && (place2.source !== "unseen" || place2.number)) state.place = place2;
  const broken = changed(edits, unbroken());
  if (Object.keys(broken).length) state.edits = broken;
  if (held && cell) state.cell = cell;
  if (tab !== "look") state.tab = tab;
  const chosen = changed(train, { ...USUAL, skips: [...USUAL.skips, true] });
  if (Object.keys(chosen).length) state.train = chosen;
  return state;
}
var changed = (now, usual) => Object.fromEntries(Object.entries(now).filter(([name, value]) => !same2(value, usual[name])));
var same2 = (one, other) => JSON.stringify(one) === JSON.stringify(other);
function whole(state, { params, picture }) {
  const { name, rows, columns, grey, truth: truth2, strokes } = picture;
  const letters = (array) => array ? toBase64(array) : null;
  return {
    ...state,
    network: toBase64(toBytes(params)),
    picture: {
      name,
      rows,
      columns,
      grey: toBase64(grey),
      truth: letters(truth2),
      strokes: letters(strokes)
    }
  };
}
function readState(text) {
  const state = parsed(text);
  if (typeof state !== "object" || !state || Array.isArray(state)) {
    throw new Error("it is no state of this page");
  }
  const unknown = Object.keys(state).find((name) => !NAMES.includes(name));
  if (unknown) throw new Error(`it says ${unknown}, which this page does not know`);
  return state;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("it is no state of this page");
  }
}
var networkOf = ({ network }) => network ? fromBytes(fromBase64(network)) : null;
function pictureOf({ picture }) {
  if (!picture) return null;
  const { name, rows, columns } = picture;
  const grey = new Float32Array(fromBase64(picture.grey).buffer);
  const labels = (text) => text ? new Int8Array(fromBase64(text).buffer) : null;
  const [truth2, strokes] = [labels(picture.truth), labels(picture.strokes)];
  for (const array of [grey, truth2, strokes]) {
    if (array && array.length !== rows * columns) {
      throw new Error(`its picture is not of ${rows} by ${columns} pixels`);
    }
  }
  return { name, rows, columns, grey, truth: truth2, ...strokes ? { strokes } : {} };
}
function editsFor(edits, params) {
  const all = { ...unbroken(), ...edits };
  const { skips } = planOf(params);
  const maps = (layer) => params[`${layer}/bias`]?.data.length ?? 0;
  const isMap = (map) => {
    const [layer, channel] = map.split(":");
    return Number(channel) >= 0 && Number(channel) < maps(layer);
  };
  const areNumbers = ([name, places]) => Object.entries(places).every(
    ([place2, value]) => Number.isFinite(value) && Number(place2) < (params[name]?.data.length ?? 0)
  );
  try {
    const fits = all.skips.every((level) => skips[level - 1]) && all.silenced.every(isMap) && Object.entries(all.numbers).every(areNumbers) && typeof all.training === "boolean";
    if (fits) return all;
  } catch {
  }
  throw new Error("it breaks what this network does not have");
}

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
    answered: (
      /** @type {Params | null} */
      null
    ),
    // whose answer that is
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
    playing: false,
    // whether a training goes on
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
  let changed2 = 0;
  async function ask() {
    asked = true;
    const { grey, rows, columns } = now.picture;
    const image = { shape: [1, rows, columns, 1], data: grey };
    const since = changed2;
    const [used, plain, isIt] = [now.used, now.params, isBroken(now.edits)];
    const labels = now.view === "gradients" ? known(now.picture, planOf(used).classes) : null;
    const [answer, whole2, slopes] = await Promise.all([
      crew.ask(0, "answer", { params: used, image, training: now.edits.training }),
      isIt ? crew.ask(1, "answer", { params: plain, image }) : null,
      labels && crew.ask(1, "slopes", { params: used, image, labels, loss: "cross-entropy", layers: true })
    ]).finally(() => {
      asked = false;
    });
    if (used === now.used && rows === now.picture.rows && columns === now.picture.columns) {
      answer.values.image = { shape: image.shape, data: grey.slice() };
      Object.assign(now, {
        answer,
        answered: plain,
        whole: whole2,
        slopes: slopes?.gradients ?? null,
        delay: performance.now() - since
      });
      emitter.tell("answer");
    } else again = true;
    if (again) soon();
  }
  function soon() {
    changed2 = performance.now();
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
    /** Whether an answer is under way. */
    isAsking: () => asked,
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
      const picture2 = fitted(now.picture, params2);
      now.params = params2;
      if (isOther) {
        now.edits = unbroken();
        now.answer = null;
        now.cell = null;
        now.held = false;
        const isCut = picture2 !== now.picture;
        now.picture = picture2;
        if (isCut) emitter.tell("picture");
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
    /** A cell is one of the present answer: until there is one, there is nothing to point at.
     * @param {Cell | null} cell
     * @param {boolean} [hold] */
    point(cell, hold = false) {
      if (now.held && !hold) return;
      now.cell = now.answer && cell;
      now.held = hold && now.cell !== null;
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
  const { depth, channels } = planOf(params);
  if (channels !== 1) throw new RangeError(`it reads ${channels} channels; the pictures have one`);
  const multiple = 2 ** depth;
  const [rows, columns] = [picture.rows, picture.columns].map((side) => side - side % multiple);
  if (rows === picture.rows && columns === picture.columns) return picture;
  if (!rows || !columns) {
    throw new RangeError(`a network of depth ${depth} needs a picture of ${multiple} pixels`);
  }
  return part(picture, 0, 0, rows, columns);
}

// unet/session/witness.js
var WORDS2 = {
  alone: () => "Computed in your browser; run the cell, and convlab checks it.",
  agrees: (difference) => `convlab computes the same: the logits differ by ${difference.toExponential(0)} at most.`,
  differs: (difference) => `convlab computes something else: a logit differs by ${difference.toExponential(0)}.`
};
function createWitness(studio, check2, say2) {
  if (!check2) return;
  const ask = whenAtRest(async () => {
    const { answer, used, edits, playing } = studio.now;
    if (!answer || playing) return;
    const { outputs, image } = answer.values;
    const verdict = await check2({
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
var LONGEST = 1e4;
var PAUSE = 250;
function createTake(studio, easel, history, keeper) {
  const said = h("p", { class: "un-verdict", "aria-live": "polite" });
  const save2 = (bytes, name, type) => {
    download(new Blob([bytes], { type }), name);
    said.textContent = `Saved ${name}.`;
  };
  const opener = h("input", {
    type: "file",
    accept: ".unet,.json",
    class: "un-unseen",
    tabindex: "-1",
    "aria-label": "a network's file",
    onchange: () => opener.files?.[0] && bring(opener.files[0])
  });
  async function bring(file) {
    try {
      if (file.name.endsWith(".json")) keeper.adopt(readState(await file.text()));
      else studio.take(fromBytes(new Uint8Array(await file.arrayBuffer())));
      said.textContent = `${file.name} is open.`;
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
      const isAnswered = () => studio.now.params !== moment.params || studio.now.answered === moment.params;
      for (let waited = 0; !isAnswered() && waited < LONGEST; waited += 20) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
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
    save2(gif.bytes(), "training.gif", "image/gif");
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
  const code = h("pre", { class: "un-code", tabindex: "0" });
  const showCode = () => say(code, python(studio.plan()));
  studio.on("network", showCode);
  showCode();
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
        () => save2(npz(studio.now.used), "unet.npz", "application/zip")
      ),
      button(
        "Network, .unet",
        "Network, .unet: a file that this page opens again",
        () => save2(toBytes(studio.now.used), "network.unet", "application/octet-stream")
      ),
      button("Open …", "Open …: a file that this page has saved", () => opener.click()),
      opener
    ),
    code,
    h("h3", {}, "This page as it stands"),
    h(
      "div",
      { class: "un-row" },
      copyButton(
        () => {
          said.textContent = keeper.isWhole() ? "" : "The link holds the picture's name and what is broken, and not the network or what was drawn: for these, save the state.";
          return keeper.link();
        },
        "Copy link: copy a link to what is shown",
        "Copy link"
      ),
      button(
        "State, .json",
        "State, .json: network, picture, strokes and what is broken",
        () => save2(keeper.text(), "live_unet.json", "application/json")
      ),
      keeper.savePage ? button("Page, .html", "Page, .html: this page and its state, one file", keeper.savePage) : ""
    ),
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
  return {
    element,
    /** @param {string} words */
    complain(words) {
      said.textContent = words;
    }
  };
}
function python({ filters, classes, depth, skips, upsampler, batchnorm }) {
  const lines = [
    "import numpy as np",
    "from convlab import unet",
    "",
    'params = dict(np.load("unet.npz"))',
    "unet.predict(params, x)  # x: (batch, rows, columns, 1)"
  ];
  if (new Set(skips).size > 1) return lines.join("\n");
  const more = [skips[0] ? "" : ", skips=False", batchnorm ? "" : ", normalisation=None"].join("");
  lines.push(
    "",
    "# the same in Keras",
    "from convlab.backend import keras",
    "from convlab.keras_bridge import set_unet_params",
    "from convlab.segmentation import models",
    "",
    "model = models.unet(",
    `    keras.Input((None, None, 1)), ${filters}, ${classes}, ${depth}, up="${upsampler}"${more}`,
    ")",
    "set_unet_params(model, params)"
  );
  return lines.join("\n");
}

// unet/train/beside.js
function createBeside(crew) {
  const thumbs = [createThumbnail("this run"), createThumbnail("the run before")];
  const element = h("div", { class: "un-beside" }, ...thumbs.map((thumb) => thumb.element));
  let wanted = (
    /** @type {(Moment | null)[]} */
    [null, null]
  );
  async function answered(n, { unseen }, moment) {
    const { rows, columns, grey } = unseen;
    const image = { shape: [1, rows, columns, 1], data: grey };
    return (await crew.ask(n, "answer", { params: moment.params, image })).probabilities;
  }
  async function put(runs) {
    const moments2 = runs.map(({ moment }) => moment);
    if (moments2.every((moment, n) => moment === wanted[n])) return;
    wanted = moments2;
    const masks = await Promise.all(
      runs.map(({ trainer, moment }, n) => moment && answered(n, trainer, moment))
    );
    if (wanted !== moments2) return;
    for (const [n, { words, trainer, moment }] of runs.entries()) {
      if (!moment) {
        thumbs[n].hide();
        continue;
      }
      const score = iou(labelsOf(masks[n]), trainer.unseen.truth).toFixed(3);
      thumbs[n].draw(trainer.unseen, masks[n], `${words}, step ${moment.step}: IoU ${score}`);
    }
  }
  return {
    element,
    /**
     * @param {Trainer} trainer
     * @param {Trainer | null} before
     * @param {number} step
     */
    show(trainer, before2, step) {
      const other = before2 && differences(before2.settings, trainer.settings);
      put([
        { words: "this run", trainer, moment: keptAt(trainer.history, step) },
        {
          words: `before${other}`,
          trainer: before2 ?? trainer,
          moment: before2 && keptAt(before2.history, step)
        }
      ]);
    }
  };
}
var keptAt = (history, step) => history.filter((moment) => moment.params && moment.step <= step).pop() ?? null;

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
    const words = `IoU, unseen; dashed: the best threshold, ${threshold.toFixed(2)}`;
    axes(context, score, words, width);
    const y = (axis, value) => axis.bottom - (axis.bottom - axis.top) * value / axis.most;
    context.setLineDash([5, 4]);
    line(context, PALETTE.muted, [
      [LEFT, y(score, threshold)],
      [width - RIGHT, y(score, threshold)]
    ]);
    context.setLineDash([]);
    context.fillStyle = PALETTE.muted;
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
function createTrain(studio, crew) {
  const settings = (
    /** @type {Settings} */
    { ...USUAL, skips: [...USUAL.skips, true] }
  );
  const chart = createChart("loss and intersection over union, step by step");
  const beside = createBeside(crew);
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
    /** @type {Trainer | null} */
    null
  );
  let threshold = 0;
  let at2 = (
    /** @type {number | null} */
    null
  );
  const form = choices(settings, () => begin());
  const element = h(
    "div",
    { class: "un-train" },
    h("div", { class: "un-row" }, play, one, afresh),
    said,
    chart.element,
    past,
    beside.element,
    h("label", {}, keep, " keep this run beside the next one"),
    form.element
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
    studio.now.playing = false;
    if (!keep.checked) before2 = null;
    else if (trainer?.history.length) before2 = trainer;
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
    studio.now.playing = from.isPlaying();
    const kept = from.history.filter((moment) => moment.params);
    slider.max = String(kept.length - 1);
    if (at2 === null) {
      slider.value = slider.max;
      if (isShown(from)) studio.take(from.params());
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
    if (playing) rename(play, "Pause", "Pause: the training stands still");
    else if (history.length) rename(play, "Go on", "Go on: step after step");
    else rename(play, "Train", "Train: step after step");
    const last = history[history.length - 1];
    const scored2 = history.filter((moment) => moment.score !== void 0).pop();
    said.textContent = last ? `Step ${at2 ?? last.step}: loss ${last.loss.toFixed(3)}, IoU on rows it never sees ${scored2?.score?.toFixed(3) ?? "…"}; the best threshold gets ${threshold.toFixed(3)}.` : "The network you see is one that was trained. Train starts from random weights.";
    chart.draw({ history, before: before2?.history ?? [], threshold, at: at2 });
    if (trainer) beside.show(trainer, before2, at2 ?? last?.step ?? 0);
  }
  new ResizeObserver(show).observe(chart.element);
  return {
    element,
    settings,
    begin,
    trainer: () => trainer,
    pause: () => trainer?.pause(),
    /** @param {Partial<Settings>} chosen */
    set(chosen) {
      check(chosen);
      const { skips = settings.skips, ...others } = chosen;
      Object.assign(settings, others);
      Object.assign(settings.skips, skips);
      form.show();
    }
  };
}
function choices(settings, onChange) {
  const element = h("div", { class: "un-choices" });
  const shows = (
    /** @type {(() => void)[]} */
    []
  );
  for (const [name, [words, values]] of Object.entries(CHOICES)) {
    const select = h("select", {
      "aria-label": words,
      onchange() {
        settings[name] = typeof settings[name] === "number" ? Number(select.value) : select.value;
        onChange();
      }
    });
    for (const value of values) {
      select.append(h("option", { value }, UPSAMPLER_WORDS[value] ?? String(value)));
    }
    shows.push(() => {
      select.value = String(settings[name]);
    });
    element.append(h("label", {}, words, " ", select));
  }
  const ticks = (
    /** @type {[string, any, string | number][]} */
    [
      ["batch normalisation", settings, "batchnorm"],
      ["augmentation", settings, "augments"],
      ...[0, 1, 2, 3].map((level) => [`skip ${level + 1}`, settings.skips, level])
    ]
  );
  for (const [words, owner, name] of ticks) {
    const box = h("input", {
      type: "checkbox",
      onchange() {
        owner[name] = box.checked;
        onChange();
      }
    });
    shows.push(() => {
      box.checked = owner[name];
    });
    element.append(h("label", {}, box, ` ${words}`));
  }
  const show = () => {
    for (const each of shows) each();
  };
  show();
  return { element, show };
}

// worker:worker:source
var worker_source_default = '"use strict";\n(() => {\n  // unet/engine/plain.js\n  function plainEngine(Kind = Float32Array) {\n    let heap = (\n      /** @type {Numbers} */\n      new Kind(0)\n    );\n    return {\n      reserve(count) {\n        if (heap.length < count) {\n          const larger = new Kind(count);\n          larger.set(heap);\n          heap = larger;\n        }\n        return heap;\n      },\n      accumulate(a, down, right, b, c, m, k, n) {\n        for (let r = 0; r < m; r++) {\n          for (let q = 0; q < k; q++) {\n            const x = heap[a + r * down + q * right];\n            if (x === 0) continue;\n            for (let j = 0; j < n; j++) heap[c + r * n + j] += x * heap[b + q * n + j];\n          }\n        }\n      }\n    };\n  }\n\n  // unet/engine/simd_bytes.js\n  var BYTES = "AGFzbQEAAAABFgJgB39/f39/f38AYAh/f39/f39/fwADAwIAAQUDAQAABxcCCmFjY3VtdWxhdGUAAQZtZW1vcnkCAArHCQLoBgMIfwt7AX0gAUECdCELIAZBAnQhCSACQQJ0IQ0DQCAHQQhqIAZMBEAgB0ECdCIIIARqIg79AAQAIQ8gDv0ABBAhECAJIA5qIgH9AAQAIREgAf0ABBAhEiAOIAlBAXRqIgH9AAQAIRMgAf0ABBAhFCAOIAlBA2xqIgH9AAQAIRUgAf0ABBAhFiAAIQEgAyAIaiEIQQAhCgNAIAUgCkoEQCAPIAH9CQIAIhggCP0ABAAiF/3mAf3kASEPIBAgGCAI/QAEECIY/eYB/eQBIRAgESABIAtq/QkCACIZIBf95gH95AEhESASIBkgGP3mAf3kASESIBMgASALQQF0av0JAgAiGSAX/eYB/eQBIRMgFCAZIBj95gH95AEhFCAVIAEgC0EDbGr9CQIAIhkgF/3mAf3kASEVIBYgGSAY/eYB/eQBIRYgASANaiEBIAggCWohCCAKQQFqIQoMAQsLIA4gD/0LBAAgDiAQ/QsEECAJIA5qIgEgEf0LBAAgASAS/QsEECAOIAlBAXRqIgEgE/0LBAAgASAU/QsEECAOIAlBA2xqIgEgFf0LBAAgASAW/QsEECAHQQhqIQcMAQsLA0AgB0EEaiAGTARAIAdBAnQiCCAEaiIO/QAEACESIAkgDmr9AAQAIQ8gDiAJQQF0av0ABAAhECAOIAlBA2xq/QAEACERIAAhASADIAhqIQhBACEKA0AgBSAKSgRAIBIgAf0JAgAgCP0ABAAiE/3mAf3kASESIA8gASALav0JAgAgE/3mAf3kASEPIBAgASALQQF0av0JAgAgE/3mAf3kASEQIBEgASALQQNsav0JAgAgE/3mAf3kASERIAEgDWohASAIIAlqIQggCkEBaiEKDAELCyAOIBL9CwQAIAkgDmogD/0LBAAgDiAJQQF0aiAQ/QsEACAOIAlBA2xqIBH9CwQAIAdBBGohBwwBCwsgBiAHSgRAA0AgDEEESARAIAAgCyAMbGohCiAEIAkgDGxqIQ0gByEBA0AgASAGSARAIA0gAUECdGoqAgAhGkEAIQgDQCAFIAhKBEAgGiAKIAIgCGxBAnRqKgIAIAMgBiAIbCABakECdGoqAgCUkiEaIAhBAWohCAwBCwsgDSABQQJ0aiAaOAIAIAFBAWohAQwBCwsgDEEBaiEMDAELCwsL2gIDCH8BfQF7A0AgCUEEaiIIIAVMBEAgACABIAlsQQJ0aiABIAIgAyAEIAcgCWxBAnRqIAYgBxAAIAghCQwBCwsDQCAFIAlKBEAgACABIAlsQQJ0aiELIAQgByAJbEECdGohDUEAIQ8gB0ECdCEKA0AgD0EEaiAHTARAIA9BAnQiCCANaiIM/QAEACERIAMgCGohDkEAIQgDQCAGIAhKBEAgESALIAIgCGxBAnRq/QkCACAO/QAEAP3mAf3kASERIAogDmohDiAIQQFqIQgMAQsLIAwgEf0LBAAgD0EEaiEPDAELCwNAIAcgD0oEQCANIA9BAnRqKgIAIRBBACEOA0AgBiAOSgRAIBAgCyACIA5sQQJ0aioCACADIAcgDmwgD2pBAnRqKgIAlJIhECAOQQFqIQ4MAQsLIA0gD0ECdGogEDgCACAPQQFqIQ8MAQsLIAlBAWohCQwBCwsL";\n\n  // unet/engine/simd.js\n  var PAGE = 65536;\n  function simdEngine() {\n    const bytes = Uint8Array.from(atob(BYTES), (letter) => letter.charCodeAt(0));\n    const { memory, accumulate } = (\n      /** @type {any} */\n      new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports\n    );\n    return {\n      reserve(count) {\n        const missing = count * 4 - memory.buffer.byteLength;\n        if (missing > 0) memory.grow(Math.ceil(missing / PAGE));\n        return new Float32Array(memory.buffer);\n      },\n      accumulate: (a, down, right, b, c, m, k, n) => accumulate(4 * a, down, right, 4 * b, 4 * c, m, k, n)\n    };\n  }\n  function bestEngine() {\n    try {\n      return simdEngine();\n    } catch {\n      return plainEngine();\n    }\n  }\n\n  // unet/layers/tensor.js\n  var size = (shape) => shape.reduce((product, side) => product * side, 1);\n  function zeros(other, shape = other.shape) {\n    const Kind = (\n      /** @type {new (count: number) => Numbers} */\n      other.data.constructor\n    );\n    return { shape, data: new Kind(size(shape)) };\n  }\n\n  // unet/layers/losses.js\n  var IGNORED = -1;\n  function probabilities(logits) {\n    const y = zeros(logits);\n    const channels = logits.shape[3];\n    const { data } = logits;\n    for (let at = 0; at < data.length; at += channels) {\n      if (channels === 1) {\n        const small = Math.exp(-Math.abs(data[at]));\n        y.data[at] = (data[at] < 0 ? small : 1) / (1 + small);\n        continue;\n      }\n      const total = logarithm(data, at, channels);\n      for (let c = 0; c < channels; c++) y.data[at + c] = Math.exp(data[at + c] - total);\n    }\n    return y;\n  }\n  function logarithm(data, at, channels) {\n    let highest = data[at];\n    for (let c = 1; c < channels; c++) highest = Math.max(highest, data[at + c]);\n    let sum2 = 0;\n    for (let c = 0; c < channels; c++) sum2 += Math.exp(data[at + c] - highest);\n    return Math.log(sum2) + highest;\n  }\n  var truth = (label, channel, channels) => channels === 1 ? label : Number(label === channel);\n  function counted(labels) {\n    let count = 0;\n    for (const label of labels) if (label !== IGNORED) count++;\n    return count;\n  }\n  function crossEntropy(logits, labels, pixels = counted(labels)) {\n    const { data } = logits;\n    const channels = logits.shape[3];\n    const gradient = probabilities(logits);\n    let loss = 0;\n    for (let cell = 0; cell < labels.length; cell++) {\n      const at = cell * channels;\n      const label = labels[cell];\n      if (label === IGNORED) {\n        gradient.data.fill(0, at, at + channels);\n        continue;\n      }\n      if (channels === 1) {\n        const x = data[at];\n        loss += Math.max(x, 0) - x * label + Math.log1p(Math.exp(-Math.abs(x)));\n      } else loss += logarithm(data, at, channels) - data[at + label];\n      for (let c = 0; c < channels; c++) {\n        gradient.data[at + c] = (gradient.data[at + c] - truth(label, c, channels)) / pixels;\n      }\n    }\n    return { loss: loss / pixels, gradient };\n  }\n  function dice(logits, labels, images = logits.shape[0]) {\n    const channels = logits.shape[3];\n    const y = probabilities(logits);\n    const pull = zeros(logits);\n    const cells = labels.length / logits.shape[0];\n    let score = 0;\n    for (let image = 0; image < logits.shape[0]; image++) {\n      for (let c = 0; c < channels; c++) {\n        const one = scored(y.data, labels, image * cells, cells, c, channels);\n        score += one.shared / one.sizes;\n        for (let cell = image * cells; cell < (image + 1) * cells; cell++) {\n          if (labels[cell] === IGNORED) continue;\n          const t = truth(labels[cell], c, channels);\n          const slope = (one.shared / one.sizes - 2 * t) / one.sizes;\n          pull.data[cell * channels + c] = slope / (images * channels);\n        }\n      }\n    }\n    const share = logits.shape[0] / images;\n    return { loss: share - score / (images * channels), gradient: toLogits(y, pull) };\n  }\n  function scored(p, labels, first, cells, channel, channels) {\n    let shared = 1;\n    let sizes = 1;\n    for (let cell = first; cell < first + cells; cell++) {\n      if (labels[cell] === IGNORED) continue;\n      const t = truth(labels[cell], channel, channels);\n      shared += 2 * t * p[cell * channels + channel];\n      sizes += t + p[cell * channels + channel];\n    }\n    return { shared, sizes };\n  }\n  function toLogits(y, pull) {\n    const channels = y.shape[3];\n    const gradient = zeros(y);\n    for (let at = 0; at < y.data.length; at += channels) {\n      let mean = channels === 1 ? y.data[at] * pull.data[at] : 0;\n      if (channels > 1) {\n        for (let c = 0; c < channels; c++) mean += y.data[at + c] * pull.data[at + c];\n      }\n      for (let c = 0; c < channels; c++) {\n        gradient.data[at + c] = y.data[at + c] * (pull.data[at + c] - mean);\n      }\n    }\n    return gradient;\n  }\n  var LOSSES = { "cross-entropy": crossEntropy, Dice: dice };\n\n  // unet/layers/convolution.js\n  function same(small, kernel, stride) {\n    const before = kernel.map((side) => Math.max(0, side - stride) >> 1);\n    return { large: small.map((side) => side * stride), small, kernel, stride, before };\n  }\n  var framed = ({ small, kernel, stride }) => small.map((side, axis) => (side - 1) * stride + kernel[axis]);\n  function eachRow(windows, channels, visit) {\n    const [rows, columns] = framed(windows);\n    const [top, left] = windows.before;\n    const count = Math.min(windows.large[1], columns - left) * channels;\n    for (let row = 0; row < windows.large[0] && row + top < rows; row++) {\n      const inFrame = ((row + top) * columns + left) * channels;\n      visit(row * windows.large[1] * channels, inFrame, count);\n    }\n  }\n  function exchanged(w, turned) {\n    const [rows, columns, large, small] = w.shape;\n    const other = zeros(w, [rows, columns, small, large]);\n    const taps = rows * columns;\n    for (let tap = 0; tap < taps; tap++) {\n      const from = (turned ? taps - 1 - tap : tap) * large * small;\n      const to = tap * large * small;\n      for (let l = 0; l < large; l++) {\n        for (let s = 0; s < small; s++) {\n          other.data[to + s * large + l] = w.data[from + l * small + s];\n        }\n      }\n    }\n    return other;\n  }\n  function read(engine, x, w, b, windows) {\n    const [height, width] = windows.small;\n    const [tall, wide, channels, outputs] = w.shape;\n    const [rows, columns] = framed(windows);\n    const y = zeros(x, [x.shape[0], height, width, outputs]);\n    const atW = rows * columns * channels;\n    const atY = atW + w.data.length;\n    const heap = engine.reserve(atY + height * width * outputs);\n    const area = windows.large[0] * windows.large[1] * channels;\n    const k = wide * channels;\n    heap.fill(0, 0, atW);\n    heap.set(w.data, atW);\n    for (let image = 0; image < x.shape[0]; image++) {\n      eachRow(windows, channels, (from, to, count) => {\n        heap.set(x.data.subarray(image * area + from, image * area + from + count), to);\n      });\n      fillRows(heap, atY, height * width, outputs, b);\n      for (let r = 0; r < height; r++) {\n        for (let t = 0; t < tall; t++) {\n          const a = (r * windows.stride + t) * columns * channels;\n          const to = atY + r * width * outputs;\n          const down = windows.stride * channels;\n          engine.accumulate(a, down, 1, atW + t * k * outputs, to, width, k, outputs);\n        }\n      }\n      y.data.set(\n        heap.subarray(atY, atY + height * width * outputs),\n        image * height * width * outputs\n      );\n    }\n    return y;\n  }\n  function fillRows(heap, at, rows, columns, b) {\n    if (!b) return heap.fill(0, at, at + rows * columns);\n    for (let row = 0; row < rows; row++) heap.set(b.data, at + row * columns);\n    return heap;\n  }\n  function stamp(engine, y, w, b, windows) {\n    const [height, width] = windows.small;\n    const [tall, wide, channels, inputs] = w.shape;\n    const [rows, columns] = framed(windows);\n    const x = zeros(y, [y.shape[0], ...windows.large, channels]);\n    const k = wide * channels;\n    const turned = byRows(w);\n    const atY = rows * columns * channels;\n    const atW = atY + height * width * inputs;\n    const atStamps = atW + w.data.length;\n    const heap = engine.reserve(atStamps + width * k);\n    const area = windows.large[0] * windows.large[1] * channels;\n    heap.set(turned, atW);\n    for (let image = 0; image < y.shape[0]; image++) {\n      fillRows(heap, 0, rows * columns, channels, b);\n      heap.set(\n        y.data.subarray(image * height * width * inputs, (image + 1) * height * width * inputs),\n        atY\n      );\n      for (let r = 0; r < height; r++) {\n        for (let t = 0; t < tall; t++) {\n          heap.fill(0, atStamps, atStamps + width * k);\n          const from = atY + r * width * inputs;\n          engine.accumulate(from, inputs, 1, atW + t * k * inputs, atStamps, width, inputs, k);\n          const row = (r * windows.stride + t) * columns * channels;\n          for (let c = 0; c < width; c++) {\n            const to = row + c * windows.stride * channels;\n            for (let i = 0; i < k; i++) heap[to + i] += heap[atStamps + c * k + i];\n          }\n        }\n      }\n      eachRow(windows, channels, (to, from, count) => {\n        x.data.set(heap.subarray(from, from + count), image * area + to);\n      });\n    }\n    return x;\n  }\n  function byRows(w) {\n    const [tall, wide, channels, inputs] = w.shape;\n    const k = wide * channels;\n    const turned = zeros(w).data;\n    for (let t = 0; t < tall; t++) {\n      for (let i = 0; i < k; i++) {\n        for (let s = 0; s < inputs; s++) {\n          turned[t * k * inputs + s * k + i] = w.data[(t * k + i) * inputs + s];\n        }\n      }\n    }\n    return turned;\n  }\n  function kernelGradient(engine, x, y, w, windows) {\n    const [height, width] = windows.small;\n    const [tall, wide, channels, outputs] = w.shape;\n    const [rows, columns] = framed(windows);\n    const atY = rows * columns * channels;\n    const atW = atY + height * width * outputs;\n    const heap = engine.reserve(atW + w.data.length);\n    const area = windows.large[0] * windows.large[1] * channels;\n    const k = wide * channels;\n    heap.fill(0, 0, atY).fill(0, atW, atW + w.data.length);\n    for (let image = 0; image < x.shape[0]; image++) {\n      eachRow(windows, channels, (from, to, count) => {\n        heap.set(x.data.subarray(image * area + from, image * area + from + count), to);\n      });\n      heap.set(\n        y.data.subarray(image * height * width * outputs, (image + 1) * height * width * outputs),\n        atY\n      );\n      for (let r = 0; r < height; r++) {\n        for (let t = 0; t < tall; t++) {\n          const a = (r * windows.stride + t) * columns * channels;\n          const b = atY + r * width * outputs;\n          const down = windows.stride * channels;\n          engine.accumulate(a, 1, down, b, atW + t * k * outputs, k, width, outputs);\n        }\n      }\n    }\n    return { shape: w.shape, data: heap.slice(atW, atW + w.data.length) };\n  }\n  function biasGradient(dy) {\n    const channels = dy.shape[dy.shape.length - 1];\n    const db = zeros(dy, [channels]);\n    const sums = new Float64Array(channels);\n    for (let at = 0; at < dy.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) sums[c] += dy.data[at + c];\n    }\n    db.data.set(sums);\n    return db;\n  }\n  function conv(engine, x, w, b, windows) {\n    return {\n      y: read(engine, x, w, b, windows),\n      pullback: (dy) => [\n        spread(engine, dy, w, windows),\n        kernelGradient(engine, x, dy, w, windows),\n        biasGradient(dy)\n      ]\n    };\n  }\n  function convTranspose(engine, y, w, b, windows) {\n    return {\n      y: stamp(engine, y, w, b, windows),\n      pullback: (dx) => [\n        read(engine, dx, w, null, windows),\n        kernelGradient(engine, dx, y, w, windows),\n        biasGradient(dx)\n      ]\n    };\n  }\n  function spread(engine, dy, w, windows) {\n    if (windows.stride > 1) return stamp(engine, dy, w, null, windows);\n    const before = windows.before.map((n, axis) => windows.kernel[axis] - 1 - n);\n    return read(engine, dy, exchanged(w, true), null, { ...windows, before });\n  }\n\n  // unet/layers/normalisation.js\n  var EPSILON = 1e-3;\n  function moments(x) {\n    const channels = x.shape[3];\n    const cells = x.data.length / channels;\n    const mean = new Float64Array(channels);\n    const variance = new Float64Array(channels);\n    for (let at = 0; at < x.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) mean[c] += x.data[at + c];\n    }\n    for (let c = 0; c < channels; c++) mean[c] /= cells;\n    for (let at = 0; at < x.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) variance[c] += (x.data[at + c] - mean[c]) ** 2;\n    }\n    for (let c = 0; c < channels; c++) variance[c] /= cells;\n    const result = { mean: zeros(x, [channels]), variance: zeros(x, [channels]) };\n    result.mean.data.set(mean);\n    result.variance.data.set(variance);\n    return result;\n  }\n  function batchNorm(x, gamma, beta, seen, training) {\n    const channels = x.shape[3];\n    const cells = x.data.length / channels;\n    const middle = Float64Array.from(seen.mean.data);\n    const root = Float64Array.from(seen.variance.data, (v) => 1 / Math.sqrt(v + EPSILON));\n    const slope = root.map((r, c) => r * gamma.data[c]);\n    const offset = slope.map((s, c) => beta.data[c] - middle[c] * s);\n    const y = zeros(x);\n    for (let at = 0; at < x.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) y.data[at + c] = x.data[at + c] * slope[c] + offset[c];\n    }\n    function pullback(dy) {\n      const sums = new Float64Array(channels);\n      const products = new Float64Array(channels);\n      for (let at = 0; at < x.data.length; at += channels) {\n        for (let c = 0; c < channels; c++) {\n          sums[c] += dy.data[at + c];\n          products[c] += (x.data[at + c] - middle[c]) * root[c] * dy.data[at + c];\n        }\n      }\n      const moves = sums.map((sum2) => training ? sum2 / cells : 0);\n      const stretches = products.map((sum2, c) => training ? sum2 / cells * root[c] : 0);\n      const dx = zeros(x);\n      for (let at = 0; at < x.data.length; at += channels) {\n        for (let c = 0; c < channels; c++) {\n          const distance = x.data[at + c] - middle[c];\n          dx.data[at + c] = slope[c] * (dy.data[at + c] - moves[c] - distance * stretches[c]);\n        }\n      }\n      const [dgamma, dbeta] = [zeros(gamma), zeros(beta)];\n      dgamma.data.set(products);\n      dbeta.data.set(sums);\n      return [dx, dgamma, dbeta];\n    }\n    return { y, pullback };\n  }\n\n  // unet/layers/pointwise.js\n  function relu(x) {\n    const y = zeros(x);\n    for (let n = 0; n < x.data.length; n++) y.data[n] = Math.max(x.data[n], 0);\n    return {\n      y,\n      pullback(dy) {\n        const dx = zeros(x);\n        for (let n = 0; n < x.data.length; n++) dx.data[n] = x.data[n] > 0 ? dy.data[n] : 0;\n        return [dx];\n      }\n    };\n  }\n  function concatenate(one, other) {\n    const [a, b] = [one.shape[3], other.shape[3]];\n    const y = zeros(one, [...one.shape.slice(0, 3), a + b]);\n    const cells = one.data.length / a;\n    for (let cell = 0; cell < cells; cell++) {\n      y.data.set(one.data.subarray(cell * a, (cell + 1) * a), cell * (a + b));\n      y.data.set(other.data.subarray(cell * b, (cell + 1) * b), cell * (a + b) + a);\n    }\n    return {\n      y,\n      pullback(dy) {\n        const [first, second] = [zeros(one), zeros(other)];\n        for (let cell = 0; cell < cells; cell++) {\n          const at = cell * (a + b);\n          first.data.set(dy.data.subarray(at, at + a), cell * a);\n          second.data.set(dy.data.subarray(at + a, at + a + b), cell * b);\n        }\n        return [first, second];\n      }\n    };\n  }\n  function quarters([images, rows, columns, channels], visit) {\n    let small = 0;\n    for (let row = 0; row < images * rows; row += 2) {\n      for (let column = 0; column < columns; column += 2) {\n        const first = (row * columns + column) * channels;\n        const below = first + columns * channels;\n        visit(small, [first, first + channels, below, below + channels]);\n        small += channels;\n      }\n    }\n  }\n  function maxPool(x) {\n    const [images, rows, columns, channels] = x.shape;\n    const y = zeros(x, [images, rows / 2, columns / 2, channels]);\n    const won = new Int32Array(y.data.length);\n    quarters(x.shape, (small, large) => {\n      for (let c = 0; c < channels; c++) {\n        let best = large[0] + c;\n        for (let n = 1; n < 4; n++) if (x.data[large[n] + c] > x.data[best]) best = large[n] + c;\n        won[small + c] = best;\n        y.data[small + c] = x.data[best];\n      }\n    });\n    return {\n      y,\n      pullback(dy) {\n        const dx = zeros(x);\n        for (let n = 0; n < won.length; n++) dx.data[won[n]] = dy.data[n];\n        return [dx];\n      }\n    };\n  }\n  function enlarge(x) {\n    const [images, rows, columns, channels] = x.shape;\n    const y = zeros(x, [images, rows * 2, columns * 2, channels]);\n    quarters(y.shape, (small, large) => {\n      const cell = x.data.subarray(small, small + channels);\n      for (const at of large) y.data.set(cell, at);\n    });\n    return {\n      y,\n      pullback(dy) {\n        const dx = zeros(x);\n        quarters(dy.shape, (small, large) => {\n          for (let c = 0; c < channels; c++) {\n            for (const at of large) dx.data[small + c] += dy.data[at + c];\n          }\n        });\n        return [dx];\n      }\n    };\n  }\n\n  // unet/net/parameters.js\n  var UPSAMPLERS = (\n    /** @type {Upsampler[]} */\n    ["transposed3", "transposed2", "nearest"]\n  );\n  var isTransposed = ([, , large, small]) => large <= small;\n  function planOf(params) {\n    const depth = Object.keys(params).filter((name) => /^u\\d+\\/kernel$/.test(name)).length;\n    const first = params["c1a/kernel"];\n    const last = params["outputs/kernel"];\n    if (!first || !last || !depth) throw new Error("these arrays are not those of a U-Net");\n    const skips = [];\n    for (let level = 1; level <= depth; level++) {\n      const number = 2 * depth + 2 - level;\n      const width = first.shape[3] * 2 ** (level - 1);\n      skips.push(params[`c${number}a/kernel`].shape[2] > width);\n    }\n    const up2 = params[`u${depth + 2}/kernel`].shape;\n    const upsampler = UPSAMPLERS[isTransposed(up2) ? Number(up2[0] === 2) : 2];\n    return {\n      channels: first.shape[2],\n      filters: first.shape[3],\n      classes: last.shape[3],\n      depth,\n      batchnorm: "c1a/gamma" in params,\n      skips,\n      upsampler\n    };\n  }\n\n  // unet/net/tape.js\n  function createTape(known) {\n    const steps = (\n      /** @type {Step[]} */\n      []\n    );\n    const values = { ...known };\n    return {\n      /** What each layer wrote, by its name, in order. */\n      values,\n      steps,\n      /** Run a layer on the values of these names.\n       * @param {string} name\n       * @param {(...read: Tensor[]) => Written} layer\n       * @param {string[]} reads\n       * @returns {string} */\n      run(name, layer, ...reads) {\n        const { y, pullback } = layer(...reads.map((read2) => values[read2]));\n        values[name] = y;\n        steps.push({ name, reads, pullback });\n        return name;\n      },\n      /** From the gradient of what the last layer wrote to the gradient of every value.\n       * @param {Tensor} last\n       * @returns {Record<string, Tensor>} */\n      back(last) {\n        const gradients = { [steps[steps.length - 1].name]: last };\n        for (const { name, reads, pullback } of [...steps].reverse()) {\n          const parts = pullback(gradients[name]);\n          reads.forEach((read2, n) => {\n            gradients[read2] = read2 in gradients ? sum(gradients[read2], parts[n]) : parts[n];\n          });\n        }\n        return gradients;\n      }\n    };\n  }\n  function sum(one, other) {\n    const data = one.data.slice();\n    for (let n = 0; n < data.length; n++) data[n] += other.data[n];\n    return { shape: one.shape, data };\n  }\n\n  // unet/net/network.js\n  function forward(engine, params, image, { training = false } = {}) {\n    const { depth, skips } = planOf(params);\n    if (image.shape.slice(1, 3).some((side) => side % 2 ** depth || !side)) {\n      throw new Error(`both sides must be multiples of ${2 ** depth}; got ${image.shape}`);\n    }\n    const tape = createTape({ ...params, image });\n    const seen = (\n      /** @type {Moments} */\n      {}\n    );\n    const half = (name, x) => halfBlock(engine, params, tape, seen, training, name, x);\n    const block = (number, x) => half(`c${number}b`, half(`c${number}a`, x));\n    let y = "image";\n    const down = [];\n    for (let number = 1; number <= depth; number++) {\n      y = block(number, y);\n      down.push(y);\n      y = tape.run(`p${number}`, maxPool, y);\n    }\n    y = block(depth + 1, y);\n    for (let number = depth + 2; number <= 2 * depth + 1; number++) {\n      y = up(engine, tape, `u${number}`, y);\n      const level = 2 * depth + 2 - number;\n      if (skips[level - 1]) y = tape.run(`u${number}_skip`, concatenate, y, down[level - 1]);\n      y = block(number, y);\n    }\n    const logits = tape.values[convolve(engine, tape, "outputs", "outputs", y)];\n    const values = Object.fromEntries(\n      Object.entries(tape.values).filter(([name]) => !(name in params) && name !== "image")\n    );\n    const reads = Object.fromEntries(\n      tape.steps.map(({ name, reads: reads2 }) => [name, reads2.filter((read2) => !(read2 in params))])\n    );\n    return { logits, values, reads, pullback: tape.back, moments: seen };\n  }\n  function convolve(engine, tape, name, layer, x) {\n    const run = (x2, w, b) => {\n      const windows = same(x2.shape.slice(1, 3), w.shape.slice(0, 2), 1);\n      return conv(engine, x2, w, b, windows);\n    };\n    return tape.run(name, run, x, `${layer}/kernel`, `${layer}/bias`);\n  }\n  function halfBlock(engine, params, tape, seen, training, name, x) {\n    let y = convolve(engine, tape, `${name}_conv`, name, x);\n    if (`${name}/gamma` in params) {\n      let of = { mean: params[`${name}/moving_mean`], variance: params[`${name}/moving_variance`] };\n      if (training) {\n        of = moments(tape.values[y]);\n        seen[name] = of;\n      }\n      const norm = (x2, gamma, beta) => batchNorm(x2, gamma, beta, of, training);\n      y = tape.run(`${name}_norm`, norm, y, `${name}/gamma`, `${name}/beta`);\n    }\n    return tape.run(name, relu, y);\n  }\n  function up(engine, tape, name, x) {\n    const kernel = tape.values[`${name}/kernel`].shape;\n    if (!isTransposed(kernel)) {\n      return convolve(engine, tape, name, name, tape.run(`${name}_resize`, enlarge, x));\n    }\n    const run = (y, w, b) => {\n      const windows = same(y.shape.slice(1, 3), w.shape.slice(0, 2), 2);\n      return convTranspose(engine, y, w, b, windows);\n    };\n    return tape.run(name, run, x, `${name}/kernel`, `${name}/bias`);\n  }\n\n  // unet/worker/tasks.js\n  function createTasks(engine) {\n    return {\n      /** @param {{ params: Params, image: Tensor, training?: boolean }} given\n       * @returns {Answer} */\n      answer({ params, image, training = false }) {\n        const { logits, values, reads, moments: moments2 } = forward(engine, params, image, { training });\n        const norms = Object.fromEntries(\n          Object.entries(moments2).flatMap(([name, { mean, variance }]) => [\n            [`${name}/moving_mean`, [...mean.data]],\n            [`${name}/moving_variance`, [...variance.data]]\n          ])\n        );\n        return { values, reads, probabilities: probabilities(logits), norms };\n      },\n      /** @param {Lesson} lesson\n       * @returns {Slopes} */\n      slopes({ params, image, labels, loss, whole, layers = false }) {\n        const { logits, values, pullback, moments: moments2 } = forward(engine, params, image, {\n          training: true\n        });\n        const judged = LOSSES[loss](logits, labels, whole);\n        const all = pullback(judged.gradient);\n        const wanted = (layers ? ["image", ...Object.keys(values)] : Object.keys(params)).filter(\n          (name) => name in all\n        );\n        const gradients = Object.fromEntries(wanted.map((name) => [name, all[name]]));\n        return { loss: judged.loss, gradients, moments: moments2 };\n      }\n    };\n  }\n\n  // unet/worker/entry.js\n  var tasks = createTasks(bestEngine());\n  function buffers(value, found = /* @__PURE__ */ new Set()) {\n    if (ArrayBuffer.isView(value)) found.add(value.buffer);\n    else if (value && typeof value === "object") {\n      for (const part of Object.values(value)) buffers(part, found);\n    }\n    return found;\n  }\n  self.onmessage = ({ data: { id, task, given } }) => {\n    try {\n      const result = tasks[task](given);\n      self.postMessage({ id, result }, { transfer: [...buffers(result)] });\n    } catch (error) {\n      self.postMessage({ id, error: error.message });\n    }\n  };\n})();\n';

// unet/engine/plain.js
function plainEngine(Kind = Float32Array) {
  let heap = (
    /** @type {Numbers} */
    new Kind(0)
  );
  return {
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

// unet/layers/convolution.js
function same3(small, kernel, stride) {
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
    for (let column2 = 0; column2 < columns; column2 += 2) {
      const first = (row2 * columns + column2) * channels;
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
    const windows = same3(x2.shape.slice(1, 3), w.shape.slice(0, 2), 1);
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
    const windows = same3(y.shape.slice(1, 3), w.shape.slice(0, 2), 2);
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
    slopes({ params, image, labels, loss, whole: whole2, layers = false }) {
      const { logits, values, pullback, moments: moments2 } = forward(engine, params, image, {
        training: true
      });
      const judged = LOSSES[loss](logits, labels, whole2);
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
  const address = URL.createObjectURL(new Blob([worker_source_default], { type: "text/javascript" }));
  let own = (
    /** @type {ReturnType<typeof alone> | null} */
    null
  );
  const instead = () => own ??= alone();
  try {
    const workers = Array.from({ length: count }, () => createMember(new Worker(address), instead));
    return {
      count,
      ask: (worker, task, given) => workers[worker % count].ask(task, given),
      close() {
        for (const worker of workers) worker.close();
        URL.revokeObjectURL(address);
      }
    };
  } catch {
    return { count: 1, ask: (_, task, given) => instead()(task, given), close() {
    } };
  }
}
function createMember(worker, instead) {
  let serial2 = 0;
  let heard = false;
  let refused = false;
  const waiting = /* @__PURE__ */ new Map();
  worker.onmessage = ({ data: { id, result, error } }) => {
    heard = true;
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === void 0) resolve(result);
    else reject(new Error(error));
  };
  worker.onerror = (event) => {
    refused ||= !heard;
    for (const { task, given, resolve, reject } of waiting.values()) {
      if (refused) instead()(task, given).then(resolve, reject);
      else reject(new Error(event.message));
    }
    waiting.clear();
    if (refused) event.preventDefault();
  };
  return {
    ask: (task, given) => refused ? instead()(task, given) : new Promise((resolve, reject) => {
      waiting.set(++serial2, { task, given, resolve, reject });
      worker.postMessage({ id: serial2, task, given });
    }),
    close: () => worker.terminate()
  };
}
function alone() {
  const tasks = (
    /** @type {any} */
    createTasks(bestEngine())
  );
  return (task, given) => (
    /** @type {Promise<any>} */
    new Promise((resolve, reject) => {
      setTimeout(() => {
        try {
          resolve(tasks[task](given));
        } catch (error) {
          reject(error);
        }
      });
    })
  );
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
var STEPS3 = (
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
    if (step >= STEPS3.length) return stop();
    at2 = Math.max(step, 0);
    const [place2, text, tab] = STEPS3[at2];
    if (tab) openTab(tab);
    const target = root.querySelector(place2);
    target?.classList.add("un-toured");
    target?.scrollIntoView({ block: "nearest" });
    panel.hidden = false;
    say(words, text);
    say(count, `${at2 + 1} of ${STEPS3.length}`);
    say(next, at2 === STEPS3.length - 1 ? "Done" : "Next");
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
var network_default = __toBinary("Y29udmxhYjH0BwAAeyJhcnJheXMiOltbImMxYS9rZXJuZWwiLFszLDMsMSw0XV0sWyJjMWEvYmlhcyIsWzRdXSxbImMxYS9nYW1tYSIsWzRdXSxbImMxYS9iZXRhIixbNF1dLFsiYzFhL21vdmluZ19tZWFuIixbNF1dLFsiYzFhL21vdmluZ192YXJpYW5jZSIsWzRdXSxbImMxYi9rZXJuZWwiLFszLDMsNCw0XV0sWyJjMWIvYmlhcyIsWzRdXSxbImMxYi9nYW1tYSIsWzRdXSxbImMxYi9iZXRhIixbNF1dLFsiYzFiL21vdmluZ19tZWFuIixbNF1dLFsiYzFiL21vdmluZ192YXJpYW5jZSIsWzRdXSxbImMyYS9rZXJuZWwiLFszLDMsNCw4XV0sWyJjMmEvYmlhcyIsWzhdXSxbImMyYS9nYW1tYSIsWzhdXSxbImMyYS9iZXRhIixbOF1dLFsiYzJhL21vdmluZ19tZWFuIixbOF1dLFsiYzJhL21vdmluZ192YXJpYW5jZSIsWzhdXSxbImMyYi9rZXJuZWwiLFszLDMsOCw4XV0sWyJjMmIvYmlhcyIsWzhdXSxbImMyYi9nYW1tYSIsWzhdXSxbImMyYi9iZXRhIixbOF1dLFsiYzJiL21vdmluZ19tZWFuIixbOF1dLFsiYzJiL21vdmluZ192YXJpYW5jZSIsWzhdXSxbImMzYS9rZXJuZWwiLFszLDMsOCwxNl1dLFsiYzNhL2JpYXMiLFsxNl1dLFsiYzNhL2dhbW1hIixbMTZdXSxbImMzYS9iZXRhIixbMTZdXSxbImMzYS9tb3ZpbmdfbWVhbiIsWzE2XV0sWyJjM2EvbW92aW5nX3ZhcmlhbmNlIixbMTZdXSxbImMzYi9rZXJuZWwiLFszLDMsMTYsMTZdXSxbImMzYi9iaWFzIixbMTZdXSxbImMzYi9nYW1tYSIsWzE2XV0sWyJjM2IvYmV0YSIsWzE2XV0sWyJjM2IvbW92aW5nX21lYW4iLFsxNl1dLFsiYzNiL21vdmluZ192YXJpYW5jZSIsWzE2XV0sWyJjNGEva2VybmVsIixbMywzLDE2LDMyXV0sWyJjNGEvYmlhcyIsWzMyXV0sWyJjNGEvZ2FtbWEiLFszMl1dLFsiYzRhL2JldGEiLFszMl1dLFsiYzRhL21vdmluZ19tZWFuIixbMzJdXSxbImM0YS9tb3ZpbmdfdmFyaWFuY2UiLFszMl1dLFsiYzRiL2tlcm5lbCIsWzMsMywzMiwzMl1dLFsiYzRiL2JpYXMiLFszMl1dLFsiYzRiL2dhbW1hIixbMzJdXSxbImM0Yi9iZXRhIixbMzJdXSxbImM0Yi9tb3ZpbmdfbWVhbiIsWzMyXV0sWyJjNGIvbW92aW5nX3ZhcmlhbmNlIixbMzJdXSxbInU1L2tlcm5lbCIsWzMsMywxNiwzMl1dLFsidTUvYmlhcyIsWzE2XV0sWyJjNWEva2VybmVsIixbMywzLDMyLDE2XV0sWyJjNWEvYmlhcyIsWzE2XV0sWyJjNWEvZ2FtbWEiLFsxNl1dLFsiYzVhL2JldGEiLFsxNl1dLFsiYzVhL21vdmluZ19tZWFuIixbMTZdXSxbImM1YS9tb3ZpbmdfdmFyaWFuY2UiLFsxNl1dLFsiYzViL2tlcm5lbCIsWzMsMywxNiwxNl1dLFsiYzViL2JpYXMiLFsxNl1dLFsiYzViL2dhbW1hIixbMTZdXSxbImM1Yi9iZXRhIixbMTZdXSxbImM1Yi9tb3ZpbmdfbWVhbiIsWzE2XV0sWyJjNWIvbW92aW5nX3ZhcmlhbmNlIixbMTZdXSxbInU2L2tlcm5lbCIsWzMsMyw4LDE2XV0sWyJ1Ni9iaWFzIixbOF1dLFsiYzZhL2tlcm5lbCIsWzMsMywxNiw4XV0sWyJjNmEvYmlhcyIsWzhdXSxbImM2YS9nYW1tYSIsWzhdXSxbImM2YS9iZXRhIixbOF1dLFsiYzZhL21vdmluZ19tZWFuIixbOF1dLFsiYzZhL21vdmluZ192YXJpYW5jZSIsWzhdXSxbImM2Yi9rZXJuZWwiLFszLDMsOCw4XV0sWyJjNmIvYmlhcyIsWzhdXSxbImM2Yi9nYW1tYSIsWzhdXSxbImM2Yi9iZXRhIixbOF1dLFsiYzZiL21vdmluZ19tZWFuIixbOF1dLFsiYzZiL21vdmluZ192YXJpYW5jZSIsWzhdXSxbInU3L2tlcm5lbCIsWzMsMyw0LDhdXSxbInU3L2JpYXMiLFs0XV0sWyJjN2Eva2VybmVsIixbMywzLDgsNF1dLFsiYzdhL2JpYXMiLFs0XV0sWyJjN2EvZ2FtbWEiLFs0XV0sWyJjN2EvYmV0YSIsWzRdXSxbImM3YS9tb3ZpbmdfbWVhbiIsWzRdXSxbImM3YS9tb3ZpbmdfdmFyaWFuY2UiLFs0XV0sWyJjN2Iva2VybmVsIixbMywzLDQsNF1dLFsiYzdiL2JpYXMiLFs0XV0sWyJjN2IvZ2FtbWEiLFs0XV0sWyJjN2IvYmV0YSIsWzRdXSxbImM3Yi9tb3ZpbmdfbWVhbiIsWzRdXSxbImM3Yi9tb3ZpbmdfdmFyaWFuY2UiLFs0XV0sWyJvdXRwdXRzL2tlcm5lbCIsWzEsMSw0LDFdXSxbIm91dHB1dHMvYmlhcyIsWzFdXV19ICB8/+s+1Vq1veXFuz4zAxe95ASCvq55QD6knyU/Riq4Pm3rbr5i9xO/IWjsvXhup7plJxi/AJi8vdgCEL+ujt++DKY8v7IcIL3yp109gLDgPo0aob4ePVA/vNKivgqzLj7XjcU+EF1pPezEsL5+IQC/RNgZv9Vt5T3EvTm/MLohvnLwVr7+MN89EFukPW6WND5uCvE5Apg9vPE2OjoDswe8oFxgP3jAfD9sOJY/TQpfPzQosr6uKMw9mMtFvRDSyT7DEEG/9sUmPhl2p74Ak9g43nG+Pj6eyjw697A9oXBMPF9enb76ZAm+yOW1Pnucij7edFi+MwEUP9UQkD43nX28zrvxPBI5M77/2dc+G2LzPmj+gD5Pn58+YeLGvUJ3375qVXO+PlgiPVoTtb3lptY8dqVRPgBOjT5qmJi+/bmYvrlSgb7xhcm+oxIWP9EGMjyt8hK+hRHOvYhInz43JaM+75FWvfcZH78q2zc+Hij7PFYJcj67giu+iCLkPjl+wr52YKu+wqLzPbYcOz6VN+k+jpcJvv05J77wRcc7VkHTvf/yB79VRrs8AIuePshewD5Xn/i9T1YJP7f4pb0X2go+t7juvTzaib50Eiw+OJaUPqiI1D3YGai9S0nwvkUzC78VfDe+Wr3SPZNMRD6Z20G+jCCGPjW5g76I5T++0HkKvQQDHr9ysWq7UG4WPSH09z3g2da9nNvZO0ZH2j02I7O+Xo1sPSkaKz2Z+78+U3l+Ppg95z3/Qfc9re8lPQ527L4+C9y9oM6HvoQzRL70EJg9N3KRvhOdlL5kxlm+fEkbPW81rb0o/kc+VHQOPrzalz6YMb89dYdRPlLLB7/rxOY9m5IuPt1EMz2DLkQ+pDbYPfA3bT5MAGo9pVHrvkUuqr6sYNO+9uYJPuVp+T22ZLI9aNa7vuueZr59P8o8z3oCv8HtRz5bZ1m9bHUrvoe8CL//rXU+RTxUvdwiLr4Q6GW++wiCPte0Ab4JvDI+s9WovhdhPT6840g9BOWpPmZi470Skrk+wVuvPVrNaD44z0C97hy0vgSWbT4ccuK+swsDvsTcz7qsUJe6Bb4SOpH0zLe55WA/V1aMP90HjT/ygFM/lEVSPutNLT4w87o8fo+wvY6a8r5JxY+7YcOPPp18dL9In7A/boO4PxO4KEDgsmlAhgcZvnsoj7731KM9YTxAvhETCL19QX8+nBKOvf+qsT434bA91qgbvUsq6b6A7dC+aXloPkEVuL3LBQI8vQDrPvO0Zb4uBN69xrgdvqrUgz4JZky+/gyrvYwh9L796TA+Fit5PsYBc72HxJK8mgLevTWk1L0/j6U++kOWPRv2Dj/xGV6+j5X8vIkCkb7CUbw9hKQPvBvRHr0kMCO+0ndQPxS8m7wXTwm/E9uWvhjU/D3EeUm+4+ONPuPdlj4huxA+rs0EvtBga76gFVK+WRUvvj4PZD7a1wg/diu3vtqLgb4l4tq+pXAlvheQRr/OLs+9dSSfPjMfpTvXCHk+/ILRvYyO6D5DmfO7mHeQvq36Mz8Ceuq9MZhLvkcpGz2gV8I7nc+APs68cL6RN8M9kkS3PstJar6sdUA94fwXvtthHz/oDIS+AXA1vkxNmb7lyJ08igD4vKcTjz5q4WW+HJ6JvAPszr5LFlS+INQYPxolxz5ELhS+DvWIvn5LIr6D/bg86e8KvqTZhb6x5b2+P2uTPvjoEj5tj+k9ULQ0u3DPH75ZsEG/0AwAPJ+7pr6PCV++LNIcvo5VJT6e11K+LyGlvtXhUD6ay3o+DuqCvo4QOT7qZRG+OMcwPGRz2r6bYU8+AsifPr1URz4i0LM9lCA+v/xaejxZjUG9OzrSvOffDr7uvws8CIAyvWO5gb4qBEa9xzm+PvFv0b0Y+qA+Uo7xPXZ4Lr7GNwi+AFW+vmQwLz5ZAdE9HZnivYbKQr7YG0U+pBUcPj5KiL0lB4E9mVipvMbOEL78fyQ8hm6nvLRQpb4+Kbk9ng47vbaCXj070hw8zPEPvRzsC75263o+6Au+votLAL4zSYo93lMUPgG5GD41wRu9KxVivuFyL72uOgW91WvZPnSwMT7+EP++MPIcP1OUtb1C5iG+bgDOPkUpcj1Ogja+HO0YvTKhIz6OeZY+9MDJvhHpLD/OON09cf4bvUElkr6piY2+RH9DvKWLsL3mQTO+8GqsPp30uj1maES9Ry85PvRthT4PUKy+MEsuvjj4ej7Rn5c+TTOgPdONaj7F0Yu+cp66vhGUK77fJ/Q87MeHvikcCr60/CS++NN2vruKXL7bV5E94XoHPhOghb3NBbK90dlhvi1HY7wav9E87djHPrF1ar76uAY9Z88sPj8Xsb07rEM9AEvKvg0yBT87Ta6+ggjXPe5nqL5CeuI+skcuvlBHND5sAyY9Tcg7Ppjodr3kaDe/kEPuvOTDHz4M1DO+6X5ePtUroD6T9Ie9QkjfvntecD6Sijk+QNmsvTaV7z61U5q9gnusvle9mDzBFFA++sZ9vtg5yj7ExDC+tuFAPup4CT6OXJy9kr+dPmj6fr40YrI+rlUFvsDOTL6MMGs+LrLDPvIpQj58TaE+tR+RPtCavD4Sjba9933zPcdTJT419Tk8GWwFPuHNeT28Tyg+Bh7Bvb2CIb5WIV++WFiavjDWrD4O7j2+8DOGPqzhrb6a/Aq/Pjqcvty7rT5+qVk+gTznPYE8eb48xiQ9okEeOuDVtzjtT9Q4wyisuRNuYrqO1YA5Xi2ouXK2ADm8P6U/bH18PyukYT8JnHM//KmRPxDEfT+mCIY/28JjPxGZmz7Nzt68BAbjvV+fBb4dfZ099z1avWKACT2cOjK+PjGMvwjfwr/DdDXAhoukP2Ntgb7qpLc/q/rzvhJt/D+dRXE/XaaZPzDEn0CW4+4/CyCkPrTBrD/gmmBAQiASQBEAir24cTK+m0DVvizqMr47peI9epzRPhc/qj191B0+Ic7AuwaQrb0j8RC/CKNHPcVTdT6nl+o+zpGXvUtCUDznROK9CIevvsZZr7zlHps9XVCDPnByxzxeUK69qQ6BPRlg5DsDea88PNHiPlijwL5lEps9dv+BPVNazb6Fb8g8USt5PmqMoD0yhJ++RpEcvkIFMT4eXx89QS61PTltYzyfJuo9HKqIvp6yur3JR749N9pQvRO7Gb2DwmI+6ikqvpbuoj723uI+KOQwvuXXEL6g5i0+BHPdve67qb4opqq9z/QDPfNwqTwD6rc+g/IFPTmYnr2Xeh8+X1VOPfBxXj02Oge+4J5vPn9SBT1VLKI8czVQvopOBj3J2Q+8a9e3vllL9ryREMg7gehSPiEuFT7v1BQ+005+vo4zbz3erLY9tUwQPq8gHb5dAw0+3oebPcxFaT1QFp497TcGvmZ9WD3Hjqe9BK52vmAYrz6HHSm+D0ezO++ERzwWLTG+YLmJPkvvXL0Rwwy+nBEmPkLXkT1CPFk+Z3QFvjKMLj4A2nO9VNM4Pu6mnr56y0a+lPqAPoVndDk+JU+8EEbBvHrr3r3C6Uk+6l4wvjfP0Dxsp6G9VJgZPrUlq71LMLW+cBfBPXJHXL48vBc+LG81vmp75L01kV88H4JYvhOXnD29fs+7PzBvvthZnL6tVdK+3hXNPXwwd77Dnp6+IsGePeYNsj6eKO090pnHPWE+LL3cMIA+kPuEvqXdv70N1EQ+IDgGPVusIr1vN4y+QlEEvXZ91TzUoci+DZU1vvSbgz5mPYk+yOSMPrSbgD3sjzQ+B8YBPSiYjTzchIm+LtNavo9thb6ogui9+HyJPFeHpL6T4TA9qKpDPoxMLz6kIcs9TywGPhMAjj7GB908ECpJPolaiDuYOZm9trv3PSjcD75xn3W+JIsCvrhnxr5B85E8l1ObvuQSwTy5e18+H8+OvoYHpb3cUjQ+Ey/TPbJ9Qz7mKO69laQAPnOogb3WzSa+fdLgPYqPxr3gr2M96GrWPkXFy744wgA+OqBvPpmK9Lt54JI+B+9EvgRTiz3IS4Q9x8IEvKqHMT6GDwq+CSE/vs6SnT7ZYF09uD7fvSQy2DzkGi0+OBMnvp6rKL7btaI+uRY+PeL9GT7inww9uP8JPwuMGLyY0ZQ+lKeJPRFZj76igqm+Ed5uvqdnyD61Ma49fUpkve6aab2KN4A90BWjvTvSjb7/zVQ+TwE0vZi9tr6wTaM8phB4PXiYjT2FNS49cb6wvT3517xri+U9WB1APICXK74R0Z0+k0YUvqRaML6Udr6+XlpjPRMLkj7ZtGk+91QcPqd9uT0aE0Y9NSfsPJElKL1CiBE+/OQMvnUWwb5wATA+iKbbPnaMyL4TSbM9xA41vsv7AbzKDrQ8oCh1vj9jxTtnVnm+EOUIvrv1Qb4bIQa+e82PvvjWnT2B9C49eDtKvged8b2L+OC9avwAveqid74aLto9Ou2PvHMOiz5hYGM8TFHVPopkor5za+w9wRZgPq07+T0mq9Q+aBYKve7a9j1J0o69mr0uPlnCEj2o1C694pKyPnRHE77Et3e9oq3zPJiSmr0lwB8+kXIfPh5KtD2MUNa+5c8tPnPBAzgU36m+h3dXPoXa5D2ru7++Bb7rPiH0X75XEmi+xJmwvDrmaD5Bz/g9KamYvKztNr35uqS9qVDzvTxTYL5B1A++ttCIPqcbD7709S++GDmGPqAmiL7CiJ89iTBEvgoQWL5Uv9s9QEhSvgmgzz2XdYc94g6CPUhCY72VkWu+6uxpvFmNGT7y38q9uESnPZ0AqT4k5QA8SVCDPqOTkb0Isdo8jiEyvnJxAT44cwa+wy7dO2pdXz37l64+gaa3vpupRDxIdBa+3AJ/vVmL6b1L5Ma9oy2ZvPLh87wO99O9GrwZvMcKOz447sS9xIOsPQOqgzxG54s8EH2xPEDcHT0mM2W+4FbWvTCWvr2vZwI+1nBYvqh2WT2d1ju+cWX2PfZKcz4qHtw9o2/lPl3icT0Gfxg+hceFvGT2+TxzZks+BnRdPg+JJT0+/1Y+HG6XPeEU5T1MAwI/9uElvk8sc76bcme79O3ouZhW9z26+7c9lA52PiMrJj76TIq7KiENvkuQO71mnDc9nz23vAJjbb6tQmI88kp9vSNJH72Ello9kjVXPnnMFb4IK4c9g4xluso0T744Vfc82S8/PqXxY7xUNmm773UavOzWQjx3VBG+XHLBvVk4B74bvVy+FlB5vmLWlb7Koym9PyJ+Ps1+3r1A5CQ+z2i+uz8WBb66I5g+mlYBPqmpy76iTF0+72EuvtbVT72FAx8+VYKcvLtXsj566Fs+h5+NvmOiCr0kdGQ8VnwRvoeQab2Atyo+JIaWPk7zFr7MzBw9QlmxPY+hiL6kvmS+9PYLPpLJ3DyKesg9YUxMvtjtybzhsmm+oNMOvgQYfr2S52K+kDXmPT9msj58fEE902xOvSJlkb1zXF6+wOW2OsVdwD2KKek97nIRvmJ/wT0hxgM+4D3ePpZRBb7PD6W+5v2CPKI/Ib8IGS6+arlKvrve071jbXy+ePcOPQG+pr2atIs+v5MsvoppDL5LAJW9gQcuPjCUyb6m4h+9vkgWPgO2zb2oSny+uSOfPdG4rTymnzK+kDfxvS7E5b2rBAu+3syZvYvjmL5DJy+9MhvJPUxjw73DQ+09RYgePZsv+D0U39E+vfl3Pm8RmL3T4PO+/vUsPVUeMz6s90i+TXc1PXWbW75vmFU+OVNwPZ6r3z29h4G+Iv0vviYjEj0eTTK+vzyPPkoAuL0f2y0+WfaQvclPzj16JDM+7b2uPZnUCz6rqQM9ephwvocPar0J/JK+6ctcvQCrxLxA53C7SWw/vq6Kqbznndc9fa40veAB4r29ACW+nMcYPqsQcD52rUw9IlyZPpILc74MGOo9VUZRviRqhrt8ehw+AjCxPsrbgr1d/tq9FA+IPoRvZL4Stc+8sA0mvluAJr7zoTU9uGlMvYNOC77jQM49h5npPKDkJ74CaVs+RayUPuXfq73zNhy+9Q00PoUg2bntIPq4lsmUubiVQLkl55i5jh8WulsKzTfZWmI4l9Z+P/2ncD+vnY4/B8FoP1TrhT+MpYg//SBmP9YZaD9KvfW8YYQ7PTnbFz39vrW93bp8vTCNMr2ICzu9/qhZO/h0+7xFWrW+RoGGv6elHb/VzZk/648Mvya7Lr+6lQk/8C0WPxsIxz89aZFAtHYKQJDscECvG5Y/5IRaQB+srT/bEaa9mhmSvrvGij3cNSU+s99IPqCwT7zhjgI+NJgQPymteb2Tr5K9lnOMvPTXHj5BfwW+jWRJvu8rrj3CXA6/pG/rvfJ0Cz44GVO+vHUAv6iHpj69C4++g4AnviPHUb68AsG9dzTavZdOtDxx8r49+W0BPv/Upj14qb2+3PPLPeV3ob5I75i+jyKBPkuq0L4sBYC9HHNQvkVBl74td8Q98FmevmfPjj0YmU0+AoUKPvOaWr2M1YY9y+ejPo7Biz6JgfI8Jmv3vLys2j4Bcbo+RGiUvm7HWz5sYZw+6zTVvTqvb7uRS5Y9m/yKPaysW71cAYE9yqgjPs/2l714Ut88rOAOPklIfD63o14+E8O0vWdFF76qoW++nt6auUWXYr7S2KO+dNnaPcELJj3x9bC9uwL5va4lvz3ToBm8fOkHPlo54D0c0aS8k8N9vmKyZLynJ6g982iTPXP+973PChM+Q76pvSy7qz3Bl5S+c8gwvYpm0L0PPQC+4kshvmNRgL2ZMxa+lImive57U75I/Qk+N7IqPo4CAD0VdRO+rXwpvkJYjD5IQ889KomBvgj2xT3bToS+pPIHvpgIUry3xYa9xcmyvP173b5tVhE9Njkjvfwuvr4MEhk9pamnPA84jT2+4QE+rQ2IvshFwrxu8z096gmUPu0ggz4nDDE9W4JQvWnIoz5fVIG+jy7cva8zGjzqbNk84uLrPRZCkT51Mz0+LUIQvvD7872tt7G9GSACPiQetbvutpQ9/bvLPYf897zsh58+qsWrvbYUmz5LiBe+a9QDvfo/fr6RTOa9Y6N1PnSmS70en6q8ESoOPrQ/f74G4Uy+86gWPgOWrz5pifO8O8CUvpW7fL4LKB08aqH2PfrPKr6jqTq+gJZYvv0Mizy77Cy9xulVvjNB87w0BV29Pz5RPUS0Sj1rFf09QSUlvmGypL7ZZSW+EuPZPVLWcL5q2VU9oAGkPE8qab0WoHc+f6jaPUv6bT4HeFS+sfiuPVgjND41eRS/cPPavfxFRD5mAFc9TC8dvl/0Qz5Kxbm+d8HivfuFfL4v1Gi+fgtkPnxfk71tYhy+XEWQPVLY4D7MEJ89V0crvqN7mD7sFRy+dn09PtxcEr6A7ZK9M9F7PkdSDb5QSFe8NoiEPhd1ML4Wk02+YzNMPWD0xr6v3oS+E07pO8oZdL4AtXS+r5UXPuDEebsBeQy+uFwjPgTEOz5DIwC+ECoFPmFPnD7Plhk9JyKhPk8BVL0f8pi+SobxPSRpNz09C2C91FUFvgvrrL6EmQ69u70dvnVluj3WIeA9P3f6PVDAFz4BWtY+p2aKPvjkvL3db5a+Oa+MPsLKLbx4a6e7U5evPtxBkz7jvoI63r/WPb5jmr4NMaO+QCsfvZ1jTrymqj++o7GPu2uNJD9EQvk96lxrPbqwpj2nHqm9KISvPqmjn74IuJA9WTOIvim5CTxe8e68uf+qPT/5IT7vSUY7vtsGPuCDhz4nNSQ9vQpAPNTsrL6ew9c9mkQxPZCoYb4ME5W9XDZZPoB6s75WTww+XrzoPLi1Tz1xrGy+uN/uvSnJgb5bpEg+zGL5vfuBxr0uyeY9BrBoPtialz4s7R0+1oFyPNWGJL7t0VO+hdaTPdw1z7wWCOW+MLPdPQzCaj6I5ZM+tyh3vlw87DzVJIC+KSmMPlyA6b6AjEm9rVKOPqU3OD6Px547f/yNvprtur2q5fu9JveePUa1172zgCK+W6jOPtK46LzQp4e99O+oPkTVH765lNQ9oxHfPQIl476KvV48p+qGPN+fbr6GWFw6yRiWvgUlID6bB58+1OxkvU+Zir3ogIy90W7TPs4IVb6abTc+jl6WvL0Bmj40esk+4KrwvcqAh767CAQ+QrhwPgAdA75xX5s9xRlHvkEhfr1DaDO+EL40PbB4FL2oDJ0+oUR0PvpUKL3oOgU9SWAPPuYca741ziK8bQhovuO5c74Otra9QWAWPjMM1j06S4C+TagFPjpGMb1nWf89NWEcPnake74xiIa+z81qPhkfMT450v+8VFidPuyfh70IJw69vwyYPG3EZL3Ur6K9NLvsvSA8Sj5D5PY+Y5BhPQRlOz6U8fM9I8QJPB8ecj4ta5s+VcvIvVQwnr5IbTa+R/GTPd9XDD36IgM+PQ8vPnAadj7nYAC/1WcVPvZykr5KuMs9TQ7rPMNa9z2GEMe8+TJdPq4P0L7P/TA+kRhpvR90976spTs+6ODTPqJWkL6kQYk+phDPvZnuA7/LVJ48GsyovQXwDD0YbZg98/IiPcvt6zwAUSe+8hDXveLHjr1DfDi+QMeWvdBlMr4+aJy91abJvYglgT23tdA9ORA7vjuILD1/pZ096MRxPe70mb4JfYK95MqePVNAuzyjKwI+UHFTPc3tLL6qD1I+C5+zvqw4eD4u7N49KJ1/vovXFr7ofWI90bnNveELc769WWU8RW4gvpRHob7U6Wm8Kub5Pek28r0+Cws951MSvvsnH7vhwMq9F2uAPvlgTD4PHzu+BobvPEp6m72TbYy+Gv6AvrYvRbxWDG6+cWw7vsXuZ74hzpq+BckKPNlEKj76/MI+XbbuvfmRgj6UZ7M+gV+cvauhyjxcMdO9DMFxPkBVYL6cnJC8hZxuPlSEsb22oh6+x/TrPZIydz3EYlm9J82qvRHpkj3YJyE+0VFQvnntgr1IV1U9Of9jvVo9Jb3T9qo9XiC3Pg5gL77from+waYlvpd9wz4CtI++QeMBPnJfQj731WA+5JCvvtok4z1S8sA+KLpqPsQIBD4Pgce9o9GtPpRPy71rwTs9cEz8PA3PwDwN3/w9lf8uPZC1MD46v6i9mW+RO0kczD3SV4k9wAHSPTsqJj7XsxW+zlkmPs7PNz1MFvM+tDQAvvDmr71i5US9oVcuPhhiKb6RbNo+x/wVPnu+hT7g4U8+TpuqvsIY2T3AyKu+jtcOvgf0rz0/xm89YyDuPdG4Ob2Hrpi+uGeDvjRMor5K2329eLimPqgOSj4+L2w9/R1OvmyF4D6xfdG9a1YAP0zlUr5eIzm+BF7APitQTb5r+SW7Lc2cvUUvQb4amKU+IVxwvrjKoD42nN098SMLvZaj0L2qpKK+iOUIvmR+b73B9Xy9N1nFvfVTWj41Aaw9x4kBPhmQCzwT41a+2kFDPufrK7x7dpM9VbHOvP0Mdz7AYQE/dz67OssBor776/I9DSM6vlGv1T2ENpG9DkrCPqCOcbyTscs9CIwqvnLu/b6Dqt08b1MrPqRzWD505Iu9nMVKvtJ4T75uxJ086ehTPp31P76+Mw6+MiQ3vrI9ur5+4TO8yC/3PRuJuL3NYIW+UYB0vZTEmT6/QOM+sjOyPAzzL71JhKi+0tgsvu0RdT0FWgC+/ntTvYHcdj0/zym+4SFdvq/hojwmGLe9ySGdPnAbqb5tuIs+j0f2vF6GPz1aS6G94ApiPblrm77fiJ49Cg+pPmv7e77/jZ2+oWQEPpkkRr5JAk++aRdsvt73F7xRowe+lMRIPaIkST6y+Jo96s4PO7Fiuz4g10Y+zzMlvxsB6L3WcEq+6/jXu3nVPT52bSy9bVGbvXCyqj1U8p6+FqvVvaRdQz5+YN69mH6RvsO53T320za8VgI7PXIeiTzo+PC8XsOcPUUd6TwSuJK9iIKcPX6OBb9+zz69ROEEPWBHJb5g8Qa+SObfvdNRxj3bEk+96If/PScb17yLBDQ7iQokvuauVT3Ro0E9Mt85PnUyiL2RNxA9ai5IvUK4wT3CSaC+GvuvPUnp8b726OO8QsQZPnJaBr6jns6+56SWPtZ3Szyzdyi88IyvPpd0U77nxws+L5mJPn/rq767dvA+ln4rvqLoxz4nMb695LsSPoZYYb1qzq68EA2XPcux2b2JYxq97ugPPn/PIr7jJ4m9kgO6vecKD76hvpK+SWgYPfMefr1L7Ug+nIpTvXfROD0/Vwe9V1kiPr2BGz4x8QY+em4uvnq4jL6gA9u+Sf42vs0POb52YZ47qDfBvs2ibD5zVvI9bIcCPpBNNr7FT5S9JwFIveSEaT7SGEG+ScvDvGHALb0A4J8+Z/EbPlYYvrvDQoi+g4KTPmpBkj1N7NK+YjLsPN2t0j3QjyE9+RckvrDCrz2ZAv090yw8Pg6JQD5Bz1Y+nQTrvHqolj0aCt69ZCGdvlj3FL2ScrS6lW8bPgPRiz0Io+m91zT+PQkL1r3Gxc+9s+1CPVSZiL6tRoU+cqILPtNZRj7F9VG92/AdvtOLhL4qxWc8uVOtvSbpgj26/IU91zcEvW/LgD073vg+bY80PUcGpb0ADnI9QVAZvWiB5bzkeIW+YZiMPgRXgb69sle+Jam7PeR4rT1YgZ2+NXtGvv7gSLwdrQ2+5AG4vewvbb50VWk+WTfLPZbuF73txW++7sNdvudSlL0TkW46EZg/PsyAz77gVGc+9mW4vow72LuMOFm++HBLPXRNYT3kqSg93nD6vecJQ74W4sy+awfSPYKiEL83kxk+9GsDvuxTqT2j5Um+p0gMvq9hIT0gJEm+iyFXvvAdkj3Dlpy+JvnqPXL6kT4R1Dw+DrSyvWtHhr3qYnS+pN89viYkFD5Bo2i+TL43vur1g73Ae9K+bn1tPkz6hz5415G+k8rZvd6MZ763mgA9pCJNvlN42D3RtsC+X7RMviDol77zFwo+6sUYvIwiq74ZyAw+DGykPlmWDL76na29s5tIvjLOqjxwPYE+VE+wvboMjj5Uwz29nRkGvlQaGD4F9Y26rUVMvgfxAr04HF++V7SUvu+AT77sSp+9vsE/vX1ml72t4LS9JnKwPZs81b3CZNO9Z1LGvhYbCr6D8Po89HeRPoW6lj4d4aC9Ho2gvbTwSj1Zk+i94xyXPDNPyr4eXjQ+s7khPVnt+73lewQ+1me9uTm4Rr5m8F8+GyFqvtV2Rb4iFRm+bQT0PSgssb4vel0+g/eUvYPIUr3BjbS9m9C8vTAQBT/Cjz0+GM+JvoHWbb3y2T49hNzHvB4n970JTYo+cZy9veTmMb5JMqa+iVexPfltTD7xS0K+TADNPcxLuz4EsYQ+UhuTu4ZRpz7wQeQ9pa6nvfgMwb7jeXy+QGN2O2JdBD7nEJi92+FKvv/Hor4yP4u+AmB7vKF6er7P29a8okpiPNItQz5jp4c+AOxovQTDRL5m3tm9AcnBvjQguz61PEI8G+33vAyz77vZaOK9XQ04PSx/nr6ccUs+psOwPuQA6z1Vyts99fWAPvnErz6rArI9A3WKvWmwor6jL0s9yYu6PhtexL67lRA9pxQWPLGFUT7PUqW9Eqg6vhay5z55D4O+fsS1PRRKxT0BOQC9YKLMuxtyH76hcqS9/t3WPMxthz7xRx89JQtXvZPX5j3I3h++j1mwvBS/pD2IrPY9VsqKuws7gT0TBWS9yc6QPsN987tb4o48ekoKvmJN9z0/bTa+6xKqPY7D1TvkuUW+XI8UvpceOb7Tn0W+6xAjvreLaT2OoCS+K9P9vZgMKr48TyQ+YAY4PohUdL2f+BY+YVSxPUOoML7MOU6+a1i9vJDwUD7f4o09W0mePvrihz38v7E9u5GYPQlujL4as4M8fkfFvjBbUT4OABG+N0HDPo0Rcz5rxg2+wxSzvo2lcb5k6SE+/2aOvbcwZr5m+q+9G62VPg0Y1D5ihJW+xA8bve4LvjtU5qm+z63UvcWsPT6bpT+8mdXWvCTmWb6tOq88f5svvuyZar7obFS+9bMevv3yQD74iRS+mB0mPuxf7L4W3CW+ZRGVvvpg3L2nTeI9+Ws/vGNCW74qeuo9fCcpvkNnnzxNOsa9eOjAPdghAL7t+Ck8+lqUPuDlVT5I1vG9ecdzvtVTpL52z/y9JGtpPs+POL49Ab8+U9tRPafFNb5Gydy7CU5Xvp5YaD64VMa9vhZDPsRVm7ykCEs9+MSYPqmUJ741x1+616MtPswGCD4EDkM+noUjvnR/ib4vSF4+J+JUvJotjj68rHc98J9ePvl6Hb0t9vy8nEiGPl1pvjxrghk+C2GivqyoO76VB5A+oyuTPaRGDz1mxYa9c61rvrCFU76JpWq+7EFjPjB8XLyUn6W+gvf/vfFXiD37zw6+KyMEveLizb6itay+IQPTPqdnYz2jz0M9uvqQvT5AHz4S6bA4jk0GOWJ5rTjmDTo2FVXVuCwBCbj7Ao246kdOOCTYvjX+X7s4wxzKOPa0qbiLygy3QlOut65wRbn5YAU5I6+BP9NCjD/7S4Y/2e9fP5X/fD/6SZc/1HlvP2bWcz+9a2A/mRV7P3ywcT+7XIA/NqeMPzQHaD+q2ZA/Q892P4txHjxdDIO9IUCHvW9kzr2Orna9PA6pvWDVBD2KxwW+WGEtvQC3BD2yRci9Rm4OPYUnS70dFke9vjFUPbzJTL0QzM2+bjJhwI8XD0AgNZO7kyU6P5KQ6D5cr0k/dNQqP7uJHL/2lP2/tw0VwAqSIEB2Y5o/62cWwGQF+L8JyDzAyVnaP1fwo0B8Z3FA30CFQJ3nEUDA0M4/npTqQACJ4D/b03lAsfwbQBvhUEDdtQFBvD4GQAb2MkAo6khAlvo+QK3grzyZGMI8FoFnvMQtir36ufi9ZQxYvunnlr2WNB4+BPIsPbuWTD6hnAS8SuifPoyjvz6Ng5I8XGrmvSf4Ij5dhPA9+AaHPnGJjb1B1SC+SDe+vV/4oLyyBDG8YX2avicvkL74tXy+lrVrPkKMLr4K7pO+dhWFPViZr74griK+D0qUvvXPJD2tCGS9NtK0PIbgib2x7EM+tbtJPhY7Zr2jXVa9O5L0vagsPL6K6f+9u5tgvtSGxj0AokA+jJ0KPi/Lzz1Quxs9t+K+vXNlAz2mFAo86X/4PIorLz5rJyM97HcEvp5qnL13JaQ+1+dVvrkO6b1StwY++YpMvmqBfj6kOD6+wEaBPYXupD0HEx29wihXvkUFi76lSO48jeRzvRX4rL2HisO9Dt5pvjdfLD5b34e9na5uPWECxj6/sha+hD7JPYXt+r2Fxi+8LGPQvaIoLT7koBk+G3jxO6QPN77J/jS+UjR9vojDzr70JUY+cODRvVYezzzcS4a+/euOPY+HXL1SVyi+caXmuox1yr0CGhk+WLIGPsknrD03io8+7dzZPT8O/j01FMA9Nz20vbk7Ej1aIOG8HEPGvfifCL0HIMo7Uy4uPtmQpzv6XzO+85dAvUYPoT3Cb+O9bxTqPawehT2JqQE+MlOBPe2y9r0GgzW+d+/UPCgrSj3+lZw9l+4rPHjPRbvcPKy9wggIvsnnxL28cTc90+j+vSObMj1Lfi6+9GDYvU3Lxz0s9V29jOMDPmT1kr6AYki+xMWEPmic5rxMKPA9C4B0PWrSXb6vqcM9bKVmPksHfr281rM9PSGjO+rwNj7NxT89YsJ1PVdAkD1kYOm8qegovrYEBT5/E4C8xGD7PdTrY77VPRc96I1HPkK37r3oBSq+pk0aPkfnbT3bdX+9wGoivR1PUL6z2pk97fPAPTIf4bu3LFK8WC+1vvM9Lb4F0Ds8vTe/vnr7Cb2ejsG9stc6uyCq870rDf89Hr63vSVqnb3XmMq9uwcEvTDguz7BcF++KQllvmfNCT6CjcI9hr8tPVwHkT5etEs+lhVdPUGTwDs6QGE+hxkcvtl5OD63XMc8At4zvWq2YD6Rt8w8E2hmPdspRTwpDkC9gXe9PR6Sib69TRy+aMuOPVgEIj5FXjG+cek8vmmE6D0kfY++Ja9nOlYugL0rGIy95JhavOkMNb7Acpw9qvzePKd8az7mqEK97xGevJv9cr75TAy+5gJHvRYPBL7wa8S7gIkPPRzdJj4DIri9u8OlPSB6l734DCa+Lho9Phx7Dr5qOxi6ivw4vmmzHjuKaXU+t5RJPln/XzsHoCE8amw/vdl4gj22F40+4xtOvRUMF72/6aA+6jrTvbmPY71Xd7W9KMeBPO0ESz3yOVe9nrVxPiBLnbweJQy9xvnxvUrMkj5XEIk+Xoz+vG+DPb08bO69t6PkPW+BtL6jr6i9HEGIPC5axT38Btq9ykxUvcCeeL0KW4u+3L9MPO5Jur1jlmS+Y9abPe/pVD7uNQ2+mrSZPb7gIT5aD1s9m2CNvkKUfL5tGVg9aCf3vTBBp74olxM8NRskvr+wwrwe2JK+OiUgO95brb5WD5i956JNvs8ldL7piXE+PS7jO/PZCr3P7Sq+z7GrvocGAr6bm2y9ing/PvYwPj2s/zc9sKK7PCN5IL6BdY86bqQ4PbuEnL2mu6A+oCglvjD0WL3TA+68B7yvvZ6Zjr6MUGs+zCNCvkcAtb15pkg8+oJOvuWRGb3QzCc9wJFEPaFJpb0BgTO+4XMRvqzUZT4LFoc9xhYMvp9AVT7mNTO+/BpFvnYoi75N6Be+NAJLPsU38jtMpiM+9qb4O01F3737Pwy+YB5Rvrzs+Lp3qCw98sHUvZ4tybyJZxM+m3oJvl21CD1HoFi+W3giPlLrW72JS9Y8uifnPd3E7728GX6+PdffvNy5CL4Np50+kAutPTx5Kz1OVKY+o6ZFPrmaJ75agDm+bQ/+PRolxT2q1b28OtrSvTbHpj5BY7I9UdgNPrxgIT5ivf+9p4gZPuukNzyfq4E+3VhRPj1kYz0rtK69EU5lPmiNBj5I64+9jpsivcrWWr4MVHQ9Wwi2PY+3vTwuG229sY1kvFuorj02d/+89jSmPSVT1T1yNMM+DnuOPQDATD4CvzO+8X4jPWHD5rx4W349psuZO5xz1L0qINQ9E4KDO85goDrrXE+9xA31PTb4N7w5Z0s+209fPXwb/D3OvDo9rFT4vUBxwT1QZMS9z/1tvqiW6z2dbm++ZGhoPffiPj4hJ6a9mZoTvs5XF74/ACO8BtxiPWwUQL5+iO+940mkvjo9LD0uFxc9Ho4Qve4RWD1yotu9L+RBvdUlGT5uBT2+W5hxPfWHvb3GDs89/t9wvTqpEb44nWC6S4PxvJM+S719Aua8D4e1PTxrh729Aww+s0rIPdG5BT4h+g0+usPBvedQNL6uVwG++zp6Pcox8j2m2UQ+wdDSvYlFcj1zdGi+AABbvnpMGjyTFIS9uD+OvPLPDz4Mv7A9lHFMvndHpz2LGqW9cmWtPUa4K71GGW8+QN+ZvsYlUb6LI909SvyavMtkJ74HWQ4+XV4jvhKP7L1M4S6+SxUlPdt/PD2F8Ma9tw3/PZMdnr33yea9yPIQPp0ii76BZpG7RDyLvZ5EA773fte7vPf0PXYRjb0vHgo9vLKEPZSkEz5s4768gNVEPpz8yz3HtRS+le8GPtsxHD43qgC+/7iGvGRJcj0KOGm+qK2sPVOEpDu3wAq9PU5IPgFdgD46/qs+quTbPCX76bxfMR8+RsKGvVioDT6WIRE7RvScPWDJDT7O5ms9P7VjvWjqNb1vqpe+jAGsPa6Zxr165zi+2BTNvlOpP7431Wu9/gQWPV5ZAr4wWRc+LH+wPU45D75RvG++2jBwPjlQJb3dQUK+bWBKPbx8Lr6xXDa9+C2eu9nLqr12VSa+ribjvuAQAT0t97a+qW76PllwWr06OAy+4SsrPhu+Jr7W4h8+ZjlMvfcOMb2naaG9oFyFPCbUAzz95Ia9vfIFPk6x6DzIXwI+5pnAPd2OpLy98rW9m3xbPGn0Ar4Lq969QyphvT0REj0i+ZY9ujEHPu8Nmz2suXE9AxIQPrN0nTx5UQG+IxSrvW8vnz34/Ag+FFamvrKZN74MRYc+tLeAPk9oLr3e0+O9FMAJOwIwWj6SzPs8pbm+vAY2Eb6RiB6+acwvPhuf+r0uEYe+IkrzPUQMUz0Ok0E+juYoPoIeE74xHII+B7UYvTZNorvd5Q6+YEmDPcgKIT1Ttxm+UGxTPeM5urrEpuS8hHfRPB3SmDwk5Dy5DsfCvfvuLr71Q3498CsivkOZtj3WMEs9Jc0WPtyc4T1gZT89ED69Palzjz241wE9OYCnvsmekjthsfk9d5hTvkT1Pj5GlNM77LYdvUxbUD4lGGa8mL5oPTttHb6Mi5O9epLYvJQ3Pr5mXwc/qyDovRo2oT3zUbQ97R43vk2F6L1VEne+F3t5Pjc8Yb6ez5U9j3TxvV+jrT22iC4+Obp5PsvPo73o38g9mwWRPti5sz4A2gG+RhMIvqd6ir2bxn687eVgPtauAj26r6G9avk1vnvtsz1Pu3u8a3QEPQCl1rviv2498D3kPeVAa770BAg+9U26veYTU76gHNo9UYuVvTK4F74tpxa+g49WPrHKj75dAwa+smNBvnLIL76FWrS9yd19vgSIOj1xQdW9HIK4PH4VOz7EUVC++ho8O2XlVL5uW8q9AhQZPvFRLD1LtUi9wgykPuqtVj6k8+S94aKyPSm/BD5z9yg+64JTvLwrQL5AItm9xC4FPp4R2DyoWoU84T4aPr3tYL5QLdg9Wqunvj1sjb3J1WY7Wynyu9g9Lby4Zue5LRU/vfoUI74jVzc8hk68PbloHD5TrOG7Z39vvct88L2p7gm+RQ1ZvbQxfL7gXQ6+V2Jrvvsze72pIRe+buZSvS2ejD3l5TO+dCnVvYON7j03twa+RY6eve4z470CWTK+ndCCPa8iVD0fqei8opu8PfDd1z1XCBI+8bdxPrkHo71qa7g8jVHXPB6ZMz4k3x8+/NZiPfC87D0MYQc+OkirvZyXXb3YY4u9jDhPPbUFkD7FJ7s9ryNwPsrYCj4eFRG+jpCxvaQ6Sj7c+yg9VMJ9PjCcq7wHeM09MoTOPen1Dr4ttRW++0mDPgeuwz0xNlG+oYNWvRDfvr4ua5a9PqSeO/zOM727PhS+SKO8Pj43H77QXZs+gwkpu+x+Ob4AYK2+cBJkvbtXi77HWmK+DlPPvMqkwL2dLuc8LKBCvlBlDb7bH5O902HAvlRds73GNKA8KHgcPh/YTj74MYM+IfxtvYHSEz5hNas8PXJ2Pkoq7T07r8i9asRpPa5zf75CymQ+BTWkvUGn0DtWQmI+UojHOzuH5byRZKC8YFwavT/hlz5oLIE92egSvj8fOT5Wm6a+Q3sGvlvf577N20Q9WIZfvtTeuj35U8691EuwPnElHr5NPn47RYSgPl5K3j3JNKW95JORPSagK77QwY69CMgjvaUP4r1UziQ+S02pPSlkTT1AK1e+fPYTOzI22T066G8+PN5FvR37L75M/RC9hz4LvpALnryCpZi9vagDPa1SYL25LBs+4yVVvH/uJD2UDYo+quYBvgc9bL0iBJW80A0IvdM7RL4oyJS+HnZ/vgTmuz6YSyY+ggeFPnutnb3xcAg+7qvdPFchJr75zAg9ydE/Pc/lgj29EoK9hEgyO4vvqj0s0IW+Tpf/vakOMD7SEqE++OJivIAvMDwNDI++Ijc0PrKDG74EOPG9s+UUvWMoPT6CFRG+BDLkvDl7PL52dii8ixCmu3E9DT3M26y+8WT1veH7kL0XwrE9CvM7voAqTz4zB3K+Q8rUvTRRtr4OsVq+DuwCPh46pD7Rivm92MUoPRiNUD3LdH49tHgtvVa3cz4Xl2G+hF9FPnykxT1h7zU+/48GvXSPkjs/ppK85zGrvaRy0D0My5U+QP0lvjnxnT162wY9MocEPI6hsz2W2La9i7IrPCt/Bb7YPuI7iE8bvAffob1JcRS9tBpVPQXBBT1T+LM9hfaeOxg0hb53jus9FR02PtWLoL1tE54+w/qevoh/AL7IHOW8jXR5vdijxr3gVIE+NiNNPm6XVT7ILeY9zlnhvjC6Rj2H94U9qMsJPXPvtT2b6Jy94JiPPT4EVL3bRcM9wphVvUaUDj7FPrU9lXxMO8U/oz2w4EI9f+XUPEPhhLpg64M8+90nPvz7Yz1Kv2A98WLpPJ+zaT2bHki+WxMVvgKqHz1T7CK+ifKuPgIjcjuY74+80LBIvmGuAr1FfzQ+B37ou1OyED72eeq+H54UPky1uz04WlO9xdaRvbzcLz53Lw48+dgKvll5B72ALn69RnK0Pr+Nmr16ccC+6SIoPrUfoTwG74u9BTY3vBmtdT4DGrY9ej+kPcsSVj2JLPs97PKrPSnqCT3M4u49f2UFPiQys7zW1n67SG4/PCTl673Hr7a8vPKLPcikBL1E+QO+nR0HPlyGSL7MEmc900CcPDu4OT7md+29hhuAvTyjnzx9STa+e50dvizp37305Xe9WSEivqgcD7pSORe+dW6XPquTKj7fmWY9CbfVPXKmCT62zAO+n06tPcvTEr4GM5e9SORcPu8xED2Zizq+b9ZevdOwAb/6SGG+aCELvpw/Rr7kXZo+EPiRO47DIT7n36W99p+YvDaHLT25XYY+/cV2PgpY5L0WCOW6bcmqPkzYlL7SHjg+ykwEPux3fL6/zJa9Ps6tPLSDKj4kO308qrAsPVi+3r3ci8c9v9yfPOitwr0eqzS+DewjvpRXor3StRi9oe06PT1SUD0F81W+oRY1vpaPtDwzusa79rIFvuGDED57s/699VUJPsHd472o8j2+g9ZPPcYYEz5cfOu9RtqfO8AXwL5O0fY9VZunvVKpiLxd9Ze9lFhbvZb7nz7ZDA6+C8EpvXeKXT05sOs9LvlrvfvzZT4yyhg+LT7tPkSWcL12pdG9lS4lvtkqo72Yvje95MGEvqcXG76lwJO8KbYKvVG5rD53CpE+go8SPoAQNz4rIL48+5qRvHKbIT42dn89n3LtPUirvTw0hDy+oEeJvqm4gzxYmIM+GdmGveupHr4LN2E+eJMdvdVfLDzUD4U+Nv2dvaQkAr6hYZI9ki41vgexEr7LN/I91XqBvSg4ED6Gg1C9RdIOvqV/9L3YxyQ930tmPq7Ygz7WIng99NMgvoQFGr6QGE29OxvzvVPYqL2j99M96AGhPZuPij4gTkW9wU54vUSlLj5KTFy+iOQmvvIutz6sOP46eIotvYALCD6p0/M9qEoevrLPDz3re5Q++wjqvBBPj74pLH2+NZpIPSC0OD0LDY4+AP3CPHzd5r1W5ro8Be4QvBFMtb60UBs9gqUjPVa1Cr1TKqQ9zuTkPdJ06jzEkxq+9GeRvU3Jg75YgPK7l5IXvWGZY772XzA+dvArvutjAL7zd7w8vc1EPm8QMz5lq3W+xdaTPktIpr6w+bk+I1BVvs0EPrtK+p09K2ZUPqno5L1olRQ85n6mvUxBIz7/Wwg99K5/PkP3LT11+6+9LMMkvZqf0z1wtpc+F4j+vT3hMD7FRpa7R09IPmjYCb4mF4I7G1ScvB1hFr09Xhk+rrwsvqHZ9DwHY1W9zhgmvorpiT0KRa+9MCLMPQxbCL4l+WU9L6sovuGyizwLOTC9AneYPdBuq74SaI+9g8GqPHdE67wlTxg+IhOxu/i5d72cqYa+GSdjvle6+L1Vhxa+cqkZPfI5fL1flny6SuCHPnVvkT4BE0m9k4grPnIMkj7PQUw92LTqPBTfgT1385G9UN0PPun86T1Cpxc+v61DPNgQmL3c+Nu9rbutPCCIV7uBBqm83zvRPJPdGr6fkHw+4GQlPoTL8726sZm+Nh4IviCua750vAe+wieDvo4jOT2abjY+dJ72vY+80z0mYQM9ilIbPm4VEL56ok2+Gcd7PjWyzL2viBS+zFKhPK8wV73dk38927GMvbJfF775tt+9BservaBTlL3BaHs8eso0PvtOYb4hBjM9yCTZveDayb1xb8c9Wo0yPhE/lD5dVYm9i0Igu9U46DsQijq+jCmfvToK7b3gjTY9waHvPFbRY73ogoO9/W1vPW+kkz0PUUw8hwF5u30ETr4I5bu9rtovvRqg8b0yH4O91iyjPTO8oz6xQPY851Y7veE8UL6XSte90N0pvtwAUb3xpwy9/ahiPv8bKbwRpM2+bfPJvLsGpz1eXiq+RG5Ivuzeb77Wtb29NrggPgZCT70Tod29QOqsPWLagz2SEmO9A3ccPlWZNT5xeCM+niAjPEOCwj0yH3I9MWySPMNBBT6x7Vi+HxYrvINTHj6nRRS+Xy7xPZeOLD0AfxA+ni9NvBwrJb69s9+9IbbzPTEHHz5/t2o+zng5PhkjVz3HSCO+JeJivGsUczxofYi9I9GivPo6TD2MuN49Zhcovr4l4LtRmhG+MRDNvct0Tj4vYx49Aa0Xvf0ELL6YzGe7IqkfPr6LEz4JUWY+vcnPPGeQPr0HoZ49v0+VPet31z00oKM8896LPs8gxjsmf5o+mXcpvd3fm74owRC+oX2dvnYKKbxIQmQ+bJeGPcHlJLy/dpm8TZvbPQk6pz3KWI8+EUevuxPFLr32+NO9nhzDvN7nor0m/4+9hhZivibVpT1GRJY+IK7jvSCV4L1dfTu+ZQj2vJo3ez7Y/qM9XhcVvTl9Yb7+P069GGldPWQ7iL6yM1q+HnsRviYf7b0Q+jK+uEEQPAzKDL5rDii+BzCCvQZrBT0R4Qi+5tpLPeexB72OwBu9xP4tPXeGhLto0Si9ua9MPgqQQz7MjHM8ThCuPOB/hj4UqoC8rqSOPbJdvLweLT69DniDPW0d2b3zLhW+3RjUu0L4eb4fAvk9i35cvtZdCL5PrlU9XuVJvn8ilj05Xfk9awJDvpGgIb7RKRQ9gAScPWbCtj04Oey8zkEIPqTDBL6sthG93tF+PraVNr5mWQ68JosHvj7dg75i4Km90MXnve4ew72aCEu+VAYlvmPa3T2Rn/49gQvzPVU/3b3bqxm9H6OBvTTDnz1dM4K9zju+PLZ9LjxCQE+8K/vGPUftVT5Mi6M83TYNvmgGA7727V++dlt8Pi7B5j0r6Ce+h2tDvXzCWD4iEGS9cLDIvFUwA74gKzI87h7lPEo9LbxBxzw+osDNvYooXT6z1oG9P9VyPuI9uT2k2tI94necPeMair2uVUe+wF+xPvWF9jrGzK+7KkFvvgLY/L1/yd09S4SmPSFhHr1Buoq7FTSBvpya972xdMa8uMFaPsOc7L3grgC+h2EHPQJYLr63Ju49RP6JvRjYCDysZ829mUcmvX/zH75A7aq90RWLvouagT6YfQu+/+AJPpX6Bz6DYyc+q4kZvtOgBz2Nmkg+u1oLPoBrzz3LkPc9BUgMPuR63D05fHA99Kv2PZrdMr68SZA7eSOTPhRGAj0mUii9dJSZvQNkSD4Xn0u+XYYpPk4jOT1SsZq9UXIyvqi3ZT5kMyi+ZkLLvVlJjL3rulc9xHS/Pn43Qb6pYdM8MUnfPKUit7u92vc8pjBzPtIQPj57Poq9uLhWvpVIBr4TvkC9gqM5PaRUjD1XLrS+yN6XvVxGvz6NVIu+FdGcvG25lb51pRy+bVktPHI8LD5X1289QLmPPeusgT7VcPO9tIRCPvBnnj39Vkc+6oWWvVL6971hpzW+KxfrO8VsaTufPR2++67OPRjcyD2BUii9yRIQvp9Uhb7lgnk9c5knPqyKvz2VTJU+V9KjO8v4d776COg9Rl6xPVwA1r39S6q9mE4fPUrwrj0IcyC9+O63PdaX1r3EOYI+PwRsvSWsij0jNEA+MT+7PdAgtj6oX/U9HjWkvQ71Rj6weCC9q8vjPfOVLr6w5Ba9WanrPYy5ZT3taTA+F7yxvcNYnb6b21m+dWH8vcc0lLy/clU+QfxivdHwa70Qt5+9QJWwuiQnwb0o7TI+zALoPXW6Pz30jAk+LBsdPpUE0r3S5DY+VRYBPpvtAb7setS85y6WPXVv/T0Q0j0+bHUqvmRdZb67fUa+9CKIPdTyBb7oyDO87AV9vbyMfb4tods9Np4evvKqAr4rshg9AgFdvsfDoD1aBXA9NcYcvo9Emb3GRMK7JmABvrpAB75MCfG9klA0vkThe7umNJ29ZbVyvt5pbT2d7LM9QnEBvnbi1D7gV4Q+dZHnPvwGBz3nOdq9clWoPuqrkj2VyzK9ZSP5vPNj+z2q2yA+8+SjPb8dhL6aMtg8n9BEPP+Jyr0Wfnq+ZgeYPZ00nL2R5ak9pkWAPv5RsT1DzjS+0+zIvcW8hb795h6+gWdDvusHZz57Wwg8afYJvWzdar7gXqE+PRVwvjwlr74RMmi+vPMAvsoV37yT32C+1rxSvUYkPT7vnQ2+tzGiPHtLiT7+WzY9JL2wvaPfTb5mrN698xQFvnbl1j02i/k8pOubvWJ1WT5XzUY9ICfru5oe/71pKOu8qnKevGGyLruHSm8+ND2TvSoKSz1ULw68VxgnPjY0Bz6qjN+88xy4vMLFH70UVag+ytXRPTsxwb2B9eO9GRoGPqGrQr2neXA+LsNpvVmCUT22huK9vokwvgL16j0I7++9zZ7Cvbr40j0OEUK+79DhO98nMb5D7p+63yVPPsIMDT0siTG9ofVlvqFIrT0uYWu+hZyZvQJ3az24N7u+1es9PlTwLrxhT3M+AoUkvphrLr1DQs+5XEWGvZFaoL69dre9SBlVvnSqvb7kyIq9kHR6PkPN3jqa0xe8zZaFPmNW2jpmOT69ErRvvLb4JL7+3EY9HuTZvR3Kwbx1H5w89C3HvTZSYz1BcUQ+UFo4voEiqrxvllI+7onOvRixkb1O5eO9+krJvfcwNb4kSoq9dS2KPJWcET6tV7K9QcorPLPAU72t3aQ8otpDPO0/671hzQ4+v0GrPfDEW77Zq36+gQ8Xvu0MXr6COgc8YZGzvYq60D3z9TY+oMeVva+xhr08wKq9776dPbEEibxSN8Y8wZ5QvaljUr2VfIy9MmriOzyL3Dzwt3o+Bgo3Pj9w+T1d7xM84+tnvTcXC77Fu2O+QirwPSJAoz3KG489RfiiPhXo3L1tBWU9zfGPPsKvsz2/qhy88KttPOG+FL7GoNe8D7BbvUUYBD4N4O+9wNJjvrcIqj3Kv9Y99ditPjxdsjx+oo29lrp3PQKjTL0IriO+BvwOPIW3RT5JGo8+kTLmPLsj9jy/Z2s9TdIsveOilT5OLwe+qQttvomD3zxkckI+MTHAPLdxxL2ii1y9vUmavmDMrj3X2to9WFPuPRKnpTxT0hg+vu8RPpL7ub20BL+9/heQPQ/4lz3kRhe+O8+xvSf5aT674TO+0SgtPgVJjD7uDRu+EenTPexAgL2rZF4+BpMrPd1ZkDyQWkO+AviBvuyUWT50aUO9spoIvh7Jc735dom9V/oOPkUyZ74YPAW+5KxjPFTvVL7wVcg94H+cPSzRDT42SrA+nL8Rvhtz/r0EQd+9PUMUvdjhob257cO8fRIxvkQn0z2EeoG9AABnPthpnj3Z864+JFWyPYJ9Bz4xzCA9V0u+PWdcRz5bOrG9tOGXPgmMjr2Tq7A9jb7oPDHUNL0S+/k9JgMcuxV1wD2dVzc9vexhvhrKFb6gUnm+FUurvfu+vrhPSi++GgP5vKMXxL0CBp28W66xPSq83jzZcfQ9Ky1UOwsj0z3uqri9j7haPc9EoL7lXaS8B/hVvtJSOD7zuIy+Z22VvuF+eD7Fmx4+Pp4XPi6Rwr3Ti7q+i4iFPfqNCz2xkEe9Z59mPiEKmT2s91C+ooMjvt4tr76z6o29FTRCvv8x1b1hTgE+IxYzvTUW9T0/Ak68HKUHPyoOQr2bCJ09+L4gPV9jC72VkYQ+xn2FvMP7dT7U9dw9oiCDPgO/47vtmLi9aEqfvvVXRDrll7I8c4KXPt/9E762RKU9zlgyPFXoLL5d12q+Hftsvn5TNL6mLi++zHK3Pax04j3BXQS+wI7KvWerdr3f/4Y+32d1PiTe6z1z51y+33OWPbg2vb0rtE49yjQpuALCUb6Tq1+9SjUwvhiUKb0W86K+AC75PVqaAL2DI4a7ikcAvpaIz70r0Tq+5q+qPOeGXzsD3uy9x3vMvSXQsT1IcTS+u1BsPE0OKD7tOhG+pEPcvY27Y7sSayY94NwDvbEmsb1EhhA9zUWovrEjij3SnT4+IcmXPp3H1r58XG+9/vlVvkDeij3j3aE95DWqPRIq6j332B09XAYtvV91rb47MZI9saDzO2I/Er5I2GI99POUPpTD1D3WmLW9GfoUPcpv0z3W96G94PsBvf7KwL7FLFk8fOEmPkNsXr5d36m9J/HTvf5QHT2TCe68ZricPTxcCT6JyKk9+/3zvRxqAj5cbZI+lv1WPiU1AT6Ilt29lHCgPT6Krb0RQ6s96s6mPrIfHT4bBQU8jyfoPWFTQT4eEzS9KMujPkYquj2lA1e97K7tvZ4cyz0hxA29D9GiPTsPMr3ZgC++fx3FvhAMSr5R35s7ddwBPWv1JD2zjEA+DZErPZzLVD7b5sk7Ls3YPXDt2L06IMg9bBbFPZNMHz4LJho+NAVAPuxjbz2ZlTI+7AbaPBtcDz0cLFi961oSvUTO+bxNVgY+GGkVvkJkyj3/wbe9fb6EvATEXz2SuTu7KnarvOxGED4JbRo+lztivirWmz0Ochc+cBvhPWHhxL0BnxU+71aJvORLyb2EDrw9msd5PsJ/lj2KIFe+nQ5zvlOVRD5B8mG+lAPCvJO9J77B+YU+Zz5aPY11t7w8IAO+u2i+PlR8Z71T/gu95cBovkZ8H75r4bK+2KcEPTBX2r2GDRS+wcAJPv4Cob2SmTU+OAUnPW+5xT3LGV2+dYE7veTZ3L1pDOU7/C2GPrGevz4J2hw+VcszPrNz+z2Ik84+E4Q9vnifsr2kCQK+CGWBPRYyrbxhxnq+xSElPoo9Gb5IN/Y9GA9XvlpLhTzRxUq+XEXdPQMcPL6uy0C+MkKfvj/hGL4PzSk+MQt0vokNoz29dxq8+HUnPbkiaz33MV6+m/qYPZ47Pb6QDjO+qsLrvKICM72jfIE9nYXnPdxKv712ceY9dl9dvlxrcb6ZQT4+DrVfPH/bC75tV509FXtyPT6sjD269m6+13KDviB97L0rI669vR+WvrVi5b2+i46+hRnQu8SsxTtBpLw9ILv0vdqaD7xO8yQ+yBB+vabszjQc4Yi4K/JKN7TlyLdf6J43AomVOIQ/MjaXteO1QZ2rNwPl/rev6R23SYT7tBMnADgnqqc4Mib1tjYXf7d3yYw/uXaOP3bZYj8xRHw/nBOFP7INiz8dtG4/88B6P2DfjD/r+ns/hKuCP4XcaD+aPno/S9N7P26wdT9dDoo/jwJPPcsoiTu4Xia+pPtOPSyIjr3NvYo9T32XPK1rPL6aHtk84A8NvDP5Or66bSm9EwK9vF+6Fb7jjSG+TcKVPNGri75Wzsc/UL4tv3w7yr9C/f+9bNEWv3IoeL+lskU/1YXDv1Qnq76OMZI+BWoPwP5P2r5Qad8/KKrNvvv2U79+y3FAs7O4QOzMR0BPO79ASQOsQGiMGkBdLIVAtr/xQI2OAkAEUppAr4A8QCgwA0AuqY9Ah4UhQMqi0T/LY8pADdvGvQx4Rz2gwxa+b47xPketWD7CfCM+9T1lPTdFmr4I0o6+4hMAPosuEr3F11c+pfscvo7rPT2Je1G+OAdSPlaj+r3U8/U9Dddfvq7NHr6NJm+7YzKHvd1bJ745Rzk+ZYbDva6nDL4R1MQ9EaB9vmyviryOX0K+8NYMvQfJyTygo9093fe4vYpeA72KLTO9+AFeveF5Az7sQje9Yilxvl32/71mI1w+C0YHvL3lkz6YxW89g2vaPENOPr5R/oy9tmUZPj2qfD7YjQQ9X2aBvJ2x8b01EZk8KZrGvLmBJb6k3se9+gAyvTZGlj2xp4w9HCsXPbwXSz4BoJq+dTJGPI6sGr2GIE09JzMbvmaEgT5cEj0+VzsBvpx6cT4hKve9AqDWvb+C873J2/o96O3AvRBszT3R78C9l8xyPptrQD6MR4o+3sqhPPccAz6B1gk+xY6IPWpZHr7vVxk+jEjqPvBmoj7Cs4W9qqkgPn1r+r3PKxg9+HisPs8t370SZaS83KqzPbpZQT2CFIG+srB5PKW/eb3J0e693+RyPiaCuT1BIM09TzwVPrmZNL44cbi9ZY+hPb95xb1AP5u6qyaXPjD56L1mxO49CdRFPnNK9z2aRKI8teI+Pt2skz2nRpo+2PnRPQAkDr4BPIU9L+KvOYlmN76ZmFY+c7uAvYujpzt1X3m+lynuPZk5mr3Ctkk+oQI+Pndm2b3qaxq+QVJ9O5/Z7zyXHdG9AxTtva4heTztEdC83Zj/vH6UYD5gI7c8aWIpPdLe5r1jKIm+XQpwPic1FTuXWCI+ZWHOPJIdbz6W3Q4+Biz4PddHoD2m+hc+K18/vUPIkz2ycSi9EygpPj9Grr7ij/M86LSuvZFk7LsMv049KloCPeUuirxxV8O+5NJEvdGR4D0VS4s+AbpkPqu1Dz06yvE9XF38vSJu1L1edGg9XnaJPcabf76w0Y69kSKQvpmjYb4H59y+m1GjPmF8qz0Yhgk+F+KdPcPlCL5fZA29upbhvEzuYjxAVWO+aFxYvgq8xjrL8909K/2+vcqyFD71O0y7krWNPZIGU77va228zq2jvXFcXjz/SMi8o+eLvQKlgT1WCL69WcyoPXdiBD4977m8snZ4vWJItr3h8du9fyioPGH4Dr6ATkQ+rvUUPoTTjb1yRoI9kWkSPgDiSD48rSe+J3G+vV4gObxhOoe9Njl8Pj2Hvr6X/tw9pCyWvTcaer4VhUc+fncRPIilS72mew8+bNaHviknljy4Gao99e2uvVMi2LxYs4k93k6DPn22Lb0SdfS8e3/Lvca2Qz1RiAu9lJs3PYEcmT5gQZA+jUn0PUvcdL20GpM+GfBgPnPSrj1Ifn69BY5sveMnKj5O0Ru+bYLRPf03ojwaAsu93/smvTK/+L0s0PE9FDE9PoMCdTsSYQ++ot0Ovvqt3zwO5pE9jAi5PamU57xgyvC9+hnvvWsixTuwahk+SClrPSNpi77hDZc9884RPbxVir5r5to8pUuRvQYxNLxoEze+TXc5PZIsFj3h02W+9ZolPrC8iz3K+Ui+eEGGPuKQZz7wFca9ldt7vlmT/D1Z3Sw+KeByPdvQBL5uaAO+c+ZFPWRbN77H+Bo+USuHPT6q6T3jIKI8/JCjPhMMwDy33NE9EzhVPcZzyT2+7Gy7DUxGPm/4trxi3Ws9XNwovsZ7dDyY8eA+inBAPm+qX7w/RQo+2NPHPZ+iOr6Wiu28dz71PJHFYL25ypK8SWlZve5lWLw1UaI8WC4Tvi14vzx0GKC9EpwdvizhFby5MM29oV30ve6fNj78q0S+1PgpvRhMir22vq69YpWnPcQ6GT4LuY09uss0PtwTeLw7x5Y8IcjTvhv4AT7XE36+clQHvql2ab57KAk9jfX2PYzpHL744y++jHNavCPXDL0J15C+qyIAvnVruT2q/xU+1QYiO+ueNr5sFno+Pg6uvQUub72KTW++0siVPtnIDzzowGi+aVCLvaPrPL7L4v29fRjwvT4Sn7zszJ88vsRCvjhzer6/B6060hyzvtHqnj1B3BC+Ppb+vZwRtb5+ZUa+TUV6vf7lJL0ITp2+gm/vvfdcIj0RhpW+SpJsPYxFHL5DlhU+fKgCvmvkCr4fPi4+elNCvXfFM702zrg++H0YvjOPbr7Ojca+ggEPvrAIyLyAgdg9v+aUPsmhI75i95a9Y7f/vWQzqTx8Nwy+2rwbvkDGDLtg56a9o1Yevm8wF74BzeS+JC8YvpV3CT1DL66+Qn37vT3Qez3xWgw+OFEJvrXALb0jnv+8LAYFPfFJyb2XKB0+T77svQqcE76K3sI9q+54PqUHFD5mM5698sBGPtmCvb6KlGq+hL3TvcEUdL7ql8s9M9HpPZgF9D1VNay9GZUWPjJXBz1/19A9+AvbPZggdT5mckO9zpQvPVzLBDx+mDg9B0wYvTTqeD7s6G694Fd5vi8JWz1a4oG9xFp5PrvIpj3n57s+ZfKPOyiZ/To8pro+p/TaPOckEj5SFDg+PHSEve3VsLt8dNw9AjtFvYPsAj4S+58+6iKwPULKWT2AU8Q+7ygbvj3EWT139b09mutkPtZKzT25YIy+l4ciPppasz1WbA++SC/vPUBrL72f1wu+ao3sPadaA71F/CC+POPnPTlxvT3FNQi9xo34vcn1kL6OwE2+JIsJPtydyLwWaUI+r1qAPkJUiD1FYUE+tWWfPTYBPb4pVYM+7OsZvgs/pjvmKHq+Ix8XPmtdwL7Ex4U+rYb+PkFDHr5hLjA+XCk7vWAvfb1rb0I+u3KdvhNV3D1CQGC3GVVeO3FSCb6U5GI+zoOXPCQpOD40JSK+adq5vVgfrj1dfgM92AlrvbDfVj537n89Hy9+PiAogz5Gxa28MCcwvp8cnb08Sa89Y04mvVDdCT59zkk+ckMSvlqnub0tLWi+wkKCPDmfJD4Ckhk+C3navKvUcb7lGNs8Tzh6vUsCiT5mGjK+6bXXvE3DCL1MrSS+v8rovZHngj4TvlY+oxsDPRzPuj4W9xI+qx+jPbgkyL3LKmE9SRUxvg2KHz5qYoM+owEcPXvDIT58rjg+dRA0PgGrEL7VIkO+1z8zPgsXKz7mUGu9Wja0Pde4XT4Z4zi++42iPQbJkL6GZy89d+6mPJlv+TvJw8E9l3UJPhuNwL1PDEq+BPX3PPzIKb5qvHu9fviLvS9FYL0YEIc+yTNQPsfviz6Nu4C9/GqTPpNBBL6UytQ9dM9OPp2D0D1Lkbq9upwzPmiPBj4HH6s9dkMDPr9xJL5xeBI+44SvPCJAIL4F8kA9CXI1vrjALL6QUIC8uVqUvAGuIz68v5M+050zPoNmnr0lqWU9uTrLPEt7sb3s2CG8NFlUPtygYD4JVHQ+tsT5PFhZfj6QiXG9Qi+KvfQf7D1ocIU8Wzd9PvgcKb70Nlk+WwE1vhz2QT14CfS9QVnXuRcua73CtYY+6V4GvYrMo72XiB6+O4Amvgquzr2jOCq93ZiyvZtjOT0DOSc9/tq1vUp1Wj0pD00+uKahPVBo2jyetrY9g1irvC+ttDs+S5k9jNEQPuhW9T0srKk+Y9EWPrQjpr5hwxs74s5nvo2BPD70why+1ZkGPrY3nD3F4qC99QwHvp0XS764Gre9fZlJPZGWDz2GD1q9B+XEPU8pOzzxLmy+eAYUPRvGzL2Qvkw+4xQ+vq7yRzsl+ZW91N0IvoNeMzxEpg0+JbIpvYBAzLxk+BW9f5GlPLVSbj4vGSe+6LVjvYe4Gb7DwRm9/wYzPVsLEj6nSCW+q5aivm2xJ75pACU9b+GUu1Wzhj54VbC+Rnwivn/qRb4m+Vs9s7cpPUcjvDwMZjY+ljLxvctSp76Xz0e9ojwMvggmgb7j5429uiTnvCptMb0pPri9j2G3vQKdWj7r5xg9aK9LPjWWEz7APfA9klu3vdDdqT1Ogy48v1LyvQL/oj6FjOc9ZT3yvf7lVb5uafc9szwgvs765z37ztG9s+ycvElVED5KhAO+u1MgPpLHuL07pVg+090WvqNhi76g5hM8lB/6vRPoMD7NqtO9MysyPSeo8z2qNvE98XLkPYuDMj0NRSq9chfTPYAhIT0Dx42+fKRNPR4/orz0/4y9Mw4wPp3JhLyiKFK9HuMEvixBTzzSXjQ+LxrDPQddO735016+W4cVvS+Dxj1SXsc9SBYMPqZRFL7AOPg99HT7vL1rC76RflG+k/VaPElJlrxes7k9S/4gvYmZDL48QVi9508yvpmLnr2w9RA+qYbtPXxH8L1IVHM83S/pvfLhhb6c9Ug+7wkxPrc1zrv4FiG+p15UvIPkKL4BwpM9Mv5nvobZRD2INAq71iVsvrLTiL6fHE+9hIgjPewsPD1xspc9YHJWvsrVlj1w1gU+TPPbvXpKvDvEGMI+SE/APX74gD45fA6+xozkvEoq0b0QU5w9H8IZvnVjT735lju9K8L9vRn0RT71jlc97D23Or77Bj0nThO+Vj+fvoo1pL5tqBC+KDvVPb+mb702JUo9B1EJvHCn3z1Ecsm9fFeFvYLFsL3IPMc8UfGkvtne7TwYy6e9zLGlPZ3fQr6CO6y9le0aPjN2UT5h6dY87VkDPDPkf74ZSEC9W8KHvLcOQz2hYBU+qsYhvhLHjbx0z7E9T7V9vgFkbr7U1ok9lUnkPday+z3baqO9UTMNvhxBCjymIti+rquCPaYQnT2TC5O+Ji/VvbWKNb6IeFq+WhyFPdbCub0HRhG+tADEPdvaLL6vwDq+FCKLvOcYebzyUBW9+tuxvhtNJr7rqjg9po6xvUieqr1HSLq91Vncvclmdb79jNQ7ccqfPfhEB74Miu09l+aLPUfb0T0d01++LrFvvlGtNr5PlDO9YPAZPl4ctbypYkO9zwL5vcIrz7wUtR894FglPHIrND60JMU+bL6RviL0sLxH7uM7aH9RvjoVh7v38Qy+QEiZPoqkT72StIG8KwFkPRvVyLuX5s68vk0KPVRxE70iszA8KhaWPondPL4Qco49Mb+uPBkjkD2o37U8h0q0ucY/ir4Jj7O9E0VovuBmvb1i6h8+kaILPdWXHz50wAw8TRGGvSIdyb05nSq+U1NDvn3Ckz5Ivug83a0zvvFF2z0221m80y8LPtPw97uVws293RssvWtAcr5GzoO+9ciTPaL4vj0NEXU+X+irPjQOUT1/avq9GK6+vam9XD0HGDs9hFf+vJWn3z2nth+9l9QNPtjXLT0YfOO8JTQDPkRlPz4QIeI8emwqvRHv0j1EAY0+6d2cPk/dAD7/IQs9oPeFvlkHID7Z2fo8Vg3kPckFjr75hqc9VzoEvV8BlL2CeOI+F7KxPVu+WD4dUm69xCwWvv1zOjwLDRw+tZmivi++Tr1RUYc+ISyePmyVZb2gDQy+hCmLvkFzwr024fq9/6DBPUaIuT71ElY+DLaHPmtubT6jSwc7fnisPQz5QD7WUMk8rtu5vfubZb1KUFQ+peCmPJfxIj7HEp49LrxBPnkpdTwIdpe8yIs3viMvLz7YsE48yn8SPn6HDb7Agz++N4o9vginmD7gh4Q+SRwXPLLoGTsdQpu+H1dDveDld76oRlS+LeKoPBcWbz5Gh4c+e+VqPjdUv700eWq+Av0yvv1jCj6EDwu+a7CIPfu5bL1FAb+9TzU1PA3q1L2kUKQ8KzcMvh8IHD5k5m69lDW3vBtaez0zcPw8JTafPbJZIb7/vqs+MO+AviB8WTsrexA9Xp5rPU2WVb25vwK+PT3pvLvRej4qZ6W9HW+0PSixJb0tikS8Vin7PJ/+nL1pQ+E9SRijvQtzUr0+a6k+Qt0TPj13PL1R8Wu9whMJPj/hTD2fH4i8HzxjPoc+7L3SYYI+Cuy3PWRYVDurBES+nq6Yvrj5sr2uG/M9Mqp4Pva1aT11RJu82PyAvri5/b0/rxm+PQ6FPRzFQT5kNi69BYkGPoa/+z1ISXe9EI6avu64XD2QDua9DkfHvAPoDj4cpXE+zbYcPuli0D2UewM+oCfXPfegR70ncUm6Wna7vQsStj2u2Qo+0CkqvbAMH77jDi6+4WDVPn8hFD3BuWQ9inWkPeKfbj40rj+9fI7OvtH8FL7a2Co9YcMkPVO8kT2UaOs8xEhgPgOVhb1+Z4E7r5P5vXnnPz5QLle+HLyRPTNU2D1t1Ty+KqxmPXZN0j2v/OK9ubYevEB6sD1QewC91r2QPcCkIT18pte7vhYJviNApzyGZo8+aQPxPMEd1jyQmdu9M4gtPlUElbyTbjm+TOBBvd00LD4sFoY9cm95PgX+FD4EbSQ+kzTgvZBuaT11LSi+vfQtvfeK6r0yp+297TR8vF/xBD4w7A++eXc5vsO5bz5Z0Lg941cuve6Qh7vfqJk8vyX8vXcA1bw7hwe+x4xuPWkahT2jsps+cPSUPOKuA76WRoy+r+iGPOlzu71JDcu9Oom3vglE5r0kl8W+LMbRvWDRq721L5i+MIlxvCT6cb6eRoG+yfOFPK+usD7tD7M86TSMO0XSer3nl/i94wx0PitTR75iawQ+V4QwvtZAR73DJgw+Yfw2vo6k6b0aspu9WoacO33Yq72MeyU9o41ovqJ2rr2hGsm9Ul9HvrlWLb6U2yC8zk6fvjB5dz7ZobM8T0q/PQq3WD6FUJy+3slfPQW2Q76yd4i9g9sePEWUFTyrpIk8ewnDPtyXQD4P1r47J+aUvOs+nr3LZqG9clBNPspzRL2/VRY+Zs3EPDXxh73T9z09gfNLPscDFbun5Pg9P6uGuyJzv71cezU6Iv10PTirdb7soKw9PNimPkRDTT7+NKo+wu2wvfp6Dr5L+xM+2pJsvjd6M70HYUg++8tcPqz1bD3MpB+8Um8ovTu8uz7G/UY9q3ihvc8nO7oWRWs+EjibPud3Jr7n/3e+n+tkvBuLkD0CyLM9Zf+rPh6FGDxF5zm+PYyKvm0Ttr0ZM769dGHSvM/qgbqnAOu8XCoQPXoeAr6j86e9y8RbPVf9lr51qks+bq46vi0TG72e/KE+SrK4vemYaD7UmDI9AbB7PXE0WLxgjsM9NjBGvvAloD5SAvk9w9HfPXYkcD33lho9VEj0PWMzOD5ysYU+zpkWPuAhSD4cOSU+EYoDPk7YkLw7ywg+xjrtPTMTmz58lEI+8khePn/VIL0HhfQ9ElWHvUV29j3yQ/29DI68PqdfYL4gU9u9ApqOvdFC6z1l0y2+ZmszPt1eST7/jIm9cr+6vbyzjDyBe/i9bbqZvD2cjz0+4su8XT7KvoGm6b0zxgQ+mscHvhjDg74h3Iq+lsPIPdQmML2GeZy+khHNPG1q/L1WLB2+lBz4vYXkSj3QDQC91N2Jvnf0Lr7JNcm+Y66nPag4Er5AUFe+Dl8BvfFKvLzrnl6+o49hvQcYaz4AOTM+jEy/vflIFz2EwB++33pRu7dWaLx/6549ysFGvoneQj1y6Li9Y8tdPKfd/L0HRZA9YxdEvn7ghLxoIAa+VECbvRFWqb40m5i98HF3vdvrAb6+B6K8K6iTviWHxz1hgOy8+AxDvtKlL72pNo8+Ndq1vplJdr4YZmQ+ivVQvk9mFT4vN9E86RLVvATvfj2nX6S9EAYiPQ2raT6OZAy+OKdmvfBKpL0Yeog9jNGJvq8Lo74Lst09Fh89vrt6ur1dFfM9Au+7va9hhL7n/oq+JJSUvUQuQLyCmI6+semivUBUET6Ky/g8oBi1vfN/az1i9NU9haZsve1A1rwXYYM+C0udvSaIcT4pBNM9MRF0viPaij6aWv280hYmPZvPOj5/ZIe9wf/lvVK9NTyQDOq8qkS7Pl/0cD2zfwA7ePeJvZNemr2cLiM+9gjUvL0xhby+YS2+fDiOvWdv3j0WsFc+XDeRPWNFyD4KYXg97RdoPa+dWT1bk7u99D9jvSp75juvjDs++4pDPttUc7yVZ5O9QuwVPoX5gj6KTte903QvPS7fOD1iXJY+Ueacvbmrbz0WqMs8W8u3vIim3z207Iy8Hcivu3kXEzuETKs8eoktvoykrL00ais941v9uu06UD7kEgU+MtmavhZfbT1qZ5M9A6A/vt1TK77J64A94B5IvfesGz6wloS+RfOuvc6lvT2Xhau7ty0PPsCoUz6kG+U8dcyLPiFBO71Y9349nK5AvpZTTT2cDpq+Vu0sPjXRAz0Qgnk9OEG4PIU0AL5ERsC+q5JOPowwprzVBne+MzjSPAydfj69BLm9SBU9PQOnVbxV6ik9iSsPPTMN1T1KI6S9+0q8PPo2Nr7hokW9yRK4PFL8srgoa709em2lvQv5PT6rjpU90puTPdPTl75GNLu9Ds2xvQuw177Nnp49LOB5Paasfb4rM1E9Yz4Dvxztzr0RJjK8iKsUvoUpAb5JESu5fM8cvnaiAj1uMv082iUrPbB+CDwyJsM9B0GHvXt7c71P3ri+g/mPPGiDaL1DGAg+XayDvSZpmb23j50+U+BPvbN3HT3k9su9hHxkvVQYDT40sIU94vE4PBYgOL2Xk4C9sqQdvmf2xTxURwm6MCyDPGdqZ7xeO5e8VTF4Phh0vT2wviA+a6v0vZmT570Z/no+KmzrvKf/lz2OXp69mWIhPngo/r0vpL+95ugevk3zJTxfgNQ9hCAsPsRPRT53vIk+LK7KPQ4EpT3LH+Y9tFf6Pe4mHL78PPy9OMkiPrTvsT1bDj+9X1N6PUHd3r3Jnqg99imUPaSzqT0vmNU8cdiKvTEYFD5qdcc9vpumvVJYV76q39W9HypbPi+z4z28hWo988hPPSIv1z2esEY+crqVvt5ZmT1dJL++GrQMPq0+xDxxOzc9NyxBO/vg2T24ejE+voFNvjViy7zWF8q8AQPqvdqyNr1ngA2+XYtIvbEf3z2LvE8+hLCBvGm8mb1/p5k8OS2WPhvbiL2+jrs8kzWAPgaTcD3Zqqw78J7ZvFafaT2j2ZC+ZSbKPV0VR70oHp29liggPnrJDD1J8MU+sULzPVX6ob6T5Ja9i02/PfBiTjxGMFo+36aYvgtgAj4oWsM9jPk1vZlMCr0WoBa9Hv6rvYRx7j1wLAu+DTQ4PgE/ZL4DOwc+x4kqPr6GIz7ELGw+JxC1PDu0uD7gkG6+XIuavfM7ebzVqik+K/YjPjkUTr2/Gc88K7/KveBFyTvsbW8+f06JPixtp77rnHe+vQFBvssYPr6ZF2u+Q6rTPpwzkj5U3S0+LKVovVvBor3UxN89n1w2vvERob0Sq7K+XtcnvkoKnj5NTDM+779OPmUYDj70l6E7amCVPmWUqr0IUpM+JhyzPbmNJT7uy7m9RprwvUqHhz4ot+y8K9w2vPTSVj70nTI+cfTsvL8zUz2RXII+9zVTvry5wr07ckw+yShHPfUrK77IW4g+ZpKDPsWN7T3naXc9TvR2vSJRR72l8B49JJ8+Pq6gRr2HKzg+dp+kPS3Ajz0J3P09jrLnPFrS0726XWC+/t0Avk3sDr7hHyK8qRWAvUVehD3dIm49Wg0rPnBjpL1V6uw9Go4qvvV2AjySHWE93TvKPGgioj4FOxM+vXafPVQQvzqAUbk8WIkTPThWSr4rsSQ+7ABOPQ0TPbyIRM+9GQwUPSbW0L605fm9sjFzPL7TA75mH2y+NoCrPc9O871+loW+Uak+vsDAXzwTgnM9onugvTi2s70Pv52+m7sGvnwhPb4Qzwy9qgPovSq7Hj6edS+8kHfCu0A+Hr6ju1G+npqevEJNxD1ssK085vACPlN8jL4Ymvc8VCQDvXI5A75n5u48tazLvTtRz71cFF+9yNsEPlzeDL6u/qE8ZJkIvl5BNb0Luq69JW8nvjbcJr67r34+ateDu4fx8727zjI9eKrVPHrErb3+gOm9T+HSPWE9Zb7Krxo9Ga0OvQnZu71k9sM9aVHOvYvcwzwTsxQ+D2e6PVl4Qb2htWA+aEUkvgiqFD04vAK+2ASjPQxy171wz4C9TC0FPvhnUj27Weq8XWvRvKoOeL41o50+XYhYvls8Er6pFRG+RJB7vs4Cibr1qNG9ypKZvfmL8D3q7fc9u6eEPW+SyzzQuDK+NVosO9CkC77GBNI9b3XGvavkpTxo8UA9NpeCPosWVr49cN09VwDmve6I3D0ckB4+6kFKvR4lNb2djBG+dAyOvWogtb3FolU+HH+YvZuOib0zqJY9FMBJvjLPh763Uxe+RSk6PQxGar6mbS2+hs12vYzdzr0UqjU9SzwKPeWGSj1NRZW8Fb9iPupbxrlr3As9bu8iPoAmpLzMSS+7eYlwPB1fLbxxXmA+w8y6vZDEgr3kB8C9md5evDvxWT5tmS29JukjvmsvpL28Fyi+XKxhPv+XhDufhRE+kjxtPdVR1j2y2Os8lhKZPRAMBr1xQRo9jgXJvCz10b1ynEk+w32APJtVYz7ftiA9+cGXPecs7z071q49SQdIO47Jez0RpIM9sykZvlILiL1HDSs+8RsYPNycEb27I+W+LRUePpyTFD4Glke+WSPZPLrjjj3ij5e8uOocPjg1zL7pdhc+nDSHvY38Br6ojrm8soKyPdaU/T1Wrmo+bN3yPRbVEj0k9mY9X/+cvZHW+LydK5Q+ELsrvqHnFT5Gmvu9DVw4PuZPsj0B6HO+S/BlvS84e71qEni+eC6oPFoYvr2XRwi++/pGPn9yEzxvAq+9i/FKvpPqiz34bRE+cYmJvdZWe75y9cO9QiGRPZLs/D0ifmY+HmLRPbLDFz5MECs9dPODvoke4z1/7589SyXsPP4QQz7T/5s9XQgEvvgBAb64zQk95+1DPbkkGT7JvEk+m9UsPl/X4z2GmuE8UaIPPomDG76ktoC9Ne+GvS36ZLy4ali+6cY/vZ8q770SzO09hkjgPNp+4T2qe989LqrjvbadR75lWwy+CQMSPs5tmb2p+b0+eJaqPsKAWb2foCU9EGPIPZCNkrxU+b+9WUTYvVIQ2r27bqw9qZImvS7c/721CwO+6SMBPVc2E70TtZi522O4vU0FbT6Pkgg+MFrLPAypwL5CdcU9xH/mPcqIqTpiHdE9JTHtPdIICT6oc0g94S6LvnwtsD2f6pu9lL//vBWniD6tfMU9kddQvjAdM73rwLC8TnLtvKaXjD5/uas9wXCOPv505z21KjG+VtnkPuQr5zyJxiU+N5xtPjKiGD5tslA+g01IPkHjAT6NcMy9pLhOvkbPpT5v3OA9VJszvm8vGj2wppO9LQD/vNU/qD0gi1o+lHvtPbd0lz0fqDo+dulVOz5uAz75X0g+0/nGPZ3D3T1t0YI+fgAfvepRtT2PUCQ+SyCUvZpuijgJohS+7yc5Pr9zhT414R09Gs8avh/ALrzwvhy+0H50vk+JLL6jlR2+XmXyPUdrqzsKkq49ThmovLuPHD7ZJBw9bZoYPXTlHz1BG5g8mHdYPJYosTzqfqk9p9ruvBzicjwA01890I/qvGm6qb6aNsK9ygu8PX4mIb31k1m9CQwSvlHmBT7KQ849bpqMPrlKqT1o33E8OIMnPYXAxb1RUGU9WoMDPsXrRL606pI9Er1jPq7OXj0GgHo+jL24vCoHQr5eycm932AwPqil6r1ezaI9/WDzvbAVoD3jx+I8sCdWPr9Ubb1ErL29znpTPfDRn73R058+C8JtPFBmgz0xdZa9gEcOProYOb5Fwrc93jgVvohdL75pNUg+QeJRPsNM0T3+0a29DhHluyTdlz1jZ5I9YntjPZ/YdD5a0MA9Ge1LPSgXRT4Ky509T0I3PpcNWbypKqC9WTR7Pg15nL2z71K8oEWoPNjmZT3XS6w+ePOcPa2UXD3oOiQ+RXIGvo8Ohz2rYia+liM2PbtbsT1002Q7lx6APhLyy72nh7w7+CHCPbvLRjv8uQe76/i+PP3xxT5mXJm9Ir31vaoTFD0dlEU+DESmvh/Phz1vvKa9n/X9PTulWb6+pq49WS4QPPthh75y5F6+coUUvV3Ebb0paVe+LiGDPrW+jrzPOn49rrrlPJpoVL6g5Zm8LEScOn/Kgj6Z2oI++QQRvJFPjz6ELQU9yVX6O2p1Mb5QoGK7GluqPgysIT6qurY9QgdSvhJVSb5Xugs76AKmPUwXFz7SyBU9i0AmPVLozj3vBY2+cAVmvuwnFr42ygc9SZoOPiuR3L1os349XISJvqZQhTzAStk8cczdPYf1NL5qfcO9N/QFvl0Tlz1DtG++4HD5PA2fDz5wd7i9cpi2vgs0UbvL29E8CTF3vWhLhb13Qx8+Ho21vR7Csz3c1yg+1fHCvduhFz0LH4U+WGU1vhMIHz675Fc+eU/tPZPLVz0Szd4+FjItvuI/gj4CNLs9hN+JvZPBOT6EpQw+5KyAvRnPwT2TiZ095BxgvXD/db0pl74+N/llPjNmyT1PTTm+aRclPiVmEr4IwGS9NUMDPkL2DT6YEko+XuE2Pofftb10F6+9sCdhvq+RaDwlAts953qJPhlt6Ltetvc9IoiUPnQfAT47EKA+zgVZPqs7EL51Rtu9PUesvQ4Lgb0LrOK91hBJPuWBpbvNEDa+OwEDva/dorwj1Sy9JjPcvUrLHL1UcJi99S6UvUxfSb7KLB++nqGhOyp0q77tHjS+Oh/hvafIXb6EuKM9yt65PRxLOz2gSRq+f7jcPSUnIj3Jpya+8CvPPU+XeT2soew9AM93vfZ5/DxFVWa+3fFDPT0mHr4PRVg6t3z0vRSwrbsOQ3u9bmXHvbasvr233g49kcH8vY3Glz1Uv5U9I+QvPW8M67275LQ9ZvvMveiLCj0GKvY99VGJPozVhz207wy98Bf2vOY79L22dYS+Zs8sPhLSdz5j6Cg+GseRPk4nA76Ipx89pXkWvW8hlj1Smse9WtI2viw8pD2nnE6+1Js2O+VeWD0Gb1Q9HP3IvfJUYj5JFqm91QDovXnSbb1Ev8a9H3advAyfpL2OOHU77TpBvn6Khb4xO6m9p3nyvJVM872NmQo9+5GTPZbo/z3Y6Eo+q8aFPShrlLyBWtE9u4JnvMnTHDwqUMq97eevPq/EHb3i7aC9Es60vSxJt72UPqu+YNNXPpADvL0Swla+gtvkvaIaUTul/N8983HyPVhohj4DOOM9ybervb2Kgr6AlEM+1sYqvFGLpD2JMZE9vi0YPS9m8LxnF6y9wu4jPfIZzj0gekQ+CO7TvXCZMT6UR3m8emgavWIdQD7O9AU+mEAxPkC9L76CNww9l/0Hvk0UG737NS4+f8JbPpizPL65Ahq9mYgZviedOby37w0+drVNPkaZlr68x0+9aXQvvrP+b72cYpo9/NBHPvyZvz5AGNg9NXqQvvCw4bxDyR++7iMGPuVD8D3KHJk+XHZWvtqHoL4n6Sg+JgeiPt0tfr4TNDw+1SOtvZxyLT6UL6g903YpPmpMOj04Gag+CFUbvXvLgDyNzw6+EqwXPnU2BT+qb5E9J3dSvUHcDb5Qt/A9vvJdveKypz4CY6E+SgUSPhxjMbzQmiU+VjYpPqwkr73ONAG+7h4EPgr/lT2VMbW80NW/PUqTrrwe5bU9FsaKvDY5IbweHLc9D/2DPn37xzz64gY+pd4iPSqe6T1HTtk91CmavvrLeL5IDum8nCyPPbsvG7ztIAk+Bg3vvWxVVry2C809ITWavtnWArypVlU94od3PA7G2rsnmfK6ALEJPQn3QbxXPo48/JtCPRVv+L3yjhw+QKQCPgJknT2F71C9eu39vXaaHT7ZqOA8VNddvnyR0T3j7ms8uWeZPUQ/Lz3u4Z++M5ddvYH6J73gQzK+0MaIO94QGL6IpRe9r0oIPvswhb4vAMG+VranvoyWorwim/y+/7xEPkNbBj6u98g80Gs7PocVLDxHPau9CO5iPHA8sD7u9b293HR7PCk3AT0l/E8+Q8waOR87ijw5gQO+7OL7Pf2jOj59Lbo9vPUkvsEbrL3nlnu+CPriPeuyLD4+uIE9hGT4PLy3Nb3rhpO+BPuXPTTbMD7unEM9YkYFPYblzL059UA9y0nkvQrzX70I9HA82305vJ2OPT5D6jo96S+2Pui5VD62Z5Y+R2t+vclPvr40qNs9ry3APcux6j1NkB6+lFqLPlqQfL65vrC9FymEvWzxFrtutIO9sySSPY8h172X6Mc9GV81vRNuL76auMw9R+28unsc9ryGWdG9QxwbPjI0Vz1atCs+jNcIvTSPsD37bC0+w4VmvrW2PT7WJAE+dwkMPjO6db2l0rg9TFWpPgnDCbnG3ho9AnsAPKW7Ob5Dszc9dO2xPhDIIz4cwAU+amOGvhDcTr3Gn3Y8XRQ2vTLJib5PiiQ93rc4vpgG8D1nSPS7lQE4PNXHKL7OJU4+B3itPJ84fD7IYXY+D7z8PQ/4Uz4xKDI94RE+PAuZID0c2IK9m8fOPdShn70GxnI9QfOePkOFpzyPDJ4+m2E3vphW0D0NTUY+Y0yJPvx12z3V3sG8/QEtPe7Hsb1UtRI+9ET3vWSdvj3jg2I9nF7KPAANcT0z/WM+xo2qPZLFFz44MsI9NV6wPT2RBb6i84o+oKvqPa7Eyr0vGnw+GPyFPTo2Ab7+LTa9Fh6kPSXmm729e1m98cY0vW2hVj27WXg5e49sPYTibT70ZD09KRdpPSn3Ab6PVOO7ZXC2PgX6j72SQNU8adc2voAR4b1rsRe5qwHDvFAQBb7n0gm9QIwOvolUjb0eu069Kmsgvu2DRj5u8dO95DYaPvIVtL3Oc14+rC4nPlXalz60AdA9nFGTPF76Arw/RsC8dSRmPtNmi712q5o8g+NFPsVWWT2gW+W8DwGDvkaPYb4bmiO8y4OCvNkKAz6/G6C9DW02vsgJdr4dPUC+4qaGvGoksD320E8+jMpmvVHn+D2QfZ6+IL48Po/EAz1qbxQ+pIMUPs1i8z0zeD++TIMtPX1/lT5Vgum9rcJSPljUpj5rbRY9JJgpvpXWQL6rroG79E8vPp+/eL0T9D6+vuxbPWY/6T050zY+8ReMvUxysr3OG7q9AApXvMMXlb5LMuS8wUHLvTiOdD3a5CE+1C8EPg4+ZzywYrQ+xtKJvsgshb21cj2+hrZ3vsLaQL66Z3E9ZAZmPSYVHT5eqtu9BFyNPImypD3E2PI8N0kpvi62Gj4wczg+rDZOPjvwsr4hThm+NN5jvBk4ZT1uxuG9rOaCPmj63r1pgBo9eG/+ve8cMb2aHQS+985NvkTrnb1pTpi9+oq0PrwGWz0QQe67URi0vWO9Szxm9uU9eB/hvYiVjz4giIY8LG1hvm0HlT5x2Qi99ntvuis2ez6s+oY97jiVvrJviT7Q7ig9j1aivg8JBT61lgA+o5DjvaCsrrzxDIE+T7o3vaxUkr36wQk9wRQEPscPhbwf1E6+REYJvZp0Oz5XOf49CNClPi5Lxb1kIQO+jmS1vvAuTz0zAmg9ziaRPRm6HL5SOpa9kxJgvu6fSr540++9bNiavdCrBz7O4Yo9uA+gPFr2J75EGtK9YgWFPsmzRz7/K0Y+CzJovqR0lr6loJi9JmB7vu+VkL2XrIY+pMBIPuWaUb1dxlG+NNeDvjrOuL4A1Dq+OUllPhSJjbzRUZM+OF2pvviQVj4YCj0+b/OUPdIZNr5Madq9k2fdvZFiiL5/1qK+HN1TPaBITjwcKOg7pFMNvT+lBL5MsAe8M9aeu/Tnor3NcFC+AnQGPe5WmbzIruq9UNMzvWV/0L0u9NE8H9Ydvo7xf72E+Io++ptFvmTge7zRTr49vttbvYCkHj7rZyg9EkhCPffaAD7KD4w+9kWqPLyVAT64EiQ+DAoWvNFm5T3MPzq9VPu7vCExBT7xrB0+6FXUvXgsy715dgI8uLX8vQAUA740z0G+YCFYvq9FmT3oCiS+Vn2EvGiFnL4Uz128g1iLPdYI+L168gY+ehhuPuFWFT7cCRi+sdGOPsQejb6gf1a9BswZPluxOz0u5sM9++/5PY7FSb0QgKE8/tyJvLMEqLxdy7g9M2BrvgmJJT5qzAq+ZPnSvfDJRD1ySOE9NOWJvqbPmj1Kv9+9T7AGPrT7J70yB5m9A0sFPjWeAj2Dibu9EME5PcOIAL4fbB+7gCddPjQlCT6iVKa9p+tBvvmpBL62kw4+xq4PviLnwLyGLia9L6apvVFjNr4vz+S8nTpjvti7671MJ1c+UcixPUw5wb60ClW++zxQPeQj2jyX8e69C5PuvJwokL3sWsq9K4pCvTZe4D3MpjW+4mZSPZLDrj39M8e9t3c3vR5DgLxuV6Y+Lo0XPp8snz1gQ1C+AoK7vCMZnDsqskw+2kdYPmkhMj6QahY97vNRvoyGMD1GCrK8nbtJPqztuDy/eJ6+pUWmvhhTA74ciwM+01QMvmjsJj3EjL+9KLWVPVteAr2Uk1W+PDZvvV1RlD345b69r/5vPWDNF7575Tk+Jg8MPOqBUz5SPL09SonDvU7umT4qFk2+P1r3vQKToj2qu9S+nycnPelToD5iHba9UResvbMUkrwlR5E9IOXMvPfEqr658Hg9wZrFvE2BPDm9A5M+OvpdPGjvEb40Mnk+PtELPknirzuPL5a9tPoKPYnyGL08r68+c7HivcUiej0U2j4+REBOPVIAbL7K+Rk+BjCTPL2i0r2K6Co+x0rBPJJVlT2sD+w8bJvLPOCNEr7EN6e+gP06PJ8/8bzmyEO9h8cfPjb1Brzh9rU86bYNPl59QLzE5Ok9eVrXvfqUxT4ANtI8SanMvevNpb3Ejdu9fYggPc8XRL2l1C6+xOZSPd2saL6+1Gi+pfUVPRM4jb4lR7A9swMIviC9ib4bxyA+3zgMvW+Dhb2vzxc+ePs/vVRW5j2Qu1U+1JYKviueHL7Oyd29KB8JPqmIDr7yq1+9ZExlPCFo173442y8IXi1PX/MXTqXB2U+onYivr5TXT7YgoI9+fbJvd9OMj7E3LA92yGJPS4yEb0AprY9ef+CPGzDFD70A6U9grXTPTbKFD4y2Q+9PwRYPrz2hj1I0HE+xNbYvTptaL59Oyg+3cU/PoK55z4aPJe9SL6/PZzVCTxtt4a91hbJPavuFT2JB2S9W034vZyiZb0bxBA+2JN4vkD5971Wyfo9ZsC2OxcVzjqTcVK9UcEIvoTvuz19a/U8ZeGIvH1WLb4wq9S9Rng4PpGbPL3C0OA6JN4WPovbfz57eYK+e9z+vRynDz6ZEhy9O0OIPjuoSj5QL8S90/qcPbF2JT0NItQ+234IPjsiAD4ZiQQ+hHfEvTS/YD2f+Ha+P6FEvR1AgT52jCg+yN6QvBsz8T25D4U9Gb9iPFfnMDzmFN+9vj4dvmotg74mt0I+T7F/vaQUyT6/Sf29DtabvDXvNj7xDjg9g1aUvkMLwT06EeI9bi4sPnnhr77d2Km+1cqLvor5FL6PciI+TMO/PmvxLL5fU/a9Sa6BvoTlSL56nyW+bYSAPqMxoT4HmGE+3RiQPnRKor7NKJY6ZFOrvg2noj3fKSE+h3IVvnjTUT7qnMm8Xh2pPQgZDD6AXX8+uE3lPRKci70Gxdu8SJFCvbgEkD60qa+9ibaEvl8jIbyfgZ69XJcUPv6JHj5azTc95+iRvoVOHr6Zb0c+3TsKvl8Zyryi1UU9iKEFPowpc7vxya8+112bPX5cor5qJQy+7LFxPbOMU77OZ4e+sI9JPqe8Nz3Cqcs9+S7JPXTwtT7A2aW9mdwOvpoRlLxC1QG9kwFDPgG59zz2w4i+YTXHPbFWDr4uK/M9Wk/NPiwTSL7qVgi+fEeIvY34Ab4J4yE+4POlvbQ6BD6Y1No9LWB3PnpJKj7fRJI9PZUGvsAUIr2EQO09DX/5PKAzwDwHxI689Rk5vO3hvLstj8u9cwSvPK+6Jb6wMp2+a0yBvU3dUD0rY3U+0jZMvvS5AbxvDz4+yUl7vuV6Yr1k2uW8LwC5PQlNQr5pPhK+XISjvbjSbb5gRSG+4EeIvT7rL776Oyq8vXlSvqSKDr57oLq+3aLaPNni0j0ixfS9vEAhvZOZ5DyH3xW9fj90PfGXPj0e5C2+Eg0SPVd6Nr0+7ok9/OlJvjryLL4z6LQ9BDGMvf+uSj14z48+Xg06PTIaST4Qq0k+SXw/PsRw171aEwk+SvRZvSfGTD3v4ze9ekjRPT4piT2Smyu+k9gPPqClCLxMpzs+2wPOPPmEzbu7/x09413QPIzSpj0p1QS96oXmvSnYKb4qMf47gA6wPlyWDz5VFcO9OugtPvEPw7x4/HO6oWVdPtszqb0slmW94rh4vrbV672G3KU8OR12PTxBC75IzpM9VINjPSlwMLzGMAa+ducePV8HvL1kY48+RleePrvQnr1Mgz4+mszqPWsrrjy1Dv49gxOFvAwS/T0T/rU9aicGPsLfyT7t3/O9cJtJvkv2zr2yqCo9n4dCPcJfirxANfq9zi2svX2KWjz2H0g+WynpPcRvDbzb8gm+lPm8PRPRHb1EEws8kpBSPtdVw70HqFU+lscrPl69KT7cNoE8IK4TPO6VJryM9va9/SHgvTR99z0Y4Bs9YCTGPBV/WT5u1Za9iBiTPaz+Y756Ec+8MTs6PSCHTz66RHs+9uQdvpMhS77VIdW8d0G1vp6TTz50NX49aCk3PlCYL74eBYq9i4dSvsr/n76Ntms9Z1OnPtFaFjwBPlY+uhSEvE74g7xZfXe+GZh+PLdIHr6JsQE8fDzCPR5AGD4TnYw9xCaUOjXqOz2mwjq9fadcPVmsU749XJ09TqplPo907Tw3c2U8EpINvvp+yDyodJy+8LTlPLC29r2ZuWc9MZeoPXEZYj5y/Yk9Ae5DPo3Jx7tQKrg9FxCzPUoBwLyx6R2+n0EWvtn9K72Nibm9OMOXvQbEuD1Zq5q8cBkIvWFqFb5LXI69OBkFviUXsD3tJCQ+tg4NPiK5b7wEBhm+ECmNOX+xFz0apAo+7YpLPiPjBL64yvy86/rEPensTD7eaRk+A+NkvHLV1z6sPWk+ibohvojLGb3Rli8+F+V2PQb9bL3EWwe7Xft6vgPhSL5gALU9d2Lyve6lOD62zS6+rEi3O2t/Hj61pkY+lz8wPkCHVz3MQLg8BqXNPNtEpT1n97a9UtJZvuAV770CLSW+YVRNPcDjqD7VxHI+sVcmvcFVLr58VFQ71/nrvKqy8L1+ipA+zUrvu4JlSzytDUY+lqpbvgZb0L2FhmU8FRBsvkTD+r3UHmA902+CvTEafr4hTyg+4WfuOwU5Zz5yN3G7lDKNPfOO7738Gbc98Ww7vtpxcL0aSmg+pEtzvdlFmz0GXIi9dcMRPvCmJj706K29oHtFPSoohz2RHfO94PAwPohqoD0/9DY+lbo8Ph6ohrxyBwi+83nGvfL5hT42IZg85mQbPjgE+j2a7d+9eLOiPhpTED31tgO+/VgoPk4dETvDfsc9uKJGvW3Pcj2odEA9vgeqPBl/AL2Y4KQ+0vYRPQHTrD3e9ra+b80aPhaKCz6GOzo+NKdCPqCeG72ylIU+m6TQPHFxhT35r0k9XJMEPf3/Er5uYXM9/8kSviid9L0HZzg+nzkMPaNnLD3xhaY61gXWPdXIJj484oo9kK5DvHrqLL4a57G9cEvivBKFfr2+dua9qg6/PX+EDb2wHSC+pMWjvV/Pfb3zsJO91K7gPQCEAz3qImq909EkvCxcSL7Exg690MBHPjnjA70TMJU8blmRPVRWqz0txxw+/cJ/Ps2VE72paoG+3/6aPgUh9D2NOho+Hwt8PuUNKD5TplK+LkI3vk/2aT5cfDA+WVVBPrIZNLzrzPC608r/PAIFRz3jtye9GNhDPkpTIr5o0C8+YJYYPTXYDT4++QQ9/L9Gvs8GYj7nlSQ+SldsPtOgRD6Vvxc+iselvdNql70pzYo8TJIZvkD6iL0Q4Z8+qHIbPtKINTxhfmE+LpyVPoa4Fr0wXSK+DYThPPdSkz4NWOM9/p/EPGsaAz0kGD4+c2ifveSJ9DvvP+c6MT/9vfx6L76zeUk9dWskPtSVnj3YNPe9nl0CvhGK6j0GEsA97hi4vIQosD21ihU+X6W2vUZedD4hepq99L4XveYVqT2Hx8a9Bv6bPoSZkz5rwea7SwJAPulSRb1Wiki+LEEJPTpDLr3ze2G9tNSzPXaH3j01JPG9vlQBPX+mbz6TXTi+hB3WveKqnDugQHu9AWDIvWQvNj0Unpc9Vq5oPj83dD5CxQE911KMvUFA1bsgRtS9zKJ4ve3MQb4ec2O+HF+OvG796j0Ck4g+jkx1PZ0ZmD6ywAs+bqZAvt7GAb6G3vE86G4lPqSZB74mjaI885rnPk/flD7QcjA+J2phPme7/70nZ9U8uFpqPYgIcz0gRQq+aXXAvSfRfD5UCic+DsoNPnbAij6r3H++NM2NPEmX772GfCC+GQvhvYsPybynSLg9OoQiOvwKh7xUw+k9/HSOPqn5Or6geHW+tlUWPq0POz757HE9M74fvuSNh75bcrU9evO+PeDcWj2hvLw+HJEgvlB4Pb7D7Va+QZd+vkXEe76gMDS+2rdZPvjoPj7KQfA9tlsHPi4GMT5xMA0+3ZQWvs4nDz2+dgC+sVYVvtZ3Nz6UZDc9o+0ivORqhL22Egy+uHa6PQegrr5EAZu92M9dPqY2ij4cU+e9OIRBPcZy3T6gxRc+TpzTvHjHLD6FGNG9AQUVvrsV6L1ZdTK78I9ovlHCA77G9Ho96jiePakRCT4pOok9AWpzvfA0ub1EZuc8hvgRvu55dL7J2Ae80TP1vJJjKz3yaUU8Wpy7vr98grwtf4K+FWLCvrOghb3LN4W9ZZLlvZeqA76tWSM9MiMIPq7dEr7E5369AUPMvdM0yT1uxTQ9sQ9Ivv2WDr5FJu89YFRYu6VkRb4wmF++/pWBviVwtj3WFvQ9skavPc0DAT2zeBK9tW6tvZ5RP74Z28Q7bpa5PX5uhr67KSC+ASHHvWepsb0uS5c9YBOpPIJLtbyLsjG+cI6bvrxmAD4mT2g+nBlTvj7m1z1MCG49XJdtPQf7Yz1AIEs+bv6qPS1zZj6cnhc9c5XavZsU6r0Phfy95N2hvVBWU716JGY+GsZ0vbkDmz57SPU9++A3vTDBwD2koio9b6jWuxFu0L2uab09lQ0KvZq+g72TPTM9E4suPty9ST0WDo67fyIavdtKdj71QnG+6qsOPrCyFD6aoAO+NvJhvr2cx7vdlQa7T00aPbAsjL53pRY+gxKLPvenHD11b8a9YY8yPiuP/LwyCBg9zBE1PmvZ473X59G9KtahPrYPuLzRNYg9PF2LvdbZCb7whvU9WSxDvQi0y71tfcY+BlGDPk/ZszzADh6+qlqePZdwzz31Jg6+2lhBPBnACr0c0Hq+2NR9vNdqszwyQkO+mwCsPDbn2j31qAs9fHUSvtSy8r0vLf+9+RCsPVUL9j1JN2u+O7lkvqnmQz2Cnj+9R5rWPENOAT7bqim+qyNAvrDNLr5+NtA7xMUTvCevkr1UjQC9uMYDPRUkC73vmRa9Vrg6PqUAKb4RH42+i6vVPV/7VD6eSiU9R7NgPq6rlj0G5Is+CKV0voPTRr3OwsK9p75UvJetNDzlJzI9C6EzPKFZSb26u0c+s/5RPuSKA76DY9s9UIntPfXfPL3qfT2+Dyt1Pjn2rL0B/Lo9iaRuPjSVWjwM+LK9SN2KPgzN0j0NrtM9wyjjPfEKf72dEmY9nEsQvoBAOrxETz8+jvD8PZqcRD3dEqy7TQIhvgbNRj7RymG8UifzO0rF/Lx52a89MLH5PSYVCD6tPrE9My2UvuAqF7081go+GT2oPjTrJD51Kpc9a0VsvmjLmD7ZNAi9fLy9ufmO2b7usIK+OQ1rPUcbtL2J4ic+x54Iu/I8Nj3vllK9AXbVvT1iPr1I+8g9I1SQvdFKFL7DrRm8NNtCPU1ZJj60/1O+8TOivEtSET0VSMy9xwsCvs358jzKNVo+82w6vu3+BL7dm169sySaPiJk8jzapbq8WRrQvYYR+T69oVk8QyMQPiGJ07x0eE6+MUICvW1yl70+l4w9HXGUPCB2CD4htwY+Xm0PPgo4qr0PaWO+QhdaPnovnD12RR4+dJT6u6/FBD7u2BI+SvuHPhTfgz149Oo7nkpevOuqhL54l6u7tp2bvOC4iz2ivRG+WrKOPtbb072CPwQ+mim6vZu6QT7zOSu97dgiPgd8eryqTL4+61Uqvjld6T2Xghs+GKwyPilhVz0WwMa91aLYPG9EVD26C0S+pt2Avcwohr0OlYm91ql+vgc0Fr6bVjy+wWUzPhcL/r0UuBg+cs+BvpEsrby2J/S9vYlcPk4KwT3eh7w9wvgnvbT0vb2cgTo+Y4UBPkmdhb11lWg8gqy5vXRTYr0WElK95bjaPagHxr4kx06+lepfvmKSp77A2gA+QN8JvgLQNr7qvLc92RckPiTIeD0EKII+qVDQvYzbvT0ghBa+dWJ3PCnlNbo3fxY+f+m+u6r+Jj7Mqpc+9PKRPooEH7791S++VyOZvTkhhT5o5O4+cr/yPKNgir6D4zA+O4/8Om8qmb4NSQC9DYPoPIbCnD2vv1Y9RoxsvfLwKz20gKu9/7zwu4I0sT1WYSU+F8aiPY+6yLxuusi95x1ivAUlIL4bJ6u9geUNPcJFA73d7AU8BobKPn+Zez6GVqA+/3bAvTOQn76KmfU7ncVcPp2DmD1/g0G9qF4Uvpx5TLxvEvY9b2cuPl0CDT1rPwG6ft2xPQSCGD0LNYq9E6yVvRhI4z340IM+EyWdPckOZT6aXkE93RGpPMAFbr53rqs78YuKPTrcXr5QRi2+J8+PvOZ88r1uymo80DmOPq0iwrxnC8A9U1V0vhGGwb5Ujla9/fTtPFLgFr6lCj+9siQ/PrVsR75ws5U80Y3nu6lz8rxOlG49o84JvYiEN748SVq9xhIFvnEbuTyw9wS9LYiSPTziXD6wxFi+9eoNPnlLLD75WJ09a2ztu9Pz3rzGAIs9jygXPrjiLr0GEto9LDbAPvbtpbzX7g2+iAdBvVyM9j1xDsU+f1zHPPaorrx7D7w9i7KuPMxDHj7cURo+biBovpCH373g78K9/iENvrE9Hr4sOaG9mL4avAoLqLxIdj4+7BVDPa5qhL1KhCi9MGEzvvqr4z33Uk29ORS5vdLcNz4i86u9zrOxPUC1uj5DtSc+r2CevWefpr3ke5c99kyiPi/WHT7RYgA93YmjPRlOmj3KVhY9mtlYPvXvh7wGnoy+hfr1vQ4rFD3DAyA8buzovS9QGD0gR7k8H84GPShwXT7Q1IQ+jUkKvjkI+z2LYXy+f9vhPcmf6Txiytm8MR2aPTtDPr6I5NI8EspkPeUIWb0TUDy9gr/gvfdZJb407nE+Wmt6PnAGHj5LMZ6+3OQbPplF2ryrPJK874+2Pt2TDbwvNru+Rcv7vbK1G7yn6RW+oi6bvlfmbj39Ooo+7BWrPoLNCz7X9SO+lBWVvAd25j1/AjY+XF6GvoUw7z30v689ygKNPdYF7zwYBb89CsVDPvfsDb6t6849sq9nvEPJjz5W43E9lKsqvkjrTb44uXm9s0HpPbyycr5yL6o9QOSIvcDso7wbZC48gkQdu5UZ1z1peoc8wyGRvXUGfD4acyc+M+ZnvVYSDz561lY+Fv6DPuWytz4c4wG+ENZlPi7Ylr4AQTY+W32ovaVoL73Ysom+ryGtvU8k5jsLKCI+tQWaviA+AbzKF1I+kfxjPsJL+j0eRwa+2W0gvlicnL7qJOk9lyeGPniUTj4Zbfs9eLfbPXL7E7tp2pc9YQK+O3F5Vr7pyZW+8jdmvA4vBz5kbDk9eE92PcpRnj4R/9m8iyaVPkRPnb2SnvW9hPPvPPl/jj31f3S9mDmCPfZ58Ly13sE9KN6CPT5kKb4v8EM9taeDPUYLFL63Gbk918E3Prcoizy0MSw9kAMZvXGgVj3fmKq8lHdDvj2OczyvzhY+g5Y0vuo9RD139xQ9LqW+PYuN3LyDXDw+M1BfvC1D+j2vQts9mCnqPWcll70TZZw+jUmivOsQS72uCK+9flDMvQdJqj6KlzQ+M5levPrty712kQi9HchSPmYxYD4rZhI9n0FXvt7ppb1P9ny+Yj+avqTwx71yLQ88GQyEvne6IT63tiE+v/UcPspOnL0xSZi+7YR9Puesib0YY8G9ziJnPWeO+r1gg0Q+ZHDQPc+lQ7xkZbg73C53vfVmgL7UY3S+J2tAvVVjiL4d1Ne9rOhcvdz0Xz4WmTk+RQIBvq6wFD7jqHo+w/u3Pnzm+j2qpC87Wg1wPYwACb621lu7YMUCPrhjlD0OakQ9nD3ZvdE2Jj5Nk/Q9CulHPdhpfTyYuQU+8CmWvY9Knjvl63Y9Z2wVPlQt3r0fzzw+6hGNvSdOBL7pM9U65zJUPda7SL236u+9vYjNvFsE2T6P/Na9d3IovQp857x6RYY+acX/u0kcDb70Hu29A6sCPjLW7Dxfw2I9zU5Avc/Btr16Wjo9fTQjvm/VjT6ECS+++AylPYeYhrz65zM+6BSsPcRZKb77mg0+UFkvPYcRhr1pS6i+fsn3PR2kbj5XwUS8rS6FPoOCg77KZFU8J2OLOR1adby9VtS9sMqDPYQupb3L0iO+6k43vrGX1r6U2GI92ZA7vfD9WD3MKi49CNRhvaQ6wrwdVCO+K5eHvgd9Cz54eb69b4+bNlc3rrZQ32S2xlbItW+rKLeL7YA2zPprt/SNLjfplyg46tyxt5C4BreUUgC3XluyNejzXLd2MsI2GPgitj6XeTa/fJ23YSCvtlnDLrfZGoy3Pc4sN4dWAjaRiVE2Z38tNxlUILYIf8Q28brpNkgK3jZVmTW3l+cdNgsQDrd0LHk/966EP7UVij93qIw/HeSLP0dKhj8GvIg/SVqIP4dygz/HYYQ/9siJP7uwbj9+2IQ/2TKSP2aOaD+Qm14/m6CPPzbudz9SUWo/NYCGP14jdj8O3IA/jvlgP7f5gD9N2pQ/6GR5PxykhD+BhFw/vImJP4bdkT+moUk/MPyEP1VO+byMZnC8znFsPlDcAL1ZcY09zhVHvS5Joj2ZrcE9FGGQvU6n/D0enQI+CG2XPAmfpb0sW3S96ckUvkzMO779Dpq83hnBuyKcDb4d5Y29HvFxvtwPpr35UtK9y52SvBGQgT3LgyI9zZe1vZwfc76HUpG7ECq2usZlNL7gqwe9HZCOPlhbQECMYVu/bIwKQJanU0DE3sY+CTIdvSEBC8CobAQ/n3g5QIQrWj/Z7IfAFJmbvwh4KkCz8z49iG1nP9aeA0Cq+ey9CDbTvyw6HMCCL+a/RHB2v3+fFMDQ119AHbFRQHlnuT9IhktAbmUrPvNFFD4+zj4/epgOP6ze+794aZJAYIaVQQ74+EBs3llBhi2bQdPr7UBYvQ5Ae5UOQXIpR0CJ11xB5FyNQHANBUHG5NlACZc9QP8cBkBISilBzs1UQQBbF0BSMs5AqZdXQQxcwUBOEblA0Gc2QZjmzUHGEY1BQpnQQI78kUHvIw1A4jEiQKbXD0CEmWdAqi86QYhtXr2MBJk8Fw50vWGtoDzAA069dRiGvfrkGL03nSS+31F5PQe9mz0JTNk8kgpovHsCZL7ezJE7iRCfPS+RFT3L4Fw+pt4pvP0CqDvtsve9Nn4+Po097Tz6Ef49P8MlPSr4sz1mL169xRq/vQfKQLxgOS09rP5SPPw2jD1/IUi9rUE7voQdob0g/ZO9lUe8vASD/b0SPIM9PUMmvniHTr4SVfm7jM8gvlZ057rZahO9D5zmu4ujIT2is0i91rpyPAcC+73fjnC9eGtTPFj1873GJlg8SNn5veI6Xb1sO0E7jBpXvompaT1Zwxa+qBKgvc0EgLxOqeC9oTIWPQqwJj2xTX49jM+svHshAz0GU7098HXCveEflr7c9iQ9wAigvpveND2mNO89wisZPuo+OD38WiK+FTAEPi+1Ob5zm/o9p++JvYuhXb18WiQ+jWLkPHc2U7xXIPy9koglPr09gj6RrrE9VQeMvQnLwL3pClO8/VGHPa6aEL7r7AY9ScuVvI2/Qb7hS2W+fPrSPS00271Yhfw9jpu+vMHTI71aKOm91wA8vnBDebyPcco9DLlsvobLiLw/A6q9v1WGvuBBBTtlrRu+ECmfvifAE75vvBC+nv2RvkyTRb6bnQC+iKtGvtCEmD038Xe+NgUYvmqqm7z237k9c9plvj5QZT18oIe8+cb5PLUiNL13C28+FabaPRJSvzxnHlQ9jT6YPPSNYj0/N5k9lMZAPDPlLTolCJQ8WJY3vXdTVj1ZvdK9AZ8Qvs4EXD21Ssq81Uo0vfdiFb4/JDu7R1akveA7Xr5eBby9kkDaPd0CDb2KBE89rHSLO68iOj1FNse9IWJ8vZMI173duAQ99Q/Rve+FDD48oCa9TggVPhmpAr5axp48bSUhPVl6p727ESq+J1knPdBQgD1OGsy74dhPPkvLIT6pYyo9U95BOf+J2b0R1dS9fxyEvcYhyT3j9zO9Q+/TvabRwD1ythe+Rs3SPb5jD76D9Aa+mVx/PRPQjb6bc249cwXLPf/2qTx12+a9Mot5PVEzMb2pxos+tgFWPR/yoL01N0O+fIilvZDQJL0Gry6+b1YUvrj8570ZMqQ9to+mvVoJ0j1daRW9B81Bvr/8Fb5Pun491RXsOlwcIr3sCAS+k8G9vSGXyz6fn9e9cT4wvoJV2TzMiSi9x/7vPJOeBz6g4ti9pCW/veCRIL72mKW8I8QUvrFVAT4C7SC+db9dPvYm0bwSi3G6VHVRPqySF71ZWQI7hwaTPURwn7wJZPu9Wp75vbA/P74hyhO+X1WhvPtDWb2G/Ru+ozFHvl2L6LvEVI29lWi8PUIIgb7ObYm+T8+yPRPexjx9Zcy9DjbKPUPeJj2Ki+u7sGOXPD8qAL1uomI+P0ayvcFGUr6MQPQ9o0nYPXXwjj6t39s9yP9VPvSDqz0zniQ+AGf1O87bsz0E/2c+RDGhPOQ757zCSAY9al+rPdJ4Qz67ZCQ+4B4zPT2RMT7ZuQQ+QD8LPnER773M5XY+/NR6vstNGr28S0o+Pyf9PTfgnz38Jai9u5arvHg+mz2a/IE9m6BtvXB7VLxaJOk6V0YUPntLF76uiM07b4S4vICNu738fh29Ibb8vfN8c70RY7U7ZAwPvAZGar7dUg87C7dGvvvZkr0co9G8XHOrPGltv70cuSU9y92qvZHpB76dsYK8SH4kvl49jT28Bze84N6nvWmv77yC5C29mK9pPbWTHL5NFp69BLDFPdvmKb6yHM69/iWavHE/az46y+U8zVkiPo2O1724g+c9dVVHvVU3lz3p1py8UgqfPH7bUT4qbqQ9jN7vPap/ab3dkyI+qCXdvXI2wj01Dj+9QhvYPXBAu75CI8A92ngJvcbEPT6Ruea9nqdWvfvgbD0Mxl6+06PQOwuVv73BE7K+5EImvsu0Kr5WLM09rpilvmhsxr39j6m+ftyPvqXSqz2uQeo781xDvmams73osKq9IDAWPVw/OL6tnDO+PxgXPdwmy71CHT0+IIjIvXIUEr6+Bkg++24PvKDP/b3gCT0+0xoMvjTpuruPXkY8/OyGvJ0GL73cLLE93FHlvdEwe7zRA5c8r963PNpTqT3hwhG+j3+rvSyKGr2gXoo9nCDQvcr4lLyC1HS9LpHgPaLLTj2FUP+9GhsIvVrLLb5ekfM9tlALPnkyZT7VmNm9IUX2vdMh4r1WQFY+sGY3vqEEID3Bmp+8fPtyPItadj3mHpM9R5ZePXfpsrnTuV++OBjMPbvA7TyuZwQ+WOg+PuoB3D00Ku893ZoJvZGpQT6396c9BWkAPgj7MT4MwNa86fzKvUFjwD3Vmjg+Sn2FPT81Hz4h/G49vT0nPuGUrz3CwS08LmwGPnELET0R9989N/8EPeFLtr7Tzb+8kIj+PGsfED7x48c9ksabvXsbLb4K9Yq81HX8vcrdmb0QQyS8+1s8vT3KRDwGsA+9ogGlPcx7Krye5Sy5Jl+LPZ5hjj3dKAU9I5SvPZi1BLxmbms+6q3RPTT8bD2/WI89O/sbPipDq71ZLgA+mOMBPj23Ob00KAO+97dAvNc+eLytczs8SCIZPvVhBD64Pcg9/HWpu3sxAT47odc73b/eu9BUMzxzoUm+MCeYPYkWPD0X9Z69848iPWZoFbx88gC+ixMovBrzAr7rPcY8sRSkvb1wXr7BEB2+kV/VPOUi1b17heS9CZ+Fvt3CQ74byVw9HVepvknPtT36HX69RCJKvvQuKb4sKkg+S8TtvSuCuD0JEhc+IKr9vTh9A7wy6GK+Jw1jPSDB+L1DRD6+DDUUvh4Ga70MplO+52X9vfKWDb6G0je+qzxEve6c9Lz/nOe9FxYTvvrzpb55MCe+ODN/vkatTzxIs7++37ANvrv+iT3UPk08qhTEPIzG+L2s5d691mGmvSdnJ70ANEy+Tn9cPgOSED13uRO81pPOvTyiYb0u6WY9n0UvvhNWgb2ytU895i+ePX3KEL3XiDe91ADxvSpQnb6nA908e77SvSa4Mr649Ky9HxpUPNL1ELw1gFE97ieFvhGmr769zIW+U9fDPah8kL6vY4i85XFbvkog0zzM7xK9zOBIPhQkBbxQ9Da+QUmTvT/jPr6L55C7PQBrPYAiirzU0b89wYNbvU0wAT6c0xi+67KFPQeCnT1PaJi99KXlPWaPMjtrf7S9avTTPE+RyDw4nBw+dNXJPQpkFz0oIxI9o4EfPTszNT3rJke9zCCXvRt3k71aHLy9ETqZuzbqmb0IrWU+JOfBvEZVTjzvJrC9iMnePKmxfL5dxQI9iMK0PbvMSLw89zE9K1bUvbsUzz0EELk9bjCKPeUd1z0UHxK+SCFAPv/3K703vg0+PAM2vUWgHzzhMU69kucDPmriWT2DOYy+DziyPeD99jlaZYC+VIM+vfVqgb3XJxq9zJOEvOnjJT5R2Ia9Eo7XOjv7cL7VVwc9lCwNPrzLnT2DxU0+4UqVPY5dvjxqA7o9xNomPh3pLj6c5hQ6LnEnPkYGyr0GClq8ygrcvPp3Kz4bdlg9dAQcPndcvT3/How+6oGLPRFj5zxnUy8+dbc6Pn++iTyOvA4+yByAPAnH0rzXJS6+P0XjPXUonz0xNLe8A9c0vfI2jr1pLsm9QYbZvL0npz2ZbFy9gx0NPekDdj2TWru8mLWgulxgbb0vBWE+dVinPQ4eq7z3fbw9j27KPVwPr73iFb89rSzhPT34yDzTxvY9NGMNvolLh7smZ/K9tIDQPA8enTtPE269s/ibvZv/qD1/HbC9WC8zPn94cr7xkoO+DF0SvjQlCj5dD+Y9AefOPed80byNOnG93cfxPWpLPLzjMKo9Pw3QPeOVCT7oZh+9TLScOvjHFz6sKys9o5bvPbKf+LwH/MG8C7fvPbS1lDuXAKC9vZZIvvOuUTwdFw2+KLpMPoPtXj2u9g2+5r3svRDz6jxKxbm99wkoPp5TGD41HAm+7mBovXw4+b1Myh89JB/2PdI6Nr5bhDU9ZT8zviJSbr7a+5O9DS01vhPWVb4lqzu+p9wavotoe7ygx9u9wvJjvnAWhb2gkO48Czgsvmo0cr5vgxK7ftFAPUqs2bwESz++7q0RviSqH75cbim+mgV6Pg4cW75iBB0+lHJzPl2dnzz73US8EecPPZL6kr2Va2s81jKqviVhDb4ZCru9bGJ9vkTxxr0gVx6+WGI6vkCgsr3JeKa9yZWdvhK8lL6MYki+h5N1vT9q6r0NS6S9Qp9qvr+ux72KtVo9JWJBvgdzoDqzLRS+kw8ZvhuDgL59xCM+WPG+PA8ImT3EKXY9D2zTvaJZKr2XWlu9Mn55O6qF4T0+YLW8Lq21va7T6r0Ply2+0a8VvrA4Ir6Clh2+5EdevVZhmrxt2RS+7XMqvkrpWb4mSOC98q8/vuNuJb0kwYG+7ZOCvSnKP7zdPE2+zpHBvS+iWL3DOHW9HV1IvQe08z3IH6u9UngpPn5IUz0mjbe9ZCZfPKtuVb535mW8uN56PeJEJL6VunG+WOejvPVMI77JSJO+ZF9avlBmk73U90G+rQ3zvP9+GL5HXZa9Y/MGu0ujJL6Rv+i9aYb9vY3DDr3GdkO+NGc4Phby3L3PvNc8bxkOvvMcqj3/XYY96JDCO1smWTvyU9U8ERj4vHlTBT5TvO49CVnKPVpZGr0POVY9YBk7vWd08TxOL0K9u+SSPUsfWD0nSyc+zT4hPI4/jjt7C7c9JcqzPUnbs7yYjX698Z8TPjsxu70KveA9IKk7vaNsFD4oix49WBX/vbdGwL1OCf89dyq8PfvVHL6HFX8+vrebPFfAz71J6jG+aYcUvIwKR74gHp+9kLDLPduKdL6il1s7fvH4vV3+pz2QR+e94qQDPdEgez2Sh787mL1lvUKzZjyu5N+9QQ6ZvW5NiD1wGT47kYYnPda4mD1f0je+CwEJvoW1Xr13OGe9cpzKPfkbor5sIDE+cPGoPEQMM77TTEs+M3YIPpL8K74yXsI93n8nPvDfGj6c1oK9GXEQviu0Fb5DBwE+7/owPSrquj1dxCE+hdwFvXJ1iD0vByo+9fGTvd15JD5g8wQ+8Mk2vWFO1j0Q6fo9R+pjPEozG76Tzwk+zNXBvuquF70x8HY9DjzuPGtEFT1gM+C9fkZoPol99rrPU3E90D8Ju4hv9T0Nd7M8JtWQPVvNFb4n5rK8/XnyPdRArr1ttnQ+tC/VvegTFT3dFqW9iEbhvWHiLb0H2i+9pE2RvHry2TtPcM29AqCyPQLIBT4wYAk+rSMrPbBJeLjJzGS8J21kvnTEor2cLq09y5ymvcT+mr1QJS4+pU1NvnhRVjz9ynG+iXwVviDSor2oYXs+D3FoPnU2vT0z7mM8LCbDvY1x3T3eWb28cAjhPY9mwrwCAB298r2+PGIESL1ocdy899B3vlv0pz0pPVe9O2b5PWSkrb23tEO+uqEyPhV/hj0MryO9mMaEPQyMGr4OR0A8tuIovhfUWD6FO5K9W/dsvaOk0b6BE2y+qi8evfuP3L2rqCi93oVAPY68i70YkxW+PW6qvdGnJz7e9xO9F6mYu/GK9zvcyIm7MPFPvVNDfD1jzGM9THWAvfYejz0/mE4+BXIHPmn4kzwtbvM9U1pcvOykCj5SgtE9huSZvc7TDT03ux89MqYfPejf8z0T9Ro+tZSPu4LwmD0aYvC7r9xZPELqMj3tapC9mW30vJtPkr1JTBy+PrOLvHTSRr374M681W3OPGwcab7xkBC8LJSFPWEp9r3n9109YapyvROoHL40srU9ubwlPJeVFD3+B9M9/R5tvpmO2j0720U7qb9uPtzYAT59Lj8+ntuPPh4MK76BOFm9+Wk1PnZW3b25CWU9qffHPaaZAD6VDte9nKALPegNpj2PbRy8DNzeuzbjND5aVlg+7iKIPTbg9z3X904+qZUkPtorQD3HKFE9tJ9FPViJhj6EYhs8SXL4vbPeo73k4Is9mda9PQPnEL10A+G9bPIKvop4Pj4xEhq+HWGavaW8szwJElS+WrQavWzUZL2uMws+h4iLPevpQrwpxM69WaGFPZL7q70ugbG+BBhSvlCEX71TM489JR//vePBuL7vpnq+dN6CO+H/lb34hjA9FkK2vYDWXb341Sq+7HuSPSsKob4ihn68TQOVvpH1ublyazs8NgEvPsv/hz4jT608fiSmvaPErbwRaw4+S58ePb1J9Lx80x++avdTPKlwG74NHwy+BmtBPSRHrz1zOKC9arrtvU6sY74NvkQ96DDwvSoG6r1AtVi+AODIPF9S1j0TlCC8GcSJvePTB74kF6I9BYlcPKq6FrviQAy+CS3kOs0Ja73ZG+I9Sh7NPbuoRz70KWS8x/M2PSv9Ej5gl9W9GteqvfnWcT4qZAc9Uz+SvspbDr4UW448YlujPULjGryTnVo9shMMPV2+Lz5ReZU9+v+UveFC+73mRkM90Dhqvj1qzD7t9cq9pYWqvXcRPz6wEHK9HCe3vWNmFL5S5l+9PMrYPeCmTb1fIK09SatYPkL1hD3/qj09RdilvIRzmz37mDi+Yy7Xvd5ho704VSW+AbadPe5IP76ZEaS9vQCvvZ8g6Tq/+Ve94LYWPldjAj1QajU7+muivWJBeD3sxek8hGNWvXxSTb36IdW99HxWPI7sV77Eac49+HgEvaRJ5LwdYgY9UKxIPgQ5yr3TOFS91nYrvn74gr6WtfY8So7JvaN6zzyhTni9JfhQvgMnj7yYQru9BEn/vTMohzzQ1La8AtP9vP0Owj0pH++94ylsvV+mBr6PpFc+Lw6vvQfekT34HBm+l71TvkstOzz64EA+My/dO0WMzz1e8669kRgRvPr/Gj6SZCa9gND3PQd0rjwwcZW+UNiTuzfpnL3RFQk9UQcCveanez1YgyI+bbRFvrsaHT6ZJeS8xG+DPsPEKj5z2xQ9acnBPclz8T0D5Q8+J+95PtwO5z0Bum8+KVHIPUgqrD3GhNs8BVtNvciQo70zzDS90NyPPVGiLjy3HvC9GXkYvmljoL3/dES9T97ePcPiYz6QT0q8AfoMvR2AmrreDSC8StJvPWlOAb4dApK9PwuAvGBEuTyGboa9DVsgvmrGgTx14tC9kBgkvkJX7D1SdAI+/EGLPNHGBb7DSpa9loTOPcMtqT2R+vi9LxobPWxWNr7uz929BbGavQ/s77xRqBa9eBZKvKum572aBF+97LnsvZAnA759L0W8Iq8QviiPz702eU68JRJIPhFBP738+gg9zT0jPWdOTzptj44+bCh9PRWuE755Dz03pAWTPZQ6DD4G0Qa+jtMEPimVCT4RMfc+kxdHPvznOT4JEmq+f++BPmiJeb3lbeC9LqJcvWsjib5GXJS91vUAvpa+MDyAFTI8fbqbPa+YSr4cSQe9YvtgvRjnm77eB4c8fAmJvgfMJD3U5PO9+PgoPSCZab13rSc9qRFlvmejuLwZC3E8enQ9vemIo72Q+ac7bSazPMIlVb5MtMe7Nf/AvNVHnz0x0TM9FL6EPbiBnL62fGE9j2SHPXL5Dj7bxoW8lqmTPfKLa76fcxw9mO1yvfp/uz0AvBO+z0e3u8oOPj013qa8arwdPqVD6L2U8PE9JLF6vb3eOj1+KiK9q5+fve0QYj0Je6w86dIRvC+mjT5SVzs9KvAnvrAn/L01YAW+s7yhPW/lWb7AsTO7BnBHPY3BIz4gxKY9XXUsviEGhT6kiZu9qRyGvm9iVj4VjRi9OwY4Pl1abrzippI9EOgQPtPAa72MdJE+ZXwIPscDK72gc1E97G4ePhUpfj3i/Fw+LcWuPhUMlj1d75Y9pHKhPZMXtr3DJGA+p8KpPnUrID1m1La9VDlGvg0Glb3M3zY7fJRrPTNK/T0lQ6g9ZU0SvpYSAz6aRDi9cA3dveWnt71jAIA9OxsnvqDOsb10e609837UPG8IlDsM3Qo+/C/1Ob7XwT0iOlw9k/RSPsgq7D1a6gg9iJ4KPgTrIbwuFW09uypqvd9eFj5nqoc9qy2GPicZjT37EG4+cvC/PWJzyr1jwqO8UleAPWFtbD7tZJ49ZngjPYGPIL5mLnE9iLzyu0BNGL4DvwK+H5G0PKUN7L3ivji944gEvRaqA771BJk9xytpvatiDD4Ppfi8ZPMDvnOsAr7zDwq+oBBJvaLgVTwuAzq+6eAdvhpnAb5oXu69wIMAvc5yvL4BuTU9BXUNOxzUTb7WTYS914lGPoGqKrs0Obs9Q16+PWBopL3ocyC+SAdZvo5NU77RFxc9MpD/PGB0A7xHos+9EUmNvj24EbwqaTS9fcu+PJgtb768WlS80BtMvjZ23r2XzSK+imgZvt0mzr1VqIy9Z+FDvpRihb157Co9L/xjvqX/oL7vkJ29m1rvvOp78T3znkW8xonBvB+8k71rdgk9YklpvYIp8L0UsgQ+OA+CPkntQb4IpHI+GoQAvtDENj3qY0e+iGrtPdlToD1WiwC9nEOovddnXb3ftR89LkBJvu/UHr5zh4O8jmM6vHX+PjxIDE+9erjePSiRSr2JwB++cNwuvk/Ggr4NIHe9UMGEPQRvxj36p5M9+MSuvdCeIL6VG9m9m+87vp7LNzwdLJg9B32FvQGioT2cZ7a9MT3hPT5P/rzJgzM+0M0pPGib1zyTbQw9PALKPWu+Tr3LQ6M86fpzPpcEcT6dGP49ZfVSPckcqD1wTeY8iCO8PSnX3L0Qm1A+XXt/vRFOtL3wvac9voBOPjZI0jzvP6Y95GnqPAFQjr3lFRa+kuxXvRZVi70zjTO+afzKPdRim7tRiFs95qs+PoENWj3VcjI+2wJDPqmXjDwIQeE9Jmw6PncLCTyNQc28IXWMPmgJkz77hfc8LJvqPWgk772ZsUI+Y7+3vfGedL2t9Da0g/5QPYjRVD6J0lM+Yf8DPhZ7gj24Tjq+5k8Kvf2YBjwAICE+aazPPaHnm72K2vE9hQ5XPU6jgjxn4xg+O08bPuPdBj7j21c+NllbPtLldz76Lh0++g6nPS2aEz6EWoA8H17kPBxKhz0S0We94bEgPmDaSD25wBq9NICdvE+ymr0GBCY+xNOmPGq0RT4t2Bo946B9O5lTC77nTGm+mi0uvmyc6LyuxtM85sfnvHjbtD2JUoC9yXqAPQLOPr11MDg+V+f1Pb22Gj5yihi9DYwuPjWunD0TFuY9BtkKvWP63z0JaKY6a96LuijPhb14sXY+7LTpPDAJJr1SqB++HUUivUayXD0j7zu93jiDPTc97zxqugu9xiKSvotJVb7lbio8hqVYvam2GT41yUK+IHCRPRYWvz2ZvKO9TbtePSxfJL2eWEO8KQQ8PSiHFz3N12G9/X6+vXfGyz3uuoC8OXb2PXpE/T380EU9mq/bvdGoPr3Ks+s9WKjrvPMd473OQH29CEaXvbiahL6sxyg+FyZQvsvFMT2TXGI+qNu/vcZA1L1z/Yu8jarsvWz2I75xIyS9WEEKvgycVr1x3Ym+5z0KvdhU/r2bZO29ui5Pvj+5oL3dDv+90ZfmvCOrGr0GGza+FWUvvZutVL6Tia69AJ+/vZxyvT2dvW2+SzJ+vl/XV71fVTW+58vvvf12mT6AE3S+FERevbqh9j3PwaG8HlKqvSmybL7Rv7q9ljlYvJveWr7Y5yC92PGXvlTQ6b1+gGu++KWzvhRUlbselDe+LuBWvgZkGL4rXAO+Bn1nvgAppr0MR0W+WePuvVefDb4AMPa908fJvIIkhb4ZL0i+ny3lvaPzOT27DVc75EdpPnEL+r0ki/w9SRsIPdV+EL0Brwu9Xg5AvXUR6j1bg1I7SJU0vSorrLzu/Ru+xMF4vfZu+r147Aa+wPplvVZnaL6n8DK9SPg4vaIyx73W9yy9qW2SPMzVeb6ymWo9xrsEvrJ65r0mO789WCmyvTiTnr56EtQ7a2dgvl6xwb2o2nU+ndcyvlxrCT3cpck8Cp7uvco6Fr6J7S69mNMlvsiW3Tv/Vem9dJETvto/YL0vuyC+CWWwvXZjDr4CNOo7cbEpvozUlTxfmgS+gy5rPcj7ib0TwFm94yE9Peh+C73T5LC804qHvVfoLj7nwbG9k4B0vR9xF7xLKBa8lx01vn1qaj4UUYk98jJ2ukYUEb5NbNi9WhDsPBi/iT0RXay7I5/0PB8A7b2QLqA9PfWAPeqZhT71Wba8SYKAPZdkq73/LmC8WHxjPVSpRT5t1La8F3c2vjMwUL2AN7e91OoAPX5dxL1bsKC8ChlyvdgaBz73CcQ9G/94PuVGqT1RHqU9KLZBuk/0cD22TnG+oU/tvcu4hr1uF1q+0ywzPdiaGj1HwhC+Jr+WPt4VOb63cW0+F7pkveTJjD1Z+C8+E/xYPqB5y7z76Jo9nO8PPoT2szwPv1S8vxAMPm0U8z3wxfE7yFTcPVy/rr2uyFo9DAtKPWetHz5pOHi9o3oVvsJJQL3H9+y82eQiPaDTaj68RDW+/aCzvXSWUL2G1R88OwuWPmuqi72aLTu9XusqPnCKrDx+Im2+35MYvgVqDL21+lS+ximAPDbjKL7Hs929bdQUvoQ8Fb2KYvY9CjV4PXMdvL2qYQ29nfzSvREOCL56hbS9+zf2PUZgSj6CRxu92sAdvaztKD4TuKY8Q2BgPQwLBD1KGKM9CaYXPki8rz1bm6k892sbPWnZkb30kRe99ygTPtuYSL0ktF69zwj5PYO9Hj6L0/49E48HvhoA2Dy+s329tYt/PSg5Qz124GO9u7+qPEiTqj1EUFc9R5POufUIiL1FdDy6QZaAPnmWCj2Iv5u9MlOOPaMOjj1N3G28v8IvvX4dlj1qqAa9cviSvVJ21b09/sa9DcUYPGB7T70FykK9P0rLvPzcAz3uMpg7NTOfPncw8D3rCO09g3C7vCnjhD3hodA8JI9KPrZHPj22g9y9z0pTPQscBr3YZv695PR7vq0a7D0Rb5y5puWHvfB1l71TSSM+ZrbaPTWKTj719EW9qz9Avn4DGL5zgCy89rjFPZJEm7rsPbw9AIXXvaSOW725y8O8SqebPaLNCT151tk9XDBDvVT+Fr5hCI89u4NTvjpY7r0Bk+08HNePO8M2u73rf4Q+cYZgPRxA+D1tmci7PnO3PVzesb20bAE8UVPTPRn94L2zzt09ZNhePQVrHzwo8hO+dPnSvd8vtL0BOAY9peS6PYxafL0EWdu9nUaOvavboT2dvsm9z9cePSEb/73X6L+9/vamO0DU1D2oYjS+z4U/vX5Ocj0tv6O9KyUcPV5q4r1Kkmq9B1rRvf1iW734Dce90iRYvWnLRD04gqS9+xynPJuuwj2pfoG9fOAAvUFaC70uVcC90viWPZRRZDwNeMu9ElMJvs9uO76kNjg+kZBGvj0UKr36YgQ8TtEpvOR4FL7V6oI+H7Z0PfPG5j377yO+rRQ9PdI11bwiJg+95+ICPq9Pab41GIE7M5wcvW1oAD5EQ9I9yTKSvctEGr6OkIQ+sS9zveF4hb1nGuY8q/W0vddpsj3+C/e9VYCcvRJ6Mj22cdC9t7ZJvmin0r19OQ++KxOcvsOFKr5PUh++BWw7vn3Wzr0lMkK+K6yCvYxSJz1e/z2+31itvnlPNL4fovC8sv+/vSFloj6VL3q9kNi0PV2Q673vdVG+5buQvTwCKj4r3YC8ffjfvSDByLxb7+S8WApRvZ7Emzw7Pn29cToCPr041ryZ67a8sa23vR0UPb3LM58996aEPQ4YP76t0sa8q2Udvp65f77DU1W+cdwYvvTKTL5dFy6+jQlaPdpUFb2PeMa9JdXAPT6jIL4F4ZY7D8eUPVXgyD3Bj1K9uACOvdPBjDuQ+5w8EOASPioS2z2hFhY8cyebvJp4Cj7Z6YQ+U43yvXqiFby7FYq9oYoGPknGSz076/I9d3cfvUUKAL5Qf+08DtVAPnfStL3QGzy+K9EyPf6b7ruJgRQ+fYYMPWBtNL36HWO9nahhvbZ9c73msqU93csRvihD0r00/UM6y0edvWCOSb04M6a9K+GpPWfyHL2t8qE9KJ0JPXrw8byg8JO9jmyQvRZ/wT0MVgi+Nnu3vSDOxr1aaiG8TyLevVrChr5UBQA+9ygwvrKVr72lfJy9DIO5vVXoeL5R2Cm+9uAUPRNvBb4bSHO+WiHrvMy+B74g5r08C+6UvJLchD3zIwO+RO+/PI8mdDxMGKS94B6wvSryxLprZBY+PC8lvk1IT75EaBW3jdCtvOuWLb7t9Qa+dv4Tvjdupb5oWQw+XthwPfGKIL3d0CU95ykhPM7iVrwdXbI91e8EvrWNkr0RIlC+Lt9ovfBRrr6eT0E+WPCNvbvY3D0g7bK82ucAPjRbPz29Jjm+dn+ZvpYEHz619Ik9P0xrPZb0dj2VR8E8SoU3PtINLrs0CIm9vhC2PdZAQz66MT89jL+RvM8Auz3Il449OekHPjIlpz6dOg++WdotPvdhgj1VBV0+onX0PfqHxr2tMRE+ZbEovqxJer1IHaA9YwhSvj21cr2XQ+69VxAPvtxbmj0oISs8yhiavv5+D76dU62+muh0vr3dTjwfqvC8OVxVvuvDp77seM29K9PNvaCibb6nAyu+CdOAvofDWb5fwBC+/FaPvrfSjr3vOxK+ZLekPRtIX76ux6S9PCupvR34Q70cBrm90YBlvMOCYr3J4uE8UpYNvl5OW72lwkI+vCYOvmn3p73epi28WsbfPHXdljyV2Ts+VbUXPJnJWz2s/oi+6IRqvenvlr1zXF49eGtlPCJhGj7ECEW9yK0RPiLaKD1JXtY8AK1ovpC4XL3yGoG9gLmRPojaYT65bH8+k5qxvZuxQryY2+o8tJ6pPfUeAr0GnVC+zXD/vcbNhD1bmUG992+evXGmoD3Nae+9XhuWvawMAb62WDW+8pruuD+wd74nkuK5hJKBvgI5eL0ZD409j91kvftqUb44YOW9tW9IvAxBUj0CddS7GrCPOxzcAb6YJo89JY/Ouwf3iz0I5t28Ss4svuLlYTqfgAe+ip+zvWtEdzzcBCs+JicWPoFvZD4wLCq91I3GPf8hZ76Hp2M9dejMvRcHzb310Zy9LPVJPZYxCz688Qw+n4iPvWSEn72UCDU9C0fFu2BHCjwz4zM9JAXlvXbJ8j20sZO85ITTPZ1qSbwHziU99gizPbETID5QktK7BcCLvLlNEjw53hE+uoHoPexzG72wSTo+9M1Cu9tp/r0HURI9SP2ZPcCBQz5vXBs+07OaPS1wnD7y19c7a+Q2PjZcezyxWIo92ad2PktthT25S50+W+G+PQu2dT072Fc+rwKJPSkfgD7i3zM9bEGkPsHCqD77hFW9PJQevnHuDr436eq8HYy6vToTWb5YFJu9I8bWPfClpb3HjzE+Ffp4vl0o773ZcDa+O5pUvHtF7DwGOUi+TcwQvt6z/b0pFLO9z5/rvb0cjb3eqaC97VLevXR9z72tJRk9ecsPvLSXvr29ite8PAmTvZd7Vb35zBO+nYwivrG6K73f7sI9cklpvZUftT3M3Ae+smcFvoRKJj08yzA+p+EfvVR27D0wQ6W93i+vvLjqjr2VPBy9ai4MvkyuYz20chq9/NAmPrWg9r3ERFA9Do8OvQMuqr2fSpy8jo22vJYETb04YZE9d0+2vUrQrT26ek8+v5WePa0TlLxHs4E9M0s4vtYQLT6JCE28ZgiHvKFyR7xyCPQ8G0FVvubxrDy7CGm+H5W7PQ1g670JsF2+OAIDvrdgHb7AFXW9y6WWPeNtcr16xr49VgYmPbBdk7wLjjo8Ei6qvfgxTL4UrFC9HAsrvfiu3b10k9S9JO0Jvhtbrr0la+y9cbJ8PRH0Ab4yvMQ9e0KnPeN9zb0+dFS+0vufvf4QSj5GmNo9RcCWvT8OML59HsK9SVciO6yfgzzFOG2+azQBPhXpyr0ysk+++3igPA07yTuKggQ+Zkb+vQAjQ76rjZ897B4IN8TZDj3lXE4+vgNBPlVvgz6rsjw+LaORPXioGrrXH069ilZvPXwpYD4HnZO9rwv8vbGR5r2j4gm+DE++Pao9yz0zPa88WTaEven4Dz0/y+y9OinPvTO9Qr5ODb894CLrPXMo2L34QKg9ntd0vTLB/D2k26i+vZSLu8SjhT3/G0Y82S0cPvOETr7q53+9pzVlPKnvFz3vKYu+jfPqvBJsuzx2iCO+/hZfPobPCb7V05a9PIMsPv+vu70zHY69/kPVPOLeOb63Pa49OjapvQzkKb64CgQ9ajcSvptq4D2KGTq7VlOPvkVHLT4V/om9MlwPvRY0Tbt5Gj4+vCk+PXtbyboPLGM+5zyJPEt3jj0K3c28UUn5vdRiij1AKH8++XyGOOd8JD6Hkzs9gX7WvP338Lyq+0I+Uo6gPT2nBT68JRY+UH7mPcZi1z2HZB29HgGqvWrYhTxZ5Cu9D5NgvWG33j1oP509LmYOPgSUK71hz649xNY4PUhyHDy/Ft68XZSGPS7riT0f9Fk98iiEPtP+Pj7PMRs86JP2PeEJZz11Lgc+noeivPa+tjou80E9LzrPu5Hjar23xb293Eg2PayPNj1OVLi8SUs0vSnrgDsrXJA80t4wvoX8PL5Mq+w9SkFwPZ6ker4WgRk+bqLsOStoxz0fzQo94UnFPfozuD0VKAk9hAEBve6hUz2q7Bm9AXscPrEtJT7/hpM9gX/kPdHp6TwLNR8++XOIPYFzzb3fPn++fg62PZIPAr75mhs+OF5LPfZqED6ttk2++1MLPk5SvL33ufm9tyL3vbrfJD2U5M49+flLvmbmvD2nacm9FX66O5nqfr2poCo+T1LFPfPJXj2N6ve9A7cpvdXgdzwqBDY+zG4MPpcavD35s4m98GLEvdwuA70zlZW91byFvRuiw72mEqU9Nx2tveFJU74R4Zu9Js/du51Fhb0QpBQ+PZ7RvZcImr7hA7C9VpzVveXoIb0Z/j+8PEcmvmq/ur1BwMk94o/qvcTjh70qtQC9PzZlvQ8CI77/iHi+dAM+vfE5Ub1I9Ds8RrTtvbNSND0yC207CMAKvhbc8b1NjRc+Wyw/vi8TEr4Iaxg85YY+vSbr9r32BpQ+G9CxvVZ67j3opci8RVJ0vl6MT75tW/i9S9LhvcuMsLtbWCa+KSapO6Wgob6KoJG9kPJ4virnAL5r5Qg9Dywjvo8DDb7BDmO+wGycvll4+b0p2xu+IX+AN9sB6L1VTvW9PWOZvmsulz2+MA6+IenxvFPKfL0HlIy9tXflvUdqqT1psES+76rhvWDrur1xDou9qp1tPZ7Gnjz0mdW9qyoqvTzDEr45bhi+RBFqvuSdWb0FiM+99Doqvq5Qx7xydtm9oUqkvhZuybzLbRK+Q5kPvg19Ir6RI+G9zT16viS/NT3A3es9RF+puqwlVL5gT3K+rv8XvRAuBr7+Ica6DKjaPEKtar0VvBU8WCr8vSIIBb7Ds0++giIWvf/IcL1sUWg+LiYJvh2Cj7xn9OO9m6unO5Ykgb7iWIy+Q+qYvtGqEL33KFS+aEjWvbl5Ab6hFFq9PAIPvhrji77RNJW9GXG2vH1avbx+tDU+rJhVvhaoBTwhFz+9hRXTvTzy9LzfB2a8IhbtPMOp8z1G9My8tHievQfnWb1+rgu+C18pvSX+hT25YUC96IM8vmYePT1ojce9RtCkPQetFr61avi4cJO2veCBsb2V9iu9XyqLvKnEPb2qLia+IYqpPVguY70t0Q68irK5PMvmZ7wMXKC74B/fPVuH9D1Me7o9HJ+cPHipqD3wNtk9Q4kBvfyA/b28Mhw8M2VTvqe9dzxJwt280+IpvQxGSz1snHW9Z0TrPaey/T1o7lQ+8EoBOwVt4T1n2Do+y9uMPcLyijy7olO9h9QwPZx3Iz4Kyz89xgmNvUhR8T1liyQ80JYLvvUDZb3Eg5y8LVIxvaXjdr6HMYS+WtsmPjGJAL4KPBs+eR+jvBhAZb0etcG9STpVvgmYsT2sIuE9e0mYvjG9Fbx9zea9g5PwvTquor1VKzm+9UFFvrDFJr7nF+S+MP+QvTcml75aXZ49cWEvvvE46Tvxtz++SzNlvrj3mb6DmeA9SjNJvs1TkD5Gmhq+JS1sPTOwMz3aZmQ+RH5Tut9tMD4xRVg8A4bOPfw18z29tvw9U34BPmHgJj1b4Au+DI+0vQilCzoUlhA9t41TvndX4jxpMQu+1gTyPVH3J75o4ZE84jiQvlWR7D0+37i9AZ8bPk0Dwb0Nyu89mUHZvaUoAr6NMNy9CSDCvWLHHz3TCN29oAkVPl6pLr2r7+I9Uzo2vXuUCL5d8OW9baQYvn2oyL2cJUa9yxGYvkfx6D0MuJe9aQynPYkdaL57a4i9lgm5vR813jvDn/K6Bp+TPQOI3zxZZI49UOGBPbxsWD7irNW9YdjXPZ0W4Dzb73a87ISIOsuc67yrnjQ9LeGMvdFhjT4Q4Qg+TRzLPbuYPj0n45i9X3SMvefrDz5l6fI9VZ2TPa3yZT7pU0e81jefvW1L/D3+cro98FI+PrznLj7f3GQ9bEjQPSW6JD4sdgm9AooMPlKkezz4wBM+ZEI1vAdp+j1PyGE+xG2qvbHJUj5caKS9ifpWvXJzJT4jrQE+Pq1bvva5Cr73CYY9HUGxvcva37wKj9g95ECcvbktYb0M9pO901X4ObMHqT0IT0i9aVy2vAmWy73Ke0a+0oYdPTdlBL5Te/c95QHwvWRJyrynFze+X7PJvdKjgbtZQL097NipO2hBdD2Eg2I7eFnUvdgwTb2TV2q9+4q/vF0dhr1PfbY9Sg7uvR/9Cj2gliC9OecpPb3cJb590B69rtOxvC5b1DyTM6E9r4vvvdlO7z17GAw+3QMtvgNehT7a2j0+w0I8PEsSVjwkgrG9Q3orPa4MlL0D1+09jIqXO56WjrwOfoo96cnjvG82JL4iGVk9C3wlPrt8Rj5v7Lk9kCOzPaTsMbvpEEG+AEMSPrX0BD6Hgr+8EnsxPWsjAj28Y0m9gMtvvvj6vb2MoHK9qxLyvfFPgT0y0xG+cIBcvrgBlb1o+SG+gs3HPG+rkLyZLp696cmGvUoJOzzSGFC9wpdTvpJqE76reQO+7/ogPU1sSb6jDU699EZRvhhA873d2Ze8Q7ohPM4b/L0Sxym8jKOdvMQ87D2Mnlg+sxXAvZgSYr3/hv+98V3hvedPvr3Y5ZE8ImGAva00tjuJ0oi+CNAgPI3v6rwHDIE9E8TIvQFUJ73HDD2+9gcZvZ2pib6p4Xk9D8phu34V472XMsS8cA1Wver4Pr2zCyy+mYhivg04p7wQ5Gg9+a7WO4dQjbk53wc9Sb/aPfvaIT2nC888ztazPc5BiTvM0cu8RE5lPnL4B75JUUO+t2FtvcuVgL0n94i86psPPd+wAb43JLA8ygvVOynpgbtY3oW9tAU5vnM91jxMBWA9ITgHPuJJJT7E0IS9GyPrPQ8tSL7big49qHo9PYKKlryho9W9TEROPkjvrDuUQqo9TnJ3Pg9cn77utr6+xHn7vXXVrz3vhSK+uTK8vR7ZmD1niPy7efCqvq4nJjzk7PK8Mjcsvh6Q8jx+Rj6+FUZOvsgOSb4uKco92EkqO5Myrz3CTeq9akHtvQlBOb0q6QU+mOWMvAbKEj2Y75S9YftDPR6c3blsWpU+cVV9vU0NS7zoG4m7d6w2PL9dSbwogFE+zvhePlRu8j1PTAi9hS5cPizIjD5arwS9CGgCPS5FVT56NDy9QMV4vELdvTw9U9M9i0O/PAr+rT1VgCw9YzTEPQ9eWD385bq9uEe1PdL6ND1Kffw8PG0jPGHACz3aqkc82DdfvX113bxqUhQ+YnTnvdVUXb4rwSq9M1szvuVlBD1FypQ+yDsLvqXzIT3Yl5o9lI6hPbhoaz5qREc+TNRlPUIYiT6MTgy9AiLgOwAE9D3VwgU+HL4YPsf8Ej0cT5U9GBP6PZd4zT3uZRY+OF6CvscVMD2Jfhw9YW/FvWKS5Lwxq8+9SeGUvspkiz2nRzM++L2yPVPKTz3O9wK9quCTvRiWTL1Ymt+7A75FPhX9+D1gjbs9ggE4vdJqgj1OAbe9b2diPh42Mr6M3uq8jmqnO8+KlT0n4he8F1ycvbqlD754RK294CrJPXUwOz0ihiK+hMX1vVCNO77QQz09qReXvAROML5Ke0a+0mWxvcnqjT2ZroW9n/afvbCCBr2klek9dM2Hvapa272OE/a9p9XRvdx62b2yJHY+0bq0PWuYL71+0+S9KOgLvjEz7D20Ptw9Q8LsvKc3f724OpG9Q1pCvsmaQj16Z489ednfPKtVRb1UWS0+G7N3PSyxq70Ug+S8EOa/PS8gKL7NXCs8i2n/vFR57L3wDQK+YAFWvjvoib2H+Yk9Wdg1vU3ES77X8zw+heVJvEI08jz7qaW9AFEovhvTXL7E0ci9c5wyviDRiL5epXO8e6BBPXboDb625569ao/4vRtPVL6bSqE9liMbPndDqD30d888gFNOvsEucD2Dbuw9JJ2EPu2+m7uTHga9+kMxvnhj4LyZj6U8yLMLPg7qZj7agg++jSJ2PYWtkD4k3p67bioXvssDJj2hdgc9TJQ9Pci9wT3FvuW8irPqvAMPIz3Cyiu9ZwVJvYiMarvsryU+QigVPoJfAj466Es+ON0/vN/mlrwajzE9a96GvX2ohr00iiK+GdeAvCV+Fr5mbE69CxeDvmNSpb3tW1q+DeSUvOi+QL33X9E9ddGUvc1mzLyVPDo9/5XWOxIwLz2tUIU86aZUPcqdGb4/oYK9AcRNPQMqf701uJw8XHS3PPF6cT1Go7Y9163sPV+mEz5hS3o+bT1kPoYBWz03Lck9WEcUvhub/z1gEPk9/X9Kvigg5r1pk2E9vm2+vXqDiz2Y+xk6j94NvlG+Lj4YWz47dhyLvXreB75qipa8MjA/PbBnnDyP8Hw9lvILvOX4lj1ee7y8rslAvvuu1D0RIRo9z9Gbvc/jEDxFLgE+KWdzvPeOUz1CMUi+0L0NPsEfyj0UjFI9uMo+Pa0Y0LzLUK29A1Osvdz/0D0yTcI9/1NNPkD6bb0X5/K9FOPNOgnJLT7JzXc8Aq88ve8QBT1YKv49ppCqPEbd5zzwmKe9RwheOwypxT0kfYs9JdjGPekMlLzR6wI+HLlxvZp+PL3zvbu9EtS6vQ3MJ76IhAo+o4k3vkUPEb6GB909TORuvjNQCD0+OAs+QzEtvkjrsb3wypO+HaZ3vvOM4b3lUx6+RXRAvqod4L0rOBa+HGglvrK22r0jLPm9zQZJvmX+ij0md4O874yMvJJjA74RhJi979FgvuBFCr6TDSq+KXzevQzkDL3A6SW+WJaDvfcqQjvY8GK9vfMHvnF+mT17/mu+nPymvFm5i7zLdvE9vDBRvUXVYz3wWcW95VwYvqakIr7up+U9H3sDO/kqDr6fCdq9mK8ivhFcSb5O4AK+26JuvjYk87sIy1+9SRwqu9+PpL2PYDU+69LovbBzVL6kNIq+6zxlPSJa473iwug8IFgsvlW8Bj5x9v49Jn8DvUIZ5j1YI1K9zQZKPO6b5byQNgE+0nuLvdFTzTxd/rk5HO2CPWtKHz4LifS9doG4O3kTPD2RhAs+Ty15vvhybL1fpws+kVdLPfzDij12N8g8qDCuO48IDD5kvTW9hry3vUb0Oz1j0SM9BV+evDhfaj7ddgs+r1qHPeqHYT1i4fI8A7QtProhPb6/7uS9X9hCvrdQKj2A9wQ+o2QBPna4FL0TmxQ6qPyDPvWYHr1lKhQ8zPsEPgoSsj0JeXE8PX5Eu3zCED770w0+qZf/PUfieL2spgs9YwjVPd39bjz655O7k0KBPijOpT0bUyk9AtnWvCQPCb6hwRw+cI7pPSTFAb0q+/c8VWZpvSgyAr6WtaC9LFyovSB3kT3blXc9xKvHvbGoHb1UKui9Uho/vpTK3j3Uq9E9L7k7Phz8YT74mAs+6R4dvUsYgD0AsvY95MFTPjBr7z2sevc9A5GoPdz/oz2pwkc+6cLiPVHT/j1+cKo9VY8QPtBWrj0r48i8GFVdvQrbxj2oOdw7z4fHvTcmDj5qGb89EFdEPns6PT4tcJq9IjMVvseQ7T1O8hY+g+SOO7kYn72L8xg+TuwRvoLDEj5oZ749fvxaPKwVX72S0wI+wRcCPJeYmj4cW0A+9AP0vWwv8Lwpg+G9+TpZPfLSaT5sXho9o73cPYRt8jzV7jw+AGElPrCQBT4KJKu+0jVGvhzSt7u6yq08YWn+PapBWD2QwkM+Qe7lPeigiT1+PCk+m9tTvDM04z1qgTu9+C8aPtpv2z2rMEW9+5RNPZp0Gr2hnxc9nYjhPWSc9j3c0SG+P+m8PbXMBD7QwBw+yVnMPTbXqj2AhpO+NAGevb7FPD7UG4W+LenAPTg5Nj7jIB++BiQWviX9XL4iJjK9ww8WvvAGrLyvK649c+DwvNhUXb7GfIQ85arVvcpGOj0KOJQ9LPc6vemOyLwHq8S9ZByZvQjsbb5/i5q9YRtKvfjqDz4az7e9fsTnPasOnTxKURi+hXQgvtLnUbxnole+b5Dsvf6Cxb307tk9lwhlPY/i170ZC4e+P+lfvrex471EDcE9HihWvt4hGTqwySK9vUA5vRf6iL6YFtu9R9ABPWZD5L20fii9N/yUvZpIwb1KoUO+M7OJvo6ORr55FR29Me0YvuTMn767hT0+uQddvk7Gg7xzjes9zROpvVQcw71StLC92Bn3uQU7ED3gv6s8z8IYPmP22zpkjFO+ngMzPQycWL05YKe8X43GvU0oRj4ZRRS+SlU2vGbmh7sFCKQ9E5UgvaIl2L1sVFC8SN4pvi0IjLiidgC+4X8Qvperp7yiSyO9SF3RPXaJD76tSE29uHOQvg6KWz1b5QG9u/TWvQCDXjtOLH27gpkQPsIdHD4w8i++4snlPcv1F75Xp4K92YhTvFcOSL5xZwO+ZY6RPeswd74H07S9QAQ7vrGX5LzI6eu8BCwBPS/YJ76cB/29I6uFvZA+fb0GOFG9L0OuvLs7JT0FZku+sNKevRP9cbyiS/U7iaGBvE5jEz4JHe087R2JvYmEpDwCERQ9PjFkPYd2FT5EDhY+jGD0OkXtQz2JmGw8rif8PRYP273QLhI+/6rVPWpBKj6mgqO8l+7EPbZOSj4iQOA96Yw1PgcVTb1HKs49ga0UPrDdXb1C9xg+V5fyPBLqRj6WQW+9O8IgPpoOPr7hP7U9UqJTvcuKmTtNtyA+gsNKPb0VgD0Or309wQf5vc3CoryAjnG8qIpJPmNj0b38tPc9809wvHCh5709Vcq8wpe+Pbt6CT5qV3m9o+uwvF6lGD3CnjS8V62SPV742L2ncly9p9xBvX30Kj1Xy4C+uREQPZiqU7wtyxg+AgyHPuoPg754A2A+ZKSrPdAAcL7CsIA+Li49vQUrkL1XGrI+6OgLPipiYT5kVXe92U5QO7hR4j240pm9acoHPiyXTD7e+QY+L1wBPfC1QD6OekE+ctV2Ptf7uDz0gZc+jzjkPcylBD4Eih89CcWOPKU+ZD5wbpc+GA6dvkX12z3sWQS+9TL1PQz8lz3DQU49SOmxPUTZJr7YKq+8eEInvrmecL1OuxS+tXqcPc3D6L1/Zz69P1yhPpLHqD3yUmC9QRqPvrOOxjyvH4y6EqJZPlwiK71vyR8+yoCVPBqMC70GSI+9U2VpvZSAL71ZZbA93rKqPOlHQz3j5Pk8P+m8vPU3G74SviM86OoKvSt9vr0VEsy9rvwIvjqQuL2w87y9HqfpPCcJmD2yx/M8S5wSPnweID0qeAQ+LnuIPoiQGL2O4IY9f/OqPSFZEr2TjI88qQqEPZQ5l73XX6K9KDypPZiUtD1657A9toYZPnHQCz6D2Z+9pT6GPuhyeDv/ofk9KXY0vc1s3z2fDMk73eZHPWYumD1KuS8+8JCEOcSMYr1oWNm9jQhpvSZK5L0uPFo9whbmvYIg770MVGo9lUrgvMHhVT37lRu8A7nFPVP7hj0qn549JdzkOtNHmj0gNki93aBSvRfPvj3MIgk8eFaEPZITnz0GYEM+i0qIvRB3xj1mEAw+kdL0PXr6hr08LjC9HWMnvoOpKT1KJvE8lGLEPRNrZLp/rHQ9RGsKvjr0u75Zpwc8YzzdvRsud75PBs29EYh5vRMioD0A5Jq+WTo7PeaAHz1T3cG9hCxhPREpG74MdLK97CMovttjj71+OGE87h9nPpyvXD2UAPK6OlNfvcxNH73fnCA95wuzu4UbnTtGlhU+IYmdPQLCQ703sLo96vnvvaYFjj3Xfww+l+VXPSqIqr3H/I09r5IIvoNphT2O8Vg+DCnsPc0Uwz3ysNY8I+JIPiLzfz63Lyw9kgE1PRN1GD1rLn09/xnVPUPTij4gV6s95FGjPcqFp72lRo8+ZlOGPb8Tz7xmFD+9eE5/u6yUCj4FMs66bFZnPoIX/z3tbNi8rYaLPCxKPTyBkbC9nQIlPYgeh73Oxre9kIIfvSeXLb5h4No7QxOwPP0/Wb05iT48buQFvjNxz70xCAi+ju7WvFAG8L2V2Si+IrbIvrL13b2rirK9hxhLPr8zWL2qycK9z4aCvjLDUb3id329PMO1PdE+sbywORU+OM2yPak2/r3UxOy8gJwIvk7zzr2YiPc8WZ22PJQ4cb4UTX29ZH6Xvew9Y74zqeG9opGnPcP9cb6dGBa+hI2lvbWmHL3p+He9tuVdvTbtmr2GlQq9ZAhnvpaAnL3uDyA+lOGyO4ALoj0sCD49LRlFvC3ibT1vr0m9MLmZPRZ/KjvkQqs9CanOvZv10L29+eC9qz7UvVZwHz4bA8o8nX8Mvqq5drsUbI48oLPdvVjX/j1ADoe9BoSrvV3OATy7WSY+W9msvSCxLTtGAvI9jNDHuxJnsT1kAAQ9HNMEPLlQjb19m2a+++ZIO2qaLz5r/CS94Xo/PSSSgz63uZI95xiDPOGSRT51Dp09E6LQvRJYoT1sHiO+hcEaviwZiD0xtsI81VaivWVvCb4RrV4880kiPZPNkTlGrdi9awLVPc0LhLzEie87DlKYvRJrJj1EXIk9pSnyvYd6Lz4ztxi+vAzDPROEhb7zy929AcCOvYPMRT46UeM9ZrSUPV5OMT4QVrK9diflO63AyzweQ0C8prUkPQ20Wr2RqrE9xKHXvdQHwT4xcOA9g0qVu20GhT7axxM+pc6yPqBBkz6VZN28yvAYPgKAlD49J1k+56K5PrMuNT1siCS9tZ0hPvE+nLzem2Y7E2gZPtcUvL3/3SY+PAjZPeoc2D2CfxI9XYTIPXhPUTxbaDy+2TrJPKmOw73t4IC8k4Vnupxv4byAZ0E9vFgZvnm57z1NTRW+pZUrPkq2bD52ZKE+0bj0PBBQ2T1Supw8P1AyPm856Dzr8Rg+eCCIvZfgCj5Rus49bg8CvXrS5z0/TQs98GDEPJZTBb5C0Z+9+Qbdvf4DKL5x/Ce+6LDEvaGBib0gshs+lOA/PsaRXbwmvqi8Ql0fPUkNEL0obn89NtP4vbHKgrpQcQW+3kBGvt0V87zhNHi9F1UFvu9M97xjXxI+/HrNvQLQrr3YwqS+3juDPG56Mj6o6Xe9RI8WOwlV0L2CJ7a+5Uk8vdFeFb5Rt7O93Z68u724oTxrqxY+al84vIpIzb09TMo80/j0vVwmS774U7281BXAvaGGXj3btvK9isUyPhMBjjv/l0C+sb/yvfGaVr6skDu+0aKqPT8am70w8aK9EI0GvmAfpj2T/RO+kOC4u+C2Vz1Zl7s9cYMTPpVXlr08K6M9MYIuPcbn2DwEB/g9besJPAOVIjyPpKU8sadDPn9NvL28xRo+e0imOylD0L2jy7S97l2rPXmyyTxPNc69QFspvtmbwT1Czxc9ACz8vYvDkT3MyJg9MQJuPTgCET4hI9Q8m3bmvV0sxb1YFwe9xxH+PQMpzD3qsBe+A3jVPe+lsL0ysWk+ogTsPVuRaj4IJZE9Fz7avYrdA77kfx8+7bJ1vQdCTj6Vtge+X2CbPQnP+Tx83ZA97opDPpbJFbvbJze7BsfiPfV2uT0T6yY+3Tn8POYwtTw7rkY+DKyqO8hsZr6r/Rq+9Hh0vAnNpj2kvQ89G/aVPZyjhj25sBu8Z0/zPZL4sz3dPbg9NqeMPR+6SL1paHw6J+ZIvn5uqr3aQru9mGH2PRScNr7H1pA8v54MPjLykLxl1Ke9YqXHO0E5mT0c90k+6XgOPsF56b3XT4o+fHNBPZ5/nr2XKGm9LOuevGZ+xb2TPmi8Kqy0PrzEkD6eCAU+KBUoPfw0xrs1xhs9tCcGvWKvLj5nNDo+fZSoPaATaLuaWA2+ZxbgPPB4Ez6aKJI+V5k5vshZHb4BtQA+74QvPnHbVDxE6Js9MFZrPeSukL37AiW9iIZjPmH+Eb2ATk8+pmc4vo0prLwTiwM+OoI9vseeAT7M/44+PMwVPuVjCT6r7CU+zWTBvNOQCz5jFsQ9eI9Au3zSHT6wVdy9DioGPJP9nz2EUoU9sjSAPcgQ4DyR1RW+x7HQPcDDkj5riY+9umXavd2z370y6BQ++lAZPEpENDt4HSw+nVzpvfG81TteMOU9EBSUPUgG5Lwo9Y69+1igPUf9ML38y2S955zzPNStEr5dtkS96seaPSRTSbxwfQ6+RvE+vEd5Gr6LRqQ7J2LrvK0agb2qrCM9pCnavNqnFb0jDY28PF/HvV7FPL4KYwi+aaUZPY1CIr6LyxK+0JVBvmk7Fb4FUPU7Tt/iu9iYTb4rezK+wpAAvgKbjDxW0Ao+NCV9PBXYVL31lj093agTvrgPGr4vJ3y9vCi/PGOUN72qYSi+Kw8Yvi5MbrxEd4+9naDrvfsfXbyK+jS+sQKJPSDHDr4mY+S7r40XPmq+DT2QRIS+W3LtvHZ6Gj0Ehk88XdY7vUi2l70iooY9RpIEvhQgoTyHdrK9CIYWPXavlr0BSlk9bgkJPqsuBL6CKLC9SPHzPWQHOL4ueYQ+eS5MPn6C9T1ZwDc9xZ4zvtE9gD6vQbo8aOcEPkbuqjyogMw9J1fIve90HD2AlSY+K49+PdhowLzT3kw+1LyTPQDNRT25jcg9A7LRPcXcCD6wcx0+cf3JPPNQjT2eKiU+Wlc1PowQZb0UVNs8LN5JvSDUfT5CMUQ9v0RePRO3aT0stBo+CWk7PC5zHj4vafO9CCZbvWo547yijzg9XCpYvVtL3Dyg1Um9oQPnPZT2aT4co068zpDdPUTijz6Jtbc+V3REPjloET5/sC4+KZ4TPMuR/j2Fxp883xnjPBZhnD2tpZU+oEpUvHGzIz7jlc69uwqUvS0rmT6xeXI+4N+UvZt77j3LTQ0+fLUQPcG8jr3MMYI99Ui1PaQjBb5+C6g90UyOvXV7Jj78wIg+Ooh4PU9viL1Rfcw9kntPPnt7YTsiGyI9i3iMPa5Esj0GCEE9sKEOPtYpUT0gihc+Ej+kPQHH2j3h58M9ZQGFu3eMWD6Lca09B3YBPiH6cz5mZxU+0WmfPLsCMD4GH5c98Fkrvo9AC73NrgU+bxttPOFmubsaSgW9iua+vfas1rwr0F49lc5YPsaO8TsXHvk9d8IJPi3XJz4BjTk+gIrAvfchTT74gRM+3BAKPvdRhD2Jp2Q9EjqSO6Fv1TygFUo+Fxyjve8pgD1fsUM75MHhPQXc/j0/krK8XcCuPVVUST4pSbm9whi1PIVHpj2I4xg+SoiRPaRJQD1NJo+9P70aPZmhrj2c3UE+xuiTPoz2UT74kjI+AsFavfRhxDuf62c9vI2xvToF8btn+ZU8BzNjOWvwZz5/0QA+AMUou0Wyrz2I1687v+eEPRjrwz3fPxK89rGdvfrdUbxwDbk9tdVXvTF2NT4TgH8+ceNVvUHWurx4fZ67z4phvOwEMz0wk5c7dyMjvroUgbx7VDe+65nePdM2gr2a1cC90WhhvV7surtALZW9oXwbvep6WrwxRE+8lwAsvrbrq72YcRA7KeGQvteB8bxKHDK+HVxsvgImTz0kQWu9r5wmPX2bDD5oqhC+TLZzO3zr2T0X4Sy93VafPUc8xr2U/Tq+M3x4vJ0V0b3REYg9NPaMvfWNIz2iuxG+ezqbveNxDL6MfUa9QCOwvBsCTb7Nja296YUFvVvI4LxNK0y+P8UOvRFk9L3HppC9A1ovO9RIvr2yAK69mgcDvqNkDz0nUZM99ZcYPRSMzL0y7Ro+pYzEOrjYKr1u8Dw+l8rBvWeGqb1jygw+HLogvaEzRL7rg44+cs6/PXXn/r35oPq9FpW/PCcY3D27ZMA9d9fTvbapYb24Oa69cJVxvskQG74KCI4898AtPrkrsr2jngo9S8SUvX/PN77uu6U8cR61vLAHgz3VREg9M86QvYWxMD4HxSA969bvO1kuJL3KZlS9gHjFvZlAFb7ncCW+gI5wvTWZZj16fHw87KAkPdk/ojsGJ7w9DxjpvdO1yr1QqMq9lHOguh+GOL6LD3k9djdnvXkwwr3J6cw9879mPRF3Ab2gMZi9PbIuPXtkx72nWwg+r4WsPem9izz9yiY+LVuvPB40cr3DlrM922WXPeWzF756GLS9AOutvV3HwzuKdiI+V7/jPWwuDz5+v4s9Z9VWPZcLdT5SlWU9kFMkPhTetD1c1dY9SBvOPY4koD6v2eC9BqwVPnyC8DpqFDE+tx9svYlMej47F129geaEPvCXCz4DtOk9lqujPVThbrwxRou+3/t3PTBG3T1jyL69tOEFPuoeuztFr2S+Bve8PFAaA737jRE6nTrVPYkEEj66zho+EdN3Ph6wBT7wDqM+SlQyPoRIEj7n7Us9AQK+PdU+Ej2TQ0k+cixZPnUig7xMd1W8XSo6PUTsaT0bVNy9YZBmPl1/s7s21e8916e1vL+KoT0r9UY9jEF9Puuiaj7z5ig+4uqGPpUkQT0uuFm9PrxaPhMBaj7oT9k9pq10PX8GAr0zqNC8p9hQO+6QnbuBjXm97rzyPeoP3DwXgtQ9l6FWvokT1DymtPw71BwcPUwMEL5YPM29ypqsvb5taj5pJkQ+XXMEPD9/CryxfE68+BDNvTL6PD5RW0u9ZnbmPV7A0D1MgTy+66xwPqe44D3TbsA9ry2/OsoJ7zxP4CA+NPYjPgLrFbylPjQ9FUjHPUHPCT4EJkU8jyFBvQHW1z3C4vk7TMMZPn2Bbj2dc3Q9XlOfPl94CL5Dwcm93QiZPUuuNz7G2UM+CT21PfXvlT1F8QG+Li0+PmEBzT2ZpxM+kDtFPv7qnD280jS+gbscPvGAST4AzU0+/JOTO9VPmDw4UIk9VtFhPjtu8z3HSvM9IIwnPBAYiz5R3hQ+jcSkPTRtS73AzTk+m1sFPjgJ5jz+Gfm7zpuNPVC0S7zzZa09C4tnvQeQKr2tCRs+RdFOvAt21buCnCK+twn4PQpkbb2Zpn6+ce/GPTScR76Qk7G9YyP0vaLVjr2tXjK9PVvEPPJVE7wPjiC9fvKSOwXn8bw/+ss9HaAlPEtx6L1OJp+9GJ9EPhpzO7559U4+fdscPLCymr2onBg7AB4sPYUFg73IDUS+4yIivSvhQT0ksCy9z8EVPhQjxr39AJA9n6i5vdGFrTzJEKm8HYjBvCzzD74RBAy+tIyJPTHQojyU9yG9xU6pPKmkxj0zCSS+tQEYvrrhSr02jFo9tSK1vW3GDb4VpJi8cltFvX7Qe72NwSI+2G1ZPYIoET0Z0XW9qhzeveHour0nz2w8RHapPWy5iD3GgXW8xyU8Pnx7qD0dsrc8iijKPKyZHr72orK+z0DsPZpriLoRHwa+o1cAvbna1T2zzKE8wt2aPbeVerwwWgo8RAWMvOuYWDon5CK9qyGIPRbkQL2PzEu8QJMsPnmgz70scCM9ctk8vf116D2ciBi9OMk9vhwfmb0WgU8+VDFfvk0XQD7Voj699cyTPIGxCb5DAue8CVmFveOhpT2Ingw84EbgPLHX1L2jrNa8Y65yvttoCr7/ckK9BmG3vV4BAT4P05q9qLe3vRw5WLtKza69zKVQvplx273feH699y4Bvit2Lz5Jgq698pKkvUd4qL0UDim+Lg5WvGspvjyXizq+U/g8PZk3nj06VK29u8TuPAub2b1+U5c9LHypPqavMrwDzZw8sl2zvZRVs7wSjS+9NroevdPaC75V7RE9HvOcvQaribydWJS9Aik+vU25E73HmNu97uWsvb+CPLzZ25Y9dOEhPV+l7r341oi9D6jmPJaNYrsrHw49gd7JPZ2bT75ZyzU+TBQ8vIqqbjwp+YG90FrzPR0JyTyYxYI9e61CPZruK74BAGW+0dqwPDAcjDu9wTQ8/WWcveFzsbwZqQW+a4X+vSBiPD4MAy++MGuIu85RnT10UJk9vqtmPQ0sfL3XwHI+BcFjvUi+GL0b/5E8XYqRPtB8ND7HO+q9jZuAPMeXzjwSmjk9UWDUvNmTFj5DOyy8R46UvTWCiL68Q/q89eUxvp1wWr0jQYW9GmuQvL0kLz5/uNq9OcqsPal/Bbxi1Xs9r8rRPABPGbtgAMy7jF4CvvNRwL3Dth29mZD1vfEoyjzN5Ai9TUv7vMxXFz73gTU+Pf0bPUwNcz2f0Ei8i2TIvbi6BT7u3fU8wsxZvPGc0r1aVZi8XYMCvop9r71D9U69jHd9vRB9fz0rTCY+Vj97vO76mr2VDEm9cZuUvZwGpDsl8NK9GHvAvWQlNj7GB9w9Xm5uvU/eoT3Z7AM9LLa/PaQaej5LWq49gYSwPdnjmrvThYo8LukwPlUrAz4S35a9WbFFvZAZgrz4Wha+M1WQvfIRuL0kI3c9ioA5Pu8SND6qy6G8V6RaPfGbWz7mnhs+PATqPMMJmbvmXrG9mwBZPqpPhj5hILy9T+hBPZHqGbxkWyI+6ySPPQbPcbtKrfO9x8+tvQHpfz522CS8ZBhWvubV5zyXi5U9GNHCvSGKe71nyte9jrIOvmVk170/5AG+3FgSvQAfET6vWvK9u1yNviv4J77iL7o8pLDivZ4nOb4ipmw8agj0vUzniL70+Cy+n6FbvjTRsLxiIgO+9lfGvSYaj738YxC+gu0nvvIqzD0yIE69LI86PIoRJD0Njxy+lCl4vhQzDT7oRtS7agrpvdWfAL6MLhW+hY3rve+fIL6AHpq9b5BSvtplZT12pOS9ixmjvrsPLj7EexE9SOnOPHn7t72oRiq+uU5OvXVRD740zou9goG6vTQujr2JOt+9M0T6vMRSvD01TyU+QOD0PaW7ND5oF8Q9nKV8vu8PJ73mn2u+MKbiPHMGizvJsro94WChu3BtyL1e3pC+1m8MPj05+buTJk+9SXOfOlNXiz0iot29f84lvu4enbvxYpm9YntYvUpiGrxGDDq96WpNPQuwqb1aRE88vcM1vebH1TwuhnO9a0N+PcB9Nb67WHA9EqaUPexhFj4LQFe+MZaXPQBPlT1l18E9qWBrvTKdDT3CDbM+oO4rPj9cNj6e2co9R4TrPEXQyLxjuB8+2jgbPVaGK7wXNWO8vD9ePKhl/zvRzb49hcqFPvjYSj7eTky9VTc1Pb/Bw70xjdQ9A3IDvhCgKz5u3Dg+8pQivdy8gLw+esM8oAfJvJ6vID5dTha8Z8vKPWBGF73RMzs+e6qqvdNsyj3j/Cq9qP0jvQOyT71OeuS9zzskPkLEVj5Ac2291xa3PO3hAT74JhE+HBE5PrVKGjyKBqi97q17PJhDkj0O+Rg+Gti4veDBED7NmLG9BZwsPeF0kT4C3Ew+8MS4PELANj6N3sW90auQvc4uUr349H89aVXKPbAuhjw8x5494KsOPhLTtL2UxSy+/P8DPXr5Gj1d/zG+E5E6vnCcxjtkuPO9FliKvLU76r3dBjS+Z/aUO5ejNbxFk0O+2RNjvfDW+73Kxq28buPVvfRYn71FQJS91kdbvXB5b7xUkzE+BLuQuxfB7bxBxYW9sPj6PPWsM73SFIM+hZvUPbT4Gj3wHzG+NdrBvQuOej4Y6SS9nq71PNBKXD76SaW9hvuAve5wyz2leg4+v83QPSQeUL03MqQ8SE77PUqY+D36Dsw7n0pUu8Sd5b0PqE29gqYBPbz+OD5JMoG9mtsNPthQOj49Kwg+kzN2vfMyZ71r6gi+WfJMO6NdjT0hjTm8o4axPSGvB74oUFa99jEePtb+qr3zzm69KHvuO54WsTxpSBy+VKQQvZ9HYj6Ixh69KgMNPQwnqbxXOFO7W1XKvc6GVb5lZm88II+avcq6a72embW9uJ7uPKdk/72fers6k/eoPuXHkD0Ha0i8sNyKPZNFIj1zGnw+HTxFvVIzhL64t229LKtHvX4Eaj2xS948mAgKPtKjw7zo7Ma9/Di5PUpipT1YpDW9zOU2vjTgBz5dGJK9blnJvO2pXjsOlTA+PI7IPehCVbyw4qQ+1MFjvZHXJL6qgxC+7+/FPKl16jx1CuO9plruvSR1uL0yqUu9cdAJvZV2Sb7fR7S9OrEkvV7tijsHeM27ns4ZPjRClj0N6pU9KyHOPG3RgzwcP6a8EU7PPcS3w7xlGVE9XwdePcTMv7tchZe92bKSvBUt/Lv3/fe6eN1GvWLNDL2vbaO8Nx0NPgOqrbx6uQu+enjoPEh2Ez0MsiG+7p1vPp1lAT7bqZ48EntWPlPdyzwjryK9pV6VvKwSEz4YIIA9X/G7vTu9pb13Zmm9BTmEPbK5HT5d7mc9DYBdPEWiqjwjY709LmWpvfbI3T204t09ha3ouK+pETw6+b89q8JrPcsGez5h0Ig96w+5PoEQ+L3ycw6+v5SBPZg82j17ZiE+hW/TPbAjCzutHb49QdiYPg5tKj5k2DQ9G4I2vBPzdz2Lhoi9M8cVPlQx3rzDiHu+Hz45Pv4ztbzTink7q840PslZHD7xnQQ++1lBPt2yOTxi0zO8YJ/RPRENYz4gY5u9peQ1PqbzgDu69Aw+1NQEPs+gvrxdqN49xDGQPNXWBD6WVi0+qnF4Pmyc3j2yGjw+ZDk3Ph/isLz6FKQ9JUEDvt3C3b1xd4S9ZZ8uvcpBBr75dZo9zJ+QvaLZCT3WONW9J922Peh1xj1ay7Q9R3c9Pl2vCD5u132+UFHOPH6Bb71ueIg8iU1TO58FFD42OEI9cV5SvR4sFj7vBXo9TfifvfEWpbzCTdA76A25PUUlTz7P4Ga9N8SGPJ5TlrteseM8TovsPQy+Er0EVaw89oQDvplt3j09QRQ9JSegvB5z+b1F9De8ip+tPWHygbwJmw0+A7C1vVkzvLyvXJi9YVievXXFkT0rvl+9TEcwPcpqCr2Fjsu6/V7wvavZjTyUJ+89tN5AO3c8AL1ruqO9+vNsPAO6or3XcfI9Cr4qvl+4AD1cLju9jh6ivjuCurvJ/4c993h+PUFqhb3l3pS97O/zPECjUr5rTrs9wu/5PN/bgb2iCrQ8WKYMPiwfVb63uVa+8v0VPknQjDybpEC9N0isvRB5Bz4HQfi8lmKXPdlehr7DP0687a7AvfISGL7NzMu8tGicvn1cejyCQdY8ZQAKvqjupDw1wxG++g89vp4wgz4aAAm+jl5dvc+yJr7kd8292m1EvnB4Yr7smhW+MbaZvYWZJj33mLy9Ko2JvUh2H75Ct2K++LTHvjmTKb0/GAu+zITCvbWnQj4F1Qy+stnxvTSffD3Ritq9aEYhvfNlvz3vERm+6nZkvaA2T73+7gA9RlUIPP0QhTtU6BK+FuNHPgelEr4fpxw+321Svtb5A76U+lG+SomsvcA7wr1s+E6927fHvm2LIr7lj1E9J0k5vlMkob4GlqW9zVJMvkzS4L0UHP094DEYPMH1Bz2xxri8oYH9PYVJHr637yS9Une9Pdi8B75s0CM96Lenve90B70vbxG+aK8OPmdcK769o6S8V7NEvfpoF73lJX+9EuPcPQ8ZmzwF+ne+ATwzvDVRGL5k1Rm+o4EKvrORn71umwW+ac0Dvvrj4r2mZz+999iNvcT9EL7SA3k+E+nmPecbv73NgpO9KM0QPokcPD186k89DEMGPpV8LT7M3oU7FzkJvS0/vTwsM8287XQYPdzlrjy36o49bBo2Prpnsz2lQ6w9b2V/PT2k0D37esM9t1k7PCmh/j37H1O95WhKvPpykLxnlBQ+sMgoO/a6cz52OCI+MSGevEKKM7tG5j8+rFervLAeW70cH8g9I1LdPSmHBD5fKh0+qlUOvsDJhbwsZNA9woCNOz3Olz1htGC+6hQ1vS6SAj41lPA7NgNpPoiALL2QEAg+QFsXPigoaT5i6po+GX3BPRJqRD6LUQI+uBe8vX1vdD7/1RG+bbEdPrTk6D2Qmuo9ZWsMvg8N7T29toI9lcuXPPHpxj05zpe9XXJLPn3I3z0zbCA+wYdRuzSgTz6AayU+p4JWPfajDj49icK9bG2WvflAMj2dYN89LtZRvVNpwz2Yu5u+g9dpujIgwb2g0Xu9NCMLvcx1kL2Vd7Q9qnUXvEjgMD0ktEi96+s9vCdK/71nkyc9jMSWvbwjMb1DuCM+AQ2NPXN9KT5uhsw7CqtuvpZJ0TwVihw81poGPnSw2z1SIwA+NzeYO22b2TyjQ1+9XdPdvSL2tzyemBi9JZJFPT1Curw7CK288R4iPq/gOT1u1QG+YADBvZkpQ751DVo8La2lPToyrTyyC7u8jciYPUsDaz3wOQW+3waHvSTn9D03fV4+uPMKvYOlfT3JbDI+wlxkPUhwubvjPSo+l0sDPJg/SD7I+/m9mzDlOkc25D1FOIQ9XsLYPUacp71Jfp86u7j5vWe2tztPKe09eqSxPe3vCz4FXnk+GoKnu3G7kD2ipok9UfsxPos6Hz5vEQq+jEobPYgpezuzj5w9N5jcPbMCsD2Tp8U9/qzSu0VVJz6DarE7gRSNPelNBD5dz2M+zJoePlVPuz05oXk8SdxlPetTgD6goJw9y2KCPp8WJTysYcc9aLkCPs04mz3HR7U8OhWxPEIhmD2LMne9vjWfvUJ+Artn56i9IcmjPTEK7z0wp/i9aYQ3PUSJPTz/66w+7wCjuvFMh75LoGo9QfpSvoP/Kz501Jw9ifP6vUHAjL3nKxi+PjKSu8b7OT0i+gO+OImPvaj0a76vvrs9rdu4vS56uL3c/P080ncuvmyINL308E69RAkDvjbFKb74zam9+nC3PSytND13sv29V3elvXKUEz5sBjK7AukQPsa9jb2fHtS9Vqkfvos1qj2eWg6+RnQDPF8pOr5IhnQ9wRe/vZ3PNTwxjEc98P1AvnA2OD1k4hC+y8zBPGWZP7ycBg29nXMCPdRHJb4Ouq+9XhWjvuvmyb0+WA2+jYQavuX1Fb2JFVE+9UBTvS7D7b0zbkY+70PgvPCIIj472qi8ODDuPVmr772yuJS9zLvBPSOA070H3Y69WWSrPeo9Wb1bPGW9DRtWvpfmI751Csm9i9TTvc4kPzxMHE2+OTwgvuxUzr3pvqe+L+1oPXQnsr1UpnS+VNCtvca6Pr4BtTi+qh1JvEvpTTzO0x69NKMOvcqrgL6tSsO9UoSjvsYgkL1TGR++ibIkvtJ/gb7ayYC8l+S6vbWtZz15+LM9u/fpvBhgxb0U04S+MRygvcBQh71HLBe+qn12vt4Qi732FwW+R2aEvu2eT74hLPQ9zGiHvsI5J74VkTC+DJ4LPei8jb7rCFu+dZOPPeH7Cb7WJCM+RHTqvTL0jT3vqj+8kDY/vRh/Pj3j41q+zmflvFq3vr3DuRq9CJ4pPrkXJL4VQmu+OUS8PAAYeTyHLhW+NcqiPH96nr379XS+N+GRvR5ynj2BnLW9Z/MZPZmLs717Xvy8eIkePTZxhD2NKdi77zldvny2/r2T94U9JtimvUCc4r1anh0+x84WPh+esrz0Njo9kU4/vmkRV707N7q9+z6IPZ8WirwTWsI9AWsVPnfu3L1rig08Dr08PWa+wD1gsxO+mpGlveHiDL3ap/s9E+87vrqMlztQS3k9mf0vvheHQjxFK4e+XyTuvcjFx70BNfG7YrHHO+ofwT6tFv+91EFYvh7+fDuuV6a8fyLivWY5oTzz0FC+g6EpPm0+LbzFsis9jjMWPmkPg72319e9+aYkPTiGNz5yIAc+EnsQPILF3r0Wb4Y+CpmWPmO7Db3rnkU9b/vsPdFMkT1EVRG+NgAXPpwPdT4Pxjg+8g6LPaZGhzyo09y7sJyWvv0m9DxwnC+9nQX/PXdZ+b1fncU8DxoaPfZ/1T2f56G9FrFNvs8OQ74XPMS7MwOMvdocAb7Pv8Q9byDbOw7CjD11Yno9Wyy4PcO7o71s9Gm8KPafPT7pBz30xC29Gu3yvTDQBL7LhzA9R4q2OhDkyj1nT8i9EfGTu5f4PTwKjQa+SpHYvBMjyj0CXM08LnNdvm/Iyj1hG4M9hcrHvWfbLL5c1D6+6QmXvg/s2DwtpB89iIY9PmZEtDwBJLi75qkhvir7bL4RiFw9mhP2vfcVi75eMJS91I+mvc6pUb7Gab89ptr8vVEK8L1QuM092W+NvTcMSTy9D8+9Qqa1vSCWiry1J847X7+APUDxAL35cMu9tfiZPJecbb6uwba8IPzxvTKRsL19yYq9VI+8vdU9Fj6UspQ9JlC9vQtOzb12Zo+9brFAvuMTOzvaxZw9uWIsvuePG76Voq08Q94JvkRenr7ESRC+QNSvvavVgr4iciO+Q78tPBy1L70EAIC7cYLFPf0eJr50mY++Lcf9vBW7rz1ed749hmA1PWW4LL32Q1w9cbsDPUKZIj6upLm9fs8hPpT6Ar55/jQ93vsbOt9XI73KdtC70mDcvQUZhLvVNXE88m5HPJc5er0IPtK93ZUcvvzoxr05i507NBQZvSOEjL1iXDK8RucIvdTrJL5VCgi9ciTsvdNtD75btVm9WV2HPQvSMb65lb49mEOxvCKsJbuCWAs+tBVXvWd0n72Jnba9sWiqPG2sHj4WEHc+5nYpvcBEMD5QeJy+OSYJvtqNFz5kCoq9QCaYvbMJAb03wzq9acDGvcHcCj5Zy+a98xt0vTKTqb1WZoW9LThEPuM3bzxKPFC8h0xovnefCb74Tb49wTGgvWw1Hz3YMWA9BuRivvUOzL0hRJ28RJDGve5t1j1WiQ2+trdxvoZbrb1aLN29yMZ0vNPdI75wVby8grEEvrJdYj6Z3f67McnSvVPHzrv4fo28oFyYvcs1H74ALXk98CQ6vkXuz73+A729a49xPj9TCb4YmaA6xX2XvXIPVzzIQYk92CnNPetSW73ZIia9IKuPPHXHFj7ZEhc9cj5MvjgI5z3Swd+7R2gAPg+ICL40eVc8FK/cPO+BCr1h3uI9DRKmvVr52b2VQTg8AWm3PQ0EFD6LIIW9nQMcPqV3xL3ewB6+smMnvqpqqr2Rsgq8/Io7PpDsmT0OwqY8VF+oPRguuD2oqZg8uCsnPpBSrr1/VV+9TaSqPPbzG76wQsM9LlM1vFgjeTy1yd+6mTV/PZPXKDvWg+I9IQQaPrjGoj0Rqbc9q3o7PnM4xr39xqU8xOB+PpNLn73EESq9PWwpvaIoV71FcMO9Q5wJvUI5Jr7/46u8+fMfPYspTT1YQRA+Uo6MvUlls73oNXe+su5/viQ/b76MSpQ9jk/Avqp6+j2AvnU+ed+iPKMHLD0t0ze+V11auqlPjT2JLHe+pm9yvoeCVr5FJRs8Us8VvTwVzb0szYa7eitdvq2UNr7Wkjy+vzH5vR7bgL7gzQW++pT9PIKJaT34gT+9lebWvUE2+jykoGC+60rIvWAUeL4RObS9bYSEPYDxEz7KCh28D+r0POsUhDuN8cc9p4YuPnY0aL0jbea9xemTvT2R1r2bqKM8WS4RPiVIS76KZ+q9LgSavUikOT2fEfg815+EvUKQl70fvWk9YzypPIZCTj08NJu8BbdJvt7h17x6bFS78xoQvNbSprzcgcW9V2hNvUX+xj18+LI9AWb8PZPDNT106jY+K45uvi2SGT55+0Y+N/kXPulevj3preC9JsL8vaRySj63ww2+1hdrOxLRq7v/otQ9FzUNPeMyjz015aQ9Lm7uPEwyGr0Qgsu86zIQvjLL3bztNXU9sBn+vJrJa71iJy29s7plvdkMJb4/23M9mn9oPQzVwT2tHwc+4Z9aPdlxJj4NmyG+o5roPTn8HT59+uG8CeqaPfEnAL6s6Qu9km8TvR8xZb60tj28ITUUvklRbrqrAZ29SVMUPisUeb0c4Fm+kS60PRh73b0NfJu9YOKBPcsyzrwCq0i+44WQPYo5sT1eaIY9fmHJPfXaST1YEBU9I+n+vdXwSj4tYiu9/n59PoM7+b06XYG8JNBgPkj95LxyD8E9isAIvbUQbr3GFco8aMFCvHCWCr4Tl4a8cxoGPgbrO77iUes8LOTqvcp+gL0sKJk7CkPDPNsNr73E1cw9G4nHO1ueYr2VpMy9xNm3PTqKGb3ZD/89X8t+vV5XpD2Y7Rs+xSrPPXZpjD54tSk+oEB0vWY26D2SNr09FlTaPelLND7rN4a94QnrvBURPD69YIa8VCoePFv9sD16Mf68g+FSvkWFVj6zX4u9MvwVPdXvlb0uZdo9MskBPXHzUj6rkBU+WTJnvR7B0jytrc88N8IkvOco9z0quOU6/tgPPuTQoT3E8y89oWF8PWsQhr1IiMO9droJPh3VFT7Qmhg+RyYYPerlWb2pfuA8INKCvU7Hsr1PYB89ed9APpJE7zySQia+AxayvauCWD0fwXa77pnMPdV63T0G2Z49HFrFvYenND1eVp094g2tPcg0kD1XOaq8OEuFvZGvlzy1UKe9y5MYvph617sQTay9pinXPTmWGT4XDQm+UliTvatkV75ffr29NUirPSu0v72H5Ia8NvAivRSdHL21fNm966Q7vsMtRLzibyG9+oTSvT2FNr6fGfW9RCmVvkppbr5t0kk9VqKLvvbJx73mYoK+UlGBPSVo6r3M/mm8w064uvVgsr080Ui+X4rLvFNhsb0zs+A9JikLvLWfR77qJpm9skxmvqvQwrxExig92Es0vowh4jyObdC9hZXivRxCB76iNUq+pi/Nva7zs70gHmG9JPcwvo8Xnz0A7rG+uYE4vlD4sDxTHUk8nqBHPJEPE74DP6Q9RDW2vYLQc77IYPK9N8IHvoLawb0hlT69JXw/vg9WSj6crRg+xXlrvUPmvj18K2K+mvbWPbgXiL1fq2m9VsZFvmPGNb1/Mfi9JsObvduLqr3nVPK9dWVjPYx70r2/azi9MyddPUGgzruyNg6+/IVsPepKoz1VPww92XN6vaY0JD3ZJQy8E6GTvbc++jyb0EK+dV2ZvS6UCj4gDd28QnU0PhNpzL33agC+2lk/viG4bDwEoFe9q+wevTXZWb2BwT2+zo1NvlsPFr5WQ0i+d4gbvSBVyb0r10C+5UZBPKswLzw39yq+q/q2vdrbxb1JEw89xe+ovELWHz5E9Si9PpbXOxFLl71uVBu+6kMMvfM1YD3zkBc+xe4bvv6i1rvLAfC9WuuvPWkANTwXe6k95BmvPevmkLtUBB++0Qc1vO56YTw+IeG9QV+rPiXJkTsZEw0+S8U8vbOstDy1R5+9AdM8PlDSyzyfzKc8ihkTPjdVDT0QTxA+4d07Pck6Wz1OrGS9mUFXvZnmrb1DGWw+SB5bvhSD3LxoMlk+heQZvQL+0T3qalm+f23KPAfOsj0l9tK8G0naPb+ut77Pwpy9XAPCPa612zwN25q972eqPPngpr2fsg6+TjCSPV0WC75i7LW9djoQvt/ZJb2gyDO+h2VMPnHSnL1o+De+DVjCvbdxLD5GK7S9pURAPh9WQT0QDJs+BAAXPtlAvL2aK1s+CY4Dvp8FCb471Dc+p3NZPv9tvD3+eLw90VhYvTl+zj13oz8+Kmo7vuZuob01fw4+5z4ePhT9ib3whxg+f4TvPNX7Zj4vvB4+zDKzPA+PCT4BMGa8z0SNPhZ35j2UWOw9HR9yvrPapL09gsc7V/aUPUvJLD2GEMQ9F54GviFku73TBt29xYRAvit7grz9d5U+6T6CvAp9iD1dn4I9GG1GvEWCPj3+c4k+v1eqvCG/bzyyEkk+4sxFvTohS70S4Zc9Kdg5PU5p472eZ469eiL3PNQad7316Zg8JZ/ZPIG8pL0C+gE+S7kIvrEGK72nxMG90TP9PadHwb3vj7S9bEGTPDyKK70Yese9u5RFPq81FT45GF48QcU8PuT0m73gNBA7XuIqPo9vkzvs2gO+Mr7NvZ7pgD0lzRY9/RE4Pm15Or3iXZS80c7kvNbc3rvBvDo9YRpWvVRXJz3Vr+69g/bgPSsKIr0ppnk8WMBFPVpmTD5jWh8+GMCxPQpyEj6PLkk+O6N5vfSryT3YPp0+fuuYPvmc4j3nmSM9BIJdvkmzQ71cvTM9olOIvc8eXz7WC7o9WKeHO597Bz7q4fe8fBMAvbxbPD6xhjS80S5+vJaVTD1ETUi9qqTMPcWk+z2nI829pnnNPZk/BT7Q5nS96EaKPko/SD3lUXa+F55AvePwir7LVWk+hNxbPZutIr7XyuK9F6g9vg9Ibr7TOBA+zYzNPe0oeL5OZiW+x3AZvgSTj71p7Q6+z9aHvPYXEr6tZj69osZNviDe5r3B5HO+JgcjveHfAD6NaXs8gHOoPI2khr20TCQ+TCPlvbvtbr05wpm+j2BKPCylB7zgWzg+8GkcvtHZLr51Xte9W8SPPYNR9jtSPt69hPo0PQ9SzbyJVjM96lHFvCOj573JJv+9y53JvZzB3L2zNRi9PjBavN0W3r39kNu9R7d4vl/6Ab1qtMG9lN8oPbLDuL2SArU8+A7nvcagVzvFVSC8dGJfPlFJhb0u6DS+a59nPa5/jj1pRDK+hNTNPcjqNz5WKxu+WVyqvELFG74319C96AzhvQZkYb43xwW+fxnnvDBkC72mliy+dnduvjMSAL4nU1O+KE81PNCMozoXFmW+s/cdvhviKr4Tkqs9X5hOvV/hQb3WYWq+t89SO0fQH75aMGS+Pw5zvc2DOb61JzO+Pi+SvI/MRL63Gmm9kGDyvYb/cL2zp9w8pDgSviDEJ73/Ii+9MuzuvecwBr56EgC+jQVovZ9Gdb3BNzy+hftvvmRx8r0TKMg8jKr/vQ4IqT0Lhc2+S02mvc5uRD4fjei9kUX8vXFVeLs6Kas9rrWUPAJ8hr1W6r+9T38KvkNfDb7ZSww+Q62fvTj1Uj5OoQ++QicGvsZ4PL4JGKi9Guqiu7j0Oz5Cp6g9LdexvoACFb64XsA9m2uBvdtjpbyxkKa9SCNhvhc/DL53nYi9/q0Bvocjhb4LDxu+xmddvMUA+ry7Hbk8f043PQj5vz6UaOc9OSbNPTDyEL0D5PY8K+nLPT0y3DxiO7w83T5qPclCqz5ArpO9P8AtPi5XYb04qFy+QMtqvhNlSD1NwME9VPEsPlD7hLzUOsy9AOfGPfdDeD4AB6A8wxWPvRg8qD0IUti8LRynPS5MFz1RaY68Wi4mO4n7pL1x98C9unwEPr2Vy73srda7G4uYPbB4zT0OX9o+p+VUvNO0mj2/kbg8GFCwvMOOdD5RLOk9p7NaPt80O7617RG8eZuvu5RxTj5g2889NdH6PZF6fz6vqyc9au+SPXpPwD4k+MU9ZyKAPnwsID68iVU9aG+0PZGha75nQw269aXIvK0DXj0tsJA9FBe7PVa5Z704e6o+PAn6PTuz0Dw7qZU+A3iLvbF7bLwbotQ92PqbvWGFST1jjp49nOc5voVC5L3rhyW9NuSbPLXSbb1Frwg+BFdkvde2B75fOgq+7E9FvnmJX7wxdxM75nNavXhz6Ltyghc9nJLbvcd7Xz3W3co9WMqpvVWeur2MoC092JQkPszF9DybXXW9gWlBvm+zO72cu1W+ZOWPOz9bKL7sHJK9BhoMPsxyO74Ubz2+eTGFPqtsWT1zvyC+ZFS3vghqwL3ETqa+cthOvrOGIr5RdnI97SgGvhBVr73tEYE9p7VVvczG3L02/+G8QhxwPaVb5b080MG9EggtvsWhBr2OQ+Y9Iok5vVKON74U9QO+BGqyPeGH0jotwnc+jQoRvaizKr5HVeK7T4ilvRNX5jv+njW9Y8+5vTIa0b2hEfy9a3QGPgdfAr5SYgG+rn+bvbKp6b31BXu+JWjtvWcYFr4Tsea9wZwuvhI4ID7AER69RvvdvArYcjzL960+JkstPkTuPD2tmDO9ICKBvTTCtD0hlBK9m+ugO3fLDz2SyC4+XnYHvJQFnz2TZoS8htQUvuViOL67vg4+lT5jPWHKRz2TKwW96j1EPEQK1L3vIyA73KtzPaiRw7xUFtS8lVQDviNfyr16W0W9KyH3PMWUnb37oKQ9L3XzPU9Hbz2oc748y1l9vTw/lL2LV5O8epyaPXT6jj3sPog7HRElvlT3qz3MUUm9w7ZbPr+7dr3WZZ49yi2ZvfTW0rseiAk9wDovvSGfkr60uOw9X3ePPekD6z29VqU9XWiFPj135z2OmUU9LcM6PpJ5Cj2x3Rc+L6bnPZv1Bb5dCui9rIshu5Vpdb3eJwg+S12zvXUpML7PXfq9q60MPseXK77iB4q7O36hvnHmEb7P5q29XPnkvbF9/T3b+i49y+iGvewPAL2ULQ2+eNBwvP4yIr64zvO8XNtrvmjGDb6bOqG91abovRuWob1JGQs9E6xNvm9oSz13US2++4L7vFis0j06vfU9CbnbPY4JkzwPpRk8js0qPpECTT5XWuw9oTJcPd7Ikj6KtiM+Xw+BPcHtHj7BxCq8drkmvnwKlL0mWh4+0Ya8PepkzTwH7Te+hTeKPZ2vKT5qJ8i8wz8HvuVqx7xH+W88YHynPdmQJzwWAEa9YkGEvgKFqb3u9Zg9qtybvTZchD7/kCg+zXDlvW4E2j0AmiO9YCWWPOutD75Rxq+8pDYSPS7YlT0j7jq8UCiRvUlwNL6Wi+q9XJCOPeFfDT2bl968+HyIvX0syz02D4K92/j4u0kApzpJDza9j/TFvUQdUb2lAqc7OhRivmg787yYO/695kqcPMISJ76LXli9yEZ4PuWC2j2mL229Y7TOPWZeH77TMUq+G/oqPLWTd74Sikk90HcMPt3Rgb5NUzE8U+cBvqWJSL59P4Q92vRiveVZVL2Rm6G9d5mgPZT7l71S+DG9e4xcvjmNgb5UxfW9gbk2vheWtbrDUYG9fc8Gvu5xRTwMBsA72JrQOUDBHb2Jtpo+J/4QvgH9CL6HRJK+EprmPNZXH7ygOeW9I+aePVpHib0knz49VHQaPkIisD2evcQ8+QjvvXFiZD3BVF+9VMQ9PvCSs73d1Py9JfO5vM5BOL41zwQ+WCcePbznZD2DG9w9sk20PSDbAr2WNwE+vDutPWD1vr18mKq9suaCPYuNDb1bxXG9fHhRvqjsMD4uEiQ+ECoHPjvHez7Mj/I9AV6qvS5Vjj4eUTk9ebyWPu3xoT1nklG8Idg2ve4znr08cKQ8UmFOPbv6+L0dAr693KRpvaIilD1rYnE91E82PCl4CzsR9mM9cXubPMtpXT1RcWC8zRmvO+xqJrurcsi9VHzPPR/8uz03b9q8FYo5PhHYHD0chY0+peMJvXyzMD7Mzpi9D7wIvtHg/b3Bk2a9UWP0vYdIDD6h63k9hk4ePicGX71LL8y8IGm2vVA8Cj6q9i481DCCPW5JDD7S+kG9M3ICvgUyPD5uelO+yFaEu6i5v71FAVs9LxWtPU0kAjuSAgQ+npRVvbPjiz51cV0+U3tlPHDgsz2UpvE8XUoxvj1OgD60EF48egQ3PnThBD545CI+uFFHPv7eBL1tqNS8ZNGDPIRW1T0BYDy9jzM9vET+3bpGoeY97eMKvO3SAb5G72G9cU6nPXJoCz7XK1a9/uE3vmU8GL14l7o5rKUSPdFNqD0b51i9WkrXPTA50z2/5Dg+EkaVO+xC0LzDvKA8JfluPLaU6D1vzaU9HbYgPjnaaz2ZLdU9QdoEvuEuqDdC9f29i1wKvW39VzxWafE96A9vPJslED4xoUY+HEJAPsSWHT4yuLE93kNsvaBuoj1V8sm8MXD3PAUvDj3h0cc9pPs4vo5Ci72i8S49IFp9Pb9VVTzdfJQ9O+RSPhayRjzvmra9vvY/Pe1THT5zTCY+yIG2PUPSGT12R5S90ryOPNDelz1E2W49FKxlPLJ3Lrzs6yg9VfLOvN2Xkj2CS8Q9Ixyovb8hLD0vmUA9GI8tvEZ+XD0X0EW8bNCAPVRbDT7Toas9XZAjvTL8CT7n+Rc+BlpNvmzPrr1az+A9LhezvS5vnT3LSro91o4LvqTfmz13iIK9F7revaHFLT6/Rl++hZE+PHD7g71tSho9vFsFvjKAd77mkP08ouq6PXGqRz5/ZsK9EUCXvEA427wHBqK+NOisvS30h7y56KU9LiPVvHIYAz4vn/i9LgacvovNz7yaX869w4oyPif7DLymXMS9+v0hPitavj1SVD++gnkoPuh9hr7tCTK9Ob8BPsYP5zyrXVq+C2oYPGvNnL0vXLq9KNeTvupi1j31Oom9E3hZPOHLiL6WRGS8NKS7vZFEZL37taa8mkyavY/A/brScJU9UnM/PuzW7L1RKha+mY+wPenzHb4YL0g+gtQkPFv7mb2k466663TxPTRx+b10CFq81IrzvXLznr2pSM693keMPReyqj0EUBq+KAUZveycQb4GUF6+k8VbvYRarL0lXGA9Iy7XvXs1gz2Lm4W+Ab9TvjkTBT7S4Oc7OWX3vAb2brtHVdY9dUOevHQt6b3w3yG+qWH/PM3h9r1e7hY8p/oavrJx/T1paPY9UwLgvV5Nnz2Xc1C+NEIEvkmFlT13kZ48pWIWvtXYLr4ETF4+iy0cvtzTJz1wKRy+lhV5vmQm/zvFOvO9C1lXvbzXZb1xyk6+sxTTPaMaGb3qKXc94Rxdvq7cgT2+OfA6f1i4vPqMFj20XTI+4maWPKJwVLztES29SJEIPviJBT4RLDi+yV5bvTOonj1UYm49OxoXPZ4xID2fV789kHyIvUcR3j3qa3e+J69pO2+8PL14aOO9KbarPMNWI713Axi+uBuAPauLnD3bUmm+KboRPisiIj4u7Nc97o2fvK/0vz0FjLi9vzgRPY6HGT0wOvE8EKsjPp2FJj4uiRu+zK5OPQVM173NngW+cavevadusT1/olg9SVfePYJ9Eb2Ba308RgRSvsOTtb3pY+I9jBIyPVqbqL0wq/o9qA7MPf4mBb0n+yW9qljWPRuB5LsA9iC9oiZrO1dhfbw9ajc8MgYjvhEIvL1Vuc07u9UQPib3MD5h5AK+ZS2QPDpY/LxOtB29BaXYvXwu0j0EABo+4Wk2vUeGrz0TxoM9h3RxPfGfJD7d3F69Oy6DPRk7OD7+4RK+iPsePToiED6UhYk9nrImPj8+M77rEPE8SOTovQWfGz7/8BI9sb94vZWz/72+KlW+anY8vF8FNz221KS8V8P3vWtART6ApXq9EjIMPcy/nTw1+806fPKWPhJHhT3XJHc88YMwPgDvA70EkD28bL1Qvkevq73blqi9gg5hvtWFL737/bc9ftASvpsVZT1RtAA8VL6vvHX1hb0R5om81AqPPZEtFL6p/tS8KM7jPapcW70HVuk7CRH1PZ35Dj7pMpU+8LNSvYTKLz0bmPA88GWjvPzFHj7scqM+u+qEvT4JRbwfq7S9BKzCPc8TfD3ysZE9oHXRvfNK8D0S70g9vjI6PftONz7vvn89qi2SvQ9q+z3iUYq9/cGYPuY5i70w8sI7+0aFvcEIPztJjk28lnFzPUcdmLx43J092Gj7PcdwyDtVE28+J+zBPdq5nDwk+ay9qqL3vCyhKj4gX2+9Ed2kPQGoo70/ksU77KoFvXIDkr1QQ7G9qtLIvXyZhb2jM3c8vcjiPRD4Br74nSI+onGwvSNxNb5PciY9iMjiPQin6r0nnY49Il4jvjyuyj3d5ae9tjG3O2hVMz52BhK+cF/xvbAzN74zSJe9NDxaPRs6YruIhie+UCuKvXqw3r0uCsy8BuzVPfkUuryVA4W+aUPNvSOuMrvWjaq9Gbcxvi1DkL7tUNW+GP0BvuCekb7PwJG9pxshvVXgAb6eOiU9fNkPvP+y8b3FGOu9HdNgPjM+MD2XaHO9EXltvSvSa775t2q9oA/iO69Bm74s8xC8QFgFPVOaGT4MY5Y9exwRvk3bc73x8i+++s2SvUhB1ryAUD6+SugcvmeLLb7fKuC93pA6vl2PU766jqS+3tyUvcpXiL6r1be9+smHvh1nYT6t7E++52VyvoUtQr4sn3q9jP8qPtt5Y7xIp669Gzkjvv/M1L01sIw9vZeTO08Mlj1s01q+J5IMvm0cMb6bqKU8MmHEvR3cHz7aWLG9zZcKvgptAL4YrFc9FHeRvjUENbyyLii9wytVvrI30rzg8Re+oqsovp/me76AQNi9OcD8vfhvEL33bbM9QT84virG+jwyH5K9+hMOvvfCUryyEuW98fvBvffTgr1puim9fBkTPuGyZT7S0oO9eTKlvLSIA74ksNa9wXsvPlCQU75gdAS+OJZmvvYerb2A9Ca+kxdFvm7K5r2qu8y9GL4CvvViFb6Qfz6+8oSAvlS/A703Rde86vE/vt19Ib0S8gu+oQmZvEEQ5ryHZQg9DpKbvZiGR77zOcO9XUS4vDUxur1/uGa6I6givmNpvr6b5eC973dBvjbrVb4kYUe8lS0mvncXaL55wYC+HtTwPWQ0Qr7mB6a96TIZvn50FL5oGsi9KSl3vrt/Bb4Vb5++W+u3vno8iL0z2NS9OKBJvg4foLxIg1w+n0M2vBgOgjxNOwW+TXh6vSUXcz6EDlO+uIkEPiHdYr7rq3I+UofhPYDiIj1E0rA905McPT3E5b0WLqg9KA+wvYyOjr3aFPM7DVLVPZAoET5trYe9GoMbPgkbOj3DzU8+XqwQPq81jT1ym6m93yo3vsch8jtNMWO83ogIvgqwNb3ij8i983S3vYjLor1lItY8tkfMPW349b2/d/+9ImD5vdIJOD1geo29eCsUPlMB2TyJIy4+zt4MvmoPEb6VEoQ9okGpvYz4Wr0s1is9JjgePZfGwj0QXcG8NIwaPBm3DL5ZYGs8JIYJvjBjY7157ic+DXIUvgfQzz1/MCG+AtdQve7Vp70Olqg9+7ovPjt4qj0L+0s97LKEPR0jyT0c58G9NUe7vQ9dyDwwAVY9gerCvXsJBz5/85G9RUnEPDf9B70rrOC8HB/MvVTIPr3iXrw9vW7kPIM5Rz5JrZq9lvcQPvM4C76wfEm9eTkSPTpOab2kdsG9VUSMvDAtdj267h0+akUfPrGO/T3ky5Y9P4N4vviDpL2whEo9qggfvhjwyj2U6eC7LazVvdPxGT48V06+RPidvYIhHz7xpM2+PtxVvnt4kL4uClc9VKhyvpUz6r2GXh++GJoUvpoyhL67UZm+V0irvvqzHL4Qpyi+FNWlPewcBb7bprM81aRGvjB+vj1Giwe8ph8fvsCNJ71vPYG+E7iUvrrtWz7+LnW+iKTvPcL0Nz3QJfu9ysYLvkmPkr4fLcK9s9/vOjoOXb7ZLqK+p7yJvioiMb5ohla+EjEBvv2rJb4OvNC9pa4ZvoRZib7aRVi+tIsqvjSGgL750cK9aORlvrZ9I74ls/U85q2cPtFs3D0CMws+OIUwvv13oLzGjpe9ODqrvVmcw7w/iyq+wpJYvfoh6bwI/XK8PhYqvQa1CL5jb++92emYvbD/4j3APOc9zI8QOws6s71PJfu9ZiqLvbFsOTxdanM8AbYHuyNsybvgRMa9Jn2APeee/bsyzpw8yeMQPgxp7TvKBoE8UaWrPJHZhj23T/u8MxFHPuAOhT7/EyQ+nHCZvYImpLz/hoo+oLEuvMu3/z3uY/w9OgpSPiFAdb5q+4o+yaNTPUrOBT6Hpoi+htNLvl1Pjb0aU7o9mBlDPtyC6T1l/m89kvsNPdAvIL492t09JD3evY3x7T3FomE9+djuvW/2871WKQy+mxaFPM/Rhr2XgEy9O/XzvM4Agrw/mwq+gaDnPfOLqz3Bmgy+qdksPuQ+mL2uVxm+QD46Pntl1TzUfYW8XTziPf7EHz5RO/u8wYDdPdslnj1M28q9L57ivSyUAj3yxO29q8kEPrY3yb0ew5a9MVukvhtMwTwogcG9C55+vB+v+r13rxM+8IoDvvWkgD1ErSU98E5pPfSiJL4apAc+1ZJMPv/iQD4q1mg9zpZQPJEGvT29ta69WEZLvvGKGT5H+Wi9oYkFvoLrUr5jKDG+oHCxvZd9gL0GCGa+h/fkvEQjYrxAkbM9RH8Mvt1b0b1kVTC+geimvXilbr5cjLE9JVeyPEJ8z7z2kDO9l2BNvpD4ADwXJe+7LhqpPD3eDT6ZWtA9gR8gvmgEiT1UlDm+MMXuvZ0cCD6MSg8+Tck0vl69Ojzh3cG9bK8tvR+4yD2gYgm+ockHvSqiCL5eXAa9A8ADvjqkuL0R7U6+8m76vfwjpz2jZ6S9YsmWPRRnpz2vYAI+XzHDvXgmTz325SO+3hVrvuKlFz637r29Jf9KvfDWXj26Mxe96zUZPXf8j71reGq9+j9GPmLtgr49ZDW+qUXavSN4aT7BpJu++6Rpvi934L1pjL69697YvSSqDr6yIi49XzUZvsTjUb7ueJs9kvuXvPknmL0f2Gu9+THIPS93Njyx3TS+mRnUvNNqBzwUBAY+mg6tvr3/Aj5jhJW+XZ72PSniMT5UmnI+WEQjvhPoXL0V8yQ9rZY5valZyj0lO4s97ji8veW27L0u7ZI8/CBsvqHdmD1kXBA+YoNiPsvfejsujbs8Oy7nu92KkL0V2U2+cLWHPgjvEb4LPHG+yt91vaPpIb0GWfA8P7O5vdMWoj3BBKU90PPWvc/BXD49kzg+gpn1vSCsoz0tGwO+/qNcPrUlAz5oZnI9OJ98PZlbYD3gSGm+8PuAvRv4nr0fMQi+X0jovTnYhL4Mm7o7tyvIvag74D2eWt+65P8OPkum470gD+49JHcsvgENkz0ycBC8Ecj2PRR51jwCAD6+dPtsPpF0vTwB6r29Z5ivPGvdJj7z1yy9F8sOPgdVZT3qF2U9+QPHvWX1ML2zixa+SAXnvVALpb1LShK+EFqEva1ZOr2TtMS7JGvNvSEYajw06a09ljbxvJhOJb2xY9w9eZ0+PcpFGz3p1zi+5NJIPVsc5buoGo49xO2kPZcrQD32nYM99dAOPMGiWj35Pkc+fPqPPudorDxfZPI9mp69PYN/prxCxaG9XBF2vF9T4L0fLi285IiSvfUoDr4MKR69+NuUvC6NmryjsqG9EDukPajQIb1GCO47ilMVPdbnyL3IEcA9SjCqvfdeKr6MiAQ+5JUGPuMFIT5y/Cs+8pfxPIuYPz4vr/29pEpqPISx67vktTk9hWKIu2chMT7ib9s9Djg9PZxsTb5lR4Q+m3abPS8w8L2FFug8eUQsPo6Urz20Z9g8VjFtPUZAHT6BwF09fMAyPjdHq7xmEhk+TUvcPZGMvj0J9w0+K1/gvVQI8zxu9NK8TF4lvoIT8T11L0G9QCt3Pkrmgj3k0yG9c0RcPliyLD5RQwI+OF1pPteZBj6pymi9IQZ3vmK8jT1WHgo8X/nLvMx1er2QYA+9h7hWvp9I/Dk0UNC9VcK0vbfEWjz7zQk9VJ2jvXGUNjyMHRY8lCfqPcOGCD4NDBo9cXDgvfSI1T1F5nc9VpWAvTg+GL6Bq5W9YwM3vdDuDb4D4Ga89kKnOjhf37xjdvw9dph/vmg5ub0Uc4Y+e0LcPTfNK75MgxG+TfMkPdx3B70mjPW9gw2mO0z3Pr51KY699ewCvugyGzz9mj6+wIXNveY/873IxEm+3BBAvkI7x70hqLG8QDfYvWiDg77P/rC7pmD9OwG2Lr6Ozbm8wf0xvYlsJLzlH3m9ntGCvl8bYT2kNFG+dWV+PLwUs7zyPFa+f8kMvWPM8L3NdK49CnmSvtoDmL53/ra9m8eJvbyDp73GYUm+uWZTvhVrEr7kcqu+4wsfPgxrXD11lHk9l66EvpxUtD0rJGg9CRoJvmfNDj6hmNW9JlIlvp8lYT3OzZU9rc3kPfI+S700GO+9BwpoPmtvdb5GX7i91JKPPs0vE76MARS+DHtCvZdY+70BjOe9EzzyvblHYb5iqTq+BP67PMXHJL75zEK+L8rUvInj373WBfE8MLk4PVKPRr7h/9K8sKITPc5pxbxNNbO94sppPFx/Yr6Ikdu9/yjlvQ7zs7111Ww9ZeBDu+sZaL6YbKS7/TAnvgeEmL6N6gE+G3DcvbSvOr5f15O9jv+kPZxJn71vJyK+Zt+ovQcfnr78lR++B9PEvajecr2CexW+b3XZvL47rDcsYGG9K5EKPW2BP75lN1c+rxwaPN7Dob1sZSW+oqs3Pn15SruSlym+6JIJPuunu7rIEXA9Lx2svapERD38AB89DLVBvgZSrL0P9mY98OGCvTZ0Pr5rBd49D3ndvT/+Vr2m/cQ8bF90PW9VZz1BtZA9Pr02PlCVQ72nVIc9fKyavJzyOD5705U99DQMPi4fHz54eRw+qP+PvVh0Ib4kNkQ+GreEvC5Shzx9WRw+mTowvrdfNz41jVk9UsUSPuoMRz3Jd2e+8hKOvRkklTyXiKe9jRkSvj9DALwtXWW9oPQmPPE84j0WEvA89m0VPvRUWz1xDRk+nyHnOt/Fzzymr/29CKFwvHjCYz3KGws+q46pvUwgBjweT868+J8jvaVJzj0CKQs+DSv3vfNwBD5xgSU9vdWVPhgDkj1zC4I+JktSPtwpaj2YRpS9knG6vYkAfj1nkD29xpG2PFPtCD1Ahza9XUG3PJ68jD4FVZm7u2cWPuAiVT5PJc699hiPPX8cP77AeOW78hznPRCWCL4i6Ea+eCi5PPbE1b0gAh49/5OZvVt7uj19Fx8+lGfdvWvArLtrCSY9BurFPBT2pTzh2o49nwELPlykpj0O8NE8Pz2NvWDegT2yu888Y/yjvZYYcz5PJgu+ihalPvadDr4jOOq8e50ZPghmij1OowO+a/giPfDmmbv/u288YAaVvaRwXr0lPYi9udoTvVi/LD0tG149TC0YPlndRrtGaOC9DzRiu2miIT44oN+78Sw9PksOujxWnaM93013voXKXT0DiEU+5nWIvIqgmz1e3CI+sBg7PqZWIj6rpwA+ff9iPlVbC745Fcg9fjKgvbfygj0OJ7E8/WBdvFMtkD3BKjE9ck9gPUFT0zwe76c9DG+qvQuEJTZRM3C3YY50N2YVOjSQkha2wnSGNtcCErcRsUs2VIoUtyfT0TWH/oC2cYRNNx8iLTZcAzS2FMfXtU16qrUqoZe2uUp4N0Ufy7ZMkYq3hLrMM30WXre6/BK2ThaOtAOCBzU5MUw3942Rti5rZ7YGX4u2FTqrtmAf6zXVRJe1gAOBP21qgT/63Hw/XtVsP1sMWz+anmk/qBGFP2hjez8+r30/KEpOP4OdYT9zb3E/xBR7P7tOhD98DHQ/tBhuPwYjgz+dBoI/fzduP+TXgT+mLXM/dIKIP2q8dj/GE4I/ktNqP6sfgz9NgmY/fTZhPxtciD+3U4E/wiZJP7KigT8D+Yg+1aj9PfD98r0nWpI9F49dvs6zPL0g1mc+r6TVu/W6az6CPRC+NufLvSz6KTt6EIO84BcrPhIRbb2H6+w9NcZBPn+Pzj3rgv89TgpNPRzb6D3XQEA+L0rYPd1rPj5KQQK+xmcjPYw9zb23sXq9CqHyvTL5Kj5IeMm9indDPJgEwr+30sK/WJCTQIBnxL9DFPc/i5Unv6l9DcBKE4i+YI4OwB4byr+xCPS/erinv+mYIsDUnwjAgagawNXP4L9CWQrAXfiuv/rk8r+oOeu/HhTKvxNp1r/ZV4rARca7vwMPPb8aXUO+7CmRv/iu0L9SfzBA8LZYwDAqbb90gHW/Oqg8QrjSFkKAxVJBZZEBQpYZ00EWSlZBF6vHQWkWjkC0NTxC/p0EQkXG9EG9xs9BqC44QvHV3kHPkoRB3wtFQiMYR0IQy59BAOdkQoTG20FxNB9CIukNQl7Le0KCpkxCeBO6QaRhZUEFXDZBU4zpQQk0k0Ek7D1CRFUwQsn/QkEIcr68E9q7PMkm2D0GPta9H5uHPQpXzT3rHD09i0FsvSo5Tj3Qssw9AP+dvc3wgzzRbEY9DgaKvdESn721X769C5EFvfotSL1r+iC+104APdhctb2XWqG90mNHPbVAyjqAUyA9Di0EvVeS+7yuHIm9ajAsvQ2WCL5xVwC9HPICPtPBXj7yUSs+XovgPMZoUT5f1P08RIqSPoHTOD7s6qQ9XmX7PMIeJz6i/VU+Le0/PoMzkrybF4c+RCZsvS/P6z1PbMk9jQuLPQn/Uj3rak4+thwmPZysUzwkR0A92+aCPiDz+jzlKA8+fB4oPkn2Kz3jF/C9jD4Fvm6e6bvFLxs+LqYqvnfQ+L35gEg+5ZuPvaTd0DysUJi9kNiZvRvW77wzNCO+1z7/vbqcD72B8xO+jRbVvFSkgb0bQwo+PJ0nvVDVkr2BeAe+DQeNvfB2770OtZM8Bbhtvs0Omb1+JU6+2jtCvSu2/b0oRJQ8HAMHPfQbwD240+y9UOpXvepuWz1MRiA+hp8LPu0sPD6imso9ugZRPhFLoD1WtGO9iAAFPpo5hj0c48Q5L4+KPvgICz19HB4+gLIOvvG8JDxDf+s89xDKPb4QUTxylz4+OuY/vOQvGz6rvGk+gDxCPiMKhT0ktAU8uNE5vaAyDD77jDK96tp1PmBsVz41Fus9NHm0PYNnAD6QgRe+E7fTPGSF+jymYSg+m8qDPUlZCTtH3Bm9a6OmvV2Vsb28kkU+PH6FvewDoLwy8R69bi4APqYmur2oVwI+m5BwPV9tpbsjT4k9s7kKPlkBhj1Elro91EWMvZTz1r3xKyA9AZTpPfbenjtK+Uc9nfiwPfCVxTuMUpQ9ZmwZvZO+Ib15uRe+SrfxvQ22Hzxe39q8kNlHvkzhyj2yRfO8AqmIvWd/F75Y0e698JDavZvWxzxrTqA9RPm6vOBnZDzqdA49LEDMvVHjtD02aPa9gSvDOw6B+7rHRnI9bGydPbVz0D3ukgc+vRdTvYSKCr2dqQQ+R7RGPcvnqzyU6Re+lH+Bvn8Z2r0UB/q91ksYPIL+QL4e/0G+3EKEvjB+Ar5J3NW9vDjevMIT1rz5ooi+LH6UvjzQr70C5IC9xd/bvZbOXb70GB2+1Vt1vjkiH758hDy+ZV6wvIMRHL6uEo29zfdTvkzrUb7P/xw8ehepPTiQ870+0oQ9GBVqvnGZC77KTAu+OSMrPs/Jz73OR0A9shnpvJKWLb7CiLW9/I34PTqknD1dgDi+X7P2vX5b8Lwdojs9Dd7VvTe4fr3PDaO9fbxSum05m70/iSi+ewx3veOmW71bPE09/JY0vRc12T1ruCW+sbzCvZWH4D1049E9BTZEPF1Qej0DZ7y9MpVDPrUk4T1331i9JCYEPqpryztyBoe9cS5LPlHnfT21rbs9wXkVPXwFyD2MUki93ReiPdyCzj0PL7O8tvcivMZ1BT2WUpo847YUPlf/Lj5TGTg+qgIbPpFt/D1PpT8+8qHZvQx3yT2HTVA9cuhCvKtAOb6+xjU9Ya96vTxZr7tIcxo+KXPjPZHabDsMWGi9VsfSPYRa0L0P35M9YEEiPozJjz13QCc+XwUcvrivRD5w7eW9F6ahPKwKS74AN5Q8xSPQPN5gRr323CI+0MjRPREKHj63QV091445vsauh7yi3hk9oKgGPf9v0ruEajQ9kVsTvYujFL4yfzs9fyT7PcC7zz0TkzU9e/nYveepWD0Hdae9sWcRvUzrDT251Ra7hKa1vSC5ir26mTo9u9IIvbwRnL1mmiq+wJlqvODPvbzCNqI9gq88PXKdlT2NVAI+0h8kPOvm0T3XTG09wTvOPe5EJj1Cues8mYSxPQXPIz2nCEI75yKwu/PBwz0z5C0+POuSvbphOL5nqjY+F9uSPah02j2LJR49lG8FPeorkDx8TzW9urnjveJOuj1drqe8FrFUO8SwXD38jwE+GtYhvvCwOb0SuXw9ZkQzvcPB8T1vPzk99ZCXvHegU7zJWnM86NqmPfiWyr1th+s8bCj2PUxGEj542iO9TfaOuvBf9T34LTW+2m/svf98ET5JA5e9q7kBvT7CAb10G5W9hvqCPeNWUL5rlDy9wk+SPdbpnD3hdOe96wVhvk7zBj7GXV69rbk5vkFTBr6zwB6+mboivgA5H75SsdS9k35FvkM0e77g8OE90wc8PGAIn71l5eE7qxgAPufFaT4P3tE9fMLwPHIlMT49ai8+61QfPcNm0b2MZJM+o616PcPYTD4siCs+exCSPa/tdT3CUQo9kJjBvUNcx72l2kA+EOF3Pr2UML3/W5e9+NGtPFDAOD4GAgO+rgqGPUrEmz1DAC0+faMfPloquT2rJ9c73Loavv4RDLwcjGG98p/nvXwgoD1JdxA+USSvPZBD0D0jQ3u+atkpPp0B0L1Xq468/oE/Pocxuz1V2R4+MHnNPe2kHL2yCCk+kPwmPgVDFz5nJzi9PTbdPcDUtz08q0k+9gwpPtLJ5z2srSk+6rO7Pbxa3j04gRA+jeGAvF9jET6eu208o/wUPvNJib4w18i9dEgiPXfbm7u5cIk9MP5FPthXeTttqYy7RYs3PZAs1jwealO9xO/gPRcFqD1Pptq9D8g4PggxK7vb/HU9WkSTvMzQ2z3AdzU7wVonvYMiNz4H2De7tUhCPhhHJj4LtKO9qTXxvW1gbj32wLa9czUiPeBiR7w6mZw9RhirPYoJ6T10VWY9E2sbPlwFMT1Vhmw9SuqDvRaSST0ajRA+9rKiPUYpozz4kYu7vZwrvobvDb7FX7u9pAs5vN33hz18nVO+blvhvA4BubpE6EG+bS8mPZtKKb6qXa+97aBGPBbefT0xaXS9zwwOvhphlbz2OlW+9oA7PITMN74GHS29WNo7vpPsGLzUgI09oTKEvaQ4Kb5zymw99oisveIM3b3e1ve9QcDfvYUhNz1Galy+XFIbvFpC3Ly7boK9y720vXFqOb6k+/m9o1vzvdK2Dr4l9Ea+6uE2vploD76ShI68ErFXvvIVLr44VHG+Cg3lvXPlkzutxgO+xaVFveNT6r1Eihu9iyQJvobGXb1u+D4+mu0JPofbzj0gESI+tToMPkF9XT5Jucg8gTktPnNbLj7Bpdi8CRaDvEUBFj5TlVq9ZOVlvcqJADw/GCY9iLl1vPZe5z0IEN89O9jzPXGz0z3t4Dw+y7oBvgJRWj50FLE8YK+qPdlRMD2qjXg9stVgPT5JLj461Tk9ddAHPgq1LL63hgq9CvboPex4qb3Qd4895EpQPZ0MJb4XCsg97s0GvtdJK77AHtS9yD4evvnzErqkPyW+/giLvciGbr5mUlC+RWAqvtkTlzzB606+P8tavGf2xr35clu9dZDrveS1ojyCU2u+YbF3vW2hID2Pxw+8gRBdPUqqwL1s3xI+2JYhvpW3CL7RoOY9FroQvsHrPj6Sq+G9UYwwvq8XRL4Dxr48YResPXZMvL2PYQy+VG0Lvj4Y2rxVh5U9jFCXPVByFL5C1Z29e7DzvbLGer3KXDO+HTNvvgem0bzu4gu++kTgPRjyBb7GqqO9lqm3PE7hAj52jOM9nVoZPuzLFL2vJug9GyQCvgrIAT03Sms+j02uvXKwIT1fz0S9bezeu9DlkT0ipIu99NkBPnWpKD2yWrC8OwWGPvMjtjvL8FQ8dv5RPYn0nz2P2hg+WMIzPixuqz3acD29TGs+PjfhED7d5I096G6hvRIH1LsLtN69pMfqPQzzf72PTB+9Mt4bvjh5qTvBM8o9Vg77PCOYYD49YU09407mPb9lCzyEyI29PZUWPSO9ED1kVNo9Fn4VPpLqHDwme9m7cm+cPWd+i73pfgE9ge9OPQRnnD0j8Ew8a6NyPtnXOzwmxUk9GzYVPbeohD3wOUI+0SrTPfzK3r2qOfu9SsAjPYWiLDx5vte8FmMhPgVSPD4nXtI9JkEIPgagLb2bMNq9GCo1vUeweb3JKIa9KTGtvUOAczykI4E9MHMEPm9+oz2tWYK8viPOPe17Kj7n8S0+DNk2PjcT5j1cjrY9o/wePutirr1vG2Q9AZ3YvL3Xu70TFWA9g0rVvf1+Cr6OOCy9eTy0vfodwjxvlsi9vz0HvgMhCL6f7bQ9rh+avbmhhr1kqJ+9e1hHvWuFTr3ek3I9KGneu3gzDT1C7ZU91cZkvaKKgj0t+J+8BVcFvkuqWz6JxZW9fUfxvdDRob3iCMG9m4WbvfWWK7zrrAQ9P5RCPatYGLyxEo481/XWPJozBT4TaTU+qFDZPQ5Kxz1lOJC88EvwvIFosT1lw/W8GS3RuuZ+67yiNnG9WtpXPtQyFj6Ij8K9cPPIPT8Nfz0X+lM+jaGwPcn4rD3CFl4+bnBrvfHfFD5b8xg+hy6lPZsGt73HWRA+JsqTPSdrzD3UOnG7MZscvW+sXT5b8BO+3TxPPXKvaL1zrCG9BIOuPb8ouT25qhQ+kUx9vfPUn71H/E897RoSPtB8FD1DYaE9vCGEPIkuBr35cKQ9aZJxPXDSNz5knVQ9Mu7GO1yCBz6nIqw9fc+rvOAfbj3dSjg+/1dZPg7FqD2md/g9y3LQvTIlHbxF/1e5qwLTPbZXoL1hy+A9jnAhPNUACT53fAy+FZLXvTtWGz5NHPq9XDYMPrI/Ab7u41e9mUbdu1sMLr4vv2u9NRgjvribDL7Psxy7R6Zyvcwi/zzHSFG90VoMvoEaYr07VOS9u+36valYOr6aqAy+eb+Gu9TvGr72LIG9lAC6vWU0Fb4a1/y9EP2VPR1KVr3wi6E9GR4/votsorv4oZG9ca09Poy/4b182k29CBpWPZX5CL6g9TC9B/SvvSapLj1Lxng+Pv5JPcBO6TwOOuO9ybVBPvhsCj2pgQQ+MX3Wu2OKk70t6dc9aBgKvv/gkj1k1zs9pzE3vqLlKj0k35i9CkcKPfOpEr0lXwE+rAgsPpYxij1p5JA7O+B+Pal0VzwkpXs8NLclPkAgV77Ul8S76IA8PZKyG761Rs+9skzHvUJ6w71fLJi96ZfTvJSQE70YmTi9tTedvfRbMr1Ce709LYa6vX9VET5Qh+09x8QpPYCvOj1EIew8tY3mvVrwS7yDQtK8muGdvV2oi76iRSC95MKsvV0PST3WD/s8KzqOOlJ5cr1QUPW8WUtpPT5MhD0iDj8+tJGzPXDz1D1ssLg88oBYPd244bym4JS94+gJvf2Zyz3WGlE9yIrwPNNp7D334Wc9tZCpvcCz6zxmNsC5/rdYPfTxQL37mRg+VpApPZwGqj1ugVI9Vz69Oy7sFbzUS0U96tR/vKTGk7znrfg8NI2CPp5XVL7ZMxo+63eKPZlgZD0hdIs84nmKvaNqmb3yWeY9H9duPQdiKD00XAS+UWz/PU2m7b0kYQe9VUWaPUVpXD0KEQ6+VgfGPIUrab0zv6Y9edWAvSh73LyyjdW68gGPvAJ/aD5p7pg9mEuzPbLqvD3TKBW9EiJKPb1BED2/Fyk+TZ6lvYZNEj6bxVo9QMeTPa96Lb3XsrI9GpgZPX0fhT1I/sC9RQJcPsM8jL07iRA+jsTkvasCl71veJK9+8Kfvay6erehYdG9g12nvDxV4L0FR5q90o6FvPWfWz0QNqC8XUaAvYFPrz3XfKe9RA5GPe/JBT7u+pQ9TEMdPhMc2DwFMQA+ybBjPNYS5rxBsTs9fdIbPhH4SD1v9oo9uuSIPbuwnj1Glcg9IrQYvmGtgj5e3/w90RoGPYuO4j09a5o9w0ctvDiNtT3Pl5e7wD0+Pu3H2j1ySeU9iVuWvb98Or4xZyg9WmAQvuiayL0wCs68K3zbOz+yi73Fm7m95kCqPmhsDj3R8vq6X2nlPBMRKDyUsOW95IqzPO8qqr0LYjW+InCqvZj2MTmfuz89A8AxvAX30b3I2hg9jv+bvaDHmTtL+S29c2aUum4n7r1ywsa9rqqHPSm5gry8P0G9FbWNvTMbyL3F3OM9UE8FPUp7uD2v4g69AY6RPSYIeD1IYIo8KC9QvPlJBL3mYSw+T4+bvfUP6jx5OyQ+iR51Pn8Zgj6qFIk9rIEovfkR8rxSxXc+YjwePvzf2j2dX749VHiNPd6vQD1ONjQ+TuDYu89HZTy/Lug8PUiLPhg22z0zePA8SCB6PrAtKD50qzI+Zr2+PcuwYr3EU9Y9J4mdPchylD6MGXg9bvrdPYNxQj2KUr29VoWAPLWp0TvJsV28XgrhPEh3zj1O3ya9JodiPXauMz7RIL88/FarPbJMnb0SGkk9jmtBPCR9xj2WKak8XP0MvniHsz1Sc+a8A1oRvVP3Pj4dJyo9wJMOPlT5Zj2h5L+8Ye/bvVZ8pTxABMk80H6rvf74or1Os+e9hGQmvj3Hp72qry29mK3YPXwkFj0CHAu+4KItPfNgnD2NYA6+pTTrPYmZzb0c5gO+wIXJPUIrML0EG0s9nOIXvtfog73aFow83gIevWt52r1v1A69k6WnvSo1ij2iLkK8oPcNvWEWvT1idEU8+ugWvgBHLb5g6Sa9e0oQvnzhsLrSwRm9wvN0vcJCgb3zFgu+mkQYPeUimb0GyIw9A4MFO+qcVj3TPKO92BEFvWBsOL7sGkq9/3J+vRBh4b18BiO+EUWHOpKtmL3PBgW+SK2nvPj0m73GEBe+j3Dmu5PRgDwvNve8nW2tvfPdRr52QU07koM5PTJ2Hj6n9BW9kvS2PR2NsL0CUwu+WvPSvTms571v7om8hMq2vf47gT3lVSS9la8hPrBBCb6jQMm9f9bYvbqoTb1Nyja9MsGDPPDjBL1w2Me89GosPj6UvbxDSqe8wMv9vU0jcr0zsmm9FeslPjwW+70Brj29kLA6vu27DD5RkCm9+uyCvr6ZHb31NSO+p/4AviD5v73NTHW90dcgPPsMaL0OX+c8ZTBGPDHzmL2t3Dk9agYjPDIoeT2Gc3W8I6JvPT7BBD2rYUy8YVngPcW0mzyntKA9yTu6PMalYL2nFpk9ZZpJPTF2dzsWsJ+9vDUDvaw1pr2ceRa+pPWlunizTT5TKz6+z3hpvU2jOL1ReAc86LcGvQEioTxlUgg+iJ3QPYY05rs5yBC9TPwKOrKM47xxlxC9TQBOvXxp0r1NPxW97mEwvXy8Vb2hopw7ZtLcPEHOgrzIhA29MijhPYLgjzzvoq89Q0i+vU/2CL41IVq9Hmhru8pxCbypdxo9CwmtvbtZID2wsF29y4RMvbYoIL7sZYk9QL+9vWkrOT2yTmg93zcjPq/Gnj0Im1I9afamOmraNz5SQFg9QSUqPq6A6LzaZ+s91sMfPX4ZwbzwZzA+D3NlvUG3xz3pORI9YyxrPSFN+L1lhyA8fbEuuX5RrD2H+C69nD+jvcRe9b0/Y4M9Yqd3O12tgjz1ydi9JML3Pc/QTb5dLXC9QcoMvtzcNL41r6I8bVRFPMVqs718jxe+6HX7PBpDnL3OCUq+uNR7O6BzCLwdbM89PElwPeAsgz2v66m944F4vcHVDr7f2zi+MxkVPpiA0b0M7zg+JdQVvTrI+bzDgPw8gJznvVh0/r2eOuY9isRLvQsTXr2pMm296T2AvUfRtDwHeQq+qnACPZC8WD2ymPq7j5q4PUDedj1ko3U9HYSIvLix5DuMDA6+9c9wPbtwRTrTsyS+UiEhvvG8nD0zKbq8d8L0PZKGGb6t88692kBfPX7kqT48KWE+rtgYPpdX/T0zmTE+9nk9PvtbQj2zUUS9yXWQPvqD1r23DYk930zEPVdhjj1KHWI+OBAYPn7apr1RLIg+aqTuPXGAlL2LoJc9tqxxvXvBIL4JhM+8v9IRvg9NGT0RxRa+NFihPUUiVT0rW7E9je+TPX30ib7O/TY9rhqZPNww4rwS6f49/6Xku/s1C71DKL8902crvYNhSz7arKC9o++VvVU0Jj67dDA+P2nWPaS1Gz2l/Ci9JhbgPcoRojxflRI+RwLWPSqvBj0ayMw94/mKPTIPPz4Axq09YETePcVLrzx4gOe7xwbIPa4GGT0j9yc9h2L0PJZEiryCmoO+1QeYvb81kj28ny09rundO7Dcfz0lWa+99OYrvAHs6ry01m++GbZVvfwQqL3MGdo8X3dtPrcIdj1tWSG+JUcdPUgrbr0I8ws+JpoLPrN5RL0fywG+AS8ZvUsBuby2x+g9AUQvPUQImL2iGBE+21PvPcs3Az6VJs+9c63LPcXASr3bFA4+d+WCPT8J0T0pTBE+phZlPZzGOz7FuT8+cA7lPYRRVj4U1m8+wqPdPVb22z28J7E91lRrvHCJ173nmp49klKqPVDz3Tq27Co+ttu5Pe9yqz0X+ys+hwGKPnmDrrwyiB8+htCPPJ6+pj3Utve8MMFoPS0IuD1c9xc+SyYzvvyoOz7KPey7Y9ytPaQ4KT4T/UI+RU8JvoQNiz0fNAq+irc9PlLGMj7iGYc9jSoKPjquMb1D6QG+IxxOPsv/472Xjck8Zu6mPDgncD4FlRQ+aTlbPmlzpD1C6yI+zDTVuz1Znj740+u9tJ6APr3/BL7Ljow9GVvOPS29Jjxntk6+tAcGPhsWf7zox409JAoTPWZEKjy3FQM+E2icPVfE7zxS/vS9p5XLPH1Q1LwwhJQ91GO+PQ0gnz0qK+u85iGMPUhqM73VVWk7uzpfPb2eSb1XNb89/Y/CPRr4wT0bQka9UyuivRPGwD3FYnm9EGGVPQYI8Tunu3c8dJfWPTyJGz63+p898suQvSz1IT0G4BE+234cPeLwDj6E5Ds+dMVlvfyijD43pQ09U8HoPcKzWT4TALW987U2PufOLL3x9c09fAAMPvn7Uj6wMkQ9+ehKPgONez5wyKM9uEkLPnkqmzwQRko+4yMsPsLtgz5DAJU9WUyVPQ3YMj5zZOC7B65PPr1q3j0Naki95GJcPl8iVb2Nvpi9Pd+HPpj7Br3Y+uk8qLX5PcbliL0+xyE+m24oPbHn+r1EY+48C5K1vRacjL0F1Ha9Z/dBvt5eHr2vnUm+hW4Qvj+Ikz1RCFm95saEvWugir3ImV29AJSdvA0Tv7z+eHi9vUxtvS5WELwPBo29eNzVPCOBEb27lay8yfUDPi14/zymoTI9x+tkPdyuer3Wp4W+4717PC26przZyXu9+smuvPopyzxHtTc9MgM8veQvyz022wg+5DXmvX6uMb0qtlE+3FoVPbTqTbqKAbg96u4MvtWuwT0gLWm8TDkNvWnvhj0pG5E+r/x/PdexZz0FttQ8mq9JPeVb7jv7N9481UyTPUYv8rxXnJu7aP0Mvbb+Ojy/uTy9e/2YPQqjKb7EChA+n2gEvkJvQ77pwoS8FHClvYZCj75qUxS+cf2KPZAxIb7DqRI8PSU8vXttuL2QyPA8sE5QvBCQ4Ly4Ffo8z3P2vc8H/73SKb69unsHvYcahTy+4cc8adPpvaH/Ij1weZY8/R6zPWfqBb7f6w8+b9UqvShhs70M96C98Fy+vVgURD6NN/a8tQdTPM7orb1FFRk+3CCovVfOir0t4JG7rCT7vFVhv7yao5y7FT4NPVvM2L30sxI9CzuJPXOKfzutKvi9QZ+GvgJT3z1h9k493djjvTJdYb3Eh2G+b7jcvQLv/D0ur1m9N0hKO8tUW736oyS+0jFKPjkZ6TzCpTK9zGQePdwENr1eFY89+yh1vZ9cnj1N8Pw9EkzRvYyLF77lhS09gs0buwmyhj0eXui9L2x5PNZZ8L25+1E+TAGTPbj5Xz1O1/Q9bsC5PJ/Z971UeAY+DX7RPCplyD26Y3i+DmdsvYhZiL2oRTi9VBF2vdVgEb7M5SW+01lNvXXDEb6lp0O+OB4MvpD3hLwDnhe+ZuCFvhKa1zzFmCS+elCEvsDFlr7+0Dq+sKoJvgl2Tr7sOY6+ENQnvqrpi75Gg9m9MHQovnWGRr5inmE97kRvvSWAIr05oEc9FQ0uvkxcvL0bOAa+LbdGvfuJa70BpKA9F5q9umJ3S76jIjW+PHOwPSyJtj0ht8o9ynTBveibXT1Pkoo8Q7KiPYFg/TyvltG8C7uUvVpvm72ClMq8qwgZPTg8ar0g/+49RwIVPTuTBLyLJIc9UE1GPrC/7r1xqIA9zZ7QPRDgtbxjY1q+nwwQvf1kuL2AdmU+BWo8vW/C2D1hf3s9HPLavRxXw7x5MdE8t7eDPcT0/70OluA83CjOvbr0oLwNKha+ILa3PaUBq72DaCu8W5iBPDwInL0ueL69T3MSvmqyzr2Tj1k9ypFePVeyYbyOuQW8m9qJPczm3jxsClU9ae3TO5JEij1KHKC9t+otvOPuHT7iUOO8OeNCPiZc773jW8O9kd8kvlgcqT0as1y9JYkdPjgzlDudDBC9QxA9vm8nET7nYbo9lSwOPfJ4YL2B/4K8SOVZvDi2zr1p3dE90a/0PYaAab3XJPe9taTGvAX2fL0ljCA8mGk2PtZZ47zez569xmM1vS/55ry2SLy9bXm0OnD0jL3a0YW9y9nNvXOJRj7vKdO8MZ8CPv5sGL3ly5S9W7gRvQxGVb5YC9o96ceYPWqjWz18Hhg+9fCzvZHtn72EXzc+XwYSvH5Q0j3z8P+9RfgVPboNKDvxods7Y7anOwj2G71wlvQ6z/e2vWnJo71in3y9VRwoPnwBYT4c+MG9rm9dPRlDyT07B+M98fIpPc6+iD31OGK9SuqSPZ7KRL1j56E93ZXpPRq3nT1JoUQ+ulnivagFdz3Bvx0+fYt3vUMemrwWEF08nXIAPhYk+D1wbdo8/yjUvUEnzL3JuXW8KApCvbF95b2CQQm+fVLEPQmrLz7bkL690+NlvUlyFz6NYhC+goqqvIeZi7yZktQ5v6EdPbyxNj1a3CE9igK3PcpH873QnoA9VKoNvt2OGb1Z4wO+rF1Kvt2B3jzOEDs8cFnFveUg8rtncAC+vvRdPExvc73BLjC+9I1fvqyBFD0BPhq+QFAXPkXAy73HxOG9ixz5PYuY+T3eFck7wlIYPpwdCj2r2IC9Wr09PvZvTj4LnxA9ECIPPruHTLxXwCo9JHfpOh00Mj5ELBc+VU/uvYegcT0N0vY6BcOlPjddVz22q6I+PSwrPkSM2D2yuUc+IxtiPrH+N71I9XA9tBDKPdY2CD4HtYw8IQTFvac8dD6voQY+zoEOvmKyvL0sena+fgmtPS5MpDzpkCC+tVZ8vYSE3TwmxYC9mU+nPDNrKj5Hf2W+tTMwPglNir0Q/iM9aem6PGkUkb0sKiC9xV1KPWVYhr5awa85ulIXvm3P0T1/WI+7VPwGvtZBIL2Yuku9WNGAPa1qYb6XzoS9ILb4vOHaWT1+WOg8FK2fvGDKqj2iuqA8l6EHPpNUNT5V9N099kmiPA3H5r2u0nQ9WVgTPa/p8z1VM9M9Q7pivRJeIb0dYpE9/Hg7vqHSFb1Fu4I9dzasPLMNjrxea5K9EAkwvdDH+LzQoua9qtIfvUSzXjzeCzq+bAT3PS2Q9z1JFF69jVSFPVpuUL7/2K48hdJpPgByHD3Z3BI+ihpQPQPJoL2nkiy8x3w6vqnKFL2prdY8ERzBvUjyJrzjwVW+sXjAvJjQNb6KlOW9Ix8Nvha1Lr6kLYS+WXQNvrZPhb6rEGm+9PAtvjdi57095Zm+HXFivabI3btR1W49jQEMvp8XDrwM1Bi++lvWvVOzar2Di+E8YzgGPq9we73/E+i7mAAxvv2ferzaX/G9MaNPvet4hT2Ge5a9zNYUPW7TzL3VKIA9/ikTvgzLRr1ejnU9Og01vkP7tb2WR7w8aVwtPYh+gD0FPsC7sAoLvvqoB75/zLY9lIusPAEWEj5Ltwo+CkzgOPmFYj0f+ZY6P8edvWINFz7qVaA9Jb4UPjvCIT4L4c49TZFJPvr/Tbwe5wI+1AIMPprekr164I097mcJPpqpDD6+/w+9DiQsvctbV71V0f49yvn6PS2+670Sp8y9RbrHPaacgb21jdY8RF4LvdMK5L07Zpk9fMdIPgIGOD4+taw9y0REPsGgHT7chlA+GCyyvep2gD0dMPC8KSeJPdVCGD6T4Rq883z/Oz0HMD20RQs+VyjzOzq3NT4hUCE+PWydvY1teT5xJ989ETK+Pcrgpz2X9+o9kcFkPdqMCz5fnwU9P/UUvYAfrrwNWt+7Cud+PDA3AL3KZvA9d8XnvVWQ5j2O2Hw9tCWPPEIgrz2jk1w9UsJ6vBDW9zx+LnQ9w+qnPYor4D0ZcBw92oaBvAqTwb0f6ZU83YJIPgkhlr3+pDs9CeJbPSAVAj55Iwm8s9+dPPSyNL01Axm++7k/Poq49r3nhsk9cYhDvgXVQT2qZBk849K/vfQ/3L2gx/05+BTHvbYuMz5p7gY9qqyovV15Yr6/dim+DvhBvTgPZ704tmC9n6kwvDKh17x/rsm8z8eJPbVa673w+s29gItwPfmRNTxzqSs9V+MbvnoaUb071ki87AHMvFDUcj2+UQA8npKrvdglgb1NAuW9GgGKvdOk+j0hAwO9z06Au5fxID77U8q9Lf/6vT3S7b2hfjm+DEmovMsyQb42n4A8pRhUPJh1Fr5Gspk8mcervcTZcz1xfAy+sbAZvZih8L24RxW+Owazvb+f4LwUKBC+uwizvZumY73poQ6+gVPcuwmP4b31hwm+Jy+qPECyND2IlDm+vU1/vUfPpb0jxSk8LDZCvmESabzoNUU7C6KMvvSPqL1DPFI+39RvvlrZHL0cE6W94IWrva5Btb3+cFK+pYzdvQThur1JvAi46scsvkqZ3r2xdeK9xd99vq9ObL5aiaO9XqBTvvAXL762VEe+m6pEvrDiK75ItSW+fXODvduknb5wijS+JIFSvQ2X7r3KE7+9ae9Pvr1kpj1b6mo+QBwOPUl4bT0JKy8+QwmCPPwDFz7FRAI+MvZCPZZsjT1AaOk9JZfOvRxCpTycNPo9vNmyvN2aYDyl9OG8yBumPTFOvT2mVzE+d2tAPrNAl7sm1Rw+MD9xPY1tHT1x0Z29GPFhPXZ2uT3xtcE9pMXdPcClrz1ILuY6a6IbPrBsNDyXtNK9GZF4Pgsm8j17ue07CLqTvZ9kQb2hBhW9KNFgPYpv7bwmwVu9/3EPvi6iW701rCG+w1SlPTeGwjxigpy9BJXjvdfJp70c7Vs8TG+3vcsg/bkO8z2+5LhVvbrG0L2zMsQ6yFGePXn71r3rVWg8Dr/QvBKTsrwd0ay9BuKxOxv3lz1HN6S9Ox6RPYBGFb2hJVi8sQwaPpZ2HT7gmog9FKadPYmUMD7mz/o9nJelvXTtMr3vF+09VwkpvKW/mD15DFa9zu2VvD/4NDoi/mE8/BctPjUgYbhC5hW90nyXvYUkkb3n1Yw9YOBxvR9eAb04BAe+4Yp1vaMEvD3Wr+c9fIqJPeuRNr4paaa9EDZmvc4LTLxzgtG8abqVPSCcwb0XGvm9fhM5PcGVa73eF5Y9/h86vcsMwj35cgc+VM86PhwXRz2v7L49i0vlPbryPz1kQgw+B+7XvN7orTu35pC9Ee4APeUVZD0khSE+y5ZsvkDsjr3C1OG9J3QLOrR6Ur77nhO+MSYjOysAfD0YtrC9pu4uvhLeX7uUKLg8msKKPfXrZL3LboQ8Fb9Jvd5xxb0Lofq9/tbHPZzjwL2lBkK9mP8JPZVav72alCK+X7WUveGZVL61Jp+9pw63vTAJaz0vfP68lYi/PXu2gj3oIm49ZsQGvsPp2TygnYo9wIg/PpH9dzy2cNQ9vRXTvSF5G724rs+8JGjmPUBJIT4cwLM99XKavFhPpz2rBDE9Kg6bPQ+qB76YbpC9X5eXPBpkFz64ueM4LroJPgOkQT7PG6w9e24FPvK9qj0VNQc9CuIWvCzivzx1zgA9xCcyPYgMqb1QO0w9taL6u/npTD5/VfE8hoezvL57jL2LjYI9y8nAvY9Ecz3LSqK8+H9uuo7F1Tx81LK9kq5XPiuQE76iduY9MitNvBG+PD7mosG9aACyvXH3LL3Tg8Q95U7NvYnvVb4AaBY+aCTQPeLshTtbs7+9c1IiPoi1R71SBXc8U/62vb4lqz3d8X+9AxqUPANB/j2jBmA8ztmLPXC36D0aOeC9GD2tPC2EXr03nam8IfYDvZuo8TyAiNg91E0aPKB4iL2qLQs+h9yyvZpQaL3/k6a9UaUpvc1pkz3wMIM98E0vPnLclLweydY9OPDWPSFjy704jre94A5DPm7dQb5e51M+s7Vjve/Bejq2z1W9ngAwPZ657T2M/QA+0RapPfm02jy/jMY9WC5yPMG8QL22BJM7FAAAPorPDz3y0Nq9jHs/PiMl9z23PTk+Rtj4PezfHD7+i629CVrsPfYy9TzA5MM9nzoSvZRo4j1CjkC9LN0+PZ0nN700f5W90y5LPjHdDj2Qr449xh4YPe3Bnj3MBdy9+4yjPBS2bT1I2FA76H02PMGQkLspkjq99xOAPaqS/r193Qo9aI0gvuk0gr3afxW98WyDPX6s972ILcg9oyb9vehEQz1ftgq8OOnYvQzBpbwnkyO+2XPGPFcL872rdia+C3yEvpH+Tj1OUCO+c60hvLdH7rt7+T29CA2cu+BEwD2Rdkq7owSQvTbEOj0xYpc9FrF+vry6kb2AIcK8yUclPSpwjzw9WxU++OSavTBjb75l0Qq9hQ8VvnF8JL2ApWG93GunvfAr/b1Wsay9nBPWvYDFuj1fM5y9YcCQvbV+Dr26Tde9mYUhPJWM571YeYA93u87PRx4Ir78A4E9k+CEvNV7Hb1EtYm80HYLvssu5b1y/wA+KJ+jvHBQHz5Z4gU9frqovca0SDt9Mwu+la9Bvqi64b261Sm+/y2vvdbczbzoDYg9mHNWPZlSvj2lXq07seO3veFzHztRl9e93UmhO3/8/L26rGY+c28Gvh7PfzxKQKO9WdO7vSRM0r0TaKk9oD2WO9PaIz5OhlQ9PQO5PTnvU70nDqw8mFK9vJ6Qw72jNyc9XFihPbTn0L3KFhq+HwjRPUL9gr3K4DA9JKXKvePkxTyZ3oy8bmxfPQuVGz14vQg+axyeO7RTOT1gfyC9+kgcPrvfzD0ZoKi9tzncPQGgrL3Xzmk8cUnvPMJ+G712Blu8cGwovE3fmLwvrJo95QuRO09h1LwT1Ee+CEYUvnMxAr5zNku+P/QVPlUUEb26ufk9eIoOvlQ+9Dx95wm+b1hevdpIQD3EQ2m9wLn6O1MVRL4jLUG92myavLOC/j2ELTa+zO3KvWKDpb1STw++DqX+PdjsIL5WIL29YkctviFSOL7iffG9NsesvRqmI75YFaa9IWjJvUa8gb42wSu+RnFYvQ+lCb70Js88lU7lveK0jr2GlIU97hCgPfeBfL2qGpS8iKNxvrr9bL0uZHK9EHUlvdf+Hb5D2QC+DRjFux0OUboh+wK+tys9PUpgBr4GxRY8KgILviZGwr14MwU+UjJzPAN4jj0BbL+9AlG6PMothTydC/w872wavvQruz2ktrU8luFBveZ/Cb5ZEGO88HOwPEzAMj6Fn4u9t9EoPuMIWT0ag8u8/BsKvdVtpL0EqVS7i385Pg1Car2ccs29IWkqvYt+8jxKf8M7RDLDvSe/bb0UXYQ9hNcoPcfHYbqFcTI+MI2GPgFGPr5qPfQ8j1F2u8HD0b360ia9Q8vJvXj7Jr0rQxa+xMN1PRVtrb2RGAY6O+3/vayMF706LjW+tOEXPrLcEz0lJK29C5IrveIxIL7Gjbe9J/LxvY6wPb1msik970NAPky6vr1hCa09+9Ccvf6nKD5gC8q9bjpKPB9olzyFvHw+PnUyPlMSXrzNYL69JXAdvhodQD1rcAW+aNm3PaI2dTwOvrw8IfgcvC7vB71lWUw+faqKPW1BxjsCoqc9R3kEvJ3Xnz2rJIo9xG+TPTseQj2wmCE+f+2/PaIOjDxjHxq+DbrmPR0OBT4vehM8U2GbvGASAD60gZy8Q9uFO95ui73XbgE+gVUUPfYlbb4Ivt+7LAMwveKy4LxwJRq7v5m0PezddDxloLU9QGL1vCSCWz1yLMQ97LXPPEOryr3bQAI+iVLyvNMxED3FSkQ+TFUTvd99Oj7H+vM9Vu5kPfPAi72+DDY+2byIvSIQFz7E8JM9UewGPR294j3MnX89S5MWvjWTlb1c2gW9JOX7PCcugD3lwQe9Hd81Pu3WRj6TlIe8OYogvleNCT3lnJA9WGb1PX4EF74/+6i9dFAzvrgL3rz8iAa+QM+8PWDt2r2P4K49hV/9vXGjYbzauAu9jTz4PCLpIDwSpCi97M0KPFYcyT3vmCM9MjEKvq03gr3lsnm97+aXPVIMBj2WMwy+5VpnPRLmib38p4E8l+y7PNodqz1B2Dy+bcqRvJwPuTwIFDU9JMIevS6lXbrS3Z69siEyvfEmTT2eSWw8Fx0tPNgiOT6W+Sg9giUOvJGuVr4gaYm83NqcPKjsHj7nyb8953UgO8mzl727cL88RmifvFuZHT4jPWS9a70APn/FIT1PPv69nvoiPmo52b1wMb69jnAnPThfjLkizB0+mzu0PPuXgb3wcAG+kH//vRMUqr0KdzC+VNcKu2NxDrydR+i9EKxSvFzmmr0PB4i967ADvmlH+LwvQuW9E/LgvTl2pb1unyY9F4HmvGILuD3HOZw9Z6YXvqQFNL2Shz09dcxdPl41dD352QE8ikvmPMKzOL7pJ0M9xsU7PuTnFT5sNYm9hdFvvEd74j02fw8+kZuHPX3JV729KjE9y5vGPShHsjxGDq+9a3hOPWNyA74uy8M9KkvEvPtsID0Xcsw7ptioPSKrozz8a6Q9YpiQPaDpAT7Jhpk+p4pxPavozT0tpNM81zckPkpbAz6mRi+9EJH2vI1+sz27jQW+Lkc6PYRJt72Hdl89dJjEvUTu0byIWhW+uOIPPiGdebzzXP293U3EvT3hJT1noiu9d/uRvcXx8r3FKv+9PKrGPe339zy/gsA9VK/9vHzW7z2Bz749A1uUPUsq/DyUySw+9tExPeFtRT6z1nw+w7ddPageorpzBbe8YoYsPhQ/ij3z3Ne8sQyKvJSHKz0vsPA9R/M7vSz02T0dyM49qFJuPcXIMT4VhwM9I/6GvMK2h71+u068n/N9PaVyOz5ybp09inHRvSb7UT6TGlk9cYFhPWGuGT3LENa9ZYFBO+qErzyEUIa9ZY1bPSy+7b2eeoC9DCJ+u6KiqrxLiEC9mQDBur9ni70/Eb+8LXU0PqcGgL0y/RM+AB+EPeHbhr1ERRG+eCg6vQ9sBj1FfBi+xa75u4jhvj1Vw9E96txcPFl9Ij4w2tc9uG6APbwj0b0GmVw8YigNvvtbDT7Wgcw91oKgu3zrkDvYaFQ8lVpOPjQopz0+p6I85mFtPCd4UL3LM5o93A6kvZ2mPz3Z8Ss9IUe6PfGCpT0TrDY+q+aXvdEyy7uszeY8GV+FvaCoYj2tgaS7NLYqPo6nzz2xNg49Ao4vPvco9rzNz8+9neC5vI9rNL1A4uY96ax1PaD4tz0i6Dy9sOj5vMcNprvlz3e9f2HOPQ9XSb0+g5M9s6zEvZ+DFb69clo9Jxw0Pv1847zemf+9nSvpPFeqAL2SEA289ID0vRtH3711cO699+AhPXrUtr0iary9MYtzve5kvjtNLlc9m2ZvvYm5+L33ihk+yQyHvWkChL3zTh09UA10PqKlG70CUXU7em1vPtt0ZD4wZa49Qy0aPmZE8rzyJlC7qW2ouxum0j3LN669g0cBvTzXlr3qMpc8Y5uFvc82kL0tS0e9NtBdvU0O/bxmLxm+xWMDvsi9o72HehG+E92BvWLTJ72ALEq9SNVqvCHV8Tu/q0U96Lf2PRt+eb4IuJ2654hWPfkWhL1hyiw95ZJrvUbbK754adA8sGKBPJxVDL0vvKs9jlKGvPZprb1/QNs9JYcIvcNxCz7LGOu8DZvlPTmrKj2PRAY9GRHvO4yjl73eNnI9c6VXPJOJ4D04Kkg9BKZJPksAXjrJYIe8jhXJPXqrGb2to5e8XhYqO8PCGbx0xo69N0jKvYhflL3i5pA7Ui6TvKVyxr3jk+I8zP70vYS1brzbh9C8BiVNvdmZEb7bOcU8Slo1Oz0lwz2yb9A9Y2qDPSZ2Xb083Z89O0dUvr+HoLxq8NC9e4WAPYb22T1lEKO8EnTIvaXa7b062G69DfQBPiE1kr2Syq89t7rau9jPqbxUavS9SZWQvj4GAjxEUGC9g0UhPgutc70sIYs8y2NsPXjnEb2SxY25kiwPPY42RD55nts9PldcPQ2JuruQFna8OZZsPUgkHz2iFxC9S8LXPS3gBD4i5f49pgwFPkfv9j28NKK9BsiFO9XNsz2BHqo9sSCXvXkyBr5s2kw+GS1evT61xD3F2ba9SkuGvkTaHb5S4QU9t5K2vSibjL6KQ689XBiwvTD9Njyi/ZS82Ne5PXow3r1mO0k9KHsnvpA02L3NcH69VVYvvq9pc722unc83CAKPrHpC75L3jW+5gGnvOyjLT5+kwK+zY12uxdUpL5Heru8QvKLvdXOUD6eIXo8Pe3gPYKwDzl0K7u8Gt2rvCerGL2rpCQ+m9IaPBV1C776UDK9RlVcPMAJ1b0UACa++mMDvoBUkj2vkX09KgpPvvVViL0s8TC+hUsQPf02YT3MEuq9q98DPby85LwsTMy9PQBEPl3cIr7MUL89gqDavHTWCz76Ii4+KREfvOJPrDzvnlo+QqTrPRagIT7OO0w+JfTzOpE3ur0jVx0+O3E8PacSoz1yNPe9zwkqvRiVKDwyyJe9IxyTvSM9kLtRqoy9wX6AvTHXYT0Wvgm+4PvZvSrlhb5Knrw7aV2KPXsM+73RrqI9i5d/PZNj1b0Dhpw9/3CcPNeOoj36Q3G+ZmwVvUrWubwoOaO9AwdMvc2r9L2btdS8r0zDPKjx5ztcjeE9LXdJveIk1b20ATo8fZ0sPLgehD1bC649dZZKPYG74j23rBA+qkD8PZvNOL2aarI9lOJHvK/NVz2DMYY9bO2rvKMLSL7JIL095cAZPZ4WQr3WFSI9YVkMPZ7xEL0Gsqc92QnrvNgqO70Vori9MB8dPbJgHD4YybW9zDBSPEiqHj7vU2a99QGrPC7O4z036NQ8zvREPqK7WD4Ordk9NLz3PP404DtXaEI+QzCiu6Fp/T3AYDE+KxabPZu9oT2+qp49YKiRPS29tj2MvE4+XOKvPJByuL1/ESm90M9Qvc9PwT2oVRg9/AARPoy/t72d7w+9iJ4dvuotd7z6Aby9mNMevqn3DT1YYTe+04MHvrNYhjsuaN69LxvJvar3ob1Q0SG9K1XtveG1ML5E652+ygOUvZT2e77Bexu+TavnvaDI1r3m+5897grAvK6lE7k0N9E7VjaDvaJsAL4VsVW9F07KvRfmWT3hggQ9L7iNPQ1gKj2JIII8m08PPbDRuT2LE0q+xVqoveI71rxXNbs8wI9uvS8VG71gKzK+jsFGvQd6P759VXc8MmhGPZYCbDxttgO+nwsjvovi+r1haZu8lnVovU7mHzwr0xI9v3D5vfOt9T3P6+69cmoAvcBIiz11r3q9LOt8vbVuwj1Dmcu9FlieveQ4Cb7uiAe+wvNNvZPOr7sGZjS+s1G3vdKPPz57CyI8IazOPSbDRztgRS49MidAPb9aDr36JRY+dZZRvNr9BT6HNg09TIawPbsRJj7bHxY+faBLPEFtHD587EW9tpPcvPjgW746o5e9qyBMvZI1Sb6njyC+jCjHPUkUsLz6XSi9wlgAvqGMAb3jWyc9jHUJvja6nb0DSNa9no5hPHSv1L1iFsC9RArWveFyUr22XIu9rJ5evlhMYb5YiCu+0Ht+vS67Gr77F5C9cBkPvZ/WMb4k7Kc9f26jvV96bb6P3f09Y/olPkcfsr2AHMY96N+7O7zqwz2GY0E+C8cZPlNFwD2QFKM7QDTUPTrQvbzD2xu+ol+/PF/Saj7uauK96BXFvUnTZzxMz5W87NKbPRkq471AXju9WwU3vt6ZED5g+4294VMyPPM+Db5xEve9iymdveJGSj4bliQ8c2HGvIAgWj6HbvS79S9xPdx4Eb7hYwY+903hvHpDrL2jnCA+iPGrOzQjszwudba9RbcFvXpE2T1h/Pu9Ony7vYrgqbwPO7A98NOTPaUw3DtA9mQ9hOpiPhToHr1RVwg+ENIIvYWluT2fJSY9uDCzPQDgkD478tY92C4vvYqlnD2e+gc9Oeq3vYOkMT0/P1U+wikZvmZhDT0KPII7kMXHPceAODvLlJu83Ga2vNipCD4tj8M9T7GjPQvOTD3kBUo+EG7+PY0yEj0Ry0I+jrXjPUx0QD6J6Tg+o0ccPie5LT4lQDU+3q0yPtVezDyJc0k+6xyePQ6EBD7fvNU8x1CgOzcmNr3yy4I9XavoveYbgz1p3Fg+kxLbPf/+Jr7X5L29F8govpc0Ab71d+i8WUo/vZer1b3DqRA9GXBFvmP1h73GzxG+e1c6vEy+Fz4leVO9U3XoPFWVNT0EUtA9hMkcvXEfW76TQ0A9pUXbvIrApb25blu9W36ruyRiDr5jz7k61KauvQSiC76H6yS+tdScvIG8OLwFL/A9UOYkPebEtTtzbFQ9o8wWvVJjML378Ji93KoFvB2Phr3sLAe9nXFVvBJhZD34tRs++QsxvaRoHT508sG9t/bdPBVPlb25y3y98vdWPhoxwz2b7UY+U/T5vd/JL73GUt+9IhUxPR0yyT3hYgs+1vKFPUdudj1VKRG8/I45vjmujz0IZwc8gK48O9wIGT2OQQQ+Bf37Pa3RL7y1gQM+m9QLvfK1vj1w7C09YkVQPYq9DrwQyu68iYm7vUXrGD5WPhU+ID+PvfXbxT1zfwM+7ssTPU0Dvj2rPO09kl+AOgDj+D0aXxg9PiUFPgGstz1VdtE9AC0pPpW8H7zNgve9w5DivQKIWzqV7CO+O7y6vSnFpDtR9Qa+K3BmvZGnl7127R49Hdghvgc9Pb4RTLA9F/05PQSOLD7xAOO9syL7PO0DXD75nMg6OJgMPu09rr3kDSY982kQvpK4hD1EUCm8BDI0vfgQeLyPQBo8mmnsvN6O+TuUpbo9125+vZjqHT2/19w9Vn6avB4Pcjz0s2M8wzxPvZfvyj2k6Lw9VeDAvRiM8zwiTOG8rHQJvcG6Nbyu54Q8ZpRKvJ4LyLz53908jwSWvUnaAbwGYsG8YtErPfhUAD5b9QE+ZyR7vSOhIT1tKow9tG2JvS0qHL0CFlI9gK4qPJbabTwjf/M896tTPpKbET7VWTy9LfgOvhdBHL4lmUq+prYQvkCh+LxPROY8BjRIvFFXN70IV0o+2XIcvT8xybyPVkU+BSeSPvTRGT3XkIU9rqRYPkilbb2kmcM9BHYlPcrstT19NZw9vTukPddiwT1alIY+jWsmvfl2Dj6ZYWE9bg50O0q/tzy98By+sZ47vRszBr5hHIe8BiyPvdb1SLs4vMu9ou2DvT+bAL7aLB88gEedvS/TSL0V5CO9RXzuPTF4nj1w51y93JGQvMktc70T+X69xhqDvUY1hDzIwAY93w0DvTNdEL6oaPq8FdIDvk1ub74MVwY+rFv1PC8F3b3DZ4G9neDxPAiVLr6RlzC+Po4QPVL3Dz7PvG89g54tvetO6T2nfjM+cdMyPVGxJL5Qf6E90mDqvZAXHr7pUEA7lGdCvojS2Lvkvey9ryc5vpesGb4R5Hq97CGJPVrLAL78KeC99PomvupNm70B2uW9IdYavWHxIb6fZJ69rZQXvqzFr70cWbK95EniPKbdub3GEt490umTPWZsg7kBhJm9ewnVva1Ubz0mi129CtDBPCOfAL5PoEA9vjQYvW40aj1mjza+E29avaKti70/GqK8IAxlvGOscTz7Ewc+rpw/vatfYj1aD6+9jzs6vvQbNbzYIEA9zh3lvX/ZqzwM+oK8O5SivHyoyz38O5+959MCvtc6ejwYlTM+iy2+vVqFJz5djj68eYmoPWGssLw+Bme7jUpxvRJvw7wXY9i9S1mZvcdhBr7E5UK93RRnveELTb0OEUG8j6fRvRJarL1m1i29uEusPfZ9zDyKQiW+aAOdOye4lz2WGtQ9k8OrvSQlzTwNI6U9vzPMvC+r973hwbY9TJyDPdlxmL27RiG9B+kjveLI973ch8I8M3rhPSF0qr1vx2w9zxtwvVqDQT6sODk9ywbXvNQOJL6Eu+68nk6gvf+TyD2gtAs97It/vqsdIL0IX729zQ3+PR2opbzrVvs9r441uhwEwD0iVBq+4mw8PqMlyDx3ONQ9TY4nPsqO+z0/Mh4+H0kCPn759D3GsYg9ddYjPgY13ruFUXA8g8yZO+jCZD2YR+89YEH0vC14GT7+Cb491US3vE2SNL1axBy9meAYvZSDbz03k4E9QH/EvPsywj3sy6+8NEMnPN/Qj7weUQY+xI6CvW00mb3plJA9u2rju39xUz7DjpQ7rCwzPtDlCD5iKRQ+ZDKTPWQN9z1znb09zGqOPV7zyDx160Q95XJpPmFOhDxgkBw+gfe2PEmX/D0Oiso8ssgrPn0OSj4JZ8o96kQ/Pmj3JD6qXa09ingdPujF8zzG4hc92RoVPA24Aj3+Mdw9I1X/PdbdUz7Pfpa9xXxXPQLeLD4gJ8s92puUO0GbtD0EkTO+QiXCvXpN7L1ECpe8jawruT/xNb24nNG9SILiPThg8T3DMJM9C9lWvEWjkbsxNZu9W982vK4DQT1HRuM9ZH+UveG8+D3ARyW9D8yIPElX3Tvlq5I9kmtOPqj9XT4zLVK9ZuCevSjQBL6qT4M9kTBSvq8QAr4g1Qm+EH2BvZ0n1700BoS9CWOKvWDyrb1AmVs9hJULPZhSOD22yQM+hpPAve9Lvzx50tQ9NW8VvbekCr5P2XG96PpCvfw8jz3ll3Y9/yISPe3SBTwYiR2+6rEWPX1ZLLxNeiu8jJ+8va+N4zwJd4K9asi6PE79fz2kTgy84jo0vcxEiD0JmEA9lQMIPkUQp7xeXHA9520Au2GHOz3wWog9r4Y+O48A/DwNE/i8U9QBOwgvCT7h54S8m2PwPECdxL03UXk926uQu9ex4jyAo5o9Vb44ulYIAb7iBkE7vh10PIlYHrxqmyS9Cls8PX1CnD0ECNG9Wa1LPkcWgT6bfRQ7ZQcWvJAkpj0ew1k8Kz8cPbzjD736i8C9GMmFvUChdj345m8+mmtfPSmcBb7uNFI9/q0Svs/KJ773hLa9YzfGvRJ8OL2qIOK8bmNXPWyjHzz06Qa+geiGvQH0j72mOTa+cBp9Ps4iG77pH8Q8TL5tvSnqlLxTbNw9LN27PL+clb1TdSC873Y7PS5LG75aJEO+WZwXPegihL4OHrU9PZsFPQOaG74TSLG9ziWpPe2y3jztrtW9qwl6PeUDpjzcVdg7chy8PbeZTTz3KiW+2U0YvUsp8L1Qeyu+YrPNvaOlv7ytK448tVbfPE9JkL1LVRS8EtmEPWu/ybwwvCW+GpPKvd+vwb0OZak7cHKPvXUgqztbLHg7LmedPMQa4z2Pml294ocuvSu6pbwLLiS+m2RJvmzhsL1Thg+9vz/+veDdPrwTMBK+9NaLPXEosT3MCAM8/ZqFvQVn6jwDjFQ+PfUmvo5z3bvCx2i9W7LOO2q7Fz4DVDo9DuI4PZxBH76dLQA+l4ljvRtYy71eCqU91hIWPUtFyj1Gb2+945mqPTiuAT6/VYM8DZhOPpzLTD6U1zY+92D0PcU5JTu57oo9nD9DvJxT2jpkgKE9OTBrPFjeOL0HqMs9ZVAyPpzGDb2PuwE+6WlBvcQ2bz69RDE+j+UFPtFJdr2RmV89CWEhvKXLBz3cO3W9YfvcO8JhYL7v6lO+gVZFPQ66sDwzMHi9hk5OvoCPFb7YjCu8SSQvvRnaMLyiHaW9necvvuY6d72kCW49S1KbPMVfPb0hYrS99gB+vUeDsT31BTW+1d8zvH9w2r2g3U8+1gzFvQxblD0T/za8om3iPUuAcDx6P3k+ITYjPXyenT3OYdy9dF5WPQSxBj67G/k8zXAoPmKLbL3YN4e9/uIwPryJWD6IDLy96j1HPeMnOD2giEQ+cKKDPbywoz1DqOc9slZNvT5sMT27cQ094Zk7PqWoAr4tFKS92tuhvd1pIz7YhoQ8SZKyPIknDz7vGw28rTYFPTvb/LzlE2I8CQiIPvDytj05wAY+LMWXPodBwz1T2Wi9MIDrPe0LEr49NFI+mBawvZYVKD58s6k8Ea/PPDfHjr3Rn2U9F8uhvYFcML4HdtA7kSiFvR9V9L1rxam9fDiavQ81C74t7tm9gPQ6PcdODz26rho8EuGOPce6AT5HsFq9mYEvvlt2/T116zG9qv/GvbJojr0d2JQ90Ia/vKUzxzyh1JI8k/kiPvkUkTwTv4a9iXAEPQEOlT055g0++MWhvUIQFr1JvMQ8+ZlQvexoFj6JQSe9mZcjPVt4FL3tDK09SycZPk5QSL3UIRS+/UKjvN2DVTxG5/U8+T7rPcWUBz5faN47GyEHPqYxjT1dDjG+0BGFPXATZT7eekM8hzu9PX89Bj0PZKS9UiKPPYW1wT1JoCk+mSGpPfQ1sj0A0O85XYjcPZycTbzaqGk9m0Q2PdahtD147AQ+0zIQvBQy/T1YLbk96murPRcLeT2m2Ng9ml8buzCvTj68PW69FKauvZTL4z3j9js+QVDBPd6nmT7Kr5c9vbUqvoML5rwiZlO+L85Ovvaef76KmM89HLNtvbB3Fz6yTKQ9s1mSvENdt7ybsSW+lXc6PZjX77zbt629BaJRPH++lj2P+6C8Z/87PrmkQ71wf8y9sh9JvOnJeT7s4Du9X8aZPelbhzyKy7U9FW9Pvfbjnb26BGO8ETS/vWJ3Tj27f0M+2xiuu8ZUkTwL/+y8cqn2vSuMET1mWI47sXO7vk7aEDurUEC+alNRvbKg8D2DV5I92oU4vlUSUL0rKv29wMQlvpG42T03Ro28PxYePi/9mrxIsbO9IgHTPFxZcz5tNcQ91AK2u1q7Hj4+gc49nB+iPV5HCr2KOTm9gWZjvlntJT0k+3o9UcHjPZoyvb1jDBc9JC9FvI/llD1nE0q+WppUvWdFUj43How9koHSPDcah76rxJg69gzEPUkjYr1Nii89kn3WPbfFcj2wH4q9yhAWPoIm6Tqb5G6+AIASPcgkl75DVxg9+JiSvtCm0rw85oe8bb13PMEkNj1TNTU8T/tEvnsbcL2EPA++z8xPPjkcGL6Vh8A8Kq2uPPPAQT7gdRm+1Bc7Pa+Gd75E3nq6ffC/vA7WWL4mNE89JILrvRHZ37y2CG+7V5lFPXefMz7QGTu94fJ4PRZ7TL7Huyg+aZwgPj16A7zbWIO9uoftvO9//D3lIde9u7UUPvw0Brxmcw68tOAXPqo7971rkQc+3+N6vC3bi70/lJO8VEISPlQQXT5NulM7E2Yevmb/hT2qubM8nflLPeYEd714iPg8zWobPd4r8rvFmeK9v/m6vUN0JD7/c8M8t4d1PHZNBb5+e3o9wuMOPnwxMjvdbQm96OnyPfaqFzujJsm8rNZePgzNr73+TIe9Y5Dcvb1xMD7I/F8+I1z+PfOwPT2/0ks+D5+OPQnEAD4gFri90Ju1O3+AKD62nMm8RQ6wvSSVrr3n3jM+vVcDvvHg/buvwq+9GSUCPm8ONj2zR2471hWgPS+8zjpIfmA+mMeSPJQwx73qPCu+F8xTvYvlCT4VKoQ9a2X0vEFljT6qT6I9OIdiPc+XCj4Xxg4+bxbHvYT4Cz3kKnK9ChPEvDuMUT2geZ49MT/7PSlxCb1evAk+BCurPQfUP73BMXI98ePlvUdqsL1KSF29mjSxPQGLPj2YXjI+cSAVPhrmUz1aV4c9HHMkvOs4cL7q+B89aTXtvdmZMj1eMBo+ljR7vFm6Fj0XPu67qVcHvR75lL2f39q9PmYkvmAr0b1kVAk+2HpsPFQinT0qqb+9NQb+PV2sBL6dJw2+e/NPPEJHZ77fFRi9gNeOvclwcb3SC8693rEivpNcub2JCda9JIopPkI0BD6ZCFy9I1e5vQoAET78EV6+RLR3vbu6NT0L5ju9QbYVvUvJLz1bigU+1k+ZvK+pgT01kkO+Yml0vNBsg76uI1i9HUChPFlyAz73scq9hZprvsGoyb25QzS+uXUcPkDpBz1nORq9HuqPvm/2rT2I/fe9fZgqvX9eGD2ChQg+9Di/vMnDDr7HvYm9Ex8EPpCvjLwPa9c92a+5PWS+m738qPu90rsUPZTYFD5GPgy+O8sFPh5LIj4JSIC9U3SyPMT0mD27FlS8Kf6VvX7Uzr3QTzW7oGRHvaO4GjsTRT6+MgS+vfMVTr4H47G9U0SxPXdLJj6GgLW7Pd+evbfuzz2Y6Uy9JdKcvaPmXz5H5HM80ZsvPeZLCT6RfKw9oyeRPSsI6LydoSy9mX4RPCRi9712LAI+Hir3PbKotj3/08Q8cEWlPKL7urzR4Kc9h2EFPuyVC76w/Q+8p2PGvaXVcz7ljAM9dMQqPqLegD2yHzg9CcDMPe1VDj4OYe29VmicvjGdS775ryW9hq7yvBoXU75IU2Y9Z1AKvsZfjr4AcnQ+91Bbvf5ygb5Ab0G9OKQ6vhZIZD1H/Gy9QHXWvaxpDz3zeTM9sx4CvhStKLxnkic9FOqmPaOzcr2klOe9uoL4PdIvzL3nlOY8W0nnvNwXAL7RSFk9aNGrvSN00ryKibU9V5QBvoLLybvKmJa9TuOuPY2jlb2yJga9p9iGPAoVIj0sNZG86Cy1PNU06jzCrTu+4Mjxu1KqMT32ESS9B7GPvKOP5Ln3UCO9VDgMu8rntr3DGjm9lKSyvbPoDL4/Wq+8VRhJvehZIT1VTr69VYyPPRFPWL6haYi97R7DvaJeEb6nwwG+cBsrPjCLx7wFLA+9tbL3vZQpYL7oLAS90a8CvmnfH77y2uQ8SAtrvQwyoTxH6km9ZF5mvZEaOb6v6ao57vImPA7cc7swxQQ+CgusO4e+jT7s0ki9iCpmPo+7nr25Ipq94Y9lvoMNCD6atoU9VM9tvR8swb3eG6a9T3uQPXfwI77PLH09jZNcvjhhyb2faPY9i/gWvnvORb7FP0W+7Ds+vDvmQr6gAkS9nmEEPPIY2r2P5GW+9oSdPKo47D1oTpM+IZkvPRbpNL3Gz7g9KIU7vULJB7ulTSq9yJFcvdhfDb4waB+++y2qPYtRjj03diC+JS53vii3o7zLyEe9jgUaPskoqzxTVaS9RpuJPgdCCL4UHQU+w7aVPEQUxL0BIBe+5PxAPYdlozzfH347rh3dPIyGCj4a6JY9UxOkPfuqxD2mhyy+lUtZvXftST4U1dA9g2k/Ph9dOj6RMLO628hjviJjYT1Qxay8kTIRPBMtEz72Wg6+kwtWPbjPUL4uHwS+2gNDPUJi6z0LyIK9MMMBvu7E2jyr4kW9lZsVPmEyUT6cWrC9088ZvncCPb0wBgY+TIGNPTuh5r3LcSC+dOldvW+hE70bGuy94uDLvQH72jwFfy2+XNYmvrE3+7u/z8g8r59WOuW3HL4t6zq+OowQPhcFw72SYsg9OlePPP9xl720fpc+OSYkvUNKHL6vfd+9SIgEPutPgr6eMfI8yIkyvEUjVj5RiKu+RZEDvk37Kb32j3M9hTIKPE5Zpj13UPM8hiXlO0mtu72COK49ufIJvvFnbjyiDwU+2dAPPtFMJ75mp+a9YmZoPj5AJb7lMx09A1sEviSxgr3as5u9mCkPvTaloz06t2U9fRFQviAcg720iS49p66fvR1cK76q/YC+c5QjPg54C774vqQ99pXXvGPRtD2VkN27yBgJvkR1qj2LAnk9bRoiPtVcPr6dSkM9OGUOPqgDMb7DxIY9UkkJPpfKWT5YUra9f30OPiLtbr2e7Ek9/VKwPmo4r730Fhi9Z+22vQlgP70r0Ls8g3nUPQifuT1xoVA71RgDPi4eSz3G9lY96M0NPliIGL7F5DA9NZigvcHagjxxp3M80NyRPDfp8DwSf4e9mbRmPd7vDTxQLB2+8VFCvTdraTw/Y0A9jgBSPd+aDz5m7PW9owt3PcSJEL42vBC+zjqWPfJNjbztOhO82ktSPbz7sj0ZmUE8wxc4vWuX1z0awFs+ZlVWProro77mjaS9FUwXvjMEzD1+oMC9uddwviCpCLy45ge+KzZ1PZhCDD6V3YU9VkpoPScdDz6legw96UpLvgJbqL3qHis9rY36PK9vbjtLGG+9JZznPWOR6z2JjKA83MeOPZU3Xz5ZPB+9Fe4mvTQZwD2BSOo9HtRrPiirq70Z2g8+VgYjOpCwoz64Dr49sWkevtbOYb0aTzs+c643PXACQL2MtdQ9aIuJusV6hj2k1Ge9dJYdPnNQYj20h9u9ZewDPbbaZj64IPQ9BPaaPcZiqruwiRQ9J3a3PWzgDL2OTKU87NNkPUVS1D2YD4G9gSyOPYXa973Nruo9JeMyPtCwfD2u9su9vvMMvpfu8j1FoJA+5T3VvfEQNjwgCvk9GwEuPiExfr2ac5U9GfTevHy82D1Kk1W+BK4fPhOJ+D15y9e78CIWPKoksT1ar488+18IPckdL76EwQK+qvm3vOtcGDvHFge+NM75PZdObjya8cS9T4IYvVgziT3Lm0K9GSKXvKniJ74tWAG9gjGJPIYLHr1lIDU987jSvStY2704Owa+NZSMPbjEq7rnE6K8SZ4lPrOQQz4gaBK+qRsjvlP/d72qjJ09pDMjvviQlj0Jbcc8OfKjPS1VhD0chTQ8CeEMPtWmFr0evo49ZRecPKSYMT2aXrI+yQCRvAqiFjw/BDC+tXaAPe4H6D0TPCg+0MCrvWlEoT5eTLw9dGmkvh9pxL0WPfW9D2AmvVhXa72EZiM8+mUjvtDJUr7bgza9B3MevWx+Fr6vAA+9Qm2rvQ5wl71ZhtS9ppm3vDXKmD6QSLC97kzOvYMzhTzI/I0+y6drPUXkbD7z7KY+V6mFO8k3hb4QzGY+RwisPfCy0T2K8O89UNvAPQFBaz1FVey99cM9Pu3Pj761xRA+7QEjvfHMh7756Vo7CoEJvI8yM706nBC+oy7KvG9IM77jUjo9eJCxvV4gCbxhT+a9qHCOPX7AxD26FJO8eQUuPXG6hLskfvG9P69XvXJzKj5rS+685Qq1PfUb7T2v8K29VGVdu17OKrwu4BY+MYaTu591Zz3kLLK8B9SRvmdEUD5FEEk8haCYvSzOhj2+rKI9ZwJHPhdUAr6fkqC7Sxtevgq39L2KrQI9IAohPu7qkz5mk1O9E/yQvguHHb7bmIE8H6IQvtjDQz4rAbU7H3hhvvPc/TwAC+m8QMyevonMLz2fF+29ZTMqO5tiaz2MU9y94ruivaQJJb1YyHC92ugjPYb6kL3+AvM8IIICvv9ZjT2DyvI8WADTukDqlz2j8u+8MgnyOwNICr5bw5Q+p175vSOLUb3Xufk4wfpTPATTrL2yntK9aj4yvSTJX73uvKI9EBEwPiTQUD2qwgc9bpQLvkbwAr57/2y9SdORPT8rhr2H+a+8vfkUvnhKAD2IU6+9/bnZvZraTb60dPe96XFvvp8gpz3TBig+2wIQPiHmC77eQnW87BMHvaBYLT6Zy++7UsAlvunzAL2VbQA9Zo9RPhtuSL3CQVq5C1+wvZtVFz7iODs9VJ0lPckFn734rF2+cowuPcpsJb0M1D++JCXWPQXgH7xJo4m9NvmoPBzjdL5fJ6E9PuS2PgZ9Bz7L3RQ+5xUPPWeYsL36JSs9SeucPt1KhT1HBM48nzdOvb27D77G4se+QJtevj+/6jxg2jS+1rQcvq4ESr6wPhW+LKcwvutzbrzZlxS94w8Fvvor0734eEQ+K4aJveTTEL61D6u96RU1vohwrD3aj6e79UpFvqMQAb7OcOy9tMs+PTrlmD0Gzjq+NOuMvqB+Ej1bGzk91Xe5PSBKGL7lN8e9q1ZzvQfXST4O6jW+YbGGvsZek73iC0k9Rwdhve12Sz7BBo092t2cvT+96Dtm13Y+tJLnveMndTwhj0e9VTvHvIuGjj0bYOA9kf2QPnmIBj4yJnY9UJNkPghfJb4fE6k9z7AMvd7uf76iysS9Qs0YPVLUu73TKK0+1FyzPThBwL1gd5A+uaT0vTTCA75AZNW9qjOHPulGE76jRJ89L56Ju1XW9bzoPPk9a6/KuzfFFj4i1G29W3LcPY9Up7z9Uo69wyItvt33Ar6eYS4+b3qcPTlNxjx4ZCY8MILEvWoeu73Ktay9rZYhPkccSD6oZ6W+r4gfPvIKpTwcC4g+n4WevaXoWL4Dzjo9QunmvSj8hz7ryOS9H2jBui7mEz6aHig9J7QrPQIErLu0Rgg+S49vvRHd7TwGYbS+6QULvdCdG75Ctg28b+Tevc/hAD5IUEQ9EcOxPLj7Ab6Alg+9wx0WO4+h0rzuh2s9GxjZPTMYgD6G76G+vVNhPghv9j0W0jc+KWHVvMadhj24k3M9TkGbPU5FNj431ZC9BF+APjrE7b0+KvU9cA+cvQc38j2Is+u9zCGtvbEvvb4WOqE9HoKYvgjDqr0h6XE+l/L4vCTQUj7o9Zc9ZD+mvBIbEbyiNsU9WzqSOSrKFT4g+Mo967UovYmGkj0X8+W9tJ5avbrXsz1YaOm9EYsNvnD0U7zedrG9KCtWvn/XLTyrHJe96hMQvb0gI76u9A69YH0wvoy4R73omcW9rTFwPkG9e70Q72Q9+s/NPT1IEj3f91C9yAH7uqnerjwaivS9hclAvUp/WD0A+Fu7K1dKvrLBXr6KYWk9/wGYvkW/+D3vl4s960ATPpujVD6x7+69SzD/vNiaab51aMY951BUvnPp5L2jy0y9/rQ6PlkiNj3SMj+97Qj0PXRtt72BdOs9s2qPPV506LyAeSO90gs5Pnj/aLzV+9W9Lrkrvvpr9r2WZh4+6MoHPqeecz2nDfE9wOYNPhsTZD7FISw+wgNnvkTPtz2lqB09GOPVvVIhPTtNL8C7BoyCvUnDiT0AeVg97NqzPVJucz7G6X48JdVzvtoVGb7f+dU8unuCPWovXj0QLNq9SHlVPvMCpD09GAa95NsnPI+mMDw92kA9uhTOPfz4rz3koFG9qyp8Pbk9Dj5LHxq94k7zuy0Ymb2YY+w9Eu3bvCBWQb0Qzx8+fknCPU1/bD0OIUi+7Us4vcwwwz21Rb89+9givj+mnzwzR7Q9vjYJvvGxk70t7AU+0AcNvn2IGrzK6k0+gIqKvs0Az73wA3s+g98yvVd+6DxLRBe9mZ4ovTfVSD2/Wtq97n5QvCkGujvVoiw+DjmMPZQ4GD6pyZO8hM5qPMVF4z0AK1W+cwzsvH3r2bt8mzA8c9xmvgdwFz1lRgi9Sk74vMYzlD0rMlE+JyNdPqlJ/70Wj9a9sb88PnPAlL4T7aq91/Y9vSnGg7yCVZg3I7r/vAfwqDzL5ZU9j1ucvM336z2bAcK9LDiZvLxuhT3k7PE92lkOvmZM67x84JK9/TKXvJ9Beb3CynC9hwyiPdJeED3wuL+9CVfqPKx8wbz1P6u7R+tevX3aZz78hjc+213fPBiD9b2fakK9Zm+4vcuhR7wP6uK8zAiAvU5H5D2ry5o+qzEwvXnjPT45Rzm9YrE/vQr2fz3JUfq9y0a4vPbBkD34l4a9DtvLvXsaAL40Zlc9rx6YPYuIvTuVgv69bP2RPKWCeD1UV3i9fsC4PdZZhj6Nmqg96QkMPKfm7j1AZrc9KLAcPrb147yeqwi9rMVdPFOtDb4AKYI+M1XiPelTYb14lzK8+NylvFo/YDzdiwm+5TG6O8CD9r3UtxY9902rPV56nz0eiVG7ZN5tvObTszzM5Qq+Q/KUOwwN1rx7lww+4zC0veKHB70iaQg+R2iDvbx2sD3cyIU9ec6OPR2fgr6O3To+fW4mPcDIjD1t9P89GdTzvMLpmL16URS+nQa5Pk3bq71Aaf+96p0SPQJbqT2TEGY+Fo8NPHAeHD4qqK+9FT0Rvvs0Lj0w2IE+xsBCPoJnjT5ErtC9tbW1vRWnvLzW22A9P0hGPrTiqz2WM8E892KJvQnLgr2t0cu9yabzPd6rq70MFVI9/hlwPFNOVrwZqsG9PfAkPjHd1b27wQG9cN7IvTC0jrxnu7+9nv2Tvi296j3VVxC+ibH8PHjWWD0Dooi8+KQXvq3amr1xZ4O9Isi9vJaSo71RiHc+rwJ+vWofnr3bbha+1QPCvdbcyL33DLY8qX+ZvIb7M77cbeE71nSWvYLWCL6S6CC+0sZrvTxUi77RbX6+WZ6GPsh/U7023dG9KBVjvNJ1ML2KtE2+eQmWPSrpCD49BSE+jcMaPa8yPL6AFLa9xPNlPSEktD22dI2+NWcWvsQOOD7d+ZA+48kOvg6vqbvDhcS9O+aDOlts6j2Kkek9/a2BPsh/rbzsW5q+MOX7vLXbKr3TQao8PZODPWSOlD0p/CC9Wi4RPf01LDu12yA+ZaD+PV0Xkj23/na+CGu3PLm8Pr3Zrqo9kIj9PUwhMz0hALO+PT/muu3PTr5lkhi+JkU1vpcUrj2wh7++NIlRvsD0fb5ujse9fykdvhth0L0uNGK93LSRPFn9EDwTmPS9kPM6vpm1ez1VoFw8J54ZPs/BWj3Nhm0+5YzRvcFMvb556ti9+Cm2PTTm6D1DpXI9U+b9PeMjkb5UsQ4+ZoXpPUo0j74oNa670zwzPs2cCb7T+2u9g2+bvZh9ij6UN7k96hpTPvEmLD3tjC+9CSpLve0c2D0FWFE9ooRFPIw2lb0n1OY8YdwUPbsDdD3PP589p4sGPn/7Mj6fbC88frg4PpPpEj542Wy+1ZOqvRM6N70era481hAEvbCRLbyVyQ0+2/WkPcOdD71Edx8883y6PdgeZb4NOF0+IUbMvfosBb4BkwE+hvRJPX1lZz3ETDC+k47LvdYVj70Zkxy+/Dtbu3wiQ73w9Ro9h2CQPNF2uj2b5K49nK67PWCJ6T30Nq09B0pbPTLGzDz7zFI+sOshPc2T6DvwsBQ+lhlYPfw9PL6aAlI+xTU2vf7Cgj7PLgo+lxbJPRviH74J2HQ++cNFPXDkuDyR7P48hJPBPZtNsb2M3tS9tB9iPEJbNT30kww9TisBvSUm7T3uVhy+0DBlPYcwCb7BUU49OpSIPV51/j233AW87OuqvVJOgj00IAa+AKycvf//e7wXCR6+sTTgvWS4Fz5eCl+9MCJvPhzCMz5hMNs9dScQvc4LSz6EsGy+gW5RPv/Ycj6yYCE+2miIvXuhEL41ayO9AfYqPEJ9Jr2hSzK+5e8KvuogtzkaTp89rFYQvdsokb3h3DC+qlRkPd9yKj0Xdry9onKiPXycZL3mc/s9ZxkVvi1pvT0haFU+G51RPDPLCT5CxZU7fTDMvbOc7r0GvP0869DWPLS/lT38NzS+PAdHvolT7b1nPCO+z4NevffEMz1sXBK9R247vgx3OT5W/3U9wWoavgOWS75Ftl2+Z/QdPjiOjb19jMA94PX+OR0RR75hd4M9Io10PZaVKD1rbbG9K8ynPauWRL0iepg80N/tvC4soL2wUJ+9xy+JvRxaBT6t7Hm+dzTkPWi59b0aKDG9ZknUPOxB9zx5zSE8c3oGPRkkrr1wpHm+29f6PQRvGz26g/W9vvDsvZLXQb3tdMg95DA8PhaEJbz8T2G9oPOrvRNbb76QQTK+1GaHvcXX1L2NGQQ+Uqg4PuM3JT1BcGM9Ds8wOm5N5L3ktlM9XGqiPfz+Rb6IUyI9zv+zvU49gb2V0cg9K4IkPp3O170CDma+vHkIvUVt4L2Ax5G+f9oivrIOdL1cuRo+ow5ou8r7JL7Abx4+NAknvSPnrzpJg9M92WsWPkxHsD0cIU2+vi23vYhTzTpVbH89HcjlvnMNVL0bzpU9jihZPUe2+Lx8EvY9jAHbvUtpzD56wSa9qOmKvkX9wz2757S9EzDxPYdUrDw0rt89OE/dvP9Mf7zxRyE+E0E8PnZeGT5JT2O++GLhPQvgw71V8s491yhrvc5P2D0jNqs+kXROPZBu0j0EvYw9S5WevT8xhb5E7BQ+zWAcPj/VfD3K4Dc+VnT9PcUuCL3bYpq90FVSvnZ5lrt1rpq85rbRvGCDez3UKAW9U6YQvihXmL1dTxK+XJSPPcd4j75muGi9KRlKPc7S8j3W3Uw988YGPmNqFr5u8Ck+PLjIPQko1b2zHPc7neIgvRBl8LunX/Y8MswkPkwQbb61GZa95zoNPj5alTp5Aww9DYFcvUylib7LttS8POojPYPA07wPfGY+LmvrPbDee72t5Vc91DDuOkmn5TofVFE9PTanvcruyLzkFkU+RmfhvZjg5TxTnau9x0c4PpZckb62P886HOSXPFAXe7yhoZi+/25Ru7B71jwUDsK9ZXNUvv5MS74c19k90dX2PTDgI775cCQ+O3KEPkOYgD1860I+sCkaOg7Hvj2JMCS+0mAXPq2qeb0At6k7DpcmPmZkgb04DVk9b3efu4dCnj0E9mS+itEbvIQCjT0CBrG9KJ4Svua6sT2LMfA82q1PPcpZDzuCK9k9ZJLkPYokz73ZZ5y9xKsMvitIND3BHzk9WREZPXZQCj52Dee9hGOyvdpaFD44SVi9Cl+VPiutNj1Gwkw7oSunPU1HtT0XLj692yvCPSmYgj5JtOu9xK9OPBJmi71j9eE9bAj6vPUnpz2sHAu9L8muvkGuGz6Qn7e9PUvhvPnR3D0IvS++ChPWPA7y97xT8M07FNVhvvBFhL6mjQ+99FNiPdofR74ajLQ+vBLRvXTPZr7020Y+uHMGPThXPb5Bm5G9h7EXvk6CLj0w1Lu8ml4CvqOSGb5dOOq86CwSPH3V6jwOwKi9aBLQPRk28bqZ2YA8+xHzu9zxKL5S5Lq96mARPhFl2ryT4eK9UUkDPkX7m7uHISQ+jB5hvsJWj70zWmi9kcG7POAGqb3b0Ha9sRQfPFMoDz7s2Jc9P7F8PT6Ikb0v9gQ8N4kEvinl7j2gcY29ciuCPcWsA7wPOaU91NBkvQJoo73NI6u91keUPflaAb7pKUa9jD+XvRVTBbwP/Kg92iY+Pm9dCL56uqK9ZC5mvQSb7L17JwM+jR2cO1jWHT5fyRC8q1JNvrc1gL2Po8u98sYTvp04Yzzl8948fuQSPtBJmD1TWz29ewYlvmaLozzJqni989cJvRKWKb6myrC9Ul0sPuE0OD6ZN6A+ye9VPlLMAL5FGYM9YyDFPQuagD4FwJI9zI5yvVsDN75oXw69LKHIvQgsD77auSO5F/+UvTQ6ML17y9K8xpGmPPUTA76FJRy9V3QtPbg5j77neiu9EYt2Pewva7pptUq+G/G9OzX8GT7WaCI73GTtvZh0Er599249XNL1vIZGQT6t7Vo+Xp+ZPUmhbT4mlyo+1VbQPZ2sED44PRG+4WT7PA0TNr7e/10+67c7Pfoiq72LJ1g+jPH+Pc9Nr72WD7G7NfEGvkHIHr7vjKi8bnl2PsR8br2qxlm94sAuPs2YmDwByYo8c4IRPkiMOD2gGK++WTRivfdD5D25cQ8+15WUvTpPqT3W6T2+2untvfm77T1bsBU+g5wjPr7fGD49I8S9/3GZPXyg5DtpSZC+Gz87vQklV73g8YC9XtB1PVfhPT4otK29Jf9lvQTHTb4nbh2+PKStvcHcD76jxIC96l0pvcYIHL4nDLK9NewFPoUBxL258Tk+tUz+PI+cRT6BaN87ogxIPqLPFD7fmHG98ng6PqECKT7yzCo+KSkkvu5Tvjt5HCE8fEOivRtNpDs9x8S9poKEPFro27z4bZg9X98lvDdsnLsrN6291dYyvuuhE7zGp0W+tX4+PZdBob1Wytq9A7w+vYIgMb3Od/M8duH+PR1DIT0Su6K92vUUPbrsID0VECO+7zfOPTEQ9Lzt7/U9guuWPdxOKj7BQb49rXb/PY7rQT3P0qY9lNC+vfFo3724Cwo+StVhvnOjcL0ywrG91QgrvqQGyz2eCts9M+Dru5dOCb0yj6s96+zwvYSVSj4PpkU9BntkvcAZ4z1LnwK+DvAnPtRHq71LEDS91mcbvXeOEz2wiKY8F9FPPprjiL55Hse7Ao7ZvYe3RL6Mr9q9fXoUvAEmSD2FlPw9bRP3vTi2/LzzBok9gaDAvd2xpD2bytC80hhqvRB6DjwDuAQ+wSYUPkhzGz5DI3g+HNtyPTqAnT0bB8E9b693PRfGVz2ZST69G7UVvvFhHz7UWzC+JuEPvrsx4DymY+k9W1y7vKgfNT7msbg9ys1vPkgRBL6Y9Rs+g8kkPetGOr76r/A70q7aPRwvLD2EtGc+7QlJPCzBQb5QTug9CQYePc8gIb7zgTq9Kz35Pf2Jb71/yeA9Tm6AvaJgzD0oxqi7ylYXPK8tm7ueO1A9cSz5vSBCob1zit89b/E3vGMjeL12rsq9xnZ2PbLhmr3s7g69OUV0vNbK/LwN+9s94U0avqANFj5uhJe9q0fIvdM5H72/Zwe9JZf4vJFQn73hWwE+boA9PSPljL2ifT++UW5wPi3aS76M8LO+pHUOPsUzo75kkcC8V7mruz0Cab2wnNO8CUMHvSh/j77uy1W9TTDwvYCXbj3keOa9lsz4PWlyFLuxOJo97TNFPW6QtL2PNM086pvbvccXHD7DHgC9yCYQvR1FO71x4C4+SVidPvLWtjwpD029SfEnPcXaFz71knW9gAXNPUApxDuFPXi9q52kPdXGkb34gpk+xr1cvPh8vr1Z6IA9aj3HvcnsfD4A5pC6D92GPpwUUb4V6b6939ajPlQbZT5Js8M9I1J6Pb7JeL4n6Tw9hTPrPJnYBj1FqvQ9VhdQPgDe+70ffVg9+JEDPe9ajT1J9hK+OWlOvkrRXj1AB5u8e1uBvmKsFz2XJ1E+zPlyPdnBTb61b5k+HKeFPO7rvr2DY7g9jKQlvvXR7L0DNkG9Lka4PKjeLr2EXVa79Gw/vs55xTy7wq89jbFrPTgRoL3PaZy9swKgPM8TTD3y68i85e2qvYSfbD3f+4i9WklPPeqP7r11Jze9tyErvVxhRL418hk9JnnKvMR/Zj0n00Y80qMwvgwfEL2/iec9RgA0vmntHj2kBb+91A5MvpMS5L2CebA9GYwMPoLTibuYD3i+RV9uvrF+pz5cpQE9wlBzvm7nETxGl48+WybsuYNhNz4e1Cc+aZYCPvniMb7AfG47cJIsPjS0mD6EIVQ+FNXqPSJuSr0RuAK9gf+RPYbfJ77j/h++3bQQPiN0a776XYq9U4yIPStHMLwmSaS8cMx2vd1i8bw68Xg9ML5Ovv2hl72tsTu8dkABvHSecD3I6o09kRc/vDBuqzyWrfy9Zlb1PKaYub1wQko+j8ViPYN4Hz72V3M7cqYyvkrqrb1Q3jQ+GvBDvau+k7xXgJ89SLWTvS/ZLT51mWg9rmbUvRCECL57kVe9DpKIPhSDCz6LHuC9OGVTPPfzAb6iQem8HvUHPsrqlDwfOyO+VikEvqEd+73y8IC9Mdgdvn/q0T5A/1O+ioKSvmUcX70yaly9N8pLvmCrfL2RzCq+OB0yPvwLxjxnugO+cdT5vS8ExbwCu/I9O2c1PdfqHT3rKS895c69PeKA/7xY3BE+5LGRvSdnSb69yQ+9CnGUvckY9b0Jhpq9VppNPMXKJT386YC+dmewvOz+Db1XuGk5Bb0hvAv0Cb5b4fC73YYzPkENLDwt/9S9miP0vT4KAL6C6Wm+lDJ9PROJ4r1WtYU9HHaxu+L5cT6QKLi9MICOPUWxdr6Tnbs9cdSQvSKaGD4PkpG9atrlPdv++D1Xk9k7SYY9vrWx2738JoW9qu0evs/Hij31gtk9GyoyvcFlhryezTa+XE1fvXCnpbsi0sm9XTa2vRkoC75dweS93iLDPfLkBb50I7E9TyXnvfQFgD7r8JU9MglwvkC9Ar4bPlo+bBizPqwJaz7vFxw+iEOhvgdoh75NJiw+Fy9dPvlLuD5opVC97FyGveVNYT3og8+69s/zvVlEGj6y88a+/+aNvsjS873Xm1u9wksIPgncnr1w+zC8t2fevSPRFzw6hW88Nyc1vh+y2zy0toA95wnMPBScIz4uI1I7eqAGvgtY7TwwymO++RY9PkB8ID6rhc290dmKPTv//z33xOa96stXPfZfg770sMi9zNkbPWmAP71ZBQ8+gRzcvIvoQL3vcqk9jN+oPL4ixLyeaLs8S+6ZvRlnqr4/zaG86xVIPryiBb5y5cA9emFWvY4K/7xP4tU9zxpWPuPcVjzf4K29Z6kkPqSeO74IMso9cwF7Pc3lEL4o3Tq9qWU1Pie5k72YXj8+RaAMvlHW3b0+KY091meavUCWHb78V4I9IQeIPYZOID6atbO964EOvhBSGT5fTrM8YphUvp8JAL5wPVY7DpizvR/ZqTvhfZg9ahTfvY+NfL23mO09zYALPT4O+71/X2C9PuMgvRAXgD71yU0+PsEhPpy8ZLy1Zwc+F4kTPr75pT3B4EC8+FPTvGLXUD6eQgw9671svD7vLD7Q1888+Tcsvb8/2z24orK9zd1hvZjOub1odZ89OSn+vD/Erj2wTww830OyPbK/0rt+ljw96WGWPb8NPj4CfB2+q2GmPSSuOD3ddM+9cjOIPfVeOT5qx0k+xfSlvdNBibtm5Tc9CgMGvtopur24kK+9pDPRPKLhyz18Io28kkmxPZleAb1167++in/nPWTZI742mk08j2RnPKzkkj6NZBG+P/usvT+M+70zNaU9xP0xvnfJMb3d2jg8jRsPveZ4BL4M2tU90cxkvhzxjr3oIhW9Y0G6vQsb/bztQx++zf8OPvytiz3hJ1c8VMUXPsDSzDpWyxi9TXXZPY3Wtzvoz0+7AMKRPgsVGL4YcBo9/ie2vUQptr3bFcK9eqgEvkHadrwXqbm8GAoEvcPdsz2J7kw92cD2PMwNn71nHwg+CkBMvqNOED19wLY9J2KyvtrIVT6W/KY8PeyZPdEGGL7FRoK9IeFpvrbE0r1R0RG+XO9fu+BJzD3J7hM+2gwbPol2+L0Z2Tg9ZmRSPfZyAL4n7nA9gt9EPisdsbzAFe+9XJcXPs9TGb71+Kw9hQVovGvBkz1DQDc7bSlAvVjnAb6yhVA+DWifPeVUoL3dLSQ+qTwovmTWtr0DlFW8DZ0pPJtljL5LBOo968OxPaxHFz4cl1q8YatbPSBNRLzo3As9HQyZvbNUIjxbD/Y9452tvRTlN71X+JO9D14LvnydnjzVv2i+9La8vXl3IzyWSpM9P3dDPgszF76/gg89E4jevT/SDD1qrYy9SRRYvY+ctLspXxG+hw69vAcRAD0feVU++aiSvugvobyMAD2+kUSXPsf5QL56Vla+x3+qvfRE2z2ZdIM9QnaJPhvHLz2awls9eL1DPudsbb2qD5I9NFA1vmnPgT4tEF295EQiPQjnZT1wjcA9iohVPijlaruqtP09+A8BvkXy7j2O5Yc9pfeTvttswT3Uo9Y9jtGKPgshn7wQFuY9DQPuvSuzVr4gcoy+fCmPPim3ub2yMbe9sLcCvckggD6Q3eY8AokGPm2ZwzzBMoK9eqCNPQQnTb1t9Kk9Oot7vWqM0zxkPmY+rXzkvUxWgj04Gcm91dA5PeK40L21FbE9gaqsPXVXy71AA/o9n4B1vbDhvTv5TjG+Bjg6PbBjE74wmZe9FjrMPcjPorv6UbO+olodvgrlar66FdS9oukGPvVnCj5lc4m+GqdxvXHAl76dbM09JMeLPu03Yz0Nrkq9gauaPVC24D1/tkI+vI26uy8JWTySIYw8+seXvRFcML51yJ48Q6GEvDyLED514bU95l/dPMmVFzxJHw2+HJaVPbwKO7wzJxE+tDb2vawHa74be0a+Otv6PvSms7vjwt29uamXPR4Xhj6juPA8d4VKPuBLrj2kZZG8HT0cvo4oHD4uSCk++LwrPqJoxT1P1Ro94URAPuuRAL6LBFo+dQlJvSeO6bwFR+k9P8D9vJe+Ab4dHjc+QTm4vcCopL5jGtQ9tUW4PG8iWj5tAn298pnIvSAryL0qtl+8S+Llu0a4CL5mmgc+CvFevk6yeL7aLIC93/YFvSUBoz5rTD49mCUWPnw1w708fRk9aVp7PQH6abujqcw9VB+mPZyAyjuHw/U9YUZHPnSKgTwsGt29BT5NvqBIIL5BvQo+ed6mveMonr343ky+urIgvu/BOj1XBsk9V7aiPV9W1D1gSkc82C3WuzKbrLyR4rO9LiIyPpkBoz1Rczk+EfZnPbLuZb433eK9E8TdPWBFSL74Mwy6A+VuvFcKOL2B1Ri+IyyHvLTAQr3cR6S8G2aEPTI0Rzzrfga8xvwZvomPDDq7O9k9dTHtvBuWz7wAbRa9kPgDu446K70s2Yi9gWAlPqXZD74Kjq49UWhCPaj44b0MQZM9sIuePXtP2zvPVRw90hGHPc+pIT7NBra72hi/vc5HBr3Ghg++XkpjvsriJL5bEoy9KeS5vXU8EL75Vs69bZzRPP1AFr4gtoa9P5QiPkLE0b0TB5+853t/PHCZjb21tWC+7zijPMikv7wON/u9btCmvNQ9Aj5DgQi9o5txPQzWvb1yoJ++gv2evfxmHL55b5Y9AoVVvEvw+b1r38291NFEvaZcBr4OJGC9wmgpPqh5hz0nOXC+GeAIvjb1YD6S4wE+/7kXPtaTnj6fR1q+CWRQvrBptD2aZis+h7aaPjp3xr2ioRm+SZ0TPR9i/73YIAm8ywZCvZvnm7yxqiu8gfg/vg2Uur1Yfd89MOmLvfI2ir3c+0i+cihAvQdZ4z35Dq69PXQKO+FvHb7g9kC9BIeAPWljvz3RsQu+Q2IpvDiI077ilwU9LyphPW4ckrz+QJI98+bHvSZB1b1KHW28q0bUPafMq734fV68Z02jvFoYd76HwMi8k38RvuM0U72syAw+zNz1vOmyS76AM6U8rFoLvmJJOT0tVcc9As+9vXWpPz7jr+y8QYyVPTPRp70doYU+e75Hvgvwub3sS+Q7eGOVvSLeSzzNK+48JcWgvvC2Br6uxLW9X9kDvv8PLz5lohG+eucNvk7ywD1KrS4+NMnMPb7ANbzlpUw9XXRHvM1MpD76zxc+t655PkoeQ76xSoI8rEEkPk+Rhzwj5v87w8XLvB9Vpr3xpFa+GqodvZFN1z2kicK9jbtivncLZb3zx4C98dglPTPI/Dwnus09OjBmvbyeoL039xw95n6hvD2zwjzhZL28YK6xvsrEKL2+4io+oav9vcppj73oxC8+cousPXhF5z1WqBq9IzecvePpYD10NtI9u47IPXaICj6Tseu9W38lPZIvzjvAlDm9f0xfPaAXID47z8o9E58kPdsg6725MLI8rGrAPV3/W73g5JK9r/uAPd5PjryogX29OyD3PRuNID6MJmU9DOJ3u9e84z1axMQ9UaKtvsjhAr78JRS8zRJBPtf5N72SzVg9BZOkvXcVnLy6ZPw9DBBOPAaqlrs7fKW96Y5pvlOxtDuh0O48Xxa6PG7LmLxWWhG9kDcNPialsT1c66+8Qyh6PUOfsT3C+3q8i5GMvUO1OD5FBd89L3loPiNKP74SGoK9iAr2vQ8PkzxKAss9s+5qPePUprvtAja+IO0fPEoPhj32Lk2+mkGqPRQL5L1z2zq+XSZAPp2Qt7y/EK0+Ckz4Ozo7J74XXZS93ymHPvHCIb4DrT69mEOJvh6FIDwVwiK9VCGQvWsrKz2PF8S9CVvHvWVkAbyRKgQ+1O90vcQNIT4XCOe96woCvnO1JLwt2Lm8J7AtPX4Ghj3cBg29w9qQPRHmGz77JiE91rfHvSMQgDzp8Ya9OTWtvaHz4T2BUo+96urRPUTfCD0G9k68iQydPQVEkbzg/XA9CeDgvejR37ydPLE9Z4nUvNiQ/j152wQ+en4CPvq2LD79m3O+oLYhPma3G70oHrW9AzA6PmbHoL1C8Ia7WayNvT8Mc70fIds9LwO3vBsbdj5Wlac99tAWPgnOXb2EfjQ9dTfLvZT8372azAI90rudPm/X6z3WAGw9lPUIPaMLnD35d2O9RgYlPmIEgDwFkFE+pYF9PQI/7DyhVio+RAaevLd7pLzxChi8+0LKvZe3ML2bJuy9VkY7PFhIeD6dpro9lzskveua4T1uvwM+2jcXvoczJb0V4ua9Jsnsvewg3jzFEAC9+ZOkPfPyrL3rTCQ9Lio8vs7f5TvzBlm+DwYTvsi4GD4CNhM++EQuvj0nF756d/y9d6ArvfPQjT53lga81ntSvi0cGr0CwJo9/M8YvqJtM777gaU9KFKcu1R/Kj6PHzc9Ovrnu0aj3L3ugQA9CSWVvaLhFz5UzEM+QXbjPSWNXr25PiU+d+owPj6iZz6UgHI70rwBPmtOn7zcpMu8y12jvRg2Mb4FoiI+c6hBvmXJ6T3snsA9BwTfvU+Csz1SNn88JQatvPOTjLr3tV094J/Iu61bLL3iXiG77H+bPMnYSb2Jf668/PRCvYdSGL3Vr4g8E9eDPpzii72fSgM+TMwovUvMpD1QQBQ+8BAIvi30Nb7guTM707mFPhXk+b2kjDo+FTunvRmMOr1UODu+QzMzPsbofj29Jse9arCTvbdKJL7qaJ88nIbIuUBnc76UYmc+MTR6vWgz1b1Yn/I9Ns1eva42ZL01sjm+j+YlPisXdD4IZMU9Ro/6Paf6Hb2xbcC8n3RAveo+jT29FBo94b5VvkaaAbwyUSG+KJ/6vRFzXT1gNxa+uPA0vmF3FL4mCSc9M31KPY8jnbv8utW9puOgvTD8Fb4lmSu7iMY4PrM8Iz4Ef/u9mYSGvge/gLvkJo+94fvuvFPXyT1WSTo+mvaiPbNb5b0w9WQ91QX2PdYv2z0rina9spcevotJcL0c83c8uR//PSVgFL6sE6u9lJUDvvyfgz6fVc28XqjRvKCZmT2XUS+9TW7QvKgsPD7M1me9nz9evs0OCL6k6Xe9IojXPanpN764pzo+OWARvh+LDL4CYbw9K8rguzLYK75jBbc90/RFvmiRvb2uhuQ9tjDFvQgCFr4K1J+9XGrivDNyp71pHXQ9Rk23PJscub6W7vi9UwXAPYIReb3jVku+Q7qrPXK/Bb4EeAY+zZCSPYHfTL0aOVm9CUkCvp15Hb1dvxC+5yIHvk803L16qjG+Wa8eOw0BgT61a+m7pMuAOzKFfrwV4rq9WMuMPVhNPD3Iitq9G11qPecwGr6tels9vat7vmHXUL4OaTO+qhO7vSIsxjx9FBq+tyDmvVH7/70tEWa+Bte9vHP+ybx4R6m+DbyMvHXqpzzio/y9Q6+OPZfoy73djKK9E9kGPBEUd70IvNs9RnQdvqfwc721/FE9X1WcPRFiZL3FL2K+74SivnQYpbu+Cos+7zkFPHUQ6r34QnC+iN3UPe+7RD3hYXc9vNA+Pt5mjL53422+VuUMPnWE9D2SG2E+JE/tPeVstr2CZbe9YuuIPe6FPb20OM69z4iyvkfDKDzX9YA+AhhEvjH9ET1G0TC+cXYlPP0/Er7uv6q9q21/PcfNujyA6ye9uEexvIyWgj3pt4s95RqtvGjwCD4PLJE9vzV6PhiawLxt2Qy8EoZLvZqmFb6ED187PwPUParlBb49Jb08WailvKtrCr4JvAu+XheiPZGkDLseHaM86vpPPEKy5L2vY4S+EMA3vo5fzD0NYpY9soSlPTMvLr2WMRK+awKxPcYOBb5t2UK81rJmPspyOj2jQF++LIX6valQCj4c0Ek+k4tqvbEbyD23cm++UYeDvvjvub22D+o9rC+aPbEtgT6C6J6+aQXlvDx8rb5u3a492jCjPe8e1r3Nt2S+kC5MOy/kxL1lfQ69PHJ8PQDzQ73gshe+KiZdvk65Nr4fQ5Y91IWKvadgsL5cJ2A+BYmkvdLH4L1NHOy9pbipPXTtKT6X85i9GdVCPv/NEL5/cDC+L2qGuWWNar1wW2Y9gpyNPurwlL2qgim9C8evPRYvVD5y3i0+ZilNPnXvhT2T+pa9bXcYvrkCJj7R/M+9peyHPYMYaj2o12O+6CbMvAbFMz0Wpz88o6C5PaNOpz35K4e9Di1YPVqcCD1zXEY+MOadPS7lqz3N4xA9lCOavGep7j2cHNa8sySRPOjFRjxKoAW+UVe+vLfSnr0Au489cDExPh7yuT08rho+1xKgPRsYxb3d3Yu+a6wsPiwqnz1fTv29vCg+PeTxCr6+qgI+XmGHvr7AMT49IAk+GYepvfeG7T0wq/09QJKdPhFJkr6jPu69tpBBvhRDw7y4gK89qTUJPZsabT6LIU69EFcnvKgI7D3xWuS7J7yBvK4TRroqmhQ+Zxr2vR5U4L2KIJU9xX2KvSHsEb2PmxK8dVk8PUCsFT7a5d+9NKvIvAuN3Lz0uwA9TU6APfvQ471VZAs+gcU2vYLwf712MCe+M6nxvfykNL4Qab4814QvPQ8I3b2gGC88b9uZvfDTYj6Hfek9v9wNvoKjDb7/SJC9Twf3vWPhVL2heYW+21FTviPP871t9h8+Q5ZDPl+Zdz1IsAy+ulkKvXLiEr6lnSM9g8MFvfTvBL6Bz4y9TkWKvX/anb1OUiw+w+UXPsNluj5BOBg9i5KJPEGqtr31PiG+Ht9LPvSz5z1KmJ09j0DNvRM6ez2RGcg8LrUjvoxGST0zGDa+E3OFPm3PML2FIsq89G4LvhLC+zwaO769XnqnPCCbkz1arvQ9fh3FPVWBazxAwoU+nnJAvWNssTwJZxE9xIO7vVt5rj0nupq9MPAAPhk82j0pVfy91NNovSUoHb6bQNW8QebNPaf28D2AYiM+5tQlPgMbA76j66E9HuBAvUoeZjvX/Jm9Paw6uoirPb5mdD++pvgOvToODj0HXr2901BFPhBmI77keSO9RdmuvU9O5b0shPQ9G/euPfm7T77BiZq9dbSNvpu3U72oTYS+XTFFvD5WpD3XKAO+VopIvnAcKT70dRm+53E1vnCwnzzV2/29+PWEPKf8HD78+L08/LkVPuVkdz3Tbw6+FYjnPdXgkz1osQ29c5TmvUh1J75l6XY9cHs4OyABYD5BXGa+SwYMvbD3/7084C++OICWPSJtQb33+Nc9yanePRhgTT7OqzS+2k+3vcpiuz1i7sk8oIUqvrVLbb69A/g9MiWXvftMvz19dFQ+GFFEvbqQbT0Osx++QVRyu9h3ez0N6zY+KkuxvcjRPTyAwOm8QMf5vFX2lzyGgng9OqxHPjzEqj2fXIQ99UMbPR8nMD4SoCQ8LHZYOrmsvT17IEq9k7ajvhBndr2V63E9H61OPPhnWT7eDhu+T50JvnynGL4W5gM+wf7YPSpgkD19aKa96vfBvEwUOT55zwY+EhB4vqUG5b2TN5Q9VRz0vBs92T1KM108TE2AvVf7SL79rc28tDKFPveyoz1lg2k925ZTPgXxtjw6NvO8mRqrPZSBhLydwEs8dc5evqIGiDwD1yO+hF0WPidGfb6Jcxe9MGoCvef2Gr32P3y92QcRPF1s9b3RDmc9VX8jvtqbtzvstEc8dnLTPdmBF71WCxa+wz1evbGy/b10RVE+AfWHPu+eyD190PC9LipMvRbUzTx53rA+YiP7PeMrHT5h8f87e8nnPd+vjjtkNxs+CAYAvo4GE76i86+9l/dBPsWXxrw6cuE9+jvbvYppTb0PlzK9IjJYPmtPyb2XPrS9GjAIvjHLwz2wunO9ujG8vV5cKT5eJD28+3YDvh8umT4iFRs+SydcvpONmTySJ6C9UFoFPudkJT50jCq+lKckuxqYS72Htue9IwW2vcHOtbz31sW9DoFnvZZEqr39NwU9B7ujvdD85Tvt0H09RFJQPcFWRb4MU4q9Qa0nvUNbET1RGwq+KUuLvBUYDz4xHCq+f9QhvaIDS763fyq+6+sKvaOHcr2sz8g9+jJFvsFOkb2T+s28CKbbPbY2g72GxgS+NyYSvqsgcb0PTCC+ei2fveT9hL39QPO81Rx/vjcKSj7G/yG+iHUDPEu6YT2flrY9zEhVvjFhQr4dDxa+AfGQvQxJyz2jngE+l3IQvlUIDj3QQJK+Y1lPvTzNRD6xXJK9FuudvXVJgb0FdPq93tcZPXXNsL4q/2S+9IX5vf9ftz6NKRg9Ig+dvmY9v72svF8+U3zQvHswhz0LkS0+xUI8vo43qr5nf38+iGuRPpoiSj6gq5a9gCNIvmYL4rwbN9S91CYOPTbsaz3XkCm8GiKqPdHa5b15Pi2++D5IPWXgYTwcHcq9R+X/vQ3cnr0i2jq+q1zsvcttur2Z4T+9dHoPPof+sr0E5Zg9W9BkvU8vy72pu8g9gx+EPOD53b0+AjO+uR7uO/il0LxPrCu+F12ivRGAlL35HCA8oLOdOwXelL2ugbe8LitMvbpTpDystQQ9aMOUPWAEtr2X7yS+bAw7PRG3sr28Ska9pT80PmVvNr5fn7W9WnjiPZrgC7yVGOq7cHSxPVSDXb4TA8W94RYiPlzBxruZ4mQ9UuC+Pc/iy73eMOW9dkkKPvcSV71gZ3E+ZxFSvE4cgb00WZc9WFSxvbCsZL4qHQw9tn+wvZEnkb6mItO9SMKevmFtDL5R3CG9aYcOPXJE9T0c33K+yDafPcOHSbyyH229bIsAvA9GHz6yITA9NT5SPDNQ1L2wm2U912MNPi8YET7FQQM9PdDRvE99QLxwawu+LXLsPCv5lz272ZC7XLORPQQPLr5SzG+9XZoaPWq9Uj4IWri9MFskvfdBkj6NT7g937eevcgcRr0GOL49DQDBuv3Fij7/hYS+gEO1vAXAMz6BZXS93zmrPa9JFD6FjKe8uxe7PTOgZL2b1q68rW3rvR9BrT2vrEI+F2gFvlca4T3yVzW+HlSQvYypVT00h2C9L2U6PjhNTb4uvSu9wV8bPh1KIr3hlzG+VgfnPFzDED70OCy+tRJXPslAoz5JqgY+KZ2zPZAEAj6/ie89LY0pvpFWbr4yJPS7YrRLPTWmpj1wLsS9vaSLPR1aAb0U7io+RD1BPasBJT5q6Ow9wda3POkSdD0y+jM881OJvn3m5T1l6ME8ebnvPHO82D14vNU7g90KPqaGfL20Yp29OxACvpDy+7q+YAo+O4XLOwu1lLyJ8bo8OP5jPRK7BT0RN4S9FzfLPfu5QD6zhdI9RfqfPRAjGD7tchY+6h47vi6N7LmEK/I9iDzyPUQvhL6v24e9TEBpPRhZvz0PIjc9zwcVvpFkbL0oCl490B3EPfz+V72OGIu9C6lovPm4lL3XlKQ9tUGxPTfoAj7lM3e9qj2HvXhHuz0iJTo9PSQuPfJu0DyYUTI+D7o2vfsbtDuKmRU9teR/PLpJMT3jSg0+wRUiPv0Fw73mCEW8e2mXPWue8b2QfQQ9B2fAvExK/Lsusg0+VjlxvbNbLb7Xh0U+ktwRvpwb7j5cWco9oN1xPMT6MT5IM4A77ZTPve1wRL2A9wg+Hhv1vDrsHz39YIG8EIiLPbxrwT7Qtm6+aFxFPHBGQT6O16U9H5hNvlMFpL35whi9CHw9vhlaOz3G6KC9gyQfPhLBzb1z2G0+KQrlPNfWQD7+HQ4+c0SAPnmGN77+squ9PXefOygbGD0sfyi9hx4HPs0AVT5fzlc9t4KCvdZnsL2f0Ti6ahATvVhz1r2Fedc77w0vviEd572a3Zc9AfHOPdY2n7o2vhu+cGs+vu+INLwJX7g7U5c8PuFIHz0kYyC9tb+AvmzrLr5eXzw90vVrPTXSgr0+IJq8qUDVPUlyRL0c4LY7eh8tPbLQp705wLo+ocPcvAGWo7xh9bA99CkMvXG3Eb4tkV29PkWNvETiVT1a4ES+1C8BvWqvkD1xWm4+jW80vh++mbxi+C89f4AOvhoDqrz3swq+WTzsPRbU671xzGM+vX1tPZ+vH77nKow9q7QEPuSAMb4k1+o8UoUvPcarhb2lC9Y9WfTxvc0yYj1epC298Gx7vBrcAL0fCJw9H1LVvaHAhr02byA+TZbQPYkp57s9Yeg8arsTO5fMKL407ou+X6K1PSCwHb4vEeO9QxJ3PpmEID3DhoK9hVt4PWFjlT1Q32E9Yj52vaLTKb0hFxC+1h7hPcTunD0H4ea92VGevJue/DwOOBw9OQ6OPjFesz38xEQ9tS/QPftlhT7lvRw++CgSvVPcbj2/pXm7znfrPWwMsLwOUv49heKlvCifgT1oeHa9zftfvgRuh73738Y96Yocvl47Yr0WDQm+gZocPTAiPj6rFBE+BHhivWHIH75Oh3++Kp5QPJNQiL3LZCQ+hSWAvpD/VDxIyuW8JA4rPTmsjD4dbI8+tkKPPYb+/73M6Ne99Sd6PYeUzTxKnI48t16svbpYtL13zRI+1w4kPucdIr0hNui9dCSdvWOwuDzdoE0+nn86vbmdiD25S0S9UoxUvu4qND1IlIY9fLrBPWl+1jzqShQ8eeJ2vXxrSr49Jvu9Vj7uvP4vpL11rwC9GEg0Pl0/qLtBu3i99bxEvmuGILvGei4+PU+dPbnJor2PJVY9vRVmPZ9p3rtXDnC+tznJvJIVab6+9Ya9q/sNvkuFgTvWZAs+0yufvZ8NZj11BAu9IqHSvQ381T2+HOU9FK72PeyFEr5EPF69YvsaPUGbnT0H9P+8n94qvftpIT4jCkY9P2ncvcqM3b1EtMo8kvETvmpgA7jN+oM9ly+MvqWtaL7tC729ubdevWvP2D3HS5C9G7TZPVKOGb7gAAm+zVBcPiiKq73cj3+9Ac9wPRLhkj1jth6+jtSKvTYRo70WBvO9GTT8PCGH9DyyLBg9PFrWvRoCgr1mMAy8GZCCva8ItDwX2aK9e5fIPSMxi7sY2Fy9f4W9vY/pNb6cGri9TJkhPtQGejzGZdS9vkFbvv93Lz3nHzu9e1VKPhgkJj5EsMe+xwEavpou3D0KKLE9P5oFPpUKQr6Amk2++WFQPZjxDr7Abro7lqCvvUuUcj100Z68UNEVvgpMr7y82Wk9AS0ZvvEinbydNKi94z57viIjvT1mwgi84BxJvUilsjzbtus8VL2wvYvZAT7WqKw8pF8VPh6tXL19J7W94070PWCj873+wW+9rMH5PeeZVb50nZS9LwDYPTMUVD18LPg9Vk7hPR1v4ztLE6a9ewREvqe1bjxXppE9Lf8/vRT9LL5/XkG+5jNSvB1e1rzN+20+ccRGvpKS0z3nEJ690109PKqXhbx2zGo9AA0aPcMpUT3DSbW9YvmSvc78DD7wCtO9Xr14vkCXxb270Ys9m/olveRRIrzk/ZY9654tvsbPTb276I88SE4RPqIsIz7wZTO94gKNvVfg6L1u1QG+SYXQPd/Puz00iza8TKH6vREjl72/36w7jSyavJXM0zxTXoK9ZKCvN+MrxDUWUum2CX+jtXBghDfX7S23KlZxt+BVAberlaG325vnt6lEM7euBgg3L/nYt1t9CbebJo032/gGt4Fujj+xxmo/rN9mPwxuiT8y+IU/MXR/P0KHhj+JFHI/cit0P2FbgD+M4Yo/aPtsP9KdcD+vg2s/iweMP/uSez9zWUM9eKVGPGOGGr7ZalA9g/02vC2pAT7o+ns9jy6kvW20+bzKXgA+F71/PWDokj1tdbm9vsFvvIpoJT5kuaE9Q8Qvv4YqAz9bpLC9iaW2v22uhL4C9wLARea+v4U21b3tD8a76G0rwNVs5b62tTS/tPpVvwv5J7+QRwrAuR33v11lgEEHNqVBy88IQiRSmEJuDANCQLAtQVz35EHgwYdBAltBQiS0Z0KHpY5CTN6DQvi0DUJUI0RCX4u7QlqcikJSBMw9N7NsPm00BT75qdm9r4LsPRhI7jypWJK+ogoJvcMMdDzawBm+Ix1LvkriM76cb/09x+NUPMxVOD5OtAU9RCGyum1jkj3WqiU+0HxQPsCmvzxyoC0+K1xtvuDGW7wgHYu+ZBSHvbM6vbsMq/e91an7PcRkDr2ouNk9GHrgvZAqCr514wM8rBmMPeBQrzzyyh4+iEw1vj/gXL1MNVS9oDSGvuIFPD3BLWq+HJDpPL6MXL7Iloy967PIvYxdLz7dkcK+dpUMPoyhmj3he8A93x4KvSN/Yr0mJqg9LvFcvuUFb7z6woi+Sk7ZvotCPrsVIMo9l45uvgAiEj7EnVE9LgeEPu3MIz5bsDE+ij7vPbzbnD0tX5C+NhJhvoveBj03kKw91HtYvoJ/fTxfrUO+b/9kPhMeTz3qKgg7nlfHvUZRGr6725k9krYTvZNWUD12UFO+2XzhvQVB6LwGmow+CEAlPSFs2L2mZvS9KfnZvceNHb7bsce8UpC1PP1kubySN10+5naIvbH7qT29xHO+bHl5vuFr4j1skn+9wLdEPrwj2r1KZB69tuyivZB17r0idgS9A386uxFHvz25yYq88ToIPtjtCDtWUIW+xpsePlVkTr5+cu29uSDnvYntg7zuyZK9YeADvptAZL1k8we+Pdq3PfZxgrtGMD8+39L8vaiJmz3s7NW9TicjvW23nL1JmM69ho3yvanEBL6y8oK+4d2EvQVtTb6igxc9s5rnPETLdL2v+vw8nfwWvu+aiz2k56+95wKMu5Sy9b32Gb09WnfrvZ2zLTzSlqC+ReE3Pr0UHz4ZIC6+qmCDvgjJjb4bAgy9KozvPZKFUD2E97U80siXvlfSrL2DTUo+A6yWOxCmmz3QWPS93z+bPWHo67yr+f89SwVMvmeQW75Vp4q8JxejPPw+WL4nGsS8yoxyPvsiJT2n3Cm+GHaePGzwMD7O+Ci+bH5RvcpMr71z2us9K2YlvZZG8T0vQhU+hmigvte9trtnu0c9lzDTPS0Zgb2I2+S9DGGSPm5gCz7oEcC9JAQgvsaKlL1lkqS8hN+DO+W7Jb2qd8u+tLgXPdc1zT0diKa9fGzTO/9lvL2ksYo9sB1Hvuwjw72CFUk81757vuL7xL14Cgw93cMDPBNb0j1m5Dw967KCvq+v5T0yII69Ns7EPYfzdL5E/nY9KtPUvXwFNL6TKU8+odhTPi71WjwJ81k+4d4avhnThr0cGMC5J8fKPRkDmz3M+HG+R+zJvEQkqD0NYYC+ybv7vUuZVT2PRmq+ro3wvdwOCT7wOIq8Di8RPkJETL2ibse91FfIPZOoMr5XRwu+yTfGvYr3TT6TT9M8pDgLPTD0570MLtQ8bqtYPiI/JbzUtZE9MuFTveXBEz7CtB2+M6FQPvNpFL5hRjS9G0+MPBJ4bjx+8gQ+ULfYPSVCjT5F7Qa9XCU6PjAGMjwUimG8HZAOPrRl+rsrIgM9NEO8u22BHb7UcyW+Cu8svsDlnL3ZJyu+KL+/PQiRKb7q28c9RvbSuxL1Sz61Xh+9uqezPXFswD6iFZi9KfWbPaPsnr6S7E0914oUPsWYt70S1QA9ztqzvQ004zxA9b48dQ19vSXWF7x6auK9HhOmvUeF2T1UfaW9NhIJvveYT77IyOa9JC4cPeFdDD60Urm8C76ivSxuy72f9La+p8yTvF4XYj0th8i9AFnJu3GSDD5C8gk+/T4SPvw+PbyQ2Q09KLEXvizQvb109Lk90gj9vR8FJ73anQo+4P3xPQPzPT5h/Pm9N7pSPf3aGj4zBvM9/3BWvlYumL2cHAC+W9rOvSjSg770gm48AmYhve7MTr7mhsu974B8vlsTob1u9ye9d597PnGyZzyejA++Cgc8PhWDgr3RWLY9HuEsPTCdMT5wWNO9qcS9PUBJuj691o69zdkgvqnp/L2ae7c9RNGsu1HQZD4CLEC+CxDxvbR1ez5Micq9swcPPYskCj2EGxI+yUPLPTU+hrs27P88GWn7vdXLG75h+7s8RmHzPcDqC757K449kJvqPfiK2D30s/69nsawvU4e4rvXWQG9cbYyvnIBDTwA/TG+oJ9hPvZMM77p9Lu9NGW+vbSX1r2SKpI9mUdZvWzGj75JERi903tPvh/dO73W7Zc+TQnYvg70gz7mdpa8FJKSven6ej6aRf69H307vVv+fL6hrS0929uuvYNNbj1tsZc9DTzHvdz5oT2W2o+98D+Ivof5AT3IMKo8TTOtvl69Db4KafM9+PmhvTlvMb5inqM8AsC9OpaHij4UP8g901HWPUWAFz2s4aO+R9oDPW/sSz4LKXi9PjKLPCgnRbwR8jw+5MYxvmwOFr1Ic0y7GZILvtEbu71NpKS93cRAvSew8b3k9nS9jtLHPBACJ75cX/E8J3v3PcPFED24uog8J+FHPb+pqD0SDUs8ZJ5QPZFigb4qnRa+PFdzvoPIVLyujRQ+Ci87vdQUtj2AyKG82Cx5vl5HUD2RtRs+lPB/vvFXrT39RxK+if6BPWij6L02cbK9RbQzvns3ab4U33c9uS45PpOTwD1dW4g9TIsRvn2oUD6aQxC+jXQyPapelT3a+II9eVMvPjLRpD1MGU49zqPovUfqE746+U6+/zfGvGsGRz5GdxC+1ryzPaLr7r3feC0+apMxPg6pej0rLbO9yaXUvesmxDvJNwA+vAzfvHmcnL14vwK+QeZKPZUKAz5EoAM+fZwuvXjKIT7cHjC+nBPFPftoNL7ODgg9iIhGPYEyzD19+8s+tBSevL79Uj59nOe9SwdnPkjyub2p5h88KUuzPSXxMr19Opg9UdPCvUduuL3Hcby93jZKvnr2OT6SA4G+urMQPuwgE74rI5i+fd4+vUB7kr40t8W94kuUPFmb6j1aF9Q9u+c8vvlwMr5/8IS9r6DWvSf/pTuqWgg91YnnvO0Ti7znvwI+ngFtPMP+oD3DNMa+Bw2uvGjbhr10O5W9RdgwPe3VLr61yQ6+X+mRvQKiAb5JI5c9/UwQvupzzj0jDIq8bjyHPSV/W75B5hg+W4SmPRkMFj6Jod+9xUQnvhkWsL0Mxho+zrkovG+lxD16Zga+CFiIPXcsgr5majS8116cPpDT17159Dq9XVMZPitYsLwSvBC9AmW2PTtwET7PJZA+y5AXu/bjs70cL969yMcevpJHwr196z099B3HPbiSwT3rnOY9VWr1PVcl5z0rijI9UKtlvkf9Iz5+oli+1sPhPdRI8r2sZYK+tyCyOycpqb02fRy9NDYcPtufPz3vZV0+KeCfvhdcLj1petG+A5sAvoklRr4O9aS9uO3jPTqHoTwq+289FduGvp+CEjvcFYu+YJQhvtLLxLwv2uY95skFvWkwtDz4C768H8+Vvg83DDvcqyi+ULi3vDfRAz70GJW9XkSUvdc6DL7OOKe+NWNFvI0Gc75+ZtM8ZQQYvTD9sL0TwUO+S8NPPlJHH75x7W6+G+rovW9ACz6pyV0+mFlAva57Wr0w58G+D2knvja6Kz2hPQq987wavdEoSj74Ots9U16mvWyfsz14VBW+Rg8DvZY9IL4XBAG+BfmHviOhDL3k+8k8jeV7vi+SRT59zgm+Fk6cPknQ1L3XVbM8hk9APCYAGr60AVi+MCsRvlWHEj0oSiC+EUrAPFmTfbum14e9KO4zPPqK3r3lFow9yKvMvUyms72SLom8iMo3u7n5gz1qAIQ9fvzzPaNuEr6+aKc9B+GIu1iv+j2Qmug7ZiJ4PqfyyjyH88+9DZTFvVtMv71mTUQ+HdaVvnN3vLy1DU+8v55JvlwQMz3Fiv489qpNu5LkhT1BFqs9mB2cPI9fjjzya5I+OfN5PoCScj49pge+hXHmPGElhz2UGCW+9KxNPjOzUT7yCj4+SkgJPZw7UD0kaxa93IDOPSbzHL4X4zs88+zgvSaNOrtTODG+rfkfPiUhHb5kPWO+hTF0O2CVZD1UVD29wMiOvrImVb6Jrh89FqGdvdTV3rwUtvS9t0EmvjvrR76IAxy9BBXjvFlscL0H9yY+PAIcvnCNdj6UeGg+5zBBvWNgrrw/u+i9iM1FvUt6wD3KCOG9WqDwvNZ3rj0LVQm+4hoNPtWHRr3I6X4+TI5kvlRgFz4473w93GzoPMwONT55x9I9bOSOPe0TcD7M3bw+KFCDvrhc8D1EjRQ+GI/7vbfqhj5214y97yGUPq7tszw4G/S8x2YSvk89gDvCf4w8Rw1cPBUohz09t0W+zfooPcduXrtkl0g+j30XvlGGbz1QNgE+jqoFPeIpED6GNJ69moI9vucV3T0N3J694NJovYkaZL7BJvi8lD4XPVlOp7zqUH+9YLkfPiDcKT6TaVG+FWMJPBQ3rb3co6g9vCIIPhSWmb1Dvpa7nq0xviqyLL5Wt+m9L1gjPi9LJL7/bn2+4ZmwPmC4Oj7zlm29McN3PlfzJj5uhoi9MXVGPu1Wez0E59G9Br8Pvk3Uoz08qU2+sV0vvT+0kD5h+5K+n1gTveEUHL60UHw+aQ19PuN8KjwFZRq+DrRhvtnY3z0Y92S+igS+OgbrmL5ssZo98GpKvij83Dw0eku+9RGcvg8E5T0i9cy9XUuEvo3ejL7ni5Y9lQlzPigX/z0tvA8++WoUPY87jr2KKUC+DxIQPi8fhrv6C+q8ggTiPHL54DxKGQ+9b3i0PcLMBr3btkY9BmpMPnfgLD67prE9eu8sOolNy71E38o+mIMYPq4nIr60Oo8+7/aBPo/H9bz3MuG9Dv+xPhsvsr1o5u68HgnuPNBx9Dz3qS09J92mvrcdTr6Bs9C85NO/vWxVkz3gBYK9PN2lvVDAPL6pAAC+L6qqve0G1T3higS+BhjRO651wrw1cQi+Tv2VvYf6Kr6TFiM+BlauvUbWMD24yJG+9QwkvgvXuz0OGsC9bqi4vWlujbxK8RI9ORBNvjbgdr1UlMs9FhuAPr1eeD5pPOw8MAKZvRm+ZL5FF4K+1gv/PWFBLD74Y1I+LHcYvl/Kcj5ufOW9DJLAOx9Qir2O71c+OrALPofrYr7iN4y8ZA2vvWHz1D3SFu67FaH2Pf4vg7460YY9sRPSvQPhlz0V+9K9pkx2vQHYPD1RP567QgeSPfRfRL5Z9xQ+r48FvFvpuT3rEyU+ThnXPVv5O74wFoU+snC3vXW0WD0Mvyc+Yoq4PQcyET5EEi+9l1STPUt2S7wLGiO+6/uAPbmnZTvuKna9Q/AIPjKxET5x9RC9mLmtvrTSoD36HY+7FqN1vMWmXr0JE4q+c6DRvK5ySj609Zw92q4nPWh9Sr3aSYi92czjPh7PuT27fIc9PCSzvFmQbT1AJlu+ThRLvlkBib7Qlc23vUKIvu5rIb4s/Ve8bJaAPm2firqe7Lo9E1HcPslSPz4iVIY+1xIFPA2UbL5eBLg8v++FvpNcQj6xb6i+brxpPfqwNL6/G509/CgQPdFbXD4VyuQ9lWoPPYHbeLxnysi9LXfjPC06Oz5JLYC9lyV8Pp4FJbxuvdO9N0wOPttcRj160IY+f2SEPc3l0T3aO7Q+aRKfPG6p4Lt+fDE+dAN/PbpvqT0cDzo+domkPRiIRT5fBEW+bHEHPfd0t7zjFTU+dQWivXo5DD6zhIY9BWw8vda0FL3Iovo9upVfvE/EkL25hRy9qISePZinJr6XLRC+4WnqvU7q1L1Z6kO98UmEvPYziz3TAw8+CWHBPaaUGr1l1L6+N4A3vAvYaDwrGRG9xFxjPALKhL2JtzA9xGaDvvJdUTy7AEa+u5pavs3qlTxiuxS+VEL2vesdsb2nLeM9pAvUPcKyvj1VjDe970wYPSXMuj1jO/I9qUjovpcZmj07Lkk+cSATveBNPT0uqx8+A5qtPZOcwb19vjY+ZzGMvdKO7j3rS2+96HAQPdt+ZzsyTBs++7snPeKvPL23czY9+CimvbTTH75yaj0+ylsuvWEmpj0H24s9mTmXPAMJGjzUPTe+cUE3PiK9GD5W5a08ME6jvqB0BD6Nc8c9/m5rPkSaFz1+YMI9+QuePhQ8JL5dWzy8p+MRPr1wgb1B43U8kXYFPa83ZD0iGwY+wh6Gu4i5Aj6ed2A+dlC8vP2xDbwWsUe+UorCPXOeCj6y3xA81HuKPs/pRD3au6c9AtR0PpojwT0RT4y+oZTyPXPyvLsJ01G+/AJ9PY3GE77KKBq+xoCKvjm297xEWy++j8LTvThkJD1kepG+SS+Jvuz9UL37qPm9sQDUvtaXCL5jTTO9GQ0GvnxvTz3/pla+rB9BvaO+Lr7hL2u+WpSBvYalOz55YJ69ShiTPaBIsr4SyAU+o/acPUhG+j3r2SQ9CMXhvRoPnr2sT6+9Idi6PmrBeD7mAAW+QMNNvuL6Qz4Ds549S8VVPboj4j0Ln1a++ra9PThiMj7A8dU9JBqxvD2FP745Aus8Mo4qPReXH75dq1299oOwvisiST5ArAM+w4YnvsJOUb6pCXS9qYccPkxICT1/+xo8w0pzPiUuXT6oTC29pUvVvZ46YT0F7C+7b5C4vVAx7jz9iBY+kmOOPSX7sD3XZo29R0GWPfyf+z3MN/G9WAtuPmvlnrxlRgq9tVUTPkSWpb3JKMe8ElPsPbQ3p7zTg7M907okvuRabr1Ny7Y9QngnvdoBrbqoLSm9jyXivUcNIL59lU0+AqqlPXBoZb4Gb+U9kNbJvptaOb1hbZy+7jssPgUoXj6InSY+pNZcPcHxrjxoki2+lO90vvmX4z3ceFk+IuYLvYosP766a5A9+/VdvRyTgj1E+yA+mN4vvufLtD33M6O+Wd4vPvZYSD2zHOe9HbovvnMlwL2eZDq+yH+gPm7+LT586bk7rcN6vuQ8e7z+G5I+wpcVPgxebj6t304+BNWAvv7zETz0JHg+tkOnPoRr7j1b5OU+OJesvQwkjj0X2yk97Ss/vHmt2j0KkaU8Wj8ZvqeSGT2seqY91UdPvbL5tTuQJ2M+5K54PgrBKr6bers8prK9vNy5wT32vJ09kmMPviRSgb7eEQs9Ul+TuvRtGr2E1Sk+b8oOvjzN7L0cJ5O97WK9vbsCe7yafcc8xCufvgYPFrtGhS++qBROPSktvr1QoJq8PyDaPU3srbz+vka+Z3SavMQfyL1DdjS+QCCyvjTvzD3PnA++kGgIvUt2BL3iuW6+GsxHOwUV1r7Z3lw+etXwPZGkeDva0zs+yTeWPspshLyq5j0+Os4ZPbkXlT0DYzk+fWGBPWfH0z2ycCO+/4chPvgxYz4tQuw9NsmePiaoGb6fH1C+FTBMvVpIHT6bIWo9wEfFO3O3BD4VcUs+FU6XPWP5Gz3EK6Q+pb0ZvgJ5Vj4El6A9PwPfPMVMPL3FHQ6+/0fkvVFyhT4GGxs/99IDvmIkmz2sIaY+VdTlvhGrYD5ndpw9jGLSvA1Nb7ti7Ec+cyJ/Pkrcgz2yADo9zMuRPcN0Nr7d44y+MSbZvUShxTy8OQG+eL5nvhXKs7wpiB89Cv0rPouhJD7Bp5w8yravvVXTtD14my6+nW2hPS/Orb4cSwq9J5bCPc8gDr7xfBu+d9Bvvfq2Yb5B3Re8+3E7vpMgEjy9bWa85vIgvu0nTDtvQxG+shEDvv2hdjy0YT6+xHeBvZiYL73f3pW+5SJfPu9soD3SBko+k9+VPfqi4D3OCyS9JmPaOxPWAr7jz5Y8+ShivguZKz4Ugpy+hjwtvqi5GDxby4q+h8Evvn3iFT7kLma9QY81vEoCO75nOFw+JNe4vBJS87wpS++9TnAQvkwoOb3XAH2+a2fFPhxF8r2oSw+92es8vvBfEL1ACI+9m27PvDgbc759zkW+mEhNPqo1kD4HC7Y9zhowPry3sD1FiBy+XuJ7PWj45Tym96C+h5EzPhMV5zxeGTg+oKc2PgCJbD1xOxm+Ho6dvT8W972xJqU7c0sCPaezKD3LhBy95ioMPoCCwj0/1UK9Jz55PBdIQb4KGX0+ZgxHvNquELwxLmk+yLQ6Ppnq/L3xnWQ+TG3zvX6yhr0A0yC8rjWVPngnED5fmbk+vdTbPQeWiL2wDx4+xo+gvk9lmD3c9lM++zF0PXJpkL60Amq+56kxPlLJ1r6B5O09FmrDvTrzY736Byu9xBWPvrE51bxci+g9R10sPhKJK75cFQE9nkS3PDKzKbz/joO9fDS+vtKYPr6RZp88bJn3Pbaaqr4fE7W9X1XNvQkt/b4Iaai9ErIUPijVWD6XRlM+zdg0Pnyvy7y3JdO+UL7HvSN6ab1Oq6O9XZ85PiB+x7yVq8O9vW4PPTAWlD3iKKC92b7/PHzxHz3d/F2+UWnWPdN2oj004KY+TCc9vqNLqzyyJm+9/Qieve2bRj4KRrQ9PEyRPY1N8r1SK9u8kxt+PDWdnr0E2lU+BhZIvhX+OT0X0Iu+xYHZvJ1u4b3VAI69+lPKuysliLz4lSC9e5VFvur5Ez4Epgy9sUkLPoZtAr2ETLW7F3bDvZMOp75aX00+xJnAvRbVIT4YKmc9dtSOvlF0lT7+7vW7D8eJveXBqTx2XTQ+o0bevWP7970r3yG+mActvRVymj63vCE+WKgZPP8iMzwsZLm9s3ISvRBzszuRkym+46AWviMjDj7oqOa95oYbPukhnT6437m9p1zCvVpvbj3egAS9GpPtPEyfXT5qcrS9wuC9PZwthb7FUEe+1j3HPSqR8D372i49y8iMvoA6Fz512rq94oXnPWD7SL6x42W+GsFevozI2j2qgTg+/J+0PSsvJz1qGii+1B0EvBQEGL6lwGa+iUV6PZbuN70JBMk9hG8ZvofmBz5gfBU+8yulPCi2sz1uWMo9d9LOPuzPgj7wMdc8qiNTvG13uz2tJpu+kteGvPR5J752wC29cvuMPi2rhz1jdz89bpYoPbM8ir5FBVu9nWBdvgUEwb0MhxK+DmGSvtDchr0if7A9r74evjOLjb6EGrw8nNdzvL/GhbwOiVg90ZccvfKQ0b2KF9m9RagSvDhbQTyiSnA+HY6wPXqydj4/MM+9CA5HvALoH756Aj48FudGvqZpw71I+L4948Z/vS5fhbyct6c8mN4RPgruwD1+W189MtP/vZPxpLzduYc+NjFcPoRcnL3uLjE+Kdc/PpR1Iz0s94G+Wf2+PgeaTLyuHSK+qxorvo1sdb4txIc+gN6qvL+O2z5OH6O+ymeuvmAXDb7cpQg+Kt3UvBA2Nr55yAg9nmbpvUMQ5rzwRQG+dIwzPSHZpj2btB+88ZRPPqBMvz3Bg1e9jbMivgzcyrxJJkQ+jRcUvTQKJ73FeKA+owoDPq5o6z1DP+g+SyN2PqFwhTy/1kw+KOkfPphmpr0OCiy8ClPKvZfmw7xg0CC+dR4avgoiqTsoG0u+xW27vSA2/z3AfOM7TXUJvaW03LxZk0w+Gy+vvSFWCL6caBA+PteLPtPqyj2Zatc8RZohvgSIqj1yNda8wvT8vaAoOb5wXAM+TbRUvQjgTj7rLM29iq1tvbcTvz03KnK9vgoYPPwxIL16ShE9tCjyvAznGL4XzeC8riq3vogD+r02Ljg9YVKevGaubL26/jM+OU4+vj/g87x496m9HMJBPruoy72Q/sU9v6CSvQH2Kr7RTxo+xGSZPuHz7731KY08c6KQPl+qCTwSWXS+JfE7PbQuyT36cL08sXrtvPoGuD61hqQ+WpG9PbJ+ZT6SUXO96bApvXcV970D8Vi+S8siPb/3nb1BIkI+J0hAPufDRz7ytoY9U8a+PAeU4j26ufm9tIcHPq5dXj1PVwa8aOJeve/GQL5inOi9UTd4ve0DEb5o/RW9vBorO563rr4yE169KK8Nvk1s3j1zYDU+5lbrO0BJBz4mK6+8IRxlPkpNiL3DQDs93udnvkZWY75FCX+7aXMavWWiMD1wUVs+pWMEvb6v3T1M44M+14+1PHNxDT7xokU+b/zHvWZKET3MJi++LAB+PD4DUT5Hsle95l3cPm7SLj2c+E4+BmBAOxZ8Az5NzR69YLr1vY1/HT6tH/q8IT5rPvWQpL7NyIK9uWIyvuMUkrwLgwQ+ySEEvdBZSz4cpiU+3NhQvayUvbugT06950iDPGcbqjwklAa+96KQPhv2UT5mzuy9mdRJPqa7xT1SP9Y9SxHQu0jH273XC8E8GIvWveZWm7346JI8rIUoPqYohj7ew2M9/QW4PX8fsLwecYq9XN6DPuYpNL7yrs89zqESvi1Ieb1UlLe9LcfGPc7EhT4rU+G9/+mIPRoLmj6lvdG703oivifYtz233PQ9frWEvdPSOD0qNWC9qOqFvFMegL6l4G6+Tj57vlXjdL692oi8tAQ7vgIOj728p2G9Cg1Mvl9nXr6oU7K+QJmhvMpnYb3c/U09AtqSvhJOOjxIhTC+M3StPcS3Cr6lqIw94tiUPkCegj26Z/G9TBUwPruhPr3o6u69yy2rvtZFT74adYI+6POGvT0RlT70B+C9WMgtvi38XzzMkxO+xUsavlVcHD3G4Gg+3aOavam3Dj0+csY+67HXPYJfjj03u5e7RrW4vQU9ir578ry+b6E2PIvniD2TODU9VHgXvtYh6z0QAaM+bdULPsdDkr2Qt/O80RAoPsK6Db5Dx8++NqLqPhiBZz60j1m+q0lnvZGMGj2xkX66WN0CPjZuY76QWOc9W5k3PlEWIT7X/nk+jn+HPlrmkj7glzA+WB1uPp6hRL61lgQ+O0eOvexxCL5/x+y8e5PcvDNo1j3op8e9DY8mvonHXb0KK+08ZcZ3vv3/RL6STYO+1scQvIKpdz7ODYk8x5B9PSGp3b35RRI+TJF9vt/JOj0NSV89EJ21vhlohD6rlFW+kEVwve+ih7wFqQ8+Pk49PnUCAr5eK1g9O6KEvjPgZT4g6vi9mwJ5Ps1nJz72TPW9eNRTPuM5xrxgkaO7WFJFu8wb4DsBmpc+fBnQOlEVx7y8SKI+sz0+PqalrLyfz1m+AnxQvnligj6Pf3U98kRuvTXfjD7hfTG8esDHvY9eaT5X0/U9duIhPYTVOb5NGjI+6+ncPGvBKj6eg8G8ApYmvHa2ET2NFSQ+sfaevf2X9L2aSTu+2zIKvjENAj0iq6O95Qg3Pjr/Wj69DdU98nNlvnQxoj3iwTy90KTWO1ZezL0IQys9Gl2Ku7gPar3fwg6+ASk/Pr5cHD2TDQC+28xevYJAhT100BA+xMCCvkOmwr1iYkW8jNkIvkSG9T14ijk9uSUTvismFb6wrwq+HDMOvlyiaj6AL3w8UAf8vUvVs73ltpc9WqSUPSLbxz2NpRC+xrh2vvOBGr5otbe9M/QQPqrSHz6Hlzc9mm61PSySHb7t/hG+G8qQPoL+qb5ZRWs++LiDPucAnT07LL490f6BPcXlQz6vjXE+IydvvTBjBj6xka49+VtLvTWnUj0SqRO+gxYlPv2oMT7BZew92vSrPgHxzz2l5pI+41FcvXv3Uj7ZiZe9PaSKPQTrJr3gG7w9IdhwPvNW+j1SY1Y+spwvPr0TeT1DUMM9l7d2viphUL3NvQi+fZGFPu2orT1k/TW+nJ+APj8DrLwbgBS9QNP9ur3HGr6wVQ8+lc5/Ps2QR74CdIU9OVj9PUkv67zqODy9w5mXPcq8JT42nrO8/JWUPqE/CL218Kc92zGAvin0fr4Bfwe+Zzw7vSeLvL27iWy+J6HSvR/bIL0t5jm+na10PYrnUr6klW6++NjMvRnJwb2Q9PK8YoQhvneDKr79mYC+cRk9vnYQur2z9Zg9VgeCvtA0Cb7DLyU+CYgOvnlD270OzGe9/dAUPhDBQL1HTDa9j88yvpg27T2q3E895oIdPg/mj77LknC+0dZbvkR0570SaX893Vb1vdeV4D2Tkqg9GO4MvQ+XZL2geXq8zrlnvkKpor4aObu+llm5vO4vFz525SS+I3IQPSEfH7toCL69LpFrPchzSD6Qfpy8a98OPhuQRD6ZGqo+bTHqPCbraz1BuJ0+oJ5EPbKYFj7dX7O9epCYPZrjyz3G5H49mClhvldDF76KVVc+p+CovlJM4b1hlEY+LU8PPjh0872OdGi9qnasvWR4ZTr3g7s9GRbMvp5J973PhIU+3L2vu8Qc1z0aIyW91M6ZPeO+aL5Bz6O9p9CePXx+/DxcF8m+F1R3PKIJXr4leRG+ui9CvrCxnb19C5+9kHylO5APJT5K/Dy+cEZZvfV4srupk5y+y4bcvQIMmTzZ7/i9nRQuPpEgxb0P2ME8LMHAvewqh7uDBvu8WqS6vYtSyzx++Ai+3QHavZUaQT4qJeC9bN9/vuU5GL7SKQI+U2u/PcAY2j3JzMK93RWiveIUIL72v4M33FGON3H44reRDkS39c9kuCF4rzcn/BA3637sthobq7cWiwG3NcMUOaYRDbmgAu62bW4SuHzrBbiMWHQ4OsSRP4gLeT+N9oc/2SGIP5MHij8wIHQ/cxuAPzwegT/2xIg/edWAP0uwiT8GZJE/E4+HP55hfD/VbXM/sqWFP+O1zT2pmQu9oIItPPnDAj5CueE9ZfPRPQkKUT1LWSY+zBrmPKtk2L1hAlg9MQs2PXKqAj5WcJU9Mvx3Pg3LWz5Zbsc8Uv4oPvHQ3b4x9AQ/FujuvHRY/b+Mlem+2Ey1vkXvFsDVpy++l0PJvlmxN78+1bs+BrEvPvmTRj94d529/ryHQGi4H0DrkqJAKF/1QOF/gkDpzKNAktaiQLnAxkDg+m9A1ed8QJrXFUAP50lAoqzVQG2VokBHt9FAA1jQQIexnj6m+aw9KRR2PaBIdbx/vSA+EYpfPAlHpbwPOTI7F9AsvKewCj7S5/49jMZyPlAIG72FU0I9rybvPVu1Lj4pVlq9CKfBPXEZBr1m5u29vsBePQwbgL1R3QY+5RZsvkZgMz6Jb4Y+Zks/PfpqAj1Q9O69I6kSvqkO+zysSYs9oMkevvAdXTxK1Uu+fUpvPkNTwD1hl+69/Ockvqo0JDzlyHe9jUQ3vodWEL7E5cW95ENVPa62BT5xAuO9zkoHPWXcSLwBiJE9ukLePAMJp7zS/0w+C/dtvAGNVj7dH328fwduO2uJmj0GvM89VKqBPrRjKT7HKaw9XxlRvIsr271aeI8+WP53PTXoPL20O1684mj8PQ8icD5/2xI+8OT8PU5LtD7FXQQ+rS5OPt6IGT4A+7E9iTE7PYkhWD6CNWA+6VJsPcG1dT5BC0e8xcs+PJF8yTzWCkk+velPPvKjHz5dp6M+R30sPlJhxT2T4os+kneLPv6CAz5v2WA+s8/NPaGN/70maaG9lYFEPQBd8b2AXku+GYldvW4mz72a4by9n8XOvS5+Ab76Ere++R17vmW3Yb61/ae++Ao5viA9qr1mFfo9UcwsPhJZ5r10oxA9cVTIPbY9Rj5ZR0A9HfoFPSJCJz7CHEu9yNG3PIrbnz3G0Aw97VSFPbiWVD7C99C8JX9QvdxKBr5XVwG+5GO2Osn/F77B5jg9MyOVPSnwfTySpaY4EKqMvl1VDL5Xsl2+fNQpPakRhT3Z21G+VEiVvUYHIb48pX+9pWYlPXrc/7xkP569jXZ4vsURfL6mTc890vOrPdEy2rwuDr89zy81viDERr6YUz6+TFgyvmsz/73LDCo+E7gUvpWzfDwEJko+qB4APO4eYT4NJh8+MWtIvCXWNz4uhQI9JMEwvrAdfb1ouCi9+robPBuIKD7jhpw9g4NXvsC6jTwakRg+DqVXvltnirztqii+vakvvpHFFb6Gcem90oKSvlE3gb5FITO+UuhavPXLhb5twii9JixkvW87c76hswa+c7E8vlKm6r2kjp++tc3ZvfUcrrvcoxi9NwyQvuFRv732Pry9mGpEvq+7gr7pweO9lv9Hvg83gb5G3e68D4lPvnFMSj5JjCS+hZETvWWCfr1Me1y9VaQXvmvCVjz0Fhq8d/sFPdc6g73bQSa+3oy4vZyG+r1c1ig9pXNTPv/KMz4tg04+whd9PvU7dD7wKUW9NN0wPQEM/T1U8U8+L1IHPSZ1fLqS62w+QlP1PATGgb3NOHg+72c2Pck9Dz5F0wG+IvWkvreaPr4fvA4+AjOxO98Gk72Q5Tm+RL8qPcObPT7JqjY9cIiPPlDcVT1/FjY+sKuPPfeoAD6UcVM9UdbZuxd+dL1UbWI8vu+1PQEwdD5ZmoA94Z3tPSHwDT6GuSw+DF0kvRiKiD3ViCA9TxQZPms28j2AUqi99vBRPQRqkr24QVy94JlavcrjAj5a3hK+GCCAvqmPkL5cnOq8vjIWPsYXRD7L7wQ+Iq7OPZ54eTx1TL89vmRqvnWlir1Wzmu9DnMmPnQHLL6tMDg9U0AJvg8gaT2PeDy+/P9HvhePnj1uR1W+ZVtEvgLyoD1tRqA9PaYSPmAVUL79xII9F/n4PQafgL2gPcS7g6idPQRg3D0/DKE9pbWvvaqEf71H0cG8H9DiPfoqMT3P95U74bl+vbDpuz1lSKw8YYCBPU7MaD4JwwS+E+aKPs6hfD2g+SI9kGebvAD07z3MDVQ+oe5YPpsRJz6ToyI+LVOYPavjk7ys/b07urPOPVRiDz4h8OU7qpgLvWuNeD2AM4A+Sj6dPbkNwL0IucM9+ZwqPv0Psz2V/F+7Q2iQPstqFT5wFeg9QB5gPhelAL3rK56+0myKvldSbL3L322+HHQ5vUSN8r2xWJ08tzTqPeNahbsR4DK+BL4+vp8LKr7Qu46+nQMnveXM7Lxz7Cq+/N2FPf6Bar0FHVY+EfcNPpvYcz1Dzne7PJPuveIyZz2EhwO+da6vPEY1sbx20rW8RPiaPa4bg707TgU+OPj2vO9gvT2wZgw+bTSSvQU3MDuuADI+FK0OvjUlCD6rYjy8orvvvJh0eD62Iga+aFclvMmGzD2h84M9KdxUvnnfpjxTf749nTl1PUo6Fb6qWFK+wXBTveKhj73BbTw+t1BZvniaRT463Ro+qrBUvlY9ZT3g10Y+Np5bu+8gFL4ZSag97Jh1vf9XTr25R4A8Gk2ZPmSD0T2YHf8930cxvrNuHT4b1Yw9auTtPQYZJz3HyVg9wlbUPSACsz39wcm74Ae+vI/KoL3R94y9F0FFPl+9tT19QMk9S5u+PDNTSz4u2x4+s4sIPX+wMT7yJTw+XnNvPDzV9DwJw9S7kvGJvchsFj5hHpG9fAkrvvMTAb5ZPBK+2K0Avq2bab5M/Ny94SwRvUkusr4D2wq+HZGHvttWgL41UlC+32SDvnq6Pb4RQGm+RRD1vdZrUL2VpPS9UpZZPRrpBL7FwJ69uqwbvV5esb0xabC9EXRBvkhXGL7Rk9m9t1oMPalLkL4hy+u9zYQtvX3nPr409zS9DTTIPWklvT1FptU8Z9eaPf9OtL255wo+OaGuPORusb1WwE6+E2RwvoByNb1xLG29dbYHvaHftj0U+6G+S/+VPAnTe77o+yK96yhlvoQIM75/4gM80ehuvgZE8L0kZ969lNaUvgAW4r139YG+gs5cvT0cLTyyxSm+ftW2vnJSi759A9y93d2AvugXsr2mULs6g4lrvpptdL7bXo+++SCcvuePpL6WHIG+iDOWvoeFvb1nX3M8BGomvoQR+TyG5hO9DNguPjKtoj0pQwA+8QHZPTgopz2sc8Q9TPfIvTycYj7G4XO9dPhFPlzf+D0lAgo+YDcLu0s3bT12YHm+6zidvYnRRb6VKB6+yXoRvhvlKL6T8Ui9T25sPd6ilb4EtFm+B3BevsN5gL6E0CG6ETgCPlUwp71aLFe+ldVkvhWoijzW4La8WCB0vr5Pb73/WcG9vtNqvS2ajLpGfYm+iTsYvs8Mx70a4w2+cq2Svi4QQT1gc/O9egZPvfuPPL5C+gy+DWLLPX22jL1iry6+5+4ePldNeb4RrVI+Nn44vcwLMb7nN7S9rseQvgMe8r1b2Na98fRcPlaSBT5RzJa9W1CnvUBrLr5dX0a+w2kOvmq95j04Gw++6OO4PRyo571Apam9y+U/vuzM/73omE69WZjXvUIpbL77yiK+npEivGWcfr3Mcng88avwvZPMXzthGg++/JutPdMxMz79dQu+jAS1PUrtmbxM+rM9TGUcPSREGz6wMyE+akAbuuUSLT54v4k+FOSYveZxYD74wUC9IUoFPW2JADzsrIG9YubTPXhRhD6/2RY+VBiYPXKPSz4QKsG8yfEePtcmfT7HUIa9hwHEvAt3KL59X469cIbBPXeApjzxLtQ9m5r8vTU1Nb4MZZQ8bnxWPgBhwz3XvUi9ByJevNOus7y+OtO9AlQ9Pfed9T2MZZS+4akovTlpC70jACy+qc0tvqP0xbwQIjW+VZ+3PT0xWj2eqBS9YLTUPOLrh73/P/W9FUgQvSmM3j15kLW9edkdPqeDdz1jHaA9jITlO7USJj6Y6VE+r6R+PlDg4r0z1IG+gecdPCv8hrwFBue9iPRKPvlaRL1NmTy9ZuiwPSCojz2PtVc+QtMGPm2QvD3XgTu9qxbfvYxYkzuJNZU9iKrbu62OKz6CT0w94FScO33RPT5oVVG9pUO3vAy+173V+Nk8u4Uavgyx1T3ozEy+vOzwvBSnh71Jho++hGeKvuzcTrwQQd6+ZfDpPV5nKb7enWC880IVvYL44712NRO9MoIuvsYFIb7UsnY8YiBoPPu2QD2rAnO+TOYavlpXgb1Ygbu9LnW0vSkl7r3ta0K+pidPvVJ+1byJ/vG8HIkuO8DkkT4zz8Q87mk9PoKFbz4W738+rYuSPVD5JT5DClW9EXZxvaghgzwgN8c9RBTRu8fY/T2DxmU7hIgvPPnYZb4/iQa+5UomPG5E9r0ume68RN4pviO1mb1vZUS9P3nWPJxcezz8Pm++ZEFwPRIZBjxDqoa+mFuavkD55jwIVOO9Q38rPW0W072URng+ruW6Owd3iL2Kqv89iuJ1PaazAj5K1vo9SOzsPJuxOD7p8iM9fMB5vWIX7D1TzqO8u/wdPfZnyL3Hb4O8NafbvVeCp73afjq+K9UGvnt3kj3CHhW8TfTyvLd0AL1omNe9+wajPSK1Z754+QE9BF2vPWh9kb2KXTm9UyllvCgsJL4LuCE+H+rivdec5jwa5fQ8zJqFvFeGAL4Fs/49dmQZvZwZRb40jcc7vuy0PcBbFj5f1Q+9EH0+PWObIT10z1Y9T3dIvWmkB77sqIS9MGylvZ9ssL26LTC9dukRPlcMujwUXYu9M4T6Pc8tJT4Y1uc9ex+HvCfjNz52Vky9e0UqPo85ej3y9wS9C7hUPszXHD5vlpo+IbffPWQJZT4NOxk+VWlFPmjcbT1VnmQ+7bMFPQFgWj1Seho+4+BMPjRYoj27bgE6KyLHPetg8Ty6Kbu90d1ZPlJLY71sZZY9088XPrRzhz6sFz8+kQRTPshQkb0+YIG+dXN1vsvyZD0BDsq9GDvlPJSoZr4HsJU9WhFLvKxeVL4K2j6+XFGIvkPF8bzmNjy+wp4+vv8Ahb6+aEU+OrU0PZG8UD114iC96milvTScQD7Afa48S1YNvn2I1zySMys9FUdivQ0tZz2FZwy+fPRevagkvj3dDAY9abkdvoQ4nj24/dS9UtaLvRdREb0UPdU7Q129vUcmyb2UE4k9YswJPWDMJj53QKY9PiwivnJk472l3AM+ntFduganZ745GHi9sR1ivneq0L3fyOk97hNYvj1ikL2yJNU90S7wO6aeRr5ONY29Y+IwPSLUX70v8k89hwk5vewlCL7Zezm9sU9XPpXnLL6Z0JI+XQPtPdW4CD5GDZM9GPBKPm+Ekjx/4xK+nQWcPq9HNb5wBE485to2PtveZz6fehg+fheTvG7qJ711u0C++cHWvWUecT1d+S09LO9TvhP7krxWkpU8uWRIPVSgDLwQxkK9cgWHvuofRb4tA4+9ozlmvnV4Gb5O5ZU93BFfvo+t3D2ZfuS9dr+0PXyfcr6Ibow5OUBRvkvcur0hQaG9vfd1vsSMtT3DYtW9UR+nvfXVrDx/2MW9R0IaPeQ5572871098PiHvHh8Wb2CDDG+zMBvPARIur0lMiy89gGNPjc9kD1wfFC9mjmsvVtR9L0Pv7O8qi32PbJmPr2tl0G9h8N7PRIEgj46Ja88ZkEtPi8sCT74tw6+oPLKvHnSkD0A3+m88D58PqWgoD1EK9Q9994ZPPuxVb0S3zK+b9FUPXKhqL19WkG9NgcpvmH0eL16swY+83PAPaCkPzsMt9G9J4TovKAaLj7vckq9kjcnPLwldD0pXmQ7554cPiMeLb4JLug9viKgPL7ZiTx0oxQ8wn5UPs8JtT266Bo+UZ1RPkGdn7zNLkc+bkDdvJQqDD7Sqx0+E6JCvgzIKL2pzgC82e4svXSN/r1ykJ6+FJw0vvPozTx9/qi+YL8SvlzAEb7QkoO9V7akvWOROrsqhAa+nlz1PQcFkb3uSb89E7mbPVYYPT7sAf68ngqbPt8ZKrwC8Po9/4dJvUunw73KI28+4YqNvZuI+LyA/u89shjJPTQneD6ICiu+VzKkO2pXLLtKcNg8P+0aPYXnLD0sDJy9xSQ9PGeOP76QU9M9VtqSPWeYyT1Dwh8+eVgNPptSeD0o/q+95tSZvO0WZj7zDyw+SuP9PTxBVj4p+/o9X9yNPebdNT7kIRs8B13lPacKjL2tF829Tqg2Przl5Dxyg5G9wclZPXpwcz1BNbk9J/bXPJI/3zw1/lg+BSM7PcCscrxWHRY+c9zNPeO8ST2306y7J1ZQPmodrr23VEI+0+jCvcpzgj2JfMY8vrFavmhAxrw2aoK+79Vnvj9AOjy8RZK9ILxfPMNIOr4ZL368kp6AvfQcBb6/MhC+KD2KvghrPT3A9Gi+Ro/hPS9hbz3jVIy9L84GPm+cyTyQ8lG9fdvYvWcgDT62qX0+PULOvaLEdz5mDQo+NLJGvJjUijyKLQS9Z5L5vRZP3z1Aw4i+qP2NPT2JhT0Ir0K9o4C0vQucpL4KIGW+qJa2vAi1iz3/A4W9ldhZvb22hr1czhs9Sj03vV6kZDvvR4I9QzSAPmpL3r3S2g67AVy1PMvnJzy8vbs+7A+aPd4NYL7lLr+9fNG5Pq48t72mqxA+ydfLu6yvIL7D6cS9LIyDOafrw7zzywu+rfgVPi64KL00XwA+qMflPRu2Yz5o110+OGyEvRfqc71A9V691fSvvECVhz7T96S9ajunPNR0KD69oNi6rk6RvcdvfzxuL0O9tvd3PnHEFr55fSM+KZ+avndI5z1Z+sw+AcoIPsvqoj3o7Ka+HsyoPQ5Rwj1u+fM9gGaUPRVgM727zya+YpNWPdHmRj4cdbw98GlSvoGSLj7L9Se+zUZyPWyrNb2NeKU9tJNxPZ/dxj3yQCW+hcIIvtHPKr33+qc9KPbovZBHMT30IFU+lLqgPWz0Jb5zPPO9drKEPR7ibj2/ai2+5qmVvo4jTz7WaoE9S/VuPhc8lD0/Tcu8+pTnvc9xAzw5eYi+NqJOPhyWbL1WhJI5p2+mvYU8ZD54ulq+0F3gvGB+774rn1k+EjJTvvu34T0G2ak9BrznvEsQtLzudJU8baihvRD0IL4hpW09alCDvRfwJL6OCAG9tvnsPDfEiT5Xj3O+hb3evor0Dr1+bRS+2ZyPPYuJ1z2Fs8m9PJ8oPUvW+L21t1Y+iaL3vIx3gL4ZvWe90V8MvtxvXz61Wea9K82pvdQDir0IiRM+RtK5vCcYOb1Zr4M9kRUSPs/zuT78k1g++JJQPvBloj4yHY6+fNWAvYvQCj1Ep+Y81ViWPQ2vu71cywS9mGuCuv7qNL3Fr6G9FwKcPb/gOj2Orge9phzzvHXPGr723nW95Dp9PhXNpb5Hs7s9cyuTPg6CI76n7I0+xx4vvpAphr3jvqa9zi0kPOFYzD224y29aZlAPVoUOj5LsBa+2TGFvtIIRL6E2Ys9z4SsvaviFL4dExu+zrUyvq7+OT75dmQ8AQv7PRlr/juy+6k91V2APbJpzj354JI9gOCWPu8Gm777HBy+kx3oPTmsZ74Oyum9YzqWPT8kU7yVGTw9KAOsvcypBzvQ1qC9b1UivKPSRr7RtGk918tnuwOwobroqTq9jYDYvdLzNb1XJLK9LibAO+lClL2O0HC+j7KzPH0AtD13o028EmhqPlsORz0ObR0+IN5NvQrHUr6sIwa+mAqLvYb9U72VVDc+gNz4PSWaCb3+lpq+rBWdvCU6dT36CzO+f0/Tvf/QiLw2hIg8OaFWPmBlfT4WfuK9jWNtPrPmwL1Hu0G+feiFvnTkPT2pI4S+0qjkPLLws74OQCy9Y3VJvm/u9rx7aaY9eq/UPd4KwT44qdM707k0vhnfwz0ZRte9mnW6PYeADT1zuBk+oXq+PT799T2qQyA9io/XPiams739H1u+YTP9vXsY670xdS0+Hw4MPhP0Dr4/v449mmYwPlcYPz3cQJS9Gi7KvYrNJz4S6x6+GHGJvdaen73QXR8+kYLmvexCDT45e2693J/ivJhjPT7GMGU8Q3CUPpAk7T0qBbK8A+OePYYyX74O7tu9AKdQPbq/xr2xgP09dy6KvfKFlz3+CpM+cQYQvuhYhj1NiH6+ksFPukPZKT6CwF6+etlwvlhDLD6kTg8+VTaRPj6Jvj4lFfO85TEFvujBNT7vluE9BN5CvGzhYb4R1M+9yLqbvRzA3D1bOQY9pRKgPu/0ab6W+CG+WwUNvt6vWb1EGIS9GnA+vSul3r0foZs9lKBfPdNGar5TmZy+NJBSPjA3xD1E9928JfptPnaSNL42I6u9bjKiPEXr9L1w4US+IFhHPVYPtb4Anfs6M1NJvlAUbj2BxMs8qAC5Ox+P+L1Kf8M9vkqlvZeZ3rzfBi4+ys4OPtZNlDuZZ6y9RjPKO9aUd77cLAK+TdYEPihDubyAR4e6039SvtZDH75YDFC+ItWCvRapd76iB4a95+LivRLDSb0sEJG91unGPIPDDr7+J0c9+ZBDvS4k37341069X6enOxWCcz6Q6/K9+9qOPnYRxz0eCxM9XAeQPhCpAb7KOnE9/8y5PToIoj1ZsoK+16bnPlRWI75AcOm9EzFlvryjBD7CAZU+0ErGPYBwST4D6EI+I5Q2Pttfob1HloC7ih7dvcS4yT0UbDq+JBVLvjhYxL3Aaze9sp41vKLl8T1bwCc+fOAbPlhRIj6cmn68RmWuPrEBsL1Yf0K+lrM7vs18H761SHq+WDUcPtS1fD4gQCU+yac/vtHTnL1pNpq9stQVvtVPkr5RnjY9cBcuPihkvTxoQBC+haw2vb0VCz2GMAu+AChdvnJqhr03AFO74Zx4vk2GmDye1u89lVBsPnFmKD4jPRy+MJ9tPT8a2j4FIO28OLuGPWU3uL4qGFU9uyUgPvtyMj3vCks9i5sRvIdLBb4blBW75c4rvshbBr7PmSA96hoivjRlhL2amPK9UW68vYq6w70brmC8qUNjvJc2Sz2StMu9gyfXPS5ATr7gBk2+btvGvfOUOz6lXGK358TwvZmqsT1AF5I9GkOovYa26LxrS5C+0epmvdMd8ryWsPC7N+oRvrnAQL69YZ49gajJvktUsbuJCh8+zuwlvjaKaD3MAjK+6sqAObDvA74pR3s+5Cu3vbedg75y0ja+KAYVvtenWb7DpSS9bmhSvqvSxryotdy9lJyjvUAcbz3kmX2+lFPJvUvGez51rnG9/8LivaN0qT3p3wC+PyrSPX+vTT1RK9y+zMNUvkb8Dr5T4dY786/hPU3FCL4St2g+4DlUPuPgsLznwwE9ElcaPB5uGb0yteg4SPQ/Pi5mDD6jl108taKPvkj1irw7LBI8rFm5u596Ib0wvcy9OfMRvffqoT2QMgu+INTMva808zyHRyW+MEbuPdiAMb5OL6a9Aj3+PUz/zL7hAw2+mRe9PXV73L0UJ309XGNYvjLMcj5xaNU+WI+mvR2nX77OGlM+Wq0nPfA5jb2qE4K+UmjJPvziiz4bJ1a8gnnIPlYIUL3x4Pc9Kfc4vvB6yD6uUzK+iXS1vuqczz76njy+Y5Y4vqDxRT2W4iI+3HQMPYfvSL6YmDw+hbs+vl/Sur2SoWm+ysd0vbwxzr45SAU+saTivCYv/z0Fpsy96FBcvseBmL1k4y++aSSXPevvRD6sk+a9v7aAvQ1PD76I+Iu+LDv7u5XU7r0K8qa+JnOrPckyc73/OW8+YWmbPJJTsL5Togu9BcBqvdA677352rq9WP32vaPq3D35xg4+pIYqvVFv/73EU06+a24UvV6bpD5p+oA9N2wovp9Hjj1qcai8Dtq6vcQkPT0sXQ++z+JXPQl3jL4Mzju+NbFOPuzgjL1+zYK9G7FDPmQpGb3l5469MPPTvW0TJL6kJpw+nzIWPiF1gD5xhFk9fSI5vvmTZj5FXxk+gbHVPGGZ6r2yYPI9fQAXvlRxCj5WenK+/3dTPv9co7397j09H5jNPUmljD4yO+C97IgbvvR2jz2/L20+trWCPVosm70dtRW+dIGSvs0Vnb1TuFe+NXNcvm/LXD2IfR88wkLRPfwc2DwhDao8RYmFvfERCz37IQ++exeaPX3ce75W1Ui+oNxPvnD7ij5Pulq+bgzAPtV+Ej5FeDK+snQtvgXyFr4wG+e9SAqjPbrXmr721aY90KuCvZHSyzzNS/89DsuEvQVztT1LXo2+jwkOPQbCp72YB/Y9e/8QPoXapz62y6g+MmCZvXGhE76RJ2E+nULJPW8PgL0DIia9q0Z+PIu/87tLexe+4cgXvu7zbL1v4MA8Dz7ovR+rmT3ff+69hSxSvbZiW76bZvi9saUhPnK2nD2tOU2+O5QiPCNUQjzOtz++dxlJPZm85jyspG+9000uviFIwL1KnvA9EJzGOiMqgD2/hoy9n8gfvmQ8Ar1K57k9f4ujviH0Lzx7nSK+Xox+vpG4WD4qiV49qRVdvgGI+b2cc4G+kBY6PnREhL3ph+A8gQswvQXZob6qW5g8O/zSvTHQkb2Nwku7SqZoPT0tiLwk3Ti+gVACPbn2Ur7p+ts8fwkLvi2Td70TNu+9WwB1vfyeg7193Dy9R50UPtoMkD3C8Se+m3nmPmLjFD4bp5w+1gGhPQdJK71F4/s9dK9Lvj49tT3idt06v1cNvpWEGb4zqc+9/wp6PYhfeL0dapS9xu26veP6nz1t7v8+m3RYPfyqPz2CbkW+YJGdvFOzmjwB5NM9QIx4vYLoc75A1J2+V4/SuxiYYj3oFsy8KRnjPckNNL6I5As+k4zovfzaRj318yc9iP6CvYYnJz3gbk2+4QldPZ45Ij1h6L89f6G2Pbi7pTxSzEQ9kLacvUDuKL5+5Vc8r6qVvMcHtz1a5Qw++/0fPM4HOT4OaFI+k/cKPo7nRT6kIiu++42vPWzntbwTZMa9gUlhvts9RD75Iiu+J+M8PfR6HDydnKk9ARS3PSHXND47FBc+LzFjvtz1DL2Ykr69HGA8PlZSlz1fB6Q9xeLzvfOyJTzcAok9ahjIvX+zerx4s0u+ITZWPgO21rlfYfo9XNiYvRYzsb4LXyi+lG5yPIOMaj265Do9aP+nvbZT1jvi8pC+7X7SvdYu8j3IYeC9J95xPK688bzkIcc7FZ7SPLbXHL4WLvS9eB5wvlrCX75PoAa+I5dtvZu+EzxmOac9PrUzvroqtr1FjAa9mifRu5T0Vb2CiJ896B6WvQH69D384bK9Ejb6vXsa4TxjcTW+WXmtPXsB47ziX0e9A3syPsQz1j3CnuY9UBHrPQrFtL1Ynj+9OChHvfJ0Ar5Vn4W+GdrGvYPfBT5Ypm69O4GSPU4zqT2fggQ+zFNXvRrNgD2I7xw+elchPWBjDT96mRQ+bCDSvdQPGb0RCtg9DqPIu0wyf73aRbq9/t+7vbnOTj7znv89hI3VvXPWdz4+th2+zXCvPVxmFj3ErYw92az/PZT6EL0Ru8Q9sYwkPsTuK74pB4o8124nvu39/D1fRI69oTjXvMdUAr7efDe+8VhyPVkpsz6866U9fuOLPR3zuzzhVh4+vFDVvTs/Lr6Y+VQ8cgiAPKzVR74KnE4+Kg19vlrqS733H0w92+favbnfGz7Tq0M++wy7PFnqOb4zwcY7xe7/PWE2fr5n2bC+MSkjPjcTr72NY1g9VoClPXGsg76ivw++Xl9rvusnPT7jq/a9ZwuNvYv7V7yb3Ta9E7Pzu9sl8D1/1Ek+bkgbviBKpT5LOwu+hKVFvb8Q6LxiStq+FSl3PRm8kD33cC+9908avvcETL6Rha08gNF5vPoDW7vs6Q2+INXGPEZbKz5j2zO7aX0xviisMT0oyIC+zSOkvABYDzwiEUG+UIjdvfuf5z3vFh6+6bwSPXipu7y4zge9mf2ovL2fVb51IBi9jFN4OzwG2T0VAaA9gEsGPq+2JD0ESAm7I0OgvXTBfr5ReLg+59qUPi5ZMz7IfBS9HXfVPSqhjb51Kr8+fuxfvDmtBT7gF+09/DrHvQTCaz1tf767TydNvTuFd75y4Bm+uLZ9PgPuAT4FmhE+nTKxPSB0XL23Za07n9w4PocSXL0hETq++a/FPYm5Sr6IUQ8+mUzePeFp5L10EQm+aL/5vbUky72r9tE9yNY/vop9dT7nLlm+whpdvbulFD3RH0++mygHPPq1Cb7cyXC+UF0NvVH6OrrYzoI+z+U5PWKrKL29MaO8edY4Pq83Xzt7N+c9CZITvsLJBjx/TX2+2947vsQaWL4oa1e90fY2Pf6JhT46N10+o+KLvdWqlr13Iim+sYqkvboL4DvKzxE+22javfEd6j2ui+262eirPaoFMr2fPV6+vbYFPjiPn728+0Q+bPoTvoXl+D1plRS90ilIPukWMb1dGx6+z4k5PYzXFr1L0N49jatyPTgW6DsQ/SS+SBz6uxaDgz35psK8/WNVvWoYE75Wj+89nBiovG6cSb1h1128eTKxu+r2LT1k4oG8iwgGvsSmtzyQd1c9nZUBPtqMAb0QU3O9SXUJvm6WRL6YlVe9PxmFPfZfnDwww0s8g952PWnXVr6GJhs+VVYzvkY6Bb7plSc+XN4GvvMnnLuMz0q623JlPYesVTtA0Mc9k5f6vbaMEb3cjQs+LB+3O4v8ej7THiw9VeUBveuqW77mbJI74kM+PlGKBz6Svzo+ZvsMOZLjn7e6CHa4QDifuMk5lzg6MC44ds2Gt/srr7bP9oU/wbR2P8JzZT8klYU/O6qKP9kTgz/MJXk/WjVyP+jS9j1pEmI98KiovWq2Bz5d2TQ+ouoZPqtu/j0xY5s97EPXvLCBDcCb+Me/6BEJwLTMU8A3F8w++EAXwJG6tL7noQBCFoAHQrG7CkLXFDdCzFm3QZ4LQEKWbDFCCb4vQs6b6b70M0q+j68avoIRKb4CMIe8SD50vhbGDL5hevG95z5DPslqKD739bM9SleRPlrKvL0ajs+9EpgJPrFcF77VkVw+pHgfPsT42z5wDbq9kK2OvWMVCT5l+6s8stPjPd7Tx765eIw+0NpHvrVknj1eBYA8GVhgvibYJD7UQsO9DIyZPeb2oz5MvUO+hZHLPURcuz3Uebu+dGqRvmMy6L1ejFO+QFeMvgtNZzx5bK6+Dw/Mvc9+RLwUWgq+TD4IPu9RtTyZxIQ+1p5kvTpWeT4GnSY+0LwSPZX5vL1fyls9MAlcPljbyz2IQcA9ga/uPpsrbL2vKck+h4QQPmuC9j1VZZO+NAW9vQ7snb3AiDa+yw4DPs/cBbsk0ry9hBXvvXizqz7S3gM+iU0yvsPLxj7QCIW9rLJmvgfOcD27YQe+jhmLvnXNkb6PVHu+61advlrLG76bmVE+8WB1PhqeJT6kvAE/tGcMPu1cWbz9950+YiBTPpYzaT4Tvzu+O1wTvYjjh76YJms9GRRDvrNREb1u/m292Ce8vkd0mz6Pm86+fRJbPsWpdD4C3pU9nRw6Pio/Mj3xhuo94kN9vmtlz7wrHmC+bi6UvTePyj1QVgU+7QQivsHyi76pbl69h1xEvevwH75zP8w+/iu5PVHvBT7o2Ws9MEMlPgGcOrrqefi+OrA+vmY+/71UQbQ+ethEvhTrhT48wsk7CwBbPnYdgj03zK29X+bqvVRBo71BfBu9wj4CPfRiEz4j9rE9MtNnvpAHGrtuBhE+AwfyvO3Tfb2wSyu+kqwSvlcZ6LwIlAE9skjju3mlXD4KPtq+KcT8vorm5bstnqQ+2ETBvfgpBDrxrH29uAiIvtn4jb43slK+F4SXPdeljz65lbq++mZVvoofDr5Z7pM9YaamvBeW1T2pxaY9kapcPtk8hD3oMvY9OesDvauWZT5tmWY+40iBvR0ReL44cm4+r5cDvjUldz5RfEU+2KSGPC1vmL6LXzG8i6kHPbKq1L2ECn8+UNksPkqjBzy1EOW9s2KDOw3jlj4GhqI9sCWevjJgNb343PM9UrwTvOUNgT0apIa9pET/PDSvlD58nMq9zB23vfSPoD2maBe+3ZI9Pg77t76dqvI8VsS+PGHC1z6GD6w9rfptPtKfyjxCy7g+4SyZPeAKvb22K/090Y6Nvn8buz0MJc6+RF9dPq5chz5a+pq+ePoLPp3TVz6zxwA/ckHLvfOJTDxWrK28uihKPRtZ9z7fijO9j/w8vgZ8cDzYAOO+t5o8vY4dQj7wDYa+6CDkvSEvor53Jkw+9iOZPnYLOb2Dr0u+J0GyvQhogLyUuaS+c2cOvirgMz7niu48LWTzvc0qM75LoBa+qIG3O90IMT6MDe29ZerOvS+3zD0IEI89KUd/PtEpWD7Aj/s95qT7vZAdGr48FwU+HqsSvvuz0L3XNgu+oYkPvoY5h77KlLw+uL4AvIx3yjzWATO9PlsdPrFUBb1FTYm9QhKEPTf5mb2c5/O+rMzjvc51i71N/dE9qbzLvh2RDT6TnU++kJZ9PnhivL30tZk9Bt/fvXPjPT1Kn7C8rSmhvEZHmD7zAU8+FAq7vHVwvb5rFas+PK88PV+fDz56bli+p1aTvj9r2j3vDxA+uT8QPpAyur7VfCA+Jk6xvpo3rj03k0Q+YkeyPqwPdDrhR60+qGhlvfiikD5KRNU9Z7iIPnAeHb00TV0+uKHWPd1NHr6Q710+SsWiPvESH73KSXY+hZl5vFVbPDyAtsQ+LGAZPVpjjj3aQiA+Tu+IvUA6pj5PvA29RhJpPgvLwr2JM12+bKo2vRfuiD3mRb09/rs/vR4u8D1L2ny9mEWAPr1q0D7EKEU+haZJPrACqL1B5dg9V1fxPo7waL7ClY6+c90hvgrDCj5u+L+7mNYoPVSqHb6O4z8+m06NPsquh77i5ze+zYbbPq23J77OA629cISoPim49z7qHLm9xWIgvVMSJ72jZYe9Ql+Bvp9sNT26OB8+6CeMPiXfVL2jFoG+rT7Cu9TVXb4Y7d095MljPpZ4lD39N0O+1qtpvlR2erxzBSk9KZH1vp0OpT5Oita+2Lhsvc2jFL5jFry+jmmkvT1hVz5TrB6+HniIvlFEqr7FH4086p6iPWpAq76J4M4+ocHdvfnHLz7uijg+RfFYPgwT4L7bTRA9bIS8vQxtWT59gUm8S4Hmvv+Fgb5Y6Zm+I3FKPo1waL7qlv69qQFrvY2hJz49BWE+NO4YPlw2aT65+Qq/VXYxvv56WD4wFo++SoD0PQ9BHL46JaE8i2fhPTgF1r0En10+YPUFvXcsp71LBtA9Ks2EvZKUbb6OWk0+yKTVvbqMTrwKAsk8sbGsPVqiIj6UTl8+6qfiPR6qvj2gDRk+TvexvgJ2Qb1idR0+/hI3vT13kj22xGu+9HyDPnVEFb4X5EI9LveyvST7ST59P/u8ZL5TvKFEQj795fu9hecYvhVEMb3Dvxk+BzHxvbxnir0yjXY+v7svPlQoyzxDrwy+kH18Pe1Nvr4Wme49/qP0PQumUb3BSHU8qmPSPaP3ib2/68u9VbSrPKwhpz5gy6I+F2G6vSf8JjvPTYK+55VhPmQ0Tb5IgEc+aQIev9JYzT2cLOk6619cvsTLqr0MZCe+OK4DPsheSr2/PBq97Z9Ivi79nDvyWra7VwCpvONFob6ozee+F/LgPM/knb2kq3E99bievmvIZTwrElG+KGh4Ptg+Jb7qXNg+XS9bvU1cPj7TQoC+aHnYPt7cDL7ER949iHovvavQ3zxnrP08pQxZvvgiRT3NBP89czckvnq42T1Feh8+i52qPYipMz6qdfm9Dvs2PseAuLoyxYC89NZjvgerAj4//Dy+n/mMvm06Fb9EoYU+rj1bPe2Kk7x3s0M+kEQlvve9P72P8A4+ukanvu6l8j1Kv4S+nETKPcsHa7vTvqi9KxKkPqXrCz5/kI09RJhnPQoIET5kDZo+HbymPSEDHL5D3y2+Mu4bvuUAnj3duwc+oRKjvqn8eTz22wA+/GTOvcOIFr0vswC9QUjoPdjqcj4iKC6+sXz+vTqCk7jtgoK4YIlpuKl6DzjfA344IKdXOTqQDjlNwoO3fzN0P4exWz9IJYs/n8hoPyOseT/xpYM/KtF4PyU+YT8gnJE8zPVOvuasfT7iDgW+9O7LPOquDT52nf47c1bPvW6dGb6gszA/Kha5vjpRjb56G/M+KpzVPokEHryF3YS/8HXsQOZFX0C2OH1Ak7EzQOBHbECIUdtAlK3RQGD5m0A25hO9PGqivR+kmrvxHoU9RcoGvvlHTTz0czU7bbd+Pnq8NT6+u6I8JzMkPmZR3z3HPl897vBVPbZBLj7uQde7p9UtPQZX/jyh8bm9wLwTvii9bj0R//+9WqvSvY44Wb6mGTo87oLdPfbVij1wtyk98vI5vPYugT4tuY0+3NJOvURlqT6YXcc98qtMPvzhyrs4uHc9jaKKPrLEiT5LQh09TYIoPsE51jwyFzc+j2gNPguPrz4HzQK+ANhIPga2lD0u9CI9/X1RPeKDEb5xJsG8NLwrvpZVNL68Lj08o8KDvsEs871fO8u7jNA2Php/472/dNK9fn4KPe2uqD7c1Co+cktSvvuZ7T2xFAo9HZ4YPYoHbr1Ffxy9DGd3PrdIDT5UFpa9hPFjPqyILDyqn6M8J/bOuhJuYb2jq8w9OEQhPmdy+TyfvIy92pxXPK5mXr6rXQq+m6Q+vmvV7Lop9Kc90Cf8vWKtVL1uHIQ++WA8PhUVXL5qOQ++w3q/vatbwbuGVuy9JWfnPYWckT7OQRW9bJwQPTLfOz6lFVE+57P9PbtezT0/Rjs+jcN1PY/LoLycqSG9xk2wvVaUwbz64QQ+gCkBvuJ5Db2VVFe+WRXpPdgUpD3ol4K+GG2zPYBuUb18Pta8KV5UOoy/6jzdHqK9QTCCPmwI1r1lbt49yFfXPZ/E7j0/vBa+B3vBPk7TZz53P4A+7DaKPgLO1D0hhjc+HZZAPqecLb7+Wyg+do/vPWE24D06e1s+q49nPTESIr6oEwm+13hVPUgDnr5ckg++oW5Kvl2WEr58vI2+C7zvPWIPcT54uYo9tzYlvezdMTyuFji9PMG9PiamZb7DnCU+d+plPpWMGD1hE4A+Fx4PPKPJBb6+hKU+66QuvpYJpb3V2z4+nA3ZvcBagT6Fb5e6OgmwPrE1aD5fMeE9IbA0vvc1ir6v4gU9MVmZvt8kRT1yBGi+0yb+PfOxAL7IWnc9LUwFvp5TyD4gcBU+VLCZPQkGIz5ITpk+4L2nvefCgD5tRbW8m1RYvD6+Iz5o/18+W1q5PSTHhj7m2j++XOM7PnPnDT4L2AW+9shjPuEONz7Fwoy8fgGmvf2tpz0pCNW9VOFlPo0bX77BLIO+Mbuqvc0udz0woFI97DmzPasgzD1+egu+Y2+KPGJSJj5zBB2+eloLPpNPLr4tKty8wNmJu70lJz5/iXw9VTr3veEyGj5J13g+tcG9PQx0Eb7CvFo+AL4Evr+OGD4ce8M9vjbKvB/IlD3eXZI+Fl3APg72NL4ofb+9b6u/PXN7WL76gjw+lU5hPVm4673Myhq8Hu4IPay0Tr4n6Yq9QFxCPvSxTr7NbJ29jZnqvVTqKj7Ea8O9fbXpPf7VlTzKvZ+97tEZviEcFz6it0A9IYqTPlxF6r2O4yy+XPHVvdL2Pb1iti4+GaqBvXc9Q77ppxQ+/9GavIWItD2jm7Q8J7H+vX56+r3i8VU9S5XZvE71IL4zYoG90lvWPSQhYD7iU1w+fxEkPud2EL6Dt8Q9TwtHPqOD070g+b6+30gOv5jMAT8MMc898nuxvjUNnj6pTY6+XbUmvutvPj6KBrE+hotPvrDUIz7n1T69SX/yvS7tKD5Wua++uDa7vd55BL1M8o66SJSMPb0iJD4xnKW+vVDbvTUhrLyc5jm+XxxUvnYRCTtaskA8Z5PcPtyuKT5uCxy+/cCLPVg8ObxpaFI+nFPlvfNnHD6+L2W+fJXevQVLhL6K3949iSwTvrogtT2RaDg+NfmVPmbWPT43/nY9uqNuPhnnkz13d8+9jP9rvnvarL2HuTe+uzqpPcHQ8D0dwoA+fDqZvuIlbj3Em6u89N59PjNxGr5YEjk+awWBPP8VNr0786W+s4kqPkawD77frAQ7+21xPWrrqjw9SIi9hDZUvlS71D2MX3Y+holdPhqm5rwwNCI+FbmqPra2yr7h+eE+YROEPidvnr6GxbA9m03GPeOV8z3Pikm9Tycbvj5Xmb3Z1Iq+zf7UvTKCQ76uE5k+xJVxushAsT2my0G9AtA0vhjiT77QzqU+6GZOPntyrL0wGEI8hE0QPkX/Tz3sGbW9eXJRvgMv3b7c4y4+Mq12vu8Xmj3TgPC80o5fvRy2MLzrwTM+LJquvGBuTj6ceBG+42OUPsQBlb76fqC+PY2GPtwbobuJsdG+e+KCvuXkCL1f+Yy9NiL7Poh6Pj5xsGu+alkyPkNxPj4lXAu9g3JjPtgtrb25xjk+tGkrvev8e76Xna0+WaYDPpONkT5NfSo9fWiuva8Y6T2Bcyq93WINvg3C4bx6vxe+7XxkPtBMJ76CrIc+xm7oPFJOwb6gtdY8wzwJvuIwILxcWz29ieSfPvMaSb4th/w9gL+LPUL5rr6Zuzs+XoUnvgZrrzwE5Ya9C8fkPktXsL4nzro+4yoTvkln9D1am9E+lWkGvkws4r3RNcs+Zv2+vb0EUL0p7bk9TA99vpjYATuPNCq+9e88vjWlx70rzyk91eQcPCGNBD60bHc7bbpavpkkgjzT6/Y+RMmPvh3ugL6Zma08TAkAvn9rkj6J3R8+PiUdvbTCBr7YMTk+OyNyu1AzcT5hjkA9x10KPixXT7yqNcI9gQxtvqDHUL7TPX0+Lf2uvGMQaD7Zwr+91qf6voqOr73jcd690yGEvnjBnD09vjQ9FJcMPMSTo75b+VC8lOI1vjT9Kb40dfg8XS14PuKXozx5feu98G7KOhDSfz4FVzG+3GsuvnELQb7dVoq+dgu6vUbVeL7YpXm95MfDPdht+D2RQ9m+p/++PkTkE7xDR6y+xa6UPRGshj72EMC+FpuHvsa1Hr4j6JC9u53wPd0dDL5Tmk4+H4clvbb2Gz4drMM8UCnpvc1ny74+NCk9SYPnvYFwVL7x6wM9iYWNPVs6vr4bKw6+qSCMvV+QSr6nOF++Jii/vjHLgb5siOK9TRz+vTvhpr7KhBQ+MzM0Ph77wTy/W6Q+l9HCOwmLEzzOVf09zQKavr3q/r2i6oW+KYh5PaOz9DwMgRo8RCuxvk1fdL5mgJ+9W2U/PsnTOry1jQQ+VNctvM0Z8z3QL8g9PUA4POKOnL5luvu9ukLUuP9zhzhS+yK5nyEjOIDGTj+9LEk/mBSXP9THgz/jBwS+miU5PZJgrz4B/NA9zhADvwOikr8N+8u+msRYvwiIrkBG4xpAarV6QDby9T9iLbU+PvbCviHHWD1DEl29Z8F7vgekCD1H/yY+lT1Bvi///r2X/4m+yHyYPWEEZj7AYNy+JdNnvc6q4jwqUVc9GP6FPq4n+TzBQfk8d6Qivtd0v77EucS+CA0uPs8Mg70FTaw+P3W1vhbs0r49n+0+7dxNvsr1Bb49HtY+di6Kvqjj5r3GfzS9rUfcPkbLQL3oI9M6BxDaPUP0OT5KUaW+kco6PnmsBz5jKv69iJIePtmMdL0yxIk+Ag7cvsCIcr4d4Ya+UySsPVmmH72Z6BQ+d9cqv5G6AT4ZQY8+oyUpvkPvXD5LIKu++0gcPP8JEz7PHRi+3Cv+vRuA6j5LNTa+2k3IvVxFdz6wsvG7G1lmvojwQ75ihmy+kdrNPrI5872gHZM9TWdtviJIvr7TZ8u82DN/Pa1U5j3mM8U8VMp4vseXPz32J9E9zeHyPIyJdz63bA29kSGRPrqBLb2OX+O+1m7DPmcMm75v0BS/20kyvVFk2r6ioE8+oS0LPQMKBL59F4Q+yerKviVM9b06dyw+kbAAvsQxiD66zq280GyTPqbcZz4dtc+9zuujvpcmhj7zSIC+wm6OPgkSHT06h72+loKEvEuxYz6J0iW+Aa/0PQiqLr1Kf7g+5uY2vQiF7rxn7VY9Qy8MvmrtCr+j+PM+PoZYvgu+jT535/+9aSh1vrKJr73dZgI9NTiSvaqi5D3u9CO+2HEYPtPLWT5cxyk8yJcuvkBsAr/jRIU+nOfdvP84gL57YBs+S9sWvS5Wjr6EmH46ppkauSkj6beaXhA6nnu+P3x0wT+HS8E/BITJPy/Nhj7bVx0/7jQdP0kavD7OWym/ClM8v+WnLr8hH629oKiVQFo0pUAxZ5pA27GnQDWziD9k5I+/dx6Gv+ALxT9nSeO+");

// unet/page/shipped.js
var shipped = () => fromBytes(network_default);

// unet/page/tabs.js
function createTabs(panels) {
  const own = unique();
  const list = h("div", { class: "un-tabs", role: "tablist", "aria-label": "what to do" });
  const element = h("section", { class: "un-side", "aria-label": "what to do" }, list);
  const tabs = panels.map(({ name, words, element: panel, onOpen }, n) => {
    const tab = h(
      "button",
      {
        type: "button",
        role: "tab",
        id: `un-tab-${own}-${name}`,
        "aria-controls": `un-panel-${own}-${name}`,
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
        id: `un-panel-${own}-${name}`,
        "aria-labelledby": `un-tab-${own}-${name}`,
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
    open: (name) => open2(
      Math.max(
        panels.findIndex((panel) => panel.name === name),
        0
      )
    ),
    at: () => panels[tabs.findIndex(({ place: place2 }) => !place2.hidden)].name
  };
}

// unet/page/app.js
function createLiveUnet(root, host) {
  const crew = createCrew();
  const studio = createStudio(crew, host.picture ?? PICTURES.unseen(0), host.params ?? shipped());
  const desk = createDesk(studio);
  const onPoint = (cell, hold) => {
    if (cell && hold) tabs.open("look");
    studio.point(cell, hold);
  };
  const diagram = createDiagram(studio, onPoint);
  const train = createTrain(studio, crew);
  const brush = createBrush(studio, crew, desk);
  const history = () => {
    const last = brush.trainer()?.history ?? [];
    return last.length ? last : train.trainer()?.history ?? [];
  };
  const keeper = createKeeper(studio, host, () => ({ desk, train, tabs }));
  const taking = createTake(studio, desk, history, keeper);
  const panels = (
    /** @type {[string, string, { element: HTMLElement, onOpen?: () => void }][]} */
    [
      ["look", "Look", createLook(studio, host.openExplorer)],
      ["break", "Break", createBreak(studio)],
      ["train", "Train", train],
      ["brush", "Brush", { ...brush, onOpen: brush.open }],
      ["take", "Take along", taking]
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
    if (name !== "brush") {
      brush.pause();
      if (["object", "ground", "unlabel"].includes(desk.tool.name)) desk.choose("light");
    }
    onOpen?.();
  }
  const tour = createTour(root, tabs.open);
  build(root, desk, diagram, tabs, studio, tour);
  once(studio, () => passThrough(diagram.boxes));
  const verdict = h("p", { class: "un-witness" });
  root.append(createOthers(studio, host.others ?? []).element, verdict);
  createWitness(studio, host.check, (words) => say(verdict, words));
  host.onOpen?.(studio);
  studio.touched();
  function adopt(read2) {
    try {
      keeper.adopt(read2());
    } catch (error) {
      tabs.open("take");
      taking.complain(`The state cannot be shown: ${error.message}.`);
    }
  }
  return {
    root,
    studio,
    desk,
    train,
    brush,
    diagram,
    tabs,
    keeper,
    adopt,
    close() {
      train.pause();
      brush.pause();
      crew.close();
    }
  };
}
function createKeeper(studio, host, parts) {
  const first = studio.now.params;
  const state = () => {
    const { desk, train, tabs } = parts();
    return stateOf(studio.now, { place: desk.place(), tab: tabs.at(), train: train.settings });
  };
  const text = () => JSON.stringify(whole(state(), studio.now));
  return {
    link: () => `${host.address}#${encodeURIComponent(JSON.stringify(state()))}`,
    isWhole: () => studio.now.params === first && !studio.now.picture.isDrawnOn,
    text,
    savePage: host.savePage && (() => host.savePage?.(text())),
    adopt(given) {
      const { desk, train, tabs } = parts();
      const params = networkOf(given) ?? studio.now.params;
      const edits = editsFor(given.edits ?? {}, params);
      const picture = pictureOf(given);
      const place2 = given.place ?? { source: "unseen", number: 0 };
      if (!(place2.source in PICTURES && place2.number >= 0)) throw new Error("it has no picture");
      check(given.train ?? {});
      studio.take(params);
      train.set(given.train ?? {});
      if (picture) studio.show(picture);
      else desk.go(place2);
      studio.edit(edits);
      tabs.open(given.tab ?? "look");
      const { cell } = given;
      if (cell) once(studio, () => isThere(studio.now.answer, cell) && studio.point(cell, true));
    }
  };
}
var isThere = ({ values, probabilities: probabilities2 }, { layer, row: row2, column: column2, channel }) => {
  const [, rows, columns, channels] = { ...values, probabilities: probabilities2 }[layer]?.shape ?? [0, 0, 0, 0];
  return row2 >= 0 && row2 < rows && column2 >= 0 && column2 < columns && channels > channel;
};
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
    // Its width decides how it is laid out: it may stand in a column of a page.
    h(
      "div",
      { class: "un-room" },
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
      )
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
    params: networkOf2(model),
    picture: pictureOf2(model),
    check: kernel.check,
    others: othersOf(model),
    openExplorer: () => false,
    // Where it is published only a lesson that runs on the site knows.
    address: onTheSite() ? addressOf("live_unet.html") : "live_unet.html",
    savePage(state) {
      const place2 = h("div", { id: "live-unet", "data-state": state });
      const page = { title: "convlab: the live U-Net", place: place2, run: "open(root);" };
      savePage(page, model, "live_unet.html");
    },
    onOpen: (studio) => follow(model, studio)
  });
  Object.assign(root, { app });
  const adopt = () => {
    const params = networkOf2(model);
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
function networkOf2(model) {
  const value = model.get("network");
  return value?.byteLength ? fromBytes(bytesOf2(value)) : void 0;
}
function pictureOf2(model) {
  const value = model.get("picture");
  if (!value?.byteLength) return void 0;
  const [rows, columns] = model.get("size");
  const grey = new Float32Array(bytesOf2(value).slice().buffer);
  return { name: "picture", rows, columns, grey, truth: null };
}
function othersOf(model) {
  const names = (
    /** @type {string[]} */
    model.get("names")
  );
  if (!names.length) return [];
  const all = new Float32Array(bytesOf2(model.get("logits")).slice().buffer);
  const count = all.length / names.length;
  return names.map((name, n) => ({ name, logits: all.subarray(n * count, (n + 1) * count) }));
}
function follow(model, studio) {
  let last = studio.now.params;
  const tell = whenAtRest(() => {
    if (studio.now.params === last || studio.now.playing) return;
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
  let serial2 = 0;
  const answers = /* @__PURE__ */ new Map();
  const hear = (content) => answers.get(content.id)?.(content);
  model.on("msg:custom", hear);
  return {
    /** @type {Check} */
    check: ({ params, image, logits, shape, training }) => new Promise((resolve) => {
      const id = ++serial2;
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

// shared/landmark.js
function makeMain(root) {
  if (!document.querySelector("main, [role=main]")) root.setAttribute("role", "main");
  if (document.querySelector("h1")) return;
  root.prepend(h("h1", { class: "cx-unseen un-unseen" }, document.title || "convlab"));
}

// unet/page/standalone.js
var numbersOf = (letters) => new Float32Array(fromBase64(letters).buffer);
var fromAddress = () => decodeURIComponent(location.hash.slice(1));
function embed(root, _, more = {}) {
  const { state = "{}", others = "[]" } = root.dataset;
  const first = readState(state);
  const app = createLiveUnet(root, {
    params: networkOf(first) ?? void 0,
    picture: pictureOf(first) ?? void 0,
    others: JSON.parse(others).map(({ name, logits }) => ({ name, logits: numbersOf(logits) })),
    openExplorer(line2) {
      const address = `explorer.html#${encodeURIComponent(line2)}`;
      h("a", { href: address, target: "_blank", rel: "noopener" }).click();
      return true;
    },
    address: addressOf("live_unet.html"),
    ...more
  });
  Object.assign(root, { app });
  if (Object.keys(first).length) app.adopt(() => first);
  return app;
}
function open(root) {
  const place2 = (state) => h("div", { id: root.id, "data-state": state });
  const app = embed(root, "", {
    address: location.protocol === "blob:" ? addressOf("live_unet.html") : location.href.split("#")[0],
    savePage: (state) => saveThisPage(place2(state), "live_unet.html")
  });
  root.classList.add("un-page");
  makeMain(root);
  const follow2 = () => location.hash && app.adopt(() => readState(fromAddress()));
  follow2();
  addEventListener("hashchange", follow2);
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
  embed,
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
