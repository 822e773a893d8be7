"""Cross-checks an archive of Indonesian news on Apache Spark, with `rkn` as its map and its reduce step.

spark-submit rkn_spark.py hdfs:///news/2023 --output hdfs:///reports/2023
"""

import argparse
import json
import re
import shlex
import sys
from pathlib import Path

from counters import Counters
from grouping import batches
from piping import piped, understood
from pyspark.errors import AnalysisException
from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from reading import parcels

MODULES = "components", "counters", "grouping", "piping", "reading"
EXTRACTED = "record string, published string, sha256 string, path string, keys array<string>, claims int, lines string"
REPORTED = "record string, verdict string, date string, line string"
SETTINGS = {
    # Times in Parquet are told as in Jakarta.
    "spark.sql.session.timeZone": "Asia/Jakarta",
    # Small files share a partition, long ones have several.
    "spark.sql.files.maxPartitionBytes": "16m",
    "spark.sql.files.openCostInBytes": "16k",
}
BY = {"year": 4, "month": 7, "day": 10}
UNDATED = "undated"
DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")


def main(options):
    spark = session()
    counters = Counters(spark)
    out = options.output.rstrip("/")
    work = f"{out}/_work"
    refuse_existing(spark, out)
    spark.sparkContext.setCheckpointDir(f"{work}/checkpoints")

    with counters.stage("extract"):
        extract(spark, options).write.parquet(f"{work}/extracted")
    extracted = spark.read.parquet(f"{work}/extracted")
    articles = extracted.where("record = 'article'")
    told = articles.agg(F.count("*"), F.coalesce(F.sum("claims"), F.lit(0))).first()
    counters.update(articles=told[0], claims=told[1])

    batch, split = batches(articles, counters)
    with counters.stage("compare"):
        compare(articles, batch, split, options).write.parquet(f"{work}/reported")
    reported = spark.read.parquet(f"{work}/reported")
    with counters.stage("write"):
        loose = extracted.where("record = 'notice'").select(
            "record", F.lit(UNDATED).alias("date"), F.col("lines").alias("line")
        )
        lines = reported.select("record", "date", "line").where("record != 'summary'").union(loose)
        write(lines, f"{out}/report", options)

    counters.update(summary(reported), notices=lines.where("record = 'notice'").count())
    keep(spark, f"{out}/counters.json", counters.json())
    if not options.keep:
        delete(spark, work)
    print(counters.table())


def session():
    """Spark as it was set up by hand, else as suits articles; the modules beside this one go to every executor."""
    # Java finds no local file with letters beyond ASCII in its name unless the locale has them, and says nothing.
    spark = SparkSession.builder.appName("rkn").config("spark.executorEnv.LC_ALL", "C.UTF-8").getOrCreate()
    encoding = spark.sparkContext._jvm.System.getProperty("sun.jnu.encoding")
    if encoding != "UTF-8":
        sys.exit(f"rkn_spark: Unexpected locale of encoding {encoding}, expected UTF-8, as of LC_ALL=C.UTF-8")
    given = dict(spark.sparkContext.getConf().getAll())
    for name, value in SETTINGS.items():
        if name not in given:
            spark.conf.set(name, value)
    for module in MODULES:
        spark.sparkContext.addPyFile(str(Path(__file__).with_name(f"{module}.py")))
    return spark


def extract(spark, options):
    """The map step: articles in, each with its claims and keys out."""
    command = [*shlex.split(options.rkn), "extract", "--parcels", "--no-config", "--quiet", "--jobs", "1", "-"]
    command += ["--max-bytes", str(options.max_bytes)]
    found = [parcels(spark, path, options.max_bytes, options.parquet) for path in options.paths]
    lines = spark.sparkContext.union(found)
    rows = lines.mapPartitions(lambda given: articles_of(understood(command, given)))
    return spark.createDataFrame(rows, EXTRACTED, verifySchema=False).withColumn("id", F.monotonically_increasing_id())


def articles_of(lines):
    """Puts an article's lines together again; a notice that belongs to none stands alone."""
    held = None
    for line in lines:
        value = json.loads(line)
        if value["record"] == "article":
            if held:
                yield row_of(*held)
            held = value, [], [line]
        elif value["record"] == "notice" and value["article"] is None:
            yield "notice", None, None, None, None, 0, line
        else:
            held[1].append(value)
            held[2].append(line)
    if held:
        yield row_of(*held)


