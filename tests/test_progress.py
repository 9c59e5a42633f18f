"""What a batch tells on stderr while it runs and when it ends: an invented clock, and streams that remember."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from contextlib import suppress
from threading import enumerate as threads
from unittest.mock import Mock

import pytest

from factx.batch.tally import Counts, Tally
from factx.cli.course import Course, outcome, reasons
from factx.cli.progress import Progress, fitting

EMPTY = ("is empty", "news/a.txt is empty; give it the text of an article")
SLOW = ("took longer than 300 seconds", "news/b.txt took longer than 300 seconds; give it more with --time-limit")


class Clock:
    """Seconds that pass when somebody says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True

    def frames(self) -> list[str]:
        """What stood in a line at some time, without colours."""
        shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.getvalue())
        return [frame.rstrip() for frame in re.split(r"[\r\n]+", shown) if frame.strip()]


class Batch:
    """A batch that reads as fast as a test says."""

    def __init__(self, stream: io.StringIO, total: int | None = None, **options: bool) -> None:
        self.stream, self.clock, self.tally = stream, Clock(), Tally()
        known = None if total is None else lambda: total
        self.progress = Progress(known, stream=stream, clock=self.clock, **options)

    def reads(self, pieces: int, *failures: tuple[str, str], seconds: float = 1.0, earlier: bool = False) -> None:
        """So many pieces, of a fact and a thousand bytes each, at once and so many seconds later."""
        self.clock.now += seconds
        self.tally.add(Counts(pieces, pieces, failures), earlier=earlier)
        self.tally.bytes += 1000 * pieces
        self.progress(self.tally, failures)

    def lines(self) -> list[str]:
        return self.stream.getvalue().splitlines()

    def __enter__(self) -> Batch:
        self.progress.__enter__()
        for thread in threads():
            if thread.name == "factx total":
                thread.join()
        return self

    def __exit__(self, *error: object) -> None:
        self.progress.__exit__(*error)


@pytest.fixture
def terminal(monkeypatch) -> Terminal:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    return Terminal()


# --------------------------------------------------------------------------------------------------- plain lines
def test_elsewhere_a_line_tells_all_there_is_to_tell():
    with Batch(io.StringIO(), total=20_300_000) as batch:
        batch.reads(100, EMPTY)
        batch.reads(1100, EMPTY, EMPTY, seconds=20)
    assert batch.lines()[-1] == (
        "factx: 1,200 articles, 3 failed, 1,200 facts, 1.2 of 20.3 MB, 55.0 articles/s, 6 min left"
    )


def test_lines_come_after_ten_seconds_and_then_less_often():
    told = []
    with Batch(io.StringIO()) as batch:
        for second in range(1, 301):
            before = len(batch.lines())
            batch.reads(1)
            told += [second] * (len(batch.lines()) - before)
    assert told == [10, 30, 70, 130, 190, 250]


def test_a_batch_of_a_moment_tells_nothing_before_its_end():
    with Batch(io.StringIO(), total=9000) as batch:
        batch.reads(9, seconds=9.9)
    assert batch.lines() == []


def test_what_an_earlier_run_did_is_shown_and_makes_no_speed():
    with Batch(io.StringIO(), total=2_000_000) as batch:
        batch.reads(900, earlier=True)
        batch.reads(10)
        batch.reads(90, seconds=30)
    assert batch.lines() == [
        "factx: 1,000 articles, 900 of them done before, 1,000 facts, 1.0 of 2.0 MB, 3.0 articles/s, 6 min left"
    ]


def test_no_time_is_left_to_tell_while_the_total_is_unknown():
    with Batch(io.StringIO()) as batch:
        batch.reads(10)
        batch.reads(90, seconds=30)
    assert batch.lines() == ["factx: 100 articles, 100 facts, 100.0 kB, 3.0 articles/s"]


def test_a_total_that_cannot_be_found_ends_nothing():
    batch = Batch(io.StringIO())
    asked = []

    def total() -> int:
        asked.append(True)
        raise PermissionError

    batch.progress = Progress(total, stream=batch.stream, clock=batch.clock)
    with batch:
        batch.reads(1)
        batch.reads(99, seconds=30)
    assert asked
    assert batch.lines() == ["factx: 100 articles, 100 facts, 100.0 kB, 3.3 articles/s"]


def test_inputs_that_grow_are_not_more_than_all():
    with Batch(io.StringIO(), total=50_000) as batch:
        batch.reads(1)
        batch.reads(99, seconds=30)
    assert batch.lines() == ["factx: 100 articles, 100 facts, 100.0 kB, 3.3 articles/s"]


def test_a_stage_is_a_line_of_its_own():
    with Batch(io.StringIO()) as batch:
        batch.progress.stage("writing facts.sqlite")
    assert batch.lines() == ["factx: writing facts.sqlite"]


