/** univocal as a library: lint files and texts, load guides, define rules, or use it as a unified plugin. */

export type { Guide } from './guide/guide.ts';
export { type LintFilesSettings, type LintTextOptions, lintFiles, lintText, loadGuide } from './library.ts';
export type { FileReport, LintResult } from './linter/lint-files.ts';
export { type UnivocalOptions, univocal, univocal as default } from './plugin.ts';
export * from './rule/index.ts';
