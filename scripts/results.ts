// Keeps the runs of a bench in a dated page, newest first, with the machine they ran on.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './steps.mjs';

/** Beside the scripts that make them: they are about the tool, where `catalog/evaluations` is about what readers are told. */
export const resultsFile = (name: string) => join(root, 'scripts', 'results', name);

/** How busy the machine is as a bench begins: the load average of the last minute. */
export const loadNow = () => (loadavg()[0] ?? 0).toFixed(1);

/**
 * Puts a run before those that the page holds.
 * @param head what stands above all runs, the same at every run
 * @param load as `loadNow` gave it when the run began
 */
export function keepRun(path: string, head: string, load: string, text: string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8').slice(head.length) : '';
  mkdirSync(dirname(path), { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.versions.node}; load average ${load} when it began, on a machine shared with other work`;
  writeFileSync(path, `${head}\n## ${day}\n\n${machine}\n\n${text}\n${before}`);
}
