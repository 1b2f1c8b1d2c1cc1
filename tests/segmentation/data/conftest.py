"""Two empty folders, and a server of pets."""

import socket
import threading
from http.server import ThreadingHTTPServer

import pytest

from tests.segmentation.data.pet_server import CONTENT, Handler


@pytest.fixture
def folders(tmp_path):
    for name in ("photos", "masks"):
        (tmp_path / name).mkdir()
    return tmp_path / "photos", tmp_path / "masks"


@pytest.fixture
def server():
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.plan, server.asked, server.content = {}, [], dict(CONTENT)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def closed_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    return port
