"""During: the rules of the room on marked sentences."""

from __future__ import annotations

import time

from factx.links.during import find
from factx.links.marked import Marker, mark


def test_an_amount_takes_one_time_only() -> None:
    text = "It paid $5m in 2018 and in 2019."
    money, first, second = Marker("money", 8, 11, 0), Marker("time", 15, 19, 0), Marker("time", 27, 31, 1)
    (during,) = find([mark(text, 0, [money, first, second])])
    assert (during.money, during.time) == (money, first)


def test_a_sentence_of_many_amounts_takes_linear_time() -> None:
    text = "paid $5m in 2018 and " * 300
    markers = [Marker("money", 21 * i + 5, 21 * i + 8, i) for i in range(300)]
    markers += [Marker("time", 21 * i + 12, 21 * i + 16, i) for i in range(300)]
    begun = time.perf_counter()
    assert len(find([mark(text, 0, markers)])) == 300
    assert time.perf_counter() - begun < 2
