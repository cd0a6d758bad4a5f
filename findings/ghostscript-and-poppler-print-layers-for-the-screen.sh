#!/usr/bin/env bash
# Ghostscript 10.00.0 and pdftops of Poppler 22.12.0 (Debian 12: ghostscript, poppler-utils), compared with
# mutool 1.21.1 (mupdf-tools)
#
# Did: two PDFs with a layer (optional content group) whose usage is stated, and whose default configuration asks for it
#   (/AS): in one the layer is for the screen only, in the other for print only. Asked for the text that is shown
#   (`gs -dPrinted=false`, `mutool draw`) and the text that is printed (`gs -dPrinted`, `pdftops`).
# Expected: the layer for the screen is not printed, the layer for print is not shown: ISO 32000-1, 8.11.4.4.
#   Ghostscript describes -dPrinted as the choice between the two.
# Happens: mutool does as stated for the screen. Ghostscript has both layers each time, and pdftops prints both.
# Why it matters: a hint that is for the screen only, such as "click for the details", or a note for the speaker, comes
#   out of a printer whose driver is built on one of these. Do not rely on usages; make two files.
set -euo pipefail
have=$(gs --version 2>/dev/null || true)
[ "$have" = 10.00.0 ] ||
  { echo "This needs Ghostscript 10.00.0, found: ${have:-none}. On Debian 12: apt-get install ghostscript"; exit 3; }
{ command -v pdftops && command -v mutool; } >/dev/null ||
  { echo "This needs: apt-get install poppler-utils mupdf-tools"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
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


def page(name, view, printed):
    events = "<< /Event /View /Category [/View] /OCGs [6 0 R] >> << /Event /Print /Category [/Print] /OCGs [6 0 R] >>"
    usage = f"<< /View << /ViewState /{view} >> /Print << /PrintState /{printed} >> >>"
    settings = f"<< /ON [6 0 R] /Order [6 0 R] /AS [{events}] >>"
    text = "BT /F 12 Tf 20 60 Td (Page) Tj ET /OC /L BDC BT /F 12 Tf 20 30 Td (Layer) Tj ET EMC"
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D {settings} >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        """<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R
/Resources << /Font << /F 5 0 R >> /Properties << /L 6 0 R >> >> >>""",
        stream(text),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Type /OCG /Name (Layer) /Usage {usage} >>",
    ]
    write(name, objects)


page("screen.pdf", "ON", "OFF")
page("print.pdf", "OFF", "ON")
PY
python3 make.py

words() { tr -cs 'A-Za-z' ' ' | sed 's/^ //; s/ $//'; }
text_of() { gs -q -dBATCH -dNOPAUSE -sDEVICE=txtwrite "$@" | words; }
for name in screen print; do
  echo "$name only, shown by mutool:        $(mutool draw -q -F txt $name.pdf 2>/dev/null | words)"
  echo "$name only, shown by Ghostscript:   $(text_of -dPrinted=false -o - $name.pdf)"
  echo "$name only, printed by Ghostscript: $(text_of -dPrinted -o - $name.pdf)"
  pdftops $name.pdf $name.ps 2>/dev/null
  echo "$name only, printed by pdftops:     $(text_of -o - $name.ps)"
done >seen
cat seen

if [ "$(sed 's/.*: *//' seen | paste -sd,)" = \
  "Page Layer,Page Layer,Page Layer,Page Layer,Page,Page Layer,Page Layer,Page Layer" ]; then
  echo "As stated: Ghostscript and pdftops have the layer on the screen and in print, whatever it is for."
else
  echo "Changed: Ghostscript and pdftops no longer ignore the usage of layers in the way stated."
  exit 1
fi
