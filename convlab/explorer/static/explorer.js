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
        writeBytes(data, offset2 = 0, byteLength = data.length) {
          expand(cursor + byteLength);
          for (let i = 0; i < byteLength; i++) {
            contents[cursor++] = data[i + offset2];
          }
        },
        writeBytesView(data, offset2 = 0, byteLength = data.byteLength) {
          expand(cursor + byteLength);
          contents.set(data.subarray(offset2, offset2 + byteLength), cursor);
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
    function clamp2(value, min, max) {
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
        let r = clamp2(Math.round(bins[i].rc), 0, 255);
        let g = clamp2(Math.round(bins[i].gc), 0, 255);
        let b = clamp2(Math.round(bins[i].bc), 0, 255);
        let a = 255;
        if (hasAlpha) {
          a = clamp2(Math.round(bins[i].ac), 0, 255);
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
      var sum = 0;
      var n;
      for (n = 0; n < a.length; n++) {
        const dx = a[n] - b[n];
        sum += dx * dx;
      }
      return sum;
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
      const fields = globalColorTableFlag << 7 | colorDepth - 1 << 4 | sortFlag << 3 | globalColorTableSize;
      const backgroundColorIndex = 0;
      const pixelAspectRatio = 0;
      writeUInt16(stream, width);
      writeUInt16(stream, height);
      stream.writeBytes([fields, backgroundColorIndex, pixelAspectRatio]);
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
    function writeUInt16(stream, short) {
      stream.writeByte(short & 255);
      stream.writeByte(short >> 8 & 255);
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
var group = (label, ...items) => h("div", { class: "cx-group", role: "group", "aria-label": label }, ...items);
var option = (value, word) => h("option", { value }, word);
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
function hide(element, hidden2) {
  if (element.hidden !== hidden2) element.hidden = hidden2;
}
function press(element, pressed) {
  const now = String(pressed);
  if (element.getAttribute("aria-pressed") !== now) element.setAttribute("aria-pressed", now);
}
function set(range2, value) {
  if (Number(range2.value) !== value) range2.value = String(value);
}
function tell(range2, words2) {
  const now = String(words2);
  if (range2.getAttribute("aria-valuetext") !== now) range2.setAttribute("aria-valuetext", now);
}
function tellWhole(element, more = "") {
  element.title = `${element.textContent}${more}`;
}
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field2 = h("textarea", { class: "cx-unseen" });
    field2.value = text;
    document.body.append(field2);
    field2.select();
    document.execCommand("copy");
    field2.remove();
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
function savePage({ title, place: place2, run }, model, name) {
  const head = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body { margin: 0; }
${model.get("_css")}</style>`;
  const root = `const root = document.getElementById("${place2.id}");`;
  const script = `<script type="module">
${model.get("_esm")}
${root}
${run}
<\/script>`;
  const body = `<body>
${place2.outerHTML}
${script}
</body>`;
  save(`<html lang="en">
<head>
${head}
</head>
${body}
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
function whenAtRest(tell2, rest = 150) {
  let later;
  return (value) => {
    clearTimeout(later);
    later = setTimeout(() => tell2(value), rest);
  };
}

// shared/text.js
var MINUS = "−";
var TIMES = "×";
var DOT = "·";
function show(value) {
  if (Number.isInteger(value)) return value < 0 ? MINUS + -value : String(value);
  const text = Math.abs(value) < 1e-3 ? value.toExponential(0) : String(Number(value.toFixed(3)));
  return text.replace("-", MINUS);
}
var DECIMAL = /^[-+]?(\d+[.,]?\d*|[.,]\d+)(e[-+]?\d+)?$/i;
var THOUSANDS = /^[-+]?[1-9]\d{0,2},\d{3}$/;
function typed(text) {
  const parts = text.replaceAll(MINUS, "-").split("/");
  const [value, divisor = 1, ...more] = parts.map((part) => decimal(part.trim()));
  const ratio = more.length ? NaN : value / divisor;
  return Number.isFinite(ratio) ? ratio : NaN;
}
var decimal = (part) => DECIMAL.test(part) && !THOUSANDS.test(part) ? Number(part.replace(",", ".")) : NaN;
function whyNotTyped(text) {
  if (!Number.isNaN(typed(text))) return "";
  const part = text.trim();
  if (THOUSANDS.test(part)) {
    return `${part} can be read in two ways: write ${part.replace(",", "")} or ${part.replace(",", ".")}.`;
  }
  if (/\/\s*[-+]?0+([.,]0*)?$/.test(part)) return `${part}: nothing can be divided by 0.`;
  return `${part} is no number: write one such as 2, −1.5 or 1/3.`;
}
var plural = (count, word) => `${show(count)} ${word}${count === 1 ? "" : "s"}`;

// ../convlab/explorer/known.json
var known_default = {
  limits: {
    image: [1, 16],
    kernel: [1, 7],
    stride: [1, 4],
    dilation: [1, 4],
    padding: [0, 6],
    output_padding: [0, 3],
    channels: [1, 3]
  },
  views: ["grids", "matrix", "gather", "stamp", "zeros", "overlap", "photo", "formula", "code"],
  first_views: ["grids", "matrix", "gather", "formula"],
  kinds: ["input", "output", "tap", "place", "entry"],
  questions: ["size", "number", "matrix", "overlap"],
  seeds: {
    image: {
      conv: [[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]],
      transpose: [[2, 1], [4, 4]]
    },
    kernel: [[1, 4, 1], [1, 4, 3], [3, 3, 1]]
  },
  presets: {
    "The lessons": {
      "The matrix example": 'Explorer("conv", image=[[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]], kernel=[[1, 4, 1], [1, 4, 3], [3, 3, 1]])',
      "Its transpose": 'Explorer("transpose", image=[[2, 1], [4, 4]], kernel=[[1, 4, 1], [1, 4, 3], [3, 3, 1]])',
      "Dive into Deep Learning, stride 2": 'Explorer("transpose", image=[[0, 1], [2, 3]], kernel=[[0, 1], [2, 3]], stride=2)',
      "A rectangle, unequal everything": 'Explorer("conv", image=[[3, 3, 2, 1, 0, 2], [0, 0, 1, 3, 1, 0], [3, 1, 2, 2, 3, 1], [2, 0, 0, 2, 2, 3]], kernel=[[0, 1, 2], [2, 2, 0]], stride=(1, 2), padding=((0, 1), (2, 0)))'
    },
    "U-Net": {
      "Up, 2 × 2 stride 2 (the paper)": 'Explorer("transpose", image=[[1, 2, 3], [4, 5, 6], [7, 8, 9]], kernel=[[1, 2], [3, 4]], stride=2)',
      "Up, 3 × 3 stride 2 same (the seed)": 'Explorer("transpose", image=[[1, 2, 3], [4, 5, 6], [7, 8, 9]], kernel=[[1, 4, 1], [1, 4, 3], [3, 3, 1]], stride=2, padding="same")',
      "A 3 × 3 layer, same": 'Explorer("conv", image=[[3, 3, 2, 1, 0, 2], [0, 0, 1, 3, 1, 0], [3, 1, 2, 2, 3, 1], [2, 0, 0, 2, 2, 3], [2, 0, 0, 0, 1, 2], [1, 3, 2, 0, 2, 1]], kernel=[[1, 4, 1], [1, 4, 3], [3, 3, 1]], padding="same")',
      "Two channels to three": 'Explorer("conv", image=[[[3, 3], [3, 0], [2, 3]], [[0, 3], [0, 0], [1, 1]], [[3, 2], [1, 1], [2, 2]]], kernel=[[[[0, 1, 2], [3, 0, 1]], [[2, 3, 0], [1, 2, 3]]], [[[1, 2, 3], [0, 1, 2]], [[3, 0, 1], [2, 3, 0]]]], padding="same")'
    },
    Checkerboards: {
      "Kernel 3, stride 2: stamps overlap unevenly": 'Explorer("transpose", image=[[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]], kernel=[[1, 1, 1], [1, 1, 1], [1, 1, 1]], stride=2, views="grids stamp overlap formula")',
      "Kernel 4, stride 2: evenly": 'Explorer("transpose", image=[[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]], kernel=[[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]], stride=2, views="grids stamp overlap formula")',
      "Kernel 5, stride 2: unevenly": 'Explorer("transpose", image=[[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]], kernel=[[1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1]], stride=2, views="grids stamp overlap formula")',
      "Kernel 6, stride 3: evenly": 'Explorer("transpose", image=[[1, 1, 1], [1, 1, 1], [1, 1, 1]], kernel=[[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]], stride=3, views="grids stamp overlap formula")',
      "Kernel 1, stride 2: holes": 'Explorer("transpose", image=[[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]], kernel=[[1]], stride=2, views="grids stamp overlap formula")',
      "One dimension": 'Explorer("transpose", image=[1, 1, 1, 1, 1], kernel=[1, 2, 1], stride=2, views="grids matrix stamp overlap")'
    },
    "One axis": {
      "Causal: each output reads the past alone": 'Explorer("conv", image=[3, 1, 4, 1, 5, 9, 2, 6], kernel=[1, 2, 3], padding=((2, 0),))',
      "Causal and dilated": 'Explorer("conv", image=[3, 1, 4, 1, 5, 9, 2, 6], kernel=[1, 2, 3], padding=((4, 0),), dilation=2)',
      "Its transpose reads the future": 'Explorer("transpose", image=[3, 1, 4, 1, 5, 9, 2, 6], kernel=[1, 2, 3], padding=((2, 0),))'
    },
    "Guide, convolution": {
      "No padding, no strides": 'Explorer("conv", image=[[3, 3, 2, 1], [0, 0, 1, 3], [3, 1, 2, 2], [2, 0, 0, 2]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]])',
      "Arbitrary padding": 'Explorer("conv", image=[[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]], kernel=[[0, 1, 2, 0], [2, 2, 0, 2], [0, 1, 2, 1], [0, 1, 2, 0]], padding=2)',
      "Half (same) padding": 'Explorer("conv", image=[[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], padding=1)',
      "Full padding": 'Explorer("conv", image=[[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], padding=2)',
      "No padding, strides": 'Explorer("conv", image=[[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], stride=2)',
      "Padding and strides": 'Explorer("conv", image=[[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], stride=2, padding=1)',
      "Padding and strides, odd": 'Explorer("conv", image=[[3, 3, 2, 1, 0, 2], [0, 0, 1, 3, 1, 0], [3, 1, 2, 2, 3, 1], [2, 0, 0, 2, 2, 3], [2, 0, 0, 0, 1, 2], [1, 3, 2, 0, 2, 1]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], stride=2, padding=1)',
      Dilation: 'Explorer("conv", image=[[3, 3, 2, 1, 0, 2, 1], [0, 0, 1, 3, 1, 0, 3], [3, 1, 2, 2, 3, 1, 0], [2, 0, 0, 2, 2, 3, 1], [2, 0, 0, 0, 1, 2, 2], [1, 3, 2, 0, 2, 1, 3], [0, 2, 1, 3, 0, 3, 1]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], dilation=2)'
    },
    "Guide, transposed": {
      "No padding, no strides": 'Explorer("transpose", image=[[3, 3], [0, 0]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]])',
      "Arbitrary padding": 'Explorer("transpose", image=[[3, 3, 2, 1, 0, 2], [0, 0, 1, 3, 1, 0], [3, 1, 2, 2, 3, 1], [2, 0, 0, 2, 2, 3], [2, 0, 0, 0, 1, 2], [1, 3, 2, 0, 2, 1]], kernel=[[0, 1, 2, 0], [2, 2, 0, 2], [0, 1, 2, 1], [0, 1, 2, 0]], padding=2)',
      "Half (same) padding": 'Explorer("transpose", image=[[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], padding=1)',
      "Full padding": 'Explorer("transpose", image=[[3, 3, 2, 1, 0, 2, 1], [0, 0, 1, 3, 1, 0, 3], [3, 1, 2, 2, 3, 1, 0], [2, 0, 0, 2, 2, 3, 1], [2, 0, 0, 0, 1, 2, 2], [1, 3, 2, 0, 2, 1, 3], [0, 2, 1, 3, 0, 3, 1]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], padding=2)',
      "No padding, strides": 'Explorer("transpose", image=[[3, 3], [0, 0]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], stride=2)',
      "Padding and strides": 'Explorer("transpose", image=[[3, 3, 2], [0, 0, 1], [3, 1, 2]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], stride=2, padding=1, output_padding=0)',
      "Padding and strides, odd": 'Explorer("transpose", image=[[3, 3, 2], [0, 0, 1], [3, 1, 2]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], stride=2, padding=1, output_padding=1)',
      Dilation: 'Explorer("transpose", image=[[3, 3, 2], [0, 0, 1], [3, 1, 2]], kernel=[[0, 1, 2], [2, 2, 0], [0, 1, 2]], dilation=2)'
    }
  }
};

// explorer/model/known.js
var { image: size, padding: sides, ...others } = known_default.limits;
var LIMITS = { size, sides, ...others };
var VIEWS = known_default.views;
var FIRST_VIEWS = known_default.first_views;
var KINDS = known_default.kinds;
var QUESTION_NAMES = known_default.questions;
var SEEDS = known_default.seeds;
var PRESETS = known_default.presets;
var AXES = ["rows", "columns"];

// explorer/model/sizes.js
var counted = (count, axis) => plural(count, AXES[axis].replace(/s$/, ""));
function samePads(n, reach, stride) {
  const total = Math.max((Math.ceil(n / stride) - 1) * stride + reach - n, 0);
  return [Math.floor(total / 2), total - Math.floor(total / 2)];
}
function settleAxis(state, axis) {
  if (state.axes === 1 && axis === 0) {
    return { large: 1, small: 1, before: 0, after: 0, kernel: 1, stride: 1, dilation: 1, reach: 1 };
  }
  const kernel = state.kernel[axis];
  const dilation = state.dilation[axis];
  const reach = (kernel - 1) * dilation + 1;
  const steps = { kernel, stride: state.stride[axis], dilation, reach };
  return state.operator === "conv" ? settleConv(state, axis, steps) : settleTranspose(state, axis, steps);
}
var ruleOf = (state, axis) => typeof state.padding === "string" ? state.padding : state.padding[axis];
function settleConv(state, axis, steps) {
  const n = state.size[axis];
  const rule = ruleOf(state, axis);
  const { reach, stride } = steps;
  const [before, after] = rule === "same" ? samePads(n, reach, stride) : rule === "valid" ? [0, 0] : rule;
  const room = n + before + after;
  if (reach > room) {
    const padded = before + after ? `the padded input has ${room}` : `the input has ${n}`;
    const problem = `The kernel reaches over ${counted(reach, axis)}, but ${padded}.`;
    return { ...steps, large: n, before, after, small: 0, problem };
  }
  return { ...steps, large: n, before, after, small: Math.floor((room - reach) / stride) + 1 };
}
function settleTranspose(state, axis, steps) {
  const n = state.size[axis];
  const rule = ruleOf(state, axis);
  const { reach, stride } = steps;
  const given = state.output_padding === null ? null : state.output_padding[axis];
  const blank = { ...steps, small: n, large: 0, before: 0, after: 0 };
  const problem = outputPaddingProblem(n, axis, given, rule, steps);
  if (problem) return { ...blank, problem };
  if (rule === "same") {
    const large = given === null ? stride * n : stride * (n - 1) + reach % 2 + given;
    const [before2, after2] = samePads(large, reach, stride);
    return { ...steps, small: n, large, before: before2, after: after2 };
  }
  const extra = given === null ? Math.max(stride - reach, 0) : given;
  const [before, after] = rule === "valid" ? [0, 0] : rule;
  const written = stride * (n - 1) + reach + extra;
  if (written - before - after < 1) {
    const cropped = `The stamps write ${counted(written, axis)}, and the padding crops ${before + after} of them: nothing is left.`;
    return { ...blank, before, after, problem: cropped };
  }
  return { ...steps, small: n, large: written - before - after, before, after };
}
function outputPaddingProblem(n, axis, given, rule, { reach, stride }) {
  const least = rule === "same" ? 1 - reach % 2 : 0;
  if (given !== null && given >= stride) {
    return `output_padding picks one of the ${stride} size${stride > 1 ? "s" : ""} that shrink to ${counted(n, axis)}. So it must be below the stride, ${stride}; it is ${given}.`;
  }
  if (given !== null && given < least) {
    return `With "same" and a kernel that reaches over ${counted(reach, axis)}, an even number, output_padding must be at least ${least}; it is ${given}.`;
  }
  return "";
}
function problemsOf(along) {
  const [rows, columns] = along.map(({ problem }) => problem ?? "");
  if (rows && columns && rows.replaceAll("row", "column") === columns) {
    return [rows.replace(/row(s?)/, "row$1 and column$1")];
  }
  return [rows, columns].filter(Boolean);
}

// explorer/model/state.js
var IMAGE_SIDE = LIMITS.size[1];
var KERNEL_SIDE = LIMITS.kernel[1];
var MOST = LIMITS.channels[1];
function filler(count, most, seed) {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    return Math.floor(state / 2 ** 32 * (most + 1));
  });
}
var imageAt = (r, c, channel) => (r * IMAGE_SIDE + c) * MOST + channel;
var kernelAt = (r, c, large, small) => ((r * KERNEL_SIDE + c) * MOST + large) * MOST + small;
function initial(operator = "conv") {
  const image = SEEDS.image[operator];
  const state = {
    operator,
    axes: 2,
    size: [image.length, image[0].length],
    kernel: [SEEDS.kernel.length, SEEDS.kernel[0].length],
    stride: [1, 1],
    dilation: [1, 1],
    padding: "valid",
    output_padding: null,
    channels: [1, 1],
    front: [0, 0],
    image: filler(IMAGE_SIDE * IMAGE_SIDE * MOST, 9, 7),
    weights: filler(KERNEL_SIDE * KERNEL_SIDE * MOST * MOST, 4, 11),
    cursor: firstCursor(operator),
    pinned: false,
    views: [...FIRST_VIEWS],
    projector: false,
    ghost: true,
    predict: null
  };
  for (const seed of [SEEDS.image.conv, image]) {
    place(seed, (r, c, value) => {
      state.image[imageAt(r, c, 0)] = value;
    });
  }
  place(SEEDS.kernel, (r, c, value) => {
    state.weights[kernelAt(r, c, 0, 0)] = value;
  });
  return state;
}
var firstCursor = (operator) => ({
  kind: operator === "conv" ? "output" : "input",
  at: [0, 0]
});
function place(rows, put2) {
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) put2(r, c, value);
  }
}
var copy = (state) => ({
  ...state,
  size: [...state.size],
  kernel: [...state.kernel],
  stride: [...state.stride],
  dilation: [...state.dilation],
  channels: [...state.channels],
  front: [...state.front],
  views: [...state.views],
  padding: typeof state.padding === "string" ? state.padding : state.padding.map((pair) => [...pair]),
  output_padding: state.output_padding && [...state.output_padding],
  image: state.image.slice(),
  weights: state.weights.slice(),
  cursor: { kind: state.cursor.kind, at: [...state.cursor.at] }
});
var isKin = (one, other) => one.operator === other.operator && one.axes === other.axes && unlike(one.image, other.image) + unlike(one.weights, other.weights) < 2;
function unlike(one, other) {
  let count = 0;
  for (let n = 0; n < one.length; n++) if (one[n] !== other[n]) count++;
  return count;
}
var hasChannels = (state) => state.channels.some((count) => count > 1);
var largeAndSmall = ({ operator, channels: [read, written] }) => operator === "conv" ? [read, written] : [written, read];
var shownAxes = (state) => state.axes === 1 ? [1] : [0, 1];

// explorer/model/arithmetic.js
function compute(state) {
  const along = [settleAxis(state, 0), settleAxis(state, 1)];
  const problems = problemsOf(along);
  const conv = state.operator === "conv";
  const [cLarge, cSmall] = largeAndSmall(state);
  const sides2 = (name) => (
    /** @type {Pair} */
    [along[0][name], along[1][name]]
  );
  const [large, small] = [sides2("large"), sides2("small")];
  const model = (
    /** @type {Model} */
    {
      state,
      along,
      conv,
      problems,
      ok: problems.length === 0,
      cLarge,
      cSmall,
      large,
      small,
      kernel: sides2("kernel"),
      inChannels: state.channels[0],
      outChannels: state.channels[1],
      places: along.map((axis) => axis.large + axis.before + axis.after),
      inSize: conv ? large : small,
      outSize: conv ? small : large
    }
  );
  model.x = imageOf(model);
  model.w = weightsOf(model);
  if (model.ok) {
    meet(model);
    multiply(model);
  }
  return model;
}
function imageOf({ state, inSize: [rows, columns], inChannels }) {
  const x = new Float64Array(rows * columns * inChannels);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      for (let i = 0; i < inChannels; i++) x[n++] = state.image[imageAt(r, c, i)];
  return x;
}
function weightsOf({ state, kernel: [rows, columns], cLarge, cSmall }) {
  const w = new Float64Array(rows * columns * cLarge * cSmall);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      for (let i = 0; i < cLarge; i++)
        for (let j = 0; j < cSmall; j++) w[n++] = state.weights[kernelAt(r, c, i, j)];
  return w;
}
function meet(model) {
  const [down, across] = model.along;
  const { places } = model;
  const taps = down.kernel * across.kernel;
  const count = down.small * across.small * taps;
  const [small, large, placed, tap] = [0, 0, 0, 0].map(() => new Int32Array(count));
  let n = 0;
  for (let sr = 0; sr < down.small; sr++)
    for (let sc = 0; sc < across.small; sc++)
      for (let tr = 0; tr < down.kernel; tr++)
        for (let tc = 0; tc < across.kernel; tc++, n++) {
          const r = sr * down.stride + tr * down.dilation;
          const c = sc * across.stride + tc * across.dilation;
          const lr = r - down.before;
          const lc = c - across.before;
          const inside = lr >= 0 && lr < down.large && lc >= 0 && lc < across.large;
          small[n] = sr * across.small + sc;
          placed[n] = r * places[1] + c;
          large[n] = inside ? lr * across.large + lc : -1;
          tap[n] = tr * across.kernel + tc;
        }
  model.meets = { count, small, large, place: placed, tap };
}
function multiply(model) {
  const { meets, conv, cLarge, cSmall, x, w } = model;
  const count = meets.large.reduce((sum, cell) => sum + (cell >= 0 ? 1 : 0), 0) * cLarge * cSmall;
  const [output, input, tap, meeting] = [0, 0, 0, 0].map(() => new Int32Array(count));
  const entries = { count, out: output, in: input, tap, meet: meeting };
  const cells = ([rows, columns]) => rows * columns;
  model.y = new Float64Array(cells(model.outSize) * model.outChannels);
  model.reads = new Int32Array(cells(model.inSize));
  model.terms = new Int32Array(cells(model.outSize));
  for (let m = 0, n = 0; m < meets.count; m++) {
    if (meets.large[m] < 0) continue;
    const source = conv ? meets.large[m] : meets.small[m];
    const target = conv ? meets.small[m] : meets.large[m];
    model.reads[source]++;
    model.terms[target]++;
    for (let i = 0; i < cLarge; i++)
      for (let j = 0; j < cSmall; j++, n++) {
        entries.meet[n] = m;
        entries.tap[n] = (meets.tap[m] * cLarge + i) * cSmall + j;
        entries.in[n] = conv ? source * cLarge + i : source * cSmall + j;
        entries.out[n] = conv ? target * cSmall + j : target * cLarge + i;
        model.y[entries.out[n]] += x[entries.in[n]] * w[entries.tap[n]];
      }
  }
  model.entries = entries;
}
function testimony(model) {
  const { ok, small, large, along, entries, w, y, problems } = model;
  const pads = along.map(({ before, after }) => [before, after]);
  const content = { ok, problems, small, large, pads };
  if (!ok) return [content, []];
  const values = Float64Array.from(entries.tap, (tap) => w[tap]);
  return [content, [y, entries.out, entries.in, values].map((array) => new DataView(array.buffer))];
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
var isPlain = (values) => values.every((value) => value === values[0]);
var clamp = (value, least, most) => Math.min(Math.max(value, least), most);

// shared/colour.js
var PALETTE = palette_default;
var LEVELS = 24;
var LIGHTEST = 0.16;
var STRONGEST = 0.72;
var STRONGEST_PROJECTED = 0.5;
var rgb = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
var pack = ([r, g, b]) => (255 << 24 | b << 16 | g << 8 | r) >>> 0;
var unpack = (colour) => [colour & 255, colour >> 8 & 255, colour >> 16 & 255];
var mix = (one, other, share) => pack(unpack(one).map((part, n) => Math.round(part * (1 - share) + unpack(other)[n] * share)));
var COLOURS = Object.fromEntries(
  Object.entries(PALETTE).map(([name, hex]) => [name, pack(rgb(hex))])
);
var BLACK = pack([0, 0, 0]);
var WHITE = pack([255, 255, 255]);
function tints(role, strongest) {
  return range(LEVELS + 1).map((level) => {
    const share = LIGHTEST + (strongest - LIGHTEST) * (level / LEVELS);
    const colour = mix(WHITE, COLOURS[role], share);
    const linear = unpack(colour).map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4);
    const light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    return [colour, light < 0.179 ? WHITE : BLACK];
  });
}
var ROLES = ["input", "kernel", "output", "overlap", "negative"];
var tintsOf = (strongest) => Object.fromEntries(ROLES.map((role) => [role, tints(role, strongest)]));
var TINTS = tintsOf(STRONGEST);
var PALE = tintsOf(STRONGEST_PROJECTED);
var NOTHING = [COLOURS.empty, COLOURS.zero];
var signed = (role, number2) => number2 < 0 ? "negative" : role;
function shade(role, strength, projector = false) {
  if (strength === 0) return NOTHING;
  return (projector ? PALE : TINTS)[role][Math.round(Math.min(strength, 1) * LEVELS)];
}
function blend(under, over, share) {
  const rest = 255 - share;
  const r = ((under & 255) * rest + (over & 255) * share + 127) / 255;
  const g = ((under >> 8 & 255) * rest + (over >> 8 & 255) * share + 127) / 255;
  const b = ((under >> 16 & 255) * rest + (over >> 16 & 255) * share + 127) / 255;
  return (255 << 24 | b << 16 | g << 8 | r) >>> 0;
}

// explorer/arrival/heading.js
var TITLE = "Convolution, number by number";
var SENTENCE = "A kernel slides over an image and adds up products: point at a number.";
function createHeading(tour) {
  const offer = h(
    "span",
    { class: "cx-offer", hidden: !tour.isNew() },
    button("Tour", "Tour: five steps through this page", () => {
      offer.hidden = true;
      tour.start();
    }),
    button("×", "no tour, thank you", () => {
      offer.hidden = true;
      tour.dismiss();
    })
  );
  return h(
    "div",
    { class: "cx-arrival" },
    h("div", {}, h("h2", {}, TITLE), h("p", {}, SENTENCE)),
    offer
  );
}

// explorer/arrival/sweep.js
var WINDOWS = 4;
var PACE = 900;
var TOUCHES = ["pointerdown", "keydown", "wheel", "touchstart", "input"];
var played = false;
function createSweep(root, session, gaze) {
  let timer = (
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    void 0
  );
  let shown2 = -1;
  let over = played || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const seen = new IntersectionObserver(([{ isIntersecting }]) => {
    if (isIntersecting && !over) begin();
  });
  function begin() {
    seen.disconnect();
    if (played) return stop();
    played = true;
    timer = setTimeout(next, PACE);
  }
  function next() {
    shown2++;
    const model = session.model();
    const { channels, front, pinned } = model.state;
    const isOpen = model.ok && !pinned && !session.question();
    const count = isOpen ? Math.min(WINDOWS, model.y.length / channels[1]) : 0;
    if (shown2 >= count) return stop();
    gaze.point({ kind: "output", index: shown2 * channels[1] + front[1] });
    timer = setTimeout(next, PACE);
  }
  function stop(event) {
    if (over) return;
    over = true;
    clearTimeout(timer);
    seen.disconnect();
    for (const kind of TOUCHES) document.removeEventListener(kind, stop, true);
    root.removeEventListener("pointermove", pointed, true);
    if (shown2 >= 0 && event?.type !== "pointermove") gaze.point(null);
  }
  function pointed(event) {
    if (
      /** @type {HTMLElement} */
      event.target.closest(".cx-block")
    ) stop(event);
  }
  return {
    /** Play when it comes into sight. */
    start() {
      if (over) return;
      for (const kind of TOUCHES) document.addEventListener(kind, stop, true);
      root.addEventListener("pointermove", pointed, true);
      session.subscribe(() => stop());
      seen.observe(root);
    },
    stop: () => stop()
  };
}

// explorer/arrival/tips.js
var TIPS = {
  convolution: "Convolution: reads a window of the input for each number of the output",
  "transposed convolution": "Transposed: each number of the input stamps the kernel on the output",
  "one dimension": "One dimension: a row of numbers, as in sound or text",
  "two dimensions": "Two dimensions: an image of rows and columns",
  preset: "Ready-made settings, each with a point to see",
  "undo (Ctrl+Z)": "Undo the last change (Ctrl+Z)",
  "redo (Ctrl+Y)": "Redo what was undone (Ctrl+Y)",
  "back to the beginning": "Reset: back to how the explorer opened; undo brings your settings back",
  "send the output back through the transposed matrix": "Take the output as the new input of the transpose: the size comes back, the numbers do not",
  "ghost: show what was there before a control moved": "Show the old numbers small beside the new ones, after a control has moved",
  "projector: large digits, high contrast": "Large digits and high contrast, for a projector",
  "full screen": "Full screen, and back",
  "predict: what to guess": "Hide a number, guess it, and see whether you are right",
  "show grids": "Show or hide the grids: input, kernel and output side by side",
  "show matrix": "Show or hide the matrix: the same convolution as one matrix product",
  "show gather": "Show or hide gather: the products that one output number adds up",
  "show stamp": "Show or hide stamp: what one input number adds to the output",
  "show zeros": "Show or hide the inserted zeros: the transpose as a convolution of a spread input",
  "show overlap": "Show or hide overlap: how often each place is covered",
  "show photo": "Show or hide the photograph that the kernel slides over",
  "show formula": "Show or hide the formula: the sum behind the number you look at",
  "show code": "Show or hide the code: the same in convlab and in Keras",
  "padding valid": "Valid: no padding; the kernel stays inside the image",
  "padding same": "Same: as much padding as keeps the size at stride 1",
  "padding sides": "Each side: set the padding of top, bottom, left and right yourself",
  "input rows": "Input: how many rows and columns the image has",
  "input columns": "Input: how many rows and columns the image has",
  "kernel rows": "Kernel: how many rows and columns the sliding window has",
  "kernel columns": "Kernel: how many rows and columns the sliding window has",
  "stride rows": "Stride: how far the kernel moves from window to window",
  "stride columns": "Stride: how far the kernel moves from window to window",
  "dilation rows": "Dilation: how far apart the cells of the kernel lie",
  "dilation columns": "Dilation: how far apart the cells of the kernel lie",
  "output padding rows": "Output padding: chooses among the sizes that the transpose could return",
  "output padding columns": "Output padding: chooses among the sizes that the transpose could return",
  "padding top": "Rows of zeros above the image",
  "padding bottom": "Rows of zeros below the image",
  "padding left": "Columns of zeros left of the image",
  "padding right": "Columns of zeros right of the image",
  "channels in": "How many layers of numbers the input has, as red, green and blue",
  "channels out": "How many layers of numbers the output has: one kernel for each",
  "channel in front, in": "Which input channel the pictures show in front",
  "channel in front, out": "Which output channel the pictures show in front",
  play: "Play: go from number to number (Space)",
  "step back": "One number back ( [ )",
  "step forward": "One number on ( ] )",
  "time: which cell": "Go to any number: drag from the first to the last",
  "step through the input cells": "Walk through the numbers of the input",
  "step through the output cells": "Walk through the numbers of the output",
  speed: "How fast it plays",
  "the state as one line of Python": "All of this as one line of Python: copy it, or type another"
};
function writeTips(root) {
  for (const element of root.querySelectorAll("[aria-label]")) {
    const name = element.getAttribute("aria-label") ?? "";
    const tip = TIPS[name] ?? TIPS[name.replace(/^[^:]*: /, "")];
    if (!tip) continue;
    (element.closest("label.cx-slider") ?? element).setAttribute("title", tip);
    if (element.closest("label.cx-slider")) element.setAttribute("title", tip);
  }
}

// explorer/arrival/tour.js
var KEPT = "convlab.explorer.tour";
var STEPS = [
  [
    '[data-view="grids"]',
    "Point at a number of the output: the window that it was computed from lights up in every picture."
  ],
  [".cx-time", "Play, or step from number to number. The sentence below says each sum in words."],
  [
    ".cx-rail",
    "Change the sizes, the stride, the padding: the numbers follow at once. What cannot work says why."
  ],
  [
    ".cx-bars",
    "Turn the convolution around (Transposed), take a preset, choose the pictures, or let it ask you (Predict)."
  ],
  [
    ".cx-foot",
    "This line of Python is all that you see: copy it, or take a picture along. Press ? for the keys."
  ]
];
function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
function keep() {
  try {
    localStorage.setItem(KEPT, "done");
  } catch {
  }
}
function createTour(root) {
  let at = -1;
  let from = (
    /** @type {Element | null} */
    null
  );
  const words2 = h("p");
  const count = h("span", { class: "cx-muted" });
  const next = button("Next", "Next: the next step of the tour", () => go(at + 1));
  const close = button("Close", "Close: end the tour", () => end());
  const onkeydown = (event) => {
    if (event.key === "Escape") end();
    if (event.key !== "Tab") event.stopPropagation();
  };
  const attributes = { class: "cx-tour", role: "dialog", "aria-label": "tour", hidden: true };
  const row = h("div", { class: "cx-tour-row" }, count, next, close);
  const card = h("div", { ...attributes, onkeydown }, words2, row);
  function go(step) {
    root.querySelector(".cx-told")?.classList.remove("cx-told");
    if (step >= STEPS.length) return end();
    at = step;
    const [place2, text] = STEPS[step];
    const found = root.querySelector(place2);
    const told = (
      /** @type {HTMLElement} */
      found?.getClientRects().length ? found : root
    );
    say(words2, text);
    say(count, `${step + 1} of ${STEPS.length}`);
    say(next, step === STEPS.length - 1 ? "Done" : "Next");
    next.setAttribute("aria-label", step === STEPS.length - 1 ? "Done" : "Next: the next step");
    card.hidden = false;
    told.classList.add("cx-told");
    told.scrollIntoView({ block: "nearest" });
    putBeside(root, card, told);
    next.focus({ preventScroll: true });
  }
  function end() {
    keep();
    at = -1;
    card.hidden = true;
    root.querySelector(".cx-told")?.classList.remove("cx-told");
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  }
  return {
    element: card,
    isNew: () => kept() === null,
    dismiss: keep,
    start() {
      from = document.activeElement;
      go(0);
    }
  };
}
function putBeside(root, card, told) {
  const [own, box] = [root.getBoundingClientRect(), told.getBoundingClientRect()];
  const high = card.offsetHeight + 12;
  const isBelow = box.bottom + high < Math.min(own.bottom, innerHeight);
  const top = isBelow ? box.bottom + 12 : box.top - high;
  const left = Math.min(box.left - own.left + 12, own.width - card.offsetWidth - 12);
  card.style.left = `${Math.max(left, 12)}px`;
  card.style.top = `${Math.max(top - own.top, 12)}px`;
}

// explorer/arrival/voice.js
var SPEAKERS = ".cx-status p, .cx-verdict, .cx-error, .cx-wrong, .cx-answer, .cx-share-note, .cx-why";
var REST = 250;
function createVoice(root) {
  const element = h("div", { class: "cx-unseen", role: "status", "aria-live": "polite" });
  const spoken = (
    /** @type {Set<Element>} */
    /* @__PURE__ */ new Set()
  );
  let timer = (
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    void 0
  );
  function speak() {
    const words2 = [...spoken].filter((one) => !one.closest("[hidden]"));
    spoken.clear();
    say(element, words2.map((one) => one.textContent).join(" "));
  }
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const own = target instanceof Element ? target : target.parentElement;
      const speaker = own?.closest(SPEAKERS);
      if (speaker) spoken.add(speaker);
    }
    clearTimeout(timer);
    timer = setTimeout(speak, REST);
  });
  return {
    element,
    listen() {
      for (const one of root.querySelectorAll(SPEAKERS)) {
        observer.observe(one, { childList: true, characterData: true, subtree: true });
      }
    },
    close() {
      observer.disconnect();
      clearTimeout(timer);
    }
  };
}

