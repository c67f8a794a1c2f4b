"""Cards side by side: ours (Typst, gates and alt text included) and the same words drawn by headless Chromium.

    .venv/bin/python bench/cards.py [cards]

Every card has new text. CPU is counted over all of a side's processes, so Chromium's helpers are in its bill; its page
is kept open and only the words change, which is the kindest way to use it.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bedside.base.registry import plugins
from bedside.tactics.media._letters import fonts_folder
from bedside.tactics.media.designs import PACKAGE
from bedside.tactics.media.drawing import Brand, draw

CHROMIUM = Path("/usr/bin/chromium")
BRAND = Brand("Maple Street Family Practice")
EXAMPLE = plugins(PACKAGE)["question_answer"].EXAMPLE["en"]
PAGE = """<!doctype html><style>
@font-face {{ font-family: S; font-weight: 400; src: url("file://{fonts}/SourceSansPro-Regular.ttf") }}
@font-face {{ font-family: S; font-weight: 600; src: url("file://{fonts}/SourceSansPro-Semibold.ttf") }}
@font-face {{ font-family: S; font-weight: 700; src: url("file://{fonts}/SourceSansPro-Bold.ttf") }}
* {{ margin: 0; box-sizing: border-box }}
body {{ width: 1080px; height: 1350px; background: #FBF8F2; font: 42px/1.28 S }}
header {{ background: #0B5563; color: #fff; padding: 72px 84px 76px }} h1 {{ font: 700 86px/1.1 S; text-wrap: balance }}
main {{ padding: 72px 84px }} p {{ font: 600 48px/1.24 S; text-wrap: balance }}
li {{ margin-top: 30px; text-wrap: balance }}
footer {{ position: absolute; left: 84px; right: 84px; top: 1185px; border-top: 3px solid #BFCFCE; padding-top: 30px }}
</style><header><b>Maple Street Family Practice</b><h1></h1></header><main><p></p><ul></ul></main><footer></footer>"""
FILL = """f => { document.querySelector("h1").textContent = f.question;
document.querySelector("p").textContent = f.answer;
document.querySelector("ul").innerHTML = ""; for (const t of f.points) { const li = document.createElement("li");
li.textContent = t; document.querySelector("ul").append(li) }
document.querySelector("footer").textContent = f.source }"""


def words(number: int) -> dict[str, object]:
    return {
        **EXAMPLE,
        "question": f"Why do I need flu shot number {number}?",
        "points": [f"{p} ({number})" for p in EXAMPLE["points"]],
    }


def measured(count: int, make: Callable[[int], bytes], cpu: Callable[[], float]) -> tuple[float, float, float]:
    """CPU ms a card, best wall ms, mean kB."""
    make(0)
    walls, size, before = [], 0, cpu()
    for number in range(1, count + 1):
        start = time.perf_counter()
        size += len(make(number))
        walls.append(time.perf_counter() - start)
    return (cpu() - before) * 1000 / count, min(walls) * 1000, size / count / 1000


def ours(number: int) -> bytes:
    card = draw("question_answer", words(number), "1080x1350", BRAND)
    if card.problems:
        raise SystemExit(f"the card has problems: {card.problems}")
    return card.content


def family() -> dict[int, list[str]]:
    """The fields of /proc/*/stat of this process and of everything it started that still runs."""
    stats: dict[int, list[str]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            stats[int(stat.parent.name)] = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
    mine = {os.getpid()}
    while more := {pid for pid, fields in stats.items() if int(fields[1]) in mine} - mine:
        mine |= more
    return {pid: stats[pid] for pid in mine}


def family_cpu() -> float:
    """User and system seconds."""
    return sum(int(fields[11]) + int(fields[12]) for fields in family().values()) / os.sysconf("SC_CLK_TCK")


def family_megabytes() -> int:
    """Memory without this process, shared pages counted once."""
    total = 0
    for pid in family().keys() - {os.getpid()}:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            total += int(line.split()[1]) if line.startswith("Pss:") else 0
    return total // 1024


def chromium(count: int) -> tuple[float, float, float, int] | None:
    if not CHROMIUM.exists():
        return None
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play, tempfile.TemporaryDirectory() as folder:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1080, "height": 1350})
        file = Path(folder) / "card.html"
        file.write_text(PAGE.format(fonts=fonts_folder()))
        page.goto(file.as_uri())
        page.evaluate("document.fonts.ready")

        def make(number: int) -> bytes:
            page.evaluate(FILL, words(number))
            return page.screenshot(type="jpeg", quality=90)

        result = (*measured(count, make, family_cpu), family_megabytes())
        browser.close()
        return result


def start_up() -> tuple[float, int]:
    """Seconds and peak MB of a fresh process that imports, draws one card and ends."""
    code = (
        "import resource; from bedside.tactics.media.drawing import Brand, draw;"
        "draw('question_answer', {'question': 'Why?', 'answer': 'So.'}, '1080x1350', Brand('Maple'));"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    start = time.perf_counter()
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return time.perf_counter() - start, int(told.stdout)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    seconds, peak = start_up()
    print(f"fresh process to first card: {seconds:.2f} s, {peak} MB at most")
    mine = measured(count, ours, time.process_time)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{'':10}{'CPU ms/card':>12}{'best wall ms':>14}{'kB':>6}{'MB':>6}")
    print(f"{'ours':10}{mine[0]:12.1f}{mine[1]:14.1f}{mine[2]:6.0f}{peak:6}  gates and alt text included")
    other = chromium(count)
    if other is None:
        print("chromium is not installed; nothing to compare with")
        return
    print(f"{'chromium':10}{other[0]:12.1f}{other[1]:14.1f}{other[2]:6.0f}{other[3]:6}  warm page, no gates")
    print(f"{'ratio':10}{other[0] / mine[0]:12.2f}{other[1] / mine[1]:14.2f}{'':6}{other[3] / peak:6.1f}")


if __name__ == "__main__":
    main()
