// A copy of the miniature catalog in a temporary folder, commands run on it, and what the reader says of it afterwards.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import type { Problem } from '../../src/core/problem.ts';
import { loadCatalog } from '../../src/io/load.ts';
import { TODAY } from '../checks/fixture.ts';
import { BASE, type Ran } from './fake.ts';

export class Shelf {
  readonly root = mkdtempSync(join(tmpdir(), 'shelf-'));

  constructor() {
    cpSync(BASE, this.root, { recursive: true });
  }

  async run(...args: string[]): Promise<Ran> {
    const ran: Ran = { code: -1, out: '', err: '' };
    const stdin = async function* (): AsyncGenerator<Uint8Array> {};
    const out = (text: string) => {
      ran.out += text;
    };
    const err = (text: string) => {
      ran.err += text;
    };
    ran.code = await run(args, { out, err, stdin, isColored: false, cwd: this.root, catalog: this.root, kept: null });
    return ran;
  }

  problems(): Problem[] {
    const loaded = loadCatalog(this.root, { today: TODAY });
    return loaded.problems ?? loaded.warnings;
  }

  has(file: string): boolean {
    return existsSync(join(this.root, file));
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.root, file), text);
  }

  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    this.write(file, text.replace(from, to));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
