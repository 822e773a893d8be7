"""What a run did and what it took: for people at the end, for machines as JSON."""

import json
import time
from contextlib import contextmanager


class Counters(dict):
    """Named figures, and for each stage its seconds and the bytes that Spark shuffled."""

    def __init__(self, spark):
        super().__init__(stages={})
        self.store = spark.sparkContext._jsc.sc().statusStore()

    def shuffled(self):
        executors = self.store.executorList(False)
        return sum(executors.apply(at).totalShuffleWrite() for at in range(executors.size()))

    @contextmanager
    def stage(self, name):
        begin, bytes_before = time.monotonic(), self.shuffled()
        yield
        seconds = round(time.monotonic() - begin, 1)
        self["stages"][name] = {"seconds": seconds, "shuffled": self.shuffled() - bytes_before}

    def json(self):
        return json.dumps(self, indent=2)

    def table(self):
        rows = [(name, value) for name, value in self.items() if isinstance(value, (int, float))]
        rows += [(f"{name}, seconds", took["seconds"]) for name, took in self["stages"].items()]
        rows += [(f"{name}, bytes shuffled", took["shuffled"]) for name, took in self["stages"].items()]
        return "\n".join(f"{name:<28}{value:>16,}" for name, value in rows)
