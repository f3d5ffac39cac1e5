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

/** A new issue about a record, its title filled in, and its text where there is something to ask. */
export function issueAddress(title: string, body?: string): string {
  const asked = body === undefined ? '' : `&body=${encodeURIComponent(body)}`;
  return `${REPOSITORY}/issues/new?title=${encodeURIComponent(title)}${asked}`;
}
