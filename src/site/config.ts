/** What the site calls itself and where its records can be corrected; the one place to change either. */

export const NAME = 'Misrender';
export const TAGLINE = 'A field guide to how AI video goes wrong, and the check you run before you pay for a clip.';

/** The public repository. A fork or a deployment sets REPOSITORY_URL, as it sets SITE_URL. */
export const REPOSITORY = process.env.REPOSITORY_URL ?? 'https://git.misrender.example/misrender';

/** The page of a record's file in the repository. */
export function fileAddress(file: string): string {
  return `${REPOSITORY}/blob/main/catalog/${file}`;
}

/** A file of the catalog that is not there yet, ready to be written in the repository. */
export function newFileAddress(file: string): string {
  const [, folder, name] = /^(.*)\/([^/]+)$/.exec(file) ?? [];
  return `${REPOSITORY}/new/main/catalog/${folder}?filename=${name}`;
}

/** The fields of the issue form (.github/ISSUE_TEMPLATE/failure.yml) that the place of a record fills in, by kind. */
const FIELDS: Record<string, readonly string[]> = {
  failures: ['model', 'mode'],
  models: ['model'],
  modes: ['mode'],
  platforms: ['platform'],
};

/** A new issue about a record: the form with what is known filled in. Without a known repository, the title alone. */
export function issueAddress(title: string, file: string): string {
  const asked = new URLSearchParams({ title });
  if (process.env.REPOSITORY_URL !== undefined) {
    const [kind = '', ...parts] = file.replace(/\.yml$/, '').split('/');
    asked.set('template', 'failure.yml');
    asked.set('record', file);
    for (const [i, field] of (FIELDS[kind] ?? []).entries()) asked.set(field, parts[i] ?? '');
  }
  return `${REPOSITORY}/issues/new?${asked}`;
}

/** A new issue about a fault that the catalog has no mode for. What a person saw is put in `saw` where they choose to send it. */
export function unknownModeAddress(): string {
  const asked = new URLSearchParams({ title: 'Failure: something the catalog has no name for' });
  if (process.env.REPOSITORY_URL !== undefined) asked.set('template', 'failure.yml');
  return `${REPOSITORY}/issues/new?${asked}`;
}
