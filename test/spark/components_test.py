"""For the tests: components of random edges and of a long chain, against a union-find that sees all."""

import random
import sys
from pathlib import Path

from pyspark.sql import SparkSession

folder = Path(__file__).parents[2] / "src/cluster"
sys.path.insert(0, str(folder))
from components import components, forest  # noqa: E402

chance = random.Random(1)
edges = [(at, at + 1) for at in range(1000, 1012)]
edges += [(chance.randrange(200), chance.randrange(200)) for _ in range(90)]
edges += [(5000 + at, 5000) for at in range(30)]
edges = [edge if chance.random() < 0.5 else edge[::-1] for edge in edges]

spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.sql.shuffle.partitions", 2)
    .config("spark.ui.enabled", "false")
    .config("spark.driver.extraJavaOptions", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1")
    .getOrCreate()
)
spark.sparkContext.addPyFile(str(folder / "components.py"))
spark.sparkContext.setCheckpointDir(sys.argv[1])
table = spark.createDataFrame(edges, "a long, b long")
found = components(table, share=60).collect()
print("the same" if sorted(map(tuple, found)) == sorted(forest(table.collect())) else "not the same")