def row_of(article, records, lines):
    published = (article["published"] or {}).get("value", "~")
    keys = {key for record in (article, *records) for key in record.get("keys", ())}
    claims = sum(record["record"] == "claim" for record in records)
    return "article", published, article["sha256"], article["path"], sorted(keys), claims, "\n".join(lines)


def compare(articles, batch, split, options):
    """The reduce step: the lines of batch after batch in, their part of the report out."""
    command = [*shlex.split(options.rkn), "compare", "--no-config", "--quiet", "--exit-zero", "-"]
    command += ["--format", "ndjson", "--ids", "stable"]
    told = articles.join(batch, articles["id"] == batch["node"]).select("batch", "lines")
    if split:
        # What was not compared is told once, beside some batch.
        beside = batch.agg(F.min("batch")).first()[0]
        told = told.union(told.sparkSession.createDataFrame([(beside, json.dumps(split))], "batch long, lines string"))
    shares = told.repartition(options.partitions, "batch").sortWithinPartitions("batch")
    rows = shares.rdd.mapPartitions(lambda given: map(reported_of, piped(command, streams(given))))
    return told.sparkSession.createDataFrame(rows, REPORTED, verifySchema=False)


def streams(rows):
    """The lines of batch after batch, each begun by a line that says so."""
    before = None
    for batch, lines in rows:
        if batch != before:
            yield '{"record":"batch"}'
        before = batch
        yield lines


def reported_of(line):
    """A line of the report and its day: of an event or claim its own, of an article that of its publication."""
    value = json.loads(line)
    time = value.get("time", value.get("published"))
    date = DATE.search(time if isinstance(time, str) else (time or {}).get("value", ""))
    verdict = value.get("verdict") or (value["record"] == "article" and value["copyOf"] is None and "source") or None
    return value["record"], verdict, date.group() if date else UNDATED, line


def write(lines, folder, options):
    """By date; a date has as many files as it has much to tell."""
    day = F.when(F.col("date") == UNDATED, UNDATED).otherwise(F.substring("date", 1, BY[options.by]))
    columns = ("date", "line") if options.format == "ndjson" else ("date", "record", "line")
    writer = lines.withColumn("date", day).select(*columns).hint("rebalance", "date").write.partitionBy("date")
    writer.text(folder) if options.format == "ndjson" else writer.parquet(folder)


def summary(reported):
    counted = {(row[0], row[1]): row[2] for row in reported.groupBy("record", "verdict").count().collect()}
    verdicts = {name: counted.get(("event", name), 0) for name in ("agree", "conflict", "single")}
    return {"sources": counted.get(("article", "source"), 0), "events": sum(verdicts.values()), **verdicts}


def refuse_existing(spark, out):
    if place(spark, out)[0].exists(place(spark, out)[1]):
        sys.exit(f"rkn_spark: Unexpected output `{out}` that is there already, expected a new folder")


def keep(spark, file, text):
    system, path = place(spark, file)
    stream = system.create(path)
    stream.write(bytearray(text.encode("utf-8")))
    stream.close()


def delete(spark, folder):
    system, path = place(spark, folder)
    system.delete(path, True)


def place(spark, name):
    path = spark.sparkContext._jvm.org.apache.hadoop.fs.Path(name)
    return path.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration()), path


def options_of(arguments):
    parser = argparse.ArgumentParser(prog="rkn_spark.py", description=__doc__.split("\n")[0])
    parser.add_argument("paths", nargs="+", help="files, folders or globs on any Hadoop file system")
    parser.add_argument("-o", "--output", required=True, help="a new folder for the report and the counters")
    parser.add_argument("-f", "--format", choices=("ndjson", "parquet"), default="ndjson", help="form of the report")
    parser.add_argument(
        "--by", choices=BY, default="month", help="how long the time is that a folder of the report is of"
    )
    parser.add_argument("--parquet", action="store_true", help="the paths are Parquet, whatever their names")
    parser.add_argument("--rkn", default="rkn", help="how the executors start rkn")
    parser.add_argument("--max-bytes", type=int, default=10_000_000, help="skip larger articles, with a notice")
    parser.add_argument("--partitions", type=int, default=200, help="shares that the comparing is cut into")
    parser.add_argument("--keep", action="store_true", help="keep what was extracted, in _work of the output")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    try:
        main(options_of(sys.argv[1:]))
    except AnalysisException as error:
        sys.exit(f"rkn_spark: {error.getMessage()}")
