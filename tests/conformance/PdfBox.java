import java.io.File;
import java.io.FileOutputStream;
import java.util.logging.LogManager;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * PDFBox operations, selected by the first argument: `text FILE` prints the extracted text; `save OUT FILE`, `update
 * OUT FILE` (appends a change), `split OUT FILE` (keeps the first page) and `join OUT FILE FILE` write OUT.
 */
public final class PdfBox {
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    String what = arguments[0];
    if (what.equals("join")) join(arguments);
    else if (what.equals("text")) {
      try (PDDocument document = PDDocument.load(new File(arguments[1]))) {
        System.out.write(new PDFTextStripper().getText(document).getBytes("UTF-8"));
        System.out.flush();
      }
    } else {
      try (PDDocument document = PDDocument.load(new File(arguments[2]))) {
        if (what.equals("save")) document.save(arguments[1]);
        if (what.equals("split")) new Splitter().split(document).get(0).save(arguments[1]);
        if (what.equals("update")) update(document, arguments[1]);
      }
    }
  }

  private static void join(String[] arguments) throws Exception {
    PDFMergerUtility merger = new PDFMergerUtility();
    for (int at = 2; at < arguments.length; at++) merger.addSource(new File(arguments[at]));
    merger.setDestinationFileName(arguments[1]);
    merger.mergeDocuments(MemoryUsageSetting.setupMainMemoryOnly());
  }

  private static void update(PDDocument document, String out) throws Exception {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setKeywords("changed");
    information.getCOSObject().setNeedToBeUpdated(true);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    try (FileOutputStream stream = new FileOutputStream(out)) {
      document.saveIncremental(stream);
    }
  }
}
