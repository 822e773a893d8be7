"""For the tests: JSON lines into one Parquet file, or what a Parquet report holds back into lines."""

import sys
from pathlib import Path

from pyspark.sql import SparkSession

way, source, target = sys.argv[1:]
spark = SparkSession.builder.getOrCreate()
if way == "to":
    spark.read.json(source).coalesce(1).write.parquet(f"{target}.folder")
    next(Path(f"{target}.folder").glob("part-*.parquet")).rename(target)
else:
    lines = [row.line for row in spark.read.parquet(source).select("line").collect()]
    Path(target).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
