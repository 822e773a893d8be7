"""Which articles are compared with each other: the law of `src/compare/archive/components.ts`, told in tables.

So a cluster gives the report that one machine gives.
"""

from functools import reduce

from components import components
from pyspark.sql import Window
from pyspark.sql import functions as F

BATCH = 1024
"""About so many articles are compared in one go."""
MOST = 512
"""Articles of the largest component."""
CROWD = 64
"""Of a key that more articles hold, each meets only those next to it in order."""
LEVELS = 2, 4, 6, 8, 12, 16, 24, 32
"""So many keys two articles must share; the next where a component is else too large."""
ORDER = "published", "sha256", "path"


def batches(articles, counters):
    """Of articles (`id`, `keys` and what orders them): the batch of each, as `node` and `batch`, and what that cost."""
    count = counters["articles"]
    nodes = articles.select(F.col("id").alias("node"))
    if count <= BATCH:
        counters.update(pairs=0, components=1, largest=count, batches=1)
        return nodes.withColumn("batch", F.lit(0).cast("long")), None
    with counters.stage("pairs"):
        keys, crowded = keys_of(articles)
        pairs = pairs_of(keys).checkpoint()
    with counters.stage("components"):
        found, opened = by_levels(nodes, pairs, articles)
        found = found.join(articles.select(F.col("id").alias("node"), "sha256"), "node").checkpoint()
        sizes = found.groupBy("component").agg(F.count("*").alias("size"), F.min("sha256").alias("least"))
        sizes = sizes.checkpoint()
        number, largest = sizes.agg(F.count("*"), F.max("size")).first()
    parts = -(-count // BATCH)
    counters.update(pairs=pairs.count(), components=number, largest=largest, batches=parts)
    chance = F.conv(F.substring("least", 1, 8), 16, 10).cast("long") % parts
    batch = found.join(sizes, "component").select("node", chance.alias("batch"))
    return batch, {"record": "split", "articles": count, **crowded, **opened}


def keys_of(articles):
    """Keys that more than one article holds. Those of a crowd are cut, in order, so that the near in time meet."""
    keys = articles.select("id", *ORDER, F.explode("keys").alias("key"))
    counts = keys.groupBy("key").count().where("count > 1").checkpoint()
    crowds = counts.where(F.col("count") > CROWD)
    top = crowds.orderBy(F.desc("count"), "key").first()
    crowded = {"crowded": crowds.count(), "top": top[0] if top else "", "topArticles": top[1] if top else 0}
    keys = keys.join(counts, "key")
    rank = F.row_number().over(Window.partitionBy("key").orderBy(*ORDER)) - 1
    cut = keys.where(F.col("count") > CROWD).withColumn("part", F.floor(rank / CROWD))
    whole = keys.where(F.col("count") <= CROWD).withColumn("part", F.lit(0).cast("long"))
    return whole.union(cut).select("key", "part", "id"), crowded


def pairs_of(keys):
    """Each two articles that share as many keys as the first level asks, and how many."""
    one, other = keys.withColumnRenamed("id", "a"), keys.withColumnRenamed("id", "b")
    met = one.join(other, ["key", "part"]).where("a < b")
    return met.groupBy("a", "b").agg(F.count("*").alias("shared")).where(F.col("shared") >= LEVELS[0])


def by_levels(nodes, pairs, articles):
    """Components of what shares enough; those too large are taken apart by asking for more, and at last cut."""
    done, opened = [], {"open": 0, "level": 0, "cut": 0}
    for level in LEVELS:
        tied = components(pairs.where(F.col("shared") >= level))
        tied = nodes.join(tied, "node", "left").select("node", F.coalesce("component", "node").alias("component"))
        sizes = tied.groupBy("component").agg(F.count("*").alias("size"))
        sized = tied.join(sizes, "component").checkpoint()
        done.append(sized.where(F.col("size") <= MOST).select("node", "component"))
        large = sized.where(F.col("size") > MOST).select("node", "component")
        opened.update(level=level, cut=large.count())
        if level == LEVELS[0]:
            opened["open"] = opened["cut"]
        if opened["cut"] == 0:
            break
        nodes = large.select("node")
        pairs = among(pairs, nodes)
    else:
        done.append(cut(large, articles))
    return reduce(lambda one, other: one.union(other), done), opened


def among(pairs, nodes):
    """Pairs of which both are among the nodes."""
    first, second = nodes.withColumnRenamed("node", "a"), nodes.withColumnRenamed("node", "b")
    return pairs.join(first, "a", "left_semi").join(second, "b", "left_semi").checkpoint()


def cut(tied, articles):
    """Stretches, in order, of components that nothing takes apart."""
    ordered = tied.join(articles.select(F.col("id").alias("node"), *ORDER), "node")
    rank = F.row_number().over(Window.partitionBy("component").orderBy(*ORDER)) - 1
    parts = ordered.withColumn("part", F.floor(rank / MOST))
    least = F.min("node").over(Window.partitionBy("component", "part"))
    return parts.select("node", least.alias("component"))
