#!/usr/bin/env bash
# intl-messageformat 12.1.5, compared with @messageformat/core 3.4.1 (npm) and ICU4J 72 (Debian 12: libicu4j-java)
#
# Did: formatted 0.125 with three messages that show a percentage by a number skeleton, in English: "::percent .0",
#   "::percent scale/100 .0" and "::%x100 .0".
# Expected: 0.1%, 12.5% and 12.5%. In the skeletons of ICU, "percent" is a unit that only adds the sign, and "%x100"
#   multiplies by 100, too. ICU's own library and @messageformat/core give this.
# Happens: intl-messageformat (FormatJS) gives 12.5%, 1,250.0% and 1,250.0%.
# Why it matters: a catalogue that is moved to another library, or shared by an app and a server, says a hundred times
#   as much, with no error. Give formatted numbers to messages as text, or test one percentage of each catalogue.
set -euo pipefail
jar=/usr/share/java/icu4j.jar
have=$(dpkg-query -W -f '${Version}' libicu4j-java 2>/dev/null || true)
[ "${have%%.*}" = 72 ] ||
  { echo "This needs ICU4J 72, found: ${have:-none}. On Debian 12: apt-get install libicu4j-java"; exit 3; }
command -v javac >/dev/null || { echo "This needs: apt-get install default-jdk-headless"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund intl-messageformat@12.1.5 @messageformat/core@3.4.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >Run.java <<'JAVA'
import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

public class Run {
  public static void main(String[] skeletons) {
    for (String skeleton : skeletons) {
      MessageFormat message = new MessageFormat("{share, number, ::" + skeleton + "}", Locale.ENGLISH);
      System.out.println(message.format(Map.of("share", 0.125)));
    }
  }
}
JAVA
cat >run.mjs <<'JS'
import Core from "@messageformat/core";
import { IntlMessageFormat } from "intl-messageformat";

const messages = process.argv.slice(2).map((skeleton) => `{share, number, ::${skeleton}}`);
const values = { share: 0.125 };
console.log(`core: ${messages.map((message) => new Core("en").compile(message)(values)).join(" ")}`);
console.log(`FormatJS: ${messages.map((message) => new IntlMessageFormat(message, "en").format(values)).join(" ")}`);
JS
skeletons=("percent .0" "percent scale/100 .0" "%x100 .0")
javac -cp $jar Run.java
{
  echo "ICU4J: $(java -cp $jar:. Run "${skeletons[@]}" | paste -sd' ')"
  node run.mjs "${skeletons[@]}"
} | tee seen

if [ "$(paste -sd';' seen)" = "ICU4J: 0.1% 12.5% 12.5%;core: 0.1% 12.5% 12.5%;FormatJS: 12.5% 1,250.0% 1,250.0%" ]; then
  echo "As stated: FormatJS shows a hundred times as much."
else
  echo "Changed: the three no longer differ in the way stated."
  exit 1
fi