def test_without_a_terminal_rich_stays_away():
    code = (
        "import io, sys; from factx.batch.tally import Tally; from factx.cli.progress import Progress\n"
        "with Progress(None, stream=io.StringIO()) as progress: progress(Tally(), ())\n"
        "print('factx.cli.progress' in sys.modules, 'rich' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]


# ---------------------------------------------------------------------------------------------------- a terminal
def test_a_terminal_shows_a_bar(terminal):
    with Batch(terminal, total=4_000_000) as batch:
        batch.reads(100, EMPTY)
        batch.reads(900, EMPTY, seconds=20)
    last = terminal.frames()[-1]
    assert re.fullmatch(r"\S ━+[╸╺]━+ 1,000 articles  2 failed  1,000 facts  45\.0/s  1 min left", last)
    assert last.count("━") == 15


def test_a_wide_terminal_shows_the_bytes_as_well(terminal, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    with Batch(terminal, total=4_000_000) as batch:
        batch.reads(900, earlier=True)
        batch.reads(100)
        batch.reads(500, seconds=20)
    last = terminal.frames()[-1]
    assert last.endswith("1,500 articles  900 of them done before  1,500 facts  1.5 of 4.0 MB  25.0/s  2 min left")
    assert len(re.findall("[━╸╺]", last)) == 40


@pytest.mark.parametrize("columns", [12, 30, 50, 80, 120, 200])
def test_nothing_is_wider_than_the_terminal_with_an_interrupt_in_it(terminal, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    with Batch(terminal, total=20_000_000_000) as batch:
        batch.reads(100_000, earlier=True)
        for _ in range(5):
            batch.reads(1_234_567, EMPTY, seconds=3600)
            batch.progress._bar.live.refresh()
        batch.progress.stage("writing a-name-that-is-longer-than-most-terminals-are-wide" * 4)
    frames = [frame for frame in terminal.frames() if not frame.startswith("factx: ")]
    assert len(frames) > 5
    assert max(map(len, frames)) <= columns - len("^C")


def test_the_bar_starts_without_articles_and_ends_with_a_stage(terminal):
    with Batch(terminal, total=1000) as batch:
        first = terminal.frames()[-1]
        batch.reads(1)
        batch.progress.stage("writing facts.sqlite")
    assert re.fullmatch(r"\S starting", first)
    assert re.fullmatch(r"\S writing facts.sqlite", terminal.frames()[-1])


def test_whatever_happens_the_terminal_is_left_clean(terminal):
    with suppress(KeyboardInterrupt), Batch(terminal, total=1000) as batch:
        batch.reads(1)
        raise KeyboardInterrupt
    written = terminal.getvalue()
    assert written.count("\x1b[?25l") == written.count("\x1b[?25h") == 1
    assert written.endswith("\x1b[2K")
    assert sys.stderr is not terminal


def test_what_others_print_comes_above_the_bar(terminal):
    before = sys.stderr
    with Batch(terminal) as batch:
        batch.reads(1)
        print("a library warns", file=sys.stderr)
    assert "a library warns" in terminal.frames()
    assert sys.stderr is before


def test_failures_are_counted_in_red_and_told_without_colours(terminal):
    with Batch(terminal) as batch:
        batch.reads(2, SLOW)
    assert re.search(r"\x1b\[31m1 failed\x1b\[0m", terminal.getvalue())
    assert f"factx: {SLOW[1]}\n" in terminal.getvalue()


def test_addresses_have_no_bytes_and_no_bar(terminal):
    with Batch(terminal, total=0) as batch:
        batch.tally.add(Counts(2, 2))
        batch.progress(batch.tally, ())
    assert re.fullmatch(r"\S 2 articles  2 facts", terminal.frames()[-1])


def test_colours_stay_away_when_nobody_wants_them(terminal, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    with Batch(terminal, total=4000) as batch:
        batch.reads(2, EMPTY)
    assert "1 failed" in terminal.frames()[-1]
    assert not re.search(r"\x1b\[[0-9;]*m", terminal.getvalue().replace("\x1b[0m", ""))


@pytest.mark.parametrize("kind", ["dumb", "unknown"])
def test_a_terminal_that_cannot_draw_gets_lines(terminal, monkeypatch, kind):
    monkeypatch.setenv("TERM", kind)
    with Batch(terminal) as batch:
        batch.reads(7, seconds=10)
    assert terminal.getvalue() == "factx: 7 articles, 7 facts, 7.0 kB\n"


def test_a_terminal_that_shows_results_gets_lines(terminal):
    with Batch(terminal, bar=False) as batch:
        batch.reads(7, seconds=10)
    assert terminal.getvalue() == "factx: 7 articles, 7 facts, 7.0 kB\n"


def test_narrow_terminals_go_without_what_is_missed_least():
    fields = {"bar": "━" * 8, "articles": "12 articles", "facts": "40 facts", "bytes": "1 of 2 MB", "left": "5 s left"}
    assert list(fitting(fields, 52)) == ["bar", "articles", "facts", "bytes", "left"]
    assert list(fitting(fields, 51)) == ["bar", "articles", "facts", "left"]
    assert list(fitting(fields, 22)) == ["articles", "left"]
    assert list(fitting(fields, 1)) == ["articles"]


# ------------------------------------------------------------------------------------------------ failures, notes
def test_ten_failures_are_told_and_that_there_are_more():
    with Batch(io.StringIO()) as batch:
        for number in range(30):
            batch.reads(1, ("is empty", f"news/{number}.txt is empty"), seconds=0)
    assert batch.lines() == [
        *(f"factx: news/{number}.txt is empty" for number in range(10)),
        "factx: more articles fail; the summary counts them",
    ]


@pytest.mark.parametrize(("failed", "told"), [(9, 9), (10, 10), (11, 11), (40, 11)])
def test_a_piece_may_hold_many_failures(failed, told):
    with Batch(io.StringIO()) as batch:
        batch.reads(failed, *[EMPTY] * failed)
        batch.reads(1)
    assert len(batch.lines()) == told


def test_many_pieces_of_many_failures_are_told_no_more_often():
    with Batch(io.StringIO()) as batch:
        for _ in range(9):
            batch.reads(4, *[EMPTY] * 4, seconds=0)
    assert len(batch.lines()) == 11


def test_failures_come_above_the_bar_and_are_not_broken(terminal):
    message = f"news/{'long-' * 40}.txt is empty; give it the text of an article"
    with Batch(terminal) as batch:
        batch.reads(1, ("is empty", message))
    assert f"factx: {message}" in terminal.frames()


@pytest.mark.parametrize("name", ["\x1b[2J", "\r", "\n", "[red]", ":smile:"])
def test_names_cannot_steer_a_terminal(terminal, name):
    with Batch(terminal) as batch:
        batch.reads(1, ("is empty", f"news/{name}.txt is empty"))
        batch.progress.stage(f"writing {name}.csv")
    written = name.encode("unicode_escape").decode()
    assert f"factx: news/{written}.txt is empty" in terminal.frames()
    assert terminal.frames()[-1].endswith(f" writing {written}.csv")


def test_a_note_that_interrupts_a_line_follows_it():
    class Interrupted(io.StringIO):
        def write(self, text: str) -> int:
            if "empty" in text:
                batch.progress.note("finishing what is being read")
                assert "finishing" not in self.getvalue()
            return super().write(text)

    with Batch(Interrupted()) as batch:
        batch.reads(1, EMPTY)
    assert batch.lines() == [f"factx: {EMPTY[1]}", "factx: finishing what is being read"]


@pytest.mark.parametrize("error", [BrokenPipeError(), ValueError("I/O operation on closed file.")], ids=repr)
def test_a_stderr_that_takes_nothing_ends_nothing(error):
    class Gone(io.StringIO):
        asked = 0

        def write(self, text: str) -> int:
            self.asked += bool(text)
            raise error

    with Batch(Gone()) as batch:
        batch.reads(1, EMPTY)
        batch.reads(1, EMPTY)
    assert batch.stream.asked == 2


def test_a_terminal_that_is_gone_ends_nothing(terminal, monkeypatch):
    with Batch(terminal) as batch:
        drawing = batch.progress._bar.live._refresh_thread
        drawing.stop()
        drawing.join()
        monkeypatch.setattr(terminal, "write", Mock(side_effect=OSError(5, "Input/output error")))
        batch.reads(1, EMPTY)
    assert terminal.write.called
    assert not batch.lines()[-1].endswith(EMPTY[1])


def test_a_closed_stderr_is_no_reason_to_fail(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    with Progress(lambda: 1) as progress:
        progress(Tally(), (EMPTY,))
        progress.note("nobody reads it")
    progress.summary(Tally(), None, None)
    assert sys.stderr is None


def test_quiet_asks_nobody_for_the_bytes():
    batch, asked = Batch(io.StringIO(), quiet=True), Mock(return_value=1)
    batch.progress = Progress(asked, quiet=True, stream=batch.stream)
    with batch:
        batch.reads(1)
    assert not asked.called


def test_quiet_leaves_only_notes(terminal):
    for stream in (io.StringIO(), terminal):
        with Batch(stream, total=1000, quiet=True) as batch:
            batch.reads(1, EMPTY, seconds=100)
            batch.progress.stage("writing facts.sqlite")
            batch.progress.note("finishing what is being read")
        batch.progress.summary(batch.tally, "facts.sqlite", "factx batch news")
        assert stream.getvalue() == "factx: finishing what is being read\n"


# ------------------------------------------------------------------------------------------------------- summary
def test_a_summary_tells_counts_reasons_and_what_reads_the_rest():
    with Batch(io.StringIO()) as batch:
        batch.reads(612, earlier=True)
        batch.reads(388, EMPTY, SLOW, EMPTY, seconds=24)
    before = len(batch.lines())
    batch.progress.summary(batch.tally, "facts.jsonl", "factx batch news/ -o facts.jsonl")
    assert batch.lines()[before:] == [
        "factx: 1,000 articles in 25 s (15.5/s), 612 of them done before, 1,000 facts: facts.jsonl",
        "factx: 3 failed:",
        "factx:   2  is empty",
        "factx:   1  took longer than 300 seconds",
        "factx: try them again with: factx batch news/ -o facts.jsonl",
    ]


def test_a_summary_of_more_failures_than_were_told_has_examples():
    with Batch(io.StringIO()) as batch:
        batch.reads(400, *[EMPTY] * 11, SLOW)
    before = len(batch.lines())
    batch.progress.summary(batch.tally, "facts.jsonl", None)
    assert batch.lines()[before + 2 : before + 4] == [
        "factx:   11  is empty                      (news/a.txt is empty; give it the text of an article)",
        "factx:    1  took longer than 300 seconds  "
        "(news/b.txt took longer than 300 seconds; give it more with --time-limit)",
    ]


def test_a_summary_of_one_speaks_of_one():
    with Batch(io.StringIO()) as batch:
        batch.reads(1, EMPTY, seconds=2)
    batch.progress.summary(batch.tally, None, "factx batch a.txt")
    assert batch.lines()[1:] == [
        "factx: 1 article in 2 s (0.50/s), 1 fact",
        "factx: 1 failed:",
        "factx:   1  is empty",
        "factx: try it again with: factx batch a.txt",
    ]


def test_a_summary_without_failures_is_one_line():
    with Batch(io.StringIO()) as batch:
        batch.reads(4, seconds=0.5)
    batch.progress.summary(batch.tally, "facts.csv", "factx batch news -o facts.csv")
    assert batch.lines() == ["factx: 4 articles in under 1 s (8.0/s), 4 facts: facts.csv"]


def test_a_summary_of_what_was_done_before_has_no_speed():
    tally = Tally()
    tally.add(Counts(1000, 7), earlier=True)
    assert outcome(tally, 3.0) == "1,000 articles in 3 s, all done before, 7 facts"
    assert outcome(Tally(), 0.0) == "0 articles in under 1 s, 0 facts"


def test_a_summary_names_the_ten_most_frequent_reasons():
    tally = Tally()
    for number in range(1, 13):
        tally.add(Counts(number, 0, ((f"reason {number}", f"file is reason {number}"),) * number))
    lines = reasons(tally)
    assert lines[0] == "78 failed:"
    assert lines[1:3] == ["  12  reason 12  (file is reason 12)", "  11  reason 11  (file is reason 11)"]
    assert lines[-2:] == ["   3  reason 3   (file is reason 3)", "   3  for 2 other reasons"]
    assert len(lines) == 12


def test_reasons_of_the_same_number_come_by_name():
    first, second = Tally(), Tally()
    first.add(Counts(2, 0, (EMPTY, SLOW)))
    second.add(Counts(2, 0, (SLOW, EMPTY)))
    assert reasons(first) == reasons(second)


# ---------------------------------------------------------------------------------------------------------- pace
def test_the_pace_is_that_of_the_last_minute():
    clock = Clock()
    course = Course(clock, Tally(), stage="")
    for second in range(600):
        clock.now += 1
        course.tally.articles += 40 if second < 300 else 10
        course.pace.add(clock.now, course.tally.articles)
    assert course.fields("/s")["speed"] == "10.0/s"


def test_the_pace_falls_while_nothing_comes():
    clock = Clock()
    course = Course(clock, Tally(articles=100), stage="")
    course.pace.add(clock.now, 20)
    clock.now += 4
    assert course.fields("/s")["speed"] == "20.0/s"
    clock.now += 36
    assert course.fields("/s")["speed"] == "2.0/s"


def test_what_comes_before_the_first_article_is_no_part_of_the_pace():
    clock = Clock()
    course = Course(clock, Tally(), stage="")
    course.pace.add(clock.now, 0)
    clock.now += 50
    course.pace.add(clock.now, 1)
    clock.now += 2
    course.tally.articles = 21
    assert course.fields("/s")["speed"] == "10.0/s"


def test_a_pace_takes_a_second_to_tell():
    clock = Clock()
    course = Course(clock, Tally(articles=9), stage="")
    course.pace.add(clock.now, 1)
    clock.now += 0.9
    assert "speed" not in course.fields("/s")
    clock.now += 0.1
    assert course.fields("/s")["speed"] == "8.0/s"
