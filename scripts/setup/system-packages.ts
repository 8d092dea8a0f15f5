import { ask, capture, onPath } from '../tool/process.ts';
import { StepError, longStep, say } from '../tool/step.ts';

/** What a package is needed for; only what the command at hand uses is asked for. */
export type Need = 'electron' | 'display' | 'compiler' | 'tests';

interface SystemPackage {
  need: Need;
  /** The same library under its names; since Debian 13 some end in t64. */
  names: readonly string[];
}

const packages: readonly SystemPackage[] = [
  { need: 'electron', names: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { need: 'electron', names: ['libnss3'] },
  { need: 'electron', names: ['libasound2t64', 'libasound2'] },
  { need: 'electron', names: ['libgbm1'] },
  { need: 'electron', names: ['libxss1'] },
  { need: 'electron', names: ['libnotify4'] },
  { need: 'electron', names: ['libatspi2.0-0t64', 'libatspi2.0-0'] },
  { need: 'electron', names: ['libsecret-1-0'] },
  { need: 'display', names: ['xvfb'] },
  { need: 'display', names: ['xauth'] },
  { need: 'compiler', names: ['g++'] },
  { need: 'tests', names: ['poppler-utils'] },
];

const commandOf: Partial<Record<string, string>> = { xvfb: 'Xvfb', xauth: 'xauth', 'g++': 'g++', 'poppler-utils': 'pdftotext' };

/** Packages that are needed and not there, each under its list of possible names. Pure. */
export function missingPackages(needs: ReadonlySet<Need>, isInstalled: (name: string) => boolean): (readonly string[])[] {
  return packages.filter((one) => needs.has(one.need) && !one.names.some(isInstalled)).map((one) => one.names);
}

/** The name that this system's package list knows; an unknown library keeps its plainest name, so that apt can say so. Pure. */
export function chooseNames(missing: readonly (readonly string[])[], aptKnows: (name: string) => boolean): string[] {
  return missing.map((names) => names.find(aptKnows) ?? names[names.length - 1] ?? '');
}

/** Installs what is missing on a Debian-like system as root; another user is told the one command. Elsewhere nothing is checked. */
export async function ensureSystemPackages(needs: ReadonlySet<Need>): Promise<void> {
  if (process.platform !== 'linux' || !onPath('dpkg-query') || !onPath('apt-get')) return;
  const missing = missingPackages(needs, isInstalled);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    const names = chooseNames(missing, aptKnows).join(' ');
    throw new StepError(
      `System libraries are missing. Type this once, then run the same command again:\n\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}\n`,
    );
  }
  say('Reading the list of system packages (apt-get update) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await capture('apt-get', ['update', '-qq'], { env });
  const names = chooseNames(missing, aptKnows);
  const installed = await longStep(`Installing system packages: ${names.join(' ')}`, () =>
    capture('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env }),
  );
  if (installed.code !== 0 || missingPackages(needs, isInstalled).length > 0) {
    throw new StepError(
      `${installed.output.trim().slice(-1500)}\n\nThe system packages could not be installed. Type "apt-get install ${names.join(' ')}", mend what it says, then run the same command again.`,
    );
  }
}

function isInstalled(name: string): boolean {
  const command = commandOf[name];
  if (command !== undefined && onPath(command)) return true;
  return ask('dpkg-query', ['-W', '-f=${db:Status-Status}', name]) === 'installed';
}

function aptKnows(name: string): boolean {
  const policy = ask('apt-cache', ['policy', name]) ?? '';
  return /Candidate: (?!\(none\))/.test(policy);
}
