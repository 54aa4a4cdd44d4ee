/** `univocal facts`: what the content says, by topic. */

import type { Guide } from '../guide/guide.ts';
import { type Gathered, gather } from '../linter/gather.ts';
import { orMeant } from '../linter/meant.ts';
import { type FactEntry, factTable } from '../report/fact-table.ts';
import { factsJson } from '../report/facts-json.ts';
import { factsPretty } from '../report/facts-pretty.ts';
import { quantityLines } from '../report/quantity-lines.ts';
import { type Registry, shippedTopics } from '../rule/index.ts';
import type { FactsFlags } from './facts-flags.ts';
import { missingNote, nothingNote, plural } from './hints.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { guideOrReport } from './open-guide.ts';
import { Progress } from './progress.ts';
import { exit, type Terminal, UsageError } from './terminal.ts';
import { writeOut } from './write-report.ts';

/** Prints what files say; returns the exit status. */
export function factsCommand(paths: readonly string[], flags: FactsFlags, terminal: Terminal, registry: Registry): number {
  const opened = guideOrReport(paths[0], flags.guide, terminal, registry);
  if (!opened.guide) return exit.failed;
  checkTopic(flags.topic, opened.guide);
  const gathered = gatherFrom(paths, opened.guide, opened.sources, flags, terminal);
  writeOut(flags.format === 'json' ? asJson(gathered, flags) : asText(gathered, flags, terminal), flags.output, terminal);
  return gathered.unread.missing.length > 0 ? exit.failed : exit.clean;
}

/** Reads files, and says what could not be read. */
function gatherFrom(
  paths: readonly string[],
  guide: Guide,
  except: readonly string[],
  { asOf }: Pick<FactsFlags, 'asOf'>,
  terminal: Terminal,
): Gathered {
  const progress = new Progress(terminal);
  const gathered = gather({
    directory: terminal.cwd,
    paths,
    guide,
    fileSystem: nodeFileSystem,
    asOf,
    except,
    onFile: (done, total) => progress.update(done, total),
  });
  progress.end();
  for (const path of gathered.unread.missing) terminal.err(`${missingNote(path)}\n`);
  for (const { place, reason } of gathered.problems) terminal.err(`univocal: ${place.path}:${place.start.line}: ${reason}\n`);
  if (gathered.files.length === 0) terminal.err(`${nothingNote(paths, guide)}\n`);
  return gathered;
}

/**
 * @throws UsageError for a topic that neither the guide nor univocal knows.
 */
export function checkTopic(topic: string | undefined, guide: Guide): void {
  const known = [...new Set([...Object.keys(guide.facts), ...shippedTopics.flatMap(({ id, isCompetitor }) => (isCompetitor ? [] : [id]))])];
  if (topic === undefined || known.includes(topic)) return;
  throw new UsageError(`There is no topic \`${topic}\`${orMeant(topic, known)} The topics are: ${known.join(', ')}.`);
}

function asJson({ files, brandOf }: Gathered, { topic, all }: FactsFlags): string {
  const statements = files.flatMap((file) => file.statements.map((statement) => ({ file, statement })));
  const meant = statements.filter(({ statement }) =>
    topic === undefined ? all || statement.topic !== undefined : statement.topic === topic,
  );
  return factsJson(meant, factTable(files, brandOf, topic), brandOf);
}

function asText({ files, brandOf }: Gathered, { topic, all }: FactsFlags, terminal: Terminal): string {
  const entries = factTable(files, brandOf, topic);
  const rest = all ? quantityLines(files, topic) : '';
  const topics = (of: readonly FactEntry[]): number => new Set(of.map((entry) => entry.topic)).size;
  const conflicts = topics(entries.filter(({ isConflict }) => isConflict));
  const end = `${plural(topics(entries), 'topic')}, ${conflicts} with conflicts, ${plural(files.length, 'file')}`;
  const hasApart = entries.some(({ rows }) => rows.some(({ verdict }) => verdict === 'apart'));
  const legend = hasApart ? '– is held against nothing: it has a scope of its own, or is near what is expected' : '';
  return [factsPretty(entries, terminal.color), rest, legend, end].filter((part) => part !== '').join('\n\n');
}
