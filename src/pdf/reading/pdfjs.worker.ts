// pdf.js reads PDFs here, beside the page. A file of our own, so that its address is one that the page's policy knows.
import "./boundMemory.ts";
import "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
