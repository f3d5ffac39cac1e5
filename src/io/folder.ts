/** What lies in a catalog's folder: the files that hold records, and what nothing reads. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failureId } from '../core/catalog/record.ts';
import { KINDS, type Kind } from '../core/schema/kinds.ts';
import type { Stray } from '../core/source-file.ts';
import { nearest } from '../core/suggest.ts';

export interface RecordFile {
  kind: Kind;
  id: string;
  /** Relative to the catalog's root, with forward slashes. */
  file: string;
}

export interface Folder {
  files: RecordFile[];
  strays: Stray[];
}

/** Files that may lie beside records: a guide for contributors, a license, and what systems hide. */
const WELCOME = /^(?:README\.md|LICENSE(?:\.\w+)?|\..*)$/;
const ENDING = '.yml';

/**
 * Lists a catalog, or one kind of it, sorted. Follows symbolic links; opens nothing.
 * @throws the system's error where the root itself cannot be listed
 */
export function listCatalog(root: string, only?: Kind): Folder {
  const folder: Folder = { files: [], strays: [] };
  for (const name of only ? [only] : sortedNames(root)) {
    if (WELCOME.test(name)) continue;
    const type = typeOf(join(root, name));
    if (type === 'folder' && isKind(name)) listKind(root, name, folder);
    else if (type === 'folder' && name === 'guides') continue;
    else if (only === undefined) folder.strays.push(strayAtTop(name, type));
  }
  return folder;
}

/** The record that a file of this name would hold, or null where no record may lie there. */
export function recordFileOf(file: string): RecordFile | null {
  const [kind = '', ...rest] = file.split('/');
  const base = rest.at(-1)?.replace(/\.yml$/, '');
  if (!isKind(kind) || base === undefined || !file.endsWith(ENDING)) return null;
  const [model = ''] = rest;
  if (kind === 'failures') return rest.length === 2 ? { kind, id: failureId(model, base), file } : null;
  return rest.length === 1 ? { kind, id: base, file } : null;
}

function isKind(name: string): name is Kind {
  return (KINDS as readonly string[]).includes(name);
}

function strayAtTop(name: string, type: EntryType): Stray {
  if (type !== 'folder') {
    return {
      file: name,
      what: `"${name}" lies outside the folders of records; nothing reads it.`,
      fix: `Move it into one of: ${KINDS.join(', ')}.`,
    };
  }
  const suggestion = nearest(name, KINDS);
  return {
    file: name,
    what: `There is no kind of record called "${name}"; nothing in this folder is read.`,
    fix: suggestion ? `Did you mean "${suggestion}"?` : `The folders are: ${KINDS.join(', ')}.`,
    ...(suggestion && { suggestion }),
  };
}

function listKind(root: string, kind: Kind, into: Folder): void {
  for (const name of namesIn(root, kind, into)) {
    if (WELCOME.test(name)) continue;
    const file = `${kind}/${name}`;
    const type = typeOf(join(root, file));
    if (kind === 'failures' && type === 'folder') listFailures(root, name, into);
    else if (kind === 'failures' && type === 'file') into.strays.push(looseFailure(file));
    else take(into, file, type);
  }
}

function listFailures(root: string, model: string, into: Folder): void {
  for (const name of namesIn(root, `failures/${model}`, into)) {
    if (WELCOME.test(name)) continue;
    const file = `failures/${model}/${name}`;
    take(into, file, typeOf(join(root, file)));
  }
}

function looseFailure(file: string): Stray {
  return {
    file,
    what: 'A failure lies in the folder of its model.',
    fix: 'Move it to failures/<model>/<mode>.yml.',
  };
}

function take(into: Folder, file: string, type: EntryType): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (type === 'file' && name.endsWith(ENDING)) {
    const record = recordFileOf(file);
    if (record) into.files.push(record);
    return;
  }
  into.strays.push({ file, ...whyStray(name, type) });
}

function whyStray(name: string, type: EntryType): Omit<Stray, 'file'> {
  if (type === 'folder')
    return {
      what: `"${name}" is a folder; records of this kind lie side by side.`,
      fix: 'Move its files up, or take it away.',
    };
  if (type === 'other')
    return { what: `"${name}" is neither a file nor a folder, or cannot be reached.`, fix: 'Take it away.' };
  const base = name.replace(/\.(?:yaml|YAML|YML|yml\.txt|json)$/, '');
  if (base === name)
    return {
      what: `"${name}" is no record; nothing reads it.`,
      fix: 'Take it away. A record is a file that ends in .yml.',
    };
  return {
    what: `"${name}" does not end in .yml; nothing reads it.`,
    fix: `Rename it to "${base}${ENDING}".`,
    suggestion: `${base}${ENDING}`,
  };
}

type EntryType = 'file' | 'folder' | 'other';

function typeOf(path: string): EntryType {
  try {
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}

/** The names in a folder of the catalog; a folder that cannot be listed is itself a stray. */
function namesIn(root: string, folder: string, into: Folder): string[] {
  try {
    return sortedNames(join(root, folder));
  } catch {
    into.strays.push({
      file: folder,
      what: 'This folder cannot be listed.',
      fix: 'Give yourself the right to read it.',
    });
    return [];
  }
}

/** By code units, so that the order is the same everywhere. */
function sortedNames(path: string): string[] {
  return readdirSync(path).sort();
}
