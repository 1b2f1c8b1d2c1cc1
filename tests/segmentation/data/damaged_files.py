"""Small pictures of every kind that is read, and seeded damage to their bytes."""

from io import BytesIO

import numpy as np
import tifffile
from PIL import Image

RNG = np.random.default_rng(11)
COLOUR = RNG.integers(0, 256, (14, 19, 3)).astype(np.uint8)
GREY = RNG.integers(0, 4, (14, 19)).astype(np.uint8) * 85


def encoded(image, kind, **options):
    """The bytes of a picture file."""
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def tiff(values, **options):
    """The bytes of a TIFF that Pillow could not write."""
    file = BytesIO()
    tifffile.imwrite(file, values, **options)
    return file.getvalue()


def upright_note(orientation=6):
    tags = Image.Exif()
    tags[0x0112] = orientation
    tags[0x0100] = 19
    tags[0x010E] = "a leaf"
    return tags


def png_16_bits(values):
    """Write a PNG of 16 bits in each of several channels, as Pillow cannot."""
    import struct
    import zlib

    rows, columns, channels = values.shape
    kind = {2: 4, 3: 2, 4: 6}[channels]
    head = struct.pack(">IIBBBBB", columns, rows, 16, kind, 0, 0, 0)
    lines = b"".join(b"\0" + row.astype(">u2").tobytes() for row in values)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b"")]
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def kinds():
    """One small file of each kind, by a name that says what it is."""
    colour, grey = Image.fromarray(COLOUR), Image.fromarray(GREY)
    see_through = Image.fromarray(np.dstack([COLOUR, GREY]))
    deep = COLOUR.astype(np.uint16) * 200
    found = {
        "colour.png": encoded(colour, "PNG"),
        "grey.png": encoded(grey, "PNG"),
        "palette.png": encoded(colour.quantize(8), "PNG"),
        "see-through.png": encoded(see_through, "PNG"),
        "clear.png": encoded(grey, "PNG", transparency=85),
        "bits.png": encoded(grey.convert("1"), "PNG"),
        "noted.png": encoded(colour, "PNG", exif=upright_note()),
        "deep.png": png_16_bits(deep),
        "deep-grey.png": encoded(Image.fromarray(deep[..., 0]), "PNG"),
        "colour.jpg": encoded(colour, "JPEG"),
        "grey.jpg": encoded(grey, "JPEG", progressive=True),
        "noted.jpg": encoded(colour, "JPEG", exif=upright_note(5)),
        "print.jpg": encoded(colour.convert("CMYK"), "JPEG"),
        "phone.mpo": encoded(colour, "MPO", save_all=True, append_images=[colour.rotate(90)]),
        "colour.webp": encoded(colour, "WEBP"),
        "kept.webp": encoded(colour, "WEBP", lossless=True, exif=upright_note()),
        "colour.bmp": encoded(colour, "BMP"),
        "palette.bmp": encoded(colour.quantize(8), "BMP"),
        "palette.gif": encoded(colour.quantize(8), "GIF"),
        "colour.ppm": encoded(colour, "PPM"),
        "grey.pgm": encoded(grey, "PPM"),
        "plain.ppm": b"P3\n2 2\n7\n" + b" 1 2 3 4 5 6 7 0 1 2 3 4\n",
        "pages.tif": encoded(colour, "TIFF", save_all=True, append_images=[grey]),
        "lab.tif": encoded(Image.new("LAB", (19, 14), 50), "TIFF"),
        "noted.tif": encoded(colour, "TIFF", exif=upright_note()),
        "fax.tif": encoded(grey.convert("1"), "TIFF", compression="group4"),
        "float.tif": encoded(Image.fromarray(np.float32(GREY / 255)), "TIFF"),
        "deep.tif": tiff(deep, photometric="rgb"),
        "deep-tiles.tif": tiff(deep, photometric="rgb", tile=(16, 16), compression="zlib"),
        "planes.tif": tiff(np.moveaxis(deep, -1, 0), photometric="rgb", planarconfig="separate"),
        "from-white.tif": tiff(GREY.astype(np.uint16), photometric="miniswhite"),
        "big-ends.tif": tiff(deep[..., 0], byteorder=">", photometric="minisblack"),
    }
    for way in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"):
        found[f"{way}.tif"] = encoded(colour, "TIFF", compression=way)
        found[f"grey-{way}.tif"] = encoded(grey, "TIFF", compression=way)
    if "AVIF" in Image.SAVE:
        found["colour.avif"] = encoded(colour, "AVIF")
    return found


def damaged(whole, rng):
    """Flip, cut, insert or exchange a few bytes; most often near the beginning, where sizes are."""
    data = bytearray(whole)
    for _ in range(rng.integers(1, 5)):
        near = min(len(data), 120 if rng.random() < 0.6 else len(data))
        at = int(rng.integers(0, max(near, 1)))
        how = rng.integers(0, 6)
        if how == 0:
            data[at : at + 1] = bytes([rng.integers(0, 256)])
        elif how == 1 and len(data) > 1:
            data[at] ^= 1 << int(rng.integers(0, 8))
        elif how == 2:
            del data[max(at, 8) :]
        elif how == 3:
            data[at:at] = rng.bytes(int(rng.integers(1, 9)))
        elif how == 4:
            del data[at : at + int(rng.integers(1, 9))]
        else:
            data[at : at + 4] = [b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"][at % 3]
    return bytes(data)
