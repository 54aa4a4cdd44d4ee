/** What `univocal --help` says. */

import { reporters } from '../report/reporters.ts';

/** The help text; ends with a line feed. */
export function help(): string {
  const formats = Object.keys(reporters).join(', ');
  return `univocal: a linter for what a brand says, in every channel and language

Usage
  univocal [paths…]           lint everything that the guide’s channels name, or just these files and folders
  univocal facts [paths…]     show what the content says, by topic: conflicts first
  univocal facts set <topic> <value>
                              show all that would have to change, in every file and language
  univocal explain <rule>     show what a rule does, with examples
  univocal explain --at PATH:LINE
                              show why a value there was taken for a fact, or was not
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
  --as-of YYYY-MM-DD          the day to judge dates by (default: today)
  --no-cache                  look at every file anew, though it didn’t change since the last run
  --color, --no-color         colours always, or never (default: in a terminal; NO_COLOR and FORCE_COLOR are heard)
  -h, --help                  show this
  -v, --version               show the version

Flags of facts
  --topic TOPIC               only this topic
  --all                       also values without a topic, and those that no one is held to
  --format pretty|json        a table, or data for programs
  --write                     with set: write the changes, and the fact into the guide
  --guide, --output, --as-of, --color as above

Examples
  univocal                    lint the whole brand
  univocal blog emails/a.html lint a folder and a file
  univocal --fix --dry-run    see what would be fixed
  univocal facts set returns-window 60 days
                              see what a longer return window would change

Exit status
  0  no errors, and no more warnings than allowed
  1  errors, or too many warnings
  2  the run itself failed: an unknown flag, a guide with errors, a path that is not there
`;
}