// explorer/arrival/arrival.js
function createArrival(root, host, session, gaze) {
  const tour = createTour(root);
  const voice = createVoice(root);
  const sweep = createSweep(root, session, gaze);
  const reset = button("Reset", "Reset: back to the beginning", () => session.restore(host.line));
  const skip = button(
    "Skip to the pictures",
    "Skip to the pictures",
    () => (
      /** @type {HTMLElement | null} */
      root.querySelector(".cx-block")?.focus()
    ),
    { class: "cx-button cx-skip" }
  );
  return {
    sweep,
    /** Once the page stands: nothing that is there is moved.
     * @param {Parts} parts */
    join({ bar, foot }) {
      bar.fields.redo.parentElement?.after(reset);
      foot.keys.append(button("Tour", "Tour: five steps through this page", tour.start));
      root.prepend(skip);
      root.append(tour.element, voice.element);
      root.querySelector(".cx-bars")?.prepend(createHeading(tour));
      writeTips(root);
      voice.listen();
      if (host.sweeps && !/\b(cell|pinned)\s*=/.test(host.line)) sweep.start();
    },
    close() {
      sweep.stop();
      voice.close();
    }
  };
}

// shared/icons.js
var ICONS = {
  undo: "M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7",
  redo: "M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9",
  back: "M11.5 3v10L5 8zM4 3v10",
  forward: "M4.5 3v10L11 8zM12 3v10",
  play: "M4.5 2.5v11L13 8z",
  pause: "M5 3v10M11 3v10",
  screen: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
  tie: "M7 4.5 8.5 3a3 3 0 0 1 4.5 4.5L11.500 9M9 11.500 7.500 13A3 3 0 0 1 3 8.500L4.500 7M6 10l4-4",
  send: "M4 5h9M10.500 2.500 13 5l-2.500 2.500M12 11H3M5.500 8.500 3 11l2.500 2.500"
};
function icon(name) {
  const element = h("span", { class: "cx-icon", "aria-hidden": "true" });
  element.innerHTML = `<svg viewBox="0 0 16 16"><path d="${ICONS[name]}"/></svg>`;
  return element;
}

// explorer/model/cells.js
var shapeOf = (model, kind) => ({
  input: [...model.inSize, model.inChannels],
  output: [...model.outSize, model.outChannels],
  tap: [...model.kernel, model.cLarge, model.cSmall],
  place: model.places
})[kind];
var valuesOf = (model, kind) => kind === "input" ? model.x : model.y;
var channelsOf = (model, kind) => kind === "input" ? model.inChannels : model.outChannels;
var sizeOf = (model, kind) => kind === "input" ? model.inSize : model.outSize;
function whereIs(model, ref) {
  if (ref.kind === "entry") return [ref.index, ref.column ?? 0];
  const shape = shapeOf(model, ref.kind);
  const at = [];
  let rest = ref.index;
  for (let axis = shape.length - 1; axis > 0; axis--) {
    at.unshift(rest % shape[axis]);
    rest = Math.floor(rest / shape[axis]);
  }
  return [rest, ...at];
}
function cursorRef(model, cursor = model.state.cursor) {
  const { kind, at } = cursor;
  if (!model.ok && kind !== "input" && kind !== "tap") return null;
  if (kind === "entry") {
    const index2 = clamp(at[0], 0, model.y.length - 1);
    return { kind, index: index2, column: clamp(at[1], 0, model.x.length - 1) };
  }
  const [rows, columns, ...channels] = shapeOf(model, kind);
  let index = clamp(at[0], 0, rows - 1) * columns + clamp(at[1], 0, columns - 1);
  for (const [n, channel] of frontOf(model, kind).entries()) index = index * channels[n] + channel;
  return { kind, index };
}
function frontOf(model, kind) {
  const { front, channels } = model.state;
  const [read, written] = front.map((channel, n) => Math.min(channel, channels[n] - 1));
  if (kind === "input") return [read];
  if (kind === "output") return [written];
  if (kind === "tap") return model.conv ? [read, written] : [written, read];
  return [];
}
function frontWith(model, ref) {
  const { front } = model.state;
  const [, , ...channels] = whereIs(model, ref);
  if (ref.kind === "input") return [channels[0], front[1]];
  if (ref.kind === "output") return [front[0], channels[0]];
  if (ref.kind !== "tap") return front;
  return model.conv ? [channels[0], channels[1]] : [channels[1], channels[0]];
}
var isSameCell = (one, other) => one === other || one !== null && other !== null && one.kind === other.kind && one.index === other.index && one.column === other.column;

// explorer/model/moves.js
function transpose(next) {
  next.operator = next.operator === "conv" ? "transpose" : "conv";
  next.cursor = firstCursor(next.operator);
  next.pinned = false;
}
var canSendBack = (model) => model.ok && model.outSize.every((size2) => size2 <= LIMITS.size[1]);
function sendBack(next, model) {
  const [rows, columns] = model.outSize;
  next.operator = model.conv ? "transpose" : "conv";
  next.size = next.axes === 1 ? [next.size[0], columns] : [rows, columns];
  next.channels = [next.channels[1], next.channels[0]];
  next.front = [next.front[1], next.front[0]];
  next.output_padding = model.conv ? paddingThatReturns(next, model) : null;
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      for (let i = 0; i < model.outChannels; i++) next.image[imageAt(r, c, i)] = model.y[n++];
  next.cursor = firstCursor(next.operator);
}
function paddingThatReturns(next, model) {
  const returns = (axis, output_padding) => {
    const { problem, large } = settleAxis({ ...next, output_padding }, axis);
    return !problem && large === model.large[axis];
  };
  if (returns(0, null) && returns(1, null)) return null;
  const extras = range(LIMITS.output_padding[1] + 1);
  const along = (axis) => extras.find((extra) => returns(axis, [extra, extra])) ?? 0;
  return [along(0), along(1)];
}
function write(next, model, ref, value) {
  const [r, c, one, other] = whereIs(model, ref);
  if (ref.kind === "input") next.image[imageAt(r, c, one)] = value;
  else next.weights[kernelAt(r, c, one, other)] = value;
}
function turn(next, role) {
  const [read, written] = next.channels;
  if (role !== "output") next.front[0] = (next.front[0] + 1) % read;
  if (role === "output" || role === "kernel" && next.front[0] === 0) {
    next.front[1] = (next.front[1] + 1) % written;
  }
}
function moveRow(next, name, axis, value, tied) {
  if (name === "output_padding" && value < 0) {
    next.output_padding = null;
    return;
  }
  const pair = [value, value];
  const now = next[name];
  if (!tied && now) pair[1 - axis] = now[1 - axis];
  next[name] = pair;
}
function chooseAxes(next, axes) {
  next.axes = axes;
  next.cursor.at = [0, next.cursor.at[1]];
}
var paddingNow = (model) => model.along.map(({ before, after }) => [before, after]);
var sidesNow = (model) => model.along.map(({ before, after }) => [
  Math.min(before, LIMITS.sides[1]),
  Math.min(after, LIMITS.sides[1])
]);
function choosePadding(next, model, rule) {
  next.padding = rule === "sides" ? sidesNow(model) : rule;
}
function moveSide(next, model, side, value, tied) {
  const sides2 = typeof next.padding === "string" ? sidesNow(model) : next.padding;
  if (tied) {
    next.padding = [
      [value, value],
      [value, value]
    ];
    return;
  }
  sides2[Math.floor(side / 2)][side % 2] = value;
  next.padding = sides2;
}
function isUnequal(state, name) {
  if (state.axes === 1) return false;
  if (name !== "sides") return !isPlain(state[name] ?? []);
  return typeof state.padding !== "string" && !isPlain(state.padding.flat());
}

// explorer/controls/bar.js
function createBar(session, transpose2) {
  const chooseOperator = (operator) => {
    if (operator !== session.state().operator) transpose2();
  };
  const choose = (axes2) => session.edit("axes", (next) => chooseAxes(next, axes2));
  const send = () => {
    if (canSendBack(session.model())) session.edit("send", sendBack);
  };
  const conv = button("Convolution", "convolution", () => chooseOperator("conv"));
  const up = button("Transposed", "transposed convolution", () => chooseOperator("transpose"));
  const axes = [
    button("1-D", "1-D: one dimension", () => choose(1)),
    button("2-D", "2-D: two dimensions", () => choose(2))
  ];
  const fields = {
    undo: button(icon("undo"), "undo (Ctrl+Z)", session.undo),
    redo: button(icon("redo"), "redo (Ctrl+Y)", session.redo),
    send: button(
      [icon("send"), "Send the output back"],
      "send the output back through the transposed matrix",
      send
    )
  };
  const element = h(
    "div",
    { class: "cx-bar" },
    group("operator", conv, up),
    group("axes", ...axes),
    buildPresets(session),
    group("history", fields.undo, fields.redo),
    fields.send
  );
  return {
    element,
    fields,
    show() {
      const state = session.state();
      press(conv, state.operator === "conv");
      press(up, state.operator === "transpose");
      for (const [n, own] of axes.entries()) press(own, state.axes === n + 1);
      fields.undo.disabled = !session.canUndo();
      fields.redo.disabled = !session.canRedo();
      fields.send.disabled = !canSendBack(session.model());
    }
  };
}
function buildPresets(session) {
  const groups = Object.entries(PRESETS).map(([label, lines]) => {
    const names = Object.keys(lines).map((name) => option(`${label}/${name}`, name));
    return h("optgroup", { label }, ...names);
  });
  function use() {
    const [label, name] = select.value.split("/");
    const line3 = PRESETS[label]?.[name];
    if (line3) session.usePreset(line3);
    select.value = "";
  }
  const attributes = { class: "cx-select", "aria-label": "preset", onchange: use };
  const select = h("select", attributes, option("", "Presets …"), ...groups);
  return select;
}

// explorer/controls/foot.js
var KEYS = [
  ["Tab", "from grid to grid"],
  ["arrows", "from cell to cell"],
  ["Enter", "pin, or type a number"],
  ["a digit", "type at once"],
  ["Space", "play, pause"],
  ["[  ]", "step in time"],
  ["T", "transpose"],
  ["C", "next channel"],
  ["Esc", "close, let go"],
  ["Ctrl Z, Y", "undo, redo"],
  ["?", "these keys"]
];
function createFoot(session, actions) {
  let verdict = (
    /** @type {Verdict} */
    { state: "alone" }
  );
  let shown2 = "";
  let isTyped = false;
  const said = h("span", { class: "cx-verdict" });
  const lineField = h("input", {
    class: "cx-line",
    type: "text",
    spellcheck: "false",
    autocomplete: "off",
    "aria-label": "the state as one line of Python",
    onkeydown: (event) => {
      if (event.key === "Enter") useLine();
      if (event.key === "Escape") writeField();
    },
    oninput: () => {
      isTyped = true;
    },
    onchange: () => useLine()
  });
  const lineError = h("span", { class: "cx-error" });
  const copy2 = copyButton(session.line, "Copy line: copy the line of Python", "Copy line");
  const lines = h("div", { class: "cx-lines" }, lineField, copy2, ...actions);
  function attempt(act) {
    try {
      act();
      complain("");
    } catch (error) {
      complain(error.message);
    }
  }
  function complain(message) {
    lineError.textContent = message;
  }
  function writeField() {
    shown2 = session.line();
    isTyped = false;
    lineField.value = shown2;
  }
  function useLine() {
    if (!isTyped) return;
    isTyped = false;
    if (lineField.value.trim() === session.line()) return;
    attempt(() => {
      session.restore(lineField.value);
      writeField();
    });
  }
  const atRest = whenAtRest(() => {
    if (document.activeElement !== lineField || lineField.value === shown2) writeField();
  });
  function showVerdict(now = verdict) {
    verdict = now;
    const { state, text = "" } = now;
    const agrees = session.question() ? "" : `: ${text}`;
    const words2 = {
      alone: text || "Computed in your browser; run the cell and convlab checks it.",
      busy: "The kernel is busy: convlab checks this when it is free.",
      asked: "convlab is computing …",
      equal: `✓ convlab agrees${agrees}`,
      differs: `✗ convlab differs: ${text}`
    };
    said.dataset.state = state;
    say(said, words2[state]);
  }
  const keys = buildKeys();
  return {
    element: h("div", { class: "cx-foot" }, said, lines, lineError, keys),
    keys,
    openKeys() {
      keys.open = !keys.open;
      keys.querySelector("summary")?.focus();
    },
    lineField,
    /** Take what was typed before a hand does something else: the other way round, the line, which
     * is taken when the field is left, would undo what the hand has done.
     * @param {Event} event */
    takeTyped(event) {
      if (event.target !== lineField) useLine();
    },
    attempt,
    complain,
    showVerdict,
    show: () => atRest(null)
  };
}
function buildKeys() {
  const list = KEYS.flatMap(([key, word]) => [h("dt", {}, key), h("dd", {}, word)]);
  return h("details", { class: "cx-keys" }, h("summary", {}, "Keys"), h("dl", {}, ...list));
}

// explorer/views/words.js
var bySize = ([rows, columns], axes) => axes === 1 ? String(columns) : `${rows} ${TIMES} ${columns}`;
var spotIn = (axes, [row, column]) => axes === 1 ? `(${column})` : `(${row}, ${column})`;
function spot(model, at) {
  const channels = at.slice(2);
  const cell = spotIn(model.state.axes, at);
  return hasChannels(model.state) && channels.length ? `${cell}, channel${channels.length > 1 ? "s" : ""} ${channels.join(" to ")}` : cell;
}
var spotOf = (model, kind, index) => spot(model, whereIs(model, { kind, index }));
var NAMES = { input: "input", output: "output", tap: "kernel", place: "padding" };
var nameOf = (model, ref) => ref.kind === "entry" ? `${matrixName(model)}[${ref.index}, ${ref.column}]` : `${NAMES[ref.kind]} ${spot(model, whereIs(model, ref))}`;
var matrixName = (model) => model.conv ? "C" : "C.T";
var numberOf = (model, ref) => ({ input: model.x, output: model.y, tap: model.w })[ref.kind]?.[ref.index];

// explorer/views/questions.js
var QUESTIONS = {
  size: {
    label: "the output's size",
    hides: ["matrix", "gather", "stamp", "zeros", "overlap", "formula"],
    hidesOutput: true,
    asks: ({ state }) => state.axes === 1 ? ["output cells"] : ["output rows", "output columns"],
    right: ({ state, outSize }) => state.axes === 1 ? [outSize[1]] : outSize
  },
  number: {
    label: "one output number",
    hides: ["matrix", "gather", "stamp", "zeros", "formula"],
    hidesOutput: true,
    asks: (model, focus) => [`output ${spotOf(model, "output", focus.output)}`],
    right: (model, focus) => [model.y[focus.output]]
  },
  matrix: {
    label: "the matrix's shape",
    hides: ["matrix", "formula"],
    hidesOutput: false,
    asks: (model) => ["rows", "columns"].map((side) => `${side} of ${matrixName(model)}`),
    right: (model) => [model.y.length, model.x.length]
  },
  overlap: {
    label: "the largest overlap",
    hides: ["overlap", "stamp", "formula"],
    hidesOutput: false,
    asks: ({ conv }) => [conv ? "most inputs in one output" : "most stamps on one output"],
    right: (model) => [Math.max(...model.terms)]
  }
};
var TRIES = 60;
function askAnother(next, model, focus, random = Math.random) {
  const question = QUESTIONS[next.predict ?? "size"];
  const among = (least, most) => least + Math.floor(random() * (most - least + 1));
  const [rows, columns] = model.outSize;
  if (next.predict === "number" && rows * columns > 1) {
    const now = Math.floor(focus.output / model.outChannels);
    const n = (now + among(1, rows * columns - 1)) % (rows * columns);
    next.cursor = { kind: "output", at: [Math.floor(n / columns), n % columns] };
    return;
  }
  const right = String(question.right(model, focus));
  for (let n = 0; n < TRIES; n++) {
    const drawn = draw(copy(next), among);
    const other = compute(drawn);
    const seen = { output: 0, input: 0 };
    if (!other.ok || other.outSize.some((size2) => size2 > LIMITS.size[1])) continue;
    if (String(question.right(other, seen)) === right) continue;
    Object.assign(next, drawn);
    return;
  }
}
function draw(state, among) {
  const size2 = among(2, 6);
  const side = among(1, Math.min(size2, 4));
  const stride = among(1, 3);
  state.size = state.axes === 1 ? [state.size[0], size2] : [size2, size2];
  state.kernel = state.axes === 1 ? [state.kernel[0], side] : [side, side];
  state.stride = state.axes === 1 ? [1, stride] : [stride, stride];
  state.dilation = [1, 1];
  state.padding = among(0, 2) ? "valid" : "same";
  state.output_padding = null;
  state.pinned = false;
  state.cursor = { kind: "output", at: [0, 0] };
  return state;
}
var NEAR = 5e-3;
function judge(right, guessed) {
  const said = right.map(show).join(` ${TIMES} `);
  const correct = right.every(
    (value, n) => guessed[n] !== "" && Math.abs(typed(guessed[n]) - value) < NEAR
  );
  if (guessed.every((text) => text === "")) return { text: `It is ${said}.`, correct };
  if (correct) return { text: `Right: ${said}.`, correct };
  const given = guessed.map((text) => text || "nothing").join(` ${TIMES} `);
  return { text: `You said ${given}. It is ${said}.`, correct };
}

// explorer/controls/looks.js
var WORDS = { zeros: "inserted zeros" };
function createLooks(session, root) {
  const chips = VIEWS.map(
    (name) => button(
      WORDS[name] ?? name,
      WORDS[name] ? `${WORDS[name]}: show ${name}` : `show ${name}`,
      () => session.look((next) => toggleView(next, name)),
      {
        "data-chip": name,
        "aria-pressed": "false"
      }
    )
  );
  const predict = buildPredict(session);
  const ghost = button(
    "Before",
    "ghost: show what was there before a control moved",
    () => session.look((next) => {
      next.ghost = !next.ghost;
    })
  );
  const projector = button(
    "Projector",
    "projector: large digits, high contrast",
    () => session.look((next) => {
      next.projector = !next.projector;
    })
  );
  const screen = button(icon("screen"), "full screen", () => fullScreen(root));
  const views = { class: "cx-group cx-views", role: "group", "aria-label": "views" };
  return {
    element: h(
      "div",
      { class: "cx-bar cx-looks" },
      h("div", views, ...chips),
      predict,
      ghost,
      projector,
      screen
    ),
    show() {
      const state = session.state();
      for (const [n, name] of VIEWS.entries()) press(chips[n], state.views.includes(name));
      predict.value = state.predict ?? "";
      press(ghost, state.ghost);
      press(projector, state.projector);
    }
  };
}
function toggleView(next, name) {
  const shown2 = new Set(next.views);
  if (!shown2.delete(name)) shown2.add(name);
  if (shown2.size) next.views = VIEWS.filter((view) => shown2.has(view));
}
function buildPredict(session) {
  const label = "predict: what to guess";
  const choose = () => session.edit("predict", (next) => {
    next.predict = select.value || null;
  });
  const questions = Object.entries(QUESTIONS).map(
    ([name, question]) => option(name, `Guess ${question.label}`)
  );
  const attributes = { class: "cx-select", "aria-label": label, onchange: choose };
  const select = h("select", attributes, option("", "Predict: off"), ...questions);
  return select;
}
function fullScreen(root) {
  if (document.fullscreenElement) document.exitFullscreen();
  else root.requestFullscreen?.();
}

// shared/sign.js
function signButton(field2) {
  const own = button("±", "±: turn the sign", turn2, { class: "cx-button cx-sign" });
  function turn2() {
    const text = field2.value.trim();
    field2.value = /^[-\u2212]/.test(text) ? text.slice(1) : `${MINUS}${text}`;
    field2.dispatchEvent(new Event("input", { bubbles: true }));
    field2.focus({ preventScroll: true });
  }
  own.tabIndex = -1;
  own.addEventListener("pointerdown", (event) => event.preventDefault());
  own.addEventListener("mousedown", (event) => event.preventDefault());
  return own;
}

// explorer/controls/question.js
function createQuestion(session, gaze) {
  let shown2 = "";
  const ask = h("span", {});
  const guesses = h("span", { class: "cx-guesses" });
  const guess = h("button", { class: "cx-button", type: "submit" }, "Guess");
  const answer = h("span", { class: "cx-answer" });
  const onsubmit = (event) => {
    event.preventDefault();
    if (session.question()) reveal();
    else askNext();
  };
  const attributes = { class: "cx-question", hidden: true, onsubmit };
  const element = h("form", attributes, ask, guesses, guess, answer);
  function reveal() {
    const { predict } = session.state();
    const focus = gaze.focus();
    if (!predict || !focus) return;
    const guessed = [...guesses.querySelectorAll("input")].map((field2) => field2.value.trim());
    const right = QUESTIONS[predict].right(session.model(), focus);
    const { text, correct } = judge(right, guessed);
    answer.textContent = text;
    answer.dataset.right = String(correct);
    session.reveal();
  }
  function askNext() {
    const focus = gaze.focus();
    if (!focus) return;
    session.edit("question", (next, model) => askAnother(next, model, focus));
    guesses.querySelector("input")?.focus({ preventScroll: true });
  }
  function show2(focus) {
    const { predict } = session.state();
    const asked = session.question();
    const guessing = predict !== null && session.model().ok;
    hide(element, !guessing);
    if (!guessing) return;
    const labels = QUESTIONS[predict].asks(session.model(), focus);
    const now = `${labels} ${asked}`;
    if (now === shown2) return;
    shown2 = now;
    ask.textContent = asked ? "Guess first." : "";
    say(guess, asked ? "Guess" : "Next question");
    if (!asked) return;
    answer.textContent = "";
    guesses.replaceChildren(...labels.map((label) => field(label, predict === "number")));
  }
  return { element, show: show2 };
}
function field(label, mayBeNegative) {
  const attributes = { type: "text", inputmode: "decimal", class: "cx-guess", "aria-label": label };
  const own = h("input", attributes);
  return h("span", {}, h("label", {}, label, own), mayBeNegative ? signButton(own) : null);
}

