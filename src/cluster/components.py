"""Connected components on Spark, by alternating large and small stars (Kiveris et al., 2014)."""

from pyspark.sql import functions as F

SHARE = 1_000_000
"""Edges that one process ties together in memory."""


def components(edges, share=SHARE):
    """Of edges `a`, `b` between numbers: each node but the least of its component, as `node`, and that least one.

    Each share of the edges is tied together alone; with more than one share, stars tie what they found.
    """
    shares = 1 + edges.count() // share
    tied = edges.select("a", "b").repartition(shares).rdd.mapPartitions(forest)
    edges = edges.sparkSession.createDataFrame(tied, "a long, b long", verifySchema=False).checkpoint()
    before, now = None, None if shares == 1 else mark(edges)
    while now != before:
        edges = small_star(large_star(edges)).distinct().checkpoint()
        before, now = now, mark(edges)
    return edges.select(F.col("a").alias("node"), F.col("b").alias("component"))


def forest(edges):
    """Ties what a partition's edges tie: each node with the least that they lead to (union-find)."""
    above = {}

    def least(node):
        while (up := above.setdefault(node, node)) != node:
            above[node] = above[up]
            node = up
        return node

    for edge in edges:
        one, other = least(edge.a), least(edge.b)
        above[max(one, other)] = min(one, other)
    return ((node, least(node)) for node in list(above) if above[node] != node)


def large_star(edges):
    """Ties each greater neighbour of a node to the least of its neighbourhood."""
    both = edges.union(edges.select(F.col("b").alias("a"), F.col("a").alias("b")))
    least = both.groupBy("a").agg(F.least(F.min("b"), F.col("a")).alias("least"))
    return both.where("b > a").join(least, "a").select(F.col("b").alias("a"), F.col("least").alias("b"))


def small_star(edges):
    """Ties a node and its lesser neighbours to the least of them."""
    least = edges.groupBy("a").agg(F.min("b").alias("least"))
    lesser = edges.join(least, "a").where("b > least").select(F.col("b").alias("a"), F.col("least").alias("b"))
    return lesser.union(least.select("a", F.col("least").alias("b")))


def mark(edges):
    """A number of edges and a sum of them: the same after a round that changed nothing."""
    return tuple(edges.agg(F.count("a"), F.sum(F.xxhash64("a", "b").cast("decimal(38)"))).first())
