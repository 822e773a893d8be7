"""Articles on any Hadoop file system, as the lines that `rkn extract --parcels` takes: `rkn` alone reads them."""

import base64
import json
import posixpath
from urllib.parse import unquote, urlparse

from pyspark.sql import functions as F

TEXTS = "*.{txt,TXT,md,MD,htm,HTM,html,HTML,json,JSON}"
LINES = "*.{ndjson,NDJSON,jsonl,JSONL,ndjson.gz,jsonl.gz,ndjson.bz2,jsonl.bz2,ndjson.zst,jsonl.zst}"


def parcels(spark, path, max_bytes, is_parquet=False):
    """The files and lines behind a path, folder or glob, each a line of JSON with its name, as `rkn` would name it."""
    name = namer(spark, path)
    if is_parquet or path.rstrip("/").endswith(".parquet"):
        return rows_of(spark, path, name)
    return files_of(spark, path, name, max_bytes).union(lines_of(spark, path, name))


def files_of(spark, path, name, max_bytes):
    """Whole files; of one that is too large only its name, so that `rkn` says so."""
    found = loader(spark, "binaryFile", TEXTS).load(path)
    content = F.when(F.col("length") <= max_bytes, F.col("content"))
    return found.select("path", content.alias("content")).rdd.map(lambda row: parcel(name(row.path), None, row.content))


def lines_of(spark, path, name):
    """Lines of JSON lines with their numbers: Spark cuts long files into blocks, so that these are counted first."""
    found = (
        loader(spark, "text", LINES)
        .option("lineSep", "\n")
        .load(path)
        .select(
            F.col("value").cast("binary").alias("value"),
            F.col("_metadata.file_path").alias("file"),
            F.col("_metadata.file_block_start").alias("start"),
        )
    )
    firsts, total, last = {}, 0, None
    for file, start, count in sorted(found.groupBy("file", "start").count().collect()):
        total = total if file == last else 0
        firsts[file, start] = total
        total, last = total + count, file
    known = spark.sparkContext.broadcast(firsts)

    def numbered(rows):
        block, line = None, 0
        for row in rows:
            if (row.file, row.start) != block:
                block = row.file, row.start
                line = known.value[block]
            line += 1
            if row.value.strip():
                yield parcel(name(unquote(row.file)), line, row.value)

    return found.rdd.mapPartitions(numbered)


def rows_of(spark, path, name):
    """Rows of Parquet as the JSON lines they would be; a row without an id goes by its number in its file."""
    found = spark.read.option("recursiveFileLookup", "true").parquet(path)
    record = F.to_json(F.struct("*")).alias("value")
    rows = found.select(record, F.col("_metadata.file_path").alias("file"), F.col("_metadata.row_index").alias("at"))
    return rows.rdd.map(lambda row: parcel(name(unquote(row.file)), row.at + 1, row.value.encode("utf-8")))


def loader(spark, form, names):
    return spark.read.format(form).option("recursiveFileLookup", "true").option("pathGlobFilter", names)


def parcel(path, line, content):
    encoded = None if content is None else base64.b64encode(content).decode("ascii")
    return json.dumps({"path": path, "line": line, "base64": encoded})


def namer(spark, typed):
    """From the address Spark gives a file to the name a user would type for it: below here, absolute, or in full."""
    if urlparse(typed).scheme:
        return str
    java = spark.sparkContext._jvm.org.apache.hadoop.fs.Path(typed)
    system = java.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration())
    here = urlparse(str(system.getWorkingDirectory().toString())).path

    def name(address):
        path = address.split(":", 1)[-1]
        path = "/" + path.split("/", 3)[3] if path.startswith("//") else path
        return path if typed.startswith("/") else posixpath.relpath(path, here)

    return name