// explorer/model/nearest.js
var SLIDING = [
  ["kernel", "kernel"],
  ["size", "input"],
  ["dilation", "dilation"],
  ["stride", "stride"],
  ["output_padding", "output_padding"]
];
function nearest(state) {
  const broken = shownAxes(state).filter((axis) => settleAxis(state, axis).problem);
  const found = [];
  const consider = (label, name, changed) => {
    if (compute(changed).ok) found.push({ label, state: changed, name });
  };
  for (const [name, word] of SLIDING) {
    if (name === "output_padding" && !hasOutputPadding(state)) continue;
    const changed = copy(state);
    const moved = broken.every((axis) => moveUntilFine(changed, name, axis));
    if (moved) consider(`${word} ${spell(changed, name)}`, name, changed);
  }
  for (const [label, name, change] of others2(state)) {
    consider(label, name, { ...copy(state), ...change });
  }
  if (!found.length) {
    const change = { padding: (
      /** @type {const} */
      "valid"
    ), output_padding: null };
    consider('padding "valid", output_padding None', "padding", { ...copy(state), ...change });
  }
  return found;
}
var hasOutputPadding = (state) => state.operator === "transpose" && state.output_padding !== null;
function others2(state) {
  const { operator, padding } = state;
  const all = [
    ["output_padding None", "output_padding", { output_padding: null }, hasOutputPadding(state)],
    ['padding "same"', "padding", { padding: "same" }, padding !== "same"],
    [
      'padding "valid"',
      "padding",
      { padding: "valid" },
      operator === "transpose" && padding !== "valid"
    ]
  ];
  return all.filter(([, , , fits]) => fits).map(([label, name, change]) => [label, name, change]);
}
function moveUntilFine(state, name, axis) {
  const [least, most] = LIMITS[name];
  const values = numbersOf(state, name);
  const start = values[axis];
  for (let step = 1; step <= most - least; step++)
    for (const value of [start - step, start + step]) {
      if (value < least || value > most) continue;
      values[axis] = value;
      if (!settleAxis(state, axis).problem) return true;
    }
  return false;
}
var numbersOf = (state, name) => state[name] ?? [0, 0];
var spell = (state, name) => shownAxes(state).map((axis) => numbersOf(state, name)[axis]).join(` ${TIMES} `);

// explorer/controls/slider.js
function createSlider(label, [min, max], onMove) {
  const output = h("span", { class: "cx-value", "aria-hidden": "true" });
  const oninput = () => onMove(Number(range2.value));
  const range2 = h("input", { type: "range", min, max, step: 1, "aria-label": label, oninput });
  const side = label.split(" ").at(-1);
  const held = h("span", { class: "cx-held", "data-side": side }, range2, output);
  return {
    range: range2,
    held,
    element: h("label", { class: "cx-slider", title: label }, held),
    /** @param {number} value
     * @param {string | number} text
     * @param {string | number} words what a reader of the screen says */
    show(value, text = value, words2 = text) {
      set(range2, value);
      tell(range2, words2);
      say(output, text);
    }
  };
}
var createTie = (what, onToggle) => button(icon("tie"), `${what}: move all axes together`, onToggle, {
  class: "cx-tie",
  "aria-pressed": "true"
});
var line = (label, ...items) => h("div", { class: "cx-row" }, h("span", { class: "cx-label" }, label), ...items);

// explorer/controls/channels.js
var SIDES = ["in", "out"];
function createChannels(session) {
  const counts2 = SIDES.map(
    (side, n) => createSlider(
      `channels ${side}`,
      LIMITS.channels,
      (value) => session.edit(`channels ${n}`, (next) => {
        next.channels[n] = value;
      })
    )
  );
  const fronts = SIDES.map(
    (side, n) => createSlider(
      `channel in front, ${side}`,
      [0, LIMITS.channels[1] - 1],
      (value) => session.edit(`front ${n}`, (next) => {
        next.front[n] = value;
      })
    )
  );
  function show2() {
    const { channels, front } = session.state();
    for (const n of [0, 1]) {
      const last = channels[n] - 1;
      counts2[n].show(channels[n]);
      const { range: range2, element } = fronts[n];
      if (Number(range2.max) !== last) range2.max = String(last);
      const shown2 = Math.min(front[n], last);
      fronts[n].show(shown2, shown2, `channel ${shown2} of ${last + 1}`);
      element.classList.toggle("cx-idle", channels[n] === 1);
    }
  }
  const elements = (sliders) => sliders.map((slider) => slider.element);
  return {
    elements: [line("Channels", ...elements(counts2)), line("Shown", ...elements(fronts))],
    show: show2
  };
}

// explorer/controls/padding.js
var RULES = (
  /** @type {const} */
  ["valid", "same", "sides"]
);
var SIDES2 = ["top", "bottom", "left", "right"];
function createPadding(session, ties) {
  const rules = RULES.map(
    (rule) => button(
      rule === "sides" ? "each side" : rule,
      rule === "sides" ? "each side: padding sides" : `padding ${rule}`,
      () => session.edit("padding", (next, model) => choosePadding(next, model, rule)),
      { "data-rule": rule }
    )
  );
  const sliders = SIDES2.map(
    (side, n) => createSlider(
      `padding ${side}`,
      LIMITS.sides,
      (value) => session.edit("sides", (next, model) => moveSide(next, model, n, value, ties.has("sides")))
    )
  );
  const tie = createTie("padding", () => ties.toggle("sides"));
  const chosen = group("padding", ...rules);
  chosen.classList.add("cx-rules");
  const sides2 = h("div", { class: "cx-row cx-sides" }, ...sliders.map(({ element }) => element));
  function show2() {
    const { padding, axes } = session.state();
    const lone = axes === 1;
    const rule = typeof padding === "string" ? padding : "sides";
    for (const [n, own] of rules.entries()) press(own, RULES[n] === rule);
    const tied = ties.has("sides") && rule === "sides" && !lone;
    press(tie, ties.has("sides"));
    hide(tie, lone);
    const now = paddingNow(session.model()).flat();
    for (const [n, slider] of sliders.entries()) {
      slider.show(now[n], now[n], tied ? `${now[n]}, all sides` : now[n]);
      hide(slider.element, lone && n < 2 || tied && n > 0);
      slider.held.dataset.side = tied ? "all" : SIDES2[n];
      slider.element.classList.toggle("cx-wide", tied);
      slider.element.classList.toggle("cx-idle", rule !== "sides");
    }
  }
  return { elements: [line("Padding", chosen, tie), sides2], show: show2 };
}

// explorer/controls/ties.js
var ROWS = ["size", "kernel", "stride", "dilation", "output_padding"];
function createTies(session, show2) {
  const all = (
    /** @type {Tied[]} */
    [...ROWS, "sides"]
  );
  const tied = new Set(all);
  const unequal = (
    /** @type {Set<Tied>} */
    /* @__PURE__ */ new Set()
  );
  function follow(control) {
    for (const name of all) {
      if (name === control && unequal.has(name)) tied.delete(name);
      if (isUnequal(session.state(), name)) unequal.add(name);
      else unequal.delete(name);
    }
  }
  function toggle(name) {
    const wasTied = has(name);
    tied.delete(name);
    if (wasTied) return show2();
    tied.add(name);
    if (name === "sides") {
      const [side, ...others3] = paddingNow(session.model()).flat();
      if (isPlain([side, ...others3])) return show2();
      session.edit("tie", (next) => {
        next.padding = [
          [side, side],
          [side, side]
        ];
      });
      return;
    }
    const values = session.state()[name];
    if (!values || isPlain(values)) return show2();
    session.edit("tie", (next) => {
      next[name] = [values[0], values[0]];
    });
  }
  const has = (name) => tied.has(name) && !unequal.has(name);
  follow(null);
  session.subscribe((_, change, control) => {
    if (change !== "cursor" && change !== "reveal") follow(control);
  });
  return { has, toggle };
}

// explorer/controls/rail.js
var LABELS = {
  size: "Input",
  kernel: "Kernel",
  stride: "Stride",
  dilation: "Dilation",
  output_padding: "Output padding"
};
var NO_OUTPUT_PADDING = "A convolution has no output padding: it is kept for the transpose.";
function createRail(session) {
  const ties = createTies(session, () => show2());
  const rows = ROWS.map((name) => createRow(session, ties, name));
  const padding = createPadding(session, ties);
  const channels = createChannels(session);
  const note = h("p", { class: "cx-note" });
  const heads = ["", ...AXES, ""].map((word) => h("span", {}, word || null));
  const axesRow = h("div", { class: "cx-row cx-axes", "aria-hidden": "true" }, ...heads);
  function show2() {
    const { operator, output_padding, axes } = session.state();
    axesRow.classList.toggle("cx-lone", axes === 1);
    const mended = session.model().ok ? [] : nearest(session.state()).map(({ name }) => name);
    for (const row of rows) row.show(mended);
    padding.show();
    channels.show();
    say(note, operator === "conv" && output_padding ? NO_OUTPUT_PADDING : "");
  }
  const sliders = rows.map((row) => row.element);
  const outputPadding = sliders.pop() ?? null;
  const element = h(
    "div",
    { class: "cx-rail", role: "group", "aria-label": "settings" },
    axesRow,
    ...sliders,
    ...padding.elements,
    outputPadding,
    note,
    ...channels.elements
  );
  return { element, note, show: show2 };
}
function createRow(session, ties, name) {
  const optional = name === "output_padding";
  const limits = optional ? [-1, LIMITS[name][1]] : LIMITS[name];
  const label = LABELS[name];
  const sliders = AXES.map(
    (word, axis) => createSlider(
      `${label.toLowerCase()} ${word}`,
      limits,
      (value) => session.edit(name, (next) => moveRow(next, name, axis, value, ties.has(name)))
    )
  );
  const tie = createTie(name.replace("_", " "), () => ties.toggle(name));
  const element = line(label, ...sliders.map((slider) => slider.element), tie);
  element.dataset.row = name;
  function show2(mended) {
    const { [name]: values, axes, operator } = session.state();
    const lone = axes === 1;
    const tied = ties.has(name) && !lone;
    press(tie, tied);
    hide(tie, lone);
    const problems = session.model().along.map(({ problem }) => Boolean(problem));
    const broken = problems.map((problem) => mended.includes(name) && problem);
    for (const [axis, { element: own, ...slider }] of sliders.entries()) {
      const value = values ? values[axis] : -1;
      const text = value < 0 ? "None" : value;
      slider.show(value, text, tied ? `${text}, rows and columns` : text);
      hide(own, lone ? axis === 0 : tied && axis === 1);
      own.classList.toggle("cx-broken", tied ? broken.some(Boolean) : broken[axis]);
      own.classList.toggle("cx-wide", lone || tied);
      own.classList.toggle("cx-idle", optional && operator === "conv");
    }
  }
  return { element, show: show2 };
}

// explorer/controls/time.js
function createTime(session, gaze, player) {
  const step = (by) => gaze.goTo(gaze.time().index + by);
  const play = button(icon("play"), "play", player.toggle, { class: "cx-button cx-play" });
  const scrubber = h("input", {
    type: "range",
    min: 0,
    max: 0,
    step: 1,
    "aria-label": "time: which cell",
    oninput: () => gaze.goTo(Number(scrubber.value))
  });
  const clock = h("span", { class: "cx-held" });
  const walks = (
    /** @type {Side[]} */
    ["input", "output"].map((kind) => ({
      kind,
      own: button(kind, `step through the ${kind} cells`, () => gaze.chooseWalk(kind), {
        "aria-pressed": "false"
      })
    }))
  );
  const speed = h("input", {
    type: "range",
    min: -2,
    max: 4,
    step: 0.5,
    value: 1,
    "aria-label": "speed",
    oninput: () => {
      player.setSpeed(2 ** Number(speed.value));
      tellSpeed();
    }
  });
  const tellSpeed = () => tell(speed, `${plural(2 ** Number(speed.value), "cell")} a second`);
  tellSpeed();
  const status = h("p", { class: "cx-held", onpointerenter: () => tellWhole(status) });
  const steps = h(
    "div",
    { class: "cx-steps" },
    button(icon("back"), "step back", () => step(-1)),
    play,
    button(icon("forward"), "step forward", () => step(1)),
    h("span", { class: "cx-scrubber" }, h("span", { class: "cx-held" }, scrubber)),
    h("span", { class: "cx-clock" }, clock),
    h("span", { class: "cx-muted" }, "walk through"),
    group("step through", ...walks.map(({ own }) => own)),
    h("label", { class: "cx-speed cx-muted" }, "speed", speed)
  );
  return {
    element: h("div", { class: "cx-time" }, steps, h("div", { class: "cx-status" }, status)),
    show() {
      const asked = session.question() !== null;
      const said = asked ? "Guess first." : gaze.said();
      say(status, `${session.state().pinned ? "Pinned. " : ""}${said}`);
      const { kind, count, size: size2, index } = gaze.time();
      const { axes } = session.state();
      const cell = spotIn(axes, [Math.floor(index / size2[1]), index % size2[1]]);
      const secret = asked && kind === "output";
      const last = secret ? index : Math.max(count - 1, 0);
      if (Number(scrubber.max) !== last) scrubber.max = String(last);
      set(scrubber, index);
      say(clock, count ? `${kind} ${cell} of ${secret ? "?" : bySize(size2, axes)}` : "no cell");
      tell(scrubber, clock.textContent ?? "");
      for (const walk of walks) press(walk.own, walk.kind === kind);
    },
    showPlaying(playing) {
      const name = playing ? "pause" : "play";
      play.replaceChildren(icon(name));
      play.setAttribute("aria-label", name);
    }
  };
}

// explorer/model/links.js
function links(model, ref) {
  const tied = nothing(model);
  if (!ref) return tied;
  if (ref.kind !== "entry") tied[ref.kind][ref.index] = 1;
  if (!model.ok) return tied;
  const { entries, meets } = model;
  const isTied = {
    input: (n) => entries.in[n] === ref.index,
    output: (n) => entries.out[n] === ref.index,
    tap: (n) => entries.tap[n] === ref.index,
    place: (n) => meets.place[entries.meet[n]] === ref.index,
    entry: (n) => entries.out[n] === ref.index && entries.in[n] === ref.column
  }[ref.kind];
  for (let n = 0; n < entries.count; n++) {
    if (!isTied(n)) continue;
    tied.entries.push(n);
    tied.input[entries.in[n]] = 1;
    tied.output[entries.out[n]] = 1;
    tied.tap[entries.tap[n]] = 1;
    tied.place[meets.place[entries.meet[n]]] = 1;
  }
  if (ref.kind === "entry") tieEnds(ref, tied);
  tiePadding(model, ref, tied);
  return tied;
}
function nothing(model) {
  return {
    input: new Uint8Array(model.x.length),
    tap: new Uint8Array(model.w.length),
    output: new Uint8Array(model.ok ? model.y.length : 0),
    place: new Uint8Array(model.ok ? model.places[0] * model.places[1] : 0),
    entries: []
  };
}
function tieEnds(ref, tied) {
  tied.input[ref.column] = 1;
  tied.output[ref.index] = 1;
}
function tiePadding(model, ref, tied) {
  const { meets, conv, cLarge, cSmall } = model;
  const small = conv ? "output" : "input";
  const channels = cLarge * cSmall;
  for (let m = 0; m < meets.count; m++) {
    if (meets.large[m] >= 0) continue;
    if (ref.kind === small && meets.small[m] === Math.floor(ref.index / cSmall)) {
      tied.place[meets.place[m]] = 1;
    } else if (ref.kind === "tap" && meets.tap[m] === Math.floor(ref.index / channels)) {
      tied.place[meets.place[m]] = 1;
    } else if (ref.kind === "place" && meets.place[m] === ref.index) {
      tied[small].fill(1, meets.small[m] * cSmall, (meets.small[m] + 1) * cSmall);
      tied.tap.fill(1, meets.tap[m] * channels, (meets.tap[m] + 1) * channels);
    }
  }
}
function isLit(cell, tied, ref) {
  if (!cell) return false;
  if (cell.kind !== "entry") return tied[cell.kind][cell.index] === 1;
  switch (ref?.kind) {
    case "output":
      return cell.index === ref.index;
    case "input":
      return cell.column === ref.index;
    case "entry":
      return cell.index === ref.index && cell.column === ref.column;
    case "tap":
      return tied.output[cell.index] === 1 && tied.input[cell.column ?? 0] === 1;
    default:
      return false;
  }
}

// explorer/views/rules.js
var piece = (text, role = "") => [text, role];
function indexRule(model, at) {
  const rule = model.conv ? convReads : transposeReads;
  return shownAxes(model.state).map((axis) => [
    piece(`${AXES[axis]} read: ${rule(model.along[axis], at[axis])}`)
  ]);
}
var lessPads = ({ before }) => before ? ` ${MINUS} ${before}` : "";
function convReads(along, o) {
  const { stride, dilation, before, kernel } = along;
  const first = o * stride - before;
  const last = first + (kernel - 1) * dilation;
  const step = dilation > 1 && kernel > 1 ? ` in steps of ${dilation}` : "";
  const reads = `${show(first)}${last > first ? ` to ${show(last)}` : ""}`;
  return `${o}${DOT}${stride} + tap${DOT}${dilation}${lessPads(along)}, that is ${reads}${step}`;
}
function transposeReads(along, o) {
  const { stride, dilation, before, kernel, small } = along;
  const reads = range(small).filter((i) => {
    const rest = o + before - i * stride;
    return rest >= 0 && rest % dilation === 0 && rest / dilation < kernel;
  });
  return `those with i${DOT}${stride} + tap${DOT}${dilation}${lessPads(along)} = ${o}, that is ${reads.join(", ") || "none"}`;
}
function sizeRule(model) {
  const rule = model.conv ? convSize : transposeSize;
  const side = model.conv ? "small" : "large";
  return shownAxes(model.state).map((axis) => [
    piece(`output ${AXES[axis]}: ${rule(model.along[axis])} = `),
    piece(model.along[axis][side], "output")
  ]);
}
function convSize({ large, before, after, reach, stride }) {
  const pads = before + after ? ` + ${before} + ${after}` : "";
  return `(${large}${pads} ${MINUS} ${reach}) // ${stride} + 1`;
}
function transposeSize({ large, small, before, after, reach, stride }) {
  const written = stride * (small - 1) + reach;
  const rest = large - written + before + after;
  const extra = rest > 0 ? ` + ${rest}` : "";
  const fewer = rest < 0 ? ` ${MINUS} ${-rest}` : "";
  const crop = before + after ? ` ${MINUS} ${before} ${MINUS} ${after}` : "";
  return `${stride}${DOT}(${small} ${MINUS} 1) + ${reach}${extra}${fewer}${crop}`;
}

// explorer/views/formula.js
function formula(model, ref, tied = links(model, ref)) {
  if (!model.ok) return model.problems.map((problem) => [piece(problem, "difference")]);
  if (!ref) return [[piece("Point at a cell.")]];
  const lines = {
    input: goesTo,
    output: sumsUp,
    tap: multiplies,
    place: isPadding,
    entry: isEntry
  };
  return [...lines[ref.kind](model, ref, tied.entries), ...sizeRule(model)];
}
var plain = (lines) => lines.map((line3) => line3.map(([text]) => text).join("")).join("\n");
var joined = (pieces, sign2) => pieces.flatMap((part, n) => n ? [piece(sign2), ...part] : part);
var ROLES2 = { input: "input", output: "output", tap: "kernel" };
var number = (model, kind, index) => piece(show(numberOf(model, { kind, index }) ?? 0), ROLES2[kind]);
function product(model, entry) {
  const { entries } = model;
  return [
    number(model, "input", entries.in[entry]),
    piece(DOT),
    number(model, "tap", entries.tap[entry])
  ];
}
var products = (model, entries) => entries.map((n) => product(model, n));
function sumsUp(model, ref, entries) {
  const sum = entries.length ? joined(products(model, entries), " + ") : [piece("0")];
  const result = number(model, "output", ref.index);
  const line3 = [piece(`${nameOf(model, ref)} `), piece("= "), ...sum, piece(" = "), result];
  const empty = [piece("No product reaches this cell: its sum is empty.")];
  const rule = indexRule(model, whereIs(model, ref));
  return entries.length ? [line3, ...rule] : [line3, empty, ...rule];
}
function goesTo(model, ref, entries) {
  if (!entries.length) return [[piece(`${nameOf(model, ref)} is read by no output cell.`)]];
  const parts = entries.map((n) => [
    ...product(model, n),
    piece(` to ${spotOf(model, "output", model.entries.out[n])}`)
  ]);
  return [[piece(`${nameOf(model, ref)} adds `), ...joined(parts, ",  ")]];
}
function multiplies(model, ref, entries) {
  if (!entries.length) return [[piece(`${nameOf(model, ref)} meets only padding.`)]];
  const times = plural(entries.length, "time");
  return [
    [
      piece(`${nameOf(model, ref)} = `),
      number(model, "tap", ref.index),
      piece(`. It stands ${times} in ${matrixName(model)}: `),
      ...joined(products(model, entries), ",  ")
    ]
  ];
}
function isPadding(model) {
  const said = model.conv ? "A zero that was added. Whatever weight it meets, the product is 0." : "Outside the output. What the stamps write here is cropped.";
  return [[piece(said)]];
}
function isEntry(model, ref, entries) {
  const output = nameOf(model, { kind: "output", index: ref.index });
  const input = nameOf(model, { kind: "input", index: ref.column });
  const name = nameOf(model, ref);
  if (!entries.length) return [[piece(`${name} = 0: ${output} does not read ${input}.`)]];
  const tap = model.entries.tap[entries[0]];
  return [
    [
      piece(`${name} = ${nameOf(model, { kind: "tap", index: tap })} = `),
      number(model, "tap", tap),
      piece(`. It carries ${input} to ${output}: `),
      ...product(model, entries[0])
    ]
  ];
}
function sentence(model, ref, tied) {
  if (!model.ok) return model.problems.join(" ");
  if (!ref) return "Point at a cell.";
  const count = (kind, word) => plural(
    tied[kind].reduce((sum, lit) => sum + lit, 0),
    word
  );
  const value = numberOf(model, ref);
  const is = `${nameOf(model, ref)}${value === void 0 ? "" : ` is ${show(value)}`}`;
  const matrix = matrixName(model);
  switch (ref.kind) {
    case "output": {
      const sum = plural(tied.entries.length, "product");
      return `${is}: the sum of ${sum}, row ${ref.index} of ${matrix}.`;
    }
    case "input":
      return `${is}. It goes to ${count("output", "output cell")}, column ${ref.index} of ${matrix}.`;
    case "tap":
      return `${is}. It joins ${count("input", "input cell")} to ${count("output", "output cell")}.`;
    case "place":
      return model.conv ? "Padding: a zero that was added around the input." : "Cropped: outside the output.";
    default:
      return `${plain(isEntry(model, ref, tied.entries))}.`;
  }
}

// explorer/session/gaze.js
function createGaze(session, show2) {
  let hover = (
    /** @type {Ref | null} */
    null
  );
  let walk = (
    /** @type {Side | null} */
    null
  );
  let focus = (
    /** @type {Focus | null} */
    null
  );
  let said = "";
  const seen = { input: 0, output: 0 };
  session.subscribe((_, change, control) => {
    if (change !== "cursor" && change !== "reveal") hover = null;
    if (control === "operator" || control === "send") walk = null;
  });
  function seenOf(kind, ref, tied) {
    const lit = tied[kind];
    const now = ref?.kind === kind ? ref.index : -1;
    if (now >= 0) seen[kind] = now;
    else if (!lit[seen[kind]]) seen[kind] = Math.max(lit.indexOf(1), 0);
    return seen[kind];
  }
  function see() {
    const model = session.model();
    const ref = hover ?? cursorRef(model);
    const tied = links(model, ref);
    const output = seenOf("output", ref, tied);
    focus = { model, ref, tied, output, input: seenOf("input", ref, tied) };
    said = session.question() ? "" : sentence(model, ref, tied);
    return focus;
  }
  function walked() {
    const { kind } = session.state().cursor;
    if (kind === "input" || kind === "output") return kind;
    if (walk) return walk;
    return session.model().conv ? "output" : "input";
  }
  function time() {
    const kind = walked();
    const size2 = sizeOf(session.model(), kind);
    const [rows, columns] = size2;
    const { cursor } = session.state();
    const at = cursor.kind === kind ? cursor.at : [0, 0];
    const index = Math.min(at[0], rows - 1) * columns + Math.min(at[1], columns - 1);
    return { kind, count: rows * columns, size: size2, index };
  }
  function goTo(index) {
    const { kind, count, size: size2 } = time();
    if (!count) return;
    const n = clamp(index, 0, count - 1);
    hover = null;
    const at = [Math.floor(n / size2[1]), n % size2[1]];
    session.moveCursor({ cursor: { kind, at } });
  }
  function moveTo(ref, pinned) {
    if (ref.kind === "input" || ref.kind === "output") walk = ref.kind;
    const model = session.model();
    const cursor = { kind: ref.kind, at: whereIs(model, ref).slice(0, 2) };
    session.moveCursor({ cursor, pinned, front: frontWith(model, ref) });
  }
  return {
    see,
    /** What was seen last. */
    focus: () => focus,
    /** What is said of it; nothing while a question is asked. */
    said: () => said,
    time,
    goTo,
    /** @param {Side} kind */
    chooseWalk(kind) {
      walk = kind;
      hover = null;
      session.moveCursor({ cursor: { kind, at: [0, 0] } });
    },
    /** The pointer is over a cell, or over none.
     * @param {Ref | null} ref */
    point(ref) {
      if (session.state().pinned && ref) return;
      if (isSameCell(ref, hover)) return;
      hover = ref;
      if (ref) session.forget();
      show2();
    },
    /** A second pin of the same cell lets go.
     * @param {Ref | null} ref */
    pin(ref) {
      if (!ref) return;
      const same = session.state().pinned && isSameCell(ref, cursorRef(session.model()));
      hover = same ? ref : null;
      moveTo(ref, !same);
    },
    /** A key has moved from cell to cell.
     * @param {Ref | null} ref */
    step(ref) {
      if (!ref) return show2();
      hover = null;
      moveTo(ref, session.state().pinned);
    },
    letGo() {
      hover = null;
      session.moveCursor({ pinned: false });
    }
  };
}

// explorer/session/player.js
var SPEED = 2;
function createPlayer(gaze, show2) {
  let playing = (
    /** @type {ReturnType<typeof setTimeout> | null} */
    null
  );
  let speed = SPEED;
  function pause() {
    if (playing !== null) clearTimeout(playing);
    playing = null;
    show2(false);
  }
  function wait() {
    playing = setTimeout(tick, 1e3 / speed);
  }
  function tick() {
    const { index, count } = gaze.time();
    if (index >= count - 1) return pause();
    gaze.goTo(index + 1);
    wait();
  }
  return {
    /** Play, from the start again where the end was reached; or pause. */
    toggle() {
      if (playing !== null) return pause();
      const { index, count } = gaze.time();
      if (index >= count - 1) gaze.goTo(0);
      wait();
      show2(true);
    },
    pause,
    /** @param {number} cells a second */
    setSpeed(cells) {
      speed = cells;
    }
  };
}

