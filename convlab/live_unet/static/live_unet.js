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
  if (/^(input|select|button|textarea)$/.test(tag) || "tabindex" in attributes) {
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
function press(element, pressed) {
  const now = String(pressed);
  if (element.getAttribute("aria-pressed") !== now) element.setAttribute("aria-pressed", now);
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

// unet/layers/tensor.js
var size = (shape) => shape.reduce((product, side) => product * side, 1);
function zeros(other, shape = other.shape) {
  const Kind = (
    /** @type {new (count: number) => Numbers} */
    other.data.constructor
  );
  return { shape, data: new Kind(size(shape)) };
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
  [
    "transposed 3x3",
    "transposed 2x2",
    "resize, convolve"
  ]
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
    const side = plan.upsampler === "transposed 2x2" ? 2 : 3;
    const isTransposed2 = plan.upsampler !== "resize, convolve";
    const ends = isTransposed2 ? [width, 2 * width] : [2 * width, width];
    layers.push({ name: `u${number2}`, kernel: [side, side, ...ends] });
    block(number2, plan.skips[level - 1] ? 2 * width : width, width);
  }
  return [...layers, { name: "outputs", kernel: [1, 1, filters, classes] }];
}
var writes = (name, [, , large, small]) => name.startsWith("u") && isTransposed([0, 0, large, small]) ? large : small;
var isTransposed = ([, , large, small]) => large < small;
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
  upsampler: "transposed 3x3",
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
  async function once() {
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
      busy = once().finally(() => {
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
    /** @type {import("../train/trainer.js").Trainer | null} */
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
var GREY = Uint32Array.from(
  { length: STEPS + 1 },
  (_, n) => mix(COLOURS.black ?? 4278190080, WHITE, n / STEPS)
);
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
  const size2 = h("span", { class: "un-size" });
  const frame = h("button", { type: "button", class: "un-frame", title: words }, canvas, marks);
  const name = h("span", { class: "un-name" }, nameOf(layer));
  const element = h("div", { class: "un-box", "data-layer": layer }, name, frame, size2);
  let place2 = arranged([1, 1, 1, 1]);
  let image = new ImageData(1, 1);
  let pixels = new Uint32Array(image.data.buffer);
  let marked = false;
  function resize(shape) {
    place2 = arranged(shape);
    [canvas.width, canvas.height] = [place2.width, place2.height];
    image = new ImageData(place2.width, place2.height);
    pixels = new Uint32Array(image.data.buffer);
    frame.style.aspectRatio = `${place2.width} / ${place2.height}`;
    const [, rows, columns, channels] = shape;
    const maps = channels === 1 ? "" : `${channels} × `;
    size2.textContent = `${maps}${rows} × ${columns}`;
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
    /** @param {import("../layers/tensor.js").Tensor} maps */
    show(maps) {
      if (String(maps.shape) !== String([1, place2.rows, place2.columns, place2.channels])) {
        resize(maps.shape);
      }
      paint(pixels, place2, maps, kind);
      canvas.getContext("2d")?.putImageData(image, 0, 0);
    },
    /** Light a field in every map, and one cell in one of them.
     * @param {Field | undefined} field
     * @param {Cell | null} cell */
    mark(field, cell) {
      if (!field && !marked) return;
      const box = canvas.getBoundingClientRect();
      const scale = devicePixelRatio;
      const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
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
  places.push({ layer: "probabilities", row: 1, column: 9 });
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
    for (let level = 1; level <= depth; level++) {
      if (!has[level - 1]) continue;
      const skip = skipButton(studio, level);
      skip.style.gridArea = `${level} / 4`;
      skips.set(level, skip);
      grid2.append(skip);
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
    const { answer } = studio.now;
    if (!answer) return;
    for (const [layer, box] of boxes) {
      box.show(layer === "probabilities" ? answer.probabilities : answer.values[layer]);
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
  skip.textContent = cut ? `skip ${level}: cut` : `skip ${level}`;
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
function explorerLine({ kind, parts }) {
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
  if (kind === "stamps") {
    return `Explorer("conv", image=${image}, kernel=${kernel})`;
  }
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
    { type: "button", class: "un-button", onclick: () => openExplorer(explorerLine(found)) },
    "Open this product in the explorer"
  );
  return [
    h("p", {}, words),
    ...shown.map((part2) => row(part2)),
    h("p", { class: "un-sum" }, sumOf(found, shown.length, rest)),
    ...chain(found),
    ...layer === "outputs" ? [] : [button2]
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
      const level = mix(4278190080, WHITE, Math.min(Math.max(grey[n], 0), 1));
      pixels[n] = labels?.[n] ? mix(level, COLOURS[CLASS_ROLES[labels[n]]], 0.5) : level;
      if (strokes[n] === 0) pixels[n] = mix(pixels[n], COLOURS.input, 0.75);
      else if (strokes[n] > 0) pixels[n] = mix(pixels[n], COLOURS.kernel, 0.8);
    }
    const context = (
      /** @type {CanvasRenderingContext2D} */
      canvas.getContext("2d")
    );
    const small = small_(image);
    context.imageSmoothingEnabled = false;
    context.drawImage(small, 0, 0, canvas.width, canvas.height);
    if (edges && truth2) outline(context, truth2, columns, rows);
    if (answer && cell) field(context, fieldsOf(answer, params, cell).image);
    if (pen.seen && tool().name !== "point") ring(context);
  }
  let sheet2 = (
    /** @type {OffscreenCanvas | null} */
    null
  );
  function small_(data) {
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
    const known = truth2 && Math.max(...truth2) < Math.max(answer.probabilities.shape[3], 2);
    score.textContent = known ? `${covers}; IoU with the truth ${iou(labels, truth2).toFixed(3)}.` : `${covers}.`;
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
    delay: 0
    // milliseconds from a change to its answer
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
    const [answer, whole] = await Promise.all([
      crew.ask(0, "answer", { params: used, image, training: now.edits.training }),
      isIt ? crew.ask(1, "answer", { params: plain, image }) : null
    ]);
    asked = false;
    if (used === now.used && rows === now.picture.rows && columns === now.picture.columns) {
      answer.values.image = { shape: image.shape, data: grey.slice() };
      Object.assign(now, { answer, whole, delay: performance.now() - since });
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

// unet/take/panel.js
var import_gifenc = __toESM(require_gifenc(), 1);

// shared/download.js
function download(blob, name) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
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
    context.fillText(`best threshold ${threshold.toFixed(2)}`, LEFT + 6, y(score, threshold) - 5);
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
    /** @type {import("./trainer.js").Trainer | null} */
    null
  );
  let before2 = (
    /** @type {import("./trainer.js").Moment[]} */
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
      /** @type {import("./trainer.js").Trainer} */
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
    for (const value of values) select.append(h("option", { value }, String(value)));
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
var worker_source_default = '"use strict";\n(() => {\n  // unet/engine/plain.js\n  function plainEngine(Kind = Float32Array) {\n    let heap = (\n      /** @type {Numbers} */\n      new Kind(0)\n    );\n    return {\n      numbers: (count) => new Kind(count),\n      reserve(count) {\n        if (heap.length < count) {\n          const larger = new Kind(count);\n          larger.set(heap);\n          heap = larger;\n        }\n        return heap;\n      },\n      accumulate(a, down, right, b, c, m, k, n) {\n        for (let r = 0; r < m; r++) {\n          for (let q = 0; q < k; q++) {\n            const x = heap[a + r * down + q * right];\n            if (x === 0) continue;\n            for (let j = 0; j < n; j++) heap[c + r * n + j] += x * heap[b + q * n + j];\n          }\n        }\n      }\n    };\n  }\n\n  // unet/engine/simd_bytes.js\n  var BYTES = "AGFzbQEAAAABFgJgB39/f39/f38AYAh/f39/f39/fwADAwIAAQUDAQAABxcCCmFjY3VtdWxhdGUAAQZtZW1vcnkCAArHCQLoBgMIfwt7AX0gAUECdCELIAZBAnQhCSACQQJ0IQ0DQCAHQQhqIAZMBEAgB0ECdCIIIARqIg79AAQAIQ8gDv0ABBAhECAJIA5qIgH9AAQAIREgAf0ABBAhEiAOIAlBAXRqIgH9AAQAIRMgAf0ABBAhFCAOIAlBA2xqIgH9AAQAIRUgAf0ABBAhFiAAIQEgAyAIaiEIQQAhCgNAIAUgCkoEQCAPIAH9CQIAIhggCP0ABAAiF/3mAf3kASEPIBAgGCAI/QAEECIY/eYB/eQBIRAgESABIAtq/QkCACIZIBf95gH95AEhESASIBkgGP3mAf3kASESIBMgASALQQF0av0JAgAiGSAX/eYB/eQBIRMgFCAZIBj95gH95AEhFCAVIAEgC0EDbGr9CQIAIhkgF/3mAf3kASEVIBYgGSAY/eYB/eQBIRYgASANaiEBIAggCWohCCAKQQFqIQoMAQsLIA4gD/0LBAAgDiAQ/QsEECAJIA5qIgEgEf0LBAAgASAS/QsEECAOIAlBAXRqIgEgE/0LBAAgASAU/QsEECAOIAlBA2xqIgEgFf0LBAAgASAW/QsEECAHQQhqIQcMAQsLA0AgB0EEaiAGTARAIAdBAnQiCCAEaiIO/QAEACESIAkgDmr9AAQAIQ8gDiAJQQF0av0ABAAhECAOIAlBA2xq/QAEACERIAAhASADIAhqIQhBACEKA0AgBSAKSgRAIBIgAf0JAgAgCP0ABAAiE/3mAf3kASESIA8gASALav0JAgAgE/3mAf3kASEPIBAgASALQQF0av0JAgAgE/3mAf3kASEQIBEgASALQQNsav0JAgAgE/3mAf3kASERIAEgDWohASAIIAlqIQggCkEBaiEKDAELCyAOIBL9CwQAIAkgDmogD/0LBAAgDiAJQQF0aiAQ/QsEACAOIAlBA2xqIBH9CwQAIAdBBGohBwwBCwsgBiAHSgRAA0AgDEEESARAIAAgCyAMbGohCiAEIAkgDGxqIQ0gByEBA0AgASAGSARAIA0gAUECdGoqAgAhGkEAIQgDQCAFIAhKBEAgGiAKIAIgCGxBAnRqKgIAIAMgBiAIbCABakECdGoqAgCUkiEaIAhBAWohCAwBCwsgDSABQQJ0aiAaOAIAIAFBAWohAQwBCwsgDEEBaiEMDAELCwsL2gIDCH8BfQF7A0AgCUEEaiIIIAVMBEAgACABIAlsQQJ0aiABIAIgAyAEIAcgCWxBAnRqIAYgBxAAIAghCQwBCwsDQCAFIAlKBEAgACABIAlsQQJ0aiELIAQgByAJbEECdGohDUEAIQ8gB0ECdCEKA0AgD0EEaiAHTARAIA9BAnQiCCANaiIM/QAEACERIAMgCGohDkEAIQgDQCAGIAhKBEAgESALIAIgCGxBAnRq/QkCACAO/QAEAP3mAf3kASERIAogDmohDiAIQQFqIQgMAQsLIAwgEf0LBAAgD0EEaiEPDAELCwNAIAcgD0oEQCANIA9BAnRqKgIAIRBBACEOA0AgBiAOSgRAIBAgCyACIA5sQQJ0aioCACADIAcgDmwgD2pBAnRqKgIAlJIhECAOQQFqIQ4MAQsLIA0gD0ECdGogEDgCACAPQQFqIQ8MAQsLIAlBAWohCQwBCwsL";\n\n  // unet/engine/simd.js\n  var PAGE = 65536;\n  function simdEngine() {\n    const bytes = Uint8Array.from(atob(BYTES), (letter) => letter.charCodeAt(0));\n    const { memory, accumulate } = (\n      /** @type {any} */\n      new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports\n    );\n    return {\n      numbers: (count) => new Float32Array(count),\n      reserve(count) {\n        const missing = count * 4 - memory.buffer.byteLength;\n        if (missing > 0) memory.grow(Math.ceil(missing / PAGE));\n        return new Float32Array(memory.buffer);\n      },\n      accumulate: (a, down, right, b, c, m, k, n) => accumulate(4 * a, down, right, 4 * b, 4 * c, m, k, n)\n    };\n  }\n  function bestEngine() {\n    try {\n      return simdEngine();\n    } catch {\n      return plainEngine();\n    }\n  }\n\n  // unet/layers/tensor.js\n  var size = (shape) => shape.reduce((product, side) => product * side, 1);\n  function zeros(other, shape = other.shape) {\n    const Kind = (\n      /** @type {new (count: number) => Numbers} */\n      other.data.constructor\n    );\n    return { shape, data: new Kind(size(shape)) };\n  }\n\n  // unet/layers/losses.js\n  var IGNORED = -1;\n  function probabilities(logits) {\n    const y = zeros(logits);\n    const channels = logits.shape[3];\n    const { data } = logits;\n    for (let at = 0; at < data.length; at += channels) {\n      if (channels === 1) {\n        const small = Math.exp(-Math.abs(data[at]));\n        y.data[at] = (data[at] < 0 ? small : 1) / (1 + small);\n        continue;\n      }\n      const total = logarithm(data, at, channels);\n      for (let c = 0; c < channels; c++) y.data[at + c] = Math.exp(data[at + c] - total);\n    }\n    return y;\n  }\n  function logarithm(data, at, channels) {\n    let highest = data[at];\n    for (let c = 1; c < channels; c++) highest = Math.max(highest, data[at + c]);\n    let sum2 = 0;\n    for (let c = 0; c < channels; c++) sum2 += Math.exp(data[at + c] - highest);\n    return Math.log(sum2) + highest;\n  }\n  var truth = (label, channel, channels) => channels === 1 ? label : Number(label === channel);\n  function counted(labels) {\n    let count = 0;\n    for (const label of labels) if (label !== IGNORED) count++;\n    return count;\n  }\n  function crossEntropy(logits, labels, pixels = counted(labels)) {\n    const { data } = logits;\n    const channels = logits.shape[3];\n    const gradient = probabilities(logits);\n    let loss = 0;\n    for (let cell = 0; cell < labels.length; cell++) {\n      const at = cell * channels;\n      const label = labels[cell];\n      if (label === IGNORED) {\n        gradient.data.fill(0, at, at + channels);\n        continue;\n      }\n      if (channels === 1) {\n        const x = data[at];\n        loss += Math.max(x, 0) - x * label + Math.log1p(Math.exp(-Math.abs(x)));\n      } else loss += logarithm(data, at, channels) - data[at + label];\n      for (let c = 0; c < channels; c++) {\n        gradient.data[at + c] = (gradient.data[at + c] - truth(label, c, channels)) / pixels;\n      }\n    }\n    return { loss: loss / pixels, gradient };\n  }\n  function dice(logits, labels, images = logits.shape[0]) {\n    const channels = logits.shape[3];\n    const y = probabilities(logits);\n    const pull = zeros(logits);\n    const cells = labels.length / logits.shape[0];\n    let score = 0;\n    for (let image = 0; image < logits.shape[0]; image++) {\n      for (let c = 0; c < channels; c++) {\n        const one = scored(y.data, labels, image * cells, cells, c, channels);\n        score += one.shared / one.sizes;\n        for (let cell = image * cells; cell < (image + 1) * cells; cell++) {\n          if (labels[cell] === IGNORED) continue;\n          const t = truth(labels[cell], c, channels);\n          const slope = (one.shared / one.sizes - 2 * t) / one.sizes;\n          pull.data[cell * channels + c] = slope / (images * channels);\n        }\n      }\n    }\n    const share = logits.shape[0] / images;\n    return { loss: share - score / (images * channels), gradient: toLogits(y, pull) };\n  }\n  function scored(p, labels, first, cells, channel, channels) {\n    let shared = 1;\n    let sizes = 1;\n    for (let cell = first; cell < first + cells; cell++) {\n      if (labels[cell] === IGNORED) continue;\n      const t = truth(labels[cell], channel, channels);\n      shared += 2 * t * p[cell * channels + channel];\n      sizes += t + p[cell * channels + channel];\n    }\n    return { shared, sizes };\n  }\n  function toLogits(y, pull) {\n    const channels = y.shape[3];\n    const gradient = zeros(y);\n    for (let at = 0; at < y.data.length; at += channels) {\n      let mean = channels === 1 ? y.data[at] * pull.data[at] : 0;\n      if (channels > 1) {\n        for (let c = 0; c < channels; c++) mean += y.data[at + c] * pull.data[at + c];\n      }\n      for (let c = 0; c < channels; c++) {\n        gradient.data[at + c] = y.data[at + c] * (pull.data[at + c] - mean);\n      }\n    }\n    return gradient;\n  }\n  var LOSSES = { "cross-entropy": crossEntropy, Dice: dice };\n\n  // unet/layers/convolution.js\n  function same(small, kernel, stride) {\n    const before = kernel.map((side) => Math.max(0, side - stride) >> 1);\n    return { large: small.map((side) => side * stride), small, kernel, stride, before };\n  }\n  var framed = ({ small, kernel, stride }) => small.map((side, axis) => (side - 1) * stride + kernel[axis]);\n  function eachRow(windows, channels, visit) {\n    const [rows, columns] = framed(windows);\n    const [top, left] = windows.before;\n    const count = Math.min(windows.large[1], columns - left) * channels;\n    for (let row = 0; row < windows.large[0] && row + top < rows; row++) {\n      const inFrame = ((row + top) * columns + left) * channels;\n      visit(row * windows.large[1] * channels, inFrame, count);\n    }\n  }\n  function exchanged(w, turned) {\n    const [rows, columns, large, small] = w.shape;\n    const other = zeros(w, [rows, columns, small, large]);\n    const taps = rows * columns;\n    for (let tap = 0; tap < taps; tap++) {\n      const from = (turned ? taps - 1 - tap : tap) * large * small;\n      const to = tap * large * small;\n      for (let l = 0; l < large; l++) {\n        for (let s = 0; s < small; s++) {\n          other.data[to + s * large + l] = w.data[from + l * small + s];\n        }\n      }\n    }\n    return other;\n  }\n  function read(engine, x, w, b, windows) {\n    const [height, width] = windows.small;\n    const [tall, wide, channels, outputs] = w.shape;\n    const [rows, columns] = framed(windows);\n    const y = zeros(x, [x.shape[0], height, width, outputs]);\n    const atW = rows * columns * channels;\n    const atY = atW + w.data.length;\n    const heap = engine.reserve(atY + height * width * outputs);\n    const area = windows.large[0] * windows.large[1] * channels;\n    const k = wide * channels;\n    heap.fill(0, 0, atW);\n    heap.set(w.data, atW);\n    for (let image = 0; image < x.shape[0]; image++) {\n      eachRow(windows, channels, (from, to, count) => {\n        heap.set(x.data.subarray(image * area + from, image * area + from + count), to);\n      });\n      fillRows(heap, atY, height * width, outputs, b);\n      for (let r = 0; r < height; r++) {\n        for (let t = 0; t < tall; t++) {\n          const a = (r * windows.stride + t) * columns * channels;\n          const to = atY + r * width * outputs;\n          const down = windows.stride * channels;\n          engine.accumulate(a, down, 1, atW + t * k * outputs, to, width, k, outputs);\n        }\n      }\n      y.data.set(\n        heap.subarray(atY, atY + height * width * outputs),\n        image * height * width * outputs\n      );\n    }\n    return y;\n  }\n  function fillRows(heap, at, rows, columns, b) {\n    if (!b) return heap.fill(0, at, at + rows * columns);\n    for (let row = 0; row < rows; row++) heap.set(b.data, at + row * columns);\n    return heap;\n  }\n  function stamp(engine, y, w, b, windows) {\n    const [height, width] = windows.small;\n    const [tall, wide, channels, inputs] = w.shape;\n    const [rows, columns] = framed(windows);\n    const x = zeros(y, [y.shape[0], ...windows.large, channels]);\n    const k = wide * channels;\n    const turned = byRows(w);\n    const atY = rows * columns * channels;\n    const atW = atY + height * width * inputs;\n    const atStamps = atW + w.data.length;\n    const heap = engine.reserve(atStamps + width * k);\n    const area = windows.large[0] * windows.large[1] * channels;\n    heap.set(turned, atW);\n    for (let image = 0; image < y.shape[0]; image++) {\n      fillRows(heap, 0, rows * columns, channels, b);\n      heap.set(\n        y.data.subarray(image * height * width * inputs, (image + 1) * height * width * inputs),\n        atY\n      );\n      for (let r = 0; r < height; r++) {\n        for (let t = 0; t < tall; t++) {\n          heap.fill(0, atStamps, atStamps + width * k);\n          const from = atY + r * width * inputs;\n          engine.accumulate(from, inputs, 1, atW + t * k * inputs, atStamps, width, inputs, k);\n          const row = (r * windows.stride + t) * columns * channels;\n          for (let c = 0; c < width; c++) {\n            const to = row + c * windows.stride * channels;\n            for (let i = 0; i < k; i++) heap[to + i] += heap[atStamps + c * k + i];\n          }\n        }\n      }\n      eachRow(windows, channels, (to, from, count) => {\n        x.data.set(heap.subarray(from, from + count), image * area + to);\n      });\n    }\n    return x;\n  }\n  function byRows(w) {\n    const [tall, wide, channels, inputs] = w.shape;\n    const k = wide * channels;\n    const turned = zeros(w).data;\n    for (let t = 0; t < tall; t++) {\n      for (let i = 0; i < k; i++) {\n        for (let s = 0; s < inputs; s++) {\n          turned[t * k * inputs + s * k + i] = w.data[(t * k + i) * inputs + s];\n        }\n      }\n    }\n    return turned;\n  }\n  function kernelGradient(engine, x, y, w, windows) {\n    const [height, width] = windows.small;\n    const [tall, wide, channels, outputs] = w.shape;\n    const [rows, columns] = framed(windows);\n    const atY = rows * columns * channels;\n    const atW = atY + height * width * outputs;\n    const heap = engine.reserve(atW + w.data.length);\n    const area = windows.large[0] * windows.large[1] * channels;\n    const k = wide * channels;\n    heap.fill(0, 0, atY).fill(0, atW, atW + w.data.length);\n    for (let image = 0; image < x.shape[0]; image++) {\n      eachRow(windows, channels, (from, to, count) => {\n        heap.set(x.data.subarray(image * area + from, image * area + from + count), to);\n      });\n      heap.set(\n        y.data.subarray(image * height * width * outputs, (image + 1) * height * width * outputs),\n        atY\n      );\n      for (let r = 0; r < height; r++) {\n        for (let t = 0; t < tall; t++) {\n          const a = (r * windows.stride + t) * columns * channels;\n          const b = atY + r * width * outputs;\n          const down = windows.stride * channels;\n          engine.accumulate(a, 1, down, b, atW + t * k * outputs, k, width, outputs);\n        }\n      }\n    }\n    return { shape: w.shape, data: heap.slice(atW, atW + w.data.length) };\n  }\n  function biasGradient(dy) {\n    const channels = dy.shape[dy.shape.length - 1];\n    const db = zeros(dy, [channels]);\n    const sums = new Float64Array(channels);\n    for (let at = 0; at < dy.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) sums[c] += dy.data[at + c];\n    }\n    db.data.set(sums);\n    return db;\n  }\n  function conv(engine, x, w, b, windows) {\n    return {\n      y: read(engine, x, w, b, windows),\n      pullback: (dy) => [\n        spread(engine, dy, w, windows),\n        kernelGradient(engine, x, dy, w, windows),\n        biasGradient(dy)\n      ]\n    };\n  }\n  function convTranspose(engine, y, w, b, windows) {\n    return {\n      y: stamp(engine, y, w, b, windows),\n      pullback: (dx) => [\n        read(engine, dx, w, null, windows),\n        kernelGradient(engine, dx, y, w, windows),\n        biasGradient(dx)\n      ]\n    };\n  }\n  function spread(engine, dy, w, windows) {\n    if (windows.stride > 1) return stamp(engine, dy, w, null, windows);\n    const before = windows.before.map((n, axis) => windows.kernel[axis] - 1 - n);\n    return read(engine, dy, exchanged(w, true), null, { ...windows, before });\n  }\n\n  // unet/layers/normalisation.js\n  var EPSILON = 1e-3;\n  function moments(x) {\n    const channels = x.shape[3];\n    const cells = x.data.length / channels;\n    const mean = new Float64Array(channels);\n    const variance = new Float64Array(channels);\n    for (let at = 0; at < x.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) mean[c] += x.data[at + c];\n    }\n    for (let c = 0; c < channels; c++) mean[c] /= cells;\n    for (let at = 0; at < x.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) variance[c] += (x.data[at + c] - mean[c]) ** 2;\n    }\n    for (let c = 0; c < channels; c++) variance[c] /= cells;\n    const result = { mean: zeros(x, [channels]), variance: zeros(x, [channels]) };\n    result.mean.data.set(mean);\n    result.variance.data.set(variance);\n    return result;\n  }\n  function batchNorm(x, gamma, beta, seen, training) {\n    const channels = x.shape[3];\n    const cells = x.data.length / channels;\n    const middle = Float64Array.from(seen.mean.data);\n    const root = Float64Array.from(seen.variance.data, (v) => 1 / Math.sqrt(v + EPSILON));\n    const slope = root.map((r, c) => r * gamma.data[c]);\n    const offset = slope.map((s, c) => beta.data[c] - middle[c] * s);\n    const y = zeros(x);\n    for (let at = 0; at < x.data.length; at += channels) {\n      for (let c = 0; c < channels; c++) y.data[at + c] = x.data[at + c] * slope[c] + offset[c];\n    }\n    function pullback(dy) {\n      const sums = new Float64Array(channels);\n      const products = new Float64Array(channels);\n      for (let at = 0; at < x.data.length; at += channels) {\n        for (let c = 0; c < channels; c++) {\n          sums[c] += dy.data[at + c];\n          products[c] += (x.data[at + c] - middle[c]) * root[c] * dy.data[at + c];\n        }\n      }\n      const moves = sums.map((sum2) => training ? sum2 / cells : 0);\n      const stretches = products.map((sum2, c) => training ? sum2 / cells * root[c] : 0);\n      const dx = zeros(x);\n      for (let at = 0; at < x.data.length; at += channels) {\n        for (let c = 0; c < channels; c++) {\n          const distance = x.data[at + c] - middle[c];\n          dx.data[at + c] = slope[c] * (dy.data[at + c] - moves[c] - distance * stretches[c]);\n        }\n      }\n      const [dgamma, dbeta] = [zeros(gamma), zeros(beta)];\n      dgamma.data.set(products);\n      dbeta.data.set(sums);\n      return [dx, dgamma, dbeta];\n    }\n    return { y, pullback };\n  }\n\n  // unet/layers/pointwise.js\n  function relu(x) {\n    const y = zeros(x);\n    for (let n = 0; n < x.data.length; n++) y.data[n] = Math.max(x.data[n], 0);\n    return {\n      y,\n      pullback(dy) {\n        const dx = zeros(x);\n        for (let n = 0; n < x.data.length; n++) dx.data[n] = x.data[n] > 0 ? dy.data[n] : 0;\n        return [dx];\n      }\n    };\n  }\n  function concatenate(one, other) {\n    const [a, b] = [one.shape[3], other.shape[3]];\n    const y = zeros(one, [...one.shape.slice(0, 3), a + b]);\n    const cells = one.data.length / a;\n    for (let cell = 0; cell < cells; cell++) {\n      y.data.set(one.data.subarray(cell * a, (cell + 1) * a), cell * (a + b));\n      y.data.set(other.data.subarray(cell * b, (cell + 1) * b), cell * (a + b) + a);\n    }\n    return {\n      y,\n      pullback(dy) {\n        const [first, second] = [zeros(one), zeros(other)];\n        for (let cell = 0; cell < cells; cell++) {\n          const at = cell * (a + b);\n          first.data.set(dy.data.subarray(at, at + a), cell * a);\n          second.data.set(dy.data.subarray(at + a, at + a + b), cell * b);\n        }\n        return [first, second];\n      }\n    };\n  }\n  function quarters([images, rows, columns, channels], visit) {\n    let small = 0;\n    for (let row = 0; row < images * rows; row += 2) {\n      for (let column = 0; column < columns; column += 2) {\n        const first = (row * columns + column) * channels;\n        const below = first + columns * channels;\n        visit(small, [first, first + channels, below, below + channels]);\n        small += channels;\n      }\n    }\n  }\n  function maxPool(x) {\n    const [images, rows, columns, channels] = x.shape;\n    const y = zeros(x, [images, rows / 2, columns / 2, channels]);\n    const won = new Int32Array(y.data.length);\n    quarters(x.shape, (small, large) => {\n      for (let c = 0; c < channels; c++) {\n        let best = large[0] + c;\n        for (let n = 1; n < 4; n++) if (x.data[large[n] + c] > x.data[best]) best = large[n] + c;\n        won[small + c] = best;\n        y.data[small + c] = x.data[best];\n      }\n    });\n    return {\n      y,\n      pullback(dy) {\n        const dx = zeros(x);\n        for (let n = 0; n < won.length; n++) dx.data[won[n]] = dy.data[n];\n        return [dx];\n      }\n    };\n  }\n  function enlarge(x) {\n    const [images, rows, columns, channels] = x.shape;\n    const y = zeros(x, [images, rows * 2, columns * 2, channels]);\n    quarters(y.shape, (small, large) => {\n      const cell = x.data.subarray(small, small + channels);\n      for (const at of large) y.data.set(cell, at);\n    });\n    return {\n      y,\n      pullback(dy) {\n        const dx = zeros(x);\n        quarters(dy.shape, (small, large) => {\n          for (let c = 0; c < channels; c++) {\n            for (const at of large) dx.data[small + c] += dy.data[at + c];\n          }\n        });\n        return [dx];\n      }\n    };\n  }\n\n  // unet/net/parameters.js\n  var UPSAMPLERS = (\n    /** @type {Upsampler[]} */\n    [\n      "transposed 3x3",\n      "transposed 2x2",\n      "resize, convolve"\n    ]\n  );\n  var isTransposed = ([, , large, small]) => large < small;\n  function planOf(params) {\n    const depth = Object.keys(params).filter((name) => /^u\\d+\\/kernel$/.test(name)).length;\n    const first = params["c1a/kernel"];\n    const last = params["outputs/kernel"];\n    if (!first || !last || !depth) throw new Error("these arrays are not those of a U-Net");\n    const skips = [];\n    for (let level = 1; level <= depth; level++) {\n      const number = 2 * depth + 2 - level;\n      const width = first.shape[3] * 2 ** (level - 1);\n      skips.push(params[`c${number}a/kernel`].shape[2] > width);\n    }\n    const up2 = params[`u${depth + 2}/kernel`].shape;\n    const upsampler = UPSAMPLERS[isTransposed(up2) ? Number(up2[0] === 2) : 2];\n    return {\n      channels: first.shape[2],\n      filters: first.shape[3],\n      classes: last.shape[3],\n      depth,\n      batchnorm: "c1a/gamma" in params,\n      skips,\n      upsampler\n    };\n  }\n\n  // unet/net/tape.js\n  function createTape(known) {\n    const steps = (\n      /** @type {Step[]} */\n      []\n    );\n    const values = { ...known };\n    return {\n      /** What each layer wrote, by its name, in order. */\n      values,\n      steps,\n      /** Run a layer on the values of these names.\n       * @param {string} name\n       * @param {(...read: Tensor[]) => Written} layer\n       * @param {string[]} reads\n       * @returns {string} */\n      run(name, layer, ...reads) {\n        const { y, pullback } = layer(...reads.map((read2) => values[read2]));\n        values[name] = y;\n        steps.push({ name, reads, pullback });\n        return name;\n      },\n      /** From the gradient of what the last layer wrote to the gradient of every value.\n       * @param {Tensor} last\n       * @returns {Record<string, Tensor>} */\n      back(last) {\n        const gradients = { [steps[steps.length - 1].name]: last };\n        for (const { name, reads, pullback } of [...steps].reverse()) {\n          const parts = pullback(gradients[name]);\n          reads.forEach((read2, n) => {\n            gradients[read2] = read2 in gradients ? sum(gradients[read2], parts[n]) : parts[n];\n          });\n        }\n        return gradients;\n      }\n    };\n  }\n  function sum(one, other) {\n    const data = one.data.slice();\n    for (let n = 0; n < data.length; n++) data[n] += other.data[n];\n    return { shape: one.shape, data };\n  }\n\n  // unet/net/network.js\n  function forward(engine, params, image, { training = false } = {}) {\n    const { depth, skips } = planOf(params);\n    if (image.shape.slice(1, 3).some((side) => side % 2 ** depth || !side)) {\n      throw new Error(`both sides must be multiples of ${2 ** depth}; got ${image.shape}`);\n    }\n    const tape = createTape({ ...params, image });\n    const seen = (\n      /** @type {Moments} */\n      {}\n    );\n    const half = (name, x) => halfBlock(engine, params, tape, seen, training, name, x);\n    const block = (number, x) => half(`c${number}b`, half(`c${number}a`, x));\n    let y = "image";\n    const down = [];\n    for (let number = 1; number <= depth; number++) {\n      y = block(number, y);\n      down.push(y);\n      y = tape.run(`p${number}`, maxPool, y);\n    }\n    y = block(depth + 1, y);\n    for (let number = depth + 2; number <= 2 * depth + 1; number++) {\n      y = up(engine, tape, `u${number}`, y);\n      const level = 2 * depth + 2 - number;\n      if (skips[level - 1]) y = tape.run(`u${number}_skip`, concatenate, y, down[level - 1]);\n      y = block(number, y);\n    }\n    const logits = tape.values[convolve(engine, tape, "outputs", "outputs", y)];\n    const values = Object.fromEntries(\n      Object.entries(tape.values).filter(([name]) => !(name in params) && name !== "image")\n    );\n    const reads = Object.fromEntries(\n      tape.steps.map(({ name, reads: reads2 }) => [name, reads2.filter((read2) => !(read2 in params))])\n    );\n    return { logits, values, reads, pullback: tape.back, moments: seen };\n  }\n  function convolve(engine, tape, name, layer, x) {\n    const run = (x2, w, b) => {\n      const windows = same(x2.shape.slice(1, 3), w.shape.slice(0, 2), 1);\n      return conv(engine, x2, w, b, windows);\n    };\n    return tape.run(name, run, x, `${layer}/kernel`, `${layer}/bias`);\n  }\n  function halfBlock(engine, params, tape, seen, training, name, x) {\n    let y = convolve(engine, tape, `${name}_conv`, name, x);\n    if (`${name}/gamma` in params) {\n      let of = { mean: params[`${name}/moving_mean`], variance: params[`${name}/moving_variance`] };\n      if (training) {\n        of = moments(tape.values[y]);\n        seen[name] = of;\n      }\n      const norm = (x2, gamma, beta) => batchNorm(x2, gamma, beta, of, training);\n      y = tape.run(`${name}_norm`, norm, y, `${name}/gamma`, `${name}/beta`);\n    }\n    return tape.run(name, relu, y);\n  }\n  function up(engine, tape, name, x) {\n    const kernel = tape.values[`${name}/kernel`].shape;\n    if (!isTransposed(kernel)) {\n      return convolve(engine, tape, name, name, tape.run(`${name}_resize`, enlarge, x));\n    }\n    const run = (y, w, b) => {\n      const windows = same(y.shape.slice(1, 3), w.shape.slice(0, 2), 2);\n      return convTranspose(engine, y, w, b, windows);\n    };\n    return tape.run(name, run, x, `${name}/kernel`, `${name}/bias`);\n  }\n\n  // unet/worker/tasks.js\n  function createTasks(engine) {\n    return {\n      /** @param {{ params: Params, image: Tensor, training?: boolean }} given\n       * @returns {Answer} */\n      answer({ params, image, training = false }) {\n        const { logits, values, reads, moments: moments2 } = forward(engine, params, image, { training });\n        const norms = Object.fromEntries(\n          Object.entries(moments2).flatMap(([name, { mean, variance }]) => [\n            [`${name}/moving_mean`, [...mean.data]],\n            [`${name}/moving_variance`, [...variance.data]]\n          ])\n        );\n        return { values, reads, probabilities: probabilities(logits), norms };\n      },\n      /** @param {Lesson} lesson\n       * @returns {Slopes} */\n      slopes({ params, image, labels, loss, whole, layers = false }) {\n        const { logits, values, pullback, moments: moments2 } = forward(engine, params, image, {\n          training: true\n        });\n        const judged = LOSSES[loss](logits, labels, whole);\n        const all = pullback(judged.gradient);\n        const wanted = Object.keys(layers ? values : params).filter((name) => name in all);\n        const gradients = Object.fromEntries(wanted.map((name) => [name, all[name]]));\n        return { loss: judged.loss, gradients, moments: moments2 };\n      }\n    };\n  }\n\n  // unet/worker/entry.js\n  var tasks = createTasks(bestEngine());\n  function buffers(value, found = /* @__PURE__ */ new Set()) {\n    if (ArrayBuffer.isView(value)) found.add(value.buffer);\n    else if (value && typeof value === "object") {\n      for (const part of Object.values(value)) buffers(part, found);\n    }\n    return found;\n  }\n  self.onmessage = ({ data: { id, task, given } }) => {\n    try {\n      const result = tasks[task](given);\n      self.postMessage({ id, result }, { transfer: [...buffers(result)] });\n    } catch (error) {\n      self.postMessage({ id, error: error.message });\n    }\n  };\n})();\n';

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
function createTape(known) {
  const steps = (
    /** @type {Step[]} */
    []
  );
  const values = { ...known };
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
      const wanted = Object.keys(layers ? values : params).filter((name) => name in all);
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

// unet/data/network.bin
var network_default = __toBinary("Y29udmxhYjH0BwAAeyJhcnJheXMiOltbImMxYS9rZXJuZWwiLFszLDMsMSw0XV0sWyJjMWEvYmlhcyIsWzRdXSxbImMxYS9nYW1tYSIsWzRdXSxbImMxYS9iZXRhIixbNF1dLFsiYzFhL21vdmluZ19tZWFuIixbNF1dLFsiYzFhL21vdmluZ192YXJpYW5jZSIsWzRdXSxbImMxYi9rZXJuZWwiLFszLDMsNCw0XV0sWyJjMWIvYmlhcyIsWzRdXSxbImMxYi9nYW1tYSIsWzRdXSxbImMxYi9iZXRhIixbNF1dLFsiYzFiL21vdmluZ19tZWFuIixbNF1dLFsiYzFiL21vdmluZ192YXJpYW5jZSIsWzRdXSxbImMyYS9rZXJuZWwiLFszLDMsNCw4XV0sWyJjMmEvYmlhcyIsWzhdXSxbImMyYS9nYW1tYSIsWzhdXSxbImMyYS9iZXRhIixbOF1dLFsiYzJhL21vdmluZ19tZWFuIixbOF1dLFsiYzJhL21vdmluZ192YXJpYW5jZSIsWzhdXSxbImMyYi9rZXJuZWwiLFszLDMsOCw4XV0sWyJjMmIvYmlhcyIsWzhdXSxbImMyYi9nYW1tYSIsWzhdXSxbImMyYi9iZXRhIixbOF1dLFsiYzJiL21vdmluZ19tZWFuIixbOF1dLFsiYzJiL21vdmluZ192YXJpYW5jZSIsWzhdXSxbImMzYS9rZXJuZWwiLFszLDMsOCwxNl1dLFsiYzNhL2JpYXMiLFsxNl1dLFsiYzNhL2dhbW1hIixbMTZdXSxbImMzYS9iZXRhIixbMTZdXSxbImMzYS9tb3ZpbmdfbWVhbiIsWzE2XV0sWyJjM2EvbW92aW5nX3ZhcmlhbmNlIixbMTZdXSxbImMzYi9rZXJuZWwiLFszLDMsMTYsMTZdXSxbImMzYi9iaWFzIixbMTZdXSxbImMzYi9nYW1tYSIsWzE2XV0sWyJjM2IvYmV0YSIsWzE2XV0sWyJjM2IvbW92aW5nX21lYW4iLFsxNl1dLFsiYzNiL21vdmluZ192YXJpYW5jZSIsWzE2XV0sWyJjNGEva2VybmVsIixbMywzLDE2LDMyXV0sWyJjNGEvYmlhcyIsWzMyXV0sWyJjNGEvZ2FtbWEiLFszMl1dLFsiYzRhL2JldGEiLFszMl1dLFsiYzRhL21vdmluZ19tZWFuIixbMzJdXSxbImM0YS9tb3ZpbmdfdmFyaWFuY2UiLFszMl1dLFsiYzRiL2tlcm5lbCIsWzMsMywzMiwzMl1dLFsiYzRiL2JpYXMiLFszMl1dLFsiYzRiL2dhbW1hIixbMzJdXSxbImM0Yi9iZXRhIixbMzJdXSxbImM0Yi9tb3ZpbmdfbWVhbiIsWzMyXV0sWyJjNGIvbW92aW5nX3ZhcmlhbmNlIixbMzJdXSxbInU1L2tlcm5lbCIsWzMsMywxNiwzMl1dLFsidTUvYmlhcyIsWzE2XV0sWyJjNWEva2VybmVsIixbMywzLDMyLDE2XV0sWyJjNWEvYmlhcyIsWzE2XV0sWyJjNWEvZ2FtbWEiLFsxNl1dLFsiYzVhL2JldGEiLFsxNl1dLFsiYzVhL21vdmluZ19tZWFuIixbMTZdXSxbImM1YS9tb3ZpbmdfdmFyaWFuY2UiLFsxNl1dLFsiYzViL2tlcm5lbCIsWzMsMywxNiwxNl1dLFsiYzViL2JpYXMiLFsxNl1dLFsiYzViL2dhbW1hIixbMTZdXSxbImM1Yi9iZXRhIixbMTZdXSxbImM1Yi9tb3ZpbmdfbWVhbiIsWzE2XV0sWyJjNWIvbW92aW5nX3ZhcmlhbmNlIixbMTZdXSxbInU2L2tlcm5lbCIsWzMsMyw4LDE2XV0sWyJ1Ni9iaWFzIixbOF1dLFsiYzZhL2tlcm5lbCIsWzMsMywxNiw4XV0sWyJjNmEvYmlhcyIsWzhdXSxbImM2YS9nYW1tYSIsWzhdXSxbImM2YS9iZXRhIixbOF1dLFsiYzZhL21vdmluZ19tZWFuIixbOF1dLFsiYzZhL21vdmluZ192YXJpYW5jZSIsWzhdXSxbImM2Yi9rZXJuZWwiLFszLDMsOCw4XV0sWyJjNmIvYmlhcyIsWzhdXSxbImM2Yi9nYW1tYSIsWzhdXSxbImM2Yi9iZXRhIixbOF1dLFsiYzZiL21vdmluZ19tZWFuIixbOF1dLFsiYzZiL21vdmluZ192YXJpYW5jZSIsWzhdXSxbInU3L2tlcm5lbCIsWzMsMyw0LDhdXSxbInU3L2JpYXMiLFs0XV0sWyJjN2Eva2VybmVsIixbMywzLDgsNF1dLFsiYzdhL2JpYXMiLFs0XV0sWyJjN2EvZ2FtbWEiLFs0XV0sWyJjN2EvYmV0YSIsWzRdXSxbImM3YS9tb3ZpbmdfbWVhbiIsWzRdXSxbImM3YS9tb3ZpbmdfdmFyaWFuY2UiLFs0XV0sWyJjN2Iva2VybmVsIixbMywzLDQsNF1dLFsiYzdiL2JpYXMiLFs0XV0sWyJjN2IvZ2FtbWEiLFs0XV0sWyJjN2IvYmV0YSIsWzRdXSxbImM3Yi9tb3ZpbmdfbWVhbiIsWzRdXSxbImM3Yi9tb3ZpbmdfdmFyaWFuY2UiLFs0XV0sWyJvdXRwdXRzL2tlcm5lbCIsWzEsMSw0LDFdXSxbIm91dHB1dHMvYmlhcyIsWzFdXV19ICCD/r0+hkNQPngOAr9LzMW+FGbovp9AlD74t1q/KKHOvlZYGb/e0OI+RXcPPu23tT5ycTI/cfEVv75ZuT6fyka/lp5gPoP3sLomoPu8PSYfvitDS79VkoC9ZL5FP75EDr9VFMK+/vVGvtrOl73EgZm/Job3Pvv1yzx8Om455TKEPQrgjj/tZ7g+eMUPu2afqT4AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAP2uErT7p6iG+sNtfPiqrpT367Fk+ukSIvfzb6z3nrQe+LgSHPkZa672TnaA9MdMuPgFsFD7Fv4S+4CEovpj9Wb4rF3O+akcyvuDZ0b7ostC8PF6aPh1FgD6JQN0+69GCPj8Spj5NrZ28eqx9PlEOub6z4mm9LwA+PaQuar0eJz0+4xx4PrydDL+ISFM9BVrxPXZWjD7xJSG+q+k2ve4uHT3d+AI9v+QIPkUzSD48gcU+UFdNPfL+nz2Qlvy94gCDvoqiAL76tUe+qS2uPqgffr1xEcY9svVdPpbn5TwS5c69Hnqfvc++nD1vpPu8jCHWPbsgl74s0gi+sgwUPg9vyDy/Wm8+kAvdPdbAzj3i6x2/bFHcvRFpZr68Kfo7w38VvhXp3r6Sxws+9gaJvrsXgb1LcX49nBgPPgWDGj5IYmm+EpRQvj3qKr3wNoG+dZhUPQP3YD4ZNne+KkmpvfMkwLqidlY+UrmaPnWGSr5vshu+SiV5vlRwzb5aRiW/J7KQvmIChL3vgZI+2f8tPhNwzL4QkbM+DMoZvhfXIzzIuJe8TDMKvg9sZD6iixG+GmvSvXaDkr4e2tW+xGLevFeYtr16/rk+BjZBPpnix768eO49Oba5PgEg+L0VsZ29mgkWP4lDsD4w2+O9GAd7PV3Nhj6badw9cvu4vm03+j4a+B89buxFvvRqNr66SUu9tkM0vgEYoj34SsM+rgrovEriDr+p9Iu9gngQvpJ+hb2vKIw8PxV6Pk1KWDwBdqC9j4V8PgAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/Jpm5vV6fTj7UNwM/lXkNPuU3ub5qNSc+w3bIvcawML4jb0q9dbsNP/EdxD4FW7K9Aw1vPcxx2j41TWE+e4TsPWT9FT0rJdC8zCbePL6CO71dSwA+sZQePql+oz7wxkc+yySPPjKMGL7kMwa+DZZvvdJvcz6RVIg85k2JvjLJh75JuEw+vwmZvgv5Gz421xy9bsp0PUTp4jsBN7A+M3O4PioSbr0d/c0+C2+bvl1rqb1W+RM9m3kqvrbUt75INcs+F3QNvlbQx7351CC+oh98Pb/kkL4RRtE8acAlvVSSez2Dxwu+YifZPThEUryfbA89ZaqcPnCpYj1av7C+0jMVvhcZT75ZcXw9JuznPQyPTL6s0QS+/jfdu0mN1L4bjrg9gliwvc3p6D2pda0+6zp0vdiIJL5WHlA+x4vGvhnFuT05CDI+P7fAvjPlND7f3jU9mQogPsU5Lz5lX6O9fJYvPoMqv74NuRU+uI2svBI1xz4nADS+nrnHvkvLtT0TEGi8fz7Jvhl4ED586Ie++HOKPpTSgb7isGu+uDP7PZVT3b3Js1A+XOdgPgO1G7+qLWO+Qk8TPkQ9kL1iGb0+fqmZvRKZ9j1C78C+kp4QPjC7Kz0yoLO9Qis1vnBi7T7DT7++c0DXPYQCoD4YvII+Rb88PmtxUb5TxRy+O/ruuzg4wT6j72Y84cIBPRPMS72wvW48dGhivXnWJb6cOgo/tkWzvOdJ6r4tHQs/Dcn4PhIGdj4SENa+xaukvdzTvD22IXo+3H+cvPmAKj70GE09nvfSPpP4oz4+7L4+D6edPUULtb5NRsu+/VBcvpeM3L4Faf69dxqAPKBQCz6VjFg+CV3MPuM1nT62OQa9eOk/PAtlaz7xKmu9qOqrPl1pt72+a688Dt2Wvgwwxr0DI08+oYMYvvWCRr3jx+u9Bn+TvkUEP728ess+OVW0Pj//HD79LF++DjoVPu93yr6ScjY+OgqjvXRlar60tVQ9Tw6PPtMjIj4f36O9bbNLvQ0nLb68Sd++m9emPq8aLT4mH9A+ow5qvcOGlD7/qpg+6ue6vWcyhr6R94A+F8kIvinUYDyJpyC+8G5Avk28Lb6fttU+RqwDPlaUe74EAhG9OCqBPiLTOT4Rx08+JEBaPiHZHrwpI3u+A03vvX6VA72QsR++W1GlvABhHz/xKpm+CDs8vqP5ZL6JUYQ+/KPgPYCLGr+ohJY9oxCJvn+Cmz2PIp29zNpLvwc+q75qwUU++/fFPnGktr7jP4Q+j/VePvvXE75ZEn4+/uozPtvPWD5hrhS+6zmlPdPh/DzZ2IW+2TDKPeNpdD4xftK7b3UuPhED7742Q9W8v2JXPVY6dDzlTQK/8O5nviqpYD6r2oQ7hdd2PtvwMT4wG1i9KXrjPq3hBb8RXCM+x09wPUb73z0x14i+Nn5QvkF5ELy+0pw9tTajvtY8/b2yJ7m+ELs4PJeeGj7+oSu+g8Rmvt5NOD3PM1U+DjyLvp00Kb5Apug8Fe8QvvI1Qb5tUZQ9ArgIvr4oq73rphS+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAP1tUxbwmh24+pG8dPpT5hb5nc6S+cU0wPWiYT71yUIm+GeQwPiN3sjz10nO+lrxdPUHYij64Qfq8NVnKPeliyb1Hb4G+hkdavpuD8z7LQmC+nnrhvWiuJT5nf4a+VgWXvUi3LD7f+FQ+vmtQviyWtL1lb+c93BX8PcvkqD4OD5G9tj91vaQ+KL77IGu9FlMQPgnMob6o6Tg+MXKXvoCiH75umJy8qH5wvEx9sz2SH4Y8Nfh1vckwoT0Wtgw+BZRevmdGJj1z0+k6D0v3vdXHiL6WnLM9j3x1vs3NCL7K9ZA+izX5Ozb4qT7sZyo+iKsoPhla7L3vLJA9dPmUvbXPir3Qw9I8+RqMPRNLvDwFlQO+NFVkPpyME76EFUa9PH2CveZcHLsZTyC84k/oPDOqNz6a9kC9qKqrvg6ICr5c714+mXJdvtVcxj28URc+5kUNPkIBMT6E8Xe+1v6YviFevj33hCQ++mq/PaMFu72ph4K9vTmDOpXM4D1Jj22+HnF7PatoRT5mlp29ttdSPv6IHTx8JgA+TZVtPTuvZj4KJyG8+41Tvlnnkb2U+bM9wC7XvUu1pz5u2jg+mr9GPXeVHj1gdYo+d5PBPelUk76UK7Q8JXAxvV5xMr6GNS897+4dvgL4vT2AP0c+a5FPvnnMwL2r5AM+iW/WPRhAsr6R4749sgtKPmH6CT4Mr4m94mWcvoKv3r3EmAw+10cvPhMAF77L9iG+hKaJPrA5+L0nSAi+R4x3vvcGfz5U2iQ89Vm2vH5yt75PlSe+Xn03Ptj8PD6Hnc49iiNovgaXorvrarg+YyLlPdeGQ74M93u+z5ssvnvnLL5Ur0Y+4lVRvvQ91jxqhF2+B/V+vdiXhb2U/AM+YyLlvJrYgz45CAS+obWjPWkQHj7zV3u9KVv4PTfdkj78yLk9jeNxPgn9P72E0ri92TlRPlrFfr78Ox6+IDn2PXKbjr7+6DS9cp+KvkGCP77UuQ89hvUDvuyr8rzuOMS7on6JvlsCJb1DlAE+zW1Xvhnokb1IW+I98mRTvPWn8T3NaPU9gXEjvfRFoz3wp769hOe0vTAstT16NYM+xz2Gvp9eS75S7hC+sShHPm/wGj7erPE8Hauzvcrxiz5o3/C9GE6iPs9N2jz0oly7Hr1bPcb5gb2958s9d9D7PPjt8T3Yzbe9Hyv2vN8JpDxvzOC9WnqLPptTvr7NRnY9G1hdPqQNOb25U469swAqPj7tkD4oAmS+MsHLPkDFLD47M6U+JzuhvaO4KD70wEw+PTVOvc7/Nb3QxGs+Hj0uPZwBOb7C/De+EbINPq4R9L2gfui9CI2IvMFMsr3ruz4+wvAPvt8Olz7IQgM+rF9ePqxxCj7whV89cXJ6vXgLzr1SGo68GH4mvriwWj5m9K+9YjX4vU82ML77eBI+8SCtvQccn71cfNk8lnMQPhqNmTy6asi+3apovd9JvD4dOnE+fFeNvj4Vlb7CIy6+ktMZvrrXI77ATE++pu4WvhRBqT2ayt49xyusuwRQJz6OL6G9ZEmKPYI8G76DVAO8yjJYvQ2bQDnp5jg+M2YGvqrHWL6EcI++g2plPheZtbzRYl8+1ZHrvewOMT0J1Pc8WjYovrBDLT4muL+8ONUoPuxlHb3oaYo9xstcPXUbi76FZAI+6yf1vdR0Or7XKyU+aNdcvo7dYL17r8g9f0X/Pu6fE76Fa+6+nZLMPaNHCb69IaO956L1vCypvj6w+JA8nzBiPRdEbL6duya95+jevaKvBz482sM+d4aMPVOolr2I51i90ZFmvRTPI72qOLg9yhQcvta5+7zHz3w+Mu/4Pd3I1bzRIhQ+H+zRvSjNir0UApE9ExFSvvkkOT6kIrI9KfM8PMW1sD3m87Y9puIMPsUOgT6yJqE9lKzePG5amD4antm9SbpbPlO2KD7mmyi+3mGhPCxbxr4gG3a8buUmPlgTx7ziD4m+LcyuPnk6o77nix8+rxNEPee/Wb5zgIQ+dzogvpNRgz6ROWk9MYLFvOHT/D3ja2A94dxYvuweTL7cgTm9gMZXvtzUBjzyLlc+ImHZPdBzDD5DW5M9a8qqPjdsOL7b4Vm+6wumPHDq1L1zFNA+Rc7TvpeXJj4xPEC9djTlvDJSdj6XChO+KiWUvR27PD1EQs29EUVFvNVjT7711QU+GO4yPj8gfT79Loe8kbR/utlQ1z4v3Yo+ViqnvjwaQz72/Fw+dt0zvCpDKz0pA4c96q75vfoQRD5nSkO+1yzsvUWfkzwtDY0+tLYCPkjpOT6BAqG+xbIAPvLYt76pVSO9gjyAvbbhOL6furq+hVg4PDuVGr5p/Im9LSozPoCYUL77f9m8v9A0Pebrn754/kq+rL8APvNePj6goa4+rrbyPKkkQL7zncC+ck+APYWATb0F6B0+Ttx5vY6exz16eGU8UZRfuofXBb02bhG+dZpCPKwWcb00h888doA+PiuuRjz0bFU+/rEyPkrnNz7ehgk9uveUOAfFFb1AWEI+hKdivEbBP7ziAiO+2oX+PYpaIDzd8Mc9rQgXvq8JNz08Po+8Uw4GviPvAz7j7DM+jxg4vuFdgz2BAdw9rDCWPrKKE74pFCY+CH2wPX+oDT57HQy83zAlvpKYlT6d/zA+7mNRPedqeD5ln0m+r5UNPZ5LKj0ocbS+TAeAvhC9K7ylJX09MbZIPvs5Kj2XpdY+gIiIuzTHJb45c1O+i5Oevv5UST0WEHS9wQW5vnLlwT2KKrg8j4opPAxSbT1Pz228GIqQvd280b09sSy+wMsavpHyAz4o+Qs9o9iGPBxUjD2BX0w+UYwyPuRKYD2BX0o+wSOGvdbSbz6l2yy+RIrvPd7S9b2rcoK9mUS4vRjah77v44i+Wlkrvs/Vkr7PnHc++S+ovuzd3z2jHAq+7+E6vgutKD4ZOgm+3j+dvQW1rT1H6pK+U54CvOuswz0foxM9zB1AvnDSHj0aS2E9nSd8vTuEYj0UZhk+K/NOvsR+Bj6BvWk+Gq9qPbQ26jzc5768H9IwPlsiAb37Dfy9aKlZPWE5KL736U0+oUx5vZ0tfbzrray90Km5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD+s5uA9yhyDvhcp1z6vKSk9hnNPvNst1LzMPs89uU2UvRKMvL0tH9M80hvRPfFagD7Wams+9UNFPaNxK70lwOQ9VqvgPQStCT5X/ZY+YdDDPI4RwTzNWRY+3LdePbpXEz4Nm+e7RQcqvvzVab5uug++6jyhPsmABD0v8Eg+la/uOy+zGL7N+EC+PbYRvokshr2WJV4965sxPjqiSz2b0x6+1VtjPOhoB74Rh7W9wxAavoRNlz1l0ju+iHrfvF26dz6L8as93U0oPZi2sT008EC9T1xNvmZZTL5E7u89qQlIvoJSjr1KBE2+pmZdPoDemj3ZhEi+EefdvVEXQL5Ycme+y5vnvMKTbz36wiK+J42mPQ1YpD7EuxA9QGHKvKii5TwmN6Y8R4RNPQAx1j2ZGAg+s28rPsYYVDzD1Zy8sq9LvqUBpb6tMk09GulyPlOtvj5jFAq+pwkxPQ6VQj5XX/u9ZlBJPiUmc72p6p4+J42FvVuTkb7mI/Q9X5IDPWtZpz0LxuU9fPgNvnbrvTyNLY8+3wvVvcj2Zr360C2+8uY/Pt5cnz4Oiga+wt4+vpNHlb4BJDS+P88NvlJTxz3v6L6+84swPouO8L3iZQ28SbtxPB+kpD1e840+EzFkvVPdxD6VckY9kvpHPuexnj36Pz0+o+MCvsuL6Lx7LaE87fDVPtUPoD2yZwE+oqYSPLUnWz75h9W9GqQqvmj7kj5InJG++WR4PTkK1j2YacG9B0uEPbkMWj7gz5k9DQvgvSBdbDvJche+NI4zvlD20r2UXS8+5VxnPqcQib5sQbW+Lp09Pu3dnT4SRFM+8+kXvF2uPT497au3At8avVkgYr1F3a+92CiAPoIXVj7DYrG9/r6BvSCkdzxWxjw823+qPQiO4b1E/ak9O/D8PRFeXrzJYCw9ZkNTvoCVxr1MJY29rk5xPpbfJL7eC3+9U8M9PngQdT6tRNY9VjMIvRg5073x7qC9DUc9vcWVBD5eKkQ+g5NWPt71X77jPze+WhDKPYVNqjzhvuQ+DKrIPf/GmT6YUAa+vU55PceBUD0Ctl4+UdCuPSeAWz2qsoM+7tQNvVRG8T1/J1U9UBFCPbNFlj2UlGa9WaSAPW4XDD6NAY08RD52Pps6Db6/RKg+YtCkvVONmj2lbV4+acxfvgXnBb7LaDG9xNg5PZ8Rer6ncpG95jFkPhd14T76Hzk6Ij8qvjWCBD58RbM9ndBAvuzsHz0lM+i99zzePKQWbDxXJMI8hWx0PhqcNr5dLHi+Fkh8PgWcRL0F9wq+GkzCvc1+2z6EHG4+wgE7PvZmQr6ABQs+D/YePoCnSb4Upx4+W/cqPm4Opr5qHJW8XfaUvCtfbb40IK49puK9PnAphD13VXs9xJ4wPYM2A77pkyg++gI3vv4BGr7a2fC9RbTrvX7JCD1LDJC9oYjjvYknG73pmeq9Hd1OvXmFQb7m9bg+duXAPc4WNz5P1My86PxdvpP/Lb6cRIs9y4GePS5r6r2/y/C8mIMGviOs5r14C/482CIbvswECr67NAi+PjM3PgO0izvN05Y9knZ2PtouIj7OiWI9Q4w5PSCAKj7/G0y98cIavg4bC76Pb+A9UbIMP0oyK7xwctY8d00mPsuae74RyK09wtQpvhmdOzxXvYE+dLYtvuwvw72SmwW+JrApPgIwxr3uakC+HfgFvviOcj58xfc9aLY5u1okp73DED++M4UOPk/XLL7CsRS9vEywPUhrNb3iYeQ98VdDvl9SX74kRle9Ssa7PB7+hj7gyAs/JQR5Pa/LOj0B4qC9nyEbPrlk/73eQjs+EZ6pPfdqWj4muEE9I7WVPXpGCD1Orqq9TRTDPsiljjyhGKM9KVIEPu/gq74Wg0A9jm5VPaCrbTy1RQU97sQtPYMWT76CV+g8N+oIvk3Sir4ZOnC+cyn7PK9Wor0yeia9ZHjpPcr0gD52JE08mkTLvcWU3D1g8Xu9UxM3vJ4YIb2LVVa8WsD6PYkzY73p45G8+D8HvTXkUr4LPrk7e9RRPcxbfz3lFJM9Hx4fPZFQdb1c1+y9TMzFvsXakj6Q4/A8zKvSvamyCb5mKYs+gwf6vGIMKr1gYHi7ZciXPu5hCD3fx7S9FU8IvkMDtDyBibK9Rmq6vIComj2W4HK9tVTjvV3vQT5LKYw+bcAjPoQCAD2+eoC8evAOvYYluz4Py8O9TpepPSMvOD6dXIy+3K1PvvEwvL4PFR6+24jfvebsj73cAKY9lyyPvTAX2L6E4Qe+4DdePq+H7z5NcJk9ypDvPdlJlLyKFtA9Yb7LPS+Lgb7/MVg+JsGzPe7e/75S9zG+HxzKPaiTID5oecQ9RbkXvJFTtz0I3sI9WPfFO9MLML7LA+k+icKPPSfiPL6KWto9rIoRPWNIsb0Uf7s9w9SSvWBw+D1LRji9qW8APjkdpL1zh8C9xHzcvWXVsrx47nQ9CtOivVAae719IQM6QQYqPfLuTLx19OW8dGqjvRptAj7xFkq+ZQtwPonqezzdEaS9AOl4PocvwT11dYE+DioqPI4ykzxGkbO9eaFUvo9IR76+gcy9CBXAPWjg/L2HBwK+4c96PcGmZT49SRw+2Y5xPP9mjjyg1ZU+igcUvyQFlL3Qz18+cvkaPud+ET3zo6A+EdPwPTysBr1Feh8+YrsJvlrgy733cP28bbr3O6XlD7xmrdg8SwW5Pcc+hr4e07a9drYUPvQlcjxDbIs9WBUauxwmsL0giyk9ji+UPifDED53XHY90926PuoPRj73fAg+1GUavRjUlb4rZFo9YuDLvf5Hrr2qeRC+YCjtPeCjJD6wk/A8XsWZPdrDZ7w3mrA99BkwvXKpPz3lX6y9+1XKPXJ2yr2RjmU+T9cdvr0U4Tzx8Oc9alxDPq8qpz1llVo+t6ZHPRKThz3Qdhm9NmQBPpzzOT4l+bA9eTNDPsaiIL1zlZI91xkgvX/hhL07O7a+QUDQvYpSqT1fRQQ+oTX2PKxgiL6u7LQ9PzsTvmVMA74jipw+X5HVPYbpGjzLg1s+dVXlvAVzvz4Vsmq8wf9VPVUXGT4LsDS+XDUoPYsFkz4unLW9y/lqPcF4mD2/0AW++/hkPlqXOz3GE9899tAAPhLrlL7m9wy85+hVvTYOj75wyd09JGefPegKMb5cr2I+lqPZvueuQj4Y732+i4sfvody473UGl++Z4UcPun8Hj5W5vg9Z+ZnvsqdMj67Hn6+BwA5Ph8o4D7kxlm+s5aHPiYgrT1a0hG6jN8UPEP4rj3RZPy999DkPe6dEz25mWO+oDiDvLjeGr4NdJ892aKIvoYLQD6RnpU8hg+WPbZRX75t246+DanKPKaQeT7cF02+wfQ0vkkpCr5Ac8S9hfVuvoL3tT1W6i0+huoMvi2zU76n2BG+ynW5PUHe5b6Oos+9MlixPZA6ED1Ji2i+BeqmPXs3zbxUG2c+G2d6PvOMQTymK+i8qDXjvLt79z1XF/G8zfRKvkXJDL7ygCA8O71DPmgi27yoPHe8DP/mvdOxOL2NOrM83cZHvnW86b2HQ/S9aaOgPmNNqr0ag2s+wCJlPgTCZT0gh5M+O113PoEfoj1XeIQ+fw2DvdlCab2FKWm+JYgPvKQ7k71XymO+1Y0Tvn39VD7vTG294TQavgD45T2CTyy9SAs9vhCcnD6HSbs9zYZuvn/IlL6YnQS+0s5XPi57T72lAao9NNmZPuGWNL3E/TQ+E70UPphWUj0Unze+5uCdPfaCuD6dbl2+5D2EPFsI3j3aAhE+va4xvrcplbv0Y6Q81z8mu1G9VD3nGsq+WiievHmexj3zZKm+OgV6Pr4PDD69aN09P4O1O2fREr6IlMe+IaiAvoSOB77JiR8+HkA2vQzIMD7pEoA+1W89vtimOb3Gwc68PZtlvoc/jLzQr7I9DR+PPBPi87yyn1m9wh+DvuUlEL4bKsM8sBsavqfLGz4rkh8+Rgztvf3ysL7M4ty9mY/5vaOxmrx3Cb89N7CuPV6usTxw/PU+XT0ivWUMYj7Hkhk+edtcvq/DpL21kDA+SQiJvubGqr4v5gE+PuWrvYH4nTy5C9292uLzPKnhCL6isw++3Pn6PYpdJb4gkJC9NIA9PggaMr1h7oq++7FPvpCMGrz1oSg+K1GJvQFscTwn3y07idjQOQf3TL7Byik+BMZavW7ANz71HkO+jrvaPPmI27scx06+A+XQPI0FrzxBKWQ+h+lBPrr50zzmXG29ANEZvt70Cr3R8gA+iAlHvu17Hr4sm9m9UIcvvsRt1b79jVg+iqPQvSRhuD2E6pG8TK7EPfuQIL6rlhm+NXnWvo4DQr7o4QI9elU1PqloPL5uh/i9KleTPLGCSTy5uzQ+1Qk4vcfYTj5lmMS9FkiNPk6pFLwGgm8+d+/5vZXapz0zlEm+nl9HvSCCaL6njkE9miRhu4hbjb0NPk49TmFEPgs8Gb2/B0U9iFqePgL9BLy19Xu+o/8tPaMVcT07BTC+RtICvpM53D2B6J+9Iwh/vsd7qTw+yM2+IJovPuDGar61MOM9dqRtvkdXYb2QZKs8+YcoPuuLr72siy0+L7atPVN9oL6IZQ89RXFHPpwtej5T+fm8iLyevUZmZb5A91k+zMwJPa3VbL5feH29UGxivrlFRTx9/og+b5ZgPVUBrL3lHFE8UwDdvNHMnL5RGF++l7H1u3Zsrz2VR509ySWyveMCFL4Srnk9WBBavXyVoD27KfY8XLkAPpT83T4/4o29zykGvi9gOT7q/vI9jd6kvOK5mb7eW2Y+OiN/PqKZDj7zeQY+QoTSvStXk74sC709R/NpvGHKVb2mW5c8D+hGPPHRND55YOg9h0BkPcznXr6UsrC+22OTPoK12T5FZzw+eUwwvlubpT1CAU29kBiRvvrJLz7XHtO8xZ3GvH7pOz0Dc/C9Cz0tPtOouL4TCx4+O/hvvWJfHz63m40+UTq/PWDAEj5UFKS+zrixvTXUK77Fphu9IbuQvC1eDb7HTc2+EuxwvoLmuz2w29U+XB2svgzMeLyoSzE+tajHvJ6Hkj0k4wm+a3mjPdX4Ib5SG8A9DCp/Pl5LTj5kfuA97lqePiwkor4PVo+90zUAvdo+pb7Eqqs7nascPcf4Ub52uOY9nrBtPvoSlT2oeTs+u20cvSeAOj6Lfc08HSzPvoYDSL68GyC+DA0bvUgrhL22Mk++aw+DvdYvHjpeFhE9LHTTPT0iur2aWSQ+gbVWvo7tzj2mhmC7A6d6vQiRhT2huvE93eR3vSydBj3JkVe+R3rDPVMLJjyndRq+M+VTPtNioD6SbFc818fHvkT6bz7lJOs9D6flPtWPbb6mjiS+0ZGuPthF7j2P1Yi9l9GIvLWGDr4ISBA+ri6NPh3n4bz497M8g+KHPr60rD0m5WE+z8uTPUpYGr4hJ4+9+0BRu4U7aT7KxKO+wLJnvXK4zj1gYS2+/VO8PCeDED7KAfS8jkeRPBgSEL18O6i9qSG1u1i4kbwNSvG9j2Y/PdzbBj6eRla9TXGvvQr7ojzRBwk+/6pGvSX5pj3JmLG+6ExXPue8sb3XLZk9LVCRvXc2ZTxakb87eleAvOd54r1yNtC8lCIvviqxMr5aMgC+4HuNPbjkmL1f3a2+VHMnvmXWw73hc0s9StcQPIF0K7xZAqk9zOkcPRcfO7zp6EA+gcs8u+m8Er7WmRc+zMw2PnEhHz45rKK9rGBBPjkfyD1oJUa+JvoTvuKZxT3fzEQ+MwsAPs4dbD4fg6a9wMWaPSv1oj5WNVE+QgN1vTZ45D1Gyj++7BlQvu8f3z182Ii+JqAfvoTDjb7dgMG9bpaTPoIYcT0+KT4+uRR8vY+3AD6k2z4+vokwPg7Nqzz2L8k8lrkIPf9Gxz208gQ97lVTPVuU8T3uDtg9G0Iivk4cHT6MZqq8p6q9vq1KkT1DGfG9F1Wpvrcz670u7MA9SnE2PI7/272gDtg8VfrVPe0UzL2stqU9kh0FvoXwLL16mj8+ktZJvUFwoj1DF009eJb0PTCgEj47xf29j4WTPj1JFD70e1Q+0MScPk0E2D0APDG+AWX4u7PDbTy+oz4+s6sjvQZ3AD1axBK+ujybPIHbKz47oYi+MpuaPVY6IL4jV2k+eiuXursEg778bAA+vMh3vA2Ogj4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPy/Egz4a8Uw9bcAYPlWWGT7TgU08IAX9vYnSBb2PS4g9TrvYPWpyqrzV4lw9a0V2PZ3bkzrTIgK9vTH3PF1RjL3+8gk+5f+iPQc35T1TzZE9sESSPF4e9zyizYO9bUcDPl1hTrzaAMa8tidLPrvreDyT1Ye9XwKmPRN+zj2d9AG+dnPFvOeY0b0+BDq+EdDIPZjAfz2cUli9v9zxvGVctTxlR3c8c9EvvoIDqL01Gaa9RLD+PRNGzz2jf/i8dCxDvRnn8T2+0x8+HT/bPTVIez3E2nG+pTWIvib40b0//4Q9MpTbPS8WZD1mjes9qPKCvfXaTD22sMO7Ieh/vLpUKD6mzIU+XX/au+taQz6ZnJk90qayvWQe77yL5pU9ZM8APmztUD4UfkG8RjEmvoPPdb21eiM+vtUdPvT2sr1zWXm+8bUKvssT+D0nINW9GoDKvLKwXL261KE9KPBaviD8FT6BOZu+58kNPvT8iLq1LUE+mZotvqrcvr2OizQ8CZwrvr6jXL7cf2s9fpBWu6ns9b1hgxW+i99PPWj/Az4H74Y9RlvIvUP8jL2Ykei70lYFvmaGWL5aDVG86hYiPXrxbT73K+w7kY9evWcagb0liw++Q4MtvmO5pz0K08k7As4xu4gjyr0nHvW9e5kPvQMMzb3iA2Q+coYjvU2ejL1T5QO90K8pvS6+qbyu/Zm9NV07PfbY+z1MWDs+ptXQPbu0DL3Dgjy+0bfDvZdn87zYUbg8z4lYvXh7Kb4cHUm+wmpQPv5khL7qh849eaI1PuWiab3gbBs+b1ptvWN6lT0w948+4Hrgu+PTsr2OBtM9xLIAvh9lJ71ATha+Zd1MPeycDD66vJy9w8iZvVWJpjvvYNa8ebmHvD0RPT5NT4I91c4TvYCTwT6Jc8M8lRnpvMdjMz3EBBa9oJebPX/X+Lw5TII+H54yvSvhb74cOsw8TxJNvp7xlz3xLBO+wdeovbcn07xKxj0+JiLQPc+jKD72H/29whPnPbUHQL6r/YK+dIOsPU5Wrb27MpY9hoROPTZkcL6Nv7U8AasDvnTtVL57Yjw8rb2YvZ01FL6BAVu9GQ6lPbZH/z0Wr8w9fJcQPtLwqr3PSBg+scTDPXq7lL0L3RM+iWhEvWbF4zxTzyo+GCmcPS4tQz0oEcE8tGa7vFpWgrw170W+9CRmvWXrRD0fARK8A0UZPl1Gzj0Cveo90CuNvuVZFL31uZM87JsRPvJl1r1pQx+9CPcCPXdJhb1m76M9i4GbPZ31NL4LmdC8cr1GPYtIWD2/O4o9oYWHPNfrmzzzBtq9fKeoO60BML4rFhm+wV9CvkIZDD5HNcw8p9mevWjA2T48EDa+ElyMPgLBh7371pY957S/vV8gIb3sag2+OsFfvdeGdb08tkU8ErISvskIKz0UZho++90Xvnv4lruyTnO9FXimvbToRr6T7rg7YB7tPfvvHD6QvNa9GZK3vfSxmbwoa+675Dz4PBBjyr0u8LC9FjoTPsF5Az6z1AK+6q1bvHsxKD544SA9tCwcvbq8cb63tom83NRevbTlnj7oEaQ9KYkEvWaI8j0rCrG9RpyGvWqC3b0o1dK5rpVQvZX4Lb666nc+hY0yPRWyhz2snYW9ZZBaPax8xT0SD429zRUrvuWNZDxrcJw75BxzPomZXbxySRU+XQE2vm0uCj2wqpw9RsXmPTErEz0q/KC95iZBPUn01DyGkQe9Z266PN9AxL13koe+7XFQvlQOkb2xr0Q+d7cuPf0zFb3vZwS+60wUPb9Oob0zuQ2+bizCPdkX4jxzLpY9Z+Feugvrvz3+mTG+KfkePjdnM763GM+9FwS2vZbfRr7nw/+8ZRjYPdD/Gr69Gle8nGKfPfSen715bCm+TToaPk90NT46Nx0+R+I5PsVZLT5k63k8BAmZvXpm+z2yBgu+SpzovW4Skj3kEp88qTLdPWguy7zDRuW8iva5PUP6AD5iKCU+ZrWSPfiAAL4hWr48VtM1vcVIS75wiEk+6LMbvvZN9r0eNA0++UtHPYb2gT1weoY+Q2EoPeNDLj049xg9Y1SXvLcJ5jy8lxI8eKcBvi1vizyJ62M+2tEHviqIAr1TKWW+u6aPvT7jCr75ZQG9R2LKPUhC/Dw4Z9e8NueYvSnGZjzR0JS8t7WHvO8O+jxUi2M9gXzHPJsjAb7P8FY8CjmNPW1cHb6OLBO+eXqWPOBxI77jD069HUQNPoN2JT5TU5y9DdCgPYE3lj33MQ2+NLiTPugVX73oG6a9YY7UPKyddLwxSV++x+D2PWDgpbtho187Cv6yvDwsnT0JFW46G9MGPvLDhL3xFIy9z3lkPVomjr22+Mq89aiEPEBIRr0+GAG+FJkqvuPwSj6OBaK9M045Phz8djxqSRs+WBZKPDQ37D0mndO+h2J6PhRsijq7f+y9PlUcvDfYh7uxWU09yGiKvAfxvL3OOpq8jg2dPa0ELb4YYUi+n0QdO7sZMT092W48IYflvRfW0L0yz+U9lDelvXqBFb4QaLG9FAvJvS/uRr1sTdw9MnwrPj2Gaz2ErFU9Jr7gPDpfkT3qU849bpxLvvZg0DsH3H29N9q7vS18WT1y/ze+QvugvY2hJT46DYA9M+aSPIKOxT2L1bS9PO0qPutvrr11OM89kQZfvctY0rtfIOs84158PSdkR75QNLa8C0r8vWHA/L245pE9uLBdvRNnwz04Okm+BOZqPY44Ij3vuNe8YR8QPWPXsr0EEHO9gzKFvRM2L70InlI++10Xvue7Tb2Se4U+Iu24vMfIwj0MPco9cqmavauVoz2+U+a8tqE8vjRAEzsO7ji+FQoOvTBV8z3glJw9Hg7HPaPIpD3qfxo9A8qIPSoB4L3RNjC9PNcbvuqblL01zqW+5hy5PbQ+Hz0z/iw+c5ofvtdtpz0e7TK+2ddePb+9Ez3QcJm9LTywvM75KL7Se0A9F/nVvV0OfL4XhGK9ZMgnvXl1Gj7fANa9loLkPSutWr5PamG92CWrPoeMAj662/29aYcAvtsMZz37Gh++oAhpPjnFrb3pcY68V7mivdC/Jb5NUya+dpECPvtrVL1v8MI8lVqxvDjMYD6QqZQ890PHPfOy0r0vpJe96pqdPREB172nEXs9qeUevRTYh73/sh2+RS3AvXHmsLyGjEu8WVj0veoLlT19eAa+VEUNPXxgWzzUW4U7ljpCvDhfwj2FKLg9l5iFvcZddz1ttpG8fNt4PPsDSr40//c9HmuzPWGDKD7Lkx28V+f4PSyKHT77Eau9+N5YvVS1+b26uyu+5Me2u/FCIb7+zda9eSTKvOnKkL0ru9e9F6E0vEHxdb17ELS9Gdf+vcbhPb7srOW90PSivakNoD0Zlh++WDwfPBDfyjwgVbq9gRVpvTRG1TyQgCa+OEz/PVMI5jxrNjk+WF8MvXYZpb36NV29b/Tlvb7WIr2SZ0o+1huRvBVC1D2vEkE9jUkyvhIfKL4o/O670OnCPEMHrjyXGx++GlKavZiVFL5Rgwc+1CgrvjuHF732v0K+iLgtPZGLAb6v1aM9wZhQvg5yPL5x/0u9OQlBvg+oET2e9IC9hnL4vSzQur0tT5I9KZg1PgpnwTsV/Xm7ZVJMPRJUEL6NN3g99rklPdTqkzwFX2I+08KiPTY+lLwCnju9rOR/PuCpU7746/e9TlAGviypmb39bBm8BBcru6McCL6VsQA+IbgVvIzzvb3wGg4+XsmxPRap8zys8QG6fvKyvCKwXD2MwE09BSM0PlC2kzz5KEQ7xSzdPbOCbr0zR/o8HcNau2vC/Dx22QG9ZxlXPczjTL2c+ZQ9CSc3vUFaWr1zFKm98w/yPMdaX717OAG9kZ/RvAcutT1PKjS9rZ0zvtko1ryOSJO9chQovTN3hr1yvCy+6NbMPUJCGL7NCFY8EYeIvKcQ5L0LPLS9FzGGOTqqrL02Z0g9RZ4Tvnrxqj3EG8499IZAupskDb5U+j86Sj1fu2pDuT2Quco9r5tqvZiP9z0Yczo+H4bgPUSAqT11p9W9RXMZPoBtQj7BUn09IebovLMPkD5NzAq+0qC5vbi8dj06FtM9fqcAvu3Rkr3rk3I8pLvNvWmTubuRWgg+zS84PYRLPL6j5BS+o60VPt1oHT0zHoQ+REmlvHTEyz26DdS8b7mXvYw0sztU3Ys9YtUnPlzFJTu7h6W93dOlPPYdgT1X1Pi9h/kevoIHIT5qY9q9+rSovJP+/T1MjKu9/O1zvftKFbxmOBI9H/yhvO5gZr6g3548UdUpvtz1m74+WAq+5q1gvp3U/TwocQ0+0toMu3XdzDykk6M+YP2DvRVfYDwZdyK+2LlLvpIxub2ViEc9QZ0lvbthn70LybY9JBPkvZo7fby6K8y9juwBvqBkNL1dSak9amEYPOJc9zyV47a9xg1YuWO8xDx1ehC+JaL9PYQOET4A7Iu9XCEYPaWSsj2na+g7qrULvnoNgjw9lLI9njORvJ2Fsrx0BsE8xW+YvcLdZjzXDc290K8pPg90FD5yvPK8XJQLPcHeAr08JBg+EQ7BvO6KOTyJe7U9hqK/vY3OJ767wlQ9BNJyvQe2xb1sG/Y91mfpvczydz2bQya9dWfiPT9VlbwhbBe9K7+nvTnT573hU6M9vs6EPWZzm7sOCgu+DVrgPam2MrwqLzA+4Lv/PTDnpb3B4dg9TZbgPPr2NT3aA0Q9RZboPTejuT3QUNi9XUvAPQllLT1l/BK+w3osPpoJFb73xFs793PZPYfskj3Kwbs8n4TVPdAnND3tRnM+tQY7PV4y8jtjvVa95orRPYIOer7stgQ97EbMPft2Xb0eSDU9t6dfPXtN6L0luoS++zg1PMwKIj5tTHy9Va2wPeoJu70nmTk98ktIPlis/D1U5LQ9KELBvQAPGb0IhCc+xSW9vSoB/zvOv3U8nTEsPCWIfTvMLYe9j4PsPb8j0rwMER8+cFjiuzh9jDyx9f098TVKvX7DEL7cOpc9JfRQvnCbgzyVO3++f7o7vue8Vz4u+WG8Plu9PhWSXz42sg0+J4c2PQMBhT29rY69HrhMveTB7rwFrDE+DcKrPdgo8D2J5OM8Go9UPjAfAbs20vK9NBcavYbJQLygGyq+G+mGvdVAdL3fa4O8sJwRPvzGg7xNQzM95LDtvc4gtT3zT2k9Kt42PIu527yX6z2+g6y4vVj4/7zgSDS+FXqCvAz7Kb0H6au8lI3IvaSIVT3ZiZQ96XRhPIRyaL03KS29piQQPhS/i73NwG++ILDfPSjLdj2m0TO87OqUviLmvD3DVLU9H3AlvgMSgj2OkEI+E4kovdJGF72+zA6+7NfKO07blj3EYVU+yLhQvu1Icb4xS6c9sTKHvRR4J76s1HY8DZnBPR0y3r21W+W9MyuUPvrLkT3pwja+e1AbPQp3Jj77Qgi+3AsUPm81QTwznGq+yMqDPZ4DbL7734u+9Dj2Pb1CDz2E4Os9pX2PvHKwlL0qMQ48mzzkPX88TL4ANs09dUgdPm/HRr4r1JQ9X1NBPmTkC77tvrM8WbWfPeCK0z3gN5y95iwBvr6q5D1ZK9k9LbAJvEne6bxXdQS+SISRu5kyhj0iA/w9ahyMu4halL08eem9wpowPTTMsL1fc9g9H+1Oveu6z7yyaVw+bRcbPl23tT1Jo4q98enWPZD5tL3Gjpy9SK+0PVi7KL6vZ5G9DgTnPQ4/NT7oIRO+WPVwPGho8LxwsIQ9V9m7PQ4kTD2deAq+60SqvS8AF7544MM9pP2vvXV1/r2Ri6i9gQAFPiIprD2hiJ6+8JaQvRoGtz2ftQA+aNE3viEsN73wAOE90yzjPZ4t4TzulLE7SD4Avd3Khb2Kvou9RzuUPedIAL50gnm8bUTXPOa1V77P0YK9rPwOPUNr2byJ9+K9mMCSPG0ngLwebpC9h8ATvRZzrDtpSz295jvPvRawujx3DH++N0fCvZhLPz6yB2i+IBMYOh6aJz077XI9K7+0PQPEAb6WBA4+WpINPh982Lz42M092HOxvO0U3j0xD0O9i2SDug/LLj6DPf48pME3PpsAojxL5R6+bBS0vA4gLL0zN3W9QBjLPCbGW76OTh06fy8ZvNQxvzpSrLO8Pd1LPhh6yT0yQVy9Xydtvc0uyr1I9bW8LHU9Piep+TwyHQm86KMuPbmIcT4jr548Uu+TPcuanz29OMC8bapGPe4BnzyHcQg9dNhNvHa1qD3SZlq8QEwjvhiKuT3wKIc5xf8bPVbGV714rvY867aaPCDuUb1X6bK9oN0svd82U7zYb2M9XPqOPcItEL5XY8w8MAiRPtr6CL2/02S+P3VWPhSYQz3QiL69UVf5Pd3qhLzF07Y9SFgKPgWJMTzZYDi916onvRPflD33utI8bcoxPqLVTr6s8Ww+yY1hvS+xtT0NSpM7UneyPUEJtD29Ymy9crjnOn1glrxIiKQ9T5KivCV6Qr63PXi9xGfsOk5sZL2rDDy+GWYnPQG4Zb4R/EQ+qUwUPtBeg70RgcW98ViSvWKaPD78WAw943mVvYImZT6uf7i8NlamPYHJ4D2h1kg+lTwrPdoP373TNk29aBNwvTMyg72b0dE79nmcveXmUrx1y169WdEJvu1qND5fSVc8LAO6u5QOH74EcPS7i78KPK6bFz2k81u8BktRPjq7AL6I1Zq8gpA3PvPcor29+Wa9I1A6PXYh1zuFHN69Eb/iPV4zq73DXF29GPMqvsGitruWT9I9vKk3vbl7JD4egs08kUBavl/fyz2tWgS+K8c2PkTQ272q25w+PSEPPfcQKz72zTK+qK/rPWzvxb0imdI92fUgvPwLFD7z71S9lEVuvVdNFD5fxqg6rGW3vb31ar36hSo9DQOqvRmcRL4b7EQ9NqBGPRz4cL3+no09nnsMvJj74T1y2hE+BUuQPUYtiD5ChYM93740vrEjMTup4069qMTpPKO5FD24LM+9DCqcPTWYnDt8dYs+DZrOPIZx4rxAENI9oRYBvXcLDb1mk/o9lP4xvBiK1z1BEq48iHdKPjucHT6KEhy+wLxpvUJ5XT6aGYk9yaQgPU0Fnb0scIK+c9LXvZPV3L0lAlg9jFQkPrkNEb7J3SW+lyGuPd5uML4yx968PwdZvhI7OT2o0GQ+MWPPPYpgHT62kpI9sOipPITGpb2O2eY9efDCO5kbg7yarmU9kD7aPQN2b736V6i9bLoqvvDlAT7UDaq9vCzvu7SBSz3J56w9GbQqPp9e9jxSwiQ8H9NfPksimj2AUme9cWivvZnqzL3XNA6+qaGEvr0wTj7kgiU8yRygO2GMXr4Df169I4pYvpnpU76Z7Yi+mF2CvRDM7b3Z0Du+oArgvfpKlLy2UjC+EQ3OuiTIFb5FKVk+1trCuxoWFD4TLCI9eeRHvYHhwLy+Iew6jRTlPQwhMbwqd+e9pyOuvAC4sb1ntFU9vHFsvRag9T2tjzg+pHYLPtPytT6BkfC8zVTlPFvtSb3rmee8/nMmPnD4IT3LgAW+5mN3vlffHT64XIc+RVr4uxydaL0wKvo9dH6JPStaOb1Aeus9Hrt5vvKmUT6M5wA+8BAtvm3HMb3Vh6s8j1MBvUBZn71MDsu8c7rrvbkAB748JtQ9AgfTvLfSFLw8TII86bduvUTriz3fvbo9Ue59Pa7oJ71y1BC9tY0YPgUZmr3CTSK+JrEnPs1TgL612xu9CcA3vYY01Dzgkx69/mpeO3Wfejz6FAU+C7FyvvZgY7vzDnG+0sH1PHAeO71oQ1m9VPMyPBWGEr5nEmU8bdQbvl8CUz5d/6a9wF2XvutMRb6xo+q8f9LLvATUzbxzAuU8qRuSO7j/ED31VYa9em03vgjjPL2oJ9w8qf9mvK7N2jz/6hG+AbpivXG3G75c0Va+bF6cPpD++zyvCN26ys9FvhWwsTxrVRK9E2MVvXyi1r1VD+48LkKJvXxw4T0DwxO+bLiDPCAqb747/Uy95NAzvcPbSznytD28x7PavG6aFD1ike+9kCXtPKlgxr0070Y9xzNpvcyv+b3n0/K9/FccPX0/gTyJ8fA9hxgmvWR7eLwvtRe9x7CAvNx0Br1WBUu9Z5LNvR5UHD7wIwS+//cKukEmbL7CnyG8B5pPPlpkzjyyUno9KKXmvZMFc75FxSI9JniuvQiHHb1ZgrK9b51qOdoZhL77UrK871JTPtZUi7ykKVQ+JbHWvGaHUb54m5O+xScxvh+frb29kLa9bG9yPJoCg70QT/I7kATbvaidoD0b/XK+X2pYOhVg5Dp/iNU9kYfQvTPF973AKY+9jJMIPaJWSL3DvRo7dNPBPOgOsL2hKCW+cdnBvTaUTT6m1Ke94KCNun0dK70CruW+OML4PG61F7vC/V69QGlUvfQrHr1tqz89tQyjPa3JKj2F7MM9jHAzvVUxuzyoNsa9z/mZPfb3Bz6FS06+LdG0vPr8rT0zRCG+K+advZS8Mj61pgy+80exPDiULL7BwbY90bAaPSASfz15i0q+9ZdrPQDyqjvIvpY92RGBOm+DBT66EKQ6tIjcPFJez70uS2g8s4vzPSQspj2esIi90+gDPRA5ur0RkMu8WU6Wvtsy7z2onK89Q21pveY7X71pRLe8SBfOPTX8D74Z0HW9Kxh7PTkkfr4yCbg9w/IYPpwKRz6lNG2+HqaFvBD2bT76/rw96WJaPn/+8z1V8Gs+H29HPiZLH70BAFq+mKamvaMkO7wKPQO+/lBYPIl3d71gCzi83XNWPkMuSTst9gE9kwa7vchG6Dwfq7U9aqM/Pi/3CT66gPe9HKcLvW4iLD5ZMTs9gvgFvS+WCD5Hfgk9DgaXvSH8yj2ddDM9HJimvsAOUz7Ueli9Z3+CvOF9tL1x7I4+lRO9vb9neD6jg5y9zXMEvujsHT0cVJe9YTc9vt6QrL1L2sY930sRvokI4z2p2Ee8LyVNu8EeLL0rUDk+PMlnvQZwRT4FS5K9EyinvbAKWj1j0pw9Fo+NPD9Upr05IrG7rcbfvPqMiD1t4IE+4KsJvllEDD15UkW+mnZcvbWVRj1jKXQ+wdXDvRr2vr0NQuw892N6PmZKpD2kdji+isiIPZ3lp71zsAo+ITZkPHVMD734q7y9CncWvjy55DyrLjW98n4mPlEp9zyIe+C7NKWtPTjnGb6d41q9b87GvC9zK75RDx++k6QKPj0eQr4Z2Gw8DARiu/VOLz188AC8OXAvPkmDTzth+Qw+13MKvWEK5L1k6909cvDaPf8S6LuAwXa90s8APvWi4b1piLg7eKfHvZY+oj0A5Da+7EuCveHGwT2QgTO+D5olPqVzTzt6foy+ue6evZwB1LzC/S6+PFUyPafww7xRs1M96J6fPT5S6LxlyjI9rNZ1OzZOhb2452+9hPAGO4W4i72k5j2+McYIPcTDCD7JZDE9unrVveoV9L2ERsm90M1nu1dIMr29YVI91fcbvkU3zL3aXte6mniXvFgcqT2d8DO+CIGMPFo/FT1OAS48rgMtPah3FTzUCuW8COLqvULXA75HsIo9MQWSvrAaqj37tBU+IyojvV/nhbxFj9u8TiJlvdlz371/SmG+TqomOwiFMryISSG9uB2kvSLuAb44wfG9yOsUvmBKnz0ATea9XotpPaTE5j36Xje+756FPT/3oz2FxEk+UBzVPQMGg721LqK9vAcVPoHugj35q/E9+jQZPiB1GL6pdQG9HjIDPUoL7j2RnLs9o2hLPWbqr71ggXg8QFQJPbo0PT6Q1Ea+VC2Cu3eHBjysbri9kAv4vYnogL2Ec8q8dahuvZ+NBr4v74++JbjLvbRHO74rV5o8ZA+WPTvSBz6ADhw8ZKf0PXJRhD14YNk8abnCveZK+jz6r+i9z38hPZnNzT1nYYM7dlrrvViRm70zFws9jsgGvokmib0TBty8KbmLPSnmfL2Bspe9GgauvQbLvj3/iAA9h04nPrnbyL6KXLI9U7Qyvr5fDT6aqZW8mUw2vg+FBz4Ac1Y9flMHvZLSf77cSbQ94Q7QvP7rzr0jm4o8kvH4Pbz6iT0KE7C8KWQqvedzFL7ZXyq9mYeKvVLNkL3zEO49rFPrPYcEGb6rE509dmj9PYOWGD1raiQ+JksgPo+TwD0I7Qc+6f8hPbuHAr6pF3y9ZJYfPu8uZ71j1Cg938NrvXaStbzwTbo97zAdvk1WUby8BK89WPLBPfKXSb5uzkW9M425vQYOMj3rpNe9/iARvkndKb2O77w75Ma8Pd4VmL2eYIc9Aj2OPSKpZD38+o29jOxzu54bY75hXJy+o9YwvYMXND5wsPw9ElfRvBel3z03zLU9cRwDPn4Xb7xLO9S9HeiDPeB4KT4Slkg9L58NvmbhlT3pB007nxksPkzMgT3RfFe9rdTTvQaHfjsthGa+63S9PFhUVL3TCYW+mzaJPJa6AT2LsVA+5F4AvT2XJr3Xiv27xQbbOov1pT08zrg9YB7lO/7qDDweu4+9eMaTvWA0jTzrMo+9LlpWvBd9bj0FyXy9EKNzvGZvnrxEvo09q89sPf9QeD70BXg8mhgxPmzDmTyVi9O9dF8APjIGqr3FxYu9hc1rvOKxPz5dwKo7PjIAvddVkr0SqZ6+Jcf2vaEZI779pFq9aLWcPa9meT7/ZP69gnzKvTSs+bwSceY8Rhm0PfioLzz3WqU9qzQMPSj2jD0jkZ2+ZGPLPaTKCr5DE5W9TUnUPOJqLj3+GCk+C+0bPlR6CL6DRDs9f8D9vNhHFD7r5J+9r43pPSJwPj5ctOY93JZLvpiGR7yZNdo9RBZ6PXSYXr6W+109XZHEvWvcmT3mwZc9bSrWPWPUZz1BSgO9+oebvbDC9j33b6m9zlFMviq0arzhboe9ZOk+vYABo71eVRm+AKWTPZ4IHj7Lh5u9uqGTPCJwA73ODb88bVyYOzrV1r0R/lY92xeAPSMZ5LweNH+9f21nverCB71pfdG96P/GPYe+lj3dZvo8TmLvvYIR5btEZHa91Go0vkn9Mz2z7Sy+LOK9PBzHUDwMYTu8wrryPaUZyD2irpg9VhUNPkYpWz6ebTG+1UFOPR4JKT4CqBG9FxtfulpsmDyU+r+9lgMWPveoIT6Jh9u91/bzPRIX/buc9y09mI0/PbWNyTtA+hs9xumIPl5bR74fcA2+uqdzvboK6rwqNfK8l1QFPvsV+L2uEdk9usNlvSV2NT0lcQW+3HujvSt5aDzOgp6+W9I2PgQkk7xIMCK9Q9pRvYdIYT1Ri6K9Jsr4vT6MMz6XGXI90j0VPcDSsr0mGhY+4Q0YPl4oGr5OXCU+8aM1vuHn6r0AIaY9wwTaOsWBuL0I4lM+nD5vvRnbGr6KI/m9X3fkPPrW0jxtLpw9Gdf5PfejFz1N2KC99SWLPDC8PT1qGCI9Flr0vZYvOT7MG+s9/IExvk4QqL2iGxW+5mFCPX0taL6enlk8MmQTva3iej3Q17Y9W3JgO1sdBT3nNw+9HHGoPJFb7Tw14Tg9MTVQPWq7P73oN6u7enIRvRTb4jxcZXM+bEWAPfxF3bzbGas98gYGvmahCr6M6Wy8r1HoPPCpJj6Hlpq8I807PbrNbL2wuc27XUC5vZsNJr6jX+A99sAhvQTi9b3jmSa+t6JfPIUDaL1fdAI+hXLMvbdwCD3XmIU+w42APcDjtb2hhS6+wOLCPc1Vwj1FXQi+N7LzvdCvtjwWWxG+Tab7vLjciz09GVs+OikDPZ4xZ7zz19i9Se4HPvtP3r1t8pA+A83WvKneTz2mAVC9n80HPdy4HT3qh+E8ZqwWPndYjD5T0LI9UJ4OveWjFz4jqVe9rtPlvUehCL6dAh0+CVjtPf3UMz7U/30+GfeDvLhZZr0V7jK9u4UpvlIlLz4c53K9vYqSvuIioL0hTnE8yqcVPj6OSj136kY+enuQvA3GWj5mIhw+1Y9xveYwWD4FqNk9yhO6vbT5hjpxXeE9BCv6vAlwPL4P7iS+54ZUPZ7IkD3vRRo+nKrTvPe3XryK62O9tNP8vfAO/z14Wt89XZigPcjGzrzvj5K9r5YHPjj8xL2WWpw9tMCzPW/QTr3GmI892tdVPJm1Lz1pRk+9OpEfvXaXML7Mywa7GHBwviYFUb70sYi9y1ohvEmKxT10oBe+paoTPnN8GT3rcLu8Vaoyvcx9Rz1fwYQ9/2S4vI5kVj4RIHI+F4GBO3Ktr73acGw+Na44PuMVVj4SyNq9rbvgO/hFsr3OeLY8VM1WPlxSsr41vkU9giMUPScnCD1iP708ankAPggy5T3NR6y9rK6zPEaxi7sYNlS9tDc3vIcEeD0Bkqu9rB/nOwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/JUAkvH56xj0qhBY+B5gePS5ElL5pD3M+LkbHPWZmEz3DySU+tMeRvMqOm71uXBk+IOKPOnM2uDzqDNW941INvdmROz2P41W9PXA1PgOwyT1+8J68PutUvfGjAT6OtNs9FpolvW347D1pSjG+DRl6PvDKgj5tSys9Kcw4PqXBqz0wgEe9ic/KPKVWBz6X5ea9CoKkPejavjwSyTK+nqVRvD/Zeb2ktDM7ZZHVveUBIb0veRq+QCNAvahigr2PiK08WOPBvez4YT3+k4U78dO2O9MdB73AW4++lBISvArmGr1AmRE+Rz09vmMHZr2Ewuq9+YVRvkxcJT77B1C7zWy6Pfvq8j2XH+u9grDKPAcXcb1aRTe+2f/gPSIUWz2ymDE9aV+JPgVLU76pExS9BlTyvSaPY75eNgC+0VLEvcT4Lj1IpnM++J+qvSGmi73vl5Y9aVkDPe/2zrsPi2C+0XdrvgK7VT44bfO8ylPEPT4+wz3v5DM9qpMZPq1zej1stUi+6H5RvSUOaz1FBRC+8M4EPkyqiLxlyXe8rL96PvCvGj7uWKY9gkZaPv6ES706/5c9/jURPaxsBT7Vhik+zWqXvahnBb5wy/69W7UcPZ1pgr01K2u8SpiUPVMwf72tNqW9A5GVvfOzRL2nAhM+oaGpvjZbsz1TrGk+KgwsOx/j2D0xZiw7Vbz4PKuGHzt+zn09xBQCPSLEkL02IxE8iZ1qvJJywj1XxzE9hvAxvX9agbxf61Y7XjWKvJ6KBT0GMoY9G5yfu6KUTz46xD0+gtTqPbIfor12hXm+kGsivs20Lj69CfM9lbckPgl3lDvo3yU+5/z7vOO+V77vf7s9T59wvewmJT2d8669xW+AvVIE2TzfaVc+GIkQPmD4F71hYyI95XtivlLulL1D8XW+e6FJPKrgxj26osC7ex5YvVPCTb7MRCc+JuQrvCofNz584rA+izbqPXO5Ir7uYWW8p5JTvQL2nDzvx0y+pWMkvXzv971E85y9pPbvvbCiHj0B//E82bWhvWS4mjwY3zm+ijYcPLt+DD2BGIc9IfGgvf0gAD6VtXU9xuHnvQTAEb2FDJ08xfeVvR5eSD4CUvM8AS/zPQq9CL7rRCA9USSmPFlNrr2MjAs++afKvQ9ZR70G1tw79MdVvpNkTr2pmHy+lbKfOvxkg7yhSfs8bFEfPdDF2L3TjRa+MLDvPL8w0zuHq649ChCqvfRAgD0Y1gW+BWCDvp8rv70gMsk88diRPO9GXTxCg3M9m8ALvmZpmL1X+B+9iuY9PZuT3b1ziJi9pH3MPghnYz7pfE09QdxOPfunQT4jVA2+zwz9vSdmOzxFc6M90uQJvv37h71+kjm9Oog/vcjor7xWX0Q90fgpPj1GGj671gg+OJVPPeEh+L3qe+U8mX15vTffbz74LA++frXxusrQf70odom+h1vRPT55Lz0TfBU+adfNvSz2qr3JJGc+2te4PT39az6vABS+XkVAvmIcpjzxoQQ+H2t+Pg198jwXbg6+rhanvfppK76lylE+mIU0u357wj0hHQ2+S+YMPf+d/j3em8A9QBtIvV8FTr6oh7A9/z+WPSRUgL7tTei9Wj2QPTjPkr2MYxU9aNqPPSYxjz0b62A7tiLfvetSRb22Yvq9iAPuPWOjv70ziIW9hvb5vdG8n7xUm4G9sIarvXRDbb2Xk+c9A2aHvXWgiD5xlvW9i09TPp8CUjzsKFm9pPLRvRo99D2mjv49lEVWvUw9Tj6PEGg+5c0zvQv56b2UbtU885YPvozK0r3u9Qa8ERsJvkfVxD25XVo8NLmUOyCdKr7MANu9OAPKvYUqk73lU0q+c/sSPQysGb47+Bm+RmWDPlP39z0GwC+9Qj59vZ9ZiD1U43Q+14m6vd2Taj2VfUu9F3IePgRjMD21pgy+5cUFPuh0JT4Wi4k9f/b1Pagw0L2zgXk+IgRYPuivmL2CMrO9QiGxumCC3TsWkVI9G5xhPcvcgr3DczY93uk9PY1+hjwxjLg9Uq2bvQOL1D2MNyE+eQmiPYxeLj1OVXu9yPp8vR9vM744Ixo9G093PQV6VL4B37Y6Aod5veiw5L0NVpC+UA+Mve3ITj2Dski9Z97hvctJtr6ZhJ49qQVsPf7Jgz7XtiY8TvUvvmkfc7yuhWi+f2sjvjqWP70fd1o8t5EgPuGfGr51wpy88uVOvJG0tz3sqNM9/EspvpBrBLyyMBE+pQe2PfWbDD2lKqM9f2TRPcXSHDwUBas9jqQxPuaps71kDRY+Se/QPSDBaz6QwvK9qjDvPSvPIL65rGw+XJAEvDMVtD0o8Is97x3Xu3SSoz2v4fe9YE46vSY71r0hYDs+ovGoOow8xjz+JSE+GphFPhsBlj1RVBm+xVYrvi4Qgb6zyMO9e2kpO1c8sD3fPLu9f1KPuyHtsrwxlL88TlUevqbqLD2KirG8UPhbvJ3Mvj00O6U9dNUDvd+nFbyIeAK+OBNKvqjkr70Jx0C+UmnGvQFqhb7hbFC+yGh3Pr27orwQwIk+bO57Pr5doT0h+Sm+4rTavedKojzX3Aa+Y7+2PIWYH75FiAG+SOEZPc1dOj7+tY48s4Mqvr+/Bz5npg49X7TdvDpu473aFRe9vo+oPU5sub02U6K9b/QIvkYW2T00zbe9M3dGvcwTzTzdFti9y0OMvVkpRz4GIuK9SZwCPqBxQ77cnL29lz5TOx/8Rz5mnkk9qWShPUq9zD3Xvja9MK/4PC5CDb0+XBW9r9C/vRHthb4UNuO8/lgbvt8ikTqRt0M9iTNhPS5fuL2oOpa8+1ZwPXUMHr6oje29J1CmOnmk4Lxrj789zjMQPAmgm7zqOv29km5FvkrhlD7EbXg8Irv2PPnLNLwgm7I8fbUyviwktr0VR5u8deEzvV28FL2HFo48Al+2PQzKz73uegU8L2+3PSeIdz1y7Ps9io77vEUuRzwMKQg9YEAPPezCUjyq9nw+x4zpPKUCNL7VDR262K4cvu9OnD1fzUo+HLhfPT4qLT4/8Da+LOccvsFoUb1m4/892DujvAg6xDwiQyQ9xY9cvZAXRL5gFSQ+RO1tvjrDEz42YTa+ZcoHPjzZyLwN+ia9T+Z0voafsj3qWKQ9gBngPc4dez1xuig+xVaivDUiBj7HcNy8mZl2vTb6oz0xBCA+aC1pPnNelT2iiYs9jHtSuwTOVz7vb5e82bEVvoXBBb2Bd5m8fhUbPb7kEb6SdBy+u8RyvlLg/j1a5ri9UraAu8VIgL7sank+k2k3vkhtQj5Vg5G8jEQtPQxG/r2GthQ+f6KhPcteEz2+AbE9de45PTfrPz4d+qk8+DwKvuQkQ73984I+/lDZPWxm/71h79A6OvffvLmqEbzx0Bu+HtBYvHDXH75NNgA+YQ05Pp+bAb3YisO8p2RiPHkd2j2JErq9i8OKvTYJk7zLtf07gjGHPiRibL3DvCY+1HoEPa+AiD41x009dfo6PhTERzyxqUM+MLE8vi7xKroBj44+J6xjPsyPij2RAYA9pG7vPDdZmLyBwRc+7FcMvhXPJz5WxgS9erjmu0dE7T20jue9w/n6vUoYEbzRNZi9Ln27vf80JL082Am+Sd31vdhhfT2P08Q8JnWePFTrk71DEwi+OZTcu0f2Hz6qXbg9sf+jPVOorz0cvmE+niGMPc23HD2xCiW+4BzXvU7qMr0WEI68/DusPa8tNz6izbc8iZmtPR1avj32ALi99DmTvdYx+jvUrEA95mOxPTFtULzsCDG8opxuvXHnYb0ZMwi+wQefPTEuUj32VFM+R3cVPgCkQb6YMnK9zOFgPUtjDD3y5n69gEtbvaGP5D3NCyK+aWRovfMikz00uVC+LQ8lvcvdcT29HRq+XddIPmdgVT2i1Nm9+lyDvEw2AT6NtYk9QIOCvAP3H74e25U7qHM2vUjTAb2q5AU+Lec/PUxSur2EYQk9wruwPYyI/b0Y3F8+62HlvTocsjx7Oj0+fi7KvfPPsr3tjC8+V/WgvX1Mgj3jXYU8EgkyPQszqDxdzpU96SbxPH888DvlTR8+BBkhPHbzmT0lCxI9LkyQPbH2mzzsdhM9zqZlveXGUj4J+kg+9CJmvotYCD4+5uq95aFFvemJPTwu2y89XemRPCuFgj0G1ws+eE4pPpg3vb2eSnk98hs6vduYmj3zXhA+DNyIvTMqD74xKko9HxrFvomTTL2lzi+9B+HcPcqWzL2sATA+bf7IPGEjwz1qXYA8+EyhPXwzUj3eKJy7N0Y4vaOYqD1VDs09awMBPlJhPT0MIWe9uuODPqvxjb3I/LW8TgvmPKSgf706uMI9w6+yPYGagb3RwYu8PV3tPSa/gT3/wUa974asvud0mL1pOrk9VeM5PYLAeLxxG/M7aAGVPbuKXj3Vzyq9VqlDvRJpDT5nrIm9gTOhPY2ymDwBu+s8i5frPXkBPD25JDg9G7ryveHAsLxbQKM9mDM2Po1XbrtSY7m9IVb0vZMw1b1yDIm9F/0SPsXwCT4jEqO8kqAavnuVHL3eMaS9kd61PWq5D76kAiA+58PTve43Qz5Giky9EuQLPaOQBD6Icy48aOcNvlwp0b0Aq6U8QhcWPcH/kr1pUpg964L7vRynTD50fRg98LMjPnDIIz1GEUe+vBEOvtqCyL0p30G9qL9Qvs0cIb6vvnu9CRjDvZ2zgrwehTm+Nr4SPqXkDTwTP+O9s1G8PbS1dz1YYBe8+p4LPdE20b2N/XA9zFHfPHjdfb1kEpo85dK2O2Bm3r1lVn69R8abvUm4Dr6SK929j2UCviqjAr6giry9zxSAPV0aQDsUSwc+ca5EPiH/F7x/3TY9e8Snu4RcKz6CvKc93OnTPcqaHz24Pi49vcoZvhtTgT3GxIk955ibPn2CDz7c0Io8lH/HOnFKDzwp6689Q/E3PVCF671/NRM+k5d/PkjDLz5SPG09mqaNvQnKmrsIY8m9zaESPjBHaL1rBcK9osKSO00zWbxxoRi+y7p3PP6PkT3KJ/S8DtczPJPg3zwOaNI9d2CwPPydVj31jgs+2HuOPc+F7j1pXfm8STa7PclS9Ts+mGY9zF8xvoajhz0ZEA+9Zfoju3lz9zzp9QM+hQU2PQ4WNL6Z5AY9cc/qvY+Rjb3a55a9tNzmvUycNT3ikks+IoyPPaKnzDxaBr89ElWlPeqwob3wQky+iz2FvdjSFb4cmUS9fcOMvaOSnDu/gAc+40LtvbfpUT5mJow8iHMiviqYYT04A3K921nHvRcjV72DTJa+lb2DvK6QlL0dafS7VF7kvA+Zlr1GrtU98qeBPeID672rkZK84zuwvaMiPb0IMg09u2xFPTavTT3Hqrq9MaOEO8XzIz5CkvK9OFcxvnbfIj7rZMk9JNTBPV3qVT4nopU8hvTyvRUApT1d4JW+OYDLPP3KBj7J3YI+yOVQvljRmz24Akm+Bf8gPXNZer3w5k2+3fRFOyqtLz6DUqm9tOwbvBPoDz3Fkx8+NiFlO/Gx4T3Hq8S8Hew0PoS/gT4tYKG8s386PXuOIz1ILsS97e++PbkVGr2d52q+ss6luq5qyD2roJ082AqSPcD7m7ro46O9ilgZPQ4c07wNTqo7ZvzlvWWgObxExe49AUD0PWV9gT6DK8s97cH8Par8bD7Tgh2+aNWQvrFL+j0ORvA9nkOovcd/ej0ffwc++VmuPY83TDxq3yG+ZJvBvUJYk7oiXSC+Afu6PTsUkr5Wv/e9UixYPnagJbxJqEm+odEIPY6lHb5tdCc9d26gO6sorz0l4hq9BiNpPu2ZrD047IK8DuOOvTpEGL1SrTO9wekxvtFfRz0ygJi9BWG6PddLZb1oU0O+g0VKPrRz7TveFaS9QTHIvUWJzj0Z8zQ+dZQePaPphj13QTg9HtlevsMPtD3kmu27/iUVPcVm3zuNEra9bGGvvQJ8OT6rcJE8uo23PYzfTj360O+9l3b2vCAOAL1ZkNa9XY6RPmXcpr7fbVs9gEjFvF/4fz0kN5E9iK9FPvAm7bz7/dY9EKoqvUAYVTm0fii+ah6qvUy2j72DNQy97s1rPTW6AT6K8Zo9YVcIPa0iKz77JNQ8blPKvTOUIL00ioQ7eLmdvTX7zz2gogw+5ZmBPaaE2j31paE9eDTEPYre+b3Dox29J1tKPjgaZT03yGm+bhJsPQLZpj1H4rM936ffPXoHqDuv12y+mtAAPUiq57tLQBo9Fyg5veB9Cz4z/bY9PYAavjH2Gz326848CtHdvQMKG75NTfS9DUW3vcqx8L1WoKc9OnBlvYaoGz7OBF883ZXSvTtwFL1kFV8979rHPY5yIb7WGsw9ZCaBPX1Z+j0/dqq9qHGTPZmsVL1ELyw+LTFdPg7ywTyNJMG9fL6wvfERvr2dkQc+HwgrvnIq1r5/tok95UTMvJtGjj2zNjI+qB4qvhQLZj7icu+9zW1+PJVvMz3/p/g9bPrbPUMr071Nbqm9JcPnvRsaTj6VNhK9d/3APfLA5j3nBT290oAPvltQ27wjYBc8C7c6Pge/F77Gnw0+XPDevc1pQrVcfgC9NM3CO/7fn716NxK+DyazPTj+FD1NnGq+RT1lvd1j3D3YKMQ+Y+wOPPLXkj34TCK+lYqtvY//3zwSbC4+v8G9PBzygDy4qI2+H5sFPYMXlz30Qui7I7A1PuP17DyySUe+eonXPVxagbtcQ+m9u95jvWBfML6Qef2850yOvopLkj5YI3e+c2n6vcUkpr27SZO+QaqTPd2fIT4r8Jg8icIjPvOaoL24yha9nqzXvR8fYT11g4k9JF4vvasQx7w32Ie9Mz+4PQehwj0+mku9uemRvSS7mz2B3yc9gfaqvZGm9b3XSuS9ZKP4PaW7B77GraA+to7EPfPqLb7W+uW9fiG2Pa/tez3VGDi9RNOkvcOOcjx/tBc+rhiCPZXSuz0+uno9AvItvrqOTL2j2OY9hAeSPYAJkT02m/S9uT0rPpiqgTqWb2W93pTAPWibrT0ZDAa9wJtHvhRx4L2dW6W9UmGlu3kGuTwMTwM+ZON6vSdw3D2ra7G7lzHDPSLLLD6Wc8M9YYHBvGd7NT2hxmM+nmGbvMGITj2B5OI9X/uSPPsOlz2U3TG9Z1IrvAcvv71Am4a9OQZsvrdi471GjbW9xJVRvV0bT72q4yy+b3GwvAlXsT1uGnY9tXxMPbjWpz1Bxsi9ZMbuPGnpJD76kso9dJvwPYKyOL4p0+W90eATPJZNqD0gQz4+PgqtvDS6vj2FXEy9O3A/vlR+67x8T9Q9M+X5vQjmbD03ogA9OPvcvZKvmzvPf688kxf7PTVDi77uwxg+0MUVvkbTC76m2U0+hRDGvUDktL08a888vbO6PY+5Dj1efoq9xFokvbY9Cz71Xp+7GmVaOyY2lD1EnLg9IBc8PtkFU74zyZS+cEGdPSKmHb0qpV09XnJZvTVnWz0XOBy9wKakPOYaAL324h+8SQqkvLeGmTtGRoU+olCfPFZ6v737tUM+DvfEvPUSU74u1eC8asPfvQ58/L0QQV0+cikaPTlcPj3Agza+7E4qvtaPqT3QT8e9h0SvvaTCDL2yIhc++K6PPgOVyrySibg9/nivPJ2OQD3u55a9uQ4qPqKNiT3n8Q49A/0NPuq8dz1P/bC9lqV5vu90tr33+pk90keXvCEIHz5Ye5Y9C3K7PEyhwrsq/YE8VhbXu2veWz1W5DK+UQaGvVYWtb3AbOm81WeGvbEc7z0wirA9O6fuuy6Q3z3p8Im82uCQPfCpCLwqPgO+k+SQvssK9r2YqbG9nRV2vc137T0fQPM84b+LPfyWFz79VUa+5gT4PY+vjr1Hdqq8FLvgvQDSXb43wU6+nhjCPBMBFb1zAji+Ga4GuxodEz4jxJY9EOAHvkVNhL0a13G8OA6dPVjEmj0WN6E78odCPXQJ5D0lU+a8sY2QvUJ70LsUboc+gXZUPlGo1L320rs7W2byPUvYMT14Tp48tZjPvUcKa7zjPXM9iZWvPTiIib4W1AW+/ZDjPDYoiL2oxwa+gMpDvVUyEb27pmm94Ur8PfuwnbwHVGS991Q2voVjAr50T1Q9IuGVPdc+Cj5fzbG9eApRvcv6zjyg9PO9+9PavXZ1bL4AtiQ+ML/wPQFQST4HqZ+9D2d8vrFVXTvcuYu9QVAoPnQLEL5PQPA94XGUPoh47L26hLk9OJrpPDYeeTxKY7W9jtnkvd3mybyDCf49TNptveV2F76/u2O8/9iWvJvPhrzh9+A9ilyBPQVqVLtLcMu8Q7oPvZAf6bx9Xxq9CGP5vYyVvT1FTM285RyVPXNVXT3CtC0+84vlvKHrI74v7gu9y2N/u8KUlj2PL2e9ypC3vVz+G74J27g95TKSPsRGeL7PX9A8TVKwvTvRDb7PJre9R5T3PWPxIj68rQm+yzZovS/8Cb1Q4jE9H2MAvoYWgjtivtS94xUavT3EHz7WcT8+Pv/vvS277TwRkzW9BJQcPghGRT4WWS8+tTdHPsGanL3Za0M9vGRDPg1Ihb0pX8G9dwLZPa+VCbmahsS9L009PhKInz7B2Yq+pXrevT7NEzzrL4M9cdqOPcDcYjwrb3I7NY7JPeHcFj6UEuE5QmAKPi7mgz7PbdW8QaIgvFiOLT3sA9k9RqyTu/2/Yr3kmGg+hUCWvM4ny7zoyq291+iMPqAoxTzaeTc9FNrWPRrRuTzhlBE9HFtSPGnnUb4WtAW+zqirvdzXPT7bOw8+c6t3vdamJTuSgC07VmYJvO//Gz4FgTo78v2nPajro73OsQa8TGAePl7qHj7RWuS98vydvshUBj4LJq+8YMQVPMqswT0o/HK744JivjdXCDwL5RI+otKCPnaLoz1DT5e8izCvvce1+7s7aZs8DYRivXGH4j3pOIm8a76xvv5gt7z4PuS923YUPHSSqT0Z65s9HhuBPUrJxL0X8eA9abspPhQDuD13Z209Qw/JPZ+gPj4CTKG9nmiqvX6Bib1T6SA+TdPePEEpFz0wTeY924CbvY0gGD0A9YU+YMS6vDJfcz6Jr4q9tUahvbR0kb35Eb29woxtPMdc0j2lz/K4jm3AvpLuq71e93i8BFuUvC+bYzymujW8caiiO/OVdj0Q3yq+QxD7PZvOnr08MgM+aFq+PDUJir03Hwe+2zi2PReQBr6rjeU8jP51PtPK2D0u0qc9gxJNvQ4YMLvYTRM92iFEvsXskL2Td2K8OsihPfc4gb1slGi+21DJvHvqqL2g4Ii8LXfZPcjcN77d8PU8b5n5vfiTPD5GpuU95biVvGPYIL4C9vm9lArlvXyNhL7YfXs9MDWNPUtnN74P/7U92r0rvNzwub3IgxQ9AOutvcy4eT2jEaQ9YU+xPfyV0Tvrxqs9X7o6PkZ8Pj7DV7M9q/bCvSoVuT1TZwY+BopAPf+Pgj0BMiE9QKAoPpJIFTyZuqk9G+LFPbYZNT7P3+I9gwSvPcS6V76Bie+8y77YPYVkfz4nn2E+UiLJOzaNjr0vvQg+y04xvrFeC75iXoU+lWyBvKmK0DyV6Ae+hdc1PU0z/L14jxk+4r+mvBOxGT7QPo69YPj8PQHrBj0qzfG9+2dUPajqAT7Gdpc9/7aGPbXVVzxYaAU9pw62vVZdg75e7K08vwM7vjLUZj1wPyQ+rWhKvujEGDzOh6+9wL90vb9aJry6aK48YDhlvhV6ur3/UsO8JQuGPKL3Lz3RILw9S00Fvptj1D0gTyI9ob4EPhFgyb13nlq+TXfpPeIymj2emlE+Mk/VPAHpJ716cxi+8cSPPZsj5r0JvZg9Hi8Avtv7cz1hvEO9SAC5vMYGgLxpT/A9WnfOvWuP7j0rPM29fp0KPYKvxb2+eXG7rSZtPesdgT184oW8qDNsPR79Kr782eI85OEnPkMCLj6gJt88aqQCPPdz6T3zCX2+VhgaPtl/kr1QKsG8i7flPYTthr5KCgY9IwOOuyC5J77U0lE8M07dvRCCy71/9649O6o2PrAb+z0HATg8gAmiPQqXFL2NadA91TQYvQsyYj0WOek8Sq1ovYf0OD3lTK694+WOvaHwhL3LIFq97s0kPqqqAz6fsxY+7TnNvRZ5IL6FyRQ9iwCSPacFFL21SZW9saNive/8xr1j7s08/esCPbYDjj5UTYE9b04YvrB17zyXcGs8WqPEPW5lqrwBuKK9KicdvmVBxr0OIBu+LXM0PfWFGT6h9wQ+ldFpPSEPIb13CdA9LvcQPs0eurz4KnG+U+/nvUGdQT3rchK+9xIGPiOtAL4ALNS9iKevvunX+b33Gqs9M1DXPR+s3ju2lga+n4lEvnalPLxsmuY86kUNPk6h9L3KESU9X+sNvjLIBb3k7pY+RBCUPR11qj1UrAm9hHd9vp/yFD7ipUi+nG4vvBlZJ74Dna27TM0ZPnVeDjw/Q8k8d0dhPtHHR76zUAs+hn6fPe8qAzyGyZG9VU4huQ4+ozwaaoA9vZP5O4x/4T3rqgC+hXfoPJExXDx1gQo+AQyLvL113bwx8xo+7D6aPXEZq73cPDg8eA4kvoqCe71CNSm6tMtPvSP0lr27eBC+2XK+vTszNr1m9Wa+fPfrvC3aUT4qa/49sffxu6KpprpEJnA8zMGGPfg2dz1c+Ik9vunzPE3IX70mDbc9vaDGvVf8D73a8uY9TJHoPC6G0D0Bjcq8fKOAvc1Ykj06hr88Q0dWPleyFD6BiNy9/0Jyvvz8/r2ECxG+1ncxvZNue7t1tbi9qR1UvnWLMr0EpLK8SO1mvY5CgbyjOsu9dncHPiByPTzu6A4+qy7hvcT0MT7b0ry9bMYvvr791D3Yjy+9W2SpPSVDPz4tZDi+/P+WPDzm6Dxiy3M7lzbIvV8TGT1JoDO++Q42PdXYtz1eAzO+VB85PYs2AD277PO8rFGtPZfX6z3mPA4+b7ncvTV99TrQ7kW73SmyvQgC07sPtf47uAMnPt+wFj19zTE+CowovhjS9DwYNAW+d+TGOiA+37zrKGk+knFZveVXoDz6rRm+v7gKveXDsT23kkc9sg4tPg9EIrz8VyW9MhD7vdmwGb75oks9CyoqvFlC7D2WjRY9FF8OvgtCsL1zPQ2+9EZQvqrR9T0KRtK9zpVGveeroz22zDA+18QsvghoW73c3yy9fD70PSj1zDszANq8PFdevPEC4DzVMZw9xyKmuwaBEb6iJkW8EeLGPYjEWbwCcfk9ZZ+pPtp7qb1LNwC9V8oXvln55Dtauyy+1uPRPYGkHD4kXiO+FOplO7Eorb1qyHS+Q/3QvnTbfbx1Cjw+56ykvBxqU7w9/ey9i59nvAOQ7zwN1mS9avPTvWMUVD69kME9fEOYvdpuazwoJPA9EFB7PVxNAb7gxNa7ZrRePg2uirsT72m+vPYLvsy4nT3Xfh49P1eSvp1/tz1uDoe7bunvvXqhBr7YQGU8havUvb9IPDoiqO69QdYTvmLxmz0ZySu+b5Y5vrkGOj4m4xS+0tNQvmbK9D3y8/c9cnuDPXRGLj4krvg9QfGEvYxmEr5T4JI9Xh6YPT4AG74GnOE9GqQdvFc2gT3zJQS+SI80PqHwi70GV58+u/cYPaY6nr2n9q8877efvWPaEbzimgW+xueGPQTZejyXV8O91nU6Pb8iUj1bKBQ+Ru5fPjippz3fKYQ+kYUGPZi+yr3QfCy9eGkuvoCRqr0C4eu9qbV/Pb0AWb2blOo9OdSrPWe84DzNjC29ZfYPPshsCj6xPw4+9senvYnMOj1line9sJyEO5LQoj1xSIk9gyeovYA3Ij24iR29BaexPXqNJL7YVpG8BIzHvd15KL4zbre9+kV/vb+ger1vDBI+Z/4qPlIyoDqNgzq8Iw2KPIKQD7xiGuM9Rr45PHeGuz0L2RI8mgiwu7NZK75OJlQ9cco8vtjYcL6aJx8+xilOPQb217x9arI9QJgcPrfasTydc4C+GTiwvUdSib4sxwM++6d/PWWT2zveU5U9LGLlvDWWzr002wC+0H9ovp5ZMD7Yo5q9IEudvQrRkTzrFPm8HBKuPWIIJT6qthS8PIV7vBeBhr0JWJW92dwcPjFgNz4Y5QI+GYISPbv9Qr4ZA/29xxJiPRpuXb2110g9A7O4PT69fTzjMzW9PAYtvix0jL0/XeW7fWgGPVOwWDy+gIo9oQctvFM4/b3W2y4+QbO8vfe5Lb0KEUg+ODbKPHHeNb4hBvE8pbqJvce3Lb7RrPY9yd2PvVJkFL6fgM89Hwx1PQCTY71i5L29GCmbPQ8Hjz3tznW7FmIuvJl2f73+o469H+SPPgcfGT5QtW++3PEzPrv4CL6JfW09dsyivEQadL6YKvw7TU4zvvpjhDy3Bf88y1mQvXczsT1Rbwu9BKCsvTW0BD7xowc9qtJkPQkejbur1qw9tdi8PUTZDLwEiM89qi5wvVEWRj5LVcc9lIVnvsR0Dz6CW/094RbePAEMKT7+v1U74yPlvZpZCj6h4ao7PlKDvWp2c72NKlS+0VtKPsML/r2sz+o9CJ5ZPl7xKD7lJxO+tCE+vSfl1D0MEEU9vBQ2PRJGjT3qlEA8We3XvZSuR74orq+9rAAtvjr/gL1ONDK+3S1dvhymu7zaUyO+eoKrvSGPNLtaKoc9XbU9PQGpi71KDUo92e3tvU+hkj4JCAU+qbJQPZZBpr3tFOi7zRVmPe9FLr6Q4oe9Ydu5vXOM1j2Q7CA9GyiGPVBRWz54kJm9IrFHPUH2/jwTVqS9dtxTvoY/U71z94Y9nXIAPqx6iL2NMaE+ehTcPRpJD74q00C+PGx5Pb4zgj01z6090HpKvrnMLT4aVSC+xWonPac3lj1LKL68nsabvdnlLT6/oDA+wSubvCxVlz0Y2Qe+IoWBvos0Pr0fO+29BZVGPXqEB76e7+C8vzuFPbsUjDzE6XU9GyogPRcDIz4v9EC+gHXJPP1D4TxV9PM9ey8CvgNwnb3ZnZm8O6UHPckwLj0+b9o99WcgPh2UiT6JuRo9/juHOqIbpLz68L093L9cPj46j73Uc9u9ic/4PIe3Fz135Z+9D12BvkGgp72ddvc8FI+3PbInqr0Sg/s8hKOavb5ZgLyP9e09D6TzvJ05Vr7+/0y+E6Lru2VLxj1P7UG9/6QaPmXv9j20gr49tDARvvOLcz6cYB69OJsPvcIAeD2s3tk9bSiXPYT+Hb5OmFe8pNoXPcXKmr2Zo1c+3b2qvL1XPb707++9u6KAvXXjYj026E+9Fu/PvYXDJDxqkkm86nwhvksFwr3Bn3M+bSYXvphoGL1JVRA+XSCMPDWxIb4Odxe+nqE5vH1PKj2Goko+FyIGPuT2mb3IgnK+XzCgPadcAb0l9CQ+mA4zvcHlvL3YQAe+U/3vPQRNVD0Nzo08MJ+HPfLPYT1TPLq9ZvwYPh69Jz7k15w9Lw9XvSmQAr4jj9+9OnY1vdfxhj3M3ds9b+4Kvh/LvL3RTp852dulPUJpnL3F5v88PUzNvASQfz5TQVe9eLxgPSlXyz0Keus9bLlOvSMlij2qhAu+FSSKPYSH0rowrAy9YlL6PLhmB73k3+G9/WkyPiLYpz2tCUq8uG5EvrbHlr2EppS87kyhPbhk0D0p+809GPngveO3mj4MEuY9SfyuvcoC+Tw/QwS+y9jsvNDNyL3ANQe+s1xLPeH36L2GyYg8zhAFvVDDOT1of7k9UHg3PszwWT4mq3O92jIMPiuRUTxFYRS8j1s4vg9qur04A5I+viQnPTZRMz3LfSS9XQAhvHXqfT3fi7m8p3mKPUfshD34wW6+olLgPQ2vzbyEyy09TgulvZmpxL3rtQU+ApKqvil4sD3UlQe9QkmovKUueDz0uIW+ycjRvSYT371/RUE9I10QvmuyBTzq21g+UmhivQzrOT6d4Oo9gjIWvhYWED4h5h4+PyU3vhGzqj3Jw948kI5GPe7SNz2UxL+9l8+UPhq2pz3AQUu+W+tIvjtjUz7l2oO9eiS0PV0rcr44f9I9BNzYvfoI37u5lEq9HwSZvSZoBb2zYpw9K2daPSyWqT3VNVG91XGdPvwGtL0wyFm+urkbPuoD1L22vCE+f/Etvo9Slr1XFaY9GVEFvqOiHr2+9xq+OHvSPXIDXTyfrzS7pj0svbFvhD1z7RU+PGKoPcUhiD0VYpk9ujYvPiKnOT7a7uK9S7qzu0Lfqr2mxNC8o1hYPJTtljxqHKo8V+3gPca3Lj5nwzc+G4ukvUlRSr0QKI0+od/NvHCHxz2lWza97iZFvEcPuj2H/go9e/oEPWBEAD7SGRM+JSfMvTVYGT3x/qW97A2APOx0hT0q7t29ADmkPTFm673dCUw++DCDPaEFRL7ifi69A8MmPqR5Zj6FgS29mFuYvUmI5b0brzA9/yIrPWEjKb13a2g9E4UHPgsMDL0C/tu9ZLlKPhklCb4FTtU92RgTPaU0Zb6+acs8tQREPTe6cTyvYO67mYEJvN8x371702s+I5dDPV0bJr4RGVW9dMMXPRLtszwNu1O8/3kbvtcVNb5g4aQ9LW/7uyvkWD2h3wk+ElGkPWxFjz1l4FQ9OKWdPX3JRb4jauG9jHkgvZfnpryx5JW9A0lYvFFEAT4/WRA+AVpXvlYBpz3mlNi9W385PVL4qb3aBQQ9BCygvqcIVz1M6pa9xc0BvhBxDL45s5i7JbhQPk/2Qb6rSBC+80WkPZ0BJT614EO7FpGnPVkZszvNwnS+eu9CvvL8Z7zjk109N02Avs77hb0G2j+9EyN0vRePib2a2M69Md1pvqs3Sb0+s6M8snCrPPtfUT6pvQs9h1+8vclsEb6X2AQ+BqEDvlhC3L2qZvE97HyrPvSXhj6QB2Q9JZunPNvjzr2unaE999SyvnUzBr6WNj6+8Aw+PajBcr1hfNK8ecPFPXUyFj4a5Ak9On5PPfIdXD0um8W92gWqvSvSO707Ila9CJZuPOYWCj6c+hK+e8MmPe0+Lb77Ew2+mnQkvSYUID5hPTW90yOgPA5nqT1XvlC+yGyYPKeW470hmzM+lLx9vBELCrw5rgk+p7OBvBu2TL2r+GM+0bLZOyQEGbuabwq8OrGHvfc7b71OgUy+qrmnPSl2+LzNsgk9hme4vGIXkr2uYgG+nk6JvhCsYr3DWqW+S98BPC1hjDsLgMC9935NPhE5ubu6LSC+sSWCvT5sED4zozI9nhvlPKml0r2rJ7q8VkP9veuECL4cik4+10ZJPrgj7j18ItE9cbGFPWBQob1bq9s9BP4Ivp7GGT6tNeG9xqAxvqmYG72RA9o85AMWPvsbXztAYjY+d2ijPfsX6Tut2Ze+76MfvmYxKj5hEYw88UzWPahLoj2bw2i+SipNvVsQirvw89c9Ys2BPa3aYTyM/nK8qSTvvQM28Lx5Djg+Oej4PV22gz29J+q9YAxDPo+yFjwmwAo+9ZuPvf5NOj2V4Xy9CI6PvUIMGz5OfRs9IH4PvhJd670+7lM9rBgUvpvXED6bqii9Bre7PSmqgD05aDE99nyxvKURFT4pR2k95psYvkNWJT3A1z++e/IKvmgiFD6OjSS+YuWsPC63iL5zww6+dF6RPfjn9Lx3UyQ+dWgEvgl6J74wplq9bjXOvFLgGD6u66k9SS3GvfV+E75X7mo+eXkGPZWPAz6xDgg+F71Yvgh3rD0hzh2+AHM5vWN8XD3NMWM94VZtvRQ8hz2FCda9D8JoPD0vbL3FxsI9jo2UPVLYizxhUB8+QIyjvW7whD1l4uO9R8Q/PPNajD0tOAO9P22tviGojDsAaMo9HuYwPhAVgL4f7nq+H/YBvQRiFz0jdbk7dQGevcJ9cL1Vq3a6zm7qPcjmfj6ym566c0CKvX+32r1N4pu8KyBWvNNDlL3ochQ+/LbTvQZs3zzAGZ89Q65WO1xsnb1ZlRY+SLqgvQ+Maj28IhO+mTkVPhWHcz32lh2+IH4VPlSo9D0JiCk+HnG+u37FhL2rlje9RRzWPRHAAD7iRyU+0OTFvYNd7r0Oyh++9zzpPVIcNTwpkke9CIf2vQsuQT3LPoe8cEMavuVrAL3B9hW+rn3XPIfCfr2ynao9zZTfO2eNxb1XaTQ+RgukPRiFCj64wj8+QJ/UPfwvp70RuoI8C/F8vUy7gb61khM+VmGUPTWk5D0Asxe9w0K4PO6rAD71h0o9G1XFPQyHxj0DJjk9NjSQPcaI9bzZ7z0+4XbNPN/KaTsDJxu9OO1rvcvCIT35GVc+G1bdvKcl6L1xfvg9lQbJvW5+Vz252nK+oupRPgVMS74L5DQ9o/oAvjz5DD6hRCk9tpUvPtpgpL2R048++uO+vfW4AL6Gh1C6oiKYvRxQuTw5MwK+192vvU+fL76SY969OIWVvOxiNj7oy8W7W5mFvdRQ6j2nwYy9TJBvPcWPTL7+MOG924LZu0VNOr19YI29JEMfvcYJML4IQjY9NW93PtihPT1qP7O9FqW0vSl8Mr2b1r+9xvIDPv2a3r3zCGA9pEp8vSKQ2LtuYzK8WDcSvs9mfr3c/CW9rzDjvPcqzjsTuL68sRMzPsWPYz0tkFU9vVB0vjJnOL3XW8k9JpMZveuIgryzArI8GP/RuiubM769GuS9P04HPo84F768vgI84LIxPWP/Bj7Q8Ag+FocSPgJ5LD4HiOs9DgTWPaCqqTwsj4i8E9+CPZt9ob3XhxA9qZvCPeFOvD2gPJk93dkHPZRNs7x8HVc8YGojvH4NkT6cWmg8lJvivLW2JL1yfg+8gh6CPQb4Qj6YQEo9yxZbvn9lFb1uJvS9vAeGPZpO373VWbq9oCLcvLiuST2x1j++mNaOPbvKJj7gIN69eSI4vZ6cDT0CukG8dN1lvV0uvLwWPYe9EdEMPmFKhj2736Q8DTkRvEc5UL27YbY9OxQePvzZPz2CR9+9DlvVvYDpKb35eUi92Twivt1tOD6KnjU96R1NPoQQUj4bwIw8zKbFuj5hur1sJKi+bea+vet/HT3LQEw8L5PZPIvsST2Oz9s9adw1vQwaGL7kv7c9psDuPPRgAj0mP0Q+o5V3PdjYKr44aFy9WRn9vSp0Hb64pkU9ccY4vsPyBjw+tV47MlI4vlqK7DtWDwq+SjnuPEdkwr0ng8S8bFZmPVp6Eb58z3u+nbqlPA2C67wwFz48g3UePpiZsDyfccy8eXbCPULIwb3jWS29044JPpSpO73Zzpo9BJOZPefUXb2xCWC9LXWmvTCZrD10bZi8oqVuPMV+jT0M4RQ9m7aDPRdkmzxgQkE+SmNKPiwWczxAgHK9D6LbPZgJHz1X6FU+zw2PPtuoH7xTkR+9NyYou6KqhD6skzc9V0XivQdXnL1ePx49ZozePS3EXr0v3AQ9wNY4vGd+Ob4t6RC+5vEjPRzvFT5RmvK9iBM3Ppph1z0oGIA8z9CbvR90vTx6PWo9DVqmvWk36jw2nVM9Zb3CvKdHqz37Fsk9qPYtvuvTAb4pP0w9ioa5vSXzM733ii+++2cXPaf0Kj4C8x09QkeJvP7Cg7xabIQ90X3yveVb/D3dMl++9VZgPpUl2r02od29JXuoPIT4yL2vyyG+e8CTPE27kL1jDwG9c+FRPhGHnjyjzqy8SjB2PUEajj0Biu++cA3OvU1m7byb0No9IDXkvXrOEr2+ziI+VbIhvXDpjT5e2BQ+RM1EPFU5Zb1aQZM9gPxFvTPKeT6xZD8+P6FivcRDCj3xipK9WpQlvpIGlL22uwI+V8I4PeY5MD2QSdK9A7gOPbOp1LzTIT09cKLYPXcqlT2WcV890ZJJvjDXuD0o6uc9qrAHvusBJD2+J1i97/51vSnDQzyq/Qo+0tnBvfeIgrwzoEc+7OUsvu5yA76L97K8mh7uPRXFPT5/t4E9EZ1OvuaRhr0XBDG+kfC/PVMUEL7KF1Q9CR5bvBC8ib0SRaw8MbeGPbh4Nj6mscC9FJhHvXHK1r0NkSo8s2nlPTWLFD4SMRM+zqFQvRN3wz13qge+x0sOvswlY72Hva69iWkkvnEZmb0QJSm+tjnWPbMedTxAGAI9R1EXPXrW0j0RVp09bzkqOu/jv718gE89kWv5ve7+eD01Ufa9UegDPkV+Mr60e3i9+iY8vjRdPD17FDG9XYfCvYHc9D0lXHs9Jt3fvdQgQ76jtk49Et9qPY2jYz2yf48+cChYPn+4pb3l6bs9vp7IPUTblz5B96q7Y5cgvrf81jyX39k8uxCAvUi0E761ztQ8dwFAPWjBEz6Gqqg9b3EPPZG0Nj1koVE9v9efPXieEr0d2YG92FXJPHJDOL4YWy8+ZjlqPmGW0L0B/AE+u6iAPVngWL4i0mu9xyz2vKhHszysbBc8e2tzPuzq9rwBAC2+/d+qPFdaGb3ag129kBguvi8Ix7mkBgi+HNmfvfbiFj0QSh4+OIoGvgKHtL3O5Xc9Ikr3vT3PA75lH589BMI3Pon00D3IvE++dak6PaJnSTxQwra8xPtPupykPT1AIUS9eJ95vUc1YD64BVM9d7L6PJFM2DzUTxW9ngm/PaSCqL2ifu075u1XPWhDiT0QGly9uqlEu03bkj2rMPU9c3HzPeXA0L2t16W9ZwNFPcCKIj3Tvf67kwxSPUCNpLxNqPc9c+RmuxaXnb03QxA+N5XVPR6cnb5eIUG+7jjOPJ548bwCuu699etQPUv2570bims8we5pvWXJazxCBaQ95MxYPQmXB75XsLG9HNvevcZ5PjuTXDs+5bBRvbMuDT4+qJq9mmc7PjhJQz2S+eu8zHgFvmOwH76rFcY9gxRsvl/xbz7ZRBk8cmtePDKwNT5yaDC9nvyJPCkHaD14ksq7T4LfPa5EmL1Z0GI81dRvvMV9YL5aJ829QOjAvG6unjx16wW9oxOevdegfbwnfwY9iIMqPuIRuD2j2Tk9kRXjPSVfMj29BRY7/pscvvdy4j0oYge+vS6aPapxsb2XhqA83mYOvk0djT5dswI+o9X+PW7sxj385929Z6dhPrJbUjxSXp09goAivYoXhTyO7p68h4tHvhdQlrzlcCe9NJv+vEExPz0Lq5y8t9nRPcWaJz0c4LW7FpgIPo9CCD4Qgf07UWQcPTP6I73ucxC9P4gjPhVMrT0MxTo+997PvDpXDD1BzzS+xhBMPE8B9L2EFje82BFGPvFyZz0T2Vs9XfNQu9N+Fb2bj309VRm3vdo5yT7xpCa9pxeAPWM05zyJV1m9rDyVOoORRj7v0qK7JgxmvB873j24hhM9wxTAu5rzBTwIlh8+TblGvUlqLb4/BuU8MZqaPpBbCr4yJMU93Dltvn8WLj0iW7e8Q4WDvmBBv717SOg7PGLWvcJRl715wKo6T4zHveAJPb0miFO+xKWQPR7lLT2RwA++3AmmPWPUrr0//9s9GTpYvrn/5T1+Csu9doiGPMrD4T2gk0O+mEBuvnMulzxZw9q8BM4KPffnsjwjVIa+Pj4SvqCsHD1eOz2+oHoUPafYGD6dmfk9PRIjuwRvGr7w9o49Tt8Ovgvo+L2ZQxE+F0AFvnBtFb4NDN49GZuePlv5E7xethC6RXKbvQF5s70M1bI7tUi+uxAL8DxFE6a+NxCEPQo/0L1hMZy935UpPRwdmb0zwGe+rUD2vUtxHz6Zkwu+3/flPXIPu7wtsGa9s2DovJeAg7131GS7+vaavWbDF748nl0+tB6tvV8gXD7KUve7/hu4PZ4ZZTzEYCG+/GnKvcIzpD2eM9O9hWVcvZNi9rw+Niq+mHEgPf2hGT42CCW7TIU6vZ5Qvz06s088D6DYPWDAHT3HeGI+fMq2vbHMjr2CpH49oeQXvY5mdz3Jhze+t26ovaiPVrxOuK+9lyZXuzEPAT5PSQU+32sSPhkd6r1aDlE+GcCOvfZUX757Qcu9gbI1Pcmyuz2kVvC9u4mGPdbJhT1mMva9kTsuPMwYyTsNfyK+hzarPQdJ5jzOH6M5FHIWvBS/YzxQdL88XOlrvbHOcTwwrka+7b+GvbXEoTxpr8e77/KAviwv0jyafrq9LVJSPdvHA769jxG9WlUWPeTqFb72d/y9ksC0vaYAdb1d7A4+86X1vXeW8juGbDk92uk6vre+rLxDyQS9nza/vcb1+z1Fo9W90yEBvTJJxT0iGAw+udicPNrNoj1/WLm+jqHXPf6J47xtUh0+iDLmvNsl8D3ymaW8qIs4Pe5lQr3SgdQ7UWVrPodaMz5/mRU+21/YO5HEAr5k/X4+MpEDPtqy2D0WRJ895Gi6vQvaYj1NrYE+hxjZvASqV75cWUK9uXDkvXOsQz5J2ru95JefPcTS1b37Itm9aZjzvRVcSzwkSPU9twLdvS6dhTuDE+08yqBIPadSNT7LtRO+AXo+PTEWAL4IG+E9xVGEvdQAFT5F4sa95983PZ1+Kz4WsSG9RjOQvb1Xxr0BzG0985FhOtJ1nT35zAo+uj81vpVawT0U27E9mavBPsdOoD1AGt884vvIPUADrDyc7JS9grcxPs7GDT4Nys4+9JzrvP0S97rzl9a9cCFNuEhwhDx81g2+kDsUPQjBrzwUeuM9kn/QvMushL6MFKO7SEtEPpg0Rr3gSy68/mNrvUIYGL5zW449sBWUvhk4ojwTMNc9RjDgvVrA2Ly15yK9mgQNPpGEST0ln3K9Hi0DPVMLBj47lh89nG2fvWCRrD2BGT++jDfsPUGUyD23Ln29ppEZPiYGID5cEzq8egoOPv0g1b2AP1q+QRMIvmudJrzuCAW+P43EPGxCs7w78WU9Dq5TPkPjDbxH/x293GwMPmV/qz04jAA+USFOvUe+uD3N+0U9RrcWvMeP4rxR+Vu9xBWSvZM2BD2WvHA8luzrvXXt1z0xBSS91xoNPbIKCD4o5Q0+oRwMvjojoT6k2Ii+/Vo1PX04MD6Fgk89k4wVu7DFcz3zknW93ez3vVySu73wHbe+aMtQva87Gj41z0W+b+ajvRX/Br5/JR4+dMSwvuL5Ab0evSK+L7sdvatI8r06SKU92XBevqDxFD2LvR++5RaBPrmJJr3i7mw+BLgxva4o1D0/4qq9OdwvPYjjyb2r9c+9tvIzPqietT0NrQE9bdBHvmXfBD5w50s945Tcu6mxg7uU0oq+BONhu9tk/TzUmrK9gHE8vnVqkT2JBBA+EVjDvbURkD1vOAO+V54AOrQAEr3Kjdm9wo9MPE7Iuz7p+am7x0Vbuoj03zwyzFS9QAb/Pbz9N75Ewhu9Py90vPVKijvKUco9/M33vcMS/7y4sxA9ObqNPUdMHb6Iiha+MRZ2vpzfurxAv/C9x9j7PankBT3Y60Q+ZnGnvbq6Cz6U2U+9x42lu+qzZb3liDy+RgfEvW9Mxj3R+cE9j0YavdPTFD3ZQ4m7PknxPKYlAL5gEya+wRe8PStfsz0/jD4+vPHMvXu/nD0BOwY+IvZWPPZIFD6wgkM9cTqePemWdL2gOjQ+QP2rvcrfBr4MSRm9zR88vkH0s72cx209cAYJPi97070mhJI+LTq6u8YuDT0orgG+015HvbKDiT704kg+/QFQPs9Ziz2mg3Y7GKjnvVi+v76qHYA80VzePQFBGb4cwsA9wJIsPO6f/j1hVP097GLgvZVIr7yp8io9lcPAPBGul70LX+e8ZKREPhR1rj2Ua9A9guNHvpj+yLyFl1Q87mVBPkJnWT4cduS9EJYFPmcAAL5zi8k9Su2VPSCR/T16LQK9lSMBPupZ7bv5O5g9/a0Tvn1y+z3xPmk+k5ZNPlmomD2kspI9BhfUvY1WhD3s5MG5ciPFvaBCDL7/BSG94UR3u18Tob0bm2e9Ol98PA8QA7317ZI9HETmPcoNur2OnLE++yvqvFFa+71YVpg+Dpp0PVUvHLuGlYG98Uq8va6Rrr0RwoO+hE98Pilzvz04+y88vWbsPZxcjL08ND297879vWHJA73Dm6A9vre0vGoU47uTXx0+gS0vPg/3Gz7swuc6Y7XYO11AGL0MaL49yxCkPX/nJD2Pbp888L2hPVEGXj1Iq749ckvyPWlzEj54Ak69QLQwvliL1D2J0ie9LKEOPIKpMrwfK2E9NUB8vdgbxz0aHy49Yl0XvRfRdD3kSBq+YHcHvV+8/bwyWOC9cAiWvDa11T3gxAY7RoWjvErrjj3Zms89fOAGvrAncb4hgpY+KCmRPYGkrD2WjK69ry22PBB21r0s6BI+IhKIvmQc5r0XcOw99WKhPtCct70Bmk+90wIFvjltAT5KopS9dV2evdgmqj1FCrm82RVLPl4GE745kfy9eVxDPooNvb6Xvge+ndMYvihShr0tFcc9DJQFPvcAxL1YDHU9pdXrPdeSDT7kTSi+SOlqPeJ5izzY29+95GQ0vvlSDr3jhGq94Xu0PA6zWj06UA89heK/PaoFZr6tkEu9lplGvpaZ8zyEzo49B3B3vgUNMj4jKzA+was4PlLclD2VmAI+fHZnvm8Lpzy3R7a98xcnPbi6nr3QSAW98NvsvV35Ob1VkDA+VNhiPcklFL4lqxI9kYETvYjAhD217Q6+uCwsvByOd7zHqHY9PTbFvI/Lpru5FW++Cs1DPRva7T2VS9W8wsn1vejwjz39dCg+oCRrPq4iND3EoSQ+s/M0PTc6Fr3CNMC9uaIAPHSC8D3JAqc8RGnVPSZ+VLtWysC9KibfvYsTYDy7L/I9SCR8Patx6zxvnRu9W5FzvfQEIz3H54m9s3BMPBS+Bz1NKY298/ImOwZtB71LhXg9EeYpPhnZaD3ZvIU+qXQZvr8eeb1AWtS7HjmlPexv67vQlJk9KBwxPjhVnT58lIW+Mu3QPOuHF72OAPq9HBT/vUXgl75pWyG+MiSLPQOWIL1ZyUs+UWmpPa7D3b0DPDk9Tl8dPju1mj7/TvQ9bl0jPiixF702UJI9cLGHPX2tPr7OpqQ9VW8dPn7cWD79Ykk8zwHDPa4MaD494ey9N42UPJ/oKb6MH2+9tpSDPoj0DD3erMm9+RmZPTGxKD5cjzc+KjB+PY1ap70xEVg+J0XXOreNMb3QYH49+S0Ivl11jz1oyFs+RE5tPVqyYjxcw8y8hugJPtA0+r0oOqc9vr6LPd6oZD3FF7a86I7tvL0CDj74TY09O3Cwu2CD0rz1c6a9DHcOvvjQnb2Wq8G7tHx1PfZkVz4d34I7U7qvvb7yGr3kuy0+hn99PQqe5D3YY0A+om1Vvp5zvz1W3Le9343FPc0PRL3dA9w9a69zPmd6Mr6/yAK8js/2vRtBkb2S+24+KSBBPnZaUz2DUhU+14vDPSAfdj5imoW9TgqvvbVOPD10bze9VMtRvXy8ur1fh+q8kRuJvdpSBr24QNI9gcKsPH0yur1nLtg9IYbguk/vSr5zkiq+MYu9vU/L872eIBM+S0/tO82NNL419A88KKn1vC+6WbzIhv09QVG0vG9VujxQCTW+4nbzvMPUED6nH1A9czZrPYtBRL6K39M8EGMOPZz8fL5K1EU9PDyBPRFs7LzlArM9bEGUvdL1j7zQtEm9cunhvVUK/7zQvgW+Tlk4vrd6bj6Ltwk+0iEBPjEaYjwGZDc+DwtTvUUVor1QwjU8C7DfvVNZSj6IKxM+Gg2nvdWEhb2yLDq+ufSRPaMUHb36nNs95J4tvcuSFT7L2Z89UGkOPossCj3Txk0+omSLvZKojT0mLKU71S0lPY4sCj0Oe6c+Kc0hvaGuY70Km+o93687PacgTL7eVVW9rzCXPiJvi7wDFDs+eDB2vjVOyr1TeyS+ieZcPdJ4CT2xKUe9uA/tPeHZNL1fB6K9hf3FvXarET3jAJ49ZjsePUbYwj1hnek9Fv20veKXgju7Fb+9/BMkPg/V0j30ct49BFKWvXAhyzwhtGe9YxYhvSMLhT02Jds9OkrJvalxkj3/2Oe9axsdPetBtz1FDxg9BtrkPWXitT27nR29TPHOvS2ihz0C3ZQ9PAymvtZImTyiWZa8C/trvTyyHTzut247Io2HPXZKgb1qpDA95V0Xvc13Qj0Adou9F6eDPffrtDxajaq+InWGPWtOID33HCk+E5t0vj22ybxULSw9g4JXPV6FWb6UwkI+wZ5wvrS2sr04gsO7n8ouPhwczr10/2k9TLuLvBOTSr08U18+jX+5PYY7J70SZBs9Iab8vWwGeL20uOS7Q6HRvYfOIL69NVk+JNgYPs1adz23GgO+mjg2vfa7rD1B1KO9SVJPvNd9bD7bZrm9AROMPsqTkLxnNzY+6tBOPpwbOT3F5Ou9jfGKPMgT+L0rFvM9PywYvoJsSr1XqJS9Msh6PAE+6jzjPyu88Dg5PXbJnz4RDC8+utbvvZ5KpT0yAa48LJfmvT9XgD2v7ik9gpyfvFdWUr27w7w9MtoZvsfwE776Yyc9yAAMPmQWrj1EEE0+pf34PeF9Vj6PNQa8qTR6vpT8/LxK9I0+Exyxu2IogT7I6CK7LpuVPcB2bL4UeCm8c9PZveZAC70hJUE+FXDLPWq4ib5jvuo8MpDiPSx0GT6Dkia+kUACvmetUTohEAo+UBPmvRq9db6OFB4+7uDEPUoKET4lLOo9cgaRvXxJp71al0S9CYQXPa51pDwxPzs8L6w+PqjjPL6mXwI9ruWpvcB9M7zGHCA+UicyPRy5wj0uHCC+9pkQvAZWrb2soRW9Tab9vfUliL3wXk6+iCEFvpSGoDuKcz09AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPxPBBb3x/5W8JwOSvXhdWL19EJc7Zw89PbH6vb1BOyW+zOXmPWwQWj2PvLA8zv0TvtmFcDzNw+I9yYlZvce0YL26WLU9TD9CvXQKpTxV6oa8HJ+4vWIctj3Lk9484vkkPJVcJjwftQM+/BDpPObYCb25WRy+/rb4vVK9Ej4OaBO+M3zevIkyqD2UuJu9sZ5cPdMvCj1gSUY9ts4QvSSyXbyMicY89RYXvQUZ/L1xg0A+37L5PSJt2bv7a2y8FxlHvXovv7yb2B+8NVvTvAgUCb3q9589twgxva/yGz16xeQ70TXaPF4Vgj0d2aa9L9KrvRuJcr1WDqS9HXPsPfjzTjz9ffc8lWbFPFF257ycEKg93p5yPN9+MT5lzqs8yTaOPRTJnD1qN5s8/vhtPbHdh73dle08n0SGPeuJiztthvy8HXLCPWLnML1jqA6+O9vPvbRb5Lw2fwo8EB/PPKQnCz0U/569JCYAPRFJPD3xPNu8siIpvrIBpj0q/oW9A+ktvYap2r1Dgdi9Ud4+vQbgN76994G9x16YvfhJmb3OTbW9nZXZPTrLGL7txHs9ChKlve7oBb5I5h49MiEwPI16ID4ipGA9XtC4vLsj8LvqLaw9HKLZvW61hzy7go29olSTvDKCq73HeiU8g6r/PQIBD71h24a93bEHPnQAqT3cCMK8NgglvjeeIj0vo6M9Os/5PYFMPDxlC6m9oHWsvesuFj7/0+g8BtKWui5T1TaLHEg9z19UPhZzhDux4io94ujYvItAZbw/99A8Aj5Jvg33Nbysl5i9sOElvbb7Yr0XDKU99GFfPkdQ2b2csKM91TLrPLDlKD3GtEc+bbNtvO3F3r3uUMO9Jz45Ow33Z73JLw2+g4XjPdk9kT0Ti0S9piD2PT3lj723knM8ApjavR6oQL1VeAW+AFifvW2yJD4LT9K9y9lgvZAySb1mu/S8ZCwwvShLrD0tf6Y9nCblPRDuSj1t9gm99Cs/vWfZhb1znFc9di8qPcQrGr0TCQo9OPlAPfZbZb35dOo97AUzPSUXIL4sGDu8C30LvnswTzyHhY2+zfnBPHtbnD1vdIu9i5SMPC0F1Lp316G9fYE1vaTGHD3plyI+sb2TPa56lj2gwpg8xgouPfp2pT02bpo8OQe2u5N6WL5WtQm8iwa4vYJXaLy2fMo9n4kkPYw1rrxhZIc94YHIuyfToL2Yua089zGSvMeYnb3eL+S8VDcdvdjzoLyF7eY9jtLaPdTiqrznNJY9aWC7PLLk7Lznxrq7gtKvPQcwPj0jds29/eVWvYRSlr2NTf29Tm2MPCEj7DvxpCs8nWwgvjcHnLtoUgM+yTuIvXdezD1TAS09EiTsvfnRuT1BUaG8KVPDPU+wzb0ggfk8j3uxvWzB3L2vThA8ceeMPdxWlrurAy48YiZCvrCyAD4MB3o9RE2pPf1jlb2hQFc9pHQwvQ73ub0eqAk757iyPB+g9TwE4E49ea55PFObKzwglUI+XwY7PagM57xb7ZO9bIcju5nktbxxJ9K9wMTbPZSkfD0C1oe9Q7ePPWPnKT2QOig9f+DWPMhQdzy9yCs+mPD0vYz/Jb1G0Rk9UssyPRPpBj3aM4K9ZbuwvccjdD3OsB2+xdBcPRmWUDx4hf29aLYyvfAbBLypuL09epxMvs0OzL1jEBE7fMgWvYhcWTlD2Xk81VwGvnJ5kzzBpwO+VSCpvMxCxz0T07A907C4vab9jbwKqQo+7nzyvagHY7wOiCw+cOnWPXIKGr70eoG8eiKHvrOml738y7i8+vSjvDxV272E/vG93UaqPUOd8T2XmCA9WRwovvwTub2mdow7ZXzavCm4yL2hMpo8TLD+Pe3brL3/pb29u4BbvrHUcL05WMU8CqXivOtVAz4yE+M9+a4vO1k1hL1ety09TGIxPVI/QL3yY5A8k/ifvefugL1OrYi9fQsFPhYgzbo6fOU9ApkovQtozb28sAs+qQrkvbasST3fc5q9vTsmPsARV720aVC9JFupvaIsiz0c/4e9daNBveqUobxEuEm9PNbMuhYFJL0WvPM8IVl0PZWTrLtH9k49/uYpPbkXYb25sPI7Nn0APj+85D0zeTW91HMPPQ+jtj2J1kS+JGBrvQdZSD3afbg93m+9PBu2gD3CP5Y90FkRvpKLVr2iYYG9D+QMvmPSBj5k7Hg8IcQLvat/8j3nlDg9FRcSvYdNKLwXEYU+tRsKPa8j+r3Cg2U97mj2vBqrUD0f0bO9FNXgPKKrGD5k+hs8ASwpufH71LztAtI9mKcMva1zyr0j/em8L+vFPa5SBD76Ah2+O44nvfJxHz0yd2M8lHxRPejRtL3UNe69mEgEPMS5MT3FUzq9kGvMPQtWs73duzm8god1vSRDLL0DJ4A9TECSvTxZQL1H8xG+AFyGPBpuyrzK+iu94TXJvddoZD2Igyq9o04lPfUM9L2yC2E9/W1aO66lEr5JJ6K9wIAhPIr6lLuahwm+cVkrPZ6wJrxR9wE9iyqJOzOB8Lx2lsS862RzPWxIkj2FPVa7TzBvu6Yz4TxFXI49hpKePb5lvb0byVa+WyrIvbDZijwSZ+Q8U3XPPXTCYb04Fi08bGaAPUD1/rxCtag97oqEu4IMyjugkSk98UQFPqceRD2boGO9GOszPYuy1DnogrO9W+eqPZ0FV776vao9vdRcvUgbND6CYSo7qCDsvWgYLb4blxM+FgTKPViPHD2FIqE8YX8dPbFAv71XRLw9QZoqvSYVRrz18DE9aS1LvJMgHzxch2k9Tge5PZAvVr1ZeIS9Qq+8vd3bnr1lgJg9hz6CPeOzRjzX2BK94MwEPdSwS73ltNu9AYQxvYPb4zwfRwK900moPZ5O/r23FCI+VuY4vZiDHL14loO9eoDmPZda27357TS9ZXlBPZFcwT3hod2801HTPaEoVr3mO1285yIHvXgHH7y66WW9IZTivegi2zvzkH+9hSAbPjIJEb0NJAG9HFYSvQs2VT2mBMu9/HUQPbD8s71POUk90B3WvKRVrDwm5L09vU3VPJLyez2PJ2G7PH5kPS9G0T2pYOq9YwwNvUZIJD4IXOw90xzmvSsHjj2cdZ09IrSSuzW/0j33Fo493fwdPRAWC771ZTg9OXetvIiJNL0yFdE82CNLPKgnvz0OO0M8WGiYPTihpr2go369Q8KEPdWKnD0+DKe8i+ievFygEj3yx+m8JvpEvu5vZb2sD0O+koXVvemImbv5lwa+5UQHvsZihr0zxBA+AYk+vClCmT2/NEQ9+KaMvVpKqD2FeGE9qCzbPMEYmT3gN+M9wheUvElFEr6y4va7VEc4PpDHJby9zqS9ckoUviVWGz1lUnu9kG6iPRzsgj1j+J295LsSPmJok7sv4pO9DCoSvqDsF74w+AK9cq7wvaLZjD317MC9btEXPdShNT1PKvU78YMavQwMxr3hEOu9WLKxvbxEyz1D9Oe93aXUPI7/oLz0GxW86o/mPVsRsr1QuRg+yEUgvRVzkTyOHrU84kG6PQKjhrxHbQU+iBWMPSb0oDrZog09FeKovQQweT2Lvz29E9/qPfdcAT5zIra7H9wWvk90Jr5gGM08sUaYOzpImrukm5W9S8YrvtlPqbolixI+Kcz6PQWGj71uIhG998orvYjK6j3ez4U9KaCOPVlPpbzuMYS6oJuWPZZpKb33c+u97yafu6b4OL0IwR2+Y1rZPT9lC754+U29QVqBvde4KL1Ha6W9SKu1PNKId70B86g96ComvrZUeT0m78g9Az4MPvK4JD4C8xO9+kwaPbRE273Xypm9qkTLPY+7WTq/x1C9/hwBvhHf/bwESp480ZQYvYY5gb1OxjA9iK4lvOQQFz7zEKG7NmG8uh73Pr3pMR89FzRYvAHkmb31frA8J9ANPltMaz2Kwty8fq1SPn2hmT1EJmo9N3jRvR9S6D3D5g493ay8O3guLr1NaXw9p4r2vfB7QD1U8qG9yOjHPJ3FBr4/9wK97gVvvNhh1rw/CRM9C8/DvVh3Dr39HzA+y05RPIfDZLxz0og9ccKaPRUDOj2HWoi9eRSUPbTL/T2H8x6+BjiUPZgew70Ge529NuGbvL6h1bz3Ndc8000Svud/T75ZnLo7ojGPPKxafD2KQTY99P20PVM6jr2asII9P25zPY1Kwb0LA/u8ZaY/vRt1QTxUrpU9epoBPh9QYb2xzI+9LjAqPUz/NL0e3eY9EtDnPVED0b34ufO6hDn1PUi0SjwlmD+9ES9XvXLatzyB0Fa9at4Pvs4raj0HFDY8hcoKPaWkhT38zui8PFqKPUK2hjvnz0q+MkD0u7VrcjuuJa+9pfh8OjAtsD0aNu68Q09bvNvsRr50NCC7T2KLPU6vBj3VxQ4+JottvMUVAb4PteA8aFFhPZRku7tlY609ljIyvMt2Rr0A/Hg9L4J9vZhzlr00rDO+LwYfuxi0w72RpV+9ROakPUT72L16O/i9y9pGvfk0KT5Q6LM9G9jcPW5C8z16lxU+U9tMPr6FUj2or1C9fLNUPLSDVz6iH689aQbqPbanAj6nt+k9qpl0vc3sDj1dfwE+1k9QPV5Yb7zU6pu97L2rvfcVIL2bfLK8k8BdPq8RmTyvwVq9MFnKvPL/Zz0q9rs90B+1vRryqTwj7Go+GqbOvO9kAb4+FuG9FeCfvLiLjrzKhJa95EIYPgyhULyK2uq9UmYEPnd7KT0oVpE8PFulPInUDT3L2M88bj3EPCv5/L3/VAA+N7umPW4RPb6+kv+8Bem1O57+ab2nZbe9d2CsvbB627ziPCc9yJAPvH2M2zzOlYe9lt6xPe5LjDwhzY+9x8P5PTKntT3gfJ49P2Jbu8b/eL2+fLu9Wg0CPQqECL1ezc07XFo3PV290z36nrg9VuRSvAIsXz3XX5Y9xdC9PQvSeD3oVty97w3nvMgolT33P909T6mEPZLVIz4/EvI9fQmXvZBOuj0GhQm9undWPcqgzj1HaIA8WrCkvcMvhT0tBBE9dvWOvd2DT7zEiZ+9WDmPvXxxVr0038u9WX5QPZt6hrzFTrE6SWiavYBqNb1z2RQ+CK+WuwgfGT00q209NJPkPclJqb0mBQe+t+ZDvt6wFL0YbEG8GzvcvVzt+7oH8su9clmlPdSG0b0j7uQ7xMEqPhNRGTzgZz89V20MvYv6lj17BII9OnAgPLfxULxgaC65FsSyu0twqT2LpCy+rf+bPSWcGb0lBBw+RlmsvWbcIj3BaJ+9EEIQvXufib3laAI9kjqVPcNMM73Pfxa9qi93veaJRb5b98A9fop+PfFQWr2lB5c8UNI0PaxkO7uMRow80mqUvWuErTyr0gC+SOnZPayzZ72axMa9oJvUPSnnRz6neTM9qBAdvPCWWrwfFFS9v185vrkFTb10pO69phfRO7pz/b3xFlK9ijeHuwDwAT57jRo+JY/lvbgFKj0X0be8PrGTvTWY7T2+5bq907PJPEcGgDyYsv28ejMtPfsPPT3YPK09kUdvvX6KnzxpiFG9r3haO9xZwz1n1IM8GiAVPQky/b0zw8G8QBrnPSAP+bz4Rdk9YQR6PYEgHL5SziI9lJy8vLdhPr2FKms9cuG8Pffsur1jiM69EkCeO1YXLD1Ln9a9mC3AunMeAbzeGbM9ACndPGnCKr2uhyo+0rVzPH4iUz0OIdg8+41WvYIzpD368VI99BfSva17cTxW9PC9fJsHPu5Upb2QlzE8KhIFupiaUT3m1Og92HWgvCgzfz2AoNq9qAuTvKhxyj3Ap9i8QHddvTVEdj7TP7Q910ArPII7ez1XFfS5pLv8PG2Sij6UExO9dSUdvlOwKT6YUXi+W0ExvWWphj2wYyI9R/COPZoLhj01O1A8qGbVPUhWrr2kT0G96O6dPTFK/b1qKhO9sXM1Prk1K71WOaW90i2kPemRCL4Fsdm99r0aPJGz9LsjQXO975brvfXSo73isqG6Ae5ivaI4qDzAwoQ9RTeCPZi/qjxp+Mc9gVzHPd0Arb3F/NQ8St+bvUKzaTxG7U28dSHXPG4+X71LEyO9wSQ2veDpsz3dWRC+VtJCvYt+8bwpoJI9RWdXO84Dfr2FKUG9d7htPSw4172P3mo9R9lBPSF7OL3w3r49v98nvKxkvb1VQ748spgHvH6IST5lnFI9iY65vZ9Uxj3TDpg9KzAkvTJzHz1uJ5u9PnHSPef3ib2oQ8Q9Q73dvX0YP75DgAW+1GwcvVdN1zvN5dy8dRAAPpVRBT5oqHW9cR/zOx5k/z1Dt3M9b0JGvg4dDT7XgIc9+C9hvUXTyD2P9BM7FGWIPDemzz3i9g29RpvAveutYj2SwoS9V+WLvYwT9j3x74G9FfedvQciHTwJLVO+ZP6UPI4+kTz5/Bg9ZZHdvTpi8z0k3pQ9zOajPZxi3z3l8949oBWnvabypzyEmGU9f0GhPfV1Er5O0P09yeqUPXN8Erw80Ny9IWj8vfeJET0dQPo9IR36PI0Qjzzxzcc9C9tRPcB+Ib5fnku9COrmPdzlB77apDC9w3T0vfX+ib2ZyBE9yqcsPc2gnT2013Q9Z14FvuxKFb2RDJW9GZ//vHxYmj1fgFs9/nFbvbe/Ez6I59q9zlzqvXg2M7rQybC6F+8Tvi89ars9eDK+miC5vBa7cT0cINe9NosmPV4fyb1Rmh69sDduvHzXC76dWgC99KF+vT/clTyiFDc8eYcUPUgYxz2E/6O9J20HPl32gj15Kw++K7O9PDaQ8bwDTCA+5WQuPca+uz2L55S9k3PPOsASEL0auYi9CJ2Cvb4Afz6Kz4+78HArPsUeLzzeMQ+9zUoDPuGnPbzy6JS7HIC5vIKIQj30LqU9VlNuvVwDdz3uOdg9XTUevOWbUD7N9A09r/AfvYQwNz2TtMk9Tvj2PHnwd7yogjg9Z248Pbrt/DxzX5A8lAGxPAkRmztdRO+9KL6PvRsG8b04VS29XKw8vSsbqL3EowK+h5ExvpioJ72a6g295hGGPeXrhjzlUDe73nQGPawVIL1pWci9A3gMvUKYJL1NdEI+9bp8PR9zIz3G8sE8b8eCPdIuE77HuYW9toTNPf5ohj1FqVS7LHDGPAlcDrxsnVM9GUhdPU+BLry4DR++TkkUPvQE6zzrqX89TNbOvSVg0r1xAba6QAT8POa6jTwACyG74sT4PNOYrDw6D/E7G+dTPU8gertFXBE8Oqp6PIm9gTvQMRA+oBKIvcssF72iygs+konkPcOH8D2ijqa8aZBQPdFteT2JFQG9fzwVPrhzK76Bwy0+4131PYIL6T1eigE+LoNEvcd8VL07LvS6I5xDPZB59ryK21Y97IgYPbelCT4174U8PylIvi29Gr4jjJe9EFtiPU2xCL5Z4S293xuNvCS39LzeMX69zIeRvf8bh7ynEYU9aiiBPZthOL1MZoU9bla3PUg/y7xrtba70aW0O1K0mLyhhrW7mLAwPUp5+Lx8OP28pgAOPFZFSrzgmKM912ogPkPfArzkxG69VDTbPY/Qwbxgu3u921jiPN4hGL12Maw92UVEvTG5W70EX2w9GpCKvWDe9ryUTxU+6E8TPN+7Qr0AVKc8p1EQvuYJyL2ubDk89ISVPXI2aj1xt5Y8N7mQvYA9qb1/Ok293VbvOtMAAr2gwri70kP8PBqC+702VQi9qdzTO46Nlz0DNBu9hLTivUWd6r0R+Ru8xJ3/Ow65oT1TdaM9nbOjPBvzmb29iFW+QRMGPvIo1ry4GXI95eU+Pp8aNT4JX+q7hY5/PiKve73Jx7e9ERrkvFncpr2Hkh69ZUFYPUNnerwslzU9Hy67uz/fpLzEJCY8jU18vYaew73ovTs+Cf+qvZcpjD1og6s9vQKyPfIyG70NA5o97WZMPTNHCT0FHa487eqzPSqHdbzsoqk90F8AvXya9L0WjU0+PYvjPYMT0L2OEBi9vBImPKfBgj674q681lqePJ8eLb0vxQU9beuBvUfGE733yEo5Q/bhvKhLhj2el+M8ypXovbh3cjzAhQm+MXwpPYQ6dbx49Ue9RyFcPSb04Dzv+lY8dGYmPLlswL3qA+k871YIvmyFwL2hUR47CzM7PbM7ODxAR+i8zhrwvDxTxr1Ub5+9W/kvPgJJMj1j7fK9hyoOPfQLZT183LE8Y66WvcC+/D2g6Ns8/pnKPU39DT6Nfew8EuR2vb8eFzuoaoo9EHi6vZqB9L0EKcI9f6gLPSIoaL3DLjS93Ze2vR2krL3JUJe7C45/PML2qD28XAY916NZvhvEEr18vdO8hDY8vTkBPD4Z5h09m70TPuRnLD3KxjM99KgZvOXuHD4oIF+8VxcWPiQnwbwVRn+63/CsPdOt2735cbM9/j0VvZZ1/r2vpfq8G4KpPcTcyDyaF/C9OOSNODKAUz0uYyC9W0HivDZMqr1WFSc+lZE/Pj/zmbvjAE09YhUFvJLQAzwOmca9fy+RPOabML1dhow9uyV4PekwDr3IUsw8Y3g6PA6zzj2e+vG9C9azPRrRKT1jFzs8ndChvHBIxD01u6a9bpmQPeEe2T0SqI+90XK0PUwbX73kOpU9emCzPd7FE7yETY697XWpPKqGUr0xLYs96qrePJ6YzjwlO6y7NBHZvbIVh7wD39a9GwRzvWh7Db1yyym++dWbvMpWuD2FqKs9FIN3varxoL3oZtA8lhFUuz96Ab4QkEE+T5qcvaL8Ob3CTVQ94/KjPITe8T2s33E8mAgSvg6pcTwNB3U8LGp1vbUlBD7PMtk7SlG9PCWCNj0+xxU9+M4zPZLD/zwIfxO+sMXGPcH+jD3Cju67RL0sPj6akL0CoQi9G5CLvfZrS7xLXbs9It/TPeBf2r3evQy8FQoHPWKcITyeUPO9zhrEvMbwm71s5z+8qT/KPZKnxr2d2l29xSGQuf1Bvb0Qi8e9m4pVvYCftTx/LcA9akm5vOFNzj0NF9g8nKOUvbqNJzte56S8Dv24vey877xFM0u8WwA4Pd8t9LzExLY9eGN8vZWvgLx8r489OTqvPHwvnD2K04A9qs+ivdO/Hj7HHLG8zMaoveutKD5nDEo+h1sRvUTSK72AQqI9is+RPTuQV728FzI+37uVvYTaIDwOa/m9fNt3vdKL/rx2O8e9IhKBPbYHbj3MTTU8UZmfPfvF8rxmLey8n9y9vAvIJz7RS209AXHTPer/YL1H2cI9Foc+vWD4IL0+lAi9x0HdvOtjjbwuroy8++L1vbQGVj1K7eU9FDAqvHREEzznQbw9LglOvODUW7wM2uo8bN5evc/Ajbtr4tm8xuQ3PWOqAj5kdye8YqPGPaGI1z1RWBS9gq6IPZpyw72qTaS8VkxMvckvCT5evAC9rhuxvPhapT3DqdW9tWM9vYZenj28PJw8xL68PS7Bsz2M8HK9oea3PBInmj0KkBI96qq3PZzXZTzYJII7xhk8vtmrbL0ZBwI93nY1vcEYvz2Aa8M9WyB5vH+SCT6J4cw9EYpBvW0UdD2czao9pUZUvYaQHTz0bYk9kWG3PYeQF76d3+C9mA4KPWuIx70Hxkc9CN/EPEKKO71WsbO9vMH8vOtHkj3lkvA9o3uRvcvQG7x1w+W88/R5vZm3bj3lSIw9i+6EvZ4H3LtM3gU+E4ObvYExNL0VqKk8frEnvbdIZ7yuEXy+WMj6PfFGtb1ocsI7uwXcvGljyj1jP6a9IyLqvSS4ELxFOI49g5JEvdEI/j2uK469uI+HPOY1Obtck0m92JBsvVmlYzx2Yum9U+qYPXzWtj1g0bO9W2KvvSfqvr1gxD08Cf+KPUSl2L2BTdQ9/6nLvctYQb6S6bI9Ns5iPAAWsr2Zcsg7kgHxPG0ZGb4gjbI942STPaFZHj1o06C7ASAuPWfRHzxxMvC8o6nvvAdxFrtxXis+xkx5vCnEwz02ivO9ob4KPm9gz70/nYW9XkTIveH1kT2Pa9O9b301vVK5pLwXLMa9gT6VvXF6/j2u/U+8izA1PSv4nz0KRTW8aIU2vNh60zwIAJc91K5mvbWOuzyf5N28arONvbr2yz2bZgc8W65JvTX+yL1HtEk9x5NIOtAfeD2OYvA86WF/O9DViD26B90992wPvUDw4T0me5m8eh8cvTcfZb2c+B67oXT1PMLQQj3iwkS7hcGcvfLclD2397Q9ox0UPkUyjr1NmM88nURZPLeTHD7sShY+BRkbvniEQr1Vwb08DaMxvaq2AD7x9Ks83WOtPA/Ohz2nNeq9rR6cPHwGkDwEUSQ9TWxHvAbXHr5z6WS79VixvW1kiDwCSYu9Y/j2veCJMD2eKEG9S+K4PW2/DL4woI+71Xuxvfo7ZLws3QG9QXSmvEVol71v2Yg7zrEFuwF+tD3VGRC+CSa0vZxoKL605A29YjvRve1nIT7TVOI9rytbvOTCnzwiG/g9cVk+PsvuUj0oSPM9ic2JvdsXpz3BvSI8IxDsO3mmfD3work9DIrpPcF8hTwQjQi+Y908vDbQzrwTAc47l3ggPldMpLtPItO8oRMxPrPzRL5sh/G97nk9PaN/m70vXnA+38BFvFsygL21JQ29Ml29vZzwAj1OOOi8h1H6vQtMA77Bspe9Z0JKPuTc3r3bDeq8ZOleOuXLjDzhHxA9zXGSvdIDWz6nKCw+IMFHvVIsHj076609HSZYPsQL7bvxUAy+f78uPTqkor0d2Dm9My9qvZBOUT1jVii90JvIPVP11D0/fIO5SCGfveig270r3U89ZxMWvapNwb1pRrI8nL/+vF7o+L10a5M98p9yvAiD3LhwAS29yJSrPIm0lT28bEC+3dAYvhW23jpHuTu9cT7uPegjMr21V0g9QjoAO0a3Wj2yUCG+6sabvYT2bj3Ek6g89VTuvVNyQb0yRcC9jayGvVSVGL1YGKS7ItHXu5eucT0cPbS8ESxfus/LUT22Qk48p1njvaA8RDsJ8r27uw3iPac3bT0JCmO9tJTOPRrwnT1rB109zrgEPSEzE746HQc8RYUrvve/PD3X5tO9HANeu066Lz1KJiy89FoSPt0qPjyINkO+iUW0PGGVT72Ygwo++6hMvVHU/L1zEEu9aKz8vdz7nj1mp8g9sEv5ujQQbT0kKDq+w2WTPbvcEr6jMvQ9xgHOPWZde7sFX509SmRUvR+Mdj2LpCs9Yo1nvQAFXL2giIA9sMj8u1h7nz2qgbO894pJPR7kHD2GOh4+TA8xPdKqKDtVKSs94xX4PXfmXzxyD/I83jHMvFt7Tr3fueG8XL4Qva1hsj3Y1JA9m+vivVblfb3rlSq9pIuiPXFyVL2EL6e8PdiUPK65hbwl6g4+fa8dPHO7+zsA9oU8ZgEqvqDmpL2Wofu9EbwGPD3srD2fLkY8TpFGvpuauD2zM5A9rX+9vZGf3Ds6fSU9R0adPQhvoz3V+Rg8GdLUPYoaXb0tpnw9zlkpvf54Ij12rsS8cLWMvetQcT3Z+hU9c4mivYpyPz2OX0A9ZP9ePae6RT3xJac8fKBSvrav072l3cW8e1frvYz+dL3gi8S9R7QMvq8ML73qKYG9/Mu3vDzpzj2xxMo9u0sBvobHtD2+8QO+S0DFPT0lkb2l1OY9kr4BPioTHr01l289gW5FPVbG0T2leqC88OzFPXam3L3Gio89eH7yPAWd1j2XI9m9eHxXuqsdG71OdqM81Ez+vc9Tfz3lOKQ9hF+hPHk48DwyUoI8avkCvpAQdD3b7zA8W2nePZt3wLol/b48XAHlPDLq+Txc5Yk6t5/cPF+I8r10wE89K46svdivCL4Vhjq8Sm0Dvsdx4b2kzZO9VflGvDoPqj3m/F09F96DPerNIz6SGwK96YZQPOBSc75hsos9hVutvWYWyD3BONO7UoPjvUZp3z01yaO8mvatPR44qD0KUae91GaQvGn2Az2FIYi9LcpyPShXFr78NpC9srFSuwRDPLtpYl49sg8APYSJST0Pi12+znKqvVq7Lz5oNae9KsCOvd+6Zz2hg9U9OOKxPaVV4r33SMk9ja1+PQJl5j0fB8I9p3HzvX+wnLz8ZOA8/VKWPEhzSL2htcQ9JJVuvQOvdDyq3Pi8aC2kPYWIrbxHEHm8y7FVvHaFwDyJosY9REbqvYmWmzwa3LS9ypU6PsBOKb3h+To+JdzEvQDpQL3KdTu+Pm09voxwYb3JoZI8MnbQPCymnzve5Tm+XfeEvMrGtT2z0hO9NItkvQZHMr7i7ne97flePCjrS72VG4G9igliPTBcxTxy3D89bP9HvHc0pztdm+g9aLKqPY5aFT7CGoc9Tgrhvc3YLr4LJKA9PnahvXq/gLr6vUE9PbK2vb72YLz6+sE97ywhPbZHVb0XwpS8YMNwOUe7Kj2M14o7xkfEuyBkdzwI3TW85Wl7O/OdOLwacvA96mKHPPpBgz0PxSK9YiupPSJW+j0EDyy+Asg2vkifiLsEkde9fX/6vJxn57u793G9d+DhPKzkmL2sJOW5Gp+DPZk8fLxsqzs8xlkQvjRvwLzqFAm9PjJZvH24Xb09Ztg79smIPae3bL11Stu56Z5dvXKB1TxnfV67fIa5PI+3Lz70bwo9M3bhPStYQL65GQO9hFSqPAl/aj1hH+W9oZSAvYEgsb1hKLu8CNWpOvMjqbt+HFO9owUjvrF3P758Dw0+dZiXPIom2r33iFE7Q6NSvA/uvjwL8me7sUZ6PQw6erwIUSy8VJdFO0FtlT1y3+q9zJBUvcOL1bzfIQu+AxBkPJf8JT7vOsa8qfipPT7DJD2kzD29RCkTvivXmT3EvRo8TGlVvf0NCL4c2BI56kkxvB3OTz2n8bU9xRnXvd6grT22Q4S9p85rvBA9WL2GS208nhrTPfgALT0SrWM9hReTPL9aGL0y+6Y8fe4BvbRVKb21Qva9tcaFPOSJxj0wkji+kAOyPQM9ADxbTSm+/OqovZQxc72ADRK8jTUiPWvI5r0PyOW9u1JIPf++CD1U4LK9EscbvjKUNbx50ny9Vev2PCsH+rxMCEK9g8qivTw8GT0w4OA8l7PKPWbgZb1eIpq9M5ixuI/oUz2kwoa9VUYivPX2HT46/g0+CSH6vHsegbxNpIM9LguZvbgYs71L6Tm9dkXOOvNZlbwbc1Q6cPbKvdjjp70RSjQ93FiIPNTTib0QWnM8mpujPR1iK70pw/u8qxxuvUwMQrxc6YE9NsenPOsWsbwun5M9C36CvfZY2b2s/As+bufqPOU+TL2QW4285sM6vLv/jbzT5uu9/XqTvSEQpTwotse7So3RPHUwET3sTBA+pIZnvQjAnL25u309c2pBPTw+3r00I1U7UiKLvTeisr3gWAo+xApWvX52nLxPkau9V5ISvMv3AT4WbYM9lpTJvfWSbr1eBAm9r9RdvCXjaz266hC9ayeRvTp1ij3XW2M9ri+gPVdjsj4umZU9mZ4gvVkxqT3sle886zbuvb9igL1X7H08Vd6PPX73az0HD9K8FIbGvVy9bz2G71C+QtPBvYemsD06lAk+VdjSvBx17L32waE8ZZQ2vWQiHD7Myxs+51FKPU/2E75e+Iw8bv7WPKrnBL41YQI9GCOEPLo9k72YQcE8RAcKPpg3lb0KnCg9QGO7vdMRDL7haz6+pRD9vVX7v717WwK9QLVGvrURSr3rrzg+2W5Tvrjf6r2wyIg9Sm4PvqgngLxcSXk9zG8NPVDonTmShcQ9Ckz6vUqaZ70TNNq8yzZWPedqCz6mZxY9Us12vX4icryp1Po87VFjvW9Ikz03k5q9xclEva/lgb33zZm7vikLPuZL0z3BHSK+1GnGvSU9Zr3Y98w7SstTPeNwe739xru9Ca5RvTekcD3Naek90sY8PZvWkT2YDoW8vdQBPiSzAz3KSu29g9zcPY/1rT00x8A8RDfXPPVqZj346zA+0yYUPY+2xjy27Cy+7cMwPoffPr3VFsq990RTvZODszvuEm+9s8u5u7ZXRz3Rxb89gpznPDuger2lsN48grcqPqQPu72Vwss9ja96PV5znL3KcGw8IpWRvIm1lLxAKGm8P7/4PaLQCjsTfLg9XhzNvPp4Tj7ySqg5BQkCvn0u+jtPlvC9zC+LPQCU07yuMhI+pMAlvZBSADvMbLy8VyXlO4U8fT58OYo9SwOoO8ywhj1TWWc9qe28vcgsQz2oBPs9U+8LPuCLDL7YV0E9q32GPd5x9TsUrY49P8cHvsM8ibxRUTm9qWnwO+orhbqQk9g9QaYtPY1dMD7+g5o9sIPmPTIV6L0Gtu+7eetbvkTIAT676ZU9BgddPZlCPz435wA836OxvUMBer1NN+k7eb9yPaMgPL1Buuu6x1HcPQSXK75LL6K93W36PRgbijx1vKI9Ge8Cvraynz3cas285i6WvcknFb24M9I8PK8YveqICT0xvAc+ZQscPULwDT1HVyi+DswAPaH6Nr2oRDs+HEmwPVLY7LxcDZK9FNBzPPWVjjt89808yTx4vIVY7byksUa9L68fvY04/j2Pdrk9f4rjvSEhz72pKrW91fgDvTZcxT1sQhA+VlCaOpLkWr2uU0O9BY8AvoOD97wv8o68GeoIvoL1Cb6aRMU8oMIkPdogBT7JCRO+CDosPT/TSLyzniY+cSLFvZgzUb4Dfbg8gHC8PVpFBb6KVTW+M2kUvjJRVz4WVSu+nydGvquwhjwK8Am+tmN6vSFCCLwtYxM+NuEYvJwONTy5fv49ajYfvfq4gr0umLs9RVT+vcEJyD3EyfQ9oANTPb7imzwn/KE9WFtHPSTjEb5c/eY9yKoEPCyVYT1+wlW9MU+EvE/dGL4W5oA88G4KvGq7gT20kJ295IwYvKvtFj62rko9cUkLvVlV27snGss82Z/2PQrJqr3Qjzg9AH08PM2fnLyB6Hc6O0kBPR0S4DxDeDq9RIBMvuwqtzvY9MS9EesVvej2C74lVyS9rSqXPX8mjz1M/di8Z0+yPOX+oj1VZ/O99rXmPXcuLj3Fh+49MGA7PURyCT7uW+m8GGE7vaCTAj20FSW+KbadPc9qRj2m3Yw9ukbVOxwAAb7YNs09GQu6PSDGEL4GXie99ujyvaXe/jpMDZO9tVC4O+U8BL074DK+u5b3vOov8jsKOwO+PlLNPEUfB77XgXk9nQQ7PWxN1D3VLWQ847MIvev7kLwkGx2+yjAaOyVexj1llcq9l0qqvO7ixz2OZrw9AsgKvnhdBT6wrCa+taHbPJnFhbvk802+bmnTPRsREb28+lg6WAc3vTYYpb1CH7k90EuKvcQgTbszg+84ZR6KPkdXHD5/HI259uEUvSmgurzlFEs7m2sQvvGtLz2updc8ad8rvk35/b1JcBM9a5CYvFFUZL0xXYg94C/EveMopDwLfqG8WV/nvE0Dz73CSpq8PMvyvX4+Db50AxO9tNOCu+zq4z0uGyK+rK3SPQ+v5jyMZPs8IU+QvOP7FzxZD9A8MnqPvRjmOzxLMWm74omIPQdZZz2veiM+xHDtvU6Xgb7PjES8JuU2Pb/9V72JleK77imfujJ5jT1zTqK9xBhwPLLS2D377eE9xNy6Peg4MLz+w4Y9rDuUPbgxpzytACg9PyIGvC2tEj2tkcu98+iFvWzvTr3bp5u9x02lPZMXeDzd1G89pQCZvbqIlL0F7iC+ACDiPG1atTysMwS+54zDPdgzHL6aQpM9XwZbvPgI5z1yU4K92TLFPFDITj4LUAa+EPkcvjUMh7zP+Mg7FQMVPfwj871WUaS7xldNPbWYH74suLa9OIAbvo8Xdr19McQ9hCnCPWMu6b30gE68LfifO/fUkj2f5TU9De84PDb+ALxhjxs9tZgwPR7LlD0jAMY93oCRPKeaHb5vArO9LRkhvbp5yrxLw+m90sIKvfD3MD4p0fI9t+qLvVaAj72OWIY9+fKhvY6N8T0yWcs9QkA4PSWTiTwzHDM9sebQPR9HRDx2qMq9PFrjPB70Dj3EFtI9Qr+vvVBn9r2QrIy8ikjAvR1U8b26an2+3mCrPJuH5T1d4g2+2snxPE4B1b0Qinm9nsRnPojB6b2sLWE9Wdz9vfn5rL0K6Bi+OVwYPQVOLz7m5J28k76XveGS7T2VeRO8X+OxvSrKiL3P5CM+IKK/OpCvJb3NO+y8tJ7DPbMvjThyZh2++L+Lvf2Uib3iY5q97b6rvWNpnjxdwLE9AZhivUcxF7zG9b29sw+Lvf7aAz07Pdw8FBTQPDSqiLyfmYo9ZnCcvJ3aK70C67W8klCuvWsyoL1Un8696I4yPi+cMj2Z8Oi8mZhzvbEni7thHji9clEdPRevCz6fyuq8TzjyPSdIL75jyL095l+dPWmUuD1Coa08NgCTvRRlHr6c7yY9/tTZPTpNKjsIY8e8iSYYvaK5tT3GMeo9QwYHPsLcRzwiUQK9qRiTPuDehb3I2749lLYUvUamWz2fNi49ZMJZvKX3xb09kps8MqekvF2O3D3el7s9e7/hvd5gWL18PC+9L8q1vap63T01ydc9mkXOPGsi5j3GFA09BRhPu6sKlr14UyE9wlpfvb2NjDp+t2q+AsKsPNv1/j1a53G+CTNvvYqEGb7PMyM9LzthPvhlCjmIxla8bENaPZ0zbr2uKac9KJHIvUBxi7uC48G9DwXyvVyrz73u10Y+KEyTPQG1QTwSL4C98A8jvdi5nb29V1y+r90Cu95ndj0Q65m9PpPSPSQD4L1u8Bc8TVBhPbgXm72w0ni99Po/PPjQGj6h4YE9nxS7Pc8iJL7A5a69KuwzPvgHWz5ExoC9vOKLPZnbAj36zNE9yXXUPY10yT3ojI085XdxPV723zrXehc89rydvI4NL71xjZ+9bCRMvK3j0b1tdYa924gUvXq7nD2LtKg9tWAKvhRdU700F6+9OyMgPVO5X7zHYQg7e4UZvWtvij3KS3U7wV6APXwUCry05FM+YcH8uljyOb3z4Ue9/Ur1vT4CfT091xU+4iGxvW1Cvbzqzrq9bDYWvc5TTj3ghoa9YaeWvSvVlz133aw9Rooqvv6Y2TxA1YK9z5HnPZgphD3INM49V7OwvQRQAb7CFZ69ewNOPP5aWT371EW+2EALPInPEz5joOg8gQ8+viDyC7wKZjk+QL6xPSbhQ770URO9qRPfvCuxC7306dk72+FxPT8MYzs9bg89SkOkPaatur03ERE9dNyWvWBYmD0bKO47v6BIvU1UuLy1IAO+4yFvPec6sbzUc7+8qbYMvIshVr0XdOQ889AwvbM7ljx+Y7A9Z78wPl5FBL4x4qE7fFvdPKE9hz3UPPm9kLmGvdANnDzNZHu9qbaKPZcYlL1kAyG+fhSjvAph9jubHUi+CQQIPPVUAz0hvoS90dViPfAqID0/UYg9v8X3vYTPbTwxqju+3HZEvNu1G738SKS91K4+PemrHjwEd9y8p2ODvca8Mz6iJk670NONOtoDpz3nTaI82FRePfIsxj0xIrc8z+DCPAXq5j0SMbC9TPumPOBb1T3Angq9zsyNPbKLqrwVDlE9LwuCvVrCkj3iwJG9eXGPvVINMb7Nzi2910fPPZFxfb2f+TG8skUAvgckED4qAfw9BWCHvdXzRb1/d169SuwHPF9sy73QiMC7nwNQveponb0VUAI++zWNvahYcb0Lq5K97m4YvogRIr4Kn8+9x2VZvoSDg7y6DWs9FciEvP0ODrzGxim9Fe2DPaHEzr3SvLG8CaWhvDPRlDz9oRw7vVpavDyW+b2Qj6S9mV4WPvzgzz3UXie+gRycPTe7gz1XTjW+e4rRPZ7cIr050KY9kYAmPhPlg70bCjk+psOFOwpB+D2jKn+86EAgPWU4Lr3Fosc9q615vaS4YT70ibO8UomovWt8aL0xrY+8GdUku9lyTrzzvak9uIPNPKenk71EvFy9hPerPeycRz0XC/Q70I2EPbJUibrKr+S6nNn3PS6A/72KTLE9Qgczvq5KXj3Qfms8KQYNPQRuXr09c6q95jYCPozSNbyRYiW+KIzSPe0Z6T0I/E4+jP8cvKzDXL7DJgU9TdqjvYpBBr4JzYc95rnTPMzInD1BwBg90obZPSS0IL7D2kS9HMKIPdkG8r2NVS07XRqIvWVgkj3tcg28hi8kvXvKR71tfp29K5PjPYCqwj0Sd6i93qiZvQA2kb3bXKw8+hiwPVcCvD1lRNi8xbygvdBl/T1M//W9HgtDvEItlb3aOZ697FiPPMTjob1uCwS+6ncIPRGEAT5GQSw9IqCKPAu8mT2cqjy83kH/vNf7kj2Ppg27WSbEvP/7HD1TyCU+EUL6vUyC3zwC3ia9AqXEvd/ahLsL6aS8mwU1Pm5OEr34tto8H8mFPZLi1rwH50c9k+loPcOt4D3qgpY8oQUdPhUTgLyNKlK8iaTovEq6J75thhE9jdDdPX+q2z3XxYy97N+tvJDfYL3srse8t264vSLaPL2fH0++1vnyPBW4kTvi31K9OyNKPT+tLrw1wAo9QMpHvVqn8T0E/NO8xVxXvbYNCz2cMz283cxmvDRWzD0w+fi99PkkPZUqCrzWBiu+UBDTvd9Qebwnj429isyUPeUFiT2KDUA+52LUvUgKBr7cm3+9kR4IvL+/vjx/mky9+VtHvWFDFDzXv4u9DqmQvf5Qjr0/oXk+lSgCvfchCD2sit28TCgCPsDH2L14vz0+EfgRvsqjYT1MU+k91tNEPosBkjxRqwg+GJnCvS3+Bj3EUsO7pOTrvdxHpr2R2ss8vMxHvUtr8r0CcMA99IqsPSASlT2yHZ+6pO2TPWX8g72CqVM9vT61vALoUjw+c2A8TslCPnA1ij0v/8C9JVc5u+amtL0pqaC8uD2FvSNwTb6Lx848fTH5PAMwT71XFDW8XI0Rvi82sLxYDPk8p5ZBvvmT372Q1848tQ7pvLi/Fz0Yb6G9fJBcvb6xXb33lqy7WTskvQ8cFb7OsQc91HjdvMH2jL1X6Wo9aToJPJ4k6LtM+8a81v+3PI8NBL7DX7q8QH94vfD0w7wcKlM95QmUvbj1or3mB2a9o7DePXyYrD2Ln049CtHEvU3sZ7zU8x89Rc9CPjjqqbwXrjo9mbB4vWvqLD48t569wOC0vNo8Jj3xeSW9lePzPaQpVr1vyY29M3rMPUWwNL2V/pC9eCF8PTN5AD5fzpY7ITyqvXMj1Dwlp6c9gDYRvRBKabyK2iO9iwrCvUr3njz0CxE+SkeNvQr4pzwqu4k9aj8WvkZbvDzkX5K99YxtPY+vqLx0ggm9upe/vFhAyLsjgoI8LgPQvLXRDj5HHLW8QhwSvnC2Q70UqQk+J73svWOBfj3jtvk9v/TXvPqIIz1T+eS7bNyBPU/O3DwgC6o9UDM1vKLz2TtiHSo8sja7vM9sQT1ZSwM+w7OXPUUj5jnM27G952bdPBGy9DwZ6U09zaltu+4yTz50ZRw9VvJ9vWUg8TwO2jw7JmoBvbyHmL1ViQg8aq4RPoAexjiObhQ931BLvRHJab13mKk8VqiIvP2m5DyCq/w9vcvRvaAJbrswS+Y9aZyKPS1ThLyvX4K8wckwvYKWwz3Vrzc8jhQYPh+WRD2Fxum9J+vaPTEimL0bWEg9tqAcPey6pLznqQU+WGhBPU5k0b1gHNA8Yo6VPdfYhT37cVo8M6/qvJn/dzySrjw8K2IovtdoOD5yauw9tG2Vvfyklb2Nr1A+fBFiO/pmQLxE42k9pVEtPiujmT1I2LU9nTHQvVA3JL3U9ba9S9vivKGtkb1Jr2I+tMohvd7O0j3ArSW+9uahPJWKAj5xj8o9YnzkvYM0rb36uQU+fkMLvcNumL0LMJS9xvN2vGsvLL2BgCg9z9UPPoXaeTuTgo08PbjQvB1wKL54jYq9DDOKvYZaKj3fZEq+tMFcvTXBvLzAxfu8LkHXuCmGirzzGxI+CGjNvATObL2oF3o9dHCQvTpGIz0jVa88iW0SuRmSrLyzcFo8PhUOvfevoz2/Wi69X9ndPRI58Ty2iJ+9d9WZPZ/MZjztWLE9+frSPZ+jtT2Rxg2+xgGmPXXnxb3IM9Q9W0dWPXuGaL0gEfA9LSvIvZSIvz1n0M28uq7NPCSQgTx6xmQ9YEilPTXSXD12NAi+ewPqvQQHJ70pcZM9xMEHvmm+ibztJt89dY+fPZXuDr4mgj+8pkIWPVSZtj2Uuls9rCDjvOeRcT0xNB6+1BOZPOB2BT4DUhQ9ZIe3unrHlLx1p4M9PaDCvaVWpL0hE4m6/ZITPS/Znj2C07g9GdLnPRPZer34CwA+YCZCvc7itz04hiy+gepfPa+Jkr3J0b28sl0VvXDIaD6DVJW8ZBHwPZO5Tz5ZFo29adJYvT1GRT0fMhk9Bbn5PLxJ0ry3L1U9NamOvZP7a71ifg0+GovcOzwXpTxoo9C9gwhxvena4r0gVQS9L9wrvZ+xqb3iOge+IcLkvZdAnr1My4G97JPwvXuO8L1WfAY8kP6YPBnIy71hBcq8ZKaaPPZ08j1uksw9jlEyvlmQj7vdFy69uG5Gvv5TdT17sn09hH7PPK2fnj1qzrm7eRTKPd2/9r3VTSC9e70APoQMeD1HAOA9FE98vWN/BL6LQgE8Jv/xPWEfGD5EppY9FUmivTBik71IMlG8FxXlPccx4Dz/0ig9oPkCPksVzj0ixRq+vBQPvkCDdjys8ow90XxJvXf+1jwqQgQ8GQ/WPE+s1TwCMW49l9XHvbq1F75ltoY9bZUavSrWVL4Jn1c7A1I9PECypr3Zn6S9oJSePQjUgT0CwOE8XVISPQBcSr10FHC9Pql1PUyI+Tz/gIw58er6vbReYb0ibT69HhB1vo5/yT0C5DM8Y0HOPKyhiD1xWFe9TYOBPIZ+ob1aCU68Pdy1Pfsi3T3nb6G7fRVHve1gSb0ICtA9dKYZvlClV7yNkZe8GLQQvjnAjzxPcQA+0C8+PfMoszwhuS+9Gk0EvWFDWz0Vawc95PyEPOYFAD5uEJQ9kGA8PSo/nL1Qacw9Bk3cPbQT9TzelPu90WU/vJ7JGT7QwQM+Bi2avZQ8kL1CEB49lgDMPClkYb3MxiI+5sDRPcMPeDx85qO9AamyPefhKz3vWR+9QVoyPtBXkb0tBwa9ujQdvRNZiz0Ol5e92ut/ve2oMD3Lf4A9OYyZPFbYKz5JNuC8CFazPaLdaz0pNgi+pKqvPUWHY76DLzi9TIx5vViP0z2moag9v7W6PYQ72r2yqoy7WwPlPdMsyr15SA292CYRvWQ8UL7GjQ+8dZePPW8dDb7jLho+zD2DPK6Fg70GZCw9FnkjvR7xJrwIFqm8MwKQPJ321TxrXoS9XU4Kvrt5DD7Wln892DdLPTbiQT0kCSs9YBSBvUrhb71jj4A9tkrqPOI4a7zqCCg+54dGPVLtAL5gjM885v0QPRDxYz0CbAm5pgZ6vZk0cr0/Cui8PPhLPWF3ab2A8hc86Y6XPQ3uib1c0mC9eB+tPH7Qb7zCgCI8z3QXPaLDDj3kdBU+3niwPZVshTwVTzC94luCvRNecT1/mXo6C3QdvCQtnjzGNQY+RVuPPT5gljyT+hm9hfnyvUCxm7zLA0I+lt5evY+/Cb1FypK9QGUbPgx/7zooojk97yt5vWY2jbyi4PQ9Fr26vdLmyzs0xAg9F+CMvVd3x70O0mq9RR5kvCKCWDwPoPo9ONt0PY8egz1BRqy7SO1ePCgSvj1Qm8o8myUFvhYNUbxICIi81nwWPbvZibwUXRk9UwhEPgsllL0Qg8A82CCgvXgWWD3rAiU+CNwFvX5Le71wSr295SYGvXDWaT1YaUa99toFPU88Cb6sXm68M7aUvItYND4kQE09Y1YkPUEbY71/hwg9AJZsO9cXZDouzkC+qqqOPZJexD3fHHQ+R1fqvdKqwTtJ0d09ai+ePV55UD0u6FS9yDvaPGVW2bztYMY90B95Pe/xCb7LcBc9tD2OPepVBD6ogVi9J+M9PDLudD0LrO+8GJq/PI3+2D0yAJQ9QfpkPdB/t71KVb48dJCxPLQLWr3ehEw96ERFvXeDTj3PixG9dDiYPN6yGT5d6OK8GEsQvkhv0j2k8FS+co2APVOAeL08pqa8NszBvGVzWbzxttA9B5MvPdXwxz1p0L49yws6vUxTyL3CL489ADcZvPjjlz1/+nc8TyizPdZhAbuIFB08Emcgva1Hgz31scO9q/gcPcbnmr3370g8IZf5PUVf1jyGC7s8CrHDvVBZRjw8+OE8hFBtvE3f87w96pc9keLdvATeRz3BjRE+bepxvQFd2rzwMW69K5rIvLEjmL0xq5k90s4kPUa1BT1SV6C8HhvqvH2rdz3XVNW9srVfPQXdsDxYr8W8IBErvorUrD2vBoe9qyh+O8bKprxVU5i98Wk5PPaVgD10DIu9B3lzPWPk1z3v8l89FZclPTu2Er2bhQa7iZadPUByQr1K19s904byPT8rPb2tep06vpW6vfITvDyUgsC8IBNFPGeQaD344MQ8iBmAPWYtFb2XSxY+gq17vDA7M75RI6A8We+PvRTG8r1SUhy+oI7wPM41VLyPmhQ8rEE8vTFFqTx3vsU9+taPPBFu5z0RcJ+800VZPs+jRL11Hru9+ggYPsya/D3X/zQ9aJRXPfrz0LzacNa9o/lEPRq1IjwRG7095KcWPfm7CD5SWFw+xv2+vd8ZFr5yF4I9esM0vOalmz2fg6E8hUikvZlRDb1nAae968SKu/6L+bx7dI+9u3PvvAPYuD3vGO89O8+QPFkEm70hjAi9bxlsvcujCz77ZM+9GiaGvn7qrbtbZqQ8L0ocvfDwvL3Fd1I9CpRFvShBxbxlOuk7q8VBvezL270acD69A/cQPR2YVLumJgg+U8ahvJyHHL1PfxY9focmvSVyjrrT5Bk8pEtvPSu70b2bALG9zBvePB7OG70g2Jw9IQZUvbLguDvt5N887w6DPQdtbLyH6Ac+OANCPQzQwb2o3AC9Jp/5vbNnBrsulCW+mrD5u0MnzT1Us3m8v/4RPpqOUDyYjFu8EEg3vu9Jgjy2Kpo9W8zQvTQg+zzn+bS9qEwIvmEH9z0uIyI8y5KCPRPvyr3lpsi9H847vfxnEz4qPo09LAKWvV1tP73K6aM8v/HKPa6wBb7Y2oy9N3gIPpHGjz0Ulbw9GBBJvaGOpL2L5Ai+P9vcOTG7Or3vcka9UvTmPe+v77wIQ088TIN+PSU4Wr07Du6917FIvSfJu70x5ls+kPlPPV5Yr7yDklw9jD0JPtTJAD5ttcg9aS4BPYh0gzzjkJQ8qwEBPsiLSLzy0kM+UwBGPUzn/r3F2BG81rAbvXY3kL2i/ZQ8m91Dvaz61r3R/bk9CAq0vYnt3TyFFpY8dxwFPdFZvDxwhsg9eCURviakT70gXri9/GD5veJHJb0fy4Y90ZT2PLWQAL5jGYi9+mKru3XmLT25YIy7cCyfPQ1NXL3HwJq9RhxgvZk7oj0PuOW8t1OdPc68ejxQK0q9dVYYvWsphr4FD6w9PVDsPJyO9TwnniM9OxBrvXXLg7z4ZS+9TimiPdlvkT6YBty9KmM3vkQIjb1pKO88O2OkPWZYN726HFW9Z0mDvE2Qkj2DNvW9u0skPilKpDy1hlQ9MENJvLxORr7EEaG9Q8ihPV4AIDwFw+S8rpC5POykA76aEf48YVrJvZj3KD5KCpU90Jl9PZvKLr0IO5M9UmBCu9OdkDx1GAO+PPDsPd8+jLx4d7894LapPbXCtbpScpK9YLx/vSV6VzuGBNS6cWIwvl8gm71V/bO9Mw5HOdujqL2HMok8fTJYvq47ET1QPKW9ti+avWttsL1WRwS6uPqOvYTxdD2rXYe9r12ivQT/9rswf++9dU5JPLYXBb2fPgo+GmKHOwrsPL4/Yai9ZmYhPl89iD1XR7Q926tyvarmHr2ypA09VlvPPemT7DxTW7w93CaJvRYYIj3qdPu8Y2hMPBkQqT0N3oC92zjOvJdUA76PDm898FikvKHbM749ob+61h69vULZJb3vxIQ7FocevcGN+j1WIHQ97PwOPtoJkDxPgc+9ZKplvg4NzDygwGA8sHmOvCrTIDxELNs8LQQUPZ4t5z2S54o9VtAevc02Nz5hTrC6jcMSve4dDj4FQ/C9blJvPa1lCz1Wxxy9GVsVPvIZ8L16TlU906qfvZW8SL1aI4O97zu/vHg5Aj6zt3O8t3fBPGsgS72KT2e8hjZXvUAiJj25SxE9RHM5PY/ixT2olKM9e3urvQeqHz0m/XI9s+M0PbGeLDrw7ca9PEhhvOz4iL13wK68TK3QvePKJjyAqMq9eVtIPaPceT2UeBe+w3jpveQWOjwawTu9tvf5PA8c2T0fcIC9zC21vPGsnL3xRjQ9/rQgPmJF/LxxX2a9/uCBvYlazb1LxZS9T8ZDPfi7kL0H0hS+KHdTvWOpgr2T4Vg9yGJau/q35Dssu0g+udyBO+POk72kNC29wF6lvPSVaDxPnU8+tt/KPdyKTL0MkbE9I5YzvjShTr03fEM+9sclvG0d4D1yNZS9APcrvXeDAr5kTjG9DZkcvnRmj71uuQ4+geSMPbYJ0r1wpg++wMb5PIfsej2K5hy9MAPdPbZ9fz32+/O9hGZ2vXTtAL579q+8GYfDPc1mAr7KVYQ5wuFZPZyPXj3EcVo9Q83CPNzDeb2koCC9BPqYPQMBwz3ksUM9fjsiPuLZ2TyuAB29CbMRvUAwlT02bZ09Tft4vJ9vIL0aZm28/fTmu6nUkDvsGgi9JnYgvDNjyT3PT9G9ewMyvtxjD71Yk5G99fx1vMPczj2DbCi+PwQKPSHjnzzyM9W8J3CQvfGJDD18O649XyigPWhpIj5wKdA8hQYCvqcFk72ZyfO9gc5PPX3ixz0Sr888+T+8PWKUIrv7iZe9JTDVO2t0Pr6qq8q9azENvAQFTj1yTy88KJkhPTUcjb1/p8e9grE6vWnZf7yReF+9UqPhPEvoF70AcH+9JZ/zvHy6RL6C80m9eUr+vbJnkzxwEhC+hX0lPRVHFL5N5Ew588qNPSMHY70qw8q9Nbekvdzlkj2CGWU+cNOlvQV0uj2Oz4O938uzPXz20ztTeoI7V9j3vPU5Hz3Uf449Db7eO+9Mc71K4/U91gSoPXYfDL6Q9l480sKcvcy2Gzo/iJs9qMPkvR3Zpb1yZh0+9usnveCa5DtgpJE9A9cTvpFwgj15W508CFmTu2ngf711Pzm75kpCOxsvlL3+Bni96q2tPfTUmb0vdZY9ZU13vTTIWDwxy/+9nDx/vexupzw8dgw90TchPdn4jz3i0l29OUEWPedQWbyv4x69q9ccOS6Jlj2sVpS9uZtovTjDSb1HZNg9YpZ3PRBI9zxxoaY9FiXeu7XsX7uwiMi8e/osvimusb0OHjE9dzXDPeRLBT7VTfO8zrIAPhqZtL0AfyQ+ITn4vfmHFb3wVu49eoyfvf00Fb4V0Ea+xS0ZPqT55bzezpO8KR8JPbHFebtHio69zkQgvUQ7+zx+T6294Z1/vTlWiTw/Zk29s9MUPvVvRjrAmYq93goSvs4klz0Yh7+9J+4gvbpHsjz85U89+RwrPbKXFT1zSwE8i7o4vY1/kD2BnIE7LXWKvYXsMT5nx7i9t2BBvvTDpD01B5W9uDtJPAwv8r3TaQw+WYkDPjBBKr1sZik7vrIVvCFlzz10kuy8vJCaPagoCD1WJh29EmK1PUTdV7w0WUi+U154vGHPVb1cTxg+4HTMPVcHy72vCs89LhrPu3cDK72eRM07gLWjvVn5CD2DjJO9Yw3nvTopLrw4G289QzUxvQ77zLzxP+K6jPkAPcUI6j1a1K89M5/9PBs9+z35RoU9+2YxPT2TmT2Ewow9O7eUvYse772r7jO9Nn4KPkwf2L30yUq90GUBPgRLhD3T4eI8KkWVPGKSs7vvD268Lb5nvAIzlL2D5NG9xbdTPFqduD3co7w9RTTIvaeI9bxNyqa9nMSEvEwYGjvC2nw9+8KgvXZPQz2WKB+89F3evf2sxL28dUS+DpX8u/9Vij0QjIw8m+V4vaX2gjx3uYe9kOlzvfKLILx3NZm9nlnSvGNl2z3LbJY97wlsvWsN9bu2dyc9tddcvJGHiz1h56+9Txccvpo0prvRJbk9z0qDuxAKgrygWpu8tZORvDx3yz3gkAM+WMcbveBEUb7+hAi9YneavSpGbT2V6fs9QMHZvZx0uL1XKO691lERPcU2drynE2O9OYwHPWcyvTtB6HG8FPcDPJ9alb0e4CU8iQclvQ/TLr0Ckvw9tVd/PXGrwr2GBhO+nfYSPWwzZLwCQ3m87XAIPlH7ZD1LmNk8WNuhvSP6R7x94vy8Jj6wvQVQKT0Bbje+cXyVPS107jq1phA9B9KxvZAz8jt47jM9+dwavFBMiz2ejZG9ojMDvZk/AD0h1A09bp0qvVvj2L0tv6I9eD8nvk1gqD25Csa915B5PYuz1TwhRdC80ee2vZEY+DwQzYG8TCNgPWrmer05f8+9ISTsu5mHj7ykfJK9qEybPdIuwb2mid+8DkIJPNMfrL1WaGu9F49wvgRDHb0afQi9Kj3IPQ1EXDvQFuQ9c/3XPCtXqLw8WOo8v3MDvrgysb2qPds8BOOgvQ8gDzwG2eg8CDeevW8n5z1hvtO9Q35mvfRkCT7ciBe+HpjDvPxxHb6QvrW6TC3pPIXnijxDv6A9+LP5vWIWjrwnuFi9rzUfPhx5ij3EEIE8l61YvWnVB77eDBC9jyT4vPgOcb2kZqG9S1nXPBG1kLzch6q9zBpBPR755j1EzOU8XZm5vUIjaz1QkEy6ehSPPCechT1Ac008TfTtPVLbRD2Lbtq9Jj21vY2Far0Z7HI8Yg5IPF8FXr32ouO9rznSvX8N2zxXrkA8XnELvYdfAL7ado88fEuyOzyJhz3LzV+9eSo/Pbuk8L0QUMa8gHQ2PKiK67vnnSK+niD6PC5ZJ71sehY7SfIkPXkjl7vZaka89Zf5PHAEqT1aObk8RRj6PR5AhbzzT5Q8eXiEvYKB0j28pOy82Yk/vobJzD3dd0e8OCzDvIT5BzyQGZU96db/vSthQT0YFY89vl81Pr8WobzIbY+9SjsYPTmsAL1HGmO6ZWwfvWOglz2hi+a8Svs+PGYsTzwRXZI80mMpPa/zkT2Tjfm9zFoePL2Wzj2WUsu7Go/cvc/hJL21UFA94gauvPH7OL0nFRI80q4TPcNyBj3Qxzc9N9D6PdF2gTy8PuG8XNt5Pck+1z0igxS9+dfIvO9npLwLhRU9ZJMyvrH+IT4gs8O8YrV7vXC3MD0o3aO9/PUdvbOQfz4EI3e9KVsbvLQjnbz4ISI9gSdZPtR9Z72/rtI9X1rYPWmtsz3J6KC9mtcIPhvZdD0j+bW8BLrwvNpHwL0gKac9NMziPKxtCj2yC0K9ia0HPZGo3L0pLhw+6uIYvfhMCz6eJ4E9HJQaPkJHK71zl8w9mb1PPVV4wj0A9Ag9/f7LPdmBGb6XVT09wgy4veeXlr05BxS8sssLPnCyzT252Tc+Tbc5vQJcgTxBTHM9xv5KPVBbS73wesK8r8iRPeJpvb0Wu9q9Iy/6O/pLLb1joS090745vnICXb30qpo+j3kdPeJV5D2AieE8MTvMvHHyQj4zG9E9NP+UvcPqQz1lnoc8VPy3vF+rjz3ozAg+zJadPRzBMb7HSvU9AU7ouyTJYr0VrDs99ByMvkj2Vzrygyi8DadGvA0A0L0/C5a6Hxu9vfEEQD7I6Yu95qbSvT3BCz5o4ea9p5R4vSwdzz0kvIg8ib6OPQH4u70zhGo9tTC5vJa8W7wj0nA9L74BPQTwlrwIJOw7DA1pPUCU6z12wsq7ZQBUvXuQPD4E0889SWCDvan3ELsvEoA90bV6vR2UGT7sFdG9/0+0vbc3FD6S4N29XE7tPDTBY70xzUq9d89qPeCmhzuUJYE7jsxUPIPcTT2i4W89R911PVXY5TzM0zM9Gp6aPQi5N70NsJO96yVuvDahED47k4g9D5/4vdfNOL7rxwI95x6sPRi9KD1pqCC9fnWTvLdwPD3cguK9d3qKPZgU3r061Xg9simYPBbT3zspIha9VYG9PET1Xr5TJSY92Z+LPefCKz762BC98Afvvd4iEryzP0Y92zGAvOV4hT0kctA9VeKWvUwIp734qrI9C3XEvdHCgjyeajG+UJvcva6maTyOoFO90O71PTwdyT00xVC+xZ8ivh2o2j0XYDc+hBmIPV3mIT0pCti8DvHUvYYkDL5Ga/o93dOZvSFZSLy3zc+7gJHXPez9tr3Vx6s90w28vIwMBL7Z8ie6dzxzPRsHqj23hvC8ye1QPWxP6b3FuU89g/QOPGUNyr2QUQq+dakPPBMlorw0QiM9yG+IPu2T9Dz305E9EQogvR8l3r0Xim88E2twvQ+wfzyo7z291bVEPFYsizuA/CW9RE8APiW9BT25DOk8D439vQfxs709xnm9qIRBPfTms7384us8CZGePfJVlr3gkTk976yLPZuSHr40pZe9yjW4PAoB1z3FzD89w8wbPO1nWj6SNwy+FlccPdBDBj095rg9OkhQvUIU3b0GeiY9ExylPdkQAr6iuBu7mcI0OieVmr19ccC8D0YZvjRteDw13hi9I6G1PUauxD3P94i9mOs3PJ+k4ryzbyI6N4eIO5rDAr0oD9Y9lrKtvBRp472NzGu+4qUfPectk73oxPa8YpSBvRByFb2BTl+9WLUnvvhz/DyxGbc9QxW6vTu0mL3CfzC9fV+xPVtYzD17OA89KiRMPD6MHz1AO1I9hqspvdRFET50fqq9R0KnvVhn1T09C449e5q7u61ZDz64DwA9pvh4vT6djb114r29j7ZMPflB87wyA6c6wpjTO1nO/jtc+gQ87gyRPZA18z3lvjS9X3fxvaYtgDzZYHg89o8GPjan2L3iJtw9mA5rPXBspb1DmLI9hR9fvEOTz7szMj693Y1SvIwo2r0LSRO9HMAXPL29iL3NqsI9PuqcPfsnu72OT4y99TXCvTj+ZT3moNc6/xC0PblGoz2PpbE9t29pvJWzNbx9Dmg8kKyvPbHGAT1eJBS+ZYX2PMNNLb2TCtu92ngVvUOJgT1vxxq9ilBcPl/DxryeYss6daAfvPu3aDvzR6Q8r+sdvPTnxL1xwui8nzLCPWX+Sj6RLzY8i5OSO0kjTL0L7Fk9fSR7vH8Hkzz9GjC+h4uXvUM3BLydemc9sD+dPCoNqjzje5G8tTo0vXRk3D1rntg9hklSvQPqlzz0mOq9zJHfvCTeBb534wc+0HVTPGkL9Lxl09s7THalPSE7rD0DezU9qOH3PQZwyj02clm9jbvlO2Dtaj4KGCw+WEwUO/0Y3T16Xhq+fAidvXACmzv8AtI95CSKPZYQ1b04/ps9LgfRPEqoizypZKG9st+xvYgMFb74Yug94diIvWZSlD2snq270VShPQqr4jyzgcS7jA4Nvhb957sAh/E8gSNjvXFtJ778RGg81p0jPdhPuT0JUdO9VZOVvGsC+T1l9ei9QvuGvR5l1rnp9sS8RuqoPakmhz1F07m9UZ4yPqIXXz1jsH+9bJgBvFPvUb1wLTY+bJ+lu1G2QztkP6i9Bp+JvRxyCD1vUpK9f0/BvKcyhL1O/5O7Lr/TvdB9PjxFVyM+ofe6PVPH3r03P9S9L5CIPL9pgb006e29zo2bO9GjXT7LRfW9TRm9OweFT72oMRA9aFz1vK4PBr1duO+9UEGkvTAFDz0MPHk76ZcaPuQ3dT1q9AC+tL5ivX+jgj3Tg+a75ZTiO7UCBz5bSco9yalyPcpA4T1yUgA7XOH3PCBKgj1L04C99LFEvdcyKD35G5g71UO5Pc+p2bzaoOI9t/7CvRTvFL3BY7+9c6UbPX+xn72Gm6u9w2hfvXKN+Dzp+XY9I2RNvQNGwrsMHls9nQZ+PRamlj2vAo492XqfO5F/ET6NFuE8ZIluvOjyrT1aO7w8PXy6PTnORj79b2A9TMNHPAI0mzx31TE9rv74PF6A971idDM96G3KvWoNWL2FLjG+D5govqHXNj2PVQ49W9zAPSlmhD1Fm6E9XDAmvHuFID3H+FA9vFkpvdBFF72fMgW9sntruhP8H76L5AK+3woevkhXsL0GmCg8KVyQvcehJ70pDGc8t+krvWExk73dU5K97Ectvp79yj3ftDE9yQULu3w8VD0+IYc91nFMvlmBqj3GLsU9ewrfvVRm0zp8pJi8rdXIPSI3hD36sU29uUWfPVWCgj1xg+o9Hck4vbQ0IDoO4kE9fSmNvRGh6r1MyFo9Evy5PT61CT37o2W86vNTPbEOmzvZksg8TfOSvVUsqb252z6+h0TKvewxRL2Id1i9u1sIPQYigb19PRC9Qwq4vU6J+L2AOUA9lQYMvdSOKb6KJ7q9S0jeOzOsIL62EQG+msBCPFuCHT4NL4K9qwRqPZBTdb1n6pm8hSjhPHAuVb1TvLk9BwHRPO62NroUejM+ncV+PbCIHT0Y37y9kdd2vf/UdDwfRWm9lpIgvJDaCT6PjEy8QKkHPowmoLyaCpw9Vw4BvV6OPL7ndEu9tjwCvaDbrb1DBkA9TRm/u9oP0j2Fi+M9+M/quRYUtr1A3S+9Be9wPS3DML2GLt49SJ+fvI9uF70c9p49a1tvPPrTm7xCTvC93B4IvuGTET3Ml+M96BOTPGjRVb2xMaA8swWTvUL1vzxK9Ti84b+GvQE1Fb27Y4w8qNtuvXDp5T0A62c9et2oPBHnbb20/JO9YZ/APEvaWz3J0uu8gwiTPdWWsDz7BkM+qj/NPegzMr5SRbC9uA2wPFbbDL3Qk966W15nvknDrj1KHxY8GPuoPQramr1UgSy9+NhjPjYizb2sF0e9iGmFvDmt+7wLpjO8v1YGu6KGmb2CG4S9eTLpvX1tFD0UZME9NynNvMNEI71Yzki8cAMFvaKaNr7lvVw8qqaBvWCHyL1t6kc9y6ZqPeKt5r2bxPe7npQUPSxNLTyB9NE5tiRRPg3nfryGKMQ8GvAvPbTbST2arLi9ZVmPPetX2b1D+o09ucWmPO6ZZb2MsZU9IiOivPWCkL3roqU9U6yBPSPWKL3USze9nD4IvU/NuL2bWm49uQVRPGg2TTxgnsY9M3ViPCy3BjzzJ+Y81jEuvoNqEL6VOCC9R2YoPTTmt71Onxk9+WfwPFB2O71KJgu+YpM5vZTgSL3igma9hA7DPcqlqTwD+iG96zuivZ7Evb1W5Zs9A2SgvRQ2EL4LMyA7w0oNvcEOib2Im8c8zQnHve1AVD1iISe7yG6yPdUYKj4QQTw+vNFxPdn3A77YiUA9qJvIPOTNDr0x64s9bzRQPbMZpTve37q9BPPPPdxcQr5SFcW9q5emu/DsRL2g9qa9KWAOPSy7e7yaI4A9Aqhgvai1uj2ti6i9z7oTvKuPk70qWiS+mcODvWemwj3yBPe9l+MRvm5HWD2RLRq8UPGZvaRbfr1jNME9zqgsPQS8hbznEI+9YIh8vNrXkT3vef89Yy06PSUQmT242pk988RxvZc3Cb5lHU49hFP9PQDAGr6bC7k9T5gOvD1Fx7wL/rE9EUIjPZNg1L0DcMa9HAMaPfCpGryxXiY7Mj4KPbanU71Zlb49dpeZPQytDb5Bje49Fc+mvRkjHj1yeJg94augPCDtDj2ymv29P931vTCv2L0EoQo9h9gdvWaRz7ytyxq+Y/kZvU4ASL2m9e+9RDgqPUCfMr7PP6U8mpZ7PdTG5zwX2AM94Ay6umj0xD0HB6w96dZ5PZtmSLwZ80y9OewQPm/deT1AghM+CeAmvS/++zten5w9FtHtPapXEL16SM+9RwdHvejO/j04y7M99u6avOJfv71quw0+GWGfvWDYob0sZOo9vxfkvc7Laz3kRw4+k3gKPUxYTLxQYKO9EzIAvJsW1z19UkY84Ttjvc9cJT2DBNE8pIpFPMtk0LwnO3i+AeU9PFbEmr1MGvS9s3ENO0Oix7wDTX89Gl7svGDd/j3wJWE9ntOLvBcSGT2rOuC8BBhuvT1VpT01e729866bO34a0j14TBo+02VTPhjIJzxlEAs+xNCAO5fMmDyGfom8+2P4vUe/PD44ycg9cYqVvUy0tD1iCIc96JdTvHQ2x70Ykq0874ryvUO4+z0dNKQ9BgAWPsL+3z1o4kG94u2RvUi/jrxpQWq8Y0y+PaUEDLxZt4w9X6kfvXYvED1l5xO97uxXPaaPNr2hfB49j1PJvd2TzL0Qk4K7lmw/vBz41jw69308y8zFvSRYLj4gj5G9o5qEvUdElj3oHK89a3DevZ2AYT1Xvka9XfMkvswN4Ttmbse9vDbdvOPnrD0WPGK8qdDJPYVLObzwfaY8C29+PQL/IL2P/848P0kdPsNhKLylKWC94sVbPbx0B707b+68jB3CPP/EDb6YPvC9nVOivGvkzD2pw+49jSxrvdzFRD0ka1C+E5qGvC8ukT0T07G8hqHjvVoJnj040/S9DVP6vfiOpz0ba349ebKWPNboBj4MX8W9iqVTvI+hODybGB882UXRvLBPYLzXl+A9EX8SvqEgp70Eclw+94KJPMKgZj0xbI09g5wDPUBPM75TifA8uhR6PVQJrLyGWic9csM+vlhw0b2zCkM+hNPxvNC+K700Yra9PqJSPsYzvb3TLvY8MyxdvTZDFT0JxKi8UGaRPXUW/L2XjxQ9dLecvUmJnL0zhpg9KsqrPBmAub0dMje+bb7OvF03OL3DeOe9HDgFPlCpBryYD8o9B5hTvZDznDwKNOu7pYJwvaz+ozwMdq69ac+1PamXo7uSrR89PgE3vfcGCTwF0ea9EyrlvA6g4D3cK7+9XDXjvSA+pj2pUCa9CKK0PJXcb7yxYO29LsnYvXTtjT1ecRs93CqtvW5y771/g8i9sa+QvSRrM71MXa67HdPKPbnRSj0OMII9qHI0PVdt872CIhS9kViVPeHJqTvvJJ89LJWnvJRMqz0lfxm915lfvV+zAD7csXQ9g+DtPK8jgD1F0qy8JmYcPT7PAL48ODU+0c5mvXPH8b11cJC9qY5EvZq84D1eg6M9VDBjva657zzYQSu+6NaIvS6SML0c82q9sStEPb90HD0Yv4C9yOQsPclKXLzpqqe8Ro3kvWCkt7tXo7u6J27JPRvvaT11nYI9JNHUPUtUrzw3wzo9pR10PLA6lLxIhB++ngqhvE/Kmb33/6c9Ccr7u5vbpLwbDh2+fDBjPjJoTb00qtq88gYIvvLkBL7//Dk+dhZ4vQIYdz6BZgq9qzz3PSCWB72KgiI+fBkYuqPOkDwNSvs8atXVu/kYKj6Pd5U9aN0gvYYYpL2RI009QHlZvUoAUrzJS1E9lxfdPXO3YL07pJG9P9+ZO+ZdU7uJsJg9NflCvIf0G724XCk9cSQFPrpRQj1J1sS8H1W8vbssyzrELcK95z6IvM0PZjwJjBe+gJcXvnHltD3rNGs9cIvDvBhvFb2ndUe9nWZNvZu2nT1TByI93vNnPRty0D0pV1w9YPUxvSDxsrw7mfo8foYovo1pEbyWOFW9hh6HPRG0rTxJhiS8gdWtvPQskzymf1E9NzAUPoEfvL2gb1i9lfpkvOaurjoptIQ9Q3F+PUrcaz1iTja+attivceuMj7trFE8QEAGvhymwbx0yri8wcE0PZKh2D2J3eI9nSeRPSJPfT25Ku+8hkmbvNOUBzxjPpg8ExxrvILqOj0ggNM8Ylv2Pbu4iDwWXAk+1LePvUgxb72FKhU9vZP/PLnWuzyW/F+9V4WmPZEOT73b3ls9mgOpuq1NaL2kUGg98KB1Oper8TyPWP07CLsZvJZiZT4G7XC8i+OjPI6vsT1z+H49sckFPqhNHT2pHQK9HqEUPft5oT26Yg2+QSktvhXHxbyTlcK9rP6APSDonr1mQ2o9OELuPQCRML2bnA++OhaUPVvvez3l5A6+bhmKvBsfBr7+/ms9pNZavR6QOL0lyXK7xQsQvmi5fT3q1I09EBH4O/VLBb5VJ5+60RhLPIUhQL7YzTE92xoKvvcdZ72t0JQ9A/f0vZvpHT20ndi8N35gvd27ibvT1e29rUcLPa9XKr1JWcA9qplpPWUcDT0anik+86MUPowS6D22nWy9ox85vUAF7T3+Gp89xguvvTaG+btcJSc9d+a2PTNuvj0E13a9j2etPWMxlD0LWMg8FlnFvF79DL5qu6G9U31HPQV7sD2cey4+ZCwjvj55xb3QjOE9SWOBPMUiQDzyH7G9m/L0vTr8kL0E4Ac8PAbRPQxbxL2j1Ky9M9uHO+beTz3e5ro91UdbPQYJj72sA2g9dMf0vIDwBD1raSa9LqSFPRwdsrxnlpM9ClVbvTd9gj2lm1q8WLUUPczWTr1vMEq9WEjPPGF1A75y/8W9YHztPKnK7bwZT6U8VzCyPZaP6bxljtI9RA1QvAk5EDuROlM91wwiPVY3jb3Ymka9IFgRu8it3L0DQcQ6h15NPvfzET63fB69n2HZvHDaeD5BNws9WYJdvZLROL2GhPA8LhL3PelIBT5Iuzg983yHvYXuRj3lBHu8+CfZPGqTk7utqBQ+dQrHO350Vj3GbDm+L4LgPakbyr23dxy9eseaveKxc72tSLm9kPocvJPn0L35GLS9yRAVPgAgxj1jTZS98qkxPb0x9DzMXkW9jC+QPVZfFz1K6CA8/VYTPvmP4rxZ4mg9U5XgvVw8yDspz8a9a13OPSzlhjw95Fy9kiqjupCH9b0BFQo9Y5qUvAfvAz4z+as9C0RhO7yUIr2vweo9BIjdvC4LqT2ot9q9kclSvVAGSb02uzW9ykMEPoNqD71QK8+9AxUqvO6karzP1Im9NuvjPGo8Sz3rKPY9b1zwPL1tV7xNXZc8Vy9RvW6obT2vSsA9T2EAvX10dL2fYQq+z0dsPTSoWL7SbJs6wlVUPWPpebypSLs8VQNDvSchVj047UW89I2/PTV7aTyC1zK8HZ35Pd77PrzVO58838E7PcQpsr1wo+G8QaVSvMOwtLx7q0c7kgqPvemUEj624sS9Y6mZPRPaMb7ZUji99xQWvKShcz0AwsM7V4nIvZRSxbtrMpU8oBgTPYh5vz1UKRW9/NUPvokYzj2kUES9lY+rPNxv8L0hUWe93mZWPiuR8zoN53Y91PQzvQdQDr5Xe0c9WwC5PCH+srzY/Cy+e0MoPQZ9JD7jb8u9M/ZoO2e34DshoxU+QjE9vraz/j2H/aq9rqlCvQWDFL570KE9E85tPZKcE74+s209g/YcvjiuxD37vdS9p/sjvQHQ2rt8R1G8kHmSPUi4uj17PKe9Tsciu8OFCz3hFlY9/3TWPX76Zr21Q4K9zAuFPZjsVr0MATi+0806PH8cOb4SqL49+pmRPY12tbyp7ce9XzxbPrzUBT0b4bE9WBGYPXgdk7yd8KE9SSPbPLbMvT3RDzq9XkUAvdDtvj2BqgK9w5MnvWSfMj4ElxG+NygAvuuxFz4YF/69nnEOvpHZBb7uT3u9LqkzvntMhL1TvuI7V3zfvbSmYzueORE+IWnYvfmZj72PTBY9Y0xDPGg+CT0LMLi7ulhxvQ4zdb2HtYM8DBcDPuaLsL384wi9/dtfPBdww73smky9nfnbO5fJ2L3nyIe9XRRavSgMET6WMIO9MDtCvQG9nrwsfo08WZoqvSLd9j1EArQ9dy7ivDt1tT0JvRq9h84SPVIoqL3jbWe9Eh8GPTOybTxggK+99+pEPWKhuDzZJww+Fz+ZvI9P17zAqui8dD4PPY5d/r3IZxq+TMuVPdOq6D0v53m9I5gUPYjGCTz196w9iLervcEEG71DLSS8DBX1PJ8ll72BoEQ9G2N8vQkuMrzcHVc83EspvTD9Or36YJC7TQClPMu5PL03O6a8CzLqvaSYwrpX0MU8HamkvYvyRj01yRy9oH+ZPMIggj3R9ko77vSavbDroj3iA+s8S+EfPft+2Ty/0ag9WBjrPTYFDr7SdIe8vRzFPDlhpjyLgO48sPC0vS1lqr0EgxQ8QYb5vaXVzrzvX4C9lZSLO11EmTwmBhc+gEDZvLOu77soM3M9s70qvYQJ0L1cUBC9xshPPTdJNr0rg0C8Ixz8u0avWL1SwYk9nbLyvTzrPbzy+RE9R8PWPAegFj08vgU97knovHMdmT0BeQG9GprDvFsLzTvrLbC9EvdfPcPGTD6iwaK9bqxePcRl1j2dMiU+AfqFvRmYl7xdy1I8xlO9O15EzrxQPQQ+A+ECvTeUKT1vz5O9Hqw9vAqPiD28xle+uZUXvYfMFrwgct+9zYS4vfRnqbyIJwU+MFAkPT1GQb2JXX477nzfvUOotr3DELc8n4GivQ3hjbxn62E9oBTCOyYmk736nwu9KCoHPAWBzzzXt5E8pqyVPYF/Hry3H2u85XFtvbIqlz07xvY9hLFVvKHhaL0jngQ9HlNrvXYxuD3xUDg9BV8XPrG4ejz+SIG9W14+PNGnOb5hoL482UmYPQMmsLsoS0Y8gghcvSo4ET3ZpVs+7SMWvakfTj6kkyS9Npq0PU8P9jyxSGK9HwcKvs5PxLyoBcI9dxKzPGfNQj0HQcU8j60jOnn9zr2Z12s9NZEBPqVGGT2vuDo9bKwSvpouMTyRTBU71gHkvY1L6D0niTE+r33IvLz/ET12hgO96YqEvPd0Nj2o1HC83HcpPb6DAj1hC3Y8ZsqSvcq6Cr40fMg87cHUPKw0XLylhIs7f9ekveJCbr2frSW9H+m7vKlXtL0R4YS+++/rO7d1JT0NGyM9F4eLPdenpjwUJ4W9W08QvVc0Vz245vw9FwM0vEwilr1L3M48nv4LPiQ+ijsC8u08aGSSPMuyHr07YpA9KQ3qvCee5L15Rwe9ZaXmPNumcr1IP669Q7SOvY8M7rsM/Ri9vRuoPa3M0L0bsnm9SuWdPWRnWTwW9WQ8/0YJPqLbA730U+49ziSiurUp3b0u42O8CDLGvNeFXD3c2To9tGQcPoUgq71hQxI+axOtvT8PCLxWuF08lqlGvBihRjwLKq89BT/sPFXqLT1zl5U8+r2FPVVSlb2uTNu8piK7PR1gYL2807c99FAxPl++Hz6xFnq9NXibvRoPObxZBtA9I74GvMb54r0mY568RkuMPTSZsD2sHZW8dt4PviY5tzyMuzU9YVcuPRbbP7pRhTC9pH77vPxCFLz95qO8EtTcPVb1Jj0XWMU8eY2BPaGfGz2UrKg9JYGXPZPcrT3BECO9gIjhvUopsj2XtpI9jNxJPQg1ubw2l1I9nzhEPCeQW71Edua9nuaJvXiWjz0IZbe9Ryd+vQTzKb0qvIs9gnY+PvHAt70JyDi9ebWSvSoY7r112rW8dqhKvIbAPL2D1dC9Arwfvn+edz1Z1qa9v0UrvKaXuz2gWFc9kmqRveop2T27hQu+GKVJPbeO+j0NmQC+XZWqvXX9j73C+C+9dIO0vUVtEz0an9k9cosxvv5D8jyGHhA+QdVkPRBOoTw0XSO9k/uCPbMzfL1CGwk95Xl+PR76pT36iZK93LTnPHu+0rnr39c9olEUvpGis71MyTo+c9qtPVEZNj33+n094ojEvQcqVDxdj2S7sRthvFKB6DpnoFg8UzsHveDV3zwizMW6ST7NPSZosr07y3+9VqVYvvc2IL3BgrW8S9CAPQaSur1N1+W9oYYUvbJsMj5VetY8G5fpu1t0TL2Q7rK98iYlvdWtpD3Bi729R4D6vKBnnD1laG89n9bavVNUBL4y2Ha6Eap0Pof5hL5op/q8NMe7PfiRnTyJzBU6PEy9PLpwaL5l0BA9tajHvWQbIb62/eE8JbxxPQciHzxE0YO9QkNZPtWz+z3kYB6+ogwFPXaSOL1gA6u9PzHIPQECv728v1s9CN7BPTFw+zqCA/i8uJgCPgnSk70A+bO9JWa1vI+Yub0wxJe9k4KEPDdZfr0Ffuy9GZ1tPdWUvD0Fh6o9UZhAPue7Mz0r7Iw9kKIbPblq3zwbBwq9cSUtvouzZTxPHWK92yI8PmU5UT0DO7I9Vx27vS/USr23P4G994ETvWBty7sxhXm9TFb9PSyJHj5orL49mo3EPdzyUD2tn6E9nkQXPglcwj1dwKM99WoovYAOcb0ytJI9lW+uveZtwj0bOl87aEgAvdGgPLybDho7Uo8nvbc2Jj2AjwY74h32PMvprL3kSm+9VPkVPp5Ccz1XmJu8RQ4FvTVt+jwSLxO+BcN4vaYEPD395nM9aE+GPAjkWb2YcU88qye4vTASED1iVIG7oTIXviAkyb08EvY8NzcHPaMZcT0p5508T+RKvBSH2Txnkum6NvQePQ8hs70Zsay9JRjzvZuiUD3sXQW+v6RcvIfnjb5GITo+9fVlPRXTQ7wg51S7d1qGPcdQsz1LaWy9Kbt1PWSQurwYBku9PvALPp0LFb11A5o9KIfSPTBsUj3UddU8g3s3vQW8tr0t9vW8o0NVvk60HT4efm29QpQEvZrA4z3DbtE91/IxvUdsCz0I/8Q8aJyQvXCRAT6STcM83XGTvWFcmLs8qa89+XxWvbMhu728hI+9OvYvvCbPwr1AAY69hmsavWtj4T0ZLpE9dvgJvqv5UL0BF7u91q4ivUQuhT2X+Xw9s5TQPSMcr73rAFW9izUJvrXw1726GwW+m56aPBSvXD321uC9s9VGvZKQRb1OgSW93UkbvJ2Fi7y1hQG9v8IHvVxwPL3u8OG9B9+fvb1y2r0eOEw83B8TPfomijwecN29LFqcvSfktL3SN409rusEPnFFDj5RRii9mhY9PXk/Yrv9Ypc8FilyvSlHKT0nnMk9p0i1vBWMUrvnJSW8B1AiPba+37yF2PU9F1Bau/4i8z2kxtk9wGpXPcsLWT07Nkg9pAytvMoYsD169ri8ugA0PQYHzrxvMa091rjPvCNNZT3mE4W7NTI2vQmNIT04J3W8WIU6vLmaS70ztQI+KwsyPhgZcTxQoym9h+UVvcIp/D0bLSS+QDc/vkbbGz4wwGO8/utKPPz0tT2z/kK+XvqEuwLHEz6i+Ci+uypgvrtKUj3zgUw9DunePaSLiD3WNBi9J+EzPJA/B72i34q8ZsLJPXaWQz7K+yk89x5LvRTJM70njgw77L/Jvaj7Dr3CeyE+6BCPPXFVGj0cSdG9nu27PWl3YL4uacc9jXipPYpSFz4Knbu9DJEMPYE5GjzP3w89dq0QPHrlfjz6zUK9lvopPtddu7yZHPe802jNO05o3LyB+aq9aO3sO/Br97wZ3q89FooNPROzaL3w1L69IY4CPVHOCz2DVnI9PhBQPNROCz6rKd28iFqwvZszST1jONQ9B4OgPPB4Sb3diq87/8JZvm40Dr1toZA8zMbjPPxUuj3xPQ49uI8vPYIHR70guDK9KnyFPUpLnz3LR+U89xMcvtza1r3zc4e9TiynPSKBsT1h3IQ8CHpAOrD0YT11+dM97w7UO+HxAD4p6ka92zEIPo/TZb3et+U87JEbvb0zNj7AqYY9c0TvPZnHXrvk2N69tHupPV93dLwC4K68AnKTvHLq2jxFQ2w8KH9DvVr2pjy40dy9iNOaPGqpkT0X9Rc9XLGevYhIx73K00a+xMi7PdcqRLxAvEq+mx0uvlu4Oz2HJOK9iC5IPaLwfLz6JKA5M/8qOz2vHL4sd/+7eTU2vbHpmr0DmmK9H1I3PQqpnr2GK0M9iBA6vELKMr2vwZi9tj0Zvcp4Ar3kXTO+2J5xPbAz870Y7+G7iQ3EPeRSTrxCOoK9z438vIO3FL3gbTs8TA2BvdRSz72Yjek9TgjAPBJphb3+kQO8iMcVvboimT2eOsq90VqwvRbFzTx2us49GCDsvPfcob0imd49e7w4PdIV0D1sp5y8E3g7vXS0xz1oFf49r/WwvW9lTL0/fAk89aRIPFW7DLwRRSC+1mA2vvOnhrzCqyu+WKUvPeqEsT0gxci8NZh2vd1jpj1GLIu9VMO6PaN6qj1Op/49MlOGvAqEHbqj7YS+7g4yvaUF2bxXF0C8MGBLPWUE1L0NQUs9lux+O3xrZjwtpkY8x0MBPTnf2bwKPYK9hJYbPhn9Qz2KZ6C8RrcXvmNGPb7aNsy9QCygvf/aGzwiOdC8Oqqhvdmb/D17BEg9DKk5PeUAUL3Y1Wq7QJOdvHxw6z1OoIE82qUMPnDzDT4wnGg9aDraPYC30D3Z4q+9URXqvOJZBb6a2hw8E1fRvcrtRLt8K5A8zzGNPc9BHT3NEba8Sb2OvedpeLqd3Q+++VGbPSO+gzzI8748tL0hvRVRij36yqK8xO+sPSleUz5eliY8RVVWPSp2tTxD5dU9UFfUPbdqtLwag6s7vigaPO2uljwWMys9AXUivO13GTxb0qM9xxwvvgUVhLwcwEs+Jo6dvFvMbb3IOI28lLxbvXRjZ72uvEe8+XnSPdgmTTthRAS+jvElPj9zAD66BAu9XE/cO4fRX7wvlAO77xcVvbbEIT4Xzkc9WtvvPbLSMr3iA3m9QeutvfyvTrsHCF29EBwDvZxtXjy6Z5w8tREtPaQhjj0X8bK8HP6wPe5ybj3HDqM9+7WGve9npr0AqNG9+s7pPTR8/TyiEsm8+ySHPUJYg71sFFO8OntPOW7GRDsxGT+8ZxaVPCXnoz19d6A9ns5pvM/wXL3TwpS97XtoPSMhDT1ostQ9iuBOPYrCGb0WqpG9FWhovUwDoTxNQcO9fAh2Pcxo+Tv64409M3yQPUX5Nr1teg0+UsfCPA0Whj195589Ti5cPLmhY73SbIW9/n/7vcc3HT7+6l49gYI6PTlKxrwVFa08bNM+PcSdC76EW8s9ItflvaknbL3IxBi+t6u+vAvZrj1pvnW93eZMvXrJ+L2Z6ce9Iz9AvQ6X0z1ASTa+jRNnvIsPajzFz9q93C0XPWHGlr2HYPW9sGKivioGrj2XZi+9d8UyPSB2nD3BPNa9lwStvEqGhL2Iqxc8UR82viDXp7uADqm9zXicvKDRJj2n5JE9ONCOPSGhybvvplw778SiPcS2Fb7pS4Q+YWSsPfayXj2kRIC9POEXvjlZuL0k3r+87aIhPZys/bzkvQa9U7kxPjWs/Lug8PG5GjN6Patofbxr56c9gSQjvdzpaT3WGEC9aZ/mO4Tr4Tvz/lc9rvpXvjBf0j1qvZq9USHrPYDaUTsG8cU8L8wWPjOfUL250w8+b/9BvbssHbtnkxY8TB+OPf79uj0Ttyo+RRx4PeCdur0JG4Q97uhZvB8ZE72HiZK9UiZBuxjchr388JO93QZIPSWynL3cQdG9hBqHvbFnnz27u+O9gO3iPRhihT3C5zM9fQzqPQ/cs73b7ps9tdQVPndMTL7LIUW9G9CGPVADMz1ttMc9+ZUJPfdg7DvnSlE+vMRrPabgur1yojE9UoMcvnKCfL2TnJQ8osD7PZO0hD1gxTw9cLxSOem7tzwZsjA+skqFvc9uez2Dsye8Oz/yvHdjqj3XLXE8VkjaOeh1jL1UGCS83x0nvT6oEL35l2s93NqpvWx+Rb0mSM097diJO4b5VT24UB8+/aqjPEdx6rxXtoa9EkLgvFseojy2PiA9bBXiO/9w7zwxenw9sbD7PQrfAb2ITwc7KdkevSyulzyYDCG8LRaevadZKj7ytuy8hCmSvecQZT2ZbVM959y5PYwF+T2eWmo9/VBGvJY98b2MiHK95JilPELj/LxH6EG+jgY+vRSzhr1tQuk8AefKvWpr5jvQC8O89IqoPTbDgT5mFHQ90PZcPV4NtD180gE9xJn8Pf9UcTz9ZY+8co7bvX+W2D2vZIK9Kb57PW6a7T0FYKw9TDUHvjiyCzq6i5Q9fEXGu89vJT2AFYO8BEKgvY7cqTxJGOy7jNXvvRfUZz727EE9F8aRPRoQ0bwLK0C8IxnhPQg1Jbyo7648ZmtoPZMvO7w6v+e96SFdPR7gFb0Zhre96ZPKPaCXFD4d54c9prtBvSobGr41qx49HDoxPveqJ70vio+8gtduu5AqAz4CWH88RcLUvXstAz1Fpkk8BxYBvVyDdT18qjQ9K8pmvdTqir239a68jPB/PTUPFr7G9NO9/FgRPpcgbT2O6SE+olmnvZg9/jseRd28oBiDvVCzhb0W8A8+FNTAvImTfL14RKk9G1sIPc4avzyXwge9pS+xvFlHHL5KsI88g2XPvdFdmTtLQqY8m5pTve2+VTwGI+49QhydO6DQqj2Fq6O9bMw9vPc1rj2h/CS8tVWQPTr0LLtcqqC985EMPbQi/byqQ++9trWzPfeSOb1BYQi+t5TBvSE5kT3iVuQ7QYYRvrq/mz0Mqdq8GuOWuu06ML75rAw8FvQPPIxo0r1WzAG7o2pnOknw27wfOKw9ReHBPQxG4zwJ5uG9MfxHve45QT1rhtY97d2ovb9EBL6DkQQ+Uam9PHGbDL6nihi+NPjTPR4mR74Ym6W92t+DPQzA071k5RW9kId1PttdvT3Ijzq+3JM7vbDiPbu4+ea9GZm+vLtyDD26vh6+Qu+LPYfVCb1EWOm9DOBFO9THHT0FHqq8GRXlvfXTF72679Y9HBv2PTd3AD3rwKu8SUgNPcKJsL0XnwS+goJ4O/CzIT7qLTI8SBHVvNH3wL27t0C79IUvvfEJJLyPcbq9vREBPlxdQTzMN5w9LgKcPZKfrr2lXKc8LR6FPbRcfz2BFR0+f/aLu2wwSz002dE9pNXTvPTtBT7qm0++sWQAPhOLg7wAJqE+CQESvs1Dcj3DuAW8H3Z1PZ0+YjyL5dM7fmjFPFzV5rxLS+q9g9aGPX3MCD1/A7M9JX6MvAAkUT0L4O27JNnRPSPvRr3vWU0+9eALvQSGYL1exjc83H6ePR2LwL18qce7454RvfiRiL0kSwI61BrPPYAm5z3PQI49AAt6vIqpiL0oC5o94dMgvdUPMD3IUDA7aiCQvXcBuzsw4aK8v2Y4vuK9Aj4vM/89m4UrvbkqTj1lM9I9m1NMvsf78rzYntU8EKTkvXEFLb1m1Da9j5MhPFG2oj2JkTm9nca8PcD0pr3oVBW++pf7PXMAAj4LyS09n8g1vnrQO76gMha8Ib/cPBxKhbxo+cq8rvCPPMuDHT4o2VU9X/czPRsWdb2D0B08b81/PZBtXj3VxE0+UNoQPD3q5D0WPBG9NlWyvZKS3TzgadM9ZnvfvKvdHD7Xd/u9O8AQPq+OFjwCGny9YceSvO8vPD0b0GK9c2gfvOA+pzx6oAI9RgEVvXkWxj2oPsA8KN8HPcBqnz21goi9/6PkvPGBgzw+RcK8W18ZvUigcb2y7AC+SKpAPV5RrDuKDYA9VY02ux4BEr1nk/g8MboPPnTFB7204SE9rId0PTSeJ70XoZs7HPYAvdq1+j0RJIE9iEMKvq4dOL7o9pS82tNGPWTnljwqSza9Ke/XPRHdhD2uOXS7tEKUPbdR+LtTBTC8y0WdPQKeMb1MhxK+5JDSvZKsr736gYC8MkIaPV9MILyntX49LxGlPXxmO774Caw55cj+vAnzxD2JjqI8vPwZPXQPZz2KUdU7F6aZvdOOFT7jUKO9JvnqPF5aujzH1b66ho1TPYj6Jr4eNrQ8SnPQu0vqn717tzo9iqxMPg7PCr7d55q7UsurOwE5FD4qPjS8o0/6vV7UA7x2s4K89Ka6vZWXDb4eOCu+01EOPs7Knj0Aybk9gTWkvYmQoL3wz3q9Z7eCPJtZ7z1t8/M8IqyBPaxQ+7y7GAa+FDv+vYeWpj3LEm89A+AGvQSqnz13EW89npVuPZUDj70dZvq8nk3ivbM/kLyzfKs97LskPp4TAz7zEtu8lfx+PSSb7z3nDi8+vC2SvbD3fz5CMEY8z8O2vEtXB74W2gY9AZqnvSyyIL6JAyk98D9ovWtkjzxEP2q82dTcPfiLUzm+Da08/0qlOmA/yLyzZDO+Q/w1PmvOur2aEMu8+04HvSAsvz0662k8I1u+PV7UnTzHx189Zar4PcOXlr1iCN69EcATPumX4Lw7Tk29dEEovl+EQTzE9vq9/pcYvm3iyz1gZ5s9jFuPPDYgtDxORDQ9NLF7PSQmTTq/5g890dqcuxn/nb0KfrM9IKWZvcwVYTx43G49r0h8PDwanT2OoLy9SqeWPZAqVD3SoJa8ZlrevanZBb3cA6W9Ub5UPa2PJT5pshw9NJWOPSJ5JD1oy6y9uEdCvb79AL0rBbc8ohUnPB65Nb0+7+A9u4NkPQhDYb22/x8+GS6qPBMT+z0YKrK9OaEivHNkwr1BY0c9bPj0vXMqGTuAzxc+PBKhPQ6TE71YTae9AU1Pvo9e072koFq9UFKFvTo/Ab035ie+ai5DPmJs3D0IpG892YMnPiaRY73GifU8xB8RPOsWFr5TWJi8qCWDvSp7Kr37SRa+WmEHPmjAib1QVSm8UwgIPXK+NL2Pdsc8yX3rvURRY72Ph1w9CdT0O3+z5b0fl7e9ent4OqsH+720Shs9I67hPbZzRL0A4i69q83ovAWn67wUIMM98pktveAUsj3SKJ29G4emPcVL77xIRZS9BCLbPUHXAj3Rb609xU0AveVEfr3+GDw9GEEDPr88qT1QYn29IhOYvKKtab1a2qK9DQzVvCcEhT1BiC09VsYqu1eg7DzQ3ue9H8cmvD3hjjxNL4+81V69PbkMCb5cWjU9ilrJPXTWRD2FY/+9hFRJvdh/bL1V27o7bPyNPWeVzjyANmQ9WLzOvR6plDxgbrq9eE7+PIIoL74wTQ09VNWNPeixmb0iopu9kRt/O7avf73oN4i8omixvZ9BTD28urm9lev3O4cCtjuUMBU9qz6pPaOb+rwvxCe9xoXgvUkhx72VB1i7bIXoPCvxiT0sx0G9Qenbu+cHuD0mE56949EtPf6Vmb3XaiI9ec8QPjhBDr5O2Us8qXmYvCiBHbzinpc8nvsfPR1mNrzOMBq+FkNnvPX90z1YQIm8UnQDvVub0rxbd6w9rZXnuidUZ70lRJC9EnYFvlk1XD1URx0+efoCPnVKizynCO48cjFVvQMNNjxft1A99VNjvPWLkb0CHAg+a6LDPRPBIT5oiiO95DMnvi9LC73HlOu9ZCuvvPFh5L2eoxC+KxwQPXAbGj5qEv+9OOU2vPqaSTve/YI9V0IJPE/auDxrXOI7rC2qvPIVxb34wPM8xsxVPZmV7r37HDA+BWegvD8HCb42A8w9MKdSvSohgj1vLqA9ZvIJPWzemT3jTNk8pj/0PaJjn70UAvc8xjH9PTpiv7uqHzW9pQWavQvypD2hf2892/diPE73pL2w8as8oAjau8Spsj3e/yS+TFxuPeu/4rwCfR49geA1vTCeKr29hci9gzISvur/ozyosoG9GFXsvXigg7yYLwi9yXadPejto7q5PDA+aINKPe3Rmr34ba094M18PCuXSz75u5w9Sj26vSFTP72TvUK84YU/vvB2yT0vWWy9gBRZPllbDj00Z707788APlo1Kj2AHAG+zh1PviZkvj08FKe9fEstvRuJpz2XR7S9rJvxvZQdoT06tPk9dF3KPeOKuzxRX5a8Ky4cPV2UzTxCx1E9pRHCPZ4CEr2HUyc9yehMvqb2fb5RjjU9fOMxvesndLxrsJs8ybZ7vebvoL3efZ69wvHdPXyFyT106Gw9ffqzPZR+iTwPBzA+rw8pPR43Yz0ZVAU9D1x7vXx6tb1qjvq9J+mhvSpXUz2eney8ZNWavQokQj2OGB88ChLTvJD8QL6xPIc9CL9UPXRcrLnydCC9sKVPvU66BD3xYTC9j6UJPFZoY72UxfQ8AHp+PQCHdT0Gk+I7B3WbPRGMj734WAc9Em+4PejoY72jKHq9mJzIvOUeBbzd6be9VNxpvTGeSz6WIoo9fedqvVyQlLwiMwY9csO2vclIxj29BqK9tA74vDJ0Dj6OKco8fsAjvXRd7D3ckgI+cqWPPekGLD02Wr49e3yAOyUlrj2cHza9rUFfOzUPyjyFNGQ9Io2ZPFHfQjyzQB092zjWPYDBkr09QrG8jDAiPDjqFr40UL69+iMEvoQX3T29zue9lWIwvqRQKb0DmhI9kiOaPbVwfj0jMke9txuZPeOKsbwk35u98ob9vNaf6j0W8O+9eoesPS9wPr6rrYq9u6LxPCSOkz1D6W89dabNPIpmK76aY6S9t/jTvS+OTT2jv2K+zUOHvccFGL45pAy+80qjOwMaoL38IKq9a0i/vT0YHT0oVIa++Sl1vPbyHD3A9pg85HIZvk/Kh734OBq9AOYdvXsosjs1pBY7zDI5vmySJj2oVl69njRCPohjQr2aags8K6c0vbbjnTusHKs997yNvCeP0z1MeeW8cQJZPBUiab24jAW9pWAnPotPrb3ctc89Vh2IPAIAODwRrx2+NCenPdpNqL1pBuO8CEoIvnmtjz2hVoa94lMaPAZk9LssiZ091D8FvbnHLT1B7Jg7X2gQPrKEM706Re+9Vqm6vBmiGz19Bj09rwEmPeRZIL1rd9K9WYlePeYyxr2UDZa9tLbNu9Kx3rxuTnE8XLmePQRmBL1hWkO97JpMvRBefz1rYRs9+i5YvVsNkT18q908aCosvT7Y/D3orEq9d22WvO2vID5zVt+8mcFKvPiSkLwuSRk9X84EPrHQ8Lx2OhQ+J2z3O8rxUDwhBrI8RMDuvRiHBb2KnFo9ucqDvZocwT1y6vE9FJNZvXKqwDwJW1q+7qMVvvSIuzw3Luq8nKsuPNrmDz1RvFM943SFPRd7Pj0jOCm9o5mkO3493bxzOA+9yArLvNMz0T1y3/w8djdcPZiiib2OoMW87mOzPEAnHLxrypu9LY/XPdtTMb2ixRw70SixPcGYfL1Ai+o8NP4sPZvOXr1znAU752Unvcvc0DkByUU9XZzrO0Sk0zyPoQ09MiERPrRreD0LLeC9CQLoPQhuOr58whG+ApgsPSon8ztU/tW7N96APPFHOLyqrn09q6dnvX9YETxdrqo9RyjkPO+Ez7xQSp68Jvj8PKfAErwxI8E9ZY0dvn1Ez70vN/C9/HJiPXX9qb2E9RS7/Xg5vi1uyD3YL7C9GNqXPEdrCj0riRA+GkrtPFBwor3THJm7Eg8DPrKeXz24V0W9uNGcPB76vr2xN0W9MkXePPusDz1datC93q2nPUqMwzuhwgI+gy/YOwLVNT14Zpi92vD0OST/FD5wE9k8dWW9PaiOKj2jzhI9eUixvW+qRj2ti4E9gAG/vcr/q7tAfhw9kOQ2vpSilD3/QBG9LAo/PG5hiL1LNQW9xHNmvNkno70fQx28l/QHPOnqj73AkYA8cBTjPfVtz71NdjG9IpVAOqUlFD25l109NRsVPaLki7yahsU94qJAPSjN6j0T4Ze9DkDvvNvOwT2aZ2+9G87MPdw7y73TZqS99LaTPcF9O7xrdzw9G+WRvRClqj01aNg6jNLDvWhvBT3EH9G9yQejvdX6LL1MmI49MIakPXTkPr07HB8+dFmOvBxvvbxJIiE+3D5NPu421L2BBFA9p+qMPTcTwL0qja28C+vOu7UD97whe529m1Q3ve+9sb2Mkoq9E2pzPjaO0j3TLDS9Z96SPYnXEj3WB/q95AJcPdWHJr2+nry9Piv7vQQKsbxSKPo7k4FpveBOHD2xUu+9x0lCPXhZIT55Nio+aI0AvX2oPj3rHr69hDkRvQBAqjylex0+3vuCvVE85TxfuzC+62tpuB4zRT2+PHW8UhXtvVlttL1rgAw9ugfMvSp/oT2NKzA9QBx4PCBr27283aC8EWDtPd/G3jwERf48le8cPofDr7x1o5C8M4UUvTs82z05EKA9baWYu/XdPL75V9Q8XaEfvu7LNr65CtO9Qi6YvM4Lcz1EEBk9J0EnvSurIj1bI6W8pk5vPU6x2b2HEak8Zix9Pakjcb3jMgs9afqGPNAcHb2Dno29xi0MPuSCHD16uBy+81B9O3SoKLs0gj4+GAqxvLjyFj08p/G8uf7KPfyWuDwPcsa89ILJPGucQj2vzKg96+TPPcm2yL0LYYy9Tx9jvVm2aL1/ha48UAlcPbK9kL1Pjys9WgUKvVjCJr16nYs9gE7mPPlMprzUdDK9LsGMPWyL+T17ueK8qLGIu9kEuz1VdG6903wePtXJ77ueble8nFgyvYlMuDxPdau8rRgrvHIKrz3Mita8i3UCvcbuhj2Rray9ufgFPvA5Aj42ire8vvExvgbPuTwYQaK8eZnBPXNJPL2J+dK8GHcHPnAV2L2NXae9VGOQPBUs173fXMA94ybfPW+XDL4KrSA9Azm+PElvc721bPe9VzssPanJ7DpH6sg7y+8evaAiU7ztMbE9C4dPvWFrDr1H0DM9qJioOlR9ZT3htYA9OIvIPeVUSzzRoYC9hYaZvaSFI7xIQKY8SgT1vcS/pL3MqYY9D8oRvXg1W73XvuW8L2MVviaQsLyahNU8orAGPchux7y4xUw8rmW5vCoMKL0ivkO+qpz0OToMjT28PZg9BStYvKSGSD3Ioe+83nVaPOxPAb2dtqy9qP2MvXFIsb3YsIu9GpJGPa+tvD1wHai9XxgePh5kKDwoYZO98T9PvcAyKLzbXFs9/1kjPORCrL11+4C9LBVJve3JJD7aqx290ioEvl4yobxHSBw+H+8yPTKMcT3UyBq+L+KqPYaFLL3kAAu9cZvsPTa66j1HnNU9ZV/aPM6LLb6lL/09BK/0Pc53Jj532eO9HM82vQFThTzy4ws9Tx2jPBQibLwVao682C35PSCUDD7gqH6905sKvmSkhTwm1Ty9EFmavRcRqj1qts89LmW6vYaKBL4wXow9+c3GvfY8t72LmSC9uRUpPSUmrzwe/8c8kC4IPp6sqD3aP8g9Ol/XPDZUKzzEL7W9Wu91PA7W9Lzcs3E94G6oPASLCzyqt1U80szAPSf3sDxAXQW9UqZoPfkQkD0uQAE+9VrZvamACbyXYGo8ooTNvc9jNL3Ac408LLCIPfeFFzvVa9k9N/8EPZGcVb3/XTU9DPJpPRVihr1xD0Q8ZhabPV8WeLySEgi9wocEPcrzhTy5Vp09M76Lvfi0OD0rwV29kgrkPGxCgT3fgJO9kOBUPdvRHj1b4m+99sOMvLZLT70z11k8IGNOPJeCdT2YIJM9GxOePI7gi7zgDVI9a91TPeaycL2Pi5a74J0Rvph2jT3Duwi+we+KvGIcgL31Qws7L6IAPgYh1D3+0RA8I7a3vB5gxT2FGm09Q/5QPGzh+b08eSA+h2MSvsIoPj2ijgI9SmmAPQdCmzy8GiA9HgKCvUdg+z3w8m29IlY5vo+oAjx0H6W9TZQQvQ0q1j0vBnQ9aJYNPgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD/BLKQ9QvuZPWOq170516s9XZS6PeA3Jr07faI9XOE3PEOsfTzATsy9sdufvLorbT1Lwgo9PvtaPRg3zb08uW+9S0qKPTK4aT3pU2k9TrDUPbWU1LtjOr47Vwqeu5Dmy71qNmq9JRMavXtcvb2Aspa8Fu+0PbABlL3nm/k7WUtfPGTbIb01FOi9M5qPvRPdlr0wC0S9t3nFPReDp71WmYc9TCGdvdlVGT14PL+9yrWcPXSadL0q8k49v9/rvZ/Irj0vSLM70/6MPHNqIj0ys749fXEhPciJWj2O7ki9lOmAvei0ob0N3wc9vxnwPbSlLLzft9A9muEkPfsvpr0f6QW9MuWpt/h8tL0eNe29hyu1PNeGQL13dEg80qLAvWDKh7wFk6g84IsQvWA6Lbwtu9a9OqemO4GkE70mNi06ETEZvbiHDL1QLbE6OyfVvPv1x71k14g9/4yzPU36b71DU5Q9YVTmPY4yWb3Q3709LjcAvBhOHb0wIBg9+BL5O8dhLz25roY9KQoBvX+mID0kcyG98Ga5PYDtjb1yvpy9ipipPP451D1rAAU9FgS5vWehxr0GglK7749ZvfbYBj37Zs+97omiPdEGQ7zjJ/C9VZi2PWk7lL0086Y9oGXdPRZ3s71/g+O9BoedveZxLL0iYAM8Hn/QvcSBfL2oRFk9zkTqPR08M70K/yY8rz6dveuI1bxDQmA9nLiKPZeXjrw3OGy6CoNRveCH0D1qdfC8xUG4PYKD7L1XVZs9VGAUPI7edTxFPVa9kwPvPI9a5T1zo8Y9FT8CPPtzYj2X2Ns9sf6FvU+H2zxCWO29srK1PS7kv71GA5M8ToO8vSsy7r077ow9O2mTval51D3iXBC92KPKvRLjx7376HQ9lBePPVMwGr37hM29QUaCPYEmbD1w8II9WPI4PZ/AQj0K0p09L1rRPRiZnTyJu6I83Bn2vHEh8L0GXeO8g5ZfPdma7b0oB6290FXEPWk2t72hmgA9wsdbPZM8oDzCo8O9RMgZvRMonz26/tq99JdzPUH7dTzU3JQ9TAuJvKGw8L1Ie8C9mSYDPZxd4j14PQK9HTVNO92baj00jV88zAOKPUzn772LQvS7x4+4vTlvqD1/6te9ZOpTvd1Pq73fB2Q8sSPHvcvr7bz1P129BzQ0vbehzT0lvN48QwmcvUqM7rxXzIy9w6OPvTzClj038xU92/XkPUf7oj18HbQ9bSjevDn/3rx6IJ69MrPjvVP+x71vuby9O6yfPaRLsTzysMW9hZFePaFuQL31voq9bF3TPNQPzj3Tv949XKMnPPlkjD2dVKm9a9b7O1P0dT0YY5q9OUblPYnyaT0rUAa8i61gvMcN8L2I4em91b0wPFjMvT0ti8u9jrmXvTghJz39B4o9eEQtPYbc4r3dkba942XpPW7UZDy464G9fTdCvS6SvrtjF+i9583Qveh+673qasO9QaesPeylLzh0vP28G0/SPC/tyz2caLY9wHiaPUppmj2nA7481+qrPZFkNDzmtAY9dJUKPTylcz2PHwS9FZscPZb76L0wJde9EdXUvR9mlb0s14m9fmWSPeNmUD0l07M9RTujPdwakTv2Hkm9+GCUPf2Imz1FGyW9rQpvvaXx2D38q+49clasvftbMD1NSP88QkefPU6C0L1RJ+W9q5CmvLlW5r0TudQ9+IXPO4rCMjv83q09/WjAPRCzEzuIGou9BJ3uvcLiu72e2kM9P/xbPK1H5jyb0rq8uXKDO0eUST03UeM9l1iovbEi1z35k5I9vHFsvQeOsT0y3Om9UOqDvUMnEr0wtqk9tnUHvS9vFL0Js8w9tRuEPXHbNT3ePmQ9tgTjPbyr5DzKuce9RtT2PElBib1aO9K9ilq7PDDvVT3TM7Y8TeIKvWRpxT3M5dg9bTJBvVWVSz2nuc69vnZ5vWR+iD20fb688a55vDETpj1vsIY9JzHYvadZkz3gq8Q8LcrQvRBreL1WtC292UGMvc/pgb1svrK9GOehvW3sJL262Lq9S6vkPOI9i73qSAO9X4rtvYfgtz3qt548QBeHvaRmfL2WsM09l9i4vQOvn715iq894adtPQUB2z0lu/e8PwTnPW5frr1JiL09zj4JveyPzLsHZCI8IdxmOjXGJDwUzrA9r4anvaJm2L3ms3a9kY+ovTS2zb0gXOy9ZG0DvW4moz3zHle93c6tvYoX6r0TnrU973tlPUlH1rwYjDU9Wak0PX75fjy9jo69cSu/vezsnjklor+91X59PRNzxj214qC9fLguPLC2drvsYcQ8R/qHPVppAL2JDqc9ynCgvc3pjT1a4gY9oDs5PY5Uwj1t1jU8iKi7vZBGxbsBr5q6F/R9PL+aR72FJzC8IV6QPXch0721oCS93jGbPUIY4Lx5Dpe9oLM2vdogz73deNY9R48wPOAvfj3jHs+977kdPGJiyDxZBRa9nSlavXiaBzvPep08M9PWu6GuIb1cG2K95IuVPZrVl70qfJ29fXCcvcDFkz1CA5o934c4PQNpar38FHy9iVTpva7zCD2fK2Y7XqFQPYBreT138hk9ZHxyvAc9kj2CTc29Be0lPcxTwrwxioU9vC+ZPcexpL2wL4e9LeFnPfiyyj3W+lU8JtuQPNMzRr3JwIk9UhgFvXCLhzwkhum8XE5mvSJWiL0nRba98ACwvRnYG70x+5E90SULPMzN570DQY49YsmIPZ7VB72buJA9wX51vSiIqL0ZR4m9oSyDPcYtd7vwaFA9b3rQPQw4iTxgHMQ98oOlPE0XNr2Lole9QCLuPQwNRz2Brq2861zpvGPQnD3+5dS9o4TsvYWY3r3z26G9YDmuvWjo0zy7XWq9fdzAPezJazphBbO96HB0vVdOTL1mi8e9ob3jvcNhrD0zkYq9McDcvSBo3zyiaIm8rjD0On+N1Lz7d+M9H1JEvAwVVj0gSUM9wETOPTtvQTuhDda9OhJkvXOE0z1U9eK95DsiPWm9qT31pbk9uqMqPZGVnb2xj6E9X4m9vZGkkj1c8Xs95rIbPMDHAr0RSpm9aMNNPWx2mz3MVD881YNTvaJnHjxLr8A9iMbkPQyXDL17iR48mRVovalAfj1CnbU9tlLZvawTjzsZNpu9VQ3LPVpHnj30vMq8axOHvIN8yL3wouW9RKqvvUzVpr24bQa8JXGZPZg0y720JcY91QcEPGBF1L1coJC97rs1uy4Dq71M3ZA8AxpaPcOQ1j2YO6m974bJPTqCNj1EGKU9s4ANvAO69Tpv0gG9AdDsPVablb3rvUG9Qt6vPbuoaL1Ngmo9v1y2O7pEmL2KiGY9nv+1PdeQo71nu628MzTfvYqEODudhLk98sTPPd6u5z36PsU9t2VmPawgJT3YeB89NduMvB5usL2UR769lQDBvAJvwL0T/uk8RPeFveb6u70MKne9SKsVvbaii7wsnOs9GZ/OO7+mJL3yJaa8q7jvvS2FDbuVmd85EdKOPWqeUr0criw9P+uMvam23Dx7ob89IZCrvcHysb2Ku8O96g2nvHr++LzaT949+KOfu8hM0L372xQ9hK1JveNz5z1KQO89DhXbO+tjjD1RQwC9wSaRPdMqmj0STwg9sln4vD5O1Lx7wcK9TFZsPdEYY72J0+w9iOrcvdzfaL3Wfp69nNc2PfNZTT2zfI47fIy+O6gtIzxdDt09eSOIPd0Em7wlYYQ9KWX1PNRUQDv97+C6N2FlvSLAcT1RnGG9cM3wvDHnsD24Tcg8VqnQvYcAIr2C58A9pHDIvd/fhr1+Ka28fEtnPR1qNL1407M86IHovI1F5TwDdcK9exi0vQH5ib0OA7A9V+XivC6ntz3daBE8WBWnPT5MKbyUPUY9CizivT07brvZ48C9U3HnPeXWCb2WtZ29Rs9ROoU/Dz09ItM9SvwNPS4F5j0ps0G9k9aUPbVUqTxsnwM95PJKva3D5bz6pm88QiovPRpNdz0F3EY9NrKbPYCtBrwqbdw9XgqxPcMvjDyuCvU8ILHYPaXvBL2cwZE9qAvmveDMJjyH+989WqwpPAyFZD2VfVu91QrUPdWZML0EIOE8lZS0vaJGdzvW8L69lbTCvTQA6731RFE8E93ivN2nHz2GA7k9cr7bvYQy771t+E+9C2ghu91MML0E8zi976SlPZbLND0KHZ09sCxEPaFoQL2TO9S7VMV9PcIGXD0AFNg9SH6LvQPfrT2VFgu9Ef67Pf10Qr2S9oM9ZkuCvBWG3L2dsZy9L349PZd1473zO0e9SM0hvB1LW71m4m29BepqPaQu5L3CTOK8V/mFvIpg+LykDXi9mdKNvL0S0z0qSPw6lLBsPZDI5jyXeey9+7q+PfCHUzyMze25+oNfPR3mSLw6D8Y9Xo99PTy/Ij1sSte96gCJu9GCgb0EV4G9pHCbvcxZ073wdkK9v4bUPVsIJDzQmDC926HwOoPoMj1RNg48LGuLvFYvaztjxiO8aJHCvJNhrD1Vth49guMfPRomOzxjaq490huzO2/80j2d+jI9z1zTvMHTjL02rbg9FtcyPWuFzb3VeiU9VAvOvc+VLj2vw4a9nzD8PG5V0zwhjk09NEoRPXXpvL3hv+C9zOl5vbBLmL0SzUq90iTIPSQhCbgwBH69kIu6vRlgHT0V29i9OdudPdJ4sD13TTe908zUPP4jdb1LAcw9CtTsPXhilj25eq69oiN6vaR1a73eEtc9TxuePYWXwL16Qa+99RWevUCAgr0mMS49lLyqPbOz7j3q7BU9QGKLPe2hej3hbsU85pU6vQhw7L0P21A9CGapPcjZvz2dc7g9K+HZvSChu7xCeFO9KkU9vd3n0b0SkZy7YpZEPStRiz1DZdO9LwnZvYxb8rsEa9e9GCGjvXtb1zoLRXA9vmOIvbmSOz0V2vA9WjZ6vI3feL3FOPk8K/2iPXOxZ73DQpQ9GpVcPY5K2T1gdHO94BOePeSm773Cy8k9nGWTPfNhqD1DxSe97sbpPHjMnTvakGS9hQlwPaSNRby65Zs9moVOPTNbDDzAe3y8MUNrug8Z7jufnvM8k3mvvUbQq70YSh29MKO9PUjPGL2pQbY9WkvCvafg4j1U5xC9o1/Lu5/nyTxwELi911biPREYqr0JdY48TzjhvbyZdr0Y7pK888bTvZ4pnLwuEJk88+fYvSPtWLvIsdQ90r1tvR17iL2dP529WnxYO3Ibkj1oIbI8mM7WPWtVSb1s6hu9eKToPXOHxz3dy1+9zwPcvNOzjT1Iw4y9krZTvcF/0zqOQZU9ngxjPZB11r24VSq9yw2qvZbIxDthBFM9d/m6PfoHJT3I9cm9CykkvUj65D30Rs09CEo3vIlSijyQuZe935NdPVcIYL12XKu9mWijPTosoj22SMC9q+sIPWW1v73W27Q9WpexPQtBvj2bf5G9AE3IPUPz770HJlg9VRtnvThrkz39Qvg86lGLPeukr7wc10a7eK2OPfwOsjs+7se9MdOLvbjWhb3XOLu85wa1PWHIxT2rGGQ9GS5WPPF02D1tz+69K53Uvc1nlT02c9Y9WfdVvW6wi702Xbk7SjGvvdlRHzy2wsu80N7GPZ7WgzspbzI9KtajvYLpxLzj9Lq9arw+vEvCpr2FSa09u5avvdDCozxwO7K9KRK7vFqATD0295+8kBGovbJ60j3WR309u8+CvVP8lT2LJlC8Dvx2vT97o72sSFk9vDPSvUUveLwC9pg9324dvb0ziz3Jviw9dokbPcOCEL3J3sM9yNQDvZAyCj0sZxG98b+3vcVdjr1gt3Q9C0GdPSFOKz1V49y8QdpGPWfIHrzKj7G92xrPPeZSyb25eXy94dmoPUe0R7yguaA81cQNPM0wD7yboEm8N2+tO726pbzvdgY946TjPAVnIL0AJ+m8P4H0PD5WGz19qN+9mLwsPf63Vjz+krY9k3oQvAcFxz1GLGy9/FfmvXiK1z1+SyW9QTvtvBzmlT1dPjy9aFPxvTWx+TxY1xK8ERWevYOIDr1xxZC8fYnnPUuYoL0dkPA9BQ+tvVLatT0QsYc97/uivZmCQz104Ss9uowNvWQ0pz0WOiG9bCRcPWLAhLz5rTm74KvHPZ0ApTnPmo69tK+uvIrQfL0zJb49AdHGPbLngT0devA8wuJtPRWbej3aNCO9/1CMPcjv7T1yokI9ZSzaPZvPUr3D2U+9RI+4vbtak71y/AG93GfOvC0gQT27D048slq+Pd9MYL3PB8Y9nYvKPXhaVL3qj4k9x8Ogu7xOcT3IESO8hC2RvIJ19DwyRFU9XABoPbHKkj3uSKw8h53pPYk/fr2fKU28eG0GvWjuez3ykJE7wrmGvbkUSzwPcas8MwKdvYKW2bwW3WU9axkXveSMrT3D8h48d5OhPcuNujxMgdI8HpJFPFcPmL3iHsI89S8cPLTBtT3GpCQ99SbCvEJY9TzeoZA9CFCIPeErLr25Bto9aWHsvAHjbL0zew09/NuLvcyRtDww/z+9cDbgPAQj6L2Lm1a9GZ6Svb+klD3cUde85y1VvSUerrxFxoc8k5y2vQK2rD0NuCY7JFymPSbMhj0t2BA98iu4vf1Jt70n0gC9JYxdPEJjkL03YuO9RmtZvI7Qc71ofpA92TmKPTeQWTxfE/G9e27OvPXO2j2Iyhu9bfPbvdKXoz3A9X09QHLUvKLKVj0n9ui8Zg3SPYHCAry3ipk9+ULjvbexszxn3aA9AqrPvZRunT36TBM92K68va6g2DweaUm9Iui/PVq/xTyEwV48PwK8vegwcD3OM8g9rR9EvaEyzT0JCaU94UuhPNQR5jzB8sg9tGhuPc405r0epJo9HI69vdaYRL2Eq9O91ALKvJQPwT3D2Jy9jzQ/PO6g1D1UI9Y9ALLNvccHvb2+Iv481oDPvUUeX70hOSg93Oj/O/8Lur3hZxE9ALh6PSXuir3iIDa9d6/dvYBg470Ng5q7cwXcvNv51z3EMke9ezqHPdkvuj38RZC9F/dFvd/5SbwmlJq8trBlvcewsjy/8qc9sziFvZ7HVLtDATA87bThvb+r7LyEVdM9GdSzvax/3z1uKpm9730oPbzV4L18t6+9MiQlvbPE270JeJu9KYPqvacrST33yT090zP3vI0z1LvdsIq9FWk7vfe/zz0OZu+8cMijPU8cs7ymp+y9X8+jPYxTxb3nmme32VCCPdPSwD0p1LY9k4kyvcMShj3eZNg9Jtk6PV3EID3wik691QzMvTv/O7z/iK07bQzSvX4aY72H+nw8rLeZO/5gqL31ilg9v6rcvSkkN71OZm49j3S8PdUrZT3PbrC9G2qTPangu710V9m8adniPZDjiT2RmeS9Ak5hvG8fr7vdyWc8HzTrveUhoD2iBd+9/o7LvbiBz721HuY9zPgbPaXqLj3iVZC8Q4GFvdOZ8Lw5glI9CtrPPRutWryO9jI9Lr+xvVwogL0ehOk8Jy+bPbeUsT3hMOy9otVwPWQ5Hjy1m609yuu2vRgtvrxJkZ+9+wxBvJyRi70n5sg9D4OcPCM2gj38qMA9lhxkPfMKpT3+RXa9oLtMvKowZzuy8bi9jFTFPQI47z1Lpky9ahSzvLpD7L3lefI8t+rCPQCXEr3rq5u9jxgavTpVRL2gMPu8HpulPMRduT1J1Eo86aP1PKoimL0/9py9Hna4vTeIrL0eAYo9mYTQPSMF0T3+fMO9q2pBvb5kjz1iJ+K9Y70yuiiXOT2yooq89kvHPC/OZz2vLIG9M7STvQWLOb0X+DU9jpZVPTOKcr21itC9pxQmPb+eTT3LrW49pQr+PKKrcrzgiAg96maMvNCLiT0XrPg7BMaQPTF7Tjz+UsE9/GnyPLRPgD1W2HE8Tf/BO+O8570j0tW9bWlLvYotvb1ZtTQ9Z5fnPcH44rx3BuG9wL9BvbFfTztAyby7EQDVvYkAfLiR/OQ9bgHevccGrr3xiBy9ed+hO8jN071UOJm9HZNoO8VuirzjQR69egdIvB/2Z71Vd0A9ISLQvQ/euD1THkU9EPvvPeOrHj3/8/06qeqLPPMH6jweJ9Q9XqXRvTu9lDy6CMg8CcGcvXEr7rsCMIw8iEiuvW5I3T3GTZ6890ngPc24r73wu7S9527dvbQnAL3d/14924ORPY3AuD1Lu3m9YWd+vQYZsb0NH+u9zlHivQkYtj257aK9UXHmvZP9hb2o2fw86z1MPcqoHz0D3am9kKdfPaJfSb18fzq9hQFmvMIKrDv5fsE9oX2IO5/wqj0bpWC9UXFIPamVvD3iOMS9xtbTvMkQOz1wqJA9GvNCPVTfwT0zDNk96EVsPFFbxz2L8+Y9psoovKVFmry4mDy9wvmgPJb6PT1vQ4w9Z+mCvN68XT07hR+9MRcgPRBi0L3jbyu9XsV2vb/XpLo4y8A9EZvfPa5Ps73FBWQ9SnVZPTJX3z17SwM8UBJhPR4g2T1g5x09we6pvU4Cjz1WNxs98LS6PbdlDr21jbS9jp1MPAXjIj2Rcbg97yGHvciWjL2vMdw9hB/tPae6NL10iae9PqQdPSM9070/0Qu987bsvYzPQT34soG92inAvAgEI72JgVg9IQZfPXMry7yh/4E9tVmzPdu/xrqcWwI9fc0RPV6Pib1nXbs9JsUkvZ2jyj1lnau9osFYvAYehj3Cj9q90survdTxXryKS4E9bnXrPPyfwD0zwbq99bdrPVFgJz1UhMA9Yy05vfXzwLz4QKs9NKzBPWer4b173M48K0+APaUsr71lroW9+IR7PIb4vz0hRpy8o5JgPAb0wj3pjr+9qUy6vT9Bub1lTju9XtPMvR11wz1We2a9SMTTPPhNX7vNRdE8KbpJvYQp/TzMJtS9HJJkvQblij0R/6g9oFmDvSG96rv0dKy9cfVmvb3zo72ckZW9xK/rPfXZFTsLo+K9JEflPbkKuj2zKDs8hnVyvWKqqLz9ZkO9U5tuvfZpe73JuBE9MFGlvAtN7b072z+9R4QBvbZAMT2+xxS9G9jUvVf5mD38hdW6fCyXPMaFo73FBn69GvYtPGmIab1UDcS9x/0gPXRGxD3iE489S4DvObdb6b1/E+U9PwitvbtRLj1C8QK9TBlePdo7TT09u5M8GzjsvDzUQL3VUY69e7XzOzRcaD2XEqQ9YH8jvQMeIL1dlki9uVmKPRyW072sENS9UupBvTpTgbxjoVy9zy6YPKLksj3P5j094vWJPa+w1L04tLm90APhvclU8rwAOdY9zgkAPS6JqLjdG6692/+dvdoFHr1Ngbk99IepvReSbj3pZws9K03svdeGkbvjCmS7ReuSvcTtpz2TjIs7+DsOPM2PTb3GsOg9QvGmvXaDyD1EeL49VFeJvdib47rQjc+94eMUPeI8I7zvBO08GMTOPZGLgj2hea+8gEKevYqOtDv9FeU9RIOKPXdS5b0DapI9X9LIPZZgDb2H8Kw9Swj6O/Zulj2BTWE89EDhvLUWBr04hEY90M48PUpT0bwrUEQ9ZozOPSmwNLxa8l48ztfaPNwaPj3JBZe98QaGvFq2w73riqS8fGquPeqItr3zLU090w9AvTXQ0z32KgG9YF9uPbTbRz1uOu49WGyzvYO5iT1zH+09DkuuPUJzOjxpnL+7k6vAPSUk07yyIWW9B6e3vZpVyrsJe+Y930BPvIKRd7kItFi9f9HfveY0iL1+hlw9fUg9vWlrib3uu6O8r4aTvY9HMj17DlK9N3SpvQJQz70iGds8iWGBPRIjeL3HZAo80MXoPYXdOT3GMdQ9zyayvRPAvb2akxe9WTZGPEPgN73lmYy9u7uGPXlRpL3wYdY9NIpkvUT2yD3c0MG9nlfkvVs31z34HW+9C2x0PKBizDzcAI29e4sPvFNvJr1Y9Fo926jdPCxv1r0UfMQ9U1y1vYfm6L2FS7q9ksE8Paa9KzsVEF896I4ePPzsTz0gRHy98NrcPcHJnj0YcCq9aT+pvTDThL2Cfme7nn4lu9SQ8D0Ws2y79VO8PDfydT3rtH+9mAyxvYWq4Lz1XXO9UpWevTpHNbs9aaU9VjNjPFha5zshhC29M7B9Pdgxsb0oSLO9y6kbPW+Z2bzEMX89bRO6PZuBxD2r/Nm977QqPfpt2D1V1qI9gElePYV5nzyBZKU9/BrLvBWcnr1A7qq9xugmPaVLZT1YsOE98+qQPb6GzL1/FrE9fn/qPGguwzzLork9eAI4vQfnSD1Wq0s92vOovcsTmDyXzFk9cw6+O8Inhb1a7jC9rq+8vfo6hD1u9889QVtgvS2Mqb0dxpW9fBaGPbu7qD3NeOk8HEafvSQLiz3tMZE97G7wvRNQ/TsuX9q9/dAzvZaj5D1FyU49fc4PvSSEOL1I1cW8tIe9PR4frr2oS6G9/+BQPdSQXLxdmrA9i9LAvZPOljyD5Di9/e8TPQN/sb35ITE9gJJUvXMZWL0MFea8F9cIveLyCr1Hb4+91YuePfnv5z2FrAk8A4g7PSD+iD1bhKI9Aj+IvSTAhz1+kJ870FDsPcaFGj364fA8q7ejPGQnv72vmHg9hlQrvZg1Ab1cS+U9SSmsO9+bv70G3ru992MbvayjJL0dl929czZIvex8VL2rxqO84cuEPLLN173nzuA8NRogvNk1PT2QSV+82ky/vcLcsLzvCfA9Ot6uPY2/pjytScU91uyvPZUO2r3c0ma97RXVvea+7j1Uc9C9+4qQvL0Oir3HSzK9Nps/Pfgqzz3fqrK99AuqPMunn71Do8S9+HiXvcYdqTqa/Qc9WoCcvTTJlD1v+v47xVnuvXeacD2Phq49Im0+PZCp270h2aq7sosTvZvT4j2PxC89Wq6wPatS3DyMurE8vbtaPfLdCT04XIw9bd1VPFDxErzJr2W9vMBxvb9XJb3rt7E9TGfoPUxAoruoDcu95ONEvIIUjL1CuFm8q7O9O23yhT0Umpa9YetKuzFpHrzQuZY9vkyqvWRdm71QRO29NvyvPau/q70cJ109hLvNPXVCoT25TS49P/XPvYmlTTxjZzo87JaSPULcib321sq8xJaRPReygz0Bpc29MjUUPS2Zlzx9Ln891Y7lvZp7tDqG7eu9IOjOPeZ2gT2ZwIs7XPzOPDizk71SIac8fmv/vGfcl73L+u69L9++vZF7L70le9W9h0covVAxqT3BS6+8SwSyPWTGDr0qCbk9tpyTPM2HkT2uBpu6t1/rvSCl+jz8dcG9DIZHPV567L0ri8q95asoPQUJ6r3IqLm9fSaAvV1NSL3iF0E8LvJPvLsjpL2mfDy8x/MCPbehUL35bWO956pUPacVUrzyfNS9XimjPSpV3b1DQZ25GozkvVrSWj3smD69c3FXvSEDdT36xMK9pPZfvRmUwr13fsk7yrlZvQHowj3T0So9VDIYvVtrsj0NNas9uMlVvTLbc7zfOpC9PkSGPcGCkj2ONuO96lg5uzWuzD1hxkw932wyPeqpoz3+o8Y992pWvcNe773TaL+9ZbzhveSxp71qZuw9t4H4vF4w2b3wO8C9l1DFvV+2lLx/eJM8nTCYvVt1mD3sOCO9OMDovfg6i7x/yti9029/vdylObzZSQQ9DmAiPS1ndD2QpY08X+uWPTVjjb0xUn897h2VPASegL2Arkc8rMzovViOTL09kLm9NO3LvZ+kyb2YkQK9zYDhvYc5ULwfTTo9Ol3pPZr04721XaE9NtYIvKgamD0SVsu9E7I1PTo0SjzJsaO8TpBnvUBNjT1IlaC9w9Arvelwab1OXFC9HEPavUjxsz0ZbUc9NMChPbq3Iz3Kmfa8bf4PvX5MzD3NVpC9WG2PvSlSwD0kASQ9EWokvSmy673fKek9VRkHPAHMHz14QXi9EkXQvVIYwr2xU5Q8FCHfvW2Cir2VMim9cOnyvLY1wb1i+Z092r/uPYtS072cBPE953WfPRClx7u8Nb68U3PaPaipIL0kWFq8Fu8EPSg12jx5tMM9BCfjvQgz+Lrn9Ls9Eh93vT+6Yb0KI+C98rS6PTpphz3wDcC9f61mvUVPuz3QdP88AG4gPV9iG72v1+u9Cgu+u8byRru2HnS9dN+kvQq7er3L6ri9S4+YPDITjT0B0km8M1ykPSRFnT1ZIrw8XNYQPWktLD0sSNS9TbM9vPDwkTzhySM9aPSAvXVkRLtb6d29aqzFvX39Dj2fVPM8cEdYvbhkID3j3rs91smGPHAXuLz0oZy9wrQ/PbrrpbxJLxu9Gt7UPapSGL2998e92Eiqvcnn3b1Ki2G8Kwu5vZ/ibDxUhOI9vhnjOvDJuD1gXqK9aUXxvVMFAL1Ki3S95bXOPQNfsz2zIMO9sWjIvU7oiD0Y2aG9XWirvTxjwD0FqqM93NaivUhP6D1JTxC9s9jSvR5wxj01rXM7/oPZPV0rwj0/MKs9qiezPQCP6b3y46s97m4yvL1UKT0iSqw9nAhGPTzdnb1kbbG7jRi5vEUfcz26g4Q9wEydPUTV6L0pCu492nn0PNcVhr2PW529TgSBvdjScD2Qg7C8yuG3vaif3DxNTNO8KDihu3YD7r1mASe97lu7vYVwPD3KoJk9lOGfvfAd7D3iAM+9Gj+pPdm4AbyV1ZU9Iw51PAk6qD0/cIc7NYOfPSCVj72XLXa8I9mcvRapeL09PQI99eDPPdQEPT0OF7A8DRnVvVnr4r3Ansc9HGyqu8CBybsx1+g98c2RPF411r1YGDM8sJs1PZH5Tr01nHS8zRVIPZj2tjuIS7Q9mntRPFQzlTojwHI9kCnfvZOKDD0MsLs9boCivU72tLz8cdM9+HzrPe5i1judVS49Lm7mPWZ7Cz0MJLY8LHkKvRyfH71d3UA8Pd8TPbWVxL3DGxk9NatwPRkGyD1hvZy967Dfva5y2j3rMec9MWQ4vKPpZ71kZcQ9D+U0PZQxoD1u+Ss9aA2cPelJArxtmLo9nycOPeNhoL3pWxw9xiHkvT4ijD3D6sm8vMloPOoqzzp9BNe9a33tPVASSDxJEXQ9KxgQvXRESj3uSuY9wKnNPSC9ur1OrbA983XDvSooIL3OBsO9VdqavVVFiT2hAHg9v0krvfvHiLznEN29Wzu2vZ4A0L3Bcc29pCnmvRNZn70Qfba8cl2yPeeJvj1PO1o9HRR5PbP91j3V6109LZeqPJLY0j2fJTe9feGXPRSIyb1KPyc9zbYpvLDDyz2KN7m9T5GnPTN8ZzxmW+o8Bm+HueJ7kT27m3i91SmvPYowlb3er9k9xR5nvR9mvj3ET0I9ZVC1PK4q4ryFtrm9xfDkPUtfWr1Wqtw8D+woPc2Qtb0VuBE9jXrxvJDc0D0tBbA90XDCPYSChbzot5e9YUbvve7zyD1WpkK90IwHPLGNSTzQtlO82NKPvHQdBb1Pnpa9CtzGPZ/hijw66ra7yTCBPV5fw70KAGc9yFHPvYuZsz1uo6u9RjPdvXRcgrwXppu8BhzzPA3ouL2SaKY8sF13PZWdBT3NYLW9dNKKvTkr6T2JeoC96UaXPBT6Tr0UJuo7ibXavfsM8b2QDvA9Q7QDPP7HvD0YAtw9QABivdNFebzdWeu99PWPO5TKmbweA+q94WMMvcQ8273R+TI9cYSUPY0Liz2LE9m9/87PvD/ggDzjj9M8Nw60PXMqhb1Ld5Q7hQWKPWwCYT2rf869FjdPvMiW473XNSG8mPiIu1X+vL1XFeM9NITnO0/LyLwnnim82k2mux/BOr1aZQ699jgcPTJAXT33CYQ94TnqPYs0yrzarsk9d/+nPTyjq70LpZk85Wuyvdc3J710zAY9gB9aPa39wbvEINg8237APVVSyL0JlpW97jKZPOa6Z7g6X6I7RaxYvbwV1L0uaKE8HkzOPd3DfL0dSDk92DN2OzEHRbxo5B+9ICdIveTPFD3rXM29DrQiPdJR8T3vFqo9QlrQvZO69Dzv58i9s+rqPehNo70HVu89aRWGPVVRGr3Zlc69CPdyvW4Fl7yXage82rHCPVfd17zm744984qwvTCCeDyqB4Q9JCU6PbSfNz3AJUu83uPaPbbSSz2tPSo7XoBxvbKxsT0rHLG8QSMGvahbmD3CnrQ9eZ9cPSFSqL1zDqy8atPkPXJnhr2W7ng7Sv+uu3YrBj0mDaO8frTTPRObwz1Fx+69iMGFvFpd27xYGnK9Ar+oPQT64j0XEr89xkaePbC6izzvtUQ9J9mOPSecnj0R+Zu8lKKXvIuz5D2C8i28fTBKvVvfAD3z3hW9Jz/DvahepT1t3jg9oUuxPVyNQr2Jasi9+sv3vGXfO7whJcu9Y1uevRlQqr3SQ8W9g5lqusvcGb2NPM296d/nvY2Fsj09Y7a8/VS6vehz3r1JQXU9RtCqvaRxxbyHSJu9FDUwPUU8nT0lYWE9xMTRva+Usz20Gl27OWBjPG4cyr290C+8/BeIvVEjgD2u8ry9ZPUWPSU2w71WB9s9EiRQvQTu1D3EM508JvbaO/7Qaz1MxiW9KISmvcgZ77276MQ9TWUKvL7+kr0Xoh29hhV+PIZXC719c4G97LBmPBAQQjucF3e9va4ovE4nSzxUzHA7py8hvNHzVj0s/N29WaWxPf6HLL1809q9NSy3PZzFIz3zB6C99mlcPZWPDT1GdM29MR9VvfwWsj1rpU+9GPcjPeE1ij0V20+88nIxvb3tir3PqoO9cJwUvUP0xLy73FI9ocSWPP1caL2SeGK9okPuvftciT2qdJe991kYPbHrJD31htk9ciI9vZd1mL2aU9k9h+HfPR3NWT3PtNG8bkDqPPHrE71NVu69KPHcvQkuub1NO9U97KQ+vZRLhz3TdNU9SKVSPQmPDz2lCaI9XdeAPeU8572aIEI9JiG2PWjEBr1Hqsq8x7kcvfAIv72IAWU99buPvSxetr1YuII9AiSoPSQE270bE5g8T0wVvHVOsT35Xyo8jJmzPSAUjD0tpgK90pRNvfVDu70Q5gq9oTWBvUkj3b2TW949Dyx0vVN7uD1rNo485oyUvXXSD7wXDHO8/1uYvUgPlT2ZXPw8259PvdtMt72p/b+9nuqNvWHcDD0QH6c9EhRuPQ8dvj2RXA49aVanPWKsALwUsOg6gUh6vffL3b2n2Fo8o4eqvGsS6zze0uE9/76IPYSajj1dtcc9UadkvbAkkj2H2Dg7xoEBPSKNaz1exy0812YKvWTWETzxYGA8fT25Pbpguz0KfnK9vSuYPfLJW728DzE9XnFzvCZ5bTvRbEs920BxvSPc9TyRqr+9kFsOu4Eqkr3q6wC9vrssvJ5Enj0j4b48vgSmPYJQ2j29Uxe9USAJPKLlHrxrvoU8GdwjvZfasr0jQr49uw3IPa2E3L0023m9fDsUPSyuBb3b/Ya9UcfYvQcm7r1At9k8MUXWvfZVb72Me9E9ah7iPOVeuz2qDKY98P3KvZyri70+BxI8W9qoPBd7YjugtIY8/+d3vaSRUT1RVuO9ABUsvegzkr1TTq49gWfsPUrzqz36gxg8b5/Cvc+PuT0f4xC9lg3vva7DST0vVKM92nNqPEvIUz2fv+G9Uk2rPZVC+zvwUKs9o3njPYDdRLzwu3a9V3MKvAgt/TxlMQe90OmLvDJoabzHHrM8C4tUvZCshLyp9lK8FZzuvX3/STyJw5y9yRTyPPSuq7xMSaM6YKt1vTIfezwT45s9JYJxPHQKhj07LFk84mGePHH3Gr3+BNK9iUCDvEd2rLwicYw9BYqsPbOVNj23us68aLsXPGMQ4Tx64gA9dpccPEr9bD3HGwa9mZ6EPfTeELvsREG9ntnaO2tluL2Vu1s9I0Y5vd/zgj130Nw9FUSbPeXSzr3odaO8fUNEPLjeRj3iy+A8q0mjPa9DP73Fdum9BMLvuxR3gb396Ka9YdGnvbq3yLs1OIA94H7bvXkcCT19lbk9O8jmPI7DpTwdPVs9U2rgvRcX4T2z/uy9JZnsvSsAqj0Sn7Y9evu8u5n5aLzZwNQ9IHacvDgvUj1NXou9oar1u9To5z2Q2dk9DuiOvd1Wtb1oY7A9l+yNvQ9c3T01ZM09AiupPbPLzb2cLrM8zfe7PWpjzz01HY+9oISzvSAnlj1up5a9NoMMveHnJL1bW389CkgMPbGetD034Ug9tPMDutG1wrx0Wr685IWOvZJSIDwHD4U94rWaveSauD2+sYA9UXNLPZ/JDL0Wmnm8F+ZHPY33qT09b5y9j745PY/s7b24hp2844i9vfWFgT26U6w9iIQGvRoHsL0B65U8rNQ4PEGqrj0ZDUu835xAvan4673I19k84y2/va3/5bzs7ei9p3TJvWzh7z3BYbK8M1IPPOVstD2s8KU9hBkEPYvJ2r1Mw6m8UAWUvWkhjD393di9c2aIvbHC071cZom8y02rvCA/6z2/cU69ABWevQInCz0LS828K1F6PYiU772V5rQ8FqzSPYJouzyzFJw9k9pWvYJujD0HZeo9hk+5vfaLgL2uUei94uqcPUw4S7xhZdk7acOFPKjcn72mRe49HrjFPQY5Mj1gMow8+vFovXyRGD1EssY9VCT+vAGyQzyV1YG9GG8OPe7nsr3OnPw82a/AvcXsjT0dueW9r9a5vaKMtD0nGmU8lLqbPdCU4zzps0i9kha2vZAQwzv39pS9x+9PvEEhm72BH3s9IhGLPA7Akz0cpSw9VwymPaK6l7y5Uki95vkJvesaE72Qfpo9nPIgvehCZr3NgdU9ymkHvfKxMb3qNSw9U4XLPKK1JLy9YdE9gNPrvRkqAb1bZug7ed8xvSu1wj0AhD+9UqpgvUlliT0s2oe9bny9vYvUZbsywNE8DMx7vYJicL2VTjm86PuhPB7yxz2rKG89U/y0PXHi5j2Uk7s9a1olOhgH5r1bedu9nYn5vDkdsr3qVUm9omQ6PbNfR73M+qW9ymGNPfd/XbvbCsE9eJphPQXTqb1nI3Y9fM6YPUu0/Tw3lsM90JWXvdAvQrzKYDo945jPPcm+oT2IX2U92g/FvRQrCDwBR++9NAjrPKZsTzzON9Y9XhaSPRTmVjuJP769tadXvU23wD0ap949dF3qPYq95jzR2eS9ph9kvZgOQD2EU6w9IRK3vMIkzrzt7wA954Q6vT3tgz0mdZs83XOavXTkbb1R4yW5KxiDvYH06D3nM8e9nAswvPXVnD2mD9G95+7Bvcldoz3sB6m8L1GTPUG+Bj2kJeM9+P7ova5rMj1LNlg9B3QBPK4Q5b3n1eY9iCL2vKxru72mszy8fAzBPWJHiz03CsO8zgpsPIrJ5j2s2tu8mIKIvVoHzb3qy6s9797QvVpiiD05XnG8TouEPbqeJT3c+MW9C3IpvXmqcT2VlLu9cxDAvbgBDb2sddU9KONaPKZz/rxSZKo92KMBvS1a6j1I+jU9nxm+vVLw5bzsVp+9iOBUPTxVLD0h/ee8GcfUPUFrvL0ubeC9Jrm6PZj0sD0IyOC93Q2kvH5FR72hTsC9WnfOvQokprwXdtE9hbqWPROz3T0Nvqc9WqE/PSYa0TxdqZw9634wPfBT6r2B/Bc9REuavQ+pgbwmVAO9Af0EPHdjCr0+R729mVLYvE4bhb1A0+M9iQF8vSVIOr2ev4s9HetqPbSB1z0xAg89tJ2xPeecMr30IYk92o2HPZapoTwXj3c9JSTsveo2rT1M+LQ8uwHuveWXs70ztNC9u2mVPDFN8LwnoaU8MiyUvbiaqD16ky495ZrdPXUq4zyhhuE9WPWlPeKa3T256Ie9hyM+PYTxdbySndS91aYdPY5d3r3ggMw9gvbKvKkd0T21TJA7/1VcOV3v6L1/wow9qXU4vcKmDj1+y5S9iwSTO+pRiDoCuG88eNTPvQq2wbuByaI8FOCMvU7uLT2uTG29Hb4JvZzAobwPEe49JzMVvcB6FL12z7a9WBWtvdPYYz3Fchm9OsLuPeXVlr0+yK+90H7sPKhM+ry8/569hArCve3nvb3/wTs9wNOxPIKaiL2wZdE9pUA0vVXTRjx3WFS9QWOiPQiGsj11y+M9SzauPeMFLL2OyIy9TBSVPNjxej3JN6A9533HPfp5oL1rOjc9EWsjPV6pHL1g0QW9TCJhPeUjzj3OLfG8tFUWPeXDEDsXotu9a2DkvWzk4j1qy6Q91F/MPA1oor2PO6q7cuxkPdgbr73Jv2Q9zDbPvBpEXb33FTQ9m33IvR+k4b1/BeA8vmAfvWaISD1U6HM9MZ0PvLinpj3glkg99c3OPZSd1r3pbao8kQjcvVUS7r0lvCe8jj6dPKybXL0mcXs9BfnBvRDW5T1GF8y9JxaCvCDjl7265+s960UVvXjnuDxh1Fi9RZbWPUeVOb0l2tA9UzJpPXg6Zj3X4OQ8/3SMPH/TUL0WjMU7XblPPf0aNz1FiqW7WC1/OxN6Br02KMS9j2HFvJJa1b0OWu4797NmvfgEDL1sfaO921zXvKRgFb2LxeS9ll6Yvb9nxTzGvyO9CFImvA/hsjxirPe8rgXBO45lsjzOLIi9vu2VPZUmsz2R7lM8HxqxPQN5ZT2N1a298SLKveMBi7sGVTk9AdCOPXoioj34Zt881uzLPdYNJT3oj4y7AuRRvTlJlj0tP7W8dRHOPYAEaL2uGXM95sYNPACAIL21WkA93i1KPWWdYryzxpa9SH9/vYTBs72EWOO8lLGPPQ4wnTymr8Y8WE64vP9Vkr0WG+e9yPEhPWcpCD3ZwWQ931XgPQLk472HLHa95SYlvV6i670fQac9CtkNvfQIkDxYqqE97oiZux3aGr16ueM9NnyMPd57nr2Z/Oe9CYWRu88AwrzPaLa9W3KVPV8lgL1g+949WhWMvaJkv72myqi8zxmZPGqarL1tLrc9NNKvPDXfoT3xrD+9gSrtPVl7wD1khki8TpxSuzaD5b3i59A80PMnPPomZj10daw96D1APSKooT0nN+Y8anoYvQm62z0XUso9iW/ZPZZ3gbyZKsy9DqqyPIn3PT0zi+u9AqvTvam1tT06z4q8+OekPfUpTb2j2GU9mFW1u95otL19LNO9u/EuvfwworqMgsw8FEXivJt9mTzP9sO8cutAvWULxD1KG669dyzJvTrla733VlY9Ps3vvbBrh7xiGOK8QM5GvLLsYj3VGdi9oB9qvSUKkLyDbre9ORLlPbVZ6D1b+qg9s2CSvD+42LyH1VU9st7uPTEGyr05JAu9u7lvPNxz/7x2HNG9pyGovQqUjz2fcFO9ho7QvRmyTT1unlK9Z8ZaPdyB1z2Wssc9oglWPbIE0D3EtRS9dBPePHyUTr23c7G95eztvcWJtT2Z08A9Ih8VvUodZD0JeZS9GgXfvS7UkLxrpK29GE+gPS5v2r1WqUE9A3m/PD4yob0S8MY8IGxivaq3zb06NJK9AllfvRZ2zjvCgn29MmSwPXXiMLyc7dm6hNpcPOUIv71eVey8LuE7PI5moL3xX2O9doLPPdQQtzx270k92lTlPdtrcL2fqHa9BQ92PVajkbzzlGm8mfOpPSfkQ73XFBI9Hsz5u8Rdej1tz6O8yEa6PWnCobuCTOg90mmLvQklzb3OyjQ9ExDLvVPOcT3Qb3c9PqO8vMDLiD2JJwg98SkGvOpXkL3qv029qRIzPTFAp706Gw29oELkvCVeXz3j/pc90ufZPOEAWj1IYqG9+JmAPM+fAD20Jp29GEvnPLw4rj2EIxq9EK0ovVerVjzCMRs9DkvaPWs1Br10uFW9lTFtvJRE17xk1qE9FOXbPEeddz1E5ou9ySPhvcpOR70NgLo9ZBanPChNNr33Joe9+CnYPZsh6TyaUea9HKkIPbOMqz3zZ409dBCwvHeYvryrmMW9ljO/PedOhj0Nyo09YE9sO+RPIT1c+oM9ZYSyvOMCCr01PMI9nYcwvUMosD1XfjU7ep3avE4i4bzb2Fq8Kl3jvf35TD3lBuK8tci7vN80tDynI1c9KQN/veq0xrzSv4U9oqF6PUKbdr2v3zC9yCcdOUVMzz2OIKu94sIYvQVe670d/rY83vSGvdGHkjsw0Im9NvnOueqrhbwbPby8Di1RPbAkvL0kU4U9tceLvbRQdDxcy/88aZl2PdJD3D3S4689cs+JPONDij1r3qI94hh/PYOe2zx0usQ9QyEePRMMQT23U5k8lsysOTGSij1glnw987WEvafAbr2EuaS9s17BvYakTLxGPsk8LJAhvdY/ZzwOyQm9oFJRPUeloj3WObs9bl3Wvauvej1xmUk7cyHLvbPBmr3fHmC9bMGBPXFyI71LdRk9H2xbvSrPPb3NfYq9fOKBvXluAD2mYr49nIG/PWMsoz31gt89YjBlvQlBIL3vBJe9D7h5vW5yJz3GALQ9qfCova/y4b2KgHQ86l50PD/Dqb3gata9fKqdvSsIMj37vrI9sTbWPUwXOLz3S7m97YTavAtCgr3xrGe9N7SVPdgzkL21SGu7nJIvPbSV2L0dM649NmbMvaVqo73mgLA9JTCUveuahLx47VU9DG3Evaguu7y8sEW9mfWfPez8O7y6AGs9slOXvZkE0z1z/Am9B57xvLPND70IGbw8xZYWvHDF5jyivIE83z6mPZo0ijsGKHa9vB1aPSFRKD1xmJE9/HXavQwyhr3o9509kZrnO1Pjiby+yQY7uFTTPZUWwL1tlOy9OnOive7Gkz10yTk9j6JrPRr67jy4oBq8jrCkvaZTZzw08LC9lzJvPTdrlT071Na8ESZrvAoO1b24kXi9nTyXvMlThTyIrb29Y4RUPV1/Oj1qfiS8AimjvSiDkD1lXsw9t0TRu5vznTwIYSM8/Zi3vc1gsjyS8Y89p7v4OyavtT3HX8890rQsPVVnYT06Sm+9+TzvPDYAsb00fuk9l9jCPGeNpb14gL698k7avRlisL1jXIG9ZQUAPbLFNb0WU+q72iGwvcxr6j1YThu95u+PPMKaqzwBBmo8jzbgu5tlyT1RZ9M8PZljvfiwsD1G6K89baALvLAhJ72fGJi90M8sPf7itz1nKwW9M6cpvSBAVz0EvK09/D62vIgn7L3m+d09eXi7PRAREjyvO2S9rEGlPQgLyD39YGo9eCKQvM3G071C30C8AdOgPSD3qb1zfaw9WzO8PepYSb1mGgk9dSQOvZQFnL3Z6969W9vCPaz7hbwuYdM7SKzHPZGWiD3nlVC9svEJvcaqmLxf7eu8LRqwvQJiqL2Twnq95zYMPRoyZzxRWBe9RxHNvbBmE7zN8dC9VjikPS5poLyWcYg8qMrBvCNXGz0/fDq9BdGUPCqkbj335xg8pxIgvP29hL39+g+91xSAvVJGkD1aINu9HOvevRZ8MDsU/yq9J70MvWoCsr0mD4m9H0APPEa0BT0PAKm9/OWuPbhK6LuPS8k97w5PPfSAH73Pe2A9N6x9PY6jlb2+GJE8Oy1IPfoVbj311pm9/6WAPRpjYD0TWds89g22vdeA6j184ku6c7uvPTwpjD01he28o4+7vbfCQz0xfsM95RFfvJ9ONDxcxcY9CZPWPfHRBb3bWIy8j8h2PZLLyL3xLjw98UOSO6UXhb3b9B89IGsmPI8pc72hTUm9dkjJvRD7tz1KsrY9iOrbvbAKB7wUFL29X/KyPW9ZZj0EnQW9NafCPVtr4b2XJqI9lPHUPe4hgT2R1yA9bpuxvcwljzu7adI9kY+MveTFVL0cAHq9c0U4PEIvc73wxB89NhyVPSkWpz0N8G+9cAOsPckv17z35i49/raavGDcwT2OuO89uJ6jOzfYiD2pdNi9Cpz7vKF24L35LP+8EnS7vbHw2D1xEes9D1g2PH6epT18VJq8rYIhvaiC4TyIR1K9V2QVPKSnBD36QKq9RmZBPbF7Wz3Nkkq9C+4fvSuzAzzN1Mo8bBFfvEv70LuMzym936Q9vQb1ej3VQNS8ve/avdBDhL0nRDM9FwQQPd3iiL2E67k9U9YUvMY1ir1OAIk9kPPOvbELs73pX9Y72Qt/PVuy6r2G9/E8C/XNvdeNjjw5QoU9kP6uvfQGlTwF2wo8y24QPaBdETxLYsU9W1YGvWklyb23w208pRGtvSGcGj3h7dY9Bn+sPb9utj3dK4U9pjsdPWDXWr1IoNQ8PU9oPbrR1zqIEMe92zjMPDTeGT0SyA09C0vqPY5KjL30lpe8yFKGPbAIuL2E1b093D5zvI9U7L2/3Aw82Da4vV/6BDypA7w9S2FZvSHy672K1b28l+oTvZeyqz2Purw7KWqavVICbz3GHWm9mAecPSsx071wJDO9H2AFvIpC6z1tC7K9zgSCPdz9tL1JIdq9Q3+SvcFLqD3ZaSy9A2nVPaxwxTwvnXa9hYaIPEM/Sb3EgXy9BrCWvR3F1josr+A968buPNEXyb0VRxs9J8DHPemb5j2Tcp+9z7OKPUbaSz35ObC97Go1vaCsaz3WS0Y9yrS+PWfyHL3o9K46ZUZLPVoKyL3nrGu9eCfmvazo071U64U9RDE7PRxvv70VC6g98Sh+vVYeq72G19q6rjtlPYkgg72bILQ94T7gPezz072z5D29HeCuvQF9Z71twyE9zSxAvYd0ZT3V9EG9e0LbPQbmFT0D9x49oPXZPbxXBb3jvjS9ggqbPdk6kzxUeoG9Q//SvUvAJr1xzk68tbOwvbP0Dbu7YM69mU2PvdsLWz1irI696voIPdEzxL0llKG9Ai5LPf2DWD3uth29dCibPYR5dL0As8S8cVG0vMPAabsc35+9wVdTvGzj7r1TSYY7Q7KVPT8Hjb2mMUI9spzfPRXfBb1xLoE9Q53NPUmfQD0r9o0904XQvcalDD2Dg+g9h7QqvT2xxb19exG8KtTEvThuvz0NWBy7ML4suvXj9TrsZNQ9XE1DPUyKrzu8hFC8D6fcvb9kOT1p9Ru8GLYlPdH17jwooUS9Hqmlu1ZF1L0J7II9HoabvV1CSTvoDCc85roOPUFfDj2Jl5M86LZmPVO56zzZTjM9iYSPvZkbR7wnxri92pxpPd0i271a9as9VeCUvfMYEb1Qjyw8C8kTvCRU7T0C7bO9t2yLPaKN2j3Ltue9Wy1JvcNuiDx3SMm9TKZzPWbthL3CEbK9L4WlvRZ7Vz1vxCY9eDFhvSw95j3MzYc91unvPFUN3b2RIcs9q1HPO4M9zDzpPoQ9NA5Su8d3Qz2wEAy8VsSVveKgVD1AENM9mQILPVZUm71Yc+K9dk0cPDNzKL02mkC9jCZmPU3yhzwXBqm9w4z5u/gtjL2+JcM8QsQYPZTohr2VCGu8keuovTRJXD3cCMQ6FSDQvRdLyz3yDQ693hl1va4avj2kSZ89q6oQvfLf2b3RASW97CwhvCJ7ijyaAoI9gb5avQVBOz3tWsI9sb+XPeZ3rr2wfoG9Ue1BPYOjsLwjhGO9hOqpPPFcoj1yZVQ7BNSVPWM5R71A3ri8JI6iPWuJiL2GMJc9RsGovYIYvj2pHsM990HlvJmgwL29dTw9RTfHPKzq1j3B+J09FGx/vQKrozxZ7zw90JmuPaZeYTx0qiQ8OgzWPUOzyb3YDx08fReYOz6SID2HpNE9iczlvaTtmb2vnpW9Ra+RPXcNvL3oTSy9LqTkvb3Nnj1tFNK9WOPlPVZwtz1WKgG8i+3FPcgL7zxhvuC9zQiBvZms0T1Dr4Y96+p1Pfp+tbyfU7e9zRjPPcYm2j2aCTm9DyWfPW5eib3G2II9NztbvXr2wrmXlEQ9TDfPPWCh1jxXz/U8uf5+vQOe2L1SR+K935rFvTwbTj0UOnM9AqIivfGgm73btMu9lh+TPCHQ6LyaupM8iZKGvXlhrz0b0GO55YCHPXLE1D3J1Zm97NpOvSA4PzyQ+MK8vgGGPGK/hz3nNlG98syfvHWEgL3c/nC9zr2YPXzmtDx9SsA9tve6vL5oSz1XnIY9IejDPXzOC70JyIg9cKAMvaD9rz2PA+k95OKNPX8igT3wj0q8evWKPBsG3z365ci8+tFZvSqMx73CfKm9Ju0tvRbqkrxAkuu9F+eLvWo0nD1fQjU9PDa1PBLnG7xp1RG8tIHtvP7Cub0081Y8BZsDvf2lpLyBW1e9vYuVPYlikT0XyK88aqitvdZaOj1l9li9g3vAvFIwxz027kg9orqTvSpR0j3tf7Q9cluMPbml6Tu7wAk92+fDvfNEJT1yeOW8q9bVvSOlwDuIkX+9v7LdPVjMgz1eGDY970WDPGhYiT2pLOA9zwPcPb8xZD2V00i8+mxPvCEE1z1cn5K9pXI5vREKljueP9c9tbWcvSRqgj0v8aK9j4YIPDINHL3yCra9VEEKPUDQCTw7m5O9o17kvbfflj23Mdu93ggiPXpGdz1vKdU8VHyqvPU/V728J8o9BH5QPV7gYz2Q6tK9+FanveKJyD3Y/T09t1FpPOr1u73dw5a9dlqhPYs5Db0ZsmE9cMLrvBGr1b2iMXc8XhWaPPOrpT0Yzsu8SgnXPZ/8CT1D5Am9dNbnvaXnWb0HmUG9uWlZPWghIbwNeY67jF1fPZ0c3zwi3g28IWp1vdQPiD20+/o899+mPK3Bub0SZ707s8GtvVJLCbxDsuA9BQO+PQR5BL1b/YK9g6nRvCnYiz3F8089KfEgvNQI/LxxI5g9Q1ywPenHyT3Q0eW90Tn0vKqYPzyRv4O9B567vfDB6L1ANqW82UoGPf3amL0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+pPbvHZLqDvZFmq9lWyRvAcAgbyX/DS95Y5fvEEreLxqh8w9sLgCPfKW+DxL9jE+M7+OPUjmLD7Ks969J5ZRvB/O67231oW9HMAWPqPsGL3sxPq8k5KrPYgL0L3TJOk9G129PIeXiTziNYq9izpBvfOEvL1Ry/08qoeBvacK3D0qdjg96MkvPkynOT2Ot4g88iEovq1k4j194Xm9lgs2vevoXT311929gUdbO4gHz7wPeHG8k3WSPfNtqD29qIS9MxXRPQPSPz2hPBQ+kbSqPV/0Fj5Sp+S9L+EUPaaDUj2j8Vs9nS5ePY0C5zwP/ly94IGnvMEVFr4w5MU96FsmvW4iP73Cif08ltClvXbdPr49j6W961HsvU+e4jxP2K690p+YPXeq/Tusf5s90DWzve6pB72tQva8GkBdPTJfML3Zf+K8TdMuPdXNl72l0Eg+US4uvEXM973l202+/ItJvbsN473GGb86JfjAPZctzr2PZ5K8VaADvi739711c589vGhwvaAiUj3btcG9SaiovW2w771gbbO9OzmhvWZQi7xiOwQ5LRCPvahktjzQp+A9Nl1RPZWeNz09Zwi9+PqiPeJRFj0yKSY+2mXUPWSfir2rta49j7hROxrDlz252qE9YLf0O/405bv8NRA+XywDPo5Yo70l0Ak8iRHxvCODvD0wtS48e9bWvfBfkrwpqc28WY8UvCpanLx9WmA9Pr+CvMkbojxKcD+9kEgZPfDsn7zxA4O85EecPfHD1zw93O884+U6Pb4QOr3Z6eO8M9Fivby3NL371pU9WSMZPUwFArxyUAg+00M5ve2t3jwJ3ya9jepBvS4Vt72sWQS9uSyRvKEZnT3PocW8gi4fPgYOEL2b1O68u1mxvN6hAT4Di6y9STQEPV85Iz3f0O+8HhMAPpzMmL34VWU9LU+EPWn1Ob3WxjU+S6BKvT6BnT0U5yk8U0zwvTaQF76W4wS9NinEvNDkjL4UGrM9jXDrPbdp9L2KJye+KEM1vkQA6z1AbCw8doCIPRgxVj1hay++Xlwavl2F670dCuG9KakhPkpwkD1yCpY8pPsSvQib6rzt5Zs9agPePSmjW7wiETq+IRKEvQhlnL3h5CI+oqWOPMbcWD2Yawy9E0bnPXGe6j2XZSK9NReRPGFXl7y+YBS+2gYrPStab72Tr709s18aPo7eQLxYAK29J8oYvdd1kL00+Qc+XpemvRBe2b3Y1lQ9K2POuyStjD1H/qY9bziLvk9MmTwgeF08L0cvPcWwBj55G9O98AfLvc3qt71V58C8QrYcvQHfZbxXEMK9Nl/2vXKQvr21ToK6OQwtPJq7FL5Yb3Q8+gG4vNOQ5bwa4/G9BDVEvu+6ezvAIBm9Jeq7O7exur2P7Xw9NfSUvSL/jDyAriS8tGE/vdxbqD3fGfw8XIZWvTwfz7vv4eC9gRmvvC0gdT0L2R69pJKBvHHEVD3wiO29nCVRvFMrqT0nVrA9y5fQu2Tw+TyTiZ29wNBMPSNGQb23kF2+tkv3PSGnkT2aN+U9hjhMvfRAgD0WTdc9ydgIPeDXWLyiWCK9WwqfPIv3vD0s/p894TS6PbmKOj0zwZE9H66Lvaxyjz2QAwo9WLSgvX0CRT5+A349C8kPPE78QjzLABm9Z5QuPtG+zD2E0Zc9G/fEvRysH77ivC6+leKXOMISXT7cBvc9NC8VPrA1qDylUAs8dfSDPfKNhz0mvE08RIswPM/ylDz988U9YM7KvfsMI70s2569G2mPvGG7fj1ehQQ+G0fEvKLRNzh4yrM9ZZ70vc2LWbxb208+tFkivhT5Wr0XuK481E4jvB6TM7yZWGM9/cguPu+yf71CIQC9K8IPviI6+bwbSAU8+oz7PfZ/873fsH096yx3vU57/z0uGZe9KAsePRMD4DuXq0e9qX8dPECZmL1VsLO6gmrXvW9RiD1c3+e9mmKGvZKmw70kydO9HKr/vC9mir2uydm9HI4TPVVdOT1L2Os93NFMPYI1gD3U+Y49BMUaOxrD0Tq5Klc8KZXTPdzKyD35lKU9U4ogO36vZ70hV4y9EXZKvegXjr3CUXu9pFp7PYSWPjx6mWm9K2SVvIB4Gj20Mky+K/I3OlIw4L0HonG93u48PvIQIT5p/ps907TIvLsAB7zQ7IM80ckBvlurtL0nL7i8wKKIPUa1Fz69MP896yOUPElRjTzltIE9XeP2vRaBPL2Rcx89w5PPPY/EZb0m2dS9wr+8vVSjHj19Hz0+ho9CPSVKhD1LpZ07/Bl8PU0aIz2pSjS7iCqFvZzKWD0KAgG+hrCWvTmYFb3dggo9uOGzvBZL6T3c8KE9D27yvUVC/L0lZNO9EUpqvcBHAb53jMW9ak/xPdj73r3r+eS8vAXXPdzhJ73pB968hqRZvQMr3z01/mi9SFbjPQeHcb2GoMG98t36Pcczxzxvqjc+k82cvK2fhj1bTCA9SUGevJ+2rD3QhiG+0giLPLmZqDzxp+s8W7kDvawQhz2UqUK9x6/POhlzKb1sdPo7pKc1Pv9mnzupFZA849yJvYMCp7y09+i9551mPb/kh72pA2I8yqm2vAJcTD4w3GE8MZr+vFzYxT19A3Q9dXXBPae2p707XxC9sc90vFeHAb5YyeA8uDF9PETNLL2uKoW9I4WMvPw5Oz22w6Q9tzH7vDyi7D2RnyE9BzG+O3lxOb1N6tK9Jqzdvf8p8bxw+2w+J6fMPXYB/jwD9R++TzciPSiDDj7eC7s9XgnWPXOmtryshYe88imJParYRL3TtNS9vyctPpvWcLxe/fY9mhVkPYN6rD1LQ1U+2YHqPXRE6zwq0Sa96Rquvev2lr1EeAU9kBmMPdP3i73ar7s9Y90QPia4Xb7Gjl49HtpFvVYwoD3SdS++J7vAPYePTr2gSou+gUfnvYsAKj2YK8+75CLGvdLQgD3g6Co+hNMIPbV6zz19o2M+ndxAPB5gBb00y1e+fw0OPfYL4TylWmM9h1bZPYOVyb2e9Wm8JmYgvYBTCby+gM+9nvTavVADuj0Qz8y91wcAvm9eNr1jUCW9jaLhPUDrz7wNhyQ+Tt/sPExMZr66nfs9tdRsPflhLDx7bda8SCujPN+6ojx+PYE95hCsPUwnXD7hHRA9tR4yPETC071ztd487t44PVm9ZT1EJbK8twa7PWK4Jz28deK8AQGOPVctzD2mVOw9WlU+Oki1NL20m+G9wZ1ePQtl6bxcY5O991TDPR4NQTwUluO8HToHPckWJD1edQw+VR6IPAzNhD0zRsS90v+lvGJz4r0GOvO9VfSAPd3d0j3Ufoa97yMlPXWTj73Yfwy7wUeBPJt+Mr0mqWC9uiSCvcZUhL1ckwK94s1BPrbpsDx+pBG9G9aNvWPHCr6MDEm9Yk6bPcYZz72rPsm7hJtqPP07Pj2KU0o9cLcDOhGwNT5r74O962wkPVl4Fz27p1g6O5YMPWFaHD4PL8m9Az/Gu8qQGD4E9ik7ggGMPTBhlj3e60O8/rLKve6Kdz2URmK9qXwYPAwPJDyxvIO9DaPXPHy/hL3ykGo9uuZ+vejRsT3Blo893Ku0PWSxlz1qWbU9f2YHPo90AL4sw/69q16tPJ5soL2yifq9tprxvJAlw717EZC92mFJvBiNYr7Znem9i1j+vNvwZr2SFdc8BaVpPBQ0nD0goti866PIPXY0Ir4fFJ89Q0f6vC1blr3eNx+9oII/vYZ5pj2Xvxu7PYWJPaSEBL2Mwu08e+94PQCZMz1c7Xs8glemvY3Pdz1aos88bcdsPZyqLT5mlBI+T6oUvnqikb37Ol2+kzriPYF/xrxj14E9GnHFvdueprzPaGU9x9/6vWiRvb3XPWo8iTdgvjpzwD3+kOY8Nw7sPZ8gbj0VSfC8E5eJvke9BLwUf4K96aYDPUNAgD1mAW89cE3NPaGUUD2K5nK9lhfsvRxT+D06WJe9ChZAOR3b3z1lJm86cSoKPiiOFDzF3g0+9cuXvcwAKL0QQuM7Kz8IPFnX77yTS3K+suijva5ptT3EHte81IsQvX8KTz7F45c9Yv6+vRidqLy0lIq+9RULPprjsz19t0u8cgb1vTsfVD1LttS9lijzPSb70jytCuE90ChKPTF+EL5gjpw8zqW9PKCAw70cz408mq0+vYhJ9ruYt6g9nEI+vopynD3BC669eh0+vT8GajxoSLk810EWPQgNGz0vhUs90CoLO1hDtLxJTK+97aBRvEpgHb3aC967MsEKPiQbij2NjPg9JVbHvfaIGL4de/G9doQVvXBCTb2T2Uy9lHkCPGRr+Tx4Hdg9ZfLnvKcQwr3NMnu9FHTAvR9Ki70Nnm49QrSNPd8gIr3SNto9zlWzPaRRUjtsZUO9NnnJvIBLpD2WRxk+BY/GvWRiPr6BGX+8iKyjveJhWj2S75c7N7lUvfKe+T2q1hS9/l/fPCuVFr1Jqp+7qwJRvXCZKT2tp8S95vQMPpnQe71d17U8r3wnviFVVjsqTcu9fy8BvkanO70vMzq9hSBHPQTLVD2HpHg7YYPEPU4nHL6fyzU9fnVSPXVslrxsw5K9nqHiOxtdVz2f3Lk9ZtG4PUNLaDz35gw+DZYGPF88jjzLltg9oULNO2mt0j2YbVA8M8ufvZkGobwr8LY96Z0Mvm1lpD0YXLk9SYPOvCWjWb72rSE+2b8LvSu0sj3JbwI+ngavvekZnL0TWeM9nXlDvfw52736aR697rwXPhhEZj5mHHa9vL3DvCGyrL3Bj8u77TuAPelXdL23Aj09l6czPguPt70vFUG+zUdQvXS+xb0ghpk99PirPJXCa7xkiBU+x+YUPQbwoD1G4mq8pSIcPQpioz1056M9m9KSveVoUL0Tauw97SQhvAvwqT1lY3q9eEtaPDcSyb1+AwA9uTfNvYRVur37/vk9rij0vc90Fb0x3ak8NxOpOrd/zD1eLxm+lXjevPt9vLxJgUI8+dBavWjjND6xBwG6SWGYvS+7HL4/s2M9jM4DPv57Cj69/ZU9pLjAu+Now7yEfle9ednePR63fDtQeBO9g7iUPSYQ/zw1Uhe9fb/KPSScrjw6P16+fs1rPeXIhr0xGgC9myoOvWUtbjwofJk8gHb1PF1xszxXFxk99IyHPWUcir38ppU94ULevQz6yr0ucSy8Z3fhPAjlcb1yUVE99FB/PSwgdj22q509ARxwvXyrCT0RDji+ZrKkPU6n/7oyL8k9+S12vWPFKD1Wly494KIfvjyU1L3cO4y81a5jPachaD3Fv8E9ze9ePlPNBr7p+BK+VTKEPcMKaT5R9SE+YmWrO/UFsTylT4u8iokgvpIGxj1SDp09/qW4PPt1Jr1OccU9lqGmPGhWpz2J7Jw9qFXdPdZT0LyQywS9ZgYUPjTqqT1j0ik8Ouc+PrWNAr1aOu69WQr+PM8+fr0OB2U9ywMCPqCyTL1AZKa8viwHPjiYfb1yVow9r0ELPh1JrT1fSw6+DnPPvRkzNb6DBvi8w8M4vFpqGr5SldW8ZZrXvVRbt7z8Qo+9gBG5vQSAyL1B9ak8dBM1PpbCy7x1+MK97TmDPWwYEL2oJ9O8e/YUPaEIgT3kpFu+Z0n8PBnyfbtioWY8ehOgveuPc72ml5E7d9kpO54NxD128ds9QC2FPOGAOD1kNO69txRhvnFRGL1HSFY9yHjhvXurl71onTi8xDqJPfFdZr26NnI9g2UFvABbvzwbKs89/hnTPTyrNzwa4/E940a1vdMKLL73irG9iezgOjTrDr6TGb09pBVxvPLo1b1FhKs8BmWyPcoU67wN9tc9p8eWPdQb87v+AoM9BcZFvZLd6j2rNbQ9TReGvUjOWjyxaNM9dAPduXSXRz2Fs3a86kMaPl8XwD0wCGy8P5BLPYIpj72CdvU9iqIKvUdY470VvS89t58VPqshML2D8/086P2zO9dI1r3nfuE9HRqqPSN26Ls4xBi9Wh/yvRZ5v70ycuO8i5FXvV2JuTw0TDa9AgL1vGbbuT1T7TC9u0n2vR9/6rytkw4+8j6DvAVe5ryM/9o8RUI/vZZkNr15w6Y7IlTDPa8uCz4D04K9bSZUPWeVF73KECY9BX2IvSOoC75G2Ca7+vrrvRdD+jyMZ1u9nv16vdARqTwLkT2+GTfZvSDjEL7RCwI9xgijvS6Fi72wIaW8Cs0HPge19T09Xgq+Ive5vKGgJrwPcbo8kHhovsZtDr6Bt4k8kfGDPWIPIL6ewQA8FZjFu1ZdcTzrMNi9KqZnPc8IaL2Hjfw902LEvOsEEr0pFre9OxA8vDpuGb2+vwm+js10Pbeo0T3NnzY9crHRvJ+YrL0fv5K9iEzFvEXZlTuGOE49Cjq3vQmwWD2zA+893VeaPbZhqrxADL89uv1hPT6hRbyI+qY8KZGIPa9ihrxevRY+UofzPNAw0b3tVoe87r3UPe3vpDsFzJM8UiO9vINtFD25xSo92hqWPNZ1bL2aGD+8ELKtPC5FaLygHT48uVDZPf5Npz3llP+8r/vjPTy7Dj1La7u8IYmJvftpdLwsH+U9NJMIPr4Joj0Piqu9cdp5veYKQb1LxLE9kkGlu/Lb5Lun9ZW8u3vuPNMo5Tz1Mui9b/CvPX17srw6yx08r7L8O5m/aT03JuO9SIlyPEo/KT2ESUC+PgOBvfBEpL3DpJS7VOQ8O6cIkj30nES+W7qJPLz2Rr5hwk698NbRvZmT0Tx//dc8HO5PvC3s1rxPkAC9hKhfvTT2FD5B7Hq9brfGvMpm5bx/ytW8NPrMvbF3DLtKCDQ9K+j5PY0AiT214Q8+BAtPPPKjeLykBEM9+bbEvW++mb0OwbW9J3givvvSSb0Lbo29ZSpIvUnAE7xFRI+9z7vPvAt51LwvzX48Yc/pvEBb6jzuXtG9W84SvTchGT3/4JY9tTMePHNbLbw+XaI9ZgIvPr5q27yRBpG9rW7HvMT+Uj4a8wg+uiozvuQrQD55hgK9vouEvXAecj2dx5E9nkGnvZ6A3TxBSss8KclFPTzFoL0HUNw9ygwqvp8QnLy3Fwi9xg6QPWZkMz36VBS+WL8uvfY7jj1kCS++uR8pPZ+fT7306YY9eIoMPZIe+7xsT6c9ueOSvTlzND3FYzw9TDJbPWLT0j05ETU9SqaYvqTA5D1JwUU9vcrlvPQOGD3TAN29MMaEOwbwIz5z2JC9JtdjvcMWQj7aYFy9ZnbYPTluQDzt80A8n1/DPR58J72ukEE9gzaoPTeVXDsTkRW+UwzbvZz8zD3nqZ09OB7kvXABAby2O6I8VtHaPAqqlTxhTwW9ycgsvpS/lD18zJ68jG9KPNeCm7yEFBo+DIGWvRkuorvjwqy9DAsePWehS70P1yg9FlZJPQBiwb2mPMm7M8Y7u3cbZb2Kp0Q9u/iQPdL7ir03LCq9bh2mu8lei73bTAa9hfCIvTQsLDwv8wO9iqWCvJkphD2wasG969oVPf6drbwJWh8+aX6tvD1UDL3eCxS+bDe+vFpoTr1XpB+9f4aevAka4jxsMWI9TxyFvitbsL1/PjY+fWhmvDGChjzXHjy9ZRcHPjEUFD5t2ak82/y4PbadDD4rOuo9UxJjvJdNfTyGKlY9WpcIPkHo8T0UiJC9J49rvMxbxT1LO5I93RocPXvH270/KHC9UeD3Pep1Vr0783+75o/0PZnPr72JVYe4OLxxvTaNIr2HPT89hTtVPTwr1D3605K9LeeCva6Joj1WPsM9xPxxPVHYrDwUjbA89OkJvjUX0TzJYNY94GG5u4qCWzyquZo9Z3cwvClX/zz5ToW8Gb5Lvbx15jwdvgw+zY+hu2f/j70mpn49lWOcPQQRNr1MFnA9PYLsPVBeeL0JpIc9oMs5PsWQp70K/L09LoyDvbicgb6mY4A8TiL5PfkmSz3eZ348qvPYPdSQzT1VgHy715a8PaC0U72s5ec77wpmvH70yb3p3xW+UEmbOzIdAj3tawo+BPZ2PW1hsr0RER891Tg2Pd1wQ77p7Pg9qu2JvSbVorz8cPm72b2+vSl7vryPWhM9L46VPXxpez0TtCK9VWiHPegj7LrEwji+bmGPPUBhlr0i5sy9HRQXvWYzlbw5Kvk9QGMuPZo5gDoNJpY9ihMLvZ4Wkr1URoI7yFwAvs4ZYz2Tk+S8wM1tvNfKf71izOs9yEZCvfAtgrxB9hE8EiKCPTbOnLyJupY9bGIxvcMhz7xrWqA9/zW6PR96DzxgXAC+7sZcvEugBL1ope87wBsZvO4RUjx0SZ+8YK8vPeZGtT0tNeg9paAnPHyUMj7OHQ08ewKavVdwSTquvIC8QkmrPb05lj0ku9K9iV5WPggoxT2APYK9/h2VO5oyXD1XVue8rSfWvZmSlDwApA2+ZPNBPQCI0D0sx5290881PjxtjT32ewY97ADPPZMiW73IXue9ypMwPQ9qBr1e8Li9EK3jPSoSvT0Qap89V4QLPv9EsjveV6Y954baPZvsPj1eyPY90jJnPX0u87xZU1S8YSbKvVZ61D0/8Hq9l4uEPbNGQrw+hzG7Yitavk/c5bvs/sw9dvmqvecEGz7HLvq8b6aFPXWErbyhZbM9cOH2Or7EWj2vqGu9xVqsvalMoD26Ej++LBzRvflAtz3n90I+gVpuvV4YND2RrTq91HGzvV2wCL48NE0+r18XPL+ROT3RN6e9kK8rvFcPTL0wcJw8TVzjuyYN+j2n0BC85cLfvNFWWrq7aHm9Hm9PveThFTyC4o49C9iUPcwtOD0yXW09QT2EvVwNSj1depW9nTMOPgy78j1sVWw9AuegPLgamr2ZBse9GzgHvLMKEjv0vjw9KrH2vHNGfD1tOwK+gKCFPNiblD2K/XE9LHXPvbsv6rx6R8+96loEPg3DpLyHUxa94ziPPWx9hTy+RPU8bUGnPPnf8z06vhq8bF6Qvb4dpj3y6Zg89FmCvXCvSb2nFQG9L73nvefBeL02ajG8m8kfPqikVD1nINi7KvG+PQxi2z0GB8I9VAeLPesjEL7nE2e9SgMRvOX1nT0BtAm92CVIPRM4j70hfj0+Wc3yPTPBCT5Lt/k82nDZulbFmz3MJwI+DL9GPrn2sr1WijU9GtaXPPrbdT26sFA+ZzxLPYeuHz7/XCe9o6f5u+R3EL1GGly+9M5vvR6vMLxWVV+9gpW9veHahb1QkNy8MqaEPTG+Qr07sTW9g9vqvY9rz7xDoj4+7h1OvaOO9by87Oy8tzfgPOjA8b1hRf68NlO1vW23hzx0fDC+K8fdvSghJb7CN0u9R8r1vB49Gj7czyW++ikdu18SnD0jUBI9yYkHPhL6hD1YY6699B9hvU5kdj2tPow9xoqlPRMyP75EaMu94IXbOzslB72UhPY9akbLPDjfLL02chq8b3pwPAIPL73DNsc9/nEOPF07hrx8d9q83xvUvVw+673qudW9muAqvas5Mj6OMVs+zPPCPRQBHT12OPY8+wHZvQVwOD6BV0u9cNAdveHfB77ioDk+PXNbvawGHL64uca9/upkve+3BL4j6cM9p2axPC0Z1L3/wC++ojERvMxnoz2IlbQ9G6gkPeE7SLzxe6A9nXU7PpymIz0eJno9tvAKvQLuDb1z4jq+MBTuPbERFL4jJ409V7FHPtDSZb2Kq5s9/4HdPYd9wjsb5eY9W7sNPSeGAz7gBKM9tqI2OmJnmz1nQFi8u9gkvSV+s724s868262ovAutED40JRK9LhYtvupw/TynfJI8HkvyPVzQnj3XaJ48B+y0vVzkjr0Eza+9ZpK9Pf9a4Dx0ZJA9Kpd+Ppk7Fr6jg+U9eg3TPP9Ezzs3qmE8TV+FPID3zzxBf3E9DEYPve3CYL3xDI88FJzKvStPhLtM1eO939bDPa5WHbyk3pM9lka5PSZvOz7BMe891aWJvbZ367zy0+M8SYRJPT6rkb1zV7y9AAmKPOyeM725t169KXDhPMvL+Dx1Md89SmE2PvwpiL14Dgg94DsBvGBO2D1oDtC9F1RXPuySmTxpppq9cSVnvSANbz3zisU91r/lPUevj702ni495eunvJej0LwnemC9JEouPYyNUb3nx449ajcJPdsFt72W+9i8L8+eO58UMT06QjG8jeV1vEHqFr5Tz/W8Coi5PUYkUL7x5WE7mIQKPalyELp9GSc+FwvlPFcrhL0zShk+1bD0PWYhnj0qmNu9TWzvPWwtRTyaQrE7RYPMvaoWBzxCeh6+WDbpPF+MTb0Vb009TAozPaiKiT2y4hI+fi/ZO2uSx7wolgG+2y7BukXlsD3MZ6i93r7dPFh3MT1Z/M876qGFvd0DiL0U9nW8Hp9APYypeTuLJs+8JG/Svb3arL1yxfq86hWevQHBgLxE6OI9IK8cPr/Ggj1U+KS8l5OHPABhDTz5CnC9emmTvV8AmD1PHqy8jyPPPX6AOT2wBhc+zclSvMRexT2Qx/68rxmMvEYKD76iaA48Xxj0uuTWPr6jBhm8eMAwvY2EiD3PzqG9m5VovGOpPj5/O4O9gVf5O19367xh5gA8XYrPvT7VAr6TZ0c98ZLmvQPITj24Qis+0XA2PKztLT2UEwc9C9qpvTbR1T1Jaiy+5WuNvcRfyr2gnH47ZdhFva0hSD3nMRE+HjprvaNzJD4FDqI9JmP+vRLSTjyVeFU9kqZoPWu+Njwnjim+ANyVvS7Q5jy67D+9jdLCPYi4RL0ykNo8YLTIvJ+lBj3gmH+9zHgBPVfkbDuvb+e8b+TDvLbR/D0wLi6+0OWwvc+QNT6KQJa9R4GEvIlmWb2ClGy9Jr+eub0ogj3lR/M8TjEqvZ/hjD07tDc92UuCPBZ/nz0es+y9TeFTvVxxeTw5olo8rJkbPiHbwb0EGPQ9pW07Pa210bwT77g8rtdKvvKqKj3xOhE+iEFFPF+aJTxfbii8/4efvVFha7v/Vds9F1oKvgSP2r3Az729uirZPba+UT5/LOq9iYsDvUGG27wCMlQ9OKoBvm4k8D1wMI09/dHbPZ2NFj61uJq9sdrUvcGlUr0IuIg9lneZPrZLYD2X29O9m8wMPg6ZTjz5Sxq9NnKdPGeHsj1/Kic97Bl3PjYwGb4YJxS+e6sFvlJQzz20vaM99NQNPV7kIj2kjac910Bbug5PxT2my1G+0FOrPDA8Yr1Vmo89nsZLvUOZoz0LNJi9CXdjPlBqID10lMC74BlUvBs7tT1rOfW96xwePrl0O75V9He9JJ+5PTl7kb0KrxS9guelPYcMhzzU7m++HG6KO0Y0Cj0Zi5S9gPRQveQ/bT0MR9s8aLfYvM2p6btMB4I9q/Y+PFjPWr3w4Gw9zftdPi4u871yTgA9bHnHPK0MH71o0Yo9Oxt7vLkNkbzNNLi8jd1yvUzkhr0p8De9DYCjPVmMLLwsFO28JD1UPAlz8z04VYu9XU8GPX4iub1ymPs9CuoPvnFJIz57waM9OWybvHTuVDmfqBi9eoA+vWdJVj5No1W+grDmu7T087u/Ufa9uPG0vQpOMzwlPgA+OoCXPWFf670/qw4+bW6pvO1o5rt+Ld49t25tPTzEjT0WXHe9zhYBPSHetD3HkM05Yn42PZpY773Of5+9q5oePbhJN71BBIY8y2OlveiMgD0rPTc+dB4mvERtxr3KcfI7mRsDvbLYCD4bl2m9ooh+vfoBHj167js9Js8fPWJ2kT1uTBS+aQmpPY46Yb113aK9XxoGvCPjIz6KOAg++8+avAvca72OglS9greSPSd/kz3lLgi9ODWjPWQVsD34bU69raJCvWH9ED7alhi75IbovZDynb3unQm9EFwaPg805b2XZKS8q9hRvrLuEr5zmHm8dXipvUSS0DyU3IQ8+aCjPeOsyj2NPUc+/N9vu9MGybx/Ek09WpcyPU8QvTzrj7S99eE3vqHFCr4IzpE9RjOvvKrhAj4uHR68Ir3kPfBBXDz12pa9Ni/FvAoHnD3/MNg8oI1SvbsKkj0fbf48aYCFPvczG74FpAs+Xrvuvb14cr1sVvk7z1/AvcBtaT0j8K499nu2Pbz8e72xG7s95TGDvYd82b14CGE+I5CfvBCdZj2erkq9dE+3vXiQ37wthHO9RVgZPu/qQDvgRgK+aylGvKoabb29F5S8WaD2vDdnZ73PmPY8BzuYPREmDD1A5b68FwlAPFsIKT10vgW+cLsEu5hfHj67JJI9L6aQvF15PT018VW9pyYfOzJi6b0G67g9+nwpPdKyZ702vFG9tl5CvZNv3b1IXHG81i6SPaFFSr0I8pi9TDRIu7ikJz5Orfc8ydOWvcLteb2MsQk9EyyzPTp/kDwqxSO92+EUvrjQLT1T/yO+RNMTvQdJRz5yAzA+o+bivdx+oLyzaZg9kcWtvRIHIr1DLhE8xIbkvSo+Rru7XaG7DSdovJG4ur1YMpG8aTOYPf59D71aN8g9YFGPvOcXu7t3sr886+vivBBWyTwL7ks+x59YPFNthrsUrok9iM9JvFH/ZTxZWqK9/FgiPp+YcryG2Gg8qFIOPKO1Qr2n24C9RKL5PMdqi7waY4I75foVvZigOb7Jf4S9+C+QPQMCGz3s3Hm9dV4UPdQRRT0MlSG9zrodPWggAD5yPVk99RKfvYejCLwmmRK9hAmWPa7CFL61FI29Y9FFPIsdnT3mKy08/oLkPB8/Cz0p+TA9OvzRvUs9OT1vWJ09WFwcPkK5Bj4qkO08TiHQO8TOGD3LtC4+0QdkPDdRf72Q57I9s7lLPcpQ/L3Vck29nNZfvd1JL71VUFY+FMovPeBZgj2Os1q9N+S4vPPXpjoImMM8U29iPfgTjr3IRvC9yjNOvOEn7LyRwt49wxGSPW2K2r3LWeM9kXtSPYtn3b1GYAQ9Ll8CvOJO7L1hMh89x9ZKvYCDFT0NksA8a7aZvPpnq71hhrg9LaUGPvriiDt5Pts9n2UyvREUlz2CQwY9Wm9+PEzAB75TF5o9nIPlPIZELz5z5f+9MRoyPCFgKDw5sJY9+WsiPr/aRL1z43c9Ki/+vTfzgr0N5/G97c2/PZVJvr3X5N+9Np3UvFedCD4XoZu9v6e2vYSC+zzFShG9JisqvSWegjutJss9higZPWbKwbyKZlI+D8x/PYl/bT3UxNE9/9XvO16M0b2fPto8OG3ZvcJE7j0mtMA8TcTaOx5RD7wItRq8ghhzPTEsUTurv1q+MDx4vcgAAr0yELo9ffiwPHRPXb3ibYs8RILqPIKujr0sWtA9+Us1vQibdbxoj8E9dRG/PSKBEb5re8a9yYCUO7F3YbsqIy68zYmuPfcGi7yX9jo85QHivVImEb6u55O90tODPWb4Ej73w0q9YmQsPqbFlT1aK9I90hJevWPKD77TeJs8hZNZPnxiXz0f5cO9GAmKvSDPkjxVTis9NA2pPZ+Xor0KtrQ9oTSbPB/85j3JiJe9ztvuPZ7iQz771w2+WbNmPc71nLwo3gk+RLX7PPGlSj3MFqQ8gR11PWmShb1m8NG99HjjvKJGir5PqNM7iaOVPVFcnLz+ybm7c/QYvkImSr7ESjo9MOxhvaBlDb4a9UU92aCKPb1gJr7vTMe9sulzPe7Je7204xk90s+CO3eLJD1WN4O98Co+OQ1toD3zLBW97mB3PfYPGL7Y/QM+UJrmvZvN2LzxERC89y0YvfLgMb1CW6a9R52BPh7bdj0xmWw9k12uPd5JZz2u55k8GLKzPYtsJD2n9W29U+dDPZwx5b3QcoU9qBNVvU1S7z1u7l69KmN4PaxS073Rjq+8EO4oPrGA17zXRAq+X63QvWaDzj1rBVe90qMMvoOH5j21x/k7BhcdPSbJaT6d9gy9wQrJvUSbh72+OCq+UfvcPR7Q6z2p6dy8hjiSO6WRTz1qAmU95q1pvWbihb1rb449e7mavUvPmD0Vn429g24wvdKKmzyHE7G9zjF1PZJxBz1OBeG9ontGva6BnT27SNI9iDFUvRQ82r3ft5I9jaCFPA3WDT3hko895wZbvEQAGr0qnYm9+Q/KvH4anr0SjyO+QpATvg1CiL1GnIC9rnxNPHLJ1r1J2h2+zV0ovW38Gr4wAxM+rr0dvOY+ib0NEcA9ZiyfPQOMjLhYawG+YJqnOjSbTj7W3y49HNoHPCyvsD2YVyi+7fBVvug2L70Yqwg9ybWIvXtkwztDhe+9VRcdPNBsy71gLdm98dKbvZX8Bj4IwSw9HU9evc0I3L3+3y4+SvnEvY3V+TxNL4y7nqVTvRPbqb21KCs+3OdBPeEEbr23wbi9dDPnvIAsmT2fzhi+JviCPVbSpr1lAMe8+lTZvTHtNr0aqCs+wmZIveA49rvCuAu+a1yjvZ3QFjzTlDe95UXRPbotHb6O33O9ZPfQvFRpub1YxxU+u4JGPrVxkb2Qtdo9iuaZPYobXz0i4KA8rczevcuXgD1i74q8GrXUvbAEsr0ccWQ+sjofvIqiL7wvY3896BXTvdsu6j0wFB68tfUuuv1cOb0wkJo8/6ouvDSM0T0eHdC8giRMvi7kaL1pZb094jqZPRtHMbzCDIE9McOWvcFO0L23Aug9EuwBvBIx0LyaAOI9PdMAPDPQFb6yrcY9rnvGPFGOhzxouw6+xgUWvl7SjLz+U9g9e4QXPZrDUT3mZCO+7HLlPHgeEj3DQgc+suX+u/82EbsJ6Jc9KKIYPS3vSL5gEI09DW/HvH1FyrxWctK9Z0z/PWoypr134z49fZTFPWIW9j2wTqU9ZS0QvpIOGL1GCcK78ShePVvkPT2Psgg9jo87PWVXNrwcmKW9sRFuvS8WcLyFJny9+QzNvS9MMb1fKzu9+eoSPhoL8rz9pMq8G84NPun3tr3XL0w7mLeKvYofiz0PjoG9aR0IvPKf8rymDwY+41wRvpSYdL3EcDW7SicyvdOAET2Ee+I8TiviPWeAWT28YNQ8gZBwvcIhA76l8qg8Q501PeDw8TyQFiI8r4FLPWivar0bOoq8NFK6PV7kBL3giru7xOvUPXIKsLz+zgG96kMUvoSm9j0XxQg+6PRVPaZrIj0ANYy9q3hGPUwbLb5HEGg+JdfZPTfOFr3jLJQ9d+jsO/PXmzp76i692W0yO7c2lTyosyC+Vt4mvvbv37xtjh0+9R4NvqY2pj1/5TG+pR8TuxL7iT1ikuS8lCxVvB5NIjsBzAA9H/ZsPBJgs7zKXAM8P0JWPdkS+TzSB3q9ObP5vLRdBT5DdLk9RRcpOpsNWT3mBky9+zIBPk9SOT0/4ii9D9ExvRx5or1dsW09t5GEPZoOG76ZXuW9gkF4PAUt8L2RArq9kawcPSkEDj4y/hY+ifGwvPR+Yj34OZy9ETKmvIjIr7uM8FY+mZWcvUoln7yWRiM86cXdvDmGED7Us4e9vJoMvLYfLjxPvri9RzwSvrATQznPDQ49rSEKvhWldzxyqJM9A71EO9GUmjySEO07XNgHPRIshT3zShW9arGlPM3qCDzCOBm9e0LrvJztsb0zDIw9uKmhPSzSMTuXrYg8i+l4PRvQvj14Yri9ETqdPUCL5r0L9j49G31FPfoTmrwVSx4+3loAvCdmBbut8Ms7NxygPcDzGr3RYR6+YwnqOZr617yAGwi+vo2zPeVeSz0MyIw99AgHPgNTWD13h4C9NSaXOyhj3LuaD8Q9etcUPnse+bxaupQ8N9GvPU99DL4Ux+g9NM2OvctJRz3xeCe+DizaPT9fML1bJGq9hAuOvR5RybvjWPw8Mlu+OuCxpz33jSQ9hXRKOr09aj3Hcmq8o3lnPSff5zyHqww+bis4PkwIdTwpP3K7PHUCvCwekLxJKkK+TvooPVYH5z1LPVu71tmlPSEpEj03ER0+I3J/vVur4Lx7C8S9Xk1BvcJbJb30uRq9NnAgPhCKGr1NGEA9CZ2tPOpUVr5VBZY9OF8/vWwigjwmoqw9yRfMvf59tj1LDOy7t6+bvIWmVj0iixE86bGevcoXPD0/6PC8w3gqvUJgL7xwAEs9edK4vNkaib1wDPQ9Luu2vPDV0D3LoPE9+I5JPcb/cT18Lo+7mK6Pvc/gHb6UGfs8GUQHPRqOA70dMaI9WL40vmJxaj3+CAg9ChTevVvvjzvetcI95B0nPQHlbDywSGc9TdfBPGDLY7sc/Wc99rIUvbdryjyP7so8adWmvSt9krxwkIG913D9PHimUT0ghU897gCCPcaKZL14Ay2+HNJCvQ5dvzoN6CI9QPasvcJMLz5vgU+8XEjYvf7OFD71lcW9S8vtPLIk6b3f8UY9DWUBPsSw0zvjf7A9h9siPnimPL6qCoc8k0ArPYhCgT1ZPBA95NgOPuZpFj7qMei91VArPqftuztj5pm9+XeyPHDI373wpAe8eZrFvCWdJr24t929PCe5vXWdFL0U0Vs8T1pvPAjVGL3xRw0+/mCwO6QH/TyfVDQ+RyzDvdXcFb6VP5I6m19HPVDsrT1a6v+9MzhcvcBS0zwAJus9CwgRvX0wqbzuCNe8rFEGPtnGC74UR8Y7mUd0vcI11732ZwO9Y9SovZq5jDyG4Ui6aQxkvHNARzwAfYk9+UtAvetolz1PS7A86hHAPef6YrunVvM8GrI3PQAvJ70ULr89e12HvZOqjT0syxc+zs4UvSC1uz3LNW678wZEvWM+ij1Q5Zy7dMgBvToDO73T+YI9HTyjPU0SqDsfWNm767mjupayPz5+Uic8z1QuvKiz3z1TfCi9SIr9ve9JoT2uD9I7A8Dwu/865j2VLA89shoOvfiwpbzcUrE9IoX6vWsuorw6Cn29ykmiPYK5Ij3QW1k+p16BvsHjgj1R2n49uIzHPfsZn7t/gbM9JySbPBH39L0cupQ9l7SsPUEPQr5tFNg9iKmvPRMpej28nK691VSlPPAt/b2/vde9xx3FPIIuPLybsXK96yqavDKLWj13jTO9VAi+vYFrDL63X9S88A3Bu5BqcLzlPjC9lEgPO7WxXb0n1cq9jR1AOxzpsLz5gPi9/eQ+vo5FBjwlcRg+Nu2EPoYaZ7zsgTC8LY9CvhqOD70BW9W9rY2jvd759bs4Ffu8+ww2PKpU/zyZqIg9d9olPZMMwL2Rr4G8QgTTPZBBTrxBpGA7HIiqPMv5zrthA9e7FUFmPDkOebqqvtS8vy8DPRuNyb3CoLc6vjGcOP6tnj2m0xo+otQMPgWgvr1kiPO8Mfa7vM1H2LzqWyo+0KhfPTYutrvOT4m9HlYNvluBhbvv8FW9RFGCvDVj/b3bRly+USbsPRBCbr1YfFe80AoRPgtSUL0+Yws+u5IbPjgmLT4hI1W9W/dYvajjs7tdDbm9NqAxvbFqMz0F8pC812YqPgZvT71vgQu7O2+9vejnBj02fp696NWpvHhID75Jeuk8CYV5vZ4miL0qq6M9e/tsvFpOJT0K1SS9+2lCvo7ciL1dtGY9a/Vtvh79472ijvU8F0NMt+I1gLzSrRG+nuWVvc6+IL7U23c8D8WJPXu40L1/zlK80SFovVwR3Dxfjh89hdKEveJJZT21ZQW+osmMvcoqqjwoj6w9iaKVPYnodzwkcJG9aMP/vQ8jQjx4CIW7Z+BzPR28ED2Zksg8uxmbPaAPQLvGt5C8BhSJvUo5ST1hL7A8MxqxvZQZAb75AQ8+ggnHvFhzSLwB2mI+VSiQPdOgsT2zlR++0JZkPdpxUr1/LTs9kvnTPJZi6ry20AC+ORbkPbbKmD2L3bc9RsQbPW5ekbuyuBe7AT4DvDqikz1kRAe9zbmLPWbM+73wD7K96ZEAvi5oXj2q6pc9mvKLPSZKvLsUZfM9SrnTvfzg/7wFdoO9koT4vSM2frzkdjC9kvFMuGzdhb0Zav683UVMvCA7rLwIfCA+6UQAPVWws7wJYoa9XwwtPWXpsL0EIec8K/4BPhWzHT6TTKI9lyITPvwWBT3udiu9BHzBvbIwBr2wMxk9YPD7PaStPb2RkYG9BXdrPT8ZF71KcQe9tKG5vRsBAz3AQh8+6QupPemZ7z1Kj1G+RgmsvPbOJD4W1oq8v7nzPIk9cr0Tee29aC2/vV7iwbvg9Ry8TqCBPHtkqb2lzdy9HH4fPRWSHr7uPKQ8xRH7vbV17DyH/C29r3yXvNEkKD2jZHW91yY8vY0jhT2m+AY+pzAvvKMsHT7ZRpw9g0WMvT+zAD7+mAo+nh/MPTWrGD3MUb49hkIZvQhEN74nO1Y8zDP6vBhI6L2uCsW7xtDAPAGmy7y5dTC86QOTvQAeJz6a4bm9WXl7PT/Jw70STNq7JL+2PTB0x7vdUiy9gqbgPHkkszze0eC9q3YavaAjDz7BTwK+XfchPUVPkb0IZbC9wPuPPVI0oTyuaaG9kDS8vW86ubzlDFK9I4mePcjuDzyJ9og5yn/gPbIBmD0i7/W8gMAjPfvwIT4zTDg9WxJ/PSrRjr1mgTQ+IyBIPXnfjD2dJfY76V7HPZvEnzyNuqa9ecg3vcMm971pe6q9DOTJvKzhwj1C4wI8lt13PqIPHDwd+Gs953llvVddij1UyqG8p1duvLuX/bxQiG69b/OAvbL2qb1mYTg96TgBPrUJfTx7mEy8U4VRvY2OJr3X6pW8l6llPY9oBbyTth8+/av/PQ98nL2QwCi8GMYnPT3nZL2oig68QTNRvSEU77z5ph0+laXZvL7VcLxA51K9fmltvW3ABjyRXbw9CmpTPQyhFD1DTg2+Xjtdvf5SqrzWhcY8/2eBvbM8rb1ERvu91TtTPSW6Bz1tPAe+eXDtPPgWpj31bRA+cFtPvXLPRLwiC/g97ZMCvXVArj3f4ik+Q2B4vO5KG72P+wg+FjeJPeiPF70/tdo9xLmYu/gi5DyqJN891K+7vYmw/LxjnYY9Z8qqu7xKgr2sPqc9UES6vT5zhjvKpIA9pflwvd6tnT0ljL69ejS2u3pYSzwzrEg9D49lPTZ4ybvE0ew80drkvdhFRjw7O4K8UKN2vUX6FL6nDEY+1FiiuxTKaTzWJ1y9r8EXvFBTv7yb5ps9b9oXPNcNAD0YLww8YlYaPnx71j2adqk9gNc2vdJOjDyS7789G4V8PDx8Bb79qvs9O0Qevc3Vhz3aIAK6Hx8RvLAqkb3RZs48sDuAPNzInrzdWnG9Hy+gvfXE3b1N9fo871RcvX6aAT07n749tuPUvVChbTxAIzS9jD6CvIzegr38aXO9lRXivEzGOr2PUHG9s0zuvXwjiL39pNU9j4sGPloerD2MJl+9bfX+PDN+CjxYDiO+I6SfvVxUsbxZVdS9TDjrPQAxKT0ytig9vEkcve20Hr5Zjhi+9vKKvXdY8ruBqdE6YcGqPDxDjLx0Rmi8hXVavY1YWj1a/xE9lbdGvnVoSb23jLG8x/PZPXN3Dr1nYEA+uEG5vZuOLT1IEBw8/cnjOy+1pTzyhz6+U9zWPZ9bhT1cYyW95tuQOu3j9D1o/QO88qlaPYPN8T2CDiY9qWzQvfJ3pb1eANW8HQXCvZKBmL2KBqe9ocmXPQ4Unzzs9cA9E1KqPHw6CT7R5IC9gBoEPRKjPj4vtFM+nw6JPHkPjT1AHSg9IS8APi40R70q/XW7dNeDvArvMLx3w3G+nIXKvLnJtL0vNNo9hpH6Pagypr1fCOC957gJPUIRjr2muTE9qsQPPW85Ej6CLBC9nnEGve+bTj3rnYK995zUPZsR8TwLJbC9wnH1vLZBqDv0BgE9sgvMvfwwm73XSmM9KFHOPfu+Jr0P4Qa9ZIEUu3QwtjzNCzw9e+wrPh41J70fReU83B+rPG11CD5EWVg9iLOdPVvqb73Gthu9/7mdvDjClL414/o73Ch1PrqiET2eo1m9T6CGvMWkOD53DRC+bagFPV9cL77LuxM9MCgrvVHyXr3erQm+o29xPsfwpb0xn/Y9JrdGPZv3gL1WeqY9aBK/vJ1Bkr20hpq9qOviPe6ySb2yqkI9qhn6PWhmzb2XpJG9JvZ2vBXdhT3x3vi8FeyXu3tdjD78Kjc+MYe5vd6Q+DxYlhs+BRixPZGgAb1gU168kBQDvk8WL76X96W8HshqvCmy8Tzf1+q84ImmvtatmLzpXjc9ni4nvsJ5q7wxNYc9ICWBvTUHnr3l3s49foCsPSeg/bxj/AG9M6PCPJv8Db5cCgQ+v0PsPRE5fD2a79u9Sg8gvGlfHbw62cC8fMfsvOkJLj38hlo9kZOwPUl8FTy9moE9Hn6sPdBFjz2ZeSy9BP7FPZJ5HD4cIY889odfu5mX6z3QHSc9MeQ4PjeGj71NsZO9N9IFPsQunT1Az9k9aw1BvF3X7rxXtgw+iw0evd4baT1x4Og9niOGvb8UJr6/eM69djHtOwNeCrwpbCk9nNsSvRzQcbvnMWW9GYmpPF+zXT1p2hg9M3+7vZMDQb4qwgM9rtvvvZGQXj7Uh1c8Fm7vObO6mrw1aOK9SguovVXFLD7lOHO8uLgVPdWt97268AW+sz+CPP4/yLwNaz28aS3wOyaRMz5BZcK9G98ivfOdGj0dXJ89OoCZPWpbLbxEtVa9lGYQPfTQQ73k6e89meRKvc2pIz3KqwS+DZdRPaJaE75FWds7IoMVPvKJ1T3Qcie98QnXvdIcQ72C4Zo9jMKwPe6aKz7KQWy8GI+WPfAum70urgO99en6PeK0sjxUOak84j0+vTXZ4D1Cbrs8wiqyPcEIT71Y8rQ9swGuPYBQNj0vl+O9bC9ePVHjmDw2ZLo8ClM/vdlK2r3UWwQ+3cqLPeZbcr29rbg7SYOFOyhftj2Zt4Y9Fn2LvBQfd73/otu8zNqzPI6AUr1wBzw9syO/vZTxND3LWVc9oTYZPqBpqL1lN4m9DagCPS7yrb1dSU29ctGTPRr0Dz0AkFE8oPTPvUrRkDwJ1Pu8yNRfPfjjPjwWzlu+afI7vsNXnL2ADkQ9YyEmPaWo6TteqTo9DIphPXEcR72JWBI+evr2PSfB7byZ+Dk+CbWKvfCwn72Ip3C9YsicvG1Tnr3kQTI99YwXvaYKEbzR7Mi9yZ0VPb0zy7ywolM9IbzPPV4VzzyPsOC7yYSVO+HOYj0dMOA95hSKvZ75OTy1S7U9pfuavYU+fT3qglQ858EUPbWtzjzQQ3K9zjiKvCCcQTyok3Q94fMJPhI5SD4uNwI+36OmvcAWXL6i1+w9Iz/uPUk9BD3xBj69tyMSvOzqvz0c6Ig8729YPd84AL1wN8W9rxSuPGaJfrwykMy9gpsavTyq+j1nBik+o3D4PaxeWz2h7jS8mkAMPXrJ1TysNjw9Uc17PvF3Aj6f8Uk+GNTPvXqp0D0XEJ49POCwPcM7ET7GuQE9z+F1vIT5drwzPAO6IncwvaRKEz1O1hg8lDI/PQLMDj6txxk93ZsjvlVXmT2cPTO+zJysvQ235r2az6e7/qsmvOIVQTykKgs9LYQBvsFGwLwMUo+8yhuQOy56bj0FbWA98dLAvf1S7r2pzkI7Bt8evVdwAD61J569vOkJPWRpBz5ZU/08WnLbPNRoAry19/Y95f8BvQStMb0gywQ+GRh4vTd9ZT0caqS9Y5MVviUG9T1ifwg+rcw/vJjJMTqfWT69VQfjPJ6BLL3EQwq9Fpy8PXe6iD2uymU9BUthPfV/kj0tgxY9L0DaPeL3sD1n04I8EopDPC/CrDwvYG89gbkwPpaddDz0ss+9/R/ePQ5lzL1nBi2+x4WcPddifr1pCAY9P6KdPU4RqT0Gqq+8BXOnvfY2Fbxu0Ju8maplPfceWD1Bd+o8E6ztvXZllr0BjhW9GAbju86EdT1hoMM9V35yvVEb9T0X5po9DyWhvcv5wbzrQMI8n2xIO6W09ztE9wO9aZckPbGI37xqpoM9lVi1vCMwzT1plu89VUzGPXrfpb3Bp2K6vKwrOsCRHb07qtc981GtvYIeHL0cUIU9BNhHvSa5bzvCJ8s81nsBviV0Vb368la9BCEDvKLv5T0N7s09c/vgPUG5LDwTJ8K9IB/YvfBK8z3znxa98MzyPCIRK70rS9U9DC/APfSt/zvLzyW+zV9WPWPuS70JwtU9uMyMPR0Lw703GDU9iAV1PaEK3jyewAK8Vt0xPQ++lT2rMCC9i8xdvUwnfD1qfsi80DDbPRooHb0VA288N1+ZvFoP1T3hNA29B8oMvqEEaz3bcXi+kY3QPHHr0j2w2Kq9wZX0vVsYRj6ktYW7+JVqPVFsLD5nKwe+0tWCvfFBAD3878c9wQbvvGqQ8Lt9PC8+OjpoPNiy6D0RmCW+naoFPhWwd7zG75s9kb2uvTMbTbyQR5O9OXdwPcBMQD0Pu6G8ZkW5vc3/Cz3fxco73HCXPNWX3jv+6ty9KlXxvHKiUr77mRy+AMrkvbzrpj3yyU09u7o+PGt3bjpa3m8+lgnhvb31/z1YjR6+npnAvRDp1ruG+jC9E/dJvYFKg71NF1i+u/inPU3epj2s+sU8/6LIvahWHzwSiA++2ZL6PWp1lD330Ee9UDksPZ2t0DxPzGw+N6uEvVCoCj49gpy9wpkiPmOHDT4riGs9MDzZPW2AfbynaaS82ChDvi6A4b2E3YE9dDXNvZZwdL0Ywow9geWIPfMKbbyocee9Qc55vu19b707qVo8HDHjPUip8b2sHrO82Gi/PJBuLz0I7s69tnUEPapqZz6xiKw8GHbKPOJjKrtwgjC9Q4rEPb4WO730rY06apo4vtdDJDyUwkY9TaoXvfq2IT0m4QG8hB+sPUBVdby+/Ca9jOM9PmsXmT2Ir+09zuyMvf+tvr2CKQc+yJeePe8MT73dHfa8ht4GPthlTT1uZeQ6Z/9LvfxBYb20EWu9GNusPeI+5b10IDk+8J8BveTSDb7xC9W94cDavf26H73Utsy8hX6Wvek8nz0trHS92FfTPYhthD3KyFg8OvaGO8KwcT2QUz29K2MYvU52nrx32GW8dtUaPk9s9Twq/sQ9tnmLPFzyGTwIT/Y8hJPVuxdmrT0mZAM9ShcUPZWHgT2j8yK8B9O7vTb+w7wvtsM98cA5PlHihz1deGI9fvsXvpfeqr0INLM9H5ECPWtBJj2TJom9HXEpPRjix71ar+e9FqkAvtsQVb2iyK49uk6PPcwCnbyk1T69h+h2PX7biTs0nUU94t46vcQvJD0FRdc8C3QHPiGNAD5jxrg84hecvSpk4DvRnpi8l4q0vbY8fj3Qn8W8zc4vPFnJlT2o3I49gyNtPUTivry9OJM8jPsMvvqkdzz6fTa8ywgiPd2BuT1jEcw9s5Q0vJWoVL08h0E8BVfTPbVmub2H0lA9GFHLPGG0Arzyb16+kzIaPRHP3zx/3hK+N+GVPbMDVLws6TU9amQ2vuMjsbz3KSI9fBilPdBI+TwwjxY+ozTWO57/9zovTFo96ZuOPVtDSz2Cl/a7hiZQvUPvmb1nVnm73PIuvW+6Mb7pUMK9fKEsvf3UNj3XRBk99G9HvkdrMr15Qrk93XU7vUic0TyiBJc7TK/dvRDoXrylQge8cS2yvI2IWb0iMCW98Xl4vUTPBrxhbBK9QP4Nu+mDxbwMVjq8rExTPUaJEz1LXR+9984yPLenRL3p1Bc+LdUoPXjNWb0E6Ty+7MXivCGvgz7nsl+8MxgkvdI2VT1SkbI9bbE7vcvkOb1U3Oc9ENaoPSWihr0bPIS8U8iNvLVR0jvEH6+7QE4nvXQ4wj19W+A9Oq0FvRE9BL2EJOC9Y02RO2HsDrzsqGc9RqqmvXzFvz0ann+9TY5zvVFYCL4s3NE85ByzvTN3sjyuMsG8J9rkvfM3YD06/+89U5gJPYe5XD4CRfu7qn5JPTQO+703KZK9Q0IFvpoqkrxE6xq9DCNfvLylrb3aZEK8pgOvPEXwG71B/lm+VYyPvE9SJ70J8qk7Rb73vRNMdj2x4wg9dFRZPdhMozyhE8s9gMfNvIC2xzz4hVu+S0QQvBwgNT0/i/05FrQUPncyir15kzo8/eU5PVqaDL2RRSS+dMa/PRnbij30hek9Ex3ZvafoDL5padY8k0V2O0LO+jjTEX29pWx1PeBsoL0iDqU8nM5pu0pa1LyPKQU+8zuYvZvUVr7uFyU9bWlsPU6BF72Ni429oM30vW7xO732GYg+pRMKPGsgoTzC3re7Bm7XvV/bAL3auri93GG8vakLtj2F2TW89O6GPBQYhb1xtqC9Iw0rPm1cmjs+4Ik8vQD9vR6wJD11FxC78l0PPRvEQT2mq4Q9RbqGPodEET5io1S3tXBgvnUzKT3Igoo816eKPTQCpb3wwQw+TSo4vrpfDL3IdV09f9OFvEeZmDwvaKA8a0dpvSkBXb0Gtze9lChoPl2BdT2V5r89w+zhu4H9qL1FZEu9zJkXvcTFr72Go8e9ryBAPg8gIj4DtvE9B0ygPefg9r1ugkY+7G04O01GHb4+BMw7i8Tvu1Ed67wDiy480fGHPfolm73b82c9+yGYPH2Cpb27HRE9tKsQvtHsRT0HRGM9oWNsPF+c+ryiCXU9fy7uvHu3FT2Dfty9n6qkvLjPhj2HLuw9ejEBvtS9GT0u0OI9149kPZuDtDrggRM9f7zGPFkdFb5Fx0Q9ls/RPdFeyrp9wCs9mXz3PZsn3z2cHpA9kh5qPi8fOT5dK4S99ZKYPBN1oL1s4jK999+Mvepx1rx+qNI8vGYzvYjFnLwLcPI9NFRQPWIzDb4P3MW9jY20PRFFqb07osM9TSs8vuPcBD0vMyI9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD81nwa9MqoSPLYnVb4BhLo9YIKdvcacDD2/Z4u9FNuYPckuST7tcQc9wUkgvtanbb4TAiG9QYSsO2wl1DxRjeA98hF9vQMjjL5zLYM8CC6PvTh7AT5/ZaG9cagcPly4R74tecQ9vEiHvE2wzLdsJoA9hZQZPd9ri708H8y8CReDPHjCYb4GRRI+RwCBPSmPML7x0jo+BBSPPnyMsj3qveW96MN/vTau2z27cjI+Aa10vevosj1x3ZY9XlZEu6HZDz6NoQg9GIsHvCttQr70Uig90S1nPY5nCb31CcK9bV1Avtggyb2PAkW+9JPNPWHWDr7Wb6u9umISPUSjhr1Rx+S9fX/EvUfXQj3sl509VZkMvpwsIL5bOr69ma4tvKHScD3dqd089uCEvIqAULytgt29Dp1Wvs62IT3VjLO+PtBePEi8MD30You+9FOJPDiQe76yp3O9wUcSuzDE/T1LlBC+T0XGPFm1Qz6Foo29HJS7vAfcWz0Vz4i8XoIZvlWZ6r3fyM+96TXgPVzvJT48wwm+MCnDvX5skz3I4DS+k/atvb1S5LuCHyU+com5PIPDMTxXZYo8XhoQvccRXD7p4Ro9OLcyPldmbrwFyRC7b40Vuytn+L0/Sfo9qz5APKbtvbzhE/Y9vXaWuymFUr0HC4G77bMQvYBZhD0Bo448ejFmPlHxZj6IFC4+l3kIPZZpB74OrIm9y4cnvo4UiL6HDs48WqW3vYgqnbyzumu9HihcPY1uWL583He9RO+LPUpudbxZiFS+3q92uwSajz3oMg++F7o6vHedFb77lEe+uLXtvbEX0z1/h7U993QePdjxZ7272iq9uLULvm3n+z0qp2C8oCiHPk9VWz09dwQ9gFdZPbZnbTyyVhI+4hw+PMVTJD7QSo08MjYdPjxc5b2HjpE8mP+0PPyYDz7VbgO6PyRMva47MT76oQI+O9OmvRurHj5MTii8GSzhvAW/Sr4o7w++s38tvjna+zwwtdE8w0MjPtUrDT1/Kce8OmkFvrpMAD4DQJK7c7RGPjRZZD2XWTK9Fge2PWC7fD3leK49gcywvYCUkjoL9Vm7tjRKPf83kz2xyz49YfchPiuxjL7LuJk9sfymvdYdGb4l5uE9O7WLvbbVQ77T3TM8cy49PkOmKD1cvqM9PP5zPgthqb3GxBe+UT8lvY/LwD0HoFq6uVU5vt3/UD3gqco956nRPKicMrzaVjE9bsdvvZhLszv48Uq8DQVLPYvf1z2f0QU+TZHcvTf1VDsLhKg9SaJRPnQk773Ddz++o8ZDvY87zr1u4A27FcjjveqP6L2sKC0+gEU2Pe7RGT6Byxk+6OIXPi/IUr453JW96RSuPppWIL2dBVo+LOfivVAiWD2DhV490c5VvpFosr00X08+3+s7PmiHJLxB7oa+CDCNPQMSEz6Sx4G8iRQmPljaiz4SMpg7hdkIPQA8U7ymoMi9bI+gvMPK3zua7C69FdrrvW83pr06MKU9pvgPPZNLYTx2RqW8jGHZvdvqbzyMUDK+dMQsviZpxzwlu0A9sIDLPQ/VlD0eg5I9t2rhPI8hHL6sqUO+UKETPcBzXTzBouw93tU5vZXE17v9qay7pscIvsynQT2wnBC+PFQePnvMW7yxVJo9V8XVvBDsir0axqA8LE4kPqa0lz2W+o888PyBvVFyFT2Nf2Y8luKqvd5M/j1kkpw9/kICvHMIPLzEwDU+F1pJvjdvCz7clsQ9HNNLPliMUT1LGvW8BwFCPmjgxj1ZtQu9xqsTPk6C9j3nhyE+2hO5PF/vSL6lz1a+8YysO6Xx7b316Me83sufvQWfx71MGIw9K1tPPmPea7wAViC8K5FQPgctxr0JNOs7nN1dOmOIAj4dHAs9Y9maPa/KNL7iM8a+4z/SvcuOnbylebw7ei+tu+bHjL5uMqG9P5Yhvn9PE75YcVC+bs8fPvawqjxNR9S9lZDOvVP3Bz67vNo8Z2RVvqKs/j0MPNY9h1yRvupFNz7YUkc+0zA1vpYbm7yzK5w9PKLjPd5gN72FDo29E1DdveiC4L1TfjE+4y8GviWVvj31rSi+ESbXvaN9Wz0UZoe9ekQLPvejYr5dhRw95cCrPT/73DxVOiY9G8zZPeTN3bzGZVI97pz3vbwr5rxGIBy+pDzZvfC6IL6JWyw9dBm1PH+JRT6WiUM+fqyrPZPxQL1jETM+ItHuu+zXbr2Hg4Y9HYkhPije8D0eYHS+TAyBvGLq7zzDmlq+W7vbPcz8xL0qh/C9T67lvf7kaDyHmMW93T2BPbnsED3OcQm+/erSPZCVF719Vmq9cbvkOtQ1xLvSm0q++9DuvYzohrw+gmo9ZYOPPawaTL6WVqo9rfsfvo6LAz7OMNK9uHcmPiiX4jneUXa95YIiveK9Kj0dIIq9oI3DPdhUGD6T/oS+RLFCvcFDEb3xUiq+Fic2PhZUFz5r3xg+Y5D3PTDABb3n/Cm9Ees1PhAe2LyqXJi98b01vnnDQj3EVe491h9HPfzaFb6evra9cEDxuyWuID3h1NG8afEyPcWG37ypWJi96ZoePEllubz0AcI9650KPuiJcLuYphY+XPm5Pc+7TL6qWG89kTyAvaZwbr2j3pK9p25mvYDPjb7BU18+V8yIPYBxhL288II8iLtLvbv+5Lwb6ZI9TbqjvVFlwb0n2D29x3hsvWqyw7xe9b29rVHovGVDn73e1lm+gn50PrjD0DwLazk+pldiu5zrzbzjE4m9WSO2PbnHEL7D91i9G4XUPZTKl723/6g9y0ISvrml8b3HCqS9ISeEPdbDSD2pWcm7yCxLPWZ3r70N3Q69xV4FPncvZr06Sf48cPMsvUuRDr773Zu+W8i0PR1q6juR1Ha+fH4pvZO47zxUD3C9Xe3FPYX+qT1g9M09RrWAvSE9QT53jf09gHF+vocjhL1sVMc846KYvTb5ED7odVC6XEyOPRjVs7wWAau84r28vXRfij1Uo8899XflvR19ujzB8My82+TRvH3qobx7HoA9D7+xPcVKeT0RAAO+1NwuPPrbvD3TPYw9FZXePZt/1Tzooyy9RtiYPY5fxjxL/rC9SYANvu6gWr44+iC+L1Xzva93nzxqAgE+j65FPeZ87716n789S/Jnvjd3Gr4l8tW7QmoRPhDIEr5ScK88J0FlvQiTMr6MA3E93EqovMwxyT1651E+Fm9AvTNCyL3zdD+99HPVPRYqn70iSE87yWioPfrohz4nYB4+PzSjPKOZ3z1kihY+ooriPUEb670saAQ8vzq6PTywebvQYiG+e+zHvRAXkL3otnc9fL+ZPeia+z0KOAY+cBMXPHo8+TysvYc9wENYvbAPTD58Sxm+zOxhvjV68Tu9MQQ+HeAxPo/AgT2T+5Q9/8kMPlBQxj0Wp5s9CPTrPVGqeb0ktJk9BGFRviHVkL1ZYfi7ZHVnPL29c73XITO+xEwrvXNVkj2/PIg+5WZKPoCCvL0zpZC8dQUKvH0gDD6D9549Gtd+vfnrX71PoBu+1HARvjw61zzONnI9PEoAPLUiMj4JMoC84yC6O0yMhTyAx+u8UDSkvCSUTD3YJRy+jsNzvmNrIT2X5hk9rLswvrTKCr0I5FS+P49MPtl0Ar421Iy9jlkBvsVzWDnnPtm7CEIRvsPQGzzKv+U95fFLO7LByD0mqIy991qnPeGKBT7KRE07umwgvslnDD3o2X4+FDg4vvhOpj1o3/K9fFkQPqtvxT1hsIC+w0tSvUs1ir57b5y6KT1MPHQQCD1vPSE9VrkQPXzLoj1trJE9JwS3veB2gL6fFhu9Ln7+vJrGSjx66gw+mmmPPT4w/L09gQO9HQEaPuLWCT0sTvO9Y0ugPV8HDb0zd8i9NNDpPfkp8b11ks093S6+vccbpj2FrJm9t7JqvPl+7z0nFsu9KA7oPKZVcT4Eq/C9jaPVvWiEJb5NXbC91uPYt4gDY70IXk6+AEEKvnKlU77qm9G9lTpXvXaTiD43koQ+5jo5PTwLkD1D2jS8g3llPaIFJ73uPxU9l16LvmM7ZT0DZ1M+bG2tvcv7M73kv5i9tEphvoqX+73AfWW+QEKBvcJk2r2R21u6FL6VPIRin7xPIV6+TppfPYw9tTx/9Z893aVRPRdoGL6wvJs+4Wt1PpZ/Jb4qtau+uQ2JvX0k2z0YML87M+cdPiFIWj7Th4K9xnoFPQB2Nb0ZeMA8kWqkvOzwQ73s7U49+55wvRVCJT7LYyc+5T46PmiqhL4xmNW9y8mYvT8CxL0IZvq9yQniPEyeJL15hao91K6jPRJUkD10st09TPGXvS/rPj4QbHc8lotJvYyUOb7EgPO8Y6T6PbD9X77jNv281zuevnZQpbuTpXM9zUEaPnhOwL3eAxO+TKhtPp2m/D2CLGk9nrskvTB7sry/s0o9CqyjvVrfb73aLDM9xpOCvbXM1j28MSk+YC65vY51r7zCrcy9MJ9fvmWgAr4Sivk9R3GEPUm94zwC9Gm+grNzvGcExz2W92M9ma5lvdqSTD2H3h0+fN78PcsKqrvR8gG+WdzFPYFru71JXym+rnF0vUUpZD4yLlg+gvU4PhCnSLya4Os5dtuzu8EJQr0vdVY+zyefPZ31AD4sxjS9Id9Gvt2Ipb27eSC+dLSLvOp6ET6xwc29Tq6uPGP3jL3cUl+9F72jPQ6fdD16YJe8jtiWPPE+Cz5pC4c9TildvHjphr0CZy47NmDqvEggmTzd1KI944RDvJn5yzwp6AG9Ek/PvVnguL1LnRQ8DPEPvohR1T3rXMG8yMeqvR918ryuh888i+Qmu7v9d70h+QC+fHOwvYJ46b25cbU8l6erPOm3gr21KOA9n+FjPK2VU74wN+M9T9pNvfSeS76T56+9BKz8vXQrWj0NmiY8IElUvZyppDweMSo+K/jqPUD9QT7XI7U9HRVxPFP/hz1ijlC8n7+EvOLji73jKgi70eQeviyrKb00Z8E9nuMTvXk49r3WwCi+BcFBvbN3o7rLcgo+4ZhSvjtdG76tjXy871GEPdBtSj2W0QY+UAyhPC2POrz6SNI9kBQwvvMdEbzraZ89quZQvkupnLyG7a891teWPCUCPz1n3T6+b4uvPVwQZD4CZf474j8XPnW9h71Nbl493UYWPvB4Az6nZkQ9spRIvsF3M71LXcS9frYXPsLu572Ighk+Q3XAvCyvnr0P3eM8HnlMvo0Idb55fiM+LFUPvDr3Tr76FUA+vOasPYYDwL2Isia9K+2EvTqvBj6Qw9O92j8dPa1G3T3E2u08CwQbPrQuJD6nLAW91w1OvPbomL2tD/o87Uy3PXNEXz1LrKQ9jvOSvnSZ8r3mlgi+P5wgvUXAKL0K2k09cqPlPXDF1zx5jUg+qR4ovQpx/D21Q1o90K9xPqFN+bytjho9RlujPBNolD2/K4c9Q7niPfbLob1zPAq+7ZE4vQpqTr7A31G+j5SzPdTyVbyfO4s8iIy4vXLwlz3Nv5K9e1IRPkLeND55HHu+dBhzPKZTBT548bS9Vb0BPWZG2L0MVye+tZAvvl0+oTvpkKK9O7ThO3j3pDx6kz+7f0Z3PfZhpbuFGL69/5KPO92Qmz1pXyk+xJMIPtk1Cb790k2+EskYvnOAprzjrSM8OTt+PUqSYL6VfQ+9hhQ2vYNTFj55AfY9IXGjPUddAj5eViA9jKEMO9jprb2G+8a9za0KvtQ6ETyrkgy85BI5Pe/Y/bw0mzS+VvxOPVKG0T0GUWm81Ay9vIvDLjsf/ly9X0HYOzntML3pHEK+8h1CPfnoP762qpe+/g2vPTnZiL4Js1696rhOPiH+NrpOIxk+4spmvVX36j1Evm69DYlXutpwWL7JlQs+Pa6VvX1AGz4oDCI+ElKxvadTBr7C2yQ+Z8UUPrTR/D1anSm+uQ0SvlVRXb3jDfY9beduvRNWKr6C7oa9XX4EO+OCvDwetai9xQREPFJO6r26JKq90S4BvUjcu70qHkc9VvPiPRlalLw8AP69Cvj8PSXRcj2LgQs+iQ99Pt+hZ76udRG90wXqvSbBtb5Puhm90bW8vFZBsj0+TR8+7dCXOwHBMD2rKU08nlYHPl3Y7j1EO+Y9+trkvTFg7L3Mm7q9RggQvgCLbD3dkTe+xYG6uy5EKD4FRpq+kDYRvl2Enb0Ft0M9H4YEvQNMkb51pbC9SpqzPfDjBL7aho09+6UZvqozHD4LDfo9GZgVvpyQmb121La4ZlEAPRY7mD3lBD+8R2v1PVcHxzucSi4+Zt0aO4T54zyFTMg96Hi5vMGiib5GVUE+dhrPvfJ1iz0f5IE94Ct2PBmU+LwdYgO+nhERPn1Jvr3Jwf69U8ssPVC3Y73y6Ce+uqNvPprmtT1pQea9AA6uvVtqZT2/vgQ93TLJvfgZgz2DkI08YNCEPQTLorzq2qK9+REGPoqAmL04t969palIPnscJT1y6Gg+it9cvqzVCbuzvl0+AYIaPuQCHL5nSW8+WWoave8HoD3Dbsm9oE7rPb9e2Tv+k5+6tGKrPYOoKT16gp6+2X8WPgntJD7QpRU+XLVkPtAAhT07ygK+ipybPVebXD1arpQ80yMCuwRFhz1FCh++vIhzPey2nb4oOjY+eNOTPS1NSD5eJ5G8ma9gPb4mYj2LXlQ9rr2Evu1fNb4VE3i9MsbCPqPB9j1JEbG84nvevdvt7D0WOiY932TSPA6oQ77fTfm9QBvGPU4Irz08VKy9U3ddPrg5Ib3eLYM9MyMkPtaQ+71toKs9NmARvuooOT7fwgm97VmSvQj/QT4WXmy+e5zFPbB1TL3npf492f9aPmMOEL4rew+9L3wrPiXxOL26XoE+NWNTvUj+4r1g5oQ90gBfPrL8cDtmaay8svwaPhf5HD2GFB8+bekyPYatp721Crm9fTTZPHr+Tr3yzvy9uMchvYqSbD0Epie+D99QvW1viT0q8ZQ6qY46O0W7N76XW9E8HrOpu54d973yq4Y9Ow3Zve7b473WgZ69C7E5PiUNGz5x5Lq8UlK+vqTMAD0Xfds9xsShvRM9XD3wv+e9b/TgvcyPVz3bksM+XAMWvhJHFTyGDRe+AyTju24jMj2EBtc94butvfk1i772V6S9rE9QPcFsOb6l0cA953e3vJafvbxNSOq9w4Z1PcPzcb7yMWw+yfy6vfXTIbz/lRA+h1cjvYUM3T3U1U6881CWPJ1Ejz0XQQm+HWHeO3A6FT2OTZE9dsiBu9qrpL0Tlb29ZytRvdYED71Y0Oo9SOUXPq5Mrz13jsG9s6KmvDIVib1pa4U+zGn1vYrS6D34SyY+tf5gPp15bT35+A6+wiE0vobmDL6s/zm+udNpvZmNQD6Rmha+4xStvHvmzTvmEDo8GYGkvcQB5bx3fn+8tsWdvAY2Kr7FvsS8UYDAvbGCKL0M17g9xcnPvW2mh70ErUA8Ulg1vob/Xr14iNk8Iv7tPKgtjT3KLsi9YJeLPQKWMD76bGI95eyXPefnmr2aKu+8GIelPWlRbj0bGSS+Lwsovrc/GD04UgG9fkhLvHweyz3JACW93yIiPno4JD48Pzm+GV0OPneJhjwuSj++NQD2u+LmKz6x2fE9nN3PvY9jUr67Dgi+Ud0gPRGmhz62ywq+7CsGPglTv70TEEC+uBAUPuGN8LxeGEW+FX7TPc/1oLv8ZsE9SWRwvh44WT18+iC8utn3vYvplD3wvTs+v17SvBFObD04yCQ9c/aSvK/2Cb2de789HjJRvSZZi73K3bK7qmMtvuO3JL4eiXO+h6i/PcOlML521aE+2y6PvIawdD7W92O9lrgZvmfOTD269mU9+lQ2vrzfdz4lzbK9KoQxvhGKxr1nHuc9FLgaPf4UNT3K4vI88FT2uyo5Cz7RbuS9ZiGJPaPZ9jvvxLK8tV4YvZ57Sb5+KKE9uCvyPacFRLz3J1a+2Uv9vcP6BT5jADS98JxSPYw49bw3sVY+ouLcvDq9TL2/OL89bHgevZJ51j1b6t+9xMcjvsR0A745BKw71UCmO0mOJT3OzCC+QBO+PTEvWDz93xG+5qQIvZuxBr5G2xO+9DsoPHW73jwu/5s+UXeRvT5jDT7/mlM9XMoEvhYs27ygXCE+IagpPlNTDL3NYh28WTBhPWlYjL6tHzs+3l9uPnRe+b1btwm+uAH4PGHJgz7eFLk95lrwup/0PbwcUC27nf9QPoZbHT13hBe91oE+vUqsHr1QrCO+ceo7vfza+D1GUeU9pKGyvRwgbj2xi9+9djIHvel1J76zoUM+NBVAvIiPYb4GlmC9Ook7vvdye72mc0A9UKYcvhytyL3yMW06jTRnvjRmKL74TTS+yD08O/sat7zJs067v1dovGxWoD2hREi+EmEfvvzmFr6aQU49u3+/PE2bOb1CkH69UzXXvViZhj3Ej+W9xE0EvV0gWT3Y3gE+d3jIPYzjIT2Do5g9l8TyvfKmhj3fWoQ+dMQNvbuDjb3YjVk+KH33PVQbHj4BT7g7MU+MPSoivb2XCkY9RCytvbHvjLvewPY8F1VyvlcIx73AIBK6ftoTPZamj70ARaO+4BZFPsojGT2XkOa9rdmuvEZcYj04ivq9wydSPhPiyr1GYOo9S/rnvWVQ7b2FzWs96aEqvTgiDr7fPDS+tsl0vTYv1z2frCG+i+ALvsfLGz6o0ee88rE1PQEAED0py06+itCEPReNA74OoxO9tmcbvTkAIz4KKPE9Ax/NPWbU4T1T/YO+aKyQvaoxaL0VEoC+gFHJPbV8C76E2v49eOcIPmHBdz1sgCI+e4fkvSe3ub3yYIK+DU3+vZAdpjzttJ+9yW+PPmy+9rz1x0g+i82nvQp8ATwduPc8FZsDvgaz4L3i23Y9V3lFvgY/Db5zZym8sqO2vYbIlzxLCTA89FPFveeZnjuLE8+9Fxt0PPfcmD0MAoI8zTgLPMESMb5lq+M9AiYRPU/Rdb1hrqQ7ZG3fu6HiBT4Fuiw+9qkmPfHYWD4MUuw80ZIXvlnzcz2Xc7E9cBa2PDMYHT0ZVV48U+vCPB+C1T2UdCc9NXUmvnXEqD0Min++4yXpvdqYS70WOAq+jjsZvYEDLz4V7y0+n9xfPYLicj2xq3i9CaU+vj2diT0PQI08eDKivSRgfb1o8my9n7tfvWUlzj259j0+puMnvShW8b39SxQ9VsTQvXqbJr7qFAU+z2PJvbSdSzwft5K6JrUlvvTrKL5uizc+nfGlvMPUD70S3q+8IvWCvWzcaj4y8DK9Vxlevb/ozz0aYpk9N/dDPUHMbr4Te9U9DDJDvsoTMj2oKcE91MuMPao6tj0TN1o9KnK6PfzjgL7ppIU9Qfs+PnCiqD5RtV09mIWcvcgG6r0dcho9Y0eUPenT7D0Lxd89KduAPUiAS70b+ne870ErPeYyYb3x1be9MKmgPVh9aT5t3Zi+JSIovpAioDy+xFo+MiXJPcWqgT04kBq+0vfhvI3wkL37Ej6+NpiAvcT2Dz70XlU+zKISPh73rT1/QlK9y/iAvg6nlD0AAS4+N/0Dvddk0DymZdA7dQHgvZcrrD0W/o093kmePhjJzT2CDfc8Tu5Rvjd3M71pcio8BC+ZvY4krr7m0yA9YeMjvhYjk7tvPqg93XoZPqUlPj5w0/w7g886PXeJrj3onFw9VAzmPTG+GD54+Z47cT07Po8rkbpePic9YVgLPd+Sub18oyk+ky4Cvml7vj3FYpU6s58mPe8GjjwDZ529TWjjvUaEn71CXOy8iOFdvYu/Rr7S1Yq9crhkPoheMj3wtSU9MP2dvWn007wNfZ29bzX3vSokBj3jkAi+mlXuPLSw5Dw2TAa+VNOsvk+0RL2U+ci7XV0xPuMvOb46uBc8Bn8IvGCltD12u1o+Hx0Bvbfc9j1Ka5E+KHwLvUjkarzQDlI+WuIiPkMUP76YJGU9u/DtvQ0TUb7l7Jw8ax4ivp5bjb37YYG91FNIPp7f9jshWDM9TbVyPsvQSj6dy6Q9IM/6va4Q5j0cvBC+k6xUPoDxFz6jXTS9lAh6vMm/6L1mIaW8XE58PWn4rb3inNm8Q+l/PNMKCryk80C+6wgFvp20/7ylwjM9aiMzPd/gtD2jnhu+W+jIPSJZN7xf0tq9DL6oveCrGDtMSjm9vsgHvDkjsb10ZPw9TEEdPreWhTwSeWK+pjIHvRaSEDw6dpg8pPUhPTn11z1e5Tg+M1VTvUciVj6g2dO9CBJaPQfBvLpR11U+0KNLPLEcAj1j+ky+Zc8IvHh11Lt3SwY++7TCPUS7nD08/ji+yufnu2i/F74VS5A+H0XQvS+IUT7TOvy9R0hcvkAC5z1+Xhk8iuTpvLAPhTzkgLQ90IcBuYvaZDzvMIw97qN0PFU9o70BQa+9T7irvfcj4Dw5a7e9/0TPva8Xfz44A8k9B5H0vVOYBT4TXlK+7fPsvfxOID2QgC89ymi4u5leGLx+RLW9CRTRvXUsEr4gTEK95YIfvlHguz3pIoA95aO8veyChb1x0pA9pdbPvcKemj5SpSe+gVqoOtCRBT3f1uW8ZeWEPUuyHbtKMpQ9imhQvh9aqz0RWfM8NK6nveurmD5BlQ49HpciPpy3njwCOFQ+dXLPPKBsgr6T0h+9BfxZPaVXwr1KkQS+iYmgPXjaCL4BG/s92iT9PKx6Qb6CYI09C5nPvbXR5DxhTK89ioiRvgPw8j1+gwA9g0aIvRmRlz2dy8I96vgjvU5gYLzm/d27Zv0avlEFz71J57M9Z1JFvpdR07w5ZIY9QoWqPVFykjyGhDQ+5hMNPg7rAr7xHLS8NSgjvVvrQb7uoeo8SMadPeYgMj4jRgi9++7vPXZ5Gj6AfEC+DIgZux7VMj3GQBs7ELc1PquoHT6FvBE+4pQ6vUh5e76X1/m87JIkPQ45pD1Sp768+hThPYDzhTwdVYc9qytbvD91BL6AcIk9j1EJvaNpBr17PBo+y7l7vaeUDb54ueS6pzTBPar/mD1qSTe+A3HRPNzDSj6ewvu9tc2ZvTAeIz6cHuU96nIbPiTprz3R+cW9aXANvBCh27y6b1a91gjLPTqNpr3HOOM8xja6vPmVoj75pEW9NFkOvkaZ6DsJQWA9mwg+OnG3tb6+gOC90uwtvHSbiD1kqRq9wYWVup/yD77+BCy8emldPTwG5z1/9zA+vclTPPJAOD2xopk+Egrtvf+oOj4gW7e7gHxiPCXDVL5nCIk8XfwKviobbT1EmiE+VKoMPXOszr0UwOq9Ox7RPdeXAT3V5V+9Y6cTPu/F3bzEG5c+mL6lvfYmQj0KJpW9fHoHPE+uML2VKkA+IRbnPMPLEj6C1ZE85xHCu5mBrrxTaZs8a9V5vJeunj1txXA+r8sEu/8WLT3pIHO9KS+vvdh04z3Nsde8VSO6PU+50L0laq090ZGZPeDpvDzOdQc+T5gNPrwVCb48NOW9ObzEPctcmr0av/g8giXTPSRwyj38KRy9wtLWPZsE8r0rUUm9yAE1vrCz3boZLpG9ENwYPqkWM77gdfm97FQ5vfYhQ75kmzA9Ag2VvS1wLz4r4t28aoM1vpfcgT1cVlu9g16mPb7S470BCOs9J7glPjxlhb1E0i89XlrGPW7XQD1UPB09YXMzvl3+A76nd269E4srO8sV8z1qPjo+2GUoPvalsz28IOy9uh/pO941wrvUWdy9jC6zvcRm2ztazj07s26hPVAdj7zpycc9uBgMPhA4qT2cXQO9MVC0PG1lLT0Tglq9FsHrvf1a2bxC+9g9/+4APqZKIr2IdAS+gspKPRnUxztjOYY9JJN8PZdmBT6bcU+9gMbrPdSSDb4jTFo9AnoTvpxVjT1nDue6YA61vYeFFj6rUxW+fCRrPAaxpr2oVFY+oQsvvBbfdTxtRQY+GwMyvT+9ND45AJe9YHIOPpoDCD0C3vi90rnyvOA1iD2GLHq9wP+bPYtb4Lwg7Fa9AgRgvCThhD4cOTe9tV2IvVyADD4rebC9WLEoPd6o2jy5q509TI7hPbFftz1bPEC9e8gWPqJFRD4MbFa9vJIWvQbv8D1ZO4C90ewgPp2Fi72DZjU+g8L6PdSQTL28/Mk8ifa5PfgGcj23eo++ZxuYvCauij3hY1k+i0Agvbx6crz3wL895IrJvdp1FTygK6k93PGIPkhdgr3XHxC+T4WaPrc/kLwo/sm9TbbjPeVBbz71ymI+EFfTvWM7pL1btKa7c2gxvj02yDyHJfo89SqvvNqmUj4JOSY9pla4PR9S9b37Or49hndWPvh7pL2MKjY+SVmGPSYIQz3EXrE9mZtKvuqYzj0nw4A9y8JqvtJeXz2SROu9ttsNPvVzUD4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAP/lInj3BbuI9E+2cO9mcsbtQ+gA+F2OLvUNdDz4tsBe+gq+JvbSFxz07+oA9OcTUvQJybr0czBq+nprSPTe7nL37V6S8I6C9vXrzBb7rLxM+v7dFPcGC7D3wXCU+yk64vStSI75atKw9nmlpvUPRFD4vCqY9VcQLvpxs7L1qFfK9r5+lPdq8GT7K6mq9xtq/PcbDCj6/FQ++9SfYPFRaAb5IBsQ7LL83Ov1c8b1CMEU8l5Iivp/jDzymJhA+AgK5PXuG0TyIjic+7iUlviF9CD6AtRW+I10HvisWhD04uHI9is+IPWAqRj2Rhk48UJzHvANclT3BDfG9vFHVvDROjDzS+hi+yfAMPqh6FL4DH4K9r0aEvasg4DwjcQW9DOWou/44BL6KSCK+mpZuvYjqbr2aUtq9BljFPUZiKrzS4hq+UtjXvITD6L2jePm9qhukPXjA8z29cBu+dzvxvRgHmTw+xAW+urilve1jd72lCra9U+oQvTaU2rsg42k8iPnBve8Hyz0FpaA8ZQz4vVm9xT0Yv+09uDydPQ6f1z1eqew8tYQAPnlBuTudx/A7NzcQPpLCvb0xtKo9Eq7LvBPp3TuLuMs9uVkCvcQoFT0c1h4++E+zvMMXUz0cc8U98a6yPR04wr2tWR0+TFihPddoAbzwt+O9pO/lPeAWIL6EpLS98BcPPpRLRj3gdoQ9p9KrvMp0ID40YQo+2PG5vZI20rsqbsk9Ge+ePeu7o70ZuhQ71IxSPeM4xL3jQBm+jhjjvcJK2L2drd+6srAIvSfngr0IJ1k81h1nPRn3br1AnRk+JYrFPWI9Jb5Ye1u9kywBvN0US73ddbY8qOqFvMz/CD2VPCo+Vza2PV3K+T222PU8iRmSvZooHj7iSSY+kL8dvmWj+7zWHK47UjuUvAJA7b1Bd5y9ECufPfCrxz3QRLg8HJgIPrhHJz7KxdQ9qD2WPM/kmz3d1Bk+huXuPU24Kb5VUSO+wKtNvXRRJr7JxqQ9jWUPvq1wwb3P7Pi9pEH/uyV7uDysZQW+36w+Oz8L3T2gfRq+VQYFPrp3Fz5zdWo9Wd4CPobJmj1zaLS8wd3LvbC18r2rnI+97KfXvOW2SD26vSM93kgNPd/E8D0y6Jg9W5ravBWuHr00gI+8lCXQvUVbHT6sAAg+8TC0vbTi0L02tr09uSUHvimhD74oC/I9dc2UvTwC5L1iFiE9ZCUXvo6K8L0n+qw9l07YvdUIKj5gsw0+gl3RvS4fHL5uQ8o9zyW5PZxSKj4n+1k9h2u8PcF5Cj5y4r889oISPmC8Cr6J/W49A7xvPaO30j3mt5c9l99evf9o57zylbK8WcwVvpNzFz4V1eM5Cky7PcXOnL0UACC+y0PGvVNAAz3Ka4w7MPUGPt4Nnz2R7y+9FJAFPchQrD2Af/c9Kt2uPVVijzwLHgA+UJLNu91/kjwTmrq99zi+PVhOBT4GdoE8WUF6O7A6Dz3oloG8Bc8ZvRTJ8z0OVRs+uU8WvhU6+z1oeTm7xqaNPROCZjzMJue9jX+OvXxTLb1IvgW+idXjvf3iM72hg9m9OpeRPWjUib3hvWy9hee2PYG8qTwy1SW9ZwViPaIGI7229VM971oaPgyuvT1LMQW+WFR5Pa63Fb7EiQq+VJa7Pfa/nL1flhY9X6GIO2RNKL4ORw6+45YQPSjzf718WO68Ry6JPZju4T2DVCM9ILO1PeUlxT0s9Tk9MkkFvgQFir2Q9w4+FWeLPbR1pz16+iC+MHYGvcekFD4zPbs9qTvdPZHPez1cyHi9r30QvIXao736CCK+CZAZvWQhYDzRh0+9DI/2vGYuVL3ea9O9U18lvnYfvj0Ifrc9FM02OieMu7wx2ag9gmQgPs/GEz7EGZM9Dh5OPQUQDD79UYm9SocRvbvCtjvXvA++KQmuPQwpajzz/uw9l152u4G4r70w/sU9F2jJvX6jaj0gmh0++CMcvooHcr3hUo89wY/hPTxdFjzhg0S9/e4pvRYRKb6VA528aXxpPQO58TwFbXK9L06ZPSxKt72Kl9y8P94cPi5t3L1tfVY9/kstPXztDb5u+bQ9OZYOvpln/T0cg0y9PV44vRIDAz5FJ5A9LFiCvSi6u7399JA75WUoPbmuQz0BQ7A9qxF4PYtImrybjPE69d9uPc2oCL6AIuq9luv2PSI9BT6ShQ+7nragPTmYHT5qREA9NEzzvStwHT4DYhI+PbJwvdLCHD7xa169vt8jvsB2uDyHkxw+6Sn6vTAAkz1hKKa87K2svEg0dLw8tga9K1UJvkdZAT0mv7C9J9AkvggCEj4tII69odmJPYsrYr3yhhs+5GURvmmYAL5HCw2+3yhTPdYVFT5FmuY9V4skPsTvwD0SerO9C+MIvYFrPL252yQ+Av28uxVfE74Itse8DW+pvc12xj3Kkbc9pDyWvdMsF76+TAS+oxJDPXpEpzwsu/892DH+PI/PAz7yBM29dMK3PeK9IT1QxTq9eFn1vQe0ID5Utdm7Od0cvUYotb17xwO+kQQwvUKRjb2ol2i9Em1JvVJsrz1D7AA+HfgovkkHSL0bOiC+CaYJPrlXnL2mBLQ9Dc26PW/Agr0+Nu29p6TpPf7u7D2jKIM9bPdyu6QnFT4h132722fTPWKEHz64pZU8bT24POL6pD2LVwG+t0eQvREG/L2EmQk+lCNDPVwbC76/1qq9QcTqO3voJ748wB6+AJTRvbCbGT2+kQU+c2gFvhO/QrziSZM9ligpvvWRq7wDiKY8SoOIPM7BAL0m3XE8tCqYvP1bD76pqKG8rNIXvcPRBz5R/YI8g/HUPdBq5T1retw9YFEZPpHzAD4WlgS+VDuGveH2iT2pu5I9mVrQPZHRlz0WcfG9nKikvZeCq7qJuLo9c8gYvgGQhD0ONim+SsoiPuY+2z2mAxA9lYpgvLixh71kCBs+IwoIvRQRvTzlsgY+x7EDvsOLob0NxmG8RUzTOyjGjz3u5+S8rsYDPjCt8zz4MQu9+8e0PSQ7pj2KgjU9ZI2VvUTEKL7m4CQ+x9uvvYrWFLxmg189CvSEPQI/87xdobe8FEsoPjw6KL76JWG9Xx0KPKayC764GMO9ZMkEviH87ro48Zw8UmidvF4Qyj2hOCu9naT0PTubvb0fQFa874+3vd0HWb0Aphk+miAOvhAVFr6d2uq9W2kOvgIzXT24myQ+ePCCPRQ+FT5+iwC7g9Bjve6Fzr1HX9w8fSiFvTkRQ7xi63y99j2dPX334rwXYQc93QcIvsjSw7zfamI9RvELvj8k/b0oGPs9XQXDPeGtIz674Lu9AlvmPSZ/Cz18xx49TA13PQSGfj1xThm+xIkJPm44G76mKiK+mU8pPgquX71EYJA9rq24vDQIxrzH3iI+VaURPutmJT6PFwC91BKSu/psB7t2yJg9XvFWPXWi0T0QzZ49es9PvRMCn713U5M9ge5VvcKHSb186QW8QV0EvjwPsD2fHY482DTxvc9ueb1AehS+sC63O80rV7wKyIG89LEkPp/iMj2a5PO8b+R+veUDIb5lwIC95vCZPW3pBj4Ywo+9ZijsvRwlOj008Sk8KlA2PVwfCz0kB5y9An3SukR/jz3yFty9OoUcPjJp8b2JnGK7Zt4Uvtv1DDvF1TO9H3azPYqZob3s0lK9M+MiPl+eTL0/cA895iyrvaqQ3T3pv0q9IyTWvaN68z16iBy+LRM/vSuNG71C7/M93gJvvahHTz2qDx6+lpV7vaA+ijwlVB49qG2ZvfZTg72VNBO+hYM7PXYCE7wmKR8+PZ8bPRotqz1mNii+VrfuPK3+pL3yBEA92eMlPeADkj20mWK9UzhDvdYohD3hiwC+VxkPvQraGr3N+nu9QFTqvP98zz3TADI9AKYUPqwkAD4IP3O9Ry0oPGl9+DzOj2Q9u/4cPmuj2TxTITG8gfsFPqZ3Dr4osL09hwsmPiEc8r0kKMM9MNvpPV5CEr7Zw9K93uVuve7tzLxTfLo9zZW6POoVbz3F4ha+tnMPviwKED6TlJo9oixwPbNacr0C8b88aD5qvI9aBT7zoxO+yo4ivulNzTyiFjA9RIF0O98DxjofCuS9h8h0Pb+QIr6cqya+apLAPW+03z1nmSk+d1JpvfBLwD27fr49YosmPg55/L39Ayg+tTu7PMKhuz03m6K9gHytvVPUzD0A0oY9RUD8vTBrVT2iXj29eljOvXEcIL0UDe69Zk/8Pa0AF76MtAE+314Wvl99E74W01m916UjvAUAjD2aLxa+u4HKPNlJtrt/gVc974mKu1iGDb59A/m84foSPsITmj1W+u88OGnTvBA8Ir1djX88W7gWvsotITzORuK8v6WXvEhQbT0uomA9Na/pPXX4nL1Sego+z9zOPLlRwzw8MWG8cg0OPnBIIL5IxGE9x1HhvBftFD02Zwm+cyK8PeY7a7wnDX49OvxMPUR2pj2N5zQ7WciVvXiyFb7bljm9cvltPbyKJz5gQSe+KeypvB1fQz1qRBi+9r0jvlj78jznfzs7SMrBvWTigT0VpRW+h+3xPUTnnj3/kZ68I/WaPUb9Fr5p5Uk9MNFtOhaCIb5JUgU+MycQPiOGFj6WXAI+5z7+Pb8B9LzJAgq8rPtzvbJIXD2Zkvg8G+uuPTfw1jyYnhY+t/pPPUOKCb43mOU8538EvtAhwbwp46k9l7j2vJ8DED4p5Se+Jy0GvoBcW71bQ/w9jc2EvfcuBT7XBfy7NSodPsyK073PMc+8D+WUPWZaZL2U4LG9Hm9IvGOQWDxav3c8JLFXPRE05T2noMi9EykQvooyTz3X+5A9j9spPvmBKj6b9di987qbvfj7wr359su9ZIQwvU9vwb3jCAq+rhPvPd6hAj4vFfE9upKHPd8ZVT0KP/+9vLLiPTi/vj3GcSQ+tQLLPcxjNL12F6U97X4ZPUy+4j2dUhS+xNVIvWdYxr2bmnK9K4gRPqS+uT3qdp86BOAovn/jij1feAE+ZWwkvRDh8j2kgwM+amcMPe2a5j28GeK9PHrAPA9pwDyAb4c9O6AOvmu3Qz3gKxq+Z9fFPW7tx7yV8Ie8ABNovfcsGD1FoYG9T454PQInCj2VBhK+Yh+GvVjz473UMdQ97xc1PbIi6btM9Qi+RPYHvhLDkT0jNNi8eN8Qviq67j2y0cm9de2zPdvDJL4KDvo8tgAcvpsaAr6krgW+uDzlvQPjub2jZQe8aI0Zvg5kw71lCLA8Ypj0PYX98rvZKRg+l8rYPZN3AL65mLa9S6QCvhWT9D0ORuu9pM0IPj9mzL1aVbI7uig/vJOd6r21tAm+ghktPaygj739TBA+J4OzPR8cBz4XGg69kx0gvoGNT70Je9+9DUXcPQhYRjoOvii+hzz4vZ1+FD0Ld589PlCbPXuxDb7tF3w9P4ECPUN0/b0wx789u336vWpmGr6L1CC+aeopPmSapT2ta329VTAAviTPAD7Gyhy+Mt74PbWjAb5gPM89fNkMPoas3T3y0iQ+cvS9u6hu9rzq0529F+sbvkQxEr6D4D09K/qwPU7MhzwzhoY9N1CXPbaCyb2pqeQ8q8gHPLf7JL5Tq+u9nRMqvrgoCr72Utu9mv6rvF2SDb4WFCk+pKdFu5t1CT6NMa69UpYoPjG7C7sSJsK9qF3KPSfoyLygPBW9VasUvmkDeL3byDG95AMqvmPhIj2yWCU+IJgRvvV9lj0+E/o9f5rUPWeb/D3zqKS96tiovaZ73j2fGTK9L2UVPvZXpb3oVvM9rrewvTOlo73QbB+9n2OaPKmn2r1sYhc+cBwiPkkwnb0MAt08sWoYPjy3+71JCHc9TEgJPiOf3T2wqQ8+p/AWPgjgij3KdOU9D48KPhfEDr1rCSi+QpblPe0zmTxbgAU+wKMivux0aj361e69QnMovcDTMj3Clu69pxcvPQY4hz1i6v08pAmXvY1KpT13UU677yYUPj7HC75TgsG8G+y8PWUltD1aD0S9/V51PEThKr1IeqQ9cSx1vaXF2j1p2RS+pFMOPm9T7z0Iqg8+YC0bPc94Fb6J/xW+8s9WPR6X0j0KSqs9MtiHPYV8yLstXCC+tjEbPvGf1T2HQhy9IsyxPSzfObzpWYO9mtvuu5KxKD7oIAm93AJ2vS4akz0+QC28epyrPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAifhaPRwBjLyH3Ba9dwygO5K1ur3ohqk8pXAuPc0PJz7Dg3y9YZNSvQpu5bsD6607aTkJvsLU/71WMFU9VOyOPNM3VT2AIoO9nUgOPhjRkj3eTZi9Ert8vRTCfz25ohs95nQJvpU2/D3/DS88MlWDvQH2ST416Nq83KUGvtLJajxqspG+tTkrvOCyZT1iNx89MfyUuuES/j1d+Og9Mb8avrO9lT6+cRA9T75wPYQRfL5/ig0+5LKLvbDOjb7cVSS+0zchvtNn0r3bfBw66htwPI5lg73sgYu7XVxKvSF2hz7Zu0u99ZCrOzNzxj3Cu7A8bRGQPskg5b06cI09rUYbveNvRj7YzeQ9EwVUPGMdXL7hQXO9lAgvPWBLL7zA1Dy+jB8uvjn34b19Auu7R4rNO6psA77N2jW9S6cHPkEUED41thy+Qp+2vV0lA77qcSI+eGN1vfGQDD7/4dg9jeFovZbSBT6asdg9d+6jve1qKr1IOzo+DoKWuwJWwT3o2fI9jQQJPuwLhr21BX29k0MYvoixpz2f+4e8YSSwvRwW1bwRG1K90NnqOvZONr0Pe5c+96KAvX/l+7uPtt898Y5gvfsyeT4+KVw8QdOGvXAppT3oeiO+MEtRuoAier3qBgM+9MQEPqhzqD1CwiE+66U/PfB4rD1dl8e9PUCMvHxj6b3cbck9JNOKvT3CejyLbRs+mlZlPV5nJL6ouV+7ldQdvmcEjr3IrtK8e1vJPNAllT05mNe9YFxTveY3Cr4k7/g8Up3rPSs6rj04Kbg9hlOePXeYhDwnX9g9/2xDvR2n1r33LHc+RN+EPFUR9b1Z8+G9R7Y4vfAjCr6wTeO9JIQ4PnO7+D1Ppq+88KYlvC1Tqr4oAo2+U/tQvRYOJ75DkwG9Jpp7PWn5wDwiwlE9iLonPmP3Lz7WNrS9SfHFvE87dj1RnwG9aGDuPaulvb1eNGY9wXfJvU3Vmj1ID+w99ay8vVdXwz3zVz6+1ounuykM573Rspm8kwAgvglS4jw7z8W8O3v1PEqvWz69dyI+3e7fPE8qjjwl1Cc8PrgAvUW3kz1YC8I9NF/0vRdPIj1ur2S+CfJAvR3Oxry2lpg9/+3BPa2Yx7zaaaK+fHqZPheBBrsmAo49JmytvBH2H735z7W9gYRwPnSQT732XlU9baOjvKHv9r1I7ko8wxL6OvDT9r1EhLI8ML6sPGH2t732DjE+J+MhPrwvYj5hEfO7RakfvfQgDjt4zni+CH2DPZqXbT7MPDe9ht3hvdUnBr4Soi68mdadvfK+5b33y2u+RNlVvkyYCry3Hgi+hK4OvmDIYL4ce2c7EmrBPfRjF74RVC4+NmQIPtJGPr4nC/i8Xz0+vkOiv71Iy0w7wLS8PSxwvz0r/wK9WvPNuhg2jT7XhdA9jkTgPfq+TLygJow9e/kOPteAO73roHy9Z58CPk9lur13Z/k8b7QNOxSRBr4nkpw9ZCiKvbHNob2oOhY+pEMSvZdRpL2KNIe9bZhnPgz2VT1Dwea9Xq8+PEmSCr0ekqK93T5WPSw/AD0rZ8O967PnvLUTsD1aUxE9RyazPBULE75tHSG8khYtPSVnEj73U3c7kPPevEdxIz3odFK+p+AVvl1waj1U6hw+8lMCPniG+T3UzYk8Ktt4PaHQPj7Suxm9OZjCvHfxaT1gJyS+qMfqvRq3gj3m6Ls9dpwMvh9rPj7G45W9m5PyvSjh7Dy+sYO9nxp9PQGprLsjozo+jwZvPffGC77/MNc9M+enPLs7YL2fL6g7XJo7Pl9kwzz7LcQ+m2ntO/Kxcz4H34c6MnuXPW5Ntzwz5DW9V4DZvG3EMz37MgU9r+HevVBMTL0ceo4+C3JtvezhIT5oggS8KqwaPdMK6zx8qYa+W+oGvf42Pz4JeJ+8p+XxPYCH0j1ii7C9psB0PvortD1a/Um9BhS5PVxG0r01LjW+nF9lvdw6Wj0um9S9cvtCPm974rwDgiG+xMgvvuke8T0mvw695nijvVByUz3GNwA+5qZ1PHZzJ77w2AC+cM5bPpy5E7tVxe894qbxO8Jw4j1p80a9uFaXvROHHr6uyyA+1d30vTVFxjxBBEU9oMBIPuGAoz1u8Kk9o5eLvVPmr70Q6LA9RJ0tvhQon71cFgM+Wy4GvsKuxj3QaMG9TAvDvXMeHr4lrHo9qAUNvZeaJD7XJYu9oglTPjltdz3PymK+7bihPWMY0D0NOq++Z5plPW3IWL3HzT6+39ktvjTMsj2A/b283GPSvHxtuzyzs4O9F9HmvVpmNj7REF+99ycOvvepbj2Dmou7/+kWPkCNQD3xBAI+0t1xvF6SVz5fGt89huWxvAamrb1QTyw+Ueg+PYYwkL37ZCa+tGGBPU1hwj1mwEi+fTEuvSjw3r2zpxO+fx6CPuCHOryekR89IjL6OzkiDz1Js7u9MZhAPWhDTL11kKA9fNyxvXhncD5CDgC+KJGyvGPwJr5jm1E+XvqPurahp70oDbu8wH4JPk/KKb4nvbs8CGqUPlM2sT0fPAc+GrWHPHmAJ71M79Q9hTgmvgDX0T2OvxI9vrLwvD8gZ7nV8C0+/e1OvdXljz49F7O9Xvb1PR9nvLrQMoI9bq65PcdP5D1KkXW9ZRq2Psyq1D32JR4+z4eoPWdkiTxkhB299s4SvmAys70GCVs+KaEvPgjCBL65A22+mn2NvSkhLT6Ew667NjvRvSQ2d71naXk9ugtePXa+db3evQK+Pyg+PvvCnjuY2Z697z5BvTf/pr0xcAI+bfW9Pb2R4D1Kr7y8dRCyPRg7pz3IDom9BXXzvaEUFD5Xoiw+nHOnvEBenj0mWt+8NcRCPZEGeD1Io4a+krcFvdmGQz1NhlK9VA5IPeqaD71A3mq9i7UrvlURZb1VY7s7zS1WvY4TlL1ytI09gUaSvT4MjDu0FjY+MeuuvZKnobzJEvq9J/dqtxXRzzwLTqO9FZUfOxOTpj1iQLi9/4HWvUqaXL4dnoy9waL3PaFCSDxr+uw9xKLkPVOtzj0FhNQ80UdUPCxaiL0/fAW+s7yOvWm5Tr1rBpI+6RYovkIN4L1o7NM9Xtf7veYebL05hvE9sKh2vjlx/z0P8qM9m/66vX8yyb2IyUw9ZjA9PBF/jb1xUU69tC2+PZOMoD2OTx89dywZPoBH+bwKGFe9jSoYPniaSL3EasW8kdKlvD8ZD75KJYA9cTdjvSnPk77Qx0Q9tGHMvmwmDT5S9/O9mFqIvazaBb7nehC+ppLLvLvj2z1gPCY+PJsIvbv6Ej6O6Ic94Lwwvpmhdr5K7gq90lhevaDQ97w3GYs9Wb5LvrDivzwePtS93x8DPbLGaL5www+908CWOgKSoT1vd7q9U8BhvSeHKz73NIS+FA69PfMY3j2OzAk87oSKPTmoP77xrEe7HKsXPGmuzz2QXoq98VMCPdgvWT0WMI69U8oUPOmQPr6ytRa8lxi7vWoCnLyBHRs+BnViPaEg9bzwySC+7m6UvfsJjrx0ekq+0tfWvYF7Br1xvqG7R1s2PvoVWDz+aLi9hVYbPnrntz25WgS+WV4DPl/dj71KErc+ZNQUPW3o6D0ctHe+5L9CPXAzH70IxQc+RYqMvT2wiTz+cYG97j0IPl69VD5zsqQ8Ip+UvTYzkj2v9K09C7rUPfeIyDyA+ZY9QRcCPqvUdr2YFMY9w78pvjX62T05JLq9I1rJPdxykjxMYBE9Y+ppvYh617xHX2++NdDivCW9jT4Rreq9inRnPQnkBL5PBOq9nqCKPu07fz0g+XW+nYQHPVf5kL30pEu++8IvvJ7iNj5mG0y9ulXMvQBCkL3haGA98JKWvfBwPr3rg2a9+j35PP8JAb724C+98pFZvkJ8hD5zfXe9QBOUvY+DXr6EnwG+dRfmPCTkBj1HY5y9EqsqvsPAj7yLCpy8iqyAPBnRWb4tl5g+SzWoPV8x7DvrZEC+p7XhvJzWdL4+wCe8y3ShPJwi7b2B6g++GqgCvWYPbT6mw8E9f3TPvZfhpzzI6Ao+TGXKvfjw672ST3E8CoPIvaLaAj1wvIa8cFfyPNsVxL3U6hM+DeI/veDMXL2l9aM9eVfLuqMdOT7z6T0++0mFPZqY1ztvL7i8tZgTvRyZar5AggM9TXmyOuDqOz3MuiE9YeXsvYYK3D2k5Ry+7TmHPZlKH76e1pG9dYCsPJcxPj7jtFc+biMdPa5bmD3tS7S+pisfPntjS721rCA+ciXQPRzSg73nKIg9p13lvQll2z0mGj++HcjbPSBQ872YDhg+ydaEPUSNrj0wSxU+xXNmPoxKIr5y2yk+66zbPR3Djb0n4Yg9UFF9O1H+4T1ON2i991oRPrIu+T3RwjA+15msvMhuij3B0a88NKE+Pn/JEz7WA6I9ymx7vQb1lD2KVhe+EcS4vdjkSD3ZWIU+KtPXPUOaQjzyiJI9j0hMPe4WeD0ftJI7H57YvfeoLj5gOLQ861nOvFljAj3rzEg+9BnPOwGkjb0RPhW+0wMBvtt6rL4yIoS9SJWRvRpuxr3f+pW8S0DOPLh7ib36aOY9+CyvvXHCjL2ggna9NspSvrVrNr1IOS4+4Bm1vVrNOjthh9G9XifzPXqAiT7KL+S98myoPYLOKz69WXW94MwfvueiR71kq/s8U+OmvXHVj73Foya+kUwlvpZNu70FIVO8jisXvK5zUT0MdYW7RmD1PIpnLj2zK/08m3k1PtwPi71caHc9sbKwvYFCEb5w67I9H8OmveQJELxHqyK+kAaJPkaFY74WRiy+/6eKO6yDFb64PRE+DefyPWBQlj50ESK+NpBavnx9Dz1Blhe+4w/3vehOTD6/jyM7u7kNPYaWbL5zq2C+kHFfPfN1YTx4M08+eLYsvdGlFT4Yb4g9x23gurBSGL5rNbm9Wo1Zvhkg5r2j/vi87MnLvQlbIL1wWfY8vpyaPYqeVj6ek2i9PdihPUNGw707Clc+bVjTvZfdsDtANQs+82sxPm1cMb2At6e9g+lbPt9ETb2ddq49gNrIvUm3fzzOrCa+v2kmPrgESjzn+qA9jwwtPs4Z1b3Cso0+wYh1PDMwOryigJE97nLdvZ2tgj0HN4y+K45uPI++KD3lr4e9z2hZPUutUb6AJFQ9mhyoPPAmOL4dRzI9d9KMPpuMlT13wrM9sEwLvWfbwjzjwqk9P6/CvbQsAz1RbZC+mFovvqCn+j0GYXi7pNd6vCY7yT3rVB69C7wTPcXdjL3O42e8YbXlvTLmE763mbk9qfqpvNtonjrvpmg8kXAZPZMevT3lXWC9BycnvfMcl707coY92gqRvD08Ub1HNd863ar6vLFK0D1LRLU+262DvK/BiL1DCG69PMNNvXUWp7yOIOC9L3xUPYo1Kj4D7F89BIATvtLD6zumGxg96ZquvV9cqLxdSIw9WWxcvEttWb7X0f08VcwlvWMJm73fhU28VzARvP9dOL4hsSA+v2oJvmSwgT177sU9allfPZA9Hj5xHj8+Pj5ZPS8ptj0w5HG+0g5dPT20Dz1c8gY94X8CPjwsNr7hE9i8mh4RuhQ38LxG7DM9G+XcPW64Wr3I+mW+U7qMPbKhJj7Rr+e9m2FAvnrnzj0yKgg+b6INvkvUfzxckmg9S0xBPqLuNrwNY4A8KWx7PPqLhz0G2XG9tFEoPAMvDj6iYpm90N43PueEB7101xe9+A+rvf7NJ72xVCu+tj5qPTo3Pj2ckLU+Wb3kPVPws72GbBm+TcqSPHoXqr0gVMS8uR/9vSERnj2bhAY+Dn4Ovu4GOL7cx4m8w6YkPNZ01T23jlI+7+0vPQRIS74TnA09LNLNPRl8ljwagTm+0pUjvkZvjT4+7Kw9bnefPcVxKb0Tzpy9hNENvfdpVL6R93+98wCBvZxra73RFaI9hFVwO2RDFj4uBQ0+CLuhPVg2FT4sDHw+sbAHPsqwfDxsddO8hln4PdKNzD3CLh6+ry6RvAnWbj0n4ie+cHj/veSssrz7wqG9l7JfvX/duL0kIdk8FDE/OcmO6L1Zf1o9/GrHvBRXL75NE769o3UhvnDmh73l4pS+uvSPvcxzu70Lkn6+glakvWaIgL007N69/2yMvhwp5z2ZyU49vBXLvVMssDySwbw93ApNPe7rmj27N4u9BlmTPfvQJD4tScg9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAP2w7+z2O5qq8M4nMvO1nYz5Jlv+9FSl4PeQ6Dj5GJO685ufdPktiKjyAlPy9TG1WvVIbrj3L2Me8hNrOuyNjG750wzm+YecuvjcPBb60SFA+IRyGvVhUW75ocfW9JiINPJunob2ZSD2+m5aSvLrQBz11lZ28Gc58vf/Vkz6d0as92gd+PGijlD7KGF49RgcPPnxpMz7KiD07IXSavZq7Jz27ggS+P0DYvXjpg77HGTE+kCokPi8zhr0b2FW+yZaHvvX2mr6HFj89pla2vo/biz4k0w0//xKePk6nGb5ksAA8ulI8vkkdz73cQQe7Gj0LPrNTHz7BzJG9wruAvcarPb79cSO+L1XyPXthNL7ZzQs+v8uRvZ9Ls7z6Y/y96xa/veJ1Ir1IJGS+qLhivplBqb5qEOe94hwEPc4NGr2/pxe+q1CcPZsWQb4FIDO+9gNUvHo8ur3gWe89CdXIPrVCPzsPnNA9kwCCPBR/hT0ReDs+TEzovRLMWT61A8k9GSirvgJgc76zyzE+pzmOvha1172tiFw9ucSJvj6gnr0+mog9CL8iPTUJ8LwCqoK+U0bgveA9Hz7PBjy+ejw4PTjlmr0kJFw92IkWPgNs2ztXKQA+JTnlvSH7hT5GHTG7W7THPZmCkTySq0c8RA8Hvg9OFj08JV0+ZXqPvY6maz54uDG+uJeXPoJodLzC0mI9sAyRPU6PPD5U1RA+qqsGPu3kVTzF23K+K7PQPYcxBj7/5Kg9i4VvPRZTLT66dO89igM/vaI2irzPXQE+leCqvmSS1D5yang9o223PZ/3Eb6D96Y+XJmSPW8R+7zLMQG+rruXvXdJQb4q0MG9aDlKPZtwq734o34+Hqg7vveVAr0RrZI9hsRQvhBr6T11PFe+kKucvWJAsT7PnDO9tT81Pi57iL08MI29upCXPsqm+z3qUW29X/22vXYb1jx+K8c9jywPvR/ILL14ZJe+yg3dPUrc2T3ykVg9Ji+VPf8fBb6MbwG8Mw8Gvc74pD1qc9+9MJRHvjEDpj0/IC6+jrnevvsavr70UYG+Apz3PcklUz5O4fw8eaM8vX1Qm76ccUM+eGUovphzub1JfM09QRAIvF8OMb0+UKO9kAhqvfTirzy3/Dm8YG3UvWDTj708kE8+CBCTvnv5rzy4U1a+X09HviSXHbw4mkc9eWRZvlN2s73RvCS9MnQ9PQ9RPT6FDje+/xk/PBjj2j1+X4++AuM9vg8b+T0fppu+0ISdvadgyL0+ayO+gNCVPVqtQ7x62tU96u42OHYStL0K7pO+3LT+vbe+jDtL1pe7N8SfvlKSjr7BKFS8KxbpPabm7z1E9xi9JpCXvuF6Ur2GlI0+S1ZxPeajc71KeNm8xFH5vaNXWj13Ley+3Bl2vqm73D2uUJM9biOpPB4fF7yGFgU+FPDOPcwAkT2L8F8+UookvhIPkb5ZqRW9YNiCvgYshryP8o09vrNnOpRJKD7uB588lG7xPbMVer5xDUs+RGdyPeceTr4Hj0a+Z+qJvgJKD77J8a493LM2PoSLlz4HDdQ+EW+5vSndHT40i/49ntNfPrqZQr5ubbQ+tUc1Pr1ggb5B1zo+2WFHPsmTFL5S2fw96Vc+PqnB6b0FBjk9jTdbPmFerT4RBFQ+j6dHvnunAz4x75A+iVU2Pk0nW76XImc94/KgPvPXnbvxZxA+KTk2PpWM17zRKPM+2btnvetyEz0hRdu8l04dPpuGBj4XrBi+9MzpPZHyUb76QD89WHLvvSjEc75WZWq+zozjvRLlL741R+89U6GVvl6WT75bty4+24EavgDxcL0AcR+91xkSPmeyIj2Y48y9kr9RPlDQI72c9FU+SR7jPYVNsL0Lb/G8vwEHPppyWj70KpQ99djDPV/Kjb5nrHQ+vjZevFRZmD1tXaC9RMRuvs2tCD4KivQ+77mpvfdibz5QGDY+LIdYPmu6CT2qcmu+b59zvSOs6r1Krh49LG+7vfFunz3VXZ89Bw+/votQbT6WVk0+2oGDPjp7B77a7g+9Rx6KPS+N97z8j/+9ZhWavuVNbL20WjA+8W1PPpxhjT70FqW+vfBwPTwzzb0nQbw9voCkvWWy6L0aDqi93VcUPuLPi76VpZi9MTqQvjEuFT4yr5S9b8HuPeS/573fEdA83QOKPeOILr5WPi6+xMOXPs/QBj7t47m8959pPHIbOD3T+nY+Us8BPQiC1j2Kiya+fn89viMfz76l+pQ8p+fXvZCcuT1ThAc+665KvrhG7DeRPgk+8yfAvWp+Bz6b46u+cZEYvQAIqL2V3Te9BI4hPryqYb47tsQ+1xSjvtRaBD6A+Rs+YZSTPmxGg749bJw9ryM9vdjwXz2B+PW7yqsRPvqEub70oyi9gxtmvdqs/Tx/pD6+Ttr3PT1HSb1/nAs8+4l+Pi7Mfz39gY69lckvPot9pr4SKig91LWnO626Iz5B4/49OoCQPYtgL7xRBEw9YvGSupqFwD03nr09kn8UPlLRmr727gc9aqDCPcf1Tz7oSuS9ycSHvnyvKz1sLcQ8ZNM0PqoGHz7h3dm8BvDqPRQJkL5UMr+850ZbPhMgYz1VY8K8pjFfvevcjr2nsQy+pfC9vaiApr2IVeI94X9lPduiLD2dzNQ9cLACvpJNe74Fhc478e2WPiZWkj3F6U8+0rpoPoiJk77zU26+3ngrvrsJkL1RQfs95dIxvo23Gz5Wrhe95jToPavGozwk6409smpivGMo/73oq28+GseQPWviar5fVr29BGLVPZ4R7L7Lzjm9oD1yPtV/Ur4fyK0+YZ7RvKeuHz2CFTU+uBBCvurHT7tRzQi+VrZKvoouc76sHM68n5uGPvcrdb6PPh2+KGVDPlT6rD5gBoY+Ee6TPsj4irxdLVK+J4skvuMu1z2AqYI+1ncFPf0qpL6UP7y9JrrOPHntnL5W7IM8PCxjvjPtt718J/W8vS2POyxJO7wyKhG+HsC0vZ7xBr3/dSU+9DOBPg0ZoryLFq4+Ia2XvmHqN75XozG93NP7PL0tA77I5A6+nIZNPE8IcT0+v568FQZ0Pi/6uL1eUPS8hGATvgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD9hxuu8bNkkPNKqUb2y5Qa83f+LPcn5Q764Kfm9kUrEvFU3Qz46H609M2N4Pbe2wj1vHjq+CoDQvAt6/b045lk9clQ/PHFElD0TGMG9jxMKvGbwoTyJlUc+3BWSPf2Vnj05pEk+Mw+evVL4ET4l6VW+y8novYv/0T11RPO9YwPYvRG1Sb4qDGQ9Ig6ZvCVamT1bzU47yFtKPm2NY75T9Z69ovn6vX3dND5qyVg+JSJDPc7LkLp4kiw+26J3PepvqT3jh6c8uPJaPim93L1b5rw9DUzgvcQJ0T1AxjU+9mYEvqSs7r14Jx6+ZglROk+AUr68REY9H6WNvUqPTj6Qs/897INdvpXuS76rykI+Os8LPZqZKT5bRES+r2QDvl7T5jwHdDE+vAphPgL9HD4UnHY8k6davpmLZb5x2WG+m18Zu6lohDqFkzC9ANe/vVA5570fo2w+wCeQPfpAVD4/wJQ9zjmVPW3Wgb115ty9sROQPcIibj4UFlq+Qi/TvWApxb3hnUe+0utCPrjVnb2Za9w9c3YBvQ2yMr6Zi/Y9O04PvjDpPT542xk+DsdPPleIaj71AUy+qkFOPZakjbyEh1a+yp+lvVSYXz5X8gy+nbQOvJEWTL71bwI+oxytPNaDaj47Y/W8KlrBvOvbOb31eKY9HJRgvTZtEb0DLMe9xDZBPnZHPL05LxA+QLZRvn/83D3YITi+qZKWPb2orb1kQzq+ebFUvQuSzL1l5i++2jwKvcc1Ar3C5Sg9hRMivtie3TttOHC9RRhpvhMYlDuO6g8+9oGqOkQVTr6ORj09xRYqvsLKeT1jiTw94yUHPjIEB72/MSU+GdISvljJkL3AJgi+lqA1Pqnxb71B72U+2WxJu143YT4wIhC+JdayPc6Zpjz9CL48T0BdvmhGCT5bDs89uwuzvU5rzb2M0hE+REJtvkhmZ72ULUI9DvoCvlLxdL1Hpm++BkBQPnIo+r3vHGA+skJOPAi16LzwOQ8+Ok1ePhGEer2b0G89BERQPLykHr7jVuK8MY40Pmy3Fb742Nq95FwDvvLqJj7WtxE8P38XvuteUT5wKXK95Qa4vdJpnj15ffW9qejePTBpg7u3ZVU+oGthPgL5eT3RJ4c9Al25PUeSE74p+BW+M7cmPRoDvr0BBrM9QrYRvlOu6T0yke09xKgOPSI/Vb7SeTW+/KssPt5x+T35P0K8+qxkPvcL1D3bBUe+nzokPorhFT6KnzM+VvdyvJlWMT6/VYS8CEUhvurrHz5sgDo+OrOMvFPiVz4soTg+61X6PczdYz6ngpS9lkqMPc9vVDzkdcu9T0xoPNLc+r2nU1U+vXrRPdnh1D08aXe8PqvevbogF771dlG+Ht9MvmIf4T2Hb6+9q9NuvlhuHr1nDYE9/E5GPTj4OD492MQ97kDHvQWWSj6oPEk9oOo3PntoRL7cwxe+okTRuROIizzpcdO89xP9PdQSAL6/2Gu+lDw9Pkdz+jvmhja+pzBXvvxHT77Au4U9teFkPpAR1rzCO0i+FS0NPh4F0z0AAAAAAAAAAAAAAAAAAAAAsopAPLDbp7yaWQG+XwAiPCwGAr9TZW29NPhEPkYwqbws+5e7OXzrOcZ34D2xUp49lYddvV9mALsKGSg+Nra4Pn5/vL6JNUy+HK8UvsnVMT7n2l0+R0kGPJtyNz0ppXc9XRHaumiuDD6lFCE+iNo7vci5eb6uwjK+Q0AVvPQulr3iGAA95rP6PT/ey70MLWi8dscMPrn9jb5C+Rq+1TDJPsbExT1/Y9O98AeVPNm11LzHyTa99W6EvUpeHL5Ga3s8AKtYviScvj5NHhc+jPbXvS3TUT6+fXa+0rriPeCYYbyWqQg+smLjuynbyj1fnLG+ZCHquj5eSLwXhDk++/cIPfkAgj7/Km47/utdPkKiLz2pJtw9rnWGvV5llb54gMY9I5PIPb8iH744rv672C/4vbNHhD2HI0A9jhGBvgCWur19vT071cehvtIdjb2z4nS9MImUPqc8Hr0xwp0+/Vy9PkXe1D064fQ9BHZnvXVL3bwIR108o5UfvU5lKL2zTlO+wkCzuznzYr4/omA8y45sPiha67xkrgi+O7qaPukyCj6o/bq+4FqMvv0X6b034SG9k7eAPow3UD46loS+gIczvP1FoD53qK697c8GvcFj/z2ZMsa97KyGvgwIiT2eTMY+brt1Pp22FLwkbFY9+zyZvkrcF76P8C2+Rb2KvQhuCD0aLk8+ikKIvThbrb1fiY694VmMPjJMbb0n3wE+bR5KPsfAlb3imBA9UHBQvpsljb3OlAS9vAc2Pu8dYz6yr/+8EFSXOzhY8D2UmAK+eGz8PRPTtr1YcQg+m4eSPeUtKT5TzGG+gD+CPDkpqz7CCFa+CdoMvtR+yT0asIA+nnqyvl8f+z1skQg+ROnZOzZumL3eQw6+i28SPtVIAj62ySK9UHSBvVM7XL0jd4q9WAECvvmy9Lz3DXA9l3DYvT1+yb0VBGO+kiTEvZ+uH7yzTNO9AG9qvhHGqjyFdm69ssFaPpktQb2+51A+3bPmPdlLvb7z7rI8FJwjPhUvtb0A0km905CkPO2umz5k4kq9ge0SPqiDhj6pBhe6foz+PQT86TzFoxy+2sc7vo9dDT3CQny9ZZkpPmPnoDwZ2F89EYadvsjhML3xsuG8lTUsvQdhUb7dsAY+ARkGPoRbar6v/QE8iaJNPQUDzjxAizw+d2gLPkOyITzVmwM+VmPrvfGg2r0U6R8+I8OkPf6Z5j2oQZO94MCDvf214L1287C8Dh8OPdXdFzzkuRQ9mXfwPI532D4keJq9DpoZvcjXEr5CJWk+Jl9YvXf42r1+xc09Y2kHvt2Suj03eU69MVcWvhinBL4DJO89nm65vecqsDxXE4m+Iu+1PQLHDz57iwu+bGZEPK6WDj39xC89lxf/vewLDT1nk3S+FMujvrowPz78/fK8hWd8PXayg76IY1a+0GjJPC5yqb6TzxO+IpnmvUChJztuCcw9CoLyPKWOf73AR9E93AgOvuGzHj6Ecgc+uJ3gPSV+TD1ME4K8rgcHO+GcA765bei99eigvR+87bst08m+AAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD8AAIA/AACAPwAAgD/8auY8b9SsvkU9eL0a38U9Ms3QvRIrfL7xcE29pxvNPfeqCT0kBJI9ljFavlrqR7yEkSS+pNx2PbtVUbtvZEY+ikP7PVkeb7500XG+Ru0zPpEDIT28Aq69bwOBPlXjFD70GVM+QvnhvS+B4T2xNAy94zF/vsqiNr6jnIS9+h3VvdqOvz5fA1E+6/CVvtwsA74lSr+9UPa1PBuqrD4S/f89dFqpPXgBg76aTg2+TDhPvjjwhr3ipQa/6e2WvmgR6L33GyI+tV4HP02E6T7kC6M+uLJzvnEnvD2gzh0+L5XevpB/oj7Qs8e8XfHhPf5sBj8f+q49XW24vShkkT55rac+IDUzvZfzTb4+jHU+9lOivQi76D3QDu89xexfPbzLxj6vutC9Bz4xvq8Trr6HQIK9dqCwvoLAPb7NYhE+N/vJPZxBiD3th/Q9GlGgvBoTjL6Bhn4+IOcTPuEDDL5xj5090B0VvlN4YD72/1+9vVdKvRnyu71UN1u+5iImvq6c6r3MtEo+kOPRPdGN+L3y6ho/qgR9PQFXkz42pX8+FhK7vrGhzb2RWuy+44efvQcwnD7GOsG9N80fPjdjVj79eb69XGbWvAyG7z2VxRA9TQGVvgyBUD64tfq9h3O7vA01c77iZbG8erURPlDpXL4BpNE+GBJbPvBwuDq7g8i9fWrJvHlllz6r464+eRPtPPwBtTxiwQM+oBBWviEZdL7e5r+808+qPLgwLb5xXbm+sFzPvq2HVz5V2sW+sROuPm3Zc78AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/AACAP1j1fj8TFde877gJvTpKEr8AAAAA");

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
  const studio = createStudio(crew, FIRST(), host.params ?? shipped());
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
  build(root, desk, diagram, tabs);
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
function build(root, desk, diagram, tabs) {
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
      "header",
      { class: "un-head" },
      h("h2", {}, "The live U-Net"),
      h(
        "p",
        {},
        "A segmentation network, computed in this page: draw on the picture, and follow the change through every layer to the mask."
      ),
      projector
    ),
    h(
      "div",
      { class: "un-body" },
      desk.element,
      h("section", { class: "un-stage", "aria-label": "the network" }, diagram.element),
      tabs.element
    )
  );
}

// unet/page/notebook.js
function render({ model, el }) {
  const root = h("div");
  el.append(root);
  const app = createLiveUnet(root, {
    openExplorer(line2) {
      model.set("line", line2);
      model.save_changes();
    }
  });
  Object.assign(root, { app });
  return () => app.close();
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

// unet/page/standalone.js
function open(root) {
  const app = createLiveUnet(root, {
    openExplorer(line2) {
      const address = `explorer.html#${encodeURIComponent(line2)}`;
      h("a", { href: address, target: "_blank", rel: "noopener" }).click();
    }
  });
  Object.assign(root, { app });
  root.classList.add("un-page");
  root.setAttribute("role", "main");
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
