import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { HealthReport } from '../../../preload/contract/health.ts';
import { healthPointNames, healthStateNames, healthSymbols } from '../../../preload/contract/health-text.ts';
import type { LogFile } from '../../bridge/log.ts';
import { healthText } from './text.ts';

const text = healthText.bundle;

export interface BundleContent {
  readonly name: string;
  readonly text: string;
}

export interface BundleParts {
  readonly report: HealthReport;
  readonly versions: Readonly<Record<string, string>>;
  readonly counts: readonly (readonly [string, number])[];
  readonly logs: readonly LogFile[];
  readonly home: string;
}

/** The files of the support bundle, whole. Pure; what is shown and what is written is this. */
export function bundleFiles({ report, versions, counts, logs, home }: BundleParts): readonly BundleContent[] {
  const { readme, health, versions: versionsName, counts: countsName } = text.names;
  return [
    { name: readme, text: text.readme(report.at) },
    { name: health, text: lines(report.rows.map(({ point, state, found, advice }) => [`${healthSymbols[state]} ${healthStateNames[state]}`, healthPointNames[point], found, advice].filter((part) => part !== '').join(' | '))) },
    { name: versionsName, text: lines(Object.entries(versions).map(([name, version]) => `${name}: ${version}`)) },
    { name: countsName, text: lines(counts.map(([table, rows]) => `${table}: ${rows}`)) },
    ...logs.map((log) => ({ name: text.folder + log.name, text: log.text })),
  ].map(({ name, text: content }) => ({ name, text: withoutHome(content, home) }));
}

/** Names the content, so that nothing else can be saved than what was looked at. */
export function bundleKey(files: readonly BundleContent[]): string {
  const hash = createHash('sha256');
  for (const { name, text: content } of files) hash.update(`${name}\0${content}\0`);
  return hash.digest('hex').slice(0, 16);
}

export const linesOf = (content: string): readonly string[] => content.replace(/\r?\n$/, '').split(/\r?\n/);

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\r\n`).join('');
}

/** The user's folder in each of the ways in which a path is written. */
function withoutHome(content: string, home: string): string {
  if (home.length < 2) return content;
  const written = [home, home.replaceAll('\\', '/'), JSON.stringify(home).slice(1, -1), pathToFileURL(home).pathname.replace(/^\/(?=[A-Za-z]:)/, '')];
  return written.reduce((all, path) => all.replaceAll(path, text.home), content);
}
