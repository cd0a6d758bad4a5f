import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/**
 * Validates files with veraPDF: the first argument names the flavours, separated by commas, all others are files.
 * Prints one line per file: file, flavour, number of checks, then the violated rules, separated by tabs. Exit status 1
 * if any rule is violated.
 */
public final class Validate {
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    boolean compliant = true;
    for (int at = 1; at < arguments.length; at++) {
      for (String flavour : arguments[0].split(",")) compliant &= validate(arguments[at], flavour);
    }
    System.exit(compliant ? 0 : 1);
  }

  private static boolean validate(String file, String name) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.fromString(name);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
      PDFAValidator validator = ValidatorFactory.createValidator(flavour, -1, false, true, false);
      ValidationResult result = validator.validate(parser);
      StringBuilder line = new StringBuilder(file + "\t" + name + "\t" + result.getTotalAssertions());
      for (Map.Entry<String, Integer> broken : brokenRules(result).entrySet()) {
        line.append("\t").append(broken.getValue()).append(" times ").append(broken.getKey());
      }
      System.out.println(line);
      return result.isCompliant();
    }
  }

  private static Map<String, Integer> brokenRules(ValidationResult result) {
    Map<String, Integer> rules = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
      rules.merge(rule + ": " + assertion.getMessage().replaceAll("\\s+", " "), 1, Integer::sum);
    }
    return rules;
  }
}
