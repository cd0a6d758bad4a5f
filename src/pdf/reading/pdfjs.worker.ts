// Runs pdf.js in a worker. It is a file of the app, so that the content security policy allows its address.
import "./boundMemory.ts";
import "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