// shared/store.js
var REMEMBERED = 200;
var TOGETHER = 600;
function createStore(first, now = () => performance.now()) {
  const long = { control: (
    /** @type {string | null} */
    null
  ), time: Number.NEGATIVE_INFINITY };
  let state = first;
  let last = long;
  let held = Number.POSITIVE_INFINITY;
  const past = (
    /** @type {State[]} */
    []
  );
  const future = (
    /** @type {State[]} */
    []
  );
  const heard = (
    /** @type {Set<Hear<State>>} */
    /* @__PURE__ */ new Set()
  );
  function become(next, change, control = null) {
    state = next;
    for (const hear of heard) hear(state, change, control);
  }
  function travel(from, to) {
    const next = from.pop();
    if (next === void 0) return;
    to.push(state);
    last = long;
    become(next, "travel");
  }
  return {
    state: () => state,
    subscribe(hear) {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    change(next, control = null) {
      const time = now();
      const isSame = control !== null && control === last.control;
      const together = isSame && (time - last.time < TOGETHER || last.time >= held);
      if (!together) past.push(state);
      if (past.length > REMEMBERED) past.shift();
      future.length = 0;
      last = { control, time };
      become(next, together ? "together" : "step", control);
    },
    hold(isHeld) {
      held = isHeld ? now() : Number.POSITIVE_INFINITY;
    },
    replace: (next, change = "look") => become(next, change),
    undo: () => travel(past, future),
    redo: () => travel(future, past),
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0
  };
}

// explorer/python/literals.js
function python(value) {
  if (value === null) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(python).join(", ")}]`;
  return Object.is(value, -0) ? "0" : String(value);
}
var tuple = (values) => `(${values.map(python).join(", ")}${values.length === 1 ? "," : ""})`;
var depth = (list) => Array.isArray(list) ? 1 + depth(list[0]) : 0;
function shapeOfList(list) {
  const shape = [];
  for (let part = list; Array.isArray(part); part = part[0]) shape.push(part.length);
  return shape;
}
function createReader(text) {
  let at = 0;
  function skip() {
    while (/\s/.test(text[at] ?? "")) at++;
  }
  function take(pattern) {
    skip();
    const found = new RegExp(pattern, "y");
    found.lastIndex = at;
    const match = found.exec(text);
    if (match) at = found.lastIndex;
    return match ? match[0] : null;
  }
  function expect(pattern, what) {
    const found = take(pattern);
    if (found === null) {
      const here = text.slice(at, at + 12) || "the end";
      throw new Error(`Expected ${what}, but found ${here}.`);
    }
    return found;
  }
  function list(open2, deep) {
    const [close, sign2] = open2 === "[" ? ["\\]", "]"] : ["\\)", ")"];
    const items = [];
    while (!take(close)) {
      items.push(value(deep + 1));
      if (!take(",")) {
        expect(close, `a comma or ${sign2}`);
        break;
      }
    }
    return items;
  }
  function value(deep = 0) {
    if (deep > 6) throw new Error("Lists may be at most 6 deep.");
    const open2 = take("[\\[(]");
    if (open2) return list(open2, deep);
    const word = take("None|True|False");
    if (word) return { None: null, True: true, False: false }[word] ?? null;
    const quoted = take(`"[^"]*"|'[^']*'`);
    if (quoted) return quoted.slice(1, -1);
    return Number(expect("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?", "a value"));
  }
  function isAtEnd() {
    skip();
    return at >= text.length;
  }
  return { take, expect, value, isAtEnd };
}

// explorer/python/require.js
function requireNumbers(name, list, shape) {
  const fits = (part, [size2, ...rest]) => size2 === void 0 ? Number.isFinite(part) : Array.isArray(part) && part.length === size2 && part.every((item) => fits(item, rest));
  if (!fits(list, shape)) throw new Error(`${name} must hold numbers, in rows of one length.`);
}
function requireWithin(name, value, [least, most]) {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Error(
      `${name} must be a whole number from ${least} to ${most}; it is ${python(value)}.`
    );
  }
  return value;
}

// explorer/python/read_look.js
function readLook(state, given) {
  if (given.front !== void 0) state.front = readFront(state, given.front);
  if ((given.cell ?? null) !== null) state.cursor = readCell(state, given.cell);
  if (given.views !== void 0) state.views = readViews(given.views);
  if ((given.predict ?? null) !== null) {
    if (!QUESTION_NAMES.includes(given.predict)) {
      throw new Error(`predict must be one of ${QUESTION_NAMES.join(", ")}.`);
    }
    state.predict = given.predict;
  }
  for (const name of ["projector", "ghost"]) {
    if (given[name] === void 0) continue;
    if (typeof given[name] !== "boolean") throw new Error(`${name} must be True or False.`);
    state[name] = given[name];
  }
}
function readFront({ channels }, front) {
  if (!Array.isArray(front) || front.length !== 2) throw new Error("front must be like (0, 1).");
  const own = (side) => requireWithin("front", front[side], [0, channels[side] - 1]);
  return [own(0), own(1)];
}
function readViews(views) {
  const asked = typeof views === "string" ? views.split(" ").filter(Boolean) : [];
  if (!asked.length || !asked.every((name) => VIEWS.includes(name))) {
    throw new Error(`views must be names among ${VIEWS.join(" ")}.`);
  }
  return VIEWS.filter((name) => asked.includes(name));
}
function readCell({ axes }, cell) {
  const [kind, ...at] = Array.isArray(cell) ? cell : [];
  const count = axes === 1 && kind !== "entry" ? 1 : 2;
  if (!KINDS.includes(kind) || at.length !== count) {
    throw new Error('cell must be like ("output", 1, 0): input, output, tap, place or entry.');
  }
  for (const n of at) requireWithin("cell", n, [0, 1e6]);
  return { kind, at: count === 1 ? [0, at[0]] : at };
}

// explorer/python/read.js
var KNOWN = [
  "operator",
  "image",
  "kernel",
  "stride",
  "padding",
  "dilation",
  "output_padding",
  "front",
  "cell",
  "views",
  "predict",
  "projector",
  "ghost"
];
var MAY_BE_NONE = ["image", "kernel", "output_padding", "cell", "predict"];
function readLine(text, base = null) {
  const given = readCall(text.trim());
  for (const [name, value] of Object.entries(given)) {
    if (!KNOWN.includes(name)) {
      throw new Error(`${name} is not known. Nearest: ${KNOWN.join(", ")}.`);
    }
    if (value === null && !MAY_BE_NONE.includes(name)) throw new Error(`${name} must not be None.`);
  }
  const operator = given.operator ?? "conv";
  if (!["conv", "transpose"].includes(operator)) {
    throw new Error(`operator must be "conv" or "transpose"; it is ${python(operator)}.`);
  }
  const state = initial(operator);
  if (base) Object.assign(state, { image: base.image.slice(), weights: base.weights.slice() });
  readNumbers(state, given);
  readSettings(state, given);
  readLook(state, given);
  return state;
}
function readCall(text) {
  const reader = createReader(text);
  const given = /* @__PURE__ */ Object.create(null);
  reader.expect("Explorer\\s*\\(", "Explorer(");
  while (!reader.take("\\)")) {
    const name = reader.take("[a-z_]+\\s*=(?!=)");
    if (!name && Object.keys(given).length) {
      throw new Error("Only the operator comes without a name.");
    }
    const word = name ? name.replace(/\s*=/, "") : "operator";
    if (word in given) throw new Error(`${word} is given twice.`);
    given[word] = reader.value();
    if (!reader.take(",")) {
      reader.expect("\\)", "a comma or )");
      break;
    }
  }
  if (!reader.isAtEnd()) throw new Error("Nothing may follow the last ).");
  return given;
}
function readNumbers(state, given) {
  const image = given.image ?? SEEDS.image[state.operator];
  const kernel = given.kernel ?? SEEDS.kernel;
  const axes = [1, 2, 1, 2][depth(kernel) - 1];
  const several = depth(kernel) > 2;
  if (!axes || depth(image) !== axes + (several ? 1 : 0)) {
    throw new Error(
      "image and kernel do not fit together: (rows, columns) both; with channels (rows, columns, in) and (rows, columns, large, small); in one dimension without rows."
    );
  }
  requireNumbers("image", image, shapeOfList(image));
  requireNumbers("kernel", kernel, shapeOfList(kernel));
  state.axes = axes;
  const [rows, kernelRows] = [image, kernel].map((list) => axes === 1 ? [list] : list);
  state.size = sized("image", rows, LIMITS.size);
  state.kernel = sized("kernel", kernelRows, LIMITS.kernel);
  if (several) state.channels = readChannels(state, image, kernel);
  put(state, rows, kernelRows, several);
}
function sized(name, grid, limit) {
  return [
    requireWithin(`${name} rows`, grid.length, limit),
    requireWithin(`${name} columns`, grid[0].length, limit)
  ];
}
function readChannels(state, image, kernel) {
  const [large, small] = shapeOfList(kernel).slice(-2);
  const channels = state.operator === "conv" ? [large, small] : [small, large];
  for (const count2 of channels) requireWithin("channels", count2, LIMITS.channels);
  const count = shapeOfList(image).at(-1);
  if (count !== channels[0]) {
    throw new Error(`image has ${plural(count, "channel")}, but the kernel reads ${channels[0]}.`);
  }
  return channels;
}
function put(state, image, kernel, several) {
  const each = (cell, ...path) => several ? path.reduce((part, n) => part[n], cell) : cell;
  const [large, small] = largeAndSmall(state);
  place(image, (r, c, cell) => {
    for (const i of range(state.channels[0])) state.image[imageAt(r, c, i)] = each(cell, i);
  });
  place(kernel, (r, c, cell) => {
    for (const i of range(large))
      for (const j of range(small)) state.weights[kernelAt(r, c, i, j)] = each(cell, i, j);
  });
}
function readSettings(state, given) {
  for (const name of ["stride", "dilation"]) {
    state[name] = readPair(state, name, given[name] ?? 1);
  }
  if ((given.output_padding ?? null) !== null) {
    state.output_padding = readPair(state, "output_padding", given.output_padding);
  }
  state.padding = readPadding(state, given.padding ?? "valid");
}
function readPair(state, name, value) {
  const limit = LIMITS[name];
  const list = Array.isArray(value) ? value : Array(state.axes).fill(value);
  if (list.length !== state.axes) throw new Error(`${name} needs ${plural(state.axes, "number")}.`);
  for (const item of list) requireWithin(name, item, limit);
  return state.axes === 1 ? [limit[0], list[0]] : [...list];
}
function readPadding({ axes }, rule) {
  if (typeof rule === "string") {
    if (!["valid", "same"].includes(rule)) {
      throw new Error(`padding must be "valid", "same", a number or sides; it is ${python(rule)}.`);
    }
    return rule;
  }
  const sides2 = Array.isArray(rule) ? rule : Array(axes).fill([rule, rule]);
  const fits = sides2.length === axes && sides2.every((s) => Array.isArray(s) && s.length === 2);
  if (!fits) throw new Error("padding needs (before, after) for each axis.");
  for (const side of sides2.flat()) requireWithin("padding", side, LIMITS.sides);
  return (axes === 1 ? [[0, 0], sides2[0]] : sides2).map((side) => [...side]);
}

// explorer/python/write.js
function perAxis(state, values) {
  const own = state.axes === 1 ? [values[1]] : values;
  return isPlain(own) ? python(own[0]) : tuple(own);
}
function paddingOf(state) {
  if (typeof state.padding === "string") return python(state.padding);
  const sides2 = state.axes === 1 ? [state.padding[1]] : state.padding;
  if (isPlain(sides2.flat())) return python(sides2[0][0]);
  return `(${sides2.map(tuple).join(", ")}${sides2.length === 1 ? "," : ""})`;
}
function nested(state, size2, cell) {
  const [rows, columns] = state.axes === 1 ? [1, size2[1]] : size2;
  const list = range(rows).map((r) => range(columns).map((c) => cell(r, c)));
  return state.axes === 1 ? list[0] : list;
}
function imageList(state) {
  const cell = hasChannels(state) ? (r, c) => range(state.channels[0]).map((i) => state.image[imageAt(r, c, i)]) : (r, c) => state.image[imageAt(r, c, 0)];
  return nested(state, state.size, cell);
}
function kernelList(state) {
  const [large, small] = largeAndSmall(state);
  const cell = hasChannels(state) ? (r, c) => range(large).map((i) => range(small).map((j) => state.weights[kernelAt(r, c, i, j)])) : (r, c) => state.weights[kernelAt(r, c, 0, 0)];
  return nested(state, state.kernel, cell);
}
var isDefaultCursor = ({ kind, at }, operator) => kind === (operator === "conv" ? "output" : "input") && at[0] === 0 && at[1] === 0;
function writeLine(state) {
  const parts = [
    python(state.operator),
    `image=${python(imageList(state))}`,
    `kernel=${python(kernelList(state))}`
  ];
  const add = (name, said, usual) => said !== usual && parts.push(`${name}=${said}`);
  add("stride", perAxis(state, state.stride), "1");
  add("padding", paddingOf(state), '"valid"');
  add("dilation", perAxis(state, state.dilation), "1");
  if (state.output_padding) add("output_padding", perAxis(state, state.output_padding), "None");
  const front = state.front.map((channel, side) => Math.min(channel, state.channels[side] - 1));
  add("front", tuple(front), "(0, 0)");
  if (!isDefaultCursor(state.cursor, state.operator)) add("cell", cellOf(state), "");
  add("views", python(state.views.join(" ")), python(FIRST_VIEWS.join(" ")));
  add("predict", python(state.predict), "None");
  add("projector", python(state.projector), "False");
  add("ghost", python(state.ghost), "True");
  return `Explorer(${parts.join(", ")})`;
}
function cellOf({ axes, cursor: { kind, at } }) {
  const own = axes === 1 && kind !== "entry" ? [at[1]] : at;
  return tuple([kind, ...own]);
}

// explorer/session/session.js
function createSession(first, onLine = () => {
}) {
  const store = createStore(readLine(first));
  let model = compute(store.state());
  let line3 = writeLine(store.state());
  let before = (
    /** @type {Model | null} */
    null
  );
  let revealed = false;
  let version = 0;
  let ownViews = (
    /** @type {string[] | null} */
    null
  );
  let isFromOutside = true;
  store.subscribe((state, change, control) => {
    if (change === "reveal") {
      revealed = true;
      return;
    }
    const was = line3;
    line3 = writeLine(state);
    if (["step", "together", "travel"].includes(change)) isFromOutside = false;
    if (change === "cursor") follow(state);
    else settle(state, change, control);
    if (line3 !== was || !["step", "together"].includes(change)) onLine(line3);
  });
  function follow(state) {
    if (String(state.front) !== String(model.state.front)) version++;
    model.state = state;
    before = null;
  }
  function settle(state, change, control) {
    if (change !== "look") revealed = false;
    const was = model;
    model = compute(state);
    const isByControl = change === "travel" || change === "step" && control !== null;
    if (isByControl && isKin(was.state, state)) before = was;
    else if (change !== "together" && change !== "look") before = null;
    version++;
  }
  function changed(mutate) {
    const next = copy(store.state());
    mutate(next, model);
    return next;
  }
  return {
    ...store,
    model: () => model,
    line: () => line3,
    /** The model before the last control moved, for the ghost: until the eye moves on. */
    before: () => before,
    /** Another number whenever a picture may have changed. */
    version: () => version,
    /** The question that is asked now. */
    question: () => model.ok && !revealed ? store.state().predict : null,
    /** Change the state in a step.
     * @param {string} control
     * @param {(next: State, model: Model) => void} mutate */
    edit: (control, mutate) => store.change(changed(mutate), control),
    /** Change how it looks: no step to undo.
     * @param {(next: State) => void} mutate */
    look(mutate) {
      const next = changed(mutate);
      if (String(next.views) !== String(store.state().views)) ownViews = null;
      store.replace(next);
    },
    /** Move the cursor: it is part of the state, but no step.
     * @param {Partial<State>} change */
    moveCursor: (change) => store.replace({ ...store.state(), ...change }, "cursor"),
    /** Take a line of Python.
     * @param {string} text */
    restore(text) {
      ownViews = null;
      store.change(readLine(text, store.state()));
    },
    /** Take a preset: what its line does not say of the look stays as it is, and the views that it
     * brings go with it.
     * @param {string} text */
    usePreset(text) {
      const state = store.state();
      const next = readLine(text, state);
      const { projector, ghost, predict, views } = state;
      Object.assign(next, { projector, ghost, predict });
      const bringsViews = /\bviews\s*=/.test(text);
      if (!bringsViews) next.views = [...ownViews ?? views];
      ownViews = bringsViews ? ownViews ?? views : null;
      store.change(next);
    },
    /** Take a line from the kernel, or from the address. What the hand has not made it need not undo:
     * however many lines come one after the other, at most the hand's last state is a step back.
     * @param {string} text */
    adopt(text) {
      const next = readLine(text, store.state());
      ownViews = null;
      if (isFromOutside) store.replace(next, "outside");
      else store.change(next);
      isFromOutside = true;
    },
    reveal: () => store.replace(store.state(), "reveal"),
    /** The eye has moved on: what was there before is of no use any more. */
    forget() {
      before = null;
    }
  };
}

// explorer/session/witness.js
var HERE = "Computed in your browser; in a notebook, convlab checks it.";
var REST2 = 200;
var MOST_QUESTIONS = 64;
function createWitness(check, show2) {
  const waiting = (
    /** @type {Question[]} */
    []
  );
  let asked = 0;
  let isOut = false;
  let fault = (
    /** @type {Verdict | null} */
    null
  );
  let resting = (
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    void 0
  );
  async function askNext() {
    if (isOut || !check) return;
    const question = waiting.shift();
    if (!question) return;
    isOut = true;
    const verdict = await check(question);
    isOut = false;
    if (verdict.state === "differs") fault ??= verdict;
    if (question.id === asked) show2(fault ?? verdict);
    else askNext();
  }
  return {
    /** @param {string} line
     * @param {Question["model"]} model */
    ask(line3, model) {
      if (!check) return show2({ state: "alone", text: HERE });
      if (!waiting.length) fault = null;
      waiting.push({ id: ++asked, line: line3, model });
      if (waiting.length > MOST_QUESTIONS) waiting.shift();
      show2({ state: "asked" });
      clearTimeout(resting);
      resting = setTimeout(askNext, REST2);
    },
    /** An answer that came late.
     * @param {number} id
     * @param {Verdict} verdict */
    hear(id, verdict) {
      if (id === asked) show2(fault ?? verdict);
    },
    close: () => clearTimeout(resting)
  };
}

// shared/ink.js
var FAMILY = '"Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif';
var SIGNS = `0123456789.,e+${MINUS}∞?`;
var MOST_WORDS = 1e3;
var glyphSets = (
  /** @type {Map<string, Glyphs>} */
  /* @__PURE__ */ new Map()
);
var words = (
  /** @type {Map<string, Word>} */
  /* @__PURE__ */ new Map()
);
var lengths = (
  /** @type {Map<string, number>} */
  /* @__PURE__ */ new Map()
);
var ruler = (
  /** @type {OffscreenCanvasRenderingContext2D | null} */
  null
);
function paper(width, height) {
  const options = { willReadFrequently: true };
  return (
    /** @type {OffscreenCanvasRenderingContext2D} */
    new OffscreenCanvas(width, height).getContext("2d", options)
  );
}
function inkOf(width, height, font, draw3) {
  const context = paper(width, height);
  context.font = font;
  draw3(context);
  const { data } = context.getImageData(0, 0, width, height);
  return Uint8Array.from({ length: width * height }, (_, n) => data[4 * n + 3]);
}
function wordOf(text, size2, weight) {
  const key = `${size2} ${weight} ${text}`;
  const known = words.get(key);
  if (known) return known;
  if (words.size > MOST_WORDS) words.clear();
  const font = `${weight} ${size2}px ${FAMILY}`;
  const base = Math.ceil(size2);
  const down = Math.ceil(size2 * 1.4);
  const advance = lengthOfWord(font, text);
  const across = Math.ceil(advance) + 3;
  const mask = inkOf(across, down, font, (context) => context.fillText(text, 1, base));
  const word = { mask, across, down, base, advance };
  words.set(key, word);
  return word;
}
function glyphsOf(size2, weight) {
  const key = `${size2} ${weight}`;
  const known = glyphSets.get(key);
  if (known) return known;
  const down = Math.ceil(size2 * 1.3);
  const across = Math.ceil(size2 * 1.2) + 2;
  const base = Math.round(size2);
  const font = `${weight} ${size2}px ${FAMILY}`;
  const all = [...SIGNS];
  const sheet = inkOf(across * all.length, down, font, (context) => {
    for (const [n, sign2] of all.entries()) context.fillText(sign2, n * across + 1, base);
  });
  const signs = /* @__PURE__ */ new Map();
  for (const [n, sign2] of all.entries()) {
    const mask = new Uint8Array(across * down);
    for (let row = 0; row < down; row++) {
      const from = (row * all.length + n) * across;
      mask.set(sheet.subarray(from, from + across), row * across);
    }
    signs.set(sign2, { mask, across, down, advance: Math.round(lengthOfWord(font, sign2)) });
  }
  const glyphs = { signs, middle: base - 0.36 * size2 };
  glyphSets.set(key, glyphs);
  return glyphs;
}
var signOf = ({ signs }, sign2) => (
  /** @type {Sign} */
  signs.get(sign2) ?? signs.get("?")
);
function lengthOfWord(font, text) {
  const key = font + text;
  const known = lengths.get(key);
  if (known !== void 0) return known;
  if (lengths.size > 4 * MOST_WORDS) lengths.clear();
  ruler ??= paper(1, 1);
  ruler.font = font;
  const length = ruler.measureText(text).width;
  lengths.set(key, length);
  return length;
}
function lengthOf(text, glyphs) {
  let length = 0;
  for (const sign2 of text) length += signOf(glyphs, sign2).advance;
  return length;
}

// shared/pixels.js
var Pixels = class {
  /**
   * @param {number} width
   * @param {number} height
   * @param {number} scale
   */
  constructor(width, height, scale) {
    this.scale = scale;
    this.width = Math.round(width * scale);
    this.height = Math.round(height * scale);
    this.image = new ImageData(this.width, this.height);
    this.data = new Uint32Array(this.image.data.buffer);
    this.data.fill(WHITE);
  }
  /** @param {number} x @param {number} y @param {number} width @param {number} height
   * @param {number} colour */
  rect(x, y, width, height, colour) {
    const { scale, data } = this;
    const left = Math.max(Math.round(x * scale), 0);
    const right = Math.min(Math.round((x + width) * scale), this.width);
    const top = Math.max(Math.round(y * scale), 0);
    const bottom = Math.min(Math.round((y + height) * scale), this.height);
    const across = right - left;
    for (let row = top, from = top * this.width + left; row < bottom; row++, from += this.width) {
      if (across > 12) data.fill(colour, from, from + across);
      else for (let n = from; n < from + across; n++) data[n] = colour;
    }
  }
  /** Mix a colour into what is there.
   * @param {number} x @param {number} y @param {number} width @param {number} height
   * @param {number} colour @param {number} share */
  tint(x, y, width, height, colour, share) {
    const { scale, data } = this;
    const left = Math.max(Math.round(x * scale), 0);
    const right = Math.min(Math.round((x + width) * scale), this.width);
    const top = Math.max(Math.round(y * scale), 0);
    const bottom = Math.min(Math.round((y + height) * scale), this.height);
    for (let row = top; row < bottom; row++)
      for (let n = row * this.width + left; n < row * this.width + right; n++) {
        data[n] = blend(data[n], colour, Math.round(share * 255));
      }
  }
  /** The outline of a box, drawn inside it; `dash` leaves every other stretch out.
   * @param {number} x @param {number} y @param {number} width @param {number} height
   * @param {number} colour @param {number} thick @param {number} dash */
  frame(x, y, width, height, colour, thick = 1, dash = 0) {
    const along = (length, put2) => {
      if (!dash) return put2(0, length);
      for (let from = 0; from < length; from += 2 * dash) put2(from, Math.min(dash, length - from));
    };
    along(width, (from, length) => {
      this.rect(x + from, y, length, thick, colour);
      this.rect(x + from, y + height - thick, length, thick, colour);
    });
    along(height, (from, length) => {
      this.rect(x, y + from, thick, length, colour);
      this.rect(x + width - thick, y + from, thick, length, colour);
    });
  }
  /** A number, centred on (x, y), or beginning there.
   * @param {string} text @param {number} x @param {number} y
   * @param {number} size @param {number} weight @param {number} ink
   * @param {"centre" | "left"} align */
  text(text, x, y, size2, weight, ink, align = "centre") {
    const glyphs = glyphsOf(Math.round(size2 * this.scale * 2) / 2, weight);
    const { data, width, height } = this;
    const start = align === "left" ? 0 : lengthOf(text, glyphs) / 2;
    let pen = Math.round(x * this.scale - start) - 1;
    const top = Math.round(y * this.scale - glyphs.middle);
    for (const sign2 of text) {
      const { mask, across, down, advance } = signOf(glyphs, sign2);
      for (let row = 0, n = 0; row < down; row++) {
        const at = (top + row) * width + pen;
        const inside = top + row >= 0 && top + row < height;
        for (let column = 0; column < across; column++, n++) {
          if (mask[n] && inside && pen + column >= 0 && pen + column < width) {
            data[at + column] = blend(data[at + column], ink, mask[n]);
          }
        }
      }
      pen += advance;
    }
  }
  /** A title or a sign: its line is at y, it begins at x or has its middle there.
   * @param {string} text @param {number} x @param {number} y
   * @param {number} size @param {number} weight @param {number} ink
   * @param {"centre" | "left"} align */
  word(text, x, y, size2, weight, ink, align = "left") {
    const { mask, across, down, base, advance } = wordOf(text, size2 * this.scale, weight);
    const { data, width, height } = this;
    const left = Math.round(x * this.scale - (align === "left" ? 0 : advance / 2)) - 1;
    const top = Math.round(y * this.scale) - base;
    for (let row = Math.max(-top, 0); row < Math.min(down, height - top); row++)
      for (let column = Math.max(-left, 0); column < Math.min(across, width - left); column++) {
        const share = mask[row * across + column];
        const n = (top + row) * width + left + column;
        if (share) data[n] = blend(data[n], ink, share);
      }
  }
  /** Hand a box of pixels over to the canvas.
   * @param {CanvasRenderingContext2D} context
   * @param {number} x @param {number} y @param {number} width @param {number} height */
  show(context, x, y, width, height) {
    const { scale, image } = this;
    const left = Math.floor(x * scale);
    const top = Math.floor(y * scale);
    const across = Math.ceil((x + width) * scale) - left;
    context.putImageData(image, 0, 0, left, top, across, Math.ceil((y + height) * scale) - top);
  }
};

// explorer/picture/fill.js
var DIGITS = 12;
var CORNERS = 30;
function fill(cells, before, look) {
  const { rows, columns, across, down } = cells;
  const numbers = numbersOf2(cells);
  const largest2 = largestOf(numbers);
  const small = Math.min(across, down);
  const count = rows * columns;
  const held = {
    what: Array(count),
    text: Array(count),
    shade: Array(count),
    old: Array(count).fill("")
  };
  const ghost = before && small >= CORNERS ? before : null;
  let longest = 1;
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const none = Number.isNaN(numbers[n]);
      const role = cells.roleAt ? cells.roleAt(r, c) : cells.role;
      const strength = largest2 ? Math.abs(numbers[n]) / largest2 : 0;
      held.what[n] = cells.what(r, c);
      held.shade[n] = none ? null : shade(signed(role, numbers[n]), strength, look.projector);
      held.text[n] = none || small < DIGITS ? "" : show(numbers[n]);
      longest = Math.max(longest, held.text[n].length);
      if (ghost) held.old[n] = oldNumber(ghost, r, c, numbers[n]);
    }
  return { ...held, ...digits(across, down, longest, look) };
}
function numbersOf2({ rows, columns, number: number2 }) {
  const numbers = new Float64Array(rows * columns);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) numbers[n] = number2(r, c);
  return numbers;
}
function largestOf(numbers) {
  let largest2 = 0;
  for (const n of numbers) if (Math.abs(n) > largest2) largest2 = Math.abs(n);
  return largest2;
}
function oldNumber(before, r, c, now) {
  if (r >= before.rows || c >= before.columns) return "";
  const old = before.number(r, c);
  return Number.isNaN(old) || old === now ? "" : show(old);
}
function thickOf(across, down, { projector }) {
  const small = Math.min(across, down);
  if (small < 28) return small < 14 ? 1 : 2;
  return projector && small >= 48 ? 4 : 3;
}
function digits(across, down, longest, look) {
  const { projector } = look;
  const [high, wide] = projector ? [0.56, 0.9] : [0.5, 0.86];
  const within = Math.min(wide * across, across - 2 * thickOf(across, down, look));
  const size2 = Math.min(high * down, within / (0.58 * longest));
  return { size: size2 < 6 ? 0 : size2, weight: projector ? 700 : 500 };
}

