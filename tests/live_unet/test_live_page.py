"""The live U-Net as one page: small, whole, and offline; and what it ships."""

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from convlab.live_unet.page import MODULE, NETWORK, STYLE, main, page
from convlab.nn import unet
from convlab.segmentation.data import coins, split
from convlab.segmentation.metrics import iou
from tools.live_unet_data import PHOTOGRAPH, photograph


def test_the_page_beside_the_lessons_is_the_present_one():
    written = Path(__file__).parents[2] / "notebooks" / "live_unet.html"
    assert written.read_text(encoding="utf-8") == page()


def test_the_page_is_whole_and_below_900_kilobytes_and_asks_for_nothing():
    text = page()
    assert len(text.encode()) < 900_000
    assert "http" not in text
    assert not re.search(r"url\(|@import|\bimport\s*\(|\bfetch\(|XMLHttpRequest|WebSocket", text)
    assert MODULE.read_text(encoding="utf-8") in text
    assert STYLE.read_text(encoding="utf-8") in text


def test_the_command_writes_it_and_says_nothing_else(tmp_path, capsys):
    file = tmp_path / "live.html"
    main([str(file)])
    assert file.read_text(encoding="utf-8") == page()
    assert capsys.readouterr().out == f"{file}: {file.stat().st_size:,} bytes\n"
    with pytest.raises(SystemExit):
        main([])


def test_the_command_loads_no_widget():
    code = (
        "import sys, convlab.live_unet.page; assert not {'anywidget', 'keras'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_the_shipped_photograph_is_that_of_the_lessons():
    assert PHOTOGRAPH.read_bytes() == photograph()


def test_the_shipped_network_scores_what_is_recorded_of_it_on_rows_that_it_has_never_seen():
    assert NETWORK.stat().st_size < 200_000
    assert unet.to_bytes(unet.from_bytes(NETWORK.read_bytes())) == NETWORK.read_bytes()
    record = json.loads(NETWORK.with_suffix(".json").read_text(encoding="utf-8"))
    _, test = split(coins())
    unseen, truth = test.image[None, :144, :384].astype(np.float32), test.mask[:144, :384] > 0
    told = unet.predict(unet.from_bytes(NETWORK.read_bytes()), unseen)[0, ..., 0] > 0.5
    scores = record["IoU on the unseen rows, by seed"]
    assert abs(iou(truth, told) - scores[0]) < 0.001
    assert min(scores) > record["IoU of the best threshold"] > record["IoU of Otsu's threshold"]
