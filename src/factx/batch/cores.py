"""How many processes may run at once here."""

from __future__ import annotations

import os
from pathlib import Path

_V2 = Path("/sys/fs/cgroup/cpu.max")
_V1 = Path("/sys/fs/cgroup/cpu/cpu.cfs_quota_us"), Path("/sys/fs/cgroup/cpu/cpu.cfs_period_us")


def cores() -> int:
    """The cores that this process may use, at least 1: what the machine, the scheduler and the container leave it."""
    mask = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(mask, allotted(_V2, *_V1) or mask))


def allotted(v2: Path, quota: Path, period: Path) -> int | None:
    """What a container is given, rounded up, by the files of control groups, version 2 or 1; None without a limit."""
    try:
        time, of = v2.read_text().split() if v2.exists() else (quota.read_text(), period.read_text())
        return None if time.strip() in ("max", "-1") else -(-int(time) // int(of))
    except (OSError, ValueError, ZeroDivisionError):
        return None
