// Finds the system's Chromium for the browser tests, or installs Debian's; a test tool's own download is never used.

import { accessSync, constants, existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { run, SetupProblem, say, step } from './steps.mjs';

/** Chromium without a window of its own, as Debian packages it: on two cores the browser tests take half the time in it. */
const SHELL = 'chromium-headless-shell';
const names = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const { LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': PROGRAMFILES_X86 = '' } = process.env;
const places = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) => [
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

// Fonts the tests rely on: Latin text with known widths, and Chinese that is not drawn as empty boxes in screenshots.
const debianPackages = [SHELL, 'fonts-liberation', 'fonts-droid-fallback'];

const isRoot = process.getuid?.() === 0;

/**
 * Looks for a Chromium: CHROMIUM_PATH, then the usual names on the path, then the usual places.
 * @returns {string | null} path of an executable
 * @throws {SetupProblem} when CHROMIUM_PATH names something that cannot be run
 */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !isExecutable(asked)) {
    throw new SetupProblem(`CHROMIUM_PATH is "${asked}", which is no program. Correct or unset it and run this again.`);
  }
  if (asked) return asked;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath =
    process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const known = process.platform === 'darwin' || process.platform === 'win32' ? places[process.platform] : [];
  return [...onPath, ...known].find(isExecutable) ?? null;
}

/**
 * Finds a Chromium; on Debian and its kin, as root, the one without a window is installed where it is missing. A Chromium
 * named by CHROMIUM_PATH is taken as it is, and any other that is there is taken where nothing can be installed.
 * @returns {Promise<string>} path of an executable
 * @throws {SetupProblem} when there is none and none can be installed
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found && (process.env.CHROMIUM_PATH || basename(found) === SHELL)) return found;
  const advice = 'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.';
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    if (found) return found;
    throw new SetupProblem(`the browser tests found no Chromium. ${advice}`);
  }
  const why = found ? `${found} takes twice as long; CHROMIUM_PATH=${found} keeps it` : 'no Chromium found';
  say(`${why}; installing ${debianPackages.join(', ')} with apt-get (a minute or two)`);
  try {
    await step('refresh the package list', () => apt(['update']));
    await step('install Chromium', () => apt(['install', '-y', '--no-install-recommends', ...debianPackages]));
  } catch (error) {
    if (!found || !(error instanceof SetupProblem)) throw error;
    say(`${error.message} Going on with ${found}.`);
  }
  const installed = findChromium();
  if (!installed) throw new SetupProblem(`apt-get installed no Chromium that can be run. ${advice}`);
  return installed;
}

/** @param {string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run('apt-get', ['-q', ...args], { env });
  if (code === 0) return;
  const [reason = 'no reason given'] = output.split('\n').filter((line) => line.startsWith('E: '));
  throw new SetupProblem(
    `apt-get ${args[0]} failed (${reason}). Install Chromium yourself, or set CHROMIUM_PATH to one.`,
  );
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * What to launch, and how, for Playwright's `launch` or `launchOptions`.
 * @returns {{ executablePath: string, args: string[] }}
 * @throws {SetupProblem} when no Chromium is found
 */
export function launchOptions() {
  const executablePath = findChromium();
  if (!executablePath) throw new SetupProblem('no Chromium was found; "npm test" installs one where it can.');
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to sandbox itself for root; the pages it opens here are our own.
  return { executablePath, args: isRoot ? ['--no-sandbox', ...quiet] : quiet };
}