// explorer/picture/cells.js
function paintCells(pixels, cells, drawn, focus, look) {
  const { x, y, rows, columns, across, down, held } = cells;
  if (!held) return;
  const lit = litCells(cells, focus);
  const corners = cornersOf(cells, focus);
  const thick = thickOf(across, down, look);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const edges = lit[n] ? edgesOf(lit, cells, r, c) : 0;
      const corner = corners.get(n) ?? "";
      const shades = held.shade[n];
      const sign2 = `${held.text[n]} ${held.what[n]} ${shades?.[0]} ${edges} ${corner} ${held.old[n]}`;
      if (drawn[n] === sign2) continue;
      const again = drawn[n] !== void 0;
      drawn[n] = sign2;
      const box = (
        /** @type {Box} */
        [x + c * across, y + r * down, across, down]
      );
      if (again) pixels.rect(box[0], box[1], across, down, WHITE);
      paintGround(pixels, box, held, n);
      if (edges) paintEdges(pixels, box, edges, thick);
      paintNumber(pixels, box, held, n);
      if (corner) paintNote(pixels, box, corner, true, look);
      if (held.old[n]) paintNote(pixels, box, held.old[n], false, look);
    }
}
function outlinesOf(cells, focus) {
  const lit = litCells(cells, focus);
  return lit.map(
    (isOn, n) => isOn ? edgesOf(lit, cells, Math.floor(n / cells.columns), n % cells.columns) : 0
  );
}
function edgesOf(lit, { rows, columns }, r, c) {
  const n = r * columns + c;
  return (r > 0 && lit[n - columns] ? 0 : 1) | (c < columns - 1 && lit[n + 1] ? 0 : 2) | (r < rows - 1 && lit[n + columns] ? 0 : 4) | (c > 0 && lit[n - 1] ? 0 : 8);
}
function paintGround(pixels, [left, top, across, down], held, n) {
  const small = Math.min(across, down);
  const inset = small >= 16 ? 1 : small >= 5 ? 0.5 : 0;
  const what = held.what[n];
  if (what && small >= 18) {
    pixels.frame(left + 2, top + 2, across - 4, down - 4, COLOURS.padding, 1, 3);
  } else if (what) pixels.frame(left, top, across, down, COLOURS.empty);
  if (!held.shade[n]) return;
  const [colour] = held.shade[n];
  if (!what || what === "dropped") {
    const own = what ? mix(WHITE, colour, 0.35) : colour;
    pixels.rect(left + inset, top + inset, across - 2 * inset, down - 2 * inset, own);
  }
}
function paintNumber(pixels, [left, top, across, down], held, n) {
  const shades = held.shade[n];
  if (!shades || !held.text[n] || !held.size) return;
  const ink = held.what[n] ? COLOURS.zero : shades[1];
  const [x, y] = [left + across / 2, top + down / 2];
  pixels.text(held.text[n], x, y, held.size, held.weight, ink);
}
function paintEdges(pixels, [left, top, across, down], edges, thick) {
  const colour = COLOURS.highlight;
  if (edges & 1) pixels.rect(left, top, across, thick, colour);
  if (edges & 2) pixels.rect(left + across - thick, top, thick, down, colour);
  if (edges & 4) pixels.rect(left, top + down - thick, across, thick, colour);
  if (edges & 8) pixels.rect(left, top, thick, down, colour);
}
function paintNote(pixels, [left, top, across, down], text, isWeight, look) {
  const size2 = (look.projector ? 0.27 : 0.24) * across;
  const glyphs = glyphsOf(Math.round(size2 * pixels.scale * 2) / 2, 600);
  const width = lengthOf(text, glyphs) / pixels.scale;
  const high = 1.05 * size2;
  const [x, y] = isWeight ? [left + across - 4 - width, top + down - 4 - high] : [left + 4, top + 4];
  pixels.rect(x - 1, y, width + 2, high, isWeight ? COLOURS.kernel : WHITE);
  pixels.text(text, x, y + high / 2, size2, 600, isWeight ? BLACK : COLOURS.muted, "left");
}
function paintFrame(pixels, { x, y, rows, columns, across, down, role, sheets }) {
  const [width, height] = [columns * across, rows * down];
  const colour = COLOURS[role];
  for (let n = Math.min(sheets, 4) - 1; n > 0; n--) {
    pixels.rect(x + 6 * n - 1, y - 6 * n - 1, width + 2, height + 2, colour);
    pixels.rect(x + 6 * n, y - 6 * n, width, height, shade(role, 0.01)[0]);
  }
  pixels.rect(x - 1, y - 1, width + 2, height + 2, colour);
  pixels.rect(x, y, width, height, WHITE);
}
function paintOldFrame(pixels, { x, y, rows, columns, across, down }, before) {
  if (!before || before.rows === rows && before.columns === columns) return;
  const [width, height] = [before.columns * across + 2, before.rows * down + 2];
  pixels.frame(x - 1, y - 1, width, height, COLOURS.muted, 2, 7);
}
function litCells(cells, { tied, ref }) {
  const { rows, columns } = cells;
  const lit = new Uint8Array(rows * columns);
  const window2 = cells.window?.(tied, ref);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const isIn = window2 ? isWithin(window2, r, c) : isLit(cells.ref(r, c), tied, ref);
      lit[n] = isIn ? 1 : 0;
    }
  return lit;
}
var isWithin = ([row, column, rows, columns], r, c) => r >= row && r < row + rows && c >= column && c < column + columns;
function cornersOf(cells, { model, ref, tied }) {
  const texts = /* @__PURE__ */ new Map();
  const large = model.conv ? "input" : "output";
  const small = model.conv ? "output" : "input";
  if (cells.id !== large || ref?.kind !== small || cells.across < CORNERS) return texts;
  const [front] = frontOf(model, large);
  const { entries, meets } = model;
  const own = model.conv ? entries.in : entries.out;
  for (const n of tied.entries) {
    if (own[n] % channelsOf(model, large) !== front) continue;
    texts.set(meets.place[entries.meet[n]], show(model.w[entries.tap[n]]));
  }
  return texts;
}

// explorer/views/blocks.js
var block = (id, title, role, [rows, columns], number2, ref, more = {}) => ({
  id,
  title,
  role,
  rows,
  columns,
  number: number2,
  ref,
  what: () => "",
  sheets: 1,
  ...more
});
var sign = (text) => ({ sign: text });
var isBlock = (item) => "rows" in item;
function titleOf(model, kind) {
  const count = channelsOf(model, kind);
  const channel = count > 1 ? `, channel ${frontOf(model, kind)[0]} of ${count}` : "";
  return `${kind} ${bySize(sizeOf(model, kind), model.state.axes)}${channel}`;
}
function briefOf(model, kind) {
  const count = channelsOf(model, kind);
  return count > 1 ? [`${kind} ${frontOf(model, kind)[0]} of ${count}`, kind] : [kind];
}
var sideBlock = (model, kind) => kind === "input" === model.conv ? placesBlock(model, kind) : gridBlock(model, kind);
function gridBlock(model, kind) {
  const [rows, columns] = sizeOf(model, kind);
  const count = channelsOf(model, kind);
  const [front] = frontOf(model, kind);
  const values = valuesOf(model, kind);
  const index = (r, c) => (r * columns + c) * count + front;
  return block(
    kind,
    titleOf(model, kind),
    kind,
    [rows, columns],
    (r, c) => values[index(r, c)],
    (r, c) => ({ kind, index: index(r, c) }),
    { sheets: count, brief: briefOf(model, kind) }
  );
}
function placesBlock(model, kind) {
  const [down, across] = model.along;
  const count = channelsOf(model, kind);
  const [front] = frontOf(model, kind);
  const values = valuesOf(model, kind);
  const columns = model.places[1];
  const outside = model.conv ? { value: 0, what: "padding" } : { value: NaN, what: "cropped" };
  const inside = (r, c) => {
    const lr = r - down.before;
    const lc = c - across.before;
    const within = lr >= 0 && lr < down.large && lc >= 0 && lc < across.large;
    return within ? (lr * across.large + lc) * count + front : -1;
  };
  return block(
    kind,
    titleOf(model, kind),
    kind,
    model.places,
    (r, c) => inside(r, c) < 0 ? outside.value : values[inside(r, c)],
    (r, c) => inside(r, c) < 0 ? { kind: "place", index: r * columns + c } : { kind, index: inside(r, c) },
    {
      what: (r, c) => inside(r, c) < 0 ? outside.what : "",
      sheets: count,
      brief: briefOf(model, kind)
    }
  );
}
function kernelBlock(model, { id = "kernel", flipped = false, input = null, output = null } = {}) {
  const { cLarge, cSmall } = model;
  const [rows, columns] = model.kernel;
  const [large, small] = channelPair(model, input, output);
  const index = (r, c) => {
    const [tr, tc] = flipped ? [rows - 1 - r, columns - 1 - c] : [r, c];
    return ((tr * columns + tc) * cLarge + large) * cSmall + small;
  };
  const several = cLarge * cSmall;
  const word = flipped ? "flipped kernel" : "kernel";
  const joins = model.conv ? `, ${large} to ${small}` : `, ${small} to ${large}`;
  const size2 = bySize(model.kernel, model.state.axes);
  return block(
    id,
    `${word} ${size2}${several > 1 ? joins : ""}`,
    "kernel",
    model.kernel,
    (r, c) => model.w[index(r, c)],
    (r, c) => ({ kind: "tap", index: index(r, c) }),
    {
      sheets: input === null ? several : 1,
      brief: several > 1 ? [joins.slice(2)] : [word, "kernel"]
    }
  );
}
function channelPair(model, input, output) {
  const [large, small] = frontOf(model, "tap");
  const [read, written] = model.conv ? [large, small] : [small, large];
  const pair = [input ?? read, output ?? written];
  return model.conv ? pair : pair.reverse();
}

// explorer/picture/layout.js
var CAP = { normal: 68, projector: 112 };
var TITLE2 = { normal: 20, projector: 30 };
var LEAST_TITLE = { normal: 100, projector: 150 };
var PHONE = 400;
var LEAST_WHY = 160;
var CELLS = [...range(14).map((n) => 0.5 + n / 4), ...range(CAP.projector - 3).map((n) => n + 4)];
var sheetsOff = (item) => 6 * (Math.min(item.sheets ?? 1, 4) - 1);
function arrange(view, width, height, look = {}) {
  const size2 = sizesOf(view, width, height, look);
  const fits = (lines, cell) => lines.every((line3) => size2.lineWidth(line3, cell) <= width) && size2.wholeHeight(lines, cell) <= height;
  const cap = look.projector ? CAP.projector : CAP.normal;
  const cells = CELLS.filter((cell) => cell <= cap);
  const choices = ways(view).map((lines) => ({
    lines,
    cell: largest(cells, (cell) => fits(lines, cell))
  }));
  const worth = ({ lines, cell }) => cell / (1 + 0.2 * (lines.length - 1));
  const best = choices.reduce((one, other) => worth(other) > worth(one) ? other : one);
  return placeLines(best.lines, best.cell, { width, height }, size2);
}
function largest(sizes, fits) {
  let [least, most] = [0, sizes.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(sizes[middle])) least = middle;
    else most = middle - 1;
  }
  return sizes[least];
}
function sizesOf(view, width, height, { projector = false, measure = (text) => 7 * text.length }) {
  const title = projector ? TITLE2.projector : TITLE2.normal;
  const leastOfAll = projector ? LEAST_TITLE.projector : LEAST_TITLE.normal;
  const least = width < PHONE ? width / 6 : leastOfAll;
  const gap = 16;
  const signWidth = projector ? 26 : 20;
  const titles = new Map(
    (view.lines?.flat() ?? view).map((item) => [item, isBlock(item) ? measure(item.title) : 0])
  );
  const widthOf = (item, cell) => {
    if (item.sign) return signWidth;
    if (item.why) return Math.min(300, width * 0.45);
    const grid = item.columns * cell + sheetsOff(item);
    return Math.max(grid, Math.min(titles.get(item), least));
  };
  const lineWidth = (line3, cell) => line3.reduce((sum, item) => sum + widthOf(item, cell), 0) + gap * (line3.length - 1);
  const why = Math.min(LEAST_WHY, height * 0.65);
  const heightOf = (item, cell) => {
    if (item.why) return why;
    return isBlock(item) ? item.rows * cell + sheetsOff(item) : 0;
  };
  const lineHeight = (line3, cell) => title + Math.max(...line3.map((item) => heightOf(item, cell)));
  const wholeHeight = (lines, cell) => lines.reduce((sum, line3) => sum + lineHeight(line3, cell), 0) + gap * (lines.length - 1);
  return { title, gap, widthOf, lineWidth, lineHeight, wholeHeight };
}
function ways(view) {
  if (!view.lines) return breaks(view);
  const atEquals = (line3) => [line3.slice(0, 3), line3.slice(3)];
  return [view.lines, view.lines.flatMap(atEquals)];
}
function breaks(items) {
  const isSpot = (n) => n && !items[n].why && (!isBlock(items[n]) || isBlock(items[n - 1]));
  const spots = range(items.length).filter(isSpot);
  return range(2 ** spots.length).map((chosen) => {
    const lines = (
      /** @type {Item[][]} */
      [[]]
    );
    for (const [n, item] of items.entries()) {
      const spot2 = spots.indexOf(n);
      if (spot2 >= 0 && chosen >> spot2 & 1) lines.push([]);
      lines[lines.length - 1].push(item);
    }
    return lines;
  });
}
function placeLines(lines, cell, { width, height }, size2) {
  const placed = { cell, blocks: [], signs: [], why: null };
  let y = Math.max((height - size2.wholeHeight(lines, cell)) / 2, 0);
  for (const line3 of lines) {
    let x = Math.max((width - size2.lineWidth(line3, cell)) / 2, 0);
    const top = y + size2.title;
    const tall = size2.lineHeight(line3, cell) - size2.title;
    for (const item of line3) {
      const own = size2.widthOf(item, cell);
      const isLast = item === line3.at(-1);
      if (item.sign) placed.signs.push({ text: item.sign, x: x + own / 2, y: top + tall / 2 });
      else if (item.why) {
        placed.why = { x, y: top, width: own, height: tall };
      } else {
        const room = isLast ? width - Math.round(x) : own + size2.gap - 8;
        const grid = { room, x: Math.round(x), y: Math.round(top + offset(item, tall, cell)) };
        placed.blocks.push({ ...item, ...grid, cell, across: cell, down: cell });
      }
      x += own + size2.gap;
    }
    y += size2.lineHeight(line3, cell) + size2.gap;
  }
  return placed;
}
function offset(item, tall, cell) {
  const rest = Math.floor((tall - item.rows * cell - sheetsOff(item)) / cell / 2 + 0.01);
  return Math.max(rest, 0) * cell + sheetsOff(item);
}

// explorer/picture/matrix.js
function paintMatrix(pixels, cells, focus, look) {
  const { x, y, rows, columns, across: cell } = cells;
  const { entries, w } = focus.model;
  const inset = cell >= 16 ? 1 : cell >= 5 ? 0.5 : 0;
  const shades = matrixShades(w, look);
  pixels.rect(x - 1, y - 1, columns * cell + 2, rows * cell + 2, COLOURS.kernel);
  paintGround2(pixels, cells, inset);
  const side = Math.max(cell - 2 * inset, 1 / pixels.scale);
  for (let n = 0; n < entries.count; n++) {
    const [left, top] = [x + entries.in[n] * cell + inset, y + entries.out[n] * cell + inset];
    pixels.rect(left, top, side, side, shades[entries.tap[n]][0]);
  }
  paintImageRows(pixels, cells, focus.model);
  paintBands(pixels, cells, focus.ref);
  paintTies(pixels, cells, focus, Math.max(thickOf(cell, cell, look), 2));
  if (cell >= DIGITS) paintDigits(pixels, cells, focus.model, shades, look);
}
function matrixShades(w, { projector }) {
  const largest2 = Array.from(w).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const strength = (weight) => largest2 ? Math.abs(weight) / largest2 : 0;
  return Array.from(w, (weight) => shade(signed("kernel", weight), strength(weight), projector));
}
function paintGround2(pixels, { x, y, rows, columns, across: cell }, inset) {
  const { data, width: stride, scale } = pixels;
  pixels.rect(x, y, columns * cell, cell, COLOURS.empty);
  if (inset) {
    for (let c = 1; c < columns; c++) pixels.rect(x + c * cell - inset, y, 2 * inset, cell, WHITE);
  }
  const left = Math.max(Math.round(x * scale), 0);
  const right = Math.min(Math.round((x + columns * cell) * scale), stride);
  const top = Math.round(y * scale);
  const bottom = Math.min(Math.round((y + rows * cell) * scale), pixels.height);
  for (let row = top + 1; row < bottom; row++) {
    data.copyWithin(row * stride + left, top * stride + left, top * stride + right);
  }
  if (inset) {
    for (let r = 1; r < rows; r++) {
      pixels.rect(x, y + r * cell - inset, columns * cell, 2 * inset, WHITE);
    }
  }
}
function paintDigits(pixels, { x, y, rows, columns, across: cell }, { entries, w }, shades, look) {
  const taps = new Int32Array(rows * columns).fill(-1);
  const texts = Array.from(w, show);
  for (let n = 0; n < entries.count; n++) {
    taps[entries.out[n] * columns + entries.in[n]] = entries.tap[n];
  }
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 1);
  const { size: size2, weight } = digits(cell, cell, longest, look);
  if (!size2) return;
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const tap = taps[n];
      const [text, ink] = tap < 0 ? ["0", COLOURS.zero] : [texts[tap], shades[tap][1]];
      pixels.text(text, x + (c + 0.5) * cell, y + (r + 0.5) * cell, size2, weight, ink);
    }
}
function paintImageRows(pixels, { x, y, rows, columns, across: cell }, model) {
  if (model.state.axes === 1 || cell < 3) return;
  const step = (kind) => sizeOf(model, kind)[1] * channelsOf(model, kind);
  const thin = 1 / pixels.scale;
  for (let c = step("input"); c < columns; c += step("input")) {
    pixels.tint(x + c * cell, y, thin, rows * cell, COLOURS.muted, 0.45);
  }
  for (let r = step("output"); r < rows; r += step("output")) {
    pixels.tint(x, y + r * cell, columns * cell, thin, COLOURS.muted, 0.45);
  }
}
function paintBands(pixels, { x, y, rows, columns, across: cell }, ref) {
  const colour = COLOURS.highlight;
  if (ref?.kind === "output" || ref?.kind === "entry") {
    pixels.tint(x, y + ref.index * cell, columns * cell, cell, colour, 0.1);
  }
  if (ref?.kind === "input" || ref?.kind === "entry") {
    pixels.tint(x + (ref.column ?? ref.index) * cell, y, cell, rows * cell, colour, 0.1);
  }
}
function paintTies(pixels, { x, y, rows, columns, across: cell }, { model, tied, ref }, thick) {
  if (!ref) return;
  const { entries } = model;
  const around = (left, top, width, height) => pixels.frame(left - 1, top - 1, width + 2, height + 2, COLOURS.highlight, thick);
  if (ref.kind === "output") around(x, y + ref.index * cell, columns * cell, cell);
  if (ref.kind === "input") around(x + ref.index * cell, y, cell, rows * cell);
  if (ref.kind === "entry") around(x + ref.column * cell, y + ref.index * cell, cell, cell);
  if (ref.kind !== "tap") return;
  const thin = cell < 8 ? 1 : Math.min(thick, 2);
  for (const n of tied.entries) {
    const [left, top] = [x + entries.in[n] * cell, y + entries.out[n] * cell];
    pixels.frame(left, top, cell, cell, COLOURS.highlight, thin);
  }
}

// explorer/views/gather.js
var NONE = -1;
var ZERO = -2;
function gatherView(model, focus) {
  const met = metAtTaps(model, Math.floor(focus.output / model.outChannels));
  const lines = range(model.inChannels).map((channel) => line2(model, focus, met, channel));
  const sum = block(
    "sum",
    "sum",
    "output",
    [1, 1],
    () => model.y[focus.output],
    () => ({ kind: "output", index: focus.output })
  );
  lines[lines.length - 1].push(sign("→"), sum);
  return lines.length > 1 ? { lines } : lines[0];
}
function metAtTaps(model, cell) {
  const { meets, conv } = model;
  const met = new Int32Array(model.kernel[0] * model.kernel[1]).fill(NONE);
  for (let m = 0; m < meets.count; m++) {
    if ((conv ? meets.small[m] : meets.large[m]) !== cell) continue;
    const large = meets.large[m] < 0 ? ZERO : meets.large[m];
    met[meets.tap[m]] = conv ? large : meets.small[m];
  }
  return met;
}
function line2(model, focus, met, channel) {
  const { kernel: size2, inChannels: count, outChannels } = model;
  const at = (r, c) => met[r * size2[1] + c];
  const index = (r, c) => at(r, c) * count + channel;
  const how = { id: `weights ${channel}`, input: channel, output: focus.output % outChannels };
  const kernel = kernelBlock(model, how);
  const read = (r, c) => at(r, c) >= 0 ? model.x[index(r, c)] : at(r, c) === ZERO ? 0 : NaN;
  const what = (r, c) => at(r, c) === ZERO ? "padding" : at(r, c) === NONE ? "none" : "";
  const input = block(
    `read ${channel}`,
    count > 1 ? `channel ${channel}` : "read",
    "input",
    size2,
    read,
    (r, c) => at(r, c) >= 0 ? { kind: "input", index: index(r, c) } : null,
    { what }
  );
  const entry = (column) => ({ kind: (
    /** @type {const} */
    "entry"
  ), index: focus.output, column });
  const products2 = block(
    `products ${channel}`,
    "products",
    "output",
    size2,
    (r, c) => read(r, c) * kernel.number(r, c),
    (r, c) => at(r, c) >= 0 ? entry(index(r, c)) : null,
    { what }
  );
  return [input, sign(DOT), kernel, sign("="), products2];
}

// explorer/views/grids.js
function gridsView(model) {
  const operator = sign(model.conv ? "∗" : "∗ᵀ");
  const start = [sideBlock(model, "input"), operator, kernelBlock(model)];
  return model.ok ? [...start, sign("="), sideBlock(model, "output")] : [...start, { why: true }];
}
function matrixView(model) {
  const matrix = block(
    "C",
    matrixName(model),
    "kernel",
    [model.y.length, model.x.length],
    () => NaN,
    (r, c) => ({ kind: "entry", index: r, column: c }),
    { sparse: true }
  );
  const above = stretched(model, "input", "input, stretched");
  return { above, matrix, right: stretched(model, "output", "output") };
}
function stretched(model, kind, title) {
  const values = valuesOf(model, kind);
  const size2 = kind === "input" ? [1, values.length] : [values.length, 1];
  return block(
    `stretched ${kind}`,
    title,
    kind,
    size2,
    (r, c) => values[r + c],
    (r, c) => ({ kind, index: r + c })
  );
}

// explorer/views/stamp.js
function stampView(model, focus) {
  const { outChannels: count, outSize } = model;
  const [front] = frontOf(model, "output");
  const cell = Math.floor(focus.input / model.inChannels);
  const { one, sum, times } = stamps(model, focus.input, cell);
  const index = (r, c) => (r * outSize[1] + c) * count + front;
  const ref = (r, c) => ({ kind: "output", index: index(r, c) });
  const stamp = `stamp of ${spotOf(model, "input", focus.input)}`;
  const value = show(model.x[focus.input]);
  const upTo = cell ? `sum of ${plural(cell + 1, "stamp")}` : "sum so far";
  const roleAt = (r, c) => times[index(r, c)] > 1 ? "overlap" : "output";
  return [
    block(
      "stamp",
      `${stamp}: ${value} ${TIMES} kernel`,
      "output",
      outSize,
      (r, c) => one[index(r, c)],
      ref,
      { brief: ["stamp"], sheets: count }
    ),
    block("sum so far", upTo, "output", outSize, (r, c) => sum[index(r, c)], ref, {
      brief: ["sum"],
      roleAt,
      sheets: count
    })
  ];
}
function stamps(model, input, cell) {
  const { entries, inChannels, x, w } = model;
  const one = new Float64Array(model.y.length).fill(NaN);
  const sum = one.slice();
  const times = new Int32Array(model.y.length);
  for (let n = 0; n < entries.count; n++) {
    if (entries.in[n] > (cell + 1) * inChannels - 1) continue;
    const out = entries.out[n];
    const term = x[entries.in[n]] * w[entries.tap[n]];
    sum[out] = (Number.isNaN(sum[out]) ? 0 : sum[out]) + term;
    if (entries.in[n] % inChannels === 0) times[out]++;
    if (entries.in[n] === input) one[out] = term;
  }
  return { one, sum, times };
}
function overlapView(model) {
  const { conv, reads, terms } = model;
  const readsTitle = conv ? "windows that read each input" : "output cells that each input reaches";
  const termsTitle = conv ? "inputs that each output sums" : "stamps on each output";
  const both = [
    counts(model, "input", "reads", [readsTitle, conv ? "windows" : "reached"], reads),
    counts(model, "output", "terms", [termsTitle, conv ? "inputs" : "stamps"], terms)
  ];
  return conv ? both : both.reverse();
}
function counts(model, kind, id, [title, ...brief], numbers) {
  const [rows, columns] = sizeOf(model, kind);
  const count = channelsOf(model, kind);
  const [front] = frontOf(model, kind);
  const number2 = (r, c) => numbers[r * columns + c];
  return block(
    id,
    title,
    kind,
    [rows, columns],
    number2,
    (r, c) => ({ kind, index: (r * columns + c) * count + front }),
    { brief, roleAt: (r, c) => number2(r, c) > 1 ? "overlap" : kind }
  );
}

// explorer/views/zeros.js
var zerosView = (model) => model.conv ? everyPlace(model) : zeroInsertion(model);
function dilatedBlock(model, flipped) {
  const plain2 = kernelBlock(model, { flipped });
  const [down, across] = model.along;
  if (down.dilation === 1 && across.dilation === 1) return { ...plain2, id: "zeros kernel" };
  const tap = (r, c) => r % down.dilation === 0 && c % across.dilation === 0;
  const at = (call, r, c, none) => tap(r, c) ? call(r / down.dilation, c / across.dilation) : none;
  return {
    ...plain2,
    id: "zeros kernel",
    title: `${plain2.title}, with holes`,
    rows: down.reach,
    columns: across.reach,
    number: (r, c) => at(plain2.number, r, c, 0),
    ref: (r, c) => at(plain2.ref, r, c, null),
    what: (r, c) => tap(r, c) ? "" : "padding"
  };
}
function zeroInsertion(model) {
  const { along, inChannels: count, state } = model;
  const [front] = frontOf(model, "input");
  const size2 = along.map(({ large, reach }) => large + reach - 1);
  const cellAt = (axis, n) => {
    const { reach, before, stride, small } = along[axis];
    const off = n - (reach - 1) + before;
    return off >= 0 && off % stride === 0 && off / stride < small ? off / stride : -1;
  };
  const index = (r, c) => {
    const [i, j] = [cellAt(0, r), cellAt(1, c)];
    return i < 0 || j < 0 ? -1 : (i * along[1].small + j) * count + front;
  };
  const spread = block(
    "spread",
    `input with zeros ${bySize(size2, state.axes)}`,
    "input",
    size2,
    (r, c) => index(r, c) < 0 ? 0 : model.x[index(r, c)],
    (r, c) => index(r, c) < 0 ? null : { kind: "input", index: index(r, c) },
    {
      what: (r, c) => index(r, c) < 0 ? "padding" : "",
      window: windowOf(model),
      sheets: count,
      brief: ["with zeros", "input"]
    }
  );
  const output = { ...gridBlock(model, "output"), id: "zeros output" };
  return [spread, sign("∗"), dilatedBlock(model, true), sign("="), output];
}
var windowOf = (model) => (_, ref) => {
  if (ref?.kind !== "output") return null;
  const [r, c] = whereIs(model, ref);
  return [r, c, model.along[0].reach, model.along[1].reach];
};
function everyPlace(model) {
  const { along, outChannels, state } = model;
  const [front] = frontOf(model, "output");
  const size2 = along.map(({ reach }, axis) => model.places[axis] - reach + 1);
  const kept2 = (r, c) => r % along[0].stride === 0 && c % along[1].stride === 0;
  const index = (r, c) => (r / along[0].stride * model.small[1] + c / along[1].stride) * outChannels + front;
  const places = block(
    "every place",
    `every place ${bySize(size2, state.axes)}`,
    "output",
    size2,
    (r, c) => sumAt(model, front, r, c),
    (r, c) => kept2(r, c) ? { kind: "output", index: index(r, c) } : null,
    { what: (r, c) => kept2(r, c) ? "" : "dropped", sheets: outChannels, brief: ["every place"] }
  );
  const input = { ...placesBlock(model, "input"), id: "zeros input" };
  return [input, sign("∗"), dilatedBlock(model, false), sign("="), places];
}
function sumAt(model, front, r, c) {
  const { along, kernel, inChannels, cLarge, cSmall, w } = model;
  let sum = 0;
  for (let tr = 0; tr < kernel[0]; tr++)
    for (let tc = 0; tc < kernel[1]; tc++)
      for (let i = 0; i < inChannels; i++)
        sum += inputAt(model, r + tr * along[0].dilation, c + tc * along[1].dilation, i) * w[((tr * kernel[1] + tc) * cLarge + i) * cSmall + front];
  return sum;
}
function inputAt({ along: [down, across], inChannels, x }, r, c, channel) {
  const [lr, lc] = [r - down.before, c - across.before];
  const inside = lr >= 0 && lr < down.large && lc >= 0 && lc < across.large;
  return inside ? x[(lr * across.large + lc) * inChannels + channel] : 0;
}

// explorer/views/pictures.js
var PICTURES = {
  grids: gridsView,
  matrix: matrixView,
  gather: gatherView,
  stamp: stampView,
  zeros: zerosView,
  overlap: overlapView
};
var FOLLOWS = { gather: "output", stamp: "input" };
var HEADINGS = {
  grids: () => "Input, kernel, output",
  matrix: (model) => `The matrix ${matrixName(model)}`,
  gather: (model, focus) => `Gather: one output cell${model.ok ? `, ${spotOf(model, "output", focus.output)}` : ""}`,
  stamp: () => "Stamp: one input cell, and the overlaps adding up",
  zeros: (model) => model.conv ? "Stride 1, then drop" : "Zeros in between, flipped kernel",
  overlap: () => "How often each cell takes part",
  photo: (model) => model.conv ? "The same kernel over a photograph" : "The same stamps on a photograph",
  formula: () => "Formula",
  code: () => "Code"
};

