#!/usr/bin/env bash
# The PDF reader of Firefox ESR 153 (Debian 12: firefox-esr), asked through AT-SPI 2.46; the same file read with pdfinfo
# of Poppler 22.12.0 (poppler-utils)
#
# Did: opened a tagged PDF with a table of two rows, whose first cell is a header with /Scope /Column and whose second
#   row begins with a header with /Scope /Row; a figure and a formula, both with an alternative text; and a link with a
#   text and a description (/Contents). Asked Firefox for the roles and names, as a screen reader on Linux does.
# Expected: "Area" is a column header and "Trust" a row header; figure and formula are named by their alternative texts;
#   there is one link, named by its text or its description.
# Happens: both headers are column headers; only the figure is named, the formula is the text on the page; and there are
#   two links, one within the other, both with the whole address in their names and without the description.
# Why it matters: a screen reader has no row header to announce with a number, spells a formula sign by sign, and may
#   read each link twice, with its address. Keep tables simple, and say in the text what a formula says.
set -euo pipefail
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdfinfo 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
python=/usr/bin/python3
has_atspi() { $python -c 'from gi import require_version as v; v("Atspi", "2.0")'; }
{ command -v Xvfb && command -v dbus-run-session && has_atspi; } >/dev/null 2>&1 ||
  { echo "This needs: apt-get install xvfb dbus at-spi2-core gir1.2-atspi-2.0 python3-gi"; exit 3; }
work=$(mktemp -d)
xvfb=
trap '[ -z "$xvfb" ] || kill "$xvfb"; sleep 1; rm -rf "$work"' EXIT
cd "$work"

cat >make.py <<'PY'
def stream(text, entries=""):
    return f"<< {entries} /Length {len(text)} >>\nstream\n{text}\nendstream"


def write(name, objects):
    out = "%PDF-1.7\n"
    offsets = []
    for number, item in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{item}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    open(name, "w", newline="\n").write(f"{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}")


elements = []  # the number of each element is its place plus 8
parents = []
painted = []


def element(kind, parent, kids, extra=""):
    elements.append(f"<< /Type /StructElem /S /{kind} /P {parent} 0 R /Pg 3 0 R /K [{kids}] {extra} >>")


def leaf(kind, parent, text, x, y, extra="", kids=""):
    painted.append(f"/{kind} << /MCID {len(parents)} >> BDC BT /F 12 Tf {x} {y} Td ({text}) Tj ET EMC")
    parents.append(f"{8 + len(elements)} 0 R")
    element(kind, parent, f"{len(parents) - 1} {kids}", extra)


def scope(value):
    return f"/A << /O /Table /Scope /{value} >>"


element("Table", 7, "9 0 R 12 0 R")
element("TR", 8, "10 0 R 11 0 R")
leaf("TH", 9, "Area", 20, 160, scope("Column"))
leaf("TH", 9, "Score", 100, 160, scope("Column"))
element("TR", 8, "13 0 R 14 0 R")
leaf("TH", 12, "Trust", 20, 140, scope("Row"))
leaf("TD", 12, "3", 100, 140)
leaf("Figure", 7, "chart", 20, 110, "/Alt (Six bars) /A << /O /Layout /BBox [20 105 60 125] >>")
leaf("Formula", 7, "x/y", 20, 80, "/Alt (x over y)")
leaf("Link", 7, "The plan", 20, 50, kids="<< /Type /OBJR /Pg 3 0 R /Obj 18 0 R >>")
objects = [
    "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R /MarkInfo << /Marked true >> /Lang (en) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    """<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /StructParents 0 /Tabs /S /Contents 4 0 R /Annots [18 0 R]
/Resources << /Font << /F 5 0 R >> >> >>""",
    stream("\n".join(painted)),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    f"<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [{' '.join(parents)}] 1 17 0 R] >> >>",
    "<< /Type /StructElem /S /Document /P 6 0 R /K [8 0 R 15 0 R 16 0 R 17 0 R] >>",
    *elements,
    """<< /Type /Annot /Subtype /Link /Rect [20 45 70 65] /Contents (How we go on) /StructParent 1
/A << /S /URI /URI (https://example.org/) >> >>""",
]
write("report.pdf", objects)
PY
python3 make.py
echo "pdfinfo: $(pdfinfo -struct-text report.pdf | grep -c -E 'Scope /(Row|Column)') scopes," \
  "$(pdfinfo -struct report.pdf | grep -c -E '^ *(Figure|Formula|Link)') of figure, formula and link"

cat >ask.py <<'PY'
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def below(node, depth=0):
    yield node
    if depth < 30:
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from below(child, depth + 1)


roles = ("column header", "row header", "table cell", "image", "math", "link")
for page in below(Atspi.get_desktop(0)):
    if page.get_role_name() == "landmark" and page.get_name() == "Page 1":
        nodes = [node for node in below(page) if node.get_role_name() in roles]
        print("seen:", "; ".join(f"{node.get_role_name()} '{node.get_name()}'" for node in nodes))
PY

# Runs a browser and asks anew, each time in a new process that remembers nothing, until there is an answer.
cat >session.sh <<'SH'
/usr/bin/python3 ask.py >/dev/null
"$@" >/dev/null &
browser=$!
for _ in $(seq 40); do
  sleep 2
  answer=$(/usr/bin/python3 ask.py | sed -n 's/^seen: //p')
  [ -z "$answer" ] || break
done
echo seen: "$answer"
kill "$browser"
wait "$browser" || true
SH

Xvfb -displayfd 3 -screen 0 1024x768x24 3>display >/dev/null 2>&1 &
xvfb=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s display ] || sleep 1; done
DISPLAY=":$(cat display)"
export DISPLAY GNOME_ACCESSIBILITY=1
mkdir profile
seen=$(dbus-run-session -- bash session.sh firefox-esr --no-remote --profile "$work/profile" "file://$work/report.pdf" \
  2>/dev/null | sed -n 's/^seen: //p')
echo "Firefox: ${seen//; /$'\n  '}"

if [ -z "$seen" ]; then
  echo "Firefox could not be asked here."
  exit 3
fi
if [ "$seen" = "column header 'Area'; column header 'Score'; column header 'Trust'; table cell '3'; image 'Six bars'; \
math ''; link 'The plan https://example.org/'; link 'https://example.org/'" ]; then
  echo "As stated: no row header, no name of the formula, and two links for one."
else
  echo "Changed: Firefox no longer reads the PDF in the way stated."
  exit 1
fi
