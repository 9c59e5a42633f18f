"""Corpora: inputs of many articles, one a row, streamed.

    bytes ──▶ rows of one notation ──▶ `rows`: fields by their usual names ──▶ Document, or FailedArticle for a bad row

`objects` reads JSON in every form, `tables` CSV and TSV, `parquet` and `warc` what they say.
"""