// explorer/page/editor.js
var READ = 8e3;
function openEditor(where, session, onClose) {
  const { slot, note, cells, at, ref } = where;
  const was = numberOf(session.model(), ref) ?? 0;
  const field2 = fieldFor(where, session.model(), was);
  const sign2 = signButton(field2);
  sign2.style.cssText = boxBeside(cells, at);
  let closed = false;
  function close(keep2) {
    if (closed) return;
    closed = true;
    const text = field2.value.trim();
    field2.remove();
    sign2.remove();
    if (keep2 && text !== "" && !whyNotTyped(text)) writeFor(session, ref, typed(text));
    onClose();
  }
  field2.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      if (!complains(field2, where)) close(true);
    } else if (event.key === "Escape") {
      hide(note, true);
      close(false);
    }
  });
  field2.addEventListener("input", () => hide(note, true));
  field2.addEventListener("blur", () => {
    if (!closed && complains(field2, where, ` The cell keeps ${show(was)}.`)) {
      setTimeout(() => hide(note, true), READ);
    }
    close(true);
  });
  hide(note, true);
  slot.append(field2, sign2);
  field2.focus({ preventScroll: true });
  if (where.typed === null) field2.select();
}
function fieldFor({ cells, at, ref, typed: typed2 }, model, was) {
  const label = `new number for ${nameOf(model, ref)}`;
  const attributes = { class: "cx-edit", type: "text", inputmode: "decimal", "aria-label": label };
  const field2 = h("input", attributes);
  field2.value = typed2 ?? String(was);
  field2.style.cssText = boxOver(cells, at);
  return field2;
}
function complains(field2, { note, cells, at }, after = "") {
  const why = field2.value.trim() === "" ? "" : whyNotTyped(field2.value);
  if (!why) return false;
  say(note, `${why}${after}`);
  note.style.cssText = placeOfNote(cells, at);
  hide(note, false);
  field2.setAttribute("aria-invalid", "true");
  return true;
}
function boxOver({ x, y, across, down }, [r, c]) {
  const [width, height] = [Math.max(across, 56), Math.max(down, 28)];
  const left = x + c * across + (across - width) / 2;
  const top = y + r * down + (down - height) / 2;
  return `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}
function boxBeside({ x, y, across, down }, [r, c]) {
  const width = Math.max(across, 56);
  const left = x + c * across + (across + width) / 2;
  return `left:${left}px;top:${y + r * down + down / 2 - 20}px`;
}
function placeOfNote({ x, y, down, rows }, [r]) {
  const isLow = r > 0 && r >= rows - 1;
  const top = y + (isLow ? r * down - 4 : (r + 1) * down + 4);
  return `left:${Math.max(x - 4, 0)}px;top:${top}px${isLow ? ";transform:translateY(-100%)" : ""}`;
}
var writeFor = (session, ref, value) => session.edit(`number ${ref.kind} ${ref.index}`, (next, model) => write(next, model, ref, value));
var turnFor = (session, role) => session.edit("front", (next) => turn(next, role));

// explorer/page/cover.js
var ARROWS = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1]
};
var BlockCover = class {
  /**
   * @param {HTMLElement} slot
   * @param {Placed} cells
   * @param {Hands} hands
   * @param {HTMLElement} note where it is said what is wrong with what was typed
   */
  constructor(slot, cells, hands, note) {
    this.slot = slot;
    this.note = note;
    this.hands = hands;
    this.cells = cells;
    this.at = /** @type {Pair} */
    [0, 0];
    this.title = "";
    this.box = "";
    const { gaze } = hands;
    this.cell = h("div", { role: "gridcell", id: `cx-cell-${unique()}` });
    const listeners = {
      onpointerrawupdate: (event) => this.point(event),
      // at once; a move waits for the next frame
      onpointermove: (event) => this.point(event),
      onpointerdown: (event) => gaze.pin(this.refUnder(event)),
      onpointerleave: () => gaze.point(null),
      ondblclick: () => this.edit(),
      onfocus: () => this.focus(),
      onblur: () => gaze.point(null),
      onkeydown: (event) => this.key(event)
    };
    const attributes = {
      class: "cx-block",
      role: "grid",
      tabindex: "0",
      "data-block": cells.id,
      "aria-activedescendant": this.cell.id
    };
    const row = h("div", { role: "row", class: "cx-unseen" }, this.cell);
    this.element = h("div", { ...attributes, ...listeners }, row);
    slot.append(this.element);
  }
  /** @param {Placed} cells */
  move(cells) {
    this.cells = cells;
    const { x, y, columns, rows, across, down } = cells;
    const size2 = `width:${columns * across}px;height:${rows * down}px`;
    const box = `left:${x}px;top:${y}px;${size2}`;
    if (box !== this.box) this.element.style.cssText = box;
    const title = cells.title || cells.id;
    if (title !== this.title) this.element.setAttribute("aria-label", title);
    Object.assign(this, { box, title });
  }
  /** The cell at a place, or the one nearest to it.
   * @param {Pair} at */
  refAt([r, c]) {
    const { rows, columns } = this.cells;
    this.at = /** @type {Pair} */
    [clamp(r, 0, rows - 1), clamp(c, 0, columns - 1)];
    return this.cells.ref(...this.at);
  }
  refUnder({ offsetX, offsetY }) {
    return this.refAt([
      Math.floor(offsetY / this.cells.down),
      Math.floor(offsetX / this.cells.across)
    ]);
  }
  point(event) {
    this.hands.gaze.point(this.refUnder(event));
  }
  // By keyboard: the block remembers its cell, and says it.
  focus() {
    if (!this.element.matches(":focus-visible")) return;
    this.hands.gaze.point(this.refAt(this.at));
    this.say();
  }
  say() {
    const [r, c] = this.at;
    const value = this.cells.number(r, c);
    const said = this.cells.what(r, c) || (Number.isNaN(value) ? "" : show(value));
    this.cell.textContent = `row ${r}, column ${c}: ${said} ${this.hands.gaze.said()}`;
  }
  step(at) {
    this.hands.gaze.step(this.refAt(at));
    this.say();
  }
  key(event) {
    const { key } = event;
    const [r, c] = this.at;
    const arrow = ARROWS[key];
    if (arrow) this.step([r + arrow[0], c + arrow[1]]);
    else if (key === "Home") this.step([0, 0]);
    else if (key === "End") this.step([this.cells.rows - 1, this.cells.columns - 1]);
    else if (key === "Enter") {
      if (!this.edit()) this.hands.gaze.pin(this.refAt(this.at));
    } else if (key === "c") turnFor(this.hands.session, this.cells.role);
    else if (/^[-0-9.]$/.test(key) && !event.ctrlKey && !event.metaKey) this.edit(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  /** Type a number into a cell of the input or the kernel. Says whether this cell can be edited.
   * @param {string | null} typed a digit that was typed already */
  edit(typed2 = null) {
    const ref = this.refAt(this.at);
    if (!ref || !["input", "tap"].includes(ref.kind)) return false;
    const { slot, note } = this;
    const where = { slot, note, cells: this.cells, at: this.at, ref, typed: typed2 };
    openEditor(where, this.hands.session, () => this.element.focus({ preventScroll: true }));
    return true;
  }
};

// explorer/picture/table.js
var CAP2 = { normal: 48, projector: 80 };
var LEAST = 11;
function arrangeTable({ above, matrix, right }, width, height, { projector, measure }) {
  const title = projector ? TITLE2.projector : TITLE2.normal;
  const gap = projector ? 12 : 8;
  const { rows, columns } = matrix;
  const strip = (cell2) => Math.max(cell2, LEAST);
  const beside = (cell2) => Math.max(strip(cell2), measure(right.title));
  const across = (cell2) => columns * cell2 + gap + beside(cell2);
  const down = (cell2) => title + (rows * cell2 + gap + strip(cell2));
  let cell = projector ? CAP2.projector : CAP2.normal;
  while (cell > 0.25 && (across(cell) > width || down(cell) > height)) {
    cell -= cell > 4 ? 1 : cell > 1 ? 0.25 : 0.05;
  }
  const thick = strip(cell);
  const wide = Math.floor(Math.min(beside(cell), 2 * thick));
  const whole2 = title + thick + gap + rows * cell;
  const x = Math.round(Math.max((width - across(cell)) / 2, 0));
  const y = Math.round(Math.max((height - whole2) / 2, 0)) + title;
  const top = y + thick + gap;
  const blocks = [
    { ...above, room: width - x, x, y, across: cell, down: thick },
    { ...matrix, room: width, x, y: top, across: cell, down: cell },
    { ...right, room: width, x: x + columns * cell + gap, y: top, across: wide, down: cell }
  ];
  return { cell, signs: [], why: null, blocks };
}

// explorer/page/placing.js
var EDGE = 4;
var NOTHING2 = { cell: 0, blocks: [], signs: [], why: null };
function placeView({ name, width, height, measure }, focus, { projector, hidesOutput }) {
  const view = PICTURES[name](focus.model, focus);
  const room = (
    /** @type {const} */
    [width - 2 * EDGE, height - 2 * EDGE]
  );
  const look = { projector, measure };
  const placed = "matrix" in view ? arrangeTable(view, ...room, look) : arrange(hidesOutput && name === "grids" ? hidden(view) : view, ...room, look);
  for (const item of [...placed.blocks, ...placed.signs, placed.why]) {
    if (!item) continue;
    item.x += EDGE;
    item.y += EDGE;
  }
  return placed;
}
var hidden = (items) => items.map(
  (item) => isBlock(item) && item.role === "output" ? { ...item, secret: true, rows: 3, columns: 3, title: "output ?", sheets: 1 } : item
);
function blocksBefore(name, before, focus) {
  if (FOLLOWS[name]) return /* @__PURE__ */ new Map();
  const within = (index, values) => Math.min(index, Math.max(values.length - 1, 0));
  const seen = { output: within(focus.output, before.y), input: within(focus.input, before.x) };
  const view = (
    /** @type {any} */
    PICTURES[name](before, seen)
  );
  const blocks = "matrix" in view ? [view.matrix] : view;
  return new Map(blocks.filter(isBlock).map((item) => [item.id, item]));
}

// explorer/page/shell.js
function createShell(name, enlarge) {
  const purpose = ": enlarge it, or make it small again";
  const heading = h("span", { onpointerenter: () => tellWhole(heading, purpose) });
  const enlargeButton = button([heading, icon("screen")], `enlarge ${name}`, enlarge, {
    class: "cx-heading",
    "aria-label": null,
    // the heading is its name
    title: `enlarge ${name}, or make it small again`,
    "data-enlarge": name,
    "aria-pressed": "false"
  });
  const cover = h("div", { class: "cx-cover", hidden: true }, "?");
  const slot = h("div", { class: "cx-slot" });
  const element = h(
    "section",
    { class: "cx-panel", "data-view": name },
    h("h3", {}, enlargeButton),
    slot,
    cover
  );
  return {
    element,
    slot,
    showEnlarged: (enlarged) => press(enlargeButton, enlarged),
    /** Write the heading, and cover what would tell. Says whether it is covered.
     * @param {Focus} focus
     * @param {Look} look */
    show(focus, look) {
      const covered = look.covered.includes(name);
      say(heading, HEADINGS[name](focus.model, focus));
      hide(cover, !covered);
      slot.classList.toggle("cx-hidden", covered);
      slot.inert = covered;
      return covered;
    }
  };
}

// explorer/page/why.js
function explain(element, { x, y, width, height }, session) {
  const least = `min-height:${height}px;max-height:calc(100% - ${y}px)`;
  element.style.cssText = `left:${x}px;top:${y}px;width:${width}px;${least}`;
  element.replaceChildren(
    h("p", {}, session.model().problems.join(" ")),
    h("p", { class: "cx-muted" }, "Nearest:"),
    ...nearest(session.state()).map(
      ({ label, state }) => button(label, `use ${label}`, () => session.change(state))
    )
  );
}

// explorer/page/picture_panel.js
var PicturePanel = class {
  /**
   * @param {string} name
   * @param {Hands} hands
   */
  constructor(name, hands) {
    this.name = name;
    this.hands = hands;
    this.shell = createShell(name, () => hands.enlarge(name));
    this.element = this.shell.element;
    this.canvas = h("canvas", { class: "cx-canvas", "aria-hidden": "true" });
    const options = { alpha: false, willReadFrequently: true };
    this.context = /** @type {CanvasRenderingContext2D} */
    this.canvas.getContext("2d", options);
    this.why = h("div", { class: "cx-why", hidden: true });
    this.wrong = h("p", { class: "cx-wrong", hidden: true });
    this.shell.slot.append(this.canvas, this.why, this.wrong);
    this.shell.slot.addEventListener("pointerdown", (event) => this.turnSheets(event));
    this.canvas.addEventListener("pointermove", (event) => this.tellTitle(event));
    this.width = 0;
    this.height = 0;
    this.pixels = /** @type {Pixels | null} */
    null;
    this.placed = NOTHING2;
    this.blocks = /** @type {Map<string, BlockCover>} */
    /* @__PURE__ */ new Map();
    this.ghosts = /** @type {Map<string, Block>} */
    /* @__PURE__ */ new Map();
    this.drawn = /** @type {Map<string, string[]>} */
    /* @__PURE__ */ new Map();
    this.painted = "";
    this.layout = "";
    this.empty = false;
    this.title = { font: "", size: 0 };
  }
  /** The slot's size is read once per layout: reading it again would force the browser to lay out. */
  resize() {
    const box = this.shell.slot.getBoundingClientRect();
    this.width = Math.floor(box.width);
    this.height = Math.floor(box.height);
    this.painted = "";
    this.pixels = null;
    const { canvas, width, height } = this;
    if (width < 1 || height < 1) return;
    const scale = window.devicePixelRatio || 1;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.style.cssText = `width:${width}px;height:${height}px`;
    this.pixels = new Pixels(width, height, scale);
    this.layout = "";
  }
  measure = (text) => lengthOfWord(this.title.font, text) + 2;
  /** A title that has no room gives way to a brief one; one that has none either loses its end.
   * @param {{ title: string, brief?: string[], room: number }} block */
  cut({ title, brief = [], room }) {
    const all = [title, ...brief];
    let shown2 = all.find((text) => this.measure(text) <= room) ?? all[all.length - 1];
    while (shown2.length > 1 && this.measure(shown2) > room) {
      shown2 = `${shown2.replace(/\u2026$/, "").slice(0, -1).trimEnd()}…`;
    }
    return shown2;
  }
  /** First the page, for every panel; then the pixels. The other way round, each text that is
   * painted would force the browser to lay out what has just changed.
   * @param {Scene} scene */
  prepare({ focus, look, before, key }) {
    const covered = this.shell.show(focus, look);
    const follows = FOLLOWS[this.name];
    const now = `${key} ${follows ? focus[follows] : ""} ${covered}`;
    if (now === this.painted) return;
    this.painted = now;
    hide(this.wrong, true);
    this.empty = !focus.model.ok && this.name !== "grids";
    const size2 = look.projector && this.width >= PHONE ? 20 : 13;
    this.title = { size: size2, font: `600 ${size2}px ${FAMILY}` };
    const shown2 = this.pixels && !this.empty && !covered && this.width > 20;
    this.placed = shown2 ? placeView(this, focus, look) : NOTHING2;
    this.ghosts = before?.ok && shown2 ? blocksBefore(this.name, before, focus) : /* @__PURE__ */ new Map();
    for (const cells of this.placed.blocks) {
      if (!cells.sparse && !cells.secret) cells.held = fill(cells, this.ghosts.get(cells.id), look);
    }
    hide(this.why, !this.placed.why);
    if (this.placed.why) explain(this.why, this.placed.why, this.hands.session);
    this.placeCovers();
  }
  /** Frames are painted when the layout changes, cells when they do.
   * @param {Scene} scene */
  paint({ focus, look }) {
    if (!this.pixels) return;
    const { context, pixels } = this;
    const layout = this.layoutNow(look);
    const anew = layout !== this.layout;
    this.layout = layout;
    if (anew) this.paintFrames(pixels);
    for (const cells of this.placed.blocks) {
      if (cells.secret) continue;
      if (cells.sparse) paintMatrix(pixels, cells, focus, look);
      else paintCells(pixels, cells, this.drawn.get(cells.id) ?? [], focus, look);
      const [width, height] = [cells.columns * cells.across, cells.rows * cells.down];
      if (anew) paintOldFrame(pixels, cells, this.ghosts.get(cells.id));
      else pixels.show(context, cells.x - 1, cells.y - 1, width + 2, height + 2);
    }
    if (!anew) return;
    this.paintWords(pixels, look.projector);
    pixels.show(context, 0, 0, this.width, this.height);
  }
  layoutNow(look) {
    const { blocks, signs } = this.placed;
    const frames = blocks.map(({ id, x, y, rows, columns, across, title, sheets, secret }) => [
      id,
      x,
      y,
      rows,
      columns,
      across,
      title,
      sheets,
      secret
    ]);
    const ghosts = this.ghosts.size ? this.painted : "";
    return JSON.stringify([frames, signs, look.projector, this.empty, ghosts]);
  }
  paintFrames(pixels) {
    pixels.data.fill(WHITE);
    this.drawn = /* @__PURE__ */ new Map();
    for (const cells of this.placed.blocks) {
      const { id, x, y, rows, columns, across, down } = cells;
      this.drawn.set(id, []);
      if (cells.secret) pixels.rect(x, y, columns * across, rows * down, COLOURS.empty);
      else if (!cells.sparse) paintFrame(pixels, cells);
    }
  }
  // Titles, and signs between the blocks.
  paintWords(pixels, projector) {
    const { size: size2 } = this.title;
    const { blocks, signs } = this.placed;
    for (const cells of blocks) {
      if (!cells.title || cells.sparse) continue;
      const y = cells.y - sheetsOff(cells) - 6;
      pixels.word(this.cut(cells), cells.x, y, size2, 600, COLOURS.muted);
    }
    const centre = (text, x, y, high, weight, colour) => pixels.word(text, x, y, high, weight, colour, "centre");
    if (this.empty) {
      centre("no output", this.width / 2, this.height / 2, size2, 600, COLOURS.muted);
    }
    for (const { text, x, y } of signs) {
      centre(text, x, y + 6, projector ? 30 : 20, 500, COLOURS.ink);
    }
    for (const { secret, x, y, columns, rows, across, down } of blocks) {
      if (!secret) continue;
      const middle = [x + columns * across / 2, y + rows * down / 2 + 14];
      centre("?", middle[0], middle[1], projector ? 72 : 40, 600, COLOURS.ink);
    }
  }
  // A transparent element over each block takes the pointer, the focus and the keys.
  placeCovers() {
    const blocks = this.placed.blocks.filter((cells) => !cells.secret);
    const kept2 = new Set(blocks.map((cells) => cells.id));
    for (const [id, cover] of this.blocks) {
      if (kept2.has(id)) continue;
      cover.element.remove();
      this.blocks.delete(id);
    }
    for (const cells of blocks) {
      const { hands, wrong, shell } = this;
      const cover = this.blocks.get(cells.id) ?? new BlockCover(shell.slot, cells, hands, wrong);
      this.blocks.set(cells.id, cover);
      cover.move(cells);
    }
  }
  // A title that is cut, or has given way to a brief one, is told whole to who points at it.
  tellTitle({ offsetX, offsetY }) {
    const under = this.placed.blocks.find((cells) => {
      const foot = cells.y - sheetsOff(cells);
      const isAbove = offsetY < foot && offsetY > foot - 1.8 * this.title.size;
      return isAbove && offsetX >= cells.x && offsetX < cells.x + cells.room;
    });
    const title = under && this.cut(under) !== under.title ? under.title : "";
    if (this.canvas.title !== title) this.canvas.title = title;
  }
  // A click beside the front sheet of a stack brings the next channel to the front.
  turnSheets({ target, offsetX, offsetY }) {
    if (target !== this.canvas) return;
    const hit = this.placed.blocks.find(
      (cells) => cells.sheets > 1 && offsetX >= cells.x && offsetX <= cells.x + cells.columns * cells.across + sheetsOff(cells) && offsetY >= cells.y - sheetsOff(cells) && offsetY <= cells.y + cells.rows * cells.down
    );
    if (hit) turnFor(this.hands.session, hit.role);
  }
};

// explorer/share/film.js
var import_gifenc = __toESM(require_gifenc(), 1);

// explorer/share/picture.js
var MARGIN = 12;
var LINE = 22;
var isNone = (colour) => colour === "transparent" || /, 0\)$/.test(colour);
function drawStage(stage, line3, scale) {
  const box = stage.getBoundingClientRect();
  const [width, height] = [box.width + 2 * MARGIN, box.height + 2 * MARGIN + LINE];
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = (
    /** @type {Context} */
    canvas.getContext("2d")
  );
  context.scale(scale, scale);
  context.fillStyle = PALETTE.paper;
  context.fillRect(0, 0, width, height);
  context.save();
  context.translate(MARGIN - box.left, MARGIN - box.top);
  for (const element of shown(stage)) drawGround(context, element);
  for (
    const painted of
    /** @type {HTMLCanvasElement[]} */
    shown(stage, "canvas")
  ) {
    const { left, top, width: across, height: down } = painted.getBoundingClientRect();
    context.drawImage(painted, left, top, across, down);
  }
  for (const words2 of textsOf(stage)) drawWords(context, words2);
  context.restore();
  context.fillStyle = PALETTE.muted;
  context.font = "12px monospace";
  context.fillText(line3, MARGIN, height - MARGIN, width - 2 * MARGIN);
  return canvas;
}
function shown(stage, selector = "*") {
  const found = (
    /** @type {HTMLElement[]} */
    [...stage.querySelectorAll(selector)]
  );
  return found.filter((element) => element.checkVisibility() && !element.closest(".cx-hidden"));
}
function drawGround(context, element) {
  const { backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!isNone(backgroundColor)) {
    context.fillStyle = backgroundColor;
    context.fillRect(left, top, width, height);
  }
  const thick = Number.parseFloat(borderTopWidth);
  if (!thick || isNone(borderTopColor)) return;
  context.strokeStyle = borderTopColor;
  context.lineWidth = thick;
  context.strokeRect(left + thick / 2, top + thick / 2, width - thick, height - thick);
}
function textsOf(stage) {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = (
      /** @type {Text} */
      walker.currentNode
    );
    const element = (
      /** @type {HTMLElement} */
      node.parentElement
    );
    if (!node.data.trim() || !element.checkVisibility()) continue;
    if (element.closest(".cx-hidden, .cx-unseen, svg, script")) continue;
    texts.push({ node, element });
  }
  return texts;
}
function wordsOf(node) {
  const range2 = document.createRange();
  return [...node.data.matchAll(/\S+/g)].map((match) => {
    range2.setStart(node, match.index);
    range2.setEnd(node, match.index + match[0].length);
    const { left, top, height } = range2.getBoundingClientRect();
    return { word: match[0], left, top, height };
  });
}
function drawWords(context, { node, element }) {
  const style = getComputedStyle(element);
  context.fillStyle = style.color;
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  for (const { word, left, top, height } of wordsOf(node)) {
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText(word);
    context.fillText(word, left, top + (height + above - below) / 2);
  }
}

// explorer/share/film.js
var PAUSE = 700;
var LAST = 1800;
var MOST2 = 64;
var WIDEST = 960;
async function filmOf(stage, gaze, line3, onStep) {
  const { count, index } = gaze.time();
  const step = Math.max(Math.ceil(count / MOST2), 1);
  const cells = Array.from({ length: Math.ceil(count / step) }, (_, n) => n * step);
  const scale = Math.min(1, WIDEST / stage.getBoundingClientRect().width);
  const gif = (0, import_gifenc.GIFEncoder)();
  let palette = (
    /** @type {number[][] | null} */
    null
  );
  for (const [n, cell] of cells.entries()) {
    gaze.goTo(cell);
    const canvas = drawStage(stage, line3(), scale);
    const context = (
      /** @type {OffscreenCanvasRenderingContext2D} */
      canvas.getContext("2d")
    );
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    palette ??= (0, import_gifenc.quantize)(data, 256);
    const delay = n === cells.length - 1 ? LAST : PAUSE;
    gif.writeFrame((0, import_gifenc.applyPalette)(data, palette), width, height, {
      delay,
      ...n === 0 ? { palette } : {}
    });
    onStep(n + 1, cells.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  gif.finish();
  gaze.goTo(index);
  return gif.bytes();
}

// explorer/share/vectors.js
var NUMBER = { "text-anchor": "middle", "dominant-baseline": "central" };
var css = (colour) => `#${[0, 8, 16].map((shift) => (colour >> shift & 255).toString(16).padStart(2, "0")).join("")}`;
var safe = (text) => String(text).replace(/[&<>"]/g, (sign2) => `&#${/** @type {number} */
sign2.codePointAt(0)};`);
var round = (value) => typeof value === "number" ? Math.round(100 * value) / 100 : value;
function el(tag, attributes, content = "") {
  const written = Object.entries(attributes).map(([name, value]) => {
    return ` ${name}="${safe(round(value))}"`;
  });
  return `<${tag}${written.join("")}>${content}</${tag}>`;
}
var rect = (x, y, width, height, more) => el("rect", { x, y, width, height, ...more });
function vectorsOf(stage, panels, focus, look, line3) {
  const box = stage.getBoundingClientRect();
  const [width, height] = [round(box.width), round(box.height)];
  const painted = panels.filter((panel) => panel.placed?.blocks && panel.canvas);
  const parts = painted.flatMap((panel) => {
    const { left, top } = panel.canvas.getBoundingClientRect();
    const inside = panel.placed.blocks.flatMap((cells) => blockOf(cells, panel, focus, look));
    const signs = panel.placed.signs.map(
      ({ text, x, y }) => el("text", { x, y, "font-size": look.projector ? 30 : 20, ...NUMBER }, safe(text))
    );
    const transform = `translate(${round(left - box.left)} ${round(top - box.top)})`;
    return el("g", { transform }, [...inside, ...signs].join("\n"));
  });
  const words2 = textsOf(stage).flatMap((text) => wordsIn(text, box));
  const ground = rect(0, 0, width, height, { fill: PALETTE.paper });
  const size2 = { viewBox: `0 0 ${width} ${height}`, width, height };
  const family = { "font-family": FAMILY, fill: PALETTE.ink };
  const content = [el("desc", {}, safe(line3)), ground, ...parts, ...words2].join("\n");
  const xmlns = icon("screen").querySelector("path")?.namespaceURI ?? "";
  return el("svg", { xmlns, ...size2, ...family }, content);
}
function blockOf(cells, panel, focus, look) {
  const { x, y, rows, columns, across, down, role, title, secret, sparse } = cells;
  const frame = rect(x, y, columns * across, rows * down, {
    fill: css(secret ? COLOURS.empty : COLOURS.paper),
    stroke: css(COLOURS[role] ?? COLOURS.kernel),
    "stroke-width": 2
  });
  const size2 = panel.title.size;
  const head = { x, y: y - 6, "font-size": size2, "font-weight": 600, fill: PALETTE.muted };
  const parts = [frame];
  if (title && !sparse) parts.push(el("text", head, safe(panel.cut(cells))));
  if (secret) return parts;
  return [...parts, ...sparse ? entriesOf(cells, focus, look) : numbersOf3(cells, focus, look)];
}
function numbersOf3(cells, focus, look) {
  const { x, y, rows, columns, across, down, held } = cells;
  if (!held) return [];
  const parts = [];
  const edges = outlinesOf(cells, focus);
  const corners = cornersOf(cells, focus);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const [left, top] = [x + c * across, y + r * down];
      const [fill2, ink] = held.shade[n] ?? [COLOURS.paper, COLOURS.ink];
      const what = held.what[n];
      const dashed = what ? { stroke: PALETTE.padding, "stroke-dasharray": "3 3" } : {};
      const paint = what ? { fill: PALETTE.paper, ...dashed } : { fill: css(fill2) };
      if (held.shade[n] || what) {
        parts.push(rect(left + 1, top + 1, across - 2, down - 2, paint));
      }
      if (held.text[n] && held.size) {
        const at = { x: left + across / 2, y: top + down / 2, "font-size": held.size };
        const dark = { fill: css(what ? COLOURS.zero : ink), "font-weight": held.weight };
        parts.push(el("text", { ...at, ...dark, ...NUMBER }, safe(held.text[n])));
      }
      const corner = corners.get(n);
      if (corner) parts.push(...cornerOf(corner, left + across - 4, top + down - 4, 0.24 * across));
    }
  return [...parts, ...edgesOf2(edges, cells, look)];
}
function cornerOf(text, right, bottom, size2) {
  const width = 0.6 * size2 * text.length + 2;
  const ground = rect(right - width, bottom - size2, width, size2, { fill: css(COLOURS.kernel) });
  const at = { x: right - width / 2, y: bottom - size2 / 2, "font-size": size2, ...NUMBER };
  return [ground, el("text", { ...at, "font-weight": 600, fill: css(BLACK) }, safe(text))];
}
function edgesOf2(edges, { x, y, columns, across, down }, look) {
  const lines = Array.from(edges, (sides2, n) => {
    const [left, top] = [x + n % columns * across, y + Math.floor(n / columns) * down];
    const side = [
      `M${left} ${top}h${across}`,
      `M${left + across} ${top}v${down}`,
      `M${left} ${top + down}h${across}`,
      `M${left} ${top}v${down}`
    ];
    return side.filter((_, bit) => sides2 & 1 << bit).join("");
  }).join("");
  if (!lines) return [];
  const stroke = { stroke: PALETTE.highlight, "stroke-width": look.projector ? 4 : 3 };
  return [el("path", { d: lines, fill: "none", "stroke-linecap": "square", ...stroke })];
}
function entriesOf(cells, { model, ref, tied }, look) {
  const { x, y, rows, columns, across: cell } = cells;
  const { entries, w } = model;
  const shades = matrixShades(w, look);
  const texts = Array.from(w, show);
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 1);
  const { size: size2, weight } = digits(cell, cell, longest, look);
  const parts = [rect(x, y, columns * cell, rows * cell, { fill: PALETTE.empty })];
  for (let n = 0; n < entries.count; n++) {
    const [left, top] = [x + entries.in[n] * cell, y + entries.out[n] * cell];
    const [fill2, ink] = shades[entries.tap[n]];
    parts.push(rect(left, top, cell, cell, { fill: css(fill2) }));
    if (size2 && cell >= 12) {
      const at = { x: left + cell / 2, y: top + cell / 2, "font-size": size2, fill: css(ink) };
      parts.push(el("text", { ...at, "font-weight": weight, ...NUMBER }, texts[entries.tap[n]]));
    }
  }
  const line3 = { fill: "none", stroke: PALETTE.highlight, "stroke-width": 3 };
  const around = (left, top, width, height) => parts.push(rect(left, top, width, height, line3));
  if (ref?.kind === "output") around(x, y + ref.index * cell, columns * cell, cell);
  if (ref?.kind === "input") around(x + ref.index * cell, y, cell, rows * cell);
  if (ref?.kind === "tap") {
    for (const n of tied.entries) {
      around(x + entries.in[n] * cell, y + entries.out[n] * cell, cell, cell);
    }
  }
  return parts;
}
function wordsIn({ node, element }, box) {
  const style = getComputedStyle(element);
  const look = {
    "font-size": style.fontSize,
    "font-weight": style.fontWeight,
    "font-family": style.fontFamily,
    fill: style.color,
    "dominant-baseline": "central"
  };
  return wordsOf(node).map(
    ({ word, left, top, height }) => el("text", { x: left - box.left, y: top - box.top + height / 2, ...look }, safe(word))
  );
}

// explorer/share/share.js
function createShare(session, gaze, stage) {
  const note = h("span", { class: "cx-share-note" });
  const shown2 = () => stage.panels.filter((panel) => panel instanceof PicturePanel).filter((panel) => !panel.element.hidden);
  async function picture() {
    const scale = window.devicePixelRatio || 1;
    const canvas = drawStage(stage.element, session.line(), scale);
    download(await canvas.convertToBlob({ type: "image/png" }), "convolution.png");
  }
  function drawing() {
    const focus = gaze.focus();
    if (!focus) return;
    const { projector } = session.state();
    const text = vectorsOf(stage.element, shown2(), focus, { projector }, session.line());
    download(new Blob([text], { type: "image/svg+xml" }), "convolution.svg");
  }
  async function film() {
    filming.disabled = true;
    const tell2 = (done, all) => say(note, `picture ${done} of ${all}`);
    const bytes = await filmOf(stage.element, gaze, session.line, tell2);
    download(new Blob([new Uint8Array(bytes)], { type: "image/gif" }), "convolution.gif");
    filming.disabled = false;
    say(note, "");
  }
  const filming = button("Film (GIF)", "Film (GIF): a film of the whole sweep, GIF", film);
  return h(
    "details",
    { class: "cx-share" },
    h("summary", {}, "Take it along"),
    h(
      "div",
      { class: "cx-shares" },
      button("Picture (PNG)", "Picture (PNG): a picture of what is shown, PNG", picture),
      button("Drawing (SVG)", "Drawing (SVG): a drawing of what is shown, SVG", drawing),
      filming,
      note
    )
  );
}

// explorer/page/drawing.js
var ROOMS = [
  [1e3, "wide"],
  [860, "middle"],
  [600, "narrow"],
  [0, "phone"]
];
var LOW = 860;
var ROOM_FOR_BOTH = 1900;
var NOTHING_ASKED = { hides: [], hidesOutput: false };
function createDrawing(root, session, gaze, parts) {
  const { stage, time, question, witness } = parts;
  let echo = 0;
  function draw3() {
    const focus = gaze.see();
    const { projector, ghost } = session.state();
    const asked = session.question();
    const { hides, hidesOutput } = asked ? QUESTIONS[asked] : NOTHING_ASKED;
    const before = ghost ? session.before() : null;
    const key = `${session.version()} ${before ? "ghost" : ""} ${hidesOutput}`;
    const scene = { focus, look: { projector, covered: hides, hidesOutput }, before, key };
    stage.prepare(scene);
    time.show();
    question.show(focus);
    stage.paint(scene);
  }
  function soon() {
    if (stage.isSeen()) draw3();
  }
  function resize() {
    const width = root.clientWidth;
    const room = ROOMS.find(([least]) => width >= least);
    for (const one of ROOMS) root.classList.toggle(`cx-${one[1]}`, one === room);
    root.classList.toggle("cx-low", window === window.top && innerHeight < LOW);
    const { projector } = session.state();
    root.classList.toggle("cx-beneath", projector && width < ROOM_FOR_BOTH);
    stage.resize();
    soon();
  }
  function afterPaint() {
    echo ||= requestAnimationFrame(
      () => setTimeout(() => {
        echo = 0;
        for (const control of [parts.bar, parts.looks, parts.rail, parts.foot]) control.show();
        stage.writeCode();
        witness.ask(session.line(), session.model());
      })
    );
  }
  return {
    draw: draw3,
    soon,
    resize,
    /** A state has become the present one. */
    settle() {
      if (stage.showViews()) resize();
      else soon();
      afterPaint();
    },
    close: () => cancelAnimationFrame(echo)
  };
}

// explorer/page/keys.js
function closeAround(target) {
  const open2 = (
    /** @type {HTMLDetailsElement | null} */
    target.closest("details[open]")
  );
  if (!open2) return false;
  open2.open = false;
  open2.querySelector("summary")?.focus();
  return true;
}
function createKeys(session, gaze, player, transpose2, help, giveBack) {
  const move = (by) => gaze.goTo(gaze.time().index + by);
  const plain2 = {
    " ": player.toggle,
    "[": () => move(-1),
    "]": () => move(1),
    t: transpose2,
    escape: (target) => closeAround(target) || giveBack() || gaze.letGo(),
    "?": help
  };
  function actOn({ key, ctrlKey, metaKey, altKey, shiftKey, target }) {
    const pressed = key.toLowerCase();
    if (ctrlKey || metaKey) {
      if (pressed === "z") return shiftKey ? session.redo : session.undo;
      return pressed === "y" ? session.redo : null;
    }
    if (altKey) return null;
    if (pressed === " " && target.tagName === "BUTTON") return null;
    return plain2[pressed] ?? null;
  }
  return (event) => {
    const target = (
      /** @type {HTMLInputElement} */
      event.target
    );
    if (/^(text|select-one)$/.test(target.type ?? "")) return;
    const act = actOn(event);
    if (!act) return;
    act(target);
    event.preventDefault();
    event.stopPropagation();
  };
}

// explorer/photo/photographs.json
var photographs_default = {
  "generated by": "python -m tools.explorer_photographs",
  pictures: {
    cameraman: [
      "88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888888888776666777888888888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888888887665444566777788888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888888864332222222466678888888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888887432211111111123556788888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888863222222211111111225678888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888888621211222111111111111357888888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888886211112221122211111111114788888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888872111122222221111111111112578888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888721112222222212222111111111267888888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888888410011122211222222111111111125788888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888886200011122212222222211111111112578888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888862100011222222112222221111111111357888888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888831000111111222222232222111111111135788888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888888721111111111122222122222111111111113688888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888888777411111110111111212233222111111111111588888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888884222110111100111111122222222111111111111268888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888888731111100011000111111112122222111121111101147888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888885211101100000000001100111122221111222111001126888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888888732111100000000000001111111122221111111211111126888888888888888888888888888888888888888888888888888888",
      "88888888888888888888888887311111111100000001001111111122222111111111111116888888888888888888888888888888888888888888888888888899",
      "88888888888888888888888884111111111100000000000111001111111111111111111126888888888888888888888888888888888888888888888888888899",
      "88888888888888888886544442111111111110000000100000001112222211111111112127888888888888888888888888888888888888888888888888889889",
      "88888888888888886422111111111111101110000013431000000112234421111111233337888888888888888888888888888888888888888888888888889877",
      "88888888888887532211111111111111111100000143334100000012345543222222246448888888888888888888888888888888888888888888888888888988",
      "88888888888632211111111111111111111010001256623210001244555665433322377678888888888888888888888888888888888888888888888888799999",
      "89888888863211111111111111111111111011001366423311112455556666653222378888888888888888888888888888888888888888888888888888799999",
      "99999986322111111111111101111111101001110355534321123555555666665332377777888888888888888867888888888888888888888888888888799999",
      "99999842222111111111111101111111111101000257646532234555543344444321234456666777776655566545888888888888888888888888888888799999",
      "99997321111111111111111111111111111100000156754531135555542222112333234456666777777777788877888888888888888888888888888888799999",
      "99973211111111111111111111111111111210000147764432125566665443224563334445545888888888896655888888888888888888888888888888799999",
      "99832111111111111111111111111111111341001125775443345566776544567785554444434888999888996424888888888888888888888888888888799999",
      "98421111111111111111111111111111111383111123565444445566777656788888865678888888888888887623888888888888888888888888888888799999",
      "96211111111111111111111111111111111288222222223444444556677667788888864677888888888888877767888888888888888888888888888888799999",
      "72111111111111111111111110111111111159422222223444444556667776678888864476778777777777776788888888888888888888888888888888799999",
      "31111111111111111111111111111111111139833222223444444455666776667888864899988887777777766788888888888888888888888888888888799999",
      "11111111111111111111111111111111111127953322223344444455666665677887852577777777777777666678888888888888888888888888888888799999",
      "11111111111111111111111111111111111115983332223334444445566666567667852343566777777777665676788888888888899999988888888888799999",
      "11111111111111111111111111111111111113994333222233444445556667433568852355666666666666665732378888888888999999998888888888799999",
      "01111111111111111111111111111111111112798443222223344444555666654889852256677677776666655512249999986677888899988888888888799999",
      "00111111111111111111111111111111111111599533222222333444455555656899963244466666677776655311227989656777888888888888888888799999",
      "00011111111111111111111111111111111111389942222222233334444333358999999533234445555555555431127997557889999999999997778888799999",
      "00001111111111111111111111111111111111279963222121223333334555489999999964322222322335444420128995567888889999999999988888799999",
      "11000111111111111111111111101111111111157776321111122322334455589999999998643333332115111221138875568899999999999999999988799999",
      "11100011111111111111111111110001111111135555633321111233333323256666666666322112221114112222225666678899999997889999999998799887",
      "11111001111111111111111111111011111111135555643211001123444421156666666665123111333224111122224666666889999987889899999988787655",
      "11111100111111111111111111111111111111137897542100000012344421156666666665111000001224101111124666666788889988888888888766675555",
      "11111111011111111111111111111111111111128888640000110000112122256666666665100000001124110001125666656788778899999887776666655555",
      "01111011101111111111111111111111111111128898830112222111111222366666666666420000000125111111135666544688788788888866566555655555",
      "00111100110111111111111111111111111111116999511222222222222221466666666666420122111134111112345565433666556666577665556555555555",
      "00011111010111111111111011111111111111114995222111222222222111346665555554333233212134111112444555433555556555556555555555655555",
      "11001111110011111111111101110111111111112842221212222221112333345544454421111333212243111122444555433455446444445555455455655556",
      "11110111111001111111111101111011111111111422222211222222222222235555566410001232001143211113445554333344445444445554455555555433",
      "11111111111100111111111101111011111111111321111122222222222222124555664100000011100143221114544553334344445444445554446455554222",
      "11111111111110011111111100111001111111222222112222222222222222222223451000000001220042112235544223333344456444445554556455544222",
      "11111111111111001111011100111101111122222212222222222222222222223333551000000002541042112234444333334444556455445555556445544322",
      "11111111111111100111011100111100111122222222212211222222212222123455551001000003671042012233333334333445445554545545555555544443",
      "11111111111111110001011110111100110012212221111222122222111111013356772110000003672052002333333333333334535454335556656555555555",
      "11111111111111111001011100111110111012211222221222211222110000013357762100000003672051012222333333222244456444334457766555565667",
      "11111111111111111100011110111110111101221212111222211121100000002356751000000003672152222223557643222245445445335556665455555676",
      "11111111111111111100011110111111111110222211111122211111100000003566620000000003673234544446999985454456555556556666566666655666",
      "11111111111111111110011110111111111110122111111122111111000000002666300000000003574333666689999997666666666666666666666666666666",
      "11111111111111111110011110011111111111121111111111211111000000001663000001000002574333566689999999666666666666666665655565555555",
      "11111111111111111100011111111111111111112111110111111110000000000540000002210012464334566666667776666666666666666666666666666666",
      "11111111111111111100111111111111111111111211100111111100010000000310000001444433453333666666776777766666666666666666666666666666",
      "11111111111111111100111111111111111111111111100111111000110000000000000000278853453445666666666666666666666666666666666666666666",
      "11111111111111111101111111111111111111111111100111110001100000000000000000178853453566666666666666666666666666666666666666666666",
      "11111111111111110111111111111111111111111111000001100011111000000000000000058852453466666666666666666666666666666666666666666666",
      "11111111111111111001110111111111111111111111000000000111111111000000000000016862453366666666666666666666666666666666666666666666",
      "11111111111111111101111001111111111111111111000000111111111111000000000000002863463266666666666666666666666666666666666666666666",
      "11111111111111111111111101111111111111111111100000111111111110000001000000001343583156666666666666666666666666666666666666666666",
      "11111111111111111101111100111111111111111111110001111111111110100001000000000123583136666666666666666666666666666666666666666666",
      "11111111111111111111111110111111111111111111110011111111111111110011000000000113583126666666666666666666666666666666666666666666",
      "11111111111111111111111110011111111111111111111111111111111111100011000000000013583125666666666666666666666666666666666666666666",
      "11111111111111111111111111011111111111111111111111111111110111100011000000000012583135666666666666666666666666666666777766666666",
      "11111111111111111111111111011111111111111111111111111111110111100010000000000002583366666666666666666666666666666666666666666666",
      "11111111111111111111111111011111111111111111111111111111110011100010000000000002584566766666666666666666666666666666666666666666",
      "11111111111111111111111111011111111111111121111111111111100011100010000000000002585666666666666666666666666666666666666666666666",
      "11111111111111111111111111011111111111121221111111111111100111000000000000000002586667677777766677666666677677677666666766766666",
      "11111111111111111111111111111111111112121221111111110001101111000100000000000024585666677666666666666666666666666666666666766666",
      "11111111111111110111111111111111111212122110001111110000000111000100000000000365585666666666666666666666666666666666666666666666",
      "11111111111111111111111111111111111112111000111111231000000011100000000000014665585666666666666666666666666666666666666666666666",
      "11111111111111111111111111111111111211000011111111465200000001100000000000256665585666666666666666666666666666666666666666666666",
      "01111111111111111111111111111111110000000011111112666631000000100000000013566665585666666666554456666666666666666666666666666666",
      "00001111111111111111111111111100000000000011111115666666410000000000000246666665585666666664233336666666666666666666666666666666",
      "00001111111111111111111111000000000000000011111136666666663100000000014666666765585666666642232236666666666666666666666666666666",
      "00001111111111111111111110000000000000000111111256666666666531000002466666666664585666664213565566666666666666666666666666666666",
      "00000111111111111111111100000000000000000111111466666666666666421246666666666654485566521246666666666666666666666666666666666666",
      "00000111111110111001100000000000000000001111113666666666666666666666666666766412354345212566666666666666666666666666666666666666"
    ],
    coins: [
      "55555555555555555555555555555555555555555555555555555555555555555555544444444444444444444444444444444443333333333333333334433333",
      "55555555555555555555555555555555555555555555555545555555555555555544444444444444444444444444444444444333333333333333333333333333",
      "55555555555555555555555555555555555555555555544444444444455545554444444444444444444444444444444444444333333345676543333333333333",
      "55555555555555555555555555555555555555555555544444444444444454444444444444444444444444444444444444333333334687777777633333333333",
      "55555555555555555555555555555555555555555544444444444444444444444444333333344444444444444343433333333333358876578776673333333222",
      "55555555555555555555555555555555544444554444444444444444444444444443333333333444444444433333333333333333587686578777767433332222",
      "55555555555555455555555555555554444444444444444434445543344444444433333333333334444444433333333333333335876766677766676733322222",
      "55555555554444444444555555555444444444444444443456766776434444444333466666543333444444333333333333333337866475768767767552222222",
      "55555555544444555444445545544444444444444444434777777777844444443345676766676333443443333456643333333358667576468647666562222222",
      "55555555444566777765445544444444444444444444447777777777674444443466667767767633333333335666665543333368667586468656666653112222",
      "55555554446777777887544444444467888754444444477688888887776344433565568668677753333333356556556564333368666574778667666654112222",
      "55555544468878666778754444444777888887444444667788888788778444434665688768878773333333556776688557333478666664588766666654112222",
      "55545454679877778877764444447988887788844444776777877888778544335666788677789774333334666798676655633378666675698776776665112222",
      "54444445888987777776675444468988988878864444777777888778777644335676877776678766433335677798787875732279776774677877676683112222",
      "54444446788778877877775444478898888888884444777877777887777634336788777787767766333335676787786796732258777765655777777672112222",
      "54444447778788887877775444488888888988794444778777777787886643336667766787776776333335666887777865732238877858755877777661122222",
      "54444446887788777766684444488988889888894444688876677787787533336667777888776664333334687776669978622226888869656977776831222222",
      "54444444777878778777774444488998888888894444488887777787878433334767777888776663333333587777778758422222688778766877868611222222",
      "44444444777878788877844444457988998898964445469988778778875333333587777788776653333332376775678757222321268878877688787211222222",
      "54444444487787688888544444437798899998944444435998888888763333333357777777777533333322235665567772222221125778887778831112222222",
      "44444444347778889885344444444699789988544444433489988886433333333334676656653233332222222365666422222221111136787642111111222222",
      "44444444433456666533344444444345666653344444433334566543333343343332234443222233333222221111111112222211111110010000011111222222",
      "44444444433333333333444444444333333333344444433332333333333444433333222222222223222222221111111222222111111100000000011111222222",
      "44444443334333333333444444444433333333344434333333333333333434443333222222222222222222221111111222212111111100000000011111222222",
      "44444443433333333333444444433333333333343333333333333333333333433333232222222222222222222111111111221111111100000000111111222222",
      "44444444343333333333444444333433333333334333333333333333333333333333222222222222222222211111111111121111111100000000111111222223",
      "44444443333333333333334443444433333333333333333333333333333333333222222222222222222222111111111111111111111000000000111112222233",
      "44444444333333333333333443333333333333333333333333333333333333333222222222222222222221111111111111111111111000000000011112222233",
      "44444444333333333333334433333333333333333333333332323333333333322222222222222222222211112211111111111111110000000000011112222222",
      "44434433333333333333333433333333333333333333333222222222333322322222212222222222222221245655544111111111100000000000111112222222",
      "44333333333333333333334333333333333333333333333222222222222222222222211212222222222224666566666511111111000000000000011112222222",
      "44333333333334443333333333333333322222233333332222222222222222222211111112222222221255566777876631111110000000000000011122222222",
      "44333333333358888733333333333322233322223332222222222222222222222246776421112222222555577666766666111110000002578631011122222222",
      "44333333334887878885333333333335899875222332222222443222222222224766677873112222214556677556677767211110000037768887311122222222",
      "43333333348888888999733333333389988988722222222259999752122222256666667887312222215566875468879876511100000354556887831222222222",
      "43333333388888888999963333333898887888962222224899899998422222387776789988722222225567865677888966611000003745677898772222222222",
      "43333333588887888999994333335998888889993222249998889988932222667777787978942221226676787677888876611110016766778887884222222222",
      "43333333888888888889994333337998988888995222289988889988862223766677868887952211126677886788887776611110018786677888786222222222",
      "44333333887888988899994333338898988888896222499888889998882223798788779788831121126678866678688887410010028776787887787222222222",
      "44333333888888888989993333338998988899996222599878898998882222776777689888821121115678875566689888200000128866778887887222222222",
      "33333333698888899889963333338998998899996222499788888999972222798767689988411121113787987677679888100000018976677888785222222222",
      "33333333398888889999933333337999988899993222289888889999952221499876778988211111111588886678668983000000006988676787882112222222",
      "33333333379877888999423333324999999999942222249878889999922221158877998883111211111138796798987840000100002788887788831112222222",
      "33333333338988999993222333222599999987312222214999999999412111115877999831111111111112587767988200000000100278988888311112222222",
      "33333333325799999882223332222247877851122222211699999983111111111389897211111111111110013776821000000011100113789872011122222222",
      "33333333322234432222222222222212232211122222211123322211111111111111211111111111111100000010000000001111000000012100001111222222",
      "33333333222222222222222222222221211111222222211111111111111111111110000111111111111110000000000000011111000000000000011111122222",
      "33333332222222222222222222222222111122222222221111111111111111111111110111111111111110000000000000000000000000000000011111122222",
      "33333333222222222222222222222222212111222222121111111111111211111111111111111111111111000000000000000100000000000000111111122222",
      "33333332222222222222222222222222111122222122211111111111112211111111111111111111111110000000000000010111000000002566676421112222",
      "33333332222222222222222222222222211112222211111211111111111121111111111111111111111110000000000001111111000000467766777775112223",
      "33333332222222222222222222222211111112222111111111111111111111111111111111111111111110000000000000111111000026876667777778622223",
      "33333333322222222222222222222111111112222111111111111111111111111111101001111111111110000000000001111101100278665677787777872223",
      "33333332222222222222222222222111111112222111111111111111111111111111112221001111111000000000000000111111101786677767887777775222",
      "33333322222222222222222222221111111111111111111111111111111111111113577776310111111000001355310000111111005877766656877777777322",
      "33333222222222211222222222111124677531111111111111100111111111111256677777752011111000169998755100111111128877656766766787777622",
      "33333222222223443212222222211389777887311111111111222101111111112666677458777201110002888444567710111111158877656666678887776722",
      "33323322222467788621222222114987767777851111111148888741111111115666787688977611101017874467778981111111168777666667577887776632",
      "33322222225777788873222222139867777787894111112787778897211111146677455667887620001038756678788995111111167777666567677877666642",
      "33233222265666777877222222168778788898788111118877767898811111167677678876886640000056677767778999311111167777766676668877666653",
      "33322232477776755578322221297678878887679211159787789898841111177656658687886660000154487667888899611111157777666567668877666653",
      "33332222588887767688512221397677877788878411189776788888871111177666658567867661000266485566797898811111146777666656678776666642",
      "33322222587776766778622211398677777788679411298767788888881111178656868788766771000278566654568888921211124667676666568866675632",
      "33322332487765676778722221398765677787779311198677777888881111158667867897766561000267744546668988711111113666667756656866666622",
      "33322322377777766777722211288875888788788111179767777898781111138777777887875640000056854666678878311111113576556766766666656422",
      "33322222267777666676621221169877987666795111139877888877751111117777657777777710000013855867678889111111111456655676765666665222",
      "33322232257677667655211122117878987887982111117888878977821111103788788977688300000000354848756798111111111145667667666665552222",
      "33332222225667767543111221112777988888831111102887778987201111110277789987973000000000025767897342111111111114544666666655422222",
      "33322222221345555321111111110157766786201111100277678751001111110014677766200000000000000145699411111111111110245556655542222222",
      "33222222221111222111111121111000123210001111100001322000011111110000111100000000001100000001111101111111111111012234433211222222",
      "33222222221111111111111111111100000000001111110000000000011111110000000000000000001010000000000001111111111111111111111112222322",
      "33322222221111111111111111111110000000001111110000000000001111111000000000000000000001000100000011111111111111111111111222222232",
      "32222222111111111111111111111111110000011111111000000000000111101000000000000000000000011101100111111111111111111111112222222232",
      "32222222111111111111111111111111110000001111111010000000000000000000000000000000000010011111100111111111111121111111122222222332",
      "33222222211112232211111211211111111100000111111110100000000000000000000000000000000000011111111111111111111111212212222222222232",
      "33222222111466766764211111111111100000000011111111000001111100000000000000000000000000011111110100000000111111111111222222222222",
      "33222222125666667766641111111111110000000001111111001356666653100000000000000000000000001111100000011111111111222222222222222232",
      "33222222355566775567654111111111100000000000111111134666776667641000000000000013556431001111100013567766431112222222222222222232",
      "33222223555566655677665411111111100012211000111111355555575686764100000011001456677776200111100366666667665112222211111222222332",
      "33233225555545566557655621111111003677654300011102466555675876666500011111024666767767730111114656565666766512222111123333222222",
      "33322246665555565575655531111111148777765551011115666766757677666620011110047776667689872111146555567766666632222224566666543222",
      "33223254665655456555455551111111487667866665001135667756556876655540111110366776667888876111265776567778767742222257778777765322",
      "33332265665555666555556561111112676665667867311146667766675676655651111101677877767877878311465667776788866762222467778777767532",
      "32333366665654455557764571111115767754568766611155555766666685545551011114766767767777778511665865778778877672224778678766777642",
      "33333356665554555567765561111127767875688776711165555465666666555541111117765677677677777612665766567777766772226778766577887651",
      "33333356555444455555665551221128664777888766721165544465656666555541111115765566777678777512566655545788866652238767776787787661",
      "33333345555544445655566532221127663788888867721155465655655567755441011104766556676677777312666667765578866732237757777776787662",
      "33333335555565555545555522211117764787888867711124455557555455555431111112666656676667776111556678777556566622227765776777677662",
      "33333324655655555556555312222115764677888866611113555576445675554311111110376667676665672111455567677765566512225876766777767761",
      "33333332555776656557665112222211675687787777211101455565334675564201111110166676765676631111155577766775666222223767667767777741",
      "33333332355665655557652221222211267764555663011110144544454565542011111110016666655776411111125555567777663112221466666766677531",
      "33333322235655556666412122222111114665577621111111002456556665410001111100001566766663111111112556677666631122222246666666665320",
      "33332232222345666531112222211111100135553101111111100013454321000011111000000024665310011111110145665553111122222113777777642230",
      "32333222221111111111122222221111111001000011111111100000000000000111010100000000000000011111111111111111111222222111122333222320",
      "22223322222221111111122211112111111100001111111111110000000000011110001000000000000000011111111110111111111222222111111122222320",
      "33222322222222111211112211111111111111111111111111110000000000111111111110000000000011111111111111111111121122211112112222223310"
    ]
  }
};

// explorer/photo/pictures.js
var WHITE2 = 9;
var MOST3 = 128;
var PICTURES2 = Object.fromEntries(
  Object.entries(photographs_default.pictures).map(([name, rows]) => {
    const values = Uint8Array.from(rows.join(""), Number);
    return [name, { rows: rows.length, columns: rows[0].length, values }];
  })
);
async function readPicture(file) {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, MOST3 / Math.max(image.width, image.height));
  const columns = Math.max(1, Math.round(image.width * scale));
  const rows = Math.max(1, Math.round(image.height * scale));
  const context = (
    /** @type {OffscreenCanvasRenderingContext2D} */
    new OffscreenCanvas(columns, rows).getContext("2d")
  );
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, columns, rows);
  const { data } = context.getImageData(0, 0, columns, rows);
  const values = Uint8Array.from({ length: rows * columns }, (_, n) => {
    const [red, green, blue] = data.subarray(4 * n);
    return Math.round(WHITE2 * (0.299 * red + 0.587 * green + 0.114 * blue) / 255);
  });
  return { rows, columns, values };
}
function greysOf({ rows, columns, values }, isPhotograph) {
  let [low, high] = [0, 0];
  for (let n = 0; n < values.length; n++) {
    if (values[n] < low) low = values[n];
    if (values[n] > high) high = values[n];
  }
  if (isPhotograph) [low, high] = [0, WHITE2];
  else if (low < 0) {
    high = Math.max(high, -low);
    low = -high;
  }
  const image = new ImageData(columns || 1, rows || 1);
  for (let n = 0; n < values.length; n++) {
    const grey = high > low ? 255 * (values[n] - low) / (high - low) : 0;
    image.data.set([grey, grey, grey, 255], 4 * n);
  }
  return image;
}

// explorer/photo/slide.js
function weightsInFront({ state, conv, cLarge, cSmall, w }) {
  const [input, output] = state.front;
  const [i, j] = conv ? [input, output] : [output, input];
  return (tap) => w[(tap * cLarge + i) * cSmall + j];
}
function otherSide({ before, after, reach, stride, large, small }, length, conv) {
  if (conv) return Math.floor((length + before + after - reach) / stride) + 1;
  return large + stride * (length - small);
}
function slideOver(model, picture) {
  const [down, across] = model.along;
  const rows = Math.max(otherSide(down, picture.rows, model.conv), 0);
  const columns = Math.max(otherSide(across, picture.columns, model.conv), 0);
  const values = new Float64Array(rows * columns);
  const weight = weightsInFront(model);
  const written = { rows, columns };
  const [large, small] = model.conv ? [picture, written] : [written, picture];
  for (let tr = 0; tr < down.kernel; tr++)
    for (let tc = 0; tc < across.kernel; tc++) {
      const w = weight(tr * across.kernel + tc);
      if (!w) continue;
      for (let sr = 0; sr < small.rows; sr++) {
        const r = sr * down.stride + tr * down.dilation - down.before;
        if (r < 0 || r >= large.rows) continue;
        for (let sc = 0; sc < small.columns; sc++) {
          const c = sc * across.stride + tc * across.dilation - across.before;
          if (c < 0 || c >= large.columns) continue;
          const [there, here] = [r * large.columns + c, sr * small.columns + sc];
          if (model.conv) values[here] += w * picture.values[there];
          else values[there] += w * picture.values[here];
        }
      }
    }
  return { rows, columns, values };
}
function boxOf(lit, columns, channels) {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let n = 0; n < (lit?.length ?? 0); n++) {
    if (!lit?.[n]) continue;
    const cell = Math.floor(n / channels);
    const [r, c] = [Math.floor(cell / columns), cell % columns];
    [top, bottom] = [Math.min(top, r), Math.max(bottom, r)];
    [left, right] = [Math.min(left, c), Math.max(right, c)];
  }
  return bottom < 0 ? null : [top, left, bottom - top + 1, right - left + 1];
}

// explorer/photo/photo_panel.js
var GAP = 12;
var AROUND = 78;
var CROSS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
var PhotoPanel = class {
  /** @param {Hands} hands */
  constructor(hands) {
    this.name = "photo";
    this.session = hands.session;
    this.shell = createShell("photo", () => hands.enlarge("photo"));
    this.element = this.shell.element;
    this.width = 0;
    this.height = 0;
    this.blocks = /* @__PURE__ */ new Map();
    this.placed = null;
    this.picture = PICTURES2.cameraman;
    this.corner = /** @type {[number, number]} */
    [26, 52];
    this.mapped = "";
    this.map = /** @type {Picture} */
    { rows: 0, columns: 0, values: [] };
    const listeners = {
      onpointerdown: (event) => this.takeAt(event),
      onkeydown: (event) => this.key(event)
    };
    const label = "the photograph: click, or use the arrow keys, to bring a part into the grid";
    const options = { role: "img", "aria-label": label, tabindex: "0", ...listeners };
    this.photo = h("canvas", { class: "cx-photo", ...options });
    this.result = h("canvas", { class: "cx-photo", role: "img", "aria-label": "its feature map" });
    this.pair = h("div", { class: "cx-photos" });
    this.note = h("p", { class: "cx-photo-note" });
    this.choices = Object.keys(PICTURES2).map(
      (name) => button(name, `${name}: show this photograph`, () => this.choose(PICTURES2[name]), {
        "aria-pressed": "false"
      })
    );
    this.build();
  }
  build() {
    const file = h("input", {
      type: "file",
      accept: "image/*",
      hidden: true,
      // the button is its only stop
      "aria-label": "a photograph of your own",
      onchange: () => this.open(file.files?.[0])
    });
    const own = button(
      "your own",
      "your own: open a photograph; it stays in this page",
      () => file.click()
    );
    const bar = h("div", { class: "cx-photo-bar" }, ...this.choices, own, file);
    this.pair.append(this.photo, this.result);
    this.shell.slot.append(h("div", { class: "cx-photo-view" }, bar, this.pair, this.note));
  }
  /** @param {Picture} picture */
  choose(picture) {
    this.picture = picture;
    this.mapped = "";
    this.take(this.corner[0], this.corner[1]);
  }
  async open(file) {
    if (!file) return;
    try {
      this.choose(await readPicture(file));
    } catch {
      say(this.note, `${file.name} is no picture that this browser can read.`);
    }
  }
  resize() {
    const { width, height } = this.shell.slot.getBoundingClientRect();
    this.width = Math.floor(width);
    this.height = Math.floor(height);
  }
  // Pixels of the screen for each of the photograph: both pictures have the same.
  scale() {
    const { picture, map } = this;
    const wide = this.width - GAP - 4;
    const high = this.height - AROUND;
    const beside = Math.min(
      wide / (picture.columns + map.columns),
      high / Math.max(picture.rows, map.rows)
    );
    const below = Math.min(
      (this.width - 4) / Math.max(picture.columns, map.columns),
      (high - GAP) / (picture.rows + map.rows)
    );
    this.pair.classList.toggle("cx-below", below > beside);
    return Math.max(beside, below, 0.5);
  }
  /** Bring the part with this upper left corner into the grid.
   * @param {number} row
   * @param {number} column */
  take(row, column) {
    const { picture } = this;
    const [rows, columns] = this.session.model().inSize;
    const top = clamp(row, 0, Math.max(picture.rows - rows, 0));
    const left = clamp(column, 0, Math.max(picture.columns - columns, 0));
    this.corner = /** @type {[number, number]} */
    [top, left];
    this.session.edit("photo", (next) => {
      for (let r = 0; r < rows; r++)
        for (let c = 0; c < columns; c++) {
          const from = (top + r) * picture.columns + left + c;
          next.image[imageAt(r, c, next.front[0])] = picture.values[from] ?? 0;
        }
    });
    this.session.forget();
    this.session.look(() => {
    });
  }
  takeAt({ offsetX, offsetY }) {
    const { width, height } = this.photo.getBoundingClientRect();
    const [rows, columns] = this.session.model().inSize;
    const row = Math.floor(offsetY / height * this.picture.rows);
    const column = Math.floor(offsetX / width * this.picture.columns);
    this.take(row - Math.floor(rows / 2), column - Math.floor(columns / 2));
  }
  key(event) {
    const step = CROSS[event.key];
    if (!step) return;
    this.take(this.corner[0] + step[0], this.corner[1] + step[1]);
    event.preventDefault();
    event.stopPropagation();
  }
  /** @param {Scene} scene */
  prepare({ focus, look, key }) {
    if (this.shell.show(focus, look) || !focus.model.ok) return;
    const now = `${key} ${this.picture.rows} ${this.picture.columns} ${this.mapped === ""}`;
    if (now !== this.mapped) {
      this.map = slideOver(focus.model, this.picture);
      this.mapped = now.replace(/true$/, "false");
    }
    for (const [n, name] of Object.keys(PICTURES2).entries()) {
      press(this.choices[n], PICTURES2[name] === this.picture);
    }
    const { rows, columns } = this.picture;
    const [down, across] = [this.map.rows, this.map.columns];
    say(this.note, `${rows} × ${columns} pixels become ${down} × ${across}`);
  }
  /** @param {Scene} scene */
  paint({ focus }) {
    if (this.shell.slot.inert || !focus.model.ok) return;
    const { model, tied } = focus;
    const [rows, columns] = model.inSize;
    const [top, left] = this.corner;
    const read = boxOf(tied.input, columns, model.inChannels);
    const written = boxOf(tied.output, model.outSize[1], model.outChannels);
    const [r, c] = model.along.map(({ stride }, axis) => {
      const from = this.corner[axis];
      return model.conv ? Math.round(from / stride) : from * stride;
    });
    const at = (box, row, column) => box && [box[0] + row, box[1] + column, box[2], box[3]];
    const scale = this.scale();
    draw2(this.photo, scale, greysOf(this.picture, true), [
      [[top, left, rows, columns], PALETTE.input],
      [at(read, top, left), PALETTE.highlight]
    ]);
    draw2(this.result, scale, greysOf(this.map, false), [
      [[r, c, ...model.outSize], PALETTE.output],
      [at(written, r, c), PALETTE.highlight]
    ]);
  }
};
function draw2(canvas, shown2, image, frames) {
  const scale = Math.ceil(shown2 * (window.devicePixelRatio || 1));
  canvas.style.cssText = `width:${shown2 * image.width}px;height:${shown2 * image.height}px`;
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = (
    /** @type {CanvasRenderingContext2D} */
    canvas.getContext("2d")
  );
  const small = new OffscreenCanvas(image.width, image.height);
  small.getContext("2d")?.putImageData(image, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(small, 0, 0, canvas.width, canvas.height);
  for (const [box, colour] of frames) {
    if (!box) continue;
    const [row, column, rows, columns] = box.map((side) => side * scale);
    for (const [style, width] of [
      [PALETTE.paper, 6],
      [colour, 4]
    ]) {
      context.strokeStyle = style;
      context.lineWidth = width;
      context.strokeRect(column - 2, row - 2, columns + 4, rows + 4);
    }
  }
}

// explorer/python/convlab_code.js
var pythonRows = (list) => depth(list) < 2 ? python(list) : `[
${list.map((row) => `    ${python(row)},
`).join("")}]`;
var asTuple = (values) => values.length === 1 ? `(${values[0]},)` : `(${values.join(", ")})`;
var settingsOf = (settings) => settings.filter(([, said, usual]) => said !== usual).map(([name, said]) => `, ${name}=${said}`).join("");
function arrays(state, dtype) {
  return `image = np.array(${pythonRows(imageList(state))}${dtype})
kernel = np.array(${pythonRows(kernelList(state))}${dtype})
`;
}
function wrapping(state) {
  return hasChannels(state) ? { image: "image[None]", kernel: "kernel", first: "[0]" } : { image: "image[None, ..., None]", kernel: "kernel[..., None, None]", first: "[0, ..., 0]" };
}
function convlabCode(model) {
  const { state, conv } = model;
  const settings = [
    ["stride", perAxis(state, state.stride), "1"],
    ["padding", paddingOf(state), '"valid"'],
    ["dilation", perAxis(state, state.dilation), "1"]
  ];
  if (!conv && state.output_padding) {
    settings.push(["output_padding", perAxis(state, state.output_padding), "None"]);
  }
  if (state.axes === 2 && !hasChannels(state)) {
    const name = conv ? "conv2d" : "conv2d_transpose";
    return `import numpy as np
from convlab import ${name}

${arrays(state, "")}output = ${name}(image, kernel${settingsOf(settings)})
print(output)
`;
  }
  return withGeometry(model, settingsOf(settings));
}
function withGeometry({ state, conv, inSize, kernel }, settings) {
  const own = (sizes) => asTuple(state.axes === 1 ? [sizes[1]] : sizes);
  const wrap = wrapping(state);
  const name = conv ? "conv" : "conv_transpose";
  const make = conv ? "Geometry" : "Geometry.for_transpose";
  return `import numpy as np
from convlab import Geometry, ${name}

${arrays(state, "")}g = ${make}(${own(inSize)}, kernel=${own(kernel)}${settings})
output = ${name}(${wrap.image}, ${wrap.kernel}, g)${wrap.first}
print(output)
`;
}

// explorer/python/keras_code.js
function kerasCode(model) {
  if (!model.ok) return "# There is no output, in Keras neither.\n";
  return model.conv ? kerasConv(model) : kerasTranspose(model);
}
var layer = (model, name) => `keras.layers.${name.replace("#", model.state.axes)}`;
function whole(model, lines) {
  const wrap = wrapping(model.state);
  const all = [...lines, `print(np.array(y)${wrap.first})`];
  return `import keras
import numpy as np

${arrays(model.state, ', "float32"')}x = ${wrap.image}
${all.join("\n")}
`;
}
function kerasLayer(model, name, settings, size2, weights) {
  const said = settingsOf(settings);
  return [
    `layer = ${layer(model, name)}(${model.outChannels}, ${size2}${said}, use_bias=False)`,
    "layer.build(x.shape)",
    `layer.set_weights([${weights}])`
  ];
}
var sidesOf = (model, pairs) => {
  const own = shownAxes(model.state).map((axis) => `(${pairs[axis].join(", ")})`);
  return model.state.axes === 1 ? own[0] : `(${own.join(", ")})`;
};
var padsOf = (model) => model.along.map(({ before, after }) => [before, after]);
var anyOf = (pairs) => pairs.flat().some((n) => n > 0);
function kerasConv(model) {
  const along = shownAxes(model.state).map((axis) => model.along[axis]);
  const both = along.some(({ stride }) => stride > 1) && along.some(({ dilation }) => dilation > 1);
  const { state } = model;
  const lines = [];
  const pads = padsOf(model);
  const explicit = both || typeof state.padding !== "string";
  if (both) {
    lines.push(
      "# Keras refuses strides and dilation together: take every stride-th of the places."
    );
  }
  if (explicit && anyOf(pads)) {
    lines.push(`x = ${layer(model, "ZeroPadding#D")}(${sidesOf(model, pads)})(x)`);
  }
  const settings = [
    ["strides", both ? "1" : perAxis(state, state.stride), "1"],
    ["padding", explicit ? '"valid"' : paddingOf(state), '"valid"'],
    ["dilation_rate", perAxis(state, state.dilation), "1"]
  ];
  const { kernel } = wrapping(state);
  lines.push(...kerasLayer(model, "Conv#D", settings, perAxis(state, state.kernel), kernel));
  const steps = along.map(({ stride }) => `::${stride}`);
  lines.push(both ? `y = layer(x)[:, ${steps.join(", ")}]` : "y = layer(x)");
  return whole(model, lines);
}
function kerasTranspose(model) {
  const { state } = model;
  const along = shownAxes(state).map((axis) => model.along[axis]);
  const explicit = typeof state.padding !== "string";
  const settings = [
    ["strides", perAxis(state, state.stride), "1"],
    ["padding", explicit ? '"valid"' : paddingOf(state), '"valid"']
  ];
  if (state.output_padding) {
    settings.push(["output_padding", perAxis(state, state.output_padding), "None"]);
  }
  const holes = along.some(({ dilation }) => dilation > 1);
  const lines = holes ? holesOf(model, along) : [];
  const reach = perAxis(state, [model.along[0].reach, model.along[1].reach]);
  const weights = holes ? "holes" : wrapping(state).kernel;
  lines.push(...kerasLayer(model, "Conv#DTranspose", settings, reach, weights), "y = layer(x)");
  const crops = padsOf(model);
  if (explicit && anyOf(crops)) {
    lines.push(`y = ${layer(model, "Cropping#D")}(${sidesOf(model, crops)})(y)`);
  }
  return whole(model, lines);
}
function holesOf(model, along) {
  const sizes = [...along.map(({ reach }) => reach), model.cLarge, model.cSmall];
  const taps = along.map(({ dilation }) => `::${dilation}`).join(", ");
  return [
    "# Dilation as zeros in the kernel: TensorFlow refuses dilation_rate here on many processors.",
    `holes = np.zeros((${sizes.join(", ")}), "float32")`,
    `holes[${taps}] = ${wrapping(model.state).kernel}`
  ];
}

// explorer/page/text_panels.js
function createTextPanel(name, enlarge) {
  const shell = createShell(name, enlarge);
  const attributes = {
    class: `cx-text cx-${name}`,
    tabindex: "0",
    role: "region",
    "aria-label": name
  };
  const text = h("div", attributes);
  shell.slot.append(text);
  return { shell, text };
}
var createPanel = (name, shell) => ({
  name,
  shell,
  element: shell.element,
  width: 0,
  blocks: /* @__PURE__ */ new Map(),
  placed: null,
  resize() {
    this.width = Math.floor(shell.slot.getBoundingClientRect().width);
  },
  paint() {
  }
});
function createFormulaPanel(enlarge) {
  const { shell, text } = createTextPanel("formula", enlarge);
  return {
    ...createPanel("formula", shell),
    prepare({ focus, look }) {
      if (shell.show(focus, look)) text.replaceChildren();
      else writeLines(text, formula(focus.model, focus.ref, focus.tied));
    }
  };
}
function createCodePanel(enlarge) {
  const { shell, text } = createTextPanel("code", enlarge);
  const codes = { convlab: h("code"), Keras: h("code") };
  function build2() {
    for (const [name, code] of Object.entries(codes)) {
      const copy2 = copyButton(() => code.textContent ?? "", `copy the code for ${name}`);
      const head = h("div", { class: "cx-snippet-head" }, h("b", {}, name), copy2);
      text.append(
        h(
          "div",
          { class: "cx-snippet" },
          head,
          h("pre", { tabindex: "0", role: "region", "aria-label": `code for ${name}` }, code)
        )
      );
    }
  }
  return {
    ...createPanel("code", shell),
    prepare({ focus, look }) {
      if (shell.show(focus, look)) text.replaceChildren();
    },
    /** The code is read, not watched: like the controls, it follows the paint. */
    write(model) {
      if (shell.element.hidden || shell.slot.inert) return;
      if (!text.childElementCount) build2();
      say(codes.convlab, convlabCode(model));
      say(codes.Keras, kerasCode(model));
    }
  };
}
function writeLines(element, lines) {
  while (element.childElementCount > lines.length) element.lastElementChild.remove();
  for (const [n, pieces] of lines.entries()) {
    const line3 = element.children[n] ?? element.appendChild(h("p"));
    while (line3.childNodes.length > pieces.length) line3.lastChild.remove();
    for (const [m, [text, role]] of pieces.entries()) writePiece(line3, m, text, role);
  }
}
function writePiece(line3, n, text, role) {
  const part = line3.childNodes[n];
  if (part && (part.dataset?.role ?? "") === role) return say(part, text);
  const fresh = role ? h("b", { "data-role": role }, String(text)) : document.createTextNode(String(text));
  if (part) part.replaceWith(fresh);
  else line3.append(fresh);
}

// explorer/page/stage.js
function createStage(root, session, gaze, onEnlarge) {
  let alone = (
    /** @type {string | null} */
    null
  );
  let shownLook = "";
  const hands = { session, gaze, enlarge };
  const code = createCodePanel(() => enlarge("code"));
  const panels = VIEWS.map((name) => {
    if (PICTURES[name]) return new PicturePanel(name, hands);
    if (name === "photo") return new PhotoPanel(hands);
    return name === "code" ? code : createFormulaPanel(() => enlarge(name));
  });
  const element = h("div", { class: "cx-stage" }, ...panels.map((panel) => panel.element));
  const shown2 = () => panels.filter((panel) => !panel.element.hidden);
  function enlarge(name) {
    alone = alone === name ? null : name;
    showViews();
    onEnlarge();
  }
  function showViews() {
    const { views: chosen, projector, operator } = session.state();
    if (alone && !chosen.includes(alone)) alone = null;
    const views = alone ? [alone] : chosen;
    const look = `${views} ${projector} ${alone} ${operator}`;
    if (look === shownLook) return false;
    shownLook = look;
    root.classList.toggle("cx-projector", projector);
    const { tall, style } = slotsOf(views, operator);
    for (const [name, value] of Object.entries(style)) {
      element.style.setProperty(name, String(value));
    }
    element.classList.toggle("cx-tall", tall);
    const first = views[0] === "matrix" && views.length > 1 ? views[1] : views[0];
    for (const panel of panels) {
      panel.element.hidden = !views.includes(panel.name);
      panel.element.classList.toggle("cx-first", panel.name === first);
      panel.shell.showEnlarged(panel.name === alone);
    }
    return true;
  }
  return {
    element,
    panels,
    showViews,
    /** End the view that has the whole stage. Says whether one had. */
    giveBack() {
      if (!alone) return false;
      enlarge(alone);
      return true;
    },
    /** Whether there is anything to draw on. */
    isSeen: () => panels.some((panel) => panel.width > 0),
    resize() {
      for (const panel of shown2()) panel.resize();
    },
    prepare(scene) {
      for (const panel of shown2()) panel.prepare(scene);
    },
    paint(scene) {
      for (const panel of shown2()) panel.paint(scene);
    },
    /** What is read, not watched, follows the paint. */
    writeCode: () => code.write(session.model())
  };
}
function slotsOf(views, operator) {
  const count = views.length;
  const tall = operator === "transpose" && count > 1 && views.includes("matrix");
  const others3 = count - (tall ? 1 : 0);
  const across = tall ? acrossBesideTall(others3) : acrossOf(count);
  const down = Math.ceil(others3 / across);
  const pairs = Math.ceil(count / 2);
  const style = {
    "--columns": across + (tall ? 1 : 0),
    "--down": down,
    "--first": across * down - others3 + 1,
    "--pairs": Math.min(count, 2),
    "--first-of-pairs": count > 1 ? 2 * pairs - count + 1 : 1
  };
  return { tall, style };
}
var acrossBesideTall = (count) => count < 3 ? 1 : count < 5 ? 2 : 3;
var acrossOf = (count) => count < 2 ? 1 : count < 5 ? 2 : count === 7 ? 4 : 3;

// explorer/page/explorer.js
function createExplorer(root, host) {
  const session = createSession(host.line, host.onLine);
  const gaze = createGaze(session, () => drawing.soon());
  const parts = createParts(root, host, session, gaze, () => drawing.resize());
  const drawing = createDrawing(root, session, gaze, parts);
  const { stage, bar, rail, foot, player, witness } = parts;
  session.subscribe((_, change) => {
    if (change === "cursor") {
      foot.show();
      drawing.soon();
    } else if (change === "reveal") {
      drawing.draw();
      stage.writeCode();
      foot.showVerdict();
    } else drawing.settle();
  });
  build(root, parts);
  oneDragIsOneStep(root, session);
  const arrival = createArrival(root, host, session, gaze);
  arrival.join(parts);
  const observer = new ResizeObserver(drawing.resize);
  observer.observe(root);
  observer.observe(stage.element);
  drawing.settle();
  return {
    root,
    gaze,
    witness,
    key: parts.key,
    panels: stage.panels,
    fields: bar.fields,
    lineField: foot.lineField,
    note: rail.note,
    complain: foot.complain,
    get state() {
      return session.state();
    },
    get model() {
      return session.model();
    },
    get line() {
      return session.line();
    },
    get focus() {
      return gaze.focus();
    },
    /** Take a line from outside: the kernel, or the address.
     * @param {string} text */
    adopt(text) {
      arrival.sweep.stop();
      foot.attempt(() => {
        session.adopt(text);
      });
    },
    close() {
      observer.disconnect();
      arrival.close();
      player.pause();
      drawing.close();
      witness.close();
    }
  };
}
function createParts(root, host, session, gaze, onEnlarge) {
  const turnAround = () => session.edit("operator", transpose);
  const player = createPlayer(gaze, (playing) => time.showPlaying(playing));
  const time = createTime(session, gaze, player);
  const stage = createStage(root, session, gaze, onEnlarge);
  const share = createShare(session, gaze, stage);
  const foot = createFoot(session, [...host.actions?.(session) ?? [], share]);
  return {
    player,
    time,
    foot,
    witness: createWitness(host.check, (verdict) => foot.showVerdict(verdict)),
    stage,
    bar: createBar(session, turnAround),
    looks: createLooks(session, root),
    rail: createRail(session),
    question: createQuestion(session, gaze),
    key: createKeys(session, gaze, player, turnAround, foot.openKeys, stage.giveBack)
  };
}
function build(root, { bar, looks, rail, question, stage, time, foot, key }) {
  const bars = h("div", { class: "cx-bars" }, bar.element, looks.element);
  const main = h("div", { class: "cx-main" }, question.element, stage.element, time.element);
  root.classList.add("cx");
  root.dir = "ltr";
  for (const [role, colour] of Object.entries(PALETTE)) {
    root.style.setProperty(`--role-${role}`, colour);
  }
  root.append(h("div", { class: "cx-frame" }, bars, rail.element, main, foot.element));
  root.addEventListener("keydown", key);
  root.addEventListener("pointerdown", foot.takeTyped, true);
}
function oneDragIsOneStep(root, session) {
  const release = () => session.hold(false);
  const once = { capture: true, once: true };
  root.addEventListener("pointerdown", () => {
    session.hold(true);
    for (const kind of ["pointerup", "pointercancel"])
      document.addEventListener(kind, release, once);
  });
}

// explorer/page/notebook.js
var SILENT = 1500;
function render({ model, el: el2 }) {
  const root = h("div");
  el2.append(root);
  const kernel = connect(model, (id, verdict) => explorer.witness.hear(id, verdict));
  const line3 = model.get("line");
  const actions = (session) => [
    // Where the page is published only a lesson that runs on the site knows: elsewhere the link is
    // one from a page beside it.
    copyButton(
      () => `${hosted("explorer.html")}#${encodeURIComponent(session.line())}`,
      onTheSite() ? "Copy link: copy a link to this state" : "Copy link: copy a link to this state, for a page or a lesson beside explorer.html",
      "Copy link",
      onTheSite() ? "Copied" : "Copied: beside explorer.html"
    ),
    button(
      "Save page",
      "Save page: save the explorer with its state as a page of its own",
      () => saveExplorer(model, session.line())
    )
  ];
  const explorer = createExplorer(root, {
    line: line3,
    onLine: kernel.tell,
    check: kernel.check,
    sweeps: true,
    actions
  });
  Object.assign(root, { explorer });
  const adopt = () => {
    if (model.get("line") !== explorer.line) explorer.adopt(model.get("line"));
  };
  model.on("change:line", adopt);
  return () => {
    explorer.close();
    kernel.close();
    model.off("change:line", adopt);
  };
}
var hosted = (name) => onTheSite() ? addressOf(name) : name;
function saveExplorer(model, line3) {
  const title = "convlab: the explorer of convolution and its transpose";
  const place2 = h("div", { id: "explorer", "data-line": line3 });
  savePage({ title, place: place2, run: "open(root, root.dataset.line);" }, model, "explorer.html");
}
function connect(model, onAnswer) {
  let gone = false;
  let hasAnswered = false;
  const answers = /* @__PURE__ */ new Map();
  const hear = (content) => answers.get(content.id)?.(content);
  model.on("msg:custom", hear);
  function send(content, buffers) {
    try {
      model.send(content, void 0, buffers);
      return true;
    } catch {
      gone = true;
      return false;
    }
  }
  return {
    tell: whenAtRest((line3) => {
      if (gone) return;
      model.set("line", line3);
      model.save_changes();
    }),
    /** @returns {Promise<Verdict>} */
    check: ({ id, line: line3, model: computed }) => new Promise((resolve) => {
      const giveUp = () => resolve({ state: hasAnswered && !gone ? "busy" : "alone" });
      const silent = setTimeout(giveUp, SILENT);
      answers.set(id, (verdict) => {
        clearTimeout(silent);
        hasAnswered = true;
        answers.delete(id);
        resolve(verdict);
        onAnswer(id, verdict);
      });
      const [content, buffers] = testimony(computed);
      if (send({ id, line: line3, ...content }, buffers)) return;
      clearTimeout(silent);
      giveUp();
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

// explorer/page/standalone.js
function fromAddress() {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function open(root, line3) {
  root.classList.toggle("cx-page", window === window.top);
  const explorer = openOrExplain(root, fromAddress() || line3, !fromAddress());
  Object.assign(root, { explorer });
  makeMain(root);
  addEventListener("hashchange", () => {
    if (fromAddress() !== explorer.line) explorer.adopt(fromAddress());
  });
  document.addEventListener("keydown", (event) => {
    if (event.target !== document.body) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) explorer.gaze.goTo(explorer.gaze.time().index + step);
    else explorer.key(event);
  });
  return explorer;
}
function embed(root, line3) {
  const linked = (session) => `explorer.html#${encodeURIComponent(session.line())}`;
  const actions = (session) => [
    copyButton(
      () => addressOf(linked(session)),
      "Copy link: copy a link to this state",
      "Copy link"
    )
  ];
  const explorer = createExplorer(root, { line: line3, onLine: () => {
  }, actions, sweeps: true });
  return Object.assign(root, { explorer });
}
function openOrExplain(root, line3, sweeps) {
  const onLine = whenAtRest((now) => {
    history.replaceState(null, "", `#${encodeURIComponent(now)}`);
  });
  const actions = (session) => [
    copyButton(
      () => linkTo(session.line()),
      "Copy link: copy a link to this state",
      "Copy link",
      location.protocol === "file:" ? "Copied: works on this computer" : "Copied"
    ),
    button("Save page", "Save page: save this page with its state", () => savePage2(session.line()))
  ];
  try {
    return createExplorer(root, { line: line3, onLine, actions, sweeps });
  } catch (error) {
    root.replaceChildren();
    const explorer = createExplorer(root, { line: "Explorer()", onLine, actions });
    explorer.complain(error.message);
    return explorer;
  }
}
var linkTo = (line3) => {
  const page = location.protocol === "blob:" ? addressOf("explorer.html") : location.href;
  return `${page.split("#")[0]}#${encodeURIComponent(line3)}`;
};
var savePage2 = (line3) => saveThisPage(h("div", { id: "explorer", "data-line": line3 }), "explorer.html");

// explorer/index.js
var explorer_default = { render };
export {
  KINDS,
  LIMITS,
  PALETTE,
  PRESETS,
  QUESTIONS,
  VIEWS,
  arrange,
  compute,
  convlabCode,
  copy,
  cursorRef,
  explorer_default as default,
  embed,
  formula,
  hasChannels,
  imageList,
  initial,
  isLit,
  kerasCode,
  kernelList,
  links,
  matrixName,
  nearest,
  open,
  plain,
  readLine,
  sentence,
  settleAxis,
  shade,
  show,
  sizeRule,
  testimony,
  whereIs,
  writeLine
};
