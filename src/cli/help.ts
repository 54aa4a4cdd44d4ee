/** What `univocal --help` says. */

import { reporters } from '../report/reporters.ts';

/** The help text; ends with a line feed. */
export function help(): string {
  const formats = Object.keys(reporters).join(', ');
  return `univocal: a linter for what a brand says, in every channel and language

Usage
  univocal [paths…]           lint everything that the guide’s channels name, or just these files and folders
  univocal explain <rule>     show what a rule does, with examples
  univocal init               write a first style-guide.yml from the content that is there

Flags
  --guide FILE                style guide (default: the nearest style-guide.yml upwards)
  --fix                       write safe fixes into the files
  --dry-run                   with --fix: show the changes, write nothing
  --format NAME               ${formats} (default: pretty)
  --output FILE               write the report to a file
  --quiet                     report errors only
  --max-warnings NUMBER       exit with 1 if there are more warnings than this
  --stdin --stdin-path PATH   lint standard input as if it stood at PATH; with --fix, print the fixed text
  --watch                     lint again whenever a file changes
  --no-cache                  look at every file anew, though it didn’t change since the last run
  --color, --no-color         colours always, or never (default: in a terminal; NO_COLOR and FORCE_COLOR are heard)
  -h, --help                  show this
  -v, --version               show the version

Examples
  univocal                    lint the whole brand
  univocal blog emails/a.html lint a folder and a file
  univocal --fix --dry-run    see what would be fixed

Exit status
  0  no errors, and no more warnings than allowed
  1  errors, or too many warnings
  2  the run itself failed: an unknown flag, a guide with errors, a path that is not there
`;
}
