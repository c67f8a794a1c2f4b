# Sourced by the other scripts: finds uv, or gets it into a private folder, and names the cache. POSIX sh.
set -eu
ROOT=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
CACHE=${BEDSIDE_CACHE:-$ROOT/.cache}
mkdir -p "$CACHE"

find_uv() {
    if command -v uv >/dev/null 2>&1; then UV=uv; return; fi
    UV=$CACHE/tools/bin/uv
    [ -x "$UV" ] && return
    echo "Getting uv (once) ..." >&2
    # A private venv works where the system Python refuses pip; --target serves where venv itself is missing.
    if python3 -m venv "$CACHE/tools" >/dev/null 2>&1 && "$CACHE/tools/bin/python" -m pip install -q uv >&2; then return; fi
    rm -rf "$CACHE/tools"
    if python3 -m pip install -q --target "$CACHE/tools" uv >&2; then return; fi
    echo "uv could not be installed. Install it yourself (https://docs.astral.sh/uv/), then run this again." >&2
    exit 1
}

python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    command -v uv >/dev/null 2>&1 || { echo "Python 3.11 or newer is needed." >&2; exit 1; }
}
find_uv
cd "$ROOT"
