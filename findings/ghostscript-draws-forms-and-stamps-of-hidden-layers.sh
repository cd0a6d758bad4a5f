#!/usr/bin/env bash
# Ghostscript 10.00.0 (Debian 12: ghostscript), compared with pdftoppm of Poppler 22.12.0 (poppler-utils) and
# mutool 1.21.1 (mupdf-tools)
#
# Did: four pages that are white but for one black square in a layer (optional content group) that is off. The square is
#   put into the layer by marked content, by the /OC entry of an image, of a form, or of a stamp (an annotation).
# Expected: all four pages are white: with the group off, what belongs to it is not drawn. ISO 32000-1, 8.11.3.
# Happens: Ghostscript leaves out the marked content and the image, and draws the form and the stamp; Poppler and
#   MuPDF leave out all four. Put into marked content that belongs to the layer, the same form is left out.
# Why it matters: a layer that is switched off, such as the notes of a draft, appears in print or in a PDF made smaller
#   with Ghostscript. Put layers into marked content, and look at the result.
set -euo pipefail
have=$(gs --version 2>/dev/null || true)
[ "$have" = 10.00.0 ] ||
  { echo "This needs Ghostscript 10.00.0, found: ${have:-none}. On Debian 12: apt-get install ghostscript"; exit 3; }
{ command -v pdftoppm && command -v mutool; } >/dev/null ||
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


square = "20 20 60 60 re f"
form = stream(square, "/Type /XObject /Subtype /Form /BBox [0 0 100 100]")
hidden_form = stream(square, "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /OC 5 0 R")
image = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /OC 5 0 R"
stamp = "<< /Type /Annot /Subtype /Stamp /Rect [20 20 80 80] /F 4 /OC 5 0 R /AP << /N 6 0 R >> >>"
layer = "/Properties << /L 5 0 R >>"
object_x = "/XObject << /X 6 0 R >>"


def page(name, content, resources, item=form, annotation=""):
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] /Order [5 0 R] >> >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R\n"
        f"/Resources << {resources} >> {annotation} >>",
        stream(content),
        "<< /Type /OCG /Name (Notes) >>",
        item,
    ]
    write(name, objects)


page("marked.pdf", f"/OC /L BDC {square} EMC", layer)
page("image.pdf", "q 60 0 0 60 20 20 cm /X Do Q", object_x, stream("\0", image))
page("form.pdf", "/X Do", object_x, hidden_form)
page("form-in-marked.pdf", "/OC /L BDC /X Do EMC", f"{layer} {object_x}")
page("stamp.pdf", "", "", form, f"/Annots [{stamp}]")
PY
python3 make.py

# The third number of a PGM file of binary grey is followed by one byte a pixel; black is byte 0.
shade() { python3 -c 'import sys; print("drawn" if 0 in open(sys.argv[1], "rb").read()[-10000:] else "white")' "$1"; }
for name in marked image form stamp form-in-marked; do
  gs -q -dBATCH -dNOPAUSE -sDEVICE=pgmraw -r72 -o gs.pgm "$name.pdf"
  pdftoppm -r 72 -gray -singlefile "$name.pdf" poppler
  mutool draw -q -r 72 -c gray -o mupdf.pgm "$name.pdf" 2>/dev/null
  echo "$name: $(shade gs.pgm) $(shade poppler.pgm) $(shade mupdf.pgm)"
done >seen
echo "layer off: Ghostscript, Poppler, MuPDF"
cat seen

if [ "$(cat seen)" = "marked: white white white
image: white white white
form: drawn white white
stamp: drawn white white
form-in-marked: white white white" ]; then
  echo "As stated: Ghostscript draws the form and the stamp of a layer that is off."
else
  echo "Changed: Ghostscript no longer draws hidden layers in the way stated."
  exit 1
fi
