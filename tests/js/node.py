"""Node, which runs the browser's module where no page is needed."""

import json
import shutil
import subprocess
from pathlib import Path

JS = Path(__file__).parents[2] / "js"
ASK = JS / "ask.js"
OLDEST = 18  # the first that imports JSON as the sources do


class Node:
    """A process that answers questions, each a line of JSON, one after the other."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["node", str(ASK)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def ask(self, question):
        """Return the answer; an error of the code that was asked ends the process."""
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, self.process.stderr.read()
        return json.loads(answer)

    def close(self):
        """End the process."""
        self.process.kill()
        self.process.communicate()


def answers_in_time(questions, seconds) -> list:
    """Ask a process of its own, which may be ended: code that never ends would hold the others."""
    lines = "".join(json.dumps(question) + "\n" for question in questions)
    command = ["node", str(ASK)]
    run = subprocess.run(
        command, input=lines, capture_output=True, encoding="utf-8", timeout=seconds, check=True
    )
    return [json.loads(line) for line in run.stdout.splitlines()]


def missing() -> str:
    """Say why there is no node; "" where there is one."""
    path = shutil.which("node")
    if not path:
        return "no node is on the path"
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
    major = int(said.removeprefix("v").split(".")[0])
    return "" if major >= OLDEST else f"node {said.strip()} is older than {OLDEST}"
